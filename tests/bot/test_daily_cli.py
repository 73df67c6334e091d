"""`loredex daily`: previews of a day's post and the status of all schedules, beside a bot that may be running."""

import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot import daily_preview, daily_status
from bot.daily.ledger import Ledger
from bot.daily.moments import due
from bot.daily.post import Content, Key, Post, Progress
from bot.daily.preview import why
from bot.daily.schedule import Pause, Schedule
from bot.daily.schedules import Schedules
from bot.daily_preview import Asked
from bot.state import FILE, MIGRATIONS, State, StateError, open_read_only
from bot.terminal import screen
from lore.errors import LoreError
from lore.questions import Lore
from lore.rules import LeapDay, Style
from tests.bot.test_cli import Place
from tests.lores import opened
from tests.worlds import LANTERN_ISLES, SMALLEST, write

GUILD, CHANNEL, MESSAGE = 113311223344556677, 998877665544332211, 1234567890123456789
NOW = datetime(2027, 5, 3, 12, 0, tzinfo=UTC)
LANTERN_DAY = date(2027, 5, 4)
SCHEDULE = Schedule(
    0, GUILD, CHANNEL, time(9), ZoneInfo("Europe/Berlin"), date(2027, 4, 1), made_by=7, style=Style.EVERY_DAY
)
KEYS = ["date", "schedule", "style", "tier", "why", "heading", "cards", "entries", "quotes", "text"]


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("isles")
    return Place(folder, write(folder / "world", LANTERN_ISLES))


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("lore")) as lore:
        yield lore


def keep(data: Path, schedule: Schedule = SCHEDULE) -> Schedule:
    with closing(State(data)) as state:
        return Schedules(state).add(schedule)


def note(
    data: Path,
    schedule: Schedule,
    day: date,
    progress: Progress,
    *,
    error: str = "",
    message: int | None = None,
    sequence: int = 0,
    cards: tuple[str, ...] = (),
) -> Post:
    """Write down what became of a day's post."""
    key, moment = Key(schedule.id, day, sequence), due(day, schedule.at, schedule.zone)
    assert moment is not None
    with closing(State(data)) as state:
        ledger = Ledger(state)
        ledger.owe(key, moment)
        path = "/channels/1/threads" if schedule.is_forum else "/channels/1/messages"
        ledger.claim(key, Content(path, {}, "nonce", cards, "v1", schedule.channel_id), moment)
        ledger.settle(key, progress, message_id=message, error=error)
        found = ledger.find(key)
    assert found is not None
    return found


def status_text(lore: Lore, data: Path, now: datetime = NOW, width: int = 80) -> str:
    file = io.StringIO()
    console = screen(file)
    console.width = width
    daily_status.show(daily_status.status(lore, data, now), now, console)
    return "\n".join(line.rstrip() for line in file.getvalue().splitlines())


# --- previews ---


def test_a_preview_shows_the_day_s_card_with_its_tier_and_why(isles: Place) -> None:
    ran = isles.run("daily", "preview", "--date", "4 May 2020")
    assert (ran.returncode, ran.stderr) == (0, "")
    day, reason, *card = ran.stdout.splitlines()
    assert day == "Monday, 4 May 2020 · an imaginary schedule · auto · tier: exact"
    assert reason.startswith("Why: ")
    assert any("Ada lights the first lantern" in line for line in card)


def test_without_a_date_the_preview_is_of_today(lore: Lore, tmp_path: Path) -> None:
    assert daily_preview.preview(lore, tmp_path, Asked(), NOW).day == NOW.astimezone().date()


def test_a_quiet_day_says_why(isles: Place) -> None:
    quiet = ("daily", "preview", "--date", "2020-05-05", "--style", "exact days only")
    ran = isles.run(*quiet)
    assert ran.returncode == 0
    assert ran.stdout.splitlines() == [
        "Tuesday, 5 May 2020 · an imaginary schedule · exact days only · quiet",
        f"Why: {why(None)}",
    ]
    told = json.loads(isles.run(*quiet, "--json").stdout)
    assert (list(told), told["tier"], told["cards"], told["text"]) == (KEYS, None, [], told["why"])


def test_a_preview_as_json_has_stable_keys(isles: Place) -> None:
    told = json.loads(isles.run("daily", "preview", "--date", "2020-05-04", "--json").stdout)
    assert list(told) == KEYS
    assert (told["date"], told["schedule"], told["style"]) == ("2020-05-04", None, "auto")
    assert (told["tier"], told["cards"]) == ("exact", ["first-lantern"])
    assert told["quotes"][0]["text"] == "Ada Brightwater lit the first lantern on the 4th of May 812."


def test_a_schedule_s_preview_follows_its_own_rule_and_what_it_posted(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    before = daily_preview.preview(lore, tmp_path, Asked("5 May", str(schedule.id)), NOW)
    assert (before.schedule, before.style, before.day) == (schedule.id, Style.EVERY_DAY, date(2027, 5, 5))
    assert before.feature is not None
    note(tmp_path, schedule, date(2027, 5, 2), Progress.SENT, message=1, cards=before.feature.cards)
    after = daily_preview.preview(lore, tmp_path, Asked("5 May", str(schedule.id)), NOW)
    assert after.feature is not None
    assert after.feature.cards != before.feature.cards


def test_a_schedule_s_today_is_that_of_its_zone(lore: Lore, tmp_path: Path) -> None:
    west = keep(tmp_path, replace(SCHEDULE, zone=ZoneInfo("Pacific/Pago_Pago")))
    east = keep(tmp_path, replace(SCHEDULE, zone=ZoneInfo("Pacific/Kiritimati")))
    assert daily_preview.preview(lore, tmp_path, Asked(schedule=str(west.id)), NOW).day == date(2027, 5, 3)
    assert daily_preview.preview(lore, tmp_path, Asked(schedule=str(east.id)), NOW).day == LANTERN_DAY


@pytest.mark.parametrize("typed", ["exact days only", "Exact-Days-Only"])
def test_an_imaginary_schedule_takes_a_style(lore: Lore, tmp_path: Path, typed: str) -> None:
    assert daily_preview.preview(lore, tmp_path, Asked("4 May", style=typed), NOW).style is Style.EXACT_ONLY


def test_an_imaginary_schedule_takes_a_leap_day(tmp_path: Path) -> None:
    leap = "## A leap {#leap}\n\n- date: 0812-02-29\n\nSomebody leapt.\n"
    told = {}
    with opened({"world.md": "---\nname: Leaps\n---\n", "timeline/all.md": leap}, tmp_path) as leaps:
        for setting in LeapDay:
            days = ("2027-02-28", "2027-03-01")
            asked = (Asked(day, style="exact days only", leap_day=setting) for day in days)
            told[setting] = [daily_preview.preview(leaps, tmp_path, each, NOW).feature is not None for each in asked]
    assert told == {LeapDay.BEFORE: [True, False], LeapDay.AFTER: [False, True], LeapDay.NEVER: [False, False]}


@pytest.mark.parametrize(
    ("asked", "why"),
    [
        (Asked(date="1926"), r"^“1926” is no day\. Give a day such as"),
        (Asked(style="weekly"), r"^“weekly” is no style\. Give auto, every day or exact days only\.$"),
        (Asked(leap_day="29 February"), r"Give 28 February, 1 March or not at all\.$"),
        (Asked(schedule="1", style="auto"), r"^A schedule has its own style and leap day\."),
        (Asked(schedule="2"), r"^There is no schedule “2”\. `loredex daily status` lists all"),
        (Asked(schedule="-1"), "There is no schedule “-1”"),
        (Asked(schedule="9" * 30), "There is no schedule “9999"),
        (Asked(schedule="mine"), "There is no schedule “mine”"),
    ],
)
def test_what_cant_be_previewed_is_said_in_a_sentence(lore: Lore, tmp_path: Path, asked: Asked, why: str) -> None:
    keep(tmp_path)
    with pytest.raises(LoreError, match=why):
        daily_preview.preview(lore, tmp_path, asked, NOW)


def test_an_error_is_one_line_or_json(isles: Place) -> None:
    ran = isles.run("daily", "preview", "--date", "29 February 2027")
    assert (ran.returncode, ran.stdout, len(ran.stderr.splitlines())) == (1, "", 1)
    ran = isles.run("daily", "preview", "--date", "29 February 2027", "--json")
    told = json.loads(ran.stdout)
    assert (ran.returncode, ran.stderr) == (1, "")
    assert (told["question"], told["kind"]) == ("daily preview --date 29 February 2027", "error")
    assert "February 2027 has 28 days" in told["text"]


# --- status ---


def test_the_status_tells_what_comes_next_and_how_the_last_posts_went(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    for day in (25, 26):
        note(tmp_path, schedule, date(2027, 4, day), Progress.SENT, message=MESSAGE)
    note(tmp_path, schedule, date(2027, 4, 29), Progress.SENT, message=MESSAGE + 1)
    note(tmp_path, schedule, date(2027, 4, 30), Progress.SKIPPED, error="The bot wasn't there in time.")
    note(tmp_path, schedule, date(2027, 5, 1), Progress.UNKNOWN, error="It isn't known whether it went out.")
    note(tmp_path, schedule, date(2027, 5, 2), Progress.SENT, message=MESSAGE + 2)
    note(tmp_path, schedule, date(2027, 5, 2), Progress.SENT, message=MESSAGE + 3, sequence=1)
    link = f"  https://discord.com/channels/{GUILD}/{CHANNEL}"
    assert status_text(lore, tmp_path, datetime(2027, 5, 3, 6, 0, tzinfo=UTC)).splitlines() == [
        "Schedule 1 · 09:00 (Europe/Berlin) · every day",
        f"  Guild       {GUILD}",
        f"  Channel     {CHANNEL}",
        "  Next post   Monday, 3 May 2027, 09:00 (Europe/Berlin)",
        "",
        "  Last posts",
        "  2027-05-02  posted (post 2 of that day)",
        f"{link}/{MESSAGE + 3}",
        "  2027-05-02  posted",
        f"{link}/{MESSAGE + 2}",
        "  2027-05-01  unclear. It isn't known whether it went out.",
        "  2027-04-30  no post. The bot wasn't there in time.",
        "  2027-04-29  posted",
        f"{link}/{MESSAGE + 1}",
    ]


def test_a_time_that_has_come_is_due_now(lore: Lore, tmp_path: Path) -> None:
    note(tmp_path, keep(tmp_path), date(2027, 5, 2), Progress.SENT, message=1)
    assert "Next post   Monday, 3 May 2027, 09:00 (Europe/Berlin), due now\n" in status_text(lore, tmp_path)


def test_a_paused_schedule_has_no_next_post_and_says_how_to_go_on(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    with closing(State(tmp_path)) as state:
        Schedules(state).pause(schedule.id, Pause.ASKED)
    shown = status_text(lore, tmp_path)
    assert "  Rests       Paused. `/daily resume` on Discord starts it again." in shown
    assert "  Next post   none" in shown


def test_a_blocked_schedule_says_what_is_in_the_way(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    note(tmp_path, schedule, date(2027, 5, 2), Progress.BLOCKED, error="The channel was deleted.")
    with closing(State(tmp_path)) as state:
        Schedules(state).pause(schedule.id, Pause.BLOCKED)
    rest = "Rests       Blocked. The channel was deleted. It goes on once the bot can post there."
    assert rest in status_text(lore, tmp_path, width=120)


def test_a_forum_s_post_is_a_thread_of_its_own(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path, replace(SCHEDULE, is_forum=True))
    note(tmp_path, schedule, date(2027, 5, 2), Progress.SENT, message=MESSAGE)
    assert f"https://discord.com/channels/{GUILD}/{MESSAGE}/{MESSAGE}" in status_text(lore, tmp_path)


def test_what_discord_said_is_no_escape_sequence_here(lore: Lore, tmp_path: Path) -> None:
    note(tmp_path, keep(tmp_path), date(2027, 5, 2), Progress.FAILED, error="\x1b[31mRed[/red] [bold].\x07")
    assert "failed. Red[/red] [bold]." in status_text(lore, tmp_path)
    assert "\x1b" not in status_text(lore, tmp_path)


def test_the_status_as_json_has_stable_keys(lore: Lore, tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    note(tmp_path, schedule, date(2027, 5, 2), Progress.SENT, message=MESSAGE, cards=("first-lantern",))
    at = datetime(2027, 5, 3, 6, 0, tzinfo=UTC)
    told = daily_status.as_json(daily_status.status(lore, tmp_path, at), at)
    assert told["schedules"] == [
        {
            "id": schedule.id,
            "guild_id": str(GUILD),
            "channel_id": str(CHANNEL),
            "time": "09:00",
            "time_zone": "Europe/Berlin",
            "style": "every day",
            "pause": "",
            "why": "",
            "next": {"date": "2027-05-03", "due": "2027-05-03T09:00:00+02:00"},
            "posts": [
                {
                    "date": "2027-05-02",
                    "sequence": 0,
                    "state": "sent",
                    "why": "",
                    "cards": ["first-lantern"],
                    "url": f"https://discord.com/channels/{GUILD}/{CHANNEL}/{MESSAGE}",
                }
            ],
        }
    ]
    assert told["text"].splitlines()[-1] == "2027-05-02: posted"


def test_quiet_days_are_no_next_post(lore: Lore, tmp_path: Path) -> None:
    keep(tmp_path, replace(SCHEDULE, style=Style.EXACT_ONLY, first_date=date(2027, 5, 6)))
    assert "Next post   Thursday, 4 May 2028, 09:00 (Europe/Berlin)" in status_text(lore, tmp_path)


def test_a_world_without_any_day_for_a_style_says_that_no_post_will_come(tmp_path: Path) -> None:
    keep(tmp_path, replace(SCHEDULE, style=Style.EXACT_ONLY))
    with opened(SMALLEST, tmp_path) as small:
        assert "Next post   none: no day of a year to come has any for this style" in status_text(small, tmp_path)


def test_several_schedules_are_all_listed(lore: Lore, tmp_path: Path) -> None:
    for guild in (GUILD + 1, GUILD, GUILD):
        keep(tmp_path, replace(SCHEDULE, guild_id=guild))
    found = [each.schedule.id for each in daily_status.status(lore, tmp_path, NOW)]
    assert found == [2, 3, 1]


def test_no_schedules_are_a_sentence_that_says_how_to_make_one(isles: Place) -> None:
    State(isles.folder / "data").close()
    ran = isles.run("daily", "status")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "There are no daily posts yet. `/daily setup` on Discord makes one.\n"
    told = json.loads(isles.run("daily", "status", "--json").stdout)
    assert told == {"schedules": [], "text": ran.stdout.strip()}


# --- reading beside a running bot ---


def test_reading_disturbs_no_bot_that_is_writing(lore: Lore, tmp_path: Path) -> None:
    keep(tmp_path)
    with closing(State(tmp_path)) as running, running.writing() as connection:
        connection.execute("UPDATE schedule SET style = ?", (Style.AUTO,))
        (found,) = daily_status.status(lore, tmp_path, NOW)
        assert found.schedule.style is Style.EVERY_DAY  # what isn't committed isn't so yet
    assert daily_status.status(lore, tmp_path, NOW)[0].schedule.style is Style.AUTO


def test_an_open_reader_keeps_no_bot_from_writing(tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    with closing(State(tmp_path)) as running, open_read_only(tmp_path) as state:
        assert Schedules(state).find(schedule.id) == schedule
        assert list(Ledger(state).posted(schedule.id)) == []
        Schedules(running).remove(schedule.id)
        assert Schedules(state).find(schedule.id) is None


def test_what_is_open_for_reading_can_not_be_written(tmp_path: Path) -> None:
    schedule = keep(tmp_path)
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StateError, match="readonly"), open_read_only(tmp_path) as state:
        Schedules(state).remove(schedule.id)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_missing_memory_is_a_sentence_and_none_is_made(lore: Lore, tmp_path: Path) -> None:
    with pytest.raises(StateError, match=r"^There is no state\.db in .*: run the bot once"):
        daily_status.status(lore, tmp_path / "nowhere", NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("version", "why"), [(len(MIGRATIONS) - 1, "older"), (len(MIGRATIONS) + 1, "newer")])
def test_a_memory_of_another_version_is_a_sentence_and_stays_as_it_is(
    lore: Lore, tmp_path: Path, version: int, why: str
) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StateError, match=f"by an? {why} Loredex"):
        daily_status.status(lore, tmp_path, NOW)
    assert (tmp_path / FILE).read_bytes() == before
    assert list(tmp_path.iterdir()) == [tmp_path / FILE]


def test_a_file_that_is_no_database_is_a_sentence(lore: Lore, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("no database, but long enough to be looked at " * 20, encoding="utf-8")
    with pytest.raises(StateError, match=r"can't be read \(file is not a database\)"):
        daily_status.status(lore, tmp_path, NOW)


# --- the group ---


def test_daily_alone_shows_its_help(isles: Place) -> None:
    ran = isles.run("daily")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == isles.run("daily", "--help").stdout
    assert ran.stdout.index("  preview ") < ran.stdout.index("  status ")


def test_the_help_lists_daily_and_the_settings_it_takes(isles: Place) -> None:
    assert "\n  daily " in isles.run("--help").stdout
    shown = " ".join(isles.run("daily", "preview", "--help").stdout.split())
    for setting in (*Style, *LeapDay):
        assert setting in shown


def test_an_unknown_option_is_refused_by_name(isles: Place) -> None:
    ran = isles.run("daily", "preview", "--when", "today")
    assert (ran.returncode, ran.stdout) == (2, "")
    assert "--when" in ran.stderr


@pytest.mark.parametrize("arguments", [["preview", "--date", "2020-05-04"], ["status"]], ids=["preview", "status"])
def test_neither_needs_discord(isles: Place, arguments: list[str]) -> None:
    State(isles.folder / "data").close()
    isles.run("build")
    ran = isles.run("daily", *arguments, PYTHONPROFILEIMPORTTIME="1")
    assert ran.returncode == 0
    imported = {line.rpartition("|")[2].strip().partition(".")[0] for line in ran.stderr.splitlines()}
    assert "click" in imported
    assert not imported & {"discord", "aiohttp", "pydantic", "prompt_toolkit"}
