"""What several commands share: what they and their options are called, and what they ask."""

import inspect
from collections.abc import Callable, Coroutine
from typing import Any

from discord import app_commands

from bot.asking import BY_NAME
from bot.commands.suggesting import suggesting
from bot.suggestions import SUGGESTIONS
from lore.errors import LoreError
from lore.model import LONGEST_QUESTION, Question

Text = app_commands.Range[str, 1, LONGEST_QUESTION]
PRIVATE = "Show the answer to you alone; you can share it afterwards."

_Handler = Callable[..., Coroutine[Any, Any, None]]


def asking(verb: str) -> Callable[[_Handler], app_commands.Command[Any, ..., None]]:
    """Make a slash command of a handler that takes an interaction, the options of a verb in their order, and private.

    Names, descriptions and suggestions are the verb's: a handler may call its parameters otherwise.
    """
    known = BY_NAME[verb]

    def command(handler: _Handler) -> app_commands.Command[Any, ..., None]:
        _, *names, private = inspect.signature(handler).parameters
        options = dict(zip(names, known.options, strict=True))
        described = {name: option.help for name, option in options.items()}
        handler = app_commands.describe(**described, **{private: PRIVATE})(handler)
        suggested = {name: suggesting(SUGGESTIONS[verb, option.name]) for name, option in options.items()}
        handler = app_commands.autocomplete(**suggested)(handler)
        handler = app_commands.rename(**{n: option.name for n, option in options.items() if n != option.name})(handler)
        return app_commands.command(name=known.name, description=known.help)(handler)

    return command


def asked(verb: str, **options: str | None) -> Question:
    """The question that a command's options ask; those left out are None."""
    given = {name: value or "" for name, value in options.items()}
    for name, value in given.items():
        if len(value) > LONGEST_QUESTION:  # Discord's clients don't let it through
            raise LoreError(f"“{name}” is too long: give at most {LONGEST_QUESTION} characters.")
    return BY_NAME[verb].question((), given)
