"""A world of the gold questions: island states in lasting twilight, a tide engine, a strike, a war, a prophecy."""

PAGE = """Vesper Archipelago

The Vesper Archipelago is a chain of island states in the Dusk Sea, in the belt of lasting twilight on the
planet Hesper. Its years are counted from Landfall, when the seed-ship Patient Heron came down in the lagoon
of Auriga with 900 sleepers aboard. What became of the ship's captain is not recorded. At the count of 760
the archipelago had 312,000 inhabitants, 41% of them on Auriga.

The islands

Five of the six islands are states of their own; the sixth is a ruin.

  • Auriga is the largest of the islands. It is governed by a Doge, whom the guilds elect for seven years.
  • Calder Sound is a kingdom of half-drowned towers. Its crown passes to a niece or nephew, never to a child
    of the monarch.
  • Nocturne is a floating republic. It is built on the backs of sleeping leviathans and drifts about nine
    miles a year.
  • Thessaly Reef was grown from singing coral and is ruled by a council of nine divers.
  • Mirrow is a free port on a dead volcano. It levies no taxes and has no prison.
  • Old Sabine was abandoned on 14 March 698, when its coral fell silent and the island began to sink. All
    4,600 people were taken off within thirty-six hours. Most of them settled on Mirrow. Nobody has lived on
    Old Sabine since.

Saltglass

By 655 the divers of Thessaly Reef had learned to cut saltglass, a crystal that stores moonlight. It is used
in lamps, lenses and ship's compasses. The Saltglass Company was chartered on Mirrow in 671 and was given a
monopoly for a hundred years. It divided its profits in four:

  • 50% went to the shareholders.
  • 30% went to Auriga (for the use of its foundry).
  • 12% went to the divers.
  • The rest went into a fund for widows.

On 5 October 743 the divers went on strike, because the Company had sold them cracked air-masks. The strike
lasted fifty-three days. The director, Emeric Strand, refused to talk to the strikers and had their boats
chained up. He resigned in December 743, after the shareholders had turned against him. Three months later
the Company raised the divers' portion to 20%. In 744 Strand sailed out alone in his yacht and was never
seen again. Some islanders believe that he lives on Old Sabine under another name.

The Tide Engine

The Tidewrights' Guild was founded around 640 to keep the harbours free of ice. Its most famous member, Oona
Tarrish, known as the Moonbroker, designed the Tide Engine, which draws its power from the pull of the moon
Little Vesper. Building began on Auriga in autumn 712. Tarrish promised to light all the islands by 716, but
the Engine was not started until 3 May 719. It cost 2.4 million crowns, twice as much as planned. 1,150
labourers worked on it, and 38 of them lost their lives. Tarrish died in 734, and her daughter Yara Tarrish
succeeded her as master of the Guild.

On the night of 30 November 751 the Engine stopped, and the islands lay in the dark for eleven days. Yara
Tarrish got it going again by fitting a bearing of saltglass. An inquiry put the failure down to wear, but
the Guild has always maintained that it was sabotage. Nobody was ever charged.

The Lantern War

In the summer of 725 Nocturne drifted into the fishing grounds of Calder Sound. Queen Maristel demanded a
mooring fee of 10,000 crowns, which Nocturne refused to pay. The Lantern War between the two lasted from 726
to 729. Auriga stayed neutral and sold lamp oil to both sides.

On 8 August 728 Admiral Petra Kolding of Calder Sound lost eleven of her thirty ships at the Battle of the
Glass Shoals, because the Night Pilots had moved the light-buoys. This brotherhood of smugglers fought for
Nocturne. Their leader was Davit Roe, nicknamed the Moth. He was captured in the winter of 728 and locked up
in the Weeping Tower, but he escaped; how he did it has never been discovered. Kolding was court-martialled
and acquitted. She later opened a school for navigators.

The Peace of Mirrow, signed on 2 February 729, ended the war. Nocturne paid no fee, but promised to keep
forty miles away from Calder Sound. Queen Maristel abdicated in 740, because she was going blind, and a
nephew followed her on the throne.

The Concord

The Vesper Concord was founded in June 731 by Auriga, Calder Sound, Nocturne and Mirrow. Thessaly Reef
joined six years later. The Concord meets in a former fish market on Mirrow. Every member has five seats in
it, except Auriga, which has eight. Sefa Linnard of Nocturne was elected its first Speaker by a majority of
three votes. She refused to draw a salary. The Concord has no army of its own.

Nim Asher founded the newspaper The Long Evening in 733. Rumour has it that she wrote the whole first issue
in a lighthouse. Doge Ilario Venn had the paper banned on Auriga in May 746, because it had printed a list
of his debts. The ban was lifted a year later. Venn denied that the debts were his.

In 758 the citizens of Nocturne voted on whether to anchor their republic for good, and 56% were against
it. The Concord plans to link Auriga and Mirrow by a cable railway, which is to open by 775. Work on it has
not begun.

The Order of the Quiet Bell

The monks of the Order of the Quiet Bell keep an observatory on a rock north of Calder Sound. The Order
admits nobody under thirty. Its founder is unknown. In the 740s its astronomer, Brother Calloway, announced
that Little Vesper would fall into the sea in 755. Hundreds of families on Thessaly Reef sold their houses.
The moon did not fall. Calloway left the Order and became a baker on Mirrow. The houses were never given
back.
"""

VESPER_ARCHIPELAGO: dict[str, str] = {
    "world.md": """\
---
name: Vesper Archipelago
url: https://example.org/vesper
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
Island states in lasting twilight, as the wiki's almanac tells of them.
""",
    "sources/almanac.md": """\
---
id: almanac
name: Vesper Archipelago
url: https://example.org/vesper
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/vesper-archipelago.md": """\
---
type: region
name: Vesper Archipelago
aliases: [the archipelago, archipelago, the islands]
asked_as: [population, people, inhabitants]
prominence: 5
---
- lies: in the [[Dusk Sea]], on the planet [[Hesper]]
- islands: six: [[Auriga]], [[Calder Sound]], [[Nocturne]], [[Thessaly Reef]], [[Mirrow]] and [[Old Sabine]]
- inhabitants: 312,000, at the count of 760
- years: counted from [[Landfall]]

> The Vesper Archipelago is a chain of island states in the Dusk Sea, in the belt of lasting twilight on the
> planet Hesper.

> At the count of 760 the archipelago had 312,000 inhabitants, 41% of them on Auriga.

> Five of the six islands are states of their own; the sixth is a ruin.
""",
    "places/hesper.md": """\
---
type: place
name: Hesper
aliases: [planet Hesper, the planet]
prominence: 2
---
- what: the planet of the [[Vesper Archipelago]]
- moon: [[Little Vesper]]

> The Vesper Archipelago is a chain of island states in the Dusk Sea, in the belt of lasting twilight on the
> planet Hesper.
""",
    "places/dusk-sea.md": """\
---
type: place
name: Dusk Sea
aliases: [the Dusk Sea]
prominence: 2
---
- islands in it: the [[Vesper Archipelago]]
- depth: not stated

> The Vesper Archipelago is a chain of island states in the Dusk Sea, in the belt of lasting twilight on the
> planet Hesper.
""",
    "places/auriga.md": """\
---
type: country
name: Auriga
aliases: [island of Auriga]
prominence: 5
---
- size: the largest of the islands
- governed by: a Doge, whom the guilds elect for seven years
- share of the inhabitants: 41%
- seats in the Concord: eight
- in the Lantern War: neutral
- capital: not stated

The [[Patient Heron]] came down in its lagoon, and the [[Tide Engine]] stands on it.

> Auriga is the largest of the islands. It is governed by a Doge, whom the guilds elect for seven years.

> At the count of 760 the archipelago had 312,000 inhabitants, 41% of them on Auriga.

> Auriga stayed neutral and sold lamp oil to both sides.
""",
    "places/calder-sound.md": """\
---
type: country
name: Calder Sound
aliases: [the Sound, kingdom of Calder Sound]
prominence: 4
---
- what: a kingdom of half-drowned towers
- crown: passes to a niece or nephew, never to a child of the monarch
- queen: [[Queen Maristel]], until 740
- today's king: not stated

> Calder Sound is a kingdom of half-drowned towers. Its crown passes to a niece or nephew, never to a child
> of the monarch.
""",
    "places/nocturne.md": """\
---
type: country
name: Nocturne
aliases: [republic of Nocturne, floating republic]
prominence: 4
---
- what: a floating republic
- built on: the backs of sleeping leviathans
- drifts: about nine miles a year
- head of state: not stated

It fought [[#lantern-war|the Lantern War]] and [[#anchor-vote|voted against anchoring]].

> Nocturne is a floating republic. It is built on the backs of sleeping leviathans and drifts about nine
> miles a year.
""",
    "places/thessaly-reef.md": """\
---
type: country
name: Thessaly Reef
aliases: [the Reef, Thessaly]
prominence: 4
---
- grown from: singing coral
- ruled by: a council of nine divers
- joined the Concord: six years after its foundation

> Thessaly Reef was grown from singing coral and is ruled by a council of nine divers.
""",
    "places/mirrow.md": """\
---
type: country
name: Mirrow
aliases: [free port of Mirrow, free port]
prominence: 4
---
- what: a free port on a dead volcano
- taxes: none
- prison: none
- seat of: the [[Vesper Concord]]
- governed by: not stated

> Mirrow is a free port on a dead volcano. It levies no taxes and has no prison.
""",
    "places/old-sabine.md": """\
---
type: place
name: Old Sabine
aliases: [Sabine]
prominence: 3
---
- abandoned: on 14 March 698
- people then: 4,600
- people now: none

> Old Sabine was abandoned on 14 March 698, when its coral fell silent and the island began to sink.

> Nobody has lived on Old Sabine since.
""",
    "places/weeping-tower.md": """\
---
type: place
name: Weeping Tower
aliases: [the Weeping Tower]
asked_as: [prison, jail]
prominence: 2
---
- prisoner: [[Davit Roe]], who escaped
- where: not stated

> He was captured in the winter of 728 and locked up in the Weeping Tower, but he escaped; how he did it has
> never been discovered.
""",
    "places/little-vesper.md": """\
---
type: place
name: Little Vesper
aliases: [the moon, moon]
prominence: 3
---
- what: the moon whose pull drives the [[Tide Engine]]
- prophecy: [[#moon-prophecy|that it would fall into the sea in 755]]; [[#moon-stays|it did not fall]]

> Its most famous member, Oona Tarrish, known as the Moonbroker, designed the Tide Engine, which draws its
> power from the pull of the moon Little Vesper.

> The moon did not fall.
""",
    # ------------------------------------------------------------------ people
    "people/oona-tarrish.md": """\
---
type: person
name: Oona Tarrish
aliases: [the Moonbroker, Moonbroker, Oona]
shares: [Tarrish]
prominence: 5
---
- member of: the [[Tidewrights' Guild]]
- designed: the [[Tide Engine]]
- daughter: [[Yara Tarrish]]
- died: in 734
- cause of death: not stated
- born: not stated

> Its most famous member, Oona Tarrish, known as the Moonbroker, designed the Tide Engine, which draws its
> power from the pull of the moon Little Vesper.

> Tarrish died in 734, and her daughter Yara Tarrish succeeded her as master of the Guild.
""",
    "people/yara-tarrish.md": """\
---
type: person
name: Yara Tarrish
aliases: [Yara]
shares: [Tarrish]
prominence: 3
---
- mother: [[Oona Tarrish]]
- office: master of the [[Tidewrights' Guild]], after her mother
- did: [[#engine-restarted|got the Tide Engine going again]]

> Tarrish died in 734, and her daughter Yara Tarrish succeeded her as master of the Guild.

> Yara Tarrish got it going again by fitting a bearing of saltglass.
""",
    "people/emeric-strand.md": """\
---
type: person
name: Emeric Strand
aliases: [Strand, Director Strand]
asked_as: [vanished, disappeared, yacht]
prominence: 4
---
- office: director of the [[Saltglass Company]]
- resigned: in December 743
- last seen: in 744, when he sailed out alone in his yacht
- fate: not stated; some islanders believe that he lives on [[Old Sabine]]

> The director, Emeric Strand, refused to talk to the strikers and had their boats chained up.

> In 744 Strand sailed out alone in his yacht and was never seen again.

> Some islanders believe that he lives on Old Sabine under another name.
""",
    "people/queen-maristel.md": """\
---
type: person
name: Queen Maristel
aliases: [Maristel]
prominence: 4
---
- office: queen of [[Calder Sound]]
- abdicated: in 740
- followed by: a nephew, whose name is not stated
- died: not stated

> Queen Maristel demanded a mooring fee of 10,000 crowns, which Nocturne refused to pay.

> Queen Maristel abdicated in 740, because she was going blind, and a nephew followed her on the throne.
""",
    "people/petra-kolding.md": """\
---
type: person
name: Petra Kolding
aliases: [Admiral Petra Kolding, Admiral Kolding, Kolding]
asked_as: [trial, tried, afterwards]
prominence: 4
---
- office: admiral of [[Calder Sound]]
- lost: eleven of her thirty ships, at the [[#glass-shoals|Battle of the Glass Shoals]]
- court martial: acquitted
- later: opened a school for navigators

> Kolding was court-martialled and acquitted. She later opened a school for navigators.
""",
    "people/davit-roe.md": """\
---
type: person
name: Davit Roe
aliases: [Roe, the Moth, Moth]
prominence: 4
---
- led: the [[Night Pilots]]
- captured: in the winter of 728
- held in: the [[Weeping Tower]]
- how he escaped: not stated
- died: not stated

> Their leader was Davit Roe, nicknamed the Moth.

> He was captured in the winter of 728 and locked up in the Weeping Tower, but he escaped; how he did it has
> never been discovered.
""",
    "people/sefa-linnard.md": """\
---
type: person
name: Sefa Linnard
aliases: [Linnard, Speaker Linnard]
asked_as: [chair, pay, election]
prominence: 3
---
- from: [[Nocturne]]
- office: first Speaker of the [[Vesper Concord]]
- majority: three votes
- salary: refused
- successor: not stated

> Sefa Linnard of Nocturne was elected its first Speaker by a majority of three votes. She refused to draw a
> salary.
""",
    "people/nim-asher.md": """\
---
type: person
name: Nim Asher
aliases: [Asher]
asked_as: [journalist, editor]
prominence: 3
---
- founded: [[The Long Evening]], in 733
- first issue: rumoured to have been written in a lighthouse
- born: not stated

> Nim Asher founded the newspaper The Long Evening in 733.

> Rumour has it that she wrote the whole first issue in a lighthouse.
""",
    "people/ilario-venn.md": """\
---
type: person
name: Ilario Venn
aliases: [Doge Ilario Venn, Doge Venn, Venn, the Doge]
prominence: 3
---
- office: Doge of [[Auriga]]
- banned: [[The Long Evening]]
- denied: that the debts were his
- elected: not stated

> Doge Ilario Venn had the paper banned on Auriga in May 746, because it had printed a list of his debts.

> Venn denied that the debts were his.
""",
    "people/brother-calloway.md": """\
---
type: person
name: Brother Calloway
aliases: [Calloway]
asked_as: [baker, bakery, afterwards]
prominence: 4
---
- office: astronomer of the [[Order of the Quiet Bell]]
- announced: [[#moon-prophecy|that the moon would fall in 755]]
- later: a baker on [[Mirrow]]

> Calloway left the Order and became a baker on Mirrow.
""",
    # ------------------------------------------------------------------ groups
    "groups/saltglass-company.md": """\
---
type: organisation
name: Saltglass Company
aliases: [the Saltglass Company, the Company, Company]
asked_as: [profit, split, cut, earnings]
prominence: 4
---
- chartered: on [[Mirrow]] in 671
- monopoly: for a hundred years
- director: [[Emeric Strand]], until December 743
- to the shareholders: 50% of the profits
- to Auriga: 30% of the profits, for the use of its foundry
- to the divers: 12% of the profits; later 20%
- to a fund for widows: the rest

> It divided its profits in four:

> 50% went to the shareholders.

> 30% went to Auriga (for the use of its foundry).

> 12% went to the divers.

> The rest went into a fund for widows.
""",
    "groups/tidewrights-guild.md": """\
---
type: organisation
name: Tidewrights' Guild
aliases: [the Tidewrights' Guild, the Guild, tidewrights, Guild]
prominence: 4
---
- founded: around 640
- purpose: to keep the harbours free of ice
- masters: [[Oona Tarrish]], then [[Yara Tarrish]]
- founder: not stated

> The Tidewrights' Guild was founded around 640 to keep the harbours free of ice.
""",
    "groups/vesper-concord.md": """\
---
type: organisation
name: Vesper Concord
aliases: [the Concord, Concord]
asked_as: [union, federation, army, soldiers]
prominence: 5
---
- founded: in June 731
- meets: in a former fish market on [[Mirrow]]
- seats: five for every member, except [[Auriga]], which has eight
- first Speaker: [[Sefa Linnard]]
- army: none of its own

> The Concord meets in a former fish market on Mirrow.

> Every member has five seats in it, except Auriga, which has eight.

> The Concord has no army of its own.
""",
    "groups/night-pilots.md": """\
---
type: organisation
name: Night Pilots
aliases: [the Night Pilots, smugglers, the smugglers]
prominence: 3
---
- what: a brotherhood of smugglers
- leader: [[Davit Roe]]
- fought for: [[Nocturne]]
- how many: not stated

> This brotherhood of smugglers fought for Nocturne.

> Their leader was Davit Roe, nicknamed the Moth.
""",
    "groups/quiet-bell.md": """\
---
type: organisation
name: Order of the Quiet Bell
aliases: [the Order, Order, Quiet Bell, monks, the monks]
asked_as: [join, age, telescope]
prominence: 3
---
- keeps: an observatory on a rock north of [[Calder Sound]]
- admits: nobody under thirty
- founder: not stated
- astronomer: [[Brother Calloway]], until he left

> The monks of the Order of the Quiet Bell keep an observatory on a rock north of Calder Sound.

> The Order admits nobody under thirty. Its founder is unknown.
""",
    # ------------------------------------------------------------------ things
    "things/landfall.md": """\
---
type: concept
name: Landfall
asked_as: [arrival, settlers, calendar, colonists]
prominence: 3
---
- what: the coming down of the [[Patient Heron]]
- where: in the lagoon of [[Auriga]]
- years: counted from it

> Its years are counted from Landfall, when the seed-ship Patient Heron came down in the lagoon of Auriga
> with 900 sleepers aboard.
""",
    "things/patient-heron.md": """\
---
type: thing
name: Patient Heron
aliases: [the Patient Heron, seed-ship, the seed-ship]
asked_as: [spaceship, passengers]
prominence: 3
---
- what: a seed-ship
- aboard: 900 sleepers
- came down: in the lagoon of [[Auriga]]
- captain's fate: not stated

> Its years are counted from Landfall, when the seed-ship Patient Heron came down in the lagoon of Auriga
> with 900 sleepers aboard.

> What became of the ship's captain is not recorded.
""",
    "things/saltglass.md": """\
---
type: thing
name: Saltglass
aliases: [saltglass]
prominence: 3
---
- what: a crystal that stores moonlight
- cut by: the divers of [[Thessaly Reef]]
- used in: lamps, lenses and ship's compasses

> By 655 the divers of Thessaly Reef had learned to cut saltglass, a crystal that stores moonlight. It is
> used in lamps, lenses and ship's compasses.
""",
    "things/tide-engine.md": """\
---
type: thing
name: Tide Engine
aliases: [the Tide Engine, the Engine, Engine]
asked_as: [price, workers, deaths, killed]
prominence: 5
---
- designed by: [[Oona Tarrish]]
- where: on [[Auriga]]
- power: from the pull of the moon [[Little Vesper]]
- cost: 2.4 million crowns, twice as much as planned
- labourers: 1,150
- deaths among them: 38

Promised for 716; [[#engine-started|started in 719]]; [[#engine-stops|stopped in 751]].

> It cost 2.4 million crowns, twice as much as planned. 1,150 labourers worked on it, and 38 of them lost
> their lives.
""",
    "things/long-evening.md": """\
---
type: work
name: The Long Evening
aliases: [Long Evening]
asked_as: [newspaper, journal]
prominence: 3
---
- what: a newspaper
- founded by: [[Nim Asher]], in 733
- banned: on [[Auriga]], in May 746
- circulation: not stated

> Nim Asher founded the newspaper The Long Evening in 733.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-saltglass.md": """\
## The divers learn to cut saltglass {#saltglass-cut}

- date: [..0655] "By 655"
- who: the divers of [[Thessaly Reef]]
- what: [[saltglass]]
- asked_as: discovered; mined; first cut

> By 655 the divers of Thessaly Reef had learned to cut saltglass, a crystal that stores moonlight.

## The Saltglass Company is chartered {#company-chartered}

- date: 0671 "in 671"
- what: the [[Saltglass Company]]
- where: [[Mirrow]]
- monopoly: for a hundred years
- asked_as: founded; established; set up

> The Saltglass Company was chartered on Mirrow in 671 and was given a monopoly for a hundred years.

## Old Sabine is abandoned {#sabine-abandoned}

- date: 0698-03-14 "on 14 March 698"
- what: [[Old Sabine]]
- why: its coral fell silent and the island began to sink
- how many: all 4,600 people
- how long: within thirty-six hours
- to: most of them settled on [[Mirrow]]
- asked_as: evacuated; evacuation; left; refugees; sank

> Old Sabine was abandoned on 14 March 698, when its coral fell silent and the island began to sink.

> All 4,600 people were taken off within thirty-six hours. Most of them settled on Mirrow.

## The divers go on strike {#strike}

- date: 0743-10-05 "On 5 October 743"
- who: the divers of [[Thessaly Reef]]
- against: the [[Saltglass Company]]
- why: because the Company had sold them cracked air-masks
- how long: fifty-three days
- aliases: the strike; divers' strike
- asked_as: walked out; stopped work; downed tools

> On 5 October 743 the divers went on strike, because the Company had sold them cracked air-masks.

> The strike lasted fifty-three days.

## Emeric Strand resigns {#strand-resigns}

- date: 0743-12 "in December 743"
- who: [[Emeric Strand]]
- office: director of the [[Saltglass Company]]
- why: the shareholders had turned against him
- asked_as: stepped down; quit; gave up

> He resigned in December 743, after the shareholders had turned against him.

## The divers' portion is raised {#portion-raised}

- date: #strand-resigns + P3M
- date_basis: implied
- who: the [[Saltglass Company]]
- to: 20%
- asked_as: increased; more money; share; pay rise

> Three months later the Company raised the divers' portion to 20%.
""",
    "timeline/2-engine.md": """\
## The Tidewrights' Guild is founded {#guild-founded}

- date: 0640~ "around 640"
- what: the [[Tidewrights' Guild]]
- why: to keep the harbours free of ice
- asked_as: established; started; set up

> The Tidewrights' Guild was founded around 640 to keep the harbours free of ice.

## Building of the Tide Engine begins {#engine-begun}

- date: 0712-23 "in autumn 712"
- what: the [[Tide Engine]]
- where: [[Auriga]]
- asked_as: construction; started building

> Building began on Auriga in autumn 712.

## The Tide Engine is started {#engine-started}

- date: 0719-05-03 "3 May 719"
- what: the [[Tide Engine]]
- promised: by 716, by [[Oona Tarrish]]
- asked_as: switched on; turned on; running; late; delayed; on time

> Tarrish promised to light all the islands by 716, but the Engine was not started until 3 May 719.

## The Tide Engine stops {#engine-stops}

- date: 0751-11-30 "On the night of 30 November 751"
- what: the [[Tide Engine]]
- how long: eleven days of darkness
- why: wear, as an inquiry put it; sabotage, as the [[Tidewrights' Guild]] maintains
- charged: nobody
- aliases: the blackout
- asked_as: failed; broke down; power cut; outage; blame

> On the night of 30 November 751 the Engine stopped, and the islands lay in the dark for eleven days.

> An inquiry put the failure down to wear, but the Guild has always maintained that it was sabotage. Nobody
> was ever charged.

## Yara Tarrish gets the Engine going again {#engine-restarted}

- date: not stated
- after: #engine-stops
- who: [[Yara Tarrish]]
- what: the [[Tide Engine]]
- how: by fitting a bearing of [[saltglass]]
- asked_as: repaired; fixed; restarted; mended

> Yara Tarrish got it going again by fitting a bearing of saltglass.
""",
    "timeline/3-war.md": """\
## Nocturne drifts into the fishing grounds of Calder Sound {#drift}

- date: 0725-22 "In the summer of 725"
- who: [[Nocturne]]
- where: the fishing grounds of [[Calder Sound]]
- demanded: a mooring fee of 10,000 crowns, by [[Queen Maristel]]
- result: Nocturne refused to pay
- asked_as: mooring fee; floated; charge; cause of the war

> In the summer of 725 Nocturne drifted into the fishing grounds of Calder Sound. Queen Maristel demanded a
> mooring fee of 10,000 crowns, which Nocturne refused to pay.

## The Lantern War {#lantern-war}

- date: 0726/0729 "from 726 to 729"
- who: [[Nocturne]] and [[Calder Sound]]
- neutral: [[Auriga]]
- aliases: Lantern War; the war
- asked_as: fought; conflict; took sides; lamp oil

> The Lantern War between the two lasted from 726 to 729. Auriga stayed neutral and sold lamp oil to both
> sides.

## The Battle of the Glass Shoals {#glass-shoals}

- date: 0728-08-08 "On 8 August 728"
- who: [[Petra Kolding]]; [[Night Pilots]]
- lost: eleven of thirty ships
- why: because the Night Pilots had moved the light-buoys
- aliases: Battle of the Glass Shoals; Glass Shoals
- asked_as: sunk; defeat; sea battle; wrecked

> On 8 August 728 Admiral Petra Kolding of Calder Sound lost eleven of her thirty ships at the Battle of the
> Glass Shoals, because the Night Pilots had moved the light-buoys.

## Davit Roe is captured and escapes {#roe-captured}

- date: 0728-24 "in the winter of 728"
- who: [[Davit Roe]]
- where: the [[Weeping Tower]]
- how he escaped: not stated
- asked_as: caught; arrested; imprisoned; jailed; broke out; got away

> He was captured in the winter of 728 and locked up in the Weeping Tower, but he escaped; how he did it has
> never been discovered.

## The Peace of Mirrow is signed {#peace}

- date: 0729-02-02 "signed on 2 February 729"
- what: it ended the [[#lantern-war|Lantern War]]
- terms: [[Nocturne]] paid no fee, but promised to keep forty miles away from [[Calder Sound]]
- aliases: Peace of Mirrow; the peace
- asked_as: treaty; agreement; end of the war; over

> The Peace of Mirrow, signed on 2 February 729, ended the war. Nocturne paid no fee, but promised to keep
> forty miles away from Calder Sound.

## Queen Maristel abdicates {#abdication}

- date: 0740 "in 740"
- who: [[Queen Maristel]]
- why: because she was going blind
- followed by: a nephew
- asked_as: stepped down; gave up the throne; successor; quit

> Queen Maristel abdicated in 740, because she was going blind, and a nephew followed her on the throne.
""",
    "timeline/4-concord.md": """\
## The Vesper Concord is founded {#concord-founded}

- date: 0731-06 "in June 731"
- what: the [[Vesper Concord]]
- who: [[Auriga]], [[Calder Sound]], [[Nocturne]] and [[Mirrow]]
- asked_as: established; formed; set up; founding members

> The Vesper Concord was founded in June 731 by Auriga, Calder Sound, Nocturne and Mirrow.

## Thessaly Reef joins the Concord {#reef-joins}

- date: #concord-founded + P6Y
- date_basis: implied
- who: [[Thessaly Reef]]
- what: the [[Vesper Concord]]
- asked_as: entered; became a member; last member

> Thessaly Reef joined six years later.

## Doge Venn bans The Long Evening {#paper-banned}

- date: 0746-05 "in May 746"
- who: [[Ilario Venn]]
- what: [[The Long Evening]]
- where: [[Auriga]]
- why: because it had printed a list of his debts
- lifted: a year later
- asked_as: forbade; outlawed; prohibited; censored; allowed again

> Doge Ilario Venn had the paper banned on Auriga in May 746, because it had printed a list of his debts.
> The ban was lifted a year later.

## Nocturne votes against anchoring {#anchor-vote}

- date: 0758 "In 758"
- who: the citizens of [[Nocturne]]
- what: whether to anchor their republic for good
- result: 56% were against it
- asked_as: referendum; vote; ballot; stop drifting; percent

> In 758 the citizens of Nocturne voted on whether to anchor their republic for good, and 56% were against
> it.

## The Concord plans a cable railway {#cable-railway}

- date: not stated
- kind: state
- who: the [[Vesper Concord]]
- what: a cable railway between [[Auriga]] and [[Mirrow]]
- expected: to open by 775
- begun: not yet
- asked_as: train; cable car; connect; planned; construction

> The Concord plans to link Auriga and Mirrow by a cable railway, which is to open by 775. Work on it has
> not begun.

## Brother Calloway announces the fall of the moon {#moon-prophecy}

- date: 074X "In the 740s"
- who: [[Brother Calloway]]
- what: that [[Little Vesper]] would fall into the sea in 755
- result: hundreds of families on [[Thessaly Reef]] sold their houses
- asked_as: predicted; prophecy; prophesied; forecast; foretold

> In the 740s its astronomer, Brother Calloway, announced that Little Vesper would fall into the sea in 755.

> Hundreds of families on Thessaly Reef sold their houses.

## The moon does not fall {#moon-stays}

- date: 0755
- date_basis: implied
- kind: non-event
- what: [[Little Vesper]]
- asked_as: crash; came true; came down; returned; get back

> The moon did not fall.

> The houses were never given back.
""",
}
