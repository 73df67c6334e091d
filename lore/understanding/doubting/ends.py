"""Doubts about what somebody did at all, and what they were for."""

import re
from collections.abc import Iterator

from lore.model import Entity, Event, name_of
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.roles import BE
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.told_of_others import of_someone_else
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_DID = re.compile(
    r"^\W*what (?:did|do|does) (?:the |an? )?(?P<who>[^?]{2,40}?) (?:really |actually |even )?do\b", re.IGNORECASE
)
_PURPOSE = re.compile(
    r"^\W*what(?:['’]s| is| was| were| are) (?:the |an? )?(?:\w+ )?(?:purpose|aim|goal|mission|role|point)s? of"
    r" (?:the |an? )?(?P<who>(?!\w+ing\b)[^?]{2,40})\W*$",
    re.IGNORECASE,
)
_PURPOSES = stemmed("purpose aim goal mission role task point use duty job")
_DOING = ("who", "by")
_NAMED = 4  # words at the beginning of a title among which whoever does something is named


def of_what_was_done(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What others did is not what somebody did to whom it was done, or who is only mentioned."""
    met = _DID.search(asked.plain)
    entry = evidence.entry
    if asked.wanted.want is not Want.WHAT or met is None or not isinstance(entry, Event):
        return
    done_to = {each for fact in entry.facts if fact.known and fact.name not in _DOING for each in fact.entities}
    doers = [term for term in _terms_at(asked, met) if term.entries]
    if doers and all(term.entries <= done_to and not _does(term, evidence) for term in doers):
        yield of_someone_else(entry)


def of_purpose(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What is done to somebody is not what they are for, nor is the reason of what befell them."""
    met = _PURPOSE.search(asked.plain)
    entry = evidence.entry
    named = [term for term in _terms_at(asked, met) if term.entries] if met else []
    if not named:
        return
    if isinstance(entry, Entity):
        slots = stems(" ".join(fact.name for fact in entry.facts if fact.known))
        if entry.id in named[0].entries and _PURPOSES.isdisjoint(slots):
            yield f"What it was for is not stated ({entry.name})."
        return
    told = {each for fact in entry.facts if fact.name in (*_DOING, "what") and fact.known for each in fact.entities}
    if not named[0].entries & told and not _does(named[0], evidence):
        yield of_someone_else(entry)


def _terms_at(asked: Asked, met: re.Match[str]) -> list[Term]:
    """The terms of a question within what was met of it for whom it asks about."""
    return [term for term in asked.terms if met.start("who") <= term.at < met.end("who")]


def _does(term: Term, evidence: Evidence) -> bool:
    """Whether an event tells a term as who did it, by a slot or at the beginning of its title."""
    entry = evidence.entry
    facts = [fact for fact in entry.facts if fact.known and fact.name in _DOING]
    titled = words(name_of(entry))[:_NAMED]
    verb = next((at for at, word in enumerate(titled) if word.folded in BE), len(titled))
    before = {word.stem for word in titled[:verb]} | {"the"}
    return any(term.entries & {*fact.entities} or term.is_in(stems(fact.text) | {"the"}) for fact in facts) or (
        term.is_in(before)
    )
