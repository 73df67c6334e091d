"""The tables of a store, and the rows that a World makes in them; named for people who read them with any client."""

import json
import re
from collections.abc import Iterator
from typing import Any

from anyascii import anyascii

from lore.dates import LoreDate, iso
from lore.model import Entity, Entry, Event, Kind, Passage, World
from lore.names import Name, building

VERSION = 8
"""Raise it with every change of a table or of what stands in it: a store of another version is built anew."""

Row = dict[str, Any]
_Key = tuple[str, int, str, bool]

_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")

TABLES: dict[str, dict[str, type]] = {
    "worlds": {
        "id": str,
        "name": str,
        "text": str,
        "url": str,
        "licence": str,
        "calendar": str,
        "date_order": str,
        "eras": str,
        "digest": str,
        "schema_version": int,
    },
    "sources": {"id": str, "name": str, "url": str, "licence": str, "text": str},
    "entities": {
        "id": str,
        "kind": str,
        "name": str,
        "text": str,
        "secret": str,
        "prominence": int,
        "spoiler": int,
    },
    "events": {
        "id": str,
        "title": str,
        "kind": str,
        "basis": str,
        "date_basis": str,
        "edtf": str,
        "words": str,
        "precision": str,
        "qualifier": str,
        "earliest_day": str,
        "latest_day": str,
        "earliest": int,
        "latest": int,
        "year": int,
        "month": int,
        "day": int,
        "after_event": str,
        "after_offset": str,
        "text": str,
        "secret": str,
        "prominence": int,
        "spoiler": int,
    },
    "aliases": {"entry": str, "position": int, "alias": str, "spoiler": int},
    "asked_as": {"entry": str, "position": int, "phrase": str},
    "facts": {"entry": str, "position": int, "name": str, "text": str, "entities": str, "known": int, "spoiler": int},
    "event_entities": {"event": str, "entity": str, "role": str},
    "links": {"entry": str, "position": int, "target": str},
    "passages": {
        "id": int,
        "source": str,
        "start": int,
        "heading": str,
        "text": str,
        "is_sentence": int,
        "spoiler": int,
    },
    "quotes": {"entry": str, "position": int, "passage": int},
    "names": {"id": int, "entry": str, "name": str, "kind": str, "prominence": int, "is_alias": int},
    "name_index": {"part": str, "packed": bytes},
}
KEYS: dict[str, str | tuple[str, ...]] = {
    "aliases": ("entry", "position"),
    "asked_as": ("entry", "position"),
    "facts": ("entry", "position"),
    "event_entities": ("event", "entity", "role"),
    "links": ("entry", "position"),
    "quotes": ("entry", "position"),
    "name_index": "part",
}
INDEXES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("events", ("earliest", "latest")),
    ("events", ("month", "day")),
    ("event_entities", ("entity",)),
    ("links", ("target",)),
    ("passages", ("source", "start")),
    ("quotes", ("passage",)),
)
SEARCH, SPOILERS, ASKED = "search", "spoilers", "asked"
"""The full-text indexes: of what anyone may read, of what is hidden, and of words that find an entry unshown."""

FULL_TEXT = """
CREATE VIRTUAL TABLE {} USING fts5(
    title, body, names, folded, ref UNINDEXED, kind UNINDEXED, tokenize = "porter unicode61 remove_diacritics 2"
)
"""
PASSAGE = "passage"
MENTIONED = "mentioned"


def rows(world: World) -> Iterator[tuple[str, list[Row]]]:
    """Every table's rows, table by table."""
    passages = _passages(world)
    entries = world.entries
    yield "worlds", [_world(world)]
    yield "sources", _sources(world)
    yield "entities", [_entity(entity) for entity in world.entities]
    yield "events", [_event(event) for event in world.events]
    yield (
        "aliases",
        [
            {"entry": entry.id, "position": position, "alias": alias, "spoiler": int(position >= len(entry.aliases))}
            for entry in entries
            for position, alias in enumerate((*entry.aliases, *entry.hidden_aliases))
        ],
    )
    yield (
        "asked_as",
        [
            {"entry": entry.id, "position": position, "phrase": phrase}
            for entry in entries
            for position, phrase in enumerate(entry.asked_as)
        ],
    )
    yield (
        "facts",
        [
            {
                "entry": entry.id,
                "position": position,
                "name": fact.name,
                "text": fact.text,
                "entities": json.dumps(fact.entities),
                "known": int(fact.known),
                "spoiler": int(fact.spoiler),
            }
            for entry in entries
            for position, fact in enumerate(entry.facts)
        ],
    )
    yield "event_entities", list(_roles(world))
    yield (
        "links",
        [
            {"entry": entry.id, "position": position, "target": target}
            for entry in entries
            for position, target in enumerate(entry.links)
        ],
    )
    yield "passages", list(passages.values())
    yield (
        "quotes",
        [
            {"entry": entry.id, "position": position, "passage": passages[_key(quote)]["id"]}
            for entry in entries
            for position, quote in enumerate(entry.quotes)
        ],
    )
    names = building.in_order(_names(world))
    yield (
        "names",
        [
            {
                "id": number,
                "entry": name.entry,
                "name": name.text,
                "kind": name.kind.value,
                "prominence": name.prominence,
                "is_alias": int(name.alias),
            }
            for number, name in enumerate(names)
        ],
    )
    yield "name_index", [{"part": part, "packed": packed} for part, packed in building.parts(names).items()]


def search_rows(world: World, *, spoiler: bool) -> Iterator[Row]:
    """What a full-text index holds: each sentence of the sources, and each entry with its names, facts and prose.

    The hidden part of an open entry stands among the spoilers, without its names.
    """
    for row in _passages(world).values():
        if row["is_sentence"] and row["spoiler"] == spoiler:
            yield _search_row("", row["text"], "", str(row["id"]), PASSAGE)
    for entry in world.entries:
        title, kind = (entry.name, entry.kind) if isinstance(entry, Entity) else (entry.title, Kind.EVENT)
        words = _words(entry, spoiler=spoiler)
        if entry.spoiler == spoiler:
            yield _search_row(title, words, "\n".join(entry.aliases), entry.id, kind.value)
        elif spoiler and words:
            yield _search_row("", words, "", entry.id, kind.value)


def asked_rows(world: World) -> Iterator[Row]:
    """What open entries are asked for by."""
    for entry in world.entries:
        if entry.asked_as and not entry.spoiler:
            kind = entry.kind if isinstance(entry, Entity) else Kind.EVENT
            yield _search_row("", "\n".join(entry.asked_as), "", entry.id, kind.value)


def _names(world: World) -> Iterator[Name]:
    """Every name and alias of every entry."""
    for entry in world.entries:
        name, kind = (entry.name, entry.kind) if isinstance(entry, Entity) else (entry.title, Kind.EVENT)
        yield Name(entry.id, name, kind, entry.prominence, hidden=entry.spoiler)
        for aliases, hidden in ((entry.aliases, entry.spoiler), (entry.hidden_aliases, True)):
            yield from (Name(entry.id, alias, kind, entry.prominence, True, hidden) for alias in aliases)


def _search_row(title: str, body: str, names: str, ref: str, kind: str) -> Row:
    """`folded` holds what SQLite's own folding leaves alone: ł, ø, other scripts, and 60,000 as 60000."""
    told = f"{title} {body} {names}"
    folded = " ".join(dict.fromkeys(anyascii(word) for word in told.split() if not word.isascii()))
    numbers = " ".join(number.replace(",", "") for number in _GROUPED.findall(told))
    return {
        "title": title,
        "body": body,
        "names": names,
        "folded": f"{folded} {numbers}".strip(),
        "ref": ref,
        "kind": kind,
    }


def _world(world: World) -> Row:
    calendar = world.calendar
    return {
        "id": world.id,
        "name": world.name,
        "text": world.text,
        "url": world.url,
        "licence": world.licence,
        "calendar": calendar.name,
        "date_order": calendar.date_order.value,
        "eras": json.dumps([[era.name, era.epoch, era.sign] for era in calendar.eras]),
        "digest": world.digest,
        "schema_version": VERSION,
    }


def _sources(world: World) -> list[Row]:
    """The world's sources; one without any is its own source, so that every quote has one."""
    texts = {document.source: document.text for document in world.documents}
    for entry in world.entries:
        for quote in entry.quotes:
            texts.setdefault(quote.source, "")
    return [
        {"id": source.id, "name": source.name, "url": source.url, "licence": source.licence, "text": text}
        for source, text in texts.items()
    ]


def _entity(entity: Entity) -> Row:
    return {
        "id": entity.id,
        "kind": entity.kind.value,
        "name": entity.name,
        "text": entity.text,
        "secret": entity.hidden_text,
        "prominence": entity.prominence,
        "spoiler": int(entity.spoiler),
    }


def _event(event: Event) -> Row:
    return {
        "id": event.id,
        "title": event.title,
        "kind": event.kind.value,
        "basis": event.basis.value,
        "date_basis": event.date_basis.value,
        **_date(event.date),
        "after_event": event.after.anchor if event.after else None,
        "after_offset": event.after.offset if event.after else None,
        "text": event.text,
        "secret": event.hidden_text,
        "prominence": event.prominence,
        "spoiler": int(event.spoiler),
    }


def _date(date: LoreDate) -> Row:
    month_day = date.month_day
    return {
        "edtf": date.edtf,
        "words": date.words,
        "precision": date.precision.value,
        "qualifier": date.qualifier.value,
        "earliest_day": None if date.earliest is None else iso(date.earliest),
        "latest_day": None if date.latest is None else iso(date.latest),
        "earliest": date.earliest,
        "latest": date.latest,
        "year": date.year,
        "month": date.month,
        "day": month_day[1] if month_day else None,
    }


def _roles(world: World) -> Iterator[Row]:
    """Who takes part in which event, and as what: the fact's name, or only mentioned.

    That an open event has someone in a hidden part of it is told by the event alone.
    """
    entities = {entity.id for entity in world.entities}
    for event in world.events:
        telling = [fact for fact in event.facts if event.spoiler or not fact.spoiler]
        roles = {(entity, fact.name): None for fact in telling for entity in fact.entities}
        placed = {entity for entity, _ in roles}
        roles |= {(link, MENTIONED): None for link in event.links if link not in placed}
        for entity, role in roles:
            if entity in entities:
                yield {"event": event.id, "entity": entity, "role": role}


def _passages(world: World) -> dict[_Key, Row]:
    """Sentences and quotes, each once."""
    found: dict[_Key, Row] = {}
    sentences = [passage for document in world.documents for passage in document.passages]
    quotes = [quote for entry in world.entries for quote in entry.quotes]
    for is_sentence, passages in ((1, sentences), (0, quotes)):
        for passage in passages:
            found.setdefault(
                _key(passage),
                {
                    "id": len(found) + 1,
                    "source": passage.source.id,
                    "start": passage.start,
                    "heading": passage.heading,
                    "text": passage.text,
                    "is_sentence": is_sentence,
                    "spoiler": int(passage.spoiler),
                },
            )
    return found


def _key(passage: Passage) -> _Key:
    """What makes a passage: two entries of a world without sources may say the same, and one of them hide it."""
    return passage.source.id, passage.start, passage.text, passage.spoiler


def _words(entry: Entry, *, spoiler: bool) -> str:
    """An entry's searchable words, open or hidden. Its quotes are left out: the sentences are found themselves."""
    prose = ((entry.text, entry.spoiler), (entry.hidden_text, True))
    facts = ((f"{fact.name}: {fact.text}", fact.spoiler) for fact in entry.facts)
    return "\n".join(words for words, hidden in (*prose, *facts) if hidden == spoiler).strip()
