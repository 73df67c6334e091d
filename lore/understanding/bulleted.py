"""What a labelled bullet of the source says by itself: `Reform party: 31% of the vote, 124 seats`."""

import re
from collections.abc import Sequence

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.numerals import is_count
from lore.understanding.passing import PASSING
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_LABELLED = re.compile(r"^(?P<label>[^:.;!?]{2,60}): (?P<told>[^:]+)$")
_SHARE = re.compile(r"\b\d+(?:[.,]\d+)? ?(?:%|per ?cent\b)")
_BEFORE = 8
"""Passages before a bullet among which is the sentence that leads it in."""
_HAVING = (
    LIGHT_VERBS
    | PASSING
    | stemmed(
        "get got gotten win won receive received take took gain gained have had obtain obtained score scored poll"
        " polled earn earned secure secured share vote votes voted go went"
    )
)
"""Stems of what whoever stands before the colon is said to do with what stands behind it."""


def of_bullet(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The share or the number in the one bullet that is labelled by whom a question names, with what leads it in; None
    where no bullet or several have it."""
    if asked.wanted.want not in (Want.SHARE, Want.HOW_MANY) or asked.wanted.also or asked.is_negated:
        return None
    found = [led_in for each in finder.passages(asked.terms) if (led_in := _led_in(finder, asked, date, each))]
    return asked.reply(Standing.ANSWER, quoted=found[0]) if len(found) == 1 else None


def _led_in(finder: Finder, asked: Asked, date: Dated | None, bullet: Passage) -> list[Passage]:
    """A bullet with what leads it in, where it says what is asked; none where it doesn't."""
    met = _LABELLED.match(bullet.text)
    if met is None or not _is_labelled_by(asked.terms, met["label"]) or not _tells(asked, met["told"]):
        return []
    before = finder.library.full_text.before(bullet, _BEFORE)
    leading = next((each for each in before if each.text.endswith(":")), None)
    if leading is None:
        return []
    block = before[: before.index(leading) + 3]
    told = stems(" ".join((bullet.heading, bullet.text, *(each.text for each in block[-3:]))))
    rest = [term for term in asked.terms if not (term.own and term.own <= _HAVING)]
    is_dated = date is None or stems(date.told) <= told
    return [leading, bullet] if is_dated and all(term.is_in(told | {"the"}) for term in rest) else []


def _is_labelled_by(terms: Sequence[Term], label: str) -> bool:
    """Whether a question says all of a label."""
    named = [word.stem for word in words(label) if word.folded not in GENERIC]
    said = frozenset().union(*(alike for term in terms for alike in term.stems))
    return bool(named) and said.issuperset(named)


def _tells(asked: Asked, told: str) -> bool:
    """Whether a bullet has the one share, or the one number of what is counted."""
    if asked.wanted.want is Want.SHARE:
        return len(_SHARE.findall(told)) == 1
    cut = words(told)
    counted = same(asked.counted)
    numbers = [at for at, word in enumerate(cut[:-1]) if is_count(word) and cut[at + 1].stem in counted]
    return len(numbers) == 1
