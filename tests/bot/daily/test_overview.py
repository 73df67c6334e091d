"""What is told of a schedule: what comes next, and how the last post went."""

import datetime
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.daily import overview
from bot.daily.ledger import Ledger
from bot.daily.overview import Overview
from bot.daily.post import Key, Progress
from bot.daily.schedule import Pause
from bot.daily.schedules import Schedules
from bot.state import State
from tests.bot.daily.keeping import DAY, HOUR, NINE, TODAY, WANTED

MADE = replace(WANTED, id=1, first_date=TODAY)


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with closing(State(tmp_path)) as state:
        Schedules(state).add(MADE)
        yield Ledger(state)


def noted(ledger: Ledger, day: datetime.date, progress: Progress) -> None:
    ledger.owe(Key(1, day), NINE + (day - TODAY))
    ledger.settle(Key(1, day), progress)


def test_before_its_time_today_s_comes_next(ledger: Ledger) -> None:
    assert overview.of(MADE, ledger, NINE - HOUR) == Overview(MADE, (TODAY, NINE), None)


def test_while_it_is_owed_today_s_comes_next_though_its_time_has_passed(ledger: Ledger) -> None:
    assert overview.of(MADE, ledger, NINE + HOUR).next == (TODAY, NINE)
    assert overview.of(MADE, ledger, NINE + HOUR * 7).next == (TODAY + DAY, NINE + DAY)


@pytest.mark.parametrize("progress", [Progress.SENT, Progress.SENDING, Progress.SKIPPED, Progress.BLOCKED])
def test_after_today_s_tomorrow_s_comes_next(ledger: Ledger, progress: Progress) -> None:
    noted(ledger, TODAY, progress)
    told = overview.of(MADE, ledger, NINE + HOUR)
    assert told.next == (TODAY + DAY, NINE + DAY)
    assert told.latest == ledger.find(Key(1, TODAY))


def test_what_is_due_again_comes_next(ledger: Ledger) -> None:
    noted(ledger, TODAY, Progress.DUE)
    assert overview.of(MADE, ledger, NINE + HOUR).next == (TODAY, NINE)
    assert overview.next_date(MADE, ledger, NINE + HOUR) == TODAY


def test_a_row_of_a_clock_that_was_wrong_once_hides_nothing(ledger: Ledger) -> None:
    noted(ledger, TODAY, Progress.SENT)
    for progress, years in ((Progress.SENT, 1), (Progress.DUE, 2)):
        noted(ledger, TODAY + DAY * 365 * years, progress)
        assert overview.of(MADE, ledger, NINE + HOUR).next == (TODAY + DAY, NINE + DAY)


def test_a_paused_schedule_has_nothing_next_and_a_blocked_one_has(ledger: Ledger) -> None:
    noted(ledger, TODAY, Progress.BLOCKED)
    assert overview.of(replace(MADE, pause=Pause.ASKED), ledger, NINE + HOUR).next is None
    assert overview.of(replace(MADE, pause=Pause.BLOCKED), ledger, NINE + HOUR).next == (TODAY + DAY, NINE + DAY)
    assert overview.next_date(replace(MADE, pause=Pause.ASKED), ledger, NINE + HOUR) == TODAY + DAY


def test_nothing_comes_before_the_first_date_or_twice_on_a_date(ledger: Ledger) -> None:
    later = replace(MADE, first_date=TODAY + DAY * 3)
    assert overview.of(later, ledger, NINE - HOUR).next == (TODAY + DAY * 3, NINE + DAY * 3)
    noted(ledger, TODAY, Progress.SENT)
    honolulu = replace(MADE, zone=ZoneInfo("Pacific/Honolulu"))
    fifth = datetime.datetime(2027, 3, 5, 19, tzinfo=datetime.UTC)
    assert overview.of(honolulu, ledger, NINE + HOUR).next == (TODAY + DAY, fifth)  # where it is still the 3rd


def test_a_schedule_begins_with_the_first_time_that_is_to_come() -> None:
    assert overview.first_date(MADE, NINE - HOUR) == TODAY
    assert overview.first_date(MADE, NINE) == TODAY + DAY
    assert overview.first_date(replace(MADE, zone=ZoneInfo("Pacific/Kiritimati")), NINE + HOUR) == TODAY + DAY
