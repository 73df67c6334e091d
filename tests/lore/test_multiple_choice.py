"""Quizzes with choices: just one of the names stands in the quote, and the others might."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lore import store
from lore.dates import LoreDate
from lore.library import Library
from lore.model import Entity, Event, Fact, Kind, Passage, Source, World
from lore.multiple_choice import Quizzes
from lore.names import normalise
from lore.quizzes import is_named

CHRONICLE = Source("chronicle", "The Chronicle")


def entity(
    name: str,
    *quotes: str,
    kind: Kind = Kind.PERSON,
    aliases: tuple[str, ...] = (),
    facts: tuple[Fact, ...] = (),
    links: tuple[str, ...] = (),
    prominence: int = 0,
) -> Entity:
    """An entity with its name in small letters as its id, known from quotes or else from prose."""
    text = "" if quotes else "Somebody."
    passages = tuple(Passage(quote, CHRONICLE) for quote in quotes)
    return Entity(name.lower(), kind, name, aliases, text, facts, passages, links, prominence)


ADA = entity("Ada", "Ada lit the first lantern of the Isles.")


def dealt(*entities: Entity, seed: str = "1", about: Entity = ADA) -> list[str] | None:
    """The ids of the choices for a quiz in a world of these entities."""
    with TemporaryDirectory() as folder:
        store.build(World("isles", "The Isles", entities=(about, *entities)), Path(folder) / "lore.db")
        library = Library(Path(folder) / "lore.db")
        made = Quizzes(library).deal(about.id, seed)
        library.close()
    if made is None:
        return None
    quiz, choices = made
    assert quiz.entry == about
    return [choice.id for choice in choices]


def others(*entities: Entity, about: Entity = ADA) -> set[str]:
    return set(dealt(*entities, about=about) or [about.id]) - {about.id}


PEOPLE = [entity(name) for name in ("Ben", "Cleo", "Dan", "Eve", "Finn", "Gus")]


def test_there_are_four_choices_with_the_one_that_is_meant_among_them() -> None:
    choices = dealt(*PEOPLE)
    assert choices is not None
    assert len(choices) == len(set(choices)) == 4
    assert "ada" in choices


def test_a_small_world_has_as_many_choices_as_it_can() -> None:
    assert others(*PEOPLE[:1]) == {"ben"}


def test_where_nothing_is_left_to_choose_there_is_no_quiz() -> None:
    assert dealt() is None


def test_an_entity_without_a_question_has_no_quiz() -> None:
    assert dealt(ADA, about=PEOPLE[0]) is None


def test_the_same_seed_deals_the_same_choices_and_another_seed_others() -> None:
    assert dealt(*PEOPLE, seed="7") == dealt(*PEOPLE, seed="7")
    assert len({tuple(dealt(*PEOPLE, seed=str(seed)) or ()) for seed in range(8)}) > 4


def test_the_one_that_is_meant_stands_in_any_place() -> None:
    places = {(dealt(*PEOPLE, seed=str(seed)) or []).index("ada") for seed in range(40)}
    assert places == {0, 1, 2, 3}


def test_its_own_kind_comes_first_then_what_is_like_it() -> None:
    guild, isle = entity("The Guild", kind=Kind.ORGANISATION), entity("Wick", kind=Kind.PLACE)
    assert others(isle, guild, *PEOPLE[:3]) == {"ben", "cleo", "dan"}
    assert others(isle, guild, *PEOPLE[:2]) == {"ben", "cleo", "the guild"}
    assert others(isle, guild, PEOPLE[0]) == {"ben", "the guild", "wick"}


def test_those_as_prominent_as_the_one_that_is_meant_are_preferred() -> None:
    ada = entity("Ada", "Ada lit the first lantern of the Isles.", prominence=5)
    peers = [entity(f"Peer {letter}", prominence=4) for letter in "BCDFGHKM"]
    crowd = [entity(f"Nobody {letter}", prominence=1) for letter in "BCDFGHKM"]
    chosen = {choice for seed in range(8) for choice in dealt(*crowd, *peers, seed=str(seed), about=ada) or ()}
    assert {choice.partition(" ")[0] for choice in chosen} == {"ada", "peer"}


@pytest.mark.parametrize(
    "other",
    [
        entity("Ben", aliases=("ada",)),
        entity("ADA!"),
        entity("Isles", kind=Kind.PLACE),
        entity("Ben", aliases=("first lantern",)),
        entity("Ben of the Isles"),
        entity("Ada Brook"),
        entity("Adalia"),
    ],
    ids=["shared alias", "same name", "named", "alias named", "named in part", "longer name", "name begins so"],
)
def test_what_the_quote_or_the_answer_names_is_no_choice(other: Entity) -> None:
    assert dealt(other) is None


def test_what_may_be_meant_by_the_words_left_out_is_no_choice() -> None:
    sister = entity("Odile", "The sister left the Isles six months later.", aliases=("the sister",))
    assert others(entity("Sister Amy"), entity("Amy"), about=sister) == {"amy"}


def test_what_is_quoted_in_the_same_words_is_no_choice() -> None:
    assert others(entity("Ben", "Ada lit the first lantern of the Isles."), PEOPLE[1]) == {"cleo"}


def test_a_branch_is_no_choice_for_what_it_belongs_to_but_kin_is_for_kin() -> None:
    party = entity("The Wicks", "The Wicks sent boats to every harbour there is.", kind=Kind.ORGANISATION)
    branch = entity("Oars", kind=Kind.GROUP, facts=(Fact("part of", "The Wicks", ("the wicks",)),))
    named = entity("Sails", kind=Kind.GROUP, links=("the wicks",))
    assert others(branch, named, PEOPLE[0], about=party) == {"ben"}
    assert others(entity("Ben", facts=(Fact("sister", "Ada", ("ada",)),))) == {"ben"}


@pytest.mark.parametrize("kind", [Kind.REGION, Kind.GROUP, Kind.CONCEPT])
def test_what_may_hold_for_many_is_neither_asked_nor_a_choice(kind: Kind) -> None:
    coast = entity("Coast", "Boats came from the Coast on every morning.", kind=kind)
    assert dealt(*PEOPLE, about=coast) is None
    assert others(coast, PEOPLE[0]) == {"ben"}


def test_whoever_takes_part_in_what_the_quote_says_is_no_choice(tmp_path: Path) -> None:
    quote = Passage("Ada lit the first lantern of the Isles.", CHRONICLE)
    took_part = (Fact("who", "Ada and Ben", ("ada", "ben")),)
    lit = Event("lit", "The first lantern", LoreDate.parse("0812"), facts=took_part, quotes=(quote,))
    store.build(World("isles", "The Isles", entities=(ADA, *PEOPLE[:3]), events=(lit,)), tmp_path / "lore.db")
    library = Library(tmp_path / "lore.db")
    made = Quizzes(library).deal("ada", "1")
    library.close()
    assert made is not None
    assert {choice.id for choice in made[1]} == {"ada", "cleo", "dan"}


def test_no_two_choices_share_a_name() -> None:
    assert len(others(*(entity(f"B{letter}", aliases=("the same",)) for letter in "abcdef"))) == 1


names = st.lists(st.sampled_from("Ada Ben Lu Brook Wick Isles Guild of Żółta the".split()), min_size=1, max_size=3)
sayings = st.lists(
    names.map(" ".join) | st.sampled_from(["lit a lantern", "in June", "of the Isles", "slept"]), min_size=3, max_size=5
)
kinds = st.sampled_from([Kind.PERSON, Kind.GROUP, Kind.PLACE])


@st.composite
def entities(draw: st.DrawFn) -> list[Entity]:
    found = {}
    for _ in range(draw(st.integers(1, 7))):
        name = " ".join(draw(names))
        aliases = tuple(" ".join(each) for each in draw(st.lists(names, max_size=2)))
        quotes = [f"{name} {' '.join(said)} and nobody knows why." for said in draw(st.lists(sayings, max_size=2))]
        found[name.lower()] = entity(name, *quotes, kind=draw(kinds), aliases=aliases)
    return list(found.values())


@settings(max_examples=60, deadline=None)
@given(entities(), st.sampled_from("123"))
def test_just_one_choice_is_meant_and_none_of_the_others_is_named(everybody: list[Entity], seed: str) -> None:
    by_id = {each.id: each for each in everybody}
    with TemporaryDirectory() as folder:
        store.build(World("isles", "The Isles", entities=tuple(everybody)), Path(folder) / "lore.db")
        library = Library(Path(folder) / "lore.db")
        quizzes = Quizzes(library)
        made = [found for entry in quizzes.ids if (found := quizzes.deal(entry, seed))]
        library.close()
    for quiz, choices in made:
        ids = [choice.id for choice in choices]
        assert 2 <= len(ids) <= 4
        assert ids.count(quiz.entry.id) == 1
        called = [{normalise(name) for name in (each.name, *each.aliases)} for each in map(by_id.__getitem__, ids)]
        assert len(set().union(*called)) == sum(map(len, called))
        for other in (by_id[each] for each in ids if each != quiz.entry.id):
            assert not is_named(quiz.passage.text, (other.name, *other.aliases))
