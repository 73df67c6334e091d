"""/search: the sentences and entries that hold some words."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(text="The words to look for.", private=PRIVATE)
@app_commands.autocomplete(text=suggesting.names)
async def search(interaction: Interaction, text: Text, private: bool = False) -> None:
    """Find the sentences and entries that hold some words."""
    await tell(interaction, asked("search", text=text), private=private)
