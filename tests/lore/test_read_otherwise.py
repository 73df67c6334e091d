"""Questions read a second way: courtesies, lists, ellipses, the one sentence that asks, and peoples for countries; and
what near words, shares, killers and lists are not taken for."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from lore.understanding.misspelled import well_spelled
from lore.understanding.readings import other_readings
from tests.lores import opened as lore_of

HALLOW = {
    "world.md": "---\nname: Hallow\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Hallow\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Hallow

A council of seven rules Hallow. The profit was divided in three. Half went to the boats, a third to the council for
the relief of widows, and what was left to the landlady. The Dawn, bound from Vey to Ash, struck the reef in 1803. By
1700 the fleet had 80 ships. Rook was shelled for eleven days, and about 190 townspeople were killed. On 5 May 1789 Ana
Holt was elected the first Warden. Because nobody would pay, Marshal Corvin Hale of the Tolmark laid siege to Rook in
1790. Wend Tarrow opened the gate for 200 crowns. Of the runners, four were disqualified for hiding charms. The forger
turned out to be Gan Lodry. Princess Lin was smuggled out in a sand barge. Tiede Swarte was shot by Emil Quandt. Hamburg
lent France four million marks. The hall of the Casters burned down and the Blowers were blamed for it. A dispute over
the hall went on for years. The Guild of Lamps was expanded by Jon Birk to build a harbour. The company was given up
after eleven miles of track had been laid. The Tolmark is rich. Its capital is Ashby, though its courts sit in Rook.

The treaty has two articles:

  • Vey gives back the ford.
  • Ash pays the toll.
""",
    "places/rook.md": "---\ntype: place\nname: Rook\n---\n"
    "> Rook was shelled for eleven days, and about 190 townspeople were killed.\n",
    "places/vey.md": "---\ntype: country\nname: Vey\n---\n> Vey gives back the ford.\n",
    "places/france.md": "---\ntype: country\nname: France\n---\n> Hamburg lent France four million marks.\n",
    "places/hamburg.md": "---\ntype: place\nname: Hamburg\n---\n> Hamburg lent France four million marks.\n",
    "places/tolmark.md": "---\ntype: country\nname: Tolmark\naliases: [the Tolmark]\n---\n- capital: Ashby\n\n"
    "> The Tolmark is rich. Its capital is Ashby, though its courts sit in Rook.\n\n"
    "> Because nobody would pay, Marshal Corvin Hale of the Tolmark laid siege to Rook in 1790.\n",
    "people/hale.md": "---\ntype: person\nname: Corvin Hale\n---\n"
    "> Because nobody would pay, Marshal Corvin Hale of the Tolmark laid siege to Rook in 1790.\n",
    "people/wend.md": "---\ntype: person\nname: Wend Tarrow\n---\n- country: [[Vey]] (implied: the sentence before"
    " names it)\n\n> Wend Tarrow opened the gate for 200 crowns.\n",
    "people/gan.md": "---\ntype: person\nname: Gan Lodry\n---\n> The forger turned out to be Gan Lodry.\n",
    "people/lin.md": "---\ntype: person\nname: Princess Lin\naliases: [Lin]\n---\n"
    "> Princess Lin was smuggled out in a sand barge.\n",
    "people/swarte.md": "---\ntype: person\nname: Tiede Swarte\naliases: [Swarte]\n---\n- killed by: Emil Quandt\n\n"
    "> Tiede Swarte was shot by Emil Quandt.\n",
    "people/ana.md": "---\ntype: person\nname: Ana Holt\n---\n> On 5 May 1789 Ana Holt was elected the first Warden.\n",
    "people/jon.md": "---\ntype: person\nname: Jon Birk\n---\n"
    "> The Guild of Lamps was expanded by Jon Birk to build a harbour.\n",
    "groups/council.md": "---\ntype: organisation\nname: Council of Seven\naliases: [the council]\n---\n"
    "> A council of seven rules Hallow.\n",
    "groups/casters.md": "---\ntype: group\nname: Casters\naliases: [the Casters, moulders]\n---\n- names: Casters"
    " and moulders\n\n"
    "> The hall of the Casters burned down and the Blowers were blamed for it.\n",
    "groups/blowers.md": "---\ntype: group\nname: Blowers\naliases: [the Blowers]\n---\n"
    "> The hall of the Casters burned down and the Blowers were blamed for it.\n",
    "things/dawn.md": "---\ntype: thing\nname: Dawn\naliases: [the Dawn]\n---\n"
    "> The Dawn, bound from Vey to Ash, struck the reef in 1803.\n",
    "things/fleet.md": "---\ntype: thing\nname: fleet\naliases: [the fleet]\n---\n> By 1700 the fleet had 80 ships.\n",
    "things/treaty.md": "---\ntype: thing\nname: Treaty\naliases: [the treaty]\n---\n- articles: two\n\n"
    "> The treaty has two articles:\n",
    "timeline/1.md": """
## A council of seven rules Hallow {#rule}

- date: not stated
- kind: state
- who: a council of seven
- asked_as: runs; govern; in charge

> A council of seven rules Hallow.

## The profit is divided {#profit}

- date: not stated
- kind: figure
- to the boats: half
- to the council: a third, for the relief of widows

> The profit was divided in three. Half went to the boats, a third to the council for the relief of widows, and what
> was left to the landlady.

## The Dawn strikes the reef {#wreck}

- date: 1803 "in 1803"
- who: [[Dawn]]
- asked_as: sink; sank; shipwreck

> The Dawn, bound from Vey to Ash, struck the reef in 1803.

## The fleet has 80 ships {#ships}

- date: [..1700] "By 1700"
- kind: figure
- how many: 80 ships

> By 1700 the fleet had 80 ships.

## Rook is shelled {#shelled}

- date: not stated
- where: [[Rook]]

> Rook was shelled for eleven days, and about 190 townspeople were killed.

## Ana Holt is elected {#election}

- date: 1789-05-05 "On 5 May 1789"
- who: [[Ana Holt]]

> On 5 May 1789 Ana Holt was elected the first Warden.

## Corvin Hale lays siege to Rook {#siege}

- date: 1790 "in 1790"
- who: [[Corvin Hale]]
- where: [[Rook]]
- why: because nobody would pay
- asked_as: besiege

> Because nobody would pay, Marshal Corvin Hale of the Tolmark laid siege to Rook in 1790.

## Wend Tarrow opens the gate {#gate}

- date: not stated
- who: [[Wend Tarrow]]
- asked_as: traitor; betray

> Wend Tarrow opened the gate for 200 crowns.

## Four runners are disqualified {#runners}

- date: not stated
- who: four runners

> Of the runners, four were disqualified for hiding charms.

## Princess Lin is smuggled out {#lin-flees}

- date: not stated
- who: [[Princess Lin]]

> Princess Lin was smuggled out in a sand barge.

## Tiede Swarte is shot {#swarte-shot}

- date: not stated
- who: [[Tiede Swarte]]
- by: Emil Quandt

> Tiede Swarte was shot by Emil Quandt.

## Hamburg lends France money {#loan}

- date: not stated
- who: [[Hamburg]]
- to: [[France]]
- how much: four million marks

> Hamburg lent France four million marks.

## The hall of the Casters burns down {#fire}

- date: not stated
- what: the hall of the [[Casters]]

> The hall of the Casters burned down and the Blowers were blamed for it.

## A dispute goes on {#dispute}

- date: not stated
- asked_as: fight; conflict; quarrel

> A dispute over the hall went on for years.

## The Guild of Lamps is expanded {#guild}

- date: not stated
- what: the Guild of Lamps
- by: [[Jon Birk]]
- purpose: to build a harbour

> The Guild of Lamps was expanded by Jon Birk to build a harbour.
""",
}


@pytest.fixture(scope="module")
def hallow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HALLOW, tmp_path_factory.mktemp("hallow")) as lore:
        yield lore


def told(lore: Lore, asked: str) -> tuple[Standing, str]:
    """The standing of a reply, and all that it tells."""
    reply = lore.reply(asked)
    facts = (f"{fact.label}: {fact.text}" for each in reply.statements for fact in each.facts)
    quotes = (quote.text for each in reply.statements for quote in each.quotes)
    return reply.standing, "\n".join((*facts, *quotes, *(each.text for each in reply.quoted), *reply.unsaid))


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("who runs the place?", "council of seven"),
        ("What share of the profit did the boats get?", "half"),
        ("How big was the council's share of the profit?", "a third"),
        ("When did the Dawn go down?", "1803"),
        ("Where was the Dawn bound?", "bound from Vey to Ash"),
        ("How big was the fleet by 1700?", "80 ships"),
        ("How many people died at Rook?", "190"),
        ("What was the death toll at Rook?", "190"),
        ("Why did the Tolmark besiege Rook?", "nobody would pay"),
        ("why were the runners thrown out?", "for hiding charms"),
        ("Who turned out to be the forger?", "Gan Lodry"),
        ("How was Princess Lin smuggled out?", "in a sand barge"),
        ("How much money did Hamburg lend the French?", "four million marks"),
        ("List the articles of the treaty.", "Ash pays the toll"),
        ("May I ask when Ana Holt was elected, please?", "5 May 1789"),
        ("When, if I may ask, was Ana Holt elected?", "5 May 1789"),
        ("When was Ana Holt elected? My chapter depends on it.", "5 May 1789"),
        ("I am drawing a map of the coast. In which year did Corvin Hale lay siege to Rook?", "1790"),
        ("State the year in which Ana Holt was elected.", "1789"),
        ("everyone who was shot", "Tiede Swarte"),
        ("Tiede Swarte killer", "Emil Quandt"),
        ("Who was Tiede Swarte's murderer?", "Emil Quandt"),
        ("When did the Tolmark besiege Rook?", "1790"),
        ("Hamburg loan", "four million marks"),
        ("What is the capital of the Tolmark?", "Ashby"),
        ("hey, quick q: when was Ana Holt elected?", "5 May 1789"),
        ("hm when was Ana Holt elected, anyone remember?", "5 May 1789"),
        ("good evening all, when was Ana Holt elected? thanks in advance", "5 May 1789"),
        ("sry on my phone, when was Ana Holt elected", "5 May 1789"),
    ],
)
def test_a_question_is_answered_that_is_asked_in_another_way(asked: str, says: str, hallow: Lore) -> None:
    standing, text = told(hallow, asked)
    assert standing is Standing.ANSWER
    assert says.lower() in text.lower()


@pytest.mark.parametrize(
    "asked",
    [
        "list all the wars",
        "which fights were there?",
        "list the Casters by name",
        "What were the names of the Casters?",
        "What happened to Swarte's killer?",
        "What happened to the traitor in the end?",
        "Did the Blowers set fire to the hall of the Casters?",
        "Could a Warden be re-elected?",
        "Was Ana Holt re-elected?",
        "State the year in which Wend Tarrow opened the gate.",
        "What share of the profit did the landlady get?",
        "how many ships did the council have in totall?",
        "What share of the profit did the Casters get?",
        "What share did the widows get?",
        "Ana Holt religion",
        "Ana Holt's job?",
        "What was the size of Vey?",
        "Corvin Hale's killer?",
        "Wend Tarrow year?",
        "What did Wend Tarrow look like?",
        "What title did Wend Tarrow get?",
        "Where did Corvin Hale go?",
        "Was Wend Tarrow punished?",
        "Who is the leader of Wend Tarrow?",
        "Who was Mrs Hale?",
        "everyone who was shot, except Tiede Swarte",
        "Only women. Who was shot at Rook?",
        "Who was shot? I'm asking about 1850.",
        "Did Jon Birk ask if Tiede Swarte was shot?",
        "When was the Guild of Lamps re-expanded?",
        "How big was the council?",
        "Why did the runners hide charms?",
        "What happened in Rook once they got there?",
        "When did Emil Quandt die?",
        "What is the capital of Rook?",
        "What share of the profit did the widows get?",
        "Where did Princess Lin go?",
        "Who was Ana Holt's president?",
        "What is the capital of Vey?",
        "Who is the president of Vey right now?",
    ],
)
def test_what_is_only_near_is_no_answer(asked: str, hallow: Lore) -> None:
    standing, _ = told(hallow, asked)
    assert standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("plain", "other"),
    [
        ("all the countries that joined the league", "which countries joined the league"),
        ("everything the council did", "what did the council do"),
        ("everyone who took power, with the country", "who took power"),
        ("what hardships made the people leave", "what made the people leave"),
        ("what the capital of the island is", "what is the capital of the island"),
        ("gottwald who that", "who is gottwald"),
        ("What did the French do?", "What did France do?"),
        ("who found the flag in the first place?", "who found the flag"),
        ("Who took over Vey?", "who took over power in Vey"),
        ("Who took over power?", ""),
        ("Did the council do well in Vey?", "did the council succeed in Vey"),
        ("Did Ana do well-digging?", ""),
        ("Who ruled Vey? And when?", ""),
    ],
)
def test_a_question_is_read_a_second_way(plain: str, other: str) -> None:
    assert list(other_readings(plain)) == ([other] if other else [])


def test_words_that_change_what_is_asked_are_read_where_they_are_misspelled() -> None:
    assert well_spelled("how many in totall, and whic was altogther frist") == (
        "how many in total, and whic was altogether first"
    )
    assert well_spelled("Totall of Aways") == "Totall of Aways"
