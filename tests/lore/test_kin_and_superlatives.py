"""That kin is read both ways, and that a superlative, a former post, the members of a body and a quote are told of just
what is asked for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from lore.model import Passage, Question, Reply, Source, Standing, name_of
from lore.questions import Lore
from lore.understanding.asked import Asked
from lore.understanding.superlatives import is_most
from lore.understanding.wanted import wanted
from lore.understanding.words import words
from tests.lores import opened as lore_of

_FAMILY = {
    "Pip": ("- father: [[Abe]]\n", "Pip was born at the mill to Abe.", "He was a shy boy."),
    "Nell": ("- father: [[Abe]]\n", "Nell was born to Abe a year later."),
    "Abe": ("", "Abe kept the mill."),
    "Isolde": ("- husband: [[Rolf]]\n", "Isolde married Rolf in the spring."),
    "Rolf": ("", "Rolf sailed to Brask."),
    "Ann": ("- spouse: [[Tom]]\n", "Ann wed Tom at the church.", "She baked bread."),
    "Tom": ("", "Tom fished for cod.", "He had a boat."),
    "Ada": ("- twin: [[Bea]]\n", "Ada was born in the same hour as Bea."),
    "Bea": ("", "Bea wove nets."),
    "Cat": ("- stepmother: [[Dot]]\n", "Cat grew up with Dot."),
    "Dot": ("", "Dot sang in the choir."),
    "Eve": ("- son: [[Finn]]\n", "Eve bore Finn in the war.", "She kept a shop."),
    "Finn": ("", "Finn drove a cart."),
    "Gil": ("- godfather: [[Hal]]\n", "Gil was christened with Hal beside him."),
    "Hal": ("", "Hal was a smith."),
    "Ida": ("- brother: [[Jon]]\n", "Ida quarrelled with Jon.", "She left."),
    "Jon": ("", "Jon stayed on the farm."),
    "Kay": ("- betrothed: [[Lew]]\n", "Kay was promised to Lew."),
    "Lew": ("", "Lew went to sea."),
    "Max": ("- friend: [[Ned]]\n- deputy: [[Oda]]\n", "Max played cards with Ned.", "Oda stood in for Max."),
    "Ned": ("", "Ned owed money."),
    "Oda": ("", "Oda kept the books."),
    "Una": ("- wife: [[Vi]]; [[Wyn]]\n", "Una first wed Vi and then Wyn."),
    "Vi": ("", "Vi rode horses."),
    "Wyn": ("", "Wyn painted doors."),
}


_MINES = "House Ashdown - the richest, owners of the mines."
_HOUSES = f"Seven houses rule Moor:\n\n* {_MINES}\n* House Tull - the oldest."


def _files(entries: Mapping[str, tuple[str, ...]], text: str = "", kind: str = "person") -> dict[str, str]:
    """A world of some entries, each with its facts and quotes, and more text."""
    quotes = " ".join(dict.fromkeys(quote for _, *quoted in entries.values() for quote in quoted))
    files = {
        "world.md": "---\nname: Tales of Hythe\nsource: page\n---\n",
        "sources/page.md": "---\nid: page\nname: Hythe\nlicence: CC0\ntext: page.txt\n---\n",
        "sources/page.txt": f"Hythe\n\n{quotes}\n\n{text}\n",
    }
    for at, (name, (facts, *quoted)) in enumerate(entries.items()):
        shown = "\n\n".join(f"> {quote}" for quote in quoted)
        files[f"entries/{at}.md"] = f"---\ntype: {kind}\nname: {name}\n---\n{facts}\n{shown}\n"
    return files


def _shown(reply: Reply) -> str:
    facts = [f"{name_of(each.entry)} {fact.name}: {fact.text}" for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    return " | ".join([*facts, *quotes, *(quote.text for quote in reply.quoted)])


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(_files(_FAMILY), tmp_path_factory.mktemp("family")) as lore:
        yield lore


Telling = Callable[..., Reply]


@pytest.fixture
def told(tmp_path: Path) -> Telling:
    """What is replied to a question in a world of a text, and of some names with a quote each."""

    def reply(question: str, text: str, names: Mapping[str, str] | None = None, kind: str = "person") -> Reply:
        entries = {"Zed": ("", "Zed slept.")} | {name: ("", quote) for name, quote in (names or {}).items()}
        with lore_of(_files(entries, text, kind), tmp_path) as lore:
            return lore.reply(question)

    return reply


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Who is Abe's son?", "Pip father: Abe"),
        ("Whose son is Pip?", "Pip father: Abe"),
        ("Whose child is Nell?", "Nell father: Abe"),
        ("Who is the son of Abe?", "Pip father: Abe"),
        ("Who was Rolf's wife?", "Isolde husband: Rolf"),
        ("Who was the wife of Rolf?", "Isolde husband: Rolf"),
        ("Who is Tom's wife?", "Ann spouse: Tom"),
        ("Who is Ann's husband?", "Ann spouse: Tom"),
        ("Who is Tom's spouse?", "Ann spouse: Tom"),
        ("Who is Ann married to?", "Ann spouse: Tom"),
        ("Who is Finn's mother?", "Eve son: Finn"),
        ("Who is Finn's parent?", "Eve son: Finn"),
        ("Who is Jon's sister?", "Ida brother: Jon"),
        ("Who is Bea's twin?", "Ada twin: Bea"),
        ("Who is Dot's stepchild?", "Cat stepmother: Dot"),
        ("Who is Hal's godchild?", "Gil godfather: Hal"),
        ("How is Ann related to Tom?", "Ann spouse: Tom"),
        ("What is the relationship between Ann and Tom?", "Ann spouse: Tom"),
        ("How is Bea related to Ada?", "Ada twin: Bea"),
        ("How are Cat and Dot related?", "Cat stepmother: Dot"),
        ("How is Gil related to Hal?", "Gil godfather: Hal"),
        ("How is Kay related to Lew?", "Kay betrothed: Lew"),
    ],
)
def test_kin_is_read_both_ways(family: Lore, question: str, says: str) -> None:
    reply = family.reply(question)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


def test_all_whose_father_it_is_are_the_children(family: Lore) -> None:
    for question in ("Who is Abe's child?", "Who are Abe's children?"):
        reply = family.reply(question)
        assert "Pip father: Abe" in _shown(reply)
        assert "Nell father: Abe" in _shown(reply)


@pytest.mark.parametrize(
    "question",
    [
        "Who is Abe's father?",
        "Who is Pip's son?",
        "Who is Abe's daughter?",
        "Whose daughter is Pip?",
        "Whose son is Nell?",
        "Whose son is Abe?",
        "Who is Tom's husband?",
        "Who is Ann's wife?",
        "Who is Rolf's husband?",
        "Who is Jon's brother?",
        "Who is Ned's son?",
        "Who is Oda's wife?",
        "How is Max related to Oda?",
        "How is Abe related to Tom?",
        "Who is Finn's father?",
        "Who are Abe's sons?",
        "Who is Ned's twin?",
        "Who is Hal's son?",
        "Who is not Rolf's wife?",
    ],
)
def test_no_kin_is_told_the_wrong_way(family: Lore, question: str) -> None:
    assert family.reply(question).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "is_told"),
    [
        ("Nell hated him.", False),
        ("Nell met the king.", False),
        ("Nell fed the boy.", False),
        ("Nell told the guard that he was late.", False),
        ("The king gave Nell his ring.", False),
        ("Nell was the king's cook.", False),
        ("Nell was the king of Moor's cook.", False),
        ("Nell was a king maker.", False),
        ("Nell was not a boy.", False),
        ("Nell met Dan. He was a shy boy.", False),
        ("Nell met the guard. He was late.", False),
        ("Nell's rival came. He was a shy boy.", False),
        ("Nell, a girl, slept.", False),
        ("Nell was a shy boy.", True),
        ("Nell, a poor boy, slept.", True),
        ("Nell was the king of Moor.", True),
        ("Nell slept at the mill. He liked it.", True),
        ("Nell slept at the mill. His bed was warm.", True),
    ],
)
def test_a_son_is_who_is_told_to_be_a_man(tmp_path: Path, text: str, *, is_told: bool) -> None:
    quotes = [f"{each.rstrip('.')}." for each in text.split(". ")]
    entries = {"Nell": ("- father: [[Abe]]\n", "Nell was born to Abe.", "The mill stood.", *quotes)}
    with lore_of(_files(entries | {"Abe": ("", "Abe kept the mill.")}), tmp_path) as lore:
        reply = lore.reply("Who is Abe's son?")
    assert (reply.standing is Standing.ANSWER) is is_told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Tom Bell was once beaten by Ned Fox.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell had been seen at the mill.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell was first in the race.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell had long been dead.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell was formerly called Sam Pike.", "What job did Tom Bell have before he became mayor?"),
        ("Tom Bell was once the only man awake.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell used to be very poor.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell met a retired judge.", "What was Tom Bell before he became mayor?"),
        ("Tom Bell's father had been a smith.", "What was Tom Bell before he became mayor?"),
        ("The man who beat Tom Bell had been a smith.", "What was Tom Bell before he became mayor?"),
    ],
)
def test_no_deed_or_state_is_what_somebody_was(told: Telling, text: str, question: str) -> None:
    assert told(question, text, {"Tom Bell": text}).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Tom Bell had been a smith.", "had been a smith"),
        ("Tom Bell met a retired judge. Tom Bell had been a smith.", "had been a smith"),
        ("Tom Bell, a former smith, became mayor.", "a former smith"),
        ("The first mayor of Moor was Tom Bell, a former smith.", "a former smith"),
        ("Tom Bell was formerly the town's midwife.", "midwife"),
        ("Tom Bell was first a clerk, then mayor.", "first a clerk"),
        ("Tom Bell had previously been Minister of War.", "Minister of War"),
        ("Tom Bell had been mate of the Petrel.", "mate of the Petrel"),
        ("Tom Bell used to be a trained nurse.", "trained nurse"),
        ("Tom Bell was once an ex-soldier.", "ex-soldier"),
    ],
)
def test_what_somebody_had_been_is_told(told: Telling, text: str, says: str) -> None:
    quote = next(each for each in text.replace(". ", ".|").split("|") if says in each)
    files = {"Tom Bell": text if quote == text else quote}
    reply = told("What was Tom Bell before he became mayor?", text, files)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)
    assert "judge" not in _shown(reply)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("The elf Luth is the oldest son of Mara.", "Which elf is the oldest?"),
        ("Toth is the largest buyer of ice among the moons.", "Which is the largest moon?"),
        ("Some say Moor is the oldest town.", "Which town is the oldest?"),
        ("Moor is perhaps the oldest town.", "Which town is the oldest?"),
        ("Moor claims to be a town. Moor is said to be the oldest town.", "Which town is the oldest?"),
        ("It is not true that Moor is the oldest town.", "Which town is the oldest?"),
        ("If Moor was the oldest town, nobody knew.", "Which town is the oldest?"),
        ("Moor was the oldest town until Ash was found.", "Which town is the oldest?"),
        ("Bess is the fastest horse but one.", "Which horse is the fastest?"),
        ("Bess is the fastest horse after Dun.", "Which horse is the fastest?"),
        ("The Dyers were the richest of the guilds.", "Which family is the richest?"),
        ("Lord Crane is the poorest lord of the March.", "Which lord of the Vale is the poorest?"),
        ("The Dyers were the richest of the guilds.", "Which guild has the most members?"),
        ("The Dyers were the richest of the guilds.", "Which guild has the least money?"),
    ],
)
def test_a_superlative_of_something_else_is_no_answer(told: Telling, text: str, question: str) -> None:
    names = ("Luth", "Toth", "Moor", "Bess", "Rook Isle", "Dyers", "Lord Crane", "Abbot Tull")
    quotes = {name: text.split(". ")[-1] for name in names if name in text}
    assert told(question, text, quotes, "thing").standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Luth is the oldest elf.", "Which elf is the oldest?"),
        ("Luth is the oldest of the elves.", "Which elf is the oldest?"),
        ("The elf Luth is the oldest.", "Which elf is the oldest?"),
        ("Toth is the largest moon of Ur.", "Which is the largest moon?"),
        ("The largest moon is Toth.", "Which moon is the largest?"),
        ("Rook Isle is the largest island in the bay.", "What is the largest island in the bay?"),
        ("The biggest island is Rook Isle.", "Which island is the largest?"),
        ("The Dyers were the richest of the guilds.", "Which guild has the most money?"),
        ("The Dyers were the wealthiest of the guilds.", "Which guild is the richest?"),
        ("The Dyers were the poorest of the guilds.", "Which guild had the least money?"),
        (
            _HOUSES,
            "Which house is the richest?",
        ),
        (
            _HOUSES,
            "Which house has the most money?",
        ),
        (
            "Seven houses rule Moor:\n\n* House Ashdown – the largest and the richest.\n* House Tull: small.",
            "Which house is the biggest?",
        ),
    ],
)
def test_what_is_said_to_be_the_most_is_told(told: Telling, text: str, question: str) -> None:
    reply = told(question, text)
    assert reply.standing is Standing.ANSWER
    assert any(name in _shown(reply) for name in ("Luth", "Toth", "Rook Isle", "Dyers", "Ashdown"))


@pytest.mark.parametrize(
    ("text", "question", "says"),
    [
        ("Moor and Ash are towns. Ash was the largest of them.", "Which town was the largest?", "of them"),
        ("Moor and Ash are towns. Ash was the largest of them all.", "Which town was the largest?", "of them all"),
        ("Moor and Ash are towns. Ash was the largest of all of them.", "Which town was the largest?", "of all"),
        ("Moor and Ash are towns. Ash was the largest of these.", "Which town was the largest?", "of these"),
        ("Three ships raced. The Otter was the fastest.", "Which ship was the fastest?", "The Otter"),
    ],
)
def test_them_are_those_of_the_sentence_before(told: Telling, text: str, question: str, says: str) -> None:
    reply = told(question, text)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


@pytest.mark.parametrize(
    "text",
    [
        "Ships burned. Tom was the fastest. The Otter, the fastest of the ships, sank.",
        "Three ships burned. Tom was the fastest. The Otter, the fastest of the ships, sank.",
        "Ships burned. Tom was the fastest.",
    ],
)
def test_nobody_is_the_fastest_of_what_only_stands_before(told: Telling, text: str) -> None:
    reply = told("Which ship was the fastest?", text)
    assert reply.standing is not Standing.ANSWER or "Tom" not in _shown(reply)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Rook Isle is the second largest island.", "Which island is the largest?"),
        ("Rook Isle is the second largest island.", "What is the largest island?"),
        ("Rook Isle is the second-largest island.", "Which island is the largest?"),
        ("Rook Isle is one of the largest islands.", "Which island is the largest?"),
        ("Rook Isle was among the largest islands.", "Which island is the largest?"),
        ("The elf Luth is the oldest son of Mara.", "Which elf is the oldest?"),
        ("Bess is the fastest horse but one.", "Which horse is the fastest?"),
        ("House Ashdown is the richest, owners of the mines.", "Which mine is the richest?"),
    ],
)
def test_a_sentence_of_the_second_or_of_another_kind_is_told_apart(told: Telling, text: str, question: str) -> None:
    asked = Asked(Question("ask"), question, wanted(question), question, tuple(words(question)))
    reply = replace(told(question, text), quoted=(Passage(text, Source("page", "Page")),))
    assert not is_most(asked, reply)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Luth is the oldest elf.", "Which elf is the oldest?"),
        ("The Dyers were the richest of the seven guilds.", "Which guild is the richest?"),
        (_MINES, "Which house is the richest?"),
        ("Rook Isle has 300 acres.", "Which island is the largest?"),
        ("Rook Isle is the second largest island.", "Where is Rook Isle?"),
    ],
)
def test_any_other_sentence_may_tell_the_most(told: Telling, text: str, question: str) -> None:
    asked = Asked(Question("ask"), question, wanted(question), question, tuple(words(question)))
    reply = replace(told(question, text), quoted=(Passage(text, Source("page", "Page")),))
    assert is_most(asked, reply)


_UNION = {"Ash": ("", "Ash mined tin."), "Moor": ("", "Moor cut peat.")} | {
    "Norland Union": ("- members: [[Ash]] and [[Moor]]\n", "The Norland Union joined Ash and Moor.")
}


@pytest.mark.parametrize(
    ("question", "is_told"),
    [
        ("Which countries made up the Norland Union?", True),
        ("What was the Norland Union made up of?", True),
        ("Who were the members of the Norland Union?", True),
        ("Who made up the tale of the Norland Union?", False),
        ("Which song made up the anthem of the Norland Union?", False),
        ("Who made up the Norland Union anthem?", False),
    ],
)
def test_a_body_is_made_up_of_its_members(tmp_path: Path, question: str, *, is_told: bool) -> None:
    with lore_of(_files(_UNION), tmp_path) as lore:
        reply = lore.reply(question)
    assert (reply.standing is Standing.ANSWER and "members: Ash and Moor" in _shown(reply)) is is_told


@pytest.mark.parametrize(
    "question",
    [
        "Quote the sentence about the Petrel.",
        "Can you quote the line about the Petrel?",
        "Could you please quote the passage about the Petrel?",
        "Show me the passage about the Petrel",
        "Give me the line about the Petrel",
        "What is the exact quote about the Petrel?",
        "What does it say word for word about the Petrel?",
        "What does the source say verbatim about the Petrel?",
        "I'd like you to quote what is said about the Petrel",
        "Where is the line that mentions the Petrel?",
        "Find the sentence that mentions the Petrel",
        "hey can u pls show the exact wording about the Petrel",
    ],
)
def test_the_sentence_about_something_is_quoted(told: Telling, question: str) -> None:
    reply = told(question, "The gale sank the Petrel off Hythe. The Dove came home.")
    assert reply.standing is Standing.ANSWER
    assert _shown(reply) == "The gale sank the Petrel off Hythe."


@pytest.mark.parametrize("question", ["What is the line about?", "Give me the part of Hamlet", "Who read the passage?"])
def test_no_other_question_has_a_sentence_quoted(told: Telling, question: str) -> None:
    reply = told(question, "The gale sank the Petrel off Hythe. Hamlet was played in Moor.")
    assert reply.standing is not Standing.ANSWER
