"""/daily history: a schedule's last posts."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.discord_daily_answers import picked, tell_history


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def history(interaction: Interaction, schedule: Text | None = None) -> None:
    """List the last posts with links, and why there is none where there is none."""
    await tell_history(interaction, picked(interaction, schedule))
