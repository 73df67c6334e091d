"""A world of the gold questions: a mining station in the ice of a moon, a mutiny, a strike and a lost ship."""

PAGE = """Halcyon Deep

Halcyon Deep is a mining station in the ice crust of Tethra, the fourth moon of the gas giant Orvane. It was
founded on 14 March 2187 by the engineer Ilse Varga and the geologist Tobias Reyes, who had met in a debtors'
prison on Ceres. With them came eleven companions, most of them deserters from the tug Patience. For their
first shelter they cut open an empty fuel tank with borrowed torches. The station lives by a blue ore called
sorrowstone, which is used to line reactors; nobody remembers who named it. Varga died in the winter of 2203,
when a seal gave way in Lock Nine. Reyes outlived her by many years, but he never went down the shaft again.
At the count of 2210 the station had 8,400 inhabitants. It has no police: order is kept by the shift wardens,
who carry nothing but a whistle. Drink is forbidden on the lower decks, except on Founders' Night.

The Directors

Since 2195 the station has been run by a director, whom the Board on Ceres appoints for six years. The first
was Marguerite Sloane. In 2201 she handed over to Dmitri Halloran, nicknamed the Abacus, who cut the air
ration twice. He was recalled in July 2206, because he had been caught selling oxygen to passing freighters.
His deputy Yun Castellane ran the station for seven months until a successor arrived. That was Benedikt
Thorne, who held the post from 2207 to 2219, longer than anyone else. All the directors were born on Ceres;
Castellane, a child of the lower decks, was the one exception. Thorne intended to reach the sea under the ice
with a second shaft by 2215. The drill jammed at a depth of 31 kilometres, and the plan was given up a year
after that deadline. The drillers swore that something had knocked back from below. The drill log mentions no
such thing.

The Mutiny of the Lower Decks

It was Halloran's second cut that brought on the mutiny. On the night of 21 May 2206 the drillers seized the
air plant. They were led by the welder Rafaela Quist, whom her friends called Mother Rivet. 212 men and women
joined her. She demanded that the old ration be restored and that Halloran be put on trial. The first demand
was met; the second was not. After five days the cook Ansel Brody persuaded both sides to sit down to a
meal, and the mutiny was over before the plates were cleared. It cost one life, that of the warden Piet
Lindqvist, who fell from a gantry. Whether he was pushed has never been established. All the mutineers were
granted an amnesty except Quist, who was sentenced to nine years on the ice barges. She escaped in 2210. Some
say that she ended her days as a schoolteacher on Vesta, others that she never left the station.

The Long Strike

In the early 2210s a lamp-fitter called Osei Marchetti set up the Lampworkers' Union, which at first met in
the laundry. When the management tried to lengthen the shift from ten hours to twelve, 4,100 workers laid
down their tools on 1 February 2212. Only the hospital stayed open. The Long Strike lasted 74 days. Two offers
were thrown out without a vote; the third was put to the strikers on 14 April:

  • 58% voted to accept it.
  • 33% wanted to fight on.
  • 9% spoiled their ballots (most of these by drawing a bird).

The shift stayed at ten hours, and a hot meal was added to it. The strikers got no pay for the lost days.
Marchetti, who had argued for fighting on, resigned the same evening; his place was taken by the crane
driver Wilhelmina Stroud. Thorne promised the strikers a school within a year. They had to wait until
September 2218 for it. It is named after Piet Lindqvist.

The Meridian Daughter

The ore carrier Meridian Daughter left for Ceres on 9 November 2221 with 26 people and 900 tonnes of
sorrowstone on board. Her captain was Solveig Tamm. Eleven hours later she sent her last signal, the single
word "lanterns". Neither the ship nor her crew has ever been found. Three tugs looked for her; the search was
called off after six weeks. An inquiry under Judge Henrietta Obi sat from March to June 2222 and heard 63
witnesses. It blamed a cracked coolant pipe. It also found that the company had skipped four inspections, yet
nobody was prosecuted. All the members signed the report but the navigator Lucien Abara, who wrote a dissent
of his own. The dissent was sealed, and what it says is not known. In the inquiry's papers three informers
appear under code names only. Kingfisher was the dispatcher Noor Delacroix, as she herself admitted in 2230.
Bittern is thought to have been the director's secretary. Who Plover was remains a mystery. In the canteens
they will tell you that Tamm sold the ship to pirates, but no proof of this has ever turned up.

The Vote

Saskia Moreau, who had succeeded Thorne, stepped down in 2225 on account of her health. Her successor Ferenc
Adeyemi took the workers' side. Since 2226 the station has belonged to four owners:

  • The Board on Ceres holds 45%.
  • The founders' families hold 30%.
  • The Lampworkers' Union holds 15% (given to it in settlement of the lost wages).
  • 10% is held by the crew's pension fund.

On 6 June 2228 the inhabitants voted on independence from Ceres. Turnout was 88%, and 71% of the votes were
in favour. The Board refused to recognise the result. Two weeks after the vote it dismissed Adeyemi, who had
publicly declared himself for independence. The post of director has been vacant ever since. A committee of
seven, drawn by lot, now runs the station; none of its members may serve for more than eighteen months. It
means to hold a second vote in 2235. By 2231 it had replaced every seal in Lock Nine. The reactor was to be
moved to the surface around 2230, but the move has been put off twice.
"""

HALCYON_DEEP: dict[str, str] = {
    "world.md": """\
---
name: Halcyon Deep
url: https://example.org/halcyon-deep
licence: CC0
calendar: gregorian
date_order: day-month
source: log
---
A mining station in the ice of a moon, its mutiny, its strike and its missing ship, as the wiki's log tells them.
""",
    "sources/log.md": """\
---
id: log
name: Halcyon Deep
url: https://example.org/halcyon-deep
licence: CC0
text: log.txt
---
""",
    "sources/log.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/halcyon-deep.md": """\
---
type: place
name: Halcyon Deep
aliases: [the station, station, mining station, the mining station]
prominence: 5
---
- lies: in the ice crust of [[Tethra]]
- founded: on 14 March 2187, by [[Ilse Varga]] and [[Tobias Reyes]]
- inhabitants: 8,400, at the count of 2210
- lives by: [[sorrowstone]]
- police: none; the [[shift wardens]] keep order
- run by: a [[committee of seven]]
- meaning of the name: not stated

[[#founding|Founded by two who met in prison]], it has [[#no-police|no police]].

> Halcyon Deep is a mining station in the ice crust of Tethra, the fourth moon of the gas giant Orvane.

> At the count of 2210 the station had 8,400 inhabitants.
""",
    "places/tethra.md": """\
---
type: place
name: Tethra
aliases: [the moon, fourth moon]
prominence: 3
---
- what: the fourth moon of [[Orvane]]
- size: not stated

> Halcyon Deep is a mining station in the ice crust of Tethra, the fourth moon of the gas giant Orvane.
""",
    "places/orvane.md": """\
---
type: place
name: Orvane
aliases: [the gas giant, gas giant]
prominence: 2
---
- what: a gas giant
- moons: only the fourth, [[Tethra]], is named

> Halcyon Deep is a mining station in the ice crust of Tethra, the fourth moon of the gas giant Orvane.
""",
    "places/ceres.md": """\
---
type: place
name: Ceres
prominence: 3
---
- seat of: the [[Board on Ceres]]
- birthplace of: all the directors but [[Yun Castellane]]
- has: a debtors' prison

> All the directors were born on Ceres; Castellane, a child of the lower decks, was the one exception.
""",
    "places/vesta.md": """\
---
type: place
name: Vesta
prominence: 2
---
- said of it: that [[Rafaela Quist]] ended her days there as a schoolteacher

> Some say that she ended her days as a schoolteacher on Vesta, others that she never left the station.
""",
    "places/lock-nine.md": """\
---
type: place
name: Lock Nine
prominence: 2
---
- death there: [[Ilse Varga]], when a seal gave way
- seals: every one replaced by 2231

> Varga died in the winter of 2203, when a seal gave way in Lock Nine.

> By 2231 it had replaced every seal in Lock Nine.
""",
    "places/lower-decks.md": """\
---
type: place
name: Lower decks
aliases: [the lower decks]
prominence: 3
---
- drink: forbidden, except on [[Founders' Night]]
- mutiny: in May 2206

> Drink is forbidden on the lower decks, except on Founders' Night.
""",
    "places/second-shaft.md": """\
---
type: place
name: Second shaft
aliases: [the second shaft]
prominence: 3
---
- planned by: [[Benedikt Thorne]]
- meant to reach: the sea under the ice, by 2215
- depth of the drill when it jammed: 31 kilometres
- cost: not stated

> Thorne intended to reach the sea under the ice with a second shaft by 2215.
""",
    "places/school.md": """\
---
type: place
name: School
aliases: [the school]
prominence: 2
---
- promised by: [[Benedikt Thorne]], within a year
- had to be waited for: until September 2218
- named after: [[Piet Lindqvist]]
- teachers: not stated

> Thorne promised the strikers a school within a year. They had to wait until September 2218 for it. It is
> named after Piet Lindqvist.
""",
    "places/air-plant.md": """\
---
type: place
name: Air plant
aliases: [the air plant]
prominence: 1
---
- seized by: the drillers, on the night of 21 May 2206

> On the night of 21 May 2206 the drillers seized the air plant.
""",
    # ------------------------------------------------------------------ people
    "people/ilse-varga.md": """\
---
type: person
name: Ilse Varga
aliases: [Varga]
prominence: 4
---
- work: engineer
- founded: [[Halcyon Deep]], with [[Tobias Reyes]]
- died: in the winter of 2203
- cause of death: a seal gave way in [[Lock Nine]]
- born: not stated

> It was founded on 14 March 2187 by the engineer Ilse Varga and the geologist Tobias Reyes, who had met in a
> debtors' prison on Ceres.

> Varga died in the winter of 2203, when a seal gave way in Lock Nine.
""",
    "people/tobias-reyes.md": """\
---
type: person
name: Tobias Reyes
aliases: [Reyes]
prominence: 4
---
- work: geologist
- founded: [[Halcyon Deep]], with [[Ilse Varga]]
- died: not stated

> Reyes outlived her by many years, but he never went down the shaft again.
""",
    "people/marguerite-sloane.md": """\
---
type: person
name: Marguerite Sloane
aliases: [Sloane]
prominence: 3
---
- office: director, the first
- succeeded by: [[Dmitri Halloran]], in 2201
- died: not stated

> The first was Marguerite Sloane.
""",
    "people/dmitri-halloran.md": """\
---
type: person
name: Dmitri Halloran
aliases: [Halloran, the Abacus, Abacus]
prominence: 4
---
- office: director, since 2201
- cut: the air ration, twice
- recalled: in July 2206
- why recalled: he had been caught selling oxygen to passing freighters
- deputy: [[Yun Castellane]]
- fate: not stated

> In 2201 she handed over to Dmitri Halloran, nicknamed the Abacus, who cut the air ration twice.

> He was recalled in July 2206, because he had been caught selling oxygen to passing freighters.
""",
    "people/yun-castellane.md": """\
---
type: person
name: Yun Castellane
aliases: [Castellane]
prominence: 3
---
- office: deputy of [[Dmitri Halloran]], then director for seven months
- born on: the [[lower decks]]; the only director not born on [[Ceres]]
- died: not stated

> His deputy Yun Castellane ran the station for seven months until a successor arrived.

> All the directors were born on Ceres; Castellane, a child of the lower decks, was the one exception.
""",
    "people/benedikt-thorne.md": """\
---
type: person
name: Benedikt Thorne
aliases: [Thorne]
prominence: 5
---
- office: director, from 2207 to 2219
- planned: the [[second shaft]]
- promised: a [[school]] within a year
- succeeded by: [[Saskia Moreau]]
- died: not stated

> That was Benedikt Thorne, who held the post from 2207 to 2219, longer than anyone else.

> Thorne promised the strikers a school within a year.
""",
    "people/saskia-moreau.md": """\
---
type: person
name: Saskia Moreau
aliases: [Moreau]
prominence: 3
---
- office: director, after [[Benedikt Thorne]]
- stepped down: in 2225
- why: on account of her health
- illness: not stated

> Saskia Moreau, who had succeeded Thorne, stepped down in 2225 on account of her health.
""",
    "people/ferenc-adeyemi.md": """\
---
type: person
name: Ferenc Adeyemi
aliases: [Adeyemi]
prominence: 4
---
- office: director, the last so far
- took: the workers' side
- dismissed by: the [[Board on Ceres]], two weeks after the vote
- fate: not stated

> Her successor Ferenc Adeyemi took the workers' side.

> Two weeks after the vote it dismissed Adeyemi, who had publicly declared himself for independence.
""",
    "people/rafaela-quist.md": """\
---
type: person
name: Rafaela Quist
aliases: [Quist, Mother Rivet]
prominence: 4
---
- work: welder
- led: the mutiny
- sentence: nine years on the ice barges
- escaped: in 2210
- fate: not stated; accounts differ

> They were led by the welder Rafaela Quist, whom her friends called Mother Rivet.

> She escaped in 2210. Some say that she ended her days as a schoolteacher on Vesta, others that she never
> left the station.
""",
    "people/ansel-brody.md": """\
---
type: person
name: Ansel Brody
aliases: [Brody]
prominence: 3
---
- work: cook
- did: ended the mutiny by persuading both sides to sit down to a meal

> After five days the cook Ansel Brody persuaded both sides to sit down to a meal, and the mutiny was over
> before the plates were cleared.
""",
    "people/piet-lindqvist.md": """\
---
type: person
name: Piet Lindqvist
aliases: [Lindqvist]
prominence: 3
---
- work: warden
- died: in the mutiny; he fell from a gantry
- named after him: the [[school]]
- age: not stated

> It cost one life, that of the warden Piet Lindqvist, who fell from a gantry. Whether he was pushed has never
> been established.
""",
    "people/osei-marchetti.md": """\
---
type: person
name: Osei Marchetti
aliases: [Marchetti]
prominence: 4
---
- work: lamp-fitter
- set up: the [[Lampworkers' Union]]
- argued: for fighting on
- resigned: the evening of the vote
- succeeded by: [[Wilhelmina Stroud]]
- died: not stated

> In the early 2210s a lamp-fitter called Osei Marchetti set up the Lampworkers' Union, which at first met in
> the laundry.

> Marchetti, who had argued for fighting on, resigned the same evening; his place was taken by the crane
> driver Wilhelmina Stroud.
""",
    "people/wilhelmina-stroud.md": """\
---
type: person
name: Wilhelmina Stroud
aliases: [Stroud]
prominence: 2
---
- work: crane driver
- took the place of: [[Osei Marchetti]]

> Marchetti, who had argued for fighting on, resigned the same evening; his place was taken by the crane
> driver Wilhelmina Stroud.
""",
    "people/solveig-tamm.md": """\
---
type: person
name: Solveig Tamm
aliases: [Captain Tamm, Tamm]
prominence: 3
---
- office: captain of the [[Meridian Daughter]]
- rumoured: to have sold the ship to pirates
- fate: not stated

> Her captain was Solveig Tamm.
""",
    "people/henrietta-obi.md": """\
---
type: person
name: Henrietta Obi
aliases: [Judge Henrietta Obi, Judge Obi, Obi]
prominence: 3
---
- office: judge
- headed: the [[inquiry]]

> An inquiry under Judge Henrietta Obi sat from March to June 2222 and heard 63 witnesses.
""",
    "people/lucien-abara.md": """\
---
type: person
name: Lucien Abara
aliases: [Abara]
prominence: 3
---
- work: navigator
- member of: the [[inquiry]]
- wrote: a dissent, which was sealed
- why he dissented: not stated

> All the members signed the report but the navigator Lucien Abara, who wrote a dissent of his own.

> The dissent was sealed, and what it says is not known.
""",
    "people/noor-delacroix.md": """\
---
type: person
name: Noor Delacroix
aliases: [Delacroix, Kingfisher]
prominence: 3
---
- work: dispatcher
- code name: Kingfisher
- admitted it: in 2230

> Kingfisher was the dispatcher Noor Delacroix, as she herself admitted in 2230.
""",
    "people/bittern.md": """\
---
type: person
name: Bittern
prominence: 2
---
- what: the code name of an informer of the [[inquiry]]
- thought to be: the director's secretary
- name: not stated

> Bittern is thought to have been the director's secretary.
""",
    "people/plover.md": """\
---
type: person
name: Plover
prominence: 2
---
- what: the code name of an informer of the [[inquiry]]
- name: not stated; a mystery

> Who Plover was remains a mystery.
""",
    # ------------------------------------------------------------------ groups
    "groups/shift-wardens.md": """\
---
type: group
name: Shift wardens
aliases: [the shift wardens, wardens, the wardens]
prominence: 3
---
- do: keep order
- carry: nothing but a whistle
- how many: not stated

> It has no police: order is kept by the shift wardens, who carry nothing but a whistle.
""",
    "groups/eleven-companions.md": """\
---
type: group
name: Eleven companions
aliases: [the companions, companions, eleven companions]
prominence: 2
---
- came with: the founders
- most of them: deserters from the tug [[Patience]]
- names: not stated

> With them came eleven companions, most of them deserters from the tug Patience.
""",
    "groups/drillers.md": """\
---
type: group
name: Drillers
aliases: [the drillers, mutineers, the mutineers]
prominence: 3
---
- seized: the [[air plant]]
- led by: [[Rafaela Quist]]
- joined by: 212 men and women

> On the night of 21 May 2206 the drillers seized the air plant.

> 212 men and women joined her.
""",
    "groups/board.md": """\
---
type: organisation
name: Board on Ceres
aliases: [the Board, Board, the Board on Ceres]
prominence: 4
---
- appoints: the director, for six years
- holds: 45% of the station
- refused: to recognise the vote on independence
- members: not stated

> Since 2195 the station has been run by a director, whom the Board on Ceres appoints for six years.

> The Board on Ceres holds 45%.
""",
    "groups/union.md": """\
---
type: organisation
name: Lampworkers' Union
aliases: [the union, union, the Lampworkers' Union]
prominence: 4
---
- set up by: [[Osei Marchetti]], in the early 2210s
- first met: in the laundry
- holds: 15% of the station
- members: not stated

> In the early 2210s a lamp-fitter called Osei Marchetti set up the Lampworkers' Union, which at first met in
> the laundry.

> The Lampworkers' Union holds 15% (given to it in settlement of the lost wages).
""",
    "groups/founders-families.md": """\
---
type: group
name: Founders' families
aliases: [the founders' families]
prominence: 2
---
- hold: 30% of the station

> The founders' families hold 30%.
""",
    "groups/pension-fund.md": """\
---
type: organisation
name: Pension fund
aliases: [the pension fund, crew's pension fund, the crew's pension fund]
prominence: 2
---
- holds: 10% of the station

> 10% is held by the crew's pension fund.
""",
    "groups/inquiry.md": """\
---
type: organisation
name: Inquiry
aliases: [the inquiry]
asked_as: [investigation, commission]
prominence: 4
---
- headed by: [[Henrietta Obi]]
- sat: from March to June 2222
- witnesses: 63
- blamed: a cracked coolant pipe
- not signed by: [[Lucien Abara]]
- members: not stated, but for the navigator

> An inquiry under Judge Henrietta Obi sat from March to June 2222 and heard 63 witnesses. It blamed a cracked
> coolant pipe.
""",
    "groups/committee.md": """\
---
type: organisation
name: Committee of seven
aliases: [the committee, committee, the committee of seven]
prominence: 4
---
- runs: [[Halcyon Deep]]
- drawn: by lot
- term: not more than eighteen months
- members' names: not stated

> A committee of seven, drawn by lot, now runs the station; none of its members may serve for more than
> eighteen months.
""",
    # ------------------------------------------------------------------ things
    "things/patience.md": """\
---
type: thing
name: Patience
aliases: [the Patience, tug Patience]
prominence: 2
---
- what: a tug
- deserters from it: most of the [[eleven companions]]

> With them came eleven companions, most of them deserters from the tug Patience.
""",
    "things/sorrowstone.md": """\
---
type: thing
name: Sorrowstone
aliases: [blue ore, the ore]
prominence: 3
---
- what: a blue ore
- use: to line reactors
- named by: nobody remembers
- price: not stated

> The station lives by a blue ore called sorrowstone, which is used to line reactors; nobody remembers who
> named it.
""",
    "things/founders-night.md": """\
---
type: concept
name: Founders' Night
aliases: [Founders Night]
prominence: 2
---
- drink on the [[lower decks]]: allowed
- date: not stated

> Drink is forbidden on the lower decks, except on Founders' Night.
""",
    "things/air-ration.md": """\
---
type: thing
name: Air ration
aliases: [the air ration, the ration, ration]
prominence: 2
---
- cut by: [[Dmitri Halloran]], twice
- how large: not stated

> In 2201 she handed over to Dmitri Halloran, nicknamed the Abacus, who cut the air ration twice.
""",
    "things/meridian-daughter.md": """\
---
type: thing
name: Meridian Daughter
aliases: [the Meridian Daughter, missing ship, the missing ship, ore carrier, the ore carrier, the ship]
prominence: 5
---
- what: an ore carrier
- captain: [[Solveig Tamm]]
- left: on 9 November 2221, for [[Ceres]]
- on board: 26 people and 900 tonnes of [[sorrowstone]]
- last signal: the single word "lanterns"
- where it is now: not stated

[[#ship-leaves|Left for Ceres]] and was [[#ship-never-found|never found]].

> The ore carrier Meridian Daughter left for Ceres on 9 November 2221 with 26 people and 900 tonnes of
> sorrowstone on board.

> Neither the ship nor her crew has ever been found.
""",
    "things/dissent.md": """\
---
type: work
name: Dissent
aliases: [the dissent, dissenting report]
prominence: 2
---
- author: [[Lucien Abara]]
- contents: not stated; it was sealed

> The dissent was sealed, and what it says is not known.
""",
    "things/reactor.md": """\
---
type: thing
name: Reactor
aliases: [the reactor]
prominence: 2
---
- was to be moved: to the surface, around 2230
- put off: twice

> The reactor was to be moved to the surface around 2230, but the move has been put off twice.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## Ilse Varga and Tobias Reyes found the station {#founding}

- date: 2187-03-14 "on 14 March 2187"
- who: [[Ilse Varga]]; [[Tobias Reyes]]
- what: [[Halcyon Deep]]
- asked_as: established; started; set up; began; founders

> It was founded on 14 March 2187 by the engineer Ilse Varga and the geologist Tobias Reyes, who had met in a
> debtors' prison on Ceres.

## Ilse Varga and Tobias Reyes meet {#founders-meet}

- date: not stated
- who: [[Ilse Varga]]; [[Tobias Reyes]]
- where: in a debtors' prison on [[Ceres]]
- asked_as: got to know each other; jail; first met

> It was founded on 14 March 2187 by the engineer Ilse Varga and the geologist Tobias Reyes, who had met in a
> debtors' prison on Ceres.

## Eleven companions come with the founders {#companions-come}

- date: not stated
- kind: figure
- how many: eleven
- who: [[eleven companions]], most of them deserters from the [[Patience]]
- asked_as: first settlers; joined the founders; runaways; sailors

> With them came eleven companions, most of them deserters from the tug Patience.

## The founders cut open a fuel tank {#first-shelter}

- date: not stated
- what: their first shelter, an empty fuel tank
- how: with borrowed torches
- asked_as: lived at first; home; house; slept

> For their first shelter they cut open an empty fuel tank with borrowed torches.

## The station lives by sorrowstone {#sorrowstone-mined}

- date: not stated
- kind: state
- what: [[sorrowstone]]
- for: lining reactors
- asked_as: mined; dug; economy; used for; mineral

> The station lives by a blue ore called sorrowstone, which is used to line reactors; nobody remembers who
> named it.

## Ilse Varga dies {#varga-dies}

- date: 2203-24 "in the winter of 2203"
- who: [[Ilse Varga]]
- where: [[Lock Nine]]
- why: a seal gave way
- day: not stated
- asked_as: death; killed; accident; passed away

> Varga died in the winter of 2203, when a seal gave way in Lock Nine.

## Tobias Reyes never goes down the shaft again {#reyes-stays-up}

- date: not stated
- kind: non-event
- who: [[Tobias Reyes]]
- asked_as: underground; returned; after her death; descended

> Reyes outlived her by many years, but he never went down the shaft again.

## The count of 2210 {#count}

- date: 2210 "of 2210"
- kind: figure
- where: [[Halcyon Deep]]
- how many: 8,400 inhabitants
- asked_as: population; people; census; lived

> At the count of 2210 the station had 8,400 inhabitants.

## The station has no police {#no-police}

- date: not stated
- kind: non-event
- who: [[Halcyon Deep]]
- instead: the [[shift wardens]], who carry nothing but a whistle
- why: not stated
- asked_as: law enforcement; cops; armed; guards; weapons

> It has no police: order is kept by the shift wardens, who carry nothing but a whistle.

## Drink is forbidden on the lower decks {#drink-forbidden}

- date: not stated
- kind: state
- where: the [[lower decks]]
- except: on [[Founders' Night]]
- asked_as: alcohol; beer; banned; allowed; drinking

> Drink is forbidden on the lower decks, except on Founders' Night.
""",
    "timeline/2-directors.md": """\
## The station is run by a director {#directors-begin}

- date: 2195 "Since 2195"
- kind: state
- what: a director, for six years
- appointed by: the [[Board on Ceres]]
- asked_as: term of office; chosen; named; head of the station; boss

> Since 2195 the station has been run by a director, whom the Board on Ceres appoints for six years.

## Marguerite Sloane is the first director {#sloane-first}

- date: not stated
- who: [[Marguerite Sloane]]
- office: director, the first
- asked_as: original director; earliest

> The first was Marguerite Sloane.

## Marguerite Sloane hands over to Dmitri Halloran {#halloran-director}

- date: 2201 "In 2201"
- who: [[Dmitri Halloran]]
- after whom: [[Marguerite Sloane]]
- office: director
- asked_as: second director; succeeded; became director; followed; replaced

> In 2201 she handed over to Dmitri Halloran, nicknamed the Abacus, who cut the air ration twice.

## Dmitri Halloran cuts the air ration {#ration-cut}

- date: not stated
- who: [[Dmitri Halloran]]
- what: the [[air ration]]
- how often: twice
- asked_as: reduced; lowered; less air; oxygen

> In 2201 she handed over to Dmitri Halloran, nicknamed the Abacus, who cut the air ration twice.

## Dmitri Halloran is recalled {#halloran-recalled}

- date: 2206-07 "in July 2206"
- who: [[Dmitri Halloran]]
- why: he had been caught selling oxygen to passing freighters
- day: not stated
- asked_as: sacked; fired; removed; dismissed; lost his job

> He was recalled in July 2206, because he had been caught selling oxygen to passing freighters.

## Yun Castellane runs the station {#castellane-director}

- date: not stated
- after: #halloran-recalled
- who: [[Yun Castellane]]
- after whom: [[Dmitri Halloran]]
- how long: seven months
- asked_as: acting director; stood in; took over; interim

> His deputy Yun Castellane ran the station for seven months until a successor arrived.

## Benedikt Thorne is director {#thorne-director}

- date: 2207/2219 "from 2207 to 2219"
- who: [[Benedikt Thorne]]
- after whom: [[Yun Castellane]]
- office: director
- asked_as: longest; ruled; served; in office; term

> That was Benedikt Thorne, who held the post from 2207 to 2219, longer than anyone else.

## The directors are born on Ceres {#directors-born}

- date: not stated
- kind: state
- who: all the directors
- where: on [[Ceres]]
- except: [[Yun Castellane]], a child of the [[lower decks]]
- asked_as: came from; native; born on the station; birthplace

> All the directors were born on Ceres; Castellane, a child of the lower decks, was the one exception.

## Benedikt Thorne plans a second shaft {#shaft-planned}

- date: not stated
- who: [[Benedikt Thorne]]
- what: to reach the sea under the ice with a [[second shaft]]
- expected: by 2215
- asked_as: intended; project; ocean; drilling; deadline

> Thorne intended to reach the sea under the ice with a second shaft by 2215.

## The drill jams {#drill-jams}

- date: not stated
- where: at a depth of 31 kilometres
- why: not stated
- asked_as: got stuck; how deep; broke; stopped

> The drill jammed at a depth of 31 kilometres, and the plan was given up a year after that deadline.

## The plan of the second shaft is given up {#shaft-given-up}

- date: not stated
- what: the [[second shaft]]
- when: a year after the deadline of 2215
- asked_as: abandoned; cancelled; reached the sea; failed

> The drill jammed at a depth of 31 kilometres, and the plan was given up a year after that deadline.

## The drillers swear that something knocked back {#knocking}

- date: not stated
- who: the [[drillers]]
- what: that something had knocked back from below
- but: the drill log mentions no such thing
- asked_as: rumour; noise; heard; ghost; monster; aliens

> The drillers swore that something had knocked back from below. The drill log mentions no such thing.
""",
    "timeline/3-mutiny.md": """\
## The second cut brings on the mutiny {#mutiny-cause}

- date: not stated
- what: the second cut of the [[air ration]] by [[Dmitri Halloran]]
- result: the mutiny
- asked_as: cause; reason; triggered; led to; sparked

> It was Halloran's second cut that brought on the mutiny.

## The drillers seize the air plant {#mutiny}

- date: 2206-05-21 "On the night of 21 May 2206"
- who: the [[drillers]]
- led by: [[Rafaela Quist]]
- where: the [[air plant]]
- why: the second cut of the [[air ration]]
- how long: five days
- aliases: the mutiny; mutiny of the lower decks
- asked_as: revolt; rebellion; uprising; captured; occupied; took over

> On the night of 21 May 2206 the drillers seized the air plant. They were led by the welder Rafaela Quist,
> whom her friends called Mother Rivet.

## Men and women join Rafaela Quist {#mutineers-number}

- date: not stated
- kind: figure
- how many: 212 men and women
- who: the [[mutineers]]
- asked_as: took part; rebels; followers; number

> 212 men and women joined her.

## Rafaela Quist makes two demands {#demands}

- date: not stated
- who: [[Rafaela Quist]]
- what: that the old [[ration]] be restored and that [[Dmitri Halloran]] be put on trial
- result: the first was met; the second was not
- asked_as: wanted; asked for; tried; court; fulfilled

> She demanded that the old ration be restored and that Halloran be put on trial. The first demand was met; the
> second was not.

## Ansel Brody ends the mutiny {#mutiny-ends}

- date: not stated
- after: #mutiny + P5D
- who: [[Ansel Brody]]
- how: he persuaded both sides to sit down to a meal
- asked_as: stopped; peace; settled; dinner; food; broke up

> After five days the cook Ansel Brody persuaded both sides to sit down to a meal, and the mutiny was over
> before the plates were cleared.

## Piet Lindqvist falls from a gantry {#lindqvist-dies}

- date: not stated
- who: [[Piet Lindqvist]]
- how many: one life
- how: he fell from a gantry
- pushed: not stated
- asked_as: died; killed; death; murder; victims; casualties

> It cost one life, that of the warden Piet Lindqvist, who fell from a gantry. Whether he was pushed has never
> been established.

## The mutineers are granted an amnesty {#amnesty}

- date: not stated
- who: all the [[mutineers]]
- except: [[Rafaela Quist]]
- by: not stated
- asked_as: pardoned; forgiven; let off; punished

> All the mutineers were granted an amnesty except Quist, who was sentenced to nine years on the ice barges.

## Rafaela Quist is sentenced {#quist-sentenced}

- date: not stated
- who: [[Rafaela Quist]]
- what: nine years on the ice barges
- by: not stated
- asked_as: punishment; penalty; prison; jail; convicted

> All the mutineers were granted an amnesty except Quist, who was sentenced to nine years on the ice barges.

## Rafaela Quist escapes {#quist-escapes}

- date: 2210 "in 2210"
- who: [[Rafaela Quist]]
- how: not stated
- asked_as: got away; fled; broke out; ran

> She escaped in 2210.

## Two stories are told of the end of Rafaela Quist {#quist-end}

- date: not stated
- who: [[Rafaela Quist]]
- what: a schoolteacher on [[Vesta]], or never off the station
- asked_as: became of; rumour; later life; afterwards; fate

> Some say that she ended her days as a schoolteacher on Vesta, others that she never left the station.
""",
    "timeline/4-strike.md": """\
## Osei Marchetti sets up the Lampworkers' Union {#union-set-up}

- date: 221X "In the early 2210s"
- who: [[Osei Marchetti]]
- what: the [[Lampworkers' Union]]
- where: at first it met in the laundry
- asked_as: founded; started; meetings; trade union; created

> In the early 2210s a lamp-fitter called Osei Marchetti set up the Lampworkers' Union, which at first met in
> the laundry.

## The workers lay down their tools {#strike}

- date: 2212-02-01 "on 1 February 2212"
- how many: 4,100 workers
- why: because the management tried to lengthen the shift from ten hours to twelve
- how long: 74 days
- aliases: Long Strike; the Long Strike; the strike
- asked_as: walkout; stopped working; went on strike; industrial action; struck

> When the management tried to lengthen the shift from ten hours to twelve, 4,100 workers laid down their
> tools on 1 February 2212.

> The Long Strike lasted 74 days.

## The hospital stays open {#hospital-open}

- date: not stated
- during: the Long Strike
- what: only the hospital
- except: the hospital
- asked_as: kept working; closed; running; exempt; still worked

> Only the hospital stayed open.

## Two offers are thrown out {#offers}

- date: not stated
- kind: figure
- how many: two, without a vote
- asked_as: rejected; turned down; proposals; refused

> Two offers were thrown out without a vote; the third was put to the strikers on 14 April:

## The strikers vote on the third offer {#strike-vote}

- date: 2212-04-14 "on 14 April"
- date_basis: implied
- what: the third offer
- result: 58% voted to accept it
- asked_as: ballot; poll; decided; end of the strike

> Two offers were thrown out without a vote; the third was put to the strikers on 14 April:

## Votes to accept the third offer {#votes-accept}

- date: not stated
- kind: figure
- share: 58%
- who: the strikers
- what: to accept the third offer
- asked_as: in favour; yes; for the offer; agreed

> 58% voted to accept it.

## Votes to fight on {#votes-fight}

- date: not stated
- kind: figure
- share: 33%
- who: the strikers
- what: to fight on
- asked_as: against; no; continue; carry on; keep striking

> 33% wanted to fight on.

## Spoiled ballots {#votes-spoiled}

- date: not stated
- kind: figure
- share: 9%
- who: the strikers
- what: spoiled ballots, most of them with a drawing of a bird
- asked_as: invalid; doodle; void; picture

> 9% spoiled their ballots (most of these by drawing a bird).

## The shift stays at ten hours {#strike-result}

- date: not stated
- what: a shift of ten hours, with a hot meal
- asked_as: result; outcome; gained; won; achieved; working day

> The shift stayed at ten hours, and a hot meal was added to it.

## The strikers get no pay for the lost days {#no-strike-pay}

- date: not stated
- kind: non-event
- who: the strikers
- asked_as: wages; compensated; paid; money; salary

> The strikers got no pay for the lost days.

## Osei Marchetti resigns {#marchetti-resigns}

- date: not stated
- who: [[Osei Marchetti]]
- when: the evening of the vote
- asked_as: quit; stepped down; left; gave up

> Marchetti, who had argued for fighting on, resigned the same evening; his place was taken by the crane
> driver Wilhelmina Stroud.

## Wilhelmina Stroud takes the place of Osei Marchetti {#stroud-leads}

- date: not stated
- after: #marchetti-resigns
- who: [[Wilhelmina Stroud]]
- after whom: [[Osei Marchetti]]
- asked_as: succeeded; next leader; replaced; new head of the union

> Marchetti, who had argued for fighting on, resigned the same evening; his place was taken by the crane
> driver Wilhelmina Stroud.

## Benedikt Thorne promises a school {#school-promised}

- date: not stated
- who: [[Benedikt Thorne]]
- to: the strikers
- what: a [[school]] within a year
- asked_as: pledged; vowed; offered; deadline

> Thorne promised the strikers a school within a year.

## The strikers get their school {#school-opens}

- date: 2218-09 "until September 2218"
- what: the [[school]], named after [[Piet Lindqvist]]
- day: not stated
- asked_as: opened; built; ready; finished; late; called

> They had to wait until September 2218 for it. It is named after Piet Lindqvist.
""",
    "timeline/5-ship.md": """\
## The Meridian Daughter leaves for Ceres {#ship-leaves}

- date: 2221-11-09 "on 9 November 2221"
- what: the [[Meridian Daughter]]
- to: [[Ceres]]
- captain: [[Solveig Tamm]]
- with: 26 people and 900 tonnes of [[sorrowstone]]
- asked_as: departed; set off; cargo; crew; bound for; sailed

> The ore carrier Meridian Daughter left for Ceres on 9 November 2221 with 26 people and 900 tonnes of
> sorrowstone on board.

> Her captain was Solveig Tamm.

## The Meridian Daughter sends her last signal {#last-signal}

- date: not stated
- after: #ship-leaves
- how long after: eleven hours
- what: the single word "lanterns"
- meaning: not stated
- asked_as: final message; transmission; said; last heard; contact

> Eleven hours later she sent her last signal, the single word "lanterns".

## The ship is never found {#ship-never-found}

- date: not stated
- kind: non-event
- what: the [[Meridian Daughter]] and her crew
- asked_as: discovered; recovered; turned up; wreck; bodies; survivors

> Neither the ship nor her crew has ever been found.

## Three tugs look for the ship {#search}

- date: not stated
- how many: three tugs
- result: called off after six weeks
- asked_as: searched; rescue; how long; given up

> Three tugs looked for her; the search was called off after six weeks.

## The inquiry sits {#inquiry-sits}

- date: 2222-03/2222-06 "from March to June 2222"
- what: the [[inquiry]]
- under: [[Henrietta Obi]]
- how many: 63 witnesses
- asked_as: met; investigated; chaired; led; heard; testified

> An inquiry under Judge Henrietta Obi sat from March to June 2222 and heard 63 witnesses.

## The inquiry blames a coolant pipe {#inquiry-blames}

- date: not stated
- who: the [[inquiry]]
- what: a cracked coolant pipe
- asked_as: cause; conclusion; finding; fault; reason for the loss; verdict

> It blamed a cracked coolant pipe.

## The company is found to have skipped inspections {#inspections}

- date: not stated
- who: the company
- how many: four inspections
- asked_as: missed; neglected; left out; checks; negligence

> It also found that the company had skipped four inspections, yet nobody was prosecuted.

## Nobody is prosecuted {#nobody-prosecuted}

- date: not stated
- kind: non-event
- why: not stated
- asked_as: charged; trial; court; punished; jail

> It also found that the company had skipped four inspections, yet nobody was prosecuted.

## The members sign the report {#report-signed}

- date: not stated
- who: all the members of the [[inquiry]]
- except: [[Lucien Abara]]
- asked_as: refused to sign; agreed; unanimous

> All the members signed the report but the navigator Lucien Abara, who wrote a dissent of his own.

## The dissent is sealed {#dissent-sealed}

- date: not stated
- what: the [[dissent]] of [[Lucien Abara]]
- by: not stated
- asked_as: secret; published; contents; locked away

> The dissent was sealed, and what it says is not known.

## Three informers appear under code names {#informers}

- date: not stated
- kind: figure
- how many: three informers
- who: [[Kingfisher]], [[Bittern]] and [[Plover]]
- where: in the papers of the [[inquiry]]
- asked_as: informants; whistleblowers; sources; aliases; spies

> In the inquiry's papers three informers appear under code names only.

## Noor Delacroix admits that she was Kingfisher {#kingfisher}

- date: 2230 "in 2230"
- who: [[Noor Delacroix]]
- what: that she was Kingfisher
- asked_as: confessed; revealed; real name; identity; unmasked

> Kingfisher was the dispatcher Noor Delacroix, as she herself admitted in 2230.

## Bittern is thought to have been the director's secretary {#bittern-guess}

- date: not stated
- who: [[Bittern]]
- what: the director's secretary
- asked_as: identity; believed; suspected; real name

> Bittern is thought to have been the director's secretary.

## Plover remains a mystery {#plover-mystery}

- date: not stated
- kind: state
- who: [[Plover]]
- asked_as: identity; unknown; real name

> Who Plover was remains a mystery.

## Tamm is rumoured to have sold the ship {#pirates-rumour}

- date: not stated
- who: [[Solveig Tamm]]
- to: pirates
- proof: none
- asked_as: gossip; what became of the ship; evidence; stolen; story

> In the canteens they will tell you that Tamm sold the ship to pirates, but no proof of this has ever turned
> up.
""",
    "timeline/6-vote.md": """\
## Saskia Moreau steps down {#moreau-steps-down}

- date: 2225 "in 2225"
- who: [[Saskia Moreau]]
- why: on account of her health
- asked_as: resigned; left office; quit; ill; sick

> Saskia Moreau, who had succeeded Thorne, stepped down in 2225 on account of her health.

## Ferenc Adeyemi takes the workers' side {#adeyemi-director}

- date: not stated
- after: #moreau-steps-down
- who: [[Ferenc Adeyemi]]
- after whom: [[Saskia Moreau]]
- office: director
- asked_as: succeeded; followed; became director; supported

> Her successor Ferenc Adeyemi took the workers' side.

## The station belongs to four owners {#owners}

- date: 2226 "Since 2226"
- kind: state
- what: [[Halcyon Deep]]
- how many: four owners
- asked_as: shareholders; owned by; shares; owns

> Since 2226 the station has belonged to four owners:

## The share of the Board {#share-board}

- date: not stated
- kind: figure
- share: 45%
- who: the [[Board on Ceres]]
- asked_as: owns; biggest owner; shareholder; stake

> The Board on Ceres holds 45%.

## The share of the founders' families {#share-families}

- date: not stated
- kind: figure
- share: 30%
- who: the [[founders' families]]
- asked_as: owns; heirs; descendants; stake

> The founders' families hold 30%.

## The share of the union {#share-union}

- date: not stated
- kind: figure
- share: 15%
- who: the [[Lampworkers' Union]]
- why: in settlement of the lost wages
- asked_as: owns; stake; compensation

> The Lampworkers' Union holds 15% (given to it in settlement of the lost wages).

## The share of the pension fund {#share-fund}

- date: not stated
- kind: figure
- share: 10%
- who: the [[pension fund]]
- asked_as: owns; stake; smallest owner; retirement

> 10% is held by the crew's pension fund.

## The inhabitants vote on independence {#independence-vote}

- date: 2228-06-06 "On 6 June 2228"
- who: the inhabitants of [[Halcyon Deep]]
- what: independence from [[Ceres]]
- result: 71% in favour; turnout was 88%
- aliases: the vote; vote on independence
- asked_as: referendum; plebiscite; ballot; secession; freedom

> On 6 June 2228 the inhabitants voted on independence from Ceres. Turnout was 88%, and 71% of the votes were
> in favour.

## The turnout of the vote on independence {#turnout}

- date: not stated
- kind: figure
- share: 88%
- asked_as: took part; voters; went to the polls; participation

> Turnout was 88%, and 71% of the votes were in favour.

## The Board refuses to recognise the result {#result-refused}

- date: not stated
- who: the [[Board on Ceres]]
- what: the result of the vote
- why: not stated
- asked_as: accepted; rejected; acknowledged; ignored; independent

> The Board refused to recognise the result.

## The Board dismisses Ferenc Adeyemi {#adeyemi-dismissed}

- date: not stated
- after: #independence-vote + P2W
- who: the [[Board on Ceres]]
- whom: [[Ferenc Adeyemi]]
- why: not stated; he had publicly declared himself for independence
- asked_as: fired; sacked; removed; kicked out

> Two weeks after the vote it dismissed Adeyemi, who had publicly declared himself for independence.

## The post of director is vacant {#post-vacant}

- date: not stated
- kind: state
- what: the post of director
- asked_as: current director; now; today; empty; new director

> The post of director has been vacant ever since.

## A committee runs the station {#committee-runs}

- date: not stated
- kind: state
- who: the [[committee of seven]]
- how: drawn by lot
- how long: not more than eighteen months each
- asked_as: governs; in charge; chosen; term; rules; today; lottery

> A committee of seven, drawn by lot, now runs the station; none of its members may serve for more than
> eighteen months.

## The committee means to hold a second vote {#second-vote}

- date: not stated
- kind: state
- who: the [[committee]]
- what: a second vote
- expected: in 2235
- asked_as: next referendum; planned; again; another vote

> It means to hold a second vote in 2235.

## The committee replaces the seals in Lock Nine {#seals-replaced}

- date: [..2231] "By 2231"
- who: the [[committee]]
- what: every seal
- where: [[Lock Nine]]
- asked_as: repaired; renewed; changed; fixed; swapped

> By 2231 it had replaced every seal in Lock Nine.

## The reactor is not moved to the surface {#reactor-not-moved}

- date: not stated
- kind: non-event
- what: the [[reactor]], to the surface
- expected: around 2230
- how often: put off twice
- why: not stated
- asked_as: relocated; postponed; delayed; shifted

> The reactor was to be moved to the surface around 2230, but the move has been put off twice.
""",
}
