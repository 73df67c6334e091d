"""Local dates and wall-clock times -> the moments at which a day's post is due: one for each date that a zone has."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

_MINUTE = timedelta(minutes=1)
_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)


def due(day: date, at: time, zone: ZoneInfo) -> datetime | None:
    """The moment at which a local date's post is due; None for a date that the zone never had.

    A time that comes twice counts the first time. One that the clocks skip falls as long after the skip as it lay
    after its start (2:30 becomes 3:30) or, where that is another date, as near to it as the date itself goes.
    """
    wall = datetime.combine(day, at.replace(fold=0, tzinfo=None))
    moment = _moment(wall, zone)
    if local_date(moment, zone) == day:
        return moment
    skip = _first_at_or_after(wall, zone)
    last = skip - _SECOND
    last_minute = last - timedelta(seconds=last.astimezone(zone).second)
    return next((each for each in (last_minute, skip) if local_date(each, zone) == day), None)


def next_due(now: datetime, at: time, zone: ZoneInfo, after: date) -> tuple[date, datetime]:
    """The first local date later than `after` whose moment is still to come, and that moment."""
    # The day before as well: where clocks are set back over midnight, a date can come back.
    day = max(after + _DAY, local_date(now, zone) - _DAY)
    while (moment := due(day, at, zone)) is None or moment <= now:
        day += _DAY
    return day, moment


def local_date(now: datetime, zone: ZoneInfo) -> date:
    """The date that calendars in the zone show."""
    return now.astimezone(zone).date()


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a local date is over for good: the next midnight, the last one where clocks are set back."""
    midnight = datetime.combine(day + _DAY, time())
    first, last = _moment(midnight, zone), _moment(midnight.replace(fold=1), zone)
    if _wall(first, zone) != midnight:
        return _first_at_or_after(midnight, zone)
    # Midnight comes twice where clocks are set back over it, and also where they are set back to it, as in Havana.
    return last if local_date(last - _SECOND, zone) == day else first


def _moment(wall: datetime, zone: ZoneInfo) -> datetime:
    return wall.replace(tzinfo=zone).astimezone(UTC)


def _wall(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.astimezone(zone).replace(tzinfo=None, fold=0)


def _first_at_or_after(skipped: datetime, zone: ZoneInfo) -> datetime:
    """The moment of the change that skips a wall-clock time, to the second."""
    # By PEP 495 a skipped time read with the offset after the change lies before it, with the one before, after it.
    before, after = _moment(skipped.replace(fold=1), zone), _moment(skipped.replace(fold=0), zone)
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if _wall(middle, zone) < skipped:
            before = middle
        else:
            after = middle
    return after
