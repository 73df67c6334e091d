"""/search: the sentences and entries that hold some words."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("search")
@app_commands.autocomplete(text=suggesting.names)
async def search(interaction: Interaction, text: Text, private: bool = False) -> None:
    await tell(interaction, asked("search", text=text), private=private)
