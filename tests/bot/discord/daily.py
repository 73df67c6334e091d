"""A bot that keeps schedules beside a Discord which shares its clock, and that clock in the test's hands."""

import asyncio
import datetime
import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.daily.ledger import Ledger
from bot.daily.post import Key, Post, Progress
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.state import State, open_read_only
from lore import store
from lore.folder import DEFAULT_WORLD
from lore.rules import Style
from tests.bot.discord.mortal_bot import CLOCK, PULSE, STEP, TIME
from tests.bot.discord.process import Bot, Place, forked
from tests.standin.clock import SharedAhead
from tests.standin.control import Standin
from tests.standin.process import standin_process
from tests.standin.seen import Reply

POST = ("POST", "/channels/{channel_id}/messages")
NINE = datetime.datetime(2027, 3, 4, 9, 0, tzinfo=UTC)
"""The moment for which tests set their posts, on a day that has no event in the Lantern Isles."""

TODAY = NINE.date()

_PATIENCE = 15.0  # seconds
_UNDER_WAY = (Progress.DUE, Progress.SENDING)


@dataclass(frozen=True)
class Days:
    """Where a bot runs, and what time it is there."""

    place: Place
    clock: Path

    def now(self) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(time.time() + SharedAhead(self.clock).get(), UTC)

    def become(self, moment: datetime.datetime) -> None:
        """Set the clock; it goes on from there."""
        SharedAhead(self.clock).set(moment.timestamp() - time.time())

    @property
    def pulse(self) -> float:
        """How often the bot has waited so far."""
        return SharedAhead(self.clock.with_name("pulse")).get()

    def bot(self, *flags: str, dies: str = "", at: int = 1) -> AbstractContextManager[Bot]:
        """A bot on that clock. If a step is named, it dies when it gets there for so many times."""
        pulse = str(self.clock.with_name("pulse"))
        given = {CLOCK: str(self.clock), PULSE: pulse, STEP: dies, TIME: str(at), **dict.fromkeys(flags, "1")}
        return forked(self.place, "tests.bot.discord.mortal_bot", **given)

    def elsewhere(self, folder: Path) -> "Days":
        """The same Discord and clock, half an hour before nine again, with a data folder of its own."""
        self.become(NINE.replace(hour=8, minute=30))
        built = store.path_of(self.place.data, self.place.world, DEFAULT_WORLD)
        store.ensure(self.place.world, built)
        shutil.copy(built, folder)  # so that not every bot reads the world again
        return replace(self, place=replace(self.place, data=folder))

    # --- what the bot's file holds ---

    def keep(self, *schedules: Schedule) -> list[Schedule]:
        """Write schedules down, while no bot runs; they get their ids."""
        with closing(State(self.place.data)) as state:
            return [Schedules(state).add(schedule) for schedule in schedules]

    def schedules(self) -> list[Schedule]:
        """Those that nobody paused."""
        with open_read_only(self.place.data) as state:
            return Schedules(state).active()

    def row(self, schedule_id: int = 1, day: datetime.date = TODAY) -> Post | None:
        with open_read_only(self.place.data) as state:
            return Ledger(state).find(Key(schedule_id, day))

    async def until(self, reached: Callable[[], bool], what: str) -> None:
        """Wait for something that only the file or the log shows."""
        try:
            async with asyncio.timeout(_PATIENCE):
                while not reached():
                    await asyncio.sleep(0.01)
        except TimeoutError:
            raise AssertionError(f"after {_PATIENCE:.0f} s still not so: {what}") from None

    async def settled(self, schedule_id: int = 1, day: datetime.date = TODAY, progress: Progress | None = None) -> Post:
        """A post's row, once it has come to its end, or to the one that is named."""
        found: Post | None = None

        def reached() -> bool:
            nonlocal found
            found = self.row(schedule_id, day)
            return found is not None and found.progress not in _UNDER_WAY and progress in (None, found.progress)

        await self.until(reached, f"the post of {day} of schedule {schedule_id} is {progress or 'settled'}: {found}")
        assert found is not None
        return found

    async def blocked(self, schedule_id: int = 1) -> None:
        """Wait until a schedule rests because it is blocked."""

        def rests() -> bool:
            return any(each.id == schedule_id and each.pause is Pause.BLOCKED for each in self.schedules())

        await self.until(rests, f"schedule {schedule_id} is blocked")


@contextmanager
def days_in(world: Path, folder: Path) -> Iterator[Days]:
    """A stand-in and a data folder, shortly before nine o'clock."""
    clock = folder / "clock"
    SharedAhead(clock)
    with standin_process(clock=clock) as address:
        days = Days(Place(world, folder / "data", address), clock)
        days.become(NINE.replace(hour=8, minute=30))
        yield days


def schedule(guild: str, channel: str, made_by: str = "1", **settings: Any) -> Schedule:
    """A daily post at nine o'clock UTC, as it is written down; ids are Discord's."""
    made = Schedule(
        id=0,
        guild_id=int(guild),
        channel_id=int(channel),
        at=datetime.time(9),
        zone=ZoneInfo("UTC"),
        first_date=NINE.date(),
        made_by=int(made_by),
        style=Style.EVERY_DAY,
    )
    return replace(made, **settings)


async def set_up(standin: Standin, channel: str = "general", **options: object) -> Reply:
    """A daily post at nine o'clock UTC, as a moderator sets it."""
    await standin.ready("daily")
    given = {"channel": channel, "time": "9:00", "timezone": "UTC", "style": "every day", **options}
    reply = await standin.slash("mod", "general", "daily setup", **given)
    assert reply.text.startswith("It is set."), reply.text
    return reply
