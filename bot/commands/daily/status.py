"""/daily status: what the guild's schedules are up to."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.discord_daily_answers import tell_status


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def status(interaction: Interaction, schedule: Text | None = None) -> None:
    """List the daily posts: what comes next, and how the last one went."""
    await tell_status(interaction, schedule)
