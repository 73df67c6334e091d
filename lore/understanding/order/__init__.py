"""Questions about order: which came first, what came before or after, what is the earliest, who followed whom."""

import re
from collections.abc import Callable

from lore.model import Reply
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.order import beside, claims, deeds, extremes, lists, pairs, successions
from lore.understanding.order.extremes import extreme

__all__ = ["compared", "extreme"]

_EXISTING = re.compile(
    r"^\W*(?:was|were|is|are|did|had)\b.* (?:around|exist(?:ed|ing)?|in existence|there already|already there)"
    r" (?:before|by|when|at)\b",
    re.IGNORECASE,
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
    if _EXISTING.search(asked.plain):
        return None  # what was there before need not be what an event tells of it
    return next((reply for way in _WAYS if (reply := way(finder, asked))), None)
