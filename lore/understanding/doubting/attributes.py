"""Doubts about what somebody's something is: Trotsky's job, the size of Iceland, or no more than `Stalin religion`."""

import re
from collections.abc import Iterator

from lore.model import Entity, Event, Kind
from lore.understanding.asked import Asked
from lore.understanding.doing import POSSESSIVES
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC
from lore.understanding.heads import linked
from lore.understanding.kinds import OFFICES
from lore.understanding.prose import sentences
from lore.understanding.roles import is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_WHAT_IS = r"^\W*(?:so )?(?:what|who)(?:['’]?s| is| was| are| were) "
_WHAT = (
    r"(?P<what>(?!(?:half|was|were)\b)[\w-]+"
    r"(?: (?!(?:half|as|before|after|in|instead|with|during|for)\b)[\w-]+)?)"
)
_OF_ITS = re.compile(rf"{_WHAT_IS}(?:the )?(?P<owner>[^?]{{2,40}}?)(?:['’]s|s['’]|['’]) {_WHAT}\W*$", re.IGNORECASE)
_OF_IT = re.compile(rf"{_WHAT_IS}(?:the )?{_WHAT} of (?:the )?(?P<owner>[^?]{{2,40}}?)\W*$", re.IGNORECASE)
_HAD_IT = re.compile(
    rf"^\W*(?:what|which) {_WHAT} (?:did|does|do) (?P<owner>[^?]{{2,40}}?) (?:have|get|hold|receive|own|possess"
    rf"|bear)\W*$",
    re.IGNORECASE,
)
_VERBLESS = re.compile(
    r"^(?!.*\b(?:who|whom|whose|what|which|when|where|why|how|was|were|is|are|had|has|have|did|does|do|would|could"
    r"|will|can|list|name|names|tell|give|show|describe|explain|any|in|on|by|after|before|about|share|number|half)\b)"
    r"[^?,;:\d]{3,40}\W*$",
    re.IGNORECASE,
)
"""A few words without a verb, and without a preposition but `of`."""
_OWN = stemmed(
    "age birthday height weight wage salary pay leader boss head chief commander capital flag army navy weapon weapons"
    " cost price nationality religion language population size founder member members victim victims wife husband son"
    " daughter father mother brother sister family home house address headquarters party ally allies enemy enemies"
    " currency killer murderer assassin death job profession origin birthplace appearance look looks"
)
"""Stems of words for what somebody has that nothing else says but what says it of them."""
_ASKING = ("which", "how", "why", "where", "when")
"""How the names of slots begin that tell nothing of what somebody has."""
_BY_DEED = (
    (
        stemmed("killer murderer assassin"),
        ("killed by", "murdered by", "shot by", "stabbed by", "assassinated by", "by"),
    ),
    (
        stemmed("leader boss head chief commander captain ruler"),
        ("led by", "leader", "commanded by", "commander", "headed by", "head", "ruled by", "ruler"),
    ),
)
"""Who somebody's killer or leader is, by the slots for whoever killed or led them."""
_LONGEST = 4
"""Words of a question that is no more than a name and what is asked of it."""


def of_attribute(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What is somebody's is told where an entry of them says so: no job by an opinion that is a position, too."""
    named = _owner_and_attribute(asked)
    by_nobody = any(fact.name == "by" and not fact.known for fact in evidence.entry.facts)
    if named is None or (asked.wanted.want is Want.WHO and by_nobody):
        return  # whose killer is not stated is told as that
    owner, attribute = named
    if not _is_said_of(owner, attribute, evidence):
        yield f"Of “{attribute.text}”, it is not said in just these words."


def _owner_and_attribute(asked: Asked) -> tuple[Term, Term] | None:
    """Whose something is asked for, and the word for it; None for any other question."""
    named = [term for term in asked.terms if term.entries]
    others = [term for term in asked.terms if not term.entries]
    if len(named) != 1 or not others or asked.wanted.want not in (Want.WHAT, Want.WHO, Want.WHICH):
        return None
    for pattern in (_OF_ITS, _OF_IT, _HAD_IT):
        met = pattern.match(asked.plain)
        if met and met.start("owner") <= named[0].at < met.end("owner"):
            within = [term for term in others if met.start("what") <= term.at < met.end("what")]
            return (named[0], within[-1]) if within == others else None
    telling = [word for word in map(asked.as_meant, asked.cut) if word.folded not in GENERIC]
    is_short = len(telling) <= _LONGEST and not any(map(is_participle, telling))
    return (named[0], others[-1]) if is_short and _VERBLESS.match(asked.plain) else None


def _is_said_of(owner: Term, attribute: Term, evidence: Evidence) -> bool:
    """Whether an entry says of an owner what is asked as theirs: by a slot, by a name that has both, or in a quote; and
    what is not just theirs (a belief, a loan) by its own words, too."""
    entry = evidence.entry
    is_of_it = entry.id in owner.entries or bool(linked(entry, "who", "what", "by") & owner.entries)
    if (is_of_it and _has_slot_for(attribute, evidence)) or _is_theirs(owner, attribute, evidence, is_of_it=is_of_it):
        return True
    if any(attribute.own <= name and not owner.own.isdisjoint(name) for name in evidence.names):
        return True
    if attribute.own <= OFFICES and isinstance(entry, Entity) and entry.kind is Kind.PERSON:
        return attribute.is_in(evidence.shown) and bool(owner.entries & evidence.part_in)
    return not attribute.own <= _OWN | OFFICES and _is_in_words_of(owner, attribute, evidence, is_of_it=is_of_it)


def _has_slot_for(attribute: Term, evidence: Evidence) -> bool:
    """Whether a slot is named by what is asked, or tells who did what makes them that: led by, for the leader."""
    named = [fact.name for fact in evidence.entry.facts if not fact.name.startswith(_ASKING)]
    deeds = next((slots for own, slots in _BY_DEED if attribute.own <= own), ())
    is_by = any(fact.known and fact.name in deeds for fact in evidence.entry.facts)
    return is_by or any(attribute.is_in(stems(name)) for name in named)


def _is_in_words_of(owner: Term, attribute: Term, evidence: Evidence, *, is_of_it: bool) -> bool:
    """Whether an entry has a word for what is asked, which its owner is told with."""
    if attribute.own <= evidence.named_wholly | evidence.named:
        return isinstance(evidence.entry, Event) or is_of_it
    is_of_event = isinstance(evidence.entry, Event) and bool(owner.entries & evidence.part_in)
    if is_of_event and attribute.is_in(evidence.named_wholly):
        return True
    is_beside = is_of_it or owner.is_in(evidence.quoted | {"the"})
    return is_beside and attribute.own <= evidence.told | evidence.quoted


def _is_theirs(owner: Term, attribute: Term, evidence: Evidence, *, is_of_it: bool) -> bool:
    """Whether a quote says of a word that it is an owner's: the president of the republic; his office, of an entry of
    theirs."""
    for sentence in sentences(evidence.entry):
        cut = words(sentence)
        for at, word in enumerate(cut):
            around = {each.stem for each in cut[max(at - 2, 0) : at] + cut[at + 1 : at + 4]}
            is_owned = is_of_it and at > 0 and cut[at - 1].folded in POSSESSIVES
            if word.stem in attribute.own and (is_owned or owner.is_in(around | {"the"})):
                return True
    return False
