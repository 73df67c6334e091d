"""Which few names, of all there are, have most of what was typed."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from heapq import nlargest, nsmallest

from lore.names.index import Index
from lore.names.packed import Packed

_MANY = 1500  # names with a word, from which they are only looked through for those that have another word, too
_ENOUGH = 6000  # names to gather of the rarest word, the most prominent and the shortest first
_FEW = 1000  # of anything, that are sorted sooner than looked through for the first
_LETTER = 0.2  # what a typed letter adds

Meant = Sequence[tuple[float, range]]
"""Known words, in ranges of them, that a typed one may stand for, and how like it they are, the least first."""


def likeliest(
    tables: Sequence[Meant], index: Index, most: int, *, letters: Collection[str] = (), share: float = 0.0
) -> list[int]:
    """Names by the words that each typed one may stand for, and how like it they are. A misspelled word weighs the same
    whichever it stands for. Typed letters help those with words that begin so. `share` is what a name needs of what the
    best one has."""
    names_with = index.names_with
    sizes = sorted([(_size(table, names_with), i) for i, table in enumerate(tables) if table])
    gained: dict[int, float] = {}
    if len(sizes) > 1 and sizes[0][0] > _ENOUGH:
        gained = _shared(tables[sizes[0][1]], tables[sizes[1][1]], index)
        sizes = sizes if not gained else sizes[2:]
    for _, i in sizes:
        best: dict[int, float] = {}
        weight = _weight(tables[i], index)
        for like, words in tables[i]:
            worth = weight * like
            having = names_with.rows(words)
            if len(having) == 1:
                best[having[0]] = worth
            elif gained and len(having) > _MANY:
                best |= dict.fromkeys(gained.keys() & having, worth)
            else:
                best |= dict.fromkeys(having[:_ENOUGH], worth)
        if gained:
            for name, worth in best.items():
                gained[name] = gained.get(name, 0.0) + worth
        else:
            gained = best
    if letters and len(gained) > most:
        least = _greatest(most, gained.values())[-1] - _LETTER * len(letters)
        gained = {name: worth for name, worth in gained.items() if worth >= least}
        for name in gained:
            firsts = {index.words[word][0] for word in index.words_of[name]}
            gained[name] += _LETTER * sum(letter in firsts for letter in letters)
    return _most(gained, most, share)


def _most(gained: Mapping[int, float], most: int, share: float) -> list[int]:
    """The names that gained most, the first of those that gained as much; not all are put in order for it."""
    if not gained:
        return []
    best = _greatest(most, gained.values())
    least = max(best[-1], share * best[0])
    more = [name for name, worth in gained.items() if worth > least]
    as_much = [name for name, worth in gained.items() if worth == least]
    return _in_order(more, gained) + foremost(most - len(more), as_much)


def _in_order(names: Iterable[int], gained: Mapping[int, float]) -> list[int]:
    return sorted(names, key=lambda name: (-gained[name], name))


def foremost(most: int, names: Collection[int]) -> list[int]:
    """The first names, in order."""
    return sorted(names)[:most] if len(names) < _FEW else nsmallest(most, names)


def _greatest(most: int, worths: Collection[float]) -> list[float]:
    return sorted(worths, reverse=True)[:most] if len(worths) < _FEW else nlargest(most, worths)


def _size(table: Meant, names_with: Packed) -> int:
    """How many names have one of the words, those with several counted anew."""
    starts = names_with.starts
    return sum([starts[words.stop] - starts[words.start] for _, words in table])


def _weight(table: Meant, index: Index) -> float:
    weights = index.weights
    return max([max(weights[words.start : words.stop]) for _, words in table])


def _shared(one: Meant, other: Meant, index: Index) -> dict[int, float]:
    """The names that have a word of each of two tables, by what both are worth."""
    worths = []
    for table in (one, other):
        worth: dict[int, float] = {}
        weight = _weight(table, index)
        for like, words in table:
            worth |= dict.fromkeys(index.names_with.rows(words), weight * like)
        worths.append(worth)
    return {name: worths[0][name] + worths[1][name] for name in worths[0].keys() & worths[1].keys()}
