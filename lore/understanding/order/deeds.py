"""Who did the same before or after somebody: which country joined after Chile."""

import re

from lore.model import Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS
from lore.understanding.order import precedence
from lore.understanding.order.beside import around, nearest
from lore.understanding.order.forms import AFTER, BEFORE
from lore.understanding.order.sides import DOING, find, tell
from lore.understanding.passing import PASSING
from lore.understanding.term import Term
from lore.understanding.words import words

_DOING = re.compile(
    rf"^\W*(?:who|which|what)\b(?P<deed>.+?) (?:next |right |just |directly |immediately )?"
    rf"(?P<how>{BEFORE}|{AFTER}) (?P<who>.+?)(?: (?:did|had))?\W*$",
    re.IGNORECASE,
)
_MOST = 8


def beside(finder: Finder, asked: Asked) -> Reply | None:
    """Who else did what one who is named did, before or after; None for any other question."""
    met = _DOING.match(asked.plain)
    if met is None:
        return None
    named = finder.namer.terms(words(met["who"]))
    deed = _deed(finder, met["deed"])
    if len(named) != 1 or not deed or not any(finder.kinds[each] in DOING for each in named[0].entries):
        return None
    if any(term.is_stranger for term in deed) or not any(not term.entries for term in deed):
        return None
    side = find(finder, f"{met['who']} {' '.join(term.text for term in deed)}")
    if side is None or side.event is None or side.missed or named[0].entries.isdisjoint(Evidence(side.event).subjects):
        return None
    how = "before" if re.fullmatch(BEFORE, met["how"], re.IGNORECASE) else "after"
    found, _ = around(finder.library, side.event, how, deed)
    others = [each for each in found if (who := precedence.who(each)) and who.isdisjoint(named[0].entries)]
    if not others:
        unsaid = (f"The source places nobody and nothing of the kind {how} it ({side.event.title}).",)
        return asked.reply(Standing.PARTLY, (tell(side.event),), unsaid=unsaid)
    statements = tuple(map(tell, (nearest(finder.library, others, how) or others)[:_MOST]))
    quoted = bool(statements) and all(statement.quotes for statement in statements)
    sentence = f"{how.capitalize()}: {side.event.title}."
    return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, sentence)


def _deed(finder: Finder, text: str) -> list[Term]:
    """What was done, without the kind of whoever did it."""
    return [term for term in finder.namer.terms(words(text)) if term.entries or not term.own <= NOUNS.keys() | PASSING]
