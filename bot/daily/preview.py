"""What a schedule would post on a date, why that, and which date is the next that has a post."""

import datetime
from collections.abc import Sequence

from lore.almanac import Almanac, Feature
from lore.errors import LoreError
from lore.model import Tier
from lore.rules import Posted, Rule, Style

_FARTHEST = 10
"""Years: what a day's post will be depends on all posts before it, and each takes its time to be foreseen."""
_LONGEST_SILENCE = 366
_ONE_DAY = datetime.timedelta(days=1)

_WHY = {
    Tier.EXACT: "An event of the lore has this very day and month.",
    Tier.POSSIBLY: "An event of the lore has this day and month, but its date is doubted.",
    Tier.MONTH: "Only the month of this event is known. It is told on one day of that month each year.",
    Tier.BY: "This event happened by this month at the latest. It is told on one day of that month each year.",
    Tier.YEAR: "Only the year of this event is known, a round number of years ago. It is told on one day of the year.",
    Tier.ARCHIVE: "No event has a claim to this day, so this is what hasn't been shown for longest.",
}
_QUIET = "Nothing would be posted: no event has a claim to this day, and the style leaves it out."


def preview(
    almanac: Almanac,
    rule: Rule,
    posted: Sequence[Posted],
    day: datetime.date,
    today: datetime.date,
    begin: datetime.date | None = None,
) -> Feature | None:
    """What a date's post would be, or would have been. For a date to come, the posts before it are foreseen.

    `begin` is the first date that is yet to be posted, today if it isn't given.
    """
    if day.year - today.year > _FARTHEST:
        raise LoreError(f"That is too far away. Give a day within the next {_FARTHEST} years.")
    if day > today:
        return almanac.foresee(rule, day, posted, begin or today)
    return almanac.feature(rule, day, [post for post in posted if post.day < day])


def why(feature: Feature | None) -> str:
    """Why this is posted, or nothing is, in a sentence."""
    return _WHY[feature.tier] if feature else _QUIET


def next_day(almanac: Almanac, rule: Rule, posted: Sequence[Posted], begin: datetime.date) -> datetime.date | None:
    """The first date from one on that has a post; None if a year has none."""
    if rule.style is Style.EVERY_DAY:
        return begin
    days = (begin + _ONE_DAY * number for number in range(_LONGEST_SILENCE))
    return next((day for day in days if almanac.feature(rule, day, posted)), None)
