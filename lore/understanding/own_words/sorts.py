"""Which of a sort, by a slot that is named by that, where one sentence says the deed with it: the ship, of a sailor."""

import re

from lore.model import Entity, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_hedged
from lore.understanding.generic import GENERIC
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.likeness import entries_named
from lore.understanding.own_words.telling import entity_called
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.words import stems, words

_WHICH = re.compile(
    r"^\W*(?:(?P<prep>in|on|at|to|from|with|for|aboard|by) )?(?:which|what) (?P<noun>[a-z-]+)"
    r" (?:did|does|was|is|has|had) (?P<rest>[^?]+?)\W*$",
    re.IGNORECASE,
)

_ABOARD = ("on", "aboard", "in")


def of_sort(finder: Finder, asked: Asked) -> Reply | None:
    """The slot of the one whom a question is about that is named by the sort that it asks for, where one of their
    sentences has that with all else that is asked: which ship, of whoever sailed on her."""
    asking = _WHICH.match(asked.plain)
    if asking is None:
        return None
    cut = asking["rest"].split()
    named = [(end, each) for end in range(len(cut), 0, -1) if (each := entity_called(finder, " ".join(cut[:end])))]
    if not named:
        return None
    end, entity = named[0]
    prep = (asking["prep"] or (cut[-1] if cut[-1].lower() in PREPOSITIONS else "")).lower()
    doing = frozenset(w.stem for w in words(" ".join(cut[end:])) if w.folded not in GENERIC)
    facts = tuple(each for each in entity.facts if each.name.lower() == asking["noun"].lower())
    if len(facts) != 1 or not facts[0].known or facts[0].spoiler or not doing:
        return None
    told = frozenset(w.stem for w in words(facts[0].text) if w.folded not in GENERIC)
    if not told or told <= stems(asked.plain):
        return None
    telling = tuple(
        quote
        for quote in entity.quotes
        if not is_hedged(asked, quote.text)
        and any(_is_in_clause(finder, entity, doing, told, each, prep=prep) for each in clauses(quote.text))
    )
    return asked.reply(Standing.ANSWER, (Statement(entity, facts, telling),)) if telling else None


def _is_in_clause(
    finder: Finder, entity: Entity, doing: frozenset[str], told: frozenset[str], clause: Clause, *, prep: str
) -> bool:
    """Whether a clause tells the deed of an entity, and has what the slot tells behind a preposition or as whom it was
    done to, as it is asked."""
    if clause.is_negated or clause.is_reported or clause.is_conditional or clause.modal:
        return False
    if not doing <= frozenset(each for token in (*clause.verbs, *clause.rest) for each in token.stems):
        return False
    named = {each for phrase in clause.subject for each in entries_named(finder, phrase)}
    if doing.isdisjoint(clause.verb.stems) or named != {entity.id}:
        return False
    alike = _ABOARD if prep in _ABOARD else (prep,)
    places = [each for each in clause.adjuncts if each.prep in alike] if prep else clause.patients
    return any(told <= each.stems and not any(token.tag == "POS" for token in each.tokens) for each in places)
