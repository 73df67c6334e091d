"""What a source says of somebody beside their name: the clockmaker Ada Holt, Ada Holt, called the Anchor."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Entity, Fact, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kinds import RELATIONS, TITLES
from lore.understanding.prose import fact_in_words, sentences
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import is_participle
from lore.understanding.stems import stem
from lore.understanding.words import words

_WORK = r"(?:trade|job|profession|occupation|line of work|day job|calling|vocation|career|living|livelihood)"
_ASKS_WORK = re.compile(
    rf"^\W*what(?:['’]s| is| was| did| does)? [^?]*?(?:(?:['’]s?|his|her|their) {_WORK}|by {_WORK}"
    rf"|(?:do|did|work) (?:for a living|for work|as a job)|work as|{_WORK} (?:of|did|does|had|have)\b[^?]*)\W*$",
    re.IGNORECASE,
)
_NAME = r"(?:(?:nick|code[ -]?|cover |stage |pen |byn)?name|alias)"
_ASKS_NAME = re.compile(
    rf"^\W*(?:what|which) (?:is|was|were|did)? ?[^?]*?(?:['’]s? {_NAME}"
    rf"|(?:the |a )?{_NAME} (?:of|for|did|does|was|had)\b[^?]*|nicknamed|known as|code[ -]?named|called)\W*$",
    re.IGNORECASE,
)
_ASKING = frozenset(
    map(
        stem,
        "trade job profession occupation line work day calling vocation career living livelihood name nickname codename"
        " code cover alias byname stage pen called known nicknamed codenamed bear carry use go".split(),
    )
)
"""Stems by which a question only asks for either."""
_OF_OTHERS = frozenset(
    "pupil apprentice successor predecessor rival partner cousin niece nephew uncle aunt heir".split()
)
"""What tells of whom somebody was something, and no trade."""
_NAMED = (
    r",? (?:better |also |usually |just )?(?:called|nicknamed|known as|dubbed|alias|code name|codenamed)"
    r" (?P<called>[^,.;:!?()]+)"
)
_ASIDE = r", (?P<aside>(?:an?|the) [a-z][^,.;:!?()]*)(?=[,.;!?])"
_BEFORE = r"(?P<before>\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) (?:[a-z][\w’'-]+ ){1,3})"


def of_description(finder: Finder, asked: Asked) -> Reply | None:
    """What somebody was by trade, or what they were called, where a question names just them and asks for that; None
    where no quote of theirs says it in these forms."""
    tells = _trades if _ASKS_WORK.match(asked.plain) else _names if _ASKS_NAME.match(asked.plain) else None
    named = [term for term in asked.terms if len(term.entries) == 1]
    left = [term for term in asked.terms if term not in named and not term.own <= _ASKING]
    if tells is None or len(named) != 1 or left:
        return None
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or entity.kind is not Kind.PERSON:
        return None
    if facts := tuple(dict.fromkeys(tells(entity, sentences(entity)))):
        return asked.reply(Standing.ANSWER, (Statement(entity, facts, quotes_for(entity, facts, asked)),))
    telling = [each for each in finder.passages(named) if any(tells(entity, [each.text]))]
    return asked.reply(Standing.ANSWER, quoted=telling[:1]) if telling else None


def _called(entity: Entity) -> str:
    """What matches any name of somebody, with a title before it or without, and the first names."""
    names = {entity.name, *(each for each in entity.aliases if each[:1].isupper())}
    last = entity.name.split()[-1]
    titles = "|".join(title.capitalize() for title in sorted(TITLES))
    listed = "|".join(re.escape(name) for name in sorted({*names, last}, key=len, reverse=True))
    return rf"(?:(?:{titles}) )?(?:{listed})"


def _trades(entity: Entity, told: Sequence[str]) -> Iterator[Fact]:
    """What some sentences say right before somebody's name, or between commas behind it, that they were."""
    name = _called(entity)
    patterns = (re.compile(rf"{_BEFORE}{name}\b"), re.compile(rf"\b{name}{_ASIDE}"))
    for sentence in told:
        for pattern in patterns:
            for met in pattern.finditer(sentence):
                beside = met.groupdict()
                phrase = (beside.get("before") or beside.get("aside") or "").strip()
                cut = words(phrase)
                head = cut[-1] if beside.get("before") else cut[min(1, len(cut) - 1)]
                is_relation = any(word.stem in RELATIONS or word.folded in _OF_OTHERS for word in cut)
                if len(cut) > 1 and not (is_relation or is_participle(head)):
                    yield fact_in_words(entity, "trade", phrase)


def _names(entity: Entity, told: Sequence[str]) -> Iterator[Fact]:
    """What some sentences say behind somebody's name that they were called."""
    pattern = re.compile(rf"\b{_called(entity)}{_NAMED}")
    for sentence in told:
        for met in pattern.finditer(sentence):
            yield fact_in_words(entity, "called", met["called"].strip())
