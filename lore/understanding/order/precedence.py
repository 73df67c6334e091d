"""Which of two events came before the other, as far as the source decides it."""

from collections.abc import Iterator

from lore.dates import LoreDate, Verdict
from lore.library import Library
from lore.model import Entry, Event, Fact
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC
from lore.understanding.heads import linked
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems

_AFTER_WHOM = ("after whom", "in the place of", "predecessor", "took over from")
_BEFORE_WHOM = ("succeeded by", "replaced by", "successor")
_SUCCEEDING = stemmed("become first second succeed follow replace elect elected choose chosen appoint") | (
    stemmed(" ".join(sorted(GENERIC)))
)
"""Stems that say no office, but how somebody comes to it."""
_MARGIN = 5  # how many times its own length a date that its source doubts may be off


def before(library: Library, one: Event, other: Event) -> Verdict:
    """Whether an event came before another: by what it is placed after, by dates, and else by who followed whom.

    No distance is reckoned with: what came three days after the duel came after the duel, and no more is known.
    """
    if _is_placed_after(library, other, one):
        return Verdict.YES
    if _is_placed_after(library, one, other):
        return Verdict.NO
    verdict = dates_before(one.date, other.date)
    if verdict is not Verdict.CANT_TELL:
        return verdict
    if takes_over(library, one, other):
        return Verdict.YES
    return Verdict.NO if takes_over(library, other, one) else Verdict.CANT_TELL


def dates_before(one: LoreDate, other: LoreDate) -> Verdict:
    """Whether a date lies before another; about 1160 may be neither before nor after 1157."""
    if not one.known or not other.known:
        return Verdict.CANT_TELL
    verdict = one.before(other)
    early, late = (one, other) if verdict is Verdict.YES else (other, one)
    if (one.qualifier or other.qualifier) and early.latest is not None and late.earliest is not None:
        gap = late.earliest - early.latest
        if gap <= _MARGIN * (_length(early) + _length(late)):
            return Verdict.CANT_TELL
    return verdict


def anchors(library: Library, event: Event) -> Iterator[Event]:
    """The events that an event is placed after, the nearest first."""
    met = {event.id}
    while event.after and not event.after.offset.startswith("-") and event.after.anchor not in met:
        found = library.events([event.after.anchor])
        if not found:
            return
        (event,) = found
        met.add(event.id)
        yield event


def predecessors(entry: Entry) -> list[Fact]:
    """The facts that name whom somebody came after, in an office."""
    return [fact for fact in entry.facts if fact.known and fact.entities and fact.name.lower() in _AFTER_WHOM]


def successors(entry: Entry) -> list[Fact]:
    """The facts that name who came after somebody, in an office."""
    return [fact for fact in entry.facts if fact.known and fact.entities and fact.name.lower() in _BEFORE_WHOM]


def who(event: Event) -> frozenset[str]:
    """The entries that an event is told of."""
    return frozenset(each for fact in event.facts if fact.name == "who" and fact.known for each in fact.entities)


def _is_placed_after(library: Library, late: Event, early: Event) -> bool:
    """Whether an event is placed after another, or after one that comes after it."""
    return any(
        anchor.id == early.id or dates_before(early.date, anchor.date) is Verdict.YES
        for anchor in anchors(library, late)
    )


def takes_over(library: Library, early: Event, late: Event) -> bool:
    """Whether an event tells of somebody's coming after the one of whom another tells, in the same office."""
    taken_over = {each for fact in predecessors(late) for each in fact.entities}
    return bool(taken_over) and who(early) == taken_over and _is_of_one_office(library, early, late)


def _is_of_one_office(library: Library, early: Event, late: Event) -> bool:
    """Whether two events tell of the same office, by a word that is no name of who holds it."""
    people = library.entities(sorted(who(early) | who(late)))
    names = stems(" ".join(each.name for each in people))
    is_named = bool(Evidence(early).own & Evidence(late).own & (stems(late.title) - names - _SUCCEEDING))
    return is_named or not _offices(early).isdisjoint(_offices(late))


def _offices(event: Event) -> frozenset[str]:
    """The entries that an event names as what somebody is or becomes."""
    return linked(event, "what", "office")


def _length(date: LoreDate) -> int:
    """Days that a date may be off by its own length; none for one that nobody doubts."""
    if not date.qualifier or date.earliest is None or date.latest is None:
        return 0
    return date.latest - date.earliest + 1
