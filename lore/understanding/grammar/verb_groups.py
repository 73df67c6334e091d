"""The verbs of a sentence, each with its auxiliaries: who did it or had it done, denied or not, in which mood."""

from collections.abc import Sequence
from dataclasses import dataclass

from lore.understanding.grammar.phrases import TIMES
from lore.understanding.grammar.tagging import Token

_NEGATIVE = frozenset("not never no nobody none neither nor hardly scarcely barely seldom without".split()) | {"n t"}
_INTRANSITIVE = frozenset(
    "came went died stood passed sat lived began ended started fell rose travelled survived escaped arrived stayed"
    " slept waited stopped worked".split()
)
"""Pasts before `by` that tell how or when, and not by whom."""
_DONE_TO = frozenset(
    "jailed freed released acquitted convicted hanged executed beheaded banished exiled pardoned killed murdered"
    " assassinated shot buried raised educated baptised christened crowned elected appointed nominated dismissed"
    " arrested sentenced fined sold bought built rebuilt enlarged destroyed closed reopened renamed abolished dissolved"
    " disbanded founded captured deposed dethroned overthrown published reprinted banned repealed knighted ennobled"
    " promoted demoted expelled imprisoned interned deported rescued restored repaired demolished torn sunk scrapped"
    " given taken thrown stolen broken written chosen hidden beaten slain fired kidnapped ransomed poisoned outlawed"
    " excommunicated canonised beatified crucified guillotined decommissioned".split()
)
"""Participles behind a passive that are nearly always of what is done to somebody or something."""
_TIMELY = frozenset("later then also first soon again finally eventually afterwards subsequently duly".split())
"""Adverbs of a passive that cast no doubt on it."""
_CALLED = frozenset("called named nicknamed dubbed known titled styled christened entitled".split())
"""Participles before a name that is told, and of nobody who gave it."""

_ENDS = frozenset(".,;:!?()—–")


@dataclass(slots=True)
class VerbGroup:
    """The words of one verb, from `start` to `end`, such as `was never again seen`; `verb` is which of them is the main
    one. `modal` is would, could and the like, or `to` for what was to be."""

    start: int
    end: int
    verb: int
    is_passive: bool
    is_negated: bool
    modal: str
    is_finite: bool


def verb_groups(tokens: Sequence[Token]) -> list[VerbGroup]:
    """The verbs of a sentence, in their order."""
    found: list[VerbGroup] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.is_auxiliary:
            found.append(_with_auxiliary(tokens, at))
            at = found[-1].end
        elif token.is_verb and (alone := _going_on(tokens, at, found) or _alone(tokens, at)):
            found.append(alone)
        at += 1
    return found


def _going_on(tokens: Sequence[Token], at: int, before: Sequence[VerbGroup]) -> VerbGroup | None:
    """A participle behind `and` that shares the auxiliary of the verb before it: was jailed in May and freed in June;
    None where it only tells what a noun is like."""
    last = before[-1] if before else None
    if last is None or tokens[at].folded not in _DONE_TO or not _is_behind_and(tokens, at, last.end):
        return None
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    is_apart = behind is None or behind.tag in ("PRP", "PRF", "AVP") or behind.text in _ENDS
    has_auxiliary = last.is_passive and last.is_finite and last.verb > last.start
    is_participle = tokens[at].tag in ("VVN", "VVD") and not _has_object(tokens, at)
    if not (is_apart and has_auxiliary and is_participle) or _is_of_itself(tokens, last, at):
        return None
    return VerbGroup(at, at, at, True, False, "", True)


def _is_of_itself(tokens: Sequence[Token], last: VerbGroup, at: int) -> bool:
    """Whether a passive has what another verb behind it may not share: who did it, a doubt, a denial."""
    adverbs = (each.folded for each in tokens[max(last.start - 1, 0) : last.verb] if each.tag in ("AV0", "XX0"))
    is_by = any(each.folded == "by" for each in tokens[last.end : at])
    return is_by or last.is_negated or bool(last.modal) or any(each not in _TIMELY for each in adverbs)


def _has_object(tokens: Sequence[Token], at: int) -> bool:
    """Whether what is done to something may stand behind the place or time of it: and founded in 1190 a guild."""
    for before, each in zip(tokens[at + 1 :], tokens[at + 2 :], strict=False):
        if each.text in _ENDS or each.tag == "CJC" or each.is_verb or each.is_auxiliary:
            return False
        if each.tag in ("AT0", "DPS", "PNP", "DT0") and (before.is_noun or before.tag == "CRD"):
            return True
    return False


def _is_behind_and(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether a word stands right behind a conjunction, or behind what commas insert there: and, after a siege,
    killed; adverbs may stand between."""
    place = at - 1
    while place > end and tokens[place].tag == "AV0":
        place -= 1
    if tokens[place].text == ",":
        place = next((each - 1 for each in range(place - 1, end, -1) if tokens[each].text == ","), end)
    return place > end and tokens[place].tag == "CJC"


def _with_auxiliary(tokens: Sequence[Token], at: int) -> VerbGroup:
    """A verb with the auxiliaries before it; an auxiliary alone is one, too."""
    is_infinitive = at > 0 and tokens[at - 1].tag == "TO0"
    modal = tokens[at].folded if tokens[at].tag == "VM0" else ""
    is_negated, verb, end, place = False, at, at, at + 1
    while place < len(tokens):
        token = tokens[place]
        if token.tag in ("XX0", "AV0"):
            is_negated |= token.folded in _NEGATIVE
        elif token.is_auxiliary or token.is_verb:
            verb = end = place
            if token.is_verb:
                break
        elif token.tag == "TO0" and tokens[end].folded in ("had", "has", "have", "was", "were", "is", "are"):
            modal = "to"
        else:
            break
        place += 1
    be = next((each for each in range(verb - 1, at - 1, -1) if tokens[each].is_auxiliary), None)
    is_be = be is not None and tokens[be].tag.startswith("VB")
    is_passive = is_be and tokens[verb].tag in ("VVN", "VVD")
    is_negated |= any(tokens[each].tag == "XX0" for each in range(at, min(end + 2, len(tokens))))
    is_negated |= any(tokens[each].folded in _NEGATIVE for each in range(max(at - 1, 0), at))
    is_finite = not (is_infinitive or tokens[at].tag in ("VBG", "VHG", "VDG"))
    return VerbGroup(at, end, verb, is_passive, is_negated, modal, is_finite)


def _alone(tokens: Sequence[Token], at: int) -> VerbGroup | None:
    """A verb without an auxiliary; None where it is none of a clause: to leave, the lost son."""
    token = tokens[at]
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    is_negated = before is not None and before.folded in _NEGATIVE
    if token.tag in ("VVI", "VVG"):
        return None
    is_behind_noun = before is not None and (before.is_noun or before.tag in ("PNP", "PUN", "PUR", "AV0", "CRD", "PNI"))
    if token.tag == "VVN":
        if not is_behind_noun:
            return None
        is_active = (
            token.folded not in _CALLED
            and after is not None
            and after.tag in ("AT0", "DPS", "PNP")
            and before is not None
            and before.text != ","
        )
        return VerbGroup(at, at, at, not is_active, is_negated, "", is_active)
    if token.tag == "VVD" and _is_before_by(tokens, at):
        is_pronoun = before is not None and before.tag in ("PNP", "PNQ", "CJC")
        if is_behind_noun and not is_pronoun and token.folded not in _INTRANSITIVE:
            return VerbGroup(at, at, at, True, is_negated, "", False)
    return VerbGroup(at, at, at, False, is_negated, "", True)


def _is_before_by(tokens: Sequence[Token], at: int) -> bool:
    """Whether `by` follows a verb, at once or behind how much later it was done: followed nine weeks later by Lent."""
    behind = (each for each in tokens[at + 1 :] if each.tag not in ("CRD", "AV0") and each.folded not in TIMES)
    return next((each.folded for each in behind), "") == "by"
