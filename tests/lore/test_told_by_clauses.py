"""What a clause of the source answers, and what another that has the same words doesn't."""

from collections.abc import Iterator
from pathlib import Path

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


HOLT = {
    "world.md": "---\nname: Vale\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Vale\nlicence: CC0\ntext: page.txt\n---\n",
    "people/holt.md": "---\ntype: person\nname: Ezra Holt\n---\n> Ezra Holt was a miller.\n",
    "people/olsen.md": "---\ntype: person\nname: Maud Olsen\n---\n> Maud Olsen was a baker.\n",
    "people/lindqvist.md": "---\ntype: person\nname: Tom Lindqvist\n---\n> Tom Lindqvist was a smith.\n",
    "places/quay.md": "---\ntype: place\nname: Quay\n---\n> Quay lies by the sea.\n",
    "places/mere.md": "---\ntype: place\nname: Mere\n---\n> Mere lies inland.\n",
}
INTRODUCED = "Ezra Holt was a miller. Maud Olsen was a baker. Tom Lindqvist was a smith. Quay lies by the sea."


def _asked(folder: Path, sentence: str, question: str) -> Standing:
    page = f"Vale\n\n{INTRODUCED} Mere lies inland.\n\n{sentence}\n"
    with lore_of({**HOLT, "sources/page.txt": page}, folder) as lore:
        return lore.reply(question).standing


@pytest.mark.parametrize(
    ("sentence", "question", "other"),
    [
        ("Ezra Holt sold the mill.", "Did Ezra Holt sell the mill?", "Did Maud Olsen sell the mill?"),
        ("Ezra Holt sold the mill to Maud Olsen.", "Who sold the mill to Maud Olsen?", "Whom did Maud Olsen sell?"),
        ("Ezra Holt was fined by Maud Olsen in 812.", "Who fined Ezra Holt?", "Whom did Ezra Holt fine?"),
        ("Ezra Holt was offered a medal.", "Was Ezra Holt offered a medal?", "Was Ezra Holt offered a mill?"),
        ("Ezra Holt turned away the tinker.", "Who turned away the tinker?", "Who turned down the tinker?"),
        ("Tom Lindqvist moved to Quay in 812.", "Where did Tom Lindqvist move?", "Why did Tom Lindqvist move?"),
        ("Tom Lindqvist ruled over Quay.", "Who ruled over Quay?", "Why did Tom Lindqvist rule?"),
        ("Maud Olsen sold the mill for six crowns.", "Who sold the mill?", "How long did Maud Olsen sell the mill?"),
        ("The bakers struck in 840, since bread was dear.", "Why did the bakers strike?", "How did the bakers strike?"),
        ("Ezra Holt broke the guild that ruled Quay.", "Who broke the guild that ruled Quay?", "Who broke Quay?"),
        ("What felled the oak was the storm.", "What felled the oak?", "What did the oak fell?"),
        (
            "Its leader, Ezra Holt, called the wire a rope.",
            "What did Ezra Holt call the wire?",
            "Whom did the wire call?",
        ),
        ("The council bought the island of Mere.", "Who bought Mere?", "What did Mere buy?"),
        ("The mutiny was ended by the guard.", "Did the mutiny end?", "Did the guard end?"),
        ("In the north, miners found silver.", "Did miners find silver in the north?", "Did miners find gold?"),
        ("In 893 Quay, Gull and Mere rose.", "Did Quay rise?", "Did Moor rise?"),
        ("The baker lost her sheep in a storm.", "Where did the baker lose her sheep?", "Where did she lose sheep?"),
        ("Ezra Holt was sent into Mere.", "Where was Ezra Holt sent?", "From where was Ezra Holt sent?"),
        ("The army of Quay took Gull.", "Did Quay take Gull?", "Did Gull take Quay?"),
        ("The company hired 1,900 pikemen.", "Did the company hire 1,900 pikemen?", "Did it hire 900 pikemen?"),
        ("Ezra Holt wrote songs. His songs won. He died in Mere.", "Where did Ezra Holt die?", "Where did he die?"),
    ],
)
def test_a_clause_answers_what_it_tells_and_nothing_beside(
    tmp_path: Path, sentence: str, question: str, other: str
) -> None:
    assert _asked(tmp_path / "one", sentence, question) is Standing.ANSWER
    assert _asked(tmp_path / "two", sentence, other) is not Standing.ANSWER


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        ("Ezra Holt allegedly sold the mill.", "Did Ezra Holt sell the mill?"),
        ("Ezra Holt had nearly sold the mill.", "Did Ezra Holt sell the mill?"),
        ("Ezra Holt was supposedly killed by Maud Olsen.", "Who killed Ezra Holt?"),
        ("Neither Ezra Holt nor Maud Olsen sold the mill.", "Did Ezra Holt sell the mill?"),
        ("Not Ezra Holt but Maud Olsen sold the mill.", "Did Ezra Holt sell the mill?"),
        ("Ezra Holt bought neither the mill nor the barn.", "Did Ezra Holt buy the mill?"),
        ("If Ezra Holt bought the barn and sold the mill, he would be rich.", "Did Ezra Holt sell the mill?"),
        ("Tom Lindqvist denied Ezra Holt sold the mill.", "Did Ezra Holt sell the mill?"),
        ("Tom Lindqvist said that Ezra Holt, the mayor, sold the mill.", "Did Tom Lindqvist sell the mill?"),
        ("Ezra Holt sold the mill after Maud Olsen burned the barn.", "Did the mill burn the barn?"),
        ("Boatmen of Quay and Mere took Gull.", "What did Mere take?"),
        ("Maud Olsen was sent to Quay, Ezra Holt to Mere.", "Was Maud Olsen sent to Mere?"),
        ("Quay hated Mere. The harbourmaster, Ida Lind, wept.", "Who was the harbourmaster of Mere?"),
        ("Ezra Holt sold the mill, Tom Lindqvist said.", "Did Ezra Holt sell the mill?"),
        ("Mere bought a clock. It stopped in 887.", "When did Mere stop?"),
        ("Ezra Holt sold the mill.", "Who else sold the mill?"),
        ("Ezra Holt killed the man whom Maud Olsen betrayed.", "Who killed the man who betrayed Maud Olsen?"),
        ("Ezra Holt hired the clerk who never lied.", "Did Ezra Holt hire the clerk who lied?"),
        ("Ezra Holt proved that the crown was not stolen.", "Who proved that the crown was stolen?"),
        ("What felled the oak was never the wind.", "Did the wind fell the oak?"),
        ("What freed the town was no army.", "Did an army free the town?"),
        ("What drowned the miner might have been a flood.", "Did a flood drown the miner?"),
        ("The village of Ezra Holt burned the bridge.", "Did Ezra Holt burn the bridge?"),
        ("The towns of Mere rebelled.", "Did Mere rebel?"),
        ("The heirs of the abbot, Ezra Holt, sold the farm.", "Did Ezra Holt sell the farm?"),
        ("Ezra Holt built the mill. His brother Tam burned the barn. He died in Mere.", "Where did Ezra Holt die?"),
        ("Maud Olsen wrote a song. Her rival wrote a hymn. She was hanged in Mere.", "Where was Maud Olsen hanged?"),
        ("In 690 Ezra Holt was tried and not hanged.", "Who was hanged?"),
        ("In 690 Ezra Holt was tried and hanged.", "Was Ezra Holt tried and not hanged?"),
        ("Ezra Holt paid 85 crowns to the widows.", "How much money did the widows pay?"),
        ("In 612 the Moors tore down 30 mills.", "How many mills are there?"),
        ("Mere, an enemy of the kingdom in the east, fell.", "Where is Mere?"),
        ("The elders laughed until Ezra Holt found his way.", "How did Ezra Holt find his way before the war?"),
    ],
)
def test_what_is_denied_only_said_or_of_others_is_no_answer(tmp_path: Path, sentence: str, question: str) -> None:
    assert _asked(tmp_path / "vale", sentence, question) is not Standing.ANSWER


@pytest.mark.parametrize(
    ("sentence", "question", "is_answered"),
    [
        ("Ezra Holt never sold the mill.", "Did Ezra Holt sell the mill?", True),
        ("Ezra Holt never bought the barn or sold the mill.", "Did Ezra Holt sell the mill?", True),
        ("Tom Lindqvist, who never married, died in 431.", "Did Tom Lindqvist ever marry?", True),
        ("Tom Lindqvist, who never married, died in 431.", "Did Tom Lindqvist have a wife?", True),
        ("Ezra Holt did not sell the mill until 431.", "Did Ezra Holt sell the mill?", False),
        ("Ezra Holt did not only sell the mill.", "Did Ezra Holt sell the mill?", False),
        ("Ezra Holt did not die in the fire.", "Did Ezra Holt die?", False),
        ("Ezra Holt did not sell the mill to Tom Lindqvist.", "Did Ezra Holt sell the mill?", False),
        ("Ezra Holt did not sell the mill willingly.", "Did Ezra Holt sell the mill?", False),
        ("Ezra Holt did not sell the mill because he was poor.", "Did Ezra Holt sell the mill?", False),
        ("Ezra Holt did not marry for love.", "Was Ezra Holt married?", False),
        ("Ezra Holt never sold the mill.", "Did Ezra Holt sell the barn?", False),
        ("Ezra Holt never sold the mill.", "Who sold the mill?", False),
        ("Ezra Holt never sold the mill.", "Did Maud Olsen sell the mill?", False),
        ("Tom Lindqvist said that Ezra Holt never sold the mill.", "Did Ezra Holt sell the mill?", False),
    ],
)
def test_what_a_clause_denies_is_answered_with_no(
    tmp_path: Path, sentence: str, question: str, is_answered: bool
) -> None:
    assert (_asked(tmp_path / "vale", sentence, question) is Standing.ANSWER) == is_answered


@pytest.mark.parametrize(
    ("question", "telling", "other"),
    [
        ("How did Maud Olsen cross the fen?", "Maud Olsen crossed the fen by balloon.", "Maud Olsen crossed the fen."),
        ("When did the bakers meet?", "The bakers met at dawn.", "The bakers met in secret."),
        ("Where did Tom Lindqvist hide it?", "Tom Lindqvist hid it in Mere.", "Tom Lindqvist hid it."),
        ("How many barns did Quay burn?", "Quay burned nine barns.", "Quay burned nine mills and barns."),
        ("What did Tom Lindqvist buy?", "Tom Lindqvist bought a bell.", "Tom Lindqvist bought in May."),
        ("Why did the guards shut it?", "The guards shut it because wolves came.", "The guards shut it."),
        ("How long did Maud Olsen rule?", "Maud Olsen ruled for nine years.", "Maud Olsen ruled."),
        ("Who closed the gate?", "The council closed the gate.", "The gate was closed."),
        ("What share of the votes fell to Quay?", "41% of the votes fell to Quay.", "Many votes fell to Quay."),
        ("Which town did the bakers leave?", "The bakers left Mere.", "The bakers left."),
    ],
)  # fmt: skip
def test_a_clause_answers_only_with_what_is_wanted(tmp_path: Path, question: str, telling: str, other: str) -> None:
    assert _asked(tmp_path / "one", telling, question) is Standing.ANSWER
    assert _asked(tmp_path / "two", other, question) is not Standing.ANSWER
