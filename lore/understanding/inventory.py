"""Questions for all that the lore names of a kind: which countries are mentioned, list the people."""

import re
from dataclasses import replace

from lore.model import Entity, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder

_KINDS: dict[str, Kind] = {
    noun: kind
    for nouns, kind in (
        ("people persons characters person character", Kind.PERSON),
        ("countries nations country nation", Kind.COUNTRY),
        ("organisations organizations", Kind.ORGANISATION),
        ("groups", Kind.GROUP),
        ("places locations", Kind.PLACE),
        ("regions", Kind.REGION),
        ("books works", Kind.WORK),
        ("concepts", Kind.CONCEPT),
    )
    for noun in nouns.split()
}
_NOUN = "|".join(sorted(_KINDS, key=len, reverse=True))
_EVERY = r"(?:all|every|each|of|the|different|various|named)"
_LORE = r"(?:it|(?:the|this|your) (?:lore|page|world|story|timeline|article|source|text|wiki))"
_NAMING = (
    r"(?:mentioned|named|featured|listed|included|covered|described|known|exist|appear|occur|feature|figure|come up"
    rf"|show up|there|here|(?:in|on|by) {_LORE})"
)
_TELLING = r"(?:mention|name|list|feature|have|include|cover|contain|talk about|speak of|tell of|know)s?"
_ARE = r"(?:are|were|get|do)"
_LISTED = re.compile(
    rf"^\W*(?:(?:list|name|enumerate|show|give|tell)(?: me| us)?(?: {_EVERY})* (?P<listed>{_NOUN})"
    rf"(?: (?:that|which|who))?(?: {_ARE})?(?: {_NAMING})*(?: (?:that )?{_LORE} {_TELLING})?(?: by name)?"
    rf"|(?:which|what)(?: {_ARE})?(?: {_EVERY})* (?P<which>{_NOUN})(?: {_ARE})?(?: {_NAMING})+(?: by name)?"
    rf"|(?:which|what)(?: {_EVERY})* (?P<told>{_NOUN}) (?:does|do|did) {_LORE} {_TELLING}(?: by name)?"
    rf"|(?:who|which|what) are(?: {_EVERY})+ (?P<are>{_NOUN})(?: {_NAMING})*"
    rf"|(?:list |name )?(?:everyone|everybody)(?: (?:who|that) (?:is|was|gets))?(?: {_NAMING})+(?: by name)?"
    rf"(?: (?:on|in) {_LORE})?"
    rf"|(?:all|every)(?: {_EVERY})* (?P<all>{_NOUN})(?: (?:that|who|which))?(?: {_ARE})?(?: {_NAMING})+(?: by name)?"
    rf"(?: (?:on|in) {_LORE})?"
    rf"|who(?: all)? (?:is|are|gets)(?: all)?(?: {_NAMING})+)\W*$",
    re.IGNORECASE,
)
_MOST = 12


def of_kind(finder: Finder, asked: Asked) -> Reply | None:
    """Every entity of the kind that is asked for, the most prominent first; None for any other question."""
    met = _LISTED.match(asked.plain)
    if met is None:
        return None
    kind = _KINDS[next((noun for noun in met.groups() if noun), "people").lower()]
    entities = sorted(
        finder.library.entities(finder.library.open_entity_ids(kind)), key=lambda each: (-each.prominence, each.name)
    )
    if not entities:
        return asked.reply(Standing.NOT_IN_LORE, unsaid=(f"The lore has no entry of the kind: {kind.value}.",))
    shown = [_opened(each) for each in entities[:_MOST]]
    unsaid = [f"These are {len(shown)} of {len(entities)}."] if len(shown) < len(entities) else []
    statements = [Statement(each, (), each.quotes[:1]) for each in shown]
    if unquoted := [each.name for each in shown if not each.quotes]:
        unsaid.append(f"No source is quoted for: {', '.join(unquoted)}.")
    named = ", ".join(each.name for each in shown)
    standing = Standing.PARTLY if unsaid else Standing.ANSWER
    return asked.reply(standing, statements, f"The lore has an entry of its own for: {named}.", unsaid=unsaid)


def _opened(entity: Entity) -> Entity:
    """An entity without what is hidden of it: a list tells nothing unasked."""
    return replace(
        entity,
        hidden_text="",
        hidden_aliases=(),
        facts=tuple(fact for fact in entity.facts if not fact.spoiler),
        quotes=tuple(quote for quote in entity.quotes if not quote.spoiler),
    )
