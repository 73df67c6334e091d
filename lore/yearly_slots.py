"""The days of a year that events have a claim to: their own, or one slot where no day is known."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from lore.anniversaries import drawn, is_round
from lore.calendars import day_number, is_leap, month_length
from lore.deck import Dated, Deck
from lore.model import Tier
from lore.rules import LeapDay

APART = 10
"""Days within which no sentence is told twice."""

_MARGIN = 5
"""Days at both ends of a month, and of a year, without slots: those of two neighbours are always further apart."""


LEAP_DAY = (2, 29)


@dataclass(frozen=True, slots=True)
class Slot:
    """The one event that a day was found for."""

    tier: Tier
    event: str


@dataclass(frozen=True, slots=True, eq=False)
class YearPlan:
    """By day number: `fixed` are events with that very day (a moved 29 February among them), `slots` the others'."""

    fixed: Mapping[int, Sequence[Dated]]
    slots: Mapping[int, Slot]

    def cards(self, day: int) -> list[str]:
        """What may be posted on a day because it has a claim to it."""
        slot = self.slots.get(day)
        return [event.id for event in self.fixed.get(day, ())] + ([slot.event] if slot else [])


def fixed_days(deck: Deck, calendar: str, year: int, leap_day: LeapDay) -> dict[int, list[Dated]]:
    """The events of a year's days, by day number."""
    found: defaultdict[int, list[Dated]] = defaultdict(list)
    for event in deck.dated:
        if event.tier in (Tier.EXACT, Tier.POSSIBLY) and event.month is not None and event.day is not None:
            month_day = told_on(event.month, event.day, year, calendar, leap_day)
            if month_day:
                found[day_number(year, *month_day, calendar)].append(event)
    return found


def told_on(month: int, day: int, year: int, calendar: str, leap_day: LeapDay) -> tuple[int, int] | None:
    """The month and day on which a day of the year is told in some year."""
    if (month, day) != LEAP_DAY or is_leap(year, calendar):
        return month, day
    return {LeapDay.BEFORE: (2, 28), LeapDay.AFTER: (3, 1), LeapDay.NEVER: None}[leap_day]


def slots(deck: Deck, calendar: str, year: int, schedule: str, fixed: Mapping[int, Sequence[Dated]]) -> dict[int, Slot]:
    """A day for each event that has none of its own, as far as there are days.

    `fixed` holds the fixed days of this year and of its neighbours. A slot moves, within its month or year, off such a
    day, off another slot, and away from what tells the same sentence.
    """
    found: dict[int, Slot] = {}
    told: defaultdict[int, list[int]] = defaultdict(list)
    for day, events in fixed.items():
        for event in events:
            for sentence in deck.sentences[event.id]:
                told[sentence].append(day)

    def fits(day: int, event: Dated) -> bool:
        if day in found or day in fixed:
            return False
        return all(abs(day - other) > APART for each in deck.sentences[event.id] for other in told[each])

    for tier, days, events in _waiting(deck, calendar, year, schedule):
        free = [day for day in days if day not in found and day not in fixed]
        for event in events:
            if not free:
                break
            first = drawn(schedule, year, event.id) % len(days)
            turned = [*(day for day in free if day >= days[first]), *(day for day in free if day < days[first])]
            chosen = next((day for day in turned if fits(day, event)), None)
            if chosen is not None:
                free.remove(chosen)
                found[chosen] = Slot(tier, event.id)
                for sentence in deck.sentences[event.id]:
                    told[sentence].append(chosen)
    return found


def _waiting(deck: Deck, calendar: str, year: int, schedule: str) -> Iterator[tuple[Tier, range, list[Dated]]]:
    """The events that need a slot, tier by tier and month by month, with the days among which theirs is."""
    of_month: defaultdict[tuple[Tier, int], list[Dated]] = defaultdict(list)
    of_year: list[Dated] = []
    for event in deck.dated:
        if event.tier in (Tier.MONTH, Tier.BY) and event.month is not None:
            of_month[event.tier, event.month].append(event)
        elif event.tier is Tier.YEAR and is_round(_years(event, year)):
            of_year.append(event)
    for tier in (Tier.MONTH, Tier.BY):
        for month in range(1, 13):
            first = day_number(year, month, 1, calendar)
            days = range(first + _MARGIN, first + month_length(year, month, calendar) - _MARGIN)
            yield tier, days, _in_turn(of_month[tier, month], year, schedule)
    first, last = day_number(year, 1, 1, calendar), day_number(year, 12, 31, calendar)
    yield Tier.YEAR, range(first + _MARGIN, last - _MARGIN + 1), _in_turn(of_year, year, schedule)


def _in_turn(events: Iterable[Dated], year: int, schedule: str) -> list[Dated]:
    """Round anniversaries first; the others' order changes with the year, so that none is always left out."""
    return sorted(
        events, key=lambda event: (not is_round(_years(event, year)), drawn(schedule, year, "turn", event.id), event.id)
    )


def _years(event: Dated, year: int) -> int | None:
    return None if event.year is None else year - event.year
