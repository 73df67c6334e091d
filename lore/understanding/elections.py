"""Who won an election, or came second or third in it, by the seats or votes that a slot of it states side by side."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from lore.model import Event, Fact, Reply, Standing, Statement
from lore.understanding import dated
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.numerals import NUMBERS
from lore.understanding.quoting import quotes_for
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_ASKS_RANK = re.compile(
    r"^\W*(?:who|(?:which|what) (?:party|parties|candidate|side|list|man|woman|person|politician|faction))"
    r"(?: of (?:them|the parties))? (?:"
    r"(?:won|wins)(?= (?:the|that|this|in|at)\b|\W*$)"
    r"|(?:came|finished|was|ended up) (?:in )?(?P<place>first|second|third|top)(?! (?:to|of|in power)\b)"
    r"|(?:got|won|took|had|received|gained) (?:the )?most (?:seats|votes)\b)",
    re.IGNORECASE,
)
_ELECTIONS = stemmed("election elections vote ballot poll polls referendum")
_COUNTED = ("seats", "votes", "result", "results")
_NUMBER = rf"\d[\d,]*\d|\d|{'|'.join(NUMBERS)}"
_ROW = re.compile(
    rf"(?:^|[,;] |\band )(?:and )?(?P<who>[^\d,;]*[^\d,;\s]),? (?P<number>{_NUMBER})\b(?! ?(?:per ?cent|%))",
    re.IGNORECASE,
)
_LOST = re.compile(r"\blost\b", re.IGNORECASE)
_PLACES = {"third": 3}
"""How many must be told, where more than two, for a place to be told."""
_FEWEST = 2
"""Rows that tell who got more."""
_RANKING = stemmed(
    "won win wins came come first second third top finished most got took received gained party candidate seats votes"
    " election elections"
)
"""Stems of words that ask for a rank, and say nothing of which election it was in."""


class _Row(NamedTuple):
    """How many somebody got, by the name of their entry."""

    number: int
    who: str


def of_rank(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The seats or votes of the one election that a question is about, the most first; None where it asks for no rank
    in one, or no slot states them side by side."""
    rank = _ASKS_RANK.search(asked.plain)
    if asked.wanted.want not in (Want.WHO, Want.WHICH, Want.WHAT) or rank is None:
        return None
    found = list(_elections(finder, asked, date))
    if len(found) != 1:
        return None
    event, fact, rows = found[0]
    if len(rows) < _PLACES.get((rank["place"] or "").lower(), _FEWEST):
        return None
    told = ", ".join(f"{row.who} {row.number:,}" for row in sorted(rows, key=lambda row: -row.number))
    statement = Statement(event, (fact,), quotes_for(event, (fact,), asked), event.date.known)
    return asked.reply(Standing.ANSWER, (statement,), f"Of the {fact.name} that the source states: {told}.")


def _elections(finder: Finder, asked: Asked, date: Dated | None) -> Iterator[tuple[Event, Fact, Sequence[_Row]]]:
    """The elections that a question may be about, each with the slot that states how many each got."""
    naming = [term for term in asked.terms if not term.own <= _RANKING]
    for _, evidence in finder.ranked(asked.terms, asked, events=True):
        event = evidence.entry
        if not isinstance(event, Event) or _ELECTIONS.isdisjoint(stems(event.title)) or not event.quotes:
            continue
        if not (all(map(evidence.covers, naming)) and (date is None or _is_at(asked, evidence, date))):
            continue
        for fact in event.facts:
            rows = list(_rows(finder, fact)) if fact.known and fact.name in _COUNTED else []
            if len(rows) >= _FEWEST:
                yield event, fact, rows
                break


def _rows(finder: Finder, fact: Fact) -> Iterator[_Row]:
    """The numbers of a slot that stand right behind the name of an entry."""
    if _LOST.search(fact.text):
        return
    entities = finder.library.entities(fact.entities)
    names = {name.lower(): entity.name for entity in entities for name in (entity.name, *entity.aliases)}
    for met in _ROW.finditer(fact.text):
        if (who := met["who"].strip().lower()) in names:
            yield _Row(_number(met["number"]), names[who])


def _is_at(asked: Asked, evidence: Evidence, date: Dated) -> bool:
    return dated.fits(evidence.entry, date) or dated.is_called_by(asked, evidence, date)


def _number(typed: str) -> int:
    return int(NUMBERS.get(typed.lower()) or typed.replace(",", ""))
