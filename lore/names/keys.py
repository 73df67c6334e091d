"""Keys by which a misspelled word finds the words it may stand for: what is left of it less a letter or two, and its
consonants as they sound."""

import re
from collections.abc import Iterator

from lore.names.folding import LIGHT

_START = 8  # letters of a word that its keys are made of
_LONG = 5  # letters from which two may be wrong
_SHORT = 3  # letters below which none may be
_NUMBER = re.compile(r"\d+|[ivx]+")


def is_number(word: str) -> bool:
    """Whether a word is all digits, or may be a Roman numeral."""
    return bool(_NUMBER.fullmatch(word))


def may_differ(word: str, shortest: int = _SHORT) -> bool:
    """Whether a word can be misspelled: a number or a short one only stands for itself."""
    return len(word) >= shortest and word not in LIGHT and not is_number(word)


def keys(word: str, sound: str) -> Iterator[str]:
    """All keys of a word. Two words with two edits between them, at most, have one in common. They come in the same
    order each time, so that of words as near the same are found: sets have none."""
    start = word[:_START]
    yield start
    once = dict.fromkeys(start[:i] + start[i + 1 :] for i in range(len(start)))
    yield from once
    if len(word) >= _LONG:
        yield from dict.fromkeys(each[:i] + each[i + 1 :] for each in once for i in range(len(each)))
    skeleton = sound.replace("a", "")
    if len(skeleton) > 1:
        yield "~" + skeleton
        if len(skeleton) > 3:
            yield from dict.fromkeys("~" + skeleton[:i] + skeleton[i + 1 :] for i in range(len(skeleton)))
