"""Questions about order: which came first, what came before or after, what is the earliest, who followed whom."""

import re
from collections.abc import Callable

from lore.model import Entry, Event, Reply
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.intervals import of_interval
from lore.understanding.order import beside, claims, deeds, extremes, lists, pairs, successions
from lore.understanding.order.extremes import extreme
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems

__all__ = ["compared", "extreme"]

_EXISTING = re.compile(
    r"^\W*(?:(?:was|were|is|are) [^?]+? (?:around|in existence|there already|already there)"
    r"|(?:did|do|does) [^?]+? exist) (?:before|by|when|at)\b",
    re.IGNORECASE,
)
_FOUNDING = stemmed(
    "founded founds found established establish set built build created create formed form launched born"
)
_WAYS: tuple[Callable[[Finder, Asked], Reply | None], ...] = (
    extremes.all_in_order,
    lists.listed,
    pairs.compared,
    pairs.apart,
    claims.of_another,
    beside.neighbours,
    beside.between,
    extremes.counted,
    extremes.done,
    successions.followed,
    successions.second,
    deeds.beside_deed,
)


def compared(finder: Finder, asked: Asked) -> Reply | None:
    """The answer to a question about order; None for any other question."""
    reply = next((reply for way in _WAYS if (reply := way(finder, asked))), None)
    if reply and _EXISTING.search(asked.plain) and not any(_is_founding(each.entry) for each in reply.statements[:1]):
        return None  # what was there before need not be what an event tells of it
    is_otherwise = reply and any(doubt for each in reply.statements for doubt in of_interval(asked, each.entry))
    return None if is_otherwise else reply


def _is_founding(entry: Entry) -> bool:
    """Whether an event tells how something came to be."""
    return isinstance(entry, Event) and not _FOUNDING.isdisjoint(stems(entry.title))
