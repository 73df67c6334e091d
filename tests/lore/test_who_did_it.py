"""Who did what, by an event's own quotes: whoever an event is told of did not do all that its sentences tell."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

SILKTOWN = {
    "world.md": "---\nname: Silktown\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Silktown\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Silktown

In 1907 the weavers of Silktown went on strike and took two looms. The owners called for the militia, but Mayor Ada
Holt refused to send it. On 6 May 1921 the grant was overturned in favour of Edda Quist.
In 1930 Jory Pell foretold that the tower would crack. His apprentice wrote the words down.
In 1940 Ada Holt outlawed contracts after the scribe Bram Oster was burned alive. No one was ever charged.
In the 1950s she wrote a book, Nine Chairs.
In October 1947 the ship Margaret left Silktown in order to map the trench.
""",
    "people/holt.md": "---\ntype: person\nname: Ada Holt\n---\n> In the 1950s she wrote a book, Nine Chairs.\n",
    "people/quist.md": "---\ntype: person\nname: Edda Quist\n---\n"
    "> On 6 May 1921 the grant was overturned in favour of Edda Quist.\n",
    "people/pell.md": "---\ntype: person\nname: Jory Pell\n---\n"
    "> In 1930 Jory Pell foretold that the tower would crack.\n",
    "timeline/town.md": """## The silk strike {#strike}

- date: 1907
- who: the weavers of Silktown
- asked as: militia, walkout

> In 1907 the weavers of Silktown went on strike and took two looms. The owners called for the militia, but Mayor Ada
> Holt refused to send it.

## The grant is overturned {#grant}

- date: 6 May 1921
- who: [[Edda Quist]]

> On 6 May 1921 the grant was overturned in favour of Edda Quist.

## Jory Pell's prophecy {#prophecy}

- date: 1930
- who: [[Jory Pell]]
- what: that the tower would crack

> In 1930 Jory Pell foretold that the tower would crack. His apprentice wrote the words down.

## Ada Holt outlaws contracts {#outlawed}

- date: 1940
- who: [[Ada Holt]]

> In 1940 Ada Holt outlawed contracts after the scribe Bram Oster was burned alive. No one was ever charged.

## Ada Holt writes Nine Chairs {#book}

- date: the 1950s
- who: [[Ada Holt]]

> In the 1950s she wrote a book, Nine Chairs.

## The Margaret leaves {#margaret}

- date: October 1947 "In October 1947"
- asked as: trench, expedition

> In October 1947 the ship Margaret left Silktown in order to map the trench.
""",
}


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(SILKTOWN, tmp_path_factory.mktemp("silktown")) as opened:
        yield opened


@pytest.mark.parametrize(
    ("question", "who"),
    [
        ("Who went on strike?", "the weavers of Silktown"),
        ("Who took two looms?", "the weavers of Silktown"),
        ("Who foretold that the tower would crack?", "Jory Pell"),
        ("Who outlawed contracts?", "Ada Holt"),
        ("Who wrote Nine Chairs?", "Ada Holt"),
    ],
)
def test_whoever_did_it_is_told(lore: Lore, question: str, who: str) -> None:
    reply = lore.reply(question)
    assert reply.standing is Standing.ANSWER
    assert [fact.text for each in reply.statements for fact in each.facts if fact.name == "who"] == [who]


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Who called for the militia?", "the weavers of Silktown"),
        ("Who sent the militia?", "the weavers of Silktown"),
        ("Who overturned the grant?", "Edda Quist"),
        ("Who cracked the tower?", "Jory Pell"),
        ("Who wrote the words down?", "Jory Pell"),
        ("Who was burned alive?", "Ada Holt"),
        ("Who was charged?", "Ada Holt"),
    ],
)
def test_whoever_else_an_event_is_told_of_did_not(lore: Lore, question: str, other: str) -> None:
    reply = lore.reply(question)
    told = [fact.text for each in reply.statements for fact in each.facts]
    assert reply.standing is not Standing.ANSWER or other not in told


def test_a_date_is_told_of_the_deed_that_its_sentence_dates(lore: Lore) -> None:
    reply = lore.reply("When did the Margaret leave Silktown?")
    assert (reply.standing, [each.entry.id for each in reply.statements]) == (Standing.ANSWER, ["margaret"])
    assert lore.reply("When was the trench mapped?").standing is not Standing.ANSWER
