"""Whether an answer tells the one deed of a plain question of those whom the question names: who led the League is not
told by whoever formed a government with it."""

from collections.abc import Sequence
from dataclasses import replace

from lore.model import Entry, Passage, Reply, Standing, name_of
from lore.understanding.affirmed import is_affirmed
from lore.understanding.asked import Asked
from lore.understanding.doing import deed_asked
from lore.understanding.doubting.denials import DENIED
from lore.understanding.doubting.wordings import BESIDE_IT
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import clauses
from lore.understanding.plain_deeds.deed import Deed, plain_deed
from lore.understanding.plain_deeds.in_clauses import is_in_clause
from lore.understanding.plain_deeds.in_slots import is_in_slots, of_own_slot
from lore.understanding.prose import sentences_told, texts_told
from lore.understanding.wanted import Want
from lore.understanding.words import plain_stems, stems

__all__ = ["of_whom_it_is_told"]


def of_whom_it_is_told(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A reply; where it answers a question of no more than a deed and one or two names, and has that deed only of
    others, what a slot of theirs says, or it as a part of an answer. A no is left out that denies another deed."""
    deed = plain_deed(finder, asked)
    is_told_otherwise = reply.sentence not in ("", DENIED) or len(reply.quoted) > 1 or _is_excepting(reply)
    if deed is None or reply.standing is not Standing.ANSWER or is_told_otherwise:
        return reply
    entries = [statement.entry for statement in reply.statements]
    sentences = sentences_told(reply)
    is_told = all(
        any(is_in_slots(deed, part, entry) for entry in entries)
        or any(is_in_clause(finder, asked, deed, part, each, entries) for each in sentences)
        for part in deed.parts
    )
    is_other = not is_told or _is_in_other_words(asked, reply)
    if is_other and (own := of_own_slot(finder, asked, deed)):
        return own
    if not is_told:
        return replace(reply, standing=Standing.PARTLY, sentence="", unsaid=(BESIDE_IT,))
    if asked.wanted.want is Want.WHO:
        reply = _without_others(finder, asked, deed, reply)
    is_no = reply.sentence == DENIED and _is_denied(deed, entries, sentences)
    is_no = is_no and not any(is_affirmed(asked, entry) for entry in entries)
    return reply if is_no else replace(reply, sentence="")


def _without_others(finder: Finder, asked: Asked, deed: Deed, reply: Reply) -> Reply:
    """A reply to who did a deed that only a clause of it tells, without those whom the slots of its event have for
    another: the assembly, which passed what Arkwright drew up."""
    entries = [statement.entry for statement in reply.statements]
    if any(is_in_slots(deed, part, entry) for part in deed.parts for entry in entries):
        return reply
    doing = [
        each
        for sentence in sentences_told(reply)
        for clause in clauses(sentence.text)
        if deed.tells(clause)
        for each in (*clause.agents, *clause.apposed)
    ]
    if not doing or any(each.is_pronoun for each in doing):
        return reply
    named = frozenset().union(*(each.stems for each in doing))
    statements = tuple(
        replace(each, facts=tuple(fact for fact in each.facts if not named.isdisjoint(stems(fact.text))))
        for each in reply.statements
    )
    return replace(reply, statements=statements)


def _is_in_other_words(asked: Asked, reply: Reply) -> bool:
    """Whether an answer has not the very word for what a question asks who did."""
    done = deed_asked(asked.cut)
    return done is not None and done.stem not in stems(" ".join(texts_told(reply)))


def _is_denied(deed: Deed, entries: Sequence[Entry], sentences: Sequence[Passage]) -> bool:
    """Whether a deed itself is denied, by a title or a clause, and not another of the same: the bridge that somebody
    promised was never built."""
    titles = (plain_stems(name_of(each)) for each in entries)
    denying = (each for sentence in sentences for each in clauses(sentence.text) if each.is_negated)
    return any(not deed.alike.isdisjoint(each) for each in titles) or any(deed.tells(each) for each in denying)


def _is_excepting(reply: Reply) -> bool:
    return any(fact.name.startswith("except") for statement in reply.statements for fact in statement.facts)
