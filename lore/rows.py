"""A store's rows, read, and the values that stand in them: passages, dates and the world that they are of."""

import json
import sqlite3
from functools import cached_property
from pathlib import Path
from typing import Any

from lore.dates import Calendar, DateOrder, Era, LoreDate, Precision, Qualifier
from lore.errors import StoreError
from lore.model import Passage, Source, World
from lore.store import open_read_only

LISTED = "(SELECT value FROM json_each(?))"
"""In a query, the items of a JSON list."""

DATE_COLUMNS = "edtf, earliest, latest, precision, qualifier, words"
PASSAGE_COLUMNS = "passages.text, passages.source, passages.start, passages.heading, passages.spoiler"

Row = tuple[Any, ...]


class Rows:
    """One store, open for reading."""

    def __init__(self, path: Path) -> None:
        try:
            self._connection = open_read_only(path)
            self._connection.execute("SELECT id FROM worlds").fetchone()
        except sqlite3.Error as error:
            raise StoreError(f"The store {path} can't be read ({error}). `loredex build` makes it anew.") from error
        self._path = path

    def close(self) -> None:
        self._connection.close()

    def all(self, query: str, *values: object) -> list[Row]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.ProgrammingError:
            raise  # our own mistake, not the file's
        except sqlite3.DatabaseError as error:
            raise StoreError(f"The store {self._path} is damaged ({error}). `loredex build` makes it anew.") from error

    def one(self, query: str, *values: object) -> Row:
        return self.all(query, *values)[0]

    def ids(self, query: str, *values: object) -> list[str]:
        """Of rows with one column, that."""
        return [row[0] for row in self.all(query, *values)]

    @cached_property
    def world(self) -> World:
        """The world itself, without its entries and texts."""
        columns = "id, name, text, url, licence, calendar, date_order, eras, digest"
        row = self.one(f"SELECT {columns} FROM worlds")
        eras = tuple(Era(*era) for era in json.loads(row[7]))
        calendar = Calendar(row[5], DateOrder(row[6]), eras)
        return World(row[0], row[1], row[2], row[3], row[4], calendar=calendar, digest=row[8])

    @cached_property
    def sources(self) -> dict[str, Source]:
        """By id, without their texts."""
        return {row[0]: Source(*row) for row in self.all("SELECT id, name, url, licence FROM sources")}

    def passage(self, row: Row) -> Passage:
        """What the columns of `PASSAGE_COLUMNS` say."""
        return Passage(row[0], self.sources[row[1]], row[2], row[3], bool(row[4]))

    def date(self, row: Row) -> LoreDate:
        """What the columns of `DATE_COLUMNS` say."""
        edtf, earliest, latest, precision, qualifier, words = row
        return LoreDate(
            edtf, earliest, latest, Precision(precision), Qualifier(qualifier), words, self.world.calendar.name
        )
