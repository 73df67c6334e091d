"""What would be posted, and when something will be."""

import datetime
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from bot.daily.preview import next_day, preview, why
from lore.almanac import Almanac
from lore.errors import LoreError
from lore.model import Tier
from lore.rules import Posted, Rule, Style
from tests.bot.daily.keeping import DAY, TODAY
from tests.lores import opened
from tests.worlds import LANTERN_ISLES, SMALLEST

FOURTH_OF_MAY = datetime.date(2027, 5, 4)
EVERY_DAY = Rule("1", Style.EVERY_DAY)
EXACT = Rule("1", Style.EXACT_ONLY)


@pytest.fixture(scope="module")
def almanac(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Almanac]:
    yield from _almanac(tmp_path_factory.mktemp("isles"), LANTERN_ISLES)


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Almanac]:
    yield from _almanac(tmp_path_factory.mktemp("small"), SMALLEST)


def _almanac(folder: Path, files: dict[str, str]) -> Iterator[Almanac]:
    with opened(files, folder) as lore:
        yield Almanac(lore.library)


def lived(almanac: Almanac, rule: Rule, begin: datetime.date, days: int) -> list[Posted]:
    """What a schedule has posted on each of some days."""
    posted: list[Posted] = []
    for number in range(days):
        if found := almanac.feature(rule, begin + DAY * number, posted):
            posted.append(Posted(found.day, found.cards))
    return posted


@pytest.mark.parametrize("rule", [EVERY_DAY, Rule("1"), EXACT])
def test_a_day_to_come_is_foreseen_with_the_posts_before_it(almanac: Almanac, rule: Rule) -> None:
    begin = FOURTH_OF_MAY - DAY * 20
    posted = lived(almanac, rule, begin, 30)
    for number in range(30):
        day = begin + DAY * number
        found = preview(almanac, rule, [], day, begin)
        told = [Posted(found.day, found.cards)] if found else []
        assert told == [post for post in posted if post.day == day]


def test_days_before_the_first_post_are_not_counted_on(almanac: Almanac) -> None:
    posted = lived(almanac, EVERY_DAY, TODAY + DAY, 5)
    found = preview(almanac, EVERY_DAY, [], TODAY + DAY * 5, TODAY, TODAY + DAY)
    assert found is not None
    assert found.cards == posted[-1].cards


def test_a_day_that_is_over_is_told_as_it_was(almanac: Almanac) -> None:
    posted = lived(almanac, EVERY_DAY, TODAY - DAY * 10, 11)
    for number in (10, 3, 0):
        found = preview(almanac, EVERY_DAY, posted, TODAY - DAY * number, TODAY)
        assert found is not None
        assert found.cards == posted[10 - number].cards


def test_a_day_too_far_away_is_refused_before_anything_is_computed(almanac: Almanac) -> None:
    assert preview(almanac, EVERY_DAY, [], datetime.date(2037, 12, 31), datetime.date(2027, 1, 1))
    with pytest.raises(LoreError, match="too far away"):
        preview(almanac, EVERY_DAY, [], datetime.date(2038, 1, 1), datetime.date(2027, 12, 31))


def test_each_tier_has_its_reason_and_so_has_a_quiet_day(almanac: Almanac) -> None:
    assert why(preview(almanac, EXACT, [], FOURTH_OF_MAY, TODAY)) == "An event of the lore has this very day and month."
    assert why(preview(almanac, EXACT, [], TODAY, TODAY)).startswith("Nothing would be posted")
    assert why(preview(almanac, EVERY_DAY, [], TODAY, TODAY)).startswith("No event has a claim to this day")
    tiers: dict[Tier, str] = {}
    for number in range(366):
        if found := preview(almanac, Rule("1"), [], FOURTH_OF_MAY + DAY * number, FOURTH_OF_MAY + DAY * number):
            tiers[found.tier] = why(found)
    assert {Tier.MONTH, Tier.BY} < tiers.keys()
    assert len(set(tiers.values())) == len(tiers)


def test_the_next_day_with_a_post_depends_on_the_style(almanac: Almanac, small: Almanac) -> None:
    assert next_day(almanac, EVERY_DAY, [], TODAY) == TODAY
    assert next_day(almanac, EXACT, [], TODAY) == FOURTH_OF_MAY
    assert next_day(almanac, EXACT, [], FOURTH_OF_MAY + DAY) == datetime.date(2028, 5, 4)
    assert next_day(small, EXACT, [], TODAY) is None


def test_the_next_day_of_auto_is_the_one_that_then_has_a_post(almanac: Almanac) -> None:
    posted = lived(almanac, Rule("1"), TODAY, 90)
    for before, post in pairwise(posted):
        earlier = [each for each in posted if each.day <= before.day]
        assert next_day(almanac, Rule("1"), earlier, before.day + DAY) == post.day
