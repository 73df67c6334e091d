"""Which local dates a schedule owes a post for, and until when."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass

from bot.daily.moments import due, end_of
from bot.daily.schedule import ON_TIME, Schedule

_ONE_DAY = datetime.timedelta(days=1)
_LOOKED_BACK = datetime.timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Date:
    """A local date whose time has come. It is still owed until its deadline, and was missed after it."""

    day: datetime.date
    due: datetime.datetime
    is_owed: bool


def deadline(schedule: Schedule, day: datetime.date, moment: datetime.datetime) -> datetime.datetime:
    """Until when the post of a date that was due at a moment may begin to be sent."""
    latest = min(moment + datetime.timedelta(minutes=schedule.late), end_of(day, schedule.zone))
    return max(latest, moment + ON_TIME)


def dates(schedule: Schedule, now: datetime.datetime, last: datetime.date | None) -> Iterator[Date]:
    """The dates after the `last` one noted whose time has come by now, in their order."""
    today = schedule.today(now)
    day = max(schedule.first_date, today - _LOOKED_BACK, last + _ONE_DAY if last else schedule.first_date)
    while day <= today:
        moment = due(day, schedule.at, schedule.zone)
        if moment is not None and moment <= now:
            yield Date(day, moment, now <= deadline(schedule, day, moment))
        day += _ONE_DAY
