"""What moderators do with schedules: what is owed afterwards, and what can't be done."""

import datetime
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.daily import desk
from bot.daily.post import Key, Post, Progress
from bot.daily.schedule import Pause, Schedule
from lore.errors import LoreError
from tests.bot.daily.keeping import DAY, HOUR, NINE, TODAY, WANTED, Office, office_in

TEN = datetime.time(10)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with office_in(tmp_path) as opened:
        yield opened


def rows(office: Office, schedule: Schedule) -> list[Post]:
    return office.keeper.ledger.latest(schedule.id, 99)


def ended(office: Office, schedule: Schedule, day: datetime.date, progress: Progress) -> None:
    """Write down how a day's post ended, as the keeper would."""
    office.keeper.ledger.owe(Key(schedule.id, day), NINE + (day - TODAY))
    office.keeper.ledger.settle(Key(schedule.id, day), progress)
    if progress is Progress.BLOCKED:
        office.keeper.schedules.pause(schedule.id, Pause.BLOCKED)


def kept(office: Office, schedule: Schedule) -> Schedule:
    found = office.keeper.schedules.find(schedule.id)
    assert found is not None
    return found


# --- which one is meant ---


def test_the_only_schedule_needs_no_number(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    assert desk.pick(office.keeper, WANTED.guild_id, None) == made


@pytest.mark.parametrize("typed", ["2", " 2 ", "#2", "2 · #general at 10:00 (UTC)"])
def test_of_several_one_is_picked_by_its_number(office: Office, typed: str) -> None:
    desk.set_up(office.keeper, WANTED)
    second = desk.set_up(office.keeper, replace(WANTED, at=TEN))
    assert desk.pick(office.keeper, WANTED.guild_id, typed) == second


def test_what_is_not_there_is_told_in_a_sentence(office: Office) -> None:
    with pytest.raises(LoreError, match=r"no daily post in this server yet\. `/daily setup` makes one"):
        desk.pick(office.keeper, WANTED.guild_id, None)
    desk.set_up(office.keeper, WANTED)
    desk.set_up(office.keeper, replace(WANTED, at=TEN))
    with pytest.raises(LoreError, match=r"^There are 2 daily posts here\. Say which one"):
        desk.pick(office.keeper, WANTED.guild_id, None)
    with pytest.raises(LoreError, match=r"^There is no daily post “x{50}” here\. Choose one of 1, 2\.$"):
        desk.pick(office.keeper, WANTED.guild_id, "x" * 100)


def test_another_guild_s_schedule_is_not_there(office: Office) -> None:
    foreign = desk.set_up(office.keeper, replace(WANTED, guild_id=11))
    desk.set_up(office.keeper, WANTED)
    with pytest.raises(LoreError, match="There is no daily post “1” here"):
        desk.pick(office.keeper, WANTED.guild_id, str(foreign.id))


# --- setting up ---


@pytest.mark.parametrize(("minutes", "first"), [(-1, TODAY), (0, TODAY + DAY), (1, TODAY + DAY)])
def test_a_schedule_begins_today_or_tomorrow(office: Office, minutes: int, first: datetime.date) -> None:
    office.clock.moment = NINE + datetime.timedelta(minutes=minutes)
    assert desk.set_up(office.keeper, WANTED).first_date == first


def test_the_same_twice_is_refused(office: Office) -> None:
    desk.set_up(office.keeper, WANTED)
    with pytest.raises(LoreError, match="Daily post 1 goes to that channel at that time already"):
        desk.set_up(office.keeper, WANTED)
    for other in (replace(WANTED, at=TEN), replace(WANTED, channel_id=21), replace(WANTED, guild_id=11)):
        desk.set_up(office.keeper, other)


def test_a_guild_can_have_no_more_schedules_than_discord_lists(office: Office) -> None:
    for number in range(desk.MOST_SCHEDULES):
        desk.set_up(office.keeper, replace(WANTED, channel_id=100 + number))
    with pytest.raises(LoreError, match="A server can have 25 daily posts"):
        desk.set_up(office.keeper, WANTED)
    desk.set_up(office.keeper, replace(WANTED, guild_id=11))


# --- changing ---


def test_a_new_schedule_takes_a_new_time_as_if_it_was_set_up_with_it(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    assert desk.change(office.keeper, replace(made, at=datetime.time(8))).first_date == TODAY + DAY
    assert desk.change(office.keeper, replace(made, at=TEN)).first_date == TODAY
    assert rows(office, made) == []


def test_an_earlier_time_that_has_passed_is_owed_at_once(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.SENT)
    office.clock.moment = NINE + DAY - HOUR
    desk.change(office.keeper, replace(made, at=datetime.time(0, 15), late=0))
    assert rows(office, made)[0] == Post(Key(made.id, TODAY + DAY), NINE + DAY - HOUR, Progress.DUE)


def test_an_earlier_time_owes_nothing_that_was_posted_already(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.SENT)
    office.clock.moment = NINE + HOUR
    desk.change(office.keeper, replace(made, at=datetime.time(8)))
    desk.change(office.keeper, replace(made, at=TEN, zone=ZoneInfo("Pacific/Honolulu")))
    assert [row.progress for row in rows(office, made)] == [Progress.SENT]


def test_a_paused_schedule_owes_nothing_when_it_is_changed(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY - DAY, Progress.SENT)
    paused = desk.pause(office.keeper, made)
    changed = desk.change(office.keeper, replace(paused, at=datetime.time(8)))
    assert changed.pause is Pause.ASKED
    assert [row.key.day for row in rows(office, made)] == [TODAY - DAY]


def test_a_blocked_schedule_that_is_changed_goes_on_with_today_s(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.BLOCKED)
    office.clock.moment = NINE + HOUR
    changed = desk.change(office.keeper, replace(kept(office, made), channel_id=21))
    assert changed == kept(office, made)
    assert (changed.channel_id, changed.pause) == (21, Pause.NO)
    assert [row.progress for row in rows(office, made)] == [Progress.DUE]


def test_a_change_to_a_twin_is_refused_and_changes_nothing(office: Office) -> None:
    desk.set_up(office.keeper, WANTED)
    second = desk.set_up(office.keeper, replace(WANTED, at=TEN))
    with pytest.raises(LoreError, match="Daily post 1 goes to that channel"):
        desk.change(office.keeper, replace(second, at=WANTED.at))
    assert kept(office, second) == second
    assert desk.change(office.keeper, second) == second


# --- pausing and resuming ---


def test_what_rests_or_goes_on_already_is_told_so(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    with pytest.raises(LoreError, match=r"Daily post 1 isn't paused"):
        desk.resume(office.keeper, made)
    paused = desk.pause(office.keeper, made)
    assert paused == kept(office, made) == replace(made, pause=Pause.ASKED)
    with pytest.raises(LoreError, match="is paused already"):
        desk.pause(office.keeper, paused)


def test_a_blocked_schedule_can_be_paused(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.BLOCKED)
    assert desk.pause(office.keeper, kept(office, made)).pause is Pause.ASKED


@pytest.mark.parametrize(("hours", "first"), [(-0.5, TODAY + DAY * 3), (0.5, TODAY + DAY * 4)])
def test_what_was_paused_goes_on_with_the_next_time(office: Office, hours: float, first: datetime.date) -> None:
    paused = desk.pause(office.keeper, desk.set_up(office.keeper, WANTED))
    office.clock.moment = NINE + DAY * 3 + HOUR * hours
    assert desk.resume(office.keeper, paused) == kept(office, paused)
    assert (kept(office, paused).first_date, kept(office, paused).pause) == (first, Pause.NO)


@pytest.mark.parametrize(("hours", "progress"), [(6, Progress.DUE), (7, Progress.BLOCKED)])
def test_what_was_blocked_goes_out_while_it_is_still_owed(office: Office, hours: int, progress: Progress) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.BLOCKED)
    office.clock.moment = NINE + HOUR * hours
    resumed = desk.resume(office.keeper, kept(office, made))
    assert resumed.pause is Pause.NO
    assert [row.progress for row in rows(office, made)] == [progress]


def test_yesterday_s_blocked_post_stays_blocked(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    ended(office, made, TODAY, Progress.BLOCKED)
    office.clock.moment = NINE + DAY - HOUR
    desk.resume(office.keeper, kept(office, made))
    assert [row.progress for row in rows(office, made)] == [Progress.BLOCKED]


def test_today_s_are_those_that_posting_once_more_would_repeat(office: Office) -> None:
    made = desk.set_up(office.keeper, WANTED)
    office.clock.moment = NINE + HOUR
    for sequence, progress in enumerate(Progress):
        key = Key(made.id, TODAY, sequence)
        office.keeper.ledger.owe(key, NINE)
        office.keeper.ledger.settle(key, progress)
    ended(office, made, TODAY - DAY, Progress.SENT)
    found = [post.progress for post in desk.todays(office.keeper, made)]
    assert found == [Progress.SENDING, Progress.SENT, Progress.UNKNOWN]
