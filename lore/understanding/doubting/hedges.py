"""Doubts about how a quote tells what is asked: as a rumour, as refused, as none at all, or as what is excepted."""

import re
from collections.abc import Iterator

from lore.model import Entry, Event, name_of
from lore.understanding.asked import Asked
from lore.understanding.numerals import is_count
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.prose import clauses, sentences
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_HEDGED = re.compile(
    r"\b(?:rumou?rs?(?: has it| had it)?|rumou?red|legend has it|reportedly|allegedly|supposedly|(?:is|was|are|were)"
    r" said to|den(?:y|ied|ies) (?:that|having)|(?:is|was|are|were) (?:still )?(?:disputed|in dispute|contested))\b",
    re.IGNORECASE,
)
_AND_SAID = re.compile(r"\band (?:is|was|are|were) said to\b", re.IGNORECASE)
"""What tells only the rest of a sentence as a rumour: banned it and is said to have read it."""
_REFUSED = re.compile(
    r"\b(?:refus|declin|fail|forg[eo]t|forb[ai]d|neglect)\w*(?: (?:her|him|them|it))? to (?P<deed>\w+)", re.IGNORECASE
)
_DECLARED = re.compile(r"\b(?:would|declared|promised|planned|vowed|swore)\b", re.IGNORECASE)
_NOBODY = re.compile(
    r"\b(?:nobody|no one|no (?:lives?|souls?|people|persons?|men))"
    r" (?:(?:was|were|is|are|had been|has been) )?(?P<deed>\w+)",
    re.IGNORECASE,
)
_NONE = re.compile(r"\b(?:but |and |or )?no (?P<of>\w+)", re.IGNORECASE)
_EXCEPTED = re.compile(
    r"\b(?:except(?: for)?|excluding|save(?= for\b| the\b)|apart from) (?P<of>[\w’'-]+(?: [\w’'-]+){0,2})",
    re.IGNORECASE,
)


def of_hedge(asked: Asked, entry: Entry) -> Iterator[str]:
    """What is rumoured, denied or disputed is not so for that."""
    is_asked = asked.wanted.want in (Want.WHETHER, Want.WHO) and isinstance(entry, Event)
    if not is_asked or _HEDGED.search(asked.plain):
        return
    telling = [term for term in asked.terms if term.own]
    for sentence in sentences(entry):
        hedged = _HEDGED.search(sentence)
        if hedged is None:
            continue
        told = stems(sentence[hedged.start() :] if _AND_SAID.search(sentence) else sentence)
        if any(not term.entries and term.is_in(told) for term in telling):
            yield f"The source tells it so: “{sentence}”"
            return


def of_nobody(asked: Asked, entry: Entry) -> Iterator[str]:
    """The words by which a quote tells that nobody did what it is asked how many did, or had it done to them."""
    is_of_people = asked.counted in PERSON_WORDS or not asked.counted_alike
    if asked.wanted.want is not Want.HOW_MANY or asked.is_negated or not is_of_people:
        return
    named = stems(name_of(entry))
    doing = [term for term in asked.terms if not (term.entries or term.own <= PERSON_WORDS or term.is_in(named))][:1]
    told = [cut for cut in map(words, clauses(entry)) if any(term.is_in({each.stem for each in cut}) for term in doing)]
    if any(is_count(word) for cut in told for word in cut):
        return
    for met in (found for each in clauses(entry) for found in _NOBODY.finditer(each)):
        if doing and doing[0].is_in(stems(met["deed"])):
            yield f"The source says “{met[0]}”."
            return


def of_refused(asked: Asked, entry: Entry) -> Iterator[str]:
    """The words by which a quote tells what is asked as refused, none or excepted: so it is no yes."""
    if asked.wanted.want is not Want.WHETHER or asked.is_negated or _REFUSED.search(asked.plain):
        return
    for term in asked.terms:
        if term.entries or not term.own:
            continue
        telling = [each for each in sentences(entry) if term.own <= stems(each) and not _DECLARED.search(each)]
        for way, part in ((_REFUSED, "deed"), (_NONE, "of"), (_EXCEPTED, "of")):
            met = [found for each in telling for found in way.finditer(each) if term.own <= stems(found[part])]
            if met and len(met) >= sum(word.stem in term.own for each in telling for word in words(each)):
                yield f"The source says “{met[0][0]}”."
                return
