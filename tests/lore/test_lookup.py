"""What a text names, looked up: the most specific first, and the same again from the names alone."""

import datetime
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lore import store
from lore.dates import LoreDate
from lore.model import Ambiguous, Entity, Event, Fact, Found, Kind, Missing, Question, Timeline, World
from lore.questions import Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles"), lambda: datetime.date(2026, 5, 4)) as lore:
        yield lore


def named(lore: Lore, text: str) -> list[str]:
    """What is found in a text: ids, what may be several, and dates."""
    found = []
    for each in lore.lookup_text(text).found:
        match each:
            case Found(subject=subject):
                found.append(subject.id)
            case Ambiguous(typed=typed, candidates=candidates):
                found.append(f"{typed}: {len(candidates)}")
            case Timeline(asked=asked):
                found.append(asked.edtf if asked else "")
    return found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("saltmere, ada brightwater and the Guild of wicks", ["ada-brightwater", "guild-of-wicks", "saltmere"]),
        ("In 820 Brightwater left Saltmere", ["ada-brightwater", "saltmere", "0820"]),
        ("ada lights the first lantern of ada brightwater", ["first-lantern", "ada-brightwater"]),
        ("émile or roux?", ["emile-roux"]),
        ("roux, of Saltmere", ["saltmere", "Roux: 2"]),
        ("Odile Roux. Then Roux left.", ["odile-roux"]),
        ("The Lamplighter is Ada Brightwater", ["ada-brightwater"]),
        ("Żółta / zolta / Zolta's", ["zolta"]),
        ("wickers, the Guild", ["guild-of-wicks"]),
        ("in 1999 or 2024, adda said", []),
        ("Emil Brightwater", []),
        ("", []),
    ],
)
def test_each_entry_is_found_once_the_most_specific_first(isles: Lore, text: str, found: list[str]) -> None:
    assert named(isles, text) == found


def test_the_question_holds_the_names_and_dates_and_nothing_else_of_the_text(isles: Lore) -> None:
    secret = "my password is hunter2, said Brightwater to roux in saltmere in 820, call 555 1234"
    question = isles.lookup_text(secret).question
    assert question == Question("lookup", (("found", "brightwater\nSaltmere\nRoux\n820"),))


def test_people_and_events_come_before_others_countries_last_and_the_prominent_first(tmp_path: Path) -> None:
    kinds = {"Zelka": Kind.PERSON, "Yaska": Kind.ORGANISATION, "Xenka": Kind.COUNTRY}
    entities = [Entity(name.lower(), kind, name, text="One.") for name, kind in kinds.items()]
    entities += [
        Entity(f"w{letter}", Kind.PERSON, f"W{letter}lka", text="One.", prominence=number)
        for number, letter in enumerate("aeo")
    ]
    store.build(World("w", "W", entities=tuple(entities)), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    assert named(lore, "Xenka, Yaska, Zelka") == ["zelka", "yaska", "xenka"]
    assert named(lore, "Walka, Welka, Wolka") == ["wo", "we", "wa"]
    lore.close()


def test_an_entity_s_dates_are_of_events_that_it_takes_part_in_and_that_are_bounded(tmp_path: Path) -> None:
    took_part = (Fact("who", "Ada", ("ada",)),)
    events = (
        Event("lit", "She lights it", LoreDate.parse("0820"), facts=took_part),
        Event("someday", "She leaves", LoreDate.parse("XXXX-05"), facts=took_part),
        Event("told", "A tale is told", LoreDate.parse("0900"), links=("ada",)),
    )
    ada = Entity("ada", Kind.PERSON, "Ada", text="One.")
    store.build(World("w", "W", entities=(ada,), events=events), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    (mention,) = lore.library.with_dates_and_lines(lore.library.mentions(["ada"]))
    lore.close()
    assert [date.edtf for date in mention.dates] == ["0820"]


def test_of_two_names_that_may_each_be_several_none_is_dropped_for_the_other(tmp_path: Path) -> None:
    people = {"pn": "Petr Novak", "en": "Eva Novak", "ph": "Petr Havel"}
    entities = tuple(Entity(each, Kind.PERSON, name, text="One.") for each, name in people.items())
    store.build(World("w", "W", entities=entities), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    assert named(lore, "Petr, or Novak?") == ["novak: 2", "petr: 2"]
    assert named(lore, "Petr, or Novak? Petr Novak!") == ["pn"]
    lore.close()


def test_no_more_than_a_few_dates_and_a_menu_of_names_are_told(isles: Lore) -> None:
    text = "; ".join(f"by {year}" for year in range(812, 834))
    assert len(named(isles, text)) == 5


@pytest.fixture
def fires(tmp_path: Path) -> Iterator[Lore]:
    dates = {"first": "0812", "quiet": "[0815..]", "last": "[..0833]", "fair": "[0818..0822]"}
    events = tuple(Event(name, f"The {name} fire", LoreDate.parse(edtf)) for name, edtf in dates.items())
    store.build(World("w", "W", events=events), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    yield lore
    lore.close()


@pytest.mark.parametrize(
    ("text", "surely", "possibly"),
    [
        ("in 812", ["first"], []),
        ("in 820", [], ["fair"]),
        ("the 820s", [], ["quiet", "fair", "last"]),
    ],
)
def test_a_year_in_passing_tells_nothing_that_is_open_on_a_side(
    fires: Lore, text: str, surely: list[str], possibly: list[str]
) -> None:
    (during,) = fires.lookup_text(text).found
    assert isinstance(during, Timeline)
    assert [event.id for event in during.surely] == surely
    assert sorted(event.id for event in during.possibly) == sorted(possibly)


@pytest.mark.parametrize("text", ["in 814", "the 1990s", "in the 7th century"])
def test_a_date_that_the_lore_has_nothing_near_is_no_find(fires: Lore, text: str) -> None:
    assert named(fires, text) == []


_NAMED = ["Ada Brightwater", "brightwater", "Odile", "Roux", "the Guild", "Saltmere", "zolta", "The lighthouse falls"]
_SAID = ["in 820", "June 833", "around 831", "the", "and", ".", "\n", "'s", "Jan", "@everyone", "12 AL", "first light"]
_PIECES = st.sampled_from([*_NAMED, *_SAID])


@given(st.lists(_PIECES | st.text(max_size=6), max_size=12).map(" ".join))
def test_asking_for_what_was_found_finds_the_same(isles: Lore, text: str) -> None:
    answer = isles.lookup_text(text)
    assert isles.ask(answer.question) == answer


@given(st.text(max_size=60))
def test_whatever_is_asked_for_is_answered(isles: Lore, found: str) -> None:
    answer = isles.lookup(found)
    assert isles.lookup(dict(answer.question.options).get("found", "")) == answer


# --- which of several is meant ---


def test_an_id_means_its_entry_alone(isles: Lore) -> None:
    answer = isles.who("#odile-roux")
    assert isinstance(answer, Found)
    assert (answer.subject.id, answer.match.typed, answer.match.near) == ("odile-roux", "Odile Roux", False)
    timeline = isles.timeline(about="#odile-roux")
    assert isinstance(timeline, Timeline)
    assert [event.id for event in timeline.surely] == ["odile-leaves"]


def test_an_id_that_is_no_more_is_taken_for_the_name_it_was_made_of(isles: Lore) -> None:
    answer = isles.who("#the-lamplighter")
    assert isinstance(answer, Found)
    assert answer.subject.id == "ada-brightwater"
    gone = isles.who("#gone-for-good")
    assert gone == Missing(Question("who", (("name", "#gone-for-good"),)), "gone for good")


def test_several_of_a_name_come_with_their_dates_and_a_line(isles: Lore) -> None:
    answer = isles.who("Roux")
    assert isinstance(answer, Ambiguous)
    left = "Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile."
    said = {mention.id: ([date.edtf for date in mention.dates], mention.line) for mention in answer.candidates}
    assert said == {"emile-roux": (["0833-06"], left), "odile-roux": ([], left)}


def test_an_entity_s_dates_are_those_of_its_first_and_its_last_event(isles: Lore) -> None:
    (saltmere, harbour, sails, ada) = isles.library.with_dates_and_lines(
        isles.library.mentions(["saltmere", "harbour", "sails-to-zolta", "old-toll"])
    )
    assert [date.edtf for date in saltmere.dates] == ["[..0815-03]", "0820"]
    assert [date.edtf for date in harbour.dates] == ["[..0815-03]"]
    assert [date.known for date in sails.dates] == [False]
    assert ada.dates == ()


def test_namesakes_are_each_reached_in_one_step(tmp_path: Path) -> None:
    twins = [Entity(f"jan-{number}", Kind.PERSON, "Jan Novak", text=f"The {number}.") for number in ("first", "second")]
    fires = [Event(f"fire-{year}", "The fire", LoreDate.parse(year)) for year in ("0812", "0820")]
    store.build(World("w", "W", entities=tuple(twins), events=tuple(fires)), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    for name, ids in (("Jan Novak", {"jan-first", "jan-second"}), ("The fire", {"fire-0812", "fire-0820"})):
        answer = lore.when(name)
        assert isinstance(answer, Ambiguous)
        assert {mention.id for mention in answer.candidates} == ids
        for mention in answer.candidates:
            chosen = lore.when(mention.reference)
            assert isinstance(chosen, Found)
            assert chosen.subject.id == mention.id
    lore.close()
