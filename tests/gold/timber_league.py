"""A world for the gold questions: a forest league of timber towns and its railway, as a gazetteer tells of them."""

PAGE = """The Undershaw League

The Undershaw League was a federation of eleven timber towns in the Undershaw, a pine forest so dense that its
surveyors are said to have worked by lamplight at noon. It came into being on 3 March 1861 with the Axe Compact,
which was drafted by the notary Philippa Garrow and signed in the sawmill at Cold Hatch by every town except
Thornby, whose council held out for a larger share of the log tolls. Thornby joined four years later. No full
list of the eleven survives. The Ringmoot, the League's assembly, met in a different town each autumn; its 33
members, three from each town, could raise tolls but not troops.

Towns and tolls

According to the survey of 1870, the League had 27,400 inhabitants, of whom roughly a third lived by charcoal.
Great Ember, the largest town (6,150 inhabitants), burned for the ironworks on the coast; Birkle split shingles;
Netherpool, which lies on the only lake in the forest, stored its neighbours' logs over the winter. Felling was
forbidden in the Widows' Grove, where the wives of the first woodcutters are supposed to be buried. An exception
was made for coffin boards. The log tolls were divided as follows:

  • 45% went to the town in whose woods the tree had stood.
  • 30% went to the Ringmoot.
  • A fifth was set aside for the widows and orphans of the trade.
  • The remainder, known as the wolf penny, paid for the ranger corps.

The charcoal railway

The Ember and Coast Railway Company was founded in 1866 by the engineer Casimir Tolland and the banker Hester
Quaife, with a capital of 180,000 crowns, two fifths of which Quaife subscribed herself. Its line was to run from
Great Ember to the port of Saltreach, a distance of 71 miles; a branch to Birkle was surveyed in 1869 but never
laid. Tolland had the engines fired with charcoal, since coal would have had to be shipped in from abroad. After
a quarrel with Quaife over the gauge he was dismissed in May 1871, and the work passed to his draughtsman Edmund
Lisle. Where Tolland went is not recorded. The first train, hauled by the engine Old Cinders, reached Saltreach
on 14 August 1872 with ninety tons of charcoal and not one passenger; people were carried only from the following
spring. The timber bridge over the Lorn gorge, which Ivo Brandt oversaw, cost 23 men their lives. A memorial to
them was voted by the Ringmoot in 1874, but nobody ever put it up.

The Soot Strike

On 2 October 1879 the burners of Great Ember let their kilns go cold. The Company, pleading poor sales of iron,
had cut the price of a sack from nine pence to seven. Marta Hollin, a kiln-master's daughter, organised the
strike; she hid her messages in hollow axe handles and signed them “Jackdaw”. Within a fortnight some 4,000
burners in six towns had stopped work, though those of Netherpool had not. Augustin Stroud, the Company's
director, hired two hundred strike-breakers on the coast, but the engine-drivers, led by Peder Marl, refused to
carry them. On 19 December Stroud gave in. The old price was restored; the strikers' other demand, a weekly day
of rest, was turned down. Hollin was tried for sedition before the Ringmoot the following February and acquitted
by a single vote. Who gave away the name behind Jackdaw has never come out.

The wardens

For two decades the League had no head. At the first election of a Warden, in June 1882, Hollin received 5,212
votes, Stroud 4,987 and the poet Ruben Ashe 306. Because the Compact allowed only owners of woodland to hold
office, Hollin was barred, and Stroud was sworn in instead. In 1889 he was voted out in favour of Leonie Garrow, a
granddaughter of the notary, who struck out the woodland rule in her first year. Ashe maintained that he had
stood for a wager. His satire The Warden's Ladder, which Stroud tried in vain to have suppressed, appeared in
1884.

The Black Thaw

During the night of 21 March 1893 the ice on the lake gave way, and forty thousand logs went down the Lorn. The
Black Thaw, as it came to be called, swept off the lower half of Birkle within an hour and took the gorge bridge
with it. In Birkle 118 people perished; for the hamlets downstream there are no figures. The lake-keeper Tobias
Renn had asked for a second boom in 1890 and again a year later, but the Ringmoot had found it too expensive. Renn
himself was pulled out by a pedlar whose name nobody thought to ask. Half of the relief fund of 64,000 crowns was
spent on Birkle and a quarter on the bridge; what became of the rest was never accounted for. By September 1895
trains were crossing the gorge again, over a bridge of stone that had been built without the loss of a single
life.

Fernseed

Since the 1880s the ranger corps had secretly been planting oaks under the code name Fernseed, as its captain,
Ottoline Vey, was convinced that the pines would run out before 1920. The saplings came to light around 1898.
Vey was first reprimanded by the Ringmoot, which then doubled her budget. She refused to say how many trees there
were. The Company went bankrupt in 1903, and the last charcoal train left Great Ember on 30 November of that year.
The rails were sold to a sugar mill, apart from two miles near Saltreach, on which Old Cinders still pulls a
museum train on Sundays. By 1911 the League had been dissolved. In 1926 the historian Ada Brock proposed to revive
it; 61% of those who voted were against.
"""

TIMBER_LEAGUE: dict[str, str] = {
    "world.md": """\
---
name: The Undershaw League
url: https://example.org/undershaw-league
licence: CC0
calendar: gregorian
date_order: day-month
source: gazetteer
---
A league of timber towns in a deep forest, its charcoal railway, strike and flood, as the local gazetteer tells them.
""",
    "sources/gazetteer.md": """\
---
id: gazetteer
name: The Undershaw League
url: https://example.org/undershaw-league
licence: CC0
text: gazetteer.txt
---
""",
    "sources/gazetteer.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/undershaw.md": """\
---
type: region
name: Undershaw
aliases: [the Undershaw, the forest, pine forest]
prominence: 3
---
- what: a pine forest
- size: not stated

> The Undershaw League was a federation of eleven timber towns in the Undershaw, a pine forest so dense that its
> surveyors are said to have worked by lamplight at noon.
""",
    "places/cold-hatch.md": """\
---
type: place
name: Cold Hatch
prominence: 3
---
- has: the sawmill in which the [[Axe Compact]] was signed
- population: not stated

> It came into being on 3 March 1861 with the Axe Compact, which was drafted by the notary Philippa Garrow and
> signed in the sawmill at Cold Hatch by every town except Thornby, whose council held out for a larger share of
> the log tolls.
""",
    "places/thornby.md": """\
---
type: place
name: Thornby
prominence: 3
---
- Axe Compact: the one town that did not sign it
- joined: four years later

[[#compact|Held out]] for a larger share of the log tolls, then [[#thornby-joins|joined]].

> Thornby joined four years later.
""",
    "places/great-ember.md": """\
---
type: place
name: Great Ember
prominence: 5
---
- size: the largest town, 6,150 inhabitants
- burned for: the ironworks on the coast
- mayor: not stated

> Great Ember, the largest town (6,150 inhabitants), burned for the ironworks on the coast; Birkle split
> shingles; Netherpool, which lies on the only lake in the forest, stored its neighbours' logs over the winter.
""",
    "places/birkle.md": """\
---
type: place
name: Birkle
prominence: 4
---
- trade: shingles
- lost: its lower half, in the [[#thaw|Black Thaw]]
- population: not stated

> In Birkle 118 people perished; for the hamlets downstream there are no figures.
""",
    "places/netherpool.md": """\
---
type: place
name: Netherpool
prominence: 4
---
- lies: on the only lake in the forest
- trade: stored its neighbours' logs over the winter
- Soot Strike: its burners did not stop work
- why: not stated

> Within a fortnight some 4,000 burners in six towns had stopped work, though those of Netherpool had not.
""",
    "places/saltreach.md": """\
---
type: place
name: Saltreach
aliases: [port of Saltreach]
prominence: 3
---
- what: a port
- railway: the end of the line from [[Great Ember]]

> Its line was to run from Great Ember to the port of Saltreach, a distance of 71 miles; a branch to Birkle was
> surveyed in 1869 but never laid.
""",
    "places/widows-grove.md": """\
---
type: place
name: Widows' Grove
aliases: [the Widows' Grove, Widow's Grove, the grove]
prominence: 2
---
- felling: forbidden, except for coffin boards

> Felling was forbidden in the Widows' Grove, where the wives of the first woodcutters are supposed to be buried.
> An exception was made for coffin boards.
""",
    "places/lorn.md": """\
---
type: place
name: Lorn
aliases: [the Lorn, Lorn gorge, the gorge]
prominence: 2
---
- bridge: the [[gorge bridge]]
- depth: not stated

> During the night of 21 March 1893 the ice on the lake gave way, and forty thousand logs went down the Lorn.
""",
    "places/gorge-bridge.md": """\
---
type: place
name: Gorge bridge
aliases: [the gorge bridge, Lorn bridge, bridge over the Lorn, timber bridge, stone bridge]
prominence: 4
---
- overseen by: [[Ivo Brandt]], the timber bridge
- cost in lives: 23 men, the timber bridge
- taken by: the [[#thaw|Black Thaw]]
- rebuilt: of stone, without the loss of a single life
- height: not stated

> The timber bridge over the Lorn gorge, which Ivo Brandt oversaw, cost 23 men their lives.

> By September 1895 trains were crossing the gorge again, over a bridge of stone that had been built without the
> loss of a single life.
""",
    # ------------------------------------------------------------------ people
    "people/philippa-garrow.md": """\
---
type: person
name: Philippa Garrow
aliases: [the notary]
prominence: 3
---
- work: notary
- drafted: the [[Axe Compact]]
- granddaughter: [[Leonie Garrow]]
- died: not stated

> It came into being on 3 March 1861 with the Axe Compact, which was drafted by the notary Philippa Garrow and
> signed in the sawmill at Cold Hatch by every town except Thornby, whose council held out for a larger share of
> the log tolls.
""",
    "people/casimir-tolland.md": """\
---
type: person
name: Casimir Tolland
aliases: [Tolland]
prominence: 4
---
- work: engineer
- founded: the [[Ember and Coast Railway Company]], with [[Hester Quaife]]
- dismissed: in May 1871
- succeeded by: [[Edmund Lisle]]
- fate: not stated

> After a quarrel with Quaife over the gauge he was dismissed in May 1871, and the work passed to his draughtsman
> Edmund Lisle.

> Where Tolland went is not recorded.
""",
    "people/hester-quaife.md": """\
---
type: person
name: Hester Quaife
aliases: [Quaife]
prominence: 4
---
- work: banker
- founded: the [[Ember and Coast Railway Company]], with [[Casimir Tolland]]
- share: two fifths of its capital
- bank: not stated

> The Ember and Coast Railway Company was founded in 1866 by the engineer Casimir Tolland and the banker Hester
> Quaife, with a capital of 180,000 crowns, two fifths of which Quaife subscribed herself.
""",
    "people/edmund-lisle.md": """\
---
type: person
name: Edmund Lisle
aliases: [Lisle]
prominence: 2
---
- work: draughtsman of [[Casimir Tolland]], then his successor

> After a quarrel with Quaife over the gauge he was dismissed in May 1871, and the work passed to his draughtsman
> Edmund Lisle.
""",
    "people/ivo-brandt.md": """\
---
type: person
name: Ivo Brandt
aliases: [Brandt]
prominence: 2
---
- oversaw: the timber [[gorge bridge]]

> The timber bridge over the Lorn gorge, which Ivo Brandt oversaw, cost 23 men their lives.
""",
    "people/marta-hollin.md": """\
---
type: person
name: Marta Hollin
aliases: [Hollin, Jackdaw]
prominence: 5
---
- father: a kiln-master
- organised: the [[Soot Strike]]
- signed herself: Jackdaw
- tried for: sedition; acquitted by a single vote
- votes: 5,212, at the first election of a Warden
- born: not stated
- died: not stated

> Marta Hollin, a kiln-master's daughter, organised the strike; she hid her messages in hollow axe handles and
> signed them “Jackdaw”.

> Hollin was tried for sedition before the Ringmoot the following February and acquitted by a single vote.
""",
    "people/augustin-stroud.md": """\
---
type: person
name: Augustin Stroud
aliases: [Stroud]
prominence: 4
---
- office: director of the [[Ember and Coast Railway Company]], then Warden
- votes: 4,987, at the first election of a Warden
- voted out: in 1889
- succeeded by: [[Leonie Garrow]]
- died: not stated

> Augustin Stroud, the Company's director, hired two hundred strike-breakers on the coast, but the engine-drivers,
> led by Peder Marl, refused to carry them.

> Because the Compact allowed only owners of woodland to hold office, Hollin was barred, and Stroud was sworn in
> instead.
""",
    "people/peder-marl.md": """\
---
type: person
name: Peder Marl
aliases: [Marl]
prominence: 2
---
- led: the engine-drivers
- fate: not stated

> Augustin Stroud, the Company's director, hired two hundred strike-breakers on the coast, but the engine-drivers,
> led by Peder Marl, refused to carry them.
""",
    "people/ruben-ashe.md": """\
---
type: person
name: Ruben Ashe
aliases: [Ashe]
prominence: 3
---
- work: poet
- wrote: [[The Warden's Ladder]]
- votes: 306, at the first election of a Warden
- stood: for a wager, as he maintained

> Ashe maintained that he had stood for a wager.
""",
    "people/leonie-garrow.md": """\
---
type: person
name: Leonie Garrow
aliases: [Warden Garrow]
prominence: 3
---
- office: Warden, after [[Augustin Stroud]]
- grandmother: [[Philippa Garrow]]
- struck out: the woodland rule

> In 1889 he was voted out in favour of Leonie Garrow, a granddaughter of the notary, who struck out the woodland
> rule in her first year.
""",
    "people/tobias-renn.md": """\
---
type: person
name: Tobias Renn
aliases: [Renn]
prominence: 3
---
- office: lake-keeper
- asked for: a second boom, in 1890 and again a year later
- pulled out by: a pedlar, whose name is not stated

> The lake-keeper Tobias Renn had asked for a second boom in 1890 and again a year later, but the Ringmoot had
> found it too expensive.

> Renn himself was pulled out by a pedlar whose name nobody thought to ask.
""",
    "people/ottoline-vey.md": """\
---
type: person
name: Ottoline Vey
aliases: [Vey, Captain Vey]
prominence: 3
---
- office: captain of the [[ranger corps]]
- convinced: that the pines would run out before 1920
- died: not stated

> Since the 1880s the ranger corps had secretly been planting oaks under the code name Fernseed, as its captain,
> Ottoline Vey, was convinced that the pines would run out before 1920.
""",
    "people/ada-brock.md": """\
---
type: person
name: Ada Brock
aliases: [Brock]
prominence: 2
---
- work: historian
- proposed: to revive the [[Undershaw League]]

> In 1926 the historian Ada Brock proposed to revive it; 61% of those who voted were against.
""",
    # ------------------------------------------------------------------ groups
    "groups/league.md": """\
---
type: organisation
name: Undershaw League
aliases: [the Undershaw League, the League, timber league]
prominence: 5
---
- what: a federation of eleven timber towns
- came into being: on 3 March 1861
- inhabitants: 27,400, in the survey of 1870
- dissolved: by 1911
- list of the towns: not stated in full

[[#compact|Came into being]] with the [[Axe Compact]]; it [[#dissolved|had been dissolved]] by 1911.

> No full list of the eleven survives.

> According to the survey of 1870, the League had 27,400 inhabitants, of whom roughly a third lived by charcoal.

> By 1911 the League had been dissolved.
""",
    "groups/ringmoot.md": """\
---
type: organisation
name: Ringmoot
aliases: [the Ringmoot, the assembly]
asked_as: [parliament]
prominence: 4
---
- what: the assembly of the [[Undershaw League]]
- members: 33, three from each town
- met: in a different town each autumn
- could: raise tolls, but not troops

> The Ringmoot, the League's assembly, met in a different town each autumn; its 33 members, three from each town,
> could raise tolls but not troops.
""",
    "groups/company.md": """\
---
type: organisation
name: Ember and Coast Railway Company
aliases: [the Company, railway company, Ember and Coast, charcoal railway, the railway]
prominence: 5
---
- founded: in 1866, by [[Casimir Tolland]] and [[Hester Quaife]]
- capital: 180,000 crowns
- line: from [[Great Ember]] to [[Saltreach]], 71 miles
- director: [[Augustin Stroud]]
- bankrupt: in 1903
- why bankrupt: not stated

> The Ember and Coast Railway Company was founded in 1866 by the engineer Casimir Tolland and the banker Hester
> Quaife, with a capital of 180,000 crowns, two fifths of which Quaife subscribed herself.

> The Company went bankrupt in 1903, and the last charcoal train left Great Ember on 30 November of that year.
""",
    "groups/rangers.md": """\
---
type: organisation
name: Ranger corps
aliases: [the ranger corps, rangers, the rangers]
prominence: 3
---
- captain: [[Ottoline Vey]]
- paid for by: the wolf penny
- how many: not stated

> The remainder, known as the wolf penny, paid for the ranger corps.
""",
    "groups/burners.md": """\
---
type: group
name: Burners
aliases: [the burners, charcoal burners, strikers, the strikers]
prominence: 3
---
- demands: the old price, and a weekly day of rest

> On 2 October 1879 the burners of Great Ember let their kilns go cold.

> The old price was restored; the strikers' other demand, a weekly day of rest, was turned down.
""",
    # ------------------------------------------------------------------ things
    "things/axe-compact.md": """\
---
type: work
name: Axe Compact
aliases: [the Axe Compact, the Compact]
prominence: 4
---
- drafted by: [[Philippa Garrow]]
- signed: in the sawmill at [[Cold Hatch]], on 3 March 1861
- not signed by: [[Thornby]]

> It came into being on 3 March 1861 with the Axe Compact, which was drafted by the notary Philippa Garrow and
> signed in the sawmill at Cold Hatch by every town except Thornby, whose council held out for a larger share of
> the log tolls.
""",
    "things/log-tolls.md": """\
---
type: concept
name: Log tolls
aliases: [the log tolls, tolls, the tolls]
prominence: 3
---
- to the town of the tree: 45%
- to the [[Ringmoot]]: 30%
- to widows and orphans: a fifth
- wolf penny: the remainder

> The log tolls were divided as follows:
""",
    "things/wolf-penny.md": """\
---
type: concept
name: Wolf penny
aliases: [the wolf penny]
prominence: 2
---
- what: the remainder of the [[log tolls]]
- paid for: the [[ranger corps]]
- percentage: not stated

> The remainder, known as the wolf penny, paid for the ranger corps.
""",
    "things/old-cinders.md": """\
---
type: thing
name: Old Cinders
prominence: 3
---
- what: the engine of the first train
- now: pulls a museum train on Sundays
- built by: not stated

> The rails were sold to a sugar mill, apart from two miles near Saltreach, on which Old Cinders still pulls a
> museum train on Sundays.
""",
    "things/soot-strike.md": """\
---
type: concept
name: Soot Strike
aliases: [the Soot Strike, the strike, strike]
prominence: 4
---
- began: on 2 October 1879, in [[Great Ember]]
- organised by: [[Marta Hollin]]
- joined by: some 4,000 burners in six towns

> Within a fortnight some 4,000 burners in six towns had stopped work, though those of Netherpool had not.
""",
    "things/wardens-ladder.md": """\
---
type: work
name: The Warden's Ladder
aliases: [Warden's Ladder]
prominence: 2
---
- what: a satire by [[Ruben Ashe]]
- appeared: in 1884

> His satire The Warden's Ladder, which Stroud tried in vain to have suppressed, appeared in 1884.
""",
    "things/fernseed.md": """\
---
type: concept
name: Fernseed
prominence: 3
---
- what: the code name of the secret planting of oaks
- by: the [[ranger corps]]
- trees: not stated

> Since the 1880s the ranger corps had secretly been planting oaks under the code name Fernseed, as its captain,
> Ottoline Vey, was convinced that the pines would run out before 1920.

> She refused to say how many trees there were.
""",
    "things/relief-fund.md": """\
---
type: concept
name: Relief fund
aliases: [the relief fund]
prominence: 2
---
- size: 64,000 crowns
- on [[Birkle]]: half
- on the bridge: a quarter
- the rest: not stated

> Half of the relief fund of 64,000 crowns was spent on Birkle and a quarter on the bridge; what became of the
> rest was never accounted for.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-league.md": """\
## The Axe Compact founds the League {#compact}

- date: 1861-03-03 "on 3 March 1861"
- what: the [[Axe Compact]]; the [[Undershaw League]]
- who: every town
- except: [[Thornby]]
- drafted by: [[Philippa Garrow]]
- where: the sawmill at [[Cold Hatch]]
- asked_as: established; formed; started; wrote; drew up

> It came into being on 3 March 1861 with the Axe Compact, which was drafted by the notary Philippa Garrow and
> signed in the sawmill at Cold Hatch by every town except Thornby, whose council held out for a larger share of
> the log tolls.

## Thornby holds out {#thornby-holds-out}

- date: not stated
- kind: non-event
- who: [[Thornby]]
- why: for a larger share of the log tolls
- asked_as: refused; wanted; stayed out

> It came into being on 3 March 1861 with the Axe Compact, which was drafted by the notary Philippa Garrow and
> signed in the sawmill at Cold Hatch by every town except Thornby, whose council held out for a larger share of
> the log tolls.

## Thornby joins the League {#thornby-joins}

- date: not stated
- after: #compact + P4Y
- who: [[Thornby]]
- asked_as: entered; became a member; came round

> Thornby joined four years later.

## The survey of 1870 {#survey}

- date: 1870 "of 1870"
- kind: figure
- where: the [[Undershaw League]]
- how many: 27,400 inhabitants
- share: roughly a third lived by charcoal
- asked_as: population; people; counted; census

> According to the survey of 1870, the League had 27,400 inhabitants, of whom roughly a third lived by charcoal.

## Felling in the Widows' Grove is forbidden {#grove}

- date: not stated
- kind: state
- where: the [[Widows' Grove]]
- except: coffin boards
- asked_as: cut; chop; allowed; banned

> Felling was forbidden in the Widows' Grove, where the wives of the first woodcutters are supposed to be buried.
> An exception was made for coffin boards.

## Tolls for the town {#tolls-town}

- date: not stated
- kind: figure
- share: 45%
- what: the [[log tolls]], to the town in whose woods the tree had stood

> 45% went to the town in whose woods the tree had stood.

## Tolls for the Ringmoot {#tolls-ringmoot}

- date: not stated
- kind: figure
- share: 30%
- what: the [[log tolls]], to the [[Ringmoot]]

> 30% went to the Ringmoot.

## Tolls for widows and orphans {#tolls-widows}

- date: not stated
- kind: figure
- share: a fifth
- what: the [[log tolls]], for the widows and orphans of the trade

> A fifth was set aside for the widows and orphans of the trade.

## Tolls for the ranger corps {#tolls-wolf}

- date: not stated
- kind: figure
- share: the remainder
- what: the [[log tolls]], for the [[ranger corps]]

> The remainder, known as the wolf penny, paid for the ranger corps.
""",
    "timeline/2-railway.md": """\
## The railway company is founded {#company-founded}

- date: 1866 "in 1866"
- who: [[Casimir Tolland]]; [[Hester Quaife]]
- what: the [[Ember and Coast Railway Company]]
- capital: 180,000 crowns
- asked_as: started; set up; launched; money

> The Ember and Coast Railway Company was founded in 1866 by the engineer Casimir Tolland and the banker Hester
> Quaife, with a capital of 180,000 crowns, two fifths of which Quaife subscribed herself.

## A branch to Birkle is surveyed {#branch-surveyed}

- date: 1869 "in 1869"
- what: a branch to [[Birkle]]
- asked_as: planned

> Its line was to run from Great Ember to the port of Saltreach, a distance of 71 miles; a branch to Birkle was
> surveyed in 1869 but never laid.

## The branch to Birkle is never laid {#branch-never}

- date: not stated
- kind: non-event
- what: the branch to [[Birkle]]
- why: not stated
- asked_as: built; finished; opened

> Its line was to run from Great Ember to the port of Saltreach, a distance of 71 miles; a branch to Birkle was
> surveyed in 1869 but never laid.

## The engines are fired with charcoal {#charcoal-engines}

- date: not stated
- kind: state
- who: [[Casimir Tolland]]
- why: since coal would have had to be shipped in from abroad
- asked_as: fuel; run on; burn

> Tolland had the engines fired with charcoal, since coal would have had to be shipped in from abroad.

## Casimir Tolland is dismissed {#tolland-dismissed}

- date: 1871-05 "in May 1871"
- who: [[Casimir Tolland]]
- after what: a quarrel with [[Hester Quaife]] over the gauge
- succeeded by: [[Edmund Lisle]]
- asked_as: fired; sacked; thrown out; row; argument

> After a quarrel with Quaife over the gauge he was dismissed in May 1871, and the work passed to his draughtsman
> Edmund Lisle.

## The first train reaches Saltreach {#first-train}

- date: 1872-08-14 "on 14 August 1872"
- what: the first train, hauled by [[Old Cinders]]
- where: [[Saltreach]]
- with: ninety tons of charcoal and not one passenger
- asked_as: arrived; opened; first journey; cargo; pulled

> The first train, hauled by the engine Old Cinders, reached Saltreach on 14 August 1872 with ninety tons of
> charcoal and not one passenger; people were carried only from the following spring.

## The railway carries people {#passengers}

- date: not stated
- after: #first-train
- when: from the following spring
- asked_as: passengers; travel; ride

> The first train, hauled by the engine Old Cinders, reached Saltreach on 14 August 1872 with ninety tons of
> charcoal and not one passenger; people were carried only from the following spring.

## The timber bridge costs 23 lives {#bridge-deaths}

- date: not stated
- kind: figure
- how many: 23 men
- where: the [[gorge bridge]]
- overseen by: [[Ivo Brandt]]
- asked_as: died; killed; building; construction; workers

> The timber bridge over the Lorn gorge, which Ivo Brandt oversaw, cost 23 men their lives.

## The Ringmoot votes a memorial {#memorial-voted}

- date: 1874 "in 1874"
- who: [[Ringmoot]]
- what: a memorial to the men of the bridge
- asked_as: monument; decided

> A memorial to them was voted by the Ringmoot in 1874, but nobody ever put it up.

## The memorial is never put up {#memorial-never}

- date: not stated
- kind: non-event
- what: the memorial to the men of the bridge
- why: not stated
- asked_as: monument; built; erected

> A memorial to them was voted by the Ringmoot in 1874, but nobody ever put it up.
""",
    "timeline/3-strike.md": """\
## The Company cuts the price of a sack {#price-cut}

- date: not stated
- who: the [[Ember and Coast Railway Company]]
- what: the price of a sack, from nine pence to seven
- why: poor sales of iron, as it pleaded
- asked_as: lowered; reduced; pay; paid

> The Company, pleading poor sales of iron, had cut the price of a sack from nine pence to seven.

## The Soot Strike begins {#strike}

- date: 1879-10-02 "On 2 October 1879"
- who: the [[burners]]
- where: [[Great Ember]]
- organised by: [[Marta Hollin]]
- what: the [[Soot Strike]]
- asked_as: walked out; downed tools; started; led

> On 2 October 1879 the burners of Great Ember let their kilns go cold.

> Marta Hollin, a kiln-master's daughter, organised the strike; she hid her messages in hollow axe handles and
> signed them “Jackdaw”.

## The strike spreads to six towns {#strike-spreads}

- date: not stated
- after: #strike
- how many: some 4,000 burners in six towns
- except: those of [[Netherpool]]
- asked_as: joined; took part

> Within a fortnight some 4,000 burners in six towns had stopped work, though those of Netherpool had not.

## Augustin Stroud hires strike-breakers {#strike-breakers}

- date: not stated
- who: [[Augustin Stroud]]
- how many: two hundred
- where: on the coast
- asked_as: scabs; blacklegs; brought in

> Augustin Stroud, the Company's director, hired two hundred strike-breakers on the coast, but the engine-drivers,
> led by Peder Marl, refused to carry them.

## The engine-drivers refuse to carry them {#drivers-refuse}

- date: not stated
- who: the engine-drivers
- led by: [[Peder Marl]]
- asked_as: would not drive; transport

> Augustin Stroud, the Company's director, hired two hundred strike-breakers on the coast, but the engine-drivers,
> led by Peder Marl, refused to carry them.

## Augustin Stroud gives in {#strike-ends}

- date: 1879-12-19 "On 19 December"
- date_basis: implied
- who: [[Augustin Stroud]]
- result: the old price was restored
- asked_as: ended; over; won; surrendered; backed down

> On 19 December Stroud gave in.

> The old price was restored; the strikers' other demand, a weekly day of rest, was turned down.

## The day of rest is turned down {#day-of-rest}

- date: not stated
- kind: non-event
- what: a weekly day of rest
- asked_as: rejected; day off; holiday

> The old price was restored; the strikers' other demand, a weekly day of rest, was turned down.

## Marta Hollin is tried for sedition {#trial}

- date: not stated
- after: #strike-ends
- when: the following February
- who: [[Marta Hollin]]
- before: the [[Ringmoot]]
- result: acquitted by a single vote
- asked_as: court; guilty; convicted; charged; verdict

> Hollin was tried for sedition before the Ringmoot the following February and acquitted by a single vote.

## The name behind Jackdaw is given away {#betrayal}

- date: not stated
- who: [[Marta Hollin]]
- by: not stated
- asked_as: betrayed; traitor; ratted; snitched

> Who gave away the name behind Jackdaw has never come out.
""",
    "timeline/4-wardens.md": """\
## The first election of a Warden {#election}

- date: 1882-06 "in June 1882"
- who: [[Marta Hollin]], 5,212 votes; [[Augustin Stroud]], 4,987; [[Ruben Ashe]], 306
- asked_as: vote; candidates; ballot; ran; stood

> At the first election of a Warden, in June 1882, Hollin received 5,212 votes, Stroud 4,987 and the poet Ruben
> Ashe 306.

## Hollin is barred and Stroud sworn in {#stroud-warden}

- date: not stated
- after: #election
- who: [[Augustin Stroud]]
- barred: [[Marta Hollin]]
- why: because the Compact allowed only owners of woodland to hold office
- asked_as: became warden; disqualified; first warden

> Because the Compact allowed only owners of woodland to hold office, Hollin was barred, and Stroud was sworn in
> instead.

## The Warden's Ladder appears {#ladder}

- date: 1884 "in 1884"
- who: [[Ruben Ashe]]
- what: [[The Warden's Ladder]]
- asked_as: published; came out; book; banned; censor

> His satire The Warden's Ladder, which Stroud tried in vain to have suppressed, appeared in 1884.

## Leonie Garrow replaces Stroud {#garrow-warden}

- date: 1889 "In 1889"
- who: [[Leonie Garrow]]
- after whom: [[Augustin Stroud]]
- asked_as: succeeded; lost; next warden; second warden; beat

> In 1889 he was voted out in favour of Leonie Garrow, a granddaughter of the notary, who struck out the woodland
> rule in her first year.

## The woodland rule is struck out {#woodland-rule}

- date: not stated
- after: #garrow-warden
- who: [[Leonie Garrow]]
- when: in her first year
- asked_as: abolished; scrapped; removed

> In 1889 he was voted out in favour of Leonie Garrow, a granddaughter of the notary, who struck out the woodland
> rule in her first year.
""",
    "timeline/5-thaw.md": """\
## Tobias Renn asks for a second boom {#boom}

- date: 1890 "in 1890"
- who: [[Tobias Renn]]
- again: a year later
- result: the [[Ringmoot]] found it too expensive
- asked_as: warned; wanted; requested; refused

> The lake-keeper Tobias Renn had asked for a second boom in 1890 and again a year later, but the Ringmoot had
> found it too expensive.

## The Black Thaw {#thaw}

- date: 1893-03-21 "During the night of 21 March 1893"
- where: [[Netherpool]]'s lake; the [[Lorn]]; [[Birkle]]
- what: forty thousand logs
- result: the lower half of [[Birkle]] and the [[gorge bridge]] were swept off
- aliases: Black Thaw; the Black Thaw; the thaw
- asked_as: flood; disaster; ice broke; destroyed

> During the night of 21 March 1893 the ice on the lake gave way, and forty thousand logs went down the Lorn.

> The Black Thaw, as it came to be called, swept off the lower half of Birkle within an hour and took the gorge
> bridge with it.

## The dead of Birkle {#thaw-dead}

- date: not stated
- kind: figure
- where: [[Birkle]]
- how many: 118 people
- downstream: not stated
- asked_as: died; killed; drowned; death toll; victims

> In Birkle 118 people perished; for the hamlets downstream there are no figures.

## A pedlar pulls Renn out {#renn-saved}

- date: not stated
- who: a pedlar
- whom: [[Tobias Renn]]
- name: not stated
- asked_as: saved; rescued

> Renn himself was pulled out by a pedlar whose name nobody thought to ask.

## The relief fund is spent {#relief}

- date: not stated
- kind: figure
- what: the [[relief fund]] of 64,000 crowns
- share: half on [[Birkle]], a quarter on the bridge
- the rest: not stated
- asked_as: money; missing; donations

> Half of the relief fund of 64,000 crowns was spent on Birkle and a quarter on the bridge; what became of the
> rest was never accounted for.

## Trains cross the gorge again {#bridge-rebuilt}

- date: [..1895-09] "By September 1895"
- what: the [[gorge bridge]], of stone
- asked_as: rebuilt; reopened; new bridge; repaired

> By September 1895 trains were crossing the gorge again, over a bridge of stone that had been built without the
> loss of a single life.
""",
    "timeline/6-fernseed.md": """\
## The rangers plant oaks in secret {#planting}

- date: 188X "Since the 1880s"
- who: the [[ranger corps]]
- under: [[Ottoline Vey]]
- code name: [[Fernseed]]
- why: as Vey was convinced that the pines would run out before 1920
- asked_as: trees; project; operation

> Since the 1880s the ranger corps had secretly been planting oaks under the code name Fernseed, as its captain,
> Ottoline Vey, was convinced that the pines would run out before 1920.

## The saplings come to light {#saplings-found}

- date: 1898~ "around 1898"
- what: the saplings of [[Fernseed]]
- by: not stated
- asked_as: discovered; found out; exposed

> The saplings came to light around 1898.

## The Ringmoot reprimands Vey {#reprimand}

- date: not stated
- who: [[Ringmoot]]
- whom: [[Ottoline Vey]]
- result: it then doubled her budget
- asked_as: punished; told off; funding

> Vey was first reprimanded by the Ringmoot, which then doubled her budget.

## The Company goes bankrupt {#bankrupt}

- date: 1903 "in 1903"
- who: the [[Ember and Coast Railway Company]]
- why: not stated
- asked_as: broke; insolvent; collapsed; failed

> The Company went bankrupt in 1903, and the last charcoal train left Great Ember on 30 November of that year.

## The last charcoal train {#last-train}

- date: 1903-11-30 "on 30 November of that year"
- where: [[Great Ember]]
- asked_as: final train; stopped running

> The Company went bankrupt in 1903, and the last charcoal train left Great Ember on 30 November of that year.

## The rails are sold {#rails-sold}

- date: not stated
- to: a sugar mill
- except: two miles near [[Saltreach]]
- asked_as: tracks; bought

> The rails were sold to a sugar mill, apart from two miles near Saltreach, on which Old Cinders still pulls a
> museum train on Sundays.

## The League is dissolved {#dissolved}

- date: [..1911] "By 1911"
- what: the [[Undershaw League]]
- why: not stated
- asked_as: ended; broke up; disbanded

> By 1911 the League had been dissolved.

## Ada Brock proposes to revive the League {#revival}

- date: 1926 "In 1926"
- who: [[Ada Brock]]
- result: 61% of those who voted were against
- asked_as: bring back; restore; referendum

> In 1926 the historian Ada Brock proposed to revive it; 61% of those who voted were against.
""",
}
