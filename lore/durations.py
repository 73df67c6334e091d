"""Dates moved by an ISO 8601 duration, staying as vague as they were."""

import re

from lore.calendars import day_number, month_length, year_month_day
from lore.edtf import (
    End,
    Expression,
    Point,
    Precision,
    Shape,
    day_text,
    month_text,
    months_of,
    year_text,
)
from lore.errors import UnreadableDate

_DURATION = re.compile(
    r"(?P<sign>[+-]?)P(?=\d)(?:(?P<Y>\d{1,6})Y)?(?:(?P<M>\d{1,6})M)?(?:(?P<W>\d{1,6})W)?(?:(?P<D>\d{1,6})D)?", re.ASCII
)
# How many months a date can be moved by at a time and still be a date of its kind.
_STEPS = {Precision.MONTH: 1, Precision.SEASON: 12, Precision.YEAR: 12, Precision.DECADE: 120, Precision.CENTURY: 1200}


def shift(expression: Expression, duration: str, calendar: str) -> str:
    """Give the EDTF text of the date that lies a duration such as `P6M` after the expression, or `-P6M` before it.

    A year and a half after 1926 is some day from July 1927 to June 1928: `[1927-07..1928-06]`.
    """
    months, days = _parts(duration)
    if not expression.points or any(point.year is None for point in expression.points):
        raise UnreadableDate(f"{expression.text} has no year, so nothing can be counted from it.")
    spans = [
        (_moved(span.first, months, days, calendar), _moved(span.last, months, days, calendar))
        for span in expression.spans
    ]
    if expression.shape in (Shape.PERIOD, Shape.ALL_OF) and any(a != b for span in spans for a, b in span):
        raise UnreadableDate(f"{expression.text} isn't exact enough to be moved by {duration}; move it by whole years.")
    if expression.shape is Shape.PERIOD:
        return f"{spans[0][0][0]}/{spans[0][1][1]}"
    members = [first[0] if first[0] == last[1] else f"{first[0]}..{last[1]}" for first, last in spans]
    if len(members) == 1 and expression.shape is Shape.POINT and ".." not in members[0]:
        return members[0]
    inner = ",".join(members).replace("....", "..")
    return f"{{{inner}}}" if expression.shape is Shape.ALL_OF else f"[{inner}]"


def _parts(duration: str) -> tuple[int, int]:
    """Read a duration into months and days."""
    found = _DURATION.fullmatch(duration.strip())
    if found is None:
        raise UnreadableDate(f'"{duration}" is no duration; write it like P6M, P1Y2M, P10D, P2W or -P6M.')
    years, months, weeks, days = (int(found[unit] or 0) for unit in "YMWD")
    sign = -1 if found["sign"] == "-" else 1
    return sign * (12 * years + months), sign * (7 * weeks + days)


def _moved(end: Point | End, months: int, days: int, calendar: str) -> tuple[str, str]:
    """Move one date; it becomes two, the first and the last that it can be, where no single text says as much."""
    if isinstance(end, End):
        return end.value, end.value
    first, last = _as_texts(end, months, days, calendar)
    return first + end.qualifier, last + end.qualifier


def _as_texts(point: Point, months: int, days: int, calendar: str) -> tuple[str, str]:
    assert point.year is not None
    if point.day is not None and point.month is not None:
        year, month = _add(point.year, point.month, months)
        day = min(point.day, month_length(year, month, calendar))
        text = day_text(*year_month_day(day_number(year, month, day, calendar) + days, calendar))
        return text, text
    step = _STEPS[point.precision]
    same_kind = _same_kind(point, months) if not days and months % step == 0 else None
    if same_kind:
        return same_kind, same_kind
    lasting = {Precision.DECADE: 9, Precision.CENTURY: 99}.get(point.precision, 0)
    first, last = months_of(point.year, point.month)
    first, last = _add(*first, months), _add(last[0] + lasting, last[1], months)
    if days:
        first_day = day_number(*first, 1, calendar) + days
        last_day = day_number(*last, month_length(*last, calendar), calendar) + days
        return day_text(*year_month_day(first_day, calendar)), day_text(*year_month_day(last_day, calendar))
    if first[1] == 1 and last[1] == 12:
        return year_text(first[0]), year_text(last[0])
    return month_text(*first), month_text(*last)


def _same_kind(point: Point, months: int) -> str | None:
    """Give the moved date in its own kind; None for decades and centuries that EDTF can't write."""
    assert point.year is not None
    year = _add(point.year, 1, months)[0]
    if point.precision is Precision.YEAR:
        return year_text(year)
    if point.month is not None:
        return (
            month_text(*_add(point.year, point.month, months)) if point.month <= 12 else month_text(year, point.month)
        )
    if not 0 <= year <= 9999:
        return None
    return f"{year // 10:03}X" if point.precision is Precision.DECADE else f"{year // 100:02}XX"


def _add(year: int, month: int, months: int) -> tuple[int, int]:
    years, rest = divmod(month - 1 + months, 12)
    return year + years, rest + 1
