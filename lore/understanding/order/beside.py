"""What came before or after an event: all that the source dates so, or the next."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lore.dates import Verdict
from lore.library import Library
from lore.model import Event, EventKind, Reply, Standing
from lore.order import FAR_AWAY, in_order
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.order import precedence
from lore.understanding.order.distances import distance_of, is_at, without_distance
from lore.understanding.order.forms import AFTER, BEFORE, NEXT
from lore.understanding.order.sides import find, tell
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_BESIDE = re.compile(
    r"^\W*(?:what(?:s|['’]s)?|which|name|list|tell|did anything|anything)\b.*?"
    r"\b(?:happen\w*|came|comes|come|do|events?|things?|occur\w*|took place|(?:was|is)(?: (?:the )?next)?|follow\w*)\b"
    rf".*?\b(?P<how>{BEFORE}|{AFTER}) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"^\W*(?:what|which|name|list|tell|did anything|anything)\b.*?\b(?:happen\w*|events?|things?|occur\w*|took place)\b"
    r".*?\bbetween (?P<a>.+?) and (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_NEXT = re.compile(rf"\b(?:{NEXT}|first|last)\b", re.IGNORECASE)
_ASKING = frozenset(
    "happen happened happens come comes came follow followed occur occurred event events country countries".split()
)
_THEIRS = re.compile(r"\W*(?:he|she|they)\b", re.IGNORECASE)
_MOST = 8


def neighbours(finder: Finder, asked: Asked) -> Reply | None:
    """The dated events before or after an event, and those that are placed after it; None for any other question."""
    met = _BESIDE.match(asked.plain)
    if met is None:
        return None
    how = "before" if re.fullmatch(BEFORE, met["how"], re.IGNORECASE) else "after"
    head = asked.plain[: met.start("how")]
    side = find(finder, met["b"])
    distance = distance_of(head)
    named = _named(finder, without_distance(head))
    if side and side.event and _THEIRS.match(met["b"]) and named and not any(map(Evidence(side.event).says, named)):
        return None  # after he quit: what somebody else left is not what he did
    if side is None or side.event is None or side.missed or any(term.is_stranger for term in named):
        return None
    is_next = bool(_NEXT.search(head)) or bool(re.search(rf"\b(?:{NEXT}) {how}\b", asked.text, re.IGNORECASE))
    if asked.wanted.want is Want.WHO and (any(not term.entries for term in named) or stems(head) & OFFICES):
        return None  # who became president after him is not who did anything after that
    event = side.event if how == "before" else side.events[-1]
    found, possible = around(finder.library, event, how, named)
    asking = words(head)[:2]
    is_of_kind = len(asking) > 1 and asking[0].folded in ("which", "what") and asking[1].stem in NOUNS
    if is_of_kind:
        kind = asking[1].stem
        found = [each for each in found if any(finder.kinds[who] in NOUNS[kind] for who in precedence.who(each))]
    if distance:
        found, possible = [each for each in found if is_at(each, event, distance)], []
    if not found and any(not term.entries for term in named) and all(map(Evidence(event).covers, named)):
        return None  # what it says itself of what came of it
    if not found:
        lacking = "" if event.date.known else " No date is stated for it."
        so_long = "just so long " if distance else ""
        unsaid = (f"The source places nothing {so_long}{how} it ({event.title}).{lacking}",)
        return asked.reply(Standing.PARTLY, (tell(event), *map(tell, possible[:2])), unsaid=unsaid)
    return told(finder, asked, event, found, [] if distance else possible, how, is_next=is_next and not distance)


def told(
    finder: Finder,
    asked: Asked,
    event: Event,
    found: Sequence[Event],
    possible: Sequence[Event],
    how: str,
    *,
    is_next: bool,
) -> Reply:
    """The events that came before or after another, or only the nearest, with a note of what may lie between."""
    lying: list[Event] = []
    if is_next:
        found = nearest(finder.library, found, how) or found
        unplaced = possible if event.date.known else []
        lying = [each for each in unplaced if _may_lie_between(finder.library, each, found, how)]
    shown = found[-_MOST:] if how == "before" else found[:_MOST]
    statements = tuple(map(tell, shown))
    quoted = bool(statements) and all(statement.quotes for statement in statements)
    sentence = f"{'Next ' if is_next else ''}{how}: {event.title}."
    sentence = sentence[:1].upper() + sentence[1:]
    noted = replace(asked, note="What may have come between is named below.") if lying else asked
    standing = Standing.ANSWER if quoted else Standing.PARTLY
    return noted.reply(standing, statements, sentence, nearest=finder.mentions(lying[:3]))


def between(finder: Finder, asked: Asked) -> Reply | None:
    """The events surely after one and before another; None for any other question."""
    met = _BETWEEN.match(asked.plain)
    if met is None:
        return None
    sides = find(finder, met["a"]), find(finder, met["b"])
    events = [side.event for side in sides if side and side.event and not side.missed]
    if len(events) != len(sides) or events[0] == events[1]:
        return None
    library = finder.library
    first, last = events if precedence.before(library, events[1], events[0]) is not Verdict.YES else events[::-1]
    after, _ = around(library, first, "after", ())
    before, _ = around(library, last, "before", ())
    earlier = {each.id for each in before}
    found = [each for each in after if each.id in earlier]
    if not found:
        unsaid = (f"The source places nothing surely between these ({first.title}; {last.title}).",)
        return asked.reply(Standing.PARTLY, (tell(first), tell(last)), unsaid=unsaid)
    statements = tuple(map(tell, found[:_MOST]))
    quoted = all(statement.quotes for statement in statements)
    sentence = f"After: {first.title}. Before: {last.title}."
    return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, sentence)


def _named(finder: Finder, head: str) -> list[Term]:
    """What the events asked for must say, of the words before `after`."""
    asking = [word for word in words(head) if not _NEXT.fullmatch(word.folded) and word.folded not in _ASKING]
    return finder.namer.terms(asking)


def _is_of(evidence: Evidence, term: Term) -> bool:
    """Whether an event is just what a question asks for before or after another: a war, and no war in its quote."""
    return evidence.covers(term) and (bool(term.entries) or term.is_in(evidence.own))


def around(library: Library, event: Event, how: str, named: Sequence[Term]) -> tuple[list[Event], list[Event]]:
    """The events before or after another that say some terms, and those with a date of which it isn't known whether
    they are, in their order."""
    found: list[Event] = []
    possible: list[Event] = []
    for other in in_order(library.events(library.all_event_ids())):
        if other.id == event.id or other.kind is EventKind.NON_EVENT:
            continue
        if not all(_is_of(Evidence(other), term) for term in named):
            continue
        pair = (other, event) if how == "before" else (event, other)
        verdict = precedence.before(library, *pair)
        if verdict is Verdict.YES:
            found.append(other)
        elif verdict is Verdict.CANT_TELL and other.date.known:
            possible.append(other)
    return found, possible


def nearest(library: Library, found: Sequence[Event], how: str) -> list[Event]:
    """Those of some events before which, or after which, no other of them surely lies."""

    def lies_between(other: Event, each: Event) -> bool:
        pair = (each, other) if how == "before" else (other, each)
        return precedence.before(library, *pair) is Verdict.YES

    dated = [each for each in _close(found, how) if each.date.known or each.after]
    return [each for each in dated if not any(lies_between(other, each) for other in dated if other is not each)]


def _close(found: Sequence[Event], how: str) -> list[Event]:
    """Events without those that an undoubted date surely lies nearer than: cheap, where there are many."""
    sure = {each.id: each.date for each in found if each.date.known and not each.date.qualifier}
    if how == "before":
        begun = max((date.earliest for date in sure.values() if date.earliest is not None), default=-FAR_AWAY)
        far = {each for each, date in sure.items() if date.latest is not None and date.latest < begun}
    else:
        ended = min((date.latest for date in sure.values() if date.latest is not None), default=FAR_AWAY)
        far = {each for each, date in sure.items() if date.earliest is not None and date.earliest > ended}
    return [each for each in found if each.id not in far]


def _may_lie_between(library: Library, other: Event, nearest: Sequence[Event], how: str) -> bool:
    """Whether an event may lie nearer than those that are surely on that side."""
    pairs = [(each, other) if how == "before" else (other, each) for each in nearest]
    return any(precedence.before(library, *pair) is not Verdict.NO for pair in pairs)
