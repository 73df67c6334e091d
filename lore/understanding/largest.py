"""Which of several has the largest or smallest share of those that the source states side by side."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from lore.model import Event, Fact, Reply, Standing, Statement
from lore.understanding import dated
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.amounts import COUNTED, SHARED, SUPERLATIVE, is_of_shares
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS
from lore.understanding.passing import PASSING
from lore.understanding.quoting import quotes_for
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want

_COMPARING = stemmed("most largest biggest highest greatest fewest smallest lowest least")
_PERCENT = re.compile(r"(\d+(?:\.\d+)?) ?(?:%|per ?cent)", re.IGNORECASE)
_ROUNDING = 1.0  # per cent


class _Share(NamedTuple):
    percent: float
    event: Event
    fact: Fact


def of_shares(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """Who or what has the most, by the shares that the source states; None where it states none to compare."""
    met = SUPERLATIVE.search(asked.plain)
    if met is None or not is_of_shares(asked, met) or asked.wanted.want not in (Want.WHO, Want.WHICH, Want.WHAT):
        return None
    compared = [term for term in asked.terms if not _only_compares(term)]
    whole = _whole(_shares(finder, compared))
    if not whole:
        return None
    sought = (max if met["most"] else min)(each.percent for each in whole)
    told = [each for each in whole if each.percent == sought]
    if not all(_is_of_kind(finder, asked, each.event) for each in told):
        return None
    statements = [_told(asked, each) for each in told]
    stated = ", ".join(f"{each.percent:g}%" for each in sorted(whole, reverse=True, key=lambda each: each.percent))
    sentence = f"Of the shares that the source states: {stated}."
    calendar = finder.library.world.calendar
    unsaid = [each for share in told for each in dated.disagreement(asked, date, share.event, calendar)] if date else []
    return asked.reply(Standing.PARTLY if unsaid else Standing.ANSWER, statements, sentence, unsaid=unsaid)


def _whole(shares: Sequence[_Share]) -> Sequence[_Share]:
    """Those that stand side by side in the source and make up all that is shared, so that none is left out."""
    for start in range(len(shares)):
        for end in range(start + 2, len(shares) + 1):
            if shares[start].event.quotes[0].source != shares[end - 1].event.quotes[0].source:
                break
            if abs(sum(each.percent for each in shares[start:end]) - 100) <= _ROUNDING:
                return shares[start:end]
    return ()


def _is_of_kind(finder: Finder, asked: Asked, event: Event) -> bool:
    """Whether an event is told of the kind that is asked for: which party, and no task."""
    kinds = NOUNS.get(asked.noun, ()) if asked.wanted.want is Want.WHICH else ()
    named = {finder.kinds[each] for fact in event.facts if fact.known for each in fact.entities}
    return not kinds or not named.isdisjoint(kinds)


def _shares(finder: Finder, compared: Sequence[Term]) -> list[_Share]:
    """The shares of events that say all that is asked, but for which is the largest, in the order of their quotes."""
    found: list[_Share] = []
    for event in finder.library.events(finder.library.event_ids_with("share")):
        fact = next(fact for fact in event.facts if fact.name == "share" and fact.known and not fact.spoiler)
        if event.quotes and (met := _PERCENT.search(fact.text)) and all(map(Evidence(event).covers, compared)):
            found.append(_Share(float(met[1]), event, fact))
    return sorted(found, key=lambda each: (each.event.quotes[0].source.id, each.event.quotes[0].start))


def _told(asked: Asked, share: _Share) -> Statement:
    who = [fact for fact in share.event.facts if fact.name == "who" and fact.known]
    facts = (*who[:1], share.fact)
    return Statement(share.event, facts, quotes_for(share.event, facts, asked), share.event.date.known)


def _only_compares(term: Term) -> bool:
    """Whether a term says no more than that shares are compared: the largest group, the most votes."""
    return bool(term.own) and (
        term.own <= _COMPARING | PASSING | NOUNS.keys() or (not term.entries and term.own <= SHARED - COUNTED)
    )
