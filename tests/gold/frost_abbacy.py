"""A world of the gold questions: an abbess's realm on a frozen lake, its guilds, heresies, a war and a thaw."""

PAGE = """The Frost Abbacy

The Frost Abbacy is a realm on the frozen Lake Hiverne. It has been ruled by an abbess since 312, when Mother
Sólveig Thrane drove the first pile through the ice at Candlehythe. Years are counted from the Great Stilling,
the winter in which the lake first failed to thaw. The realm consists of nine ice-parishes, each under a
prioress; the smallest of them, Outer Wick, has no church of its own. At the hearth-roll of 498 the Abbacy had
41,600 people, of whom fewer than 700 had taken vows. The official language is Old Lacustrine, which hardly
anyone speaks at home.

The Office of Abbess

An abbess is elected for life by the nine prioresses and must be under sixty on the day of the election. The
rule has been waived only once, for Mother Ragnfríd Oust, who was seventy-three. Thrane held the office until
she died of frostbite in January 339. The longest reign was that of Mother Béatrix Ombré, who was elected in
433 and resigned in 471. She remains the only abbess who has ever stepped down. Her seal, an ermine under a
bell, is still used on customs papers.

The Four Guilds

Trade is in the hands of four guilds: the Sawyers, who cut the ice; the Eelwives, who fish beneath it; the
Chandlers; and the Bellfounders. The Guild Settlement of 366, drafted by the notary Pádraig Sool, divided the
income from the ice harvest:

  • Half goes to the abbey.
  • 30% goes to the Sawyers.
  • 12% goes to the Eelwives (who must mend the nets of the poor in return).
  • The rest is shared by the other two guilds.

All the guilds pay the candle-tithe except the Chandlers. Only the Bellfounders admit no women. A fifth guild,
that of the skate-makers, applied for recognition in 402 and was turned down because the Sawyers objected.

Heresies

The best-known heresy of the Abbacy is that of the Thawites, who teach that the lake is meant to melt. It was
begun around 380 by Brother Émeric Vôl, a bell-ringer. The Synod of Grey Lanterns condemned it on 11 February
389 by eleven votes to four. Vôl was to be walled up the next morning, but he got away during the night
through a fishing hole. What became of him is unknown, though some Thawites claim that he walked south to the
sea. His book, The Ninth Warmth, was burned; two copies survive. The Unlit, who refuse to light candles, have
never been condemned. In the 490s they had about 300 members.

The War of the Sledges

The War of the Sledges was fought from 418 to 424 with the Duchy of Karrow, over the winter toll at Grindle
Strait. On 14 January 419 the Abbacy lost the Battle of Three Holes, and 1,100 of its 2,600 levies with it. A
plan to flood the camp of Duke Bertolt with meltwater failed for want of firewood. Prioress Hálla Vey turned
the war: on the night of 2 December 422, known as Lantern Night, she led 800 skaters across the ice without a
single lamp and captured the duke's provisions. Every parish sent fighters except Outer Wick. Vey lost an eye
in the attack. She was offered the office of abbess twice and refused it both times.

The Peace of Salt and Tallow

The war was ended by the Peace of Salt and Tallow, signed at Karrow Bridge on 7 March 424. The Abbacy kept the
toll but ceded the island of Mornholm. Each side gave twelve hostages: the Abbacy novices, the duchy squires.
All of them went home in 430 except the squire Théodric Lanz, who took vows and became the abbey's cellarer. A
secret clause came to light in 487, when it was found in a candle box; whether it is genuine is still
disputed.

The Two Dracés

Two nuns of the name of Dracé are often confused. Sister Ysmène Dracé, who died in 431, sounded the lake at
more than 500 points and drew the first map of its bed. Her niece, Sister Ysmay Dracé, was treasurer of the
abbey; in 452 she was convicted of selling three bells to Karrow and banished to Outer Wick. She always
maintained that she had acted on the abbess's orders. The statue in Candlehythe shows the aunt, but its plaque
bears the niece's name. A motion to correct the plaque was put off in 505 for lack of money.

The Wind-Sledge

Jórunn Maëlle, a chandler's daughter, built the first wind-sledge in autumn 437 out of a church pew and an
altar cloth. It carried six people and crossed from Candlehythe to Grindle Strait in under two hours; a dog
sledge took a whole day. The Sawyers demanded a ban, which Ombré refused. Maëlle sold her rights to the
Eelwives for sixty barrels of eel. By 445 more than 200 wind-sledges were in use. They may not sail on Sundays
unless a midwife is aboard. A model with two masts capsized at its first trial in 449 and was given up.

The Black Thaw

On the night of 19 February 461 the ice under Candlehythe gave way. The Black Thaw, as it came to be called,
drowned 347 people and swallowed the scriptorium with four fifths of its books. The great bell, Old Patience,
sank as well, and is said to ring before a death. Ombré blamed the Thawites and had 26 of them jailed. In 463
an inquiry under Lector Osvald Prynne found that the true cause was hot water from the Bellfounders' new
furnace. The prisoners were released three weeks later. The guild was fined 9,000 crowns, payable over eight
years; the last instalment was never paid.

Rebuilding

Ombré meant to move the whole abbey ashore to Stonelap by 470, but only the kitchen was ever moved. Her
successor, Oust, had it rebuilt on 140 pontoons instead, and it was consecrated on 1 May 478. Half of the cost
was met by a bell tax, a third by the Eelwives and the remainder by gifts. A tunnel to Mornholm, begun the year
after, was abandoned when it was ninety yards long. Oust died in 483.

The Abbacy Today

Mother Linnéa Thorsk has been abbess since 509. She is the first who was born outside the realm: she comes
from Karrow. In 514 she opened a school of navigation at Stonelap, which takes 45 pupils a year, a quarter of
them free of charge. She has offered 20,000 crowns for Mornholm; the duchy asks 50,000, and as of 520 nothing
has been agreed. Some lectors expect the lake to thaw for good before 600.
"""

FROST_ABBACY: dict[str, str] = {
    "world.md": """\
---
name: The Frost Abbacy
url: https://example.org/frost-abbacy
licence: CC0
calendar: gregorian
date_order: day-month
source: abbacy
---
A realm of nuns on a frozen lake, as its wiki's page tells it.
""",
    "sources/abbacy.md": """\
---
id: abbacy
name: The Frost Abbacy
url: https://example.org/frost-abbacy
licence: CC0
text: abbacy.txt
---
""",
    "sources/abbacy.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/frost-abbacy.md": """\
---
type: country
name: Frost Abbacy
aliases: [the Frost Abbacy, the Abbacy, Abbacy, the realm]
prominence: 5
---
- lies: on the frozen [[Lake Hiverne]]
- ruled by: an abbess, since 312
- parts: nine ice-parishes, each under a prioress
- people: 41,600, at the hearth-roll of 498
- official language: [[Old Lacustrine]]
- area: not stated

[[#first-pile|Begun by Mother Sólveig Thrane]]; its abbess today is [[Linnéa Thorsk]].

> The Frost Abbacy is a realm on the frozen Lake Hiverne.

> The realm consists of nine ice-parishes, each under a prioress; the smallest of them, Outer Wick, has no
> church of its own.
""",
    "places/lake-hiverne.md": """\
---
type: place
name: Lake Hiverne
aliases: [Hiverne, the lake, frozen lake]
prominence: 4
---
- state: frozen
- first map of its bed: by [[Ysmène Dracé]]
- depth: not stated

It has been frozen since the [[#great-stilling|Great Stilling]], and [[#final-thaw|some expect it to thaw]].

> The Frost Abbacy is a realm on the frozen Lake Hiverne.
""",
    "places/candlehythe.md": """\
---
type: place
name: Candlehythe
prominence: 4
---
- has: the statue of [[Ysmène Dracé]]
- people: not stated

Where [[#first-pile|the first pile was driven]], and where [[#black-thaw|the ice gave way]].

> On the night of 19 February 461 the ice under Candlehythe gave way.
""",
    "places/outer-wick.md": """\
---
type: place
name: Outer Wick
prominence: 3
---
- what: the smallest of the nine ice-parishes
- church: none of its own
- fighters in the war: none
- why it sent none: not stated

> the smallest of them, Outer Wick, has no church of its own.

> Every parish sent fighters except Outer Wick.
""",
    "places/ice-parishes.md": """\
---
type: group
name: Ice-parishes
aliases: [the ice-parishes, parishes, nine parishes]
asked_as: [districts, provinces]
prominence: 2
---
- how many: nine
- each under: a prioress
- smallest: [[Outer Wick]]
- names of the others: not stated

> The realm consists of nine ice-parishes, each under a prioress; the smallest of them, Outer Wick, has no
> church of its own.
""",
    "places/karrow.md": """\
---
type: country
name: Duchy of Karrow
aliases: [Karrow, the duchy, duchy]
prominence: 4
---
- duke in the war: [[Duke Bertolt]]
- got: the island of [[Mornholm]]
- asks for it: 50,000 crowns

> The War of the Sledges was fought from 418 to 424 with the Duchy of Karrow, over the winter toll at Grindle
> Strait.
""",
    "places/karrow-bridge.md": """\
---
type: place
name: Karrow Bridge
prominence: 2
---
- signed here: the [[Peace of Salt and Tallow]]

> The war was ended by the Peace of Salt and Tallow, signed at Karrow Bridge on 7 March 424.
""",
    "places/grindle-strait.md": """\
---
type: place
name: Grindle Strait
aliases: [Grindle, the strait]
prominence: 3
---
- winter toll: kept by the [[Frost Abbacy]]
- how high the toll is: not stated

> The War of the Sledges was fought from 418 to 424 with the Duchy of Karrow, over the winter toll at Grindle
> Strait.
""",
    "places/mornholm.md": """\
---
type: place
name: Mornholm
aliases: [island of Mornholm, the island]
prominence: 3
---
- what: an island
- ceded: to the [[Duchy of Karrow]]
- offered for it: 20,000 crowns
- asked for it: 50,000 crowns
- people: not stated

> The Abbacy kept the toll but ceded the island of Mornholm.
""",
    "places/stonelap.md": """\
---
type: place
name: Stonelap
prominence: 3
---
- lies: ashore
- has: the [[school of navigation]]

> Ombré meant to move the whole abbey ashore to Stonelap by 470, but only the kitchen was ever moved.
""",
    "places/abbey.md": """\
---
type: place
name: The abbey
aliases: [abbey, raft-abbey]
prominence: 4
---
- stands: on 140 pontoons
- consecrated: on 1 May 478
- share of the ice income: half
- cellarer: [[Théodric Lanz]]
- treasurer: [[Ysmay Dracé]], convicted in 452

> Her successor, Oust, had it rebuilt on 140 pontoons instead, and it was consecrated on 1 May 478.
""",
    "places/scriptorium.md": """\
---
type: place
name: Scriptorium
aliases: [the scriptorium, library]
prominence: 2
---
- fate: swallowed in the Black Thaw
- books lost: four fifths

> drowned 347 people and swallowed the scriptorium with four fifths of its books.
""",
    # ------------------------------------------------------------------ people
    "people/solveig-thrane.md": """\
---
type: person
name: Sólveig Thrane
aliases: [Mother Sólveig Thrane, Mother Thrane, Thrane, Sólveig, first abbess]
prominence: 4
---
- office: abbess, from 312
- died: in January 339
- cause of death: frostbite
- born: not stated

> It has been ruled by an abbess since 312, when Mother Sólveig Thrane drove the first pile through the ice at
> Candlehythe.

> Thrane held the office until she died of frostbite in January 339.
""",
    "people/beatrix-ombre.md": """\
---
type: person
name: Béatrix Ombré
aliases: [Mother Béatrix Ombré, Mother Ombré, Ombré, Béatrix]
prominence: 5
---
- office: abbess, from 433 to 471; the longest reign
- successor: [[Ragnfríd Oust]]
- seal: an ermine under a bell
- why she resigned: not stated
- died: not stated

She [[#ban-refused|refused to ban the wind-sledge]] and [[#thawites-jailed|had Thawites jailed]].

> The longest reign was that of Mother Béatrix Ombré, who was elected in 433 and resigned in 471. She remains
> the only abbess who has ever stepped down.
""",
    "people/ragnfrid-oust.md": """\
---
type: person
name: Ragnfríd Oust
aliases: [Mother Ragnfríd Oust, Mother Oust, Oust, Ragnfríd]
prominence: 4
---
- office: abbess, after [[Béatrix Ombré]]
- age at her election: seventy-three
- rebuilt: [[the abbey]], on 140 pontoons
- died: in 483

> The rule has been waived only once, for Mother Ragnfríd Oust, who was seventy-three.

> Oust died in 483.
""",
    "people/linnea-thorsk.md": """\
---
type: person
name: Linnéa Thorsk
aliases: [Mother Linnéa Thorsk, Mother Thorsk, Thorsk, Linnéa, current abbess]
prominence: 4
---
- office: abbess, since 509
- comes from: [[Karrow]]
- opened: the [[school of navigation]]
- age: not stated

> Mother Linnéa Thorsk has been abbess since 509. She is the first who was born outside the realm: she comes
> from Karrow.
""",
    "people/padraig-sool.md": """\
---
type: person
name: Pádraig Sool
aliases: [Sool, Pádraig]
prominence: 2
---
- work: notary
- drafted: the [[Guild Settlement]]
- died: not stated

> The Guild Settlement of 366, drafted by the notary Pádraig Sool, divided the income from the ice harvest:
""",
    "people/emeric-vol.md": """\
---
type: person
name: Émeric Vôl
aliases: [Brother Émeric Vôl, Brother Vôl, Vôl, Émeric]
prominence: 4
---
- work: bell-ringer
- began: the heresy of the [[Thawites]]
- book: [[The Ninth Warmth]]
- sentence: to be walled up
- fate: unknown

> It was begun around 380 by Brother Émeric Vôl, a bell-ringer.

> What became of him is unknown, though some Thawites claim that he walked south to the sea.
""",
    "people/halla-vey.md": """\
---
type: person
name: Hálla Vey
aliases: [Prioress Hálla Vey, Prioress Vey, Vey, Hálla]
prominence: 4
---
- office: prioress
- led: 800 skaters on Lantern Night
- lost: an eye
- refused: the office of abbess, twice
- parish: not stated

> Prioress Hálla Vey turned the war: on the night of 2 December 422, known as Lantern Night, she led 800
> skaters across the ice without a single lamp and captured the duke's provisions.
""",
    "people/duke-bertolt.md": """\
---
type: person
name: Duke Bertolt
aliases: [Bertolt, the duke]
prominence: 3
---
- office: duke of [[Karrow]]
- fate: not stated

> A plan to flood the camp of Duke Bertolt with meltwater failed for want of firewood.
""",
    "people/theodric-lanz.md": """\
---
type: person
name: Théodric Lanz
aliases: [Lanz, Théodric]
prominence: 3
---
- was: a squire, hostage of the peace
- became: cellarer of [[the abbey]]
- why he stayed: not stated

> All of them went home in 430 except the squire Théodric Lanz, who took vows and became the abbey's cellarer.
""",
    "people/ysmene-drace.md": """\
---
type: person
name: Ysmène Dracé
aliases: [Sister Ysmène Dracé, Sister Ysmène, Ysmène, elder Dracé]
shares: [Dracé, Sister Dracé]
prominence: 4
---
- work: sounded [[Lake Hiverne]] and mapped its bed
- niece: [[Ysmay Dracé]]
- statue: in [[Candlehythe]]
- died: in 431
- born: not stated

> Sister Ysmène Dracé, who died in 431, sounded the lake at more than 500 points and drew the first map of its
> bed.
""",
    "people/ysmay-drace.md": """\
---
type: person
name: Ysmay Dracé
aliases: [Sister Ysmay Dracé, Sister Ysmay, Ysmay, younger Dracé]
shares: [Dracé, Sister Dracé]
prominence: 4
---
- office: treasurer of [[the abbey]]
- aunt: [[Ysmène Dracé]]
- convicted: in 452, of selling three bells to [[Karrow]]
- banished: to [[Outer Wick]]
- died: not stated

> Two nuns of the name of Dracé are often confused.

> Her niece, Sister Ysmay Dracé, was treasurer of the abbey; in 452 she was convicted of selling three bells to
> Karrow and banished to Outer Wick.
""",
    "people/jorunn-maelle.md": """\
---
type: person
name: Jórunn Maëlle
aliases: [Maëlle, Jórunn]
prominence: 4
---
- parent: a chandler
- built: the first [[wind-sledge]]
- sold: her rights, to the [[Eelwives]]
- died: not stated

> Jórunn Maëlle, a chandler's daughter, built the first wind-sledge in autumn 437 out of a church pew and an
> altar cloth.
""",
    "people/osvald-prynne.md": """\
---
type: person
name: Osvald Prynne
aliases: [Lector Osvald Prynne, Lector Prynne, Prynne]
prominence: 3
---
- office: lector
- headed: the inquiry into the Black Thaw

> In 463 an inquiry under Lector Osvald Prynne found that the true cause was hot water from the Bellfounders'
> new furnace.
""",
    # ------------------------------------------------------------------ groups
    "groups/prioresses.md": """\
---
type: group
name: Prioresses
aliases: [the prioresses, nine prioresses]
prominence: 2
---
- how many: nine
- elect: the abbess

> An abbess is elected for life by the nine prioresses and must be under sixty on the day of the election.
""",
    "groups/guilds.md": """\
---
type: group
name: Four guilds
aliases: [the guilds, guilds, the four guilds]
prominence: 3
---
- which: the [[Sawyers]], the [[Eelwives]], the [[Chandlers]] and the [[Bellfounders]]

> Trade is in the hands of four guilds: the Sawyers, who cut the ice; the Eelwives, who fish beneath it; the
> Chandlers; and the Bellfounders.
""",
    "groups/sawyers.md": """\
---
type: organisation
name: Sawyers
aliases: [the Sawyers]
prominence: 3
---
- work: cut the ice
- share of the ice income: 30%
- objected: to a guild of [[skate-makers]]
- demanded: a ban of the [[wind-sledge]]

> Trade is in the hands of four guilds: the Sawyers, who cut the ice;

> 30% goes to the Sawyers.
""",
    "groups/eelwives.md": """\
---
type: organisation
name: Eelwives
aliases: [the Eelwives]
asked_as: [fishers, fishing guild]
prominence: 3
---
- work: fish beneath the ice
- share of the ice income: 12%
- must: mend the nets of the poor
- bought: the rights to the [[wind-sledge]]
- members: not stated

> the Eelwives, who fish beneath it;

> 12% goes to the Eelwives (who must mend the nets of the poor in return).
""",
    "groups/chandlers.md": """\
---
type: organisation
name: Chandlers
aliases: [the Chandlers]
asked_as: [candle makers]
prominence: 2
---
- candle-tithe: they do not pay it
- why not: not stated

> All the guilds pay the candle-tithe except the Chandlers.
""",
    "groups/bellfounders.md": """\
---
type: organisation
name: Bellfounders
aliases: [the Bellfounders]
asked_as: [bell makers]
prominence: 3
---
- women: not admitted
- furnace: the cause of the Black Thaw
- fine: 9,000 crowns

> Only the Bellfounders admit no women.
""",
    "groups/skate-makers.md": """\
---
type: organisation
name: Skate-makers
aliases: [the skate-makers, fifth guild]
prominence: 2
---
- applied for recognition: in 402
- turned down: because the [[Sawyers]] objected

> A fifth guild, that of the skate-makers, applied for recognition in 402 and was turned down because the
> Sawyers objected.
""",
    "groups/thawites.md": """\
---
type: group
name: Thawites
aliases: [the Thawites, Thawite heresy]
prominence: 4
---
- teach: that the lake is meant to melt
- begun by: [[Émeric Vôl]], around 380
- condemned by: the [[Synod of Grey Lanterns]]
- followers: not stated

> The best-known heresy of the Abbacy is that of the Thawites, who teach that the lake is meant to melt.
""",
    "groups/unlit.md": """\
---
type: group
name: The Unlit
aliases: [Unlit]
prominence: 3
---
- refuse: to light candles
- condemned: never
- members: about 300, in the 490s
- founder: not stated

> The Unlit, who refuse to light candles, have never been condemned. In the 490s they had about 300 members.
""",
    "groups/synod.md": """\
---
type: organisation
name: Synod of Grey Lanterns
aliases: [the synod, synod, Grey Lanterns]
prominence: 3
---
- condemned: the [[Thawites]], on 11 February 389
- votes: eleven to four
- place: not stated

> The Synod of Grey Lanterns condemned it on 11 February 389 by eleven votes to four.
""",
    "groups/school.md": """\
---
type: organisation
name: School of navigation
aliases: [the school, navigation school]
prominence: 3
---
- where: [[Stonelap]]
- opened: in 514, by [[Linnéa Thorsk]]
- pupils: 45 a year
- free of charge: a quarter of them
- fee: not stated

> In 514 she opened a school of navigation at Stonelap, which takes 45 pupils a year, a quarter of them free of
> charge.
""",
    # ------------------------------------------------------------------ things
    "things/old-lacustrine.md": """\
---
type: concept
name: Old Lacustrine
aliases: [Lacustrine]
asked_as: [tongue]
prominence: 2
---
- what: the official language of the [[Frost Abbacy]]
- spoken at home: by hardly anyone

> The official language is Old Lacustrine, which hardly anyone speaks at home.
""",
    "things/guild-settlement.md": """\
---
type: work
name: Guild Settlement
aliases: [the Guild Settlement, the Settlement]
prominence: 3
---
- year: 366
- drafted by: [[Pádraig Sool]]
- divides: the income from the ice harvest

> The Guild Settlement of 366, drafted by the notary Pádraig Sool, divided the income from the ice harvest:
""",
    "things/candle-tithe.md": """\
---
type: concept
name: Candle-tithe
aliases: [the candle-tithe, tithe]
prominence: 2
---
- paid by: all the guilds but the [[Chandlers]]
- how high: not stated

> All the guilds pay the candle-tithe except the Chandlers.
""",
    "things/ninth-warmth.md": """\
---
type: work
name: The Ninth Warmth
aliases: [Ninth Warmth]
prominence: 3
---
- author: [[Émeric Vôl]]
- burned: yes
- copies left: two
- where they are: not stated

> His book, The Ninth Warmth, was burned; two copies survive.
""",
    "things/seal.md": """\
---
type: thing
name: Ombré's seal
aliases: [the seal, seal]
prominence: 2
---
- shows: an ermine under a bell
- used: still, on customs papers

> Her seal, an ermine under a bell, is still used on customs papers.
""",
    "things/war-of-the-sledges.md": """\
---
type: concept
name: War of the Sledges
aliases: [the War of the Sledges, the war, Sledge War]
prominence: 4
---
- with: the [[Duchy of Karrow]]
- from: 418 to 424
- over: the winter toll at [[Grindle Strait]]
- ended by: the [[Peace of Salt and Tallow]]

> The War of the Sledges was fought from 418 to 424 with the Duchy of Karrow, over the winter toll at Grindle
> Strait.
""",
    "things/peace.md": """\
---
type: work
name: Peace of Salt and Tallow
aliases: [the Peace of Salt and Tallow, the peace, Salt and Tallow]
asked_as: [treaty]
prominence: 4
---
- signed: at [[Karrow Bridge]], on 7 March 424
- signed by: not stated
- ended: the [[War of the Sledges]]

> The war was ended by the Peace of Salt and Tallow, signed at Karrow Bridge on 7 March 424.
""",
    "things/secret-clause.md": """\
---
type: thing
name: Secret clause
aliases: [the secret clause]
prominence: 2
---
- found: in a candle box, in 487
- genuine: disputed
- what it says: not stated

> A secret clause came to light in 487, when it was found in a candle box; whether it is genuine is still
> disputed.
""",
    "things/wind-sledge.md": """\
---
type: thing
name: Wind-sledge
aliases: [wind-sledges, the wind-sledge, wind sledge, windsledge]
prominence: 4
---
- inventor: [[Jórunn Maëlle]]
- made of: a church pew and an altar cloth
- carried: six people
- in use by 445: more than 200
- Sundays: not unless a midwife is aboard

> It carried six people and crossed from Candlehythe to Grindle Strait in under two hours; a dog sledge took a
> whole day.
""",
    "things/old-patience.md": """\
---
type: thing
name: Old Patience
aliases: [great bell]
prominence: 3
---
- what: the great bell
- sank: in the Black Thaw
- said: to ring before a death
- weight: not stated

> The great bell, Old Patience, sank as well, and is said to ring before a death.
""",
    "things/statue.md": """\
---
type: thing
name: Statue in Candlehythe
aliases: [the statue, statue, the plaque, plaque]
prominence: 2
---
- shows: [[Ysmène Dracé]]
- its plaque names: [[Ysmay Dracé]]
- sculptor: not stated

> The statue in Candlehythe shows the aunt, but its plaque bears the niece's name.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The Great Stilling {#great-stilling}

- date: not stated
- what: the winter in which [[Lake Hiverne]] first failed to thaw
- result: years are counted from it
- aliases: Great Stilling; the Stilling
- asked_as: calendar; reckoning; froze; year zero

> Years are counted from the Great Stilling, the winter in which the lake first failed to thaw.

## Sólveig Thrane drives the first pile {#first-pile}

- date: 0312 "since 312"
- who: [[Sólveig Thrane]]
- where: [[Candlehythe]]
- result: the realm is ruled by an abbess
- asked_as: founded; started; established; began

> It has been ruled by an abbess since 312, when Mother Sólveig Thrane drove the first pile through the ice at
> Candlehythe.

## Sólveig Thrane dies {#thrane-dies}

- date: 0339-01 "in January 339"
- who: [[Sólveig Thrane]]
- why: frostbite
- day: not stated
- asked_as: death; passed away; killed

> Thrane held the office until she died of frostbite in January 339.

## The hearth-roll of 498 {#hearth-roll}

- date: 0498 "of 498"
- kind: figure
- how many: 41,600 people
- with vows: fewer than 700
- aliases: hearth-roll
- asked_as: population; census; inhabitants; nuns; counted

> At the hearth-roll of 498 the Abbacy had 41,600 people, of whom fewer than 700 had taken vows.

## How an abbess is chosen {#election}

- date: not stated
- kind: state
- who: the nine [[prioresses]]
- how long: for life
- age: under sixty
- asked_as: elected; vote; chosen; pick; too old; age limit

> An abbess is elected for life by the nine prioresses and must be under sixty on the day of the election.

## The age rule is waived for Ragnfríd Oust {#rule-waived}

- date: not stated
- who: [[Ragnfríd Oust]]
- age: seventy-three
- why: not stated
- asked_as: exception; exempted; old; set aside

> The rule has been waived only once, for Mother Ragnfríd Oust, who was seventy-three.

## Béatrix Ombré is elected {#ombre-elected}

- date: 0433 "in 433"
- who: [[Béatrix Ombré]]
- office: abbess
- asked_as: became abbess; chosen; took office

> The longest reign was that of Mother Béatrix Ombré, who was elected in 433 and resigned in 471.

## Béatrix Ombré resigns {#ombre-resigns}

- date: 0471 "in 471"
- who: [[Béatrix Ombré]]
- why: not stated
- asked_as: stepped down; quit; abdicated; gave up

> The longest reign was that of Mother Béatrix Ombré, who was elected in 433 and resigned in 471. She remains
> the only abbess who has ever stepped down.
""",
    "timeline/2-guilds.md": """\
## The ice income is divided {#settlement}

- date: 0366 "of 366"
- who: [[Pádraig Sool]]
- what: the [[Guild Settlement]] on the income from the ice harvest
- asked_as: wrote; drew up; split; agreement

> The Guild Settlement of 366, drafted by the notary Pádraig Sool, divided the income from the ice harvest:

## The abbey's share of the ice {#share-abbey}

- date: not stated
- kind: figure
- share: half
- who: [[the abbey]]
- asked_as: cut; income; harvest; money

> Half goes to the abbey.

## The Sawyers' share of the ice {#share-sawyers}

- date: not stated
- kind: figure
- share: 30%
- who: [[Sawyers]]
- asked_as: cut; income; harvest; money

> 30% goes to the Sawyers.

## The Eelwives' share of the ice {#share-eelwives}

- date: not stated
- kind: figure
- share: 12%
- who: [[Eelwives]]
- in return: they must mend the nets of the poor
- asked_as: cut; income; harvest; money; duty; repair

> 12% goes to the Eelwives (who must mend the nets of the poor in return).

## The share of the Chandlers and Bellfounders {#share-rest}

- date: not stated
- kind: figure
- share: the rest
- who: the [[Chandlers]] and the [[Bellfounders]]
- asked_as: cut; income; remainder; left over

> The rest is shared by the other two guilds.

## The guilds pay the candle-tithe {#tithe}

- date: not stated
- kind: state
- who: all the [[guilds]]
- except: the [[Chandlers]]
- asked_as: tax; exempt; free from; have to pay

> All the guilds pay the candle-tithe except the Chandlers.

## The Bellfounders admit no women {#no-women}

- date: not stated
- kind: state
- who: [[Bellfounders]]
- why: not stated
- asked_as: female; men only; accept; join; let in

> Only the Bellfounders admit no women.

## The skate-makers are turned down {#skate-makers-refused}

- date: 0402 "in 402"
- who: [[skate-makers]]
- why: because the [[Sawyers]] objected
- asked_as: rejected; refused; denied; fifth guild

> A fifth guild, that of the skate-makers, applied for recognition in 402 and was turned down because the
> Sawyers objected.
""",
    "timeline/3-heresies.md": """\
## Émeric Vôl begins the Thawite heresy {#heresy-begins}

- date: 0380~ "around 380"
- who: [[Émeric Vôl]]
- what: the heresy of the [[Thawites]]
- asked_as: founded; started; came up with

> The best-known heresy of the Abbacy is that of the Thawites, who teach that the lake is meant to melt. It was
> begun around 380 by Brother Émeric Vôl, a bell-ringer.

## The synod condemns the Thawites {#condemned}

- date: 0389-02-11 "on 11 February 389"
- who: [[Synod of Grey Lanterns]]
- what: the heresy of the [[Thawites]]
- votes: eleven to four
- asked_as: outlawed; banned; denounced; voted

> The Synod of Grey Lanterns condemned it on 11 February 389 by eleven votes to four.

## Émeric Vôl escapes {#vol-escapes}

- date: not stated
- after: #condemned
- who: [[Émeric Vôl]]
- how: through a fishing hole, during the night
- from: being walled up the next morning
- asked_as: fled; got out; broke out; ran; punishment; sentence

> Vôl was to be walled up the next morning, but he got away during the night through a fishing hole.

## Émeric Vôl is said to have walked to the sea {#vol-rumour}

- date: not stated
- who: [[Émeric Vôl]]
- by: some [[Thawites]]
- asked_as: ended up; happened to; went; legend

> What became of him is unknown, though some Thawites claim that he walked south to the sea.

## The Ninth Warmth is burned {#book-burned}

- date: not stated
- what: [[The Ninth Warmth]]
- left: two copies
- by: not stated
- asked_as: destroyed; wrote; exist; copies

> His book, The Ninth Warmth, was burned; two copies survive.

## The members of the Unlit {#unlit-members}

- date: 049X "In the 490s"
- kind: figure
- who: [[The Unlit]]
- how many: about 300
- asked_as: followers; size; adherents; belong

> The Unlit, who refuse to light candles, have never been condemned. In the 490s they had about 300 members.
""",
    "timeline/4-war.md": """\
## The War of the Sledges is fought {#war}

- date: 0418/0424 "from 418 to 424"
- who: [[Frost Abbacy]]
- with: the [[Duchy of Karrow]]
- why: over the winter toll at [[Grindle Strait]]
- asked_as: conflict; fight; enemy; broke out; started

> The War of the Sledges was fought from 418 to 424 with the Duchy of Karrow, over the winter toll at Grindle
> Strait.

## The Battle of Three Holes {#three-holes}

- date: 0419-01-14 "On 14 January 419"
- lost by: the [[Abbacy]]
- losses: 1,100 of its 2,600 levies
- aliases: Battle of Three Holes; Three Holes
- asked_as: defeat; casualties; soldiers; troops

> On 14 January 419 the Abbacy lost the Battle of Three Holes, and 1,100 of its 2,600 levies with it.

## The plan to flood the camp fails {#flood-plan}

- date: not stated
- kind: non-event
- what: the camp of [[Duke Bertolt]]
- why: for want of firewood
- asked_as: drown; scheme; idea; inundate

> A plan to flood the camp of Duke Bertolt with meltwater failed for want of firewood.

## Lantern Night {#lantern-night}

- date: 0422-12-02 "2 December 422"
- who: [[Hálla Vey]]
- with: 800 skaters, without a single lamp
- result: she captured the provisions of [[Duke Bertolt]]
- aliases: Lantern Night
- asked_as: raid; food; supplies; stole; skated; in the dark

> Prioress Hálla Vey turned the war: on the night of 2 December 422, known as Lantern Night, she led 800
> skaters across the ice without a single lamp and captured the duke's provisions.

## The parishes send fighters {#fighters}

- date: not stated
- who: every parish
- except: [[Outer Wick]]
- asked_as: soldiers; took part; stayed out; joined

> Every parish sent fighters except Outer Wick.

## Hálla Vey loses an eye {#vey-eye}

- date: not stated
- after: #lantern-night
- who: [[Hálla Vey]]
- asked_as: wounded; injured; hurt; blinded

> Vey lost an eye in the attack.

## Hálla Vey refuses to be abbess {#vey-refuses}

- date: not stated
- kind: non-event
- who: [[Hálla Vey]]
- how often: twice
- why: not stated
- asked_as: turned down; declined; become abbess; rejected

> She was offered the office of abbess twice and refused it both times.

## The Peace of Salt and Tallow is signed {#peace-signed}

- date: 0424-03-07 "on 7 March 424"
- what: the [[Peace of Salt and Tallow]]
- where: [[Karrow Bridge]]
- asked_as: treaty; ended; over; concluded

> The war was ended by the Peace of Salt and Tallow, signed at Karrow Bridge on 7 March 424.

## The Abbacy cedes Mornholm {#mornholm-ceded}

- date: not stated
- after: #peace-signed
- who: [[Abbacy]]
- what: the island of [[Mornholm]]
- kept: the toll
- asked_as: gave up; gave away; lost; handed over; terms

> The Abbacy kept the toll but ceded the island of Mornholm.

## Hostages are given {#hostages}

- date: not stated
- kind: figure
- how many: twelve on each side
- who: novices of the [[Abbacy]] and squires of the [[Duchy of Karrow]]
- asked_as: exchange; swapped; prisoners

> Each side gave twelve hostages: the Abbacy novices, the duchy squires.

## The hostages go home {#hostages-home}

- date: 0430 "in 430"
- who: all the hostages
- except: [[Théodric Lanz]]
- asked_as: returned; freed; released; stayed

> All of them went home in 430 except the squire Théodric Lanz, who took vows and became the abbey's cellarer.

## The secret clause comes to light {#clause-found}

- date: 0487 "in 487"
- what: the [[secret clause]]
- where: in a candle box
- by: not stated
- asked_as: discovered; turned up; hidden; authentic; forged; fake

> A secret clause came to light in 487, when it was found in a candle box; whether it is genuine is still
> disputed.
""",
    "timeline/5-draces.md": """\
## Ysmène Dracé maps the lake bed {#map}

- date: not stated
- who: [[Ysmène Dracé]]
- what: the first map of the bed of [[Lake Hiverne]]
- how: by sounding the lake at more than 500 points
- asked_as: chart; charted; measured; depth; bottom

> Sister Ysmène Dracé, who died in 431, sounded the lake at more than 500 points and drew the first map of its
> bed.

## Ysmène Dracé dies {#ysmene-dies}

- date: 0431 "in 431"
- who: [[Ysmène Dracé]]
- why: not stated
- asked_as: death; passed away

> Sister Ysmène Dracé, who died in 431, sounded the lake at more than 500 points and drew the first map of its
> bed.

## Ysmay Dracé is convicted {#conviction}

- date: 0452 "in 452"
- who: [[Ysmay Dracé]]
- of: selling three bells to [[Karrow]]
- punishment: banished to [[Outer Wick]]
- asked_as: guilty; crime; sold; trial; exiled; sent; sentence

> Her niece, Sister Ysmay Dracé, was treasurer of the abbey; in 452 she was convicted of selling three bells to
> Karrow and banished to Outer Wick.

## Ysmay Dracé's defence {#defence}

- date: not stated
- who: [[Ysmay Dracé]]
- what: that she had acted on the abbess's orders
- asked_as: claimed; excuse; said; confess; admit

> She always maintained that she had acted on the abbess's orders.

## The plaque is not corrected {#plaque}

- date: 0505 "in 505"
- kind: non-event
- what: the [[plaque]] of the [[statue]]
- why: for lack of money
- asked_as: fixed; changed; replaced; wrong name

> A motion to correct the plaque was put off in 505 for lack of money.
""",
    "timeline/6-wind-sledge.md": """\
## Jórunn Maëlle builds the first wind-sledge {#wind-sledge-built}

- date: 0437-23 "in autumn 437"
- who: [[Jórunn Maëlle]]
- what: the first [[wind-sledge]]
- of: a church pew and an altar cloth
- asked_as: invented; inventor; made; created; materials

> Jórunn Maëlle, a chandler's daughter, built the first wind-sledge in autumn 437 out of a church pew and an
> altar cloth.

## The speed of the wind-sledge {#speed}

- date: not stated
- kind: figure
- what: from [[Candlehythe]] to [[Grindle Strait]] in under two hours
- a dog sledge: a whole day
- asked_as: fast; quick; trip; journey; passengers; fit

> It carried six people and crossed from Candlehythe to Grindle Strait in under two hours; a dog sledge took a
> whole day.

## Béatrix Ombré refuses to ban the wind-sledge {#ban-refused}

- date: not stated
- kind: non-event
- who: [[Béatrix Ombré]]
- demanded by: the [[Sawyers]]
- asked_as: forbid; outlaw; prohibit; wanted it banned

> The Sawyers demanded a ban, which Ombré refused.

## Jórunn Maëlle sells her rights {#rights-sold}

- date: not stated
- who: [[Jórunn Maëlle]]
- to: the [[Eelwives]]
- for: sixty barrels of eel
- asked_as: patent; price; bought; paid; payment

> Maëlle sold her rights to the Eelwives for sixty barrels of eel.

## Wind-sledges in use {#in-use}

- date: [..0445] "By 445"
- kind: figure
- how many: more than 200
- asked_as: number; existed; around

> By 445 more than 200 wind-sledges were in use.

## Wind-sledges on Sundays {#sundays}

- date: not stated
- kind: state
- what: [[wind-sledges]] may not sail
- unless: a midwife is aboard
- asked_as: allowed; exception; forbidden day

> They may not sail on Sundays unless a midwife is aboard.

## The sledge with two masts capsizes {#two-masts}

- date: 0449 "in 449"
- what: a model with two masts
- result: it was given up
- asked_as: two-master; fell over; tipped; prototype; bigger

> A model with two masts capsized at its first trial in 449 and was given up.
""",
    "timeline/7-thaw.md": """\
## The Black Thaw {#black-thaw}

- date: 0461-02-19 "On the night of 19 February 461"
- where: [[Candlehythe]]
- what: the ice gave way
- aliases: Black Thaw; the Black Thaw
- asked_as: disaster; catastrophe; collapse; broke; cracked

> On the night of 19 February 461 the ice under Candlehythe gave way.

## The dead of the Black Thaw {#drowned}

- date: not stated
- kind: figure
- how many: 347
- asked_as: died; victims; death toll; killed; dead

> The Black Thaw, as it came to be called, drowned 347 people and swallowed the scriptorium with four fifths of
> its books.

## The scriptorium is swallowed {#books-lost}

- date: not stated
- kind: figure
- what: the [[scriptorium]]
- share: four fifths of its books
- asked_as: lost; destroyed; sank; library

> The Black Thaw, as it came to be called, drowned 347 people and swallowed the scriptorium with four fifths of
> its books.

## Béatrix Ombré has Thawites jailed {#thawites-jailed}

- date: not stated
- after: #black-thaw
- who: [[Béatrix Ombré]]
- whom: 26 of the [[Thawites]]
- asked_as: accused; arrested; prison; locked up; imprisoned

> Ombré blamed the Thawites and had 26 of them jailed.

## The inquiry into the Black Thaw {#inquiry}

- date: 0463 "In 463"
- who: [[Osvald Prynne]]
- found: that the cause was hot water from the [[Bellfounders]]' new furnace
- asked_as: investigation; investigated; reason; really caused; fault

> In 463 an inquiry under Lector Osvald Prynne found that the true cause was hot water from the Bellfounders'
> new furnace.

## The prisoners are released {#released}

- date: not stated
- after: #inquiry
- who: the jailed [[Thawites]]
- when: three weeks later
- asked_as: freed; let go; set free

> The prisoners were released three weeks later.

## The Bellfounders are fined {#fine}

- date: not stated
- after: #inquiry
- who: [[Bellfounders]]
- how much: 9,000 crowns, payable over eight years
- asked_as: penalty; punished; pay; damages

> The guild was fined 9,000 crowns, payable over eight years; the last instalment was never paid.

## The last instalment is not paid {#instalment}

- date: not stated
- kind: non-event
- who: [[Bellfounders]]
- asked_as: in full; paid off; settled

> The guild was fined 9,000 crowns, payable over eight years; the last instalment was never paid.
""",
    "timeline/8-rebuilding.md": """\
## The abbey is not moved ashore {#not-moved}

- date: not stated
- kind: non-event
- who: [[Béatrix Ombré]]
- where: [[Stonelap]]
- moved: only the kitchen
- asked_as: relocate; relocated; land; plan

> Ombré meant to move the whole abbey ashore to Stonelap by 470, but only the kitchen was ever moved.

## The abbey is consecrated on its pontoons {#consecrated}

- date: 0478-05-01 "on 1 May 478"
- what: [[the abbey]]
- by: not stated
- who: [[Ragnfríd Oust]]
- on: 140 pontoons
- asked_as: rebuilt; floats; opened; blessed; new abbey

> Her successor, Oust, had it rebuilt on 140 pontoons instead, and it was consecrated on 1 May 478.

## The cost of the rebuilding {#cost}

- date: not stated
- kind: figure
- bell tax: half
- Eelwives: a third
- gifts: the remainder
- sum: not stated
- asked_as: paid for; funded; financed; money; price

> Half of the cost was met by a bell tax, a third by the Eelwives and the remainder by gifts.

## The tunnel to Mornholm is abandoned {#tunnel}

- date: not stated
- what: a tunnel to [[Mornholm]]
- how long: ninety yards
- why: not stated
- asked_as: dug; underground; gave up; finished

> A tunnel to Mornholm, begun the year after, was abandoned when it was ninety yards long.

## Ragnfríd Oust dies {#oust-dies}

- date: 0483 "in 483"
- who: [[Ragnfríd Oust]]
- why: not stated
- asked_as: death; passed away

> Oust died in 483.

## Linnéa Thorsk becomes abbess {#thorsk-abbess}

- date: 0509 "since 509"
- who: [[Linnéa Thorsk]]
- office: abbess
- asked_as: current; now; foreigner; took office; ruler

> Mother Linnéa Thorsk has been abbess since 509. She is the first who was born outside the realm: she comes
> from Karrow.

## The school of navigation opens {#school-opens}

- date: 0514 "In 514"
- who: [[Linnéa Thorsk]]
- what: the [[school of navigation]]
- where: [[Stonelap]]
- asked_as: founded; started; students; set up

> In 514 she opened a school of navigation at Stonelap, which takes 45 pupils a year, a quarter of them free of
> charge.

## Linnéa Thorsk offers to buy Mornholm {#mornholm-offer}

- date: not stated
- who: [[Linnéa Thorsk]]
- offered: 20,000 crowns
- asked: 50,000 crowns, by the [[duchy]]
- agreed: nothing, as of 520
- asked_as: buy back; price; bid; deal; negotiations

> She has offered 20,000 crowns for Mornholm; the duchy asks 50,000, and as of 520 nothing has been agreed.

## Some lectors expect the lake to thaw {#final-thaw}

- date: not stated
- kind: state
- who: some lectors
- what: that [[Lake Hiverne]] thaws for good
- expected: before 600
- asked_as: melt; forecast; predict; prophecy; future

> Some lectors expect the lake to thaw for good before 600.
""",
}
