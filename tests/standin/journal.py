"""What was asked and answered, and every rule that was broken on the way."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from typing import Any

from tests.standin.problems import Problem


@dataclass
class Entry:
    """One request of the bot. `status` is 0 while it is being answered, and for good where it was `dropped`."""

    method: str
    path: str
    template: str | None
    query: dict[str, str]
    body: Any
    files: list[str]
    status: int = 0
    answer: Any = None
    dropped: bool = False
    """Whether the fault script closed its connection instead of answering."""

    @property
    def finished(self) -> bool:
        return bool(self.status) or self.dropped


@dataclass(frozen=True)
class Violation:
    """One broken rule. `side` says whose: the bot's request, the stand-in's answer, or the gateway."""

    side: str
    request: str
    path: str
    code: str
    message: str


@dataclass
class Journal:
    requests: list[Entry] = field(default_factory=list)
    violations: list[Violation] = field(default_factory=list)

    def blame(self, side: str, request: str, problems: Iterable[Problem]) -> None:
        for problem in problems:
            path = ".".join(map(str, problem.path))
            self.violations.append(Violation(side, request, path, problem.code, problem.message))

    def as_json(self, what: str) -> list[dict[str, Any]]:
        return [asdict(entry) for entry in (self.requests if what == "requests" else self.violations)]
