"""Card -> pages that keep within Discord's limits, whatever the card holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from bot import markdown
from bot.card import Block, Card, Choice, Happening, Heading
from bot.defuse import cut, line, size
from bot.markdown import Piece

PAGE_TEXT = 2300
"""Characters of a page's blocks: with a head and a foot of any content they stay under Discord's 4,000 in all."""

_PIECE_TEXT = 1800  # so that a heading always fits on one page with what it heads
_MOST_SECTIONS = 8  # two components each; Discord takes 40 in all
_MOST_OPTIONS = 25
_LONGEST_REPEATED = 180  # characters of a heading that a page repeats


@dataclass(frozen=True, slots=True)
class Page:
    """What one page shows between a card's head and its buttons: sections of Markdown, and a menu."""

    sections: tuple[str, ...] = ()
    menu: tuple[Choice, ...] = ()


def of(card: Card) -> tuple[Page, ...]:
    """A card's pages: one at least. A menu too long for one is spread over them."""
    texts = [draft.sections for draft in _drafts(card)]
    menus = [card.menu[at : at + _MOST_OPTIONS] for at in range(0, len(card.menu), _MOST_OPTIONS)]
    count = max(1, len(texts), len(menus))
    texts += [[]] * (count - len(texts))
    menus += [()] * (count - len(menus))
    return tuple(Page(tuple(text), menu) for text, menu in zip(texts, menus, strict=True))


_Part = tuple[Piece, str]
"""A piece short enough for a page, and its Markdown."""


@dataclass(slots=True)
class _Draft:
    sections: list[str] = field(default_factory=list)
    size: int = 0
    under_heading: bool = False

    def takes(self, parts: list[_Part]) -> bool:
        opens = parts[0][0].opens
        return self.size + _size(parts) <= PAGE_TEXT and (not opens or len(self.sections) < _MOST_SECTIONS)

    def add(self, piece: Piece, text: str) -> None:
        if piece.opens or not self.sections:
            self.sections.append("")
        elif piece.follows or self.under_heading:
            text = f"\n{text}"
        else:
            text = f"\n\n{text}"
        self.sections[-1] += text
        self.size += size(text)
        self.under_heading = piece.opens


def _drafts(card: Card) -> list[_Draft]:
    """Pages with what belongs together on one of them: a heading and what follows it, a happening and its quote."""
    drafts: list[_Draft] = []
    heading: list[_Part] = []
    repeated: list[_Part] = []
    for block in card.blocks:
        parts = [*_parts(block)]
        if isinstance(block, Heading):
            _put(drafts, heading, [])
            heading = parts
            again = Heading(f"{cut(line(block.text), _LONGEST_REPEATED)}, continued")
            repeated = [*_parts(again)] if parts else []
            continue
        room = PAGE_TEXT - max(_size(heading), _size(repeated))
        together = isinstance(block, Happening) and _size(parts) <= room
        for group in [parts] if together else [[part] for part in parts]:
            _put(drafts, [*heading, *group], repeated)
            heading = []
    _put(drafts, heading, [])
    return drafts


def _put(drafts: list[_Draft], parts: list[_Part], repeated: list[_Part]) -> None:
    """Add parts to the last page, or to a new one, which repeats the heading that is still open."""
    if not parts:
        return
    if not drafts or not drafts[-1].takes(parts):
        drafts.append(_Draft())
        parts = parts if parts[0][0].opens else [*repeated, *parts]
    for piece, text in parts:
        drafts[-1].add(piece, text)


def _parts(block: Block) -> Iterator[_Part]:
    for piece in markdown.pieces(block):
        for part in markdown.parts(piece, _PIECE_TEXT):
            if text := markdown.render(part):
                yield part, text


def _size(parts: list[_Part]) -> int:
    """Characters of parts on a page, with the lines between them."""
    return sum(size(text) + 2 for _, text in parts)
