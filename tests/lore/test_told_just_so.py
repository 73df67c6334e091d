"""That an answer tells just what is asked: whose father, of which town, how many of whom, which one; and what plain
sentences do tell of that."""

from collections.abc import Iterator

import pytest

from lore.model import Reply, Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_MARRIED = "King Odo married Ysa Venn in 388, and they had three children: Bran, Tamsel and Lune."
_DEPUTY = "His deputy, Hale Omar, took over the watch."
_SIEGE = "In 243 Captain Orla Crane led 300 men against Deepwell."
_WARDEN = "Mara Rusk remained Warden of Deepwell."
_ELECTION = "In May 302 the Reeds won 61 of the 120 seats and the Millers 38."
_INN = "Orla Crane settled in Port Ash and opened an inn."
_FORMER = "The present speaker, Dessa Quay, who had been the town's midwife, has sat since 271."
_OWNED = "Hob Lind owned the landing field and every ship but one, the tender Patience."
_GUILDS = "The Dyers were the richest of the seven guilds and the Ropers the largest."
_BOYCOTT = "Ireland and Norway joined the boycott; Denmark did not."
_PRISON = "Bera Tull spent six weeks in prison for throwing a fish at a judge."
_TRIAL = "Of the 23 officers who were put on trial 19 were convicted."
_MONEY = "Sixty per cent of the money for the canal was borrowed, and a quarter came from a tax on herring."
_CURRENT = "The current lights the Weir; Pinfold has refused it."
_COURTS = "In 326 Ong Lin, who had led the strike, closed the company's courts."
_RIDING = "Adolar was killed in a riding accident in 282."
_PLAN = "Silvio Ark drew up the Hearth Plan, which the assembly passed in 285."
_FEVER = "The Grey Sweat came to Corra in 319 and lasted fourteen months."
_REVOLT = "By March 328 the last group of spies was sent to Brask."
_UNION = "The Norland Union was made up of Ash and Moor."
_HUSBAND = "Effie Mar married a sailor from Moor."
_CONVOY = "The inspectors had reported the seal twice."


def _entry(name: str, kind: str, facts: str, *quotes: str, front: str = "") -> str:
    quoted = "\n\n".join(f"> {quote}" for quote in quotes)
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{facts}\n{quoted}\n"


CORRA = {
    "world.md": "---\nname: Annals of Corra\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Corra\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": (
        f"Corra\n\n{_MARRIED} {_DEPUTY}\n\n{_SIEGE} {_WARDEN} {_INN}\n\n{_ELECTION} {_FORMER} {_OWNED}\n\n"
        f"{_GUILDS} {_BOYCOTT} {_PRISON} {_TRIAL}\n\n{_MONEY}\n\n{_CURRENT}\n\n{_COURTS} {_RIDING} {_PLAN}\n\n"
        f"{_FEVER} {_REVOLT} {_UNION} {_HUSBAND} {_CONVOY}\n"
    ),
    "people/odo.md": _entry("Odo", "person", "- wife: [[Ysa Venn]]\n- deputy: [[Hale Omar]]\n", _MARRIED, _DEPUTY),
    "people/ysa.md": _entry("Ysa Venn", "person", "- husband: [[Odo]]\n", _MARRIED),
    "people/bran.md": _entry("Bran", "person", "- father: [[Odo]]\n- mother: [[Ysa Venn]]\n", _MARRIED),
    "people/tamsel.md": _entry("Tamsel", "person", "- father: [[Odo]]\n- mother: [[Ysa Venn]]\n", _MARRIED),
    "people/hale.md": _entry("Hale Omar", "person", "", _DEPUTY),
    "people/orla.md": _entry(
        "Orla Crane", "person", "- rank: captain\n- led: the men at the siege of [[Deepwell]]\n", _SIEGE, _INN
    ),
    "people/mara.md": _entry("Mara Rusk", "person", "- office: Warden of [[Deepwell]]\n", _WARDEN),
    "people/dessa.md": _entry("Dessa Quay", "person", "- office: speaker\n", _FORMER),
    "people/bera.md": _entry("Bera Tull", "person", "", _PRISON),
    "people/ong.md": _entry("Ong Lin", "person", "", _COURTS),
    "people/adolar.md": _entry("Adolar", "person", "- died: in 282\n", _RIDING),
    "people/silvio.md": _entry("Silvio Ark", "person", "", _PLAN),
    "people/effie.md": _entry("Effie Mar", "person", "- husband: a sailor, whose name is not stated\n", _HUSBAND),
    "people/hob.md": _entry("Hob Lind", "person", "", _OWNED),
    "places/deepwell.md": _entry("Deepwell", "place", "", _SIEGE, _WARDEN),
    "places/ash.md": _entry("Ash", "place", "", _UNION),
    "places/moor.md": _entry("Moor", "place", "", _UNION),
    "places/pinfold.md": _entry("Pinfold", "place", "", _CURRENT),
    "places/brask.md": _entry("Brask", "place", "", _REVOLT),
    "countries/norland.md": _entry("Norland Union", "country", "- members: [[Ash]] and [[Moor]]\n", _UNION),
    "organisations/reeds.md": _entry("Reeds", "organisation", "- seats in 302: 61\n", _ELECTION),
    "organisations/millers.md": _entry("Millers", "organisation", "- seats in 302: 38\n", _ELECTION),
    "organisations/dyers.md": _entry("Dyers", "organisation", "", _GUILDS),
    "organisations/ropers.md": _entry("Ropers", "organisation", "", _GUILDS),
    "things/patience.md": _entry("Patience", "thing", "", _OWNED),
    "things/plan.md": _entry("Hearth Plan", "concept", "", _PLAN),
    "things/sweat.md": _entry("Grey Sweat", "concept", "", _FEVER, front="aliases: [the Grey Sweat]\n"),
    "timeline/1.md": f"""## The siege of Deepwell {{#siege}}

- date: 0243 "In 243"
- where: [[Deepwell]]
- led by: [[Orla Crane]]
- lasted: five months

> {_SIEGE}

## The election of 302 {{#election}}

- date: 0302-05 "In May 302"
- who: [[Reeds]]; [[Millers]]

> {_ELECTION}

## Ong Lin closes the company's courts {{#courts}}

- date: 0326 "In 326"
- asked_as: strike
- by: [[Ong Lin]]

> {_COURTS}

## Adolar is killed in a riding accident {{#riding}}

- date: 0282 "in 282"
- who: [[Adolar]]

> {_RIDING}

## The assembly passes the Hearth Plan {{#plan-passed}}

- date: 0285 "in 285"
- by: the assembly
- what: [[Hearth Plan]]

> {_PLAN}

## The Grey Sweat comes to Corra {{#sweat-comes}}

- date: 0319 "in 319"
- what: [[Grey Sweat]]
- lasted: fourteen months

> {_FEVER}

## The last group of spies is sent to Brask {{#spies}}

- date: [..0328-03] "By March 328"
- who: the last group of spies
- to: [[Brask]]

> {_REVOLT}
""",
}


@pytest.fixture(scope="module")
def corra(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(CORRA, tmp_path_factory.mktemp("corra")) as lore:
        yield lore


def _shown(reply: Reply) -> str:
    facts = [f"{fact.name}: {fact.text}" for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    return " | ".join([*facts, *quotes, *(quote.text for quote in reply.quoted)])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Who was Bran's father?", "father: Odo"),
        ("Who was Ysa Venn's husband?", "husband: Odo"),
        ("Who was Odo's deputy?", "deputy: Hale Omar"),
        ("How were Odo and Ysa Venn related?", "Ysa Venn"),
        ("Who was the Warden of Deepwell?", "Mara Rusk"),
        ("Who led the siege of Deepwell?", "led: the men at the siege of Deepwell"),
        ("What did Hob Lind own?", "the landing field"),
        ("How many seats did the Millers win in 302?", "seats in 302: 38"),
        ("What was Dessa Quay before she became speaker?", "midwife"),
        ("Which guild was the richest of the seven?", "The Dyers were the richest"),
        ("Which guild was the largest?", "the Ropers the largest"),
        ("Which countries joined the boycott?", "Ireland and Norway"),
        ("How long did Bera Tull spend in prison?", "six weeks"),
        ("How many officers were convicted?", "19 were convicted"),
        ("What share of the money came from a tax on herring?", "a quarter"),
        ("Who refused the current?", "Pinfold has refused it"),
        ("How did Adolar die?", "riding accident"),
        ("Who drew up the Hearth Plan?", "Silvio Ark"),
        ("How long did the Grey Sweat last?", "fourteen months"),
        ("Who was sent to Brask in March 328?", "the last group of spies"),
        ("Which places made up the Norland Union?", "members: Ash and Moor"),
        ("Quote the sentence about the Hearth Plan.", _PLAN),
        ("Quote the line on the boycott", _BOYCOTT),
        ("Was it 15 or 25 officers who were convicted?", "19 were convicted"),
        ("Who closed the courts?", "Ong Lin"),
    ],
)
def test_what_is_told_just_so_is_answered(corra: Lore, question: str, says: str) -> None:
    reply = corra.reply(question)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


@pytest.mark.parametrize(
    "question",
    [
        "Who was Odo's father?",
        "Who was Ysa Venn's wife?",
        "Who was Hale Omar's deputy?",
        "Who led Deepwell?",
        "Who was the leader of Deepwell?",
        "How long did Deepwell last?",
        "How many votes did the Millers get?",
        "How many ships did Deepwell have?",
        "How many children did Tamsel have?",
        "Who owned the Patience?",
        "Who ended the strike?",
        "Which inspectors reported the seal?",
        "What was the name of Effie Mar's husband?",
        "Which office did Orla Crane hold?",
        "Which party was Orla Crane in?",
        "Where did Orla Crane come from?",
        "Who named Deepwell?",
        "Was the last group sent to Brask in March 328?",
        "How much did Bera Tull pay?",
        "Who founded Deepwell?",
    ],
)
def test_what_is_told_of_another_is_no_answer(corra: Lore, question: str) -> None:
    assert corra.reply(question).standing is not Standing.ANSWER


def test_who_did_a_deed_is_led_by_nobody_who_did_another(corra: Lore) -> None:
    assert "the assembly" not in "".join(
        fact.text for each in corra.reply("Who drew up the Hearth Plan?").statements for fact in each.facts
    )


def test_what_a_member_claims_is_held_against_the_source(corra: Lore) -> None:
    reply = corra.reply("Mod, please judge: Kim insists Orla Crane opened an inn, I say a shop. Verdict?")
    assert reply.standing is Standing.ANSWER
    assert _INN in _shown(reply)


def test_where_else_it_was_is_told_where_another_place_is_asked_for(corra: Lore) -> None:
    reply = corra.reply("Was the last group of spies sent to Lisbon?")
    assert reply.standing is Standing.PARTLY
    assert _REVOLT in _shown(reply)
