"""Answers put into words: a card says no more than its answer knows."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from string import ascii_lowercase

import pytest

from bot import cards, wording
from bot.card import Card, Choice, FactRow, Facts, Happening, Heading, Quote, Span, Style, Words, plain
from lore import store
from lore.dates import LoreDate
from lore.model import Basis, Entity, Event, Fact, Hit, Kind, Mention, Passage, Passages, Question, Source, World
from lore.questions import Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES, LANTERNS

CHRONICLE = ("The Chronicle of the Isles", "https://example.org/isles/chronicle")


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles"), lambda: datetime.date(2026, 5, 4)) as lore:
        yield lore


def card(lore: Lore, verb: str, **options: str) -> Card:
    return cards.of(lore.ask(Question(verb, tuple(options.items()))), lore.library.world)


def quote(text: str) -> Quote:
    return Quote((Span(text),), *CHRONICLE)


def test_an_entity_s_card_has_its_facts_quotes_and_events(isles: Lore) -> None:
    assert card(isles, "who", name="Ada Brightwater") == Card(
        title="Ada Brightwater",
        subtitle="person",
        blocks=(
            Words((Span("Taught by Old Toll; she lit the first lantern."),)),
            Facts((FactRow("Born in", "Saltmere"), FactRow("Died", "not stated", known=False))),
            quote(
                "Ada Brightwater lit the first lantern on the 4th of May 812."
                " She was born in Saltmere, and Old Toll taught her."
            ),
            Heading("Events"),
            Happening("4 May 12 AL", "Ada lights the first lantern"),
        ),
        buttons=(
            Choice("Saltmere", Question("country", (("name", "#saltmere"),)), "country"),
            Choice("Old Toll", Question("who", (("name", "#old-toll"),)), "person"),
            Choice("Ada lights the first lantern", Question("when", (("what", "#first-lantern"),)), "event"),
        ),
    )


def test_a_near_name_says_that_it_is_one(isles: Lore) -> None:
    note = card(isles, "who", name="ada brightwatr").note
    assert "“ada brightwatr”" in note
    assert "Ada Brightwater" in note


def test_an_exact_name_says_nothing_of_spelling(isles: Lore) -> None:
    assert card(isles, "who", name="the lamplighter").note == ""


def test_other_names_are_shown_only_where_a_quote_uses_them(isles: Lore) -> None:
    assert card(isles, "who", name="Émile Roux").subtitle == "person, also: Brother Émile"
    assert card(isles, "who", name="Ada Brightwater").subtitle == "person"


def test_an_entry_drawn_by_lot_is_shown_as_ever_and_says_that_it_was_drawn(isles: Lore) -> None:
    drawn, named = card(isles, "random", entry="ada-brightwater"), card(isles, "who", name="Ada Brightwater")
    assert drawn == replace(named, note="Drawn at random.")


def test_an_event_s_card_gives_its_date_in_the_source_s_words(isles: Lore) -> None:
    (facts, *_) = card(isles, "when", what="first lantern").blocks
    assert facts == Facts((FactRow("Date", "4 May 12 AL (“on the 4th of May 812”)"),))


def test_an_event_without_a_date_says_so(isles: Lore) -> None:
    (facts, *_) = card(isles, "when", what="no lantern is sold").blocks
    assert facts == Facts(
        (
            FactRow("Date", "not stated", known=False),
            FactRow("After", "The Guild sails to Żółta"),
            FactRow("Note", "a state of things"),
        )
    )


def test_a_computed_date_is_labelled(isles: Lore) -> None:
    (facts, *_) = card(isles, "when", what="Odile leaves").blocks
    assert facts == Facts(
        (
            FactRow("Date", "December 33 AL (“six months later”)"),
            FactRow("After", "6 months after Émile leaves the Isles"),
            FactRow("Note", "its date is computed, not stated"),
        )
    )


def test_when_of_an_entity_without_dates_says_that_none_is_stated(isles: Lore) -> None:
    told = plain(card(isles, "when", what="Żółta"))
    assert "The source states no date for Żółta." in told
    assert "a non-event" in told


def test_what_is_missing_is_said_to_be_not_in_the_lore(isles: Lore) -> None:
    told = card(isles, "who", name="Napoleon Bonaparte")
    assert (told.title, told.buttons) == ("Not in the lore", ())
    assert "“Napoleon Bonaparte” is not in the lore of The Lantern Isles." in told.note


def test_nothing_typed_is_said_to_be_nothing(isles: Lore) -> None:
    assert card(isles, "who").title == "Nothing was asked"


def test_several_meanings_are_offered_with_the_question_that_was_asked(isles: Lore) -> None:
    told = card(isles, "who", name="Roux")
    assert {choice.question for choice in told.menu} == {
        Question("who", (("name", "#emile-roux"),)),
        Question("who", (("name", "#odile-roux"),)),
    }


def test_a_menu_tells_what_each_is_when_it_was_and_a_line(isles: Lore) -> None:
    said = {choice.label: choice.line for choice in card(isles, "who", name="Roux").menu}
    left = "Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile."
    assert said == {
        "Émile Roux": f"person · in events of 33 AL · {left}",
        "Odile Roux": f"person · {left}",
    }


@pytest.mark.parametrize(
    ("kind", "edtf", "told"),
    [
        (Kind.EVENT, ("1924-02",), "February 1924"),
        (Kind.EVENT, ("XXXX",), "no date stated"),
        (Kind.PERSON, ("1924-02", "1926"), "in events of 1924 to 1926"),
        (Kind.PERSON, ("1924-02", "1924-05-04"), "in events of 1924"),
        (Kind.PERSON, ("1924-02", "[..1932]"), "in events: February 1924, by 1932"),
        (Kind.PERSON, ("192X",), "in events of the 1920s"),
        (Kind.PERSON, ("1924-05~", "1926"), "in events: about May 1924, 1926"),
        (Kind.PERSON, ("1926?",), "in events: possibly 1926"),
        (Kind.PERSON, ("[1924-03,1924-05]",), "in events of 1924"),
        (Kind.PERSON, ("[1924..1926]",), "in events: between 1924 and 1926"),
        (Kind.PERSON, ("1924/1926",), "in events: 1924 to 1926"),
        (Kind.PERSON, (), ""),
    ],
)
def test_the_dates_of_an_entry_are_as_precise_as_they_are_known(kind: Kind, edtf: tuple[str, ...], told: str) -> None:
    mention = Mention("id", "Name", kind, dates=tuple(map(LoreDate.parse, edtf)))
    assert wording.dates(mention, World("plain", "Plain")) == told


def test_a_date_that_the_source_does_not_state_says_so_in_a_menu() -> None:
    mention = Mention("id", "Name", Kind.EVENT, dates=(LoreDate.parse("1926"),), basis=Basis.IMPLIED)
    assert wording.dates(mention, World("plain", "Plain")) == "1926 (implied, not stated)"


@pytest.mark.parametrize(("basis", "date_basis"), [(Basis.STATED, Basis.DERIVED), (Basis.OTL, Basis.STATED)])
def test_no_entity_is_listed_with_a_date_that_the_source_does_not_state(
    tmp_path: Path, basis: Basis, date_basis: Basis
) -> None:
    took_part = (Fact("who", "Ada", ("ada",)),)
    fire = Event("fire", "The fire", LoreDate.parse("0812"), facts=took_part)
    flood = replace(
        fire, id="flood", title="The flood", date=LoreDate.parse("0820"), basis=basis, date_basis=date_basis
    )
    namesakes = (
        Entity("ada", Kind.PERSON, "Ada Lamp", text="One."),
        Entity("cat", Kind.PERSON, "Ada Lamp", text="Two."),
    )
    store.build(World("w", "W", entities=namesakes, events=(fire, flood)), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    (ada,) = [choice.line for choice in card(lore, "who", name="Ada Lamp").menu if "One." in choice.line]
    listed = plain(card(lore, "lookup", found="#ada\nThe fire"))
    lore.close()
    assert ada == "person · in events of 812 · One."
    assert "(person; in events of 812)" in listed


def test_what_a_text_names_is_a_list_with_quotes_and_with_a_menu_if_some_have_namesakes(isles: Lore) -> None:
    told = card(isles, "lookup", text="Did ada brightwater meet Roux in Saltmere in 820?")
    assert told.title == "Found in the lore"
    left = "Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile."
    assert [(choice.label, choice.line) for choice in told.menu] == [
        ("Ada Brightwater", "person · in events of 12 AL · Taught by Old Toll; she lit the first lantern."),
        ("Saltmere", "country · in events: by March 15 AL, 20 AL · The harbour of Saltmere was finished by March 815."),
        ("Émile Roux", f"person · in events of 33 AL · {left}"),
        ("Odile Roux", f"person · {left}"),
        ("20 AL", "date"),
    ]
    said = plain(told)
    assert "Ada Brightwater (person; in events of 12 AL)" in said
    assert "“Roux” may mean Émile Roux (person) or Odile Roux (person)." in said
    assert "20 AL: The Guild of Wicks is founded" in said
    quotes = [block for block in told.blocks if isinstance(block, Quote)]
    assert quote("The harbour of Saltmere was finished by March 815.") in quotes
    assert len(quotes) == len(set(quotes))


def test_a_list_of_what_a_text_names_has_each_quote_once(tmp_path: Path) -> None:
    quote = Passage("Ada and Ben lit it.", Source("tale", "The Tale"))
    both = tuple(Entity(name.lower(), Kind.PERSON, name, quotes=(quote,)) for name in ("Adalka", "Benka"))
    store.build(World("w", "W", entities=both), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    told = card(lore, "lookup", text="Adalka and Benka")
    lore.close()
    assert len([block for block in told.blocks if isinstance(block, Quote)]) == 1


def test_a_few_entries_of_a_text_have_a_button_each(isles: Lore) -> None:
    told = card(isles, "lookup", text="Ada Brightwater of Saltmere, in 820")
    assert [choice.label for choice in told.buttons] == ["Ada Brightwater", "Saltmere", "20 AL"]
    assert told.menu == ()


def test_the_one_find_of_a_text_says_by_which_words_it_was_found(isles: Lore) -> None:
    assert card(isles, "lookup", text="brightwater, is it?").note == "The text says “brightwater”."
    assert card(isles, "lookup", text="Ada Brightwater, is it?").note == ""


def test_namesakes_in_a_text_are_told_apart_and_reached_from_a_menu_and_a_list_cut_short_says_so(
    tmp_path: Path,
) -> None:
    twins = [Entity(f"jan-{number}", Kind.PERSON, "Jan Novak", text=f"The {number}.") for number in ("first", "second")]
    crowd = [Entity(f"z{letter}", Kind.PERSON, f"Zuzka Q{letter}x", text="One.") for letter in ascii_lowercase]
    store.build(World("w", "W", entities=(*twins, *crowd)), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    told = card(lore, "lookup", text=f"Jan Novak and {crowd[0].name}")
    many = card(lore, "lookup", text=f"Jan Novak; {'; '.join(each.name for each in crowd)}")
    lore.close()
    meant = "Jan Novak (person; The first.) or Jan Novak (person; The second.)"
    assert f"“Jan Novak” may mean {meant}." in plain(told)
    assert {(choice.label, choice.line) for choice in told.menu} == {
        ("Jan Novak", "person · The first."),
        ("Jan Novak", "person · The second."),
        ("Zuzka Qax", "person · One."),
    }
    assert len(many.menu) == 25
    assert "2 more names and dates are left out." in plain(many)


@pytest.mark.parametrize(
    ("text", "verb", "options"),
    [
        ("what about old toll?", "who", {"name": "Old Toll"}),
        ("look at the harbour is finished", "when", {"what": "The harbour is finished"}),
        ("back in 820", "when", {"what": "820"}),
    ],
)
def test_what_is_found_alone_is_told_as_ever(isles: Lore, text: str, verb: str, options: dict[str, str]) -> None:
    assert card(isles, "lookup", text=text) == card(isles, verb, **options)


def test_a_text_without_names_is_said_to_have_none(isles: Lore) -> None:
    told = card(isles, "lookup", text="good morning everyone, see you in May")
    assert told == Card("Not in the lore", note="The lore of The Lantern Isles knows no name or date in this text.")


def test_choosing_what_a_timeline_is_about_keeps_its_dates(isles: Lore) -> None:
    menu = card(isles, "timeline", **{"from": "812", "about": "Roux"}).menu
    (first,) = [choice for choice in menu if choice.label == "Odile Roux"]
    assert first.question == Question("timeline", (("from", "812"), ("about", "#odile-roux")))


def test_a_timeline_about_a_near_name_says_that_it_is_one(isles: Lore) -> None:
    note = card(isles, "timeline", about="ada brightwatr").note
    assert "“ada brightwatr” is not in the lore as spelt; this is Ada Brightwater." in note


def test_a_timeline_leads_on_to_its_events(isles: Lore) -> None:
    assert [choice.label for choice in card(isles, "timeline", **{"from": "820", "to": "820"}).buttons] == [
        "The Guild of Wicks is founded"
    ]


def test_undated_events_say_no_more_than_the_source_s_words(isles: Lore) -> None:
    blocks = card(isles, "timeline").blocks
    undated = blocks[blocks.index(Heading("No date stated")) + 1 :]
    assert [block.date for block in undated if isinstance(block, Happening)] == ["", ""]


def test_a_day_of_the_very_year_counts_no_years(isles: Lore) -> None:
    assert Heading("On this day, 4 May 12 AL") in card(isles, "onthisday", day="4 May 812").blocks


def test_a_search_says_how_many_places_there_are_and_how_many_it_shows(isles: Lore) -> None:
    hit = Hit("Words", (), None)
    answer = Passages(Question("search"), "words", (hit,) * 20, 47)
    assert cards.of(answer, isles.library.world).subtitle == "found in 47 places; these are the best 20"


def test_a_period_tells_surely_from_possibly(isles: Lore) -> None:
    blocks = card(isles, "when", what="the 830s").blocks
    heading = blocks.index(Heading("Possibly"))
    assert [block.title for block in blocks[:heading] if isinstance(block, Happening)] == [
        "Émile leaves the Isles",
        "Odile leaves the Isles",
    ]
    assert [block.title for block in blocks[heading:] if isinstance(block, Happening)] == ["The lighthouse falls"]


def test_an_empty_period_says_that_nothing_is_dated_there(isles: Lore) -> None:
    assert "dates nothing surely inside this period" in plain(card(isles, "when", what="1999"))


def test_the_same_words_are_quoted_once_in_a_list(isles: Lore) -> None:
    quotes = [block.quote for block in card(isles, "timeline").blocks if isinstance(block, Happening) and block.quote]
    assert len(quotes) == len(set(quotes))


@pytest.mark.parametrize(
    ("day", "heading"),
    [
        ("2026-05-04", "On this day, 4 May 12 AL (1214 years ago)"),
        ("2026-06-09", "This month, June 33 AL. The day is not recorded."),
        ("2026-03-01", "By March 15 AL (in this month at the latest)"),
        ("2020-10-09", "1200 years earlier (20 AL; no day recorded)"),
        ("2026-10-09", "From the archive (no date is claimed)"),
    ],
)
def test_a_day_claims_no_more_than_the_dates_allow(isles: Lore, day: str, heading: str) -> None:
    assert Heading(heading) in card(isles, "onthisday", day=day).blocks


def test_what_a_search_hit_is_marked(isles: Lore) -> None:
    (first, *_) = card(isles, "search", text="founded").blocks
    assert first == Quote(
        (Span("In 820 the Guild of Wicks was "), Span("founded", Style.HIT), Span(" there.")), *CHRONICLE
    )


def test_about_names_the_source_and_its_licence(isles: Lore) -> None:
    told = plain(card(isles, "about"))
    assert "The Chronicle of the Isles" in told
    assert "CC0" in told


@pytest.mark.parametrize(
    ("verb", "options"),
    [
        ("who", {"name": "Ada Brightwater"}),
        ("country", {"name": "Saltmere"}),
        ("when", {"what": "820"}),
        ("when", {"what": "harbour"}),
        ("timeline", {}),
        ("onthisday", {"day": "4 May"}),
        ("search", {"text": "lantern"}),
    ],
)
def test_every_card_with_an_answer_quotes_the_source_with_its_address(
    isles: Lore, verb: str, options: dict[str, str]
) -> None:
    assert "<https://example.org/isles/chronicle>" in plain(card(isles, verb, **options))


def test_the_nearest_passages_are_said_to_answer_nothing(tmp_path: Path) -> None:
    with opened(LANTERN_ISLES | LANTERNS, tmp_path) as lore:
        shown = card(lore, "ask", question="Were the lanterns painted blue?")
    assert shown.title == "Not in the lore"
    said = Words((Span("These are the nearest passages; none of them answers it.", Style.QUIET),))
    assert said in shown.blocks
    assert quote("No lantern was ever sold.") in shown.blocks[shown.blocks.index(said) :]


def test_what_an_entry_is_asked_as_stands_on_no_card(isles: Lore) -> None:
    shown = (card(isles, "who", name="Ada Brightwater"), card(isles, "when", what="first-lantern"))
    assert not any(word in plain(each) for each in shown for word in ("beacon", "torch"))
