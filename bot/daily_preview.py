"""`loredex daily preview`: what would be posted on a day; in a terminal or as JSON."""

import datetime
import re
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from rich.console import Console
from rich.text import Text

from bot import terminal, wording
from bot.daily import card, days, overview
from bot.daily.ledger import Ledger
from bot.daily.preview import preview as foreseen
from bot.daily.preview import why
from bot.daily.schedules import Schedules
from bot.json_answers import Json
from bot.state import open_read_only
from bot.terminal import TITLE
from lore.almanac import Almanac, Feature
from lore.errors import LoreError
from lore.model import World
from lore.questions import Lore
from lore.rules import LeapDay, Posted, Rule, Style

_SCHEDULE = re.compile(r"\d{1,18}", re.ASCII)  # SQLite's numbers end after that

Setting = TypeVar("Setting", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Asked:
    """What was typed for a preview; empty where nothing was. Without a `schedule`, an imaginary one is meant."""

    date: str = ""
    schedule: str = ""
    style: str = ""
    leap_day: str = ""

    def __str__(self) -> str:
        named = {"--date": self.date, "--schedule": self.schedule, "--style": self.style, "--leap-day": self.leap_day}
        return " ".join(["daily preview", *(f"{name} {typed}" for name, typed in named.items() if typed)])


@dataclass(frozen=True, slots=True)
class Preview:
    """A day's post, None if the day is quiet. `schedule` is the number of a schedule, None for an imaginary one."""

    day: datetime.date
    schedule: int | None
    style: Style
    feature: Feature | None
    world: World


def preview(lore: Lore, data: Path, asked: Asked, now: datetime.datetime) -> Preview:
    """What would be posted on a day, as far as the schedule's history is known now."""
    past = _past(data, asked, now) if asked.schedule else _imaginary(asked, now)
    world = lore.library.world
    day = days.parse(asked.date, past.today, world.calendar.date_order) if asked.date else past.today
    feature = foreseen(Almanac(lore.library), past.rule, past.posted, day, past.today, past.begin)
    return Preview(day, past.schedule, past.rule.style, feature, world)


def show(made: Preview, console: Console) -> None:
    whose = "an imaginary schedule" if made.schedule is None else f"schedule {made.schedule}"
    tier = f"tier: {made.feature.tier}" if made.feature else "quiet"
    # What goes into a file is one line there.
    whole = not console.is_terminal
    console.print(Text(f"{wording.day(made.day)} · {whose} · {made.style} · {tier}", TITLE), soft_wrap=whole)
    console.print(Text(f"Why: {why(made.feature)}"), soft_wrap=whole)
    if made.feature:
        terminal.show(card.card(made.feature, made.world), console)


def as_json(made: Preview) -> Json:
    """A preview with stable keys: on a quiet day, `tier` is null and `text` says why."""
    told: Json = {
        "date": made.day.isoformat(),
        "schedule": made.schedule,
        "style": made.style.value,
        "tier": None,
        "why": why(made.feature),
        "heading": "",
        "cards": [],
        "entries": [],
        "quotes": [],
        "text": why(made.feature),
    }
    if made.feature:
        told |= card.as_json(made.feature, card.card(made.feature, made.world), made.world)
    return told


@dataclass(frozen=True, slots=True)
class _Past:
    """What a preview starts from: a schedule's rule, what it has posted, and the first date yet to be posted."""

    schedule: int | None
    rule: Rule
    posted: tuple[Posted, ...]
    today: datetime.date
    begin: datetime.date


def _past(data: Path, asked: Asked, now: datetime.datetime) -> _Past:
    if asked.style or asked.leap_day:
        raise LoreError("A schedule has its own style and leap day. Leave out --style and --leap-day, or --schedule.")
    with open_read_only(data) as state:
        is_number = _SCHEDULE.fullmatch(asked.schedule)
        found = Schedules(state).find(int(asked.schedule)) if is_number else None
        if found is None:
            typed = wording.typed(asked.schedule)
            raise LoreError(f"There is no schedule “{typed}”. `loredex daily status` lists all with their numbers.")
        ledger = Ledger(state)
        begin = overview.next_date(found, ledger, now)
        return _Past(found.id, found.rule, tuple(ledger.posted(found.id)), found.today(now), begin)


def _imaginary(asked: Asked, now: datetime.datetime) -> _Past:
    """A schedule that begins today, with nothing posted yet."""
    rule, today = Rule(), now.astimezone().date()
    if asked.style:
        rule = replace(rule, style=_setting(Style, "style", asked.style))
    if asked.leap_day:
        rule = replace(rule, leap_day=_setting(LeapDay, "setting for 29 February", asked.leap_day))
    return _Past(None, rule, (), today, today)


def _setting(settings: type[Setting], what: str, typed: str) -> Setting:
    folded = " ".join(typed.casefold().replace("-", " ").split())
    for setting in settings:
        if setting.casefold() == folded:
            return setting
    *first, last = settings
    raise LoreError(f"“{wording.typed(typed)}” is no {what}. Give {', '.join(first)} or {last}.")
