"""Times of day and lengths of time, as people type them and as they are told."""

import re
import unicodedata
from datetime import time

from lore.errors import LoreError

MOST_SUGGESTED = 25
"""Discord shows no more choices."""

_MOST_SHOWN = 40
_DAY = 24 * 60
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_TIME = re.compile(
    r"(?:(?P<hour>\d{1,2})(?: ?[:.h] ?(?P<minute>\d\d))?|(?P<both>\d{3,4}))"
    r" ?(?P<rest>h|o'?clock|a\.?m?\.?|p\.?m?\.?)?"
)
_STARTED = re.compile(r"(\d{1,2}) ?[:.h] ?(\d?)")
_LENGTHS_NAMED = dict.fromkeys(("none", "no", "never", "not at all"), 0) | {
    "half an hour": 30,
    "an hour": 60,
    "one hour": 60,
    "a day": _DAY,
    "1 day": _DAY,
}
_HOURS = r"h|hr|hrs|hours?"
_MINUTES = r"m|min|mins|minutes?"
_LENGTH = re.compile(
    rf"(?P<hours>\d{{1,4}})(?:[.,](?P<part>\d{{1,2}}))?(?: ?(?:{_HOURS}))?"
    rf"|(?:(?P<whole>\d{{1,2}}) ?(?:{_HOURS}|:) ?(?:and )?)?(?P<minutes>\d{{1,4}}) ?(?:{_MINUTES})"
    rf"|(?P<long>\d{{1,2}}) ?(?:{_HOURS}|:) ?(?P<odd>[0-5]\d)"
)


def parse(text: str) -> time:
    """Read "9:00", "9.00", "0900", "9h30", "9:15pm", "noon" ..."""
    folded = _folded(text)
    if folded in _NAMED:
        return _NAMED[folded]
    found = _TIME.fullmatch(folded)
    read = found and _read(found)
    if read is None:
        what = f"“{_shown(text)}” is" if folded else "An empty text is"
        raise LoreError(f"{what} no time of day. Give hours and minutes, such as 9:00 or 21:30.")
    return read


def tell(at: time) -> str:
    return f"{at:%H:%M}"


def suggest(typed: str) -> list[str]:
    """Times to choose from while someone types: the one understood, then that hour's others, also of the evening."""
    folded = _folded(typed)
    if not folded:
        return [tell(time(hour)) for hour in range(24)]
    times = [at for name, at in _NAMED.items() if name.startswith(folded)]
    if found := _TIME.fullmatch(folded):
        times += _of_hour(found)
    elif started := _STARTED.fullmatch(folded):
        hour, digit = int(started[1]), started[2]
        times += [at for each in _halves(hour) for at in _of_start(each, digit)]
    return [tell(at) for at in dict.fromkeys(times)][:MOST_SUGGESTED]


def parse_hours(text: str) -> int:
    """Read "6 hours", "90 min", "1h30", "1.5 h", "6" or "none" as minutes, a day's at most."""
    folded = _folded(text)
    minutes = _LENGTHS_NAMED.get(folded)
    if found := _LENGTH.fullmatch(folded):
        hours, part, whole, rest, long, odd = found.groups()
        minutes = _minutes(hours or whole or long or "0", part or "0", rest or odd or "0")
    if minutes is None or minutes > _DAY:
        what = f"“{_shown(text)}” is" if folded else "An empty text is"
        raise LoreError(
            f"{what} no length of time that can be used here. "
            "Give hours or minutes up to 24 hours, such as 6 hours or 90 min, or none."
        )
    return minutes


def tell_duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    parts = [_counted(hours, "hour")] if hours else []
    if rest:
        parts.append(_counted(rest, "minute"))
    return " ".join(parts) or "none"


def _read(found: re.Match[str]) -> time | None:
    hour, minute = _numbers(found)
    half = (found["rest"] or "")[:1]
    if half in ("a", "p"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _numbers(found: re.Match[str]) -> tuple[int, int]:
    if both := found["both"]:
        return int(both[:-2]), int(both[-2:])
    return int(found["hour"]), int(found["minute"] or 0)


def _of_hour(found: re.Match[str]) -> list[time]:
    """The time that was understood; its quarters; the same in the evening; and hours that begin with the one digit."""
    read = _read(found)
    if read is None:
        return []
    hours = [read.hour] if found["rest"] else _halves(read.hour)
    times = [at for hour in hours for at in (read.replace(hour=hour), *_quarters(hour))]
    if found[0] in ("1", "2"):
        times += [time(hour) for hour in range(24) if hour // 10 == int(found[0])]
    return times


def _of_start(hour: int, digit: str) -> list[time]:
    """What "21:" and "21:3" can become."""
    if not digit:
        return _quarters(hour)
    if int(digit) > 5:
        return []
    return [time(hour, int(digit) * 10 + last) for last in (0, 5, 1, 2, 3, 4, 6, 7, 8, 9)]


def _halves(hour: int) -> list[int]:
    """An hour as typed, and the one of the evening that it may mean."""
    return [each for each in (hour, hour + 12) if each < 24 and (each == hour or 1 <= hour <= 11)]


def _quarters(hour: int) -> list[time]:
    return [time(hour, minute) for minute in (0, 15, 30, 45)]


def _minutes(hours: str, part: str, minutes: str) -> int:
    return round(float(f"{hours}.{part}") * 60) + int(minutes)


def _counted(count: int, unit: str) -> str:
    return f"{count} {unit}" if count == 1 else f"{count} {unit}s"


def _folded(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().replace("’", "'")
    return " ".join(folded.split())


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _MOST_SHOWN else f"{line[: _MOST_SHOWN - 1].rstrip()}…"
