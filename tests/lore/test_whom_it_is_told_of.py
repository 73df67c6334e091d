"""Whom or what an event's own quotes tell it of: who did it, and to whom, where a question turns that round."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from lore.model import Standing
from tests.lores import opened
from tests.worlds import town

CLOSED = (
    "Ada Holt closes the office",
    ["date: 1940", "who: [[Ada Holt]]"],
    "In 1940 Ada Holt closed the office, because it had opened the letters of deputies.",
)
SHOT = (
    "Bram Oster shoots Edda Quist",
    ["date: 1850", "who: [[Bram Oster]]", "whom: [[Edda Quist]]", "where: [[Fen]]"],
    "In 1850 Edda Quist was shot in Fen. The gunman was Bram Oster, a clerk.",
)
CODES = (
    "Ada Holt copies the codes of Fen",
    ["date: 1842", "who: [[Ada Holt]]"],
    "In 1842 Ada Holt copied the codes of Fen.",
)
INQUIRY = (
    "The inquiry of 1414",
    ["date: 1414", "led by: [[Edda Quist]]", "blamed: [[Bram Oster]] alone"],
    "At the inquiry of 1414 Edda Quist, who led it, blamed the captain Bram Oster alone.",
)
FOUNDED = (
    "Ada Holt founds the Guild",
    ["date: 1702", "who: [[Ada Holt]]", "what: the Guild"],
    "It was founded in 1702 by Ada Holt, who had been driven out of Moor.",
)
POSTPONED = (
    "The rising",
    ["date: 1894"],
    "The rising was first set for 1893, but was postponed because of a storm. It broke out in 1894.",
)
FOLLOWED = (
    "Edda Quist joins the revolt",
    ["date: not stated", "who: [[Edda Quist]]"],
    "Ada Holt was the first to join the revolt, followed six months later by Edda Quist.",
)
CALVES = (
    "Ada Holt forbids the killing of calves",
    ["date: 1443", "who: [[Ada Holt]]"],
    "In 1443 Ada Holt forbade the killing of calves, on pain of losing the boat.",
)
ELECTED = (
    "Parliament elects Ada Holt",
    ["date: 1937", "who: [[Ada Holt]]"],
    "In 1937 parliament elected Ada Holt by 121 votes to 119.",
)
TOLL = (
    "Fen charges a toll",
    ["date: 1381", "who: [[Fen]]"],
    "In 1381 Fen charged a toll, two pence on every Moor boat that passed its mole, because the Fen merchants drank.",
)


STRIKE = (
    "The waterworkers go on strike",
    ["date: 1841", "who: the waterworkers", "led by: [[Ada Holt]]"],
    "In 1841 the waterworkers went on strike. Their leader was Ada Holt, a mechanic.",
)
DUEL = (
    "Ada Holt and Bram Oster fight a duel",
    ["date: 1633", "who: [[Ada Holt]] and [[Bram Oster]]", "where: the walled orchard"],
    "In 1633 Ada Holt and Bram Oster fought a duel in the walled orchard.",
)
OFFICE = (
    "Ada Holt founds the Whisper Office",
    ["date: 1872", "who: [[Ada Holt]]", "purpose: to open letters"],
    "In 1872 Ada Holt founded the Whisper Office.",
)
WRECK = (
    "Car Nine falls",
    ["date: 1834", "dead: 212 of its 260 passengers"],
    "In 1834 Car Nine fell eleven miles. 212 of its 260 passengers died.",
)
RESIGNED = (
    "Bram Oster resigns",
    ["date: 1829", "who: [[Bram Oster]]", "why: after a quarrel over fees"],
    "In 1829 Bram Oster resigned after a quarrel over fees.",
)


AGAIN = ("The bridge is closed", ["date: 1641", "what: the bridge of [[Fen]]"], "But was closed again in 1641.")
OPENED = (
    "The bridge is opened",
    ["date: 1640", "by: [[Ada Holt]]"],
    "In 1640 the duchess opened the bridge.",
)
STORM = ("The rising", ["date: 1894"], "Because of a storm, the rising of 1894 was postponed.")


@pytest.mark.parametrize(
    ("event", "question", "standing"),
    [
        (AGAIN, "Who closed the bridge of Fen?", Standing.PARTLY),
        (OPENED, "When did Ada Holt open the bridge?", Standing.ANSWER),
        (STORM, "Why was the rising postponed?", Standing.ANSWER),
        (STRIKE, "Who headed the waterworkers?", Standing.ANSWER),
        (DUEL, "Where did Ada Holt and Bram Oster fight?", Standing.ANSWER),
        (OFFICE, "When did the Whisper Office get going?", Standing.PARTLY),
        (WRECK, "How many people were killed when Car Nine fell?", Standing.ANSWER),
        (RESIGNED, "What made Bram Oster resign?", Standing.ANSWER),
        (RESIGNED, "What made Ada Holt resign?", Standing.PARTLY),
        (DUEL, "What were they fighting over?", Standing.PARTLY),
        (CLOSED, "Who closed the office?", Standing.ANSWER),
        (SHOT, "Who shot Edda Quist?", Standing.ANSWER),
        (SHOT, "Who was killed in Fen?", Standing.PARTLY),
        (SHOT, "Who did Edda Quist shoot?", Standing.PARTLY),
        (CODES, "When did Ada Holt copy the codes?", Standing.ANSWER),
        (CODES, "When did Fen copy the codes?", Standing.PARTLY),
        (INQUIRY, "Who did Edda Quist blame?", Standing.ANSWER),
        (INQUIRY, "Who blamed Edda Quist?", Standing.PARTLY),
        (INQUIRY, "Who did Bram Oster blame?", Standing.PARTLY),
        (FOUNDED, "Who founded the Guild?", Standing.ANSWER),
        (FOUNDED, "Who founded Moor?", Standing.PARTLY),
        (FOUNDED, "When was Moor founded?", Standing.PARTLY),
        (POSTPONED, "Why was the rising postponed?", Standing.ANSWER),
        (FOLLOWED, "Who followed Ada Holt?", Standing.ANSWER),
        (CALVES, "Who killed the calves?", Standing.PARTLY),
        (CALVES, "Who lost the boat?", Standing.PARTLY),
        (ELECTED, "Who elected Ada Holt?", Standing.PARTLY),
        (ELECTED, "Who elected the parliament?", Standing.PARTLY),
        (TOLL, "Who charged a toll?", Standing.ANSWER),
        (TOLL, "Who drank?", Standing.ANSWER),
    ],
)
def test_it_is_told_of_just_those_who_did_it(
    event: tuple[str, Sequence[str], str], question: str, standing: Standing, tmp_path: Path
) -> None:
    with opened(town(event), tmp_path) as lore:
        assert lore.reply(question).standing is standing


@pytest.mark.parametrize(
    ("event", "question"),
    [(CLOSED, "Who opened the letters of deputies?"), (TOLL, "Who passed the mole?")],
)
def test_whoever_a_clause_of_reasons_tells_of_is_not_whom_the_event_is_told_of(
    event: tuple[str, Sequence[str], str], question: str, tmp_path: Path
) -> None:
    with opened(town(event), tmp_path) as lore:
        reply = lore.reply(question)
        assert reply.unsaid or not any(fact.name == "who" for each in reply.statements for fact in each.facts)
