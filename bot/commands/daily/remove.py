"""/daily remove: a schedule ends."""

from discord import app_commands

from bot import discord_daily_words as words
from bot.client import Interaction
from bot.commands.daily.options import HELP, Text, suggest_schedules
from bot.discord_daily_answers import picked, say


@app_commands.command()
@app_commands.describe(schedule=HELP["schedule"])
@app_commands.autocomplete(schedule=suggest_schedules)
async def remove(interaction: Interaction, schedule: Text | None = None) -> None:
    """Remove a daily post, with its history. What was posted stays."""
    removed = picked(interaction, schedule)
    await interaction.client.keeper.remove(removed)
    await say(interaction, "It is removed. These were its settings:", words.settings(removed))
