"""Which dates a schedule owes, and until when."""

import datetime
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot.daily import owing
from bot.daily.owing import Date
from bot.daily.schedule import ON_TIME
from tests.bot.daily.keeping import DAY, HOUR, NINE, TODAY, WANTED

MADE = replace(WANTED, first_date=TODAY)
SECOND = datetime.timedelta(seconds=1)


@pytest.mark.parametrize(
    ("now", "owed"),
    [
        (NINE - SECOND, []),
        (NINE, [True]),
        (NINE + HOUR * 6, [True]),
        (NINE + HOUR * 6 + SECOND, [False]),
        (NINE + DAY, [False, True]),
    ],
)
def test_a_date_is_owed_from_its_time_until_its_deadline(now: datetime.datetime, owed: list[bool]) -> None:
    assert [date.is_owed for date in owing.dates(MADE, now, None)] == owed


def test_dates_before_the_first_and_up_to_the_last_noted_one_are_not_owed() -> None:
    assert [*owing.dates(replace(MADE, first_date=TODAY + DAY), NINE, None)] == []
    assert [*owing.dates(MADE, NINE, TODAY)] == []
    assert [*owing.dates(MADE, NINE, TODAY + DAY * 3)] == []
    assert [*owing.dates(MADE, NINE, TODAY - DAY)] == [Date(TODAY, NINE, True)]


def test_each_date_that_was_missed_is_told() -> None:
    found = [*owing.dates(MADE, NINE + DAY * 3, TODAY)]
    assert [date.day for date in found] == [TODAY + DAY * number for number in (1, 2, 3)]
    assert [date.is_owed for date in found] == [False, False, True]


def test_after_a_very_long_time_only_the_last_sixty_days_are_looked_at() -> None:
    found = [*owing.dates(MADE, NINE + DAY * 5000, TODAY)]
    assert len(found) == 61
    assert found[-1].is_owed


@pytest.mark.parametrize(
    ("late", "at", "until"),
    [
        (360, datetime.time(9), NINE + HOUR * 6),
        (90, datetime.time(9), NINE + HOUR * 1.5),
        (0, datetime.time(9), NINE + ON_TIME),
        (360, datetime.time(21), NINE + HOUR * 15),  # midnight
        (360, datetime.time(23, 59), NINE + HOUR * 15 - datetime.timedelta(minutes=1) + ON_TIME),
        (1440, datetime.time(0), NINE + HOUR * 15),
    ],
)
def test_a_post_may_be_so_late_but_not_past_midnight_unless_it_is_on_time(
    late: int, at: datetime.time, until: datetime.datetime
) -> None:
    moment = datetime.datetime.combine(TODAY, at, datetime.UTC)
    assert owing.deadline(replace(MADE, late=late, at=at), TODAY, moment) == until


def test_a_date_that_the_zone_never_had_is_not_owed() -> None:
    samoa = replace(MADE, zone=ZoneInfo("Pacific/Apia"), first_date=datetime.date(2011, 12, 29))
    now = datetime.datetime(2011, 12, 31, 20, tzinfo=datetime.UTC)
    days = [date.day.isoformat() for date in owing.dates(samoa, now, None)]
    assert days == ["2011-12-29", "2011-12-31", "2012-01-01"]
