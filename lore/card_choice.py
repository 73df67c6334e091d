"""Which cards a schedule shows on a day: one pure choice of its rule, the day and what it showed before."""

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from lore.anniversaries import drawn, is_round
from lore.calendars import year_month_day
from lore.deck import Dated, Deck
from lore.model import Tier
from lore.rules import LeapDay, Posted, Rule, Style
from lore.yearly_slots import APART, YearPlan, fixed_days, slots

REST = 60
"""Days until the same card comes again."""

_MOST_TOGETHER = 3
_KEPT_PLANS = 64
_KEPT_ORDERS = 16
_NEVER = -(10**9)  # a day number long before any


@dataclass(frozen=True, slots=True)
class Choice:
    """What to tell on a day, by the ids of cards."""

    tier: Tier
    cards: tuple[str, ...]


class History:
    """When each card, and each sentence, was last told, as day numbers."""

    def __init__(self, deck: Deck, posted: Iterable[Posted]) -> None:
        self._deck = deck
        self._cards: dict[str, int] = {}
        self._sentences: dict[int, int] = {}
        self.latest = _NEVER
        for post in posted:
            self.add(post.day.toordinal(), post.cards)

    def add(self, day: int, cards: Iterable[str]) -> None:
        self.latest = max(self.latest, day)
        for card in cards:
            self._cards[card] = max(day, self.last(card))
            for sentence in self._deck.sentences.get(card, ()):
                self._sentences[sentence] = max(day, self._sentences.get(sentence, day))

    def last(self, card: str) -> int:
        return self._cards.get(card, _NEVER)

    def is_rested(self, day: int, card: str) -> bool:
        return day - self.last(card) >= REST

    def is_fresh(self, day: int, card: str) -> bool:
        """Whether none of its sentences was told within the last days."""
        return all(day - self._sentences.get(each, _NEVER) > APART for each in self._deck.sentences[card])


class Chooser:
    """Chooses by ids and day numbers alone, so that whole years are soon gone through."""

    def __init__(self, deck: Deck, calendar: str) -> None:
        self._deck = deck
        self._calendar = calendar
        self._pace = math.ceil(REST / max(1, len(deck.archive)))
        self._fixed = lru_cache(_KEPT_PLANS)(self._make_fixed)
        self._plan = lru_cache(_KEPT_PLANS)(self._make_plan)
        self._order = lru_cache(_KEPT_ORDERS)(self._make_order)

    def choose(self, rule: Rule, day: int, history: History) -> Choice | None:
        """What to tell on a day, or None where it stays quiet."""
        plan = self._plan_of(rule, day)
        # An event has its own day however lately it was shown; a second post on that day brings something else.
        here = [event for event in plan.fixed.get(day, ()) if history.last(event.id) != day]
        for tier in (Tier.EXACT, Tier.POSSIBLY):
            if events := [event for event in here if event.tier is tier]:
                return Choice(tier, self._foremost(rule, day, events, history))
            if rule.style is Style.EXACT_ONLY:
                return None
        slot = plan.slots.get(day)
        # Where the world is so small that its archive repeats sentences, what has a date is told all the same.
        repeats = rule.style is Style.EVERY_DAY
        if slot and history.is_rested(day, slot.event) and (repeats or history.is_fresh(day, slot.event)):
            return Choice(slot.tier, (slot.event,))
        card = self._from_the_archive(rule, day, history)
        return Choice(Tier.ARCHIVE, (card,)) if card else None

    def _foremost(self, rule: Rule, day: int, events: Iterable[Dated], history: History) -> tuple[str, ...]:
        """A few of a day's events: round anniversaries first, then those unseen longest."""
        year, _, _ = self.date(day)

        def place(event: Dated) -> tuple[bool, int, int, str]:
            years = None if event.year is None else year - event.year
            return not is_round(years), history.last(event.id), drawn(rule.schedule, event.id), event.id

        return tuple(event.id for event in sorted(events, key=place)[:_MOST_TOGETHER])

    def _from_the_archive(self, rule: Rule, day: int, history: History) -> str | None:
        """The card unseen longest of those that keep all rules; for EVERY_DAY, if need be, of those that break some."""
        if rule.style is Style.AUTO and not self._is_its_turn(rule, day, history):
            return None
        due = set(self._ahead(rule, day, REST - 1))
        coming = set(self._ahead(rule, day, APART))
        soon = {sentence for card in coming for sentence in self._deck.sentences[card]}

        def is_rested(card: str) -> bool:
            return card not in due and history.is_rested(day, card)

        def is_fresh(card: str) -> bool:
            return history.is_fresh(day, card) and soon.isdisjoint(self._deck.sentences[card])

        def is_new_today(card: str) -> bool:
            return history.last(card) != day

        order = self._order(rule.schedule)
        best = _unseen_longest(order, history, lambda card: is_rested(card) and is_fresh(card))
        if best is None and rule.style is Style.EVERY_DAY:
            best = (
                _unseen_longest(order, history, is_rested)
                or _unseen_longest(order, history, lambda card: is_new_today(card) and card not in coming)
                or _unseen_longest(order, history, is_new_today)
            )
        return best

    def _is_its_turn(self, rule: Rule, day: int, history: History) -> bool:
        """Whether a small world's archive has rested long enough. Who asks for a second post on a day gets it."""
        if not self._deck.archive:
            return False
        if self._pace == 1 or history.latest == day:
            return True
        seen = ((on, card) for card in self._deck.archive if (on := history.last(card)) != _NEVER)
        last = max((on for on, card in seen if card not in self._plan_of(rule, on).cards(on)), default=None)
        return day % self._pace == 0 if last is None else day - last >= self._pace

    def _ahead(self, rule: Rule, day: int, days: int) -> Iterator[str]:
        """The cards with a claim to one of the next days."""
        plans = dict.fromkeys((self._plan_of(rule, day + 1), self._plan_of(rule, day + days)))
        return (card for plan in plans for on in range(day + 1, day + days + 1) for card in plan.cards(on))

    # --- what is kept ---

    def date(self, day: int) -> tuple[int, int, int]:
        """A day of the local calendar in the world's own."""
        return year_month_day(day, self._calendar)

    def _plan_of(self, rule: Rule, day: int) -> YearPlan:
        return self._plan(rule.schedule, rule.leap_day, self.date(day)[0])

    def _make_plan(self, schedule: str, leap_day: LeapDay, year: int) -> YearPlan:
        fixed = self._fixed(leap_day, year)
        around = {**self._fixed(leap_day, year - 1), **fixed, **self._fixed(leap_day, year + 1)}
        return YearPlan(fixed, slots(self._deck, self._calendar, year, schedule, around))

    def _make_fixed(self, leap_day: LeapDay, year: int) -> dict[int, list[Dated]]:
        return fixed_days(self._deck, self._calendar, year, leap_day)

    def _make_order(self, schedule: str) -> tuple[str, ...]:
        """The archive in the order in which a schedule begins with it; of a world without one, what else there is."""
        cards = self._deck.archive or self._deck.sentences
        return tuple(sorted(cards, key=lambda card: (drawn(schedule, card), card)))


def _unseen_longest(order: Sequence[str], history: History, fits: Callable[[str], bool]) -> str | None:
    """Of the cards that fit, the first in order that was never seen, or the one that was seen longest ago."""
    seen: list[str] = []
    for card in order:
        if history.last(card) != _NEVER:
            seen.append(card)
        elif fits(card):
            return card
    return min(filter(fits, seen), key=history.last, default=None)
