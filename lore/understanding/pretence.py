"""What somebody only acted as, or claimed to be, which they need not have been."""

import re

from lore.understanding.asked import Asked
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_PRETENDING = re.compile(
    r"\b(?:(?:act|pos|masquerad|disguis|dress|appear|pass)(?:e|ed|ing|es|s)?(?: themselves| himself| herself)?"
    r"(?: up)? as|pretend(?:ed|ing|s)? to be|claim(?:ed|ing|s)? to be|so-called) (?P<as>(?:[\w’'-]+ ?){1,4})",
    re.IGNORECASE,
)
_SEEMING = re.compile(rf"{_PRETENDING.pattern}|\b(?:act|work|pos)(?:e|ed|ing|s)? (?:as|like)\b", re.IGNORECASE)


def pretended(asked: Asked, sentence: str, besides: str = "") -> str:
    """The words with which a sentence tells what somebody acted as, where it is asked whether they were it, and neither
    it nor what is told besides has that in any other way; else empty."""
    if asked.wanted.want is not Want.WHETHER or _SEEMING.search(asked.plain):
        return ""
    otherwise = stems(_PRETENDING.sub(" ", f"{sentence} {besides}"))
    for met in _PRETENDING.finditer(sentence):
        told = stems(met["as"]) - otherwise
        if any(term.own and not term.entries and term.is_in(told) for term in asked.terms):
            return " ".join(met[0].split())
    return ""
