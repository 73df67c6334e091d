"""A text cut into words: as they were typed, folded and stemmed; numbers without their commas."""

import re
from dataclasses import dataclass
from functools import lru_cache

from lore.names.folding import normalise
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.stems import stem
from lore.understanding.verbs import PLAIN

_TOKEN = re.compile(r"\d+(?:[,.\u202f\u00a0 ]\d{3})+(?!\d) ?%?|\d+ ?(?:%|per ?cent\b)|\d+k\b|[^\W_]+", re.IGNORECASE)
_ROOT = 3  # letters
_KEPT = 8_192
"""Texts of which the words are kept, some 6 kB each: one question reads the same quotes and facts a hundred times."""
_POSSESSIVE = re.compile(r"(?<=\w)['’`´]s?\b", re.IGNORECASE)
_CONTRACTED = re.compile(r"n['’`´]t\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Word:
    """One word: `at` and `end` are where it stands in the text; an owning one has an apostrophe behind it, with s or
    without: Ada's."""

    typed: str
    folded: str
    stem: str
    at: int = 0
    end: int = 0
    is_owning: bool = False

    @property
    def plain(self) -> str:
        """The plain form of an irregular verb: take, of took; a word as it is."""
        return PLAIN.get(self.folded, self.folded)

    @property
    def root(self) -> str:
        """The letters with which the forms of a verb begin, or its plain form does: burn and burnt, took and take."""
        return self.plain[:_ROOT]

    @property
    def stems(self) -> frozenset[str]:
        """Its stem, and that of its plain form: won and win."""
        return frozenset((self.stem, stem(self.plain)))

    @property
    def is_number(self) -> bool:
        return self.folded[:1].isdigit()

    @property
    def is_capital(self) -> bool:
        return self.typed[:1].isupper()


def words(text: str) -> list[Word]:
    """The words of a text. `Hitler's` is Hitler; `60,000`, `60 000` and `60k` are one number; 50 % is no 50."""
    return list(_cut(text))


@lru_cache(maxsize=_KEPT)
def _cut(text: str) -> tuple[Word, ...]:
    spaced = _CONTRACTED.sub(lambda met: " not"[: len(met[0])].ljust(len(met[0])), text)
    spaced = _POSSESSIVE.sub(lambda met: " " * len(met[0]), spaced)
    found: list[Word] = []
    for met in _TOKEN.finditer(spaced):
        typed = met[0].strip()
        if typed[0].isdigit():
            folded = _number(typed)
            found.append(Word(typed, folded, folded, met.start(), met.start() + len(typed)))
        else:
            is_owning = bool(_POSSESSIVE.match(text, met.end()))
            for folded in _folded(typed):
                found.append(Word(typed, folded, stem(folded), met.start(), met.end(), is_owning))
    return tuple(found)


@lru_cache(maxsize=_KEPT)
def stems(text: str) -> frozenset[str]:
    """The stems of a text's words, and of what says the same as its phrasal verbs."""
    cut = words(text)
    return frozenset(word.stem for word in cut).union(said_in_phrases([word.folded for word in cut]))


def plain_stems(text: str) -> frozenset[str]:
    """The stems of a text's words, and of the plain forms of its verbs."""
    return frozenset(each for word in words(text) for each in word.stems)


@lru_cache(maxsize=32_768)
def _folded(typed: str) -> tuple[str, ...]:
    return tuple(normalise(typed).split())


def _number(typed: str) -> str:
    digits = re.match(r"[\d,.\u202f\u00a0 ]*\d", typed, re.ASCII)
    number = re.sub(r"\D", "", digits[0]) if digits else normalise(typed)
    if typed[-1] in "kK" and digits:
        return f"{number}000"
    return f"{number}%" if typed.endswith("%") or "cent" in typed.lower() else number
