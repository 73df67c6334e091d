"""A world of the gold questions: a ring of stations around Mercury, its owners, its unions, a disaster and a
treaty."""

PAGE = """Mercury Ring

The Mercury Ring is a chain of stations in orbit around Mercury, built between 2214 and 2239 to gather sunlight and
beam it to the outer settlements. The idea came from the Peruvian engineer Inés Quiñones, who described it in her
paper A Crown for the Smallest Planet, published in 2210. Quiñones never left Earth. At its height, in 2261, the
Ring housed 48,600 people on fourteen stations and supplied 37% of all the power used beyond the orbit of Mars.
Eleven of the stations are still inhabited; the other three are Ember, Sisyphe and Old Lantern.

Construction

Work on the first station, Old Lantern, began on 3 March 2214. The builder was the Helion Combine, a corporation
registered on Ceres. Its first director, Tomáš Březina, had promised that the Ring would have twenty stations and
would be closed within ten years. Neither came to pass: the money ran short in 2221, six of the planned stations
were cancelled, and the last one, Port Ndiaye, opened only in August 2239. At its peak the building force numbered
9,400, most of them recruited in Lagos and Valparaíso. According to the Combine 212 workers lost their lives; the
unions counted 340. Březina retired in 2241 and was succeeded by Cécile Oyelaran.

Ownership

The shares in the Ring were divided by the Charter of 2226:

  • 45% went to the Helion Combine.
  • 30% went to the Aphelion Trust, a bank based on Luna.
  • 15% went to the city of Valparaíso (in return for the use of its spaceport).
  • 10% was set aside for the crews, but nothing was paid out to them before 2268.

The Charter forbade any single owner to hold more than half of the shares. In 2244 the Combine tried to buy the
share of the Trust, but the arbitrator Solveig Åkerström blocked the sale. Why the Trust had been willing to sell is
not known.

Life on the Ring

All stations except Sisyphe kept Valparaíso time; Sisyphe kept the time of Ceres. People born on the Ring are called
cinderlings. The first of them was Noémie Adébáyò, born on the station Vesna in 2229. Schooling was compulsory until
the age of fifteen, and alcohol was forbidden on all but rest days. Fresh fruit was so rare that lemons served as
wedding presents. The best-known book of the Ring is the novel The Shaded Side by Zoltán Szűcs, which was printed in
2252 on paper made of algae. Szűcs said that he had based its villain on nobody, but Oyelaran sued him all the same
and lost.

Unions and the Long Noon

The Mirror Hands, the union of the mirror polishers, was founded in 2231 by João Falcão. Its rival, the
Lamplighters' League, was led by Siobhán Ní Bhriain and organised the dockers and cooks. The League never called a
strike. On 12 May 2247 the Mirror Hands stopped work, because the Combine had lengthened the shift from eight hours
to eleven. The strike, known as the Long Noon, lasted 73 days and spread to every station but Port Ndiaye. Joaquim
Falcão, the head of security of the Combine, turned off the hot water on the striking stations, but he refused an
order to turn off the air. The two Falcãos were not related, though newspapers of the time often mixed them up. The
strike ended with a compromise of nine hours. João Falcão was dismissed a year later and took up beekeeping on
Vesna; Joaquim Falcão moved to Mars in 2250 and wrote his memoirs there.

The Sunbridge

In 2255 the engineer Anaïs Guðmundsdóttir proposed the Sunbridge, a cable of 1,900 kilometres that was to hang from
Vesna down to the Caloris plain. It was to be ready by 2262 and to carry ore at a tenth of the price of rockets.
Only 310 kilometres had been spun when the Combine gave up the project in 2259, because the cable softened in the
heat. The finished piece was sold to the Aphelion Trust for a single crown. A rival plan, to tow the whole Ring to
Venus, was voted down by the shareholders in 2260.

The Ember disaster

On 19 November 2263 a steering fault turned a mirror of Sisyphe onto the neighbouring station Ember. The hull gave
way within eleven minutes. Of the 1,721 people on board 1,117 died. Most of the survivors were saved by the tug
Petite Fourmi, whose pilot, Nadège Traoré, flew six times into the burning docks and lost her sight. The name of her
co-pilot was not recorded. An inquiry chaired by Åkerström reported in April 2265 that the Combine had known of the
fault for three years: a warning by the technician Håkon Sæther had been filed under "suggestions". Oyelaran
resigned on the day the report came out. Nobody was ever put on trial. Whether the mirror had been tampered with is
still disputed. Sisyphe was shut down in 2264.

The Treaty of Caloris

The Treaty of Caloris was signed on 8 February 2268 in a mining dome on the Caloris plain. It had been negotiated
for five months by 29 delegates, with the Martian diplomat Vilhelmína Öztürk as mediator. All the remaining stations
except Halcyon signed at once; Halcyon followed in 2270. The treaty dissolved the Helion Combine, handed its shares
to the stations and made the Ring self-governing in everything but defence, which stayed with Ceres. It also banned
mirrors wider than two kilometres. The Aphelion Trust kept its shares.

The Noon Council

Since 2268 the Ring has been governed by the Noon Council, which has two seats for each inhabited station and meets
by turns on each of them. Ní Bhriain was elected its first chair; she beat João Falcão by a single vote. She held
the office until 2276, when Adébáyò succeeded her as the first cinderling in the chair. In 2279 the council made The
Shaded Side required reading in schools.

Later years

From the 2270s on, cheap fusion plants took away much of the Ring's custom. Old Lantern was abandoned in 2281, and
by 2285 the population had fallen to 21,000. In 2288 cleaners found a sealed letter by Quiñones behind a panel on
Old Lantern; its contents have not been published. Polishers say that the lights of Ember can still be seen when
Mercury is closest to the Sun. The council intends to turn Old Lantern into a museum, which is to open in 2292. In
2290 it declined an invitation to join the Venus League.
"""

MERCURY_RING: dict[str, str] = {
    "world.md": """\
---
name: Mercury Ring
url: https://example.org/mercury-ring
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
A ring of stations around Mercury, its owners, its unions, its disaster and its treaty, as the wiki's almanac tells
them.
""",
    "sources/almanac.md": """\
---
id: almanac
name: Mercury Ring
url: https://example.org/mercury-ring
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/mercury-ring.md": """\
---
type: place
name: Mercury Ring
aliases: [the Ring, the Mercury Ring, Ring]
prominence: 5
---
- what: a chain of stations in orbit around Mercury
- built: between 2214 and 2239
- purpose: to gather sunlight and beam it to the outer settlements
- idea by: [[Inés Quiñones]]
- people: 48,600 in 2261
- inhabited stations: eleven
- cost: not stated

[[#ring-built|Built]] by the [[Helion Combine]], it has been governed by the [[Noon Council]] [[#council|since 2268]].

> The Mercury Ring is a chain of stations in orbit around Mercury, built between 2214 and 2239 to gather sunlight
> and beam it to the outer settlements.

> Eleven of the stations are still inhabited; the other three are Ember, Sisyphe and Old Lantern.
""",
    "places/old-lantern.md": """\
---
type: place
name: Old Lantern
prominence: 4
---
- what: the first station of the [[Mercury Ring]]
- begun: on 3 March 2214
- abandoned: in 2281
- plan: a museum, to open in 2292

> Work on the first station, Old Lantern, began on 3 March 2214.

> Old Lantern was abandoned in 2281, and by 2285 the population had fallen to 21,000.

> The council intends to turn Old Lantern into a museum, which is to open in 2292.
""",
    "places/ember.md": """\
---
type: place
name: Ember
prominence: 4
---
- what: a station of the [[Mercury Ring]], no longer inhabited
- destroyed: on 19 November 2263
- people on board: 1,721
- opened: not stated

> On 19 November 2263 a steering fault turned a mirror of Sisyphe onto the neighbouring station Ember.

> Of the 1,721 people on board 1,117 died.
""",
    "places/sisyphe.md": """\
---
type: place
name: Sisyphe
prominence: 4
---
- what: a station of the [[Mercury Ring]], no longer inhabited
- kept: the time of [[Ceres]]
- shut down: in 2264

> All stations except Sisyphe kept Valparaíso time; Sisyphe kept the time of Ceres.

> Sisyphe was shut down in 2264.
""",
    "places/vesna.md": """\
---
type: place
name: Vesna
prominence: 3
---
- what: a station of the [[Mercury Ring]]
- born there: [[Noémie Adébáyò]], in 2229
- beekeeper: [[João Falcão]]

> The first of them was Noémie Adébáyò, born on the station Vesna in 2229.
""",
    "places/halcyon.md": """\
---
type: place
name: Halcyon
prominence: 3
---
- what: a station of the [[Mercury Ring]]
- signed the treaty: in 2270, after the others
- why so late: not stated

> All the remaining stations except Halcyon signed at once; Halcyon followed in 2270.
""",
    "places/port-ndiaye.md": """\
---
type: place
name: Port Ndiaye
prominence: 3
---
- what: the last station of the [[Mercury Ring]]
- opened: in August 2239
- strike: the one station that the [[#long-noon|Long Noon]] did not reach
- why not: not stated

> Neither came to pass: the money ran short in 2221, six of the planned stations were cancelled, and the last one,
> Port Ndiaye, opened only in August 2239.
""",
    "places/valparaiso.md": """\
---
type: place
name: Valparaíso
aliases: [the city of Valparaíso, Valparaiso]
prominence: 3
---
- share in the [[Mercury Ring]]: 15%
- why: in return for the use of its spaceport
- time: kept by all stations except [[Sisyphe]]

> 15% went to the city of Valparaíso (in return for the use of its spaceport).
""",
    "places/ceres.md": """\
---
type: place
name: Ceres
prominence: 2
---
- defence: of the [[Mercury Ring]], since the [[Treaty of Caloris]] as before

> The builder was the Helion Combine, a corporation registered on Ceres.
""",
    "places/caloris-plain.md": """\
---
type: place
name: Caloris plain
aliases: [the Caloris plain, Caloris]
prominence: 2
---
- signed there: the [[Treaty of Caloris]]

> The Treaty of Caloris was signed on 8 February 2268 in a mining dome on the Caloris plain.
""",
    # ------------------------------------------------------------------ people
    "people/ines-quinones.md": """\
---
type: person
name: Inés Quiñones
aliases: [Quiñones]
prominence: 5
---
- work: engineer
- from: Peru
- paper: [[A Crown for the Smallest Planet]], published in 2210
- left Earth: never
- died: not stated

> The idea came from the Peruvian engineer Inés Quiñones, who described it in her paper A Crown for the Smallest
> Planet, published in 2210.

> Quiñones never left Earth.
""",
    "people/tomas-brezina.md": """\
---
type: person
name: Tomáš Březina
aliases: [Březina]
prominence: 4
---
- office: first director of the [[Helion Combine]]
- retired: in 2241
- succeeded by: [[Cécile Oyelaran]]
- died: not stated

> Its first director, Tomáš Březina, had promised that the Ring would have twenty stations and would be closed
> within ten years.

> Březina retired in 2241 and was succeeded by Cécile Oyelaran.
""",
    "people/cecile-oyelaran.md": """\
---
type: person
name: Cécile Oyelaran
aliases: [Oyelaran]
prominence: 4
---
- office: director of the [[Helion Combine]], after [[Tomáš Březina]]
- sued: [[Zoltán Szűcs]], and lost
- resigned: on the day the report on [[Ember]] came out
- born: not stated

> Březina retired in 2241 and was succeeded by Cécile Oyelaran.

> Oyelaran resigned on the day the report came out.
""",
    "people/solveig-akerstrom.md": """\
---
type: person
name: Solveig Åkerström
aliases: [Åkerström]
prominence: 4
---
- work: arbitrator
- blocked: the sale of the Trust's share in 2244
- chaired: the inquiry into the [[#ember-disaster|Ember disaster]]

> In 2244 the Combine tried to buy the share of the Trust, but the arbitrator Solveig Åkerström blocked the sale.

> An inquiry chaired by Åkerström reported in April 2265 that the Combine had known of the fault for three years: a
> warning by the technician Håkon Sæther had been filed under "suggestions".
""",
    "people/noemie-adebayo.md": """\
---
type: person
name: Noémie Adébáyò
aliases: [Adébáyò]
prominence: 4
---
- born: on the station [[Vesna]] in 2229
- was: the first of the [[cinderlings]]
- office: chair of the [[Noon Council]], since 2276
- parents: not stated

> The first of them was Noémie Adébáyò, born on the station Vesna in 2229.

> She held the office until 2276, when Adébáyò succeeded her as the first cinderling in the chair.
""",
    "people/zoltan-szucs.md": """\
---
type: person
name: Zoltán Szűcs
aliases: [Szűcs]
prominence: 3
---
- wrote: [[The Shaded Side]]
- sued by: [[Cécile Oyelaran]], who lost
- died: not stated

> The best-known book of the Ring is the novel The Shaded Side by Zoltán Szűcs, which was printed in 2252 on paper
> made of algae.
""",
    "people/joao-falcao.md": """\
---
type: person
name: João Falcão
shares: [Falcão]
prominence: 4
---
- founded: the [[Mirror Hands]], in 2231
- dismissed: a year after the [[#long-noon|Long Noon]]
- later: a beekeeper on [[Vesna]]
- not to be confused with: [[Joaquim Falcão]]
- died: not stated

> The Mirror Hands, the union of the mirror polishers, was founded in 2231 by João Falcão.

> The two Falcãos were not related, though newspapers of the time often mixed them up.
""",
    "people/joaquim-falcao.md": """\
---
type: person
name: Joaquim Falcão
shares: [Falcão]
prominence: 4
---
- office: head of security of the [[Helion Combine]]
- refused: an order to turn off the air
- moved: to Mars in 2250
- not to be confused with: [[João Falcão]]
- title of his memoirs: not stated

> Joaquim Falcão, the head of security of the Combine, turned off the hot water on the striking stations, but he
> refused an order to turn off the air.

> The two Falcãos were not related, though newspapers of the time often mixed them up.
""",
    "people/siobhan-ni-bhriain.md": """\
---
type: person
name: Siobhán Ní Bhriain
aliases: [Ní Bhriain]
prominence: 4
---
- led: the [[Lamplighters' League]]
- office: first chair of the [[Noon Council]], until 2276
- beat: [[João Falcão]], by a single vote
- died: not stated

> Its rival, the Lamplighters' League, was led by Siobhán Ní Bhriain and organised the dockers and cooks.

> Ní Bhriain was elected its first chair; she beat João Falcão by a single vote.
""",
    "people/anais-gudmundsdottir.md": """\
---
type: person
name: Anaïs Guðmundsdóttir
aliases: [Guðmundsdóttir]
prominence: 3
---
- work: engineer
- proposed: the [[Sunbridge]], in 2255
- fate: not stated

> In 2255 the engineer Anaïs Guðmundsdóttir proposed the Sunbridge, a cable of 1,900 kilometres that was to hang
> from Vesna down to the Caloris plain.
""",
    "people/nadege-traore.md": """\
---
type: person
name: Nadège Traoré
aliases: [Traoré]
prominence: 3
---
- work: pilot of the tug [[Petite Fourmi]]
- lost: her sight
- co-pilot: name not recorded

> Most of the survivors were saved by the tug Petite Fourmi, whose pilot, Nadège Traoré, flew six times into the
> burning docks and lost her sight.
""",
    "people/hakon-saether.md": """\
---
type: person
name: Håkon Sæther
aliases: [Sæther]
prominence: 3
---
- work: technician
- warned: of the steering fault
- fate: not stated

> An inquiry chaired by Åkerström reported in April 2265 that the Combine had known of the fault for three years: a
> warning by the technician Håkon Sæther had been filed under "suggestions".
""",
    "people/vilhelmina-ozturk.md": """\
---
type: person
name: Vilhelmína Öztürk
aliases: [Öztürk]
prominence: 3
---
- work: diplomat, from Mars
- mediated: the [[Treaty of Caloris]]

> It had been negotiated for five months by 29 delegates, with the Martian diplomat Vilhelmína Öztürk as mediator.
""",
    # ------------------------------------------------------------------ groups
    "groups/helion-combine.md": """\
---
type: organisation
name: Helion Combine
aliases: [the Helion Combine, the Combine, Combine]
prominence: 5
---
- registered: on [[Ceres]]
- share in the [[Mercury Ring]]: 45%
- directors: [[Tomáš Březina]], then [[Cécile Oyelaran]]
- dissolved: by the [[Treaty of Caloris]]
- founded: not stated

> The builder was the Helion Combine, a corporation registered on Ceres.

> 45% went to the Helion Combine.
""",
    "groups/aphelion-trust.md": """\
---
type: organisation
name: Aphelion Trust
aliases: [the Aphelion Trust, the Trust, Trust]
prominence: 4
---
- what: a bank based on Luna
- share in the [[Mercury Ring]]: 30%
- after the treaty: it kept its shares
- why it was willing to sell: not known

> 30% went to the Aphelion Trust, a bank based on Luna.

> The Aphelion Trust kept its shares.
""",
    "groups/mirror-hands.md": """\
---
type: organisation
name: Mirror Hands
aliases: [the Mirror Hands]
prominence: 4
---
- what: the union of the mirror polishers
- founded: in 2231, by [[João Falcão]]
- members: not stated

> The Mirror Hands, the union of the mirror polishers, was founded in 2231 by João Falcão.
""",
    "groups/lamplighters-league.md": """\
---
type: organisation
name: Lamplighters' League
aliases: [the Lamplighters' League, the League, Lamplighters]
prominence: 3
---
- led by: [[Siobhán Ní Bhriain]]
- organised: the dockers and cooks
- strikes: none
- founded: not stated

> Its rival, the Lamplighters' League, was led by Siobhán Ní Bhriain and organised the dockers and cooks.

> The League never called a strike.
""",
    "groups/cinderlings.md": """\
---
type: group
name: Cinderlings
aliases: [the cinderlings, cinderling]
prominence: 3
---
- who: people born on the [[Mercury Ring]]
- first: [[Noémie Adébáyò]]

> People born on the Ring are called cinderlings.
""",
    "groups/noon-council.md": """\
---
type: organisation
name: Noon Council
aliases: [the Noon Council, the council]
prominence: 4
---
- governs: the [[Mercury Ring]], since 2268
- seats: two for each inhabited station
- meets: by turns on each inhabited station
- first chair: [[Siobhán Ní Bhriain]]
- second chair: [[Noémie Adébáyò]]

> Since 2268 the Ring has been governed by the Noon Council, which has two seats for each inhabited station and
> meets by turns on each of them.
""",
    "groups/venus-league.md": """\
---
type: organisation
name: Venus League
aliases: [the Venus League]
prominence: 2
---
- invited: the [[Mercury Ring]]; declined in 2290
- members: not stated

> In 2290 it declined an invitation to join the Venus League.
""",
    # ------------------------------------------------------------------ things
    "things/crown-paper.md": """\
---
type: work
name: A Crown for the Smallest Planet
aliases: [Crown for the Smallest Planet]
prominence: 3
---
- what: a paper by [[Inés Quiñones]]
- published: in 2210

> The idea came from the Peruvian engineer Inés Quiñones, who described it in her paper A Crown for the Smallest
> Planet, published in 2210.
""",
    "things/charter.md": """\
---
type: thing
name: Charter of 2226
aliases: [the Charter, Charter]
prominence: 3
---
- divided: the shares in the [[Mercury Ring]]
- forbade: any single owner to hold more than half of the shares
- signed by: not stated

> The shares in the Ring were divided by the Charter of 2226:

> The Charter forbade any single owner to hold more than half of the shares.
""",
    "things/shaded-side.md": """\
---
type: work
name: The Shaded Side
aliases: [Shaded Side]
prominence: 3
---
- what: a novel by [[Zoltán Szűcs]]
- printed: in 2252, on paper made of algae
- required reading: in schools, since 2279

> The best-known book of the Ring is the novel The Shaded Side by Zoltán Szűcs, which was printed in 2252 on paper
> made of algae.

> In 2279 the council made The Shaded Side required reading in schools.
""",
    "things/sunbridge.md": """\
---
type: thing
name: Sunbridge
aliases: [the Sunbridge]
prominence: 4
---
- what: a cable of 1,900 kilometres, from [[Vesna]] to the [[Caloris plain]]
- proposed by: [[Anaïs Guðmundsdóttir]]
- spun: only 310 kilometres
- given up: in 2259
- cost: not stated

> In 2255 the engineer Anaïs Guðmundsdóttir proposed the Sunbridge, a cable of 1,900 kilometres that was to hang
> from Vesna down to the Caloris plain.

> Only 310 kilometres had been spun when the Combine gave up the project in 2259, because the cable softened in the
> heat.
""",
    "things/petite-fourmi.md": """\
---
type: thing
name: Petite Fourmi
aliases: [the Petite Fourmi]
prominence: 2
---
- what: a tug
- pilot: [[Nadège Traoré]]

> Most of the survivors were saved by the tug Petite Fourmi, whose pilot, Nadège Traoré, flew six times into the
> burning docks and lost her sight.
""",
    "things/treaty-of-caloris.md": """\
---
type: thing
name: Treaty of Caloris
aliases: [the Treaty of Caloris, the treaty]
prominence: 5
---
- signed: on 8 February 2268
- where: in a mining dome on the [[Caloris plain]]
- negotiated: for five months, by 29 delegates
- mediator: [[Vilhelmína Öztürk]]
- not signed at once by: [[Halcyon]]
- dissolved: the [[Helion Combine]]

> The Treaty of Caloris was signed on 8 February 2268 in a mining dome on the Caloris plain.

> All the remaining stations except Halcyon signed at once; Halcyon followed in 2270.
""",
    "things/quinones-letter.md": """\
---
type: thing
name: Sealed letter
aliases: [the sealed letter, the letter]
prominence: 2
---
- by: [[Inés Quiñones]]
- found: in 2288, behind a panel on [[Old Lantern]]
- contents: not published

> In 2288 cleaners found a sealed letter by Quiñones behind a panel on Old Lantern; its contents have not been
> published.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-building.md": """\
## Inés Quiñones publishes the idea of the Ring {#paper}

- date: 2210 "in 2210"
- who: [[Inés Quiñones]]
- what: [[A Crown for the Smallest Planet]]
- asked_as: invented; thought up; came up with; inventor

> The idea came from the Peruvian engineer Inés Quiñones, who described it in her paper A Crown for the Smallest
> Planet, published in 2210.

## Inés Quiñones never leaves Earth {#never-left}

- date: not stated
- kind: non-event
- who: [[Inés Quiñones]]
- why: not stated
- asked_as: visit; travel to space; see the Ring

> Quiñones never left Earth.

## The Mercury Ring is built {#ring-built}

- date: 2214/2239 "between 2214 and 2239"
- what: the [[Mercury Ring]]
- by: [[Helion Combine]]
- why: to gather sunlight and beam it to the outer settlements
- asked_as: constructed; purpose

> The Mercury Ring is a chain of stations in orbit around Mercury, built between 2214 and 2239 to gather sunlight
> and beam it to the outer settlements.

> The builder was the Helion Combine, a corporation registered on Ceres.

## The Ring at its height {#height}

- date: 2261 "in 2261"
- kind: figure
- where: the [[Mercury Ring]]
- how many: 48,600 people on fourteen stations
- share: 37% of all the power used beyond the orbit of Mars
- asked_as: population; inhabitants; peak; energy; electricity

> At its height, in 2261, the Ring housed 48,600 people on fourteen stations and supplied 37% of all the power used
> beyond the orbit of Mars.

## Eleven stations are still inhabited {#inhabited}

- date: not stated
- kind: state
- how many: eleven
- except: [[Ember]], [[Sisyphe]] and [[Old Lantern]]
- asked_as: empty; lived in; occupied; deserted

> Eleven of the stations are still inhabited; the other three are Ember, Sisyphe and Old Lantern.

## Work on Old Lantern begins {#lantern-begun}

- date: 2214-03-03 "on 3 March 2214"
- what: [[Old Lantern]], the first station
- by: [[Helion Combine]]
- asked_as: started; construction; oldest

> Work on the first station, Old Lantern, began on 3 March 2214.

## Tomáš Březina promises twenty stations in ten years {#promise}

- date: not stated
- who: [[Tomáš Březina]]
- what: that the [[Mercury Ring|Ring]] would have twenty stations and be closed within ten years
- asked_as: pledged; planned; vowed

> Its first director, Tomáš Březina, had promised that the Ring would have twenty stations and would be closed
> within ten years.

## The money runs short {#money-short}

- date: 2221 "in 2221"
- result: six of the planned stations were cancelled
- why: not stated
- asked_as: funds; broke; dropped; scrapped

> Neither came to pass: the money ran short in 2221, six of the planned stations were cancelled, and the last one,
> Port Ndiaye, opened only in August 2239.

## Port Ndiaye opens {#ndiaye-opens}

- date: 2239-08 "in August 2239"
- what: [[Port Ndiaye]], the last station
- day: not stated
- asked_as: completed; finished; newest

> Neither came to pass: the money ran short in 2221, six of the planned stations were cancelled, and the last one,
> Port Ndiaye, opened only in August 2239.

## The building force {#builders}

- date: not stated
- kind: figure
- how many: 9,400 at its peak
- from: mostly Lagos and [[Valparaíso]]
- asked_as: workers; labourers; builders; hired

> At its peak the building force numbered 9,400, most of them recruited in Lagos and Valparaíso.

## Workers lose their lives during construction {#builders-dead}

- date: not stated
- kind: figure
- how many: 212 according to the [[Combine]]; 340 according to the unions
- asked_as: died; killed; death toll; deaths

> According to the Combine 212 workers lost their lives; the unions counted 340.

## Cécile Oyelaran succeeds Tomáš Březina {#oyelaran-director}

- date: 2241 "in 2241"
- who: [[Cécile Oyelaran]]
- after whom: [[Tomáš Březina]]
- office: director of the [[Helion Combine]]
- asked_as: took over; followed; replaced; second director; boss

> Březina retired in 2241 and was succeeded by Cécile Oyelaran.
""",
    "timeline/2-owners.md": """\
## The Charter divides the shares {#charter-shares}

- date: 2226 "of 2226"
- what: the [[Charter of 2226]]
- asked_as: stake; owners; ownership; split

> The shares in the Ring were divided by the Charter of 2226:

## The share of the Combine {#share-combine}

- date: not stated
- kind: figure
- share: 45%
- who: [[Helion Combine]]
- asked_as: stake; owned; percentage; biggest owner

> 45% went to the Helion Combine.

## The share of the Trust {#share-trust}

- date: not stated
- kind: figure
- share: 30%
- who: [[Aphelion Trust]]
- asked_as: stake; owned; percentage

> 30% went to the Aphelion Trust, a bank based on Luna.

## The share of Valparaíso {#share-valparaiso}

- date: not stated
- kind: figure
- share: 15%
- who: [[Valparaíso]]
- why: in return for the use of its spaceport
- asked_as: stake; owned; percentage

> 15% went to the city of Valparaíso (in return for the use of its spaceport).

## The share of the crews {#share-crews}

- date: not stated
- kind: figure
- share: 10%
- who: the crews
- paid out: nothing before 2268
- asked_as: stake; reserved; workers; percentage

> 10% was set aside for the crews, but nothing was paid out to them before 2268.

## The Charter limits every owner to half {#charter-limit}

- date: not stated
- kind: state
- what: the [[Charter of 2226]]
- asked_as: majority; maximum; monopoly; limit

> The Charter forbade any single owner to hold more than half of the shares.

## Solveig Åkerström blocks the sale {#sale-blocked}

- date: 2244 "In 2244"
- who: [[Solveig Åkerström]]
- what: the sale of the share of the [[Aphelion Trust]] to the [[Helion Combine]]
- why the Trust was willing: not known
- asked_as: stopped; prevented; takeover; buy out

> In 2244 the Combine tried to buy the share of the Trust, but the arbitrator Solveig Åkerström blocked the sale.

> Why the Trust had been willing to sell is not known.
""",
    "timeline/3-life.md": """\
## The stations keep Valparaíso time {#time}

- date: not stated
- kind: state
- who: all stations
- except: [[Sisyphe]], which kept the time of [[Ceres]]
- asked_as: clock; clocks; time zone; hour

> All stations except Sisyphe kept Valparaíso time; Sisyphe kept the time of Ceres.

## Noémie Adébáyò is born {#adebayo-born}

- date: 2229 "in 2229"
- who: [[Noémie Adébáyò]]
- where: [[Vesna]]
- what: the first of the [[cinderlings]]
- asked_as: baby; child; birth

> The first of them was Noémie Adébáyò, born on the station Vesna in 2229.

## Schooling and alcohol {#rules}

- date: not stated
- kind: state
- what: schooling was compulsory until the age of fifteen; alcohol was forbidden on all but rest days
- asked_as: drink; beer; wine; drinking; school; children; banned

> Schooling was compulsory until the age of fifteen, and alcohol was forbidden on all but rest days.

## Lemons serve as wedding presents {#lemons}

- date: not stated
- kind: state
- why: fresh fruit was so rare
- asked_as: gift; marriage; bride; married

> Fresh fruit was so rare that lemons served as wedding presents.

## The Shaded Side is printed {#novel}

- date: 2252 "in 2252"
- what: [[The Shaded Side]]
- who: [[Zoltán Szűcs]]
- on: paper made of algae
- asked_as: published; author; wrote; famous

> The best-known book of the Ring is the novel The Shaded Side by Zoltán Szűcs, which was printed in 2252 on paper
> made of algae.

## Cécile Oyelaran sues Zoltán Szűcs {#lawsuit}

- date: not stated
- who: [[Cécile Oyelaran]]
- against: [[Zoltán Szűcs]]
- result: she lost
- asked_as: court; lawsuit; took to court; won the case

> Szűcs said that he had based its villain on nobody, but Oyelaran sued him all the same and lost.

## João Falcão founds the Mirror Hands {#mirror-hands-founded}

- date: 2231 "in 2231"
- who: [[João Falcão]]
- what: the [[Mirror Hands]]
- asked_as: set up; started; created; established

> The Mirror Hands, the union of the mirror polishers, was founded in 2231 by João Falcão.

## The League never calls a strike {#league-no-strike}

- date: not stated
- kind: non-event
- who: [[Lamplighters' League]]
- asked_as: walk out; stop work

> The League never called a strike.

## The Long Noon {#long-noon}

- date: 2247-05-12 "On 12 May 2247"
- who: [[Mirror Hands]]
- why: because the [[Combine]] had lengthened the shift from eight hours to eleven
- how long: 73 days
- where: every station
- except: [[Port Ndiaye]]
- aliases: Long Noon; the strike; the Long Noon
- asked_as: walked out; downed tools; industrial action

> On 12 May 2247 the Mirror Hands stopped work, because the Combine had lengthened the shift from eight hours to
> eleven.

> The strike, known as the Long Noon, lasted 73 days and spread to every station but Port Ndiaye.

## Joaquim Falcão turns off the hot water {#hot-water}

- date: not stated
- who: [[Joaquim Falcão]]
- where: on the striking stations
- refused: an order to turn off the air
- asked_as: cut; shut off; oxygen; showers

> Joaquim Falcão, the head of security of the Combine, turned off the hot water on the striking stations, but he
> refused an order to turn off the air.

## The strike ends {#strike-ends}

- date: not stated
- after: #long-noon
- result: a compromise of nine hours
- asked_as: settled; outcome; agreement; resolved

> The strike ended with a compromise of nine hours.

## João Falcão is dismissed {#joao-dismissed}

- date: not stated
- who: [[João Falcão]]
- later: beekeeping on [[Vesna]]
- why: not stated
- asked_as: fired; sacked; lost his job; bees

> João Falcão was dismissed a year later and took up beekeeping on Vesna; Joaquim Falcão moved to Mars in 2250 and
> wrote his memoirs there.

## Joaquim Falcão moves to Mars {#joaquim-mars}

- date: 2250 "in 2250"
- who: [[Joaquim Falcão]]
- where: Mars
- did: wrote his memoirs
- asked_as: emigrated; left; autobiography

> João Falcão was dismissed a year later and took up beekeeping on Vesna; Joaquim Falcão moved to Mars in 2250 and
> wrote his memoirs there.
""",
    "timeline/4-sunbridge.md": """\
## Anaïs Guðmundsdóttir proposes the Sunbridge {#sunbridge-proposed}

- date: 2255 "In 2255"
- who: [[Anaïs Guðmundsdóttir]]
- what: the [[Sunbridge]], a cable of 1,900 kilometres
- from: [[Vesna]]
- to: the [[Caloris plain]]
- asked_as: designed; suggested; length; elevator

> In 2255 the engineer Anaïs Guðmundsdóttir proposed the Sunbridge, a cable of 1,900 kilometres that was to hang
> from Vesna down to the Caloris plain.

## The Sunbridge is to be ready by 2262 {#sunbridge-plan}

- date: not stated
- what: the [[Sunbridge]]
- why: to carry ore at a tenth of the price of rockets
- asked_as: deadline; finished; completed; cheaper; purpose

> It was to be ready by 2262 and to carry ore at a tenth of the price of rockets.

## The Combine gives up the Sunbridge {#sunbridge-ends}

- date: 2259 "in 2259"
- who: [[Helion Combine]]
- what: the [[Sunbridge]]
- why: because the cable softened in the heat
- how much: 310 kilometres had been spun
- asked_as: abandoned; cancelled; failed; dropped; scrapped

> Only 310 kilometres had been spun when the Combine gave up the project in 2259, because the cable softened in the
> heat.

## The finished piece of the Sunbridge is sold {#sunbridge-sold}

- date: not stated
- to: [[Aphelion Trust]]
- how much: a single crown
- asked_as: bought; paid; price; purchase

> The finished piece was sold to the Aphelion Trust for a single crown.

## The plan to tow the Ring to Venus is voted down {#venus-plan}

- date: 2260 "in 2260"
- who: the shareholders
- what: to tow the whole [[Mercury Ring|Ring]] to Venus
- asked_as: rejected; move; relocate; turned down

> A rival plan, to tow the whole Ring to Venus, was voted down by the shareholders in 2260.
""",
    "timeline/5-ember.md": """\
## The Ember disaster {#ember-disaster}

- date: 2263-11-19 "On 19 November 2263"
- what: a steering fault turned a mirror of [[Sisyphe]] onto [[Ember]]
- where: [[Ember]]
- how long: the hull gave way within eleven minutes
- aliases: Ember disaster; the disaster
- asked_as: accident; catastrophe; destroyed; burned; cause

> On 19 November 2263 a steering fault turned a mirror of Sisyphe onto the neighbouring station Ember.

> The hull gave way within eleven minutes.

## The dead of Ember {#ember-dead}

- date: not stated
- kind: figure
- how many: 1,117 of the 1,721 people on board
- asked_as: killed; victims; death toll; casualties

> Of the 1,721 people on board 1,117 died.

## Nadège Traoré saves most of the survivors {#rescue}

- date: not stated
- who: [[Nadège Traoré]]
- with: the tug [[Petite Fourmi]]
- how often: six times into the burning docks
- result: she lost her sight
- asked_as: rescued; blind; hero; heroine

> Most of the survivors were saved by the tug Petite Fourmi, whose pilot, Nadège Traoré, flew six times into the
> burning docks and lost her sight.

> The name of her co-pilot was not recorded.

## The inquiry reports {#inquiry}

- date: 2265-04 "in April 2265"
- who: [[Solveig Åkerström]]
- what: that the [[Combine]] had known of the fault for three years
- warning by: [[Håkon Sæther]]
- asked_as: investigation; findings; ignored; commission

> An inquiry chaired by Åkerström reported in April 2265 that the Combine had known of the fault for three years: a
> warning by the technician Håkon Sæther had been filed under "suggestions".

## Cécile Oyelaran resigns {#oyelaran-resigns}

- date: 2265-04
- date_basis: implied
- who: [[Cécile Oyelaran]]
- when: on the day the report came out
- asked_as: stepped down; quit; left office

> Oyelaran resigned on the day the report came out.

## Nobody is put on trial {#no-trial}

- date: not stated
- kind: non-event
- why: not stated
- asked_as: convicted; punished; jail; court; prosecuted

> Nobody was ever put on trial.

## Whether the mirror was tampered with {#sabotage}

- date: not stated
- kind: state
- what: disputed
- asked_as: sabotage; deliberate; on purpose; sabotaged

> Whether the mirror had been tampered with is still disputed.

## Sisyphe is shut down {#sisyphe-shut}

- date: 2264 "in 2264"
- what: [[Sisyphe]]
- why: not stated
- asked_as: closed; decommissioned

> Sisyphe was shut down in 2264.
""",
    "timeline/6-treaty.md": """\
## The Treaty of Caloris is signed {#treaty-signed}

- date: 2268-02-08 "on 8 February 2268"
- what: the [[Treaty of Caloris]]
- where: in a mining dome on the [[Caloris plain]]
- asked_as: agreed; concluded; peace

> The Treaty of Caloris was signed on 8 February 2268 in a mining dome on the Caloris plain.

## The treaty is negotiated {#negotiations}

- date: not stated
- how long: five months
- how many: 29 delegates
- mediator: [[Vilhelmína Öztürk]]
- asked_as: talks; representatives; brokered; mediated

> It had been negotiated for five months by 29 delegates, with the Martian diplomat Vilhelmína Öztürk as mediator.

## Halcyon signs the treaty {#halcyon-signs}

- date: 2270 "in 2270"
- who: [[Halcyon]]
- why so late: not stated
- asked_as: joined; refused; held out; late

> All the remaining stations except Halcyon signed at once; Halcyon followed in 2270.

## The treaty dissolves the Combine {#combine-dissolved}

- date: not stated
- what: the [[Helion Combine]]
- result: its shares went to the stations; the [[Mercury Ring|Ring]] became self-governing
- except: defence, which stayed with [[Ceres]]
- asked_as: broken up; ended; autonomy; independent; military

> The treaty dissolved the Helion Combine, handed its shares to the stations and made the Ring self-governing in
> everything but defence, which stayed with Ceres.

## The treaty bans wide mirrors {#mirror-ban}

- date: not stated
- kind: state
- what: mirrors wider than two kilometres
- asked_as: forbidden; outlawed; size; limit

> It also banned mirrors wider than two kilometres.

## The Trust keeps its shares {#trust-keeps}

- date: not stated
- kind: state
- who: [[Aphelion Trust]]
- asked_as: lose; retained

> The Aphelion Trust kept its shares.

## The Noon Council governs the Ring {#council}

- date: 2268/.. "Since 2268"
- who: [[Noon Council]]
- seats: two for each inhabited station
- where: by turns on each inhabited station
- asked_as: ruled; rules; runs; government; sits; representatives

> Since 2268 the Ring has been governed by the Noon Council, which has two seats for each inhabited station and
> meets by turns on each of them.

## Siobhán Ní Bhriain is elected the first chair {#first-chair}

- date: not stated
- who: [[Siobhán Ní Bhriain]]
- against: [[João Falcão]]
- by how much: a single vote
- asked_as: won; defeated; election; margin

> Ní Bhriain was elected its first chair; she beat João Falcão by a single vote.

## Noémie Adébáyò becomes chair {#second-chair}

- date: 2276 "until 2276"
- who: [[Noémie Adébáyò]]
- after whom: [[Siobhán Ní Bhriain]]
- asked_as: took over; replaced; followed; next chair

> She held the office until 2276, when Adébáyò succeeded her as the first cinderling in the chair.

## The Shaded Side becomes required reading {#required-reading}

- date: 2279 "In 2279"
- who: [[Noon Council]]
- what: [[The Shaded Side]]
- asked_as: mandatory; pupils; curriculum

> In 2279 the council made The Shaded Side required reading in schools.
""",
    "timeline/7-later.md": """\
## Fusion plants take away the Ring's custom {#fusion}

- date: 227X "From the 2270s on"
- why: fusion plants were cheap
- asked_as: decline; customers; competition; reactors

> From the 2270s on, cheap fusion plants took away much of the Ring's custom.

## Old Lantern is abandoned {#lantern-abandoned}

- date: 2281 "in 2281"
- what: [[Old Lantern]]
- why: not stated
- asked_as: given up; deserted; left; closed

> Old Lantern was abandoned in 2281, and by 2285 the population had fallen to 21,000.

## The population falls {#population-2285}

- date: [..2285] "by 2285"
- kind: figure
- how many: 21,000
- asked_as: inhabitants; shrank; dropped; residents

> Old Lantern was abandoned in 2281, and by 2285 the population had fallen to 21,000.

## Cleaners find a letter by Quiñones {#letter-found}

- date: 2288 "In 2288"
- who: cleaners
- what: a [[sealed letter]] by [[Inés Quiñones]]
- where: behind a panel on [[Old Lantern]]
- asked_as: discovered; discovery; hidden; envelope

> In 2288 cleaners found a sealed letter by Quiñones behind a panel on Old Lantern; its contents have not been
> published.

## The lights of Ember {#ember-lights}

- date: not stated
- kind: state
- who: polishers
- when: when Mercury is closest to the Sun
- asked_as: legend; ghost; rumour; story; haunted

> Polishers say that the lights of Ember can still be seen when Mercury is closest to the Sun.

## The council intends a museum on Old Lantern {#museum}

- date: not stated
- who: [[Noon Council]]
- where: [[Old Lantern]]
- to open: in 2292
- asked_as: plan; plans; exhibition

> The council intends to turn Old Lantern into a museum, which is to open in 2292.

## The council declines to join the Venus League {#venus-declined}

- date: 2290 "In 2290"
- who: [[Noon Council]]
- what: the [[Venus League]]
- why: not stated
- asked_as: refused; rejected; turned down; member

> In 2290 it declined an invitation to join the Venus League.
""",
}
