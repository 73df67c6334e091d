"""A length of time that a question gives, such as six months, and whether the source places an event just so."""

import re

from lore.model import Event
from lore.understanding.numerals import digits
from lore.understanding.words import words

_DISTANCE = re.compile(r"(\w+) (?:day|week|month|year|decade)s? ?$", re.IGNORECASE)


def distance_of(text: str) -> str:
    """The number of months, say, at the end of a text: six, of `what happened six months`."""
    met = _DISTANCE.search(text)
    return _counted(met[1].lower()) if met else ""


def without_distance(text: str) -> str:
    return _DISTANCE.sub("", text)


def is_at(event: Event, anchor: Event, distance: str) -> bool:
    """Whether an event is placed just so long after another, in the source's words."""
    told = {_counted(word.folded) for word in words(event.date.words or "")}
    return bool(event.after and event.after.anchor == anchor.id and distance in told)


def _counted(word: str) -> str:
    """A number, `a` among them, in digits; any other word as it is."""
    return "1" if word in ("a", "an") else digits(word)
