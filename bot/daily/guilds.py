"""What Discord tells of the bot's guilds: kept in mind until it is written down, as it isn't told twice."""

import datetime

from bot.daily.schedules import Schedules


class Guilds:
    """News of guilds on their way into `state.db`."""

    def __init__(self, schedules: Schedules) -> None:
        self._schedules = schedules
        self._present: set[int] | None = None
        self._moves: dict[int, bool] = {}
        self._changed: set[int] = set()

    def joined(self, guild_id: int) -> None:
        self._moves[guild_id] = True
        self._changed.add(guild_id)

    def left(self, guild_id: int) -> None:
        self._moves[guild_id] = False

    def are(self, guild_ids: set[int]) -> None:
        """These are all guilds that the bot is in; what was told of them before is older."""
        self._present = guild_ids
        self._moves.clear()
        self._changed |= guild_ids

    def changed(self, guild_id: int) -> None:
        """What the bot may do in a guild may have changed."""
        self._changed.add(guild_id)

    def write_down(self, now: datetime.datetime) -> set[int]:
        """Write down who came and went; the guilds that changed and aren't dealt with."""
        if self._present is not None:
            left = dict.fromkeys(self._schedules.guild_ids() - self._present, False)
            self._moves = {**left, **dict.fromkeys(self._present, True), **self._moves}
            self._present = None
        for guild_id, is_there in [*self._moves.items()]:
            if is_there:
                self._schedules.come_back(guild_id)
            else:
                self._schedules.leave(guild_id, now)
            del self._moves[guild_id]
        return set(self._changed)

    def handled(self, guild_ids: set[int]) -> None:
        """What changed in these guilds is dealt with."""
        self._changed -= guild_ids
