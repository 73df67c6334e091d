"""`loredex daily status`: how every schedule stands; in a terminal or as JSON."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.padding import Padding
from rich.style import Style as Look
from rich.table import Table
from rich.text import Text

from bot import wording
from bot.clean import clean
from bot.daily import clock_times, overview
from bot.daily.ledger import Ledger
from bot.daily.overview import Overview
from bot.daily.post import Post, Progress
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.daily.telling import WORDS, address
from bot.json_answers import Json
from bot.state import open_read_only
from bot.terminal import TITLE
from lore.almanac import Almanac
from lore.questions import Lore

NONE = "There are no daily posts yet. `/daily setup` on Discord makes one."

_LATEST = 5
_WIDEST = 100
_INDENT = 2
_LABEL = Look(dim=True)
_LABEL_WIDTH = len("2027-01-23")


@dataclass(frozen=True, slots=True)
class Standing:
    """A schedule with what comes next, and its last posts, the newest first."""

    told: Overview
    posts: tuple[Post, ...]

    @property
    def schedule(self) -> Schedule:
        return self.told.schedule


def status(lore: Lore, data: Path, now: datetime.datetime) -> list[Standing]:
    """Every schedule of the guilds that the bot is in."""
    with open_read_only(data) as state:
        schedules, ledger = Schedules(state), Ledger(state)
        found = [each for guild in sorted(schedules.guild_ids()) for each in schedules.of_guild(guild)]
        rows = [
            (overview.of(each, ledger, now), ledger.latest(each.id, _LATEST), ledger.posted(each.id)) for each in found
        ]
    almanac = Almanac(lore.library)
    return [
        Standing(overview.without_quiet_days(told, posted, almanac), tuple(latest)) for told, latest, posted in rows
    ]


def show(standings: list[Standing], now: datetime.datetime, console: Console) -> None:
    if not standings:
        console.print(NONE)
    width = min(console.width, _WIDEST)
    for number, standing in enumerate(standings):
        if number:
            console.print()
        console.print(Text(clean(_title(standing.schedule)), TITLE), width=width)
        console.print(_table(_facts(standing, now)), width=width)
        if standing.posts:
            console.print()
            console.print(Text(f"{' ' * _INDENT}Last posts", _LABEL))
        for post in standing.posts:
            console.print(_table([_posted(post)]), width=width)
            if url := address(standing.schedule, post):
                # Never broken, or it would lead nowhere: the terminal itself wraps what is too long.
                console.print(Text.assemble(" " * _INDENT, (url, Look(dim=True, link=url))), soft_wrap=True)


def as_json(standings: list[Standing], now: datetime.datetime) -> Json:
    """All schedules with stable keys. Discord's ids are text, as in its own JSON: not all readers have such numbers."""
    return {
        "schedules": [
            {
                "id": each.schedule.id,
                "guild_id": str(each.schedule.guild_id),
                "channel_id": str(each.schedule.channel_id),
                "time": clock_times.tell(each.schedule.at),
                "time_zone": each.schedule.zone.key,
                "style": each.schedule.style.value,
                "pause": each.schedule.pause.value,
                "why": _rest(each),
                "next": _next_as_json(each.told),
                "posts": [_post_as_json(each.schedule, post) for post in each.posts],
            }
            for each in standings
        ],
        "text": "\n".join(line for each in standings for line in _lines(each, now)) or NONE,
    }


def _next_as_json(told: Overview) -> Json | None:
    if told.next is None:
        return None
    day, moment = told.next
    return {"date": day.isoformat(), "due": moment.astimezone(told.schedule.zone).isoformat()}


def _post_as_json(schedule: Schedule, post: Post) -> Json:
    return {
        "date": post.key.day.isoformat(),
        "sequence": post.key.sequence,
        "state": post.progress.value,
        "why": post.error,
        "cards": list(post.cards),
        "url": address(schedule, post),
    }


def _lines(standing: Standing, now: datetime.datetime) -> Iterator[str]:
    yield _title(standing.schedule)
    for label, text in (*_facts(standing, now), *map(_posted, standing.posts)):
        yield f"{label}: {text}"


def _title(schedule: Schedule) -> str:
    return f"Schedule {schedule.id} · {clock_times.tell(schedule.at)} ({schedule.zone.key}) · {schedule.style}"


def _facts(standing: Standing, now: datetime.datetime) -> list[tuple[str, str]]:
    schedule = standing.schedule
    rest = _rest(standing)
    return [
        ("Guild", str(schedule.guild_id)),
        ("Channel", str(schedule.channel_id)),
        *([("Rests", rest)] if rest else []),
        ("Next post", _coming(standing.told, now)),
    ]


def _rest(standing: Standing) -> str:
    """Why a schedule rests, in plain words."""
    match standing.schedule.pause:
        case Pause.NO:
            return ""
        case Pause.ASKED:
            return "Paused. `/daily resume` on Discord starts it again."
        case Pause.BLOCKED:
            blocked = (post.error for post in standing.posts if post.progress is Progress.BLOCKED and post.error)
            return f"Blocked. {next(blocked, 'The bot could not post.')} It goes on once the bot can post there."


def _coming(told: Overview, now: datetime.datetime) -> str:
    if told.next is None:
        return "none" if told.schedule.pause is Pause.ASKED else "none: no day of a year to come has any for this style"
    day, moment = told.next
    local = moment.astimezone(told.schedule.zone)
    late = ", due now" if moment <= now else ""
    return f"{wording.day(day)}, {local:%H:%M} ({told.schedule.zone.key}){late}"


def _posted(post: Post) -> tuple[str, str]:
    """The date of a post, and what became of it."""
    again = f" (post {post.key.sequence + 1} of that day)" if post.key.sequence else ""
    became = f"{WORDS[post.progress]}{again}"
    return post.key.day.isoformat(), f"{became}. {post.error}" if post.error else became


def _table(rows: list[tuple[str, str]]) -> Padding:
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(width=_LABEL_WIDTH, style=_LABEL)
    table.add_column(overflow="fold")
    for label, text in rows:
        table.add_row(label, Text(clean(text)))
    return Padding(table, (0, 0, 0, _INDENT), expand=False)
