"""What share the source tells beside an answer without a number: no figure is ever made of it."""

from dataclasses import replace

from lore.model import Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.heads import tells_share
from lore.understanding.numerals import ORDINALS
from lore.understanding.quoting import quotes_for
from lore.understanding.wanted import Want


def with_share(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A part of an answer to how many with the share of them that an event tells, where that says what the part
    leaves unsaid: 20% of the agents, for how many of the first 1000."""
    if reply.standing is not Standing.PARTLY or asked.wanted.want is not Want.HOW_MANY or not reply.statements:
        return reply
    told = Evidence(reply.statements[0].entry)
    if tells_share(told.entry):
        return reply
    left = [term for term in asked.terms if not (told.covers(term) or term.is_number or term.own <= ORDINALS)]
    for _, evidence in finder.ranked(left, events=True) if left else ():
        shares = tuple(fact for fact in evidence.entry.facts if fact.name == "share" and fact.known)
        if shares and any(map(evidence.covers, left)):
            statement = Statement(evidence.entry, shares, quotes_for(evidence.entry, shares, asked))
            return replace(reply, statements=(*reply.statements[:1], statement, *reply.statements[1:]))
    return reply
