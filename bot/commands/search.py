"""/search: the sentences and entries that hold some words."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("search")
async def search(interaction: Interaction, text: Text, private: bool = False) -> None:
    await tell(interaction, asked("search", text=text), private=private)
