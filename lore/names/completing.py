"""What an unfinished text may become, a typo already inside."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from lore.model import Kind
from lore.names.building import BEGINNINGS, KINDS
from lore.names.gathering import likeliest
from lore.names.index import Index
from lore.names.keys import may_differ
from lore.names.likeness import cost
from lore.names.meeting import Typed
from lore.names.results import Name

_LAST = "\uffff"
_PLENTY = 25  # words that begin as typed, enough not to look for those that nearly do
_MOST = 250  # words to go on with
_BEGUN = 2.0  # what a name is worth that begins with all that was typed: more than any score
_SCORED = 2  # names to score for each that is wanted


def completions(words: Sequence[str], index: Index, kinds: Collection[Kind], limit: int) -> list[Name]:
    """Names that words, the last of them perhaps unfinished, may become: each entry once, the likeliest first."""
    wanted = bytes(KINDS.index(kind) for kind in kinds)
    if not words:
        return _listed(dict.fromkeys(index.prominent, 0.0), index, wanted, limit)
    worth = dict.fromkeys(_begun("".join(words), index), _BEGUN)
    *finished, last = words
    crowd = [] if finished or len(last) not in BEGINNINGS else index.crowd(last)
    if crowd:
        return _listed(dict.fromkeys(crowd, 1.0) | worth, index, wanted, limit)
    typed = [Typed(word, index) for word in finished]
    begun = beginnings(last, index)
    tables = [word.likes for word in typed if not word.is_light]
    few = likeliest([*tables, begun] if not any(tables) or len(begun) < _MOST else tables, index, _SCORED * limit)
    scores = {name: _score(typed, last, begun, name, index) for name in few}
    least = max(scores.values(), default=0.0) / 2
    for name, score in scores.items():
        if score >= least:
            worth.setdefault(name, round(score, 1))
    return _listed(worth, index, wanted, limit)


def _begun(start: str, index: Index) -> Sequence[int]:
    """The names that begin so; the best of each kind where they are many."""
    crowd = index.crowd("^" + start) if len(start) in BEGINNINGS else []
    return crowd or index.names_from(start)


def _listed(worth: Mapping[int, float], index: Index, wanted: bytes, limit: int) -> list[Name]:
    kinds, owners = index.kinds, index.owners
    listed: dict[int, int] = {}
    for name in sorted(worth, key=lambda name: (-worth[name], kinds[name] not in wanted, name)):
        listed.setdefault(owners[name], name)
        if len(listed) == limit:
            break
    return index.names(list(listed.values()))


def _score(typed: Iterable[Typed], last: str, begun: Mapping[int, float], name: int, index: Index) -> float:
    """The share of what was typed that a name has."""
    left = list(index.words_of[name])
    met = asked = 0.0
    for word in typed:
        like, number = max(((word.likes.get(number, 0.0), number) for number in left), default=(0.0, 0))
        if like:
            left.remove(number)
            met += like * index.weights[number]
            asked += index.weights[number]
        else:
            asked += word.weight
    like, number = max(((_begins_with(last, begun, number, index), number) for number in left), default=(0.0, 0))
    worth = index.weights[number] if like else 1.0
    return (met + like * worth) / (asked + worth)


def _begins_with(typed: str, begun: Mapping[int, float], number: int, index: Index) -> float:
    word = index.words[number]
    return 0.9 + 0.1 * len(typed) / len(word) if word.startswith(typed) else begun.get(number, 0.0)


def beginnings(typed: str, index: Index) -> dict[int, float]:
    """The known words that a typed one, perhaps unfinished, can stand for, however it goes on."""
    words = index.words
    exact = index.words_from(typed)
    begun = {word: 0.9 + 0.1 * len(typed) / len(words[word]) for word in exact[:_MOST]}
    if len(exact) < _PLENTY and may_differ(typed):
        nearly = sorted({start: cost(typed, start) for start in _slips(typed, words)}.items(), key=lambda item: item[1])
        for start, price in nearly:
            for word in index.words_from(start)[:_MOST]:
                begun.setdefault(word, 0.9 - 0.9 * price / len(typed))
            if len(begun) > _MOST:
                break
    return begun


def _slips(typed: str, words: Sequence[str]) -> Iterator[str]:
    """The beginnings of words that differ from a typed one by a letter more, less, or other, or by two swapped."""
    low, high = 0, len(words)
    for i, letter in enumerate(typed):
        rest = typed[i + 1 :]
        tried = [typed[:i] + rest] if rest else []
        if rest and rest[0] != letter:
            tried.append(typed[:i] + rest[0] + letter + rest[1:])
        for other in _next_letters(words, low, high, i):
            if other != letter:
                tried += (typed[:i] + other + rest, typed[:i] + other + letter + rest)
        yield from (start for start in tried if _begins(words, start, low, high))
        low = bisect_left(words, typed[: i + 1], low, high)
        high = bisect_left(words, typed[: i + 1] + _LAST, low, high)
        if low == high:
            return


def _next_letters(words: Sequence[str], low: int, high: int, i: int) -> Iterator[str]:
    """The letters at a place of the words in a range; all have the same letters before it."""
    while low < high:
        word = words[low]
        if len(word) > i:
            yield word[i]
            low = bisect_left(words, word[: i + 1] + _LAST, low, high)
        else:
            low += 1


def _begins(words: Sequence[str], start: str, low: int, high: int) -> bool:
    i = bisect_left(words, start, low, high)
    return i < high and words[i].startswith(start)
