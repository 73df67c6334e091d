"""/when: what happened at a date, or the date of a thing."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.describe(what="A date or period (1925, before 1926, the 1920s), a name or an event.", private=PRIVATE)
@app_commands.autocomplete(what=suggesting.anything)
async def when(interaction: Interaction, what: Text, private: bool = False) -> None:
    """Tell what happened at a date, or when a thing happened."""
    await tell(interaction, asked("when", what=what), private=private)
