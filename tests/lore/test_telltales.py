"""What gives a spoiler away: its name, the words of that, and its own words, in whatever form and script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lore.telltales import Telltales


def telltales_of(name: str, *words: str, open_names: tuple[str, ...] = ()) -> Telltales:
    telltales = Telltales()
    telltales.add_name(name, "hidden")
    telltales.add_open(open_names)
    telltales.add_words(words, "hidden")
    return telltales


@pytest.mark.parametrize(
    "text",
    [
        "Umbrel poisoned her.",
        "The Umbrels fled.",
        "They met C. Umbrel twice.",
        "Umbrel, Corvin",
        "Corvin (the elder) Umbrel",
        "the Umbrel's son",
        "the UMBRELS",
        "an Umbrelian plot",
        "Cor\u00advin Umbrel",
        "corvin umbrel's lamp",
        "CorvinUmbrel",
        "CORVIN\u200bUMBREL",
    ],
)
def test_a_person_is_told_by_each_word_of_the_name(text: str) -> None:
    assert telltales_of("Corvin Umbrel", "corvin", "umbrel").teller(text) == "hidden"


@pytest.mark.parametrize("text", ["Она любила Ивана Серова.", "Серовы", "о Серове", "k Serovovi"])
def test_a_name_is_met_in_its_inflected_forms(text: str) -> None:
    assert telltales_of("Иван Серов", "ivan", "serov").teller(text) == "hidden"


@pytest.mark.parametrize("text", ["She keeps an umbrella.", "A corvine bird.", "Umbrage", "Corvinus Library"])
def test_a_word_that_only_begins_alike_tells_nothing(text: str) -> None:
    assert telltales_of("Corvin Umbrel", "corvin", "umbrel", open_names=("Corvinus Library",)).teller(text) is None


def test_a_form_that_is_an_ordinary_word_tells_nothing() -> None:
    assert telltales_of("Jan Marin", "marin").teller("The Marines came.") is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("张伟", "张伟杀了王芳。"),
        ("สมชาย", "เขาฆ่าสมชายแล้ว"),
        ("コルヴィン", "彼女はコルヴィンに毒を盛られた。"),
        ("김철수", "범인은 김철수였다."),
        ("☆", "They call it ☆ here."),
    ],
)
def test_a_name_is_met_inside_a_clause_without_spaces(name: str, text: str) -> None:
    assert telltales_of(name).teller(text) == "hidden"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will", "He told Will of it."),
        ("The End", "They saw The End."),
        ("the Shade", "Of the Shade he never spoke."),
        ("Umbrel", "Umbrel fled."),
        ("magic", "The magic of it."),
    ],
)
def test_a_name_of_one_word_or_of_ordinary_ones_tells_in_its_own_capitals(name: str, text: str) -> None:
    assert telltales_of(name).teller(text) == "hidden"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Will", "It will burn. Will it?"),
        ("It", "It burnt. It is out, they said of it."),
        ("The End", "The end of the year was hard."),
        ("the Shade", "The shade of a cliff."),
        ("Hill", "Rose Hill is well known."),
    ],
)
def test_ordinary_words_tell_nothing_elsewhere(name: str, text: str) -> None:
    assert telltales_of(name, open_names=("Rose Hill",)).teller(text) is None


@pytest.mark.parametrize("name", ["May Carter", "May day riot", "The end of it"])
def test_an_ordinary_word_is_no_other_s_name_inside_a_name(name: str) -> None:
    assert telltales_of("May").teller_by_name(name) is None
    assert telltales_of("The End").teller_by_name(name) is None


def test_a_name_inside_another_tells() -> None:
    assert telltales_of("the Black House").teller_by_name("The Black House burns") == "hidden"


def test_a_short_text_is_anybody_s_and_a_longer_one_tells() -> None:
    telltales = Telltales()
    telltales.add_text("of the house", "hidden")
    telltales.add_text("poisoned by her cousin", "hidden")
    assert telltales.teller("the lord of the house") is None
    assert telltales.teller("Told: poisoned by\nher cousin!") == "hidden"


@given(st.lists(st.from_regex(r"[a-z]{1,9}", fullmatch=True), min_size=4, max_size=12), st.data())
def test_a_text_is_met_wherever_it_stands_again(words: list[str], data: st.DataObject) -> None:
    others = st.lists(st.sampled_from([*words, "the", "lamp"]), max_size=6)
    telltales = Telltales()
    telltales.add_text(" ".join(words), "hidden")
    around = [*data.draw(others), *words, *data.draw(others)]
    assert telltales.teller(" ".join(around).title()) == "hidden"


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_text_is_told_by_nothing(text: str, name: str) -> None:
    assert Telltales().teller(text) is None
    assert telltales_of("Corvin Umbrel").teller(f"{text} Corvin Umbrel {name}") == "hidden"
