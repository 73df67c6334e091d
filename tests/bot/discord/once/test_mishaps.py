"""The daily post when one mishap follows another: lost answers and refusals, clocks that were wrong, changed minds."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.daily.post import Progress, Publishing
from bot.daily.schedule import Pause
from tests.bot.discord.daily import NINE, TODAY, Days, set_up
from tests.bot.discord.moderating import ask
from tests.bot.discord.rooms import FORUM, MESSAGES, NEWS, THREADS, open_room
from tests.standin.clock import SharedAhead
from tests.standin.control import Standin
from tests.standin.state import Permission

DAY = timedelta(days=1)


async def test_a_refusal_after_a_lost_answer_says_nothing_of_the_post(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    with days.bot():
        await standin.fault("POST", MESSAGES, drop="after")
        await standin.fault("POST", MESSAGES, status=403, code=50013, message="Missing Permissions")
        days.become(NINE)
        await place.is_out_once()


async def test_a_forums_refusal_after_a_lost_answer_says_nothing_either(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin, FORUM)
    with days.bot():
        await standin.fault("POST", THREADS, status=500, processed=True)
        days.become(NINE)
        await standin.requested("POST", THREADS)
        days.become(NINE + timedelta(seconds=45))
        await place.is_out_once()


async def test_a_clock_that_was_a_day_ahead_doubles_nothing_once_it_is_right(
    days: Days, standin: Standin, tmp_path: Path
) -> None:
    place = await open_room(days, standin)
    days.become(NINE)
    wrong = replace(days, clock=tmp_path / "wrong")
    SharedAhead(wrong.clock)
    wrong.become(NINE + timedelta(hours=27))
    await standin.fault("POST", MESSAGES, hold="after")
    with wrong.bot():
        await standin.held()
    await standin.release()
    days.become(NINE + timedelta(minutes=10))
    with days.bot():
        await days.settled(day=TODAY + DAY, progress=Progress.SENT)
        await days.settled(progress=Progress.SENT)
    told = [message.text.rpartition(" · ")[2] for message in await place.shown()]
    assert sorted(told) == ["2027-03-04", "2027-03-05"]


async def test_a_clock_that_was_wrong_for_a_moment_costs_no_post(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    with days.bot():
        days.become(NINE + 2 * DAY - timedelta(minutes=30))
        await days.settled(day=TODAY + DAY, progress=Progress.SKIPPED)
        days.become(NINE)
        await days.settled(progress=Progress.SENT)
        days.become(NINE + DAY)
        await days.settled(day=TODAY + DAY, progress=Progress.SENT)
        assert len(await place.shown()) == 2


async def test_a_post_that_failed_by_hand_comes_at_its_time(days: Days, standin: Standin) -> None:
    channel = await standin.add_channel("lamps")
    with days.bot():
        await set_up(standin, channel, late="none")
        await standin.fault("POST", MESSAGES, status=400, code=50035, message="Invalid Form Body")
        assert "failed" in (await ask(standin, "post")).text
        days.become(NINE)
        assert len(await standin.messages(channel, count=1)) == 1


async def test_what_was_permitted_while_the_bot_was_away_goes_out_when_it_is_back(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    await standin.permit(place.channel, deny=Permission.SEND_MESSAGES)
    with days.bot():
        days.become(NINE)
        await days.blocked()
    await standin.permit(place.channel)
    days.become(NINE + timedelta(minutes=30))
    with days.bot():
        await days.settled(progress=Progress.SENT)


async def test_a_thread_that_is_unlocked_gets_todays(days: Days, standin: Standin) -> None:
    channel = await standin.add_channel("lamps")
    with days.bot():
        thread = await standin.add_thread("wicks", parent=channel)
        await set_up(standin, thread)
        await standin.archive_thread(thread, locked=True)
        days.become(NINE)
        await days.blocked()
        await standin.archive_thread(thread, locked=False)
        await days.settled(progress=Progress.SENT)


async def test_a_refusal_of_discord_s_edge_blocks_nothing(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    with days.bot():
        await standin.fault("POST", MESSAGES, status=403, code=40333, message="internal network error")
        days.become(NINE)
        await place.is_out_once()
        assert await place.letters() == []


async def test_a_forum_that_wants_tags_is_told_of_once(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin, FORUM)
    with days.bot():
        await standin.fault("POST", THREADS, count=None, status=400, code=40067, message="A tag is required")
        for passed in range(4):
            days.become(NINE + passed * DAY)
            await days.settled(day=TODAY + passed * DAY, progress=Progress.BLOCKED)
            assert len(await place.letters(1)) == 1


async def test_killed_when_a_refusal_was_noted_it_rests_and_is_told_all_the_same(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    await standin.permit(place.channel, deny=Permission.SEND_MESSAGES)
    with days.bot(dies="settled") as bot:
        days.become(NINE)
        assert bot.ended() == -9
    with days.bot():
        assert len(await place.letters(1)) == 1
        assert [each.pause for each in days.schedules()] == [Pause.BLOCKED]
        await standin.permit(place.channel)
        await days.settled(progress=Progress.SENT)


async def test_what_is_changed_or_paused_while_a_post_waits_for_its_turn_holds(days: Days, standin: Standin) -> None:
    first, lamps, wicks, oars = [await standin.add_channel(name) for name in ("first", "lamps", "wicks", "oars")]
    with days.bot():
        for channel, time in ((first, "8:59"), (lamps, "9:00"), (oars, "9:01")):
            await set_up(standin, channel, time=time)
        await standin.fault("POST", MESSAGES, status=429, retry_after=3, everywhere=True)
        days.become(NINE - timedelta(seconds=50))
        await standin.requested("POST", MESSAGES)
        days.become(NINE + timedelta(minutes=1))
        await days.until(lambda: days.row(3) is not None, "the third is due")
        await ask(standin, "change", schedule="2", channel=wicks)
        await ask(standin, "pause", schedule="3")
        await standin.messages(wicks, count=1)
        await standin.messages(first, count=1)
        assert await standin.messages(lamps) == []
        assert await standin.messages(oars) == []


async def test_a_token_refused_for_a_while_delays_publishing(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin, NEWS, publish=True)
    crosspost = "/channels/{channel_id}/messages/{message_id}/crosspost"
    with days.bot():
        await standin.fault("POST", crosspost, status=401, message="401: Unauthorized")
        days.become(NINE)
        await standin.requested("POST", crosspost)
        days.become(NINE + timedelta(minutes=10))
        await days.until(lambda: place.row.publishing is Publishing.DONE, "it is published")
