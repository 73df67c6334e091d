"""The sentences of the source about something, where just those are asked for: quote the sentence about Argentina."""

import re

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.term import Term
from lore.understanding.words import stems, words

_ASKING = (
    r"(?:(?:please|pls|hey|hi|ok|so|just|(?:can|could|would|will) (?:you|u|someone|anyone|anybody)"
    r"|(?:can|could|may) (?:i|we)(?: (?:please|pls))?(?= (?:have|get|see))"
    r"|(?:i['’]?d|i would|we['’]?d) (?:like|love)(?: (?:you|u))? to|(?:i (?:want|need) )?(?:you|u) to),? )*"
)
"""Courtesies before what is asked for."""
_MANY = r"(?:(?:the|a|any|every|all|whatever) (?:the )?)?"
_QUOTE = r"(?:quot(?:es?|ations?)|(?:exact|actual|original|precise|literal|very) (?:text|words)|wording)"
_VERY = r"(?:(?:exact|actual|original|precise|literal|full|whole|very) )?"
_LINE = r"(?:sentences?|lines?|passages?)"
_EXACTLY = r"(?:word[- ]for[- ]word|verbatim|literally|exactly|in (?:so many|its own|the (?:exact|very)) words)"
_ABOUT = r"(?:(?:that|which) (?:mentions?|names?|has|is about|are about|talks? (?:about|of))|mentioning|naming|about)"
_IT = r"(?:it|they|the [\w-]+)"
_QUOTING = re.compile(
    rf"^\W*{_ASKING}(?:"
    rf"(?:(?:quote|cite|read|recite)(?: me| us| out)?|(?:give|show|read)(?: me| us)? the (?:exact )?quote) ?{_MANY}"
    r"(?:(?:[\w-]+ ){0,2}?(?:sentences?|lines?|passages?|bits?|parts?|words|wording|text|quotes?|mentions?))?"
    rf" ?\b(?:{_ABOUT}|on|of|for|with)"
    rf"|(?:quote|cite|recite)(?: me| us)? what (?:(?:is|was) said|{_IT} says?) (?:{_ABOUT}|on)"
    rf"|(?:show|give|find|get|fetch|post|tell|see|have)(?: me| us)? {_MANY}{_VERY}(?:{_LINE}|{_QUOTE}) (?:{_ABOUT}|on)"
    rf"|(?:(?:what|where)(?:['’]?s| is| was| are| were) )?{_MANY}{_VERY}(?:{_LINE} {_ABOUT}|{_QUOTE} (?:{_ABOUT}|on))"
    rf"|what (?:(?:do|does|did) {_IT} (?:say {_EXACTLY}|{_EXACTLY} say)|(?:is|was) said {_EXACTLY}"
    rf"|{_EXACTLY}(?: (?:(?:do|does|did) {_IT} say|is said|was said))?) (?:{_ABOUT}|on)"
    rf") (?P<of>[^?]+?)(?:,? (?:please|pls|{_EXACTLY}))?\W*$",
    re.IGNORECASE,
)
_MOST = 4


def quoted(finder: Finder, asked: Asked) -> Reply | None:
    """The sentences that have all that is named, in the source's order; None for any other question, and where no one
    has."""
    met = _QUOTING.match(asked.plain)
    if met is None:
        return None
    terms = finder.namer.terms(words(met["of"]))
    if not terms:
        return None
    found = [each for each in finder.passages(terms) if _says_all(each, terms)]
    if not found:
        return None
    first = sorted(found[:_MOST], key=lambda each: (each.source.id, each.start))
    unsaid = (f"These are {len(first)} of {len(found)} sentences.",) if len(found) > len(first) else ()
    return asked.reply(Standing.PARTLY if unsaid else Standing.ANSWER, quoted=first, unsaid=unsaid)


def _says_all(passage: Passage, terms: list[Term]) -> bool:
    told = stems(passage.text)
    return all(term.is_in(told | {"the"}) for term in terms)
