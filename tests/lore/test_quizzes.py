"""Quiz questions: made of the source's own words, and never with the answer in them."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from lore.model import Entity, Kind, Passage, Quiz, Source
from lore.quizzes import quiz

CHRONICLE = Source("chronicle", "The Chronicle", "https://example.org/wiki/The_Isles")


def entity(name: str, *quotes: str, aliases: tuple[str, ...] = (), source: Source = CHRONICLE) -> Entity:
    return Entity("someone", Kind.PERSON, name, aliases, quotes=tuple(Passage(quote, source) for quote in quotes))


def asked(made: Quiz | None) -> str | None:
    """The question as it is read."""
    if made is None:
        return None
    text, at = "", 0
    for start, end in made.blanks:
        text += f"{made.passage.text[at:start]}____"
        at = end
    return text + made.passage.text[at:]


@pytest.mark.parametrize(
    ("name", "aliases", "quote", "question"),
    [
        ("Ada", (), "Ada lit the first lantern of the Isles.", "____ lit the first lantern of the Isles."),
        ("Ada", (), "One night ada lit a lantern, and Ada slept.", "One night ____ lit a lantern, and ____ slept."),
        ("Ada Brook", ("Ada",), "Ada Brook lit it, as Ada had said before.", "____ lit it, as ____ had said before."),
        (
            "Odile",
            ("the sister",),
            "The sister left the Isles six months later.",
            "____ left the Isles six months later.",
        ),
        ("Ada", (), "Ada's lantern was lit before all the others.", "____'s lantern was lit before all the others."),
        ("Żółta", (), "No ship of the Guild ever sailed to Żółta.", "No ship of the Guild ever sailed to ____."),
        (
            "The Wicks",
            (),
            "The Wicks lit lanterns, and Theirs was the light.",
            "____ lit lanterns, and Theirs was the light.",
        ),
        ("Ada Brook", ("the keeper",), "Ada Brook, a keeper, lit it by adamant.", "____, a keeper, lit it by adamant."),
        (
            "Wheat party",
            (),
            "The Wheat party had less to say than the Salt party.",
            "The ____ had less to say than the Salt party.",
        ),
        ("Lu Brook", (), "Luckily Lu Brook lit it before the night.", "Luckily ____ lit it before the night."),
        ("In Exile", (), "In 820 she wrote In Exile for all of us.", "In 820 she wrote ____ for all of us."),
        ("O", (), "They called it O, and nobody ever knew why.", "They called it ____, and nobody ever knew why."),
    ],
)
def test_every_name_of_the_entry_is_left_out(name: str, aliases: tuple[str, ...], quote: str, question: str) -> None:
    assert asked(quiz(entity(name, quote, aliases=aliases))) == question


@pytest.mark.parametrize(
    ("name", "aliases", "quote"),
    [
        ("Ada", (), "She lit the first lantern of all the Isles."),
        ("Ada Brook", (), "Ada Brook lit it beside the adamant brook."),
        ("Post-war years", ("post war",), "Such was the haphazard state of things in the post war years."),
        ("Wheat party", (), "The Wheat party had less to say than the party of salt."),
        ("Ada", (), "Ada lit the lantern there."),
        ("Ada", (), f"Ada lit {'a lantern and ' * 50}slept."),
        ("Ada", (), "Nevada is the name of a far land of sand."),
        ("Lantern", (), "A Lantern stood there, and lanternlight fell on all the boats."),
        ("Ada Brook", (), "Ada Brook lit the lantern, and then Brook fell asleep."),
        ("Ada Brook", (), "Ada Brook lit the lantern, and later Ada was loved."),
        ("Ada Brook", (), "Ada Brook lit the lantern, and ADA'S LAMPS were loved."),
        ("Ada Brook", (), "Ada Brook went into exile, and the Brookists lit no lantern."),
        ("Ada Brook", (), "Ada Brook lit the lantern, and all the Neo-Brookists slept."),
        ("Ada-Lou Brook", (), "Ada-Lou Brook lit the lantern, and later Lou was loved."),
        ("Ada", ("Ada (the Elder)",), "Ada lit the lantern before the Elders fell asleep."),
        ("Żółta", (), "Żółta was far away, and no Żółtanin ever sailed here."),
        ("Lu Brook", (), "Lu Brook lit the lantern, and then Lu's lamp went out."),
        ("Ada Wu", (), "Ada Wu lit the lantern that old WU had made."),
    ],
)
def test_a_quote_that_says_too_little_or_too_much_is_no_question(
    name: str, aliases: tuple[str, ...], quote: str
) -> None:
    assert quiz(entity(name, quote, aliases=aliases)) is None


words = st.text("abwuADŻż", min_size=1, max_size=4)


@given(st.lists(words, min_size=1, max_size=3), st.lists(words, max_size=12))
@example(["Lu", "Brook"], "Lu Brook lit a lantern and then Lu slept".split())
def test_no_word_of_a_name_is_left_in_a_question(name: list[str], others: list[str]) -> None:
    made = quiz(entity(" ".join(name), " ".join([*name, *others, *name, "slept on and on and on"])))
    left = re.findall(r"\w+", asked(made) or "")
    told = {word.casefold() for word in name if len(word) > 1 and word[0].isupper()}
    assert not told & {word.casefold() for word in left if word[0].isupper()}


def test_the_first_quote_that_serves_is_taken() -> None:
    made = quiz(
        entity("Ada", "Ada slept.", "Old Toll taught Ada all that he knew.", "Ada lit a lantern for all to see.")
    )
    assert asked(made) == "Old Toll taught ____ all that he knew."


def test_what_was_left_out_is_known_in_the_words_of_the_source() -> None:
    made = quiz(entity("The Guild of Wicks", "Of all the Wickers none ever sailed.", aliases=("Wickers",)))
    assert made is not None
    assert made.left_out == ("Wickers",)


@pytest.mark.parametrize(
    ("name", "url", "told"),
    [
        ("The Chronicle", "https://example.org/wiki/%C3%89mile_Roux", True),
        ("Brother Émile: a life", "", True),
        ("A history of the Rouxists", "", True),
        ("The Chronicle", "https://example.org/wiki/The_Isles", False),
    ],
)
def test_a_source_may_tell_the_answer_by_its_name_or_address(name: str, url: str, told: bool) -> None:
    quote, source = "Émile Roux left the Isles in June 833.", Source("source", name, url)
    made = quiz(entity("Émile Roux", quote, aliases=("Brother Émile",), source=source))
    assert made is not None
    assert made.is_told_by_source is told
