"""Time zones as people name them: by city, country or zone name, or by what the clocks there show now."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from functools import cache
from importlib import resources
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from anyascii import anyascii
from rapidfuzz import fuzz, process

from bot.daily import clock_times
from lore.errors import LoreError

MOST_SUGGESTED = 25
"""Discord shows no more choices."""

_DAY = 24 * 60
_MOST_READ = 100
_MOST_SHOWN = 40
_NOWHERE = {"Factory", "localtime"}
_UNIVERSAL = ("UTC", "GMT")
FAMILIAR = """
    America/New_York Europe/London Europe/Berlin America/Los_Angeles America/Chicago Europe/Paris America/Sao_Paulo
    Asia/Kolkata Asia/Tokyo Australia/Sydney Europe/Moscow Asia/Shanghai America/Denver Europe/Istanbul Asia/Singapore
    Asia/Manila Asia/Jakarta Europe/Madrid Europe/Rome Europe/Warsaw Europe/Amsterdam America/Toronto
    America/Mexico_City America/Argentina/Buenos_Aires Africa/Cairo Africa/Lagos Africa/Johannesburg Asia/Dubai
    Asia/Karachi Asia/Dhaka Asia/Bangkok Asia/Ho_Chi_Minh Asia/Seoul Asia/Hong_Kong Asia/Tehran Pacific/Auckland
    Europe/Kyiv Europe/Athens Europe/Lisbon UTC Europe/Stockholm Europe/Prague Europe/Vienna Europe/Zurich
    Europe/Brussels Europe/Budapest Europe/Bucharest Europe/Copenhagen Europe/Helsinki Europe/Oslo Europe/Dublin
    America/Bogota America/Lima America/Santiago America/Halifax America/Caracas America/Vancouver America/Phoenix
    America/Anchorage Pacific/Honolulu Asia/Riyadh Asia/Jerusalem Asia/Baghdad Africa/Nairobi Africa/Casablanca
    Africa/Algiers Africa/Accra Asia/Kabul Asia/Kathmandu Asia/Yangon Asia/Kuala_Lumpur Asia/Taipei
    Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin Asia/Colombo
    Asia/Tashkent Asia/Almaty Asia/Yekaterinburg Asia/Novosibirsk Asia/Vladivostok Asia/Kamchatka America/St_Johns
    Atlantic/Azores Atlantic/Cape_Verde America/Noronha Pacific/Fiji Pacific/Guam Pacific/Tongatapu Pacific/Pago_Pago
    Pacific/Kiritimati
""".split()
"""Where most people who ask live, best known first: the tz database doesn't say how many a zone has."""

_OTHER_CITIES = {
    "America/Chicago": "Austin, Dallas, Houston, San Antonio, Texas, Minneapolis, New Orleans, St. Louis, Nashville",
    "America/Denver": "Salt Lake City, Albuquerque, Colorado, Utah",
    "America/Los_Angeles": "San Francisco, San Diego, California, Seattle, Portland, Las Vegas",
    "America/Mexico_City": "Guadalajara, Puebla",
    "America/New_York": "Washington, Boston, Philadelphia, Miami, Florida, Atlanta, Baltimore, Pittsburgh, Cleveland",
    "America/Sao_Paulo": "Rio de Janeiro, Brasilia, Belo Horizonte, Curitiba, Porto Alegre",
    "America/Toronto": "Ottawa, Quebec",
    "America/Edmonton": "Calgary",
    "Africa/Johannesburg": "Cape Town, Durban, Pretoria",
    "Africa/Lagos": "Abuja",
    "Africa/Casablanca": "Rabat, Marrakesh",
    "Asia/Dubai": "Abu Dhabi",
    "Asia/Ho_Chi_Minh": "Hanoi",
    "Asia/Jakarta": "Bandung, Surabaya",
    "Asia/Karachi": "Lahore, Islamabad",
    "Asia/Kolkata": "Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Chennai, Madras, Hyderabad, Pune",
    "Asia/Riyadh": "Jeddah, Mecca",
    "Asia/Seoul": "Busan",
    "Asia/Shanghai": "Beijing, Peking, Shenzhen, Guangzhou, Chengdu, Wuhan",
    "Asia/Tokyo": "Osaka, Kyoto, Nagoya, Sapporo",
    "Asia/Yangon": "Naypyidaw",
    "Australia/Sydney": "Newcastle",
    "Europe/Amsterdam": "Rotterdam, The Hague",
    "Europe/Berlin": "Munich, München, Hamburg, Cologne, Köln, Frankfurt, Stuttgart, Leipzig, Dresden",
    "Europe/Brussels": "Antwerp, Ghent, Brüssel",
    "Europe/Copenhagen": "København, Aarhus",
    "Europe/Istanbul": "Ankara, Izmir",
    "Europe/Kyiv": "Lviv, Odesa, Kharkiv",
    "Europe/Lisbon": "Porto, Lisboa",
    "Europe/London": "Manchester, Birmingham, Liverpool, Leeds, Glasgow, Edinburgh, Cardiff",
    "Europe/Madrid": "Barcelona, Valencia, Sevilla",
    "Europe/Moscow": "Saint Petersburg, St. Petersburg, Moskva",
    "Europe/Paris": "Lyon, Marseille, Toulouse",
    "Europe/Prague": "Praha, Brno",
    "Europe/Rome": "Roma, Milan, Milano, Naples, Napoli, Turin",
    "Europe/Stockholm": "Gothenburg, Malmö",
    "Europe/Vienna": "Wien, Graz, Salzburg",
    "Europe/Warsaw": "Warszawa, Kraków, Cracow, Gdańsk, Wrocław",
    "Europe/Zurich": "Geneva, Basel, Bern",
    "Pacific/Auckland": "Wellington, Christchurch",
}
_OTHER_COUNTRIES = {
    "AE": "UAE, Emirates",
    "CD": "DR Congo",
    "CI": "Ivory Coast",
    "CZ": "Czechia",
    "GB": "UK, United Kingdom, Great Britain, England, Scotland, Wales",
    "KP": "North Korea",
    "KR": "South Korea",
    "NL": "Holland",
    "TR": "Türkiye",
    "US": "US, USA, America",
}
"""What the tz database's own list of countries doesn't call them."""

_WORD = re.compile(r"[a-z0-9]+")
_OFFSET = re.compile(r"(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?([0-5]\d))?", re.ASCII)
_WHOLE_HOUR = re.compile(r"\d{1,2}\D*")
_NEAR_ENOUGH = 70
_AS_NEAR = 12

_Kind = Literal["city", "place", "region", "abbreviation", "key"]


@dataclass(frozen=True, slots=True)
class _Name:
    """Something that zones are called, folded, and those zones."""

    text: str
    kind: _Kind
    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Atlas:
    """What the tz database knows."""

    keys: dict[str, str]
    """Every zone that is accepted, by its folded key."""
    zones: dict[str, ZoneInfo]
    """Those that are suggested, best known first: no aliases, none that only count hours."""
    names: tuple[_Name, ...]
    ranks: dict[str, int]


def parse(text: str) -> ZoneInfo:
    """Read the name of an IANA zone, in any case, or of a city that lies in one."""
    atlas = _atlas()
    if key := atlas.keys.get(_as_key(text)):
        return ZoneInfo(key)
    folded = _folded(text)
    for kind in ("city", "place"):
        zones = [zone for name in atlas.names if name.kind == kind and name.text == folded for zone in name.zones]
        if len(zones) == 1:
            return atlas.zones[zones[0]]
    raise LoreError(_refusal(text))


def suggest(typed: str, now: datetime) -> list[tuple[str, str]]:
    """Zones to choose from while someone types: what to show, and the zone's name.

    What is typed can be a city, a country, a zone's name, what a clock there shows now, or an offset such as +5:30.
    """
    atlas = _atlas()
    spelled = _spelled(typed)
    if not _folded(typed):
        found = _usual(now)
    elif offset := _OFFSET.fullmatch(spelled):
        found = _by_offset(offset, now)
    elif spelled[0].isdigit():
        found = _by_clock(spelled, now)
    else:
        found = _by_name(typed)
    exact = atlas.keys.get(_as_key(typed))
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
    if _OFFSET.fullmatch(_spelled(text)):
        return f"“{shown}” is an offset, which knows no summer time. Give the zone of a city, such as Europe/Berlin."
    near = _by_name(text)[:3]
    if not near:
        return f"There is no time zone “{shown}”. Give that of a city, such as Europe/Berlin or America/New_York."
    either = f"{', '.join(near[:-1])} or {near[-1]}" if len(near) > 1 else near[0]
    return f"There is no time zone “{shown}”. Did you mean {either}?"


def _usual(now: datetime) -> list[str]:
    """The best known zone of each offset, from west to east; of offsets that few people have, none."""
    found: dict[timedelta, str] = {}
    for key, zone in _atlas().zones.items():
        if len(found) < MOST_SUGGESTED:
            found.setdefault(_offset(zone, now), key)
    return [found[offset] for offset in sorted(found)]


def _by_offset(typed: re.Match[str], now: datetime) -> list[str]:
    sign, hours, minutes = typed.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    return [key for key, zone in _atlas().zones.items() if _offset(zone, now) == offset]


def _by_clock(typed: str, now: datetime) -> list[str]:
    """Zones whose clocks show a time now or within the hour, the nearest first; "2:35" may be in the afternoon."""
    read = [clock_times.parse(each) for each in clock_times.suggest(typed)[:1]]
    read += [at.replace(hour=at.hour + 12) for at in read if 1 <= at.hour <= 11 and not re.search("[ap]", typed)]
    if not read:
        return []
    here = {key: _minutes(now.astimezone(zone)) for key, zone in _atlas().zones.items()}
    if _WHOLE_HOUR.fullmatch(typed):
        return [key for key, minutes in here.items() if minutes // 60 in {at.hour for at in read}]
    away = {key: min(_apart(minutes, _minutes(at)) for at in read) for key, minutes in here.items()}
    return sorted((key for key in here if away[key] < 60), key=away.__getitem__)


def _by_name(typed: str) -> list[str]:
    """Zones by how well their names fit what was typed, the better known first; misspelled ones only if none fits."""
    atlas = _atlas()
    folded = _folded(typed)
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


def _fit(typed: str, words: list[str], name: _Name) -> int | None:
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
    meant = [
        {zone for name in _atlas().names if f" {word}" in f" {name.text}" for zone in name.zones} for word in words[:8]
    ]
    return dict.fromkeys(set.intersection(*meant), 0)


def _misspelled(typed: str) -> dict[str, int]:
    names = _atlas().names
    texts = {at: name.text for at, name in enumerate(names) if name.kind != "abbreviation"}
    near = process.extract(typed, texts, scorer=fuzz.ratio, score_cutoff=_NEAR_ENOUGH, limit=MOST_SUGGESTED)
    fits: dict[str, int] = {}
    for _, score, at in near:
        if score >= near[0][1] - _AS_NEAR:
            for zone in names[at].zones:
                fits.setdefault(zone, round(100 - score))
    return fits


def _shown(key: str, now: datetime) -> str:
    zone = _atlas().zones.get(key) or ZoneInfo(key)
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


def _spelled(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text[:_MOST_READ]).casefold()
    return " ".join(re.sub("[−–]", "-", folded).split())


def _as_key(text: str) -> str:
    """As a zone's key is spelled, but for its case: `america/new york` is `america/new_york`."""
    return re.sub(r"[\s_]*/[\s_]*", "/", _spelled(text)).replace(" ", "_") if len(text) <= _MOST_READ else ""


def _folded(text: str) -> str:
    """Only letters and digits, without accents: `São  Paulo!` is `sao paulo`."""
    # Lone surrogates have no spelling at all.
    readable = "".join(c for c in text[:_MOST_READ] if unicodedata.category(c) != "Cs")
    return " ".join(_WORD.findall(anyascii(unicodedata.normalize("NFKC", readable)).lower()))


@cache
def _atlas() -> _Atlas:
    available = available_timezones() - _NOWHERE
    places = [row for row in _table("zone.tab") if row[2] in available]
    inhabited = {row[2] for row in _table("zonenow.tab")}
    firsts = {row[0]: row[2] for row in reversed(places)}.values()
    keys = sorted(
        {row[2] for row in places} | set(_UNIVERSAL),
        key=lambda key: (
            FAMILIAR.index(key) if key in FAMILIAR else len(FAMILIAR),
            key.startswith("Antarctica/"),
            key not in inhabited,
            key not in firsts,
            key,
        ),
    )
    zones = {key: ZoneInfo(key) for key in keys}
    return _Atlas(
        keys={_as_key(key): key for key in available},
        zones=zones,
        names=tuple(_gathered(_names(zones, places))),
        ranks={key: rank for rank, key in enumerate(keys)},
    )


def _gathered(pairs: Iterable[tuple[str, _Kind, str]]) -> Iterator[_Name]:
    """Each name of a kind once, with all its zones."""
    found: dict[tuple[str, _Kind], dict[str, None]] = {}
    for text, kind, zone in pairs:
        if folded := _folded(text):
            found.setdefault((folded, kind), {})[zone] = None
    for (text, kind), zones in found.items():
        yield _Name(text, kind, tuple(zones))


def _names(zones: dict[str, ZoneInfo], places: list[list[str]]) -> Iterator[tuple[str, _Kind, str]]:
    year, links = _rules()
    for key, zone in zones.items():
        yield key, "key", key
        yield key.rpartition("/")[2], "city", key
        for month in (1, 7):
            abbreviation = datetime(year, month, 15, tzinfo=UTC).astimezone(zone).tzname() or ""
            if abbreviation.isalpha():
                yield abbreviation, "abbreviation", key
    for alias, key in links.items():
        if key in zones and alias not in zones:
            yield alias.rpartition("/")[2], "place", key
    for key, cities in _OTHER_CITIES.items():
        for city in cities.split(","):
            yield city, "place", key
    countries = {row[0]: row[1] for row in _table("iso3166.tab")}
    for code, _, key, *comments in places:
        for region in [countries[code], *_OTHER_COUNTRIES.get(code, "").split(","), *comments]:
            yield region.replace("most areas", ""), "region", key


def _rules() -> tuple[int, dict[str, str]]:
    """The year of the tz database, and the zone that each alias stands for."""
    lines = _text("tzdata.zi").splitlines()
    links = {alias: key for line in lines if line.startswith("L ") for _, key, alias in [line.split()]}
    return int(lines[0].split()[-1][:4]), {alias: links.get(key, key) for alias, key in links.items()}


def _table(name: str) -> list[list[str]]:
    return [line.split("\t") for line in _text(name).splitlines() if line and not line.startswith("#")]


def _text(name: str) -> str:
    return resources.files("tzdata").joinpath("zoneinfo", name).read_text(encoding="utf-8")
