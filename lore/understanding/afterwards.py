"""What somebody did after something, told in the sentence behind the one that tells of it: she later left."""

import re

from lore.model import Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_flat
from lore.understanding.likeness import says
from lore.understanding.sufficing import is_light
from lore.understanding.words import stems

_DONE_AFTER = re.compile(r"^\W*what (?:did|does|do) [^?]+? do (?:next )?after [^?]+", re.IGNORECASE)
_LATER = ("later", "then", "afterwards", "subsequently")
_TELLS_LATER = re.compile(rf"^(?:\w+ ){{1,3}}(?:{'|'.join(_LATER)})\b|^(?:later|then|afterwards),? ", re.IGNORECASE)
"""How a sentence begins that goes on after the one before it."""
_SAYS_WHEN = re.compile(r"\b(?:after|following|once|when|since)\b", re.IGNORECASE)
_MOST = 60


def asks_what_then(asked: Asked) -> bool:
    """Whether a question asks what somebody did after something."""
    return bool(_DONE_AFTER.match(asked.plain))


def says_when(sentence: str) -> bool:
    """Whether a sentence has a word by which it may tell itself after what something was done."""
    return bool(_SAYS_WHEN.search(sentence))


def of_next(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """What somebody did later, behind the sentence that says all of what it was after; None where no sentence or
    several do."""
    if date or asked.is_negated or not asks_what_then(asked):
        return None
    later = finder.library.full_text.passages_holding(" OR ".join(f'"{each}"' for each in _LATER), _MOST)
    told = [(before, each) for each in later if (before := _told_before(finder, asked, each))]
    return asked.reply(Standing.ANSWER, quoted=told[0]) if len(told) == 1 else None


def _told_before(finder: Finder, asked: Asked, passage: Passage) -> Passage | None:
    """The sentence right before one that goes on after it, where that says all that a question asks what came after,
    and the one is about whoever the question names."""
    if not _TELLS_LATER.match(passage.text) or not is_flat(asked, passage.text):
        return None
    before = next(iter(finder.library.full_text.before(passage, 1)), None)
    meant = antecedent(finder, passage)
    doers = [term for term in asked.terms if meant and meant.entry in term.entries]
    if before is None or not doers:
        return None
    told = stems(before.text)
    rest = [term for term in asked.terms if term not in doers and not is_light(term)]
    return before if rest and all(says(finder, term, told) for term in rest) else None
