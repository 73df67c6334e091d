"""What a clause of the source answers, and what another that has the same words doesn't."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

FEN = {
    "world.md": "---\nname: Fen\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Fen\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Fen

The Reeve is chosen by the eight oldest boatmen and serves for seven years. The dead are buried upright, with an oar in
place of a stone. The treaty is written on sealskin, since paper rots in the fen. Having no coal, the council sued for
peace early in 882. Old owners were paid in bonds.

Edmund Carr, a drover's son, was born at Mere in 831. He drained the meadow and married the heiress of Quay. Carr went
to Vessel, where he choked on a bone. The guild was dissolved by a vote of 58 to 31.

On 6 January 924 the survey ship Heron put out from Quay with 64 people aboard. Its captain was Jonas Lind. Ruth
Olsen was in charge, and her sister Pia kept the log. Nine of the crew died, not in any storm but of typhoid.

Rumour has it that Quay paid the gunman. Bram Oakes led the march, unlike his cousin Corin Oakes who wanted to wait for
the fleet. The bank had lent two fifths of its deposits to a fishing company. Metalworkers proclaimed the Commune of
Mere. Work stopped at Gull in 934. The eight-hour day came into force in 906. By 912 the yard had launched nine ships.
Its archive, which was to be opened in 996, burned in 951. The assembly could raise tolls but not troops.
""",
    "people/carr.md": "---\ntype: person\nname: Edmund Carr\n---\n"
    "> Edmund Carr, a drover's son, was born at Mere in 831.\n",
    "people/bram.md": "---\ntype: person\nname: Bram Oakes\n---\n"
    "> Bram Oakes led the march, unlike his cousin Corin Oakes who wanted to wait for the fleet.\n",
    "places/mere.md": "---\ntype: place\nname: Mere\n---\n> Metalworkers proclaimed the Commune of Mere.\n",
    "places/quay.md": "---\ntype: place\nname: Quay\n---\n> Rumour has it that Quay paid the gunman.\n",
}


@pytest.fixture(scope="module")
def fen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(FEN, tmp_path_factory.mktemp("fen")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Who chooses the Reeve?", "the eight oldest boatmen"),
        ("How are the dead buried?", "with an oar"),
        ("Why is the treaty written on sealskin?", "since paper rots"),
        ("When did the council sue for peace?", "early in 882"),
        ("How were old owners paid?", "in bonds"),
        ("Whom did Edmund Carr marry?", "the heiress of Quay"),
        ("Where did Edmund Carr go?", "went to Vessel"),
        ("Who kept the log of the Heron?", "her sister Pia kept the log"),
        ("How many of the crew died?", "Nine of the crew"),
        ("Who was the captain of the Heron?", "Jonas Lind"),
        ("Who proclaimed the Commune of Mere?", "Metalworkers"),
        ("When did work stop at Gull?", "in 934"),
    ],
)
def test_a_clause_that_tells_all_that_is_asked_answers(fen: Lore, question: str, told: str) -> None:
    reply = fen.reply(question)
    assert reply.standing is Standing.ANSWER
    quotes = [quote for each in reply.statements for quote in each.quotes]
    assert told in " ".join(" ".join(each.text.split()) for each in (*reply.quoted, *quotes))


@pytest.mark.parametrize(
    "question",
    [
        "Whom does the Reeve choose?",
        "Where was the guild dissolved?",
        "Who paid the gunman?",
        "Did Quay pay the gunman?",
        "Did Bram Oakes want to wait for the fleet?",
        "How many deposits did the fishing company lend?",
        "Who proclaimed the Commune of Quay?",
        "When did work stop at Mere?",
        "When did the ten-hour day come into force?",
        "What burned in 996?",
        "Could the assembly raise troops?",
        "Which country never married?",
        "Who was the captain of the Commune?",
    ],
)
def test_a_clause_that_tells_something_else_does_not(fen: Lore, question: str) -> None:
    assert fen.reply(question).standing is not Standing.ANSWER
