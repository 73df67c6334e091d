"""One thing that a question says: a name, or a word."""

from collections.abc import Collection, Set
from dataclasses import dataclass

from lore.understanding.stems import stem
from lore.understanding.words import words


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a question says, `own` its stems as they are.

    `entries` are those that it names; `stems` what would say the same, `near` what may say nearly that. `meant` is the
    word that it was taken for where it was misspelled, `at` and `end` where it stands in the text. A stranger is
    nowhere in the lore, nor is what it may mean. It is proper where it is written as a name, or is a country's; a
    description names a person by no word of their name.
    """

    text: str
    own: frozenset[str]
    stems: tuple[frozenset[str], ...]
    weight: float
    entries: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    meant: str = ""
    is_stranger: bool = False
    is_proper: bool = False
    is_number: bool = False
    is_description: bool = False
    at: int = 0
    end: int = 0

    @property
    def roots(self) -> frozenset[str]:
        """The roots of its words, as they are meant."""
        return frozenset(word.root for word in words(self.meant or self.text))

    def is_in(self, told: Collection[str]) -> bool:
        """Whether some stems say it, in its own words or others that say the same."""
        return all(not alike.isdisjoint(told) for alike in self.stems)

    def is_only(self, stems: Set[str]) -> bool:
        """Whether it has words of its own, and none but those of some stems: no stranger."""
        return bool(self.own) and self.own <= stems


def stranger(text: str, weight: float, at: int, end: int) -> Term:
    """A name that the lore hasn't."""
    return Term(text, frozenset(), (frozenset([stem(text)]),), weight, is_stranger=True, is_proper=True, at=at, end=end)
