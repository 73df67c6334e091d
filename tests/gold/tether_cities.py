"""A world of the gold questions: cities on orbital tethers, with a council, a fall, a water strike and a spy."""

PAGE = """The Tether Cities

The Tether Cities hang on five orbital tethers above the equator of the planet Vesper. The oldest of them,
Highmoor, was founded in 2203 by the engineer Adaeze Rowntree and the financier Lucjan Brisk. Rowntree
designed the first cable, but she never lived on it, because she was afraid of heights. By 2219 all five
cities were inhabited: Highmoor, Candle, Ostrava Ring, Plumb and Farthing. All of them but Plumb may be
visited without a permit. At the count of 2240 they had 2.3 million inhabitants.

The Spindle Council

Since 12 March 2221 the cities have been governed by the Spindle Council, which meets in an old ballast tank
at Candle. Each city sends three councillors, except Farthing, which sends only one (because it has never
paid its share of the upkeep). The first Speaker was Imre Solano, nicknamed the Anchor. He resigned in 2229
after a quarrel over docking fees, and was succeeded by his deputy Wanda Achterberg. In the 2230s the council
banned private lifts. Achterberg's plan for a sixth tether, Lacework, was never carried out: the asteroid
bought as its counterweight turned out to be hollow.

The Car Nine Disaster

On 17 August 2234 the brakes of Car Nine, a lift on the Highmoor line, failed, and it fell eleven kilometres.
212 of its 260 passengers died. The survivors were brought out after thirty-one hours by the rigger Piet
Okonjo, who climbed down the cable alone. Inspector Hedda Marsh had reported the worn brakes three weeks
before the fall, but nobody read her report. Casimir Thole, the director of the Lift Board, was tried for
negligence and acquitted. He died on Vesper in November 2239. Who signed the last brake test is not known.
The wreck now stands in Cable Square as a memorial.

The Dry Month

On 3 February 2241 the waterworkers, known as drips, went on strike at Candle, because the Reservoir Company
had doubled their shifts. Their leader was Noor Valdis, a pump mechanic. The strike lasted twenty-nine days.
The council rationed water to four litres a head per day, but the hospitals were supplied throughout. Valdis
was arrested on the ninth day and released without charge. One year after the strike the Reservoir Company
was taken over by the council.

The Election of 2243

The first election open to all residents was held on 30 May 2243. Until then only owners of cable shares
could vote. Turnout was 71%. The votes were divided as follows:

  • Free Ladder won 44%.
  • The Ballast Party won 31%.
  • The Greenhouse League won 16% (nearly all of it in Plumb).
  • 9% went to independents, none of whom gained a seat.

Noor Valdis of Free Ladder became Speaker two weeks later. Augustin Rook, the leader of the Ballast Party,
claimed that the count at Farthing had been rigged, but a recount found only forty false ballots.

The Grain Embargo

From April 2246 to January 2248 the surface state of Lower Marl sold no grain to the cities, in retaliation
for a tariff on copper. By December 2246 the price of bread had tripled. Nobody starved, since the algae
farms of Plumb fed all five cities. Smugglers called moths flew flour up by balloon. The embargo was ended by
the Saltpan Accord, which Beatrix Amadi negotiated. All the cities but Ostrava Ring ratified it.

The Long Errand

The colony ship Long Errand left Farthing in spring 2250 with 1,400 colonists under Captain Dag Ferreira. It
had cost 90 million crowns. It should have reached the moon Halcyon in 2261, but its last signal was received
on 8 October 2253. What became of the ship is unknown. Some say that the colonists mutinied; others blame a
faulty reactor. A rescue ship, the Short Reply, was designed but never built.

The Thimble Affair

Around 2255 the council's archivist Selwyn Carrow, code name Thimble, began to sell secret minutes to Lower
Marl. He hid them in hollow chess pieces. On 21 June 2257 he was unmasked by the cipher clerk Junia Pell and
later sentenced to twelve years in prison. His contact, known only as the Aunt, was never caught. Rumour has
it that Valdis had known of the leak for months; she denied it. Pell was offered the Silver Shackle for her
work but declined it. Her memoir, A Clerk's Ear, appeared in 2262. The engineers expect that the Highmoor
cable will have to be replaced before 2290.
"""

TETHER_CITIES: dict[str, str] = {
    "world.md": """\
---
name: The Tether Cities
url: https://example.org/tether-cities
licence: CC0
calendar: gregorian
date_order: day-month
source: handbook
---
Five cities on orbital tethers, their council, their disasters and their lost ship, as the wiki's handbook tells them.
""",
    "sources/handbook.md": """\
---
id: handbook
name: The Tether Cities
url: https://example.org/tether-cities
licence: CC0
text: handbook.txt
---
""",
    "sources/handbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/tether-cities.md": """\
---
type: region
name: Tether Cities
aliases: [the Tether Cities, the cities, cities, five cities]
prominence: 5
---
- where: on five orbital tethers above the equator of [[Vesper]]
- cities: [[Highmoor]], [[Candle]], [[Ostrava Ring]], [[Plumb]] and [[Farthing]]
- inhabitants: 2.3 million, at the count of 2240
- governed by: the [[Spindle Council]], since 12 March 2221
- language: not stated

> The Tether Cities hang on five orbital tethers above the equator of the planet Vesper.

> By 2219 all five cities were inhabited: Highmoor, Candle, Ostrava Ring, Plumb and Farthing.

> At the count of 2240 they had 2.3 million inhabitants.
""",
    "places/vesper.md": """\
---
type: place
name: Vesper
aliases: [planet Vesper, the planet]
prominence: 3
---
- what: the planet below the [[Tether Cities]]
- population: not stated

> The Tether Cities hang on five orbital tethers above the equator of the planet Vesper.
""",
    "places/highmoor.md": """\
---
type: place
name: Highmoor
aliases: [Highmoor line, Highmoor cable]
prominence: 5
---
- what: the oldest of the [[Tether Cities]]
- founded: in 2203, by [[Adaeze Rowntree]] and [[Lucjan Brisk]]
- cable: expected to be replaced before 2290

[[#highmoor-founded|Founded]] in 2203; [[Car Nine]] ran on its line.

> The oldest of them, Highmoor, was founded in 2203 by the engineer Adaeze Rowntree and the financier Lucjan Brisk.

> The engineers expect that the Highmoor cable will have to be replaced before 2290.
""",
    "places/candle.md": """\
---
type: place
name: Candle
aliases: [city of Candle]
prominence: 4
---
- what: one of the [[Tether Cities]]
- seat of: the [[Spindle Council]]
- founded by: not stated

> Since 12 March 2221 the cities have been governed by the Spindle Council, which meets in an old ballast tank
> at Candle.

> On 3 February 2241 the waterworkers, known as drips, went on strike at Candle, because the Reservoir Company
> had doubled their shifts.
""",
    "places/ostrava-ring.md": """\
---
type: place
name: Ostrava Ring
prominence: 3
---
- what: one of the [[Tether Cities]]
- Saltpan Accord: the one city that did not ratify it
- why: not stated

> All the cities but Ostrava Ring ratified it.
""",
    "places/plumb.md": """\
---
type: place
name: Plumb
aliases: [city of Plumb, algae farms of Plumb]
prominence: 4
---
- what: one of the [[Tether Cities]]
- visitors: need a permit
- why a permit: not stated
- farms: algae, which fed all five cities during the embargo

> All of them but Plumb may be visited without a permit.

> Nobody starved, since the algae farms of Plumb fed all five cities.
""",
    "places/farthing.md": """\
---
type: place
name: Farthing
prominence: 4
---
- what: one of the [[Tether Cities]]
- councillors: only one
- why: because it has never paid its share of the upkeep

> Each city sends three councillors, except Farthing, which sends only one (because it has never paid its share
> of the upkeep).

> The colony ship Long Errand left Farthing in spring 2250 with 1,400 colonists under Captain Dag Ferreira.
""",
    "places/lower-marl.md": """\
---
type: country
name: Lower Marl
aliases: [Marl]
prominence: 4
---
- what: a surface state
- did: sold no grain to the cities from April 2246 to January 2248
- bought: secret minutes, from [[Selwyn Carrow]]
- ruler: not stated

> From April 2246 to January 2248 the surface state of Lower Marl sold no grain to the cities, in retaliation
> for a tariff on copper.

> Around 2255 the council's archivist Selwyn Carrow, code name Thimble, began to sell secret minutes to Lower
> Marl.
""",
    "places/halcyon.md": """\
---
type: place
name: Halcyon
aliases: [moon Halcyon, the moon]
prominence: 3
---
- what: the moon that the [[Long Errand]] was bound for

> It should have reached the moon Halcyon in 2261, but its last signal was received on 8 October 2253.
""",
    "places/cable-square.md": """\
---
type: place
name: Cable Square
prominence: 2
---
- has: the wreck of [[Car Nine]], as a memorial
- city: not stated

> The wreck now stands in Cable Square as a memorial.
""",
    # ------------------------------------------------------------------ people
    "people/adaeze-rowntree.md": """\
---
type: person
name: Adaeze Rowntree
aliases: [Rowntree]
prominence: 4
---
- work: engineer
- founded: [[Highmoor]], with [[Lucjan Brisk]]
- designed: the first cable
- afraid of: heights
- died: not stated

> Rowntree designed the first cable, but she never lived on it, because she was afraid of heights.
""",
    "people/lucjan-brisk.md": """\
---
type: person
name: Lucjan Brisk
aliases: [Brisk]
prominence: 3
---
- work: financier
- founded: [[Highmoor]], with [[Adaeze Rowntree]]
- fate: not stated

> The oldest of them, Highmoor, was founded in 2203 by the engineer Adaeze Rowntree and the financier Lucjan Brisk.
""",
    "people/imre-solano.md": """\
---
type: person
name: Imre Solano
aliases: [Solano, the Anchor, Anchor, Speaker Solano]
prominence: 4
---
- office: first Speaker of the [[Spindle Council]]
- resigned: in 2229, after a quarrel over docking fees
- deputy: [[Wanda Achterberg]]
- died: not stated

> The first Speaker was Imre Solano, nicknamed the Anchor.

> He resigned in 2229 after a quarrel over docking fees, and was succeeded by his deputy Wanda Achterberg.
""",
    "people/wanda-achterberg.md": """\
---
type: person
name: Wanda Achterberg
aliases: [Achterberg, Speaker Achterberg]
prominence: 4
---
- office: deputy of [[Imre Solano]], then Speaker
- planned: a sixth tether, [[Lacework]]
- left office: not stated

> He resigned in 2229 after a quarrel over docking fees, and was succeeded by his deputy Wanda Achterberg.

> Achterberg's plan for a sixth tether, Lacework, was never carried out: the asteroid bought as its
> counterweight turned out to be hollow.
""",
    "people/piet-okonjo.md": """\
---
type: person
name: Piet Okonjo
aliases: [Okonjo]
prominence: 3
---
- work: rigger
- did: brought out the survivors of [[Car Nine]]
- reward: not stated

> The survivors were brought out after thirty-one hours by the rigger Piet Okonjo, who climbed down the cable
> alone.
""",
    "people/hedda-marsh.md": """\
---
type: person
name: Hedda Marsh
aliases: [Inspector Hedda Marsh, Inspector Marsh, Marsh]
prominence: 3
---
- office: inspector
- reported: the worn brakes of [[Car Nine]]
- fate: not stated

> Inspector Hedda Marsh had reported the worn brakes three weeks before the fall, but nobody read her report.
""",
    "people/casimir-thole.md": """\
---
type: person
name: Casimir Thole
aliases: [Thole]
prominence: 4
---
- office: director of the [[Lift Board]]
- tried for: negligence
- verdict: acquitted
- died: on [[Vesper]], in November 2239
- cause of death: not stated

> Casimir Thole, the director of the Lift Board, was tried for negligence and acquitted.

> He died on Vesper in November 2239.
""",
    "people/noor-valdis.md": """\
---
type: person
name: Noor Valdis
aliases: [Valdis, Speaker Valdis]
prominence: 5
---
- work: pump mechanic
- led: the strike of the [[waterworkers]]
- arrested: on the ninth day of the strike; released without charge
- party: [[Free Ladder]]
- office: Speaker, since two weeks after the election of 2243
- rumoured: to have known of the leak for months; she denied it
- born: not stated

> Their leader was Noor Valdis, a pump mechanic.

> Noor Valdis of Free Ladder became Speaker two weeks later.

> Rumour has it that Valdis had known of the leak for months; she denied it.
""",
    "people/augustin-rook.md": """\
---
type: person
name: Augustin Rook
aliases: [Rook]
prominence: 3
---
- office: leader of the [[Ballast Party]]
- claimed: that the count at [[Farthing]] had been rigged

> Augustin Rook, the leader of the Ballast Party, claimed that the count at Farthing had been rigged, but a
> recount found only forty false ballots.
""",
    "people/beatrix-amadi.md": """\
---
type: person
name: Beatrix Amadi
aliases: [Amadi]
prominence: 3
---
- negotiated: the [[Saltpan Accord]]
- office: not stated

> The embargo was ended by the Saltpan Accord, which Beatrix Amadi negotiated.
""",
    "people/dag-ferreira.md": """\
---
type: person
name: Dag Ferreira
aliases: [Captain Dag Ferreira, Captain Ferreira, Ferreira]
prominence: 3
---
- office: captain of the [[Long Errand]]
- fate: not stated

> The colony ship Long Errand left Farthing in spring 2250 with 1,400 colonists under Captain Dag Ferreira.
""",
    "people/selwyn-carrow.md": """\
---
type: person
name: Selwyn Carrow
aliases: [Carrow, Thimble]
asked_as: [spy, traitor, mole]
prominence: 4
---
- office: archivist of the [[Spindle Council]]
- code name: Thimble
- sold: secret minutes, to [[Lower Marl]]
- hid them: in hollow chess pieces
- unmasked by: [[Junia Pell]], on 21 June 2257
- sentence: twelve years in prison
- contact: [[the Aunt]]
- motive: not stated

> Around 2255 the council's archivist Selwyn Carrow, code name Thimble, began to sell secret minutes to Lower
> Marl. He hid them in hollow chess pieces.

> On 21 June 2257 he was unmasked by the cipher clerk Junia Pell and later sentenced to twelve years in prison.
""",
    "people/the-aunt.md": """\
---
type: person
name: The Aunt
aliases: [Aunt]
asked_as: [handler, go-between]
prominence: 3
---
- contact of: [[Selwyn Carrow]]
- real name: not stated
- caught: never

> His contact, known only as the Aunt, was never caught.
""",
    "people/junia-pell.md": """\
---
type: person
name: Junia Pell
aliases: [Pell]
prominence: 4
---
- work: cipher clerk
- unmasked: [[Selwyn Carrow]], on 21 June 2257
- declined: the [[Silver Shackle]]
- memoir: [[A Clerk's Ear]], which appeared in 2262

> On 21 June 2257 he was unmasked by the cipher clerk Junia Pell and later sentenced to twelve years in prison.

> Pell was offered the Silver Shackle for her work but declined it. Her memoir, A Clerk's Ear, appeared in 2262.
""",
    # ------------------------------------------------------------------ groups
    "groups/spindle-council.md": """\
---
type: organisation
name: Spindle Council
aliases: [the Spindle Council, the council, council]
asked_as: [government, parliament]
prominence: 5
---
- governs: the [[Tether Cities]], since 12 March 2221
- meets: in an old ballast tank at [[Candle]]
- councillors: three of each city, but only one of [[Farthing]]
- Speakers: [[Imre Solano]], [[Wanda Achterberg]], [[Noor Valdis]]

> Since 12 March 2221 the cities have been governed by the Spindle Council, which meets in an old ballast tank
> at Candle.

> Each city sends three councillors, except Farthing, which sends only one (because it has never paid its share
> of the upkeep).
""",
    "groups/lift-board.md": """\
---
type: organisation
name: Lift Board
aliases: [the Lift Board]
prominence: 2
---
- director: [[Casimir Thole]]
- founded: not stated

> Casimir Thole, the director of the Lift Board, was tried for negligence and acquitted.
""",
    "groups/waterworkers.md": """\
---
type: group
name: Waterworkers
aliases: [the waterworkers, drips, the drips]
asked_as: [strikers]
prominence: 4
---
- strike: from 3 February 2241, for twenty-nine days
- leader: [[Noor Valdis]]
- how many: not stated

> On 3 February 2241 the waterworkers, known as drips, went on strike at Candle, because the Reservoir Company
> had doubled their shifts.
""",
    "groups/reservoir-company.md": """\
---
type: organisation
name: Reservoir Company
aliases: [the Reservoir Company]
prominence: 3
---
- did: doubled the shifts of the [[waterworkers]]
- taken over by: the [[council]], one year after the strike
- owner before: not stated

> One year after the strike the Reservoir Company was taken over by the council.
""",
    "groups/free-ladder.md": """\
---
type: organisation
name: Free Ladder
prominence: 3
---
- what: a party
- votes: 44%, in the election of 2243
- member: [[Noor Valdis]]

> Free Ladder won 44%.
""",
    "groups/ballast-party.md": """\
---
type: organisation
name: Ballast Party
aliases: [the Ballast Party]
prominence: 3
---
- votes: 31%, in the election of 2243
- leader: [[Augustin Rook]]

> The Ballast Party won 31%.
""",
    "groups/greenhouse-league.md": """\
---
type: organisation
name: Greenhouse League
aliases: [the Greenhouse League]
prominence: 3
---
- votes: 16%, in the election of 2243, nearly all of it in [[Plumb]]
- leader: not stated

> The Greenhouse League won 16% (nearly all of it in Plumb).
""",
    "groups/independents.md": """\
---
type: group
name: Independents
aliases: [the independents]
prominence: 2
---
- votes: 9%, in the election of 2243
- seats: none

> 9% went to independents, none of whom gained a seat.
""",
    "groups/moths.md": """\
---
type: group
name: Moths
aliases: [the moths, smugglers, the smugglers]
prominence: 3
---
- what: smugglers who flew flour up by balloon
- how many: not stated

> Smugglers called moths flew flour up by balloon.
""",
    # ------------------------------------------------------------------ things
    "things/lacework.md": """\
---
type: thing
name: Lacework
aliases: [sixth tether]
prominence: 3
---
- what: a sixth tether, planned by [[Wanda Achterberg]]
- built: never
- why not: the asteroid bought as its counterweight turned out to be hollow

> Achterberg's plan for a sixth tether, Lacework, was never carried out: the asteroid bought as its
> counterweight turned out to be hollow.
""",
    "things/car-nine.md": """\
---
type: thing
name: Car Nine
aliases: [the wreck]
prominence: 4
---
- what: a lift on the [[Highmoor line]]
- fell: eleven kilometres, on 17 August 2234
- dead: 212 of its 260 passengers
- last brake test signed by: not stated
- wreck: in [[Cable Square]], as a memorial

> On 17 August 2234 the brakes of Car Nine, a lift on the Highmoor line, failed, and it fell eleven kilometres.
> 212 of its 260 passengers died.

> The wreck now stands in Cable Square as a memorial.
""",
    "things/saltpan-accord.md": """\
---
type: concept
name: Saltpan Accord
aliases: [the Saltpan Accord, the accord]
asked_as: [treaty, agreement]
prominence: 3
---
- ended: the embargo
- negotiated by: [[Beatrix Amadi]]
- not ratified by: [[Ostrava Ring]]
- date of signing: not stated

> The embargo was ended by the Saltpan Accord, which Beatrix Amadi negotiated. All the cities but Ostrava Ring
> ratified it.
""",
    "things/long-errand.md": """\
---
type: thing
name: Long Errand
aliases: [the Long Errand, colony ship, the colony ship]
asked_as: [starship, spaceship]
prominence: 5
---
- what: a colony ship
- left: [[Farthing]], in spring 2250
- captain: [[Dag Ferreira]]
- colonists: 1,400
- cost: 90 million crowns
- bound for: the moon [[Halcyon]]
- last signal: on 8 October 2253
- fate: not stated

> The colony ship Long Errand left Farthing in spring 2250 with 1,400 colonists under Captain Dag Ferreira. It
> had cost 90 million crowns.

> What became of the ship is unknown. Some say that the colonists mutinied; others blame a faulty reactor.
""",
    "things/short-reply.md": """\
---
type: thing
name: Short Reply
aliases: [the Short Reply, rescue ship, the rescue ship]
prominence: 3
---
- what: a rescue ship that was designed but never built
- why not: not stated
- designer: not stated

> A rescue ship, the Short Reply, was designed but never built.
""",
    "things/silver-shackle.md": """\
---
type: thing
name: Silver Shackle
aliases: [the Silver Shackle]
asked_as: [medal, award, decoration, honour]
prominence: 2
---
- offered to: [[Junia Pell]], who declined it

> Pell was offered the Silver Shackle for her work but declined it.
""",
    "things/clerks-ear.md": """\
---
type: work
name: A Clerk's Ear
aliases: [Clerk's Ear]
asked_as: [book, autobiography]
prominence: 3
---
- what: the memoir of [[Junia Pell]]
- appeared: in 2262

> Her memoir, A Clerk's Ear, appeared in 2262.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## Highmoor is founded {#highmoor-founded}

- date: 2203 "in 2203"
- who: [[Adaeze Rowntree]] and [[Lucjan Brisk]]
- what: [[Highmoor]], the oldest of the cities
- asked_as: established; started; set up; first city

> The oldest of them, Highmoor, was founded in 2203 by the engineer Adaeze Rowntree and the financier Lucjan Brisk.

## Adaeze Rowntree designs the first cable {#cable-designed}

- date: not stated
- who: [[Adaeze Rowntree]]
- what: the first cable
- asked_as: drew; invented; created; planned

> Rowntree designed the first cable, but she never lived on it, because she was afraid of heights.

## Adaeze Rowntree never lives on the cable {#rowntree-never}

- date: not stated
- kind: non-event
- who: [[Adaeze Rowntree]]
- why: because she was afraid of heights
- asked_as: moved; home; dwell; fear

> Rowntree designed the first cable, but she never lived on it, because she was afraid of heights.

## All five cities are inhabited {#all-inhabited}

- date: [..2219] "By 2219"
- kind: state
- what: [[Highmoor]], [[Candle]], [[Ostrava Ring]], [[Plumb]] and [[Farthing]]
- asked_as: settled; lived in; populated

> By 2219 all five cities were inhabited: Highmoor, Candle, Ostrava Ring, Plumb and Farthing.

## Cities may be visited without a permit {#permits}

- date: not stated
- kind: state
- what: all the [[Tether Cities|cities]]
- except: [[Plumb]]
- why: not stated
- asked_as: travel; enter; permission; pass; visa; visitors

> All of them but Plumb may be visited without a permit.

## The count of 2240 {#count}

- date: 2240 "of 2240"
- kind: figure
- how many: 2.3 million inhabitants
- what: the [[Tether Cities]]
- asked_as: population; census; people live; residents

> At the count of 2240 they had 2.3 million inhabitants.
""",
    "timeline/2-council.md": """\
## The Spindle Council governs the cities {#council-begins}

- date: 2221-03-12/.. "Since 12 March 2221"
- kind: state
- who: the [[Spindle Council]]
- where: in an old ballast tank at [[Candle]]
- asked_as: ruled; in power; rule; came to power

> Since 12 March 2221 the cities have been governed by the Spindle Council, which meets in an old ballast tank
> at Candle.

## Each city sends three councillors {#councillors}

- date: not stated
- kind: figure
- how many: three of each city
- except: [[Farthing]], which sends only one
- why: because Farthing has never paid its share of the upkeep
- asked_as: representatives; delegates; members; seats on the council

> Each city sends three councillors, except Farthing, which sends only one (because it has never paid its share
> of the upkeep).

## Farthing never pays its share of the upkeep {#farthing-unpaid}

- date: not stated
- kind: non-event
- who: [[Farthing]]
- asked_as: contribution; maintenance; owe; debt

> Each city sends three councillors, except Farthing, which sends only one (because it has never paid its share
> of the upkeep).

## Imre Solano is the first Speaker {#solano-speaker}

- date: not stated
- who: [[Imre Solano]]
- office: Speaker of the [[Spindle Council]], the first
- asked_as: head of the council; presided; chair

> The first Speaker was Imre Solano, nicknamed the Anchor.

## Imre Solano resigns {#solano-resigns}

- date: 2229 "in 2229"
- who: [[Imre Solano]]
- why: after a quarrel over docking fees
- asked_as: stepped down; quit; left office; row; argument

> He resigned in 2229 after a quarrel over docking fees, and was succeeded by his deputy Wanda Achterberg.

## Wanda Achterberg becomes Speaker {#achterberg-speaker}

- date: 2229 "in 2229"
- date_basis: implied
- who: [[Wanda Achterberg]]
- after whom: [[Imre Solano]]
- asked_as: took over; followed; replaced; second speaker; next speaker

> He resigned in 2229 after a quarrel over docking fees, and was succeeded by his deputy Wanda Achterberg.

## The council bans private lifts {#lifts-banned}

- date: 223X "In the 2230s"
- who: the [[Spindle Council]]
- what: private lifts
- why: not stated
- asked_as: forbade; prohibited; outlawed; illegal

> In the 2230s the council banned private lifts.

## Lacework is never built {#lacework-never}

- date: not stated
- kind: non-event
- who: [[Wanda Achterberg]]
- what: a sixth tether, [[Lacework]]
- why: the asteroid bought as its counterweight turned out to be hollow
- asked_as: cancelled; abandoned; fail; constructed; project

> Achterberg's plan for a sixth tether, Lacework, was never carried out: the asteroid bought as its
> counterweight turned out to be hollow.
""",
    "timeline/3-car-nine.md": """\
## Hedda Marsh reports the worn brakes {#marsh-report}

- date: 2234-07-27 "three weeks before the fall"
- date_basis: derived
- who: [[Hedda Marsh]]
- what: the worn brakes of [[Car Nine]]
- result: nobody read her report
- asked_as: warned; foresaw; warning; ignored

> Inspector Hedda Marsh had reported the worn brakes three weeks before the fall, but nobody read her report.

## Car Nine falls {#car-nine-falls}

- date: 2234-08-17 "On 17 August 2234"
- what: [[Car Nine]], a lift on the [[Highmoor line]]
- how far: eleven kilometres
- why: its brakes failed
- aliases: Car Nine Disaster; the Car Nine disaster; the fall; the disaster
- asked_as: crashed; accident; plunged; dropped; lift accident

> On 17 August 2234 the brakes of Car Nine, a lift on the Highmoor line, failed, and it fell eleven kilometres.

## The dead of Car Nine {#car-nine-dead}

- date: not stated
- kind: figure
- how many: 212 of 260 passengers
- what: [[Car Nine]]
- asked_as: killed; victims; death toll; casualties; lost their lives; on board

> 212 of its 260 passengers died.

## Piet Okonjo brings out the survivors {#rescue}

- date: not stated
- after: #car-nine-falls
- who: [[Piet Okonjo]]
- when: after thirty-one hours
- how: he climbed down the cable alone
- asked_as: saved; rescued; rescuer; got out; trapped

> The survivors were brought out after thirty-one hours by the rigger Piet Okonjo, who climbed down the cable
> alone.

## Casimir Thole is tried and acquitted {#thole-acquitted}

- date: not stated
- who: [[Casimir Thole]], director of the [[Lift Board]]
- charge: negligence
- result: acquitted
- asked_as: trial; court; found guilty; convicted; cleared; accused; charged

> Casimir Thole, the director of the Lift Board, was tried for negligence and acquitted.

## Casimir Thole dies {#thole-dies}

- date: 2239-11 "in November 2239"
- who: [[Casimir Thole]]
- where: on [[Vesper]]
- why: not stated
- asked_as: death; passed away

> He died on Vesper in November 2239.

## The last brake test {#brake-test}

- date: not stated
- who: not stated
- asked_as: signature; approved; inspection; signed off

> Who signed the last brake test is not known.

## The wreck stands in Cable Square {#wreck}

- date: not stated
- kind: state
- what: the wreck of [[Car Nine]]
- where: in [[Cable Square]]
- as: a memorial
- asked_as: monument; remains; remembered

> The wreck now stands in Cable Square as a memorial.
""",
    "timeline/4-dry-month.md": """\
## The waterworkers go on strike {#strike}

- date: 2241-02-03 "On 3 February 2241"
- who: the [[waterworkers]]
- led by: [[Noor Valdis]]
- where: at [[Candle]]
- why: because the [[Reservoir Company]] had doubled their shifts
- how long: twenty-nine days
- aliases: Dry Month; the Dry Month; water strike; the strike
- asked_as: walked out; stopped working; industrial action; walkout

> On 3 February 2241 the waterworkers, known as drips, went on strike at Candle, because the Reservoir Company
> had doubled their shifts.

> Their leader was Noor Valdis, a pump mechanic. The strike lasted twenty-nine days.

## The council rations water {#rationing}

- date: not stated
- who: the [[council]]
- how much: four litres a head per day
- except: the hospitals were supplied throughout
- asked_as: ration; limit; allowance; each person

> The council rationed water to four litres a head per day, but the hospitals were supplied throughout.

## Noor Valdis is arrested {#valdis-arrested}

- date: not stated
- after: #strike
- who: [[Noor Valdis]]
- when: on the ninth day
- result: released without charge
- why: not stated
- asked_as: jailed; locked up; freed; let go; detained

> Valdis was arrested on the ninth day and released without charge.

## The council takes over the Reservoir Company {#takeover}

- date: not stated
- after: #strike + P1Y
- who: the [[council]]
- what: the [[Reservoir Company]]
- asked_as: nationalised; seized; bought; public ownership

> One year after the strike the Reservoir Company was taken over by the council.
""",
    "timeline/5-election.md": """\
## The first election open to all residents {#election}

- date: 2243-05-30 "on 30 May 2243"
- what: the first election open to all residents
- turnout: 71%
- aliases: election of 2243; the election; 2243 election
- asked_as: vote; poll; go to the polls; result

> The first election open to all residents was held on 30 May 2243.

> The votes were divided as follows:

## Only owners of cable shares may vote {#cable-shares}

- date: not stated
- kind: state
- who: owners of cable shares
- until: the election of 2243
- asked_as: shareholders; franchise; suffrage; right to vote; allowed to vote; before 2243

> Until then only owners of cable shares could vote.

## The turnout {#turnout}

- date: not stated
- kind: figure
- share: 71%
- asked_as: took part; voters; cast a vote

> Turnout was 71%.

## The votes of Free Ladder {#votes-ladder}

- date: not stated
- kind: figure
- share: 44%
- who: [[Free Ladder]]
- asked_as: came first; won the election; winner; most votes; got

> Free Ladder won 44%.

## The votes of the Ballast Party {#votes-ballast}

- date: not stated
- kind: figure
- share: 31%
- who: [[Ballast Party]]
- asked_as: came second; runner-up; got

> The Ballast Party won 31%.

## The votes of the Greenhouse League {#votes-greenhouse}

- date: not stated
- kind: figure
- share: 16%
- who: [[Greenhouse League]]
- where: nearly all of it in [[Plumb]]
- asked_as: came third; got; support

> The Greenhouse League won 16% (nearly all of it in Plumb).

## The votes of the independents {#votes-independents}

- date: not stated
- kind: figure
- share: 9%
- who: [[independents]], none of whom gained a seat
- asked_as: got; unaffiliated; others

> 9% went to independents, none of whom gained a seat.

## Noor Valdis becomes Speaker {#valdis-speaker}

- date: not stated
- after: #election + P14D
- who: [[Noor Valdis]]
- party: [[Free Ladder]]
- asked_as: took office; elected speaker; appointed; third speaker

> Noor Valdis of Free Ladder became Speaker two weeks later.

## Augustin Rook claims that the count was rigged {#rigging-claim}

- date: not stated
- after: #election
- who: [[Augustin Rook]], the leader of the [[Ballast Party]]
- where: at [[Farthing]]
- asked_as: fraud; cheating; fixed; accused; alleged; stolen election

> Augustin Rook, the leader of the Ballast Party, claimed that the count at Farthing had been rigged, but a
> recount found only forty false ballots.

## A recount finds forty false ballots {#recount}

- date: not stated
- after: #rigging-claim
- kind: figure
- how many: only forty
- asked_as: fake; fraudulent; invalid; forged; counted again

> Augustin Rook, the leader of the Ballast Party, claimed that the count at Farthing had been rigged, but a
> recount found only forty false ballots.
""",
    "timeline/6-embargo.md": """\
## Lower Marl sells no grain to the cities {#embargo}

- date: 2246-04/2248-01 "From April 2246 to January 2248"
- who: [[Lower Marl]]
- what: no grain for the [[cities]]
- why: in retaliation for a tariff on copper
- ended by: the [[Saltpan Accord]]
- aliases: grain embargo; the embargo; the grain embargo
- asked_as: blockade; boycott; sanctions; trade; stopped selling

> From April 2246 to January 2248 the surface state of Lower Marl sold no grain to the cities, in retaliation
> for a tariff on copper.

> The embargo was ended by the Saltpan Accord, which Beatrix Amadi negotiated.

## The price of bread triples {#bread}

- date: [..2246-12] "By December 2246"
- what: the price of bread
- how much: it had tripled
- asked_as: cost; dearer; rise; expensive; inflation; loaf

> By December 2246 the price of bread had tripled.

## Nobody starves {#nobody-starves}

- date: not stated
- kind: non-event
- why: since the algae farms of [[Plumb]] fed all five cities
- asked_as: famine; hunger; starvation; starve; eat; food

> Nobody starved, since the algae farms of Plumb fed all five cities.

## Moths fly flour up by balloon {#moths-fly}

- date: not stated
- who: [[moths]]
- what: flour
- how: by balloon
- asked_as: smuggled; contraband; transported; carried

> Smugglers called moths flew flour up by balloon.

## The cities ratify the Saltpan Accord {#accord-ratified}

- date: not stated
- who: all the [[cities]]
- except: [[Ostrava Ring]]
- what: the [[Saltpan Accord]]
- asked_as: approved; accepted; signed; refused; agreed

> All the cities but Ostrava Ring ratified it.
""",
    "timeline/7-long-errand.md": """\
## The Long Errand leaves Farthing {#errand-leaves}

- date: 2250-21 "in spring 2250"
- what: the [[Long Errand]]
- where: from [[Farthing]]
- captain: [[Dag Ferreira]]
- how many: 1,400 colonists
- day: not stated
- asked_as: launched; departed; set off; set out; commanded; settlers; aboard

> The colony ship Long Errand left Farthing in spring 2250 with 1,400 colonists under Captain Dag Ferreira.

## The cost of the Long Errand {#errand-cost}

- date: not stated
- kind: figure
- how much: 90 million crowns
- what: the [[Long Errand]]
- asked_as: price; money; spent; expensive

> It had cost 90 million crowns.

## The last signal of the Long Errand {#last-signal}

- date: 2253-10-08 "on 8 October 2253"
- what: the [[Long Errand]]
- asked_as: last heard; contact; message; transmission; went silent; fell silent; disappeared

> It should have reached the moon Halcyon in 2261, but its last signal was received on 8 October 2253.

## The Long Errand should have reached Halcyon {#halcyon-planned}

- date: 2261 "in 2261"
- kind: non-event
- what: the [[Long Errand]]
- where: the moon [[Halcyon]]
- asked_as: arrive; destination; due; bound; expected; land

> It should have reached the moon Halcyon in 2261, but its last signal was received on 8 October 2253.

## The fate of the Long Errand {#errand-fate}

- date: not stated
- what: not stated
- rumours: that the colonists mutinied; a faulty reactor
- asked_as: happened to; lost; theories; vanished; missing

> What became of the ship is unknown. Some say that the colonists mutinied; others blame a faulty reactor.

## The Short Reply is never built {#reply-never}

- date: not stated
- kind: non-event
- what: a rescue ship, the [[Short Reply]]
- why: not stated
- asked_as: sent; search; constructed; rescue mission

> A rescue ship, the Short Reply, was designed but never built.
""",
    "timeline/8-thimble.md": """\
## Selwyn Carrow begins to sell secret minutes {#minutes-sold}

- date: 2255~ "Around 2255"
- who: [[Selwyn Carrow]], code name Thimble
- to: [[Lower Marl]]
- why: not stated
- aliases: Thimble Affair; the Thimble affair; the spy affair; the leak
- asked_as: spied; spying; espionage; betrayed; leaked; documents; secrets

> Around 2255 the council's archivist Selwyn Carrow, code name Thimble, began to sell secret minutes to Lower
> Marl.

## Selwyn Carrow hides the minutes {#minutes-hidden}

- date: not stated
- who: [[Selwyn Carrow]]
- where: in hollow chess pieces
- asked_as: concealed; stashed; smuggled out; hiding place

> He hid them in hollow chess pieces.

## Junia Pell unmasks Selwyn Carrow {#unmasked}

- date: 2257-06-21 "On 21 June 2257"
- who: [[Junia Pell]]
- whom: [[Selwyn Carrow]]
- how: not stated
- asked_as: exposed; caught; discovered; found out; uncovered; arrested

> On 21 June 2257 he was unmasked by the cipher clerk Junia Pell and later sentenced to twelve years in prison.

## Selwyn Carrow is sentenced {#sentenced}

- date: not stated
- after: #unmasked
- who: [[Selwyn Carrow]]
- how long: twelve years in prison
- asked_as: punished; punishment; jail; gaol; convicted; locked up

> On 21 June 2257 he was unmasked by the cipher clerk Junia Pell and later sentenced to twelve years in prison.

## The Aunt is never caught {#aunt-never}

- date: not stated
- kind: non-event
- who: [[The Aunt]]
- asked_as: found; arrested; identified; identity

> His contact, known only as the Aunt, was never caught.

## Noor Valdis is rumoured to have known of the leak {#valdis-rumour}

- date: not stated
- who: [[Noor Valdis]]
- what: that she had known of the leak for months
- denied: by her
- asked_as: aware; gossip; knew; suspected; cover up

> Rumour has it that Valdis had known of the leak for months; she denied it.

## Junia Pell declines the Silver Shackle {#shackle-declined}

- date: not stated
- who: [[Junia Pell]]
- what: the [[Silver Shackle]]
- why: not stated
- asked_as: refused; turned down; rejected; accepted; awarded

> Pell was offered the Silver Shackle for her work but declined it.

## A Clerk's Ear appears {#memoir}

- date: 2262 "in 2262"
- what: [[A Clerk's Ear]]
- by: [[Junia Pell]]
- asked_as: published; came out; released; wrote; memoirs

> Her memoir, A Clerk's Ear, appeared in 2262.

## The Highmoor cable is expected to be replaced {#cable-replacement}

- date: not stated
- kind: state
- who: the engineers
- what: that the [[Highmoor cable]] will have to be replaced
- expected: before 2290
- asked_as: renewed; renewal; predict; forecast; wear out; new cable

> The engineers expect that the Highmoor cable will have to be replaced before 2290.
""",
}
