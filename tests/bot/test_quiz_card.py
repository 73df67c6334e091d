"""Quizzes as cards: the question hides its answer, and a guess says what it is worth and no more."""

from dataclasses import replace

import pytest

from bot import cards
from bot.card import Card, Choice, Quote, Span, Style, Words, concealed, plain, revealed
from lore.model import Entity, Kind, Mention, MultipleChoice, Passage, Question, Source, World
from lore.quizzes import quiz

WORLD = World("isles", "The Isles")
CHRONICLE = Source("chronicle", "The Chronicle", "https://example.org/chronicle")
TOLL = Entity(
    "toll",
    Kind.PERSON,
    "Old Toll",
    ("the Keeper",),
    quotes=(Passage("She was taught by the Keeper of all the lamps.", CHRONICLE),),
)
ADA, BEN = Mention("ada", "Ada", Kind.PERSON), Mention("ben", "Ben", Kind.PERSON)
MEANT = Mention("toll", "Old Toll", Kind.PERSON)
ASKED = Question("quiz", (("entry", "toll"), ("deal", "7")))
GAP = Quote((Span("She was taught by "), Span("____"), Span(" of all the lamps.")), CHRONICLE.name, CHRONICLE.url)
NAMES = Words(
    (
        *(Span("A", Style.STRONG), Span(" Ada"), Span("\n")),
        *(Span("B", Style.STRONG), Span(" Old Toll"), Span("\n")),
        *(Span("C", Style.STRONG), Span(" Ben")),
    )
)
ANSWER = Words((Span("Answer: ", Style.STRONG), Span("B (“the Keeper” in the quote)", Style.SPOILER)))


def answer(chosen: Mention | None = None, entity: Entity = TOLL) -> MultipleChoice:
    made = quiz(entity)
    assert made is not None
    return MultipleChoice(ASKED, made, (ADA, MEANT, BEN), chosen)


def guess(letter: str, mention: Mention) -> Choice:
    return Choice(letter, Question("quiz", (("entry", "toll"), ("deal", "7"), ("guess", mention.id))), mention.name)


def test_a_quiz_lists_its_names_by_letters_and_hides_the_answer() -> None:
    assert cards.of(answer(), WORLD) == Card(
        "Who or what is meant?",
        "A quiz in the source's own words",
        blocks=(GAP, NAMES, ANSWER),
        guesses=(guess("A", ADA), guess("B", MEANT), guess("C", BEN)),
    )


def test_a_wrong_guess_leaves_the_others_and_tells_nothing() -> None:
    assert cards.of(answer(ADA), WORLD) == Card(
        "Not this one",
        "A: Ada",
        blocks=(GAP, NAMES, ANSWER),
        guesses=(guess("B", MEANT), guess("C", BEN)),
    )


def test_a_guess_that_is_no_longer_a_choice_is_wrong_all_the_same() -> None:
    made = cards.of(answer(Mention("dan", "Dan", Kind.PERSON)), WORLD)
    assert (made.title, made.subtitle, len(made.guesses)) == ("Not this one", "Dan", 3)


def test_a_right_guess_shows_the_quote_as_it_stands_and_leads_to_the_entry() -> None:
    assert cards.of(answer(MEANT), WORLD) == Card(
        "Right: Old Toll",
        "person, also: the Keeper",
        blocks=(replace(GAP, spans=(GAP.spans[0], Span("the Keeper", Style.STRONG), GAP.spans[2])),),
        buttons=(Choice("Old Toll", Question("who", (("name", "#toll"),)), "person"),),
    )


@pytest.mark.parametrize("chosen", [None, ADA])
def test_nothing_but_the_choices_tells_the_answer_where_it_can_t_be_hidden(chosen: Mention | None) -> None:
    source = Source("life", "Old Toll: a life", "https://example.org/Old_Toll")
    told = replace(TOLL, quotes=(replace(TOLL.quotes[0], source=source),))
    made = cards.of(answer(chosen, told), WORLD)
    assert revealed(made) == "Answer: B (“the Keeper” in the quote); from Old Toll: a life"
    lines = [line for line in plain(concealed(made)).splitlines() if "Toll" in line or "Keeper" in line]
    assert lines == ["B Old Toll"]
