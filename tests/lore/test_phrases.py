"""Tests of dates as people type them."""

import datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lore.dates import Calendar, DateOrder, Era, LoreDate
from lore.errors import DateError, ImpossibleDate
from lore.phrases import Reading, read

AMERICAN = Calendar(date_order=DateOrder.MONTH_FIRST)
WORLD = Calendar(eras=(Era.parse("AC", "y"), Era.parse("BBY", "0 - y"), Era.parse("TA", "3441 + y")))


def edtf(typed: str, calendar: Calendar = Calendar()) -> str | None:  # noqa: B008
    reading = read(typed, calendar)
    return None if reading is None else reading.date.edtf


def note(typed: str, calendar: Calendar = Calendar()) -> str:  # noqa: B008
    reading = read(typed, calendar)
    assert reading is not None
    return reading.note


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        # Years, with the words around them
        ("1926", "1926"),
        ("in 1926", "1926"),
        ("IN 1926", "1926"),
        ("the year 1926", "1926"),
        ("during the year 1926", "1926"),
        ("during 1926", "1926"),
        ("sometime in 1926", "1926"),
        ("some time in 1926", "1926"),
        (" 1926. ", "1926"),
        ("１９２６", "1926"),
        ("476", "0476"),
        ("1000", "1000"),
        # Months and days
        ("February 1924", "1924-02"),
        ("february of 1924", "1924-02"),
        ("Feb. 1924", "1924-02"),
        ("FEBRUARY, 1924", "1924-02"),
        ("the month of February 1924", "1924-02"),
        ("Sept 1925", "1925-09"),
        ("January", "XXXX-01"),
        ("may", "XXXX-05"),
        ("March", "XXXX-03"),
        ("may 1926", "1926-05"),
        ("23 January 1925", "1925-01-23"),
        ("23\u00a0January\u202f1925", "1925-01-23"),
        ("on 23 January 1925", "1925-01-23"),
        ("on the 23rd of January 1925", "1925-01-23"),
        ("January 23, 1925", "1925-01-23"),
        ("jan 23 1925", "1925-01-23"),
        ("January the 23rd, 1925", "1925-01-23"),
        ("23-Jan-1925", "1925-01-23"),
        ("1925 January 23", "1925-01-23"),
        ("Friday, 23 January 1925", "1925-01-23"),
        ("Fri 23 Jan 1925", "1925-01-23"),
        ("Friday, January 23rd, 1925", "1925-01-23"),
        ("29 February 1924", "1924-02-29"),
        ("23rd of January", "XXXX-01-23"),
        ("23 January", "XXXX-01-23"),
        ("January the 23rd", "XXXX-01-23"),
        ("jan 23", "XXXX-01-23"),
        ("29 February", "XXXX-02-29"),
        ("23 January (no year)", "XXXX-01-23"),
        ("Friday 23 January", "XXXX-01-23"),
        # Numbers
        ("1925-01-23", "1925-01-23"),
        ("1925-1-23", "1925-01-23"),
        ("1925/01/23", "1925-01-23"),
        ("1925.01.23", "1925-01-23"),
        ("1925–01–23", "1925-01-23"),
        ("1925/01", "1925-01"),
        ("23.1.1925", "1925-01-23"),
        ("23. 1. 1925", "1925-01-23"),
        ("13/1/1925", "1925-01-13"),
        ("1/13/1925", "1925-01-13"),
        ("5/5/1925", "1925-05-05"),
        ("1/2/1925", "1925-02-01"),
        ("1/2", "XXXX-02-01"),
        ("23/1", "XXXX-01-23"),
        ("1/23", "XXXX-01-23"),
        ("12/1924", "1924-12"),
        # Seasons, decades, centuries
        ("spring 1933", "1933-21"),
        ("the summer of 1933", "1933-22"),
        ("Winter-1926", "1926-24"),
        ("Fall 1933", "1933-23"),
        ("autumn of the year 1933", "1933-23"),
        ("winter of 1924", "1924-24"),
        ("winter 1924/25", "1924-24"),
        ("winter of 1924–1925", "1924-24"),
        ("the 1920s", "192X"),
        ("1920's", "192X"),
        ("in the 1920’s", "192X"),
        ("19th century", "18XX"),
        ("the 20th century", "19XX"),
        ("the twentieth century", "19XX"),
        ("twenty-first century", "20XX"),
        ("the 1st century", "[0001..0099]"),
        ("5th century BC", "[-0499..-0400]"),
        # Parts
        ("mid-1926", "[1926-05..1926-08]"),
        ("mid 1926", "[1926-05..1926-08]"),
        ("early 1926", "[1926-01..1926-04]"),
        ("late 1926", "[1926-09..1926-12]"),
        ("early 1920s", "[1920..1923]"),
        ("the mid-1920s", "[1924..1926]"),
        ("in the late 1920s", "[1927..1929]"),
        ("late February 1924", "[1924-02-21..1924-02-29]"),
        ("early spring 1933", "1933-03"),
        ("late winter 1924", "1925-02"),
        ("early 20th century", "[1900..1933]"),
        ("the beginning of 1924", "[1924-01..1924-04]"),
        ("the start of 1924", "[1924-01..1924-04]"),
        ("the middle of 1924", "[1924-05..1924-08]"),
        ("at the end of 1924", "[1924-09..1924-12]"),
        ("the first half of 1924", "[1924-01..1924-06]"),
        ("second half of the 1920s", "[1925..1929]"),
        # Bounds
        ("by 1932", "[..1932]"),
        ("by 1932-33", "[..1933]"),
        ("before 1932/33", "[..1931]"),
        ("since 1924–26", "[1924..]"),
        ("after 1932-33", "[1934..]"),
        ("by 1924-12", "[..1924-12]"),
        ("by December 1924", "[..1924-12]"),
        ("no later than 1932", "[..1932]"),
        ("no later than March 1928", "[..1928-03]"),
        ("not later than 1932", "[..1932]"),
        ("until 1932", "[..1932]"),
        ("up to 1932", "[..1932]"),
        ("1932 at the latest", "[..1932]"),
        ("1932 or earlier", "[..1932]"),
        ("by the end of 1924", "[..1924]"),
        ("before the end of 1924", "[..1924]"),
        ("before 1926", "[..1925]"),
        ("before the start of 1926", "[..1925]"),
        ("prior to 1926", "[..1925]"),
        ("before January 1926", "[..1925-12]"),
        ("before 1 March 1924", "[..1924-02-29]"),
        ("before the 1920s", "[..1919]"),
        ("before the 20th century", "[..1899]"),
        ("before spring 1933", "[..1933-02]"),
        ("before mid-1926", "[..1926-04]"),
        ("after 1933", "[1934..]"),
        ("after the end of 1933", "[1934..]"),
        ("after the beginning of 1933", "[1933..]"),
        ("after February 1924", "[1924-03..]"),
        ("after 31 December 1924", "[1925-01-01..]"),
        ("after winter 1924", "[1925-03..]"),
        ("since 1933", "[1933..]"),
        ("from 1933", "[1933..]"),
        ("from 1933 on", "[1933..]"),
        ("1933 onwards", "[1933..]"),
        ("1933 or later", "[1933..]"),
        ("not before 1933", "[1933..]"),
        ("in or after 1933", "[1933..]"),
        ("on or after 23 January 1925", "[1925-01-23..]"),
        # Periods and choices
        ("between 1924 and 1928", "1924/1928"),
        ("sometime between 1924 and 1928", "[1924..1928]"),
        ("between February and December 1924", "1924-02/1924-12"),
        ("between 3 and 10 February 1924", "1924-02-03/1924-02-10"),
        ("from 1924 to 1928", "1924/1928"),
        ("from 1924 until 1928", "1924/1928"),
        ("from February 1924 through 3 March 1925", "1924-02/1925-03-03"),
        ("1924 to 1928", "1924/1928"),
        ("1924-1928", "1924/1928"),
        ("1924 – 1928", "1924/1928"),
        ("1924—1928", "1924/1928"),
        ("1924‒1928", "1924/1928"),
        ("1924−1928", "1924/1928"),
        ("1924--1928", "1924/1928"),
        ("1924–28", "1924/1928"),
        ("1924-28", "1924/1928"),
        ("1924/28", "1924/1928"),
        ("between 1924 and 28", "1924/1928"),
        ("from 1924 to 28", "1924/1928"),
        ("from 1924–28", "1924/1928"),
        ("the years 1924–1928", "1924/1928"),
        ("1910–12", "1910/1912"),
        ("1910-12", "1910-12"),
        ("1904/05", "1904/1905"),
        ("February to December 1924", "1924-02/1924-12"),
        ("early to mid 1920s", "1920/1926"),
        ("December 1924 to 5 February 1925", "1924-12/1925-02-05"),
        ("the 3rd to the 10th of February 1924", "1924-02-03/1924-02-10"),
        ("3 February to 10 March 1924", "1924-02-03/1924-03-10"),
        ("spring to autumn 1933", "1933-21/1933-23"),
        ("3–10 February 1924", "1924-02-03/1924-02-10"),
        ("February 3-10, 1924", "1924-02-03/1924-02-10"),
        ("1924-02 - 1924-12", "1924-02/1924-12"),
        ("late 1924 to early 1925", "1924-09/1925-04"),
        ("1924 or 1926", "[1924,1926]"),
        ("February or March 1924", "[1924-02,1924-03]"),
        ("1924 and 1926", "{1924,1926}"),
        # Doubt
        ("circa 1926", "1926~"),
        ("c. 1926", "1926~"),
        ("c1926", "1926~"),
        ("ca. 1926", "1926~"),
        ("~1926", "1926~"),
        ("about 1926", "1926~"),
        ("around February 1924", "1924-02~"),
        ("1926 or so", "1926~"),
        ("in about 1926", "1926~"),
        ("perhaps 1926", "1926?"),
        ("possibly 1926", "1926?"),
        ("maybe in 1926", "1926?"),
        ("1926?", "1926?"),
        ("1926 (?)", "1926?"),
        ("23 January 1925?", "1925-01-23?"),
        ("possibly about 1926", "1926%"),
        ("by about 1932", "[..1932~]"),
        ("before about 1926", "[..1925~]"),
        ("perhaps by 1932", "[..1932?]"),
        ("c. 1924–28", "1924~/1928~"),
        # The common eras
        ("5 BC", "-0004"),
        ("44 BCE", "-0043"),
        ("44 B.C.", "-0043"),
        ("15 March 44 BC", "-0043-03-15"),
        ("AD 79", "0079"),
        ("79 CE", "0079"),
        ("44 to 40 BC", "-0043/-0039"),
        ("1 BC to 1 AD", "0000/0001"),
        ("12345 CE", "Y12345"),
        # Slips of the pen
        ("Janury 1925", "1925-01"),
        ("Febuary 1925", "1925-02"),
        ("23 Feburary 1925", "1925-02-23"),
        ("Apirl 1925", "1925-04"),
        ("Juny 1926", "1926-06"),
        ("Septmber 3rd, 1925", "1925-09-03"),
        ("Decemeber", "XXXX-12"),
        # EDTF
        ("[..1932]", "[..1932]"),
        ("../1932", "../1932"),
        ("1924/..", "1924/.."),
        ("192x", "192X"),
        ("1926~", "1926~"),
        ("XXXX-01-23", "XXXX-01-23"),
        ("1920-21", "1920-21"),
    ],
)
def test_a_phrase_is_read_as_what_it_says(typed: str, expected: str) -> None:
    assert edtf(typed) == expected


@pytest.mark.parametrize(
    "typed",
    [
        *("", " ", "?", "Winterfell", "summer palace", "1000 agents", "agents 1000", "march of the dead", "twenties"),
        *(
            "the twenties",
            "20s",
            "1926s",
            "the 1926",
            "12",
            "5",
            "12345",
            "007",
            "32/1",
            "13/13",
            "13/1924",
            "1/2/25",
            "23-01-25",
        ),
        *("Jan '25", "300 AC", "٢٠٢٤", "xxxx", "1926\x001927", "1926; DROP TABLE events", "<@1926>", "²"),
        *("juniper", "augury", "mayor", "marsh", "octopus", "decent", "Marsh 1926", "Jane 1926", "member 1926"),
        *("remember 1926", "Auguste", "Juno", "canary 1926", "arch 1926", "spring", "the end", "winter is coming"),
        *("may the force be with you", "fall of the reich", "before", "by", "by December", "before 23 January"),
        *("until spring", "from 1924 to", "to 1928", "between 1924", "between 1924 and", "between cats and dogs"),
        *("from here to 1928", "January 1925 to bananas", "29 February 1925 to bananas", "1924 1928", "1926–"),
        *("–1926", "the 23rd", "Monday", "Monday 1926", "last year", "today", "yesterday", "no date", "unknown"),
        *("mein kampf", "hitler assassinated", "Klement Gottwald", "Catch-22", "1984 by Orwell", "12 monkeys"),
        *("January 23 and friends", "1924 or bananas", "December 1924 to February", "early first half of 1924"),
        *("second half of spring 1933", "year", "circa", "c. ", "~", "0s", "the 0th century", "101st century"),
        *("[1926](https://example.org)", "in-1924", "the-1920s", "– 1924", "circa to 1924", "00-1926", "early 1925-13"),
    ],
)
def test_what_is_not_all_a_date_is_not_a_date(typed: str) -> None:
    assert read(typed) is None


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("29 February 1925", "There is no 29 February 1925: February 1925 has 28 days."),
        ("31 April 1926", "There is no 31 April 1926: April 1926 has 30 days."),
        ("April 31, 1926", "There is no 31 April 1926: April 1926 has 30 days."),
        ("30 February", "There is no 30 February: February has 29 days."),
        ("0 January 1925", "There is no 0 January 1925: January 1925 has 31 days."),
        ("1925-13-01", "There is no month 13; months run from 1 to 12."),
        ("1925-02-29", "There is no 29 February 1925: February 1925 has 28 days."),
        ("1925/02/30", "There is no 30 February 1925: February 1925 has 28 days."),
        ("31/4/1925", "There is no 31 April 1925: April 1925 has 30 days."),
        ("2/30/1925", "There is no 30 February 1925: February 1925 has 28 days."),
        ("13/13/1925", "There is no month 13; months run from 1 to 12."),
        ("before 29 February 1925", "There is no 29 February 1925: February 1925 has 28 days."),
        ("1928-1924", "1928 to 1924 runs backwards; write the earlier date first."),
        ("from 1928 to 1924", "1928 to 1924 runs backwards; write the earlier date first."),
        ("between 1928 and 1924", "1928 to 1924 runs backwards; write the earlier date first."),
        ("December to February 1925", "1925-12 to 1925-02 runs backwards; write the earlier date first."),
        ("Monday, 23 January 1925", "23 January 1925 was a Friday, not a Monday."),
        ("from Mon 23 January 1925 to 1926", "23 January 1925 was a Friday, not a Monday."),
        ("0 BC", "There is no year 0 BCE: 1 BCE is followed by 1 CE."),
    ],
)
def test_what_is_written_like_a_date_but_is_none_says_why(typed: str, says: str) -> None:
    with pytest.raises(ImpossibleDate) as caught:
        read(typed)
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("1/2/1925", "1/2/1925 is read as 1 February 1925, day first; month first it would be 2 January 1925."),
        ("by 1/2/1925", "1/2/1925 is read as 1 February 1925, day first; month first it would be 2 January 1925."),
        ("Janury 1925", '"janury" is read as January.'),
        ("spring 1933", "Spring 1933 is read as March to May 1933."),
        ("winter of 1924", "Winter 1924 is read as December 1924 to February 1925."),
        ("mid-1926", "Mid 1926 is read as May to August 1926."),
        ("the end of the 1920s", "The end of the 1920s is read as 1927 to 1929."),
        ("early spring 1933", "Early spring 1933 is read as March 1933."),
        ("the 1900s", "The 1900s are read as 1900 to 1909, not as the century."),
        ("1910-12", '1910-12 is read as December 1910; for the years, write "1910 to 1912".'),
        ("1920-21", '1920-21 is read as spring 1920; for the years, write "1920 to 1921".'),
        ("1910–12", '1910–12 is read as 1910 to 1912; for the month, write "December 1910".'),
        ("Friday 23 January", "The weekday is left aside, as no year says whether it fits."),
        (
            "late 1924 to early 1925",
            "Late 1924 is read as September to December 1924. Early 1925 is read as January to April 1925.",
        ),
    ],
)
def test_a_guess_says_how_it_was_made(typed: str, says: str) -> None:
    assert note(typed) == says


@pytest.mark.parametrize("typed", ["1926", "23.1.1925", "5/5/1925", "13/1/1925", "by 1932", "the 1920s", "1924-28"])
def test_what_can_only_be_read_one_way_needs_no_note(typed: str) -> None:
    assert note(typed) == ""


def test_the_order_of_days_is_the_worlds() -> None:
    assert edtf("1/2/1925", AMERICAN) == "1925-01-02"
    assert note("1/2/1925", AMERICAN) == (
        "1/2/1925 is read as 2 January 1925, month first; day first it would be 1 February 1925."
    )
    assert edtf("13/1/1925", AMERICAN) == "1925-01-13"


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("300 AC", "0300"),
        ("300 ac", "0300"),
        ("by 300 AC", "[..0300]"),
        ("5 March 300 AC", "0300-03-05"),
        ("the 290s AC", "029X"),
        ("3rd century AC", "02XX"),
        ("19 BBY", "-0019"),
        ("0 BBY", "0000"),
        ("25 March 3019 TA", "6460-03-25"),
        ("TA 3019", "6460"),
        ("3018 to 3021 TA", "6459/6462"),
        ("3018–3021 TA", "6459/6462"),
        ("the 2nd century TA", "[3541..3640]"),
        ("5 BC", "-0004"),
        ("300 BCE", "-0299"),
        ("300 XY", None),
        ("the 290s XY", None),
        ("3rd century XY", None),
    ],
)
def test_a_worlds_eras_are_understood(typed: str, expected: str | None) -> None:
    assert edtf(typed, WORLD) == expected


@pytest.mark.parametrize(
    ("typed", "expected"), [("today", "2025-03-01"), ("Yesterday", "2025-02-28"), ("tomorrow", "2025-03-02")]
)
def test_today_is_counted_from_now(typed: str, expected: str) -> None:
    reading = read(typed, now=datetime.date(2025, 3, 1))
    assert reading == Reading(LoreDate.parse(expected))


def test_today_is_told_in_the_worlds_calendar() -> None:
    reading = read("today", Calendar("julian"), now=datetime.date(1917, 11, 7))
    assert reading == Reading(LoreDate.parse("1917-10-25", Calendar("julian")))


def test_weekdays_are_those_of_the_worlds_calendar() -> None:
    assert edtf("Wednesday 25 October 1917", Calendar("julian")) == "1917-10-25"


def test_the_words_are_kept_as_they_were_typed() -> None:
    reading = read("  By December 1924 ")
    assert reading is not None
    assert reading.date.words == "By December 1924"


def test_a_text_longer_than_any_date_is_not_a_date() -> None:
    assert read("1926" + " " * 190) == Reading(LoreDate.parse("1926"))
    assert read("in " * 70 + "1926") is None
    assert read("1926 " * 1200) is None
    assert read("\ufdfa" * 200) is None


# --- Properties ---

eras = st.sampled_from([Calendar(), AMERICAN, WORLD, Calendar("julian")])
scraps = st.sampled_from(
    "1926 1924 28 23 23rd 5 BC AC TA the of in on by before after since from to between and or - – / . , ? ~ early mid "
    "late end start January feb may spring winter 1920s 20th century circa possibly Friday today (no year) [..1932] "
    "XXXX 00 99999999".split()
)


@given(st.text() | st.lists(scraps).map(" ".join) | st.lists(scraps).map("".join), eras)
@example("\ud800", Calendar())
@example("1926" * 1500, Calendar())
@example("-" * 200, Calendar())
@example("early-" * 33, Calendar())
@example("99999999 BC or 0", Calendar())
@example("after 999999999 CE", Calendar())
def test_any_text_is_a_date_or_none_or_a_date_error(typed: str, calendar: Calendar) -> None:
    try:
        reading = read(typed, calendar)
    except DateError:
        return
    assert reading is None or LoreDate.parse(reading.date.edtf, calendar) == reading.date


@st.composite
def simple_dates(draw: st.DrawFn) -> LoreDate:
    year = draw(st.integers(-9999, 99_999))
    written = f"Y{year}" if year > 9999 else f"{'-' if year < 0 else ''}{abs(year):04}"
    forms = ["{}", "{}-{:02}", "{}-{:02}-{:02}", "{}-{season}", "XXXX-{1:02}-{2:02}", "XXXX-{1:02}"]
    if 100 <= year <= 9999:
        forms += [f"{year // 10}X" if year > 999 else f"0{year // 10}X", f"{year // 100:02}XX"]
    point = draw(st.sampled_from(forms)).format(
        written, draw(st.integers(1, 12)), draw(st.integers(1, 28)), season=draw(st.integers(21, 24))
    )
    point += draw(st.sampled_from(["", "?", "~", "%"]))
    return LoreDate.parse(
        draw(st.sampled_from(["{}"] if point[0:4] == "XXXX" else ["{}", "[..{}]", "[{}..]"])).format(point)
    )


@given(simple_dates())
def test_what_is_told_reads_back_as_the_same_date(date: LoreDate) -> None:
    reading = read(date.tell())
    assert reading is not None
    assert reading.date == date


@given(
    st.dates(min_value=datetime.date(100, 1, 1)), st.sampled_from(["%A, {0.day} %B {0.year}", "%B {0.day}, {0.year}"])
)
def test_every_day_is_read_as_it_is_written(day: datetime.date, form: str) -> None:
    assert edtf(day.strftime(form).format(day)) == day.isoformat()
