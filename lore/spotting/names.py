"""The names in a text: written out as the lore has them, their plurals, and a person's surname or given name alone."""

from array import array
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lore.model import Kind
from lore.names import Index
from lore.names.building import KINDS
from lore.names.packed import NUMBER
from lore.spotting.common import DATED, HOLDING, TITLES, is_common
from lore.spotting.tokens import Token

_LONGEST = 20  # words
_SHORTEST_PART = 3  # letters of a surname that stands alone
_MANY_NAMES = 200  # with a word, from which they are not looked through
_PERSON = KINDS.index(Kind.PERSON)
_MANY = frozenset({Kind.GROUP, Kind.ORGANISATION, Kind.CONCEPT, Kind.THING})
"""Kinds of which one may be said where the lore names them all: an agent, a Bolshevik."""

_PLURAL_BEFORE = frozenset("the both two three four five six all many some few these those".split())
_DATE_BEFORE = frozenset("in of on by since until till before after during last next this early mid late every".split())

_PLACE_BEFORE = frozenset("in at near from to across".split())


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


def parts(words: Sequence[Token], taken: Collection[int], index: Index) -> Iterator[tuple[int, int, str]]:
    """What may be a person's surname, given name, or both without those between: the first and the last word's number,
    and the words in the letters that names are folded to."""
    run: list[str] = []
    for at, word in enumerate(words):
        part = "" if at in taken else _part(words, at, index)
        if run and not (part and word.beside and not word.breaks):
            yield at - len(run), at - 1, " ".join(run)
            run = []
        if part:
            run.append(part)
    if run:
        yield len(words) - len(run), len(words) - 1, " ".join(run)


def stands_alone(words: Sequence[Token], part: tuple[int, int, str], taken: Collection[int], index: Index) -> bool:
    """Whether a person's surname or given name isn't part of another's name: Old Harbour is no Old Toll."""
    first, last, said = part
    before, after = _beside(words, first, last, taken)
    if after is not None or (before is not None and not is_common(before.folded)):
        return False
    if first < last:
        return True
    return (before is None and not is_common(words[first].folded)) or _ends_name(said, index)


def is_person_of_one_word(stretch: Stretch, index: Index) -> bool:
    return stretch.first == stretch.last and index.kinds[stretch.name] == _PERSON


def is_part_of_another(words: Sequence[Token], stretch: Stretch, taken: Collection[int], index: Index) -> bool:
    """Whether a person's name of one word stands beside a strange one: Jan Masaryk is no Tomáš Masaryk."""
    if not is_person_of_one_word(stretch, index):
        return False
    before, after = _beside(words, stretch.first, stretch.last, taken)
    return any(word is not None and not is_common(word.folded) for word in (before, after))


def _part(words: Sequence[Token], at: int, index: Index) -> str:
    """The word of people's names that a word is; empty if it is none, or is written like a common word."""
    word = words[at]
    common = is_common(word.folded)
    if len(word.folded) < _SHORTEST_PART or word.folded in HOLDING or word.folded in TITLES or word.folded in DATED:
        return ""
    if common and not (word.is_capital and not word.begins):
        return ""
    singulars = list(_singulars(word.folded)) if _may_be_several(words, at) else []
    for folded in dict.fromkeys([word.folded, word.bare, *singulars]):
        number = index.number(folded) if folded else None
        if number is not None and _is_of_person(number, index):
            return folded
    return ""


def _is_of_person(number: int, index: Index) -> bool:
    """Whether somebody's name begins or ends with a word."""
    for name in index.names_with[number]:
        parts = index.words_of[name]
        if index.kinds[name] == _PERSON and len(parts) > 1 and number in (parts[0], parts[-1]):
            return True
    return False


def _ends_name(folded: str, index: Index) -> bool:
    number = index.number(folded)
    return number is not None and any(
        index.kinds[name] == _PERSON and index.words_of[name][-1] == number for name in index.names_with[number]
    )


def _beside(words: Sequence[Token], first: int, last: int, taken: Collection[int]) -> tuple[Token | None, Token | None]:
    """The capitalised words right before and after a stretch that may belong to its name."""
    before = words[first - 1] if first and words[first].beside and not words[first].breaks else None
    after = words[last + 1] if last + 1 < len(words) and words[last + 1].beside else None
    if before and (first - 1 in taken or not _may_be_named(before) or (before.begins and is_common(before.folded))):
        before = None
    if before and first > 1 and words[first - 2].folded in _PLACE_BEFORE:
        before = None  # in Prague Gottwald spoke
    if after and (last + 1 in taken or after.breaks or not _may_be_named(after)):
        after = None
    return before, after


def _may_be_named(word: Token) -> bool:
    return word.is_capital and word.folded not in HOLDING and word.folded not in TITLES and word.folded not in DATED


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
        is_short = len(words) == 1 and len(words[0].folded) < _SHORTEST_PART and not words[0].is_acronym
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
    for singular in _singulars(word.folded):
        met = _spelled(run, singular, index)
        if met and (first < last or _may_be_several(words, last) or not _are_people(met, index)):
            return met[0]
    if first == last and any(_beside(words, first, last, ())):
        return None  # the Soviet Union is no Soviets
    for plural in _plurals(word.folded):
        met = _spelled(run, plural, index)
        if met and all(KINDS[index.kinds[name]] in _MANY for name in met):
            return met[0]
    return None


def _may_be_several(words: Sequence[Token], at: int) -> bool:
    """Whether a word with an s may be somebody's name without it: Adams is no Adam, but there may be two Adams."""
    word = words[at]
    return word.is_marked or not word.is_capital or (at > 0 and words[at - 1].folded in _PLURAL_BEFORE)


def _are_people(met: Sequence[int], index: Index) -> bool:
    return any(index.kinds[name] == _PERSON for name in met)


def _spelled(run: Sequence[int], folded: str, index: Index) -> list[int]:
    number = index.number(folded)
    return [] if number is None else index.spelled([*run, number])


def _singulars(folded: str) -> Iterator[str]:
    if len(folded) > 3 and folded.endswith("s") and not folded.endswith("ss"):
        if folded.endswith("ies"):
            yield folded[:-3] + "y"
        yield folded[:-1]
        if folded.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            yield folded[:-2]


def _plurals(folded: str) -> Iterator[str]:
    if len(folded) > 2 and folded.isalpha():
        yield folded + "s"
        if folded.endswith("y"):
            yield folded[:-1] + "ies"
        elif folded.endswith(("s", "x", "z", "ch", "sh", "o")):
            yield folded + "es"
