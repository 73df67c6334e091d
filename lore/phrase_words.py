"""The words of which people make dates."""

import re
from collections.abc import Iterable

from rapidfuzz.distance import OSA

from lore.calendars import MONTHS, Era

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

# The common era has no year 0: 1 BCE is followed by 1 CE.
COMMON_ERAS = {
    **{name: Era("CE", 0, 1) for name in ("ad", "ce", "annodomini")},
    **{name: Era("BCE", 1, -1) for name in ("bc", "bce", "beforechrist")},
}

BY = ("by", "no later than", "not later than", "not after", "until", "till", "up to", "up until", "in or before")
BEFORE = ("before", "prior to", "earlier than")
AFTER = ("after", "later than")
SINCE = ("since", "from", "no earlier than", "not earlier than", "not before", "in or after", "on or after")

# What a bound means when it is put on an end of something: "before the end of 1924" is by 1924.
BOUNDS_OF_ENDS = {
    ("before", "end"): "by",
    ("by", "end"): "by",
    ("after", "end"): "after",
    ("before", "start"): "before",
    ("after", "start"): "since",
    ("since", "start"): "since",
}

UNCERTAIN = ("perhaps", "possibly", "maybe", "probably", "presumably")
APPROXIMATE = ("circa", "c.", "c", "ca.", "ca", "about", "around", "approximately", "approx.", "approx", "roughly", "~")

# Which part of how many a word means.
PARTS = {
    **dict.fromkeys(("early", "beginning", "start"), (0, 3)),
    **dict.fromkeys(("mid", "middle"), (1, 3)),
    **dict.fromkeys(("late", "end", "close"), (2, 3)),
    "first half": (0, 2),
    "second half": (1, 2),
    "latter half": (1, 2),
}

_UNITS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
_TEENS = ("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth")
ORDINALS = {
    word: number
    for number, word in enumerate(
        (*_UNITS, *_TEENS, "eighteenth", "nineteenth", "twentieth", *(f"twenty {unit}" for unit in _UNITS)), start=1
    )
}

# Words and names, one letter (of long months two) away from a month, that are no slip of the pen.
_ORDINARY = frozenset(
    (
        *("marsh", "match", "mach", "marc", "march's", "marcha", "marche", "marco", "marcy", "merch", "macho", "manch"),
        *("jane", "juno", "junk", "jute", "jude", "jung", "jue", "jury", "joly", "jule", "juli", "julys", "apron"),
        *("augusta", "auguste", "augusti", "augusto", "decemvir", "decemvirs"),
    )
)
_MONTHS = {name.lower(): number for number, name in enumerate(MONTHS, start=1)}
_SHORT = {name[:3]: number for name, number in _MONTHS.items()} | {"sept": 9}
_LONG_NAME = 7


def any_of(words: Iterable[str]) -> str:
    """Give the pattern that matches any of the words, the longest that it can."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


def month(word: str, *, alone: bool = False) -> tuple[int, bool] | None:
    """Give the month that a lower-case word means, and whether it is misspelt; None if it is no month.

    A slip is one letter too many, missing, wrong or swapped, in long names two; the first letter is always right.
    A misspelt word that stands alone has to be a long month's: too many names are like the short ones.
    """
    number = _MONTHS.get(word) or _SHORT.get(word)
    if number:
        return number, False
    if len(word) < 4 or word in _ORDINARY:
        return None
    for name, number in _MONTHS.items():
        slips = 2 if len(name) >= _LONG_NAME else 0 if alone or name == "may" else 1
        if name[0] == word[0] and OSA.distance(word, name, score_cutoff=slips) <= slips:
            return number, True
    return None


def weekday(word: str) -> int | None:
    """Give the weekday, counted from Monday as 0, that a lower-case word of three letters or more means."""
    return next((number for number, name in enumerate(WEEKDAYS) if name.lower().startswith(word)), None)
