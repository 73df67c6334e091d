"""Keeps all schedules: sees what is owed, has it delivered, and tells moderators once what stands in the way."""

import asyncio
import contextlib
import datetime
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.daily import owing
from bot.daily.clock import Clock
from bot.daily.courier import Courier, UnclearError
from bot.daily.delivery import MISSED, Delivery
from bot.daily.ledger import Key, Ledger, Post, Progress, Publishing
from bot.daily.moments import local_date
from bot.daily.outcomes import is_published, sentence
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.faults import reference

_EVERY = 20.0  # seconds
_TRY = 10.0  # seconds for one request
_FAREWELL = 2.0  # seconds for the posts under way when the bot ends
_ONE_DAY = datetime.timedelta(days=1)
_PUBLISHED_WITHIN = datetime.timedelta(days=1)

_TOLD = (Progress.BLOCKED, Progress.FAILED, Progress.UNKNOWN)
_FAULT = "That went wrong here. Whoever runs this bot finds it in the log under"

_logger = logging.getLogger(__name__)

Obstacle = Callable[[Schedule], str]
"""Why the bot can't post for a schedule, as far as can be seen without asking Discord; empty if nothing is known."""
Tell = Callable[[Schedule, str], Awaitable[None]]
"""Tells whoever made a schedule a sentence about it."""


@dataclass(frozen=True, slots=True)
class Parts:
    """What a keeper works with."""

    schedules: Schedules
    ledger: Ledger
    courier: Courier
    clock: Clock
    delivery: Delivery
    obstacle: Obstacle
    tell: Tell


class Keeper:
    """One for all guilds. What fails for one schedule neither stops nor delays the others."""

    def __init__(self, parts: Parts) -> None:
        self.schedules = parts.schedules
        self.ledger = parts.ledger
        self.clock = parts.clock
        self._courier = parts.courier
        self._delivery = parts.delivery
        self._obstacle = parts.obstacle
        self._tell = parts.tell
        self._under_way: dict[Key, asyncio.Task[None]] = {}
        self._not_before: dict[Key, datetime.datetime] = {}
        self._present: set[int] | None = None
        self._moves: dict[int, bool] = {}
        self._permitted: set[int] = set()

    async def run(self) -> None:
        """Look again and again, at the beginning of each minute and in between, until cancelled."""
        try:
            while True:
                self._tick()
                await self.clock.pause(min(_EVERY, 60 - self.clock.now().timestamp() % 60))
        finally:
            await self._finish()

    async def post_now(self, schedule: Schedule, sequence: int = 0) -> Post:
        """Post today's, whatever the time; the row as it is after that.

        A row that is out, on its way or unclear stays as it is: repeat it with the next sequence.
        """
        now = self.clock.now()
        key = Key(schedule.id, local_date(now, schedule.zone), sequence)
        if not self.ledger.owe(key, now):
            self.ledger.owe_again(key, now)
        post = self.ledger.find(key)
        if post and post.progress is Progress.DUE:
            self._start(schedule, key)
        if task := self._under_way.get(key):
            await asyncio.wait((task,), timeout=_TRY)
        found = self.ledger.find(key)
        assert found is not None, "it was written above"
        return found

    def is_in(self, guild_id: int, is_there: bool) -> None:
        """Note that the bot is in a guild, or isn't any more; it is written down with the next look."""
        self._moves[guild_id] = is_there

    def is_in_only(self, guild_ids: set[int]) -> None:
        """Note which guilds the bot is in; it has left all others."""
        self._present = guild_ids

    def is_permitted(self, guild_id: int) -> None:
        """Note that what the bot may do in a guild has changed: blocked posts of today may go out after all."""
        self._permitted.add(guild_id)

    def unblock(self, schedule: Schedule, now: datetime.datetime) -> None:
        """Try today's post once more, if it was blocked and is still owed."""
        post = self.ledger.find(Key(schedule.id, local_date(now, schedule.zone)))
        if post and post.progress is Progress.BLOCKED and now <= owing.deadline(schedule, post.key.day, post.due):
            self.ledger.owe_again(post.key, post.due)

    async def remove(self, schedule: Schedule) -> None:
        """Forget a schedule. What is on its way is let go: nobody asks for it any more."""
        for key, task in [*self._under_way.items()]:
            if key.schedule_id == schedule.id:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        self.schedules.remove(schedule.id)

    async def _finish(self) -> None:
        """Let what is under way come to its end, if that is near. The next start goes on with the rest."""
        tasks = [*self._under_way.values()]
        if tasks:
            await asyncio.wait(tasks, timeout=_FAREWELL)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _tick(self) -> None:
        try:
            self._look()
        except sqlite3.OperationalError:  # logged by the state; nothing is sent that isn't written down first
            return
        except Exception as error:  # an edge: the next look may fare better
            _logger.exception("Reference %s", reference(error))  # noqa: TRY401

    def _look(self) -> None:
        now = self.clock.now()
        self._write_down_guilds(now)
        active = {schedule.id: schedule for schedule in self.schedules.active()}
        # What is noted for later dates was noted while the clock was wrong; no zone is more than a day ahead.
        last_days = self.ledger.last_days(now.date() + _ONE_DAY)
        dates = [
            (schedule, date)
            for schedule in active.values()
            for date in owing.dates(schedule, now, last_days.get(schedule.id))
        ]
        if dates:
            with self.ledger.together():
                for schedule, date in dates:
                    self._note(schedule, date)
        for post in self.ledger.open():
            owner = active.get(post.key.schedule_id)
            if owner is None and post.progress is Progress.SENDING:
                owner = self.schedules.find(post.key.schedule_id)
            if owner:
                self._start(owner, post.key)
        for post in self.ledger.to_publish():
            owner = active.get(post.key.schedule_id)
            if owner and now >= self._not_before.get(post.key, now):
                self._run(post.key, self._publish(owner, post))
        self.schedules.forget_left(now)

    def _write_down_guilds(self, now: datetime.datetime) -> None:
        """What was noted of guilds stays noted until it is written: Discord doesn't say it twice."""
        if self._present is not None:
            left = dict.fromkeys(self.schedules.guild_ids() - self._present, False)
            self._moves = {**left, **dict.fromkeys(self._present, True), **self._moves}
            self._present = None
        for guild_id, is_there in [*self._moves.items()]:
            if is_there:
                self.schedules.come_back(guild_id)
            else:
                self.schedules.leave(guild_id, now)
            del self._moves[guild_id]
        for guild_id in [*self._permitted]:
            for schedule in self.schedules.of_guild(guild_id):
                if schedule.pause is Pause.BLOCKED and not self._obstacle(schedule):
                    self.unblock(schedule, now)
            self._permitted.discard(guild_id)

    def _note(self, schedule: Schedule, date: owing.Date) -> None:
        """Write down that a date is owed, was missed, or is blocked as far as can be seen."""
        key = Key(schedule.id, date.day)
        if not date.is_owed:
            self.ledger.skip(key, date.due, MISSED)
            return
        is_new = self.ledger.owe(key, date.due)
        if is_new and schedule.pause is Pause.BLOCKED and (why := self._obstacle(schedule)):
            self.ledger.settle(key, Progress.BLOCKED, error=why)

    def _start(self, schedule: Schedule, key: Key) -> None:
        self._run(key, self._deliver(schedule, key))

    def _run(self, key: Key, work: Coroutine[Any, Any, None]) -> None:
        """Let something be done for a post, unless something is being done for it already."""
        if key in self._under_way:
            work.close()
            return
        task = asyncio.create_task(work)
        self._under_way[key] = task
        task.add_done_callback(lambda _: self._under_way.pop(key, None))

    async def _deliver(self, schedule: Schedule, key: Key) -> None:
        try:
            await self._report(schedule, await self._delivery.deliver(schedule, key))
        except sqlite3.OperationalError:
            return  # logged by the state; the next look tries again
        except Exception as error:  # noqa: BLE001  # an edge
            with contextlib.suppress(sqlite3.OperationalError):
                self._give_up(key, error)

    def _give_up(self, key: Key, error: Exception) -> None:
        """A fault of our own: logged, and not met again every minute, if nothing can have been sent yet."""
        fault = reference(error)
        _logger.error("Reference %s", fault, exc_info=error)
        post = self.ledger.find(key)
        if post and post.progress is Progress.DUE:
            self.ledger.settle(key, Progress.FAILED, error=f"{_FAULT} {fault}.")

    async def _report(self, schedule: Schedule, post: Post) -> None:
        """Rest a schedule that is blocked, wake one that isn't any more, and tell of what went wrong."""
        now_set = self.schedules.find(schedule.id)  # a moderator may have changed it meanwhile
        if now_set is None:
            return
        if post.progress is Progress.SENT and now_set.pause is Pause.BLOCKED:
            self.schedules.pause(schedule.id, Pause.NO)
        if post.progress is Progress.BLOCKED:
            if now_set.pause is not Pause.NO:
                return  # told when it began, or paused by somebody who knows
            self.schedules.pause(schedule.id, Pause.BLOCKED)
        if post.progress in _TOLD:
            _logger.warning("Schedule %s: %s", schedule.id, post.error)
            await self._tell(schedule, post.error)

    async def _publish(self, schedule: Schedule, post: Post) -> None:
        """Send a post in an announcement channel on to those who follow it."""
        if self.clock.now() - post.due > _PUBLISHED_WITHIN or post.message_id is None:
            self.ledger.published(post.key, Publishing.REFUSED, "It was too late to publish it.")
            return
        await self._courier.ready()
        path = f"/channels/{post.channel_id}/messages/{post.message_id}/crosspost"
        try:
            reply = await self._courier.send("POST", path, within=_TRY)
        except UnclearError as error:
            _logger.warning("Schedule %s: no clear answer to publishing (%s)", schedule.id, error)
            return
        if is_published(reply):
            self.ledger.published(post.key, Publishing.DONE)
        elif reply.retry_after is not None:
            self._not_before[post.key] = self.clock.now() + datetime.timedelta(seconds=reply.retry_after)
        else:
            self.ledger.published(post.key, Publishing.REFUSED, f"It isn't published. {sentence(reply)}")
