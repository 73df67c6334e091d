"""A no is told only of what the source denies: what was promised, refused or called off was."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_ELECTIONS = "Rana Dell promised elections, which were never held."
_REFUSED = "Cole refused to join the League."
_RACE = "The race of 782 was called off because hail had smashed the boats."
_LATE = "The canal was not ready by 840."
_CANAL = "A canal from Teal to Moor was given up for lack of money."


def _event(title: str, identifier: str, facts: str, quote: str) -> str:
    return f"## {title} {{#{identifier}}}\n\n- date: not stated\n- kind: non-event\n{facts}\n> {quote}\n\n"


DELL = {
    "world.md": "---\nname: Dell\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Dell\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": f"Dell\n\n{_ELECTIONS} {_REFUSED} {_RACE} {_LATE} {_CANAL}\n",
    "people/rana.md": f"---\ntype: person\nname: Rana Dell\n---\n> {_ELECTIONS}\n",
    "places/cole.md": f"---\ntype: place\nname: Cole\n---\n> {_REFUSED}\n",
    "places/moor.md": f"---\ntype: place\nname: Moor\n---\n> {_CANAL}\n",
    "timeline/1.md": "".join(
        (
            _event("The elections are never held", "elections", "- who: [[Rana Dell]]\n", _ELECTIONS),
            _event("Cole refuses to join the League", "refused", "- who: [[Cole]]\n", _REFUSED),
            _event("The race of 782 is called off", "race", "- what: the race of 782\n", _RACE),
            _event("The canal is not ready by 840", "late", "- what: the canal\n", _LATE),
            _event("The canal to Moor is given up", "canal", "- to: [[Moor]]\n", _CANAL),
        )
    ),
}


@pytest.fixture(scope="module")
def dell(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(DELL, tmp_path_factory.mktemp("dell")) as lore:
        yield lore


@pytest.mark.parametrize(
    "question",
    [
        "Did Rana Dell promise elections?",
        "Did Cole refuse to join the League?",
        "Did Cole turn down the League?",
        "Was the race of 782 called off?",
        "Did hail smash the boats?",
        "Was the canal ever ready?",
        "Was the canal to Moor given up?",
    ],
)
def test_what_was_so_beside_what_was_not_is_no_no(dell: Lore, question: str) -> None:
    reply = dell.reply(question)
    assert (reply.standing, reply.sentence) == (Standing.ANSWER, "")


@pytest.mark.parametrize("question", ["Were the elections held?", "Did Cole join the League?"])
def test_a_flat_no_stays(dell: Lore, question: str) -> None:
    assert dell.reply(question).sentence.startswith("No:")
