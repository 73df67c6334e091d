"""Of whom a sentence tells that says only he, she or it: whom a sentence before it is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from lore.calendars import MONTHS
from lore.model import Kind, Passage
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.persons import is_one_person
from lore.understanding.pronouns import in_paragraph
from lore.understanding.roles import BE, PREPOSITIONS, is_participle
from lore.understanding.term import Term
from lore.understanding.words import Word, words

_HE = frozenset("he him his himself".split())
_SHE = frozenset("she her hers herself".split())
_IT = frozenset("it its itself".split())
_BEFORE = 8
"""Sentences before one that may name whom it is about."""
_LEADING_IN = 8
"""Words before a pronoun that may lead in a sentence: in the spring of 596 she was poisoned."""
_OFFICE = 3
"""Words before a name that tell what somebody is: the oceanographer."""
_FIRST = 1
"""Words before the name of what a sentence is about: the Amauta."""


@dataclass(frozen=True, slots=True)
class Antecedent:
    """The one entry that a sentence's pronoun means, and the sentence that names it."""

    entry: str
    passage: Passage


class _Named(NamedTuple):
    """An entry, and which word follows its name."""

    entry: str
    end: int


def antecedent(finder: Finder, passage: Passage) -> Antecedent | None:
    """Whom a sentence is about that begins with a pronoun, or has one behind a few words that lead in; None where that
    may be somebody else, or what it was before is not clear."""
    meaning = _pronouns(words(passage.text))
    if meaning is None:
        return None
    for before in in_paragraph(finder, passage, _BEFORE):
        cut = words(before.text)
        names = list(finder.namer.names_in(cut))
        named = list(_named(finder, cut, names, meaning))
        if meaning is _IT:
            if named and _is_about(cut, named):
                return Antecedent(named[0][1].entry, before)
            if not (cut and cut[0].folded in _IT):
                return None
            continue
        entries = {each.entry for _, each in named}
        goes_on = _pronouns(cut) is meaning and not _begins_with_another(cut)
        if _of_other(cut, meaning) or _strangers(cut, names) or (not entries and not goes_on):
            return None
        if len(entries) == 1 and _is_subject(cut, *named[0]):
            return Antecedent(named[0][1].entry, before)
        if entries:
            return None
    return None


def _pronouns(cut: Sequence[Word]) -> frozenset[str] | None:
    """The forms of the pronoun that a sentence is about; None where it is about somebody else."""
    at = next((at for at, word in enumerate(cut) if word.folded in _HE | _SHE | _IT), None)
    if at is None or (at and not _leads_in(cut[:at])):
        return None
    return next(forms for forms in (_HE, _SHE, _IT) if cut[at].folded in forms)


def _begins_with_another(cut: Sequence[Word]) -> bool:
    """Whether a sentence is about somebody by whose they are: her rival wrote a hymn."""
    return cut[0].folded in ("his", "her", "its") and any(map(is_one_person, cut[1:_OFFICE]))


def _leads_in(cut: Sequence[Word]) -> bool:
    """Whether words before a pronoun only say when, where or how: born in May, she ran four pans."""
    is_short = len(cut) <= _LEADING_IN
    is_leading = cut[0].folded in PREPOSITIONS | {"after", "before"} or is_participle(cut[0])
    is_leading |= cut[0].folded.endswith("ing")
    capitals = (word for word in cut[1:] if word.is_capital and word.typed not in MONTHS)
    return is_short and is_leading and not any(capitals) and not _anybody(cut)


def _named(
    finder: Finder, cut: Sequence[Word], names: Sequence[Term], meaning: frozenset[str]
) -> Iterator[tuple[int, _Named]]:
    """Where a sentence names somebody whom a pronoun may mean, each with their entry."""
    for term in names:
        for entry in term.entries:
            if (finder.kinds[entry] is Kind.PERSON) is not (meaning is _IT):
                at = next(at for at, word in enumerate(cut) if word.at == term.at)
                end = next((place for place in range(at, len(cut)) if cut[place].at >= term.end), len(cut))
                yield at, _Named(entry, end)


def _is_about(cut: Sequence[Word], named: Sequence[tuple[int, _Named]]) -> bool:
    """Whether a sentence begins with the name of just one thing, and tells what it is, or what is done to it."""
    first = {each.entry for at, each in named if at <= _FIRST}
    at, what = named[0]
    is_being = any(word.folded in BE for word in cut[what.end : what.end + 1])
    return len(first) == 1 and is_being and all(word.folded in ("the", "a", "an") for word in cut[:at])


def _is_subject(cut: Sequence[Word], at: int, who: _Named) -> bool:
    """Whether a sentence begins with somebody's name, or with what they are before it: the clockmaker Ada Holt; or goes
    on about them with `who`."""
    before = cut[:at]
    if any(word.folded == "who" for word in cut[who.end : who.end + 1]):
        return True
    is_led_in = any(word.folded in PREPOSITIONS or is_participle(word) or word.folded in GENERIC for word in before[1:])
    is_first = not before or before[0].is_capital
    return is_first and at <= _OFFICE and not is_led_in and not cut[who.end - 1].is_owning


def _of_other(cut: Sequence[Word], meaning: frozenset[str]) -> bool:
    """Whether a sentence speaks of somebody by a pronoun that means another."""
    return any(word.folded in (_HE | _SHE) - meaning for word in cut)


def _strangers(cut: Sequence[Word], names: Sequence[Term]) -> bool:
    """Whether a sentence names somebody who has no entry: two names side by side, or one behind what they are."""
    left = [word for word in cut if not any(term.at <= word.at < term.end for term in names)]
    for at in range(1, len(left)):
        before, word = left[at - 1], left[at]
        if not word.is_capital or word.typed in MONTHS or word.folded in GENERIC:
            continue
        is_second = before.is_capital and before.end + 1 == word.at and before.folded not in GENERIC
        if is_second or is_one_person(before):
            return True
    return False


def _anybody(cut: Sequence[Word]) -> bool:
    """Whether a sentence speaks of one person without a name: the captain, her niece."""
    return any(is_one_person(word) and not word.is_capital and at > 0 for at, word in enumerate(cut))
