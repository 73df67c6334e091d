"""A schedule: where, when and how a guild wants its daily post."""

import datetime
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.daily.moments import local_date
from lore.rules import LeapDay, Rule, Style

ON_TIME = datetime.timedelta(minutes=5)
"""How long after its time a post is still on time: when many are due at once, each waits for its turn."""


class Pause(StrEnum):
    """Why a schedule rests."""

    NO = ""
    ASKED = "asked"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class Schedule:
    """A guild's daily post. `late` is in minutes; `first_date` the first local date that it owes a post for.

    `is_forum` says that each post is a thread of its own; `publish` sends what is posted in an announcement channel on
    to the channels that follow it.
    """

    id: int
    guild_id: int
    channel_id: int
    at: datetime.time
    zone: ZoneInfo
    first_date: datetime.date
    made_by: int
    style: Style = Style.AUTO
    leap_day: LeapDay = LeapDay.BEFORE
    late: int = 360
    role_id: int | None = None
    is_forum: bool = False
    publish: bool = False
    pause: Pause = Pause.NO

    @property
    def rule(self) -> Rule:
        """What decides, with the lore and what was posted before, what it posts on a day."""
        return Rule(str(self.id), self.style, self.leap_day)

    def today(self, now: datetime.datetime) -> datetime.date:
        """The local date in its time zone."""
        return local_date(now, self.zone)
