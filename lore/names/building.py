"""Names -> the parts of an index, packed: done once, when a store is built."""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from math import log

from lore.model import Kind
from lore.names.folding import LIGHT, normalise, sound
from lore.names.keys import keys, may_differ
from lore.names.packed import NUMBER, REAL, Keyed, Packed
from lore.names.results import Name

KINDS = tuple(Kind)
CROWDED = 400
"""Names that begin alike, from which the best of them are looked out beforehand."""
LISTED = 25
LIGHT_WEIGHT = 0.12
_COMMONNESS = 0.6
BEGINNINGS = range(1, 4)
"""Letters of such beginnings."""
_SHORTENED = frozenset({Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP, Kind.REGION, Kind.CONCEPT})


def in_order(names: Iterable[Name]) -> list[Name]:
    """Names that can be met, the most prominent first; an index knows them by their place here."""
    return sorted(
        (name for name in names if normalise(name.text)),
        key=lambda name: (-name.prominence, name.alias, len(name.text), name.text, name.entry),
    )


def parts(names: Sequence[Name]) -> dict[str, bytes]:
    """The packed parts of the index of names that are `in_order`."""
    folded = [normalise(name.text).split() for name in names]
    bearers = _bearers(names, folded)
    words = sorted(bearers)
    numbers = {word: i for i, word in enumerate(words)}
    sounds = [sound(word) for word in words]
    texts = sorted((" ".join(each), i) for i, each in enumerate(folded))
    owners: dict[str, int] = {}
    return {
        "words": "\n".join(words).encode(),
        "sounds": "\n".join(sounds).encode(),
        "weights": array(REAL, (_weight(word, bearers[word]) for word in words)).tobytes(),
        "owners": array(NUMBER, (owners.setdefault(name.entry, len(owners)) for name in names)).tobytes(),
        "hidden": bytes(name.hidden for name in names),
        "kinds": bytes(KINDS.index(name.kind) for name in names),
        "named": Packed.of(len(names), ((i, numbers[word]) for i, each in enumerate(folded) for word in each)).pack(),
        "bearing": Packed.of(
            len(words), ((numbers[word], i) for i, each in enumerate(folded) for word in dict.fromkeys(each))
        ).pack(),
        "whole": Keyed.of((" ".join(each), i) for i, each in enumerate(folded)).pack(),
        "loose": Keyed.of((key, i) for i, each in enumerate(folded) for key in loose_keys(each)).pack(),
        "acronyms": Keyed.of((key, i) for i, each in enumerate(folded) for key in acronyms(names[i].kind, each)).pack(),
        "near": Keyed.of(
            (key, i) for i, word in enumerate(words) if may_differ(word) for key in keys(word, sounds[i])
        ).pack(),
        "texts": "\n".join(text for text, _ in texts).encode(),
        "by_text": array(NUMBER, (i for _, i in texts)).tobytes(),
        "prominent": array(NUMBER, sorted(_best_of_each_kind(_open(names), names))).tobytes(),
        "crowded": Keyed.of(_crowded(names, folded)).pack(),
    }


def loose_keys(words: Sequence[str]) -> set[str]:
    """Keys to which spaces, and to which the order of words and the light ones, make no difference."""
    return {"".join(words), " ".join(sorted(word for word in words if word not in LIGHT) or words)}


def _bearers(names: Sequence[Name], folded: Sequence[Sequence[str]]) -> dict[str, int]:
    """How many entries have a word in a name. Events don't count where an entity has it, since what befalls somebody
    often doesn't make the name a common one."""
    entities: defaultdict[str, set[str]] = defaultdict(set)
    events: defaultdict[str, set[str]] = defaultdict(set)
    for name, words in zip(names, folded, strict=True):
        for word in words:
            (events if name.kind is Kind.EVENT else entities)[word].add(name.entry)
    return {word: len(entries) for word, entries in (events | entities).items()}


def _weight(word: str, bearers: int) -> float:
    """What a word weighs: less the more entries have it by name."""
    return LIGHT_WEIGHT if word in LIGHT else 1 / (1 + _COMMONNESS * log(bearers))


def acronyms(kind: Kind, words: Sequence[str]) -> set[str]:
    """The first letters of a name's words, with and without the light ones. Events go by none."""
    if kind is Kind.EVENT:
        return set()
    shortest = 2 if kind in _SHORTENED else 3
    every = ("".join(word[0] for word in words), "".join(word[0] for word in words if word not in LIGHT))
    return {acronym for acronym in every if len(acronym) >= shortest}


def _best_of_each_kind(numbers: Iterable[int], names: Sequence[Name]) -> Iterator[int]:
    """The first names of each kind, an entry once."""
    found: defaultdict[Kind, set[str]] = defaultdict(set)
    for number in numbers:
        name = names[number]
        if len(found[name.kind]) < LISTED and name.entry not in found[name.kind]:
            found[name.kind].add(name.entry)
            yield number


def _open(names: Sequence[Name]) -> list[int]:
    return [number for number, name in enumerate(names) if not name.hidden]


def _crowded(names: Sequence[Name], folded: Sequence[Sequence[str]]) -> Iterator[tuple[str, int]]:
    """The best names for the beginnings, of a name or a word, that many have; hidden ones don't count."""
    begun: defaultdict[str, array[int]] = defaultdict(lambda: array(NUMBER))
    for i in _open(names):
        words = folded[i]
        starts = chain(
            ("^" + " ".join(words)[:length] for length in BEGINNINGS),
            *((word[:length] for length in BEGINNINGS) for word in words),
        )
        for start in dict.fromkeys(starts):
            begun[start].append(i)
    for start, numbers in begun.items():
        if len(numbers) > CROWDED:
            yield from ((start, number) for number in _best_of_each_kind(numbers, names))
