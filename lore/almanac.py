"""What a day's post is about: one pure choice of the world, a schedule's rule, the day and what was posted before."""

import datetime
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from lore.anniversaries import anniversary
from lore.card_choice import Choice, Chooser, History
from lore.deck import QUIZ, Deck
from lore.library import Library
from lore.model import Anniversary, Entity, Entry, Event, Mention, Quiz, Tier
from lore.quizzes import quiz
from lore.rules import Posted, Rule
from lore.yearly_slots import LEAP_DAY

_MOST_RELATED = 5


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
        self._deck = Deck(library)
        self._chooser = Chooser(self._deck, library.world.calendar.name)

    def feature(self, rule: Rule, day: datetime.date, posted: Sequence[Posted]) -> Feature | None:
        """What to post on a day, or None where it stays quiet. What was posted later than the day doesn't count."""
        history = History(self._deck, (post for post in posted if post.day <= day))
        return self._told(rule, day, history)

    def foresee(self, rule: Rule, day: datetime.date, posted: Sequence[Posted], start: datetime.date) -> Feature | None:
        """What a later day's post will be, once each day from `start` on that has no post yet has had its own."""
        begin, end = start.toordinal(), day.toordinal()
        history = History(self._deck, (post for post in posted if post.day < min(start, day)))
        later: defaultdict[int, list[str]] = defaultdict(list)
        for post in posted:
            later[post.day.toordinal()] += post.cards
        for number in range(begin, end):
            if number in later:
                history.add(number, later[number])
            elif choice := self._chooser.choose(rule, number, history):
                history.add(number, choice.cards)
        if end in later:
            history.add(end, later[end])
        return self._told(rule, day, history)

    def _told(self, rule: Rule, day: datetime.date, history: History) -> Feature | None:
        choice = self._chooser.choose(rule, day.toordinal(), history)
        match choice:
            case None:
                return None
            case Choice(Tier.ARCHIVE, (card,)):
                return self._of_the_archive(day, card)
        today = self._chooser.date(day.toordinal())
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


def _recalled(event: Event, year: int, month: int, day: int) -> Anniversary:
    """An event on the day chosen for it; one of a 29 February may be told on another."""
    found = anniversary(event, year, month, day) or anniversary(event, year, *LEAP_DAY)
    assert found is not None, "the day was chosen because it recalls the event"
    return found
