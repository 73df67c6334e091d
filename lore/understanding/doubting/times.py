"""Doubts about time: what came before or after, what is so now, and what was only meant to be."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from lore.model import Entity, Entry, Event, EventKind, name_of
from lore.understanding.anchored import COMING_AFTER
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS, Evidence
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.heads import DYING
from lore.understanding.passing import MOVING, tells_where_to
from lore.understanding.prose import CLAUSE, quoted, said, sentences
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.wording import AHEAD
from lore.understanding.words import stems

_PLACING = frozenset("after before since following until".split())
_BEFORE_THEN = re.compile(r"\bbefore (?:he|she|they|it)\b", re.IGNORECASE)
_FORMER = stemmed("former formerly previously before earlier until then later became")
"""Stems by which a source tells what somebody was before something else."""
_PLACED = stemmed("after before later earlier followed follow then since until next")
_OF_LATER = stemmed("before after later yet future come came predate preceded prior ahead modern age era lack lacked")
"""Stems by which it is asked what was not yet."""
_NOW = re.compile(r"^(?!.*\b(?:did|was|were|had)\b).*\b(?:now|today|currently)\b", re.IGNORECASE)
_ASKS_STILL = re.compile(
    r"^(?!.*\b(?:did|was|were|had)\b).*\b(?:still|any ?more|nowadays|to this day)\b", re.IGNORECASE
)
_STILL = re.compile(r"\b(?:is|are|has|have|now|today|still|since|currently)\b", re.IGNORECASE)
_MEANT = re.compile(
    r"\b(?:would|are to|is to|try|tries|trying|attempts?|wants?|hopes?|(?<!the )plans?|intends?|promises?|vows?|swears?"
    r"|offers?|pledges?|(?:declares?|claims?|announces?|says?) that"
    r"|(?:is|are|was|were) (?:planned|proposed|announced|promised|intended))\b",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    r"\b(?:again|another|second|third|once more|return\w*|back|rebuilt|reopened|resumed|restored|re-\w{3,}|reelected"
    r"|reappeared)\b",
    re.IGNORECASE,
)
_ASKED_AGAIN = re.compile(r"\bagain\b", re.IGNORECASE)
_DONE_AGAIN = re.compile(r"\bre-\w{3,}(?:ed|ing)\b", re.IGNORECASE)
_ONLY_SAID = re.compile(
    r"\b(?:hopes?|(?<!the )plans?|intends?|promises?|vows?|swears?|expects?|offers?)\b", re.IGNORECASE
)
_SENTENCED = re.compile(
    r"\b(?:sentenc|condemn)(?:e|ed|es|s)? (?:[\w’'-]+ ){0,4}?to (?:be )?(?P<to>(?:[\w’'-]+ ?){1,2})", re.IGNORECASE
)
_TERM = re.compile(r"\b(?:got|given|received) \w+ (?:years?|months?|weeks?|days?) (?:in|of) (?:prison|jail)\b")
_WANTING = re.compile(r"\bwants? to (?P<deed>\w+)", re.IGNORECASE)
_HOPING = re.compile(r"\b(?:hopes?|plans?|intends?|expects?) to\b", re.IGNORECASE)
_TO_BE = re.compile(
    r"\b(?:was|were|is|are) to be\b|\b(?:supposed|meant|intended|planned|due|expected) to\b", re.IGNORECASE
)
_SAID_TO_BE = re.compile(
    r"\b(?:announce[ds]?|declare[ds]?|claim(?:s|ed)?|promise[ds]?|vow(?:s|ed)?|swore|swears|propose[ds]?|plan(?:s|ned)?"
    r"|predict(?:s|ed)?|foretold|foretells) (?:that )?(?:[\w’'-]+ ){0,6}?would (?P<what>.+)",
    re.IGNORECASE,
)
"""What somebody said would be."""
_TO_DO = re.compile(r"\b(?:is|are|was|were) to\b", re.IGNORECASE)
_WILL = re.compile(r"\bwill\b", re.IGNORECASE)
_FORETOLD = re.compile(
    r"\b(?:will|shall|going to|expect\w*|due|predict\w*|foretold|foretell\w*|every|each)\b", re.IGNORECASE
)
_QUANTIFYING = re.compile(r"\b(?:most|all|half|every|only|majority|many|more|\d+)\b|%", re.IGNORECASE)
_ACTUALLY = re.compile(r"\b(?:actually|really|in (?:fact|reality)|truly|in the end)\b", re.IGNORECASE)
_OF_NOW = (Want.WHERE, Want.WHO, Want.WHAT, Want.HOW_MANY)
PLANNED = "The source says what was to be, not that it came to be."
FAILING = stemmed("fail failed failure vain unsuccessfully")
MEANING = stemmed(
    "would try attempt want hope plan intend should supposed aim wish promise vow swear offer pledge target goal"
    " mission favour favor prefer support"
)
"""Stems of words by which a question itself asks what was meant to be."""


def of_place_in_time(asked: Asked, entry: Entry) -> Iterator[str]:
    """What came after or before something that is named, where an entry says no such thing."""
    is_placed = isinstance(entry, Event) and (entry.after or entry.date.since)
    if asked.wanted.want is Want.HOW_LONG or is_placed:
        return
    told = stems(said(entry))
    for at, word in enumerate(asked.cut[:-1]):
        if word.folded not in _PLACING or asked.cut[at + 1].folded == "when":
            continue
        following = next((each for each in asked.cut[at + 1 : at + 6] if each.folded not in GENERIC), None)
        placed = next((term for term in asked.terms if following and term.at == following.at), None)
        if word.folded == "after" and "post" in told:
            continue  # the post-war years: after the war
        if placed and _tells_of_more(asked, entry, placed):
            continue  # what became of the price after the telegram
        if placed and placed.own <= DYING and not COMING_AFTER.isdisjoint(asked.stems):
            continue  # who replaced her after her death
        if placed and word.folded == "after" and _is_where_to(asked, entry, placed):
            continue  # where he went, of whoever was banished to the port
        if placed and word.folded == "after" and any(_is_told_next(asked, placed, each) for each in sentences(entry)):
            continue  # was fined and moved
        if placed and _PLACED.isdisjoint(told):
            yield f"What came {word.folded} “{placed.text}” is not stated."
    is_of_one = isinstance(entry, Entity) and asked.wanted.want in (Want.WHICH, Want.WHAT, Want.WHO)
    if is_of_one and _BEFORE_THEN.search(asked.plain) and _FORMER.isdisjoint(stems(quoted(entry))):
        yield "What came before that is not stated."


def _is_where_to(asked: Asked, entry: Entry, placed: Term) -> bool:
    """Whether it is asked where somebody went after what an event is, which tells where to."""
    others = [term for term in asked.terms if term is not placed and not term.entries and term.own]
    is_asked = asked.wanted.want is Want.WHERE and all(term.own <= MOVING for term in others)
    return is_asked and placed.is_in(stems(name_of(entry))) and tells_where_to(entry)


def _is_told_next(asked: Asked, placed: Term, sentence: str) -> bool:
    """Whether a sentence tells all that a question asks of behind an `and`, and before it what that came after."""
    doing = [term for term in asked.terms if term is not placed and not term.entries and term.own]
    for met in re.finditer(r" and (?:then |later )?", sentence):
        before, behind = stems(sentence[: met.start()]), stems(sentence[met.end() :])
        if placed.is_in(before) and doing and all(term.is_in(behind) for term in doing):
            return True
    return False


def _tells_of_more(asked: Asked, entry: Entry, placed: Term) -> bool:
    """Whether an entry is itself what a question puts something after, and its quotes tell of that, too."""
    named = stems(name_of(entry))
    beside = [term for term in asked.terms if not (term.entries or term.is_in(named))]
    return placed.is_in(named) and bool(beside) and all(term.is_in(stems(quoted(entry))) for term in beside)


def of_before(asked: Asked, entry: Entry) -> Iterator[str]:
    """What came only after a time is not what was there then: which technologies, of what was before their age."""
    later = [stems(fact.text) for fact in entry.facts if fact.name == "before" and fact.known]
    known = (fact for fact in entry.facts if fact.name.startswith("which") and fact.known)
    which = [stems(f"{fact.name} {fact.text}") for fact in known]
    is_of_later = any(told & each for each in later for told in which)
    is_of_later &= any(term.own and term.is_in(told) for told in (*later, *which) for term in asked.terms)
    is_asked = asked.wanted.want in (Want.WHICH, Want.WHAT) and not asked.is_negated
    if is_of_later and is_asked and _OF_LATER.isdisjoint(asked.typed | asked.stems):
        yield f"The source says that this was before that ({name_of(entry)})."


def of_now(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was so when something happened need not be so now."""
    kinds = (EventKind.FIGURE,) if asked.wanted.want is Want.HOW_MANY else (EventKind.EVENT,)
    is_past = isinstance(entry, Event) and entry.kind in kinds and not _STILL.search(quoted(entry))
    offices = [fact for fact in entry.facts if fact.name == "office" and fact.known]
    is_past |= bool(offices) and asked.wanted.want is Want.WHO and not _STILL.search(quoted(entry))
    is_of_now = asked.wanted.want in _OF_NOW and _NOW.search(asked.plain)
    is_of_still = asked.wanted.want is Want.WHETHER and _ASKS_STILL.search(asked.plain)
    if is_past and (is_of_now or is_of_still):
        yield "The source says what was then; what is so now, it does not say here."


def of_again(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was so once is not said to have been so again."""
    if isinstance(entry, Event) and lacks_again(asked, said(entry)):
        yield f"That it was so again is not said ({name_of(entry)})."


def lacks_again(asked: Asked, told: str) -> bool:
    """Whether it is asked if something was so again, or of what was done again, and a text does not say that."""
    is_of_yes = asked.wanted.want is Want.WHETHER and not asked.is_negated
    is_asked = bool(_DONE_AGAIN.search(asked.text)) or (is_of_yes and bool(_ASKED_AGAIN.search(asked.text)))
    return is_asked and not _AGAIN.search(told)


def is_meant(asked: Asked, entry: Entry) -> bool:
    """Whether an entry tells what was to be, and the question asks what was."""
    named = entry.title if isinstance(entry, Event) else ""
    typed = {word.stem for word in asked.cut}
    is_asked = not MEANING.isdisjoint(typed) or bool(_MEANT.search(asked.plain))
    return not is_asked and (bool(_MEANT.search(named)) or _is_announced(asked, entry))


def _is_announced(asked: Asked, entry: Entry) -> bool:
    """Whether all that an entry says of it is what somebody said would be: that it would cover the tower."""
    telling = [term for term in asked.terms if not (term.entries or term.own <= LIGHT_VERBS)]
    told = [each for each in sentences(entry) if telling and all(term.is_in(stems(each)) for term in telling)]
    is_all = NEGATIONS.isdisjoint(stems(quoted(entry)))
    return bool(told) and is_all and all(_is_said_to_be(telling, each) for each in told)


def _is_said_to_be(telling: Sequence[Term], sentence: str) -> bool:
    """Whether a sentence has what is asked only behind the `would` of somebody who announced it."""
    met = _SAID_TO_BE.search(sentence)
    if met is None:
        return False
    announced = CLAUSE.split(met["what"])[0]
    beside = stems(sentence.replace(announced, " "))
    return all(term.is_in(stems(announced)) for term in telling) and not any(term.is_in(beside) for term in telling)


def tells_plan(entry: Entry) -> bool:
    """Whether an entry tells what was meant to be: by its title, a slot's name or its quotes."""
    named = entry.title if isinstance(entry, Event) else ""
    told = " ".join((named, quoted(entry), *(fact.name for fact in entry.facts if fact.known)))
    return any(pattern.search(told) for pattern in (_MEANT, _TO_BE, _TO_DO, _SENTENCED, _TERM))


def is_told_as_plan(asked: Asked, evidence: Evidence) -> bool:
    """Whether an entry tells as a plan just what is asked, in one sentence with the question's own words: that they
    were to use sabotage answers whether they did, as far as the source does."""
    terms = [term for term in asked.terms if not term.own <= LIGHT_VERBS]
    if not _TO_DO.search(name_of(evidence.entry)) or _QUANTIFYING.search(asked.plain):
        return False
    for told in map(stems, sentences(evidence.entry)):
        left = [term for term in terms if not term.own <= told]
        if len(left) < len(terms) and all(term.entries & evidence.part_in for term in left):
            return True
    return False


def _is_only_said(entry: Entry) -> bool:
    """Whether an entry's name tells what somebody only said would be: plans to move it, promises a school."""
    return bool(_ONLY_SAID.search(name_of(entry)))


def _is_wanted_only(asked: Asked, entry: Entry) -> bool:
    """Whether it is asked who did what a title tells somebody only wanted to do: built, of who wants to build."""
    met = _WANTING.search(name_of(entry))
    if met is None or not MEANING.isdisjoint(asked.typed):
        return False
    deed = stem(met["deed"].lower())
    is_did = any(word.folded in ("did", "was", "were") for word in asked.cut[1:3])
    for before, word in pairwise(asked.cut):
        is_told = word.folded != met["deed"].lower() or is_did
        if stem(word.plain) == deed and before.folded != "to" and not word.folded.endswith("ing") and is_told:
            return True
    return False


def _is_only_planned(asked: Asked, entry: Entry) -> bool:
    """Whether all that an entry's quotes say of the deed that a question ends with is what was meant to be: ready."""
    last = max((term for term in asked.terms if not term.entries), key=lambda term: term.at, default=None)
    if last is None or last.end != asked.cut[-1].end or last.is_in(stems(name_of(entry))):
        return False
    if _WILL.search(asked.plain):
        return False
    told = [each for each in sentences(entry) if last.is_in(stems(each))]
    return bool(told) and all(_is_meant_in(last, each) for each in told)


def _is_meant_in(term: Term, sentence: str) -> bool:
    met = _TO_BE.search(sentence)
    return met is not None and term.is_in(stems(sentence[met.end() :])) and not term.is_in(stems(sentence[: met.end()]))


def of_sentencing(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever was sentenced to hang need not have been hanged."""
    if asked.wanted.want is Want.HOW_LONG:
        return
    for term in asked.terms:
        told = [each for each in sentences(entry) if term.own and not term.entries and term.is_in(stems(each))]
        if told and not term.is_in(stems(name_of(entry))) and all(is_only_sentence(term, each) for each in told):
            yield "The source tells what the sentence was, not whether it was carried out."
            return


def is_only_sentence(term: Term, sentence: str) -> bool:
    """Whether a sentence has a term only as what somebody was sentenced to."""
    met = _SENTENCED.search(sentence)
    return met is not None and term.is_in(stems(met["to"])) and not term.is_in(stems(sentence.replace(met[0], " ")))


def of_deed(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was done need not be what was meant."""
    is_undone = isinstance(entry, Event) and entry.kind is EventKind.NON_EVENT
    is_of_future = asked.wanted.want is Want.WHEN and bool(_WILL.search(asked.plain))
    is_of_future &= not _FORETOLD.search(quoted(entry))
    if (asked.wanted.is_plan or is_of_future) and not (is_undone or tells_plan(entry)):
        yield "The source says what was done; what was meant to be, it does not say here."


def of_intent(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was meant to be need not have come to be."""
    is_told_apart = asked.wanted.want is not Want.WHETHER and bool(_ACTUALLY.search(quoted(entry)))
    is_told_apart = is_told_apart and "would" not in name_of(entry)
    if is_told_apart or not FAILING.isdisjoint(stems(quoted(entry))):
        return
    is_placed = asked.wanted.want in (Want.WHEN, Want.WHERE) and bool(_TO_BE.search(name_of(entry)))
    if asked.wanted.want in (Want.WHEN, Want.WHERE) and MEANING.isdisjoint(asked.typed):
        is_placed |= asked.wanted.want is Want.WHEN and _is_only_said(entry)
        is_placed |= bool(_HOPING.search(name_of(entry))) or _is_only_planned(asked, entry)
    is_affirmed = asked.wanted.want is Want.WHETHER or bool(_ACTUALLY.search(asked.plain))
    is_affirmed |= asked.wanted.want is Want.WHO and _is_only_said(entry)
    is_ahead = bool(_TO_BE.search(asked.plain) or AHEAD.search(asked.plain))
    is_of_deed = asked.wanted.want in (Want.WHO, Want.WHAT, Want.WHERE, Want.WHEN)
    is_placed |= is_of_deed and _is_wanted_only(asked, entry)
    if (is_placed and not is_ahead) or (is_affirmed and is_meant(asked, entry)):
        yield PLANNED
