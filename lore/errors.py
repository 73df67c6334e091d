"""What can go wrong in a way that the person asking should be told."""

from dataclasses import dataclass
from pathlib import Path


class LoreError(Exception):
    """Tell this to the person asking: `str()` is a whole sentence that says what was wrong and what to try."""


class DateError(LoreError):
    """A date that can't be read, or that no calendar has."""


class UnreadableDate(DateError):
    """The text is no date that we know how to read."""


class ImpossibleDate(DateError):
    """The text is written like a date, but there is no such day, such as 29 February 1925."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong with a world's content. `line` counts from 1; 0 speaks of the whole file."""

    path: Path
    line: int
    message: str

    def __str__(self) -> str:
        return (
            f"{self.path.as_posix()}:{self.line}: {self.message}"
            if self.line
            else f"{self.path.as_posix()}: {self.message}"
        )


class ContentError(LoreError):
    """A world that can't be loaded: it carries every problem found, not only the first."""

    def __init__(self, root: Path, problems: tuple[Problem, ...]) -> None:
        self.root = root
        self.problems = problems
        count = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"The world in {root} has {count}, so nothing of it was loaded. `loredex check` lists them.")


class StoreError(LoreError):
    """The store can't be built, opened or read."""
