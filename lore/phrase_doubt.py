"""The words and signs by which people doubt a date: perhaps, circa, 1926?"""

import re

from lore.phrase_words import APPROXIMATE, UNCERTAIN, any_of

_UNSURE = re.compile(rf"(?:{any_of(UNCERTAIN)}) ")
_NEAR = re.compile(rf"(?:{any_of(APPROXIMATE)}) |(?:ca?\.?|~)(?=\d)")
_TRAILING = re.compile(r" ?(?:(?P<near>~|%| or so| or thereabouts)|(?P<unsure>\(\?\)|\?+))$")
_EDTF_POINT = re.compile(r"(?:Y?-?\d{5,}|-?[\dX]{4})(?:-[\dX]{2}){0,2}[?~%]?", re.ASCII)


def unmarked(text: str) -> tuple[str, str]:
    """Take the words and signs of doubt off a text: give the rest, and the doubt as `?`, `~`, `?~` or nothing."""
    marks = set()
    while True:
        if found := _UNSURE.match(text):
            marks.add("?")
            text = text[found.end() :]
        elif found := _NEAR.match(text):
            marks.add("~")
            text = text[found.end() :]
        elif found := _TRAILING.search(text):
            marks.update("?" if found["unsure"] else "?~" if found["near"] == "%" else "~")
            text = text[: found.start()]
        else:
            return text, "".join(sorted(marks))


def marked(edtf: str, marks: str) -> str:
    """Put doubt, given as `unmarked` gives it, on every date of an EDTF text."""
    return _EDTF_POINT.sub(lambda found: _with_marks(found.group(), marks), edtf) if marks else edtf


def _with_marks(point: str, marks: str) -> str:
    bare = point.rstrip("?~%")
    both = set(point[len(bare) :].replace("%", "?~") + marks)
    return bare + ("%" if len(both) == 2 else "".join(both))
