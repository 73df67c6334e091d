"""Phrasal verbs of a source, each with plain words that say the same: broke down, for collapsed.

A question's own are read in everyday.py; what a source says keeps its words, and has the plain ones beside them. What
is written in several forms begins with the plain one, which titles have as `steps`.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from importlib.resources import files
from itertools import product

from lore.understanding.stems import stem

_BY_FIRST: defaultdict[str, list[tuple[tuple[str, ...], str, frozenset[str]]]] = defaultdict(list)
"""The words after the first of a phrase, the one that may not follow them, and the stems of what says the same."""


def _with_present(forms: str) -> list[str]:
    """The forms of a verb that are written, and the one of whoever does it now."""
    plain, *others = forms.split("/")
    if plain.endswith("ry"):
        present = f"{plain[:-1]}ies"
    else:
        present = f"{plain}es" if plain.endswith(("s", "sh", "ch", "x", "o")) else f"{plain}s"
    return [plain, *others, *([present] if others else ())]


for _line in (files("lore.understanding") / "phrasal.txt").read_text("utf-8").splitlines():
    if not _line.startswith("#"):
        _written, _, _says = _line.partition(" = ")
        _written, _, _but = _written.partition(" !")
        _verb, *_behind = _written.split()
        for _first, *_rest in product(_with_present(_verb), *(_each.split("/") for _each in _behind)):
            _BY_FIRST[_first].append((tuple(_rest), _but, frozenset(map(stem, _says.split()))))


def said_in_phrases(folded: Sequence[str]) -> Iterator[str]:
    """The stems of what the phrasal verbs among folded words say."""
    for at, word in enumerate(folded):
        for rest, but, says in _BY_FIRST.get(word, ()):
            end = at + 1 + len(rest)
            if tuple(folded[at + 1 : end]) == rest and (not but or but not in folded[end : end + 1]):
                yield from says
