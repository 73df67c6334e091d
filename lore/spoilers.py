"""What of a world is hidden: the marks in its content, and all that would tell what they hide."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeVar

from anyascii import anyascii

from lore.markdown import Report
from lore.model import Document, Entity, Entry, Event, Fact, Passage, Source, World, hides
from lore.sources import end_of

_MARK = re.compile(r"spoiler:\s*", re.IGNORECASE)
_ASTRAY = re.compile(r"\s*(?:(?:[-*+]|\d+[.)])\s+)?spoiler:", re.IGNORECASE)
_FEWEST_WORDS = 4  # of a hidden passage, for the same words elsewhere to tell what it tells
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9]+")

Line = tuple[int, str]
AnyEntry = TypeVar("AnyEntry", Entity, Event)


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


def of_prose(text: str, secret: str, own: Source) -> tuple[Passage, ...]:
    """The quotes of an entry whose prose is its source."""
    told = (Passage(text, own), Passage(secret, own, spoiler=True))
    return tuple(passage for passage in told if passage.text)


def spread(world: World) -> World:
    """Hide all that would tell what is marked.

    With a marked entry: its facts and quotes, entries whose names hold its name, and every fact, paragraph and passage
    in which it is named (a name that an open entry has as well is no secret). With a passage: what overlaps it in its
    source, and what repeats its words.
    """
    if not any(map(hides, world.entries)):
        return world
    marked = [entry for entry in world.entries if entry.spoiler]
    taken = {_words(name) for entry in world.entries if not entry.spoiler for name in _names(entry)}
    secrets = _Phrases(words for entry in marked for name in _names(entry) if (words := _words(name)) not in taken)
    entities = [_whole(entity, secrets) for entity in world.entities]
    events = [_whole(event, secrets) for event in world.events]
    entries: tuple[Entry, ...] = (*entities, *events)
    hidden = [quote for entry in entries for quote in entry.quotes if quote.spoiler]
    stretches = _Stretches(world.documents, hidden)
    documents = [_document(document, stretches, secrets) for document in world.documents]
    sentences = [passage for document in documents for passage in document.passages if passage.spoiler]
    secrets.add(words for passage in (*hidden, *sentences) if len(words := _words(passage.text)) >= _FEWEST_WORDS)
    documents = [_document(document, stretches, secrets) for document in documents]
    return replace(
        world,
        documents=tuple(documents),
        entities=tuple(_parts(entity, stretches, secrets) for entity in entities),
        events=tuple(_dated(_parts(event, stretches, secrets), secrets) for event in events),
    )


class _Phrases:
    """Runs of words that tell a secret, to be found in texts whatever their case, accents and punctuation."""

    def __init__(self, phrases: Iterable[tuple[str, ...]]) -> None:
        self._by_first: defaultdict[str, set[tuple[str, ...]]] = defaultdict(set)
        self.add(phrases)

    def add(self, phrases: Iterable[tuple[str, ...]]) -> None:
        for words in phrases:
            if words:
                self._by_first[words[0]].add(words)

    def are_in(self, text: str) -> bool:
        words = _words(text)
        return any(
            words[at : at + len(phrase)] == phrase
            for at, word in enumerate(words)
            for phrase in self._by_first.get(word, ())
        )


class _Stretches:
    """The parts of the sources' texts that are hidden."""

    def __init__(self, documents: Iterable[Document], hidden: Iterable[Passage]) -> None:
        self._texts = {document.source.id: document.text for document in documents}
        spans: defaultdict[str, list[tuple[int, int]]] = defaultdict(list)
        for passage in hidden:
            if passage.source.id in self._texts:
                spans[passage.source.id].append(self._span(passage))
        self._spans = {source: list(_joined(sorted(found))) for source, found in spans.items()}

    def holds(self, source: Source) -> bool:
        """Whether a source has a text; that of a world without any has none."""
        return source.id in self._texts

    def touch(self, passage: Passage) -> bool:
        spans = self._spans.get(passage.source.id)
        if not spans:
            return False
        start, end = self._span(passage)
        before = bisect_left(spans, end, key=lambda span: span[0]) - 1
        return before >= 0 and spans[before][1] > start

    def _span(self, passage: Passage) -> tuple[int, int]:
        return passage.start, end_of(self._texts[passage.source.id], passage)


def _joined(spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Sorted spans with those that overlap made one."""
    start, end = 0, 0
    for first, last in spans:
        if first >= end:
            if end:
                yield start, end
            start = first
        end = max(end, last)
    if end:
        yield start, end


def _names(entry: Entry) -> tuple[str, ...]:
    return (entry.name if isinstance(entry, Entity) else entry.title, *entry.aliases)


def _whole(entry: AnyEntry, secrets: _Phrases) -> AnyEntry:
    """An entry with all of it hidden if it is a spoiler, or if its name tells one."""
    if not entry.spoiler and not any(map(secrets.are_in, _names(entry))):
        return entry
    facts = tuple(replace(fact, spoiler=True) for fact in entry.facts)
    quotes = tuple(replace(quote, spoiler=True) for quote in entry.quotes)
    return replace(entry, facts=facts, quotes=quotes, spoiler=True)


def _document(document: Document, stretches: _Stretches, secrets: _Phrases) -> Document:
    return replace(document, passages=tuple(_passage(each, stretches, secrets) for each in document.passages))


def _passage(passage: Passage, stretches: _Stretches, secrets: _Phrases) -> Passage:
    hidden = passage.spoiler or stretches.touch(passage) or secrets.are_in(passage.text)
    return replace(passage, spoiler=hidden)


def _parts(entry: AnyEntry, stretches: _Stretches, secrets: _Phrases) -> AnyEntry:
    """An open entry with those of its parts hidden that tell a secret."""
    if entry.spoiler:
        return entry
    text, telling = _apart(entry.text.split("\n\n"), secrets)
    secret = "\n\n".join(part for part in (entry.secret, telling) if part)
    own = next((quote.source for quote in entry.quotes if not stretches.holds(quote.source)), None)
    quotes = tuple(_passage(quote, stretches, secrets) for quote in entry.quotes)
    return replace(
        entry,
        text=text,
        secret=secret,
        facts=tuple(_fact(fact, secrets) for fact in entry.facts),
        quotes=of_prose(text, secret, own) if own else quotes,
    )


def _apart(paragraphs: Sequence[str], secrets: _Phrases) -> tuple[str, str]:
    """The paragraphs that tell no secret, and those that do."""
    telling = [paragraph for paragraph in paragraphs if secrets.are_in(paragraph)]
    return "\n\n".join(each for each in paragraphs if each not in telling), "\n\n".join(telling)


def _fact(fact: Fact, secrets: _Phrases) -> Fact:
    """A fact, hidden if it tells a secret; its name as well, where that does."""
    if secrets.are_in(fact.name):
        return replace(fact, name="hidden", text=f"{fact.name}: {fact.text}", spoiler=True)
    return replace(fact, spoiler=fact.spoiler or secrets.are_in(fact.text))


def _dated(event: Event, secrets: _Phrases) -> Event:
    """An open event without the source's words for its date, if only hidden quotes have them."""
    words = event.date.words
    if event.spoiler or not words:
        return event
    quoting = [quote for quote in event.quotes if words in quote.text]
    hidden = secrets.are_in(words) or (quoting and all(quote.spoiler for quote in quoting))
    return replace(event, date=replace(event.date, words=None)) if hidden else event


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(anyascii(_POSSESSIVE.sub("", text)).lower()))
