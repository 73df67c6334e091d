"""The earliest or latest dated event, the second or third, and the first or last that somebody did."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lore.dates import LoreDate, Verdict
from lore.model import Event, EventKind, Kind, Passage, Reply, Standing
from lore.order import in_order
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.order import precedence
from lore.understanding.order.forms import HAPPEN, ORDER, ORDINALS
from lore.understanding.order.sides import tell
from lore.understanding.passing import PASSING
from lore.understanding.roles import is_told_of_affected
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_MOST = 16
_SAID = 0.8  # how surely an event says what the question names
_SURELY = 0.98  # how surely it is told of whom the question names
_KNOWN = r"(?:(?:dated|known|recorded|stated|mentioned|datable) )*"
_THING = r"(?:events?|things?|dates?|incidents?|happenings?)"
_EXTREMES = frozenset({"first", "last", "earliest", "latest"})
_EXTREMES_STEMS = stemmed(" ".join(_EXTREMES))
_STATING = stemmed("given stated known recorded mentioned named put dated datable")
"""Words by which a date is asked for that the source gives."""
_COUNTED = re.compile(
    rf"^\W*(?:(?:what|which)(?:s|['’]s| is| was| were)? )?(?:the )?(?P<nth>{'|'.join(ORDINALS)})"
    rf"(?P<end>(?:[- ](?:to[- ])?(?:last|latest))?) {_KNOWN}{_THING}"
    rf"(?: (?:that |which |to )?(?:ever )?{HAPPEN})?(?: (?:in|of|for|with|to|about|on) (?P<of>.+?))?\W*$"
    rf"|^\W*what (?:happened|came) (?P<alone>{'|'.join(ORDINALS)})\W*$",
    re.IGNORECASE,
)
_ALL = re.compile(
    rf"^\W*(?:what happened,? {ORDER}"
    rf"|(?:list|give|show|put|tell|name|sort|order)(?: me)?(?: all)?(?: of)?(?: the)? {_THING} {ORDER}"
    r"|in (?:what|which) (?:chronological )?order (?:did|do|does)"
    r" (?:things|it(?: all)?|everything|(?:all )?(?:the )?events) (?:all )?(?:happen|occur|take place|come)"
    r"|what(?:s|['’]s| is| was)? (?:the )?(?:right |correct |chronological )?(?:order|sequence|chronology)"
    r" of (?:the |all )*events)\W*$",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"^\W*(?:(?:what|which)(?:s|['’]s| is| was| were)? )?(?:the )?(?:very )?(?P<which>first|last|earliest|latest|final)"
    r" (?:thing|things|deed|act|action|event|move|step) (?:that |which )?(?P<who>.+?) (?:ever )?"
    r"(?:did|does|do|has done|was (?:involved|part) in|took part in)(?: in (?:the|this) \w+)?\W*$"
    r"|^\W*what (?:did|does) (?P<doer>.+?) do (?P<at>first|last|earliest|latest|first of all)\W*$",
    re.IGNORECASE,
)
_MOST_SENTENCES = 40
_FIRST_ACT = re.compile(
    r"\b(?:its|his|her|their) (?:very )?first (?:act|step|deed|measure|law|decision|move)\b", re.IGNORECASE
)
_TAKING_PART = re.compile(r"\b(?:involved|part) in\b", re.IGNORECASE)


def extreme(finder: Finder, asked: Asked, terms: Sequence[Term]) -> Reply:
    """The earliest or latest dated event, or all of them; of those that the question names, if any."""
    listed = [term for term in terms if term.entries or not _EXTREMES & {word.folded for word in words(term.text)}]
    named = [term for term in listed if term.entries or not term.own <= PASSING | _STATING]
    strange = [
        term.text for term in listed if term.is_stranger and not term.own <= PASSING | _EXTREMES_STEMS | _STATING
    ]
    if strange:
        unsaid = (f"The lore of {finder.library.world.name} says nothing of {', '.join(strange)}.",)
        return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid)
    events = [event for event in _dated(finder) if all(Evidence(event).says(term) >= _SAID for term in named)]
    if not events:
        about = ", ".join(term.text for term in named)
        unsaid = (f"The source dates no event{f' for {about}' if about else ''}.",)
        return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid)
    if asked.wanted.want is Want.ALL:
        return _told(asked, events[:_MOST])
    return _end_of(finder, asked, events, asked.wanted.want is Want.EARLIEST)


def all_in_order(finder: Finder, asked: Asked) -> Reply | None:
    """All dated events in their order, where nothing else is asked for."""
    if not _ALL.match(asked.plain) or not (events := _dated(finder)):
        return None
    note = f"These are the first {_MOST} of {len(events)}." if len(events) > _MOST else ""
    return _told(replace(asked, note=note), events[:_MOST])


def counted(finder: Finder, asked: Asked) -> Reply | None:
    """The second dated event, say, from either end; None for any other question."""
    met = _COUNTED.match(asked.plain)
    if met is None:
        return None
    named = finder.namer.terms(words(met["of"] or ""))
    if any(not term.entries for term in named):
        return None
    events = [event for event in _dated(finder) if all(Evidence(event).says(term) >= _SAID for term in named)]
    number = ORDINALS[(met["nth"] or met["alone"]).lower()]
    if len(events) < number:
        return None
    if met["end"]:
        events.reverse()
    chosen = events[number - 1]
    sides = events[: number - 1], events[number:]
    before, behind = sides[::-1] if met["end"] else sides
    decided = all(precedence.dates_before(each.date, chosen.date) is Verdict.YES for each in before) and all(
        precedence.dates_before(chosen.date, each.date) is Verdict.YES for each in behind
    )
    noted = replace(asked, note="Counted among the events that the source dates.")
    if decided:
        return _told(noted, [chosen])
    close = [each for each in events if each is chosen or _is_undecided(each.date, chosen.date)]
    shown = in_order({each.id: each for each in (*events[:number], *close)}.values())
    unsaid = ("Which of these came at that place is not stated: their dates don't tell.",)
    return noted.reply(Standing.PARTLY, tuple(map(tell, shown[: _MOST // 2])), unsaid=unsaid)


def done(finder: Finder, asked: Asked) -> Reply | None:
    """The first or last dated event that somebody had a part in; None for any other question."""
    met = _DONE.match(asked.plain)
    if met is None:
        return None
    terms = finder.namer.terms(words(met["who"] or met["doer"]))
    if len(terms) != 1 or not terms[0].entries:
        return None
    which = (met["which"] or met["at"]).lower()
    if which.startswith("first") and (told_so := _told_first(finder, terms[0])):
        return asked.reply(Standing.ANSWER, quoted=told_so)
    is_person = any(finder.kinds[each] is Kind.PERSON for each in terms[0].entries)
    is_doer = is_person or not _TAKING_PART.search(asked.plain)
    told = [evidence for _, evidence in finder.ranked(terms, events=True) if evidence.says(terms[0]) >= _SURELY]
    own = [
        event
        for event in in_order(each.entry for each in told if isinstance(each.entry, Event))
        if event.kind is EventKind.EVENT
        and not (is_person and is_told_of_affected(event))
        and not (is_doer and not terms[0].entries & precedence.who(event))
        and not (is_doer and _is_had(event, terms[0]))
    ]
    dated = [event for event in own if event.date.known]
    if not dated:
        return None
    lacking = len(own) > len(dated)
    note = "Found among what the source dates; of more that is told of it, no date is stated." if lacking else ""
    return _end_of(finder, replace(asked, note=note), dated, which.startswith(("first", "earliest")))


def _told_first(finder: Finder, doer: Term) -> list[Passage]:
    """The sentence that tells what somebody's first act was, behind the one that names them."""
    for passage in finder.library.full_text.passages_holding('"first"', _MOST_SENTENCES):
        before = finder.library.full_text.before(passage, 1) if _FIRST_ACT.search(passage.text) else []
        if before and doer.is_in(stems(before[0].text) | {"the"}):
            return [before[0], passage]
    return []


def _is_had(event: Event, owner: Term) -> bool:
    """Whether an event's title tells of something of somebody's, and not of a deed: the election of a council."""
    of = re.search(r"\bof (?:the )?(?P<whose>[^,]+)$", event.title, re.IGNORECASE)
    return of is not None and owner.is_in(stems(of["whose"]) | {"the"})


def _dated(finder: Finder) -> list[Event]:
    library = finder.library
    return [event for event in in_order(library.events(library.all_event_ids())) if event.date.known]


def _end_of(finder: Finder, asked: Asked, events: Sequence[Event], is_earliest: bool) -> Reply:
    """The first or last of some events; what is dated only by its latest day may have been the first."""
    chosen = events[0] if is_earliest else events[-1]
    doubts = [event for event in events if is_earliest and event.date.by and event is not chosen]
    note = asked.note
    if any(event.date.before(chosen.date) is not Verdict.NO for event in doubts):
        note = " ".join(filter(None, (note, "What is dated only by its latest day may have been earlier.")))
    return _told(replace(asked, note=note), [chosen])


def _told(asked: Asked, events: Sequence[Event]) -> Reply:
    statements = tuple(map(tell, events))
    standing = Standing.ANSWER if all(statement.quotes for statement in statements) else Standing.PARTLY
    return asked.reply(standing, statements)


def _is_undecided(one: LoreDate, other: LoreDate) -> bool:
    verdicts = (precedence.dates_before(one, other), precedence.dates_before(other, one))
    return Verdict.YES not in verdicts
