"""Tests of the moments at which posts are due, in the zones that make it hard."""

from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.daily.moments import due, end_of, local_date, next_due

DAY = timedelta(days=1)
ZONES = st.sampled_from(sorted(available_timezones())).map(ZoneInfo)
DAYS = st.dates(date(1970, 1, 1), date(2200, 12, 31))
MOMENTS = st.integers(0, 230 * 365 * 86_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def wall(moment: datetime | None, zone: str) -> str:
    return "never" if moment is None else f"{moment.astimezone(ZoneInfo(zone)):%Y-%m-%d %H:%M %z}"


def told(zone: str, day: date, at: time) -> str:
    return wall(due(day, at, ZoneInfo(zone)), zone)


@pytest.mark.parametrize(
    ("zone", "day", "at", "expected"),
    [
        # Ordinary days
        ("Europe/Berlin", date(2027, 1, 23), time(9, 0), "2027-01-23 09:00 +0100"),
        ("Europe/Berlin", date(2028, 2, 29), time(9, 0), "2028-02-29 09:00 +0100"),
        ("Asia/Kathmandu", date(2027, 1, 23), time(23, 59), "2027-01-23 23:59 +0545"),
        # Skipped times fall after the skip
        ("Europe/Berlin", date(2027, 3, 28), time(2, 0), "2027-03-28 03:00 +0200"),
        ("Europe/Berlin", date(2027, 3, 28), time(2, 30), "2027-03-28 03:30 +0200"),
        ("America/New_York", date(2024, 3, 10), time(2, 59), "2024-03-10 03:59 -0400"),
        ("Australia/Lord_Howe", date(2024, 10, 6), time(2, 15), "2024-10-06 02:45 +1100"),
        ("Antarctica/Troll", date(2024, 3, 31), time(1, 30), "2024-03-31 03:30 +0200"),
        ("Africa/Cairo", date(2024, 4, 26), time(0, 0), "2024-04-26 01:00 +0300"),
        ("Asia/Beirut", date(2024, 3, 31), time(0, 30), "2024-03-31 01:30 +0300"),
        ("America/Havana", date(2024, 3, 10), time(0, 0), "2024-03-10 01:00 -0400"),
        ("America/Asuncion", date(2023, 10, 1), time(0, 30), "2023-10-01 01:30 -0300"),
        ("Africa/Casablanca", date(2024, 4, 14), time(2, 30), "2024-04-14 03:30 +0100"),
        ("Asia/Gaza", date(2024, 4, 20), time(2, 30), "2024-04-20 03:30 +0300"),
        # ... unless that is another date
        ("America/Nuuk", date(2024, 3, 30), time(23, 0), "2024-03-30 22:59 -0200"),
        ("America/Nuuk", date(2024, 3, 30), time(23, 30), "2024-03-30 22:59 -0200"),
        ("America/Nuuk", date(2024, 3, 31), time(0, 0), "2024-03-31 00:00 -0100"),
        ("America/Scoresbysund", date(2025, 3, 29), time(23, 30), "2025-03-29 22:59 -0200"),
        # Times that come twice count the first time
        ("Europe/Berlin", date(2027, 10, 31), time(2, 30), "2027-10-31 02:30 +0200"),
        ("Australia/Lord_Howe", date(2024, 4, 7), time(1, 45), "2024-04-07 01:45 +1100"),
        ("Antarctica/Troll", date(2024, 10, 27), time(1, 30), "2024-10-27 01:30 +0200"),
        ("Africa/Cairo", date(2024, 10, 31), time(23, 30), "2024-10-31 23:30 +0300"),
        ("Asia/Beirut", date(2024, 10, 26), time(23, 30), "2024-10-26 23:30 +0300"),
        ("America/Havana", date(2024, 11, 3), time(0, 30), "2024-11-03 00:30 -0400"),
        ("America/Asuncion", date(2024, 3, 23), time(23, 30), "2024-03-23 23:30 -0300"),
        ("America/St_Johns", date(2010, 11, 7), time(0, 0), "2010-11-07 00:00 -0230"),
        ("America/Nuuk", date(2024, 10, 26), time(23, 30), "2024-10-26 23:30 -0100"),
        ("America/Scoresbysund", date(2025, 10, 25), time(23, 30), "2025-10-25 23:30 -0100"),
        ("Africa/Casablanca", date(2024, 3, 10), time(2, 30), "2024-03-10 02:30 +0100"),
        ("Asia/Gaza", date(2024, 10, 26), time(1, 30), "2024-10-26 01:30 +0300"),
        # Dates that were skipped
        ("Pacific/Apia", date(2011, 12, 29), time(23, 59), "2011-12-29 23:59 -1000"),
        ("Pacific/Apia", date(2011, 12, 30), time(9, 0), "never"),
        ("Pacific/Apia", date(2011, 12, 31), time(0, 0), "2011-12-31 00:00 +1400"),
        ("Pacific/Kwajalein", date(1993, 8, 20), time(9, 0), "1993-08-20 09:00 -1200"),
        ("Pacific/Kwajalein", date(1993, 8, 21), time(9, 0), "never"),
        ("Pacific/Kwajalein", date(1993, 8, 22), time(9, 0), "1993-08-22 09:00 +1200"),
    ],
)
def test_a_post_is_due_once_a_date(zone: str, day: date, at: time, expected: str) -> None:
    assert told(zone, day, at) == expected


@pytest.mark.parametrize(
    ("zone", "day", "expected"),
    [
        ("Europe/Berlin", date(2027, 1, 23), "2027-01-24 00:00 +0100"),
        ("Africa/Cairo", date(2024, 4, 25), "2024-04-26 01:00 +0300"),
        ("Africa/Cairo", date(2024, 10, 31), "2024-11-01 00:00 +0200"),
        ("America/Havana", date(2024, 11, 2), "2024-11-03 00:00 -0400"),
        ("America/St_Johns", date(2010, 11, 6), "2010-11-07 00:00 -0330"),
        ("America/Nuuk", date(2024, 3, 30), "2024-03-31 00:00 -0100"),
        ("America/Nuuk", date(2024, 10, 26), "2024-10-27 00:00 -0200"),
        ("Pacific/Apia", date(2011, 12, 29), "2011-12-31 00:00 +1400"),
        ("Pacific/Kwajalein", date(1993, 8, 20), "1993-08-22 00:00 +1200"),
    ],
)
def test_a_date_is_over_at_the_last_midnight_that_follows_it(zone: str, day: date, expected: str) -> None:
    assert wall(end_of(day, ZoneInfo(zone)), zone) == expected


def test_the_local_date_is_the_one_that_calendars_show_there() -> None:
    now = datetime(2027, 1, 23, 11, 0, tzinfo=UTC)
    assert local_date(now, ZoneInfo("Pacific/Auckland")) == date(2027, 1, 24)
    assert local_date(now, ZoneInfo("Pacific/Niue")) == date(2027, 1, 23)
    assert local_date(now.astimezone(ZoneInfo("Asia/Tokyo")), ZoneInfo("UTC")) == date(2027, 1, 23)


@pytest.mark.parametrize(
    ("now", "after", "expected"),
    [
        (datetime(2027, 1, 23, 7, 59, tzinfo=UTC), date(2027, 1, 22), date(2027, 1, 23)),
        (datetime(2027, 1, 23, 8, 0, tzinfo=UTC), date(2027, 1, 22), date(2027, 1, 24)),
        (datetime(2027, 1, 23, 7, 59, tzinfo=UTC), date(2027, 1, 23), date(2027, 1, 24)),
        (datetime(2027, 1, 23, 7, 59, tzinfo=UTC), date(2027, 2, 14), date(2027, 2, 15)),
        (datetime(2027, 1, 23, 7, 59, tzinfo=UTC), date(2020, 1, 1), date(2027, 1, 23)),
    ],
)
def test_the_next_post_is_later_than_the_last_one_and_than_now(now: datetime, after: date, expected: date) -> None:
    zone = ZoneInfo("Europe/Berlin")
    assert next_due(now, time(9, 0), zone, after) == (expected, due(expected, time(9, 0), zone))


def test_the_next_post_passes_over_a_skipped_date() -> None:
    evening = datetime(2011, 12, 30, 9, 0, tzinfo=UTC)
    day, moment = next_due(evening, time(9, 0), ZoneInfo("Pacific/Apia"), date(2011, 12, 29))
    assert (day, wall(moment, "Pacific/Apia")) == (date(2011, 12, 31), "2011-12-31 09:00 +1400")


@pytest.mark.parametrize(
    ("zone", "first", "dates"),
    [
        ("Pacific/Apia", date(2011, 12, 28), [28, 29, 31]),
        ("Pacific/Kwajalein", date(1993, 8, 20), [20, 22, 23]),
        ("America/Nuuk", date(2024, 3, 29), [29, 30, 31]),
        ("America/Nuuk", date(2024, 10, 25), [25, 26, 27]),
        ("Australia/Lord_Howe", date(2024, 10, 5), [5, 6, 7]),
        ("Antarctica/Troll", date(2024, 10, 26), [26, 27, 28]),
        ("America/Havana", date(2024, 11, 2), [2, 3, 4]),
        ("America/Asuncion", date(2024, 3, 22), [22, 23, 24]),
        ("America/St_Johns", date(2010, 11, 5), [5, 6, 7]),
        ("Africa/Casablanca", date(2024, 4, 13), [13, 14, 15]),
        ("Asia/Gaza", date(2024, 4, 19), [19, 20, 21]),
    ],
)
@pytest.mark.parametrize("at", [time(0, 0), time(2, 30), time(23, 30), time(23, 59)])
def test_asked_every_minute_each_date_is_owed_once(zone: str, first: date, dates: list[int], at: time) -> None:
    here = ZoneInfo(zone)
    now, until = end_of(first - DAY, here), end_of(first.replace(day=dates[-1]), here)
    posted: list[int] = []
    while now < until:
        today = local_date(now, here)
        moment = due(today, at, here)
        assert moment is not None, "a date that calendars show exists"
        if moment <= now and today.day not in posted:
            posted.append(today.day)
        now += timedelta(minutes=1)
    assert posted == dates


@given(ZONES, DAYS, TIMES)
def test_any_due_moment_lies_within_its_date(zone: ZoneInfo, day: date, at: time) -> None:
    moment = due(day, at, zone)
    if moment is not None:
        assert moment.tzinfo is UTC
        assert local_date(moment, zone) == day
        assert moment < end_of(day, zone)


@given(ZONES, DAYS, TIMES)
def test_due_moments_follow_each_other_as_dates_do(zone: ZoneInfo, day: date, at: time) -> None:
    moments = [moment for shift in range(4) if (moment := due(day + shift * DAY, at, zone)) is not None]
    assert len(moments) >= 3
    assert all(earlier < later for earlier, later in pairwise(moments))


@given(ZONES, DAYS, TIMES, MOMENTS)
def test_the_next_post_is_the_earliest_that_is_left(zone: ZoneInfo, after: date, at: time, now: datetime) -> None:
    day, moment = next_due(now, at, zone, after)
    assert day > after
    assert moment > now
    assert moment == due(day, at, zone)
    before = due(day - DAY, at, zone)
    assert day - DAY <= after or before is None or before <= now


@given(ZONES, DAYS)
def test_nothing_shows_a_date_once_it_is_over(zone: ZoneInfo, day: date) -> None:
    over = end_of(day, zone)
    assert local_date(over, zone) > day
    assert local_date(over - timedelta(seconds=1), zone) <= day
