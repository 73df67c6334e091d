"""Days as people type them, read as one day of the calendar or not at all."""

import datetime
import re
from itertools import count

from bot import wording
from lore.calendars import Calendar, DateOrder, month_length
from lore.errors import LoreError
from lore.phrases import read

_YEARS = range(1, 9999)
"""The last year that a datetime.date can have is left free: the day after a day must be one, too."""

_MONTH_AND_DAY = re.compile(r"(\d\d?)-(\d\d?)", re.ASCII)
_MOST_SHOWN = 40


def parse(text: str, today: datetime.date, order: DateOrder) -> datetime.date:
    """Read "23 January 2027", "2027-01-23", "tomorrow" ...; "23 January" and "01-23" are the next from today on.

    LoreError for what is no single day, such as "1926".
    """
    typed = " ".join(text.split())
    short = _MONTH_AND_DAY.fullmatch(typed)
    edtf = f"XXXX-{int(short[1]):02}-{int(short[2]):02}" if short else ""
    reading = read(edtf or typed, Calendar(date_order=order), today)
    month_day = reading.date.month_day if reading else None
    if reading is None or month_day is None or reading.date.qualifier:
        what = f"“{wording.typed(typed, _MOST_SHOWN)}” is" if typed else "An empty text is"
        raise LoreError(f"{what} no day. Give a day such as 23 January 2027 or 2027-01-23.")
    year = reading.date.year
    if year is None:
        year = _next(today, *month_day)
    if year not in _YEARS:
        shown = wording.typed(typed, _MOST_SHOWN)
        raise LoreError(f"“{shown}” is too far away. Give a day of the years {_YEARS[0]} to {_YEARS[-1]}.")
    return datetime.date(year, *month_day)


def _next(today: datetime.date, month: int, day: int) -> int:
    """The year of the first such day that isn't over; a 29 February may be up to eight years away."""
    is_over = (month, day) < (today.month, today.day)
    return next(year for year in count(today.year + is_over) if day <= month_length(year, month))
