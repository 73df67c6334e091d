"""The questions, asked of an invented world."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lore.errors import ImpossibleDate, LoreError
from lore.model import (
    About,
    Ambiguous,
    Answer,
    Day,
    Entity,
    Event,
    Found,
    Kind,
    Missing,
    MultipleChoice,
    Passages,
    Question,
    Standing,
    Tier,
    Timeline,
)
from lore.questions import PEOPLE, PLACES, Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES

TODAY = datetime.date(2026, 5, 4)


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles"), lambda: TODAY) as lore:
        yield lore


def test_what_an_entry_is_asked_as_finds_it_and_is_never_shown(isles: Lore) -> None:
    reply = isles.reply("When did Ada torch the beacon?")
    assert [statement.entry.id for statement in reply.statements] == ["first-lantern"]
    assert reply.standing is Standing.ANSWER
    searched = isles.search("torch")
    assert isinstance(searched, Passages)
    assert searched.hits == ()


def found(answer: Answer) -> Found:
    assert isinstance(answer, Found)
    return answer


def entity(answer: Answer) -> Entity:
    subject = found(answer).subject
    assert isinstance(subject, Entity)
    return subject


def timeline(answer: Answer) -> Timeline:
    assert isinstance(answer, Timeline)
    return answer


def ids(events: tuple[Event, ...]) -> list[str]:
    return [event.id for event in events]


# --- who and country ---


def test_a_name_is_answered_with_its_entry(isles: Lore) -> None:
    assert entity(isles.who("Ada Brightwater")).id == "ada-brightwater"


def test_an_alias_is_answered_outright(isles: Lore) -> None:
    answer = found(isles.who("the lamplighter"))
    assert (answer.subject.id, answer.match.near) == ("ada-brightwater", False)


@pytest.mark.parametrize("typed", ["ada brightwatr", "Ada Brigthwater", "Brightwatre Ada"])
def test_a_near_name_is_answered_and_says_so(isles: Lore, typed: str) -> None:
    answer = found(isles.who(typed))
    assert (answer.subject.id, answer.match.near, answer.match.typed) == ("ada-brightwater", True, typed)


def test_accents_are_forgiven(isles: Lore) -> None:
    assert entity(isles.who("emile roux")).id == "emile-roux"
    assert entity(isles.country("zolta")).id == "zolta"


def test_a_shared_surname_is_ambiguous(isles: Lore) -> None:
    answer = isles.who("roux")
    assert isinstance(answer, Ambiguous)
    assert {mention.id for mention in answer.candidates} == {"emile-roux", "odile-roux"}


@pytest.mark.parametrize("typed", ["Napoleon Bonaparte", "asdfghjkl", "42", "?", "@everyone", "x" * 6000])
def test_nonsense_is_missing_and_nothing_is_offered(isles: Lore, typed: str) -> None:
    answer = isles.who(typed)
    assert isinstance(answer, Missing)
    assert answer.nearest == ()


def test_the_kind_asked_for_prefers_but_never_filters(isles: Lore) -> None:
    assert entity(isles.who("Saltmere")).kind is Kind.COUNTRY
    assert entity(isles.country("Ada Brightwater")).kind is Kind.PERSON


def test_an_entity_is_told_with_its_events_in_order(isles: Lore) -> None:
    assert ids(found(isles.country("Saltmere")).events) == ["harbour", "guild-founded"]


def test_related_entries_are_those_it_names_and_those_that_name_it(isles: Lore) -> None:
    related = {mention.id for mention in found(isles.who("Old Toll")).related}
    assert related == {"ada-brightwater"}


def test_every_entry_that_is_found_carries_quotes(isles: Lore) -> None:
    for name in isles.library.names():
        if name.text != "Roux":
            answer = found(isles.who(name.text))
            assert answer.subject.quotes or any(event.quotes for event in answer.events)


# --- when ---


@pytest.mark.parametrize(
    ("asked", "surely", "possibly"),
    [
        ("812", ["first-lantern"], ["harbour"]),
        ("May 812", ["first-lantern"], ["harbour"]),
        ("March 815", [], ["harbour"]),
        ("4 May 812", ["first-lantern"], ["harbour"]),
        ("5 May 812", [], ["harbour"]),
        ("815", [], ["harbour"]),
        ("820", ["guild-founded"], []),
        ("March 820", [], ["guild-founded"]),
        ("831", [], ["lighthouse"]),
        ("the 830s", ["emile-leaves", "odile-leaves"], ["lighthouse"]),
        ("before 820", ["first-lantern", "harbour"], []),
        ("June", ["emile-leaves"], []),
        ("4 May", ["first-lantern"], []),
        ("9 June", [], ["emile-leaves"]),
        ("March", [], ["harbour"]),
        ("1999", [], []),
        ("before 600", [], ["harbour"]),
        ("500", [], []),
    ],
)
def test_a_period_tells_surely_from_possibly(isles: Lore, asked: str, surely: list[str], possibly: list[str]) -> None:
    answer = timeline(isles.when(asked))
    assert (ids(answer.surely), ids(answer.possibly)) == (surely, possibly)


def test_a_year_of_the_world_s_own_era_is_understood(isles: Lore) -> None:
    assert ids(timeline(isles.when("20 AL")).surely) == ["guild-founded"]


def test_an_event_is_found_by_half_its_title(isles: Lore) -> None:
    answer = found(isles.when("first lantern"))
    assert isinstance(answer.subject, Event)
    assert answer.subject.date.words == "on the 4th of May 812"


def test_when_of_a_name_gives_its_events(isles: Lore) -> None:
    answer = found(isles.when("Żółta"))
    assert (answer.subject.id, [event.date.known for event in answer.events]) == ("zolta", [False])


def test_an_impossible_date_is_said_to_be_one(isles: Lore) -> None:
    with pytest.raises(ImpossibleDate):
        isles.when("29 February 1925")


def test_an_ambiguous_date_says_how_it_was_read(isles: Lore) -> None:
    assert timeline(isles.when("4/5/812")).note


# --- timeline ---


def test_the_timeline_is_in_order_with_undated_ones_last(isles: Lore) -> None:
    answer = timeline(isles.timeline())
    assert ids(answer.surely) == [
        "first-lantern",
        "harbour",
        "guild-founded",
        "lighthouse",
        "emile-leaves",
        "odile-leaves",
    ]
    assert ids(answer.undated) == ["sails-to-zolta", "no-sale"]


def test_a_timeline_can_begin_and_end(isles: Lore) -> None:
    assert ids(timeline(isles.timeline("820", "June 833")).surely) == ["guild-founded", "emile-leaves"]
    assert ids(timeline(isles.timeline(end="814")).surely) == ["first-lantern"]
    assert ids(timeline(isles.timeline(end="814")).possibly) == ["harbour"]


def test_a_timeline_can_be_about_one_entry(isles: Lore) -> None:
    answer = timeline(isles.timeline(about="saltmere"))
    assert answer.about is not None
    assert (answer.about.id, ids(answer.surely)) == ("saltmere", ["harbour", "guild-founded"])


def test_a_timeline_about_nothing_known_is_missing(isles: Lore) -> None:
    assert isinstance(isles.timeline(about="Napoleon Bonaparte"), Missing)


@pytest.mark.parametrize(
    ("start", "end", "said"),
    [
        ("833", "812", "comes after"),
        ("someday", "", "is not a date"),
        ("by 812", "833", "is open on that side"),
        ("812", "since 833", "is open on that side"),
        ("4 May", "833", "has no year"),
    ],
)
def test_a_timeline_of_no_period_is_refused_in_a_sentence(isles: Lore, start: str, end: str, said: str) -> None:
    with pytest.raises(LoreError, match=rf"{said}.*\.$"):
        isles.timeline(start, end)


def test_a_timeline_says_how_its_dates_were_read(isles: Lore) -> None:
    assert "is read as" in timeline(isles.timeline("1/2/812", "Janury 820")).note


def test_a_timeline_about_an_entry_keeps_what_has_no_date(isles: Lore) -> None:
    assert ids(timeline(isles.timeline("812", "820", "guild of wicks")).undated) == ["sails-to-zolta"]


# --- onthisday ---


def test_today_is_the_day_when_none_is_given(isles: Lore) -> None:
    answer = isles.onthisday()
    assert (answer.day, answer.month, answer.year) == (4, 5, 2026)
    assert [(each.event.id, each.tier, each.years) for each in answer.anniversaries] == [
        ("first-lantern", Tier.EXACT, 1214)
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("9 June", [("emile-leaves", Tier.MONTH)]),
        ("1 March", [("harbour", Tier.BY)]),
        ("2 December", [("odile-leaves", Tier.MONTH)]),
        ("2020-10-09", [("guild-founded", Tier.YEAR)]),
        ("2026-10-09", []),
    ],
)
def test_a_day_recalls_no_more_than_the_dates_allow(isles: Lore, day: str, expected: list[tuple[str, Tier]]) -> None:
    answer = isles.onthisday(day)
    assert [(each.event.id, each.tier) for each in answer.anniversaries] == expected
    assert (answer.archive is None) == bool(expected)


def test_the_archive_has_nothing_with_a_date_of_its_own(isles: Lore) -> None:
    archived = [
        isles.onthisday(f"{day} {month}").archive for month in ("April", "August", "October") for day in range(1, 31)
    ]
    assert len([entry for entry in archived if entry]) == 90
    assert not [entry for entry in archived if isinstance(entry, Event) and entry.date.known]


def test_another_year_than_today_s_is_said_to_be_one(isles: Lore) -> None:
    assert isles.onthisday("4 May 2020").is_another_year
    assert not isles.onthisday("4 May").is_another_year


def test_a_quiet_day_has_the_same_entry_from_the_archive_every_time(isles: Lore) -> None:
    assert isles.onthisday("9 October").archive == isles.onthisday("9 October").archive


@pytest.mark.parametrize("day", ["1925", "someday", "by 812"])
def test_what_is_no_day_is_refused_in_a_sentence(isles: Lore, day: str) -> None:
    with pytest.raises(LoreError, match="23 January"):
        isles.onthisday(day)


# --- search ---


def test_a_search_finds_sentences_and_marks_the_hits(isles: Lore) -> None:
    answer = isles.search("founded")
    hit = next(hit for hit in answer.hits if hit.passage)
    assert hit.passage is not None
    assert [hit.text[start:end] for start, end in hit.marks] == ["founded"]
    assert hit.passage.text == "In 820 the Guild of Wicks was founded there."
    assert "guild-founded" in {mention.id for mention in hit.entries}


@pytest.mark.parametrize(
    "typed",
    ["zolta", "ŻÓŁTA", "lanterns", "lighthouses fall", "Żółta sailed", "Émile Roux", "lighth", "brightw taught"],
)
def test_a_search_forgives_accents_and_word_forms(isles: Lore, typed: str) -> None:
    assert isles.search(typed).hits


def test_a_search_falls_back_to_some_of_the_words_and_says_so(isles: Lore) -> None:
    answer = isles.search("lantern zeppelin")
    assert answer.hits
    assert answer.note


@pytest.mark.parametrize(
    "typed", ['"', "AND", "NEAR(", "a*", "^x", "title:", "\x00", "\ud800", "(", "-", "'; DROP TABLE", "🙂", ""]
)
def test_search_syntax_is_only_words(isles: Lore, typed: str) -> None:
    assert isinstance(isles.search(typed), Passages)


@given(st.lists(st.text(st.characters(categories=["L", "N", "M"]), min_size=1, max_size=12), max_size=6).map(" ".join))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_words_of_any_script_break_a_search(isles: Lore, typed: str) -> None:
    assert isinstance(isles.search(typed), Passages)


# --- about, and asking by value ---


def test_about_counts_what_there_is(isles: Lore) -> None:
    answer = isles.about()
    assert answer.world.name == "The Lantern Isles"
    assert dict(answer.counts)[Kind.EVENT] == 8
    assert [source.licence for source in answer.sources] == ["CC0"]


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        (Question("who", (("name", "Ada Brightwater"),)), Found),
        (Question("country", (("name", "Saltmere"),)), Found),
        (Question("when", (("what", "820"),)), Timeline),
        (Question("timeline", (("from", "812"), ("to", "820"))), Timeline),
        (Question("onthisday"), Day),
        (Question("search", (("text", "lantern"),)), Passages),
        (Question("about"), About),
    ],
)
def test_an_answer_carries_the_question_that_gives_it_again(
    isles: Lore, question: Question, kind: type[Answer]
) -> None:
    answer = isles.ask(question)
    assert isinstance(answer, kind)
    assert answer.question == question
    assert isles.ask(answer.question) == answer


def test_an_unknown_question_is_refused(isles: Lore) -> None:
    with pytest.raises(LoreError, match="no question"):
        isles.ask(Question("dance"))


# --- suggestions ---


def test_names_are_suggested_while_typing(isles: Lore) -> None:
    assert isles.suggest("ada", PEOPLE)[0] == "Ada Brightwater"
    assert "Saltmere" in isles.suggest("", PLACES)
    assert len(isles.suggest("")) <= 25


def test_dates_are_suggested_while_typing(isles: Lore) -> None:
    assert isles.suggest_dates("June")[0] == "June"
    assert "June 33 AL" in isles.suggest_dates("june")
    assert isles.suggest_dates("") != []
    assert all(len(each) <= 100 for each in isles.suggest_dates("x" * 6000))


@pytest.mark.parametrize("typed", ["", "8", "j", "ada", "guild", "4"])
def test_every_suggestion_is_answered(isles: Lore, typed: str) -> None:
    for suggestion in isles.suggest_anything(typed):
        assert isinstance(isles.when(suggestion), Found | Timeline | Ambiguous)
    for suggestion in isles.suggest(typed):
        assert isinstance(isles.who(suggestion), Found | Ambiguous)
        assert isinstance(isles.timeline(about=suggestion), Timeline | Ambiguous)
    for suggestion in isles.suggest_bounds(typed):
        assert isinstance(isles.timeline(suggestion), Timeline)
        assert isinstance(isles.timeline("", suggestion), Timeline)
    for suggestion in isles.suggest_days(typed):
        assert isinstance(isles.onthisday(suggestion), Day)


def test_days_and_bounds_are_suggested_on_empty_input(isles: Lore) -> None:
    assert isles.suggest_days("") == ["4 May"]
    assert isles.suggest_bounds("")[:3] == ["4 May 12 AL", "15 AL", "20 AL"]


def test_names_and_dates_are_suggested_where_both_are_taken(isles: Lore) -> None:
    suggested = isles.suggest_anything("")
    assert "Ada lights the first lantern" in suggested
    assert "4 May 12 AL" in suggested


@pytest.mark.parametrize(
    ("typed", "offered"), [("brig", ["Ada Brightwater"]), ("salt", ["Saltmere"]), ("br", []), ("zzz", [])]
)
def test_the_beginning_of_a_name_is_offered_not_assumed(isles: Lore, typed: str, offered: list[str]) -> None:
    answer = isles.who(typed)
    assert isinstance(answer, Missing)
    assert [mention.name for mention in answer.nearest] == offered


# --- by lot ---


def drawing(isles: Lore, *wanted: str) -> Lore:
    """The same world, where what is wanted is drawn first wherever it can be."""
    return Lore(isles.library, draw=lambda those: next((each for each in wanted if each in those), those[0]))


def dealt(answer: Answer) -> MultipleChoice:
    assert isinstance(answer, MultipleChoice)
    return answer


@pytest.mark.parametrize("entry", ["zolta", "harbour"])
def test_an_entry_is_drawn_by_lot_and_had_again_by_its_answers_question(isles: Lore, entry: str) -> None:
    drawn = found(drawing(isles, entry).random())
    assert (drawn.subject.id, drawn.match.near) == (entry, False)
    assert isles.ask(drawn.question) == drawn


def test_an_entry_that_says_nothing_is_never_drawn(tmp_path: Path) -> None:
    files = {
        "world.md": "---\nname: Shelf\n---\n",
        "a.md": "---\ntype: person\nname: Ada\n---\n",
        "b.md": "---\ntype: person\nname: Ben\n---\n- kin: [[Ada]]\n",
        "c.md": "---\ntype: person\nname: Cleo\n---\nShe slept.\n",
    }
    with opened(files, tmp_path) as lore:
        assert lore.library.drawable_ids() == ["c"]
        with pytest.raises(LoreError, match="too small for a quiz"):
            lore.quiz()


def test_a_world_that_says_nothing_has_nothing_to_draw(tmp_path: Path) -> None:
    files = {"world.md": "---\nname: Shelf\n---\n", "a.md": "---\ntype: person\nname: Ada\n---\n"}
    with opened(files, tmp_path) as lore, pytest.raises(LoreError, match="no entry yet"):
        lore.random()


def test_a_quiz_is_drawn_by_lot_and_had_again_by_its_answers_question(isles: Lore) -> None:
    drawn = dealt(drawing(isles, "saltmere", "7").quiz())
    assert drawn.quiz.entry.id == "saltmere"
    assert drawn.question == Question("quiz", (("entry", "saltmere"), ("deal", "7")))
    assert "saltmere" in [choice.id for choice in drawn.choices]
    assert isles.ask(drawn.question) == drawn


def test_a_question_without_choices_gives_way_to_another(tmp_path: Path) -> None:
    said = {"Ada": "Ada taught Ben all that she ever knew.", "Ben": "Ben lit one lantern on every boat."}
    files = {f"{name}.md": f"---\ntype: person\nname: {name}\n---\n> {quote}\n" for name, quote in said.items()} | {
        "world.md": "---\nname: Shelf\nsource: book\n---\n",
        "sources/book.txt": "\n".join(said.values()),
        "sources/book.md": "---\nname: The Book\ntext: book.txt\n---\n",
    }
    with opened(files, tmp_path, draw=lambda those: those[0]) as lore:
        assert dealt(lore.quiz()).quiz.entry.name == "Ben"


def test_a_guess_is_answered_with_the_same_quiz(isles: Lore) -> None:
    drawn = dealt(drawing(isles, "saltmere").quiz())
    for choice in drawn.choices:
        told = dealt(isles.ask(Question("quiz", (*drawn.question.options, ("guess", choice.id)))))
        assert told == MultipleChoice(drawn.question, drawn.quiz, drawn.choices, choice)


@pytest.mark.parametrize(
    "question",
    [
        Question("random", (("entry", "gone"),)),
        Question("quiz", (("entry", "gone"), ("deal", "1"))),
        Question("quiz", (("entry", "saltmere"), ("deal", "1"), ("guess", "gone"))),
    ],
    ids=str,
)
def test_what_was_drawn_and_is_gone_from_the_lore_is_a_sentence(isles: Lore, question: Question) -> None:
    with pytest.raises(LoreError, match="no longer in the lore"):
        isles.ask(question)
