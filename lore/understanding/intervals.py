"""How long after something else was, as a question or a text tells it: six months later is half a year later."""

import re
from collections.abc import Iterator

from lore.model import Entry
from lore.understanding.asked import Asked
from lore.understanding.numerals import NUMBERS, digits
from lore.understanding.prose import said

_NUMBER = "|".join(word for word in NUMBERS if word != "hundred")
_INTERVAL = re.compile(
    rf"(?<![-\d,])\b(?P<half>half )?(?P<number>an?|\d+|{_NUMBER}) (?P<unit>minute|hour|day|week|month|year|decade)s?"
    r" (?:after|afterwards|later|before|earlier)\b",
    re.IGNORECASE,
)
_PARTS = {"week": ("day", 7), "year": ("month", 12), "decade": ("month", 120)}
"""Units that are just so many of a smaller one."""


def intervals_in(text: str) -> dict[tuple[str, float], str]:
    """The intervals of a text, as a unit and how many of it, each in the text's own words."""
    found: dict[tuple[str, float], str] = {}
    for met in _INTERVAL.finditer(text):
        number = met["number"].lower()
        many = 1.0 if number in ("a", "an") else float(digits(number))
        unit, parts = _PARTS.get(met["unit"].lower(), (met["unit"].lower(), 1))
        found[unit, many * parts * (0.5 if met["half"] else 1.0)] = met[0]
    return found


def of_interval(asked: Asked, entry: Entry) -> Iterator[str]:
    """What came six months later did not come a year later."""
    sought, told = intervals_in(asked.plain), intervals_in(said(entry))
    if sought and told and sought.keys().isdisjoint(told):
        yield f"The source says “{next(iter(told.values()))}”."
