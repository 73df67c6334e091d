"""A store, read back: rows -> the very model objects that were written. Opened once, shared by all questions."""

import json
import re
import sqlite3
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

from lore.dates import Calendar, DateOrder, Era, LoreDate, Precision, Qualifier, first_and_last
from lore.errors import StoreError
from lore.model import After, Basis, Entity, Entry, Event, EventKind, Fact, Hit, Kind, Mention, Passage, Source, World
from lore.names import Index, Name
from lore.schema import MENTIONED, PASSAGE, SEARCH, SPOILERS
from lore.store import open_read_only

_MOST_LINES = 3  # of an entry that was found by them
_OPEN, _CLOSE = "\x02", "\x03"
_MARK = re.compile(f"({_OPEN}[^{_CLOSE}]*{_CLOSE})")
_LISTED = "(SELECT value FROM json_each(?))"
_ORDER = "ORDER BY entry, position"
_DATE = "edtf, earliest, latest, precision, qualifier, words"
_PASSAGE = "passages.text, passages.source, passages.start, passages.heading, passages.spoiler"
_QUOTING = "SELECT entry FROM quotes JOIN passages ON passages.id = quotes.passage WHERE NOT passages.spoiler"


class Library:
    """The entries, passages and names of one store."""

    def __init__(self, path: Path) -> None:
        try:
            self._connection = open_read_only(path)
            self._connection.execute("SELECT id FROM worlds").fetchone()
        except sqlite3.Error as error:
            raise StoreError(f"The store {path} can't be read ({error}). `loredex build` makes it anew.") from error
        self.path = path

    def close(self) -> None:
        self._connection.close()

    @cached_property
    def world(self) -> World:
        """The world itself, without its entries and texts."""
        columns = "id, name, text, url, licence, calendar, date_order, eras, digest"
        row = self._one(f"SELECT {columns} FROM worlds")
        eras = tuple(Era(*era) for era in json.loads(row[7]))
        calendar = Calendar(row[5], DateOrder(row[6]), eras)
        return World(row[0], row[1], row[2], row[3], row[4], calendar=calendar, digest=row[8])

    @cached_property
    def sources(self) -> dict[str, Source]:
        """By id, without their texts."""
        return {row[0]: Source(*row) for row in self._all("SELECT id, name, url, licence FROM sources")}

    @cached_property
    def span(self) -> tuple[int, int] | None:
        """The first and last day that any event is bounded by, or None where no event has a date."""
        first, last = self._one("SELECT min(coalesce(earliest, latest)), max(coalesce(latest, earliest)) FROM events")
        return None if first is None or last is None else (first, last)

    @cached_property
    def spoilers(self) -> frozenset[str]:
        """The entries that are spoilers: nothing shows them unasked."""
        rows = self._all("SELECT id FROM entities WHERE spoiler UNION ALL SELECT id FROM events WHERE spoiler")
        return frozenset(row[0] for row in rows)

    @cached_property
    def spoiler_names(self) -> tuple[str, ...]:
        """What those entries are called: for looking whether some words tell of one."""
        return tuple(mention.name for mention in self.mentions(self.spoilers))

    def names(self) -> list[Name]:
        """Every name and alias of every entry."""
        found = [
            Name(row[0], row[1], Kind(row[2]), row[3])
            for row in self._all(
                "SELECT id, name, kind, prominence FROM entities"
                " UNION ALL SELECT id, title, 'event', prominence FROM events"
            )
        ]
        owners = {name.entry: name for name in found}
        for entry, alias in self._all("SELECT entry, alias FROM aliases ORDER BY entry, position"):
            owner = owners[entry]
            found.append(Name(entry, alias, owner.kind, owner.prominence, alias=True))
        return found

    def name_index(self) -> Index:
        """What typed names are matched with; its parts are read when they are needed."""
        return Index(self._name_part, self._named)

    def dates(self) -> dict[str, LoreDate]:
        """Every event's date, by the event's id, spoilers aside."""
        return {row[0]: self._date(row[1:]) for row in self._all(f"SELECT id, {_DATE} FROM events WHERE NOT spoiler")}

    def told_entity_ids(self) -> list[str]:
        """The entities of which more is known than a name, spoilers aside."""
        facts = "SELECT entry FROM facts WHERE NOT spoiler"
        told = f"NOT spoiler AND (text != '' OR id IN ({facts}) OR id IN ({_QUOTING}))"
        return [row[0] for row in self._all(f"SELECT id FROM entities WHERE {told} ORDER BY id")]

    def drawable_ids(self) -> list[str]:
        """The entries that have words of the source or of their own to show, for drawing one by lot; no spoilers."""
        shown = f"NOT spoiler AND (text != '' OR id IN ({_QUOTING}))"
        rows = self._all(f"SELECT id FROM entities WHERE {shown} UNION ALL SELECT id FROM events WHERE {shown}")
        return [row[0] for row in rows]

    def quotes(self) -> dict[str, list[Passage]]:
        """Every entry's quotes, by the entry's id, spoilers aside."""
        found: defaultdict[str, list[Passage]] = defaultdict(list)
        joined = "quotes JOIN passages ON passages.id = quotes.passage"
        for row in self._all(f"SELECT entry, {_PASSAGE} FROM {joined} WHERE NOT passages.spoiler {_ORDER}"):
            found[row[0]].append(self._passage(row[1:]))
        return found

    def sentences(self) -> list[tuple[int, Passage]]:
        """Every sentence of the sources with a number of its own, in the order of their texts."""
        rows = self._all(f"SELECT id, {_PASSAGE} FROM passages WHERE is_sentence ORDER BY source, start")
        return [(row[0], self._passage(row[1:])) for row in rows]

    def counts(self) -> list[tuple[Kind, int]]:
        """How many entries there are of each kind, and events."""
        kinds = {row[0]: row[1] for row in self._all("SELECT kind, count(*) FROM entities GROUP BY kind")}
        (events,) = self._one("SELECT count(*) FROM events")
        return [(kind, kinds[kind.value]) for kind in Kind if kind.value in kinds] + [(Kind.EVENT, events)]

    def entry(self, identifier: str) -> Entry | None:
        """The entity or event of an id."""
        entries: list[Entry] = [*self.entities([identifier]), *self.events([identifier])]
        return entries[0] if entries else None

    def entities(self, identifiers: Iterable[str]) -> list[Entity]:
        """In the order asked; ids that are no entity's are left out."""
        wanted = json.dumps(list(identifiers))
        parts = self._parts(wanted)
        columns = "id, kind, name, text, prominence, secret, spoiler"
        rows = self._all(f"SELECT {columns} FROM entities WHERE id IN {_LISTED}", wanted)
        made = {
            row[0]: Entity(
                id=row[0],
                kind=Kind(row[1]),
                name=row[2],
                aliases=tuple(parts.aliases[row[0]]),
                secret_aliases=tuple(parts.secret_aliases[row[0]]),
                text=row[3],
                secret=row[5],
                facts=tuple(parts.facts[row[0]]),
                quotes=tuple(parts.quotes[row[0]]),
                links=tuple(parts.links[row[0]]),
                prominence=row[4],
                spoiler=bool(row[6]),
            )
            for row in rows
        }
        return [made[each] for each in json.loads(wanted) if each in made]

    def events(self, identifiers: Iterable[str]) -> list[Event]:
        """In the order asked; ids that are no event's are left out."""
        wanted = json.dumps(list(identifiers))
        parts = self._parts(wanted)
        columns = "id, title, kind, basis, text, prominence, after_event, after_offset, date_basis, secret, spoiler"
        rows = self._all(f"SELECT {columns}, {_DATE} FROM events WHERE id IN {_LISTED}", wanted)
        made = {
            row[0]: Event(
                id=row[0],
                title=row[1],
                date=self._date(row[11:]),
                kind=EventKind(row[2]),
                basis=Basis(row[3]),
                date_basis=Basis(row[8]),
                aliases=tuple(parts.aliases[row[0]]),
                secret_aliases=tuple(parts.secret_aliases[row[0]]),
                text=row[4],
                secret=row[9],
                facts=tuple(parts.facts[row[0]]),
                quotes=tuple(parts.quotes[row[0]]),
                links=tuple(parts.links[row[0]]),
                after=After(row[6], row[7]) if row[6] else None,
                prominence=row[5],
                spoiler=bool(row[10]),
            )
            for row in rows
        }
        return [made[each] for each in json.loads(wanted) if each in made]

    def mentions(self, identifiers: Iterable[str]) -> list[Mention]:
        """Entries in one line each, in the order asked."""
        wanted = list(identifiers)
        rows = self._all(
            f"SELECT id, name, kind, text, spoiler FROM entities WHERE id IN {_LISTED}"
            f" UNION ALL SELECT id, title, 'event', text, spoiler FROM events WHERE id IN {_LISTED}",
            json.dumps(wanted),
            json.dumps(wanted),
        )
        made = {
            row[0]: Mention(row[0], row[1], Kind(row[2]), "", spoiler=True)
            if row[4]
            else Mention(row[0], row[1], Kind(row[2]), row[3].partition("\n")[0])
            for row in rows
        }
        return [made[each] for each in wanted if each in made]

    def with_dates_and_lines(self, mentions: Iterable[Mention]) -> list[Mention]:
        """The same with dates, and with the first quote as the line of those without a text, spoilers aside."""
        wanted = list(mentions)
        ids = json.dumps([mention.id for mention in wanted])
        of_events = {
            row[0]: (self._date(row[1:7]), Basis(row[7]) if Basis(row[8]) is Basis.STATED else Basis(row[8]))
            for row in self._all(
                f"SELECT id, {_DATE}, basis, date_basis FROM events WHERE id IN {_LISTED} AND NOT spoiler", ids
            )
        }
        of_entities: defaultdict[str, list[LoreDate]] = defaultdict(list)
        rows = self._all(
            f"SELECT entity, {_DATE} FROM event_entities JOIN events ON events.id = event"
            f" WHERE entity IN {_LISTED} AND role != ? AND basis = ? AND date_basis = ? AND NOT spoiler"
            " ORDER BY events.rowid",
            ids,
            MENTIONED,
            Basis.STATED.value,
            Basis.STATED.value,
        )
        for row in rows:
            of_entities[row[0]].append(self._date(row[1:]))
        quoted = dict(
            self._all(
                "SELECT entry, text FROM quotes JOIN passages ON passages.id = passage"
                f" WHERE entry IN {_LISTED} AND position = 0 AND NOT passages.spoiler",
                ids,
            )
        )
        found = []
        for each in wanted:
            date, basis = of_events.get(each.id, (None, Basis.STATED))
            dates = first_and_last(of_entities[each.id]) if date is None else (date,)
            found.append(replace(each, dates=dates, basis=basis, line=each.line or quoted.get(each.id, "")))
        return found

    def open_mentions(self, identifiers: Iterable[str]) -> list[Mention]:
        """The same without those that are spoilers: for what is offered unasked."""
        return self.mentions(each for each in identifiers if each not in self.spoilers)

    def all_event_ids(self) -> list[str]:
        return [row[0] for row in self._all("SELECT id FROM events ORDER BY rowid")]

    def event_ids_of(self, entity: str) -> list[str]:
        """The events that an entity takes part in, in whatever role; being mentioned is none."""
        taking_part = "SELECT event FROM event_entities WHERE entity = ? AND role != ?"
        return [
            row[0]
            for row in self._all(f"SELECT id FROM events WHERE id IN ({taking_part}) ORDER BY rowid", entity, MENTIONED)
        ]

    def event_ids_touching(self, earliest: int | None, latest: int | None) -> list[str]:
        """Dated events whose bounds share a day with these (None: no bound)."""
        return [
            row[0]
            for row in self._all(
                "SELECT id FROM events WHERE precision != ? AND coalesce(earliest <= ?, 1) AND coalesce(latest >= ?, 1)"
                " ORDER BY rowid",
                Precision.UNKNOWN.value,
                latest,
                earliest,
            )
        ]

    def event_ids_in_month(self, month: int) -> list[str]:
        """Events known, or bounded, to a month of whatever year."""
        return [row[0] for row in self._all("SELECT id FROM events WHERE month = ? ORDER BY rowid", month)]

    def event_ids_of_years(self) -> list[str]:
        """Events of which no more than the year is known."""
        return [
            row[0]
            for row in self._all("SELECT id FROM events WHERE precision = ? ORDER BY rowid", Precision.YEAR.value)
        ]

    def undated_ids(self) -> list[str]:
        """Entities, and events without a date, spoilers aside."""
        rows = self._all(
            "SELECT id FROM entities WHERE NOT spoiler"
            " UNION ALL SELECT id FROM events WHERE NOT spoiler AND precision = ?",
            Precision.UNKNOWN.value,
        )
        return [row[0] for row in rows]

    def anchored_to(self, event: str) -> list[str]:
        """Events that are placed after another."""
        return [row[0] for row in self._all("SELECT id FROM events WHERE after_event = ? ORDER BY rowid", event)]

    def linking_to(self, identifier: str) -> list[str]:
        """Entries whose text or facts name an entry."""
        return [row[0] for row in self._all("SELECT entry FROM links WHERE target = ? ORDER BY rowid", identifier)]

    def entries_quoting(self, passage: Passage) -> list[str]:
        """Entries with a quote that holds a passage."""
        rows = self._all(
            "SELECT quotes.entry FROM quotes JOIN passages ON passages.id = quotes.passage"
            " WHERE passages.source = ? AND passages.start BETWEEN ? AND ? AND instr(passages.text, ?)"
            " GROUP BY quotes.entry ORDER BY min(quotes.rowid)",
            passage.source.id,
            passage.start - self._longest_passage,
            passage.start,
            passage.text,
        )
        return [row[0] for row in rows]

    @cached_property
    def _longest_passage(self) -> int:
        """Characters of the longest one: none that holds another begins further before it."""
        (longest,) = self._one("SELECT coalesce(max(length(text)), 0) FROM passages")
        return int(longest)

    def search(self, match: str, limit: int) -> list[Hit]:
        """Sentences, then entries, that an FTS5 expression fits, best first, spoilers aside; a title weighs more."""
        rows = self._all(
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
        return self._stems(SEARCH)

    def passages_holding(self, match: str, limit: int) -> list[Passage]:
        """Sentences that an FTS5 expression fits, best first, spoilers aside."""
        return self._sentences_holding(SEARCH, match, limit)

    def _sentences_holding(self, table: str, match: str, limit: int) -> list[Passage]:
        rows = self._all(
            f"SELECT {_PASSAGE} FROM {table} JOIN passages ON passages.id = {table}.ref"
            f" WHERE {table} MATCH ? AND {table}.kind = ? ORDER BY bm25({table}, 4.0, 1.0, 2.0, 1.0) LIMIT ?",
            match,
            PASSAGE,
            limit,
        )
        return [self._passage(row) for row in rows]

    def entries_holding(self, match: str, limit: int) -> list[str]:
        """Entries that an FTS5 expression fits, best first, then those that quote a sentence that it fits.

        Spoilers come after the others, each kind of entry with a limit of its own.
        """
        tables = (SEARCH, SPOILERS) if self._has_spoilers else (SEARCH,)
        return list(dict.fromkeys(each for table in tables for each in self._entries_holding(table, match, limit)))

    def _entries_holding(self, table: str, match: str, limit: int) -> list[str]:
        rows = self._all(
            f"SELECT ref FROM {table} WHERE {table} MATCH ? AND kind != ?"
            f" ORDER BY bm25({table}, 4.0, 1.0, 2.0, 1.0) LIMIT ?",
            match,
            PASSAGE,
            limit,
        )
        held = [row[0] for row in rows]
        quoted = [
            entry
            for sentence in self._sentences_holding(table, match, limit // 4)
            for entry in self.entries_quoting(sentence)
        ]
        return list(dict.fromkeys([*held, *quoted]))

    @cached_property
    def _has_spoilers(self) -> bool:
        return bool(self._one("SELECT EXISTS (SELECT 1 FROM spoilers)")[0])

    def _stems(self, table: str) -> dict[str, int]:
        # A temporary table is no part of the file, which stays as it is.
        made = f"CREATE VIRTUAL TABLE IF NOT EXISTS temp.stems_of_{table} USING fts5vocab(main, {table}, 'row')"
        self._connection.execute(made)
        return dict(self._all(f"SELECT term, doc FROM temp.stems_of_{table}"))

    def _count(self, table: str, match: str) -> int:
        (number,) = self._one(f"SELECT count(*) FROM {table} WHERE {table} MATCH ?", match)
        return int(number)

    def _hit(self, kind: str, ref: str, body: str) -> Hit:
        if kind == PASSAGE:
            row = self._one(f"SELECT {_PASSAGE} FROM passages WHERE id = ?", int(ref))
            passage = self._passage(row)
            text, marks = _marked(body)
            return Hit(text, marks, passage, tuple(self.open_mentions(self.entries_quoting(passage))))
        lines = body.split("\n")
        text, marks = _marked("\n".join([line for line in lines if _OPEN in line][:_MOST_LINES] or lines[:1]))
        return Hit(text, marks, None, tuple(self.mentions([ref])))

    # --- rows ---

    def _parts(self, wanted: str) -> "_Parts":
        """What belongs to the entries of these ids, a query a table."""
        parts = _Parts()
        columns = "entry, alias, spoiler"
        for entry, alias, spoiler in self._all(
            f"SELECT {columns} FROM aliases WHERE entry IN {_LISTED} {_ORDER}", wanted
        ):
            (parts.secret_aliases if spoiler else parts.aliases)[entry].append(alias)
        columns = "entry, name, text, entities, known, spoiler"
        for row in self._all(f"SELECT {columns} FROM facts WHERE entry IN {_LISTED} {_ORDER}", wanted):
            fact = Fact(row[1], row[2], tuple(json.loads(row[3])), bool(row[4]), bool(row[5]))
            parts.facts[row[0]].append(fact)
        for entry, target in self._all(f"SELECT entry, target FROM links WHERE entry IN {_LISTED} {_ORDER}", wanted):
            parts.links[entry].append(target)
        rows = self._all(
            f"SELECT entry, {_PASSAGE} FROM quotes JOIN passages ON passages.id = quotes.passage"
            f" WHERE entry IN {_LISTED} {_ORDER}",
            wanted,
        )
        for row in rows:
            parts.quotes[row[0]].append(self._passage(row[1:]))
        return parts

    def _name_part(self, part: str) -> bytes:
        return bytes(self._one("SELECT packed FROM name_index WHERE part = ?", part)[0])

    def _named(self, numbers: Sequence[int]) -> list[Name]:
        marks = ",".join("?" * len(numbers))
        columns = "id, entry, name, kind, prominence, is_alias"
        rows = self._all(f"SELECT {columns} FROM names WHERE id IN ({marks})", *numbers)
        made = {row[0]: Name(row[1], row[2], Kind(row[3]), row[4], bool(row[5])) for row in rows}
        return [made[number] for number in numbers]

    def _passage(self, row: tuple[Any, ...]) -> Passage:
        return Passage(row[0], self.sources[row[1]], row[2], row[3], bool(row[4]))

    def _date(self, row: tuple[Any, ...]) -> LoreDate:
        edtf, earliest, latest, precision, qualifier, words = row
        return LoreDate(
            edtf, earliest, latest, Precision(precision), Qualifier(qualifier), words, self.world.calendar.name
        )

    def _all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.ProgrammingError:
            raise  # our own mistake, not the file's
        except sqlite3.DatabaseError as error:
            raise StoreError(f"The store {self.path} is damaged ({error}). `loredex build` makes it anew.") from error

    def _one(self, query: str, *values: object) -> tuple[Any, ...]:
        return self._all(query, *values)[0]


class _Parts:
    """What belongs to entries, by entry id."""

    def __init__(self) -> None:
        self.aliases: defaultdict[str, list[str]] = defaultdict(list)
        self.secret_aliases: defaultdict[str, list[str]] = defaultdict(list)
        self.facts: defaultdict[str, list[Fact]] = defaultdict(list)
        self.links: defaultdict[str, list[str]] = defaultdict(list)
        self.quotes: defaultdict[str, list[Passage]] = defaultdict(list)


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
