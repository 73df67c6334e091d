"""Which posts must be there after a run: a rule of its own, from the schedules and from when the bot was alive."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from bot.daily.schedule import Schedule
from tests.standin.seen import Post

Key = tuple[int, date]

_ON_TIME = timedelta(minutes=5)
_IN_FLIGHT = timedelta(minutes=3)


@dataclass(frozen=True)
class Owed:
    """One date's post of a schedule, and between when it may go out."""

    key: Key
    due: datetime
    deadline: datetime


def owed(schedules: Iterable[Schedule], until: datetime, since: date = date.min) -> Iterator[Owed]:
    """What is due by a moment, from a date on."""
    for schedule in schedules:
        day = max(schedule.first_date, since)
        while (due := _utc(schedule, day, schedule.at)) <= until:
            over = _utc(schedule, day + timedelta(days=1), time())
            grace = min(due + timedelta(minutes=schedule.late), over)
            yield Owed((schedule.id, day), due, max(grace, due + _ON_TIME))
            day += timedelta(days=1)


def _utc(schedule: Schedule, day: date, at: time) -> datetime:
    return datetime.combine(day, at, schedule.zone).astimezone(UTC)


@dataclass(frozen=True)
class Verdict:
    """`late` went out after the grace time."""

    posts: int
    missed: list[Key]
    doubled: list[Key]
    late: list[Key]

    @property
    def is_good(self) -> bool:
        return not (self.missed or self.doubled or self.late)


def judge(schedules: Iterable[Schedule], alive: Iterable[datetime], posts: Iterable[Post], until: datetime) -> Verdict:
    """`alive` are moments at which the bot had had the time to do all that was due."""
    moments = list(alive)
    every = {each.key: each for each in owed(schedules, until)}
    seen = Counter[Key]()
    late = []
    for post in posts:
        key = _key(post)
        seen[key] += 1
        if datetime.fromisoformat(post.created) > every[key].deadline + _IN_FLIGHT:
            late.append(key)
    had_time = (each for each in every.values() if any(each.due <= moment <= each.deadline for moment in moments))
    return Verdict(
        seen.total(),
        missed=[each.key for each in had_time if not seen[each.key]],
        doubled=[key for key, count in seen.items() if count > 1],
        late=late,
    )


def _key(post: Post) -> Key:
    """What a post's small print says."""
    number, _, day = post.text.rpartition("-# Daily post ")[2].partition(" · ")
    return int(number), date.fromisoformat(day)
