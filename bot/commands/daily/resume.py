"""/daily resume: a schedule goes on."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.daily import desk
from bot.discord_daily_answers import picked, tell_settings
from bot.discord_reach import notes, place_of_schedule, refuse


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def resume(interaction: Interaction, schedule: Text | None = None) -> None:
    """Start a daily post again that was paused or blocked."""
    place = await place_of_schedule(interaction.client, picked(interaction, schedule))
    resting = picked(interaction, schedule)  # as it is now: others may have changed it while Discord was asked
    refuse(place, resting)
    resumed = desk.resume(interaction.client.keeper, resting)
    await tell_settings(interaction, "It goes on.", resumed, notes(place, resumed))
