"""/help: what can be asked."""

from discord import app_commands

from bot.client import Interaction
from bot.commands.options import PRIVATE
from bot.discord_answers import tell
from bot.help_card import HELP
from lore.model import Question


@app_commands.command(name=HELP)
@app_commands.describe(private=PRIVATE)
async def help_(interaction: Interaction, private: bool = False) -> None:
    """List what can be asked."""
    await tell(interaction, Question(HELP), private=private)
