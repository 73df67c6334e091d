"""What commands make of their options."""

import pytest

from bot.commands.options import asked
from lore.errors import LoreError
from lore.model import Question


def test_options_left_out_are_not_asked_for() -> None:
    question = asked("timeline", **{"from": None, "to": " 1926 ", "about": None})
    assert question == Question("timeline", (("to", "1926"),))


def test_a_text_that_only_a_broken_client_sends_is_refused() -> None:
    with pytest.raises(LoreError, match="at most 200"):
        asked("who", name="x" * 6000)


def test_nothing_but_spaces_asks_for_more() -> None:
    with pytest.raises(LoreError, match=r"Say more|needs more"):
        asked("who", name="   ")
