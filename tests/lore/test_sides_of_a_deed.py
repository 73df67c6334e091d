"""The sides of a deed: to whom it was done, from where, against whom, in which order and how much later."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from lore.model import Standing
from tests.lores import opened
from tests.worlds import town

GAVE = (
    "Ada Holt hands the seal to Bram Oster",
    ["date: 1850", "who: [[Ada Holt]]", "what: the seal", "to: [[Bram Oster]]"],
    "In 1850 the warden Ada Holt handed the seal to Bram Oster.",
)
SENT = (
    "Edda Quist is sent to Fen",
    ["date: 1851", "who: [[Edda Quist]]", "to: [[Fen]]"],
    "In 1851 Edda Quist was sent to Fen.",
)
HATRED = (
    "Bram Oster stirs up hatred against Fen",
    ["date: 1852", "who: [[Bram Oster]]", "target: [[Fen]]"],
    "In 1852 Bram Oster stirred up hatred against Fen.",
)
STRANGERS = (
    "Strangers stir up hatred against Fen",
    ["date: 1852", "who: strangers from the hills", "target: [[Fen]]"],
    "In 1852 strangers stirred up hatred against Fen.",
)
SHOT = (
    "Edda Quist is shot",
    ["date: 1853", "who: [[Edda Quist]]"],
    "In 1853 Edda Quist was shot.",
)
BURIED = (
    "The flood buries the mill",
    ["date: 1854", "who: [[Ada Holt]]", "what: the mill"],
    "In 1854 Ada Holt opened the sluice, and the flood buried the mill.",
)
LATER = (
    "Fen joins the league",
    ["date: not stated", "who: [[Fen]]"],
    "Moor joined the league in 1855, followed six months later by Fen.",
)


@pytest.mark.parametrize(
    ("event", "question", "standing"),
    [
        (GAVE, "Who did Ada Holt hand the seal to?", Standing.ANSWER),
        (GAVE, "Who did the warden give the seal to?", Standing.ANSWER),
        (GAVE, "Who did Ada Holt fight?", Standing.PARTLY),
        (GAVE, "Who did Ada Holt work for?", Standing.PARTLY),
        (GAVE, "Who took the seal from Bram Oster?", Standing.PARTLY),
        (SENT, "Who was sent to Fen?", Standing.ANSWER),
        (SENT, "Who was sent out of Fen?", Standing.PARTLY),
        (SENT, "When was Edda Quist sent from Fen?", Standing.PARTLY),
        (HATRED, "Who stirred up hatred against Fen?", Standing.ANSWER),
        (HATRED, "Who stirred up hatred against Moor?", Standing.PARTLY),
        (STRANGERS, "What did Fen stir up?", Standing.PARTLY),
        (SHOT, "Who was shot in 1853?", Standing.ANSWER),
        (SHOT, "Which president was shot in 1853?", Standing.PARTLY),
        (SHOT, "What time was Edda Quist shot?", Standing.PARTLY),
        (SHOT, "Place of Edda Quist's shooting?", Standing.PARTLY),
        (BURIED, "Who did the flood bury?", Standing.PARTLY),
        (LATER, "Who joined the league six months after Moor?", Standing.ANSWER),
        (LATER, "Who joined the league half a year after Moor?", Standing.ANSWER),
        (LATER, "Who joined the league a year after Moor?", Standing.PARTLY),
    ],
)
def test_a_deed_is_told_from_the_side_that_is_asked_for(
    event: tuple[str, Sequence[str], str], question: str, standing: Standing, tmp_path: Path
) -> None:
    with opened(town(event), tmp_path) as lore:
        assert lore.reply(question).standing is standing


def test_an_entry_is_not_asked_for_by_one_word_of_a_phrase(tmp_path: Path) -> None:
    joined = ("Fen joins the league", ["date: 1855", "who: [[Fen]]", "asked_as: go over"], "In 1855 Fen joined it.")
    with opened(town(joined), tmp_path) as lore:
        assert lore.reply("When did Fen leave?").standing is not Standing.ANSWER
