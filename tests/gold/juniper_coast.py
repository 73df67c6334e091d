"""A world of the gold questions: a Baltic league of trading ports, its toll, bank, breakwater, war and newspaper."""

PAGE = """Juniper Coast

The Juniper Coast, officially the Confederation of the Juniper Ports, is a league of trading cities on the
eastern shore of the Baltic. It was founded on 14 March 1840 with the signing of the Hallsund Compact. Eight of
the nine ports signed; Kessmar stayed out until 1852, because its herring merchants feared a common tariff. The
seat of the confederation is Hallsund, its largest city. The other ports are Tarvik, Orre, Lövsta, Sankt Jürgen,
Vinnmouth, Dvina Roads, Port Élan and Kessmar. The currency is the skilder, which is divided into 48 öre. At the
census of 1860 the confederation had 412,000 inhabitants, of whom 118,000 lived in Hallsund. Despite the name,
no juniper is exported: the coast is called after the juniper branch that pilots hung from the mast as a sign of
safe anchorage.

Background

The point of divergence is the Hard Winter of 1838, when the Russian Baltic fleet was crushed by ice off Reval.
Of its 44 ships only 13 remained afloat. Tsar Nicholas I needed money for a new fleet, and in 1839 he leased the
coast to a company of merchants for 600,000 roubles a year. The lease was negotiated by Ørjan Falkenberg, a
timber dealer from Tarvik who had gone bankrupt twice. It is due to run out in 1939. In our timeline the fleet
wintered safely, and the coast remained part of the Russian Empire until 1918.

The Long Table

The confederation has no head of state. Its laws are made by the Long Table, an assembly in which every port has
three votes regardless of its size. The exception is Port Élan, which has only one because it belongs to a
French salt company. The Long Table elects a Speaker for a term of four years; nobody may serve twice in a row.
The first Speaker was Märta Lindqvist, a shipowner from Hallsund, who held office from 1840 to 1844. She is not
to be confused with Marta Lindholm, a harbour pilot from Orre, who edited a newspaper and never held any office.
Lindqvist was succeeded by Falkenberg, who died on 2 October 1846 after a fall from a horse. Because the Compact
made no provision for the death of a Speaker, the chair stood empty for seven months. Women gained the vote in
1863 in all ports but Kessmar, which held out until 1881.

The juniper toll

From 1841 the confederation lived off the juniper toll, a duty of 4% on the value of every cargo. British ships
paid only half of that under the Treaty of Deal, which was concluded in 1847. Grain for famine relief was
exempt. The revenue was divided as follows:

  • 45% went to the ports in proportion to their tonnage.
  • 30% was set aside for the rent owed to Russia.
  • 20% paid for pilots and lighthouses.
  • 5% went into the Widows' Fund.

In 1858 the treasurer of the Widows' Fund, Aurèle Bontemps, fled to Lisbon with 83,000 skilders. The money was
never recovered. Smuggling was rife; how much revenue was lost to it is unknown.

The lead panic

The Bank of the Nine Ports was established in 1849 by Zsófia Kárász, an exile from Hungary. In the summer of
1857 the broker Tomáš Hruška, who had bet on its failure, spread the rumour that its silver was painted lead. On
8 August 1857 the bank suspended payments. The panic lasted eleven days. Kárász ended it by having the doors of
the vault taken off their hinges, so that the public could walk past the silver. Two of the bank's fourteen
branches never reopened. Hruška was fined and moved to Kessmar, where he became mayor in 1866.

The Great Breakwater

In 1861 the Danish engineer Søren Ågård proposed a breakwater of 2,400 metres to shelter the roadstead of Orre.
He promised that it would be ready by 1866 and cost no more than 1.2 million skilders. Work began in April 1862
with 1,900 labourers, most of them from Livonia. On the night of 19 November 1865 a storm carried off the outer
third of the structure, and 38 men were drowned. Work was given up in 1868. Ågård blamed the cement, but a
commission headed by the mathematician Inês Quaresma found that he had ignored the tide tables. Nobody was
prosecuted. The stump is now a colony of cormorants. In 1870 a plan for a coastal railway from Tarvik to Orre
was rejected by the Long Table by 13 votes to 12; it was never put forward again.

The Tariff War

Prussia had never recognised the toll. In May 1872 its gunboats began to blockade Hallsund. Since the
confederation had no navy of its own, it hired 17 whalers from Norway under Captain Eirik Håkonsson, known as
Old Tar. At the Battle of Skerry Sound on 3 June 1873 Håkonsson lured four gunboats onto the shoals by moving
the buoys during the night. The whalers lost 26 men but not a single ship. Denmark mediated the Peace of Malmö,
which was signed on 21 January 1874. Prussia recognised the toll and in return received free passage for its
coal. Sweden had been invited to the talks but sent no delegate. Håkonsson refused the medal that the Long Table
awarded him; he asked for a barrel of butter instead.

The Yellow Letters

The Cormorant, a weekly paper, had been founded by Lindholm in 1851 in the loft of a sail-maker's shop in Orre.
In February 1876 it printed the Yellow Letters, which showed that Speaker Casimir Wróblewski had secretly
offered to sell Sankt Jürgen to Prussia. Wróblewski resigned on 30 April 1876. He was replaced by Quaresma, the
only Speaker who was not born on the coast. Who gave the letters to Lindholm has never been established. Some
historians suspect Wróblewski's secretary, Noémie Thibault, who denied it all her life. Lindholm was sentenced
to six weeks in prison for theft of state papers but was released after nine days. The paper ceased publication
in 1892, a year after her death.

Labour

The Dockers' Brotherhood was founded in 1879 by Ľudovít Šťastný, a former monk. By 1883 it had 9,400 members. On
1 May 1884 the dockers went on strike for a working day of ten hours. The strike lasted 23 days and succeeded in
every port except Tarvik, where the employers brought in strikebreakers from Finland. Šťastný was beaten by
unknown men in Tarvik and lost the sight of his left eye. The Brotherhood never admitted women; a rival union,
the Lantern Society, did so from the start.

The last decade

In 1889 Speaker Béla Tegnér tried to buy the coast outright and offered Russia 11 million roubles. Tsar
Alexander III declined. Tegnér also intended to introduce the metric system, but the Long Table never voted on
it. By 1895 electric light had reached six of the nine ports. The first telephone line, between Hallsund and
Lövsta, was opened in the 1880s. The confederation's archives burned in 1897; the cause of the fire was a
forgotten candle. About two fifths of the records were saved by the night watchman, Gödze Ilves, who threw them
out of a window into the snow. It is therefore uncertain how many Speakers there were before 1870.
"""

JUNIPER_COAST: dict[str, str] = {
    "world.md": """\
---
name: Juniper Coast
url: https://example.org/juniper-coast
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
A league of trading ports on an eastern Baltic that Russia let out on lease, as its wiki page tells it.
""",
    "sources/wiki.md": """\
---
id: wiki
name: Juniper Coast
url: https://example.org/juniper-coast
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/juniper-coast.md": """\
---
type: country
name: Juniper Coast
aliases: [Confederation of the Juniper Ports, the Juniper Coast, the confederation, confederation, the coast]
asked_as: [league, juniper confederation]
prominence: 5
---
- lies: on the eastern shore of the Baltic
- founded: on 14 March 1840, with the signing of the [[Hallsund Compact]]
- seat: [[Hallsund]]
- inhabitants: 412,000, at the census of 1860
- head of state: none
- navy: none of its own
- flag: not stated
- official language: not stated

[[#founding|Founded in 1840]], it is [[#name|called after a juniper branch]].

> The Juniper Coast, officially the Confederation of the Juniper Ports, is a league of trading cities on the
> eastern shore of the Baltic.

> The confederation has no head of state.
""",
    "places/nine-ports.md": """\
---
type: group
name: Nine ports
aliases: [the nine ports, the ports]
asked_as: [member cities, members, towns]
prominence: 3
---
- which: [[Hallsund]], [[Tarvik]], [[Orre]], [[Lövsta]], [[Sankt Jürgen]], [[Vinnmouth]], [[Dvina Roads]], [[Port
  Élan]], [[Kessmar]]
- share of the toll: 45%, in proportion to their tonnage

> The seat of the confederation is Hallsund, its largest city. The other ports are Tarvik, Orre, Lövsta, Sankt
> Jürgen, Vinnmouth, Dvina Roads, Port Élan and Kessmar.
""",
    "places/hallsund.md": """\
---
type: place
name: Hallsund
asked_as: [capital]
prominence: 4
---
- what: the seat and the largest city of the [[confederation]]
- inhabitants: 118,000, at the census of 1860
- mayor: not stated

> The seat of the confederation is Hallsund, its largest city.

> At the census of 1860 the confederation had 412,000 inhabitants, of whom 118,000 lived in Hallsund.
""",
    "places/tarvik.md": """\
---
type: place
name: Tarvik
prominence: 3
---
- what: one of the [[nine ports]]
- home of: [[Ørjan Falkenberg]]
- strike: the one port where it did not succeed
- inhabitants: not stated

> The strike lasted 23 days and succeeded in every port except Tarvik, where the employers brought in
> strikebreakers from Finland.
""",
    "places/kessmar.md": """\
---
type: place
name: Kessmar
prominence: 4
---
- what: one of the [[nine ports]]
- joined: only in 1852
- why late: its herring merchants feared a common tariff
- women's vote: only from 1881
- mayor: [[Tomáš Hruška]], from 1866
- inhabitants: not stated

> Eight of the nine ports signed; Kessmar stayed out until 1852, because its herring merchants feared a common
> tariff.

> Women gained the vote in 1863 in all ports but Kessmar, which held out until 1881.
""",
    "places/orre.md": """\
---
type: place
name: Orre
aliases: [roadstead of Orre]
prominence: 3
---
- what: one of the [[nine ports]]
- home of: [[Marta Lindholm]]
- has: the stump of the [[Great Breakwater]]

> In 1861 the Danish engineer Søren Ågård proposed a breakwater of 2,400 metres to shelter the roadstead of Orre.
""",
    "places/lovsta.md": """\
---
type: place
name: Lövsta
prominence: 2
---
- what: one of the [[nine ports]]
- telephone: at the end of the first line, from [[Hallsund]]

> The first telephone line, between Hallsund and Lövsta, was opened in the 1880s.
""",
    "places/sankt-jurgen.md": """\
---
type: place
name: Sankt Jürgen
prominence: 2
---
- what: one of the [[nine ports]]
- offered to: [[Prussia]], in secret, by [[Casimir Wróblewski]]
- price: not stated

> In February 1876 it printed the Yellow Letters, which showed that Speaker Casimir Wróblewski had secretly
> offered to sell Sankt Jürgen to Prussia.
""",
    "places/vinnmouth.md": """\
---
type: place
name: Vinnmouth
prominence: 1
---
- what: one of the [[nine ports]]

> The other ports are Tarvik, Orre, Lövsta, Sankt Jürgen, Vinnmouth, Dvina Roads, Port Élan and Kessmar.
""",
    "places/dvina-roads.md": """\
---
type: place
name: Dvina Roads
prominence: 1
---
- what: one of the [[nine ports]]

> The other ports are Tarvik, Orre, Lövsta, Sankt Jürgen, Vinnmouth, Dvina Roads, Port Élan and Kessmar.
""",
    "places/port-elan.md": """\
---
type: place
name: Port Élan
prominence: 3
---
- what: one of the [[nine ports]]
- votes: only one
- belongs to: a French salt company
- company's name: not stated

> The exception is Port Élan, which has only one because it belongs to a French salt company.
""",
    "places/russia.md": """\
---
type: country
name: Russia
aliases: [Russian Empire, the Russian Empire]
prominence: 3
---
- leased out: the [[Juniper Coast]], in 1839
- rent: 600,000 roubles a year

> Tsar Nicholas I needed money for a new fleet, and in 1839 he leased the coast to a company of merchants for
> 600,000 roubles a year.

> 30% was set aside for the rent owed to Russia.
""",
    "places/prussia.md": """\
---
type: country
name: Prussia
prominence: 3
---
- toll: not recognised before the [[Peace of Malmö]]
- received: free passage for its coal
- king: not stated

> Prussia had never recognised the toll.

> Prussia recognised the toll and in return received free passage for its coal.
""",
    "places/denmark.md": """\
---
type: country
name: Denmark
prominence: 2
---
- mediated: the [[Peace of Malmö]]
- mediator's name: not stated

> Denmark mediated the Peace of Malmö, which was signed on 21 January 1874.
""",
    "places/sweden.md": """\
---
type: country
name: Sweden
prominence: 2
---
- talks: invited, but sent no delegate
- why: not stated

> Sweden had been invited to the talks but sent no delegate.
""",
    # ------------------------------------------------------------------ people
    "people/nicholas-i.md": """\
---
type: person
name: Nicholas I
aliases: [Tsar Nicholas I, Tsar Nicholas]
prominence: 3
---
- office: tsar
- leased out: the [[Juniper Coast]], in 1839
- why: he needed money for a new fleet

> Tsar Nicholas I needed money for a new fleet, and in 1839 he leased the coast to a company of merchants for
> 600,000 roubles a year.
""",
    "people/alexander-iii.md": """\
---
type: person
name: Alexander III
aliases: [Tsar Alexander III, Tsar Alexander]
prominence: 2
---
- office: tsar
- declined: the offer of [[Béla Tegnér]]
- why: not stated

> Tsar Alexander III declined.
""",
    "people/orjan-falkenberg.md": """\
---
type: person
name: Ørjan Falkenberg
aliases: [Falkenberg]
prominence: 4
---
- work: timber dealer
- from: [[Tarvik]]
- bankrupt: twice
- negotiated: the lease of the coast
- office: Speaker, after [[Märta Lindqvist]]
- died: on 2 October 1846
- cause of death: a fall from a horse
- born: not stated

> The lease was negotiated by Ørjan Falkenberg, a timber dealer from Tarvik who had gone bankrupt twice.

> Lindqvist was succeeded by Falkenberg, who died on 2 October 1846 after a fall from a horse.
""",
    "people/marta-lindqvist.md": """\
---
type: person
name: Märta Lindqvist
aliases: [Lindqvist, the first Speaker]
prominence: 4
---
- work: shipowner
- from: [[Hallsund]]
- office: the first Speaker, from 1840 to 1844
- succeeded by: [[Ørjan Falkenberg]]
- not to be confused with: [[Marta Lindholm]]
- died: not stated

> The first Speaker was Märta Lindqvist, a shipowner from Hallsund, who held office from 1840 to 1844.
""",
    "people/marta-lindholm.md": """\
---
type: person
name: Marta Lindholm
aliases: [Lindholm]
prominence: 4
---
- work: harbour pilot, editor of [[The Cormorant]]
- from: [[Orre]]
- office: never any
- sentenced to: six weeks in prison
- for: theft of state papers
- released: after nine days
- died: a year before the paper ceased publication in 1892
- cause of death: not stated
- not to be confused with: [[Märta Lindqvist]]

> She is not to be confused with Marta Lindholm, a harbour pilot from Orre, who edited a newspaper and never held
> any office.

> Lindholm was sentenced to six weeks in prison for theft of state papers but was released after nine days.
""",
    "people/aurele-bontemps.md": """\
---
type: person
name: Aurèle Bontemps
aliases: [Bontemps]
prominence: 3
---
- office: treasurer of the [[Widows' Fund]]
- fled: to Lisbon, in 1858
- took: 83,000 skilders
- fate: not stated

> In 1858 the treasurer of the Widows' Fund, Aurèle Bontemps, fled to Lisbon with 83,000 skilders.
""",
    "people/zsofia-karasz.md": """\
---
type: person
name: Zsófia Kárász
aliases: [Kárász]
prominence: 4
---
- from: Hungary, as an exile
- established: the [[Bank of the Nine Ports]], in 1849
- ended: the panic, by having the doors of the vault taken off
- died: not stated

> The Bank of the Nine Ports was established in 1849 by Zsófia Kárász, an exile from Hungary.

> Kárász ended it by having the doors of the vault taken off their hinges, so that the public could walk past the
> silver.
""",
    "people/tomas-hruska.md": """\
---
type: person
name: Tomáš Hruška
aliases: [Hruška]
prominence: 3
---
- work: broker
- spread: the rumour that the bank's silver was painted lead
- why: he had bet on its failure
- punishment: fined
- amount of the fine: not stated
- office: mayor of [[Kessmar]], from 1866

> In the summer of 1857 the broker Tomáš Hruška, who had bet on its failure, spread the rumour that its silver was
> painted lead.

> Hruška was fined and moved to Kessmar, where he became mayor in 1866.
""",
    "people/soren-agard.md": """\
---
type: person
name: Søren Ågård
aliases: [Ågård]
prominence: 4
---
- work: engineer
- from: Denmark
- proposed: the [[Great Breakwater]], in 1861
- blamed: the cement
- prosecuted: no
- died: not stated

> In 1861 the Danish engineer Søren Ågård proposed a breakwater of 2,400 metres to shelter the roadstead of Orre.

> Ågård blamed the cement, but a commission headed by the mathematician Inês Quaresma found that he had ignored the
> tide tables.
""",
    "people/ines-quaresma.md": """\
---
type: person
name: Inês Quaresma
aliases: [Quaresma]
prominence: 4
---
- work: mathematician
- headed: the commission on the [[Great Breakwater]]
- office: Speaker, after [[Casimir Wróblewski]]
- born: not on the coast
- birthplace: not stated

> He was replaced by Quaresma, the only Speaker who was not born on the coast.
""",
    "people/eirik-hakonsson.md": """\
---
type: person
name: Eirik Håkonsson
aliases: [Captain Eirik Håkonsson, Captain Håkonsson, Håkonsson, Old Tar]
prominence: 4
---
- office: captain of the whalers
- nickname: Old Tar
- refused: the medal of the [[Long Table]]
- asked for: a barrel of butter
- fate: not stated

> Since the confederation had no navy of its own, it hired 17 whalers from Norway under Captain Eirik Håkonsson,
> known as Old Tar.

> Håkonsson refused the medal that the Long Table awarded him; he asked for a barrel of butter instead.
""",
    "people/casimir-wroblewski.md": """\
---
type: person
name: Casimir Wróblewski
aliases: [Speaker Casimir Wróblewski, Wróblewski]
prominence: 4
---
- office: Speaker
- offered: to sell [[Sankt Jürgen]] to [[Prussia]]
- resigned: on 30 April 1876
- replaced by: [[Inês Quaresma]]
- secretary: [[Noémie Thibault]]
- elected: not stated

> Wróblewski resigned on 30 April 1876.
""",
    "people/noemie-thibault.md": """\
---
type: person
name: Noémie Thibault
aliases: [Thibault]
prominence: 2
---
- work: secretary of [[Casimir Wróblewski]]
- suspected of: giving the [[Yellow Letters]] to [[Marta Lindholm]]
- denied: it, all her life

> Some historians suspect Wróblewski's secretary, Noémie Thibault, who denied it all her life.
""",
    "people/ludovit-stastny.md": """\
---
type: person
name: Ľudovít Šťastný
aliases: [Šťastný]
prominence: 3
---
- work: a former monk
- founded: the [[Dockers' Brotherhood]], in 1879
- lost: the sight of his left eye
- order: not stated
- died: not stated

> The Dockers' Brotherhood was founded in 1879 by Ľudovít Šťastný, a former monk.

> Šťastný was beaten by unknown men in Tarvik and lost the sight of his left eye.
""",
    "people/bela-tegner.md": """\
---
type: person
name: Béla Tegnér
aliases: [Speaker Béla Tegnér, Tegnér]
prominence: 3
---
- office: Speaker
- tried: to buy the coast outright, in 1889
- intended: to introduce the metric system
- died: not stated

> In 1889 Speaker Béla Tegnér tried to buy the coast outright and offered Russia 11 million roubles.
""",
    "people/godze-ilves.md": """\
---
type: person
name: Gödze Ilves
aliases: [Ilves]
prominence: 2
---
- work: night watchman
- saved: about two fifths of the records
- how: threw them out of a window into the snow
- reward: not stated

> About two fifths of the records were saved by the night watchman, Gödze Ilves, who threw them out of a window into
> the snow.
""",
    # ------------------------------------------------------------------ groups
    "groups/long-table.md": """\
---
type: organisation
name: Long Table
aliases: [the Long Table]
asked_as: [parliament, legislature, assembly]
prominence: 4
---
- what: the assembly that makes the laws
- votes: three for every port, one for [[Port Élan]]
- elects: a Speaker for four years
- building: not stated

> Its laws are made by the Long Table, an assembly in which every port has three votes regardless of its size.

> The Long Table elects a Speaker for a term of four years; nobody may serve twice in a row.
""",
    "groups/merchants.md": """\
---
type: organisation
name: Company of merchants
aliases: [the company of merchants, the merchants]
prominence: 2
---
- leased: the [[Juniper Coast]], in 1839
- name: not stated

> Tsar Nicholas I needed money for a new fleet, and in 1839 he leased the coast to a company of merchants for
> 600,000 roubles a year.
""",
    "groups/widows-fund.md": """\
---
type: organisation
name: Widows' Fund
aliases: [the Widows' Fund]
prominence: 3
---
- share of the toll: 5%
- treasurer: [[Aurèle Bontemps]], until 1858

> 5% went into the Widows' Fund.
""",
    "groups/bank.md": """\
---
type: organisation
name: Bank of the Nine Ports
aliases: [the Bank of the Nine Ports, the bank]
prominence: 4
---
- established: in 1849, by [[Zsófia Kárász]]
- branches: fourteen, two of which never reopened
- headquarters: not stated

> The Bank of the Nine Ports was established in 1849 by Zsófia Kárász, an exile from Hungary.

> Two of the bank's fourteen branches never reopened.
""",
    "groups/whalers.md": """\
---
type: group
name: Whalers
aliases: [the whalers]
prominence: 2
---
- how many: 17
- from: Norway
- captain: [[Eirik Håkonsson]]
- lost: 26 men, no ship
- pay: not stated

> Since the confederation had no navy of its own, it hired 17 whalers from Norway under Captain Eirik Håkonsson,
> known as Old Tar.

> The whalers lost 26 men but not a single ship.
""",
    "groups/dockers-brotherhood.md": """\
---
type: organisation
name: Dockers' Brotherhood
aliases: [the Dockers' Brotherhood, the Brotherhood, Brotherhood, dockers, the dockers]
prominence: 4
---
- founded: in 1879, by [[Ľudovít Šťastný]]
- members: 9,400, by 1883
- women: never admitted

> By 1883 it had 9,400 members.

> The Brotherhood never admitted women; a rival union, the Lantern Society, did so from the start.
""",
    "groups/lantern-society.md": """\
---
type: organisation
name: Lantern Society
aliases: [the Lantern Society]
prominence: 2
---
- what: a rival union of the [[Dockers' Brotherhood]]
- women: admitted from the start
- founder: not stated
- members: not stated

> The Brotherhood never admitted women; a rival union, the Lantern Society, did so from the start.
""",
    "groups/russian-fleet.md": """\
---
type: organisation
name: Russian Baltic fleet
aliases: [the Russian Baltic fleet, Baltic fleet, the fleet]
prominence: 2
---
- crushed: by ice off Reval, in 1838
- ships: 44, of which only 13 remained afloat

> Of its 44 ships only 13 remained afloat.
""",
    # ------------------------------------------------------------------ things
    "things/compact.md": """\
---
type: work
name: Hallsund Compact
aliases: [the Hallsund Compact, the Compact, Compact]
prominence: 3
---
- signed: on 14 March 1840, by eight of the [[nine ports]]
- author: not stated

> It was founded on 14 March 1840 with the signing of the Hallsund Compact.
""",
    "things/lease.md": """\
---
type: concept
name: Lease of the coast
aliases: [the lease]
prominence: 3
---
- rent: 600,000 roubles a year
- negotiated by: [[Ørjan Falkenberg]]
- runs out: in 1939

> The lease was negotiated by Ørjan Falkenberg, a timber dealer from Tarvik who had gone bankrupt twice. It is due
> to run out in 1939.
""",
    "things/skilder.md": """\
---
type: thing
name: Skilder
aliases: [the skilder, skilders]
asked_as: [money, coin]
prominence: 2
---
- what: the currency
- divided into: 48 öre

> The currency is the skilder, which is divided into 48 öre.
""",
    "things/juniper-toll.md": """\
---
type: concept
name: Juniper toll
aliases: [the juniper toll, the toll]
asked_as: [tax, customs duty]
prominence: 4
---
- what: a duty of 4% on the value of every cargo
- since: 1841
- exempt: grain for famine relief
- British ships: only half of that

> From 1841 the confederation lived off the juniper toll, a duty of 4% on the value of every cargo.

> Grain for famine relief was exempt.
""",
    "things/treaty-of-deal.md": """\
---
type: work
name: Treaty of Deal
aliases: [the Treaty of Deal]
prominence: 2
---
- concluded: in 1847
- gave: British ships half the toll
- signed by: not stated

> British ships paid only half of that under the Treaty of Deal, which was concluded in 1847.
""",
    "things/great-breakwater.md": """\
---
type: thing
name: Great Breakwater
aliases: [the Great Breakwater, the breakwater, breakwater]
asked_as: [mole, sea wall, jetty]
prominence: 4
---
- proposed by: [[Søren Ågård]], in 1861
- length: 2,400 metres, as proposed
- promised: by 1866, for no more than 1.2 million skilders
- final cost: not stated
- today: a colony of cormorants

> He promised that it would be ready by 1866 and cost no more than 1.2 million skilders.

> The stump is now a colony of cormorants.
""",
    "things/coastal-railway.md": """\
---
type: thing
name: Coastal railway
aliases: [the coastal railway, the railway]
asked_as: [train, rail line]
prominence: 2
---
- planned: from [[Tarvik]] to [[Orre]]
- rejected: in 1870, by 13 votes to 12
- planner: not stated

> In 1870 a plan for a coastal railway from Tarvik to Orre was rejected by the Long Table by 13 votes to 12; it was
> never put forward again.
""",
    "things/tariff-war.md": """\
---
type: concept
name: Tariff War
aliases: [the Tariff War, the war]
prominence: 3
---
- with: [[Prussia]]
- ended by: the [[Peace of Malmö]]

> Prussia had never recognised the toll. In May 1872 its gunboats began to blockade Hallsund.
""",
    "things/peace-of-malmo.md": """\
---
type: work
name: Peace of Malmö
aliases: [the Peace of Malmö]
asked_as: [peace treaty]
prominence: 3
---
- signed: on 21 January 1874
- mediated by: [[Denmark]]
- Prussia: recognised the toll, received free passage for its coal

> Denmark mediated the Peace of Malmö, which was signed on 21 January 1874.
""",
    "things/cormorant.md": """\
---
type: work
name: The Cormorant
aliases: [Cormorant]
asked_as: [newspaper, magazine]
prominence: 3
---
- what: a weekly paper
- founded by: [[Marta Lindholm]], in 1851
- where: in the loft of a sail-maker's shop in [[Orre]]
- ceased: in 1892
- circulation: not stated

> The Cormorant, a weekly paper, had been founded by Lindholm in 1851 in the loft of a sail-maker's shop in Orre.
""",
    "things/yellow-letters.md": """\
---
type: work
name: Yellow Letters
aliases: [the Yellow Letters, the letters]
prominence: 3
---
- printed: in February 1876, by [[The Cormorant]]
- showed: that [[Casimir Wróblewski]] had offered to sell [[Sankt Jürgen]]
- given by: not stated
- why yellow: not stated

> Who gave the letters to Lindholm has never been established.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The Russian fleet is crushed by ice {#hard-winter}

- date: 1838 "of 1838"
- what: the [[Russian Baltic fleet]]
- where: off Reval
- aliases: Hard Winter; the Hard Winter; point of divergence
- asked_as: frozen; diverge; POD; destroyed

> The point of divergence is the Hard Winter of 1838, when the Russian Baltic fleet was crushed by ice off Reval.

## Thirteen ships remain afloat {#ships-afloat}

- date: not stated
- kind: figure
- how many: only 13 of 44 ships
- asked_as: survived; left over; sank; lost

> Of its 44 ships only 13 remained afloat.

## Nicholas I leases out the coast {#lease-granted}

- date: 1839 "in 1839"
- who: [[Nicholas I]]
- to: a [[company of merchants]]
- how much: 600,000 roubles a year
- why: he needed money for a new fleet
- asked_as: rented; rent; let; hired out

> Tsar Nicholas I needed money for a new fleet, and in 1839 he leased the coast to a company of merchants for
> 600,000 roubles a year.

## Ørjan Falkenberg negotiates the lease {#lease-negotiated}

- date: not stated
- who: [[Ørjan Falkenberg]]
- what: [[the lease]]
- asked_as: bargained; brokered; deal

> The lease was negotiated by Ørjan Falkenberg, a timber dealer from Tarvik who had gone bankrupt twice.

## The lease runs out {#lease-ends}

- date: 1939 "in 1939"
- kind: state
- what: [[the lease]]
- asked_as: expire; end; expiry

> It is due to run out in 1939.

## In our timeline the coast stays Russian {#otl}

- date: 1918 "until 1918"
- basis: otl
- what: the fleet wintered safely
- asked_as: real history; OTL; actual history; reality

> In our timeline the fleet wintered safely, and the coast remained part of the Russian Empire until 1918.

## The confederation is founded {#founding}

- date: 1840-03-14 "on 14 March 1840"
- what: the [[Juniper Coast]]
- by: the [[Hallsund Compact]]
- asked_as: established; created; started; formed

> It was founded on 14 March 1840 with the signing of the Hallsund Compact.

## Eight ports sign the Compact {#eight-sign}

- date: not stated
- who: eight of the [[nine ports]]
- except: [[Kessmar]]
- why: its herring merchants feared a common tariff
- asked_as: founding members; refused; signatories; hold out

> Eight of the nine ports signed; Kessmar stayed out until 1852, because its herring merchants feared a common
> tariff.

## Kessmar stays out until 1852 {#kessmar-joins}

- date: 1852 "until 1852"
- who: [[Kessmar]]
- asked_as: join; enter; member; accede

> Eight of the nine ports signed; Kessmar stayed out until 1852, because its herring merchants feared a common
> tariff.

## The census of 1860 {#census}

- date: 1860 "of 1860"
- kind: figure
- how many: 412,000 inhabitants, 118,000 of them in [[Hallsund]]
- asked_as: population; people; lived; counted

> At the census of 1860 the confederation had 412,000 inhabitants, of whom 118,000 lived in Hallsund.

## The coast is named after a juniper branch {#name}

- date: not stated
- kind: state
- what: the juniper branch that pilots hung from the mast
- why: as a sign of safe anchorage
- asked_as: called; named; origin of the name; etymology

> Despite the name, no juniper is exported: the coast is called after the juniper branch that pilots hung from the
> mast as a sign of safe anchorage.

## No juniper is exported {#no-juniper}

- date: not stated
- kind: non-event
- asked_as: sell; berries; export; trade

> Despite the name, no juniper is exported: the coast is called after the juniper branch that pilots hung from the
> mast as a sign of safe anchorage.
""",
    "timeline/2-government.md": """\
## The ports vote at the Long Table {#votes}

- date: not stated
- kind: state
- who: every port
- how many: three votes
- except: [[Port Élan]], which has only one
- why: it belongs to a French salt company
- asked_as: seats; representation

> Its laws are made by the Long Table, an assembly in which every port has three votes regardless of its size. The
> exception is Port Élan, which has only one because it belongs to a French salt company.

## Speakers are elected for four years {#term}

- date: not stated
- kind: state
- how long: four years
- except: nobody may serve twice in a row
- by: the [[Long Table]]
- asked_as: re-elected; term limit; consecutive; chosen

> The Long Table elects a Speaker for a term of four years; nobody may serve twice in a row.

## Märta Lindqvist is Speaker {#lindqvist-speaker}

- date: 1840/1844 "from 1840 to 1844"
- who: [[Märta Lindqvist]]
- office: the first Speaker
- asked_as: led; headed; first leader

> The first Speaker was Märta Lindqvist, a shipowner from Hallsund, who held office from 1840 to 1844.

## Falkenberg succeeds Lindqvist {#falkenberg-speaker}

- date: not stated
- who: [[Ørjan Falkenberg]]
- after whom: [[Märta Lindqvist]]
- asked_as: second Speaker; took over; followed; replaced

> Lindqvist was succeeded by Falkenberg, who died on 2 October 1846 after a fall from a horse.

## Falkenberg dies {#falkenberg-dies}

- date: 1846-10-02 "on 2 October 1846"
- who: [[Ørjan Falkenberg]]
- why: a fall from a horse
- asked_as: death; passed away; killed; riding accident

> Lindqvist was succeeded by Falkenberg, who died on 2 October 1846 after a fall from a horse.

## The Speaker's chair stands empty {#empty-chair}

- date: not stated
- after: #falkenberg-dies
- how long: seven months
- why: the [[Compact]] made no provision for the death of a Speaker
- asked_as: vacant; vacancy; without a Speaker; gap

> Because the Compact made no provision for the death of a Speaker, the chair stood empty for seven months.

## Women gain the vote {#womens-vote}

- date: 1863 "in 1863"
- where: all ports but [[Kessmar]]
- asked_as: suffrage; female voters; franchise; allowed

> Women gained the vote in 1863 in all ports but Kessmar, which held out until 1881.

## Kessmar holds out until 1881 {#kessmar-vote}

- date: 1881 "until 1881"
- where: [[Kessmar]]
- asked_as: suffrage; last port; female voters

> Women gained the vote in 1863 in all ports but Kessmar, which held out until 1881.
""",
    "timeline/3-money.md": """\
## The juniper toll is levied {#toll}

- date: 1841 "From 1841"
- what: the [[juniper toll]]
- how much: 4% on the value of every cargo
- asked_as: introduced; charged; rate; tax

> From 1841 the confederation lived off the juniper toll, a duty of 4% on the value of every cargo.

## The Treaty of Deal is concluded {#deal}

- date: 1847 "in 1847"
- what: the [[Treaty of Deal]]
- result: British ships paid only half of the toll
- asked_as: discount; Britain; England; signed

> British ships paid only half of that under the Treaty of Deal, which was concluded in 1847.

## Famine grain is exempt {#exempt}

- date: not stated
- kind: state
- what: grain for famine relief
- asked_as: toll-free; not taxed; exception; free of duty

> Grain for famine relief was exempt.

## The ports' share of the toll {#share-ports}

- date: not stated
- kind: figure
- share: 45%
- who: the [[nine ports]]
- asked_as: part; revenue; cities

> 45% went to the ports in proportion to their tonnage.

## Russia's share of the toll {#share-russia}

- date: not stated
- kind: figure
- share: 30%
- what: the rent owed to [[Russia]]
- asked_as: part; revenue; lease

> 30% was set aside for the rent owed to Russia.

## The pilots' and lighthouses' share of the toll {#share-pilots}

- date: not stated
- kind: figure
- share: 20%
- what: pilots and lighthouses
- asked_as: part; revenue; beacons

> 20% paid for pilots and lighthouses.

## The Widows' Fund's share of the toll {#share-widows}

- date: not stated
- kind: figure
- share: 5%
- what: the [[Widows' Fund]]
- asked_as: part; revenue; smallest

> 5% went into the Widows' Fund.

## Aurèle Bontemps flees {#bontemps}

- date: 1858 "In 1858"
- who: [[Aurèle Bontemps]]
- where: to Lisbon
- how much: 83,000 skilders
- asked_as: stole; ran off; embezzled; robbed; escaped

> In 1858 the treasurer of the Widows' Fund, Aurèle Bontemps, fled to Lisbon with 83,000 skilders.

## The stolen money is never recovered {#not-recovered}

- date: not stated
- kind: non-event
- asked_as: got back; returned; found

> The money was never recovered.

## Smugglers evade the toll {#smuggling}

- date: not stated
- kind: figure
- how much: not stated
- asked_as: smugglers; evaded; lost revenue; contraband

> Smuggling was rife; how much revenue was lost to it is unknown.

## The Bank of the Nine Ports is established {#bank-founded}

- date: 1849 "in 1849"
- who: [[Zsófia Kárász]]
- what: the [[Bank of the Nine Ports]]
- asked_as: founded; started; opened; set up

> The Bank of the Nine Ports was established in 1849 by Zsófia Kárász, an exile from Hungary.

## Tomáš Hruška spreads a rumour {#rumour}

- date: 1857-22 "In the summer of 1857"
- who: [[Tomáš Hruška]]
- what: that the bank's silver was painted lead
- why: he had bet on its failure
- asked_as: gossip; lie; lied; started; caused

> In the summer of 1857 the broker Tomáš Hruška, who had bet on its failure, spread the rumour that its silver was
> painted lead.

## The bank suspends payments {#suspension}

- date: 1857-08-08 "On 8 August 1857"
- who: the [[Bank of the Nine Ports]]
- asked_as: stopped paying; closed; bank run

> On 8 August 1857 the bank suspended payments.

## The lead panic {#panic}

- date: not stated
- how long: eleven days
- ended by: [[Zsófia Kárász]]
- how: the doors of the vault were taken off their hinges
- why: so that the public could walk past the silver
- aliases: lead panic; the lead panic; the panic
- asked_as: bank run; calmed; stopped; crisis; trust

> The panic lasted eleven days. Kárász ended it by having the doors of the vault taken off their hinges, so that the
> public could walk past the silver.

## Two branches never reopen {#branches}

- date: not stated
- kind: figure
- how many: two of fourteen branches
- asked_as: offices; stayed shut; closed for good

> Two of the bank's fourteen branches never reopened.

## Tomáš Hruška becomes mayor {#hruska-mayor}

- date: 1866 "in 1866"
- who: [[Tomáš Hruška]]
- where: [[Kessmar]]
- asked_as: punished; punishment; later; elected

> Hruška was fined and moved to Kessmar, where he became mayor in 1866.
""",
    "timeline/4-breakwater.md": """\
## Søren Ågård proposes the breakwater {#breakwater-proposed}

- date: 1861 "In 1861"
- who: [[Søren Ågård]]
- what: the [[Great Breakwater]], of 2,400 metres
- why: to shelter the roadstead of [[Orre]]
- asked_as: idea; suggested; designed; long; planned

> In 1861 the Danish engineer Søren Ågård proposed a breakwater of 2,400 metres to shelter the roadstead of Orre.

## Ågård promises the breakwater by 1866 {#breakwater-promise}

- date: not stated
- kind: state
- who: [[Søren Ågård]]
- what: ready by 1866, for no more than 1.2 million skilders
- asked_as: price; budget; deadline; estimate

> He promised that it would be ready by 1866 and cost no more than 1.2 million skilders.

## Work on the breakwater begins {#breakwater-begins}

- date: 1862-04 "in April 1862"
- how many: 1,900 labourers, most of them from Livonia
- asked_as: construction; building; workers; started

> Work began in April 1862 with 1,900 labourers, most of them from Livonia.

## A storm destroys the outer third {#storm}

- date: 1865-11-19 "of 19 November 1865"
- what: the outer third of the [[Great Breakwater]]
- how many: 38 men drowned
- asked_as: died; gale; killed; wrecked; swept away; victims

> On the night of 19 November 1865 a storm carried off the outer third of the structure, and 38 men were drowned.

## Work on the breakwater is given up {#breakwater-abandoned}

- date: 1868 "in 1868"
- what: the [[Great Breakwater]]
- asked_as: abandoned; stopped; cancelled; finished; completed

> Work was given up in 1868.

## The commission finds against Ågård {#commission}

- date: not stated
- who: a commission headed by [[Inês Quaresma]]
- what: that [[Ågård]] had ignored the tide tables
- asked_as: inquiry; investigation; fault; cause; chaired

> Ågård blamed the cement, but a commission headed by the mathematician Inês Quaresma found that he had ignored the
> tide tables.

## Nobody is prosecuted {#no-trial}

- date: not stated
- kind: non-event
- asked_as: tried; trial; charged; punished; jail

> Nobody was prosecuted.

## The coastal railway is rejected {#railway}

- date: 1870 "In 1870"
- what: the [[coastal railway]], from [[Tarvik]] to [[Orre]]
- by: the [[Long Table]], by 13 votes to 12
- asked_as: voted down; vote; refused; turned down; built

> In 1870 a plan for a coastal railway from Tarvik to Orre was rejected by the Long Table by 13 votes to 12; it was
> never put forward again.
""",
    "timeline/5-war.md": """\
## Prussia blockades Hallsund {#blockade}

- date: 1872-05 "In May 1872"
- who: [[Prussia]]
- where: [[Hallsund]]
- asked_as: siege; gunboats; war began; started

> Prussia had never recognised the toll. In May 1872 its gunboats began to blockade Hallsund.

## The confederation hires whalers {#whalers-hired}

- date: not stated
- who: 17 [[whalers]] from Norway
- led by: [[Eirik Håkonsson]]
- why: the confederation had no navy of its own
- asked_as: mercenaries; fleet; ships; commanded

> Since the confederation had no navy of its own, it hired 17 whalers from Norway under Captain Eirik Håkonsson,
> known as Old Tar.

## The Battle of Skerry Sound {#skerry-sound}

- date: 1873-06-03 "on 3 June 1873"
- who: [[Eirik Håkonsson]]
- what: he lured four gunboats onto the shoals
- how: by moving the buoys during the night
- aliases: Battle of Skerry Sound; Skerry Sound
- asked_as: trick; beat; won; tricked; ran aground

> At the Battle of Skerry Sound on 3 June 1873 Håkonsson lured four gunboats onto the shoals by moving the buoys
> during the night.

## The losses of the whalers {#losses}

- date: not stated
- kind: figure
- how many: 26 men, not a single ship
- asked_as: casualties; died; killed; sunk

> The whalers lost 26 men but not a single ship.

## The Peace of Malmö is signed {#peace}

- date: 1874-01-21 "on 21 January 1874"
- what: the [[Peace of Malmö]]
- mediated by: [[Denmark]]
- result: [[Prussia]] recognised the toll and received free passage for its coal
- asked_as: ended the war; treaty; concession; broker

> Denmark mediated the Peace of Malmö, which was signed on 21 January 1874. Prussia recognised the toll and in return
> received free passage for its coal.

## Sweden sends no delegate {#sweden-absent}

- date: not stated
- kind: non-event
- who: [[Sweden]]
- why: not stated
- asked_as: absent; attend; show up; missing

> Sweden had been invited to the talks but sent no delegate.

## Håkonsson refuses a medal {#medal}

- date: not stated
- who: [[Eirik Håkonsson]]
- what: a medal; he asked for a barrel of butter instead
- asked_as: reward; award; turned down; decoration

> Håkonsson refused the medal that the Long Table awarded him; he asked for a barrel of butter instead.
""",
    "timeline/6-letters.md": """\
## The Cormorant is founded {#cormorant-founded}

- date: 1851 "in 1851"
- who: [[Marta Lindholm]]
- where: in the loft of a sail-maker's shop in [[Orre]]
- asked_as: started; set up; launched

> The Cormorant, a weekly paper, had been founded by Lindholm in 1851 in the loft of a sail-maker's shop in Orre.

## The Cormorant prints the Yellow Letters {#letters-printed}

- date: 1876-02 "In February 1876"
- who: [[The Cormorant]]
- what: the [[Yellow Letters]]
- result: they showed that [[Wróblewski]] had secretly offered to sell [[Sankt Jürgen]] to [[Prussia]]
- asked_as: published; revealed; scandal; exposed; proved

> In February 1876 it printed the Yellow Letters, which showed that Speaker Casimir Wróblewski had secretly offered to
> sell Sankt Jürgen to Prussia.

## Casimir Wróblewski resigns {#resignation}

- date: 1876-04-30 "on 30 April 1876"
- who: [[Casimir Wróblewski]]
- asked_as: stepped down; quit; left office

> Wróblewski resigned on 30 April 1876.

## Quaresma replaces Wróblewski {#quaresma-speaker}

- date: not stated
- after: #resignation
- who: [[Inês Quaresma]]
- after whom: [[Casimir Wróblewski]]
- asked_as: foreigner; foreign; succeeded; took over; next Speaker

> He was replaced by Quaresma, the only Speaker who was not born on the coast.

## Someone gives the letters to Lindholm {#leak}

- date: not stated
- who: not stated
- suspected: [[Noémie Thibault]]
- asked_as: leaked; leak; leaker; source; passed on

> Who gave the letters to Lindholm has never been established. Some historians suspect Wróblewski's secretary, Noémie
> Thibault, who denied it all her life.

## Lindholm is sentenced to prison {#prison}

- date: not stated
- who: [[Marta Lindholm]]
- how long: six weeks; released after nine days
- why: theft of state papers
- asked_as: jail; jailed; behind bars; crime; convicted

> Lindholm was sentenced to six weeks in prison for theft of state papers but was released after nine days.

## The Cormorant ceases publication {#cormorant-ends}

- date: 1892 "in 1892"
- what: [[The Cormorant]]
- asked_as: folded; closed; stopped; last issue

> The paper ceased publication in 1892, a year after her death.

## Marta Lindholm dies {#lindholm-dies}

- date: 1891
- date_basis: derived
- who: [[Marta Lindholm]]
- why: not stated
- asked_as: death; passed away

> The paper ceased publication in 1892, a year after her death.
""",
    "timeline/7-labour.md": """\
## The Dockers' Brotherhood is founded {#brotherhood-founded}

- date: 1879 "in 1879"
- who: [[Ľudovít Šťastný]]
- what: the [[Dockers' Brotherhood]]
- asked_as: started; set up; union; trade union

> The Dockers' Brotherhood was founded in 1879 by Ľudovít Šťastný, a former monk.

## The Brotherhood has 9,400 members {#members}

- date: [..1883] "By 1883"
- kind: figure
- how many: 9,400
- asked_as: size; big; membership

> By 1883 it had 9,400 members.

## The dockers go on strike {#strike}

- date: 1884-05-01 "On 1 May 1884"
- who: the [[dockers]]
- why: for a working day of ten hours
- aliases: the strike; dockers' strike
- asked_as: walkout; demand; stopped working; hours

> On 1 May 1884 the dockers went on strike for a working day of ten hours.

## The strike succeeds everywhere but in Tarvik {#strike-ends}

- date: not stated
- how long: 23 days
- except: [[Tarvik]]
- why: the employers brought in strikebreakers from Finland
- asked_as: won; failed; fail; scabs; result

> The strike lasted 23 days and succeeded in every port except Tarvik, where the employers brought in strikebreakers
> from Finland.

## Šťastný is beaten {#beating}

- date: not stated
- who: [[Ľudovít Šťastný]]
- by: unknown men
- where: [[Tarvik]]
- result: he lost the sight of his left eye
- asked_as: attacked; beaten up; blind; blinded; injured; hurt

> Šťastný was beaten by unknown men in Tarvik and lost the sight of his left eye.

## The Brotherhood never admits women {#no-women}

- date: not stated
- kind: non-event
- who: [[Dockers' Brotherhood]]
- except: the [[Lantern Society]] admitted them from the start
- asked_as: female members; join; let in; allowed

> The Brotherhood never admitted women; a rival union, the Lantern Society, did so from the start.
""",
    "timeline/8-last-decade.md": """\
## Béla Tegnér tries to buy the coast {#purchase}

- date: 1889 "In 1889"
- who: [[Béla Tegnér]]
- to: [[Russia]]
- how much: 11 million roubles
- result: [[Tsar Alexander III]] declined
- asked_as: purchase; bid; offer; refused; turned down; price

> In 1889 Speaker Béla Tegnér tried to buy the coast outright and offered Russia 11 million roubles. Tsar Alexander
> III declined.

## The metric system is not voted on {#metric}

- date: not stated
- kind: non-event
- who: [[Béla Tegnér]]
- what: the metric system
- asked_as: metres; kilograms; adopt; measures; units

> Tegnér also intended to introduce the metric system, but the Long Table never voted on it.

## Electric light reaches six ports {#electric-light}

- date: [..1895] "By 1895"
- kind: figure
- how many: six of the [[nine ports]]
- which: not stated
- asked_as: electricity; lamps; lit

> By 1895 electric light had reached six of the nine ports.

## The first telephone line is opened {#telephone}

- date: 188X "in the 1880s"
- where: between [[Hallsund]] and [[Lövsta]]
- asked_as: phone; call; connected; linked

> The first telephone line, between Hallsund and Lövsta, was opened in the 1880s.

## The archives burn {#fire}

- date: 1897 "in 1897"
- what: the confederation's archives
- why: a forgotten candle
- aliases: archive fire; the fire
- asked_as: blaze; burnt; burned down; destroyed; started

> The confederation's archives burned in 1897; the cause of the fire was a forgotten candle.

## Gödze Ilves saves records {#rescue}

- date: not stated
- after: #fire
- who: [[Gödze Ilves]]
- share: about two fifths of the records
- how: threw them out of a window into the snow
- asked_as: rescued; survived; saved; documents; papers

> About two fifths of the records were saved by the night watchman, Gödze Ilves, who threw them out of a window into
> the snow.

## The number of early Speakers is uncertain {#uncertain}

- date: not stated
- kind: figure
- how many: not stated
- asked_as: Speakers in all; number of Speakers; total

> It is therefore uncertain how many Speakers there were before 1870.
""",
}
