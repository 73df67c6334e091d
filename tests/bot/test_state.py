"""What the bot remembers when it restarts."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.state import FILE, MIGRATIONS, State, StateError
from lore.model import Question

QUESTION = Question("timeline", (("from", "1924"), ("about", "Émile “the Oar” Roux\n\ud800")))


def test_a_question_is_recalled_after_a_restart(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as state:
        key = state.remember(QUESTION)
    with closing(State(tmp_path)) as state:
        assert state.recall(key) == QUESTION


def test_the_same_question_has_the_same_key_everywhere(tmp_path: Path) -> None:
    with closing(State(tmp_path / "a")) as one, closing(State(tmp_path / "b")) as other:
        assert one.remember(QUESTION) == one.remember(QUESTION) == other.remember(QUESTION)
        assert one.remember(Question("timeline")) != one.remember(QUESTION)


def test_what_cant_be_kept_is_logged_and_has_no_key(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with closing(State(tmp_path)) as state, closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        began = time.monotonic()
        assert state.remember(QUESTION) == ""
        assert time.monotonic() - began < 1
        assert "locked" in caplog.text
        other.execute("ROLLBACK")
        assert state.recall(state.remember(QUESTION)) == QUESTION


def test_a_memory_deleted_meanwhile_keeps_nothing_and_raises_nothing(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as state:
        (tmp_path / FILE).unlink()
        assert state.remember(QUESTION) == ""


def test_a_key_of_nothing_recalls_nothing(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as state:
        assert state.recall("0" * 24) is None


def test_synced_commands_are_known_by_application(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as state:
        assert state.synced(1) == ""
        state.set_synced(1, "old")
        state.set_synced(1, "new")
        assert (state.synced(1), state.synced(2)) == ("new", "")


def test_a_memory_from_before_is_brought_up_to_date(tmp_path: Path) -> None:
    sqlite3.connect(tmp_path / FILE).close()
    with closing(State(tmp_path)) as state:
        state.remember(QUESTION)
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_newer_memory_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    before = (tmp_path / FILE).read_bytes()
    with pytest.raises(StateError, match="newer Loredex"):
        State(tmp_path)
    assert (tmp_path / FILE).read_bytes() == before


def test_a_file_that_is_no_database_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("not a database, but long enough to be looked at " * 20, encoding="utf-8")
    with pytest.raises(StateError, match="can't be opened"):
        State(tmp_path)


def test_a_folder_that_cant_be_made_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StateError, match="can't be opened"):
        State(tmp_path / "file" / "below")
