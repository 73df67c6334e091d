"""The daily post on Discord's bad days, and on those of the clock: once where it can be, and never twice."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.daily.post import Progress
from tests.bot.discord.daily import NINE, TODAY, Days
from tests.bot.discord.mortal_bot import HURRIED, PATIENT
from tests.bot.discord.rooms import (
    ACCEPTED,
    FORUM,
    LATER,
    LOST,
    MESSAGES,
    SOON,
    TEXT,
    THREADS,
    Room,
    open_room,
)
from tests.standin.clock import SharedAhead
from tests.standin.control import Standin
from tests.standin.raw_bot import RawBot
from tests.standin.state import ChannelKind, Permission

DAY = timedelta(days=1)
HISTORY = ("GET", MESSAGES)
KINDS = pytest.mark.parametrize("kind", [TEXT, FORUM], ids=["text", "forum"])
UNCLEAR: dict[str, dict[str, Any]] = {
    **{f"{status}": {"status": status} for status in (500, 502, 503)},
    **{f"{status} after all": {"status": status, "processed": True} for status in (500, 502, 503)},
    "dropped": {"drop": "before"},
    "dropped after all": {"drop": "after"},
}
EVERY_UNCLEAR = pytest.mark.parametrize("fault", UNCLEAR.values(), ids=UNCLEAR.keys())


# --- no clear answer ---


@EVERY_UNCLEAR
@KINDS
async def test_without_a_clear_answer_it_is_posted_once(
    days: Days, standin: Standin, kind: ChannelKind, fault: dict[str, Any]
) -> None:
    place = await open_room(days, standin, kind)
    with days.bot():
        await standin.fault("POST", place.route, **fault)
        days.become(NINE)
        await standin.requested("POST", place.route)
        days.become(NINE + timedelta(seconds=40))
        await place.is_out_once()


@pytest.mark.parametrize("fault", [UNCLEAR["503"], UNCLEAR["dropped after all"]], ids=["503", "dropped after all"])
@KINDS
async def test_trouble_that_outlasts_the_nonce_is_overcome_when_it_is_over(
    days: Days, standin: Standin, kind: ChannelKind, fault: dict[str, Any]
) -> None:
    place = await open_room(days, standin, kind)
    with days.bot():
        await standin.fault("POST", place.route, count=None, **fault)
        await standin.fault("GET", MESSAGES, count=3, status=503)
        days.become(NINE)
        await standin.requested("POST", place.route)
        days.become(NINE + LATER)
        if kind is TEXT:
            await standin.requested(*HISTORY, 4)
        await standin.clear_faults()
        days.become(NINE + 2 * LATER)
        await place.is_out_once()


@pytest.mark.parametrize("arrives", [True, False], ids=["and arrives", "and is lost"])
@pytest.mark.parametrize("hold", ["before", "after"])
@KINDS
async def test_a_request_that_hangs_is_given_up_and_posted_once(
    days: Days, standin: Standin, kind: ChannelKind, hold: Any, arrives: bool
) -> None:
    place = await open_room(days, standin, kind)
    with days.bot(HURRIED) as bot:
        await standin.fault("POST", place.route, hold=hold)
        days.become(NINE)
        await standin.held()
        await days.until(lambda: "no clear answer" in bot.log, "the request is given up")
        assert await standin.release(process=arrives) == 1
        days.become(NINE + timedelta(seconds=40))
        await place.is_out_once()


# --- too many requests, or none that count ---


async def test_a_channel_that_must_wait_keeps_nobody_else_waiting(days: Days, standin: Standin) -> None:
    first, second = [await open_room(days, standin) for _ in range(2)]
    with days.bot(PATIENT):
        await standin.fault("POST", MESSAGES, status=429, retry_after=60)
        days.become(NINE)
        posts = await standin.requested("POST", MESSAGES, 2)
        assert sorted(post.status for post in posts) == [200, 429]
        days.become(NINE + timedelta(seconds=61))
        await first.is_out_once()
        await second.is_out_once()
    assert len(await standin.requested("POST", MESSAGES)) == 3


@pytest.mark.parametrize("arrived", [True, False])
async def test_a_wait_longer_than_the_nonce_ends_in_one_post(days: Days, standin: Standin, arrived: bool) -> None:
    place = await open_room(days, standin)
    with days.bot(PATIENT):
        await standin.fault("POST", MESSAGES, **UNCLEAR["503 after all" if arrived else "503"])
        await standin.fault("POST", MESSAGES, status=429, retry_after=600)
        days.become(NINE)
        await standin.requested("POST", MESSAGES)
        days.become(NINE + SOON)
        await standin.requested("POST", MESSAGES, 2)
        days.become(NINE + timedelta(minutes=11))
        await place.is_out_once()
    assert await standin.requested(*HISTORY)


async def test_when_everything_must_wait_questions_are_answered_and_all_posts_follow(
    days: Days, standin: Standin
) -> None:
    places = [await open_room(days, standin, kind) for kind in (TEXT, TEXT, FORUM)]
    with days.bot():
        await standin.fault("POST", MESSAGES, status=429, retry_after=0.5, everywhere=True)
        days.become(NINE)
        await standin.requested("POST", MESSAGES)
        assert "Old Toll" in (await standin.slash("ben", "general", "who", name="Old Toll")).text
        for place in places:
            await place.is_out_once()


@KINDS
async def test_a_token_refused_for_a_while_does_no_harm(days: Days, standin: Standin, kind: ChannelKind) -> None:
    place = await open_room(days, standin, kind)
    with days.bot():
        for method, route in (("POST", place.route), HISTORY, ("GET", "/guilds/{guild_id}/threads/active")):
            await standin.fault(method, route, count=None, status=401)
        days.become(NINE)
        await standin.requested("POST", place.route, 2 if kind is TEXT else 1)
        days.become(NINE + LATER)
        await standin.requested("GET", MESSAGES if kind is TEXT else "/guilds/{guild_id}/threads/active", 2)
        await standin.clear_faults()
        await place.is_out_once()


# --- refusals ---


async def _deny_sending(place: Room) -> None:
    await place.standin.permit(place.channel, deny=Permission.SEND_MESSAGES)


async def _hide(place: Room) -> None:
    await place.standin.permit(place.channel, deny=Permission.VIEW_CHANNEL)


Break = Callable[[Room], Awaitable[None]]


@pytest.mark.parametrize(
    ("break_it", "why"),
    [(_deny_sending, "The bot may not post in the channel."), (_hide, "The bot can't see the channel.")],
)
@KINDS
async def test_a_channel_it_may_not_post_in_rests_until_it_may(
    days: Days, standin: Standin, kind: ChannelKind, break_it: Break, why: str
) -> None:
    place, other = await open_room(days, standin, kind), await open_room(days, standin)
    await break_it(place)
    with days.bot() as bot:
        days.become(NINE)
        assert (await days.settled()).progress is Progress.BLOCKED
        assert place.row.error == why
        assert [why in letter for letter in await place.letters(1)] == [True]
        await days.blocked()
        days.become(NINE + DAY)
        await days.settled(other.schedule_id, TODAY + DAY)
        assert (await days.settled(day=TODAY + DAY)).progress is Progress.BLOCKED
        assert len(await place.requests()) == 1
        await standin.permit(place.channel)
        assert (await days.settled(day=TODAY + DAY, progress=Progress.SENT)).message_id
        days.become(NINE + 2 * DAY)
        await days.settled(day=TODAY + 2 * DAY, progress=Progress.SENT)
        assert len(await place.shown()) == 2
        assert len(await place.letters(1)) == 1
        assert "Traceback" not in bot.log


async def test_a_deleted_channel_blocks_its_schedule_only(days: Days, standin: Standin) -> None:
    place, other = await open_room(days, standin), await open_room(days, standin)
    with days.bot() as bot:
        await standin.delete_channel(place.channel)
        days.become(NINE)
        await days.blocked()
        assert (place.row.progress, place.row.error) == (Progress.BLOCKED, "The channel was deleted.")
        await other.is_out_once()
        days.become(NINE + timedelta(hours=3))
        for day in range(1, 3):
            days.become(NINE + day * DAY)
            await days.settled(other.schedule_id, TODAY + day * DAY)
            assert (await days.settled(day=TODAY + day * DAY)).progress is Progress.BLOCKED
        assert len(await place.letters(1)) == 1
        assert "Traceback" not in bot.log
    assert len(await place.requests()) <= 3, "one a day at most"


async def test_whoever_takes_no_messages_changes_nothing_for_others(days: Days, standin: Standin) -> None:
    place, other = await open_room(days, standin), await open_room(days, standin)
    await place.refuse_letters()
    with days.bot() as bot:
        await _deny_sending(place)
        days.become(NINE)
        await days.blocked()
        await other.is_out_once()
        days.become(NINE + DAY)
        await days.settled(other.schedule_id, TODAY + DAY, progress=Progress.SENT)
        assert "Traceback" not in bot.log


@KINDS
async def test_what_discord_finds_wrong_is_told_and_not_tried_again(
    days: Days, standin: Standin, kind: ChannelKind
) -> None:
    place, other = await open_room(days, standin, kind), await open_room(days, standin, at=time(9, 30))
    with days.bot():
        await standin.fault("POST", place.route, status=400, code=50035, message="Invalid Form Body")
        days.become(NINE)
        assert (await days.settled()).progress is Progress.FAILED
        assert ["Invalid Form Body (50035)" in letter for letter in await place.letters(1)] == [True]
        days.become(NINE + timedelta(minutes=30))
        await other.is_out_once()
        assert len(await place.requests()) == 1
        days.become(NINE + DAY)
        await days.settled(day=TODAY + DAY, progress=Progress.SENT)


# --- reading what is there ---


@pytest.mark.parametrize(
    ("hidden", "step", "progress"),
    [
        (False, ACCEPTED, Progress.UNKNOWN),
        (False, LOST, Progress.UNKNOWN),
        (True, ACCEPTED, Progress.UNKNOWN),
        (True, LOST, Progress.SENT),  # the channel's last message is older: there can't be one
    ],
)
async def test_where_history_cant_be_read_nothing_is_sent_twice(
    days: Days, standin: Standin, hidden: bool, step: str, progress: Progress
) -> None:
    place = await open_room(days, standin)
    await standin.hide_history(hidden)
    await standin.permit(place.channel, deny=Permission.READ_MESSAGE_HISTORY)
    await place.die(step)
    days.become(NINE + LATER)
    with days.bot():
        assert (await days.settled()).progress is progress
        if progress is Progress.UNKNOWN:
            (letter,) = await place.letters(1)
            assert "It isn't known whether it went out, and it is not sent twice." in letter
    await standin.permit(place.channel)
    assert len(await place.shown()) == (0 if (step, progress) == (LOST, Progress.UNKNOWN) else 1)
    await standin.hide_history(False)


@pytest.mark.parametrize("step", [ACCEPTED, LOST])
async def test_a_busy_channel_is_read_page_by_page(days: Days, standin: Standin, step: str) -> None:
    place = await open_room(days, standin)
    for number in range(120):
        await standin.say("ben", place.channel, f"before {number}")
    await place.die(step)
    for number in range(220):
        await standin.say("ben", place.channel, f"after {number}")
    days.become(NINE + LATER)
    with days.bot():
        await days.settled()
    mine = [message for message in await place.shown() if message.text.endswith(f"-# Daily post 1 · {TODAY}")]
    assert [message.id for message in mine] == [str(place.row.message_id)]


async def test_a_message_that_comes_while_it_looks_hides_nothing(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    await place.die(LOST)
    await standin.fault("GET", "/channels/{channel_id}", hold="before")
    days.become(NINE + LATER)
    with days.bot():
        await standin.held()
        await standin.say("ben", place.channel, "Is anybody here?")
        await standin.release()
        assert (await days.settled()).progress is Progress.SENT
    assert len(await place.shown()) == 2


async def test_a_post_deleted_before_the_bot_is_back_is_not_posted_again(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    await place.die(ACCEPTED)
    (message,) = await place.shown()
    async with RawBot(days.place.address) as moderator:
        await moderator.send("DELETE", f"/channels/{place.channel}/messages/{message.id}")
    days.become(NINE + SOON)
    with days.bot():
        assert (await days.settled()).progress is Progress.SENT
    assert await place.shown() == []


@pytest.mark.parametrize("others", [0, 120], ids=["alone", "under many archived later"])
@pytest.mark.parametrize("begun_by", ["the post", "nothing"])
async def test_a_forum_s_thread_is_found_archived_and_without_its_first_message(
    days: Days, standin: Standin, others: int, begun_by: str
) -> None:
    place = await open_room(days, standin, FORUM)
    older = [await standin.add_thread(f"older {number}", parent=place.channel) for number in range(others)]
    await place.die(ACCEPTED)
    *_, thread = await standin.threads(place.channel)
    await standin.archive_thread(thread.id)
    days.become(NINE + timedelta(minutes=2))
    for each in older:
        await standin.archive_thread(each)
    if begun_by == "nothing":
        async with RawBot(days.place.address) as moderator:
            await moderator.send("DELETE", f"/channels/{thread.id}/messages/{thread.id}")
    days.become(NINE + LATER)
    with days.bot():
        row = await days.settled()
    assert (row.progress, str(row.message_id)) == (Progress.SENT, thread.id)
    assert len(await standin.threads(place.channel)) == others + 1


# --- the clock ---


@pytest.mark.parametrize("step", [ACCEPTED, LOST])
@pytest.mark.parametrize("minutes", [-1440, -180, -11, -9.5, -3, 3, 180, 1440])
async def test_a_clock_that_was_set_while_the_bot_was_gone_doubles_nothing(
    days: Days, standin: Standin, tmp_path: Path, step: str, minutes: float
) -> None:
    place = await open_room(days, standin)
    await place.die(step)
    days.become(NINE + LATER)
    with on_a_clock_of_its_own(days, tmp_path, timedelta(minutes=minutes)).bot():
        row = await days.settled()
    late = minutes > 350
    assert row.progress is (Progress.FAILED if late and step == LOST else Progress.SENT)
    mine = [message for message in await place.shown() if message.text.endswith(f"· {TODAY}")]
    assert len(mine) == (0 if late and step == LOST else 1)


@pytest.mark.parametrize("step", [ACCEPTED, LOST])
@pytest.mark.parametrize("hours", [-14, -2, 2, 14])
async def test_a_clock_that_was_always_wrong_doubles_nothing(
    days: Days, standin: Standin, tmp_path: Path, step: str, hours: float
) -> None:
    place = await open_room(days, standin)
    own = on_a_clock_of_its_own(days, tmp_path)
    days.become(days.now() - timedelta(hours=hours))
    await standin.fault("POST", MESSAGES, hold="after" if step == ACCEPTED else "before")
    with own.bot():
        own.become(NINE)
        await standin.held()
    await standin.release()
    await standin.advance(600)
    own.become(NINE + LATER)
    with own.bot():
        await place.is_out_once()


async def test_a_clock_set_back_while_it_sends_doubles_nothing(days: Days, standin: Standin, tmp_path: Path) -> None:
    place = await open_room(days, standin)
    own = on_a_clock_of_its_own(days, tmp_path)
    with own.bot():
        await standin.fault("POST", MESSAGES, drop="after")
        await standin.fault("POST", MESSAGES, count=None, status=503)
        own.become(NINE)
        await standin.requested("POST", MESSAGES, 2)
        own.become(NINE - timedelta(hours=2))
        await standin.requested(*HISTORY)
        await place.is_out_once()


async def test_a_clock_that_was_far_ahead_for_a_while_silences_nothing(
    days: Days, standin: Standin, tmp_path: Path
) -> None:
    place = await open_room(days, standin)
    own = on_a_clock_of_its_own(days, tmp_path)
    with own.bot():
        own.become(NINE + 366 * DAY)
        await days.settled(day=TODAY + 366 * DAY, progress=Progress.SENT)
        own.become(NINE)
        await days.settled(progress=Progress.SENT)
        own.become(NINE + DAY)
        await days.settled(day=TODAY + DAY, progress=Progress.SENT)
    assert len(await place.shown()) == 3


def on_a_clock_of_its_own(days: Days, folder: Path, ahead: timedelta = timedelta()) -> Days:
    """Where the bot's clock differs from Discord's."""
    clock = folder / "own"
    SharedAhead(clock).set(SharedAhead(days.clock).get() + ahead.total_seconds())
    return replace(days, clock=clock)


# --- the gateway ---


async def _invalid(standin: Standin) -> None:
    await standin.invalidate()


async def _invalid_but_resumable(standin: Standin) -> None:
    await standin.invalidate(resumable=True)


async def _lost(standin: Standin) -> None:
    await standin.drop_gateway(1006)


async def _closed_and_not_resumed(standin: Standin) -> None:
    await standin.refuse_resume()
    await standin.drop_gateway(4000)


async def _turned_away(standin: Standin) -> None:
    await standin.refuse_gateway(2)
    await standin.drop_gateway(4000)


async def _asked_to_reconnect(standin: Standin) -> None:
    await standin.drop_gateway()


async def _deaf(standin: Standin) -> None:
    await standin.mute_heartbeats(every_ms=100)
    await standin.drop_gateway(4000)


async def _out(standin: Standin) -> None:
    await standin.outage()


@pytest.mark.parametrize(
    "trouble",
    [
        *(_invalid, _invalid_but_resumable, _lost, _closed_and_not_resumed),
        *(_turned_away, _asked_to_reconnect, _deaf, _out),
    ],
)
async def test_trouble_with_the_gateway_keeps_no_post_back(
    days: Days, standin: Standin, trouble: Callable[[Standin], Awaitable[None]]
) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        await trouble(standin)
        days.become(NINE)
        await place.is_out_once()
        if trouble is _out:
            await standin.outage(over=True)
        await standin.mute_heartbeats(False, every_ms=41_250)
        await standin.ready("daily")
        assert "4 March 2027: posted" in (await standin.slash("mod", "general", "daily status")).text
        days.become(NINE + DAY)
        await days.settled(day=TODAY + DAY, progress=Progress.SENT)
        assert len(await place.shown()) == 2
        assert "Reference" not in bot.log


# --- asked twice ---


async def test_a_command_and_a_press_delivered_twice_post_once_each(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        asked = await standin.slash("mod", "general", "daily post")
        await standin.redeliver(asked)
        offer = await standin.slash("mod", "general", "daily post")
        pressed = await standin.press(offer, "Post another one")
        await standin.redeliver(pressed)
        await standin.redeliver(offer)
        days.become(NINE)
        status = await standin.slash("mod", "general", "daily status")
        assert "4 March 2027" in status.text
        days.become(NINE + DAY)
        await days.settled(day=TODAY + DAY)
        assert "Reference" not in bot.log
    texts = [message.text.rpartition("\n")[2] for message in await place.shown()]
    today = f"-# Daily post 1 · {TODAY}"
    assert texts == [today, f"{today} · post 2", f"-# Daily post 1 · {TODAY + DAY}"]
    assert await standin.requested("POST", THREADS, 0) == []
