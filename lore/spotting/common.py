"""Words that are no name by themselves, unless a text writes them like one."""

from functools import cache
from importlib import resources

from lore.calendars import MONTHS
from lore.names.folding import LIGHT
from lore.understanding.generic import GENERIC

_LIST = "common_words.txt"
_COUNTING = frozenset(
    "first second third last next zero two three four five six seven eight nine ten dozen hundred thousand million"
    " half ok okay yeah yes".split()
)
_DENYING = frozenset(
    {f"{verb}nt" for verb in "are could did do does had has have is must need should was were would".split()}
    | {"aint", "cant", "shant", "wont"}
)
HOLDING = GENERIC | LIGHT | _COUNTING | _DENYING
"""Words that hold sentences together, point or count: they tell nothing in a name."""

TITLES = frozenset(
    "mr mrs ms miss sir dame lord lady ser herr frau don donna dona signor senor senora monsieur madame dr prof"
    " professor rev reverend fr father mother brother sister saint st comrade citizen president premier minister"
    " chancellor chairman secretary senator governor mayor marshal general colonel major captain lieutenant sergeant"
    " admiral king queen prince princess emperor empress tsar tsarina czar kaiser fuhrer duce sultan shah khan caliph"
    " duke duchess count countess earl baron baroness archduke grand pope bishop archbishop cardinal rabbi imam"
    " master mistress maester".split()
)
"""Words before a person's name that are no part of it."""

DATED = frozenset(month.lower() for month in MONTHS) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that are capitalised for being dates."""


@cache
def _words() -> frozenset[str]:
    lines = (resources.files("lore.spotting") / _LIST).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_common(folded: str) -> bool:
    """Whether a folded word is one of everyday English, or too short to be anything."""
    return len(folded) < 2 or folded.isdigit() or folded in HOLDING or folded in _words()
