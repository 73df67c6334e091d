"""Questions that compare two of whom the source itself says which had more: which party outgrew the Nazis."""

import re
from dataclasses import dataclass

from lore.model import Event, Fact, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS, Evidence
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS
from lore.understanding.passing import PASSING
from lore.understanding.quoting import quotes_for
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_MORE = stemmed(
    "more most bigger larger greater better stronger higher exceed exceeded outgrow outgrew outgrown outdo outdid"
    " outdone overtake overtook overtaken surpass surpassed outnumber outnumbered outstrip outstripped outpace outpaced"
    " beat beaten ahead eclipse eclipsed overshadow overshadowed trump trumped"
)
_LESS = stemmed("less least fewer smaller weaker lower behind lag lagged")
_GROWING = stemmed("grow grew grown become became get got end ended")
_AS_MUCH = re.compile(r"\bas \w+(?: [\w-]+){0,4} as\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Compared:
    """What an event says had less than another, each by the fact that names it."""

    less: Fact
    more: Fact


def of_comparison(finder: Finder, asked: Asked) -> Reply | None:
    """Which of two had more or less, or whether one had; None where no event compares them in what is asked."""
    is_more, is_less = not _MORE.isdisjoint(_typed(asked)), not _LESS.isdisjoint(_typed(asked))
    is_as_much = bool(_AS_MUCH.search(asked.plain))
    if not NEGATIONS.isdisjoint(_typed(asked)) or is_more + is_less + is_as_much != 1:
        return None
    for _, evidence in finder.ranked(asked.terms, asked, events=True):
        event = evidence.entry
        compared = _compared(event) if isinstance(event, Event) else None
        if compared is None or not isinstance(event, Event) or not _is_of_them(asked, evidence, compared):
            continue
        if asked.wanted.want is Want.WHETHER:
            return _whether(asked, event, compared, is_less=is_less, is_as_much=is_as_much)
        sought, other = (compared.less, compared.more) if is_less else (compared.more, compared.less)
        if asked.wanted.want in (Want.WHICH, Want.WHO, Want.WHAT) and not is_as_much:
            return _which(asked, event, sought)
        if asked.wanted.want is Want.WHY and not is_as_much:
            return _why(asked, event, sought, other)
    return None


def _compared(event: Event) -> _Compared | None:
    facts = {fact.name: fact for fact in event.facts if fact.known and fact.entities}
    one, other = facts.get("who") or facts.get("what"), facts.get("compared with")
    if one is None or other is None:
        return None
    title = stems(event.title)
    is_not_as_much = not NEGATIONS.isdisjoint(title) and bool(_AS_MUCH.search(event.title))
    if is_not_as_much or not _LESS.isdisjoint(title):
        return _Compared(less=one, more=other)
    return None if _MORE.isdisjoint(title) else _Compared(less=other, more=one)


def _is_of_them(asked: Asked, evidence: Evidence, compared: _Compared) -> bool:
    """Whether a question names one of the two at least, and asks in which they are compared."""
    both = frozenset(compared.less.entities) | frozenset(compared.more.entities)
    rest = [term for term in asked.terms if term.entries.isdisjoint(both) and not _only_compares(term)]
    named = frozenset[str]().union(*(term.entries for term in asked.terms))
    return not named.isdisjoint(both) and all(map(evidence.covers, rest))


def _only_compares(term: Term) -> bool:
    return term.is_only(_MORE | _LESS | _GROWING | PASSING | NOUNS.keys())


def _which(asked: Asked, event: Event, sought: Fact) -> Reply | None:
    """The one of two that is sought; None where the question names just that one, and so asks for a third."""
    if any(_is_of(term, sought) for term in asked.terms) and len([term for term in asked.terms if term.entries]) == 1:
        return None
    statement = Statement(event, (sought,), quotes_for(event, [sought], asked), event.date.known)
    return asked.reply(Standing.ANSWER if statement.quotes else Standing.PARTLY, (statement,))


def _why(asked: Asked, event: Event, sought: Fact, other: Fact) -> Reply | None:
    """Why one had more, or less, than the other; None where the question has it the other way round, or nobody says."""
    named = [term for term in asked.terms if term.entries]
    reasons = tuple(fact for fact in event.facts if fact.known and fact.name == "why")
    is_so = bool(named) and (_is_of(named[0], sought) or (len(named) > 1 and _is_of(named[1], other)))
    if not is_so or _is_of(named[0], other) or not reasons:
        return None
    statement = Statement(event, reasons, quotes_for(event, reasons, asked), event.date.known)
    return asked.reply(Standing.ANSWER, (statement,)) if statement.quotes else None


def _whether(asked: Asked, event: Event, compared: _Compared, *, is_less: bool, is_as_much: bool) -> Reply | None:
    first = next((term for term in asked.terms if _is_of(term, compared.less) or _is_of(term, compared.more)), None)
    if first is None or not all(
        any(_is_of(term, each) for term in asked.terms) for each in (compared.less, compared.more)
    ):
        return None
    had_less = _is_of(first, compared.less)
    if is_as_much and not had_less:
        return None  # whoever had more had as much, and nobody says it so
    yes = had_less if is_less else not had_less
    statement = Statement(event, (), quotes_for(event, [], asked), event.date.known)
    sentence = f"{'Yes' if yes else 'No'}: “{event.title}”."
    return asked.reply(Standing.ANSWER if statement.quotes else Standing.PARTLY, (statement,), sentence)


def _is_of(term: Term, fact: Fact) -> bool:
    return not term.entries.isdisjoint(fact.entities)


def _typed(asked: Asked) -> frozenset[str]:
    return frozenset(word.stem for word in asked.cut)
