"""A question taken apart."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lore.model import Mention, Passage, Question, Reply, Standing, Statement
from lore.understanding.roles import NO_ROLES, Roles
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.wanted import Wanted
from lore.understanding.words import Word, words


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: what it wants, its words, its terms, the entries that it names, and their roles.

    `typed` holds the stems of its own words, `stems` those of other words for its terms, too.
    `text` is as it was typed, `plain` without courtesies. `counted` is the stem of what it asks the number of, `noun`
    that of what kind it asks for: the country in `which country`; `which` those of the words after `which`.
    `note` says how it was read.
    """

    question: Question
    text: str
    wanted: Wanted
    plain: str
    cut: tuple[Word, ...]
    terms: tuple[Term, ...] = ()
    stems: frozenset[str] = frozenset()
    typed: frozenset[str] = frozenset()
    entries: frozenset[str] = frozenset()
    roles: Roles = NO_ROLES
    counted: str = ""
    noun: str = ""
    which: frozenset[str] = frozenset()
    is_negated: bool = False
    note: str = ""

    def says(self, word: str) -> bool:
        """Whether it says a stem, or another word for it."""
        return word in self.stems or any(word in same(typed) for typed in self.typed)

    def says_all(self, term: Term) -> bool:
        """Whether it says every word of a term."""
        return all(map(self.says, term.own))

    @property
    def counted_alike(self) -> frozenset[str]:
        """Stems of what it asks the number of, where that is one of its terms."""
        is_term = any(self.counted in term.own for term in self.terms)
        return same(self.counted) if self.counted and is_term else frozenset()

    @property
    def kind(self) -> Term | None:
        """The term right after `which`: the side in `which side of socialism`."""
        asking = enumerate(self.cut[:2], 1) if len(self.cut) > 2 else ()  # and not: the countries which joined
        at = next((at for at, word in asking if word.folded == "which"), None)
        return None if at is None else next((term for term in self.terms if term.at == self.cut[at].at), None)

    @property
    def is_listing(self) -> bool:
        """Whether it would have several things listed."""
        is_of_several = re.search(
            r"\b(?:kinds|sorts|types) of\b|\b(?:full|complete) list\b|\blist (?:them|all|of all)\b",
            self.text,
            re.IGNORECASE,
        )
        return bool(is_of_several) or (bool(self.cut) and self.cut[0].folded in ("list", "name", "enumerate"))

    def has_typed(self, term: Term) -> bool:
        """Whether a term is what was typed, and no other word for it."""
        return term.text.lower() in self.text.lower()

    def terms_in(self, cut: Sequence[Word]) -> list[Term]:
        """Its terms that begin within some of its words."""
        return [term for term in self.terms if cut[0].at <= term.at <= cut[-1].at]

    def as_meant(self, word: Word) -> Word:
        """A word of it, as it is spelled where it was misspelled."""
        meant = next((words(term.meant) for term in self.terms if term.at == word.at and term.meant), [])
        return replace(meant[0], at=word.at, end=word.end) if len(meant) == 1 else word

    def reply(
        self,
        standing: Standing,
        statements: Sequence[Statement] = (),
        sentence: str = "",
        *,
        unsaid: Sequence[str] = (),
        nearest: Sequence[Mention] = (),
        passages: Sequence[Passage] = (),
        quoted: Sequence[Passage] = (),
    ) -> Reply:
        """A reply to it, with its note."""
        return Reply(
            self.question,
            self.text,
            standing,
            tuple(statements),
            sentence,
            unsaid=tuple(dict.fromkeys(unsaid)),
            nearest=tuple(nearest),
            passages=tuple(passages),
            quoted=tuple(quoted),
            note=self.note,
        )
