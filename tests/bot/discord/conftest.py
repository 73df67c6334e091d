"""One stand-in and one bot for all end-to-end tests that don't start their own."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.discord.process import Bot, Place, online
from tests.bot.discord.world import WORLD
from tests.standin.control import Standin
from tests.standin.fixtures import pytest_terminal_summary
from tests.standin.process import Address, standin_process
from tests.worlds import write

__all__ = ["pytest_terminal_summary"]


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("isles"), WORLD)


@pytest.fixture(scope="session")
def shared_address() -> Iterator[Address]:
    with standin_process() as address:
        yield address


@pytest.fixture(scope="session")
def bot(world: Path, shared_address: Address, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bot]:
    with online(Place(world, tmp_path_factory.mktemp("data"), shared_address)) as running:
        yield running
        assert shared_address.token not in running.log


@pytest.fixture
async def standin(bot: Bot) -> AsyncIterator[Standin]:
    """Discord as people use it. Any rule that the bot broke in a test fails it, and so does any fault in its log."""
    known = len(bot.log)
    async with Standin(bot.place.address.control) as client:
        yield client
        assert await client.take_violations() == []
    assert "Traceback" not in bot.log[known:]


@pytest.fixture
def place(world: Path, shared_address: Address, tmp_path: Path) -> Place:
    """A data folder for one test of a bot that never gets online."""
    return Place(world, tmp_path / "data", shared_address)


@pytest.fixture
def own_place(world: Path, tmp_path: Path) -> Iterator[Place]:
    """A stand-in and a data folder for one test that starts bots itself."""
    with standin_process() as address:
        yield Place(world, tmp_path / "data", address)
