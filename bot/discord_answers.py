"""An answer's way to Discord: who gets to see it, where it appears, and what a press does to it."""

import asyncio
from dataclasses import replace

import discord
from discord import ui

from bot.client import Interaction
from bot.discord_cards import Showing, layout, notice
from bot.presses import Kind, Press
from lore.errors import LoreError
from lore.model import Question

_PATIENCE = 1.5  # seconds until Discord is told that an answer takes longer; it gives up after 3
_UNSHARABLE = (
    "Discord doesn't let me post for all in this place, so only you see this."
    " Somebody may use the command in a place where I may post, or ask those who run this one to allow it."
)


async def tell(interaction: Interaction, asked: Question | asyncio.Task[Showing], *, private: bool) -> None:
    """Answer a command, by its question or as it is being made: for all to see, or for the person alone with a button
    to share it."""
    interaction.client.answering()
    shown = await _ready(interaction, asked, ephemeral=private)
    await _send(interaction, layout(shown, interaction.client.state.remember, private=private), ephemeral=private)


async def follow(interaction: Interaction, press: Press, *, chosen: bool) -> None:
    """Do what a button or a menu's choice says.

    What only one person sees changes in place. A message for all changes for the person whose answer it is, when they
    turn its page or choose what they meant; any other press opens a copy for whoever pressed.
    """
    interaction.client.answering()
    if press.kind is Kind.SHARE:
        await _share(interaction, press)
        return
    message = interaction.message
    alone = message is not None and message.flags.ephemeral
    own = _asker(message) == interaction.user and (chosen or press.kind is Kind.PAGE)
    remember = interaction.client.state.remember
    changes = alone or own
    shown = await _ready(interaction, press.question, press.page, ephemeral=True, thinking=not changes)
    if changes:
        view = layout(shown, remember, private=alone, shared_by=None if alone else _sharer(message))
        if interaction.response.is_done():
            await interaction.edit_original_response(view=view)
        else:
            await interaction.response.edit_message(view=view)
    else:
        await _send(interaction, layout(shown, remember, private=True), ephemeral=True)


async def _share(interaction: Interaction, press: Press) -> None:
    try:
        shown = await _ready(interaction, press.question, press.page, ephemeral=False)
        view = layout(shown, interaction.client.state.remember, shared_by=interaction.user)
        message = await _send(interaction, view, ephemeral=False)
    except discord.Forbidden as error:
        raise LoreError(_UNSHARABLE) from error
    # Where only the person has installed the bot, Discord may turn a reply for all into one for them alone.
    if message is not None and message.flags.ephemeral:
        await interaction.edit_original_response(view=notice(_UNSHARABLE))


async def _ready(
    interaction: Interaction,
    asked: Question | asyncio.Task[Showing],
    page: int = 0,
    *,
    ephemeral: bool,
    thinking: bool = True,
) -> Showing:
    """The answer. If it takes long, Discord is told how it will come: as a message of its own, or in the one there."""
    making = interaction.client.answers.to(asked) if isinstance(asked, Question) else asked
    await asyncio.wait((making,), timeout=_PATIENCE)
    if not making.done():
        await interaction.response.defer(ephemeral=ephemeral, thinking=thinking)
    return replace(await asyncio.shield(making), page=page)


async def _send(interaction: Interaction, view: ui.LayoutView, *, ephemeral: bool) -> discord.InteractionMessage | None:
    """Answer with a message of its own, which Discord may already hold a place for."""
    if interaction.response.is_done():
        return await interaction.edit_original_response(view=view)
    resource = (await interaction.response.send_message(view=view, ephemeral=ephemeral)).resource
    return resource if isinstance(resource, discord.InteractionMessage) else None


def _asker(message: discord.Message | None) -> discord.User | None:
    """Who asked for a message; nobody for one that the bot posted by itself."""
    return message.interaction_metadata.user if message and message.interaction_metadata else None


def _sharer(message: discord.Message | None) -> discord.User | None:
    """Who shared a message: those for all that a button made were shared."""
    metadata = message.interaction_metadata if message else None
    return metadata.user if metadata and metadata.type is discord.InteractionType.component else None
