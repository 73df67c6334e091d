"""That a date or place is told of the verb beside it, and of no other of its sentence; and that what a sentence or a
slot says in the form in which it is asked is answered: where something lies, how long it is, why it is called so."""

from collections.abc import Iterator

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
