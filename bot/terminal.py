"""Card -> rich renderables: an answer as it looks in a terminal. What a card says is text, never markup."""

import os
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import IO

from rich.box import ROUNDED
from rich.cells import cell_len
from rich.console import Console, ConsoleOptions, Group, RenderableType, RenderResult
from rich.measure import Measurement
from rich.padding import Padding
from rich.panel import Panel
from rich.segment import Segment
from rich.style import Style as Look
from rich.table import Table
from rich.text import Text

from bot import wording
from bot.card import Block, Card, Choice, FactRow, Facts, Happening, Heading, Quote, Span, Style, Words
from bot.clean import address, clean

_WIDEST = 100
_WIDTH_OF_A_FILE = 100
_ROOMY = 64  # columns from which dates stand beside what happened, not above it
_LONGEST_DATE = 22
_LONGEST_LABEL = 24
# The terminal's own colours only, none of them close to white or black: readable on light and on dark.
_ACCENT = Look(color="cyan")
TITLE = Look(color="cyan", bold=True)
_NOTE = Look(color="magenta")
_QUIET = Look(dim=True)
_LABEL = Look(dim=True, italic=True)
_LOOKS = {
    Style.PLAIN: Look(),
    Style.STRONG: Look(bold=True),
    Style.QUIET: _QUIET,
    Style.HIT: Look(color="black", bgcolor="bright_yellow"),
    Style.SPOILER: Look(),  # a terminal shows it to whoever asked, and to nobody else
}


def screen(file: IO[str] | None = None, *, stderr: bool = False) -> Console:
    """Where cards are shown. What isn't a terminal gets no colours, and a width of its own."""
    console = Console(file=file, stderr=stderr, markup=False, highlight=False, emoji=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = _WIDTH_OF_A_FILE
    return console


def show(card: Card, console: Console, *, numbered: bool = False) -> None:
    """Print a card. `numbered` gives all choices a number, for a console that understands one."""
    console.print(draw(card, min(console.width, _WIDEST), numbered=numbered))


def letters(card: Card) -> str:
    """The letters that may be guessed: A, B or C."""
    return wording.one_of([choice.label for choice in card.guesses])


def draw(card: Card, width: int, *, numbered: bool = False) -> RenderableType:
    """A card as a panel of a width, in columns."""
    inner = width - 4
    parts: list[RenderableType] = [Text(clean(card.title), Look(bold=True))]
    if card.subtitle:
        parts.append(Text(clean(card.subtitle), _QUIET))
    if card.note:
        parts += ["", Text(clean(card.note), _NOTE)]
    parts += _body(card.blocks, inner)
    if card.menu:
        parts += ["", _menu(card.menu)]
    if card.buttons:
        parts += ["", _see_also(card.buttons, len(card.menu) + 1 if numbered else None, inner)]
    if card.guesses and numbered:
        parts += ["", Text(f"Type {letters(card)} to answer.", _NOTE)]
    small = [*_addresses(card), *([Text(clean(card.foot), _QUIET)] if card.foot else [])]
    if small:
        parts += ["", *small]
    return Panel(Group(*parts), box=ROUNDED, border_style=_ACCENT, padding=(0, 1), width=width)


class _Gutter:
    """Something with a mark before its first line and another before the rest."""

    def __init__(self, first: str, rest: str, look: Look, content: RenderableType) -> None:
        self._first, self._rest, self._look, self._content = first, rest, look, content

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        inner = options.update_width(max(1, options.max_width - len(self._first)))
        for at, line in enumerate(console.render_lines(self._content, inner, pad=False)):
            yield Segment(self._rest if at else self._first, self._look)
            yield from line
            yield Segment.line()

    def __rich_measure__(self, console: Console, options: ConsoleOptions) -> Measurement:
        inside = Measurement.get(console, options, self._content)
        return Measurement(inside.minimum + len(self._first), inside.maximum + len(self._first))


def _body(blocks: tuple[Block, ...], width: int) -> Iterator[RenderableType]:
    """The blocks with an empty line between them, but none below a heading; events in a row share their columns."""
    spaced = True
    for happens, run in groupby(blocks, lambda block: isinstance(block, Happening)):
        group = list(run)
        drawn = [_happenings(group, width)] if happens else [_block(block, width) for block in group]
        for at, each in enumerate(drawn):
            if spaced:
                yield ""
            yield each
            spaced = not isinstance(group[at], Heading)


def _block(block: Block, width: int) -> RenderableType:
    match block:
        case Heading(text):
            return Text(clean(text), TITLE)
        case Words(spans):
            return _spans(spans)
        case Facts(rows):
            return _facts(rows, width)
        case Quote():
            return _Gutter("▌ ", "▌ ", _ACCENT, Group(_spans(block.spans), *([_from(block)] if block.source else [])))
        case Happening():
            return _happenings([block], width)


def _spans(spans: Iterable[Span]) -> Text:
    text = Text()
    for span in spans:
        text.append(clean(span.text), _LOOKS[span.style])
    return text


def _facts(rows: Iterable[FactRow], width: int) -> RenderableType:
    labels = [(clean(row.label), row) for row in rows]
    longest = max((cell_len(label) for label, _ in labels), default=0)
    if not longest:
        return Group(*(Text(clean(row.text), Look() if row.known else _LABEL) for _, row in labels))
    table = Table.grid(padding=(0, 2, 0, 0), expand=True)
    table.add_column(width=min(longest, _LONGEST_LABEL, width // 3), style=TITLE, overflow="fold")
    table.add_column(ratio=1, overflow="fold")
    for label, row in labels:
        table.add_row(label, Text(clean(row.text), Look() if row.known else _LABEL))
    return table


def _happenings(blocks: list[Block], width: int) -> RenderableType:
    """Events as a line of dates: beside what happened where there is room, else above it."""
    happenings = [block for block in blocks if isinstance(block, Happening)]
    if width < _ROOMY:
        return Group(
            *(
                _Gutter(
                    "● ",
                    "│ ",
                    _ACCENT,
                    Group(*_dated(each), *_told(each), *_gap(at, happenings)),
                )
                for at, each in enumerate(happenings)
            )
        )
    table = Table.grid(padding=(0, 1, 0, 0), expand=True)
    longest = max(cell_len(clean(each.date)) for each in happenings)
    table.add_column(width=max(1, min(longest, _LONGEST_DATE)), justify="right", style=TITLE)
    table.add_column(ratio=1)
    for at, each in enumerate(happenings):
        table.add_row(clean(each.date), _Gutter("● ", "│ ", _ACCENT, Group(*_told(each), *_gap(at, happenings))))
    return table


def _dated(happening: Happening) -> Iterator[Text]:
    if happening.date:
        yield Text(clean(happening.date), TITLE)


def _told(happening: Happening) -> Iterator[Text]:
    yield Text(clean(happening.title), Look(bold=True))
    if happening.labels:
        yield Text(clean("; ".join(happening.labels)), _LABEL)
    if happening.quote:
        quote = happening.quote
        yield Text.assemble("“", _spans(quote.spans), "” ", _from(quote))


def _gap(at: int, happenings: list[Happening]) -> list[str]:
    """An empty line before the next event."""
    return [""] if at + 1 < len(happenings) else []


def _from(quote: Quote) -> Text:
    """The name of a quote's source, which leads there where the terminal can follow links."""
    url = address(quote.url)
    return Text.assemble(("— ", _QUIET), (clean(quote.source), Look(dim=True, underline=bool(url), link=url or None)))


def _menu(choices: tuple[Choice, ...]) -> RenderableType:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(justify="right", style=TITLE)
    table.add_column(overflow="fold")
    for number, choice in enumerate(choices, start=1):
        name = Text(clean(choice.label), Look(bold=True))
        line = [Text(clean(choice.line), _QUIET)] if choice.line else []
        table.add_row(f"{number}.", Group(name, *line))
    return table


def _see_also(choices: tuple[Choice, ...], first: int | None, width: int) -> Text:
    """Names in as few lines as they fit in, none broken that a line can hold; numbered from `first` on."""
    text, free = Text.assemble(("See also", TITLE)), 0
    for number, choice in enumerate(choices, start=first or 0):
        name = Text.assemble((f"{number} ", TITLE) if first else "", clean(choice.label))
        if name.cell_len + 3 <= free:
            text.append(" · ", _ACCENT)
            free -= name.cell_len + 3
        else:
            text.append("\n")
            free = width - name.cell_len
        text.append(name)
    return text


def _addresses(card: Card) -> Iterator[RenderableType]:
    """Each source's address once, for terminals that follow no links and for people who read them."""
    quotes = [block.quote if isinstance(block, Happening) else block for block in card.blocks]
    sources = {(quote.source, quote.url) for quote in quotes if isinstance(quote, Quote) and quote.url}
    for name, url in sorted(sources):
        link = Look(dim=True, link=address(url) or None)
        told = Text.assemble((f"{clean(name)}: ", _QUIET), (clean(url), link), overflow="fold")
        yield Padding(told, 0)
