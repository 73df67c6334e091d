"""Questions that ask several things at once, or stand in the middle of what somebody tells of themselves."""

from collections.abc import Iterator

import pytest

from lore.model import Reply, Standing
from lore.questions import Lore
from lore.understanding.chatter import asked_alone, led_in
from lore.understanding.several import parts_of, with_name
from lore.understanding.statements import as_question
from tests.lores import opened as lore_of

_BUILT = "In 1890 Ada Moss built the Lamp House at Hask."
_BURNED = "The Lamp House burned down in 1902."
_SOLD = "Bo Lind sold the Salt Mill to the Millers because the river had dried up."
_NEVER = "The Red Bridge was never finished."

HASK = {
    "world.md": "---\nname: Hask\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Hask\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": f"Hask\n\n{_BUILT} {_BURNED}\n{_SOLD} {_NEVER}\n",
    "people/ada.md": f"---\ntype: person\nname: Ada Moss\n---\n> {_BUILT}\n",
    "people/bo.md": f"---\ntype: person\nname: Bo Lind\n---\n> {_SOLD}\n",
    "places/lamp-house.md": f"---\ntype: place\nname: Lamp House\n---\n> {_BUILT}\n",
    "places/salt-mill.md": f"---\ntype: place\nname: Salt Mill\n---\n> {_SOLD}\n",
    "places/red-bridge.md": f"---\ntype: place\nname: Red Bridge\n---\n> {_NEVER}\n",
    "timeline/hask.md": f"""## Ada Moss builds the Lamp House {{#built}}

- date: 1890 "In 1890"
- who: [[Ada Moss]]
- what: the [[Lamp House]]
- where: at Hask

> {_BUILT}

## The Lamp House burns down {{#burned}}

- date: 1902 "in 1902"
- what: the [[Lamp House]]

> {_BURNED}

## Bo Lind sells the Salt Mill {{#sold}}

- date: not stated
- who: [[Bo Lind]]
- what: the [[Salt Mill]]
- to: the Millers
- why: because the river had dried up

> {_SOLD}

## The Red Bridge is never finished {{#never}}

- date: not stated
- kind: non-event
- what: the [[Red Bridge]]

> {_NEVER}
""",
}


@pytest.fixture(scope="module")
def hask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HASK, tmp_path_factory.mktemp("hask")) as lore:
        yield lore


def _told(reply: Reply) -> set[str]:
    return {statement.entry.id for statement in reply.statements}


@pytest.mark.parametrize(
    ("question", "entries"),
    [
        ("Who built the Lamp House, and who sold the Salt Mill?", {"built", "sold"}),
        ("When did the Lamp House burn down? And why did Bo Lind sell the Salt Mill?", {"burned", "sold"}),
        ("When was the Lamp House built and when did it burn down?", {"built", "burned"}),
    ],
)
def test_each_part_of_a_question_is_answered(hask: Lore, question: str, entries: set[str]) -> None:
    reply = hask.reply(question)
    assert (reply.standing, _told(reply), reply.asked) == (Standing.ANSWER, entries, question)


def test_a_part_that_nothing_answers_is_said_so(hask: Lore) -> None:
    reply = hask.reply("When did the Lamp House burn down, and who sold the Red Bridge?")
    assert (reply.standing, "burned" in _told(reply)) == (Standing.PARTLY, True)
    assert reply.unsaid


def test_a_short_answer_stands_behind_the_part_that_it_answers(hask: Lore) -> None:
    reply = hask.reply("Was the Red Bridge finished, and when was the Lamp House built?")
    assert reply.sentence == "Was the Red Bridge finished? No: the source says that it was not so."


@pytest.mark.parametrize(
    "text",
    [
        "When was it built?",
        "When and where was the Lamp House built?",
        "Who built the Lamp House and when?",
        "Who sold the mill and how many were there?",
        "Which mills did and did not burn down?",
        "Was it the mill or was it the bridge that burned down?",
    ],
)
def test_what_hangs_together_is_one_question(text: str) -> None:
    assert parts_of(text) == ()


@pytest.mark.parametrize(
    ("text", "name", "is_person", "full"),
    [
        ("when did he die", "Bo Lind", True, "when did Bo Lind die"),
        ("when did she sell her mill", "Ada Moss", True, "when did Ada Moss sell Ada Moss's mill"),
        ("who paid her", "Ada Moss", True, "who paid Ada Moss"),
        ("where did it stand", "the Lamp House", False, "where did the Lamp House stand"),
        ("when did he die", "the Lamp House", False, "when did he die"),
        ("where was it", "Bo Lind", True, "where was it"),
    ],
)
def test_a_pronoun_is_read_as_the_name_it_can_mean(text: str, name: str, is_person: bool, full: str) -> None:
    assert with_name(text, name, is_person=is_person) == full


@pytest.mark.parametrize(
    "question",
    [
        "Hi! I just joined and know nothing yet, so would you be so kind as to tell me who built the Lamp House?",
        "I'm drawing a map of the town. Who built the Lamp House?",
        "Excuse me, I'm rather lost: could you please tell me who built the Lamp House?",
        "Good evening, forgive a beginner for asking, but who built the Lamp House?",
        "I'd be grateful if someone could tell me, since I have read nothing yet, who built the Lamp House?",
        "I keep hearing about the Lamp House, and I would love to know who built it?",
        "Quiz round 2: who built the Lamp House?",
    ],
)
def test_a_question_is_found_in_what_is_told_beside_it(hask: Lore, question: str) -> None:
    reply = hask.reply(question)
    assert (reply.standing, _told(reply), reply.asked) == (Standing.ANSWER, {"built"}, question)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("I wrote that Bo Lind sold the mill. Is that right?", "is it true that Bo Lind sold the mill?"),
        ("True or false for the quiz: the mill was sold.", "is it true that the mill was sold?"),
        ("Can I write that the mill was sold, or is that only a rumour?", "is it true that the mill was sold?"),
    ],
)
def test_what_somebody_says_to_be_so_is_asked(text: str, claim: str) -> None:
    assert asked_alone(text) == claim


@pytest.mark.parametrize(
    "text",
    [
        "Who built the Lamp House?",
        "The mill was sold, I hear. Is that right?",
        "Which came first: the bridge or the mill?",
        "Mill or bridge: which of them burned down?",
        "I must leave no clues. What are such orders called?",
        "Who sold the mill? Why did he sell it?",
    ],
)
def test_what_needs_all_of_a_text_is_not_taken_out_of_it(text: str) -> None:
    assert asked_alone(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "hello hello, total noob here: who built the Lamp House?",
        "hiii just joined, love this server! quick one: who was it that built the Lamp House?",
        "*lights a cigarette* Tell me, old friend, by whom was the Lamp House built?",
        "Hey everyone, I'm new and kinda lost lol, who built the Lamp House back in the day?",
        "Checking a line in my manuscript: who built the Lamp House?",
    ],
)
def test_what_a_member_says_before_a_question_is_no_part_of_it(hask: Lore, text: str) -> None:
    reply = hask.reply(text)
    assert reply.standing is Standing.ANSWER
    assert "Ada Moss built" in reply.statements[0].quotes[0].text


@pytest.mark.parametrize(
    "text",
    [
        "In my view the mill was the better deal, who built it?",  # whoever built the mill
        "I heard of 1902: who built the Lamp House?",
        "Imagine I never came here, who sold the Salt Mill?",
    ],
)
def test_what_may_belong_to_a_question_is_no_lead_in(text: str) -> None:
    assert not any("Lamp House" in asked or "Salt Mill" in asked for _, asked in led_in(text))


def test_what_somebody_needs_to_know_is_asked() -> None:
    needed = "My villain's diary needs the exact date of the fire, what is it?"
    assert asked_alone(needed) == "what is the exact date of the fire?"


def test_a_question_of_somebody_unclear_is_not_asked_of_the_first_name(hask: Lore) -> None:
    reply = hask.reply("I like Ada Moss and Bo Lind. When did he sell it?")
    assert reply.standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Cheka expanded by whom?", "by whom was Cheka expanded"),
        ("usurpers sent where", "where was usurpers sent"),
        ("the first group smuggled when?", "when was the first group smuggled"),
        ("Bo got paid why", "Bo got paid why"),
        ("who was killed where", "who was killed where"),
    ],
)
def test_what_was_done_and_then_what_is_asked_of_it_is_a_question(text: str, question: str) -> None:
    assert as_question(text) == question


@pytest.mark.parametrize("question", ["When was Bo Lind born?", "Who was Ada Moss's husband?", "Bo Lind's salary?"])
def test_what_a_biography_has_and_the_source_lacks_is_not_in_the_lore(hask: Lore, question: str) -> None:
    reply = hask.reply(question)
    assert (reply.standing, reply.statements) == (Standing.NOT_IN_LORE, ())
    assert [mention.name for mention in reply.nearest]


@pytest.mark.parametrize(
    "question",
    [
        "Who built the Lamp House and when did it collapse?",
        "Who sold the Salt Mill and how did he die?",
        "Who was Bo Lind and who killed him?",
        "What burned down in 1902 and who did it?",
    ],
)
def test_an_answer_with_no_word_of_a_later_part_is_one_in_part(hask: Lore, question: str) -> None:
    reply = hask.reply(question)
    assert (reply.standing, bool(reply.unsaid)) == (Standing.PARTLY, True)


@pytest.mark.parametrize(
    "question",
    [
        "Imagine Bo Lind had never been born. Who built the Lamp House?",
        "Let's talk about 1700. Who built the Lamp House?",
        "What silly song did Bo Lind sing, and who built the Lamp House?",
        "Which mayor succeeded Ada Moss and when did he sell the Salt Mill?",
    ],
)
def test_a_premise_and_another_part_are_not_left_out(hask: Lore, question: str) -> None:
    assert hask.reply(question).standing is not Standing.ANSWER
