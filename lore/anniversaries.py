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
    tier = _tier(event.date, month, day)
    if tier is None:
        return None
    years = None if event.date.year is None else year - event.date.year
    if tier is Tier.YEAR and not _is_round(years):
        return None
    return Anniversary(event, tier, years)


def pick(entries: Sequence[Choice], *seed: object) -> Choice | None:
    """One of some entries, the same for the same seed on any machine."""
    if not entries:
        return None
    hashed = blake2b("\0".join(map(str, seed)).encode(), digest_size=8).digest()
    return entries[int.from_bytes(hashed, "big") % len(entries)]


def _tier(date: LoreDate, month: int, day: int) -> Tier | None:
    if date.month_day and date.precision is Precision.DAY and not (date.by or date.since):
        if date.month_day != (month, day):
            return None
        return Tier.POSSIBLY if date.qualifier else Tier.EXACT
    if date.precision is Precision.MONTH and date.month == month and not (date.since or date.period):
        return Tier.BY if date.by else Tier.MONTH
    if date.precision is Precision.YEAR and not (date.by or date.since or date.period or date.qualifier):
        return Tier.YEAR
    return None


def _is_round(years: int | None) -> bool:
    return years is not None and years > 0 and any(years % step == 0 for step in _ROUND)


def _place(found: Anniversary) -> tuple[int, bool, LoreDate, str]:
    return _ORDER.index(found.tier), not _is_round(found.years), found.event.date, found.event.id
