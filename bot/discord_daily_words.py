"""Schedules and posts in Discord's own Markdown: times that each reader sees in their own zone, channels, links."""

import datetime
from collections.abc import Iterable

from bot.daily import clock_times
from bot.daily.overview import Overview
from bot.daily.post import Post, Progress, Publishing
from bot.daily.schedule import Pause, Schedule
from bot.daily.telling import WORDS
from bot.defuse import cut, defuse, line, size
from lore.rules import LeapDay

NOTHING_YET = "Nothing was posted yet."

_LEAP_DAY = {
    LeapDay.AFTER: "29 February told on 1 March in years without one",
    LeapDay.NEVER: "29 February told in leap years only",
}
_LONGEST_NAMES = 120
_LONGEST = 3600  # characters of what is told at once; Discord takes 4,000


def moment(at: datetime.datetime) -> str:
    """A moment as each reader's own clock shows it."""
    return f"<t:{int(at.timestamp())}:F> (<t:{int(at.timestamp())}:R>)"


def settings(schedule: Schedule) -> str:
    """All that is set, in one paragraph; 29 February only where it isn't as usual."""
    late = f"may come up to {clock_times.tell_duration(schedule.late)} late" if schedule.late else "never comes late"
    told = [_title(schedule), f"style: {schedule.style}", late]
    if schedule.leap_day in _LEAP_DAY:
        told.append(_LEAP_DAY[schedule.leap_day])
    if schedule.role_id is not None:
        told.append(f"notifies <@&{schedule.role_id}>")
    if schedule.publish:
        told.append("published to followers")
    return " · ".join(told)


def coming(told: Overview, now: datetime.datetime) -> str:
    """When the next post is due, or why none is."""
    if told.schedule.pause is Pause.ASKED:
        return "Paused. `/daily resume` starts it again."
    if told.next is None:
        return (
            "For a year to come, no day has anything for this style, so nothing will be posted. `/daily change` takes"
            " another style."
        )
    _, at = told.next
    if at <= now:
        return "Today's goes out in a moment."
    blocked = "Blocked until the bot may post there. " if told.schedule.pause is Pause.BLOCKED else ""
    return f"{blocked}Next: {moment(at)}."


def standings(told: list[tuple[Overview, str]], now: datetime.datetime) -> str:
    """How schedules stand, each with its last post in words; where they are too many for that, in a line each."""
    whole = "\n\n".join(
        "\n".join([settings(each.schedule), coming(each, now), *([f"Last: {last}"] if last else [])])
        for each, last in told
    )
    if size(whole) <= _LONGEST:
        return whole
    lines = [f"- {_title(each.schedule)}: {_briefly(each, now)}" for each, _ in told]
    return "\n".join([*lines, "`/daily status` with a `schedule` tells more of one."])


def history(posts: Iterable[str]) -> str:
    """As many posts, each in a line, as can be told at once."""
    told = ""
    for post in posts:
        longer = f"{told}\n- {post}" if told else f"- {post}"
        if size(longer) > _LONGEST - _LONGEST // 6:
            break
        told = longer
    return told or NOTHING_YET


def post(row: Post, names: Iterable[str], link: str) -> str:
    """What became of a post, in one line; `names` are of the entries that it shows."""
    told = f"{_date(row.key.day)}{f', post {row.key.sequence + 1}' if row.key.sequence else ''}: "
    told += WORDS[row.progress]
    if link:
        told += f", [see it]({link})"
    if shown := ", ".join(names):
        told += f" · {defuse(cut(line(shown), _LONGEST_NAMES))}"
    if row.publishing is Publishing.WANTED and row.progress is Progress.SENT:
        told += " · not published yet"
    return f"{told}. {defuse(row.error)}" if row.error else told


def _title(schedule: Schedule) -> str:
    at = f"{clock_times.tell(schedule.at)} ({defuse(schedule.zone.key)})"
    return f"**Daily post {schedule.id}** in <#{schedule.channel_id}> at {at}"


def _briefly(told: Overview, now: datetime.datetime) -> str:
    if told.schedule.pause is not Pause.NO:
        return "paused" if told.schedule.pause is Pause.ASKED else "blocked"
    if told.next is None:
        return "nothing for a year"
    _, at = told.next
    return "now" if at <= now else f"<t:{int(at.timestamp())}:R>"


def _date(day: datetime.date) -> str:
    return f"{day.day} {day:%B} {day.year}"
