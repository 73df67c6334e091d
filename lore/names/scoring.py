"""How well typed words meet the words of a name, from 0 to 1."""

import re
from collections.abc import Iterable, Mapping, Sequence

from rapidfuzz.distance import OSA

from lore.names.folding import ASKING, COUNTRIES, LIGHT, sound
from lore.names.index import LIGHT_WEIGHT, Index, Known

# Found by random search on 1,000 names, then rounded; `python -m tests.bench.names --data DIR` measures a change.
_PLURAL = 0.97  # a word with an s more or less
_INITIAL = 0.9  # a letter for a word that begins with it
_WORST = 0.5  # edits a letter beyond which a word isn't like another
_FIRST_LETTER = 0.8  # edits that a wrong first letter costs on top: people rarely get it wrong
_SOUND_SHARE = 0.4  # how much of a misspelling's cost is its sound's, where that is the better half
_SOUND_ALONE = 0.4  # edits that words of one sound, spelled differently, cost
_SHARE_TYPED = 1.3  # exponent on the share of what was typed that is in the name
_SHARE_NAMED = 0.15  # how much of the score hangs on the share of the name that was typed
_CONTRADICTION = 0.72  # for a word typed in place of the name's: Karl Gottwald is not Klement
_CONTRADICTED_LAST = 0.7  # and again where it is the name's last, mostly a surname
_UNKNOWN_INITIAL = 0.4  # what a letter weighs that begins no word of the name
_ALIKE = 60  # known words compared with a typed one, of those that share most letter pairs
_PLENTY = 25  # words that begin as typed, enough not to look for those that nearly do

_NUMBER = re.compile(r"\d+|[ivx]+")


def likenesses(typed: str, index: Index) -> dict[str, float]:
    """The known words that a typed one can stand for. A known word, a number or a short one only stands for itself."""
    if len(typed) == 1:
        return {word: 1.0 if word == typed else _INITIAL for word in index.words_from(typed)}
    if typed in index.weights:
        return {typed: 1.0}
    if typed in COUNTRIES or not _may_differ(typed, 4):
        return {}
    return _alike(typed, index, (word for word in index.resembling(typed, _ALIKE) if len(word) > 2))


def beginnings(typed: str, index: Index) -> dict[str, float]:
    """The known words that a typed one, perhaps unfinished, can stand for, however it goes on."""
    begun = {word: 0.9 + 0.1 * len(typed) / len(word) for word in index.words_from(typed)}
    if _may_differ(typed, 3) and len(begun) < _PLENTY:
        for word in index.resembling(typed, _ALIKE, unfinished=True):
            cost: float = min(OSA.distance(typed, word[: len(typed) + more]) for more in (-1, 0, 1))
            cost += _FIRST_LETTER * (typed[0] != word[0])
            if cost <= _WORST * len(typed):
                begun.setdefault(word, 0.9 - 0.9 * cost / len(typed))
    return begun


def score(
    typed: Sequence[str], tables: Sequence[Mapping[str, float]], known: Known, index: Index
) -> tuple[float, bool]:
    """A name's score, and whether the words it was met by are spelled as it spells them.

    Each typed word meets at most one word of the name, the likest first; once one has met, those left over may be less
    alike. What was typed and isn't in the name costs more than what is in the name and wasn't typed.
    """
    left = dict.fromkeys(range(len(typed)))
    open_words = dict.fromkeys(range(len(known.words)))
    met = asked = 0.0
    spelled: list[bool] = []

    def pair(likes: Iterable[tuple[float, int, int]]) -> None:
        nonlocal met, asked
        for like, i, j in sorted(likes, key=lambda found: (-found[0], abs(found[1] - found[2]))):
            if i in left and j in open_words:
                del left[i], open_words[j]
                met += known.weights[j] * like
                asked += known.weights[j]
                if len(typed[i]) > 1:
                    spelled.append(like >= _PLURAL)

    pair((tables[i][word], i, j) for i in left for j, word in enumerate(known.words) if word in tables[i])
    if not met:
        return 0.0, False
    if left and open_words:
        pair(_misspelled(typed, left, known, open_words, index))
    unmet = sum(_unmet_weight(typed[i]) for i in left)
    shares = (met / (asked + unmet)) ** _SHARE_TYPED * (1 - _SHARE_NAMED + _SHARE_NAMED * met / known.weight)
    if unmet >= _UNKNOWN_INITIAL and any(known.weights[j] > LIGHT_WEIGHT for j in open_words):
        shares *= _CONTRADICTION * (_CONTRADICTED_LAST if len(known.words) - 1 in open_words else 1)
    return shares, bool(spelled) and all(spelled)


def _misspelled(
    typed: Sequence[str], left: Iterable[int], known: Known, open_words: Iterable[int], index: Index
) -> list[tuple[float, int, int]]:
    likes: list[tuple[float, int, int]] = []
    for i in left:
        if typed[i] not in COUNTRIES and _may_differ(typed[i], 2):
            alike = _alike(typed[i], index, (known.words[j] for j in open_words))
            likes += [(alike[word], i, j) for j in open_words if (word := known.words[j]) in alike]
    return likes


def _alike(typed: str, index: Index, words: Iterable[str]) -> dict[str, float]:
    heard = sound(typed)
    likes = {word: _likeness(typed, word, heard, index.sounds[word]) for word in words if not _NUMBER.fullmatch(word)}
    return {word: like for word, like in likes.items() if like > 0}


def _likeness(typed: str, word: str, heard: str, heard_word: str) -> float:
    """One less the edits a letter, of the spelling or of spelling and sound; 0 when there are too many."""
    longest = max(len(typed), len(word))
    cost: float = OSA.distance(typed, word)
    if cost == 1 and longest > 3 and (typed + "s" == word or word + "s" == typed):
        return _PLURAL
    by_sound = (OSA.distance(heard, heard_word) + _SOUND_ALONE) * longest / max(len(heard), len(heard_word), 1)
    if by_sound < cost:
        cost += (by_sound - cost) * _SOUND_SHARE
    if typed[:1] != word[:1]:
        cost += _FIRST_LETTER
    return 1 - cost / longest if cost <= _WORST * longest else 0.0


def _may_differ(word: str, shortest: int) -> bool:
    return len(word) >= shortest and word not in LIGHT and not _NUMBER.fullmatch(word)


def _unmet_weight(typed: str) -> float:
    if typed in ASKING:
        return 0.03
    if typed in LIGHT:
        return LIGHT_WEIGHT
    return _UNKNOWN_INITIAL if len(typed) == 1 else 1.0
