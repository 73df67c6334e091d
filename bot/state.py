"""What the bot must remember when it restarts: `state.db`, changed only through numbered migrations."""

import json
import logging
import sqlite3
from hashlib import blake2b
from pathlib import Path

from lore.errors import LoreError
from lore.model import Question

FILE = "state.db"
_PATIENCE = 200  # milliseconds to wait for a lock: everybody waits meanwhile

_logger = logging.getLogger(__name__)

MIGRATIONS = (
    """
    CREATE TABLE question (key TEXT PRIMARY KEY, question TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE synced (application_id INTEGER PRIMARY KEY, digest TEXT NOT NULL);
    """,
)
"""The steps from an empty file to today's tables: only ever added to. `PRAGMA user_version` counts those done."""


class StateError(LoreError):
    """The state can't be opened."""


class State:
    """One connection to `state.db`. Not in WAL mode, which SQLite before 3.51.3 can corrupt."""

    def __init__(self, data: Path) -> None:
        path = data / FILE
        try:
            data.mkdir(parents=True, exist_ok=True)
            self._connection = sqlite3.connect(path, isolation_level=None)
            try:
                _migrate(self._connection, path)
                self._connection.execute(f"PRAGMA busy_timeout = {_PATIENCE}")
            except BaseException:
                self._connection.close()
                raise
        except (OSError, sqlite3.Error) as error:
            raise StateError(
                f"The bot's memory in {path} can't be opened ({error}). Check the folder, or move the file aside."
            ) from error

    def close(self) -> None:
        self._connection.close()

    def remember(self, question: Question) -> str:
        """Keep a question; the key, always the same for the same question, recalls it. Empty if it can't be kept."""
        told = json.dumps([question.verb, question.options])
        key = blake2b(told.encode(), digest_size=12).hexdigest()
        try:
            if self.recall(key) is None:
                self._connection.execute("INSERT OR IGNORE INTO question VALUES (?, ?)", (key, told))
        except sqlite3.Error as error:
            _logger.warning("%s doesn't take what a button asks, so the button is left out: %s", FILE, error)
            return ""
        return key

    def recall(self, key: str) -> Question | None:
        row = self._connection.execute("SELECT question FROM question WHERE key = ?", (key,)).fetchone()
        if row is None:
            return None
        verb, options = json.loads(row[0])
        return Question(verb, tuple((name, value) for name, value in options))

    def synced(self, application_id: int) -> str:
        """The digest of the commands that an application last told Discord of; empty if it never did."""
        query = "SELECT digest FROM synced WHERE application_id = ?"
        row = self._connection.execute(query, (application_id,)).fetchone()
        return str(row[0]) if row else ""

    def set_synced(self, application_id: int, digest: str) -> None:
        self._connection.execute("INSERT OR REPLACE INTO synced VALUES (?, ?)", (application_id, digest))


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    (done,) = connection.execute("PRAGMA user_version").fetchone()
    if done > len(MIGRATIONS):
        raise StateError(f"{path} was written by a newer Loredex: update this one, or move the file aside.")
    for number, step in enumerate(MIGRATIONS[done:], done + 1):
        connection.executescript(f"BEGIN IMMEDIATE; {step} PRAGMA user_version = {number}; COMMIT;")
