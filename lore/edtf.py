"""EDTF text taken apart: points, spans and sets, each with the days that it can mean.

EDTF is ISO 8601-2, described at https://www.loc.gov/standards/datetime/. This reads levels 0 and 1 (without times
of day and exponents) and of level 2 the sets and the days without a year. Two things go beyond it: long years may
have months (`Y12345-03`), and winter is given its months (see SEASONS).
"""

import re
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import lru_cache
from itertools import pairwise

from lore.calendars import check_day, day_number, month_length
from lore.errors import ImpossibleDate, UnreadableDate

# EDTF leaves open which months a season has. These are the northern ones, whole months; winter runs into the next year.
SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}

_MOST_CHARACTERS = 200
_POINT = re.compile(
    r"(?P<year>(?!-0000)-?\d{4}|Y-?[1-9]\d{4,8}|\d{3}X|\d\dXX|XXXX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<qualifier>[?~%]?)",
    re.ASCII,
)
_SPACES = re.compile(r"\s*([,/\[\]{}]|\.\.)\s*")


class Precision(StrEnum):
    """How exactly a date is known; of a span or set, its coarsest end."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


_COARSENESS = {precision: rank for rank, precision in enumerate(Precision)}


class Qualifier(StrEnum):
    """How surely a date is known: `?` the source doubts it, `~` it is near that, `%` both."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


class Shape(Enum):
    """How the spans of an expression belong together."""

    POINT = "one date"
    PERIOD = "something that lasts from a first date to a last"
    ONE_OF = "one date, among these"
    ALL_OF = "each of these dates"


class End(Enum):
    """An end of a span that is no date: OPEN has none at all, UNKNOWN has one that nobody recorded."""

    OPEN = ".."
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class Point:
    """One date. `year` is the first one of a decade or century, `month` can be a season (21 to 24)."""

    text: str
    year: int | None
    month: int | None
    day: int | None
    precision: Precision
    qualifier: Qualifier
    earliest: int | None
    latest: int | None


@dataclass(frozen=True, slots=True)
class Span:
    """From a first date to a last; the same one twice where there is only one."""

    first: Point | End
    last: Point | End

    @property
    def earliest(self) -> int | None:
        return self.first.earliest if isinstance(self.first, Point) else None

    @property
    def latest(self) -> int | None:
        return self.last.latest if isinstance(self.last, Point) else None


@dataclass(frozen=True, slots=True)
class Expression:
    """A whole EDTF text, in its canonical spelling, and what it is made of."""

    text: str
    shape: Shape
    spans: tuple[Span, ...]
    earliest: int | None
    latest: int | None
    precision: Precision
    qualifier: Qualifier

    @property
    def points(self) -> tuple[Point, ...]:
        return tuple(p for span in self.spans for p in (span.first, span.last) if isinstance(p, Point))


@lru_cache(maxsize=4096)
def take_apart(text: str, calendar: str = "gregorian") -> Expression:
    """Read EDTF, or raise UnreadableDate or ImpossibleDate. Case and spaces beside signs are forgiven."""
    if len(text) > _MOST_CHARACTERS:
        raise UnreadableDate(f"A date of {len(text)} characters is too long to be one.")
    plain = _SPACES.sub(r"\1", text.strip()).upper()
    if "/" in plain:
        return _period(plain, calendar)
    if plain[:1] + plain[-1:] in ("[]", "{}"):
        return _choice(plain, calendar)
    point = _point(plain, calendar)
    return _expression(point.text, Shape.POINT, (Span(point, point),))


def year_text(year: int) -> str:
    """Write a year as EDTF does: four digits with a sign for years before 0, longer ones after a Y."""
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


def month_text(year: int, month: int) -> str:
    return f"{year_text(year)}-{month:02}"


def day_text(year: int, month: int, day: int) -> str:
    return f"{month_text(year, month)}-{day:02}"


def _unreadable(text: str) -> UnreadableDate:
    return UnreadableDate(f'"{text}" is no date; write it like 1925-01-23, 1924-02, 1926, [..1932] or 1924/1928.')


def _point(text: str, calendar: str) -> Point:
    found = _POINT.fullmatch(text)
    if found is None:
        raise _unreadable(text)
    year_part, month_part, day_part = found["year"], found["month"] or "", found["day"] or ""
    qualifier = Qualifier(found["qualifier"])
    if "X" in year_part and year_part != "XXXX":
        if month_part:
            raise _unreadable(text)
        precision = Precision.CENTURY if year_part.endswith("XX") else Precision.DECADE
        first, last = int(year_part.replace("X", "0")), int(year_part.replace("X", "9"))
        earliest, latest = day_number(first, 1, 1, calendar), day_number(last, 12, 31, calendar)
        return Point(text, first, None, None, precision, qualifier, earliest, latest)
    if month_part == "XX" and day_part not in ("", "XX"):
        raise _unreadable(text)
    year = None if year_part == "XXXX" else int(year_part.removeprefix("Y"))
    month = int(month_part) if month_part.isdigit() else None
    day = int(day_part) if day_part.isdigit() else None
    if month in SEASONS:
        if year is None or day_part:
            raise UnreadableDate(f'"{text}" is no date: a season needs a year, and has no days of its own.')
    elif month is not None:
        check_day(year, month, 1 if day is None else day, calendar)
    if year is None:
        return _yearless(month, day, qualifier)
    earliest, latest = _bounds(year, month, day, calendar)
    return Point(text, year, month, day, _precision(month, day), qualifier, earliest, latest)


def _yearless(month: int | None, day: int | None, qualifier: Qualifier) -> Point:
    if month is None:
        return Point("XXXX", None, None, None, Precision.UNKNOWN, Qualifier.NONE, None, None)
    text = f"XXXX-{month:02}" + ("" if day is None else f"-{day:02}") + qualifier
    return Point(text, None, month, day, _precision(month, day), qualifier, None, None)


def _precision(month: int | None, day: int | None) -> Precision:
    if month is None:
        return Precision.YEAR
    if day is None:
        return Precision.SEASON if month in SEASONS else Precision.MONTH
    return Precision.DAY


def months_of(year: int, month: int | None) -> tuple[tuple[int, int], tuple[int, int]]:
    """Give the first and last (year, month) of a year, season or month."""
    if month is None:
        return (year, 1), (year, 12)
    if month not in SEASONS:
        return (year, month), (year, month)
    first = (month - 20) * 3
    return (year, first), (year, first + 2) if first < 12 else (year + 1, 2)


def _bounds(year: int, month: int | None, day: int | None, calendar: str) -> tuple[int, int]:
    if month is not None and day is not None:
        number = day_number(year, month, day, calendar)
        return number, number
    first, last = months_of(year, month)
    return day_number(*first, 1, calendar), day_number(*last, month_length(*last, calendar), calendar)


def _dated(text: str, calendar: str) -> Point:
    """Read an end of a span or a member of a set: a date with a year."""
    point = _point(text, calendar)
    if point.year is None:
        raise UnreadableDate(f'"{text}" has no year, so no span or set can be made of it.')
    return point


def _end(text: str, calendar: str) -> Point | End:
    return End(text) if text in ("", "..") else _dated(text, calendar)


def _span(first: Point | End, last: Point | End) -> Span:
    span = Span(first, last)
    if span.earliest is not None and span.latest is not None and span.earliest > span.latest:
        raise ImpossibleDate(f"{_text(first)} to {_text(last)} runs backwards; write the earlier date first.")
    return span


def _text(end: Point | End) -> str:
    return end.text if isinstance(end, Point) else end.value


def _period(text: str, calendar: str) -> Expression:
    ends = text.split("/")
    if len(ends) != 2 or not any(end.strip(".") for end in ends):
        raise UnreadableDate(f'"{text}" is no period; write it like 1924/1928, with a date on at least one side.')
    span = _span(_end(ends[0], calendar), _end(ends[1], calendar))
    return _expression(f"{_text(span.first)}/{_text(span.last)}", Shape.PERIOD, (span,))


def _choice(text: str, calendar: str) -> Expression:
    """Read a set: `[...]` is one of its members, `{...}` is all of them, and `..` stands for every date between."""
    spans = sorted({_member(member, calendar) for member in text[1:-1].split(",")}, key=_first_day)
    for span, following in pairwise(spans):
        if span.last is End.OPEN or following.first is End.OPEN:
            raise UnreadableDate(f'"{text}" is no date: an open end has to be the first or the last of its set.')
    if len(spans) == 1 and isinstance(spans[0].first, Point) and spans[0].first == spans[0].last:
        return _expression(spans[0].first.text, Shape.POINT, (spans[0],))
    members = ",".join(
        _text(span.first)
        if span.first == span.last
        else f"{_text(span.first).strip('.')}..{_text(span.last).strip('.')}"
        for span in spans
    )
    shape = Shape.ONE_OF if text[0] == "[" else Shape.ALL_OF
    return _expression(text[0] + members + text[-1], shape, tuple(spans))


def _first_day(span: Span) -> tuple[float, float, str]:
    earliest = float("-inf") if span.earliest is None else span.earliest
    return earliest, float("inf") if span.latest is None else span.latest, _text(span.first)


def _member(text: str, calendar: str) -> Span:
    first, dots, last = text.partition("..")
    if not dots:
        point = _dated(text, calendar)
        return Span(point, point)
    if not first and not last:
        raise _unreadable(text)
    return _span(_dated(first, calendar) if first else End.OPEN, _dated(last, calendar) if last else End.OPEN)


def _expression(text: str, shape: Shape, spans: tuple[Span, ...]) -> Expression:
    points = [p for span in spans for p in (span.first, span.last) if isinstance(p, Point)]
    starts, ends = [span.earliest for span in spans], [span.latest for span in spans]
    marks = {mark for point in points for mark in ("?~" if point.qualifier is Qualifier.BOTH else point.qualifier)}
    return Expression(
        text,
        shape,
        spans,
        earliest=None if None in starts else min(start for start in starts if start is not None),
        latest=None if None in ends else max(end for end in ends if end is not None),
        precision=max((point.precision for point in points), key=_COARSENESS.__getitem__),
        qualifier=Qualifier.BOTH if len(marks) == 2 else Qualifier("".join(marks)),
    )
