"""Dates in plain English, never more exact than they are."""

from lore.calendars import MONTHS, Calendar, Era
from lore.edtf import SEASONS, End, Expression, Point, Precision, Qualifier, Shape, Span

_QUALIFIERS = {
    Qualifier.NONE: "",
    Qualifier.UNCERTAIN: "possibly ",
    Qualifier.APPROXIMATE: "about ",
    Qualifier.BOTH: "possibly about ",
}


def tell(expression: Expression, calendar: Calendar) -> str:
    """Say a date; years are told in the calendar's eras, if it has any that fits."""
    if expression.precision is Precision.UNKNOWN:
        return "no date"
    if expression.shape is Shape.PERIOD:
        return _period(expression.spans[0], calendar)
    told = [_span(span, calendar, between=len(expression.spans) == 1) for span in expression.spans]
    if len(told) == 1:
        return told[0]
    return f"{', '.join(told[:-1])} {'or' if expression.shape is Shape.ONE_OF else 'and'} {told[-1]}"


def ordinal(number: int) -> str:
    """Write 1st, 2nd, 3rd, 4th, 11th ..."""
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{({1: 'st', 2: 'nd', 3: 'rd'}).get(number % 10, 'th')}"


def _period(span: Span, calendar: Calendar) -> str:
    first, last = span.first, span.last
    if isinstance(first, Point) and isinstance(last, Point):
        return " to ".join(_pair(first, last, calendar))
    if isinstance(first, Point):
        return f"from {_point(first, calendar)} {'on' if last is End.OPEN else 'to an unknown end'}"
    assert isinstance(last, Point)
    return f"{'always' if first is End.OPEN else 'from an unknown start'} up to {_point(last, calendar)}"


def _span(span: Span, calendar: Calendar, *, between: bool) -> str:
    first, last = span.first, span.last
    if isinstance(first, Point) and isinstance(last, Point):
        if first == last:
            return _point(first, calendar)
        pair = _pair(first, last, calendar)
        return f"between {pair[0]} and {pair[1]}" if between else " to ".join(pair)
    if isinstance(first, Point):
        return f"{'on' if first.precision is Precision.DAY else 'in'} or after {_point(first, calendar)}"
    assert isinstance(last, Point)
    return f"by {_point(last, calendar)}"


def _pair(first: Point, last: Point, calendar: Calendar) -> tuple[str, str]:
    """Say two dates, the first without the year and month that the second repeats: 3, 10 February 1924."""
    whole = _point(first, calendar), _point(last, calendar)
    alike = first.precision == last.precision and first.year == last.year
    if not alike or first.qualifier or last.qualifier or first.month is None:
        return whole
    if first.day is not None:
        return (str(first.day) if first.month == last.month else f"{first.day} {_month(first.month)}"), whole[1]
    return _month(first.month), whole[1]


def _month(month: int) -> str:
    return SEASONS[month] if month in SEASONS else MONTHS[month - 1]


def _point(point: Point, calendar: Calendar) -> str:
    return _QUALIFIERS[point.qualifier] + _unqualified(point, calendar)


def _unqualified(point: Point, calendar: Calendar) -> str:
    day = "" if point.day is None else f"{point.day} "
    month = "" if point.month is None else f"{_month(point.month)} "
    if point.year is None:
        return f"{day}{month}(no year)"
    if point.precision is Precision.DECADE:
        return _years(point.year, 10, calendar)
    if point.precision is Precision.CENTURY:
        return _years(point.year, 100, calendar)
    return day + month + _year(point.year, calendar)


def _years(first: int, count: int, calendar: Calendar) -> str:
    """Say a decade or century; by its years, where the era doesn't count it as one."""
    era = _era(first, calendar)
    number = era.number(first) if era else first
    if number < count or number % count or (era and era.sign < 0):
        return f"between {_year(first, calendar)} and {_year(first + count - 1, calendar)}"
    words = f"the {number}s" if count == 10 else f"the {ordinal(number // 100 + 1)} century"
    return f"{words} {era.name}" if era else words


def _year(year: int, calendar: Calendar) -> str:
    era = _era(year, calendar)
    if era is not None:
        return f"{era.number(year)} {era.name}"
    if year <= 0:
        return f"{1 - year} BCE"
    # A bare 5 or 12345 doesn't look like a year.
    return str(year) if 100 <= year <= 9999 else f"{year} CE"


def _era(year: int, calendar: Calendar) -> Era | None:
    """Find the era in which the year has its lowest number above 0, or, failing that, is its year 0."""
    fitting = [era for era in calendar.eras if era.number(year) >= 0]
    return min(fitting, key=lambda era: era.number(year) or float("inf"), default=None)
