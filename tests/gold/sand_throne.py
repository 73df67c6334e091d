"""A world for an exam: a desert empire of glassmakers with queens, guild houses, a siege, a famine and a prophecy."""

PAGE = """The Sand-Throne

The Sand-Throne is the seat of the queens of Issarat, an empire of glassmakers in the Tawny Waste. Its years
are counted from the First Firing, the night on which the founders melted sand for the first time. The throne
was cast in the year 61 from a single block of green glass, and no king has ever sat on it. The capital is
Ombrel, a walled city on the dry river Nuhal. At the count of 410 the empire had about 210,000 people, of whom
38,000 lived in Ombrel.

The Guild Houses

Trade in Issarat belongs to five guild houses. A charter of 233 gave them the right to hold courts of their
own. Every house except House Quennar pays the furnace tithe; Quennar is exempt because it tends the royal
tombs. In 410 the workshops of Ombrel were divided like this:

  • House Velloun: 44 workshops (lenses and mirrors)
  • House Sarrik: 31 workshops (bottles and lamps)
  • House Dunmaar: 19 workshops (glass blades and arrowheads)
  • House Orlisse: 12 workshops (coloured windows)
  • House Quennar: 3 workshops (death masks)

The furnace tithe was spent in this way:

  • 50% went to the city walls and the wells.
  • 30% went to the queen's household.
  • 20% went to the famine chest.

Velloun and Sarrik have been rivals since the Night of Broken Lamps in 377, when a masked crowd smashed every
lamp in the Sarrik quarter. Nobody was ever charged.

The Line of Queens

Queen Tamzire, called the Kiln Queen, ruled from 371 to 398. She built the Cistern of Mirrors beneath the
palace and forbade the sale of sand to foreigners. She was followed by her elder daughter Oruveh, who
never married. Oruveh's brother, Prince Idrayan, was banished on the 12th day of the Dust Month 402, because he had
claimed the throne for himself. He went to the port of Skarn, where he earned his bread as a fencing master.
Oruveh wanted to close the borders and rid the empire of the djinn, whereas Idrayan wanted open markets and a
contract with every djinn in the Waste.

Oruveh died in her sleep in 418. Her niece Halisane, the daughter of Idrayan, had been left behind in Ombrel
at the age of three. She was crowned early in 419 in the Hall of Panes. Two of the five houses, Sarrik and
Orlisse, stayed away from the coronation.

The Ember Contracts

A contract with a djinn is written on hot glass and binds both sides until the pane breaks. The first one on
record was signed in 144 by the lampmaker Besh Sarrik and the djinn Azhurrim, nicknamed the Ember Notary. Besh
gave away his shadow in return for a furnace that never went out. What Azhurrim does with the shadows is not
known. There are three rules:

  • A contract must be read aloud three times.
  • The price is never gold.
  • Nobody under fourteen may sign.

By 400 there were 77 contracts in force, a third of them held by House Sarrik. In 404 Oruveh outlawed new
contracts after the scribe Nim Talloq was burned alive by a clause that he had misread. The old ones
remained valid.

The Siege of Ombrel

The siege began late in 415, when the Salt Clans under the warlord Gorrun Vaal surrounded Ombrel with 9,000
riders. They were after the Cistern of Mirrors, since their own wells had turned bitter. Marshal Ysende Dunmaar
held the city with 2,600 soldiers. Three assaults on the Lion Gate failed. In the spring of 416 strangers
poisoned the eastern wells, and 140 people died. The glaziers of House Orlisse hung coloured panes on the
walls, which dazzled the horses at dawn.

Prince Idrayan offered to relieve the city with 4,000 mercenaries if he were given the crown. His sister
refused. Some say that it was he who had called in the Salt Clans, but there is no proof of it.

The siege was broken after eleven months, in the autumn of 416. The lens-grinder Corvane Velloun set fire to
the fodder of the clans with a burning-glass from the top of the Needle Tower. Without fodder, the riders went
home. Gorrun Vaal died of a scorpion sting two years later. Ysende Dunmaar meant to build a second wall around
the outer gardens, but the plan was dropped because her house could not pay for it.

The Hungry Years

The famine began in 420, when locusts ate the barley. It lasted until the rains of 423. About 17,000 people
died, most of them outside the capital. In the summer of 421 the grain steward Pell Marrash opened the famine
chest and found it empty. He was dismissed, although he swore that it had been empty when he took office. Where
the money had gone was never found out.

In 422 Halisane sold 60 windows of the palace to the merchants of Skarn for 800 sacks of rice. In the same year
the women of the Sarrik quarter carried their empty pots to the palace and drummed on them for nine days. On
the tenth day the queen opened her own stores. The drumming is remembered as the Pot March.

The Prophecy of the Cracked Pane

Around 390 the blind glassblower Mother Pellune foretold that the Sand-Throne would crack under a queen without
a shadow. Her apprentice Tovi Lash wrote the words down in the Book of Slag, whose last page has been torn out.
Tamzire laughed at the prophecy and had it painted above her bed. The star-readers of Ombrel expect the crack
before 450. Rumour has it that Halisane signed away her shadow as a child, although no contract of hers has
ever been seen.

The Prince in Skarn

In 423 Halisane pardoned her father. He never answered her letter, and he died in Skarn in the winter of 424.
His sword was sent to Ombrel by Captain Mereth Ane of the harbour guard; his grave has not been found. Since
425 the queen has ruled with a council on which each guild house has one seat. She intends to allow the sale of
sand again in 430.
"""

SAND_THRONE: dict[str, str] = {
    "world.md": """\
---
name: The Sand-Throne
url: https://example.org/sand-throne
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
A desert empire of glassmakers, its queens, its djinn and its siege, as the fans' wiki tells them.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Sand-Throne
url: https://example.org/sand-throne
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places and things
    "places/issarat.md": """\
---
type: country
name: Issarat
aliases: [the empire, empire of glassmakers]
asked_as: [realm, country]
prominence: 5
---
- lies: in the Tawny Waste
- capital: [[Ombrel]]
- people: about 210,000, at the count of 410
- years: counted from the First Firing

An empire of glassmakers, ruled by queens from the [[Sand-Throne]].

> The Sand-Throne is the seat of the queens of Issarat, an empire of glassmakers in the Tawny Waste.

> Its years are counted from the First Firing, the night on which the founders melted sand for the first time.

> At the count of 410 the empire had about 210,000 people, of whom 38,000 lived in Ombrel.
""",
    "places/ombrel.md": """\
---
type: place
name: Ombrel
aliases: [the capital, the city]
prominence: 5
---
- lies: on the dry river Nuhal
- people: 38,000, at the count of 410
- besieged: by the [[Salt Clans]]

The walled capital of [[Issarat]]; it held out through [[#siege|the siege]].

> The capital is Ombrel, a walled city on the dry river Nuhal.

> At the count of 410 the empire had about 210,000 people, of whom 38,000 lived in Ombrel.
""",
    "things/sand-throne.md": """\
---
type: thing
name: Sand-Throne
aliases: [the Sand-Throne, the throne, throne]
asked_as: [royal seat]
prominence: 5
---
- made of: a single block of green glass
- cast: in the year 61
- kings on it: none

[[#throne-cast|Cast in the year 61]]; a [[#prophecy|prophecy]] says that it will crack.

> The throne was cast in the year 61 from a single block of green glass, and no king has ever sat on it.
""",
    "things/ember-contracts.md": """\
---
type: concept
name: Ember Contracts
aliases: [contracts, ember contract, djinn contract, djinn contracts]
asked_as: [bargain, deal, pact]
prominence: 4
---
- written on: hot glass
- binding: until the pane breaks
- in force by 400: 77, a third of them held by [[House Sarrik]]
- price: never gold

> A contract with a djinn is written on hot glass and binds both sides until the pane breaks.

> A contract must be read aloud three times.

> The price is never gold.

> Nobody under fourteen may sign.

> By 400 there were 77 contracts in force, a third of them held by House Sarrik.
""",
    "things/furnace-tithe.md": """\
---
type: concept
name: Furnace tithe
aliases: [the furnace tithe, the tithe, tithe]
asked_as: [tax]
prominence: 3
---
- paid by: every house except House Quennar
- spent on: the city walls and the wells; the queen's household; the famine chest

> Every house except House Quennar pays the furnace tithe; Quennar is exempt because it tends the royal tombs.

> 50% went to the city walls and the wells.

> 30% went to the queen's household.

> 20% went to the famine chest.
""",
    # ------------------------------------------------------------------ people
    "people/queen-tamzire.md": """\
---
type: person
name: Queen Tamzire
aliases: [Tamzire, the Kiln Queen, Kiln Queen]
prominence: 4
---
- ruled: from 371 to 398
- built: the Cistern of Mirrors
- forbade: the sale of sand to foreigners
- followed by: [[Queen Oruveh]]

> Queen Tamzire, called the Kiln Queen, ruled from 371 to 398.

> She built the Cistern of Mirrors beneath the palace and forbade the sale of sand to foreigners.

> Tamzire laughed at the prophecy and had it painted above her bed.
""",
    "people/queen-oruveh.md": """\
---
type: person
name: Queen Oruveh
aliases: [Oruveh]
prominence: 5
---
- mother: [[Queen Tamzire]]
- brother: [[Prince Idrayan]]
- married: never
- died: in 418, in her sleep
- wanted: to close the borders and rid the empire of the djinn
- succeeded by: [[Queen Halisane]]

> She was followed by her elder daughter Oruveh, who never married.

> Oruveh wanted to close the borders and rid the empire of the djinn, whereas Idrayan wanted open markets and a
> contract with every djinn in the Waste.

> Oruveh died in her sleep in 418.
""",
    "people/prince-idrayan.md": """\
---
type: person
name: Prince Idrayan
aliases: [Idrayan, the prince, exiled prince]
prominence: 5
---
- sister: [[Queen Oruveh]]
- daughter: [[Queen Halisane]]
- lived: in the port of Skarn, as a fencing master
- wanted: open markets and a contract with every djinn
- died: in Skarn, in the winter of 424
- grave: not found

[[#banished|Banished]] in 402; his [[#offer-refused|offer to relieve Ombrel]] was refused.

> He went to the port of Skarn, where he earned his bread as a fencing master.

> Oruveh wanted to close the borders and rid the empire of the djinn, whereas Idrayan wanted open markets and a
> contract with every djinn in the Waste.
""",
    "people/queen-halisane.md": """\
---
type: person
name: Queen Halisane
aliases: [Halisane]
asked_as: [current queen]
prominence: 5
---
- father: [[Prince Idrayan]]
- mother: not stated
- aunt: [[Queen Oruveh]]
- rules: with a council, since 425
- intends: to allow the sale of sand again in 430

> Her niece Halisane, the daughter of Idrayan, had been left behind in Ombrel at the age of three.

> Since 425 the queen has ruled with a council on which each guild house has one seat.

> She intends to allow the sale of sand again in 430.
""",
    "people/azhurrim.md": """\
---
type: person
name: Azhurrim
aliases: [the Ember Notary, Ember Notary]
asked_as: [demon, genie]
prominence: 3
---
- what: a djinn
- signed: the first contract on record, with Besh Sarrik
- does with the shadows: not stated

> The first one on record was signed in 144 by the lampmaker Besh Sarrik and the djinn Azhurrim, nicknamed the
> Ember Notary.

> What Azhurrim does with the shadows is not known.
""",
    "people/gorrun-vaal.md": """\
---
type: person
name: Gorrun Vaal
aliases: [Gorrun, Vaal, the warlord]
prominence: 3
---
- led: the [[Salt Clans]]
- died: of a scorpion sting, two years after the siege

> The siege began late in 415, when the Salt Clans under the warlord Gorrun Vaal surrounded Ombrel with 9,000
> riders.

> Gorrun Vaal died of a scorpion sting two years later.
""",
    "people/ysende-dunmaar.md": """\
---
type: person
name: Ysende Dunmaar
aliases: [Marshal Ysende Dunmaar, Marshal Dunmaar, Ysende, the marshal]
asked_as: [general, commander]
prominence: 3
---
- office: marshal
- held: [[Ombrel]], with 2,600 soldiers
- died: not stated

> Marshal Ysende Dunmaar held the city with 2,600 soldiers.
""",
    "people/corvane-velloun.md": """\
---
type: person
name: Corvane Velloun
aliases: [Corvane]
prominence: 3
---
- work: lens-grinder
- did: set fire to the fodder of the [[Salt Clans]]

> The lens-grinder Corvane Velloun set fire to the fodder of the clans with a burning-glass from the top of the
> Needle Tower.
""",
    "people/mother-pellune.md": """\
---
type: person
name: Mother Pellune
aliases: [Pellune]
asked_as: [prophet, seer]
prominence: 3
---
- work: glassblower
- sight: blind
- apprentice: Tovi Lash

> Around 390 the blind glassblower Mother Pellune foretold that the Sand-Throne would crack under a queen without
> a shadow.
""",
    # ------------------------------------------------------------------ organisations
    "groups/guild-houses.md": """\
---
type: organisation
name: Guild Houses
aliases: [the guild houses, guild house, five houses]
asked_as: [guilds]
prominence: 4
---
- how many: five
- which: [[House Velloun]], [[House Sarrik]], House Dunmaar, House Orlisse and House Quennar
- courts: of their own, by a charter of 233
- furnace tithe: paid by every house except House Quennar

> Trade in Issarat belongs to five guild houses.

> A charter of 233 gave them the right to hold courts of their own.

> Every house except House Quennar pays the furnace tithe; Quennar is exempt because it tends the royal tombs.

> House Dunmaar: 19 workshops (glass blades and arrowheads)

> House Orlisse: 12 workshops (coloured windows)

> House Quennar: 3 workshops (death masks)
""",
    "groups/house-velloun.md": """\
---
type: organisation
name: House Velloun
prominence: 3
---
- makes: lenses and mirrors
- workshops: 44, in 410
- rival: [[House Sarrik]]

> House Velloun: 44 workshops (lenses and mirrors)
""",
    "groups/house-sarrik.md": """\
---
type: organisation
name: House Sarrik
prominence: 3
---
- makes: bottles and lamps
- workshops: 31, in 410
- rival: [[House Velloun]]
- contracts: a third of those in force by 400

> House Sarrik: 31 workshops (bottles and lamps)

> By 400 there were 77 contracts in force, a third of them held by House Sarrik.
""",
    "groups/salt-clans.md": """\
---
type: group
name: Salt Clans
aliases: [the Salt Clans, the clans]
asked_as: [besiegers, attackers, invaders]
prominence: 4
---
- led by: [[Gorrun Vaal]]
- riders: 9,000
- besieged: [[Ombrel]]

> They were after the Cistern of Mirrors, since their own wells had turned bitter.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-queens.md": """\
## The Sand-Throne is cast {#throne-cast}

- date: 0061 "in the year 61"
- what: the [[Sand-Throne]]
- of: a single block of green glass
- asked_as: made; built; created

> The throne was cast in the year 61 from a single block of green glass, and no king has ever sat on it.

## The first contract with a djinn {#first-contract}

- date: 0144 "in 144"
- who: Besh Sarrik and [[Azhurrim]]
- price: his shadow
- in return for: a furnace that never went out
- asked_as: first deal; trade

> The first one on record was signed in 144 by the lampmaker Besh Sarrik and the djinn Azhurrim, nicknamed the
> Ember Notary. Besh gave away his shadow in return for a furnace that never went out.

## The Night of Broken Lamps {#broken-lamps}

- date: 0377 "in 377"
- who: a masked crowd
- where: in the Sarrik quarter
- what: every lamp was smashed
- charged: nobody
- asked_as: vandals; riot; broke

> Velloun and Sarrik have been rivals since the Night of Broken Lamps in 377, when a masked crowd smashed every
> lamp in the Sarrik quarter. Nobody was ever charged.

## Mother Pellune's prophecy {#prophecy}

- date: 0390~ "Around 390"
- who: [[Mother Pellune]]
- what: that the [[Sand-Throne]] would crack under a queen without a shadow
- expected: before 450
- written down by: her apprentice Tovi Lash, in the Book of Slag
- aliases: Prophecy of the Cracked Pane; the prophecy
- asked_as: predicted; foresaw; shatter

> Around 390 the blind glassblower Mother Pellune foretold that the Sand-Throne would crack under a queen without
> a shadow.

> Her apprentice Tovi Lash wrote the words down in the Book of Slag, whose last page has been torn out.

> The star-readers of Ombrel expect the crack before 450.

## Prince Idrayan is banished {#banished}

- date: 0402 "on the 12th day of the Dust Month 402"
- who: [[Prince Idrayan]]
- why: because he had claimed the throne for himself
- where: to the port of Skarn
- asked_as: exiled; exile; kicked out; thrown out; driven out

> Oruveh's brother, Prince Idrayan, was banished on the 12th day of the Dust Month 402, because he had claimed the
> throne for himself.

## Queen Oruveh outlaws new contracts {#contracts-outlawed}

- date: 0404 "In 404"
- who: [[Queen Oruveh]]
- what: new [[Ember Contracts]]; the old ones remained valid
- why: the scribe Nim Talloq was burned alive by a clause that he had misread
- asked_as: banned; forbade; prohibited

> In 404 Oruveh outlawed new contracts after the scribe Nim Talloq was burned alive by a clause that he had
> misread. The old ones remained valid.

## Queen Halisane is crowned {#halisane-crowned}

- date: 0419 "early in 419"
- who: [[Queen Halisane]]
- where: in the Hall of Panes
- stayed away: [[House Sarrik]] and House Orlisse
- asked_as: coronation; became queen

> She was crowned early in 419 in the Hall of Panes. Two of the five houses, Sarrik and Orlisse, stayed away from
> the coronation.
""",
    "timeline/2-siege.md": """\
## The siege of Ombrel {#siege}

- date: 0415/0416
- who: the [[Salt Clans]] under [[Gorrun Vaal]]
- where: [[Ombrel]]
- how many: 9,000 riders against 2,600 soldiers
- how long: eleven months
- why: they were after the Cistern of Mirrors
- aliases: Siege of Ombrel; the siege
- asked_as: attacked; surrounded; besieged

> The siege began late in 415, when the Salt Clans under the warlord Gorrun Vaal surrounded Ombrel with 9,000
> riders. They were after the Cistern of Mirrors, since their own wells had turned bitter.

> Three assaults on the Lion Gate failed.

> The siege was broken after eleven months, in the autumn of 416.

## The eastern wells are poisoned {#wells-poisoned}

- date: 0416-21 "In the spring of 416"
- who: strangers
- where: the eastern wells of [[Ombrel]]
- how many: 140 people died
- asked_as: poison; water

> In the spring of 416 strangers poisoned the eastern wells, and 140 people died.

## Queen Oruveh refuses Prince Idrayan's help {#offer-refused}

- date: not stated
- who: [[Prince Idrayan]]
- to: [[Queen Oruveh]]
- how many: 4,000 mercenaries
- in return for: the crown
- asked_as: turned down; rejected; rescue

> Prince Idrayan offered to relieve the city with 4,000 mercenaries if he were given the crown. His sister refused.

## Corvane Velloun burns the fodder {#fodder-burned}

- date: 0416-23 "in the autumn of 416"
- date_basis: implied
- who: [[Corvane Velloun]]
- where: from the top of the Needle Tower
- how: with a burning-glass
- result: the riders went home
- asked_as: fire; hay; ended the siege

> The siege was broken after eleven months, in the autumn of 416. The lens-grinder Corvane Velloun set fire to the
> fodder of the clans with a burning-glass from the top of the Needle Tower. Without fodder, the riders went home.

## The second wall is not built {#second-wall}

- date: not stated
- kind: non-event
- who: [[Ysende Dunmaar]]
- where: around the outer gardens
- why: her house could not pay for it
- asked_as: cancelled; abandoned; new wall

> Ysende Dunmaar meant to build a second wall around the outer gardens, but the plan was dropped because her house
> could not pay for it.
""",
    "timeline/3-famine.md": """\
## The famine {#famine}

- date: 0420/0423
- where: [[Issarat]]
- how many: about 17,000 people died
- why: locusts ate the barley
- aliases: Hungry Years; the Hungry Years
- asked_as: starved; starvation; hunger

> The famine began in 420, when locusts ate the barley. It lasted until the rains of 423. About 17,000 people
> died, most of them outside the capital.

## The famine chest is found empty {#empty-chest}

- date: 0421-22 "In the summer of 421"
- who: the grain steward Pell Marrash
- result: he was dismissed
- where the money went: not stated
- asked_as: fired; sacked; stolen

> In the summer of 421 the grain steward Pell Marrash opened the famine chest and found it empty. He was
> dismissed, although he swore that it had been empty when he took office.

> Where the money had gone was never found out.

## The Pot March {#pot-march}

- date: 0422
- who: the women of the Sarrik quarter
- where: to the palace
- how long: nine days
- result: the queen opened her own stores
- asked_as: protest; demonstration

> In 422 Halisane sold 60 windows of the palace to the merchants of Skarn for 800 sacks of rice. In the same year
> the women of the Sarrik quarter carried their empty pots to the palace and drummed on them for nine days. On the
> tenth day the queen opened her own stores. The drumming is remembered as the Pot March.

## Prince Idrayan dies {#idrayan-dies}

- date: 0424-24 "in the winter of 424"
- who: [[Prince Idrayan]]
- where: in Skarn
- why: not stated
- asked_as: death; passed away

> In 423 Halisane pardoned her father. He never answered her letter, and he died in Skarn in the winter of 424.
""",
}
