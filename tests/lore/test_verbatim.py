"""Sentences of the source that answer where no entry quotes them."""

from collections.abc import Iterator

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
    assert [said.replace("\n", " ") in each.text for each in reply.quoted] == [True]
    assert "No entry tells this" in plain(cards.of(reply, voyage.library.world))


@pytest.mark.parametrize(
    "asked",
    [
        "When did the crew winter in the hut?",
        "When did the republic leave the League of Nations?",
        "How many cooks were paid?",
        "Was the cook paid?",
        "Who hired Sigrid Hauge?",
        "What share of the profits went to the soldiers?",
        "Why did Stalin join the League of Nations?",
    ],
)
def test_a_sentence_that_lacks_the_deed_or_what_is_wanted_is_no_answer(voyage: Lore, asked: str) -> None:
    assert voyage.reply(asked).standing is not Standing.ANSWER


def test_what_the_source_says_nobody_knows_is_told_as_that(voyage: Lore) -> None:
    reply = voyage.reply("Who lit the fire on the ice?")
    assert reply.standing is Standing.PARTLY
    assert reply.unsaid == ("The source itself says that it is not known.",)
    assert "never been established" in reply.quoted[0].text
