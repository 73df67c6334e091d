"""Which events a calendar day recalls, and how surely: a date is never told with more precision than it has."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b
from typing import TypeVar

from lore.dates import LoreDate, Precision
from lore.model import Anniversary, Event, Tier

_ORDER = tuple(Tier)
_ROUND = (10, 25)

Choice = TypeVar("Choice")


def of_day(events: Iterable[Event], year: int, month: int, day: int) -> tuple[Anniversary, ...]:
    """The events that a day recalls: best tier first, within a tier round anniversaries first, then the oldest."""
    found = (anniversary(event, year, month, day) for event in events)
    return tuple(sorted((each for each in found if each), key=_place))


def anniversary(event: Event, year: int, month: int, day: int) -> Anniversary | None:
    """Why a day recalls an event, or None. A month's events belong to all of its days, a year's to round years only."""
    date = event.date
    years = None if date.year is None else year - date.year
    tier = tier_of(date)
    match tier:
        case Tier.EXACT | Tier.POSSIBLY:
            belongs = date.month_day == (month, day)
        case Tier.MONTH | Tier.BY:
            belongs = date.month == month
        case Tier.YEAR:
            belongs = is_round(years)
        case Tier.ARCHIVE:
            belongs = False
    return Anniversary(event, tier, years) if belongs else None


def tier_of(date: LoreDate) -> Tier:
    """The best that a date can have to do with a day of some year; ARCHIVE if no day, month or year is its own."""
    if date.month_day and date.precision is Precision.DAY and not (date.by or date.since):
        return Tier.POSSIBLY if date.qualifier else Tier.EXACT
    if date.precision is Precision.MONTH and date.month and not (date.since or date.period):
        return Tier.BY if date.by else Tier.MONTH
    if date.precision is Precision.YEAR and not (date.by or date.since or date.period or date.qualifier):
        return Tier.YEAR
    return Tier.ARCHIVE


def is_round(years: int | None) -> bool:
    return years is not None and years > 0 and any(years % step == 0 for step in _ROUND)


def pick(entries: Sequence[Choice], *seed: object) -> Choice | None:
    """One of some entries, the same for the same seed on any machine."""
    return entries[drawn(*seed) % len(entries)] if entries else None


def drawn(*seed: object) -> int:
    """A number drawn by lot, the same for the same seed on any machine."""
    return int.from_bytes(blake2b("\0".join(map(str, seed)).encode(), digest_size=8).digest(), "big")


def _place(found: Anniversary) -> tuple[int, bool, LoreDate, str]:
    return _ORDER.index(found.tier), not is_round(found.years), found.event.date, found.event.id
