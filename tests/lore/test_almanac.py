"""What a day's post is about, in invented worlds: tiers, slots, rest, small worlds, leap days and calendars."""

import datetime
import functools
import itertools
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lore import store
from lore.almanac import Almanac, Feature
from lore.dates import Calendar, LoreDate
from lore.library import Library
from lore.model import Document, Entity, Event, Fact, Kind, Passage, Source, Tier, World
from lore.rules import LeapDay, Posted, Rule, Style

CHRONICLE = Source("chronicle", "The Chronicle")
JULIAN = Calendar("julian")
EVERY_DAY = Rule("lamp", Style.EVERY_DAY)
AUTO = Rule("lamp")
EXACT_ONLY = Rule("lamp", Style.EXACT_ONLY)
DATED = (Tier.EXACT, Tier.POSSIBLY, Tier.MONTH, Tier.BY, Tier.YEAR)


SHELF: list[Path] = []
OPEN: list[Library] = []


@pytest.fixture(scope="module", autouse=True)
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """A folder for the stores of all these worlds, which are closed together."""
    SHELF.append(tmp_path_factory.mktemp("isles"))
    yield
    while OPEN:
        OPEN.pop().close()


def opened(world: World) -> Library:
    path = SHELF[0] / f"{len(OPEN)}.db"
    store.build(world, path)
    OPEN.append(Library(path))
    return OPEN[-1]


class Isles:
    """A world in the making. Each entry is quoted from a sentence of its own, unless another one is named."""

    def __init__(self, calendar: Calendar | None = None) -> None:
        self._calendar = calendar or Calendar()
        self._said: dict[str, Passage] = {}
        self._entities: list[Entity] = []
        self._events: list[Event] = []

    def event(self, name: str, date: str = "", *, says: str = "", facts: tuple[Fact, ...] = ()) -> "Isles":
        when = LoreDate.parse(date, self._calendar) if date else LoreDate.unknown()
        quotes = (self._sentence(says or name),)
        self._events.append(Event(name, f"The {name}", when, quotes=quotes, facts=facts))
        return self

    def person(self, name: str, *, says: str = "", links: tuple[str, ...] = ()) -> "Isles":
        quotes = (self._sentence(says or name),)
        self._entities.append(Entity(name, Kind.PERSON, f"Somebody called {name}", quotes=quotes, links=links))
        return self

    def people(self, count: int) -> "Isles":
        for number in range(count):
            self.person(f"p{number:03}")
        return self

    def _sentence(self, key: str) -> Passage:
        start = sum(len(sentence.text) + 1 for sentence in self._said.values())
        return self._said.setdefault(key, Passage(f"Of {key} it was said.", CHRONICLE, start))

    def almanac(self) -> Almanac:
        said = tuple(self._said.values())
        text = " ".join(sentence.text for sentence in said)
        return Almanac(
            opened(
                World(
                    "isles",
                    "The Isles",
                    calendar=self._calendar,
                    documents=(Document(CHRONICLE, text, said),),
                    entities=tuple(self._entities),
                    events=tuple(self._events),
                )
            )
        )


def date(year: int, month: int = 1, day: int = 1) -> datetime.date:
    return datetime.date(year, month, day)


def days(start: datetime.date, end: datetime.date) -> list[datetime.date]:
    """From the first day up to, but without, the last."""
    return [datetime.date.fromordinal(number) for number in range(start.toordinal(), end.toordinal())]


def run(
    almanac: Almanac, rule: Rule, start: datetime.date, end: datetime.date, before: Sequence[Posted] = ()
) -> dict[datetime.date, Feature]:
    """What a schedule posts day after day."""
    posted = list(before)
    found = {}
    for day in days(start, end):
        if feature := almanac.feature(rule, day, posted):
            found[day] = feature
            posted.append(Posted(day, feature.cards))
    return found


def told_on(features: dict[datetime.date, Feature], card: str, *tiers: Tier) -> list[datetime.date]:
    return [day for day, each in features.items() if card in each.cards and (not tiers or each.tier in tiers)]


def shortest_return(features: dict[datetime.date, Feature]) -> int:
    last: dict[str, datetime.date] = {}
    shortest = 10**6
    for day, feature in features.items():
        for card in feature.cards:
            shortest = min(shortest, (day - last[card]).days) if card in last else shortest
            last[card] = day
    return shortest


# --- tiers ---


def test_an_exact_day_is_told_on_that_day_alone() -> None:
    almanac = Isles().event("fire", "0812-05-04").people(60).almanac()
    told = run(almanac, AUTO, date(2027), date(2029))
    assert told_on(told, "fire") == [date(2027, 5, 4), date(2028, 5, 4)]
    feature = told[date(2027, 5, 4)]
    assert (feature.day, feature.tier, feature.cards) == (date(2027, 5, 4), Tier.EXACT, ("fire",))
    assert [(each.event.id, each.tier, each.years) for each in feature.anniversaries] == [("fire", Tier.EXACT, 1215)]
    assert (feature.entry, feature.quiz, feature.moved_from) == (None, None, None)


@pytest.mark.parametrize("edtf", ["0812-05-04?", "0812-05-04~", "0812-05-04%"])
def test_a_doubted_day_is_told_on_it_as_possible(edtf: str) -> None:
    almanac = Isles().event("fire", edtf).people(60).almanac()
    feature = almanac.feature(AUTO, date(2027, 5, 4), [])
    assert feature is not None
    assert (feature.tier, feature.cards) == (Tier.POSSIBLY, ("fire",))
    assert almanac.feature(EXACT_ONLY, date(2027, 5, 4), []) is None


def test_an_exact_day_beats_a_possible_one() -> None:
    almanac = Isles().event("fire", "0812-05-04?").event("flood", "0813-05-04").almanac()
    feature = almanac.feature(EVERY_DAY, date(2027, 5, 4), [])
    assert feature is not None
    assert (feature.tier, feature.cards) == (Tier.EXACT, ("flood",))


def test_a_day_without_a_year_is_told_without_years() -> None:
    feature = Isles().event("feast", "XXXX-05-04").almanac().feature(AUTO, date(2027, 5, 4), [])
    assert feature is not None
    assert [each.years for each in feature.anniversaries] == [None]


def test_of_many_events_three_are_told_round_ones_first_and_the_others_another_year() -> None:
    isles = Isles().event("round", "1827-05-04")
    for number in range(5):
        isles.event(f"plain{number}", f"18{number + 31}-05-04")
    told = run(isles.almanac(), EXACT_ONLY, date(2027), date(2029))
    first, second = told[date(2027, 5, 4)], told[date(2028, 5, 4)]
    assert first.cards[0] == "round"
    assert len(first.cards) == len(second.cards) == 3
    assert {*first.cards, *second.cards} == {"round", *(f"plain{number}" for number in range(5))}


@pytest.mark.parametrize(("edtf", "tier"), [("1924-02", Tier.MONTH), ("[..1924-02]", Tier.BY)])
def test_a_month_has_one_day_a_year_and_not_always_the_same(edtf: str, tier: Tier) -> None:
    almanac = Isles().event("fire", edtf).people(60).almanac()
    told = run(almanac, AUTO, date(2027), date(2029))
    slots = told_on(told, "fire")
    assert [day.year for day in slots] == [2027, 2028]
    assert {told[day].tier for day in slots} == {tier}
    for schedule in range(12):
        slots += told_on(run(almanac, Rule(str(schedule)), date(2027, 2, 1), date(2027, 3, 1)), "fire")
    assert {day.month for day in slots} == {2}
    assert len({day.day for day in slots}) > 6


@pytest.mark.parametrize("edtf", ["[..1932]", "[1933..]", "192X", "1924/1928", "1926~", "[..1924-12-05]", ""])
def test_what_has_no_day_month_or_year_of_its_own_is_of_the_archive(edtf: str) -> None:
    almanac = Isles().event("fire", edtf).people(60).almanac()
    told = run(almanac, AUTO, date(2026), date(2028))
    assert told_on(told, "fire")
    assert {each.tier for each in told.values()} == {Tier.ARCHIVE}


def test_a_year_has_one_day_in_round_years_and_is_of_the_archive_in_others() -> None:
    almanac = Isles().event("fire", "1926").people(70).almanac()
    told = run(almanac, AUTO, date(2025), date(2028))
    slots = told_on(told, "fire", Tier.YEAR)
    assert [day.year for day in slots] == [2026]
    assert told_on(told, "fire", Tier.ARCHIVE)
    assert [told[day].anniversaries[0].years for day in slots] == [100]
    assert shortest_return(told) >= 60


@pytest.mark.parametrize(
    ("year", "is_round"), [(1925, False), (1926, False), (1936, True), (1951, True), (1952, False)]
)
def test_round_are_tens_and_quarters_of_a_century(year: int, is_round: bool) -> None:
    almanac = Isles().event("fire", "1926").people(61).almanac()
    told = run(almanac, AUTO, date(year), date(year + 1))
    assert len(told_on(told, "fire", Tier.YEAR)) == is_round


def test_the_archive_has_no_event_with_a_day_or_month() -> None:
    isles = Isles().people(60).event("day", "0812-05-04").event("month", "0812-06").event("by", "[..0812-07]")
    told = run(isles.almanac(), AUTO, date(2027), date(2028))
    archived = {card for each in told.values() if each.tier is Tier.ARCHIVE for card in each.cards}
    assert archived == {f"p{number:03}" for number in range(60)}


def test_a_quiz_is_a_card_of_its_own() -> None:
    called = Entity(
        "toll", Kind.PERSON, "Old Toll", quotes=(Passage("Old Toll taught her all that he knew.", CHRONICLE),)
    )
    almanac = Almanac(opened(World("isles", "The Isles", entities=(called,))))
    told = [almanac.feature(EVERY_DAY, date(2027), [Posted(date(2026), (seen,))]) for seen in ("toll", "quiz:toll")]
    assert [each and (each.tier, each.cards) for each in told] == [
        (Tier.ARCHIVE, ("quiz:toll",)),
        (Tier.ARCHIVE, ("toll",)),
    ]
    asked, entry = told
    assert asked is not None
    assert entry is not None
    assert asked.quiz is not None
    assert (asked.entry, asked.quiz.entry, asked.quiz.blanks) == (None, called, ((0, 8),))
    assert (entry.entry, entry.quiz) == (called, None)


# --- slots make room ---


def full(month: int, but: Iterable[int] = ()) -> Isles:
    """A world with an exact event on each day of a month of 30 days, but for some."""
    isles = Isles().people(60)
    for day in set(range(1, 31)) - set(but):
        isles.event(f"day{day}", f"0900-{month:02}-{day:02}")
    return isles


def test_a_slot_moves_to_a_free_day_of_its_month() -> None:
    almanac = full(4, but=[17]).event("fire", "0812-04").almanac()
    for schedule in range(5):
        feature = almanac.feature(Rule(str(schedule)), date(2027, 4, 17), [])
        assert feature is not None
        assert (feature.tier, feature.cards) == (Tier.MONTH, ("fire",))


def test_a_slot_without_a_free_day_is_dropped() -> None:
    almanac = full(4).event("fire", "0812-04").almanac()
    assert told_on(run(almanac, AUTO, date(2027), date(2028)), "fire") == []


def test_a_month_beats_a_bound_for_the_only_free_day() -> None:
    almanac = full(4, but=[17]).event("bound", "[..0812-04]").event("fire", "0813-04").almanac()
    told = run(almanac, AUTO, date(2027), date(2028))
    assert (told_on(told, "fire"), told_on(told, "bound")) == ([date(2027, 4, 17)], [])


def test_a_round_anniversary_has_the_only_free_day() -> None:
    almanac = full(4, but=[17]).event("plain", "1926-04").event("round", "1927-04").event("other", "1928-04").almanac()
    assert told_on(run(almanac, AUTO, date(2027), date(2028)), "round") == [date(2027, 4, 17)]


def test_one_day_has_one_slot() -> None:
    isles = Isles().people(60)
    for number in range(40):
        isles.event(f"month{number}", f"19{number:02}-04")
    told = run(isles.almanac(), AUTO, date(2027), date(2028))
    slots = [each for each in told.values() if each.tier is Tier.MONTH]
    assert len(slots) == 20
    assert {len(each.cards) for each in slots} == {1}
    assert len({each.cards for each in slots}) == 20


def gaps(features: dict[datetime.date, Feature], *cards: str) -> list[int]:
    """Days between one post and the next that tell any of some cards."""
    found = sorted({day for card in cards for day in told_on(features, card)})
    return [(after - before).days for before, after in itertools.pairwise(found)]


@pytest.mark.parametrize(
    "dates",
    [
        ("0812-02", "0813-03"),
        ("0812-12", "0813-01"),
        ("0812-04", "[..0813-04]"),
        ("0812-04-03", "0813-04"),
        ("0812-04-30", "0813-05"),
        ("0812-12-31", "0813-01"),
        ("0812-01-01", "0813-12"),
        ("1907", "0813-06"),
        ("1927", "1937"),
        ("0812-04-15?", ""),
        ("0812-04", ""),
        ("1907", ""),
    ],
)
@pytest.mark.parametrize("schedule", range(3))
def test_slots_and_the_archive_keep_ten_days_between_posts_of_one_sentence(
    dates: tuple[str, str], schedule: int
) -> None:
    first, second = dates
    almanac = Isles().people(60).event("one", first, says="both").event("two", second, says="both").almanac()
    told = run(almanac, Rule(str(schedule)), date(2026), date(2029))
    assert {card for each in told.values() for card in each.cards} >= {"one", "two"}
    assert min(gaps(told, "one", "two")) > 10


def test_a_slot_whose_sentence_was_just_told_by_hand_is_left_out() -> None:
    almanac = Isles().people(60).event("fire", "0812-04", says="p000").almanac()
    (slot,) = told_on(run(almanac, AUTO, date(2027, 4, 1), date(2027, 5, 1)), "fire")
    by_hand = Posted(slot - datetime.timedelta(9), ("p000",))
    feature = almanac.feature(AUTO, slot, [by_hand])
    assert feature is not None
    assert feature.tier is Tier.ARCHIVE


# --- rest ---


@pytest.mark.parametrize("rule", [AUTO, EVERY_DAY])
def test_a_card_rests_sixty_days_and_there_is_a_post_every_day(rule: Rule) -> None:
    told = run(Isles().people(60).almanac(), rule, date(2027), date(2028))
    assert len(told) == 365
    assert shortest_return(told) >= 60


def test_what_was_never_seen_comes_first_and_then_what_was_unseen_longest() -> None:
    almanac = Isles().people(4).almanac()
    posted = [Posted(date(2026, 1, day), (f"p{day:03}",)) for day in (3, 1, 2)]
    told = run(almanac, EVERY_DAY, date(2027), date(2027, 1, 9), posted)
    assert [feature.cards[0] for feature in told.values()][:8] == ["p000", "p001", "p002", "p003"] * 2


def test_two_schedules_begin_with_different_cards() -> None:
    almanac = Isles().people(60).almanac()
    begun = {(feature := almanac.feature(Rule(str(each)), date(2027), [])) and feature.cards for each in range(20)}
    assert len(begun) > 10


# --- small worlds ---


@pytest.mark.parametrize(("people", "pace"), [(30, 2), (20, 3), (1, 60), (60, 1)])
def test_a_small_world_posts_as_often_as_lets_a_card_rest(people: int, pace: int) -> None:
    told = run(Isles().people(people).almanac(), AUTO, date(2027), date(2030))
    found = sorted(told)
    assert {(after - before).days for before, after in itertools.pairwise(found)} == {pace}
    assert shortest_return(told) >= 60


def test_a_small_world_has_its_slots_between() -> None:
    isles = Isles().people(5).event("day", "0812-05-04").event("month", "0812-06").event("by", "[..0812-07]")
    isles.event("maybe", "0812-08-09?").event("year", "1927")
    told = run(isles.almanac(), AUTO, date(2037), date(2038))
    tiers = Counter(each.tier for each in told.values())
    assert {tier: tiers[tier] for tier in DATED} == dict.fromkeys(DATED, 1)
    archived = [day for day, each in told.items() if each.tier is Tier.ARCHIVE]
    assert min((after - before).days for before, after in itertools.pairwise(archived)) >= 5


def test_a_world_of_one_card_has_it_every_day_if_that_is_asked_for() -> None:
    almanac = Isles().event("fire", "0812-04").almanac()
    told = run(almanac, EVERY_DAY, date(2027), date(2028))
    assert len(told) == 365
    assert {each.cards for each in told.values()} == {("fire",)}
    assert almanac.feature(EVERY_DAY, date(2027), [Posted(date(2027), ("fire",))]) is None


def test_a_world_of_dated_events_is_quiet_on_other_days() -> None:
    almanac = Isles().event("fire", "0812-04").event("flood", "0812-05-04").almanac()
    told = run(almanac, AUTO, date(2027), date(2028))
    assert sorted(each.tier for each in told.values()) == [Tier.EXACT, Tier.MONTH]


def test_a_world_without_cards_has_nothing() -> None:
    assert Isles().almanac().feature(EVERY_DAY, date(2027), []) is None


def test_every_day_repeats_sentences_before_it_repeats_cards() -> None:
    isles = Isles()
    for number in range(61):
        isles.event(f"state{number}", says="all")
    told = run(isles.almanac(), EVERY_DAY, date(2027), date(2028))
    assert len(told) == 365
    assert shortest_return(told) >= 60
    assert len(run(isles.almanac(), AUTO, date(2027), date(2028))) == 34


def test_every_day_repeats_what_was_unseen_longest() -> None:
    isles = Isles().event("one").event("two").event("three")
    told = [each.cards for each in run(isles.almanac(), EVERY_DAY, date(2027), date(2027, 1, 10)).values()]
    assert told[:3] == told[3:6] == told[6:]
    assert len(set(told)) == 3


def test_every_day_still_gives_a_month_its_day_in_a_world_of_one_sentence() -> None:
    isles = Isles().event("fire", "0812-04", says="all").event("state", says="all").event("other", says="all")
    told = run(isles.almanac(), EVERY_DAY, date(2027), date(2029))
    assert len(told_on(told, "fire", Tier.MONTH)) == 2


@functools.cache
def all_dated() -> Almanac:
    isles = Isles().event("winter", "1900-01-23").event("spring", "1901-05-05").event("month", "0812-07")
    return isles.event("autumn", "1902-09-09?").event("peace", "1903-11-11").almanac()


@pytest.mark.parametrize("schedule", range(4))
def test_every_day_leaves_each_event_its_own_day_in_a_world_of_dated_events(schedule: int) -> None:
    told = run(all_dated(), Rule(str(schedule), Style.EVERY_DAY), date(2027), date(2029))
    assert len(told) == 731
    for year in (2027, 2028):
        own = {"winter": date(year, 1, 23), "spring": date(year, 5, 5), "peace": date(year, 11, 11)}
        assert {card: (told[day].tier, told[day].cards) for card, day in own.items()} == {
            card: (Tier.EXACT, (card,)) for card in own
        }
        maybe = told[date(year, 9, 9)]
        assert (maybe.tier, maybe.cards) == (Tier.POSSIBLY, ("autumn",))


@pytest.mark.parametrize("schedule", range(4))
def test_every_day_shows_nothing_in_the_ten_days_before_its_own_where_something_else_is_left(schedule: int) -> None:
    told = run(all_dated(), Rule(str(schedule), Style.EVERY_DAY), date(2027), date(2029))
    for card, month, day in (("winter", 1, 23), ("spring", 5, 5), ("autumn", 9, 9), ("peace", 11, 11)):
        for own in (date(2027, month, day), date(2028, month, day)):
            before = [own - datetime.timedelta(back) for back in range(1, 11)]
            assert set(before) & set(told_on(told, card)) == set()


def test_every_day_shows_an_event_before_its_own_day_where_nothing_else_is_left() -> None:
    told = run(Isles().event("fire", "0812-05-04").almanac(), EVERY_DAY, date(2027, 5, 1), date(2027, 5, 6))
    assert [each.tier for each in told.values()] == [Tier.ARCHIVE] * 3 + [Tier.EXACT, Tier.ARCHIVE]


def test_exact_days_only_is_quiet_on_all_others() -> None:
    isles = Isles().people(70).event("day", "0812-05-04").event("month", "0812-06").event("year", "1927")
    told = run(isles.almanac(), EXACT_ONLY, date(2027), date(2031))
    assert [*told] == [date(year, 5, 4) for year in (2027, 2028, 2029, 2030)]


# --- a second post of the day ---


def test_a_second_post_of_a_day_is_something_else() -> None:
    isles = Isles().people(5).event("exact", "0812-05-04", says="p001").event("maybe", "0813-05-04?")
    almanac = isles.almanac()
    posted: list[Posted] = []
    tiers = []
    for _ in range(4):
        feature = almanac.feature(AUTO, date(2027, 5, 4), posted)
        assert feature is not None
        tiers.append(feature.tier)
        posted.append(Posted(feature.day, feature.cards))
    assert tiers == [Tier.EXACT, Tier.POSSIBLY, Tier.ARCHIVE, Tier.ARCHIVE]
    cards = [card for post in posted for card in post.cards]
    assert len(set(cards)) == 4
    assert "p001" not in cards
    assert almanac.feature(EXACT_ONLY, date(2027, 5, 4), posted) is None


@pytest.mark.parametrize(("edtf", "tier"), [("0812-05-04", Tier.EXACT), ("0812-05-04?", Tier.POSSIBLY)])
def test_what_was_posted_just_before_its_own_day_still_has_it_but_once(edtf: str, tier: Tier) -> None:
    almanac = Isles().people(60).event("fire", edtf).almanac()
    for back, told in ((0, Tier.ARCHIVE), (1, tier), (10, tier)):
        before = Posted(date(2027, 5, 4) - datetime.timedelta(back), ("fire",))
        feature = almanac.feature(EVERY_DAY, date(2027, 5, 4), [before])
        assert feature is not None
        assert feature.tier is told


# --- leap days ---


@functools.cache
def leap_world() -> Almanac:
    return Isles().event("leap", "0812-02-29").event("last", "0813-02-28").people(60).almanac()


@pytest.mark.parametrize(
    ("leap_day", "told"),
    [(LeapDay.BEFORE, date(2027, 2, 28)), (LeapDay.AFTER, date(2027, 3, 1)), (LeapDay.NEVER, None)],
)
def test_a_29_february_has_its_day_in_common_years(leap_day: LeapDay, told: datetime.date | None) -> None:
    rule = Rule("lamp", Style.EXACT_ONLY, leap_day)
    features = run(leap_world(), rule, date(2027), date(2028))
    assert told_on(features, "leap") == ([told] if told else [])
    assert {each.moved_from for each in features.values() if "leap" in each.cards} == ({(2, 29)} if told else set())


def test_a_moved_29_february_is_told_together_with_what_has_that_day() -> None:
    feature = leap_world().feature(EXACT_ONLY, date(2027, 2, 28), [])
    assert feature is not None
    assert sorted(feature.cards) == ["last", "leap"]
    assert {each.event.id: each.years for each in feature.anniversaries} == {"leap": 1215, "last": 1214}


@pytest.mark.parametrize("leap_day", LeapDay)
def test_in_a_leap_year_a_29_february_is_told_on_its_own_day(leap_day: LeapDay) -> None:
    features = run(leap_world(), Rule("lamp", Style.EXACT_ONLY, leap_day), date(2028), date(2029))
    assert told_on(features, "leap") == [date(2028, 2, 29)]
    assert features[date(2028, 2, 29)].moved_from is None


# --- other calendars ---


def test_a_julian_day_falls_on_another_of_ours() -> None:
    almanac = Isles(JULIAN).event("fire", "1725-01-23").people(60).almanac()
    told = run(almanac, EXACT_ONLY, date(2027), date(2029))
    assert [*told] == [date(2027, 2, 5), date(2028, 2, 5)]
    assert [each.anniversaries[0].years for each in told.values()] == [302, 303]


def test_a_julian_month_has_its_slot_within_it() -> None:
    almanac = Isles(JULIAN).event("fire", "1725-02").people(60).almanac()
    for schedule in range(10):
        (slot,) = told_on(run(almanac, Rule(str(schedule)), date(2027, 2, 1), date(2027, 4, 1)), "fire")
        assert date(2027, 2, 14) < slot < date(2027, 3, 14)


def test_a_julian_29_february_exists_where_ours_does_not() -> None:
    almanac = Isles(JULIAN).event("leap", "0812-02-29").almanac()
    told = run(almanac, EXACT_ONLY, date(2100), date(2101))
    assert [*told] == [date(2100, 3, 14)]
    assert told[date(2100, 3, 14)].moved_from is None


# --- always the same ---


@functools.cache
def mixed() -> tuple[Almanac, tuple[Posted, ...]]:
    isles = Isles().people(40).event("day", "0812-03-04").event("month", "0812-03").event("year", "1927")
    almanac = isles.almanac()
    told = run(almanac, EVERY_DAY, date(2026, 12, 1), date(2027, 3, 1))
    unknown = (Posted(date(2027, 2, 20), ("gone", "quiz:gone")), Posted(date(2026, 6, 1), ()))
    return almanac, (*(Posted(day, each.cards) for day, each in told.items()), *unknown)


@settings(max_examples=30, deadline=None)
@given(st.permutations(range(92)), st.dates(date(2027, 3, 1), date(2027, 4, 30)), st.sampled_from(Style))
def test_the_order_of_what_was_posted_does_not_matter(order: list[int], day: datetime.date, style: Style) -> None:
    almanac, posted = mixed()
    assert len(posted) == 92
    rule = Rule("lamp", style)
    shuffled = [posted[at] for at in order]
    assert almanac.feature(rule, day, shuffled) == almanac.feature(rule, day, posted)
    assert almanac.foresee(rule, day, shuffled, date(2027, 3, 1)) == almanac.foresee(
        rule, day, posted, date(2027, 3, 1)
    )


def test_the_choice_is_the_same_on_every_machine() -> None:
    """Written down once: if this changes, schedules that are running change their minds."""
    isles = Isles().people(4).event("month", "0812-04").event("year", "1927")
    begun = run(isles.almanac(), EVERY_DAY, date(2027), date(2027, 1, 6))
    assert [feature.cards[0] for feature in begun.values()] == ["year", "p000", "p001", "p003", "p002"]
    told = run(isles.almanac(), EVERY_DAY, date(2037), date(2038))
    slots = {each.cards[0]: day for day, each in told.items() if each.tier is not Tier.ARCHIVE}
    assert slots == {"month": date(2037, 4, 6)}


def test_an_almanac_opened_anew_says_the_same() -> None:
    isles = Isles().people(30).event("day", "0812-03-04").event("month", "0812-03").event("year", "1927")
    one, other = (run(isles.almanac(), EVERY_DAY, date(2027), date(2027, 5, 1)) for _ in range(2))
    assert one == other


def test_what_was_posted_later_does_not_count() -> None:
    almanac, posted = mixed()
    later = [Posted(date(2027, 4, 1), (card,)) for card in ("p000", "p001", "day")]
    day = date(2027, 3, 4)
    assert almanac.feature(EVERY_DAY, day, [*posted, *later]) == almanac.feature(EVERY_DAY, day, posted)


@pytest.mark.parametrize("style", Style)
def test_a_later_day_is_foreseen_as_it_comes(style: Style) -> None:
    almanac, posted = mixed()
    rule = Rule("lamp", style)
    told = run(almanac, rule, date(2027, 3, 1), date(2027, 5, 1), posted)
    for day in days(date(2027, 3, 1), date(2027, 5, 1)):
        assert almanac.foresee(rule, day, posted, date(2027, 3, 1)) == told.get(day)


def test_a_day_that_has_a_post_already_is_not_foreseen_to_have_another() -> None:
    almanac, posted = mixed()
    told = run(almanac, EVERY_DAY, date(2027, 3, 1), date(2027, 3, 10), posted)
    begun = [*posted, Posted(date(2027, 3, 1), told[date(2027, 3, 1)].cards)]
    assert almanac.foresee(EVERY_DAY, date(2027, 3, 9), begun, date(2027, 3, 1)) == told[date(2027, 3, 9)]


# --- what goes with it ---


def test_a_feature_names_who_takes_part() -> None:
    isles = Isles().person("ada").person("toll", links=("fire",))
    isles.event("fire", "0812-05-04", facts=(Fact("who", "Ada", ("ada",)),))
    almanac = isles.almanac()
    feature = almanac.feature(AUTO, date(2027, 5, 4), [])
    assert feature is not None
    assert [mention.id for mention in feature.related] == ["ada"]
    every = run(almanac, EVERY_DAY, date(2027), date(2027, 2, 1)).values()
    archived = {each.entry.id: [mention.id for mention in each.related] for each in every if each.entry}
    assert archived == {"ada": ["fire"], "toll": ["fire"]}
