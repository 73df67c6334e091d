"""What one sentence of the source lists behind a colon, where all of that is asked for: the five towns."""

import re
from collections.abc import Sequence

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_flat
from lore.understanding.numerals import digits, is_count
from lore.understanding.passing import PASSING
from lore.understanding.sufficing import is_light
from lore.understanding.words import Word, stems, words

_ASKS_FOR_ALL = re.compile(r"^\W*(?:which|what|who) (?:are|were) (?:all )?(?:of )?(?:the|its|their)\b", re.IGNORECASE)
_LISTED = re.compile(r"^(?P<leading>[^:]+): (?P<listed>[^:;]+)$")
_ITEM = re.compile(r",? and |, (?:and )?")
_NEAR = 3
"""Words before a noun among which is the number that counts it."""


def of_list(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The one sentence that counts what is asked for, and lists as many of them behind a colon; None where no one
    does."""
    if date or asked.is_negated or not (asked.is_listing or _ASKS_FOR_ALL.match(asked.plain)):
        return None
    nouns = [word for word in asked.cut if word.folded.endswith("s")]
    found = [each for each in finder.passages(asked.terms) if _lists(asked, nouns, each)]
    return asked.reply(Standing.ANSWER, quoted=found) if len(found) == 1 else None


def _lists(asked: Asked, nouns: list[Word], passage: Passage) -> bool:
    """Whether a sentence lists all of what some nouns say, and says the rest of a question before that."""
    met = _LISTED.match(" ".join(passage.text.split()))
    if met is None or not is_flat(asked, passage.text):
        return False
    leading = words(met["leading"])
    items = [item for item in _ITEM.split(met["listed"].rstrip(".")) if item]
    typed = {digits(word.folded) for word in asked.cut if is_count(word)}
    counted = {digits(word.folded) for noun in nouns if (word := _number_of(noun, leading))}
    rest = [term for term in asked.terms if not (is_light(term) or term.is_number)]
    said = stems(f"{met['leading']} {passage.heading}") | {"the"}
    if typed:  # the two big parties are all two
        rest = [term for term in rest if not term.is_only(PASSING)]
    are_names = not any(is_count(word) for item in items for word in words(item)[:1])
    number = len(items) if counted == {str(len(items))} else sum(map(_is_name, items))
    return (
        are_names and number > 1 and counted == {str(number)} and typed <= counted and all(t.is_in(said) for t in rest)
    )


def _is_name(item: str) -> bool:
    """Whether one of what is listed is a name, and not what is told of the one before: the Guild, led by masons."""
    cut = [word for word in words(item) if word.folded not in ("the", "a", "an")]
    return bool(cut) and cut[0].is_capital


def _number_of(noun: Word, cut: Sequence[Word]) -> Word | None:
    """The number that counts what a noun says, right before it or a few words earlier: six founding countries."""
    at = next((at for at, word in enumerate(cut) if word.stem == noun.stem), 0)
    return next((word for word in reversed(cut[max(at - _NEAR, 0) : at]) if is_count(word)), None)
