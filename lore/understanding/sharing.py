"""What is told beside a part of an answer: a share, of which no figure is ever made; and of whom else it is told."""

from dataclasses import replace

from lore.model import Entity, Kind, Reply, Standing, Statement, name_of
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.heads import tells_share
from lore.understanding.numerals import ORDINALS
from lore.understanding.quoting import quotes_for
from lore.understanding.sufficing import is_light
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


def with_another(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A part of an answer to whether something is so of somebody, with the event whose title tells all the rest of the
    question, and of somebody else: the assassination of Hitler, for whether Masaryk was assassinated."""
    person = reply.statements[0].entry if len(reply.statements) == 1 else None
    asks_whether = asked.wanted.want is Want.WHETHER and reply.standing is Standing.PARTLY
    if not asks_whether or not isinstance(person, Entity) or person.kind is not Kind.PERSON:
        return reply
    rest = [term for term in asked.terms if person.id not in term.entries]
    if len(rest) == len(asked.terms) or not rest or all(map(is_light, rest)):
        return reply
    for _, evidence in finder.ranked(rest, events=True):
        is_told = all(term.is_in(evidence.named_wholly) for term in rest)
        if is_told and evidence.subjects and person.id not in evidence.part_in | frozenset(evidence.entry.links):
            event = Statement(evidence.entry, (), evidence.entry.quotes[:1])
            unsaid = f"The source says it of someone else ({name_of(evidence.entry)})."
            return replace(reply, statements=(*reply.statements, event), unsaid=(*reply.unsaid, unsaid))
    return reply
