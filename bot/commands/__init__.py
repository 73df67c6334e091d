"""The slash commands and the menu of messages: a file each."""

from typing import Any

from discord import app_commands

from bot.client import LoreBot
from bot.commands.about import about
from bot.commands.ask import ask
from bot.commands.country import country
from bot.commands.daily import DAILY
from bot.commands.help import help_
from bot.commands.lookup import lookup
from bot.commands.onthisday import onthisday
from bot.commands.pressing import Pressable
from bot.commands.quiz import quiz
from bot.commands.random import random
from bot.commands.search import search
from bot.commands.timeline import timeline
from bot.commands.when import when
from bot.commands.who import who

COMMANDS: tuple[app_commands.Command[Any, ..., None], ...] = (
    who,
    country,
    when,
    timeline,
    onthisday,
    search,
    ask,
    random,
    quiz,
    about,
    help_,
)


def add_to(client: LoreBot) -> None:
    """Make a client answer all commands, and the buttons under their answers."""
    for command in COMMANDS:
        client.tree.add_command(command)
    client.tree.add_command(DAILY)
    client.tree.add_command(lookup)
    client.add_dynamic_items(Pressable)
