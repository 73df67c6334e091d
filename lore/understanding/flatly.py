"""Whether a sentence tells flatly what is asked: nothing denied, meant, in vain, supposed or of others."""

import re
from collections.abc import Sequence, Set

from lore.understanding.asked import Asked
from lore.understanding.doubting.times import FAILING, MEANING, is_only_sentence, lacks_again
from lore.understanding.evidence import NEGATIONS
from lore.understanding.plain_sentences import clauses
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_HEDGED = re.compile(
    r"\b(?:if|almost|nearly|hardly|few|refus\w+|den(?:y|ied|ies)|said to|supposed\w*|reported\w*|rumou?r\w*|legend"
    r"|except\w*|unlike|expect\w*|(?-i:may)|might|(?:was|were) to|alleg\w+"
    r"|perhaps|maybe|whether|unclear|some say|tr(?:y|ies|ied) to|dream\w*|pretend\w*|no proof)\b",
    re.IGNORECASE,
)
"""Words with which a sentence tells less, or of others, than the rest of it says."""
_MEANT = (MEANING | stemmed("mean meant means")) - stemmed("support prefer favour favor mission target")
"""Stems of words by which a sentence tells what was meant; its nouns tell of what was."""
_EXPECTING = stemmed("expect expects expected")
_PLANNED = re.compile(
    r"\b(?:meant|intended|planned|hoped|expected|due(?! to the\b)|supposed|scheduled|(?:is|are|was|were|ought)) to\b",
    re.IGNORECASE,
)
"""What tells what was meant to be, where that is asked."""
_OF_FUTURE = re.compile(r"\b(?:will|due|expect\w*|is|are|going to)\b", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:is|are) to be\b", re.IGNORECASE)
OF_PAST = re.compile(r"\b(?:was|were|did|had)\b", re.IGNORECASE)
"""Words that ask, or tell, what was."""
_AIM = re.compile(r"\b(?:in order to|so as to)\b.*", re.IGNORECASE)
"""What was done for something need not have brought it about."""
_ASIDE = re.compile(r", (?:who|which|whose) [^,;:]*,")
"""What a sentence tells of somebody in passing: who has never boarded an airship."""
_REASON = re.compile(r"\b(?:because|since|for fear|lest|so that|in order to)\b|, for\b", re.IGNORECASE)
_ATTRIBUTED = re.compile(
    r",”? (?:or so )?(?:\w+ ){0,3}(?:said|says|wrote|claimed|argued|thought|believed)\W*$|\baccording to\b|^Had \w",
    re.IGNORECASE,
)
"""What tells of a whole sentence that somebody said it, or that it would be."""
_AND = re.compile(r", and | and (?=(?:the |a |an )?[A-Z])")


def is_flat(asked: Asked, sentence: str) -> bool:
    """Whether the clause with what is asked tells what was: nothing denied, meant, in vain, supposed or of others;
    refused or foretold, where that is asked."""
    if lacks_again(asked, sentence):
        return False
    doing = [term for term in asked.terms if not term.entries and term.is_in(stems(sentence))]
    sentence = _ASIDE.sub(lambda met: met[0] if any(term.is_in(stems(met[0])) for term in doing) else " ", sentence)
    telling = [each for each in clauses(sentence) if all(term.is_in(stems(each)) for term in doing)]
    told = telling[0] if telling else sentence
    hedging = {word for met in _HEDGED.finditer(told) for word in stems(met[0])}
    asking = asked.typed | (_EXPECTING if _OF_FUTURE.search(asked.text) else frozenset())
    is_denied = not stems(told).isdisjoint(NEGATIONS)
    if asked.wanted.is_plan:
        return not is_denied and any(_is_all_in(doing[-1:], told[met.end() :]) for met in _PLANNED.finditer(told))
    if asked.is_negated:
        return is_denied and hedging <= asking and _is_denied_of(asked, told)
    aim = _AIM.search(sentence)
    if aim and asked.wanted.want is not Want.WHY and any(term.is_in(stems(aim[0])) for term in doing):
        return False
    if _TO_COME.search(told) and OF_PAST.search(asked.plain):
        return False
    if asked.wanted.want is not Want.HOW_LONG and any(is_only_sentence(term, told) for term in doing):
        return False
    if is_denied and not NEGATIONS & stems(told) <= asked.typed:
        return False
    return not _is_behind(doing, told, (_MEANT | FAILING) - asked.typed) and hedging <= asking


def is_attributed(asked: Asked, sentence: str) -> bool:
    """Whether a whole sentence is only what somebody said, or what would have been, and not asked for as that."""
    met = _ATTRIBUTED.search(sentence)
    return met is not None and stems(met[0]).isdisjoint(asked.typed)


def is_hedged(asked: Asked, clause: str) -> bool:
    """Whether a clause tells less than a question asks by a word that it has not: supposedly, almost; or once, what is
    asked again."""
    return (
        lacks_again(asked, clause)
        or not {word for met in _HEDGED.finditer(clause) for word in stems(met[0])} <= asked.typed
    )


def _is_denied_of(asked: Asked, told: str) -> bool:
    """Whether what comes before a reason denies all that is asked of whoever it names first."""
    main = _REASON.split(told)[0]
    cut = words(main)
    denial = next((at for at, word in enumerate(cut) if word.stem in NEGATIONS), None)
    if denial is None:
        return False
    doing = [term for term in asked.terms if not (term.entries or is_light(term))]
    terms = [*doing, *(term for term in asked.terms if term.entries)]
    denied = [each for each in _AND.split(main) if not stems(each).isdisjoint(NEGATIONS)]
    return _is_all_in(doing[-1:], main[cut[denial].end :]) and any(_is_all_in(terms, each) for each in denied)


def _is_all_in(terms: Sequence[Term], text: str) -> bool:
    told = stems(text)
    return all(term.is_in(told) for term in terms)


def _is_behind(doing: Sequence[Term], told: str, meaning: Set[str]) -> bool:
    """Whether a clause has a word by which it tells what was meant, and any of some terms behind that."""
    cut = words(told)
    at = next((at for at, word in enumerate(cut) if word.stem in meaning), None)
    behind = {word.stem for word in cut[at:]} if at is not None else set[str]()
    return at is not None and (not doing or any(not alike.isdisjoint(behind) for t in doing for alike in t.stems))
