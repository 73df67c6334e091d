"""/daily: the scheduled posts of a guild, for those who may manage it."""

from typing import Any

import discord
from discord import app_commands

from bot.client import Interaction
from bot.commands.daily.change import change
from bot.commands.daily.history import history
from bot.commands.daily.pause import pause
from bot.commands.daily.post import post
from bot.commands.daily.preview import preview
from bot.commands.daily.remove import remove
from bot.commands.daily.resume import resume
from bot.commands.daily.setup import setup
from bot.commands.daily.status import status


class _Daily(app_commands.Group):
    async def interaction_check(self, interaction: Interaction, /) -> bool:  # type: ignore[override]  # one client only
        """Check again what Discord checks: a server may let others use a command."""
        return interaction.permissions.manage_guild


DAILY = _Daily(
    name="daily",
    description="The daily post: what the lore has for each day, in a channel, at a time.",
    default_permissions=discord.Permissions(manage_guild=True),
    # What is not said here would be as the tree has it.
    allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
    allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
)
_COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (
    *(setup, change, preview, post, status),
    *(history, pause, resume, remove),
)
for _command in _COMMANDS:
    DAILY.add_command(_command)
