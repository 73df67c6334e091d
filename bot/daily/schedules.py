"""The schedules in `state.db`, and the guilds that the bot had to leave."""

import datetime
import logging
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.daily.schedule import Pause, Schedule
from bot.state import ReadOnlyState, State
from lore.rules import LeapDay, Style

_KEPT_AFTER_LEAVING = datetime.timedelta(days=30)
_COLUMNS = (
    "guild_id, channel_id, local_time, time_zone, style, leap_day, late, role_id, is_forum, publish, first_date,"
    " pause, made_by"
)

_logger = logging.getLogger(__name__)


class Schedules:
    """What moderators have set."""

    def __init__(self, state: State | ReadOnlyState) -> None:
        self._state = state

    def add(self, schedule: Schedule) -> Schedule:
        """Keep a new schedule; it gets an id that none had before."""
        with self._state.writing() as connection:
            marks = ", ".join("?" * len(_values(schedule)))
            cursor = connection.execute(f"INSERT INTO schedule ({_COLUMNS}) VALUES ({marks})", _values(schedule))
        found = self.find(int(cursor.lastrowid or 0))
        assert found is not None, "it was just written"
        return found

    def change(self, schedule: Schedule) -> None:
        with self._state.writing() as connection:
            columns = ", ".join(f"{column} = ?" for column in _COLUMNS.split(", "))
            connection.execute(f"UPDATE schedule SET {columns} WHERE id = ?", (*_values(schedule), schedule.id))

    def pause(self, schedule_id: int, pause: Pause) -> None:
        with self._state.writing() as connection:
            connection.execute("UPDATE schedule SET pause = ? WHERE id = ?", (pause, schedule_id))

    def remove(self, schedule_id: int) -> None:
        """Forget a schedule, and what it posted."""
        with self._state.writing() as connection:
            connection.execute("DELETE FROM schedule WHERE id = ?", (schedule_id,))

    def find(self, schedule_id: int) -> Schedule | None:
        return next(iter(self._read("WHERE id = ?", schedule_id)), None)

    def of_guild(self, guild_id: int) -> list[Schedule]:
        return self._read("WHERE guild_id = ? ORDER BY id", guild_id)

    def active(self) -> list[Schedule]:
        """Those that may owe a post: nobody paused them, and the bot is in their guild."""
        return self._read(
            "WHERE pause != ? AND guild_id NOT IN (SELECT guild_id FROM left_guild) ORDER BY id", Pause.ASKED
        )

    # --- guilds ---

    def guild_ids(self) -> set[int]:
        """The guilds with schedules that the bot has not left."""
        query = "SELECT DISTINCT guild_id FROM schedule WHERE guild_id NOT IN (SELECT guild_id FROM left_guild)"
        with self._state.reading() as connection:
            return {row[0] for row in connection.execute(query)}

    def leave(self, guild_id: int, now: datetime.datetime) -> None:
        """Note that the bot isn't in a guild any more; its schedules rest, and are forgotten after 30 days."""
        with self._state.writing() as connection:
            connection.execute("INSERT OR IGNORE INTO left_guild VALUES (?, ?)", (guild_id, now.timestamp()))

    def come_back(self, guild_id: int) -> None:
        """Note that the bot is in a guild; if it had left, the schedules of old go on."""
        query = "SELECT 1 FROM left_guild WHERE guild_id = ?"
        with self._state.reading() as connection:
            if connection.execute(query, (guild_id,)).fetchone() is None:
                return
        with self._state.writing() as connection:
            connection.execute("DELETE FROM left_guild WHERE guild_id = ?", (guild_id,))

    def forget_left(self, now: datetime.datetime) -> None:
        """Forget all of the guilds left 30 days ago."""
        before = (now - _KEPT_AFTER_LEAVING).timestamp()
        query = "SELECT count(*) FROM left_guild WHERE left_at < ?"
        with self._state.reading() as connection:
            if not connection.execute(query, (before,)).fetchone()[0]:
                return
        with self._state.writing() as connection:
            long_ago = "(SELECT guild_id FROM left_guild WHERE left_at < ?)"
            connection.execute(f"DELETE FROM schedule WHERE guild_id IN {long_ago}", (before,))
            connection.execute("DELETE FROM left_guild WHERE left_at < ?", (before,))

    def _read(self, where: str, *values: object) -> list[Schedule]:
        with self._state.reading() as connection:
            rows = connection.execute(f"SELECT id, {_COLUMNS} FROM schedule {where}", values).fetchall()
        return [schedule for row in rows for schedule in [_schedule(row)] if schedule]


def _values(schedule: Schedule) -> tuple[object, ...]:
    return (
        schedule.guild_id,
        schedule.channel_id,
        schedule.at.isoformat("minutes"),
        schedule.zone.key,
        schedule.style,
        schedule.leap_day,
        schedule.late,
        schedule.role_id,
        schedule.is_forum,
        schedule.publish,
        schedule.first_date.isoformat(),
        schedule.pause,
        schedule.made_by,
    )


def _schedule(row: tuple[Any, ...]) -> Schedule | None:
    """A row as a schedule; None where this machine no longer knows its time zone."""
    number, guild, channel, at, zone, style, leap_day, late, role, is_forum, publish, first_date, pause, made_by = row
    try:
        known_zone = ZoneInfo(zone)
    except (ZoneInfoNotFoundError, ValueError):
        _logger.error("Schedule %s rests: this machine's time zones have no %s", number, zone)  # noqa: TRY400
        return None
    return Schedule(
        number,
        guild,
        channel,
        datetime.time.fromisoformat(at),
        known_zone,
        datetime.date.fromisoformat(first_date),
        made_by,
        Style(style),
        LeapDay(leap_day),
        late,
        role,
        bool(is_forum),
        bool(publish),
        Pause(pause),
    )
