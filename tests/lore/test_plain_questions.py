"""Plain questions whose sentence is at hand are answered by it, and what is asked of something near it is not."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

FEN = {
    "world.md": "---\nname: Fen\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Fen\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Fen

The charter was sealed in 640. Most of it was written by Ida Lorn. Its cover was painted by a fishergirl. The banner,
a heron on green, was designed by a fishergirl of nine. The warden is chosen by lot for five years. On 3 May 702 the
guardship Petrel ran aground in fog and was taken by Bram Oste. Vey signed a truce, but it has never recognised the
fen. Of her crew of 14 only the cook, Wim Ader, survived. He was hailed as a hero, although he later admitted that he
had slept through it. Bram Oste set out with 620 men, and about 90 of them froze to death on the ice. In May 708 Lode
Harn became warden. He won 53% of the vote. On the night of 12 June 711 Joss Vane seized the weir with 70 men and
demanded that the tithe be ended. Eleven people were killed. The revolt collapsed after three days, because the
bargemen would not sail. The Peace of Reed was sealed in 710, after the abbot of Sall had mediated. The fen gained the
western dyke but had to pay nine casks of salt. On 3 March 719 the ledger was found. Warden Lode Harn stepped down
nine days later. Two parties ruled the fen: the Eel Party, backed by weavers and smiths, and the Reed Union, backed by
bargemen. Ida Lorn was loved at first. Her toll on eels enraged the bargemen. Wim Ader refused to name his source.
""",
    "countries/fen.md": "---\ntype: country\nname: Fen\naliases: [the fen]\n---\n"
    "> The banner, a heron on green, was designed by a fishergirl of nine.\n",
    "countries/vey.md": "---\ntype: country\nname: Vey\n---\n- recognised the Fen: never\n\n"
    "> Vey signed a truce, but it has never recognised the fen.\n",
    "people/ida.md": "---\ntype: person\nname: Ida Lorn\naliases: [Ida]\n---\n- office: first warden\n\n"
    "> Most of it was written by Ida Lorn.\n\n"
    "> Ida Lorn was loved at first. Her toll on eels enraged the bargemen.\n",
    "people/lode.md": "---\ntype: person\nname: Lode Harn\naliases: [Lode]\n---\n"
    "- office: warden after [[Ida Lorn]], for eleven years\n\n> In May 708 Lode Harn became warden.\n",
    "people/wim.md": "---\ntype: person\nname: Wim Ader\naliases: [Wim]\n---\n- work: cook\n\n"
    "> Of her crew of 14 only the cook, Wim Ader, survived. He was hailed as a hero, although he later admitted that he"
    " had slept through it.\n\n> Wim Ader refused to name his source.\n",
    "people/bram.md": "---\ntype: person\nname: Bram Oste\naliases: [Bram]\n---\n"
    "> Bram Oste set out with 620 men, and about 90 of them froze to death on the ice.\n",
    "people/joss.md": "---\ntype: person\nname: Joss Vane\naliases: [Joss]\n---\n- led: the [[#revolt|Reed Revolt]]\n\n"
    "> On the night of 12 June 711 Joss Vane seized the weir with 70 men and demanded that the tithe be ended.\n",
    "things/charter.md": "---\ntype: work\nname: Charter\naliases: [the charter]\n---\n"
    "- written by: mostly [[Ida Lorn]]\n\n"
    "> The charter was sealed in 640. Most of it was written by Ida Lorn.\n",
    "things/petrel.md": "---\ntype: thing\nname: Petrel\naliases: [the Petrel]\n---\n- what: a guardship\n\n"
    "> On 3 May 702 the guardship Petrel ran aground in fog and was taken by Bram Oste.\n",
    "things/peace.md": "---\ntype: work\nname: Peace of Reed\naliases: [the Peace of Reed]\n---\n- signed: in 710\n"
    "- gained: the western dyke\n- paid: nine casks of salt\n\n"
    "> The fen gained the western dyke but had to pay nine casks of salt.\n",
    "timeline/1.md": """
## The Petrel is taken {#petrel-taken}

- date: 0702-05-03 "On 3 May 702"
- what: the [[Petrel]]
- by: [[Bram Oste]]
- asked_as: aground

> On 3 May 702 the guardship Petrel ran aground in fog and was taken by Bram Oste.

## Bram Oste marches over the ice {#march}

- date: not stated
- who: [[Bram Oste]]
- how many: 620 men
- asked_as: march; losses

> Bram Oste set out with 620 men, and about 90 of them froze to death on the ice.

## Lode becomes warden {#lode-elected}

- date: 0708-05 "In May 708"
- who: [[Lode Harn]]
- result: 53% to 44%
- aliases: election of 708
- asked_as: won; lost

> In May 708 Lode Harn became warden. He won 53% of the vote.

## The Reed Revolt {#revolt}

- date: 0711-06-12 "On the night of 12 June 711"
- who: [[Joss Vane]]
- how many: 70 men
- aliases: Reed Revolt; the revolt

> On the night of 12 June 711 Joss Vane seized the weir with 70 men and demanded that the tithe be ended.

> Eleven people were killed.

## The Reed Revolt collapses {#revolt-collapses}

- date: not stated
- after: #revolt
- why: the bargemen would not sail

> The revolt collapsed after three days, because the bargemen would not sail.

## The Peace of Reed is sealed {#peace-sealed}

- date: 0710 "in 710"
- what: the [[Peace of Reed]]
- mediator: the abbot of Sall

> The Peace of Reed was sealed in 710, after the abbot of Sall had mediated.

## Lode steps down {#lode-resigns}

- date: 0719-03-12
- date_basis: derived
- who: [[Lode Harn]]
- asked_as: quit

> On 3 March 719 the ledger was found. Warden Lode Harn stepped down nine days later.
""",
}


@pytest.fixture(scope="module")
def fen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(FEN, tmp_path_factory.mktemp("fen")) as lore:
        yield lore


def told(lore: Lore, asked: str) -> tuple[Standing, str]:
    """The standing of a reply, and all that it tells."""
    reply = lore.reply(asked)
    facts = (f"{fact.label}: {fact.text}" for each in reply.statements for fact in each.facts)
    quotes = (quote.text for each in reply.statements for quote in each.quotes)
    return reply.standing, "\n".join((reply.sentence, *facts, *quotes, *(each.text for each in reply.quoted)))


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        ("who wrote the charter?", "mostly Ida Lorn"),
        ("who designed the banner?", "a fishergirl of nine"),
        ("How long is the warden's term?", "for five years"),
        ("How long is a warden's term of office?", "for five years"),
        ("When did the guardship get stuck?", "On 3 May 702"),
        ("has Vey ever recognised the Fen?", "No: the source says that it was not so."),
        ("how many guys froze on the march?", "about 90 of them"),
        ("how many men froze on the march?", "about 90 of them"),
        ("death toll of the Reed Revolt?", "Eleven people were killed"),
        ("what did Joss want?", "that the tithe be ended"),
        ("what did Joss demand?", "that the tithe be ended"),
        ("what did Wim admit?", "slept through it"),
        ("so what was the embarrassing thing Wim confessed?", "slept through it"),
        ("How did the revolt fail?", "the bargemen would not sail"),
        ("Who mediated the Peace of Reed?", "the abbot of Sall"),
        ("Who brokered the Peace of Reed?", "the abbot of Sall"),
        ("What did the Fen gain by the Peace of Reed?", "the western dyke"),
        ("who came after Ida Lorn?", "warden after Ida Lorn"),
        ("Who won the 708 election and by how much?", "53% to 44%"),
        ("when did Lode resign?", "nine days later"),
        ("What were the two big parties?", "the Reed Union"),
        ("why were the bargemen so mad at Ida?", "toll on eels"),
    ],
)
def test_a_plain_question_is_answered_by_the_sentence_at_hand(asked: str, says: str, fen: Lore) -> None:
    standing, text = told(fen, asked)
    assert standing is Standing.ANSWER
    assert says in text


@pytest.mark.parametrize(
    "asked",
    [
        "who sealed the charter?",
        "who wrote the cover of the charter?",
        "who designed the cover of the charter?",
        "How long is the abbot's term?",
        "When did Bram get stuck?",
        "has Vey ever invaded the Fen?",
        "has Vey ever recognised Bram Oste?",
        "Did Vey recognise the Fen in 710?",
        "how many ships froze on the march?",
        "how many women froze on the march?",
        "how many men drowned on the march?",
        "death toll of the Peace of Reed?",
        "what did Lode want?",
        "what did Joss admit?",
        "what did the cook of Joss admit?",
        "Who broke the Peace of Reed?",
        "What did Vey gain by the Peace of Reed?",
        "who came after Lode Harn?",
        "who came before Ida Lorn?",
        "Who won the Peace of Reed?",
        "Who lost the 708 election?",
        "on what day did Lode resign?",
        "when did Ida resign?",
        "What were the three big parties?",
        "why was Ida so mad at the bargemen?",
        "why were the bargemen so mad at Bram?",
        "Did Wim name his source?",
        "who was Wim's source?",
        "What were the two small guilds?",
    ],
)
def test_what_is_asked_of_something_near_is_not_answered(asked: str, fen: Lore) -> None:
    standing, _ = told(fen, asked)
    assert standing is not Standing.ANSWER
