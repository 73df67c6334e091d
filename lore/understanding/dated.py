"""Questions with a date in them, or for one."""

from collections.abc import Sequence

from lore import periods
from lore.dates import Calendar, LoreDate, Precision, Verdict
from lore.model import Entry, Event, Passage, Question, Reply, Standing, Statement
from lore.order import in_order
from lore.understanding.dates_in import Dated
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.term import Term
from lore.understanding.words import words

_MOST = 12
_FINER = {"day": (Precision.DAY,), "month": (Precision.DAY, Precision.MONTH), "year": tuple(Precision)}


def during(finder: Finder, question: Question, text: str, date: Dated, terms: Sequence[Term]) -> Reply:
    """What happened at a date or in a period, to those that the question names, if it names any."""
    library, asked = finder.library, date.reading.date
    if asked.month is not None and asked.earliest is None and asked.latest is None:
        touching = library.event_ids_in_month(asked.month)
    else:
        touching = library.event_ids_touching(asked.earliest, asked.latest)
    evidence = [Evidence(event) for event in in_order(library.events(touching))]
    events = [each.entry for each in evidence if all(each.says(term) >= 0.8 for term in terms)]
    listed = [each for each in events if isinstance(each, Event)]
    is_period = asked.latest is not None
    if library.span and is_period and asked.earliest is not None and asked.earliest > library.span[1]:
        listed = [each for each in listed if not each.date.since]  # known only to be later, which is no news of then
    surely, possibly = periods.split(listed, asked, library.span)
    named = "".join(f" for {term.text}" for term in terms)
    told = date.told
    note = date.reading.note
    if not surely and (not possibly or asked.precision is Precision.DAY):
        unsaid = [f"The source dates nothing to {told}{named}."]
        if possibly:
            unsaid.append("What it dates less exactly may or may not lie there.")
        nearest = finder.mentions(possibly[:3]) or tuple(
            library.mentions(sorted({e for t in terms for e in t.entries})[:2])
        )
        return Reply(question, text, Standing.NOT_IN_LORE, (), "", tuple(unsaid), nearest, note)
    standing = Standing.ANSWER if surely else Standing.PARTLY
    bounded = tuple(each for each in possibly if _ends_in(each, asked))
    shown = tuple(each for each in listed if each in surely or each in bounded)[:_MOST] if surely else possibly[:_MOST]
    possibly = tuple(each for each in possibly if each not in shown) if surely else possibly
    statements = tuple(Statement(event, (), telling(event), True) for event in shown)
    unsaid = []
    if not surely:
        unsaid.append(f"The source dates nothing surely to {told}{named}; these may lie there.")
    if len(surely) > _MOST:
        unsaid.append(f"These are the first {_MOST} of {len(surely)}.")
    nearest = finder.mentions(possibly[:5]) if surely else ()
    if surely and bounded:
        note = f"{note} What is dated only by its latest day may have been earlier.".strip()
    if nearest:
        note = f"{note} What may lie there, too, is named below.".strip()
    if not all(statement.quotes for statement in statements):
        standing = Standing.PARTLY
    return Reply(question, text, standing, statements, "", tuple(unsaid), nearest, note)


def _ends_in(event: Event, asked: LoreDate) -> bool:
    """Whether the latest day that an event can have lies in a period: by December 1924, in 1924."""
    date = event.date
    return (
        date.by
        and date.latest is not None
        and asked.earliest is not None
        and date.latest >= asked.earliest
        and (asked.latest is not None and date.latest <= asked.latest)
    )


def telling(event: Event) -> tuple[Passage, ...]:
    """The quote with the date's own words, or all."""
    said = event.date.words or ""
    return tuple(quote for quote in event.quotes if said and said in quote.text)[:1] or event.quotes


def fitting(ranked: list[tuple[float, Evidence]], date: Dated) -> list[tuple[float, Evidence]]:
    """Entries again by rank: those first that lie at the date or speak of it, what can't have a date last."""

    def worth(evidence: Evidence) -> float:
        if not isinstance(evidence.entry, Event):
            return -0.3
        return 0.25 if _fits(evidence.entry, date) else 0.1 if _speaks(evidence, date) else 0

    return sorted(((score + worth(evidence), evidence) for score, evidence in ranked), key=lambda each: -each[0])


def disagreement(date: Dated, entry: Entry, calendar: Calendar) -> list[str]:
    """A sentence where an entry does not lie at the date that a question gives it."""
    if _fits(entry, date) or _speaks(Evidence(entry), date):
        return []
    if not isinstance(entry, Event):
        return [f"The source does not date it to {date.told}."]
    if not entry.date.known:
        return [f"The source states no date for it, and so not {date.told}."]
    if entry.date.inside(date.reading.date) is Verdict.CANT_TELL:
        return [f"Whether it lies at {date.told} is not stated: the source says {entry.date.tell(calendar)}."]
    return [f"The source does not date it to {date.told}, but {entry.date.tell(calendar)}."]


def unknown(event: Event, precision: str) -> list[str]:
    """Sentences where no date is stated, or none as precise as is asked for."""
    date = event.date
    if not date.known:
        if date.words:
            return [f"No date is stated for it, only “{date.words}” ({event.title})."]
        return [f"No date is stated for it ({event.title})."]
    if precision in _FINER and (date.precision not in _FINER[precision] or date.by or date.since):
        return [f"The exact {precision} is not stated ({event.title})."]
    return []


def _fits(entry: Entry, date: Dated) -> bool:
    if not isinstance(entry, Event) or not entry.date.known:
        return False
    return entry.date == date.reading.date or entry.date.inside(date.reading.date) is Verdict.YES


def _speaks(evidence: Evidence, date: Dated) -> bool:
    """Whether an entry's names hold the numbers of a date: the crash of 1933 in what came after it."""
    numbers = {word.stem for word in words(date.typed) if word.is_number}
    if isinstance(evidence.entry, Event) and evidence.entry.date.known and not evidence.entry.date.since:
        return False
    return bool(numbers) and numbers <= (evidence.named | evidence.quoted) and _is_part_of_name(evidence, date)


def _is_part_of_name(evidence: Evidence, date: Dated) -> bool:
    """Whether the date belongs to a name in the question: `of 1933`."""
    return bool(date.before) and date.before[-1].folded == "of"
