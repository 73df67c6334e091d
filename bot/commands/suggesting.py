"""Suggestions while somebody types an option: at most 25, the best first."""

from collections.abc import Callable, Coroutine
from typing import Any

from discord import app_commands

from bot.client import Interaction
from bot.suggestions import Suggest

Suggesting = Callable[[Interaction, str], Coroutine[Any, Any, list[app_commands.Choice[str]]]]

_MOST = 25
_LONGEST = 100  # characters that Discord takes of a choice


def suggesting(suggest: Suggest) -> Suggesting:
    """A callback of discord.py's that makes suggestions."""

    async def suggested(interaction: Interaction, typed: str) -> list[app_commands.Choice[str]]:
        try:
            found = suggest(interaction.client.lore, typed)
        except Exception as error:  # noqa: BLE001  # an edge: discord.py would log it without a reference
            await interaction.client.failed(interaction, error)
            return []
        fitting = [each for each in found if each.strip() and len(each) <= _LONGEST]
        return [app_commands.Choice(name=each, value=each) for each in fitting[:_MOST]]

    return suggested
