"""Card -> pages that keep within Discord's limits, whatever the card holds."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from bot import markdown
from bot.card import Card, Choice
from bot.defuse import size
from bot.markdown import Piece

PAGE_TEXT = 2300
"""Characters of a page's blocks: with a head and a foot of any content they stay under Discord's 4,000 in all."""

_PIECE_TEXT = 1800  # so that a heading always fits on one page with what it heads
_MOST_SECTIONS = 8  # two components each; Discord takes 40 in all
_MOST_OPTIONS = 25


@dataclass(frozen=True, slots=True)
class Page:
    """What one page shows between a card's head and its buttons: sections of Markdown, and a menu."""

    sections: tuple[str, ...] = ()
    menu: tuple[Choice, ...] = ()


def of(card: Card) -> tuple[Page, ...]:
    """A card's pages: one at least. A menu too long for one is spread over them."""
    texts = [draft.sections for draft in _drafts(_parts(card))]
    menus = [card.menu[at : at + _MOST_OPTIONS] for at in range(0, len(card.menu), _MOST_OPTIONS)]
    count = max(1, len(texts), len(menus))
    texts += [[]] * (count - len(texts))
    menus += [()] * (count - len(menus))
    return tuple(Page(tuple(text), menu) for text, menu in zip(texts, menus, strict=True))


@dataclass(slots=True)
class _Draft:
    sections: list[str] = field(default_factory=list)
    size: int = 0
    under_heading: bool = False

    def takes(self, length: int, *, opens: bool) -> bool:
        return self.size + length <= PAGE_TEXT and (not opens or len(self.sections) < _MOST_SECTIONS)

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


def _parts(card: Card) -> Iterator[tuple[Piece, str]]:
    """Every piece of a card, short enough for a page, with its Markdown."""
    for block in card.blocks:
        for piece in markdown.pieces(block):
            for part in markdown.parts(piece, _PIECE_TEXT):
                if text := markdown.render(part):
                    yield part, text


def _drafts(parts: Iterator[tuple[Piece, str]]) -> list[_Draft]:
    listed = list(parts)
    drafts = [_Draft()] if listed else []
    for (piece, text), following in zip_longest(listed, listed[1:]):
        needed = size(text) + 2 + (size(following[1]) + 2 if piece.opens and following else 0)
        if not drafts[-1].takes(needed, opens=piece.opens):
            drafts.append(_Draft())
        drafts[-1].add(piece, text)
    return drafts
