"""One request to Discord, sent once: whoever asked for it knows when it left, and that it won't leave again.

discord.py's own requests don't serve here. They are repeated for many seconds on 429 and 5xx, which may be after
Discord has forgotten a nonce; and one that is cancelled while it waits for a global rate limit leaves the whole client
waiting.
"""

import asyncio
import json
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiolimiter import AsyncLimiter

from bot.daily.discord_codes import RATE_LIMITED

_AT_ONCE, _EVERY = 4, 0.1  # 40 a second, 44 in the first: Discord takes 50 in all
_MOST_AT_ONCE = 512  # connections: what hangs must not keep the others from leaving
_JSON = {"Content-Type": "application/json"}


class UnclearError(Exception):
    """Nobody knows whether Discord did what was asked: its answer is missing, or says that it is in trouble."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Discord's answer. `code` is its own code for an error, 0 if it gave none; `text` what it says of it.

    `retry_after` is how many seconds to wait, None unless the request came too early; `everywhere` says that this is
    so for all requests. `at` is Discord's own time then, in seconds since 1970.
    """

    status: int
    body: Any
    retry_after: float | None = None
    everywhere: bool = False
    at: float | None = None

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def code(self) -> int:
        code = self.body.get("code") if isinstance(self.body, dict) else None
        return code if isinstance(code, int) else 0

    @property
    def text(self) -> str:
        message = self.body.get("message") if isinstance(self.body, dict) else None
        return message if isinstance(message, str) and message else f"status {self.status}"


class Courier:
    """Takes requests to Discord, as an async context manager. `base` is the address that all paths follow."""

    def __init__(self, base: str, token: str, user_agent: str) -> None:
        self._base = base
        self._pace = AsyncLimiter(_AT_ONCE, _EVERY)
        self._free_at = 0.0
        self._headers = {"Authorization": f"Bot {token}", "User-Agent": user_agent}

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            headers=self._headers, connector=aiohttp.TCPConnector(limit=_MOST_AT_ONCE)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def ready(self) -> None:
        """Wait for one's turn: Discord takes so many requests a second, and says when it has had too many."""
        await self._pace.acquire()
        while (wait := self._free_at - asyncio.get_running_loop().time()) > 0:
            await asyncio.sleep(wait)
            await self._pace.acquire()  # not all at once, as soon as the wait is over

    async def send(self, method: str, path: str, body: object = None, *, within: float) -> Reply:
        """Send one request at once; UnclearError if no clear answer comes within so many seconds.

        Without any time left, nothing is sent: a timeout of none would let the request leave.
        """
        if within <= 0:
            raise UnclearError("there was no time left to send it")
        try:
            async with (
                asyncio.timeout(within),
                self._session.request(
                    method, self._base + path, data=None if body is None else json.dumps(body).encode(), headers=_JSON
                ) as response,
            ):
                text = await response.text()
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError, LookupError) as error:
            raise UnclearError(str(error) or type(error).__name__) from error
        if response.status >= 500:
            raise UnclearError(f"Discord answered {response.status}")
        told = _read(text)
        at = _moment(response.headers.get("Date"))
        if response.status == RATE_LIMITED:
            wait, everywhere = _wait(told, response.headers.get("Retry-After"))
            if everywhere:
                self._free_at = asyncio.get_running_loop().time() + wait
            return Reply(response.status, told, wait, everywhere, at)
        if told is None and text:
            raise UnclearError(f"Discord answered {response.status} with something unreadable")
        return Reply(response.status, told, at=at)


def _read(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _moment(date: str | None) -> float | None:
    """An HTTP date in seconds since 1970; None where it is missing or unreadable."""
    try:
        return parsedate_to_datetime(date).timestamp() if date else None
    except ValueError:
        return None


def _wait(told: object, header: str | None) -> tuple[float, bool]:
    """How long to wait for a rate limit, and whether it is everybody's; a minute where Discord doesn't say."""
    if isinstance(told, dict) and isinstance(told.get("retry_after"), int | float):
        return float(told["retry_after"]), bool(told.get("global"))
    return (float(header) if header and header.replace(".", "", 1).isdigit() else 60.0), True
