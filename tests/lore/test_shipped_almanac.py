"""Four years of daily posts of the world that is shipped: rest, sentences, and no claim that its dates don't bear."""

import datetime
from collections.abc import Iterator

import pytest

from lore import content, store
from lore.almanac import Almanac, Feature
from lore.dates import Precision
from lore.deck import shown_quote
from lore.folder import DEFAULT_WORLD
from lore.library import Library
from lore.model import Passage, Tier
from lore.rules import Posted, Rule, Style

WORLD = content.load(DEFAULT_WORLD)
SCHEDULES = ("1", "42", "the archive of a far guild")
FIRST, LAST = datetime.date(2027, 1, 1), datetime.date(2030, 12, 31)
Year = dict[datetime.date, Feature]


@pytest.fixture(scope="module")
def almanac(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Almanac]:
    path = tmp_path_factory.mktemp("shipped") / "lore.db"
    store.build(WORLD, path)
    library = Library(path)
    yield Almanac(library)
    library.close()


def run(almanac: Almanac, rule: Rule, first: datetime.date = FIRST, last: datetime.date = LAST) -> Year:
    posted: list[Posted] = []
    told = {}
    for number in range(first.toordinal(), last.toordinal() + 1):
        day = datetime.date.fromordinal(number)
        if feature := almanac.feature(rule, day, posted):
            told[day] = feature
            posted.append(Posted(day, feature.cards))
    return told


@pytest.fixture(scope="module", params=[(style, each) for style in (Style.AUTO, Style.EVERY_DAY) for each in SCHEDULES])
def four_years(request: pytest.FixtureRequest, almanac: Almanac) -> Year:
    style, schedule = request.param
    return run(almanac, Rule(schedule, style))


def shown(feature: Feature) -> list[Passage]:
    """The quotes that a post shows."""
    entries = [*(each.event for each in feature.anniversaries), *([feature.entry] if feature.entry else [])]
    quotes = [quote for entry in entries if (quote := shown_quote(entry))]
    return [*quotes, *([feature.quiz.passage] if feature.quiz else [])]


def sentences(feature: Feature) -> set[Passage]:
    """The sentences of the source that a post's quotes share a word with, found by their words alone."""
    (document,) = WORLD.documents
    return {
        sentence
        for quote in shown(feature)
        for sentence in document.passages
        if sentence.text in quote.text or quote.text in sentence.text
    }


def test_there_is_a_post_every_day(four_years: Year) -> None:
    assert len(four_years) == (LAST - FIRST).days + 1


def test_a_card_returns_after_sixty_days_or_more(four_years: Year) -> None:
    last: dict[str, datetime.date] = {}
    for day, feature in four_years.items():
        for card in feature.cards:
            assert card not in last or (day - last[card]).days >= 60, (day, card)
            last[card] = day


def test_every_card_comes(four_years: Year) -> None:
    entries = {entry.id for entry in WORLD.entries}
    told = {card for feature in four_years.values() for card in feature.cards}
    assert {card for card in told if not card.startswith("quiz:")} == entries
    assert len([card for card in told if card.startswith("quiz:")]) > 20


def test_no_sentence_comes_twice_within_ten_days(four_years: Year) -> None:
    last: dict[Passage, datetime.date] = {}
    for day, feature in four_years.items():
        for sentence in sentences(feature):
            assert sentence not in last or (day - last[sentence]).days > 10, (day, sentence.text)
            last[sentence] = day
    assert len(last) == len(WORLD.documents[0].passages)


def test_only_23_january_is_an_exact_day(four_years: Year) -> None:
    exact = [day for day, feature in four_years.items() if feature.tier is Tier.EXACT]
    assert exact == [datetime.date(year, 1, 23) for year in (2027, 2028, 2029, 2030)]
    assert {feature.cards for feature in four_years.values() if feature.tier is Tier.EXACT} == {
        ("hitler-assassinated",)
    }


def test_no_tier_claims_more_than_a_date_has(four_years: Year) -> None:
    for day, feature in four_years.items():
        for each in feature.anniversaries:
            date = each.event.date
            assert each.tier is feature.tier
            assert (each.tier is Tier.EXACT) == (date.precision is Precision.DAY)
            assert (each.tier is Tier.BY) == date.by
            assert each.tier not in (Tier.MONTH, Tier.BY) or (date.precision, date.month) == (
                Precision.MONTH,
                day.month,
            )
            assert each.tier is not Tier.YEAR or date.precision is Precision.YEAR
        if feature.tier is Tier.ARCHIVE:
            assert feature.anniversaries == ()


def test_each_month_and_bound_has_its_day_every_year(four_years: Year) -> None:
    slots = {
        (feature.cards[0], day.year) for day, feature in four_years.items() if feature.tier in (Tier.MONTH, Tier.BY)
    }
    events = ("cheka-expanded", "first-group-smuggled", "last-group-sent")
    assert slots == {(event, year) for event in events for year in (2027, 2028, 2029, 2030)}


@pytest.mark.parametrize("schedule", SCHEDULES)
def test_exact_days_only_has_four_posts_in_four_years(almanac: Almanac, schedule: str) -> None:
    told = run(almanac, Rule(schedule, Style.EXACT_ONLY))
    assert [*told] == [datetime.date(year, 1, 23) for year in (2027, 2028, 2029, 2030)]


def test_the_year_of_the_stock_crash_is_told_a_hundred_years_later(almanac: Almanac) -> None:
    told = run(almanac, Rule("1"), datetime.date(2033, 1, 1), datetime.date(2033, 12, 31))
    assert [feature.cards for feature in told.values() if feature.tier is Tier.YEAR] == [("stock-crash-of-1933",)]
