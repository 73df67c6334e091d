"""Questions for all that the lore names of a kind: which countries are mentioned, list the people."""

import re

from lore.model import Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder

_KINDS: dict[str, Kind] = {
    noun: kind
    for nouns, kind in (
        ("people persons person characters character figures who everyone everybody", Kind.PERSON),
        ("countries country nations nation", Kind.COUNTRY),
        ("organisations organizations organisation organization", Kind.ORGANISATION),
        ("groups group", Kind.GROUP),
        ("places place locations cities towns", Kind.PLACE),
        ("regions continents", Kind.REGION),
        ("books works writings", Kind.WORK),
        ("concepts ideas terms", Kind.CONCEPT),
    )
    for noun in nouns.split()
}
_NOUN = "|".join(sorted(_KINDS, key=len, reverse=True))
_EVERY = r"(?:all|every|each|of|the|different|various|named|main|important|historical|real)"
_NAMING = (
    r"(?:mentioned|named|featured|listed|included|covered|described|known|exist|exists|appear|appears|occur|occurs"
    r"|feature|features|figure|come up|show up|there|in (?:it|here|(?:this|the) (?:lore|page|world|story|timeline)))"
)
_LORE = r"(?:it|(?:the|this|your) (?:lore|page|world|story|timeline|article|source|text|wiki))"
_TELLING = r"(?:mention|name|list|feature|have|include|cover|contain|talk about|speak of|tell of|know)"
_IS = r"(?:are|is|were|was|get|gets|does|do)"
_LISTED = re.compile(
    rf"^\W*(?:(?:list|name|enumerate|show|give|tell)(?: me| us)?(?: {_EVERY})* (?P<listed>{_NOUN})"
    rf"(?: (?:that |which |who )?{_IS})?(?: {_NAMING})*(?: (?:that )?{_LORE} {_TELLING}s?)?(?: by name)?"
    rf"|(?:which|what)(?: {_IS})?(?: {_EVERY})* (?P<which>{_NOUN})(?: {_IS})?(?: {_NAMING})+"
    rf"|(?:which|what)(?: {_EVERY})* (?P<told>{_NOUN}) (?:does|do|did) {_LORE} {_TELLING}(?: by name)?"
    rf"|(?:who|which|what) {_IS}(?: {_EVERY})+ (?P<are>{_NOUN})(?: {_NAMING})*"
    rf"|(?P<who>who)(?: all)? {_IS}(?: all)?(?: {_NAMING})+)\W*$",
    re.IGNORECASE,
)
_MOST = 12


def of_kind(finder: Finder, asked: Asked) -> Reply | None:
    """Every entity of the kind that is asked for, the most prominent first; None for any other question."""
    met = _LISTED.match(asked.plain)
    if met is None:
        return None
    kind = _KINDS[next(noun for noun in met.groups() if noun).lower()]
    entities = sorted(
        finder.library.entities(finder.library.open_entity_ids(kind)), key=lambda each: (-each.prominence, each.name)
    )
    quoted = [each for each in entities if each.quotes]
    if not quoted:
        return asked.reply(Standing.NOT_IN_LORE, unsaid=(f"The lore names no {kind.value}.",))
    shown = quoted[:_MOST]
    named = ", ".join(each.name for each in shown)
    unsaid = [f"These are {len(shown)} of {len(entities)}."] if len(shown) < len(entities) else []
    statements = [Statement(each, (), each.quotes[:1]) for each in shown]
    standing = Standing.PARTLY if unsaid else Standing.ANSWER
    return asked.reply(standing, statements, f"The lore has an entry of its own for: {named}.", unsaid=unsaid)
