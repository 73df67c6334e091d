"""Questions about what someone is: who was chancellor, was Gottwald a socialist, are they brothers."""

import re
from collections.abc import Sequence

from lore.model import Entity, Fact, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.doubting.amounts import has_universal
from lore.understanding.finding import Finder
from lore.understanding.kinds import OFFICES, POSTS, RELATIONS
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import OWNING, is_participle, led_by
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_PLACING = frozenset("after before since until following not never".split())
_SHORT = 4  # words of a text that says no more than what somebody is
_OF_BODIES = stemmed("president leader ruler king queen chancellor mayor governor emperor empress minister head")
"""Stems of offices that are a country's or a body's, and no person's, as a treasurer may be."""
_MUTUAL = stemmed("brother sister sibling twin cousin friend enemy")
"""Stems of relations that both have to each other."""
_IN_TURN = stemmed("successor predecessor heir deputy")
_LESS = re.compile(r"\b(?P<less>former|vice|deputy|acting|assistant|future|ex)[ -]\w", re.IGNORECASE)
_BE = frozenset("is are was were".split())


def of_being(finder: Finder, asked: Asked) -> Reply | None:
    """The one who is what is asked, or that someone is just that; None where no entry of anyone says so."""
    if asked.is_negated or has_universal(asked.plain) or not _PLACING.isdisjoint(word.folded for word in asked.cut):
        return None
    if asked.wanted.want is Want.WHO and asks_for_office(asked) and not _is_office_of_person(finder, asked):
        return _who(finder, asked)
    if asked.wanted.want is Want.WHETHER and asked.roles.beings:
        return _whether(finder, asked)
    return None


def asks_for_office(asked: Asked) -> bool:
    """Whether a question asks who held an office, or was related to someone: `who was the queen's treasurer`."""
    is_being = len(asked.cut) > 2 and (asked.cut[1].folded in _BE or asked.cut[2].folded == "been")
    return is_being and any(_is_office(term) and led_by(asked.cut, term) != "by" for term in asked.terms)


def _is_office_of_person(finder: Finder, asked: Asked) -> bool:
    """Whether a question asks who held an office that no country or body has, but a person: the leader of Gottwald."""
    owning = [
        term
        for term in asked.terms
        if term.entries and (led_by(asked.cut, term) == "of" or OWNING.match(asked.plain, term.end))
    ]
    is_of_person = any(finder.kinds[each] is Kind.PERSON for term in owning for each in term.entries)
    return is_of_person and any(term.is_only(_OF_BODIES) for term in asked.terms)


def _is_office(term: Term) -> bool:
    is_nobody = not term.entries or term.is_description
    return bool(term.own) and is_nobody and term.own <= OFFICES | RELATIONS


def _who(finder: Finder, asked: Asked) -> Reply | None:
    statements: list[Statement] = []
    for _, evidence in finder.ranked(asked.terms):
        entity = evidence.entry
        if not isinstance(entity, Entity) or entity.kind is not Kind.PERSON or entity.id in asked.entries:
            continue
        telling = _telling(entity, asked.terms)
        if _is_of_another(asked, telling) or _is_less(asked, telling):
            continue
        is_of_relation = any(term.is_only(RELATIONS) for term in asked.terms)
        if is_of_relation and len(telling) > 1:
            continue  # whose mother she was is not who followed her, whose own mother is told
        if telling and entity.quotes:
            statements.append(Statement(entity, telling, entity.quotes[:2]))
    return asked.reply(Standing.ANSWER, statements[:3]) if statements else None


def _is_less(asked: Asked, telling: Sequence[Fact]) -> bool:
    """Whether somebody is only told to have been less than what is asked: a former president, a vice president."""
    met = [each for fact in telling for each in _LESS.finditer(fact.text)]
    return any(each["less"].lower() not in asked.plain.lower() for each in met)


def _is_of_another(asked: Asked, telling: Sequence[Fact]) -> bool:
    """Whether somebody only did something to that of which an office is: released the abbey, and was not its head."""
    offices = [term for term in asked.terms if term.is_only(OFFICES)]
    owning = [term for term in asked.terms if term.entries and led_by(asked.cut, term) == "of"]
    deeds = [fact for fact in telling if is_participle(words(fact.name)[0])]
    return bool(offices) and any(
        _says(fact, term) and not any(_says(fact, each) for each in offices) for fact in deeds for term in owning
    )


def _whether(finder: Finder, asked: Asked) -> Reply | None:
    for entity in finder.library.entities(sorted(asked.roles.beings)):
        others = [term for term in asked.terms if entity.id not in term.entries]
        telling = _telling(entity, others) if others else ()
        is_of_them = len(telling) == 1 and _tells_being(telling[0], others) and not _is_theirs(asked, telling[0])
        if is_of_them and entity.quotes:
            return asked.reply(Standing.ANSWER, (Statement(entity, telling, entity.quotes[:2]),))
    return _is_whose(finder, asked)


def _is_whose(finder: Finder, asked: Asked) -> Reply | None:
    """That someone is what is asked of somebody else, by that one's own slot for it: daughter, of whose she is; None
    where no slot of theirs names them so."""
    owners = [term for term in asked.terms if term.entries and term.entries.isdisjoint(asked.roles.beings)]
    rest = [term for term in asked.terms if not term.entries]
    if len(owners) != 1 or not rest:
        return None
    for owner in finder.library.entities(sorted(owners[0].entries)):
        telling = tuple(
            fact
            for fact in owner.facts
            if fact.known
            and asked.roles.beings <= {*fact.entities}
            and stems(fact.name) <= OFFICES | RELATIONS | _IN_TURN
            and all(term.is_in(stems(fact.name)) for term in rest)
        )
        if telling and owner.quotes:
            return asked.reply(Standing.ANSWER, (Statement(owner, telling, quotes_for(owner, telling, asked)),))
    return None


def _is_theirs(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells who is what to somebody, and not to whom they are it: a daughter, of whoever has one."""
    named = stems(fact.name)
    return bool(fact.entities) and named <= (RELATIONS | _IN_TURN) - _MUTUAL and not named.isdisjoint(asked.typed)


def _tells_being(fact: Fact, terms: Sequence[Term]) -> bool:
    """Whether a fact tells what somebody is, and not where they went, or were so."""
    if any(word.folded in ("in", "at", "on") for word in words(fact.name)[-1:]):
        return False
    is_named = fact.name in POSTS or any(term.is_in(stems(fact.name)) for term in terms)
    return is_named or not fact.entities or len(words(fact.text)) <= _SHORT


def _telling(entity: Entity, terms: Sequence[Term]) -> tuple[Fact, ...]:
    """The known facts of an entity that together say all of some terms, an office in words of its own."""
    chosen: dict[Fact, None] = {}
    for term in terms:
        fact = next((fact for fact in entity.facts if fact.known and _says(fact, term)), None)
        if fact is None:
            return ()
        chosen[fact] = None
    return tuple(chosen)


def _says(fact: Fact, term: Term) -> bool:
    if term.entries & set(fact.entities):
        return True
    return term.is_in(stems(f"{fact.name} {fact.text}"))
