"""The bot's life: from the settings to a clean end, and a sentence for whatever keeps it from beginning."""

import asyncio
import logging
import signal
from contextlib import closing
from pathlib import Path

import aiohttp
import discord

from bot import commands, discord_logs, redirect, settings
from bot.client import Keeping, LoreBot
from bot.discord_daily import keeping
from bot.state import State
from lore import store
from lore.almanac import Almanac
from lore.errors import LoreError
from lore.folder import DEFAULT_WORLD
from lore.questions import Lore

PERMISSIONS = discord.Permissions(
    view_channel=True,
    send_messages=True,
    send_messages_in_threads=True,
    embed_links=True,
    attach_files=True,
    read_message_history=True,
)
_PATIENCE = 60.0  # seconds for the first connection; later ones are tried again for ever
_FAREWELL = 2.0  # seconds for the answers being made when a signal says to end
_TRY = "Check the network, see https://discordstatus.com, and try again."

_logger = logging.getLogger(__name__)


class OfflineError(LoreError):
    """The bot can't go online, or can't stay there."""


def run(world: Path, data: Path, keep: Keeping = keeping) -> int:
    """Be online until a signal says to end. LoreError says what keeps the bot from it; other faults are logged: 1."""
    chosen = settings.load()
    discord_logs.start(chosen.log_level, chosen.token.get_secret_value())
    path = store.path_of(data, world, DEFAULT_WORLD)
    store.ensure(world, path)
    with closing(State(data)) as state, closing(Lore.open(path)) as lore:
        try:
            asyncio.run(_serve(lore, state, chosen, keep))
        except LoreError:
            raise
        except Exception:
            _logger.exception("The bot ended")
            return 1
    return 0


async def _serve(lore: Lore, state: State, chosen: settings.Settings, keep: Keeping) -> None:
    if chosen.discord_api:
        redirect.to(chosen.discord_api)
    stop = asyncio.create_task(_signalled())
    async with LoreBot(lore, Almanac(lore.library), state, keep) as client:
        commands.add_to(client)
        life = asyncio.create_task(client.start(chosen.token.get_secret_value()))
        online = asyncio.create_task(client.online.wait())
        await asyncio.wait((life, stop, online), timeout=_PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        if online.done():
            print(f"Online as {client.user}. Invite: {invite(client)}", flush=True)
            await asyncio.wait((life, stop), return_when=asyncio.FIRST_COMPLETED)
        if stop.done():
            await client.finish(_FAREWELL)
        if life.done():
            _explain(life.exception())
        elif not stop.done():
            raise OfflineError(f"Discord didn't let us in within {_PATIENCE:.0f} seconds. {_TRY}")


def invite(client: discord.Client) -> str:
    """Where to go to add the bot to a guild, with the permissions that it needs and no other."""
    assert client.application_id is not None, "it is known once the bot is online"
    scopes = ("bot", "applications.commands")
    return discord.utils.oauth_url(client.application_id, permissions=PERMISSIONS, scopes=scopes)


async def _signalled() -> None:
    """Return at the first signal to end."""
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        try:
            loop.add_signal_handler(number, heard.set)
        except NotImplementedError:  # Windows
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(heard.set))
    await heard.wait()


def _explain(error: BaseException | None) -> None:
    """Say in a sentence why discord.py gave up, where there is one."""
    match error:
        case discord.LoginFailure() | discord.ConnectionClosed(code=4004):
            raise OfflineError(
                "Discord refused the token in LOREDEX_TOKEN. Copy it anew from the Bot page of your application"
                " at https://discord.com/developers/applications."
            ) from None
        case discord.HTTPException():
            raise OfflineError(f"Discord refused to let us in ({error.status} {error.text}). {_TRY}") from error
        case discord.GatewayNotFound() | aiohttp.ClientError() | OSError():
            raise OfflineError(f"Discord can't be reached ({error}). {_TRY}") from error
        case discord.ConnectionClosed():
            raise OfflineError(f"Discord closed the connection for good (code {error.code}).") from error
        case BaseException():
            raise error
