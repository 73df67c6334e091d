"""Questions about two things: which came first, whether one came before the other, and how far apart they lie."""

import re
from dataclasses import replace

from lore.dates import LoreDate, Precision, Verdict
from lore.model import Event, EventKind, Fact, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.dated import telling
from lore.understanding.doubting.amounts import has_universal
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import denying, exceptions, set_apart
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import NOUNS
from lore.understanding.order import precedence
from lore.understanding.order.distances import distance_of, is_at, without_distance
from lore.understanding.order.forms import AFTER, BEFORE, HAPPEN
from lore.understanding.order.sides import DOING, Side, before, find, strange, tell
from lore.understanding.passing import PASSING
from lore.understanding.roles import REVERSED
from lore.understanding.wanted import Want
from lore.understanding.words import words

_BE = r"was|were|did|is|are|does|do|has|had|have"
_WHETHER = re.compile(
    rf"^\W*(?:{_BE})\b (?P<a>.+?),? (?P<how>{BEFORE}|{AFTER}) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_EITHER = re.compile(
    rf"^\W*(?:when )?(?:{_BE}) (?P<a>.+?),? (?:(?:{HAPPEN}|fall|lie),? )?"
    r"(?:before or after|after or before|earlier or later than|relative to|in relation to|compared (?:to|with))"
    r" (?P<b>.+?)\W*$"
    rf"|^\W*(?:{_BE}) (?P<c>.+?) (?:{BEFORE}|{AFTER}) (?P<d>.+?),? or (?:{BEFORE}|{AFTER})"
    r"(?: it| that| them| him| her)?\W*$",
    re.IGNORECASE,
)
_BY_THE_TIME = re.compile(
    rf"^\W*(?:{_BE}) (?P<a>.+?),? by (?:the time|when|the day|the moment)(?: of| that| when)? (?P<b>.+?)\W*$"
    rf"|^\W*(?:{_BE}) (?=.*\b(?:already|dead|over|gone|finished|done|complete|yet|alive)\b.* (?:when|as|once|by|at)\b)"
    r"(?P<c>.+?),? (?:when|once|as|by|at the (?:time|moment|point)(?: of| when| that)?) (?P<d>.+?)\W*$",
    re.IGNORECASE,
)
_SAME = re.compile(
    rf"^\W*(?:{_BE}) (?P<a>.+?),? (?:in |on |at )?(?:the |that )?same (?P<unit>year|month|day|time)"
    r"(?: as| that| when) (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"\b(?:he|she|it|they|his|her|its|their)\b", re.IGNORECASE)
_ALIVE = re.compile(r"\b(?:still )?(?:alive|living)\b", re.IGNORECASE)
_FIRST = re.compile(
    r"^\W*(?:which|what|who)\b(?P<context>(?: \w+)*?) (?P<how>first|earliest|earlier|last|latest|later|sooner)\b"
    r"(?P<more>(?: \w+)??) ?[,:;—–-]* ?(?P<a>\S.*?),? or (?P<b>.+?)\W*$",
    re.IGNORECASE,
)
_WHETHER_FIRST = re.compile(
    rf"^\W*(?:so )?(?:{_BE}) (?P<a>.+?) (?P<how>first|earlier|sooner|later|last),? or (?P<b>.+?)\W*$", re.IGNORECASE
)
_FIRST_BEHIND = re.compile(
    r"^\W*(?P<a>.+?),? or (?P<b>.+?) ?[,:;—–-]+ ?(?:which|what|who)(?: one| of them| of these| of those)?\b"
    r"(?P<context>(?: \w+)*?) (?:the )?(?P<how>first|earliest|earlier|last|latest|later|sooner)\b(?P<more>.*?)\W*$",
    re.IGNORECASE,
)
_THEN = re.compile(
    rf"^\W*(?:(?:was|is) it|(?:{_BE})) (?P<a>.+?),? (?:and |first,? )?(?:and )?then (?P<b>.+?)\W*$", re.IGNORECASE
)
_BETWEEN = re.compile(
    r"^\W*how (?:long|much time|many (?:years|months|weeks|days))\b.*?\b(?:between|from) (?P<a>.+?)"
    r" (?:and|to|until|till) (?P<b>.+?)\W*$"
    r"|^\W*how (?:long|much time|many (?:years|months|weeks|days)|much (?:later|earlier))(?: was it)?"
    r" (?P<how>before|after|than|followed) (?P<c>.+?)(?:,? (?:did|was|were|had|has|is|does)|, ) (?P<d>.+?)\W*$",
    re.IGNORECASE,
)
_LATER = ("last", "later", "latest")
_COMING = frozenset("is was were came come comes happened happen happens took place began begin started start".split())


def compared(finder: Finder, asked: Asked) -> Reply | None:
    """The answer to which of two came first, or whether one came before the other; None for any other question."""
    plain = asked.plain
    if met := _EITHER.match(plain):
        return _both(finder, asked, met["a"] or met["c"], met["b"] or met["d"], "either")
    if met := _WHETHER_FIRST.match(plain):
        return _both(finder, asked, met["a"], met["b"], "last" if met["how"].lower() in _LATER else "first")
    if met := _FIRST.match(plain) or _FIRST_BEHIND.match(plain):
        return _which(finder, asked, met)
    if met := _BY_THE_TIME.match(plain):
        a, b = met["a"] or met["c"], met["b"] or met["d"]
        if _ALIVE.search(a):
            return _both(finder, asked, _ALIVE.sub("death", a), b, "after")
        return _both(finder, asked, a, b, "before")
    if met := _SAME.match(plain):
        return _together(finder, asked, met["a"], met["b"], met["unit"].lower())
    if met := _THEN.match(plain):
        return _both(finder, asked, met["a"], met["b"], "before")
    if asked.wanted.want is Want.WHETHER and not has_universal(plain) and (met := _WHETHER.match(plain)):
        how = "before" if re.fullmatch(BEFORE, met["how"], re.IGNORECASE) else "after"
        if denied := _denied(finder, asked, met["a"], met["b"]):
            return denied
        if _never_was(finder, met["a"]):
            return None
        return _both(finder, asked, met["a"], met["b"], how, distance_of(met["a"]))
    return None


def _never_was(finder: Finder, of: str) -> bool:
    """Whether one side is what the source says never was, which answers the question whatever came before."""
    side = find(finder, of)
    return bool(side and side.event and side.event.kind is EventKind.NON_EVENT)


def _denied(finder: Finder, asked: Asked, of: str, other: str) -> Reply | None:
    """No, where one side names an exception to what it tells: whatever it came after, it did not."""
    side = find(finder, of)
    if side is None or side.event is None or side.missed or side.others:
        return None
    named = [term for term in finder.namer.terms(words(of))[:1] if len(term.entries) == 1]  # who is asked about
    for fact in exceptions(side.event):
        if apart := [term.text for term in named if term.entries <= set(fact.entities)]:
            statement = Statement(side.event, (fact,), telling(side.event), True)
            against = find(finder, other)
            if against and against.event is None and "before" in (word.folded for word in asked.cut):
                return None  # what it was before the event that excepts it is not told by that
            beside = against.statements if against and not against.missed and not against.is_that_of(side) else ()
            return asked.reply(Standing.ANSWER, (statement, *beside), denying([set_apart(fact, apart[0])]))
    return None


def apart(finder: Finder, asked: Asked) -> Reply | None:
    """The dates of two events; how far they lie apart is told only if the source does."""
    met = _BETWEEN.match(asked.plain)
    if met is None:
        return None
    a, b = met["a"] or met["c"], met["b"] or met["d"]
    first, second = find(finder, a), find(finder, b)
    if met["c"] and second and second.event and (told := _told_distance(finder, asked, a, second.event)):
        return told
    if not first or not second or not first.event or not second.event or first.is_that_of(second):
        return None
    pair = (first.event, second.event) if (met["how"] or "").lower() != "before" else (second.event, first.event)
    if told := _told_apart(asked, *pair):
        return told
    if told := _told_apart(asked, *reversed(pair)):
        return told if met["a"] else replace(told, standing=Standing.PARTLY, unsaid=(REVERSED,))
    if first.missed or second.missed or not (first.date.known and second.date.known):
        return None
    unsaid = ("The source gives these dates; how long lies between them it does not say.",)
    return asked.reply(Standing.PARTLY, (tell(first.event), tell(second.event)), unsaid=unsaid)


def _told_distance(finder: Finder, asked: Asked, of: str, event: Event) -> Reply | None:
    """How long after another an event came, where it is placed so and the question says the other by some words."""
    if not event.after:
        return None
    terms = finder.namer.terms(words(of))
    for anchor in finder.library.events([event.after.anchor]):
        if terms and all(Evidence(anchor).covers(term) for term in terms):
            return _told_apart(asked, anchor, event)
    return None


def _told_apart(asked: Asked, anchor: Event, event: Event) -> Reply | None:
    """How long after another an event came, in the source's words, where it has any."""
    said = event.date.words or ""
    if not (event.after and event.after.anchor == anchor.id and event.after.offset):
        return None
    is_quoted = bool(said) and any(said in quote.text for quote in event.quotes)
    facts = (Fact("how long after", f"“{said}”"),) if is_quoted else ()
    statements = (Statement(event, facts, telling(event), True), tell(anchor))
    return asked.reply(Standing.ANSWER if event.quotes else Standing.PARTLY, statements)


def _which(finder: Finder, asked: Asked, met: re.Match[str]) -> Reply | None:
    """The answer to which of two came first; what is asked of both belongs to either: who was `lockmaster` first."""
    how = "last" if met["how"].lower() in _LATER else "first"
    behind = met["more"] if met["more"].strip().lower() != "of" else ""
    context = " ".join(
        word.typed
        for word in words(f"{met['context']} {behind}")
        if word.folded not in GENERIC | _COMING and word.stem not in NOUNS
    )
    if context and (replied := _both(finder, asked, met["a"], met["b"], how, context=context)):
        return replied
    return _both(finder, asked, met["a"], met["b"], how) if not context else None


def _both(
    finder: Finder, asked: Asked, a: str, b: str, how: str, distance: str = "", context: str = ""
) -> Reply | None:
    first, second = _pair(finder, without_distance(a) if distance else a, b, context)
    if first and first.event and second is None and how in ("before", "after") and strange(finder, b):
        unsaid = (f"Of “{b}”, the source says nothing here.",)
        return asked.reply(Standing.PARTLY, (tell(first.event),), unsaid=unsaid)
    if first is None or second is None or not first.statements or first.is_that_of(second):
        return None
    if not second.statements and how in ("before", "after"):
        return None  # a date on its own is told by the event's own
    statements = (*first.statements, *second.statements)
    library = finder.library
    verdict, later = before(library, first, second), before(library, second, first)
    told = later if how in ("after", "last") else verdict
    if told is Verdict.CANT_TELL or Verdict.YES not in (verdict, later):
        return asked.reply(Standing.PARTLY, statements, unsaid=(_undecided(first, second),))
    if distance and not _lie_apart(first, second, distance):
        return asked.reply(Standing.PARTLY, statements, unsaid=("That it was just so long is not said.",))
    earlier, other = (first, second) if verdict is Verdict.YES else (second, first)
    sentence = f"{earlier.told} came before {other.told}."
    missed = (*first.missed, *second.missed)
    if missed:
        lacking = [f"Of “{each}”, the source says nothing here." for each in missed]
        return asked.reply(Standing.PARTLY, statements, sentence, unsaid=lacking)
    if how in ("before", "after"):
        sentence = f"{'Yes' if told is Verdict.YES else 'No'}. {sentence}"
    quoted = all(statement.quotes for statement in statements)
    return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, sentence)


def _pair(finder: Finder, a: str, b: str, context: str) -> tuple[Side | None, Side | None]:
    """Both sides: where one is told of a pronoun, it is whom the other names, and of a bare name, it did what the
    other tells: did Chile join before Argentina."""
    if context:
        return find(finder, a, context), find(finder, b, context)
    a, b = _with_name(finder, a, b), _with_name(finder, b, a)
    return _with_deed(finder, a, b) or find(finder, a), _with_deed(finder, b, a) or find(finder, b)


def _with_name(finder: Finder, text: str, other: str) -> str:
    """A side whose pronoun is the first name of the other."""
    named = [term for term in finder.namer.terms(words(other)) if term.entries]
    if not named or not _PRONOUN.search(text):
        return text
    return _PRONOUN.sub(named[0].text, text, count=1)


def _with_deed(finder: Finder, text: str, other: str) -> Side | None:
    """The deed of the other side, done by the one whom a side names and nothing else."""
    terms, others = finder.namer.terms(words(text)), finder.namer.terms(words(other))
    deed = [term for term in others if not (term.entries or term.own <= PASSING)]
    is_name = len(terms) == 1 and any(finder.kinds[each] in DOING for each in terms[0].entries)
    if not is_name or not deed or len(deed) == len(others):
        return None
    side = find(finder, f"{text} {' '.join(term.text for term in deed)}")
    return side if side and side.event and not side.missed else None


def _together(finder: Finder, asked: Asked, a: str, b: str, unit: str) -> Reply | None:
    """Whether two events lie in the same year, say; of more than their dates tell, nothing is known."""
    sides = find(finder, a), find(finder, b)
    first, second = (side.event if side and not side.missed and not side.others else None for side in sides)
    if first is None or second is None or first == second:
        return None
    statements = (tell(first), tell(second))
    quoted = all(statement.quotes for statement in statements)
    orders = {precedence.before(finder.library, *pair) for pair in ((first, second), (second, first))}
    spans = [_span(event.date, unit) for event in (first, second)]
    if Verdict.YES in orders and (unit == "time" or (None not in spans and spans[0] != spans[1])):
        return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, "No.")
    if None not in spans and spans[0] == spans[1]:
        return asked.reply(Standing.ANSWER if quoted else Standing.PARTLY, statements, "Yes.")
    return asked.reply(Standing.PARTLY, statements, unsaid=(f"Whether it was the same {unit} is not stated.",))


def _span(date: LoreDate, unit: str) -> tuple[int | None, ...] | None:
    """The year, month or day that all of a date lies in; None where it may lie in another."""
    if date.qualifier or date.by or date.since or date.period or date.year is None:
        return None
    day = date.earliest if date.precision is Precision.DAY else None
    parts = {"year": (date.year,), "month": (date.year, date.month), "day": (day,)}.get(unit)
    return None if parts is None or None in parts else parts


def _undecided(first: Side, second: Side) -> str:
    lacking = [side.title for side in (first, second) if not side.date.known]
    several = first.others or second.others
    why = "Several events are meant, each with its own date." if several else "Their dates don't tell."
    if lacking:
        why = f"No date is stated for: {'; '.join(lacking)}."
    return f"Which came first is not stated. {why}"


def _lie_apart(one: Side, other: Side, distance: str) -> bool:
    if one.event is None or other.event is None:
        return False
    return is_at(one.event, other.event, distance) or is_at(other.event, one.event, distance)
