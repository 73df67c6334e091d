"""Cards in a terminal: what they look like at any width, and that nothing in them is obeyed."""

import io

import pytest
from rich.console import Console

from bot.card import Card, Choice, FactRow, Facts, Happening, Heading, Quote, Span, Style, Words, plain
from bot.clean import clean
from bot.terminal import screen, show
from lore.model import Question

QUOTE = Quote((Span("Ada lit the first lantern."),), "The Chronicle", "https://example.org/chronicle")
CARD = Card(
    title="Ada Brightwater",
    subtitle="person",
    note="“Ada Britewater” is not in the lore as spelt; this is Ada Brightwater.",
    blocks=(
        Words((Span("She kept the "), Span("light", Style.HIT), Span("."))),
        Facts((FactRow("Born in", "Saltmere"), FactRow("Died", "not stated", known=False))),
        QUOTE,
        Heading("Events"),
        Happening("4 May 812", "The first lantern is lit", ("implied, not stated",), QUOTE),
        Happening("no date stated", "No lantern is sold"),
    ),
    buttons=(Choice("Saltmere", Question("country", (("name", "Saltmere"),))),),
    foot="Small print.",
)
AMBIGUOUS = Card(
    "Which “Roux”?",
    menu=(
        Choice("Émile Roux", Question("who", (("name", "Émile Roux"),)), "person"),
        Choice("Odile Roux", Question("who", (("name", "Odile Roux"),)), "person · his sister"),
    ),
)
HOSTILE = "[bold red]\x1b[31mred\x1b]8;;https://evil.example\x07link\x1b]8;;\x07[/] \x07\x9b2J:smile: \u202egnp"


def printed(card: Card, width: int = 70, *, colours: bool = False, numbered: bool = False) -> str:
    file = io.StringIO()
    console = Console(file=file, width=width, force_terminal=colours, color_system="standard" if colours else None)
    show(card, console, numbered=numbered)
    return file.getvalue()


def inside(text: str) -> list[str]:
    """The lines within a card's border."""
    return [line[2:-2].rstrip() for line in text.splitlines()[1:-1]]


def test_a_card_shows_all_it_says() -> None:
    assert inside(printed(CARD, 76)) == [
        "Ada Brightwater",
        "person",
        "",
        "“Ada Britewater” is not in the lore as spelt; this is Ada Brightwater.",
        "",
        "She kept the light.",
        "",
        "Born in  Saltmere",
        "Died     not stated",
        "",
        "▌ Ada lit the first lantern.",
        "▌ — The Chronicle",
        "",
        "Events",
        "     4 May 812 ● The first lantern is lit",
        "               │ implied, not stated",
        "               │ “Ada lit the first lantern.” — The Chronicle",
        "               │",
        "no date stated ● No lantern is sold",
        "",
        "See also",
        "Saltmere",
        "",
        "The Chronicle: https://example.org/chronicle",
        "Small print.",
    ]


def test_where_there_is_little_room_dates_stand_above_what_happened() -> None:
    lines = inside(printed(CARD, 40))
    at = lines.index("● 4 May 812")
    assert lines[at : at + 4] == [
        "● 4 May 812",
        "│ The first lantern is lit",
        "│ implied, not stated",
        "│ “Ada lit the first lantern.” — The",
    ]


@pytest.mark.parametrize("width", [40, 41, 60, 67, 68, 80, 100, 200])
def test_every_line_of_a_card_is_as_wide_as_the_card(width: int) -> None:
    long = Card("Title " * 30, "kind", "note " * 40, (*CARD.blocks, Words((Span("x" * 300),))), CARD.buttons * 9)
    lines = printed(long, width).splitlines()
    assert {len(line) for line in lines} == {min(width, 100)}


def test_choices_of_a_menu_are_numbered() -> None:
    assert inside(printed(AMBIGUOUS)) == [
        "Which “Roux”?",
        "",
        "1. Émile Roux",
        "   person",
        "2. Odile Roux",
        "   person · his sister",
    ]


def test_other_choices_are_numbered_where_numbers_are_understood() -> None:
    lines = inside(printed(CARD, numbered=True))
    assert lines[lines.index("See also") + 1] == "1 Saltmere"


def test_a_name_to_go_on_with_is_not_broken_where_a_line_can_hold_it() -> None:
    names = ("Guild of Wicks", "Ada Brightwater", "Saltmere", "The Guild never sails to the far isles of the north")
    card = Card("Title", buttons=tuple(Choice(name, Question("who")) for name in names))
    assert inside(printed(card, 40)) == [
        "Title",
        "",
        "See also",
        "Guild of Wicks · Ada Brightwater",
        "Saltmere",
        "The Guild never sails to the far",
        "isles of the north",
    ]


def test_hits_are_marked_and_what_is_not_stated_is_dimmed() -> None:
    text = printed(CARD, colours=True)
    assert "\x1b[30;103mlight\x1b[0m" in text
    assert "\x1b[2;3mnot stated" in text


def test_a_spoiler_is_plain_to_whoever_asked_in_a_terminal() -> None:
    card = Card("Who?", blocks=(Words((Span("Answer: "), Span("Ada", Style.SPOILER))),))
    assert inside(printed(card)) == ["Who?", "", "Answer: Ada"]


def test_a_source_is_a_link_where_links_are_followed() -> None:
    assert "https://example.org/chronicle\x1b\\" in printed(CARD, colours=True)


def test_a_quote_whose_source_would_tell_too_much_ends_with_its_words() -> None:
    card = Card("Who?", blocks=(Quote((Span("She keeps the light."),), "", ""),))
    assert inside(printed(card)) == ["Who?", "", "▌ She keeps the light."]
    assert plain(card) == "Who?\n“She keeps the light.”"


def test_an_address_that_is_no_web_page_is_no_link() -> None:
    quote = Quote((Span("Words"),), "Source", "javascript:alert(1)")
    assert "\x1b]8;" not in printed(Card("Title", blocks=(quote,)), colours=True)


@pytest.mark.parametrize("colours", [False, True])
def test_markup_and_escapes_in_what_people_typed_are_not_obeyed(colours: bool) -> None:
    spans = (Span(HOSTILE),)
    hostile = Card(
        HOSTILE,
        HOSTILE,
        HOSTILE,
        (
            Words(spans),
            Facts((FactRow(HOSTILE, HOSTILE),)),
            Quote(spans, HOSTILE, "https://example.org/\x1b[2J"),
            Heading(HOSTILE),
            Happening(HOSTILE, HOSTILE, (HOSTILE,), Quote(spans, HOSTILE, "")),
        ),
        buttons=(Choice(HOSTILE, Question("who")),),
        menu=(Choice(HOSTILE, Question("who"), HOSTILE),),
        foot=HOSTILE,
    )
    text = printed(hostile, 100, colours=colours)
    for obeyed in ("\x1b[31m", "\x1b[2J", "\x07", "\x9b", "\u202e", "evil.example"):
        assert obeyed not in text
    assert "[bold red]redlink[/]" in text
    assert ":smile:" in text


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("plain, ünïcode 日本 \N{GRINNING FACE}", "plain, ünïcode 日本 \N{GRINNING FACE}"),
        ("two\r\nlines\tand a tab", "two\nlines and a tab"),
        ("\x1b[1;31mred\x1b[0m", "red"),
        ("\x1b]0;title\x07rest", "rest"),
        ("\x1b]52;c;aGk=\x1b\\rest", "rest"),
        ("\x1bPq#0\x1b\\rest", "rest"),
        ("cut off \x1b[", "cut off "),
        ("null \0 bell \a delete \x7f", "null  bell  delete "),
        ("\udcff lone surrogate", " lone surrogate"),
    ],
)
def test_text_is_cleaned_of_what_a_terminal_obeys(text: str, safe: str) -> None:
    assert clean(text) == safe


def test_what_is_no_terminal_gets_no_colours_and_a_width_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("COLUMNS", "FORCE_COLOR", "TTY_COMPATIBLE"):
        monkeypatch.delenv(name, raising=False)
    file = io.StringIO()
    show(CARD, screen(file))
    assert "\x1b" not in file.getvalue()
    assert {len(line) for line in file.getvalue().splitlines()} == {100}


def test_a_console_says_which_letters_answer_a_quiz() -> None:
    guesses = tuple(Choice(letter, Question("quiz", (("guess", letter),)), "Somebody") for letter in "ABC")
    assert "Type A, B or C to answer." in inside(printed(Card("Who?", guesses=guesses), numbered=True))
    assert "Type B to answer." in inside(printed(Card("Who?", guesses=guesses[1:2]), numbered=True))
    assert inside(printed(Card("Who?", guesses=guesses))) == ["Who?"]
