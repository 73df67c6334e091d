"""/daily setup and change as moderators use them: where, when and how; what is refused, and what is suggested."""

from datetime import UTC, datetime, timedelta

import pytest

from tests.bot.discord.daily import NINE, Days, set_up
from tests.bot.discord.moderating import ask, live_through
from tests.standin.control import Refused, Standin
from tests.standin.rules.messages import CROSSPOSTED
from tests.standin.state import ChannelKind, Permission

EVENING = NINE - timedelta(hours=12)
NONE_YET = "There is no daily post in this server yet."


async def refused(standin: Standin, **options: object) -> str:
    """What setup says to options that it can't do, having kept nothing."""
    given = {"channel": "general", "time": "9:00", "timezone": "UTC", **options}
    reply = await standin.slash("mod", "general", "daily setup", **given)
    assert reply.ephemeral
    assert NONE_YET in (await standin.slash("mod", "general", "daily status")).text
    return reply.text


# --- where ---


async def test_a_post_in_an_announcement_channel_is_published_where_that_is_wished(
    days: Days, standin: Standin
) -> None:
    await standin.add_channel("heralds", kind=ChannelKind.ANNOUNCEMENT)
    await standin.add_channel("criers", kind=ChannelKind.ANNOUNCEMENT)
    reply = await set_up(standin, "heralds", publish=True)
    assert "published to followers" in reply.text
    assert "published" not in (await set_up(standin, "criers")).text
    days.become(NINE)
    await standin.requested("POST", "/channels/{channel_id}/messages/{message_id}/crosspost")
    await standin.messages("criers", count=1)
    days.become(NINE + timedelta(days=1))
    await standin.requested("POST", "/channels/{channel_id}/messages/{message_id}/crosspost", 2)
    published = await standin.messages("heralds", count=2)
    quiet = await standin.messages("criers", count=2)
    assert [message.flags & CROSSPOSTED for message in published] == [CROSSPOSTED] * 2
    assert [message.flags & CROSSPOSTED for message in quiet] == [0, 0]
    assert "not published" not in (await ask(standin, "status")).text


async def test_publishing_elsewhere_is_refused(standin: Standin) -> None:
    assert "Only posts in announcement channels can be published" in await refused(standin, publish=True)


async def test_a_forum_gets_a_thread_each_day(days: Days, standin: Standin) -> None:
    await standin.add_channel("tales", kind=ChannelKind.FORUM)
    await set_up(standin, "tales")
    days.become(NINE)
    await standin.requested("POST", "/channels/{channel_id}/threads")
    days.become(NINE + timedelta(days=1))
    await standin.requested("POST", "/channels/{channel_id}/threads", 2)
    history = (await ask(standin, "history")).text
    threads = await standin.threads("tales")
    assert [thread.name.partition(":")[0] for thread in threads] == ["4 March 2027", "5 March 2027"]
    for thread in threads:
        assert len(thread.messages) == 1
        assert f"/{thread.id}/{thread.id})" in history


async def test_a_link_to_a_thread_stays_right_when_the_posts_move_to_a_text_channel(
    days: Days, standin: Standin
) -> None:
    await standin.add_channel("fables", kind=ChannelKind.FORUM)
    await standin.add_channel("plain")
    await set_up(standin, "fables")
    await ask(standin, "post")
    await ask(standin, "change", channel="plain")
    days.become(NINE + timedelta(days=1))
    (post,) = await standin.messages("plain", count=1)
    (thread,) = await standin.threads("fables")
    history = (await ask(standin, "history")).text
    assert f"/{thread.id}/{thread.id})" in history
    assert f"/{post.raw['channel_id']}/{post.id})" in history


async def test_a_forum_that_wants_tags_is_refused(standin: Standin) -> None:
    await standin.add_channel("tagged", kind=ChannelKind.FORUM, flags=1 << 4, tags=["lore"])
    assert "wants a tag on every post" in await refused(standin, channel="tagged")


async def test_a_thread_gets_posts_and_an_archived_one_wakes(days: Days, standin: Standin) -> None:
    await standin.add_thread("side talk")
    await standin.add_thread("old talk", archived=True)
    await set_up(standin, "side talk")
    await set_up(standin, "old talk")
    days.become(NINE)
    for name in ("side talk", "old talk"):
        (post,) = await standin.messages(name, count=1)
        assert "Daily post" in post.text
    by_name = {thread.name: thread for thread in await standin.threads("general")}
    assert not by_name["old talk"].archived


async def test_a_private_thread_that_the_bot_cant_see_is_refused_in_a_sentence(standin: Standin) -> None:
    await standin.add_thread("whispers", private=True)
    told = await refused(standin, channel="whispers")
    assert told.startswith("The bot can't see #whispers.")
    assert "add it to that private thread" in told


async def test_a_locked_thread_is_refused(standin: Standin) -> None:
    await standin.add_thread("closed talk", locked=True)
    assert "The thread closed talk is locked" in await refused(standin, channel="closed talk")


@pytest.mark.parametrize(
    ("kind", "denied", "lacking"),
    [
        (ChannelKind.TEXT, Permission.SEND_MESSAGES, "Send Messages"),
        (ChannelKind.TEXT, Permission.EMBED_LINKS, "Embed Links"),
        (ChannelKind.TEXT, Permission.READ_MESSAGE_HISTORY, "Read Message History"),
        (ChannelKind.FORUM, Permission.SEND_MESSAGES, "Create Posts"),
        (
            ChannelKind.TEXT,
            Permission.SEND_MESSAGES | Permission.EMBED_LINKS | Permission.READ_MESSAGE_HISTORY,
            "Send Messages, Embed Links, Read Message History",
        ),
    ],
)
async def test_what_the_bot_lacks_is_named_one_by_one(
    standin: Standin, kind: ChannelKind, denied: Permission, lacking: str
) -> None:
    name = f"shut-{int(kind)}-{int(denied)}"
    await standin.add_channel(name, kind=kind)
    await standin.permit(name, deny=denied)
    assert f"In #{name} the bot lacks: {lacking}." in await refused(standin, channel=name)


async def test_a_channel_that_the_bot_cant_see_is_refused_by_name(standin: Standin) -> None:
    await standin.add_channel("cellar")
    await standin.permit("cellar", deny=Permission.VIEW_CHANNEL)
    told = await refused(standin, channel="cellar")
    assert "#cellar" in told
    assert "View Channel" in told


async def test_a_thread_where_the_bot_may_not_send_is_refused(standin: Standin) -> None:
    await standin.add_channel("hush")
    await standin.add_thread("hushed", parent="hush")
    await standin.permit("hush", deny=Permission.SEND_MESSAGES_IN_THREADS)
    assert "In #hushed the bot lacks: Send Messages in Threads." in await refused(standin, channel="hushed")


async def test_a_channel_of_another_guild_is_refused(standin: Standin) -> None:
    await standin.invite("elsewhere")
    for channel, time in (("lounge", "9:00"), ("lounge", "10:00")):
        reply = await standin.forge("mod", "general", "daily setup", channel=channel, time=time, timezone="UTC")
        assert reply.ephemeral
        assert "That channel is in another server" in reply.text
    await standin.kick("elsewhere")


# --- when ---


@pytest.mark.parametrize(
    ("time", "zone", "told"),
    [
        ("9", "Berlin", "at 09:00 (Europe/Berlin)"),
        ("9:05pm", "new york", "at 21:05 (America/New\\_York)"),
        ("noon", "europe/LONDON", "at 12:00 (Europe/London)"),
        ("0030", "Mumbai", "at 00:30 (Asia/Kolkata)"),
        ("23.59", "utc", "at 23:59 (UTC)"),
        ("7h45", "São Paulo", "at 07:45 (America/Sao\\_Paulo)"),
    ],
)
async def test_times_and_zones_are_read_as_people_type_them(standin: Standin, time: str, zone: str, told: str) -> None:
    assert told in (await set_up(standin, time=time, timezone=zone)).text


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"time": "25:00"}, "“25:00” is no time of day. Give hours and minutes, such as 9:00 or 21:30."),
        ({"time": "when the lamps are lit"}, "is no time of day"),
        ({"time": "@everyone"}, "is no time of day"),
        ({"time": " "}, "An empty text is no time of day"),
        ({"timezone": "Saltmere"}, "There is no time zone “Saltmere”."),
        ({"timezone": "+5:30"}, "is an offset, which knows no summer time"),
        ({"timezone": "../../etc/passwd"}, "There is no time zone"),
        ({"timezone": " "}, "An empty text is no time zone"),
        ({"late": "a while"}, "is no length of time"),
        ({"late": "3 days"}, "is no length of time"),
    ],
)
async def test_nonsense_is_answered_in_a_sentence_and_nothing_is_kept(
    standin: Standin, options: dict[str, str], told: str
) -> None:
    assert told in await refused(standin, **options)


async def test_times_zones_and_schedules_are_suggested_while_typing(standin: Standin) -> None:
    async def suggested(option: str, typed: str, command: str = "daily setup") -> list[str]:
        return [each.name for each in await standin.autocomplete("mod", "general", command, option, typed)]

    assert "09:30" in await suggested("time", "9:3")
    assert (await suggested("timezone", "munich"))[0].startswith("Europe/Berlin · 09:30 now (UTC+1)")
    assert (await suggested("timezone", "Asia/Kol"))[0].startswith("Asia/Kolkata · 14:00 now (UTC+5:30)")
    assert any(each.startswith("Asia/Kolkata · 14:00 now") for each in await suggested("timezone", "14:00"))
    assert len(await suggested("timezone", "")) == 25
    assert await suggested("schedule", "", "daily pause") == []
    await set_up(standin)
    await set_up(standin, time="21:15", timezone="Europe/Berlin")
    one, other = await suggested("schedule", "", "daily pause")
    assert one.endswith("· #general at 09:00 (UTC)")
    assert await suggested("schedule", "21:1", "daily pause") == [other]
    with pytest.raises(Refused):
        await suggested("schedule", "", "who")


async def test_schedules_are_not_suggested_to_those_who_may_not_manage_them(standin: Standin) -> None:
    await set_up(standin)
    with pytest.raises(Refused):
        await standin.autocomplete("ben", "general", "daily pause", "schedule")


async def test_a_schedule_made_after_today_s_time_starts_tomorrow(days: Days, standin: Standin) -> None:
    await standin.add_channel("late-start")
    days.become(NINE + timedelta(minutes=1))
    reply = await set_up(standin, "late-start")
    assert f"Next: <t:{int((NINE + timedelta(days=1)).timestamp())}:F>" in reply.text
    days.become(NINE + timedelta(days=1))
    (post,) = await standin.messages("late-start", count=1)
    assert post.text.endswith("2027-03-05")


async def test_a_time_that_the_clocks_skip_and_one_that_comes_twice_have_one_post_each(
    days: Days, standin: Standin
) -> None:
    await standin.add_channel("clocks")
    days.become(datetime(2027, 3, 27, 0, 0, tzinfo=UTC))
    reply = await set_up(standin, "clocks", time="2:30", timezone="Europe/Berlin")
    skipped = datetime(2027, 3, 28, 1, 30, tzinfo=UTC)  # 3:30 by the new summer time
    for number, moment in enumerate((datetime(2027, 3, 27, 1, 30, tzinfo=UTC), skipped), 1):
        days.become(moment)
        await standin.messages("clocks", count=number)
    assert f":{int(datetime(2027, 3, 27, 1, 30, tzinfo=UTC).timestamp())}:" in reply.text
    assert f":{int(datetime(2027, 3, 29, 0, 30, tzinfo=UTC).timestamp())}:" in (await ask(standin, "status")).text
    first, second = datetime(2027, 10, 31, 0, 30, tzinfo=UTC), datetime(2027, 10, 31, 1, 30, tzinfo=UTC)
    for moment, number in ((first, 3), (second, 3), (datetime(2027, 11, 1, 1, 30, tzinfo=UTC), 4)):
        days.become(moment)
        await standin.messages("clocks", count=number)
    dates = [post.text.rpartition(" ")[2] for post in await standin.messages("clocks", count=4)]
    assert dates == ["2027-03-27", "2027-03-28", "2027-10-31", "2027-11-01"]


# --- how ---


async def test_every_option_is_told_back(standin: Standin) -> None:
    role = await standin.add_role("keepers", mentionable=True)
    reply = await set_up(standin, "news", style="auto", ping="keepers", leap_day="1 March", late="90 min", publish=True)
    told = reply.text.split("\n\n")[1].split(" · ")
    assert told[0].endswith("at 09:00 (UTC)")
    assert told[1:] == [
        "style: auto",
        "may come up to 1 hour 30 minutes late",
        "29 February told on 1 March in years without one",
        f"notifies <@&{role}>",
        "published to followers",
    ]


async def test_a_role_that_may_be_mentioned_is_notified_and_nobody_else(days: Days, standin: Standin) -> None:
    """The Graffiti of the test world holds every mention there is; sooner or later its card comes."""
    await standin.add_channel("rings")
    role = await standin.add_role("bell ringers", mentionable=True)
    reply = await set_up(standin, "rings", ping="bell ringers")
    assert "nobody is notified" not in reply.text
    posts = []
    for number in range(1, 40):
        days.become(NINE + timedelta(days=number))
        posts = await standin.messages("rings", count=number)
        if "free boats" in posts[-1].text:
            break
    assert "free boats" in posts[-1].text
    assert {tuple(post.pings) for post in posts} == {(role,)}


async def test_setup_says_so_where_the_bot_may_not_mention_the_role(days: Days, standin: Standin) -> None:
    await standin.add_channel("mute")
    await standin.add_role("dreamers")
    reply = await set_up(standin, "mute", ping="dreamers")
    assert "nobody is notified: the bot may not mention @dreamers" in reply.text.replace("\u200b", "")
    days.become(NINE)
    (post,) = await standin.messages("mute", count=1)
    assert post.pings == []
    await standin.permit("mute", allow=Permission.MENTION_EVERYONE)
    assert "nobody is notified" not in (await ask(standin, "change", style="auto")).text


async def test_the_role_is_looked_at_again_wherever_the_posts_move(standin: Standin) -> None:
    await standin.add_channel("loud")
    await standin.permit("loud", allow=Permission.MENTION_EVERYONE)
    await standin.add_role("sleepers")
    assert "nobody is notified" not in (await set_up(standin, "loud", ping="sleepers")).text
    assert "nobody is notified" in (await ask(standin, "change", channel="general")).text
    assert "notifies" not in (await ask(standin, "change", no_ping=True)).text


async def test_everyone_is_no_role_to_notify(standin: Standin) -> None:
    assert "one role, not everyone" in await refused(standin, ping="@everyone")


async def test_the_same_twice_is_refused_and_two_in_one_channel_are_fine(days: Days, standin: Standin) -> None:
    await standin.add_channel("pair")
    await set_up(standin, "pair")
    again = await ask(standin, "setup", channel="pair", time="9:00", timezone="UTC")
    assert "goes to that channel at that time already" in again.text
    await set_up(standin, "pair", time="9:10")
    days.become(NINE + timedelta(minutes=10))
    one, other = await standin.messages("pair", count=2)
    assert one.text.rpartition("\n")[2] != other.text.rpartition("\n")[2]
    assert (await ask(standin, "pause")).text.startswith("There are 2 daily posts here. Say which one")


async def test_the_26th_schedule_is_refused_and_all_25_are_told(standin: Standin) -> None:
    for number in range(25):
        await set_up(standin, time=f"10:{number:02}", timezone="America/Argentina/Buenos_Aires")
    one_more = await ask(standin, "setup", channel="general", time="11:00", timezone="UTC")
    assert "A server can have 25 daily posts" in one_more.text
    status = (await ask(standin, "status")).text
    assert [f"at 10:{number:02} (" in status for number in range(25)] == [True] * 25
    choices = await standin.autocomplete("mod", "general", "daily status", "schedule")
    assert len(choices) == 25
    alone = (await ask(standin, "status", schedule=choices[7].value)).text
    assert "at 10:07 (" in alone
    assert "at 10:08 (" not in alone


async def test_an_unknown_schedule_is_answered_with_those_there_are(standin: Standin) -> None:
    await set_up(standin)
    (known,) = await standin.autocomplete("mod", "general", "daily pause", "schedule")
    told = (await ask(standin, "pause", schedule="999")).text
    assert told == f"There is no daily post “999” here. Choose one of {known.value}."


# --- changes ---


async def test_a_later_time_never_posts_today_twice(days: Days, standin: Standin) -> None:
    await standin.add_channel("later")
    await set_up(standin, "later")
    days.become(NINE)
    await standin.messages("later", count=1)
    changed = await ask(standin, "change", time="11:00")
    tomorrow = NINE + timedelta(days=1, hours=2)
    assert f"Next: <t:{int(tomorrow.timestamp())}:F>" in changed.text
    await live_through(days, standin, NINE + timedelta(hours=2))
    await live_through(days, standin, tomorrow)
    posts = await standin.messages("later", count=2)
    assert [post.text.rpartition(" ")[2] for post in posts] == ["2027-03-04", "2027-03-05"]


async def test_an_earlier_time_that_has_passed_doesnt_lose_today(days: Days, standin: Standin) -> None:
    await standin.add_channel("earlier")
    await set_up(standin, "earlier")
    days.become(NINE)
    await standin.messages("earlier", count=1)
    days.become(NINE + timedelta(hours=23))
    changed = await ask(standin, "change", time="6:00", late="none")
    assert "Today's goes out in a moment." in changed.text
    posts = await standin.messages("earlier", count=2)
    assert [post.text.rpartition(" ")[2] for post in posts] == ["2027-03-04", "2027-03-05"]


async def test_a_zone_where_it_is_yesterday_still_doesnt_repeat_a_date(days: Days, standin: Standin) -> None:
    await standin.add_channel("dateline")
    days.become(EVENING)  # 21:00 UTC on the 3rd is 11:00 on the 4th on Kiritimati
    await set_up(standin, "dateline", time="12:00", timezone="Pacific/Kiritimati")
    days.become(EVENING + timedelta(hours=1))
    await standin.messages("dateline", count=1)
    changed = await ask(standin, "change", timezone="Pacific/Honolulu")
    fifth = datetime(2027, 3, 5, 22, 0, tzinfo=UTC)
    assert f"Next: <t:{int(fifth.timestamp())}:F>" in changed.text
    await live_through(days, standin, datetime(2027, 3, 4, 22, 0, tzinfo=UTC))
    await live_through(days, standin, fifth)
    posts = await standin.messages("dateline", count=2)
    assert [post.text.rpartition(" ")[2] for post in posts] == ["2027-03-04", "2027-03-05"]


async def test_posts_move_to_another_channel_and_the_old_one_gets_no_more(days: Days, standin: Standin) -> None:
    await standin.add_channel("old-home")
    await standin.add_channel("new-home")
    await set_up(standin, "old-home")
    days.become(NINE)
    await standin.messages("old-home", count=1)
    await ask(standin, "change", channel="new-home")
    days.become(NINE + timedelta(days=1))
    (second,) = await standin.messages("new-home", count=1)
    assert second.text.endswith("2027-03-05")
    assert len(await standin.messages("old-home")) == 1


async def test_a_change_to_what_another_schedule_does_is_refused(standin: Standin) -> None:
    await set_up(standin)
    await set_up(standin, time="10:00")
    one, other = [each.value for each in await standin.autocomplete("mod", "general", "daily change", "schedule")]
    told = (await ask(standin, "change", schedule=other, time="9:00")).text
    assert told.startswith(f"Daily post {one} goes to that channel at that time already.")


async def test_a_change_that_cant_be_done_leaves_everything_as_it_is(standin: Standin) -> None:
    await set_up(standin)
    before = (await ask(standin, "status")).text
    for options in ({"time": "late"}, {"timezone": "+1"}, {"late": "ever"}, {"publish": True}, {"ping": "@everyone"}):
        assert not (await ask(standin, "change", style="auto", **options)).text.startswith("It is changed.")
    assert (await ask(standin, "status")).text == before


# --- who ---


@pytest.mark.parametrize("command", ["status", "history", "preview", "post", "pause", "resume", "remove", "change"])
async def test_members_are_refused_by_the_bot_itself_and_not_even_offered_the_command(
    standin: Standin, command: str
) -> None:
    with pytest.raises(Refused, match="isn't offered to ben"):
        await standin.slash("ben", "general", f"daily {command}")
    reply = await standin.forge("ben", "general", f"daily {command}")
    assert reply.ephemeral
    assert reply.text == "Only those who may manage this server can use that command."


async def test_a_member_cant_set_up_a_daily_post(standin: Standin) -> None:
    reply = await standin.forge("ben", "general", "daily setup", channel="general", time="9:00", timezone="UTC")
    assert reply.text == "Only those who may manage this server can use that command."
    assert NONE_YET in (await ask(standin, "status")).text


@pytest.mark.parametrize("place", ["dm", "private"])
async def test_the_commands_are_offered_in_guilds_only(standin: Standin, place: str) -> None:
    with pytest.raises(Refused, match="isn't offered in"):
        await standin.slash("ada", place, "daily status")


async def test_a_guild_that_didnt_invite_the_bot_is_not_offered_them(standin: Standin) -> None:
    with pytest.raises(Refused, match="isn't offered"):
        await standin.slash("ada", "lounge", "daily status")
