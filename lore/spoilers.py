"""The marks by which content hides a paragraph, a fact or a quote.

A *spoiler* is what nobody is told unasked: what content marks by this word, and whatever else would tell it. To *hide*
is to make something a spoiler; what isn't hidden is *open*. An open entry can have hidden parts: `hidden_text` (the
store's column `secret`), `hidden_aliases`, and those of its facts and quotes that are spoilers themselves.
"""

import re
from collections.abc import Sequence

from lore.markdown import Report
from lore.model import Passage, Source

_MARK = re.compile(r"spoiler:\s*", re.IGNORECASE)
_ASTRAY = re.compile(r"\s*(?:(?:[-*+]|\d+[.)])\s+)?spoiler:", re.IGNORECASE)

Line = tuple[int, str]


def unmarked(text: str) -> tuple[str, bool]:
    """A text without the mark `spoiler:` that it may begin with, and whether it did."""
    mark = _MARK.match(text)
    return (text[mark.end() :], True) if mark else (text, False)


def unmarked_lines(paragraph: Sequence[Line], report: Report) -> tuple[list[Line], bool]:
    """The same for a paragraph of prose; a mark further inside, which would hide nothing, is reported."""
    (number, first), *rest = paragraph
    words, hidden = unmarked(first.strip())
    lines = [(number, words if hidden else first), *rest]
    for line, text in lines:
        if _ASTRAY.match(text):
            report(line, "`spoiler:` hides the paragraph that it begins: put an empty line before it.")
    return lines, hidden


def of_prose(text: str, hidden_text: str, own: Source) -> tuple[Passage, ...]:
    """The quotes of an entry whose prose is its source."""
    told = (Passage(text, own), Passage(hidden_text, own, spoiler=True))
    return tuple(passage for passage in told if passage.text)
