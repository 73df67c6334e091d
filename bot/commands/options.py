"""What several commands share about their options."""

from discord import app_commands

from bot.asking import BY_NAME
from lore.errors import LoreError
from lore.model import Question
from lore.questions import LONGEST_QUESTION

Text = app_commands.Range[str, 1, LONGEST_QUESTION]
PRIVATE = "Show the answer to you alone; you can share it afterwards."


def asked(verb: str, **options: str | None) -> Question:
    """The question that a command's options ask; those left out are None."""
    given = {name: value or "" for name, value in options.items()}
    for name, value in given.items():
        if len(value) > LONGEST_QUESTION:  # Discord's clients don't let it through
            raise LoreError(f"“{name}” is too long: give at most {LONGEST_QUESTION} characters.")
    return BY_NAME[verb].question((), given)
