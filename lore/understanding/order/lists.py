"""Several things to be put in the order in which they happened."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from lore.dates import Verdict
from lore.library import Library
from lore.model import Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.order.forms import HAPPEN, ORDER
from lore.understanding.order.sides import Side, before, cleaned, find

_SORT = r"(?:put|sort|order|arrange|rank|list|place|line up|give|name|tell)"
_THESE = r"(?:these|those|them|the following|this|all of these|the events|events|me)"
_WAYS = (
    rf"{_SORT}(?: {_THESE})*(?: events| things)? {ORDER} ?[:,;–—-]* ?(?P<a>.+)",
    rf"(?:order|sort|arrange|rank)(?: {_THESE})*(?: events| things)? ?[:;–—-]+ ?(?P<b>.+)",
    rf"{_SORT} (?P<c>.+?),? {ORDER}",
    rf"in (?:what|which) (?:chronological )?(?:order|sequence) (?:did|do|does|was|were|are|is|have|had) (?P<d>.+?)"
    rf"(?: {HAPPEN})?",
    r"(?:what(?:s|['’]s| is| was)? )?(?:the )?(?:right |correct |chronological )?(?:order|sequence|chronology|timeline)"
    r"(?: of(?: events)?)? ?[:,;–—-]* ?(?P<e>.+)",
    rf"(?P<f>.+?) ?[,:;–—-]? {ORDER}",
    r"which (?:of these )?(?:came|happened|was|occurred) (?:first|earliest|last|latest) ?[,:;–—-]* ?"
    r"(?P<g>.+?,.+? or .+)",
    r"(?P<h>.+?,.+?) ?[:;–—-] ?which (?:one )?(?:came|happened|was|is|occurred)"
    r" (?:the )?(?:first|earliest|last|latest)",
)
_LISTED = tuple(re.compile(rf"^\W*(?:please )?{way}\W*$", re.IGNORECASE) for way in _WAYS)
_APART = re.compile(r"\s*(?:[,;/>→]|->|\band then\b|\bthen\b)\s*", re.IGNORECASE)
_LAST = re.compile(r"^(?:and|or|&) ", re.IGNORECASE)
_JOINED = re.compile(r" (?:and|or|&) ", re.IGNORECASE)
_FEWEST, _MOST = 2, 8


def listed(finder: Finder, asked: Asked) -> Reply | None:
    """Several things in the order of their dates, and which of them can't be placed; None for any other question."""
    met = next((met for way in _LISTED if (met := way.match(asked.plain))), None)
    if met is None:
        return None
    text = next(group for group in met.groups() if group)
    typed = [(part, side) for part in _parts(text) for part, side in _read(finder, part)][:_MOST]
    placed = list(dict.fromkeys(side for _, side in typed if side is not None and side.statements))
    if len(typed) < _FEWEST or len({side.title for side in placed}) < _FEWEST:
        return None
    ordered = _in_order(finder.library, placed)
    dated = [side for side in ordered if _is_placed(finder.library, side, ordered)]
    undated = [side for side in ordered if side not in dated]
    statements = dict.fromkeys(each for side in (*dated, *undated) for each in side.statements)
    unsaid = [f"Of “{cleaned(part)}”, the source says nothing here." for part, side in typed if side not in placed]
    unsaid += [f"Of “{word}”, the source says nothing here." for side in placed for word in side.missed]
    unsaid += [f"Where it belongs is not stated: {side.title}." for side in undated]
    undecided = [
        f"Which of these came first is not stated: {one.title}; {other.title}."
        for one, other in pairwise(dated)
        if before(finder.library, one, other) is not Verdict.YES
    ]
    unsaid += undecided
    told = "By their dates, as far as they tell" if undecided else "In order"
    sentence = f"{told}: {'; '.join(f'“{side.title}”' for side in dated)}." if len(dated) > 1 else ""
    quoted = all(each.quotes for each in statements)
    standing = Standing.ANSWER if quoted and not unsaid else Standing.PARTLY
    return asked.reply(standing, tuple(statements), sentence, unsaid=unsaid)


def _parts(text: str) -> list[str]:
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    return [_LAST.sub("", part) for part in parts]


def _read(finder: Finder, part: str) -> list[tuple[str, Side | None]]:
    """What one part of a list means, or two that `and` joins, where it means nothing as a whole."""
    if (side := find(finder, part)) and not side.missed and not _JOINED.search(part):
        return [(part, side)]
    halves = _JOINED.split(part)
    if len(halves) > 1 and all(found := [find(finder, half) for half in halves]):
        return list(zip(halves, found, strict=True))
    return [(part, side)]


def _in_order(library: Library, sides: Iterable[Side]) -> list[Side]:
    """Sides in the order of their first bound, so that none stands before what surely came earlier."""
    ordered: list[Side] = []
    for side in sorted(sides, key=_place):
        at = next((at for at, other in enumerate(ordered) if before(library, side, other) is Verdict.YES), len(ordered))
        ordered.insert(at, side)
    return ordered


def _place(side: Side) -> tuple[bool, int]:
    """Where a side stands among others: at its first day, or at its last where nothing bounds the first."""
    at = side.date.latest if side.date.earliest is None else side.date.earliest
    return at is None, at or 0


def _is_placed(library: Library, side: Side, others: Sequence[Side]) -> bool:
    """Whether a side has a date, or a place beside another that is listed."""
    return side.date.known or any(
        Verdict.YES in (before(library, side, other), before(library, other, side))
        for other in others
        if other is not side
    )
