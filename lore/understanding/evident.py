"""The slots by which an entry says what became of somebody, shown where nothing else of it names them."""

from collections.abc import Iterator
from dataclasses import replace

from lore.model import Fact, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.prose import stems_called, texts_told
from lore.understanding.words import stems


def with_slots_that_say_it(asked: Asked, reply: Reply) -> Reply:
    """An answer to what became of somebody with the facts of its one entry that name them, where nothing that is shown
    does."""
    if not asked.wanted.is_outcome or reply.standing is not Standing.ANSWER or len(reply.statements) != 1:
        return reply
    (statement,) = reply.statements
    found = tuple(_saying(asked, reply, statement))
    if not found:
        return reply
    return replace(reply, statements=(replace(statement, facts=(*statement.facts, *found)),))


def _saying(asked: Asked, reply: Reply, statement: Statement) -> Iterator[Fact]:
    entry = statement.entry
    shown = stems_called(entry) | stems(" ".join(texts_told(reply)))
    unsaid = [term for term in asked.terms if entry.id not in term.entries and not term.is_in(shown | {"the"})]
    for fact in entry.facts:
        is_new = fact.known and not fact.spoiler and fact not in statement.facts
        if is_new and any(term.is_in(stems(fact.text) | {"the"}) for term in unsaid):
            yield fact
