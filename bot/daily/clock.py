"""The time of day, and waiting: what tests have under their control."""

import asyncio
import datetime
from typing import Protocol


class Clock(Protocol):
    def now(self) -> datetime.datetime:
        """This moment, in UTC."""
        ...

    async def pause(self, seconds: float) -> None:
        """Wait about so long."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime.datetime:
        return datetime.datetime.now(datetime.UTC)

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
