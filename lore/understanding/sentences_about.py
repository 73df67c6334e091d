"""The sentences of the source about something, where just those are asked for: quote the sentence about Argentina."""

import re

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.term import Term
from lore.understanding.words import stems, words

_QUOTING = re.compile(
    r"^\W*(?:(?:please )?(?:quote|cite|read)(?: me| us| out)?|(?:give|show|read)(?: me| us)? the (?:exact )?quote)"
    r"(?: (?:the|a|any|every|all|whatever)(?: the)?)?(?: (?:[\w-]+ ){0,2}?(?:sentences?|lines?|passages?|bits?|parts?"
    r"|words|wording|text|quotes?|mentions?))?"
    r" (?:about|on|of|for|mentioning|naming|with"
    r"|(?:that|which) (?:mentions?|names?|has|is about|are about|talks? about))"
    r" (?P<of>[^?]+?)\W*$",
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
