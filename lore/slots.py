"""The `date:` and `after:` slots of an event, and the dates that are computed from other events."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lore.dates import Calendar, LoreDate
from lore.errors import DateError
from lore.model import After
from lore.phrases import read
from lore.sources import fold_space

_WORDS = re.compile(r'([^"]*)"([^"]+)"')
_RELATIVE = re.compile(r"#([a-z0-9-]+)(?: ?([+-]) ?(P(?=\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}W)?(?:\d{1,6}D)?))?")
_UNSTATED = ("not stated", "unknown")

Tell = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DateSlot:
    """A date as its author wrote it: known at once, or computed from `anchor` and an ISO 8601 `offset`.

    `words` are the source's own words for the date, to be found in one of the event's quotes.
    """

    date: LoreDate
    words: str | None = None
    anchor: str = ""
    offset: str = ""


def read_date(text: str, calendar: Calendar, report: Tell) -> DateSlot:
    """Read a `date:` slot; what can't be read is reported and taken for unknown."""
    text = fold_space(text)
    quoted = _WORDS.fullmatch(text)
    value, words = (quoted[1].strip(), quoted[2]) if quoted else (text, None)
    unknown = DateSlot(LoreDate.unknown(words), words)
    if not value or value.lower() in _UNSTATED:
        return unknown
    relative = _RELATIVE.fullmatch(value)
    if relative:
        return DateSlot(unknown.date, words, relative[1], _offset(relative))
    try:
        reading = read(value, calendar)
    except DateError as error:
        report(f"`date: {value}`: {error}")
        return unknown
    if reading is None:
        report(
            f"`date: {value}` is no date. Write EDTF (1925-01-23, 1924-02, [..1932]), words (by December 1924)"
            " or `not stated`."
        )
        return unknown
    return DateSlot(replace(reading.date, words=words), words)


def read_after(text: str, report: Tell) -> After | None:
    """Read an `after:` slot: `#event-id`, or `#event-id + P6M`."""
    if not text:
        return None
    relative = _RELATIVE.fullmatch(fold_space(text))
    if relative is None or relative[2] == "-":
        report(f"`after: {text}` must be `#event-id` or `#event-id + P6M`.")
        return None
    return After(relative[1], _offset(relative))


def computed(identifier: str, slots: Mapping[str, DateSlot], known: dict[str, LoreDate], report: Tell) -> LoreDate:
    """An event's date, followed through its anchors; a circle or an undated anchor is reported, never guessed.

    `known` keeps the dates that were computed before, so that long chains are walked once.
    """
    chain = dict.fromkeys([identifier])
    at = identifier
    while slots[at].anchor and at not in known:
        at = slots[at].anchor
        if at not in slots:
            report(f"`date: #{at}`: there is no event of that id.")
            return slots[identifier].date
        if at in chain:
            report(f"`date:` runs in a circle that comes back to #{at}.")
            return slots[identifier].date
        chain[at] = None
    date = known.get(at, slots[at].date)
    if at != identifier and not date.known:
        report(f"`date: #{at}` has no date to count from. Write `date: not stated` and `after: #{at}` instead.")
        return slots[identifier].date
    for link in reversed(chain):
        slot = slots[link]
        if slot.anchor and link not in known:
            try:
                date = date.shifted(slot.offset) if slot.offset else date
            except DateError as error:
                report(str(error))
                return slots[identifier].date
            date = known[link] = replace(date, words=slot.words)
    return date


def _offset(relative: re.Match[str]) -> str:
    return f"{'-' if relative[2] == '-' else ''}{relative[3] or ''}"
