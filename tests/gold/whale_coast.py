"""A world for the gold questions: a whaling coast of three harbours, a guild, a feud, a lighthouse and a plague."""

PAGE = """The Whale Coast

The Whale Coast is a strip of shingle and cliff on the Pale Sound, between the river Ammer and Cape Dolour.
It has three harbours: Tollhaven, Greave and Ninnet. Ninnet is the oldest, but when it was founded is not
recorded. Tollhaven was founded in 1318 by Brida Marsk, a widow who had fled from a debt court. Greave was
settled by 1340 by sealers from the north. The coast belongs to the Duchy of Varn, although it pays no tax
except a tenth of its ambergris. At the count of 1390 it had 21,500 people, of whom 40% lived in Tollhaven.
Its people speak of whales as cousins and never whistle on a quay.

The Oil Guild

In 1362 the boilers, coopers and lampmen of Tollhaven formed the Oil Guild in order to fix the price of a
barrel. Its first warden was Anders Quoyle, a cooper who could not write. The guild's seal shows a whale with
a candle in its mouth. Women were allowed to join from 1377, but they could not become wardens until 1399.
In 1381 the guild forbade its members to sell oil in Greave, because the Greave merchants watered it. Greave
replied with the Herring Toll, a charge of two pence on every Tollhaven boat that passed its mole. The quarrel
became known as the Barrel Feud and lasted until 1396. Nine boats were burned in it, but nobody was killed.

The Flukes Law

The feud was ended by the Flukes Law. It was drawn up by the jurist Maren Teague, and it was read out on 3
March 1396 at Ninnet, which had taken neither side. The law says how every whale is to be divided:

  • One half goes to the boat whose harpoon struck first.
  • A quarter goes to the harbour where the whale is landed.
  • A fifth goes to the widows' chest (from which the funerals of drowned sailors are paid).
  • The rest belongs to the ruler of Varn, who has never collected it.

Only a stranded whale is exempt: it belongs to whoever finds it. Teague was paid with a barrel of oil a year
for life. She left the coast before 1400, and where she died is not known.

The Dolour Light

At least thirty ships were lost off Cape Dolour in the fourteenth century. In 1401 Petra Quoyle, warden of
the guild and granddaughter of Anders, proposed a lighthouse of granite, 120 feet high. Duke Emmerich promised
4,000 florins for it, but he never sent them. The tower was therefore built of ships' timber and was only 70
feet high. The shipwright Joss Ferrand designed it. Work began in autumn 1404, and the lamp was lit for the
first time on 12 October 1407. The first keeper was Elspet Crane, who tended the light for thirty-one years.
She put green glass before the lamp so that it would not be mistaken for a wreckers' fire. The Dolour Light
burned down on the night of 30 January 1449. The cause of the fire was never found, but it is rumoured that
wreckers from Greave started it. A second tower was planned for 1452. It has not been built.

The Loss of the Patient Margit

The Patient Margit, launched at Greave in 1411, was the largest whaler of the coast. Her voyages were paid for
by the banker Lothar Binns. On 19 February 1413 she was crushed by ice in the Bay of Knives. Of her crew of
46, only eleven came home. Captain Torben Hale was not among them. The survivors were led across the ice by
Sunniva Dray, a harpooner of nineteen, who was afterwards called the Long Needle. Whether they had eaten the
dead was asked at the inquiry of 1414, but none of them answered. Magistrate Corwen Ashby, who led the inquiry,
blamed the captain alone, because he had sailed too late in the year. The captain's daughter Ingrid Hale
defended him in her book The White Wall, which appeared in the 1420s. By 1430 it had been printed in four
cities. The wreck has never been found.

The Grey Cough

In August 1422 the salt ship Halcyon brought a plague, the Grey Cough, to Tollhaven. It killed 1,900 people,
a quarter of them children. Because the gravediggers had died, the dead of Tollhaven were buried at sea in oil
barrels. On the advice of the physician Odo Lamm, Greave closed its harbour with a chain and lost only twelve
people. Ninnet was spared altogether, and nobody knows why. The plague was over by Easter 1424. Duke Emmerich
offered Lamm a post at court, but Lamm declined it, since he did not want to leave his bees. He died in 1427.

The Empty Years

From 1440 the whales stayed away from the Pale Sound. The guild blamed the bells of Greave, and the priests
blamed the guild. In 1443 Duke Emmerich forbade the killing of calves, on pain of losing the boat. His niece
Ilka, who succeeded him in 1445 as Duchess of Varn, kept the ban. On 8 June 1447 Sunniva Dray, by then a
captain, landed the last whale at Ninnet. Two thirds of the boilers left for the tin mines of Ormund. On 5 May
1451 the Oil Guild was dissolved by a vote of 58 to 31. Its last warden, Hanne Ostrom, meant to write a history
of the guild but died before she had begun. The guild's silver is said to lie beneath the old boiling house;
two parties have dug for it, and neither has found anything. Today the coast lives on herring and salt. The
Whale Fair is held at Ninnet every third year, although no whale has been seen there since.
"""

WHALE_COAST: dict[str, str] = {
    "world.md": """\
---
name: The Whale Coast
url: https://example.org/whale-coast
licence: CC0
calendar: julian
date_order: day-month
source: logbook
---
A whaling coast of three harbours, its guild, its lighthouse, its lost ship and its plague, as the wiki's logbook
tells them.
""",
    "sources/logbook.md": """\
---
id: logbook
name: The Whale Coast
url: https://example.org/whale-coast
licence: CC0
text: logbook.txt
---
""",
    "sources/logbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/whale-coast.md": """\
---
type: region
name: Whale Coast
aliases: [the Whale Coast, the coast, coast]
prominence: 5
---
- lies: on the Pale Sound, between the river Ammer and [[Cape Dolour]]
- harbours: [[Tollhaven]], [[Greave]] and [[Ninnet]]
- belongs to: the Duchy of Varn
- tax: none, except a tenth of its ambergris
- people: 21,500, at the count of 1390
- customs: its people speak of whales as cousins and never whistle on a quay
- lives on: herring and salt, today

> The Whale Coast is a strip of shingle and cliff on the Pale Sound, between the river Ammer and Cape Dolour.

> It has three harbours: Tollhaven, Greave and Ninnet.

> The coast belongs to the Duchy of Varn, although it pays no tax except a tenth of its ambergris.

> Its people speak of whales as cousins and never whistle on a quay.

> Today the coast lives on herring and salt.
""",
    "places/tollhaven.md": """\
---
type: place
name: Tollhaven
prominence: 5
---
- what: a harbour of the [[Whale Coast]]
- founded: in 1318, by [[Brida Marsk]]
- people: 40% of the coast, at the count of 1390

The home of the [[Oil Guild]], to which the [[#plague|Grey Cough]] came in 1422.

> Tollhaven was founded in 1318 by Brida Marsk, a widow who had fled from a debt court.
""",
    "places/greave.md": """\
---
type: place
name: Greave
prominence: 5
---
- what: a harbour of the [[Whale Coast]]
- settled: by 1340, by sealers from the north
- charged: the Herring Toll
- dead of the [[Grey Cough]]: only twelve people

> Greave was settled by 1340 by sealers from the north.
""",
    "places/ninnet.md": """\
---
type: place
name: Ninnet
prominence: 4
---
- what: the oldest harbour of the [[Whale Coast]]
- founded: not stated
- founder: not stated
- in the feud: took neither side
- in the plague: spared altogether; nobody knows why
- holds: the Whale Fair, every third year

> Ninnet is the oldest, but when it was founded is not recorded.

> Ninnet was spared altogether, and nobody knows why.

> The Whale Fair is held at Ninnet every third year, although no whale has been seen there since.
""",
    "places/cape-dolour.md": """\
---
type: place
name: Cape Dolour
aliases: [the cape]
prominence: 3
---
- ships lost there: at least thirty in the fourteenth century
- has: the [[Dolour Light]], until 1449

> At least thirty ships were lost off Cape Dolour in the fourteenth century.
""",
    # ------------------------------------------------------------------ people
    "people/brida-marsk.md": """\
---
type: person
name: Brida Marsk
aliases: [Marsk]
prominence: 3
---
- founded: [[Tollhaven]], in 1318
- was: a widow who had fled from a debt court
- died: not stated
- husband: not stated

> Tollhaven was founded in 1318 by Brida Marsk, a widow who had fled from a debt court.
""",
    "people/anders-quoyle.md": """\
---
type: person
name: Anders Quoyle
aliases: [Anders]
prominence: 3
---
- work: cooper
- office: first warden of the [[Oil Guild]]
- granddaughter: [[Petra Quoyle]]
- could not: write
- died: not stated

> Its first warden was Anders Quoyle, a cooper who could not write.
""",
    "people/petra-quoyle.md": """\
---
type: person
name: Petra Quoyle
aliases: [Petra]
prominence: 3
---
- office: warden of the [[Oil Guild]]
- grandfather: [[Anders Quoyle]]
- proposed: a lighthouse of granite, in 1401
- died: not stated

> In 1401 Petra Quoyle, warden of the guild and granddaughter of Anders, proposed a lighthouse of granite, 120
> feet high.
""",
    "people/maren-teague.md": """\
---
type: person
name: Maren Teague
aliases: [Teague]
prominence: 3
---
- work: jurist
- drew up: the [[Flukes Law]]
- paid with: a barrel of oil a year for life
- left the coast: before 1400
- died: not stated
- where she died: not stated

> It was drawn up by the jurist Maren Teague, and it was read out on 3 March 1396 at Ninnet, which had taken
> neither side.

> Teague was paid with a barrel of oil a year for life. She left the coast before 1400, and where she died is not
> known.
""",
    "people/elspet-crane.md": """\
---
type: person
name: Elspet Crane
aliases: [Crane]
prominence: 3
---
- office: first keeper of the [[Dolour Light]]
- tended the light: for thirty-one years
- put: green glass before the lamp, so that it would not be mistaken for a wreckers' fire
- successor: not stated
- died: not stated

> The first keeper was Elspet Crane, who tended the light for thirty-one years. She put green glass before the
> lamp so that it would not be mistaken for a wreckers' fire.
""",
    "people/torben-hale.md": """\
---
type: person
name: Torben Hale
aliases: [Captain Hale, Captain Torben Hale, Torben]
prominence: 4
---
- office: captain of the [[Patient Margit]]
- daughter: [[Ingrid Hale]]
- fate: was not among those who came home
- blamed by: Magistrate Corwen Ashby
- wife: not stated

> Captain Torben Hale was not among them.

> Magistrate Corwen Ashby, who led the inquiry, blamed the captain alone, because he had sailed too late in the
> year.
""",
    "people/ingrid-hale.md": """\
---
type: person
name: Ingrid Hale
aliases: [Ingrid]
prominence: 3
---
- father: [[Torben Hale]]
- wrote: [[The White Wall]]
- born: not stated
- died: not stated

> The captain's daughter Ingrid Hale defended him in her book The White Wall, which appeared in the 1420s.
""",
    "people/sunniva-dray.md": """\
---
type: person
name: Sunniva Dray
aliases: [Dray, Sunniva, the Long Needle, Long Needle]
prominence: 4
---
- work: harpooner, later captain
- age at the wreck: nineteen
- led: the survivors of the [[Patient Margit]] across the ice
- landed: the last whale, on 8 June 1447
- died: not stated

> The survivors were led across the ice by Sunniva Dray, a harpooner of nineteen, who was afterwards called the
> Long Needle.

> On 8 June 1447 Sunniva Dray, by then a captain, landed the last whale at Ninnet.
""",
    "people/odo-lamm.md": """\
---
type: person
name: Odo Lamm
aliases: [Lamm]
prominence: 3
---
- work: physician
- advised: [[Greave]] to close its harbour
- declined: a post at court, since he did not want to leave his bees
- died: in 1427
- cause of death: not stated

> Duke Emmerich offered Lamm a post at court, but Lamm declined it, since he did not want to leave his bees. He
> died in 1427.
""",
    "people/duke-emmerich.md": """\
---
type: person
name: Duke Emmerich
aliases: [Emmerich, the duke]
prominence: 4
---
- office: Duke of Varn
- niece: [[Duchess Ilka]]
- succeeded by: [[Duchess Ilka]], in 1445
- promised: 4,000 florins for the [[Dolour Light]], but never sent them
- forbade: the killing of calves, in 1443
- cause of death: not stated

> Duke Emmerich promised 4,000 florins for it, but he never sent them.

> In 1443 Duke Emmerich forbade the killing of calves, on pain of losing the boat.
""",
    "people/duchess-ilka.md": """\
---
type: person
name: Duchess Ilka
aliases: [Ilka, Duchess of Varn, the duchess]
prominence: 3
---
- office: Duchess of Varn
- uncle: [[Duke Emmerich]]
- succeeded him: in 1445
- kept: the ban on killing calves
- husband: not stated

> His niece Ilka, who succeeded him in 1445 as Duchess of Varn, kept the ban.
""",
    # ------------------------------------------------------------------ groups and things
    "things/oil-guild.md": """\
---
type: organisation
name: Oil Guild
aliases: [the Oil Guild, the guild, guild]
prominence: 5
---
- formed: in 1362, by the boilers, coopers and lampmen of [[Tollhaven]]
- first warden: [[Anders Quoyle]]
- last warden: Hanne Ostrom
- seal: a whale with a candle in its mouth
- women: allowed to join from 1377, but could not become wardens until 1399
- silver: said to lie beneath the old boiling house; two parties have dug for it, and neither has found anything
- dissolved: on 5 May 1451

Its last warden [[#guild-dissolved|meant to write a history]] of it, and never began.

> The guild's seal shows a whale with a candle in its mouth. Women were allowed to join from 1377, but they could
> not become wardens until 1399.

> Its last warden, Hanne Ostrom, meant to write a history of the guild but died before she had begun.

> The guild's silver is said to lie beneath the old boiling house; two parties have dug for it, and neither has
> found anything.
""",
    "things/flukes-law.md": """\
---
type: work
name: Flukes Law
aliases: [the Flukes Law, the law]
prominence: 4
---
- drawn up by: [[Maren Teague]]
- read out: on 3 March 1396, at [[Ninnet]]
- ended: the Barrel Feud
- exempt: only a stranded whale, which belongs to whoever finds it

> The feud was ended by the Flukes Law.

> Only a stranded whale is exempt: it belongs to whoever finds it.
""",
    "things/dolour-light.md": """\
---
type: thing
name: Dolour Light
aliases: [the Dolour Light, the lighthouse, lighthouse, the light, the tower]
asked_as: [beacon]
prominence: 5
---
- stood: on [[Cape Dolour]]
- designed by: the shipwright Joss Ferrand
- built of: ships' timber
- height: only 70 feet
- first keeper: [[Elspet Crane]]
- lit for the first time: on 12 October 1407
- burned down: on the night of 30 January 1449

> The tower was therefore built of ships' timber and was only 70 feet high. The shipwright Joss Ferrand designed
> it.
""",
    "things/patient-margit.md": """\
---
type: thing
name: Patient Margit
aliases: [the Patient Margit, the Margit, Margit]
prominence: 4
---
- what: the largest whaler of the [[Whale Coast]]
- launched: at [[Greave]] in 1411
- captain: [[Torben Hale]]
- paid for by: the banker Lothar Binns
- lost: on 19 February 1413, in the Bay of Knives
- crew: 46, of whom only eleven came home
- wreck: has never been found

> The Patient Margit, launched at Greave in 1411, was the largest whaler of the coast. Her voyages were paid for
> by the banker Lothar Binns.

> The wreck has never been found.
""",
    "things/white-wall.md": """\
---
type: work
name: The White Wall
aliases: [White Wall]
prominence: 3
---
- what: a book by [[Ingrid Hale]], in defence of her father
- appeared: in the 1420s
- printed: in four cities by 1430
- which cities: not stated

> The captain's daughter Ingrid Hale defended him in her book The White Wall, which appeared in the 1420s. By 1430
> it had been printed in four cities.
""",
    "things/grey-cough.md": """\
---
type: concept
name: Grey Cough
aliases: [the Grey Cough, the plague, plague]
prominence: 4
---
- came to: [[Tollhaven]] in August 1422, on the salt ship Halcyon
- killed: 1,900 people, a quarter of them children
- over: by Easter 1424
- symptoms: not stated

> In August 1422 the salt ship Halcyon brought a plague, the Grey Cough, to Tollhaven.

> The plague was over by Easter 1424.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-harbours.md": """\
## Brida Marsk founds Tollhaven {#tollhaven-founded}

- date: 1318 "in 1318"
- who: [[Brida Marsk]]
- what: [[Tollhaven]]

> Tollhaven was founded in 1318 by Brida Marsk, a widow who had fled from a debt court.

## Sealers settle Greave {#greave-settled}

- date: [..1340] "by 1340"
- who: sealers from the north
- where: [[Greave]]

> Greave was settled by 1340 by sealers from the north.

## The count of 1390 {#count}

- date: 1390 "of 1390"
- kind: figure
- where: [[Whale Coast]]
- how many: 21,500 people
- share: 40% of them lived in [[Tollhaven]]
- asked_as: population; inhabitants

> At the count of 1390 it had 21,500 people, of whom 40% lived in Tollhaven.

## The Oil Guild is formed {#guild-formed}

- date: 1362 "In 1362"
- who: the boilers, coopers and lampmen of [[Tollhaven]]
- what: the [[Oil Guild]]
- purpose: to fix the price of a barrel
- first warden: [[Anders Quoyle]]

> In 1362 the boilers, coopers and lampmen of Tollhaven formed the Oil Guild in order to fix the price of a
> barrel. Its first warden was Anders Quoyle, a cooper who could not write.

## The guild forbids its members to sell oil in Greave {#sale-forbidden}

- date: 1381 "In 1381"
- who: the [[Oil Guild]]
- where: [[Greave]]
- why: because the Greave merchants watered it

> In 1381 the guild forbade its members to sell oil in Greave, because the Greave merchants watered it.

## Greave charges the Herring Toll {#herring-toll}

- date: not stated
- after: #sale-forbidden
- who: [[Greave]]
- how much: two pence
- on: every [[Tollhaven]] boat that passed its mole
- aliases: Herring Toll; the Herring Toll

> Greave replied with the Herring Toll, a charge of two pence on every Tollhaven boat that passed its mole.

## The Barrel Feud {#feud}

- date: not stated
- until: 1396
- kind: state
- who: [[Tollhaven]] and [[Greave]]
- ended by: the [[Flukes Law]]
- boats burned: nine
- dead: nobody
- aliases: Barrel Feud; the feud; the quarrel

> The quarrel became known as the Barrel Feud and lasted until 1396. Nine boats were burned in it, but nobody was
> killed.

> The feud was ended by the Flukes Law.

## The Flukes Law is read out {#law-read}

- date: 1396-03-03 "on 3 March 1396"
- what: the [[Flukes Law]]
- by: not stated
- drawn up by: [[Maren Teague]]
- where: [[Ninnet]], which had taken neither side

> It was drawn up by the jurist Maren Teague, and it was read out on 3 March 1396 at Ninnet, which had taken
> neither side.

## How a whale is divided {#division}

- date: not stated
- kind: figure
- what: every whale, under the [[Flukes Law]]
- to the boat whose harpoon struck first: one half
- to the harbour where the whale is landed: a quarter
- to the widows' chest: a fifth
- to the ruler of Varn: the rest, never collected
- except: a stranded whale, which belongs to whoever finds it
- asked_as: portion; cut; split

> The law says how every whale is to be divided:

> One half goes to the boat whose harpoon struck first.

> A quarter goes to the harbour where the whale is landed.

> A fifth goes to the widows' chest (from which the funerals of drowned sailors are paid).

> The rest belongs to the ruler of Varn, who has never collected it.

> Only a stranded whale is exempt: it belongs to whoever finds it.
""",
    "timeline/2-light.md": """\
## Petra Quoyle proposes a lighthouse {#light-proposed}

- date: 1401 "In 1401"
- who: [[Petra Quoyle]]
- what: a lighthouse of granite
- how high: 120 feet

> In 1401 Petra Quoyle, warden of the guild and granddaughter of Anders, proposed a lighthouse of granite, 120
> feet high.

## Duke Emmerich never sends the money {#money-not-sent}

- date: not stated
- kind: non-event
- who: [[Duke Emmerich]]
- how much: 4,000 florins
- for: the lighthouse
- why: not stated

> Duke Emmerich promised 4,000 florins for it, but he never sent them.

## Work on the lighthouse begins {#work-begins}

- date: 1404-23 "in autumn 1404"
- what: the [[Dolour Light]]
- designed by: the shipwright Joss Ferrand
- of: ships' timber
- how high: only 70 feet

> The tower was therefore built of ships' timber and was only 70 feet high. The shipwright Joss Ferrand designed
> it. Work began in autumn 1404, and the lamp was lit for the first time on 12 October 1407.

## The lamp is lit for the first time {#lamp-lit}

- date: 1407-10-12 "on 12 October 1407"
- what: the [[Dolour Light]]
- by: not stated

> Work began in autumn 1404, and the lamp was lit for the first time on 12 October 1407.

## The Dolour Light burns down {#light-burns}

- date: 1449-01-30 "on the night of 30 January 1449"
- what: the [[Dolour Light]]
- cause: never found
- rumoured: that wreckers from [[Greave]] started it

> The Dolour Light burned down on the night of 30 January 1449. The cause of the fire was never found, but it is
> rumoured that wreckers from Greave started it.

## A second tower is not built {#second-tower}

- date: not stated
- kind: non-event
- planned for: 1452
- why: not stated

> A second tower was planned for 1452. It has not been built.
""",
    "timeline/3-margit.md": """\
## The Patient Margit is crushed by ice {#margit-lost}

- date: 1413-02-19 "On 19 February 1413"
- what: the [[Patient Margit]]
- where: in the Bay of Knives
- crew: 46
- came home: only eleven
- captain: [[Torben Hale]], who was not among them
- survivors led by: [[Sunniva Dray]]
- asked_as: sank; sink; shipwreck

> On 19 February 1413 she was crushed by ice in the Bay of Knives. Of her crew of 46, only eleven came home.
> Captain Torben Hale was not among them. The survivors were led across the ice by Sunniva Dray, a harpooner of
> nineteen, who was afterwards called the Long Needle.

## The inquiry of 1414 {#inquiry}

- date: 1414 "of 1414"
- led by: Magistrate Corwen Ashby
- blamed: [[Torben Hale]] alone
- why: because he had sailed too late in the year
- asked: whether the survivors had eaten the dead; none of them answered

> Whether they had eaten the dead was asked at the inquiry of 1414, but none of them answered. Magistrate Corwen
> Ashby, who led the inquiry, blamed the captain alone, because he had sailed too late in the year.

## The White Wall appears {#white-wall-appears}

- date: 142X "in the 1420s"
- what: [[The White Wall]]
- by: [[Ingrid Hale]]
- where: not stated

> The captain's daughter Ingrid Hale defended him in her book The White Wall, which appeared in the 1420s. By 1430
> it had been printed in four cities.
""",
    "timeline/4-cough.md": """\
## The Grey Cough comes to Tollhaven {#plague}

- date: 1422-08 "In August 1422"
- what: the [[Grey Cough]]
- where: [[Tollhaven]]
- brought by: the salt ship Halcyon
- over: by Easter 1424

> In August 1422 the salt ship Halcyon brought a plague, the Grey Cough, to Tollhaven.

> The plague was over by Easter 1424.

## The dead of the Grey Cough {#plague-dead}

- date: not stated
- kind: figure
- how many: 1,900 people
- share: a quarter of them children
- buried: at sea in oil barrels, in [[Tollhaven]]
- why: because the gravediggers had died

> It killed 1,900 people, a quarter of them children. Because the gravediggers had died, the dead of Tollhaven were
> buried at sea in oil barrels.

## Greave closes its harbour {#greave-closes}

- date: not stated
- who: [[Greave]]
- on the advice of: [[Odo Lamm]]
- how: with a chain
- lost: only twelve people

> On the advice of the physician Odo Lamm, Greave closed its harbour with a chain and lost only twelve people.
""",
    "timeline/5-empty-years.md": """\
## The whales stay away {#whales-away}

- date: 1440 "From 1440"
- where: from the Pale Sound
- why: not stated
- blamed by the guild: the bells of [[Greave]]
- blamed by the priests: the [[Oil Guild]]
- aliases: Empty Years; the Empty Years

> From 1440 the whales stayed away from the Pale Sound. The guild blamed the bells of Greave, and the priests
> blamed the guild.

## Duke Emmerich forbids the killing of calves {#calves}

- date: 1443 "In 1443"
- who: [[Duke Emmerich]]
- what: the killing of calves
- penalty: losing the boat
- kept by: [[Duchess Ilka]]

> In 1443 Duke Emmerich forbade the killing of calves, on pain of losing the boat. His niece Ilka, who succeeded him
> in 1445 as Duchess of Varn, kept the ban.

## Sunniva Dray lands the last whale {#last-whale}

- date: 1447-06-08 "On 8 June 1447"
- who: [[Sunniva Dray]]
- where: [[Ninnet]]
- then: two thirds of the boilers left for the tin mines of Ormund

> On 8 June 1447 Sunniva Dray, by then a captain, landed the last whale at Ninnet. Two thirds of the boilers left
> for the tin mines of Ormund.

## The Oil Guild is dissolved {#guild-dissolved}

- date: 1451-05-05 "On 5 May 1451"
- what: the [[Oil Guild]]
- how: by a vote of 58 to 31
- last warden: Hanne Ostrom, who meant to write a history of the guild but died before she had begun
- why: not stated

> On 5 May 1451 the Oil Guild was dissolved by a vote of 58 to 31. Its last warden, Hanne Ostrom, meant to write a
> history of the guild but died before she had begun.
""",
}

WORLD = WHALE_COAST
