"""The last few answers in pages: each question is asked once, however many people wait for it."""

import asyncio
from collections import OrderedDict
from datetime import date, datetime

from bot import cards, wording
from bot.discord_cards import Showing, showing
from bot.help_card import HELP, help_card
from lore.errors import LoreError
from lore.model import Answer, Day, Question
from lore.questions import Lore, draws

_KEPT = 16  # answers; in a large world one holds some megabytes

_Key = tuple[date, Question]


class Answers:
    """A lore's last few answers, ready to be shown."""

    def __init__(self, lore: Lore, kept: int | None = None) -> None:
        self._lore = lore
        self._kept = _KEPT if kept is None else kept
        self._last: OrderedDict[_Key, asyncio.Task[Showing]] = OrderedDict()

    def to(self, question: Question) -> asyncio.Task[Showing]:
        """An answer, once it is made: in a thread, since others shouldn't wait for it.

        Some are of today only; one that draws by lot is made for whoever asks.
        """
        if draws(question):
            return asyncio.create_task(asyncio.to_thread(_answered, self._lore, question))
        key = (_today(), question)
        making = self._last.pop(key, None) or asyncio.create_task(asyncio.to_thread(_answered, self._lore, question))
        self._keep(key, making)
        return making

    def to_text(self, text: str) -> asyncio.Task[Showing]:
        """What the names and dates in a text are, or LoreError if it has none. Of the text itself, nothing is kept."""
        return asyncio.create_task(self._to_text(text))

    async def _to_text(self, text: str) -> Showing:
        answer = await asyncio.to_thread(self._lore.lookup_text, text)
        if not answer.found:
            raise LoreError(wording.NOTHING_SPOTTED.format(world=self._lore.library.world.name))
        making = asyncio.create_task(asyncio.to_thread(_shown, self._lore, answer))
        self._keep((_today(), answer.question), making)
        return await making

    def _keep(self, key: _Key, making: asyncio.Task[Showing]) -> None:
        self._last[key] = making
        making.add_done_callback(lambda made: self._forget_failed(key, made))
        while len(self._last) > self._kept:
            self._last.popitem(last=False)

    def _forget_failed(self, key: _Key, made: asyncio.Task[Showing]) -> None:
        if made.cancelled() or made.exception():
            self._last.pop(key, None)


def _answered(lore: Lore, question: Question) -> Showing:
    if question.verb == HELP:
        return showing(question, help_card())
    return _shown(lore, lore.ask(question))


def _shown(lore: Lore, answer: Answer) -> Showing:
    return showing(_lasting(answer), cards.of(answer, lore.library.world))


def _today() -> date:
    return datetime.now().astimezone().date()


def _lasting(answer: Answer) -> Question:
    """The question to ask again for this answer: a day's buttons stay with that day when it is over."""
    if isinstance(answer, Day):
        return Question(answer.question.verb, (("day", f"{answer.year:04}-{answer.month:02}-{answer.day:02}"),))
    return answer.question
