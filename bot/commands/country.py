"""/country: a country, region or place."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("country")
async def country(interaction: Interaction, name: Text, private: bool = False) -> None:
    await tell(interaction, asked("country", name=name), private=private)
