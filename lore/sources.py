"""A source's text: its sentences and bullets, and where in it a quote stands."""

import re
from bisect import bisect_right
from collections.abc import Iterator

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
        self._starts = [match.start() for match in re.finditer(r"\S+", document.text)]
        words = document.text.split()
        self._folded = " ".join(words)
        self._at: list[int] = []
        position = 0
        for word in words:
            self._at.append(position)
            position += len(word) + 1

    def find(self, quote: str) -> Passage | None:
        """The passage that a quote is, or None if the source doesn't hold it as whole words."""
        folded = fold_space(quote)
        if not folded:
            return None
        for match in re.finditer(re.escape(folded), self._folded):
            before, after = self._folded[: match.start()][-1:], self._folded[match.end() :][:1]
            if (before.isalnum() and folded[0].isalnum()) or (after.isalnum() and folded[-1].isalnum()):
                continue
            word = bisect_right(self._at, match.start()) - 1
            start = self._starts[word] + match.start() - self._at[word]
            return Passage(folded, self.document.source, start, self._heading(start))
        return None

    def _heading(self, start: int) -> str:
        before = [passage.heading for passage in self.document.passages if passage.start <= start]
        return before[-1] if before else ""


def unquoted(document: Document, quotes: list[Passage]) -> tuple[Passage, ...]:
    """The passages of a document that no quote holds, in order."""
    spans = [(quote.start, _end(document.text, quote)) for quote in quotes if quote.source == document.source]
    return tuple(
        passage
        for passage in document.passages
        if not any(start <= passage.start and _end(document.text, passage) <= end for start, end in spans)
    )


def _end(text: str, passage: Passage) -> int:
    words = re.compile(r"\s+".join(re.escape(word) for word in passage.text.split()))
    match = words.match(text, passage.start)
    return match.end() if match else passage.start + len(passage.text)


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
