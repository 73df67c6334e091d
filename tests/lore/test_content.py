"""Reading a world's files: what is understood, and what is refused with its file and line."""

from pathlib import Path

import pytest

from lore import content
from lore.dates import Calendar, Era, LoreDate
from lore.errors import ContentError, LoreError
from lore.model import After, Basis, Entity, Event, EventKind, Fact, Kind, Passage, Source, World
from tests.worlds import CHRONICLE, LANTERN_ISLES, SMALLEST, write

SOURCE = Source("chronicle", "The Chronicle of the Isles", "https://example.org/isles/chronicle", "CC0")


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> World:
    return content.load(write(tmp_path_factory.mktemp("isles"), LANTERN_ISLES))


def quote(text: str, heading: str = "The Lantern Isles") -> Passage:
    return Passage(text, SOURCE, CHRONICLE.index(text), heading)


def test_an_entity_is_read_with_its_facts_links_and_quotes(isles: World) -> None:
    (ada,) = (entity for entity in isles.entities if entity.id == "ada-brightwater")
    assert ada == Entity(
        id="ada-brightwater",
        kind=Kind.PERSON,
        name="Ada Brightwater",
        aliases=("The Lamplighter",),
        text="Taught by Old Toll; she lit the first lantern.",
        facts=(Fact("born in", "Saltmere", ("saltmere",)), Fact("died", "not stated", known=False)),
        quotes=(
            quote(
                "Ada Brightwater lit the first lantern on the 4th of May 812."
                " She was born in Saltmere, and Old Toll taught her."
            ),
        ),
        links=("saltmere", "old-toll", "first-lantern"),
        prominence=5,
        asked_as=("beacon keeper",),
    )


def test_an_event_is_read_with_its_date_in_the_source_s_words(isles: World) -> None:
    (event,) = (event for event in isles.events if event.id == "first-lantern")
    assert event == Event(
        id="first-lantern",
        title="Ada lights the first lantern",
        date=LoreDate.parse("0812-05-04"),
        aliases=("the first light",),
        facts=(Fact("who", "Ada Brightwater", ("ada-brightwater",)), Fact("where", "not stated", known=False)),
        quotes=(quote("Ada Brightwater lit the first lantern on the 4th of May 812."),),
        links=("ada-brightwater",),
        asked_as=("torch", "beacon"),
    )
    assert event.date.words == "on the 4th of May 812"


def test_a_date_counted_from_another_event_is_computed_and_labelled(isles: World) -> None:
    (event,) = (event for event in isles.events if event.id == "odile-leaves")
    assert (event.date, event.basis, event.date_basis, event.after) == (
        LoreDate.parse("0833-12"),
        Basis.STATED,
        Basis.DERIVED,
        After("emile-leaves", "P6M"),
    )


def test_an_unstated_date_is_unknown_and_its_place_is_kept(isles: World) -> None:
    (event,) = (event for event in isles.events if event.id == "no-sale")
    assert (event.date.known, event.kind, event.after) == (False, EventKind.STATE, After("sails-to-zolta"))


def test_the_world_s_own_eras_are_read(isles: World) -> None:
    assert isles.calendar == Calendar(eras=(Era("AL", 800, 1),))


def test_headings_and_closing_links_of_a_source_are_no_passages(isles: World) -> None:
    (document,) = isles.documents
    assert [passage.text for passage in document.passages] == [
        "Ada Brightwater lit the first lantern on the 4th of May 812.",
        "She was born in Saltmere, and Old Toll taught her.",
        "The harbour of Saltmere was finished by March 815.",
        "In 820 the Guild of Wicks was founded there.",
        "The Guild kept 40 boats",
        "It never sailed to Żółta.",
        "No one wrote down why.",
        "Some say that the lighthouse fell around 831.",
        "Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile.",
        "No lantern was ever sold.",
    ]
    assert {passage.heading for passage in document.passages} == {"The Lantern Isles", "The Dark Year"}
    for passage in document.passages:
        assert " ".join(document.text[passage.start :].split()).startswith(passage.text)


def test_two_files_make_a_world_whose_own_prose_is_quoted(tmp_path: Path) -> None:
    world = content.load(write(tmp_path / "mine", SMALLEST))
    assert world.entities == (
        Entity(
            "ada",
            Kind.PERSON,
            "Ada",
            text="She keeps the light.",
            quotes=(Passage("She keeps the light.", Source("mine", "My world")),),
        ),
    )


def test_the_digest_changes_with_any_file(tmp_path: Path) -> None:
    first = content.load(write(tmp_path, SMALLEST)).digest
    assert content.load(tmp_path).digest == first
    write(tmp_path, {"people/ada.md": SMALLEST["people/ada.md"] + "Every night.\n"})
    assert content.load(tmp_path).digest != first


PERSON = "---\ntype: person\nname: {}\n---\n"
EVENT = "## It happens {{#it}}\n\n- date: {}\n{}\n> No lantern was ever sold.\n"

BROKEN = {
    "an unknown link": ({"people/x.md": PERSON.format("Xan") + "See [[Nobody]].\n"}, "people/x.md:5", "[[Nobody]]"),
    "a quote that is not in the source": (
        {"people/x.md": PERSON.format("Xan") + "\n> No lantern was ever bought.\n"},
        "people/x.md:6",
        "word for word",
    ),
    "a quote that cuts a word": (
        {"people/x.md": PERSON.format("Xan") + "> lantern was ever so\n"},
        "people/x.md:5",
        "word for word",
    ),
    "a quote of an unknown source": (
        {"people/x.md": PERSON.format("Xan") + "> No lantern was ever sold.\n> — elsewhere\n"},
        "people/x.md:5",
        "`elsewhere`",
    ),
    "an id twice": (
        {"people/x.md": "---\nid: old-toll\ntype: person\nname: Xan\n---\n"},
        "people/x.md:1",
        "`old-toll`",
    ),
    "an alias twice": (
        {"people/x.md": "---\ntype: person\nname: Xan\naliases: [the lamplighter]\n---\n"},
        "people/x.md:1",
        "`ada-brightwater`",
    ),
    "a name twice but for accents": ({"people/x.md": PERSON.format("Emile Roux")}, "people/x.md:1", "`emile-roux`"),
    "an unreadable date": ({"timeline/x.md": EVENT.format("someday", "")}, "timeline/x.md:3", "is no date"),
    "an impossible date": ({"timeline/x.md": EVENT.format("1925-02-29", "")}, "timeline/x.md:3", "1925-02-29"),
    "a date in a circle": (
        {"timeline/x.md": EVENT.format("#it + P1Y", "")},
        "timeline/x.md:3",
        "circle",
    ),
    "a date counted from an undated event": (
        {"timeline/x.md": EVENT.format("#sails-to-zolta + P1Y", "")},
        "timeline/x.md:3",
        "#sails-to-zolta",
    ),
    "a date counted from no event": (
        {"timeline/x.md": EVENT.format("#nothing + P1Y", "")},
        "timeline/x.md:3",
        "#nothing",
    ),
    "an event after itself": (
        {"timeline/x.md": EVENT.format("unknown", "- after: #it\n")},
        "timeline/x.md:1",
        "circle",
    ),
    "a missing date": (
        {"timeline/x.md": "## It happens\n\n> No lantern was ever sold.\n"},
        "timeline/x.md:1",
        "`date` is missing",
    ),
    "date words that no quote holds": (
        {"timeline/x.md": EVENT.format('1925 "in 1925"', "")},
        "timeline/x.md:3",
        "“in 1925”",
    ),
    "an event that quotes nothing": ({"timeline/x.md": "## It\n- date: 1925\n"}, "timeline/x.md:1", "quotes nothing"),
    "a missing type": ({"people/x.md": "---\nname: Xan\n---\n"}, "people/x.md:1", "`type` is missing"),
    "an unknown type": ({"people/x.md": "---\ntype: wizard\nname: Xan\n---\n"}, "people/x.md:2", "wizard"),
    "an unknown key": ({"people/x.md": "---\ntype: person\nname: Xan\nalias: Y\n---\n"}, "people/x.md:4", "`alias`"),
    "a key twice": ({"people/x.md": "---\ntype: person\nname: Xan\nname: Y\n---\n"}, "people/x.md:4", "twice"),
    "a fact without a value": ({"people/x.md": PERSON.format("Xan") + "- born:\n"}, "people/x.md:5", "`born`"),
    "broken YAML": ({"people/x.md": "---\ntype: person\nname: [Xan\n---\n"}, "people/x.md", "broken YAML"),
    "a YAML alias": ({"people/x.md": "---\nname: &a Xan\ntype: *a\n---\n"}, "people/x.md:2", "anchors and aliases"),
    "a nested front matter": ({"people/x.md": "---\nname: {a: {b: c}}\n---\n"}, "people/x.md:2", "nested too deeply"),
    "no front matter": ({"people/x.md": "Just words.\n"}, "people/x.md:1", "front matter is missing"),
    "an unclosed front matter": ({"people/x.md": "---\nname: Xan\n"}, "people/x.md:1", "never closed"),
    "a bad id": ({"people/x.md": "---\nid: No Spaces\ntype: person\nname: Xan\n---\n"}, "people/x.md:2", "No Spaces"),
    "an overlong name": ({"people/x.md": PERSON.format("x" * 101)}, "people/x.md:3", "101 characters"),
    "a source text elsewhere": (
        {"sources/x.md": "---\nname: X\ntext: ../world.md\n---\n"},
        "sources/x.md:3",
        "must name a .txt file",
    ),
    "an unknown default source": (
        {"world.md": LANTERN_ISLES["world.md"].replace("source: chronicle", "source: lost")},
        "world.md",
        "`source: lost`",
    ),
    "an event's key twice": ({"timeline/x.md": EVENT.format("1925", "- date: 1930\n")}, "timeline/x.md:4", "twice"),
    "an event's key in capitals": (
        {"timeline/x.md": EVENT.format("1925", "- Kind: state\n")},
        "timeline/x.md:4",
        "`kind`",
    ),
    "a heading that is no event's": (
        {"timeline/x.md": EVENT.format("1925", "") + "\n### Another\n"},
        "timeline/x.md:7",
        "begins with `## `",
    ),
    "a duration of nothing": (
        {"timeline/x.md": EVENT.format("unknown", "- after: #harbour + PM\n")},
        "timeline/x.md:4",
        "P6M",
    ),
    "a source text that is hidden": (
        {"sources/x.md": "---\nname: X\ntext: _x.txt\n---\n", "sources/_x.txt": "Words."},
        "sources/x.md:3",
        "must name a .txt file",
    ),
    "a source text with an endless name": (
        {"sources/x.md": f"---\nname: X\ntext: {'x' * 300}.txt\n---\n"},
        "sources/x.md:3",
        "must name a .txt file",
    ),
    "a wrong era": (
        {"world.md": LANTERN_ISLES["world.md"].replace("y + 800", "y * 2")},
        "world.md:6",
        "AL",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_problem_is_told_with_its_file_and_line(name: str, tmp_path: Path) -> None:
    files, where, said = BROKEN[name]
    with pytest.raises(ContentError) as refused:
        content.load(write(tmp_path, LANTERN_ISLES | files))
    told = [str(problem) for problem in refused.value.problems]
    assert any(problem.startswith(where) and said in problem for problem in told), told


def test_every_problem_is_told_at_once(tmp_path: Path) -> None:
    files = BROKEN["an unknown link"][0] | BROKEN["an impossible date"][0]
    with pytest.raises(ContentError) as refused:
        content.load(write(tmp_path, LANTERN_ISLES | files))
    assert {problem.path.as_posix() for problem in refused.value.problems} == {"people/x.md", "timeline/x.md"}


def test_a_file_that_is_not_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    write(tmp_path, SMALLEST)
    (tmp_path / "people" / "latin.md").write_bytes(b"---\ntype: person\nname: \xc9mile\n---\n")
    with pytest.raises(ContentError) as refused:
        content.load(tmp_path)
    assert "people/latin.md:3" in str(refused.value.problems[0])
    assert "UTF-8" in str(refused.value.problems[0])


def test_a_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    write(tmp_path, SMALLEST | {"people/long.md": PERSON.format("Xan") + "x" * 1024 * 1024})
    with pytest.raises(ContentError, match="1 problem"):
        content.load(tmp_path)


def test_a_deeply_nested_front_matter_is_refused_without_harm(tmp_path: Path) -> None:
    with pytest.raises(ContentError):
        content.load(write(tmp_path, SMALLEST | {"people/x.md": f"---\nname: {'[' * 20000}\n---\n"}))


@pytest.mark.parametrize(
    "page",
    [
        f"## a{' ' * 200_000}b {{#a}}\n- date: 1920\n",
        f"## A {{#a}}\n- date: 1920{' ' * 200_000}x\n",
        "## A {#a}\n- date: 1920\n" + "".join(f"## B{n} {{#b{n}}}\n- date: #b{n - 1} + P1D\n" for n in range(1, 3000)),
    ],
    ids=["a heading of spaces", "a date of spaces", "a long chain of dates"],
)
def test_odd_pages_are_read_in_reasonable_time(page: str, tmp_path: Path) -> None:
    assert content.survey(write(tmp_path, SMALLEST | {"timeline/odd.md": page})).world.name == "My world"


def test_a_value_may_stand_on_the_next_line(tmp_path: Path) -> None:
    (ada,) = content.load(
        write(tmp_path, SMALLEST | {"people/ada.md": PERSON.format("Ada") + "- died:\n  not stated\n"})
    ).entities
    assert ada.facts == (Fact("died", "not stated", known=False),)


def test_only_the_source_s_own_words_are_kept_with_a_date(tmp_path: Path) -> None:
    (event,) = content.load(write(tmp_path, SMALLEST | {"timeline/x.md": "## It\n- date: by 1932\n\nIt was.\n"})).events
    assert (event.date.edtf, event.date.words) == ("[..1932]", None)


def test_a_link_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    root = write(tmp_path / "world", SMALLEST)
    outside = write(tmp_path / "outside", {"secret.md": PERSON.format("Secret")})
    (root / "people" / "secret.md").symlink_to(outside / "secret.md")
    assert [entity.name for entity in content.load(root).entities] == ["Ada"]


def test_a_folder_that_is_no_world_is_refused_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(LoreError, match=r"holds no world\.md"):
        content.load(tmp_path)
    with pytest.raises(LoreError, match="no folder"):
        content.load(tmp_path / "nowhere")
