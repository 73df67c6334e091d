"""/random: an entry, drawn at random."""

from bot.client import Interaction
from bot.commands.options import asked, asking
from bot.discord_answers import tell


@asking("random")
async def random(interaction: Interaction, private: bool = False) -> None:
    await tell(interaction, asked("random"), private=private)
