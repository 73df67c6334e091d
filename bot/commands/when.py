"""/when: what happened at a date, or the date of a thing."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("when")
@app_commands.autocomplete(what=suggesting.anything)
async def when(interaction: Interaction, what: Text, private: bool = False) -> None:
    await tell(interaction, asked("when", what=what), private=private)
