"""Whether Discord has a post whose answer never came: we look for its small print before it is sent again."""

import datetime
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from bot.daily.courier import Courier, Reply, UnclearError
from bot.daily.ledger import Content, Payload, Post
from bot.daily.marks import id_at, is_marked, marker
from bot.daily.outcomes import sentence
from bot.daily.schedule import Schedule

_EARLIER = 26 * 3600  # seconds: our clock and Discord's need not agree, and yesterday's post proves that we may read
_PAGE = 100
_MOST_PAGES = 50
_WITHIN = 10.0  # seconds for one request
_UNKNOWN_MESSAGE = 10008
_TOKEN_REFUSED = 401


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
    since = id_at(post.tried_at - _EARLIER)
    if post.content.is_thread:
        found = _threads(courier, schedule.guild_id, post.content, since, user_id)
    else:
        found = _messages(courier, post.content.channel_id, since)
    try:
        async for message in found:
            if message["author"]["id"] == str(user_id) and is_marked(message, marker(post.key)):
                return Sighting(True, int(message["id"]))
    except _UnreadableError as error:
        return Sighting(None, why=str(error))
    return Sighting(False)


class _UnreadableError(Exception):
    """Discord won't let us look; a sentence."""


async def _messages(courier: Courier, channel_id: int, since: int) -> AsyncIterator[Payload]:
    path = f"/channels/{channel_id}/messages?limit={_PAGE}&after="
    page = await _get(courier, f"{path}{since}")
    if not page and await _has_newer(courier, channel_id, since):
        page = await _get(courier, f"{path}{since}")  # it may have come between the two requests
        if not page:
            raise _UnreadableError("The bot may not read the channel's history, or what was posted there is deleted.")
    for _ in range(_MOST_PAGES):
        for message in page:
            yield message
        if len(page) < _PAGE:
            return
        page = await _get(courier, f"{path}{max(int(message['id']) for message in page)}")
    raise _UnreadableError("The channel has too many messages to look for the post.")


async def _has_newer(courier: Courier, channel_id: int, since: int) -> bool:
    """Tell a quiet channel from one that the bot may not read: Discord shows it as empty, too."""
    last = (await _get(courier, f"/channels/{channel_id}")).get("last_message_id")
    return last is not None and int(last) > since


async def _threads(
    courier: Courier, guild_id: int, content: Content, since: int, user_id: int
) -> AsyncIterator[Payload]:
    """The first messages of a forum's threads that are ours. One that was deleted leaves its thread without one."""
    active = await _get(courier, f"/guilds/{guild_id}/threads/active")
    archived = await _archived(courier, content.channel_id, since)
    for thread in (*active["threads"], *archived):
        is_ours = thread.get("owner_id") == str(user_id) and int(thread["id"]) >= since
        if not is_ours or thread["parent_id"] != str(content.channel_id):
            continue
        reply = await _ask(courier, f"/channels/{thread['id']}/messages/{thread['id']}")
        if reply.ok:
            yield reply.body
        elif reply.code != _UNKNOWN_MESSAGE:
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


async def _get(courier: Courier, path: str) -> Any:  # noqa: ANN401  # Discord's own JSON
    reply = await _ask(courier, path)
    if not reply.ok:
        raise _UnreadableError(sentence(reply))
    return reply.body


async def _ask(courier: Courier, path: str) -> Reply:
    await courier.ready()
    reply = await courier.send("GET", path, within=_WITHIN)
    if reply.status == _TOKEN_REFUSED:
        raise UnclearError("Discord refuses the token")
    if reply.retry_after is not None:
        raise UnclearError(f"Discord wants us to wait {reply.retry_after:.0f} seconds")
    return reply
