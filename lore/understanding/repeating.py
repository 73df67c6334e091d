"""Whether a fact only repeats what a question says, and so is not what it asks for."""

from lore.model import Fact
from lore.understanding.asked import Asked
from lore.understanding.evidence import content
from lore.understanding.generic import GENERIC
from lore.understanding.wanted import Want
from lore.understanding.words import Word, words

_LONG = 5
"""Letters from which a word that begins another one may be what that is made of."""


def is_said(asked: Asked, fact: Fact) -> bool:
    """Whether the question itself says what a fact tells."""
    if fact.entities and not (asked.wanted.want is Want.WHO and _is_mostly_said(asked, fact)):
        return not asked.entries.isdisjoint(fact.entities)
    told = _told(fact)
    return bool(told) and _number_said(asked, told) * 2 >= len(told)


def is_all_said(asked: Asked, fact: Fact) -> bool:
    """Whether the question itself says every word that a fact tells, in some form."""
    roots, telling = {word.root for word in asked.cut}, _told(fact)
    told = [word for word in words(fact.text) if word.stem in telling and word.folded not in GENERIC]
    return bool(told) and all(asked.says(word.stem) or word.root in roots or _is_begun(asked, word) for word in told)


def _is_begun(asked: Asked, word: Word) -> bool:
    """Whether a question has a word made of another: Siberian, for Siberia."""
    return len(word.folded) >= _LONG and any(each.folded.startswith(word.folded) for each in asked.cut)


def _is_mostly_said(asked: Asked, fact: Fact) -> bool:
    if len(asked.cut) > 1 and asked.cut[1].folded in ("is", "are", "was", "were"):
        return False  # who was in the first group: the group's members may be told by its own name
    told = _told(fact)
    return len(told) > 1 and _number_said(asked, told) * 5 >= len(told) * 3


def _told(fact: Fact) -> list[str]:
    """The stems of a fact's text that say something."""
    return content(Fact(fact.text, ""))


def _number_said(asked: Asked, told: list[str]) -> int:
    return sum(map(asked.says, told))


def tells_follower(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells of somebody that they came after another, whom a question asks who came after."""
    named = set(fact.entities)
    return fact.name == "followed by" and bool(named) and named <= asked.entries and not named & asked.roles.doers
