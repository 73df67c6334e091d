"""Every zone, every local date of eleven years: one post is owed for each date that exists, at its own time.

What is expected comes from reading each zone's clocks along UTC alone, in whole seconds: which stretches of time show
which date. Wall-clock times are then looked up in those stretches, so nothing here knows of `fold`.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from bot.daily.moments import due, end_of

DAY = 86_400
EPOCH = date(1970, 1, 1).toordinal()
FIRST, LAST = date(2024, 1, 1).toordinal(), date(2034, 12, 31).toordinal()
EVERY_DAY = range(FIRST, LAST + 1)
SEEN_FROM, SEEN_UNTIL = (FIRST - EPOCH - 3) * DAY, (LAST - EPOCH + 4) * DAY
TIMES = (time(0, 0), time(0, 30), time(2, 30), time(9, 0), time(12, 0), time(23, 59))


class Clocks(NamedTuple):
    """Since when, in seconds of UTC, clocks are so many seconds ahead of UTC."""

    since: int
    ahead: int


class Stretch(NamedTuple):
    """A stretch of time, in seconds of UTC, in which clocks show one date and are so far ahead of UTC."""

    start: int
    end: int
    ahead: int


History = tuple[Clocks, ...]


def ahead(zone: ZoneInfo, moment: int) -> int:
    offset = datetime.fromtimestamp(moment, zone).utcoffset()
    assert offset is not None
    return offset // timedelta(seconds=1)


def history_of(zone: ZoneInfo) -> History:
    """Look at the clocks once a day, and where they differ from the day before, find the second of the change."""
    found = [Clocks(SEEN_FROM, ahead(zone, SEEN_FROM))]
    for moment in range(SEEN_FROM + DAY, SEEN_UNTIL, DAY):
        offset = ahead(zone, moment)
        if offset != found[-1].ahead:
            before, after = moment - DAY, moment
            while after - before > 1:
                middle = (before + after) // 2
                before, after = (before, middle) if ahead(zone, middle) == offset else (middle, after)
            found.append(Clocks(after, offset))
    return tuple(found)


@cache
def zones_by_history() -> dict[History, list[ZoneInfo]]:
    found: dict[History, list[ZoneInfo]] = {}
    for name in sorted(available_timezones()):
        zone = ZoneInfo(name)
        found.setdefault(history_of(zone), []).append(zone)
    return found


@cache
def stretches_of(history: History) -> dict[int, list[Stretch]]:
    """What shows each date: one stretch, none for a skipped date, more where clocks are changed in its course."""
    found: dict[int, list[Stretch]] = {day: [] for day in EVERY_DAY}
    for (start, offset), (end, _) in pairwise([*history, Clocks(SEEN_UNTIL, 0)]):
        for day in range((start + offset) // DAY + EPOCH, (end - 1 + offset) // DAY + EPOCH + 1):
            midnight = (day - EPOCH) * DAY - offset
            if day in found:
                found[day].append(Stretch(max(start, midnight), min(end, midnight + DAY), offset))
    return found


def owed(history: History, day: int, at: time) -> int | None:
    """The second at which a date's post is owed: when its clocks first show the time, if the date exists at all."""
    shown = (day - EPOCH) * DAY + at.hour * 3600 + at.minute * 60
    stretches = stretches_of(history)[day]
    for start, end, offset in stretches:
        if start <= shown - offset < end:
            return shown - offset
    for old, new in pairwise(history):
        if new.since + old.ahead <= shown < new.since + new.ahead:
            return nearest_to_skip(stretches, shown - old.ahead, new.since)
    return None


def nearest_to_skip(stretches: Sequence[Stretch], moved: int, skip: int) -> int | None:
    if any(start <= moved < end for start, end, _ in stretches):
        return moved
    if any(end == skip for _, end, _ in stretches):
        return skip - 60
    return skip if stretches else None


def days_near_changes(history: History) -> list[int]:
    changed = [(since + offset) // DAY + EPOCH for since, offset in history[1:]]
    near = {day + shift for day in changed for shift in (-2, -1, 0, 1, 2)}
    return sorted(near & set(EVERY_DAY) | {FIRST, date(2028, 2, 29).toordinal(), LAST})


def seconds(moment: datetime | None) -> int | None:
    return None if moment is None else int(moment.timestamp())


def mistakes(zone: ZoneInfo, history: History, days: Sequence[int]) -> Iterator[str]:
    for at in TIMES:
        for day in days:
            expected, got = owed(history, day, at), seconds(due(date.fromordinal(day), at, zone))
            if got != expected:
                yield f"{zone.key} {date.fromordinal(day)} {at}: {got}, not {expected}"


def test_every_local_date_of_every_zone_owes_one_post_at_its_time() -> None:
    wrong = [each for history, zones in zones_by_history().items() for each in mistakes(zones[0], history, EVERY_DAY)]
    assert wrong == []


def test_zones_that_share_their_clocks_owe_the_same_around_every_change() -> None:
    wrong = [
        each
        for history, zones in zones_by_history().items()
        for days in [days_near_changes(history)]
        for zone in zones[1:]
        for each in mistakes(zone, history, days)
    ]
    assert wrong == []


def test_what_is_owed_lies_within_its_date_and_after_what_was_owed_the_day_before() -> None:
    for history, zones in zones_by_history().items():
        stretches = stretches_of(history)
        for at in TIMES:
            days = {day: owed(history, day, at) for day in days_near_changes(history)}
            for day, moment in days.items():
                within = [each for each in stretches[day] if moment is not None and each.start <= moment < each.end]
                assert len(within) == (1 if stretches[day] else 0), (zones[0].key, date.fromordinal(day), at)
            moments = [moment for moment in days.values() if moment is not None]
            assert all(earlier < later for earlier, later in pairwise(moments)), (zones[0].key, at)


def test_a_date_is_over_when_its_last_stretch_ends() -> None:
    for history, zones in zones_by_history().items():
        for day, stretches in stretches_of(history).items():
            if stretches:
                over = datetime.fromtimestamp(stretches[-1].end, UTC)
                assert end_of(date.fromordinal(day), zones[0]) == over, (zones[0].key, date.fromordinal(day))


def test_the_sweep_covers_leap_days_and_clocks_changed_in_every_way() -> None:
    histories = zones_by_history()
    assert sum(len(zones) for zones in histories.values()) == len(available_timezones()) > 400
    assert {date(2024, 2, 29).toordinal(), date(2028, 2, 29).toordinal(), date(2032, 2, 29).toordinal()} < set(
        EVERY_DAY
    )
    changes = [(new.ahead - old.ahead, new.since + old.ahead) for each in histories for old, new in pairwise(each)]
    assert {jump for jump, _ in changes} >= {1800, 3600, 7200, -1800, -3600, -7200}
    assert any((shown + jump) // DAY < shown // DAY for jump, shown in changes), "none set back over midnight"
    assert any(shown % DAY == 0 and jump > 0 for jump, shown in changes), "no midnight skipped"
