"""/who: a person, group or organisation."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("who")
@app_commands.autocomplete(name=suggesting.people)
async def who(interaction: Interaction, name: Text, private: bool = False) -> None:
    await tell(interaction, asked("who", name=name), private=private)
