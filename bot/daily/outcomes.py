"""What Discord's answer to a post means for it."""

from dataclasses import dataclass

from bot.daily import discord_codes as codes
from bot.daily.courier import Reply
from bot.daily.post import Progress

_BLOCKED = {
    codes.UNKNOWN_CHANNEL: "The channel was deleted.",
    codes.UNKNOWN_GUILD: "The bot isn't in the server.",
    codes.MISSING_ACCESS: "The bot can't see the channel.",
    codes.MISSING_PERMISSIONS: "The bot may not post in the channel.",
    codes.THREAD_ARCHIVED: "The thread is locked.",
    codes.THREAD_LOCKED: "The thread is locked.",
    codes.TAG_REQUIRED: "The forum wants a tag on every post, which the bot can't choose.",
}
"""What somebody has to change before the bot can post there."""

LATER = 300.0  # seconds until what Discord refuses without a known reason is tried again: refusals are counted


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a post; still `SENDING` if that isn't known. `error` says why it isn't out, in a sentence."""

    progress: Progress
    message_id: int | None = None
    error: str = ""
    retry_after: float = 0.0


def of_post(reply: Reply) -> Outcome:
    """What an answer to a message, or to a forum's thread, means.

    An unknown message was posted, and deleted since. A refusal of other kinds than Discord documents for channels comes
    from its edge or passes: such a post stays on its way.
    """
    if reply.ok:
        return Outcome(Progress.SENT, _id(reply.body))
    if reply.code == codes.UNKNOWN_MESSAGE:
        return Outcome(Progress.SENT)
    if reply.retry_after is not None:
        return Outcome(Progress.SENDING, retry_after=reply.retry_after)
    if reply.code in _BLOCKED:
        return Outcome(Progress.BLOCKED, error=sentence(reply))
    if is_passing(reply):
        return Outcome(Progress.SENDING, error=sentence(reply), retry_after=LATER)
    return Outcome(Progress.FAILED, error=sentence(reply))


def is_passing(reply: Reply) -> bool:
    """Whether a refusal says nothing of what was asked: of the token, or without a reason that is known."""
    return reply.status == codes.TOKEN_REFUSED or (reply.status in (403, 404) and reply.code not in _BLOCKED)


def is_published(reply: Reply) -> bool:
    return reply.ok or reply.code == codes.ALREADY_PUBLISHED


def sentence(reply: Reply) -> str:
    """Why Discord refuses something, in plain words."""
    told = f"Discord refuses it: {reply.text.rstrip('.')} ({reply.code or reply.status})."
    return _BLOCKED.get(reply.code, told)


def _id(body: object) -> int | None:
    number = body.get("id") if isinstance(body, dict) else None
    return int(number) if isinstance(number, str) and number.isdigit() else None
