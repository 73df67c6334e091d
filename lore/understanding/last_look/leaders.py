"""Whether an answer to who led people or something without an entry tells that of them: the president of the games is
not who led the boycott."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Reply
from lore.understanding.asked import Asked
from lore.understanding.heads import post_told
from lore.understanding.kinds import POSTS
from lore.understanding.prose import stems_called, texts_told
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word, stems, words

_LED = re.compile(
    r"^\W*who(?: (?:was|were|is|are))? (?:the )?(?:led|leads|leading|headed|heads|heading|chaired|chairing|commanded"
    r"|commands|commanding|in charge of|in command of|(?:leader|head|boss|chief|commander)s? of)\b (?P<of>[^?]+?)\W*$",
    re.IGNORECASE,
)
_IN_TURN = re.compile(r"\b(?:after|before|instead|next|first|last|now|then)\b", re.IGNORECASE)
_LEADING = stemmed(
    "led lead leads leading leader leaders head headed heads chair chaired chairs chairman chairwoman command commanded"
    " commands commander boss chief captain ran run runs director directed president"
)
_UNDER = frozenset("by under".split())
_THEIRS = frozenset("their its whose his her".split())
_NEAR = 8
"""Words between who is led and what says that they are."""


def is_led(asked: Asked, reply: Reply) -> bool:
    """Whether an answer tells who led those that are asked for, or is no such answer."""
    met = _LED.match(asked.plain)
    if met is None or _IN_TURN.search(asked.plain):
        return True
    asked_for = _group(asked, met.start("of"))
    if not asked_for or any(term.entries for term in asked_for):
        return True
    return any(_tells(reply, term) for term in asked_for)


def _group(asked: Asked, start: int) -> list[Term]:
    """The terms that say who is led, up to a preposition: the strike of the lightmen | at the harbour."""
    behind = [word for word in asked.cut if word.at >= start]
    placing = (word.at for word in behind if word.folded in PREPOSITIONS - {"of"})
    end = next(placing, len(asked.plain))
    return [term for term in asked.terms if start <= term.at < end]


def _tells(reply: Reply, term: Term) -> bool:
    if any(term.is_in(told) for told in _led_by_slots(reply)):
        return True
    cut = [word for text in texts_told(reply) for word in words(text)]
    return any(_is_said(cut, at, term) for at, word in enumerate(cut) if word.stem in _LEADING or word.folded in _UNDER)


def _led_by_slots(reply: Reply) -> Iterator[frozenset[str]]:
    """The stems of what is led, as facts tell it."""
    for statement in reply.statements:
        for fact in statement.facts:
            if fact.name in POSTS:
                if post := post_told(fact):
                    yield stems(post["of"])
            elif not stems(fact.name).isdisjoint(_LEADING):
                yield frozenset(word.stem for word in words(fact.text) if not word.is_owning)
                yield stems_called(statement.entry)


def _is_said(cut: Sequence[Word], at: int, term: Term) -> bool:
    """Whether a word that leads has who is led right behind it, or before it: led by, their leader."""
    before = frozenset(word.stem for word in cut[max(0, at - _NEAR) : at])
    behind = frozenset(word.stem for word in cut[at + 1 : at + _NEAR] if not word.is_owning)
    if at and cut[at - 1].folded in _THEIRS:
        return term.is_in(frozenset(word.stem for word in cut[:at]))
    is_passive = cut[at].folded in _UNDER or (at + 1 < len(cut) and cut[at + 1].folded in _UNDER)
    return term.is_in(before if is_passive else before | behind)
