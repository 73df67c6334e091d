"""Who a sentence says does something: what stands before a deed, or behind `by` where it is told as done."""

import re
from collections.abc import Sequence

from lore.understanding.kinds import TITLES
from lore.understanding.numerals import NUMBERS
from lore.understanding.persons import is_worker
from lore.understanding.roles import BE, BEFORE_OBJECTS, DO, is_auxiliary, is_hearsay, is_participle
from lore.understanding.words import Word

PRONOUNS = frozenset("he she they we it".split())
POSSESSIVES = frozenset("his her its their".split())
RELATIVE = ("who", "which", "that")
FIRST = 2
"""Words of a sentence among which a pronoun is told of whoever it is about."""
NEAR = 8
"""Words before or behind a deed, or behind `by`, in which all who did it, or had it done to them, are named."""
_BETWEEN = frozenset(
    "also then not never later soon once first had has have is are was were being been to be would did and but too"
    " already still again twice all both herself himself themselves itself began kept".split()
)
_LATER = frozenset(
    "later then first once also ever eventually finally actually really had has have did it that".split()
)
"""Words between who and a deed, as it is asked who did it: who was it that later burned the docks."""
MEMBERS = frozenset(
    "members men women people agents followers supporters soldiers troops crew army fleet forces government council"
    " parliament senate citizens".split()
)
"""Those of whom it is said whose they are, and who do what those do: members of the guild."""
_NAMED = frozenset("known called named nicknamed dubbed born".split())
"""What tells between commas who somebody is: better known as the Fox."""
_WISHING = ("wanted", "wished", "hoped", "wants")
_PERSONS = frozenset(
    "person man woman people men women persons country countries nation nations state states party parties".split()
)
_DOING_IT = frozenset("managed helped came went proceeded".split())
"""Verbs before `to` with a deed that was done."""
_TO_BY = 5  # words from a deed to `by`, with how much later it was done between
_WHO_DID = 3  # words of who did the talking
_GERUND = re.compile(r"\w{3,}(?<!str)(?<!spr)(?<!th)(?<!vik)ing$")
_ASIDE = 12  # words between two commas before a deed


def deed_asked(cut: Sequence[Word]) -> Word | None:
    """What it is asked who did: who woke the crew, by whom was it woken."""
    if _asks_by_whom([word.folded for word in cut]):
        return next((word for word in reversed(cut) if is_participle(word)), None)
    is_which = len(cut) > 2 and cut[0].folded in ("which", "what") and _is_person(cut[1])
    if not cut or not (is_which or cut[0].folded == "who"):
        return None
    start = 2 if is_which else 1
    if _is_told_to_have(cut, start):
        start += 3
    if [word.folded for word in cut[start : start + 2]] == ["was", "it"]:
        start += 2
    if len(cut) > start + 1 and cut[start].folded in ("was", "were") and cut[start + 1].folded.endswith("ing"):
        start += 1  # who was burning it
    if len(cut) > start + 1 and cut[start].folded == "did" and cut[start + 1].is_capital:
        return None  # whom somebody did it to
    at = next((at for at in range(start, len(cut)) if not _is_passed(cut[at])), len(cut))
    is_deed = at < len(cut) and cut[at].folded not in BEFORE_OBJECTS and not is_auxiliary(cut[at])
    is_wish = at + 1 < len(cut) and cut[at].folded in _WISHING and cut[at + 1].folded == "to"
    return cut[at] if is_deed and not is_wish else None


def _is_person(word: Word) -> bool:
    return word.folded in _PERSONS or word.folded in TITLES or is_worker(word.folded)


def asks_whom(cut: Sequence[Word]) -> bool:
    """Whether it is asked to whom somebody did something: who did she wake."""
    is_asked = len(cut) > 3 and cut[0].folded in ("who", "whom") and cut[1].folded in DO
    is_noun = len(cut) > _WHO_DID and cut[2].folded == "the" and _GERUND.search(cut[3].folded)
    return is_asked and cut[2].folded not in ("not", "no") and not is_noun  # did not, didn't


def done_asked(cut: Sequence[Word]) -> Word | None:
    """What it is asked to whom it was done: who was woken."""
    is_done = len(cut) > 2 and cut[0].folded == "who" and cut[1].folded in BE and is_participle(cut[2])
    is_done = is_done and not _is_told_to_have(cut, 1)
    return cut[2] if is_done else None


def _is_told_to_have(cut: Sequence[Word], at: int) -> bool:
    """Whether a question asks what somebody is only said to have done, from a word on."""
    return len(cut) > at and cut[at].folded in BE and is_hearsay(cut[at + 1 : at + 4])


def _asks_by_whom(typed: Sequence[str]) -> bool:
    by_whom = ["by", "whom"]
    return len(typed) > 2 and (typed[-1] == "by" or by_whom in (typed[:2], typed[-2:]))


def _is_passed(word: Word) -> bool:
    return word.folded in _LATER or (word.folded.endswith("ly") and len(word.folded) > len("reply"))


def subject_of(cut: Sequence[Word], at: int) -> Sequence[Word]:
    """The words of a sentence up to the last before a deed that may name who did it, but for what stands between
    commas before it, and other deeds of the same: Ada Holt, the mayor, signed and sealed it."""
    while True:
        left = at
        while left and (cut[left - 1].folded in _BETWEEN or cut[left - 1].folded.endswith("ly")):
            left -= 1
        following = cut[left].folded if left < at else ""
        is_chained = following == "and" and is_participle(cut[left - 1])
        if left > 1 and (is_chained or (following == "to" and cut[left - 1].folded in _DOING_IT)):
            at = left - 1
            continue
        break
    if not is_parted(cut, left):
        return cut[:left]
    before = _before_comma(cut, left - 1)
    aside = cut[before:left]
    deed = next((place for place, word in enumerate(aside) if is_participle(word)), 0)
    if deed and aside[0].folded not in RELATIVE and aside[deed].folded not in _NAMED:
        return cut[: before + deed]  # she bought a ship, burned the docks
    return cut[: before or left]


def is_parted(cut: Sequence[Word], at: int) -> bool:
    """Whether a comma stands before a word, or something else than a space or an apostrophe."""
    return 0 < at < len(cut) and cut[at - 1].end + 1 < cut[at].at and not cut[at - 1].is_owning


def _before_comma(cut: Sequence[Word], at: int) -> int:
    """How many words stand before the last comma before a word; 0 where none is near."""
    return next((place for place in range(at, max(at - _ASIDE, 0), -1) if is_parted(cut, place)), 0)


def is_told_as_done(cut: Sequence[Word], at: int) -> bool:
    """Whether a deed is a participle with a form of `be` between it and its subject, or right before `by`."""
    if not is_participle(cut[at]):
        return False
    is_timed = any(word.is_number or word.folded in NUMBERS for word in cut[at + 1 : at + 2])
    near = _TO_BY if is_timed else 1  # followed six months later by Chile
    is_by = at > 0 and any(word.folded == "by" for word in cut[at + 1 : at + 1 + near])
    return is_by or any(word.folded in BE for word in cut[len(subject_of(cut, at)) : at])


def first_done(cut: Sequence[Word], at: int) -> int:
    """Where the first of two deeds stands that were done to the same, of which a word is the second: he was caught in
    the winter and locked up; else where that word does."""
    if at == 0 or cut[at - 1].folded != "and":
        return at
    be = next((place for place in range(at - 2, 0, -1) if cut[place].folded in BE or is_parted(cut, place)), 0)
    return be + 1 if be and cut[be].folded in BE and is_participle(cut[be + 1]) else at


def done_by(cut: Sequence[Word], at: int) -> Sequence[Word] | None:
    """Whoever is named behind the first `by` after a deed, but not of whom or what they are; None where there is no
    `by`."""
    by = next((place for place in range(at + 1, len(cut)) if cut[place].folded == "by"), None)
    if by is None:
        return None
    behind = cut[by + 1 : by + 1 + NEAR]
    end = next((place for place in range(len(behind)) if _is_of_others(behind, place)), len(behind))
    return behind[:end]


def _is_of_others(behind: Sequence[Word], at: int) -> bool:
    """Whether a word begins what only tells whose, or who, somebody is: a guard of Ada Holt."""
    is_member = at > 0 and behind[at - 1].folded in MEMBERS
    return behind[at].folded in ("who", "whom", "which") or (behind[at].folded == "of" and not is_member)
