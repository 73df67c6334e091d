"""How two are related, and who belongs to a body, where a slot says it of both: a niece, the members of a union."""

import re

from lore.model import Entity, Fact, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kinds import RELATIONS
from lore.understanding.quoting import quotes_for
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems

_HOW_RELATED = re.compile(
    r"^\W*(?:how (?:is|was|are|were) [^?]+ (?:related|connected|kin)(?: to [^?]+)?"
    r"|what (?:relation|relations|relationship|kin) (?:is|was|are|were) [^?]+"
    r"|what (?:is|was) the (?:family )?(?:relation|relationship) between [^?]+)\W*$",
    re.IGNORECASE,
)
_MADE_UP = re.compile(
    r"^\W*(?:which|what|who)(?: [\w-]+){0,3}? (?:makes?|made) up (?P<of>[^?]+?)\W*$"
    r"|^\W*(?:which|what|who)(?: [\w-]+){0,3}? (?:are|were) (?:the )?(?:members|parts|member states)"
    r" of (?P<in>[^?]+?)\W*$"
    r"|^\W*what (?:is|was|were|are) (?P<it>[^?]+?) (?:made up|composed) of\W*$",
    re.IGNORECASE,
)
_MEMBERS = ("members", "made up of", "member states", "consists of", "parts", "composed of")
_RELATED = RELATIONS | stemmed("spouse betrothed fiance fiancee married grandniece grandnephew")


def of_kinship(finder: Finder, asked: Asked) -> Reply | None:
    """The slot by which one of two who are named is the other's kin; None for any other question."""
    named = [term.entries for term in asked.terms if len(term.entries) == 1]
    if not _HOW_RELATED.match(asked.plain) or len(named) != 2:
        return None
    (one,), (other,) = named
    for entity in finder.library.entities([one, other]):
        kin = other if entity.id == one else one
        facts = tuple(fact for fact in entity.facts if kin in fact.entities and _is_kin(fact))
        if facts:
            return _told(asked, entity, facts[:1])
    return None


def of_members(finder: Finder, asked: Asked) -> Reply | None:
    """The slot that tells who belongs to a body that alone is named; None for any other question."""
    met = _MADE_UP.match(asked.plain)
    named = [term for term in asked.terms if len(term.entries) == 1]
    if met is None or len(named) != 1:
        return None
    whole = next(each for each in met.groups() if each)
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or not named[0].is_in(stems(whole) | {"the"}):
        return None
    facts = tuple(fact for fact in entity.facts if fact.name in _MEMBERS and fact.known and fact.entities)
    return _told(asked, entity, facts[:1]) if facts else None


def _is_kin(fact: Fact) -> bool:
    return fact.known and not stems(fact.name).isdisjoint(_RELATED)


def _told(asked: Asked, entity: Entity, facts: tuple[Fact, ...]) -> Reply | None:
    quotes = quotes_for(entity, facts, asked)
    return asked.reply(Standing.ANSWER, (Statement(entity, facts, quotes),)) if quotes else None
