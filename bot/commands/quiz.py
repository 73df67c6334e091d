"""/quiz: a quote with a name left out, and names to choose from."""

from bot.client import Interaction
from bot.commands.options import asked, asking
from bot.discord_answers import tell


@asking("quiz")
async def quiz(interaction: Interaction, private: bool = False) -> None:
    await tell(interaction, asked("quiz"), private=private)
