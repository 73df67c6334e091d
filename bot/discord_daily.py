"""Daily posts on Discord: the keeper with all that it needs, for as long as the bot lives."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

from discord.http import Route

from bot.client import LoreBot
from bot.daily.clock import Clock, SystemClock
from bot.daily.courier import Courier, Reply, UnclearError
from bot.daily.delivery import Delivery
from bot.daily.discord_codes import COMPONENTS_V2
from bot.daily.keeper import Keeper, Parts
from bot.daily.ledger import Ledger
from bot.daily.marks import nonce
from bot.daily.post import Post
from bot.daily.schedule import Schedule
from bot.daily.schedules import Schedules
from bot.daily.writing import Writer
from bot.discord_cards import components, notice
from bot.discord_reach import obstacle

_TRY = 10.0  # seconds for one request


@contextlib.asynccontextmanager
async def keeping(
    client: LoreBot,
    *,
    clock: Clock | None = None,
    ledger: type[Ledger] = Ledger,
    courier: type[Courier] = Courier,
) -> AsyncIterator[Keeper]:
    """Keep the schedules of a client that is logged in, until the block ends."""
    assert client.application_id is not None, "it is known since the login"
    assert client.user is not None, "it is known since the login"
    assert client.http.token is not None, "it is known since the login"
    rows, schedules = ledger(client.state), Schedules(client.state)
    clock = clock or SystemClock()
    writer = Writer(client.almanac, client.lore.library.world, rows, client.state.remember, client.application_id)
    async with courier(Route.BASE, client.http.token, client.http.user_agent) as sending:
        keeper = Keeper(
            Parts(
                schedules=schedules,
                ledger=rows,
                courier=sending,
                clock=clock,
                delivery=Delivery(rows, sending, clock, writer.write, schedules.find, client.user.id),
                obstacle=partial(obstacle, client),
                tell=partial(_tell, client, sending),
            )
        )
        running = asyncio.create_task(keeper.run())
        try:
            yield keeper
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


async def _tell(client: LoreBot, courier: Courier, schedule: Schedule, post: Post) -> None:
    """Write to whoever made a schedule. If they take no messages, `/daily status` says it all the same.

    UnclearError if nobody knows whether that went out; with its nonce it may be tried again.
    """
    assert client.application_id is not None, "it is known since the login"
    guild = client.get_guild(schedule.guild_id)
    place = guild.get_channel_or_thread(schedule.channel_id) if guild else None
    where = f"{f' in #{place.name}' if place else ''}{f' of {guild.name}' if guild else ''}"
    view = notice(f"The daily post{where} didn't go out. {post.error} In that server, /daily status shows more.")
    channel = await _post(courier, "/users/@me/channels", {"recipient_id": str(schedule.made_by)})
    if channel.ok:
        body = {
            "components": components(view),
            "flags": COMPONENTS_V2,
            "allowed_mentions": {"parse": []},
            "nonce": f"l{nonce(client.application_id, post.key)}",
            "enforce_nonce": True,
        }
        await _post(courier, f"/channels/{channel.body['id']}/messages", body)


async def _post(courier: Courier, path: str, body: dict[str, Any]) -> Reply:
    await courier.ready()
    reply = await courier.send("POST", path, body, within=_TRY)
    if reply.retry_after is not None:
        raise UnclearError(f"Discord wants us to wait {reply.retry_after:.0f} seconds")
    return reply
