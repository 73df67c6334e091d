"""/timeline: events in order."""

from discord import app_commands

from bot.client import Interaction
from bot.commands import suggesting
from bot.commands.options import PRIVATE, Text, asked
from bot.discord_answers import tell


@app_commands.command()
@app_commands.rename(start="from", end="to")
@app_commands.describe(
    start="The first date, such as 1924 or February 1924.",
    end="The last date, such as 1926.",
    about="A name: only events that it takes part in.",
    private=PRIVATE,
)
@app_commands.autocomplete(start=suggesting.dates, end=suggesting.dates, about=suggesting.names)
async def timeline(
    interaction: Interaction,
    start: Text | None = None,
    end: Text | None = None,
    about: Text | None = None,
    private: bool = False,
) -> None:
    """List events in order: all, between dates, or about one name."""
    question = asked("timeline", **{"from": start, "to": end, "about": about})
    await tell(interaction, question, private=private)
