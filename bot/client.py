"""The Discord client: its command tree, and the one place where whatever goes wrong is told."""

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, AsyncExitStack
from hashlib import blake2b
from typing import Any

import discord
from discord import app_commands

from bot.answers import Answers
from bot.daily.keeper import Keeper
from bot.discord_cards import notice
from bot.discord_logs import is_stale
from bot.faults import reference
from bot.state import State
from lore.almanac import Almanac
from lore.errors import LoreError
from lore.questions import Lore

_logger = logging.getLogger(__name__)
_NOT_ALLOWED = "Only those who may manage this server can use that command."
_OUTDATED = "This command has changed in the meantime. Restart Discord, and use it again."


class LoreBot(discord.Client):
    """Answers for one world. It asks for guild events only, and nothing that it sends mentions anybody."""

    keeper: Keeper

    def __init__(self, lore: Lore, almanac: Almanac, state: State, keeping: "Keeping") -> None:
        super().__init__(
            intents=discord.Intents(guilds=True), allowed_mentions=discord.AllowedMentions.none(), max_messages=None
        )
        self.lore = lore
        self.almanac = almanac
        self.answers = Answers(lore)
        self.state = state
        self.online = asyncio.Event()
        self._keeping = keeping
        self._ends = AsyncExitStack()
        self._answering: set[asyncio.Task[Any]] = set()
        self.tree = _Tree(
            self,
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
        )

    async def setup_hook(self) -> None:
        """Begin to keep the schedules, and tell Discord of our commands, if it doesn't know them as they are."""
        self.keeper = await self._ends.enter_async_context(self._keeping(self))
        assert self.application_id is not None, "discord.py sets it when it logs in"
        commands = sorted((command.to_dict(self.tree) for command in self.tree.get_commands()), key=str)
        digest = blake2b(json.dumps(commands, sort_keys=True).encode(), digest_size=16).hexdigest()
        if self.state.synced(self.application_id) != digest:
            await self.tree.sync()
            self.state.set_synced(self.application_id, digest)
            _logger.info("Told Discord of %s commands", len(commands))

    async def close(self) -> None:
        await self._ends.aclose()
        await super().close()

    async def on_connect(self) -> None:
        self.online.set()

    async def on_ready(self) -> None:
        """Learn which guilds the bot had to leave while it was away."""
        self.keeper.guilds.are({guild.id for guild in self.guilds})

    async def on_guild_join(self, guild: discord.Guild) -> None:
        self.keeper.guilds.joined(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        self.keeper.guilds.left(guild.id)

    async def on_guild_channel_update(self, _: object, channel: discord.abc.GuildChannel) -> None:
        self.keeper.guilds.changed(channel.guild.id)

    async def on_guild_role_update(self, _: object, role: discord.Role) -> None:
        self.keeper.guilds.changed(role.guild.id)

    async def on_member_update(self, _: object, member: discord.Member) -> None:
        """Discord tells a bot of its own roles, even one that may not know the members."""
        if member == member.guild.me:
            self.keeper.guilds.changed(member.guild.id)

    async def on_thread_update(self, _: object, thread: discord.Thread) -> None:
        self.keeper.guilds.changed(thread.guild.id)

    def answering(self) -> None:
        """Note that the task which calls this makes an answer."""
        task = asyncio.current_task()
        assert task is not None, "it is called by coroutines"
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def finish(self, patience: float) -> None:
        """Wait for the answers being made, for so many seconds at most."""
        if self._answering:
            await asyncio.wait(self._answering, timeout=patience)

    async def failed(self, interaction: "Interaction", error: Exception) -> None:
        """Tell of an error: a known problem as a quiet sentence, any other with a reference to what is logged."""
        match error:
            case app_commands.CommandInvokeError(original=original):
                error = original
            case app_commands.CheckFailure():
                error = LoreError(_NOT_ALLOWED)
            case app_commands.CommandNotFound() | app_commands.CommandSignatureMismatch():
                error = LoreError(_OUTDATED)
        if is_stale(error):
            _logger.info("Too late to answer, or answered already: %s", error)
            return
        sentence = str(error)
        if not isinstance(error, LoreError):
            fault = reference(error)
            _logger.error("Reference %s", fault, exc_info=error)
            sentence = f"That went wrong, and not through you. Whoever runs this bot finds it in the log under {fault}."
        if interaction.type is discord.InteractionType.autocomplete:
            return  # it has no place for a sentence
        try:
            await _tell_quietly(interaction, sentence)
        except discord.HTTPException as silenced:
            _logger.info("That couldn't be told: %s", silenced)


class _Tree(app_commands.CommandTree[LoreBot]):
    async def on_error(self, interaction: "Interaction", error: app_commands.AppCommandError, /) -> None:
        await self.client.failed(interaction, error)


Interaction = discord.Interaction[LoreBot]
Keeping = Callable[[LoreBot], AbstractAsyncContextManager[Keeper]]
"""Keeps the schedules of a client that is logged in, while the context is open."""


async def _tell_quietly(interaction: Interaction, sentence: str) -> None:
    """Say something to the person alone, whether they were answered already or not."""
    if interaction.response.type is discord.InteractionResponseType.deferred_channel_message:
        # Discord holds a place for an answer, maybe for all to see, and would put there whatever comes first.
        await interaction.edit_original_response(view=notice("…"))
        await interaction.followup.send(view=notice(sentence), ephemeral=True)
        await interaction.delete_original_response()
    elif interaction.response.is_done():
        await interaction.followup.send(view=notice(sentence), ephemeral=True)
    else:
        await interaction.response.send_message(view=notice(sentence), ephemeral=True)
