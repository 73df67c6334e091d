"""The last few answers in pages: each question is asked once, however many people wait for it."""

import asyncio
from collections import OrderedDict
from datetime import date, datetime

from bot import cards
from bot.discord_cards import Showing, showing
from bot.help_card import HELP, help_card
from lore.model import Answer, Day, Question
from lore.questions import Lore, draws

_KEPT = 16  # answers; in a large world one holds some megabytes


class Answers:
    """A lore's last few answers, ready to be shown."""

    def __init__(self, lore: Lore, kept: int | None = None) -> None:
        self._lore = lore
        self._kept = _KEPT if kept is None else kept
        self._last: OrderedDict[tuple[date, Question], asyncio.Task[Showing]] = OrderedDict()

    def to(self, question: Question) -> asyncio.Task[Showing]:
        """An answer, once it is made: in a thread, since others shouldn't wait for it.

        Some are of today only; one that draws by lot is made for whoever asks.
        """
        if draws(question):
            return asyncio.create_task(asyncio.to_thread(_answered, self._lore, question))
        key = (datetime.now().astimezone().date(), question)
        making = self._last.pop(key, None) or asyncio.create_task(asyncio.to_thread(_answered, self._lore, question))
        self._last[key] = making
        making.add_done_callback(lambda made: self._forget_failed(key, made))
        while len(self._last) > self._kept:
            self._last.popitem(last=False)
        return making

    async def spotted(self, text: str) -> Question:
        """The question about the names and dates in a text. Of the text itself, nothing is kept."""
        found = await asyncio.to_thread(self._lore.spot, text)
        return Question("lookup", (("found", found),) if found else ())

    def _forget_failed(self, key: tuple[date, Question], made: asyncio.Task[Showing]) -> None:
        if made.cancelled() or made.exception():
            self._last.pop(key, None)


def _answered(lore: Lore, question: Question) -> Showing:
    if question.verb == HELP:
        return showing(question, help_card())
    answer = lore.ask(question)
    return showing(_lasting(answer), cards.of(answer, lore.library.world))


def _lasting(answer: Answer) -> Question:
    """The question to ask again for this answer: a day's buttons stay with that day when it is over."""
    if isinstance(answer, Day):
        return Question(answer.question.verb, (("day", f"{answer.year:04}-{answer.month:02}-{answer.day:02}"),))
    return answer.question
