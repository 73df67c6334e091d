"""Who bears a word in their name: looked up once for a text, which repeats itself."""

from collections.abc import Sequence

from lore.model import Kind
from lore.names import Index, normalise
from lore.names.building import KINDS

_PERSON = KINDS.index(Kind.PERSON)


class People:
    """People's names, by the words in them."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._names: dict[str, frozenset[int]] = {}
        self._firsts: dict[str, frozenset[int]] = {}
        self._lasts: dict[str, frozenset[int]] = {}
        self._given: dict[str, bool] = {}
        self._initials: dict[str, frozenset[str]] = {}
        self._one: dict[tuple[str, ...], bool] = {}

    def is_one(self, name: int) -> bool:
        return self._index.kinds[name] == _PERSON

    def begins_name(self, folded: str) -> bool:
        """Whether a word begins somebody's name of several words."""
        if folded not in self._firsts:
            self._firsts[folded] = self._with_at(folded, 0)
        return bool(self._firsts[folded])

    def ends_name(self, folded: str) -> bool:
        """Whether a word is the last of somebody's name of several words."""
        if folded not in self._lasts:
            self._lasts[folded] = self._with_at(folded, -1)
        return bool(self._lasts[folded])

    def are_one(self, said: Sequence[str]) -> bool:
        """Whether some words stand in one person's name, in their order."""
        asked = tuple(said)
        if asked not in self._one:
            having = frozenset.intersection(*map(self._with, asked))
            self._one[asked] = any(_is_within(asked, self._words(name)) for name in having)
        return self._one[asked]

    def is_initial_of(self, letter: str, surname: str) -> bool:
        """Whether a name with this surname begins with a letter, and has more words."""
        if surname not in self._initials:
            names = (self._words(name) for name in self._with(surname))
            self._initials[surname] = frozenset(words[0][0] for words in names if len(words) > 1)
        return letter in self._initials[surname]

    def is_own_given_name(self, said: str) -> bool:
        """Whether a word begins somebody's name itself, spelled as it is there, rather than an alias."""
        if said not in self._given:
            names = self._index.names(sorted(self._with(said)))
            self._given[said] = any(not name.alias and normalise(name.text).split()[0] == said for name in names)
        return self._given[said]

    def _with(self, folded: str) -> frozenset[int]:
        if folded not in self._names:
            number = self._index.number(folded)
            names = () if number is None else self._index.names_with[number]
            self._names[folded] = frozenset(filter(self.is_one, names))
        return self._names[folded]

    def _with_at(self, folded: str, place: int) -> frozenset[int]:
        """The names of several words that have a word in a place."""
        number, words_of = self._index.number(folded), self._index.words_of
        names = ((name, words_of[name]) for name in self._with(folded))
        return frozenset(name for name, words in names if len(words) > 1 and words[place] == number)

    def _words(self, name: int) -> list[str]:
        return [self._index.words[word] for word in self._index.words_of[name]]


def _is_within(said: Sequence[str], words: Sequence[str]) -> bool:
    rest = iter(words)
    return all(word in rest for word in said)
