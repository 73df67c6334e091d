"""Sending what was posted in an announcement channel on to the channels that follow it."""

import datetime
import logging

from bot.daily.clock import Clock
from bot.daily.courier import Courier, UnclearError
from bot.daily.ledger import Ledger
from bot.daily.outcomes import LATER, is_passing, is_published, sentence
from bot.daily.post import Post, Publishing

_TRY = 10.0  # seconds for one request
_WITHIN = datetime.timedelta(days=1)

_logger = logging.getLogger(__name__)


class Publisher:
    """Publishes posts. Doing so twice does no harm: Discord says that it was done."""

    def __init__(self, ledger: Ledger, courier: Courier, clock: Clock) -> None:
        self._ledger = ledger
        self._courier = courier
        self._clock = clock
        self._not_before: dict[int, datetime.datetime] = {}

    def waiting(self) -> list[Post]:
        """The posts whose turn it is."""
        now = self._clock.now()
        wanted = self._ledger.to_publish()
        known = {post.message_id for post in wanted}
        self._not_before = {each: moment for each, moment in self._not_before.items() if each in known}
        return [post for post in wanted if now >= self._not_before.get(post.message_id or 0, now)]

    async def publish(self, post: Post) -> None:
        if self._clock.now() - post.due > _WITHIN or post.message_id is None:
            self._ledger.published(post.key, Publishing.REFUSED, "It was too late to publish it.")
            return
        await self._courier.ready()
        path = f"/channels/{post.channel_id}/messages/{post.message_id}/crosspost"
        try:
            reply = await self._courier.send("POST", path, within=_TRY)
        except UnclearError as error:
            _logger.warning("Post %s: no clear answer to publishing (%s)", post.message_id, error)
            return
        if is_published(reply):
            self._ledger.published(post.key, Publishing.DONE)
        elif reply.retry_after is not None or is_passing(reply):
            wait = datetime.timedelta(seconds=LATER if reply.retry_after is None else reply.retry_after)
            self._not_before[post.message_id] = self._clock.now() + wait
        else:
            self._ledger.published(post.key, Publishing.REFUSED, f"It isn't published. {sentence(reply)}")
