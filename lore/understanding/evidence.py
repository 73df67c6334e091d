"""What an entry says in which words, and how much of a question it covers."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from lore.model import Entry, Event, EventKind, Fact, name_of
from lore.understanding.generic import GENERIC
from lore.understanding.heads import linked
from lore.understanding.prose import sentences
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.words import Word, stems, words

_LITTLE = frozenset(
    "the a an of by it its they them were was in that is to he she his her and be been for there mostly partly largely"
    " mainly".split()
)
NEGATIONS = stemmed("not never no nobody none nothing nowhere without neither nor unable cannot")
"""Stems that deny what is said with them."""

VANISHING = stemmed("vanish vanished disappear disappeared lost missing")
VANISHED = re.compile(
    r"\bnever (?:been )?(?:seen|heard (?:of|from)|found)\b(?! (?:guilty|out)\b)"
    r"|\bnot (?:been )?(?:seen|heard (?:of|from)|found) (?:again|since)\b",
    re.IGNORECASE,
)
"""What a source says of those who vanished without the word."""
_OURS = ("our ", "my ", "your ")
"""How a name begins that says less without these words: our timeline is no timeline."""
_SETTING = re.compile(r"\bset(?:s|ting)? (?=(?:in|off|out|about|back|aside|fire|free|alight)\b)", re.IGNORECASE)
"""A verb that says with others what it doesn't say alone: what was set in motion was not set up."""
_REMARK = re.compile(
    r"\((?:implied|computed|[^()]*\b(?:is|not) stated|[^()]*\bthe sentences? (?:before|after)\b)[^()]*\)"
)
"""What an author remarks on the source, and not on what it tells: (implied: the sentence before names it)."""
_GIVING = same(stem("give")) | same(stem("send"))
_GETTING = stemmed("receive received get got obtain obtained")
_ASKED_FOR_BY = 0.9
_SYNONYM = 0.85  # what another word for it is worth
_WHOLE_NAME = 1.5  # what a name is worth that is just what is asked about
_COVERING = 0.75
"""How surely an entry says a term for the term to count as said: its own prose says much that is not stated."""


def _singular(folded: str) -> str:
    return folded[:-3] + "y" if folded.endswith("ies") else folded.removesuffix("s")


@dataclass(frozen=True)
class Evidence:
    """An entry with the stems of its parts; `titled` are those whom an event's title names."""

    entry: Entry
    titled: frozenset[str] = frozenset()

    @cached_property
    def names(self) -> list[frozenset[str]]:
        named = name_of(self.entry)
        told = (
            {word.stem for word in words(name) if word.folded not in GENERIC}
            for name in (named, *(alias for alias in self.entry.aliases if not alias.lower().startswith(_OURS)))
        )
        return [frozenset(each) for each in told if each] or [stems(named)]

    @cached_property
    def named(self) -> frozenset[str]:
        return frozenset().union(*self.names)

    @cached_property
    def told(self) -> frozenset[str]:
        """Stems of what is known, and of what an entry is asked for by, which says what it tells."""
        return self._known | self._asked_stems

    @cached_property
    def shown(self) -> frozenset[str]:
        """Stems of all that is shown of it, and not of what it is only asked for by."""
        return self.named | self.named_wholly | self._known | self.quoted

    @cached_property
    def _known(self) -> frozenset[str]:
        """Stems of facts, and of the date in the source's words. What is given, somebody receives."""
        known = [fact for fact in self.entry.facts if fact.known]
        told = stems(" ".join(f"{fact.name} {_REMARK.sub(' ', fact.text)}" for fact in known))
        if not isinstance(self.entry, Event):
            return told
        is_given = any(fact.name == "to" and fact.entities for fact in known) and not _GIVING.isdisjoint(
            self.named_wholly
        )
        return told | stems(self.entry.date.words or "") | (_GETTING if is_given else frozenset())

    @cached_property
    def quoted(self) -> frozenset[str]:
        return stems(" ".join(quote.text for quote in self.entry.quotes))

    @cached_property
    def cuts(self) -> list[list[Word]]:
        """The words of each sentence that is quoted, cut where a semicolon parts what is told."""
        return [words(part) for sentence in sentences(self.entry) for part in sentence.split("; ")]

    @cached_property
    def own(self) -> frozenset[str]:
        """Stems of what is surely said of it: its quotes may speak of another."""
        return self.named | self.named_wholly | self.told

    @cached_property
    def loose(self) -> frozenset[str]:
        """Stems of prose and of what is not stated."""
        return stems(" ".join((self.entry.text, *(fact.name for fact in self.entry.facts if not fact.known))))

    @cached_property
    def part_in(self) -> frozenset[str]:
        """The entries that its known facts, or its title, tie to it."""
        return self.titled.union(*(fact.entities for fact in self.entry.facts if fact.known))

    @cached_property
    def subjects(self) -> frozenset[str]:
        return linked(self.entry, "who", "what")

    @cached_property
    def is_negative(self) -> bool:
        """Whether it says that something was not so, or of whom it was not."""
        told = self.named_wholly | self.told | self.quoted
        return not (NEGATIONS | {"except"}).isdisjoint(told) or any(
            fact.name == "exception" for fact in self.entry.facts
        )

    @cached_property
    def is_denial(self) -> bool:
        """Whether it says, by its kind or its title, that something was not so."""
        never = isinstance(self.entry, Event) and self.entry.kind is EventKind.NON_EVENT
        return never or not (NEGATIONS - {"without"}).isdisjoint(self.named_wholly)

    @cached_property
    def named_wholly(self) -> frozenset[str]:
        return stems(name_of(self.entry))

    def says(self, term: Term) -> float:
        """How surely it says a term, from 0 to 1."""
        if self.entry.id in term.entries:
            return 1.0
        best = 0.0
        if term.entries & self.part_in:
            best = 0.98
        elif term.entries & frozenset(self.entry.links):
            best = 0.6
        for part, worth in ((self.named, 1.0), (self._known, 0.9), (self.quoted, 0.8), (self.loose, 0.35)):
            if worth > best and term.is_in(part):
                best = worth
        if best < _ASKED_FOR_BY and self._is_asked_for_by(term):
            best = _ASKED_FOR_BY
        if best == 0.0 and term.near and not term.near.isdisjoint(self.named | self.told | self.quoted):
            best = 0.4
        return best

    def _is_asked_for_by(self, term: Term) -> bool:
        """Whether a term may be what an entry is asked for by: a name only word for word, a number never; a word of a
        phrase only itself, for what says the same as `go` is not `go red`."""
        if not term.entries:
            if term.is_number or not term.own:
                return False
            return term.is_in(self._known | self._asked_words) or term.own <= self._asked_stems
        return all(_singular(word.folded) in self._asked_by for word in words(term.meant or term.text))

    @cached_property
    def _vanishing(self) -> frozenset[str]:
        return VANISHING if VANISHED.search(name_of(self.entry)) else frozenset()

    @cached_property
    def _asked_words(self) -> frozenset[str]:
        """Stems of the single words among what it is asked for by."""
        return self._vanishing | stems("; ".join(each for each in self.entry.asked_as if " " not in each))

    @cached_property
    def _asked_stems(self) -> frozenset[str]:
        return self._vanishing | stems(_SETTING.sub("", "; ".join(self.entry.asked_as)))

    @cached_property
    def _asked_by(self) -> frozenset[str]:
        return frozenset(_singular(word.folded) for text in self.entry.asked_as for word in words(text)) | {"the"}

    def covers(self, term: Term) -> bool:
        return self.says(term) >= _COVERING

    def is_named_by(self, terms: Sequence[Term]) -> bool:
        """Whether some terms say all the words of one of its names."""
        asked = frozenset().union(*(alike for term in terms for alike in term.stems))
        return any(name <= asked for name in self.names)

    def name_likeness(self, terms: Sequence[Term]) -> float:
        """How alike the question is to the best of its names: the harmonic mean of what each has of the other."""
        weight = sum(term.weight for term in terms)
        best = 0.0
        for name in self.names:
            shared = [term for term in terms if term.is_in(name)]
            if not shared:
                continue
            asked = frozenset().union(*(alike for term in shared for alike in term.stems))
            of_name = len(name & asked) / len(name)
            of_terms = sum(term.weight * (1 if term.own <= name else _SYNONYM) for term in shared) / weight
            alike = 2 * of_name * of_terms / (of_name + of_terms)
            best = max(best, alike if alike < 0.999 else _WHOLE_NAME)
        return best


def content(fact: Fact) -> list[str]:
    """The stems of a fact's name that say something."""
    return [word.stem for word in words(fact.name) if word.folded not in _LITTLE]
