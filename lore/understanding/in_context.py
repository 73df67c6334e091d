"""Questions that say of what they ask only where it belongs, which the sentence that tells it need not repeat: who was
tried for arson after the brewery fire, of whom the lines about that fire tell."""

import re
from collections.abc import Callable
from dataclasses import replace

from lore.model import Event, Passage, Reply, Standing
from lore.understanding.finding import Finder
from lore.understanding.wanted import Want, wanted
from lore.understanding.words import stems

_PLACED = re.compile(
    r"^(?P<asked>\W*(?:who|whom|what|where|why|how many)\b[^?]{8,}) (?:in|at|during|after|on)"
    r" (?P<what>the [^?,]{3,60}?)\W*$",
    re.IGNORECASE,
)
_BEFORE = 4
"""Sentences before one, under the same heading, of which one tells what it belongs to."""
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
    about = _told_before(finder, told, stems(met["what"]) - {"the", "of", "in"})
    return replace(shorter, quoted=(about, told)) if about else reply


def _told_before(finder: Finder, told: Passage, named: frozenset[str]) -> Passage | None:
    """The first of the sentences right before one that an event with a name is quoted for."""
    before = finder.library.full_text.before(told, _BEFORE)
    about = [
        passage
        for passage in before
        for each in finder.quoting(passage)
        if isinstance(each.entry, Event) and named <= _named(each.entry)
    ]
    return about[-1] if named and about else None


def _named(event: Event) -> frozenset[str]:
    """Stems of what an event is called, and of its date."""
    return frozenset(stems("; ".join((event.title, *event.aliases, *event.asked_as, event.date.words or ""))))
