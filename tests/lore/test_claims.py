"""Questions that claim something: what the source denies, whom it says it of instead, and what it only tells as a
plan."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lore.model import Standing
from lore.questions import Lore
from lore.understanding.rewording import reworded
from tests.lores import opened as lore_of

LAMPS = {
    "world.md": "---\nname: The lamps\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The lamps\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """The Great Lamp is a tower on the cliffs of Dune, built of slate.
Ada Moss was the first keeper until she died in 1909. The third keeper was Bo Lind, the first keeper to have a wife.
Bo Lind has been keeper since 1915. In its first year the Great Lamp had eleven visitors.
On 1 May 1910 the oil store burned down. The smugglers were never caught.
In 1911 all towns except Hask paid the toll after the storm of 1910.
About 60% of the oil came from Hask, 25% from Dune and the rest by sea.
Ada Moss sold the mirror to Bo Lind for 40 crowns. The keepers would use mirrors and signal the ships.
Bo Lind retired to Hask in 1930.
""",
    "people/ada.md": "---\ntype: person\nname: Ada Moss\n---\n> Ada Moss sold the mirror to Bo Lind for 40 crowns.\n",
    "people/bo.md": "---\ntype: person\nname: Bo Lind\n---\n> Bo Lind retired to Hask in 1930.\n",
    "places/hask.md": "---\ntype: place\nname: Hask\n---\n> Bo Lind retired to Hask in 1930.\n",
    "places/dune.md": "---\ntype: place\nname: Dune\n---\n"
    "> The Great Lamp is a tower on the cliffs of Dune, built of slate.\n",
    "places/lamp.md": """---
type: place
name: Great Lamp
aliases: [the Great Lamp]
---
- built of: slate

> The Great Lamp is a tower on the cliffs of Dune, built of slate.
""",
    "groups/smugglers.md": "---\ntype: group\nname: Smugglers\naliases: [the smugglers]\n---\n"
    "> The smugglers were never caught.\n",
    "timeline/lamps.md": """## Ada Moss dies {#ada-dies}

- date: 1909 "in 1909"
- who: [[Ada Moss]]
- office: first keeper

> Ada Moss was the first keeper until she died in 1909.

## Bo Lind becomes keeper {#bo-keeper}

- date: not stated
- who: [[Bo Lind]]
- office: third keeper
- first: to have a wife

> The third keeper was Bo Lind, the first keeper to have a wife.

## Bo Lind is keeper {#keeping}

- date: 1915.. "since 1915"
- kind: state
- who: [[Bo Lind]]

> Bo Lind has been keeper since 1915.

## The first visitors of the Great Lamp {#visitors}

- date: not stated
- kind: figure
- where: the [[Great Lamp]]
- how many: eleven

> In its first year the Great Lamp had eleven visitors.

## The oil store burns down {#burned}

- date: 1910-05-01 "On 1 May 1910"

> On 1 May 1910 the oil store burned down.

> The smugglers were never caught.

## The towns pay the toll {#toll}

- date: 1911 "In 1911"
- after: #storm
- who: all towns
- except: [[Hask]]

> In 1911 all towns except Hask paid the toll after the storm of 1910.

## The storm of 1910 {#storm}

- date: 1910 "of 1910"
- aliases: the storm

> In 1911 all towns except Hask paid the toll after the storm of 1910.

## Where the oil comes from {#oil}

- date: not stated
- kind: figure
- what: the oil

> About 60% of the oil came from Hask, 25% from Dune and the rest by sea.

## Ada Moss sells the mirror to Bo Lind {#sold}

- date: not stated
- who: [[Ada Moss]]
- to: [[Bo Lind]]
- price: 40 crowns

> Ada Moss sold the mirror to Bo Lind for 40 crowns.

## Keepers are to use mirrors {#mirrors}

- date: not stated
- kind: state
- who: keepers

> The keepers would use mirrors and signal the ships.

## Bo Lind retires {#retired}

- date: 1930 "in 1930"
- who: [[Bo Lind]]
- where: [[Hask]]

> Bo Lind retired to Hask in 1930.
""",
}


@pytest.fixture(scope="module")
def lamps(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(LAMPS, tmp_path_factory.mktemp("lamps")) as lore:
        yield lore


def first_told(lore: Lore, asked: str) -> tuple[Standing, str, list[str]]:
    """How a reply stands, the entry that it tells first, and what its facts say."""
    reply = lore.reply(asked)
    return reply.standing, reply.statements[0].entry.id, [fact.text for fact in reply.statements[0].facts]


@pytest.mark.parametrize("asked", ["Were the smugglers caught?", "did they ever catch the smugglers"])
def test_what_the_source_denies_is_told_in_its_own_clause(lamps: Lore, asked: str) -> None:
    reply = lamps.reply(asked)
    assert (reply.standing, reply.sentence) == (Standing.ANSWER, "The source says “The smugglers were never caught”.")


def test_a_denial_of_something_else_is_none(lamps: Lore) -> None:
    assert lamps.reply("Did the oil store burn down?").standing is Standing.ANSWER
    assert lamps.reply("Did the oil store burn down?").sentence == ""


def test_an_exception_is_no_yes_for_whatever_it_came_after(lamps: Lore) -> None:
    reply = lamps.reply("Did Hask pay the toll after the storm?")
    assert (reply.standing, reply.sentence) == (Standing.ANSWER, "No: the source names Hask as an exception.")


@pytest.mark.parametrize(
    "asked", ["Did the towns except Hask pay the toll after the storm?", "Did the towns pay the toll after the storm?"]
)
def test_an_exception_that_is_only_named_beside_is_no_no(lamps: Lore, asked: str) -> None:
    assert not lamps.reply(asked).sentence.startswith("No")


@pytest.mark.parametrize(
    "asked",
    [
        "Was Bo Lind not the first keeper?",
        "Was Bo Lind the first to die?",
        "Was Bo Lind the first country to pay the toll?",
    ],
)
def test_nobody_is_said_to_be_the_first_of_what_the_source_does_not_say(lamps: Lore, asked: str) -> None:
    assert not any("someone else: Ada Moss" in each for each in lamps.reply(asked).unsaid)


@pytest.mark.parametrize("asked", ["Was Bo Lind the first keeper?", "Was Norway the first keeper in the whole world?"])
def test_a_claimed_first_is_answered_by_who_was(lamps: Lore, asked: str) -> None:
    reply = lamps.reply(asked)
    assert reply.standing is Standing.PARTLY
    assert reply.statements[0].entry.id == "ada-dies"
    assert "The source says it of someone else: Ada Moss." in reply.unsaid


@pytest.mark.parametrize(
    ("asked", "entry"), [("Who was the first keeper?", "ada-dies"), ("Who was the third keeper?", "bo-keeper")]
)
def test_the_first_of_a_kind_is_not_the_first_of_some_of_it(lamps: Lore, asked: str, entry: str) -> None:
    assert first_told(lamps, asked)[:2] == (Standing.ANSWER, entry)


def test_its_first_year_is_not_the_first_year_of_all(lamps: Lore) -> None:
    asked = "How many visitors did the Great Lamp have in its first year?"
    assert first_told(lamps, asked) == (Standing.ANSWER, "visitors", ["eleven"])


def test_what_was_then_is_not_told_for_now(lamps: Lore) -> None:
    reply = lamps.reply("How many visitors has the Great Lamp these days?")
    assert "The source says what was then; what is so now, it does not say here." in reply.unsaid


def test_a_share_of_several_is_that_of_whom_it_is_asked(lamps: Lore) -> None:
    assert first_told(lamps, "What share of the oil came from Dune?") == (Standing.ANSWER, "oil", ["“25%”"])


def test_the_rest_is_no_share_that_is_told(lamps: Lore) -> None:
    assert lamps.reply("What share of the oil came by sea?").standing is not Standing.ANSWER


def test_whoever_it_is_sold_to_pays(lamps: Lore) -> None:
    assert first_told(lamps, "How much did Bo Lind pay for the mirror?") == (Standing.ANSWER, "sold", ["40 crowns"])


def test_since_when_somebody_has_been_something_is_how_long(lamps: Lore) -> None:
    assert first_told(lamps, "How long has Bo Lind been keeper?") == (Standing.ANSWER, "keeping", ["“since 1915”"])


def test_a_plan_answers_as_one(lamps: Lore) -> None:
    reply = lamps.reply("Did the keepers use mirrors?")
    assert reply.standing is Standing.ANSWER
    assert reply.sentence == "The source says what was to be, not that it came to be."


def test_a_plan_of_some_is_none_of_most(lamps: Lore) -> None:
    assert lamps.reply("Did most of the keepers use mirrors?").standing is not Standing.ANSWER


def test_a_place_is_told_by_the_words_after_its_name(lamps: Lore) -> None:
    assert first_told(lamps, "Where is the Great Lamp?") == (Standing.ANSWER, "lamp", ["“on the cliffs of Dune”"])


@pytest.mark.parametrize(
    "said", ["was in ruins by 1920", "is under repair", "is a tower that Ada Moss saw in Hask", "was built in May"]
)
def test_a_state_is_no_place(tmp_path: Path, said: str) -> None:
    text = f"The Red Tower {said}."
    world = {**LAMPS, "sources/page.txt": f"{LAMPS['sources/page.txt']}{text}\n"}
    tower = f"---\ntype: place\nname: Red Tower\naliases: [the Red Tower]\n---\n> {text}\n"
    with lore_of({**world, "places/tower.md": tower}, tmp_path) as lore:
        assert lore.reply("Where is the Red Tower?").standing is not Standing.ANSWER


def test_a_place_that_only_a_hidden_quote_tells_is_hidden(tmp_path: Path) -> None:
    text = "The Red Tower lies under the church of Hask."
    world = {**LAMPS, "sources/page.txt": f"{LAMPS['sources/page.txt']}{text}\n"}
    tower = f"---\ntype: place\nname: Red Tower\naliases: [the Red Tower]\n---\n> spoiler: {text}\n"
    with lore_of({**world, "places/tower.md": tower}, tmp_path) as lore:
        reply = lore.reply("Where is the Red Tower?")
        assert all(fact.spoiler for each in reply.statements for fact in each.facts)


def test_where_somebody_went_is_where_they_did_what_is_asked(lamps: Lore) -> None:
    assert first_told(lamps, "Where did Bo Lind go when he retired?") == (Standing.ANSWER, "retired", ["Hask"])


def test_what_something_is_built_of_is_what_it_is_made_of(lamps: Lore) -> None:
    assert first_told(lamps, "What is the Great Lamp made of?") == (Standing.ANSWER, "lamp", ["slate"])


def test_names_of_things_are_not_told_by_what_they_are(lamps: Lore) -> None:
    assert "No names are stated (Smugglers)." in lamps.reply("What were the names of the smugglers?").unsaid


@pytest.mark.parametrize("asked", ["Do you have to pay the toll?", "Which toll do you pay?"])
def test_you_that_means_anybody_asks_for_no_opinion(lamps: Lore, asked: str) -> None:
    assert not any("opinion" in each for each in lamps.reply(asked).unsaid)


@pytest.mark.parametrize(
    "asked",
    [
        "Quick question for the mods: when did Bo Lind retire?",
        "im new here, when did bo lind retire",
        "yo when did bo lind retire",
    ],
)
def test_what_leads_up_to_a_question_is_no_part_of_it(lamps: Lore, asked: str) -> None:
    assert first_told(lamps, asked)[:2] == (Standing.ANSWER, "retired")


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("who paid ahead of all the other countries", "who paid first"),
        ("how many of the sixty thousand came", "how many of the 60,000 came"),
        ("how many of the thousand came", "how many of the 1000 came"),
        ("when did it burn, was it on purpose?", "when did it burn?"),
        ("when did it burn, was it in 1906?", "when did it burn, was it in 1906?"),
        ("what happened at the moment of the fire", "what happened at the moment of the fire"),
        ("who runs it these days", "who runs it now"),
        ("which set of ships was on fire", "which set of ships was burning"),
        ("who set the store on fire", "who burned the store"),
        ("when did Yo Yang die", "when did Yo Yang die"),
        ("Bo Lind was the third keeper, i believe?", "was Bo Lind the third keeper"),
    ],
)
def test_a_way_of_asking_is_read_as_what_is_asked(asked: str, plain: str) -> None:
    assert reworded(asked).strip("? ") == plain.strip("? ")


def test_everything_is_no_part_of_it(lamps: Lore) -> None:
    assert lamps.reply("List everything that Bo Lind retired to.").standing is not Standing.ANSWER


def test_a_number_before_a_word_for_a_deed_counts_those_of_another_deed(tmp_path: Path) -> None:
    page = "In 1452 Ada Moss founded a town with 60 dismissed keepers.\n"
    town = """## Ada Moss founds a town {#town}

- date: 1452 "In 1452"
- who: [[Ada Moss]]
- how many: 60

> In 1452 Ada Moss founded a town with 60 dismissed keepers.
"""
    world = {each: LAMPS[each] for each in ("world.md", "sources/page.md")}
    ada = "---\ntype: person\nname: Ada Moss\n---\n"
    with lore_of({**world, "sources/page.txt": page, "people/ada.md": ada, "timeline/t.md": town}, tmp_path) as lore:
        assert lore.reply("How many keepers were dismissed?").standing is not Standing.ANSWER
        assert lore.reply("With how many keepers did Ada Moss found a town?").standing is Standing.ANSWER
