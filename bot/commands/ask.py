"""/ask: a question in plain words."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("ask")
async def ask(interaction: Interaction, question: Text, private: bool = False) -> None:
    await tell(interaction, asked("ask", question=question), private=private)
