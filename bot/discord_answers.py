"""An answer's way to Discord: who gets to see it, where it appears, and what a press does to it."""

import asyncio

import discord

from bot import cards
from bot.client import Interaction
from bot.discord_cards import Showing, layout, notice, showing
from bot.help_card import HELP, help_card
from bot.presses import Kind, Press
from lore.errors import LoreError
from lore.model import Answer, Day, Question
from lore.questions import Lore

_UNSHARABLE = (
    "Discord doesn't let me post for all in this place, so only you see this."
    " Somebody may use the command in a place where I may post, or ask those who run this one to allow it."
)


async def tell(interaction: Interaction, question: Question, *, private: bool) -> None:
    """Answer a command: for all to see, or for the person alone with a button to share it."""
    shown = await _ask(interaction, question)
    view = layout(shown, interaction.client.state.remember, private=private)
    await interaction.response.send_message(view=view, ephemeral=private)


async def follow(interaction: Interaction, press: Press, *, chosen: bool) -> None:
    """Do what a button or a menu's choice says.

    What only one person sees changes in place. A message for all changes for the person whose answer it is, when they
    turn its page or choose what they meant; any other press opens a copy for whoever pressed.
    """
    shown = await _ask(interaction, press.question, press.page)
    if press.kind is Kind.SHARE:
        await _share(interaction, shown)
        return
    message = interaction.message
    alone = message is not None and message.flags.ephemeral
    own = _asker(message) == interaction.user and (chosen or press.kind is Kind.PAGE)
    remember = interaction.client.state.remember
    if alone or own:
        view = layout(shown, remember, private=alone, shared_by=None if alone else _sharer(message))
        await interaction.response.edit_message(view=view)
    else:
        await interaction.response.send_message(view=layout(shown, remember, private=True), ephemeral=True)


async def _share(interaction: Interaction, shown: Showing) -> None:
    view = layout(shown, interaction.client.state.remember, shared_by=interaction.user)
    try:
        response = await interaction.response.send_message(view=view)
    except discord.Forbidden as error:
        raise LoreError(_UNSHARABLE) from error
    # Where only the person has installed the bot, Discord may turn a reply for all into one for them alone.
    if isinstance(response.resource, discord.InteractionMessage) and response.resource.flags.ephemeral:
        await interaction.edit_original_response(view=notice(_UNSHARABLE))


async def _ask(interaction: Interaction, question: Question, page: int = 0) -> Showing:
    """Ask in a thread: in a large world, a timeline or a search takes longer than others should wait."""
    return await asyncio.to_thread(_answered, interaction.client.lore, question, page)


def _answered(lore: Lore, question: Question, page: int) -> Showing:
    if question.verb == HELP:
        return showing(question, help_card(), page)
    answer = lore.ask(question)
    return showing(_lasting(answer), cards.of(answer, lore.library.world), page)


def _lasting(answer: Answer) -> Question:
    """The question to ask again for this answer: a day's buttons stay with that day when it is over."""
    if isinstance(answer, Day):
        return Question(answer.question.verb, (("day", f"{answer.year:04}-{answer.month:02}-{answer.day:02}"),))
    return answer.question


def _asker(message: discord.Message | None) -> discord.User | None:
    """Who asked for a message; nobody for one that the bot posted by itself."""
    return message.interaction_metadata.user if message and message.interaction_metadata else None


def _sharer(message: discord.Message | None) -> discord.User | None:
    """Who shared a message: those for all that a button made were shared."""
    metadata = message.interaction_metadata if message else None
    return metadata.user if metadata and metadata.type is discord.InteractionType.component else None
