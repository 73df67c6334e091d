"""One content file -> drafts of its entries: all that can be read without knowing the rest of the world."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from pathlib import Path

from lore.dates import Calendar, DateOrder, Era, LoreDate
from lore.errors import DateError
from lore.heads import LONGEST_NAME, Head
from lore.links import slug
from lore.markdown import Body, Field, Page, Report, paragraphs
from lore.model import Basis, Entity, Entry, Event, EventKind, Kind, Source, World
from lore.slots import DateSlot, read_after, read_date

LONGEST_ID = 60
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WORLD_KEYS = ("id", "name", "url", "licence", "calendar", "date_order", "eras", "source")
_SOURCE_KEYS = ("id", "name", "url", "licence", "language", "text")
_ENTITY_KEYS = ("id", "type", "name", "aliases", "asked_as", "shares", "prominence", "spoiler")
_EVENT_KEYS = ("date", "date_basis", "after", "kind", "basis", "aliases", "asked_as", "shares", "prominence", "spoiler")


class _CalendarName(StrEnum):
    GREGORIAN = "gregorian"
    JULIAN = "julian"


@dataclass(frozen=True, slots=True)
class WorldDraft:
    """A world without its entries, and the id of the source that its quotes cite by default (or an empty one)."""

    world: World
    source: str


@dataclass(frozen=True, slots=True)
class SourceDraft:
    """A source whose text lies in `text`, a file beside it, in a language with this BCP 47 code."""

    source: Source
    text: Path
    language: str
    line: int


@dataclass(frozen=True, slots=True)
class EntryDraft:
    """An entry whose links, quotes and date wait for the whole world to be known. `named`: its own names."""

    entry: Entry
    line: int
    body: Body
    named: tuple[str, ...]
    shared: tuple[str, ...]
    date: DateSlot | None = None
    date_line: int = 0


def world(page: Page, folder_name: str, report: Report) -> WorldDraft:
    head = _head(page, report, _WORLD_KEYS)
    order = head.choice("date_order", DateOrder, DateOrder.DAY_FIRST)
    name = head.choice("calendar", _CalendarName, _CalendarName.GREGORIAN)
    eras = []
    for era, expression in head.pairs("eras"):
        try:
            eras.append(Era.parse(era, expression))
        except DateError as error:
            report(head.line_of("eras"), str(error))
    return WorldDraft(
        World(
            id=head.text("id") or slug(folder_name) or "world",
            name=head.name("name"),
            text=paragraphs(page.body.prose),
            url=head.text("url"),
            licence=head.text("licence"),
            calendar=Calendar(name.value, order, tuple(eras)),
        ),
        head.text("source"),
    )


def source(page: Page, path: Path, report: Report) -> SourceDraft:
    head = _head(page, report, _SOURCE_KEYS)
    identifier = _id(head.text("id") or slug(path.stem), head)
    made = Source(identifier, head.name("name"), head.text("url"), head.text("licence"))
    text = path.parent / (head.text("text", required=True) or ".")
    return SourceDraft(made, text, head.text("language") or "en", head.line_of("text"))


def entity(page: Page, path: Path, report: Report) -> EntryDraft:
    head = _head(page, report, _ENTITY_KEYS)
    name, aliases, shared = head.name("name"), head.names("aliases"), head.names("shares")
    kind = head.choice("type", Kind, Kind.THING, required=True)
    if kind is Kind.EVENT:
        report(head.line_of("type"), "Events are written in timeline/*.md, many to a file.")
    made = Entity(
        id=_id(head.text("id") or slug(path.stem), head),
        kind=kind,
        name=name,
        aliases=aliases + shared,
        asked_as=head.names("asked_as"),
        prominence=head.number("prominence"),
        spoiler=head.flag("spoiler"),
    )
    for each in page.body.facts:
        if each.key.lower() == "spoiler":
            report(each.line, "`spoiler: yes` stands in the front matter, between the two lines ---.")
    return EntryDraft(made, head.line, page.body, (name, *aliases), shared)


def events(page: Page, calendar: Calendar, report: Report) -> Iterator[EntryDraft]:
    if not page.sections:
        report(0, "A timeline file needs at least one event, headed `## Title {#id}`.")
    for section in page.sections:
        own: dict[str, Field] = {}
        for each in section.body.facts:
            if each.key in own:
                report(each.line, f"`{each.key}` stands twice in this event; keep one.")
            elif each.key in _EVENT_KEYS:
                own[each.key] = each
            elif each.key.lower() in _EVENT_KEYS:
                report(each.line, f"`{each.key}` must be written `{each.key.lower()}`.")
        for line, text in section.body.prose:
            if text.startswith("#"):
                report(line, "An event's heading begins with `## `; other headings don't stand in a timeline.")
        head = Head(own, section.line, report)
        if not section.title or len(section.title) > LONGEST_NAME:
            report(section.line, f"An event needs a title of at most {LONGEST_NAME} characters: `## Title {{#id}}`.")
        aliases, shared = head.names("aliases"), head.names("shares")
        date = head.text("date", required=True)
        slot = read_date(date, calendar, partial(report, head.line_of("date")))
        after = head.text("after")
        made = Event(
            id=_id(section.id or slug(section.title), head),
            title=section.title,
            date=LoreDate.unknown(slot.words),
            kind=head.choice("kind", EventKind, EventKind.EVENT),
            basis=head.choice("basis", Basis, Basis.STATED),
            date_basis=head.choice("date_basis", Basis, Basis.DERIVED if slot.anchor else Basis.STATED),
            aliases=aliases + shared,
            asked_as=head.names("asked_as"),
            after=read_after(after, partial(report, head.line_of("after"))),
            prominence=head.number("prominence"),
            spoiler=head.flag("spoiler"),
        )
        facts = tuple(each for each in section.body.facts if each.key not in _EVENT_KEYS)
        body = replace(section.body, facts=facts)
        named = (section.title, *aliases)
        yield EntryDraft(made, section.line, body, named, shared, slot, head.line_of("date"))


def _head(page: Page, report: Report, known: tuple[str, ...]) -> Head:
    if page.front is None:
        report(1, "The front matter is missing: begin the file with a line ---, lines of `key: value`, and a line ---.")
    head = Head({each.key: each for each in page.front or ()}, 1, report if page.front else _silent)
    head.only(known)
    return head


def _silent(line: int, message: str) -> None:
    """Say nothing of the keys of a front matter that can't be read: that itself has been reported."""


def _id(identifier: str, head: Head) -> str:
    if not _ID.fullmatch(identifier) or len(identifier) > LONGEST_ID:
        head.report(
            head.line_of("id"),
            f"The id `{identifier}` must be at most {LONGEST_ID} lower-case letters, digits and hyphens.",
        )
    return identifier
