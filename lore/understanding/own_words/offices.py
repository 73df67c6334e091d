"""Who held an office, by the slot of the one person that says just that: first officer of the Halcyon."""

import re

from lore.model import Entity, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.own_words.telling import any_name, entity_called
from lore.understanding.quoting import quotes_for

_WHO = re.compile(
    r"^\W*who(?:['’]?s| (?P<be>is|was)) (?:the (?P<office>[a-z][a-z -]+?) (?:of|on|aboard|at) (?P<of>[^?]+?)"
    r"|(?P<owner>[^?]+?)['’]s? (?P<own>[a-z][a-z -]+?))\W*$",
    re.IGNORECASE,
)
_OFFICES = ("office", "offices", "post", "position", "rank", "job", "role", "title")
_UNREAL = re.compile(
    r"\b(?:play|film|opera|novel|story|drama|game|paper|in name|name only|never|not|acting|honorary|nominal\w*"
    r"|would-be|dream\w*|jest|joke|pretend\w*|claim\w*|disputed)\b",
    re.IGNORECASE,
)
"""What tells of an office that nobody held."""


def of_office(finder: Finder, asked: Asked) -> Reply | None:
    """The one person whose slot says that they held the office of a question, and until when for none who holds it."""
    asking = _WHO.match(asked.plain)
    if asking is None:
        return None
    body = entity_called(finder, asking["of"] or asking["owner"])
    if body is None:
        return None
    office = re.escape((asking["office"] or asking["own"]).strip())
    ending = r"(?=$|[,;(]| from | since | in \d)" if asking["be"] == "was" else "$"
    names = any_name(body)
    of_it, its = rf"{office} (?:of|on|aboard|at) (?:the )?(?:{names})", rf"(?:{names})['’]s? {office}"
    told = re.compile(rf"(?:the )?(?:{of_it}|{its}){ending}", re.IGNORECASE)
    found = {
        each.entry.id: Statement(each.entry, (fact,), quotes_for(each.entry, (fact,), asked))
        for _, each in finder.ranked(asked.terms, asked)
        if isinstance(each.entry, Entity) and each.entry.kind is Kind.PERSON and each.entry.quotes
        for fact in each.entry.facts
        if fact.known and not fact.spoiler and fact.name.lower() in _OFFICES and told.match(fact.text)
        if not _UNREAL.search(fact.text)
    }
    return asked.reply(Standing.ANSWER, tuple(found.values())) if len(found) == 1 else None
