"""A module's bot in a guild without schedules, on a clock that is in the tests' hands."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.discord.daily import Days, days_in
from tests.bot.discord.moderating import visiting
from tests.bot.discord.process import Bot
from tests.standin.control import Standin


@pytest.fixture(scope="module")
def running(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Days, Bot]]:
    with days_in(world, tmp_path_factory.mktemp("days")) as days, days.bot() as bot:
        yield days, bot


@pytest.fixture
def days(running: tuple[Days, Bot]) -> Days:
    return running[0]


@pytest.fixture
async def standin(running: tuple[Days, Bot]) -> AsyncIterator[Standin]:
    async with visiting(*running) as client:
        yield client
