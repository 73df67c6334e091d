"""Names and queries to measure the matcher with: from a folder, or made by the benchmark itself."""

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lore.model import Kind
from lore.names import Name, normalise

BEYOND_MATCHING = {"acronym", "script", "variant"}
"""Kinds of query that need a stored alias more than better matching; the others that are to be found are the core."""


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody types, and the name meant; None must be refused. Any name with all words of `accept` is right.
    From `collide_at` names on, another stored name is just what is typed."""

    text: str
    name: str | None
    kind: str
    accept: frozenset[str] | None = None
    collide_at: int | None = None

    @property
    def is_core(self) -> bool:
        return self.name is not None and self.kind not in BEYOND_MATCHING

    def is_met_by(self, name: str) -> bool:
        words = normalise(name).split()
        if self.name is None or not words:
            return False
        return words == normalise(self.name).split() or (self.accept is not None and self.accept <= set(words))


@dataclass(frozen=True, slots=True)
class Typed:
    """What somebody types, a character at a time, on the way to a name."""

    text: str
    name: str
    has_typo: bool


@dataclass(frozen=True, slots=True)
class Data:
    """Texts of names, of which a store of n holds the first n; with queries, and texts to complete."""

    texts: Sequence[str]
    queries: Sequence[Query]
    typed: Sequence[Typed]
    kinds: dict[str, str] = field(default_factory=dict)

    def names(self, size: int) -> list[Name]:
        """The names as entries, of the kind that the data says, else things."""
        known = {kind.value: kind for kind in Kind}
        texts = self.texts[:size]
        return [Name(str(i), text, known.get(self.kinds.get(text, ""), Kind.THING)) for i, text in enumerate(texts)]

    def queries_of(self, size: int) -> list[Query]:
        """The queries that mean what they say in a store of so many names."""
        held = set(self.texts[:size])
        return [
            query
            for query in self.queries
            if (query.collide_at is None or query.collide_at > size) and (query.name is None or query.name in held)
        ]

    def typed_of(self, size: int) -> list[Typed]:
        held = set(self.texts[:size])
        return [typed for typed in self.typed if typed.name in held]


def read(folder: Path) -> Data:
    """A folder with names.txt, more-names.txt.gz (both a name a line), queries.jsonl and typed.jsonl."""
    texts = (folder / "names.txt").read_text("utf-8").splitlines()
    more = folder / "more-names.txt.gz"
    if more.exists():
        texts += gzip.decompress(more.read_bytes()).decode("utf-8").splitlines()
    rows = [json.loads(line) for line in (folder / "queries.jsonl").read_text("utf-8").splitlines()]
    queries = [
        Query(
            row["q"],
            row["name"],
            row["kind"],
            frozenset(row["accept"]) if row.get("accept") else None,
            row.get("collide_at"),
        )
        for row in rows
    ]
    typed_file = folder / "typed.jsonl"
    lines = typed_file.read_text("utf-8").splitlines() if typed_file.exists() else []
    typed = [Typed(row["typed"], row["name"], row["kind"].endswith("typo")) for row in map(json.loads, lines)]
    return Data(texts, queries, typed, {row["name"]: row["type"] for row in rows if row["name"] and row.get("type")})
