"""Questions about one country that the lore doesn't name, where it says something of most of them, or of some other."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lore.model import Entity, Event, Fact, Kind, Reply, Standing, Statement
from lore.names.countries import countries
from lore.understanding.asked import Asked
from lore.understanding.evidence import content
from lore.understanding.exceptions import set_apart
from lore.understanding.finding import Finder, Ranked
from lore.understanding.kinds import NOUNS
from lore.understanding.roles import led_by
from lore.understanding.stating import told
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import words

_OF_MANY = re.compile(r"[“\"]?(?:most|almost all|nearly all|all|many|several|some)\b[^,;.”\"]*", re.IGNORECASE)
_ENOUGH = 0.5
_MOST_OF = 0.6
_MOST = 2
_APART = ("exception", "unlike")


def of_unnamed(finder: Finder, asked: Asked, ranked: Ranked) -> Reply | None:
    """What is said of most countries, to a question about one that isn't named; of one named apart, that it is."""
    strange = [term for term in asked.terms if term.is_stranger and term.is_proper]
    others = [term for term in asked.terms if term not in strange]
    if not strange:
        return _of_apart(finder, asked, ranked)
    beside = _beside_a_stranger(finder, asked, ranked, strange)
    if beside and any(_is_place(fact) for each in beside.statements for fact in each.entry.facts):
        return beside  # trained in Ukraine, where the source says where they were
    return (_of_many(finder, asked, ranked) if others else None) or beside


def beside_claims(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A reply that something is not stated of a country, with what is said of most countries and not of which."""
    country = reply.statements[0].entry if reply.statements else None
    asks_whether = asked.wanted.want in (Want.WHETHER, Want.WHEN) and reply.standing is Standing.PARTLY
    if not asks_whether or len(reply.statements) > 1 or not isinstance(country, Entity):
        return reply
    own = [term for term in asked.terms if country.id in term.entries]
    others = [term for term in asked.terms if term not in own]
    if country.kind is not Kind.COUNTRY or not own or not others:
        return reply
    lacking = [frozenset(content(fact)) for fact in country.facts if not fact.known]
    ranked = [each for each in finder.ranked(asked.terms, asked) if any(one <= each[1].own for one in lacking)]
    claims = _claims(ranked, own, others)
    statements = tuple(statement for statement, _ in claims)
    unsaid = tuple(sentence for _, sentence in claims)
    return replace(reply, statements=(*reply.statements, *statements), unsaid=(*reply.unsaid, *unsaid))


def _of_many(finder: Finder, asked: Asked, ranked: Ranked) -> Reply | None:
    """What is said of most countries, where it is not said of which."""
    strange = [term for term in asked.terms if term.is_stranger and term.is_proper]
    others = [term for term in asked.terms if term not in strange]
    if any(term.text.lower() not in countries() for term in strange):
        return None
    if asked.wanted.want is Want.WHO:
        ranked = [each for each in ranked if all(map(each[1].covers, others))]
    claims = _claims(ranked, strange, others)
    unsaid = [sentence for _, sentence in claims]
    return asked.reply(Standing.PARTLY, [each for each, _ in claims], unsaid=unsaid) if claims else None


def _claims(ranked: Ranked, asked_of: Sequence[Term], others: Sequence[Term]) -> list[tuple[Statement, str]]:
    """What is said of most countries in most of some words, each with a sentence that it isn't said of which."""
    weight = sum(term.weight for term in others)
    named = ", ".join(f"“{term.text}”" for term in asked_of)
    found: list[tuple[Statement, str]] = []
    for _, evidence in ranked:
        entry = evidence.entry
        if not isinstance(entry, Event) or sum(t.weight * evidence.covers(t) for t in others) < _ENOUGH * weight:
            continue
        if claim := _claim(entry):
            apart = tuple(fact for fact in entry.facts if fact.name in _APART and fact.known)
            statement = Statement(entry, apart, entry.quotes[:1], entry.date.known)
            found.append((statement, f"{named} is not named here. The source says this of “{claim}”, and not which."))
    return found[:_MOST]


def _beside_a_stranger(finder: Finder, asked: Asked, ranked: Ranked, strange: Sequence[Term]) -> Reply | None:
    """The event that all the rest of a question speaks of: where it was is not stated, and so not in Berlin."""
    others = [term for term in asked.terms if term not in strange]
    if not all(led_by(asked.cut, term) not in ("", "of") for term in strange):
        return None
    for _, evidence in ranked:
        entry = evidence.entry
        said = sum(term.weight for term in others if evidence.covers(term))
        is_meant = isinstance(entry, Event) and said >= _MOST_OF * sum(term.weight for term in others)
        is_placed = asked.wanted.want is Want.WHETHER and any(map(_is_place, entry.facts))
        shown = [term.is_in(evidence.shown) for term in others]
        is_all_else = all(map(evidence.covers, others)) and (all(shown) or (is_placed and any(shown)))
        if is_meant and len(others) > 1 and (is_all_else or any(term.entries for term in others)):
            return told(finder, asked, None, [evidence], strange)
    return None


def _is_place(fact: Fact) -> bool:
    return fact.name == "where" and fact.known


def _claim(event: Event) -> str:
    """The many countries that an event is told of, where it is known not to be stated which."""
    if not any(not fact.known and _is_which_country(fact) for fact in event.facts):
        return ""
    texts = (fact.text for fact in event.facts if fact.known and fact.name in ("who", "where", "what", "how many"))
    met = next((found for text in texts if (found := _OF_MANY.match(text)) and _tells_countries(found[0])), None)
    return met[0].strip('“" ') if met else ""


def _tells_countries(text: str) -> bool:
    """Whether it is countries of which something is said: many of the agents are none."""
    return any(Kind.COUNTRY in NOUNS.get(word.stem, ()) for word in words(text))


def _is_which_country(fact: Fact) -> bool:
    head, _, noun = fact.name.partition(" ")
    return head == "which" and Kind.COUNTRY in NOUNS.get(stem(noun.split(" ")[0]), ())


def _of_apart(finder: Finder, asked: Asked, ranked: Ranked) -> Reply | None:
    """That what is asked about is an exception, or never was, where nothing else of the question is said."""
    named = [term for term in asked.terms if len(term.entries) == 1]
    for evidence, term in ((evidence, term) for _, evidence in ranked for term in named):
        entry = evidence.entry
        if not isinstance(entry, Event):
            continue
        apart = [
            fact for fact in entry.facts if fact.known and fact.name in _APART and term.entries & set(fact.entities)
        ]
        if not apart:
            continue
        rest = ", ".join(f"“{each.text}”" for each in asked.terms if each is not term and not evidence.covers(each))
        unsaid = [f"Of {rest}, the source says nothing here."] if rest else []
        unsaid += [set_apart(fact, term.text) for fact in apart]
        return asked.reply(Standing.PARTLY, (Statement(entry, tuple(apart), entry.quotes),), unsaid=unsaid)
    return None
