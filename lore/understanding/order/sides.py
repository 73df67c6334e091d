"""What stands on one side of `before`: the event, or the events of one thing, that a few words mean; or a date."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lore.dates import LoreDate, Verdict
from lore.errors import ImpossibleDate
from lore.library import Library
from lore.model import Entity, Event, EventKind, Kind, Passage, Statement
from lore.order import in_order
from lore.understanding.dated import telling
from lore.understanding.dates_in import find_date
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.order import precedence
from lore.understanding.passing import PASSING, is_ordinary
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.words import stems, words

_MET = 0.75  # share of a side's weight that an event must say to be meant by it
_EQUALLY = 0.06  # scores this close mean it equally
_AS_GOOD = 0.3  # scores this close may mean the same: what the strike began with, where its end has no date
_MOST = 4
DOING = (Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION)
_SURELY = 0.98  # how surely an event says a name that it is told of
_OVER = re.compile(r"\b(?:over|finished|done|through|complete|completed)(?: with)?$", re.IGNORECASE)
_ALREADY = re.compile(r"\b(?:already|yet|still|long|ever|even|also|very|getting|being)\b", re.IGNORECASE)
_THE = re.compile(r"\bthe\b", re.IGNORECASE)
_LED = re.compile(r"^(?:(?:the time|the moment|the day|the point|when|that|of|then|first|it was)\b\s*)+", re.IGNORECASE)
_BEGUN = re.compile(
    r" (?:began|begin|begins|beginning|started|start|starts|broke out|break out|breaks out|erupted|erupt|set in)$",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\s+(?:happen\w*|occur\w*|took place|take place|takes place|came about|come about|came|come|did|was|were|had)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Side:
    """An event, or a date alone; `others` are the further dated events of a thing that is named and nothing of it told.

    `missed` are words that the event doesn't say.
    """

    date: LoreDate
    title: str
    event: Event | None = None
    others: tuple[Event, ...] = ()
    missed: tuple[str, ...] = ()
    stated: Statement | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        return (self.event, *self.others) if self.event else ()

    @property
    def told(self) -> str:
        """Its titles, as a sentence names them."""
        titles = [event.title for event in in_order(self.events)] or [self.title]
        return " and ".join(f"“{title}”" for title in titles[:_MOST])

    @property
    def statements(self) -> tuple[Statement, ...]:
        told = tuple(tell(event) for event in in_order(self.events)[:_MOST])
        return (self.stated,) if self.stated else told

    def is_that_of(self, other: "Side") -> bool:
        """Whether both sides mean the same event."""
        return bool(self.event) and self.event == other.event


def tell(event: Event) -> Statement:
    """An event with its date."""
    return Statement(event, (), telling(event), True)


def before(library: Library, one: Side, other: Side) -> Verdict:
    """Whether one side came before the other: all that one may mean before all that the other may."""
    if not one.events or not other.events:
        return precedence.dates_before(one.date, other.date)
    verdicts = {precedence.before(library, early, late) for early in one.events for late in other.events}
    return verdicts.pop() if len(verdicts) == 1 else Verdict.CANT_TELL


def find(finder: Finder, text: str, context: str = "") -> Side | None:
    """What a few words mean; `context` is what is asked of both sides: who was `lockmaster` first."""
    text = cleaned(text)
    if not text:
        return None
    dated = None if context else _date_alone(finder, text)
    if dated and any(letter.isdigit() for letter in text):
        return dated  # any other, such as `the march`, is an event before it is a month
    asked = f"{context} {text}".strip()
    found = _ended(finder, asked) if _OVER.search(asked) else _found(finder, asked)
    if found is None or found.missed:
        found = _found(finder, _BEGUN.sub("", asked)) or found
    return found or dated or (None if context else _of_fact(finder, text))


def _ended(finder: Finder, text: str) -> Side | None:
    """What was over: its end, or what has a date for all that it lasted."""
    end = _found(finder, _OVER.sub("ended", text))
    if end and not end.missed:
        return end
    whole = _found(finder, _OVER.sub("", text))
    return whole if whole is None or whole.date.period else replace(whole, missed=(*whole.missed, "over"))


def cleaned(text: str) -> str:
    """A side without what only says that it happened, or already had."""
    text = " ".join(_ALREADY.sub(" ", text).split()).strip(' ,;:.!?…"“”')
    return _ENDED.sub("", _LED.sub("", text)).strip()


def strange(finder: Finder, text: str) -> list[str]:
    """The words of a text that are nowhere in the lore, where it has none that is a name."""
    terms = finder.namer.terms(words(text))
    unknown = [term.text for term in terms if term.is_stranger]
    return [] if any(term.is_proper for term in terms) else unknown


def _date_alone(finder: Finder, text: str) -> Side | None:
    try:
        reading = finder.read(text)
    except ImpossibleDate:
        return None
    return Side(reading.date, text) if reading is not None and reading.date.known else None


@dataclass(frozen=True, slots=True)
class _Meant:
    """An event that a few words may mean, how likely, and which of them it doesn't say."""

    score: float
    event: Event
    missed: tuple[str, ...]


def _found(finder: Finder, text: str) -> Side | None:
    terms = finder.namer.terms(words(_THE.sub(" ", text)))
    if not terms or any(term.is_stranger and (term.is_proper or not is_ordinary(term)) for term in terms):
        return None
    meant = [
        _Meant(score, evidence.entry, missed)
        for score, evidence in finder.ranked(terms, events=True)
        if isinstance(evidence.entry, Event) and (missed := _missed(terms, evidence)) is not None
    ]
    if not meant:
        return None
    is_name = all(term.entries for term in terms)
    if is_name and (named := _of_name(finder, terms, [each.event for each in meant])):
        return named
    close = [each for each in meant if each.score > meant[0].score - _AS_GOOD]
    close = [each for each in close if _is_said_literally(terms, each.event)] or close
    fewest = min(len(each.missed) for each in close)
    alike = [each for each in close if len(each.missed) == fewest]
    least = alike[0].score - (_AS_GOOD if _is_vague(terms, alike[0].event) else _EQUALLY)
    equal = _of_title(terms, [each for each in alike if each.score > least])
    best = equal[0]
    dated = [each.event for each in alike if each.event.date.known]
    if not best.event.date.known and not best.event.after and dated:
        return _side(in_order(dated)[0], best.missed)
    others = [each.event for each in equal[1:] if each.event.date.known and best.event.date.known]
    return _side(best.event, best.missed, () if is_name else tuple(others[:_MOST]))


def _is_vague(terms: Sequence[Term], event: Event) -> bool:
    """Whether a side is one word that many events may have, and that names none of them."""
    return len(terms) == 1 and not terms[0].entries and not Evidence(event).is_named_by(terms)


def _is_said_literally(terms: Sequence[Term], event: Event) -> bool:
    """Whether an event's names have the words themselves, and not only others for them."""
    named = Evidence(event).named
    return all(term.own <= named for term in terms if not term.entries)


def _of_title(terms: Sequence[Term], meant: Sequence[_Meant]) -> list[_Meant]:
    """Those of some events whose titles say most, and not only another name for it."""
    said = [sum(term.is_in(stems(each.event.title)) for term in terms) for each in meant]
    return [each for each, count in zip(meant, said, strict=True) if count == max(said)]


def _side(event: Event, missed: tuple[str, ...] = (), others: tuple[Event, ...] = ()) -> Side:
    return Side(event.date, event.title, event, others, missed)


def _missed(terms: Sequence[Term], evidence: Evidence) -> tuple[str, ...] | None:
    """The words that an event doesn't say; None where it says too few to be meant."""
    left = [term for term in terms if not evidence.covers(term)]
    said = [term for term in terms if term not in left]
    if not said or any(term.entries or term.is_proper or term.is_number for term in left):
        return None
    left = [term for term in left if not _is_nearly_said(term, evidence)]
    left = [term for term in left if not (term.is_stranger and term.own <= PASSING)]
    share = sum(term.weight for term in said) / sum(term.weight for term in terms)
    is_near = all(evidence.says(term) > 0 for term in left)
    if left and not (share >= _MET or evidence.is_named_by(said) or is_near):
        return None
    return tuple(term.text for term in left) if all(map(is_ordinary, left)) else None


def _is_nearly_said(term: Term, evidence: Evidence) -> bool:
    """Whether a word and one of the event's title may both be said by a third: a group leaves that is sent."""
    return any(not same(own).isdisjoint(same(told)) for own in term.own for told in evidence.named_wholly)


def _of_name(finder: Finder, terms: Sequence[Term], meant: Sequence[Event]) -> Side | None:
    """The dated events of a thing that is named, and nothing told of it; one that has just that name alone."""
    dated = [
        event
        for event in meant
        if event.date.known
        and event.kind in (EventKind.EVENT, EventKind.STATE)
        and all(Evidence(event).says(term) >= _SURELY for term in terms)
    ]
    named = [event for event in dated if Evidence(event).is_named_by(terms)]
    if not dated:
        return None
    first, *others = in_order(named[:1] or dated)
    does_much = any(finder.kinds[each] in DOING for term in terms for each in term.entries)
    return None if len(others) >= _MOST or (others and does_much) else _side(first, (), tuple(others))


def _of_fact(finder: Finder, text: str) -> Side | None:
    """What an entity's fact dates: its founding, or a death that is no event."""
    terms = finder.namer.terms(words(text))
    named = [term for term in terms if len(term.entries) == 1]
    rest = [term for term in terms if term not in named]
    if len(named) != 1 or not rest:
        return None
    for entity in finder.library.entities(sorted(named[0].entries)):
        for fact in entity.facts:
            if fact.known and not fact.spoiler and all(term.is_in(stems(fact.name)) for term in rest):
                dated = find_date(fact.text, words(fact.text), finder.read)
                if dated is not None:
                    title = f"{entity.name}: {fact.name} {fact.text}"
                    stated = Statement(entity, (fact,), _quotes(entity, dated.typed))
                    return Side(dated.reading.date, title, stated=stated)
    return None


def _quotes(entity: Entity, typed: str) -> tuple[Passage, ...]:
    """The quote that has a fact's date, or the first."""
    return tuple(quote for quote in entity.quotes if typed in quote.text)[:1] or entity.quotes[:1]
