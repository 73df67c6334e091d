"""The real bot on a clock that tests move, and which dies at the step that they name, as if it was killed there."""

import asyncio
import ctypes
import datetime
import os
import signal
import struct
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path

from bot.daily.courier import Courier, Reply
from bot.daily.ledger import Ledger
from bot.daily.post import Content, Key, Post, Progress, Publishing
from bot.discord_daily import keeping
from bot.running import run
from tests.standin.clock import Ahead, SharedAhead

CLOCK, STEP, TIME = "TEST_CLOCK", "TEST_DIES", "TEST_DIES_AT"
PATIENT, HURRIED, POWERLESS = "TEST_PATIENT", "TEST_HURRIED", "TEST_POWERLESS"
"""Where these are set, it waits as long as it should; it soon gives up a request; no file's mode is ignored."""
PULSE = "TEST_PULSE"
"""Names a file in which it counts how often it waited: whoever moves the clock sees that it keeps up."""
STEPS = (
    *("before it is noted", "noted", "before the claim", "claimed", "before the request"),
    *("answered", "before it is settled", "settled"),
)
"""Where it can die by itself while it posts; the stand-in can hold a request at two more."""
RECOVERING = ("before looking", "looked", "before it is tried anew", "tried anew")
"""Where it can die besides, while it finds out what became of a post."""
PUBLISHING = ("before publishing", "told that it is published", "before that is noted", "noted as published")
"""Where it can die when a post in an announcement channel is sent on."""

_MOMENT = 0.02  # seconds


class MovedClock:
    """The machine's time, and what the tests move it by. Waiting takes no time to speak of."""

    def __init__(self, ahead: Ahead) -> None:
        self._ahead = ahead
        self._last = ahead.get()
        self._gained = 0.0
        self._pulse = SharedAhead(Path(os.environ[PULSE])) if PULSE in os.environ else Ahead()

    def now(self) -> datetime.datetime:
        return datetime.datetime.fromtimestamp(time.time() + self._ahead.get(), datetime.UTC)

    def monotonic(self) -> float:
        """Time that is set back doesn't count."""
        ahead = self._ahead.get()
        self._gained += max(ahead - self._last, 0)
        self._last = ahead
        return time.monotonic() + self._gained

    async def pause(self, seconds: float) -> None:
        await asyncio.sleep(min(seconds, _MOMENT))
        self._pulse.set(self._pulse.get() + 1)


class PatientClock(MovedClock):
    """The same, but waiting takes as long on this clock as it should. Time that is set back doesn't count."""

    async def pause(self, seconds: float) -> None:
        last = self.now()
        while seconds > 0:
            await asyncio.sleep(min(seconds, _MOMENT))
            now = self.now()
            seconds -= max((now - last).total_seconds(), 0)
            last = now


class MortalLedger(Ledger):
    def owe(self, key: Key, due: datetime.datetime) -> bool:
        _perhaps_die("before it is noted")
        noted = super().owe(key, due)
        _perhaps_die("noted")
        return noted

    def claim(self, key: Key, content: Content, now: datetime.datetime) -> Post | None:
        _perhaps_die("before the claim")
        claimed = super().claim(key, content, now)
        _perhaps_die("claimed")
        return claimed

    def try_anew(self, key: Key, now: datetime.datetime) -> None:
        _perhaps_die("before it is tried anew")
        super().try_anew(key, now)
        _perhaps_die("tried anew")

    def settle(self, key: Key, progress: Progress, *, message_id: int | None = None, error: str = "") -> None:
        _perhaps_die("before it is settled")
        super().settle(key, progress, message_id=message_id, error=error)
        _perhaps_die("settled")

    def published(self, key: Key, publishing: Publishing, error: str = "") -> None:
        _perhaps_die("before that is noted")
        super().published(key, publishing, error)
        _perhaps_die("noted as published")


class MortalCourier(Courier):
    async def send(self, method: str, path: str, body: object = None, *, within: float) -> Reply:
        before, after = "before the request", "answered"
        if method == "GET":
            before, after = "before looking", "looked"
        elif path.endswith("/crosspost"):
            before, after = "before publishing", "told that it is published"
        _perhaps_die(before)
        reply = await super().send(method, path, body, within=min(within, 0.3) if HURRIED in os.environ else within)
        _perhaps_die(after)
        return reply


_reached = Counter[str]()


def _perhaps_die(step: str) -> None:
    _reached[step] += 1
    if os.environ.get(STEP) == step and _reached[step] == int(os.environ.get(TIME, "1")):
        os.kill(os.getpid(), signal.SIGKILL)


def _become_powerless() -> None:
    """Give up the capabilities of root, for whom no file is read-only (linux/capability.h, version 3)."""
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.capset(struct.pack("=Ii", 0x20080522, 0), bytes(24)):
        raise OSError(ctypes.get_errno(), "capset")


def main() -> int:
    if POWERLESS in os.environ:
        _become_powerless()
    ahead = SharedAhead(Path(os.environ[CLOCK]))
    clock = PatientClock(ahead) if PATIENT in os.environ else MovedClock(ahead)
    keep = partial(keeping, clock=clock, ledger=MortalLedger, courier=MortalCourier)
    return run(Path(os.environ["LOREDEX_WORLD"]), Path(os.environ["LOREDEX_DATA"]), keep)


if __name__ == "__main__":
    sys.exit(main())
