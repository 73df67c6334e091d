"""Waiting for something to become true without asking again and again."""

import asyncio
from collections.abc import Callable


class Bell:
    """Rung whenever the world changes; whoever waits looks again then."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()
        self._rung = asyncio.Event()

    async def until(self, happened: Callable[[], bool], timeout: float) -> bool:
        """Whether it happened within `timeout` seconds."""
        try:
            async with asyncio.timeout(timeout):
                while not happened():
                    await self._rung.wait()
        except TimeoutError:
            return False
        return True
