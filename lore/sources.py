"""A source's text: its sentences and bullets, and where in it a quote stands."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from itertools import accumulate

import sentencex

from lore.model import Document, Passage, Source

_BULLET = re.compile(r"[ \t]*(?:[•‣◦*–-]|\d{1,3}[.)])[ \t]+")
_BLOCK = re.compile(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_ENDS_A_SENTENCE = (".", "!", "?", "…", ":", ";", '"', "”", "’", "'", ")", "»", "。")
_LONGEST_HEADING = 100


def document(source: Source, text: str, language: str = "en") -> Document:
    """Cut a source's text into passages. `language` is a BCP 47 code; it decides where sentences end."""
    passages: list[Passage] = []
    heading = ""
    for start, block, bullet in _blocks(text):
        if not bullet and _is_heading(block):
            heading = block.strip("# \t")
            continue
        at = start
        for sentence in sentencex.segment(language, block):
            words = sentence.strip()
            if words:
                lead = len(sentence) - len(sentence.lstrip())
                passages.append(Passage(fold_space(words), source, at + lead, heading))
            at += len(sentence)
    return Document(source, text, tuple(passages))


def fold_space(text: str) -> str:
    """Runs of white space, line breaks included, become one space: a quote may be wrapped differently."""
    return " ".join(text.split())


class Finder:
    """Finds quotes in one source, word for word; only white space is folded."""

    def __init__(self, document: Document) -> None:
        self.document = document
        matches = list(re.finditer(r"\S+", document.text))
        self._starts = [match.start() for match in matches]
        self._folded = " ".join(match.group() for match in matches)
        self._at = list(accumulate((len(match.group()) + 1 for match in matches), initial=0))
        self._passages = [passage.start for passage in document.passages]

    def find(self, quote: str) -> Passage | None:
        """The passage that a quote is, or None if the source doesn't hold it as whole words."""
        folded = fold_space(quote)
        if not folded:
            return None
        at = self._folded.find(folded)
        while at >= 0 and self._cuts_a_word(at, at + len(folded)):
            at = self._folded.find(folded, at + 1)
        if at < 0:
            return None
        word = bisect_right(self._at, at) - 1
        start = self._starts[word] + at - self._at[word]
        before = bisect_right(self._passages, start) - 1
        heading = self.document.passages[before].heading if before >= 0 else ""
        return Passage(folded, self.document.source, start, heading)

    def _cuts_a_word(self, start: int, end: int) -> bool:
        before, after = self._folded[start - 1 : start], self._folded[end : end + 1]
        return (before.isalnum() and self._folded[start].isalnum()) or (
            after.isalnum() and self._folded[end - 1].isalnum()
        )


def unquoted(document: Document, quotes: Iterable[Passage]) -> tuple[Passage, ...]:
    """The passages of a document that no quote holds, in order."""
    spans = sorted((quote.start, end_of(document.text, quote)) for quote in quotes if quote.source == document.source)
    starts = [start for start, _ in spans]
    reach = list(accumulate((end for _, end in spans), max))
    left = []
    for passage in document.passages:
        before = bisect_right(starts, passage.start) - 1
        if before < 0 or reach[before] < end_of(document.text, passage):
            left.append(passage)
    return tuple(left)


def end_of(text: str, passage: Passage) -> int:
    """Where a passage ends in the text, whose white space was folded in the passage."""
    at = passage.start
    for word in passage.text.split():
        at = text.index(word, at) + len(word)
    return at


def bullets_after(text: str, start: int) -> tuple[int, int]:
    """Where the bullets begin and end that follow a place in a text; an empty stretch where none do."""
    begin = end = start
    for at, block, bullet in _blocks(text[start:]):
        if at == 0 and not bullet:
            continue  # the rest of what leads them in
        if not bullet:
            break
        begin = start + at if end == start else begin
        end = start + at + len(block)
    return begin, end


def _blocks(text: str) -> Iterator[tuple[int, str, bool]]:
    """Paragraphs and bullets as (start, words, is a bullet); a paragraph's lines stay together."""
    for paragraph in _BLOCK.finditer(text):
        start, lines = paragraph.start(), paragraph.group().splitlines(keepends=True)
        held: list[str] = []
        held_at, held_bullet = start, False
        for line in lines:
            bullet = _BULLET.match(line)
            if bullet:
                if held:
                    yield held_at, "".join(held), held_bullet
                held, held_at, held_bullet = [line[bullet.end() :]], start + bullet.end(), True
            else:
                held.append(line)
            start += len(line)
        yield held_at, "".join(held), held_bullet


def _is_heading(block: str) -> bool:
    line = block.strip()
    if line.startswith("#"):
        return True
    return "\n" not in line and len(line) <= _LONGEST_HEADING and not line.endswith(_ENDS_A_SENTENCE)
