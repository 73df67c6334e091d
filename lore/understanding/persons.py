"""Words for people: for those who may be counted by any of them, for one person, and for whoever does some work."""

import re

from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word

PERSON_WORDS = stemmed("people men women person persons souls guys folk folks inhabitants residents citizens")
"""Stems of words for people of any sort."""
_PEOPLED = (
    "ers", "ors", "ists", "ians", "men", "ants", "ents", "ees", "ics", "smiths", "folk", "folks", "people", "guards",
    "keepers",
)  # fmt: skip
"""How words end that are names for those who do something."""

_WORKER = re.compile(
    r"[a-z-]{2,}(?:[^e]er|or|smith|man|woman|girl|boy|wright|ist|ian|ant|herd|monger|eer|ier)$"
    r"|(?:clerk|cook|judge|nurse|priest|monk|nun|scribe|thief|spy|poet|pilot|mage|witch|student|guide|engineer"
    r"|architect"
    r"|chemist|physician|officer|barber|printer|photographer|dealer|maid|midwife|captain|professor|agent|scholar)$"
)
"""How words end that are names for those who do some work, and some that don't end so."""
_NO_WORKER = frozenset(
    "younger older elder other former later latter brother sister father mother daughter number member founder leader"
    " owner winner killer murderer follower supporter partner stranger successor predecessor ancestor heir"
    " commander senior junior minor major tall never ever over under after another giant man woman human german roman"
    " tribute survivor visitor author bearer holder prisoner lover river winter summer tower water paper letter order"
    " power danger career border manner matter corner timber silver copper amber".split()
)
_ONE = frozenset(
    "man woman boy girl child baby brother sister father mother son daughter wife husband widow widower niece nephew"
    " cousin uncle aunt grandson granddaughter grandfather grandmother grandchild stepson stepdaughter heir heiress"
    " king queen prince princess duke duchess lord lady emperor empress friend rival enemy twin orphan bride groom"
    " president chief general admiral colonel founder owner brother-in-law murderer killer lover partner stranger"
    " abbess abbot countess baroness priestess goddess stewardess hostess actress waitress mistress nun bishop saint"
    " successor predecessor survivor prisoner visitor author leader commander".split()
)
"""Words for one person, whatever they do."""


def is_worker(word: str) -> bool:
    """Whether a word is a name for one who does some work: miller, clerk."""
    return bool(_WORKER.match(word)) and word not in _NO_WORKER


def is_one_person(word: Word) -> bool:
    """Whether a word is one for a single person, whose name it is not: the captain, her niece."""
    return word.folded in _ONE or is_worker(word.folded)


def is_people(word: Word) -> bool:
    """Whether a plural is a word for people, or a name."""
    return word.folded.endswith(_PEOPLED) or word.stem in PERSON_WORDS or word.is_capital
