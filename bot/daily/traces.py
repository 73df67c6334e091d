"""Whether Discord has a post whose answer never came: we look for its small print before it is sent again."""

import asyncio
import datetime
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bot.daily.courier import Courier, Reply, UnclearError
from bot.daily.discord_codes import UNKNOWN_MESSAGE
from bot.daily.marks import id_at, is_marked, marker
from bot.daily.outcomes import is_passing, sentence
from bot.daily.post import Content, Payload, Post
from bot.daily.schedule import Schedule

_NEAR = 3600.0  # seconds: Discord's clock and ours need not agree
_FAR = 26 * 3600.0  # nor need ours have been right, or in its own zone, when the post was sent
_SENT_WITHIN = 150.0  # seconds after a try began: nothing leaves later
_PAGE = 100
_MOST_PAGES = 60
_MOST_FAR_PAGES = 20
_WITHIN = 10.0  # seconds for one request
_LONGEST_WAIT = 5.0  # seconds for a rate limit
_MOST_WAITS = 5


@dataclass(frozen=True, slots=True)
class Sighting:
    """Whether a post is there; `is_there` is None where that can't be read, and `why` says why."""

    is_there: bool | None
    message_id: int | None = None
    why: str = ""


async def look(courier: Courier, post: Post, schedule: Schedule, user_id: int) -> Sighting:
    """Look for a post that may have been sent. UnclearError if Discord doesn't answer."""
    assert post.content is not None, "what was sent had content"
    assert post.tried_at is not None, "what was sent was tried"
    if post.content.is_thread:
        found = _threads(courier, schedule.guild_id, post.content, post.tried_at, user_id)
    else:
        found = _messages(courier, post.content.channel_id, post.tried_at)
    try:
        async for message in found:
            if message["author"]["id"] == str(user_id) and is_marked(message, marker(post.key)):
                return Sighting(True, int(message["id"]))
    except _UnreadableError as error:
        return Sighting(None, why=str(error))
    return Sighting(False)


class _UnreadableError(Exception):
    """Discord won't let us look; a sentence."""


async def _messages(courier: Courier, channel_id: int, tried_at: float) -> AsyncIterator[Payload]:
    """A channel's messages: all from about the time of the try, then those of a day if there aren't too many."""
    channel = await _answer(courier, f"/channels/{channel_id}")
    began = _began(tried_at, channel)
    since, until = id_at(began - _NEAR), id_at(began + _SENT_WITHIN + _NEAR)
    path = f"/channels/{channel_id}/messages?limit={_PAGE}"
    page = await _get(courier, f"{path}&after={since}")
    if not page and int(channel.body.get("last_message_id") or 0) > since:
        # Discord shows a channel whose history the bot may not read as empty, too.
        raise _UnreadableError("The bot may not read the channel's history, or what was posted there is deleted.")
    for _ in range(_MOST_PAGES):
        for message in page:
            yield message
        newest = max((int(message["id"]) for message in page), default=until)
        if len(page) < _PAGE or newest >= until:
            break
        page = await _get(courier, f"{path}&after={newest}")
    else:
        raise _UnreadableError("The channel has too many messages to look for the post.")
    async for message in _newest(courier, path, id_at(began - _FAR)):
        yield message


async def _newest(courier: Courier, path: str, since: int) -> AsyncIterator[Payload]:
    """Messages back to an id, the newest first: where our clock was wrong by hours, a post is among them."""
    before = ""
    for _ in range(_MOST_FAR_PAGES):
        page = await _get(courier, f"{path}{before}")
        for message in page:
            yield message
        oldest = min((int(message["id"]) for message in page), default=since)
        if len(page) < _PAGE or oldest <= since:
            return
        before = f"&before={oldest}"


async def _threads(
    courier: Courier, guild_id: int, content: Content, tried_at: float, user_id: int
) -> AsyncIterator[Payload]:
    """The first messages of a forum's threads that are ours. One that was deleted leaves its thread without one."""
    active = await _answer(courier, f"/guilds/{guild_id}/threads/active")
    since = id_at(_began(tried_at, active) - _FAR)
    archived = await _archived(courier, content.channel_id, since)
    for thread in (*active.body["threads"], *archived):
        is_ours = thread.get("owner_id") == str(user_id) and int(thread["id"]) >= since
        if not is_ours or thread["parent_id"] != str(content.channel_id):
            continue
        reply = await _ask(courier, f"/channels/{thread['id']}/messages/{thread['id']}")
        if reply.ok:
            yield reply.body
        elif reply.code != UNKNOWN_MESSAGE:
            raise _UnreadableError(sentence(reply))
        elif thread["name"] == content.body["name"]:
            yield {"id": thread["id"], "author": {"id": thread["owner_id"]}, **content.body["message"]}


async def _archived(courier: Courier, channel_id: int, since: int) -> list[Payload]:
    """A forum's archived threads, at least those newer than an id: they come by when they were archived, not begun."""
    path = f"/channels/{channel_id}/threads/archived/public?limit={_PAGE}"
    found: list[Payload] = []
    before = ""
    for _ in range(_MOST_PAGES):
        page = await _get(courier, f"{path}{before}")
        found += page["threads"]
        if not page["has_more"] or not page["threads"]:
            return found
        last = page["threads"][-1]["thread_metadata"]["archive_timestamp"]
        if id_at(datetime.datetime.fromisoformat(last).timestamp()) < since:
            return found
        before = f"&before={quote(last)}"
    raise _UnreadableError("The forum has too many threads to look for the post.")


def _began(tried_at: float, reply: Reply) -> float:
    """When the try began: not later than it is for Discord, though our clock may have been ahead."""
    return tried_at if reply.at is None else min(tried_at, reply.at)


async def _get(courier: Courier, path: str) -> Any:  # noqa: ANN401  # Discord's own JSON
    return (await _answer(courier, path)).body


async def _answer(courier: Courier, path: str) -> Reply:
    """What Discord gives; _UnreadableError where it refuses to."""
    reply = await _ask(courier, path)
    if not reply.ok:
        raise _UnreadableError(sentence(reply))
    return reply


async def _ask(courier: Courier, path: str) -> Reply:
    """Discord's answer, its rate limits waited for. UnclearError where it is none to this question."""
    for _ in range(_MOST_WAITS):
        await courier.ready()
        reply = await courier.send("GET", path, within=_WITHIN)
        if reply.retry_after is None or reply.retry_after > _LONGEST_WAIT:
            break
        await asyncio.sleep(reply.retry_after)
    if reply.retry_after is not None:
        raise UnclearError(f"Discord wants us to wait {reply.retry_after:.0f} seconds")
    if is_passing(reply) and reply.code != UNKNOWN_MESSAGE:
        raise UnclearError(sentence(reply))
    return reply
