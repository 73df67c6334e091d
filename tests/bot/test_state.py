"""What the bot remembers when it restarts."""

import sqlite3
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.state import FILE, LOCK, MIGRATIONS, State, StateError, open_read_only
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


def test_a_question_that_was_neither_shown_nor_pressed_for_a_year_is_forgotten(tmp_path: Path) -> None:
    day = date(2026, 8, 9)
    with closing(State(tmp_path, lambda: day)) as state:
        shown, pressed, unused = [state.remember(Question("who", (("name", name),))) for name in "abc"]
        for _ in range(14):
            day += timedelta(days=30)
            assert state.remember(Question("who", (("name", "a"),))) == shown
            assert state.recall(pressed) is not None
            state.remember(Question("when", (("what", f"{day}"),)))
        assert state.recall(shown) is not None
        assert state.recall(pressed) is not None
        assert state.recall(unused) is None


def test_a_question_is_remembered_for_a_year_after_its_last_use(tmp_path: Path) -> None:
    day = date(2026, 8, 9)
    with closing(State(tmp_path, lambda: day)) as state:
        key = state.remember(QUESTION)
        day += timedelta(days=30)
        assert state.recall(key) == QUESTION
        day += timedelta(days=365)
        state.remember(Question("timeline"))
        assert state.recall(key) == QUESTION


def test_a_use_that_cant_be_noted_is_none_of_the_askers_business(tmp_path: Path) -> None:
    day = date(2026, 8, 9)
    with closing(State(tmp_path, lambda: day)) as state, closing(sqlite3.connect(tmp_path / FILE)) as other:
        key = state.remember(QUESTION)
        day += timedelta(days=100)
        other.execute("BEGIN IMMEDIATE")
        assert state.recall(key) == QUESTION


def test_questions_of_an_older_memory_are_kept_for_a_year_from_now(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / FILE)) as old:
        old.executescript(MIGRATIONS[0] + MIGRATIONS[1])
        old.execute("INSERT INTO question VALUES ('0', '[\"timeline\", []]')")
        old.execute("PRAGMA user_version = 2")
        old.commit()
    with closing(State(tmp_path)) as state:
        state.remember(QUESTION)
        assert state.recall("0") == Question("timeline")


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


# --- one process, one file ---


def test_a_second_start_is_refused_in_one_sentence_and_the_first_goes_on(tmp_path: Path) -> None:
    with closing(State(tmp_path)) as first:
        with pytest.raises(StateError, match="Another Loredex is running with the folder") as refused:
            State(tmp_path)
        assert "\n" not in str(refused.value)
        assert first.recall(first.remember(QUESTION)) == QUESTION
    with closing(State(tmp_path)) as second:
        assert second.remember(QUESTION)


def test_a_file_that_cant_be_opened_lets_go_of_the_lock(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text("not a database, but long enough to be looked at " * 20, encoding="utf-8")
    for _ in range(2):
        with pytest.raises(StateError, match="can't be opened"):
            State(tmp_path)
    (tmp_path / FILE).unlink()
    State(tmp_path).close()


def test_a_lock_file_left_by_a_process_that_died_is_no_lock(tmp_path: Path) -> None:
    (tmp_path / LOCK).touch()
    State(tmp_path).close()


# --- migrations ---


def written_by_version(number: int, data: Path) -> None:
    """A file as an earlier version left it, with something in it."""
    with closing(sqlite3.connect(data / FILE)) as connection:
        for step in MIGRATIONS[:number]:
            connection.executescript(step)
        connection.execute("INSERT INTO synced VALUES (1, 'of old')")
        connection.execute(f"PRAGMA user_version = {number}")
        connection.commit()


@pytest.mark.parametrize("number", range(1, len(MIGRATIONS)))
def test_before_a_migration_the_file_is_backed_up_as_it_was(tmp_path: Path, number: int) -> None:
    written_by_version(number, tmp_path)
    with closing(State(tmp_path)) as state:
        assert state.synced(1) == "of old"
    with closing(sqlite3.connect(tmp_path / f"state-before-{number + 1}.db")) as backup:
        assert backup.execute("PRAGMA user_version").fetchone() == (number,)
        assert backup.execute("SELECT * FROM synced").fetchall() == [(1, "of old")]
    assert not list(tmp_path.glob("*.part"))


def test_a_new_file_and_one_up_to_date_need_no_backup(tmp_path: Path) -> None:
    for _ in range(2):
        State(tmp_path).close()
    assert sorted(path.name for path in tmp_path.iterdir()) == [FILE, LOCK]


def test_a_backup_that_was_begun_and_not_finished_is_made_anew(tmp_path: Path) -> None:
    written_by_version(1, tmp_path)
    (tmp_path / "state-before-2.part").write_text("half of it", encoding="utf-8")
    State(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / "state-before-2.db")) as backup:
        assert backup.execute("PRAGMA quick_check").fetchone() == ("ok",)
    assert not (tmp_path / "state-before-2.part").exists()


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(State(tmp_path)) as state:
        state.set_synced(1, "of old")
    monkeypatch.setattr("bot.state.MIGRATIONS", (*MIGRATIONS, "CREATE TABLE late (id); DROP TABLE nowhere;"))
    with pytest.raises(StateError, match="no such table: nowhere"):
        State(tmp_path)
    monkeypatch.undo()
    with closing(State(tmp_path)) as state:
        assert state.synced(1) == "of old"
        assert state.connection.execute("SELECT * FROM sqlite_schema WHERE name = 'late'").fetchall() == []


# --- transactions ---


def test_whatever_is_raised_in_a_transaction_undoes_it(tmp_path: Path) -> None:
    def begin() -> None:
        with state.writing() as connection:
            connection.execute("INSERT INTO synced VALUES (1, 'half')")
            raise ZeroDivisionError

    with closing(State(tmp_path)) as state:
        with pytest.raises(ZeroDivisionError):
            begin()
        assert state.synced(1) == ""
        with state.writing() as connection:
            connection.execute("INSERT INTO synced VALUES (1, 'whole')")
    with closing(State(tmp_path)) as state:
        assert state.synced(1) == "whole"


def test_a_file_that_was_locked_is_written_again_when_it_isnt_any_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def write(digest: str) -> None:
        with state.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO synced VALUES (1, ?)", (digest,))

    with closing(State(tmp_path)) as state, closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        for _ in range(2):
            with pytest.raises(sqlite3.OperationalError, match="locked"):
                write("never")
        other.execute("ROLLBACK")
        write("after it")
        assert state.synced(1) == "after it"
    assert caplog.text.count("no daily post goes out until it can") == 1
    assert caplog.text.count("can be written again") == 1


def test_reading_beside_a_bot_neither_writes_nor_makes_anything(tmp_path: Path) -> None:
    with pytest.raises(StateError, match="run the bot once"), open_read_only(tmp_path):
        pass
    assert list(tmp_path.iterdir()) == []
    with closing(State(tmp_path)) as state, open_read_only(tmp_path) as beside:
        state.set_synced(1, "now")
        assert beside.connection.execute("SELECT digest FROM synced").fetchall() == [("now",)]
    with (
        pytest.raises(StateError, match="readonly"),
        open_read_only(tmp_path) as beside,
        beside.writing() as connection,
    ):
        connection.execute("DELETE FROM synced")
