"""What is asked in one way and told in another is answered, and what only looks alike is not."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

CAIRN = {
    "world.md": "---\nname: Cairn\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Cairn\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Cairn

Teal is an island state in the Grey Sea some forty miles off Quay. The Lamp Line is a chain of 212 towers beside the
road. On 4 May 690 the 64 towers of the north stayed dark. The Moot was drawn up in 633. Its speaker is chosen by ninety
electors. A canal from Teal to Moor, announced for 703, was given up for lack of money. The Long Race was first held in
702 and won by a shepherd, Ann Vale. The prize is a saddle. Teal had just two ships, the Tern and the Gull. The Gull was
sunk in the Battle of Moor. Odo Marsh sold his drawings to anybody who asked, for one copper each. Moor paid 85,000
crowns to the widows. The Marsh process cut the price of glass by a third. Lise Kell is said to have fled in a barrel.
The scholar Lise Kell wrote a commentary of nine scrolls, six of which were lost in the fire. Abbot Teb forbade Odo
Marsh to preach. Half of the abbots wore wool. In 744 a clerk, Pell Orme, noticed that one coin in six was false. In
710 the moot issued cords and not coins, because a knot cannot be clipped. Today there are 87 boatmen.

The Guilds

Three guilds hold their charters from the Moot:

  • The Coopers are the oldest.
  • The Glovers pay nothing.
  • The Sawyers are the only guild that admits foreigners.

The Vote

In 700 the votes were divided as follows:

  • 31% for the Coopers (12 seats)
  • 4% for the Glovers (2 seats)
""",
    "people/ann.md": "---\ntype: person\nname: Ann Vale\n---\n"
    "> The Long Race was first held in 702 and won by a shepherd, Ann Vale.\n",
    "people/odo.md": "---\ntype: person\nname: Odo Marsh\naliases: [Marsh]\n---\n"
    "> Odo Marsh sold his drawings to anybody who asked, for one copper each.\n",
    "people/lise.md": "---\ntype: person\nname: Lise Kell\naliases: [Kell]\n---\n- how many lost: six\n\n"
    "> The scholar Lise Kell wrote a commentary of nine scrolls, six of which were lost in the fire.\n",
    "people/pell.md": "---\ntype: person\nname: Pell Orme\n---\n"
    "> In 744 a clerk, Pell Orme, noticed that one coin in six was false.\n",
    "groups/abbots.md": "---\ntype: group\nname: Abbots\naliases: [abbots, abbot]\n---\n"
    "> Half of the abbots wore wool.\n",
    "groups/guilds.md": "---\ntype: group\nname: Guilds\naliases: [guilds, guild]\n---\n- charters: from [[Moot]]\n\n"
    "> Three guilds hold their charters from the Moot:\n",
    "groups/coopers.md": "---\ntype: organisation\nname: Coopers\naliases: [the Coopers]\n---\n"
    "> The Coopers are the oldest.\n",
    "groups/glovers.md": "---\ntype: organisation\nname: Glovers\naliases: [the Glovers]\n---\n"
    "> The Glovers pay nothing.\n",
    "groups/sawyers.md": "---\ntype: organisation\nname: Sawyers\naliases: [the Sawyers]\n---\n"
    "> The Sawyers are the only guild that admits foreigners.\n",
    "things/moot.md": "---\ntype: organisation\nname: Moot\naliases: [the Moot]\n---\n"
    "- how: its speaker is chosen by ninety electors\n- women: could be chosen, not vote\n\n"
    "> The Moot was drawn up in 633. Its speaker is chosen by ninety electors.\n",
    "things/line.md": "---\ntype: thing\nname: Lamp Line\naliases: [the towers, towers]\n---\n"
    "> The Lamp Line is a chain of 212 towers beside the road.\n",
    "things/race.md": "---\ntype: concept\nname: Long Race\naliases: [the Long Race]\n---\n> The prize is a saddle.\n",
    "things/tern.md": "---\ntype: thing\nname: Tern\naliases: [the Tern]\n---\n"
    "- what: a ship of [[Teal]]\n- fate: not stated\n\n"
    "> Teal had just two ships, the Tern and the Gull.\n",
    "things/gull.md": "---\ntype: thing\nname: Gull\naliases: [the Gull]\n---\n- what: a ship of [[Teal]]\n\n"
    "> The Gull was sunk in the Battle of Moor.\n",
    "places/teal.md": "---\ntype: country\nname: Teal\n---\n"
    "> Teal is an island state in the Grey Sea some forty miles off Quay.\n",
    "places/moor.md": "---\ntype: country\nname: Moor\n---\n> Moor paid 85,000 crowns to the widows.\n",
    "timeline/1.md": """## The towers of the north stay dark {#dark}

- date: 0690-05-04 "On 4 May 690"
- how many: 64 towers

> On 4 May 690 the 64 towers of the north stayed dark.

## The canal is given up {#canal}

- date: not stated
- kind: non-event
- what: a canal from [[Teal]] to [[Moor]]
- why: for lack of money
- asked_as: built; dug

> A canal from Teal to Moor, announced for 703, was given up for lack of money.

## The first Long Race {#first-race}

- date: 0702 "in 702"
- what: the [[Long Race]]
- won by: [[Ann Vale]]

> The Long Race was first held in 702 and won by a shepherd, Ann Vale.

## Odo Marsh sells his drawings {#drawings}

- date: not stated
- who: [[Odo Marsh]]

> Odo Marsh sold his drawings to anybody who asked, for one copper each.

## Teal's ships {#ships}

- date: not stated
- kind: figure
- how many: two, the [[Tern]] and the [[Gull]]

> Teal had just two ships, the Tern and the Gull.

## Moor pays the widows {#widows}

- date: not stated
- who: [[Moor]]
- how much: 85,000 crowns

> Moor paid 85,000 crowns to the widows.

## The price of glass falls {#glass}

- date: not stated
- kind: figure
- share: by a third

> The Marsh process cut the price of glass by a third.

## Lise Kell is said to have fled {#fled}

- date: not stated
- who: [[Lise Kell]]
- how: in a barrel

> Lise Kell is said to have fled in a barrel.

## Teb forbids Marsh to preach {#preach}

- date: not stated
- who: Abbot Teb
- whom: [[Odo Marsh]]

> Abbot Teb forbade Odo Marsh to preach.

## Pell Orme notices the false coins {#coins}

- date: 0744 "In 744"
- who: [[Pell Orme]]
- asked_as: forger; forgery

> In 744 a clerk, Pell Orme, noticed that one coin in six was false.

## The Moot issues cords {#cords}

- date: 0710 "In 710"
- why: because a knot cannot be clipped

> In 710 the moot issued cords and not coins, because a knot cannot be clipped.

## The Sawyers admit foreigners {#foreigners}

- date: not stated
- kind: state
- who: [[Sawyers]]

> The Sawyers are the only guild that admits foreigners.

## The boatmen of today {#boatmen}

- date: not stated
- kind: figure
- how many: 87

> Today there are 87 boatmen.

## The Coopers' share in 700 {#share-coopers}

- date: 0700
- date_basis: implied
- kind: figure
- who: the [[Coopers]]
- share: 31%
- seats: 12
- asked_as: won; got

> 31% for the Coopers (12 seats)
""",
}


@pytest.fixture(scope="module")
def cairn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(CAIRN, tmp_path_factory.mktemp("cairn")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where is Teal?", "in the Grey Sea"),
        ("How many towers are there?", "212 towers"),
        ("How is the speaker of the Moot chosen?", "by ninety electors"),
        ("Why was the canal given up?", "for lack of money"),
        ("How much did Odo Marsh sell his drawings for?", "one copper each"),
        ("How much money did Moor pay to the widows?", "85,000 crowns"),
        ("By how much did the price of glass fall?", "by a third"),
        ("How is Lise Kell supposed to have fled?", "in a barrel"),
        ("Which abbot forbade Odo Marsh to preach?", "Abbot Teb"),
        ("Which guild admits foreigners?", "Sawyers"),
        ("Which guilds hold a charter from the Moot?", "The Glovers pay nothing."),
        ("How many boatmen are there now?", "87"),
        ("How many seats did the Coopers win in 700?", "12"),
        ("What share of the votes did the Glovers get?", "4% for the Glovers"),
        ("the Glovers' share of the votes in 700", "4% for the Glovers"),
        ("Which ship was sunk in the Battle of Moor?", "The Gull was sunk"),
        ("What did Ann Vale win?", "Long Race"),
        ("How many towers does the Lamp Lime have?", "212 towers"),
    ],
)
def test_what_is_told_in_another_way_is_answered(cairn: Lore, question: str, told: str) -> None:
    reply = cairn.reply(question)
    assert reply.standing is Standing.ANSWER
    facts = [fact.text for each in reply.statements for fact in each.facts]
    assert told in " ".join([*facts, *(quote.text for each in reply.statements for quote in each.quotes)]) or any(
        told in quote.text for quote in reply.quoted
    )


@pytest.mark.parametrize(
    "question",
    [
        "Was the canal dug?",
        "How many seats did the Coopers lose in 700?",
        "What do you win in the Long Race?",
        "What happened to the ship Tern in the end?",
        "What became of the Tern?",
        "Who was the forger?",
        "What did he sell?",
        "Did the Tern have its battle?",
        "So did Teal actually have its race or not?",
        "Which guilds pay the Moot?",
        "What share of the votes did the Glovers get in 690?",
        "Why did the Moot not issue cords?",
        "Which guilds hold the Moot?",
        "Which guilds hold three charters from the Moot?",
        "Which guilds still hold charters from the Moot?",
        "How many guilds are there?",
        "Was money given up for the canal?",
        "Was the canal given to Moor?",
        "What was Lise Kell known for?",
        "Who forbade Teb to preach?",
    ],
)
def test_what_only_looks_alike_is_not(cairn: Lore, question: str) -> None:
    reply = cairn.reply(question)
    assert reply.standing is not Standing.ANSWER or reply.sentence.startswith("No:")


def test_what_was_given_up_was(cairn: Lore) -> None:
    reply = cairn.reply("Was the canal given up?")
    assert reply.standing is Standing.ANSWER
    assert not reply.sentence.startswith("No")


def test_what_is_set_apart_is_denied(cairn: Lore) -> None:
    assert "not coins" in cairn.reply("Did the Moot issue coins?").sentence
