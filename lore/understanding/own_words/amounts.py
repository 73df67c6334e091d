"""How many live somewhere, by a slot for that; and by how much something fell, by the clause that says so."""

import re

from lore.model import Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.grammar.clauses import clauses
from lore.understanding.grammar.tagging import Token
from lore.understanding.numerals import is_count
from lore.understanding.own_words.telling import entity_called
from lore.understanding.quoting import quotes_for
from lore.understanding.words import stems, words

_LIVING = re.compile(
    r"^\W*how many (?:people|inhabitants|residents|souls|citizens|persons) (?:(?:(?:are |were )?(?:live|lived|living"
    r"|dwell|dwelt|there)|are|were) (?:in|on|at) (?P<there>[^?]+?)|(?:does|did|do|has|had) (?P<of>[^?]+?) have)\W*$"
    r"|^\W*(?:what (?:is|was)|how (?:big|large) (?:is|was)) the population of (?P<whole>[^?]+?)\W*$"
    r"|^\W*(?:what (?:is|was)|how (?:big|large) (?:is|was)) (?P<own>[^?]+?)['’]s? population\W*$",
    re.IGNORECASE,
)
_NAMES = ("population", "inhabitants", "residents", "citizens", "souls", "people")
_BY_HOW_MUCH = re.compile(
    r"^\W*by how (?:much|many \w+(?: \w+)?) (?:did|does|has|have|had|was|were) (?P<who>[^?]+?) (?P<verb>[a-z]+)"
    r"(?: (?P<rest>(?:in|during|after|by) [^?]+?))?\W*$",
    re.IGNORECASE,
)


def of_population(finder: Finder, asked: Asked) -> Reply | None:
    """How many people live in a place that a question names, by its slot with a number."""
    asking = _LIVING.match(asked.plain)
    where = next((each for each in asking.groups() if each), "") if asking else ""
    entity = entity_called(finder, where) if where else None
    if entity is None or not entity.quotes:
        return None
    told = [each for each in entity.facts if each.name.lower() in _NAMES]
    if len(told) != 1 or not told[0].known or told[0].spoiler or not any(map(is_count, words(told[0].text))):
        return None
    facts = (told[0],)
    return asked.reply(Standing.ANSWER, (Statement(entity, facts, quotes_for(entity, facts, asked)),))


def of_change(finder: Finder, asked: Asked) -> Reply | None:
    """By how much something rose or fell, where the one clause with that deed of it says by how much."""
    asking = _BY_HOW_MUCH.match(asked.plain)
    if asking is None:
        return None
    who, verb, rest = stems(asking["who"]) - {"the"}, stems(asking["verb"]), stems(asking["rest"] or "")
    found = dict[Passage, str]()
    for passage in finder.passages(asked.terms):
        if passage.spoiler or is_attributed(asked, passage.text) or is_hedged(asked, passage.text):
            continue
        for clause in clauses(passage.text):
            is_so = clause.is_finite and not (clause.is_negated or clause.is_reported or clause.modal)
            subject = frozenset(each for token in clause.whole for each in token.stems)
            is_of_it = who <= subject and not verb.isdisjoint(clause.verb.stems)
            if is_so and is_of_it and rest <= stems(passage.text) and (by := _by(clause.rest)):
                found[passage] = by
    return asked.reply(Standing.ANSWER, quoted=tuple(found)[:1]) if len(set(found.values())) == 1 else None


def _by(rest: tuple[Token, ...]) -> str:
    """The number right behind `by`, as it is written."""
    for at, token in enumerate(rest[:-1]):
        behind = [each.text for each in rest[at + 1 : at + 4]]
        if token.folded == "by" and any(is_count(word) for each in behind[:2] for word in words(each)):
            return " ".join(behind[:2])
        if token.folded == "by" and behind[:1] and behind[0].lower() in ("half", "a"):
            return " ".join(behind[:2])
    return ""
