"""The parts of speech of a text's words, by HanTa's tagger of English."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lore.names.folding import normalise
from lore.understanding.stems import stem
from lore.understanding.verbs import PLAIN
from lore.understanding.words import words

if TYPE_CHECKING:
    from HanTa.HanoverTagger import HanoverTagger

_MODEL = "morphmodel_en.pgz"
_TOKEN = re.compile(
    r"\d+(?:st|nd|rd|th)\b|\d+(?:[.,]\d+)*%?|\w+?(?=n['’]t\b)|n['’]t\b|['’]s\b|[^\W\d_]+(?:[-–][^\W\d_]+)*|[^\w\s]",
    re.IGNORECASE,
)
_PARTED = frozenset(
    "cut cuts break breaks broke broken call calls called lay lays laid drive drives drove driven fight fights fought"
    " set sets take takes took taken pay pays paid sell sells sold write writes wrote shake shakes shook ward warded"
    " seal sealed block blocked fend fended put puts split splits round rounded beat beaten hold holds held"
    " throw throws threw thrown blow blows blew kill killed wall walled fence fenced play played send sent see saw seen"
    " show showed warn warned scare scared buy bought carry carried bring brought finish finished get got turn"
    " turned".split()
)
"""Verbs that `off` belongs to: cut off Moor."""
_NOUNS = ("NN0", "NN1", "NN2", "NP0", "PNP")
_AS_NOUN = {"VVB": "NN1", "VVI": "NN1", "VVZ": "NN2"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark of a text, `at` and `end` where it stands, and its part of speech, by a tag of the BNC's C5."""

    text: str
    tag: str
    at: int
    end: int

    @property
    def folded(self) -> str:
        return normalise(self.text)

    @property
    def stems(self) -> frozenset[str]:
        """The stems of its words, of which one with a hyphen has several, and of the plain form of a verb."""
        if self.text[:1].isdigit():
            return frozenset(word.stem for word in words(self.text))
        parts = self.folded.split()
        return frozenset(stem(each) for part in parts for each in (part, PLAIN.get(part, part)))

    @property
    def is_verb(self) -> bool:
        return self.tag.startswith("VV")

    @property
    def is_auxiliary(self) -> bool:
        return self.tag.startswith(("VB", "VD", "VH", "VM"))

    @property
    def is_name(self) -> bool:
        return self.text[:1].isupper()

    @property
    def is_noun(self) -> bool:
        return self.tag.startswith("NN") or self.tag == "NP0"


@lru_cache(maxsize=4096)
def tagged(text: str) -> tuple[Token, ...]:
    """The words and marks of a text with their parts of speech, C5's, of which the first of an ambiguous tag counts."""
    found = list(_TOKEN.finditer(text))
    tags = _tagger().tag_sent([_as_written(met[0]) for met in found], taglevel=0) if found else []
    plain = [str(tag).partition("-")[0] for tag in tags]
    typed = [met[0] for met in found]
    settled = [_settled(typed, tag, at, plain) for at, tag in enumerate(plain)]
    return tuple(Token(met[0], tag, met.start(), met.end()) for met, tag in zip(found, settled, strict=True))


def _settled(typed: Sequence[str], tag: str, at: int, tags: Sequence[str]) -> str:
    """A tag, or another where it can be no such: a noun behind an article, a name with a capital letter within."""
    text = typed[at]
    before, behind = tags[at - 1] if at else "", tags[at + 1] if at + 1 < len(tags) else ""
    if tag == "UNC":
        tag = "NP0" if text[:1].isupper() else "NN1"
    if before in ("AT0", "DPS"):
        tag = _AS_NOUN.get(tag, tag)
    if text == "home" and before in _NOUNS and behind not in _NOUNS:
        return "AV0"
    if text == "off" and tag == "AVP" and _leads_to_sea(typed, at):
        return "PRP"
    is_first = not at or before == "PUN"
    if tag.startswith("VV") and text[:1].isupper() and (not is_first or behind.startswith(("VV", "VB", "VH", "CJC"))):
        return "NP0"
    is_subject = text[:1].isupper() and before in ("CJC", "CJS", "CJT") and behind.startswith(("VV", "VB", "VH", "VM"))
    if tag in ("AJ0", "AV0") and is_subject and behind != "VVG":
        return "NP0"
    if text == "than" and behind == "CRD":
        return "AV0"
    if text == "that" and tag == "DT0" and typed[at + 1 : at + 2] and typed[at + 1][:1].isupper():
        return "CJT"
    return tag


def _leads_to_sea(typed: Sequence[str], at: int) -> bool:
    """Whether `off` leads in a place, and belongs to no verb: sank off Moor, and not cut off Moor."""
    behind = list(typed[at + 1 : at + 3])
    is_place = bool(behind) and (behind[0][:1].isupper() or behind[-1] in ("coast", "shore", "island", "cape"))
    return is_place and at > 0 and normalise(typed[at - 1]) not in _PARTED


def _as_written(token: str) -> str:
    return token.replace("’", "'")


@cache
def _tagger() -> "HanoverTagger":
    from HanTa.HanoverTagger import HanoverTagger  # only when a question comes: it takes a quarter of a second

    return HanoverTagger(_MODEL)
