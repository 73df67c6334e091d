"""The daily post while the bot's file can't be written, and when it is not the only one who wants to."""

import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import timedelta

import pytest

from bot.state import FILE, MIGRATIONS
from tests.bot.discord.daily import NINE, Days
from tests.bot.discord.mortal_bot import POWERLESS
from tests.bot.discord.process import Bot, run_to_the_end
from tests.bot.discord.rooms import LATER, MESSAGES, Room, open_room
from tests.standin.control import Standin

BROKEN, MENDED = "no daily post goes out until it can", "can be written again"
ONE_PAGE = 4096  # bytes: enough for what is logged, and too little for SQLite's journal


@contextmanager
def _full_disk(days: Days, bot: Bot) -> Iterator[None]:
    """No file of the bot's may grow."""
    before = resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, (ONE_PAGE, resource.RLIM_INFINITY))
    yield
    resource.prlimit(bot.pid, resource.RLIMIT_FSIZE, before)


@contextmanager
def _held(days: Days, how: str) -> Iterator[None]:
    with closing(sqlite3.connect(days.place.data / FILE, isolation_level=None)) as other:
        other.execute(f"BEGIN {how}")
        yield


def _being_written(days: Days, bot: Bot) -> AbstractContextManager[None]:
    return _held(days, "IMMEDIATE")


def _held_by_another(days: Days, bot: Bot) -> AbstractContextManager[None]:
    return _held(days, "EXCLUSIVE")


Trouble = Callable[[Days, Bot], AbstractContextManager[None]]
TROUBLES = pytest.mark.parametrize("trouble", [_full_disk, _being_written, _held_by_another])


async def is_told_once_and_questions_are_answered(days: Days, standin: Standin, bot: Bot) -> None:
    await days.until(lambda: BROKEN in bot.log, "the log says what is wrong")
    for _ in range(4):
        assert "Old Toll" in (await standin.slash("ben", "general", "who", name="Old Toll")).text
    assert bot.log.count(BROKEN) == 1


@TROUBLES
async def test_what_cant_be_written_down_is_not_sent_until_it_can(
    days: Days, standin: Standin, trouble: Trouble
) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        with trouble(days, bot):
            days.become(NINE)
            await is_told_once_and_questions_are_answered(days, standin, bot)
            assert await place.shown() == []
        await place.is_out_once()
        assert (bot.log.count(BROKEN), bot.log.count(MENDED)) == (1, 1)


async def sent_but_not_settled(place: Room, bot: Bot, trouble: AbstractContextManager[None]) -> None:
    """Let the trouble begin between Discord's answer and the note that the post is out."""
    await place.standin.fault("POST", MESSAGES, hold="after")
    place.days.become(NINE)
    await place.standin.held()
    with trouble:
        await place.standin.release()
        await is_told_once_and_questions_are_answered(place.days, place.standin, bot)


@TROUBLES
async def test_what_is_out_is_noted_when_it_can_be(days: Days, standin: Standin, trouble: Trouble) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        await sent_but_not_settled(place, bot, trouble(days, bot))
        await place.is_out_once()
        assert (bot.log.count(BROKEN), bot.log.count(MENDED)) == (1, 1)
    assert len(await place.requests()) == 1


@TROUBLES
async def test_killed_before_it_could_be_noted_it_is_out_once(days: Days, standin: Standin, trouble: Trouble) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        await sent_but_not_settled(place, bot, _dying_of(trouble(days, bot), bot))
    await place.comes_back(LATER)


@contextmanager
def _dying_of(trouble: AbstractContextManager[None], bot: Bot) -> Iterator[None]:
    with trouble:
        yield
        bot.kill()


async def test_a_file_that_is_read_only_is_told_once_and_written_when_it_isnt_any_more(
    days: Days, standin: Standin
) -> None:
    place = await open_room(days, standin)
    with days.bot() as bot:
        await standin.ready("daily")
        bot.end()
    path = days.place.data / FILE
    path.chmod(0o444)
    with days.bot(POWERLESS) as bot:
        await standin.ready("daily")
        days.become(NINE)
        await is_told_once_and_questions_are_answered(days, standin, bot)
        assert await place.shown() == []
        path.chmod(0o644)
        await place.is_out_once()
        assert (bot.log.count(BROKEN), bot.log.count(MENDED)) == (1, 1)
        assert "Traceback" not in bot.log


async def test_a_second_bot_on_one_file_is_refused_before_it_connects(days: Days, standin: Standin) -> None:
    place = await open_room(days, standin)
    with days.bot():
        await standin.ready("daily")
        await standin.forget()
        refused = run_to_the_end(days.place)
        assert refused.returncode == 1
        assert refused.stderr.startswith(f"Another Loredex is running with the folder {days.place.data}.")
        assert refused.stderr.count("\n") == 1
        assert await standin.requests() == []
        days.become(NINE)
        await place.is_out_once()


async def test_a_file_of_the_first_version_is_kept_beside_what_it_becomes(days: Days, standin: Standin) -> None:
    path = days.place.data / FILE
    path.parent.mkdir(exist_ok=True)
    kept = ("0123456789abcdef01234567", '["who", [["name", "Old Toll"]]]')
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.executescript(MIGRATIONS[0])
        old.execute("INSERT INTO question VALUES (?, ?)", kept)
        old.execute("PRAGMA user_version = 1")
    with days.bot() as bot:
        await standin.ready("daily")
        bot.end()
    for name, version in (("state-before-2.db", 1), (FILE, len(MIGRATIONS))):
        with closing(sqlite3.connect(path.with_name(name))) as found:
            assert found.execute("PRAGMA user_version").fetchone() == (version,)
            assert found.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert kept in found.execute("SELECT key, question FROM question").fetchall()
    place = await open_room(days, standin)
    days.become(NINE - timedelta(minutes=1))
    with days.bot():
        days.become(NINE)
        await place.is_out_once()
