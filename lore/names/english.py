"""Ordinary English words: what is spelled right is rarely a misspelled name."""

from functools import cache, lru_cache
from importlib import resources

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
    lengths = range(len(folded) - most, len(folded) + most + 1)
    alike = (word for length in lengths for word in _by_beginning().get((folded[:1], length), ()))
    found = sorted((OSA.distance(folded, word, score_cutoff=most), word) for word in alike)
    return tuple(word for distance, word in found[:_MOST] if distance <= most)


@cache
def _by_beginning() -> dict[tuple[str, int], list[str]]:
    """The words by their first letter and their length."""
    found: dict[tuple[str, int], list[str]] = {}
    for word in _words():
        found.setdefault((word[0], len(word)), []).append(word)
    return found


@cache
def _words() -> frozenset[str]:
    text = (resources.files("lore.names") / _LIST).read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
