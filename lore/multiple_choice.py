"""Quizzes with names to choose from, of which just one stands in the source's own words."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import islice

from lore.anniversaries import drawn
from lore.library import Library
from lore.model import Entity, Kind, Mention, Quiz
from lore.names import normalise
from lore.quizzes import is_named, questions, quiz

_MOST_CHOICES = 4
_ALIKE = 8  # entries of about one prominence: among these the lot decides
_FAMILIES = ((Kind.PERSON, Kind.ORGANISATION), (Kind.COUNTRY, Kind.PLACE), (Kind.WORK, Kind.THING))
"""Kinds of which one is no other: what is said of a region, a group or a concept may hold for many."""
_EXCLUSIVE = frozenset(kind for family in _FAMILIES for kind in family)


class Quizzes:
    """All that one world has to ask. `ids` are the entities that it has a question about."""

    def __init__(self, library: Library) -> None:
        self._library = library
        names = library.names()
        exclusive = [name for name in names if name.kind in _EXCLUSIVE]
        self.ids = tuple(sorted(entity for entity, _ in questions(exclusive, library.quotations.by_entry())))
        told = set(library.told_entity_ids())
        self._of_kind: defaultdict[Kind, dict[str, int]] = defaultdict(dict)
        for name in exclusive:
            if name.entry in told:
                self._of_kind[name.kind][name.entry] = name.prominence

    def deal(self, entry: str, seed: str) -> tuple[Quiz, tuple[Mention, ...]] | None:
        """The question about an entity, and the choices in their order: the same for the same seed.

        None where there is no question, or nothing to choose from.
        """
        asked = next((made for entity in self._library.entities([entry]) if (made := quiz(entity))), None)
        if asked is None or asked.entry.kind not in _EXCLUSIVE:
            return None
        others = [other.id for other in islice(self._others(asked, seed), _MOST_CHOICES - 1)]
        dealt = sorted([entry, *others], key=lambda each: drawn(seed, each))
        return (asked, tuple(self._library.mentions(dealt))) if others else None

    def _others(self, asked: Quiz, seed: str) -> Iterator[Entity]:
        """Entities that the question leaves possible and the source doesn't, the likeliest first."""
        taken = _names(asked.entry)
        involved = self._involved(asked)
        for alike in self._candidates(asked.entry, seed):
            for other in self._library.entities(alike):
                names = _names(other)
                if names.isdisjoint(taken) and other.id not in involved and not _is_ruled_out(other, asked):
                    taken |= names
                    yield other

    def _involved(self, asked: Quiz) -> set[str]:
        """Entities that take part in what the quote says, whether or not it names them."""
        quoting = self._library.quotations.entries_with(asked.passage)
        events = self._library.events(quoting)
        return {entity for event in events for fact in event.facts for entity in fact.entities}

    def _candidates(self, entity: Entity, seed: str) -> Iterator[list[str]]:
        """Other entities by likeness in kind, then in prominence; a few at a time, in an order by lot."""

        def lot(other: str) -> int:
            return drawn(seed, entity.id, other)

        family = next((family for family in _FAMILIES if entity.kind in family), ())
        rest = tuple(kind for kind in Kind if kind in _EXCLUSIVE and kind not in family)
        for kinds in ((entity.kind,), tuple(kind for kind in family if kind != entity.kind), rest):
            found = {other: number for kind in kinds for other, number in self._of_kind[kind].items()}
            found.pop(entity.id, None)
            likest = sorted(found, key=lambda other: (abs(found[other] - entity.prominence), lot(other)))
            for start in range(0, len(likest), _ALIKE):
                yield sorted(likest[start : start + _ALIKE], key=lot)


def _names(entity: Entity) -> set[str]:
    return {normalise(name) for name in (entity.name, *entity.aliases)}


def _is_ruled_out(other: Entity, asked: Quiz) -> bool:
    """Whether an entity can't be a wrong choice: the quote names it, or it might be meant by the words left out."""
    entity, passage = asked.entry, asked.passage
    own, names = (entity.name, *entity.aliases), (other.name, *other.aliases)
    shown = " \n".join((passage.text, *own, *(words.title() for words in asked.left_out)))
    if is_named(shown, names) or is_named(" \n".join(names), own):
        return True
    if any(passage.text in quote.text or quote.text in passage.text for quote in other.quotes):
        return True
    # A people and its country, or a party and its branch: what is said of one may well be said of the other.
    return Kind.PERSON not in (entity.kind, other.kind) and (_leads_to(entity, other) or _leads_to(other, entity))


def _leads_to(entity: Entity, other: Entity) -> bool:
    return other.id in entity.links or any(other.id in fact.entities for fact in entity.facts)
