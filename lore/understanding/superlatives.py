"""Which of a kind a sentence of the source says to be the richest or oldest, where just that is asked."""

import re
from collections.abc import Iterator

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS
from lore.understanding.prose import said
from lore.understanding.term import Term
from lore.understanding.words import stems, words

_MOST = r"(?:(?:most|least) [\w-]{4,}|(?!west|rest|test|best|worst|guest|forest|interest)[\w-]{2,}est)"
_ASKED = re.compile(
    rf"^\W*(?:which|what|who)(?: (?P<kind>[\w-]+))? (?:is|was|were|are) (?:the|its|their) (?P<most>{_MOST})"
    r"(?: (?P<noun>(?!of\b|in\b|among\b|on\b|to\b)[a-z][\w-]+))?(?: (?:of|in|among|on) (?P<of>[^?]+?))?\W*$",
    re.IGNORECASE,
)
_NAME = r"[A-ZÀ-Ž][\w’'-]*(?: (?:(?:of|the|von|de) )*[A-ZÀ-Ž][\w’'-]*)*"
_MOST_SENTENCES = 40


def of_superlative(finder: Finder, asked: Asked) -> Reply | None:
    """The one sentence that says it of something by name, with all else that is asked; None where none does, or
    several do."""
    met = _ASKED.match(asked.plain)
    if met is None or asked.is_negated:
        return None
    kind = next((word.stem for each in (met["noun"], met["kind"]) if each for word in words(each)), "")
    of = finder.namer.terms(words(met["of"] or ""))
    word = met["most"].split()[-1].lower()
    found = [
        passage
        for passage in finder.library.full_text.passages_holding(f'"{word}"', _MOST_SENTENCES)
        for who in _said_of(passage.text, met["most"])
        if _is_kind(finder, kind, who, passage) and _says_rest(finder, of, passage)
    ]
    return asked.reply(Standing.ANSWER, quoted=found) if len(found) == 1 else None


def _said_of(sentence: str, most: str) -> Iterator[str]:
    """The names that a sentence says a superlative of: the Dyers were the richest, and the Ropemakers the largest."""
    most = re.escape(most)
    being, the = r"(?:is|was|were|are)", r"(?:the|its|their)"
    plainly = re.compile(rf"(?P<who>{_NAME}),? {being} (?:by far |easily |still )?{the} (?i:{most})\b")
    left_out = re.compile(rf"\b{being} {the} [^.;]*? and (?:the )?(?P<who>{_NAME}) the (?i:{most})\b")
    group = r"(?: [a-z][\w-]+)?(?: (?:of|in|among) [^,.;]+?)?"
    ahead = re.compile(rf"\b[Tt]he (?i:{most}){group},? (?:{being} )?(?:the )?(?P<who>{_NAME})")
    for pattern in (plainly, left_out, ahead):
        if met := pattern.search(sentence):
            yield met["who"]
            return


def _is_kind(finder: Finder, kind: str, who: str, passage: Passage) -> bool:
    """Whether whatever has a name is of a kind, by its entry, or by the word for it in the sentence or right before."""
    if not kind or kind in stems(passage.text):
        return True
    named = {each for term in finder.namer.names_in(words(who)) for each in term.entries}
    if any(finder.kinds[each] in NOUNS.get(kind, ()) for each in named):
        return True
    told = [said(each) for each in finder.library.entities(sorted(named))]
    before = [each.text for each in finder.library.full_text.before(passage, 1)]
    return any(kind in stems(each) for each in (*told, *before))


def _says_rest(finder: Finder, terms: list[Term], passage: Passage) -> bool:
    """Whether a sentence, or the one before it, says of how many, or of what, it was the richest."""
    before = " ".join(each.text for each in finder.library.full_text.before(passage, 1))
    told = stems(f"{passage.text} {before} {passage.heading}") | {"the"}
    return all(term.is_in(told) for term in terms)
