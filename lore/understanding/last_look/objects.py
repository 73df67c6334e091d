"""Whether an answer to who did something to what, in a word that names no entry, tells that of just that: who ended the
strike is not who closed the courts."""

import re

from lore.model import Event, Reply
from lore.understanding.asked import Asked
from lore.understanding.doing import deed_asked
from lore.understanding.grammar.clauses import clauses
from lore.understanding.prose import sentences_told
from lore.understanding.roles import is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.verbs import PLAIN
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_PLAIN = re.compile(
    r"^\W*who (?:was |were )?[\w-]+(?: up| down| off| out)?(?: in| at| for| to| of| from| on)? (?:the|an?|its|their)"
    r" [^?,]{3,40}\W*$",
    re.IGNORECASE,
)
_FEWEST_FACTS = 2
"""Facts by which a card is shown whole, and nothing of it for what is asked."""


def is_of_its_object(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to who did what has the thing it was done to in its title, a slot, or beside the deed."""
    doing = deed_asked(asked.cut)
    if asked.wanted.want is not Want.WHO or doing is None:
        return True
    is_verb = is_participle(doing) or doing.folded in PLAIN
    is_next = len(asked.cut) > 1 and asked.cut[1].at == doing.at and not doing.is_capital
    alike = same(doing.stem) | {doing.stem}
    if is_next and is_verb and _is_whole_card(asked, reply, doing.stem, alike):
        return False
    if not is_participle(doing):
        return True
    named = [term for term in asked.terms if term.entries]
    objects = [term for term in asked.terms if not term.entries and term.at > doing.at]
    events = [each.entry for each in reply.statements if isinstance(each.entry, Event)]
    if not _PLAIN.match(asked.plain) or named or len(objects) != 1 or len(events) != len(reply.statements):
        return True
    return not events or any(_is_told_of(event, objects[0]) for event in events) or _is_beside(reply, objects[0], alike)


def _is_whole_card(asked: Asked, reply: Reply, deed: str, alike: frozenset[str]) -> bool:
    """Whether an answer shows whomever a question names with many of their slots, and none for the deed."""
    facts = [fact for each in reply.statements if each.entry.id in asked.entries for fact in each.facts]
    is_whole = len(facts) > _FEWEST_FACTS and len(reply.statements) == 1
    by = frozenset().union(*(stems(fact.name) for fact in facts if fact.name.endswith(" by")))
    return is_whole and by.isdisjoint(alike) and all(deed not in stems(fact.name) for fact in facts)


def _is_told_of(event: Event, thing: Term) -> bool:
    facts = (f"{fact.name} {fact.text}" for fact in event.facts if fact.known)
    return thing.is_in(stems("; ".join((event.title, *event.aliases, *facts))) | {"the"})


def _is_beside(reply: Reply, thing: Term, alike: frozenset[str]) -> bool:
    """Whether a clause with the deed has the thing; a sentence with both, where none of its clauses has the deed."""
    for sentence in sentences_told(reply):
        telling = [each for each in clauses(sentence.text) if not alike.isdisjoint(each.verb.stems)]
        tokens = [token for each in telling for token in (*each.tokens, *each.lead)]
        told = frozenset().union(*(token.stems for token in tokens)) if telling else stems(sentence.text)
        if thing.is_in(told | {"the"}):
            return True
    return False
