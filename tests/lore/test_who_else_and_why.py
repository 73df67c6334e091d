"""Whom else, why more, what then, how much of it: what a slot or the sentence beside it tells, and what it does not."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

HOLLOW = {
    "world.md": "---\nname: Hollow\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Hollow\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Hollow

The Larks did not win as many seats as the Finches, because the Finches had opened the granary. The Envoys were to
stir up anger against the Crown and the grain guilds. Ada Holt believed in free trade, unlike Bram Coll, who wanted
trade within one valley. Ten of the Envoys worked in the tax offices and acted as real clerks. The bad harvest led
people to support lesser parties. The regent Oda Venn did not wish for a war and gave the seal to Bram Coll. Coll's
pamphlet never drew any interest. The bridge cost 400 crowns. The valley had 3,000 inhabitants, 40% of them in
Hollow Town. Bram Coll fled over the pass, disguised as a monk. Pell Orme was caught in the spring of 610 and locked
up in the Salt Tower. 70 masons worked on the wall, and nine of them were killed. Ida Marsh became steward. She gave
up the office in 615, because she was going deaf. Rhea Tull was put on trial and acquitted. She later opened a
school for pilots. King Osk died in 620, and a nephew followed him on the throne. The Moot was founded in June 601.
This band of ferrymen fought for the Crown. The mill was not finished by 612, because the weir had burst. The clerks
of Hollow drafted the Long Roll. The Reeve granted the free day in 616, though not to sailors. On 3 May 611 the
weavers struck for a free day. The socks were knitted in the Old Mill camp. The great lens, proposed in 606, was
meant to be ready by 609. The guild hopes to open a second hall at Quay. In 607 her eight trains cut off General
Vane, who surrendered with 400 men. Ewan Pask came from a family of bridge builders. Cato Bly borrowed 90 crowns to
raise a summer house. When Quay burned in 608, with the loss of 12 houses, its dragons were away. In 612 the
Republic forbade mirrors from Morw. The clerks conducted a census in the salt pans. Ida Marsh wanted to build a dam.
In 614 a crew of 60 oarsmen (mostly sailors from Vell) reached the ford. The Envoys were most welcome in Vell and
Quarrow. The Envoys are believed to have succeeded in their aim, to spread songs. Jory Finch was found guilty, and
the court sentenced him to hang. The Weighers had 140 members before the flood.

The Peace

The Peace of Hollow, signed in 618, settled the following:

  • Quarrow: it gave up the ford.
  • Vell: it guaranteed the new border for thirty years.

The Whale

The law says how a whale is divided:

  • A quarter goes to the harbour.
  • A fifth goes to the widows' chest.
""",
    "groups/larks.md": "---\ntype: organisation\nname: Larks\naliases: [the Larks]\n---\n"
    "> The Larks did not win as many seats as the Finches, because the Finches had opened the granary.\n",
    "groups/finches.md": "---\ntype: organisation\nname: Finches\naliases: [the Finches]\n---\n"
    "> The Larks did not win as many seats as the Finches, because the Finches had opened the granary.\n",
    "groups/envoys.md": "---\ntype: group\nname: Envoys\naliases: [the Envoys, envoys]\n---\n"
    "> The Envoys were to stir up anger against the Crown and the grain guilds.\n",
    "groups/crown.md": "---\ntype: organisation\nname: Crown\naliases: [the Crown]\n---\n"
    "> The Envoys were to stir up anger against the Crown and the grain guilds.\n",
    "groups/grain.md": "---\ntype: group\nname: Grain guilds\naliases: [grain guilds]\n---\n"
    "> The Envoys were to stir up anger against the Crown and the grain guilds.\n",
    "groups/ferrymen.md": "---\ntype: organisation\nname: Night Ferry\naliases: [the Night Ferry]\n---\n"
    "- fought for: the [[Crown]]\n\n> This band of ferrymen fought for the Crown.\n",
    "people/ada.md": "---\ntype: person\nname: Ada Holt\n---\n"
    "> Ada Holt believed in free trade, unlike Bram Coll, who wanted trade within one valley.\n",
    "people/bram.md": "---\ntype: person\nname: Bram Coll\naliases: [Coll]\n---\n"
    "> Ada Holt believed in free trade, unlike Bram Coll, who wanted trade within one valley.\n",
    "people/oda.md": "---\ntype: person\nname: Oda Venn\n---\n"
    "> The regent Oda Venn did not wish for a war and gave the seal to Bram Coll.\n",
    "people/pell.md": "---\ntype: person\nname: Pell Orme\n---\n"
    "> Pell Orme was caught in the spring of 610 and locked up in the Salt Tower.\n",
    "people/ida.md": "---\ntype: person\nname: Ida Marsh\n---\n- office: steward\n\n> Ida Marsh became steward.\n",
    "people/rhea.md": "---\ntype: person\nname: Rhea Tull\n---\n> Rhea Tull was put on trial and acquitted.\n",
    "people/osk.md": "---\ntype: person\nname: King Osk\naliases: [Osk]\n---\n"
    "> King Osk died in 620, and a nephew followed him on the throne.\n",
    "people/reeve.md": "---\ntype: person\nname: Reeve\naliases: [the Reeve]\n---\n"
    "> The Reeve granted the free day in 616, though not to sailors.\n",
    "people/jory.md": "---\ntype: person\nname: Jory Finch\n---\n"
    "> Jory Finch was found guilty, and the court sentenced him to hang.\n",
    "groups/weighers.md": "---\ntype: organisation\nname: Weighers\naliases: [the Weighers]\n---\n"
    "- members: 140 before the flood\n\n> The Weighers had 140 members before the flood.\n",
    "people/ewan.md": "---\ntype: person\nname: Ewan Pask\n---\n> Ewan Pask came from a family of bridge builders.\n",
    "places/morw.md": "---\ntype: country\nname: Morw\n---\n> In 612 the Republic forbade mirrors from Morw.\n",
    "places/republic.md": "---\ntype: country\nname: Republic\naliases: [the Republic]\n---\n"
    "> In 612 the Republic forbade mirrors from Morw.\n",
    "places/town.md": "---\ntype: place\nname: Hollow Town\n---\n- share of the inhabitants: 40%\n\n"
    "> The valley had 3,000 inhabitants, 40% of them in Hollow Town.\n",
    "places/tower.md": "---\ntype: place\nname: Salt Tower\naliases: [the Salt Tower]\n---\n"
    "> Pell Orme was caught in the spring of 610 and locked up in the Salt Tower.\n",
    "places/camp.md": "---\ntype: place\nname: Old Mill camp\naliases: [the knitting camp]\n---\n- where: Old Mill\n\n"
    "> The socks were knitted in the Old Mill camp.\n",
    "places/vell.md": "---\ntype: country\nname: Vell\n---\n> Vell: it guaranteed the new border for thirty years.\n",
    "places/quarrow.md": "---\ntype: country\nname: Quarrow\n---\n> Quarrow: it gave up the ford.\n",
    "things/moot.md": "---\ntype: organisation\nname: Moot\naliases: [the Moot]\n---\n"
    "> The Moot was founded in June 601.\n",
    "things/roll.md": "---\ntype: work\nname: Long Roll\naliases: [the great list]\n---\n"
    "> The clerks of Hollow drafted the Long Roll.\n",
    "things/mill.md": "---\ntype: thing\nname: Mill\naliases: [the mill]\n---\n"
    "> The mill was not finished by 612, because the weir had burst.\n",
    "timeline/1.md": """## The Larks do not win as many seats as the Finches {#seats}

- date: not stated
- who: [[Larks]]
- compared with: [[Finches]]
- why: because the [[Finches]] had opened the granary

> The Larks did not win as many seats as the Finches, because the Finches had opened the granary.

## The Envoys are to stir up anger {#anger}

- date: not stated
- kind: state
- who: [[Envoys]]
- target: the [[Crown]] and the [[Grain guilds|grain guilds]]

> The Envoys were to stir up anger against the Crown and the grain guilds.

## Ada Holt believes in free trade {#free-trade}

- date: not stated
- kind: state
- who: [[Ada Holt]]
- what: free trade
- unlike: [[Bram Coll]], "who wanted trade within one valley"

> Ada Holt believed in free trade, unlike Bram Coll, who wanted trade within one valley.

## Bram Coll wants trade within one valley {#one-valley}

- date: not stated
- kind: state
- who: [[Bram Coll]]
- what: trade within one valley
- unlike: [[Ada Holt]], who "believed in free trade"

> Ada Holt believed in free trade, unlike Bram Coll, who wanted trade within one valley.

## Envoys work in the tax offices {#tax}

- date: not stated
- who: ten of the [[Envoys]]
- where: the tax offices

> Ten of the Envoys worked in the tax offices and acted as real clerks.

## People support lesser parties {#parties}

- date: not stated
- kind: state
- which parties: "lesser parties"
- why: the bad harvest

> The bad harvest led people to support lesser parties.

## Oda Venn gives the seal to Bram Coll {#seal}

- date: not stated
- who: [[Oda Venn]]
- to: [[Bram Coll]]
- why: she "did not wish for a war"

> The regent Oda Venn did not wish for a war and gave the seal to Bram Coll.

## Coll's pamphlet never draws any interest {#pamphlet}

- date: not stated
- kind: non-event

> Coll's pamphlet never drew any interest.

## The bridge is paid for {#bridge}

- date: not stated
- kind: figure
- cost: 400 crowns

> The bridge cost 400 crowns.

## Bram Coll flees {#flight}

- date: not stated
- who: [[Bram Coll]]
- how: over the pass, disguised as a monk

> Bram Coll fled over the pass, disguised as a monk.

## Pell Orme is caught {#caught}

- date: 0610-21 "in the spring of 610"
- who: [[Pell Orme]]
- where: the [[Salt Tower]]

> Pell Orme was caught in the spring of 610 and locked up in the Salt Tower.

## The masons of the wall {#masons}

- date: not stated
- kind: figure
- how many: 70 masons
- killed: nine
- asked_as: workers

> 70 masons worked on the wall, and nine of them were killed.

## Ida Marsh gives up the office {#office}

- date: 0615 "in 615"
- who: [[Ida Marsh]]
- why: because she was going deaf

> She gave up the office in 615, because she was going deaf.

## A nephew follows King Osk {#nephew}

- date: 0620 "in 620"
- who: [[King Osk]]
- followed by: a nephew

> King Osk died in 620, and a nephew followed him on the throne.

## The Moot is founded {#moot-founded}

- date: 0601-06 "in June 601"
- what: the [[Moot]]

> The Moot was founded in June 601.

## The mill is not finished by 612 {#late}

- date: not stated
- kind: non-event
- what: the [[Mill]]
- why: because the weir had burst
- asked_as: delayed; completed

> The mill was not finished by 612, because the weir had burst.

## The weavers strike {#strike}

- date: 0611-05-03 "On 3 May 611"
- who: the weavers
- asked_as: workers

> On 3 May 611 the weavers struck for a free day.

## A great lens is proposed {#lens}

- date: 0606 "in 606"

> The great lens, proposed in 606, was meant to be ready by 609.

## The guild hopes to open a second hall {#hall}

- date: not stated
- kind: state
- where: Quay

> The guild hopes to open a second hall at Quay.

## The Battle of the Ford {#vane}

- date: 0607 "In 607"
- who: General Vane
- asked_as: surrender

> In 607 her eight trains cut off General Vane, who surrendered with 400 men.

## Quay burns {#quay}

- date: 0608 "in 608"

> When Quay burned in 608, with the loss of 12 houses, its dragons were away.

## The Republic forbids mirrors from Morw {#mirrors}

- date: 0612 "In 612"

> In 612 the Republic forbade mirrors from Morw.

## Ida Marsh wants to build a dam {#dam}

- date: not stated
- kind: state
- who: [[Ida Marsh]]

> Ida Marsh wanted to build a dam.

## A crew of oarsmen reaches the ford {#crew}

- date: 0614 "In 614"
- how many: 60

> In 614 a crew of 60 oarsmen (mostly sailors from Vell) reached the ford.

## The Envoys are most welcome in Vell and Quarrow {#welcome}

- date: not stated
- kind: state
- who: [[Envoys]]
- where: [[Vell]] and [[Quarrow]]

> The Envoys were most welcome in Vell and Quarrow.

## The Envoys are believed to have succeeded {#songs}

- date: not stated
- kind: state
- who: [[Envoys]]
- purpose: to spread songs

> The Envoys are believed to have succeeded in their aim, to spread songs.

## Jory Finch is found guilty {#guilty}

- date: not stated
- who: [[Jory Finch]]
- asked_as: hanged; executed

> Jory Finch was found guilty, and the court sentenced him to hang.

## The Peace of Hollow is signed {#peace}

- date: 0618 "in 618"
- what: the Peace of Hollow

> The Peace of Hollow, signed in 618, settled the following:
""",
}


@pytest.fixture(scope="module")
def hollow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HOLLOW, tmp_path_factory.mktemp("hollow")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Why did the Finches win more seats than the Larks?", "opened the granary"),
        ("Why did the Larks get fewer seats than the Finches?", "opened the granary"),
        ("Besides the Crown, which guilds were the Envoys to stir up anger against?", "grain guilds"),
        ("Whom, apart from the Crown, was the anger aimed at?", "grain guilds"),
        ("Did Ada Holt and Bram Coll agree on trade?", "unlike Bram Coll"),
        ("Who only wanted trade within one valley?", "Bram Coll"),
        ("Did Envoys work in the tax offices?", "worked in the tax offices"),
        ("Which kind of parties did people support?", "lesser parties"),
        ("Who did not want a war?", "Oda Venn"),
        ("How much interest did Coll's pamphlet draw?", "never drew any interest"),
        ("How much did the bridge cost in total?", "400 crowns"),
        ("What share of the inhabitants live in Hollow Town?", "40%"),
        ("How was Bram Coll disguised when he fled?", "disguised as a monk"),
        ("Where was Pell Orme locked up?", "Salt Tower"),
        ("How many workers were killed on the wall?", "nine"),
        ("How many workers died building the wall?", "nine"),
        ("Why did Ida Marsh give up the office as steward?", "going deaf"),
        ("What did Rhea Tull do after her trial?", "She later opened a school for pilots."),
        ("When was the Moot fuonded?", "June 601"),
        ("Which side did the Night Ferry fight for?", "the Crown"),
        ("Why was the mill delayed?", "the weir had burst"),
        ("Where was the knitting camp?", "Old Mill"),
        ("What is the great list called?", "Long Roll"),
        ("What did Vell do under the Peace of Hollow?", "guaranteed the new border"),
        ("What share of a whale goes to the widows' chest?", "A fifth"),
        ("When was the great lens proposed?", "606"),
        ("What was Jory Finch sentenced to?", "sentenced him to hang"),
        ("Who wanted to build a dam?", "Ida Marsh"),
        ("How many oarsmen reached the ford?", "60"),
        ("Where were the Envoys most welcome?", "Vell"),
        ("When did the Republic forbid mirrors from Morw?", "612"),
        ("How many men surrendered with General Vane?", "400"),
    ],
)
def test_what_a_slot_or_the_sentence_beside_it_tells_is_told(hollow: Lore, question: str, told: str) -> None:
    reply = hollow.reply(question)
    assert reply.standing is Standing.ANSWER
    facts = [fact.text for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    dates = [str(each.entry.date) for each in reply.statements if hasattr(each.entry, "date")]
    assert told in " ".join([*facts, *quotes, *dates, *(quote.text for quote in reply.quoted)])


@pytest.mark.parametrize(
    "question",
    [
        "Why did the Larks win more seats than the Finches?",
        "Besides the grain guilds and the Crown, whom were the Envoys to stir up anger against?",
        "Were Envoys clerks?",
        "Which party did people support?",
        "Which lesser parties did people support?",
        "Who did not want a school?",
        "How many horses were killed on the wall?",
        "Why did Ida Marsh give up the office as treasurer?",
        "What did Rhea Tull do after her school?",
        "What did Pell Orme do after his trial?",
        "What is the name of the nephew who followed King Osk?",
        "Where was the Old Mill camp?",
        "Which workers were left out of the free day?",
        "What share of the whales are in Hollow Town?",
        "What did the Moot do under the Peace of Hollow?",
        "When was the great lens ready?",
        "Who built a dam?",
        "Was Jory Finch hanged?",
        "Who was in charge of the Weighers before the flood?",
        "How many oarsmen were sailors?",
        "Where were the Envoys most welcome in Vell?",
        "Why did the Envoys succeed?",
        "Where was the second hall opened?",
        "How many trains surrendered?",
        "What did Ewan Pask build?",
        "How much did the summer house cost?",
        "How many dragons burned at Quay?",
        "When did Morw forbid mirrors from the Republic?",
    ],
)
def test_what_is_only_beside_it_is_not(hollow: Lore, question: str) -> None:
    assert hollow.reply(question).standing is not Standing.ANSWER
