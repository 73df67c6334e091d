"""How well typed words meet the words of a name: what fits, what is misspelled, what is left over on either side."""

from collections.abc import Collection, Iterable, Sequence
from functools import cached_property
from math import exp, log, log10
from operator import mul
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from lore.names.building import LIGHT_WEIGHT
from lore.names.countries import countries
from lore.names.english import is_english
from lore.names.folding import ASKING, LIGHT, plain, sound
from lore.names.index import Index
from lore.names.keys import is_number, may_differ
from lore.names.likeness import cost
from lore.names.weights import ACCEPT, FIRST_LETTER, WEIGHTS

_SHORTEST = 2  # letters below which a word left over stands for no other
_WORST = 0.5  # cost a letter beyond which a word isn't like another
_FARTHEST = 0.55  # edits a letter beyond which it isn't even costed
_NEAREST = 1 - _FARTHEST
_INITIAL = 0.9  # how like a letter is to a word that begins with it
_INITIAL_NAMED = 0.7  # and a word to a letter that the name has
_UNKNOWN_INITIAL = 0.4  # what a letter weighs that begins no word of the name
_ASKING_WEIGHT = 0.03
_FEWEST = 200  # names that the weights know about: fewer change no score
_RIVAL = 0.12  # likeness less than the likest, within which another word may as well be meant
_ALIKE = 24  # known words by their spelling that a typed one may stand for
_MOST = 200  # and of how many more those that sound the same
_SCANNED = 4  # letters from which all words that begin alike are looked at,
_POOR = 0.7  # unless one found by its keys is this like the typed one,
_FEW = 1500  # or there are more of them
_NAMESAKE = 0.55  # share of what was typed that a namesake may lack
_SHORT = 5  # letters of a word that another word is easily taken for: guilt isn't a misspelled Guild
_DOUBTFUL = ACCEPT - 0.01
_UNLIKE = 0.67  # share of letters that differ, from which a word isn't the other misspelled beyond recognition

_UNMET, _EDITS, _ALL_MET = map(list(WEIGHTS).index, ("unmet", "edits", "all_met"))
_FAR_AHEAD = 4.0
_SPELLED = 50.0  # more than any other rank: all that was typed is in the name as it is spelled
_RANK, _SURE = (tuple(pair[i] for pair in WEIGHTS.values()) for i in (0, 1))
_LAST_MISSED, _ = WEIGHTS["last_missed"]


_Alike = tuple[float, int, int, int]
"""How like a typed word is to one of a name, negative, and how far apart they stand; then the places of both."""


class Typed:
    """A typed word, and the known words that it may stand for, by how like it they are; `meant` has them in order. An
    asking word is no initial; `begins` is the letter with which the word meets one, or is one."""

    def __init__(self, word: str, index: Index, *, is_asking: bool = False) -> None:
        self.word = word
        self.number = index.number(word)
        self.is_light = word in LIGHT
        self.is_letter = len(word) == 1
        self.is_number = len(word) > 1 and is_number(word)
        self.may_differ = may_differ(word) and word not in countries()
        self._may_nearly = self.may_differ or (len(word) == _SHORTEST and may_differ(word, _SHORTEST))
        self.begins = "" if is_asking or self.is_number or (self.is_light and not self.is_letter) else word[0]
        self.is_english = is_english(word)
        self.sound = sound(word) if self.number is None else index.sounds[self.number]
        self.weight = _unmet_weight(word)
        self.likes: dict[int, float] = {} if self.number is None else {self.number: 1.0}
        self.meant = [(1.0, range(number, number + 1)) for number in self.likes]
        self.likest = self.next_likest = 0.0
        self.rivals = 0
        self._index = index
        self._costs: dict[str, float] = {}
        self._likenesses: dict[str, float] = {}

    @cached_property
    def plain(self) -> str:
        return plain(self.word)

    @property
    def is_fixed(self) -> bool:
        """Whether the word stands for nothing but itself, not even as an initial."""
        return not (self.begins or self._may_nearly)

    @property
    def is_misspelled(self) -> bool:
        """Whether no name has the word as it is, and it may be one of another spelling."""
        return self.number is None and self.may_differ

    def widen(self) -> None:
        """Let a word, known or not, stand for the known ones that are like it."""
        near = self._index.near(self.word, self.sound)
        found = self._alike(near)
        if len(self.word) >= _SCANNED and not (found and found[0][0] >= _POOR):
            begun = self._index.words_from(self.word[0])
            if len(begun) <= _FEW:
                found = self._alike(near.union(begun))
        if found:
            self.likest, self.next_likest = found[0][0], found[1][0] if len(found) > 1 else 0.0
            self.rivals = sum(like > self.likest - _RIVAL for like, _ in found) - 1
        self.likes |= {number: like for like, number in found}
        self.meant = [*((like, range(number, number + 1)) for like, number in reversed(found)), *self.meant]

    def _alike(self, known: Collection[int]) -> list[tuple[float, int]]:
        """Those of some known words that the typed one may stand for, and how like it they are, the likest first."""
        numbers = list(known)
        words, sounds = self._index.words, self._index.sounds
        likest = process.extract(
            self.word,
            list(map(words.__getitem__, numbers)),
            scorer=OSA.normalized_similarity,
            processor=None,
            score_cutoff=_NEAREST,
            limit=_MOST,
        )
        in_order = (numbers[i] for _, _, i in likest)
        few = (number for i, number in enumerate(in_order) if i < _ALIKE or sounds[number] == self.sound)
        near = ((self.likeness(words[number]), number) for number in few if may_differ(words[number], _SHORTEST))
        return sorted(((like, number) for like, number in near if like and number != self.number), reverse=True)

    def likeness(self, word: str) -> float:
        """1 for the word itself; 0 for one that it can't stand for. No number stands for another, but what is none may
        for one of as many letters."""
        found = self._likenesses.get(word)
        if found is None:
            found = self._likenesses[word] = self._likeness(word)
        return found

    def _likeness(self, word: str) -> float:
        if not self._may_nearly or OSA.normalized_distance(self.word, word, score_cutoff=_FARTHEST) > _FARTHEST:
            return 0.0
        if is_number(word) and not (len(self.word) == len(word) > _SHORTEST and OSA.distance(self.word, word) == 1):
            return 0.0
        longest = max(len(self.word), len(word))
        a_letter = self.cost(word) / longest
        if word in LIGHT:  # a wrong first letter is nothing rarer in a word that is hardly looked at
            first = 0.0 if self.word[0] == word[0] else FIRST_LETTER / longest
            return max(1 - a_letter, _NEAREST) if a_letter - first <= _WORST else 0.0
        return 1 - a_letter if a_letter <= _WORST else 0.0

    def cost(self, word: str) -> float:
        found = self._costs.get(word)
        if found is None:
            found = self._costs[word] = cost(self.word, word)
        return found


class Meeting(NamedTuple):
    """How a name was met. `features` are in the order of `weights.WEIGHTS`; `rank` compares names of one query, and so
    does `level`, to which Ray Charles and Charles de Gaulle are Charles alike; `fit` is equal for names that the same
    words met equally well; `meant` are the words of the name that were met, `misspelled` those typed that met another.
    A namesake has much of what was typed, and its last word, spelled right. An ordinary word alone that is nearly a
    name's is doubtful, and so are a short one that is nearly one of a longer name, and a name with another number."""

    name: int
    features: tuple[float, ...]
    rank: float
    level: float
    fit: tuple[float, float]
    is_spelled: bool
    is_namesake: bool
    is_doubtful: bool
    meant: frozenset[int]
    misspelled: frozenset[str]

    def ahead_of(self, others: Iterable["Meeting"]) -> "Meeting":
        """The same, surer the farther it is ahead of the next name that was met by other words."""
        rival = next((other.rank for other in others if other.meant != self.meant), None)
        return self._replace(features=(*self.features[:-1], ahead(self.features, self.rank, rival)))

    @property
    def is_all_met(self) -> bool:
        """Whether the name has no word that wasn't typed."""
        return self.features[_ALL_MET] > 0

    @property
    def score(self) -> float:
        """How surely the name is meant."""
        logit = sum(map(mul, _SURE, self.features))
        sure = 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
        return min(sure, _DOUBTFUL) if self.is_doubtful else sure


def meet(typed: Sequence[Typed], name: int, index: Index) -> Meeting | None:
    """Each typed word meets at most one word of the name, the likest first; once one has met, those left over may be
    less alike. What was typed and isn't in the name costs more than what is in the name and wasn't typed."""
    numbers = list(index.words_of[name])
    words = [index.words[number] for number in numbers]
    weights = [index.weights[number] for number in numbers]
    left, open_words = set(range(len(typed))), set(range(len(numbers)))
    pairs = _paired(_alike(typed, numbers), left, open_words)
    if not pairs:
        return None
    if left and open_words:
        pairs += _paired(_less_alike(typed, left, words, open_words), left, open_words)

    asked, whole = sum([weights[j] for _, j, _ in pairs]), sum(weights)
    unmet = unmet_known = 0.0
    for i in left:
        unmet += typed[i].weight
        if typed[i].number is not None:
            unmet_known += typed[i].weight
    unasked = [j for j in open_words if weights[j] > LIGHT_WEIGHT + 1e-6]
    is_lone = [word.is_light for word in typed].count(False) == 1
    contradicted = unmet >= _UNKNOWN_INITIAL and bool(unasked)
    unlike = 0.0
    if contradicted:
        said = "".join([typed[i].word for i in left if not typed[i].is_light])
        unlike = OSA.normalized_distance(said, "".join([words[j] for j in unasked]))
    edits = a_letter = edits_plain = heard = edits_unheard = kept = lead = rivals = rarity = 0.0
    slips = misread = letters = ordinary = 0
    is_spelled, misspelled = False, list[str]()
    for i, j, like in pairs:
        word, meant = typed[i], words[j]
        letters += len(meant)
        if word.is_letter:
            continue
        is_spelled = True
        if word.word == meant:
            continue
        longest, price, differently = max(len(word.word), len(meant)), word.cost(meant), 0
        if word.sound != index.sounds[numbers[j]]:
            differently = OSA.distance(word.sound, index.sounds[numbers[j]])
        else:
            edits_unheard += price
        misspelled.append(word.word)
        edits += price
        slips += OSA.distance(word.word, meant)
        if meant in LIGHT:
            edits_plain += price
            continue
        edits_plain += cost(word.plain, plain(meant))
        a_letter = max(a_letter, price / longest)
        heard += differently
        kept += max(0.0, longest - 2 * price)
        lead += like - max(word.next_likest if like >= word.likest else word.likest, _WORST)
        rivals += log(1 + word.rivals)
        rarity += log(weights[j])
        misread += word.number is not None
        ordinary += word.is_english
    edited = len(misspelled)
    order = [j for _, j, _ in sorted(pairs)]
    last = next((j for j in reversed(range(len(words))) if _may_end(words[j])), len(words) - 1)
    last_missed = last in open_words
    missed, size = 1 - asked / whole, log10(max(_FEWEST, len(index.words_of)))
    features = (
        1.0,
        unmet / (asked + unmet),
        min(unmet, 1.0),
        unmet_known / (asked + unmet),
        missed,
        missed if edited else 0.0,
        float(contradicted),
        float(unlike > _UNLIKE),
        edits,
        edits * edits,
        float(slips),
        edits_plain,
        a_letter,
        heard,
        edits_unheard,
        kept,
        lead,
        rivals,
        float(misread),
        float(is_lone and ordinary),
        float(is_lone and edited > 0),
        float(is_lone and edited > 0 and bool(unasked)),
        rarity,
        log(letters),
        float(order != sorted(order)),
        float(last_missed),
        float(not open_words),
        float(not edited and not left),
        size,
        size if edited else 0.0,
        0.0,
    )
    rank = ranked(features, _RANK)
    return Meeting(
        name,
        features,
        rank,
        rank - _LAST_MISSED * last_missed,
        (round(unmet, 2), round(edits, 2)),
        not edited and is_spelled,
        not edited and unmet <= _NAMESAKE * (asked + unmet) and max(order) == len(words) - 1,
        (is_lone and ordinary > 0)
        or (is_lone and edited > 0 and bool(unasked) and letters <= _SHORT)
        or (any(is_number(typed[i].word) for i in left) and any(is_number(words[j]) for j in open_words)),
        frozenset([numbers[j] for _, j, _ in pairs]),
        frozenset(misspelled),
    )


def ranked(features: Sequence[float], weights: Sequence[float]) -> float:
    """What a name ranks by. None that is misspelled comes before one that has all that was typed as it is spelled."""
    worth: float = sum(map(mul, weights, features))
    return worth + _SPELLED if not features[_EDITS] and features[_UNMET] < _UNKNOWN_INITIAL else worth


def ahead(features: Sequence[float], rank: float, rival: float | None) -> float:
    """How far a name is ahead of its rival. Only what is misspelled has one."""
    if not features[_EDITS]:
        return 0.0
    return _FAR_AHEAD if rival is None else min(_FAR_AHEAD, rank - rival)


def _paired(alike: list[_Alike], left: set[int], open_words: set[int]) -> list[tuple[int, int, float]]:
    """Typed words with words of a name, and how like they are; taken from those that are left and open."""
    pairs = []
    for unlike, _, i, j in sorted(alike):
        if i in left and j in open_words:
            left.discard(i)
            open_words.discard(j)
            pairs.append((i, j, -unlike))
    return pairs


def _alike(typed: Sequence[Typed], numbers: Sequence[int]) -> list[_Alike]:
    return [
        (-word.likes[number], abs(i - j), i, j)
        for i, word in enumerate(typed)
        for j, number in enumerate(numbers)
        if number in word.likes
    ]


def _less_alike(
    typed: Sequence[Typed], left: Iterable[int], words: Sequence[str], open_words: Iterable[int]
) -> list[_Alike]:
    found = list[_Alike]()
    for i in left:
        word = typed[i]
        if word.is_fixed:
            continue
        for j in open_words:
            meant = words[j]
            if word.is_letter or len(meant) == 1:
                # The letter that a name ends with is a number sooner than an initial: Orrin V.
                is_number_met = is_number(meant) and (is_number(word.word) or 0 < j == len(words) - 1)
                is_initial = word.begins == meant[0] and not is_number_met
                like = (_INITIAL if word.is_letter else _INITIAL_NAMED) if is_initial else 0.0
            else:
                like = word.likeness(meant)
            if like:
                found.append((-like, abs(i - j), i, j))
    return found


def _may_end(word: str) -> bool:
    """Whether a word may be the last one that a name is told by: III isn't that of Murad III."""
    return word not in LIGHT and not is_number(word)


def _unmet_weight(typed: str) -> float:
    if typed in ASKING:
        return _ASKING_WEIGHT
    if typed in LIGHT:
        return LIGHT_WEIGHT
    return _UNKNOWN_INITIAL if len(typed) == 1 else 1.0
