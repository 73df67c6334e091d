"""Ordinary English words: what is spelled right is rarely a misspelled name."""

from functools import cache, lru_cache
from importlib import resources

from rapidfuzz import process
from rapidfuzz.distance import OSA

_LIST = "english.txt"
_LONG = 8  # letters of a word in which two slips are forgiven
_MOST = 12


def is_english(folded: str) -> bool:
    """Whether a folded word of three letters or more is one of English that isn't a name."""
    return folded in _words()


@lru_cache(maxsize=1024)
def english_near(folded: str) -> tuple[str, ...]:
    """The words of English that a folded one misspells by a letter or two, the nearest first."""
    most = 1 if len(folded) < _LONG else 2
    alike = (word for word in _words() if word[0] == folded[:1] and abs(len(word) - len(folded)) <= most)
    found = process.extract(folded, alike, scorer=OSA.distance, score_cutoff=most, limit=_MOST)
    return tuple(word for word, _, _ in found)


@cache
def _words() -> frozenset[str]:
    text = (resources.files("lore.names") / _LIST).read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
