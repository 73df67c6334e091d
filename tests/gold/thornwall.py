"""A world of the gold questions: a school of magic with houses, a cursed bell, a duel and a tournament."""

PAGE = """Thornwall Academy

Thornwall Academy is a school of magic on the Isle of Sorrel, half a day's sail from the port of
Dunmarrow. The hedge-witch Agathe Thorne founded it in 1302, in a ruined leper hospital, with eleven pupils
and a borrowed cauldron. She named it after the wall of living briars that she had grown around it in a
single night. The briars open for anyone who tells them a true secret; horses are let through without one.
By 1350 the school had more pupils than beds. Its motto is "Bleed a Little", and nobody remembers who chose
it.

The Houses

Pupils enter at twelve and are put into one of four houses. They have no say in the matter: each newcomer
carries a lit candle down the Whispering Stair, and the colour of the flame at the bottom decides. At the
census of 1479 Thornwall had 860 pupils, who were divided as follows:

  • 35% belonged to Ravensgate, the house of the storm-callers.
  • 30% belonged to Mossgrave, the house of healers and herbalists.
  • 20% belonged to Emberholt, whose members work with fire (and therefore live in the only stone tower).
  • The rest belonged to Nightbarrow, the smallest house, which teaches dreams.

A fifth house, Tidewick, was closed in the 1380s after its cellars had flooded three times. Every house
elects its captain except Nightbarrow, where the oldest cat picks one.

The Ninth Bell

Lambert Oake, nicknamed the Badger, became headmaster in 1431. Against the advice of the bell-founder
Petronel Grice he had a ninth bell hung in the clock tower. It was first rung on 1 February 1438, and from
that moment nobody within earshot was able to tell a lie. The curse lasted seventy-one days and ruined three
marriages, but no one was killed. In front of the governors Oake had to admit that he had never passed his
own examinations. He resigned in April 1438. In the end a kitchen maid, Wren Tolliver, lifted the curse by
filling the bell with goose fat. She was offered a place at the school and turned it down. Most of the
teachers blamed a flaw in the bronze. Grice always insisted that someone from Emberholt had tampered with
it. A year after the curse was lifted the bell was melted down and made into spoons.

Oake was succeeded by Dame Isolde Marchbank, who stayed in office for thirty-four years. She abolished the
cane and, in 1441, let girls join the broom team. In 1466 she announced that a glasshouse for moonflowers
would be standing by midsummer 1468. Hail smashed the panes twice and the money ran out. Laundry is dried on
its frame to this day.

The Stolen Almanac

On the night of 12 December 1463 the Almanac of Unborn Kings vanished from the library. The book names
rulers who have not been born yet. Agathe Thorne is said to have written it, although scholars doubt this.
The librarian, Ignace Pell, accused Roderick Fane, a third-year pupil of Emberholt, who had spent that night
in the infirmary with mumps. Fane was expelled three days later all the same. The twins Ada and Odo Lisle
were expelled with him, because they had sworn that he was innocent. The thief was in fact Pell himself. He
confessed on his deathbed in the winter of 1470, but did not say what he had done with the book. Fane was
invited to come back; he replied that he would sooner eat the wall. Some pupils believe that the Almanac is
bricked up behind the refectory stove. The fishermen of Dunmarrow tell a different tale: it was sold to the
Duke of Carrow for a ship. It has never been recovered.

The Duel on the Ice

Sabra Quince taught weather, and Cosmo Drell taught illusion. In January 1469 he called her storms "drizzle
with a diploma", and she challenged him. With Marchbank's permission they fought at dawn on the frozen mill
pond, watched by some two hundred people. Drell turned himself into forty Drells. Quince could not tell
which of them was real, so she thawed the whole pond. He was fished out half drowned, and under the terms of
the duel he had to give up his voice for a year. Five years after the duel the two of them married. Since
then teachers have been allowed to fight only in verse. Pupils have never been allowed to duel at all.

The Tournament of Thorns

Barnaby Sloe, who followed Marchbank, was the first former pupil to become headmaster. The Tournament of
Thorns was his idea, and it was held for the first time in June 1475. He had meant it to take place every
second year, but the dragon needs five years to recover its temper. Nine schools were invited to the second
tournament, which ran from 3 to 19 August 1480. Six of them came, with 48 champions between them. Only 17
got through the maze, and four were disqualified for hiding charms in their boots. The winner was Juniper
Ashdown of Mossgrave, a fifteen-year-old who had entered for a bet. She beat the favourite, Prince Leofric
of Carrow, by 91 points to 89. The prize money came to 2,400 crowns:

  • 50% went to the winner.
  • A quarter went to the winner's house, which spent it on a new roof.
  • 15% went to the runner-up (he gave it to the cooks).
  • The remainder was spent on fodder for the dragon.

In October 1480 three pupils of Ravensgate were expelled for running a betting ring. The ringleader, Silas
Crake, slipped away before the hearing and is thought to have become a pirate. Sloe repaid the losers out of
his own pocket; how much it cost him is not known. The third tournament, which was due in 1485, was called
off because of the sweating fever.

Thornwall Today

Ada Lisle has been headmistress since 1488. She is the only head of Thornwall who was ever expelled from it.
Her brother Odo keeps a tavern in Dunmarrow and has not spoken to her since her appointment. Lisle intends
to reopen Tidewick before 1500, provided that the cellars stay dry. The school newspaper, The Nettle, comes
out every Friday except in examination weeks. Around 1490 it printed a list of the teachers' real ages, and
its editor had to write out an apology four hundred times. It is forbidden to whistle near the wall; no
reason has ever been given.
"""

THORNWALL: dict[str, str] = {
    "world.md": """\
---
name: Thornwall Academy
url: https://example.org/thornwall
licence: CC0
calendar: gregorian
date_order: day-month
source: schoolbook
---
A school of magic, its cursed bell, its stolen almanac and its tournament, as the school's own book tells them.
""",
    "sources/schoolbook.md": """\
---
id: schoolbook
name: Thornwall Academy
url: https://example.org/thornwall
licence: CC0
text: schoolbook.txt
---
""",
    "sources/schoolbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/isle-of-sorrel.md": """\
---
type: place
name: Isle of Sorrel
aliases: [the Isle of Sorrel, Sorrel, the island]
prominence: 2
---
- lies: half a day's sail from [[Dunmarrow]]
- has: [[Thornwall Academy]]
- size: not stated

> Thornwall Academy is a school of magic on the Isle of Sorrel, half a day's sail from the port of
> Dunmarrow.
""",
    "places/dunmarrow.md": """\
---
type: place
name: Dunmarrow
aliases: [port of Dunmarrow, the port]
prominence: 3
---
- what: a port
- lies: half a day's sail from [[Thornwall Academy]]
- has: the tavern of [[Odo Lisle]]
- people: not stated

> Thornwall Academy is a school of magic on the Isle of Sorrel, half a day's sail from the port of
> Dunmarrow.
""",
    "places/whispering-stair.md": """\
---
type: place
name: Whispering Stair
aliases: [the Whispering Stair, the stair]
prominence: 3
---
- what for: newcomers carry a lit candle down it
- steps: not stated

> They have no say in the matter: each newcomer carries a lit candle down the Whispering Stair, and the
> colour of the flame at the bottom decides.
""",
    "places/mill-pond.md": """\
---
type: place
name: Mill pond
aliases: [the mill pond, the pond]
prominence: 2
---
- duel: [[Sabra Quince]] and [[Cosmo Drell]] fought there
- thawed by: [[Sabra Quince]]

> With Marchbank's permission they fought at dawn on the frozen mill pond, watched by some two hundred people.
""",
    "places/glasshouse.md": """\
---
type: place
name: Glasshouse
aliases: [the glasshouse, glasshouse for moonflowers]
asked_as: [greenhouse, conservatory]
prominence: 3
---
- for: moonflowers
- announced by: [[Isolde Marchbank]], in 1466
- announced for: midsummer 1468
- used now: laundry is dried on its frame
- cost: not stated

It was [[#glasshouse-announced|announced]] and [[#glasshouse-fails|never finished]].

> In 1466 she announced that a glasshouse for moonflowers would be standing by midsummer 1468.

> Hail smashed the panes twice and the money ran out. Laundry is dried on its frame to this day.
""",
    "places/carrow.md": """\
---
type: place
name: Carrow
prominence: 2
---
- duke: not named
- prince: [[Prince Leofric]]

> She beat the favourite, Prince Leofric of Carrow, by 91 points to 89.
""",
    # ------------------------------------------------------------------ people
    "people/agathe-thorne.md": """\
---
type: person
name: Agathe Thorne
aliases: [Agathe, Thorne]
asked_as: [founder, the foundress]
prominence: 5
---
- what: a hedge-witch
- founded: [[Thornwall Academy]], in 1302
- said to have written: the [[Almanac of Unborn Kings]]
- born: not stated
- died: not stated

[[#founding|Founded the school]] and grew [[the wall]] around it.

> The hedge-witch Agathe Thorne founded it in 1302, in a ruined leper hospital, with eleven pupils and a
> borrowed cauldron.

> Agathe Thorne is said to have written it, although scholars doubt this.
""",
    "people/lambert-oake.md": """\
---
type: person
name: Lambert Oake
aliases: [Headmaster Oake, Oake, Lambert, the Badger, Badger]
prominence: 4
---
- office: headmaster, from 1431
- resigned: in April 1438
- succeeded by: [[Isolde Marchbank]]
- admitted: that he had never passed his own examinations
- died: not stated

> Lambert Oake, nicknamed the Badger, became headmaster in 1431.

> He resigned in April 1438.
""",
    "people/petronel-grice.md": """\
---
type: person
name: Petronel Grice
aliases: [Grice, Petronel, the bell-founder]
prominence: 3
---
- work: bell-founder
- advised: against the [[ninth bell]]
- insisted: that someone from [[Emberholt]] had tampered with it

> Against the advice of the bell-founder Petronel Grice he had a ninth bell hung in the clock tower.

> Grice always insisted that someone from Emberholt had tampered with it.
""",
    "people/wren-tolliver.md": """\
---
type: person
name: Wren Tolliver
aliases: [Tolliver, Wren, the kitchen maid]
prominence: 3
---
- work: kitchen maid
- did: lifted the curse by filling the bell with goose fat
- offered: a place at the school, which she turned down
- age: not stated

> In the end a kitchen maid, Wren Tolliver, lifted the curse by filling the bell with goose fat.

> She was offered a place at the school and turned it down.
""",
    "people/isolde-marchbank.md": """\
---
type: person
name: Isolde Marchbank
aliases: [Dame Isolde Marchbank, Dame Isolde, Marchbank, Headmistress Marchbank]
prominence: 4
---
- office: head of [[Thornwall Academy]], for thirty-four years
- before her: [[Lambert Oake]]
- after her: [[Barnaby Sloe]]
- abolished: the cane
- announced: the [[glasshouse]]
- died: not stated

> Oake was succeeded by Dame Isolde Marchbank, who stayed in office for thirty-four years.

> She abolished the cane and, in 1441, let girls join the broom team.
""",
    "people/ignace-pell.md": """\
---
type: person
name: Ignace Pell
aliases: [Pell, Ignace, the librarian, librarian]
prominence: 4
---
- work: librarian
- accused: [[Roderick Fane]]
- stole: the [[Almanac of Unborn Kings]]
- confessed: on his deathbed in the winter of 1470
- why he stole it: not stated

[[#pell-confesses|Confessed on his deathbed]].

> The thief was in fact Pell himself.

> He confessed on his deathbed in the winter of 1470, but did not say what he had done with the book.
""",
    "people/roderick-fane.md": """\
---
type: person
name: Roderick Fane
aliases: [Fane, Roderick]
prominence: 4
---
- house: [[Emberholt]]
- year: a third-year pupil
- accused by: [[Ignace Pell]]
- expelled: three days after the theft
- alibi: spent that night in the infirmary with mumps
- what he did later: not stated

> The librarian, Ignace Pell, accused Roderick Fane, a third-year pupil of Emberholt, who had spent that night
> in the infirmary with mumps.

> Fane was invited to come back; he replied that he would sooner eat the wall.
""",
    "people/ada-lisle.md": """\
---
type: person
name: Ada Lisle
aliases: [Ada, Headmistress Lisle, Lisle]
prominence: 5
---
- office: headmistress since 1488
- twin: [[Odo Lisle]]
- expelled: with [[Roderick Fane]]
- intends: to reopen [[Tidewick]] before 1500
- house: not stated
- born: not stated

> Ada Lisle has been headmistress since 1488. She is the only head of Thornwall who was ever expelled from it.

> The twins Ada and Odo Lisle were expelled with him, because they had sworn that he was innocent.
""",
    "people/odo-lisle.md": """\
---
type: person
name: Odo Lisle
aliases: [Odo]
prominence: 3
---
- twin: [[Ada Lisle]]
- expelled: with [[Roderick Fane]]
- keeps: a tavern in [[Dunmarrow]]
- tavern's name: not stated

> Her brother Odo keeps a tavern in Dunmarrow and has not spoken to her since her appointment.
""",
    "people/sabra-quince.md": """\
---
type: person
name: Sabra Quince
aliases: [Quince, Sabra, Professor Quince]
prominence: 4
---
- taught: weather
- challenged: [[Cosmo Drell]]
- married: [[Cosmo Drell]]
- house: not stated

> Sabra Quince taught weather, and Cosmo Drell taught illusion.

> Quince could not tell which of them was real, so she thawed the whole pond.
""",
    "people/cosmo-drell.md": """\
---
type: person
name: Cosmo Drell
aliases: [Drell, Cosmo, Professor Drell]
prominence: 4
---
- taught: illusion
- duel: with [[Sabra Quince]]; he turned himself into forty Drells
- gave up: his voice for a year
- married: [[Sabra Quince]]

> Sabra Quince taught weather, and Cosmo Drell taught illusion.

> Drell turned himself into forty Drells.
""",
    "people/barnaby-sloe.md": """\
---
type: person
name: Barnaby Sloe
aliases: [Sloe, Barnaby, Headmaster Sloe]
prominence: 4
---
- office: headmaster, after [[Isolde Marchbank]]
- first: former pupil to become headmaster
- idea: the [[Tournament of Thorns]]
- repaid: the losers of the betting ring, out of his own pocket
- house: not stated

> Barnaby Sloe, who followed Marchbank, was the first former pupil to become headmaster.

> Sloe repaid the losers out of his own pocket; how much it cost him is not known.
""",
    "people/juniper-ashdown.md": """\
---
type: person
name: Juniper Ashdown
aliases: [Ashdown, Juniper]
prominence: 4
---
- house: [[Mossgrave]]
- age: fifteen
- won: the second [[Tournament of Thorns]]
- why she entered: for a bet
- with whom the bet was: not stated

> The winner was Juniper Ashdown of Mossgrave, a fifteen-year-old who had entered for a bet.
""",
    "people/prince-leofric.md": """\
---
type: person
name: Prince Leofric
aliases: [Leofric, Prince Leofric of Carrow, the favourite]
prominence: 3
---
- from: [[Carrow]]
- place: runner-up of the second [[Tournament of Thorns]], with 89 points
- school: not stated

> She beat the favourite, Prince Leofric of Carrow, by 91 points to 89.
""",
    "people/silas-crake.md": """\
---
type: person
name: Silas Crake
aliases: [Crake, Silas, the ringleader]
prominence: 3
---
- did: led the betting ring
- fate: slipped away before the hearing; thought to have become a pirate

> The ringleader, Silas Crake, slipped away before the hearing and is thought to have become a pirate.
""",
    # ------------------------------------------------------------------ groups
    "groups/thornwall-academy.md": """\
---
type: organisation
name: Thornwall Academy
aliases: [Thornwall, the academy, the school, academy, school of magic]
prominence: 5
---
- what: a school of magic
- where: on the [[Isle of Sorrel]]
- founded: in 1302, by [[Agathe Thorne]]
- motto: "Bleed a Little"
- motto chosen by: nobody remembers
- pupils: 860, at the census of 1479
- fees: not stated

> Thornwall Academy is a school of magic on the Isle of Sorrel, half a day's sail from the port of
> Dunmarrow.

> Its motto is "Bleed a Little", and nobody remembers who chose it.
""",
    "groups/houses.md": """\
---
type: group
name: Four houses
aliases: [the houses, the four houses, houses]
prominence: 3
---
- names: [[Ravensgate]], [[Mossgrave]], [[Emberholt]] and [[Nightbarrow]]
- closed: a fifth, [[Tidewick]]
- captains: elected, except in [[Nightbarrow]]

> Pupils enter at twelve and are put into one of four houses.
""",
    "groups/ravensgate.md": """\
---
type: group
name: Ravensgate
prominence: 4
---
- what: the house of the storm-callers
- share of the pupils: 35%
- founder: not stated

> 35% belonged to Ravensgate, the house of the storm-callers.
""",
    "groups/mossgrave.md": """\
---
type: group
name: Mossgrave
prominence: 4
---
- what: the house of healers and herbalists
- share of the pupils: 30%
- winner: [[Juniper Ashdown]]
- founder: not stated

> 30% belonged to Mossgrave, the house of healers and herbalists.
""",
    "groups/emberholt.md": """\
---
type: group
name: Emberholt
prominence: 4
---
- what: its members work with fire
- lives in: the only stone tower
- share of the pupils: 20%
- founder: not stated

> 20% belonged to Emberholt, whose members work with fire (and therefore live in the only stone tower).
""",
    "groups/nightbarrow.md": """\
---
type: group
name: Nightbarrow
prominence: 4
---
- what: the smallest house, which teaches dreams
- share of the pupils: the rest
- captain: picked by the oldest cat
- founder: not stated

> The rest belonged to Nightbarrow, the smallest house, which teaches dreams.

> Every house elects its captain except Nightbarrow, where the oldest cat picks one.
""",
    "groups/tidewick.md": """\
---
type: group
name: Tidewick
aliases: [fifth house, the fifth house]
prominence: 4
---
- what: a fifth house
- closed: in the 1380s
- why: its cellars had flooded three times
- to be reopened: before 1500, if the cellars stay dry
- taught: not stated

> A fifth house, Tidewick, was closed in the 1380s after its cellars had flooded three times.
""",
    "groups/broom-team.md": """\
---
type: group
name: Broom team
aliases: [the broom team]
prominence: 2
---
- girls: let in by [[Isolde Marchbank]], in 1441

> She abolished the cane and, in 1441, let girls join the broom team.
""",
    "groups/fishermen.md": """\
---
type: group
name: Fishermen of Dunmarrow
aliases: [the fishermen, fishermen]
prominence: 2
---
- tell: that the [[Almanac of Unborn Kings]] was sold to the Duke of [[Carrow]] for a ship

> The fishermen of Dunmarrow tell a different tale: it was sold to the Duke of Carrow for a ship.
""",
    # ------------------------------------------------------------------ things
    "things/wall.md": """\
---
type: thing
name: The wall of briars
aliases: [the wall, the briars, briars, wall of living briars, briar wall]
prominence: 3
---
- grown by: [[Agathe Thorne]], in a single night
- opens: for anyone who tells it a true secret
- except: horses
- forbidden: to whistle near it

> She named it after the wall of living briars that she had grown around it in a single night.

> The briars open for anyone who tells them a true secret; horses are let through without one.
""",
    "things/ninth-bell.md": """\
---
type: thing
name: Ninth bell
aliases: [the ninth bell, the bell, bell, cursed bell]
prominence: 5
---
- hung: in the clock tower, by [[Lambert Oake]]
- first rung: on 1 February 1438
- made into: spoons
- made by: not stated

[[#bell-rung|Rung]], [[#curse-lifted|silenced]] and [[#bell-melted|melted down]].

> Against the advice of the bell-founder Petronel Grice he had a ninth bell hung in the clock tower.
""",
    "things/almanac.md": """\
---
type: work
name: Almanac of Unborn Kings
aliases: [the Almanac of Unborn Kings, the Almanac, Almanac, the book, stolen book, the stolen book]
prominence: 5
---
- names: rulers who have not been born yet
- author: [[Agathe Thorne]] is said to have written it; scholars doubt this
- vanished: on the night of 12 December 1463, from the library
- stolen by: [[Ignace Pell]]
- where it is now: not stated
- pages: not stated

> On the night of 12 December 1463 the Almanac of Unborn Kings vanished from the library. The book names
> rulers who have not been born yet.
""",
    "things/tournament.md": """\
---
type: concept
name: Tournament of Thorns
aliases: [the Tournament of Thorns, the tournament, tournament]
prominence: 5
---
- idea of: [[Barnaby Sloe]]
- first held: in June 1475
- second: from 3 to 19 August 1480
- third: called off
- winner of the first: not stated

[[#first-tournament|Held first]] in 1475, [[#second-tournament|again]] in 1480.

> The Tournament of Thorns was his idea, and it was held for the first time in June 1475.
""",
    "things/dragon.md": """\
---
type: thing
name: The dragon
aliases: [dragon]
prominence: 3
---
- needs: five years to recover its temper
- fodder: paid from the prize money
- name: not stated

> He had meant it to take place every second year, but the dragon needs five years to recover its temper.
""",
    "things/the-nettle.md": """\
---
type: work
name: The Nettle
aliases: [Nettle, school newspaper, the newspaper]
prominence: 3
---
- what: the school newspaper
- comes out: every Friday except in examination weeks
- editor: not named
- founded: not stated

> The school newspaper, The Nettle, comes out every Friday except in examination weeks.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-school.md": """\
## Agathe Thorne founds Thornwall Academy {#founding}

- date: 1302 "in 1302"
- who: [[Agathe Thorne]]
- what: [[Thornwall Academy]]
- where: in a ruined leper hospital
- with: eleven pupils and a borrowed cauldron
- asked_as: established; started; opened; set up; founder

> The hedge-witch Agathe Thorne founded it in 1302, in a ruined leper hospital, with eleven pupils and a
> borrowed cauldron.

## Agathe Thorne grows the wall {#wall-grown}

- date: not stated
- who: [[Agathe Thorne]]
- what: the [[the wall]] around the school
- how long: in a single night
- asked_as: named after; name; hedge; thorns

> She named it after the wall of living briars that she had grown around it in a single night.

## The briars open {#briars-open}

- date: not stated
- kind: state
- what: [[the briars]]
- for: anyone who tells them a true secret
- except: horses
- asked_as: get in; enter; pass through; gate

> The briars open for anyone who tells them a true secret; horses are let through without one.

## The school outgrows its beds {#beds}

- date: [..1350] "By 1350"
- what: [[Thornwall Academy]]
- asked_as: overcrowded; too many pupils; students; full

> By 1350 the school had more pupils than beds.

## Newcomers are sorted into houses {#sorting}

- date: not stated
- kind: state
- age: twelve
- how: by carrying a lit candle down the [[Whispering Stair]]
- decides: the colour of the flame at the bottom
- asked_as: sorted; chosen; assigned; how old; start school

> Pupils enter at twelve and are put into one of four houses.

> They have no say in the matter: each newcomer carries a lit candle down the Whispering Stair, and the
> colour of the flame at the bottom decides.

## The census of 1479 {#census}

- date: 1479 "of 1479"
- kind: figure
- where: [[Thornwall Academy]]
- how many: 860 pupils
- asked_as: students; headcount; enrolled

> At the census of 1479 Thornwall had 860 pupils, who were divided as follows:

## The share of Ravensgate {#share-ravensgate}

- date: 1479
- date_basis: implied
- kind: figure
- share: 35%
- who: [[Ravensgate]]
- asked_as: percent; proportion; students

> 35% belonged to Ravensgate, the house of the storm-callers.

## The share of Mossgrave {#share-mossgrave}

- date: 1479
- date_basis: implied
- kind: figure
- share: 30%
- who: [[Mossgrave]]
- asked_as: percent; proportion; students

> 30% belonged to Mossgrave, the house of healers and herbalists.

## The share of Emberholt {#share-emberholt}

- date: 1479
- date_basis: implied
- kind: figure
- share: 20%
- who: [[Emberholt]]
- asked_as: percent; proportion; students

> 20% belonged to Emberholt, whose members work with fire (and therefore live in the only stone tower).

## The share of Nightbarrow {#share-nightbarrow}

- date: 1479
- date_basis: implied
- kind: figure
- share: the rest
- who: [[Nightbarrow]]
- asked_as: percent; proportion; students

> The rest belonged to Nightbarrow, the smallest house, which teaches dreams.

## Tidewick is closed {#tidewick-closed}

- date: 138X "in the 1380s"
- what: [[Tidewick]]
- why: its cellars had flooded three times
- asked_as: shut; shut down; given up; abandoned

> A fifth house, Tidewick, was closed in the 1380s after its cellars had flooded three times.

## The houses get their captains {#captains}

- date: not stated
- kind: state
- who: every house
- except: [[Nightbarrow]], where the oldest cat picks one
- asked_as: elected; voted; chosen; leader of a house

> Every house elects its captain except Nightbarrow, where the oldest cat picks one.
""",
    "timeline/2-bell.md": """\
## Lambert Oake becomes headmaster {#oake-headmaster}

- date: 1431 "in 1431"
- who: [[Lambert Oake]]
- asked_as: appointed; took office; took over

> Lambert Oake, nicknamed the Badger, became headmaster in 1431.

## The ninth bell is hung {#bell-hung}

- date: not stated
- who: [[Lambert Oake]]
- what: the [[ninth bell]]
- where: in the clock tower
- against: the advice of [[Petronel Grice]]
- asked_as: installed; put up; warned; advised

> Against the advice of the bell-founder Petronel Grice he had a ninth bell hung in the clock tower.

## The ninth bell is first rung {#bell-rung}

- date: 1438-02-01 "on 1 February 1438"
- what: the [[ninth bell]]
- result: nobody within earshot was able to tell a lie
- aliases: the curse; Curse of the Bell
- asked_as: cursed; lying; truth; began; started

> It was first rung on 1 February 1438, and from that moment nobody within earshot was able to tell a lie.

> The curse lasted seventy-one days and ruined three marriages, but no one was killed.

## Nobody is killed by the curse {#curse-deaths}

- date: not stated
- kind: non-event
- asked_as: died; deaths; victims; casualties

> The curse lasted seventy-one days and ruined three marriages, but no one was killed.

## Lambert Oake admits that he never passed his examinations {#oake-admits}

- date: not stated
- who: [[Lambert Oake]]
- to: the governors
- what: that he had never passed his own examinations
- asked_as: confessed; secret; exams; failed

> In front of the governors Oake had to admit that he had never passed his own examinations.

## Lambert Oake resigns {#oake-resigns}

- date: 1438-04 "in April 1438"
- who: [[Lambert Oake]]
- day: not stated
- asked_as: stepped down; quit; left office; gave up

> He resigned in April 1438.

## Wren Tolliver lifts the curse {#curse-lifted}

- date: not stated
- after: #bell-rung
- who: [[Wren Tolliver]]
- how: by filling the [[bell]] with goose fat
- asked_as: ended; broke; stopped; undid; cured

> In the end a kitchen maid, Wren Tolliver, lifted the curse by filling the bell with goose fat.

## Wren Tolliver turns down a place at the school {#place-declined}

- date: not stated
- who: [[Wren Tolliver]]
- why: not stated
- asked_as: refused; declined; accepted; reward; became a pupil

> She was offered a place at the school and turned it down.

## The cause of the curse is disputed {#curse-cause}

- date: not stated
- kind: state
- teachers: most blamed a flaw in the bronze
- bell-founder: [[Petronel Grice]] insisted that someone from [[Emberholt]] had tampered with it
- asked_as: why; caused; sabotage; fault; responsible

> Most of the teachers blamed a flaw in the bronze. Grice always insisted that someone from Emberholt had
> tampered with it.

## The ninth bell is melted down {#bell-melted}

- date: not stated
- after: #curse-lifted + P1Y
- what: the [[ninth bell]]
- into: spoons
- asked_as: destroyed; became of the bell; happened to the bell; cutlery

> A year after the curse was lifted the bell was melted down and made into spoons.

## Isolde Marchbank succeeds Lambert Oake {#marchbank-head}

- date: not stated
- after: #oake-resigns
- who: [[Isolde Marchbank]]
- after whom: [[Lambert Oake]]
- how long: thirty-four years
- asked_as: took over; followed; replaced; next head

> Oake was succeeded by Dame Isolde Marchbank, who stayed in office for thirty-four years.

## Isolde Marchbank abolishes the cane {#cane-abolished}

- date: not stated
- who: [[Isolde Marchbank]]
- what: the cane
- asked_as: caning; beating; corporal punishment; banned; ended

> She abolished the cane and, in 1441, let girls join the broom team.

## Girls may join the broom team {#girls-broom}

- date: 1441 "in 1441"
- who: [[Isolde Marchbank]]
- what: girls on the [[broom team]]
- asked_as: allowed; female; flying; women

> She abolished the cane and, in 1441, let girls join the broom team.

## Isolde Marchbank announces a glasshouse {#glasshouse-announced}

- date: 1466 "In 1466"
- who: [[Isolde Marchbank]]
- what: a [[glasshouse]] for moonflowers, standing by midsummer 1468
- asked_as: promised; planned; greenhouse

> In 1466 she announced that a glasshouse for moonflowers would be standing by midsummer 1468.

## The glasshouse is not finished {#glasshouse-fails}

- date: not stated
- kind: non-event
- what: the [[glasshouse]]
- why: hail smashed the panes twice and the money ran out
- asked_as: built; completed; failed; ready; on time; greenhouse

> Hail smashed the panes twice and the money ran out. Laundry is dried on its frame to this day.
""",
    "timeline/3-almanac.md": """\
## The Almanac vanishes {#almanac-stolen}

- date: 1463-12-12 "On the night of 12 December 1463"
- what: the [[Almanac of Unborn Kings]]
- where: from the library
- by: [[Ignace Pell]]
- aliases: the theft; theft of the Almanac; theft of the book
- asked_as: stolen; disappeared; went missing; stole; thief; taken

> On the night of 12 December 1463 the Almanac of Unborn Kings vanished from the library.

> The thief was in fact Pell himself.

## Agathe Thorne is said to have written the Almanac {#almanac-author}

- date: not stated
- who: [[Agathe Thorne]]
- what: the [[Almanac of Unborn Kings]]
- but: scholars doubt this
- asked_as: author; wrote; writer; authorship

> Agathe Thorne is said to have written it, although scholars doubt this.

## Ignace Pell accuses Roderick Fane {#fane-accused}

- date: not stated
- who: [[Ignace Pell]]
- whom: [[Roderick Fane]]
- alibi: he had spent that night in the infirmary with mumps
- asked_as: blamed; suspected; charged; ill; sick

> The librarian, Ignace Pell, accused Roderick Fane, a third-year pupil of Emberholt, who had spent that night
> in the infirmary with mumps.

## Roderick Fane is expelled {#fane-expelled}

- date: not stated
- after: #almanac-stolen + P3D
- who: [[Roderick Fane]]
- asked_as: thrown out; kicked out; sent away

> Fane was expelled three days later all the same.

## The Lisle twins are expelled {#twins-expelled}

- date: not stated
- who: [[Ada Lisle]] and [[Odo Lisle]]
- why: because they had sworn that he was innocent
- asked_as: thrown out; kicked out; sent away

> The twins Ada and Odo Lisle were expelled with him, because they had sworn that he was innocent.

## Ignace Pell confesses {#pell-confesses}

- date: 1470-24 "in the winter of 1470"
- who: [[Ignace Pell]]
- where: on his deathbed
- day: not stated
- asked_as: admitted; owned up; died; death

> He confessed on his deathbed in the winter of 1470, but did not say what he had done with the book.

## Roderick Fane refuses to come back {#fane-refuses}

- date: not stated
- who: [[Roderick Fane]]
- answer: that he would sooner eat the wall
- asked_as: return; reply; answer; invited; said; apologise

> Fane was invited to come back; he replied that he would sooner eat the wall.

## The Almanac is rumoured to be behind the stove {#stove-rumour}

- date: not stated
- who: some pupils
- what: the [[Almanac of Unborn Kings]]
- where: bricked up behind the refectory stove
- asked_as: hidden; gossip; rumour; where is the book

> Some pupils believe that the Almanac is bricked up behind the refectory stove.

## The Almanac is rumoured to have been sold {#ship-rumour}

- date: not stated
- who: the [[fishermen of Dunmarrow]]
- what: that it was sold to the Duke of [[Carrow]] for a ship
- asked_as: bought; gossip; rumour; where is the book

> The fishermen of Dunmarrow tell a different tale: it was sold to the Duke of Carrow for a ship.

## The Almanac is never recovered {#almanac-lost}

- date: not stated
- kind: non-event
- what: the [[Almanac of Unborn Kings]]
- asked_as: found; returned; came back; turned up

> It has never been recovered.
""",
    "timeline/4-duel.md": """\
## Sabra Quince challenges Cosmo Drell {#challenge}

- date: 1469-01 "In January 1469"
- who: [[Sabra Quince]]
- whom: [[Cosmo Drell]]
- why: he called her storms "drizzle with a diploma"
- asked_as: insulted; insult; mocked; provoked; reason

> In January 1469 he called her storms "drizzle with a diploma", and she challenged him.

## The duel on the ice {#duel}

- date: not stated
- after: #challenge
- who: [[Sabra Quince]] and [[Cosmo Drell]]
- where: on the frozen [[mill pond]]
- when: at dawn
- permission: [[Isolde Marchbank]]
- watched by: some two hundred people
- aliases: the duel; Duel on the Ice
- asked_as: fight; fought; spectators; audience; onlookers

> With Marchbank's permission they fought at dawn on the frozen mill pond, watched by some two hundred people.

## Cosmo Drell turns himself into forty {#forty-drells}

- date: not stated
- who: [[Cosmo Drell]]
- what: forty Drells
- asked_as: copies; doubles; multiplied; trick

> Drell turned himself into forty Drells.

## Sabra Quince thaws the pond {#pond-thawed}

- date: not stated
- who: [[Sabra Quince]]
- what: the whole [[the pond|pond]]
- why: she could not tell which of them was real
- asked_as: melted; won; beat; defeated; winner of the duel

> Quince could not tell which of them was real, so she thawed the whole pond.

## Cosmo Drell gives up his voice {#voice}

- date: not stated
- who: [[Cosmo Drell]]
- how long: a year
- why: under the terms of the duel
- asked_as: lost; loser; silent; penalty; speak

> He was fished out half drowned, and under the terms of the duel he had to give up his voice for a year.

## Sabra Quince and Cosmo Drell marry {#marriage}

- date: not stated
- after: #duel + P5Y
- who: [[Sabra Quince]] and [[Cosmo Drell]]
- asked_as: wedding; husband; wife; wed

> Five years after the duel the two of them married.

## The rules on duels {#duel-rules}

- date: not stated
- kind: state
- teachers: allowed to fight only in verse
- pupils: never allowed to duel
- asked_as: students; banned; permitted; poetry; forbidden

> Since then teachers have been allowed to fight only in verse. Pupils have never been allowed to duel at all.
""",
    "timeline/5-tournament.md": """\
## Barnaby Sloe follows Isolde Marchbank {#sloe-head}

- date: not stated
- who: [[Barnaby Sloe]]
- after whom: [[Isolde Marchbank]]
- asked_as: succeeded; took over; replaced; next head; alumnus

> Barnaby Sloe, who followed Marchbank, was the first former pupil to become headmaster.

## The first Tournament of Thorns {#first-tournament}

- date: 1475-06 "in June 1475"
- what: the [[Tournament of Thorns]]
- idea of: [[Barnaby Sloe]]
- winner: not stated
- aliases: first tournament
- asked_as: invented; began; started; came up with

> The Tournament of Thorns was his idea, and it was held for the first time in June 1475.

## The tournament does not take place every second year {#five-years}

- date: not stated
- kind: non-event
- who: [[Barnaby Sloe]] had meant it to
- why: [[the dragon]] needs five years to recover its temper
- asked_as: how often; frequency; two years; biennial

> He had meant it to take place every second year, but the dragon needs five years to recover its temper.

## The second Tournament of Thorns {#second-tournament}

- date: 1480-08-03/1480-08-19 "from 3 to 19 August 1480"
- what: the [[Tournament of Thorns]]
- invited: nine schools
- came: six of them
- aliases: second tournament
- asked_as: took part; lasted; contest

> Nine schools were invited to the second tournament, which ran from 3 to 19 August 1480.

> Six of them came, with 48 champions between them.

## Champions take part {#champions}

- date: not stated
- kind: figure
- how many: 48, from six schools
- asked_as: contestants; competitors; entrants; participants

> Six of them came, with 48 champions between them.

## Champions get through the maze {#maze}

- date: not stated
- kind: figure
- how many: 17
- disqualified: four, for hiding charms in their boots
- asked_as: finished; completed; labyrinth; cheating; thrown out

> Only 17 got through the maze, and four were disqualified for hiding charms in their boots.

## Juniper Ashdown wins {#ashdown-wins}

- date: 1480
- date_basis: implied
- who: [[Juniper Ashdown]] of [[Mossgrave]]
- beat: [[Prince Leofric]] of [[Carrow]]
- score: 91 points to 89
- asked_as: won; victory; champion; came first; runner-up; second; lost; result

> The winner was Juniper Ashdown of Mossgrave, a fifteen-year-old who had entered for a bet.

> She beat the favourite, Prince Leofric of Carrow, by 91 points to 89.

## The prize money {#prize}

- date: not stated
- kind: figure
- how much: 2,400 crowns
- asked_as: pot; purse; winnings; reward

> The prize money came to 2,400 crowns:

## The winner's share {#prize-winner}

- date: not stated
- kind: figure
- share: 50%
- who: the winner, [[Juniper Ashdown]]
- asked_as: prize money; portion; percent

> 50% went to the winner.

## The share of the winner's house {#prize-house}

- date: not stated
- kind: figure
- share: a quarter
- who: the winner's house, [[Mossgrave]]
- spent on: a new roof
- asked_as: prize money; portion; percent

> A quarter went to the winner's house, which spent it on a new roof.

## The runner-up's share {#prize-runner-up}

- date: not stated
- kind: figure
- share: 15%
- who: the runner-up, [[Prince Leofric]]
- given to: the cooks
- asked_as: prize money; portion; percent; donated

> 15% went to the runner-up (he gave it to the cooks).

## The dragon's share {#prize-dragon}

- date: not stated
- kind: figure
- share: the remainder
- for: fodder for [[the dragon]]
- asked_as: prize money; portion; percent; food; feed

> The remainder was spent on fodder for the dragon.

## Three pupils of Ravensgate are expelled {#ring-expelled}

- date: 1480-10 "In October 1480"
- who: three pupils of [[Ravensgate]]
- why: for running a betting ring
- aliases: the betting ring; betting ring
- asked_as: gambling; bookmaking; bets; thrown out; kicked out

> In October 1480 three pupils of Ravensgate were expelled for running a betting ring.

## Silas Crake slips away {#crake-escapes}

- date: not stated
- who: [[Silas Crake]]
- when: before the hearing
- thought: to have become a pirate
- asked_as: escaped; fled; ran away; became of

> The ringleader, Silas Crake, slipped away before the hearing and is thought to have become a pirate.

## Barnaby Sloe repays the losers {#losers-repaid}

- date: not stated
- who: [[Barnaby Sloe]]
- how much: not known
- asked_as: refunded; compensated; paid back; money

> Sloe repaid the losers out of his own pocket; how much it cost him is not known.

## The third tournament is called off {#third-tournament}

- date: 1485 "in 1485"
- kind: non-event
- what: the [[Tournament of Thorns]]
- why: because of the sweating fever
- aliases: third tournament
- asked_as: cancelled; took place; disease; illness

> The third tournament, which was due in 1485, was called off because of the sweating fever.
""",
    "timeline/6-today.md": """\
## Ada Lisle becomes headmistress {#lisle-head}

- date: 1488 "since 1488"
- who: [[Ada Lisle]]
- before: expelled
- asked_as: appointed; took office; current head; runs the school; in charge

> Ada Lisle has been headmistress since 1488. She is the only head of Thornwall who was ever expelled from it.

## Odo Lisle does not speak to his sister {#silence}

- date: not stated
- kind: state
- who: [[Odo Lisle]]
- since: her appointment
- why: not stated
- asked_as: talk; quarrel; twins; fell out; pub; inn; brother

> Her brother Odo keeps a tavern in Dunmarrow and has not spoken to her since her appointment.

## Ada Lisle intends to reopen Tidewick {#tidewick-plan}

- date: not stated
- kind: state
- who: [[Ada Lisle]]
- what: to reopen [[Tidewick]] before 1500
- condition: provided that the cellars stay dry
- asked_as: plan; open again; bring back

> Lisle intends to reopen Tidewick before 1500, provided that the cellars stay dry.

## The Nettle comes out {#nettle}

- date: not stated
- kind: state
- what: [[The Nettle]]
- when: every Friday
- except: in examination weeks
- asked_as: published; printed; day; how often; exam

> The school newspaper, The Nettle, comes out every Friday except in examination weeks.

## The Nettle prints the teachers' ages {#ages}

- date: 1490~ "Around 1490"
- what: [[The Nettle]]
- punishment: its editor had to write out an apology four hundred times
- asked_as: published; punished; how old; lines

> Around 1490 it printed a list of the teachers' real ages, and its editor had to write out an apology four
> hundred times.

## Whistling near the wall is forbidden {#whistling}

- date: not stated
- kind: state
- where: near [[the wall]]
- why: no reason has ever been given
- asked_as: banned; allowed; prohibited; whistle

> It is forbidden to whistle near the wall; no reason has ever been given.
""",
}
