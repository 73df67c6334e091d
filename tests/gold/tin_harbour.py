"""A world of the gold questions: a port with a guild, a great fire, smugglers, a blockade and an inheritance."""

PAGE = """The Tin Harbour

The Tin Harbour is a port on the coast of Calder, named after an ore that is no longer shipped there. It was
chartered in 702 by the Margravine Élodie. In 720 it had 38,000 inhabitants, more than the capital, Orsay
Vale. The harbour has never had a city wall. Ships pay dues on all quays but Widow's Quay.

The Harbour Guild

The Harbour Guild was founded on 12 May 704 by nine captains. Its first guildmaster was Joss Tarrant, called
the Anchor. He was replaced in 711 by Berthe Olin, who held the office until her death in 738. The guild
planned a stone bridge over the Narrows, but it was never built. The harbour dues were divided as follows:

  • 45% went to the upkeep of the quays.
  • 30% went to the captains of the guild.
  • 20% went to the margrave's treasury (in silver only, because he distrusted paper).
  • 5% went to the orphans of drowned sailors.

The Great Fire

On 3 October 723 a fire broke out in the ropewalk of Amon Pell. The Great Fire burned for four days and
destroyed 1,100 houses. What started it is not known; Pell blamed a cat. Around 60 people died. The Exchange
was spared because the wind turned. The baker Nella Quist, nicknamed Mother Bucket, saved the hospital with
a chain of buckets. By spring 725 the quays had been rebuilt, this time in granite. Pell's ropewalk was not
rebuilt.

The Lighthouse

The lighthouse on Gannet Point was built from 726 to 731. Its architect, Ruy Sandoval, quarrelled with the
guild over money, and in 728 he was replaced by his pupil Inès Harrow. The tower is 52 metres high, taller
than any other on the coast. Its lamp was first lit on 1 August 731 and burns whale oil. The first keeper,
Old Brannoch, kept a diary, of which only the last volume survives.

The Lanternless

The Lanternless were a ring of smugglers, active between 730 and 736. They brought in tea and salt hidden in
coffins. By the end of 733 they were landing more tea than the honest merchants. Their leader was Sabine
Crake, known as the Magpie. In June 736 the customs officer Piet Lamm arrested eleven of them in the crypt
of Saint Orla. Crake escaped and was never caught. Rumour had it that Berthe Olin had warned her, which Olin
denied.

The Blockade

In March 739 the fleet of Skarn blockaded the harbour, because the guild had refused to lower its dues. The
blockade lasted fourteen months. Bread was rationed from September 739. The new guildmaster, Tobias Fenn,
wanted to surrender that winter, but the captains outvoted him. On 20 January 740 the airship Patience set
out for the Free Towns to fetch help, with a crew of seven under Captain Ilse Varga. Two weeks later she
came down in the Salt Marshes. Six of the crew reached the Free Towns on foot; what became of the navigator,
Corin Dace, is not known. The Free Towns sent grain but no ships.

The Peace

The Peace of Gannet Point was signed on 9 May 740. Admiral Hedda Rusk signed for Skarn and Tobias Fenn for
the guild. The dues were lowered by a third. All the captains but Marten Voss accepted the peace. A second
expedition, to look for Dace, was planned for 741, but no money was found for it.

The Inheritance

Margrave Leopold died childless in 742. His cousins Adela and Rufin both claimed the title. Three years later
the court of Orsay Vale decided for Adela. Rufin did not accept the verdict and went into exile in Skarn.
Whether Leopold's will was forged is still disputed. The guild intends to open a school of navigation before
755.
"""

TIN_HARBOUR: dict[str, str] = {
    "world.md": """\
---
name: The Tin Harbour
url: https://example.org/tin-harbour
licence: CC0
calendar: gregorian
date_order: day-month
source: chronicle
---
A port, its guild, its fire, its smugglers and its blockade, as the wiki tells them.
""",
    "sources/chronicle.md": """\
---
id: chronicle
name: The Tin Harbour
url: https://example.org/tin-harbour
licence: CC0
text: chronicle.txt
---
""",
    "sources/chronicle.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/tin-harbour.md": """\
---
type: place
name: Tin Harbour
aliases: [the Tin Harbour, the harbour, harbour, the port, port]
asked_as: [city, town, haven]
prominence: 5
---
- lies: on the coast of [[Calder]]
- named after: an ore that is no longer shipped there
- chartered: in 702, by the [[Margravine Élodie]]
- inhabitants: 38,000, in 720
- city wall: never had one

[[#charter|Chartered by the Margravine Élodie]] and [[#blockade|blockaded by Skarn]].

> The Tin Harbour is a port on the coast of Calder, named after an ore that is no longer shipped there.

> It was chartered in 702 by the Margravine Élodie.
""",
    "places/calder.md": """\
---
type: country
name: Calder
prominence: 3
---
- capital: [[Orsay Vale]]
- has: the port of the [[Tin Harbour]]
- size: not stated

> The Tin Harbour is a port on the coast of Calder, named after an ore that is no longer shipped there.
""",
    "places/orsay-vale.md": """\
---
type: place
name: Orsay Vale
aliases: [the capital, capital]
prominence: 3
---
- what: the capital
- has: a court
- inhabitants: fewer than the [[Tin Harbour]] in 720; the number is not stated

> In 720 it had 38,000 inhabitants, more than the capital, Orsay Vale.

> Three years later the court of Orsay Vale decided for Adela.
""",
    "places/widows-quay.md": """\
---
type: place
name: Widow's Quay
aliases: [Widows Quay]
prominence: 2
---
- dues: none are paid there
- why: not stated

> Ships pay dues on all quays but Widow's Quay.
""",
    "places/narrows.md": """\
---
type: place
name: Narrows
aliases: [the Narrows]
prominence: 2
---
- bridge: planned, but [[#bridge|never built]]

> The guild planned a stone bridge over the Narrows, but it was never built.
""",
    "places/exchange.md": """\
---
type: place
name: Exchange
aliases: [the Exchange]
asked_as: [bourse]
prominence: 2
---
- in the Great Fire: spared, because the wind turned
- built: not stated

> The Exchange was spared because the wind turned.
""",
    "places/ropewalk.md": """\
---
type: place
name: Ropewalk
aliases: [the ropewalk, Pell's ropewalk]
asked_as: [rope factory, ropeworks]
prominence: 2
---
- owner: [[Amon Pell]]
- fate: [[#fire|the Great Fire]] broke out in it; not rebuilt

> On 3 October 723 a fire broke out in the ropewalk of Amon Pell.

> Pell's ropewalk was not rebuilt.
""",
    "places/hospital.md": """\
---
type: place
name: Hospital
aliases: [the hospital]
asked_as: [infirmary]
prominence: 2
---
- saved by: [[Nella Quist]], with a chain of buckets
- name: not stated

> The baker Nella Quist, nicknamed Mother Bucket, saved the hospital with a chain of buckets.
""",
    "places/lighthouse.md": """\
---
type: place
name: Lighthouse
aliases: [the lighthouse, the tower, tower, lighthouse on Gannet Point]
asked_as: [beacon, pharos]
prominence: 5
---
- where: on [[Gannet Point]]
- built: from 726 to 731
- architect: [[Ruy Sandoval]], then [[Inès Harrow]]
- height: 52 metres
- lamp: burns whale oil
- first keeper: [[Old Brannoch]]
- cost: not stated

> The lighthouse on Gannet Point was built from 726 to 731.

> The tower is 52 metres high, taller than any other on the coast.
""",
    "places/gannet-point.md": """\
---
type: place
name: Gannet Point
prominence: 3
---
- has: the [[lighthouse]]
- peace: the [[Peace of Gannet Point]] bears its name

> The lighthouse on Gannet Point was built from 726 to 731.
""",
    "places/saint-orla.md": """\
---
type: place
name: Crypt of Saint Orla
aliases: [the crypt, crypt, Saint Orla]
asked_as: [church]
prominence: 2
---
- arrests: eleven of the [[Lanternless]], in June 736

> In June 736 the customs officer Piet Lamm arrested eleven of them in the crypt of Saint Orla.
""",
    "places/skarn.md": """\
---
type: country
name: Skarn
asked_as: [enemy]
prominence: 4
---
- fleet: [[#blockade|blockaded the harbour]]
- admiral: [[Hedda Rusk]]
- exile of: [[Rufin]]
- ruler: not stated
- number of ships: not stated

> In March 739 the fleet of Skarn blockaded the harbour, because the guild had refused to lower its dues.
""",
    "places/free-towns.md": """\
---
type: region
name: Free Towns
aliases: [the Free Towns]
asked_as: [allies]
prominence: 3
---
- sent: grain, but no ships
- how many towns: not stated

> The Free Towns sent grain but no ships.
""",
    "places/salt-marshes.md": """\
---
type: place
name: Salt Marshes
aliases: [the Salt Marshes, the marshes]
prominence: 2
---
- came down there: the airship [[Patience]]

> Two weeks later she came down in the Salt Marshes.
""",
    # ------------------------------------------------------------------ people
    "people/elodie.md": """\
---
type: person
name: Margravine Élodie
aliases: [Élodie, the Margravine]
prominence: 3
---
- chartered: the [[Tin Harbour]], in 702
- died: not stated

> It was chartered in 702 by the Margravine Élodie.
""",
    "people/joss-tarrant.md": """\
---
type: person
name: Joss Tarrant
aliases: [Tarrant, the Anchor, Anchor]
prominence: 3
---
- office: first guildmaster
- replaced by: [[Berthe Olin]], in 711
- died: not stated

> Its first guildmaster was Joss Tarrant, called the Anchor.

> He was replaced in 711 by Berthe Olin, who held the office until her death in 738.
""",
    "people/berthe-olin.md": """\
---
type: person
name: Berthe Olin
aliases: [Olin]
prominence: 4
---
- office: guildmaster, from 711 to 738
- before her: [[Joss Tarrant]]
- died: in 738
- cause of death: not stated
- denied: that she had warned [[Sabine Crake]]

> He was replaced in 711 by Berthe Olin, who held the office until her death in 738.

> Rumour had it that Berthe Olin had warned her, which Olin denied.
""",
    "people/tobias-fenn.md": """\
---
type: person
name: Tobias Fenn
aliases: [Fenn, the new guildmaster]
prominence: 4
---
- office: guildmaster
- wanted: to surrender
- signed: the [[Peace of Gannet Point]], for the guild
- died: not stated

> The new guildmaster, Tobias Fenn, wanted to surrender that winter, but the captains outvoted him.

> Admiral Hedda Rusk signed for Skarn and Tobias Fenn for the guild.
""",
    "people/amon-pell.md": """\
---
type: person
name: Amon Pell
aliases: [Pell]
asked_as: [ropemaker]
prominence: 3
---
- owned: the [[ropewalk]] in which the Great Fire broke out
- blamed: a cat
- punished: not stated

> On 3 October 723 a fire broke out in the ropewalk of Amon Pell.

> What started it is not known; Pell blamed a cat.
""",
    "people/nella-quist.md": """\
---
type: person
name: Nella Quist
aliases: [Quist, Mother Bucket]
asked_as: [heroine]
prominence: 3
---
- work: baker
- saved: the [[hospital]], with a chain of buckets
- reward: not stated

> The baker Nella Quist, nicknamed Mother Bucket, saved the hospital with a chain of buckets.
""",
    "people/ruy-sandoval.md": """\
---
type: person
name: Ruy Sandoval
aliases: [Sandoval]
prominence: 3
---
- work: architect of the [[lighthouse]]
- quarrelled: with the [[Harbour Guild|guild]], over money
- replaced by: his pupil [[Inès Harrow]], in 728

> Its architect, Ruy Sandoval, quarrelled with the guild over money, and in 728 he was replaced by his pupil
> Inès Harrow.
""",
    "people/ines-harrow.md": """\
---
type: person
name: Inès Harrow
aliases: [Inès, Harrow]
prominence: 3
---
- work: architect of the [[lighthouse]], since 728
- pupil of: [[Ruy Sandoval]]

> Its architect, Ruy Sandoval, quarrelled with the guild over money, and in 728 he was replaced by his pupil
> Inès Harrow.
""",
    "people/old-brannoch.md": """\
---
type: person
name: Old Brannoch
aliases: [Brannoch]
prominence: 3
---
- office: first keeper of the [[lighthouse]]
- wrote: a diary, of which only the last volume survives
- real name: not stated

> The first keeper, Old Brannoch, kept a diary, of which only the last volume survives.
""",
    "people/sabine-crake.md": """\
---
type: person
name: Sabine Crake
aliases: [Crake, the Magpie, Magpie]
prominence: 4
---
- led: the [[Lanternless]]
- fate: escaped and was never caught
- where she went: not stated

> Their leader was Sabine Crake, known as the Magpie.

> Crake escaped and was never caught.
""",
    "people/piet-lamm.md": """\
---
type: person
name: Piet Lamm
aliases: [Lamm]
prominence: 3
---
- office: customs officer
- arrested: eleven of the [[Lanternless]]

> In June 736 the customs officer Piet Lamm arrested eleven of them in the crypt of Saint Orla.
""",
    "people/ilse-varga.md": """\
---
type: person
name: Ilse Varga
aliases: [Captain Ilse Varga, Captain Varga, Varga]
asked_as: [pilot]
prominence: 3
---
- office: captain of the airship [[Patience]]
- later life: not stated

> On 20 January 740 the airship Patience set out for the Free Towns to fetch help, with a crew of seven under
> Captain Ilse Varga.
""",
    "people/corin-dace.md": """\
---
type: person
name: Corin Dace
aliases: [Dace, the navigator]
prominence: 3
---
- office: navigator of the airship [[Patience]]
- fate: not known

> Six of the crew reached the Free Towns on foot; what became of the navigator, Corin Dace, is not known.
""",
    "people/hedda-rusk.md": """\
---
type: person
name: Hedda Rusk
aliases: [Admiral Hedda Rusk, Admiral Rusk, Rusk]
prominence: 3
---
- office: admiral
- signed: the [[Peace of Gannet Point]], for [[Skarn]]

> Admiral Hedda Rusk signed for Skarn and Tobias Fenn for the guild.
""",
    "people/marten-voss.md": """\
---
type: person
name: Marten Voss
aliases: [Voss]
prominence: 2
---
- office: captain
- peace: the one captain who did not accept it
- why: not stated

> All the captains but Marten Voss accepted the peace.
""",
    "people/leopold.md": """\
---
type: person
name: Margrave Leopold
aliases: [Leopold]
prominence: 3
---
- died: childless, in 742
- cause of death: not stated
- cousins: [[Adela]] and [[Rufin]]
- will: whether it was forged is disputed

> Margrave Leopold died childless in 742.

> Whether Leopold's will was forged is still disputed.
""",
    "people/adela.md": """\
---
type: person
name: Adela
asked_as: [winner, heiress]
prominence: 3
---
- cousin: [[Margrave Leopold]]
- claimed: the title of [[Margrave Leopold|Leopold]]
- verdict: for her

> His cousins Adela and Rufin both claimed the title.

> Three years later the court of Orsay Vale decided for Adela.
""",
    "people/rufin.md": """\
---
type: person
name: Rufin
asked_as: [loser, rival]
prominence: 3
---
- cousin: [[Margrave Leopold]]
- claimed: the title of [[Margrave Leopold|Leopold]]
- verdict: against him; he did not accept it
- exile: in [[Skarn]]
- died: not stated

> His cousins Adela and Rufin both claimed the title.

> Rufin did not accept the verdict and went into exile in Skarn.
""",
    # ------------------------------------------------------------------ groups
    "groups/harbour-guild.md": """\
---
type: organisation
name: Harbour Guild
aliases: [the Harbour Guild, the guild, guild]
prominence: 5
---
- founded: on 12 May 704, by nine captains
- guildmasters: [[Joss Tarrant]], [[Berthe Olin]] and [[Tobias Fenn]]
- members: not stated

> The Harbour Guild was founded on 12 May 704 by nine captains.
""",
    "groups/captains.md": """\
---
type: group
name: Captains of the guild
aliases: [the captains, captains]
asked_as: [skippers]
prominence: 2
---
- founders of the guild: nine of them
- share of the dues: 30%
- names: only [[Marten Voss]] is named among those asked about the peace

> 30% went to the captains of the guild.

> All the captains but Marten Voss accepted the peace.
""",
    "groups/lanternless.md": """\
---
type: organisation
name: Lanternless
aliases: [the Lanternless, smugglers, the smugglers, smuggler ring]
asked_as: [gang, contraband]
prominence: 4
---
- active: between 730 and 736
- brought in: tea and salt, hidden in coffins
- leader: [[Sabine Crake]]
- how many: not stated

> The Lanternless were a ring of smugglers, active between 730 and 736.

> They brought in tea and salt hidden in coffins.
""",
    # ------------------------------------------------------------------ things
    "things/harbour-dues.md": """\
---
type: concept
name: Harbour dues
aliases: [dues, the dues]
asked_as: [fees, tolls, tariffs]
prominence: 3
---
- divided: 45% upkeep of the quays, 30% captains, 20% the margrave's treasury, 5% orphans of drowned sailors
- not paid: on [[Widow's Quay]]
- lowered: by a third, at the peace
- amount: not stated

> Ships pay dues on all quays but Widow's Quay.

> The dues were lowered by a third.
""",
    "things/diary.md": """\
---
type: work
name: Diary of Old Brannoch
aliases: [Brannoch's diary, the diary, diary]
asked_as: [journal, logbook]
prominence: 2
---
- by: [[Old Brannoch]]
- survives: only the last volume
- contents: not stated

> The first keeper, Old Brannoch, kept a diary, of which only the last volume survives.
""",
    "things/patience.md": """\
---
type: thing
name: Patience
aliases: [airship Patience, the airship, airship]
asked_as: [zeppelin, dirigible, balloon]
prominence: 4
---
- captain: [[Ilse Varga]]
- navigator: [[Corin Dace]]
- crew: seven
- came down: in the [[Salt Marshes]]
- why she came down: not stated

> On 20 January 740 the airship Patience set out for the Free Towns to fetch help, with a crew of seven under
> Captain Ilse Varga.

> Two weeks later she came down in the Salt Marshes.
""",
    "things/peace.md": """\
---
type: concept
name: Peace of Gannet Point
aliases: [the peace, peace]
asked_as: [treaty, armistice]
prominence: 4
---
- signed: on 9 May 740, by [[Hedda Rusk]] and [[Tobias Fenn]]
- dues: lowered by a third
- not accepted by: [[Marten Voss]]

> The Peace of Gannet Point was signed on 9 May 740.

> All the captains but Marten Voss accepted the peace.
""",
    "things/will.md": """\
---
type: thing
name: Leopold's will
aliases: [the will of Leopold]
asked_as: [testament]
prominence: 2
---
- forged: disputed
- wording: not stated

> Whether Leopold's will was forged is still disputed.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-guild.md": """\
## The Tin Harbour is chartered {#charter}

- date: 0702 "in 702"
- who: the [[Margravine Élodie]]
- what: the [[Tin Harbour]]
- asked_as: founded; established; founder; beginning

> It was chartered in 702 by the Margravine Élodie.

## The name of the Tin Harbour {#name}

- date: not stated
- kind: state
- what: the [[Tin Harbour]]
- named after: an ore that is no longer shipped there
- asked_as: called; name; metal; exported; mined

> The Tin Harbour is a port on the coast of Calder, named after an ore that is no longer shipped there.

## The inhabitants in 720 {#inhabitants}

- date: 0720 "In 720"
- kind: figure
- where: the [[Tin Harbour]]
- how many: 38,000, more than [[Orsay Vale]]
- asked_as: population; lived; residents; bigger; larger

> In 720 it had 38,000 inhabitants, more than the capital, Orsay Vale.

## The harbour never has a city wall {#no-wall}

- date: not stated
- kind: non-event
- where: the [[Tin Harbour]]
- why: not stated
- asked_as: walls; fortified; ramparts; fortifications

> The harbour has never had a city wall.

## Ships pay dues on the quays {#quay-dues}

- date: not stated
- kind: state
- what: [[harbour dues]]
- except: [[Widow's Quay]]
- asked_as: free; exempt; charged; fees; tax

> Ships pay dues on all quays but Widow's Quay.

## The Harbour Guild is founded {#guild-founded}

- date: 0704-05-12 "on 12 May 704"
- who: nine [[captains]]
- what: the [[Harbour Guild]]
- where: not stated
- asked_as: established; started; founders; set up; created

> The Harbour Guild was founded on 12 May 704 by nine captains.

## Joss Tarrant becomes the first guildmaster {#tarrant-guildmaster}

- date: not stated
- who: [[Joss Tarrant]]
- office: guildmaster, the first
- asked_as: head; leader; led; chief; ran

> Its first guildmaster was Joss Tarrant, called the Anchor.

## Berthe Olin replaces Joss Tarrant as guildmaster {#olin-guildmaster}

- date: 0711 "in 711"
- who: [[Berthe Olin]]
- after whom: [[Joss Tarrant]]
- office: guildmaster
- why: not stated
- asked_as: took over; succeeded; followed; next guildmaster; second guildmaster

> He was replaced in 711 by Berthe Olin, who held the office until her death in 738.

## Berthe Olin dies {#olin-dies}

- date: 0738 "in 738"
- who: [[Berthe Olin]]
- why: not stated
- asked_as: death; passed away; killed; end of her office

> He was replaced in 711 by Berthe Olin, who held the office until her death in 738.

## The bridge over the Narrows is never built {#bridge}

- date: not stated
- kind: non-event
- who: the [[Harbour Guild]]
- what: a stone bridge over the [[Narrows]]
- why: not stated
- asked_as: construction; finished; project; span; crossing

> The guild planned a stone bridge over the Narrows, but it was never built.

## Dues for the upkeep of the quays {#share-quays}

- date: not stated
- kind: figure
- share: 45% of the [[harbour dues]]
- for: the upkeep of the quays
- asked_as: maintenance; repairs; spent; docks

> 45% went to the upkeep of the quays.

## Dues for the captains {#share-captains}

- date: not stated
- kind: figure
- share: 30% of the [[harbour dues]]
- for: the [[captains of the guild]]
- asked_as: got; received; earned

> 30% went to the captains of the guild.

## Dues for the margrave's treasury {#share-treasury}

- date: not stated
- kind: figure
- share: 20% of the [[harbour dues]]
- for: the margrave's treasury, in silver only
- why: because he distrusted paper
- asked_as: ruler; state; crown; coins; paper money; trust

> 20% went to the margrave's treasury (in silver only, because he distrusted paper).

## Dues for the orphans {#share-orphans}

- date: not stated
- kind: figure
- share: 5% of the [[harbour dues]]
- for: the orphans of drowned sailors
- asked_as: charity; children; kids; poor; orphanage

> 5% went to the orphans of drowned sailors.
""",
    "timeline/2-fire.md": """\
## The Great Fire breaks out {#fire}

- date: 0723-10-03 "On 3 October 723"
- what: the Great Fire
- where: the [[ropewalk]] of [[Amon Pell]]
- how long: four days
- aliases: Great Fire; the Great Fire; the fire
- asked_as: burnt; blaze; started; inferno; flames

> On 3 October 723 a fire broke out in the ropewalk of Amon Pell.

> The Great Fire burned for four days and destroyed 1,100 houses.

## The Great Fire destroys houses {#houses}

- date: not stated
- kind: figure
- how many: 1,100 houses
- asked_as: burnt down; homes; buildings; damage; lost

> The Great Fire burned for four days and destroyed 1,100 houses.

## What started the Great Fire is not known {#fire-cause}

- date: not stated
- kind: state
- why: not known
- who: [[Amon Pell]] blamed a cat
- asked_as: cause; caused; arson; fault; guilty; culprit

> What started it is not known; Pell blamed a cat.

## The dead of the Great Fire {#fire-dead}

- date: not stated
- kind: figure
- how many: around 60 people
- asked_as: victims; death toll; killed; casualties; perished

> Around 60 people died.

## The Exchange is spared {#exchange-spared}

- date: not stated
- what: the [[Exchange]]
- why: because the wind turned
- asked_as: survived; escaped the fire; undamaged; survive

> The Exchange was spared because the wind turned.

## Nella Quist saves the hospital {#hospital-saved}

- date: not stated
- who: [[Nella Quist]]
- what: the [[hospital]]
- how: with a chain of buckets
- asked_as: rescued; water; patients; put out

> The baker Nella Quist, nicknamed Mother Bucket, saved the hospital with a chain of buckets.

## The quays are rebuilt {#quays-rebuilt}

- date: by spring 725
- what: the quays
- of: granite
- by: not stated
- asked_as: reconstruction; repaired; stone; docks; material

> By spring 725 the quays had been rebuilt, this time in granite.

## The ropewalk is not rebuilt {#ropewalk-not-rebuilt}

- date: not stated
- kind: non-event
- what: the [[ropewalk]] of [[Amon Pell]]
- why: not stated
- asked_as: reconstruction; repaired; restored; reopened

> Pell's ropewalk was not rebuilt.
""",
    "timeline/3-light.md": """\
## The lighthouse is built {#lighthouse-built}

- date: 0726/0731 "from 726 to 731"
- what: the [[lighthouse]]
- where: [[Gannet Point]]
- architect: [[Ruy Sandoval]], then [[Inès Harrow]]
- asked_as: construction; building; constructed; took to build; erected

> The lighthouse on Gannet Point was built from 726 to 731.

## Ruy Sandoval quarrels with the guild {#quarrel}

- date: not stated
- who: [[Ruy Sandoval]]
- with: the [[Harbour Guild]]
- why: over money
- asked_as: argued; fell out; dispute; row; fight

> Its architect, Ruy Sandoval, quarrelled with the guild over money, and in 728 he was replaced by his pupil
> Inès Harrow.

## Inès Harrow replaces Ruy Sandoval {#harrow-architect}

- date: 0728 "in 728"
- who: [[Inès Harrow]]
- after whom: [[Ruy Sandoval]]
- office: architect of the [[lighthouse]]
- asked_as: took over; succeeded; followed; fired; dismissed; second architect

> Its architect, Ruy Sandoval, quarrelled with the guild over money, and in 728 he was replaced by his pupil
> Inès Harrow.

## The height of the lighthouse {#height}

- date: not stated
- kind: figure
- what: the [[lighthouse]]
- how high: 52 metres, taller than any other on the coast
- asked_as: tall; tallest; highest; size; meters

> The tower is 52 metres high, taller than any other on the coast.

## The lamp is first lit {#lamp-lit}

- date: 0731-08-01 "on 1 August 731"
- what: the lamp of the [[lighthouse]]
- by: not stated
- asked_as: switched on; light; opened; shone; kindled

> Its lamp was first lit on 1 August 731 and burns whale oil.

## The lamp burns whale oil {#whale-oil}

- date: not stated
- kind: state
- what: the lamp of the [[lighthouse]]
- asked_as: fuel; powered; run on; light

> Its lamp was first lit on 1 August 731 and burns whale oil.

## Old Brannoch keeps the lighthouse {#first-keeper}

- date: not stated
- who: [[Old Brannoch]]
- office: keeper of the [[lighthouse]], the first
- asked_as: lighthouse keeper; looked after; tended; warden

> The first keeper, Old Brannoch, kept a diary, of which only the last volume survives.

## Old Brannoch keeps a diary {#diary-kept}

- date: not stated
- who: [[Old Brannoch]]
- what: [[Brannoch's diary]]
- survives: only the last volume
- asked_as: wrote; written; journal; preserved; left; lost

> The first keeper, Old Brannoch, kept a diary, of which only the last volume survives.

## The Lanternless are active {#lanternless-active}

- date: 0730/0736 "between 730 and 736"
- who: the [[Lanternless]]
- asked_as: operated; smuggled; years; crime

> The Lanternless were a ring of smugglers, active between 730 and 736.

## The Lanternless bring in tea and salt {#smuggling}

- date: not stated
- who: the [[Lanternless]]
- what: tea and salt, hidden in coffins
- asked_as: smuggle; goods; caskets; contraband; concealed; imported

> They brought in tea and salt hidden in coffins.

## The Lanternless land more tea than the merchants {#more-tea}

- date: by the end of 733
- kind: state
- who: the [[Lanternless]]
- what: more tea than the honest merchants
- how much: not stated
- asked_as: outsold; traders; overtook; legal

> By the end of 733 they were landing more tea than the honest merchants.

## Sabine Crake leads the Lanternless {#crake-leads}

- date: not stated
- kind: state
- who: [[Sabine Crake]]
- what: the [[Lanternless]]
- asked_as: boss; head; chief; ran; ringleader

> Their leader was Sabine Crake, known as the Magpie.

## Piet Lamm arrests the smugglers {#arrests}

- date: 0736-06 "In June 736"
- who: [[Piet Lamm]]
- whom: eleven of the [[Lanternless]]
- where: the [[crypt of Saint Orla]]
- day: not stated
- asked_as: caught; captured; raid; busted; nabbed; seized

> In June 736 the customs officer Piet Lamm arrested eleven of them in the crypt of Saint Orla.

## Sabine Crake escapes {#crake-escapes}

- date: not stated
- who: [[Sabine Crake]]
- result: never caught
- how: not stated
- asked_as: fled; got away; captured; hanged; arrested

> Crake escaped and was never caught.

## Berthe Olin is rumoured to have warned Sabine Crake {#rumour}

- date: not stated
- who: [[Berthe Olin]]
- to: [[Sabine Crake]]
- result: Olin denied it
- asked_as: tipped off; gossip; traitor; helped; tip; told

> Rumour had it that Berthe Olin had warned her, which Olin denied.
""",
    "timeline/4-blockade.md": """\
## Skarn blockades the harbour {#blockade}

- date: 0739-03 "In March 739"
- who: the fleet of [[Skarn]]
- where: the [[Tin Harbour]]
- why: because the guild had refused to lower its dues
- how long: fourteen months
- aliases: the blockade
- asked_as: siege; besieged; closed off; war; attacked; cut off

> In March 739 the fleet of Skarn blockaded the harbour, because the guild had refused to lower its dues.

> The blockade lasted fourteen months.

## Bread is rationed {#rationing}

- date: from September 739
- what: bread
- how much: not stated
- asked_as: food; rations; hunger; shortage; starving

> Bread was rationed from September 739.

## Tobias Fenn wants to surrender {#surrender}

- date: not stated
- who: [[Tobias Fenn]]
- when: that winter
- result: the [[captains]] outvoted him
- asked_as: give up; capitulate; yield; vote; voted; overruled

> The new guildmaster, Tobias Fenn, wanted to surrender that winter, but the captains outvoted him.

## The Patience sets out {#patience-leaves}

- date: 0740-01-20 "On 20 January 740"
- what: the airship [[Patience]]
- under: [[Ilse Varga]]
- to: the [[Free Towns]]
- why: to fetch help
- asked_as: left; departed; took off; flew; expedition; launched; mission

> On 20 January 740 the airship Patience set out for the Free Towns to fetch help, with a crew of seven under
> Captain Ilse Varga.

## The crew of the Patience {#crew}

- date: not stated
- kind: figure
- what: the airship [[Patience]]
- how many: seven
- asked_as: aboard; on board; people; men; members

> On 20 January 740 the airship Patience set out for the Free Towns to fetch help, with a crew of seven under
> Captain Ilse Varga.

## The Patience comes down in the Salt Marshes {#crash}

- date: not stated
- after: #patience-leaves + P14D
- what: the airship [[Patience]]
- where: the [[Salt Marshes]]
- why: not stated
- asked_as: crashed; fell; landed; wreck; shot down; crash

> Two weeks later she came down in the Salt Marshes.

## Six of the crew reach the Free Towns {#six-arrive}

- date: not stated
- kind: figure
- how many: six of the crew of the [[Patience]]
- where: the [[Free Towns]]
- how: on foot
- asked_as: survived; survivors; walked; arrived; made it

> Six of the crew reached the Free Towns on foot; what became of the navigator, Corin Dace, is not known.

## What became of Corin Dace is not known {#dace-fate}

- date: not stated
- kind: state
- who: [[Corin Dace]]
- asked_as: disappeared; missing; vanished; lost; died; happened

> Six of the crew reached the Free Towns on foot; what became of the navigator, Corin Dace, is not known.

## The Free Towns send grain {#grain}

- date: not stated
- who: the [[Free Towns]]
- what: grain, but no ships
- how much: not stated
- asked_as: helped; aid; support; food; navy; warships

> The Free Towns sent grain but no ships.

## The Peace of Gannet Point is signed {#peace-signed}

- date: 0740-05-09 "on 9 May 740"
- who: [[Hedda Rusk]] for [[Skarn]]; [[Tobias Fenn]] for the guild
- what: the [[Peace of Gannet Point]]
- asked_as: treaty; ended the blockade; agreed; made peace; end of the war

> The Peace of Gannet Point was signed on 9 May 740.

> Admiral Hedda Rusk signed for Skarn and Tobias Fenn for the guild.

## The dues are lowered {#dues-lowered}

- date: not stated
- kind: figure
- what: [[harbour dues]]
- share: by a third
- asked_as: reduced; cut; decreased; cheaper; fell

> The dues were lowered by a third.

## The captains accept the peace {#peace-accepted}

- date: not stated
- who: all the [[captains]]
- except: [[Marten Voss]]
- why: not stated
- asked_as: rejected; refused; against; opposed; agreed; agree

> All the captains but Marten Voss accepted the peace.

## The second expedition does not set out {#second-expedition}

- date: not stated
- kind: non-event
- planned for: 741
- what: a second expedition, to look for [[Corin Dace]]
- why: no money was found for it
- asked_as: search; rescue; searched; cancelled; another expedition; funds; go ahead

> A second expedition, to look for Dace, was planned for 741, but no money was found for it.
""",
    "timeline/5-inheritance.md": """\
## Margrave Leopold dies {#leopold-dies}

- date: 0742 "in 742"
- who: [[Margrave Leopold]]
- why: not stated
- asked_as: death; passed away; killed; heir; children; kids

> Margrave Leopold died childless in 742.

## Adela and Rufin claim the title {#claims}

- date: not stated
- who: [[Adela]] and [[Rufin]]
- what: the title of [[Margrave Leopold]]
- asked_as: inheritance; claimants; heirs; succession; inherit; throne

> His cousins Adela and Rufin both claimed the title.

## The court decides for Adela {#verdict}

- date: not stated
- after: #leopold-dies + P3Y
- who: the court of [[Orsay Vale]]
- for: [[Adela]]
- why: not stated
- asked_as: won; ruled; judgment; judges; case; settled; inherited

> Three years later the court of Orsay Vale decided for Adela.

## Rufin goes into exile {#exile}

- date: not stated
- who: [[Rufin]]
- where: [[Skarn]]
- why: he did not accept the verdict
- asked_as: fled; left; banished; went; lost

> Rufin did not accept the verdict and went into exile in Skarn.

## Whether the will was forged is disputed {#will-disputed}

- date: not stated
- kind: state
- what: [[Leopold's will]]
- asked_as: fake; genuine; real; testament; forgery; authentic

> Whether Leopold's will was forged is still disputed.

## The guild intends to open a school of navigation {#school}

- date: not stated
- kind: state
- who: the [[Harbour Guild]]
- what: a school of navigation
- expected: before 755
- where: not stated
- asked_as: plan; academy; training; teach; college

> The guild intends to open a school of navigation before 755.
""",
}
