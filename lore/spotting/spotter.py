"""What a text may mention, by the longest names first."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from lore.model import Kind
from lore.names import Index
from lore.names.building import KINDS
from lore.phrases import Reading
from lore.spotting import dates, names, people
from lore.spotting.bearers import People
from lore.spotting.common import TELLING_NOTHING
from lore.spotting.kinds import Sharing
from lore.spotting.tokens import Token, cleaned, tokens
from lore.spotting.unspaced import Cutter

_YEAR = re.compile(r"^\d{3,4}$")
_OF_A_DATE = frozenset("of in from the".split())


class Spotter:
    """Finds names and dates in texts. `read` reads a date as it was typed; `eras` are the world's own.

    `contradicts` tells whether an event, by its id, surely was not in a year.
    """

    def __init__(
        self,
        index: Index,
        read: Callable[[str], Reading | None],
        eras: Collection[str] = (),
        contradicts: Callable[[str, str], bool] = lambda event, date: False,
    ) -> None:
        self._index = index
        self._read = read
        self._eras = eras
        self._contradicts = contradicts
        self._sharing = Sharing(index)

    def spot(self, text: str) -> list[str]:
        """Names as the lore has them, a person's alone by a word of it, and dates as written: each once, in order.

        Nothing is forgiven but case, accents, punctuation, plurals and possessives. What overlaps is the longest.
        """
        text = cleaned(text)
        words = tokens(text, Cutter(self._index))
        dated, named, taken = self._longest(text, words)
        bearers = People(self._index)
        single = {one.first for one in named if one.first == one.last and bearers.is_one(one.name)}
        parts = list(people.people_in_part(words, taken - single, bearers))
        for part in parts:
            if part.has_surname:
                taken.update(range(part.first, part.last + 1))
        in_part = [
            part
            for part in parts
            if (part.first < part.last or part.first not in single) and people.stands_alone(words, part, taken, bearers)
        ]
        joined = {at for part in parts if part.first < part.last for at in range(part.first, part.last + 1)}
        named = [
            one for one in named if one.first not in joined and not self._is_part_of_another(words, one, taken, bearers)
        ]
        ends = {one.last + 1 for one in named} | {part.last + 1 for part in in_part}
        is_all = all(word.folded in TELLING_NOTHING for at, word in enumerate(words) if at not in taken)
        dated = [one for one in dated if not one.is_lone_number or is_all or one.first in ends]
        surnames = [part for part in in_part if part.has_surname]
        found = [(one.first, one.told) for one in dated] + [(part.first, _said(words, part)) for part in surnames]
        if named or surnames:
            given = [part for part in in_part if not part.has_surname]
            found += [(part.first, _said(words, part)) for part in given if bearers.is_own_given_name(part.said)]
        told = self._index.names([one.name for one in named])
        found += [(one.first, name.text) for one, name in zip(named, told, strict=True)]
        return list(dict.fromkeys(each for _, each in sorted(found)))

    def _longest(self, text: str, words: Sequence[Token]) -> tuple[list["_Dated"], list[names.NameSpan], set[int]]:
        """Dates and whole names, of those that overlap the longest, and the words that they take up."""
        taken: set[int] = set()
        elsewhen: set[int] = set()  # words of events that were in other years: what they name else may be meant
        dated: list[_Dated] = []
        named: list[names.NameSpan] = []
        spans: list[_Dated | names.NameSpan] = [*self._dates(text, words), *names.whole_names(words, self._index)]
        for one in sorted(spans, key=_longest_first):
            if not taken.isdisjoint(range(one.first, one.last + 1)):
                continue
            if isinstance(one, names.NameSpan) and self._is_of_another_year(one, words, elsewhen):
                elsewhen.update(range(one.first, one.last + 1))
                continue
            taken.update(range(one.first, one.last + 1))
            if isinstance(one, _Dated):
                dated.append(one)
            else:
                named.append(one)
        return dated, named, taken

    def _is_part_of_another(
        self, words: Sequence[Token], one: names.NameSpan, taken: Collection[int], bearers: People
    ) -> bool:
        if bearers.is_one(one.name):
            return people.is_part_of_another(words, one, taken, bearers)
        kind = KINDS[self._index.kinds[one.name]]
        return names.is_part_of_another(words, one, taken, kind, partial(self._sharing.has_any, one.name))

    def _is_of_another_year(self, one: names.NameSpan, words: Sequence[Token], elsewhen: Collection[int]) -> bool:
        """Whether a year right beside an event's name, or one that holds it, says that another event is meant."""
        if KINDS[self._index.kinds[one.name]] is not Kind.EVENT:
            return False
        if one.first in elsewhen:
            return True
        (name,) = self._index.names([one.name])
        return any(self._contradicts(name.entry, year) for year in _years_beside(one, words))

    def _dates(self, text: str, words: Sequence[Token]) -> Iterator["_Dated"]:
        starts = [word.start for word in words]
        for date in dates.dates(text, self._read, self._eras):
            first = max(bisect_right(starts, date.start) - 1, 0)
            last = max(bisect_left(starts, date.end) - 1, first)
            yield _Dated(first, last, date.told, date.is_lone_number)


@dataclass(frozen=True, slots=True)
class _Dated:
    """Words of a text, by their numbers, that are a date."""

    first: int
    last: int
    told: str
    is_lone_number: bool


def _years_beside(one: names.NameSpan, words: Sequence[Token]) -> Iterator[str]:
    """The years right before and after a name, with no more than a preposition between."""
    at = one.last + 1
    while at < len(words) and words[at].is_joined and words[at].folded in _OF_A_DATE:
        at += 1
    if at < len(words) and words[at].is_joined:
        yield from _YEAR.findall(words[at].folded)
    at = one.first
    while at and words[at].is_joined and words[at - 1].folded in _OF_A_DATE:
        at -= 1
    if at and words[at].is_joined:
        yield from _YEAR.findall(words[at - 1].folded)


def _said(words: Sequence[Token], part: people.PersonSpan) -> str:
    """A part of a person's name; one that is folded to what others may be, too, in its own letters."""
    return words[part.first].typed if words[part.first].is_piece else part.said


def _longest_first(one: _Dated | names.NameSpan) -> tuple[int, bool, int]:
    return one.first - one.last, isinstance(one, _Dated), one.first
