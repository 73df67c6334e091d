"""What the bot is told."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.standin.state import Payload


@dataclass(frozen=True)
class Answer:
    """A body of plain text comes from Discord's edge only."""

    body: Payload | list[Payload] | str | None = None
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


NOTHING = Answer(None, 204)
