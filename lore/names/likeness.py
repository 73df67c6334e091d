"""How much one word is misspelled if another was meant, by what people get wrong: costs near 1 a letter."""

from collections.abc import Sequence
from itertools import accumulate

from rapidfuzz.distance import Postfix, Prefix

from lore.names import weights

_VOWELS = frozenset("aeiouy")
_SOUND_ALIKE = [
    frozenset(letters) for letters in ("ckq", "sz", "szc", "vwf", "gj", "dt", "bp", "ij", "xks", "uvw", "mn", "ckg")
]
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")


def _neighbours() -> frozenset[tuple[str, str]]:
    """Letters whose keys touch. Each row of keys stands half a key to the right of the one above."""
    places = {letter: (x + y / 2, y) for y, row in enumerate(_ROWS) for x, letter in enumerate(row)}
    return frozenset(
        (a, b)
        for a, (x, y) in places.items()
        for b, (other_x, other_y) in places.items()
        if a != b and abs(x - other_x) <= 1 and abs(y - other_y) <= 1
    )


def _substitutions() -> dict[str, dict[str, float]]:
    """What a letter costs in place of another where that isn't 1, by the letter typed and then by the one meant."""
    costs = dict.fromkeys(_neighbours(), weights.NEIGHBOURING_KEY)
    for letters in _SOUND_ALIKE:
        costs |= {(a, b): weights.ALIKE_LETTER for a in letters for b in letters if a != b}
    costs |= {(a, b): weights.VOWEL for a in _VOWELS for b in _VOWELS if a != b}
    found: dict[str, dict[str, float]] = {}
    for (a, b), price in costs.items():
        found.setdefault(a, {a: 0.0})[b] = price
    return found


class _Alone(dict[str, float]):
    """What a letter costs that only one of the words has: by the letter between those on either side of it."""

    def __missing__(self, letters: str) -> float:
        price = self[letters] = self._price(*letters)
        return price

    def _price(self, before: str, letter: str, after: str) -> float:
        if before != _END and letter in (before, after):
            return weights.DOUBLED
        if letter in _VOWELS or (letter == "h" and before != _END):
            return weights.VOWEL_ALONE
        if letter == "s" and after == _END:
            return weights.PLURAL
        return weights.LETTER_ALONE


class _TooMany(_Alone):
    """What a typed letter costs that the word meant hasn't: more than one left out, an h most of all."""

    def _price(self, before: str, letter: str, after: str) -> float:
        price = super()._price(before, letter, after)
        if price < weights.VOWEL_ALONE:
            return price
        return price + (weights.H_TOO_MANY if letter == "h" else weights.TOO_MANY)


_END = "\n"
_SUBSTITUTIONS = _substitutions()
_ALONE, _TOO_MANY = _Alone(), _TooMany()


def cost(typed: str, meant: str) -> float:
    """What the edits cost that make one word of the other: less for vowels, doubled, swapped and neighbouring letters,
    more at the beginning, which people rarely get wrong."""
    start = Prefix.similarity(typed, meant)
    first = 0.0 if start or typed == meant else weights.FIRST_LETTER
    end = Postfix.similarity(typed, meant)
    shorter = len(typed) if len(typed) < len(meant) else len(meant)
    if end > shorter - start:
        end = shorter - start
    if end:
        typed, meant = typed[:-end], meant[:-end]
    if start == len(typed):
        return sum(_prices(meant, start, _ALONE)) + first
    if start == len(meant):
        return sum(_prices(typed, start, _TOO_MANY)) + first
    typed_alone, meant_alone = _prices(typed, start, _TOO_MANY), _prices(meant, start, _ALONE)
    if len(typed_alone) == len(meant_alone) == 1:
        return min(_instead_of(typed[start]).get(meant[start], 1.0), typed_alone[0] + meant_alone[0]) + first
    return _edited(typed[start:], typed_alone, meant[start:], meant_alone) + first


def _prices(word: str, start: int, alone: _Alone) -> list[float]:
    """What each letter of a word costs, from a place on, that only this word has."""
    ended = f"{_END}{word}{_END}"
    if start + 1 == len(word):
        return [alone[ended[start:]]]
    return [alone[ended[i : i + 3]] for i in range(start, len(word))]


def _instead_of(letter: str) -> dict[str, float]:
    return _SUBSTITUTIONS.get(letter) or {letter: 0.0}


def _edited(a: str, a_alone: Sequence[float], b: str, b_alone: Sequence[float]) -> float:
    """The cheapest edits that make one text of the other, from what each letter of either costs alone."""
    above = [0.0, *accumulate(b_alone)]
    before, previous = above, ""
    for x, x_alone in zip(a, a_alone, strict=True):
        instead = _instead_of(x)
        may_swap = previous in b and x != previous != ""
        diagonal, last = above[0], ""
        left = diagonal + x_alone
        row = [left]
        for y, y_alone, up in zip(b, b_alone, above[1:], strict=True):
            best = diagonal + instead.get(y, 1.0)
            if up + x_alone < best:
                best = up + x_alone
            if left + y_alone < best:
                best = left + y_alone
            if may_swap and y == previous and x == last:
                best = min(best, before[len(row) - 2] + weights.SWAPPED)
            row.append(best)
            left, diagonal, last = best, up, y
        before, above, previous = above, row, x
    return above[-1]
