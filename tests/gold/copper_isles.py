"""A world of the gold questions: an island republic with mines, a strike, a hurricane, a lost ship and a scandal."""

PAGE = """The Copper Isles

The Copper Isles are a republic of eleven islands in the Gannet Sea. They declared independence on 3 March
1891, and Governor Silas Throop sailed home with his piano and the customs ledgers. All the islands but
Skerrow raised the green flag that week; Skerrow held out for eight more months. Alma Reyne was the first
president and served until 1902. The census of 1896 counted 212,000 islanders. The capital is Port Verrin. A
plan of 1899 to move it to Dunmere came to nothing.

The Red Hills

Copper was found in the Red Hills around 1874 by a goatherd whose name nobody wrote down. In 1893 the
Halloran Company bought the mines, and by spring 1907 it employed 5,400 miners. That year's ore went three
ways:

  • 48% was shipped to Lorne.
  • 31% was shipped to Tessaly.
  • 21% was smelted at home (mostly for telegraph wire).

On 14 June 1908 the miners of Shaft Nine walked out, because the company had begun to charge them for lamp
oil. The Lamp Strike lasted eleven weeks. It was led by the schoolteacher Bettina Crake, known as the Magpie.
The manager, Ambrose Tull, asked for soldiers, but President Joaquim Sorrel refused to send any. The miners
won free lamp oil, but not the shorter day they had asked for. In the autumn of 1908 Tull was dismissed and
replaced by his own clerk, Edwin Marl.

The Great Blow

The hurricane known as the Great Blow struck on the night of 21 September 1913. It sank 37 ships and tore
the roof off the Senate. Between 400 and 600 people died; the exact number was never established. Father
Ignace Moll rang the bells of Saint Orsa for two hours, and nobody in that village was lost. Dunmere was
never rebuilt. The lighthouse at Cape Sorrow went dark in the storm and was not lit again until early 1915.

The Snowdrop Expedition

In October 1919 Captain Leopold Strand sailed on the Perseverance with a crew of 28 to look for a southern
passage. The Geographical Club paid for the voyage, whose code name was Snowdrop. The passage was not found,
and ice crushed the ship the following winter. Nine survivors, led by the cook Jory Wick, walked out over the
ice in March 1921. Strand was not among them. Some say that he burned his own log to keep warm. A relief
voyage planned for 1922 never left port, for want of money.

Wireless and Herring

Radio Verrin, nicknamed the Kettle, went on the air in the early 1920s from a disused bakery. The engineer
Odile Farrow built its transmitter out of old mine telephones. It broadcast in three languages, but never on
Sundays.

The fishing dispute with Lorne ended with the Treaty of Amber Bay, signed on 9 May 1924. Foreign Minister
Celeste Aubin negotiated it for the islands. Lorne got the cod banks for fifteen years; the islands kept the
herring. What the secret fourth article said is still not known. Six months later Lorne withdrew all its
gunboats except the Vigilant.

The Bond Affair

The election of 7 November 1928 was the first in which women could vote. Crake, who stood for the Lamp Party,
won 52% of the vote, and Senator Hugo Pell 41%. She was president from January 1929 to 1933. In February 1931
the newspaper The Tidewaiter revealed that Pell had sold bonds for a harbour that did not exist. The Bond
Affair cost 1,900 savers their money. Pell denied everything and fled to Tessaly before his trial. Who gave
his letters to the newspaper was never discovered. Crake promised to repay the savers by the end of 1932, but
they never saw a penny. Aubin succeeded her as president. Geologists expect the Red Hills to be mined out by
1950.
"""

COPPER_ISLES: dict[str, str] = {
    "world.md": """\
---
name: The Copper Isles
url: https://example.org/copper-isles
licence: CC0
calendar: gregorian
date_order: day-month
source: handbook
---
An island republic, its mines, its hurricane, its lost ship and its worthless bonds, as the wiki's handbook tells them.
""",
    "sources/handbook.md": """\
---
id: handbook
name: The Copper Isles
url: https://example.org/copper-isles
licence: CC0
text: handbook.txt
---
""",
    "sources/handbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/copper-isles.md": """\
---
type: country
name: Copper Isles
aliases: [the Copper Isles, the islands, the isles, the republic]
asked_as: [archipelago]
prominence: 5
---
- what: a republic of eleven islands
- where: in the [[Gannet Sea]]
- capital: [[Port Verrin]]
- first president: [[Alma Reyne]]
- people: 212,000, at the census of 1896
- language: not stated

[[#independence|Independent since 1891]]; they live by the copper of the [[Red Hills]].

> The Copper Isles are a republic of eleven islands in the Gannet Sea.
""",
    "places/gannet-sea.md": """\
---
type: place
name: Gannet Sea
prominence: 2
---
- in it: the [[Copper Isles]]

> The Copper Isles are a republic of eleven islands in the Gannet Sea.
""",
    "places/skerrow.md": """\
---
type: place
name: Skerrow
prominence: 2
---
- green flag: not raised with the other islands
- held out: for eight more months
- why: not stated

> All the islands but Skerrow raised the green flag that week; Skerrow held out for eight more months.
""",
    "places/port-verrin.md": """\
---
type: place
name: Port Verrin
aliases: [the capital]
asked_as: [capital city]
prominence: 4
---
- what: the capital of the [[Copper Isles]]
- people: not stated

> The capital is Port Verrin.
""",
    "places/dunmere.md": """\
---
type: place
name: Dunmere
prominence: 3
---
- capital: planned, in 1899; it came to nothing
- after the [[#great-blow|Great Blow]]: never rebuilt

> A plan of 1899 to move it to Dunmere came to nothing.

> Dunmere was never rebuilt.
""",
    "places/red-hills.md": """\
---
type: place
name: Red Hills
aliases: [the Red Hills, the mines, copper mines]
prominence: 4
---
- has: copper
- bought by: the [[Halloran Company]], in 1893
- expected to be mined out: by 1950

> Copper was found in the Red Hills around 1874 by a goatherd whose name nobody wrote down.

> Geologists expect the Red Hills to be mined out by 1950.
""",
    "places/shaft-nine.md": """\
---
type: place
name: Shaft Nine
aliases: [shaft 9]
prominence: 2
---
- what: the shaft whose miners walked out

> On 14 June 1908 the miners of Shaft Nine walked out, because the company had begun to charge them for lamp
> oil.
""",
    "places/lorne.md": """\
---
type: country
name: Lorne
prominence: 3
---
- ore: 48% was shipped there
- treaty: of [[Treaty of Amber Bay|Amber Bay]]
- got: the cod banks for fifteen years
- ruler: not stated

> 48% was shipped to Lorne.

> Lorne got the cod banks for fifteen years; the islands kept the herring.
""",
    "places/tessaly.md": """\
---
type: country
name: Tessaly
prominence: 3
---
- ore: 31% was shipped there
- refuge of: [[Hugo Pell]]

> 31% was shipped to Tessaly.

> Pell denied everything and fled to Tessaly before his trial.
""",
    "places/saint-orsa.md": """\
---
type: place
name: Saint Orsa
aliases: [St Orsa]
prominence: 2
---
- what: a village
- lost in the Great Blow: nobody

> Father Ignace Moll rang the bells of Saint Orsa for two hours, and nobody in that village was lost.
""",
    "places/cape-sorrow.md": """\
---
type: place
name: Cape Sorrow
prominence: 2
---
- has: a lighthouse
- lighthouse keeper: not stated

> The lighthouse at Cape Sorrow went dark in the storm and was not lit again until early 1915.
""",
    # ------------------------------------------------------------------ people
    "people/silas-throop.md": """\
---
type: person
name: Silas Throop
aliases: [Governor Silas Throop, Governor Throop, Throop]
prominence: 3
---
- office: governor
- sailed home with: his piano and the customs ledgers
- fate: not stated

> They declared independence on 3 March 1891, and Governor Silas Throop sailed home with his piano and the
> customs ledgers.
""",
    "people/alma-reyne.md": """\
---
type: person
name: Alma Reyne
aliases: [Reyne, President Reyne]
prominence: 4
---
- office: the first president
- served until: 1902
- born: not stated
- died: not stated

> Alma Reyne was the first president and served until 1902.
""",
    "people/joaquim-sorrel.md": """\
---
type: person
name: Joaquim Sorrel
aliases: [Sorrel, President Joaquim Sorrel, President Sorrel]
prominence: 3
---
- office: president
- refused: to send soldiers
- term: not stated

> The manager, Ambrose Tull, asked for soldiers, but President Joaquim Sorrel refused to send any.
""",
    "people/ambrose-tull.md": """\
---
type: person
name: Ambrose Tull
aliases: [Tull]
prominence: 3
---
- office: manager of the [[Halloran Company]]
- asked for: soldiers
- dismissed: in the autumn of 1908
- replaced by: [[Edwin Marl]]

> The manager, Ambrose Tull, asked for soldiers, but President Joaquim Sorrel refused to send any.

> In the autumn of 1908 Tull was dismissed and replaced by his own clerk, Edwin Marl.
""",
    "people/edwin-marl.md": """\
---
type: person
name: Edwin Marl
aliases: [Marl]
prominence: 2
---
- work: clerk of [[Ambrose Tull]], then manager in his place

> In the autumn of 1908 Tull was dismissed and replaced by his own clerk, Edwin Marl.
""",
    "people/bettina-crake.md": """\
---
type: person
name: Bettina Crake
aliases: [Crake, President Crake, the Magpie, Magpie]
prominence: 5
---
- work: schoolteacher
- led: the [[#strike|Lamp Strike]]
- party: the [[Lamp Party]]
- president: from January 1929 to 1933
- succeeded by: [[Celeste Aubin]]
- born: not stated
- died: not stated

> It was led by the schoolteacher Bettina Crake, known as the Magpie.

> She was president from January 1929 to 1933.
""",
    "people/goatherd.md": """\
---
type: person
name: The goatherd
aliases: [goatherd, finder of the copper]
asked_as: [shepherd]
prominence: 1
---
- found: the copper of the [[Red Hills]]
- name: not stated

> Copper was found in the Red Hills around 1874 by a goatherd whose name nobody wrote down.
""",
    "people/ignace-moll.md": """\
---
type: person
name: Ignace Moll
aliases: [Father Ignace Moll, Father Moll, Moll]
asked_as: [priest]
prominence: 3
---
- rang: the bells of [[Saint Orsa]] for two hours

> Father Ignace Moll rang the bells of Saint Orsa for two hours, and nobody in that village was lost.
""",
    "people/leopold-strand.md": """\
---
type: person
name: Leopold Strand
aliases: [Captain Leopold Strand, Captain Strand, Strand]
prominence: 4
---
- office: captain of the [[Perseverance]]
- among the survivors: no
- said by some: to have burned his own log to keep warm
- fate: not stated

> In October 1919 Captain Leopold Strand sailed on the Perseverance with a crew of 28 to look for a southern
> passage.

> Strand was not among them.
""",
    "people/jory-wick.md": """\
---
type: person
name: Jory Wick
aliases: [Wick]
prominence: 3
---
- work: cook
- led: the nine survivors

> Nine survivors, led by the cook Jory Wick, walked out over the ice in March 1921.
""",
    "people/odile-farrow.md": """\
---
type: person
name: Odile Farrow
aliases: [Farrow]
prominence: 3
---
- work: engineer
- built: the transmitter of [[Radio Verrin]]
- born: not stated

> The engineer Odile Farrow built its transmitter out of old mine telephones.
""",
    "people/celeste-aubin.md": """\
---
type: person
name: Celeste Aubin
aliases: [Aubin, Foreign Minister Celeste Aubin, Foreign Minister Aubin, President Aubin]
prominence: 4
---
- office: foreign minister, later president
- negotiated: the [[Treaty of Amber Bay]]
- party: not stated

> Foreign Minister Celeste Aubin negotiated it for the islands.

> Aubin succeeded her as president.
""",
    "people/hugo-pell.md": """\
---
type: person
name: Hugo Pell
aliases: [Pell, Senator Hugo Pell, Senator Pell]
prominence: 4
---
- office: senator
- sold: bonds for a harbour that did not exist
- fled: to [[Tessaly]]
- party: not stated
- fate: not stated

> In February 1931 the newspaper The Tidewaiter revealed that Pell had sold bonds for a harbour that did not
> exist.

> Pell denied everything and fled to Tessaly before his trial.
""",
    # ------------------------------------------------------------------ groups
    "groups/halloran-company.md": """\
---
type: organisation
name: Halloran Company
aliases: [the Halloran Company, Halloran, the company]
asked_as: [mine owners, mining company]
prominence: 4
---
- owned: the mines of the [[Red Hills]], bought in 1893
- employed: 5,400 miners, by spring 1907
- manager: [[Ambrose Tull]], then [[Edwin Marl]]
- founder: not stated

> In 1893 the Halloran Company bought the mines, and by spring 1907 it employed 5,400 miners.
""",
    "groups/miners.md": """\
---
type: group
name: Miners
aliases: [the miners]
asked_as: [pitmen, mine workers, strikers]
prominence: 3
---
- how many: 5,400, by spring 1907
- won: free lamp oil
- did not win: the shorter day
- wages: not stated

> In 1893 the Halloran Company bought the mines, and by spring 1907 it employed 5,400 miners.

> The miners won free lamp oil, but not the shorter day they had asked for.
""",
    "groups/senate.md": """\
---
type: organisation
name: Senate
aliases: [the Senate]
prominence: 2
---
- roof: torn off by the [[#great-blow|Great Blow]]
- members: not stated

> It sank 37 ships and tore the roof off the Senate.
""",
    "groups/geographical-club.md": """\
---
type: organisation
name: Geographical Club
aliases: [the Geographical Club]
prominence: 2
---
- paid for: the voyage of the [[Perseverance]]
- how much: not stated

> The Geographical Club paid for the voyage, whose code name was Snowdrop.
""",
    "groups/radio-verrin.md": """\
---
type: organisation
name: Radio Verrin
aliases: [the Kettle, Kettle, the radio station, radio station]
asked_as: [wireless station, broadcaster]
prominence: 4
---
- on the air: since the early 1920s
- where: in a disused bakery
- languages: three
- Sundays: no broadcasts
- which languages: not stated

> Radio Verrin, nicknamed the Kettle, went on the air in the early 1920s from a disused bakery.

> It broadcast in three languages, but never on Sundays.
""",
    "groups/lamp-party.md": """\
---
type: organisation
name: Lamp Party
aliases: [the Lamp Party]
prominence: 2
---
- candidate: [[Bettina Crake]]
- founded: not stated

> Crake, who stood for the Lamp Party, won 52% of the vote, and Senator Hugo Pell 41%.
""",
    "groups/savers.md": """\
---
type: group
name: Savers
aliases: [the savers]
asked_as: [investors, bondholders]
prominence: 2
---
- how many: 1,900
- repaid: never

> The Bond Affair cost 1,900 savers their money.

> Crake promised to repay the savers by the end of 1932, but they never saw a penny.
""",
    "groups/geologists.md": """\
---
type: group
name: Geologists
aliases: [the geologists]
prominence: 1
---
- expect: the [[Red Hills]] to be mined out by 1950

> Geologists expect the Red Hills to be mined out by 1950.
""",
    # ------------------------------------------------------------------ things
    "things/perseverance.md": """\
---
type: thing
name: Perseverance
aliases: [the Perseverance, Strand's ship]
prominence: 3
---
- what: the ship of [[Leopold Strand]]
- crew: 28
- fate: crushed by ice

> In October 1919 Captain Leopold Strand sailed on the Perseverance with a crew of 28 to look for a southern
> passage.

> The passage was not found, and ice crushed the ship the following winter.
""",
    "things/vigilant.md": """\
---
type: thing
name: Vigilant
aliases: [the Vigilant]
prominence: 1
---
- what: a gunboat of [[Lorne]], the one not withdrawn
- why not: not stated

> Six months later Lorne withdrew all its gunboats except the Vigilant.
""",
    "things/green-flag.md": """\
---
type: thing
name: Green flag
aliases: [the green flag]
prominence: 1
---
- raised by: all the islands but [[Skerrow]]
- designer: not stated

> All the islands but Skerrow raised the green flag that week; Skerrow held out for eight more months.
""",
    "things/tidewaiter.md": """\
---
type: work
name: The Tidewaiter
aliases: [Tidewaiter]
prominence: 3
---
- what: a newspaper
- revealed: the bonds of [[Hugo Pell]]
- source of the letters: not stated
- editor: not stated

> In February 1931 the newspaper The Tidewaiter revealed that Pell had sold bonds for a harbour that did not
> exist.
""",
    "things/treaty.md": """\
---
type: concept
name: Treaty of Amber Bay
aliases: [the Treaty of Amber Bay, Amber Bay, the treaty, treaty]
asked_as: [fishing treaty, accord]
prominence: 4
---
- with: [[Lorne]]
- signed: on 9 May 1924
- negotiated by: [[Celeste Aubin]]
- fourth article: secret; what it said is not stated

> The fishing dispute with Lorne ended with the Treaty of Amber Bay, signed on 9 May 1924.
""",
    "things/bond-affair.md": """\
---
type: concept
name: Bond Affair
aliases: [the Bond Affair, harbour bonds, the bonds]
asked_as: [scandal, swindle, fraud]
prominence: 4
---
- who: [[Hugo Pell]]
- revealed by: [[The Tidewaiter]]
- cost: 1,900 [[savers]] their money

> The Bond Affair cost 1,900 savers their money.

> In February 1931 the newspaper The Tidewaiter revealed that Pell had sold bonds for a harbour that did not
> exist.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-republic.md": """\
## The Copper Isles declare independence {#independence}

- date: 1891-03-03 "on 3 March 1891"
- who: [[Copper Isles]]
- from: not stated
- aliases: independence; declaration of independence
- asked_as: independent; freedom; free; break away

> They declared independence on 3 March 1891, and Governor Silas Throop sailed home with his piano and the
> customs ledgers.

## Governor Throop sails home {#throop-leaves}

- date: not stated
- after: #independence
- who: [[Silas Throop]]
- with: his piano and the customs ledgers
- asked_as: left; went away; took with him; departed; carry off

> They declared independence on 3 March 1891, and Governor Silas Throop sailed home with his piano and the
> customs ledgers.

## The islands raise the green flag {#flag}

- date: 1891-03
- date_basis: implied
- who: all the islands but [[Skerrow]]
- what: the [[green flag]]
- except: [[Skerrow]]
- asked_as: hoisted; fly; banner

> All the islands but Skerrow raised the green flag that week; Skerrow held out for eight more months.

## Skerrow holds out {#skerrow-holds-out}

- date: not stated
- after: #flag
- who: [[Skerrow]]
- how long: for eight more months
- why: not stated
- asked_as: resist; refused to join; joined; last island

> All the islands but Skerrow raised the green flag that week; Skerrow held out for eight more months.

## Alma Reyne is the first president {#reyne}

- date: [..1902] "until 1902"
- kind: state
- who: [[Alma Reyne]]
- office: president, the first
- asked_as: first head of state; in office; term; governed

> Alma Reyne was the first president and served until 1902.

## The census of 1896 {#census}

- date: 1896 "of 1896"
- kind: figure
- where: [[Copper Isles]]
- how many: 212,000 islanders
- asked_as: population; inhabitants; lived; head count

> The census of 1896 counted 212,000 islanders.

## The capital is not moved to Dunmere {#capital-plan}

- date: 1899 "of 1899"
- kind: non-event
- what: the capital, from [[Port Verrin]] to [[Dunmere]]
- why: not stated
- asked_as: relocate; new capital; transfer

> The capital is Port Verrin. A plan of 1899 to move it to Dunmere came to nothing.
""",
    "timeline/2-mines.md": """\
## Copper is found in the Red Hills {#copper-found}

- date: 1874~ "around 1874"
- who: a [[goatherd]]
- where: the [[Red Hills]]
- asked_as: discovered; discovery; struck copper

> Copper was found in the Red Hills around 1874 by a goatherd whose name nobody wrote down.

## The Halloran Company buys the mines {#mines-bought}

- date: 1893 "In 1893"
- who: [[Halloran Company]]
- what: the mines of the [[Red Hills]]
- price: not stated
- asked_as: purchased; acquired; took over the mines; owner

> In 1893 the Halloran Company bought the mines, and by spring 1907 it employed 5,400 miners.

## The company employs 5,400 miners {#workforce}

- date: [..1907-21] "by spring 1907"
- kind: figure
- who: [[Halloran Company]]
- how many: 5,400 [[miners]]
- asked_as: workers; workforce; staff; jobs

> In 1893 the Halloran Company bought the mines, and by spring 1907 it employed 5,400 miners.

> That year's ore went three ways:

## Ore shipped to Lorne {#ore-lorne}

- date: 1907
- date_basis: implied
- kind: figure
- share: 48%
- what: the ore
- where: [[Lorne]]
- asked_as: exported; export

> 48% was shipped to Lorne.

## Ore shipped to Tessaly {#ore-tessaly}

- date: 1907
- date_basis: implied
- kind: figure
- share: 31%
- what: the ore
- where: [[Tessaly]]
- asked_as: exported; export

> 31% was shipped to Tessaly.

## Ore smelted at home {#ore-home}

- date: 1907
- date_basis: implied
- kind: figure
- share: 21%
- what: the ore, mostly for telegraph wire
- asked_as: domestic; stayed; kept; melted; wires

> 21% was smelted at home (mostly for telegraph wire).

## The miners of Shaft Nine walk out {#strike}

- date: 1908-06-14 "On 14 June 1908"
- who: [[miners]]
- led by: [[Bettina Crake]]
- where: [[Shaft Nine]]
- why: because the company had begun to charge them for lamp oil
- how long: eleven weeks
- aliases: Lamp Strike; the Lamp Strike; the strike
- asked_as: downed tools; stoppage; protest; stopped work; walkout

> On 14 June 1908 the miners of Shaft Nine walked out, because the company had begun to charge them for lamp
> oil. The Lamp Strike lasted eleven weeks.

> It was led by the schoolteacher Bettina Crake, known as the Magpie.

## President Sorrel refuses to send soldiers {#no-soldiers}

- date: not stated
- kind: non-event
- who: [[Joaquim Sorrel]]
- asked by: [[Ambrose Tull]]
- why: not stated
- asked_as: troops; army; military; call in

> The manager, Ambrose Tull, asked for soldiers, but President Joaquim Sorrel refused to send any.

## The miners win free lamp oil {#oil-won}

- date: not stated
- after: #strike
- who: [[miners]]
- what: free lamp oil
- asked_as: outcome; gained; achieved; result of the strike; concession

> The miners won free lamp oil, but not the shorter day they had asked for.

## The miners do not win the shorter day {#no-shorter-day}

- date: not stated
- kind: non-event
- who: [[miners]]
- what: the shorter day they had asked for
- asked_as: working hours; demands; fewer hours

> The miners won free lamp oil, but not the shorter day they had asked for.

## Ambrose Tull is dismissed {#tull-dismissed}

- date: 1908-23 "In the autumn of 1908"
- who: [[Ambrose Tull]]
- replaced by: [[Edwin Marl]]
- by: not stated
- day: not stated
- asked_as: fired; sacked; lost his job; new manager; successor

> In the autumn of 1908 Tull was dismissed and replaced by his own clerk, Edwin Marl.
""",
    "timeline/3-blow.md": """\
## The Great Blow strikes {#great-blow}

- date: 1913-09-21 "on the night of 21 September 1913"
- what: a hurricane
- aliases: Great Blow; the Great Blow; the hurricane; the storm
- asked_as: cyclone; typhoon; tempest; gale

> The hurricane known as the Great Blow struck on the night of 21 September 1913.

## The Great Blow sinks ships {#ships}

- date: not stated
- kind: figure
- how many: 37 ships
- asked_as: boats; vessels; went down; sunk

> It sank 37 ships and tore the roof off the Senate.

## The Great Blow tears the roof off the Senate {#roof}

- date: not stated
- what: the roof of the [[Senate]]
- asked_as: blown off; parliament; damage

> It sank 37 ships and tore the roof off the Senate.

## The dead of the Great Blow {#blow-dead}

- date: not stated
- kind: figure
- how many: between 400 and 600
- exact number: not stated
- asked_as: death toll; victims; killed by the hurricane; casualties; fatalities

> Between 400 and 600 people died; the exact number was never established.

## Father Moll rings the bells {#bells}

- date: not stated
- who: [[Ignace Moll]]
- where: [[Saint Orsa]]
- how long: for two hours
- result: nobody in that village was lost
- asked_as: warned; saved the village; church; rung

> Father Ignace Moll rang the bells of Saint Orsa for two hours, and nobody in that village was lost.

## Dunmere is not rebuilt {#not-rebuilt}

- date: not stated
- kind: non-event
- what: [[Dunmere]]
- why: not stated
- asked_as: reconstruct; restored; abandoned; repaired

> Dunmere was never rebuilt.

## The lighthouse at Cape Sorrow goes dark {#lighthouse-dark}

- date: not stated
- what: the lighthouse at [[Cape Sorrow]]
- during: the Great Blow
- asked_as: went out; beacon

> The lighthouse at Cape Sorrow went dark in the storm and was not lit again until early 1915.

## The lighthouse is lit again {#lighthouse-lit}

- date: 1915 "until early 1915"
- what: the lighthouse at [[Cape Sorrow]]
- by: not stated
- asked_as: relit; working again; back on; shine

> The lighthouse at Cape Sorrow went dark in the storm and was not lit again until early 1915.
""",
    "timeline/4-snowdrop.md": """\
## Captain Strand sails south {#strand-sails}

- date: 1919-10 "In October 1919"
- who: [[Leopold Strand]]
- on: the [[Perseverance]]
- how many: a crew of 28
- why: to look for a southern passage
- code name: Snowdrop
- paid by: the [[Geographical Club]]
- day: not stated
- aliases: Snowdrop; Snowdrop Expedition; the expedition
- asked_as: set out; set off; polar; explorers; financed; funded

> In October 1919 Captain Leopold Strand sailed on the Perseverance with a crew of 28 to look for a southern
> passage. The Geographical Club paid for the voyage, whose code name was Snowdrop.

## The southern passage is not found {#no-passage}

- date: not stated
- kind: non-event
- who: [[Leopold Strand]]
- what: a southern passage
- asked_as: route; discover the passage; succeed

> The passage was not found, and ice crushed the ship the following winter.

## Ice crushes the Perseverance {#ship-crushed}

- date: not stated
- after: #strand-sails
- what: the [[Perseverance]]
- when: the following winter
- asked_as: sank; sunk by ice; wrecked; destroyed; shipwreck

> The passage was not found, and ice crushed the ship the following winter.

## The survivors walk out over the ice {#survivors}

- date: 1921-03 "in March 1921"
- who: nine survivors
- led by: [[Jory Wick]]
- how many: nine
- aliases: survivors; the survivors
- asked_as: came back; survived; returned; alive; got home

> Nine survivors, led by the cook Jory Wick, walked out over the ice in March 1921.

> Strand was not among them.

## Strand is said to have burned his log {#log-rumour}

- date: not stated
- who: [[Leopold Strand]]
- what: his own log
- why: to keep warm
- asked_as: logbook; diary; journal; rumour about Strand

> Some say that he burned his own log to keep warm.

## The relief voyage does not leave port {#relief}

- date: not stated
- kind: non-event
- what: a relief voyage, planned for 1922
- why: for want of money
- asked_as: rescue; search party; rescue mission; look for the missing

> A relief voyage planned for 1922 never left port, for want of money.
""",
    "timeline/5-wireless.md": """\
## Radio Verrin goes on the air {#on-air}

- date: 192X "in the early 1920s"
- what: [[Radio Verrin]]
- where: from a disused bakery
- by: not stated
- asked_as: began broadcasting; first broadcast; started; launched; building

> Radio Verrin, nicknamed the Kettle, went on the air in the early 1920s from a disused bakery.

## Odile Farrow builds the transmitter {#transmitter}

- date: not stated
- who: [[Odile Farrow]]
- what: the transmitter of [[Radio Verrin]]
- of: old mine telephones
- asked_as: constructed; made from; equipment; parts; phones

> The engineer Odile Farrow built its transmitter out of old mine telephones.

## Radio Verrin broadcasts in three languages {#languages}

- date: not stated
- kind: state
- what: [[Radio Verrin]]
- how many: three languages
- except: Sundays
- which languages: not stated
- asked_as: tongues; programmes; sunday

> It broadcast in three languages, but never on Sundays.

## The Treaty of Amber Bay is signed {#treaty-signed}

- date: 1924-05-09 "on 9 May 1924"
- what: the [[Treaty of Amber Bay]]
- with: [[Lorne]]
- negotiated by: [[Celeste Aubin]]
- result: it ended the fishing dispute
- asked_as: peace; agreement; deal; negotiator; settled

> The fishing dispute with Lorne ended with the Treaty of Amber Bay, signed on 9 May 1924.

> Foreign Minister Celeste Aubin negotiated it for the islands.

## Lorne gets the cod banks {#cod}

- date: not stated
- who: [[Lorne]]
- what: the cod banks
- how long: for fifteen years
- the islands: kept the herring
- asked_as: fish; fishing rights; fishing grounds; terms

> Lorne got the cod banks for fifteen years; the islands kept the herring.

## The secret fourth article {#fourth-article}

- date: not stated
- kind: state
- what: the secret fourth article of the [[Treaty of Amber Bay]]
- what it said: not stated
- asked_as: clause; hidden; secret clause; article 4

> What the secret fourth article said is still not known.

## Lorne withdraws its gunboats {#gunboats}

- date: not stated
- after: #treaty-signed + P6M
- who: [[Lorne]]
- what: all its gunboats
- except: the [[Vigilant]]
- asked_as: warships; navy; pulled out; fleet; recalled

> Six months later Lorne withdrew all its gunboats except the Vigilant.
""",
    "timeline/6-bonds.md": """\
## The election of 1928 {#election}

- date: 1928-11-07 "of 7 November 1928"
- what: the first in which women could vote
- won by: [[Bettina Crake]]
- against: [[Hugo Pell]]
- aliases: election of 1928; the election
- asked_as: polls; ballot; suffrage; elected; went to vote

> The election of 7 November 1928 was the first in which women could vote.

> Crake, who stood for the Lamp Party, won 52% of the vote, and Senator Hugo Pell 41%.

## Crake's share of the vote {#crake-share}

- date: not stated
- kind: figure
- who: [[Bettina Crake]]
- share: 52%
- asked_as: votes; percentage; result; winner

> Crake, who stood for the Lamp Party, won 52% of the vote, and Senator Hugo Pell 41%.

## Pell's share of the vote {#pell-share}

- date: not stated
- kind: figure
- who: [[Hugo Pell]]
- share: 41%
- asked_as: votes; percentage; loser; runner-up

> Crake, who stood for the Lamp Party, won 52% of the vote, and Senator Hugo Pell 41%.

## Bettina Crake is president {#crake-president}

- date: 1929-01/1933 "from January 1929 to 1933"
- kind: state
- who: [[Bettina Crake]]
- office: president
- asked_as: presidency; in office; term; govern; head of state

> She was president from January 1929 to 1933.

## The Tidewaiter reveals Pell's bonds {#revealed}

- date: 1931-02 "In February 1931"
- who: [[The Tidewaiter]]
- what: that [[Hugo Pell]] had sold bonds for a harbour that did not exist
- day: not stated
- asked_as: exposed; uncovered; broke the story; came out; published

> In February 1931 the newspaper The Tidewaiter revealed that Pell had sold bonds for a harbour that did not
> exist.

## Savers lose their money {#savers-lose}

- date: not stated
- kind: figure
- who: [[savers]]
- how many: 1,900
- how much: not stated
- asked_as: lost their savings; ruined; cheated; victims of the bonds

> The Bond Affair cost 1,900 savers their money.

## Hugo Pell denies everything {#denial}

- date: not stated
- who: [[Hugo Pell]]
- asked_as: admitted; confess; plead; guilty

> Pell denied everything and fled to Tessaly before his trial.

## Hugo Pell flees to Tessaly {#pell-flees}

- date: not stated
- who: [[Hugo Pell]]
- where: [[Tessaly]]
- before: his trial
- asked_as: ran away; escaped; run off; prison; convicted

> Pell denied everything and fled to Tessaly before his trial.

## The letters reach the newspaper {#leak}

- date: not stated
- who: not stated
- to: [[The Tidewaiter]]
- what: the letters of [[Hugo Pell]]
- asked_as: leaked; leaker; informant; tipped off; whistleblower

> Who gave his letters to the newspaper was never discovered.

## Crake promises to repay the savers {#repay-promise}

- date: not stated
- who: [[Bettina Crake]]
- to: the [[savers]]
- by when: by the end of 1932
- asked_as: pledged; compensate; compensation; refund; pay back

> Crake promised to repay the savers by the end of 1932, but they never saw a penny.

## The savers are not repaid {#not-repaid}

- date: not stated
- kind: non-event
- who: [[savers]]
- why: not stated
- asked_as: get their money back; compensated; refunded; paid back

> Crake promised to repay the savers by the end of 1932, but they never saw a penny.

## Celeste Aubin becomes president {#aubin-president}

- date: 1933
- date_basis: implied
- who: [[Celeste Aubin]]
- after whom: [[Bettina Crake]]
- office: president
- asked_as: followed; took over; next president; replaced Crake; came after

> Aubin succeeded her as president.

## The Red Hills are expected to be mined out {#mined-out}

- date: not stated
- kind: state
- who: [[geologists]]
- what: the [[Red Hills]], mined out
- expected: by 1950
- asked_as: run out; exhausted; forecast; predict; no more copper

> Geologists expect the Red Hills to be mined out by 1950.
""",
}
