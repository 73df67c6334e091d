"""Time zones as people name them: by city, country or zone name, or by what the clocks there show now."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from rapidfuzz import fuzz, process

from bot.daily import clock_times
from bot.daily.atlas import ZoneName, as_key, fold, read_atlas, spell
from lore.errors import LoreError

MOST_SUGGESTED = 25
"""Discord shows no more choices."""

_DAY = 24 * 60
_MOST_SHOWN = 40
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?", re.ASCII)
_WHOLE_HOUR = re.compile(r"\d{1,2}\D*")
_NEAR_ENOUGH = 70
_AS_NEAR = 12


def parse(text: str) -> ZoneInfo:
    """Read the name of an IANA zone, in any case, or of a city that lies in one."""
    atlas = read_atlas()
    if key := atlas.keys.get(as_key(text)):
        return ZoneInfo(key)
    folded = fold(text)
    for kind in ("city", "place"):
        zones = [zone for name in atlas.names if name.kind == kind and name.text == folded for zone in name.zones]
        if len(zones) == 1:
            return atlas.zones[zones[0]]
    raise LoreError(_refusal(text))


def suggest(typed: str, now: datetime) -> list[tuple[str, str]]:
    """Zones to choose from while someone types: what to show, and the zone's name.

    What is typed can be a city, a country, a zone's name, what a clock there shows now, or an offset such as +5:30.
    """
    atlas = read_atlas()
    spelled = spell(typed)
    if not fold(typed):
        found = _usual(now)
    elif offset := _OFFSET.fullmatch(spelled):
        found = _by_offset(offset, now)
    elif spelled[0].isdigit():
        found = _by_clock(spelled, now)
    else:
        found = _by_name(typed)
    exact = atlas.keys.get(as_key(typed))
    if exact and ("/" in exact or exact in atlas.zones or not found):
        found = [exact, *found]
    elif exact:
        found = [found[0], exact, *found[1:]]
    return [(_shown(zone, now), zone) for zone in list(dict.fromkeys(found))[:MOST_SUGGESTED]]


def _refusal(text: str) -> str:
    line = " ".join(text.split())
    shown = line if len(line) <= _MOST_SHOWN else f"{line[: _MOST_SHOWN - 1].rstrip()}…"
    if not shown:
        return "An empty text is no time zone. Give that of a city, such as Europe/Berlin."
    if _OFFSET.fullmatch(spell(text)):
        return f"“{shown}” is an offset, which knows no summer time. Give the zone of a city, such as Europe/Berlin."
    near = _by_name(text)[:3]
    if not near:
        return f"There is no time zone “{shown}”. Give that of a city, such as Europe/Berlin or America/New_York."
    either = f"{', '.join(near[:-1])} or {near[-1]}" if len(near) > 1 else near[0]
    return f"There is no time zone “{shown}”. Did you mean {either}?"


def _usual(now: datetime) -> list[str]:
    """The best known zone of each offset, from west to east; of offsets that few people have, none."""
    found: dict[timedelta, str] = {}
    for key, zone in read_atlas().zones.items():
        if len(found) < MOST_SUGGESTED:
            found.setdefault(_offset(zone, now), key)
    return [found[offset] for offset in sorted(found)]


def _by_offset(typed: re.Match[str], now: datetime) -> list[str]:
    sign, hours, minutes = typed.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    return [key for key, zone in read_atlas().zones.items() if _offset(zone, now) == offset]


def _by_clock(typed: str, now: datetime) -> list[str]:
    """Zones whose clocks show a time now or within the hour, the nearest first; "2:35" may be in the afternoon."""
    read = [clock_times.parse(each) for each in clock_times.suggest(typed)[:1]]
    read += [at.replace(hour=at.hour + 12) for at in read if 1 <= at.hour <= 11 and not re.search("[ap]", typed)]
    if not read:
        return []
    here = {key: _minutes(now.astimezone(zone)) for key, zone in read_atlas().zones.items()}
    if _WHOLE_HOUR.fullmatch(typed):
        return [key for key, minutes in here.items() if minutes // 60 in {at.hour for at in read}]
    away = {key: min(_apart(minutes, _minutes(at)) for at in read) for key, minutes in here.items()}
    return sorted((key for key in here if away[key] < 60), key=away.__getitem__)


def _by_name(typed: str) -> list[str]:
    """Zones by how well their names fit what was typed, the better known first; misspelled ones only if none fits."""
    atlas = read_atlas()
    folded = fold(typed)
    if not folded:
        return []
    fits: dict[str, int] = {}
    words = folded.split()
    for name in atlas.names:
        if words[0] in name.text and (fit := _fit(folded, words, name)) is not None:
            for zone in name.zones:
                fits[zone] = min(fit, fits.get(zone, fit))
    fits = fits or _described(words) or _misspelled(folded)
    return sorted(fits, key=lambda zone: (fits[zone], atlas.ranks[zone]))


def _fit(typed: str, words: list[str], name: ZoneName) -> int | None:
    """How far a name is from what was typed; None if it doesn't fit."""
    if name.text == typed:
        return 0
    if name.kind == "abbreviation":
        return None
    if name.text.startswith(typed):
        return {"city": 1, "place": 2}.get(name.kind, 3)
    spaced = f" {name.text}"
    if all(f" {word}" in spaced for word in words):
        return 4
    return 5 if len(typed) > 2 and typed in name.text else None


def _described(words: list[str]) -> dict[str, int]:
    """Zones that each word names in its own way, as in "London, UK"."""
    names = read_atlas().names
    meant = [{zone for name in names if f" {word}" in f" {name.text}" for zone in name.zones} for word in words[:8]]
    return dict.fromkeys(set.intersection(*meant), 0)


def _misspelled(typed: str) -> dict[str, int]:
    names = read_atlas().names
    texts = {at: name.text for at, name in enumerate(names) if name.kind != "abbreviation"}
    near = process.extract(typed, texts, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=MOST_SUGGESTED)
    fits: dict[str, int] = {}
    for _, score, at in near:
        if score >= near[0][1] - _AS_NEAR:
            for zone in names[at].zones:
                fits.setdefault(zone, round(100 - score))
    return fits


def _shown(key: str, now: datetime) -> str:
    zone = read_atlas().zones.get(key) or ZoneInfo(key)
    sign = "-" if (offset := _offset(zone, now)) < timedelta(0) else "+"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"{key} · {now.astimezone(zone):%H:%M} now (UTC{sign}{hours}{f':{minutes:02}' if minutes else ''})"


def _offset(zone: ZoneInfo, now: datetime) -> timedelta:
    return now.astimezone(zone).utcoffset() or timedelta(0)


def _minutes(at: datetime | time) -> int:
    return at.hour * 60 + at.minute


def _apart(minutes: int, others: int) -> int:
    """How far two times of day are apart, the short way round the clock."""
    return min((minutes - others) % _DAY, (others - minutes) % _DAY)
