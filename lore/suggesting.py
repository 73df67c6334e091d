"""What to offer while somebody types: names and dates that will be answered, best first."""

import datetime
from collections.abc import Callable, Collection, Iterable
from functools import cached_property

from lore.dates import LoreDate
from lore.errors import DateError
from lore.library import Library
from lore.model import Kind
from lore.names import Name, Names
from lore.order import in_order
from lore.phrases import Reading

MOST = 25  # Discord's limit for autocomplete
_DATES_BESIDE_NAMES = 5


class Suggestions:
    """Suggestions of one store, at most 25 each. `read` reads a typed date."""

    def __init__(self, library: Library, names: Names, read: Callable[[str], Reading | None]) -> None:
        self._library = library
        self._names = names
        self._read = read

    def names(self, typed: str, kinds: Collection[Kind] = ()) -> list[str]:
        """Names of entries; the kinds come first, nothing is left out for its kind."""
        return list(dict.fromkeys(name.text for name in self.completed(typed, kinds)))

    def completed(self, typed: str, kinds: Collection[Kind] = ()) -> list[Name]:
        """The names that what is typed may become, spoilers aside."""
        return self._names.complete(typed, kinds, MOST)

    def dates(self, typed: str) -> list[str]:
        """What is typed, if it reads as a date, then the dates of events."""
        return _fitting(typed, self._told, also=self._typed(typed) is not None)

    def bounds(self, typed: str) -> list[str]:
        """Dates that a period can begin or end with: those that have a first and a last day."""
        date = self._typed(typed)
        return _fitting(typed, self._bounds, also=date is not None and _is_bounded(date))

    def days(self, typed: str, today: datetime.date) -> list[str]:
        """Days of the year: today, then those that events are known to."""
        date = self._typed(typed)
        days = [LoreDate.parse(f"XXXX-{today:%m-%d}"), *self._days]
        return _fitting(typed, map(_told_day, days), also=date is not None and date.month_day is not None)

    def anything(self, typed: str, kinds: Collection[Kind]) -> list[str]:
        """Names and dates: dates first where a number is begun, else names with a few dates after them."""
        names, dates = self.names(typed, kinds), self.dates(typed)
        if typed[:1].isdigit():
            return list(dict.fromkeys([*dates, *names]))[:MOST]
        dates = dates[:_DATES_BESIDE_NAMES]
        return list(dict.fromkeys([*names[: MOST - len(dates)], *dates]))

    def _typed(self, text: str) -> LoreDate | None:
        try:
            reading = self._read(text)
        except DateError:
            return None
        return reading.date if reading else None

    @cached_property
    def _dated(self) -> list[LoreDate]:
        events = in_order(self._library.events(self._library.all_event_ids()))
        return [event.date for event in events if event.date.known and not event.spoiler]

    @cached_property
    def _told(self) -> list[str]:
        calendar = self._library.world.calendar
        return list(dict.fromkeys(date.tell(calendar) for date in self._dated))

    @cached_property
    def _bounds(self) -> list[str]:
        """The dates with two bounds, and the years of those with one."""
        calendar = self._library.world.calendar
        years = [
            date if _is_bounded(date) else LoreDate.parse(f"{date.year:04}", calendar)
            for date in self._dated
            if _is_bounded(date) or (date.year is not None and 0 <= date.year <= 9999)
        ]
        return list(dict.fromkeys(date.tell(calendar) for date in years))

    @cached_property
    def _days(self) -> list[LoreDate]:
        found = dict.fromkeys(date.month_day for date in self._dated if date.month_day)
        return [LoreDate.parse(f"XXXX-{month:02}-{day:02}") for month, day in found]


def _fitting(typed: str, known: Iterable[str], *, also: bool) -> list[str]:
    """What is typed, if that is to be offered, `also`, and what is known that holds it."""
    shown = " ".join(typed.split())
    fitting = (date for date in known if shown.casefold() in date.casefold())
    return list(dict.fromkeys([*([shown] if also else []), *fitting]))[:MOST]


def _is_bounded(date: LoreDate) -> bool:
    return date.earliest is not None and date.latest is not None


def _told_day(date: LoreDate) -> str:
    return date.tell().removesuffix(" (no year)")
