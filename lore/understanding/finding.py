"""The entries that a question may be about, the likeliest first."""

import re
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property

from lore.library import Library
from lore.model import Basis, Entity, Entry, Event, Fact, Kind, Mention, Passage
from lore.names import Names
from lore.phrases import Reading
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.doubting.times import tells_plan
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC
from lore.understanding.outcomes import tells_outcome
from lore.understanding.slots import SLOTTED, slots
from lore.understanding.stems import as_indexed, stem, with_own
from lore.understanding.term import Term
from lore.understanding.terms import Namer
from lore.understanding.wanted import Want
from lore.understanding.words import words

Ranked = Sequence[tuple[float, Evidence]]
"""Entries with how likely a question is about them, the likeliest first."""

_MOST_CANDIDATES = 80
_MOST_KEPT = 5_000  # entries, of some 10 kB each
_OF = re.compile(r"\bof (?:the )?$", re.IGNORECASE)


class Finder:
    """Finds what one world has to say. `read` reads a date as it was typed."""

    def __init__(self, library: Library, names: Names, read: Callable[[str], Reading | None]) -> None:
        self.library = library
        self.read = read
        self._names = names
        self._kept: dict[str, Evidence] = {}

    @cached_property
    def namer(self) -> Namer:
        text = self.library.full_text
        return Namer(
            self.library.names(),
            with_own(text.stems),
            self._names.resolve,
            lambda phrase: text.count(f'"{phrase}"') > 0,
        )

    @cached_property
    def kinds(self) -> dict[str, Kind]:
        """The kind of every entry, by its id."""
        return {name.entry: name.kind for name in self.library.names()}

    def ranked(
        self, terms: Sequence[Term], asked: Asked | None = None, *, events: bool = False
    ) -> list[tuple[float, Evidence]]:
        """The entries that say most of some terms, best first."""
        found: dict[str, None] = {}
        for term in terms:
            for entry in sorted(term.entries):
                found.update(dict.fromkeys([entry, *self.library.event_ids_of(entry)][:_MOST_CANDIDATES]))
        spoken = {each for term in terms for alike in term.stems for each in (*alike, *term.near)}
        indexed = sorted({other.removesuffix("%") for each in spoken for other in as_indexed(each)})
        known = [each for each in indexed if each in self.library.full_text.stems]
        if known:
            found.update(dict.fromkeys(self.library.full_text.entries_holding(_any_of(known), _MOST_CANDIDATES)))
        read = (each for each in self._evidence(found) if not events or isinstance(each.entry, Event))
        scored = [(self._score(terms, evidence, asked), evidence) for evidence in read]
        return sorted(
            (each for each in scored if each[0] > 0),
            key=lambda each: (-each[0], -each[1].entry.prominence, each[1].entry.id),
        )

    def _evidence(self, found: Iterable[str]) -> list[Evidence]:
        """What the entries of some ids say; kept for the next question, since reading them is most of the work."""
        wanted = list(found)
        unread = [each for each in wanted if each not in self._kept]
        if len(self._kept) + len(unread) > _MOST_KEPT:
            self._kept.clear()
            unread = wanted
        entries: list[Entry] = [*self.library.events(unread), *self.library.entities(unread)]
        for entry in entries:
            self._kept[entry.id] = Evidence(entry, self._titled(entry))
        return [self._kept[each] for each in wanted if each in self._kept]

    def _titled(self, entry: Entry) -> frozenset[str]:
        """Those whom an event's title names, and nobody else is called so."""
        if not isinstance(entry, Event):
            return frozenset()
        named = [each for each in self.namer.names_in(words(entry.title)) if self._is_titled(entry.title, each)]
        return frozenset().union(*(each.entries for each in named))

    def _is_titled(self, title: str, term: Term) -> bool:
        """Whether a term of a title surely names one whom the event is of, and not whose brother it is of."""
        is_sure = len(term.entries) == 1 and not term.is_description
        is_of_person = any(self.kinds[each] is Kind.PERSON for each in term.entries) and bool(
            _OF.search(title[: term.at])
        )
        return is_sure and not (is_of_person or roles.OWNING.match(title, term.end))

    def _score(self, terms: Sequence[Term], evidence: Evidence, asked: Asked | None) -> float:
        weight = sum(term.weight for term in terms)
        score = sum(term.weight * evidence.says(term) for term in terms) / weight
        if score == 0:
            return 0.0
        entry = evidence.entry
        score += 0.6 * evidence.name_likeness(terms)
        named = frozenset(each for term in terms for each in term.entries)
        score += 0.15 * (not evidence.subjects.isdisjoint(named))
        if asked is None:
            return score
        facts = slots(asked, entry, self.kinds)
        if facts:
            specific = any(
                asked.says(each.stem) for fact in facts for each in words(fact.name) if each.folded not in GENERIC
            )
            score += (0.2 if facts[0].known else 0.1) + (0.25 if specific else 0)
        elif isinstance(entry, Entity) and asked.wanted.want in (Want.WHEN, *SLOTTED):
            score -= 0.25
        if asked.wanted.is_plan and facts and tells_plan(entry):
            score += 0.5
        if asked.is_negated and asked.wanted.want is Want.WHICH:
            score += 0.3 * any(fact.name.startswith("except") and fact.known for fact in entry.facts)
        if asked.wanted.want is Want.WHICH and not asked.is_negated and evidence.is_denial:
            score -= 0.3
        if asked.is_negated:
            score += 0.2 if evidence.is_negative else -0.3
        if isinstance(entry, Event):
            if roles.disagreement(asked.roles, roles.of_event(entry), entry):
                score -= 0.25
            if asked.wanted.want is Want.HOW_LONG and entry.after and entry.after.offset:
                score += 0.3
            effects = asked.wanted.is_outcome and tells_outcome(entry.facts)
            score += 0.3 * effects
            score += 0.1 + (0.1 if asked.wanted.want is Want.WHEN and (entry.date.known or entry.after) else 0)
            score -= 0.15 * (entry.basis is Basis.OTL) + 0.05 * (entry.basis is Basis.IMPLIED)
        return score

    def slots(self, asked: Asked, entry: Entry) -> list[Fact]:
        """The slots of an entry for what is wanted."""
        return slots(asked, entry, self.kinds)

    def has_slots(self, asked: Asked, entry: Entry) -> bool:
        return bool(self.slots(asked, entry))

    def passages(self, terms: Sequence[Term]) -> list[Passage]:
        """The sentences that hold any of some terms' words, the best by FTS5 first."""
        stems = self.library.full_text.stems
        spoken = {other for term in terms for alike in term.stems for each in alike for other in as_indexed(each)}
        spoken &= stems.keys()
        return self.library.full_text.passages_holding(_any_of(sorted(spoken)), _MOST_CANDIDATES) if spoken else []

    def quoting(self, passage: Passage) -> list[Evidence]:
        """The entries that quote a sentence."""
        return self._evidence(self.library.quotations.entries_with(passage))

    def mentions(self, entries: Iterable[Entry]) -> tuple[Mention, ...]:
        return tuple(self.library.mentions(entry.id for entry in entries))


def _any_of(spoken: Sequence[str]) -> str:
    """An FTS5 expression for any of some stems. FTS5 stems what is looked for, too, which a stem need not outlast:
    `lighthous` would be `lighthou`, and is looked for by how it begins."""
    return " OR ".join(f'"{each}"' if stem(each) == each else f'"{each}"*' for each in spoken)
