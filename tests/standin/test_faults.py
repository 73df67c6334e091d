"""Discord's bad days come as scripted: to the requests that were meant, and to no other."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.standin.control import Refused, Standin, TooLate
from tests.standin.control_faults import Step
from tests.standin.process import Address
from tests.standin.raw_bot import RawBot

POSTS = "/channels/{channel_id}/messages"


@pytest.fixture
async def bot(standin_address: Address, standin: Standin) -> AsyncIterator[RawBot]:
    async with RawBot(standin_address) as client:
        yield client


@pytest.fixture
async def room(standin: Standin, request: pytest.FixtureRequest) -> str:
    """The messages of a channel of this test's own."""
    return f"/channels/{await standin.add_channel(request.node.name)}/messages"


@pytest.fixture
async def name(request: pytest.FixtureRequest) -> str:
    return str(request.node.name)


def said(text: str = "x", **more: Any) -> dict[str, Any]:
    return {"content": text, **more}


async def texts(standin: Standin, channel: str) -> list[str]:
    return [message.text for message in await standin.messages(channel)]


async def test_a_fault_meets_the_requests_that_were_meant(bot: RawBot, standin: Standin, room: str, name: str) -> None:
    await standin.fault("POST", POSTS, after=1, count=2, status=500)
    answers = [(await bot.send("POST", room, said(str(number))))[0] for number in range(4)]
    assert answers == [200, 500, 500, 200]
    assert (await bot.send("GET", room))[0] == 200
    assert await texts(standin, name) == ["0", "3"]
    assert await standin.faults() == []


async def test_faults_of_one_route_take_turns(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, status=500)
    await standin.fault("POST", POSTS, status=403, code=50013, message="Missing Permissions")
    assert (await bot.send("POST", room, said()))[0] == 500
    assert await bot.send("POST", room, said()) == (403, {"message": "Missing Permissions", "code": 50013})
    assert (await bot.send("POST", room, said()))[0] == 200


async def test_what_is_left_of_the_script_is_told_and_cleared(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, count=3, status=500)
    await standin.fault("GET", POSTS, count=None, status=500)
    await bot.send("POST", room, said())
    await bot.send("GET", room)
    assert [(left["method"], left["count"]) for left in await standin.faults()] == [("POST", 2), ("GET", None)]
    await standin.clear_faults()
    assert (await bot.send("POST", room, said()))[0] == 200


async def test_a_fault_may_answer_an_error_though_the_message_exists(
    bot: RawBot, standin: Standin, room: str, name: str
) -> None:
    await standin.fault("POST", POSTS, status=500, processed=True)
    assert (await bot.send("POST", room, said("there")))[0] == 500
    assert await texts(standin, name) == ["there"]


async def test_an_overloaded_edge_speaks_no_json(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, status=503)
    status, body = await bot.send("POST", room, said())
    assert (status, type(body)) == (503, str)
    await standin.fault("POST", POSTS, status=503, code=130000, message="API resource is currently overloaded")
    status, body = await bot.send("POST", room, said())
    assert (status, body["code"]) == (503, 130000)


@pytest.mark.parametrize(("step", "kept"), [("before", []), ("after", ["x"])])
async def test_a_dropped_connection_gives_no_answer(
    bot: RawBot, standin: Standin, room: str, name: str, step: Step, kept: list[str]
) -> None:
    await standin.fault("POST", POSTS, drop=step)
    with pytest.raises(aiohttp.ClientConnectionError):
        await bot.send("POST", room, said())
    assert await texts(standin, name) == kept
    assert (await standin.requests())[-1].dropped


async def test_a_limited_route_says_when_to_come_again(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, status=429, retry_after=2.5)
    assert await bot.send("POST", room, said()) == (
        429,
        {"message": "You are being rate limited.", "retry_after": 2.5, "global": False},
    )
    assert bot.headers["Retry-After"] == "3"
    assert bot.headers["X-RateLimit-Scope"] == "user"
    assert bot.headers["X-RateLimit-Remaining"] == "0"
    assert "Via" in bot.headers
    assert "X-RateLimit-Global" not in bot.headers


async def test_a_limit_of_everything_says_so(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, status=429, retry_after=0.25, everywhere=True)
    status, body = await bot.send("POST", room, said())
    assert (status, body["global"], body["retry_after"]) == (429, True, 0.25)
    assert bot.headers["X-RateLimit-Global"] == "true"
    assert bot.headers["X-RateLimit-Scope"] == "global"
    assert "X-RateLimit-Remaining" not in bot.headers


@pytest.mark.parametrize(("step", "meanwhile"), [("before", []), ("after", ["x"])])
async def test_a_held_request_waits_for_release(
    bot: RawBot, standin: Standin, room: str, name: str, step: Step, meanwhile: list[str]
) -> None:
    await standin.fault("POST", POSTS, hold=step)
    asking = asyncio.create_task(bot.send("POST", room, said()))
    await standin.held()
    assert await texts(standin, name) == meanwhile
    assert not asking.done()
    assert await standin.release() == 1
    assert (await asking)[0] == 200
    assert await texts(standin, name) == ["x"]


@pytest.mark.parametrize(("process", "kept"), [(False, []), (True, ["x"])])
async def test_a_request_held_before_dies_with_its_bot_unless_it_was_underway(
    standin_address: Address, standin: Standin, room: str, name: str, process: bool, kept: list[str]
) -> None:
    await standin.fault("POST", POSTS, hold="before")
    async with RawBot(standin_address) as bot:
        asking = asyncio.create_task(bot.send("POST", room, said()))
        await standin.held()
        asking.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asking
    await standin.world()  # by its answer the closed connection is long known
    assert await standin.release(process=process) == 1
    assert await texts(standin, name) == kept


async def test_a_held_request_may_fail_afterwards(bot: RawBot, standin: Standin, room: str, name: str) -> None:
    await standin.fault("POST", POSTS, hold="after", status=500, processed=True)
    asking = asyncio.create_task(bot.send("POST", room, said()))
    await standin.held()
    await standin.release()
    assert (await asking)[0] == 500
    assert await texts(standin, name) == ["x"]


async def test_a_delay_comes_before_the_answer(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, delay=0.05)
    began = asyncio.get_running_loop().time()
    assert (await bot.send("POST", room, said()))[0] == 200
    assert asyncio.get_running_loop().time() - began >= 0.05  # a lower bound, which no slow machine breaks


async def test_a_fault_is_never_the_bots(bot: RawBot, standin: Standin, room: str) -> None:
    await standin.fault("POST", POSTS, status=500)
    await bot.send("POST", room, said())
    await standin.fault("POST", POSTS, status=502, processed=True)
    await bot.send("POST", room, said())
    assert await standin.violations() == []


@pytest.mark.parametrize(
    ("fault", "complaint"),
    [
        ({}, "needs a status, drop, hold or delay"),
        ({"status": 500, "drop": "after"}, "can't be both"),
        ({"drop": "after", "processed": True}, "drop='after'"),
        ({"status": 500, "retry_after": 1.0}, "only a 429"),
    ],
)
async def test_a_fault_that_contradicts_itself_is_refused(
    standin: Standin, fault: dict[str, Any], complaint: str
) -> None:
    with pytest.raises(Refused, match=complaint):
        await standin.fault("POST", POSTS, **fault)


async def test_a_fault_of_no_route_is_refused(standin: Standin) -> None:
    with pytest.raises(Refused, match="no route POST /channels/1/messages"):
        await standin.fault("POST", "/channels/1/messages", status=500)


async def test_waiting_for_what_is_never_held_says_so(standin_address: Address) -> None:
    async with Standin(standin_address.control, timeout=0.01) as impatient:
        with pytest.raises(TooLate, match="0 requests are held, not 1"):
            await impatient.held()


async def test_a_nonce_used_again_answers_the_message_there_is(
    bot: RawBot, standin: Standin, room: str, name: str
) -> None:
    first = (await bot.send("POST", room, said("first", nonce="n1", enforce_nonce=True)))[1]
    status, second = await bot.send("POST", room, said("second", nonce="n1", enforce_nonce=True))
    assert (status, second) == (200, first)
    assert await texts(standin, name) == ["first"]


async def test_a_nonce_is_enforced_only_where_asked_and_in_its_channel(
    bot: RawBot, standin: Standin, room: str, name: str
) -> None:
    await bot.send("POST", room, said("first", nonce="n1"))
    await bot.send("POST", room, said("second", nonce="n1"))
    elsewhere = f"/channels/{await standin.add_channel(f'{name} too')}/messages"
    await bot.send("POST", elsewhere, said("third", nonce="n1", enforce_nonce=True))
    assert await texts(standin, name) == ["first", "second"]
    assert await texts(standin, f"{name} too") == ["third"]


async def test_a_nonce_is_forgotten_after_its_window(bot: RawBot, standin: Standin, room: str, name: str) -> None:
    body = said(nonce="n1", enforce_nonce=True)
    await bot.send("POST", room, body)
    await standin.advance(170)
    await bot.send("POST", room, body)
    assert len(await texts(standin, name)) == 1
    await standin.advance(15)
    await bot.send("POST", room, body)
    assert len(await texts(standin, name)) == 2
    await standin.nonce_window(10)
    await standin.advance(11)
    await bot.send("POST", room, body)
    assert len(await texts(standin, name)) == 3
    await standin.nonce_window(180)


async def test_a_nonce_of_a_deleted_message_finds_nothing(bot: RawBot, standin: Standin, room: str, name: str) -> None:
    body = said(nonce="n1", enforce_nonce=True)
    first = (await bot.send("POST", room, body))[1]
    await bot.send("DELETE", f"{room}/{first['id']}")
    status, answer = await bot.send("POST", room, body)
    assert (status, answer["code"]) == (404, 10008)
    assert await texts(standin, name) == []


async def test_a_nonce_survives_a_dropped_answer(bot: RawBot, standin: Standin, room: str, name: str) -> None:
    body = said(nonce="n1", enforce_nonce=True)
    await standin.fault("POST", POSTS, drop="after")
    with pytest.raises(aiohttp.ClientConnectionError):
        await bot.send("POST", room, body)
    assert (await bot.send("POST", room, body))[0] == 200
    assert len(await texts(standin, name)) == 1


async def test_a_nonce_is_told_once(bot: RawBot, room: str) -> None:
    posted = (await bot.send("POST", room, said(nonce="n1")))[1]
    assert posted["nonce"] == "n1"
    assert "nonce" not in (await bot.send("GET", f"{room}/{posted['id']}"))[1]
    assert "nonce" not in (await bot.send("GET", room))[1][0]


async def test_more_requests_than_the_limit_are_refused_and_counted(
    bot: RawBot, standin: Standin, room: str, name: str
) -> None:
    await standin.limit(per_second=1)
    burst = await asyncio.gather(*(bot.send("POST", room, said()) for _ in range(20)))
    await standin.limit(per_second=None)
    refused = [body for status, body in burst if status == 429]
    assert refused
    assert all(body["global"] and 0 < body["retry_after"] <= 1.01 for body in refused)
    assert (await standin.world())["refused_by_limit"] == len(refused)
    assert len(await texts(standin, name)) == 20 - len(refused)
    assert all(status == 200 for status, _ in [await bot.send("POST", room, said()) for _ in range(10)])


async def test_forgotten_requests_are_gone(bot: RawBot, standin: Standin, room: str) -> None:
    await bot.send("POST", room, said())
    await standin.forget()
    assert await standin.requests() == []
    await bot.send("POST", room, said("after"))
    assert [entry.body["content"] for entry in await standin.requested("POST", POSTS)] == ["after"]
