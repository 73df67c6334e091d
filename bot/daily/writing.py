"""What a schedule posts, as the very request that will be sent: made once, and frozen in the ledger."""

import asyncio
from collections.abc import Callable
from typing import Any

from bot.daily import marks
from bot.daily.card import card
from bot.daily.discord_codes import COMPONENTS_V2, TEXT_DISPLAY
from bot.daily.ledger import Ledger
from bot.daily.post import Content, Key, Publishing
from bot.daily.schedule import Schedule
from bot.discord_cards import components, layout, showing
from lore.almanac import Almanac, Feature
from lore.model import Question, World

_LONGEST_NAME = 100  # characters of a thread's name


class Writer:
    """Makes posts from the lore. `remember` keeps what a button asks, if that is too long for its custom id."""

    def __init__(
        self,
        almanac: Almanac,
        world: World,
        ledger: Ledger,
        remember: Callable[[Question], str],
        application_id: int,
    ) -> None:
        self._almanac = almanac
        self._world = world
        self._ledger = ledger
        self._remember = remember
        self._application_id = application_id

    async def write(self, schedule: Schedule, key: Key) -> Content | None:
        """What a schedule posts on a date; None on a quiet day. Choosing takes its time, so a thread does it."""
        posted = self._ledger.posted(schedule.id)
        feature = await asyncio.to_thread(self._almanac.feature, schedule.rule, key.day, posted)
        if feature is None:
            return None
        return Content(
            path=f"/channels/{schedule.channel_id}/{'threads' if schedule.is_forum else 'messages'}",
            body=self._thread(feature, schedule, key) if schedule.is_forum else self._message(feature, schedule, key),
            nonce=marks.nonce(self._application_id, key),
            cards=feature.cards,
            lore_version=self._world.digest[:8],
            channel_id=schedule.channel_id,
            publishing=Publishing.WANTED if schedule.publish else Publishing.NO,
        )

    def _message(self, feature: Feature, schedule: Schedule, key: Key) -> dict[str, Any]:
        nonce = marks.nonce(self._application_id, key)
        return {**self._shown(feature, schedule, key), "nonce": nonce, "enforce_nonce": True}

    def _thread(self, feature: Feature, schedule: Schedule, key: Key) -> dict[str, Any]:
        drawn = card(feature, self._world)
        day = f"{key.day.day} {key.day:%B %Y}"
        return {"name": f"{day}: {drawn.title}"[:_LONGEST_NAME], "message": self._shown(feature, schedule, key)}

    def _shown(self, feature: Feature, schedule: Schedule, key: Key) -> dict[str, Any]:
        """A card as Discord's message. Nobody is mentioned, but for the one role that the schedule names."""
        drawn = card(feature, self._world, marks.marker(key))
        parts = components(layout(showing(Question("daily"), drawn), self._remember))
        roles = []
        if schedule.role_id is not None:
            parts.insert(0, {"type": TEXT_DISPLAY, "content": f"<@&{schedule.role_id}>"})
            roles = [str(schedule.role_id)]
        return {
            "components": parts,
            "flags": COMPONENTS_V2,
            "allowed_mentions": {"parse": [], "roles": roles},
        }
