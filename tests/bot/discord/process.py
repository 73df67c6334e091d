"""The bot as a process of its own, as whoever hosts it runs it."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

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


class Bot:
    """A running bot that is online."""

    def __init__(self, place: Place, process: "subprocess.Popen[str]", said: str, errors: Path) -> None:
        self.place = place
        self.said = said
        self._process = process
        self._errors = errors

    def end(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Send it a signal; its exit status."""
        self._process.send_signal(number)
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
