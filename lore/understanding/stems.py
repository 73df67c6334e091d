"""Porter's stemmer, as SQLite's FTS5 has it: words met here and words in the full-text index share their stems.

A few words have a stem of their own here, where Porter's is that of a word of another meaning: what was founded need
not have been found, nor has an officer an office.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

_VOWELS = frozenset("aeiou")
_STEP_2 = (
    ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("bli", "ble"),
    ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
    ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
    ("iviti", "ive"), ("biliti", "ble"), ("logi", "log"),
)  # fmt: skip
_STEP_3 = (("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""))
_STEP_4 = (
    "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split()
)  # the longest that fits counts
_APART = (
    "founded founds founding founder founders foundress",
    "officer officers",
    "important importantly importance",
    "news",
    "executive executives",
    "authority authorities",
    "generation generations",
    "university universities",
    "infiltrator infiltrators",
    "alternate alternates alternately",
    "ate",
)
"""Words, a group a line, of which the first is the stem of all."""
_OWN = {word: words.split()[0] for words in _APART for word in words.split()}
_CLUSTERS = re.compile(r"v+c+")


def as_indexed(stemmed: str) -> frozenset[str]:
    """What a stem is in the full-text index: itself, or Porter's stems of the words that have it here."""
    return _indexed().get(stemmed, frozenset([stemmed]))


def with_own(counts: Mapping[str, int]) -> dict[str, int]:
    """The stems of a full-text index, each with a number, and this project's own for those of which it has any."""
    own = {each: sum(counts.get(other, 0) for other in others) for each, others in _indexed().items()}
    return {**counts, **{each: count for each, count in own.items() if count}}


@cache
def _indexed() -> dict[str, frozenset[str]]:
    return {words.split()[0]: frozenset(map(_porter, words.split())) for words in _APART}


@lru_cache(maxsize=32_768)
def stem(word: str) -> str:
    """The stem of a folded word: `assassinated` and `assassination` are both `assassin`."""
    if len(word) < 3 or not word.isascii() or not word.isalpha():
        return word
    if word in _OWN:
        return _OWN[word]
    return _porter(word)


def _porter(word: str) -> str:
    word = _plain_ending(_without_plural(word))
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    word = _replaced(_replaced(word, _STEP_2), _STEP_3)
    for ending in sorted(_STEP_4, key=len, reverse=True):
        if word.endswith(ending):
            rest = word.removesuffix(ending)
            if _measure(rest) > 1 and (ending != "ion" or rest.endswith(("s", "t"))):
                word = rest
            break
    if word.endswith("e"):
        rest = word[:-1]
        if _measure(rest) > 1 or (_measure(rest) == 1 and not _ends_short(rest)):
            word = rest
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word


def _without_plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _plain_ending(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for ending in ("ed", "ing"):
        rest = word.removesuffix(ending)
        if word.endswith(ending) and _has_vowel(rest):
            if rest.endswith(("at", "bl", "iz")):
                return rest + "e"
            if len(rest) > 1 and rest[-1] == rest[-2] and _shape(rest)[-1] == "c" and rest[-1] not in "lsz":
                return rest[:-1]
            return rest + "e" if _measure(rest) == 1 and _ends_short(rest) else rest
    return word


def _replaced(word: str, endings: tuple[tuple[str, str], ...]) -> str:
    for ending, instead in endings:
        if word.endswith(ending):
            rest = word.removesuffix(ending)
            return rest + instead if _measure(rest) > 0 else word
    return word


def _shape(word: str) -> str:
    """Each letter as a vowel or consonant; y is a vowel after a consonant."""
    shape = ""
    for at, letter in enumerate(word):
        vowel = letter in _VOWELS or (letter == "y" and at > 0 and shape[-1] == "c")
        shape += "v" if vowel else "c"
    return shape


def _measure(word: str) -> int:
    return len(_CLUSTERS.findall(_shape(word)))


def _has_vowel(word: str) -> bool:
    return "v" in _shape(word)


def _ends_short(word: str) -> bool:
    return _shape(word).endswith("cvc") and word[-1] not in "wxy"
