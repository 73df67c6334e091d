"""/onthisday: what a day of the year recalls."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("onthisday")
@app_commands.autocomplete(day=suggesting.days)
async def onthisday(interaction: Interaction, day: Text | None = None, private: bool = False) -> None:
    await tell(interaction, asked("onthisday", day=day), private=private)
