"""That a date or place is told of the verb beside it, and of no other of its sentence; and that what a sentence or a
slot says in the form in which it is asked is answered: where something lies, how long it is, why it is called so."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lore.model import Reply, Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_TEXT = """
Orrin was jailed in 1100 and freed in 1110. The ship Petrel was built in 1880 and sank in 1900. Ludo, who was crowned \
in 1180, died in 1192. Bram was born in Ash and raised in Moor. Emma reigned from 1180 to 1192. Ulf was crowned in \
900 and, after a long siege, killed in 911. Joe Finch built the bridge in 1100 and burned it in 1110. Tam Reed said \
that the Gull was built in 880 and sank in 890. Mira was to be crowned in 900 and freed in 910. Rolf was elected in \
960, and Sten was freed in 961.

The Lost Colony lies under Mount Hark. Meridian is a moon of Toth. Brim lies under the rule of Ulf. Trim stands by its \
king. The Order of the Lantern is an order of mages. The Wolf Guild stole the Red Gem. The statue of Ora was cast in \
1300. The isle of Sarn lies off Moor. Kell is a suburb of Moor. Vost lies in ruins. Dov Rain was hired by Emil, who \
was fired in 1305.

Berth is a small kingdom. Its capital is Dell. Arth, whose king was Odo, fell. The duke of Arl, whose palace was Mord, \
died.

Ana Silva is the director of the town museum. The town museum's director is Ana Silva. Pia Moss is the mayor of Dell. \
The mayor of Dell is Rook Hale. Port Lumen stands on the coast and has 9,000 inhabitants. Cy Dane flew on the Halcyon. \
Bo Rusk sailed as mate on the Heron. Dag Lund sank the Heron's rival.

The ship Kestrel is 300 metres long. The Salt Line is a road 40 miles long. The Brass Lantern, a tavern in Moor, is \
20 feet wide. Zor's tower was 90 feet tall. The mast of the Plover is 30 metres tall. It is \
said that the Crane is 40 metres long. The Tern was 50 feet long. After the refit the yard was proud, and the Tern was \
60 feet long. The lander Skua 3 missed the plain, and she came down 300 kilometres off course in a lagoon. Zor lived \
with his cat, Ink. Tam Reed met Zor with his horse, Blaze.

Roderic the Late, so called because he missed his own coronation, was mild. The Coup of the Greatcoats toppled Holt; \
it is called that because it was so cold that nobody took off a coat. Lew Tarn was thrown out of the Order for \
cheating at cards. Egil Ros was jailed for life. The price of beef fell by 60%. The price of wool did not fall by \
20%. Some months later Iver Holm resigned, officially on account of his heart. The Moth sank off Moor in 1905 with 40 \
souls aboard.
"""
_PARAGRAPHS = [" ".join(each.split()) for each in _TEXT.strip().split("\n\n")]
_SENTENCES = [f"{each.rstrip('.')}." for paragraph in _PARAGRAPHS for each in paragraph.split(". ")]
_ENTRIES = (
    *((name, "person", "") for name in ("Orrin", "Ludo", "Bram", "Emma", "Ulf", "Joe Finch", "Tam Reed", "Mira")),
    *((name, "person", "") for name in ("Rolf", "Sten", "Ana Silva", "Zor", "Roderic the Late", "Holt", "Lew Tarn")),
    *((name, "person", "") for name in ("Egil Ros", "Iver Holm", "Pia Moss", "Rook Hale", "Dov Rain", "Emil")),
    ("Cy Dane", "person", "- office: first officer of the [[Halcyon]]\n"),
    ("Bo Rusk", "person", "- ship: [[Heron]]\n"),
    ("Dag Lund", "person", "- ship: [[Heron]]\n"),
    *((name, "thing", "") for name in ("Petrel", "Gull", "Halcyon", "Heron", "Kestrel", "Plover", "Crane", "Tern")),
    *((name, "thing", "") for name in ("Skua 3", "Moth", "Salt Line", "Brass Lantern")),
    ("statue of Ora", "thing", "- base: granite\n"),
    *((name, "place", "") for name in ("Lost Colony", "Meridian", "Brim", "Trim", "Dell", "Sarn", "Kell", "Vost")),
    ("Port Lumen", "place", "- population: 9,000\n"),
    *((name, "country", "") for name in ("Berth", "Arth", "Arl")),
    ("Order of the Lantern", "organisation", "- seat: the old lighthouse at Saltspit\n"),
    ("Wolf Guild", "organisation", "- hideout: a mill by the Tarn\n"),
    ("town museum", "organisation", ""),
    ("Coup of the Greatcoats", "concept", ""),
)
_FOLDERS = {
    "person": "people",
    "thing": "things",
    "place": "places",
    "country": "countries",
    "organisation": "organisations",
    "concept": "concepts",
}


def _entry(name: str, kind: str, facts: str) -> str:
    quoted = "\n\n".join(f"> {each}" for each in _SENTENCES if name in each)
    front = "asked_as: mages\n" if name == "Order of the Lantern" else ""
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{facts}\n{quoted}\n"


ORRIN = {
    "world.md": "---\nname: Annals\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: Annals page\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": "Annals\n\n" + "\n\n".join(_PARAGRAPHS) + "\n",
    **{f"{_FOLDERS[kind]}/{at}.md": _entry(name, kind, facts) for at, (name, kind, facts) in enumerate(_ENTRIES)},
}


@pytest.fixture(scope="module")
def annals(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(ORRIN, tmp_path_factory.mktemp("annals")) as lore:
        yield lore


def _shown(reply: Reply) -> str:
    facts = [f"{fact.name}: {fact.text}" for each in reply.statements for fact in each.facts]
    quotes = [quote.text for each in reply.statements for quote in each.quotes]
    return " | ".join([*facts, *quotes, *(quote.text for quote in reply.quoted)])


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("When was Orrin jailed?", "jailed in 1100"),
        ("When was Orrin freed?", "freed in 1110"),
        ("What year was Orrin freed?", "freed in 1110"),
        ("When did the Petrel sink?", "sank in 1900"),
        ("When was the Petrel built?", "built in 1880"),
        ("When was Ludo crowned?", "crowned in 1180"),
        ("When did Ludo die?", "died in 1192"),
        ("When was Ulf killed?", "killed in 911"),
        ("When did Joe Finch burn the bridge?", "burned it in 1110"),
        ("When did the Moth sink?", "in 1905"),
        ("Where did the Moth sink?", "off Moor"),
        ("Where was Bram born?", "born in Ash"),
        ("Where was Bram raised?", "raised in Moor"),
        ("When did Emma reign?", "from 1180 to 1192"),
        ("When was Sten freed?", "freed in 961"),
    ],
)
def test_a_date_or_place_is_told_of_the_verb_beside_it(annals: Lore, question: str, says: str) -> None:
    reply = annals.reply(question)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


@pytest.mark.parametrize(
    "question",
    [
        "When did the Gull sink?",
        "When was Mira freed?",
        "When was Rolf freed?",
        "When was Sten elected?",
        "When was Ludo freed?",
        "When was Dov Rain hired?",
        "Where was Orrin jailed?",
        "On what day was Orrin freed?",
    ],
)
def test_a_date_is_told_of_no_other_and_of_nothing_that_is_only_said_or_meant(annals: Lore, question: str) -> None:
    assert annals.reply(question).standing is not Standing.ANSWER


def _told(text: str, question: str, root: Path) -> Reply:
    """What is replied in a world of one sentence about Orrin, or Moor, and Pike."""
    quotes = {name: f"> {text}\n" for name in ("Orrin", "Moor", "Pike") if name in text}
    files = {f"people/{name}.md": f"---\ntype: person\nname: {name}\n---\n\n{quotes[name]}" for name in quotes}
    source = {each: ORRIN[each] for each in ("world.md", "sources/page.md")}
    with lore_of({**source, **files, "sources/page.txt": f"Annals\n\n{text}\n"}, root) as lore:
        return lore.reply(question)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Orrin was wounded at Moor and attacked in 1190 with his army.", "Was Orrin attacked?"),
        ("Orrin was raised by wolves and hunted in Ash.", "Who hunted Orrin?"),
        ("Orrin was crowned in 1180 and invaded in 1181.", "Was Orrin invaded?"),
        ("Orrin was exiled in 1180 and founded in 1190 a guild.", "Was Orrin founded?"),
        ("Orrin was praised by Pike and elected in 1190.", "Who elected Orrin?"),
        ("Moor was besieged by Pike and burned in 1190.", "Was Moor burned by Pike?"),
        ("Moor was besieged by Pike and destroyed in 1190.", "Was Moor destroyed by Pike?"),
        ("Orrin was almost caught and hanged in 1180.", "Was Orrin hanged?"),
        ("Orrin was nearly caught and hanged in 1180.", "When was Orrin hanged?"),
        ("Orrin was never caught and hanged in 1180.", "Was Orrin hanged?"),
        ("Orrin was hardly caught and hanged in 1180.", "Was Orrin hanged?"),
        ("Orrin was not caught and hanged in 1180.", "Was Orrin hanged?"),
    ],
)
def test_no_passive_is_shared_that_may_be_no_other_s(tmp_path: Path, text: str, question: str) -> None:
    assert _told(text, question, tmp_path).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Orrin was caught and hanged in 1180.", "Was Orrin hanged?"),
        ("Orrin was caught and thrown in the sea.", "Was Orrin thrown in the sea?"),
        ("Orrin was later caught and hanged in 1180.", "When was Orrin hanged?"),
    ],
)
def test_a_passive_is_shared_by_what_is_done_to_somebody(tmp_path: Path, text: str, question: str) -> None:
    assert _told(text, question, tmp_path).standing is Standing.ANSWER


@pytest.mark.parametrize(
    ("question", "says"),
    [
        ("Where is the Lost Colony?", "under Mount Hark"),
        ("Where does the Lost Colony lie?", "under Mount Hark"),
        ("Where is Sarn?", "off Moor"),
        ("Where is Kell?", "a suburb of Moor"),
        ("How long is the Salt Line?", "40 miles long"),
        ("How wide is the Brass Lantern?", "20 feet wide"),
        ("Where is Meridian?", "a moon of Toth"),
        ("Where is the Order of the Lantern?", "seat: the old lighthouse"),
        ("Where is the Order of the Lantern based?", "seat: the old lighthouse"),
        ("Where do the mages have their headquarters?", "seat: the old lighthouse"),
        ("Where do the mages of the Order of the Lantern have their headquarters?", "seat: the old lighthouse"),
        ("Where is the Wolf Guild's hideout?", "hideout: a mill"),
        ("Where is the hideout of the Wolf Guild?", "hideout: a mill"),
        ("What is the capital of Berth?", "Its capital is Dell"),
        ("Who was the king of Arth?", "whose king was Odo"),
        ("Who is the director of the town museum?", "Ana Silva"),
        ("Who is the town museum's director?", "Ana Silva"),
        ("Who was the first officer of the Halcyon?", "office: first officer of the Halcyon"),
        ("How many people live in Port Lumen?", "population: 9,000"),
        ("Which ship did Bo Rusk sail on?", "ship: Heron"),
        ("How long is the Kestrel?", "300 metres long"),
        ("How big is the Kestrel?", "300 metres long"),
        ("How tall was Zor's tower?", "90 feet tall"),
        ("How far off course did the Skua 3 land?", "300 kilometres off course"),
        ("What was Zor's cat called?", "Ink"),
        ("What was the name of Zor's cat?", "Ink"),
        ("Why is Roderic called the Late?", "because he missed"),
        ("Why is it called the Coup of the Greatcoats?", "because it was so cold"),
        ("Why was Lew Tarn thrown out of the Order?", "for cheating"),
        ("Why did Iver Holm resign?", "on account of his heart"),
        ("By how much did the price of beef fall?", "60%"),
    ],
)
def test_what_is_said_in_the_form_in_which_it_is_asked_is_answered(annals: Lore, question: str, says: str) -> None:
    reply = annals.reply(question)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


@pytest.mark.parametrize(
    "question",
    [
        "Where is Brim?",
        "Where is Trim?",
        "Where is Vost?",
        "Where is the statue of Ora?",
        "Where is the Order of the Lantern's hideout?",
        "What was the palace of Arl?",
        "Who is the mayor of Dell?",
        "Who was the first officer of the Heron?",
        "Which ship did Dag Lund sink?",
        "Which ship did Cy Dane sail on?",
        "How tall is the Plover?",
        "How long is the Crane?",
        "How long is the Tern?",
        "How wide is the Kestrel?",
        "How tall was Zor?",
        "How far off course did the Petrel land?",
        "What was Zor's horse called?",
        "What was Zor's dog called?",
        "Why is Zor called the Late?",
        "Why was Egil Ros jailed?",
        "Why did Holt resign?",
        "By how much did the price of wool fall?",
        "By how much did the price of bread fall?",
    ],
)
def test_what_is_said_of_another_or_of_nothing_sure_is_no_answer(annals: Lore, question: str) -> None:
    assert annals.reply(question).standing is not Standing.ANSWER


_WORLD = (("Zor", "person"), ("Ned", "person"), ("Kip", "person"), ("Roderic", "person"), ("Moor", "place"))
_THINGS = ("Halcyon", "Gull")


def _world(text: str, slot: str) -> dict[str, str]:
    """A world of one paragraph, in which the Guild, Moor and Ned have a slot."""
    sentences = [f"{each.rstrip('.')}." for each in text.split(". ")]
    kinds = (*_WORLD, *((name, "thing") for name in _THINGS), ("Guild", "organisation"))
    files = {
        "world.md": "---\nname: Annals\nsource: page\n---\n",
        "sources/page.md": "---\nid: page\nname: Annals page\nlicence: CC0\ntext: page.txt\n---\n",
        "sources/page.txt": f"Annals\n\n{text}\n",
    }
    for at, (name, kind) in enumerate(kinds):
        slots = f"- {slot}\n" if slot and name in ("Guild", "Moor", "Ned") else ""
        quoted = "\n\n".join(f"> {each}" for each in sentences if name in each)
        head = f"---\ntype: {kind}\nname: {name}\n---\n"
        files[f"{_FOLDERS[kind]}/{at}.md"] = f"{head}{slots}\n{quoted}\n"
    return files


_BESIDE = "The Guild met in Moor with Ned."


@pytest.mark.parametrize(
    ("text", "slot", "question"),
    [
        ("Zor's wife became Queen.", "", "What was Zor's wife called?"),
        ("Zor's brother became King.", "", "What was Zor's brother called?"),
        ("Zor's horse was a Shire.", "", "What was Zor's horse called?"),
        ("Zor's ship, Ann said, was old.", "", "What was Zor's ship called?"),
        ("Zor's captain's dog, Rex, barked.", "", "What is Zor's dog called?"),
        ("Zor fought the smith. His dog, Rex, died.", "", "What was Zor's dog called?"),
        ("Zor fought the smith, and his dog, Rex, died.", "", "What was Zor's dog called?"),
        ("Zor sold his ship, Mary, and bought his ship, Ann.", "", "What was Zor's ship called?"),
        ("Zor's first dog was Rex and his second dog was Max.", "", "What was Zor's dog called?"),
        (
            "Roderic built a ship, and it was so named after his mother.",
            "",
            "Why is Roderic called Roderic?",
        ),
        ("Moor lies by the river Ash, and it was so called because of the trees.", "", "Why is it called Moor?"),
        ("Moor was so called for years.", "", "Why is it called Moor?"),
        ("Moor was so called as late as 1200.", "", "Why is it called Moor?"),
        ("Moor was so called since 1200.", "", "Why is it called Moor?"),
        ("Some believe Moor was so called because of the trees.", "", "Why is it called Moor?"),
        ("The price of wine in Moor fell by two pence.", "", "By how much did Moor fall?"),
        ("The price of bread rose by half.", "", "By how much did bread rise?"),
        ("The fleet shrank by 1200.", "", "By how much did the fleet shrink?"),
        ("Moor rose by a hill.", "", "By how much did Moor rise?"),
        ("Kip shot down a plane 20 miles from Moor.", "", "How far from Moor was Kip shot down?"),
        ("Ned shot a bird 30 feet above the roof.", "", "How far above the roof was Ned shot?"),
        ("Ned landed 20 miles from Moor Castle.", "", "How far from Moor did Ned land?"),
        ("Ned came down with flu 20 miles from Moor.", "", "How far from Moor did Ned land?"),
        ("The road behind Halcyon is 40 metres long.", "", "How long is the Halcyon?"),
        ("The Gull, Ned lied, was 90 feet long.", "", "How long was the Gull?"),
        ("Ned was 30 days long at sea.", "", "How long was Ned?"),
        ("Halcyon was 300 metres long before the fire.", "", "How long is the Halcyon?"),
        (_BESIDE, "seat: [[Moor]] until 1200", "Where is the Guild's seat?"),
        (_BESIDE, "seat: 3 of 12 in the council", "Where is the Guild's seat?"),
        (_BESIDE, "base: farmers", "Where is the Guild's base?"),
        ("The prisoners of the Guild fled.", "seat: [[Moor]]", "Where were the prisoners of the Guild found?"),
        (_BESIDE, "population: 300 in 1200", "How many people live in Moor today?"),
        (_BESIDE, "people: three tribes", "How many people live in Moor?"),
        (_BESIDE, "residents: Tom and one dog", "How many residents does Moor have?"),
        (_BESIDE, "office: first officer of the Guild, in a play", "Who was the first officer of the Guild?"),
        (_BESIDE, "title: first officer of the Guild (only on paper)", "Who was the first officer of the Guild?"),
    ],
)
def test_what_one_world_says_of_something_else_is_no_answer(
    tmp_path: Path, text: str, slot: str, question: str
) -> None:
    with lore_of(_world(text, slot), tmp_path) as lore:
        assert lore.reply(question).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("text", "slot", "question"),
    [
        ("Zor sold his ship, Mary, in spring.", "", "What was Zor's ship called?"),
        ("Zor's dog, Rex, barked.", "", "What is Zor's dog called?"),
        ("Moor lies far off, and it was so called because of the trees.", "", "Why is it called Moor?"),
        ("The price of bread rose by half.", "", "By how much did the price of bread rise?"),
        ("The price of wine fell by two pence.", "", "By how much did the price of wine fall?"),
        ("Kip was shot down 20 miles from Moor.", "", "How far from Moor was Kip shot down?"),
        ("Halcyon was 300 metres long before the fire.", "", "How long was the Halcyon?"),
        (_BESIDE, "seat: [[Moor]] until 1200", "Where was the Guild's seat?"),
        (_BESIDE, "seat: [[Moor]]", "Where is the Guild's seat?"),
        (_BESIDE, "population: 300 in 1200", "How many people live in Moor?"),
        (_BESIDE, "role: captain of the Guild", "Who was the captain of the Guild?"),
    ],
)
def test_what_one_world_says_of_just_that_is_an_answer(tmp_path: Path, text: str, slot: str, question: str) -> None:
    with lore_of(_world(text, slot), tmp_path) as lore:
        assert lore.reply(question).standing is Standing.ANSWER
