"""The menu of a message: the names and dates in what somebody wrote."""

from collections.abc import Iterable, Iterator
from typing import Any

import discord
from discord import app_commands

from bot.asking import BY_NAME
from bot.client import Interaction
from bot.discord_answers import tell
from bot.discord_markup import words_of


@app_commands.context_menu(name=BY_NAME["lookup"].menu)
async def lookup(interaction: Interaction, message: discord.Message) -> None:
    interaction.client.answering()
    text = "\n\n".join(map(words_of, _texts(message)))
    await tell(interaction, interaction.client.answers.to_text(text), private=True)


def _texts(message: discord.Message) -> Iterator[str]:
    """All that can be read of a message and of what it forwards, part by part."""
    parts: list[discord.Message | discord.MessageSnapshot] = [message, *message.message_snapshots]
    for part in parts:
        yield part.content
        for embed in part.embeds:
            yield from filter(None, (embed.title, embed.description))
            for field in embed.fields:
                yield from filter(None, (field.name, field.value))
        yield from _displayed(part.components)


def _displayed(components: Iterable[Any]) -> Iterator[str]:
    """The texts of a message that is laid out in components, as the bot's own are; none that are hidden."""
    for component in components:
        if isinstance(component, discord.TextDisplay):
            yield component.content
        if not getattr(component, "spoiler", False):
            yield from _displayed(getattr(component, "children", ()))
