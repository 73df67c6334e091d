"""The first or third of a kind: an entry that says both words need not say them of one another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from lore.model import Entry, name_of
from lore.understanding.asked import Asked
from lore.understanding.generic import GENERIC
from lore.understanding.prose import sentences
from lore.understanding.thesaurus import same
from lore.understanding.words import Word, words

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last".split())
_NEAR = 5  # words after an ordinal among which the kind stands that it counts
_RESTRICTING = ("to", "who", "that", "which", "whose")


def pair_in(cut: Sequence[Word]) -> tuple[Word, Word] | None:
    """The first ordinal of a text that has a noun right after it, with that."""
    for one, other in pairwise(cut):
        if one.folded in _ORDINALS and not (other.folded in GENERIC | _ORDINALS or other.is_number):
            return one, other
    return None


def is_of_entry(entry: Entry, ordinal: Word, noun: Word) -> bool:
    """Whether an entry says an ordinal of a kind by its name, its slots or what it is also called."""
    told = (f"{fact.name} {fact.text}" for fact in entry.facts if fact.known)
    asked_as = (each for each in entry.asked_as if not _is_of_compound(noun, each))
    return _is_in(ordinal, noun, (name_of(entry), *entry.aliases, *asked_as, *told))


def _is_of_compound(noun: Word, text: str) -> bool:
    """Whether a noun is only the first part of one in a text: of the first apple tree, where first apples are asked."""
    return any(one.stem in same(noun.stem) and other.folded not in GENERIC for one, other in pairwise(words(text)))


def is_of_quote(asked: Asked, entry: Entry, ordinal: Word, noun: Word) -> bool:
    """Whether a quote says it, and not only of those that a clause narrows down: the first rector to have studied."""
    for sentence in sentences(entry):
        for behind in _behind(ordinal, noun, words(sentence)):
            narrowing = [word for word in behind[1 : 1 + _NEAR] if word.folded not in GENERIC]
            is_narrowed = bool(behind) and behind[0].folded in _RESTRICTING
            if not is_narrowed or any(asked.says(word.stem) for word in narrowing):
                return True
    return False


def _is_in(ordinal: Word, noun: Word, texts: Iterable[str]) -> bool:
    return any(True for text in texts for _ in _behind(ordinal, noun, words(text)))


def _behind(ordinal: Word, noun: Word, cut: list[Word]) -> Iterator[list[Word]]:
    """What follows each place in a text where an ordinal is said of a kind."""
    for at, word in enumerate(cut):
        if word.stem not in same(ordinal.stem):
            continue
        for place in range(at + 1, min(at + 1 + _NEAR, len(cut))):
            if cut[place].stem in same(noun.stem):
                yield cut[place + 1 :]
