"""The bot as a process of its own, as whoever hosts it runs it."""

import importlib
import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Protocol

from tests.standin.process import Address

_ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Place:
    """Where a bot runs: its world, its data, the Discord it talks to, and a folder for what it prints."""

    world: Path
    data: Path
    address: Address

    def settings(self, **more: str) -> dict[str, str]:
        """An environment with these settings and no other of ours."""
        clean = {name: value for name, value in os.environ.items() if not name.startswith("LOREDEX_")}
        return {
            **clean,
            "LOREDEX_WORLD": str(self.world),
            "LOREDEX_DATA": str(self.data),
            "LOREDEX_TOKEN": self.address.token,
            "LOREDEX_DISCORD_API": self.address.control,
            **more,
        }


class _Process(Protocol):
    @property
    def pid(self) -> int: ...

    def poll(self) -> int | None: ...

    def kill(self) -> None: ...

    def wait(self, timeout: float | None = None) -> int: ...


class Bot:
    """A running bot that is online."""

    def __init__(self, place: Place, process: _Process, said: str, errors: Path) -> None:
        self.place = place
        self.said = said
        self.pid = process.pid
        self._process = process
        self._errors = errors

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send it a signal; its exit status."""
        os.kill(self.pid, number)
        return self.ended()

    def kill(self) -> None:
        """Send it the signal that nobody can ignore, if it is alive, and go on."""
        self._process.kill()

    @property
    def is_alive(self) -> bool:
        return self._process.poll() is None

    def ended(self) -> int:
        """Its exit status, once it has ended by itself."""
        return self._process.wait(timeout=30)

    @property
    def log(self) -> str:
        return self._errors.read_text(encoding="utf-8")


@contextmanager
def online(place: Place, module: str = "bot", **settings: str) -> Iterator[Bot]:
    """A bot that is online until the block ends."""
    place.data.mkdir(parents=True, exist_ok=True)
    errors = place.data / "stderr.txt"
    with (
        errors.open("w", encoding="utf-8") as stderr,
        subprocess.Popen(
            [sys.executable, "-m", module, "run"],
            cwd=place.data,
            env={**place.settings(**settings), "PYTHONPATH": str(_ROOT)},
            stdout=subprocess.PIPE,
            stderr=stderr,
            text=True,
        ) as process,
    ):
        assert process.stdout is not None
        said = process.stdout.readline()
        try:
            if not said:
                raise RuntimeError(f"the bot ended with {process.wait()}: {errors.read_text(encoding='utf-8')}")
            yield Bot(place, process, said, errors)
        finally:
            process.kill()


class _Fork:
    def __init__(self, process: BaseProcess) -> None:
        assert process.pid is not None
        self.pid = process.pid
        self._process = process

    def poll(self) -> int | None:
        return self._process.exitcode

    def kill(self) -> None:
        self._process.kill()

    def wait(self, timeout: float | None = None) -> int:
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise TimeoutError(f"the bot is still running after {timeout} s")
        return self._process.exitcode


@contextmanager
def forked(place: Place, module: str, **settings: str) -> Iterator[Bot]:
    """The same for a module's `main`, in a process forked from one that has imported it: it starts in no time.

    A bot that was killed before it was online has said nothing.
    """
    forks = multiprocessing.get_context("forkserver")
    forks.set_forkserver_preload(["__main__", module])
    place.data.mkdir(parents=True, exist_ok=True)
    errors = place.data / "stderr.txt"
    listening, saying = forks.Pipe(duplex=False)
    process = forks.Process(target=_become, args=(module, place.data, place.settings(**settings), saying, errors))
    process.start()
    saying.close()
    try:
        with listening, open(listening.fileno(), encoding="utf-8", closefd=False) as output:
            said = output.readline()
            if not said:
                process.join()
                if process.exitcode != -signal.SIGKILL:
                    raise RuntimeError(f"the bot ended with {process.exitcode}: {errors.read_text(encoding='utf-8')}")
            yield Bot(place, _Fork(process), said, errors)
    finally:
        process.kill()
        process.join()
        process.close()


def _become(module: str, folder: Path, environment: dict[str, str], saying: Connection, errors: Path) -> None:
    """Be a bot, in a process that was forked for it."""
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(environment)
    with errors.open("w", encoding="utf-8") as log:
        os.dup2(log.fileno(), sys.stderr.fileno())
    os.dup2(saying.fileno(), sys.stdout.fileno())
    saying.close()
    sys.exit(importlib.import_module(module).main())


def run_to_the_end(place: Place, **settings: str) -> "subprocess.CompletedProcess[str]":
    """A bot that ends by itself: its exit status, and what it printed."""
    place.data.mkdir(parents=True, exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "bot", "run"],
        cwd=place.data,
        env={**place.settings(**settings), "PYTHONPATH": str(_ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
