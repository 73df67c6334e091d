"""Phrases: nouns with what stands before them, each behind the preposition that leads it in, if one does."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from lore.calendars import MONTHS
from lore.understanding.grammar.tagging import Token

TIMES = frozenset(
    "year years month months week weeks day days night nights morning evening afternoon dusk dawn noon midnight hour"
    " hours minute minutes spring summer autumn winter january february march april may june july august september"
    " october november december monday tuesday wednesday thursday friday saturday sunday decade decades century"
    " centuries time times moment eve harvest".split()
)
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)$")
"""A day in numbers: the 23rd."""
_BEGINNING = ("AT0", "DPS", "DT0", "PNP", "PNI", "PNX")
_WITHIN = ("AT0", "DPS", "DT0", "AJ0", "AJC", "AJS", "CRD", "ORD", "NN0", "NN1", "NN2", "NP0", "PNP", "PNI", "PNX",
           "VVG", "VVN", "POS", "EX0")  # fmt: skip
_DAY = 2
"""Digits of a day, at most."""
_ROUNDING = frozenset("less more fewer than about almost nearly over under some around only at least barely".split())
"""Words before a number that tell how nearly it is so many."""
_LEADING = ("PRP", "PRF", "TO0")


@dataclass(frozen=True, slots=True)
class Phrase:
    """Some words that belong together, and the preposition before them: `on Gallows Eyot`; `prep` is empty for what no
    preposition leads in."""

    prep: str
    tokens: tuple[Token, ...]

    @property
    def stems(self) -> frozenset[str]:
        return frozenset(each for token in self.tokens for each in token.stems)

    @property
    def text(self) -> str:
        return " ".join(token.text for token in self.tokens)

    @property
    def head(self) -> Token | None:
        """The noun that it is about: the last one, of a name the last, too; a pronoun or a number where no noun is."""
        nouns = [token for token in self.tokens if token.is_noun and not _is_owning(self.tokens, token)]
        return nouns[-1] if nouns else next(iter(reversed(self.tokens)), None)

    @property
    def has_noun(self) -> bool:
        """Whether it names anything: an adjective behind an article does, too, as in `the dead`."""
        is_led_in = bool(self.tokens) and self.tokens[0].tag in ("AT0", "DPS")
        return is_led_in or any(token.is_noun or token.is_name for token in self.tokens)

    @property
    def is_pronoun(self) -> bool:
        """Whether it is about whoever a pronoun means: she, it."""
        return self.head is not None and self.head.tag == "PNP"

    @property
    def is_time(self) -> bool:
        """Whether it tells when, or for how long."""
        if any(token.folded in TIMES or _ORDINAL.match(token.text) for token in self.tokens):
            return True
        is_year = len(self.tokens) == 1 and self.tokens[0].text.isdigit()
        return is_year and self.prep in ("in", "by", "since", "until", "before", "after", "around")


def phrases(tokens: Sequence[Token]) -> list[Phrase]:
    """Some words as phrases, in their order; marks and conjunctions only part them, adverbs stand alone."""
    found: list[Phrase] = []
    prep, held = "", list[Token]()

    def close() -> None:
        nonlocal prep
        if held or prep:
            found.append(Phrase(prep, tuple(held)))
        held.clear()
        prep = ""

    for at, token in enumerate(tokens):
        if token.folded in _ROUNDING and any(each.tag == "CRD" for each in tokens[at + 1 : at + 3]):
            continue
        if token.tag in _LEADING:
            close()
            prep = token.folded
        elif token.tag in _WITHIN:
            is_new = token.tag in _BEGINNING or _is_behind_date(prep, held, token)
            if held and is_new and held[-1].tag not in ("DT0", "POS"):
                close()
            held.append(token)
        elif token.tag == "AV0" and held and held[-1].tag in ("AT0", "DPS"):
            held.append(token)  # a very small ship
        else:
            close()
            if token.tag.startswith("AV"):
                found.append(Phrase("", (token,)))
    close()
    return found


def leading(tokens: Sequence[Token]) -> list[Phrase]:
    """The phrases of some words up to the first that a preposition leads in: what stands right behind a verb."""
    return list(takewhile(lambda each: not each.prep, phrases(tokens)))


def _is_behind_date(prep: str, held: Sequence[Token], token: Token) -> bool:
    """Whether a word stands behind a number that tells when, and not how many: in 1829 Tollard."""
    is_dated = bool(prep) and bool(held) and held[-1].tag == "CRD" and len(held[-1].text) > _DAY
    return is_dated and (token.tag == "CRD" or (token.is_name and token.text not in MONTHS))


def _is_owning(tokens: Sequence[Token], token: Token) -> bool:
    at = tokens.index(token)
    return any(each.tag == "POS" for each in tokens[at + 1 : at + 2])
