"""What a word of a text says of a name by its ending, and by the words beside it."""

import unicodedata
from collections.abc import Collection, Iterator, Sequence

from lore.spotting.common import (
    CALENDAR_WORDS,
    NATIONALITIES,
    TELLING_NOTHING,
    TITLES,
    is_also_a_given_name,
    is_common,
    is_given_name,
    is_opening,
)
from lore.spotting.tokens import Token

_PLURAL_BEFORE = frozenset("the both two three four five six all many some few these those".split())
_PLACE_BEFORE = frozenset("in at near from to across".split())


def goes_on(words: Sequence[Token], last: int, taken: Collection[int]) -> bool:
    """Whether a name is written as going on after a word of it: the Siberian Express is no Siberia."""
    if last + 1 >= len(words) or last + 1 in taken or words[last].bare:
        return False
    after = words[last + 1]
    if not after.is_next or after.breaks or after.is_acronym or after.folded in NATIONALITIES:
        return False  # the Nazi-Soviet pact is of both
    return _may_be_of_name(after) and (after.is_capital or after.is_named)


def word_before(words: Sequence[Token], first: int, taken: Collection[int]) -> Token | None:
    """The word right before a name, if it may belong to it: Lenin's Trotsky and Comrade Trotsky are just Trotsky."""
    if not first or first - 1 in taken or not words[first].is_next or words[first].breaks:
        return None
    before = words[first - 1]
    return None if before.bare or before.is_acronym or not _may_be_of_name(before) else before


def is_of_another_person(words: Sequence[Token], first: int, before: Token, known: bool) -> bool:
    """Whether the word before a surname is somebody else's given name; `known` says that the lore has it as one."""
    if known or is_given_name(before.folded):
        return before.is_named or not is_common(before.folded)
    if is_common(before.folded):
        return before.is_capital and is_also_a_given_name(before.folded)
    if is_opening(before.folded):
        return False
    if before.begins:
        return _is_latin(before)  # it can't be known, so nobody is found
    return before.is_named and words[first - 2].folded not in _PLACE_BEFORE  # in Prague Gottwald spoke


def is_alone(words: Sequence[Token], last: int) -> bool:
    """Whether nothing follows a word that it might tell the kind of: one Soviet, but not the Soviet Union."""
    if last + 1 >= len(words):
        return True
    after = words[last + 1]
    return after.breaks or not after.is_next or after.folded in TELLING_NOTHING


def may_be_several(words: Sequence[Token], at: int) -> bool:
    """Whether a word with an s may be somebody's name without it: Adams is no Adam, but there may be two Adams."""
    word = words[at]
    return word.is_marked or not word.is_capital or (at > 0 and words[at - 1].folded in _PLURAL_BEFORE)


def singulars(folded: str) -> Iterator[str]:
    if len(folded) > 3 and folded.endswith("s") and not folded.endswith("ss"):
        if folded.endswith("ies"):
            yield folded[:-3] + "y"
        yield folded[:-1]
        if folded.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            yield folded[:-2]


def plurals(folded: str) -> Iterator[str]:
    if len(folded) > 2 and folded.isalpha():
        yield folded + "s"
        if folded.endswith("y"):
            yield folded[:-1] + "ies"
        elif folded.endswith(("s", "x", "z", "ch", "sh", "o")):
            yield folded + "es"


def _may_be_of_name(word: Token) -> bool:
    return word.folded not in TELLING_NOTHING | TITLES | CALENDAR_WORDS


def _is_latin(word: Token) -> bool:
    return unicodedata.name(word.typed[0], "").startswith("LATIN")
