"""Dates as lore knows them: what is known of a date, how surely, and in whose words."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import total_ordering

from lore.calendars import GREGORIAN, Calendar, DateOrder, Era, day_number, iso, month_length, year_month_day
from lore.durations import shift
from lore.edtf import SEASONS, End, Expression, Point, Precision, Qualifier, Shape, take_apart
from lore.telling import tell

__all__ = [
    "Calendar",
    "DateOrder",
    "Era",
    "LoreDate",
    "Precision",
    "Qualifier",
    "Verdict",
    "day_number",
    "first_and_last",
    "iso",
]

INFINITY = float("inf")


class Verdict(StrEnum):
    """What can be said of two dates."""

    YES = "yes"
    NO = "no"
    CANT_TELL = "can't tell"


@total_ordering
@dataclass(frozen=True, slots=True)
class LoreDate:
    """What is known of a date. Make one with `parse` or `unknown`.

    `edtf` is the canonical text (https://www.loc.gov/standards/datetime/), `earliest` and `latest` are day numbers
    (see day_number) or None where nothing bounds them. `words` are the author's own, and make no date different.
    Dates sort by `earliest`, then `latest`, an open bound lying beyond every day; those that nothing bounds come last.
    """

    edtf: str
    earliest: int | None
    latest: int | None
    precision: Precision
    qualifier: Qualifier
    words: str | None = field(default=None, compare=False)
    calendar: str = "gregorian"

    @classmethod
    def parse(cls, text: str, calendar: Calendar = GREGORIAN, words: str | None = None) -> "LoreDate":
        """Read EDTF text, or raise UnreadableDate or ImpossibleDate."""
        found = take_apart(text, calendar.name)
        return cls(found.text, found.earliest, found.latest, found.precision, found.qualifier, words, calendar.name)

    @classmethod
    def unknown(cls, words: str | None = None) -> "LoreDate":
        """Make the date that says nothing."""
        return cls.parse("XXXX", words=words)

    @property
    def known(self) -> bool:
        """Whether the date says anything at all."""
        return self.precision is not Precision.UNKNOWN

    @property
    def period(self) -> bool:
        """Whether it is something that lasts (`1924/1928`), rather than one event at some time."""
        return self._expression.shape is Shape.PERIOD

    @property
    def by(self) -> bool:
        """Whether it is one event with nothing but a latest day: `[..1932]`."""
        return not self.period and self.earliest is None and self.latest is not None

    @property
    def since(self) -> bool:
        """Whether it is one event with nothing but an earliest day: `[1933..]`."""
        return not self.period and self.earliest is not None and self.latest is None

    @property
    def month_day(self) -> tuple[int, int] | None:
        """The month and day in the date's own calendar, where it is one exact day, with or without a year."""
        point = self._expression.points[-1]
        if self._expression.shape is not Shape.POINT or point.month is None or point.day is None:
            return None
        return point.month, point.day

    @property
    def month(self) -> int | None:
        """The month (1 to 12) that all of the date lies in; of a date with one bound, the bound's."""
        months = {(point.year, point.month) for point in self._expression.points}
        month = months.pop()[1]
        return None if months or month in SEASONS else month

    @property
    def year(self) -> int | None:
        """The year that all of the date lies in; of a date with one bound, the bound's."""
        if self.precision in (Precision.DECADE, Precision.CENTURY):
            return None
        years = {point.year for point in self._expression.points}
        year = years.pop()
        return None if years else year

    def before(self, other: "LoreDate") -> Verdict:
        """Say whether all of this lies before all of the other."""
        if self.latest is not None and other.earliest is not None and self.latest < other.earliest:
            return Verdict.YES
        if self._ends()[0] >= other._starts()[1]:
            return Verdict.NO
        return Verdict.CANT_TELL

    def inside(self, period: "LoreDate") -> Verdict:
        """Say whether this lies in the period asked for; for something that lasts, whether any of it does.

        A date that its source doubts (`?`, `~`) is never surely inside. A period without a year, such as
        `XXXX-01-23`, has in it only what is known, or bounded, to the month or day.
        """
        if not self.known or not period.known:
            return Verdict.NO
        windows = period._windows()
        if period._recurs and self._recurs:
            verdict = self._recurs_inside(period)
        elif period._recurs:
            if self.precision not in (Precision.DAY, Precision.MONTH):
                return Verdict.NO
            asked = period._expression.points[0]
            if self.by or self.since:
                return Verdict.CANT_TELL if self.month == asked.month else Verdict.NO
            windows = [day for span in self._windows() for day in _occurrences(asked, *span, self.calendar)]
            verdict = self._lies_in(windows)
        elif self._recurs:
            point = self._expression.points[0]
            some = any(_occurrences(point, *span, self.calendar) or INFINITY in map(abs, span) for span in windows)
            verdict = Verdict.CANT_TELL if some else Verdict.NO
        else:
            verdict = self._lies_in(windows)
        return Verdict.CANT_TELL if verdict is Verdict.YES and self.qualifier else verdict

    def shifted(self, duration: str) -> "LoreDate":
        """Move the date by an ISO 8601 duration such as `P6M` or `-P10D`; see durations.shift."""
        return LoreDate.parse(shift(self._expression, duration, self.calendar), Calendar(self.calendar))

    def tell(self, calendar: Calendar | None = None) -> str:
        """Say the date in plain English, with exactly the precision it has, in the calendar's eras if it has any."""
        return tell(self._expression, calendar or GREGORIAN)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, LoreDate):
            return NotImplemented
        return self._place < other._place

    @property
    def _place(self) -> tuple[int, float, float, str, str]:
        rank = 2 if not self.known else 1 if self._recurs else 0
        return rank, *_bounds(self.earliest, self.latest), self.edtf, self.calendar

    @property
    def _expression(self) -> Expression:
        return take_apart(self.edtf, self.calendar)

    @property
    def _recurs(self) -> bool:
        return self.known and self.earliest is None and self.latest is None

    def _windows(self) -> list[tuple[float, float]]:
        return [_bounds(span.earliest, span.latest) for span in self._expression.spans]

    def _starts(self) -> tuple[float, float]:
        """Give the first and last day on which this can begin."""
        if not self.period:
            return min(window[0] for window in self._windows()), min(window[1] for window in self._windows())
        earliest, latest = self._windows()[0]
        first = self._expression.spans[0].first
        if isinstance(first, Point) and first.latest is not None:
            return earliest, min(first.latest, latest)
        return earliest, -INFINITY if first is End.OPEN else latest

    def _ends(self) -> tuple[float, float]:
        """Give the first and last day on which this can end."""
        if not self.period:
            return max(window[0] for window in self._windows()), max(window[1] for window in self._windows())
        earliest, latest = self._windows()[0]
        last = self._expression.spans[0].last
        if isinstance(last, Point) and last.earliest is not None:
            return max(last.earliest, earliest), latest
        return INFINITY if last is End.OPEN else earliest, latest

    def _lies_in(self, windows: list[tuple[float, float]]) -> Verdict:
        if not any(first <= end and start <= last for first, last in self._windows() for start, end in windows):
            return Verdict.NO
        if self.period:
            surely = any(self._starts()[1] <= end and self._ends()[0] >= start for start, end in windows)
        else:
            within = [any(start <= first and last <= end for start, end in windows) for first, last in self._windows()]
            surely = any(within) if self._expression.shape is Shape.ALL_OF else all(within)
        return Verdict.YES if surely else Verdict.CANT_TELL

    def _recurs_inside(self, period: "LoreDate") -> Verdict:
        mine, asked = self._expression.points[0], period._expression.points[0]
        if mine.month != asked.month or (mine.day and asked.day and mine.day != asked.day):
            return Verdict.NO
        return Verdict.CANT_TELL if asked.day and not mine.day else Verdict.YES


def first_and_last(dates: Iterable[LoreDate]) -> tuple[LoreDate, ...]:
    """Of dates with a bound, the one that begins first and the one that ends last, if that is another."""
    bounded = [
        (earliest, latest, date)
        for date in dates
        if (earliest := _either(date.earliest, date.latest)) is not None
        and (latest := _either(date.latest, date.earliest)) is not None
    ]
    if not bounded:
        return ()
    first, last = min(bounded, key=lambda each: each[0]), max(bounded, key=lambda each: each[1])
    return tuple(dict.fromkeys((first[2], last[2])))


def _either(bound: int | None, other: int | None) -> int | None:
    return other if bound is None else bound


def _bounds(earliest: int | None, latest: int | None) -> tuple[float, float]:
    return -INFINITY if earliest is None else earliest, INFINITY if latest is None else latest


def _occurrences(point: Point, earliest: float, latest: float, calendar: str) -> list[tuple[float, float]]:
    """Give the days that a month or day without a year has between two bounds; in long spans the first few do."""
    if point.month is None or INFINITY in (-earliest, latest):
        return []
    first, last = year_month_day(int(earliest), calendar)[0], year_month_day(int(latest), calendar)[0]
    found: list[tuple[float, float]] = []
    # 29 February comes back within eight years, 1900 and its like being common years.
    for year in range(first, min(last, first + 8) + 1):
        length = month_length(year, point.month, calendar)
        if (point.day or 1) > length:
            continue
        start = day_number(year, point.month, point.day or 1, calendar)
        end = day_number(year, point.month, point.day or length, calendar)
        if start <= latest and end >= earliest:
            found.append((start, end))
    return found
