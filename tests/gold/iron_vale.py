"""A world of the gold questions: a mountain vale with guilds, a fever of drakes, a forged will, a siege and a comet."""

PAGE = """The Iron Vale

The Iron Vale is a mountain land round the lake Morrowmere. Miners from Tesk settled it in 302 under Hedda
Brûn, whom the songs call Mother Hammer. It is governed by a council of guilds, the Anvil Table, on which all
guilds but the Glassblowers have a seat. The Vale has never minted coins of its own. A count in 371 found
28,400 people, more than half of them in Cinderhall, the only city. Between 384 and 387 the Carters' Guild
built the Salt Road down to the lowlands.

The Academy

The Academy of Alchemy was founded around 375 by the sisters Maren and Thea Quist, in a former brewery. It
takes pupils from every guild, but no nobles. Early in the 390s Thea tried to turn slate into silver, and
failed. Maren left the academy in 394 after a quarrel; what it was about is not known. In 397 their pupil
Émeric Dole discovered coldfire, a lamp oil that burns without smoke, by accident. Within a year it had
replaced tallow in all the mines.

The Smoulder

The Smoulder, a fever spread by the ash-drakes, broke out at Cinderhall on 14 March 381. It raged for eleven
weeks and killed more smiths than miners. How many died was never counted, and nobody knows where the drakes
had come from. The physician Orla Tench wanted the gates shut, but Reeve Aldous Crake kept them open because
the wool fair was near. Crake himself died of the fever in May 381. His successor, Wenna Stroud, had the gates
closed at once. By spring 382 the hunter Bram Ketterly, nicknamed Ashfoot, had driven the last drakes over
the Saw mountains. A slate wall against them was planned, but it was never built.

The Forged Will

The mine-lord Corwin Hasp, owner of the Deepdelve, died childless on 30 January 388. A will was read that
shared out the income of the mine:

  • 45% went to the Smelters' Guild.
  • 30% went to the Academy of Alchemy (for new furnaces).
  • 15% went to his steward, Ivo Marl.
  • 10% went to the poor of Cinderhall.

Three years later the scribe Petra Lund showed that the will was forged: its paper bore a watermark first used
in 389. Marl fled before his trial. Rumour has it that he became a monk in Tesk. Who wrote the false will was
never established. The Deepdelve passed to Hasp's niece Sunniva, who gave the poor twice as much as the will
had promised them.

The Siege

Because the Vale had doubled the iron toll, King Radomir of Tesk besieged Cinderhall from 3 October 402 to
19 January 403. Captain Gerda Vance held the city with 700 guildsmen against about 6,000 Teskers. When she was
wounded in December, Tobin Sark took her place. No wall was breached. The siege was broken by Lisbet Orne, who
led a relief column over Orne's Stair, a pass that the besiegers did not know. She had found it in 399 while
looking for a lost goat. Radomir retreated without his cannon, from which the guilds cast a bell named Old
Sorry.

The Treaty and the Comet

The Treaty of Two Kettles was signed on 6 June 404 at an inn of that name. It halved the iron toll, but it gave
Tesk no fishing rights on the Morrowmere. Abbot Fenn Oswin drew it up in a single night. Every guild sealed it
except the Carters.

On 21 August 411 a comet, the Red Nail, appeared above the Saw and stayed for forty nights. Many took it for a
sign that the drakes would return, but they did not. Dole, by then rector of the academy, expected it back
around 470. An observatory on the Saw was to be ready by 415; the plan was given up in 413 for lack of money.
"""

IRON_VALE: dict[str, str] = {
    "world.md": """\
---
name: The Iron Vale
url: https://example.org/iron-vale
licence: CC0
calendar: gregorian
date_order: day-month
source: vale
---
A mountain land, its guilds, its fever of the drakes, its forged will and its siege, as the wiki tells them.
""",
    "sources/vale.md": """\
---
id: vale
name: The Iron Vale
url: https://example.org/iron-vale
licence: CC0
text: vale.txt
---
""",
    "sources/vale.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/iron-vale.md": """\
---
type: country
name: Iron Vale
aliases: [the Iron Vale, the Vale, Vale]
prominence: 5
---
- lies: round the lake [[Morrowmere]]
- settled: in 302, by miners from [[Tesk]]
- governed by: the [[Anvil Table]]
- people: 28,400, in a count of 371
- coins: never any of its own
- ruler: not stated

[[#settled|Settled by miners from Tesk]], it has [[#no-coins|never minted coins of its own]].

> The Iron Vale is a mountain land round the lake Morrowmere.

> A count in 371 found 28,400 people, more than half of them in Cinderhall, the only city.
""",
    "places/morrowmere.md": """\
---
type: place
name: Morrowmere
aliases: [the Morrowmere, lake Morrowmere, the lake]
prominence: 3
---
- what: a lake
- fishing rights for Tesk: none, by the [[Treaty of Two Kettles]]
- depth: not stated

> The Iron Vale is a mountain land round the lake Morrowmere.
""",
    "places/tesk.md": """\
---
type: country
name: Tesk
aliases: [Teskers, the Teskers, the besiegers]
prominence: 4
---
- king: [[King Radomir]]
- besieged: [[Cinderhall]]
- sent: the miners who settled the [[Iron Vale]]
- army at the siege: about 6,000
- capital: not stated

> Miners from Tesk settled it in 302 under Hedda Brûn, whom the songs call Mother Hammer.
""",
    "places/cinderhall.md": """\
---
type: place
name: Cinderhall
aliases: [the city, city of Cinderhall]
asked_as: [town, capital]
prominence: 5
---
- what: the only city of the [[Iron Vale]]
- people: more than half of the Vale's, in 371
- founded: not stated

Here the [[#outbreak|Smoulder broke out]]; King Radomir [[#siege|besieged it]].

> A count in 371 found 28,400 people, more than half of them in Cinderhall, the only city.
""",
    "places/saw.md": """\
---
type: place
name: Saw mountains
aliases: [the Saw, Saw, the Saw mountains]
prominence: 3
---
- drakes: driven over them by [[Bram Ketterly]]
- observatory: planned, and given up
- height: not stated

> By spring 382 the hunter Bram Ketterly, nicknamed Ashfoot, had driven the last drakes over the Saw
> mountains.
""",
    "places/deepdelve.md": """\
---
type: place
name: Deepdelve
aliases: [the Deepdelve, Deepdelve mine]
prominence: 4
---
- what: a mine
- owner: [[Corwin Hasp]], then [[Sunniva Hasp]]
- yield: not stated
- what is mined: not stated

> The mine-lord Corwin Hasp, owner of the Deepdelve, died childless on 30 January 388.

> The Deepdelve passed to Hasp's niece Sunniva, who gave the poor twice as much as the will had promised
> them.
""",
    "places/salt-road.md": """\
---
type: place
name: Salt Road
aliases: [the Salt Road]
prominence: 3
---
- built by: the [[Carters' Guild]]
- leads: down to the lowlands
- length: not stated

> Between 384 and 387 the Carters' Guild built the Salt Road down to the lowlands.
""",
    "places/ornes-stair.md": """\
---
type: place
name: Orne's Stair
aliases: [Ornes Stair, the Stair]
asked_as: [shortcut, route, path]
prominence: 4
---
- what: a pass
- found by: [[Lisbet Orne]], in 399
- not known to: the besiegers

> The siege was broken by Lisbet Orne, who led a relief column over Orne's Stair, a pass that the besiegers
> did not know. She had found it in 399 while looking for a lost goat.
""",
    # ------------------------------------------------------------------ people
    "people/hedda-brun.md": """\
---
type: person
name: Hedda Brûn
aliases: [Brûn, Mother Hammer]
prominence: 4
---
- led: the miners who settled the [[Iron Vale]]
- nickname: Mother Hammer, in the songs
- died: not stated

> Miners from Tesk settled it in 302 under Hedda Brûn, whom the songs call Mother Hammer.
""",
    "people/maren-quist.md": """\
---
type: person
name: Maren Quist
aliases: [Maren]
shares: [Quist]
prominence: 3
---
- sister: [[Thea Quist]]
- founded: the [[Academy of Alchemy]]
- left: in 394, after a quarrel
- fate: not stated

> The Academy of Alchemy was founded around 375 by the sisters Maren and Thea Quist, in a former brewery.

> Maren left the academy in 394 after a quarrel; what it was about is not known.
""",
    "people/thea-quist.md": """\
---
type: person
name: Thea Quist
aliases: [Thea]
shares: [Quist]
prominence: 3
---
- sister: [[Maren Quist]]
- founded: the [[Academy of Alchemy]]
- tried: to turn slate into silver
- died: not stated

> The Academy of Alchemy was founded around 375 by the sisters Maren and Thea Quist, in a former brewery.

> Early in the 390s Thea tried to turn slate into silver, and failed.
""",
    "people/emeric-dole.md": """\
---
type: person
name: Émeric Dole
aliases: [Dole, Émeric]
prominence: 4
---
- pupil of: [[Maren Quist]] and [[Thea Quist]]
- discovered: [[coldfire]]
- office: rector of the [[Academy of Alchemy]], by 411
- born: not stated

> In 397 their pupil Émeric Dole discovered coldfire, a lamp oil that burns without smoke, by accident.

> Dole, by then rector of the academy, expected it back around 470.
""",
    "people/orla-tench.md": """\
---
type: person
name: Orla Tench
aliases: [Tench]
asked_as: [doctor, healer, medic]
prominence: 3
---
- work: physician
- wanted: the gates shut
- fate: not stated

> The physician Orla Tench wanted the gates shut, but Reeve Aldous Crake kept them open because the wool fair
> was near.
""",
    "people/aldous-crake.md": """\
---
type: person
name: Aldous Crake
aliases: [Crake, Reeve Crake, Reeve Aldous Crake]
prominence: 4
---
- office: reeve
- kept open: the gates of [[Cinderhall]]
- died: in May 381
- cause of death: the [[Smoulder]]
- successor: [[Wenna Stroud]]

> The physician Orla Tench wanted the gates shut, but Reeve Aldous Crake kept them open because the wool fair
> was near.

> Crake himself died of the fever in May 381.
""",
    "people/wenna-stroud.md": """\
---
type: person
name: Wenna Stroud
aliases: [Stroud]
prominence: 3
---
- office: successor of [[Aldous Crake]]
- did: had the gates closed at once
- died: not stated

> His successor, Wenna Stroud, had the gates closed at once.
""",
    "people/bram-ketterly.md": """\
---
type: person
name: Bram Ketterly
aliases: [Ketterly, Ashfoot]
asked_as: [dragon slayer, dragonslayer]
prominence: 4
---
- work: hunter
- nickname: Ashfoot
- drove: the last [[ash-drakes]] over the [[Saw mountains]]
- how: not stated

> By spring 382 the hunter Bram Ketterly, nicknamed Ashfoot, had driven the last drakes over the Saw
> mountains.
""",
    "people/corwin-hasp.md": """\
---
type: person
name: Corwin Hasp
aliases: [Corwin]
shares: [Hasp]
prominence: 4
---
- office: mine-lord, owner of the [[Deepdelve]]
- children: none
- niece: [[Sunniva Hasp]]
- steward: [[Ivo Marl]]
- died: on 30 January 388
- cause of death: not stated

> The mine-lord Corwin Hasp, owner of the Deepdelve, died childless on 30 January 388.
""",
    "people/sunniva-hasp.md": """\
---
type: person
name: Sunniva Hasp
aliases: [Sunniva]
shares: [Hasp]
prominence: 3
---
- uncle: [[Corwin Hasp]]
- owner of: the [[Deepdelve]]
- gave: the poor twice as much as the [[false will]] had promised them

> The Deepdelve passed to Hasp's niece Sunniva, who gave the poor twice as much as the will had promised
> them.
""",
    "people/ivo-marl.md": """\
---
type: person
name: Ivo Marl
aliases: [Marl]
prominence: 4
---
- work: steward of [[Corwin Hasp]]
- share in the false will: 15%
- fled: before his trial
- rumoured: to have become a monk in [[Tesk]]

> 15% went to his steward, Ivo Marl.

> Marl fled before his trial.
""",
    "people/petra-lund.md": """\
---
type: person
name: Petra Lund
aliases: [Lund]
prominence: 3
---
- work: scribe
- showed: that the will of [[Corwin Hasp]] was forged

> Three years later the scribe Petra Lund showed that the will was forged: its paper bore a watermark first
> used in 389.
""",
    "people/king-radomir.md": """\
---
type: person
name: King Radomir
aliases: [Radomir, King Radomir of Tesk]
prominence: 4
---
- office: king of [[Tesk]]
- besieged: [[Cinderhall]]
- retreated: without his cannon
- died: not stated

> Because the Vale had doubled the iron toll, King Radomir of Tesk besieged Cinderhall from 3 October 402 to
> 19 January 403.
""",
    "people/gerda-vance.md": """\
---
type: person
name: Gerda Vance
aliases: [Vance, Captain Vance, Captain Gerda Vance]
prominence: 4
---
- office: captain
- held: [[Cinderhall]], with 700 guildsmen
- wounded: in December
- replaced by: [[Tobin Sark]]
- fate: not stated

> Captain Gerda Vance held the city with 700 guildsmen against about 6,000 Teskers.

> When she was wounded in December, Tobin Sark took her place.
""",
    "people/tobin-sark.md": """\
---
type: person
name: Tobin Sark
aliases: [Sark]
prominence: 3
---
- took the place of: [[Gerda Vance]]
- rank: not stated

> When she was wounded in December, Tobin Sark took her place.
""",
    "people/lisbet-orne.md": """\
---
type: person
name: Lisbet Orne
aliases: [Orne, Lisbet]
asked_as: [explorer, heroine]
prominence: 4
---
- found: [[Orne's Stair]], in 399
- broke: the siege of [[Cinderhall]]
- born: not stated

> The siege was broken by Lisbet Orne, who led a relief column over Orne's Stair, a pass that the besiegers
> did not know. She had found it in 399 while looking for a lost goat.
""",
    "people/fenn-oswin.md": """\
---
type: person
name: Fenn Oswin
aliases: [Oswin, Abbot Oswin, Abbot Fenn Oswin]
prominence: 3
---
- office: abbot
- drew up: the [[Treaty of Two Kettles]], in a single night
- abbey: not stated

> Abbot Fenn Oswin drew it up in a single night.
""",
    # ------------------------------------------------------------------ groups
    "groups/anvil-table.md": """\
---
type: organisation
name: Anvil Table
aliases: [the Anvil Table, the council, council of guilds]
asked_as: [government, parliament]
prominence: 4
---
- what: the council of guilds that governs the [[Iron Vale]]
- seats: all guilds but the [[Glassblowers]]
- how many seats: not stated

> It is governed by a council of guilds, the Anvil Table, on which all guilds but the Glassblowers have a
> seat.
""",
    "groups/glassblowers.md": """\
---
type: organisation
name: Glassblowers
aliases: [the Glassblowers, Glassblowers' Guild]
asked_as: [glassmakers]
prominence: 2
---
- seat on the Anvil Table: none
- why: not stated

> It is governed by a council of guilds, the Anvil Table, on which all guilds but the Glassblowers have a
> seat.
""",
    "groups/carters.md": """\
---
type: organisation
name: Carters' Guild
aliases: [the Carters' Guild, Carters, the Carters]
prominence: 3
---
- built: the [[Salt Road]]
- Treaty of Two Kettles: the one guild that did not seal it
- why: not stated

> Between 384 and 387 the Carters' Guild built the Salt Road down to the lowlands.

> Every guild sealed it except the Carters.
""",
    "groups/smelters.md": """\
---
type: organisation
name: Smelters' Guild
aliases: [the Smelters' Guild, Smelters, the Smelters]
prominence: 2
---
- share in the false will: 45%
- head: not stated

> 45% went to the Smelters' Guild.
""",
    "groups/guilds.md": """\
---
type: group
name: Guilds
aliases: [the guilds, guildsmen]
prominence: 2
---
- how many guilds: not stated
- named: the [[Glassblowers]], the [[Carters' Guild]] and the [[Smelters' Guild]]
- cast: the bell [[Old Sorry]]

> It is governed by a council of guilds, the Anvil Table, on which all guilds but the Glassblowers have a
> seat.
""",
    "groups/academy.md": """\
---
type: organisation
name: Academy of Alchemy
aliases: [the Academy of Alchemy, the academy, academy]
asked_as: [alchemists, school, university, college]
prominence: 4
---
- founded: around 375, by [[Maren Quist]] and [[Thea Quist]]
- where: in a former brewery
- pupils: from every guild, but no nobles
- rector by 411: [[Émeric Dole]]
- fees: not stated

> The Academy of Alchemy was founded around 375 by the sisters Maren and Thea Quist, in a former brewery.

> It takes pupils from every guild, but no nobles.
""",
    "groups/ash-drakes.md": """\
---
type: group
name: Ash-drakes
aliases: [the ash-drakes, drakes, the drakes, ash drakes]
asked_as: [dragons, dragon]
prominence: 4
---
- spread: the [[Smoulder]]
- came from: not stated
- how many: not stated
- driven away by: [[Bram Ketterly]]

> The Smoulder, a fever spread by the ash-drakes, broke out at Cinderhall on 14 March 381.
""",
    # ------------------------------------------------------------------ things
    "things/smoulder.md": """\
---
type: concept
name: Smoulder
aliases: [the Smoulder, the fever, fever]
asked_as: [plague, epidemic, disease, pestilence, sickness]
prominence: 5
---
- what: a fever
- spread by: the [[ash-drakes]]
- broke out: on 14 March 381, at [[Cinderhall]]
- lasted: eleven weeks
- dead: not stated
- cure: not stated

> The Smoulder, a fever spread by the ash-drakes, broke out at Cinderhall on 14 March 381.
""",
    "things/false-will.md": """\
---
type: work
name: False will
aliases: [the false will, forged will, the forged will, the will, Hasp's will]
asked_as: [testament, fake, last wishes]
prominence: 4
---
- of: [[Corwin Hasp]]
- shown to be forged by: [[Petra Lund]]
- written by: not stated

> Three years later the scribe Petra Lund showed that the will was forged: its paper bore a watermark first
> used in 389.

> Who wrote the false will was never established.
""",
    "things/coldfire.md": """\
---
type: thing
name: Coldfire
asked_as: [invention, smokeless]
prominence: 3
---
- what: a lamp oil that burns without smoke
- discovered by: [[Émeric Dole]], by accident
- replaced: tallow in all the mines
- made of: not stated

> In 397 their pupil Émeric Dole discovered coldfire, a lamp oil that burns without smoke, by accident.
""",
    "things/iron-toll.md": """\
---
type: concept
name: Iron toll
aliases: [the iron toll, the toll, toll]
asked_as: [tax, duty, customs, tariff]
prominence: 3
---
- doubled: before the siege
- halved: by the [[Treaty of Two Kettles]]
- how high: not stated

> It halved the iron toll, but it gave Tesk no fishing rights on the Morrowmere.
""",
    "things/old-sorry.md": """\
---
type: thing
name: Old Sorry
asked_as: [gong]
prominence: 3
---
- what: a bell
- cast by: the [[guilds]], from the cannon of [[King Radomir]]
- where it hangs: not stated

> Radomir retreated without his cannon, from which the guilds cast a bell named Old Sorry.
""",
    "things/treaty.md": """\
---
type: concept
name: Treaty of Two Kettles
aliases: [the Treaty of Two Kettles, the treaty, treaty, Two Kettles]
asked_as: [peace, pact, agreement]
prominence: 4
---
- signed: on 6 June 404, at an inn of that name
- drawn up by: [[Fenn Oswin]], in a single night
- not sealed by: the [[Carters' Guild]]

> The Treaty of Two Kettles was signed on 6 June 404 at an inn of that name.
""",
    "things/red-nail.md": """\
---
type: thing
name: Red Nail
aliases: [the Red Nail, the comet, comet]
asked_as: [shooting star, tail star]
prominence: 4
---
- what: a comet
- appeared: on 21 August 411, above the [[Saw mountains]]
- stayed: for forty nights
- expected back: around 470
- named by: not stated

> On 21 August 411 a comet, the Red Nail, appeared above the Saw and stayed for forty nights.
""",
    "things/observatory.md": """\
---
type: place
name: Observatory on the Saw
aliases: [the observatory, observatory]
prominence: 2
---
- was to be ready: by 415
- given up: in 413, for lack of money
- architect: not stated

> An observatory on the Saw was to be ready by 415; the plan was given up in 413 for lack of money.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-vale.md": """\
## Miners from Tesk settle the Iron Vale {#settled}

- date: 0302 "in 302"
- who: miners from [[Tesk]]
- led by: [[Hedda Brûn]]
- where: the [[Iron Vale]]
- why: not stated
- asked_as: founded; founder; colonised; first people; first settlers; arrived

> Miners from Tesk settled it in 302 under Hedda Brûn, whom the songs call Mother Hammer.

## The Anvil Table governs the Vale {#council}

- date: not stated
- kind: state
- who: the [[Anvil Table]]
- members: all [[guilds]]
- except: the [[Glassblowers]]
- why: not stated
- asked_as: rules; in charge; runs the place; represented; excluded; left out; members

> It is governed by a council of guilds, the Anvil Table, on which all guilds but the Glassblowers have a
> seat.

## The Vale never mints coins {#no-coins}

- date: not stated
- kind: non-event
- who: the [[Iron Vale]]
- why: not stated
- asked_as: money; currency; coinage; mint

> The Vale has never minted coins of its own.

## The count of 371 {#count}

- date: 0371 "in 371"
- kind: figure
- where: the [[Iron Vale]]
- how many: 28,400 people
- asked_as: population; census; inhabitants; lived; headcount

> A count in 371 found 28,400 people, more than half of them in Cinderhall, the only city.

## Cinderhall's part of the people {#count-city}

- date: 0371 "in 371"
- kind: figure
- where: [[Cinderhall]]
- share: more than half of the people
- asked_as: townsfolk; live in the city; fraction

> A count in 371 found 28,400 people, more than half of them in Cinderhall, the only city.

## The Carters build the Salt Road {#road-built}

- date: 0384/0387 "Between 384 and 387"
- who: the [[Carters' Guild]]
- what: the [[Salt Road]]
- asked_as: constructed; paved; laid; construction; highway

> Between 384 and 387 the Carters' Guild built the Salt Road down to the lowlands.
""",
    "timeline/2-academy.md": """\
## The Quist sisters found the Academy of Alchemy {#academy-founded}

- date: 0375~ "around 375"
- who: [[Maren Quist]] and [[Thea Quist]]
- what: the [[Academy of Alchemy]]
- where: in a former brewery
- why: not stated
- asked_as: started; set up; established; opened; began; founders; building

> The Academy of Alchemy was founded around 375 by the sisters Maren and Thea Quist, in a former brewery.

## The academy takes pupils {#pupils}

- date: not stated
- kind: state
- where: the [[Academy of Alchemy]]
- who: pupils from every guild
- except: nobles
- why: not stated
- asked_as: students; admitted; admission; study; enrol; lords; aristocrats; allowed

> It takes pupils from every guild, but no nobles.

## Thea Quist tries to turn slate into silver {#silver}

- date: 039X "Early in the 390s"
- who: [[Thea Quist]]
- result: she failed
- why: not stated
- asked_as: transmute; transform; experiment; succeed; change slate; make silver

> Early in the 390s Thea tried to turn slate into silver, and failed.

## Maren Quist leaves the academy {#maren-leaves}

- date: 0394 "in 394"
- who: [[Maren Quist]]
- what: the [[Academy of Alchemy]]
- why: after a quarrel; what it was about is not known
- asked_as: quit; walked out; row; argument; fight; fell out; resigned; disagreement

> Maren left the academy in 394 after a quarrel; what it was about is not known.

## Émeric Dole discovers coldfire {#coldfire-found}

- date: 0397 "In 397"
- who: [[Émeric Dole]]
- what: [[coldfire]]
- how: by accident
- asked_as: invented; inventor; found; made; came up with; on purpose; chance

> In 397 their pupil Émeric Dole discovered coldfire, a lamp oil that burns without smoke, by accident.

## Coldfire replaces tallow in the mines {#tallow}

- date: not stated
- after: #coldfire-found
- what: [[coldfire]]
- where: in all the mines
- how soon: within a year
- asked_as: lit; lighting; lamps; light the mines; candles; before coldfire; took over

> Within a year it had replaced tallow in all the mines.
""",
    "timeline/3-smoulder.md": """\
## The Smoulder breaks out {#outbreak}

- date: 0381-03-14 "on 14 March 381"
- what: the [[Smoulder]]
- spread by: the [[ash-drakes]]
- where: [[Cinderhall]]
- aliases: outbreak of the Smoulder; the outbreak
- asked_as: started; began; begin; start; caused; carried

> The Smoulder, a fever spread by the ash-drakes, broke out at Cinderhall on 14 March 381.

## The Smoulder rages {#rages}

- date: not stated
- kind: figure
- what: the [[Smoulder]]
- how long: eleven weeks
- killed: more smiths than miners
- asked_as: lasted; duration; last; hit hardest; trade; worst hit

> It raged for eleven weeks and killed more smiths than miners.

## The dead of the Smoulder {#dead}

- date: not stated
- kind: figure
- how many: never counted
- asked_as: death toll; victims; deaths; casualties; perished

> How many died was never counted, and nobody knows where the drakes had come from.

## The origin of the drakes {#drake-origin}

- date: not stated
- kind: state
- who: the [[ash-drakes]]
- where from: not known
- asked_as: come from; origin; originate; homeland; lair

> How many died was never counted, and nobody knows where the drakes had come from.

## Reeve Crake keeps the gates open {#gates-open}

- date: not stated
- who: [[Aldous Crake]]
- against: [[Orla Tench]]
- what: the gates of [[Cinderhall]]
- why: because the wool fair was near
- asked_as: refused; left open; quarantine; lock down; lockdown; advice; ignored; market

> The physician Orla Tench wanted the gates shut, but Reeve Aldous Crake kept them open because the wool fair
> was near.

## Reeve Crake dies {#crake-dies}

- date: 0381-05 "in May 381"
- who: [[Aldous Crake]]
- why: the fever
- day: not stated
- asked_as: death; killed; passed away; caught it; survive

> Crake himself died of the fever in May 381.

## Wenna Stroud succeeds Crake and has the gates closed {#gates-closed}

- date: not stated
- after: #crake-dies
- who: [[Wenna Stroud]]
- after whom: [[Aldous Crake]]
- what: the gates of [[Cinderhall]]
- asked_as: replaced; took over; followed; next reeve; new reeve; shut; sealed off

> His successor, Wenna Stroud, had the gates closed at once.

## Bram Ketterly drives the last drakes away {#drakes-driven}

- date: by spring 382 "By spring 382"
- who: [[Bram Ketterly]]
- what: the last [[ash-drakes]]
- where: over the [[Saw mountains]]
- how: not stated
- asked_as: chased; got rid of; drove off; defeated; expelled; chase away

> By spring 382 the hunter Bram Ketterly, nicknamed Ashfoot, had driven the last drakes over the Saw
> mountains.

## The slate wall is never built {#slate-wall}

- date: not stated
- kind: non-event
- what: a slate wall against the [[ash-drakes]]
- why: not stated
- aliases: slate wall; the slate wall
- asked_as: barrier; defences; finished; construct; built the wall; rampart

> A slate wall against them was planned, but it was never built.
""",
    "timeline/4-will.md": """\
## Corwin Hasp dies {#hasp-dies}

- date: 0388-01-30 "on 30 January 388"
- who: [[Corwin Hasp]]
- why: not stated
- asked_as: death; passed away; kids; children; heir; killed; sons; daughters

> The mine-lord Corwin Hasp, owner of the Deepdelve, died childless on 30 January 388.

## The false will is read {#will-read}

- date: not stated
- after: #hasp-dies
- what: the [[false will]]
- of: the income of the [[Deepdelve]]
- asked_as: divided; split; inherit; distributed; profits; revenue; beneficiaries

> A will was read that shared out the income of the mine:

## The Smelters' share {#share-smelters}

- date: not stated
- kind: figure
- share: 45%
- who: the [[Smelters' Guild]]
- what: the income of the [[Deepdelve]], by the [[false will]]
- asked_as: percent; percentage; cut; biggest share; most

> 45% went to the Smelters' Guild.

## The academy's share {#share-academy}

- date: not stated
- kind: figure
- share: 30%
- who: the [[Academy of Alchemy]]
- what: the income of the [[Deepdelve]], by the [[false will]]
- why: for new furnaces
- asked_as: percent; percentage; cut; money for the academy; ovens

> 30% went to the Academy of Alchemy (for new furnaces).

## The steward's share {#share-marl}

- date: not stated
- kind: figure
- share: 15%
- who: [[Ivo Marl]]
- what: the income of the [[Deepdelve]], by the [[false will]]
- asked_as: percent; percentage; cut; butler; servant

> 15% went to his steward, Ivo Marl.

## The share of the poor {#share-poor}

- date: not stated
- kind: figure
- share: 10%
- who: the poor of [[Cinderhall]]
- what: the income of the [[Deepdelve]], by the [[false will]]
- asked_as: percent; percentage; cut; charity; beggars; needy

> 10% went to the poor of Cinderhall.

## Petra Lund shows that the will is forged {#forgery-shown}

- date: not stated
- after: #hasp-dies + P3Y
- who: [[Petra Lund]]
- what: the [[false will]]
- how: its paper bore a watermark first used in 389
- asked_as: proved; discovered; exposed; found out; uncovered; proof; evidence; fraud; detected

> Three years later the scribe Petra Lund showed that the will was forged: its paper bore a watermark first
> used in 389.

## Ivo Marl flees {#marl-flees}

- date: not stated
- who: [[Ivo Marl]]
- when: before his trial
- asked_as: ran away; escaped; court; convicted; punished; caught; jailed; took off

> Marl fled before his trial.

## Ivo Marl is rumoured to have become a monk {#marl-monk}

- date: not stated
- who: [[Ivo Marl]]
- where: [[Tesk]]
- source of it: rumour
- asked_as: became of; end up; gossip; monastery; hiding; went

> Rumour has it that he became a monk in Tesk.

## The writer of the false will {#forger}

- date: not stated
- kind: state
- what: the [[false will]]
- who wrote it: never established
- asked_as: forger; faked; author; forged the will; culprit; behind the forgery

> Who wrote the false will was never established.

## The Deepdelve passes to Sunniva Hasp {#sunniva-inherits}

- date: not stated
- who: [[Sunniva Hasp]]
- what: the [[Deepdelve]]
- asked_as: inherited; heir; heiress; got the mine; new owner; in the end

> The Deepdelve passed to Hasp's niece Sunniva, who gave the poor twice as much as the will had promised
> them.

## Sunniva Hasp gives to the poor {#sunniva-gives}

- date: not stated
- who: [[Sunniva Hasp]]
- how much: twice as much as the will had promised them
- asked_as: generous; charity; donated; double; paid

> The Deepdelve passed to Hasp's niece Sunniva, who gave the poor twice as much as the will had promised
> them.
""",
    "timeline/5-siege.md": """\
## Lisbet Orne finds the pass {#pass-found}

- date: 0399 "in 399"
- who: [[Lisbet Orne]]
- what: [[Orne's Stair]]
- how: while looking for a lost goat
- asked_as: discovered; explored; animal; searching; came across; stumbled upon

> She had found it in 399 while looking for a lost goat.

## The Vale doubles the iron toll {#toll-doubled}

- date: not stated
- who: the [[Iron Vale]]
- what: the [[iron toll]]
- why: not stated
- asked_as: raised; increased; higher; hiked; put up

> Because the Vale had doubled the iron toll, King Radomir of Tesk besieged Cinderhall from 3 October 402 to
> 19 January 403.

## King Radomir besieges Cinderhall {#siege}

- date: 0402-10-03/0403-01-19 "from 3 October 402 to 19 January 403"
- who: [[King Radomir]] of [[Tesk]]
- where: [[Cinderhall]]
- why: because the Vale had doubled the [[iron toll]]
- aliases: the siege; siege; siege of Cinderhall
- asked_as: attacked; war; surrounded; invaded; attack; encircled; blockade

> Because the Vale had doubled the iron toll, King Radomir of Tesk besieged Cinderhall from 3 October 402 to
> 19 January 403.

## Gerda Vance holds the city {#city-held}

- date: not stated
- kind: figure
- who: [[Gerda Vance]]
- where: [[Cinderhall]]
- defenders: 700 guildsmen
- attackers: about 6,000 Teskers
- asked_as: defended; soldiers; troops; men; army; outnumbered; commanded; strength

> Captain Gerda Vance held the city with 700 guildsmen against about 6,000 Teskers.

## Tobin Sark takes the place of Gerda Vance {#sark}

- date: 0402-12 "in December"
- date_basis: implied
- who: [[Tobin Sark]]
- after whom: [[Gerda Vance]]
- why: she was wounded
- asked_as: hurt; injured; replaced; succeeded; took over; new commander; command

> When she was wounded in December, Tobin Sark took her place.

## No wall is breached {#no-breach}

- date: not stated
- kind: non-event
- where: [[Cinderhall]]
- asked_as: broke through; got in; break in; stormed; captured; taken; fell; conquered

> No wall was breached.

## Lisbet Orne breaks the siege {#relief}

- date: not stated
- who: [[Lisbet Orne]]
- how: she led a relief column over [[Orne's Stair]]
- asked_as: lifted; ended; saved; rescued; relieved; freed; help; reinforcements

> The siege was broken by Lisbet Orne, who led a relief column over Orne's Stair, a pass that the besiegers
> did not know.

## King Radomir retreats without his cannon {#retreat}

- date: not stated
- who: [[King Radomir]]
- left behind: his cannon
- asked_as: withdrew; fled; guns; artillery; went home; abandoned; leave behind

> Radomir retreated without his cannon, from which the guilds cast a bell named Old Sorry.

## The guilds cast Old Sorry {#bell}

- date: not stated
- who: the [[guilds]]
- what: the bell [[Old Sorry]]
- of: the cannon of [[King Radomir]]
- asked_as: made; made of; melted; metal; forged; turned into

> Radomir retreated without his cannon, from which the guilds cast a bell named Old Sorry.
""",
    "timeline/6-treaty.md": """\
## The Treaty of Two Kettles is signed {#treaty-signed}

- date: 0404-06-06 "on 6 June 404"
- what: the [[Treaty of Two Kettles]]
- where: at an inn of that name
- asked_as: concluded; pub; tavern; agreed; made peace; ended the war

> The Treaty of Two Kettles was signed on 6 June 404 at an inn of that name.

## The treaty halves the iron toll {#toll-halved}

- date: not stated
- what: the [[iron toll]]
- by: the [[Treaty of Two Kettles]]
- asked_as: lowered; reduced; cut; terms; lower; contents

> It halved the iron toll, but it gave Tesk no fishing rights on the Morrowmere.

## The treaty gives Tesk no fishing rights {#no-fishing}

- date: not stated
- kind: non-event
- who: [[Tesk]]
- where: on the [[Morrowmere]]
- asked_as: fish; fishermen; fishery; terms; allowed to fish

> It halved the iron toll, but it gave Tesk no fishing rights on the Morrowmere.

## Abbot Oswin draws up the treaty {#treaty-drawn}

- date: not stated
- who: [[Fenn Oswin]]
- what: the [[Treaty of Two Kettles]]
- how long: in a single night
- asked_as: wrote; drafted; written; author; composed; penned; text

> Abbot Fenn Oswin drew it up in a single night.

## The guilds seal the treaty {#treaty-sealed}

- date: not stated
- who: every guild
- except: the [[Carters' Guild]]
- why: not stated
- asked_as: refused; sign; signed; ratified; agree; accept; rejected

> Every guild sealed it except the Carters.
""",
    "timeline/7-comet.md": """\
## The Red Nail appears {#comet}

- date: 0411-08-21 "On 21 August 411"
- what: the [[Red Nail]]
- where: above the [[Saw mountains]]
- how long: for forty nights
- asked_as: seen; visible; sky; spotted; showed up; lasted

> On 21 August 411 a comet, the Red Nail, appeared above the Saw and stayed for forty nights.

## The comet is taken for a sign {#omen}

- date: not stated
- kind: state
- who: many
- what: that the [[drakes]] would return
- asked_as: omen; meaning; believed; thought; afraid; superstition; portent; mean

> Many took it for a sign that the drakes would return, but they did not.

## The drakes do not return {#no-return}

- date: not stated
- kind: non-event
- who: the [[drakes]]
- asked_as: come back; came back; again; reappear

> Many took it for a sign that the drakes would return, but they did not.

## Émeric Dole expects the comet back {#comet-back}

- date: not stated
- kind: state
- who: [[Émeric Dole]]
- what: the [[Red Nail]]
- expected: around 470
- asked_as: predicted; forecast; calculated; next time; reappear; again

> Dole, by then rector of the academy, expected it back around 470.

## The observatory is given up {#observatory-dropped}

- date: 0413 "in 413"
- what: the [[observatory]]
- planned for: 415
- why: for lack of money
- asked_as: abandoned; cancelled; scrapped; dropped; built; finished; funds; telescope

> An observatory on the Saw was to be ready by 415; the plan was given up in 413 for lack of money.
""",
}
