"""Calendars: months, day numbers, eras, and the order in which people write a date."""

import re
from dataclasses import dataclass
from enum import StrEnum

from lore.errors import ImpossibleDate, UnreadableDate

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

# Years and days of the cycle after which each calendar repeats, and the day number before its 1 January of year 1.
_CYCLES = {"gregorian": (400, 146_097, 0), "julian": (4, 1_461, -2)}
_ERA = re.compile(r"y|(?P<before>\d{1,9}) *(?P<sign>[+-]) *y|y *(?P<then>[+-]) *(?P<after>\d{1,9})", re.ASCII)


class DateOrder(StrEnum):
    """How 1/2/1925 is read where it could be both."""

    DAY_FIRST = "day-month"
    MONTH_FIRST = "month-day"


@dataclass(frozen=True, slots=True)
class Era:
    """A way to number years: the year `n` of the era is the year `epoch + sign * n` of the calendar."""

    name: str
    epoch: int
    sign: int

    @classmethod
    def parse(cls, name: str, expression: str) -> "Era":
        """Read `y`, `N + y`, `y + N`, `y - N` or `N - y`: how the era's year y becomes a year number."""
        found = _ERA.fullmatch(expression.strip().lower())
        if found is None:
            raise UnreadableDate(f'The era {name} can\'t be read from "{expression}"; write it like "y" or "1 - y".')
        if found["before"]:
            return cls(name, int(found["before"]), -1 if found["sign"] == "-" else 1)
        return cls(name, int((found["then"] or "+") + (found["after"] or "0")), 1)

    def year(self, number: int) -> int:
        return self.epoch + self.sign * number

    def number(self, year: int) -> int:
        return (year - self.epoch) * self.sign


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a world counts its days and years, and how its people write them."""

    name: str = "gregorian"
    date_order: DateOrder = DateOrder.DAY_FIRST
    eras: tuple[Era, ...] = ()

    def __post_init__(self) -> None:
        if self.name not in _CYCLES:
            raise UnreadableDate(f'There is no calendar "{self.name}" here; use gregorian or julian.')


GREGORIAN = Calendar()


def is_leap(year: int, calendar: str = "gregorian") -> bool:
    return year % 4 == 0 and (calendar == "julian" or year % 100 != 0 or year % 400 == 0)


def month_length(year: int | None, month: int, calendar: str = "gregorian") -> int:
    """Count the month's days; without a year, the most that it can have."""
    if month == 2:
        return 29 if year is None or is_leap(year, calendar) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def day_number(year: int, month: int, day: int, calendar: str = "gregorian") -> int:
    """Count days as datetime.date.toordinal does, for any year; a Julian date lands on the same axis.

    The years before 1 are 0, -1, -2 ... (astronomical numbering, as in ISO 8601: 0 is 1 BCE).
    """
    check_day(year, month, day, calendar)
    before = year - 1
    days = 365 * before + before // 4 + _CYCLES[calendar][2]
    if calendar == "gregorian":
        days += before // 400 - before // 100
    # Counted from March, month lengths repeat every five months in 153 days.
    of_year = (153 * (month - 3) + 2) // 5 + 59 if month > 2 else 31 * (month - 1)
    return days + of_year + day + (month > 2 and is_leap(year, calendar))


def check_day(year: int | None, month: int, day: int = 1, calendar: str = "gregorian") -> None:
    """Raise ImpossibleDate, saying why, where the calendar has no such day."""
    if not 1 <= month <= 12:
        raise ImpossibleDate(f"There is no month {month}; months run from 1 to 12.")
    length = month_length(year, month, calendar)
    if not 1 <= day <= length:
        name = MONTHS[month - 1]
        of = name if year is None else f"{name} {year}"
        raise ImpossibleDate(f"There is no {day} {of}: {of} has {length} days.")


def year_month_day(number: int, calendar: str = "gregorian") -> tuple[int, int, int]:
    """Turn a day number back into a year, month and day of the calendar."""
    years, days, origin = _CYCLES[calendar]
    year = (number - origin - 1) * years // days + 1
    # By the mean length of a year: never one too late, as leap years end their cycles, and at most one too early.
    if day_number(year + 1, 1, 1, calendar) <= number:
        year += 1
    day = number - day_number(year, 1, 1, calendar) + 1
    month = 1
    while day > (length := month_length(year, month, calendar)):
        day -= length
        month += 1
    return year, month, day


def iso(number: int) -> str:
    """Write a day number as a Gregorian ISO 8601 date; years outside 0000 to 9999 carry a sign."""
    year, month, day = year_month_day(number)
    sign = "-" if year < 0 else "+" if year > 9999 else ""
    return f"{sign}{abs(year):04}-{month:02}-{day:02}"
