"""Card -> LayoutView: what an answer looks like on Discord, and the buttons under it."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Protocol

import discord
from discord import ui

from bot import pages, presses, wording
from bot.card import Card, Choice
from bot.defuse import cut, defuse, line
from bot.pages import Page
from bot.presses import Kind, Press
from lore.model import Question

ACCENT = discord.Colour(0xB08D57)  # brass, as on old library drawers

LEADING_ON = "open"
"""The custom id of a menu that leads on from a card, as its buttons do, rather than asks which entry is meant."""

_MOST_RELATED = 6
_ROW = 3
_MOST_GUESSES = 5
_LONG_LABEL = 40
"""Characters of a button's label; where there are too many buttons, those with longer ones are left out first."""
_LONGEST_BUTTON = 80
_LONGEST_OPTION = 100
# Of what these leave, blocks take pages.PAGE_TEXT; defusing at most doubles a text.
_LONGEST_TITLE = 120
_LONGEST_SUBTITLE = 250
_LONGEST_NOTE = 300
_LONGEST_FOOT = 100
_LONGEST_NOTICE = 1500
_LONGEST_PANEL = 3900


class PressId(Protocol):
    """The custom id of a press; of the question shown, unless it is another. Empty if it can't be remembered."""

    def __call__(self, kind: Kind, page: int = 0, question: Question = ...) -> str: ...


@dataclass(frozen=True, slots=True)
class Showing:
    """A card on its way to Discord: the question that it answers, its pages, and at which of them it is open."""

    question: Question
    card: Card
    pages: tuple[Page, ...]
    page: int = 0

    @property
    def at(self) -> int:
        """The page to show: the last one, where a button of old asks for one that is no more."""
        return min(self.page, len(self.pages) - 1)


def showing(question: Question, card: Card, page: int = 0) -> Showing:
    return Showing(question, card, pages.of(card), page)


def layout(
    shown: Showing,
    remember: Callable[[Question], str],
    *,
    private: bool = False,
    shared_by: discord.abc.Snowflake | None = None,
) -> ui.LayoutView:
    """A page of a card. A private one can be shared; one that somebody shared says who.

    Where `remember` gives no key, what needs one is left out.
    """
    forgetful = False

    def keep(question: Question) -> str:
        nonlocal forgetful
        key = "" if forgetful else remember(question)
        forgetful = not key
        return key

    def press_id(kind: Kind, page: int = 0, question: Question = shown.question) -> str:
        return presses.encode(Press(kind, question, page), keep)

    page = shown.pages[shown.at]
    turning = [*_turning(shown, press_id)] if len(shown.pages) > 1 else []
    if private:
        turning.append(_button("Share", press_id(Kind.SHARE, shown.at), discord.ButtonStyle.primary))
    turning = [button for button in turning if button.custom_id]
    guesses = _choices(shown.card.guesses[:_MOST_GUESSES], press_id)
    leading = _fewest(_choices(shown.card.buttons, press_id)) if not guesses else []
    letters, related = ([_button(label, custom_id) for custom_id, label, _ in each] for each in (guesses, leading))
    rows = [letters, related[:_ROW], related[_ROW:], turning]

    parts: list[ui.Item[ui.LayoutView]] = [ui.TextDisplay(_head(shown.card))]
    for number, section in enumerate(page.sections):
        parts += [ui.Separator(visible=number == 0), ui.TextDisplay(section)]
    if menu := _choices(page.menu, press_id):
        parts.append(ui.ActionRow(_menu(menu, leads_on=bool(shown.card.blocks))))
    parts += [ui.ActionRow(*row) for row in rows if row]
    if foot := _foot(shown.card, shared_by):
        parts.append(ui.TextDisplay(foot))
    return _view(parts)


def notice(sentence: str) -> ui.LayoutView:
    """Something to tell one person, without a card."""
    return _view([ui.TextDisplay(_fitted(sentence, _LONGEST_NOTICE))])


def components(view: ui.LayoutView) -> list[dict[str, Any]]:
    """A layout as Discord's own JSON, for requests that we make ourselves."""
    return list(view.to_components())  # type: ignore[no-untyped-call]


def panel(markdown: str, button: tuple[str, str] | None = None) -> ui.LayoutView:
    """Words of our own in Discord's Markdown (others' in it defused), and a button: its label and custom id."""
    parts: list[ui.Item[ui.LayoutView]] = [ui.TextDisplay(cut(markdown, _LONGEST_PANEL))]
    if button:
        parts.append(ui.ActionRow(_button(*button, discord.ButtonStyle.primary)))
    return _view(parts)


def _view(parts: list[ui.Item[ui.LayoutView]]) -> ui.LayoutView:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*parts, accent_colour=ACCENT))
    # discord.py keeps the views that it sent, and forgets Pressable with them when they end. One that has ended, never.
    view.stop()
    return view


def _head(card: Card) -> str:
    lines = [f"## {_fitted(card.title, _LONGEST_TITLE) or '…'}"]
    if subtitle := _fitted(card.subtitle, _LONGEST_SUBTITLE):
        lines.append(f"-# {subtitle}")
    if note := _fitted(card.note, _LONGEST_NOTE):
        lines.append(note)
    return "\n".join(lines)


def _foot(card: Card, shared_by: discord.abc.Snowflake | None) -> str:
    parts = [_fitted(card.foot, _LONGEST_FOOT)]
    if card.guesses:
        parts.append("Press a letter; nobody else sees your answer")
    if shared_by is not None:
        parts.append(f"Shared by <@{shared_by.id}>")
    told = " · ".join(part for part in parts if part)
    return f"-# {told}" if told else ""


def _fitted(text: str, most: int) -> str:
    return defuse(cut(line(text), most))


def _choices(choices: Iterable[Choice], press_id: PressId) -> list[tuple[str, str, str]]:
    """Custom id, label and line of each choice. Discord refuses an id that comes twice: it would mean the same."""
    found: dict[str, tuple[str, str]] = {}
    for choice in choices:
        found.setdefault(press_id(Kind.ASK, 0, choice.question), (line(choice.label) or "…", line(choice.line)))
    return [(custom_id, *told) for custom_id, told in found.items() if custom_id]


def _fewest(choices: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """No more choices than buttons have room for, in their order."""
    kept = sorted(choices, key=lambda choice: len(choice[1]) > _LONG_LABEL)[:_MOST_RELATED]
    return [choice for choice in choices if choice in kept]


def _menu(choices: list[tuple[str, str, str]], *, leads_on: bool) -> ui.Select[ui.LayoutView]:
    options = [
        discord.SelectOption(
            label=cut(label, _LONGEST_OPTION), value=custom_id, description=cut(told, _LONGEST_OPTION) or None
        )
        for custom_id, label, told in choices
    ]
    custom_id, placeholder = (LEADING_ON, wording.OPEN_ONE) if leads_on else ("menu", wording.WHICH_ONE)
    return ui.Select(custom_id=custom_id, placeholder=placeholder, options=options)


def _turning(shown: Showing, press_id: PressId) -> Iterator[ui.Button[ui.LayoutView]]:
    """◀ n/m ▶. They stay in place at both ends, where pages that don't exist keep their ids apart."""
    count = len(shown.pages)
    back, on = (shown.at or count + 1) - 1, shown.at + 1
    yield _button("◀", press_id(Kind.PAGE, back), disabled=back == count)
    yield _button(f"{shown.at + 1}/{count}", press_id(Kind.PAGE, shown.at), disabled=True)
    yield _button("▶", press_id(Kind.PAGE, on if on < count else count + 1), disabled=on == count)


def _button(
    label: str,
    custom_id: str,
    style: discord.ButtonStyle = discord.ButtonStyle.secondary,
    *,
    disabled: bool = False,
) -> ui.Button[ui.LayoutView]:
    return ui.Button(label=cut(label, _LONGEST_BUTTON), custom_id=custom_id, style=style, disabled=disabled)
