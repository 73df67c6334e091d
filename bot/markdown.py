"""Blocks of a card -> Discord's Markdown, in pieces that can be cut anywhere without breaking their markup."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby
from urllib.parse import quote as percent_encoded
from urllib.parse import urlsplit

from bot.card import Block, Facts, Happening, Heading, Quote, Span, Style, Words, words
from bot.defuse import cut, defuse, line, size

_MARKS = {Style.PLAIN: "", Style.STRONG: "**", Style.QUIET: "*", Style.HIT: "**", Style.SPOILER: "||"}
_UNSEEN = "\u200b"  # keeps the marks of neighbours apart
_LONGEST_HEADING = 200
_LONGEST_SOURCE = 100
_LONGEST_ADDRESS = 512
_ADDRESS_CHARACTERS = "/:?#@!$&'*+,;=%~-._"  # what an address may keep; brackets would end a masked link


@dataclass(frozen=True, slots=True)
class Piece:
    """Words with `prefix` before every line and the finished Markdown `tail` after the last.

    `opens` begins a section; `follows` stands right under what comes before it.
    """

    spans: tuple[Span, ...]
    prefix: str = ""
    tail: str = ""
    opens: bool = False
    follows: bool = False


def pieces(block: Block) -> Iterator[Piece]:
    """A block in pieces, top to bottom."""
    match block:
        case Heading(text):
            yield Piece((Span(cut(line(text), _LONGEST_HEADING)),), prefix="### ", opens=True)
        case Words(spans):
            yield Piece(spans)
        case Facts(rows):
            for number, row in enumerate(rows):
                label = (Span(f"{row.label}: ", Style.STRONG),) if row.label else ()
                address = "" if row.spoiler else _address(row.text)
                if address:
                    yield Piece(label, tail=f"<{address}>", follows=number > 0)
                else:
                    style = Style.SPOILER if row.spoiler else Style.PLAIN if row.known else Style.QUIET
                    yield Piece((*label, Span(row.text, style)), follows=number > 0)
        case Quote():
            yield _quote(block)
        case Happening(date, title, labels, quote):
            told = Style.SPOILER if block.spoiler else Style.PLAIN if date else Style.STRONG
            dated = (Span(f"{date}: ", Style.STRONG),) if date else ()
            quiet = Style.SPOILER if block.spoiler else Style.QUIET
            known = (Span(f" ({'; '.join(labels)})", quiet),) if labels else ()
            yield Piece((*dated, Span(title, told), *known))
            if quote:
                yield replace(_quote(quote), follows=True)


def render(piece: Piece) -> str:
    """A piece as Discord's Markdown; empty if it shows nothing."""
    marked = _marked(piece.spans)
    if not marked.strip() and not piece.tail:
        return ""
    return "\n".join(f"{piece.prefix}{each}" for each in f"{marked}{piece.tail}".split("\n"))


def parts(piece: Piece, most: int) -> Iterator[Piece]:
    """A piece cut at word ends, so that every part renders to `most` characters or fewer."""
    while not _fits(piece, most):
        end = _word_end(words(piece.spans), _longest_fitting(piece, most))
        yield _until(piece, end)
        piece = replace(piece, spans=_rest(piece, end), follows=False, opens=False)
    yield piece


def link(label: str, url: str) -> str:
    """A masked link of our own making, or the label alone where the address is none."""
    address = _address(url)
    return f"[{defuse(line(label))}](<{address}>)" if address else defuse(line(label))


def _quote(quote: Quote) -> Piece:
    source = cut(line(quote.source), _LONGEST_SOURCE)
    return Piece(quote.spans, prefix="> ", tail=f"\n-# {link(source, quote.url)}" if source else "")


def _address(text: str) -> str:
    """A web address with whatever could end a link taken out of it; empty if the text is none."""
    if not text.startswith(("https://", "http://")) or any(map(str.isspace, text)):
        return ""
    try:
        host = urlsplit(text).hostname
    except ValueError:
        return ""
    address = percent_encoded(text, safe=_ADDRESS_CHARACTERS)
    return address if host and len(address) <= _LONGEST_ADDRESS else ""


def _marked(spans: tuple[Span, ...]) -> str:
    """Spans in Markdown. Neighbours in one style are one, or their marks would meet and cancel out."""
    told = ""
    for mark, alike in groupby(spans, key=lambda span: _MARKS[span.style]):
        text = defuse("".join(span.text for span in alike))
        marked = "\n".join(_in_marks(each, mark) for each in text.split("\n"))
        told += f"{_UNSEEN if told.endswith('*') and marked.startswith('*') else ''}{marked}"
    return told.strip("\n")


def _in_marks(text: str, mark: str) -> str:
    """Marks hold only where they touch a word: spaces stay outside. Discord takes the first `||` for the end of a
    spoiler, an escaped `|` with it: what ends in one keeps apart from the mark."""
    inner = text.strip()
    if not inner or not mark:
        return text
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    apart = _UNSEEN if inner.endswith(mark[-1]) else ""
    return f"{before}{mark}{inner}{apart}{mark}{after}"


def _fits(piece: Piece, most: int) -> bool:
    # What is too long in plain is too long in Markdown: most long texts needn't be rendered to see it.
    return sum(len(span.text) for span in piece.spans) <= most and size(render(piece)) <= most


def _longest_fitting(piece: Piece, most: int) -> int:
    """Up to which character a piece fits, its tail left for the rest."""
    low, high = 1, min(sum(len(span.text) for span in piece.spans) - 1, most)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if _fits(_until(piece, middle), most) else (low, middle - 1)
    return low


def _until(piece: Piece, end: int) -> Piece:
    kept = []
    for span in piece.spans:
        kept.append(Span(span.text[:end], span.style))
        end -= len(kept[-1].text)
    return replace(piece, spans=tuple(span for span in kept if span.text), tail="")


def _rest(piece: Piece, end: int) -> tuple[Span, ...]:
    left = []
    for span in piece.spans:
        rest = span.text[end:]
        end = max(0, end - len(span.text))
        if rest:
            left.append(Span(rest, span.style))
    return tuple(left)


def _word_end(text: str, end: int) -> int:
    """The end of the last whole word before `end`, or `end` itself within one endless word."""
    space = max(text.rfind(" ", 0, end), text.rfind("\n", 0, end))
    return space + 1 if space > 0 else end
