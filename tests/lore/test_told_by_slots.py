"""That a slot tells whoever was something, or did it, with an entry or without; how many there were, and not how many
did what is asked; and that an answer shows what of an entry says it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lore.model import Reply, Standing
from lore.questions import Lore
from tests.lores import opened as lore_of

_ORDER = "Hesper the Weaver and sixty mages live in the old lighthouse."
_HAND = "Cato Finch was thrown out and founded the Ashen Hand, which dyers fear."
_SWORD = "The smith Ilka Varr made the sword Gravetongue out of a fallen star."
_HEIST = "Five thieves came in through the sewers."
_PARDON = "Nell Sparrow confessed and was pardoned."
_TAX = "King Roderic doubled the hearth tax and built a throne."
_REBELS = "That was why the houses rebelled in 296."
_SIEGE = "In 297 Roderic besieged Highwatch, where 400 defenders stood under Ottilie Thorn."
_DEAD = "By spring 250 of them were dead."
_STRIKE = "The dockers' strike of 301 was led by Bera Tull, and the employers gave in."
_GAMES = "Otto Brahe was president of the games, and a boycott was called off."
_TERM = "Amparo Dell was loved by her people."
_BALLOT = "The ballot of 330 was a tie at first."
_WAR = "The war with Kesh ended in 312, when peace was signed at Toth."
_SCHOOL = "Twelve children live in Port Lumen."
_CUP = "In 398 Rovers won the Harbour Cup, and the team rode through the town."
_SHIPS = "Bo Rusk commanded the schooner Petrel."
_FLEET = "Twelve warships attacked Port Lumen."
_MARGIN = "Tom Bell won the seat by 40 votes."
_POWER = "Carlo Vane came to power in 325."
_GREY = "The Grey War lasted nine years, and Odo of Arth died in it."
_DAM = "Ash voted against the tax and for the dam."
_WALL = "All but Vell voted for the wall."
_BREWERY = "The family sold the brewery in 367, and it was closed in 374 because others brewed more cheaply."
_ARMS = "In 341 Bolar, which was armed by Lusk, marched in."
_DAYS = "Tom Bell died in Lisk in 340."
_FIRE = "On the night of 3 June 392 the mill burned down."
_TRIED = "Joss Pike, a stable boy who had been dismissed, was tried for arson and acquitted."
_CHILDREN = "Old Gaspar had two children: Ansel and Sunna."
_PREMIER = "The last premier, Aksel Holt, a grandson of Magnus Holt, resigned."
_FARMS = "In 357 the raiders burned seven farms."
_REFUSED = "Ishel was invited to join and declined in 334."
_KEPT = "Zed Orm kept hens."
_STANDS = "Old Mill stands by the Grey Bridge."
_CLERKS = "Ninety well trusted and hardened clerks were trained at Lisk."
_POSTS = "Joaquin Teix was loved by railwaymen."


def _entry(name: str, kind: str, facts: str, *quotes: str, front: str = "") -> str:
    quoted = "\n\n".join(f"> {quote}" for quote in quotes)
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{facts}\n{quoted}\n"


HALVAR = {
    "world.md": "---\nname: Halvar\nsource: page\n---\n",
    "sources/page.md": "---\nid: page\nname: The page of Halvar\nlicence: CC0\ntext: page.txt\n---\n",
    "sources/page.txt": "Halvar\n\n"
    + "\n\n".join(
        (
            _ORDER,
            _HAND,
            _SWORD,
            f"{_HEIST} {_PARDON}",
            f"{_TAX} {_REBELS}",
            f"{_SIEGE} {_DEAD}",
            _STRIKE,
            _GAMES,
            _TERM,
            _BALLOT,
            _WAR,
            _SCHOOL,
            _CUP,
            _SHIPS,
            _FLEET,
            _MARGIN,
            _POWER,
            _GREY,
            _DAM,
            _WALL,
            _BREWERY,
            _ARMS,
            _DAYS,
            f"{_FIRE} {_TRIED}",
            _CHILDREN,
            _PREMIER,
            _FARMS,
            _REFUSED,
            _POSTS,
            _CLERKS,
            _KEPT,
            _STANDS,
        )
    )
    + "\n",
    "organisations/order.md": _entry(
        "Order of the Lantern",
        "organisation",
        "- founder: Hesper the Weaver\n- members: the houses Ash, Corv and Thorn\n- chieftain: [[Ilka Varr]]\n",
        _ORDER,
    ),
    "organisations/hand.md": _entry("Ashen Hand", "organisation", "- founder: [[Cato Finch]]\n", "which dyers fear."),
    "organisations/guard.md": _entry("Night Guard", "organisation", "- director: [[Cato Finch]]\n", _HEIST),
    "organisations/brewery.md": _entry(
        "Dunn's Brewery", "organisation", "- closed: 374\n", _BREWERY, front="aliases: [the brewery]\n"
    ),
    "organisations/rovers.md": _entry("Rovers", "organisation", "", _CUP),
    "people/cato.md": _entry("Cato Finch", "person", "- teacher: Pellam\n- father: a fisherman\n", _HAND),
    "people/ilka.md": _entry("Ilka Varr", "person", "- made: [[Gravetongue]]\n", _SWORD),
    "people/otto.md": _entry("Otto Brahe", "person", "- office: president of the games\n", _GAMES),
    "people/amparo.md": _entry("Amparo Dell", "person", "- premier: from 334 until 346\n", _TERM),
    "people/bo.md": _entry("Bo Rusk", "person", "- commanded: the schooner [[Petrel]]\n", _SHIPS),
    "people/tom.md": _entry("Tom Bell", "person", "", _MARGIN, _DAYS),
    "people/zed.md": _entry(
        "Zed Orm", "person", "- born: 301, in Dell\n- died: 362, in Moor\n- buried: Saint Ola\n", _KEPT
    ),
    "places/mill.md": _entry("Old Mill", "place", "- founded: 270, by [[Zed Orm]]\n- made of: granite\n", _STANDS),
    "things/bridge.md": _entry("Grey Bridge", "thing", "- built: 280, by Ada Blom\n", _STANDS),
    "people/pike.md": _entry("Joss Pike", "person", "", _TRIED),
    "people/sunna.md": _entry("Sunna", "person", "", _CHILDREN),
    "people/gaspar.md": _entry("Gaspar", "person", "", _CHILDREN),
    "people/magnus.md": _entry("Magnus Holt", "person", "", _PREMIER),
    "people/aksel.md": _entry("Aksel Holt", "person", "", _PREMIER),
    "people/teix.md": _entry("Joaquin Teix", "person", "- office: minister of trade, later president\n", _POSTS),
    "countries/ishel.md": _entry("Ishel", "country", "", _REFUSED),
    "people/odo.md": _entry("Odo of Arth", "person", "", _GREY),
    "things/sword.md": _entry("Gravetongue", "thing", "- forged by: [[Ilka Varr]], in 203\n", _SWORD),
    "things/petrel.md": _entry("Petrel", "thing", "", _SHIPS),
    "places/lumen.md": _entry("Port Lumen", "place", "", _SCHOOL, _FLEET),
    "timeline/all.md": "\n".join(
        (
            f"## The Night of the Vault {{#heist}}\n\n- date: 337\n- thieves: five\n- loot: [[Gravetongue]] and 20,000"
            f" marks\n- pardoned: Nell Sparrow\n\n> {_HEIST}\n",
            f'## The siege of Highwatch {{#siege}}\n\n- date: 297 "In 297"\n- defenders: 400\n\n> {_SIEGE}\n',
            f"## The dockers' strike {{#strike}}\n\n- date: 301\n- led by: Bera Tull\n\n> {_STRIKE}\n",
            f"## The election of the arch-mage {{#election}}\n\n- date: 330\n- winner: [[Cato Finch]]\n\n> {_BALLOT}\n",
            f'## Peace with Kesh is signed at Toth {{#peace}}\n\n- date: 312 "in 312"\n\n> {_WAR}\n',
            f'## The mill fire {{#fire}}\n\n- date: 0392-06-03 "On the night of 3 June 392"\n\n> {_FIRE}\n',
            f"## Clerks are trained at Lisk {{#clerks}}\n\n- date: unknown\n- where: Lisk\n\n> {_CLERKS}\n",
            f"## The raiders burn seven farms {{#farms}}\n\n- date: 357\n\n> {_FARMS}\n",
            f'## Rovers win the Harbour Cup {{#cup}}\n\n- date: 398 "In 398"\n- who: [[Rovers]]\n\n> {_CUP}\n',
        )
    ),
}


@pytest.fixture(scope="module")
def halvar(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Lore]:
    with lore_of(HALVAR, tmp_path_factory.mktemp("halvar")) as lore:
        yield lore


def _shown(reply: Reply) -> str:
    facts = (f"{fact.name}: {fact.text}" for each in reply.statements for fact in each.facts)
    quotes = (quote.text for each in reply.statements for quote in each.quotes)
    return "\n".join((*facts, *quotes, *(each.text for each in reply.quoted)))


@pytest.mark.parametrize(
    ("question", "says"),
    [
        # whoever has no entry
        ("Who founded the Order of the Lantern?", "founder: Hesper the Weaver"),
        ("who founded the ashen hand", "founder: Cato Finch"),
        ("Who was Cato Finch's teacher?", "teacher: Pellam"),
        ("Who did Cato Finch learn from?", "teacher: Pellam"),
        ("Who was Cato Finch's father?", "father: a fisherman"),
        # words for whoever leads
        ("Who runs the Night Guard?", "director: Cato Finch"),
        ("Who leads the Order of the Lantern?", "chieftain: Ilka Varr"),
        ("Who led the dockers' strike?", "Bera Tull"),
        # who belongs to a body
        ("Which houses sit on the Order of the Lantern?", "members: the houses Ash, Corv and Thorn"),
        ("Who belonged to the Order of the Lantern?", "members: the houses Ash, Corv and Thorn"),
        # when, how long
        ("When was Gravetongue made?", "forged by: Ilka Varr, in 203"),
        ("When was Gravetongue forged?", "forged by: Ilka Varr, in 203"),
        ("How long was Amparo Dell premier?", "premier: from 334 until 346"),
        ("When did the war with Kesh end?", _WAR),
        ("When did Carlo Vane come to power?", _POWER),
        ("How long did the Grey War last?", _GREY),
        ("When was Zed Orm born?", "born: 301, in Dell"),
        ("Where did Zed Orm die?", "died: 362, in Moor"),
        ("Where was Zed Orm buried?", "buried: Saint Ola"),
        ("When was Old Mill founded?", "founded: 270, by Zed Orm"),
        ("Who founded Old Mill?", "founded: 270, by Zed Orm"),
        ("Who built the Grey Bridge?", "built: 280, by Ada Blom"),
        ("What is Old Mill made of?", "made of: granite"),
        # how many
        ("How many thieves were there?", "thieves: five"),
        ("How many defenders were there at Highwatch?", "400"),
        ("How many children live in Port Lumen?", _SCHOOL),
        ("How many ships attacked Port Lumen?", _FLEET),
        ("How many votes did Tom Bell win by?", _MARGIN),
        # which, and who won
        ("Which ship did Bo Rusk command?", "commanded: the schooner Petrel"),
        ("Which team won the Harbour Cup?", "Rovers"),
        ("Who won the election?", "winner: Cato Finch"),
        ("Who voted against the wall?", _WALL),
        # why
        ("Why did the houses rebel?", _TAX),
        ("Why was the brewery closed?", "because others brewed more cheaply"),
        # what belongs to an event of the lines before, and what stands behind an aside
        ("Who was tried for arson after the mill fire?", _TRIED),
        ("Was Joss Pike acquitted?", _TRIED),
        ("Where do the sixty mages live?", _ORDER),
        ("Where were the well trusted and hardened clerks trained?", _CLERKS),
        ("Did Gaspar have children?", _CHILDREN),
        ("Was Aksel Holt premier?", _PREMIER),
        ("What was Joaquin Teix before he became president?", "minister of trade, later president"),
        # what an entry says only in a slot
        ("What happened to Nell Sparrow?", "pardoned: Nell Sparrow"),
        ("Where did Tom Bell end his days?", _DAYS),
    ],
)
def test_what_a_slot_or_a_sentence_tells_is_answered(halvar: Lore, question: str, says: str) -> None:
    reply = halvar.reply(question)
    assert reply.standing is Standing.ANSWER
    assert says in _shown(reply)


@pytest.mark.parametrize(
    "question",
    [
        "Who led the employers?",
        "Who led the boycott?",
        "How many defenders died?",
        "How many defenders surrendered?",
        "Who voted against the dam?",
        "When was Port Lumen made?",
        "Who was Tom Bell's teacher?",
        "How long was Tom Bell premier?",
        "Did Sunna have children?",
        "Was Magnus Holt premier?",
        "Which farms did the raiders burn?",
        "When was Tom Bell re-elected?",
        "What was Joaquin Teix before he became mayor?",
    ],
)
def test_what_is_told_of_others_is_no_answer(halvar: Lore, question: str) -> None:
    assert halvar.reply(question).standing is not Standing.ANSWER


@pytest.mark.parametrize(
    ("told", "question"),
    [
        ("Before that, in 180, Tom was tried for arson.", "Who was tried for arson after the brewery fire?"),
        ("Ned was crowned in 160. Tom was tried for arson.", "Who was tried for arson after the brewery fire?"),
        ("Tom sold a bell. For that price the guild bought the mill.", "Why did the guild buy the mill?"),
        ("Ann wept. Thus spoke Tom and left the guild.", "Why did Tom leave the guild?"),
        ("Orrin was loved by all.", "Of whom was Orrin the teacher?"),
        ("Orrin was loved by all.", "Who had Orrin as a teacher?"),
        ("Orrin was loved by all.", "How long was Orrin king?"),
        ("Orrin was loved by all.", "Who won Orrin?"),
        ("Orrin was loved by all.", "What was Orrin before he became president?"),
        ("The storm came.", "How many people drowned in the storm?"),
    ],
)
def test_what_only_lies_near_is_no_answer(tmp_path: Path, told: str, question: str) -> None:
    fire = "The brewery burned in the great fire."
    files = {
        "world.md": "---\nname: Moor\nsource: page\n---\n",
        "sources/page.md": "---\nid: page\nname: The page of Moor\nlicence: CC0\ntext: page.txt\n---\n",
        "sources/page.txt": f"Moor\n\n{fire} {told}\n",
        "people/orrin.md": _entry(
            "Orrin",
            "person",
            "- teacher: Pellam\n- office: steward of the king for three years\n- winner: Moor Cup\n"
            "- work: sued the mayor, later jailed by the president\n",
            told.split(". ")[-1],
        ),
        "timeline/all.md": f"## The brewery fire {{#fire}}\n\n- date: unknown\n\n> {fire}\n\n"
        f"## The storm {{#storm}}\n\n- date: unknown\n- drowned: 3 cows\n\n> {told.split('. ')[-1]}\n",
    }
    with lore_of(files, tmp_path) as lore:
        assert lore.reply(question).standing is not Standing.ANSWER
