"""A question as the clause that would answer it, with the place in it that is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from lore.understanding.grammar.phrases import TIMES, Phrase, leading
from lore.understanding.grammar.tagging import Token, tagged

_ASKING = frozenset("who whom whose what which when where why how".split())
_AMONG = 4
"""Words of a question among which it begins to ask: in which year did."""
_DOING = ("VDB", "VDD", "VDZ")
_LIGHT = ("VBN", "VBI", "VHI", "VDI", "VHB", "VDB")
_VERBS = ("VVI", "VVB", "VVD", "VVN", "VVZ", "VVG")


class Place(StrEnum):
    """Where in a clause stands what is asked for."""

    SUBJECT = "subject"
    OBJECT = "object"
    BESIDE = "beside"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Asking:
    """A question's clause: the verb, the subject's words and what follows the verb; `place` is what it asks for, of
    which `noun` says of what sort it is: the estates in `which estates`. `prep` is the preposition of what is asked
    for, if one is left at the end, or leads the question in."""

    verb: Token
    is_passive: bool
    is_negated: bool
    modal: str
    subject: tuple[Token, ...]
    rest: tuple[Token, ...]
    place: Place
    noun: tuple[Token, ...] = ()
    prep: str = ""

    @property
    def objects(self) -> list[Phrase]:
        """What stands right behind the verb, with no preposition."""
        if any(token.folded == "that" for token in self.rest[:1]) and any(token.is_verb for token in self.rest):
            return []  # found out that heat kills the mould
        return [each for each in leading(self.rest) if each.has_noun]


@lru_cache(maxsize=256)
def asking(text: str) -> Asking | None:
    """A question as a clause; None where it is built in no way that is known here."""
    tokens = [token for token in tagged(text.strip()) if token.text not in ("?", "!", ".", ",")]
    at = next((at for at, token in enumerate(tokens[:_AMONG]) if token.folded in _ASKING), None)
    if at is None:
        return _whether(tokens)
    if tokens[at].folded == "whose" or any(token.folded == "else" for token in tokens):
        return None
    prep = tokens[at - 1].folded if at and tokens[at - 1].tag in ("PRP", "PRF") else ""
    if at > (1 if prep else 0):
        return None
    begin = _verb_at(tokens, at)
    if begin is None:
        return None
    between = tokens[at + 1 : begin]
    noun = tuple(token for token in between if token.folded == "often" or not token.tag.startswith(("AV", "XX")))
    is_negated = any(token.folded in ("never", "not") for token in between)
    is_adverb = (
        tokens[at].folded in ("when", "where", "why")
        or (tokens[at].folded == "how" and not _counts(noun))
        or bool(prep)
    )
    is_adverb |= bool(noun) and noun[-1].folded in TIMES  # which month did it grow
    if tokens[begin].is_auxiliary:
        return _inverted(tokens, begin, noun, prep, is_adverb=is_adverb)
    if is_adverb:
        return None
    return Asking(tokens[begin], False, is_negated, "", (), tuple(tokens[begin + 1 :]), Place.SUBJECT, noun)


def _verb_at(tokens: Sequence[Token], at: int) -> int | None:
    """Where the verb behind a question word is, or its auxiliary: right behind `who`, whatever else it may be."""
    found = (each for each in range(at + 1, len(tokens)) if tokens[each].is_auxiliary or _is_verb(tokens, each))
    begin = next(found, None)
    is_who = tokens[at].folded == "who" and at + 1 < len(tokens)
    is_other = is_who and begin != at + 1 and tokens[at + 1].tag in ("AJ0", "NN1", "NN2", "VVN", "VVI")
    return at + 1 if is_other else begin


def _counts(noun: Sequence[Token]) -> bool:
    return bool(noun) and noun[0].folded in ("many", "much")


def _is_verb(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].tag in ("VVD", "VVZ", "VVB") or (tokens[at].tag == "VVN" and tokens[at - 1].is_noun)


def _whether(tokens: Sequence[Token]) -> Asking | None:
    if not tokens or not tokens[0].is_auxiliary:
        return None
    return _inverted(tokens, 0, (), "", is_adverb=True, place=Place.NOWHERE)


def _inverted(
    tokens: Sequence[Token],
    at: int,
    noun: tuple[Token, ...],
    prep: str,
    *,
    is_adverb: bool,
    place: Place = Place.BESIDE,
) -> Asking | None:
    """A question with an auxiliary: its subject stands behind that, or is what is asked for."""
    auxiliary = tokens[at]
    is_negated = any(token.tag == "XX0" or token.folded == "never" for token in tokens[at:])
    modal = auxiliary.folded if auxiliary.tag == "VM0" else ""
    rest = [token for token in tokens[at + 1 :] if token.tag != "XX0"]
    while len(rest) > 1 and rest[0].tag == "AV0":
        rest = rest[1:]
    if not rest:
        return None
    is_be = auxiliary.tag.startswith("VB")
    if not is_adverb and auxiliary.tag in _DOING and rest[0].tag == "VVI":
        return Asking(rest[0], False, is_negated, "", (), tuple(rest[1:]), Place.SUBJECT, noun)  # who did sell it
    if not is_adverb and rest[0].tag == "VHI":
        return None
    if (
        not is_adverb
        and rest[0].tag in ("VVN", "VVD", "VVG", "VVI", "VVB", "VBN", "VHN")
        and auxiliary.tag not in _DOING
    ):
        if rest[0].tag == "VBN" and len(rest) > 1:
            rest, is_be = rest[1:], True
        passive = is_be and rest[0].tag in ("VVN", "VVD")
        return Asking(rest[0], passive, is_negated, modal, (), tuple(rest[1:]), Place.SUBJECT, noun)
    stranded = rest[-1].folded if len(rest) > 1 and rest[-1].tag in ("PRP", "PRF", "AVP") else ""
    stranded = "" if is_adverb else stranded
    verb = _main_verb(rest[:-1] if stranded else rest, auxiliary)
    place = place if is_adverb or stranded else Place.OBJECT
    if verb is None:
        return _with_adjective(auxiliary, rest, noun, stranded or prep, place, is_negated=is_negated)
    subject, behind = [token for token in rest[:verb] if token.tag != "AV0"], rest[verb + 1 :]
    main = rest[verb]
    passive = is_be and main.tag in ("VVN", "VVD")
    if main.tag in ("VBN", "VBI") and behind and behind[0].tag in ("VVN", "VVD"):
        main, behind, passive = behind[0], behind[1:], True
    if auxiliary.tag not in _DOING and not is_be and not modal and not auxiliary.tag.startswith("VH"):
        return None
    behind = behind[:-1] if stranded and behind and place is Place.BESIDE else behind
    if is_be and main.tag == "VVI":
        return None
    if place is Place.OBJECT and passive:
        return None
    return Asking(main, passive, is_negated, modal, tuple(subject), tuple(behind), place, noun, stranded or prep)


def _main_verb(rest: Sequence[Token], auxiliary: Token) -> int | None:
    """Which word is the verb behind a subject: the first one that may be."""
    for at, token in enumerate(rest):
        if not at or (token.tag not in _VERBS and token.tag not in _LIGHT):
            continue
        before = rest[at - 1]
        if before.tag in ("TO0", "AT0", "PRP", "DPS"):
            continue
        if auxiliary.tag.startswith("VB") and token.tag not in ("VVN", "VVD", "VVG", "VBN"):
            continue
        return at
    return None if auxiliary.tag.startswith(("VB", "VH")) else _as_verb(rest)


def _as_verb(rest: Sequence[Token]) -> int | None:
    """Which noun stands where only a verb may: at the end, or before what it is done to: did they fire the kiln."""
    for at, token in enumerate(rest):
        if not at or token.tag not in ("NN1", "NN0", "AJ0") or token.is_name:
            continue
        behind = rest[at + 1].tag if at + 1 < len(rest) else ""
        if not behind or behind in ("AT0", "DPS", "PRP", "PNP", "CRD", "AVP", "TO0", "NP0", "NN2"):
            return at
    return None


def _with_adjective(
    auxiliary: Token, rest: Sequence[Token], noun: tuple[Token, ...], prep: str, place: Place, *, is_negated: bool
) -> Asking | None:
    """What somebody was: fond of, exempt, neutral."""
    if not auxiliary.tag.startswith("VB"):
        return None
    at = next(
        (
            at
            for at, token in enumerate(rest)
            if at and token.tag == "AJ0" and rest[at - 1].tag not in ("AT0", "AV0", "AJ0", "DPS")
        ),
        None,
    )
    if at is None or any(token.is_noun for token in rest[at + 1 : at + 2]):
        return None
    behind = rest[at + 1 :]
    behind = behind[:-1] if prep and behind and behind[-1].folded == prep else behind
    return Asking(rest[at], False, is_negated, "", tuple(rest[:at]), tuple(behind), place, noun, prep)
