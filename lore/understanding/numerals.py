"""Numbers in words."""

from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word

NUMBERS = {
    word: number
    for number, word in (
        *enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
            " eighteen nineteen".split(),
            1,
        ),
        *zip(range(20, 110, 10), "twenty thirty forty fifty sixty seventy eighty ninety hundred".split(), strict=True),
    )
}
NUMERALS = frozenset(NUMBERS) | {"dozen", "thousand", "million"}
ORDINALS = stemmed("first last second third earliest latest final initial next")


def is_count(word: Word) -> bool:
    """Whether a word is a number, in digits or not."""
    return word.is_number or word.folded in NUMERALS


def digits(word: str) -> str:
    """A number in digits; any other word as it is."""
    return str(NUMBERS.get(word, word))
