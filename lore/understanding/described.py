"""What a source says of somebody beside their name: the clockmaker Ada Holt; Ada Holt, called the Anchor."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Entity, Fact, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kinds import TITLES
from lore.understanding.persons import is_worker
from lore.understanding.prose import fact_in_words, sentences
from lore.understanding.quoting import quotes_for
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import words

_WORK = r"(?:trade|job|profession|occupation|line of work|day job|calling|vocation|career|living|livelihood)"
_ASKS_WORK = re.compile(
    rf"^\W*what(?:['’]s| is| was| did| does)? [^?]*?(?:(?:['’]s?|his|her|their) {_WORK}|by {_WORK}"
    rf"|(?:do|did|work) (?:for a living|for work|as a job)|work as|{_WORK} (?:of|did|does|had|have)\b[^?]*)\W*$",
    re.IGNORECASE,
)
_NAME = r"(?:(?:nick|code[ -]?|cover |stage |pen |by)name|alias)"
_ASKS_NAME = re.compile(
    rf"^\W*(?:what|which) (?:is|was|were|did)? ?[^?]*?(?:['’]s? {_NAME}"
    rf"|(?:the |a )?{_NAME} (?:of|for|did|does|was|had)\b[^?]*|nicknamed|known as|code[ -]?named|called)\W*$",
    re.IGNORECASE,
)
_SORT = re.compile(r"\b(?:code|cover|stage|pen)(?=[ -]?name)", re.IGNORECASE)
"""Of what sort a name is that is asked for, which a source must say, too."""
_ASKING = stemmed(
    "trade job profession occupation line work day calling vocation career living livelihood name nickname codename"
    " code cover alias byname stage pen called known nicknamed codenamed bear carry use go"
)
"""Stems by which a question only asks for either."""
_TRADES = ("trade", "job", "work", "occupation", "profession", "office")
_NAMES = ("nickname", "code name", "called", "name")
"""Slots that tell either better."""
_UNSURE = re.compile(
    r"\b(?:no longer|not|never|nor|neither|claim\w*|pretend\w*|pos(?:e[sd]?|ing) as|disguis\w*|alleged\w*|supposed\w*"
    r"|so-called|false|fake|would-be|wanted|hoped|if)\b",
    re.IGNORECASE,
)
"""What makes of a worker none."""
_NAMED = (
    r", (?:an? (?:[a-z-]+ ){1,3})?(?:better |also |usually |just |who was )?"
    r"(?:called|nicknamed|known as|dubbed|alias|code[ -]?named?)"
    r" (?P<called>[^,.;:!?()]+)"
)
_ASIDE = r", (?P<aside>(?:an?|the) (?:[a-z-]+ ){0,2}?(?P<head>[a-z-]+))(?=[,.;]| who\b| from\b| of\b| at\b| in\b)"
_BEFORE = r"\b(?P<before>(?:[Tt]he|[Aa]n?) (?:[a-z-]+ )?(?P<head>[a-z-]+)) "


def of_description(finder: Finder, asked: Asked) -> Reply | None:
    """What somebody was by trade, or what they were called, where a question names just them and asks for that; None
    where neither a slot of theirs nor a quote says it in these forms."""
    tells = _trades if _ASKS_WORK.match(asked.plain) else _names if _ASKS_NAME.match(asked.plain) else None
    named = [term for term in asked.terms if len(term.entries) == 1]
    left = [term for term in asked.terms if term not in named and not term.own <= _ASKING]
    if tells is None or len(named) != 1 or left:
        return None
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or entity.kind is not Kind.PERSON:
        return None
    sort = _SORT.search(asked.plain)
    slotted = [fact for fact in entity.facts if fact.name in (_TRADES if tells is _trades else _NAMES)]
    if slotted and (sort is not None or not slotted[0].known):
        return None
    facts = slotted[:1] or [fact for fact in tells(entity, sentences(entity)) if _is_of_sort(sort, entity)]
    if facts:
        statement = Statement(entity, tuple(dict.fromkeys(facts)), quotes_for(entity, facts, asked))
        return asked.reply(Standing.ANSWER, (statement,))
    telling = [each for each in finder.passages(named) if sort is None and any(tells(entity, [each.text]))]
    return asked.reply(Standing.ANSWER, quoted=telling[:1]) if telling else None


def _is_of_sort(sort: re.Match[str] | None, entity: Entity) -> bool:
    return sort is None or any(sort[0].lower() in each.lower() for each in sentences(entity))


def _called(entity: Entity) -> str:
    """What matches any name of somebody, with a title before it or without, and the surname alone."""
    titles = "|".join(title.capitalize() for title in sorted(TITLES))
    names = {entity.name, entity.name.split()[-1], *(each for each in entity.aliases if each[:1].isupper())}
    listed = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    return rf"(?P<name>(?:(?:{titles}) )?(?:{listed}))"


def _is_of_another(entity: Entity, sentence: str, met: re.Match[str]) -> bool:
    """Whether a surname stands there behind another first name."""
    before = words(sentence[: met.start("name")])
    is_bare = " " not in met["name"] and bool(before) and before[-1].end + 1 == met.start("name")
    return is_bare and before[-1].is_capital and before[-1].folded not in TITLES


def _trades(entity: Entity, told: Sequence[str]) -> Iterator[Fact]:
    """What some sentences say right before somebody's name, or between commas behind it, that they were."""
    name = _called(entity)
    patterns = (re.compile(rf"{_BEFORE}{name}\b"), re.compile(rf"\b{name}{_ASIDE}"))
    for sentence in told:
        for met in (met for pattern in patterns for met in pattern.finditer(sentence)):
            is_work = is_worker(met["head"])
            phrase = met.groupdict().get("before") or met.groupdict().get("aside") or ""
            if is_work and not (_UNSURE.search(sentence[: met.end()]) or _is_of_another(entity, sentence, met)):
                yield fact_in_words(entity, "trade", phrase)


def _names(entity: Entity, told: Sequence[str]) -> Iterator[Fact]:
    """What some sentences say behind somebody's name that they were called."""
    pattern = re.compile(rf"\b{_called(entity)}{_NAMED}")
    for sentence in told:
        for met in pattern.finditer(sentence):
            if not _is_of_another(entity, sentence, met):
                yield fact_in_words(entity, "called", met["called"].strip())
