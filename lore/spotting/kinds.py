"""Words beside a name that say what it is the name of: the Weimar Republic is a government, Mexico City no country."""

from collections.abc import Callable, Sequence

from lore.model import Kind
from lore.names import Index
from lore.spotting.common import NATIONALITIES
from lore.spotting.tokens import Token

_GOVERNMENTS = frozenset("government regime administration cabinet junta dictatorship presidency".split())
_STATES = _GOVERNMENTS | frozenset(
    "republic kingdom empire reich monarchy state commonwealth federation confederation confederacy principality"
    " duchy sultanate khanate caliphate".split()
)
_COMPANIES = frozenset("company companies corporation corp firm enterprise enterprises inc ltd".split())
_ALIKE = (_STATES, _COMPANIES)
"""Words for the same thing: who has one of them in a name is meant by another, too."""

_RULED_BY = {Kind.COUNTRY: _STATES, Kind.PERSON: _GOVERNMENTS}
"""Words that leave a name of this kind what it is."""

_NAMED_AFTER_LANDS = frozenset("city town village river lake bay gulf".split())
_NAMED_AFTER_PEOPLE = _NAMED_AFTER_LANDS | frozenset(
    "street avenue boulevard road square bridge harbour harbor airport station university stadium"
    " youth prize award museum".split()
)
_NAMED_AFTER = {
    Kind.COUNTRY: _NAMED_AFTER_LANDS,
    Kind.REGION: _NAMED_AFTER_LANDS,
    Kind.PERSON: _NAMED_AFTER_PEOPLE,
}
"""Words that make a name of this kind before them a place's, in whatever letters."""
_PLACES_BEFORE = frozenset("river lake mount fort cape port".split())
_PLACES_OF = frozenset("city town village gulf bay strait straits sea cape isthmus valley".split())
"""Words that do so with an "of" before it, where nothing makes them one place of many."""
_ADJECTIVES = ("ian", "ean", "can", "ish", "ese", "ine", "ak", "ic")


class Sharing:
    """Which entries have one of some words in a name; kept, since it tells of no text."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._owners: dict[frozenset[str], frozenset[int]] = {}

    def has_any(self, name: int, those: frozenset[str]) -> bool:
        """Whether one of the names of a name's entry has one of those words."""
        if those not in self._owners:
            known = [number for word in those if (number := self._index.number(word)) is not None]
            self._owners[those] = frozenset(
                self._index.owners[each] for number in known for each in self._index.names_with[number]
            )
        return self._index.owners[name] in self._owners[those]


def is_still_itself(words: Sequence[Token], last: int, kind: Kind, has_any: Callable[[frozenset[str]], bool]) -> bool:
    """Whether the word after a name only says what it is the name of, so that it is no longer name: Weimar Republic."""
    if is_ruled(words, last, kind):
        return True
    after = _after(words, last)
    return any(after in alike and has_any(alike) for alike in _ALIKE)


def is_ruled(words: Sequence[Token], last: int, kind: Kind) -> bool:
    """Whether the word after a name says that a country is a state, or that a person governs: the Gottwald Regime."""
    return _after(words, last) in _RULED_BY.get(kind, ())


def is_a_place_s(words: Sequence[Token], first: int, last: int, kind: Kind) -> bool:
    """Whether a word beside the name of a land or person makes it a place's: Mexico City, the city of Mexico."""
    if kind not in _NAMED_AFTER:
        return False
    if not words[last].bare and not is_of_a_nation(words[last].folded) and _after(words, last) in _NAMED_AFTER[kind]:
        return True
    if first and words[first].is_next and words[first - 1].folded in _PLACES_BEFORE:
        return True
    return _is_of_place(words, first)


def is_of_a_nation(folded: str) -> bool:
    """Whether a folded word looks like what is made of a land's name: Mexican, Chinese."""
    return folded in NATIONALITIES or folded.endswith(_ADJECTIVES)


def _after(words: Sequence[Token], last: int) -> str:
    """The word right after a name; empty if there is none."""
    if last + 1 >= len(words) or words[last + 1].breaks or not words[last + 1].is_next:
        return ""
    return words[last + 1].folded


def _is_of_place(words: Sequence[Token], first: int) -> bool:
    """Whether "the city of" stands before a name; a city of it, or its largest one, leaves it the country."""
    if first < 2 or not (words[first].is_next and words[first - 1].is_next) or words[first - 1].folded != "of":
        return False
    place = words[first - 2]
    if place.folded not in _PLACES_OF:
        return False
    return place.is_capital or place.begins or words[first - 3].folded == "the"
