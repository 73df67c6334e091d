"""/who: a person, group or organisation."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(name="A person, group or organisation; any other name is answered too.", private=PRIVATE)
@app_commands.autocomplete(name=suggesting.people)
async def who(interaction: Interaction, name: Text, private: bool = False) -> None:
    """Tell what the lore says of a person, group or organisation."""
    await tell(interaction, asked("who", name=name), private=private)
