"""Spoilers on the way out: whatever is asked, nothing that is hidden is told but behind bars."""

import datetime
import re
from collections.abc import Iterator
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import cards, pages, terminal
from bot.card import Card, concealed, plain
from bot.daily import card as daily
from bot.discord_cards import components, layout, showing
from bot.json_answers import as_json
from lore.almanac import Almanac
from lore.model import Question
from lore.questions import Lore
from lore.rules import Posted, Rule, Style
from tests.lores import opened
from tests.worlds import GIVING_AWAY, GREY_POINT

OPTIONS = {
    "who": "name",
    "country": "name",
    "when": "what",
    "timeline": "about",
    "search": "text",
    "lookup": "text",
    "ask": "question",
}
WORDS = sorted({word for text in GREY_POINT.values() for word in re.findall(r"[\w']+", text)})
ASKED = [
    *("Who killed Mira Vane?", "How did Mira die?", "What happened in 905?", "What happened first?", "Who drownd?"),
    *(
        "Did Tobin Ash kill Mira Vane?",
        "Which came first, the lamp is lit again or Mira is murdered?",
        "Who was Umbrl?",
    ),
    *("What happened before she was poisoned?", "What came after the drowning?", "Was the lamp lit before he drowned?"),
    *("What happened after the lamp is lit again?", "List all events", "When was Mira poisond?", "Who is his enemy?"),
]


def unquoted(text: str) -> str:
    return "".join(line for line in text.splitlines(keepends=True) if not line.startswith(">"))


OWN_WORDS = {name: unquoted(text) for name, text in GREY_POINT.items() if not name.startswith("sources/")}
"""The same world without a source: its prose is its own."""


def today() -> datetime.date:
    return datetime.date(2026, 8, 9)


@pytest.fixture(scope="module", params=[GREY_POINT, OWN_WORDS], ids=["sources", "own words"])
def lore(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(request.param, tmp_path_factory.mktemp("point"), today) as lore:
        yield lore


@pytest.fixture(scope="module")
def point(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(GREY_POINT, tmp_path_factory.mktemp("point"), today) as lore:
        yield lore


def words_in(part: Any) -> Iterator[str]:
    """All that people see of a message's components."""
    if isinstance(part, dict):
        for key, value in part.items():
            if key in ("content", "label", "description", "placeholder"):
                yield str(value)
            elif key != "custom_id":
                yield from words_in(value)
    elif isinstance(part, list):
        for each in part:
            yield from words_in(each)


def drawn(card: Card) -> str:
    """Every page of a card as Discord gets it."""
    shown = (showing(Question("about"), card, page) for page in range(len(pages.of(card))))
    return "\n".join(words for each in shown for words in words_in(components(layout(each, lambda _: "key"))))


def open_part(text: str) -> str:
    return re.sub(r"\|\|.+?\|\|", "", text)


def card_of(lore: Lore, question: Question) -> Card:
    return cards.of(lore.ask(question), lore.library.world)


def asked(lore: Lore, verb: str, text: str) -> str:
    return drawn(card_of(lore, Question(verb, ((OPTIONS[verb], text),))))


def given_away(text: str, typed: str = "") -> set[str]:
    """Telling words outside the bars that weren't typed by who asks."""
    told = open_part(text).lower()
    return {word for word in GIVING_AWAY if word in told and word not in typed.lower()}


# --- nothing is told ---


@given(
    verb=st.sampled_from(sorted(OPTIONS)),
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=5),
    slip=st.integers(min_value=0, max_value=12),
)
def test_no_question_made_of_the_world_s_own_words_draws_a_spoiler(
    lore: Lore, verb: str, words: list[str], slip: int
) -> None:
    typed = " ".join(words)
    typed = typed[:slip] + typed[slip + 1 :]
    assert not given_away(asked(lore, verb, typed), " ".join([typed, *words]))


def test_nothing_drawn_by_lot_draws_a_spoiler(lore: Lore) -> None:
    for entry in lore.library.drawable_ids():
        assert not given_away(drawn(card_of(lore, Question("random", (("entry", entry),)))))


def test_no_quiz_asks_for_a_spoiler_or_has_one_among_its_choices(point: Lore) -> None:
    for number in range(40):
        text = drawn(card_of(point, Question("quiz", (("deal", str(number)),))))
        assert not any(word in text.lower() for word in GIVING_AWAY)


@pytest.mark.parametrize("question", ASKED)
def test_no_question_in_plain_words_draws_a_spoiler(lore: Lore, question: str) -> None:
    assert not given_away(asked(lore, "ask", question), f"{question} murder" if "murder" in question else question)


@pytest.mark.parametrize("what", ["905", "March 905", "907", "the 900s", "before 950", "9 August"])
def test_a_period_tells_that_something_happened_and_not_what(lore: Lore, what: str) -> None:
    text = asked(lore, "when", what)
    assert not given_away(text)
    assert re.search(r"\*\*(March 905|9 August 907):\*\* \|\|", text)


def test_the_whole_timeline_draws_no_spoiler(lore: Lore) -> None:
    assert not given_away(drawn(card_of(lore, Question("timeline"))))


def test_no_day_of_the_year_draws_a_spoiler(lore: Lore) -> None:
    for number in range(366):
        day = datetime.date(2024, 1, 1) + datetime.timedelta(number)
        question = Question("onthisday", (("day", f"{day.day} {day:%B}"),))
        assert not given_away(drawn(card_of(lore, question))), question


def test_no_daily_post_of_400_days_draws_a_spoiler(lore: Lore) -> None:
    almanac, posted = Almanac(lore.library), list[Posted]()
    for number in range(400):
        day = datetime.date(2026, 1, 1) + datetime.timedelta(number)
        feature = almanac.feature(Rule("1", Style.EVERY_DAY), day, posted)
        assert feature is not None
        posted.append(Posted(day, feature.cards))
        text = drawn(daily.card(feature, lore.library.world))
        assert not any(word in text.lower() for word in GIVING_AWAY)


@given(typed=st.one_of(st.sampled_from(WORDS), st.text(alphabet="abcdehiklmnoprstuvw '", max_size=6)))
def test_no_suggestion_names_a_spoiler(lore: Lore, typed: str) -> None:
    offered = [*lore.suggest(typed), *(each for each in lore.suggest_anything(typed) if each != typed)]
    assert not given_away("\n".join(offered))


def test_the_dates_of_spoilers_are_not_suggested(lore: Lore) -> None:
    offered = [*lore.suggest_dates(""), *lore.suggest_bounds(""), *lore.suggest_anything("9")]
    assert not {"March 905", "9 August 907"} & set(offered)
    assert "3 June 906" in offered
    assert "9 August" not in lore.suggest_days("")[1:]


def test_open_names_are_suggested_however_many_spoilers_come_before_them(tmp_path: Path) -> None:
    hidden = {
        f"people/{n}.md": f"---\ntype: person\nname: Rae {n}\nprominence: 9\nspoiler: yes\n---\n" for n in range(80)
    }
    seen = {f"people/seen{n}.md": f"---\ntype: person\nname: Rae Seen {n}\n---\n" for n in range(30)}
    with opened({"world.md": "---\nname: Raes\n---\n", **hidden, **seen}, tmp_path, today) as lore:
        for typed in ("Rae", "", "rae s", "Ra"):
            assert len(lore.suggest(typed)) == 25
            assert all("Seen" in name for name in lore.suggest(typed))


def test_an_alias_that_tells_a_spoiler_finds_and_is_never_shown(tmp_path: Path) -> None:
    ash = GREY_POINT["people/tobin-ash.md"].replace(
        "name: Tobin Ash", "name: Tobin Ash\naliases: [Corvin Umbrel's foe]"
    )
    with opened({**GREY_POINT, "people/tobin-ash.md": ash}, tmp_path, today) as lore:
        typed = "Corvin Umbrel's foe"
        assert asked(lore, "who", typed).startswith("## Tobin Ash\n")
        assert not any(
            "foe" in name for start in ("", "Cor", "Corvin Umbrel's f", "foe") for name in lore.suggest(start)
        )
        answer = lore.ask(Question("who", (("name", "Tobin Ash"),)))
        told = as_json(answer, cards.of(answer, lore.library.world), lore.library.world)
        assert [entity["aliases"] for entity in told["entities"]] == [[]]


# --- what is told, and how ---


def test_a_spoiler_asked_by_its_name_has_that_as_its_title_and_the_rest_behind_bars(point: Lore) -> None:
    head, *rest = asked(point, "who", "corvin umbrel").splitlines()
    assert head == "## Corvin Umbrel"
    assert rest[:3] == ["-# person, a spoiler", "||Mira's cousin, and her murderer.||", ""]
    assert "||Killed: Mira Vane||" in rest
    assert "> ||It was done by Corvin Umbrel, her own cousin.||" in rest


def test_a_spoiler_met_by_another_of_its_names_keeps_its_own_behind_bars(point: Lore) -> None:
    assert asked(point, "who", "the Shade").splitlines()[:3] == [
        "## The Shade",
        "-# person, a spoiler",
        "||Corvin Umbrel||",
    ]


@pytest.mark.parametrize("typed", ["Corvn Umbrel", "Umbrel"])
def test_a_spoiler_that_was_not_named_in_full_is_answered_without_a_name(point: Lore, typed: str) -> None:
    text = asked(point, "who", typed)
    assert text.startswith("## A spoiler\n")
    assert "||Corvin Umbrel||" in text


def test_a_spoiler_has_no_buttons(point: Lore) -> None:
    for verb in ("who", "when", "timeline"):
        assert card_of(point, Question(verb, ((OPTIONS[verb], "Corvin Umbrel"),))).buttons == ()


def test_a_hidden_event_keeps_its_date(point: Lore) -> None:
    text = asked(point, "when", "Mira is murdered")
    assert "**Date:** March 905\n||“In March 905”||" in text
    assert "||By whom: Corvin Umbrel||" in text


def test_an_open_entry_hides_only_what_is_a_spoiler(point: Lore) -> None:
    text = asked(point, "who", "Mira Vane")
    assert "\nShe kept the light with Tobin Ash.\n" in text
    assert "**Home:** Grey Point\n**Fate:** ||poisoned||" in text
    assert "> Mira Vane kept the light of Grey Point from 901." in text
    assert "> ||In March 905 Mira Vane was poisoned.||" in text


def test_the_name_of_an_open_entry_stays_as_it_is_written(tmp_path: Path) -> None:
    person = "---\ntype: person\nname: van Ash\n---\nHe came.\n"
    with opened({"world.md": "---\nname: One\n---\n", "people/a.md": person}, tmp_path, today) as lore:
        assert card_of(lore, Question("who", (("name", "Van Ash"),))).title == "van Ash"


def test_a_text_that_names_a_spoiler_beside_others_has_it_behind_bars(point: Lore) -> None:
    text = asked(point, "lookup", "Tobin Ash and Corvin Umbrel met in 905.")
    assert "||Corvin Umbrel|| (person, a spoiler)" in text
    assert "**March 905:** ||Mira is murdered||" in text
    assert not given_away(text)


def test_a_name_in_a_text_is_not_said_to_mean_a_spoiler(point: Lore) -> None:
    text = asked(point, "lookup", "The Heir met Tobin Ash.")
    assert "**“the Heir”** may mean Mira Vane (person)." in text
    assert not given_away(text)


def test_an_event_after_a_hidden_one_does_not_name_it(point: Lore) -> None:
    assert "**After:** ||Mira is murdered||" in asked(point, "when", "The lamp is lit again")


def test_a_menu_leaves_spoilers_out_and_says_so(point: Lore) -> None:
    card = card_of(point, Question("who", (("name", "the Heir"),)))
    assert [choice.label for choice in card.menu] == ["Mira Vane"]
    assert card.note == "Several entries go by this name. A spoiler does, too: only its full name finds it."


def test_the_date_of_a_hidden_event_is_not_told_of_an_open_person(tmp_path: Path) -> None:
    death = "## Ada dies {#dies}\n\n- date: 0905-03-02\n- spoiler: yes\n- who: [[Ada]]\n\nBy night.\n"
    person = "---\ntype: person\nname: {}\nshares: [the Heir]\n---\nA keeper.\n"
    people = {f"people/{name.lower()}.md": person.format(name) for name in ("Ada", "Bess")}
    files = {"world.md": "---\nname: W\n---\n", **people, "timeline/a.md": death}
    with opened(files, tmp_path, today) as lore:
        for verb, typed in (("who", "the Heir"), ("lookup", "I met Ada and Bess.")):
            text = asked(lore, verb, typed)
            assert "Ada" in text
            assert "905" not in open_part(text)


def test_hidden_neighbours_take_no_place_of_open_ones(tmp_path: Path) -> None:
    person = "---\ntype: person\nname: {}\n{}---\nOf [[Ada]].\n"
    files = {f"p/a{number}.md": person.format(f"Friend {number}", "spoiler: yes\n") for number in range(20)}
    files |= {"world.md": "---\nname: W\n---\n", "p/ada.md": "---\ntype: person\nname: Ada\n---\nShe keeps.\n"}
    files["p/house.md"] = "---\ntype: place\nname: Open House\n---\nHome of [[Ada]].\n"
    with opened(files, tmp_path, today) as lore:
        card = card_of(lore, Question("who", (("name", "Ada"),)))
        assert [choice.label for choice in card.buttons] == ["Open House"]


def test_a_search_says_how_many_spoilers_it_leaves_out(point: Lore) -> None:
    assert "\n1 place is left out: it is a spoiler.\n" in asked(point, "search", "the heir")
    assert asked(point, "search", "poisoned").splitlines() == [
        "## “poisoned”",
        "-# found in nothing but spoilers",
        "2 places are left out: they are spoilers.",
    ]


def test_an_answer_with_spoilers_does_not_tell_by_its_title_how_it_ends(point: Lore) -> None:
    text = asked(point, "ask", "Was Mira Vane poisoned?")
    assert text.startswith("## The answer holds spoilers\n")
    assert "||The source says" in text
    assert asked(point, "ask", "What is Grey Point?").startswith("## The source says\n")


def test_an_answer_does_not_say_in_its_own_words_what_it_took_a_question_for(tmp_path: Path) -> None:
    events = "## The feast {#feast}\n\n- date: 900\n\nThey ate.\n\n## The queen's secret death {#death}\n\n"
    events += "- date: 901\n- spoiler: yes\n- aliases: the fever; the plague\n\nShe died.\n"
    with opened({"world.md": "---\nname: Feast\n---\n", "timeline/a.md": events}, tmp_path, today) as lore:
        text = asked(lore, "ask", "What happened before the fever?")
        assert "The feast" in text
        assert "||Before: The queen's secret death.||" in text
        assert "queen" not in open_part(text)


def test_a_name_that_only_spoilers_share_is_refused_without_naming_them(tmp_path: Path) -> None:
    people = {
        f"people/{name}.md": f"---\ntype: person\nname: {name}\nshares: [the Traitor]\nspoiler: yes\n---\nIn.\n"
        for name in ("Ada", "Ben")
    }
    with opened({"world.md": "---\nname: Two\n---\n", **people}, tmp_path, today) as lore:
        card = card_of(lore, Question("who", (("name", "the Traitor"),)))
        assert (card.menu, card.note) == ((), "What goes by this name are spoilers: only their full names find them.")


def test_a_misspelled_word_that_only_spoilers_have_is_not_corrected_aloud(point: Lore) -> None:
    assert "taken for a word that is a spoiler" in asked(point, "ask", "Who is Corvn Umbrel?")


def test_a_spoiler_of_many_pages_is_hidden_on_each_of_its_lines(tmp_path: Path) -> None:
    secret = "\n".join(f"{n}. The poison || went || round *again*, [twice](https://example.org)." for n in range(400))
    text = f"---\ntype: person\nname: Ada\nspoiler: yes\n---\n{secret}\n"
    with opened({"world.md": "---\nname: Long\n---\n", "people/ada.md": text}, tmp_path, today) as lore:
        card = card_of(lore, Question("who", (("name", "Ada"),)))
        assert len(pages.of(card)) > 5
        for line in drawn(card).splitlines():
            assert line.count("||") % 2 == 0
            assert "poison" not in open_part(line)


def test_json_says_what_is_a_spoiler_and_leaves_the_words_to_programs(point: Lore) -> None:
    answer = point.who("Mira Vane")
    told = as_json(answer, cards.of(answer, point.library.world), point.library.world)
    (mira,) = told["entities"]
    assert (mira["spoiler"], mira["hidden_text"]) == (
        False,
        "Her wickedness of a cousin, Corvin Umbrel, inherits nothing.",
    )
    assert [(fact["text"], fact["spoiler"]) for fact in mira["facts"]] == [("Grey Point", False), ("poisoned", True)]
    assert [(event["id"], event["spoiler"]) for event in told["events"]] == [("kept", False), ("murder", True)]
    assert [passage["spoiler"] for passage in told["passages"]] == [False, True]
    assert "Fate: ||poisoned||" in told["text"]
    assert "March 905: ||Mira is murdered||" in told["text"]
    assert not given_away(told["text"])
    assert not any(each["spoiler"] for each in told["suggestions"])


def test_a_terminal_shows_spoilers_to_who_asked(point: Lore) -> None:
    written = StringIO()
    terminal.show(card_of(point, Question("who", (("name", "Corvin Umbrel"),))), terminal.screen(written))
    assert "│ Killed: Mira Vane " in written.getvalue()
    assert "Mira is murdered" in written.getvalue()
    assert "||" not in written.getvalue()


def test_only_a_quiz_conceals_what_a_terminal_cannot_hide(point: Lore) -> None:
    asked_for = card_of(point, Question("who", (("name", "Mira Vane"),)))
    assert concealed(asked_for) == asked_for


def test_plain_text_has_bars_around_spoilers(point: Lore) -> None:
    assert "“||In March 905 Mira Vane was poisoned.||” — The Tale" in plain(
        card_of(point, Question("who", (("name", "Mira Vane"),)))
    )
