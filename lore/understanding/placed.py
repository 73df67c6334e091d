"""Questions with a clause that only says after or before what: who claimed the throne after the duke's death."""

import re
from collections.abc import Callable
from dataclasses import replace

from lore.dates import Verdict
from lore.model import Event, Reply, Standing
from lore.understanding.finding import Finder
from lore.understanding.order import precedence, sides

_PLACED = re.compile(
    r"^(?P<asked>\W*(?:who|whom|which|where|why|what)\b[^?]{6,}?),? (?P<side>after|following|before)"
    r" (?P<what>(?!(?:that|this|which|who|all|everyone|anyone|any|it)\b)[^?,]{3,60}?)\W*$",
    re.IGNORECASE,
)

_ANYBODY = re.compile(r"\b(?:people|persons?|anybody|anyone|somebody|someone|things?)\b", re.IGNORECASE)
_NO_MORE = "That it came of it is not stated; the source dates it so."


def of_placed(finder: Finder, plain: str, ask: Callable[[str], Reply], reply: Reply) -> Reply:
    """The answer to a question without what it is placed after, where one event answers that: whole where the source
    decides that it came after, a part where it doesn't tell; the reply as it is where nothing answers, or what does
    came before."""
    met = _PLACED.match(plain)
    side = sides.find(finder, met["what"]) if met else None
    if met is None or side is None or side.event is None or side.missed:
        return reply
    shorter = ask(met["asked"])
    told = shorter.statements[0].entry if len(shorter.statements) == 1 else None
    if shorter.standing is not Standing.ANSWER or not isinstance(told, Event) or told.id == side.event.id:
        return reply
    is_after = met["side"].lower() != "before"
    early, late = (side.event, told) if is_after else (told, side.event)
    verdict = precedence.before(finder.library, early, late)
    statements = (*shorter.statements, *side.statements)
    if verdict is Verdict.YES and not _is_of_anybody(met["asked"]):
        return replace(shorter, statements=statements)
    if verdict is Verdict.NO:
        return reply
    placed = "after" if is_after else "before"
    if verdict is Verdict.YES:
        return replace(shorter, standing=Standing.PARTLY, statements=statements, unsaid=(_NO_MORE,), sentence="")
    unsaid = (f"Whether that was {placed} {side.told} is not stated.",)
    return replace(shorter, standing=Standing.PARTLY, statements=statements, unsaid=unsaid, sentence="")


def _is_of_anybody(asked: str) -> bool:
    """Whether a question asks of no one in particular, so that what came later need not have come of it."""
    return bool(_ANYBODY.search(asked))
