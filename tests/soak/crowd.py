"""Many daily posts due in the same minute, some of them in trouble: how long until all others are out."""

import asyncio
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from bot.daily.post import Progress
from bot.state import open_read_only
from tests.bot.discord.daily import NINE, TODAY, Days, days_in, schedule
from tests.bot.discord.rooms import MESSAGES
from tests.standin.control import Standin
from tests.standin.state import Permission

PER_SECOND = 50  # requests that Discord takes from one bot
_HANGING, _FAILING, _FORBIDDEN = 3, 5, 4
_QUESTIONS = 20  # asked meanwhile
_PATIENCE = 600.0  # seconds
_OPEN = (Progress.DUE, Progress.SENDING)


@dataclass(frozen=True)
class Result:
    """What became of a crowd. `seconds` is how long it took all but those that hang; `refused` by the limit."""

    schedules: int
    seconds: float
    refused: int
    out: int
    doubled: int
    blocked: int
    unanswered: int
    violations: int

    @property
    def is_good(self) -> bool:
        """All out but those that mustn't, each once, and the limit hardly felt."""
        all_out = self.out + self.blocked == self.schedules and self.blocked == _FORBIDDEN
        return (
            all_out
            and not (self.doubled or self.unanswered or self.violations)
            and self.refused <= self.schedules // 100
        )

    def __str__(self) -> str:
        rate = self.out / self.seconds
        return (
            f"{self.schedules} schedules due at once: {self.out} out and {self.blocked} blocked in {self.seconds:.1f} s"
            f" ({rate:.0f} a second), {self.refused} requests refused by the limit, {self.doubled} doubled,"
            f" {self.unanswered} questions unanswered"
        )


async def run(count: int, world: Path, folder: Path) -> Result:
    with days_in(world, folder) as days:
        async with Standin(days.place.address.control, timeout=60) as standin:
            return await _run(count, days, standin)


async def _run(count: int, days: Days, standin: Standin) -> Result:
    channels = await standin.add_channels(count)
    guild = (await standin.world())["guilds"]["archive"]
    days.keep(*(schedule(guild, channel) for channel in channels))
    for channel in channels[:_FORBIDDEN]:
        await standin.permit(channel, deny=Permission.SEND_MESSAGES)
    await standin.limit(per_second=PER_SECOND)
    await standin.fault("POST", MESSAGES, after=20, count=_HANGING, hold="before")
    await standin.fault("POST", MESSAGES, after=40, count=_FAILING, status=500)
    await standin.fault("POST", MESSAGES, after=60, status=429, retry_after=1, everywhere=True)
    days.become(NINE - timedelta(seconds=1))
    with days.bot():
        await standin.ready("daily")
        days.become(NINE)
        began = time.monotonic()
        asked = [await standin.slash("ben", "general", "who", name="Old Toll") for _ in range(_QUESTIONS)]
        await _settled(days, count - _HANGING)
        seconds = time.monotonic() - began
        await standin.release()
        rows = await _settled(days, count)
    posts = Counter(post.channel for post in await standin.posts())
    return Result(
        count,
        seconds,
        (await standin.world())["refused_by_limit"],
        out=len(posts),
        doubled=sum(found - 1 for found in posts.values()),
        blocked=rows[Progress.BLOCKED],
        unanswered=sum(bool(reply.errors) or "Old Toll" not in reply.text for reply in asked),
        violations=len(await standin.violations()),
    )


async def _settled(days: Days, count: int) -> Counter[Progress]:
    """How many rows are how far, once at least so many have come to their end."""
    async with asyncio.timeout(_PATIENCE):
        while True:
            with open_read_only(days.place.data) as state, closing(state.connection.cursor()) as cursor:
                found = cursor.execute(
                    "SELECT state, count(*) FROM post WHERE local_date = ? GROUP BY state", (TODAY.isoformat(),)
                ).fetchall()
            rows = Counter({Progress(state): number for state, number in found})
            if sum(number for state, number in rows.items() if state not in _OPEN) >= count:
                return rows
            await asyncio.sleep(0.1)
