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
from bot.daily.guilds import Guilds
from bot.daily.ledger import Ledger
from bot.daily.moments import due
from bot.daily.post import Key, Post, Progress
from bot.daily.publishing import Publisher
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.faults import reference

_EVERY = 20.0  # seconds
_TRY = 10.0  # seconds for one request
_FAREWELL = 2.0  # seconds for the posts under way when the bot ends
_LETTERS_WITHIN = datetime.timedelta(days=7)
_ONE_DAY = datetime.timedelta(days=1)

_FAULT = "That went wrong here. Whoever runs this bot finds it in the log under"

_logger = logging.getLogger(__name__)

Obstacle = Callable[[Schedule], str]
"""Why the bot can't post for a schedule, as far as can be seen without asking Discord; empty if nothing is known."""
Tell = Callable[[Schedule, Post], Awaitable[None]]
"""Tells whoever made a schedule why a post isn't out; UnclearError if that may not have come through."""


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
        self._delivery = parts.delivery
        self._obstacle = parts.obstacle
        self._tell = parts.tell
        self._under_way: dict[Key, asyncio.Task[None]] = {}
        self._publisher = Publisher(parts.ledger, parts.courier, parts.clock)
        self.guilds = Guilds(parts.schedules)

    async def run(self) -> None:
        """Look again and again, at the beginning of each minute and in between, until cancelled."""
        try:
            while True:
                self._tick()
                await self.clock.pause(min(_EVERY, 60 - self.clock.now().timestamp() % 60))
        finally:
            await self._finish()

    async def post_now(self, schedule: Schedule, key: Key) -> Post:
        """Post a date's, whatever the time; the row as it is after that.

        A row that is out, on its way or unclear stays as it is: repeat it with the next sequence.
        """
        now = self.clock.now()
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

    def unblock(self, schedule: Schedule, now: datetime.datetime) -> None:
        """Try today's post once more, if it was blocked and is still owed."""
        post = self.ledger.find(Key(schedule.id, schedule.today(now)))
        if post and post.progress is Progress.BLOCKED and now <= owing.deadline(schedule, post.key.day, post.due):
            self.ledger.owe_again(post.key, post.due)

    async def remove(self, schedule: Schedule) -> None:
        """Forget a schedule. What is on its way is let go: nobody asks for it any more."""
        tasks = [task for key, task in self._under_way.items() if key.schedule_id == schedule.id]
        for task in tasks:
            task.cancel()
        self.schedules.remove(schedule.id)
        await asyncio.gather(*tasks, return_exceptions=True)

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
        changed = self.guilds.write_down(now)
        active = {schedule.id: schedule for schedule in self.schedules.active()}
        # What is noted for later dates was noted while the clock was wrong; no zone is more than a day ahead.
        last_days = self.ledger.last_days(now.date() + _ONE_DAY)
        for schedule in active.values():
            if schedule.guild_id in changed and schedule.pause is Pause.BLOCKED and not self._obstacle(schedule):
                self.unblock(schedule, now)
            for date in owing.dates(schedule, now, last_days.get(schedule.id)):
                self._note(schedule, date)
        for post in self.ledger.without(now.date() - _ONE_DAY):
            if owner := active.get(post.key.schedule_id):
                self._owe_after_all(owner, post, now)
        for post in self.ledger.open():
            owner = active.get(post.key.schedule_id)
            if owner is None and post.progress is Progress.SENDING:
                owner = self.schedules.find(post.key.schedule_id)
            if owner:
                self._start(owner, post.key)
        for post in self._publisher.waiting():
            if post.key.schedule_id in active:
                self._run(post.key, self._publisher.publish(post))
        for post in self.ledger.to_tell():
            if owner := self.schedules.find(post.key.schedule_id):
                self._run(post.key, self._write_letter(owner, post))
        self.schedules.forget_left(now)
        self.guilds.handled(changed)

    def _note(self, schedule: Schedule, date: owing.Date) -> None:
        """Write down that a date is owed, was missed, or is blocked as far as can be seen."""
        key = Key(schedule.id, date.day)
        if not date.is_owed:
            self.ledger.skip(key, date.due, MISSED)
            return
        is_new = self.ledger.owe(key, date.due)
        if is_new and schedule.pause is Pause.BLOCKED and (why := self._obstacle(schedule)):
            self.ledger.settle(key, Progress.BLOCKED, error=why)

    def _owe_after_all(self, schedule: Schedule, post: Post, now: datetime.datetime) -> None:
        """A date without a post has its time before it: the clock was wrong, or somebody tried it by hand earlier."""
        moment = due(post.key.day, schedule.at, schedule.zone)
        if moment is None or not moment <= now <= owing.deadline(schedule, post.key.day, moment):
            return
        if post.due < moment or (post.progress is Progress.SKIPPED and post.error == MISSED):
            self.ledger.owe_again(post.key, moment)

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
            await self._delivery.deliver(schedule, key)
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

    async def _write_letter(self, schedule: Schedule, post: Post) -> None:
        """Tell whoever made a schedule what goes wrong, and log it."""
        if self.clock.now() - post.due < _LETTERS_WITHIN:
            try:
                await self._tell(schedule, post)
            except UnclearError as error:
                _logger.info("Schedule %s: its maker couldn't be told yet (%s)", schedule.id, error)
                return
        _logger.warning("Schedule %s: %s", schedule.id, post.error)
        with contextlib.suppress(sqlite3.OperationalError):
            self.ledger.told(post.key)
