"""Who does what to whom, in a question and in an event: by the order of words, and by `by`, `to` and `from`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lore.model import Event, Fact
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import TITLES
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.told_of_others import of_someone_else
from lore.understanding.verbs import PARTICIPLES
from lore.understanding.words import Word, stems, words

BE = frozenset("is are was were be been being get gets got".split())
_AUXILIARY = BE | frozenset("did do does has have had can could will would may might must".split())
DO = frozenset("did do does".split())
_ASKING = frozenset("who whom whose which what when where why how".split())
PREPOSITIONS = frozenset(
    "of in on at by to into from with within without for against after before under over among between during through"
    " about towards via than as like unlike until since".split()
)
_SUBORDINATING = frozenset("when while whenever because once although though if unless".split())
_NEXT_CLAUSE = frozenset("to who that which before after until since".split())
_ARTICLES = frozenset("the a an his her their its this that these those all every some any both each most".split())
BEFORE_OBJECTS = _ARTICLES | {"him", "her", "them", "everyone", "everybody", "anyone", "anybody", "people"}
"""Words that begin what a verb right before them is done to."""
_LEADING = _ARTICLES | PREPOSITIONS | {"inside", "behind", "beside", "beyond", "near", "around"}
_KINDS = stemmed("country nation state land party group agent government town island person people place")
_RECEIVING = stemmed(
    "receive received get got obtain obtained accept accepted inherit inherited acquire acquired tookover"
)
_UNDERGOING = frozenset("have had has face faced suffer suffered experience experienced".split())
_TAKING_OVER = stemmed("tookover")
SUCCEEDING = stemmed("succeed replace")
_APPOINTING = stemmed("made appoint appointed elect elected name named choose chosen crown crowned declare declared")
_TAKING = stemmed("buy bought purchase purchased seize seized capture captured conquer conquered win won gain gained")
"""Verbs by which whoever does it gets what it is done to: a buyer both buys and gets."""
OWNING = re.compile(r"['’]s?\b")
"""What follows a name of which something else is told: Ada's brother."""
_MEANT = frozenset("meant supposed intended expected due".split())
_NOT_MEANT = frozenset("be have go travel head move come stay live".split())
"""What follows `meant to` where the words don't tell who would do it: the agents were to go, or be sent."""
_NEVER_DONE = frozenset("indeed hatred hundred kindred sacred wicked naked rugged ragged beloved shred".split())
"""Words that only end as a participle does."""
LOOKING = frozenset("disguised dressed clad masked armed".split())
"""Participles that tell how somebody was, and nothing that was done to them."""
_GOING_ON = stemmed("end ended begin began start started happen occur fail failed collapse collapsed")
"""Verbs for what an event does, and nobody."""


@dataclass(frozen=True, slots=True)
class Roles:
    """The entries that do something, those that it is done or given to, and those that only are something.

    `changing` are those of the affected that may be told to do it themselves: the Cheka grew. `is_passive`: what is
    done is told from the side of the affected.
    """

    doers: frozenset[str] = frozenset()
    affected: frozenset[str] = frozenset()
    changing: frozenset[str] = frozenset()
    beings: frozenset[str] = frozenset()
    is_passive: bool = False


NO_ROLES = Roles()
_TOLD_OF = frozenset("said rumoured rumored believed thought alleged reported supposed known".split())
"""What is told of somebody, before what they did: said to have steered it."""
_RUMOURED = frozenset("said rumoured rumored alleged reported".split())
_WORKS = stemmed("book books novel novels poem poems song songs play plays painting paintings film films speech paper")
_BY_WAY = frozenset("over across through past into".split())
"""Words that tell where somebody got something, who did not receive it."""
_DONE_TO = ("what", "target", "to")
REVERSED = "The source says it the other way round."
"""What is said where a question has those do something to whom an event says it was done."""


def of_question(cut: Sequence[Word], terms: Sequence[Term]) -> Roles:
    """The roles that a question gives to the entries it names; an entry has none where the words don't tell."""
    named = [term for term in _of_main_clause(cut, terms) if term.entries and not term.is_description]
    named = [term for term in named if not _is_of_kind_asked(cut, term)]
    subject = _subject(cut, terms)
    after = subject.end if subject else -1
    auxiliary = _auxiliary(cut)
    is_passive = _is_passive([word for word in cut if word.at >= after] if subject else cut, auxiliary)
    is_meant = any(_is_meant_to(cut, at) for at, word in enumerate(cut) if word.at >= after)
    is_doing = auxiliary is not None and auxiliary.folded in BE and (is_meant or _is_going_on(cut, after))
    if subject and (is_passive or is_doing or _tells_of_people(cut, subject)) and _is_modifier(cut, subject):
        subject = None  # the Czechoslovak government, the stock market infiltrators
    is_appointed = is_passive and any(word.stem in _APPOINTING for word in cut)  # made regent: became it
    is_receiving = not is_passive and any(
        word.stem in _RECEIVING and after.folded not in _LEADING - _ARTICLES
        for word, after in pairwise((*cut, cut[-1]))
    )  # got to the top: nothing was received
    is_bringing = any(word.folded in ("get", "got") for word in cut) and any(word.folded in _BY_WAY for word in cut)
    is_receiving = is_receiving and not is_bringing
    if subject and not (is_passive or is_doing) and auxiliary and auxiliary.folded in BE:
        return Roles(beings=subject.entries)
    doers: set[str] = set()
    affected: set[str] = set()
    is_undergoing = not is_passive and cut[0].folded in _ASKING and any(word.folded in _UNDERGOING for word in cut[-6:])
    if subject and not is_appointed and not is_undergoing:
        (affected if is_passive or is_receiving else doers).update(subject.entries)
    for term in named:
        if term is subject or _is_before_name(term, named):
            continue
        if subject and not (is_passive or is_receiving) and _is_beside(cut, subject, term):
            doers |= term.entries
            continue
        led = led_by(cut, term)
        if led == "from" and any(word.stem in _TAKING_OVER for word in cut):
            continue  # whoever gave something up, or only went before
        if led == "by" and _is_of_author(cut, term):
            continue  # which book by Hitler
        if led == "by" or (led == "from" and is_receiving):
            doers |= term.entries
        elif led == "to" or (not led and not is_passive and (subject or asks_for_subject(cut))):
            affected |= term.entries
    return Roles(frozenset(doers - affected), frozenset(affected - doers), is_passive=is_passive)


def _is_of_author(cut: Sequence[Word], term: Term) -> bool:
    """Whether `by` tells of whom a work is, and not who did what is asked: a book by Hitler."""
    by = next((at for at in range(len(cut) - 1, 0, -1) if cut[at].end <= term.at and cut[at].folded == "by"), 0)
    return by > 0 and cut[by - 1].stem in _WORKS


def _is_beside(cut: Sequence[Word], subject: Term, term: Term) -> bool:
    """Whether a term does what another does: Vetch and Skarrow."""
    between = [word.folded for word in cut if subject.end <= word.at < term.at]
    return between[:1] == ["and"] and len(between) <= 2


def _is_of_kind_asked(cut: Sequence[Word], term: Term) -> bool:
    """Whether a term is the kind of which one is asked for: which guild, which South American country."""
    typed = words(term.text)
    is_asked = len(cut) > 1 and cut[0].folded in ("which", "what") and cut[1].at == term.at
    is_kind = len(typed) == 1 or typed[-1].stem in _KINDS
    return is_asked and is_kind and not typed[-1].is_capital


def _tells_of_people(cut: Sequence[Word], term: Term) -> bool:
    """Whether a term stands before a word for people: the stock market infiltrators."""
    following = word_after(cut, term)
    return (
        following is not None
        and following.folded.endswith(("ors", "ists", "ters", "kers"))
        and len(following.folded) > 5
    )


def _is_modifier(cut: Sequence[Word], term: Term) -> bool:
    """Whether a term before a participle only says which of something."""
    following = word_after(cut, term)
    if following is None or following.folded in GENERIC:
        return False
    return not (is_participle(following) or following.folded.endswith(("ing", "ly")))


def _of_main_clause(cut: Sequence[Word], terms: Sequence[Term]) -> Sequence[Term]:
    """The terms before a clause that only says when or why."""
    end = next((word.at for word in cut[1:] if word.folded in _SUBORDINATING), None)
    return terms if end is None or not terms or terms[0].at > end else [term for term in terms if term.at < end]


def of_event(event: Event) -> Roles:
    """The roles that an event's slots give to entries, read by whether its title is passive."""
    slots: dict[str, frozenset[str]] = {}
    for fact in event.facts:
        if fact.known:
            name = "by" if _is_by(fact) else "what" if _tells_affected(fact) else fact.name
            slots[name] = slots.get(name, frozenset()) | frozenset(fact.entities)
    there = slots.get("where", frozenset()) | slots.get("from", frozenset())
    who, given_to = slots.get("who", frozenset()), slots.get("to", frozenset())
    changing = slots.get("what", frozenset())
    what = changing | slots.get("target", frozenset())
    by = slots.get("by", frozenset())
    title = words(event.title)
    if is_told_of_affected(event):
        return Roles(by, who | what | given_to | there, is_passive=True)
    if any(word.stem in _RECEIVING | SUCCEEDING for word in title):
        return Roles(by | slots.get("from", frozenset()), who)
    return Roles(who | by, (given_to | what | there) - who, changing - who)


def disagreement(asked: Roles, told: Roles, event: Event) -> str:
    """A sentence where a question has someone do what an event says of someone else; empty where they agree."""
    is_taken = not asked.doers and not told.is_passive and not _TAKING.isdisjoint(stems(event.title))
    if asked.affected & told.doers and not asked.affected & told.affected and not is_taken:
        return REVERSED
    if not asked.doers:
        return ""
    if told.is_passive:
        if asked.doers & (told.doers | told.affected):
            return ""
        unknown = any(_is_by(fact) and not fact.known for fact in event.facts)
        return f"By whom: not stated ({event.title})." if unknown else "That it was done by whom you name is not said."
    if not told.doers:
        is_by_others = any(fact.name == "who" and fact.known for fact in event.facts)
        done_to = {each for fact in event.facts if fact.name in _DONE_TO and fact.known for each in fact.entities}
        return REVERSED if is_by_others and asked.doers <= done_to else ""
    if asked.doers & told.doers or (asked.doers <= told.changing and not asked.affected):
        return ""
    return REVERSED if asked.doers & told.affected else of_someone_else(event)


def _is_by(fact: Fact) -> bool:
    is_later = fact.name.startswith(("followed", "succeeded", "replaced"))
    return fact.name == "by" or (fact.name.endswith(" by") and not is_later)


def _tells_affected(fact: Fact) -> bool:
    """Whether whom a fact names as who did not do what is told, but had it done to them: Roderic was defeated."""
    return fact.name == "who" and is_passive(words(fact.text))


def is_auxiliary(word: Word) -> bool:
    return word.folded in _AUXILIARY


def _auxiliary(cut: Sequence[Word]) -> Word | None:
    return next((word for word in cut if word.folded in _AUXILIARY), None)


def asks_for_subject(cut: Sequence[Word]) -> bool:
    """Whether a question asks who, or which, does what it says: who led them."""
    return bool(cut) and cut[0].folded in ("who", "which", "what") and _auxiliary(cut[:6]) is None


def _subject(cut: Sequence[Word], terms: Sequence[Term]) -> Term | None:
    """The entry that a question is told from: after its auxiliary, after `which`, or first of all."""
    if not cut or not terms:
        return None
    auxiliary = _auxiliary(cut)
    if auxiliary is not None:
        start = auxiliary.end
    elif cut[0].folded in ("which", "what"):
        start = cut[0].end
    elif cut[0].folded not in _ASKING and any(word.folded in _ASKING for word in cut):
        start = 0
    else:
        return None
    for term in terms:
        if term.at < start or term.text.lower() in TITLES or _is_before_name(term, terms):
            continue
        between = {word.folded for word in cut if start <= word.at < term.at}
        if not between <= _ARTICLES | TITLES | {"of", "ever", "also", "really"}:
            return None
        following = word_after(cut, term)
        if auxiliary is None and (_is_of_kind_asked(cut, term) or (following and following.stem in _KINDS)):
            return None  # which South American countries
        if following is None and auxiliary is not None and auxiliary.folded in DO and auxiliary is not cut[0]:
            return None  # what share did sabotage
        return term if term.entries and not (led_by(cut, term) or _is_of_event(cut, term)) else None
    return None


def _is_before_name(term: Term, terms: Sequence[Term]) -> bool:
    """Whether a term tells of what sort somebody is whose name follows it: the warden Holt."""
    behind = next((other for other in terms if other.at == term.end + 1), None)
    is_sort = bool(term.entries) and term.text.lower() == term.text
    return is_sort and behind is not None and bool(behind.entries) and behind.text[:1].isupper()


def _is_of_event(cut: Sequence[Word], term: Term) -> bool:
    """Whether a name only says which event ended, say: the mill occupation ended."""
    following = [word for word in cut if word.at >= term.end][:2]
    is_noun = bool(following) and following[0].folded not in GENERIC and not following[0].folded.endswith("ly")
    return is_noun and len(following) > 1 and following[1].stem in _GOING_ON


def word_after(cut: Sequence[Word], term: Term) -> Word | None:
    """The word right after a term, if there is one."""
    return next((word for word in cut if word.at >= term.end), None)


def led_by(cut: Sequence[Word], term: Term) -> str:
    """The preposition before a term, if there is one; that of the term before, after `and`."""
    before = [word for word in cut if word.end <= term.at]
    while before and (before[-1].folded in _ARTICLES or before[-1].folded in TITLES):
        before.pop()
    if before and before[-1].folded in ("and", "or"):
        return next((word.folded for word in reversed(before) if word.folded in PREPOSITIONS), "")
    return before[-1].folded if before and before[-1].folded in PREPOSITIONS else ""


def is_hearsay(cut: Sequence[Word]) -> bool:
    """Whether some words begin with what is told of somebody, and go on with what they did, or were: said to have
    lost it, and not reported to the guards."""
    is_told = [word.folded for word in cut[1:2]] == ["to"] and cut[0].folded in _TOLD_OF
    return is_told and any(not (word.folded in _ARTICLES or word.is_capital) for word in cut[2:3])


def _is_passive(cut: Sequence[Word], auxiliary: Word | None) -> bool:
    """Whether a form of `be` is followed by a participle: is given, was never published, are sent."""
    if auxiliary is None or auxiliary.folded not in BE:
        return False
    after = [word for word in cut if word.at >= auxiliary.end and word.folded not in ("never", "not", "first", "last")]
    for word in after:
        if word.folded in _RUMOURED and is_hearsay(after[after.index(word) :]):
            return any(each.folded == "been" for each in after)  # said to have lost it
        if word.folded in _SUBORDINATING or word.folded in _NEXT_CLAUSE:
            return False
        if is_participle(word):
            return word.folded not in LOOKING and not _is_meant_to(after, after.index(word))
    return False


def _is_meant_to(cut: Sequence[Word], at: int) -> bool:
    """Whether a participle only tells that somebody was meant to do something."""
    behind = [word.folded for word in cut[at + 1 : at + 3]]
    return cut[at].folded in _MEANT and behind[:1] == ["to"] and _NOT_MEANT.isdisjoint(behind[1:])


def _is_going_on(cut: Sequence[Word], after: int) -> bool:
    return any(word.at >= after and word.folded.endswith("ing") and len(word.folded) > 4 for word in cut)


def is_passive(cut: Sequence[Word]) -> bool:
    """Whether a sentence tells what is done: was given, is never published, are sent."""
    return _is_passive(cut, next((word for word in cut if word.folded in BE), None))


def is_receiving(word: Word) -> bool:
    return word.stem in _RECEIVING


def is_told_of_affected(event: Event) -> bool:
    """Whether an event's title tells what is done to those who are in it: Soviets are trained."""
    named = stems(event.title)
    return is_passive(words(event.title)) and not any(
        fact.name == "who" and fact.known and named.isdisjoint(stems(fact.text)) for fact in event.facts
    )


def tells_deed(cut: Sequence[Word], at: int, terms: Sequence[Term]) -> bool:
    """Whether a word tells what somebody does, by where it stands: who governed, did Strand head, they stayed; and
    whether it is the last of all, and no part of a phrase: made people hate."""
    word, before = cut[at], cut[at - 1]
    if asks_for_subject(cut) and before.folded in ("who", "which", "what"):
        return True
    auxiliary = _auxiliary(cut)
    if auxiliary and auxiliary.folded in DO and any(term.entries and term.end == before.end for term in terms):
        return auxiliary.at < before.at
    if auxiliary and auxiliary.folded in BE and word.folded.endswith("ing"):
        return True
    if at == len(cut) - 1 and _LEADING.isdisjoint(each.folded for each in cut[max(at - 3, 0) : at]):
        return True
    return is_participle(word) and before.folded not in _ARTICLES | PREPOSITIONS | {"many", "and"}


def tells_successor(event: Event) -> bool:
    """Whether an event's title tells who came after whom: Finch succeeds Corrigan."""
    return not stems(event.title).isdisjoint(SUCCEEDING)


def is_participle(word: Word) -> bool:
    folded = word.folded
    is_regular = len(folded) > 4 and folded.endswith("ed") and folded not in GENERIC | _NEVER_DONE
    return folded in PARTICIPLES or is_regular
