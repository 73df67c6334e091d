"""/about: the world and its source."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.options import PRIVATE, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(private=PRIVATE)
async def about(interaction: Interaction, private: bool = False) -> None:
    """Tell which world this is, and where its words come from."""
    await tell(interaction, asked("about"), private=private)
