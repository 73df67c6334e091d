"""The words for what is known: dates, labels and names, in phrases that claim no more than that."""

import datetime
import re
from collections.abc import Sequence

from lore.dates import LoreDate, Precision
from lore.model import (
    Anniversary,
    Basis,
    Entry,
    Event,
    EventKind,
    Kind,
    Match,
    Mention,
    Standing,
    Tier,
    Timeline,
    World,
    name_of,
)

FROM_THE_ARCHIVE = "From the archive (no date is claimed)"
A_SPOILER = "a spoiler"
WITH_SPOILERS = "The answer holds spoilers"
A_QUESTION = "A question from the archive"  # whose quote may well tell a date
A_QUIZ = "A quiz in the source's own words"
DRAWN = "Drawn at random."

STANDING = {
    Standing.ANSWER: "The source says",
    Standing.PARTLY: "The source says only part of it",
    Standing.NOT_IN_LORE: "Not in the lore",
}

MENU_CUT = "The menu holds the first {most} of these."
OPEN_ONE = "Open one of these"
WHICH_ONE = "Which one is meant?"
NOTHING_SPOTTED = "The lore of {world} knows no name or date in this text."

_FEW_LETTERS = 60  # of what tells namesakes apart
_BASIS = {
    Basis.IMPLIED: "implied, not stated",
    Basis.DERIVED: "computed, not stated",
    Basis.OTL: "a remark about our own timeline (OTL)",
}
_EVENT_KIND = {
    EventKind.STATE: "a state of things",
    EventKind.FIGURE: "a figure",
    EventKind.NON_EVENT: "a non-event",
}


def what(entry: Entry) -> str:
    """What an entry is, with the other names that its quotes use; the rest of its aliases only serve finding it."""
    if entry.spoiler:
        return f"{Kind.EVENT if isinstance(entry, Event) else entry.kind}, a spoiler"
    if isinstance(entry, Event):
        return "event"
    used = [
        alias
        for alias in entry.aliases
        if alias not in entry.name and any(_holds(quote.text, alias) for quote in entry.quotes if not quote.spoiler)
    ]
    return f"{entry.kind}, also: {', '.join(used)}" if used else entry.kind.value


def plural(kind: Kind) -> str:
    irregular = {Kind.PERSON: "people", Kind.COUNTRY: "countries"}
    return irregular.get(kind, f"{kind}s").capitalize()


def met(match: Match, entry: Mention) -> str:
    """An entry's name on the card that answers it; a spoiler's only if it is what was typed, which tells nothing."""
    if not entry.spoiler:
        return entry.name
    return match.name if typed(match.typed).casefold() == match.name.casefold() else A_SPOILER


def near(match: Match, entry: Mention) -> str:
    """Says that the spelling differs, wherever a near match was answered."""
    if not match.near:
        return ""
    return f"“{typed(match.typed)}” is not in the lore as spelt; this is {A_SPOILER if entry.spoiler else entry.name}."


def typed(text: str, most: int = 100) -> str:
    """What somebody wrote, in one line that is short enough to be repeated."""
    folded = " ".join(text.split())
    return folded if len(folded) <= most else f"{folded[:most]}…"


def told(date: LoreDate, world: World) -> str:
    """A date in a list: as precise as it is known."""
    if date.known:
        return date.tell(world.calendar)
    return f"no date stated (“{date.words}”)" if date.words else "no date stated"


def dates(mention: Mention, world: World) -> str:
    """When an event was, or the events that an entity takes part in were; empty where none is dated."""
    if mention.kind is Kind.EVENT:
        when = " or ".join(told(date, world) for date in mention.dates)
        basis = _BASIS.get(mention.basis)
        return f"{when} ({basis})" if when and basis else when
    years = dict.fromkeys(_year(date, world) for date in mention.dates)
    if None in years:
        return f"in events: {', '.join(told(date, world) for date in mention.dates)}"
    return f"in events of {' to '.join(filter(None, years))}" if years else ""


def _year(date: LoreDate, world: World) -> str | None:
    """The year, decade or century that a date surely lies in; None where that isn't all that there is to say."""
    if date.by or date.since or date.period or date.qualifier:
        return None
    if date.precision in (Precision.DECADE, Precision.CENTURY):
        return date.tell(world.calendar)
    if date.year is None:
        return None
    return LoreDate.parse(f"{date.year:04}", world.calendar).tell(world.calendar)


def one_of(names: Sequence[str]) -> str:
    """Names to choose among: a, b or c."""
    return " or ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def spotted(match: Match, entry: Entry) -> str:
    """Says by which words of a text the only entry in it was found, unless that is its name."""
    return "" if match.typed.casefold() == name_of(entry).casefold() else f"The text says “{typed(match.typed)}”."


def namesake(mention: Mention, others: Sequence[Mention], world: World) -> str:
    """An entry of a name that several have, by what tells it from the others."""
    alike = [other for other in others if (other.name, other.kind) == (mention.name, mention.kind)]
    about = typed(dates(mention, world) or mention.line, _FEW_LETTERS) if len(alike) > 1 else ""
    return f"{mention.name} ({'; '.join(part for part in (mention.kind.value, about) if part)})"


def more_left(count: int) -> str:
    """Says how many names and dates of a text are not told."""
    return "1 more name or date is left out." if count == 1 else f"{count} more names and dates are left out."


def several(told: int, hidden: int) -> str:
    """Says that a name is that of several entries, of which some are not told."""
    if not told:
        return "What goes by this name are spoilers: only their full names find them."
    also = {0: "", 1: " A spoiler does, too: only its full name finds it."}
    return f"Several entries go by this name.{also.get(hidden, ' Spoilers do, too: only their full names find them.')}"


def places(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def left_out(count: int) -> str:
    """Says how many places hold what was searched that are not shown."""
    if not count:
        return ""
    return "1 place is left out: it is a spoiler." if count == 1 else f"{count} places are left out: they are spoilers."


def labels(event: Event, *, dated: bool = True) -> tuple[str, ...]:
    """What to know of an event; without `dated`, of the event alone, where no date of it is told."""
    basis, date_basis = _BASIS.get(event.basis), _BASIS.get(event.date_basis)
    labels = (_EVENT_KIND.get(event.kind), basis, f"its date is {date_basis}" if date_basis and dated else None)
    return tuple(label for label in labels if label)


def offset(duration: str) -> str:
    """An ISO 8601 duration in words, before the event that it counts from: `P6M` is "6 months after "."""
    units = {"Y": "year", "M": "month", "W": "week", "D": "day"}
    told, number = [], ""
    for letter in duration.removeprefix("P"):
        if letter.isdigit():
            number += letter
        else:
            told.append(f"{number} {units[letter]}{'' if number == '1' else 's'}")
            number = ""
    return f"{' and '.join(told)} after " if told else ""


def day(on: datetime.date) -> str:
    """A day of the reader's own calendar."""
    return f"{on:%A}, {on.day} {on:%B} {on.year}"


def period(answer: Timeline, world: World) -> str:
    about = met(answer.match, answer.about) if answer.about and answer.match else ""
    if about and answer.asked is None:
        return f"Timeline: {about}"
    if answer.asked is None:
        return f"Timeline of {world.name}"
    asked = answer.asked
    as_typed = asked.words if asked.period or asked.by or asked.since else None  # "before 1926" is no "by 1925"
    told = as_typed or asked.tell(world.calendar)
    return f"{told[:1].upper()}{told[1:]}{f': {about}' if about else ''}"


def anniversary(found: Anniversary, world: World, *, to_another_year: bool = False) -> str:
    """Why a day recalls an event, in words that claim no more than its date does.

    `to_another_year` says that the years are counted to a year that is not today's.
    """
    date = found.event.date.tell(world.calendar)
    ago = _ago(found.years, to_another_year=to_another_year)
    match found.tier:
        case Tier.EXACT:
            return f"On this day, {date}{f' ({ago})' if ago else ''}"
        case Tier.POSSIBLY:
            return f"Possibly on this day: {date}"
        case Tier.MONTH:
            return f"This month, {date}. The day is not recorded."
        case Tier.BY:
            return f"{date[:1].upper()}{date[1:]} (in this month at the latest)"
        case Tier.YEAR:
            return (
                f"{ago} ({date}; no day recorded)" if to_another_year else f"{ago} this year ({date}; no day recorded)"
            )
        case Tier.ARCHIVE:
            return FROM_THE_ARCHIVE


def moved(found: Anniversary, world: World, today: str) -> str:
    """Why an event of a 29 February is told on another day, in a year that has none."""
    date, ago = found.event.date.tell(world.calendar), _ago(found.years, to_another_year=False)
    told = f"{date[:1].upper()}{date[1:]}{f' ({ago})' if ago else ''}"
    return f"{told}, told on {today}, as this year has no 29th"


def _ago(years: int | None, *, to_another_year: bool) -> str:
    if years is None or years < 0:
        return ""
    then = "earlier" if to_another_year else "ago"
    if years == 0:
        return "" if to_another_year else "this year"
    return f"1 year {then}" if years == 1 else f"{years} years {then}"


def _holds(text: str, name: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None
