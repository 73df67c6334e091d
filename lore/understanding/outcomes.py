"""What came of something: its outcome, somebody's fate."""

from collections.abc import Iterable

from lore.model import Entry, Fact, name_of

_OUTCOMES = (
    *("outcome", "fate", "came of it", "success", "effect", "result", "consequence"),
    *("died", "death", "killed"),
)
"""How the names of facts begin that tell what came of something."""


def tells_outcome(facts: Iterable[Fact]) -> bool:
    """Whether some facts tell what came of something."""
    return any(fact.known and fact.name.startswith(_OUTCOMES) for fact in facts)


def outcomes_told(entry: Entry) -> tuple[Fact, ...]:
    """The facts that tell by that name what the outcome was."""
    return tuple(fact for fact in entry.facts if fact.known and fact.name.startswith("outcome"))


def outcomes_lacking(entry: Entry) -> list[str]:
    """Sentences about the outcomes that an entry is known not to state."""
    unknown = (fact for fact in entry.facts if fact.name.startswith(_OUTCOMES) and not fact.known)
    return [f"{fact.label}: not stated ({name_of(entry)})." for fact in unknown]
