"""Rows -> whole entities and events, the very objects that were written."""

import json
from collections import defaultdict
from collections.abc import Iterable

from lore.model import After, Basis, Entity, Event, EventKind, Fact, Kind, Passage
from lore.rows import DATE_COLUMNS, LISTED, PASSAGE_COLUMNS, Rows

_ORDER = "ORDER BY entry, position"


def entities(rows: Rows, identifiers: Iterable[str]) -> list[Entity]:
    """The entities of some ids, in the order asked; ids that are no entity's are left out."""
    wanted = json.dumps(list(identifiers))
    parts = _parts(rows, wanted)
    columns = "id, kind, name, text, prominence, secret, spoiler"
    found = rows.all(f"SELECT {columns} FROM entities WHERE id IN {LISTED}", wanted)
    made = {
        row[0]: Entity(
            id=row[0],
            kind=Kind(row[1]),
            name=row[2],
            aliases=tuple(parts.aliases[row[0]]),
            asked_as=tuple(parts.asked_as[row[0]]),
            hidden_aliases=tuple(parts.hidden_aliases[row[0]]),
            text=row[3],
            hidden_text=row[5],
            facts=tuple(parts.facts[row[0]]),
            quotes=tuple(parts.quotes[row[0]]),
            links=tuple(parts.links[row[0]]),
            prominence=row[4],
            spoiler=bool(row[6]),
        )
        for row in found
    }
    return [made[each] for each in json.loads(wanted) if each in made]


def events(rows: Rows, identifiers: Iterable[str]) -> list[Event]:
    """The events of some ids, in the order asked; ids that are no event's are left out."""
    wanted = json.dumps(list(identifiers))
    parts = _parts(rows, wanted)
    columns = "id, title, kind, basis, text, prominence, after_event, after_offset, date_basis, secret, spoiler"
    found = rows.all(f"SELECT {columns}, {DATE_COLUMNS} FROM events WHERE id IN {LISTED}", wanted)
    made = {
        row[0]: Event(
            id=row[0],
            title=row[1],
            date=rows.date(row[11:]),
            kind=EventKind(row[2]),
            basis=Basis(row[3]),
            date_basis=Basis(row[8]),
            aliases=tuple(parts.aliases[row[0]]),
            asked_as=tuple(parts.asked_as[row[0]]),
            hidden_aliases=tuple(parts.hidden_aliases[row[0]]),
            text=row[4],
            hidden_text=row[9],
            facts=tuple(parts.facts[row[0]]),
            quotes=tuple(parts.quotes[row[0]]),
            links=tuple(parts.links[row[0]]),
            after=After(row[6], row[7]) if row[6] else None,
            prominence=row[5],
            spoiler=bool(row[10]),
        )
        for row in found
    }
    return [made[each] for each in json.loads(wanted) if each in made]


class _Parts:
    """What belongs to entries, by entry id."""

    def __init__(self) -> None:
        self.aliases: defaultdict[str, list[str]] = defaultdict(list)
        self.hidden_aliases: defaultdict[str, list[str]] = defaultdict(list)
        self.asked_as: defaultdict[str, list[str]] = defaultdict(list)
        self.facts: defaultdict[str, list[Fact]] = defaultdict(list)
        self.links: defaultdict[str, list[str]] = defaultdict(list)
        self.quotes: defaultdict[str, list[Passage]] = defaultdict(list)


def _parts(rows: Rows, wanted: str) -> _Parts:
    """What belongs to the entries of these ids, a query a table."""
    parts = _Parts()
    aliases = rows.all(f"SELECT entry, alias, spoiler FROM aliases WHERE entry IN {LISTED} {_ORDER}", wanted)
    for entry, alias, spoiler in aliases:
        (parts.hidden_aliases if spoiler else parts.aliases)[entry].append(alias)
    for entry, phrase in rows.all(f"SELECT entry, phrase FROM asked_as WHERE entry IN {LISTED} {_ORDER}", wanted):
        parts.asked_as[entry].append(phrase)
    columns = "entry, name, text, entities, known, spoiler"
    for row in rows.all(f"SELECT {columns} FROM facts WHERE entry IN {LISTED} {_ORDER}", wanted):
        fact = Fact(row[1], row[2], tuple(json.loads(row[3])), bool(row[4]), bool(row[5]))
        parts.facts[row[0]].append(fact)
    for entry, target in rows.all(f"SELECT entry, target FROM links WHERE entry IN {LISTED} {_ORDER}", wanted):
        parts.links[entry].append(target)
    quoted = rows.all(
        f"SELECT entry, {PASSAGE_COLUMNS} FROM quotes JOIN passages ON passages.id = quotes.passage"
        f" WHERE entry IN {LISTED} {_ORDER}",
        wanted,
    )
    for row in quoted:
        parts.quotes[row[0]].append(rows.passage(row[1:]))
    return parts
