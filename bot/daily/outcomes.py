"""What Discord's answer to a post means for it."""

from dataclasses import dataclass

from bot.daily.courier import Reply
from bot.daily.ledger import Progress

_UNKNOWN_CHANNEL, _UNKNOWN_MESSAGE = 10003, 10008
_ALREADY_PUBLISHED = 40033
_TOKEN_REFUSED = 401
_WORDS = {
    _UNKNOWN_CHANNEL: "The channel was deleted.",
    50001: "The bot can't see the channel.",
    50013: "The bot may not post in the channel.",
    50083: "The thread is locked.",
    40067: "The forum wants a tag on every post, which the bot can't choose.",
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a post; still `SENDING` if that isn't known. `error` says why it isn't out, in a sentence."""

    progress: Progress
    message_id: int | None = None
    error: str = ""
    retry_after: float = 0.0


def of_post(reply: Reply) -> Outcome:
    """What an answer to a message, or to a forum's thread, means. 10008: it was posted, and deleted since."""
    if reply.ok:
        return Outcome(Progress.SENT, _id(reply.body))
    if reply.code == _UNKNOWN_MESSAGE:
        return Outcome(Progress.SENT)
    if reply.retry_after is not None or reply.status == _TOKEN_REFUSED:
        return Outcome(Progress.SENDING, retry_after=reply.retry_after or 0.0)
    progress = Progress.BLOCKED if reply.status in (403, 404) else Progress.FAILED
    return Outcome(progress, error=sentence(reply))


def is_published(reply: Reply) -> bool:
    return reply.ok or reply.code == _ALREADY_PUBLISHED


def sentence(reply: Reply) -> str:
    """Why Discord refuses something, in plain words."""
    return _WORDS.get(reply.code, f"Discord refuses it: {reply.text.rstrip('.')} ({reply.code or reply.status}).")


def _id(body: object) -> int | None:
    number = body.get("id") if isinstance(body, dict) else None
    return int(number) if isinstance(number, str) and number.isdigit() else None
