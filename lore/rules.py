"""What a schedule wants of its posts, and what it has posted."""

import datetime
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """How often something is posted."""

    AUTO = "auto"
    EVERY_DAY = "every day"
    EXACT_ONLY = "exact days only"


class LeapDay(StrEnum):
    """Where a 29 February is told in years that have none."""

    BEFORE = "28 February"
    AFTER = "1 March"
    NEVER = "not at all"


@dataclass(frozen=True, slots=True)
class Rule:
    """What a schedule wants. `schedule` makes its choices differ from those of others."""

    schedule: str = ""
    style: Style = Style.AUTO
    leap_day: LeapDay = LeapDay.BEFORE


@dataclass(frozen=True, slots=True)
class Posted:
    """What a schedule posted on a local date: ids of cards."""

    day: datetime.date
    cards: tuple[str, ...]
