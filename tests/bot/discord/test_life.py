"""The bot's life: how it starts, what keeps it from starting, and how it ends."""

import signal
import socket
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.bot.discord.process import Place, online, run_to_the_end
from tests.bot.discord.world import LONG_NAME
from tests.standin.control import Standin

SYNC = ("PUT", "/applications/{application_id}/commands")


async def test_commands_are_sent_only_when_they_changed(own_place: Place) -> None:
    async with Standin(own_place.address.control) as standin:
        for _ in range(2):
            with online(own_place) as bot:
                bot.end()
        assert len(await standin.requested(*SYNC)) == 1
        with online(replace(own_place, data=own_place.data / "other")) as bot:
            bot.end()
        assert len(await standin.requested(*SYNC, 2)) == 2
        assert await standin.violations() == []


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_cleanly(own_place: Place, number: signal.Signals) -> None:
    with online(own_place) as bot:
        assert bot.end(number) == 0
        assert bot.log.count("Traceback") == 0


def test_a_wrong_token_is_one_sentence_without_the_token(place: Place) -> None:
    wrong = place.address.token[:-6] + "999999"
    ended = run_to_the_end(place, LOREDEX_TOKEN=wrong)
    assert ended.returncode == 1
    assert ended.stderr.startswith("Discord refused the token in LOREDEX_TOKEN.")
    assert ended.stderr.count("\n") == 1
    assert wrong not in ended.stdout + ended.stderr


def test_no_network_is_one_sentence(place: Place) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound, but nobody listens
        ended = run_to_the_end(place, LOREDEX_DISCORD_API=f"http://127.0.0.1:{taken.getsockname()[1]}")
    assert ended.returncode == 1
    assert ended.stderr.startswith("Discord can't be reached")
    assert ended.stderr.count("\n") == 1


def test_a_wrong_setting_is_named_in_one_sentence(place: Place) -> None:
    ended = run_to_the_end(place, LOREDEX_DISCORD_API="https://evil.example")
    assert ended.returncode == 1
    assert ended.stderr.startswith("LOREDEX_DISCORD_API can't be used: ")
    assert ended.stderr.count("\n") == 1
    assert place.address.token not in ended.stderr


def test_the_token_is_in_no_log_however_much_is_logged(own_place: Place) -> None:
    with online(own_place, LOREDEX_LOG_LEVEL="DEBUG") as bot:
        bot.end()
        assert "DEBUG" in bot.log
        assert own_place.address.token not in bot.said + bot.log


def test_the_bots_memory_of_a_newer_version_is_left_alone(place: Place) -> None:
    place.data.mkdir(parents=True)
    path = place.data / "state.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 999")
    before = path.read_bytes()
    ended = run_to_the_end(place)
    assert ended.returncode == 1
    assert "newer Loredex" in ended.stderr
    assert path.read_bytes() == before


async def test_it_comes_back_when_the_connection_is_lost(own_place: Place) -> None:
    async with Standin(own_place.address.control) as standin:
        with online(own_place):
            await standin.drop_gateway()
            await standin.sessions(identified=1, resumed=1)
            assert "Old Toll" in (await standin.slash("ben", "general", "who", name="Old Toll")).text
        assert await standin.violations() == []


async def test_an_unknown_fault_is_logged_and_told_under_the_same_reference_each_time(own_place: Place) -> None:
    async with Standin(own_place.address.control) as standin:
        with online(own_place) as bot:
            asked = await standin.slash("ben", "general", "who", name=LONG_NAME)
            with closing(sqlite3.connect(own_place.data / "state.db")) as connection:
                connection.execute("DROP TABLE question")
            faults = [
                await standin.press(asked, "▶"),
                await standin.press(asked, "▶", by="ada"),
            ]
            assert all(fault.ephemeral for fault in faults)
            (reference,) = {fault.text.rpartition(" ")[2].rstrip(".") for fault in faults}
            assert bot.log.count(f"Reference {reference}\nTraceback") == 2
            assert (await standin.now(asked)).text == asked.text
            answered = await standin.slash("ada", "general", "who", name=LONG_NAME)
            assert answered.text == asked.text
            assert "▶" not in [button.label for button in answered.buttons]
        assert await standin.violations() == []
