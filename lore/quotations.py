"""The sentences of the sources, and which entry quotes what of them."""

from collections import defaultdict
from functools import cached_property

from lore.model import Passage
from lore.rows import PASSAGE_COLUMNS, Rows
from lore.sources import bullets_after, end_of


class Quotations:
    """What one store quotes."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def by_entry(self) -> dict[str, list[Passage]]:
        """Every entry's quotes, by the entry's id, spoilers aside."""
        found: defaultdict[str, list[Passage]] = defaultdict(list)
        joined = "quotes JOIN passages ON passages.id = quotes.passage"
        query = f"SELECT entry, {PASSAGE_COLUMNS} FROM {joined} WHERE NOT passages.spoiler ORDER BY entry, position"
        for row in self._rows.all(query):
            found[row[0]].append(self._rows.passage(row[1:]))
        return found

    def sentences(self) -> list[tuple[int, Passage]]:
        """Every sentence of the sources with a number of its own, in the order of their texts."""
        rows = self._rows.all(f"SELECT id, {PASSAGE_COLUMNS} FROM passages WHERE is_sentence ORDER BY source, start")
        return [(row[0], self._rows.passage(row[1:])) for row in rows]

    def entries_with(self, passage: Passage) -> list[str]:
        """Entries with a quote that holds a passage."""
        return self._rows.ids(
            "SELECT quotes.entry FROM quotes JOIN passages ON passages.id = quotes.passage"
            " WHERE passages.source = ? AND passages.start BETWEEN ? AND ? AND instr(passages.text, ?)"
            " GROUP BY quotes.entry ORDER BY min(quotes.rowid)",
            passage.source.id,
            passage.start - self._longest_passage,
            passage.start,
            passage.text,
        )

    def listed_after(self, passage: Passage) -> list[Passage]:
        """The sentences of the bullets that a passage leads in with a colon, spoilers aside."""
        if not passage.text.endswith(":"):
            return []
        query = (
            f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE is_sentence AND NOT spoiler AND source = ?"
            " AND start >= ? AND start < ? ORDER BY start"
        )
        return [self._rows.passage(row) for row in self._rows.all(query, *self._bullets_after(passage))]

    def hides_after(self, passage: Passage) -> bool:
        """Whether some of the bullets that a passage leads in are spoilers."""
        query = "SELECT EXISTS (SELECT 1 FROM passages WHERE spoiler AND source = ? AND start >= ? AND start < ?)"
        return bool(self._rows.one(query, *self._bullets_after(passage))[0])

    def _bullets_after(self, passage: Passage) -> tuple[str, int, int]:
        """The source of the bullets that follow a passage, and where they begin and end in it."""
        ((text,),) = self._rows.all("SELECT text FROM sources WHERE id = ?", passage.source.id)
        return (passage.source.id, *bullets_after(text, end_of(text, passage)))

    @cached_property
    def _longest_passage(self) -> int:
        """Characters of the longest one: none that holds another begins further before it."""
        (longest,) = self._rows.one("SELECT coalesce(max(length(text)), 0) FROM passages")
        return int(longest)
