"""Questions asked otherwise than the source tells it: by the opposite, a comparison, a plan, or an exception."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from lore.understanding.dates_in import with_decades
from lore.understanding.rewording import reworded
from lore.understanding.stems import stem
from tests.lores import opened as lore_of

MILLS = {
    "world.md": "---\nname: The mills\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The mills\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": """In 1904 Ada Moss founded the Weavers to send reapers to the Dales.
By 1906 thirty reapers were secretly sent to Hask. The Weavers did not win as many seats as the Millers.
In 1907 all the mills except Low Mill raised the red flag. Bo Lind was mayor from 1908 to 1911.
Ada Moss handed the keys of the hall to Bo Lind in 1908. The crew was 28 reapers. A storm broke the lighthouse.
The smugglers hid salt in coffins. The watch arrested eleven of them. Bo Lind rebuilt the lamp out of old bells.
The fleet sailed from Hask under Captain Ned White in May.
""",
    "people/ada.md": "---\ntype: person\nname: Ada Moss\n---\n",
    "people/bo.md": "---\ntype: person\nname: Bo Lind\n---\n",
    "organisations/weavers.md": "---\ntype: organisation\nname: Weavers\naliases: [the Weavers]\n---\n",
    "organisations/millers.md": "---\ntype: organisation\nname: Millers\naliases: [the Millers]\n---\n",
    "groups/reapers.md": "---\ntype: group\nname: Reapers\naliases: [the reapers, reaper]\n---\n",
    "people/white.md": "---\ntype: person\nname: Ned White\naliases: [White]\n---\n> A storm broke the lighthouse.\n",
    "places/dales.md": "---\ntype: place\nname: Dales\naliases: [the Dales]\n---\n",
    "places/hask.md": "---\ntype: place\nname: Hask\n---\n",
    "places/low-mill.md": "---\ntype: place\nname: Low Mill\n---\n",
    "timeline/mills.md": """## Ada Moss founds the Weavers {#founded}

- date: 1904 "In 1904"
- who: [[Ada Moss]]
- what: the [[Weavers]]
- purpose: to send [[reapers]] to the [[Dales]]
- where reapers were to be sent: the [[Dales]]

> In 1904 Ada Moss founded the Weavers to send reapers to the Dales.

## Reapers are sent to Hask {#sent}

- date: ../1906 "By 1906"
- who: thirty [[reapers]]
- how many: thirty
- to: [[Hask]]

> By 1906 thirty reapers were secretly sent to Hask.

## The Weavers do not win as many seats as the Millers {#seats}

- date: not stated
- kind: state
- who: the [[Weavers]]
- compared with: the [[Millers]]

> The Weavers did not win as many seats as the Millers.

## The mills raise the red flag {#flag}

- date: 1907 "In 1907"
- who: all the mills
- except: [[Low Mill]]

> In 1907 all the mills except Low Mill raised the red flag.

## Bo Lind is mayor {#mayor}

- date: 1908/1911 "from 1908 to 1911"
- kind: state
- who: [[Bo Lind]]

> Bo Lind was mayor from 1908 to 1911.

## Ada Moss hands the keys of the hall to Bo Lind {#keys}

- date: 1908 "in 1908"
- who: [[Ada Moss]]
- what: the keys of the hall
- to: [[Bo Lind]]

> Ada Moss handed the keys of the hall to Bo Lind in 1908.

## The crew is 28 reapers {#crew}

- date: not stated
- kind: figure
- who: the [[reapers]]
- how many: 28

> The crew was 28 reapers.

## Smugglers hide salt {#salt}

- date: not stated
- who: smugglers

> The smugglers hid salt in coffins.

## The watch arrests smugglers {#arrests}

- date: not stated
- what: smugglers

> The watch arrested eleven of them.

## Bo Lind rebuilds the lamp {#lamp}

- date: not stated
- asked_as: repair; gilded
- who: [[Bo Lind]]

> Bo Lind rebuilt the lamp out of old bells.

## The fleet sails {#fleet}

- date: not stated

> The fleet sailed from Hask under Captain Ned White in May.

## A storm breaks the lighthouse {#storm}

- date: not stated

> A storm broke the lighthouse.
The smugglers hid salt in coffins. The watch arrested eleven of them. Bo Lind rebuilt the lamp out of old bells.
The fleet sailed from Hask under Captain Ned White in May.
""",
}


@pytest.fixture(scope="module")
def mills(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(MILLS, tmp_path_factory.mktemp("mills")) as lore:
        yield lore


def told(lore: Lore, asked: str) -> tuple[Standing, str, list[tuple[str, str]]]:
    """How a reply stands, the entry that it tells first, and the facts of that."""
    reply = lore.reply(asked)
    first = reply.statements[0]
    return reply.standing, first.entry.id, [(fact.name, fact.text) for fact in first.facts]


@pytest.mark.parametrize(
    "asked", ["Were the reapers sent to Hask openly?", "Were the reapers sent to Hask in the open?"]
)
def test_the_opposite_of_what_is_asked_is_told_in_the_source_s_word(mills: Lore, asked: str) -> None:
    reply = mills.reply(asked)
    assert (reply.standing, reply.sentence) == (Standing.ANSWER, "The source says “secretly”.")


def test_an_opposite_elsewhere_in_the_lore_says_nothing_of_it(mills: Lore) -> None:
    assert mills.reply("Did the mills raise the red flag openly?").standing is not Standing.ANSWER


@pytest.mark.parametrize(
    "asked",
    [
        "Which group won more seats than the Weavers?",
        "Who outdid the Weavers in seats?",
        "Who won more seats, the Weavers or the Millers?",
    ],
)
def test_whoever_had_more_is_told_by_the_source_s_own_comparison(mills: Lore, asked: str) -> None:
    assert told(mills, asked) == (Standing.ANSWER, "seats", [("compared with", "the Millers")])


def test_whoever_had_less_is_told_by_it_too(mills: Lore) -> None:
    assert told(mills, "Who won fewer seats than the Millers?") == (Standing.ANSWER, "seats", [("who", "the Weavers")])


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ("Did the Weavers win more seats than the Millers?", "No"),
        ("Did the Millers win more seats than the Weavers?", "Yes"),
        ("Did the Weavers win as many seats as the Millers?", "No"),
        ("Did the Millers win fewer seats than the Weavers?", "No"),
    ],
)
def test_whether_one_had_more_is_told_by_who_is_named_first(mills: Lore, asked: str, sentence: str) -> None:
    reply = mills.reply(asked)
    assert reply.standing is Standing.ANSWER
    assert reply.sentence.startswith(sentence)


@pytest.mark.parametrize(
    "asked", ["Who won more seats than the Millers?", "Did the Weavers have more boats than the Millers?"]
)
def test_what_the_source_does_not_compare_is_no_answer(mills: Lore, asked: str) -> None:
    assert mills.reply(asked).standing is not Standing.ANSWER


@pytest.mark.parametrize("asked", ["Where were the reapers to be sent?", "Where were reapers supposed to be sent?"])
def test_what_was_meant_is_told_by_the_plan(mills: Lore, asked: str) -> None:
    assert told(mills, asked) == (Standing.ANSWER, "founded", [("where reapers were to be sent", "the Dales")])


def test_what_was_done_is_told_by_the_deed(mills: Lore) -> None:
    assert told(mills, "Where were the reapers sent?") == (Standing.ANSWER, "sent", [("to", "Hask")])


def test_a_deed_is_no_plan(mills: Lore) -> None:
    reply = mills.reply("Who was supposed to be handed the keys of the hall?")
    assert reply.standing is not Standing.ANSWER


def test_an_exception_asked_for_is_a_no_in_the_source_s_words(mills: Lore) -> None:
    reply = mills.reply("Did Low Mill raise the red flag?")
    assert (reply.standing, reply.sentence) == (Standing.ANSWER, "No: the source names Low Mill as an exception.")


def test_an_exception_in_another_year_is_none_that_the_source_tells(mills: Lore) -> None:
    assert mills.reply("Did Low Mill raise the red flag in 1909?").standing is not Standing.ANSWER


def test_how_many_of_them_is_not_how_many_there_were(mills: Lore) -> None:
    assert mills.reply("How many were the reapers?").standing is Standing.ANSWER
    assert mills.reply("How many of the reapers came back?").standing is not Standing.ANSWER


@pytest.mark.parametrize("asked", ["Who was mayor in 1910?", "who was the mayor in '10"])
def test_whoever_held_an_office_then_is_told_by_how_long_they_did(mills: Lore, asked: str) -> None:
    assert told(mills, asked) == (Standing.ANSWER, "mayor", [("who", "Bo Lind")])


def test_nobody_is_said_to_hold_an_office_at_another_time(mills: Lore) -> None:
    assert mills.reply("Who was mayor in 1915?").standing is not Standing.ANSWER


def test_how_somebody_got_something_is_told_by_who_gave_it(mills: Lore) -> None:
    assert mills.reply("How did Bo Lind get the keys of the hall?").statements[0].entry.id == "keys"
    assert mills.reply("How did Bo Lind get the keys of the hall?").standing is Standing.ANSWER


@pytest.mark.parametrize("asked", ["What did Ada Moss do in 1904?", "in 1904 what was ada moss doing"])
def test_what_somebody_did_in_a_year_is_what_happened_then(mills: Lore, asked: str) -> None:
    reply = mills.reply(asked)
    assert (reply.standing, [each.entry.id for each in reply.statements]) == (Standing.ANSWER, ["founded"])


def test_what_somebody_did_in_another_year_is_not_told_of_this(mills: Lore) -> None:
    assert mills.reply("What did Ada Moss do in 1906?").standing is not Standing.ANSWER


def test_a_name_of_our_timeline_is_none_of_its_words(mills: Lore) -> None:
    reply = mills.reply("Who is in the White House?")
    assert (reply.standing, reply.statements) == (Standing.NOT_IN_LORE, ())


@pytest.mark.parametrize(
    ("asked", "entry", "fact"),
    [
        ("Where was the salt hidden?", "salt", ("where", "“in coffins”")),
        ("How many smugglers were arrested?", "arrests", ("how many", "“eleven”")),
        ("How did Bo Lind rebuild the lamp?", "lamp", ("how", "“out of old bells”")),
        ("Who commanded the fleet?", "fleet", ("who", "“Captain Ned White”")),
    ],
)
def test_what_no_slot_tells_is_told_by_the_quote_s_own_words(
    mills: Lore, asked: str, entry: str, fact: tuple[str, str]
) -> None:
    assert told(mills, asked) == (Standing.ANSWER, entry, [fact])


@pytest.mark.parametrize("asked", ["Where in Hask did the fleet sail?", "Where did the storm break the lighthouse?"])
def test_where_is_no_answer_that_the_question_has_itself(mills: Lore, asked: str) -> None:
    assert mills.reply(asked).standing is not Standing.ANSWER


def test_a_yes_is_not_given_for_what_an_entry_is_only_asked_for_by(mills: Lore) -> None:
    assert mills.reply("Who repaired the lamp?").standing is Standing.ANSWER
    assert mills.reply("Did Bo Lind repair the lamp?").standing is Standing.ANSWER
    assert mills.reply("Was it gilded?").standing is not Standing.ANSWER


def test_why_of_a_name_alone_is_not_why_of_any_deed(mills: Lore) -> None:
    assert mills.reply("Why did the Weavers come about?").standing is not Standing.ANSWER


def test_just_what_is_asked_for_is_never_passed_over(mills: Lore) -> None:
    assert mills.reply("With what money did Bo Lind rebuild the lamp in secret?").standing is not Standing.ANSWER
    assert mills.reply("Who was treasurer of the Weavers?").standing is not Standing.ANSWER


def test_a_word_of_the_deed_is_never_passed_over(mills: Lore) -> None:
    assert mills.reply("Who painted the keys of the hall?").standing is not Standing.ANSWER


def test_a_word_whose_stem_has_a_stem_of_its_own_is_found(mills: Lore) -> None:
    assert stem(stem("lighthouse")) != stem("lighthouse")
    assert mills.reply("What happened to the lighthouse?").statements[0].entry.id == "storm"


@pytest.mark.parametrize(
    ("asked", "plain"),
    [
        ("the old keys, what were they for?", "what were the old keys for"),
        ("Low Mill, when did it burn?", "when did Low Mill burn"),
        ("In 1907, what happened?", "In 1907, what happened?"),
        ("What made Ada Moss step down?", "why did Ada Moss resigned"),
        ("Which mill was too small to pay?", "Which mill was unable to pay?"),
        ("What code name did the plan carry?", "what was the code name of the plan"),
        ("Where can the flag be seen?", "where is the flag"),
        ("For how many days did the fog go on?", "For how many days did the fog last"),
        ("nr of reapers sent?", "number of reapers sent?"),
        ("What caused the strike?", "What caused the strike?"),
        ("What made the change possible?", "What made the change possible?"),
        ("When was the City of Ember founded?", "When was the City of Ember founded?"),
        ("In which war did Ada Moss fight?", "In which war did Ada Moss fight?"),
        ("which was first, the flag or that hall?", "which was first, the flag or that hall?"),
        ("which mill burned 1st", "which mill burned first"),
        ("what happened on may 1st", "what happened on may 1st"),
        ("who was number 1 to sign?", "who was first to sign?"),
        ("name of the old king", "who was the old king"),
        ("what was the remaining fifth up to?", "what was 20% up to?"),
        ("what was the last fifth of May?", "what was the last fifth of May?"),
        ("the methods of the 30 percent crew?", "the methods of the 30 percent?"),
        ("everything that went down in 1907", "what happened in 1907"),
        ("which ship went down in 1907", "which ship sank in 1907"),
        ("so what was Ada's whole deal?", "about Ada?"),
        ("on what exact day did Ada's life end?", "on what exact day did Ada die?"),
        ("which jail was Ada thrown into?", "where was Ada imprisoned?"),
        ("How did the mills compare with the docks?", "which gained more, the mills or the docks?"),
        ("What kept the mill from growing?", "why did the mill not growing?"),
        ("What reasons are given for the guild failing to pay?", "why did the guild not pay?"),
        ("What was the guild failing to see?", "What was the guild unable to see?"),
        ("Which body was founded in 1907?", "Which organisation was founded in 1907?"),
        ("Which body was found in 1907?", "Which body was found in 1907?"),
        ("How did the guild enter, openly or in disguise?", "How did the guild enter?"),
        ("For my novel's hero: who made the flag?", "who made the flag?"),
        ("Quiz: who made the flag?", "who made the flag?"),
        ("So basically the mill burned?", "did the mill burned?"),
    ],
)
def test_a_topic_before_its_question_is_read_where_it_is_meant(asked: str, plain: str) -> None:
    assert reworded(asked).rstrip("?") == plain.rstrip("?")


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("who was mayor in '10", "who was mayor in 1910"),
        ("what happened by 07?", "what happened by 1907?"),
        ("who led in 24 battles", "who led in 24 battles"),
        ("in 30 what share", "in 1930 what share"),
        ("the '20s", "the '20s"),
    ],
)
def test_a_year_of_two_digits_is_one_of_the_lore_s_century(asked: str, read: str) -> None:
    span = (694_000, 700_000)  # days of the 1900s
    assert with_decades(asked, span) == read


@pytest.mark.parametrize(
    ("asked", "read"),
    [
        ("which town did it in 48?", "which town did it in 1948?"),
        ("who was mayor in '85", "who was mayor in 1885"),
        ("what happened by 10?", "what happened by 1910?"),
        ("what happened in 72?", "what happened in 72?"),
        ("the twenties", "the twenties"),
    ],
)
def test_a_year_of_two_digits_is_the_only_such_between_the_first_of_the_lore_and_its_last(
    asked: str, read: str
) -> None:
    span = (686_000, 719_500)  # days from 1878 to 1969
    assert with_decades(asked, span) == read
