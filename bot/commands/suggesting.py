"""Suggestions while somebody types an option: at most 25, the best first."""

from collections.abc import Callable, Coroutine
from typing import Any

from discord import app_commands

from bot.client import Interaction
from lore.questions import PEOPLE, PLACES, Lore

Suggesting = Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]

_MOST = 25
_LONGEST = 100  # characters that Discord takes of a choice


def _suggesting(suggest: Callable[[Lore, str], list[str]]) -> Suggesting:
    async def suggested(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        try:
            found = suggest(interaction.client.lore, typed)
        except Exception as error:  # noqa: BLE001  # an edge: discord.py would log it without a reference
            await interaction.client.failed(interaction, error)
            return []
        fitting = [each for each in found if each.strip() and len(each) <= _LONGEST]
        return [app_commands.Choice(name=each, value=each) for each in fitting[:_MOST]]

    return suggested


people = _suggesting(lambda lore, typed: lore.suggest(typed, PEOPLE))
places = _suggesting(lambda lore, typed: lore.suggest(typed, PLACES))
names = _suggesting(lambda lore, typed: lore.suggest(typed))
days = _suggesting(lambda lore, typed: lore.suggest_days(typed))
bounds = _suggesting(lambda lore, typed: lore.suggest_bounds(typed))
anything = _suggesting(lambda lore, typed: lore.suggest_anything(typed))
