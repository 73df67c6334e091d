"""Over the shipped world: what the source says of nobody is answered of nobody, however shortly it is asked."""

from collections.abc import Iterator

import pytest

from lore import content, store
from lore.folder import DEFAULT_WORLD
from lore.model import Standing
from lore.questions import Lore

NAMES = (
    "Trotsky",
    "Stalin",
    "Hitler",
    "Masaryk",
    "Gottwald",
    "the Cheka",
    "the agents",
    "Czechoslovakia",
    "Germany",
    "Chile",
    "Argentina",
    "Mexico",
    "Iceland",
    "the Weimar government",
    "the Nazi party",
    "the Socialist party",
    "Mein Kampf",
)
NOWHERE_SAID = (
    "wife",
    "religion",
    "birthday",
    "salary",
    "height",
    "flag",
    "language",
    "home",
    "favourite dish",
    "weapon",
)
ASKING_OF = (
    "{name} {what}",
    "{name}'s {what}?",
    "{what} of {name}",
    "what is {name}'s {what}?",
    "what {what} did {name} have?",
)
NOWHERE_TOLD = (
    "who married {name}?",
    "where was {name} born?",
    "how old was {name}?",
    "when was {name} born?",
    "was {name} punished?",
    "was {name} arrested?",
    "was {name} elected?",
    "who betrayed {name}?",
    "who founded {name}?",
    "who wrote {name}?",
    "what did {name} look like?",
    "what did {name} eat?",
    "how rich was {name}?",
    "which ministers did {name} have?",
    "where did {name} sleep?",
    "when did {name} surrender to Japan?",
    "what was the capital of {name}?",
)


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    path = tmp_path_factory.mktemp("nothing") / "lore.db"
    store.build(content.load(DEFAULT_WORLD), path)
    opened = Lore.open(path)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", NAMES)
def test_what_nobody_is_said_to_have_is_no_answer(name: str, lore: Lore) -> None:
    asked = [form.format(name=name, what=what) for form in ASKING_OF for what in NOWHERE_SAID]
    assert [each for each in asked if lore.reply(each).standing is Standing.ANSWER] == []


@pytest.mark.parametrize("name", NAMES)
def test_what_is_told_of_nobody_is_no_answer(name: str, lore: Lore) -> None:
    asked = [form.format(name=name) for form in NOWHERE_TOLD]
    assert [each for each in asked if lore.reply(each).standing is Standing.ANSWER] == []


@pytest.mark.parametrize(
    "asked",
    [
        "what is trotsky's when?",
        "hitler why?",
        "the when",
        "who's who?",
        "czech when how",
        "- name",
        "' killer",
        "’s year?",
        "? how many",
        "of of",
    ],
)
def test_a_question_of_hardly_any_words_has_a_reply(asked: str, lore: Lore) -> None:
    assert lore.reply(asked).standing in Standing
