"""How a post is known again: to Discord by its nonce, to us by the small print at its end."""

from collections.abc import Iterator
from hashlib import blake2b
from typing import Any

from bot.daily.discord_codes import TEXT_DISPLAY
from bot.daily.post import Key

_EPOCH = 1_420_070_400_000  # milliseconds from 1970 to the first of Discord's ids


def nonce(application_id: int, key: Key) -> str:
    """The same for the same post, whichever process sends it. Discord takes 25 characters at most."""
    told = f"{application_id} {key.schedule_id} {key.day.isoformat()} {key.sequence}"
    return blake2b(told.encode(), digest_size=12).hexdigest()


def marker(key: Key) -> str:
    """What the small print says; no other post of a bot says the same."""
    again = f" · post {key.sequence + 1}" if key.sequence else ""
    return f"Daily post {key.schedule_id} · {key.day.isoformat()}{again}"


def is_marked(message: dict[str, Any], marker: str) -> bool:
    """Whether a message that Discord gives back ends in this small print."""
    return any(text.rpartition("\n")[2] == f"-# {marker}" for text in _texts(message.get("components") or []))


def id_at(moment: float) -> int:
    """The lowest id that something made at a moment, in seconds since 1970, can have."""
    return max(int(moment * 1000) - _EPOCH, 0) << 22


def _texts(components: list[dict[str, Any]]) -> Iterator[str]:
    for component in components:
        if component.get("type") == TEXT_DISPLAY:
            yield str(component.get("content", ""))
        yield from _texts(component.get("components") or [])
