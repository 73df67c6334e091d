"""A world of the gold questions: the moons that left the Company, told by a chronicle that leaves much unsaid."""

PAGE = """The Quiet Orbit

The mining moon of Tethra was settled in 2207 by the Calder Company. Director Inés Vaal promised every miner a
berth home after nine years, unlike her partner Jory Pell, who wanted the miners to stay for good. No berth
was ever given. In May 2216 the Company closed the only ferry to Oss.

240 pilots were secretly taught to fly without beacons in the ice caves of Brine. The scheme was code named
LONG LULLABY. By August 2218 the first flight of 12 pilots had slipped through the blockade of the Ring
Wardens. Their orders were in three parts:

  • 50% of the pilots would carry food to the lower shafts of Tethra.
  • 35% of the pilots would copy the ledgers of the Company (so that the debts could be disproved).
  • 15% of the pilots would wait at Lantern Station. What they waited for was never written down.

Every ship that docks at Lantern Station gives up a tenth of its water, except hospital ships.

The Strike

On 3 March 2219 the engineer Sefa Oduya stopped the great pump of Tethra. The pump stood still for eleven
days. Captain Luc Marrow of the Ring Wardens refused to fire on the crowd and handed his key to the cook Bibi
Tran. Jory Pell was found dead in his office on 14 March 2219. Nobody ever learned who had done it. Inés Vaal
left Tethra for Oss in the autumn of 2219.

The Free Moons

By 2223 the debts were cancelled on all the moons, except Hollin and Greave. After the comet of 2226 most of
the moons joined the Concord of Free Moons. Little Ash was the first moon to join, followed five months later
by Brine. The charter of the Concord was drafted by Sefa Oduya at Lantern Station around 2225. "The Pump Song"
was banned on Oss until 2230. There is no record that Oss ever sent help to the miners. The pilots are said to
have lost only two ships. Bibi Tran was twice offered the chair of the Concord, and declined it both times.
The Ring Wardens were dissolved in 2228.
"""

QUIET_ORBIT: dict[str, str] = {
    "world.md": """\
---
name: The Quiet Orbit
url: https://example.org/quiet-orbit
licence: CC0
calendar: gregorian
date_order: day-month
source: chronicle
---
A chronicle of mining moons, their strike and the Concord that came of it.
""",
    "sources/chronicle.md": """\
---
id: chronicle
name: The Quiet Orbit
url: https://example.org/quiet-orbit
licence: CC0
text: chronicle.txt
---
""",
    "sources/chronicle.txt": PAGE,
    "groups/calder-company.md": """\
---
type: organisation
name: Calder Company
aliases: [the Company]
prominence: 4
---
- settled: [[Tethra]], in 2207
- fate: not stated

> The mining moon of Tethra was settled in 2207 by the Calder Company.

> In May 2216 the Company closed the only ferry to Oss.
""",
    "groups/concord.md": """\
---
type: organisation
name: Concord of Free Moons
aliases: [the Concord, Concord]
prominence: 4
---
- first member: [[Little Ash]]
- charter: drafted by [[Sefa Oduya]]
- chair: not stated

> After the comet of 2226 most of the moons joined the Concord of Free Moons.

> The charter of the Concord was drafted by Sefa Oduya at Lantern Station around 2225.
""",
    "groups/miners.md": """\
---
type: group
name: Miners
aliases: [the miners]
prominence: 3
---
- how many: not stated

> No berth was ever given.

> There is no record that Oss ever sent help to the miners.
""",
    "groups/pilots.md": """\
---
type: group
name: Pilots
aliases: [the pilots, secret pilots, smugglers]
prominence: 4
---
- how many were taught: 240
- first flight: 12
- flown in all: not stated
- ships lost: said to be only two

> 240 pilots were secretly taught to fly without beacons in the ice caves of Brine.

> The pilots are said to have lost only two ships.
""",
    "groups/ring-wardens.md": """\
---
type: organisation
name: Ring Wardens
aliases: [Wardens, the Wardens]
prominence: 3
---
- captain: [[Luc Marrow]]
- dissolved: in 2228

> By August 2218 the first flight of 12 pilots had slipped through the blockade of the Ring Wardens.

> The Ring Wardens were dissolved in 2228.
""",
    "people/bibi-tran.md": """\
---
type: person
name: Bibi Tran
aliases: [Tran]
prominence: 3
---
- work: cook
- received: the key of [[Luc Marrow]]
- declined: the chair of the [[Concord of Free Moons|Concord]], twice
- why: not stated

> Captain Luc Marrow of the Ring Wardens refused to fire on the crowd and handed his key to the cook Bibi Tran.

> Bibi Tran was twice offered the chair of the Concord, and declined it both times.
""",
    "people/ines-vaal.md": """\
---
type: person
name: Inés Vaal
aliases: [Director Vaal, Vaal, Director Inés Vaal]
prominence: 5
---
- office: director
- promised: every miner a berth home after nine years
- left for: [[Oss]], in the autumn of 2219
- fate: not stated
- partner: [[Jory Pell]]

She [[#berth-promised|promised every miner a berth home]] and [[#vaal-leaves|left Tethra for Oss]].

> Director Inés Vaal promised every miner a berth home after nine years, unlike her partner Jory Pell, who
> wanted the miners to stay for good.

> Inés Vaal left Tethra for Oss in the autumn of 2219.
""",
    "people/jory-pell.md": """\
---
type: person
name: Jory Pell
aliases: [Pell]
prominence: 4
---
- partner of: [[Inés Vaal]]
- wanted: the miners to stay for good
- found dead: 14 March 2219, in his office
- killer: not stated

The partner who [[#pell-wants-miners-to-stay|wanted the miners to stay]] and was [[#pell-dead|found dead]].

> Jory Pell was found dead in his office on 14 March 2219. Nobody ever learned who had done it.
""",
    "people/luc-marrow.md": """\
---
type: person
name: Luc Marrow
aliases: [Captain Marrow, Captain Luc Marrow, Marrow]
prominence: 3
---
- office: captain of the [[Ring Wardens]]
- refused: to fire on the crowd
- handed his key to: [[Bibi Tran]]
- fate: not stated

> Captain Luc Marrow of the Ring Wardens refused to fire on the crowd and handed his key to the cook Bibi Tran.
""",
    "people/sefa-oduya.md": """\
---
type: person
name: Sefa Oduya
aliases: [Oduya]
prominence: 5
---
- work: engineer
- did: stopped the great pump of [[Tethra]] on 3 March 2219
- drafted: the charter of the [[Concord of Free Moons|Concord]]
- fate: not stated

The engineer who [[#pump-stopped|stopped the pump]] and [[#charter-drafted|drafted the charter]].

> On 3 March 2219 the engineer Sefa Oduya stopped the great pump of Tethra.

> The charter of the Concord was drafted by Sefa Oduya at Lantern Station around 2225.
""",
    "places/brine.md": """\
---
type: place
name: Brine
aliases: [ice caves of Brine, ice caves]
prominence: 3
---
- joined: the [[Concord of Free Moons|Concord]], five months after [[Little Ash]]
- year of joining: not stated

> 240 pilots were secretly taught to fly without beacons in the ice caves of Brine.

> Little Ash was the first moon to join, followed five months later by Brine.
""",
    "places/greave.md": """\
---
type: place
name: Greave
prominence: 1
---
- debts: an exception to the cancelling

> By 2223 the debts were cancelled on all the moons, except Hollin and Greave.
""",
    "places/hollin.md": """\
---
type: place
name: Hollin
prominence: 1
---
- debts: an exception to the cancelling

> By 2223 the debts were cancelled on all the moons, except Hollin and Greave.
""",
    "places/lantern-station.md": """\
---
type: place
name: Lantern Station
aliases: [the station]
prominence: 3
---
- toll: a tenth of a ship's water, except hospital ships

> Every ship that docks at Lantern Station gives up a tenth of its water, except hospital ships.

> 15% of the pilots would wait at Lantern Station. What they waited for was never written down.
""",
    "places/little-ash.md": """\
---
type: place
name: Little Ash
prominence: 3
---
- joined: the [[Concord of Free Moons|Concord]], as the first moon
- year of joining: not stated

> Little Ash was the first moon to join, followed five months later by Brine.
""",
    "places/oss.md": """\
---
type: place
name: Oss
prominence: 3
---
- ferry: the only one was [[#ferry-closed|closed in May 2216]]
- what it is: not stated

> In May 2216 the Company closed the only ferry to Oss.

> There is no record that Oss ever sent help to the miners.
""",
    "places/tethra.md": """\
---
type: place
name: Tethra
aliases: [the mining moon of Tethra, mining moon]
prominence: 5
---
- settled: in 2207, by the [[Calder Company]]
- has: lower shafts; a [[great pump]]
- population: not stated

> The mining moon of Tethra was settled in 2207 by the Calder Company.
""",
    "timeline/1.md": """\
## Tethra is settled {#tethra-settled}

- date: 2207 "in 2207"
- who: [[Calder Company]]
- where: [[Tethra]]

> The mining moon of Tethra was settled in 2207 by the Calder Company.

## Inés Vaal promises a berth home {#berth-promised}

- date: not stated
- who: [[Inés Vaal]]
- what: a berth home after nine years, to every miner

> Director Inés Vaal promised every miner a berth home after nine years, unlike her partner Jory Pell, who
> wanted the miners to stay for good.

## Jory Pell wants the miners to stay for good {#pell-wants-miners-to-stay}

- date: not stated
- kind: state
- who: [[Jory Pell]]
- why: not stated

> Director Inés Vaal promised every miner a berth home after nine years, unlike her partner Jory Pell, who
> wanted the miners to stay for good.

## No berth is ever given {#no-berth}

- date: not stated
- kind: non-event

> No berth was ever given.

## The Company closes the only ferry to Oss {#ferry-closed}

- date: 2216-05 "In May 2216"
- who: [[Calder Company]]
- what: the only ferry to [[Oss]]
- why: not stated
- day: not stated

> In May 2216 the Company closed the only ferry to Oss.

## Pilots are taught to fly without beacons {#pilots-taught}

- date: not stated
- who: [[Pilots]]
- how many: 240
- where: ice caves of [[Brine]]
- by: not stated

> 240 pilots were secretly taught to fly without beacons in the ice caves of Brine.

## The scheme is code named LONG LULLABY {#code-name}

- date: not stated
- kind: state
- what: [[LONG LULLABY]]

> The scheme was code named LONG LULLABY.

## The first flight slips through the blockade {#first-flight}

- date: [..2218-08] "By August 2218"
- who: the first flight of [[pilots]]
- how many: 12
- past: the blockade of the [[Ring Wardens]]

> By August 2218 the first flight of 12 pilots had slipped through the blockade of the Ring Wardens.

> Their orders were in three parts:

## Pilots carry food to the lower shafts {#pilots-food}

- date: not stated
- kind: figure
- share: 50%
- who: [[pilots]]
- where: lower shafts of [[Tethra]]
- how many pilots: not stated

> 50% of the pilots would carry food to the lower shafts of Tethra.

## Pilots copy the ledgers {#pilots-ledgers}

- date: not stated
- kind: figure
- share: 35%
- who: [[pilots]]
- what: the ledgers of the [[Calder Company|Company]]
- how many pilots: not stated

> 35% of the pilots would copy the ledgers of the Company (so that the debts could be disproved).

## Pilots wait at Lantern Station {#pilots-wait}

- date: not stated
- kind: figure
- share: 15%
- who: [[pilots]]
- where: [[Lantern Station]]
- why: not stated

> 15% of the pilots would wait at Lantern Station. What they waited for was never written down.

## Ships give up a tenth of their water at Lantern Station {#water-toll}

- date: not stated
- kind: state
- where: [[Lantern Station]]
- exception: hospital ships
- since when: not stated

> Every ship that docks at Lantern Station gives up a tenth of its water, except hospital ships.
""",
    "timeline/2.md": """\
## Sefa Oduya stops the great pump {#pump-stopped}

- date: 2219-03-03 "On 3 March 2219"
- who: [[Sefa Oduya]]
- what: the [[great pump]]
- where: [[Tethra]]
- why: not stated

> On 3 March 2219 the engineer Sefa Oduya stopped the great pump of Tethra.

> The pump stood still for eleven days.

## Luc Marrow hands his key to Bibi Tran {#key-handed}

- date: not stated
- who: [[Luc Marrow]]
- to: [[Bibi Tran]]
- what: his key; he refused to fire on the crowd

> Captain Luc Marrow of the Ring Wardens refused to fire on the crowd and handed his key to the cook Bibi Tran.

## Jory Pell is found dead {#pell-dead}

- date: 2219-03-14 "on 14 March 2219"
- who: [[Jory Pell]]
- where: his office
- by: not stated
- how: not stated

> Jory Pell was found dead in his office on 14 March 2219. Nobody ever learned who had done it.

## Inés Vaal leaves Tethra for Oss {#vaal-leaves}

- date: 2219-23 "in the autumn of 2219"
- who: [[Inés Vaal]]
- from: [[Tethra]]
- to: [[Oss]]
- why: not stated

> Inés Vaal left Tethra for Oss in the autumn of 2219.

## The debts are cancelled {#debts-cancelled}

- date: [..2223] "By 2223"
- where: all the moons
- except: [[Hollin]] and [[Greave]]
- by: not stated

> By 2223 the debts were cancelled on all the moons, except Hollin and Greave.

## The comet of 2226 {#comet}

- date: 2226 "of 2226"

> After the comet of 2226 most of the moons joined the Concord of Free Moons.

## Most of the moons join the Concord {#moons-join}

- date: not stated
- after: #comet
- what: the [[Concord of Free Moons]]
- which moons: not stated

> After the comet of 2226 most of the moons joined the Concord of Free Moons.

## Little Ash joins the Concord {#little-ash-joins}

- date: not stated
- who: [[Little Ash]]
- what: the [[Concord of Free Moons|Concord]]

> Little Ash was the first moon to join, followed five months later by Brine.

## Brine joins the Concord {#brine-joins}

- date: not stated
- after: #little-ash-joins + P5M
- who: [[Brine]]
- what: the [[Concord of Free Moons|Concord]]

> Little Ash was the first moon to join, followed five months later by Brine.

## Sefa Oduya drafts the charter {#charter-drafted}

- date: 2225~ "around 2225"
- who: [[Sefa Oduya]]
- where: [[Lantern Station]]
- what: the charter of the [[Concord of Free Moons|Concord]]

> The charter of the Concord was drafted by Sefa Oduya at Lantern Station around 2225.

## The Pump Song is banned on Oss {#song-banned}

- date: /2230 "until 2230"
- what: [[The Pump Song]]
- where: [[Oss]]
- since when: not stated
- why: not stated

> "The Pump Song" was banned on Oss until 2230.

## No record of help from Oss {#no-help}

- date: not stated
- kind: non-event
- who: [[Oss]]

> There is no record that Oss ever sent help to the miners.

## The pilots lose two ships {#ships-lost}

- date: not stated
- kind: figure
- who: [[Pilots]]
- how many: two ("are said to")

> The pilots are said to have lost only two ships.

## Bibi Tran declines the chair of the Concord {#chair-declined}

- date: not stated
- who: [[Bibi Tran]]
- what: the chair of the [[Concord of Free Moons|Concord]]
- how often: twice
- why: not stated

> Bibi Tran was twice offered the chair of the Concord, and declined it both times.

## The Ring Wardens are dissolved {#wardens-dissolved}

- date: 2228 "in 2228"
- who: [[Ring Wardens]]
- by: not stated
- why: not stated

> The Ring Wardens were dissolved in 2228.
""",
    "works/great-pump.md": """\
---
type: thing
name: The great pump
aliases: [great pump, pump, the pump]
prominence: 2
---
- where: [[Tethra]]

> The pump stood still for eleven days.
""",
    "works/long-lullaby.md": """\
---
type: concept
name: LONG LULLABY
aliases: [operation LONG LULLABY]
prominence: 3
---
- what: the scheme of the [[pilots]]
- who chose the name: not stated

> The scheme was code named LONG LULLABY.
""",
    "works/pump-song.md": """\
---
type: work
name: The Pump Song
aliases: [Pump Song]
prominence: 2
---
- banned: on [[Oss]], until 2230
- author: not stated

> "The Pump Song" was banned on Oss until 2230.
""",
}
