"""/random and /quiz: drawn by lot for all to see, guessed by each for themselves."""

import re

import pytest

from tests.bot.discord.process import Place, online
from tests.standin.control import Standin
from tests.standin.seen import Message, Reply

GAP = r"\_\_\_\_"


def title(shown: Reply | Message) -> str:
    return shown.text.splitlines()[0]


def letters(quiz: Reply | Message) -> tuple[str, list[str]]:
    """The letter that is hidden behind the spoiler, and the others."""
    (right,) = re.findall(r"\|\|([A-D])(?: \(“.*)?\|\|", quiz.text)
    listed = re.findall(r"^\*\*([A-D])\*\* ", quiz.text, re.MULTILINE)
    assert right in listed
    return right, [letter for letter in listed if letter != right]


def labels(shown: Reply | Message) -> list[str | None]:
    return [button.label for button in shown.buttons]


async def test_what_is_drawn_by_lot_stays_what_it_is_when_it_is_shared(standin: Standin) -> None:
    drawn = await standin.slash("ben", "general", "random", private=True)
    assert drawn.ephemeral
    assert "Drawn at random." in drawn.text
    shared = await standin.press(drawn, "Share")
    assert not shared.ephemeral
    assert shared.text.startswith(drawn.text)


async def test_each_time_something_else_is_drawn(standin: Standin) -> None:
    for command in ("random", "quiz"):
        shown = [(await standin.slash("ben", "general", command)).text for _ in range(12)]
        assert len(set(shown)) > 1


async def test_a_quiz_tells_its_answer_behind_a_spoiler_and_nowhere_else(standin: Standin) -> None:
    quiz = await standin.slash("ada", "general", "quiz")
    assert not quiz.ephemeral
    right, wrong = letters(quiz)
    assert labels(quiz) == sorted([right, *wrong])
    met = await standin.press(quiz, right)
    name = title(met).removeprefix("## Right: ")
    assert quiz.text.count(name) == 1
    assert f"**{right}** {name}" in quiz.text
    assert GAP in quiz.text


async def test_a_guess_is_answered_to_whoever_made_it_and_the_quiz_stays_as_it_is(standin: Standin) -> None:
    quiz = await standin.slash("ada", "general", "quiz")
    right, wrong = letters(quiz)
    for presser in ("ben", "ada"):
        missed = await standin.press(quiz, wrong[0], by=presser)
        assert (missed.ephemeral, missed.message.only_for) == (True, presser)
        assert title(missed) == "## Not this one"
        assert wrong[0] not in labels(missed)
        met = await standin.press(quiz, right, by=presser)
        assert (met.ephemeral, met.message.only_for) == (True, presser)
        assert title(met).startswith("## Right: ")
        assert GAP not in met.text
    assert (await standin.now(quiz)).text == quiz.text


async def test_who_guessed_wrong_goes_on_until_it_is_right_and_then_to_the_entry(standin: Standin) -> None:
    quiz = await standin.slash("ada", "general", "quiz")
    right, wrong = letters(quiz)
    missed = await standin.press(quiz, wrong[0], by="ben")
    met = await standin.press(missed, right)
    assert met.message.id == missed.message.id
    name = title(met).removeprefix("## Right: ")
    entry = await standin.press(met, name)
    assert title(entry) == f"## {name}"


async def test_sharing_a_quiz_shows_the_same_choices_and_never_a_guess(standin: Standin) -> None:
    quiz = await standin.slash("ben", "general", "quiz", private=True)
    right, _ = letters(quiz)
    shared = await standin.press(quiz, "Share")
    met = await standin.press(quiz, right)
    again = await standin.press(met, "Share")
    for public in (shared, again):
        assert not public.ephemeral
        assert public.text.partition("\n-# Press")[0] == quiz.text.partition("\n-# Press")[0]


@pytest.mark.parametrize("command", ["random", "quiz"])
async def test_what_was_drawn_is_known_after_a_restart(own_place: Place, command: str) -> None:
    async with Standin(own_place.address.control) as standin:
        with online(own_place):
            drawn = await standin.slash("ben", "general", command, private=True)
            public = await standin.slash("ben", "general", "quiz")
        with online(own_place):
            shared = await standin.press(drawn, "Share")
            assert title(shared) == title(drawn)
            assert shared.text.startswith(drawn.text)
            right, wrong = letters(public)
            assert title(await standin.press(public, right, by="ada")).startswith("## Right: ")
            assert title(await standin.press(public, wrong[-1], by="ada")) == "## Not this one"
        assert await standin.violations() == []
