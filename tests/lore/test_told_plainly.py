"""What a source tells plainly is answered, however its sentence puts it: in an aside, by an exception, or as a plan."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from lore.model import Standing
from tests.lores import opened
from tests.worlds import town

CLOCKMAKER = (
    "The company is founded",
    ["date: 1811", "by: [[Ada Holt]] and [[Bram Oster]]"],
    "It was founded in 1811 by the clockmaker Ada Holt and Bram Oster, called the Anchor.",
)
STEERED = (
    "Edda Quist is rumoured to have steered the ship",
    ["date: not stated", "kind: state", "who: [[Edda Quist]]"],
    "Rumour has it that Edda Quist, Bram Oster's sister, steered the ship.",
)
BUILT = (
    "The library opens",
    ["date: 1879", "designed by: [[Ada Holt]]"],
    "Designed by Ada Holt and built of slate, it opened in 1879.",
)
CONTRACT = (
    "The first contract",
    ["date: 1844", "by: [[Ada Holt]]"],
    "The first one on record was signed in 1844 by Ada Holt.",
)
AIRSHIP = (
    "Ada Holt builds the Moth",
    ["date: 1830", "who: [[Ada Holt]]", "what: the airship Moth"],
    "The inventor Ada Holt, better known as Mother Kettle, built the airship Moth in 1830.",
)
LOST = (
    "The pilots lose two ships",
    ["date: not stated", "kind: figure", "how many: two"],
    "The pilots are said to have lost only two ships.",
)
VOTES = (
    "Every town votes",
    ["date: not stated", "kind: state", "how many: a single vote each", "exception: [[Fen]], which casts two"],
    "Every town casts a single vote, except for Fen, which casts two.",
)
PAPERS = (
    "The papers are to be opened",
    ["date: not stated", "kind: state"],
    "The sealed papers are to be opened in 1934.",
)
SCHOOL = (
    "Ada Holt hopes to open a school",
    ["date: not stated", "kind: state", "who: [[Ada Holt]]", "where: [[Fen]]"],
    "Ada Holt hopes to open a school in Fen by 1900.",
)
COUNT = (
    "The count of 1790",
    ["date: 1790", "kind: figure", "how many: 430 pupils and 52 teachers"],
    "At the count of 1790 it had 430 pupils and 52 teachers.",
)
STATES = (
    "Moor does not join",
    ["date: not stated", "kind: non-event", "who: [[Moor]]", "why: its king would not share a mint"],
    "Everybody joined except Moor, whose king would not share a mint.",
)
SHIPS = (
    "Only two ships are delivered",
    ["date: 1844", "kind: figure", "how many: two", "who: [[Ada Holt]]", "why: her funds ran out"],
    "Ada Holt's funds ran out, and only two ships were delivered in 1844.",
)
CURSE = (
    "The bell is rung",
    ["date: 1838"],
    "In 1838 the bell was rung. The curse of the bell lasted seventy-one days.",
)

BURNED = (
    "The fire of 1830",
    ["date: 1830", "who: [[Ada Holt]]"],
    "In 1830 one of the guards burned the mill.",
)
TOWN = ("The town of Ada Holt", ["date: 1831"], "In 1831 the town of Ada Holt called a strike.")
BROTHER = ("The fire", ["date: 1832"], "In 1832 Ada Holt met Carl Oster, called the Fox, a baker.")
MILL = ("The mill is to be built", ["date: not stated", "kind: state"], "The mill is to be built by 400 men.")
ARMY = (
    "The siege of Fen",
    ["date: 1840", "where: [[Fen]]"],
    "In 1840, during the siege of Fen, the army grew from 200 to 300 men.",
)
SEAL = (
    "Bram Oster gives the seal back",
    ["date: 1851", "who: [[Bram Oster]]", "what: the seal", "to: [[Ada Holt]]"],
    "In 1851 Bram Oster gave the seal back to Ada Holt.",
)
WELLS = (
    "Every town votes",
    ["date: not stated", "kind: state", "how many: a single vote each", "exception: [[Fen]], which has only two wells"],
    "Every town casts a single vote, except for Fen, which has only two wells.",
)


@pytest.mark.parametrize(
    ("event", "question", "said"),
    [
        (CLOCKMAKER, "What was Ada Holt's trade?", "the clockmaker"),
        (CLOCKMAKER, "What did Ada Holt do for a living?", "the clockmaker"),
        (CLOCKMAKER, "What was Bram Oster's nickname?", "the Anchor"),
        (STEERED, "Who is said to have steered the ship?", "Edda Quist"),
        (BUILT, "Who designed the library?", "Ada Holt"),
        (CONTRACT, "When was the first contract signed?", "1844"),
        (AIRSHIP, "Which airship did Ada Holt build?", "Moth"),
        (LOST, "How many ships are the pilots said to have lost?", "two"),
        (VOTES, "How many votes does Fen have?", "casts two"),
        (VOTES, "How many votes does every town cast?", "a single vote"),
        (PAPERS, "When will the sealed papers be opened?", "in 1934"),
        (SCHOOL, "Where does Ada Holt want to open a school?", "Fen"),
        (SCHOOL, "When does Ada Holt intend to open a school?", "by 1900"),
        (COUNT, "How many teachers were there in 1790?", "52 teachers"),
        (STATES, "Why did Moor refuse to join?", "would not share a mint"),
        (SHIPS, "Why didn't Ada Holt deliver all the ships?", "funds ran out"),
        (CURSE, "How long did the curse last?", "seventy-one days"),
        (AIRSHIP, "ok so wait, who actually built the Moth?", "Ada Holt"),
        (AIRSHIP, "Who built the Moth?? that's insane", "Ada Holt"),
        (AIRSHIP, "When was the Moth built? 1820? 1825?", "1830"),
    ],
)
def test_what_is_told_plainly_is_answered(
    event: tuple[str, Sequence[str], str], question: str, said: str, tmp_path: Path
) -> None:
    with opened(town(event), tmp_path) as lore:
        reply = lore.reply(question)
        told = [f"{fact.text}" for each in reply.statements for fact in each.facts]
        quotes = [quote.text for each in reply.statements for quote in each.quotes]
        assert reply.standing is Standing.ANSWER
        assert said in " ".join(" ".join((*told, *quotes, *(each.text for each in reply.quoted))).split())


@pytest.mark.parametrize(
    ("event", "question"),
    [
        (CLOCKMAKER, "What was Edda Quist's trade?"),
        (CLOCKMAKER, "What was Ada Holt's nickname?"),
        (STEERED, "What was Edda Quist's trade?"),
        (VOTES, "How many votes does Moor have?"),
        (PAPERS, "When were the sealed papers opened?"),
        (BURNED, "Who burned the mill?"),
        (TOWN, "What was Ada Holt's trade?"),
        (TOWN, "What was Ada Holt's nickname?"),
        (BROTHER, "What was Bram Oster's nickname?"),
        (BROTHER, "What was Bram Oster's trade?"),
        (MILL, "When will the mill be built?"),
        (ARMY, "How long did the siege of Fen last?"),
        (CURSE, "How long was the bell rung?"),
        (SEAL, "When did Bram Oster get the seal back?"),
        (WELLS, "How many votes does Fen have?"),
        (STATES, "Why didn't Moor refuse to join?"),
        (CONTRACT, "Who took over after Ada Holt signed the first contract?"),
    ],
)
def test_what_is_told_of_another_is_not(event: tuple[str, Sequence[str], str], question: str, tmp_path: Path) -> None:
    with opened(town(event), tmp_path) as lore:
        assert lore.reply(question).standing is not Standing.ANSWER
