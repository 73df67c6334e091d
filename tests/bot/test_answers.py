"""The last few answers: asked once, however many wait for them."""

import asyncio
from collections.abc import Iterator
from random import Random

import pytest

from bot.answers import Answers
from lore.errors import LoreError
from lore.model import Question
from lore.questions import Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES

ADA, TOLL, ABOUT = Question("who", (("name", "Ada"),)), Question("who", (("name", "Old Toll"),)), Question("about")


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles")) as lore:
        yield lore


async def test_many_who_ask_the_same_get_one_answer(lore: Lore) -> None:
    answers = Answers(lore)
    shown = await asyncio.gather(*(answers.to(ADA) for _ in range(10)))
    assert all(each is shown[0] for each in shown)
    assert await answers.to(ADA) is shown[0]


async def test_only_the_last_few_are_kept(lore: Lore) -> None:
    answers = Answers(lore, kept=2)
    ada, toll = await answers.to(ADA), await answers.to(TOLL)
    assert await answers.to(ADA) is ada
    await answers.to(ABOUT)
    assert await answers.to(ADA) is ada
    again = await answers.to(TOLL)
    assert again == toll
    assert again is not toll


@pytest.mark.parametrize("verb", ["random", "quiz"])
async def test_what_is_drawn_by_lot_is_drawn_anew_and_asked_again_it_stays(lore: Lore, verb: str) -> None:
    answers = Answers(Lore(lore.library, draw=Random(1).choice))
    shown = await asyncio.gather(*(answers.to(Question(verb)) for _ in range(20)))
    assert len({each.question for each in shown}) > 1
    for each in shown:
        assert await answers.to(each.question) == each


async def test_what_went_wrong_is_asked_again(lore: Lore) -> None:
    answers = Answers(lore)
    first = answers.to(Question("dance"))
    with pytest.raises(LoreError, match="no question"):
        await first
    second = answers.to(Question("dance"))
    assert second is not first
    with pytest.raises(LoreError, match="no question"):
        await second


async def test_what_a_text_names_is_looked_up_once_and_nothing_else_of_it_is_kept(lore: Lore) -> None:
    answers = Answers(lore)
    shown = await answers.to_text("my password is hunter2, said Ada Brightwater in Saltmere in 820")
    assert shown.question == Question("lookup", (("found", "Ada Brightwater\nSaltmere\n820"),))
    assert "hunter2" not in repr(shown)
    assert await answers.to(shown.question) is shown
    assert shown == await Answers(lore).to(shown.question)


async def test_a_text_that_names_nothing_is_no_answer(lore: Lore) -> None:
    with pytest.raises(LoreError, match="The Lantern Isles knows no name or date"):
        await Answers(lore).to_text("hunter2")
