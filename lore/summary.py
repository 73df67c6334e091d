"""What a world amounts to: its entries by kind, how exactly events are dated, what is quoted and what hidden."""

from collections import Counter
from dataclasses import dataclass

from lore.dates import Precision
from lore.model import Kind, Passage, Source, World
from lore.sources import unquoted


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of a source's sentences and bullets some entry quotes; `left` are those that none does."""

    source: Source
    passages: int
    left: tuple[Passage, ...]

    @property
    def percent(self) -> int:
        """Rounded down: 100 says that nothing is left."""
        return 100 if not self.passages else 100 * (self.passages - len(self.left)) // self.passages


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts in a fixed order, without what there is none of."""

    entries: tuple[tuple[Kind, int], ...]
    events: tuple[tuple[Precision, int], ...]
    coverage: tuple[Coverage, ...]
    spoilers: tuple[tuple[str, int], ...]


def summarise(world: World) -> Summary:
    """Count what a world holds."""
    kinds = Counter(entity.kind for entity in world.entities)
    precisions = Counter(event.date.precision for event in world.events)
    quotes = [quote for entry in world.entries for quote in entry.quotes]
    seen = [entry for entry in world.entries if not entry.spoiler]
    spoilers = {
        "entries": len(world.entries) - len(seen),
        "facts of others": sum(fact.spoiler for entry in seen for fact in entry.facts),
        "paragraphs of others": sum(len(entry.hidden_text.split("\n\n")) for entry in seen if entry.hidden_text),
        "quotes": len({quote for quote in quotes if quote.spoiler}),
        "sentences and bullets": sum(each.spoiler for document in world.documents for each in document.passages),
    }
    return Summary(
        tuple((kind, kinds[kind]) for kind in Kind if kinds[kind]),
        tuple((precision, precisions[precision]) for precision in Precision if precisions[precision]),
        tuple(
            Coverage(document.source, len(document.passages), unquoted(document, quotes))
            for document in world.documents
        ),
        tuple((what, count) for what, count in spoilers.items() if count),
    )
