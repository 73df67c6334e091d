"""Channels, guilds and roles as the bot meets them: what it may do there, and what it hears when they change."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from tests.standin.control import Refused, Standin
from tests.standin.process import Address
from tests.standin.raw_bot import RawBot
from tests.standin.state import ChannelKind, Permission

GUILDS = 1
CROSSPOSTED = 1


@pytest.fixture
async def bot(standin_address: Address, standin: Standin) -> AsyncIterator[RawBot]:
    async with RawBot(standin_address) as client:
        yield client


@pytest.fixture
async def name(standin: Standin, request: pytest.FixtureRequest) -> str:
    """A channel of this test's own."""
    await standin.add_channel(request.node.name)
    return str(request.node.name)


@pytest.fixture
async def room(standin: Standin, name: str) -> str:
    return f"/channels/{(await standin.world())['channels'][name]}"


async def post(bot: RawBot, room: str, text: str = "x", **more: Any) -> tuple[int, Any]:
    """The status of posting, and the code of a refusal or the message."""
    status, answer = await bot.send("POST", f"{room}/messages", {"content": text, **more})
    return status, answer["code"] if status >= 400 else answer


async def refusal(bot: RawBot, method: str, path: str) -> tuple[int, int]:
    status, answer = await bot.send(method, path)
    return status, answer["code"]


async def test_a_hidden_channel_is_closed_to_everything(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    message = (await post(bot, room))[1]
    await standin.permit(name, deny=Permission.VIEW_CHANNEL)
    assert await post(bot, room) == (403, 50001)
    for path in (room, f"{room}/messages", f"{room}/messages/{message['id']}"):
        assert await refusal(bot, "GET", path) == (403, 50001)


async def test_a_channel_may_be_seen_but_not_written_to(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    await standin.permit(name, deny=Permission.SEND_MESSAGES)
    assert await post(bot, room) == (403, 50013)
    assert (await bot.send("GET", f"{room}/messages"))[0] == 200
    await standin.permit(name)
    assert (await post(bot, room))[0] == 200


async def test_without_history_reading_is_refused_or_finds_nothing(
    bot: RawBot, standin: Standin, name: str, room: str
) -> None:
    message = (await post(bot, room))[1]
    await standin.permit(name, deny=Permission.READ_MESSAGE_HISTORY)
    assert await refusal(bot, "GET", f"{room}/messages") == (403, 50001)
    assert await refusal(bot, "GET", f"{room}/messages/{message['id']}") == (403, 50001)
    await standin.hide_history()
    assert await bot.send("GET", f"{room}/messages") == (200, [])
    await standin.hide_history(False)
    assert (await post(bot, room))[0] == 200


async def test_changed_permissions_reach_the_bot(bot: RawBot, standin: Standin, name: str) -> None:
    await bot.connect(GUILDS)
    await standin.permit(name, allow=Permission.MENTION_EVERYONE, deny=Permission.EMBED_LINKS)
    told = await bot.event("CHANNEL_UPDATE")
    assert told["name"] == name
    (overwrite,) = told["permission_overwrites"]
    assert int(overwrite["allow"]) == Permission.MENTION_EVERYONE
    assert int(overwrite["deny"]) == Permission.EMBED_LINKS
    assert overwrite["type"] == 1
    await standin.permit(name)
    assert (await bot.event("CHANNEL_UPDATE"))["permission_overwrites"] == []


async def test_a_deleted_channel_is_unknown(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    message = (await post(bot, room, "lost"))[1]
    await bot.connect(GUILDS)
    await standin.delete_channel(name)
    assert (await bot.event("CHANNEL_DELETE"))["name"] == name
    assert await post(bot, room) == (404, 10003)
    assert await refusal(bot, "GET", f"{room}/messages") == (404, 10003)
    with pytest.raises(Refused, match="no channel is called"):
        await standin.messages(name)
    (lost,) = [entry for entry in await standin.posts() if entry.id == message["id"]]
    assert lost.deleted


async def test_a_guild_without_the_bot_is_closed(bot: RawBot, standin: Standin, room: str) -> None:
    guild = (await standin.world())["guilds"]["archive"]
    await bot.connect(GUILDS)
    await standin.kick()
    assert await bot.event("GUILD_DELETE") == {"id": guild}
    assert await post(bot, room) == (403, 50001)
    assert await refusal(bot, "GET", f"/guilds/{guild}/threads/active") == (403, 50001)
    with pytest.raises(Refused, match="no member"):
        await standin.kick()
    await standin.invite()
    assert (await bot.event("GUILD_CREATE"))["id"] == guild
    assert (await post(bot, room))[0] == 200


async def test_an_invitation_elsewhere_opens_another_guild(bot: RawBot, standin: Standin) -> None:
    world = await standin.world()
    lounge = f"/channels/{world['channels']['lounge']}"
    assert await post(bot, lounge) == (403, 50001)
    await standin.invite("elsewhere")
    assert (await post(bot, lounge))[0] == 200
    await standin.kick("elsewhere")
    assert await post(bot, lounge) == (403, 50001)


async def test_an_outage_takes_a_guild_away_and_brings_it_back(bot: RawBot, standin: Standin, name: str) -> None:
    guild = (await standin.world())["guilds"]["archive"]
    await bot.connect(GUILDS)
    await standin.outage()
    assert await bot.event("GUILD_DELETE") == {"id": guild, "unavailable": True}
    assert (await bot.connect(GUILDS))["guilds"] == [{"id": guild, "unavailable": True}]
    await standin.add_channel(f"{name} meanwhile")
    await standin.outage(over=True)
    back = await bot.hear()  # nothing of the guild came before
    assert (back["t"], back["d"]["id"], back["d"]["unavailable"]) == ("GUILD_CREATE", guild, False)
    assert f"{name} meanwhile" in [channel["name"] for channel in back["d"]["channels"]]


async def test_a_role_is_pinged_where_all_three_allow_it(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    await bot.connect(GUILDS)
    quiet = await standin.add_role("quiet")
    open_ = await standin.add_role("open", mentionable=True)
    assert (await bot.event("GUILD_ROLE_CREATE"))["role"]["id"] == quiet
    allowed = {"allowed_mentions": {"parse": [], "roles": [quiet, open_]}}
    text = f"<@&{quiet}> <@&{open_}>"
    await post(bot, room, text, allowed_mentions={"parse": []})
    await post(bot, room, text, **allowed)
    await standin.permit(name, allow=Permission.MENTION_EVERYONE)
    await post(bot, room, text, **allowed)
    assert [message.pings for message in await standin.messages(name)] == [[], [open_], [quiet, open_]]


async def test_a_role_of_another_guild_is_nobody(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    foreign = await standin.add_role("foreign", guild="elsewhere", mentionable=True)
    await post(bot, room, f"<@&{foreign}>")
    assert (await standin.messages(name))[0].pings == []


async def test_an_announcement_is_published_once(bot: RawBot, standin: Standin, request: pytest.FixtureRequest) -> None:
    name = request.node.name
    room = f"/channels/{await standin.add_channel(name, kind=ChannelKind.ANNOUNCEMENT)}"
    message = (await post(bot, room))[1]
    crosspost = f"{room}/messages/{message['id']}/crosspost"
    await standin.permit(name, deny=Permission.SEND_MESSAGES)
    assert await refusal(bot, "POST", crosspost) == (403, 50013)
    await standin.permit(name)
    status, published = await bot.send("POST", crosspost)
    assert (status, published["id"], published["flags"]) == (200, message["id"], CROSSPOSTED)
    assert (await standin.messages(name))[0].flags == CROSSPOSTED
    assert await refusal(bot, "POST", crosspost) == (400, 40033)
    assert await refusal(bot, "POST", f"{room}/messages/1/crosspost") == (404, 10008)


async def test_anothers_announcement_needs_leave_to_manage(
    bot: RawBot, standin: Standin, request: pytest.FixtureRequest
) -> None:
    room = f"/channels/{await standin.add_channel(request.node.name, kind=ChannelKind.ANNOUNCEMENT)}"
    message = await standin.say("ben", request.node.name, "hello")
    assert await refusal(bot, "POST", f"{room}/messages/{message.id}/crosspost") == (403, 50013)


async def test_only_announcements_are_published(bot: RawBot, room: str) -> None:
    message = (await post(bot, room))[1]
    assert await refusal(bot, "POST", f"{room}/messages/{message['id']}/crosspost") == (400, 50024)


async def test_many_channels_come_at_once(bot: RawBot, standin: Standin) -> None:
    await bot.connect(GUILDS)
    ids = await standin.add_channels(2500, prefix="many-")
    assert len(set(ids)) == 2500
    assert (await bot.event("CHANNEL_CREATE"))["name"] == "many-0"
    assert (await post(bot, f"/channels/{ids[-1]}", "the last"))[0] == 200
    assert [message.text for message in await standin.messages("many-2499")] == ["the last"]


async def test_all_that_the_bot_posted_is_told_in_one_call(bot: RawBot, standin: Standin, name: str, room: str) -> None:
    known = len(await standin.posts())
    first = (await post(bot, room, "first", nonce="n1"))[1]
    second = (await post(bot, room, "second"))[1]
    await standin.say("ben", name, "not the bot's")
    await bot.send("DELETE", f"{room}/messages/{first['id']}")
    found = (await standin.posts())[known:]
    assert [(post.id, post.nonce, post.deleted, post.text) for post in found] == [
        (first["id"], "n1", True, "first"),
        (second["id"], None, False, "second"),
    ]
    assert {f"/channels/{post.channel}" for post in found} == {room}


async def test_an_answer_to_a_command_is_no_post(bot: RawBot, standin: Standin, name: str) -> None:
    application = (await standin.world())["application_id"]
    command = [{"name": "who", "description": "Tell who"}]
    assert (await bot.send("PUT", f"/applications/{application}/commands", command))[0] == 200
    await bot.connect(GUILDS)
    known = len(await standin.posts())
    asking = asyncio.create_task(standin.slash("ben", name, "who"))
    assert (await bot.answer({"type": 4, "data": {"content": "an answer"}}))[0] == 204
    assert (await asking).text == "an answer"
    assert len(await standin.posts()) == known


async def test_a_user_may_refuse_direct_messages(bot: RawBot, standin: Standin) -> None:
    ben = (await standin.world())["users"]["ben"]
    status, channel = await bot.send("POST", "/users/@me/channels", {"recipient_id": ben})
    assert status == 200
    room = f"/channels/{channel['id']}"
    await post(bot, room, "hello")
    await standin.close_dms("ben")
    assert await post(bot, room, "again") == (403, 50007)
    assert (await bot.send("POST", "/users/@me/channels", {"recipient_id": ben}))[0] == 200
    await standin.close_dms("ben", closed=False)
    assert (await post(bot, room, "at last"))[0] == 200
    assert [message.text for message in await standin.messages("dm", seen_by="ben")] == ["hello", "at last"]


async def test_the_real_client_follows_every_change(
    standin: Standin, standin_address: Address, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(Route, "BASE", standin_address.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin_address.gateway))
    async with discord.Client(intents=discord.Intents(guilds=True)) as client:
        running = asyncio.create_task(client.start(standin_address.token))
        await standin.ready()
        await client.wait_until_ready()
        (guild,) = client.guilds
        channel = discord.utils.get(guild.text_channels, name=name)
        assert channel is not None
        assert channel.permissions_for(guild.me).send_messages

        async def heard(event: str, doing: Any) -> None:
            waiting = asyncio.create_task(client.wait_for(event, timeout=10))
            await asyncio.sleep(0)  # the waiter is in place
            await doing
            await waiting

        await heard("guild_channel_update", standin.permit(name, deny=Permission.SEND_MESSAGES))
        assert not channel.permissions_for(guild.me).send_messages
        with pytest.raises(discord.Forbidden):
            await channel.send("x")
        await heard("guild_role_create", standin.add_role("readers"))
        assert discord.utils.get(guild.roles, name="readers") is not None
        await heard("guild_unavailable", standin.outage())
        await heard("guild_available", standin.outage(over=True))
        await heard("guild_remove", standin.kick())
        assert not client.guilds
        await heard("guild_join", standin.invite())
        await heard("guild_channel_delete", standin.delete_channel(name))
        news = discord.utils.get(client.guilds[0].text_channels, name="news")
        assert news is not None
        await (await news.send("news")).publish()
        await client.close()
        await running
