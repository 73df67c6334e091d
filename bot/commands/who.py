"""/who: a person, group or organisation."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("who")
async def who(interaction: Interaction, name: Text, private: bool = False) -> None:
    await tell(interaction, asked("who", name=name), private=private)
