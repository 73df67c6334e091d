"""FTS5 expressions -> the sentences and entries that they fit, and the words that there are to look for."""

import re
from collections import Counter
from functools import cached_property
from itertools import takewhile

from lore.mentions import mentions
from lore.model import Hit, Passage
from lore.quotations import Quotations
from lore.rows import PASSAGE_COLUMNS, Rows
from lore.schema import ASKED, PASSAGE, SEARCH, SPOILERS

_MOST_LINES = 3  # of an entry that was found by them
_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"({_OPEN}[^{_CLOSE}]*{_CLOSE})")


class FullText:
    """The full-text indexes of one store: of what is open, of spoilers, and of words that entries are asked for by."""

    def __init__(self, rows: Rows, quotations: Quotations) -> None:
        self._rows = rows
        self._quotations = quotations

    def search(self, match: str, limit: int) -> list[Hit]:
        """Sentences, then entries, that an FTS5 expression fits, best first, spoilers aside; a title weighs more."""
        rows = self._rows.all(
            "SELECT kind, ref, highlight(search, 1, char(2), char(3)) FROM search"
            " WHERE search MATCH ? ORDER BY kind != ?, bm25(search, 4.0, 1.0, 2.0, 1.0), rowid LIMIT ?",
            match,
            PASSAGE,
            limit,
        )
        return [self._hit(*row) for row in rows]

    def count(self, match: str) -> int:
        """How many sentences and entries an FTS5 expression fits, spoilers aside."""
        return self._count(SEARCH, match)

    def count_spoilers(self, match: str) -> int:
        """How many hidden sentences and entries an FTS5 expression fits."""
        return self._count(SPOILERS, match)

    @cached_property
    def stems(self) -> dict[str, int]:
        """Every word's stem, hidden or not, with the number of sentences and entries that hold it."""
        found = Counter(self.open_stems)
        found.update(self._stems(SPOILERS))
        return dict(found)

    @cached_property
    def open_stems(self) -> dict[str, int]:
        """The same of what is no spoiler."""
        found = Counter(self._stems(SEARCH))
        found.update(self._stems(ASKED))
        return dict(found)

    def passages_holding(self, match: str, limit: int) -> list[Passage]:
        """Sentences that an FTS5 expression fits, best first, spoilers aside."""
        return self._sentences_holding(SEARCH, match, limit)

    def before(self, passage: Passage, limit: int) -> list[Passage]:
        """The sentences of the same section that come right before one, the nearest first, up to one that is hidden."""
        rows = self._rows.all(
            f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE source = ? AND start < ? AND is_sentence"
            " ORDER BY start DESC LIMIT ?",
            passage.source.id,
            passage.start,
            limit,
        )
        found = map(self._rows.passage, rows)
        return list(takewhile(lambda each: each.heading == passage.heading and not each.spoiler, found))

    def _sentences_holding(self, table: str, match: str, limit: int) -> list[Passage]:
        rows = self._rows.all(
            f"SELECT {PASSAGE_COLUMNS} FROM {table} JOIN passages ON passages.id = {table}.ref"
            f" WHERE {table} MATCH ? AND {table}.kind = ? ORDER BY bm25({table}, 4.0, 1.0, 2.0, 1.0) LIMIT ?",
            match,
            PASSAGE,
            limit,
        )
        return [self._rows.passage(row) for row in rows]

    def entries_holding(self, match: str, limit: int) -> list[str]:
        """Entries that an FTS5 expression fits, best first, then those that quote a sentence that it fits.

        Spoilers come after the others, each kind of entry with a limit of its own.
        """
        tables = (SEARCH, ASKED, SPOILERS) if self._has_spoilers else (SEARCH, ASKED)
        return list(dict.fromkeys(each for table in tables for each in self._entries_holding(table, match, limit)))

    def _entries_holding(self, table: str, match: str, limit: int) -> list[str]:
        held = self._rows.ids(
            f"SELECT ref FROM {table} WHERE {table} MATCH ? AND kind != ?"
            f" ORDER BY bm25({table}, 4.0, 1.0, 2.0, 1.0) LIMIT ?",
            match,
            PASSAGE,
            limit,
        )
        sentences = self._sentences_holding(table, match, limit // 4)
        quoting = [entry for sentence in sentences for entry in self._quotations.entries_with(sentence)]
        return list(dict.fromkeys([*held, *quoting]))

    @cached_property
    def _has_spoilers(self) -> bool:
        return bool(self._rows.one("SELECT EXISTS (SELECT 1 FROM spoilers)")[0])

    def _stems(self, table: str) -> dict[str, int]:
        # A temporary table is no part of the file, which stays as it is.
        made = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.stems_of_{table} USING fts5vocab(main, {table}, 'row')"
        self._rows.all(made)
        return dict(self._rows.all(f"SELECT term, doc FROM temp.stems_of_{table}"))

    def _count(self, table: str, match: str) -> int:
        (number,) = self._rows.one(f"SELECT count(*) FROM {table} WHERE {table} MATCH ?", match)
        return int(number)

    def _hit(self, kind: str, ref: str, body: str) -> Hit:
        if kind == PASSAGE:
            row = self._rows.one(f"SELECT {PASSAGE_COLUMNS} FROM passages WHERE id = ?", int(ref))
            passage = self._rows.passage(row)
            text, marks = _marked(body)
            quoting = mentions(self._rows, self._quotations.entries_with(passage))
            return Hit(text, marks, passage, tuple(each for each in quoting if not each.spoiler))
        lines = body.split("\n")
        text, marks = _marked("\n".join([line for line in lines if _OPEN in line][:_MOST_LINES] or lines[:1]))
        return Hit(text, marks, None, tuple(mentions(self._rows, [ref])))


def _marked(text: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Text without the control characters that mark its hits, and where the hits are."""
    marks: list[tuple[int, int]] = []
    plain = ""
    for part in _MARK.split(text):
        if part.startswith(_OPEN):
            marks.append((len(plain), len(plain) + len(part) - 2))
            part = part[1:-1]
        plain += part
    return plain, tuple(marks)
