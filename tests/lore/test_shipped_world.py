"""The world that is shipped: every entry loads, is quoted, and keeps what a careful reader must not smooth over."""

import re
from collections.abc import Iterator

import pytest

from lore import content, store
from lore.dates import LoreDate
from lore.folder import DEFAULT_WORLD
from lore.model import Basis, Entity, Event, EventKind, Found, Missing, Standing, Timeline, World
from lore.multiple_choice import Quizzes
from lore.questions import Lore
from lore.sources import unquoted

WORLD = content.load(DEFAULT_WORLD)
ENTITIES = {entity.id: entity for entity in WORLD.entities}
EVENTS = {event.id: event for event in WORLD.events}


@pytest.fixture(scope="module")
def lore(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    path = tmp_path_factory.mktemp("shipped") / "lore.db"
    store.build(WORLD, path)
    opened = Lore.open(path)
    yield opened
    opened.close()


def fact(entry: Entity | Event, name: str) -> tuple[str, bool]:
    """A fact's text, and whether the source is known to say it."""
    return next((each.text, each.known) for each in entry.facts if each.name == name)


def words(world: World) -> str:
    """Everything the entries say, but for quotes and aliases."""
    return "\n".join(
        "\n".join((entry.text, *(f"{each.name}: {each.text}" for each in entry.facts))) for entry in world.entries
    )


def test_every_sentence_of_the_source_is_quoted_by_an_event() -> None:
    (document,) = WORLD.documents
    assert unquoted(document, [quote for event in WORLD.events for quote in event.quotes]) == ()
    assert len(document.passages) == 28


@pytest.mark.parametrize("entry", WORLD.entries, ids=lambda entry: entry.id)
def test_an_entry_is_quoted_in_two_sentences_at_most(entry: Entity | Event) -> None:
    (document,) = WORLD.documents
    assert entry.quotes
    for quote in entry.quotes:
        held = [passage for passage in document.passages if passage.text in quote.text]
        assert len(held) <= 2


@pytest.mark.parametrize("entity", WORLD.entities, ids=lambda entity: entity.id)
def test_an_entity_is_found_by_its_name_and_each_alias(entity: Entity, lore: Lore) -> None:
    answer = lore.who(entity.name)
    assert isinstance(answer, Found)
    assert (answer.subject.id, answer.match.near) == (entity.id, False)
    for alias in entity.aliases:
        assert not isinstance(lore.who(alias), Missing)


@pytest.mark.parametrize("event", WORLD.events, ids=lambda event: event.id)
def test_an_event_is_found_by_its_title(event: Event, lore: Lore) -> None:
    answer = lore.when(event.title)
    assert isinstance(answer, Found)
    assert answer.subject.id == event.id


def test_every_quiz_has_four_names_to_choose_from(lore: Lore) -> None:
    quizzes = Quizzes(lore.library)
    assert len(quizzes.ids) >= 20
    for entry in quizzes.ids:
        dealt = quizzes.deal(entry, "1")
        assert dealt is not None, entry
        assert len(dealt[1]) == 4, entry


def test_the_dates_are_those_of_the_page_and_no_others() -> None:
    assert {event.id: event.date.edtf for event in WORLD.events if event.date.known} == {
        "cheka-expanded": "1924-02",
        "first-group-smuggled": "[..1924-12]",
        "hitler-assassinated": "1925-01-23",
        "czechoslovakia-turns-socialist": "1926",
        "masaryk-turns-over-power": "1926",
        "last-group-sent": "[..1928-03]",
        "socialist-governments-by-1932": "[..1932]",
        "stock-crash-of-1933": "1933",
        "socialist-policies-after-crash": "[1933..]",
    }


@pytest.mark.parametrize(
    ("entry", "name"),
    [
        ("hitler-assassinated", "by"),
        ("hitler-assassinated", "where"),
        ("adolf-hitler", "killer"),
        ("argentina", "year"),
        ("chile", "year"),
        ("masaryk-turns-over-power", "day"),
        ("masaryk-turns-over-power", "title afterwards"),
        ("germany", "turned Socialist"),
        ("mexico", "outcome"),
        ("brazil", "outcome"),
        ("secret-agents", "how many were sent in all"),
        ("socialist-policies-after-crash", "which countries"),
        ("stock-crash-of-1933", "cause"),
        ("civil-war", "which war"),
        ("trotsky", "first name"),
        ("stalin", "first name"),
        ("stalin", "fate"),
    ],
)
def test_what_the_page_does_not_say_is_known_to_be_unknown(entry: str, name: str) -> None:
    text, known = fact((ENTITIES | EVENTS)[entry], name)
    assert not known
    assert text.startswith("not stated")


def test_the_two_fold_mission_lists_three() -> None:
    text, _ = fact(EVENTS["two-fold-mission"], "what")
    assert "two-fold" in text
    assert "three" in text


@pytest.mark.parametrize("event", ["mission-50-percent", "mission-30-percent", "mission-20-percent"])
def test_no_head_count_is_made_of_a_share(event: str) -> None:
    _, known = fact(EVENTS[event], "how many agents")
    assert not known


def test_no_number_stands_in_the_entries_that_the_page_has_not() -> None:
    source = WORLD.documents[0].text
    counted = set(re.findall(r"\d[\d,]*", words(WORLD)))
    assert {number for number in counted if number.rstrip(",") not in source} == set()


@pytest.mark.parametrize(
    "outside", ["Soviet Union", "Russia", "Lenin", "became president", "Poland", "Britain", "France", "USSR", "NSDAP"]
)
def test_nothing_of_our_own_timeline_stands_in_the_entries(outside: str) -> None:
    assert outside.casefold() not in words(WORLD).casefold()


def test_one_group_has_the_page_s_five_names() -> None:
    names = {alias.casefold() for alias in (ENTITIES["secret-agents"].name, *ENTITIES["secret-agents"].aliases)}
    assert {"usurpers", "soviets", "agents", "revolutionaries", "secret agents"} <= names


def test_the_plan_and_its_code_name_are_one_thing(lore: Lore) -> None:
    found = [lore.who(name) for name in ("operation red world", "plan for world revolution", "World Revolution")]
    assert {answer.subject.id for answer in found if isinstance(answer, Found)} == {"operation-red-world"}


def test_the_exceptions_are_named_as_such() -> None:
    exceptions = {
        entity
        for each in EVENTS["socialist-policies-after-crash"].facts
        if each.name == "exception"
        for entity in each.entities
    }
    assert exceptions == {"iceland", "portugal", "switzerland"}


def test_what_is_implied_computed_or_otl_is_labelled() -> None:
    assert {event.id: event.basis for event in WORLD.events if event.basis is not Basis.STATED} == {
        "rigging-and-crash": Basis.IMPLIED,
        "otl-remark": Basis.OTL,
    }
    assert {event.id: event.date_basis for event in WORLD.events if event.date_basis is not Basis.STATED} == {
        "masaryk-turns-over-power": Basis.IMPLIED,
    }


def test_mein_kampf_and_hitler_s_ideas_are_non_events() -> None:
    assert {event.id for event in WORLD.events if event.kind is EventKind.NON_EVENT} == {
        "mein-kampf-never-published",
        "hitlers-ideas-take-no-interest",
    }


def test_chile_follows_argentina_by_six_months_and_has_no_date() -> None:
    chile = EVENTS["chile-follows"]
    assert chile.after is not None
    assert (chile.after.anchor, chile.after.offset) == ("argentina-joins", "P6M")
    assert chile.date == LoreDate.unknown()
    assert chile.date.words == "six months later"


def test_the_only_exact_day_is_23_january_1925(lore: Lore) -> None:
    answer = lore.when("23 January 1925")
    assert isinstance(answer, Timeline)
    assert [event.id for event in answer.surely] == ["hitler-assassinated"]
    assert [event.id for event in WORLD.events if event.date.month_day] == ["hitler-assassinated"]


def test_the_world_says_where_its_text_is_from_and_under_which_licence() -> None:
    licence = (DEFAULT_WORLD / "LICENSE").read_text(encoding="utf-8")
    assert "CC BY-SA 3.0" in licence
    assert "https://althistory.fandom.com/" in licence
    assert WORLD.licence == "CC BY-SA 3.0"


@pytest.mark.parametrize(
    "name", ["Poland", "Winston Churchill", "Lenin", "Soviet Union", "Karl Gottwald", "France", "uk", "us"]
)
def test_what_is_not_in_the_page_is_not_in_the_lore(name: str, lore: Lore) -> None:
    assert isinstance(lore.who(name), Missing)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Did Stalin want to export socialism?", 'Trotsky, who "believed in exporting socialism"'),
        (
            "Did Trotsky want to build socialism in one country?",
            'Stalin, "who wanted to build socialism in one country"',
        ),
    ],
)
def test_what_is_said_of_the_other_one_answers_whether_it_was_so(lore: Lore, asked: str, said: str) -> None:
    reply = lore.reply(asked)
    assert reply.standing is Standing.ANSWER
    assert reply.sentence == f"The source says it of someone else: {said}."


@pytest.mark.parametrize(
    "asked",
    [
        "Which side of Socialism was negative?",
        "What impression did the agents give of Socialism?",
        "Who made people hate the Socialist party?",
        "Did Trotsky want to build socialism?",
        "Did Trotsky build socialism in one country?",
        "How strong was the German economy?",
        "What political leaning did Masaryk have?",
        "Who was on the receiving end of the assassination?",
        "When did the agents leave Latin America?",
        "Who did not want power?",
        "Who led South America?",
        "Which photos did the agents take?",
        "Which book by Hitler was published?",
        "What was Gottwald's office?",
        "How many Siberian camps were used?",
    ],
)
def test_what_is_said_of_another_is_no_answer(lore: Lore, asked: str) -> None:
    assert lore.reply(asked).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("asked", "shares"),
    [
        ("How many of the first 1000 agents worked on the stock markets?", {"20%"}),
        ("How many agents were saboteurs?", {"30%"}),
    ],
)
def test_a_number_that_is_not_stated_is_told_by_its_share_alone(lore: Lore, asked: str, shares: set[str]) -> None:
    reply = lore.reply(asked)
    told = {each.text for statement in reply.statements for each in statement.facts if each.name == "share"}
    assert reply.standing is Standing.PARTLY
    assert told == shares


def test_the_first_agents_come_after_the_cheka_s_expansion_as_implied(lore: Lore) -> None:
    reply = lore.reply("Was the Cheka expanded before the first agents got into Germany?")
    assert reply.standing is Standing.ANSWER
    assert reply.sentence.startswith("Yes.")
