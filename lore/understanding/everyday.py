"""Phrases of everyday talk, read as the word that says the same: bumped off, out of work, went bust."""

import re
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from importlib.resources import files
from itertools import product

_GAP = "..."
_MOST_WITHIN = 4  # words
_GAP_ENDING = "|".join(
    "who whom that which what when where why how did do does was were is are in on at by to of from with for and or"
    " but after before during".split()
)
"""Words that the few words within a phrase are never: what they begin is no part of it."""
_WITHIN = rf"(?:(?P<within>(?:(?!(?:{_GAP_ENDING})\b)[\w'’-]+ ){{1,{_MOST_WITHIN}}}?))??"
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Phrase:
    """A phrase, and what says the same; the head of its file tells how both are written."""

    written: str
    says: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """What it looks like in a question; made when a question first needs it, since there are very many."""
        parts = self.written.split()
        pattern = "".join(_WITHIN if part == _GAP else rf"(?:{part.replace('/', '|')}) " for part in parts)
        return re.compile(rf"{pattern.rstrip()}\b", re.IGNORECASE)

    @cached_property
    def match(self) -> str:
        """An expression of FTS5 for a text that has the phrase."""
        parts = self.written.split()
        forms = product(*(part.split("/") for part in parts if part != _GAP))
        return " OR ".join(
            f"NEAR({' '.join(map(_quoted, each))}, {_MOST_WITHIN + len(each) - 1})"
            if _GAP in parts
            else _quoted(" ".join(each))
            for each in forms
        )

    def read(self, met: re.Match[str]) -> str:
        """What it says where it was met, with the words that stood within it; itself where it means itself."""
        if not self.says:
            return met[0]
        within = (met["within"] or "").strip() if _GAP in self.written else ""
        said = self.says if _GAP in self.says else f"{self.says} {_GAP}"
        return " ".join(said.replace(_GAP, within).split())


def phrase_of(line: str) -> Phrase:
    """The phrase of a line of its file."""
    written, _, says = line.partition("=")
    return Phrase(written.strip(), says.strip())


def _quoted(words: str) -> str:
    return f'"{words}"'


PHRASES = tuple(
    phrase_of(line)
    for line in (files("lore.understanding") / "phrases.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
)
_BY_FIRST: defaultdict[str, list[Phrase]] = defaultdict(list)
"""The phrases that begin with a word, the longest first."""
for _each in sorted(PHRASES, key=lambda phrase: -len(phrase.written.split())):
    for _first in _each.written.split()[0].split("/"):
        _BY_FIRST[_first.partition("-")[0]].append(_each)


def in_plain_words(text: str, is_told: Callable[[Phrase], bool]) -> str:
    """A question with what says the same for each phrase, but for those that the lore itself is told to have."""
    plain: list[str] = []
    at = 0
    for word in _WORD.finditer(text):
        if word.start() < at:
            continue
        for phrase in _BY_FIRST.get(word[0].lower(), ()):
            if met := phrase.pattern.match(text, word.start()):
                plain += text[at : met.start()], met[0] if is_told(phrase) else phrase.read(met)
                at = met.end()
                break
    return "".join((*plain, text[at:]))
