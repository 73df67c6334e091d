"""What is known of names by their words, opened from its packed parts, each when it is first needed."""

from array import array
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from itertools import pairwise

from lore.names import building
from lore.names.keys import keys
from lore.names.packed import NUMBER, REAL, Keyed, Packed, numbers
from lore.names.results import Name

_LAST = "\uffff"
_MOST_ALIKE = 50  # names of one key that are looked at


class Index:
    """All names of a world, by number. `part` reads a packed part, `names` the names of numbers, in their order."""

    def __init__(self, part: Callable[[str], bytes], names: Callable[[Sequence[int]], list[Name]]) -> None:
        self._part = part
        self._keyed: dict[str, Keyed] = {}
        self.names = names

    @classmethod
    def of(cls, names: Iterable[Name]) -> "Index":
        """An index that lives in memory."""
        ordered = building.in_order(names)
        return cls(building.parts(ordered).__getitem__, lambda wanted: [ordered[number] for number in wanted])

    # --- parts ---

    @cached_property
    def words(self) -> list[str]:
        """The words of all names, in alphabetical order; they are known by their place here."""
        return self._part("words").decode().split("\n")

    @cached_property
    def before_words(self) -> dict[str, str]:
        """The letters with which words begin before each two others."""
        return _before(self.words)

    @cached_property
    def sounds(self) -> list[str]:
        return self._part("sounds").decode().split("\n")

    @cached_property
    def kinds(self) -> bytes:
        """The kind of each name, by its place in `building.KINDS`."""
        return self._part("kinds")

    @cached_property
    def hidden(self) -> bytes:
        """For each name, 1 if it is hidden, else 0."""
        return self._part("hidden")

    @cached_property
    def hidden_count(self) -> int:
        return self.hidden.count(1)

    @cached_property
    def owners(self) -> "array[int]":
        """A number for the entry of each name."""
        return numbers(self._part("owners"))

    @cached_property
    def prominent(self) -> "array[int]":
        """Names of each kind to begin with."""
        return numbers(self._part("prominent"))

    @cached_property
    def words_of(self) -> Packed:
        """The words of each name."""
        return Packed.unpack(self._part("named"))

    @cached_property
    def names_with(self) -> Packed:
        """The names with each word, the most prominent first."""
        return Packed.unpack(self._part("bearing"))

    @cached_property
    def weights(self) -> "array[float]":
        """What each word weighs: less the more entries have it by name."""
        found: array[float] = array(REAL)
        found.frombytes(self._part("weights"))
        return found

    @cached_property
    def texts(self) -> list[str]:
        """The folded names in alphabetical order."""
        return self._part("texts").decode().split("\n")

    @cached_property
    def before_texts(self) -> dict[str, str]:
        """The letters with which `texts` begin before each two others."""
        return _before(self.texts)

    @cached_property
    def _by_text(self) -> "array[int]":
        """The numbers of the names in the order of their `texts`."""
        return numbers(self._part("by_text"))

    def _by_key(self, part: str) -> Keyed:
        keyed = self._keyed.get(part)
        if keyed is None:
            keyed = self._keyed[part] = Keyed.unpack(self._part(part))
        return keyed

    # --- words ---

    def number(self, word: str) -> int | None:
        """A known word's number."""
        i = bisect_left(self.words, word)
        return i if i < len(self.words) and self.words[i] == word else None

    def near(self, typed: str, heard: str) -> set[int]:
        """Words that a misspelled one may stand for."""
        return self._by_key("near").at(keys(typed, heard))

    def words_from(self, start: str) -> range:
        """The known words that begin so."""
        return range(bisect_left(self.words, start), bisect_left(self.words, start + _LAST))

    def with_words(self, words: range) -> Sequence[int]:
        """The names with any of the words of a range, one that has several of them repeated."""
        return self.names_with.rows(words)

    def split(self, word: str) -> list[str]:
        """Two known words that stand side by side in a name and are written as one here; nothing if there are none."""
        for i in range(2, len(word) - 1):
            first = self.number(word[:i])
            second = None if first is None else self.number(word[i:])
            if first is not None and second is not None:
                shared = set(self.names_with[first]).intersection(self.names_with[second])
                if any(pair == (first, second) for name in shared for pair in pairwise(self.words_of[name])):
                    return [word[:i], word[i:]]
        return []

    # --- names ---

    def whole(self, folded: str) -> list[Name]:
        """The names that are just this text once they are folded."""
        return self._fitting("whole", folded, lambda words: (" ".join(words),))

    def spelled(self, words: Sequence[int]) -> list[int]:
        """The names, by number, that are just these words, by number."""
        key = " ".join(self.words[word] for word in words)
        wanted, words_of = array(NUMBER, words), self.words_of
        return [name for name in self._by_key("whole")[key][:_MOST_ALIKE] if words_of[name] == wanted]

    def loose(self, key: str) -> list[Name]:
        """The names that have a key of `building.loose_keys`."""
        return self._fitting("loose", key, building.loose_keys)

    def acronyms(self, acronym: str) -> list[Name]:
        kinds = self.kinds
        found = self._by_key("acronyms")[acronym][:_MOST_ALIKE]
        return self._named(
            [name for name in found if acronym in building.acronyms(building.KINDS[kinds[name]], self._words(name))]
        )

    def _fitting(self, part: str, key: str, keys_of: Callable[[list[str]], Collection[str]]) -> list[Name]:
        """The names of a key. Others that only share its hash are left out."""
        found = self._by_key(part)[key][:_MOST_ALIKE]
        return self._named([name for name in found if key in keys_of(self._words(name))])

    def _named(self, numbers: Sequence[int]) -> list[Name]:
        return self.names(numbers) if numbers else []

    def crowd(self, start: str) -> list[int]:
        """The best names of each kind with a word that begins so, where they are many; of the whole name after `^`."""
        begun = start.removeprefix("^")
        return [
            name
            for name in self._by_key("crowded")[start]
            if (
                self._text(name).startswith(begun)
                if begun != start
                else any(self.words[word].startswith(begun) for word in self.words_of[name])
            )
        ]

    def begun(self, start: str) -> Sequence[int]:
        """The names that begin so."""
        first = bisect_left(self.texts, start)
        return self._by_text[first : bisect_left(self.texts, start + _LAST, first)]

    def _words(self, name: int) -> list[str]:
        words = self.words
        return [words[word] for word in self.words_of[name]]

    def _text(self, name: int) -> str:
        return " ".join(self._words(name))


def _before(texts: Iterable[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    for start in {text[:3] for text in texts}:
        found[start[1:]] = found.get(start[1:], "") + start[:1]
    return found
