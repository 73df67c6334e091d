"""/daily pause: a schedule rests."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.daily import desk
from bot.discord_daily_answers import picked, tell_settings


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def pause(interaction: Interaction, schedule: Text | None = None) -> None:
    """Stop a daily post for a while."""
    paused = desk.pause(interaction.client.keeper, picked(interaction, schedule))
    await tell_settings(interaction, "It rests from now on.", paused)
