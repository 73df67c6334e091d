"""/when: what happened at a date, or the date of a thing."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("when")
async def when(interaction: Interaction, what: Text, private: bool = False) -> None:
    await tell(interaction, asked("when", what=what), private=private)
