"""Words that say the opposite of one another: whether it was in the open is answered by `secretly`."""

import re
from collections import defaultdict
from collections.abc import Sequence
from importlib.resources import files
from itertools import pairwise

from lore.model import Event
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.numerals import is_count
from lore.understanding.outcomes import outcomes_told
from lore.understanding.prose import sentences
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words


def _read(text: str) -> dict[str, frozenset[str]]:
    found: defaultdict[str, set[str]] = defaultdict(set)
    for line in text.splitlines():
        if not line.startswith("#"):
            one, other = map(stemmed, line.split("|"))
            for side, against in ((one, other), (other, one)):
                for each in side:
                    found[each].update(against)
    return {each: frozenset(group) for each, group in found.items()}


_OPPOSITE_TO = _read((files("lore.understanding") / "opposites.txt").read_text("utf-8"))


_DENIED = re.compile(r"\b(?:never|not|nor|neither) (?:been |yet |ever )?\w+", re.IGNORECASE)
"""What is denied, and so says nothing of its own: was never built."""


def _counts(word: Word | None) -> bool:
    """Whether a word counts what something was done to: who lost 12 ships need not have lost."""
    return word is not None and is_count(word)


def says_alike(term: Term, told: frozenset[str]) -> bool:
    """Whether some stems say what has the same opposite as a term: noticed, for caught."""
    opposite = frozenset[str]().union(*(_OPPOSITE_TO.get(each, frozenset()) for each in term.own))
    return any(not opposite.isdisjoint(_OPPOSITE_TO.get(each, frozenset())) for each in told)


def opposes(term: Term, told: frozenset[str]) -> bool:
    """Whether some stems say the opposite of a term, and not the term: won, for lost."""
    opposite = frozenset[str]().union(*(_OPPOSITE_TO.get(each, frozenset()) for each in term.own))
    return not (term.is_in(told) or opposite.isdisjoint(told))


def against(asked: Asked, evidence: Evidence, missed: Sequence[Term]) -> dict[Term, Word]:
    """The missed terms of a yes-or-no question whose opposite an event's quote says, in a sentence that says something
    else of the question, too, or an entity's outcome; each with that word."""
    if asked.wanted.want is not Want.WHETHER or asked.is_negated:
        return {}
    said = [term for term in asked.terms if term not in missed]
    entry = evidence.entry
    telling = [each for each in sentences(entry) if any(term.is_in(stems(each)) for term in said)]
    if not isinstance(entry, Event):
        telling = [fact.text for fact in outcomes_told(entry)]
    cuts = [words(_DENIED.sub(" ", sentence)) for sentence in telling]
    told = [word for cut in cuts for word, behind in pairwise([*cut, None]) if word and not _counts(behind)]
    found: dict[Term, Word] = {}
    for term in missed:
        opposite = frozenset[str]().union(*(_OPPOSITE_TO.get(each, frozenset()) for each in term.own))
        if word := next((word for word in told if word.stem in opposite), None):
            found[term] = word
    return found
