"""What is wrong with a request, and the two ways in which Discord says no."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

Path = tuple[str | int, ...]


@dataclass(frozen=True)
class Problem:
    """One broken rule: where in the body, Discord's name for it, and a sentence."""

    path: Path
    code: str
    message: str

    def under(self, *prefix: str | int) -> "Problem":
        return Problem((*prefix, *self.path), self.code, self.message)


class DiscordError(Exception):
    """An ordinary refusal: an unknown message, a token that is too old. No fault in the request's form."""

    def __init__(self, status: int, code: int, message: str) -> None:
        super().__init__(f"{status} {code}: {message}")
        self.status, self.code, self.message = status, code, message

    def body(self) -> dict[str, Any]:
        return {"message": self.message, "code": self.code}


class RefusedError(Exception):
    """What a test asked a user to do can't be done in Discord's client: a whole sentence for the test's output."""


class InvalidFormError(DiscordError):
    """A request that breaks Discord's rules; each problem is a violation that fails the test."""

    def __init__(self, problems: Iterable[Problem], code: int = 50035, message: str = "Invalid Form Body") -> None:
        super().__init__(400, code, message)
        self.problems = tuple(problems)

    def body(self) -> dict[str, Any]:
        if self.code != 50035:
            return super().body()
        tree: dict[str, Any] = {}
        for problem in sorted(self.problems, key=lambda problem: -len(problem.path)):
            node = tree
            for step in problem.path:
                node = node.setdefault(str(step), {})
            if not node or "_errors" in node:  # a place tells of itself or of what it holds, never of both
                node.setdefault("_errors", []).append({"code": problem.code, "message": problem.message})
        return {**super().body(), "errors": tree}


def empty_message(*path: str | int) -> InvalidFormError:
    return InvalidFormError(
        [Problem(path, "50006", "Cannot send an empty message")], 50006, "Cannot send an empty message"
    )


def unknown(what: str, code: int) -> DiscordError:
    return DiscordError(404, code, f"Unknown {what}")
