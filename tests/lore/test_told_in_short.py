"""What slots and sentences tell in short: a year alone, a place behind a participle, a length in words, a bullet's own
number."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_UNION = "The Assembly of Karn, which sat in Vey, had 420 seats."
_LATE = "Aurene, whose duke had debts, did not accede until 1913."
_LEFT = "Ida Rell left the court and rode by night to the port of Sill."
_WAR = "Karn occupied the Isles in March 1923. The war that followed lasted nineteen months."
_LEADING = "Seats were won by three parties:"
_FIRST, _SECOND, _THIRD = (
    "the League (231 seats), led by Ida Rell;",
    "the Farmers (112 seats);",
    "the Old Party (77 seats), which shunned the Assembly until 1916.",
)
_OATH = "Only once was the oath broken, by the nineteen-year-old Sefa Marr."
_SECRETARY = "Cal Tarn, secretary to the captain of the Patience, was sentenced to ten years."
_DAUGHTER = "The five-year-old daughter of Una Holm wept."
_CALLED_OFF = "The fair was called off because of the plague."
_KING = "Its king, Edrun the Mild, died in 412."

KARN = {
    "world.md": "---\nname: Karn\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Karn\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": (
        f"Karn\n\n{_UNION} {_LATE} {_LEFT}\n{_WAR} {_CALLED_OFF} {_KING} {_OATH} {_SECRETARY} {_DAUGHTER}\n"
        f"\n{_LEADING}\n"
        f"  • {_FIRST}\n  • {_SECOND}\n  • {_THIRD}\n"
    ),
    "countries/karn.md": f"---\ntype: country\nname: Karn\n---\n> {_UNION}\n",
    "countries/aurene.md": f"---\ntype: country\nname: Aurene\n---\n- acceded: 1913\n\n> {_LATE}\n",
    "people/ida.md": f"---\ntype: person\nname: Ida Rell\n---\n- fled to: [[Sill]]\n- born: 1890\n\n> {_LEFT}\n",
    "people/cal.md": (
        f"---\ntype: person\nname: Cal Tarn\n---\n- sentenced to: ten years\n- killed: 400\n"
        f"- post: secretary to the captain of the [[Patience]]\n\n> {_SECRETARY}\n"
    ),
    "things/patience.md": f"---\ntype: thing\nname: Patience\naliases: [the Patience]\n---\n> {_SECRETARY}\n",
    "people/una.md": f"---\ntype: person\nname: Una Holm\n---\n> {_DAUGHTER}\n",
    "people/sefa.md": f"---\ntype: person\nname: Sefa Marr\n---\n> {_OATH}\n",
    "people/edrun.md": f"---\ntype: person\nname: Edrun the Mild\naliases: [Edrun]\n---\n> {_KING}\n",
    "places/sill.md": f"---\ntype: place\nname: Sill\n---\n> {_LEFT}\n",
    "timeline/1.md": f"""## Karn occupies the Isles {{#isles}}

- date: 1923-03 "in March 1923"
- aliases: Isles War
- who: [[Karn]]

> {_WAR}

## The fair is called off {{#fair}}

- date: not stated
- kind: non-event
- why: because of the plague

> {_CALLED_OFF}

## Edrun the Mild dies {{#dies}}

- date: 0412 "in 412"
- who: [[Edrun the Mild]]

> {_KING}
""",
}


@pytest.fixture(scope="module")
def karn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(KARN, tmp_path_factory.mktemp("karn")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("When did Aurene accede?", "1913"),
        ("When did Aurene join?", "1913"),
        ("Where did Ida Rell flee to?", "Sill"),
        ("Where did Ida Rell run off to?", "Sill"),
        ("How long did the war last?", "nineteen months"),
        ("How long did the Isles War last?", "nineteen months"),
        ("Why was the fair called off?", "plague"),
        ("How old was Sefa Marr?", "nineteen-year-old"),
        ("How old was Sefa Marr when she broke the oath?", "nineteen-year-old"),
    ],
)
def test_a_slot_or_a_few_words_answer(karn: Lore, question: str, says: str) -> None:
    reply = karn.reply(question)
    assert reply.standing is Standing.ANSWER
    told = [fact.text for statement in reply.statements for fact in statement.facts]
    assert any(says in text for text in (*told, *(quote.text for quote in reply.quoted)))


@pytest.mark.parametrize(
    "question", ["When did Edrun die?", "In which year did Edrun die?", "On what date did Edrun die?"]
)
def test_a_death_is_told_of_somebody_by_a_part_of_their_name(karn: Lore, question: str) -> None:
    reply = karn.reply(question)
    assert (reply.standing, [each.entry.id for each in reply.statements]) == (Standing.ANSWER, ["dies"])


def test_a_bullet_has_no_number_of_what_all_of_them_are_of(karn: Lore) -> None:
    reply = karn.reply("How many seats did the Assembly of Karn have?")
    assert not any("77" in quote.text for quote in reply.quoted)
    assert any("420" in quote.text for each in reply.statements for quote in each.quotes) or reply.quoted
    (party,) = karn.reply("How many seats did the Farmers win?").quoted[1:]
    assert party.text == _SECOND


@pytest.mark.parametrize(
    "question",
    ["When was Cal Tarn killed?", "Where was Cal Tarn sentenced?", "How old was Una Holm?"],
)
def test_numbers_and_posts_of_another_sort_are_no_answer(karn: Lore, question: str) -> None:
    assert karn.reply(question).standing is not Standing.ANSWER


def test_where_somebody_fled_from_is_not_where_they_fled_to(karn: Lore) -> None:
    assert karn.reply("Where did Ida Rell flee from?").standing is not Standing.ANSWER
