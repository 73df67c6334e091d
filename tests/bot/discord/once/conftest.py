"""A module's Discord whose clock is in the tests' hands: every test starts bots of its own there."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.discord.daily import Days, days_in
from tests.standin.control import Standin


@pytest.fixture(scope="module")
def shared_days(world: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Days]:
    with days_in(world, tmp_path_factory.mktemp("days")) as found:
        yield found


@pytest.fixture
def days(shared_days: Days, tmp_path: Path) -> Days:
    return shared_days.elsewhere(tmp_path)


@pytest.fixture
async def standin(days: Days) -> AsyncIterator[Standin]:
    """Discord as the test finds it, with no request noted yet and nothing of an earlier test's faults."""
    async with Standin(days.place.address.control) as client:
        await client.forget()
        yield client
        await client.clear_faults()
        assert await client.take_violations() == []
