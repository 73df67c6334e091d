"""Names and dates of a text, looked up: each entry once, the most specific first, dates last."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from lore.model import Ambiguous, Entity, Found, Kind, Timeline
from lore.names.folding import LIGHT, normalise

Answered = Found | Ambiguous | Timeline

MOST_NAMES = 25
MOST_DATES = 5
_MOST_LINES = 60
_TELLING = (Kind.PERSON, Kind.EVENT)
_WIDE = (Kind.COUNTRY, Kind.REGION, Kind.PLACE, Kind.CONCEPT)


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name or date, and what it is."""

    line: str
    answer: Answered


def sorted_out(lines: Iterable[str], answer: Callable[[str], Answered | None]) -> list[Sighting]:
    """What some lines are, but for those that are nothing. Sorting out the lines of the result gives the same."""
    asked = list(dict.fromkeys(line.strip() for line in lines if line.strip()))[:_MOST_LINES]
    sighted = [Sighting(line, answered) for line in asked if (answered := answer(line)) is not None]
    dates = [each for each in sighted if isinstance(each.answer, Timeline)]
    names = sorted((each for each in sighted if not isinstance(each.answer, Timeline)), key=_most_specific_first)
    told: set[str] = set()
    kept: list[Sighting] = []
    for each in sorted(names, key=lambda each: isinstance(each.answer, Ambiguous)):
        entries = _entries(each.answer)
        if told.isdisjoint(entries):  # who is named in full is meant by the surname, too
            kept.append(each)
            if isinstance(each.answer, Found):
                told.update(entries)
    return [*sorted(kept, key=_most_specific_first), *dates]


def cut(sighted: Sequence[Sighting]) -> list[Sighting]:
    """As many names and dates as are told."""
    names = [each for each in sighted if not isinstance(each.answer, Timeline)]
    dates = [each for each in sighted if isinstance(each.answer, Timeline)]
    return [*names[:MOST_NAMES], *dates[:MOST_DATES]]


def told(sighted: Iterable[Sighting]) -> str:
    return "\n".join(each.line for each in sighted)


def _entries(answer: Answered) -> set[str]:
    match answer:
        case Found(subject=subject):
            return {subject.id}
        case Ambiguous(candidates=candidates):
            return {mention.id for mention in candidates}
        case Timeline():
            return set()


def _most_specific_first(sighting: Sighting) -> tuple[bool, int, int, int, int, str]:
    """Sorts what is clear first, then names of more words; people and events before others, countries last; then
    longer names, and those of prominent entries."""
    is_ambiguous, kind, prominence = False, Kind.THING, 0
    match sighting.answer:
        case Found(subject=subject):
            kind = subject.kind if isinstance(subject, Entity) else Kind.EVENT
            prominence = subject.prominence
        case Ambiguous(candidates=(first, *_)):
            is_ambiguous, kind = True, first.kind
    words = [word for word in normalise(sighting.line).split() if word not in LIGHT]
    rank = 0 if kind in _TELLING else 2 if kind in _WIDE else 1
    return is_ambiguous, -len(words), rank, -len(sighting.line), -prominence, sighting.line
