"""The tz database as people speak of it: its zones, the best known first, and all that they are called."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from importlib import resources
from typing import Literal
from zoneinfo import ZoneInfo, available_timezones

from anyascii import anyascii

from bot.daily.zone_usage import CITIES, COUNTRIES, FAMILIAR

_MOST_READ = 100
_NOWHERE = {"Factory", "localtime"}
_UNIVERSAL = ("UTC", "GMT")
_WORD = re.compile(r"[a-z0-9]+")

NameKind = Literal["city", "place", "region", "abbreviation", "key"]


@dataclass(frozen=True, slots=True)
class ZoneName:
    """Something that zones are called, folded, and those zones."""

    text: str
    kind: NameKind
    zones: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Atlas:
    """What the tz database knows."""

    keys: dict[str, str]
    """Every zone that is accepted, by its folded key."""
    zones: dict[str, ZoneInfo]
    """Those that are suggested, best known first: no aliases, none that only count hours."""
    names: tuple[ZoneName, ...]
    ranks: dict[str, int]


@cache
def read_atlas() -> Atlas:
    """Read once: it takes a tenth of a second."""
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
    return Atlas(
        keys={as_key(key): key for key in available},
        zones=zones,
        names=tuple(_gathered(_names(zones, places))),
        ranks={key: rank for rank, key in enumerate(keys)},
    )


def _gathered(pairs: Iterable[tuple[str, NameKind, str]]) -> Iterator[ZoneName]:
    """Each name of a kind once, with all its zones."""
    found: dict[tuple[str, NameKind], dict[str, None]] = {}
    for text, kind, zone in pairs:
        if folded := fold(text):
            found.setdefault((folded, kind), {})[zone] = None
    for (text, kind), zones in found.items():
        yield ZoneName(text, kind, tuple(zones))


def _names(zones: dict[str, ZoneInfo], places: list[list[str]]) -> Iterator[tuple[str, NameKind, str]]:
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
    for key, cities in CITIES.items():
        for city in cities.split(","):
            yield city, "place", key
    countries = {row[0]: row[1] for row in _table("iso3166.tab")}
    for code, _, key, *comments in places:
        for region in [countries[code], *COUNTRIES.get(code, "").split(","), *comments]:
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


def spell(text: str) -> str:
    """In lower case, with single spaces and the plain hyphen for a minus."""
    folded = unicodedata.normalize("NFKC", text[:_MOST_READ]).casefold()
    return " ".join(re.sub("[−–]", "-", folded).split())


def as_key(text: str) -> str:
    """As a zone's key is spelled, but for its case: `america/new york` is `america/new_york`."""
    return re.sub(r"[\s_]*/[\s_]*", "/", spell(text)).replace(" ", "_") if len(text) <= _MOST_READ else ""


def fold(text: str) -> str:
    """Only letters and digits, without accents: `São  Paulo!` is `sao paulo`."""
    # Lone surrogates have no spelling at all.
    readable = "".join(c for c in text[:_MOST_READ] if unicodedata.category(c) != "Cs")
    return " ".join(_WORD.findall(anyascii(unicodedata.normalize("NFKC", readable)).lower()))
