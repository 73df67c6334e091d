"""Questions for all that a lore names of a kind, for who did the same before or after, for measures, names and
endings."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from lore.understanding.dates_in import within_years
from lore.understanding.rewording import reworded
from lore.understanding.stems import as_indexed, stem
from tests.lores import opened as lore_of

TOWERS = {
    "world.md": "---\nname: The towers\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The towers\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Norland joined the Covenant first, followed two years later by Sudland.
The Watch Tower is an arch of black stone some nine feet high. The Watch Tower is called Old Tooth for its shape.
Ada Moss built it. Bo Lind hated the Tower Fair. The tower siege ended when Ada Moss opened the gate.
The guards number between twenty and thirty. Two guards were never seen again.
The guards had three tasks: watching, lighting lamps and cooking. The Guild was unable to pay the guards.
Westland joined the Covenant three years after Sudland. Ada Moss's brother was hanged in 1803.
The well is full of bones.
The guards stressed the bright side of the Covenant. Nobody may say that Ned Gray was the traitor.
The Guild was founded in 1790. Its motto was "Nothing sleeps". Bo Lind found the old bell. Ada Moss hired a painter.
Every letter is made of knots. By 1800 the Guild had 300 people: 20% were riders. The lamp was sold for 40 crowns.
In 1801 a false alarm was raised. The price of bread doubled.
""",
    "people/ada.md": "---\ntype: person\nname: Ada Moss\n---\n- hired: a painter\n\n> Ada Moss hired a painter.\n",
    "concepts/letter.md": "---\ntype: concept\nname: Letter\n---\n> Every letter is made of knots.\n",
    "people/bo.md": "---\ntype: person\nname: Bo Lind\n---\n- found: the old bell\n\n> Bo Lind found the old bell.\n",
    "people/gray.md": "---\ntype: person\nname: Ned Gray\nspoiler: true\n---\n"
    "> Nobody may say that Ned Gray was the traitor.\n",
    "countries/norland.md": "---\ntype: country\nname: Norland\n---\n"
    "> Norland joined the Covenant first, followed two years later by Sudland.\n",
    "countries/sudland.md": "---\ntype: country\nname: Sudland\n---\n"
    "> Norland joined the Covenant first, followed two years later by Sudland.\n",
    "countries/westland.md": "---\ntype: country\nname: Westland\n---\n"
    "> Westland joined the Covenant three years after Sudland.\n",
    "places/well.md": "---\ntype: place\nname: Well\naliases: [the well]\n---\n> spoiler: The well is full of bones.\n",
    "concepts/covenant.md": "---\ntype: concept\nname: Covenant\naliases: [the Covenant]\n---\n",
    "concepts/fair.md": "---\ntype: concept\nname: Tower Fair\naliases: [the Tower Fair]\n---\n"
    "> Bo Lind hated the Tower Fair.\n",
    "groups/guards.md": "---\ntype: group\nname: Guards\naliases: [the guards]\n---\n"
    "> The guards number between twenty and thirty.\n",
    "organisations/guild.md": """---
type: organisation
name: Guild
aliases: [the Guild]
---
- founded: in 1790
- motto: "Nothing sleeps"

> The Guild was founded in 1790. Its motto was "Nothing sleeps".

> The Guild was unable to pay the guards.
""",
    "places/tower.md": """---
type: place
name: Watch Tower
aliases: [the Watch Tower, the tower]
---
- what: an arch of black stone
- height: some nine feet
- called Old Tooth: for its shape

> The Watch Tower is an arch of black stone some nine feet high. The Watch Tower is called Old Tooth for its shape.
""",
    "timeline/towers.md": """## Norland is the first to join the Covenant {#norland-joins}

- date: not stated
- who: [[Norland]]
- what: the [[Covenant]]
- followed by: [[Sudland]], two years later

> Norland joined the Covenant first, followed two years later by Sudland.

## Sudland joins the Covenant {#sudland-joins}

- date: not stated "two years later"
- after: #norland-joins + P2Y
- who: [[Sudland]]
- what: the [[Covenant]]

> Norland joined the Covenant first, followed two years later by Sudland.

## Westland joins the Covenant {#westland-joins}

- date: not stated "three years after Sudland"
- after: #sudland-joins + P3Y
- who: [[Westland]]
- what: the [[Covenant]]

> Westland joined the Covenant three years after Sudland.

## Ada Moss's brother is hanged {#hanged}

- date: 1803 "in 1803"

> Ada Moss's brother was hanged in 1803.

## The tower siege ends {#siege-ends}

- date: not stated

> The tower siege ended when Ada Moss opened the gate.

## How many guards there are {#number}

- date: not stated
- kind: figure
- who: the [[guards]]
- how many: between twenty and thirty

> The guards number between twenty and thirty.

## Two guards are never seen again {#lost}

- date: not stated
- who: two [[guards]]

> Two guards were never seen again.

## The guards' tasks {#tasks}

- date: not stated
- kind: state
- first listed: watching
- second listed: lighting lamps
- third listed: cooking

> The guards had three tasks: watching, lighting lamps and cooking.

## The Guild is unable to pay the guards {#unpaid}

- date: not stated
- kind: state
- who: the [[Guild]]

> The Guild was unable to pay the guards.

## The Guild in 1800 {#people}

- date: ../1800 "By 1800"
- kind: figure
- who: the [[Guild]]
- how many: 300 people

> By 1800 the Guild had 300 people: 20% were riders.

## The lamp is sold {#sold}

- date: not stated
- how much: 40 crowns

> The lamp was sold for 40 crowns.

## The false alarm {#alarm}

- date: 1801 "In 1801"
- result: the price of bread doubled

> In 1801 a false alarm was raised. The price of bread doubled.

## The guards praise the Covenant {#praise}

- date: not stated
- who: the [[guards]]
- what: the [[Covenant]]

> The guards stressed the bright side of the Covenant.
""",
}


@pytest.fixture(scope="module")
def towers(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(TOWERS, tmp_path_factory.mktemp("towers")) as lore:
        yield lore


def told(lore: Lore, asked: str) -> tuple[Standing, list[str]]:
    """How a reply stands, and which entries it tells."""
    reply = lore.reply(asked)
    return reply.standing, [each.entry.id for each in reply.statements]


@pytest.mark.parametrize(
    ("asked", "entries"),
    [
        ("list the people", ["ada", "bo"]),
        ("Who is mentioned in the lore?", ["ada", "bo"]),
        ("which countries are named on this page", ["norland", "sudland", "westland"]),
        ("What countries does the lore mention?", ["norland", "sudland", "westland"]),
        ("who are all the characters", ["ada", "bo"]),
        ("list all organisations", ["guild"]),
    ],
)
def test_all_of_a_kind_are_listed_without_spoilers(towers: Lore, asked: str, entries: list[str]) -> None:
    assert told(towers, asked) == (Standing.ANSWER, entries)


def test_a_list_of_those_who_did_something_is_no_list_of_a_kind(towers: Lore) -> None:
    assert "The lore has an entry" not in towers.reply("which countries joined the Covenant").sentence


def test_of_a_kind_that_the_lore_does_not_name_nothing_is_listed(towers: Lore) -> None:
    reply = towers.reply("which books are mentioned")
    assert (reply.standing, reply.unsaid) == (Standing.NOT_IN_LORE, ("The lore has no entry of the kind: work.",))


def test_who_came_before_or_after_did_the_same(towers: Lore) -> None:
    assert told(towers, "Which country joined the Covenant before Sudland?") == (Standing.ANSWER, ["norland-joins"])
    assert told(towers, "who joined the covenant after Norland") == (Standing.ANSWER, ["sudland-joins"])


@pytest.mark.parametrize(
    "asked", ["Which country joined the Covenant after Westland?", "who joined the covenant before norland"]
)
def test_whom_nobody_came_after_is_not_the_one_who_came_after(towers: Lore, asked: str) -> None:
    reply = towers.reply(asked)
    assert reply.standing is Standing.PARTLY
    assert "The source places nobody" in reply.unsaid[0]


@pytest.mark.parametrize("asked", ["who came after Sudland", "Which country followed Sudland?"])
def test_whom_somebody_followed_is_not_who_followed_them(towers: Lore, asked: str) -> None:
    assert ("norland-joins" in told(towers, asked)[1]) <= (told(towers, asked)[0] is Standing.PARTLY)


@pytest.mark.parametrize(
    "asked",
    [
        "Which country did not join the Covenant after Norland?",
        "Who founded the old bell?",
        "How old is Ada Moss?",
        "How high is the bell?",
        "When was the painter hired?",
        "Who did Bo Lind teach?",
        "Was Ada Moss hanged?",
        "Did Norland refuse to join the Covenant?",
        "Who else was hanged?",
        "Who hired a painter besides Ada Moss?",
        "How many months after Sudland did Norland join the Covenant?",
        "How many guards died?",
        "How much were the guards paid?",
        "How long did the Covenant last?",
    ],
)
def test_what_only_lies_near_a_question_is_no_answer(towers: Lore, asked: str) -> None:
    assert towers.reply(asked).standing is not Standing.ANSWER


def test_several_that_did_the_same_are_all_listed(towers: Lore) -> None:
    assert told(towers, "Which countries joined the Covenant before Westland?") == (
        Standing.ANSWER,
        ["norland-joins", "sudland-joins"],
    )
    assert told(towers, "Which country joined the Covenant before Westland?") == (Standing.ANSWER, ["sudland-joins"])


def test_a_list_shows_open_quotes_alone_and_names_those_without(towers: Lore) -> None:
    reply = towers.reply("list the places")
    quoted = [quote.text for each in reply.statements for quote in each.quotes]
    assert [text.partition(".")[0] for text in quoted] == [
        "The Watch Tower is an arch of black stone some nine feet high"
    ]
    assert (reply.standing, reply.spoiler) == (Standing.PARTLY, False)
    assert reply.unsaid == ("No source is quoted for: Well.",)


@pytest.mark.parametrize(
    ("asked", "fact"),
    [
        ("How tall is the Watch Tower?", ("height", "some nine feet")),
        ("why is it called Old Tooth", ("called Old Tooth", "for its shape")),
        ("How did the tower siege end?", ("how", "“when Ada Moss opened the gate”")),
        ("How many guards are there?", ("how many", "between twenty and thirty")),
        ("Which side of the Covenant did the guards stress?", ("which", "“bright side”")),
        ("When was the Guild founded?", ("founded", "in 1790")),
        ("What is the letter made of?", ("made of", "“made of knots”")),
        ("What was the Guild's motto?", ("motto", '"Nothing sleeps"')),
        ("Who did Ada Moss hire?", ("hired", "a painter")),
    ],
)
def test_what_is_measured_named_ended_or_counted_is_told(towers: Lore, asked: str, fact: tuple[str, str]) -> None:
    reply = towers.reply(asked)
    assert reply.standing is Standing.ANSWER
    assert fact in [(each.name, each.text) for each in reply.statements[0].facts]


@pytest.mark.parametrize(
    ("asked", "unsaid"),
    [
        ("How old is the Watch Tower?", "The source does not state how old"),
        ("why is the Guild called that", "Why it is called so is not stated"),
        ("How many riders did the Guild have?", "How many of them is not stated"),
        ("How many lamps were sold?", "The source does not state how many"),
    ],
)
def test_another_measure_or_reason_is_no_answer(towers: Lore, asked: str, unsaid: str) -> None:
    reply = towers.reply(asked)
    assert reply.standing is Standing.PARTLY
    assert any(each.startswith(unsaid) for each in reply.unsaid)


def test_what_somebody_could_not_do_is_not_what_they_were_good_at(towers: Lore) -> None:
    assert towers.reply("What was the Guild good at?").standing is Standing.PARTLY


@pytest.mark.parametrize(
    "asked",
    [
        "What is the Watch Tower made of?",
        "Which two guards vanished?",
        "list the tasks of the guards",
        "Tell me all three tasks of the guards, with their numbers",
        "What was the Guild bad at?",
        "why the heck is it called Old Tooth",
    ],
)
def test_what_is_told_in_other_words_is_an_answer(towers: Lore, asked: str) -> None:
    assert towers.reply(asked).standing is Standing.ANSWER


def test_what_came_of_something_is_told_where_its_own_entry_says_so(towers: Lore) -> None:
    assert told(towers, "What happened to the price of bread after the false alarm?") == (Standing.ANSWER, ["alarm"])


def test_what_was_founded_was_not_found(towers: Lore) -> None:
    assert stem("founded") != stem("found")
    assert told(towers, "Who discovered the Guild?")[0] is not Standing.ANSWER
    assert stem("found") in as_indexed(stem("founded"))


def test_a_name_that_a_hyphen_parts_is_one_name(towers: Lore) -> None:
    assert told(towers, "Which country joined the Covenant before Sud-land?") == (Standing.ANSWER, ["norland-joins"])


def test_a_word_of_praise_within_a_name_asks_for_no_opinion(towers: Lore) -> None:
    assert told(towers, "what is the Tower Fair") == (Standing.ANSWER, ["fair"])
    assert towers.reply("was it fair to hate the Tower Fair").standing is Standing.NOT_IN_LORE


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("Give me events between 1925 and 1930", "what happened between 1925 and 1930"),
        ("what did they do once their job was done?", "what did they do after their job?"),
        ("To whom did she pass her powers?", "To whom did she handed over her powers?"),
        ("what mattered all through the war", "what mattered throughout the war"),
        ("what about Bo, did he stay?", "did Bo stay?"),
        ("what happened post-crash", "what happened after the crash"),
        ("did they win or what", "did they win"),
    ],
)
def test_ways_of_asking_are_read_as_plain_ones(asked: str, plain: str) -> None:
    assert reworded(asked) == plain


def test_what_lies_between_two_years_is_asked_by_those_within() -> None:
    assert within_years("what took place after 1925 but before 1927") == "what took place in 1926"
    assert within_years("after 1925 and before 1930") == "between 1926 and 1929"
    assert within_years("after 1925 and before 1926") == "after 1925 and before 1926"
