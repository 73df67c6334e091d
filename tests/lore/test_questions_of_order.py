"""Questions about order, asked of an invented town: which came first, before and after, next, second, and last."""

from collections.abc import Iterator

import pytest

from lore.dates import LoreDate, Verdict
from lore.model import Event, Reply, Standing
from lore.questions import Lore
from lore.understanding.order.precedence import dates_before
from tests.lores import opened

TARN = {
    "world.md": "---\nname: Tarn\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Tarn\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """On 3 May 1501 Ada Flint opened the mill of Tarn. Ada Flint was the first bailiff.
Bo Reed took over as bailiff in 1502. By March 1503 the first convoy was sent to Orm.
Bo Reed was killed on 14 June 1503. Three weeks later Cass Wilde was elected.
The siege of Tarn lasted from 1504 to 1505. Around 1506 the bridge was built.
By 1508 the last convoy was sent to Orm. The great fire of 1520 burned the mill down. No one rebuilt the mill.
Little Moor was the first village to join the pact, followed two years later by High Moor. The great lamp was lit.
Dell Marrow was born in 1490.
""",
    "people/ada.md": "---\ntype: person\nname: Ada Flint\n---\n> Ada Flint was the first bailiff.\n",
    "people/bo.md": "---\ntype: person\nname: Bo Reed\n---\n- died: on 14 June 1503\n\n"
    "> Bo Reed was killed on 14 June 1503.\n",
    "people/cass.md": "---\ntype: person\nname: Cass Wilde\n---\n> Three weeks later Cass Wilde was elected.\n",
    "people/dell.md": "---\ntype: person\nname: Dell Marrow\n---\n- born: in 1490\n\n> Dell Marrow was born in 1490.\n",
    "places/little.md": "---\ntype: place\nname: Little Moor\n---\n"
    "> Little Moor was the first village to join the pact, followed two years later by High Moor.\n",
    "places/high.md": "---\ntype: place\nname: High Moor\n---\n"
    "> Little Moor was the first village to join the pact, followed two years later by High Moor.\n",
    "things/mill.md": "---\ntype: thing\nname: Mill\naliases: [the mill]\n---\n"
    "> On 3 May 1501 Ada Flint opened the mill of Tarn.\n",
    "timeline/tarn.md": """## Ada Flint opens the mill {#mill-opened}

- date: 1501-05-03 "On 3 May 1501"
- who: [[Ada Flint]]
- what: the [[Mill]]

> On 3 May 1501 Ada Flint opened the mill of Tarn.

## Ada Flint is the first bailiff {#ada-bailiff}

- date: not stated
- kind: state
- who: [[Ada Flint]]
- office: bailiff

> Ada Flint was the first bailiff.

## Bo Reed becomes bailiff {#bo-bailiff}

- date: 1502 "in 1502"
- who: [[Bo Reed]]
- office: bailiff
- after whom: [[Ada Flint]]

> Bo Reed took over as bailiff in 1502.

## The first convoy is sent to Orm {#first-convoy}

- date: [..1503-03] "By March 1503"
- aliases: first convoy

> By March 1503 the first convoy was sent to Orm.

## Bo Reed is killed {#bo-killed}

- date: 1503-06-14 "on 14 June 1503"
- aliases: death of Bo Reed
- who: [[Bo Reed]]

> Bo Reed was killed on 14 June 1503.

## Cass Wilde is elected {#election}

- date: not stated "Three weeks later"
- after: #bo-killed + P21D
- aliases: the election
- who: [[Cass Wilde]]

> Three weeks later Cass Wilde was elected.

## The siege of Tarn {#siege}

- date: 1504/1505 "from 1504 to 1505"
- kind: state

> The siege of Tarn lasted from 1504 to 1505.

## The bridge is built {#bridge}

- date: 1506~ "Around 1506"

> Around 1506 the bridge was built.

## The last convoy is sent to Orm {#last-convoy}

- date: [..1508] "By 1508"
- aliases: last convoy

> By 1508 the last convoy was sent to Orm.

## The great fire {#fire}

- date: 1520 "of 1520"
- aliases: great fire of 1520; the fire
- burned: the [[Mill]]

> The great fire of 1520 burned the mill down.

## No one rebuilds the mill {#no-rebuilding}

- date: not stated
- kind: non-event

> No one rebuilt the mill.

## Little Moor is the first village to join the pact {#little-joins}

- date: not stated
- who: [[Little Moor]]

> Little Moor was the first village to join the pact, followed two years later by High Moor.

## High Moor joins the pact {#high-joins}

- date: not stated "two years later"
- after: #little-joins + P2Y
- who: [[High Moor]]

> Little Moor was the first village to join the pact, followed two years later by High Moor.

## The great lamp is lit {#lamp}

- date: not stated

> The great lamp was lit.
""",
}


@pytest.fixture(scope="module")
def tarn(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with opened(TARN, tmp_path_factory.mktemp("tarn")) as lore:
        yield lore


def told(reply: Reply) -> list[str]:
    return [each.entry.id for each in reply.statements]


# --- two things ---


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("did the final convoy leave before the fire", "Yes"),
        ("was the last convoy already sent when the fire broke out", "Yes"),
        ("Was Bo Reed dead by the time of the fire?", "Yes"),
        ("was Bo Reed dead by the time the siege began", "Yes"),
        ("was bo reed already dead when the great fire happened", "Yes"),
        ("Was Bo Reed alive when the fire happened?", "No"),
        ("Did the fire happen by the time Bo Reed died?", "No"),
        ("was the siege over when the fire broke out", "Yes"),
        ("was it the siege then the fire?", "Yes"),
        ("was it the fire and then the siege?", "No"),
        ("was Cass Wilde elected after Bo Reed was killed", "Yes"),
        ("was the mill opened before Cass Wilde was elected", "Yes"),
    ],
)
def test_whether_one_came_first_is_a_yes_or_a_no_with_both(tarn: Lore, asked: str, begins: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, len(reply.statements)) == (Standing.ANSWER, 2)
    assert reply.sentence.startswith(f"{begins}.")


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("what came first, the siege or the fire", "The siege of Tarn"),
        ("which happened earlier: the fire or bo reed's death", "Bo Reed is killed"),
        ("which happened later, the mill opening or the fire?", "Ada Flint opens the mill"),
        ("The fire or the siege: which was first?", "The siege of Tarn"),
        ("Did the fire come after the siege or before it?", "The siege of Tarn"),
        ("when was the siege, before or after the fire?", "The siege of Tarn"),
        ("Did the last convoy leave before or after the fire?", "The last convoy is sent to Orm"),
        ("who was bailiff first, bo reed or ada flint?", "Ada Flint is the first bailiff"),
    ],
)
def test_which_of_two_came_first_is_told_with_both(tarn: Lore, asked: str, first: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, len(reply.statements)) == (Standing.ANSWER, 2)
    assert reply.sentence.startswith(f"“{first}” came before")


@pytest.mark.parametrize(
    "asked",
    [
        "was the first convoy sent before Bo Reed became bailiff",
        "was Cass Wilde elected before the siege",
        "was the bridge built before the siege",
        "was the great lamp lit before the fire",
        "which came first, the great lamp or the siege?",
        "was Cass Wilde elected by the time the siege began",
    ],
)
def test_what_no_date_decides_is_not_decided(tarn: Lore, asked: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, reply.sentence, len(reply.statements)) == (Standing.PARTLY, "", 2)
    assert "Which came first is not stated." in reply.unsaid[0]


def test_a_thing_with_several_dates_came_before_another_only_if_all_of_it_did(tarn: Lore) -> None:
    assert tarn.reply("did Bo Reed die before the mill?").standing is not Standing.ANSWER


def test_what_a_fact_alone_dates_is_placed_by_it(tarn: Lore) -> None:
    reply = tarn.reply("was the siege after Dell Marrow was born?")
    assert (reply.standing, told(reply)) == (Standing.ANSWER, ["siege", "dell"])


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("did bo reed become bailiff after ada flint", "Ada Flint is the first bailiff"),
        ("did high moor join before little moor", "Little Moor is the first village to join the pact"),
        ("did Bo Reed become bailiff before he was killed", "Bo Reed becomes bailiff"),
    ],
)
def test_a_bare_name_did_what_the_other_did_and_a_pronoun_is_whom_the_other_names(
    tarn: Lore, asked: str, first: str
) -> None:
    reply = tarn.reply(asked)
    assert reply.standing is Standing.ANSWER
    assert f"“{first}” came before" in reply.sentence


def test_a_word_that_no_event_has_makes_it_no_yes(tarn: Lore) -> None:
    reply = tarn.reply("was the last convoy robbed before the fire")
    assert reply.standing is not Standing.ANSWER
    assert "Yes" not in reply.sentence


@pytest.mark.parametrize(
    ("asked", "standing", "sentence"),
    [
        ("was Bo Reed killed in the same year as the fire", Standing.ANSWER, "No."),
        ("was Bo Reed killed the same month as the first convoy was sent", Standing.PARTLY, ""),
        ("did the lamp get lit at the same time as the fire", Standing.PARTLY, ""),
    ],
)
def test_the_same_year_is_one_only_where_both_dates_have_it(
    tarn: Lore, asked: str, standing: Standing, sentence: str
) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, reply.sentence, len(reply.statements)) == (standing, sentence, 2)


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("1506~", "1504/1505", Verdict.CANT_TELL),
        ("1506~", "1520", Verdict.YES),
        ("1506", "1507", Verdict.YES),
        ("[..1503]", "1504", Verdict.YES),
        ("[..1505]", "1504", Verdict.CANT_TELL),
        ("[1503..]", "1504", Verdict.CANT_TELL),
        ("XXXX", "1504", Verdict.CANT_TELL),
    ],
)
def test_dates_decide_as_far_as_they_are_known(one: str, other: str, verdict: Verdict) -> None:
    assert dates_before(LoreDate.parse(one), LoreDate.parse(other)) is verdict


# --- how long between ---


@pytest.mark.parametrize(
    ("asked", "entry", "said"),
    [
        ("how long after bo reed's death was cass wilde elected", "election", "“Three weeks later”"),
        ("How long after Little Moor did High Moor join?", "high-joins", "“two years later”"),
    ],
)
def test_a_distance_is_told_in_the_source_s_words(tarn: Lore, asked: str, entry: str, said: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, told(reply)[0]) == (Standing.ANSWER, entry)
    assert [fact.text for fact in reply.statements[0].facts] == [said]


def test_a_distance_is_not_computed(tarn: Lore) -> None:
    reply = tarn.reply("how long after the siege was the fire")
    assert (reply.standing, told(reply)) == (Standing.PARTLY, ["siege", "fire"])
    assert not any(letter.isdigit() for letter in " ".join(reply.unsaid))


# --- several things ---

IN_ORDER = ["mill-opened", "bo-killed", "siege", "fire"]


@pytest.mark.parametrize(
    "asked",
    [
        "put these in order: the fire, bo reed's death, the siege, the mill opening",
        "sort by date: the siege, the fire, the opening of the mill and the death of Bo Reed",
        "In what order did the fire, the siege, Bo Reed's death and the opening of the mill happen?",
        "order these events chronologically: the fire, the siege, the mill opening, bo reeds death",
        "the fire, the siege, the mill opening and bo reed's death in chronological order",
    ],
)
def test_several_things_are_put_in_their_order(tarn: Lore, asked: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, told(reply)) == (Standing.ANSWER, IN_ORDER)


def test_what_cannot_be_placed_in_a_list_is_said_to_be_so(tarn: Lore) -> None:
    reply = tarn.reply("put in order: the fire, the great lamp, the siege, the moon landing")
    assert (reply.standing, told(reply)) == (Standing.PARTLY, ["siege", "fire", "lamp"])
    assert reply.unsaid == (
        "Of “the moon landing”, the source says nothing here.",
        "Where it belongs is not stated: The great lamp is lit.",
    )


def test_a_list_says_which_neighbours_no_date_decides(tarn: Lore) -> None:
    reply = tarn.reply("sort by date: the fire, the bridge, the siege")
    assert reply.standing is Standing.PARTLY
    assert reply.unsaid == ("Which of these came first is not stated: The siege of Tarn; The bridge is built.",)


@pytest.mark.parametrize("asked", ["in what order did things happen", "list the events in chronological order"])
def test_all_events_are_told_in_their_order(tarn: Lore, asked: str) -> None:
    reply = tarn.reply(asked)
    dates = [each.entry.date for each in reply.statements if isinstance(each.entry, Event)]
    assert reply.standing is Standing.ANSWER
    assert len(dates) == len(reply.statements) == 8


# --- neighbours ---


@pytest.mark.parametrize(
    ("asked", "entries"),
    [
        ("what happened right after Bo Reed was killed", ["election", "siege"]),
        ("what happened next after the siege", ["fire"]),
        ("whats the first thing that happened after the siege", ["fire"]),
        ("what happened straight before Bo Reed died", ["bo-bailiff", "first-convoy"]),
        ("what happened between Bo Reed's death and the fire", ["siege"]),
    ],
)
def test_neighbours_are_those_that_dates_make_so(tarn: Lore, asked: str, entries: list[str]) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, told(reply)) == (Standing.ANSWER, entries)


def test_what_may_lie_between_is_offered(tarn: Lore) -> None:
    reply = tarn.reply("what happened right after the siege")
    assert "last-convoy" in [each.id for each in reply.nearest]
    assert "between" in reply.note


# --- first, second and last ---


@pytest.mark.parametrize(
    ("asked", "entry"),
    [
        ("latest dated event", "fire"),
        ("the first thing that Ada Flint did", "mill-opened"),
        ("what did ada flint do first", "mill-opened"),
        ("which village joined second", "high-joins"),
        ("who was the second bailiff", "bo-bailiff"),
        ("who was bailiff after ada flint?", "bo-bailiff"),
        ("who came after Ada Flint as bailiff", "bo-bailiff"),
        ("who was bailiff before bo reed", "bo-bailiff"),
    ],
)
def test_who_or_what_was_at_a_place_is_told(tarn: Lore, asked: str, entry: str) -> None:
    reply = tarn.reply(asked)
    assert (reply.standing, told(reply)[0]) == (Standing.ANSWER, entry)


def test_the_second_dated_event_is_only_told_where_dates_decide(tarn: Lore) -> None:
    reply = tarn.reply("what was the second dated event?")
    assert reply.standing is Standing.PARTLY
    assert {"bo-bailiff", "first-convoy"} <= set(told(reply))


@pytest.mark.parametrize("asked", ["who was bailiff before Ada Flint", "who was bailiff after Bo Reed"])
def test_who_is_on_the_other_side_is_no_answer(tarn: Lore, asked: str) -> None:
    assert tarn.reply(asked).standing is not Standing.ANSWER
