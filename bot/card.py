"""What an answer looks like, before anyone draws it: a Card is plain data, the same for Discord and a terminal."""

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

from lore.model import Kind, Mention, Question

_VERBS = {Kind.COUNTRY: "country", Kind.REGION: "country", Kind.PLACE: "country", Kind.EVENT: "when"}
_OPTIONS = {"who": "name", "country": "name", "when": "what"}


class Style(StrEnum):
    """How a stretch of words is meant; the surface decides what that looks like."""

    PLAIN = "plain"
    STRONG = "strong"
    QUIET = "quiet"
    HIT = "hit"
    SPOILER = "spoiler"


@dataclass(frozen=True, slots=True)
class Span:
    """Words in one style. They are data: a surface must defuse whatever it would take for its own markup."""

    text: str
    style: Style = Style.PLAIN


@dataclass(frozen=True, slots=True)
class Heading:
    """The name of what follows."""

    text: str


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph."""

    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labelled values."""

    rows: tuple["FactRow", ...]


@dataclass(frozen=True, slots=True)
class FactRow:
    """A value; `known` is False where the source is known not to say. A spoiler's label may be read, if it has one."""

    label: str
    text: str
    known: bool = True
    spoiler: bool = False

    @property
    def line(self) -> str:
        return f"{self.label}: {self.text}" if self.label else self.text


@dataclass(frozen=True, slots=True)
class Quote:
    """The source's own words. `url` may be empty, and `source` where it would tell a quiz's answer."""

    spans: tuple[Span, ...]
    source: str
    url: str


@dataclass(frozen=True, slots=True)
class Happening:
    """An event in a list: its date as far as it is known, its title, what to know of it, and the words that say so.

    `date` is empty where a heading above tells it. Of a spoiler, it is all that may be read.
    """

    date: str
    title: str
    labels: tuple[str, ...] = ()
    quote: Quote | None = None
    spoiler: bool = False


Block = Heading | Words | Facts | Quote | Happening


@dataclass(frozen=True, slots=True)
class Choice:
    """A question to go on with: a button, or an entry of a menu with one line about it."""

    label: str
    question: Question
    line: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """A whole answer. `subtitle` says what it is, `note` how what was typed was taken, `menu` asks which was meant.

    `buttons` lead on to other questions; a quiz has `guesses` instead, the letters of the names that it lists.
    `foot` is the small print.
    """

    title: str
    subtitle: str = ""
    note: str = ""
    blocks: tuple[Block, ...] = ()
    buttons: tuple[Choice, ...] = ()
    menu: tuple[Choice, ...] = ()
    foot: str = ""
    guesses: tuple[Choice, ...] = ()


def leading_to(mention: Mention) -> Choice:
    """The way to an entry and none of its namesakes: the question that suits its kind."""
    verb = _VERBS.get(mention.kind, "who")
    line = f"{mention.kind} · {mention.line}" if mention.line else mention.kind.value
    return Choice(mention.name, Question(verb, ((_OPTIONS[verb], mention.reference),)), line)


def concealed(card: Card) -> Card:
    """A quiz without its answer, for a surface that can't hide it; any other card, whose spoilers were asked for."""
    if not card.guesses:
        return card
    return replace(card, blocks=tuple(block for block in card.blocks if not _hides(block)))


def revealed(card: Card) -> str:
    """The answer that a quiz hides, as plain text."""
    return "\n".join(words(block.spans) for block in card.blocks if isinstance(block, Words) and _hides(block))


def plain(card: Card) -> str:
    """All that a card says, as plain text; what is a spoiler stands between `||`, as Discord has it."""
    lines = [card.title if not card.subtitle else f"{card.title} ({card.subtitle})", card.note]
    for block in card.blocks:
        lines.extend(_plain_block(block))
    lines.extend(f"- {choice.label}{f': {choice.line}' if choice.line else ''}" for choice in card.menu)
    if card.buttons:
        lines.append(f"See also: {', '.join(choice.label for choice in card.buttons)}")
    lines.append(card.foot)
    return "\n".join(line for line in lines if line)


def words(spans: tuple[Span, ...]) -> str:
    """Spans without their styles."""
    return "".join(span.text for span in spans)


def _hides(block: Block) -> bool:
    return isinstance(block, Words) and any(span.style is Style.SPOILER for span in block.spans)


def _told(spans: tuple[Span, ...]) -> str:
    return "".join(_hidden(words(tuple(alike)), spoiler) for spoiler, alike in groupby(spans, key=_is_spoiler))


def _is_spoiler(span: Span) -> bool:
    return span.style is Style.SPOILER


def _hidden(text: str, spoiler: bool) -> str:
    return f"||{text}||" if spoiler and text else text


def _plain_block(block: Block) -> list[str]:
    match block:
        case Heading(text):
            return [text if text.endswith((".", ")")) else f"{text}:"]
        case Words(spans):
            return [_told(spans)]
        case Facts(rows):
            return [replace(row, text=_hidden(row.text, row.spoiler)).line for row in rows]
        case Quote():
            return [_plain_quote(block)]
        case Happening(date, title, labels, quote):
            told = _hidden(f"{title} ({'; '.join(labels)})" if labels else title, block.spoiler)
            line = f"{date}: {told}" if date else told
            return [line, _plain_quote(quote)] if quote else [line]


def _plain_quote(quote: Quote) -> str:
    source = f" — {quote.source}" if quote.source else ""
    return f"“{_told(quote.spans)}”{source}{f' <{quote.url}>' if quote.url else ''}"
