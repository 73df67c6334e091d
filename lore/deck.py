"""The cards that a world has for its days, with no more of each than choosing among them takes."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from lore.anniversaries import tier_of
from lore.dates import LoreDate
from lore.library import Library
from lore.model import Entry, Event, Passage, Tier
from lore.quizzes import questions

QUIZ = "quiz:"
"""What a quiz card's id begins with; the rest is the entity's own. Other cards have their entry's id."""

SentenceIds: TypeAlias = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Dated:
    """An event with a day, month or year of its own."""

    id: str
    tier: Tier
    year: int | None
    month: int | None
    day: int | None


class Deck:
    """Every card by its id: `dated` have a slot in the year, those of the `archive` fill the days that are left.

    An event of which only the year is known is both. `sentences` of the sources are told by each card.
    """

    def __init__(self, library: Library) -> None:
        quotes = library.quotations.by_entry()
        dates = library.dates()
        sentences = _Sentences(library.quotations.sentences())
        self.dated = tuple(_dated(event, dates[event]) for event in sorted(dates) if tier_of(dates[event]) in _OWN)
        self.sentences: dict[str, SentenceIds] = {}
        for event, date in dates.items():
            self.sentences[event] = sentences.under(telling(quotes.get(event, ()), date.words))
        for entity in library.told_entity_ids():
            self.sentences[entity] = sentences.under(telling(quotes.get(entity, ())))
        for entity, asked in questions(library.names(), quotes):
            self.sentences[QUIZ + entity] = sentences.under(asked)
        of_a_day = {event.id for event in self.dated if event.tier is not Tier.YEAR}
        self.archive = frozenset(self.sentences.keys() - of_a_day)


def shown_quote(entry: Entry) -> Passage | None:
    """The one quote that a card shows of an entry."""
    return telling(entry.quotes, entry.date.words if isinstance(entry, Event) else None)


def telling(quotes: Sequence[Passage], words: str | None = None) -> Passage | None:
    """The quote that holds the words of a date, or the first; none that is a spoiler."""
    told = [quote for quote in quotes if not quote.spoiler]
    return next((quote for quote in told if words and words in quote.text), told[0] if told else None)


_OWN = frozenset(Tier) - {Tier.ARCHIVE}


def _dated(event: str, date: LoreDate) -> Dated:
    day = date.month_day[1] if date.month_day else None
    return Dated(event, tier_of(date), date.year, date.month, day)


class _Sentences:
    """The sentences of all sources, to be found by the quotes that overlap them."""

    def __init__(self, numbered: Iterable[tuple[int, Passage]]) -> None:
        self._by_source: defaultdict[str, list[tuple[int, int, str]]] = defaultdict(list)
        for number, sentence in numbered:
            self._by_source[sentence.source.id].append((sentence.start, number, sentence.text))

    def under(self, quote: Passage | None) -> SentenceIds:
        return tuple(self._under(quote)) if quote else ()

    def _under(self, quote: Passage) -> Iterator[int]:
        sentences = self._by_source.get(quote.source.id, [])
        first = max(0, bisect_right(sentences, quote.start, key=lambda sentence: sentence[0]) - 1)
        end = quote.start + len(quote.text)
        for start, number, text in sentences[first:]:
            # The texts are folded, so that one which runs over lines is shorter here than in its source.
            if start >= end and text not in quote.text:
                return
            if start + len(text) > quote.start:
                yield number
