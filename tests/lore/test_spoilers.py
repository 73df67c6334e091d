"""Spoilers in content: what a mark hides, what it spreads to, and which marks are refused."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lore import content, store
from lore.errors import ContentError
from lore.library import Library
from lore.model import Entry, Event, World
from lore.spoilers import unmarked
from tests.worlds import GIVING_AWAY, GREY_POINT, SMALLEST, write

TEXT, PLACE, EVENTS = "sources/tale.txt", "places/grey-point.md", "timeline/tale.md"


@pytest.fixture(scope="module")
def point(tmp_path_factory: pytest.TempPathFactory) -> World:
    return content.load(write(tmp_path_factory.mktemp("point"), GREY_POINT))


def entry_of(world: World, identifier: str) -> Entry:
    return next(entry for entry in world.entries if entry.id == identifier)


def changed(tmp_path: Path, files: dict[str, str]) -> World:
    """Grey Point with some of its files replaced."""
    return content.load(write(tmp_path, {**GREY_POINT, **files}))


def gives_away(text: str) -> bool:
    return any(word in text.lower() for word in GIVING_AWAY)


def test_entries_are_marked_with_yes_or_true(point: World) -> None:
    assert {entry.id for entry in point.entries if entry.spoiler} == {"corvin-umbrel", "murder", "drowning"}


def test_all_of_a_marked_entry_is_hidden(point: World) -> None:
    corvin = entry_of(point, "corvin-umbrel")
    assert [fact.spoiler for fact in corvin.facts] == [True]
    assert [quote.spoiler for quote in corvin.quotes] == [True]


def test_a_fact_is_hidden_by_its_mark_which_is_not_its_text(point: World) -> None:
    home, fate = entry_of(point, "mira-vane").facts
    assert (home.text, home.spoiler) == ("Grey Point", False)
    assert (fate.text, fate.spoiler) == ("poisoned", True)


def test_a_paragraph_is_hidden_by_its_mark(point: World) -> None:
    mira = entry_of(point, "mira-vane")
    assert mira.text == "She kept the light with Tobin Ash."
    assert mira.hidden_text == "Her wickedness of a cousin, Corvin Umbrel, inherits nothing."


def test_a_quote_is_hidden_by_its_mark_and_is_still_the_source_s_own_words(point: World) -> None:
    kept, poisoned = entry_of(point, "mira-vane").quotes
    assert not kept.spoiler
    assert poisoned.spoiler
    assert poisoned.text == "In March 905 Mira Vane was poisoned."


def test_a_quote_that_overlaps_a_hidden_one_is_hidden(point: World) -> None:
    oil, found = entry_of(point, "tobin-ash").quotes
    assert (oil.spoiler, found.spoiler) == (False, True)


def test_a_fact_that_links_to_a_marked_entry_is_hidden_however_it_is_worded(point: World) -> None:
    brought, enemy = entry_of(point, "tobin-ash").facts
    assert (brought.spoiler, enemy.spoiler) == (False, True)


def test_a_paragraph_and_a_fact_that_name_a_marked_entry_are_hidden(point: World) -> None:
    assert entry_of(point, "tobin-ash").hidden_text == "Of the Shade he never spoke."
    (who, sung) = entry_of(point, "lit-again").facts
    assert (who.spoiler, sung.spoiler) == (False, True)


def test_every_sentence_that_tells_is_hidden_and_no_other(point: World) -> None:
    (tale,) = point.documents
    assert {passage.text: passage.spoiler for passage in tale.passages} == {
        passage.text: gives_away(passage.text) for passage in tale.passages
    }


def test_nothing_open_holds_what_gives_the_murder_away(point: World) -> None:
    for entry in point.entries:
        if not entry.spoiler:
            facts = [f"{fact.name} {fact.text}" for fact in entry.facts if not fact.spoiler]
            told = [entry.text, *facts, *(quote.text for quote in entry.quotes if not quote.spoiler)]
            assert not gives_away("\n".join(told)), entry.id


def test_a_mark_before_several_paragraphs_of_a_quote_hides_them_all(tmp_path: Path) -> None:
    text = "---\ntype: place\nname: Grey Point\n---\n> SPOILER: Mira Vane kept the light of Grey Point from 901.\n>\n"
    text += "> Tobin Ash kept the light until 911.\n"
    world = changed(tmp_path, {PLACE: text})
    assert [quote.spoiler for quote in entry_of(world, "grey-point").quotes] == [True, True]
    assert entry_of(world, "tobin-keeps").quotes[0].spoiler


def test_words_that_a_source_begins_with_spoiler_are_no_mark(tmp_path: Path) -> None:
    tale = GREY_POINT[TEXT] + "\nSpoiler: the oil was cheap.\n"
    place = "---\ntype: place\nname: Grey Point\n---\n> Spoiler: the oil was cheap.\n"
    (quote,) = entry_of(changed(tmp_path, {TEXT: tale, PLACE: place}), "grey-point").quotes
    assert (quote.text, quote.spoiler) == ("Spoiler: the oil was cheap.", False)


def test_a_name_that_an_open_entry_has_as_well_tells_nothing(tmp_path: Path) -> None:
    corvin = GREY_POINT["people/corvin-umbrel.md"].replace("aliases: [the Shade]\nshares: [", "shares: [the Shade, ")
    place = "---\ntype: place\nname: Grey Point\nshares: [the Shade]\n---\nThe shade of a cliff.\n"
    world = changed(tmp_path, {PLACE: place, "people/corvin-umbrel.md": corvin})
    assert entry_of(world, "grey-point").text == "The shade of a cliff."


def test_an_entry_whose_name_tells_of_a_marked_one_is_hidden_with_it(tmp_path: Path) -> None:
    place = "---\ntype: place\nname: Corvin Umbrel's Rock\naliases: [Grey Point]\n---\nA rock.\n"
    assert entry_of(changed(tmp_path, {PLACE: place}), "grey-point").spoiler


def test_a_surname_that_no_open_entry_bears_tells_of_a_marked_person(tmp_path: Path) -> None:
    ash = "---\ntype: person\nname: Tobin Ash\n---\n- enemy: Umbrel\n\nHe hated the Umbrels.\n\nHe liked oil.\n"
    tobin = entry_of(changed(tmp_path, {"people/tobin-ash.md": ash}), "tobin-ash")
    assert (tobin.text, tobin.hidden_text) == ("He liked oil.", "He hated the Umbrels.")
    assert [fact.spoiler for fact in tobin.facts] == [True]


def test_a_surname_that_an_open_entry_bears_as_well_tells_nothing(tmp_path: Path) -> None:
    lena = "---\ntype: person\nname: Lena Umbrel\n---\nAn Umbrel who cooks.\n"
    assert entry_of(changed(tmp_path, {"people/lena-umbrel.md": lena}), "lena-umbrel").text == "An Umbrel who cooks."


def test_a_surname_in_a_script_without_spaces_tells_unless_it_is_an_open_one(tmp_path: Path) -> None:
    person = "---\ntype: person\nname: {}\n{}---\n{}\n"
    files = {
        "world.md": "---\nname: W\n---\n",
        "people/a.md": person.format("田中 太郎", "spoiler: yes\n", "x"),
        "people/b.md": person.format("田中花子", "", "田中はここに住む。\n\n彼女は太郎を愛した。"),
    }
    open_one = entry_of(content.load(write(tmp_path, files)), "b")
    assert (open_one.text, open_one.hidden_text) == ("田中はここに住む。", "彼女は太郎を愛した。")


def test_what_is_hidden_by_its_name_hides_in_turn(tmp_path: Path) -> None:
    house = "---\ntype: place\nname: Corvin Umbrel's House\naliases: [the Black House]\n---\nBig.\n"
    place = (
        "---\ntype: place\nname: Grey Point\n---\nNear [[the Black House|home]].\n\nBy the Black House.\n\nA rock.\n"
    )
    events = f"{GREY_POINT[EVENTS]}\n## The Black House burns {{#burns}}\n\n- date: 910\n\n> Mira Vane kept the light\n"
    world = changed(tmp_path, {"places/house.md": house, PLACE: place, EVENTS: events})
    assert entry_of(world, "house").spoiler
    assert entry_of(world, "burns").spoiler
    assert entry_of(world, "grey-point").text == "A rock."


def test_the_words_of_a_hidden_fact_or_paragraph_are_hidden_elsewhere(tmp_path: Path) -> None:
    mira = "---\ntype: person\nname: Mira Vane\nshares: [the Heir]\n---\n- fate: spoiler: the sea took her\n\n"
    mira += "spoiler: She was a queen once.\n"
    place = "---\ntype: place\nname: Grey Point\n---\n- told of Mira: the sea took her\n\nShe was a queen once.\n"
    point = entry_of(changed(tmp_path, {"people/mira-vane.md": mira, PLACE: place}), "grey-point")
    assert [fact.spoiler for fact in point.facts] == [True]
    assert (point.text, point.hidden_text) == ("", "She was a queen once.")


def test_an_alias_that_tells_is_hidden_and_not_its_entry(tmp_path: Path) -> None:
    place = "---\ntype: place\nname: Grey Point\naliases: [the Rock, Corvin Umbrel's lair]\n---\nA rock.\n"
    world = changed(tmp_path, {PLACE: place})
    point = entry_of(world, "grey-point")
    assert not point.spoiler
    assert (point.aliases, point.hidden_aliases) == (("the Rock",), ("Corvin Umbrel's lair",))
    store.build(world, tmp_path / "lore.db")
    library = Library(tmp_path / "lore.db")
    assert library.entry("grey-point") == point
    assert [name.entry for name in library.names() if name.text == "Corvin Umbrel's lair"] == ["grey-point"]


def test_the_same_words_at_another_place_are_hidden(tmp_path: Path) -> None:
    tale = GREY_POINT[TEXT] + "\nIn March 905 Mira Vane was\npoisoned. So it ended.\n"
    (document,) = changed(tmp_path, {TEXT: tale}).documents
    assert [passage.spoiler for passage in document.passages[-2:]] == [True, False]


def test_the_source_s_words_for_a_date_are_left_out_where_only_a_hidden_quote_has_them(tmp_path: Path) -> None:
    events = '## The oil runs out {#oil}\n\n- date: 0905-03 "In March 905"\n\n> In March 905 Mira Vane was poisoned.\n'
    event = entry_of(changed(tmp_path, {EVENTS: f"{GREY_POINT[EVENTS]}\n{events}"}), "oil")
    assert isinstance(event, Event)
    assert (event.date.edtf, event.date.words) == ("0905-03", None)


def test_in_a_world_without_sources_a_hidden_paragraph_is_a_hidden_quote(tmp_path: Path) -> None:
    files = {**SMALLEST, "people/ada.md": "---\ntype: person\nname: Ada\n---\nShe keeps.\n\nspoiler: She falls.\n"}
    (ada,) = content.load(write(tmp_path, files)).entities
    assert [(quote.text, quote.spoiler) for quote in ada.quotes] == [("She keeps.", False), ("She falls.", True)]


def test_a_world_without_marks_has_no_spoilers(tmp_path: Path) -> None:
    (ada,) = content.load(write(tmp_path, SMALLEST)).entities
    assert not ada.spoiler
    assert not any(quote.spoiler for quote in ada.quotes)


@pytest.mark.parametrize(
    ("name", "text", "line", "message"),
    [
        ("people/ada.md", "---\ntype: person\nname: Ada\nspoiler: maybe\n---\n", 4, "must be yes or no"),
        ("people/ada.md", "---\ntype: person\nname: Ada\nspoiler:\n---\n", 4, "must be yes or no"),
        ("people/ada.md", "---\ntype: person\nname: Ada\nspoiler: [yes]\n---\n", 4, "takes one value"),
        ("people/ada.md", "---\ntype: person\nname: Ada\n---\n- spoiler: yes\n", 5, "front matter"),
        ("people/ada.md", "---\ntype: person\nname: Ada\n---\n- fate: spoiler:\n", 5, "has no value"),
        ("people/ada.md", "---\ntype: person\nname: Ada\n---\nShe keeps\nspoiler: and falls.\n", 6, "empty line"),
        ("people/ada.md", "---\ntype: person\nname: Ada\n---\nShe:\n- spoiler: falls.\n", 6, "empty line"),
        ("timeline/a.md", "## A\n\n- date: 820\n- spoiler: she falls\n", 4, "must be yes or no"),
    ],
)
def test_a_mark_that_would_hide_nothing_is_refused(
    name: str, text: str, line: int, message: str, tmp_path: Path
) -> None:
    with pytest.raises(ContentError) as refused:
        content.load(write(tmp_path, {**SMALLEST, name: text}))
    (problem,) = refused.value.problems
    assert (problem.path, problem.line) == (Path(name), line)
    assert message in problem.message


def test_a_store_gives_spoilers_back_as_they_were_written(point: World, tmp_path: Path) -> None:
    store.build(point, tmp_path / "lore.db")
    library = Library(tmp_path / "lore.db")
    entities = tuple(library.entities(entity.id for entity in point.entities))
    events = tuple(library.events(event.id for event in point.events))
    assert (entities, events) == (point.entities, point.events)
    assert library.spoilers == {"corvin-umbrel", "murder", "drowning"}


def test_a_store_ties_nobody_to_an_open_event_by_a_hidden_fact(tmp_path: Path) -> None:
    oil = "\n## The oil runs out {#oil}\n\n- date: 904\n- by: spoiler: [[Tobin Ash]]\n"
    quote = "\n> Tobin Ash kept the light until 911.\n"
    world = changed(tmp_path, {EVENTS: GREY_POINT[EVENTS] + oil + quote})
    store.build(world, tmp_path / "lore.db")
    assert Library(tmp_path / "lore.db").event_ids_of("tobin-ash") == ["lit-again", "tobin-keeps"]


@given(st.text(max_size=80))
def test_a_mark_takes_nothing_from_the_words_behind_it(words: str) -> None:
    assert unmarked(f"spoiler: {words}") == (words.lstrip(), True)
    assert unmarked(f"x{words}") == (f"x{words}", False)
