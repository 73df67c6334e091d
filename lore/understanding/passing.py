"""What of a question may be passed over, where the rest of it is answered."""

import re
from collections.abc import Sequence
from importlib.resources import files

from lore.model import Entity, Entry, Event, name_of
from lore.names.english import is_english
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.generic import LIGHT_VERBS
from lore.understanding.grammar.questions import asking
from lore.understanding.heads import linked, tells_share
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.numerals import ORDINALS
from lore.understanding.prose import quoted, sentences
from lore.understanding.roles import BE, DO, PREPOSITIONS, is_auxiliary, is_participle, tells_deed
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, words

_SAYING = 2
"""Words of the question that an entry must have for others to be passed over, and as many more as those are."""
_PASSED = 2  # others that may be
MOVING = stemmed("go went gone move moved head headed travel travelled")
_UNTIL = re.compile(r"\b(?:until|till|ended|ends|finished)\b", re.IGNORECASE)
_FOUNDING = stemmed("found founded founds establish established opens opened launch launched creates created")
_SETS_UP = re.compile(r"\bsets? (?:\w+ )?up\b", re.IGNORECASE)
BEGINNING = stemmed("begin began start started")
_SIDES = stemmed(
    "defenders attackers besiegers besieged invaders enemy enemies opponents rivals victims winners losers"
)
"""Stems of words for one side of something, of which what is told of the other is not told."""
_DOINGS = stemmed("campaign project effort affair scheme programme program")
_POSTURES = stemmed("stand stood standing sit sat sitting")
_TRYING = stemmed("try tried attempt attempted want wanted hope hoped seek sought aim aimed manage managed")
_REPORTING = stemmed("think thinks believe believes say says expect expects claim claims reckon reckons")
_HAVING = stemmed(
    "belong belongs belonged go goes went carry carries carried hand hands handed pocket pockets pocketed"
    " hold holds held own owns owned cram crammed money starting big bear bore borne put contribute contributed"
)
"""What may be said of whoever has a share, beside a fact that tells the share."""
_OF_NAMED = (Want.WHEN, Want.SHARE, Want.HOW_MANY)
"""What may be answered where an entry has nothing of a question but two that it names."""


def _read(text: str) -> frozenset[str]:
    return frozenset().union(*(stemmed(line) for line in text.splitlines() if not line.startswith("#")))


PASSING = _read((files("lore.understanding") / "passing.txt").read_text("utf-8"))


def passed_over(asked: Asked, best: Evidence, missed: Sequence[Term]) -> list[Term]:
    """Those of the missed terms without which the question is still the one that an entry answers: words of degree,
    and a few others beside some that the entry has.
    Never a name or a number, nor what somebody is asked to have done; and nothing for a yes or no."""
    if asked.wanted.want is Want.WHETHER or asked.is_negated:
        return []
    if (
        asked.wanted.is_plan
        and asked.wanted.want is Want.WHERE
        and all(term.own <= MOVING | _POSTURES for term in missed)
    ):
        return list(missed)  # where it was supposed to go, or stand
    if asked.wanted.want is Want.WHEN and founds(asked, best) and all(term.own <= BEGINNING for term in missed):
        return list(missed)  # when it got going that somebody set up
    saying = [term for term in asked.terms if _tells(term) and best.covers(term)]
    named = sum(bool(term.entries) and best.covers(term) for term in asked.terms)
    if not saying and (asked.wanted.want not in _OF_NAMED or named < _SAYING):
        return []
    free = [term for term in missed if _may_pass(term) and term.own != {asked.counted}]
    passing = [
        term
        for term in free
        if (term.own <= PASSING or _is_apposed(asked, best, term))
        and not _is_done_by_whom(asked, term)
        and not (asked.wanted.want is Want.HOW and isinstance(best.entry, Entity) and is_main_deed(asked, term))
        and not (asked.wanted.want is Want.HOW_MANY and _is_done_by_counted(asked, _place(asked, term)))
    ]
    if asked.wanted.want is Want.WHERE:
        passing += [term for term in missed if term.is_only(_going(asked, best.entry))]
    if asked.wanted.want is not Want.WHEN:
        passing += [term for term in missed if term.own <= BEGINNING and _leads_to_deed(asked, term)]
    if asked.wanted.want is Want.SHARE and tells_share(best.entry):
        passing += [term for term in missed if term.is_only(_HAVING)]
    if (
        asked.wanted.want is Want.WHEN
        and _is_since(best.entry)
        and asked.roles.doers <= linked(best.entry, "who", "by")
    ):
        passing += [term for term in missed if term.is_only(BEGINNING)]
    if asked.wanted.want is Want.WHEN and best.is_named_by(asked.terms) and _begins_then(best.entry):
        passing += [term for term in missed if term.own <= BEGINNING and term.end == asked.cut[-1].end]
    others = [term for term in free if term not in passing and not _is_asked(asked, term)]
    told = sum(best.covers(term) for term in asked.terms if term.entries or not term.own <= LIGHT_VERBS)
    if saying and len(others) <= _PASSED and len(others) + _SAYING <= told:
        passing += others
    return passing


def _going(asked: Asked, entry: Entry) -> frozenset[str]:
    """Stems that say no more than where somebody went, or stood, when something was: when she retired; where he went
    after something is told as that."""
    typed = {word.folded for word in asked.cut[1:]}
    going = MOVING if "after" not in typed or tells_where_to(entry) else frozenset[str]()
    return going if typed.isdisjoint(("when", "while", "as")) else going | _POSTURES


def _leads_to_deed(asked: Asked, term: Term) -> bool:
    """Whether a term stands right before what was done: started supporting."""
    following = next((word for word in asked.cut if word.at >= term.end), None)
    return bool(term.own) and following is not None and following.folded.endswith("ing")


def _is_since(entry: Entry) -> bool:
    """Whether an event tells since when something has been so, with no end."""
    if not isinstance(entry, Event):
        return False
    return entry.date.period and entry.date.earliest is not None and entry.date.latest is None


def tells_where_to(entry: Entry) -> bool:
    """Whether an event tells where somebody went then: banished to the port."""
    telling = (fact for fact in entry.facts if fact.known and fact.name in ("to", "where"))
    return isinstance(entry, Event) and any(fact.name == "to" or fact.text.startswith("to ") for fact in telling)


def founds(asked: Asked, best: Evidence) -> bool:
    """Whether an event's title tells that somebody founded what alone a question names."""
    named = [term for term in asked.terms if term.entries]
    is_of_it = len(named) == 1 and bool(named[0].entries & best.part_in) and named[0].is_in(best.named_wholly)
    is_founding = not _FOUNDING.isdisjoint(best.named_wholly) or bool(_SETS_UP.search(name_of(best.entry)))
    return is_of_it and _begins_then(best.entry) and is_founding


def _begins_then(entry: Entry) -> bool:
    """Whether an event's date may be that of its beginning: no bound, and no end."""
    if not isinstance(entry, Event) or entry.date.earliest is None or entry.date.by:
        return False
    said_when = (entry.date.words or "").lower()
    dating = [each for each in sentences(entry) if said_when and said_when in each.lower()]
    return not any(map(_UNTIL.search, dating or [quoted(entry)]))


def _is_apposed(asked: Asked, best: Evidence, term: Term) -> bool:
    """Whether a term says no more of what stands before it than that somebody did it: the hate campaign."""
    before = next((other for other in asked.terms if other.end + 1 == term.at), None)
    return term.own <= _DOINGS and before is not None and best.covers(before)


def _is_done_by_whom(asked: Asked, term: Term) -> bool:
    """Whether a term is what it is asked who did, or was doing: who led them, who was running it."""
    at = _place(asked, term)
    if asked.wanted.want is not Want.WHO or at == 0:
        return False
    before = asked.cut[at - 1].folded
    return before == "who" or (before in ("was", "were", "is", "are") and asked.cut[at].folded.endswith("ing"))


def _is_asked(asked: Asked, term: Term) -> bool:
    """Whether a term is what somebody is asked to have done, or to what end, or just what is asked for: stayed, paid
    to study, how old, what weapon, who was chancellor."""
    at = _place(asked, term)
    if asked.wanted.want is Want.HOW_MANY and _is_done_by_counted(asked, at):
        return True
    if asked.wanted.want is Want.SHARE and _is_of_whole(asked.cut, at):
        return True
    if asked.wanted.want is Want.WHEN and _is_done_to(asked, at):
        return True
    before = [word.folded for word in asked.cut[:at] if word.folded not in ("the", "a", "an")]
    if not before or before[-1] in ("how", "what", "which", "whose") or before[-2:-1] == ["who"]:
        return True
    if asked.wanted.want in (Want.WHY, Want.HOW) and is_main_deed(asked, term):
        return True
    if asked.wanted.want is Want.WHEN and is_main_deed(asked, term) and not term.own <= _REPORTING:
        return True
    if asked.wanted.want is Want.WHEN and at == len(asked.cut) - 1 and is_participle(asked.cut[at]):
        return True
    if at == _asked_noun(asked):
        return True
    if before[-1] == "about" and asked.wanted.want is Want.WHAT:
        return True  # what was said about it
    if before[-1] == "to" and any(_is_to_end(other, asked.cut[at]) for other in asked.terms):
        return True
    return any(tells_deed(asked.cut, each, asked.terms) for each in (at, at - 1) if each)


def _asked_noun(asked: Asked) -> int:
    """Where the noun stands by which it is asked what something was: the toll in `what was their death toll in the
    war`; -1 where it is asked in another way."""
    is_being = asked.wanted.want is Want.WHAT and len(asked.cut) > 2 and asked.cut[0].folded == "what"
    if not is_being or asked.cut[1].folded not in BE:
        return -1
    return next((at for at, word in enumerate(asked.cut) if word.folded in PREPOSITIONS), len(asked.cut)) - 1


def _is_done_to(asked: Asked, at: int) -> bool:
    """Whether a word tells to what somebody did a deed that stands right before it: when they received the answer."""
    before = [word for word in asked.cut[:at] if word.folded not in ("the", "a", "an", "his", "her", "its", "their")]
    deed = asked.cut.index(before[-1]) if len(before) > 1 else 0
    return (
        deed > 0 and tells_deed(asked.cut, deed, asked.terms) and any(term.at == before[-1].at for term in asked.terms)
    )


def is_main_deed(asked: Asked, term: Term) -> bool:
    """Whether a term is the deed of which it is asked why or how it was done: why did the shops accept."""
    question = asking(asked.plain) if any(word.folded in DO for word in asked.cut[1:3]) else None
    return question is not None and term.at == question.verb.at


def _is_done_by_counted(asked: Asked, at: int) -> bool:
    """Whether a word is what those that are counted did: how many Soviets died."""
    many = next((place for place, word in enumerate(asked.cut[:at]) if word.folded == "many"), None)
    return many is not None and 1 <= at - many - 1 <= 2 and not asked.cut[at - 1].folded.endswith("ing")


def _is_of_whole(cut: Sequence[Word], at: int) -> bool:
    """Whether a word says of what a share is asked: of German votes."""
    of = next((place for place, word in enumerate(cut[:at]) if word.folded == "of"), None)
    return of is not None and not any(is_auxiliary(word) for word in cut[of:at])


def _is_to_end(deed: Term, aim: Word) -> bool:
    """Whether something is what a deed was done for: paid to study."""
    return deed.end + len(" to ") == aim.at and not (deed.entries or deed.own <= _TRYING)


def _place(asked: Asked, term: Term) -> int:
    """Which of the question's words, from 0, a term begins with."""
    return next(at for at, word in enumerate(asked.cut) if word.at == term.at)


def is_ordinary(term: Term) -> bool:
    """Whether a term is made of ordinary words of English, and so likely no name."""
    return all(is_english(word.folded) for word in words(term.text))


def _may_pass(term: Term) -> bool:
    """Whether a term is an ordinary word."""
    is_name = bool(term.entries) or term.is_proper or not is_ordinary(term)
    return bool(term.own) and not (is_name or term.is_number or term.own <= ORDINALS | OFFICES | _SIDES)


def _tells(term: Term) -> bool:
    """Whether a term says what is asked, and not only of whom."""
    return bool(term.own) and not (term.entries or term.own <= ORDINALS | LIGHT_VERBS | NOUNS.keys())
