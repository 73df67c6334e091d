"""Whether what was promised came to be."""

from lore.model import Event, EventKind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_PROMISES = stemmed("promise promised vow vowed pledge pledged oath swore sworn guarantee guaranteed word")
_KEEPING = stemmed("keep kept keeping fulfil fulfill fulfilled honour honor honoured honored deliver delivered redeem")
_BREAKING = stemmed("break broke broken")
_OF_IT = frozenset("after before for to by in from at with until when of".split())


def of_promise(finder: Finder, asked: Asked) -> Reply | None:
    """That a promise was not kept, or why, and the promise; None where no event denies what was promised."""
    typed = {word.stem for word in asked.cut}
    is_broken = not _BREAKING.isdisjoint(typed)
    if asked.wanted.want not in (Want.WHETHER, Want.WHY) or typed.isdisjoint(_PROMISES):
        return None
    if not is_broken and typed.isdisjoint(_KEEPING):
        return None
    rest = [term for term in asked.terms if term.own.isdisjoint(_KEEPING | _BREAKING)]
    rest = [term for term in rest if term.own.isdisjoint(_PROMISES)] or rest
    for _, evidence in finder.ranked(rest, events=True) if rest else ():
        promise = evidence.entry
        if evidence.is_denial or not isinstance(promise, Event) or not all(map(evidence.covers, rest)):
            continue
        denial = _denial(finder, promise)
        if denial is not None and denial.quotes and promise.quotes:
            return _told(asked, promise, denial, is_broken=is_broken)
    return None


def _told(asked: Asked, promise: Event, denial: Event, *, is_broken: bool) -> Reply:
    reasons = tuple(fact for fact in denial.facts if fact.name == "why" and fact.known)
    told = (
        Statement(denial, reasons if asked.wanted.want is Want.WHY else (), denial.quotes, True),
        Statement(promise, (), promise.quotes, True),
    )
    if asked.wanted.want is Want.WHY:
        lacking = () if reasons else (f"Why: not stated ({denial.title}).",)
        return asked.reply(Standing.PARTLY if lacking else Standing.ANSWER, told, unsaid=lacking)
    sentence = "" if is_broken or asked.is_negated else "No: the source says that it was not so."
    return asked.reply(Standing.ANSWER, told, sentence)


def _denial(finder: Finder, promise: Event) -> Event | None:
    """The event that says that a promise, or just what it promised, never came to be; None for what is no promise."""
    pledged = [fact for fact in promise.facts if fact.known and not stems(fact.name).isdisjoint(_PROMISES)]
    made = stems(promise.title) & _PROMISES
    if not pledged and not made:
        return None
    things: set[str] = set()
    for fact in (*pledged, *(fact for fact in promise.facts if fact.name == "what" and fact.known)):
        things |= _first_named(fact.text)
    for event in finder.library.events(finder.library.all_event_ids()):
        named = stems(event.title)
        is_of_it = not named.isdisjoint(things) or not named.isdisjoint(made)
        is_denial = event.kind is EventKind.NON_EVENT and not named.isdisjoint(NEGATIONS)
        if is_denial and is_of_it and event.id != promise.id:
            return event
    return None


def _first_named(text: str) -> set[str]:
    """The stems of what a text names first: the berth in `a berth home after nine years`."""
    found: set[str] = set()
    for word in words(text.split(",")[0]):
        if word.folded in _OF_IT:
            break
        if word.folded not in GENERIC:
            found.add(word.stem)
    return found
