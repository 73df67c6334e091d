"""What an answer looks like on Discord, as values: no client, no event loop."""

from dataclasses import replace
from typing import Any

import pytest
from discord import ui
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import presses
from bot.card import (
    Block,
    Card,
    Choice,
    FactRow,
    Facts,
    Happening,
    Heading,
    Quote,
    Span,
    Style,
    Words,
)
from bot.defuse import cut, defuse, size
from bot.discord_cards import layout, notice, showing
from bot.presses import ExpiredError, Kind, Press
from lore.model import Question
from tests.standin.rules import components

WHO = Question("who", (("name", "Ada"),))

text = st.text(max_size=300) | st.text("*_`~|[]()<>@#-\\>\n. 1aé😀\u202e\x00", max_size=2000)
spans = st.lists(st.builds(Span, text, st.sampled_from(Style)), max_size=5).map(tuple)
url = st.sampled_from(["", "https://example.org/a_(b)", "javascript:alert(1)", "https://exa mple.org", "http://[::1"])
quotes = st.builds(Quote, spans, text, url)
blocks: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, text),
    st.builds(Words, spans),
    st.builds(Facts, st.lists(st.builds(FactRow, text, text | url, st.booleans()), max_size=4).map(tuple)),
    quotes,
    st.builds(Happening, text, text, st.lists(text, max_size=3).map(tuple), st.none() | quotes),
)
questions = st.builds(Question, text, st.lists(st.tuples(text, text), max_size=3).map(tuple))
choices = st.builds(Choice, text, questions, text)
cards = st.builds(
    Card,
    title=text,
    subtitle=text,
    note=text,
    blocks=st.lists(blocks, max_size=12).map(tuple),
    buttons=st.lists(choices, max_size=12).map(tuple),
    menu=st.lists(choices, max_size=30).map(tuple),
    foot=text,
    guesses=st.lists(choices, max_size=6).map(tuple),
)


class Somebody:
    id = 2**64 - 1


def remember(question: Question) -> str:
    return f"{abs(hash(question)):024x}"[:24]


def drawn(card: Card, question: Question = WHO, **how: Any) -> list[ui.LayoutView]:
    """Every page of a card."""
    shown = showing(question, card)
    return [layout(replace(shown, page=page), remember, **how) for page in range(len(shown.pages))]


def told(view: ui.LayoutView) -> str:
    return "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))


def labels(view: ui.LayoutView) -> list[str | None]:
    return [item.label for item in view.walk_children() if isinstance(item, ui.Button)]


def assert_kept(view: ui.LayoutView) -> None:
    """Discord's rules for components, as the stand-in checks them; text is counted in the strictest way."""
    sent: list[Any] = view.to_components()  # type: ignore[no-untyped-call]  # discord.py left it untyped
    assert components.check(sent, v2=True) == []
    assert sum(size(item.content) for item in view.walk_children() if isinstance(item, ui.TextDisplay)) <= 4000


@settings(max_examples=150)
@given(cards, questions)
def test_any_card_keeps_within_discords_limits(card: Card, question: Question) -> None:
    for view in drawn(card, question, private=True, shared_by=Somebody()):
        assert_kept(view)


@pytest.mark.parametrize("letter", ["x", "*", "\n", "é", "😀", "[", "@x"])
def test_the_longest_card_keeps_within_discords_limits(letter: str) -> None:
    long = letter * 5000
    quote = Quote((Span(long, Style.HIT), Span(long)), long, f"https://example.org/{'a' * 400}")
    facts = Facts((FactRow(long, long), FactRow(long, long, known=False)))
    choice = [Choice(f"{long}{number}", Question("who", (("name", f"{long}{number}"),)), long) for number in range(60)]
    filled = (Heading(long), Words((Span(long, Style.STRONG),)), facts, quote, Happening(long, long, (long,), quote))
    for view in drawn(Card(long, long, long, filled, tuple(choice), tuple(choice), long), private=True):
        assert_kept(view)


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=2500))
@settings(max_examples=30)
def test_long_text_is_cut_between_words_and_loses_none(written: list[str]) -> None:
    views = drawn(Card("T", blocks=(Words((Span(" ".join(written)),)),)))
    assert " ".join(told(view).removeprefix("## T") for view in views).split() == written


def test_a_card_reads_from_top_to_bottom() -> None:
    card = Card(
        "Ada",
        "person",
        "for “Adda”",
        blocks=(
            Words((Span("She lit it."),)),
            Facts((FactRow("Born", "by 812"), FactRow("Died", "not stated", known=False))),
            Heading("Events"),
            Happening("812", "The first light", ("implied",), Quote((Span("One "), Span("light", Style.HIT)), "S", "")),
        ),
        foot="small",
    )
    (view,) = drawn(card)
    assert told(view) == (
        "## Ada\n-# person\nfor “Adda”\n"
        "She lit it.\n\n**Born:** by 812\n**Died:** *not stated*\n"
        "### Events\n**812:** The first light *(implied)*\n> One **light**\n> -# S\n"
        "-# small"
    )


@pytest.mark.parametrize(
    ("answer", "hidden"),
    [
        ("Ada", "||Ada||"),
        ("A||da", "||A\\|\\|da||"),
        (" Ada\nToll", " ||Ada||\n||Toll||"),
        ("Ada|", "||Ada\\|\u200b||"),
    ],
)
def test_a_spoiler_is_hidden_until_it_is_pressed(answer: str, hidden: str) -> None:
    (view,) = drawn(Card("Who?", blocks=(Words((Span("Answer:"), Span(answer, Style.SPOILER))),)))
    assert told(view) == f"## Who?\nAnswer:{hidden}"


def test_a_quote_links_to_its_source_and_to_nowhere_else() -> None:
    quotes = tuple(
        Quote((Span("q"),), "S", url) for url in ("https://example.org/a_(b)", "javascript:x", "https://a>b")
    )
    (view,) = drawn(Card("T", blocks=quotes))
    assert "[S](<https://example.org/a_%28b%29>)" in told(view)
    assert "javascript" not in told(view)
    assert "a>b" not in told(view)


def test_a_heading_stays_with_what_it_heads() -> None:
    blocks = tuple(block for n in range(20) for block in (Heading(f"H{n}"), Words((Span("word " * 100),))))
    for view in drawn(Card("T", blocks=blocks)):
        assert not told(view).rsplit("\n", 1)[-1].startswith("###")


def test_a_happening_stays_with_its_quote_and_under_its_heading() -> None:
    quote = Quote((Span("word " * 60),), "S", "")
    happenings = tuple(Happening(str(year), f"Event {year}", (), quote) for year in range(800, 840))
    views = drawn(Card("T", blocks=(Heading("Events"), *happenings)))
    assert len(views) > 2
    for number, view in enumerate(views):
        heading, first, second, *_ = told(view).removeprefix("## T\n").split("\n")
        assert heading == ("### Events" if number == 0 else "### Events, continued")
        assert first.startswith("**8")
        assert second.startswith("> ")
        assert_kept(view)


def test_a_heading_is_repeated_only_over_what_it_heads() -> None:
    blocks = (Heading("One"), Words((Span("word " * 600),)), Heading("Two"), Words((Span("word " * 300),)))
    assert [told(view).count("continued") for view in drawn(Card("T", blocks=blocks))] == [0, 1, 0]


def test_pages_have_buttons_that_stay_in_their_place() -> None:
    views = drawn(Card("T", blocks=(Words((Span("word " * 2000),)),)), private=True)
    assert len(views) > 2
    assert labels(views[0]) == ["◀", f"1/{len(views)}", "▶", "Share"]
    ends = [[item.disabled for item in view.walk_children() if isinstance(item, ui.Button)] for view in views]
    assert ends[0] == [True, True, False, False]
    assert ends[1] == [False, True, False, False]
    assert ends[-1] == [False, True, True, False]


def test_a_page_that_is_no_more_is_the_last_one() -> None:
    card = Card("T", blocks=(Words((Span("word " * 2000),)),))
    last = drawn(card)[-1]
    assert told(layout(showing(WHO, card, 999), remember)) == told(last)


def test_only_a_private_card_can_be_shared() -> None:
    assert labels(drawn(Card("T"))[0]) == []
    assert labels(drawn(Card("T"), private=True)[0]) == ["Share"]


def test_two_ways_to_the_same_question_are_one_button() -> None:
    (view,) = drawn(Card("T", buttons=(Choice("A", WHO), Choice("B", WHO))))
    assert labels(view) == ["A"]


def test_a_card_has_at_most_six_buttons_and_long_ones_go_first() -> None:
    names = ["long " * 9, "b", "long " * 10, "d", "e", "f", "g", "h"]
    card = Card("T", buttons=tuple(Choice(name, Question("who", (("name", name),))) for name in names))
    assert labels(drawn(card)[0]) == ["b", "d", "e", "f", "g", "h"]
    few = replace(card, buttons=card.buttons[:4])
    assert [label[:4] for label in labels(drawn(few)[0]) if label] == ["long", "b", "long", "d"]


def test_what_cant_be_remembered_has_no_button_and_the_rest_is_there() -> None:
    tried = []

    def forget(question: Question) -> str:
        tried.append(question)
        return ""

    long = [Choice(f"{letter} {'x' * 90}", Question("who", (("name", letter * 100),))) for letter in "ab"]
    card = Card("T", buttons=(long[0], Choice("Short", WHO), long[1]), menu=tuple(long))
    view = layout(showing(WHO, card), forget, private=True)
    assert labels(view) == ["Short", "Share"]
    assert_kept(view)
    assert len(tried) == 1, "trying again would take as long again"
    pages = Card("T", blocks=(Words((Span("word " * 2000),)),))
    assert_kept(layout(showing(long[0].question, pages), forget, private=True))


def test_a_notice_keeps_within_discords_limits() -> None:
    assert_kept(notice("[" * 9000))


@given(st.sampled_from(Kind), questions, st.integers(0, 99999))
def test_a_custom_id_means_the_press_that_it_was_made_of(kind: Kind, question: Question, page: int) -> None:
    kept: dict[str, Question] = {}

    def keep(asked: Question) -> str:
        kept["0" * 24] = asked
        return "0" * 24

    press = Press(kind, question, page)
    custom_id = presses.encode(press, keep)
    assert size(custom_id) <= 100
    assert presses.decode(custom_id, kept.get) == press


@pytest.mark.parametrize(
    "custom_id",
    [
        "",
        "menu",
        "a0",
        "a0[]",
        "a0[1,2]",
        "a0{}",
        "a0[",
        'z0["who"]',
        "a0#abc",
        f"a0#{'0' * 24}",
        "a0[[[[",
        'a0["who",["name",5]]',
        'a0[["a"],"b"]',
        'a0["who","ab"]',
        'a0["who",["a",null]]',
        'a0["who",["a"]]',
    ],
)
def test_a_custom_id_that_means_nothing_is_too_old(custom_id: str) -> None:
    with pytest.raises(ExpiredError, match="too old"):
        presses.decode(custom_id, lambda _: None)


@pytest.mark.parametrize(
    ("written", "harmless"),
    [
        ("plain, with: 1.5 - and (brackets)!", "plain, with: 1.5 - and (brackets)!"),
        ("# heading", "\\# heading"),
        ("a\n-# small\n  - list\n1. one", "a\n\\-# small\n  \\- list\n1\\. one"),
        ("**b** _i_ ~~s~~ `c` ||s||", "\\*\\*b\\*\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\` \\|\\|s\\|\\|"),
        ("[a](https://b.c)", "\\[a\\]\\(https\\://b.c)"),
        ("\\[a](b)", "\\\\\\[a\\]\\(b)"),
        ("<t:1:R> <@1> <:a:1>", "\\<t:1:R\\> \\<@\u200b1\\> \\<:a:1\\>"),
        ("@everyone", "@\u200beveryone"),
        ("discord.gg/x discord.com/invite/x", "discord\\.gg/x discord\\.com/invite/x"),
        ("a\x00\u202eb\x1b[31mc", "abc"),
    ],
)
def test_text_is_shown_as_it_stands(written: str, harmless: str) -> None:
    assert defuse(written) == harmless


@given(st.text(max_size=200), st.integers(2, 60))
def test_a_cut_text_is_short_enough_and_says_that_it_was_cut(written: str, most: int) -> None:
    short = cut(written, most)
    assert size(short) <= most
    assert short == written or short.endswith("…")
