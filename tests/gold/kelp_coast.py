"""A world of the gold questions: a coast of glassmakers with a league, a strike, a cracked lens and a mirror war."""

PAGE = """The Glass Coast

The Glass Coast is a strip of the northern shore of the Republic of Talvenne, between Cape Orsk and the mouth
of the river Ise. It takes its name from its white sand, which melts at a lower heat than any other. Until
the furnaces came only kelp burners lived there. The census of 1811 counted 9,400 inhabitants; by 1840 there
were more than 70,000. Its largest town is Sainte-Brée. In Skálvik, its easternmost harbour, people speak a
language of their own, which has no written form.

The Furnaces

The first furnace was lit at Sainte-Brée on 14 March 1792 by Élodie Marchaunt, a widow who had sold her
vineyards to pay for it. Because the coast has no coal, it was fired with dried kelp. By 1805 there were 31
furnaces. In 1807 their owners formed the Pontil League, which fixed the price of window glass. All the
owners joined except Jørn Halvard of Skálvik, who did not want to share his recipe for blue glass. Halvard
blue was the dearest glass of its day. Halvard died in the winter of 1819 without having written the recipe
down, and nobody has been able to repeat it.

The head of the League was called the Gatherer. Élodie Marchaunt was the first Gatherer and held the office
until her death in 1823. She was followed by her nephew Rémi Marchaunt. The League's profits were divided in
four:

  • 45% went to the furnace owners.
  • 30% was paid to the Republic as a tax.
  • 20% was spent on harbours and roads.
  • 5% was put into a fund for blowers who had gone blind.

The Lamp Strike

On 6 October 1826 the blowers of Sainte-Brée put out their furnaces, because the working day had been raised
from ten hours to fourteen. The Lamp Strike spread to every town of the coast except Port Sable, where
blowers were paid by the piece. About 5,800 workers took part. They were led by Agnès Tollard, a lamp cutter
known as the Wren. Rémi Marchaunt asked for troops, but Prefect Osvald Lind refused to send any. During the
strike the League's counting house burned down; who set the fire was never established. The strike ended
after 73 days with a working day of eleven hours. Nobody was killed. Three weeks later Rémi Marchaunt
resigned. His successor was Ione Draper, the first Gatherer who had been a blower herself. In 1829 Tollard
founded the Mutual of Lamps, the first union of the coast. It was open to all glassworkers, but not to
foremen.

The Long Lens

In 1831 the physicist Tomás Arendt proposed a lighthouse on the Skerry of Noon with a lens nine metres wide,
the Long Lens. The League paid for the work under the code name CATHEDRAL, so that rivals abroad would take
it for a church window. The lens was meant to be ready by 1836. It was cast at Port Sable in May 1835, but it
cracked because the cooling oven was opened two days too early. A second lens, cast in 1837, cracked too; the
reason is not known. In 1838 Draper gave the project up, after 410,000 crowns had been spent. The lighthouse
was never built. The pieces of both lenses were sold as paperweights. Arendt emigrated to Morwen, where he is
said to have built a smaller lens in secret.

The Mirror War

In the 1830s the Principality of Morwen, on the far side of the Strait of Veils, began to flood the market
with cheap mirrors. In August 1841 the Republic forbade the import of mirrors from Morwen. The Mirror War
began on 19 February 1842, when the Morwen frigate Constance shelled Port Sable. Captain Brigitta Saar drove
the frigate off by dazzling its gunners with forty mirrors on the harbour wall. Apart from a raid on Skálvik,
the war was fought at sea. The Republic lost 12 ships and Morwen lost 17. How many sailors died is unknown.
The Peace of Cape Orsk was signed on 30 September 1844. It opened the markets of both countries to all glass
except optical glass. The talks were led by Count Casimir Veit of the Duchy of Ostrau, which had stayed
neutral. Veit is believed to have taken bribes from both sides, but nothing was ever proved.

The Cold Years

In the early 1850s the kelp began to die. The botanist Ysabel Crane blamed a blight that ships had brought in
with their ballast, whereas the League blamed warm summers. By 1858 only six furnaces were still burning. The
League was dissolved in 1861, and the Mutual of Lamps bought its last furnaces for 2,000 crowns. Four years
later the Mutual fired them with imported coal. The Museum of Glass opened around 1870 in the former house of
Élodie Marchaunt. It owns some 600 pieces, a tenth of which are Halvard blue. Its best-known piece is the
Drowned Bell, a glass bell found in a fishing net; its maker is unknown. The Republic plans to bring a
railway to Sainte-Brée by 1885.
"""

KELP_COAST: dict[str, str] = {
    "world.md": """\
---
name: The Glass Coast
url: https://example.org/glass-coast
licence: CC0
calendar: gregorian
date_order: day-month
source: handbook
---
A coast of glassmakers, its league, its strike, its cracked lens and its war over mirrors, as the wiki's
handbook tells them.
""",
    "sources/handbook.md": """\
---
id: handbook
name: The Glass Coast
url: https://example.org/glass-coast
licence: CC0
text: handbook.txt
---
""",
    "sources/handbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/glass-coast.md": """\
---
type: region
name: Glass Coast
aliases: [the Glass Coast, the coast]
asked_as: [population, inhabitants, census]
prominence: 5
---
- lies: on the northern shore of [[Talvenne]], between Cape Orsk and the mouth of the river Ise
- named after: its white sand, which melts at a lower heat than any other
- people: 9,400 at the census of 1811; more than 70,000 by 1840
- largest town: [[Sainte-Brée]]
- coal: none

> The Glass Coast is a strip of the northern shore of the Republic of Talvenne, between Cape Orsk and the mouth
> of the river Ise.

> It takes its name from its white sand, which melts at a lower heat than any other. Until
> the furnaces came only kelp burners lived there.

> The census of 1811 counted 9,400 inhabitants; by 1840 there
> were more than 70,000. Its largest town is Sainte-Brée.
""",
    "places/talvenne.md": """\
---
type: country
name: Talvenne
aliases: [Republic of Talvenne, the Republic]
prominence: 4
---
- shore: the [[Glass Coast]] lies on its northern one
- war: the [[#war|Mirror War]] with [[Morwen]]
- ships lost: 12
- capital: not stated
- president: not stated

It had [[#mirror-ban|forbidden the import of mirrors]] before the war, and [[#railway|plans a railway]].

> The Glass Coast is a strip of the northern shore of the Republic of Talvenne, between Cape Orsk and the mouth
> of the river Ise.

> The Republic lost 12 ships and Morwen lost 17.
""",
    "places/morwen.md": """\
---
type: country
name: Morwen
aliases: [Principality of Morwen, the Principality]
prominence: 4
---
- lies: on the far side of the Strait of Veils
- goods: cheap mirrors, since the 1830s
- war: the [[#war|Mirror War]] with [[Talvenne]]
- ships lost: 17
- ruler: not stated

> In the 1830s the Principality of Morwen, on the far side of the Strait of Veils, began to flood the market
> with cheap mirrors.

> The Republic lost 12 ships and Morwen lost 17.
""",
    "places/sainte-bree.md": """\
---
type: place
name: Sainte-Brée
prominence: 4
---
- rank: the largest town of the [[Glass Coast]]
- known for: the [[#first-furnace|first furnace]] and the start of the [[#strike|Lamp Strike]]
- founded: not stated

> Its largest town is Sainte-Brée.
""",
    "places/port-sable.md": """\
---
type: place
name: Port Sable
prominence: 3
---
- Lamp Strike: the one town that it did not reach
- pay of its blowers: by the piece
- cast here: the [[#first-casting|first lens]]
- shelled: by the frigate Constance, on 19 February 1842

> The Lamp Strike spread to every town of the coast except Port Sable, where
> blowers were paid by the piece.
""",
    "places/skalvik.md": """\
---
type: place
name: Skálvik
prominence: 3
---
- what: the easternmost harbour of the [[Glass Coast]]
- language: one of its own, with no written form
- raided: during the [[#war|Mirror War]]

> In Skálvik, its easternmost harbour, people speak a
> language of their own, which has no written form.

> Apart from a raid on Skálvik,
> the war was fought at sea.
""",
    # ------------------------------------------------------------------ people
    "people/elodie-marchaunt.md": """\
---
type: person
name: Élodie Marchaunt
aliases: [Élodie]
prominence: 5
---
- lit: the [[#first-furnace|first furnace]]
- paid for it with: the sale of her vineyards
- office: the first Gatherer of the [[Pontil League]]
- nephew: [[Rémi Marchaunt]]
- husband's name: not stated
- died: in 1823

> The first furnace was lit at Sainte-Brée on 14 March 1792 by Élodie Marchaunt, a widow who had sold her
> vineyards to pay for it.

> Élodie Marchaunt was the first Gatherer and held the office
> until her death in 1823.
""",
    "people/remi-marchaunt.md": """\
---
type: person
name: Rémi Marchaunt
aliases: [Rémi]
prominence: 4
---
- office: Gatherer of the [[Pontil League]]
- aunt: [[Élodie Marchaunt]]
- asked for: troops against the strike
- resigned: three weeks after the [[#strike-ends|end of the strike]]
- succeeded by: [[Ione Draper]]
- died: not stated

> She was followed by her nephew Rémi Marchaunt.

> Rémi Marchaunt asked for troops, but Prefect Osvald Lind refused to send any.
""",
    "people/jorn-halvard.md": """\
---
type: person
name: Jørn Halvard
aliases: [Jørn, Halvard]
prominence: 4
---
- from: [[Skálvik]]
- work: furnace owner
- did not join: the [[Pontil League]]
- recipe: [[Halvard blue]]
- born: not stated

> All the
> owners joined except Jørn Halvard of Skálvik, who did not want to share his recipe for blue glass.
""",
    "people/agnes-tollard.md": """\
---
type: person
name: Agnès Tollard
aliases: [Tollard, Agnès, the Wren]
prominence: 4
---
- work: lamp cutter
- led: the [[#strike|Lamp Strike]]
- founded: the [[Mutual of Lamps]], in 1829
- died: not stated

> They were led by Agnès Tollard, a lamp cutter
> known as the Wren.

> In 1829 Tollard
> founded the Mutual of Lamps, the first union of the coast.
""",
    "people/osvald-lind.md": """\
---
type: person
name: Osvald Lind
aliases: [Prefect Osvald Lind, Prefect Lind, Lind, the prefect]
asked_as: [soldiers, army, military]
prominence: 2
---
- office: prefect
- refused: to send troops against the strike
- why: not stated

> Rémi Marchaunt asked for troops, but Prefect Osvald Lind refused to send any.
""",
    "people/ione-draper.md": """\
---
type: person
name: Ione Draper
aliases: [Draper, Ione]
prominence: 3
---
- office: Gatherer of the [[Pontil League]]
- work before: blower
- after whom: [[Rémi Marchaunt]]
- gave up: the [[#lens-given-up|Long Lens]], in 1838
- left office: not stated

> His successor was Ione Draper, the first Gatherer who had been a blower herself.

> In 1838 Draper gave the project up, after 410,000 crowns had been spent.
""",
    "people/tomas-arendt.md": """\
---
type: person
name: Tomás Arendt
aliases: [Arendt, Tomás]
prominence: 3
---
- work: physicist
- proposed: the [[#lens-proposed|Long Lens]]
- emigrated to: [[Morwen]]
- when he emigrated: not stated
- rumoured: to have built a smaller lens in secret

> In 1831 the physicist Tomás Arendt proposed a lighthouse on the Skerry of Noon with a lens nine metres wide,
> the Long Lens.

> Arendt emigrated to Morwen, where he is
> said to have built a smaller lens in secret.
""",
    "people/brigitta-saar.md": """\
---
type: person
name: Brigitta Saar
aliases: [Captain Brigitta Saar, Captain Saar, Saar]
prominence: 3
---
- rank: captain
- did: drove the frigate Constance off
- with: forty mirrors on the harbour wall
- died: not stated

> Captain Brigitta Saar drove
> the frigate off by dazzling its gunners with forty mirrors on the harbour wall.
""",
    "people/casimir-veit.md": """\
---
type: person
name: Casimir Veit
aliases: [Count Casimir Veit, Count Veit, Veit]
asked_as: [corrupt, bribed, negotiator, mediator]
prominence: 3
---
- title: count
- from: the Duchy of Ostrau, which had stayed neutral
- led: the talks for the [[#peace|Peace of Cape Orsk]]
- bribes: believed, never proved

> The talks were led by Count Casimir Veit of the Duchy of Ostrau, which had stayed
> neutral. Veit is believed to have taken bribes from both sides, but nothing was ever proved.
""",
    "people/ysabel-crane.md": """\
---
type: person
name: Ysabel Crane
aliases: [Crane]
prominence: 2
---
- work: botanist
- blamed: a blight, for the [[#kelp|death of the kelp]]
- from: not stated

> The botanist Ysabel Crane blamed a blight that ships had brought in
> with their ballast, whereas the League blamed warm summers.
""",
    # ------------------------------------------------------------ organisations
    "groups/pontil-league.md": """\
---
type: organisation
name: Pontil League
aliases: [the Pontil League, the League, League]
prominence: 5
---
- formed: in 1807, by the furnace owners
- fixed: the price of window glass
- head: the Gatherer
- Gatherers named: [[Élodie Marchaunt]], [[Rémi Marchaunt]], [[Ione Draper]]
- not joined by: [[Jørn Halvard]]
- dissolved: in 1861
- seat: not stated

> In 1807 their owners formed the Pontil League, which fixed the price of window glass.

> The head of the League was called the Gatherer.
""",
    "groups/mutual-of-lamps.md": """\
---
type: organisation
name: Mutual of Lamps
aliases: [the Mutual of Lamps, the Mutual]
asked_as: [union, trade union, join, members]
prominence: 4
---
- what: the first union of the [[Glass Coast]]
- founded: in 1829, by [[Agnès Tollard]]
- open to: all glassworkers
- not open to: foremen
- bought: the last furnaces of the [[Pontil League]], for 2,000 crowns
- members: not stated

> In 1829 Tollard
> founded the Mutual of Lamps, the first union of the coast. It was open to all glassworkers, but not to
> foremen.
""",
    "groups/museum-of-glass.md": """\
---
type: organisation
name: Museum of Glass
aliases: [the Museum of Glass, the museum, museum, Drowned Bell, the Drowned Bell]
asked_as: [collection, exhibit, bell]
prominence: 3
---
- opened: around 1870
- where: in the former house of [[Élodie Marchaunt]]
- pieces: some 600, a tenth of them [[Halvard blue]]
- best-known piece: the Drowned Bell, found in a fishing net
- maker of the bell: unknown

> The Museum of Glass opened around 1870 in the former house of
> Élodie Marchaunt. It owns some 600 pieces, a tenth of which are Halvard blue.

> Its best-known piece is the
> Drowned Bell, a glass bell found in a fishing net; its maker is unknown.
""",
    # ------------------------------------------------------------------ things
    "things/halvard-blue.md": """\
---
type: thing
name: Halvard blue
aliases: [blue glass, the blue glass]
prominence: 3
---
- made by: [[Jørn Halvard]]
- price: the dearest glass of its day
- recipe: never written down
- repeated: by nobody

> Halvard
> blue was the dearest glass of its day. Halvard died in the winter of 1819 without having written the recipe
> down, and nobody has been able to repeat it.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-furnaces.md": """\
## Élodie Marchaunt lights the first furnace {#first-furnace}

- date: 1792-03-14 "on 14 March 1792"
- who: [[Élodie Marchaunt]]
- where: [[Sainte-Brée]]
- fuel: dried kelp
- why kelp: because the coast has no coal
- furnaces later: 31 by 1805
- aliases: first furnace; the first furnace
- asked_as: kindled; started; fuel; burned; number of furnaces

> The first furnace was lit at Sainte-Brée on 14 March 1792 by Élodie Marchaunt, a widow who had sold her
> vineyards to pay for it. Because the coast has no coal, it was fired with dried kelp. By 1805 there were 31
> furnaces.

## The furnace owners form the Pontil League {#league-formed}

- date: 1807 "In 1807"
- who: the furnace owners
- what: the [[Pontil League]]
- except: [[Jørn Halvard]]
- why he did not join: he did not want to share his recipe
- asked_as: established; set up; joined; cartel

> In 1807 their owners formed the Pontil League, which fixed the price of window glass. All the
> owners joined except Jørn Halvard of Skálvik, who did not want to share his recipe for blue glass.

## Jørn Halvard dies {#halvard-dies}

- date: 1819-24 "in the winter of 1819"
- who: [[Jørn Halvard]]
- recipe of: [[Halvard blue]], not written down
- cause of death: not stated
- asked_as: death; passed away; secret; lost recipe

> Halvard died in the winter of 1819 without having written the recipe
> down, and nobody has been able to repeat it.

## Rémi Marchaunt follows Élodie Marchaunt as Gatherer {#remi-gatherer}

- date: 1823 "in 1823"
- date_basis: implied
- who: [[Rémi Marchaunt]]
- after whom: [[Élodie Marchaunt]], who died
- office: Gatherer of the [[Pontil League]]
- asked_as: succeeded; took over; replaced; inherited; second Gatherer

> Élodie Marchaunt was the first Gatherer and held the office
> until her death in 1823. She was followed by her nephew Rémi Marchaunt.

## The League divides its profits {#profits}

- date: not stated
- kind: figure
- who: [[Pontil League]]
- furnace owners: 45%
- tax to the Republic: 30%
- harbours and roads: 20%
- fund for blind blowers: 5%
- asked_as: share; split; earnings; money; percentage; infrastructure

> The League's profits were divided in
> four:

> 45% went to the furnace owners.

> 30% was paid to the Republic as a tax.

> 20% was spent on harbours and roads.

> 5% was put into a fund for blowers who had gone blind.
""",
    "timeline/2-strike.md": """\
## The Lamp Strike begins {#strike}

- date: 1826-10-06 "On 6 October 1826"
- who: the blowers
- led by: [[Agnès Tollard]]
- where: [[Sainte-Brée]], then every town of the coast
- except: [[Port Sable]]
- how many: about 5,800 workers
- why: because the working day had been raised from ten hours to fourteen
- aliases: Lamp Strike; the Lamp Strike; the strike
- asked_as: walkout; downed tools; protest; strikers; took part

> On 6 October 1826 the blowers of Sainte-Brée put out their furnaces, because the working day had been raised
> from ten hours to fourteen. The Lamp Strike spread to every town of the coast except Port Sable, where
> blowers were paid by the piece. About 5,800 workers took part. They were led by Agnès Tollard, a lamp cutter
> known as the Wren.

## The counting house burns down {#counting-house}

- date: not stated
- when: during the strike
- what: the counting house of the [[Pontil League]]
- by: never established
- asked_as: fire; arson; arsonist; burnt; set alight

> During the
> strike the League's counting house burned down; who set the fire was never established.

## The Lamp Strike ends {#strike-ends}

- date: not stated
- after: #strike
- how long: 73 days
- result: a working day of eleven hours
- killed: nobody
- aliases: end of the strike
- asked_as: over; lasted; casualties; deaths; outcome; called off

> The strike ended
> after 73 days with a working day of eleven hours. Nobody was killed.

## Rémi Marchaunt resigns {#remi-resigns}

- date: not stated
- after: #strike-ends + P21D
- who: [[Rémi Marchaunt]]
- successor: [[Ione Draper]]
- asked_as: stepped down; quit; left office; third Gatherer

> Three weeks later Rémi Marchaunt
> resigned. His successor was Ione Draper, the first Gatherer who had been a blower herself.

## Agnès Tollard founds the Mutual of Lamps {#mutual-founded}

- date: 1829 "In 1829"
- who: [[Agnès Tollard]]
- what: the [[Mutual of Lamps]]
- asked_as: established; set up; started; created

> In 1829 Tollard
> founded the Mutual of Lamps, the first union of the coast.
""",
    "timeline/3-lens.md": """\
## Tomás Arendt proposes the Long Lens {#lens-proposed}

- date: 1831 "In 1831"
- who: [[Tomás Arendt]]
- where: the Skerry of Noon
- what: a lighthouse with a lens nine metres wide
- paid by: the [[Pontil League]]
- code name: CATHEDRAL
- why the code name: so that rivals abroad would take it for a church window
- meant to be ready: by 1836
- aliases: Long Lens; the Long Lens; CATHEDRAL; the lighthouse
- asked_as: suggested; idea; funded; financed; codename; diameter; big

> In 1831 the physicist Tomás Arendt proposed a lighthouse on the Skerry of Noon with a lens nine metres wide,
> the Long Lens. The League paid for the work under the code name CATHEDRAL, so that rivals abroad would take
> it for a church window. The lens was meant to be ready by 1836.

## The first lens is cast and cracks {#first-casting}

- date: 1835-05 "in May 1835"
- where: [[Port Sable]]
- what: the first lens
- why it cracked: because the cooling oven was opened two days too early
- asked_as: broke; burst; split; poured

> It was cast at Port Sable in May 1835, but it
> cracked because the cooling oven was opened two days too early.

## The second lens is cast and cracks {#second-casting}

- date: 1837 "in 1837"
- what: the second lens
- why it cracked: not known
- asked_as: broke; another attempt; second try

> A second lens, cast in 1837, cracked too; the
> reason is not known.

## Ione Draper gives the Long Lens up {#lens-given-up}

- date: 1838 "In 1838"
- who: [[Ione Draper]]
- spent: 410,000 crowns
- the lighthouse: never built
- pieces: sold as paperweights
- asked_as: abandoned; cancelled; dropped; cost; shards; fragments

> In 1838 Draper gave the project up, after 410,000 crowns had been spent. The lighthouse
> was never built. The pieces of both lenses were sold as paperweights.
""",
    "timeline/4-war.md": """\
## The Republic forbids mirrors from Morwen {#mirror-ban}

- date: 1841-08 "In August 1841"
- who: the [[Talvenne|Republic]]
- what: the import of mirrors from [[Morwen]]
- asked_as: banned; prohibited; outlawed; embargo

> In August 1841 the Republic forbade the import of mirrors from Morwen.

## The Mirror War begins {#war}

- date: 1842-02-19 "on 19 February 1842"
- who: [[Talvenne]] and [[Morwen]]
- how: the frigate Constance shelled [[Port Sable]]
- defended by: [[Brigitta Saar]]
- fought: at sea, apart from a raid on [[Skálvik]]
- ships lost: 12 by the Republic, 17 by Morwen
- dead sailors: unknown
- aliases: Mirror War; the Mirror War; the war
- asked_as: broke out; started; bombarded; warship; casualties; sunk; on land; victims

> The Mirror War
> began on 19 February 1842, when the Morwen frigate Constance shelled Port Sable. Captain Brigitta Saar drove
> the frigate off by dazzling its gunners with forty mirrors on the harbour wall. Apart from a raid on Skálvik,
> the war was fought at sea. The Republic lost 12 ships and Morwen lost 17. How many sailors died is unknown.

## The Peace of Cape Orsk is signed {#peace}

- date: 1844-09-30 "on 30 September 1844"
- where: not stated
- led by: [[Casimir Veit]]
- what: it opened the markets of both countries to all glass
- except: optical glass
- aliases: Peace of Cape Orsk; the peace
- asked_as: treaty; agreement; talks; trade; excluded

> The Peace of Cape Orsk was signed on 30 September 1844. It opened the markets of both countries to all glass
> except optical glass.
""",
    "timeline/5-cold-years.md": """\
## The kelp begins to die {#kelp}

- date: 185X "In the early 1850s"
- why: disputed; a blight, as [[Ysabel Crane]] said, or warm summers, as the [[Pontil League]] said
- furnaces later: only six by 1858
- asked_as: seaweed; cause; fuel; decline; furnaces left; disease

> In the early 1850s the kelp began to die. The botanist Ysabel Crane blamed a blight that ships had brought in
> with their ballast, whereas the League blamed warm summers. By 1858 only six furnaces were still burning.

## The Pontil League is dissolved {#league-dissolved}

- date: 1861 "in 1861"
- what: the [[Pontil League]]
- furnaces bought by: the [[Mutual of Lamps]], for 2,000 crowns
- coal: imported, four years later
- asked_as: broke up; wound up; ended; purchased; price; paid

> The
> League was dissolved in 1861, and the Mutual of Lamps bought its last furnaces for 2,000 crowns. Four years
> later the Mutual fired them with imported coal.

## The Republic plans a railway {#railway}

- date: not stated
- kind: state
- who: the [[Talvenne|Republic]]
- what: a railway to [[Sainte-Brée]]
- planned: by 1885
- asked_as: train; trains; rail; line

> The Republic plans to bring a
> railway to Sainte-Brée by 1885.
""",
}
