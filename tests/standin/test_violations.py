"""A broken rule is answered as Discord would, and recorded so that it fails the test."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.standin.control import Standin
from tests.standin.process import Address
from tests.standin.raw_bot import RawBot
from tests.standin.test_rules import BAD_COMMANDS, BAD_MESSAGES, button, layout, row, said

COMMAND = {
    "name": "who",
    "description": "Tell who",
    "options": [{"type": 3, "name": "name", "description": "A name", "autocomplete": True}],
}


@pytest.fixture
async def bot(standin_address: Address, standin: Standin) -> AsyncIterator[RawBot]:
    async with RawBot(standin_address) as client:
        yield client


@pytest.fixture
async def general(standin: Standin) -> str:
    return f"/channels/{(await standin.world())['channels']['general']}/messages"


@pytest.fixture
async def commands(standin: Standin) -> str:
    return f"/applications/{(await standin.world())['application_id']}/commands"


@pytest.fixture
async def online(bot: RawBot, commands: str) -> RawBot:
    """The bot with a synced command and a gateway connection."""
    assert (await bot.send("PUT", commands, [COMMAND]))[0] == 200
    await bot.connect()
    return bot


@pytest.mark.parametrize("body", [case[1] for case in BAD_MESSAGES], ids=[case[0] for case in BAD_MESSAGES])
async def test_a_bad_message_is_refused_and_recorded(
    bot: RawBot, standin: Standin, general: str, body: dict[str, Any]
) -> None:
    status, answer = await bot.send("POST", general, body)
    assert (status, answer["code"]) == (400, 50035)
    violations = await standin.take_violations()
    assert {violation.side for violation in violations} == {"bot"}


@pytest.mark.parametrize("sent", [case[1] for case in BAD_COMMANDS], ids=[case[0] for case in BAD_COMMANDS])
async def test_a_bad_command_is_refused_and_recorded(
    bot: RawBot, standin: Standin, commands: str, sent: list[dict[str, Any]]
) -> None:
    before = await standin.commands()
    status, answer = await bot.send("PUT", commands, sent)
    assert (status, answer["code"]) == (400, 50035)
    assert {violation.side for violation in await standin.take_violations()} == {"bot"}
    assert await standin.commands() == before


async def test_an_error_names_the_place_in_the_body(bot: RawBot, standin: Standin, general: str) -> None:
    _, answer = await bot.send("POST", general, {"content": "x", "components": [row(button(custom_id="x" * 101))]})
    assert answer["errors"]["components"]["0"]["components"]["0"]["custom_id"]["_errors"]
    (violation, *_) = await standin.take_violations()
    assert violation.path == "components.0.components.0.custom_id"
    assert violation.request == "POST /channels/{channel_id}/messages"


async def test_an_empty_message_is_recorded(bot: RawBot, standin: Standin, general: str) -> None:
    status, answer = await bot.send("POST", general, {"content": ""})
    assert (status, answer["code"]) == (400, 50006)
    assert [violation.code for violation in await standin.take_violations()] == ["50006"]


async def test_an_edit_is_judged_by_what_the_message_becomes(bot: RawBot, standin: Standin, general: str) -> None:
    _, message = await bot.send("POST", general, layout(said("a card")))
    path = f"{general}/{message['id']}"
    status, _ = await bot.send("PATCH", path, {"content": "words beside the card"})
    assert status == 400
    assert len(await standin.take_violations()) == 1
    status, edited = await bot.send("PATCH", path, {"components": [said("another card")]})
    assert (status, edited["components"][0]["content"]) == (200, "another card")


async def test_an_unknown_route_is_recorded(bot: RawBot, standin: Standin) -> None:
    assert (await bot.send("GET", "/nowhere"))[0] == 404
    assert [violation.code for violation in await standin.take_violations()] == ["ROUTE_UNKNOWN"]


async def test_another_content_type_is_recorded(bot: RawBot, standin: Standin, general: str) -> None:
    status, _ = await bot.send("POST", general, {"content": "x"}, **{"Content-Type": "text/plain"})
    assert status == 400
    assert [violation.code for violation in await standin.take_violations()] == ["CONTENT_TYPE_INVALID"]


async def test_a_body_that_is_no_json_is_recorded(bot: RawBot, standin: Standin, general: str) -> None:
    status, answer = await bot.send("POST", general, "just a text")
    assert (status, answer["code"]) == (400, 50109)
    assert [violation.code for violation in await standin.take_violations()] == ["50109"]


async def test_what_only_the_document_knows_is_recorded(bot: RawBot, standin: Standin, general: str) -> None:
    if not (await standin.world())["document"]:
        pytest.skip("no Discord OpenAPI document")
    bad = {"content": "x", "nonce": "x" * 26}
    assert (await bot.send("POST", general, bad))[0] == 400
    assert (await bot.send("GET", f"{general}?limit=101"))[0] == 400
    paths = [violation.path for violation in await standin.take_violations()]
    assert paths == ["nonce", "limit"]


async def test_a_wrong_token_is_no_violation(bot: RawBot, general: str) -> None:
    assert (await bot.send("GET", general, Authorization="Bot wrong"))[0] == 401


async def test_what_is_not_there_is_no_violation(bot: RawBot, general: str, standin: Standin) -> None:
    status, answer = await bot.send("GET", f"{general}/1")
    assert (status, answer["code"]) == (404, 10008)
    status, answer = await bot.send("GET", "/channels/1")
    assert (status, answer["code"]) == (404, 10003)
    lounge = (await standin.world())["channels"]["lounge"]
    status, answer = await bot.send("GET", f"/channels/{lounge}")
    assert (status, answer["code"]) == (403, 50001)


async def test_history_is_told_newest_first_within_bounds(bot: RawBot, general: str) -> None:
    ids = [(await bot.send("POST", general, {"content": str(number)}))[1]["id"] for number in range(4)]

    async def told(query: str) -> list[str]:
        return [message["content"] for message in (await bot.send("GET", f"{general}?{query}"))[1]]

    assert await told("limit=2") == ["3", "2"]
    assert await told(f"before={ids[3]}&limit=2") == ["2", "1"]
    assert await told(f"after={ids[0]}&limit=2") == ["2", "1"]
    assert await told(f"around={ids[2]}&limit=3") == ["3", "2", "1"]


async def test_a_bad_answer_reaches_the_person_as_an_error(online: RawBot, standin: Standin) -> None:
    asking = asyncio.create_task(standin.slash("ben", "general", "who"))
    status, answer = await online.answer({"type": 4, "data": {"content": "x" * 2001}})
    assert (status, list(answer["errors"])) == (400, ["data"])
    assert (await asking).error_code == 50035
    assert [violation.path for violation in await standin.take_violations()] == ["data.content"]


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"type": 7, "data": {"content": "x"}}, "type"),
        ({"type": 8, "data": {"choices": []}}, "type"),
        ({"type": 9, "data": {"custom_id": "m", "title": "", "components": [row(button())]}}, "data"),
        ({"type": 4, "data": {}}, "data.content"),
    ],
)
async def test_an_answer_of_the_wrong_kind_is_recorded(
    online: RawBot, standin: Standin, body: dict[str, Any], path: str
) -> None:
    asking = asyncio.create_task(standin.slash("ben", "general", "who"))
    assert (await online.answer(body))[0] == 400
    assert (await asking).error_code in (50035, 50006)
    assert all(violation.path.startswith(path) for violation in await standin.take_violations())


@pytest.mark.parametrize(
    "choices",
    [
        [{"name": str(number), "value": str(number)} for number in range(26)],
        [{"name": "", "value": "x"}],
        [{"name": "x" * 101, "value": "x"}],
        [{"name": "x", "value": "x" * 101}],
        [{"name": "x", "value": 1}],
    ],
    ids=["26", "nameless", "long name", "long value", "number for text"],
)
async def test_bad_suggestions_are_recorded(online: RawBot, standin: Standin, choices: list[dict[str, Any]]) -> None:
    asking = asyncio.create_task(standin.typing("ben", "general", "who", "name", "x"))
    assert (await online.answer({"type": 8, "data": {"choices": choices}}))[0] == 400
    assert (await asking).error_code == 50035
    assert all(violation.path.startswith("data") for violation in await standin.take_violations())


async def test_an_unknown_gateway_op_is_recorded(online: RawBot, standin: Standin) -> None:
    assert await online.send_gateway({"op": 99, "d": None}) == 4001
    assert [violation.code for violation in await standin.take_violations()] == ["4001"]


async def test_a_follow_up_before_an_answer_is_refused(online: RawBot, standin: Standin) -> None:
    asking = asyncio.create_task(standin.slash("ben", "general", "who"))
    interaction = await online.event("INTERACTION_CREATE")
    path = f"/webhooks/{interaction['application_id']}/{interaction['token']}"
    status, answer = await online.send("POST", path, {"content": "too early"})
    assert (status, answer["code"]) == (404, 10015)
    assert (await asking).error_code == 10015
