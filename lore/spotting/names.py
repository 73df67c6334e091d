"""The names in a text, written out as the lore has them, and their plurals."""

import re
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from lore.model import Kind
from lore.names import Index
from lore.names.building import KINDS
from lore.names.countries import countries
from lore.names.packed import NUMBER
from lore.spotting import kinds
from lore.spotting.common import (
    CALENDAR_WORDS,
    NATIONALITIES,
    PARTS_OF_LANDS,
    TELLING_NOTHING,
    is_common,
    is_given_name,
)
from lore.spotting.tokens import Token, tokens
from lore.spotting.unspaced import is_word_of
from lore.spotting.words import goes_on, is_alone, may_be_several, plurals, singulars, word_before

_LONGEST = 20  # words
_SHORTEST = 3  # letters of a word such as The that may be a name by itself
_FEW_WORDS = 2  # that tell something
_MANY_WORDS = 5  # of a name: who writes them as it has them means it
_MANY_NAMES = 200  # with a word, from which they are not looked through
PERSON = KINDS.index(Kind.PERSON)
_MANY = frozenset({Kind.GROUP, Kind.ORGANISATION, Kind.CONCEPT, Kind.THING})
"""Kinds of which one may be said where the lore names them all: an agent, a Bolshevik."""
_LANDS = frozenset({Kind.COUNTRY, Kind.REGION, Kind.PLACE})
_BODIES = frozenset({Kind.GROUP, Kind.ORGANISATION})
_HAPPENINGS = frozenset({Kind.EVENT, Kind.CONCEPT})
_DESCRIBING = ("ist", "ial", "ical", "eval", "ary", "atic", "war")

_YEAR = re.compile(r"\d{3,4}")
_DATE_BEFORE = frozenset("in of on by since until till before after during last next this early mid late every".split())


@dataclass(frozen=True, slots=True)
class NameSpan:
    """Words of a text, by their numbers, that are wholly a name; `name` is its number in the index."""

    first: int
    last: int
    name: int


def whole_names(words: Sequence[Token], index: Index) -> Iterator[NameSpan]:
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
            said = words[first : last + 1]
            fitting = _lettered_alike(said, met or _nearly(words, last, run, index), index)
            fitting = _punctuated_alike(said, fitting, index)
            if fitting and (_is_all_said(words, first, last) or _is_written_as_name(words, first, last)):
                yield NameSpan(first, last, fitting[0])
            if number is None:
                break
            run.append(number)
            if not beginnings.any(run):
                break


def is_part_of_another(
    words: Sequence[Token],
    span: NameSpan,
    taken: Collection[int],
    kind: Kind,
    has_any: Callable[[frozenset[str]], bool],
) -> bool:
    """Whether a name that is no person's is but a part of one that the lore doesn't know: New Mexico is no Mexico.

    `has_any` tells whether its entry has one of some words in a name.
    """
    if kinds.is_a_place_s(words, span.first, span.last, kind):
        return True
    if goes_on(words, span.last, taken) and not kinds.is_still_itself(words, span.last, kind, has_any):
        return True
    if _is_of_another_nation(words, span, taken, kind) or (kind in _BODIES and _is_elsewhere(words, span, taken)):
        return True
    before = word_before(words, span.first, taken)
    if before is None:
        return False
    if kind in _LANDS and before.folded in PARTS_OF_LANDS:
        return True
    if kind in _LANDS and _is_describing(before):
        return False
    return before.is_named and (not before.begins or is_given_name(before.folded))


def _is_of_another_nation(words: Sequence[Token], span: NameSpan, taken: Collection[int], kind: Kind) -> bool:
    """Whether a nationality makes a name another one: a Dutch Guild, the Mexican Revolution."""
    first = words[span.first]
    before = words[span.first - 1] if span.first and first.is_next else None
    if before is None:
        return False
    if span.first - 1 not in taken:
        return before.folded in NATIONALITIES and (kind in _BODIES or (kind in _HAPPENINGS and first.is_capital))
    if kind not in _HAPPENINGS or not first.is_capital or not kinds.is_of_a_nation(before.folded):
        return False
    return all(is_common(word.folded) for word in words[span.first : span.last + 1])


def _is_elsewhere(words: Sequence[Token], span: NameSpan, taken: Collection[int]) -> bool:
    """Whether a name is said to be of what the lore doesn't name: the Socialist Party of France."""
    after = [word for word in words[span.last + 1 : span.last + 4] if word.folded != "the"][:2]
    if len(after) < 2 or after[0].folded != "of" or not all(word.is_next for word in after):
        return False
    named = after[1]
    if any(at in taken and words[at] is named for at in range(span.last + 2, span.last + 4)):
        return False
    return named.folded in countries() or (named.is_named and not is_common(named.folded))


def _is_describing(before: Token) -> bool:
    """Whether a capitalised word before a land's name only describes it: Communist Czechoslovakia, Post-War Germany."""
    return is_common(before.folded) and before.folded.endswith(_DESCRIBING)


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


def _is_all_said(words: Sequence[Token], first: int, last: int) -> bool:
    """Whether a name is all that tells something between two marks of punctuation, by more than one word."""
    if last + 1 < len(words) and words[last + 1].is_joined:
        return False
    if len([word for word in words[first : last + 1] if word.folded not in TELLING_NOTHING]) < _FEW_WORDS:
        return False
    while words[first].is_joined:
        first -= 1
        if words[first].folded not in TELLING_NOTHING:
            return False
    return True


def _is_written_as_name(text: Sequence[Token], first: int, last: int) -> bool:
    """Whether words aren't just common ones that happen to stand together: one of them is uncommon, capitalised inside
    a sentence or a year, or they are many."""
    words, before = text[first : last + 1], text[first - 1] if first else None
    if any(word.is_piece for word in words):
        return True  # in just these letters, which have no capitals to tell by
    telling = [word for word in words if word.folded not in TELLING_NOTHING]
    if all(word.folded.isdigit() for word in words):
        return False
    is_lone_date = len(words) == 1 and words[0].folded in CALENDAR_WORDS
    if is_lone_date and before is not None and (before.folded in _DATE_BEFORE or before.folded.isdigit()):
        return False
    if not telling:
        is_short = len(words) == 1 and len(words[0].folded) < _SHORTEST and not words[0].is_acronym
        return not is_short and all(word.is_capital and not word.begins for word in words)
    if len(words) >= _MANY_WORDS:
        return True
    if any(not is_common(word.folded) or (len(telling) > 1 and _YEAR.fullmatch(word.folded)) for word in telling):
        return True
    return any(word.is_capital and not word.begins for word in telling)


def _punctuated_alike(words: Sequence[Token], names: Sequence[int], index: Index) -> Sequence[int]:
    """Of names, those that have punctuation wherever the words have some that is more than a space or hyphen."""
    apart = [at for at, word in enumerate(words) if at and not word.is_joined]
    if not names or not apart:
        return names
    written = zip(names, (tokens(name.text) for name in index.names(names)), strict=True)
    return [
        name for name, stored in written if len(stored) == len(words) and not any(stored[at].is_joined for at in apart)
    ]


def _lettered_alike(words: Sequence[Token], names: Sequence[int], index: Index) -> Sequence[int]:
    """Of names, those that have the words in just these letters whose script leaves no space between them."""
    pieces = [word.typed for word in words if word.is_piece]
    if not names or not pieces:
        return names
    written = zip(names, index.names(names), strict=True)
    return [number for number, name in written if all(is_word_of(piece, name.text) for piece in pieces)]


def _nearly(words: Sequence[Token], last: int, run: Sequence[int], index: Index) -> list[int]:
    """Names but for the ending of their last word: Germany's, the Chekas, a Bolshevik."""
    word = words[last]
    if word.bare and (met := _spelled(run, word.bare, index)):
        return met
    for singular in singulars(word.folded):
        met = _spelled(run, singular, index)
        if met and (run or may_be_several(words, last) or not _are_people(met, index)):
            return met
    if not is_alone(words, last) and (not run or goes_on(words, last, ())):
        return []  # the Soviet Union is no Soviets
    for plural in plurals(word.folded):
        met = _spelled(run, plural, index)
        if met and all(KINDS[index.kinds[name]] in _MANY for name in met):
            return met
    return []


def _are_people(met: Sequence[int], index: Index) -> bool:
    return any(index.kinds[name] == PERSON for name in met)


def _spelled(run: Sequence[int], folded: str, index: Index) -> list[int]:
    number = index.number(folded)
    return [] if number is None else index.spelled([*run, number])
