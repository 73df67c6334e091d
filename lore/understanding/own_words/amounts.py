"""How many live somewhere, by a slot for that; and by how much something fell, by the clause that says so."""

import re
from collections.abc import Set

from lore.model import Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.grammar.clauses import clauses
from lore.understanding.grammar.tagging import Token
from lore.understanding.numerals import is_count
from lore.understanding.own_words.telling import NUMBER, entity_called, is_over
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
_MANY = re.compile(
    rf"^(?:(?:about|some|around|nearly|almost|over|just|only|roughly|circa|c\.|more than|less than|fewer than) ){{0,2}}"
    rf"{NUMBER}(?:[-–]{NUMBER})?(?: (?:people|inhabitants|residents|souls|citizens|persons))?"
    r"(?=$|[;(.]|,(?! ?\d)| \(| in (?:the year )?\d| as of )",
    re.IGNORECASE,
)
"""A number of people, and of nothing else."""
_YEAR = re.compile(r"\b(?:in|as of) (?:the year )?\d", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|today|nowadays|currently|at present)\b", re.IGNORECASE)
_PARTS = frozenset("half third quarter fifth sixth eighth tenth".split())
_ROUGHLY = frozenset("about some around nearly almost over just only roughly a".split())
_ARTICLES = frozenset("the a an".split())
_BY_HOW_MUCH = re.compile(
    r"^\W*by how (?:much|many \w+(?: \w+)?) (?:did|does|has|have|had|(?P<be>was|were)) (?P<who>[^?]+?) (?P<verb>[a-z]+)"
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
    if len(told) != 1 or not told[0].known or told[0].spoiler or not _MANY.match(told[0].text):
        return None
    if is_over(asked, told[0].text) or (_NOW.search(asked.text) and _YEAR.search(told[0].text)):
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
        if is_attributed(asked, passage.text) or is_hedged(asked, passage.text):
            continue
        for clause in clauses(passage.text):
            is_of_it = not verb.isdisjoint(clause.verb.stems) and clause.is_passive is bool(asking["be"])
            is_of_it = is_of_it and _is_just(who, clause.whole) and rest <= stems(passage.text)
            if clause.is_so and is_of_it and (by := _by(clause.rest, is_passive=clause.is_passive)):
                found[passage] = by
    return asked.reply(Standing.ANSWER, quoted=tuple(found)[:1]) if len(set(found.values())) == 1 else None


def _is_just(who: Set[str], subject: tuple[Token, ...]) -> bool:
    """Whether a clause is about just what a question names, and nothing more of it: the price of wine, not of bread."""
    told = [token for token in subject if token.folded not in _ARTICLES]
    is_all = who <= {each for token in told for each in token.stems}
    return is_all and not any(token.stems.isdisjoint(who) for token in told)


def _by(rest: tuple[Token, ...], *, is_passive: bool) -> str:
    """The number right behind `by` with what it counts, or the share, as it is written; of what was done by somebody,
    only a share."""
    at = next((at for at, token in enumerate(rest) if token.folded == "by"), len(rest))
    behind = rest[at + 1 :]
    while behind and behind[0].folded in _ROUGHLY:
        behind = behind[1:]
    if not behind:
        return ""
    first, unit = behind[0], behind[1] if len(behind) > 1 else None
    if first.folded in _PARTS:
        return "" if unit and (unit.folded == "past" or unit.is_noun) else first.text
    if not any(map(is_count, words(first.text))):
        return ""
    if "%" in first.text:
        return first.text
    is_share = unit is not None and unit.text.lower() in ("%", "percent", "per")
    is_unit = unit is not None and unit.is_noun and not unit.is_name
    return f"{first.text} {unit.text}" if unit and (is_share or (is_unit and not is_passive)) else ""
