"""Numbers in words."""

from lore.understanding.thesaurus import stemmed

NUMBERS = {
    word: number
    for number, word in (
        *enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(), 1
        ),
        *zip(range(20, 110, 10), "twenty thirty forty fifty sixty seventy eighty ninety hundred".split(), strict=True),
    )
}
NUMERALS = frozenset(NUMBERS) | {"dozen", "thousand", "million"}
ORDINALS = stemmed("first last second third earliest latest final initial next")


def digits(word: str) -> str:
    """A number in digits; any other word as it is."""
    return str(NUMBERS.get(word, word))
