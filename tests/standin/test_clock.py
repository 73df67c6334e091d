"""Time that tests move, forward and back, in one process or several."""

import struct
from datetime import UTC, datetime
from pathlib import Path

from tests.standin.clock import Ahead, Clock, SharedAhead
from tests.standin.control import Standin
from tests.standin.process import standin_process
from tests.standin.raw_bot import RawBot

YEAR = 365.25 * 24 * 3600


def test_ids_differ_whichever_way_the_clock_moves() -> None:
    ahead = Ahead()
    clock = Clock(ahead)
    ids = []
    for years in (0, 1, 0, -1, -15, -30, 0):
        ahead.set(years * YEAR)
        ids += [clock.snowflake() for _ in range(100)]
    assert len(set(ids)) == len(ids)
    assert min(ids) > 0


def test_ids_sort_by_the_time_that_tests_set() -> None:
    ahead = Ahead()
    clock = Clock(ahead)
    now = clock.snowflake()
    ahead.set(-YEAR)
    assert clock.snowflake() < now
    ahead.set(YEAR)
    assert clock.snowflake() > now


def test_whoever_maps_the_file_reads_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "ahead"
    ours, theirs = SharedAhead(path), SharedAhead(path)
    assert ours.get() == 0.0
    ours.set(-1234.5)
    assert theirs.get() == -1234.5
    assert path.read_bytes() == struct.pack("<d", -1234.5)
    assert SharedAhead(path).get() == -1234.5


async def test_the_stand_in_follows_the_file_and_moves_it(tmp_path: Path) -> None:
    ahead = SharedAhead(tmp_path / "ahead")
    with standin_process(clock=tmp_path / "ahead") as address:
        async with Standin(address.control) as standin, RawBot(address) as bot:
            general = f"/channels/{(await standin.world())['channels']['general']}/messages"

            async def year_of_a_post() -> int:
                message = (await bot.send("POST", general, {"content": "x"}))[1]
                return datetime.fromisoformat(message["timestamp"]).astimezone(UTC).year

            this_year = await year_of_a_post()
            ahead.set(2 * YEAR)
            assert await year_of_a_post() == this_year + 2
            await standin.advance(-4 * YEAR)
            assert ahead.get() == -2 * YEAR
            assert await year_of_a_post() == this_year - 2
            posted = (await bot.send("GET", general))[1]
            assert [datetime.fromisoformat(message["timestamp"]).year - this_year for message in posted] == [2, 0, -2]


async def test_without_a_file_the_clock_is_the_stand_ins_own(standin: Standin) -> None:
    before = await standin.say("ben", "general", "before")
    await standin.advance(YEAR)
    after = await standin.say("ben", "general", "after")
    await standin.advance(-YEAR)
    assert int(after.id) >> 22 > (int(before.id) >> 22) + 1000 * YEAR
