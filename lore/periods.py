"""Periods that people ask about: read from what they type, and which events lie in them, surely or possibly."""

from collections.abc import Callable, Iterable

from lore.dates import LoreDate, Verdict, iso
from lore.errors import ImpossibleDate, LoreError
from lore.model import Event
from lore.phrases import Reading

Read = Callable[[str], Reading | None]


def between(start: str, end: str, read: Read) -> Reading | None:
    """The period from one typed date to another, either of which may be empty; None if both are."""
    first, last = _reading(start, read), _reading(end, read)
    if first is None and last is None:
        return None
    earliest = first.date.earliest if first else None
    latest = last.date.latest if last else None
    for text, reading, bound in ((start, first, earliest), (end, last, latest)):
        if reading and bound is None:
            lacking = "is open on that side" if reading.date.by or reading.date.since else "has no year"
            raise LoreError(f"“{text}” {lacking}. Give a date such as 1924, February 1924 or 23 January 1925.")
    if earliest is not None and latest is not None and earliest > latest:
        raise ImpossibleDate(f"“{start}” comes after “{end}”. Give the earlier date first.")
    words = " ".join(part for part in (start and f"from {start.strip()}", end and f"to {end.strip()}") if part)
    bounds = "/".join(".." if bound is None else iso(bound) for bound in (earliest, latest))
    notes = dict.fromkeys(reading.note for reading in (first, last) if reading and reading.note)
    return Reading(LoreDate.parse(bounds, words=words), " ".join(notes))


def split(
    events: Iterable[Event], asked: LoreDate, span: tuple[int, int] | None
) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Events surely and possibly in a period. `span` holds the first and last day that the lore has a date of.

    What is known only as "by 1932" reaches back no further than to that first day, unless the period is open, too.
    """
    surely: list[Event] = []
    possibly: list[Event] = []
    is_before_all = span and asked.earliest is not None and asked.latest is not None and asked.latest < span[0]
    for event in events:
        verdict = event.date.inside(asked)
        if verdict is Verdict.YES:
            surely.append(event)
        elif verdict is Verdict.CANT_TELL and not (event.date.by and is_before_all):
            possibly.append(event)
    return tuple(surely), tuple(possibly)


def apart(ordered: tuple[Event, ...]) -> tuple[tuple[Event, ...], tuple[Event, ...]]:
    """Events in order, cut before the first that has neither a date nor a dated event that it follows."""
    placed: set[str] = set()
    for at, event in enumerate(ordered):
        if not event.date.known and (event.after is None or event.after.anchor not in placed):
            return ordered[:at], ordered[at:]
        placed.add(event.id)
    return ordered, ()


def _reading(text: str, read: Read) -> Reading | None:
    if not text.strip():
        return None
    reading = read(text)
    if reading is None:
        raise LoreError(f"“{text}” is not a date. Give one such as 1925, February 1924 or 23 January 1925.")
    return reading
