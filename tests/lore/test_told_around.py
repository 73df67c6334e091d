"""What the source's sentences tell of whoever they call she, he or it, what they list, and what comes nearest."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

HARBOUR = {
    "world.md": "---\nname: Harbour\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Harbour\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Harbour

Ada Holt was born in the salt house. Her memoirs, The Long Tide, were printed in Fen. She drowned on 3 May 844.
In spring 840 she was poisoned by her own cook, Ned Marsh, but recovered. He was banished for it.

Bram Oster kept the toll gate. The cook Ned Marsh envied Oster. He burned the ferry.

Five villages lie on the estuary: Fen, Gull, Moor, Quay and Rook. On 2 May 850 three villages signed a pact:
Fen, Gull and Moor. Oster paid one coin in six to the harbour, with a pension of 300 crowns a year.
Captain Lise Grau, who has never left Quay, is the oldest pilot. Lise Grau meant to winter at Rook in 846.
Pilots may not drink rum, because rum spoils their ears. Fen does not vote on bridges, since it has none.
Dora Vane has been harbour master since 861. Crake was harbour master in 840. Vane keeps a tavern in Gull and has
not spoken to Oster since. In 870 Vane choked on a bone. The pier lies in ruins and the eels feed under it.
Old Holt was hanged in 853. The dam broke in 876, due to the frost. Fen does not trade with Quay, and Gull does not
tax wool because wool is sacred there. A boat passed Rook, on the second day, and landed. Lise Grau lost a fortune of
7000 crowns. The three masters were chosen by lot: one in May, one in June and one in July. Old Meg ran four pans.
The strikers were led by Agnes Toll, a lamp cutter known as the Wren. Toll gave up her post because of her bad eyes.
Gull, on the far side of the strait, sold mirrors. The Mirror War began in 871. The lens was meant to be ready by 876.

The letter came from Ada Holt. The abbess read it. She wept in the tower. Gull bought a clock. It stopped in 887.
""",
    "people/holt.md": "---\ntype: person\nname: Ada Holt\n---\n> Ada Holt was born in the salt house.\n",
    "people/oster.md": "---\ntype: person\nname: Bram Oster\n---\n> Bram Oster kept the toll gate.\n",
    "people/vane.md": "---\ntype: person\nname: Dora Vane\n---\n> Dora Vane has been harbour master since 861.\n",
    "people/grau.md": "---\ntype: person\nname: Lise Grau\n---\n"
    "> Captain Lise Grau, who has never left Quay, is the oldest pilot.\n",
    "people/toll.md": "---\ntype: person\nname: Agnes Toll\n---\n"
    "> The strikers were led by Agnes Toll, a lamp cutter known as the Wren.\n",
    "places/rook.md": "---\ntype: place\nname: Rook\n---\n> A boat passed Rook, on the second day, and landed.\n",
    "places/gull.md": "---\ntype: place\nname: Gull\n---\n> Gull, on the far side of the strait, sold mirrors.\n",
    "timeline/war.md": "## The Mirror War begins {#war}\n\n- date: 871\n\n> The Mirror War began in 871.\n",
    "places/fen.md": "---\ntype: place\nname: Fen\n---\n> Fen does not vote on bridges, since it has none.\n",
}


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HARBOUR, tmp_path_factory.mktemp("harbour")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("When did Ada Holt drown?", ["Ada Holt was born", "She drowned on 3 May 844"]),
        ("Who poisoned Ada Holt?", ["Ada Holt was born", "by her own cook, Ned Marsh"]),
        ("Can you list the five villages?", ["Fen, Gull, Moor, Quay and Rook"]),
        ("Name the three villages that signed a pact", ["Fen, Gull and Moor"]),
        ("What fraction did Oster pay to the harbour?", ["one coin in six"]),
        ("How high was Oster's pension?", ["a pension of 300 crowns"]),
        ("Who is the oldest pilot?", ["is the oldest pilot"]),
        ("Who meant to winter at Rook?", ["meant to winter at Rook"]),
        ("Why may pilots not drink rum?", ["because rum spoils their ears"]),
        ("Why are pilots not supposed to drink rum?", ["because rum spoils their ears"]),
        ("Why doesn't Fen vote on bridges?", ["since it has none"]),
        ("Who is the current harbour master?", ["Dora Vane has been harbour master"]),
        ("Where does Vane keep a tavern?", ["a tavern in Gull"]),
        ("What happened in 870?", ["choked on a bone"]),
        ("Why did Agnes Toll step down?", ["because of her bad eyes"]),
        ("What was Agnes Toll's nickname?", ["known as the Wren"]),
        ("Where does Gull lie?", ["on the far side of the strait"]),
        ("When did the Miror War begin?", ["began in 871"]),
        ("When was the lens supposed to be ready?", ["meant to be ready by 876"]),
    ],
)
def test_a_sentence_is_told_with_the_one_that_names_whom_it_means(
    harbour: Lore, question: str, told: list[str]
) -> None:
    reply = harbour.reply(question)
    assert reply.standing is Standing.ANSWER
    quotes = [quote for each in reply.statements for quote in each.quotes]
    shown = " ".join(" ".join(each.text.split()) for each in (*reply.quoted, *quotes))
    assert [each for each in told if each not in shown] == []


@pytest.mark.parametrize(
    "question",
    [
        "Who was banished for it?",
        "Who burned the ferry?",  # Oster, or Ned Marsh, whom the sentence before names, too
        "When did Bram Oster drown?",
        "Can you list the four villages?",
        "Name the six pilots",
        "When did Lise Grau winter at Rook?",
        "Did Lise Grau winter at Rook in 846?",
        "Why doesn't Fen vote on taxes?",
        "Why does Fen vote on bridges?",
        "Who is the current captain?",
        "What happened in 872?",
        "Is the toll gate still there?",
        "When was Ada Holt hanged?",  # Old Holt was
        "When was the dam supposed to break?",  # due to the frost is no plan
        "Why does Fen not tax wool?",  # Gull does not
        "Why doesn't Gull trade with Quay?",
        "Where is Rook?",  # on the second day is no place
        "How large was Lise Grau's fortune?",  # lost to Bram Oster
        "Who were the three masters?",
        "Where did Ada Holt weep?",  # the abbess may have
        "When did Gull stop?",  # the clock did
        "Who ran five pans?",
        "When was the lens ready?",
        "Which villages did Ada Holt list?",
    ],
)
def test_whoever_may_be_another_is_not_told(harbour: Lore, question: str) -> None:
    assert harbour.reply(question).standing is not Standing.ANSWER


def test_a_sentence_with_all_of_a_question_is_part_of_an_answer(harbour: Lore) -> None:
    reply = harbour.reply("Why do the eels feed on the pier?")
    assert reply.standing is Standing.PARTLY
    assert [quote.text for quote in reply.quoted] == ["The pier lies in ruins and the eels feed under it."]


def test_the_nearest_sentence_stands_beside_what_an_entry_says(harbour: Lore) -> None:
    reply = harbour.reply("Did Bram Oster envy the cook Ned Marsh?")
    assert reply.standing is not Standing.ANSWER
    shown = [*reply.quoted, *reply.passages]
    assert "The cook Ned Marsh envied Oster." in [quote.text for quote in shown]
