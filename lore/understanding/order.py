"""Questions about order: which came first, what came before or after, what is the earliest."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lore.dates import LoreDate, Verdict
from lore.model import Event, EventKind, Reply, Standing, Statement
from lore.order import in_order
from lore.understanding.asked import Asked
from lore.understanding.dated import telling
from lore.understanding.doubting.amounts import has_universal
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.numerals import digits
from lore.understanding.passing import PASSING
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import words

_BEFORE = r"before|earlier than|prior to|sooner than|preced(?:e|es|ed)|ahead of"
_AFTER = r"after|later than|follow(?:s|ed|ing)?|since"
_WHETHER = re.compile(
    rf"^\W*(?:was|were|did|is|are|does|do|has|had)\b (?P<a>.+?),? (?P<how>{_BEFORE}|{_AFTER}) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_EITHER = re.compile(
    r"^\W*(?:did|was|were) (?P<a>.+?) (?:before or after|after or before|earlier or later than) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"^\W*(?:which|what|who)\b(?: \w+)*? (?P<how>first|earlier|last|later|sooner)\b(?: \w+)?? ?[,:;—–-]* ?"
    r"(?P<a>\S.*?),? or (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"^\W*(?:what|which|name|list|tell|did anything|anything)\b.*?"
    r"\b(?:happen\w*|came|comes|come|events?|occur\w*|took place|follow\w*)\b.*?"
    rf"\b(?P<how>{_BEFORE}|{_AFTER}) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\W*how (?:long|much time|many (?:years|months|weeks|days))\b.*?\b(?:between|from) (?P<a>.+?)"
    r" (?:and|to|until|till) (?P<b>.+?)\W*$"
    r"|^\W*how (?:long|much time|many (?:years|months|weeks|days)) (?:before|after) (?P<c>.+?)"
    r" (?:did|was|were|had|has|is|does) (?P<d>.+?)\W*$",
    re.IGNORECASE,
)
_DISTANCE = re.compile(r"(\w+) (?:day|week|month|year|decade)s? ?$", re.IGNORECASE)
_ASKING = frozenset("happen happened happens come comes came follow followed occur occurred event events".split())
_MET = 0.75  # share of a side's weight that an event must say to be meant by it
_AS_GOOD = 0.3  # scores this close may mean the same: what the strike began with, where its end has no date
_MOST = 8


@dataclass(frozen=True, slots=True)
class _Side:
    """What stands on one side of `before`: an event, or a date alone."""

    date: LoreDate
    title: str
    event: Event | None = None


def compared(finder: Finder, asked: Asked) -> Reply | None:
    """The answer to which of two came first, or what came before one; None for any other question."""
    plain = asked.plain
    if met := _EITHER.match(plain):
        return _both(finder, asked, met["a"], met["b"], "either")
    if (met := _FIRST.match(plain)) and " or " in plain:
        how = "last" if met["how"].lower() in ("last", "later") else "first"
        return _both(finder, asked, met["a"], met["b"], how)
    if asked.wanted.want is Want.WHETHER and not has_universal(plain) and (met := _WHETHER.match(plain)):
        how = "before" if re.fullmatch(_BEFORE, met["how"], re.IGNORECASE) else "after"
        return _both(finder, asked, met["a"], met["b"], how, _distance(met["a"]))
    if (met := _BETWEEN.match(plain)) and (
        replied := _apart(finder, asked, met["a"] or met["c"], met["b"] or met["d"])
    ):
        return replied
    if met := _BESIDE.match(plain):
        how = "before" if re.fullmatch(_BEFORE, met["how"], re.IGNORECASE) else "after"
        return _beside(finder, asked, met["b"], how, plain[: met.start("how")])
    return None


def _distance(text: str) -> str:
    """The number of months, say, at the end of a text: six, of `what happened six months`."""
    met = _DISTANCE.search(text)
    return _counted(met[1].lower()) if met else ""


def _counted(word: str) -> str:
    """A number, `a` among them, in digits; any other word as it is."""
    return "1" if word in ("a", "an") else digits(word)


def extreme(finder: Finder, asked: Asked, terms: Sequence[Term]) -> Reply:
    """The earliest or latest dated event, or all of them; of those that the question names, if any."""
    listed = [
        term for term in terms if term.entries or not {"first", "last", "earliest", "latest"} & set(words_of(term))
    ]
    named = [term for term in listed if term.entries]
    strange = [term.text for term in listed if term.is_stranger and not term.own <= PASSING]
    if strange:
        unsaid = (f"The lore of {finder.library.world.name} says nothing of {', '.join(strange)}.",)
        return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid)
    library = finder.library
    events = [event for event in in_order(library.events(library.all_event_ids())) if event.date.known]
    events = [event for event in events if all(Evidence(event).says(term) >= 0.8 for term in named)]
    if not events:
        about = ", ".join(term.text for term in named)
        unsaid = (f"The source dates no event{f' for {about}' if about else ''}.",)
        return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid)
    is_earliest = asked.wanted.want is Want.EARLIEST
    chosen = events if asked.wanted.want is Want.ALL else [events[0] if is_earliest else events[-1]]
    statements = tuple(Statement(event, (), telling(event), True) for event in chosen[: 2 * _MOST])
    doubts = [event for event in events if is_earliest and event.date.by and event is not chosen[0]]
    note = ""
    if any(_may_precede(event.date, chosen[0].date) for event in doubts):
        note = "What is dated only by its latest day may have been earlier."
    standing = Standing.ANSWER if all(statement.quotes for statement in statements) else Standing.PARTLY
    return replace(asked, note=note).reply(standing, statements)


def words_of(term: Term) -> list[str]:
    return [word.folded for word in words(term.text)]


def _may_precede(date: LoreDate, other: LoreDate) -> bool:
    return date.before(other) is not Verdict.NO


def _both(finder: Finder, asked: Asked, a: str, b: str, how: str, distance: str = "") -> Reply | None:
    first, second = _side(finder, _DISTANCE.sub("", a) if distance else a), _side(finder, b)
    if first and first.event and second is None and how in ("before", "after") and _is_strange(finder, b):
        unsaid = (f"Of “{b}”, the source says nothing here.",)
        statement = Statement(first.event, (), telling(first.event), True)
        return asked.reply(Standing.PARTLY, (statement,), unsaid=unsaid)
    if first is None or second is None or first.event is None or first.event == second.event:
        return None
    if second.event is None and how in ("before", "after"):
        return None  # a date on its own is told by the event's own
    statements = tuple(
        Statement(side.event, (), telling(side.event), True) for side in (first, second) if side.event is not None
    )
    verdict = _before(first, second)
    later = _before(second, first)
    told = {
        "before": verdict,
        "after": later,
        "first": verdict,
        "last": later,
        "either": verdict,
    }[how]
    if told is Verdict.CANT_TELL or (verdict is not Verdict.YES and later is not Verdict.YES):
        lacking = [side.title for side in (first, second) if not side.date.known]
        why = f"No date is stated for: {'; '.join(lacking)}." if lacking else "Their dates don't tell."
        return asked.reply(Standing.PARTLY, statements, unsaid=(f"Which came first is not stated. {why}",))
    earlier, other = (first, second) if verdict is Verdict.YES else (second, first)
    sentence = f"“{earlier.title}” came before “{other.title}”."
    if how in ("before", "after"):
        sentence = f"{'Yes' if told is Verdict.YES else 'No'}. {sentence}"
    if distance and not _lie_apart(first, second, distance):
        unsaid = ("That it was just so long is not said.",)
        return asked.reply(Standing.PARTLY, statements, unsaid=unsaid)
    quoted = all(statement.quotes for statement in statements)
    return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, sentence)


def _apart(finder: Finder, asked: Asked, a: str, b: str) -> Reply | None:
    """The dates of two events; how far they lie apart is told only if the source does."""
    events = [side.event for side in (_side(finder, a), _side(finder, b)) if side and side.event]
    if len(events) < 2 or not all(event.date.known for event in events) or events[0] == events[1]:
        return None
    statements = [Statement(event, (), telling(event), True) for event in events]
    unsaid = ("The source gives these dates; how long lies between them it does not say.",)
    return asked.reply(Standing.PARTLY, tuple(statements), unsaid=unsaid)


def _beside(finder: Finder, asked: Asked, of: str, how: str, before: str) -> Reply | None:
    """The dated events before or after an event, and those that are placed after it."""
    side = _side(finder, of)
    distance = _distance(before)
    named = [term for term in finder.namer.terms(words(_DISTANCE.sub("", before))) if not _ASKING & set(words_of(term))]
    if side is None or side.event is None or any(term.is_stranger for term in named):
        return None
    library, event = finder.library, side.event
    found: list[Event] = []
    for other in in_order(library.events(library.all_event_ids())):
        if other.id == event.id or other.kind is EventKind.NON_EVENT:
            continue
        each = _Side(other.date, other.title, other)
        pair = (each, side) if how == "before" else (side, each)
        if not all(Evidence(other).covers(term) for term in named):
            continue
        if _before(*pair) is Verdict.YES and (not distance or _is_at(other, event, distance)):
            found.append(other)
    if not found:
        lacking = "" if event.date.known else " No date is stated for it."
        unsaid = (f"The source places nothing {'just so long ' if distance else ''}{how} it ({event.title}).{lacking}",)
        return asked.reply(Standing.PARTLY, (Statement(event, (), telling(event), True),), unsaid=unsaid)
    found = found[-_MOST:] if how == "before" else found[:_MOST]
    statements = tuple(Statement(each, (), telling(each), True) for each in found)
    quoted = all(statement.quotes for statement in statements)
    sentence = f"{how.capitalize()}: {event.title}."
    return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, sentence)


def _lie_apart(one: _Side, other: _Side, distance: str) -> bool:
    if one.event is None or other.event is None:
        return False
    return _is_at(one.event, other.event, distance) or _is_at(other.event, one.event, distance)


def _is_at(event: Event, anchor: Event, distance: str) -> bool:
    """Whether an event is placed just so long after another, in the source's words."""
    told = {_counted(word.folded) for word in words(event.date.words or "")}
    return bool(event.after and event.after.anchor == anchor.id and distance in told)


def _before(one: _Side, other: _Side) -> Verdict:
    for early, late, verdict in ((one, other, Verdict.YES), (other, one, Verdict.NO)):
        if early.event and late.event and late.event.after and late.event.after.anchor == early.event.id:
            return verdict
    if not one.date.known or not other.date.known:
        return Verdict.CANT_TELL
    return one.date.before(other.date)


def _is_strange(finder: Finder, text: str) -> bool:
    """Whether a text has a word that is nowhere in the lore, and no name."""
    terms = finder.namer.terms(words(text))
    return any(term.is_stranger for term in terms) and not any(term.is_proper for term in terms)


def _side(finder: Finder, text: str) -> _Side | None:
    terms = finder.namer.terms(words(text))
    reading = finder.read(text)
    if reading is not None and reading.date.known:
        return _Side(reading.date, text)
    if not terms or any(term.is_stranger for term in terms):
        return None
    weight = sum(term.weight for term in terms)
    meant: list[tuple[float, Event]] = []
    for score, evidence in finder.ranked(terms, events=True):
        said = sum(term.weight * evidence.covers(term) for term in terms)
        if said / weight < _MET or any(term.entries and not evidence.covers(term) for term in terms):
            continue
        if isinstance(evidence.entry, Event):
            meant.append((score, evidence.entry))
    if not meant:
        return None
    best = meant[0][0]
    dated = [event for score, event in meant if event.date.known and score > best - _AS_GOOD]
    event = meant[0][1] if meant[0][1].date.known or not dated else in_order(dated)[0]
    return _Side(event.date, event.title, event)
