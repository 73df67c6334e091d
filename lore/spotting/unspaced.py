"""Scripts that put no space between words: which stretches of a run are of names, and which are between them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from lore.names import Index, normalise

_LONGEST = 40  # letters of a name's word
_MOST_ALIKE = 50  # names with a word that are compared with what is written
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao, Burmese, Khmer
    "\u3005-\u3007\u3031-\u3035\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"  # Chinese
)
_KATAKANA = re.compile("[\u30a1-\u30fa\u30fc-\u30ff\u31f0-\u31ff]{2}")
_WRITTEN_FIRST = frozenset("เแโใไເແໂໃໄ\u1039\u17d2")  # what follows belongs to the same syllable
_WRITTEN_LAST = frozenset("ะาๅๆฯະາໆ")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of a run: a word of a name as it is written there, or what stands between such words."""

    start: int
    end: int
    is_name: bool


def is_unspaced(text: str) -> bool:
    """Whether some of a text is in a script without spaces."""
    return bool(_UNSPACED.search(text))


class Cutter:
    """Cuts runs where words of names begin and end, the longest first. What it has seen it keeps for one text."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._folded: dict[str, str] = {}
        self._begun: dict[str, tuple[bool, bool]] = {}
        self._written: dict[str, bool] = {}

    def cut(self, run: str) -> Iterator[Stretch]:
        """The stretches of a run, which together are all of it."""
        edges = [is_edge(run, at) for at in range(len(run) + 1)]
        taken = [False] * len(run)
        names: list[tuple[int, int]] = []
        for start, end in sorted(self._names(run, edges), key=lambda name: (name[0] - name[1], name[0])):
            if not any(taken[start:end]):
                taken[start:end] = [True] * (end - start)
                names.append((start, end))
        done = 0
        for start, end in [*sorted(names), (len(run), len(run))]:
            yield from _between(run, done, start)
            if start < end:
                yield Stretch(start, end, is_name=True)
            done = end

    def _names(self, run: str, edges: list[bool]) -> Iterator[tuple[int, int]]:
        """All stretches that are written like a word of a name; a lone letter of a longer run is rather of a word."""
        for start in range(len(run)):
            if not edges[start]:
                continue
            folded = ""
            for end in range(start + 1, min(start + _LONGEST, len(run)) + 1):
                folded += self._fold(run[end - 1])
                is_begun, is_whole = self._known(folded)
                if not is_begun:
                    break
                is_alone = end - start > 1 or len(run) == 1
                if is_whole and edges[end] and is_alone and self._is_written(run[start:end], folded):
                    yield start, end

    def _fold(self, letter: str) -> str:
        if letter not in self._folded:
            self._folded[letter] = normalise(letter).replace(" ", "")
        return self._folded[letter]

    def _known(self, folded: str) -> tuple[bool, bool]:
        """Whether a word of a name begins so, and whether one is just so."""
        if folded not in self._begun:
            words = self._index.words_from(folded)
            self._begun[folded] = bool(words), bool(words) and self._index.words[words[0]] == folded
        return self._begun[folded]

    def _is_written(self, piece: str, folded: str) -> bool:
        """Whether a name has a word in just these letters: many sound alike, and are folded to the same."""
        if piece not in self._written:
            self._written[piece] = is_unspaced(piece) and self._is_in_name(piece, folded)
        return self._written[piece]

    def _is_in_name(self, piece: str, folded: str) -> bool:
        number = self._index.number(folded)
        if number is None:
            return False
        names = self._index.names(self._index.names_with[number][:_MOST_ALIKE])
        return any(is_word_of(piece, name.text) for name in names)


def is_word_of(piece: str, name: str) -> bool:
    """Whether a name has a word, between spaces or punctuation, in just these letters."""
    name = unicodedata.normalize("NFKC", name)
    at = name.find(piece)
    while at >= 0:
        if not (_is_letter(name[at - 1 : at]) or _is_letter(name[at + len(piece) :][:1])):
            return True
        at = name.find(piece, at + 1)
    return False


def is_edge(run: str, at: int) -> bool:
    """Whether a word may begin or end in a run there: not within a syllable, a word in katakana or one in Latin."""
    if at in (0, len(run)):
        return True
    before, after = run[at - 1], run[at]
    if unicodedata.category(after).startswith("M") or after in _WRITTEN_LAST or before in _WRITTEN_FIRST:
        return False
    return is_unspaced(before + after) and not _KATAKANA.match(before + after)


def _between(run: str, start: int, end: int) -> Iterator[Stretch]:
    """What is no name, with Latin words by themselves."""
    first = start
    for at in range(start + 1, end):
        if is_unspaced(run[at - 1]) is not is_unspaced(run[at]) and is_edge(run, at):
            yield Stretch(first, at, is_name=False)
            first = at
    if first < end:
        yield Stretch(first, end, is_name=False)


def _is_letter(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character or " ").startswith("M")
