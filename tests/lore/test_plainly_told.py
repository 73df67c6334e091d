"""What plain sentences of a hobby writer tell: days of an own calendar, shares, kin, posts, seats in a row, and names
that nobody told."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lore.model import Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_LANDED = (
    "In 209 about a third of them left after a quarrel over water, and they built the town of Tarn inside a crater."
)
_DIED = "Oda Rusk died in her sleep on 6 Frostmonth 240."
_DAUGHTER = "Oda Rusk wanted her daughter Mara Rusk to succeed her."
_ELECTION = (
    "At the election of 242 the Reed Party won 61 of the 120 seats and the Millers 38; most of the rest fell to the"
    " Weavers."
)
_SIEGE = "In the spring of 243 the Warden sent 300 men against Tarn."
_HOME = "The siege ended after five months, when the men went home for the harvest."
_RETURN = "In 251 Lio Vance set out for the pole with 13 companions."
_FIVE = "Only five of them returned, in May 252."
_HAND = "Vance lost his left hand to frostbite and blamed the gloves."
_SISTER = "In 258 his sister Ada Vance led a party north."
_RULE = "Keepers of the Order may not marry or take sides in a quarrel."
_INN = "Ysa Crane settled in Tarn and opened an inn."
_PIKE = "Brother Pike was expelled from the Order because he had meddled."
_LAWYER = "Bram Quill resigned two weeks later, pleading ill health."
_SHIPS = "Holm sent two cruisers but landed no troops, since it feared for the Canal."
_PEACE = "The Peace of the Bridge was signed on 19 Reapmonth 243."
_WAR = "The War of the Wells was fought between Holm and Tarn."
_PRESIDENT = (
    "In the presidential election of 246 Mara Rusk received 214,000 votes, Bram Quill 188,500 and Lio Vance 61,200."
)
_CROWN = "The Reed Crown was forged by the smith Hulda Ironhand."
_FAKE = "In 450 a fisherman claimed to have found the Reed Crown, but the Order called it a fake."
_MAUD = "The spear hung over the hearth of Mara Rusk's grandmother, Old Maud."
_STRIKE = "The dockers stayed out for seven weeks."
_CANAL = "The Holm Canal was opened in 248 and cost about 11,000 lives."
_AGAINST = (
    "The Council approved the treaty by 52 votes to 36; the Weavers voted against it, because it left the courts."
)
_FLEET = "Holm had 85 ships at the Battle of Sill, of which 31 were sunk."
_VOTE = "In 247 the Reed Party took 44 per cent of the vote, but the Millers and Weavers kept it out of office."
_MEMOIRS = "Mara Rusk's memoirs, which appeared in 251, say that Bram Quill had the map."
_FOUNDED = "The Lamp Choir was founded in 214 to keep what was left of the songs."
_BOOK = "Ada Vance wrote The Cheaper Wind, which the Warden banned and is said to have read twice."
_TAX = "The hut tax was abolished. Bram Quill ate a quarter of the bread and drank half the wine."
_BEATEN = "In 248 Ysa Crane beat the sitting governor, Brother Pike, by 8,204 votes to 7,951."
_SHIFT = "Of the 371 people on shift 213 were killed when the Deep Mine lost its air."
_SHAFT = "Ysa Crane brought 58 of the survivors up through a drainage shaft."
_FIRED = "Lio Vance was dismissed by Holm and became harbourmaster."
_FEVER = "Mara Rusk ruled for 29 years and died of a fever in 242."


def _entry(name: str, kind: str, facts: str, *quotes: str, front: str = "") -> str:
    quoted = "\n\n".join(f"> {quote}" for quote in quotes)
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{facts}\n{quoted}\n"


KESH = {
    "world.md": "---\nname: Kesh\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Kesh\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": (
        f"Kesh\n\n{_LANDED} {_DIED} {_DAUGHTER} {_ELECTION}\n\n{_SIEGE} {_HOME} {_PEACE} {_WAR}\n\n"
        f"{_RETURN} {_FIVE} {_HAND} {_SISTER}\n\n{_RULE} {_INN} {_PIKE} {_LAWYER} {_SHIPS}\n\n"
        f"{_PRESIDENT} {_CROWN} {_FAKE} {_MAUD} {_STRIKE} {_CANAL} {_AGAINST} {_FLEET} {_FEVER}\n\n"
        f"{_BEATEN} {_SHIFT} {_SHAFT} {_FIRED} {_VOTE} {_MEMOIRS} {_FOUNDED} {_BOOK} {_TAX}\n"
    ),
    "people/oda.md": _entry("Oda Rusk", "person", "- daughter: [[Mara Rusk]]\n", _DIED, _DAUGHTER),
    "people/mara.md": _entry("Mara Rusk", "person", "- mother: [[Oda Rusk]]\n", _DAUGHTER),
    "people/lio.md": _entry("Lio Vance", "person", "- office: surveyor of the [[Order]] of Kesh\n", _RETURN, _HAND),
    "people/ada.md": _entry("Ada Vance", "person", "- brother: [[Lio Vance]]\n", _SISTER),
    "people/ysa.md": _entry("Ysa Crane", "person", "", _INN),
    "people/pike.md": _entry("Brother Pike", "person", "", _PIKE),
    "people/quill.md": _entry("Bram Quill", "person", "- party: [[Reed Party]]\n", _LAWYER),
    "places/tarn.md": _entry("Tarn", "place", "", _LANDED),
    "countries/holm.md": _entry("Holm", "country", "- sent: two cruisers, but no troops\n", _SHIPS),
    "organisations/order.md": _entry("Order", "organisation", "", _RULE, _PIKE, front="aliases: [the Order]\n"),
    "things/crown.md": _entry("Reed Crown", "thing", "- forged by: Hulda Ironhand\n", _CROWN),
    "things/canal.md": _entry("Holm Canal", "thing", "", _CANAL, front="aliases: [the canal]\n"),
    "organisations/choir.md": _entry("Lamp Choir", "organisation", "", _FOUNDED),
    "organisations/reed.md": _entry("Reed Party", "organisation", "", _ELECTION),
    "organisations/millers.md": _entry("Millers", "organisation", "", _ELECTION),
    "organisations/weavers.md": _entry("Weavers", "organisation", "", _ELECTION),
    "timeline/1.md": f"""## A third of the settlers leave and build Tarn {{#left}}

- date: 0209 "In 209"
- share: a third of them
- what: [[Tarn]]

> {_LANDED}

## Oda Rusk dies {{#dies}}

- date: 0240 "on 6 Frostmonth 240"
- who: [[Oda Rusk]]

> {_DIED}

## The election of 242 {{#election}}

- date: 0242 "of 242"
- who: [[Reed Party]]; [[Millers]]; [[Weavers]]
- seats: 120

> {_ELECTION}

## The siege of Tarn {{#siege}}

- date: 0243-21 "In the spring of 243"
- where: [[Tarn]]

> {_SIEGE}

> {_HOME}

## The Peace of the Bridge is signed {{#peace}}

- date: 0243 "on 19 Reapmonth 243"

> {_PEACE}

## The War of the Wells is fought {{#war}}

- date: not stated
- aliases: War of the Wells
- asked_as: started; ended
- who: [[Holm]]; [[Tarn]]

> {_WAR}

## The presidential election of 246 {{#president}}

- date: 0246 "of 246"
- aliases: election of 246
- votes: [[Mara Rusk]] 214,000, [[Bram Quill]] 188,500, [[Lio Vance]] 61,200

> {_PRESIDENT}

## A fisherman claims to have found the Reed Crown {{#fake}}

- date: 0450 "In 450"
- asked_as: fake; forgery
- who: a fisherman
- what: [[Reed Crown]]

> {_FAKE}

## The dockers' strike {{#strike}}

- date: not stated
- asked_as: walkout
- lasted: seven weeks

> {_STRIKE}

## The treaty is approved {{#treaty}}

- date: not stated
- by: the Council

> {_AGAINST}

## The Reed Party is kept out of office {{#kept-out}}

- date: 0247 "In 247"
- who: [[Millers]]; [[Weavers]]
- whom: [[Reed Party]]

> {_VOTE}

## Mara Rusk's memoirs appear {{#memoirs}}

- date: 0251 "in 251"

> {_MEMOIRS}

## Ada Vance writes The Cheaper Wind {{#book}}

- date: not stated
- by: [[Ada Vance]]

> {_BOOK}

## Ysa Crane is elected governor {{#governor}}

- date: 0248 "In 248"
- who: [[Ysa Crane]]
- whom: [[Brother Pike]]

> {_BEATEN}

## The Deep Mine loses its air {{#mine}}

- date: not stated

> {_SHIFT} {_SHAFT}

## The Battle of Sill {{#sill}}

- date: not stated
- who: [[Holm]]
- ships: 85

> {_FLEET}

## Mara Rusk dies {{#mara-dies}}

- date: 0242 "in 242"
- who: [[Mara Rusk]]
- how: of a fever

> {_FEVER}

## The expedition to the pole {{#pole}}

- date: 0251 "In 251"
- who: [[Lio Vance]]

> {_RETURN} {_FIVE}
""",
}


@pytest.fixture(scope="module")
def kesh(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(KESH, tmp_path_factory.mktemp("kesh")) as lore:
        yield lore


def _told(lore: Lore, question: str) -> tuple[Standing, str]:
    reply = lore.reply(question)
    facts = [f"{fact.name}: {fact.text}" for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    return reply.standing, " ".join((reply.sentence, *facts, *quotes, *(each.text for each in reply.quoted)))


@pytest.mark.parametrize(
    ("question", "told"),
    [
        ("Where was Tarn built?", "the town of Tarn inside a crater"),
        ("On what day did Oda Rusk die?", "on 6 Frostmonth 240"),
        ("When did the siege of Tarn begin?", "In the spring of 243"),
        ("How many people came back from the expedition?", "Only five of them"),
        ("How did Lio Vance lose his hand?", "to frostbite"),
        ("May keepers of the Order marry?", "No: the source says that it was not so. Keepers of the Order may not"),
        ("Who got kicked out of the Order?", "Brother Pike was expelled"),
        ("Why did Brother Pike get kicked out of the Order?", "because he had meddled"),
        ("Why did Bram Quill resign?", "pleading ill health"),
        ("Which party did Bram Quill belong to?", "party: Reed Party"),
        ("Why did Holm land no troops?", "since it feared for the Canal"),
        ("Was Mara Rusk the daughter of Oda Rusk?", "daughter: Mara Rusk"),
        ("Was Lio Vance surveyor of the Order of Kesh?", "office: surveyor"),
        ("When was the peace treaty concluded?", "on 19 Reapmonth 243"),
        ("How many seats did the Reed Party win?", "61 of the 120 seats"),
        ("How many seats did the Millers get?", "how many: “38”"),
        ("How many seats were there?", "seats: 120"),
        ("Who won the presidential election?", "Mara Rusk 214,000, Bram Quill 188,500, Lio Vance 61,200"),
        ("Who came second in the election of 246?", "Bram Quill 188,500"),
        ("How many votes did Bram Quill receive?", "how many: “188,500”"),
        ("What share of the vote did the Reed Party get in 247?", "44 per cent"),
        ("When were Mara Rusk's memoirs published?", "appeared in 251"),
        ("Who wrote The Cheaper Wind?", "by: Ada Vance"),
        ("Which tax was scrapped?", "hut tax"),
        ("What share of the wine did Bram Quill drink?", "half"),
        ("What share of the bread did Bram Quill eat?", "a quarter"),
        ("How many votes did Brother Pike get in 248?", "how many: “7,951”"),
        ("How many votes did Ysa Crane get in 248?", "how many: “8,204”"),
        ("How many people were killed in the Deep Mine?", "how many: “213”"),
        ("How did Ysa Crane bring the survivors up?", "through a drainage shaft"),
        ("Who was fired by Holm?", "Lio Vance was dismissed"),
        ("Who forged the Reed Crown?", "forged by the smith Hulda Ironhand"),
        ("Who was Mara Rusk's grandmother?", "grandmother, Old Maud"),
        ("How long did the dockers' strike last?", "lasted: seven weeks"),
        ("Why did the Weavers vote against the treaty?", "because it left the courts"),
    ],
)
def test_what_is_told_plainly_is_answered(kesh: Lore, question: str, told: str) -> None:
    standing, text = _told(kesh, question)
    assert standing is Standing.ANSWER
    assert told in text


@pytest.mark.parametrize(
    "question",
    [
        "What was Ysa Crane's inn called?",
        "What were the two cruisers called?",
        "Where was the Peace of the Bridge signed?",
        "What share of the water was to go to Tarn?",
        "How many seats did the Weavers get?",
        "Was Oda Rusk the daughter of Mara Rusk?",
        "Was Ada Vance surveyor of the Order of Kesh?",
        "Who started the War of the Wells?",
        "On what day did the siege of Tarn begin?",
        "How did Ada Vance lose her hand?",
        "How many more votes than Bram Quill did Mara Rusk receive?",
        "How many votes did Bram Quill and Lio Vance have together in 246?",
        "What was the turnout in the presidential election of 246?",
        "What share of the vote did the Millers get in 247?",
        "When were Bram Quill's memoirs published?",
        "How many keepers did the Lamp Choir have when it was founded?",
        "Who commanded the defenders of Tarn?",
        "What was the name of the fisherman who claimed to have found the Reed Crown?",
        "When was Bram Quill born?",
        "How many ships did Holm have left after the Battle of Sill?",
        "How was Lio Vance related to Mara Rusk?",
        "Which of Mara Rusk's daughters succeeded her?",
    ],
)
def test_what_is_told_of_something_else_is_no_answer(kesh: Lore, question: str) -> None:
    assert kesh.reply(question).standing is not Standing.ANSWER


def test_a_misspelled_noun_is_counted_as_it_is_meant(kesh: Lore) -> None:
    standing, text = _told(kesh, "how many seets did the Millers get")
    assert standing is Standing.ANSWER
    assert "38" in text


def test_of_whom_nothing_is_told_is_not_told_by_another(kesh: Lore) -> None:
    standing, text = _told(kesh, "How long did Ysa Crane rule?")
    assert standing is Standing.PARTLY
    assert "29 years" not in text
    assert _INN in text


@pytest.mark.parametrize(
    ("sentence", "question"),
    [
        (
            "With the help of Ada Vance, Ysa Crane beat Bram Quill by 8,204 votes to 7,951.",
            "How many votes did Ada Vance get?",
        ),
        ("Mara Rusk defeated Lio Vance, the son of Oda Rusk, by 300 votes to 200.", "How many votes did Oda Rusk get?"),
        ("The Otter Party lost 12 seats, the Heron Party 9 and the Millers 4.", "How many seats did the Millers have?"),
        ("Vance shot the mayor, and Ada Vance wept. Lio Vance laughed.", "Did Ada Vance shoot the mayor?"),
        (
            "Of the 371 people on shift 213 were killed when the Deep Mine fell.",
            "How many people died building the Deep Mine?",
        ),
        ("At Morn 400 horses were brought across and 90 were killed.", "How many people were killed at Morn?"),
        ("Bram Quill lost the key to the mill.", "How did Bram Quill lose the key?"),
        ("Ada Vance voted for the bill.", "Did Ada Vance vote against the bill?"),
    ],
)
def test_a_sentence_of_others_is_no_answer(sentence: str, question: str, tmp_path: Path) -> None:
    people = ("Ada Vance", "Lio Vance", "Ysa Crane", "Bram Quill", "Mara Rusk", "Oda Rusk")
    kinds = {"person": people, "organisation": ("Otter Party", "Heron Party", "Millers"), "thing": ("Deep Mine",)}
    world = {
        "world.md": KESH["world.md"],
        "sources/page.md": KESH["sources/page.md"],
        "sources/page.txt": f"Kesh\n\n{sentence}\n",
    }
    for kind, names in kinds.items():
        world |= {
            f"entries/{each.split()[0]}-{kind}.md": _entry(each, kind, "", sentence)
            for each in names
            if each in sentence or each == people[0]
        }
    with lore_of(world, tmp_path) as lore:
        assert lore.reply(question).standing is not Standing.ANSWER
