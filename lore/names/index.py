"""What is known of names by their words: whole keys, postings of words, and the words that resemble a typed one."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import log

from lore.model import Kind
from lore.names.folding import LIGHT, normalise, sound
from lore.names.results import Name

LIGHT_WEIGHT = 0.12
_COMMONNESS = 0.6
_LAST = "\uffff"
_SHORTENED = frozenset({Kind.COUNTRY, Kind.ORGANISATION, Kind.GROUP, Kind.REGION, Kind.CONCEPT})


@dataclass(frozen=True, slots=True)
class Known:
    """A name with its folded words and what each of them, and all together, weigh."""

    name: Name
    words: tuple[str, ...]
    weights: tuple[float, ...]
    weight: float


class Index:
    """All names of a world. Its tables lead from keys and words to positions in `known`."""

    def __init__(self, names: Iterable[Name]) -> None:
        folded = [(name, text.split()) for name in names if (text := normalise(name.text))]
        self.weights = _weights(folded)
        self.words = sorted(self.weights)
        self.sounds = {word: sound(word) for word in self.words}
        self.known: list[Known] = []
        self.whole: defaultdict[str, list[int]] = defaultdict(list)
        self.loose: defaultdict[str, list[int]] = defaultdict(list)
        self.acronyms: defaultdict[str, list[int]] = defaultdict(list)
        self.postings: defaultdict[str, list[int]] = defaultdict(list)
        self.joined: dict[str, tuple[str, str]] = {}
        for name, words in folded:
            self._add(name, words)
        self._spaceless = sorted(("".join(known.words), i) for i, known in enumerate(self.known))
        self._grams: defaultdict[str, list[int]] = defaultdict(list)
        for i, word in enumerate(self.words):
            if word not in LIGHT:
                for gram in _grams(f"<{word}>", self.sounds[word]):
                    self._grams[gram].append(i)

    def _add(self, name: Name, words: list[str]) -> None:
        position = len(self.known)
        weights = tuple(self.weights[word] for word in words)
        self.known.append(Known(name, tuple(words), weights, sum(weights)))
        self.whole[" ".join(words)].append(position)
        for key in loose_keys(words):
            self.loose[key].append(position)
        if name.kind is not Kind.EVENT:
            for acronym in _acronyms(words, 2 if name.kind in _SHORTENED else 3):
                self.acronyms[acronym].append(position)
        for word in dict.fromkeys(words):
            self.postings[word].append(position)
        for first, second in pairwise(words):
            self.joined.setdefault(first + second, (first, second))

    def words_from(self, start: str) -> list[str]:
        """The known words that begin so."""
        return self.words[bisect_left(self.words, start) : bisect_left(self.words, start + _LAST)]

    def names_from(self, start: str) -> list[int]:
        """The names that begin so, spaces aside."""
        first = bisect_left(self._spaceless, (start, -1))
        return [position for _, position in self._spaceless[first : bisect_left(self._spaceless, (start + _LAST, -1))]]

    def resembling(self, typed: str, most: int, *, unfinished: bool = False) -> list[str]:
        """The known words that share most letter pairs, of spelling or sound, with a typed one."""
        shared: Counter[int] = Counter()
        for gram in _grams(f"<{typed}" if unfinished else f"<{typed}>", sound(typed)):
            shared.update(self._grams.get(gram, ()))
        return [self.words[i] for i, _ in shared.most_common(most)]


def loose_keys(words: Sequence[str]) -> set[str]:
    """Keys to which spaces, and to which the order of words and the light ones, make no difference."""
    return {"".join(words), " ".join(sorted(word for word in words if word not in LIGHT) or words)}


def _weights(folded: Iterable[tuple[Name, list[str]]]) -> dict[str, float]:
    """What words weigh: less the more entries have them by name. Events don't count where an entity has the word,
    since what befalls somebody often doesn't make the name a common one."""
    entities: defaultdict[str, set[str]] = defaultdict(set)
    events: defaultdict[str, set[str]] = defaultdict(set)
    for name, words in folded:
        for word in words:
            (events if name.kind is Kind.EVENT else entities)[word].add(name.entry)
    return {
        word: LIGHT_WEIGHT if word in LIGHT else 1 / (1 + _COMMONNESS * log(len(bearers)))
        for word, bearers in (events | entities).items()
    }


def _acronyms(words: Sequence[str], shortest: int) -> set[str]:
    every = ("".join(word[0] for word in words), "".join(word[0] for word in words if word not in LIGHT))
    return {acronym for acronym in every if len(acronym) >= shortest}


def _grams(spelled: str, heard: str) -> set[str]:
    return {a + b for a, b in pairwise(spelled)} | {f"~{a}{b}" for a, b in pairwise(heard)}
