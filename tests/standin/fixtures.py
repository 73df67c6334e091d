"""Fixtures for tests against the stand-in: import them into the conftest.py beside the tests that use them.

from tests.standin.fixtures import pytest_terminal_summary, standin, standin_address
"""

from collections.abc import AsyncIterator, Iterator

import pytest

from tests.standin.control import Standin
from tests.standin.openapi import missing_document_notice
from tests.standin.process import Address, standin_process


@pytest.fixture(scope="module")
def standin_address() -> Iterator[Address]:
    """One stand-in process for a module's tests."""
    with standin_process() as address:
        yield address


@pytest.fixture
async def standin(standin_address: Address) -> AsyncIterator[Standin]:
    """A client of the module's stand-in; any broken rule that the test didn't take fails it."""
    async with Standin(standin_address.control) as client:
        yield client
        broken = await client.take_violations()
        if broken:
            pytest.fail("Discord's rules were broken:\n" + "\n".join(map(str, broken)))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in one line when Discord's document was not there to check against."""
    if notice := missing_document_notice():
        terminalreporter.write_line(notice)
