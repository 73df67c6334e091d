"""Tests of time zones as people name them."""

from datetime import UTC, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.daily import zones
from bot.daily.zone_usage import FAMILIAR
from lore.errors import LoreError

NOW = datetime(2026, 1, 23, 13, 35, tzinfo=UTC)
ANYTHING = st.characters(codec=None)
TYPED = (
    st.text(ANYTHING, max_size=200)
    | st.text("aeinort /_+-:0123456789", max_size=120)
    | st.sampled_from(sorted(available_timezones())).map(str.lower)
)
MOMENTS = st.integers(0, 230 * 365 * 86_400).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))


def suggested(typed: str, now: datetime = NOW) -> list[str]:
    return [value for _, value in zones.suggest(typed, now)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        ("europe/berlin", "Europe/Berlin"),
        ("EUROPE / BERLIN", "Europe/Berlin"),
        ("america/new york", "America/New_York"),
        ("america/port-au-prince", "America/Port-au-Prince"),
        ("new york", "America/New_York"),
        ("Berlin", "Europe/Berlin"),
        ("São Paulo", "America/Sao_Paulo"),
        ("port au prince", "America/Port-au-Prince"),
        ("buenos aires", "America/Argentina/Buenos_Aires"),
        ("Kiev", "Europe/Kyiv"),
        ("Mumbai", "Asia/Kolkata"),
        ("UTC", "UTC"),
        ("gmt", "GMT"),
        ("us/eastern", "US/Eastern"),
        ("est5edt", "EST5EDT"),
        ("Etc/GMT+5", "Etc/GMT+5"),
        ("etc/gmt-5", "Etc/GMT-5"),
    ],
)
def test_a_zone_is_read_by_its_name_or_its_city(typed: str, expected: str) -> None:
    assert zones.parse(typed).key == expected


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("Europe/Berln", "There is no time zone “Europe/Berln”. Did you mean Europe/Berlin?"),
        ("Germny", "There is no time zone “Germny”. Did you mean Europe/Berlin or Europe/Busingen?"),
        (
            "Pacific",
            "There is no time zone “Pacific”. Did you mean America/Los_Angeles, America/Vancouver or Pacific/Auckland?",
        ),
        ("UTC+5", "“UTC+5” is an offset, which knows no summer time. Give the zone of a city, such as Europe/Berlin."),
        (" ", "An empty text is no time zone. Give that of a city, such as Europe/Berlin."),
        (
            "qqqq\nqqqq",
            "There is no time zone “qqqq qqqq”. Give that of a city, such as Europe/Berlin or America/New_York.",
        ),
    ],
)
def test_anything_else_is_refused_with_the_nearest(typed: str, told: str) -> None:
    with pytest.raises(LoreError) as refused:
        zones.parse(typed)
    assert str(refused.value) == told


@pytest.mark.parametrize(
    "typed", ["../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin", "localtime", "Factory", "Europe", "\0"]
)
def test_only_names_of_zones_are_zones_no_paths(typed: str) -> None:
    with pytest.raises(LoreError):
        zones.parse(typed)


def test_every_zone_of_the_database_is_accepted() -> None:
    for name in available_timezones() - {"localtime", "Factory"}:
        assert zones.parse(name.upper()).key == name


def test_a_zone_is_shown_with_what_its_clocks_show_now() -> None:
    assert zones.suggest("berlin", NOW)[0] == ("Europe/Berlin · 14:35 now (UTC+1)", "Europe/Berlin")
    assert zones.suggest("kathmandu", NOW)[0][0] == "Asia/Kathmandu · 19:20 now (UTC+5:45)"
    assert zones.suggest("marquesas", NOW)[0][0] == "Pacific/Marquesas · 04:05 now (UTC-9:30)"
    assert zones.suggest("london", NOW)[0][0] == "Europe/London · 13:35 now (UTC+0)"
    assert zones.suggest("london", datetime(2026, 7, 1, 12, 0, tzinfo=UTC))[0][0].endswith("13:00 now (UTC+1)")


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("ber", "Europe/Berlin"),
        ("new y", "America/New_York"),
        ("york", "America/New_York"),
        ("europe/", "Europe/London"),
        ("america/arg", "America/Argentina/Buenos_Aires"),
        ("sao paulo", "America/Sao_Paulo"),
        ("zurich", "Europe/Zurich"),
        ("Zürich", "Europe/Zurich"),
        ("münchen", "Europe/Berlin"),
        ("berlni", "Europe/Berlin"),
        ("los angelse", "America/Los_Angeles"),
        ("san fransisco", "America/Los_Angeles"),
        ("germany", "Europe/Berlin"),
        ("germny", "Europe/Berlin"),
        ("usa", "America/New_York"),
        ("south korea", "Asia/Seoul"),
        ("kore", "Asia/Seoul"),
        ("japan", "Asia/Tokyo"),
        ("hawaii", "Pacific/Honolulu"),
        ("london, uk", "Europe/London"),
        ("москва", "Europe/Moscow"),
        ("pst", "America/Los_Angeles"),
        ("CET", "Europe/Berlin"),
        ("est", "America/New_York"),
        ("utc", "UTC"),
        ("calcutta", "Asia/Kolkata"),
    ],
)
def test_the_zone_meant_is_suggested_first(typed: str, first: str) -> None:
    assert suggested(typed)[0] == first


def test_a_zone_name_that_is_begun_is_completed() -> None:
    assert all(each.startswith("Europe/") for each in suggested("europe/"))
    assert len(suggested("europe/")) == 25


@pytest.mark.parametrize("typed", ["14:35", "2:35pm", "2:35", "14", "14:", "14:30", "14:3", "2 pm"])
def test_a_time_leads_to_the_zones_where_it_is_that_time(typed: str) -> None:
    assert suggested(typed)[:3] == ["Europe/Berlin", "Europe/Paris", "Europe/Madrid"]


def test_a_time_leads_to_zones_within_the_hour_the_nearest_first() -> None:
    found = zones.suggest("19:15", NOW)
    assert [value for _, value in found[:3]] == ["Asia/Kathmandu", "Asia/Kolkata", "Asia/Colombo"]
    assert {shown.partition(" · ")[2][:2] for shown, _ in found} <= {"18", "19", "20"}


@pytest.mark.parametrize("typed", ["+5:30", "utc+5:30", "GMT+5:30", "UTC +0530", "＋5:30"])
def test_an_offset_leads_to_the_zones_that_have_it_now(typed: str) -> None:
    assert suggested(typed) == ["Asia/Kolkata", "Asia/Colombo"]


def test_an_offset_means_what_people_mean_by_it() -> None:
    assert suggested("UTC-5")[0] == suggested("−5")[0] == "America/New_York"


def test_nothing_typed_suggests_the_usual_zone_of_each_offset_from_west_to_east() -> None:
    found = suggested("")
    offsets = [NOW.astimezone(ZoneInfo(each)).utcoffset() for each in found]
    assert all(west is not None and east is not None and west < east for west, east in pairwise(offsets))
    assert len(found) == 25
    assert {"America/New_York", "Europe/London", "Europe/Berlin", "Asia/Kolkata", "Asia/Tokyo"} < set(found)


@pytest.mark.parametrize("alias", ["US/Eastern", "EST5EDT", "Etc/GMT+5", "Asia/Calcutta", "EST", "Japan"])
def test_an_alias_is_suggested_only_when_it_is_typed_in_full(alias: str) -> None:
    assert alias in suggested(alias.lower())
    assert alias not in suggested(alias[:-1].lower())


def test_what_resembles_nothing_suggests_nothing() -> None:
    assert suggested("qqqqqq") == []
    assert suggested("25:00") == []


def test_the_zones_that_are_best_known_exist() -> None:
    assert [each for each in FAMILIAR if suggested(each)[0] != each] == []
    assert len(set(FAMILIAR)) == len(FAMILIAR)


@given(TYPED, MOMENTS)
@example("\ud800", NOW)
@example("a " * 100, NOW)
@example("+", NOW)
def test_all_that_is_suggested_reads_back_and_fits_discord(typed: str, now: datetime) -> None:
    found = zones.suggest(typed, now)
    assert len(found) <= 25
    assert len({value for _, value in found}) == len(found)
    for shown, value in found:
        assert zones.parse(value).key == value
        assert shown.startswith(f"{value} · ")
        assert len(shown) <= 100


@given(TYPED)
@example("\ud800")
def test_whatever_is_typed_is_a_zone_or_refused_in_a_sentence(typed: str) -> None:
    try:
        zone = zones.parse(typed)
    except LoreError as refused:
        assert str(refused).endswith((".", "?"))  # noqa: PT017 - either outcome is right
    else:
        assert zone.key in available_timezones()
