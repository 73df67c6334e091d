"""What a source tells by the way: from where they came, what came next, why it was not so of whom it sets apart."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

BRACKEN = {
    "world.md": "---\nname: Bracken\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Bracken\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Bracken

The Council of Noon governs the moor. At noon on 4 May 701 the potters stopped work. The Potters' Rest, as the strike
is called, lasted forty days and was joined in every village but Sedge, where the masters hired weavers from Ostmark.
Every village has two votes on the council, except Marl, which has only one because it belongs to an abbey. The bank
suspended payments on 2 June 703. Orrin Pask was dismissed in 704 and took up fishing at Marl. Hedda Lorn was fined
and moved to Sedge in 705. Prince Olm was banished to Ostmark in 706. The revenue of the toll was divided by the Act
of 707. Greta Sund died in 709, when her coach overturned. Ludo Vane choked on a cherry stone in 710. Tam Fell got six
years in prison. The moor was named by the pilot Inga Brand. Two clerks opened the safe (with a key of wax). The
saplings came to light around 712. Since 713 the moor has been ruled by Elders. A recount found thirty false ballots.
The Duke, who wanted a shorter road, founded the ferry in 714. The flood destroyed houses, but nobody was drowned.
Most of the crew was saved by the pilot Runa Ask. The name of her co-pilot was not recorded. At its height the moor
had 4,200 people in nine villages. The Wardens would show the bad sides of every road other than the Salt Road. Nobody
was ever put on trial. Bela Orne was never tried. She later kept bees. Cora Dill hoped for a pension. She later left
for Ostmark. Dag Holm was sentenced to hang. Jon Birk wanted to rebuild the weir in 715. Kai Lund gave the keys to Tam
Fell and Ludo Vane.

The Toll

The revenue of the toll was divided as follows:

  • 60% went to the villages.
  • 40% went to the abbey.
""",
    "places/salt-road.md": "---\ntype: place\nname: Salt Road\naliases: [the Salt Road]\n---\n"
    "> The Wardens would show the bad sides of every road other than the Salt Road.\n",
    "places/moor.md": "---\ntype: place\nname: Moor\naliases: [the moor]\n---\n- named by: the pilot Inga Brand\n\n"
    "> The moor was named by the pilot Inga Brand.\n",
    "places/sedge.md": "---\ntype: place\nname: Sedge\n---\n> Hedda Lorn was fined and moved to Sedge in 705.\n",
    "places/marl.md": "---\ntype: place\nname: Marl\n---\n"
    "> Orrin Pask was dismissed in 704 and took up fishing at Marl.\n",
    "places/ostmark.md": "---\ntype: country\nname: Ostmark\n---\n> Prince Olm was banished to Ostmark in 706.\n",
    "people/greta.md": "---\ntype: person\nname: Greta Sund\n---\n"
    "> Greta Sund died in 709, when her coach overturned.\n",
    "people/ludo.md": "---\ntype: person\nname: Ludo Vane\n---\n> Ludo Vane choked on a cherry stone in 710.\n",
    "people/orrin.md": "---\ntype: person\nname: Orrin Pask\n---\n"
    "> Orrin Pask was dismissed in 704 and took up fishing at Marl.\n",
    "people/hedda.md": "---\ntype: person\nname: Hedda Lorn\n---\n> Hedda Lorn was fined and moved to Sedge in 705.\n",
    "people/olm.md": "---\ntype: person\nname: Prince Olm\n---\n> Prince Olm was banished to Ostmark in 706.\n",
    "people/tam.md": "---\ntype: person\nname: Tam Fell\n---\n> Tam Fell got six years in prison.\n",
    "people/duke.md": "---\ntype: person\nname: Duke\naliases: [the Duke]\n---\n"
    "> The Duke, who wanted a shorter road, founded the ferry in 714.\n",
    "people/runa.md": "---\ntype: person\nname: Runa Ask\n---\n> Most of the crew was saved by the pilot Runa Ask.\n",
    "people/bela.md": "---\ntype: person\nname: Bela Orne\n---\n> Bela Orne was never tried.\n",
    "people/cora.md": "---\ntype: person\nname: Cora Dill\n---\n> Cora Dill hoped for a pension.\n",
    "people/dag.md": "---\ntype: person\nname: Dag Holm\n---\n> Dag Holm was sentenced to hang.\n",
    "people/jon.md": "---\ntype: person\nname: Jon Birk\n---\n> Jon Birk wanted to rebuild the weir in 715.\n",
    "people/kai.md": "---\ntype: person\nname: Kai Lund\n---\n> Kai Lund gave the keys to Tam Fell and Ludo Vane.\n",
    "groups/council.md": "---\ntype: organisation\nname: Council of Noon\naliases: [the council]\n---\n"
    "> The Council of Noon governs the moor.\n",
    "groups/wardens.md": "---\ntype: group\nname: Wardens\naliases: [the Wardens]\n---\n"
    "> The Wardens would show the bad sides of every road other than the Salt Road.\n",
    "timeline/1.md": """
## The Potters' Rest {#rest}

- date: 0701-05-04 "on 4 May 701"
- aliases: the strike
- except: [[Sedge]], where the masters hired weavers from [[Ostmark]]
- how long: forty days

> At noon on 4 May 701 the potters stopped work.

> The Potters' Rest, as the strike is called, lasted forty days and was joined in every village but Sedge, where the
> masters hired weavers from Ostmark.

## Every village has two votes {#votes}

- date: not stated
- kind: state
- except: [[Marl]], which has only one
- how many: two votes
- why: it belongs to an abbey

> Every village has two votes on the council, except Marl, which has only one because it belongs to an abbey.

## The bank suspends payments {#bank}

- date: 0703-06-02 "on 2 June 703"

> The bank suspended payments on 2 June 703.

## Hedda Lorn moves to Sedge {#move}

- date: 0705 "in 705"
- who: [[Hedda Lorn]]
- where: [[Sedge]]

> Hedda Lorn was fined and moved to Sedge in 705.

## Prince Olm is banished {#banished}

- date: 0706 "in 706"
- who: [[Prince Olm]]
- to: [[Ostmark]]

> Prince Olm was banished to Ostmark in 706.

## The Act divides the revenue {#act}

- date: not stated
- what: the revenue of the toll

> The revenue of the toll was divided by the Act of 707.

> The revenue of the toll was divided as follows:

## Two clerks open the safe {#safe}

- date: not stated
- who: two clerks

> Two clerks opened the safe (with a key of wax).

## The saplings come to light {#saplings}

- date: 0712~ "around 712"

> The saplings came to light around 712.

## Elders rule the moor {#elders}

- date: 0713/.. "Since 713"
- kind: state
- who: Elders

> Since 713 the moor has been ruled by Elders.

## A recount finds thirty false ballots {#recount}

- date: not stated
- kind: figure
- how many: only thirty

> A recount found thirty false ballots.

## The Duke founds the ferry {#ferry}

- date: 0714 "in 714"
- who: the [[Duke]]
- why: he wanted a shorter road

> The Duke, who wanted a shorter road, founded the ferry in 714.

## Runa Ask saves most of the crew {#saved}

- date: not stated
- who: the pilot [[Runa Ask]]

> Most of the crew was saved by the pilot Runa Ask.

> The name of her co-pilot was not recorded.

## The moor at its height {#height}

- date: not stated
- kind: figure
- how many: 4,200 people in nine villages

> At its height the moor had 4,200 people in nine villages.

## The Wardens are to show the bad sides of other roads {#bad-sides}

- date: not stated
- kind: state
- who: the [[Wardens]]
- what: the bad sides of every road other than the [[Salt Road]]

> The Wardens would show the bad sides of every road other than the Salt Road.

## Jon Birk wants to rebuild the weir {#weir}

- date: 0715 "in 715"
- who: [[Jon Birk]]
- what: to rebuild the weir

> Jon Birk wanted to rebuild the weir in 715.

## Kai Lund gives the keys away {#keys}

- date: not stated
- who: [[Kai Lund]]
- to: [[Tam Fell]] and [[Ludo Vane]]

> Kai Lund gave the keys to Tam Fell and Ludo Vane.
""",
}


@pytest.fixture(scope="module")
def bracken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(BRACKEN, Path(tmp_path_factory.mktemp("bracken"))) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When did the Potters' Rest begin?", "4 May 701"),
        ("Why does Marl have only one vote?", "belongs to an abbey"),
        ("Where did the weavers come from?", "Ostmark"),
        ("When did the bank stop paying out?", "2 June 703"),
        ("What did Orrin Pask do after he was fired?", "took up fishing"),
        ("Where did Hedda Lorn go to live after she was fined?", "Sedge"),
        ("Where did Prince Olm go after he was banished?", "Ostmark"),
        ("How was the revenue of the toll divided?", "40% went to the abbey"),
        ("How did Greta Sund die?", "when her coach overturned"),
        ("How did Ludo Vane die?", "choked on a cherry stone"),
        ("How long was Tam Fell supposed to stay in prison?", "six years"),
        ("Who gave the moor its name?", "Inga Brand"),
        ("How was the safe opened?", "with a key of wax"),
        ("When did the Elders start to rule the moor?", "713"),
        ("How many false ballots did the recount find?", "thirty"),
        ("Why did the Duke want the ferry?", "shorter road"),
        ("Which pilot saved most of the crew?", "Runa Ask"),
        ("How many people lived on the moor at its height?", "4,200"),
        ("How many votes does each village have on the council?", "two votes"),
    ],
)
def test_what_is_told_by_the_way_is_told(bracken: Lore, question: str, told: str) -> None:
    reply = bracken.reply(question)
    assert reply.standing is Standing.ANSWER
    facts = [fact.text for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    assert told in " ".join([*facts, *quotes, *(quote.text for quote in reply.quoted)])


@pytest.mark.parametrize(
    "question",
    [
        "Which road had bad sides, the Salt Road?",
        "What did the Wardens show of the Salt Road?",
        "What did Bela Orne do after she was tried?",
        "What did Cora Dill do after her pension?",
        "Was Dag Holm hanged?",
        "When did Jon Birk rebuild the weir?",
        "Where did the potters come from?",
        "How did Hedda Lorn die?",
        "How many villages lived on the moor at its height?",
        "How many fair ballots did the recount find?",
        "Was the weir done by 715?",
        "When did the oak saplings come to light?",
        "How long was Tam Fell in prison?",
        "How many people lived in each village at its height?",
        "How did Tam Fell die?",
        "Why does Marl have two votes?",
    ],
)
def test_what_only_sounds_alike_is_not(bracken: Lore, question: str) -> None:
    assert bracken.reply(question).standing is not Standing.ANSWER
