"""A world of the gold questions: a plague in a port, the cure for it, and a quarrel over a throne."""

PAGE = """The Glass Fever

The Sickness

The glass fever came to the port of Varrow on 3 April 1203 aboard the grain ship Heron. Its first
victim was the sailmaker Tomas Brill. The ship's master, Ansel Dray, had hidden two sick sailors below
deck because he feared for his cargo. By June 1203 the fever had spread to every ward of Varrow, except
the Tanners' Ward. Nobody knows why the tanners were spared. The fever turned the eyes of the sick as
pale as glass. One in six of the people of Varrow died of it.

The Closed Gates

Duke Aldemar of Varrow closed the city gates on 1 July 1203, against the advice of his sister Sérafine.
He wanted to keep the fever away from the vineyards of Carrowmoor. Only the carts of the Guild of
Lamplighters were still let through. 200 archers guarded the walls. The Kingdom of Ostrany forbade all
trade with Varrow in August 1203, while the Republic of Lume went on selling grain. Captain Petra Holm
smuggled grain into the city in thirty fishing boats. She was never caught. Aldemar opened the gates
again in April 1204.

The Guild of Lamplighters

The Guild of Lamplighters was founded in 1188 by the widow Jonna Ekeby. During the fever it was led by
Master Wendel Grau. Its members had two tasks:

  • 65% of them carried the dead to the pits at Low Fen.
  • 35% of them brought bread to the shut houses (so that no family would starve).

The banker Lucan Férier paid for the bread.

The Cure

The search for a cure was known by the code name Blue Candle. Doctor Ilse Maranth led it in the cellars
of the Abbey of Saint Orrin. Her assistant, the monk Cael, wrote everything down in the Book of Breaths.
Ten remedies failed. The eleventh remedy, a brew of silver willow bark, worked in February 1204. Maranth
gave the recipe away for free because she did not want it to be sold. Férier had hoped to sell it, and
left Varrow three weeks later. Cael died of the fever in March 1204.

The Succession

Duke Aldemar died without children on 12 October 1205. Both his sister Sérafine and his cousin Count
Roderic claimed the throne. The Council of Wards chose Sérafine by seven votes to four. Roderic fled to
Ostrany and hired 3,000 spearmen. He was defeated at the Battle of Kessel Bridge in May 1206. Petra Holm
commanded the boats of Duchess Sérafine in the battle. Roderic was locked up in the Salt Tower until
1211. What became of him afterwards is not known.

Afterwards

Between 1207 and 1209 Duchess Sérafine built a hospital at Low Fen. It was never given a name. The Fever
Laws forbade any ship to land with sick sailors on board. By 1215 most of the towns on the river Aune
had adopted the Fever Laws. Quill was the first town to adopt them, followed one year later by Marsh
End. There was no proof that Ostrany had sent the Heron on purpose. The play "The Pale Eyes" was never
performed in Ostrany. In the 1220s the Guild of Lamplighters was dissolved. Its last lantern hangs in
the Abbey of Saint Orrin.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


_CAME = "> The glass fever came to the port of Varrow on 3 April 1203 aboard the grain ship Heron.\n"
_VICTIM = "> Its first victim was the sailmaker Tomas Brill.\n"
_HIDDEN = "> The ship's master, Ansel Dray, had hidden two sick sailors below deck because he feared for his cargo.\n"
_SPREAD = (
    "> By June 1203 the fever had spread to every ward of Varrow, except the Tanners' Ward. "
    "Nobody knows why the tanners were spared.\n"
)
_EYES = "> The fever turned the eyes of the sick as pale as glass.\n"
_DEAD = "> One in six of the people of Varrow died of it.\n"
_CLOSED = (
    "> Duke Aldemar of Varrow closed the city gates on 1 July 1203, against the advice of his sister Sérafine. "
    "He wanted to keep the fever away from the vineyards of Carrowmoor.\n"
)
_CARTS = "> Only the carts of the Guild of Lamplighters were still let through.\n"
_ARCHERS = "> 200 archers guarded the walls.\n"
_TRADE = (
    "> The Kingdom of Ostrany forbade all trade with Varrow in August 1203, "
    "while the Republic of Lume went on selling grain.\n"
)
_SMUGGLED = "> Captain Petra Holm smuggled grain into the city in thirty fishing boats. She was never caught.\n"
_OPENED = "> Aldemar opened the gates again in April 1204.\n"
_FOUNDED = "> The Guild of Lamplighters was founded in 1188 by the widow Jonna Ekeby.\n"
_LED = "> During the fever it was led by Master Wendel Grau.\n"
_PITS = "> 65% of them carried the dead to the pits at Low Fen.\n"
_BREAD = "> 35% of them brought bread to the shut houses (so that no family would starve).\n"
_PAID = "> The banker Lucan Férier paid for the bread.\n"
_CODE = "> The search for a cure was known by the code name Blue Candle.\n"
_CELLARS = "> Doctor Ilse Maranth led it in the cellars of the Abbey of Saint Orrin.\n"
_BOOK = "> Her assistant, the monk Cael, wrote everything down in the Book of Breaths.\n"
_TEN = "> Ten remedies failed.\n"
_ELEVENTH = "> The eleventh remedy, a brew of silver willow bark, worked in February 1204.\n"
_FREE = "> Maranth gave the recipe away for free because she did not want it to be sold.\n"
_LEFT = "> Férier had hoped to sell it, and left Varrow three weeks later.\n"
_CAEL_DIED = "> Cael died of the fever in March 1204.\n"
_DUKE_DIED = "> Duke Aldemar died without children on 12 October 1205.\n"
_CLAIMS = "> Both his sister Sérafine and his cousin Count Roderic claimed the throne.\n"
_CHOSEN = "> The Council of Wards chose Sérafine by seven votes to four.\n"
_HIRED = "> Roderic fled to Ostrany and hired 3,000 spearmen.\n"
_BATTLE = "> He was defeated at the Battle of Kessel Bridge in May 1206.\n"
_BOATS = "> Petra Holm commanded the boats of Duchess Sérafine in the battle.\n"
_TOWER = "> Roderic was locked up in the Salt Tower until 1211. What became of him afterwards is not known.\n"
_HOSPITAL = "> Between 1207 and 1209 Duchess Sérafine built a hospital at Low Fen.\n"
_UNNAMED = "> It was never given a name.\n"
_LAWS = "> The Fever Laws forbade any ship to land with sick sailors on board.\n"
_ADOPTED = "> By 1215 most of the towns on the river Aune had adopted the Fever Laws.\n"
_QUILL = "> Quill was the first town to adopt them, followed one year later by Marsh End.\n"
_PROOF = "> There was no proof that Ostrany had sent the Heron on purpose.\n"
_PLAY = '> The play "The Pale Eyes" was never performed in Ostrany.\n'
_DISSOLVED = "> In the 1220s the Guild of Lamplighters was dissolved.\n"
_LANTERN = "> Its last lantern hangs in the Abbey of Saint Orrin.\n"


GLASS_FEVER: dict[str, str] = {
    "world.md": "---\nname: The Glass Fever\ndate_order: day-month\nsource: page\n---\n"
    "A plague, its cure and a throne.\n",
    "sources/page.md": (
        "---\nid: page\nname: The Glass Fever\nurl: https://example.org/glass-fever\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    # People
    "people/aldemar.md": _entry(
        "Aldemar",
        "person",
        "aliases: [Duke Aldemar, Duke Aldemar of Varrow, the duke]\nprominence: 5\n",
        f"""- office: duke of [[Varrow]]
- sister: [[Sérafine]]
- cousin: [[Roderic]]
- children: none
- died: on 12 October 1205
- cause of death: not stated

He [[#gates-closed|closed the city gates]] and [[#gates-opened|opened them again]].

{_CLOSED}
{_OPENED}
{_DUKE_DIED}""",
    ),
    "people/serafine.md": _entry(
        "Sérafine",
        "person",
        "aliases: [Duchess Sérafine, the duchess]\nprominence: 5\n",
        f"""- office: duchess
- brother: [[Aldemar]]
- chosen by: the [[Council of Wards]]
- built: a hospital at [[Low Fen]]
- husband: not stated
- died: not stated

{_CLOSED}
{_CLAIMS}
{_CHOSEN}
{_HOSPITAL}""",
    ),
    "people/roderic.md": _entry(
        "Roderic",
        "person",
        "aliases: [Count Roderic, the count]\nprominence: 4\n",
        f"""- office: count
- cousin: [[Aldemar]]
- claimed: the throne
- fled to: [[Ostrany]]
- locked up: in the [[Salt Tower]], until 1211
- fate: not stated

{_CLAIMS}
{_HIRED}
{_BATTLE}
{_TOWER}""",
    ),
    "people/maranth.md": _entry(
        "Ilse Maranth",
        "person",
        "aliases: [Doctor Ilse Maranth, Doctor Maranth, Maranth]\nasked_as: [physician, healer]\nprominence: 4\n",
        f"""- described as: a doctor
- led: the search for a cure, [[Blue Candle]]
- assistant: [[Cael]]
- gave away: the recipe, for free
- born: not stated
- died: not stated

{_CELLARS}
{_FREE}""",
    ),
    "people/cael.md": _entry(
        "Cael",
        "person",
        "aliases: [the monk Cael, Brother Cael]\nasked_as: [scribe, helper]\nprominence: 3\n",
        f"""- described as: a monk
- assistant of: [[Ilse Maranth]]
- wrote: the [[Book of Breaths]]
- died: of the fever, in March 1204

{_BOOK}
{_CAEL_DIED}""",
    ),
    "people/ferier.md": _entry(
        "Lucan Férier",
        "person",
        "aliases: [Férier]\nprominence: 3\n",
        f"""- described as: a banker
- paid for: the bread
- hoped: to sell the recipe
- left Varrow: three weeks later
- went to: not stated

{_PAID}
{_LEFT}""",
    ),
    "people/holm.md": _entry(
        "Petra Holm",
        "person",
        "aliases: [Captain Petra Holm, Captain Holm, Holm]\nasked_as: [smuggler]\nprominence: 4\n",
        f"""- office: captain
- smuggled: grain into [[Varrow]], in thirty fishing boats
- caught: never
- commanded: the boats of [[Duchess Sérafine]]
- reward: not stated

{_SMUGGLED}
{_BOATS}""",
    ),
    "people/ekeby.md": _entry(
        "Jonna Ekeby",
        "person",
        "aliases: [Ekeby]\nprominence: 3\n",
        f"""- described as: a widow
- founded: the [[Guild of Lamplighters]], in 1188
- husband: not stated

{_FOUNDED}""",
    ),
    "people/grau.md": _entry(
        "Wendel Grau",
        "person",
        "aliases: [Master Wendel Grau, Master Grau, Grau]\nprominence: 3\n",
        f"""- office: master
- led: the [[Guild of Lamplighters]], during the fever
- fate: not stated

{_LED}""",
    ),
    "people/brill.md": _entry(
        "Tomas Brill",
        "person",
        "aliases: [Brill]\nprominence: 3\n",
        f"""- described as: a sailmaker
- first victim of: the [[glass fever]]
- age: not stated

{_VICTIM}""",
    ),
    "people/dray.md": _entry(
        "Ansel Dray",
        "person",
        "aliases: [Dray]\nasked_as: [skipper]\nprominence: 3\n",
        f"""- office: master of the [[Heron]]
- hid: two sick sailors below deck
- punishment: not stated

{_HIDDEN}""",
    ),
    # Groups and organisations
    "groups/tanners.md": _entry(
        "Tanners",
        "group",
        "aliases: [the tanners]\nprominence: 2\n",
        f"- spared: by the fever\n- why spared: not stated\n\n{_SPREAD}",
    ),
    "groups/archers.md": _entry(
        "Archers",
        "group",
        "aliases: [the archers]\nprominence: 2\n",
        f"- number: 200\n- guarded: the walls\n- commander: not stated\n\n{_ARCHERS}",
    ),
    "groups/spearmen.md": _entry(
        "Spearmen",
        "group",
        "aliases: [the spearmen]\nasked_as: [mercenaries]\nprominence: 2\n",
        f"- number: 3,000\n- hired by: [[Roderic]]\n- pay: not stated\n\n{_HIRED}",
    ),
    "groups/sailors.md": _entry(
        "Sick sailors",
        "group",
        "aliases: [two sick sailors]\nprominence: 2\n",
        f"- number: two\n- hidden by: [[Ansel Dray]]\n- names: not stated\n\n{_HIDDEN}",
    ),
    "organisations/guild.md": _entry(
        "Guild of Lamplighters",
        "organisation",
        "aliases: [Lamplighters, the guild, Lamplighters' Guild]\nprominence: 5\n",
        f"""- founder: [[Jonna Ekeby]]
- founded: in 1188
- leader: [[Wendel Grau]], during the fever
- dissolved: in the 1220s
- why dissolved: not stated
- members: not stated

{_FOUNDED}
{_LED}
{_CARTS}
{_DISSOLVED}
{_LANTERN}""",
    ),
    "organisations/council.md": _entry(
        "Council of Wards",
        "organisation",
        "aliases: [the council]\nprominence: 3\n",
        f"- chose: [[Sérafine]], by seven votes to four\n- members' names: not stated\n\n{_CHOSEN}",
    ),
    # Countries
    "countries/varrow.md": _entry(
        "Varrow",
        "country",
        "aliases: [port of Varrow, the port, the city]\nprominence: 5\n",
        f"""- duke: [[Aldemar]]
- deaths: one in six of the people
- population: not stated

{_CAME}
{_SPREAD}
{_DEAD}""",
    ),
    "countries/ostrany.md": _entry(
        "Ostrany",
        "country",
        "aliases: [Kingdom of Ostrany]\nprominence: 4\n",
        f"""- forbade: all trade with [[Varrow]]
- sent the Heron: "no proof"
- ruler: not stated

{_TRADE}
{_HIRED}
{_PROOF}
{_PLAY}""",
    ),
    "countries/lume.md": _entry(
        "Lume",
        "country",
        "aliases: [Republic of Lume]\nprominence: 3\n",
        f"- went on: selling grain\n- ruler: not stated\n\n{_TRADE}",
    ),
    # Places
    "places/tanners-ward.md": _entry(
        "Tanners' Ward",
        "place",
        "prominence: 2\n",
        f"- exception: the one ward without the fever\n- why spared: not stated\n\n{_SPREAD}",
    ),
    "places/carrowmoor.md": _entry(
        "Carrowmoor",
        "place",
        "aliases: [vineyards of Carrowmoor]\nprominence: 2\n",
        f"- known for: vineyards\n\n{_CLOSED}",
    ),
    "places/low-fen.md": _entry(
        "Low Fen",
        "place",
        "aliases: [pits at Low Fen]\nprominence: 3\n",
        f"- pits: the dead were carried there\n- hospital: built by [[Duchess Sérafine]]\n\n{_PITS}\n{_HOSPITAL}",
    ),
    "places/gates.md": _entry(
        "City gates",
        "place",
        "aliases: [the gates, gates of Varrow]\nprominence: 3\n",
        f"- closed: on 1 July 1203\n- opened again: in April 1204\n\n{_CLOSED}\n{_CARTS}\n{_OPENED}",
    ),
    "places/abbey.md": _entry(
        "Abbey of Saint Orrin",
        "place",
        "aliases: [the abbey, Saint Orrin]\nprominence: 3\n",
        "- cellars: the search for a cure was led there\n- lantern: the last one of the guild\n\n"
        f"{_CELLARS}\n{_LANTERN}",
    ),
    "places/kessel-bridge.md": _entry(
        "Kessel Bridge",
        "place",
        "prominence: 2\n",
        f"- battle: in May 1206\n\n{_BATTLE}",
    ),
    "places/salt-tower.md": _entry(
        "Salt Tower",
        "place",
        "prominence: 3\n",
        f"- prisoner: [[Roderic]]\n- where: not stated\n\n{_TOWER}",
    ),
    "places/aune.md": _entry(
        "Aune",
        "region",
        "aliases: [river Aune, towns on the river Aune, river towns]\nprominence: 2\n",
        f"- described as: a river\n- towns: most of them adopted the [[Fever Laws]]\n\n{_ADOPTED}",
    ),
    "places/quill.md": _entry(
        "Quill",
        "place",
        "prominence: 2\n",
        f"- adopted: the [[Fever Laws]], as the first town\n- year: not stated\n\n{_QUILL}",
    ),
    "places/marsh-end.md": _entry(
        "Marsh End",
        "place",
        "prominence: 2\n",
        f"- adopted: the [[Fever Laws]], one year after [[Quill]]\n- year: not stated\n\n{_QUILL}",
    ),
    "places/hospital.md": _entry(
        "Hospital at Low Fen",
        "place",
        "aliases: [the hospital]\nasked_as: [infirmary]\nprominence: 3\n",
        f"- built by: [[Duchess Sérafine]]\n- built: between 1207 and 1209\n- called: never given a name\n\n"
        f"> {_HOSPITAL[2:].strip()} {_UNNAMED[2:]}",
    ),
    # Things, works, concepts
    "things/heron.md": _entry(
        "Heron",
        "thing",
        "aliases: [the Heron, grain ship Heron]\nasked_as: [vessel]\nprominence: 3\n",
        f"""- described as: a grain ship
- master: [[Ansel Dray]]
- sent by: not stated
- home port: not stated

{_CAME}
{_PROOF}""",
    ),
    "things/willow.md": _entry(
        "Silver willow",
        "thing",
        "aliases: [silver willow bark, eleventh remedy, brew of silver willow bark]\nprominence: 3\n",
        f"- used for: the eleventh remedy\n- grows: not stated\n\n{_ELEVENTH}",
    ),
    "things/lantern.md": _entry(
        "Last lantern",
        "thing",
        "aliases: [last lantern of the guild]\nasked_as: [lamp]\nprominence: 2\n",
        f"- hangs: in the [[Abbey of Saint Orrin]]\n\n> {_DISSOLVED[2:].strip()} {_LANTERN[2:]}",
    ),
    "works/book.md": _entry(
        "Book of Breaths",
        "work",
        "prominence: 3\n",
        f"- written by: [[Cael]]\n- where it is now: not stated\n\n{_BOOK}",
    ),
    "works/pale-eyes.md": _entry(
        "The Pale Eyes",
        "work",
        "aliases: [Pale Eyes]\nasked_as: [drama]\nprominence: 3\n",
        f"- described as: a play\n- author: not stated\n- performed in Ostrany: never\n\n{_PLAY}",
    ),
    "concepts/fever.md": _entry(
        "Glass fever",
        "concept",
        "aliases: [fever, the fever, the glass fever]\nasked_as: [plague, epidemic, disease, illness, sickness]\n"
        "prominence: 5\n",
        f"""- came: on 3 April 1203, aboard the [[Heron]]
- first victim: [[Tomas Brill]]
- effect: the eyes of the sick turned as pale as glass
- deaths: one in six of the people of [[Varrow]]
- cure: a brew of [[silver willow]] bark
- came from: not stated

{_CAME}
{_VICTIM}
{_EYES}
{_DEAD}""",
    ),
    "concepts/blue-candle.md": _entry(
        "Blue Candle",
        "concept",
        "aliases: [search for a cure]\nasked_as: [codename]\nprominence: 4\n",
        f"""- code name of: the search for a cure
- led by: [[Ilse Maranth]]
- where: in the cellars of the [[Abbey of Saint Orrin]]
- why the name: not stated
- began: not stated

{_CODE}
{_CELLARS}""",
    ),
    "concepts/laws.md": _entry(
        "Fever Laws",
        "concept",
        "aliases: [the Fever Laws]\nprominence: 3\n",
        f"- forbade: any ship to land with sick sailors on board\n- written by: not stated\n- penalty: not stated\n\n"
        f"{_LAWS}\n{_ADOPTED}",
    ),
    # Events
    "timeline/1-sickness.md": f"""## The glass fever comes to Varrow {{#fever-comes}}

- date: 1203-04-03 "on 3 April 1203"
- aliases: arrival of the fever
- asked_as: arrive; arrived; begin; start; outbreak
- prominence: 5
- what: the [[glass fever]]
- where: the port of [[Varrow]]
- aboard: the grain ship [[Heron]]

{_CAME}
## Tomas Brill is the first victim of the fever {{#first-victim}}

- date: not stated
- asked_as: patient zero
- prominence: 3
- who: the sailmaker [[Tomas Brill]]
- what: the [[glass fever]] (implied: the sentence before names it)

{_VICTIM}
## Ansel Dray hides two sick sailors below deck {{#sailors-hidden}}

- date: not stated
- asked_as: conceal; concealed
- prominence: 3
- who: [[Ansel Dray]], the master of the [[Heron]]
- what: two [[sick sailors]]
- how many: two
- where: below deck
- why: "because he feared for his cargo"

{_HIDDEN}
## The fever spreads to every ward of Varrow but one {{#fever-spreads}}

- date: [..1203-06] "By June 1203"
- prominence: 4
- what: the [[fever|glass fever]]
- where: every ward of [[Varrow]]
- exception: the [[Tanners' Ward]]
- how many wards: not stated

> By June 1203 the fever had spread to every ward of Varrow, except the Tanners' Ward.

## The tanners are spared {{#tanners-spared}}

- date: not stated
- kind: state
- prominence: 2
- who: the [[tanners]]
- why: not stated

> Nobody knows why the tanners were spared.

## The fever turns the eyes of the sick pale {{#pale}}

- date: not stated
- kind: state
- asked_as: symptom; symptoms; sign
- prominence: 3
- what: the [[glass fever]]
- effect: the eyes of the sick "as pale as glass"

{_EYES}
## One in six of the people of Varrow die {{#deaths}}

- date: not stated
- kind: figure
- asked_as: toll; perish; kill; killed
- prominence: 4
- who: the people of [[Varrow]]
- share: one in six
- of: the [[glass fever]] (implied: the sentence before names it)
- how many people: not stated

{_DEAD}""",
    "timeline/2-gates.md": f"""## Duke Aldemar closes the city gates {{#gates-closed}}

- date: 1203-07-01 "on 1 July 1203"
- aliases: closing of the gates
- asked_as: shut; quarantine; lock; sealed
- prominence: 5
- who: [[Aldemar]]
- what: the [[city gates]] of [[Varrow]]
- against the advice of: his sister [[Sérafine]]
- purpose: to keep the fever away from the vineyards of [[Carrowmoor]]

{_CLOSED}
## Only the carts of the Guild are let through {{#carts}}

- date: not stated
- kind: state
- prominence: 3
- exception: the carts of the [[Guild of Lamplighters]]
- where: through the [[city gates]] (implied: the sentences before tell of them)
- how many: not stated

{_CARTS}
## 200 archers guard the walls {{#walls-guarded}}

- date: not stated
- kind: figure
- asked_as: bowmen; defend; defended
- prominence: 2
- who: the [[archers]]
- how many: 200
- where: on the walls

{_ARCHERS}
## Ostrany forbids all trade with Varrow {{#trade-forbidden}}

- date: 1203-08 "in August 1203"
- asked_as: ban; banned; embargo
- prominence: 4
- who: the [[Kingdom of Ostrany]]
- what: all trade with [[Varrow]]
- unlike: the [[Republic of Lume]], which went on selling grain
- why: not stated

{_TRADE}
## The Republic of Lume goes on selling grain {{#lume-sells}}

- date: not stated
- kind: state
- prominence: 3
- who: the [[Republic of Lume]]
- what: grain
- price: not stated

{_TRADE}
## Petra Holm smuggles grain into the city {{#smuggling}}

- date: not stated
- prominence: 4
- who: [[Captain Petra Holm]]
- what: grain
- where: into the city of [[Varrow]]
- how many: thirty fishing boats
- how much grain: not stated

> Captain Petra Holm smuggled grain into the city in thirty fishing boats.

## Petra Holm is never caught {{#never-caught}}

- date: not stated
- kind: non-event
- asked_as: arrest; arrested; captured
- prominence: 2
- who: [[Petra Holm]]

{_SMUGGLED}
## Aldemar opens the gates again {{#gates-opened}}

- date: 1204-04 "in April 1204"
- aliases: opening of the gates
- asked_as: reopen; reopened
- prominence: 4
- who: [[Aldemar]]
- what: the [[city gates]]
- day: not stated

{_OPENED}""",
    "timeline/3-guild.md": f"""## Jonna Ekeby founds the Guild of Lamplighters {{#guild-founded}}

- date: 1188 "in 1188"
- asked_as: set up; established; start
- prominence: 4
- who: the widow [[Jonna Ekeby]]
- what: the [[Guild of Lamplighters]]
- where: not stated
- why: not stated

{_FOUNDED}
## Wendel Grau leads the Guild during the fever {{#guild-led}}

- date: not stated "During the fever"
- kind: state
- asked_as: head; boss; chief
- prominence: 3
- who: [[Master Wendel Grau]]
- what: the [[Guild of Lamplighters]] (implied: the sentence before names it)

{_LED}
## Members of the Guild carry the dead to the pits {{#dead-carried}}

- date: not stated
- kind: figure
- asked_as: bury; buried; bodies; corpses
- prominence: 3
- who: 65% of the members of the [[Guild of Lamplighters]]
- share: 65%
- to: the pits at [[Low Fen]]
- how many members: not stated

{_PITS}
## Members of the Guild bring bread to the shut houses {{#bread-brought}}

- date: not stated
- kind: figure
- asked_as: feed; food; deliver; delivered
- prominence: 3
- who: 35% of the members of the [[Guild of Lamplighters]]
- share: 35%
- to: the shut houses
- purpose: "so that no family would starve"
- how many members: not stated

{_BREAD}
## Lucan Férier pays for the bread {{#bread-paid}}

- date: not stated
- asked_as: fund; funded; finance; financed
- prominence: 3
- who: the banker [[Lucan Férier]]
- what: the bread
- how much: not stated

{_PAID}
## The Guild of Lamplighters is dissolved {{#guild-dissolved}}

- date: 122X "In the 1220s"
- asked_as: disband; disbanded; end
- prominence: 3
- what: the [[Guild of Lamplighters]]
- by: not stated
- why: not stated

{_DISSOLVED}
## The last lantern of the Guild hangs in the abbey {{#lantern-hangs}}

- date: not stated
- kind: state
- prominence: 2
- what: the [[last lantern]] of the [[Guild of Lamplighters]] (implied: the sentence before names it)
- where: in the [[Abbey of Saint Orrin]]

{_LANTERN}""",
    "timeline/4-cure.md": f"""## The search for a cure is led by Ilse Maranth {{#search}}

- date: not stated
- aliases: search for the cure
- prominence: 4
- who: [[Doctor Ilse Maranth]]
- what: the search for a cure
- code name: [[Blue Candle]]
- where: in the cellars of the [[Abbey of Saint Orrin]]

> The search for a cure was known by the code name Blue Candle. Doctor Ilse Maranth led it in the cellars
> of the Abbey of Saint Orrin.

## Cael writes everything down in the Book of Breaths {{#book-written}}

- date: not stated
- asked_as: record; recorded; notes
- prominence: 3
- who: the monk [[Cael]]
- what: the [[Book of Breaths]]

{_BOOK}
## Ten remedies fail {{#ten-fail}}

- date: not stated
- kind: figure
- asked_as: attempts; unsuccessful
- prominence: 2
- how many: ten
- which ones: not stated

{_TEN}
## The eleventh remedy works {{#cure-works}}

- date: 1204-02 "in February 1204"
- aliases: discovery of the cure
- asked_as: find; found; discovered; medicine
- prominence: 5
- what: a brew of [[silver willow]] bark
- day: not stated

{_ELEVENTH}
## Ilse Maranth gives the recipe away for free {{#recipe}}

- date: not stated
- prominence: 4
- who: [[Ilse Maranth]]
- what: the recipe
- to: not stated
- why: "because she did not want it to be sold"

{_FREE}
## Lucan Férier leaves Varrow {{#ferier-leaves}}

- date: not stated "three weeks later"
- after: #recipe + P3W
- asked_as: depart; departed
- prominence: 3
- who: [[Férier]]
- from: [[Varrow]]
- to: not stated
- hoped: to sell the recipe

{_FREE}
{_LEFT}
## Cael dies of the fever {{#cael-dies}}

- date: 1204-03 "in March 1204"
- aliases: death of Cael
- prominence: 3
- who: [[Cael]]
- of: the [[fever]]
- where: not stated

{_CAEL_DIED}""",
    "timeline/5-succession.md": f"""## Duke Aldemar dies without children {{#duke-dies}}

- date: 1205-10-12 "on 12 October 1205"
- aliases: death of the duke; death of Aldemar
- asked_as: heir
- prominence: 4
- who: [[Duke Aldemar]]
- of: not stated
- where: not stated

{_DUKE_DIED}
## Sérafine and Roderic claim the throne {{#claims}}

- date: not stated
- asked_as: claimants; rivals; crown
- prominence: 3
- who: [[Sérafine]] and [[Count Roderic]]
- what: the throne

{_CLAIMS}
## The Council of Wards chooses Sérafine {{#chosen}}

- date: not stated
- asked_as: elect; elected; picked
- prominence: 4
- who: [[Sérafine]]
- by: the [[Council of Wards]]
- votes: seven to four

{_CHOSEN}
## Roderic flees to Ostrany and hires spearmen {{#spearmen-hired}}

- date: not stated
- asked_as: army; escape; escaped; soldiers
- prominence: 3
- who: [[Roderic]]
- to: [[Ostrany]]
- what: [[spearmen]]
- how many: 3,000
- who paid them: not stated

{_HIRED}
## Battle of Kessel Bridge {{#battle}}

- date: 1206-05 "in May 1206"
- asked_as: beaten; lost; fight; fought
- prominence: 4
- who: [[Roderic]] was defeated
- where: [[Kessel Bridge]]
- how many died: not stated
- day: not stated

{_HIRED}
{_BATTLE}
## Petra Holm commands the boats of the duchess {{#boats}}

- date: not stated
- prominence: 3
- who: [[Petra Holm]]
- what: the boats of [[Duchess Sérafine]]
- where: in the battle of [[Kessel Bridge]] (implied: the sentence before names it)
- how many: not stated

{_BOATS}
## Roderic is locked up in the Salt Tower {{#locked-up}}

- date: [..1211] "until 1211"
- asked_as: imprisoned; jailed; prison; captive
- prominence: 4
- who: [[Roderic]]
- where: in the [[Salt Tower]]
- from: not stated

> Roderic was locked up in the Salt Tower until 1211.

## What became of Roderic is not known {{#fate-unknown}}

- date: not stated
- after: #locked-up
- kind: state
- prominence: 2
- who: [[Roderic]]

{_TOWER}""",
    "timeline/6-afterwards.md": f"""## Duchess Sérafine builds a hospital at Low Fen {{#hospital-built}}

- date: 1207/1209 "Between 1207 and 1209"
- prominence: 4
- who: [[Duchess Sérafine]]
- what: the [[hospital at Low Fen]]
- where: [[Low Fen]]
- why: not stated
- cost: not stated

{_HOSPITAL}
## The hospital is never given a name {{#hospital-unnamed}}

- date: not stated
- kind: non-event
- prominence: 2
- what: the [[hospital at Low Fen]]
- why: not stated

> {_HOSPITAL[2:].strip()} {_UNNAMED[2:]}
## The Fever Laws forbid ships to land with sick sailors {{#laws-forbid}}

- date: not stated
- kind: state
- asked_as: ban; banned; prohibit; prohibited
- prominence: 3
- what: the [[Fever Laws]]
- forbidden: to land with sick sailors on board

{_LAWS}
## Most of the towns on the river Aune adopt the Fever Laws {{#laws-adopted}}

- date: [..1215] "By 1215"
- prominence: 4
- who: most of the [[towns on the river Aune]]
- what: the [[Fever Laws]]
- which towns did not: not stated
- how many towns: not stated

{_ADOPTED}
## Quill is the first town to adopt the Fever Laws {{#quill-adopts}}

- date: not stated
- prominence: 3
- who: [[Quill]]
- what: the [[Fever Laws]] (implied: the sentence before names them)
- followed by: [[Marsh End]], one year later

{_QUILL}
## Marsh End adopts the Fever Laws one year after Quill {{#marsh-end-adopts}}

- date: not stated "one year later"
- after: #quill-adopts + P1Y
- asked_as: second
- prominence: 3
- who: [[Marsh End]]
- what: the [[Fever Laws]] (implied: the sentence before names them)

{_QUILL}
## No proof that Ostrany sent the Heron on purpose {{#no-proof}}

- date: not stated
- kind: state
- asked_as: evidence; deliberately
- prominence: 3
- who: [[Ostrany]]
- what: the [[Heron]]

{_PROOF}
## "The Pale Eyes" is never performed in Ostrany {{#never-performed}}

- date: not stated
- kind: non-event
- asked_as: staged; shown
- prominence: 2
- what: [[The Pale Eyes]]
- where: [[Ostrany]]
- why: not stated

{_PLAY}""",
}
