"""Words for people, who may be counted by any of them: 900 villagers are people."""

from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word

PERSON_WORDS = stemmed("people men women person persons souls inhabitants residents citizens")
"""Stems of words for people of any sort."""
_PEOPLED = (
    "ers", "ors", "ists", "ians", "men", "ants", "ents", "ees", "ics", "smiths", "folk", "folks", "guards", "keepers",
)  # fmt: skip
"""How words end that are names for those who do something."""


def is_people(word: Word) -> bool:
    """Whether a plural is a word for people, or a name."""
    return word.folded.endswith(_PEOPLED) or word.stem in PERSON_WORDS or word.is_capital
