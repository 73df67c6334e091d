"""Saying that the lore has no answer: what was looked for, and what lies nearest."""

import re
from collections.abc import Sequence

from lore.model import Basis, Event, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.beyond import Beyond
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.generic import GENERIC
from lore.understanding.term import Term

_BEYOND = {
    Beyond.OPINION: "That asks for an opinion. The lore holds what its source says, and no opinions.",
    Beyond.SUPPOSITION: "That asks what might be. The lore holds what its source says, and no suppositions.",
    Beyond.INVENTION: "That asks for something to be made. The lore holds what its source says, and makes nothing up.",
    Beyond.SMALL_TALK: "That asks after the bot itself. What it can tell is what the lore's source says.",
    Beyond.REALITY: "That asks about our own timeline. Only what the source says is lore here.",
}
_DIFFERING = re.compile(r"\b(?:differ\w*|unlike|compar\w+|as opposed to|in contrast)\b", re.IGNORECASE)
"""What the source's own remark about our timeline answers."""
_ENOUGH = 0.5
"""The share of a question's weight that an entry must say to be offered."""


def nothing(finder: Finder, asked: Asked, ranked: Ranked = ()) -> Reply:
    """That the lore says nothing of what was asked."""
    terms = asked.terms
    strange = [term.text for term in terms if term.is_stranger and not term.is_number]
    typed = [word.typed for word in asked.cut if word.folded not in GENERIC]
    sought = strange or [term.text for term in terms] or typed
    if any(each.lower() not in asked.text.lower() for each in sought):  # a word for what was typed, and not typed
        sought = []
    told = ", ".join(f"“{each}”" for each in dict.fromkeys(sought)) or "that"
    both = "of " if strange or len(sought) < 2 else "together of "
    unsaid = f"The lore of {finder.library.world.name} says nothing {both}{told}."
    weight = sum(term.weight for term in terms)
    near = [each for _, each in ranked[:1] if _weight_said(each, terms) >= _ENOUGH * weight]
    nearest = finder.mentions(evidence.entry for evidence in near)
    return asked.reply(Standing.NOT_IN_LORE, unsaid=(unsaid,), nearest=nearest)


def beyond(finder: Finder, asked: Asked, why: Beyond) -> Reply:
    """What no lore answers; a remark of the source's about our own timeline is told, as one."""
    terms = [term for term in finder.namer.terms(asked.cut) if term.entries]
    unsaid = (_BEYOND[why],)
    ranked = finder.ranked(terms) if terms else []
    if why is Beyond.REALITY:
        about = [term for term in terms if "otl" not in term.text.lower() and "timeline" not in term.text.lower()]
        for _, evidence in ranked:
            entry = evidence.entry
            remark = isinstance(entry, Event) and entry.basis is Basis.OTL
            if remark and _DIFFERING.search(asked.plain):
                return asked.reply(Standing.ANSWER, (Statement(entry, (), entry.quotes[:1]),))
            if remark and about and all(evidence.says(term) >= 0.9 for term in about):
                return asked.reply(Standing.PARTLY, (Statement(entry, (), entry.quotes[:1]),), unsaid=unsaid)
    nearest = finder.mentions(evidence.entry for _, evidence in ranked[:1])
    return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid, nearest=nearest)


def _weight_said(evidence: Evidence, terms: Sequence[Term]) -> float:
    return sum(term.weight * evidence.covers(term) for term in terms)
