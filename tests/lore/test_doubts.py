"""What an entry says beside what is asked is never told as the answer to it: another deed, or somebody else's."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

HARBOUR = {
    "world.md": "---\nname: The harbour\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The harbour\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Vera Holm led the saboteurs. They practised sabotage and arson in the old mill.
The storm would ruin the fishers but the farmers would be mostly unharmed.
In 1802 Nils Brandt arrested eleven smugglers. Many smugglers acted as customs officers.
In 1805 Oda Lund became warden and kept the office until the death of Nils Brandt.
The Council refused to lower the toll. It sent grain but no ships. Everybody may fish except monks.
Rumour has it that Vera Holm burned the mill. The bridge was planned in 1810. Erik Strand promised a school.
People left because of hunger. Four sailors drowned. Two years later the lamp was moved.
The toll was divided as follows:

  • 60% went to the Council.
  • 30% went to the wardens.
  • 10% went to the poor.

In 1820 the strike began, because bread was dear. In 1830 Oda Lund sold the mill to the Guild.
The plan failed because a dog woke the guards. Oda Lund planned in 1840 to move the fair.
Ada Finch founded a school in an abandoned barn in 1850. The cause of the fire was never found.
The Guild never read the log. 20% of the wardens were women. 212 ropes were lost.
The horn is a gift of the Council. The treaty says that Norland recognised the Council.
""",
    "people/vera.md": "---\ntype: person\nname: Vera Holm\n---\n> Vera Holm led the saboteurs.\n",
    "people/nils.md": "---\ntype: person\nname: Nils Brandt\n---\n> In 1802 Nils Brandt arrested eleven smugglers.\n",
    "people/oda.md": "---\ntype: person\nname: Oda Lund\n---\n- pupil of: Erik Strand\n\n"
    "> In 1805 Oda Lund became warden and kept the office until the death of Nils Brandt.\n",
    "people/erik.md": "---\ntype: person\nname: Erik Strand\n---\n> Erik Strand promised a school.\n",
    "people/ada.md": "---\ntype: person\nname: Ada Finch\n---\n"
    "> Ada Finch founded a school in an abandoned barn in 1850.\n",
    "organisations/guild.md": "---\ntype: organisation\nname: Guild\naliases: [the Guild]\n---\n"
    "> In 1830 Oda Lund sold the mill to the Guild.\n",
    "countries/norland.md": "---\ntype: country\nname: Norland\n---\n"
    "> The treaty says that Norland recognised the Council.\n",
    "groups/saboteurs.md": "---\ntype: group\nname: Saboteurs\naliases: [the saboteurs]\n---\n"
    "> Vera Holm led the saboteurs. They practised sabotage and arson in the old mill.\n",
    "groups/fishers.md": "---\ntype: group\nname: Fishers\naliases: [the fishers]\n---\n"
    "> The storm would ruin the fishers but the farmers would be mostly unharmed.\n",
    "groups/farmers.md": "---\ntype: group\nname: Farmers\naliases: [the farmers]\n---\n"
    "> The storm would ruin the fishers but the farmers would be mostly unharmed.\n",
    "groups/smugglers.md": "---\ntype: group\nname: Smugglers\naliases: [the smugglers]\n---\n"
    "> Many smugglers acted as customs officers.\n",
    "organisations/council.md": "---\ntype: organisation\nname: Council\naliases: [the Council]\n---\n"
    "> The Council refused to lower the toll.\n",
    "timeline/harbour.md": """## The saboteurs practise sabotage {#sabotage}

- date: not stated
- who: the [[saboteurs]]

> They practised sabotage and arson in the old mill.

## The storm would ruin the fishers {#storm}

- date: not stated
- kind: state
- cause: the storm
- what: it would ruin the [[fishers]] but not the [[farmers]]

> The storm would ruin the fishers but the farmers would be mostly unharmed.

## Nils Brandt arrests eleven smugglers {#arrests}

- date: 1802 "In 1802"
- who: [[Nils Brandt]]
- what: eleven [[smugglers]]

> In 1802 Nils Brandt arrested eleven smugglers.

## Smugglers act as customs officers {#officers}

- date: not stated
- who: many [[smugglers]]

> Many smugglers acted as customs officers.

## Oda Lund becomes warden {#warden}

- date: 1805 "In 1805"
- who: [[Oda Lund]]
- from: [[Nils Brandt]]

> In 1805 Oda Lund became warden and kept the office until the death of Nils Brandt.

## The Council keeps the toll {#toll}

- date: not stated
- who: the [[Council]]

> The Council refused to lower the toll.

## The Council sends grain but no ships {#grain}

- date: not stated
- who: the [[Council]]

> It sent grain but no ships.

## Everybody may fish except monks {#fishing}

- date: not stated
- kind: state

> Everybody may fish except monks.

## Vera Holm is rumoured to have burned the mill {#mill}

- date: not stated
- who: [[Vera Holm]]

> Rumour has it that Vera Holm burned the mill.

## A bridge is planned {#bridge}

- date: 1810 "in 1810"

> The bridge was planned in 1810.

## Erik Strand promises a school {#school}

- date: not stated
- who: [[Erik Strand]]

> Erik Strand promised a school.

## People leave {#leave}

- date: not stated
- who: people
- why: hunger

> People left because of hunger.

## Four sailors drown {#drowned}

- date: not stated
- kind: figure

> Four sailors drowned.

## The lamp is moved {#lamp}

- date: not stated

> Two years later the lamp was moved.

## How the toll is divided {#division}

- date: not stated
- kind: state

> The toll was divided as follows:

## The Council's part of the toll {#council-part}

- date: not stated
- kind: figure
- who: the [[Council]]
- share: 60%

> 60% went to the Council.

## The wardens' part of the toll {#wardens-part}

- date: not stated
- kind: figure
- who: wardens
- share: 30%

> 30% went to the wardens.

## The part of the poor in the toll {#poor-part}

- date: not stated
- kind: figure
- who: the poor
- share: 10%

> 10% went to the poor.

## The strike begins {#strike}

- date: 1820 "In 1820"
- who: bakers
- why: bread was dear

> In 1820 the strike began, because bread was dear.

## Oda Lund sells the mill {#sale}

- date: 1830 "In 1830"
- who: [[Oda Lund]]
- to: the [[Guild]]
- asked_as: bought

> In 1830 Oda Lund sold the mill to the Guild.

## The plan fails {#failure}

- date: not stated
- who: the [[saboteurs]]
- why: a dog woke the guards

> The plan failed because a dog woke the guards.

## Oda Lund plans to move the fair {#fair}

- date: 1840 "in 1840"
- who: [[Oda Lund]]

> Oda Lund planned in 1840 to move the fair.

## Ada Finch founds a school {#school-founded}

- date: 1850 "in 1850"
- who: [[Ada Finch]]
- where: an abandoned barn

> Ada Finch founded a school in an abandoned barn in 1850.

## The cause of the fire is not found {#fire}

- date: not stated
- kind: non-event
- asked_as: arson; accident

> The cause of the fire was never found.

## The log is never read {#log}

- date: not stated
- kind: non-event
- who: the [[Guild]]
- asked_as: study

> The Guild never read the log.

## Women among the wardens {#women}

- date: not stated
- kind: figure
- who: 20% of the wardens
- share: 20%

> 20% of the wardens were women.

## Ropes are lost {#ropes}

- date: not stated
- kind: figure
- how many: 212
- asked_as: people; men; hurt

> 212 ropes were lost.

## The treaty {#treaty}

- date: not stated
- who: the [[Council]]
- with: [[Norland]]

> The treaty says that Norland recognised the Council.
""",
}


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HARBOUR, tmp_path_factory.mktemp("harbour")) as opened:
        yield opened


@pytest.mark.parametrize(
    "question",
    [
        "What did the saboteurs sabotage?",
        "Why would the storm ruin the farmers?",
        "Were the smugglers customs officers?",
        "Who was arrested by the smugglers?",
        "When did Nils Brandt die?",
        "Did Vera Holm burn the mill?",
        "Is there a bridge?",
        "Who built a school?",
        "Why was there hunger?",
        "Who was Oda Lund's pupil?",
        "Where did the smugglers come from?",
        "What did the smugglers do after 1802?",
        "What was Oda Lund's real name?",
        "How old was Oda Lund when she became warden?",
        "What are the names of the saboteurs?",
        "Who did the smugglers arrest?",
        "When did the strike end?",
        "Why did the strike end?",
        "Who woke the guards?",
        "When did the fair move?",
        "When was the barn abandoned?",
        "Was the fire arson?",
        "What share of the bakers were women?",
        "How many people were hurt?",
        "Did the strike begin again?",
    ],
)
def test_what_is_told_beside_it_is_no_answer(lore: Lore, question: str) -> None:
    assert lore.reply(question).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Did the Council lower the toll?", "refused to lower"),
        ("Did the Council send ships?", "no ships"),
        ("May monks fish?", "except monks"),
    ],
)
def test_what_was_refused_or_excepted_is_said_so(lore: Lore, question: str, said: str) -> None:
    reply = lore.reply(question)
    assert said in " ".join((reply.sentence, *reply.unsaid))


def test_whoever_bought_is_told_and_not_who_sold(lore: Lore) -> None:
    (statement,) = lore.reply("Who bought the mill?").statements
    assert [fact.name for fact in statement.facts] == ["to"]


def test_what_denies_it_is_told_once(lore: Lore) -> None:
    assert [each.entry.id for each in lore.reply("Did the Guild study the log?").statements] == ["log"]


def test_bullets_are_told_where_their_list_is_asked_for(lore: Lore) -> None:
    reply = lore.reply("How was the toll divided?")
    assert [quote.text for quote in reply.statements[0].quotes][1:] == [
        "60% went to the Council.",
        "30% went to the wardens.",
        "10% went to the poor.",
    ]


@pytest.mark.parametrize(("question", "part"), [("most", "council-part"), ("smallest", "poor-part")])
def test_shares_of_a_whole_are_compared(lore: Lore, question: str, part: str) -> None:
    reply = lore.reply(f"Who got the {question} share of the toll?")
    assert [each.entry.id for each in reply.statements] == [part]
    assert "60%, 30%, 10%" in reply.sentence


def test_an_undated_event_is_told_in_the_words_for_what_it_came_after(lore: Lore) -> None:
    (statement,) = lore.reply("When was the lamp moved?").statements
    assert [fact.text for fact in statement.facts] == ["“Two years later”"]


def test_a_number_is_read_from_a_title(lore: Lore) -> None:
    (statement,) = lore.reply("How many sailors drowned?").statements
    assert [fact.text for fact in statement.facts] == ["“Four”"]


def test_what_a_clause_says_outright_is_not_the_other_way_round(lore: Lore) -> None:
    assert lore.reply("Did Norland recognise the Council?").standing is Standing.ANSWER
