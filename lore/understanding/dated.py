"""Questions with a date in them, or for one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lore import periods
from lore.dates import Calendar, LoreDate, Precision, Verdict
from lore.model import Entry, Event, EventKind, Passage, Reply, Standing, Statement
from lore.order import in_order
from lore.understanding.asked import Asked
from lore.understanding.dates_in import MONTH, Dated
from lore.understanding.evidence import NEGATIONS, Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.generic import GENERIC
from lore.understanding.prose import sentences
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_MOST = 12
_MOST_SENTENCES = 80
_DATE_IN_FULL = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?)?(?:{MONTH})(?: \d{{1,2}}(?:st|nd|rd|th)?,?)? (?:of )?\d{{3,4}}\b"
    r"|(?<=\bin )\d{3,4}\b(?! (?!(?:and|when|by|after|because|with|to|in|at|on|the|an?|he|she|it"
    r"|they|but|as|while|for|from)\b)(?-i:[a-z]))",
    re.IGNORECASE,
)
"""How a source writes when something was, the day with it."""
_FORETOLD = re.compile(
    r"\b(?:(?:was|were) to|expect\w*|would|intend\w*|meant|legend"
    r"|rumou?r\w*|plan(?:s|ned)? to|will)\b",
    re.IGNORECASE,
)
_DAY_OF_OWN = re.compile(rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?!(?i:{MONTH})\b)[A-Z][\w’'-]{{2,}} (?:of )?\d+")
"""A day of a calendar that only the source knows."""
_YEAR = 366  # days
_FINER = {"day": (Precision.DAY,), "month": (Precision.DAY, Precision.MONTH), "year": tuple(Precision)}


def during(finder: Finder, asked: Asked, date: Dated, terms: Sequence[Term]) -> Reply:
    """What happened at a date or in a period, to those that the question names, if it names any."""
    library, sought = finder.library, date.reading.date
    listed = _touching(finder, sought, terms)
    surely, possibly = periods.split(listed, sought, library.span)
    named = "".join(f" for {term.text}" for term in terms)
    noted = replace(asked, note=date.reading.note)
    if not surely and (told := _told_then(finder, date, terms)):
        return noted.reply(Standing.ANSWER, quoted=told)
    is_beside = all(_is_open_around(each, sought) for each in possibly)
    if not surely and (not possibly or sought.precision is Precision.DAY or (is_beside and not terms)):
        unsaid = [f"The source dates nothing to {date.told}{named}."]
        if possibly:
            unsaid.append("What it dates less exactly may or may not lie there.")
        entries = sorted({entry for term in terms for entry in term.entries})
        nearest = finder.mentions(possibly[:3]) or tuple(library.mentions(entries[:2]))
        return noted.reply(Standing.NOT_IN_LORE, unsaid=unsaid, nearest=nearest)
    if not surely:
        unsaid = [f"The source dates nothing surely to {date.told}{named}; these may lie there."]
        return noted.reply(Standing.PARTLY, _statements(possibly), unsaid=unsaid)
    bounded = [each for each in possibly if _ends_in(each, sought)]
    found = [each for each in listed if each in surely or each in bounded]
    is_until = sought.earliest is None and len(found) > _MOST  # by 1936: what lies nearest to it
    shown = found[-_MOST:] if is_until else found[:_MOST]
    statements = _statements(shown)
    which = "last" if is_until else "first"
    unsaid = [f"These are the {which} {_MOST} of {len(found)}."] if len(found) > _MOST else []
    nearest = finder.mentions([each for each in possibly if each not in shown][:5])
    notes = [
        date.reading.note,
        "What is dated only by its latest day may have been earlier." if bounded else "",
        "What may lie there, too, is named below." if nearest else "",
    ]
    is_day = sought.precision is Precision.DAY and not (sought.by or sought.since or sought.period)
    is_beside = is_day and not any(each.date.precision is Precision.DAY for each in surely)
    if is_beside:
        unsaid.append(f"The source dates nothing to {date.told} itself; this went on then.")
    is_told = all(each.quotes for each in statements) and not is_beside
    standing = Standing.ANSWER if is_told else Standing.PARTLY
    noted = replace(asked, note=" ".join(filter(None, notes)))
    return noted.reply(standing, statements, unsaid=unsaid, nearest=nearest)


def _told_then(finder: Finder, date: Dated, terms: Sequence[Term]) -> list[Passage]:
    """The sentences of the source that give a year, month or day itself as when something was, and say some terms."""
    sought = date.reading.date
    if sought.year is None or sought.qualifier or sought.by or sought.since or sought.period:
        return []
    found = []
    for passage in finder.library.full_text.passages_holding(f'"{sought.year}"', _MOST_SENTENCES):
        told = stems(passage.text)
        read = (finder.read(met[0]) for met in _DATE_IN_FULL.finditer(passage.text))
        is_then = any(each and (each.date == sought or each.date.inside(sought) is Verdict.YES) for each in read)
        if is_then and not _is_doubted(passage.text) and all(term.is_in(told) for term in terms):
            found.append(passage)
    return sorted(found, key=lambda each: (each.source.id, each.start))[:_MOST]


def _is_doubted(sentence: str) -> bool:
    """Whether a sentence tells what was not, or was only meant, foretold or told of."""
    return bool(_FORETOLD.search(sentence)) or not NEGATIONS.isdisjoint(stems(sentence))


def _touching(finder: Finder, sought: LoreDate, terms: Sequence[Term]) -> list[Event]:
    """The events that may lie at a date and say some terms, in their order."""
    library = finder.library
    if sought.month is not None and sought.earliest is None and sought.latest is None:
        touching = library.event_ids_in_month(sought.month)
    else:
        touching = library.event_ids_touching(sought.earliest, sought.latest)
    events = [each for each in in_order(library.events(touching)) if _says_all(Evidence(each), terms)]
    starts_later = sought.earliest is not None and library.span is not None and sought.earliest > library.span[1]
    if starts_later and sought.latest is not None:
        return [event for event in events if not event.date.since]  # known only to be later, which is no news of then
    return events


def _says_all(evidence: Evidence, terms: Sequence[Term]) -> bool:
    return all(evidence.says(term) >= 0.8 for term in terms)


def _statements(events: Sequence[Event]) -> list[Statement]:
    return [Statement(event, (), telling(event), True) for event in events[:_MOST]]


def _is_open_around(event: Event, sought: LoreDate) -> bool:
    """Whether an event is dated only by its first or its last possible day, and that is outside a period: by 1932, of
    what happened in 1929."""
    first, last = event.date.earliest, event.date.latest
    bounds = [each for each in (first, last) if each is not None]
    is_inside = any(
        sought.earliest is not None and sought.latest is not None and sought.earliest <= each <= sought.latest
        for each in bounds
    )
    return len(bounds) < len((first, last)) and not is_inside


def _ends_in(event: Event, sought: LoreDate) -> bool:
    """Whether the latest day that an event can have lies in a period: by December 1924, in 1924."""
    date = event.date
    return (
        date.by
        and date.latest is not None
        and sought.earliest is not None
        and date.latest >= sought.earliest
        and (sought.latest is not None and date.latest <= sought.latest)
    )


def _is_exact(date: Dated) -> bool:
    """Whether a question gives a month or day itself: in March 1928, and not by it, or in that year."""
    sought = date.reading.date
    is_bounded = sought.by or sought.since or sought.period
    return sought.precision in (Precision.MONTH, Precision.DAY) and not is_bounded


def telling(event: Event) -> tuple[Passage, ...]:
    """The quote with the date's own words, or all."""
    said = event.date.words or ""
    return tuple(quote for quote in event.quotes if said and said in quote.text)[:1] or event.quotes


def fitting(asked: Asked, ranked: Ranked, date: Dated) -> list[tuple[float, Evidence]]:
    """Entries again by rank: those first that lie at the date or speak of it, what can't have a date last."""

    def worth(evidence: Evidence) -> float:
        if not isinstance(evidence.entry, Event):
            return 0.1 if _has_slot_of(evidence.entry, date) else -0.3
        if asked.wanted.want is not Want.WHETHER and is_called_by(asked, evidence, date):
            return 0.6
        if fits(evidence.entry, date) or (_ends_in(evidence.entry, date.reading.date) and _is_exact(date)):
            return 0.25
        return 0.1 if _speaks(evidence, date) else 0

    return sorted(((score + worth(evidence), evidence) for score, evidence in ranked), key=lambda each: -each[0])


def disagreement(asked: Asked, date: Dated, entry: Entry, calendar: Calendar) -> list[str]:
    """A sentence where an entry does not lie at the date that a question gives it. What came by a month is told of who
    asks about it, but never whether it was then."""
    if fits(entry, date) or _speaks(Evidence(entry), date):
        return []
    if isinstance(entry, Event) and not entry.date.known and not _numbers(date).isdisjoint(Evidence(entry).quoted):
        return []
    if not isinstance(entry, Event):
        return (
            []
            if _is_in_sentence(entry, date) or _has_slot_of(entry, date)
            else [f"The source does not date it to {date.told}."]
        )
    if not entry.date.known:
        return [f"The source states no date for it, and so not {date.told}."]
    if date.reading.date.since and entry.date.since and _is_of_one_year(date.reading.date, entry.date):
        return []  # after 1933, and in or after 1933
    if asked.wanted.want is not Want.WHETHER and _is_exact(date) and _ends_in(entry, date.reading.date):
        return []
    if entry.date.inside(date.reading.date) is Verdict.CANT_TELL:
        return [f"Whether it lies at {date.told} is not stated: the source says {entry.date.tell(calendar)}."]
    return [f"The source does not date it to {date.told}, but {entry.date.tell(calendar)}."]


def is_called_by(asked: Asked, evidence: Evidence, date: Dated) -> bool:
    """Whether an event is called by a date, and by a word of the question: the election of 1906."""
    numbers = _numbers(date)
    return bool(numbers) and any(
        numbers <= name and any(term.is_in(name) for term in asked.terms) for name in evidence.names
    )


def _has_slot_of(entry: Entry, date: Dated) -> bool:
    """Whether an entry has a slot that is named by a date, in 1929; or that tells by it what a question names."""
    numbers = _numbers(date)
    asked = frozenset().union(*(same(word.stem) for word in (*date.before, *date.after)))
    return bool(numbers) and any(
        fact.known
        and (numbers <= stems(fact.name) or (stems(date.told) <= stems(fact.text) and asked & stems(fact.name)))
        for fact in entry.facts
    )


def _is_in_sentence(entry: Entry, date: Dated) -> bool:
    """Whether one sentence has a date and most else of its question: by 1891 it employed so many men."""
    rest = {word.stem for word in (*date.before, *date.after) if word.folded not in GENERIC}
    told = (stems(sentence) for sentence in sentences(entry))
    return any(stems(date.told) <= each and len(rest & each) * 2 >= len(rest) > 0 for each in told)


def _is_of_one_year(one: LoreDate, other: LoreDate) -> bool:
    first, second = one.earliest, other.earliest
    return first is not None and second is not None and abs(first - second) <= _YEAR


def unknown(event: Event, precision: str) -> list[str]:
    """Sentences where no date is stated, or none as precise as is asked for."""
    date = event.date
    if not date.known:
        if date.words and re.search(r"\d{3}", date.words):
            return []  # 2190 at the latest
        if date.words:
            return [f"No date is stated for it, only “{date.words}” ({event.title})."]
        return [f"No date is stated for it ({event.title})."]
    if precision != "hour" and _DAY_OF_OWN.search(date.words or ""):
        return []  # on 19 Reapmonth 243
    if precision == "hour":
        return [f"The time of day is not stated ({event.title})."]
    if precision in _FINER and (date.precision not in _FINER[precision] or date.by or date.since):
        return [f"The exact {precision} is not stated ({event.title})."]
    return []


def fits(entry: Entry, date: Dated) -> bool:
    """Whether an entry lies at a date, or lasts while it is."""
    if not isinstance(entry, Event) or not entry.date.known:
        return False
    sought = date.reading.date
    lasts = entry.date.period and entry.kind is EventKind.STATE and sought.inside(entry.date) is Verdict.YES
    return entry.date == sought or lasts or entry.date.inside(sought) is Verdict.YES


def _speaks(evidence: Evidence, date: Dated) -> bool:
    """Whether an entry's names hold the numbers of a date: the crash of 1933 in what came after it."""
    numbers = _numbers(date)
    if isinstance(evidence.entry, Event) and evidence.entry.date.known and not evidence.entry.date.since:
        return False
    return bool(numbers) and numbers <= (evidence.named | evidence.quoted) and _is_part_of_name(evidence, date)


def _numbers(date: Dated) -> frozenset[str]:
    return frozenset(word.stem for word in words(date.typed) if word.is_number)


def _is_part_of_name(evidence: Evidence, date: Dated) -> bool:
    """Whether the date belongs to a name in the question: `of 1933`."""
    return bool(date.before) and date.before[-1].folded == "of"
