"""Whether the words of a clause mean what a question says: by its names, by a pronoun, or by what stands around it."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Entity, Event, Kind, Passage
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.tagging import Token
from lore.understanding.kinds import OFFICES
from lore.understanding.persons import is_one_person
from lore.understanding.pronouns import in_paragraph, main_subject, meant_by, owner_as_subject
from lore.understanding.term import Term
from lore.understanding.words import Word, stems, words

_PRONOUNS = frozenset("he she it they".split())
_BEHIND_HEAD = re.compile(r"[,;(]| (?:of|in|on|at|for|to|with|from|by|that|which|who)\b")
"""What stands behind the noun that a fact is about: a captain | of a ship."""
_BEGINNING = 4
"""Words within which a sentence names what it begins by telling of, where its grammar is not read."""
_AROUND = 3
"""Sentences before one that may name where something was, or of what it is a part."""


class Likeness:
    """One sentence beside a question. `named` is the sentence before it that names what it only means, if any."""

    def __init__(self, finder: Finder, asked: Asked, passage: Passage) -> None:
        self._finder, self._asked, self._passage = finder, asked, passage
        self.named: Passage | None = None

    def alike(self, typed: Phrase, told: Sequence[Phrase]) -> Phrase | None:
        """Which of some phrases is about what a phrase of the question is about; None where none is."""
        head = typed.head
        if head is None:
            return None
        term = term_of(self._asked, head)
        for phrase in told:
            if _are_same(typed, phrase):
                return phrase
            if term is None and not head.stems.isdisjoint(phrase.stems):
                return phrase
            if term is not None and (self._is_headed(phrase, term) or self._is_meant(phrase, term)):
                return phrase
        return None

    def _is_headed(self, phrase: Phrase, term: Term) -> bool:
        """Whether a phrase is about what a term says: Wystan Averill, and not Averill's palace, nor his brother Corin
        Averill; a surname alone is enough where it is nobody else's."""
        head = phrase.head
        if head is None:
            return False
        cut = words(phrase.text)
        names = list(self._finder.namer.names_in(cut))
        if head.is_name and names and _is_of_name(names[-1]):
            names = [each for each in names if _is_of_name(each)]  # and not the colony, of the colony ship Margaret
        named = {each for other in names for each in other.entries}
        if term.entries and named:
            is_other = any(_goes_before(cut, other.at) for other in names)
            return named <= term.entries and not is_other and (head.is_name or says(self._finder, term, head.stems))
        if head.is_name and term.entries and not named and self._is_surname_of(phrase, term):
            return True
        told = {each for name in names_of(self._finder, term) for each in name}
        return says(self._finder, term, phrase.stems) and not head.stems.isdisjoint(told.union(*term.stems))

    def _is_surname_of(self, phrase: Phrase, term: Term) -> bool:
        """Whether a phrase is a surname that several bear, of whom only the one that a term names stands before it in
        its paragraph, and has the sentence among their quotes."""
        own = phrase.stems - {"the"}
        before = list(in_paragraph(self._finder, self._passage, _AROUND))
        named = {
            entry
            for each in (self._passage, *before)
            for name in self._finder.namer.names_in(words(each.text))
            for entry in (name.entries if own <= name.own else ())
        }
        if term.is_in(stems(self._passage.text)) or named != set(term.entries):
            return False
        bearing = [each for each in self._finder.quoting(self._passage) if any(own <= name for name in each.names)]
        return frozenset(each.entry.id for each in bearing if isinstance(each.entry, Entity)) == term.entries

    def _is_meant(self, phrase: Phrase, term: Term) -> bool:
        """Whether a phrase is a pronoun for what a term says, which is named before it."""
        head = phrase.head
        if head is None or head.tag != "PNP" or head.folded not in _PRONOUNS or not self._is_of_kind(term, head):
            return False
        meant = meant_by(self._finder, head, self._passage)
        if meant is None:
            return False
        is_it = self._is_headed(meant.phrase, term) if meant.phrase else meant.entry in term.entries
        if is_it and meant.passage != self._passage:
            self.named = meant.passage
        return is_it

    def is_main_subject(self, typed: Phrase, pronoun: str) -> bool:
        """Whether a phrase of the question is what the sentence begins by telling of, as a pronoun may mean it."""
        subject = main_subject(self._passage)
        term = term_of(self._asked, typed.head) if typed.head else None
        if term is None or self._is_person(term) is (pronoun == "it"):
            return False
        first = [word for word in words(self._passage.text)[:_BEGINNING] if word.folded not in GENERIC]
        is_first = bool(first) and term.own == {word.stem for word in first[: len(term.own)]}
        return is_first or (subject is not None and self._is_headed(subject, term))

    def _is_person(self, term: Term) -> bool:
        return any(self._finder.kinds[each] is Kind.PERSON for each in term.entries)

    def is_owned_by(self, phrase: Phrase, term: Term) -> bool:
        """Whether a phrase is somebody's by a pronoun for what a term says: his sword, where he is Idrayan."""
        pronoun = next((token for token in phrase.tokens if token.tag == "DPS"), None)
        owner = owner_as_subject(pronoun) if pronoun else None
        return owner is not None and self._is_meant(Phrase("", (owner,)), term)

    def _is_of_kind(self, term: Term, pronoun: Token) -> bool:
        """Whether a pronoun is one for what a term names: she for a person, it for anything else."""
        kinds = {self._finder.kinds[each] for each in term.entries}
        is_person = pronoun.folded in ("he", "she")
        return all((kind is Kind.PERSON) is is_person for kind in kinds) if kinds else not is_person

    def says(self, term: Term, told: Sequence[Token]) -> bool:
        """Whether some words of the sentence say a term."""
        return says(self._finder, term, frozenset(each for token in told for each in token.stems))

    def is_in_sentence(self, term: Term) -> bool:
        return says(self._finder, term, stems(self._passage.text))

    def is_of_world(self, term: Term) -> bool:
        """Whether a term is the name of the world itself, of which all of its page tells."""
        world = stems(self._finder.library.world.name) - {"the"}
        return any(name == world for name in names_of(self._finder, term))

    def is_around(self, term: Term) -> bool:
        """Whether a name that the sentence has not is that of its world, or is its heading, or what a sentence right
        before it in its paragraph is about, while the sentence names no other of its kind."""
        if self.is_of_world(term):
            return True
        if not (term.entries or term.text[:1].isupper()) or self._names_another(term):
            return False
        headed = stems(self._passage.heading) - {"the"}
        if not term.entries and term.own <= headed:
            return True
        if any(name == headed for name in names_of(self._finder, term)):
            return True
        for before in in_paragraph(self._finder, self._passage, _AROUND):
            subject = main_subject(before)
            if subject and self._is_headed(subject, term):
                self.named = before
                return True
        return False

    def is_of_event(self, term: Term) -> bool:
        """Whether an event that quotes the sentence says a term in its title: of the expedition, only five returned."""
        return any(
            isinstance(each.entry, Event) and term.is_in(each.named) for each in self._finder.quoting(self._passage)
        )

    def _names_another(self, term: Term) -> bool:
        named = self._finder.namer.names_in(words(self._passage.text))
        kinds = {self._finder.kinds[each] for each in term.entries}
        return any(self._finder.kinds[each] in kinds for other in named for each in other.entries - term.entries)


def entries_named(finder: Finder, phrase: Phrase) -> set[str]:
    """The entries that a phrase names."""
    return {each for term in finder.namer.names_in(words(phrase.text)) for each in term.entries}


def is_called(finder: Finder, phrase: Phrase, term: Term) -> bool:
    """Whether a phrase names one thing whose own entry says by a fact that it is what a term says: a ship."""
    named = entries_named(finder, phrase)
    return len(named) == 1 and any(
        says(finder, term, frozenset(word.stem for word in words(_BEHIND_HEAD.split(fact.text)[0])[-1:]))
        for entity in finder.library.entities(sorted(named))
        for fact in entity.facts
        if fact.known and fact.name == "what"
    )


def _are_same(typed: Phrase, told: Phrase) -> bool:
    """Whether two phrases are word for word the same, with an article or without: the Morning Vent."""
    own, other = ([t.folded for t in each.tokens if t.tag != "AT0"] for each in (typed, told))
    return own == other and typed.has_noun and not any(token.tag in ("PNP", "DPS") for token in told.tokens)


def _is_of_name(term: Term) -> bool:
    """Whether a name is written as one, and no common noun: the Margaret, and not the colony."""
    return term.text.removeprefix("the ").removeprefix("The ")[:1].isupper()


def _goes_before(cut: Sequence[Word], at: int) -> bool:
    """Whether another name stands right before one, that is no title: Corin Averill, where Averill is Wystan."""
    before = next((word for word in reversed(cut) if word.end < at), None)
    is_title = before is not None and (is_one_person(before) or before.stem in OFFICES)
    return before is not None and before.is_capital and before.folded not in GENERIC and not is_title


def term_of(asked: Asked, token: Token) -> Term | None:
    """The term of a question of which a word is a part."""
    return next((term for term in asked.terms if term.at <= token.at < term.end), None)


def terms_of(asked: Asked, tokens: Sequence[Token]) -> list[Term]:
    """The terms of a question that some of its words belong to."""
    return [term for term in asked.terms if any(term.at <= token.at < term.end for token in tokens)]


def names_of(finder: Finder, term: Term) -> Iterator[frozenset[str]]:
    """The stems of each name of the one entry that a term names."""
    for entity in finder.library.entities(sorted(term.entries)) if len(term.entries) == 1 else ():
        yield from Evidence(entity).names


def says(finder: Finder, term: Term, told: frozenset[str]) -> bool:
    """Whether some stems say a term, by another of its names, too."""
    return term.is_in(told) or any(name <= told for name in names_of(finder, term))
