"""What is written down of each post, and which step may follow which."""

import datetime
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.daily.ledger import Ledger
from bot.daily.post import Content, Key, Post, Progress, Publishing
from bot.daily.schedules import Schedules
from bot.state import State
from lore.rules import Posted
from tests.bot.daily.keeping import DAY, HOUR, NINE, TODAY, WANTED, content

KEY = Key(1, TODAY)


@pytest.fixture
def state(tmp_path: Path) -> Iterator[State]:
    with closing(State(tmp_path)) as opened:
        Schedules(opened).add(replace(WANTED, first_date=TODAY))
        yield opened


@pytest.fixture
def ledger(state: State) -> Ledger:
    return Ledger(state)


def sent(ledger: Ledger, key: Key, *cards: str, publishing: Publishing = Publishing.NO) -> None:
    ledger.owe(key, NINE)
    ledger.claim(key, replace(content(key.day, *cards), publishing=publishing), NINE)
    ledger.settle(key, Progress.SENT, message_id=99)


def progress(ledger: Ledger, key: Key = KEY) -> Progress:
    found = ledger.find(key)
    assert found is not None
    return found.progress


def test_a_post_is_owed_once(ledger: Ledger) -> None:
    assert ledger.find(KEY) is None
    assert ledger.owe(KEY, NINE)
    assert not ledger.owe(KEY, NINE + HOUR)
    assert ledger.find(KEY) == Post(KEY, NINE, Progress.DUE)


def test_what_is_skipped_isnt_owed_and_says_why(ledger: Ledger) -> None:
    assert ledger.skip(KEY, NINE, "Too late.")
    assert not ledger.owe(KEY, NINE)
    assert not ledger.skip(KEY, NINE, "Later still.")
    assert ledger.find(KEY) == Post(KEY, NINE, Progress.SKIPPED, error="Too late.")


def test_a_claim_freezes_what_is_sent(ledger: Ledger) -> None:
    ledger.owe(KEY, NINE)
    made = Content("/channels/20/messages", {"a": ["ü", 1]}, "n0nce", ("ada", "quiz:ben"), "v1", 20, Publishing.WANTED)
    claimed = ledger.claim(KEY, made, NINE + HOUR)
    assert claimed == Post(
        KEY,
        NINE,
        Progress.SENDING,
        made,
        ("ada", "quiz:ben"),
        (NINE + HOUR).timestamp(),
        1,
        20,
        publishing=Publishing.WANTED,
    )
    assert ledger.find(KEY) == claimed


def test_what_is_claimed_cant_be_claimed_again(ledger: Ledger) -> None:
    ledger.owe(KEY, NINE)
    assert ledger.claim(KEY, content(), NINE)
    assert ledger.claim(KEY, content(TODAY + DAY), NINE) is None
    assert ledger.claim(Key(1, TODAY + DAY), content(), NINE) is None
    found = ledger.find(KEY)
    assert found is not None
    assert found.content == content()


def test_a_new_try_counts_and_starts_its_time_anew(ledger: Ledger) -> None:
    ledger.owe(KEY, NINE)
    ledger.claim(KEY, content(), NINE)
    ledger.try_anew(KEY, NINE + HOUR)
    found = ledger.find(KEY)
    assert found is not None
    assert (found.attempts, found.tried_at) == (2, (NINE + HOUR).timestamp())
    ledger.settle(KEY, Progress.SENT)
    ledger.try_anew(KEY, NINE + DAY)
    assert ledger.find(KEY) == replace(found, progress=Progress.SENT, content=None)


def test_what_is_settled_keeps_its_cards_and_not_its_payload(ledger: Ledger, state: State) -> None:
    sent(ledger, KEY, "ada")
    found = ledger.find(KEY)
    assert found is not None
    assert (found.content, found.cards, found.message_id, found.channel_id) == (None, ("ada",), 99, 20)
    assert state.connection.execute("SELECT payload FROM post").fetchall() == [("",)]


def test_a_forum_s_post_is_in_a_thread_that_has_its_id(ledger: Ledger) -> None:
    ledger.owe(KEY, NINE)
    ledger.claim(KEY, replace(content(KEY.day, "ada"), path="/channels/20/threads"), NINE)
    ledger.settle(KEY, Progress.SENT, message_id=99)
    found = ledger.find(KEY)
    assert found is not None
    assert (found.channel_id, found.message_id) == (99, 99)


@pytest.mark.parametrize("end", [Progress.BLOCKED, Progress.FAILED, Progress.SKIPPED])
def test_what_surely_never_went_out_can_be_owed_again(ledger: Ledger, end: Progress) -> None:
    ledger.owe(KEY, NINE)
    ledger.settle(KEY, end, error="Why.")
    assert ledger.owe_again(KEY, NINE + HOUR)
    assert ledger.find(KEY) == Post(KEY, NINE + HOUR, Progress.DUE)


@pytest.mark.parametrize("end", [Progress.SENT, Progress.UNKNOWN, Progress.SENDING, Progress.DUE])
def test_what_may_be_out_is_never_owed_again(ledger: Ledger, end: Progress) -> None:
    ledger.owe(KEY, NINE)
    ledger.settle(KEY, end)
    before = ledger.find(KEY)
    assert not ledger.owe_again(KEY, NINE + HOUR)
    assert ledger.find(KEY) == before


def test_open_posts_come_in_the_order_in_which_they_were_due(ledger: Ledger, state: State) -> None:
    other = Schedules(state).add(WANTED).id
    for key, moment in (
        (Key(other, TODAY), NINE),
        (Key(1, TODAY + DAY), NINE + DAY),
        (Key(1, TODAY, 1), NINE),
        (KEY, NINE),
    ):
        ledger.owe(key, moment)
    ledger.claim(KEY, content(), NINE)
    sent(ledger, Key(other, TODAY + DAY))
    keys = [post.key for post in ledger.open()]
    assert keys == [KEY, Key(1, TODAY, 1), Key(other, TODAY), Key(1, TODAY + DAY)]


def test_what_is_sent_waits_for_being_published_until_it_is(ledger: Ledger) -> None:
    sent(ledger, KEY, publishing=Publishing.WANTED)
    sent(ledger, Key(1, TODAY, 1))
    assert [post.key for post in ledger.to_publish()] == [KEY]
    ledger.published(KEY, Publishing.REFUSED, "Too fast.")
    assert ledger.to_publish() == []
    found = ledger.find(KEY)
    assert found is not None
    assert (found.progress, found.error) == (Progress.SENT, "Too fast.")


def test_what_isnt_sent_isnt_published(ledger: Ledger) -> None:
    ledger.owe(KEY, NINE)
    ledger.claim(KEY, replace(content(), publishing=Publishing.WANTED), NINE)
    assert ledger.to_publish() == []
    ledger.settle(KEY, Progress.UNKNOWN)
    assert ledger.to_publish() == []
    found = ledger.find(KEY)
    assert found is not None
    assert found.publishing is Publishing.NO


def test_the_latest_come_first_and_repeats_before_what_they_repeat(ledger: Ledger) -> None:
    for key in (KEY, Key(1, TODAY, 1), Key(1, TODAY + DAY), Key(1, TODAY - DAY)):
        sent(ledger, key)
    assert [post.key for post in ledger.latest(1, 3)] == [Key(1, TODAY + DAY), Key(1, TODAY, 1), KEY]
    assert [post.key for post in ledger.of_day(1, TODAY)] == [KEY, Key(1, TODAY, 1)]
    assert ledger.latest(2, 3) == []


def test_the_last_day_is_known_of_each_schedule_that_has_one(ledger: Ledger, state: State) -> None:
    Schedules(state).add(WANTED)
    third = Schedules(state).add(WANTED).id
    ledger.owe(KEY, NINE)
    ledger.skip(Key(1, TODAY + DAY), NINE + DAY, "")
    ledger.owe(Key(third, TODAY - DAY), NINE)
    assert ledger.last_days(TODAY + DAY) == {1: TODAY + DAY, third: TODAY - DAY}
    assert ledger.last_days(TODAY) == {1: TODAY, third: TODAY - DAY}


def test_what_was_posted_is_what_is_out_or_may_be(ledger: Ledger) -> None:
    ends = [Progress.SENT, Progress.BLOCKED, Progress.UNKNOWN, Progress.FAILED, Progress.SENDING, Progress.SKIPPED]
    for number, end in enumerate(ends):
        key = Key(1, TODAY + DAY * number)
        ledger.owe(key, NINE)
        ledger.claim(key, content(key.day, f"card {number}"), NINE)
        ledger.settle(key, end)
    ledger.owe(Key(1, TODAY + DAY * 9), NINE)
    assert ledger.posted(1) == [Posted(TODAY + DAY * number, (f"card {number}",)) for number in (0, 2, 4)]


def test_everything_is_there_after_a_restart(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as state:
        Schedules(state).add(WANTED)
        Ledger(state).owe(KEY, NINE)
        before = Ledger(state).claim(KEY, content(TODAY, "ada"), NINE)
    with closing(State(tmp_path)) as state:
        assert Ledger(state).find(KEY) == before


def test_a_removed_schedule_takes_its_posts_with_it(ledger: Ledger, state: State) -> None:
    sent(ledger, KEY)
    Schedules(state).remove(1)
    assert ledger.find(KEY) is None
    assert ledger.posted(1) == []


def test_a_date_far_away_is_read_as_it_was_written(ledger: Ledger) -> None:
    key = Key(1, datetime.date(9998, 12, 31))
    ledger.owe(key, NINE)
    assert progress(ledger, key) is Progress.DUE
