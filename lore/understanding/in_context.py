"""Questions that say of what they ask only where it belongs, which the sentence that tells it need not repeat: who was
tried for arson after the brewery fire, of whom the lines about that fire tell."""

import re
from collections.abc import Callable
from dataclasses import replace

from lore.model import Event, Passage, Reply, Standing
from lore.understanding.dates_in import DATES_TOLD
from lore.understanding.finding import Finder
from lore.understanding.pronouns import in_paragraph
from lore.understanding.prose import stems_called
from lore.understanding.wanted import Want, wanted
from lore.understanding.words import stems

_PLACED = re.compile(
    r"^(?P<asked>\W*(?:who|whom|what|where|why|how many)\b[^?]{8,}) (?:in|at|during|after|on)"
    r" (?P<what>the [^?,]{3,60}?)\W*$",
    re.IGNORECASE,
)
_BEFORE = 4
"""Sentences before one, in its paragraph, of which one tells what it belongs to."""
_ELSEWHEN = re.compile(
    r"^(?:before|after|earlier|later|previously|meanwhile|elsewhere|once|then|now|today|in|at|on|from|since|until"
    r"|\w+ \w+ (?:later|earlier|before))\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells of another time or place."""
_WANTED = (Want.WHO, Want.WHAT, Want.WHERE, Want.WHY, Want.HOW_MANY)


def of_context(finder: Finder, plain: str, ask: Callable[[str], Reply], reply: Reply) -> Reply:
    """The answer to a question without the event that it belongs to, where one sentence of the source gives it and a
    sentence right before that tells of this event; the reply as it is where none does."""
    met = _PLACED.match(plain)
    if met is None or wanted(plain).want not in _WANTED:
        return reply
    shorter = ask(met["asked"])
    if shorter.standing is not Standing.ANSWER or shorter.statements or len(shorter.quoted) != 1:
        return reply
    (told,) = shorter.quoted
    if DATES_TOLD.search(told.text) or _ELSEWHEN.match(told.text):
        return reply
    about = _told_before(finder, told, stems(met["what"]) - {"the", "of", "in"})
    return replace(shorter, quoted=(about, told)) if about else reply


def _told_before(finder: Finder, told: Passage, named: frozenset[str]) -> Passage | None:
    """The nearest sentence before one, in its paragraph, that an event so named is quoted for, with none between that
    has a date of its own."""
    for passage in in_paragraph(finder, told, _BEFORE) if named else ():
        events = (each.entry for each in finder.quoting(passage) if isinstance(each.entry, Event))
        if any(named <= stems_called(event) | stems(event.date.words or "") for event in events):
            return passage
        if DATES_TOLD.search(passage.text):
            return None
    return None
