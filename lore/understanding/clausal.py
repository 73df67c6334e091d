"""What one clause of the source tells: the deed that is asked about, by the same, to the same, and what is wanted."""

import re
from collections.abc import Sequence
from dataclasses import replace

from lore.model import Passage, Reply, Standing
from lore.understanding.anchored import right_behind
from lore.understanding.asked import Asked
from lore.understanding.clause_match import LooseMatch, Match
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.amounts import SUPERLATIVE, has_universal
from lore.understanding.doubting.denials import DENIED
from lore.understanding.fillers import fills
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import phrases
from lore.understanding.grammar.questions import Asking, asking
from lore.understanding.grammar.tagging import Token
from lore.understanding.likeness import term_of
from lore.understanding.numerals import digits, is_count
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_OF_SENSE = (Want.WHY, Want.WHAT, Want.WHERE, Want.HOW)
_LISTED = (Want.WHAT, Want.WHICH, Want.HOW_MANY, Want.SHARE)
"""What may be told by the bullets that a sentence leads in, and not by itself."""
_MORE = re.compile(r"\b(?:more|less|fewer|at least|at most|over|under|only|exactly) ", re.IGNORECASE)
_DENYING = frozenset("neither nor none nobody".split())
_NOT_FLATLY = re.compile(
    r"\bnot (?:only|just|merely|until|till|all|every\w*|always|yet|necessarily|alone|without|before|even|so)\b"
    r"|\b(?:never|not) [^,.;]*\b(?:until|till|unless|without|again|alone|only|except|but|before|because|so that)\b"
    r"|\bno longer\b",
    re.IGNORECASE,
)
"""What denies something in part, or for a time, and leaves open whether it was so."""
_AT_THE_TIME = re.compile(r"\b(?:when|while|as|after|before|once|until|till|since|because)\b", re.IGNORECASE)
"""What leads in a clause that tells when another deed was done."""
_SAYING_NOTHING = frozenset("happen do be happened did done".split())


def of_clause(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The sentence of the source of which one clause tells all that is asked; None where none does, or several do."""
    question = _deed_asked(asked)
    if question is None or not is_asked_plainly(asked) or _asks_for_extreme(asked):
        return None
    told = _told(finder, asked, question, date)
    if not told and question.verb.tag == "AJ0" and question.verb.folded.endswith("ed"):
        told = _told(finder, asked, replace(question, is_passive=True), date)  # when was he jailed
    if len(told) == 1:
        return asked.reply(Standing.ANSWER, quoted=next(iter(told)))
    if told or asked.wanted.want is not Want.WHETHER or question.is_negated:
        return None
    denied = _told(finder, asked, replace(question, is_negated=True), date)
    if len(denied) != 1:
        return None
    ((quoted, clause),) = denied.items()
    is_flat = not _NOT_FLATLY.search(quoted[-1].text) and not _says_more(asked, clause)
    return asked.reply(Standing.ANSWER, sentence=DENIED, quoted=quoted) if is_flat else None


def _says_more(asked: Asked, clause: Clause) -> bool:
    """Whether a clause that denies something denies it only of a time, a place, a purpose or a way that is not asked
    for: did not die in the fire."""
    said = stems(asked.plain)
    end = next(
        (
            one.at
            for one, verb, behind in zip(clause.rest, clause.rest[1:], clause.rest[2:], strict=False)
            if one.tag == "CJC" and verb.tag in ("VVB", "VVI") and behind.is_noun
        ),
        None,
    )
    own = [each for each in clause.adjuncts if end is None or each.tokens[0].at < end]  # nor take sides in a quarrel
    is_narrowed = any(each.head is not None and said.isdisjoint(each.head.stems) for each in own)
    is_so = any(token.tag in ("AV0", "CJS") and said.isdisjoint(token.stems) for token in clause.rest)
    return is_narrowed or is_so


def _told(finder: Finder, asked: Asked, question: Asking, date: Dated | None) -> dict[tuple[Passage, ...], Clause]:
    """The sentences of which one clause tells all that is asked, each behind the one that names whom it means, with
    that clause."""
    found: dict[tuple[Passage, ...], Clause] = {}
    verb = words_for(asked, question)
    for passage in finder.passages(asked.terms):
        is_leading_in = passage.text.endswith(":") and asked.wanted.want in _LISTED
        if is_leading_in or not _has_any(verb, passage) or not _has_numbers(asked, date, passage):
            continue
        if is_attributed(asked, passage.text):
            continue
        for clause in clauses(passage.text):
            if not (_is_same_deed(asked, question, clause) and _is_told(asked, question, clause, date)):
                continue
            match = Match(finder, asked, question, clause, passage)
            if match.is_whole and fills(finder, asked, question, clause, passage):
                found[(match.named, passage) if match.named else (passage,)] = clause
    return found


def is_refuted(finder: Finder, asked: Asked, passage: Passage, *, are_reports_told: bool = False) -> bool:
    """Whether a sentence tells the deed that is asked about, but the other way round; or, if such are told, only that
    somebody said so."""
    question = _deed_asked(asked)
    if question is None or not _has_any(question.verb.stems, passage):
        return False
    if asked.wanted.want is Want.HOW_MANY and any(right_behind(asked, passage.text)):
        return False  # whose number stands beside their name has it, as the first of the row has theirs
    told = [each for each in clauses(passage.text) if each.is_finite]
    same = [each for each in told if not question.verb.stems.isdisjoint(each.verb.stems)]
    return bool(same) and all(
        (each.is_reported and are_reports_told) or Match(finder, asked, question, each, passage).is_swapped
        for each in same
    )


def is_told_otherwise(finder: Finder, asked: Asked, passage: Passage) -> bool:
    """Whether a sentence has clauses with the deed that is asked about, and all tell it of somebody else, or the
    sentence has not all that is asked."""
    question = _deed_asked(asked)
    if question is None or not _has_any(words_for(asked, question), passage):
        return False
    same = [each for each in clauses(passage.text) if _is_same_deed(asked, question, each)]
    return bool(same) and not any(LooseMatch(finder, asked, question, each, passage).may_be_meant for each in same)


def is_dated_of_others(asked: Asked, passage: Passage) -> bool:
    """Whether a sentence tells the deed whose date is asked for without one, and has its only date in a clause about
    somebody else: was hired by Emil, who was fired in 1300."""
    question = _deed_asked(asked) if asked.wanted.want is Want.WHEN else None
    if question is None or not _has_any(question.verb.stems, passage):
        return False
    told = clauses(passage.text)
    same = [each for each in told if not question.verb.stems.isdisjoint(each.verb.stems)]
    dated = [each for each in told if each.is_finite and any(phrase.is_time for phrase in phrases(each.rest))]
    if len(same) != 1 or len(dated) != 1 or same[0] is dated[0] or same[0].lead or not dated[0].whole:
        return False
    first, last = sorted((same[0].verb, dated[0].verb), key=lambda each: each.at)
    if _AT_THE_TIME.search(passage.text[first.end : last.at]):
        return False  # left after the king died in 1810
    return dated[0].whole != same[0].whole and not any(each.is_pronoun for each in dated[0].subject)


def _deed_asked(asked: Asked) -> Asking | None:
    """A question as the clause that would answer it; None where it can't be read so, or asks only what happened."""
    question = asking(asked.plain)
    return None if question is None or question.verb.folded in _SAYING_NOTHING else question


def is_asked_plainly(asked: Asked) -> bool:
    """Whether a question asks one thing of what is known, and not what was meant or would be."""
    wanted = asked.wanted
    is_known = not any(term.is_stranger and term.text.lower() != "often" for term in asked.terms)
    is_simple = not (wanted.also or wanted.is_plan or wanted.is_forecast or wanted.measure or wanted.beyond)
    return is_known and is_simple and not has_universal(asked.plain)


def _asks_for_extreme(asked: Asked) -> bool:
    is_measured = asked.wanted.want is Want.WHETHER and bool(_MORE.search(asked.plain))
    return is_measured or bool(SUPERLATIVE.search(asked.plain))


def _has_numbers(asked: Asked, date: Dated | None, passage: Passage) -> bool:
    """Whether a sentence has all numbers of a question but for those of its date."""
    dated = {word.folded for word in words(date.typed)} if date else set[str]()
    typed = {digits(word.folded) for word in asked.cut if is_count(word) and word.folded not in dated} - {"1"}
    return typed <= {digits(word.folded) for word in words(passage.text) if is_count(word)}


def words_for(asked: Asked, question: Asking) -> frozenset[str]:
    """Stems of all words that may tell a question's deed."""
    term = term_of(asked, question.verb)
    return question.verb.stems.union(term.own, *term.stems) if term else question.verb.stems


def _has_any(stemmed_words: frozenset[str], passage: Passage) -> bool:
    """Whether a sentence has any of some words at all, so that its clauses are worth reading."""
    return any(not stemmed_words.isdisjoint(word.stems) for word in words(passage.text))


def _is_same_deed(asked: Asked, question: Asking, clause: Clause) -> bool:
    """Whether a clause has the verb of a question, with its particle; another word for it, where its own words show
    what was done."""
    if particle(question.rest) != particle(clause.rest):
        return False
    if not question.verb.stems.isdisjoint(clause.verb.stems):
        return True
    term = term_of(asked, question.verb)
    if term is None or particle(question.rest):
        return False
    is_loose = not question.is_passive and (asked.wanted.want in _OF_SENSE or not clause.is_passive)
    is_by_them = asked.wanted.want is Want.WHO and any(each.prep == "by" for each in phrases(question.rest))
    is_loose |= question.is_passive and clause.is_passive and (asked.wanted.want is Want.WHICH or is_by_them)
    alike = term.own.union(*term.stems) if is_loose else term.own if term.meant else frozenset[str]()
    return not alike.isdisjoint(clause.verb.stems)


def particle(rest: Sequence[Token]) -> str:
    """The particle right behind a verb: gave up."""
    return next((token.folded for token in rest[:1] if token.tag == "AVP"), "")


def _is_told(asked: Asked, question: Asking, clause: Clause, date: Dated | None) -> bool:
    """Whether a clause is told as what was, as it is asked: denied if that is asked, and nothing supposed or meant."""
    if clause.is_negated is not question.is_negated or clause.is_reported or clause.is_conditional:
        return False
    if clause.modal and clause.modal != question.modal:
        return False
    is_denied = any(token.folded in _DENYING or token.tag == "XX0" for token in (*clause.lead, *clause.whole))
    is_denied |= any(token.folded in _DENYING for token in clause.rest)
    if is_denied and not question.is_negated:
        return False
    told = " ".join(token.text for token in clause.tokens)
    is_at_date = date is None or stems(date.told) <= stems(told)
    return is_at_date and not is_hedged(asked, told)
