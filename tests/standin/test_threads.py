"""Threads and forums: opened, posted in, archived, locked, listed, and hidden."""

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
from tests.standin.rest_threads import REQUIRE_TAG
from tests.standin.state import ChannelKind, Permission

GUILDS = 1


@pytest.fixture
async def bot(standin_address: Address, standin: Standin) -> AsyncIterator[RawBot]:
    async with RawBot(standin_address) as client:
        yield client


@pytest.fixture
async def name(request: pytest.FixtureRequest) -> str:
    return f"{request.node.name}"


@pytest.fixture
async def forum(standin: Standin, name: str) -> str:
    """A forum of this test's own."""
    return f"/channels/{await standin.add_channel(name, kind=ChannelKind.FORUM)}"


@pytest.fixture
async def parent(standin: Standin, name: str) -> str:
    """A text channel of this test's own."""
    return f"/channels/{await standin.add_channel(name)}"


async def post(bot: RawBot, thread: str, text: str = "x") -> tuple[int, Any]:
    """The status of posting, and the code of a refusal or the message."""
    status, answer = await bot.send("POST", f"/channels/{thread}/messages", {"content": text})
    return status, answer["code"] if status >= 400 else answer


def new(name: str = "A day", text: str = "what was", **more: Any) -> dict[str, Any]:
    return {"name": name, "message": {"content": text}, **more}


async def test_a_forum_post_is_a_thread_with_its_first_message(
    bot: RawBot, standin: Standin, forum: str, name: str
) -> None:
    await bot.connect(GUILDS)
    status, thread = await bot.send("POST", f"{forum}/threads", new("23 January", "born"))
    assert (status, thread["type"], thread["name"]) == (201, ChannelKind.PUBLIC_THREAD, "23 January")
    assert f"/channels/{thread['parent_id']}" == forum
    assert thread["message"]["id"] == thread["message"]["channel_id"] == thread["id"]
    created = await bot.event("THREAD_CREATE")
    assert (created["id"], created["newly_created"]) == (thread["id"], True)
    (seen,) = await standin.threads(name)
    assert (seen.name, seen.id, [message.text for message in seen.messages]) == ("23 January", thread["id"], ["born"])
    assert (await bot.send("GET", forum))[1]["last_message_id"] == thread["id"]


async def test_a_thread_is_posted_in_by_its_name(bot: RawBot, standin: Standin, forum: str, name: str) -> None:
    thread = (await bot.send("POST", f"{forum}/threads", new(f"{name}'s thread")))[1]
    assert (await post(bot, thread["id"], "and more"))[0] == 200
    assert [message.text for message in await standin.messages(f"{name}'s thread")] == ["what was", "and more"]
    assert [message.text for message in await standin.messages(thread["id"])] == ["what was", "and more"]
    found = (await bot.send("GET", f"/channels/{thread['id']}"))[1]
    assert (found["message_count"], found["total_message_sent"]) == (1, 1)


async def test_first_messages_of_threads_count_as_posts(bot: RawBot, standin: Standin, forum: str) -> None:
    thread = (await bot.send("POST", f"{forum}/threads", new()))[1]
    last = (await standin.posts())[-1]
    assert (last.channel, last.id, last.text) == (thread["id"], thread["id"], "what was")


@pytest.mark.parametrize(
    ("body", "path"),
    [
        (new(name=""), "name"),
        (new(name="x" * 101), "name"),
        (new(text=""), "message.content"),
        (new(text="x" * 2001), "message.content"),
        ({"name": "no message"}, ""),
        (new(applied_tags=[str(number) for number in range(6)]), "applied_tags"),
    ],
)
async def test_a_bad_forum_post_is_refused_and_recorded(
    bot: RawBot, standin: Standin, forum: str, name: str, body: dict[str, Any], path: str
) -> None:
    status, _ = await bot.send("POST", f"{forum}/threads", body)
    assert status == 400
    violations = await standin.take_violations()
    assert {violation.side for violation in violations} == {"bot"}
    assert violations[0].path.startswith(path)
    assert await standin.threads(name) == []


async def test_a_forum_may_want_a_tag(bot: RawBot, standin: Standin, name: str) -> None:
    forum = f"/channels/{await standin.add_channel(name, kind=ChannelKind.FORUM, flags=REQUIRE_TAG, tags=['days'])}"
    (tag,) = (await bot.send("GET", forum))[1]["available_tags"]
    status, answer = await bot.send("POST", f"{forum}/threads", new())
    assert (status, answer["code"]) == (400, 40067)
    assert (await bot.send("POST", f"{forum}/threads", new(applied_tags=[tag["id"]])))[0] == 201
    (thread,) = await standin.threads(name)
    assert thread.tags == (tag["id"],)


async def test_a_forum_takes_threads_only_and_from_whom_may_send(
    bot: RawBot, standin: Standin, forum: str, name: str
) -> None:
    status, answer = await bot.send("POST", f"{forum}/messages", {"content": "x"})
    assert (status, answer["code"]) == (400, 50008)
    await standin.permit(name, deny=Permission.SEND_MESSAGES)
    status, answer = await bot.send("POST", f"{forum}/threads", new())
    assert (status, answer["code"]) == (403, 50013)


async def test_a_thread_asks_for_its_own_permission_in_its_parent(
    bot: RawBot, standin: Standin, parent: str, name: str
) -> None:
    thread = await standin.add_thread(f"{name}'s thread", parent=name)
    await standin.permit(name, deny=Permission.SEND_MESSAGES)
    assert (await post(bot, thread))[0] == 200
    await standin.permit(name, deny=Permission.SEND_MESSAGES_IN_THREADS)
    assert await post(bot, thread) == (403, 50013)
    await standin.permit(name, deny=Permission.VIEW_CHANNEL)
    assert await post(bot, thread) == (403, 50001)
    with pytest.raises(Refused, match="is a thread"):
        await standin.permit(f"{name}'s thread", deny=Permission.VIEW_CHANNEL)


async def test_a_private_thread_hides_from_whom_it_did_not_invite(
    bot: RawBot, standin: Standin, parent: str, name: str
) -> None:
    await bot.connect(GUILDS)
    hidden = await standin.add_thread(f"{name} hidden", parent=name, private=True)
    shown = await standin.add_thread(f"{name} shown", parent=name)
    assert (await bot.event("THREAD_CREATE"))["id"] == shown
    assert await post(bot, hidden) == (403, 50001)
    await standin.permit(name, allow=Permission.MANAGE_THREADS)
    assert (await post(bot, hidden))[0] == 200


async def test_posting_brings_an_archived_thread_back(bot: RawBot, standin: Standin, parent: str, name: str) -> None:
    thread = await standin.add_thread(f"{name}'s thread", parent=name)
    await bot.connect(GUILDS)
    await standin.archive_thread(f"{name}'s thread")
    assert (await bot.event("THREAD_UPDATE"))["thread_metadata"]["archived"]
    assert (await post(bot, thread))[0] == 200
    assert not (await bot.event("THREAD_UPDATE"))["thread_metadata"]["archived"]
    (seen,) = await standin.threads(name)
    assert (seen.archived, seen.locked) == (False, False)


async def test_a_locked_thread_is_closed_but_to_who_manages_threads(
    bot: RawBot, standin: Standin, parent: str, name: str
) -> None:
    thread = await standin.add_thread(f"{name}'s thread", parent=name)
    await standin.archive_thread(f"{name}'s thread", locked=True)
    assert await post(bot, thread) == (403, 50083)
    assert (await standin.threads(name))[0].archived
    await standin.permit(name, allow=Permission.MANAGE_THREADS)
    assert (await post(bot, thread))[0] == 200


async def test_active_threads_are_listed_for_the_guild(bot: RawBot, standin: Standin, forum: str, name: str) -> None:
    guild = (await standin.world())["guilds"]["archive"]
    mine = (await bot.send("POST", f"{forum}/threads", new()))[1]["id"]
    theirs = await standin.add_thread(f"{name} theirs", parent=name)
    await standin.add_thread(f"{name} old", parent=name, archived=True)
    status, listed = await bot.send("GET", f"/guilds/{guild}/threads/active")
    assert status == 200
    assert [t["id"] for t in listed["threads"] if f"/channels/{t['parent_id']}" == forum] == [theirs, mine]
    assert mine in [member["id"] for member in listed["members"]]
    assert theirs not in [member["id"] for member in listed["members"]]
    await bot.connect(GUILDS)
    in_guild = [thread["id"] for thread in (await bot.event("GUILD_CREATE"))["threads"]]
    assert {mine, theirs} <= set(in_guild)
    assert len(in_guild) == len(listed["threads"])


async def test_archived_threads_are_listed_by_when_they_were_archived(
    bot: RawBot, standin: Standin, forum: str, name: str
) -> None:
    for number in range(4):
        await standin.add_thread(f"{name} {number}", parent=name)
    for number in (2, 0, 1):
        await standin.advance(60)
        await standin.archive_thread(f"{name} {number}")

    async def told(query: str) -> tuple[list[str], bool, str]:
        status, listed = await bot.send("GET", f"{forum}/threads/archived/public?{query}")
        assert status == 200
        names = [thread["name"].rsplit(" ", 1)[1] for thread in listed["threads"]]
        last = listed["threads"][-1]["thread_metadata"]["archive_timestamp"] if names else ""
        return names, listed["has_more"], last.replace("+", "%2B")

    names, more, last = await told("limit=2")
    assert (names, more) == (["1", "0"], True)
    names, more, last = await told(f"limit=2&before={last}")
    assert (names, more) == (["2"], False)
    assert (await told(f"before={last}"))[0] == []
    await standin.permit(name, deny=Permission.READ_MESSAGE_HISTORY)
    assert (await bot.send("GET", f"{forum}/threads/archived/public"))[0] == 403


async def test_a_deleted_thread_or_parent_is_unknown(bot: RawBot, standin: Standin, parent: str, name: str) -> None:
    first = await standin.add_thread(f"{name} first", parent=name)
    second = await standin.add_thread(f"{name} second", parent=name)
    await bot.connect(GUILDS)
    await standin.delete_channel(f"{name} first")
    assert (await bot.event("THREAD_DELETE"))["id"] == first
    assert await post(bot, first) == (404, 10003)
    assert (await post(bot, second))[0] == 200
    await standin.delete_channel(name)
    assert await post(bot, second) == (404, 10003)


async def test_a_thread_chosen_as_an_option_says_where_it_is_and_what_one_may(
    bot: RawBot, standin: Standin, parent: str, name: str
) -> None:
    application = (await standin.world())["application_id"]
    command = {
        "name": "where",
        "description": "Where",
        "options": [{"type": 7, "name": "channel", "description": "A channel", "required": True}],
    }
    assert (await bot.send("PUT", f"/applications/{application}/commands", [command]))[0] == 200
    thread = await standin.add_thread(f"{name}'s thread", parent=name)
    await bot.connect(GUILDS)
    for chosen in (f"{name}'s thread", name):
        asking = asyncio.create_task(standin.slash("ben", "general", "where", channel=chosen))
        interaction = await bot.event("INTERACTION_CREATE")
        path = f"/interactions/{interaction['id']}/{interaction['token']}/callback"
        await bot.send("POST", path, {"type": 4, "data": {"content": "there"}})
        await asking
        (resolved,) = interaction["data"]["resolved"]["channels"].values()
        assert int(resolved["permissions"]) & Permission.SEND_MESSAGES
        assert resolved["name"] == chosen
        if chosen != name:
            assert resolved["id"] == thread
            assert f"/channels/{resolved['parent_id']}" == parent
            assert resolved["thread_metadata"]["archived"] is False


async def test_the_real_client_posts_in_forums_and_finds_threads(
    standin: Standin, standin_address: Address, monkeypatch: pytest.MonkeyPatch, forum: str, name: str
) -> None:
    monkeypatch.setattr(Route, "BASE", standin_address.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(standin_address.gateway))
    old = await standin.add_thread(f"{name} old", parent=name)
    async with discord.Client(intents=discord.Intents(guilds=True)) as client:
        running = asyncio.create_task(client.start(standin_address.token))
        await standin.ready()
        await client.wait_until_ready()
        (guild,) = client.guilds
        place = discord.utils.get(guild.forums, name=name)
        assert place is not None
        assert [thread.id for thread in place.threads] == [int(old)]
        await standin.archive_thread(old)
        view = discord.ui.LayoutView()
        view.add_item(discord.ui.TextDisplay("a card"))
        made = await place.create_thread(name="A day", view=view)
        assert made.message.id == made.thread.id
        await made.thread.send("more")
        assert [message.id async for message in made.thread.history(limit=1, oldest_first=True)] == [made.message.id]
        assert [thread.id async for thread in place.archived_threads()] == [int(old)]
        assert made.thread.id in [thread.id for thread in await guild.active_threads()]
        await client.close()
        await running
    first, second = await standin.threads(name)
    assert (first.id, first.archived, [message.text for message in second.messages]) == (old, True, ["a card", "more"])
