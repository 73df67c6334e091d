"""The stand-in's time, which tests can move forward, and the ids and timestamps made from it."""

import itertools
import time
from datetime import UTC, datetime

DISCORD_EPOCH_MS = 1_420_070_400_000


class Clock:
    """Seconds since 1970: the machine's clock plus what tests advanced it by."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._serial = itertools.count(1)

    def now(self) -> float:
        return time.time() + self._ahead

    def advance(self, seconds: float) -> None:
        self._ahead += seconds

    def snowflake(self) -> int:
        """A new id that sorts by time, and by order of creation within a millisecond."""
        milliseconds = int(self.now() * 1000) - DISCORD_EPOCH_MS
        return (milliseconds << 22) | (next(self._serial) & 0x3FFFFF)

    def timestamp(self) -> str:
        return datetime.fromtimestamp(self.now(), UTC).isoformat()
