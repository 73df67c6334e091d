"""Sentences of the source that answer where no entry quotes them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot import cards
from bot.card import plain
from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

VOYAGE = {
    "world.md": "---\nname: The voyage\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The voyage\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """The Lodestar expedition

In 1899 the Lodestar sailed under Captain Sigrid Hauge. Hauge drew no salary. She died of pneumonia in the spring of
1902. Three men of the crew perished in a storm. The crew wintered in a hut of planks. Who lit the fire on the ice has
never been established. The mate Oskar Rehn discovered an island. The cook was never paid.
The log was lost because the hut burned down. The island was named by Oskar Rehn and Sigrid Hauge.

The Republic

The republic joined the League of Nations in 1922. 40% of the profits went to the schools.
""",
    "people/hauge.md": "---\ntype: person\nname: Sigrid Hauge\naliases: [Hauge]\n---\n"
    "> In 1899 the Lodestar sailed under Captain Sigrid Hauge.\n",
    "things/lodestar.md": "---\ntype: thing\nname: Lodestar\naliases: [the Lodestar]\n---\n"
    "> In 1899 the Lodestar sailed under Captain Sigrid Hauge.\n",
}


@pytest.fixture(scope="module")
def voyage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(VOYAGE, tmp_path_factory.mktemp("voyage")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("When did the republic join the League of Nations?", "in 1922"),
        ("When did Sigrid Hauge die?", "in the spring of\n1902"),
        ("How many of the Lodestar's crew perished in the storm?", "Three men"),
        ("What share of the profits went to the schools?", "40%"),
        ("Who discovered the island?", "Oskar Rehn"),
        ("Where did the crew of the Lodestar winter?", "in a hut of planks"),
        ("Why was the log lost?", "because the hut burned down"),
    ],
)
def test_the_one_sentence_that_says_all_of_it_answers(voyage: Lore, asked: str, said: str) -> None:
    reply = voyage.reply(asked)
    assert reply.standing is Standing.ANSWER
    assert said.replace("\n", " ") in reply.quoted[-1].text  # behind the one that names whom it means, if there is one
    assert len(reply.quoted) <= 2
    assert "The source itself says" in plain(cards.of(reply, voyage.library.world))


@pytest.mark.parametrize(
    ("sentences", "asked"),
    [
        # what was not so, or only meant, or supposed
        ("The bosun was not hanged in 1905.", "When was the bosun hanged?"),
        ("Rehn denied that he had burned the maps.", "Did Rehn burn the maps?"),
        ("Hauge wanted to sell the ship in 1901.", "When did Hauge sell the ship?"),
        ("If the ice had broken, the crew would have drowned in May 1901.", "When did the crew drown?"),
        ("Holm failed to reach the coast by sledge in 1901.", "When did Holm reach the coast?"),
        ("All the dogs except one were sold in 1903.", "When were the dogs sold?"),
        # of somebody else
        ("The doctor Ivar Holm poisoned the dogs.", "Did Hauge poison the dogs?"),
        ("Rehn almost shot Holm.", "Did Holm shoot Rehn?"),
        # of another deed, in the same sentence or only near it
        ("The engine was replaced in 1904 and the mast was repaired.", "When was the mast replaced?"),
        ("Hauge saw an island. Hauge sold the ship in 1901.", "When did Hauge sell the island?"),
        ("The crew wintered in a hut. Hauge burned the maps in 1901.", "When did the crew burn in a hut?"),
        # without what is wanted
        ("They attacked the fort on Monday.", "Who attacked the fort?"),
        ("The bridge was built in Bergen by 1902.", "Who built the bridge?"),
        ("The army lost 500 horses in the swamp.", "When did the army lose horses?"),
        ("Two men and dogs drowned.", "How many dogs drowned?"),
        ("The engine was sold in 1904, or in 1905.", "When was the engine sold?"),
        ("The engine was sold in 1904.", "On which day was the engine sold?"),
        ("The engine was sold in 1904.", "Was the engine sold in 1906?"),
        # what two sentences say
        ("The engine was sold in 1904. Later the engine was sold again, in 1909.", "When was the engine sold?"),
    ],
)
def test_less_than_all_of_it_is_no_answer(tmp_path: Path, sentences: str, asked: str) -> None:
    world = {**VOYAGE, "sources/page.txt": f"In 1899 the Lodestar sailed under Captain Sigrid Hauge. {sentences}\n"}
    with lore_of(world, tmp_path) as lore:
        assert lore.reply(asked).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("sentences", "asked"),
    [
        ("1200 soldiers marched to the fort.", "How many soldiers marched to the fort?"),
        ("The doctor Ivar Holm poisoned the dogs.", "Who poisoned the dogs?"),
        ("The bridge was built in Bergen by Ivar Holm.", "Who built the bridge?"),
        ("The engine was sold in 1904; the mast was kept.", "In which year was the engine sold?"),
        ("The crew painted the mast green.", "What did the crew paint green?"),
        ("Women voted from the start.", "Did women vote from the start?"),
        ("The strike of the cooks lasted for eleven weeks.", "For how long did the strike of the cooks last?"),
    ],
)
def test_just_what_is_asked_is_an_answer(tmp_path: Path, sentences: str, asked: str) -> None:
    world = {**VOYAGE, "sources/page.txt": f"In 1899 the Lodestar sailed under Captain Sigrid Hauge. {sentences}\n"}
    with lore_of(world, tmp_path) as lore:
        reply = lore.reply(asked)
        assert (reply.standing, [each.text for each in reply.quoted]) == (Standing.ANSWER, [sentences])


@pytest.mark.parametrize(
    "page",
    [
        "In 1899 the Lodestar sailed under Captain Sigrid Hauge.\n\nHistory\n\nBo Lind burned the barn. He fled to"
        " Rome in 1903.\n",
        "In 1899 the Lodestar sailed under Captain Sigrid Hauge. Bo Lind burned the barn. He fled to Rome in 1903.\n",
    ],
)
def test_a_pronoun_is_not_taken_for_whom_a_hidden_or_another_section_s_sentence_leaves(
    tmp_path: Path, page: str
) -> None:
    secret = "---\ntype: person\nname: Bo Lind\nspoiler: true\n---\n> Bo Lind burned the barn.\n"
    with lore_of({**VOYAGE, "sources/page.txt": page, "people/bo.md": secret}, tmp_path) as lore:
        assert lore.reply("When did Sigrid Hauge flee to Rome?").standing is not Standing.ANSWER


def test_a_hidden_sentence_is_never_told(tmp_path: Path) -> None:
    page = "In 1899 the Lodestar sailed under Captain Sigrid Hauge. The engine was sold in 1904.\n"
    keeper = "---\ntype: thing\nname: Keel\n---\n> spoiler: The engine was sold in 1904.\n"
    with lore_of({**VOYAGE, "sources/page.txt": page, "things/keel.md": keeper}, tmp_path) as lore:
        assert lore.reply("When was the engine sold?").quoted == ()


def test_what_the_source_says_nobody_knows_is_told_as_that(voyage: Lore) -> None:
    reply = voyage.reply("Who lit the fire on the ice?")
    assert reply.standing is Standing.PARTLY
    assert reply.unsaid == ("The source itself says that it is not known.",)
    assert "never been established" in reply.quoted[0].text
