"""What moderators have set, as it is kept; and the guilds that the bot had to leave."""

import datetime
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.daily.ledger import Ledger
from bot.daily.post import Key
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.state import State
from lore.rules import LeapDay, Style
from tests.bot.daily.keeping import DAY, HOUR, NINE, TODAY, WANTED

MADE = replace(WANTED, first_date=TODAY)
FULL = replace(
    MADE,
    guild_id=2**63 - 1,
    channel_id=2**63 - 1,
    at=datetime.time(23, 59),
    zone=ZoneInfo("America/Argentina/Buenos_Aires"),
    style=Style.EXACT_ONLY,
    leap_day=LeapDay.NEVER,
    late=0,
    role_id=77,
    is_forum=True,
    publish=True,
    pause=Pause.BLOCKED,
)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with closing(State(tmp_path)) as opened:
        yield opened


@pytest.fixture
def schedules(state: State) -> Schedules:
    return Schedules(state)


@pytest.mark.parametrize("schedule", [MADE, FULL])
def test_every_setting_is_kept_as_it_is(schedules: Schedules, schedule: Schedule) -> None:
    kept = schedules.add(schedule)
    assert kept == replace(schedule, id=1)
    assert schedules.find(1) == kept


def test_every_setting_can_be_changed(schedules: Schedules) -> None:
    first, other = schedules.add(MADE), schedules.add(MADE)
    schedules.change(replace(FULL, id=first.id))
    assert schedules.find(first.id) == replace(FULL, id=first.id)
    assert schedules.find(other.id) == other


def test_a_removed_number_is_never_given_again(schedules: Schedules) -> None:
    """Buttons and nonces of old name a schedule by its number."""
    last = schedules.add(MADE)
    schedules.remove(last.id)
    assert schedules.find(last.id) is None
    assert schedules.add(MADE).id == last.id + 1


def test_the_active_ones_are_those_that_nobody_paused(schedules: Schedules) -> None:
    going, asked, blocked = (schedules.add(MADE) for _ in range(3))
    schedules.pause(asked.id, Pause.ASKED)
    schedules.pause(blocked.id, Pause.BLOCKED)
    assert schedules.active() == [going, replace(blocked, pause=Pause.BLOCKED)]


def test_a_guild_s_schedules_are_its_own(schedules: Schedules) -> None:
    mine, _, third = schedules.add(MADE), schedules.add(FULL), schedules.add(MADE)
    assert schedules.of_guild(MADE.guild_id) == [mine, third]
    assert schedules.guild_ids() == {MADE.guild_id, FULL.guild_id}


def test_a_guild_that_was_left_rests_until_the_bot_is_back(schedules: Schedules) -> None:
    mine = schedules.add(MADE)
    schedules.leave(MADE.guild_id, NINE)
    assert schedules.active() == []
    assert schedules.guild_ids() == set()
    schedules.come_back(MADE.guild_id)
    assert schedules.active() == [mine]


def test_a_guild_is_forgotten_after_thirty_days_with_its_posts(schedules: Schedules, state: State) -> None:
    mine, others = schedules.add(MADE), schedules.add(FULL)
    Ledger(state).owe(Key(mine.id, TODAY), NINE)
    schedules.leave(MADE.guild_id, NINE)
    schedules.leave(MADE.guild_id, NINE + DAY * 20)  # the first time counts
    schedules.forget_left(NINE + DAY * 30)
    assert schedules.find(mine.id) == mine
    schedules.forget_left(NINE + DAY * 30 + HOUR)
    assert schedules.find(mine.id) is None
    assert Ledger(state).find(Key(mine.id, TODAY)) is None
    assert schedules.find(others.id) == others
    assert state.connection.execute("SELECT * FROM left_guild").fetchall() == []


def test_coming_back_sets_the_thirty_days_back(schedules: Schedules) -> None:
    mine = schedules.add(MADE)
    schedules.leave(MADE.guild_id, NINE)
    schedules.come_back(MADE.guild_id)
    schedules.leave(MADE.guild_id, NINE + DAY * 29)
    schedules.forget_left(NINE + DAY * 40)
    assert schedules.find(mine.id) == mine


def test_a_zone_that_this_machine_doesnt_know_rests_and_is_logged(
    schedules: Schedules, state: State, caplog: pytest.LogCaptureFixture
) -> None:
    mine, other = schedules.add(MADE), schedules.add(MADE)
    with state.writing() as connection:
        connection.execute("UPDATE schedule SET time_zone = 'Lantern/Isles' WHERE id = ?", (mine.id,))
    assert schedules.active() == [other]
    assert f"Schedule {mine.id} rests: this machine's time zones have no Lantern/Isles" in caplog.text
