"""What commands are called, and what they make of their options."""

import pytest

from bot.asking import VERBS, Verb
from bot.commands import COMMANDS
from bot.commands.options import asked
from lore.errors import LoreError
from lore.model import Question


@pytest.mark.parametrize("verb", [verb for verb in VERBS if not verb.menu], ids=lambda verb: verb.name)
def test_discord_and_the_command_line_ask_in_the_same_words(verb: Verb) -> None:
    (command,) = [command for command in COMMANDS if command.name == verb.name]
    *options, private = command.parameters
    assert command.description == verb.help
    assert [(option.display_name, str(option.description), option.required) for option in options] == [
        (option.name, option.help, option.required) for option in verb.options
    ]
    assert (private.display_name, private.required) == ("private", False)


def test_every_command_but_help_is_a_question_that_is_no_menu() -> None:
    assert {command.name for command in COMMANDS} == {verb.name for verb in VERBS if not verb.menu} | {"help"}


def test_options_left_out_are_not_asked_for() -> None:
    question = asked("timeline", **{"from": None, "to": " 1926 ", "about": None})
    assert question == Question("timeline", (("to", "1926"),))


def test_a_text_that_only_a_broken_client_sends_is_refused() -> None:
    with pytest.raises(LoreError, match="at most 200"):
        asked("who", name="x" * 6000)


def test_nothing_but_spaces_asks_for_more() -> None:
    with pytest.raises(LoreError, match=r"Say more|needs more"):
        asked("who", name="   ")
