"""What a day's post is about: one pure choice of the world, a schedule's rule, the day and what was posted before."""

import datetime
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from lore.anniversaries import anniversary, drawn, is_round
from lore.calendars import year_month_day
from lore.deck import QUIZ, Dated, Deck
from lore.library import Library
from lore.model import Anniversary, Entity, Entry, Event, Mention, Quiz, Tier
from lore.quizzes import quiz
from lore.yearly_slots import APART, LEAP_DAY, LeapDay, YearPlan, fixed_days, slots

__all__ = ["Almanac", "Feature", "LeapDay", "Posted", "Rule", "Style"]

REST = 60
"""Days until the same card comes again."""

_MOST_TOGETHER = 3
_MOST_RELATED = 5
_KEPT_PLANS = 64
_KEPT_ORDERS = 16
_NEVER = -(10**9)  # a day number long before any


class Style(StrEnum):
    """How often something is posted."""

    AUTO = "auto"
    EVERY_DAY = "every day"
    EXACT_ONLY = "exact days only"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a schedule wants. `schedule` makes its choices differ from those of others."""

    schedule: str = ""
    style: Style = Style.AUTO
    leap_day: LeapDay = LeapDay.BEFORE


@dataclass(frozen=True, slots=True)
class Posted:
    """What a schedule posted on a local date: ids of cards."""

    day: datetime.date
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Feature:
    """What a day's post tells, and how much the day has to do with it.

    `anniversaries` are several only where all have this very day, the lead first; the archive has an `entry`, or a
    `quiz` instead. `moved_from` is the month and day of those that are told on another, as the year has no such day.
    `related` are entries that these name; a quiz has none, as they might tell the answer.
    """

    day: datetime.date
    tier: Tier
    cards: tuple[str, ...]
    anniversaries: tuple[Anniversary, ...] = ()
    entry: Entry | None = None
    quiz: Quiz | None = None
    moved_from: tuple[int, int] | None = None
    related: tuple[Mention, ...] = ()


class Almanac:
    """What a world has for each day. `feature` gives the same on any machine, in whatever order `posted` comes."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._calendar = library.world.calendar.name
        self._deck = Deck(library)
        self._pace = math.ceil(REST / max(1, len(self._deck.archive)))
        self._fixed = lru_cache(_KEPT_PLANS)(self._make_fixed)
        self._plan = lru_cache(_KEPT_PLANS)(self._make_plan)
        self._order = lru_cache(_KEPT_ORDERS)(self._make_order)

    def feature(self, rule: Rule, day: datetime.date, posted: Sequence[Posted]) -> Feature | None:
        """What to post on a day, or None where it stays quiet. What was posted later than the day doesn't count."""
        history = _History(self._deck, (post for post in posted if post.day <= day))
        return self._told(rule, day, history)

    def foresee(self, rule: Rule, day: datetime.date, posted: Sequence[Posted], start: datetime.date) -> Feature | None:
        """What a later day's post will be, once each day from `start` on that has no post yet has had its own."""
        begin, end = start.toordinal(), day.toordinal()
        history = _History(self._deck, (post for post in posted if post.day < min(start, day)))
        later: defaultdict[int, list[str]] = defaultdict(list)
        for post in posted:
            later[post.day.toordinal()] += post.cards
        for number in range(begin, end):
            if number in later:
                history.add(number, later[number])
            elif choice := self._choose(rule, number, history):
                history.add(number, choice.cards)
        if end in later:
            history.add(end, later[end])
        return self._told(rule, day, history)

    # --- choosing ---

    def _choose(self, rule: Rule, day: int, history: "_History") -> "_Choice | None":
        plan = self._plan_of(rule, day)
        # An event has its own day however lately it was shown; a second post on that day brings something else.
        here = [event for event in plan.fixed.get(day, ()) if history.last(event.id) != day]
        for tier in (Tier.EXACT, Tier.POSSIBLY):
            if events := [event for event in here if event.tier is tier]:
                return _Choice(tier, self._foremost(rule, day, events, history))
            if rule.style is Style.EXACT_ONLY:
                return None
        slot = plan.slots.get(day)
        # Where the world is so small that its archive repeats sentences, what has a date is told all the same.
        repeats = rule.style is Style.EVERY_DAY
        if slot and history.is_rested(day, slot.event) and (repeats or history.is_fresh(day, slot.event)):
            return _Choice(slot.tier, (slot.event,))
        card = self._from_the_archive(rule, day, history)
        return _Choice(Tier.ARCHIVE, (card,)) if card else None

    def _foremost(self, rule: Rule, day: int, events: Iterable[Dated], history: "_History") -> tuple[str, ...]:
        """A few of a day's events: round anniversaries first, then those unseen longest."""
        year, _, _ = self._date(day)

        def place(event: Dated) -> tuple[bool, int, int, str]:
            years = None if event.year is None else year - event.year
            return not is_round(years), history.last(event.id), drawn(rule.schedule, event.id), event.id

        return tuple(event.id for event in sorted(events, key=place)[:_MOST_TOGETHER])

    def _from_the_archive(self, rule: Rule, day: int, history: "_History") -> str | None:
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

    def _is_its_turn(self, rule: Rule, day: int, history: "_History") -> bool:
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

    def _date(self, day: int) -> tuple[int, int, int]:
        """A day of the local calendar in the world's own."""
        return year_month_day(day, self._calendar)

    def _plan_of(self, rule: Rule, day: int) -> YearPlan:
        return self._plan(rule.schedule, rule.leap_day, self._date(day)[0])

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

    # --- telling ---

    def _told(self, rule: Rule, day: datetime.date, history: "_History") -> Feature | None:
        choice = self._choose(rule, day.toordinal(), history)
        match choice:
            case None:
                return None
            case _Choice(Tier.ARCHIVE, (card,)):
                return self._of_the_archive(day, card)
        today = self._date(day.toordinal())
        found = [_recalled(event, *today) for event in self._library.events(choice.cards)]
        of_its_day = choice.tier in (Tier.EXACT, Tier.POSSIBLY)
        moved = of_its_day and any(each.event.date.month_day != today[1:] for each in found)
        related = self._related([each.event for each in found])
        return Feature(
            day,
            choice.tier,
            choice.cards,
            anniversaries=tuple(found),
            moved_from=LEAP_DAY if moved else None,
            related=related,
        )

    def _of_the_archive(self, day: datetime.date, card: str) -> Feature:
        entry = self._library.entry(card.removeprefix(QUIZ))
        assert entry is not None, "every card is an entry's"
        if card.startswith(QUIZ):
            assert isinstance(entry, Entity)
            return Feature(day, Tier.ARCHIVE, (card,), quiz=quiz(entry))
        return Feature(day, Tier.ARCHIVE, (card,), entry=entry, related=self._related([entry]))

    def _related(self, entries: Sequence[Entry]) -> tuple[Mention, ...]:
        """Who takes part and what is named: first by the entries themselves, then by those that name them."""
        others: list[str] = []
        for entry in entries:
            others += [each for fact in entry.facts if not fact.spoiler for each in fact.entities]
            others += entry.links
            if isinstance(entry, Event):
                others += [entry.after.anchor] if entry.after else []
            else:
                others += self._library.event_ids_of(entry.id)
                others += self._library.linking_to(entry.id)
        own = {entry.id for entry in entries}
        named = [other for other in dict.fromkeys(others) if other not in own]
        return tuple(self._library.open_mentions(named)[:_MOST_RELATED])


@dataclass(frozen=True, slots=True)
class _Choice:
    """What to tell on a day, by the ids of cards."""

    tier: Tier
    cards: tuple[str, ...]


class _History:
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


def _unseen_longest(order: Sequence[str], history: _History, fits: Callable[[str], bool]) -> str | None:
    """Of the cards that fit, the first in order that was never seen, or the one that was seen longest ago."""
    seen: list[str] = []
    for card in order:
        if history.last(card) != _NEVER:
            seen.append(card)
        elif fits(card):
            return card
    return min(filter(fits, seen), key=history.last, default=None)


def _recalled(event: Event, year: int, month: int, day: int) -> Anniversary:
    """An event on the day chosen for it; one of a 29 February may be told on another."""
    found = anniversary(event, year, month, day) or anniversary(event, year, *LEAP_DAY)
    assert found is not None, "the day was chosen because it recalls the event"
    return found
