"""Keys by which a misspelled word finds the words it may stand for: what is left of it less a letter or two, and its
consonants as they sound."""

from collections.abc import Iterable, Iterator
from itertools import combinations

from lore.names.folding import LIGHT

_START = 8  # letters of a word that its keys are made of
_LONG = 5  # letters from which two may be wrong
_SHORT = 3  # letters below which none may be
_ROMAN = "ivx"


def is_number(word: str) -> bool:
    """Whether a word is all digits, or may be a Roman numeral."""
    return word.isdecimal() or not word.strip(_ROMAN)


def may_differ(word: str, shortest: int = _SHORT) -> bool:
    """Whether a word can be misspelled: a number or a short one only stands for itself."""
    return len(word) >= shortest and word not in LIGHT and not is_number(word)


def keys(word: str, sound: str) -> Iterator[str]:
    """All keys of a word. Two words with two edits between them, at most, have one in common. They come in the same
    order each time, so that of words as near the same are found: sets have none."""
    start = word[:_START]
    yield start
    yield from _less(start, 1)
    if len(word) >= _LONG:
        yield from _less(start, 2)
    skeleton = sound.replace("a", "")
    if len(skeleton) > 1:
        yield "~" + skeleton
        if len(skeleton) > 3:
            yield from ("~" + less for less in _less(skeleton, 1))


def _less(text: str, letters: int) -> Iterable[str]:
    """A text without so many of its letters, in every way, the first ones left out first."""
    return dict.fromkeys(list(map("".join, combinations(text, len(text) - letters)))[::-1])
