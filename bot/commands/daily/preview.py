"""/daily preview: what a day's post would be."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.discord_daily_answers import tell_preview


@app_commands.command()
@app_commands.describe(date="A day such as 23 January 2027; today if you leave it out.", schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def preview(interaction: Interaction, date: Text | None = None, schedule: Text | None = None) -> None:
    """Show what would be posted on a day, and why that."""
    await tell_preview(interaction, date, schedule)
