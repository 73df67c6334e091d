"""The stand-in's time, which tests can move, and the ids and timestamps made from it."""

import itertools
import mmap
import os
import struct
import time
from datetime import UTC, datetime
from pathlib import Path

DISCORD_EPOCH_MS = 1_420_070_400_000
_SERIAL_BITS = 22
_AHEAD = struct.Struct("<d")


class Ahead:
    """How many seconds test time is ahead of the machine's; negative where it is behind."""

    def __init__(self) -> None:
        self._seconds = 0.0

    def get(self) -> float:
        return self._seconds

    def set(self, seconds: float) -> None:
        self._seconds = seconds


class SharedAhead(Ahead):
    """The same, kept in a file that several processes map: whoever sets it, all read it at once.

    The file holds one little-endian double, and is made where it is missing. Its eight bytes are copied in one piece,
    so that no reader meets half of a new time.
    """

    def __init__(self, path: Path) -> None:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            os.ftruncate(descriptor, _AHEAD.size)  # new bytes are zeros, and those are 0.0
            self._map = mmap.mmap(descriptor, _AHEAD.size)
        finally:
            os.close(descriptor)

    def get(self) -> float:
        (seconds,) = _AHEAD.unpack(self._map[:])
        return float(seconds)

    def set(self, seconds: float) -> None:
        self._map[:] = _AHEAD.pack(seconds)


class Clock:
    """Seconds since 1970: the machine's clock plus what test time is ahead of it."""

    def __init__(self, ahead: Ahead | None = None) -> None:
        self._ahead = ahead or Ahead()
        self._serial = itertools.count(1)

    def now(self) -> float:
        return time.time() + self._ahead.get()

    def advance(self, seconds: float) -> None:
        self._ahead.set(self._ahead.get() + seconds)

    def snowflake(self) -> int:
        """A new id that sorts by time, and by order of creation within a millisecond.

        The serial number keeps ids apart when tests go back to a time that has been before. There are no negative
        ids: a time before Discord began counts as its beginning.
        """
        milliseconds = max(int(self.now() * 1000) - DISCORD_EPOCH_MS, 0)
        return (milliseconds << _SERIAL_BITS) | (next(self._serial) & ((1 << _SERIAL_BITS) - 1))

    def timestamp(self) -> str:
        return datetime.fromtimestamp(self.now(), UTC).isoformat()
