"""Answers that take longer than Discord waits for."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from tests.bot.discord.process import Bot, Place, online
from tests.standin.control import Standin

SLOW = "tests.bot.discord.slow_bot"


@pytest.fixture
async def slow(own_place: Place) -> AsyncIterator[tuple[Standin, Bot]]:
    async with Standin(own_place.address.control) as standin:
        with online(own_place, SLOW) as bot:
            yield standin, bot
            assert "Traceback" not in bot.log
        assert await standin.violations() == []


async def test_a_late_answer_is_as_good_as_any(slow: tuple[Standin, Bot]) -> None:
    standin, _ = slow
    asked = await standin.slash("ben", "general", "who", name="Log of Boats")
    assert not asked.ephemeral
    turned = await standin.press(asked, "▶")
    assert turned.message.id == asked.message.id
    assert turned.text != asked.text
    copy = await standin.press(asked, "▶", by="ada")
    assert copy.ephemeral
    onward = await standin.press(copy, "▶")
    assert onward.message.id == copy.message.id
    shared = await standin.press(copy, "Share")
    assert not shared.ephemeral
    assert "Shared by" in shared.text
    private = await standin.slash("ben", "general", "who", name="Old Toll", private=True)
    assert private.ephemeral
    assert "## Old Toll" in private.text


async def test_a_late_problem_is_told_to_the_one_who_asked(slow: tuple[Standin, Bot]) -> None:
    standin, _ = slow
    slash = await standin.slash("ben", "general", "timeline", **{"from": "Winterfell"})
    await standin.requested("DELETE", "/webhooks/{webhook_id}/{webhook_token}/messages/@original")
    seen = await standin.again(slash, messages=2)
    told = [message for message in seen.messages if not message.deleted]
    assert [message.ephemeral for message in told] == [True]
    assert "“Winterfell” is not a date" in told[0].text


async def test_sharing_late_says_so_where_only_one_person_would_see_it(slow: tuple[Standin, Bot]) -> None:
    standin, _ = slow
    asked = await standin.slash("ada", "hall", "who", name="Old Toll", private=True)
    shared = (await standin.press(asked, "Share")).message
    if "doesn't let me post" not in shared.text:
        shared = await standin.edited(shared)
    assert shared.ephemeral
    assert "doesn't let me post for all" in shared.text


async def test_an_answer_being_made_is_told_before_the_end(slow: tuple[Standin, Bot]) -> None:
    standin, bot = slow
    asking = asyncio.create_task(standin.slash("ben", "general", "who", name="Old Toll"))
    await asyncio.sleep(0.25)
    assert await asyncio.to_thread(bot.end) == 0
    assert "## Old Toll" in (await asking).text
