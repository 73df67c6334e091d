"""Whether somebody was the first, or the last, to do something, where the source says who was."""

import re

from lore.model import Event, Reply, Standing
from lore.understanding import ordinals
from lore.understanding.asked import Asked
from lore.understanding.doubting.denials import negates
from lore.understanding.finding import Finder
from lore.understanding.order import precedence
from lore.understanding.order.sides import find, tell
from lore.understanding.words import words

_CLAIMED = re.compile(
    r"^\W*(?:so )?(?:is|was|were|are) (?:it )?(?P<who>[^,?]+?)(?: (?:really|actually|truly|indeed))?"
    r" (?P<rest>the (?:very )?(?:first|last)\b (?!to \w+ (?:before|after)\b).+?)\W*$",
    re.IGNORECASE,
)
_OF_OTHERS = ("followed by", "unlike", "except", "compared with", "after whom")
_EVERYWHERE = re.compile(r" (?:in the (?:whole |entire )?world|on earth|ever|of all|anywhere)\b", re.IGNORECASE)


def of_another(finder: Finder, asked: Asked) -> Reply | None:
    """Who was the first instead of whom a question takes for it; None where that is not stated of just one other."""
    met = _CLAIMED.match(asked.plain)
    if met is None or negates(asked.cut):
        return None
    claimed = finder.namer.terms(words(met["who"]))
    rest = _EVERYWHERE.sub("", met["rest"])
    side = find(finder, rest)
    if len(claimed) != 1 or side is None or side.event is None or side.missed or side.others:
        return None
    if not _is_first_of_all(finder, side.event, rest):
        return None
    first = precedence.who(side.event)
    is_nobody = claimed[0].is_stranger and claimed[0].is_proper
    is_somebody = bool(claimed[0].entries) and claimed[0].entries.isdisjoint(_having_part(side.event))
    if len(first) != 1 or not (is_nobody or is_somebody):
        return None
    (name,) = (each.name for each in finder.library.entities(sorted(first)))
    unsaid = (f"The source says it of someone else: {name}.",)
    return asked.reply(Standing.PARTLY, (tell(side.event),), unsaid=unsaid)


def _is_first_of_all(finder: Finder, event: Event, rest: str) -> bool:
    """Whether an event itself says that it was the first of what is asked, and not only somewhere."""
    pair = ordinals.pair_in(words(rest))
    asked_of = {each for term in finder.namer.terms(words(rest)) for each in term.entries}
    places = {each for fact in event.facts if fact.name == "where" and fact.known for each in fact.entities}
    return pair is not None and ordinals.is_of_entry(event, *pair) and places <= asked_of


def _having_part(event: Event) -> frozenset[str]:
    """The entries that an event is told of, and not only others beside them."""
    told = (fact for fact in event.facts if fact.known and not fact.name.startswith(_OF_OTHERS))
    return frozenset(each for fact in told for each in fact.entities)
