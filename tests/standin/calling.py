"""A client of a running stand-in: one call per verb."""

from types import TracebackType
from typing import Any, Self

import aiohttp

PATIENCE = 15.0


class Refused(AssertionError):
    """Discord's client would not have let the user do that."""


class TooLate(AssertionError):
    """The bot didn't do in time what the test waits for."""


class Caller:
    """An async context manager; what waits for something gives up after `timeout` seconds."""

    def __init__(self, control: str, *, timeout: float = PATIENCE) -> None:
        self._control = control
        self._timeout = timeout
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(self._control)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def _waiting(self, verb: str, /, **body: Any) -> Any:
        return await self._call(verb, **body, timeout=self._timeout)

    async def _call(self, verb: str, /, **body: Any) -> Any:
        if self._session is None:
            raise RuntimeError("use it as `async with Standin(...) as standin`")
        patience = aiohttp.ClientTimeout(total=self._timeout * 2 + 5)
        async with self._session.post(f"/standin/{verb}", json=body, timeout=patience) as response:
            if response.status >= 500:
                raise AssertionError(f"the stand-in itself failed in {verb!r}: see its standard error")
            answer = await response.json()
        if response.status == 408:
            raise TooLate(answer["too_late"])
        if response.status != 200:
            raise Refused(answer["refused"])
        return answer
