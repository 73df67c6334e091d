"""Rows -> entries in one line each, for menus, buttons and suggestions."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from lore.dates import LoreDate, first_and_last
from lore.model import Basis, Kind, Mention
from lore.rows import DATE_COLUMNS, LISTED, Rows
from lore.schema import MENTIONED


def mentions(rows: Rows, identifiers: Iterable[str]) -> list[Mention]:
    """Entries in one line each, in the order asked."""
    wanted = list(identifiers)
    found = rows.all(
        f"SELECT id, name, kind, text, spoiler FROM entities WHERE id IN {LISTED}"
        f" UNION ALL SELECT id, title, 'event', text, spoiler FROM events WHERE id IN {LISTED}",
        json.dumps(wanted),
        json.dumps(wanted),
    )
    made = {
        row[0]: Mention(row[0], row[1], Kind(row[2]), "", spoiler=True)
        if row[4]
        else Mention(row[0], row[1], Kind(row[2]), row[3].partition("\n")[0])
        for row in found
    }
    return [made[each] for each in wanted if each in made]


def with_dates_and_lines(rows: Rows, mentioned: Iterable[Mention]) -> list[Mention]:
    """The same with dates, and with the first quote as the line of those without a text, spoilers aside."""
    wanted = list(mentioned)
    ids = json.dumps([mention.id for mention in wanted])
    of_events = {
        row[0]: (rows.date(row[1:7]), Basis(row[7]) if Basis(row[8]) is Basis.STATED else Basis(row[8]))
        for row in rows.all(
            f"SELECT id, {DATE_COLUMNS}, basis, date_basis FROM events WHERE id IN {LISTED} AND NOT spoiler", ids
        )
    }
    of_entities: defaultdict[str, list[LoreDate]] = defaultdict(list)
    taken_part = rows.all(
        f"SELECT entity, {DATE_COLUMNS} FROM event_entities JOIN events ON events.id = event"
        f" WHERE entity IN {LISTED} AND role != ? AND basis = ? AND date_basis = ? AND NOT spoiler"
        " ORDER BY events.rowid",
        ids,
        MENTIONED,
        Basis.STATED.value,
        Basis.STATED.value,
    )
    for row in taken_part:
        of_entities[row[0]].append(rows.date(row[1:]))
    quoted: dict[str, str] = dict(
        rows.all(
            "SELECT entry, text FROM quotes JOIN passages ON passages.id = passage"
            f" WHERE entry IN {LISTED} AND position = 0 AND NOT passages.spoiler",
            ids,
        )
    )
    found = []
    for each in wanted:
        date, basis = of_events.get(each.id, (None, Basis.STATED))
        dates = first_and_last(of_entities[each.id]) if date is None else (date,)
        found.append(replace(each, dates=dates, basis=basis, line=each.line or quoted.get(each.id, "")))
    return found
