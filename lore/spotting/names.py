"""The names in a text, written out as the lore has them, and their plurals."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lore.model import Kind
from lore.names import Index
from lore.names.building import KINDS
from lore.names.packed import NUMBER
from lore.spotting.common import DATED, HOLDING, is_common
from lore.spotting.tokens import Token
from lore.spotting.words import beside, may_be_several, plurals, singulars

_LONGEST = 20  # words
_SHORTEST_HOLDING = 3  # letters of a word such as The that may be a name by itself
_MANY_NAMES = 200  # with a word, from which they are not looked through
PERSON = KINDS.index(Kind.PERSON)
_MANY = frozenset({Kind.GROUP, Kind.ORGANISATION, Kind.CONCEPT, Kind.THING})
"""Kinds of which one may be said where the lore names them all: an agent, a Bolshevik."""

_DATE_BEFORE = frozenset("in of on by since until till before after during last next this early mid late every".split())


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of a text, by their numbers, that are wholly a name; `name` is its number in the index."""

    first: int
    last: int
    name: int


def whole_names(words: Sequence[Token], index: Index) -> Iterator[Stretch]:
    """Every stretch that is a name of the lore, overlapping ones too."""
    known = [index.number(word.folded) for word in words]
    beginnings = _Beginnings(index)
    for first in range(len(words)):
        run: list[int] = []
        for last in range(first, min(first + _LONGEST, len(words))):
            if last > first and words[last].breaks:
                break
            number = known[last]
            met = index.spelled([*run, number]) if number is not None else []
            name = met[0] if met else _nearly(words, first, last, run, index)
            if name is not None and _is_written_as_name(words[first : last + 1], words[first - 1] if first else None):
                yield Stretch(first, last, name)
            if number is None:
                break
            run.append(number)
            if not beginnings.any(run):
                break


class _Beginnings:
    """Which names begin with some words: looked up once for a text, which repeats itself."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._known: dict[tuple[int, ...], list[int] | None] = {}

    def any(self, run: Sequence[int]) -> bool:
        """Whether a name may begin so; with one word of very many names, it isn't looked at."""
        found = self._of(tuple(run))
        return found is None or bool(found)

    def _of(self, run: tuple[int, ...]) -> list[int] | None:
        if run not in self._known:
            self._known[run] = self._look(run)
        return self._known[run]

    def _look(self, run: tuple[int, ...]) -> list[int] | None:
        shorter = self._of(run[:-1]) if len(run) > 1 else None
        rarest = min(run, key=self._index.names_with.count)
        if shorter is None and len(run) == 1 and self._index.names_with.count(rarest) > _MANY_NAMES:
            return None
        having = self._index.names_with[rarest] if shorter is None else shorter
        start, words_of = array(NUMBER, run), self._index.words_of
        return [name for name in having if words_of[name][: len(run)] == start]


def _is_written_as_name(words: Sequence[Token], before: Token | None) -> bool:
    """Whether a stretch isn't just common words: it has a word that is none or two that tell something, or is
    capitalised inside a sentence."""
    telling = [word for word in words if word.folded not in HOLDING]
    if all(word.folded.isdigit() for word in words):
        return False
    is_lone_date = len(words) == 1 and words[0].folded in DATED
    if is_lone_date and before is not None and (before.folded in _DATE_BEFORE or before.folded.isdigit()):
        return False
    if not telling:
        is_short = len(words) == 1 and len(words[0].folded) < _SHORTEST_HOLDING and not words[0].is_acronym
        return not is_short and all(word.is_capital and not word.begins for word in words)
    if len(telling) > 1 or not is_common(telling[0].folded):
        return True
    return telling[0].is_capital and not telling[0].begins


def _nearly(words: Sequence[Token], first: int, last: int, run: Sequence[int], index: Index) -> int | None:
    """A name but for the ending of its last word: Germany's, the Chekas, a Bolshevik."""
    word = words[last]
    if word.bare:
        met = _spelled(run, word.bare, index)
        if met:
            return met[0]
    for singular in singulars(word.folded):
        met = _spelled(run, singular, index)
        if met and (first < last or may_be_several(words, last) or not _are_people(met, index)):
            return met[0]
    if first == last and any(beside(words, first, last, ())):
        return None  # the Soviet Union is no Soviets
    for plural in plurals(word.folded):
        met = _spelled(run, plural, index)
        if met and all(KINDS[index.kinds[name]] in _MANY for name in met):
            return met[0]
    return None


def _are_people(met: Sequence[int], index: Index) -> bool:
    return any(index.kinds[name] == PERSON for name in met)


def _spelled(run: Sequence[int], folded: str, index: Index) -> list[int]:
    number = index.number(folded)
    return [] if number is None else index.spelled([*run, number])
