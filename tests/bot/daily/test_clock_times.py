"""Tests of times of day and lengths of time as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.daily import clock_times
from lore.errors import LoreError

MINUTES = st.integers(0, 24 * 60)
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
TYPED = st.text(max_size=200) | st.from_regex(r"\s?\d{1,4}\s?[:.h,]?\d{0,2}\s?[a-zA-Z.]{0,7}", fullmatch=True)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("9:00", "09:00"),
        ("09:00", "09:00"),
        ("9.00", "09:00"),
        ("0900", "09:00"),
        ("930", "09:30"),
        ("21:30", "21:30"),
        ("9", "09:00"),
        ("0", "00:00"),
        ("00:00", "00:00"),
        ("23:59", "23:59"),
        ("9 am", "09:00"),
        ("9am", "09:00"),
        ("9 a.m.", "09:00"),
        ("9:15pm", "21:15"),
        ("9.15 PM", "21:15"),
        ("9p", "21:00"),
        ("0930pm", "21:30"),
        ("12 am", "00:00"),
        ("12:30 am", "00:30"),
        ("12 pm", "12:00"),
        ("noon", "12:00"),
        ("Midday", "12:00"),
        ("midnight", "00:00"),
        ("9h", "09:00"),
        ("9h30", "09:30"),
        ("21 h 30", "21:30"),
        ("9 o'clock", "09:00"),
        ("9 o’clock", "09:00"),
        ("  9 : 30  ", "09:30"),
        ("２１：３０", "21:30"),
        ("٩:٣٠", "09:30"),
    ],
)
def test_a_time_is_read_however_it_is_written(typed: str, expected: str) -> None:
    assert clock_times.tell(clock_times.parse(typed)) == expected


@pytest.mark.parametrize(
    "typed",
    ["25:00", "24:00", "9:60", "9:5", "9:", "13 pm", "0 am", "-9:00", "+9", "9:00:00", "99999", "½", "soon", "9 xm"],
)
def test_anything_else_is_no_time_of_day(typed: str) -> None:
    with pytest.raises(LoreError) as refused:
        clock_times.parse(typed)
    assert str(refused.value) == f"“{typed}” is no time of day. Give hours and minutes, such as 9:00 or 21:30."


def test_a_refusal_shows_nothing_long_and_no_line_breaks() -> None:
    with pytest.raises(LoreError) as refused:
        clock_times.parse("nine\no'clock " * 20)
    assert str(refused.value).startswith("“nine o'clock nine o'clock nine o'clock…” is no time of day.")
    with pytest.raises(LoreError, match="An empty text is no time of day"):
        clock_times.parse(" ")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("", [f"{hour:02}:00" for hour in range(24)]),
        ("21:30", ["21:30", "21:00", "21:15", "21:45"]),
        ("17", ["17:00", "17:15", "17:30", "17:45"]),
        ("9:20 am", ["09:20", "09:00", "09:15", "09:30", "09:45"]),
        ("9:20", ["09:20", "09:00", "09:15", "09:30", "09:45", "21:20", "21:00", "21:15", "21:30", "21:45"]),
        ("21:", ["21:00", "21:15", "21:30", "21:45"]),
        ("no", ["12:00"]),
        ("mid", ["12:00", "00:00"]),
        ("25", []),
        ("25:", []),
        ("9:7", []),
        ("soon", []),
    ],
)
def test_times_are_suggested_the_one_understood_first(typed: str, expected: list[str]) -> None:
    assert clock_times.suggest(typed) == expected


def test_a_digit_leads_to_the_hours_that_begin_with_it() -> None:
    assert {"02:00", "14:00", "20:00", "21:00", "22:00", "23:00"} <= set(clock_times.suggest("2"))
    assert clock_times.suggest("21:3")[:3] == ["21:30", "21:35", "21:31"]


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("6 hours", 360),
        ("6", 360),
        ("6h", 360),
        ("1 hour", 60),
        ("90 min", 90),
        ("90m", 90),
        ("1 minute", 1),
        ("1h30", 90),
        ("1:30", 90),
        ("1 h 30 min", 90),
        ("1 hour and 30 minutes", 90),
        ("1.5 hours", 90),
        ("0,25 h", 15),
        ("half an hour", 30),
        ("0", 0),
        ("0 min", 0),
        ("none", 0),
        ("Never", 0),
        ("24 hours", 1440),
        ("1440 min", 1440),
        ("1 day", 1440),
        ("６ hours", 360),
    ],
)
def test_a_length_of_time_is_read_however_it_is_written(typed: str, minutes: int) -> None:
    assert clock_times.parse_hours(typed) == minutes


@pytest.mark.parametrize("typed", ["25 hours", "24.5", "1441 min", "-1", "1:75", "long", "6 days", "1h30h", "∞"])
def test_anything_else_is_no_length_of_time(typed: str) -> None:
    with pytest.raises(LoreError) as refused:
        clock_times.parse_hours(typed)
    assert str(refused.value) == (
        f"“{typed}” is no length of time that can be used here. "
        "Give hours or minutes up to 24 hours, such as 6 hours or 90 min, or none."
    )
    with pytest.raises(LoreError, match="An empty text is no length of time"):
        clock_times.parse_hours("")


@pytest.mark.parametrize(
    ("minutes", "told"),
    [(0, "none"), (1, "1 minute"), (60, "1 hour"), (90, "1 hour 30 minutes"), (360, "6 hours"), (1440, "24 hours")],
)
def test_a_length_of_time_is_told_in_words(minutes: int, told: str) -> None:
    assert clock_times.tell_duration(minutes) == told


@given(TIMES)
def test_every_time_told_reads_back(at: time) -> None:
    assert clock_times.parse(clock_times.tell(at)) == at
    assert clock_times.parse(f"{at:%I:%M %p}") == at
    assert clock_times.suggest(clock_times.tell(at))[0] == clock_times.tell(at)


@given(MINUTES)
def test_every_length_told_reads_back(minutes: int) -> None:
    assert clock_times.parse_hours(clock_times.tell_duration(minutes)) == minutes


@given(TYPED)
def test_whatever_is_typed_is_a_time_or_refused(typed: str) -> None:
    try:
        at = clock_times.parse(typed)
    except LoreError as refused:
        assert "no time of day" in str(refused)  # noqa: PT017 - either outcome is right
    else:
        assert (at.second, at.microsecond, at.tzinfo) == (0, 0, None)


@given(TYPED)
def test_whatever_is_typed_is_a_length_or_refused(typed: str) -> None:
    try:
        minutes = clock_times.parse_hours(typed)
    except LoreError as refused:
        assert "no length of time" in str(refused)  # noqa: PT017 - either outcome is right
    else:
        assert 0 <= minutes <= 1440


@given(TYPED)
def test_all_that_is_suggested_reads_back_and_is_no_more_than_discord_shows(typed: str) -> None:
    suggested = clock_times.suggest(typed)
    assert len(suggested) <= 25
    assert [clock_times.tell(clock_times.parse(each)) for each in suggested] == suggested
    assert len(set(suggested)) == len(suggested)
