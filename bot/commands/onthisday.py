"""/onthisday: what a day of the year recalls."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("onthisday")
async def onthisday(interaction: Interaction, day: Text | None = None, private: bool = False) -> None:
    await tell(interaction, asked("onthisday", day=day), private=private)
