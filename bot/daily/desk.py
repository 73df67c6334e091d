"""What moderators do with their schedules, and what they are told when that can't be done."""

from dataclasses import replace

from bot.daily import overview
from bot.daily.keeper import Keeper
from bot.daily.moments import due
from bot.daily.post import Key, Post, Progress
from bot.daily.schedule import Pause, Schedule
from lore.errors import LoreError

MOST_SCHEDULES = 25
"""A guild's; Discord shows no more choices."""

_NONE = "There is no daily post in this server yet. `/daily setup` makes one."


def all_of(keeper: Keeper, guild_id: int) -> list[Schedule]:
    """A guild's schedules: one at least, or LoreError."""
    schedules = keeper.schedules.of_guild(guild_id)
    if not schedules:
        raise LoreError(_NONE)
    return schedules


def pick(keeper: Keeper, guild_id: int, typed: str | None) -> Schedule:
    """The schedule that is meant: by its number, or the only one."""
    schedules = all_of(keeper, guild_id)
    if typed is None:
        if len(schedules) == 1:
            return schedules[0]
        raise LoreError(f"There are {len(schedules)} daily posts here. Say which one with the option `schedule`.")
    number = typed.strip().removeprefix("#").partition(" ")[0]
    for schedule in schedules:
        if str(schedule.id) == number:
            return schedule
    known = ", ".join(str(schedule.id) for schedule in schedules)
    raise LoreError(f"There is no daily post “{typed[:50]}” here. Choose one of {known}.")


def set_up(keeper: Keeper, wanted: Schedule) -> Schedule:
    """Make a schedule. It begins today, or tomorrow if today's time has passed."""
    there = keeper.schedules.of_guild(wanted.guild_id)
    _refuse_twin(wanted, there)
    if len(there) >= MOST_SCHEDULES:
        raise LoreError(f"A server can have {MOST_SCHEDULES} daily posts. Remove one with `/daily remove` first.")
    return keeper.schedules.add(replace(wanted, first_date=overview.first_date(wanted, keeper.clock.now())))


def change(keeper: Keeper, wanted: Schedule) -> Schedule:
    """Change a schedule. No date is posted twice; if today's new time has passed, today's goes out at once.

    One that was blocked is waked: whoever changes it has checked that it can post as is wished.
    """
    _refuse_twin(wanted, [each for each in keeper.schedules.of_guild(wanted.guild_id) if each.id != wanted.id])
    now = keeper.clock.now()
    today = wanted.today(now)
    was_blocked = wanted.pause is Pause.BLOCKED
    if was_blocked:
        wanted = replace(wanted, pause=Pause.NO)
    has_begun = bool(keeper.ledger.latest(wanted.id, 1))
    if not has_begun:
        wanted = replace(wanted, first_date=overview.first_date(wanted, now))
    keeper.schedules.change(wanted)
    moment = due(today, wanted.at, wanted.zone)
    if has_begun and wanted.pause is Pause.NO and wanted.first_date <= today and moment and moment <= now:
        latest = keeper.ledger.latest(wanted.id, 1)[0]
        if latest.key.day < today:
            keeper.ledger.owe(Key(wanted.id, today), now)
    if was_blocked:
        keeper.unblock(wanted, now)
    return wanted


def pause(keeper: Keeper, schedule: Schedule) -> Schedule:
    if schedule.pause is Pause.ASKED:
        raise LoreError(f"Daily post {schedule.id} is paused already. `/daily resume` starts it again.")
    keeper.schedules.pause(schedule.id, Pause.ASKED)
    return replace(schedule, pause=Pause.ASKED)


def resume(keeper: Keeper, schedule: Schedule) -> Schedule:
    """Wake a schedule. One that was blocked still owes today's post; one that was paused goes on with the next time."""
    if schedule.pause is Pause.NO:
        raise LoreError(f"Daily post {schedule.id} isn't paused.")
    now = keeper.clock.now()
    waked = replace(schedule, pause=Pause.NO)
    if schedule.pause is Pause.ASKED:
        waked = replace(waked, first_date=max(schedule.first_date, overview.first_date(schedule, now)))
    keeper.schedules.change(waked)
    keeper.unblock(waked, now)
    return waked


def todays(keeper: Keeper, schedule: Schedule) -> list[Post]:
    """Today's posts that are out, on their way or unclear: those that posting once more would repeat."""
    today = schedule.today(keeper.clock.now())
    told = (Progress.SENDING, Progress.SENT, Progress.UNKNOWN)
    return [post for post in keeper.ledger.of_day(schedule.id, today) if post.progress in told]


def _refuse_twin(wanted: Schedule, others: list[Schedule]) -> None:
    for other in others:
        if (other.channel_id, other.at, other.zone.key) == (wanted.channel_id, wanted.at, wanted.zone.key):
            raise LoreError(
                f"Daily post {other.id} goes to that channel at that time already. `/daily change` changes it; for a"
                " second one choose another time."
            )
