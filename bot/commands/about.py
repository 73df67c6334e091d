"""/about: the world and its source."""

from bot.client import Interaction
from bot.commands.options import asked, asking
from bot.discord_answers import tell


@asking("about")
async def about(interaction: Interaction, private: bool = False) -> None:
    await tell(interaction, asked("about"), private=private)
