"""What an unfinished text may become, a typo already inside."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter

from lore.model import Kind
from lore.names.building import BEGINNINGS, KINDS
from lore.names.folding import normalise
from lore.names.gathering import Meant, foremost, likeliest
from lore.names.index import Index
from lore.names.keys import may_differ
from lore.names.likeness import cost
from lore.names.meeting import Typed
from lore.names.results import Name

_LAST = "\uffff"
_MOST_WORDS = 16
_MOST_FINISHED = 8  # words that are finished and looked for however they are spelled
_PLENTY = 25  # words that begin as typed, enough not to look for those that nearly do
_MOST = 250  # words to go on with
_BEGUN = 2.0  # what a name is worth that begins with all that was typed: more than any score
_FROM_THE_START = 0.02  # what is added to a name that begins with nearly all of it, rather than a word of it
_NEAREST = 0.99  # what a name is worth, at most, in which anything is misspelled
_SHORT = 4  # letters of a text below which a slip in it is looked for only if no word begins so
_SCORED = 2  # names to score for each that is wanted


def completions(
    text: str, index: Index, typed: Callable[[str], Typed], kinds: Collection[Kind], limit: int
) -> list[Name]:
    """Names that a text, its last word perhaps unfinished, may become: each entry once, the likeliest first. `typed`
    looks up a finished word, and had better remember it: it is asked anew at every keystroke."""
    wanted = bytes(KINDS.index(kind) for kind in kinds)
    words = normalise(text).split()[:_MOST_WORDS]
    if not words:
        return _listed(dict.fromkeys(index.prominent, 0.0), index, wanted, limit)
    is_finished = text[-1:].isspace()
    start = " ".join(words) + " " * is_finished
    worth = dict.fromkeys(_begun(start, index, wanted, limit), _BEGUN)
    if _entries(worth, index) >= limit:
        return _listed(worth, index, wanted, limit)
    before, last = (words, "") if is_finished else (words[:-1], words[-1])
    if before:
        scores = _scores([typed(word) for word in before[:_MOST_FINISHED]], last, index, limit)
    else:
        scores = _bearing(last, index, wanted, limit)
        if _entries(worth.keys() | scores.keys(), index) < limit:
            scores = dict(_nearly_bearing(last, index, wanted, limit)) | scores
    spelled = {name for name, score in scores.items() if score >= 1}
    if _entries(worth.keys() | spelled, index) < limit:
        for name, score in _nearly_begun(start, index, wanted, limit):
            scores[name] = max(scores.get(name, 0.0), score)
    least = max(scores.values(), default=0.0) / 2
    for name, score in scores.items():
        if score >= least:
            worth.setdefault(name, score)
    return _listed(worth, index, wanted, limit)


def finished(word: str, index: Index) -> Typed:
    """A finished word, and what it may stand for."""
    typed = Typed(word, index)
    if typed.is_misspelled:
        typed.widen()
    return typed


def _entries(names: Iterable[int], index: Index) -> int:
    """How many entries the names are of."""
    owners = index.owners
    return len({owners[name] for name in names})


def _listed(worth: Mapping[int, float], index: Index, wanted: bytes, limit: int) -> list[Name]:
    """The names worth most, those of a kind asked for before others worth about as much."""
    kinds, owners = index.kinds, index.owners
    listed: dict[int, int] = {}
    rounded = {value: (-round(value, 1), -round(value, 3)) for value in set(worth.values())}
    about = [(rounded[value], name) for name, value in worth.items()]
    order = sorted([(roughly, kinds[name] not in wanted, nearly, name) for (roughly, nearly), name in about])
    for *_, name in order:
        listed.setdefault(owners[name], name)
        if len(listed) == limit:
            break
    return index.names(list(listed.values()))


# --- the whole text ---


def _begun(start: str, index: Index, wanted: bytes, limit: int) -> Sequence[int]:
    """The names that begin so; the best of each kind where they are many."""
    crowd = index.crowd("^" + start) if len(start) in BEGINNINGS else []
    return crowd or _best(index.begun(start), index, wanted, limit)


def _nearly_begun(start: str, index: Index, wanted: bytes, limit: int) -> Iterator[tuple[int, float]]:
    """The names that begin with nearly that, spaces included, and what they are worth."""
    found, dearest = 0, 0.0
    for slipped, price in _by_price(start, index.texts, index.before_texts) if len(start) >= _SHORT else ():
        if found > _SCORED * limit and price > dearest:
            return
        names = _best(index.begun(slipped), index, wanted, limit)
        yield from ((name, min(_NEAREST, 1 - price / len(start) + _FROM_THE_START)) for name in names)
        found, dearest = found + len(names), price


def _best(names: Sequence[int], index: Index, wanted: bytes, limit: int) -> Sequence[int]:
    """The first open names of the kinds asked for, and the first of all."""
    if index.hidden_count:
        names = [name for name in names if not index.hidden[name]]
    if len(names) <= _SCORED * limit:
        return names
    kinds = index.kinds
    fitting = [name for name in names if kinds[name] in wanted] if wanted else []
    return foremost(_SCORED * limit, fitting) + foremost(_SCORED * limit, names)


# --- by words ---


def _bearing(last: str, index: Index, wanted: bytes, limit: int) -> dict[int, float]:
    """The names with a word that begins so; the best of each kind where they are many."""
    crowd = index.crowd(last) if len(last) in BEGINNINGS else []
    return dict.fromkeys(crowd or _best(index.with_words(index.words_from(last)), index, wanted, limit), 1.0)


def _nearly_bearing(last: str, index: Index, wanted: bytes, limit: int) -> Iterator[tuple[int, float]]:
    """The names with a word that begins with nearly that, and what they are worth."""
    found, dearest = set[int](), 0.0
    if not may_differ(last) or (len(last) < _SHORT and index.words_from(last)):
        return
    for slipped, price in _by_price(last, index.words, index.before_words):
        if len(found) > _SCORED * limit and price > dearest:
            return
        dearest = price
        for name in _best(index.with_words(index.words_from(slipped)), index, wanted, limit):
            if name not in found:
                found.add(name)
                yield name, 1 - price / len(last)


def _scores(finished: Sequence[Typed], last: str, index: Index, limit: int) -> dict[int, float]:
    """The names that have most of several words."""
    begun = beginnings(last, index) if last else []
    slipped = {number: like for like, words in begun if like < 1 for number in words}
    tables = [word.meant for word in finished if not word.is_light]
    is_open = sum(len(words) for _, words in begun) >= _MOST
    gathered = tables if any(tables) and (not last or is_open) else [*tables, begun]
    most = _SCORED * limit
    few = [name for name in likeliest(gathered, index, most + index.hidden_count) if not index.hidden[name]]
    score = _scorer(finished, last, slipped, index)
    return {name: score(name) for name in few[:most]}


def _scorer(finished: Iterable[Typed], last: str, slipped: Mapping[int, float], index: Index) -> Callable[[int], float]:
    """Tells of a name the share that it has of what was typed."""
    words_of, weights = index.words_of, index.weights
    typed = [(word.likes, word.weight) for word in finished]
    begun_so = index.words_from(last)

    def score(name: int) -> float:
        left = list(words_of[name])
        met = asked = 0.0
        for likes, weight in typed:
            like, meant = 0.0, -1
            for number in left:
                if number in likes and (likes[number], number) > (like, meant):
                    like, meant = likes[number], number
            if like:
                left.remove(meant)
                met += like * weights[meant]
                asked += weights[meant]
            else:
                asked += weight
        if not last:
            return met / asked
        like, meant = 0.0, -1
        for number in left:
            begun = 1.0 if number in begun_so else slipped.get(number, 0.0)
            if begun and (begun, number) > (like, meant):
                like, meant = begun, number
        worth = weights[meant] if like else 1.0
        return (met + like * worth) / (asked + worth)

    return score


def beginnings(typed: str, index: Index) -> Meant:
    """The known words that a typed one, perhaps unfinished, can stand for, however it goes on."""
    exact = index.words_from(typed)
    begun, count = [(1.0, exact)] if exact else [], len(exact)
    if count < (_PLENTY if len(typed) >= _SHORT else 1) and may_differ(typed):
        for start, price in _by_price(typed, index.words, index.before_words):
            words = index.words_from(start)
            begun.append((1 - price / len(typed), words))
            count += len(words)
            if count > _MOST:
                break
    return begun[::-1]


# --- slips ---


def _by_price(typed: str, texts: Sequence[str], before: Mapping[str, str]) -> list[tuple[str, float]]:
    """The beginnings that differ from a typed one, of three letters or more, by a slip, and what it costs, the least
    first. `before` has the letters with which texts begin before each two others."""
    firsts = sorted({*before.get(typed[1:3], ""), *before.get(typed[:2], "")})
    return sorted(dict(_slips(typed, texts, firsts)).items(), key=itemgetter(1))


def _slips(typed: str, texts: Sequence[str], firsts: Iterable[str]) -> Iterator[tuple[str, float]]:
    """The beginnings of sorted texts that differ from a typed one by a letter more, less, or other, or by two
    swapped, and what that costs. `firsts` are the letters that may be its first."""
    low, high = 0, len(texts)
    letters: Iterable[tuple[str, int, int]] = ((letter, low, high) for letter in firsts)
    for i, letter in enumerate(typed):
        before, rest, same = typed[:i], typed[i + 1 :], max(0, i - 1)
        tried = [(before + rest, low, high)] if rest else []
        if rest and rest[0] != letter:
            tried.append((before + rest[0] + letter + rest[1:], low, high))
        for other, first, end in _next_letters(texts, low, high, i) if i else letters:
            if other != letter:
                tried += ((before + other + rest, first, end), (before + other + letter + rest, first, end))
        for start, first, end in tried:
            at = bisect_left(texts, start, first, end)
            if at < end and texts[at].startswith(start):
                yield start, cost(typed[same:], start[same:])
        low = bisect_left(texts, typed[: i + 1], low, high)
        high = bisect_left(texts, typed[: i + 1] + _LAST, low, high)
        if low == high:
            return


def _next_letters(texts: Sequence[str], low: int, high: int, i: int) -> Iterator[tuple[str, int, int]]:
    """The letters at a place of the texts in a range, all with the same letters before it, and the range of each."""
    while low < high:
        text = texts[low]
        if len(text) > i:
            end = bisect_left(texts, text[: i + 1] + _LAST, low, high) if high - low > 1 else high
            yield text[i], low, end
            low = end
        else:
            low += 1
