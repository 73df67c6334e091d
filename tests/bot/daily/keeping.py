"""A keeper with a clock in the test's hands, for what needs no Discord: nothing is ever sent."""

import datetime
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from bot.daily.courier import Courier
from bot.daily.delivery import Delivery
from bot.daily.keeper import Keeper, Parts
from bot.daily.ledger import Ledger
from bot.daily.post import Content, Key, Post
from bot.daily.schedule import Schedule
from bot.daily.schedules import Schedules
from bot.state import State

NINE = datetime.datetime(2027, 3, 4, 9, 0, tzinfo=datetime.UTC)
TODAY = NINE.date()
DAY = datetime.timedelta(days=1)
HOUR = datetime.timedelta(hours=1)
UTC = ZoneInfo("UTC")
WANTED = Schedule(0, 10, 20, datetime.time(9), UTC, datetime.date.min, made_by=30)
"""Nine o'clock UTC, as somebody wants it who hasn't got it yet."""


@dataclass
class SetClock:
    moment: datetime.datetime

    def now(self) -> datetime.datetime:
        return self.moment

    def monotonic(self) -> float:
        return self.moment.timestamp()

    async def pause(self, seconds: float) -> None:
        raise AssertionError("nothing here waits")


@dataclass(frozen=True)
class Office:
    keeper: Keeper
    clock: SetClock


@contextmanager
def office_in(data: Path) -> Iterator[Office]:
    """Half past eight."""
    clock = SetClock(NINE - HOUR / 2)
    with closing(State(data)) as state:
        ledger, schedules = Ledger(state), Schedules(state)
        courier = Courier("http://127.0.0.1:9", "no token", "no agent")
        parts = Parts(
            schedules=schedules,
            ledger=ledger,
            courier=courier,
            clock=clock,
            delivery=Delivery(ledger, courier, clock, _write, schedules.find, 1),
            obstacle=lambda _: "",
            tell=_tell,
        )
        yield Office(Keeper(parts), clock)


def content(day: datetime.date = TODAY, *cards: str) -> Content:
    return Content("/channels/20/messages", {"content": day.isoformat()}, "nonce", cards, "v1", 20)


async def _write(_: Schedule, key: Key) -> Content:
    return content(key.day)


async def _tell(schedule: Schedule, post: Post) -> None:
    raise AssertionError(f"nobody is told anything here: {schedule.id} {post.error}")
