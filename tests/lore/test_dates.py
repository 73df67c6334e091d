"""Tests of dates: EDTF, bounds, order, comparison, moving and telling."""

import calendar
import datetime

import edtf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from lore.calendars import year_month_day
from lore.dates import Calendar, DateOrder, Era, LoreDate, Precision, Qualifier, Verdict, day_number, iso
from lore.errors import DateError, ImpossibleDate, UnreadableDate

JULIAN = Calendar("julian")
WESTEROS = Calendar(eras=(Era.parse("AC", "y"), Era.parse("BC", "1 - y")))

years = st.one_of(st.integers(-9999, 9999), st.integers(-99_999_999, 99_999_999))
marks = st.sampled_from(["", "?", "~", "%"])


def edtf_year(year: int) -> str:
    if abs(year) > 9999:
        return f"Y{year}"
    return f"{'-' if year < 0 else ''}{abs(year):04}"


@st.composite
def points(draw: st.DrawFn, *, common: bool = False) -> str:
    """EDTF of one date; common ones have four-digit years, no decades, centuries and no doubt."""
    year = edtf_year(draw(st.integers(1, 9999) if common else years))
    kinds = ["{}", "{}-{month:02}", "{}-{month:02}-{day:02}", "{}-{season}", "{}-XX", "{}-{month:02}-XX"]
    if not common and len(year) == 4:
        kinds += ["{decade}X", "{century}XX"]
    text = draw(st.sampled_from(kinds)).format(
        year,
        month=draw(st.integers(1, 12)),
        day=draw(st.integers(1, 28)),
        season=draw(st.integers(21, 23 if common else 24)),
        decade=year[:3],
        century=year[:2],
    )
    return text if common else text + draw(marks)


@st.composite
def edtf_texts(draw: st.DrawFn) -> str:
    first, last = draw(points()), draw(points())
    bounds = [LoreDate.parse(point).earliest or 0 for point in (first, last)]
    if bounds[0] > bounds[1]:
        first, last = last, first
    recurring = f"XXXX-{draw(st.integers(1, 12)):02}-{draw(st.integers(1, 28)):02}"
    return draw(
        st.sampled_from(
            [
                first, "XXXX", recurring, recurring[:7], f"{first}/{last}", f"{first}/..", f"{first}/", f"../{last}",
                f"/{last}", f"[..{last}]", f"[{first}..]", f"[{first}..{last}]", f"[{last},{first}]",
                f"{{{first},{last}}}", f"{{{first}..{last}}}", f"[{first},{last}..]", f"[..{first},{last}]",
            ]
        )
    )  # fmt: skip


dates = st.tuples(edtf_texts(), st.sampled_from([Calendar(), JULIAN])).map(lambda pair: LoreDate.parse(*pair))


# --- Reading EDTF ---


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision"),
    [
        ("1925-01-23", "1925-01-23", "1925-01-23", Precision.DAY),
        ("1924-02", "1924-02-01", "1924-02-29", Precision.MONTH),
        ("1926", "1926-01-01", "1926-12-31", Precision.YEAR),
        ("1926-XX", "1926-01-01", "1926-12-31", Precision.YEAR),
        ("1926-XX-XX", "1926-01-01", "1926-12-31", Precision.YEAR),
        ("1926-01-XX", "1926-01-01", "1926-01-31", Precision.MONTH),
        ("1933-21", "1933-03-01", "1933-05-31", Precision.SEASON),
        ("1924-24", "1924-12-01", "1925-02-28", Precision.SEASON),
        ("192X", "1920-01-01", "1929-12-31", Precision.DECADE),
        ("19XX", "1900-01-01", "1999-12-31", Precision.CENTURY),
        ("[..1932]", None, "1932-12-31", Precision.YEAR),
        ("[1933..]", "1933-01-01", None, Precision.YEAR),
        ("[1924-02..1924-12]", "1924-02-01", "1924-12-31", Precision.MONTH),
        ("[1924,1926]", "1924-01-01", "1926-12-31", Precision.YEAR),
        ("{1924,1926-05}", "1924-01-01", "1926-05-31", Precision.YEAR),
        ("1924/1928", "1924-01-01", "1928-12-31", Precision.YEAR),
        ("../1932", None, "1932-12-31", Precision.YEAR),
        ("1924/", "1924-01-01", None, Precision.YEAR),
        ("XXXX-01-23", None, None, Precision.DAY),
        ("XXXX-02-29", None, None, Precision.DAY),
        ("XXXX-01", None, None, Precision.MONTH),
        ("XXXX", None, None, Precision.UNKNOWN),
        ("-0043-03-15", "-0043-03-15", "-0043-03-15", Precision.DAY),
        ("Y12345", "+12345-01-01", "+12345-12-31", Precision.YEAR),
        ("Y12345-03", "+12345-03-01", "+12345-03-31", Precision.MONTH),
        ("Y-12345", "-12345-01-01", "-12345-12-31", Precision.YEAR),
    ],
)
def test_edtf_says_which_days_it_can_mean(text: str, earliest: str, latest: str, precision: Precision) -> None:
    date = LoreDate.parse(text)
    bounds = tuple(None if day is None else iso(day) for day in (date.earliest, date.latest))
    assert (date.edtf, *bounds, date.precision) == (text, earliest, latest, precision)


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (" 1926 ", "1926"),
        ("192x", "192X"),
        ("[ 1926 , 1924 ]", "[1924,1926]"),
        ("[1924,1924]", "1924"),
        ("[1924..1924]", "1924"),
        ("[..1932]", "[..1932]"),
        ("XXXX-XX-XX", "XXXX"),
        ("XXXX?", "XXXX"),
        ("XXXX-01-XX", "XXXX-01"),
    ],
)
def test_edtf_has_one_spelling(text: str, canonical: str) -> None:
    assert LoreDate.parse(text).edtf == canonical


@pytest.mark.parametrize(
    "text",
    [
        *("", "hello", "26", "926", "12345", "Y1926", "-0000", "1926-1", "1926-XX-05", "192X-05", "1XXX", "1926??"),
        *("1926-21-05", "XXXX-21", "../..", "/", "1926/1927/1928", "[..]", "[]", "[1924,..]", "[..1924,..1926]"),
        *("[1924..,1926]", "[XXXX-01..1926]", "XXXX/1926", "1925-01-23T10:00", "１９２６", "1926" + "?" * 300),
    ],
)
def test_what_is_not_edtf_is_unreadable_in_one_sentence(text: str) -> None:
    with pytest.raises(UnreadableDate) as caught:
        LoreDate.parse(text)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1925-02-29", "There is no 29 February 1925: February 1925 has 28 days."),
        ("1900-02-29", "There is no 29 February 1900: February 1900 has 28 days."),
        ("1926-04-31", "There is no 31 April 1926: April 1926 has 30 days."),
        ("XXXX-02-30", "There is no 30 February: February has 29 days."),
        ("1925-13", "There is no month 13; months run from 1 to 12."),
        ("1925-01-00", "There is no 0 January 1925: January 1925 has 31 days."),
        ("1928/1924", "1928 to 1924 runs backwards; write the earlier date first."),
        ("[1928..1924]", "1928 to 1924 runs backwards; write the earlier date first."),
    ],
)
def test_an_impossible_date_says_why(text: str, says: str) -> None:
    with pytest.raises(ImpossibleDate) as caught:
        LoreDate.parse(text)
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("1926", Qualifier.NONE),
        ("1926?", Qualifier.UNCERTAIN),
        ("1924-02~", Qualifier.APPROXIMATE),
        ("1926%", Qualifier.BOTH),
        ("1924?/1928~", Qualifier.BOTH),
        ("[..1932~]", Qualifier.APPROXIMATE),
    ],
)
def test_a_date_says_how_surely_it_is_known(text: str, qualifier: Qualifier) -> None:
    assert LoreDate.parse(text).qualifier is qualifier


def test_words_make_no_date_different() -> None:
    said = LoreDate.parse("1926", words="in 1926")
    assert (said, hash(said), said.words) == (LoreDate.parse("1926"), hash(LoreDate.parse("1926")), "in 1926")


@given(dates)
def test_every_text_parses_back_to_the_same_date(date: LoreDate) -> None:
    assert LoreDate.parse(date.edtf, Calendar(date.calendar)) == date


@given(dates)
def test_no_date_ends_before_it_begins(date: LoreDate) -> None:
    assert date.earliest is None or date.latest is None or date.earliest <= date.latest


@given(st.text(max_size=40) | st.text("0123456789XY-/.,[]{}?~%", max_size=20))
def test_any_text_is_a_date_or_a_date_error(text: str) -> None:
    try:
        date = LoreDate.parse(text)
    except DateError:
        return
    assert LoreDate.parse(date.edtf) == date


# --- The edtf package as an oracle ---


def oracle_bounds(text: str) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    found = edtf.parse_edtf(text)
    lower, upper = found.lower_strict(), found.upper_strict()
    return (lower[0], lower[1], lower[2]), (upper[0], upper[1], upper[2])


def our_bounds(text: str) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    date = LoreDate.parse(text)
    assert date.earliest is not None
    assert date.latest is not None
    return year_month_day(date.earliest), year_month_day(date.latest)


@given(points(common=True))
def test_bounds_agree_with_the_edtf_package(text: str) -> None:
    assert our_bounds(text) == oracle_bounds(text)


@pytest.mark.parametrize("text", ["192X", "19XX", "1926?", "1924-02~", "1925-01-23%", "-0043", "Y12345", "1924/1928"])
def test_bounds_of_these_agree_with_the_edtf_package_too(text: str) -> None:
    assert our_bounds(text) == oracle_bounds(text)


def test_winter_differs_from_the_edtf_package_on_purpose() -> None:
    """It ends winter with December; winter has three months here, as the other seasons have."""
    assert oracle_bounds("1924-24")[1] == (1924, 12, 31)
    assert our_bounds("1924-24")[1] == (1925, 2, 28)


def test_an_unknown_end_differs_from_the_edtf_package_on_purpose() -> None:
    """It supposes that what has an unknown end lasts ten years; nothing is supposed here."""
    assert oracle_bounds("1924/")[1] == (1934, 1, 1)
    assert LoreDate.parse("1924/").latest is None


# --- Days, calendars and eras ---


@given(st.dates())
def test_day_numbers_are_those_of_datetime(day: datetime.date) -> None:
    assert day_number(day.year, day.month, day.day) == day.toordinal()
    assert iso(day.toordinal()) == day.isoformat()


@given(st.integers(-(10**9), 10**9), st.sampled_from(["gregorian", "julian"]))
def test_day_numbers_turn_back_into_days(number: int, name: str) -> None:
    assert day_number(*year_month_day(number, name), name) == number


@given(st.integers(-99_999, 99_999))
def test_leap_years_go_on_beyond_datetime(year: int) -> None:
    """The Gregorian calendar repeats every 400 years."""
    same = year % 400 + 400
    assert day_number(year + 1, 1, 1) - day_number(year, 1, 1) == 365 + calendar.isleap(same)


def test_the_day_after_4_october_1582_was_the_15th() -> None:
    julian = LoreDate.parse("1582-10-04", JULIAN)
    assert julian.before(LoreDate.parse("1582-10-15")) is Verdict.YES
    assert LoreDate.parse("1582-10-05", JULIAN).earliest == LoreDate.parse("1582-10-15").earliest
    assert julian.month_day == (10, 4)


def test_the_julian_calendar_has_a_29_february_1900() -> None:
    assert iso(LoreDate.parse("1900-02-29", JULIAN).earliest or 0) == "1900-03-13"


def test_an_unknown_calendar_is_refused() -> None:
    with pytest.raises(UnreadableDate, match="There is no calendar"):
        Calendar("mayan")


@pytest.mark.parametrize(
    ("expression", "number", "year"),
    [("y", 5, 5), ("1 - y", 5, -4), ("3441 + y", 3, 3444), ("y + 3441", 3, 3444), ("y - 12", 5, -7), ("0-y", 19, -19)],
)
def test_an_era_numbers_years_both_ways(expression: str, number: int, year: int) -> None:
    era = Era.parse("AC", expression)
    assert (era.year(number), era.number(year)) == (year, number)


@pytest.mark.parametrize("expression", ["", "2 * y", "y + y", "1", "import os", "1 - 2 - y"])
def test_an_era_that_is_no_sum_is_refused(expression: str) -> None:
    with pytest.raises(UnreadableDate, match="The era AC"):
        Era.parse("AC", expression)


def test_the_order_of_days_has_the_names_that_worlds_write() -> None:
    assert [str(order) for order in DateOrder] == ["day-month", "month-day"]


# --- What is known of a date ---


@pytest.mark.parametrize(
    ("text", "year", "month", "month_day"),
    [
        ("1925-01-23", 1925, 1, (1, 23)),
        ("1925-01-23?", 1925, 1, (1, 23)),
        ("1924-02", 1924, 2, None),
        ("1924-24", 1924, None, None),
        ("1926", 1926, None, None),
        ("192X", None, None, None),
        ("XXXX-01-23", None, 1, (1, 23)),
        ("XXXX-01", None, 1, None),
        ("XXXX", None, None, None),
        ("[..1924-12]", 1924, 12, None),
        ("[..1925-01-23]", 1925, 1, None),
        ("[1933..]", 1933, None, None),
        ("[1924-02..1924-12]", 1924, None, None),
        ("1924-02/1924-12", 1924, None, None),
        ("1924-02/1925-02", None, None, None),
        ("1924-02-03/1924-02-10", 1924, 2, None),
    ],
)
def test_a_date_knows_its_year_month_and_day_no_further_than_it_says(
    text: str, year: int | None, month: int | None, month_day: tuple[int, int] | None
) -> None:
    date = LoreDate.parse(text)
    assert (date.year, date.month, date.month_day) == (year, month, month_day)


@pytest.mark.parametrize(
    ("text", "is_what"),
    [
        ("[..1932]", {"known", "by"}),
        ("[1933..]", {"known", "since"}),
        ("../1932", {"known", "period"}),
        ("1933/..", {"known", "period"}),
        ("1924/1928", {"known", "period"}),
        ("[1924..1928]", {"known"}),
        ("1926", {"known"}),
        ("XXXX-01", {"known"}),
        ("XXXX", set()),
    ],
)
def test_a_bound_is_not_a_period(text: str, is_what: set[str]) -> None:
    date = LoreDate.parse(text)
    assert {name for name in ("known", "period", "by", "since") if getattr(date, name)} == is_what


def test_the_unknown_date_keeps_the_words_about_it() -> None:
    date = LoreDate.unknown(words="six months later")
    assert (date.edtf, date.earliest, date.latest, date.words) == ("XXXX", None, None, "six months later")


# --- Order ---


def test_dates_sort_by_their_first_day_then_their_last_and_the_unknown_last() -> None:
    texts = [
        "[..1924]",
        "[..1932]",
        "1924-02",
        "1924",
        "1924/1928",
        "[1924..]",
        "1925-01-23",
        "192X",
        "XXXX-01",
        "XXXX",
    ]
    expected = ["[..1924]", "[..1932]", "192X", "1924", "1924/1928", "[1924..]", "1924-02", "1925-01-23"]
    assert [date.edtf for date in sorted(map(LoreDate.parse, texts))] == [*expected, "XXXX-01", "XXXX"]


@given(dates, dates, dates)
def test_the_order_is_total(one: LoreDate, two: LoreDate, three: LoreDate) -> None:
    assert (one < two) + (one == two) + (one > two) == 1
    first, second, third = sorted([one, two, three])
    assert first <= second <= third
    assert first <= third


@given(dates, dates)
def test_the_order_agrees_with_the_bounds(one: LoreDate, two: LoreDate) -> None:
    if one.earliest is not None and two.earliest is not None and one.earliest < two.earliest:
        assert one < two
    if one.before(two) is Verdict.YES:
        assert one < two


def test_a_date_has_no_order_with_anything_else() -> None:
    with pytest.raises(TypeError):
        sorted([LoreDate.parse("1926"), 1926])  # type: ignore[type-var]  # what must fail


# --- Comparison ---

YES, NO, CANT_TELL = Verdict


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1924", "1926", YES),
        ("1926", "1924", NO),
        ("1926", "1926-05", CANT_TELL),
        ("1925-01-23", "1925-01-23", NO),
        ("1925-01-23", "1925-01-24", YES),
        ("[..1932]", "1933", YES),
        ("[..1932]", "1932", CANT_TELL),
        ("[1933..]", "1932", NO),
        ("[1933..]", "1940", CANT_TELL),
        ("1924/1928", "1929", YES),
        ("1924/1928", "1926", NO),
        ("1924/1928", "1928", CANT_TELL),
        ("1924/..", "1999", NO),
        ("1924/", "1999", CANT_TELL),
        ("1930", "../1920", NO),
        ("1910", "/1920", CANT_TELL),
        ("XXXX", "1926", CANT_TELL),
        ("1926", "XXXX", CANT_TELL),
        ("XXXX-01-23", "1926", CANT_TELL),
    ],
)
def test_before_has_three_answers(one: str, other: str, verdict: Verdict) -> None:
    assert LoreDate.parse(one).before(LoreDate.parse(other)) is verdict


@given(dates, dates)
def test_what_is_before_another_has_the_other_not_before_it(one: LoreDate, two: LoreDate) -> None:
    if one.before(two) is YES:
        assert two.before(one) is NO


@pytest.mark.parametrize(
    ("date", "asked", "verdict"),
    [
        ("1926", "192X", YES),
        ("1926-05", "1926", YES),
        ("1926", "1926-05", CANT_TELL),
        ("1926", "1927", NO),
        ("1926?", "192X", CANT_TELL),
        ("1926~", "1933", NO),
        ("[..1932]", "1926", CANT_TELL),
        ("[..1932]", "[..1932]", YES),
        ("[..1932]", "[..1940]", YES),
        ("1925", "[..1932]", YES),
        ("1933", "[..1932]", NO),
        ("[1933..]", "1932", NO),
        ("[1924,1926]", "1925", NO),
        ("[1924,1926]", "1924", CANT_TELL),
        ("{1924,1926}", "1924", YES),
        ("1924", "[1924,1926]", YES),
        ("1925", "[1924,1926]", NO),
        ("[1924..1928]", "1926", CANT_TELL),
        ("[1924..1928]", "192X", YES),
        ("1924/1928", "1926", YES),
        ("1924/1928", "1928", YES),
        ("1924/1928", "1928-03", CANT_TELL),
        ("1924/1928", "1929", NO),
        ("1924/1928", "192X", YES),
        ("1924/..", "1999", YES),
        ("1924/", "1999", CANT_TELL),
        ("../1932", "1926", YES),
        ("/1932", "1926", CANT_TELL),
        ("1924?/1928", "1926", CANT_TELL),
        ("XXXX", "1926", NO),
        ("1926", "XXXX", NO),
        # Asked without a year
        ("1925-01-23", "XXXX-01-23", YES),
        ("1925-01-23?", "XXXX-01-23", CANT_TELL),
        ("1925-01-24", "XXXX-01-23", NO),
        ("1925-01", "XXXX-01-23", CANT_TELL),
        ("1925-02", "XXXX-01-23", NO),
        ("1925", "XXXX-01-23", NO),
        ("[..1925-01-23]", "XXXX-01-23", CANT_TELL),
        ("[..1924-12]", "XXXX-12", CANT_TELL),
        ("[..1924-12]", "XXXX-11", NO),
        ("1925-01-23", "XXXX-01", YES),
        ("1925-01", "XXXX-01", YES),
        ("1925-01~", "XXXX-01", CANT_TELL),
        ("[1924-02..1924-12]", "XXXX-05", CANT_TELL),
        ("[1924-02..1924-12]", "XXXX-01", NO),
        ("1924-02/1924-12", "XXXX-05", YES),
        ("1924-03/1933-02", "XXXX-02-29", YES),
        ("1925-01/1925-12", "XXXX-02-29", NO),
        ("XXXX-01-23", "XXXX-01", YES),
        ("XXXX-01", "XXXX-01-23", CANT_TELL),
        ("XXXX-01-23", "XXXX-02", NO),
        ("XXXX-01-23", "1925", CANT_TELL),
        ("XXXX-01-23", "1925-02", NO),
        ("XXXX-01-23", "[..1925]", CANT_TELL),
    ],
)
def test_inside_has_three_answers(date: str, asked: str, verdict: Verdict) -> None:
    assert LoreDate.parse(date).inside(LoreDate.parse(asked)) is verdict


def test_a_julian_day_recurs_in_its_own_calendar() -> None:
    revolution = LoreDate.parse("1917-10-25", JULIAN)
    assert revolution.inside(LoreDate.parse("XXXX-10-25")) is YES
    assert revolution.inside(LoreDate.parse("1917-11-07")) is YES


@given(dates, dates)
def test_nothing_is_inside_a_period_that_lies_before_it(one: LoreDate, two: LoreDate) -> None:
    if one.before(two) is YES:
        assert one.inside(two) is NO


# --- Moving ---


@pytest.mark.parametrize(
    ("text", "duration", "moved"),
    [
        ("1924-02", "P6M", "1924-08"),
        ("1924-08", "P6M", "1925-02"),
        ("1924-08-31", "P6M", "1925-02-28"),
        ("1924-02-29", "P1Y", "1925-02-28"),
        ("1925-01-23", "-P6M", "1924-07-23"),
        ("1925-01-23", "P2W", "1925-02-06"),
        ("1925-01-23", "P1Y2M10D", "1926-04-02"),
        ("1925-01-23~", "P10D", "1925-02-02~"),
        ("1926", "P6M", "[1926-07..1927-06]"),
        ("1926?", "P6M", "[1926-07?..1927-06?]"),
        ("1926", "P2Y", "1928"),
        ("1926", "P12M", "1927"),
        ("1924-02", "P10D", "[1924-02-11..1924-03-10]"),
        ("1926", "P10D", "[1926-01-11..1927-01-10]"),
        ("1924-24", "P1Y", "1925-24"),
        ("1924-24", "P3M", "[1925-03..1925-05]"),
        ("192X", "P10Y", "193X"),
        ("192X", "P1Y", "[1921..1930]"),
        ("19XX", "P100Y", "20XX"),
        ("00XX", "-P100Y", "[-0100..-0001]"),
        ("[..1932]", "P6M", "[..1933-06]"),
        ("[1933..]", "P6M", "[1933-07..]"),
        ("[1924,1926]", "P6M", "[1924-07..1925-06,1926-07..1927-06]"),
        ("{1924,1926}", "P1Y", "{1925,1927}"),
        ("1924/1928", "P1Y", "1925/1929"),
        ("1924/..", "P1Y", "1925/.."),
        ("1924/", "P1Y", "1925/"),
        ("Y12345", "P1Y", "Y12346"),
        ("0001", "-P1Y", "0000"),
    ],
)
def test_a_moved_date_is_as_vague_as_its_anchor(text: str, duration: str, moved: str) -> None:
    assert LoreDate.parse(text).shifted(duration).edtf == moved


@pytest.mark.parametrize("duration", ["", "P", "6M", "P6", "PT6H", "P6MT", "six months", "P-6M", "P1.5Y"])
def test_a_bad_duration_is_unreadable(duration: str) -> None:
    with pytest.raises(UnreadableDate, match="is no duration"):
        LoreDate.parse("1926").shifted(duration)


@pytest.mark.parametrize(
    ("text", "says"), [("XXXX", "has no year"), ("XXXX-01-23", "has no year"), ("1924/1928", "exact")]
)
def test_what_is_not_exact_enough_is_not_moved(text: str, says: str) -> None:
    with pytest.raises(UnreadableDate, match=says):
        LoreDate.parse(text).shifted("P6M")


def test_a_julian_date_moves_in_its_own_calendar() -> None:
    assert LoreDate.parse("1900-01-31", JULIAN).shifted("P1M") == LoreDate.parse("1900-02-29", JULIAN)


@given(points(), st.integers(-40, 40), st.sampled_from("YMWD"))
def test_a_moved_point_is_never_more_exact(text: str, count: int, unit: str) -> None:
    date = LoreDate.parse(text)
    moved = date.shifted(f"{'-' if count < 0 else ''}P{abs(count)}{unit}")
    assert None not in (date.earliest, date.latest, moved.earliest, moved.latest)
    width = (moved.latest or 0) - (moved.earliest or 0)
    # Months differ by up to three days, and years by one.
    assert width >= (date.latest or 0) - (date.earliest or 0) - 3
    assert (moved.qualifier, moved.calendar) == (date.qualifier, date.calendar)


# --- Telling ---


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1925-01-23", "23 January 1925"),
        ("1924-02", "February 1924"),
        ("1924-02-XX", "February 1924"),
        ("1926", "1926"),
        ("1933-21", "spring 1933"),
        ("1924-24", "winter 1924"),
        ("192X", "the 1920s"),
        ("19XX", "the 20th century"),
        ("20XX", "the 21st century"),
        ("10XX", "the 11th century"),
        ("00XX", "between 1 BCE and 99 CE"),
        ("000X", "between 1 BCE and 9 CE"),
        ("1926~", "about 1926"),
        ("1926?", "possibly 1926"),
        ("1926%", "possibly about 1926"),
        ("[..1924-12]", "by December 1924"),
        ("[..1932]", "by 1932"),
        ("[1933..]", "in or after 1933"),
        ("[1925-01-23..]", "on or after 23 January 1925"),
        ("[1924-02..1924-12]", "between February and December 1924"),
        ("[1924-21..1924-23]", "between spring and autumn 1924"),
        ("[1924..1928]", "between 1924 and 1928"),
        ("[1924,1926]", "1924 or 1926"),
        ("[1924,1926..1928,1930..]", "1924, 1926 to 1928 or in or after 1930"),
        ("{1924,1926}", "1924 and 1926"),
        ("1924/1928", "1924 to 1928"),
        ("1924-02/1924-12", "February to December 1924"),
        ("1924-02-03/1924-02-10", "3 to 10 February 1924"),
        ("1924-02-03/1924-03-10", "3 February to 10 March 1924"),
        ("1924-02~/1924-12", "about February 1924 to December 1924"),
        ("1924/..", "from 1924 on"),
        ("1924/", "from 1924 to an unknown end"),
        ("../1932", "always up to 1932"),
        ("/1932", "from an unknown start up to 1932"),
        ("XXXX-01-23", "23 January (no year)"),
        ("XXXX-01", "January (no year)"),
        ("XXXX", "no date"),
        ("-0043-03-15", "15 March 44 BCE"),
        ("0000", "1 BCE"),
        ("0079", "79 CE"),
        ("Y12345", "12345 CE"),
    ],
)
def test_a_date_is_told_exactly_as_far_as_it_is_known(text: str, told: str) -> None:
    assert LoreDate.parse(text).tell() == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("0300-05-01", "1 May 300 AC"),
        ("-0004", "5 BC"),
        ("030X", "the 300s AC"),
        ("02XX", "the 3rd century AC"),
        ("[..0300]", "by 300 AC"),
        ("XXXX-01", "January (no year)"),
    ],
)
def test_a_world_with_eras_tells_its_years_in_them(text: str, told: str) -> None:
    assert LoreDate.parse(text, WESTEROS).tell(WESTEROS) == told


def test_the_era_that_started_last_is_told() -> None:
    ages = Calendar(eras=(Era.parse("SA", "y"), Era.parse("TA", "3441 + y")))
    told = [LoreDate.parse(text, ages).tell(ages) for text in ("3441", "3442", "6460", "345X", "36XX")]
    assert told == ["3441 SA", "1 TA", "3019 TA", "between 9 TA and 18 TA", "between 159 TA and 258 TA"]


def test_a_year_0_is_told_in_the_era_that_has_one() -> None:
    galaxy = Calendar(eras=(Era.parse("BBY", "0 - y"), Era.parse("ABY", "y")))
    assert [LoreDate.parse(text).tell(galaxy) for text in ("-0019", "0000", "0004")] == ["19 BBY", "0 BBY", "4 ABY"]


def test_a_year_that_no_era_reaches_is_told_plainly() -> None:
    assert LoreDate.parse("-0004").tell(Calendar(eras=(Era.parse("AC", "y"),))) == "5 BCE"
