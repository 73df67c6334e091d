"""Who did the same before or after somebody: which country joined after Chile."""

import re
from collections.abc import Sequence

from lore.model import Event, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.doubting.denials import negates
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import REFUSING
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.order import beside, precedence
from lore.understanding.order.forms import AFTER, BEFORE
from lore.understanding.order.sides import DOING, find, tell
from lore.understanding.passing import PASSING
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_WHO_ELSE = re.compile(
    rf"^\W*(?:who|which|what)\b(?P<deed>.+?) (?:next |right |just |directly |immediately )?"
    rf"(?P<how>{BEFORE}|{AFTER}) (?P<who>.+?)(?: (?:did|had))?\W*$",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"^\W*(?:which|what) (?:other )?\w+s\b|^\W*who (?:all|else)\b", re.IGNORECASE)
_NOT_DOING = REFUSING | stemmed("unable fail failed")
"""Stems of words by which a title tells that somebody did not do it."""


def beside_deed(finder: Finder, asked: Asked) -> Reply | None:
    """Who else did what one who is named did, before or after; None for any other question."""
    met = _WHO_ELSE.match(asked.plain)
    if met is None or negates(asked.cut):
        return None
    named = finder.namer.terms(words(met["who"]))
    deed = _deed(finder, met["deed"])
    if len(named) != 1 or not deed or not any(finder.kinds[each] in DOING for each in named[0].entries):
        return None
    if any(term.is_stranger for term in deed) or all(term.entries for term in deed):
        return None
    side = find(finder, f"{met['who']} {' '.join(term.text for term in deed)}")
    if side is None or side.event is None or side.missed or named[0].entries.isdisjoint(Evidence(side.event).subjects):
        return None
    if not stems(met["deed"]) & OFFICES <= stems(side.event.title):
        return None  # whoever became president is told by no event that says nothing of one
    how = "before" if re.fullmatch(BEFORE, met["how"], re.IGNORECASE) else "after"
    found, possible = (_of_others(events, named[0]) for events in beside.around(finder.library, side.event, how, deed))
    if not found:
        unsaid = (f"The source places nobody and nothing of the kind {how} it ({side.event.title}).",)
        return asked.reply(Standing.PARTLY, (tell(side.event),), unsaid=unsaid)
    is_next = not _SEVERAL.match(asked.plain)
    return beside.told(finder, asked, side.event, found, possible, how, is_next=is_next)


def _deed(finder: Finder, text: str) -> list[Term]:
    """What was done, without the kind of whoever did it."""
    return [term for term in finder.namer.terms(words(text)) if term.entries or not term.own <= NOUNS.keys() | PASSING]


def _of_others(events: Sequence[Event], named: Term) -> list[Event]:
    """The events that tell of somebody else who did it, and not that they didn't."""
    return [
        each
        for each in events
        if (who := precedence.who(each))
        and who.isdisjoint(named.entries)
        and not Evidence(each).is_denial
        and _NOT_DOING.isdisjoint(stems(each.title))
    ]
