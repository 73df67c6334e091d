"""/country: a country, region or place."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(name="A country, region or place; any other name is answered too.", private=PRIVATE)
@app_commands.autocomplete(name=suggesting.places)
async def country(interaction: Interaction, name: Text, private: bool = False) -> None:
    """Tell what the lore says of a country, region or place."""
    await tell(interaction, asked("country", name=name), private=private)
