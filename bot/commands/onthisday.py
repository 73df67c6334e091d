"""/onthisday: what a day of the year recalls."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(day="A day and month, such as 23 January; today if you leave it out.", private=PRIVATE)
@app_commands.autocomplete(day=suggesting.dates)
async def onthisday(interaction: Interaction, day: Text | None = None, private: bool = False) -> None:
    """Tell what the lore has for a day of the year, or for today."""
    await tell(interaction, asked("onthisday", day=day), private=private)
