"""A store, read back: which entries there are, and what is said of each. Opened once, shared by all questions."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

from lore import entries, mentions, stored_names
from lore.dates import LoreDate, Precision
from lore.full_text import FullText
from lore.model import Entity, Entry, Event, Kind, Mention, Source, World
from lore.names import Index, Name
from lore.quotations import Quotations
from lore.rows import DATE_COLUMNS, Rows
from lore.schema import MENTIONED

_QUOTING = "SELECT entry FROM quotes JOIN passages ON passages.id = quotes.passage WHERE NOT passages.spoiler"


class Library:
    """One store. What its sources say is in `quotations`, and where words stand in `full_text`."""

    def __init__(self, path: Path) -> None:
        self._rows = Rows(path)
        self.quotations = Quotations(self._rows)
        self.full_text = FullText(self._rows, self.quotations)

    def close(self) -> None:
        self._rows.close()

    @property
    def world(self) -> World:
        """The world itself, without its entries and texts."""
        return self._rows.world

    @property
    def sources(self) -> dict[str, Source]:
        """By id, without their texts."""
        return self._rows.sources

    @cached_property
    def span(self) -> tuple[int, int] | None:
        """The first and last day that any event is bounded by, or None where no event has a date."""
        first, last = self._rows.one(
            "SELECT min(coalesce(earliest, latest)), max(coalesce(latest, earliest)) FROM events"
        )
        return None if first is None or last is None else (first, last)

    @cached_property
    def spoilers(self) -> frozenset[str]:
        """The entries that are spoilers: nothing shows them unasked."""
        of_both = "SELECT id FROM entities WHERE spoiler UNION ALL SELECT id FROM events WHERE spoiler"
        return frozenset(self._rows.ids(of_both))

    @cached_property
    def spoiler_names(self) -> tuple[str, ...]:
        """What those entries are called: for looking whether some words tell of one."""
        return tuple(mention.name for mention in self.mentions(self.spoilers))

    def names(self) -> list[Name]:
        """Every name and alias of every entry."""
        return stored_names.all_names(self._rows)

    def name_index(self) -> Index:
        """What typed names are matched with; its parts are read when they are needed."""
        return stored_names.index(self._rows)

    def dates(self) -> dict[str, LoreDate]:
        """Every event's date, by the event's id, spoilers aside."""
        rows = self._rows.all(f"SELECT id, {DATE_COLUMNS} FROM events WHERE NOT spoiler")
        return {row[0]: self._rows.date(row[1:]) for row in rows}

    def told_entity_ids(self) -> list[str]:
        """The entities of which more is known than a name, spoilers aside."""
        facts = "SELECT entry FROM facts WHERE NOT spoiler"
        told = f"NOT spoiler AND (text != '' OR id IN ({facts}) OR id IN ({_QUOTING}))"
        return self._rows.ids(f"SELECT id FROM entities WHERE {told} ORDER BY id")

    def open_entity_ids(self, kind: Kind) -> list[str]:
        """The entities of a kind, spoilers aside."""
        return self._rows.ids("SELECT id FROM entities WHERE kind = ? AND NOT spoiler ORDER BY id", kind.value)

    def drawable_ids(self) -> list[str]:
        """The entries that have words of the source or of their own to show, for drawing one by lot; no spoilers."""
        shown = f"NOT spoiler AND (text != '' OR id IN ({_QUOTING}))"
        return self._rows.ids(f"SELECT id FROM entities WHERE {shown} UNION ALL SELECT id FROM events WHERE {shown}")

    def counts(self) -> list[tuple[Kind, int]]:
        """How many entries there are of each kind, and events."""
        kinds = {row[0]: row[1] for row in self._rows.all("SELECT kind, count(*) FROM entities GROUP BY kind")}
        (events,) = self._rows.one("SELECT count(*) FROM events")
        return [(kind, kinds[kind.value]) for kind in Kind if kind.value in kinds] + [(Kind.EVENT, events)]

    def entry(self, identifier: str) -> Entry | None:
        """The entity or event of an id."""
        found: list[Entry] = [*self.entities([identifier]), *self.events([identifier])]
        return found[0] if found else None

    def entities(self, identifiers: Iterable[str]) -> list[Entity]:
        """In the order asked; ids that are no entity's are left out."""
        return entries.entities(self._rows, identifiers)

    def events(self, identifiers: Iterable[str]) -> list[Event]:
        """In the order asked; ids that are no event's are left out."""
        return entries.events(self._rows, identifiers)

    def mentions(self, identifiers: Iterable[str]) -> list[Mention]:
        """Entries in one line each, in the order asked."""
        return mentions.mentions(self._rows, identifiers)

    def with_dates_and_lines(self, mentioned: Iterable[Mention]) -> list[Mention]:
        """The same with dates, and with the first quote as the line of those without a text, spoilers aside."""
        return mentions.with_dates_and_lines(self._rows, mentioned)

    def open_mentions(self, identifiers: Iterable[str]) -> list[Mention]:
        """The same without those that are spoilers: for what is offered unasked."""
        return self.mentions(each for each in identifiers if each not in self.spoilers)

    def all_event_ids(self) -> list[str]:
        return self._rows.ids("SELECT id FROM events ORDER BY rowid")

    def event_ids_of(self, entity: str) -> list[str]:
        """The events that an entity takes part in, in whatever role; being mentioned is none."""
        taking_part = "SELECT event FROM event_entities WHERE entity = ? AND role != ?"
        return self._rows.ids(f"SELECT id FROM events WHERE id IN ({taking_part}) ORDER BY rowid", entity, MENTIONED)

    def event_ids_with(self, fact: str) -> list[str]:
        """Events that have a fact of a name, spoilers aside."""
        has_fact = "id IN (SELECT entry FROM facts WHERE name = ? AND known AND NOT spoiler)"
        return self._rows.ids(f"SELECT id FROM events WHERE {has_fact} AND NOT spoiler ORDER BY rowid", fact)

    def event_ids_touching(self, earliest: int | None, latest: int | None) -> list[str]:
        """Dated events whose bounds share a day with these (None: no bound)."""
        return self._rows.ids(
            "SELECT id FROM events WHERE precision != ? AND coalesce(earliest <= ?, 1) AND coalesce(latest >= ?, 1)"
            " ORDER BY rowid",
            Precision.UNKNOWN.value,
            latest,
            earliest,
        )

    def event_ids_in_month(self, month: int) -> list[str]:
        """Events known, or bounded, to a month of whatever year."""
        return self._rows.ids("SELECT id FROM events WHERE month = ? ORDER BY rowid", month)

    def event_ids_of_years(self) -> list[str]:
        """Events of which no more than the year is known."""
        return self._rows.ids("SELECT id FROM events WHERE precision = ? ORDER BY rowid", Precision.YEAR.value)

    def undated_ids(self) -> list[str]:
        """Entities, and events without a date, spoilers aside."""
        return self._rows.ids(
            "SELECT id FROM entities WHERE NOT spoiler"
            " UNION ALL SELECT id FROM events WHERE NOT spoiler AND precision = ?",
            Precision.UNKNOWN.value,
        )

    def anchored_to(self, event: str) -> list[str]:
        """Events that are placed after another."""
        return self._rows.ids("SELECT id FROM events WHERE after_event = ? ORDER BY rowid", event)

    def linking_to(self, identifier: str) -> list[str]:
        """Entries whose text or facts name an entry."""
        return self._rows.ids("SELECT entry FROM links WHERE target = ? ORDER BY rowid", identifier)
