"""What a moderator's tests share: a guild that begins without schedules, and days that pass under witnesses' eyes."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

from tests.bot.discord.daily import NINE, Days, set_up
from tests.bot.discord.process import Bot
from tests.standin.control import Standin
from tests.standin.seen import Reply


@asynccontextmanager
async def visiting(days: Days, bot: Bot) -> AsyncIterator[Standin]:
    """Half past eight in a guild without schedules. Afterwards those that were made are removed.

    Any rule that the bot broke meanwhile fails the test, and so does any fault in its log.
    """
    days.become(NINE - timedelta(minutes=30))
    known = len(bot.log)
    async with Standin(days.place.address.control) as standin:
        await standin.ready("daily")
        yield standin
        for schedule in await standin.autocomplete("mod", "general", "daily remove", "schedule"):
            await standin.slash("mod", "general", "daily remove", schedule=schedule.value)
        assert await standin.take_violations() == []
    assert "Traceback" not in bot.log[known:]


async def live_through(days: Days, standin: Standin, moment: datetime) -> None:
    """Let a moment come, and return once the bot has seen what is due then: another schedule's post is its witness."""
    channel = await standin.add_channel("witness")
    await set_up(standin, channel, time=f"{moment:%H:%M}")
    *_, witness = await standin.autocomplete("mod", "general", "daily remove", "schedule")
    days.become(moment)
    await standin.messages(channel, count=1)
    await standin.slash("mod", "general", "daily remove", schedule=witness.value)


async def ask(standin: Standin, command: str, **options: object) -> Reply:
    """What a moderator is answered, for nobody else to see."""
    reply = await standin.slash("mod", "general", f"daily {command}", **options)
    assert reply.ephemeral
    return reply
