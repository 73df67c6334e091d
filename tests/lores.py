"""Invented worlds, built and opened to be asked."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from random import choice

from lore import store
from lore.questions import Lore
from tests.worlds import write


@contextmanager
def opened(
    files: Mapping[str, str],
    folder: Path,
    today: Callable[[], datetime.date] = datetime.date.today,
    draw: Callable[[Sequence[str]], str] = choice,
) -> Iterator[Lore]:
    """The lore of a world with these files, built in a folder; closed at the end."""
    store.ensure(write(folder / "world", files), folder / "lore.db")
    with closing(Lore.open(folder / "lore.db", today, draw)) as lore:
        yield lore
