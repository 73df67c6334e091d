"""Quiz questions in the source's own words: a quote with the name that it tells of left out."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from urllib.parse import unquote

from lore.model import Entity, Kind, Passage, Quiz
from lore.names import Name
from lore.names.folding import LIGHT

_FEWEST_WORDS = 6  # that a quote must have left
_LONGEST = 500  # characters: one that is longer is no question any more
_SHORTEST_INSIDE = 4  # letters of a name that give it away within any longer word
_SHORTEST_BEGINNING = 3  # letters of one of its capitalised words that give it away where a capitalised word begins so
_SHORTEST_PART = 2  # letters of one that gives it away where it stands by itself
_TELLING_NOTHING = frozenset(  # such words that any sentence may begin with
    "an and as at by for he if in is it me my no of on or so the to up us we".split()
)
_LETTERS = re.compile(r"[^\W\d_]+")

Span = tuple[int, int]


def quiz(entity: Entity) -> Quiz | None:
    """A question for an entity, or None where no quote of it makes one, spoilers aside."""
    names = (entity.name, *entity.aliases)
    found = question(names, (quote for quote in entity.quotes if not quote.spoiler))
    if found is None:
        return None
    source = found[0].source
    return Quiz(entity, *found, is_told_by_source=_tells(f"{source.name} {source.url}", names))


def questions(names: Iterable[Name], quotes: Mapping[str, Sequence[Passage]]) -> Iterator[tuple[str, Passage]]:
    """The entities that have a question, by id, and the quote that asks it; `quotes` are by the entry's id."""
    known: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=lambda name: name.alias):
        if name.kind is not Kind.EVENT:
            known[name.entry].append(name.text)
    for entity, texts in known.items():
        if found := question(texts, quotes.get(entity, ())):
            yield entity, found[0]


def question(names: Iterable[str], quotes: Iterable[Passage]) -> tuple[Passage, tuple[Span, ...]] | None:
    """The first quote that says enough without the names in it, and where it has them; the full name comes first."""
    listed = [name for name in names if name]
    longest_first = sorted(listed, key=lambda name: (-len(name), name))
    for quote in quotes:
        blanks = _blanks(quote.text, longest_first) if len(quote.text) <= _LONGEST else ()
        rest = _without(quote.text, blanks)
        if blanks and _says_enough(rest, longest_first) and not _has_word_of(rest, listed[0]):
            return quote, blanks
    return None


def is_named(text: str, names: Iterable[str]) -> bool:
    """Whether a text has one of an entry's names in it, or a part of one."""
    lower = _lower(text)
    return any(any(_whole(lower, _lower(name))) or _gives_away(text, name) for name in names if name)


def _tells(address: str, names: Iterable[str]) -> bool:
    """Whether an address, or a source's name, has one of an entry's names in it."""
    told, words = _plain(address), unquote(address)
    return any(_plain(name) in told or _gives_away(words, name) for name in names)


def _blanks(text: str, names: Iterable[str]) -> tuple[Span, ...]:
    found: list[Span] = []
    lower = _lower(text)
    for name in names:
        for start, end in _whole(lower, _lower(name)):
            if all(end <= other[0] or start >= other[1] for other in found):
                found.append((start, end))
    return tuple(sorted(found))


def _whole(text: str, name: str) -> Iterator[Span]:
    """Where a name stands in a text as whole words."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        cut_before = name[0].isalnum() and text[max(0, start - 1) : start].isalnum()
        cut_after = name[-1].isalnum() and text[end : end + 1].isalnum()
        if not (cut_before or cut_after):
            yield start, end
        start = text.find(name, start + 1)


def _without(text: str, blanks: Iterable[Span]) -> str:
    rest, at = "", 0
    for start, end in blanks:
        rest += f"{text[at:start]} "
        at = end
    return rest + text[at:]


def _says_enough(rest: str, names: Iterable[str]) -> bool:
    if sum(any(map(str.isalnum, word)) for word in rest.split()) < _FEWEST_WORDS:
        return False
    return not any(_gives_away(rest, name) for name in names)


def _gives_away(text: str, name: str) -> bool:
    """Whether a text tells a name after all: within a longer word, by a part of it, or by a word made of a part."""
    if len(name) >= _SHORTEST_INSIDE and _lower(name) in _lower(text):
        return True
    words = {word for word in _capitalised(name) if len(word) >= _SHORTEST_PART} - _TELLING_NOTHING
    beginnings = tuple(word for word in words if len(word) >= _SHORTEST_BEGINNING)
    return any(word in words or word.startswith(beginnings) for word in _capitalised(text))


def _has_word_of(text: str, name: str) -> bool:
    """Whether a text has a telling word of a name, in whatever letters.

    One that ends another name, after a capital, is none: the Salt party doesn't tell the Wheat party.
    """
    own = {word.casefold() for word in _LETTERS.findall(name) if len(word) >= _SHORTEST_BEGINNING} - LIGHT
    before, end = "", 0
    for met in _LETTERS.finditer(text):
        is_named = before[:1].isupper() and before.casefold() not in LIGHT and text[end : met.start()] == " "
        if met[0].casefold() in own and not is_named:
            return True
        before, end = met[0], met.end()
    return False


def _capitalised(text: str) -> Iterator[str]:
    """The words that begin with a capital, folded."""
    return (word.casefold() for word in _LETTERS.findall(text) if word[0].isupper())


def _lower(text: str) -> str:
    """In small letters where that moves no character, as it does with a few of other alphabets."""
    lower = text.lower()
    return lower if len(lower) == len(text) else text


def _plain(text: str) -> str:
    """Letters and digits alone, those of an address as people read them."""
    return "".join(filter(str.isalnum, unquote(text).casefold()))
