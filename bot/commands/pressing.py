"""Buttons and menus being used, on messages of any age."""

from typing import Any

import discord
from discord import ui

from bot import presses
from bot.client import Interaction
from bot.discord_answers import follow
from bot.discord_cards import LEADING_ON
from bot.discord_daily_answers import repeat


class Pressable(ui.DynamicItem[ui.Item[Any]], template=r"(?s).+"):
    """Every button and menu: what it means stands in its custom id, or in the value that was chosen.

    It matches every custom id there is, so each button of a later version must have one that `presses` writes.
    """

    @classmethod
    async def from_custom_id(cls, _: discord.Interaction[Any], item: ui.Item[Any], match: object, /) -> "Pressable":
        return cls(item)

    async def callback(self, interaction: Interaction) -> None:  # type: ignore[override]  # there is one client only
        """Do what it says. discord.py would keep to itself whatever goes wrong in here."""
        chosen = self.item.values if isinstance(self.item, ui.Select) else []
        try:
            press = presses.decode(chosen[0] if chosen else self.custom_id, interaction.client.state.recall)
            if press.kind is presses.Kind.REPEAT:
                await repeat(interaction, press.question)
            else:
                await follow(interaction, press, chosen=bool(chosen) and self.custom_id != LEADING_ON)
        except Exception as error:  # noqa: BLE001  # an edge
            await interaction.client.failed(interaction, error)
