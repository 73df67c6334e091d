"""What a word of a text says of a name by its ending, and by the words beside it."""

from collections.abc import Collection, Iterator, Sequence

from lore.spotting.common import DATED, HOLDING, TITLES, is_common
from lore.spotting.tokens import Token

_PLURAL_BEFORE = frozenset("the both two three four five six all many some few these those".split())
_PLACE_BEFORE = frozenset("in at near from to across".split())


def beside(words: Sequence[Token], first: int, last: int, taken: Collection[int]) -> tuple[Token | None, Token | None]:
    """The capitalised words right before and after a stretch that may belong to its name."""
    before = words[first - 1] if first and words[first].beside and not words[first].breaks else None
    after = words[last + 1] if last + 1 < len(words) and words[last + 1].beside else None
    if before and (first - 1 in taken or not _may_be_named(before) or (before.begins and is_common(before.folded))):
        before = None
    if before and before.bare:
        before = None  # Lenin's Trotsky
    if before and first > 1 and words[first - 2].folded in _PLACE_BEFORE:
        before = None  # in Prague Gottwald spoke
    if after and (last + 1 in taken or after.breaks or words[last].bare or not _may_be_named(after)):
        after = None
    return before, after


def _may_be_named(word: Token) -> bool:
    return word.is_named and word.folded not in HOLDING and word.folded not in TITLES and word.folded not in DATED


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
