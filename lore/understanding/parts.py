"""The parts that an event is listed with: `first listed`, `second listed`."""

from lore.model import Entry, Fact


def parts(entry: Entry) -> list[Fact]:
    """The facts that tell one part each; none where an entry has no such."""
    return [fact for fact in entry.facts if fact.name.endswith(" listed")]
