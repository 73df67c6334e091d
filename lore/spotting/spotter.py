"""What a text may mention, by the longest names first."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass

from lore.names import Index
from lore.phrases import Reading
from lore.spotting import dates, names, people
from lore.spotting.tokens import Token, tokens

LONGEST_TEXT = 10_000
"""Characters of a text that are read: Discord takes 4,000 in a message, and 6,000 in its embeds."""

_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")


class Spotter:
    """Finds names and dates in texts. `read` reads a date as it was typed; `eras` are the world's own."""

    def __init__(self, index: Index, read: Callable[[str], Reading | None], eras: Collection[str] = ()) -> None:
        self._index = index
        self._read = read
        self._eras = eras

    def spot(self, text: str) -> list[str]:
        """Names as the lore has them, a person's alone by a word of it, and dates as written: each once, in order.

        Nothing is forgiven but case, accents, punctuation, plurals and possessives. What overlaps is the longest.
        """
        text = _INVISIBLE.sub("", unicodedata.normalize("NFKC", text[:LONGEST_TEXT]))[:LONGEST_TEXT]
        words = tokens(text)
        taken: set[int] = set()
        spots: list[_Dated | names.Stretch] = [*self._dates(text, words), *names.whole_names(words, self._index)]
        kept: list[_Dated | names.Stretch] = []
        for one in sorted(spots, key=_longest_first):
            if taken.isdisjoint(range(one.first, one.last + 1)):
                taken.update(range(one.first, one.last + 1))
                kept.append(one)
        found = [(one.first, one.told) for one in kept if isinstance(one, _Dated)]
        named = [one for one in kept if isinstance(one, names.Stretch)]
        single = {one.first for one in named if people.is_person_of_one_word(one, self._index)}
        for part in people.parts(words, taken - single, self._index):
            first, last, said = part
            if first == last and first in single:
                continue  # it is all of a name
            if people.stands_alone(words, part, taken - set(range(first, last + 1)), self._index):
                found.append((first, said))
            taken.update(range(first, last + 1))
            named = [one for one in named if not first <= one.first <= last]
        named = [one for one in named if not people.is_part_of_another(words, one, taken, self._index)]
        told = self._index.names([one.name for one in named])
        found += [(one.first, name.text) for one, name in zip(named, told, strict=True)]
        return list(dict.fromkeys(each for _, each in sorted(found)))

    def _dates(self, text: str, words: Sequence[Token]) -> Iterator["_Dated"]:
        starts = [word.start for word in words]
        for date in dates.dates(text, self._read, self._eras):
            first = max(bisect_right(starts, date.start) - 1, 0)
            yield _Dated(first, max(bisect_left(starts, date.end) - 1, first), date.told)


@dataclass(frozen=True, slots=True)
class _Dated:
    """Words of a text, by their numbers, that are a date."""

    first: int
    last: int
    told: str


def _longest_first(one: _Dated | names.Stretch) -> tuple[int, bool, int]:
    return one.first - one.last, isinstance(one, _Dated), one.first
