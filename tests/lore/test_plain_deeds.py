"""Plain questions of one deed and a name: answered where the source tells that deed of whoever is named, and of nobody
else."""

from collections.abc import Iterator

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_TEXT = """Karst

In 1897 Rosa Averill formed a government with the Concord. The Concord was founded by Bas Falke. Vera Naccour died of
fever in 1953, and Ana Tannous took her place. A Loy dog killed eleven Pendry sheep in 1731. Hale had Wend Tarrow
drowned in the lake. In 1809 Emil Quandt shot Tiede Swarte in Danzig for 200 crowns. The people of Karst rose because
bread was dear. In 1847 an extension to Haifa was begun. Marshal Corvin of the Tolmark laid siege to Vey. Joss Lind was
struck dead by lightning. The harbour of Danzig was silting up. The guild of Danzig has 300 members. Hale promised a
bridge, which was never built. Ida Holt was the daughter of Jon Holt. Ida won copper from poor ore. Jon Holt was poor.
Otto Brandt was shot in the leg in 1820 but recovered. The Guild House closed the Green Mill in 1890. Vey is a town on
the island of Kess. Mila Kern was the king's cook. The capital of Karst is Marn. In spring
Rosa Averill became the wife of Joss Lind.
"""


def _entry(kind: str, name: str, quote: str, more: str = "") -> str:
    return f"---\ntype: {kind}\nname: {name}\n---\n{more}\n> {quote}\n"


def _event(title: str, identifier: str, facts: str, quote: str) -> str:
    return f"\n## {title} {{#{identifier}}}\n\n{facts}\n> {quote}\n"


_GOVERNMENT = "In 1897 Rosa Averill formed a government with the Concord."
_CONCORD = "The Concord was founded by Bas Falke."
_DIED = "Vera Naccour died of fever in 1953, and Ana Tannous took her place."
_SHEEP = "A Loy dog killed eleven Pendry sheep in 1731."
_DROWNED = "Hale had Wend Tarrow drowned in the lake."
_SHOT = "In 1809 Emil Quandt shot Tiede Swarte in Danzig for 200 crowns."
_ROSE = "The people of Karst rose because bread was dear."
_HAIFA = "In 1847 an extension to Haifa was begun."
_SIEGE = "Marshal Corvin of the Tolmark laid siege to Vey."
_STRUCK = "Joss Lind was struck dead by lightning."
_SILTING = "The harbour of Danzig was silting up."
_GUILD = "The guild of Danzig has 300 members."
_BRIDGE = "Hale promised a bridge, which was never built."
_WED = "In spring Rosa Averill became the wife of Joss Lind."
_LEG = "Otto Brandt was shot in the leg in 1820 but recovered."
_MILL = "The Guild House closed the Green Mill in 1890."
_TOWN = "Vey is a town on the island of Kess."
_COOK = "Mila Kern was the king's cook."
_CAPITAL = "The capital of Karst is Marn."
_ORE = "Ida won copper from poor ore."
_POOR = "Jon Holt was poor."
_DAUGHTER = "Ida Holt was the daughter of Jon Holt."

KARST = {
    "world.md": "---\nname: Karst\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Karst\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": _TEXT,
    "people/averill.md": _entry("person", "Rosa Averill", _GOVERNMENT),
    "people/falke.md": _entry("person", "Bas Falke", _CONCORD),
    "people/naccour.md": _entry("person", "Vera Naccour", _DIED, "- successor: [[Ana Tannous]]\n"),
    "people/ida.md": _entry("person", "Ida Holt", _DAUGHTER, "- father: [[Jon Holt]]\n"),
    "people/jon.md": _entry("person", "Jon Holt", _DAUGHTER),
    "things/bridge.md": _entry("thing", "bridge", _BRIDGE),
    "things/mill.md": _entry("thing", "Green Mill", _MILL),
    "groups/house.md": _entry("organisation", "Guild House", _MILL),
    "people/brandt.md": _entry("person", "Otto Brandt", _LEG),
    "people/kern.md": _entry("person", "Mila Kern", _COOK),
    "places/kess.md": _entry("place", "Kess", _TOWN),
    "places/marn.md": _entry("place", "Marn", _CAPITAL),
    "people/tannous.md": _entry("person", "Ana Tannous", _DIED),
    "people/hale.md": _entry("person", "Hale", _DROWNED),
    "people/tarrow.md": _entry("person", "Wend Tarrow", _DROWNED),
    "people/quandt.md": _entry("person", "Emil Quandt", _SHOT),
    "people/swarte.md": _entry("person", "Tiede Swarte", _SHOT),
    "people/corvin.md": _entry("person", "Corvin", _SIEGE),
    "people/lind.md": _entry("person", "Joss Lind", _STRUCK, "- wife: [[Rosa Averill]]\n"),
    "groups/concord.md": _entry("organisation", "Concord", _CONCORD, "- founded by: [[Bas Falke]]\n"),
    "groups/pendrys.md": _entry("group", "Pendrys", _SHEEP),
    "groups/loys.md": _entry("group", "Loys", _SHEEP),
    "places/danzig.md": _entry("place", "Danzig", _SILTING),
    "places/haifa.md": _entry("place", "Haifa", _HAIFA),
    "places/vey.md": _entry("place", "Vey", f"{_TOWN}\n\n> {_SIEGE}"),
    "places/karst.md": _entry("country", "Karst", f"{_CAPITAL}\n\n> {_ROSE}", "- capital: [[Marn]]\n"),
    "places/tolmark.md": _entry("country", "Tolmark", _SIEGE),
    "timeline/1.md": "".join(
        (
            _event(
                "Rosa Averill forms a government",
                "government",
                '- date: 1897 "In 1897"\n- who: [[Rosa Averill]]\n- with: the [[Concord]]\n- asked_as: led; ruled\n',
                _GOVERNMENT,
            ),
            _event(
                "Vera Naccour dies",
                "death",
                '- date: 1953 "in 1953"\n- who: [[Vera Naccour]]\n- cause: fever\n- successor: [[Ana Tannous]]\n',
                _DIED,
            ),
            _event(
                "A dog kills sheep",
                "sheep",
                '- date: 1731 "in 1731"\n- who: a dog of the [[Loys]]\n- whose: the [[Pendrys]]\n- how many: eleven\n',
                _SHEEP,
            ),
            _event(
                "Wend Tarrow is drowned",
                "drowned",
                "- date: not stated\n- who: [[Wend Tarrow]]\n- by: [[Hale]]\n- where: in the lake\n",
                _DROWNED,
            ),
            _event(
                "Tiede Swarte is shot",
                "shot",
                '- date: 1809 "In 1809"\n- who: [[Tiede Swarte]]\n- by: [[Emil Quandt]]\n- where: [[Danzig]]\n',
                _SHOT,
            ),
            _event(
                "The people of Karst rise",
                "rising",
                "- date: not stated\n- who: the people of [[Karst]]\n- why: bread was dear\n",
                _ROSE,
            ),
            _event("An extension is begun", "extension", '- date: 1847 "In 1847"\n- to: [[Haifa]]\n', _HAIFA),
            _event(
                "Corvin lays siege to Vey",
                "siege",
                "- date: not stated\n- who: [[Corvin]]\n- target: [[Vey]]\n",
                _SIEGE,
            ),
            _event(
                "Joss Lind dies", "struck", "- date: not stated\n- who: [[Joss Lind]]\n- how: by lightning\n", _STRUCK
            ),
            _event(
                "The bridge is never built",
                "bridge-not-built",
                "- date: not stated\n- kind: non-event\n- what: the [[bridge]]\n- asked_as: promise\n",
                _BRIDGE,
            ),
            _event("Otto Brandt is shot", "leg", '- date: 1820 "in 1820"\n- who: [[Otto Brandt]]\n', _LEG),
            _event(
                "The Guild House closes the Green Mill",
                "mill-closed",
                '- date: 1890 "in 1890"\n- who: the [[Guild House]]\n- what: the [[Green Mill]]\n',
                _MILL,
            ),
            _event("Ida wins copper", "copper", "- date: not stated\n- who: [[Ida Holt]]\n", _ORE),
            _event("Jon Holt is poor", "poor", "- date: not stated\n- kind: state\n- who: [[Jon Holt]]\n", _POOR),
            _event(
                "The guild of Danzig has 300 members",
                "guild",
                "- date: not stated\n- kind: figure\n- where: [[Danzig]]\n- how many: 300 members\n",
                _GUILD,
            ),
        )
    ),
}


@pytest.fixture(scope="module")
def karst(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(KARST, tmp_path_factory.mktemp("karst")) as lore:
        yield lore


@pytest.mark.parametrize(
    ("question", "entry"),
    [
        ("Who founded the Concord?", "concord"),
        ("How did Vera Naccour die?", "death"),
        ("When did Vera Naccour die?", "death"),
        ("Who shot Tiede Swarte?", "shot"),
        ("Where was Tiede Swarte shot?", "shot"),
        ("Who did Emil Quandt shoot?", "shot"),
        ("Why did Karst rise?", "rising"),
        ("How did Joss Lind die?", "struck"),
        ("Who laid siege to Vey?", "siege"),
        ("Who succeeded Vera Naccour?", "death"),
        ("By whom was the Concord founded?", "concord"),
        ("Who founded the famous Concord, and when?", "concord"),
        ("Where did Hale drown Wend Tarrow?", "drowned"),
        ("When did the Green Mill close?", "mill-closed"),
        ("What is the capital of Karst?", "karst"),
        ("Who is Ida Holt's father?", "ida"),
        ("Was the bridge built?", "bridge-not-built"),
    ],
)
def test_a_deed_is_told_of_whoever_is_named(karst: Lore, question: str, entry: str) -> None:
    reply = karst.reply(question)
    assert (reply.standing, reply.statements[0].entry.id) == (Standing.ANSWER, entry)


@pytest.mark.parametrize(
    "question",
    [
        "Who led the Concord?",
        "How did Ana Tannous die?",
        "When did Ana Tannous die?",
        "Who killed the Pendrys?",
        "Did the Loys kill the Pendrys?",
        "Where did Hale die?",
        "How did Hale die?",
        "Who attacked Danzig?",
        "Who shot Emil Quandt?",
        "Who shot Danzig?",
        "When was Haifa founded?",
        "Who died in Danzig?",
        "Who did Vera Naccour succeed?",
        "WHO LED THE CONCORD?",
        "Who led the famous Concord?",
        "By whom was the Concord led?",
        "HOW DID ANA TANNOUS DIE?",
        "When did Otto Brandt die?",
        "Who is Jon Holt's father?",
    ],
)
def test_a_deed_of_others_is_not_told_of_whoever_is_named(karst: Lore, question: str) -> None:
    assert karst.reply(question).standing is not Standing.ANSWER


def test_a_slot_that_no_quote_of_its_entry_says_is_told_with_the_sentence_that_does(karst: Lore) -> None:
    (statement,) = karst.reply("Who is Joss Lind's wife?").statements
    assert [fact.text for fact in statement.facts] == ["Rosa Averill"]
    assert statement.quotes[-1].text == _WED


def test_a_no_is_told_only_of_the_deed_that_is_denied(karst: Lore) -> None:
    assert karst.reply("Was the bridge built?").sentence.startswith("No:")
    promised = karst.reply("Was the bridge promised?")
    assert (promised.standing, promised.sentence) == (Standing.ANSWER, "")


def test_an_opposite_answers_only_for_whom_it_is_said_of(karst: Lore) -> None:
    assert karst.reply("Was Jon Holt rich?").sentence == "The source says “poor”."
    assert karst.reply("Was Ida Holt rich?").standing is not Standing.ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "Who worked for Tiede Swarte?",
        "Did Emil Quandt know Tiede Swarte?",
        "When did Tiede Swarte meet Emil Quandt?",
        "What did Emil Quandt give Danzig?",
        "What is Danzig famous for?",
        "Does the Concord still exist?",
        "How big is Danzig?",
        "What nationality was Emil Quandt?",
        "Where did Emil Quandt study?",
        "Was Emil Quandt king?",
        "What is the currency of Danzig?",
        "Is Danzig an island?",
        "Is Vey an island?",
        "Was Mila Kern king?",
        "So how big is Danzig?",
    ],
)
def test_what_most_entries_could_be_thought_to_say_is_told_in_words_that_say_so(karst: Lore, question: str) -> None:
    assert karst.reply(question).standing is not Standing.ANSWER
