"""A question in fewer ways of asking: in English, well spelled, in plain words, and as a question."""

import re
from collections.abc import Callable

from lore.understanding.courtesies import LEAD_IN
from lore.understanding.everyday import Phrase, in_plain_words
from lore.understanding.foreign import in_english
from lore.understanding.misspelled import well_spelled
from lore.understanding.numerals import NUMBERS
from lore.understanding.phrasing import rephrased
from lore.understanding.statements import as_question

_ASKING_IS = re.compile(r"\b(when|why|how)['’]s\b", re.IGNORECASE)
"""What asks with its verb left to an apostrophe: why's it called so."""
_WHO_IS = re.compile(
    r"\b(who)['’]?s(?= the (?!one\b|guy\b|man\b|woman\b|person\b)\w+(?: of\b|\W*$| right\b| now\b| today\b))",
    re.IGNORECASE,
)
"""What asks who is in an office now."""
_WHAT = re.compile(
    r"\b(?:wat|wut)(?= (?:did|does|do|was|were|is|are|had|has|happened|year|country|percent|share|kind|sort|date)\b)",
    re.IGNORECASE,
)
"""What is no word of another language before an English one."""
_PERCENT = re.compile(rf"\b({'|'.join(NUMBERS)})[ -]?(?:percent|per cent|%)(?!age)", re.IGNORECASE)


_RULING_THE_PLACE = re.compile(
    r"(?P<asked>\bwho (?:runs?|ran|rules?|ruled|governs?|governed|leads?|led)) (?:the|this) (?:place|joint)(?=\W*$)",
    re.IGNORECASE,
)
"""What asks of the world itself by a word that names nothing of it."""


def reworded(text: str, is_told: Callable[[Phrase], bool] = lambda _: False) -> str:
    """A question with a word for each phrase that its words don't tell, but for everyday ones that the lore has."""
    text = _WHO_IS.sub(r"\1 is", _ASKING_IS.sub(r"\1 is", _WHAT.sub("what", text)))
    text = _PERCENT.sub(lambda met: f"{NUMBERS[met[1].lower()]}%", in_english(LEAD_IN.sub("", text)))
    return as_question(in_plain_words(rephrased(well_spelled(text, is_told), is_told), is_told))


def with_world(text: str, world: str) -> str:
    """A question that asks who rules the place with the name of the world for it."""
    return _RULING_THE_PLACE.sub(lambda met: f"{met['asked']} {world}", text)
