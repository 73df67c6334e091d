"""Who a sentence says does something: what stands before a deed, or behind `by` where it is told as done."""

from collections.abc import Sequence
from itertools import takewhile

from lore.understanding.roles import BE, BEFORE_OBJECTS, is_auxiliary, is_participle
from lore.understanding.words import Word

PRONOUNS = frozenset("he she they we it".split())
RELATIVE = ("who", "which", "that")
FIRST = 2
"""Words of a sentence among which a pronoun is told of whoever it is about."""
NEAR = 8
"""Words before or behind a deed, or behind `by`, in which all who did it, or had it done to them, are named."""
_BETWEEN = frozenset("also then not never later soon once first had has have was were been to be would did and".split())


def deed_asked(cut: Sequence[Word]) -> Word | None:
    """What it is asked who did: who woke the crew."""
    is_deed = len(cut) > 1 and cut[0].folded == "who" and cut[1].folded not in BEFORE_OBJECTS
    return cut[1] if is_deed and not is_auxiliary(cut[1]) else None


def subject_of(cut: Sequence[Word], at: int) -> Sequence[Word]:
    """The words of a sentence up to the last before a deed that may name who did it."""
    before = reversed(cut[:at])
    left = sum(1 for _ in takewhile(lambda word: word.folded in _BETWEEN or word.folded.endswith("ly"), before))
    return cut[: at - left]


def is_told_as_done(cut: Sequence[Word], at: int) -> bool:
    """Whether a deed is a participle with a form of `be` between it and its subject."""
    return is_participle(cut[at]) and any(word.folded in BE for word in cut[len(subject_of(cut, at)) : at])


def done_by(cut: Sequence[Word], at: int) -> Sequence[Word] | None:
    """The words behind the first `by` after a deed; None where there is no `by`."""
    by = next((place for place in range(at + 1, len(cut)) if cut[place].folded == "by"), None)
    return None if by is None else cut[by + 1 : by + 1 + NEAR]
