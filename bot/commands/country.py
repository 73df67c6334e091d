"""/country: a country, region or place."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("country")
@app_commands.autocomplete(name=suggesting.places)
async def country(interaction: Interaction, name: Text, private: bool = False) -> None:
    await tell(interaction, asked("country", name=name), private=private)
