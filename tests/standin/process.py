"""Starting the stand-in as a process of its own, and ending it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Address:
    """Where a stand-in listens, and the token it wants."""

    api: str
    """For discord.http.Route.BASE."""
    gateway: str
    """For discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY."""
    control: str
    token: str


@contextmanager
def standin_process(*arguments: str, clock: Path | None = None) -> Iterator[Address]:
    """A running stand-in. It ends with the block, or with this process however that dies.

    Its time is ahead of the machine's by what the file `clock` says: see clock.SharedAhead.
    """
    command = [sys.executable, "-m", "tests.standin", "--until-stdin-closes", *arguments]
    if clock is not None:
        command += ["--clock", str(clock)]
    with subprocess.Popen(command, cwd=_ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the stand-in ended at once with {process.wait()}: see its standard error")
        try:
            yield Address(**json.loads(line))
        finally:
            process.stdin.close()
            process.wait(timeout=10)
