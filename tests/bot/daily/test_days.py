"""Days as people type them for a preview."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.daily.days import parse
from lore.calendars import DateOrder
from lore.errors import LoreError

TODAY = date(2026, 10, 10)
DAY_FIRST, MONTH_FIRST = DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2027-01-23", date(2027, 1, 23)),
        ("  2027-01-23 ", date(2027, 1, 23)),
        ("23 January 2027", date(2027, 1, 23)),
        ("January 23rd, 2027", date(2027, 1, 23)),
        ("Saturday 23 January 2027", date(2027, 1, 23)),
        ("23\nJanuary\t2027", date(2027, 1, 23)),
        ("1925-01-23", date(1925, 1, 23)),
        ("0812-05-04", date(812, 5, 4)),
        ("9998-12-31", date(9998, 12, 31)),
        ("today", TODAY),
        ("Tomorrow", date(2026, 10, 11)),
        ("yesterday", date(2026, 10, 9)),
    ],
)
def test_a_day_is_read_as_people_write_it(typed: str, expected: date) -> None:
    assert parse(typed, TODAY, DAY_FIRST) == expected


@pytest.mark.parametrize(
    ("typed", "today", "expected"),
    [
        ("23 January", TODAY, date(2027, 1, 23)),
        ("01-23", TODAY, date(2027, 1, 23)),
        ("1-23", TODAY, date(2027, 1, 23)),
        ("10 October", TODAY, TODAY),
        ("10-10", TODAY, TODAY),
        ("9 October", TODAY, date(2027, 10, 9)),
        ("31 December", TODAY, date(2026, 12, 31)),
        ("29 February", TODAY, date(2028, 2, 29)),
        ("02-29", date(2028, 2, 29), date(2028, 2, 29)),
        ("29 Feb", date(2028, 3, 1), date(2032, 2, 29)),
        ("29 Feb", date(2096, 3, 1), date(2104, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_next_one_that_is_not_over(typed: str, today: date, expected: date) -> None:
    assert parse(typed, today, DAY_FIRST) == expected


def test_an_order_of_day_and_month_decides_only_where_slashes_leave_it_open() -> None:
    assert parse("1/2/2027", TODAY, DAY_FIRST) == parse("02-01", TODAY, DAY_FIRST) == date(2027, 2, 1)
    assert parse("1/2/2027", TODAY, MONTH_FIRST) == date(2027, 1, 2)
    assert parse("02-01", TODAY, MONTH_FIRST) == date(2027, 2, 1)
    assert parse("23/1", TODAY, MONTH_FIRST) == date(2027, 1, 23)


@pytest.mark.parametrize(
    "typed",
    [
        *("1926", "January 2027", "the 1920s", "winter 2026", "Monday", "never"),
        *("by 23 January 2027", "after 2027-01-23", "23 to 24 January 2027", "2027-01-23/2027-01-24"),
        *("circa 23 January 2027", "2027-01-23?", "23 or 24 January 2027"),
    ],
)
def test_what_is_no_single_day_is_refused_with_an_example(typed: str) -> None:
    with pytest.raises(LoreError) as refused:
        parse(typed, TODAY, DAY_FIRST)
    assert str(refused.value) == f"“{typed}” is no day. Give a day such as 23 January 2027 or 2027-01-23."


def test_an_empty_text_is_refused_too() -> None:
    with pytest.raises(LoreError, match=r"^An empty text is no day\. Give a day"):
        parse(" \n", TODAY, DAY_FIRST)


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("29 February 2027", "February 2027 has 28 days"),
        ("31-04", "There is no month 31"),
        ("04-31", "There is no 31 April"),
        ("Sunday 23 January 2027", "was a Saturday, not a Sunday"),
    ],
)
def test_a_day_that_no_calendar_has_is_refused_with_the_reason(typed: str, why: str) -> None:
    with pytest.raises(LoreError, match=why):
        parse(typed, TODAY, DAY_FIRST)


@pytest.mark.parametrize("typed", ["9999-01-01", "0000-01-01", "-0044-03-15", "15 March 44 BC"])
def test_years_that_no_post_can_have_are_refused(typed: str) -> None:
    with pytest.raises(LoreError, match=r"is too far away\. Give a day of the years 1 to 9998"):
        parse(typed, TODAY, DAY_FIRST)


@pytest.mark.parametrize("typed", ["tomorrow", "1 January"])
def test_the_calendar_s_end_is_too_far_away_also_for_a_clock_that_stands_there(typed: str) -> None:
    with pytest.raises(LoreError, match="too far away"):
        parse(typed, date(9998, 12, 31), DAY_FIRST)


def test_a_long_text_is_shortened_where_it_is_said_back() -> None:
    with pytest.raises(LoreError) as refused:
        parse("x" * 5000, TODAY, DAY_FIRST)
    assert len(str(refused.value)) < 150


@given(st.dates(max_value=date(9998, 12, 31)), st.dates(max_value=date(9990, 12, 31)), st.sampled_from(DateOrder))
def test_every_day_is_read_back_from_iso_and_from_words(day: date, today: date, order: DateOrder) -> None:
    assert parse(day.isoformat(), today, order) == day
    assert parse(f"{day.day} {day:%B} {day.year:04}", today, order) == day
    coming = parse(f"{day.day} {day:%B}", today, order)
    assert (coming.month, coming.day) == (day.month, day.day)
    assert coming >= today


@given(st.text(max_size=220) | st.from_regex(r"[0-9/\-. ]{1,12}"))
def test_whatever_is_typed_is_read_or_refused(typed: str) -> None:
    try:
        found = parse(typed, TODAY, DAY_FIRST)
    except LoreError:
        return
    assert 1 <= found.year <= 9998
