"""What each schedule posted, and how far each post has come: written down before anything is sent."""

import datetime
import json
import sqlite3
from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any

from bot.daily.post import Content, Key, Post, Progress, Publishing
from bot.state import ReadOnlyState, State
from lore.rules import Posted

_COLUMNS = (
    "schedule_id, local_date, sequence, due, state, nonce, payload, cards, lore_version, tried_at, attempts,"
    " channel_id, message_id, publishing, error"
)
_KEY = "schedule_id = ? AND local_date = ? AND sequence = ?"
_TOLD = ("blocked", "failed", "unknown")
_IS_THREAD = "payload != '' AND json_extract(payload, '$.path') LIKE '%/threads'"


class Ledger:
    """The table `post`. Every method is one transaction, except inside `together`."""

    def __init__(self, state: State | ReadOnlyState) -> None:
        self._state = state

    def together(self) -> AbstractContextManager[object]:
        """Write all that is written in the block at once: each transaction waits for the disk."""
        return self._state.writing()

    def owe(self, key: Key, due: datetime.datetime) -> bool:
        """Note that a post is due; whether it wasn't noted before."""
        return self._insert(key, due, Progress.DUE, "")

    def skip(self, key: Key, due: datetime.datetime, why: str) -> bool:
        """Note that a date has no post; whether nothing was noted for it before."""
        return self._insert(key, due, Progress.SKIPPED, why)

    def claim(self, key: Key, content: Content, now: datetime.datetime) -> Post | None:
        """Take a post that is due, to send it; None if it isn't due any more."""
        with self._state.writing() as connection:
            cursor = connection.execute(
                "UPDATE post SET state = ?, nonce = ?, payload = ?, cards = ?, lore_version = ?, channel_id = ?,"
                f" publishing = ?, tried_at = ?, attempts = 1, error = '' WHERE {_KEY} AND state = ?",
                (
                    Progress.SENDING,
                    content.nonce,
                    json.dumps({"path": content.path, "body": content.body}),
                    json.dumps(content.cards),
                    content.lore_version,
                    content.channel_id,
                    content.publishing,
                    now.timestamp(),
                    *_key(key),
                    Progress.DUE,
                ),
            )
        return self.find(key) if cursor.rowcount else None

    def try_anew(self, key: Key, now: datetime.datetime) -> None:
        """Note that Discord hasn't got a post which is being sent, and that it is tried anew from now on."""
        with self._state.writing() as connection:
            connection.execute(
                f"UPDATE post SET tried_at = ?, attempts = attempts + 1 WHERE {_KEY} AND state = ?",
                (now.timestamp(), *_key(key), Progress.SENDING),
            )

    def settle(self, key: Key, progress: Progress, *, message_id: int | None = None, error: str = "") -> None:
        """Note what became of a post. What is not sent isn't published either.

        A forum's post is in a thread of its own, which has the id of its first message. Where a post is blocked, its
        schedule rests until one is sent; whoever made that is owed a letter when something begins to go wrong.
        """
        with self._state.writing() as connection:
            letter = "owed" if progress in _TOLD and self._is_news(connection, key, progress) else ""
            if progress is Progress.BLOCKED:
                connection.execute("UPDATE schedule SET pause = 'blocked' WHERE id = ? AND pause = ''", _key(key)[:1])
            if progress is Progress.SENT:
                connection.execute("UPDATE schedule SET pause = '' WHERE id = ? AND pause = 'blocked'", _key(key)[:1])
            connection.execute(
                "UPDATE post SET state = ?, payload = '', letter = ?, message_id = coalesce(?, message_id), error = ?,"
                f" channel_id = CASE WHEN {_IS_THREAD} THEN coalesce(?, channel_id) ELSE channel_id END,"
                f" publishing = CASE ? WHEN '{Progress.SENT}' THEN publishing ELSE '' END WHERE {_KEY}",
                (progress, letter, message_id, error, message_id, progress, *_key(key)),
            )

    def told(self, key: Key) -> None:
        """Note that a letter about a post is written, or can't be."""
        with self._state.writing() as connection:
            connection.execute(f"UPDATE post SET letter = '' WHERE {_KEY}", _key(key))

    def published(self, key: Key, publishing: Publishing, error: str = "") -> None:
        with self._state.writing() as connection:
            connection.execute(
                f"UPDATE post SET publishing = ?, error = ? WHERE {_KEY}", (publishing, error, *_key(key))
            )

    def owe_again(self, key: Key, due: datetime.datetime) -> bool:
        """Make a post that surely never went out due once more; whether it was such a one."""
        with self._state.writing() as connection:
            cursor = connection.execute(
                f"UPDATE post SET state = ?, due = ?, error = '' WHERE {_KEY} AND state IN (?, ?, ?)",
                (
                    Progress.DUE,
                    int(due.timestamp()),
                    *_key(key),
                    Progress.SKIPPED,
                    Progress.BLOCKED,
                    Progress.FAILED,
                ),
            )
        return cursor.rowcount > 0

    # --- reading ---

    def find(self, key: Key) -> Post | None:
        return next(iter(self._read(f"WHERE {_KEY}", *_key(key))), None)

    def open(self) -> list[Post]:
        """Posts that are due or being sent, in the order in which they were due."""
        return self._read("WHERE state IN ('due', 'sending') ORDER BY due, schedule_id, sequence")

    def to_publish(self) -> list[Post]:
        """Posts that are out, and wait for being published."""
        return self._read("WHERE publishing = 'wanted' AND state = 'sent' ORDER BY due, schedule_id, sequence")

    def to_tell(self) -> list[Post]:
        """Posts that went wrong, and of which whoever made their schedule doesn't know yet."""
        return self._read("WHERE letter = 'owed' ORDER BY due, schedule_id, sequence")

    def without(self, since: datetime.date) -> list[Post]:
        """Dates from one on that surely have no post: skipped, blocked or failed."""
        where = "WHERE state IN ('skipped', 'blocked', 'failed') AND local_date >= ? AND sequence = 0"
        return self._read(where, since.isoformat())

    def of_day(self, schedule_id: int, day: datetime.date) -> list[Post]:
        """A schedule's posts of a local date, by sequence."""
        return self._read("WHERE schedule_id = ? AND local_date = ? ORDER BY sequence", schedule_id, day.isoformat())

    def latest(self, schedule_id: int, most: int) -> list[Post]:
        """A schedule's last posts, the newest first."""
        order = "ORDER BY local_date DESC, sequence DESC LIMIT ?"
        return self._read(f"WHERE schedule_id = ? {order}", schedule_id, most)

    def last_days(self, until: datetime.date = datetime.date.max) -> dict[int, datetime.date]:
        """The last local date up to one that has a row, for each schedule that has any."""
        query = (
            "SELECT id, (SELECT max(local_date) FROM post WHERE schedule_id = schedule.id AND local_date <= ?)"
            " FROM schedule"
        )
        with self._state.reading() as connection:
            rows = connection.execute(query, (until.isoformat(),)).fetchall()
        return {schedule_id: datetime.date.fromisoformat(day) for schedule_id, day in rows if day}

    def posted(self, schedule_id: int) -> Sequence[Posted]:
        """What a schedule has shown, or may have."""
        query = (
            "SELECT local_date, cards FROM post WHERE schedule_id = ? AND state IN ('sending', 'sent', 'unknown')"
            " ORDER BY local_date, sequence"
        )
        with self._state.reading() as connection:
            rows = connection.execute(query, (schedule_id,)).fetchall()
        return [Posted(datetime.date.fromisoformat(day), tuple(json.loads(cards))) for day, cards in rows]

    def _is_news(self, connection: sqlite3.Connection, key: Key, progress: Progress) -> bool:
        """Whether the schedule was well so far: neither resting, nor ending the same way the last time."""
        resting = connection.execute("SELECT 1 FROM schedule WHERE id = ? AND pause != ''", _key(key)[:1]).fetchone()
        before = connection.execute(
            "SELECT state FROM post WHERE schedule_id = ? AND (local_date, sequence) < (?, ?) AND state != 'skipped'"
            " ORDER BY local_date DESC, sequence DESC LIMIT 1",
            _key(key),
        ).fetchone()
        return resting is None and (before is None or before[0] != progress)

    def _insert(self, key: Key, due: datetime.datetime, progress: Progress, error: str) -> bool:
        with self._state.writing() as connection:
            cursor = connection.execute(
                "INSERT OR IGNORE INTO post (schedule_id, local_date, sequence, due, state, error)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (*_key(key), int(due.timestamp()), progress, error),
            )
        return cursor.rowcount > 0

    def _read(self, where: str, *values: object) -> list[Post]:
        with self._state.reading() as connection:
            return [_post(row) for row in connection.execute(f"SELECT {_COLUMNS} FROM post {where}", values)]


def _key(key: Key) -> tuple[int, str, int]:
    return key.schedule_id, key.day.isoformat(), key.sequence


def _post(row: tuple[Any, ...]) -> Post:
    schedule_id, day, sequence, due, progress, nonce, payload, cards, version, tried_at, attempts, *rest = row
    channel_id, message_id, publishing, error = rest
    shown = tuple(json.loads(cards))
    content = None
    if payload:
        request = json.loads(payload)
        content = Content(request["path"], request["body"], nonce, shown, version, channel_id, Publishing(publishing))
    return Post(
        Key(schedule_id, datetime.date.fromisoformat(day), sequence),
        datetime.datetime.fromtimestamp(due, datetime.UTC),
        Progress(progress),
        content,
        shown,
        tried_at,
        attempts,
        channel_id,
        message_id,
        Publishing(publishing),
        error,
    )
