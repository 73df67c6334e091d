"""/timeline: events in order."""

from bot.client import Interaction
from bot.commands.options import Text, asked, asking
from bot.discord_answers import tell


@asking("timeline")
async def timeline(
    interaction: Interaction,
    start: Text | None = None,
    end: Text | None = None,
    about: Text | None = None,
    private: bool = False,
) -> None:
    question = asked("timeline", **{"from": start, "to": end, "about": about})
    await tell(interaction, question, private=private)
