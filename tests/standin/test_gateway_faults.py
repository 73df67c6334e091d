"""The gateway's bad days: sessions that are gone, connections refused, heartbeats without an echo."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.standin.control import Standin
from tests.standin.process import Address
from tests.standin.raw_bot import RawBot

INVALID_SESSION, HEARTBEAT, ACK = 9, 1, 11
NO_TEXT = r"is not WSMsgType\.TEXT"  # aiohttp's words for a close where a payload was expected


@pytest.fixture
async def bot(standin_address: Address, standin: Standin) -> AsyncIterator[RawBot]:
    async with RawBot(standin_address) as client:
        yield client


@pytest.mark.parametrize("resumable", [True, False])
async def test_an_invalid_session_may_be_resumed_or_not(bot: RawBot, standin: Standin, resumable: bool) -> None:
    ready = await bot.connect()
    await standin.invalidate(resumable=resumable)
    told = await bot.hear()
    assert (told["op"], told["d"]) == (INVALID_SESSION, resumable)
    again = await bot.resume(ready["session_id"], 1)
    assert (again["t"] == "RESUMED") is resumable
    assert (again["op"] == INVALID_SESSION) is not resumable


async def test_a_refused_resume_needs_a_new_session(bot: RawBot, standin: Standin) -> None:
    ready = await bot.connect()
    await standin.refuse_resume()
    refused = await bot.resume(ready["session_id"], 1)
    assert (refused["op"], refused["d"]) == (INVALID_SESSION, False)
    await bot.connect()


async def test_muted_heartbeats_are_not_acknowledged(bot: RawBot, standin: Standin) -> None:
    await bot.connect()
    await standin.mute_heartbeats()
    await bot.tell({"op": HEARTBEAT, "d": 1})
    await bot.tell({"op": HEARTBEAT, "d": 1})
    await bot.tell({"op": 99, "d": None})  # what the gateway says to this, it says after having read the heartbeats
    with pytest.raises(TypeError, match=NO_TEXT):
        await bot.hear()
    assert await bot.closed() == 4001
    assert [violation.code for violation in await standin.take_violations()] == ["4001"]
    await standin.mute_heartbeats(False, every_ms=1234)
    assert (await bot.open())["heartbeat_interval"] == 1234
    await bot.tell({"op": HEARTBEAT, "d": 1})
    assert (await bot.hear())["op"] == ACK
    await standin.mute_heartbeats(False, every_ms=41_250)


async def test_a_refused_connection_is_a_503_once(bot: RawBot, standin: Standin) -> None:
    await standin.refuse_gateway()
    with pytest.raises(aiohttp.WSServerHandshakeError) as caught:
        await bot.connect()
    assert caught.value.status == 503
    await bot.connect()


@pytest.mark.parametrize("code", [4000, 1006])
async def test_a_refused_connection_closes_with_a_code(bot: RawBot, standin: Standin, code: int) -> None:
    await standin.refuse_gateway(code=code)
    with pytest.raises(TypeError, match=NO_TEXT):
        await bot.open()
    assert await bot.closed() == code


async def test_the_real_client_survives_all_of_it(
    standin: Standin, standin_address: Address, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Route, "BASE", standin_address.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin_address.gateway))
    before = await standin.world()
    async with discord.Client(intents=discord.Intents(guilds=True)) as client:
        running = asyncio.create_task(client.start(standin_address.token))
        await standin.sessions(identified=before["identified"] + 1)
        await standin.invalidate(resumable=True)
        await standin.sessions(resumed=before["resumed"] + 1)
        await standin.refuse_resume()
        await standin.drop_gateway(4000)
        await standin.sessions(identified=before["identified"] + 2)
        await client.close()
        await running
