"""What a person's own quotes tell of him or of her, where the sentence before names nobody else."""

from collections.abc import Sequence
from itertools import pairwise

from lore.model import Entity, Entry, Kind
from lore.understanding.asked import Asked
from lore.understanding.doubting.objects import tells_object
from lore.understanding.evidence import Evidence
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.prose import SENTENCE
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_PRONOUNS = ("he", "she")


def tell_of_pronoun(asked: Asked, entry: Entry, terms: Sequence[Term]) -> bool:
    """Whether it is asked what one person did, and a quote tells it of he or she, right behind a sentence whose first
    clause is about that person, and which names nobody else."""
    is_of_one = isinstance(entry, Entity) and entry.kind is Kind.PERSON and asked.roles.doers == {entry.id}
    if asked.wanted.want is not Want.WHAT or not is_of_one or not terms:
        return False
    sentences = (pairwise(SENTENCE.split(quote.text)) for quote in entry.quotes)
    return any(_is_about(entry, before) and _tells(asked, told, terms) for pairs in sentences for before, told in pairs)


def _is_about(entry: Entry, sentence: str) -> bool:
    """Whether the first clause of a sentence is about a person, by their name, and no other name stands in it."""
    named = Evidence(entry).named
    main = next((clause for clause in clauses(sentence) if clause.is_finite), None)
    subject = (*main.subject, *main.apposed) if main else ()
    others = [word for word in words(sentence)[1:] if word.is_capital and word.stem not in named]
    return not others and any(phrase.head and not phrase.head.stems.isdisjoint(named) for phrase in subject)


def _tells(asked: Asked, sentence: str, terms: Sequence[Term]) -> bool:
    """Whether a sentence begins with a pronoun, and tells what a question asks of that pronoun, and to what it was
    done."""
    is_of_pronoun = any(word.folded in _PRONOUNS for word in words(sentence)[:1])
    telling = [clause for clause in clauses(sentence) if _is_deed(clause, terms)]
    is_told = bool(telling) and all(map(_is_of_pronoun, telling)) and tells_object(asked, sentence)
    return is_of_pronoun and is_told and all(term.is_in(stems(sentence)) for term in terms)


def _is_deed(clause: Clause, terms: Sequence[Term]) -> bool:
    return clause.is_finite and any(term.is_in(clause.verb.stems) for term in terms)


def _is_of_pronoun(clause: Clause) -> bool:
    """Whether a clause tells flatly what he or she did."""
    subject = [phrase.head.folded for phrase in clause.subject if phrase.head]
    is_flat = not (
        clause.is_negated or clause.is_reported or clause.is_conditional or clause.is_passive or clause.modal
    )
    return is_flat and len(subject) == 1 and subject[0] in _PRONOUNS
