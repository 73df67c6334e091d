"""One post's way to Discord: claimed before it is sent, sent until Discord says what became of it, settled once.

While Discord remembers a nonce, a post whose answer is missing is sent again with the same one, and Discord drops the
double. Later, after a restart (the clock may have been set meanwhile), and for forums, which know no nonces, its
channel is read first. No request leaves when a nonce may be forgotten.
"""

import logging
import sqlite3
from collections.abc import Awaitable, Callable

from bot.daily import owing
from bot.daily.clock import Clock
from bot.daily.courier import Courier, UnclearError
from bot.daily.ledger import Ledger
from bot.daily.outcomes import Outcome, of_post
from bot.daily.post import Content, Key, Post, Progress
from bot.daily.schedule import Pause, Schedule
from bot.daily.traces import Sighting, look

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
FindSchedule = Callable[[int], Schedule | None]


class Delivery:
    """Takes posts to Discord. `find` gives a schedule as it is set by now; `user_id` is the bot's own."""

    def __init__(
        self, ledger: Ledger, courier: Courier, clock: Clock, write: Write, find: FindSchedule, user_id: int
    ) -> None:
        self._ledger = ledger
        self._courier = courier
        self._clock = clock
        self._write = write
        self._find_schedule = find
        self._user_id = user_id
        self._tried: dict[Key, float] = {}
        self._met: dict[Key, float] = {}

    async def deliver(self, schedule: Schedule, key: Key) -> Post:
        """Bring a post to its end, or leave it due where its schedule rests meanwhile.

        sqlite3.Error if what is due can't be claimed; then nothing was sent.
        """
        post = self._find(key)
        is_new = post.progress is Progress.DUE
        if is_new:
            post = await self._claim(schedule, post)
        tries = 0
        while post.progress is Progress.SENDING:
            outcome = await self._step(schedule, post, is_first=is_new and not tries)
            if outcome.progress is not Progress.SENDING:
                await self._settle(key, outcome)
            else:
                await self._clock.pause(max(outcome.retry_after, min(2.0**tries, _LONGEST_PAUSE)))
                tries += 1
            post = self._find(key)
        return post

    async def _claim(self, schedule: Schedule, post: Post) -> Post:
        await self._courier.ready()
        now_set = self._find_schedule(schedule.id)
        if now_set is None or (now_set.pause is Pause.ASKED and schedule.pause is not Pause.ASKED):
            return post
        if self._is_late(now_set, post):
            await self._settle(post.key, Outcome(Progress.SKIPPED, error=MISSED))
            return self._find(post.key)
        content = await self._write(now_set, post.key)
        if content is None:
            await self._settle(post.key, Outcome(Progress.SKIPPED, error=QUIET))
            return self._find(post.key)
        claimed = self._ledger.claim(post.key, content, self._clock.now())
        self._tried[post.key] = self._clock.monotonic()
        return claimed or self._find(post.key)

    async def _step(self, schedule: Schedule, post: Post, *, is_first: bool) -> Outcome:
        """Do the next thing for a post that is being sent; what is known of it then."""
        try:
            if is_first:
                return await self._send(post)
            await self._courier.ready()
            if post.key in self._tried and self._nonce_holds(post):
                return await self._send_again(schedule, post)
            if _is_thread(post) and self._age(post) < _SETTLED_BY:
                return Outcome(Progress.SENDING, retry_after=_SHORTEST_TRY)
            return await self._look(schedule, post)
        except UnclearError as error:
            _logger.warning("%s: no clear answer from Discord (%s)", _name(post.key), error)
            return Outcome(Progress.SENDING)

    async def _look(self, schedule: Schedule, post: Post) -> Outcome:
        """See whether Discord has it; if it surely hasn't, send it as long as it may be."""
        sighting = await look(self._courier, post, schedule, self._user_id)
        if sighting.is_there:
            return Outcome(Progress.SENT, sighting.message_id)
        await self._courier.ready()
        if self._nonce_holds(post):
            return await self._send_again(schedule, post)
        if sighting.is_there is None:
            return _unknown(sighting)
        if self._is_late(schedule, post):
            return Outcome(Progress.FAILED, error=_NEVER_THROUGH)
        self._ledger.try_anew(post.key, self._clock.now())
        self._tried[post.key] = self._clock.monotonic()
        return await self._send(self._find(post.key))

    async def _send_again(self, schedule: Schedule, post: Post) -> Outcome:
        """Send what may be out already. A refusal then says nothing of the tries before: we look."""
        outcome = await self._send(post)
        if outcome.progress not in (Progress.BLOCKED, Progress.FAILED):
            return outcome
        sighting = await look(self._courier, post, schedule, self._user_id)
        if sighting.is_there is None:
            return _unknown(sighting)
        return Outcome(Progress.SENT, sighting.message_id) if sighting.is_there else outcome

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
                self._tried.pop(key, None)
                self._met.pop(key, None)
                return

    def _find(self, key: Key) -> Post:
        post = self._ledger.find(key)
        assert post is not None, "rows end with their schedule, and its deliveries before that"
        return post

    def _age(self, post: Post) -> float:
        """Seconds since the try that is under way began; by the time of day only if another process began it.

        Where the clock was set back since then, the count begins anew when that is seen.
        """
        assert post.tried_at is not None, "what is being sent was tried"
        by_the_day = self._clock.now().timestamp() - post.tried_at
        if post.key not in self._tried and by_the_day >= 0:
            return by_the_day
        now = self._clock.monotonic()
        return now - (self._tried.get(post.key) or self._met.setdefault(post.key, now))

    def _nonce_holds(self, post: Post) -> bool:
        """Whether Discord would drop a second post: there is time for a request while it surely knows the nonce."""
        return not _is_thread(post) and self._left(post) > _SHORTEST_TRY

    def _left(self, post: Post) -> float:
        """Seconds for which Discord surely still knows the nonce, whichever way the clock was set meanwhile."""
        assert post.tried_at is not None, "what is being sent was tried"
        by_the_day = self._clock.now().timestamp() - post.tried_at
        return NONCE_WINDOW - max(by_the_day, self._age(post)) if by_the_day >= 0 else 0.0

    def _is_late(self, schedule: Schedule, post: Post) -> bool:
        return self._clock.now() > owing.deadline(schedule, post.key.day, post.due)


def _is_thread(post: Post) -> bool:
    return post.content is not None and post.content.is_thread


def _unknown(sighting: Sighting) -> Outcome:
    why = f"It isn't known whether it went out, and it is not sent twice. {sighting.why}"
    return Outcome(Progress.UNKNOWN, error=why)


def _name(key: Key) -> str:
    return f"Daily post {key.schedule_id} of {key.day.isoformat()}{f' ({key.sequence + 1})' if key.sequence else ''}"
