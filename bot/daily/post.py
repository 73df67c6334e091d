"""A post: what is sent of it, and how far it has come."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

Payload = dict[str, Any]


class Progress(StrEnum):
    """How far a post has come: due -> sending -> sent, or why it hasn't."""

    DUE = "due"
    SENDING = "sending"
    SENT = "sent"
    BLOCKED = "blocked"
    FAILED = "failed"
    SKIPPED = "skipped"
    UNKNOWN = "unknown"


class Publishing(StrEnum):
    """How far a post in an announcement channel has come on its way to the channels that follow it."""

    NO = ""
    WANTED = "wanted"
    DONE = "done"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Key:
    """Which post is meant: a schedule's for a local date. A deliberate repeat takes the next sequence, from 0."""

    schedule_id: int
    day: datetime.date
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Content:
    """What will be sent: a request's path and JSON body, which no later try may change, and the cards it shows."""

    path: str
    body: Payload
    nonce: str
    cards: tuple[str, ...]
    lore_version: str
    channel_id: int
    publishing: Publishing = Publishing.NO

    @property
    def is_thread(self) -> bool:
        """Whether it begins a thread in a forum, which takes no nonce."""
        return self.path.endswith("/threads")


@dataclass(frozen=True, slots=True)
class Post:
    """A row of the ledger. It has content while it is being sent.

    `tried_at` is when the try that is under way began, in seconds since 1970; `error` says why there is no post.
    """

    key: Key
    due: datetime.datetime
    progress: Progress
    content: Content | None = None
    cards: tuple[str, ...] = ()
    tried_at: float | None = None
    attempts: int = 0
    channel_id: int | None = None
    message_id: int | None = None
    publishing: Publishing = Publishing.NO
    error: str = ""
