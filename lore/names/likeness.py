"""How much one word is misspelled if another was meant, by what people get wrong: costs near 1 a letter."""

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


def _substitutions() -> dict[tuple[str, str], float]:
    costs = dict.fromkeys(_neighbours(), weights.NEIGHBOURING_KEY)
    for letters in _SOUND_ALIKE:
        costs |= {(a, b): weights.ALIKE_LETTER for a in letters for b in letters if a != b}
    return costs | {(a, b): weights.VOWEL for a in _VOWELS for b in _VOWELS if a != b}


_SUBSTITUTIONS = _substitutions()


def cost(typed: str, meant: str) -> float:
    """What the edits cost that make one word of the other: less for vowels, doubled, swapped and neighbouring letters,
    more at the beginning, which people rarely get wrong."""
    shorter = min(len(typed), len(meant))
    start = 0
    while start < shorter and typed[start] == meant[start]:
        start += 1
    end = 0
    while end < shorter - start and typed[-1 - end] == meant[-1 - end]:
        end += 1
    a, b = typed[: len(typed) - end], meant[: len(meant) - end]
    first = weights.FIRST_LETTER if typed[:1] != meant[:1] else 0.0
    b_alone = [_alone(b, j) for j in range(start, len(b))]
    if start == len(a):
        return sum(b_alone) + first
    if start == len(b):
        return sum(_too_many(a, i) for i in range(start, len(a))) + first
    if start + 1 == len(a) == len(b):
        return min(_SUBSTITUTIONS.get((a[start], b[start]), 1.0), _too_many(a, start) + b_alone[0]) + first
    before = list[float]()
    above = [0.0]
    for price in b_alone:
        above.append(above[-1] + price)
    for i in range(start, len(a)):
        x, x_alone = a[i], _too_many(a, i)
        left = above[0] + x_alone
        row = [left]
        for k, y_alone in enumerate(b_alone):
            y = b[start + k]
            best = above[k] if x == y else above[k] + _SUBSTITUTIONS.get((x, y), 1.0)
            if above[k + 1] + x_alone < best:
                best = above[k + 1] + x_alone
            if left + y_alone < best:
                best = left + y_alone
            if before and k and x == b[start + k - 1] and y == a[i - 1] and x != y:
                best = min(best, before[k - 1] + weights.SWAPPED)
            left = best
            row.append(best)
        before, above = above, row
    return above[-1] + first


def _too_many(typed: str, i: int) -> float:
    """What a typed letter costs that the word meant hasn't: more than one left out, an h most of all."""
    price = _alone(typed, i)
    if price < weights.VOWEL_ALONE:
        return price
    return price + (weights.H_TOO_MANY if typed[i] == "h" else weights.TOO_MANY)


def _alone(word: str, i: int) -> float:
    """What a letter costs that only one of the words has."""
    letter = word[i]
    if i and (word[i - 1] == letter or word[i + 1 : i + 2] == letter):
        return weights.DOUBLED
    if letter in _VOWELS or (letter == "h" and i):
        return weights.VOWEL_ALONE
    if letter == "s" and i == len(word) - 1:
        return weights.PLURAL
    return weights.LETTER_ALONE
