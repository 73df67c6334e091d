"""Questions that place what they ask after or before something, or ask of one what the source tells of another."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

FENMARK = {
    "world.md": "---\nname: Fenmark\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Fenmark\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Fenmark

Duke Aldric died on 12 October 1205. Both Lady Sera and Count Rodric claimed the crown. The council chose Sera in
1206. Rodric was beaten at the Battle of Kell Bridge in May 1207. Ana Birch poisoned the old abbot. The bank of Fenmark
hired forty clerks to keep its books.
""",
    "people/aldric.md": "---\ntype: person\nname: Duke Aldric\naliases: [Aldric]\n---\n"
    "> Duke Aldric died on 12 October 1205.\n",
    "people/sera.md": "---\ntype: person\nname: Lady Sera\naliases: [Sera]\n---\n> The council chose Sera in 1206.\n",
    "people/rodric.md": "---\ntype: person\nname: Count Rodric\naliases: [Rodric]\n---\n"
    "> Rodric was beaten at the Battle of Kell Bridge in May 1207.\n",
    "people/ana.md": "---\ntype: person\nname: Ana Birch\n---\n> Ana Birch poisoned the old abbot.\n",
    "groups/bank.md": "---\ntype: organisation\nname: bank of Fenmark\n---\n"
    "> The bank of Fenmark hired forty clerks to keep its books.\n",
    "timeline/1.md": """
## Duke Aldric dies {#death}

- date: 1205-10-12 "on 12 October 1205"
- aliases: death of Aldric
- who: [[Aldric]]

> Duke Aldric died on 12 October 1205.

## Sera and Rodric claim the crown {#claims}

- date: not stated
- who: [[Sera]] and [[Rodric]]
- what: the crown

> Both Lady Sera and Count Rodric claimed the crown.

## The council chooses Sera {#choice}

- date: 1206 "in 1206"
- by: the council
- who: [[Sera]]

> The council chose Sera in 1206.

## Battle of Kell Bridge {#battle}

- date: 1207-05 "in May 1207"
- who: [[Rodric]] was beaten
- where: Kell Bridge

> Rodric was beaten at the Battle of Kell Bridge in May 1207.

## Ana Birch poisons the abbot {#poison}

- date: not stated
- who: [[Ana Birch]]
- whom: the old abbot

> Ana Birch poisoned the old abbot.

## The bank hires clerks {#clerks}

- date: not stated
- who: the [[bank of Fenmark]]
- how many: forty clerks
- purpose: to keep its books

> The bank of Fenmark hired forty clerks to keep its books.
""",
}


@pytest.fixture(scope="module")
def fenmark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(FENMARK, tmp_path_factory.mktemp("fenmark")) as lore:
        yield lore


def told(lore: Lore, question: str) -> tuple[Standing, list[str], str]:
    reply = lore.reply(question)
    return reply.standing, [each.entry.id for each in reply.statements], " ".join(reply.unsaid)


def test_what_came_after_something_is_told_where_dates_decide_it(fenmark: Lore) -> None:
    assert told(fenmark, "Where was Rodric beaten after Aldric's death?")[:2] == (
        Standing.ANSWER,
        ["battle", "death"],
    )


def test_what_may_have_come_after_something_is_told_in_part(fenmark: Lore) -> None:
    standing, entries, unsaid = told(fenmark, "Who claimed the crown after Aldric's death?")
    assert (standing, entries) == (Standing.PARTLY, ["claims", "death"])
    assert unsaid == "Whether that was after “Duke Aldric dies” is not stated."


def test_what_came_before_is_not_told_as_coming_after(fenmark: Lore) -> None:
    standing, entries, _ = told(fenmark, "Where was Rodric beaten before Aldric's death?")
    assert standing is not Standing.ANSWER
    assert entries != ["battle", "death"]


def test_what_befell_anybody_later_need_not_have_come_of_it(fenmark: Lore) -> None:
    assert told(fenmark, "Where were people beaten after Aldric's death?")[0] is not Standing.ANSWER


def test_whoever_a_slot_says_had_something_done_to_them_did_not_do_it(fenmark: Lore) -> None:
    assert told(fenmark, "Where was Rodric beaten?")[:2] == (Standing.ANSWER, ["battle"])
    assert told(fenmark, "Whom did Rodric beat at Kell Bridge?")[0] is not Standing.ANSWER


def test_of_whom_else_something_is_told_is_shown_beside_whoever_is_asked_about(fenmark: Lore) -> None:
    standing, entries, unsaid = told(fenmark, "Did Lady Sera poison the abbot?")
    assert (standing, entries[-1]) == (Standing.PARTLY, "poison")
    assert "of someone else" in unsaid


def test_a_person_of_whom_nobody_can_know_is_no_country_or_bank(fenmark: Lore) -> None:
    standing, _, unsaid = told(fenmark, "Which organisation did he hire to keep the books?")
    assert standing is not Standing.ANSWER
    assert "“he” is not clear" in unsaid


def test_a_statement_that_says_who_it_was_is_asked_plainly(fenmark: Lore) -> None:
    assert told(fenmark, "So it was Ana Birch who poisoned the abbot?")[:2] == (Standing.ANSWER, ["poison"])


def test_a_name_beside_a_date_asks_what_happened_then(fenmark: Lore) -> None:
    assert told(fenmark, "Sera in 1206")[:2] == (Standing.ANSWER, ["choice"])
    assert told(fenmark, "the bank in 1206")[0] is not Standing.ANSWER
