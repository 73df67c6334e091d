"""Nonces: for a few minutes Discord knows which message of a channel was sent with which."""

from tests.standin.clock import Clock
from tests.standin.state import Channel, Message

WINDOW_SECONDS = 180.0


class Nonces:
    """The bot's nonces by channel, with their latest message."""

    def __init__(self, clock: Clock) -> None:
        self.window = WINDOW_SECONDS
        self._clock = clock
        self._used: dict[tuple[int, str], tuple[float, Message]] = {}

    def remember(self, message: Message) -> None:
        if message.nonce is not None:
            self._used[message.channel_id, str(message.nonce)] = (self._clock.now(), message)

    def earlier(self, channel: Channel, nonce: int | str | None) -> Message | None:
        """The message sent with a nonce within the window, deleted or not; clocks turned back count as time too."""
        at, message = self._used.get((channel.id, str(nonce)), (0.0, None))
        return message if abs(self._clock.now() - at) <= self.window else None
