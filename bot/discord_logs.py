"""What is logged, and what never is."""

import logging

import discord

_STALE = frozenset({10062, 40060})  # unknown interaction (over 3 seconds old); already acknowledged


def start(level: str, token: str) -> None:
    """Log to standard error, without the token."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Redacting(token))
    handler.addFilter(_calm)
    logging.basicConfig(level=level, handlers=[handler])
    if level == "INFO":  # discord.py's steps are of interest to whoever looks for a fault
        logging.getLogger("discord").setLevel(logging.WARNING)
    if level == "DEBUG":  # it would log all that Discord tells, and with it what people write
        logging.getLogger("discord.gateway").setLevel(logging.INFO)
    discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False  # we don't speak


def is_stale(error: BaseException | None) -> bool:
    """Whether Discord no longer wanted an answer: it came late, or there was one (it may deliver events twice)."""
    return isinstance(error, discord.HTTPException) and error.code in _STALE


class _Redacting(logging.Formatter):
    """Takes the token out of everything, tracebacks included."""

    def __init__(self, token: str) -> None:
        super().__init__("{asctime} {levelname:<7} {name}: {message}", style="{")
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        return super().format(record).replace(self._token, "[token]")


def _calm(record: logging.LogRecord) -> bool:
    """discord.py logs what autocomplete raises by itself: answers nobody waits for need no traceback."""
    if record.exc_info and is_stale(record.exc_info[1]):
        record.levelno, record.levelname, record.exc_info = logging.INFO, "INFO", None
    return True
