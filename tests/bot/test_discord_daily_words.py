"""What moderators read of schedules and posts."""

import datetime
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from bot import discord_daily_words as words
from bot.daily.overview import Overview
from bot.daily.post import Key, Post, Progress, Publishing
from bot.daily.schedule import Pause
from bot.daily.telling import address
from bot.defuse import size
from lore.rules import LeapDay, Style
from tests.bot.daily.keeping import DAY, NINE, TODAY, WANTED

MADE = replace(WANTED, id=3, zone=ZoneInfo("America/New_York"))
AT = int(NINE.timestamp())
SENT = Post(Key(3, TODAY), NINE, Progress.SENT, channel_id=20, message_id=99)
DISCORD_S_MOST = 4000


def test_settings_are_told_in_one_paragraph() -> None:
    assert words.settings(MADE) == (
        "**Daily post 3** in <#20> at 09:00 (America/New\\_York) · style: auto · may come up to 6 hours late"
    )
    full = replace(MADE, style=Style.EXACT_ONLY, leap_day=LeapDay.NEVER, late=0, role_id=7, publish=True)
    assert words.settings(full).partition(" · ")[2] == (
        "style: exact days only · never comes late · 29 February told in leap years only · notifies <@&7>"
        " · published to followers"
    )


@pytest.mark.parametrize(
    ("pause", "next_", "told"),
    [
        (Pause.NO, (TODAY, NINE), f"Next: <t:{AT}:F> (<t:{AT}:R>)."),
        (Pause.NO, (TODAY, NINE - DAY), "Today's goes out in a moment."),
        (Pause.BLOCKED, (TODAY, NINE), f"Blocked until the bot may post there. Next: <t:{AT}:F> (<t:{AT}:R>)."),
        (Pause.ASKED, None, "Paused. `/daily resume` starts it again."),
        (
            Pause.NO,
            None,
            "For a year to come, no day has anything for this style, so nothing will be posted. `/daily change` takes"
            " another style.",
        ),
    ],
)
def test_what_comes_next_is_told_in_the_reader_s_own_time(
    pause: Pause, next_: tuple[datetime.date, datetime.datetime] | None, told: str
) -> None:
    assert words.coming(Overview(replace(MADE, pause=pause), next_, None), NINE - DAY) == told


@pytest.mark.parametrize(
    ("row", "names", "told"),
    [
        (SENT, ["Ada"], "4 March 2027: posted, [see it](link) · Ada"),
        (replace(SENT, key=Key(3, TODAY, 1)), [], "4 March 2027, post 2: posted, [see it](link)"),
        (replace(SENT, publishing=Publishing.WANTED), [], "4 March 2027: posted, [see it](link) · not published yet"),
        (
            replace(SENT, publishing=Publishing.REFUSED, error="It isn't published. Too many."),
            [],
            "4 March 2027: posted, [see it](link). It isn't published. Too many.",
        ),
        (
            SENT,
            ["@everyone **now**", "Ben"],
            "4 March 2027: posted, [see it](link) · @\u200beveryone \\*\\*now\\*\\*, Ben",
        ),
    ],
)
def test_a_post_is_told_in_a_line(row: Post, names: list[str], told: str) -> None:
    assert words.post(row, names, "link") == told


def test_what_didnt_go_out_says_why() -> None:
    blocked = Post(Key(3, TODAY), NINE, Progress.BLOCKED, error="The channel was deleted.")
    assert words.post(blocked, [], "") == "4 March 2027: blocked. The channel was deleted."


def test_long_names_are_cut() -> None:
    assert len(words.post(SENT, ["lantern " * 99], "")) < 200


def test_a_link_leads_to_the_message_where_there_is_one() -> None:
    schedule = replace(WANTED, guild_id=10)
    assert address(schedule, SENT) == "https://discord.com/channels/10/20/99"
    assert address(schedule, replace(SENT, message_id=None)) == ""


def test_a_few_schedules_are_told_in_full_and_many_in_a_line_each() -> None:
    big = replace(
        MADE, channel_id=2**63 - 1, zone=ZoneInfo("America/Argentina/ComodRivadavia"), role_id=2**63 - 1, publish=True
    )
    told = [(Overview(replace(big, id=10**9 + number), (TODAY, NINE), SENT), "x" * 300) for number in range(25)]
    few = words.standings(told[:3], NINE - DAY)
    assert few.count("may come up to") == few.count("Last: xxx") == few.count("Next: ") == 3
    many = words.standings(told, NINE - DAY)
    assert [f"**Daily post {10**9 + number}**" in many for number in range(25)] == [True] * 25
    assert many.count(f"<t:{AT}:R>") == 25
    assert size(many) < DISCORD_S_MOST


def test_a_line_says_what_is_paused_or_blocked_or_has_nothing() -> None:
    rests = [replace(MADE, pause=pause) for pause in Pause]
    told = [(Overview(each, None if each.pause is Pause.ASKED else (TODAY, NINE), SENT), "x" * 2000) for each in rests]
    told += [(Overview(MADE, None, None), ""), (Overview(MADE, (TODAY, NINE - DAY), None), "")]
    lines = words.standings(told, NINE - DAY).splitlines()
    ends = [line.rpartition("): ")[2] for line in lines[:-1]]
    assert ends == [f"<t:{AT}:R>", "paused", "blocked", "nothing for a year", "now"]


def test_history_tells_as_many_posts_as_fit() -> None:
    assert words.history([]) == "Nothing was posted yet."
    assert words.history(["one", "two"]) == "- one\n- two"
    long = words.history("x" * 400 for _ in range(15))
    assert 6 <= long.count("- ") < 15
    assert size(long) < DISCORD_S_MOST - 500  # the settings stand above
