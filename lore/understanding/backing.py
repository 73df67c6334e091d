"""The source's own words for what a slot tells: every answer shows the sentence that says so."""

from collections.abc import Sequence
from dataclasses import replace

from lore.model import Fact, Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.term import Term
from lore.understanding.words import stems, words

_SAID = 0.34
"""Share of a slot's words that a quote has at least, where it says what the slot tells."""
_SAYING = 0.6
"""The same of a sentence that is shown for it."""


def with_backing(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """An answer by a slot that no quote of its entry says, with the sentence of the source that does, if there is one:
    it tells most of the slot's words, and names the entry or says what is asked of it."""
    if reply.standing is not Standing.ANSWER or not reply.statements:
        return reply
    first, *others = reply.statements
    found = [each for fact in first.facts if (each := _saying(finder, asked, first, fact))]
    if not found:
        return reply
    quotes = tuple(dict.fromkeys((*first.quotes, *found)))
    return replace(reply, statements=(replace(first, quotes=quotes), *others))


def _saying(finder: Finder, asked: Asked, statement: Statement, fact: Fact) -> Passage | None:
    """The sentence that says what a slot tells, where no quote that is shown does."""
    telling = frozenset(word.stem for word in words(fact.text) if word.folded not in GENERIC)
    quoted = stems(" ".join(quote.text for quote in statement.quotes))
    if not fact.known or fact.text.startswith("“") or not telling or len(telling & quoted) >= _SAID * len(telling):
        return None
    named = [term for term in finder.namer.names_in(words(fact.text)) if term.entries]
    beside = [*named, *asked.terms]
    numbers = {word.stem for word in words(fact.text) if word.is_number}
    saying = [
        (len(telling & told), passage)
        for passage in finder.passages(beside)
        for told in [stems(passage.text)]
        if not passage.spoiler
        and numbers <= told
        and len(telling & told) >= _SAYING * len(telling)
        and _is_of(asked.terms, statement, told)
    ]
    return max(saying, key=lambda each: each[0])[1] if saying else None


def _is_of(terms: Sequence[Term], statement: Statement, told: frozenset[str]) -> bool:
    """Whether some stems of a sentence name a statement's entry, or say what is asked besides its names."""
    own = [term for term in terms if not term.entries]
    is_named = any(name <= told for name in Evidence(statement.entry).names)
    return is_named or any(term.is_in(told) for term in own)
