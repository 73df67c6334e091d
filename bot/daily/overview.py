"""What is to be told of a schedule: what comes next, how its last post went, and why it rests, if it does."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.daily import owing
from bot.daily.ledger import Ledger
from bot.daily.moments import due, next_due
from bot.daily.post import Post, Progress
from bot.daily.preview import next_day
from bot.daily.schedule import Pause, Schedule
from lore.almanac import Almanac
from lore.rules import Posted

_ONE_DAY = datetime.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Overview:
    """A schedule's state. `next` is the date and moment of the next post that is due, None if there is none."""

    schedule: Schedule
    next: tuple[datetime.date, datetime.datetime] | None
    latest: Post | None


def of(schedule: Schedule, ledger: Ledger, now: datetime.datetime) -> Overview:
    coming = None if schedule.pause is Pause.ASKED else _next(schedule, ledger, now)
    return Overview(schedule, coming, _latest(schedule, ledger))


def without_quiet_days(told: Overview, posted: Sequence[Posted], almanac: Almanac) -> Overview:
    """The same, with the next date for which the lore has something. Looking for it may take some milliseconds."""
    schedule = told.schedule
    if told.next is None or (told.latest and told.latest.progress is Progress.DUE):
        return told
    day = next_day(almanac, schedule.rule, posted, told.next[0])
    moment = due(day, schedule.at, schedule.zone) if day else None
    return replace(told, next=(day, moment) if day and moment else None)


def next_date(schedule: Schedule, ledger: Ledger, now: datetime.datetime) -> datetime.date:
    """The first date that is yet to be posted, if the schedule doesn't rest till then."""
    return _next(schedule, ledger, now)[0]


def _next(schedule: Schedule, ledger: Ledger, now: datetime.datetime) -> tuple[datetime.date, datetime.datetime]:
    latest = _latest(schedule, ledger)
    if latest and latest.progress is Progress.DUE and latest.due <= now:
        return latest.key.day, latest.due
    last = latest.key.day if latest else None
    until = now.date() + _ONE_DAY
    if last and last > until:  # a clock was wrong once
        last = ledger.last_days(until).get(schedule.id)
    return upcoming(schedule, last, now)


def _latest(schedule: Schedule, ledger: Ledger) -> Post | None:
    return next(iter(ledger.latest(schedule.id, 1)), None)


def upcoming(
    schedule: Schedule, last: datetime.date | None, now: datetime.datetime
) -> tuple[datetime.date, datetime.datetime]:
    """The date of the next post, and its moment: today's while it is still owed, though its time may have passed."""
    for date in owing.dates(schedule, now, last):
        if date.is_owed:
            return date.day, date.due
    before = schedule.first_date - _ONE_DAY
    return next_due(now, schedule.at, schedule.zone, max(before, last) if last else before)


def first_date(schedule: Schedule, now: datetime.datetime) -> datetime.date:
    """The date that a schedule begins with when it is made, or waked, now: tomorrow's if today's time has passed."""
    return next_due(now, schedule.at, schedule.zone, schedule.today(now) - _ONE_DAY)[0]
