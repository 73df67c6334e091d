"""What an entry says as one text, and its quotes cut into sentences."""

import re
from collections.abc import Iterator
from dataclasses import replace

from lore.model import Entry, Event, Fact, Passage, Reply, name_of
from lore.understanding.words import stems

CLAUSE = re.compile(r"[,;:()—–]| and | but | while | although | who | which ")
"""What parts the clauses of a sentence."""
SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z\d“\"])")


def quoted(entry: Entry) -> str:
    """All that is quoted for an entry, in one line."""
    return " ".join(" ".join(quote.text.split()) for quote in entry.quotes)


def sentences(entry: Entry) -> list[str]:
    """The sentences of an entry's quotes."""
    return [sentence for quote in entry.quotes for sentence in SENTENCE.split(" ".join(quote.text.split()))]


def clauses(entry: Entry) -> Iterator[str]:
    """The clauses of an entry's quotes, each of a sentence of its own."""
    return (clause for sentence in sentences(entry) for clause in CLAUSE.split(sentence))


def fact_in_words(entry: Entry, name: str, phrase: str) -> Fact:
    """A fact in the very words of an entry's quotes; hidden where no open quote has them."""
    opened = " ".join(" ".join(quote.text.split()) for quote in entry.quotes if not quote.spoiler)
    return Fact(name, f"“{phrase}”", spoiler=phrase not in opened)


def said(entry: Entry) -> str:
    """An entry's name, its known facts and its quotes."""
    known = " ".join(f"{fact.name} {fact.text}" for fact in entry.facts if fact.known)
    return f"{name_of(entry)}. {known}. {quoted(entry)}"


def sentences_of(quote: Passage) -> list[Passage]:
    """The sentences of a quote, each as a passage."""
    found, at = list[Passage](), 0
    for each in SENTENCE.split(quote.text):
        at = quote.text.index(each, at)
        found.append(replace(quote, text=each, start=quote.start + at))
    return found


def texts_told(reply: Reply) -> Iterator[str]:
    """All that a reply shows of entries and of the source: names, facts and quotes."""
    for statement in reply.statements:
        yield name_of(statement.entry)
        yield from (f"{fact.name} {fact.text}" for fact in statement.facts)
        yield from (quote.text for quote in statement.quotes)
    yield from (quote.text for quote in reply.quoted)


def sentences_told(reply: Reply) -> list[Passage]:
    """The sentences of all that a reply quotes."""
    quoted = (quote for statement in reply.statements for quote in statement.quotes)
    return [sentence for quote in (*quoted, *reply.quoted) for sentence in sentences_of(quote)]


def stems_called(entry: Entry) -> frozenset[str]:
    """The stems of what an entry is called; of what an event is asked for by, too."""
    asked_as = entry.asked_as if isinstance(entry, Event) else ()
    return frozenset(stems("; ".join((name_of(entry), *entry.aliases, *asked_as))))
