"""The `date:` and `after:` slots of an event, and the dates that are computed from other events."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from lore.dates import Calendar, LoreDate
from lore.errors import DateError
from lore.model import After
from lore.phrases import read

_WORDS = re.compile(r'(.*?)\s*"([^"]+)"')
_RELATIVE = re.compile(r"#([a-z0-9-]+)(?:\s*([+-])\s*(P[0-9YMWD]+))?")
_UNSTATED = ("not stated", "unknown")

Report = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class DateSlot:
    """A date as its author wrote it: known at once, or computed from `anchor` and an ISO 8601 `offset`.

    `words` are the source's own words for the date, to be found in one of the event's quotes.
    """

    date: LoreDate
    words: str | None = None
    anchor: str = ""
    offset: str = ""


def read_date(text: str, calendar: Calendar, report: Report) -> DateSlot:
    """Read a `date:` slot; what can't be read is reported and taken for unknown."""
    quoted = _WORDS.fullmatch(text)
    value, words = (quoted[1], quoted[2]) if quoted else (text, None)
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
    return DateSlot(replace(reading.date, words=words or reading.date.words), words)


def read_after(text: str, report: Report) -> After | None:
    """Read an `after:` slot: `#event-id`, or `#event-id + P6M`."""
    if not text:
        return None
    relative = _RELATIVE.fullmatch(text)
    if relative is None or relative[2] == "-":
        report(f"`after: {text}` must be `#event-id` or `#event-id + P6M`.")
        return None
    return After(relative[1], _offset(relative))


def computed(identifier: str, slots: Mapping[str, DateSlot], report: Report) -> LoreDate:
    """An event's date, followed through its anchors; a circle or an undated anchor is reported, never guessed."""
    chain = [identifier]
    while slots[chain[-1]].anchor:
        anchor = slots[chain[-1]].anchor
        if anchor not in slots:
            report(f"`date: #{anchor}`: there is no event of that id.")
            return slots[identifier].date
        if anchor in chain:
            report(f"`date:` runs in a circle through {' and '.join(f'#{each}' for each in chain)}.")
            return slots[identifier].date
        chain.append(anchor)
    date = slots[chain[-1]].date
    if len(chain) > 1 and not date.known:
        report(
            f"`date: #{chain[1]}` has no date to count from. Write `date: not stated` and `after: #{chain[1]}` instead."
        )
        return slots[identifier].date
    for link in reversed(chain[:-1]):
        if slots[link].offset:
            try:
                date = date.shifted(slots[link].offset)
            except DateError as error:
                report(str(error))
                return slots[identifier].date
    return replace(date, words=slots[identifier].words) if len(chain) > 1 else date


def _offset(relative: re.Match[str]) -> str:
    return f"{'-' if relative[2] == '-' else ''}{relative[3] or ''}"
