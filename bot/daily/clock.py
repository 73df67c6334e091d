"""The time of day, and waiting: what tests have under their control."""

import asyncio
import datetime
import time
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime.datetime:
        """This moment, in UTC."""
        ...

    def monotonic(self) -> float:
        """Seconds since some moment, whatever the time of day is set to meanwhile."""
        ...

    async def pause(self, seconds: float) -> None:
        """Wait about so long."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime.datetime:
        return datetime.datetime.now(datetime.UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
