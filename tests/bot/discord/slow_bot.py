"""The bot in a world so large that every answer takes its time, and with none of them kept."""

import sys
import time

from bot import answers, discord_answers
from bot.__main__ import main
from lore.model import Answer, Question
from lore.questions import Lore

_ask = Lore.ask


def _ask_slowly(lore: Lore, question: Question) -> Answer:
    time.sleep(0.4)
    return _ask(lore, question)


if __name__ == "__main__":
    discord_answers._PATIENCE = 0.1
    answers._KEPT = 0
    Lore.ask = _ask_slowly  # type: ignore[assignment, method-assign]
    sys.exit(main())
