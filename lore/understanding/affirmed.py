"""Whether an entry that denies something tells the deed that is asked about as one that was done: the elections that
somebody promised were never held, and yet were promised."""

import re
from collections.abc import Iterator

from lore.model import Entry, name_of
from lore.understanding.asked import Asked
from lore.understanding.clausal import particle, words_for
from lore.understanding.evidence import NEGATIONS
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.questions import Asking, asking
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.prose import sentences
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.words import stems, words

_BEFORE_DEEDS = stemmed(
    "plan planned plans intend intended intention want wanted wish wished hope hoped mean meant promise promised"
    " announce announced propose proposed proposal motion debate debated discuss discussed demand demanded request"
    " requested resolve resolved draft drafted design designed draw drawn drew offer offered order ordered decide"
    " decided refuse refused reject rejected decline declined oppose opposed cancel cancelled abandon abandoned"
    " postpone postponed drop dropped attempt attempted try tried schedule scheduled"
)
"""Stems of words for what goes before a deed, or in its stead, and is done although the deed is not."""
_BEING = stemmed("be is was were are been there have has had do did does")
_BY_YEAR = re.compile(r"\b(?:by|before|until) (?:\w+ )?\d{3,4}\b")
_SUPPOSED = ("would", "could", "might", "should", "may")


def is_affirmed(asked: Asked, entry: Entry) -> bool:
    """Whether an entry's title or quotes tell the deed of a question as one that was done, or as one that went before
    what was not: planned, promised, refused. What was not so by some year is open, where a question has none."""
    if _BY_YEAR.search(name_of(entry)) and not any(word.is_number for word in asked.cut):
        return True  # it was not ready by then, and later it may have been
    question = asking(asked.plain)
    if question is None:
        return False
    deed = words_for(asked, question)
    texts = [name_of(entry), *sentences(entry)]
    before = question.verb.stems.union(*(term.own for term in asked.terms if not term.entries)) & _BEFORE_DEEDS
    before = before.union(*map(same, before))
    if before:
        is_denied = any(_is_said(before, clause) for text in texts for clause in clauses(text) if clause.is_negated)
        return not is_denied and any(_is_of_subject(question, before, text) for text in texts)
    if not deed or deed <= _BEING:
        return False
    return any(_is_told(question, deed, text) for text in texts)


def _is_of_subject(question: Asking, said: frozenset[str], text: str) -> bool:
    """Whether a text tells what went before a deed, of the subject of a question that has it for its verb."""
    folded = [word.folded for word in words(text)]
    if said.isdisjoint(stems(text)) and said.isdisjoint(said_in_phrases(folded)):
        return False
    return question.verb.stems.isdisjoint(said) or any(_has_subject(question, clause) for clause in _flat(text))


def _is_told(question: Asking, deed: frozenset[str], text: str) -> bool:
    """Whether a text tells a deed in a clause that denies and supposes nothing, or by a phrase beside no denial."""
    if any(_is_said(deed, clause) and _is_alike(question, clause) for clause in _flat(text)):
        return True
    own = question.verb.stems
    is_phrased = not own.isdisjoint(said_in_phrases([word.folded for word in words(text)]))
    return (
        is_phrased and NEGATIONS.isdisjoint(stems(text)) and any(_has_subject(question, each) for each in _flat(text))
    )


def _flat(text: str) -> Iterator[Clause]:
    for clause in clauses(text):
        is_supposed = clause.is_conditional or clause.is_reported or clause.modal in _SUPPOSED
        if clause.is_finite and not (clause.is_negated or is_supposed):
            yield clause


def _is_alike(question: Asking, clause: Clause) -> bool:
    """Whether a clause has the subject and the particle of a question: the canal was given up, and not given away."""
    return _has_subject(question, clause) and particle(question.rest) == particle(clause.rest)


def _has_subject(question: Asking, clause: Clause) -> bool:
    subject = frozenset().union(*(token.stems for token in question.subject if token.is_noun))
    told = frozenset().union(*(token.stems for token in clause.whole))
    return not subject or not subject.isdisjoint(told) or any(token.tag == "PNP" for token in clause.whole)


def _is_said(deed: frozenset[str], clause: Clause) -> bool:
    return not deed.isdisjoint(clause.verb.stems)
