"""Ordinary English words: what is spelled right is rarely a misspelled name."""

from functools import cache
from importlib import resources

_LIST = "english.txt"


def is_english(folded: str) -> bool:
    """Whether a folded word of three letters or more is one of English that isn't a name."""
    return folded in _words()


@cache
def _words() -> frozenset[str]:
    text = (resources.files("lore.names") / _LIST).read_text("utf-8")
    return frozenset(line for line in text.splitlines() if not line.startswith("#"))
