"""What came of something: its outcome, somebody's fate."""

import re
from collections.abc import Iterable

from lore.model import Entry, Fact, name_of

_OUTCOMES = (
    *("outcome", "fate", "came of it", "success", "effect", "result", "consequence"),
    *("died", "death", "killed"),
)
"""How the names of facts begin that tell what came of something."""
_ENDED_AS = re.compile(
    r"\b(?:lost|burned|burnt|destroyed|sold|stolen|melted|sunk|sank|wrecked|scrapped|abandoned|vanished|disappeared"
    r"|torn (?:down|up)|broken up|left to|given to|passed to|became|closed|dissolved|rebuilt|saved|recovered|found)\b",
    re.IGNORECASE,
)
"""Words for what became of something."""


def tells_outcome(facts: Iterable[Fact]) -> bool:
    """Whether some facts tell what came of something."""
    return any(map(_is_outcome, facts))


def _is_outcome(fact: Fact) -> bool:
    return fact.known and fact.name.startswith(_OUTCOMES)


def tells_what_it_became(facts: Iterable[Fact], told: str) -> bool:
    """Whether a fact tells what became of a thing that it is named by, in a word that a text has, too."""
    found = (met for fact in facts if fact.known for met in _ENDED_AS.finditer(fact.text))
    return any(re.search(rf"\b{re.escape(met[0])}\b", told, re.IGNORECASE) for met in found)


def fates_told(entry: Entry) -> list[Fact]:
    """The facts that tell what came of something."""
    return list(filter(_is_outcome, entry.facts))


def outcomes_told(entry: Entry) -> tuple[Fact, ...]:
    """The facts that tell by that name what the outcome was."""
    return tuple(fact for fact in entry.facts if fact.known and fact.name.startswith("outcome"))


def outcomes_lacking(entry: Entry) -> list[str]:
    """Sentences about the outcomes that an entry is known not to state."""
    unknown = (fact for fact in entry.facts if fact.name.startswith(_OUTCOMES) and not fact.known)
    return [f"{fact.label}: not stated ({name_of(entry)})." for fact in unknown]
