"""One post's way to Discord: claimed before it is sent, sent until Discord says what became of it, settled once.

While Discord remembers a nonce, a post whose answer is missing is sent again with the same one, and Discord drops the
double. Later, after a restart (the clock may have been set meanwhile), and for forums, which know no nonces, its
channel is read first. No request leaves when a nonce may be forgotten.
"""

import logging
import sqlite3
import time
from collections.abc import Awaitable, Callable

from bot.daily import owing
from bot.daily.clock import Clock
from bot.daily.courier import Courier, UnclearError
from bot.daily.ledger import Content, Key, Ledger, Post, Progress
from bot.daily.outcomes import Outcome, of_post
from bot.daily.schedule import Schedule
from bot.daily.traces import look

NONCE_WINDOW = 120.0
"""Seconds for which Discord surely remembers a nonce: its documentation says "the past few minutes"."""

_LONGEST_TRY = 10.0  # seconds for one request
_SHORTEST_TRY = 1.0
_SETTLED_BY = 30.0  # seconds after which a request that Discord was still busy with is done or lost
_LONGEST_PAUSE = 30.0

QUIET = "Nothing in the lore belongs to this day, and the schedule's style leaves such days out."
MISSED = "The bot wasn't there in time."
_NEVER_THROUGH = "Discord couldn't be reached until it was too late."

_logger = logging.getLogger(__name__)

Write = Callable[[Schedule, Key], Awaitable[Content | None]]
"""Makes what a schedule posts; None on a quiet day."""


class Delivery:
    """Takes posts to Discord. `user_id` is the bot's own."""

    def __init__(self, ledger: Ledger, courier: Courier, clock: Clock, write: Write, user_id: int) -> None:
        self._ledger = ledger
        self._courier = courier
        self._clock = clock
        self._write = write
        self._user_id = user_id
        self._began: dict[Key, float] = {}

    async def deliver(self, schedule: Schedule, key: Key) -> Post:
        """Bring a post to its end. sqlite3.Error if what is due can't be claimed; then nothing was sent."""
        post = self._find(key)
        claimed_here = False
        if post.progress is Progress.DUE:
            post = await self._claim(schedule, post)
            claimed_here = True
        tries = 0
        while post.progress is Progress.SENDING:
            outcome = await self._step(schedule, post, claimed_here=claimed_here and not tries)
            if outcome.progress is not Progress.SENDING:
                await self._settle(key, outcome)
            else:
                await self._clock.pause(max(outcome.retry_after, min(2.0**tries, _LONGEST_PAUSE)))
                tries += 1
            post = self._find(key)
        return post

    async def _claim(self, schedule: Schedule, post: Post) -> Post:
        content = await self._write(schedule, post.key)
        if content is None:
            await self._settle(post.key, Outcome(Progress.SKIPPED, error=QUIET))
            return self._find(post.key)
        await self._courier.ready()
        if self._is_late(schedule, post):
            await self._settle(post.key, Outcome(Progress.SKIPPED, error=MISSED))
            return self._find(post.key)
        claimed = self._ledger.claim(post.key, content, self._clock.now())
        self._began[post.key] = time.monotonic()
        return claimed or self._find(post.key)

    async def _step(self, schedule: Schedule, post: Post, *, claimed_here: bool) -> Outcome:
        """Do the next thing for a post that is being sent; what is known of it then."""
        try:
            if claimed_here:
                return await self._send(post)
            await self._courier.ready()
            if post.key in self._began and self._nonce_holds(post):
                return await self._send(post)
            is_thread = post.content is not None and post.content.is_thread
            if is_thread and 0 <= self._age(post) < _SETTLED_BY:
                return Outcome(Progress.SENDING, retry_after=_SHORTEST_TRY)
            return await self._look(schedule, post)
        except UnclearError as error:
            _logger.warning("%s: no clear answer from Discord (%s)", _name(post.key), error)
            return Outcome(Progress.SENDING)

    async def _look(self, schedule: Schedule, post: Post) -> Outcome:
        """See whether Discord has it; if it surely hasn't, send it as long as it may be."""
        sighting = await look(self._courier, post, schedule, self._user_id)
        if not sighting.is_there and self._nonce_holds(post):
            await self._courier.ready()
            return await self._send(post)
        if sighting.is_there is None:
            why = f"It isn't known whether it went out, and it is not sent twice. {sighting.why}"
            return Outcome(Progress.UNKNOWN, error=why)
        if sighting.is_there:
            return Outcome(Progress.SENT, sighting.message_id)
        if self._is_late(schedule, post):
            return Outcome(Progress.FAILED, error=_NEVER_THROUGH)
        await self._courier.ready()
        self._ledger.try_anew(post.key, self._clock.now())
        self._began[post.key] = time.monotonic()
        return await self._send(self._find(post.key))

    async def _send(self, post: Post) -> Outcome:
        assert post.content is not None, "what is being sent has content"
        within = min(_LONGEST_TRY, self._left(post))
        reply = await self._courier.send("POST", post.content.path, post.content.body, within=within)
        outcome = of_post(reply)
        _logger.info("%s: %s", _name(post.key), outcome.error or outcome.progress)
        return outcome

    async def _settle(self, key: Key, outcome: Outcome) -> None:
        """Write down what is known, as often as it takes: it won't be known again so cheaply."""
        while True:
            try:
                self._ledger.settle(key, outcome.progress, message_id=outcome.message_id, error=outcome.error)
            except sqlite3.OperationalError:  # the state has logged it
                await self._clock.pause(_LONGEST_PAUSE)
            else:
                self._began.pop(key, None)
                return

    def _find(self, key: Key) -> Post:
        post = self._ledger.find(key)
        assert post is not None, "rows end with their schedule, and its deliveries before that"
        return post

    def _age(self, post: Post) -> float:
        """Seconds since the try that is under way began; below 0 if the clock was set back meanwhile."""
        assert post.tried_at is not None, "what is being sent was tried"
        return self._clock.now().timestamp() - post.tried_at

    def _left(self, post: Post) -> float:
        """Seconds for which Discord surely still knows the nonce, even if the clock was set back meanwhile."""
        age = self._age(post)
        if age < 0:
            return 0.0
        now = time.monotonic()
        return NONCE_WINDOW - max(age, now - self._began.get(post.key, now))

    def _nonce_holds(self, post: Post) -> bool:
        """Whether Discord would drop a second post: there is time for a request while it surely knows the nonce."""
        assert post.content is not None, "what is being sent has content"
        return not post.content.is_thread and self._left(post) > _SHORTEST_TRY

    def _is_late(self, schedule: Schedule, post: Post) -> bool:
        return self._clock.now() > owing.deadline(schedule, post.key.day, post.due)


def _name(key: Key) -> str:
    return f"Daily post {key.schedule_id} of {key.day.isoformat()}{f' ({key.sequence + 1})' if key.sequence else ''}"
