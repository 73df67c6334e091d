"""What the bot must remember when it restarts: `state.db`, changed only through numbered migrations."""

import contextlib
import datetime
import json
import logging
import os
import sqlite3
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

from filelock import FileLock, Timeout

from lore.errors import LoreError
from lore.model import Question

FILE = "state.db"
LOCK = "state.lock"
_PATIENCE = 200  # milliseconds to wait for a lock: everybody waits meanwhile
_SELDOM = datetime.timedelta(days=30)  # between two notes that a question is still in use: each waits for the disk

KEPT = datetime.timedelta(days=365) + _SELDOM
"""A question that no message has shown and nobody has asked for a year is forgotten when another one is remembered."""

_logger = logging.getLogger(__name__)

MIGRATIONS = (
    """
    CREATE TABLE question (key TEXT PRIMARY KEY, question TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE synced (application_id INTEGER PRIMARY KEY, digest TEXT NOT NULL);
    """,
    """
    CREATE TABLE schedule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        guild_id INTEGER NOT NULL,
        channel_id INTEGER NOT NULL,
        local_time TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        style TEXT NOT NULL,
        leap_day TEXT NOT NULL,
        late INTEGER NOT NULL,
        role_id INTEGER,
        is_forum INTEGER NOT NULL,
        publish INTEGER NOT NULL,
        first_date TEXT NOT NULL,
        pause TEXT NOT NULL,
        made_by INTEGER NOT NULL
    );
    CREATE INDEX schedule_guild ON schedule (guild_id);
    CREATE TABLE post (
        schedule_id INTEGER NOT NULL REFERENCES schedule ON DELETE CASCADE,
        local_date TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        due INTEGER NOT NULL,
        state TEXT NOT NULL,
        nonce TEXT NOT NULL DEFAULT '',
        payload TEXT NOT NULL DEFAULT '',
        cards TEXT NOT NULL DEFAULT '[]',
        lore_version TEXT NOT NULL DEFAULT '',
        tried_at REAL,
        attempts INTEGER NOT NULL DEFAULT 0,
        channel_id INTEGER,
        message_id INTEGER,
        publishing TEXT NOT NULL DEFAULT '',
        letter TEXT NOT NULL DEFAULT '',
        error TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (schedule_id, local_date, sequence)
    ) WITHOUT ROWID;
    CREATE INDEX post_open ON post (state) WHERE state IN ('due', 'sending');
    CREATE INDEX post_unpublished ON post (publishing) WHERE publishing = 'wanted';
    CREATE INDEX post_untold ON post (letter) WHERE letter = 'owed';
    CREATE INDEX post_without ON post (local_date) WHERE state IN ('skipped', 'blocked', 'failed');
    CREATE TABLE left_guild (guild_id INTEGER PRIMARY KEY, left_at REAL NOT NULL);
    """,
    """
    ALTER TABLE question ADD COLUMN last_used TEXT NOT NULL DEFAULT '';
    UPDATE question SET last_used = date('now');
    CREATE INDEX question_last_used ON question (last_used);
    """,
)
"""The steps from an empty file to today's tables: only ever added to. `PRAGMA user_version` counts those done.

Times are seconds since 1970, dates are ISO 8601, ids are Discord's.
"""


class StateError(LoreError):
    """The state can't be opened."""


class State:
    """One connection to `state.db`, for one process. Not in WAL mode, which SQLite before 3.51.3 can corrupt.

    `today` tells which day it is; it is asked anew each time.
    """

    def __init__(self, data: Path, today: Callable[[], datetime.date] = datetime.date.today) -> None:
        self._today = today
        self._path = data / FILE
        self._ails = False
        self._lock = FileLock(data / LOCK, fallback_to_soft=False)  # the kernel lets go of it however we die
        try:
            data.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except Timeout:
            raise StateError(
                f"Another Loredex is running with the folder {data}. End that one first, or give this one a folder of"
                " its own with LOREDEX_DATA."
            ) from None
        except (OSError, NotImplementedError) as error:
            raise self._unusable(error) from error
        try:
            self.connection = _open(self._path)
        except StateError:
            self._lock.release()
            raise
        except (OSError, sqlite3.Error) as error:
            self._lock.release()
            raise self._unusable(error) from error

    def close(self) -> None:
        self.connection.close()
        self._lock.release()

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction that is durable when the block ends; whatever is raised in it undoes it.

        One inside another is part of that. A file that couldn't be written (a full disk, a lock, no permission) is
        opened anew the next time.
        """
        if self.connection.in_transaction:
            yield self.connection
            return
        try:
            if self._ails:
                self._reopen()
            with _transaction(self.connection):
                yield self.connection
        except sqlite3.OperationalError as error:
            self._ail(error)
            raise
        if self._ails:
            _logger.warning("%s can be written again", self._path)
        self._ails = False

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """What can't be read, as the file is locked, can't be written either: that is logged once for both."""
        try:
            yield self.connection
        except sqlite3.OperationalError as error:
            self._ail(error)
            raise

    def _ail(self, error: sqlite3.OperationalError) -> None:
        if not self._ails:
            _logger.error("%s can't be written (%s): no daily post goes out until it can", self._path, error)
        self._ails = True

    def _reopen(self) -> None:
        fresh = _open(self._path)
        self.connection.close()
        self.connection = fresh

    def remember(self, question: Question) -> str:
        """Keep a question; the key, always the same for the same question, recalls it. Empty if it can't be kept."""
        told = json.dumps([question.verb, question.options])
        key = blake2b(told.encode(), digest_size=12).hexdigest()
        try:
            if self.recall(key) is None:
                self._forget_unused()
                row = (key, told, self._today().isoformat())
                self.connection.execute("INSERT OR IGNORE INTO question VALUES (?, ?, ?)", row)
        except sqlite3.Error as error:
            _logger.warning("%s doesn't take what a button asks, so the button is left out: %s", FILE, error)
            return ""
        return key

    def recall(self, key: str) -> Question | None:
        """The question of a key, if it isn't forgotten. It is in use from now on."""
        row = self.connection.execute("SELECT question, last_used FROM question WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        self._note_use(key, row[1])
        verb, options = json.loads(row[0])
        return Question(verb, tuple((name, value) for name, value in options))

    def _note_use(self, key: str, last_used: str) -> None:
        today = self._today()
        if last_used < (today - _SELDOM).isoformat():
            with contextlib.suppress(sqlite3.Error):  # then the next use is noted
                self.connection.execute("UPDATE question SET last_used = ? WHERE key = ?", (today.isoformat(), key))

    def _forget_unused(self) -> None:
        self.connection.execute("DELETE FROM question WHERE last_used < ?", ((self._today() - KEPT).isoformat(),))

    def synced(self, application_id: int) -> str:
        """The digest of the commands that an application last told Discord of; empty if it never did."""
        query = "SELECT digest FROM synced WHERE application_id = ?"
        row = self.connection.execute(query, (application_id,)).fetchone()
        return str(row[0]) if row else ""

    def set_synced(self, application_id: int, digest: str) -> None:
        self.connection.execute("INSERT OR REPLACE INTO synced VALUES (?, ?)", (application_id, digest))

    def _unusable(self, error: Exception) -> StateError:
        return StateError(
            f"The bot's memory in {self._path} can't be opened ({error}). Check the folder, or move the file aside."
        )


class ReadOnlyState:
    """`state.db` while a bot may be running with it. SQLite itself refuses what is written here."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        with _transaction(self.connection):
            yield self.connection

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        yield self.connection


@contextlib.contextmanager
def open_read_only(data: Path) -> Iterator[ReadOnlyState]:
    """Read `state.db` as it is: nothing is made, changed or brought up to date. Whatever fails is told in a sentence.

    SQLite locks the file for as long as a query takes: ask short ones, and be done.
    """
    path = data / FILE
    try:
        if not path.exists():
            raise StateError(
                f"There is no {FILE} in {data}: run the bot once, or give the folder that it uses with --data or"
                " LOREDEX_DATA."
            )
        with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
            (done,) = connection.execute("PRAGMA user_version").fetchone()
            if done > len(MIGRATIONS):
                raise StateError(f"{path} was written by a newer Loredex: update this one.")
            if done < len(MIGRATIONS):
                raise StateError(f"{path} was written by an older Loredex: `loredex run` brings it up to date.")
            yield ReadOnlyState(connection)
    except (OSError, sqlite3.Error) as error:
        raise StateError(
            f"The bot's memory in {path} can't be read ({error}). Try again, or check the file."
        ) from error


def _open(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, _PATIENCE / 1000, isolation_level=None)
    try:
        _migrate(connection, path)
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = EXTRA")  # what is committed stays so when the power goes
    except BaseException:
        connection.close()
        raise
    return connection


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # SQLite undoes it by itself where the disk is full
            connection.execute("ROLLBACK")
        raise


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (done,) = connection.execute("PRAGMA user_version").fetchone()
    if done > len(MIGRATIONS):
        raise StateError(f"{path} was written by a newer Loredex: update this one, or move the file aside.")
    is_new = not done
    for number, step in enumerate(MIGRATIONS[done:], done + 1):
        if not is_new:
            _back_up(connection, path.with_name(f"{path.stem}-before-{number}{path.suffix}"))
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")


def _back_up(connection: sqlite3.Connection, copy: Path) -> None:
    """Keep the file as it is before a migration. A copy that was begun and not finished is never left as one."""
    begun = copy.with_suffix(".part")
    begun.unlink(missing_ok=True)
    connection.execute("VACUUM INTO ?", (str(begun),))
    with begun.open("rb+") as written:
        os.fsync(written.fileno())
    begun.replace(copy)
