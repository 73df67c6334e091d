"""The daily post as moderators use it from day to day, and as members see it."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.bot.discord.daily import NINE, POST, Days, days_in, set_up
from tests.bot.discord.moderating import ask, live_through
from tests.standin.control import Standin
from tests.standin.seen import Message, Reply
from tests.standin.state import Permission
from tests.worlds import SMALLEST, write

DAY = timedelta(days=1)
ANOTHER = "Post another one"
LEAP_WORLD = {
    **SMALLEST,
    "timeline/events.md": "# Events\n\n## The lamp is lit {#lamp}\n\n- date: 1904-02-29\n\nIt was lit.\n",
}


@pytest.fixture
def own_days(world: Path, tmp_path: Path) -> Iterator[Days]:
    """For tests that start bots themselves."""
    with days_in(world, tmp_path) as found:
        yield found


@pytest.fixture
async def channel(standin: Standin) -> str:
    """A channel that no other test posts in."""
    return await standin.add_channel("lamps")


def dates(posts: list[Message]) -> list[str]:
    """The local dates in the small print of posts."""
    return [post.text.rpartition(" · ")[2] for post in posts]


def card(shown: Message | Reply) -> list[str]:
    """A post or its preview without what only one of them has: the small print, and why this is shown."""
    lines = shown.text.splitlines()
    return [line for line in lines if not line.startswith(("-# Daily post", "Preview for"))]


# --- day by day ---


async def test_a_post_comes_at_its_time_once_and_again_the_next_day_whatever_restarts(own_days: Days) -> None:
    async with Standin(own_days.place.address.control) as standin:
        with own_days.bot() as bot:
            reply = await set_up(standin)
            assert reply.ephemeral
            assert f"<t:{int(NINE.timestamp())}:F>" in reply.text
            own_days.become(NINE)
            (first,) = await standin.messages("general", count=1)
            assert first.text.endswith("-# Daily post 1 · 2027-03-04")
            assert first.pings == []
            before = (await ask(standin, "status")).text
            bot.end()
        with own_days.bot() as bot:
            assert (await ask(standin, "status")).text == before
            button = first.buttons[0].label
            assert button is not None
            answer = await standin.press(first, button, by="ben")
            assert answer.ephemeral
            assert button in answer.text
            own_days.become(NINE + DAY)
            _, second = await standin.messages("general", count=2)
            assert second.text.endswith("-# Daily post 1 · 2027-03-05")
            assert "5 March 2027: posted, [see it](https://discord.com/channels/" in (await ask(standin, "status")).text
            assert "Traceback" not in bot.log
        assert len(await standin.requested(*POST, 2)) == 2
        assert await standin.violations() == []


@pytest.mark.parametrize("style", ["every day", "auto", "exact days only"])
@pytest.mark.parametrize("first", [datetime(2027, 4, 27, 8, 30, tzinfo=UTC), datetime(2028, 2, 25, 8, 30, tzinfo=UTC)])
async def test_what_was_previewed_for_ten_days_is_what_is_posted_on_them(
    days: Days, standin: Standin, channel: str, style: str, first: datetime
) -> None:
    days.become(first)
    await set_up(standin, channel, style=style)
    (mine,) = await standin.autocomplete("mod", "general", "daily preview", "schedule")
    every = [first + DAY * number for number in range(10)]
    previews = [await ask(standin, "preview", schedule=mine.value, date=f"{day:%Y-%m-%d}") for day in every]
    for reply, day in zip(previews, every, strict=True):
        assert f"Preview for {day.day} {day:%B} {day.year}. " in reply.text
    for day in every:
        await live_through(days, standin, day.replace(hour=9, minute=0))
    foretold = [reply for reply in previews if "Nothing would be posted" not in reply.text]
    posts = await standin.messages(channel, count=len(foretold))
    assert [card(post) for post in posts] == [card(reply) for reply in foretold]
    labels = [[button.label for button in post.buttons] for post in posts]
    assert labels == [[button.label for button in reply.buttons] for reply in foretold]
    again = [await ask(standin, "preview", schedule=mine.value, date=f"{day:%Y-%m-%d}") for day in every]
    assert [reply.text for reply in again] == [reply.text for reply in previews]


async def test_a_preview_counts_on_no_post_today_where_there_will_be_none(
    days: Days, standin: Standin, channel: str
) -> None:
    days.become(NINE + timedelta(minutes=1))
    await set_up(standin, channel)
    previews = [await ask(standin, "preview", date=f"2027-03-{number:02}") for number in range(5, 10)]
    for number in range(1, 6):
        days.become(NINE + DAY * number)
        await standin.messages(channel, count=number)
    assert [card(post) for post in await standin.messages(channel)] == [card(reply) for reply in previews]


async def test_a_preview_needs_no_schedule_and_tells_every_kind_of_day(standin: Standin) -> None:
    exact = await ask(standin, "preview", date="4 May 2027")
    assert "On this day, 4 May 12 AL (1215 years ago)" in exact.text
    assert "An event of the lore has this very day and month." in exact.text
    past = await ask(standin, "preview", date="4 May 1999")
    assert "On this day, 4 May 12 AL (1187 years ago)" in past.text
    assert "Preview for 29 February 2028." in (await ask(standin, "preview", date="29 February")).text
    assert "Preview for 4 March 2027." in (await ask(standin, "preview")).text


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("1926", "“1926” is no day. Give a day such as 23 January 2027 or 2027-01-23."),
        ("30 February 2027", "There is no 30 February 2027: February 2027 has 28 days."),
        ("when it rains", "is no day"),
    ],
)
async def test_a_preview_of_no_single_day_is_answered_in_a_sentence(standin: Standin, date: str, told: str) -> None:
    assert told in (await ask(standin, "preview", date=date)).text


async def test_a_preview_of_a_far_day_is_refused_at_once(standin: Standin) -> None:
    reply = await standin.slash("mod", "general", "daily preview", date="1 January 9000")
    told = (await standin.again(reply, messages=2)).messages[1]
    assert told.ephemeral
    assert told.text == "That is too far away. Give a day within the next 10 years."


async def test_auto_in_a_small_world_lets_each_card_rest_and_tells_what_has_its_day(
    days: Days, standin: Standin, channel: str
) -> None:
    """The Lantern Isles have fewer than 60 cards; an every-day schedule beside shows that each day has passed."""
    begin = datetime(2027, 4, 20, 9, 0, tzinfo=UTC)
    days.become(begin - timedelta(minutes=30))
    await set_up(standin, channel, style="auto")
    other = await standin.add_channel("lanterns")
    await set_up(standin, other)
    schedules = await standin.autocomplete("mod", "general", "daily remove", "schedule")
    for number in range(80):
        days.become(begin + DAY * number)
        await standin.messages(other, count=number + 1)
        for choice in schedules:
            await days.settled(int(choice.value), (begin + DAY * number).date())
    status = (await ask(standin, "status")).text
    posts = await standin.messages(channel)
    assert 10 < len(posts) < 40
    seen: dict[str, datetime] = {}
    for post, date in zip(posts, map(datetime.fromisoformat, dates(posts)), strict=True):
        told = "\n".join(line for line in post.text.splitlines() if not line.startswith("-#"))
        assert told not in seen or date - seen[told] >= timedelta(days=60)
        seen[told] = date
    assert any("On this day, 4 May 12 AL" in post.text for post in posts)
    assert any("This month, June 33 AL. The day is not recorded." in post.text for post in posts)
    next_at = int(status.partition("Next: <t:")[2].partition(":")[0])
    days.become(datetime.fromtimestamp(next_at, UTC))
    await standin.messages(channel, count=len(posts) + 1)


async def test_each_setting_for_29_february_posts_on_its_day(tmp_path: Path) -> None:
    world = write(tmp_path / "leap", LEAP_WORLD)
    with days_in(world, tmp_path) as days, days.bot() as bot:
        days.become(datetime(2027, 2, 27, 8, 30, tzinfo=UTC))
        async with Standin(days.place.address.control) as standin:
            channels = {}
            for setting in ("28 February", "1 March", "not at all"):
                channels[setting] = await standin.add_channel(setting)
                await set_up(standin, channels[setting], style="exact days only", leap_day=setting)
            for day in ("2027-02-27", "2027-02-28", "2027-03-01", "2028-02-28", "2028-02-29", "2028-03-01"):
                moment = datetime.fromisoformat(f"{day}T09:00+00:00")
                await live_through(days, standin, moment)
            posts = {setting: await standin.messages(place) for setting, place in channels.items()}
            assert {setting: dates(found) for setting, found in posts.items()} == {
                "28 February": ["2027-02-28", "2028-02-29"],
                "1 March": ["2027-03-01", "2028-02-29"],
                "not at all": ["2028-02-29"],
            }
            assert "told on 28 February, as this year has no 29th" in posts["28 February"][0].text
            assert "told on 1 March, as this year has no 29th" in posts["1 March"][0].text
            assert await standin.violations() == []
        assert "Traceback" not in bot.log


# --- post, and post again ---


@pytest.mark.parametrize("minutes", [-20, 20])
async def test_what_is_posted_by_hand_counts_as_today_s(
    days: Days, standin: Standin, channel: str, minutes: int
) -> None:
    """Before its time, or after it, where the schedule would begin tomorrow."""
    days.become(NINE + timedelta(minutes=minutes))
    await set_up(standin, channel)
    reply = await ask(standin, "post")
    (post,) = await standin.messages(channel, count=1)
    assert "4 March 2027: posted, [see it](https://discord.com/channels/" in reply.text
    assert f"/{channel}/{post.id})" in reply.text
    await live_through(days, standin, NINE + timedelta(minutes=30))
    days.become(NINE + DAY)
    posts = await standin.messages(channel, count=2)
    assert dates(posts) == ["2027-03-04", "2027-03-05"]


async def test_posting_again_is_offered_and_done_once_on_purpose(days: Days, standin: Standin, channel: str) -> None:
    await standin.add_user("mod2", permissions=Permission.MANAGE_GUILD)
    await set_up(standin, channel)
    days.become(NINE)
    await standin.messages(channel, count=1)
    offers = [await ask(standin, "post"), await standin.slash("mod2", "general", "daily post")]
    for offer in offers:
        assert offer.text.startswith("Today's is out already. 4 March 2027: posted, [see it](")
        assert [button.label for button in offer.buttons] == [ANOTHER]
    done = await standin.press(offers[0], ANOTHER)
    assert done.ephemeral
    assert "4 March 2027, post 2: posted, [see it](" in done.text
    for offer in offers:
        again = await standin.press(offer, ANOTHER)
        assert again.ephemeral
        assert again.text == "That was posted already. \\`/daily post\\` offers another one."
    third = await ask(standin, "post")
    assert "4 March 2027, post 2" in third.text
    assert "post 3: posted" in (await standin.press(third, ANOTHER)).text
    days.become(NINE + DAY)
    posts = await standin.messages(channel, count=4)
    assert [post.text.rpartition("2027-03-")[2] for post in posts] == ["04", "04 · post 2", "04 · post 3", "05"]
    assert len({tuple(card(post)) for post in posts}) == 4


async def test_two_presses_at_the_same_moment_post_once(days: Days, standin: Standin, channel: str) -> None:
    await standin.add_user("mod3", permissions=Permission.MANAGE_GUILD)
    await set_up(standin, channel)
    await ask(standin, "post")
    offers = [await ask(standin, "post"), await standin.slash("mod3", "general", "daily post")]
    await standin.fault("POST", "/interactions/{interaction_id}/{interaction_token}/callback", count=2, hold="before")
    async with asyncio.TaskGroup() as moderators:
        pressed = [moderators.create_task(standin.press(offer, ANOTHER)) for offer in offers]
        await standin.held(2)
        assert await standin.release() == 2
    for reply in pressed:
        assert "4 March 2027, post 2: posted, [see it](" in reply.result().text
    assert len(await standin.messages(channel)) == 2


async def test_a_button_of_yesterday_says_so_and_posts_nothing(days: Days, standin: Standin, channel: str) -> None:
    await set_up(standin, channel)
    await ask(standin, "post")
    offer = await ask(standin, "post")
    days.become(NINE + DAY)
    await standin.messages(channel, count=2)
    pressed = await standin.press(offer, ANOTHER)
    assert pressed.text == "That button was for another day. Use \\`/daily post\\` again."
    assert dates(await standin.messages(channel)) == ["2027-03-04", "2027-03-05"]


async def test_a_button_of_a_schedule_that_was_removed_posts_nothing(standin: Standin, channel: str) -> None:
    await set_up(standin, channel)
    await ask(standin, "post")
    offer = await ask(standin, "post")
    await ask(standin, "remove")
    assert "There is no daily post in this server yet." in (await standin.press(offer, ANOTHER)).text
    assert len(await standin.messages(channel)) == 1


async def test_a_quiet_day_has_nothing_to_post_and_says_so(days: Days, standin: Standin, channel: str) -> None:
    reply = await set_up(standin, channel, style="exact days only")
    fourth_of_may = datetime(2027, 5, 4, 9, tzinfo=UTC)
    assert f"Next: <t:{int(fourth_of_may.timestamp())}:F>" in reply.text
    assert "Today has nothing for this style of daily post" in (await ask(standin, "post")).text
    await live_through(days, standin, NINE)
    assert "4 March 2027: no post. Nothing in the lore belongs to this day" in (await ask(standin, "history")).text
    assert await standin.messages(channel) == []
    days.become(fourth_of_may)
    (post,) = await standin.messages(channel, count=1)
    assert "On this day, 4 May 12 AL" in post.text
    offer = await ask(standin, "post")
    assert (await standin.press(offer, ANOTHER)).text == "There is nothing else for today."


async def test_a_style_that_no_day_of_the_world_fits_is_told_at_once(tmp_path: Path) -> None:
    with days_in(write(tmp_path / "small", SMALLEST), tmp_path) as days, days.bot():
        async with Standin(days.place.address.control) as standin:
            reply = await set_up(standin, style="exact days only")
            assert "no day has anything for this style" in reply.text


# --- looking, pausing, removing ---


async def test_pausing_leaves_days_out_and_resuming_goes_on_with_the_next_time(
    days: Days, standin: Standin, channel: str
) -> None:
    await set_up(standin, channel)
    paused = await ask(standin, "pause")
    assert "Paused. `/daily resume` starts it again." in paused.text
    assert "is paused already" in (await ask(standin, "pause")).text
    (mine,) = await standin.autocomplete("mod", "general", "daily status", "schedule")
    await live_through(days, standin, NINE)
    days.become(NINE + timedelta(minutes=5))
    resumed = await ask(standin, "resume", schedule=mine.value)
    assert f"Next: <t:{int((NINE + DAY).timestamp())}:F>" in resumed.text
    assert "isn't paused" in (await ask(standin, "resume")).text
    days.become(NINE + DAY)
    assert dates(await standin.messages(channel, count=1)) == ["2027-03-05"]
    assert "4 March" not in (await ask(standin, "history")).text


async def test_who_resumes_before_today_s_time_gets_today_s(days: Days, standin: Standin, channel: str) -> None:
    await set_up(standin, channel)
    await ask(standin, "pause")
    assert f"Next: <t:{int(NINE.timestamp())}:F>" in (await ask(standin, "resume")).text
    days.become(NINE)
    assert dates(await standin.messages(channel, count=1)) == ["2027-03-04"]


async def test_a_paused_schedule_still_posts_by_hand(standin: Standin, channel: str) -> None:
    await set_up(standin, channel)
    await ask(standin, "pause")
    assert "4 March 2027: posted" in (await ask(standin, "post")).text
    assert "Paused." in (await ask(standin, "status")).text


async def test_a_blocked_post_is_told_once_and_goes_out_once_the_bot_may(
    days: Days, standin: Standin, channel: str
) -> None:
    known = len(await standin.messages("dm", seen_by="mod"))
    await set_up(standin, channel)
    await standin.permit(channel, deny=Permission.SEND_MESSAGES)
    days.become(NINE)
    told = (await standin.messages("dm", seen_by="mod", count=known + 1))[known].text
    assert told.startswith("The daily post in #lamps of archive didn't go out. The bot may not post in the channel.")
    assert "4 March 2027: blocked. The bot may not post in the channel." in (await ask(standin, "post")).text
    await live_through(days, standin, NINE + DAY)
    status = (await ask(standin, "status")).text
    assert "Blocked until the bot may post there. Next: " in status
    assert "Last: 5 March 2027: blocked. In the channel the bot lacks: Send Messages." in status
    refused = (await ask(standin, "resume")).text
    assert refused.startswith("In #lamps the bot lacks: Send Messages.")
    await standin.permit(channel)
    assert dates(await standin.messages(channel, count=1)) == ["2027-03-05"]
    days.become(NINE + DAY * 2)
    assert dates(await standin.messages(channel, count=2)) == ["2027-03-05", "2027-03-06"]
    assert "Blocked" not in (await ask(standin, "status")).text
    assert len(await standin.messages("dm", seen_by="mod")) == known + 1
    history = (await ask(standin, "history")).text
    assert "- 4 March 2027: blocked. The bot may not post in the channel." in history


async def test_resuming_what_was_blocked_posts_today_s(days: Days, standin: Standin, channel: str) -> None:
    thread = await standin.add_thread("wicks", parent=channel)
    await set_up(standin, thread)
    await standin.archive_thread(thread, locked=True)
    await live_through(days, standin, NINE)
    assert "blocked. The thread is locked." in (await ask(standin, "history")).text
    assert "The thread wicks is locked." in (await ask(standin, "resume")).text
    await standin.archive_thread(thread, locked=False)
    assert "Today's goes out in a moment." in (await ask(standin, "resume")).text
    assert dates(await standin.messages(thread, count=1)) == ["2027-03-04"]


async def test_a_deleted_channel_is_told_and_another_one_gets_today_s(
    days: Days, standin: Standin, channel: str
) -> None:
    gone = await standin.add_channel("gone")
    await set_up(standin, gone)
    await standin.delete_channel(gone)
    await live_through(days, standin, NINE)
    assert "4 March 2027: blocked. The channel was deleted." in (await ask(standin, "status")).text
    assert (
        "was deleted, or the bot can't see it. \\`/daily change\\` takes another."
        in (await ask(standin, "resume")).text
    )
    changed = await ask(standin, "change", channel=channel)
    assert "Today's goes out in a moment." in changed.text
    assert "Blocked" not in changed.text
    assert dates(await standin.messages(channel, count=1)) == ["2027-03-04"]


async def test_what_is_removed_is_forgotten_and_what_it_posted_stays(
    days: Days, standin: Standin, channel: str
) -> None:
    await set_up(standin, channel)
    await ask(standin, "post")
    removed = await ask(standin, "remove")
    assert removed.text.startswith("It is removed. These were its settings:\n\n**Daily post")
    for command in ("status", "history", "pause", "resume", "remove", "post", "change"):
        assert (
            "There is no daily post in this server yet. \\`/daily setup\\` makes one."
            in (await ask(standin, command)).text
        )
    await live_through(days, standin, NINE)
    await live_through(days, standin, NINE + DAY)
    assert len(await standin.messages(channel)) == 1


async def test_history_tells_fifteen_posts_with_their_links(days: Days, standin: Standin, channel: str) -> None:
    await set_up(standin, channel)
    assert (await ask(standin, "history")).text.endswith("Nothing was posted yet.")
    for number in range(17):
        days.become(NINE + DAY * number)
        await standin.messages(channel, count=number + 1)
    lines = [line for line in (await ask(standin, "history")).text.splitlines() if line.startswith("- ")]
    posts = [*reversed(await standin.messages(channel))][:15]
    guild = (await standin.world())["guilds"]["archive"]
    assert len(lines) == 15
    for line, post in zip(lines, posts, strict=True):
        assert f": posted, [see it](https://discord.com/channels/{guild}/{channel}/{post.id}) · " in line


# --- coming and going ---


async def test_a_guild_that_removes_the_bot_is_let_rest_and_goes_on_when_it_is_back(own_days: Days) -> None:
    async with Standin(own_days.place.address.control) as standin:
        with own_days.bot() as bot:
            await set_up(standin)
            own_days.become(NINE)
            await standin.messages("general", count=1)
            await standin.kick()
            await own_days.until(lambda: not own_days.schedules(), "the schedule rests")
            own_days.become(NINE + DAY * 29)
            await standin.invite()
            await standin.messages("general", count=2)
            bot.end()
        await standin.kick()
        own_days.become(NINE + DAY * 40)
        with own_days.bot() as bot:
            await own_days.until(lambda: not own_days.schedules(), "what happened meanwhile is noticed")
            own_days.become(NINE + DAY * 69)
            await standin.invite()
            await standin.messages("general", count=3)
            assert "Traceback" not in bot.log
        assert dates(await standin.messages("general")) == ["2027-03-04", "2027-04-02", "2027-05-12"]
        assert await standin.violations() == []


async def test_thirty_days_after_it_was_removed_the_bot_forgets_a_guild(own_days: Days) -> None:
    async with Standin(own_days.place.address.control) as standin:
        with own_days.bot() as bot:
            await set_up(standin)
            await ask(standin, "post")
            await standin.kick()
            await own_days.until(lambda: not own_days.schedules(), "the schedule rests")
            own_days.become(NINE + DAY * 29)
            assert own_days.row() is not None
            own_days.become(NINE + DAY * 30)
            await own_days.until(lambda: own_days.row() is None, "what it posted is forgotten")
            await standin.invite()
            await standin.ready("daily")
            assert "There is no daily post in this server yet." in (await ask(standin, "status")).text
            assert "Traceback" not in bot.log
        assert await standin.violations() == []
