"""A world of the gold questions: an alternate history in which the Hanse lives on into the 19th century."""

PAGE = """The Hanse Continues

The Hanse is a league of trading cities on the Baltic and the North Sea. In our own timeline its last diet
met in 1669. In this timeline it was saved by the Lübeck Compact, which 23 cities signed on 14 March 1629.
Cologne was the only old member that refused to join; its reasons are not recorded. The compact was drafted
by the syndic Wendelin Rodehus, who is often called the Second Founder. It gave the league a common
treasury, a standing fleet and a diet that met every three years. By 1700 the fleet had 80 ships. The diet
sat in Lübeck until 1744, when it moved to Danzig because the harbour of Lübeck was silting up.

The Sound Wars

Denmark levied a toll on every ship that passed the Sound. The First Sound War broke out in summer 1712,
after the Danes had seized the grain ship Graue Möwe. On 2 October 1713 Admiral Jost Brömse defeated the
Danish fleet off Falsterbo; he had 31 ships against 44 and lost only three. The Peace of Ystad, signed in
February 1715, halved the toll for Hanse ships. It was guaranteed by Sweden. Brömse drowned in a storm in
1721.

The Second Sound War lasted from 1761 to 1763 and went badly. Rostock was shelled for eleven days, and about
1,900 townspeople were killed. In the Treaty of Roskilde the league ceded Visby to Denmark but kept its
trading post at Bergen. Every delegate of the diet voted for the treaty except Gesche Oldendorp of Stralsund.
She later founded the Free Navigation Party.

The Reform Diet

By 1780 the league had 61 member cities. The Reform Charter of 1788 divided the seats of the diet among four
groups:

  • 45% went to the Wendish cities.
  • 30% went to the Prussian and Livonian cities.
  • 15% went to the Saxon cities.
  • 10% went to the trading posts abroad (which could not vote on war).

The charter also created the office of Grand Alderman, who was elected by the diet for six years and could
not serve twice. On 5 May 1789 Heinrich Castorp of Lübeck was elected the first Grand Alderman; he beat the
Danzig banker Salomea Ferber by 38 votes to 23. Ferber won the next election in 1795 and was the first woman
in the office. She introduced the Hanse mark, a common currency, around 1798. All the cities adopted it
except Bremen, which kept its own thaler.

The French Years

The league stayed neutral in the French Wars. Hamburg secretly lent France four million marks, which were
never repaid. In 1806 Napoleon planned to annex Hamburg and Bremen, but he dropped the plan after the
league's fleet had blockaded Antwerp. Tiedemann Swarte, a shipowner from Riga, became Grand Alderman in 1807.
On the evening of 11 November 1809 he was shot at a banquet in the Artus Court in Danzig. He died two days
later. His murderer was Emil Quandt, a ruined sugar broker, who was hanged in January 1810. Quandt said that
he had acted alone. Many suspected the Danish envoy, but nothing was ever proved. Ilsabe Holk, the deputy of
Swarte, served out his term.

Steam and Strike

The first steamship of the league, the Adler, was launched at Stralsund in spring 1824. She was designed by
the Scottish engineer Duncan Mair and burned down off Gotland in the 1830s.

The Porters' Strike began in Riga on 3 June 1832, because the city had cut the wages of the porters by a
fifth. Its leader was the stevedore Janis Krauklis, nicknamed the Raven. Within a month it had spread to nine
ports, and about 26,000 men had stopped work. Grand Alderman Lorenz Petersen refused to send soldiers against
them. The strike ended after 47 days, when the diet granted a working day of ten hours. Krauklis turned down
a seat in the diet. When he died is unknown.

The Amber Line, a railway from Danzig to Riga, was meant to be finished by 1840. It opened only in August
1846. It cost 19 million marks, more than twice the estimate.

The Referendum

In the 1850s Prussia closed its markets to Hanse goods in order to force the league into its customs union.
The Koggenbote, a newspaper edited by Agathe Wulff in Hamburg, called for resistance and was banned in
Prussia in 1857. On 17 September 1867 the citizens of the league voted on joining the North German
Confederation. 58% voted against it, and turnout was 71%. Only Königsberg and Elbing voted in favour. Both
cities left the league the following year. Wulff published her history of the league, The Long Ledger, in
1874. In it she argued that the Hanse had survived because it never had a king. Her rival Ottomar Brandis
credited the fleet instead. In 1880 the league had 54 member cities. The diet plans to celebrate the third
centenary of the compact in 1929.
"""

HANSE_CONTINUES: dict[str, str] = {
    "world.md": """\
---
name: The Hanse Continues
url: https://example.org/hanse-continues
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
An alternate history in which the league of trading cities survives into the 19th century.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Hanse Continues
url: https://example.org/hanse-continues
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------ organisations
    "organisations/hanse.md": """\
---
type: organisation
name: Hanse
aliases: [the Hanse, Hanseatic League, the league, league]
prominence: 5
---
- what: a league of trading cities on the Baltic and the North Sea
- saved by: the [[Lübeck Compact]]
- member cities: 23 signed in 1629; 61 by 1780; 54 in 1880
- king: never had one
- founded: not stated

[[#compact-signed|Saved by the compact]] of 1629, it [[#french-neutral|stayed neutral]] in the French Wars and
[[#referendum|voted against]] joining the [[North German Confederation]].

> The Hanse is a league of trading cities on the Baltic and the North Sea.

> In 1880 the league had 54 member cities.
""",
    "organisations/diet.md": """\
---
type: organisation
name: Diet
aliases: [the diet, Hanseatic diet, diet of the league]
asked_as: [parliament, assembly]
prominence: 4
---
- met: every three years
- seat: [[Lübeck]] until 1744, then [[Danzig]]
- elects: the [[Grand Alderman]]
- number of seats: not stated

> It gave the league a common treasury, a standing fleet and a diet that met every three years.

> The diet sat in Lübeck until 1744, when it moved to Danzig because the harbour of Lübeck was silting up.
""",
    "organisations/fleet.md": """\
---
type: organisation
name: Hanse fleet
aliases: [the fleet, standing fleet, league's fleet]
asked_as: [navy, warships]
prominence: 3
---
- created by: the [[Lübeck Compact]]
- ships: 80, by 1700
- admiral: [[Jost Brömse]], in the First Sound War

> By 1700 the fleet had 80 ships.
""",
    "organisations/free-navigation.md": """\
---
type: organisation
name: Free Navigation Party
aliases: [the Free Navigation Party]
prominence: 2
---
- founded by: [[Gesche Oldendorp]]
- founded: not stated
- programme: not stated

> She later founded the Free Navigation Party.
""",
    "organisations/confederation.md": """\
---
type: organisation
name: North German Confederation
aliases: [the North German Confederation, the Confederation]
prominence: 3
---
- vote on joining: on 17 September 1867; 58% voted against it

> On 17 September 1867 the citizens of the league voted on joining the North German Confederation.
""",
    "organisations/porters.md": """\
---
type: group
name: Porters
aliases: [the porters]
asked_as: [dockers, dockworkers, longshoremen]
prominence: 3
---
- leader: [[Janis Krauklis]]
- strike: since 3 June 1832, for 47 days
- wages: cut by a fifth in [[Riga]]

> The Porters' Strike began in Riga on 3 June 1832, because the city had cut the wages of the porters by a fifth.
""",
    # ------------------------------------------------------------------ places
    "places/lubeck.md": """\
---
type: place
name: Lübeck
aliases: [Luebeck, Lubeck]
prominence: 4
---
- seat of the diet: until 1744
- harbour: silting up
- from here: [[Heinrich Castorp]]

> The diet sat in Lübeck until 1744, when it moved to Danzig because the harbour of Lübeck was silting up.
""",
    "places/danzig.md": """\
---
type: place
name: Danzig
prominence: 4
---
- seat of the diet: since 1744
- has: the [[Artus Court]]; an end of the [[Amber Line]]
- from here: [[Salomea Ferber]]

> The diet sat in Lübeck until 1744, when it moved to Danzig because the harbour of Lübeck was silting up.
""",
    "places/artus-court.md": """\
---
type: place
name: Artus Court
aliases: [the Artus Court]
prominence: 2
---
- where: in [[Danzig]]
- murder of: [[Tiedemann Swarte]]

> On the evening of 11 November 1809 he was shot at a banquet in the Artus Court in Danzig.
""",
    "places/cologne.md": """\
---
type: place
name: Cologne
prominence: 2
---
- compact: the only old member that refused to join
- why: not stated

> Cologne was the only old member that refused to join; its reasons are not recorded.
""",
    "places/rostock.md": """\
---
type: place
name: Rostock
prominence: 2
---
- shelled: for eleven days
- killed: about 1,900 townspeople

> Rostock was shelled for eleven days, and about 1,900 townspeople were killed.
""",
    "places/visby.md": """\
---
type: place
name: Visby
prominence: 2
---
- ceded to: [[Denmark]], in the [[Treaty of Roskilde]]

> In the Treaty of Roskilde the league ceded Visby to Denmark but kept its trading post at Bergen.
""",
    "places/bergen.md": """\
---
type: place
name: Bergen
prominence: 2
---
- trading post: kept in the [[Treaty of Roskilde]]

> In the Treaty of Roskilde the league ceded Visby to Denmark but kept its trading post at Bergen.
""",
    "places/bremen.md": """\
---
type: place
name: Bremen
prominence: 3
---
- currency: its own thaler, not the [[Hanse mark]]
- annexation: planned by [[Napoleon]], but dropped

> All the cities adopted it except Bremen, which kept its own thaler.
""",
    "places/hamburg.md": """\
---
type: place
name: Hamburg
prominence: 4
---
- lent: four million marks to [[France]]
- newspaper: [[The Koggenbote]]

> Hamburg secretly lent France four million marks, which were never repaid.
""",
    "places/riga.md": """\
---
type: place
name: Riga
prominence: 3
---
- strike: the Porters' Strike began here
- has: an end of the [[Amber Line]]
- from here: [[Tiedemann Swarte]]

> The Porters' Strike began in Riga on 3 June 1832, because the city had cut the wages of the porters by a fifth.
""",
    "places/stralsund.md": """\
---
type: place
name: Stralsund
prominence: 2
---
- launched here: the [[Adler]]
- from here: [[Gesche Oldendorp]]

> The first steamship of the league, the Adler, was launched at Stralsund in spring 1824.
""",
    "places/konigsberg.md": """\
---
type: place
name: Königsberg
aliases: [Koenigsberg, Konigsberg]
prominence: 2
---
- referendum: voted in favour
- left the league: the year after the referendum

> Only Königsberg and Elbing voted in favour. Both cities left the league the following year.
""",
    "places/elbing.md": """\
---
type: place
name: Elbing
prominence: 2
---
- referendum: voted in favour
- left the league: the year after the referendum

> Only Königsberg and Elbing voted in favour. Both cities left the league the following year.
""",
    "places/denmark.md": """\
---
type: country
name: Denmark
aliases: [the Danes, Danes]
prominence: 4
---
- levied: a toll on every ship that passed the Sound
- wars with the Hanse: the First and the Second Sound War
- gained: [[Visby]]
- king: not stated

> Denmark levied a toll on every ship that passed the Sound.
""",
    "places/sweden.md": """\
---
type: country
name: Sweden
prominence: 2
---
- guaranteed: the [[Peace of Ystad]]

> It was guaranteed by Sweden.
""",
    "places/france.md": """\
---
type: country
name: France
prominence: 2
---
- borrowed: four million marks from [[Hamburg]], never repaid

> Hamburg secretly lent France four million marks, which were never repaid.
""",
    "places/prussia.md": """\
---
type: country
name: Prussia
prominence: 3
---
- closed its markets: in the 1850s, to Hanse goods
- banned: [[The Koggenbote]], in 1857

> In the 1850s Prussia closed its markets to Hanse goods in order to force the league into its customs union.
""",
    # ------------------------------------------------------------------ people
    "people/rodehus.md": """\
---
type: person
name: Wendelin Rodehus
aliases: [Rodehus, the Second Founder, Second Founder]
prominence: 4
---
- office: syndic
- drafted: the [[Lübeck Compact]]
- born: not stated
- died: not stated

> The compact was drafted by the syndic Wendelin Rodehus, who is often called the Second Founder.
""",
    "people/bromse.md": """\
---
type: person
name: Jost Brömse
aliases: [Admiral Brömse, Brömse, Broemse, Bromse]
prominence: 4
---
- office: admiral
- won: the battle off Falsterbo
- died: in 1721
- cause of death: drowned in a storm

> On 2 October 1713 Admiral Jost Brömse defeated the Danish fleet off Falsterbo; he had 31 ships against 44 and
> lost only three.

> Brömse drowned in a storm in 1721.
""",
    "people/oldendorp.md": """\
---
type: person
name: Gesche Oldendorp
aliases: [Oldendorp]
prominence: 3
---
- from: [[Stralsund]]
- voted against: the [[Treaty of Roskilde]]
- founded: the [[Free Navigation Party]]

> Every delegate of the diet voted for the treaty except Gesche Oldendorp of Stralsund. She later founded the
> Free Navigation Party.
""",
    "people/castorp.md": """\
---
type: person
name: Heinrich Castorp
aliases: [Castorp]
prominence: 4
---
- from: [[Lübeck]]
- office: [[Grand Alderman]], the first
- elected: on 5 May 1789, by 38 votes to 23

> On 5 May 1789 Heinrich Castorp of Lübeck was elected the first Grand Alderman; he beat the Danzig banker Salomea
> Ferber by 38 votes to 23.
""",
    "people/ferber.md": """\
---
type: person
name: Salomea Ferber
aliases: [Ferber]
prominence: 4
---
- from: [[Danzig]]
- work: banker
- office: [[Grand Alderman]], elected in 1795; the first woman in it
- introduced: the [[Hanse mark]]
- died: not stated

> Ferber won the next election in 1795 and was the first woman in the office.
""",
    "people/napoleon.md": """\
---
type: person
name: Napoleon
aliases: [Napoleon Bonaparte, Bonaparte]
prominence: 3
---
- planned: to annex [[Hamburg]] and [[Bremen]]
- dropped the plan: after the blockade of Antwerp

> In 1806 Napoleon planned to annex Hamburg and Bremen, but he dropped the plan after the league's fleet had
> blockaded Antwerp.
""",
    "people/swarte.md": """\
---
type: person
name: Tiedemann Swarte
aliases: [Swarte]
prominence: 4
---
- from: [[Riga]]
- work: shipowner
- office: [[Grand Alderman]], since 1807
- killed by: [[Emil Quandt]]
- deputy: [[Ilsabe Holk]]

> Tiedemann Swarte, a shipowner from Riga, became Grand Alderman in 1807.

> On the evening of 11 November 1809 he was shot at a banquet in the Artus Court in Danzig. He died two days later.
""",
    "people/quandt.md": """\
---
type: person
name: Emil Quandt
aliases: [Quandt]
prominence: 3
---
- work: a ruined sugar broker
- murdered: [[Tiedemann Swarte]]
- hanged: in January 1810
- motive: not stated

> His murderer was Emil Quandt, a ruined sugar broker, who was hanged in January 1810.
""",
    "people/holk.md": """\
---
type: person
name: Ilsabe Holk
aliases: [Holk]
prominence: 3
---
- office: deputy of [[Tiedemann Swarte]]; served out his term
- from: not stated

> Ilsabe Holk, the deputy of Swarte, served out his term.
""",
    "people/mair.md": """\
---
type: person
name: Duncan Mair
aliases: [Mair]
prominence: 2
---
- work: engineer
- from: Scotland
- designed: the [[Adler]]

> She was designed by the Scottish engineer Duncan Mair and burned down off Gotland in the 1830s.
""",
    "people/krauklis.md": """\
---
type: person
name: Janis Krauklis
aliases: [Krauklis, the Raven, Raven]
prominence: 4
---
- work: stevedore
- led: the Porters' Strike
- turned down: a seat in the [[diet]]
- died: not stated

> Its leader was the stevedore Janis Krauklis, nicknamed the Raven.

> Krauklis turned down a seat in the diet. When he died is unknown.
""",
    "people/petersen.md": """\
---
type: person
name: Lorenz Petersen
aliases: [Petersen]
prominence: 3
---
- office: [[Grand Alderman]]
- refused: to send soldiers against the strikers
- elected: not stated

> Grand Alderman Lorenz Petersen refused to send soldiers against them.
""",
    "people/wulff.md": """\
---
type: person
name: Agathe Wulff
aliases: [Wulff]
prominence: 4
---
- edited: [[The Koggenbote]]
- wrote: [[The Long Ledger]]
- rival: [[Ottomar Brandis]]

> The Koggenbote, a newspaper edited by Agathe Wulff in Hamburg, called for resistance and was banned in Prussia
> in 1857.

> Wulff published her history of the league, The Long Ledger, in 1874.
""",
    "people/brandis.md": """\
---
type: person
name: Ottomar Brandis
aliases: [Brandis]
prominence: 2
---
- rival of: [[Agathe Wulff]]
- credited: the [[Hanse fleet]] for the survival of the [[Hanse]]

> Her rival Ottomar Brandis credited the fleet instead.
""",
    # ------------------------------------------------------------------ things
    "things/compact.md": """\
---
type: work
name: Lübeck Compact
aliases: [the Lübeck Compact, the compact, compact, Compact of 1629]
prominence: 4
---
- signed: on 14 March 1629, by 23 cities
- drafted by: [[Wendelin Rodehus]]
- gave: a common treasury, a standing fleet and a diet
- refused by: [[Cologne]]

> In this timeline it was saved by the Lübeck Compact, which 23 cities signed on 14 March 1629.

> It gave the league a common treasury, a standing fleet and a diet that met every three years.
""",
    "things/graue-mowe.md": """\
---
type: thing
name: Graue Möwe
aliases: [the Graue Möwe, Graue Moewe, Graue Mowe]
prominence: 2
---
- what: a grain ship
- seized by: the [[Danes]]
- captain: not stated

> The First Sound War broke out in summer 1712, after the Danes had seized the grain ship Graue Möwe.
""",
    "things/peace-of-ystad.md": """\
---
type: work
name: Peace of Ystad
aliases: [the Peace of Ystad, Ystad]
prominence: 3
---
- signed: in February 1715
- result: halved the toll for Hanse ships
- guaranteed by: [[Sweden]]

> The Peace of Ystad, signed in February 1715, halved the toll for Hanse ships. It was guaranteed by Sweden.
""",
    "things/treaty-of-roskilde.md": """\
---
type: work
name: Treaty of Roskilde
aliases: [the Treaty of Roskilde, Roskilde]
prominence: 3
---
- lost: [[Visby]], to [[Denmark]]
- kept: the trading post at [[Bergen]]
- voted against by: [[Gesche Oldendorp]]
- signed: not stated

> In the Treaty of Roskilde the league ceded Visby to Denmark but kept its trading post at Bergen.
""",
    "things/reform-charter.md": """\
---
type: work
name: Reform Charter
aliases: [the Reform Charter, the charter, charter, Charter of 1788]
asked_as: [constitution]
prominence: 3
---
- year: 1788
- divided: the seats of the [[diet]] among four groups
- created: the office of [[Grand Alderman]]

> The Reform Charter of 1788 divided the seats of the diet among four groups:
""",
    "things/grand-alderman.md": """\
---
type: concept
name: Grand Alderman
aliases: [the Grand Alderman, Grand Aldermen, office of Grand Alderman]
asked_as: [head of the league, leader of the league]
prominence: 4
---
- created by: the [[Reform Charter]]
- elected by: the [[diet]], for six years
- second term: not allowed
- named: [[Heinrich Castorp]], [[Salomea Ferber]], [[Tiedemann Swarte]], [[Lorenz Petersen]]

> The charter also created the office of Grand Alderman, who was elected by the diet for six years and could not
> serve twice.
""",
    "things/hanse-mark.md": """\
---
type: thing
name: Hanse mark
aliases: [the Hanse mark, common currency]
asked_as: [money, coin]
prominence: 3
---
- introduced by: [[Salomea Ferber]], around 1798
- not adopted by: [[Bremen]]

> She introduced the Hanse mark, a common currency, around 1798.
""",
    "things/adler.md": """\
---
type: thing
name: Adler
aliases: [the Adler]
asked_as: [steamer, steamboat]
prominence: 3
---
- what: the first steamship of the league
- launched: in spring 1824, at [[Stralsund]]
- designed by: [[Duncan Mair]]
- fate: burned down off Gotland in the 1830s

> The first steamship of the league, the Adler, was launched at Stralsund in spring 1824.

> She was designed by the Scottish engineer Duncan Mair and burned down off Gotland in the 1830s.
""",
    "things/amber-line.md": """\
---
type: thing
name: Amber Line
aliases: [the Amber Line, the railway, railway]
asked_as: [railroad, train]
prominence: 4
---
- what: a railway from [[Danzig]] to [[Riga]]
- opened: in August 1846
- cost: 19 million marks
- length: not stated
- built by: not stated

> The Amber Line, a railway from Danzig to Riga, was meant to be finished by 1840. It opened only in August 1846.

> It cost 19 million marks, more than twice the estimate.
""",
    "things/koggenbote.md": """\
---
type: work
name: The Koggenbote
aliases: [Koggenbote]
asked_as: [paper]
prominence: 3
---
- what: a newspaper
- edited by: [[Agathe Wulff]], in [[Hamburg]]
- banned: in Prussia, in 1857

> The Koggenbote, a newspaper edited by Agathe Wulff in Hamburg, called for resistance and was banned in Prussia
> in 1857.
""",
    "things/long-ledger.md": """\
---
type: work
name: The Long Ledger
aliases: [Long Ledger]
asked_as: [book]
prominence: 3
---
- what: a history of the league
- by: [[Agathe Wulff]]
- published: in 1874

> Wulff published her history of the league, The Long Ledger, in 1874. In it she argued that the Hanse had survived
> because it never had a king.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-compact.md": """\
## The last diet in our own timeline {#otl-diet}

- date: 1669 "in 1669"
- basis: otl
- what: the last diet of the [[Hanse]]
- asked_as: real history; in reality; real life; irl

> In our own timeline its last diet met in 1669.

## The Lübeck Compact is signed {#compact-signed}

- date: 1629-03-14 "on 14 March 1629"
- who: 23 cities
- what: the [[Lübeck Compact]]
- how many: 23 cities
- result: the [[Hanse]] was saved
- asked_as: agreed; point of divergence; POD; rescued; survived

> In this timeline it was saved by the Lübeck Compact, which 23 cities signed on 14 March 1629.

## Cologne refuses to join {#cologne-refuses}

- date: not stated
- kind: non-event
- who: [[Cologne]], the only old member
- why: not stated
- asked_as: stayed out; declined; didn't sign; absent

> Cologne was the only old member that refused to join; its reasons are not recorded.

## Wendelin Rodehus drafts the compact {#drafted}

- date: not stated
- who: [[Wendelin Rodehus]]
- what: the [[Lübeck Compact]]
- asked_as: wrote; author; penned; drew up

> The compact was drafted by the syndic Wendelin Rodehus, who is often called the Second Founder.

## The fleet has 80 ships {#fleet-size}

- date: [..1700] "By 1700"
- kind: figure
- how many: 80 ships
- what: the [[Hanse fleet]]
- asked_as: size of the navy; vessels

> By 1700 the fleet had 80 ships.

## The diet moves to Danzig {#diet-moves}

- date: 1744 "1744"
- what: the [[diet]]
- from: [[Lübeck]]
- to: [[Danzig]]
- why: because the harbour of Lübeck was silting up
- asked_as: relocated; transferred; new seat; capital

> The diet sat in Lübeck until 1744, when it moved to Danzig because the harbour of Lübeck was silting up.
""",
    "timeline/2-sound-wars.md": """\
## Denmark levies the Sound toll {#sound-toll}

- date: not stated
- kind: state
- who: [[Denmark]]
- what: a toll on every ship that passed the Sound
- aliases: Sound toll; the toll; Sound Dues
- asked_as: tax; fee; charge

> Denmark levied a toll on every ship that passed the Sound.

## The First Sound War breaks out {#first-war}

- date: 1712-22 "in summer 1712"
- why: the [[Danes]] had seized the grain ship [[Graue Möwe]]
- aliases: First Sound War; the First Sound War
- asked_as: started; cause; trigger; began

> The First Sound War broke out in summer 1712, after the Danes had seized the grain ship Graue Möwe.

## The battle off Falsterbo {#falsterbo}

- date: 1713-10-02 "On 2 October 1713"
- who: [[Jost Brömse]]
- against: the fleet of [[Denmark]]
- how many: 31 ships against 44
- losses: three ships
- aliases: Battle of Falsterbo; Falsterbo
- asked_as: beat; won; victory; sank

> On 2 October 1713 Admiral Jost Brömse defeated the Danish fleet off Falsterbo; he had 31 ships against 44 and
> lost only three.

## The Peace of Ystad is signed {#ystad}

- date: 1715-02 "in February 1715"
- what: the [[Peace of Ystad]]
- result: it halved the toll for Hanse ships
- guaranteed by: [[Sweden]]
- day: not stated
- asked_as: ended the first war; cut in half; reduced; guarantor

> The Peace of Ystad, signed in February 1715, halved the toll for Hanse ships. It was guaranteed by Sweden.

## Jost Brömse drowns {#bromse-drowns}

- date: 1721 "in 1721"
- who: [[Jost Brömse]]
- how: in a storm
- where: not stated
- asked_as: died; death; lost at sea; perished

> Brömse drowned in a storm in 1721.

## The Second Sound War {#second-war}

- date: 1761/1763 "from 1761 to 1763"
- who: [[Hanse]]; [[Denmark]]
- cause: not stated
- result: it went badly
- aliases: Second Sound War; the Second Sound War
- asked_as: lost; fought; how long

> The Second Sound War lasted from 1761 to 1763 and went badly.

## Rostock is shelled {#rostock-shelled}

- date: not stated
- where: [[Rostock]]
- how long: eleven days
- killed: about 1,900 townspeople
- aliases: shelling of Rostock
- asked_as: bombarded; bombardment; bombed; casualties; civilians; deaths

> Rostock was shelled for eleven days, and about 1,900 townspeople were killed.

## Visby is ceded to Denmark {#visby-ceded}

- date: not stated
- what: [[Visby]], in the [[Treaty of Roskilde]]
- to: [[Denmark]]
- kept: the trading post at [[Bergen]]
- asked_as: gave up; handed over; lost territory; surrendered

> In the Treaty of Roskilde the league ceded Visby to Denmark but kept its trading post at Bergen.

## The diet votes for the treaty {#treaty-vote}

- date: not stated
- who: every delegate of the [[diet]]
- except: [[Gesche Oldendorp]] of [[Stralsund]]
- what: the [[Treaty of Roskilde]]
- asked_as: ratified; approved; opposed; against; lone vote

> Every delegate of the diet voted for the treaty except Gesche Oldendorp of Stralsund.

## Gesche Oldendorp founds the Free Navigation Party {#party-founded}

- date: not stated
- after: #treaty-vote
- who: [[Gesche Oldendorp]]
- what: the [[Free Navigation Party]]
- asked_as: started; set up; created

> She later founded the Free Navigation Party.
""",
    "timeline/3-reform.md": """\
## The league has 61 member cities {#members-1780}

- date: [..1780] "By 1780"
- kind: figure
- how many: 61 member cities
- asked_as: members; towns; how big

> By 1780 the league had 61 member cities.

## The Reform Charter divides the seats {#charter}

- date: 1788 "of 1788"
- what: the [[Reform Charter]]; it divided the seats of the [[diet]] among four groups
- by: not stated
- asked_as: split; shared out; allocated; reform

> The Reform Charter of 1788 divided the seats of the diet among four groups:

## Seats of the Wendish cities {#seats-wendish}

- date: not stated
- kind: figure
- share: 45%
- who: the Wendish cities
- aliases: Wendish cities
- asked_as: largest share; most seats

> 45% went to the Wendish cities.

## Seats of the Prussian and Livonian cities {#seats-prussian}

- date: not stated
- kind: figure
- share: 30%
- who: the Prussian and Livonian cities

> 30% went to the Prussian and Livonian cities.

## Seats of the Saxon cities {#seats-saxon}

- date: not stated
- kind: figure
- share: 15%
- who: the Saxon cities
- aliases: Saxon cities

> 15% went to the Saxon cities.

## Seats of the trading posts abroad {#seats-posts}

- date: not stated
- kind: figure
- share: 10%
- who: the trading posts abroad
- except: they could not vote on war
- aliases: trading posts
- asked_as: kontors; smallest share; fewest seats; overseas

> 10% went to the trading posts abroad (which could not vote on war).

## The office of Grand Alderman is created {#office-created}

- date: 1788
- date_basis: implied
- what: the office of [[Grand Alderman]]
- term: six years
- second term: not allowed
- asked_as: term limit; re-elected; how long in office; set up

> The charter also created the office of Grand Alderman, who was elected by the diet for six years and could not
> serve twice.

## Heinrich Castorp is elected {#castorp-elected}

- date: 1789-05-05 "On 5 May 1789"
- who: [[Heinrich Castorp]], the first [[Grand Alderman]]
- against: [[Salomea Ferber]]
- votes: 38 to 23
- aliases: election of 1789
- asked_as: won; runner-up; loser; came second; margin

> On 5 May 1789 Heinrich Castorp of Lübeck was elected the first Grand Alderman; he beat the Danzig banker Salomea
> Ferber by 38 votes to 23.

## Salomea Ferber is elected {#ferber-elected}

- date: 1795 "in 1795"
- who: [[Salomea Ferber]], the first woman as [[Grand Alderman]]
- votes: not stated
- aliases: election of 1795
- asked_as: female; succeeded Castorp; second Grand Alderman; lady

> Ferber won the next election in 1795 and was the first woman in the office.

## The Hanse mark is introduced {#mark}

- date: 1798~ "around 1798"
- who: [[Salomea Ferber]]
- what: the [[Hanse mark]]
- asked_as: brought in; launched; minted; currency reform

> She introduced the Hanse mark, a common currency, around 1798.

## Bremen keeps its own thaler {#bremen-thaler}

- date: not stated
- kind: non-event
- who: all the cities adopted the [[Hanse mark]] except [[Bremen]]
- why: not stated
- asked_as: opted out; rejected; stuck with; refused the mark

> All the cities adopted it except Bremen, which kept its own thaler.
""",
    "timeline/4-french.md": """\
## The league stays neutral in the French Wars {#french-neutral}

- date: not stated
- kind: state
- who: [[Hanse]]
- why: not stated
- aliases: French Wars; the French Wars
- asked_as: sides; took part; joined in; Napoleonic

> The league stayed neutral in the French Wars.

## Hamburg lends France four million marks {#loan}

- date: not stated
- who: [[Hamburg]]
- to: [[France]]
- how much: four million marks
- repaid: never
- asked_as: loan; debt; paid back; financed; borrowed

> Hamburg secretly lent France four million marks, which were never repaid.

## Napoleon plans to annex Hamburg and Bremen {#annexation-plan}

- date: 1806 "In 1806"
- kind: non-event
- who: [[Napoleon]]
- what: the annexation of [[Hamburg]] and [[Bremen]]
- why dropped: the [[Hanse fleet]] had blockaded Antwerp
- asked_as: conquer; take over; invade; gave up; blockade

> In 1806 Napoleon planned to annex Hamburg and Bremen, but he dropped the plan after the league's fleet had
> blockaded Antwerp.

## Tiedemann Swarte becomes Grand Alderman {#swarte-elected}

- date: 1807 "in 1807"
- who: [[Tiedemann Swarte]]
- office: [[Grand Alderman]]
- asked_as: elected; took office

> Tiedemann Swarte, a shipowner from Riga, became Grand Alderman in 1807.

## Tiedemann Swarte is shot {#swarte-shot}

- date: 1809-11-11 "On the evening of 11 November 1809"
- who: [[Tiedemann Swarte]]
- by: [[Emil Quandt]]
- where: at a banquet in the [[Artus Court]] in [[Danzig]]
- motive: not stated
- aliases: murder of Swarte; assassination of Swarte
- asked_as: assassinated; assassin; killed; attack; gunned down

> On the evening of 11 November 1809 he was shot at a banquet in the Artus Court in Danzig.

> His murderer was Emil Quandt, a ruined sugar broker, who was hanged in January 1810.

## Tiedemann Swarte dies {#swarte-dies}

- date: 1809-11-13
- date_basis: derived
- who: [[Tiedemann Swarte]]
- asked_as: death; succumbed; wounds

> On the evening of 11 November 1809 he was shot at a banquet in the Artus Court in Danzig. He died two days later.

## Emil Quandt is hanged {#quandt-hanged}

- date: 1810-01 "in January 1810"
- who: [[Emil Quandt]]
- day: not stated
- asked_as: executed; punished; punishment; sentenced

> His murderer was Emil Quandt, a ruined sugar broker, who was hanged in January 1810.

## The Danish envoy is suspected {#suspicion}

- date: not stated
- who: the Danish envoy
- envoy's name: not stated
- result: nothing was ever proved
- asked_as: conspiracy; behind the murder; accomplice; blamed; mastermind; plot

> Quandt said that he had acted alone. Many suspected the Danish envoy, but nothing was ever proved.

## Ilsabe Holk serves out the term {#holk-serves}

- date: not stated
- after: #swarte-dies
- who: [[Ilsabe Holk]]
- after whom: [[Tiedemann Swarte]]
- asked_as: succeeded; replaced; took over; successor; followed

> Ilsabe Holk, the deputy of Swarte, served out his term.
""",
    "timeline/5-steam.md": """\
## The Adler is launched {#adler-launched}

- date: 1824-21 "in spring 1824"
- what: the [[Adler]], the first steamship of the league
- where: [[Stralsund]]
- designer: [[Duncan Mair]]
- asked_as: built; first steam; set afloat

> The first steamship of the league, the Adler, was launched at Stralsund in spring 1824.

## The Adler burns down {#adler-burns}

- date: 183X "in the 1830s"
- what: the [[Adler]]
- where: off Gotland
- cause: not stated
- asked_as: fire; destroyed; lost; sank; wrecked

> She was designed by the Scottish engineer Duncan Mair and burned down off Gotland in the 1830s.

## The Porters' Strike begins {#strike}

- date: 1832-06-03 "on 3 June 1832"
- who: [[porters]]
- led by: [[Janis Krauklis]]
- where: [[Riga]]
- why: the city had cut the wages by a fifth
- aliases: Porters' Strike; the Porters' Strike; Great Strike; the strike
- asked_as: walkout; pay cut; downed tools; ringleader

> The Porters' Strike began in Riga on 3 June 1832, because the city had cut the wages of the porters by a fifth.

> Its leader was the stevedore Janis Krauklis, nicknamed the Raven.

## The strike spreads {#strike-spreads}

- date: not stated
- after: #strike
- kind: figure
- how many: nine ports; about 26,000 men
- which ports: not stated
- asked_as: strikers; took part; harbours; workers

> Within a month it had spread to nine ports, and about 26,000 men had stopped work.

## Lorenz Petersen refuses to send soldiers {#no-soldiers}

- date: not stated
- kind: non-event
- who: [[Lorenz Petersen]]
- why: not stated
- asked_as: troops; army; crush; force; military

> Grand Alderman Lorenz Petersen refused to send soldiers against them.

## The strike ends {#strike-ends}

- date: not stated
- after: #strike + P47D
- how: the [[diet]] granted a working day of ten hours
- how long: 47 days
- asked_as: outcome; concession; settled; ten-hour day; hours

> The strike ended after 47 days, when the diet granted a working day of ten hours.

## Krauklis turns down a seat in the diet {#krauklis-seat}

- date: not stated
- kind: non-event
- who: [[Janis Krauklis]]
- why: not stated
- asked_as: declined; rejected; accepted; politician

> Krauklis turned down a seat in the diet.

## The Amber Line is not finished by 1840 {#amber-late}

- date: not stated
- kind: non-event
- what: the [[Amber Line]]
- why: not stated
- asked_as: on time; late; delayed; deadline; scheduled

> The Amber Line, a railway from Danzig to Riga, was meant to be finished by 1840. It opened only in August 1846.

## The Amber Line opens {#amber-opens}

- date: 1846-08 "in August 1846"
- what: the [[Amber Line]]
- day: not stated
- asked_as: completed; first train; inaugurated

> It opened only in August 1846.

## The cost of the Amber Line {#amber-cost}

- date: not stated
- kind: figure
- how much: 19 million marks, more than twice the estimate
- asked_as: price; expensive; budget; overrun

> It cost 19 million marks, more than twice the estimate.
""",
    "timeline/6-referendum.md": """\
## Prussia closes its markets {#markets-closed}

- date: 185X "In the 1850s"
- who: [[Prussia]]
- why: to force the league into its customs union
- asked_as: embargo; boycott; trade war; sanctions; pressure

> In the 1850s Prussia closed its markets to Hanse goods in order to force the league into its customs union.

## The Koggenbote is banned {#koggenbote-banned}

- date: 1857 "in 1857"
- what: [[The Koggenbote]]
- where: in [[Prussia]]
- why: not stated; it had called for resistance
- asked_as: forbidden; outlawed; censored; prohibited

> The Koggenbote, a newspaper edited by Agathe Wulff in Hamburg, called for resistance and was banned in Prussia
> in 1857.

## The referendum {#referendum}

- date: 1867-09-17 "On 17 September 1867"
- who: the citizens of the [[Hanse]]
- what: on joining the [[North German Confederation]]
- result: 58% voted against it
- turnout: 71%
- aliases: the referendum; referendum of 1867; referendum
- asked_as: plebiscite; vote; ballot; poll; percent

> On 17 September 1867 the citizens of the league voted on joining the North German Confederation. 58% voted against
> it, and turnout was 71%.

## Königsberg and Elbing vote in favour {#in-favour}

- date: not stated
- who: [[Königsberg]] and [[Elbing]]
- asked_as: yes; pro; supported; for joining

> Only Königsberg and Elbing voted in favour.

## Königsberg and Elbing leave the league {#exit}

- date: 1868
- date_basis: derived
- who: [[Königsberg]] and [[Elbing]]
- asked_as: quit; exit; seceded; withdrew

> Only Königsberg and Elbing voted in favour. Both cities left the league the following year.

## The Long Ledger is published {#ledger}

- date: 1874 "in 1874"
- who: [[Agathe Wulff]]
- what: [[The Long Ledger]]
- asked_as: came out; wrote; author

> Wulff published her history of the league, The Long Ledger, in 1874.

## Why the Hanse survived {#why-survived}

- date: not stated
- kind: state
- who: [[Agathe Wulff]]: because it never had a king; [[Ottomar Brandis]]: because of the [[Hanse fleet]]
- asked_as: reason; theory; thesis; explain; historians; lasted

> In it she argued that the Hanse had survived because it never had a king. Her rival Ottomar Brandis credited the
> fleet instead.

## The league has 54 member cities {#members-1880}

- date: 1880 "In 1880"
- kind: figure
- how many: 54 member cities
- asked_as: members; towns; how big

> In 1880 the league had 54 member cities.

## The diet plans the third centenary {#centenary}

- date: 1929 "in 1929"
- kind: state
- who: the [[diet]]
- what: to celebrate the third centenary of the [[Lübeck Compact]]
- asked_as: anniversary; jubilee; festival; party

> The diet plans to celebrate the third centenary of the compact in 1929.
""",
}
