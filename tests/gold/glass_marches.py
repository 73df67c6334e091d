"""A world of the gold questions: a border country of glassmakers with a queen, two guilds, a plague, a siege, a stolen
relic, an heir in exile and a treaty."""

PAGE = """The Glass Marches

The Glass Marches are a border country between the kingdom of Aldermoor and the Tolmark. The soil is poor, but
the white sand of the Marches makes the clearest glass in the world. The country won its freedom in 402, when
Ilva the Kilnwife, a potter's widow, beat the Tolmark at the ford of Sandgate. Its capital is Vitrane on Lake
Ombre. Nobody knows who built the Grandmother, the oldest furnace, which has not gone cold for
three hundred years.

The two guilds

The glassmakers of Vitrane form two guilds. The Blowers make lamps and vessels, the Casters windows
and mirrors. They have been enemies since 517, when the hall of the Casters burned down and the Blowers were
blamed for it. An inquiry found eleven years later that a drunken nightwatchman had started it, but by then
nobody cared. Each guild sends six masters to the Council of Panes; in a tie the crown decides. Members of
the two guilds were forbidden to marry each other until 610.

Queen Maressa

Maressa Ilvane came to the throne on 3 March 588, at the age of nineteen, after her uncle, King Bertran, had
fallen through the ice of Lake Ombre. She was the first ruler to have learned a craft: she had
been apprenticed for four years to the blower Odo Carrick. In 590 she married Prince Teodar of Aldermoor. They
had two children, Linnet and Joss. Maressa meant to open a school of glass for girls in 595, but the plague put
an end to the plan.

The Grey Cough

The plague known as the Grey Cough reached Vitrane in autumn 594, on a barge that carried wool. It killed some
9,000 people, a third of the town, before it died out in the summer of 596. Prince Teodar died of it on
12 January 595. The physician Hessa Dunmore was the first to see that the sickness spread through the public
wells. When the Council of Panes refused to listen, she broke the pump handles with a hammer. For this she was
fined 30 crowns. The fine was paid by the Blowers, and today her hammer hangs in their hall. It is not recorded
where she came from.

The siege of Vitrane

Because Maressa would not pay the sand toll, Marshal Corvane Hale of the Tolmark laid siege to Vitrane on
20 May 601. He had 7,000 men; the town had 1,200 defenders. Perpetua Lisk, mistress of the Casters, had great
mirrors set up on the walls, which burned the besiegers' tents. Aldermoor had promised to send an army,
but it never came. In the last month the daily ration was:

  • four ounces of barley bread,
  • one salted eel, shared between three people,
  • half a pint of beer (children got goat's milk instead).

On the night of 9 October 601 the blower Wend Tarrow opened the water gate to the enemy for 200 crowns. Vitrane
fell the next morning, after 143 days. Queen Maressa was killed on the stairs of the Lamp Tower. Tarrow never
got his money: Hale had him drowned in the lake.

The Heart of Ilva

The Heart of Ilva is a bead of red glass, said to be a drop of the Kilnwife's blood. It was kept in the Lantern
Chapel, behind a door with three locks. During the sack of the town the Heart vanished, although the door was
found locked. The sacristan Fenn Ostry was accused of the theft, but he was acquitted in 604 for want of proof.
A bead which the Tolmark put on show in 606 turned out to be a forgery. The true Heart has not been found.

The heir in exile

Princess Linnet, then ten years old, was smuggled out in a sand barge by old Odo Carrick. Her
brother Joss was carried off to the Tolmark as a hostage and died there of a fever in 603. Linnet spent eight
years in the fishing village of Saint Orrel, where she mended nets under the name of Nell Carrick. Only the
village priest knew who she was. In April 609 she came back with eleven boats. The Casters joined her at once,
the Blowers a month later; it was the first time that both guilds had fought on the same side.

The Treaty of Clear Water

The war was ended by the Treaty of Clear Water, signed on 1 August 610 on a raft in Lake Ombre.
Abbess Coralie Wynd of Aldermoor had brokered it in seventeen days. Corvane Hale did not live to sign: he had
died in the spring, and his daughter Sabine Hale signed for the Tolmark. The treaty has three articles:

  1. The Tolmark gives back Vitrane and all the land south of the ford.
  2. The Marches pay the sand toll for twenty years, at half the old rate.
  3. Neither side may build a fortress within five miles of Sandgate.

Linnet was crowned two months later with a circlet of green glass that both guilds had made together. In the
same year she lifted the ban on marriages between the guilds. The school of glass that her mother had planned
opened around 615. Linnet has vowed to rebuild the Lantern Chapel by 630. A third party, the Shard Brothers,
rejects the treaty to this day; their leader is known only as the Glazier.
"""

GLASS_MARCHES: dict[str, str] = {
    "world.md": """\
---
name: The Glass Marches
url: https://example.org/glass-marches
licence: CC0
calendar: gregorian
date_order: day-month
source: history
---
A border country of glassmakers: its two guilds, its plague, its siege and its lost relic, as the wiki's history page
tells them.
""",
    "sources/history.md": """\
---
id: history
name: The Glass Marches
url: https://example.org/glass-marches
licence: CC0
text: history.txt
---
""",
    "sources/history.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/glass-marches.md": """\
---
type: country
name: Glass Marches
aliases: [the Glass Marches, the Marches, Marches]
prominence: 5
---
- lies: between the kingdom of [[Aldermoor]] and the [[Tolmark]]
- capital: [[Vitrane]]
- known for: the clearest glass in the world, made of its white sand
- free since: 402
- population: not stated

A border country that [[#freedom|won its freedom]] under [[Ilva the Kilnwife]].

> The Glass Marches are a border country between the kingdom of Aldermoor and the Tolmark.

> The soil is poor, but the white sand of the Marches makes the clearest glass in the world.
""",
    "places/vitrane.md": """\
---
type: place
name: Vitrane
aliases: [the capital, the town]
prominence: 5
---
- what: the capital of the [[Glass Marches]]
- lies: on [[Lake Ombre]]
- founded: not stated

[[#siege|Besieged]] by the [[Tolmark]], it [[#fall|fell]] after 143 days and was given back by the
[[Treaty of Clear Water]].

> Its capital is Vitrane on Lake Ombre.
""",
    "places/lake-ombre.md": """\
---
type: place
name: Lake Ombre
aliases: [Ombre, the lake]
prominence: 3
---
- on its shore: [[Vitrane]]
- depth: not stated

[[King Bertran]] fell through its ice, and the [[Treaty of Clear Water]] was signed on a raft in it.

> Its capital is Vitrane on Lake Ombre.
""",
    "places/aldermoor.md": """\
---
type: country
name: Aldermoor
aliases: [kingdom of Aldermoor]
prominence: 3
---
- what: a kingdom that borders on the [[Glass Marches]]
- prince: [[Prince Teodar]]
- ruler: not stated

It [[#no-army|promised an army]] during the siege.

> The Glass Marches are a border country between the kingdom of Aldermoor and the Tolmark.
""",
    "places/tolmark.md": """\
---
type: country
name: Tolmark
aliases: [the Tolmark]
asked_as: [invaders]
prominence: 4
---
- what: the other neighbour of the [[Glass Marches]], and their enemy
- marshal: [[Corvane Hale]]
- signed for it: [[Sabine Hale]]
- ruler: not stated

> The Glass Marches are a border country between the kingdom of Aldermoor and the Tolmark.
""",
    "places/sandgate.md": """\
---
type: place
name: Sandgate
aliases: [ford of Sandgate, the ford]
prominence: 2
---
- what: a ford
- fortresses: none may be built within five miles of it

> The country won its freedom in 402, when Ilva the Kilnwife, a potter's widow, beat the Tolmark at the ford of
> Sandgate.

> Neither side may build a fortress within five miles of Sandgate.
""",
    "places/lamp-tower.md": """\
---
type: place
name: Lamp Tower
aliases: [the Lamp Tower]
prominence: 1
---
- height: not stated

> Queen Maressa was killed on the stairs of the Lamp Tower.
""",
    "places/lantern-chapel.md": """\
---
type: place
name: Lantern Chapel
aliases: [the Lantern Chapel, the chapel]
prominence: 3
---
- kept there: the [[Heart of Ilva]]
- door: with three locks
- to be rebuilt: by 630, as [[Queen Linnet|Linnet]] has vowed
- destroyed: not stated

> It was kept in the Lantern Chapel, behind a door with three locks.

> Linnet has vowed to rebuild the Lantern Chapel by 630.
""",
    "places/saint-orrel.md": """\
---
type: place
name: Saint Orrel
aliases: [St Orrel, St. Orrel]
prominence: 2
---
- what: a fishing village
- hid: [[Queen Linnet|Linnet]], for eight years
- country: not stated

> Linnet spent eight years in the fishing village of Saint Orrel, where she mended nets under the name of Nell
> Carrick.
""",
    # ------------------------------------------------------------------ people
    "people/ilva.md": """\
---
type: person
name: Ilva the Kilnwife
aliases: [Ilva, the Kilnwife, Kilnwife]
prominence: 4
---
- was: a potter's widow
- beat: the [[Tolmark]] at [[Sandgate]], in 402
- relic: the [[Heart of Ilva]], said to be a drop of her blood
- died: not stated

> The country won its freedom in 402, when Ilva the Kilnwife, a potter's widow, beat the Tolmark at the ford of
> Sandgate.
""",
    "people/maressa.md": """\
---
type: person
name: Queen Maressa
aliases: [Maressa, Maressa Ilvane, Queen Maressa Ilvane]
prominence: 5
---
- office: queen, since 3 March 588
- age at accession: nineteen
- uncle: [[King Bertran]]
- husband: [[Prince Teodar]], since 590
- children: [[Queen Linnet|Linnet]] and [[Prince Joss|Joss]]
- learned: glass-blowing, from [[Odo Carrick]]
- died: on the stairs of the [[Lamp Tower]], when [[Vitrane]] fell
- killed by: not stated
- buried: not stated

> Maressa Ilvane came to the throne on 3 March 588, at the age of nineteen, after her uncle, King Bertran, had fallen
> through the ice of Lake Ombre.

> They had two children, Linnet and Joss.

> Queen Maressa was killed on the stairs of the Lamp Tower.
""",
    "people/bertran.md": """\
---
type: person
name: King Bertran
aliases: [Bertran]
prominence: 2
---
- office: king, before [[Queen Maressa]]
- niece: [[Queen Maressa]]
- fate: fell through the ice of [[Lake Ombre]]

> Maressa Ilvane came to the throne on 3 March 588, at the age of nineteen, after her uncle, King Bertran, had fallen
> through the ice of Lake Ombre.
""",
    "people/odo-carrick.md": """\
---
type: person
name: Odo Carrick
aliases: [Odo, Carrick, old Odo]
prominence: 3
---
- work: blower
- apprentice: [[Queen Maressa]], for four years
- saved: [[Queen Linnet|Linnet]], in a sand barge
- age: not stated
- died: not stated

> She was the first ruler to have learned a craft: she had been apprenticed for four years to the blower
> Odo Carrick.

> Princess Linnet, then ten years old, was smuggled out in a sand barge by old Odo Carrick.
""",
    "people/teodar.md": """\
---
type: person
name: Prince Teodar
aliases: [Teodar, Prince Teodar of Aldermoor]
prominence: 3
---
- from: [[Aldermoor]]
- wife: [[Queen Maressa]]
- died: on 12 January 595
- cause of death: the [[Grey Cough]]

> In 590 she married Prince Teodar of Aldermoor.

> Prince Teodar died of it on 12 January 595.
""",
    "people/linnet.md": """\
---
type: person
name: Queen Linnet
aliases: [Linnet, Princess Linnet, Nell Carrick, Nell]
asked_as: [heir, heiress]
prominence: 5
---
- mother: [[Queen Maressa]]
- father: [[Prince Teodar]]
- brother: [[Prince Joss|Joss]]
- false name: Nell Carrick
- exile: eight years in [[Saint Orrel]]
- crown: a circlet of green glass
- husband: not stated

[[#escape|Smuggled out]] of [[Vitrane]] at ten, she [[#return|came back]] in 609 and was [[#coronation|crowned]]
after the
[[Treaty of Clear Water]].

> They had two children, Linnet and Joss.

> Linnet spent eight years in the fishing village of Saint Orrel, where she mended nets under the name of Nell
> Carrick.
""",
    "people/joss.md": """\
---
type: person
name: Prince Joss
aliases: [Joss]
prominence: 3
---
- mother: [[Queen Maressa]]
- sister: [[Queen Linnet|Linnet]]
- fate: taken to the [[Tolmark]] as a hostage
- died: of a fever, in 603
- age: not stated

> Her brother Joss was carried off to the Tolmark as a hostage and died there of a fever in 603.
""",
    "people/hessa-dunmore.md": """\
---
type: person
name: Hessa Dunmore
aliases: [Hessa, Dunmore]
asked_as: [doctor, healer]
prominence: 4
---
- work: physician
- found out: that the [[Grey Cough]] spread through the public wells
- fined: 30 crowns, paid by the [[Blowers]]
- from: not stated
- died: not stated

> The physician Hessa Dunmore was the first to see that the sickness spread through the public wells.

> It is not recorded where she came from.
""",
    "people/corvane-hale.md": """\
---
type: person
name: Corvane Hale
aliases: [Marshal Hale, Marshal Corvane Hale, Corvane]
shares: [Hale]
asked_as: [general, commander]
prominence: 4
---
- office: marshal of the [[Tolmark]]
- besieged: [[Vitrane]], with 7,000 men
- daughter: [[Sabine Hale]]
- died: in the spring before the [[Treaty of Clear Water]]
- cause of death: not stated

> Because Maressa would not pay the sand toll, Marshal Corvane Hale of the Tolmark laid siege to Vitrane on 20 May
> 601.

> Corvane Hale did not live to sign: he had died in the spring, and his daughter Sabine Hale signed for the Tolmark.
""",
    "people/sabine-hale.md": """\
---
type: person
name: Sabine Hale
aliases: [Sabine]
shares: [Hale]
prominence: 2
---
- father: [[Corvane Hale]]
- signed: the [[Treaty of Clear Water]], for the [[Tolmark]]

> Corvane Hale did not live to sign: he had died in the spring, and his daughter Sabine Hale signed for the Tolmark.
""",
    "people/perpetua-lisk.md": """\
---
type: person
name: Perpetua Lisk
aliases: [Perpetua, Lisk]
prominence: 3
---
- office: mistress of the [[Casters]]
- did: had great mirrors set up on the walls of [[Vitrane]]
- fate: not stated

> Perpetua Lisk, mistress of the Casters, had great mirrors set up on the walls, which burned the besiegers' tents.
""",
    "people/wend-tarrow.md": """\
---
type: person
name: Wend Tarrow
aliases: [Tarrow, Wend]
asked_as: [traitor, turncoat]
prominence: 4
---
- work: blower
- did: opened the water gate to the enemy
- price: 200 crowns, which he never got
- fate: drowned in the lake, on the order of [[Corvane Hale]]

> On the night of 9 October 601 the blower Wend Tarrow opened the water gate to the enemy for 200 crowns.

> Tarrow never got his money: Hale had him drowned in the lake.
""",
    "people/fenn-ostry.md": """\
---
type: person
name: Fenn Ostry
aliases: [Ostry, Fenn]
prominence: 3
---
- office: sacristan
- accused of: the theft of the [[Heart of Ilva]]
- verdict: acquitted in 604, for want of proof
- fate: not stated

> The sacristan Fenn Ostry was accused of the theft, but he was acquitted in 604 for want of proof.
""",
    "people/coralie-wynd.md": """\
---
type: person
name: Coralie Wynd
aliases: [Abbess Coralie Wynd, Abbess Coralie, Wynd, the abbess]
prominence: 3
---
- office: abbess
- from: [[Aldermoor]]
- brokered: the [[Treaty of Clear Water]], in seventeen days
- abbey: not stated

> Abbess Coralie Wynd of Aldermoor had brokered it in seventeen days.
""",
    "people/the-glazier.md": """\
---
type: person
name: The Glazier
aliases: [Glazier]
prominence: 2
---
- leads: the [[Shard Brothers]]
- real name: not stated

> A third party, the Shard Brothers, rejects the treaty to this day; their leader is known only as the Glazier.
""",
    "people/village-priest.md": """\
---
type: person
name: The village priest
aliases: [village priest, priest of Saint Orrel]
prominence: 1
---
- lived in: [[Saint Orrel]]
- knew: who [[Queen Linnet|Linnet]] was
- name: not stated

> Only the village priest knew who she was.
""",
    # ------------------------------------------------------------------ groups
    "groups/blowers.md": """\
---
type: organisation
name: Blowers
aliases: [the Blowers, guild of Blowers, Blowers' guild]
prominence: 4
---
- what: one of the two guilds of [[Vitrane]]
- make: lamps and vessels
- rivals: the [[Casters]]
- in their hall: the hammer of [[Hessa Dunmore]]
- members: not stated

Blamed for [[#hall-fire|the fire in the hall of the Casters]], they [[#fine|paid Hessa Dunmore's fine]] later.

> The Blowers make lamps and vessels, the Casters windows and mirrors.
""",
    "groups/casters.md": """\
---
type: organisation
name: Casters
aliases: [the Casters, guild of Casters, Casters' guild]
prominence: 4
---
- what: one of the two guilds of [[Vitrane]]
- make: windows and mirrors
- rivals: the [[Blowers]]
- mistress: [[Perpetua Lisk]]
- members: not stated

> The Blowers make lamps and vessels, the Casters windows and mirrors.
""",
    "groups/council.md": """\
---
type: organisation
name: Council of Panes
aliases: [the Council of Panes, the council]
prominence: 3
---
- sent by each guild: six masters
- in a tie: the crown decides
- founded: not stated

> Each guild sends six masters to the Council of Panes; in a tie the crown decides.
""",
    "groups/shard-brothers.md": """\
---
type: organisation
name: Shard Brothers
aliases: [the Shard Brothers]
prominence: 2
---
- reject: the [[Treaty of Clear Water]]
- leader: [[The Glazier]]
- members: not stated
- why: not stated

> A third party, the Shard Brothers, rejects the treaty to this day; their leader is known only as the Glazier.
""",
    "groups/guilds.md": """\
---
type: group
name: The two guilds
aliases: [two guilds, the guilds, guilds]
prominence: 3
---
- they are: the [[Blowers]] and the [[Casters]]
- enemies since: 517

> The glassmakers of Vitrane form two guilds.
""",
    # ------------------------------------------------------------------ things
    "things/grandmother.md": """\
---
type: thing
name: The Grandmother
aliases: [Grandmother, oldest furnace]
asked_as: [kiln, oven]
prominence: 2
---
- what: the oldest furnace in [[Vitrane]]
- not gone cold: for three hundred years
- built by: not stated

> Nobody knows who built the Grandmother, the oldest furnace, which has not gone cold for three hundred years.
""",
    "things/grey-cough.md": """\
---
type: concept
name: Grey Cough
aliases: [the Grey Cough, the plague, plague]
asked_as: [epidemic, disease, illness]
prominence: 4
---
- reached Vitrane: in autumn 594, on a barge that carried wool
- died out: in the summer of 596
- killed: some 9,000 people, a third of the town
- spread: through the public wells
- cure: not stated

> The plague known as the Grey Cough reached Vitrane in autumn 594, on a barge that carried wool.

> It killed some 9,000 people, a third of the town, before it died out in the summer of 596.
""",
    "things/heart-of-ilva.md": """\
---
type: thing
name: Heart of Ilva
aliases: [the Heart of Ilva, the Heart, true Heart, the relic]
asked_as: [relic, bead]
prominence: 5
---
- what: a bead of red glass
- said to be: a drop of the [[Kilnwife]]'s blood
- kept: in the [[Lantern Chapel]], behind a door with three locks
- stolen by: not stated
- where it is now: not stated

[[#heart-vanishes|Vanished]] during the sack of [[Vitrane]]; [[Fenn Ostry]] was [[#ostry-acquitted|acquitted]] of
the theft.

> The Heart of Ilva is a bead of red glass, said to be a drop of the Kilnwife's blood.

> The true Heart has not been found.
""",
    "things/sand-toll.md": """\
---
type: concept
name: Sand toll
aliases: [the sand toll]
asked_as: [tax, tribute]
prominence: 3
---
- refused by: [[Queen Maressa]]
- under the treaty: for twenty years, at half the old rate
- old rate: not stated

> Because Maressa would not pay the sand toll, Marshal Corvane Hale of the Tolmark laid siege to Vitrane on 20 May
> 601.

> The Marches pay the sand toll for twenty years, at half the old rate.
""",
    "things/treaty.md": """\
---
type: thing
name: Treaty of Clear Water
aliases: [the Treaty of Clear Water, the treaty, Clear Water]
asked_as: [peace, agreement]
prominence: 5
---
- signed: on 1 August 610, on a raft in [[Lake Ombre]]
- brokered by: [[Coralie Wynd]], in seventeen days
- signed for the Tolmark by: [[Sabine Hale]]
- articles: three
- rejected by: the [[Shard Brothers]]

> The war was ended by the Treaty of Clear Water, signed on 1 August 610 on a raft in Lake Ombre.

> The treaty has three articles:
""",
    "things/school.md": """\
---
type: organisation
name: School of glass
aliases: [the school of glass, the school, glass school]
prominence: 3
---
- planned by: [[Queen Maressa]], for girls
- opened: around 615
- where: not stated

> The school of glass that her mother had planned opened around 615.
""",
    "things/circlet.md": """\
---
type: thing
name: Circlet of green glass
aliases: [the circlet, green circlet]
prominence: 1
---
- made by: both [[guilds]] together
- worn by: [[Queen Linnet|Linnet]], at her coronation

> Linnet was crowned two months later with a circlet of green glass that both guilds had made together.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-before.md": """\
## Ilva the Kilnwife beats the Tolmark {#freedom}

- date: 0402 "in 402"
- who: [[Ilva the Kilnwife]]
- against: the [[Tolmark]]
- where: the ford of [[Sandgate]]
- result: the [[Glass Marches]] won their freedom
- aliases: Battle of Sandgate
- asked_as: independence; independent; defeated; battle; free

> The country won its freedom in 402, when Ilva the Kilnwife, a potter's widow, beat the Tolmark at the ford of
> Sandgate.

## The hall of the Casters burns down {#hall-fire}

- date: 0517 "since 517"
- what: the hall of the [[Casters]]
- blamed: the [[Blowers]]
- result: the guilds have been enemies ever since
- asked_as: feud; rivals; rivalry; hate; quarrel; blaze

> They have been enemies since 517, when the hall of the Casters burned down and the Blowers were blamed for it.

## An inquiry finds who started the fire {#inquiry}

- date: not stated
- after: #hall-fire + P11Y
- who: a drunken nightwatchman had started it
- name of the nightwatchman: not stated
- asked_as: arson; arsonist; culprit; investigation; guilty of the fire; really

> An inquiry found eleven years later that a drunken nightwatchman had started it, but by then nobody cared.

## Each guild sends six masters to the council {#council-seats}

- date: not stated
- kind: state
- where: the [[Council of Panes]]
- how many: six masters of each guild
- in a tie: the crown decides
- asked_as: seats; vote; casting vote; members of the council

> Each guild sends six masters to the Council of Panes; in a tie the crown decides.

## Marriages between the guilds are forbidden {#marriage-ban}

- date: not stated
- lasted: until 610
- kind: state
- who: members of the [[two guilds]]
- why: not stated
- asked_as: wed; banned; allowed to marry

> Members of the two guilds were forbidden to marry each other until 610.
""",
    "timeline/2-maressa.md": """\
## King Bertran falls through the ice {#bertran-falls}

- date: not stated
- who: [[King Bertran]]
- where: [[Lake Ombre]]
- asked_as: drown; drowned; death of the old king; how did he die

> Maressa Ilvane came to the throne on 3 March 588, at the age of nineteen, after her uncle, King Bertran, had fallen
> through the ice of Lake Ombre.

## Maressa comes to the throne {#accession}

- date: 0588-03-03 "on 3 March 588"
- who: [[Queen Maressa]]
- after whom: [[King Bertran]]
- age: nineteen
- asked_as: became queen; reign; crowned; succeeded; how old

> Maressa Ilvane came to the throne on 3 March 588, at the age of nineteen, after her uncle, King Bertran, had fallen
> through the ice of Lake Ombre.

## Maressa is apprenticed to Odo Carrick {#apprenticeship}

- date: not stated
- who: [[Queen Maressa]]
- to: [[Odo Carrick]]
- how long: four years
- asked_as: taught; teacher; trained; trade; master

> She was the first ruler to have learned a craft: she had been apprenticed for four years to the blower
> Odo Carrick.

## Maressa marries Prince Teodar {#wedding}

- date: 0590 "In 590"
- who: [[Queen Maressa]]; [[Prince Teodar]]
- where: not stated
- asked_as: wedding; husband; wife; spouse; wed

> In 590 she married Prince Teodar of Aldermoor. They had two children, Linnet and Joss.

## Maressa plans a school of glass {#school-planned}

- date: not stated
- kind: non-event
- who: [[Queen Maressa]]
- what: a school of glass for girls, in 595
- why not: the plague put an end to the plan
- asked_as: founded; intended; called off; prevented

> Maressa meant to open a school of glass for girls in 595, but the plague put an end to the plan.

## The Grey Cough reaches Vitrane {#plague-arrives}

- date: 0594-23 "in autumn 594"
- what: the [[Grey Cough]]
- where: [[Vitrane]]
- how: on a barge that carried wool
- asked_as: outbreak; break out; arrive; brought; ship; boat

> The plague known as the Grey Cough reached Vitrane in autumn 594, on a barge that carried wool.

## The Grey Cough kills a third of the town {#plague-deaths}

- date: not stated
- kind: figure
- how many: some 9,000 people
- share: a third of the town
- asked_as: died; death toll; victims; casualties

> It killed some 9,000 people, a third of the town, before it died out in the summer of 596.

## The Grey Cough dies out {#plague-ends}

- date: 0596-22 "in the summer of 596"
- what: the [[Grey Cough]]
- asked_as: over; end; ended; stop

> It killed some 9,000 people, a third of the town, before it died out in the summer of 596.

## Prince Teodar dies {#teodar-dies}

- date: 0595-01-12 "on 12 January 595"
- who: [[Prince Teodar]]
- why: the [[Grey Cough]]
- asked_as: death; passed away; killed; widow

> Prince Teodar died of it on 12 January 595.

## Hessa Dunmore breaks the pump handles {#pump-handles}

- date: not stated
- who: [[Hessa Dunmore]]
- how: with a hammer
- why: the sickness spread through the public wells, and the [[Council of Panes]] refused to listen
- asked_as: smashed; destroyed; tool; ignored; believe; water

> The physician Hessa Dunmore was the first to see that the sickness spread through the public wells. When the
> Council of
> Panes refused to listen, she broke the pump handles with a hammer.

## Hessa Dunmore is fined {#fine}

- date: not stated
- who: [[Hessa Dunmore]]
- how much: 30 crowns
- paid by: the [[Blowers]]
- asked_as: punished; punishment; penalty; settled

> For this she was fined 30 crowns. The fine was paid by the Blowers, and today her hammer hangs in their hall.
""",
    "timeline/3-siege.md": """\
## Corvane Hale lays siege to Vitrane {#siege}

- date: 0601-05-20 "on 20 May 601"
- who: [[Corvane Hale]]
- where: [[Vitrane]]
- why: because [[Queen Maressa]] would not pay the [[sand toll]]
- how long: 143 days
- aliases: siege of Vitrane; the siege
- asked_as: besieged; attacked; surrounded; war begin; last

> Because Maressa would not pay the sand toll, Marshal Corvane Hale of the Tolmark laid siege to Vitrane on 20 May
> 601.

## The strength of both sides {#strength}

- date: not stated
- kind: figure
- besiegers: 7,000 men
- defenders: 1,200
- asked_as: soldiers; troops; size of the army; garrison; how big; outnumbered

> He had 7,000 men; the town had 1,200 defenders.

## Mirrors on the walls burn the tents {#mirrors}

- date: not stated
- who: [[Perpetua Lisk]]
- what: great mirrors, which burned the tents of the besiegers
- where: on the walls of [[Vitrane]]
- asked_as: set fire; camp; weapon; idea; defended

> Perpetua Lisk, mistress of the Casters, had great mirrors set up on the walls, which burned the besiegers' tents.

## The army of Aldermoor never comes {#no-army}

- date: not stated
- kind: non-event
- who: [[Aldermoor]]
- why: not stated
- asked_as: help; reinforcements; relief; ally; allies; arrive

> Aldermoor had promised to send an army, but it never came.

## The daily ration of the last month {#ration}

- date: not stated
- kind: figure
- bread: four ounces of barley bread
- eel: one salted eel, shared between three people
- beer: half a pint (children got goat's milk instead)
- asked_as: food; eat; ate; drink; drank; hungry; rations

> In the last month the daily ration was:

> four ounces of barley bread,

> one salted eel, shared between three people,

> half a pint of beer (children got goat's milk instead).

## Wend Tarrow opens the water gate {#betrayal}

- date: 0601-10-09 "On the night of 9 October 601"
- who: [[Wend Tarrow]]
- what: the water gate
- price: 200 crowns
- asked_as: betrayed; betrayal; treason; let the enemy in; sold; bribe

> On the night of 9 October 601 the blower Wend Tarrow opened the water gate to the enemy for 200 crowns.

## Vitrane falls {#fall}

- date: 0601-10-10
- date_basis: derived
- what: [[Vitrane]]
- after how long: 143 days
- aliases: fall of Vitrane; sack of Vitrane
- asked_as: captured; taken; lost; conquered; surrender; sacked; hold out

> On the night of 9 October 601 the blower Wend Tarrow opened the water gate to the enemy for 200 crowns. Vitrane
> fell the
> next morning, after 143 days.

## Queen Maressa is killed {#maressa-dies}

- date: not stated
- who: [[Queen Maressa]]
- where: on the stairs of the [[Lamp Tower]]
- by: not stated
- asked_as: die; died; death; murdered; slain

> Queen Maressa was killed on the stairs of the Lamp Tower.

## Hale has Wend Tarrow drowned {#tarrow-drowned}

- date: not stated
- who: [[Wend Tarrow]]
- by: [[Corvane Hale]]
- where: in the lake
- asked_as: executed; execution; punished; die; died; paid; reward

> Tarrow never got his money: Hale had him drowned in the lake.

## The Heart of Ilva vanishes {#heart-vanishes}

- date: not stated
- what: the [[Heart of Ilva]]
- where: the [[Lantern Chapel]]
- by: not stated
- aliases: theft of the Heart
- asked_as: stolen; stole; theft; disappear; went missing; lost

> During the sack of the town the Heart vanished, although the door was found locked.

## Fenn Ostry is acquitted {#ostry-acquitted}

- date: 0604 "in 604"
- who: [[Fenn Ostry]]
- why: for want of proof
- asked_as: trial; suspect; convicted; guilty; innocent; evidence; let off

> The sacristan Fenn Ostry was accused of the theft, but he was acquitted in 604 for want of proof.

## The Tolmark shows a forged Heart {#forgery}

- date: 0606 "in 606"
- who: the [[Tolmark]]
- what: a bead that turned out to be a forgery
- forged by: not stated
- asked_as: fake; displayed; exhibited; real; genuine

> A bead which the Tolmark put on show in 606 turned out to be a forgery.

## The true Heart has not been found {#heart-not-found}

- date: not stated
- kind: non-event
- what: the [[Heart of Ilva]]
- asked_as: recovered; whereabouts; turned up; discovered

> The true Heart has not been found.
""",
    "timeline/4-exile.md": """\
## Linnet is smuggled out of Vitrane {#escape}

- date: not stated
- who: [[Queen Linnet|Linnet]]
- by: [[Odo Carrick]]
- how: in a sand barge
- age: ten
- asked_as: escape; flee; fled; rescued; saved; got out; how old; boat

> Princess Linnet, then ten years old, was smuggled out in a sand barge by old Odo Carrick.

## Joss is carried off as a hostage {#joss-hostage}

- date: not stated
- who: [[Prince Joss|Joss]]
- where: to the [[Tolmark]]
- asked_as: kidnapped; prisoner; captive; taken; captured

> Her brother Joss was carried off to the Tolmark as a hostage and died there of a fever in 603.

## Joss dies {#joss-dies}

- date: 0603 "in 603"
- who: [[Prince Joss|Joss]]
- where: in the [[Tolmark]]
- why: a fever
- asked_as: death; killed; passed away; what happened to

> Her brother Joss was carried off to the Tolmark as a hostage and died there of a fever in 603.

## Linnet lives in Saint Orrel {#exile}

- date: not stated
- kind: state
- who: [[Queen Linnet|Linnet]], as Nell Carrick
- where: [[Saint Orrel]]
- how long: eight years
- work: she mended nets
- who knew: only the village priest
- asked_as: hid; hide; hiding; alias; fake name; job; secret; identity

> Linnet spent eight years in the fishing village of Saint Orrel, where she mended nets under the name of Nell
> Carrick.

> Only the village priest knew who she was.

## Linnet comes back {#return}

- date: 0609-04 "In April 609"
- who: [[Queen Linnet|Linnet]]
- with: eleven boats
- asked_as: return; returned; ships; fleet; landed; home

> In April 609 she came back with eleven boats.

## Both guilds join Linnet {#guilds-join}

- date: not stated
- after: #return
- who: the [[Casters]] at once, the [[Blowers]] a month later
- asked_as: support; supported; sided; first to join; together; allied; united

> The Casters joined her at once, the Blowers a month later; it was the first time that both guilds had fought on
> the same
> side.
""",
    "timeline/5-treaty.md": """\
## The Treaty of Clear Water is signed {#treaty-signed}

- date: 0610-08-01 "on 1 August 610"
- what: the [[Treaty of Clear Water]]
- where: on a raft in [[Lake Ombre]]
- for the Tolmark: [[Sabine Hale]]
- result: it ended the war
- asked_as: peace; agreement; end of the war; concluded

> The war was ended by the Treaty of Clear Water, signed on 1 August 610 on a raft in Lake Ombre.

> Corvane Hale did not live to sign: he had died in the spring, and his daughter Sabine Hale signed for the Tolmark.

## Coralie Wynd brokers the treaty {#brokered}

- date: not stated
- who: [[Coralie Wynd]]
- how long: seventeen days
- asked_as: negotiated; negotiations; mediated; mediator; talks; arranged

> Abbess Coralie Wynd of Aldermoor had brokered it in seventeen days.

## Corvane Hale dies {#hale-dies}

- date: 0610-21
- date_basis: implied
- who: [[Corvane Hale]]
- why: not stated
- asked_as: death; passed away; killed

> Corvane Hale did not live to sign: he had died in the spring, and his daughter Sabine Hale signed for the Tolmark.

## First article: Vitrane is given back {#article-1}

- date: not stated
- kind: state
- who: the [[Tolmark]]
- what: [[Vitrane]] and all the land south of the ford
- asked_as: returned; territory; terms; returns; conditions

> The Tolmark gives back Vitrane and all the land south of the ford.

## Second article: the sand toll {#article-2}

- date: not stated
- kind: state
- who: the [[Glass Marches]]
- what: the [[sand toll]]
- how long: twenty years
- how much: half the old rate
- asked_as: terms; conditions; pays; tribute; tax

> The Marches pay the sand toll for twenty years, at half the old rate.

## Third article: no fortress near Sandgate {#article-3}

- date: not stated
- kind: state
- who: neither side
- where: within five miles of [[Sandgate]]
- asked_as: terms; conditions; castle; castles; forts; distance

> Neither side may build a fortress within five miles of Sandgate.

## Linnet is crowned {#coronation}

- date: not stated
- after: #treaty-signed + P2M
- who: [[Queen Linnet|Linnet]]
- with: a [[circlet of green glass]] that both guilds had made together
- where: not stated
- asked_as: coronation; became queen; crown; on her head

> Linnet was crowned two months later with a circlet of green glass that both guilds had made together.

## Linnet lifts the ban on marriages {#ban-lifted}

- date: 0610
- date_basis: implied
- who: [[Queen Linnet|Linnet]]
- what: the ban on marriages between the [[guilds]]
- asked_as: abolished; ended; repealed; allowed; legalised; wed

> In the same year she lifted the ban on marriages between the guilds.

## The school of glass opens {#school-opens}

- date: 0615~ "around 615"
- what: the [[school of glass]]
- where: not stated
- asked_as: founded; established; start

> The school of glass that her mother had planned opened around 615.

## Linnet vows to rebuild the Lantern Chapel {#chapel-vow}

- date: not stated
- kind: state
- who: [[Queen Linnet|Linnet]]
- what: the [[Lantern Chapel]], by 630
- asked_as: promised; restore; swore; restoration; deadline

> Linnet has vowed to rebuild the Lantern Chapel by 630.

## The Shard Brothers reject the treaty {#shards-reject}

- date: not stated
- kind: state
- who: the [[Shard Brothers]]
- led by: [[The Glazier]]
- why: not stated
- asked_as: oppose; against; refuse; resist; leader

> A third party, the Shard Brothers, rejects the treaty to this day; their leader is known only as the Glazier.
""",
}
