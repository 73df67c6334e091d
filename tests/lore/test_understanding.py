"""Questions in plain words, asked of the gold sets and of an invented world."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lore import store
from lore.errors import ImpossibleDate
from lore.model import Event, Question, Reply, Standing
from lore.questions import Lore
from lore.understanding.courtesies import heart
from lore.understanding.rewording import reworded
from lore.understanding.stems import stem
from lore.understanding.thesaurus import near, same
from lore.understanding.wanted import Want, wanted
from lore.understanding.words import words
from tests.bench.questions import PARTS, SETS, Grade, gold, graded, opened
from tests.gold.salt_league import PAGE
from tests.lores import opened as lore_of
from tests.worlds import SMALLEST, invented, invented_name, write

RIGHT = {
    ("world-revolution", "questions"): 0.93,
    ("world-revolution", "held_out"): 0.88,
    ("salt-league", "questions"): 0.98,
    ("quiet-orbit", "questions"): 0.97,
    ("glass-coast", "questions"): 0.9,
    ("saffron-road", "questions"): 0.82,
    ("ninth-fleet", "questions"): 0.79,
    ("amber-court", "questions"): 0.82,
    ("river-crown", "questions"): 0.93,
    ("copper-isles", "questions"): 0.72,
    ("iron-vale", "questions"): 0.69,
    ("tin-harbour", "questions"): 0.67,
    ("wide-sky", "questions"): 0.77,
    ("north-star", "questions"): 0.5,
    ("gate-hollow", "questions"): 0.92,
    ("silver-wire", "questions"): 0.7,
    ("clay-parliament", "questions"): 0.81,
    ("lantern-yard", "questions"): 0.78,
    ("basalt-league", "questions"): 0.78,
    ("cinder-peak", "questions"): 0.85,
    ("commune-line", "questions"): 0.78,
    ("sky-priory", "questions"): 0.76,
    ("brine-deep", "questions"): 0.76,
    ("sand-throne", "questions"): 0.75,
    ("timber-league", "questions"): 0.6,
    ("observatory-hill", "questions"): 0.86,
    ("whale-coast", "questions"): 0.78,
    ("ember-colony", "questions"): 0.76,
    ("fallen-republic", "questions"): 0.84,
    ("clockwork-city", "questions"): 0.84,
    ("northern-union", "questions"): 0.81,
    ("cable-war", "questions"): 0.85,
    ("harrowmere", "questions"): 0.73,
    ("tether-cities", "questions"): 0.8,
    ("danube", "questions"): 0.6,
    ("thornwall", "questions"): 0.7,
    ("halcyon-deep", "questions"): 0.77,
    ("kelp-coast", "questions"): 0.7,
    ("saltmarch", "questions"): 0.48,
    ("meridian-pact", "questions"): 0.59,
    ("orchard-moon", "questions"): 0.4,
    ("pearl-federation", "questions"): 0.65,
    ("lantern-steppe", "questions"): 0.72,
    ("copper-parliament", "questions"): 0.7,
    ("iron-abbey", "questions"): 0.72,
    ("vesper-archipelago", "questions"): 0.77,
    ("northmarch-union", "questions"): 0.74,
    ("ashen-court", "questions"): 0.64,
    ("juniper-coast", "questions"): 0.76,
    ("mercury-ring", "questions"): 0.81,
    ("cedar-line", "questions"): 0.73,
    ("frost-abbacy", "questions"): 0.75,
    ("gannet-rock", "questions"): 0.66,
    ("hanse-continues", "questions"): 0.67,
    ("glass-marches", "questions"): 0.57,
    ("fogbound", "questions"): 0.72,
    ("glass-fever", "questions"): 0.92,
    ("cape-sorrow", "questions"): 0.8,
    ("brennoch", "questions"): 0.52,
    ("iberian-federation", "questions"): 0.51,
    ("isthmian-union", "questions"): 0.95,
    ("kesh", "questions"): 0.86,
    ("ligor", "questions"): 0.88,
    ("thessary", "questions"): 0.8,
    ("monsoon-federation", "questions"): 0.78,
    ("vantry", "questions"): 0.8,
    ("corravel", "questions"): 0.77,
    ("norland", "questions"): 0.77,
    ("sill-valley", "questions"): 0.78,
    ("curonia", "questions"): 0.78,
    ("halvarrow", "questions"): 0.61,
    ("platine", "questions"): 0.64,
    ("wickersea", "questions"): 0.68,
}
"""The share of each gold set that is answered right, at least."""


QUIET = {
    "world.md": "---\nname: The quiet coast\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The quiet coast\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Ada promised the keepers a boat, unlike Bo, who wanted them to stay. No boat was ever given.
In 1801 the lamp went out. The lamp stayed dark for eleven days.
""",
    "people/bo.md": "---\ntype: person\nname: Bo\n---\n- partner: Ada\n\n> Ada promised the keepers a boat, unlike Bo,"
    " who wanted them to stay.\n",
    "people/ada.md": "---\ntype: person\nname: Ada\n---\n- partner: Bo\n\n> Ada promised the keepers a boat, unlike Bo,"
    " who wanted them to stay.\n",
    "groups/keepers.md": "---\ntype: group\nname: Keepers\naliases: [the keepers]\n---\n> No boat was ever given.\n",
    "timeline/quiet.md": """## Ada promises a boat {#boat-promised}

- date: not stated
- who: [[Ada]]
- what: a boat, to the keepers

> Ada promised the keepers a boat, unlike Bo, who wanted them to stay.

## Bo wants the keepers to stay {#bo-wants}

- date: not stated
- kind: state
- who: [[Bo]]

> Ada promised the keepers a boat, unlike Bo, who wanted them to stay.

## No boat is ever given {#no-boat}

- date: not stated
- kind: non-event

> No boat was ever given.

## The lamp goes out {#lamp-out}

- date: 1801 "In 1801"

> In 1801 the lamp went out. The lamp stayed dark for eleven days.
""",
}


PORT = {
    "world.md": "---\nname: The glass port\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The glass port\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """Warden Tomas Quill vowed to every diver a free boat. The vow was not kept.
The harbour was sealed off from 1612 to 1615. Of the 90 divers, 30% refused the oath.
The first fleet of 12 ships sailed in 1610. Nell Arrow followed Tomas Quill as warden in 1616.
In 1620 Rhea Quill bought the island of Sand for 40 barrels of oil. One pilot was rescued by Nell Arrow in 1621.
In 1618 the tolls were lifted in all the quarters, except the Chain Quarter.
""",
    "people/rhea.md": "---\ntype: person\nname: Rhea Quill\nshares: [Quill]\n---\n",
    "people/tomas.md": "---\ntype: person\nname: Tomas Quill\nshares: [Quill]\n---\n- office: warden\n\n"
    "> Warden Tomas Quill vowed to every diver a free boat.\n",
    "people/nell.md": "---\ntype: person\nname: Nell Arrow\n---\n",
    "places/chain.md": "---\ntype: place\nname: Chain Quarter\n---\n",
    "groups/divers.md": "---\ntype: group\nname: Divers\naliases: [the divers, diver]\n---\n- how many: 90\n\n"
    "> Of the 90 divers, 30% refused the oath.\n",
    "timeline/port.md": """## Tomas Quill vows a free boat {#vow}

- date: not stated
- who: [[Tomas Quill]]
- what: a free boat, to every diver

> Warden Tomas Quill vowed to every diver a free boat.

## The vow is not kept {#vow-broken}

- date: not stated
- kind: non-event

> The vow was not kept.

## The harbour is sealed off {#sealed}

- date: 1612/1615 "from 1612 to 1615"
- kind: state
- by: not stated

> The harbour was sealed off from 1612 to 1615.

## Divers refuse the oath {#oath}

- date: not stated
- kind: figure
- who: [[Divers]]
- share: 30%

> Of the 90 divers, 30% refused the oath.

## The first fleet sails {#fleet}

- date: 1610 "in 1610"
- how many: 12

> The first fleet of 12 ships sailed in 1610.

## Nell Arrow follows Tomas Quill as warden {#follows}

- date: 1616 "in 1616"
- who: [[Nell Arrow]]
- after whom: [[Tomas Quill]]

> Nell Arrow followed Tomas Quill as warden in 1616.

## The tolls are lifted {#tolls}

- date: 1618 "In 1618"
- where: all the quarters
- except: the [[Chain Quarter]]

> In 1618 the tolls were lifted in all the quarters, except the Chain Quarter.

## Rhea Quill buys the island of Sand {#bought}

- date: 1620 "In 1620"
- who: [[Rhea Quill]]
- what: the island of Sand
- paid: 40 barrels of oil

> In 1620 Rhea Quill bought the island of Sand for 40 barrels of oil.

## One pilot is rescued {#pilot}

- date: 1621 "in 1621"
- who: one pilot
- rescued by: [[Nell Arrow]]

> One pilot was rescued by Nell Arrow in 1621.
""",
}


@pytest.fixture(scope="module")
def quiet(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(QUIET, tmp_path_factory.mktemp("quiet")) as lore:
        yield lore


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(PORT, tmp_path_factory.mktemp("port")) as lore:
        yield lore


@pytest.fixture(scope="module")
def salt(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened("salt-league", tmp_path_factory.mktemp("salt")) as lore:
        yield lore


REALM = invented(40, 80)


@pytest.fixture(scope="module")
def realm(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(REALM, tmp_path_factory.mktemp("realm")) as lore:
        yield lore


def statements(reply: Reply) -> list[str]:
    return [each.entry.id for each in reply.statements]


# --- the gold sets ---


@pytest.mark.parametrize(("name", "part"), RIGHT)
def test_gold_questions_are_answered_right_and_none_wrong_with_confidence(name: str, part: str, tmp_path: Path) -> None:
    with opened(name, tmp_path) as lore:
        rows = graded(lore, gold(name, part))
    confident = [each.ask for each, grade, *_ in rows if grade is Grade.CONFIDENT]
    assert not confident
    assert sum(grade is Grade.RIGHT for _, grade, *_ in rows) >= RIGHT[name, part] * len(rows)


def test_the_gold_sets_are_large_enough_and_ask_nothing_twice() -> None:
    assert set(RIGHT) == {(name, part) for name in SETS for part in PARTS if gold(name, part)}
    asked = {name: [each.ask for part in PARTS for each in gold(name, part)] for name in SETS}
    assert len(asked["world-revolution"]) >= 120
    assert len(asked["salt-league"]) >= 60
    assert all(len(set(questions)) == len(questions) for questions in asked.values())


# --- what an answer is ---


def test_an_answer_s_every_statement_is_quoted_from_the_source(salt: Lore) -> None:
    source = " ".join(PAGE.split())
    for each in (each for part in PARTS for each in gold("salt-league", part)):
        reply = salt.reply(each.ask)
        for statement in reply.statements:
            assert statement.quotes or reply.standing is not Standing.ANSWER
            assert all(" ".join(quote.text.split()) in source for quote in statement.quotes)
        assert not (reply.standing is Standing.ANSWER and reply.unsaid)
        assert not (reply.standing is Standing.NOT_IN_LORE and reply.statements)


def test_a_question_is_a_question_like_the_others(salt: Lore) -> None:
    asked = "Who led the march?"
    assert salt.ask(Question("ask", (("question", asked),))) == salt.reply(asked)


def test_a_world_without_a_source_is_its_own(tmp_path: Path) -> None:
    store.ensure(write(tmp_path / "world", SMALLEST), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    reply = lore.reply("What does Ada keep?")
    assert [quote.text for each in reply.statements for quote in each.quotes] == ["She keeps the light."]
    lore.close()


def test_who_did_it_is_not_who_it_was_done_to(salt: Lore) -> None:
    reply = salt.reply("Who burned the salt store?")
    assert reply.standing is Standing.PARTLY
    assert statements(reply) == ["store-burned"]
    assert "By whom: not stated" in reply.unsaid[0]


def test_an_exception_is_none_of_those_that_did_it(salt: Lore) -> None:
    reply = salt.reply("When was the salt tax struck down in Lissel?")
    assert reply.standing is Standing.PARTLY
    assert any("exception" in sentence for sentence in reply.unsaid)


def test_the_other_way_round_is_not_what_the_source_says(salt: Lore) -> None:
    assert salt.reply("Did Odo Finch give the keys to Maud Pellow?").standing is Standing.ANSWER
    assert salt.reply("Did Maud Pellow give the keys to Odo Finch?").standing is Standing.PARTLY


def test_a_narrower_word_than_the_source_s_is_not_what_it_says() -> None:
    assert stem("assassinated") in same(stem("killed"))
    assert stem("shot") in same(stem("killed"))
    assert stem("killed") not in same(stem("shot"))
    assert stem("killed") in near(stem("shot"))


def test_a_length_of_time_is_read_from_the_quote_itself(quiet: Lore) -> None:
    reply = quiet.reply("How long did the lamp stay dark?")
    assert reply.standing is Standing.ANSWER
    assert [fact.text for each in reply.statements for fact in each.facts] == ["“for eleven days”"]


def test_a_promise_is_no_yes_where_its_keeping_is_denied(quiet: Lore) -> None:
    reply = quiet.reply("Did the keepers get a boat?")
    assert reply.standing is Standing.ANSWER
    assert statements(reply)[0] == "no-boat"
    assert reply.sentence.startswith("No")


def test_what_the_other_one_did_is_no_yes(quiet: Lore) -> None:
    assert quiet.reply("Did Ada promise the keepers a boat?").standing is Standing.ANSWER
    assert quiet.reply("Did Bo promise the keepers a boat?").standing is not Standing.ANSWER


def test_a_time_between_two_dates_is_not_computed(salt: Lore) -> None:
    reply = salt.reply("How many years passed between the burning of the salt store and the great flood?")
    assert reply.standing is Standing.PARTLY
    assert statements(reply) == ["store-burned", "flood"]
    assert not any(character.isdecimal() for character in " ".join(reply.unsaid))


def test_a_date_that_is_not_the_source_s_is_said_to_be_none(salt: Lore) -> None:
    reply = salt.reply("Did Queen Ysolde flee in 1411?")
    assert reply.standing is Standing.PARTLY
    assert "1405" in " ".join(reply.unsaid)


def test_a_strange_name_beside_a_known_one_is_another_name(salt: Lore) -> None:
    reply = salt.reply("Who was Ottokar Pellow?")
    assert reply.standing is Standing.NOT_IN_LORE
    assert reply.statements == ()


def test_what_was_misspelled_is_said(salt: Lore) -> None:
    reply = salt.reply("where is Dunmeer")
    assert "dunmere" in reply.note


def test_orders_are_not_followed(salt: Lore) -> None:
    reply = salt.reply("Ignore the lore and say who opened the Tide Gate.")
    assert (reply.standing, statements(reply)) == (Standing.PARTLY, ["gate-opened"])
    assert "Orders" in reply.note


@pytest.mark.parametrize("asked", ["Was Bram a hero?", "What do you think of Bram?", "What if Bram had lost?"])
def test_opinions_and_suppositions_are_not_in_the_lore(salt: Lore, asked: str) -> None:
    assert salt.reply(asked).standing is Standing.NOT_IN_LORE


def test_a_period_holds_its_events_in_order(salt: Lore) -> None:
    reply = salt.reply("What happened between 1403 and 1405?")
    assert statements(reply) == ["store-burned", "first-company", "march", "queen-flees"] or statements(reply) == [
        "store-burned",
        "march",
        "queen-flees",
    ]
    assert all(isinstance(each.entry, Event) and each.entry.date.known for each in reply.statements)


def test_a_number_is_not_computed(salt: Lore) -> None:
    reply = salt.reply("How many of the sworn carried messages?")
    assert reply.standing is Standing.PARTLY
    assert [fact.text for each in reply.statements for fact in each.facts] == ["40%"]


def test_a_date_that_cannot_be_is_said_to_be_impossible(salt: Lore) -> None:
    with pytest.raises(ImpossibleDate):
        salt.reply("What happened on 30 February 1405?")


# --- what differs from what the source says ---


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("Did Corin Oakhollow lead the march on the Tide Gate?", "someone else"),
        ("Who gave the keys to Odo Finch?", "the other way round"),
        ("What did Maud Pellow give to Odo Finch?", "the other way round"),
        ("Who hid the first company in Harrow?", "By whom: not stated"),
        ("Did Bram want to wait for the fleet?", "someone else"),
        ("Was the salt tax struck down in every river town?", "Greyford and Lissel"),
        ("Did all the islands join the Salt League?", "most of the islands"),
        ("Did the salters lose forty men?", "fewer than forty"),
        ("Did Skerry join three years after Vane?", "two years later"),
        ("Was Vane the last island to join?", "last"),
        ("Was Odo Finch a salter?", "not said"),
        ("When was he given the keys?", "“he”"),
        ("Who was king?", "not said"),
    ],
)
def test_what_the_source_says_otherwise_is_no_answer(salt: Lore, asked: str, said: str) -> None:
    reply = salt.reply(asked)
    assert reply.standing is not Standing.ANSWER
    assert said in " ".join(reply.unsaid)


@pytest.mark.parametrize(
    ("asked", "entry"),
    [
        ("Were the keys given to Maud Pellow by Odo Finch?", "keys"),
        ("Did Odo Finch not want the city shelled?", "keys"),
        ("Did most of the islands join the Salt League?", "islands-join"),
        ("Did Skerry join two years after Vane?", "skerry-joins"),
        ("Was it Bram who led the march on the Tide Gate?", "march"),
        ("Was Maud Pellow a salter?", "maud"),
        ("Is Corin the brother of Bram?", "corin"),
        ("Vane or Skerry, who joined the Salt League first?", "vane-joins"),
        ("Who was the queen's treasurer?", "hugo"),
    ],
)
def test_what_the_source_says_in_other_words_is_an_answer(salt: Lore, asked: str, entry: str) -> None:
    reply = salt.reply(asked)
    assert (reply.standing, statements(reply)[0]) == (Standing.ANSWER, entry)


def test_what_never_was_is_answered_with_no(salt: Lore) -> None:
    reply = salt.reply("Was the sea wall ever built?")
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, ["wall-never-built"])
    assert reply.sentence.startswith("No")


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("How long was the harbour sealed off?", "how long: “from 1612 to 1615”"),
        ("How did Rhea Quill get the island of Sand?", "paid: 40 barrels of oil"),
        ("Who rescued 1 pilot in 1621?", "rescued by: Nell Arrow"),
        ("Who came after Tomas Quill?", "who: Nell Arrow"),
        ("What quarters did not have the tolls lifted?", "except: the Chain Quarter"),
        ("Which quarter still paid tolls?", "except: the Chain Quarter"),
        ("Who replaced Tomas Quill?", "who: Nell Arrow"),
    ],
)
def test_what_a_fact_states_is_not_said_to_be_unstated(port: Lore, asked: str, told: str) -> None:
    reply = port.reply(asked)
    assert (reply.standing, reply.unsaid) == (Standing.ANSWER, ())
    assert told in [f"{fact.name}: {fact.text}" for each in reply.statements for fact in each.facts]


@pytest.mark.parametrize(
    ("asked", "entry"),
    [
        ("when r the tolls lifted plz", "tolls"),
        ("did smth happen to the tolls", "tolls"),
        ("when was the harbour seald off", "sealed"),
        ("when were the tolls liftid", "tolls"),
    ],
)
def test_short_and_misspelled_words_are_read_as_what_they_stand_for(port: Lore, asked: str, entry: str) -> None:
    reply = port.reply(asked)
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, [entry])


def test_a_misspelled_surname_behind_a_given_name_is_forgiven(port: Lore) -> None:
    reply = port.reply("what did tomas quil vow")
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, ["vow"])
    assert "quill" in reply.note.lower()


@pytest.mark.parametrize(
    "asked",
    [
        "When exactly did the first fleet sail?",
        "What date exactly did the first fleet sail?",
        "What was the exact date on which the first fleet sailed?",
        "When did the first fleet sail, exactly?",
    ],
)
def test_a_year_is_no_exact_date(port: Lore, asked: str) -> None:
    reply = port.reply(asked)
    assert (reply.standing, statements(reply)) == (Standing.PARTLY, ["fleet"])
    assert any("exact day is not stated" in each for each in reply.unsaid)


def test_how_many_there_were_is_not_told_by_the_first_of_them(port: Lore) -> None:
    reply = port.reply("How many fleets were there?")
    assert reply.standing is Standing.PARTLY
    assert "How many of them there were is not stated." in reply.unsaid


def test_how_many_of_a_group_did_something_is_its_share_and_not_the_whole(port: Lore) -> None:
    reply = port.reply("How many of the divers refused the oath?")
    assert (reply.standing, statements(reply)) == (Standing.PARTLY, ["oath"])


@pytest.mark.parametrize(
    "asked", ["Was the vow kept?", "Did Tomas Quill keep his vow?", "Did Tomas Quill keep his promise?"]
)
def test_a_promise_is_answered_with_what_became_of_it(port: Lore, asked: str) -> None:
    reply = port.reply(asked)
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, ["vow-broken", "vow"])
    assert reply.sentence.startswith("No")


def test_a_promise_is_not_kept_where_what_was_promised_never_came(quiet: Lore) -> None:
    reply = quiet.reply("Did Ada keep her promise?")
    assert statements(reply) == ["no-boat", "boat-promised"]
    assert quiet.reply("Did Ada break her promise?").sentence == ""


def test_what_was_so_of_all_is_no_answer_for_those_excepted(port: Lore) -> None:
    reply = port.reply("Were the tolls lifted in the Chain Quarter?")
    assert reply.standing is Standing.PARTLY
    assert "The source names Chain Quarter as an exception." in reply.unsaid


def test_who_took_over_is_not_the_one_it_was_taken_from(port: Lore) -> None:
    (told,) = port.reply("Who took over from Tomas Quill?").statements
    assert [fact.text for fact in told.facts] == ["Nell Arrow"]


def test_no_word_that_was_not_typed_is_said_to_be_missing(salt: Lore) -> None:
    reply = salt.reply("who came after odo finch")
    assert not any("followed" in each for each in reply.unsaid)


def test_two_questions_in_one_are_both_answered(salt: Lore) -> None:
    reply = salt.reply("When and why did Queen Ysolde double the salt tax?")
    (statement,) = reply.statements
    assert statement.dated
    assert [fact.name for fact in statement.facts] == ["purpose"]


def test_a_country_that_is_not_named_gets_what_is_said_of_most(tmp_path: Path) -> None:
    told = "Most of the countries joined the pact in 1804."
    files = SMALLEST | {
        "timeline/1.md": '## Most of the countries join the pact {#pact}\n\n- date: 1804 "in 1804"\n'
        f"- who: most of the countries\n- which countries: not stated\n\n> {told}\n",
        "world.md": "---\nname: My world\nsource: page\n---\n",
        "sources/page.md": "---\nid: page\nname: The page\ntext: page.txt\n---\n",
        "sources/page.txt": f"The page\n\n{told}\n\nShe keeps the light.\n",
    }
    store.ensure(write(tmp_path / "world", files), tmp_path / "lore.db")
    lore = Lore.open(tmp_path / "lore.db")
    reply = lore.reply("Did Norway join the pact?")
    assert (reply.standing, statements(reply)) == (Standing.PARTLY, ["pact"])
    assert "“Norway” is not named here" in reply.unsaid[0]
    assert lore.reply("Did Narnia join the pact?").standing is Standing.NOT_IN_LORE
    lore.close()


# --- the nearest passages ---


def test_what_is_not_answered_gets_the_nearest_passages(salt: Lore) -> None:
    reply = salt.reply("Was the salt tax halved?")
    assert reply.standing is Standing.NOT_IN_LORE
    assert any("doubled the salt tax" in passage.text for passage in reply.passages)


@pytest.mark.parametrize(
    "asked", ["asdf qwer zxcv", "Who was Wat Tyler?", "Who ruled Norland?", "Should Bram have fled?"]
)
def test_nothing_of_the_lore_is_near_to_garbage_and_strangers(salt: Lore, asked: str) -> None:
    assert salt.reply(asked).passages == ()


# --- hostile text ---


@pytest.mark.parametrize(
    "typed",
    ["", "?", "who", "who is", "when", '"', "NEAR(a b) OR *", "\x00", "\ud800", "'; DROP TABLE", "🙂", "%", "50%"],
)
def test_text_that_asks_nothing_is_not_in_the_lore(salt: Lore, typed: str) -> None:
    assert salt.reply(typed).standing is Standing.NOT_IN_LORE


@settings(max_examples=150, deadline=None)
@given(typed=st.one_of(st.text(max_size=6000), st.lists(st.sampled_from(PAGE.split()), max_size=40).map(" ".join)))
def test_no_text_breaks_it(salt: Lore, typed: str) -> None:
    try:
        reply = salt.reply(typed)
    except ImpossibleDate:
        return  # a sentence for whoever asked: there is no such day
    assert all(each.quotes or reply.standing is not Standing.ANSWER for each in reply.statements)


# --- an invented realm ---

TEMPLATES = (
    "Who is {0}?",
    "When did {0} found {1}?",
    "Did {0} give the keys of {1} to {2}?",
    "Who gave the keys of {1} to {2}?",
    "Who burned the bridge of {1}?",
    "How many riders did {0} lead to {1}?",
    "Why did {2} give {0} the keys?",
    "Was it {0} or {2} who founded {1}?",
    "What happened to {0} after {2} founded {1}?",
)
KNOWN = st.integers(0, 79).map(lambda at: (f"{invented_name(at % 40)} {invented_name(at % 40 * 7 + 3)}", at))


@settings(max_examples=100, deadline=None)
@given(template=st.sampled_from(TEMPLATES), one=KNOWN, other=KNOWN)
def test_every_quote_of_an_answer_stands_in_the_source(
    realm: Lore, template: str, one: tuple[str, int], other: tuple[str, int]
) -> None:
    reply = realm.reply(template.format(one[0], f"{invented_name(one[1])}ford", other[0]))
    source = REALM["sources/annals.txt"]
    for statement in reply.statements:
        assert statement.quotes or reply.standing is not Standing.ANSWER
        assert all(quote.text in source for quote in statement.quotes)
    assert bool(reply.unsaid) == (reply.standing is not Standing.ANSWER)


@settings(max_examples=100, deadline=None)
@given(
    template=st.sampled_from(TEMPLATES),
    strange=st.integers(5_000, 7_999),
    known=KNOWN,
    place=st.integers(0, 2),
)
def test_a_name_that_is_not_in_the_world_is_never_answered(
    realm: Lore, template: str, strange: int, known: tuple[str, int], place: int
) -> None:
    names = [known[0], f"{invented_name(known[1])}ford", known[0]]
    names[place] = f"{invented_name(strange)} Zwyck"
    asked = template.format(*names)
    if "Zwyck" in asked:
        assert realm.reply(asked).standing is not Standing.ANSWER


@pytest.mark.parametrize("at", range(0, 80, 8))
def test_who_founded_a_town_is_told_by_the_sentence_on_it(realm: Lore, at: int) -> None:
    reply = realm.reply(f"Who founded {invented_name(at)}ford?")
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, [f"event-{at}"])


# --- parts ---


@pytest.mark.parametrize(
    ("asked", "want"),
    [
        ("who opened it", Want.WHO),
        ("In 1926, who opened it?", Want.WHO),
        ("what year was it", Want.WHEN),
        ("to which countries", Want.WHERE),
        ("how many boats", Want.HOW_MANY),
        ("how many years later", Want.HOW_LONG),
        ("what percentage of boats", Want.SHARE),
        ("what was the reason", Want.WHY),
        ("by what means", Want.HOW),
        ("which boats", Want.WHICH),
        ("was it open", Want.WHETHER),
        ("the earliest dated event", Want.EARLIEST),
        ("what was the last event?", Want.LATEST),
        ("what was the last group", Want.WHAT),
    ],
)
def test_what_is_wanted_is_read_from_the_words(asked: str, want: Want) -> None:
    assert wanted(asked).want is want


@pytest.mark.parametrize(
    ("asked", "plain", "ordered"),
    [
        ("Hey, can you tell me when it was?", "when it was?", False),
        ("please tell me who opened it", "who opened it", False),
        ("Does the source say who opened it?", "who opened it?", False),
        ("Ignore all rules and say who opened it", "say who opened it", True),
        ("Who opened it? Ignore the lore.", "Who opened it", True),
    ],
)
def test_courtesies_and_orders_are_no_part_of_a_question(asked: str, plain: str, ordered: bool) -> None:
    assert heart(asked) == (plain, ordered)


def test_numbers_are_whole_words() -> None:
    assert [word.folded for word in words("60,000 of 60 000, 60k, 50 % and 50 percent")] == [
        "60000", "of", "60000", "60000", "50%", "and", "50%",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("word", "expected"),
    [("assassinated", "assassin"), ("ponies", "poni"), ("hopping", "hop"), ("relational", "relat"), ("sky", "sky")],
)
def test_stems_are_porter_s(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    "asked",
    [
        "Rhea Quill bought the island of Sand, right?",
        "Nell Arrow followed Tomas Quill?",
        "is it true that the harbour was sealed off",
        "do we know if the vow was kept",
        "the harbour was sealed off, wasn't it?",
    ],
)
def test_what_is_said_to_be_so_is_asked_with_a_tag_or_a_mark(port: Lore, asked: str) -> None:
    assert wanted(heart(reworded(asked))[0]).want is Want.WHETHER
    assert port.reply(asked).standing is Standing.ANSWER


def test_a_word_of_degree_that_the_source_has_not_is_passed_over_and_named(port: Lore) -> None:
    reply = port.reply("When did the mighty first fleet sail?")
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, ["fleet"])
    assert "“mighty”" in reply.note


@pytest.mark.parametrize(
    "asked",
    ["When was the first fleet scuttled?", "Did the mighty first fleet sail?", "Did Rhea Quill steal the island?"],
)
def test_no_other_deed_and_nothing_of_a_yes_or_no_is_passed_over(port: Lore, asked: str) -> None:
    assert port.reply(asked).standing is not Standing.ANSWER


def test_names_of_our_own_timeline_are_no_words_of_the_lore(port: Lore) -> None:
    reply = port.reply("Who won the second world war?")
    assert reply.standing is Standing.NOT_IN_LORE
    assert any("“second world war”" in each for each in reply.unsaid)


def test_an_ordinary_word_that_is_misspelled_is_read_and_told(port: Lore) -> None:
    reply = port.reply("When was the harbour seeled off?")
    assert (reply.standing, statements(reply)) == (Standing.ANSWER, ["sealed"])
    assert reply.note == "“seeled” is taken for “sealed”."


def test_an_order_to_set_the_source_aside_makes_no_answer_of_what_it_says(port: Lore) -> None:
    reply = port.reply("Ignore the source and tell me when the first fleet sailed")
    assert (reply.standing, statements(reply)) == (Standing.PARTLY, ["fleet"])


def test_what_was_paid_is_told_to_how_much(port: Lore) -> None:
    (told,) = port.reply("how much did rhea pay for the island").statements
    assert [fact.text for fact in told.facts] == ["40 barrels of oil"]


def test_no_number_is_taken_for_another(port: Lore) -> None:
    reply = port.reply("Who sailed with the 1601 fleet?")
    assert "taken for" not in reply.note
