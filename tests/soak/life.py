"""A bot's lives: born, given posts to send and faults to meet, killed, and away for a while; again and again."""

import asyncio
import datetime
import random
import sqlite3
import sys
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.daily.post import Progress
from bot.daily.schedule import Schedule
from bot.state import FILE
from tests.bot.discord.daily import TODAY, Days, days_in, schedule
from tests.bot.discord.mortal_bot import PUBLISHING, RECOVERING, STEPS
from tests.bot.discord.process import Bot
from tests.bot.discord.rooms import FORUM, MESSAGES, NEWS, THREADS
from tests.soak.expecting import Verdict, judge, owed
from tests.standin.control import Standin

_ZONES = (
    *("UTC", "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"),
    *("Australia/Lord_Howe", "America/St_Johns", "Pacific/Pago_Pago", "Africa/Casablanca", "Asia/Tokyo"),
)
_SCHEDULES = 32
_LATE = (0, 60, 360, 360, 1440)  # minutes
_AWAY = {
    timedelta(seconds=30): 45,
    timedelta(minutes=10): 30,
    timedelta(hours=2): 12,
    timedelta(hours=8): 8,
    timedelta(hours=30): 5,
}
"""How long the bot is gone, and how often so long among 100 times."""

_CROSSPOST = "/channels/{channel_id}/messages/{message_id}/crosspost"
_ROUTES = (("POST", MESSAGES),) * 4 + (("POST", THREADS),) * 2 + (("GET", MESSAGES), ("POST", _CROSSPOST))
_FAULTS: tuple[dict[str, Any], ...] = (
    *({"status": status, "processed": processed} for status in (500, 502, 503) for processed in (True, False)),
    *({"drop": "before"}, {"drop": "after"}, {"drop": "after"}),
    *({"status": 429, "retry_after": 2.0}, {"status": 429, "retry_after": 0.02, "everywhere": True}),
    *({"delay": 0.05}, {"delay": 0.1}),
)
_OPEN = (Progress.DUE, Progress.SENDING)
_CLOSED = (1006, 4000, 1001, None)
_PATIENCE = 30.0  # seconds for the bot to do all that is due
_GLANCE = 0.01  # seconds
_REST, _STEP = 0.1, timedelta(seconds=5)
"""How far the clock goes on each time, if bot and Discord keep up; requests are answered in far less time."""


class Soak:
    """`seed` decides all but the moments, in real time, at which the bot dies."""

    def __init__(self, days: Days, standin: Standin, seed: int, *, verbose: bool) -> None:
        self._days = days
        self._standin = standin
        self._chance = random.Random(seed)
        self._verbose = verbose
        self._schedules: list[Schedule] = []
        self._alive: list[datetime.datetime] = []
        self._out = 0
        self._open: list[Any] = []
        self._archived: set[int] = set()
        self.kills = 0

    async def run(self, posts: int, kills: int) -> Verdict:
        await self._begin()
        each = max(posts // max(kills, 1), 1)
        while self.kills < kills:
            await self._live(each)
            await self._be_away()
        with self._days.bot() as bot:
            await self._do_all(bot)
            while self._out < posts:
                await self._pass_time(bot)
            bot.end()
        return judge(self._schedules, self._alive, await self._standin.posts(), self._days.now())

    async def _begin(self) -> None:
        """Schedules of all kinds; two of them share a channel."""
        names = [("text", 0), ("more", 0), ("news", NEWS), ("forum", FORUM)]
        places = [(await self._standin.add_channel(name, kind=kind), kind) for name, kind in names]
        places.append((await self._standin.add_thread("thread", parent="text"), 0))
        guild = (await self._standin.world())["guilds"]["archive"]
        wanted = []
        for number in range(_SCHEDULES):
            channel, kind = places[number % len(places)]
            wanted.append(
                schedule(
                    guild,
                    channel,
                    at=datetime.time(self._chance.randrange(24), self._chance.randrange(0, 60, 5)),
                    zone=ZoneInfo(self._chance.choice(_ZONES)),
                    first_date=TODAY + timedelta(days=1),
                    late=self._chance.choice(_LATE),
                    is_forum=kind == FORUM,
                    publish=kind == NEWS,
                )
            )
        self._schedules = self._days.keep(*wanted)

    async def _live(self, posts: int) -> None:
        """One life, with about so many posts in it."""
        step, time_ = "", 1
        if self._chance.random() < 0.5:
            step, time_ = (
                self._chance.choice((*STEPS, *STEPS, *RECOVERING, *PUBLISHING)),
                self._chance.randint(1, posts),
            )
        with self._days.bot(dies=step, at=time_) as bot:
            if await self._do_all(bot):
                await self._archive()
                for _ in range(self._chance.randint(0, 2 * posts)):
                    await self._have_faults()
                    if not await self._pass_time(bot):
                        break
            await self._kill(bot)
        self.kills += 1
        self._say(f"life {self.kills}: {step or 'killed'}, {self._out} posts, {self._days.now():%Y-%m-%d %H:%M}")
        await self._standin.clear_faults()
        await self._standin.release(process=self._chance.random() < 0.5)
        await self._standin.forget()

    async def _be_away(self) -> None:
        (away,) = self._chance.choices(list(_AWAY), list(_AWAY.values()))
        self._days.become(self._days.now() + away * self._chance.uniform(0.5, 1.5))

    async def _archive(self) -> None:
        """Put away the threads of days gone by, as Discord does: a forum of hundreds takes its time to be listed."""
        forums = [schedule.id for schedule in self._schedules if schedule.is_forum]
        day = _recent(self._days.now()).isoformat()
        rows = self._read("SELECT schedule_id, message_id FROM post WHERE state = 'sent' AND local_date < ?", day)
        threads = {message_id for number, message_id in rows if number in forums and message_id is not None}
        for thread in threads - self._archived:
            await self._standin.archive_thread(str(thread))
        self._archived |= threads

    async def _have_faults(self) -> None:
        """Script what goes wrong with the next posts."""
        while self._chance.random() < 0.4:
            method, route = self._chance.choice(_ROUTES)
            await self._standin.fault(method, route, count=self._chance.randint(1, 3), **self._chance.choice(_FAULTS))
        if self._chance.random() < 0.05:
            await self._standin.refuse_resume(self._chance.randint(0, 1))
            await self._standin.drop_gateway(self._chance.choice(_CLOSED))

    async def _kill(self, bot: Bot) -> None:
        """At a moment of chance while a post is on its way, or while Discord holds its request."""
        if not bot.is_alive:
            return
        self._to_next()
        if self._chance.random() < 0.3:
            hold: Any = self._chance.choice(("before", "after"))
            for route in (MESSAGES, THREADS):
                await self._standin.fault("POST", route, hold=hold)
        await asyncio.sleep(self._chance.uniform(0, 0.1))
        bot.kill()
        bot.ended()

    def _to_next(self) -> None:
        now = self._days.now()
        until = now + timedelta(days=3)
        coming = min(each.due for each in owed(self._schedules, until, _recent(now)) if each.due > now)
        self._days.become(coming + timedelta(seconds=self._chance.uniform(0, 60)))

    async def _pass_time(self, bot: Bot) -> bool:
        """Let the next post's time come, and be met; whether the bot lived to see that."""
        self._to_next()
        return await self._do_all(bot)

    async def _do_all(self, bot: Bot) -> bool:
        """Wait until all that is due is done, while time goes by; whether the bot lived to see that.

        A bot that lives and doesn't do it has missed what is due.
        """
        began = moved = time.monotonic()
        pulse = self._days.pulse
        while bot.is_alive:
            now = self._days.now()
            is_done = self._is_done(now)
            if is_done or time.monotonic() - began > _PATIENCE:
                self._say("" if is_done else f"not done by {now}: {self._open}")
                self._alive.append(now)
                await self._standin.clear_faults()
                return True
            await asyncio.sleep(_GLANCE)
            if time.monotonic() - moved > _REST and self._days.pulse > pulse:
                await self._standin.faults()  # it keeps up, too
                self._days.become(self._days.now() + _STEP)
                moved, pulse = time.monotonic(), self._days.pulse
        return False

    def _is_done(self, now: datetime.datetime) -> bool:
        recent = _recent(now)
        due = {each.key for each in owed(self._schedules, now, recent) if now <= each.deadline}
        try:
            rows = self._read(
                "SELECT schedule_id, local_date, state FROM post WHERE local_date >= ?", recent.isoformat()
            )
            ((self._out,),) = self._read("SELECT count(*) FROM post WHERE state = 'sent'")
        except sqlite3.OperationalError:  # its bot was killed in the midst of writing
            return False
        noted = {(number, datetime.date.fromisoformat(day)) for number, day, _ in rows}
        self._open = [row for row in rows if row[2] in _OPEN]
        return due <= noted and not self._open

    def _read(self, query: str, *values: object) -> list[Any]:
        path = self._days.place.data / FILE
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute(query, values).fetchall()

    def _say(self, line: str) -> None:
        if self._verbose and line:
            print(line, file=sys.stderr, flush=True)


def _recent(now: datetime.datetime) -> datetime.date:
    """No date before this one is still owed anywhere."""
    return now.date() - timedelta(days=2)


async def run(
    posts: int, kills: int, seed: int, world: Path, folder: Path, *, verbose: bool = False
) -> tuple[str, bool]:
    """The line that tells of a run, and whether all is well."""
    with days_in(world, folder) as days:
        async with Standin(days.place.address.control, timeout=60) as standin:
            soak = Soak(days, standin, seed, verbose=verbose)
            verdict = await soak.run(posts, kills)
            broken = await standin.violations()
    line = f"posts {verdict.posts} kills {soak.kills} missed {len(verdict.missed)} doubled {len(verdict.doubled)}"
    more = {"late": len(verdict.late), "violations": len(broken)}
    line += "".join(f" {name} {count}" for name, count in more.items() if count)
    if verbose:
        print(verdict.missed, verdict.doubled, verdict.late, broken, file=sys.stderr)
    return line, verdict.is_good and not broken
