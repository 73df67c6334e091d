"""Which few names, of all there are, have most of what was typed."""

from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from operator import neg

from lore.names.index import Index

_MANY = 1500  # names with a word, from which they are only looked through for those that have another word, too
_ENOUGH = 6000  # names to gather of the rarest word, the most prominent and the shortest first
_LETTER = 0.2  # what a typed letter adds


def likeliest(
    tables: Sequence[Mapping[int, float]], index: Index, most: int, letters: Collection[str] = ()
) -> list[int]:
    """Names by the words that each typed one may stand for, and how like it they are. A misspelled word weighs the same
    whichever it stands for. Typed letters help those with words that begin so."""
    sizes = [(sum(index.names_with.count(word) for word in table), i) for i, table in enumerate(tables) if table]
    gained: dict[int, float] = {}
    sizes.sort()
    if len(sizes) > 1 and sizes[0][0] > _ENOUGH:
        gained = _shared(tables[sizes[0][1]], tables[sizes[1][1]], index)
        sizes = sizes if not gained else sizes[2:]
    for _, i in sizes:
        best: dict[int, float] = {}
        weight = _weight(tables[i], index)
        for word, like in tables[i].items():
            worth = weight * like
            having = index.names_with[word]
            found = gained.keys() & set(having) if gained and len(having) > _MANY else having[:_ENOUGH]
            for name in found:
                if worth > best.get(name, 0):
                    best[name] = worth
        for name, worth in best.items():
            gained[name] = gained.get(name, 0.0) + worth
    if letters and len(gained) > most:
        for name in gained:
            firsts = {index.words[word][0] for word in index.words_of[name]}
            gained[name] += _LETTER * sum(letter in firsts for letter in letters)
    return [-name for _, name in nlargest(most, zip(gained.values(), map(neg, gained), strict=True))]


def _weight(table: Mapping[int, float], index: Index) -> float:
    return max(index.weights[word] for word in table)


def _shared(one: Mapping[int, float], other: Mapping[int, float], index: Index) -> dict[int, float]:
    """The names that have a word of each of two tables, by what both are worth."""
    worths = []
    for table in (one, other):
        worth: dict[int, float] = {}
        weight = _weight(table, index)
        for word, like in sorted(table.items(), key=lambda item: item[1]):
            worth |= dict.fromkeys(index.names_with[word], weight * like)
        worths.append(worth)
    return {name: worths[0][name] + worths[1][name] for name in worths[0].keys() & worths[1].keys()}
