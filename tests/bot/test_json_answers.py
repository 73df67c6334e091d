"""Answers as JSON: the same keys in each, and in them all that a card shows."""

import datetime
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from bot import cards
from bot.card import plain
from bot.json_answers import as_json, error
from lore.model import Question
from lore.questions import Lore
from tests.lores import opened
from tests.worlds import LANTERN_ISLES, LANTERNS

KEYS = ["question", "kind", "entities", "events", "passages", "suggestions", "text"]


@pytest.fixture(scope="module")
def isles(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(LANTERN_ISLES, tmp_path_factory.mktemp("isles"), lambda: datetime.date(2026, 5, 4)) as lore:
        yield lore


def told(lore: Lore, verb: str, **options: str) -> dict[str, Any]:
    answer = lore.ask(Question(verb, tuple(options.items())))
    world = lore.library.world
    card = cards.of(answer, world)
    found = as_json(answer, card, world)
    assert found["text"] == plain(card)
    return found


@pytest.mark.parametrize(
    ("verb", "options", "kind"),
    [
        ("who", {"name": "ada brightwater"}, "found"),
        ("who", {"name": "roux"}, "ambiguous"),
        ("who", {"name": "qqqq"}, "missing"),
        ("country", {"name": "saltmere"}, "found"),
        ("when", {"what": "820"}, "timeline"),
        ("when", {"what": "the first light"}, "found"),
        ("timeline", {}, "timeline"),
        ("onthisday", {"day": "4 May"}, "day"),
        ("search", {"text": "lantern"}, "passages"),
        ("search", {"text": "qqqq"}, "passages"),
        ("ask", {"question": "who lit the first lantern?"}, "answer"),
        ("ask", {"question": "where was the first lantern lit?"}, "partly"),
        ("ask", {"question": "who was Napoleon?"}, "missing"),
        ("random", {}, "found"),
        ("quiz", {}, "quiz"),
        ("lookup", {"text": "Ada Brightwater, in Saltmere"}, "found"),
        ("lookup", {"text": "it was roux"}, "ambiguous"),
        ("lookup", {"text": "good morning"}, "missing"),
        ("about", {}, "found"),
    ],
)
def test_every_answer_has_all_keys_and_says_its_kind(
    isles: Lore, verb: str, options: dict[str, str], kind: str
) -> None:
    found = told(isles, verb, **options)
    assert list(found) == KEYS
    assert found["kind"] == kind


def test_an_error_has_the_same_keys() -> None:
    found = error("when 29 February 1925", "There is no such day.")
    assert list(found) == KEYS
    assert (found["question"], found["kind"], found["text"]) == (
        "when 29 February 1925",
        "error",
        "There is no such day.",
    )


def test_an_entity_comes_with_its_facts_and_events(isles: Lore) -> None:
    found = told(isles, "who", name="ada brightwater")
    assert found["entities"] == [
        {
            "id": "ada-brightwater",
            "name": "Ada Brightwater",
            "kind": "person",
            "aliases": ["The Lamplighter"],
            "text": "Taught by Old Toll; she lit the first lantern.",
            "hidden_text": "",
            "facts": [
                {"name": "born in", "text": "Saltmere", "known": True, "spoiler": False},
                {"name": "died", "text": "not stated", "known": False, "spoiler": False},
            ],
            "spoiler": False,
        }
    ]
    assert [event["id"] for event in found["events"]] == ["first-lantern"]


def test_an_event_says_its_date_in_words_in_edtf_and_in_days(isles: Lore) -> None:
    (found,) = told(isles, "when", what="the harbour is finished")["events"]
    assert {key: found[key] for key in ("date", "words", "edtf", "precision", "earliest", "latest", "basis")} == {
        "date": "by March 15 AL",
        "words": "by March 815",
        "edtf": "[..0815-03]",
        "precision": "month",
        "earliest": None,
        "latest": "0815-03-31",
        "basis": "stated",
    }


def test_an_event_without_a_date_says_so(isles: Lore) -> None:
    (found,) = told(isles, "when", what="no lantern is sold")["events"]
    assert (found["date"], found["precision"], found["earliest"], found["latest"]) == (
        "not stated",
        "unknown",
        None,
        None,
    )


def test_events_of_a_period_are_surely_or_possibly_inside(isles: Lore) -> None:
    found = told(isles, "when", what="815")
    assert [(event["id"], event["inside"]) for event in found["events"]] == [("harbour", "possibly")]
    found = told(isles, "when", what="820")
    assert [(event["id"], event["inside"]) for event in found["events"]] == [("guild-founded", "surely")]


def test_an_event_names_the_one_that_it_follows(isles: Lore) -> None:
    (found,) = told(isles, "when", what="odile leaves the isles")["events"]
    assert found["after"] == {"event": "emile-leaves", "offset": "P6M"}


def test_events_of_a_day_come_with_their_tier(isles: Lore) -> None:
    found = told(isles, "onthisday", day="4 May")
    assert [(event["id"], event["tier"]) for event in found["events"]] == [("first-lantern", "exact")]


def test_passages_are_told_once_with_their_source(isles: Lore) -> None:
    found = told(isles, "timeline")["passages"]
    texts = [passage["text"] for passage in found]
    assert len(texts) == len(set(texts))
    assert found[0] == {
        "text": "Ada Brightwater lit the first lantern on the 4th of May 812.",
        "source": "The Chronicle of the Isles",
        "url": "https://example.org/isles/chronicle",
        "spoiler": False,
    }


def test_the_nearest_passages_to_a_question_are_among_the_passages(tmp_path: Path) -> None:
    with opened(LANTERN_ISLES | LANTERNS, tmp_path) as lore:
        found = told(lore, "ask", question="Were the lanterns painted blue?")
    assert found["kind"] == "missing"
    assert "No lantern was ever sold." in [each["text"] for each in found["passages"]]


def test_the_several_that_may_be_meant_are_suggested(isles: Lore) -> None:
    found = told(isles, "who", name="roux")
    assert sorted(each["name"] for each in found["suggestions"]) == ["Odile Roux", "Émile Roux"]
    assert {each["kind"] for each in found["suggestions"]} == {"person"}


def test_what_a_text_names_comes_with_its_entries_and_dates(isles: Lore) -> None:
    found = told(isles, "lookup", text="Ada Brightwater and Roux: the Harbour is finished, since 820")
    assert [entity["id"] for entity in found["entities"]] == ["ada-brightwater"]
    assert [(event["id"], event["inside"]) for event in found["events"]][:1] == [("harbour", None)]
    assert ("guild-founded", "surely") in [(event["id"], event["inside"]) for event in found["events"]]
    assert sorted(each["name"] for each in found["suggestions"]) == ["Odile Roux", "Émile Roux"]


def test_a_question_with_several_options_names_them(isles: Lore) -> None:
    assert told(isles, "timeline", to="820", about="Saltmere")["question"] == "timeline to: 820 about: Saltmere"


def test_a_quiz_has_its_gap_its_choices_and_its_answer(isles: Lore) -> None:
    found = told(isles, "quiz", entry="saltmere", deal="1")
    assert found["question"] == "quiz"
    assert [each["text"] for each in found["passages"]] == ["The harbour of ____ was finished by March 815."]
    assert [each["id"] for each in found["entities"]] == ["saltmere"]
    assert "Saltmere" in [each["name"] for each in found["suggestions"]]
    *_, answer = found["text"].splitlines()
    assert f"{answer.removeprefix('Answer: ').strip('|')} Saltmere" in found["text"].splitlines()


def test_what_was_drawn_by_lot_is_no_part_of_what_was_asked(isles: Lore) -> None:
    assert told(isles, "random", entry="saltmere")["question"] == "random"
