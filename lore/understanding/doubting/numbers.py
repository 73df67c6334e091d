"""Doubts about a number that is told: it must be of those that are counted, and of all of them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from lore.model import Fact, Kind, Statement, name_of
from lore.understanding.anchored import named_beside_counted, right_behind
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.generic import LIGHT_VERBS
from lore.understanding.heads import DYING, MONEY, is_price, is_toll, linked
from lore.understanding.numerals import is_count
from lore.understanding.passing import PASSING
from lore.understanding.persons import PERSON_WORDS, is_people
from lore.understanding.prose import sentences
from lore.understanding.roles import led_by
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_CLAUSE = re.compile(r"[;:()—–]|,(?!\d)| but | while | whereas |(?<! of) who(?:m)? |(?<! of) which ")
"""What parts the clauses of a sentence, of which one has a number: 1,206 is one, six of which were lost another."""
_PART = re.compile(r"[;:()—–]|,(?!\d)(?! who | which | \w+ of (?:which|whom) )| but | while | whereas ")
"""What parts a sentence where whoever is told of by `who` stays with it: the general, who fell with 14 men."""
_SUBORDINATING = ("when", "while", "after", "before", "because", "to", "per")
_APART = stemmed("men women boys girls children")
EXCEPTED = re.compile(r"\b(?:except(?: for)?|apart from|save(?: for)?|but for|all but) (?:the )?$", re.IGNORECASE)
"""What stands before the number of those of whom something was not so."""
_LOSING = stemmed("lose loses lost loose loss losses")
_TIMES = stemmed("minute hour day night week month year decade")
"""Stems of units in which time is counted, and no things."""
_PLACES = (Kind.COUNTRY, Kind.REGION, Kind.PLACE)
_WHOLE = re.compile(r"\bof the $", re.IGNORECASE)
"""What stands before a number of which only some did something: five of the seven."""
_VOTES = re.compile(r"\b(?:\d+|[a-z]+) (?:votes )?to (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b")
"""How many were for and against: nine votes to four."""


def of_number_told(asked: Asked, evidence: Evidence, statement: Statement) -> Iterator[str]:
    """How many were left is not how many did something that only another clause tells, nor how many another had."""
    fact = next((each for each in statement.facts if any(map(is_count, words(each.text)))), None)
    if asked.wanted.want is not Want.HOW_MANY or fact is None:
        return
    if evidence.entry.id in asked.entries and asked.counted and asked.counted in stems(fact.name):
        return  # seats in 1936, on their own card
    number = next(word for word in words(fact.text) if is_count(word))
    telling = _with([part for each in sentences(evidence.entry) for part in _CLAUSE.split(each)], number)
    if not telling:
        return
    if beside := [each for text in sentences(evidence.entry) for each in right_behind(asked, text)]:
        yield from () if number.typed in beside else (f"How many of them is not stated ({name_of(evidence.entry)}).",)
        return
    if (
        _unsaid(asked, evidence, fact, telling)
        or _is_of_others_beside(asked, evidence, telling, number)
        or _is_of_other_things(asked, evidence, fact, number)
        or _is_of_losses(asked, telling, number)
        or (_named_beside(asked, evidence) and _is_of_some(asked, telling, number))
        or (fact not in evidence.entry.facts and _is_of_another(asked, evidence, number))
    ):
        yield f"How many of them is not stated ({name_of(evidence.entry)})."


def _named_beside(asked: Asked, evidence: Evidence) -> bool:
    """Whether a question names somebody beside what is counted, and beside the entry."""
    return any(evidence.entry.id not in term.entries for term in named_beside_counted(asked))


def _is_of_losses(asked: Asked, telling: Sequence[str], number: Word) -> bool:
    """Whether a number tells only how many were lost, and it is not asked for that: lost 12 ships of those they had."""
    if any(asked.says(each) for each in _LOSING):
        return False
    found = [(cut, at) for cut in map(words, telling) for at, word in enumerate(cut) if word.folded == number.folded]
    return bool(found) and all(at > 0 and cut[at - 1].stem in _LOSING for cut, at in found)


def of_people_of(asked: Asked, evidence: Evidence, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """How many were sent to a country is not how many of its people were."""
    term = next((term for term in asked.terms if asked.counted and asked.counted in term.own), None)
    is_of_place = term is not None and bool(term.entries) and all(kinds[each] in _PLACES for each in term.entries)
    if asked.wanted.want is Want.HOW_MANY and is_of_place and asked.counted not in evidence.shown:
        yield f"How many of them is not stated ({name_of(evidence.entry)})."


def _with(texts: Sequence[str], number: Word) -> list[str]:
    """Those of some texts that have a number."""
    return [text for text in texts if any(word.folded == number.folded for word in words(text))]


def _unsaid(asked: Asked, evidence: Evidence, fact: Fact, telling: Sequence[str]) -> list[Term]:
    """Whom a question counts, and what they did, if neither the number's clauses nor what the entry is of says it."""
    told = stems(f"{fact.name} {fact.text} {' '.join(telling)}") | evidence.named | evidence.named_wholly
    asked_by = stems(" ".join(evidence.entry.asked_as))
    who = linked(evidence.entry, "who")
    who = who if len(who) == 1 else frozenset[str]()  # of several, each may have had another number
    named = asked.roles.doers | asked.roles.affected
    others = [t for t in asked.terms if t.entries & named and t.entries.isdisjoint({*who, evidence.entry.id})]
    dying = DYING if is_toll(fact) else frozenset[str]()
    paying = MONEY if is_price(fact) else frozenset[str]()
    unsaid = [term for term in others if not term.is_in(told)]
    beside = [stems(part) for each in sentences(evidence.entry) for part in _CLAUSE.split(each) if part not in telling]
    deeds = (term for term in asked.terms if not term.own <= DYING)
    apart = [term for term in deeds if any(term.own <= each for each in beside)]
    doing = [
        each
        for each in _doing(asked)
        if not (each.is_in(told) or each.own <= dying | paying or (each.own <= asked_by and each not in apart))
    ]
    is_of_it = bool(asked.counted) and not asked.counted_alike.isdisjoint(stems(fact.name))
    return unsaid + [each for each in doing if not (is_of_it and evidence.covers(each))]


def _doing(asked: Asked) -> list[Term]:
    """What those that are counted did, by the words of the main clause that no preposition leads in, if there are any;
    else by all of them."""
    little = PASSING | LIGHT_VERBS | asked.counted_alike
    end = next((word.at for word in asked.cut[1:] if word.folded in _SUBORDINATING), len(asked.plain))
    doing = [term for term in asked.terms if term.at < end and not (term.entries or term.own <= little)]
    return [term for term in doing if not led_by(asked.cut, term)] or doing


def _is_of_others_beside(asked: Asked, evidence: Evidence, telling: Sequence[str], number: Word) -> bool:
    """Whether a number is of people among whom those that are counted are told apart: 52,000, two thirds of them women,
    of whom 40% lived in the town."""
    told = stems(" ".join(telling))
    beside = stems(" ".join(_with(sentences(evidence.entry), number)))
    counted = next((after.stem for one, after in pairwise(asked.cut) if one.folded == "many"), "")
    is_of_them = any(re.search(rf"\b{re.escape(number.typed)} of them\b", each) for each in telling)
    is_apart = counted in _APART and counted not in (told | beside if is_of_them else told)
    is_apart = is_apart and not (_APART | PERSON_WORDS).isdisjoint(beside)
    there = [term for term in asked.terms if term.entries and led_by(asked.cut, term) == "in"]
    return is_apart or any(term.is_in(beside) and not term.is_in(told) for term in there)


def _is_of_other_things(asked: Asked, evidence: Evidence, fact: Fact, number: Word) -> bool:
    """Whether a fact counts others by its own words: 800 men, and no ferries."""
    counting = next((term for term in asked.terms if asked.counted and asked.counted in term.own), None)
    cut = words(fact.text)
    behind = next((word for word in cut if word.at > number.at), None)
    if counting is None or behind is None or fact.name not in ("how many", "number"):
        return False
    is_told = not same(asked.counted).isdisjoint(word.stem for word in cut)
    is_same = bool(counting.entries & {*fact.entities}) or counting.is_in(evidence.named | evidence.named_wholly)
    are_people = is_people(behind) and asked.counted in PERSON_WORDS
    is_plural = behind.folded.endswith("s") or is_people(behind)
    return is_plural and not (is_told or is_same or are_people or counting.entries)


def _is_of_another(asked: Asked, evidence: Evidence, number: Word) -> bool:
    """Whether a number in the quotes' words is of another than whom a question names: Hollin 5,212, Stroud 4,987; of
    those excepted, or of all of whom some did it."""
    clauses = [part for each in _with(sentences(evidence.entry), number) for part in _PART.split(each)]
    telling = _with(clauses, number)
    told = stems(" ".join(telling))
    counting = [clause for clause in clauses if clause not in telling and _counts_things(clause)]
    named = [t for t in asked.terms if t.entries and evidence.entry.id not in t.entries and not t.is_in(told)]
    if any(term.is_in(stems(clause)) for term in named for clause in counting):
        return True
    return _is_of_some(asked, telling, number)


def _counts_things(clause: str) -> bool:
    """Whether a clause has a number of anything but of a time: five miles, and not eleven days."""
    cut = words(clause)
    last = any(map(is_count, cut[-1:]))
    return last or any(is_count(word) and after.stem not in _TIMES for word, after in pairwise(cut))


def _is_of_some(asked: Asked, telling: Sequence[str], number: Word) -> bool:
    """Whether a number in some clauses is of those excepted, of all of whom some did it, or of the other side."""
    before = [clause[: next(w.at for w in words(clause) if w.folded == number.folded)] for clause in telling]
    if not asked.is_negated and all(map(EXCEPTED.search, before)):
        return True
    is_against = any(word.folded == "against" for word in asked.cut) and "against" not in " ".join(telling)
    is_whole = all(map(_WHOLE.search, before)) and any(
        is_count(word) and word.folded != number.folded for clause in telling for word in words(clause)
    )
    return is_whole or (is_against and any(map(_VOTES.search, telling)))
