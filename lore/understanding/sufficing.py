"""How much of a question an entry says: what it misses, and whether the rest is enough to tell it."""

from collections.abc import Sequence
from itertools import pairwise

from lore.model import Entry, Event, Kind
from lore.names.countries import NATIONAL
from lore.understanding.anchored import COMING_AFTER, anchored
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING, WISHING
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import AGREEING, ALL_BUT, contrasts
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.heads import DYING, MONEY, linked, tells_deaths, tells_price
from lore.understanding.kinds import HEAVY, OFFICES, is_kind_noun
from lore.understanding.numerals import is_count
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.prose import quoted
from lore.understanding.roles import led_by, word_after
from lore.understanding.slots import lacking
from lore.understanding.term import Term
from lore.understanding.thesaurus import near, stemmed
from lore.understanding.wanted import Want
from lore.understanding.wording import tells_how_died
from lore.understanding.words import stems, words

_MEANING = WISHING | stemmed("hope hopes hoped intend intends intended plan plans planned aim aims aimed")
"""What somebody meant to do is asked for by any of these, where a title tells it by one of them."""
_REFUSING = stemmed("refuse refused decline declined")
"""Stems of verbs that say no more than `not`, beside an entry that tells what never was."""
_EXCEPTING = stemmed("except excepting excluding")
_LIVING = stemmed("live lived living reside resided inhabit inhabited")
_GIVING_FOR = PAYING | stemmed("give gave")
_DEED = 2
"""Words for what was done that tell a deed."""
_ENOUGH = 0.5  # share of a question's weight that an entry must say to be told at all


_GETTING = stemmed("win won get got take took hold held receive received gain gained have had")
"""Verbs that say no more than that somebody had as many as is told."""


def missing(finder: Finder, asked: Asked, best: Evidence) -> list[Term]:
    """The terms that an entry doesn't say, and ought to."""
    missed = [
        term
        for term in asked.terms
        if not best.covers(term)
        and not is_kind_noun(term, best.entry, finder.kinds)
        and not (is_light(term) and any(best.covers(other) for other in asked.terms))
        and not (asked.wanted.want is Want.HOW_MANY and term.own <= DYING and tells_deaths(best.entry))
        and not (term.is_only(DYING) and tells_how_died(asked, best.entry))
        and not (term.is_only(_LIVING) and _counts_people(asked, best.entry))
        and not (term.is_only(MONEY) and _tells_payment(asked, best))
        and not (term.own <= COMING_AFTER and best.entry.id in asked.entries and anchored(asked, best.entry))
        and not (term.is_only(_EXCEPTING) and ALL_BUT.search(quoted(best.entry)))
        and not _is_told_by_heading(asked, term, best)
        and not _is_office_of_whom(finder, asked, term, best)
        and not (term.is_only(_GETTING) and _counts_own(asked, best.entry))
        and not (term.is_only(_REFUSING) and best.is_denial and not asked.is_negated)
        and not (term.is_only(_MEANING) and not _MEANING.isdisjoint(best.named_wholly))
        and not (term.is_only(AGREEING) and contrasts(asked, best.entry))
    ]
    return [term for term in missed if not is_other_choice(asked, term, best)]


def _counts_own(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked how many somebody got, and a slot of theirs is named by what is counted: seats in 1936."""
    is_own = asked.wanted.want is Want.HOW_MANY and bool(asked.counted) and entry.id in asked.entries
    return is_own and any(fact.known and asked.counted in stems(fact.name) for fact in entry.facts)


def _counts_people(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked how many people there were, and a fact tells how many of them."""
    if any(word.folded in ("each", "every", "per") for word in asked.cut):
        return False
    counted = asked.wanted.want is Want.HOW_MANY and any(word.stem in PERSON_WORDS for word in asked.cut[2:3])
    told = [words(fact.text) for fact in entry.facts if fact.known and fact.name == "how many"]
    return counted and any(one.stem in PERSON_WORDS and is_count(two) for cut in told for two, one in pairwise(cut))


def _tells_payment(asked: Asked, best: Evidence) -> bool:
    """Whether it is asked how much somebody paid, and an entry tells it of them."""
    paying = asked.wanted.want is Want.HOW_MANY and not _GIVING_FOR.isdisjoint(asked.typed)
    doers = linked(best.entry, "who", "by")
    return paying and bool(doers & asked.roles.doers) and tells_price(best.entry)


def _is_told_by_heading(asked: Asked, term: Term, best: Evidence) -> bool:
    """Whether a term only tells during what something was, and all quotes of it stand under a heading that says so."""
    headings = [stems(quote.heading) | {"the"} for quote in best.entry.quotes]  # a name may have an article
    is_when = led_by(asked.cut, term) in ("during", "in")
    return is_when and bool(headings) and all(map(term.is_in, headings))


def _is_office_of_whom(finder: Finder, asked: Asked, term: Term, best: Evidence) -> bool:
    """Whether a term only tells as what somebody did it, and an event says no more than that it was in their office."""
    if led_by(asked.cut, term) != "as" or not term.own or not term.own <= OFFICES or "offic" not in best.shown:
        return False
    who = linked(best.entry, "who")
    texts = [fact.text for each in finder.library.entities(sorted(who)) for fact in each.facts if fact.known]
    return len(who) == 1 and any(term.is_in(stems(text)) for text in texts)


def is_enough(finder: Finder, asked: Asked, best: Evidence, missed: Sequence[Term]) -> bool:
    """Whether an entry says enough of a question to be told, if only in part."""
    if _is_deed_of_others(asked, best, missed):
        return True
    if any(term.is_proper or _is_of_nation(asked, term) for term in missed):
        return False
    said = [term for term in asked.terms if term not in missed]
    if not missed or (isinstance(best.entry, Event) and best.is_named_by(said)):
        return True
    if said and all(term.is_number for term in missed) and any(fact.name == "how many" for fact in best.entry.facts):
        return True
    if any(lacking(asked, best.entry, term) for term in missed) or _is_specific(finder, asked, best.entry):
        return True
    weight = sum(term.weight for term in asked.terms)
    return len(said) > 1 and sum(term.weight for term in said) >= _ENOUGH * weight


def tells_whole_deed(asked: Asked, evidence: Evidence) -> bool:
    """Whether it is asked if something was done, and an entry tells all of the deed, whoever did it."""
    doing = [term for term in asked.terms if not term.entries]
    is_deed = asked.wanted.want is Want.WHETHER and len(doing) >= _DEED
    return is_deed and all(map(evidence.covers, doing))


def _is_deed_of_others(asked: Asked, best: Evidence, missed: Sequence[Term]) -> bool:
    """Whether it is asked if something was done, and an event tells all of the deed, but of others."""
    is_of_others = bool(missed) and all(term.entries for term in missed)
    return isinstance(best.entry, Event) and is_of_others and tells_whole_deed(asked, best)


def _is_of_nation(asked: Asked, term: Term) -> bool:
    """Whether a term says of which nation somebody in an office was: the American president."""
    following = word_after(asked.cut, term)
    is_office = following is not None and following.stem in OFFICES
    return is_office and not term.entries and term.text.lower() in NATIONAL


def is_nearly_said(finder: Finder, asked: Asked, best: Evidence, missed: Sequence[Term]) -> bool:
    """Whether an event tells of whom a question is about, in words near its own: Chile that joins the reds."""
    if any(term.is_proper for term in missed):
        return False
    of_it = any(is_heavy(finder, term) and term.entries <= best.subjects for term in asked.terms)
    return of_it and any(not near(each).isdisjoint(best.quoted) for term in missed for each in term.own)


def is_of_name_alone(finder: Finder, asked: Asked, best: Evidence) -> bool:
    """Whether an entry has nothing of a question but whom it names, nor a slot for what it wants."""
    saying = [term for term in asked.terms if not term.entries and best.covers(term)]
    if any(term.is_only(DYING) for term in asked.terms) and tells_how_died(asked, best.entry):
        return False  # choked on a plum stone
    if saying or len(asked.terms) < 2 or any(lacking(asked, best.entry, term) for term in asked.terms):
        return False
    return asked.wanted.want is Want.WHEN or not finder.has_slots(asked, best.entry)


def says_as_much(asked: Asked, other: Evidence, best: Evidence) -> bool:
    """Whether an entry says every term that another says."""
    return all(other.covers(term) or not best.covers(term) or is_light(term) for term in asked.terms)


def is_heavy(finder: Finder, term: Term) -> bool:
    """Whether a term is just one person, country or the like."""
    return _is_one_of(finder, term, HEAVY)


def is_heavy_or_region(finder: Finder, term: Term) -> bool:
    """Whether a term is just one person, country, region or the like."""
    return _is_one_of(finder, term, (*HEAVY, Kind.REGION))


def is_light(term: Term) -> bool:
    """Whether a term is a verb that says next to nothing."""
    return term.is_only(LIGHT_VERBS)


def is_other_choice(asked: Asked, term: Term, best: Evidence) -> bool:
    """Whether a term is the side of an `or` that an entry doesn't say, while it says the other."""
    return chosen_side(asked, term, best) is not None


def chosen_side(asked: Asked, term: Term, best: Evidence) -> Term | None:
    """The side of an `or` that an entry says, where a term is the other side."""
    if term.is_proper:
        return None
    for other in asked.terms:
        first, second = sorted((term, other), key=lambda each: each.at)
        between = [word.folded for word in asked.cut if first.end <= word.at and word.end <= second.at]
        if term is not other and between[:1] == ["or"] and len(between) <= 2 and best.covers(other):
            return other
    return None


def _is_specific(finder: Finder, asked: Asked, entry: Entry) -> bool:
    """Whether an entry has a slot that the question asks for by its name, such as a first name."""
    facts = finder.slots(asked, entry)
    return any(asked.says(word.stem) for fact in facts for word in words(fact.name) if word.folded not in GENERIC)


def _is_one_of(finder: Finder, term: Term, kinds: Sequence[Kind]) -> bool:
    return len(term.entries) == 1 and all(finder.kinds[entry] in kinds for entry in term.entries)
