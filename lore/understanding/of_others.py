"""Of whom else the source tells what it doesn't tell of the one who is asked about."""

from dataclasses import replace

from lore.model import Entity, Kind, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.sufficing import is_light
from lore.understanding.thesaurus import stemmed
from lore.understanding.told_of_others import of_someone_else
from lore.understanding.wanted import Want

_SHARED = stemmed("die died death born become became marry married join joined live lived leave left come came")
"""What befalls many, so that it is nothing to say that it befell somebody else."""


def with_another(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A part of an answer to whether something is so of somebody, with the event whose title tells all the rest of the
    question, and of somebody else: the assassination of Hitler, for whether Masaryk was assassinated."""
    person = reply.statements[0].entry if len(reply.statements) == 1 else None
    asks_whether = asked.wanted.want is Want.WHETHER and reply.standing is Standing.PARTLY
    if not asks_whether or not isinstance(person, Entity) or person.kind is not Kind.PERSON:
        return reply
    rest = [term for term in asked.terms if person.id not in term.entries]
    if len(rest) == len(asked.terms) or not rest or any(is_light(each) or each.is_only(_SHARED) for each in rest):
        return reply
    for _, evidence in finder.ranked(rest, events=True):
        is_told = all(term.is_in(evidence.named_wholly) for term in rest)
        if is_told and evidence.subjects and person.id not in evidence.part_in | frozenset(evidence.entry.links):
            event = Statement(evidence.entry, (), evidence.entry.quotes[:1])
            unsaid = of_someone_else(evidence.entry)
            return replace(reply, statements=(*reply.statements, event), unsaid=(*reply.unsaid, unsaid))
    return reply
