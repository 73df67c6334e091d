"""A world of the gold questions: an academy of weather magic, a stolen storm, a strike, a siege and a fire."""

PAGE = """The Academy of the Wide Sky

The Academy of the Wide Sky, usually just called the Sky, is a school of weather magic on the high moor of
Hallow, between the duchy of Ostery and the kingdom of Venn. It was founded on 3 March 702 by the weatherwitch
Merewen Tace and her former rival, the hedge mage Corbin Aldous, in an abandoned sheep station. In its first
year it had eleven pupils, nine of whom were shepherds' children.

Tace wanted a school without fees, while Aldous feared that whatever was taught for nothing would be valued at
nothing. They agreed on a single fee that is still charged today: every new pupil brings a stone for the
Pupils' Wall. The wall, which runs around the grounds, has never been completed.

The Halls

Pupils are sorted neither by talent nor by birth, but by the weather on the day they arrive. There are four
halls:

  • Galehall takes those who arrive in a wind. It is the largest, with about 180 pupils.
  • Rainhall takes those who arrive in the rain. Its motto is "Patience fills the well".
  • Frosthall takes those who arrive in snow or frost. It stood empty from 741 to 749, because no snow fell on
    the moor in those years.
  • Clearhall takes those who arrive under a cloudless sky. Only six pupils have ever belonged to it.

A course takes seven years. Kite-riding is compulsory for everyone, and nobody may call lightning before the
fifth year. Roughly a third of all pupils leave early. The others receive the grey cloak, which they must never
sell. The Kite Games between the halls have been held every four years since 744; Rainhall won the first ones.

The Rectors

Merewen Tace was the first rector and remained so until she died in 729. Aldous, who followed her, resigned
four years later because he was going blind. The third rector was Sunniva Harrow, who had once been a pupil of
Rainhall and was the first rector to have studied at the Academy herself. She introduced written examinations
in 735, which made her so unpopular that pupils let it hail in her study for a week. Harrow retired to the
village of Little Sedge in 752, where she bred bees. Her successor was Alaric Thorne, a former judge with no
magic of his own. Why the council chose him has never been explained.

The Stolen Storm

In the autumn of 738 Ivo Pellam, a third-year pupil of Galehall, caught a thunderstorm in a bottle and sold it
to the grain merchant Hesper Dray for 40 silver larks. Dray meant to ruin the harvest of her competitors. On
the night of 17 October, however, the bottle burst in her cellar, and the storm tore through the lower town of
Port Lessing. 212 houses were destroyed, but nobody was killed. Dray fled abroad and was never brought to
trial. Pellam was expelled and eventually became the storm warden of Venn. Whether he ever apologised is not
recorded. The Academy paid for the rebuilding of the lower town until 751, although no court had ordered it
to.

The Ladle Strike

The kitchen staff had long been forbidden to learn even the smallest spell. On 6 February 755 they stopped
work, led by the head cook, Oda Brim. Thorne ordered the pupils to do the cooking; on the second day they set
the kitchen chimney on fire. The strike lasted 23 days and ended with a complete victory for the cooks: since
then anybody who works at the Academy has been allowed to attend the first-year lectures. Brim herself never
went to a single one. She said that she had "only wanted the door open". Her grandson Tobin Brim later became
the first cook's child to teach at the Academy.

The Siege of Fog

When Venn invaded Ostery in April 761, both sides asked the Academy for storms. It refused both of them, as its
charter forbids the use of weather in war. Twelve teachers, known as the Torn Cloaks, disagreed and left to
serve Duke Emeric of Ostery; none of them ever came back. In November 761 General Katrin Voss of Venn laid
siege to the moor with 6,000 soldiers. The remaining teachers wrapped it in fog, which they kept up for 104
days. At night Osterian smugglers brought in flour on sledges. Voss withdrew in March 762, when her horses were
starving, without having fired a shot. It is said that she got lost in the fog and that a first-year pupil led
her back to her tent. Ten years later she sent her daughter Lene to the Academy. The war ended in 764 with the
Peace of Marl, under which the moor is neutral ground for all time.

The Lantern Library

On 30 June 770 the Lantern Library burned down. About 9,000 of its 14,000 books were lost, among them the only
map of the caves under the moor. The inquiry blamed a fallen lamp, but the librarian, Wilm Askew, insisted
until his death that somebody had set the fire on purpose. Of the founders' own books only one was saved: The
Book of Small Rains, a notebook of Tace's, which the gardener carried out under her apron. The Kite Games of 772
were called off, and their budget went to the new library. Designed by Pia Lund and built entirely of slate, it
opened in 779 and had cost twice as much as planned.

The Academy Today

Lene Voss has been rector since 784. At the last count, in 790, the Academy had 430 pupils and 52 teachers. About
60% of the pupils now come from Venn, 25% from Ostery and the rest from overseas. Voss hopes to open a second
school in Port Lessing by 800, but the council has not yet agreed. Since the 780s the winds over the moor have
been growing weaker; the teachers do not agree on the reason. According to an old saying, the wall will be
finished on the day the last wind dies.
"""

WIDE_SKY: dict[str, str] = {
    "world.md": """\
---
name: The Wide Sky
url: https://example.org/wide-sky
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
A school of weather magic on a high moor, its halls, its rectors and its troubles, as the wiki tells them.
""",
    "sources/almanac.md": """\
---
id: almanac
name: The Academy of the Wide Sky
url: https://example.org/wide-sky
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/hallow.md": """\
---
type: region
name: Hallow
aliases: [the high moor of Hallow, the moor, moor]
prominence: 4
---
- lies: between the duchy of [[Ostery]] and the kingdom of [[Venn]]
- status: neutral ground for all time, under the [[Peace of Marl]]
- caves: the only map of them was lost in the fire

> The Academy of the Wide Sky, usually just called the Sky, is a school of weather magic on the high moor of
> Hallow, between the duchy of Ostery and the kingdom of Venn.

> The war ended in 764 with the Peace of Marl, under which the moor is neutral ground for all time.
""",
    "places/ostery.md": """\
---
type: country
name: Ostery
aliases: [duchy of Ostery, the duchy]
asked_as: [osterians]
prominence: 4
---
- what: a duchy
- ruler during the war: [[Duke Emeric]]
- capital: not stated

[[#invasion|Invaded by Venn]] in April 761.

> When Venn invaded Ostery in April 761, both sides asked the Academy for storms.
""",
    "places/venn.md": """\
---
type: country
name: Venn
aliases: [kingdom of Venn]
prominence: 4
---
- what: a kingdom
- general: [[Katrin Voss]]
- storm warden: [[Ivo Pellam]]
- king or queen: not stated

[[#invasion|Invaded Ostery]] and [[#siege-begins|laid siege to the moor]].

> When Venn invaded Ostery in April 761, both sides asked the Academy for storms.
""",
    "places/port-lessing.md": """\
---
type: place
name: Port Lessing
aliases: [Lessing, the lower town of Port Lessing, the lower town, lower town]
prominence: 3
---
- destroyed: 212 houses of the lower town, by the stolen storm
- planned: a second school
- population: not stated

> On the night of 17 October, however, the bottle burst in her cellar, and the storm tore through the lower town
> of Port Lessing.

> Voss hopes to open a second school in Port Lessing by 800, but the council has not yet agreed.
""",
    "places/little-sedge.md": """\
---
type: place
name: Little Sedge
aliases: [village of Little Sedge]
prominence: 2
---
- what: the village to which [[Sunniva Harrow]] retired

> Harrow retired to the village of Little Sedge in 752, where she bred bees.
""",
    "places/pupils-wall.md": """\
---
type: place
name: Pupils' Wall
aliases: [the Pupils' Wall, the wall, wall]
prominence: 3
---
- runs: around the grounds of the [[Academy]]
- made of: the stones that new pupils bring
- completed: never
- length: not stated

> They agreed on a single fee that is still charged today: every new pupil brings a stone for the Pupils' Wall.

> The wall, which runs around the grounds, has never been completed.

> According to an old saying, the wall will be finished on the day the last wind dies.
""",
    "places/lantern-library.md": """\
---
type: place
name: Lantern Library
aliases: [the Lantern Library, the library, library, old library]
prominence: 4
---
- librarian: [[Wilm Askew]]
- books: 14,000
- burned down: on 30 June 770
- founded: not stated

> On 30 June 770 the Lantern Library burned down.

> About 9,000 of its 14,000 books were lost, among them the only map of the caves under the moor.
""",
    "places/new-library.md": """\
---
type: place
name: New library
aliases: [the new library]
prominence: 3
---
- designed by: [[Pia Lund]]
- built of: slate
- opened: in 779
- cost: twice as much as planned; the sum is not stated

> Designed by Pia Lund and built entirely of slate, it opened in 779 and had cost twice as much as planned.
""",
    # ------------------------------------------------------------------ people
    "people/merewen-tace.md": """\
---
type: person
name: Merewen Tace
aliases: [Tace, Merewen]
asked_as: [foundress]
prominence: 5
---
- what: a weatherwitch
- founded: the [[Academy]], with [[Corbin Aldous]]
- office: first rector
- died: in 729
- cause of death: not stated
- notebook: [[The Book of Small Rains]]

> Merewen Tace was the first rector and remained so until she died in 729.

> Tace wanted a school without fees, while Aldous feared that whatever was taught for nothing would be valued at
> nothing.
""",
    "people/corbin-aldous.md": """\
---
type: person
name: Corbin Aldous
aliases: [Aldous, Corbin]
prominence: 4
---
- what: a hedge mage, the former rival of [[Merewen Tace]]
- founded: the [[Academy]], with [[Merewen Tace]]
- office: second rector
- resigned: four years later, because he was going blind
- died: not stated

> Aldous, who followed her, resigned four years later because he was going blind.
""",
    "people/sunniva-harrow.md": """\
---
type: person
name: Sunniva Harrow
aliases: [Harrow, Sunniva]
prominence: 4
---
- office: third rector
- hall: [[Rainhall]]
- introduced: written examinations, in 735
- retired: to [[Little Sedge]], in 752
- bred: bees
- successor: [[Alaric Thorne]]
- died: not stated

> The third rector was Sunniva Harrow, who had once been a pupil of Rainhall and was the first rector to have
> studied at the Academy herself.

> Harrow retired to the village of Little Sedge in 752, where she bred bees.
""",
    "people/alaric-thorne.md": """\
---
type: person
name: Alaric Thorne
aliases: [Thorne, Alaric]
prominence: 4
---
- office: rector, after [[Sunniva Harrow]]
- earlier: a judge
- magic: none of his own
- why he was chosen: not stated
- died: not stated

> Her successor was Alaric Thorne, a former judge with no magic of his own. Why the council chose him has never
> been explained.
""",
    "people/ivo-pellam.md": """\
---
type: person
name: Ivo Pellam
aliases: [Pellam, Ivo]
asked_as: [storm thief]
prominence: 4
---
- what: a third-year pupil of [[Galehall]], later storm warden of [[Venn]]
- sold: a thunderstorm in a bottle to [[Hesper Dray]]
- punished: expelled
- apologised: not stated

> In the autumn of 738 Ivo Pellam, a third-year pupil of Galehall, caught a thunderstorm in a bottle and sold it
> to the grain merchant Hesper Dray for 40 silver larks.

> Pellam was expelled and eventually became the storm warden of Venn. Whether he ever apologised is not
> recorded.
""",
    "people/hesper-dray.md": """\
---
type: person
name: Hesper Dray
aliases: [Dray, Hesper]
prominence: 3
---
- what: a grain merchant
- bought: the storm in a bottle, for 40 silver larks
- meant: to ruin the harvest of her competitors
- trial: never brought to one
- fled: abroad; where to is not stated

> Dray meant to ruin the harvest of her competitors.

> Dray fled abroad and was never brought to trial.
""",
    "people/oda-brim.md": """\
---
type: person
name: Oda Brim
aliases: [Oda, the head cook, head cook]
shares: [Brim]
prominence: 4
---
- what: head cook of the [[Academy]]
- led: the [[#strike|Ladle Strike]]
- grandson: [[Tobin Brim]]
- lectures: never went to a single one

> On 6 February 755 they stopped work, led by the head cook, Oda Brim.

> Brim herself never went to a single one. She said that she had "only wanted the door open".
""",
    "people/tobin-brim.md": """\
---
type: person
name: Tobin Brim
aliases: [Tobin]
shares: [Brim]
prominence: 2
---
- grandmother: [[Oda Brim]]
- what: the first cook's child to teach at the [[Academy]]
- subject: not stated

> Her grandson Tobin Brim later became the first cook's child to teach at the Academy.
""",
    "people/duke-emeric.md": """\
---
type: person
name: Duke Emeric
aliases: [Emeric, Duke Emeric of Ostery]
prominence: 3
---
- office: duke of [[Ostery]]
- served by: the [[Torn Cloaks]]
- died: not stated

> Twelve teachers, known as the Torn Cloaks, disagreed and left to serve Duke Emeric of Ostery; none of them ever
> came back.
""",
    "people/katrin-voss.md": """\
---
type: person
name: Katrin Voss
aliases: [General Katrin Voss, General Voss, Katrin, the general]
shares: [Voss]
prominence: 4
---
- office: general of [[Venn]]
- laid siege to: the [[moor]], with 6,000 soldiers
- daughter: [[Lene Voss]]
- said: to have got lost in the fog
- died: not stated

> In November 761 General Katrin Voss of Venn laid siege to the moor with 6,000 soldiers.

> Ten years later she sent her daughter Lene to the Academy.
""",
    "people/lene-voss.md": """\
---
type: person
name: Lene Voss
aliases: [Lene, Rector Voss]
shares: [Voss]
asked_as: [current rector, present rector]
prominence: 4
---
- mother: [[Katrin Voss]]
- office: rector, since 784
- hopes: to open a second school in [[Port Lessing]] by 800
- hall: not stated

> Lene Voss has been rector since 784.

> Ten years later she sent her daughter Lene to the Academy.
""",
    "people/wilm-askew.md": """\
---
type: person
name: Wilm Askew
aliases: [Askew, Wilm, the librarian, librarian]
prominence: 3
---
- what: librarian of the [[Lantern Library]]
- insisted: that somebody had set the fire on purpose
- died: not stated

> The inquiry blamed a fallen lamp, but the librarian, Wilm Askew, insisted until his death that somebody had set
> the fire on purpose.
""",
    "people/pia-lund.md": """\
---
type: person
name: Pia Lund
aliases: [Lund, Pia]
asked_as: [architect]
prominence: 2
---
- designed: the [[new library]]
- from: not stated

> Designed by Pia Lund and built entirely of slate, it opened in 779 and had cost twice as much as planned.
""",
    # ------------------------------------------------------------------ groups
    "groups/academy.md": """\
---
type: organisation
name: Academy of the Wide Sky
aliases: [the Academy, Academy, the Sky]
asked_as: [school, college]
prominence: 5
---
- what: a school of weather magic
- where: on the high moor of [[Hallow]]
- founded: on 3 March 702, by [[Merewen Tace]] and [[Corbin Aldous]]
- halls: [[Galehall]], [[Rainhall]], [[Frosthall]] and [[Clearhall]]
- course: seven years
- charter: forbids the use of weather in war
- rector: [[Lene Voss]], since 784

> The Academy of the Wide Sky, usually just called the Sky, is a school of weather magic on the high moor of
> Hallow, between the duchy of Ostery and the kingdom of Venn.

> It was founded on 3 March 702 by the weatherwitch Merewen Tace and her former rival, the hedge mage Corbin
> Aldous, in an abandoned sheep station.
""",
    "groups/galehall.md": """\
---
type: organisation
name: Galehall
prominence: 3
---
- takes: those who arrive in a wind
- pupils: about 180
- largest: yes, of the four halls
- motto: not stated

> Galehall takes those who arrive in a wind. It is the largest, with about 180 pupils.
""",
    "groups/rainhall.md": """\
---
type: organisation
name: Rainhall
prominence: 3
---
- takes: those who arrive in the rain
- motto: "Patience fills the well"
- won: the first [[Kite Games]]
- pupils: not stated

> Rainhall takes those who arrive in the rain. Its motto is "Patience fills the well".
""",
    "groups/frosthall.md": """\
---
type: organisation
name: Frosthall
prominence: 3
---
- takes: those who arrive in snow or frost
- stood empty: from 741 to 749
- pupils: not stated

> Frosthall takes those who arrive in snow or frost. It stood empty from 741 to 749, because no snow fell on the
> moor in those years.
""",
    "groups/clearhall.md": """\
---
type: organisation
name: Clearhall
prominence: 3
---
- takes: those who arrive under a cloudless sky
- pupils: only six, ever
- who they are: not stated

> Clearhall takes those who arrive under a cloudless sky. Only six pupils have ever belonged to it.
""",
    "groups/council.md": """\
---
type: organisation
name: Council
aliases: [the council, council of the Academy]
asked_as: [governors]
prominence: 2
---
- chose: [[Alaric Thorne]] as rector
- not yet agreed: to a second school
- members: not stated

> Why the council chose him has never been explained.

> Voss hopes to open a second school in Port Lessing by 800, but the council has not yet agreed.
""",
    "groups/kitchen-staff.md": """\
---
type: group
name: Kitchen staff
aliases: [the kitchen staff, the cooks, cooks]
asked_as: [servants, kitchen workers]
prominence: 3
---
- leader of the strike: [[Oda Brim]]
- forbidden: to learn even the smallest spell, until the strike
- how many: not stated

> The kitchen staff had long been forbidden to learn even the smallest spell.
""",
    "groups/torn-cloaks.md": """\
---
type: group
name: Torn Cloaks
aliases: [the Torn Cloaks]
asked_as: [dissenters, defectors, deserters]
prominence: 3
---
- who: twelve teachers
- served: [[Duke Emeric]] of [[Ostery]]
- came back: none of them
- names: not stated

> Twelve teachers, known as the Torn Cloaks, disagreed and left to serve Duke Emeric of Ostery; none of them ever
> came back.
""",
    # ------------------------------------------------------------------ things
    "things/book-of-small-rains.md": """\
---
type: work
name: The Book of Small Rains
aliases: [Book of Small Rains, Small Rains]
prominence: 3
---
- what: a notebook of [[Merewen Tace]]'s
- saved by: the gardener, under her apron
- where it is now: not stated

> Of the founders' own books only one was saved: The Book of Small Rains, a notebook of Tace's, which the gardener
> carried out under her apron.
""",
    "things/grey-cloak.md": """\
---
type: thing
name: Grey cloak
aliases: [the grey cloak]
asked_as: [robe, diploma]
prominence: 2
---
- received by: those who finish the course
- selling it: forbidden

> The others receive the grey cloak, which they must never sell.
""",
    "things/kite-games.md": """\
---
type: concept
name: Kite Games
aliases: [the Kite Games, the Games]
asked_as: [tournament, contest, competition]
prominence: 3
---
- held: every four years since 744
- between: the halls
- first won by: [[Rainhall]]
- called off: in 772

> The Kite Games between the halls have been held every four years since 744; Rainhall won the first ones.
""",
    "things/peace-of-marl.md": """\
---
type: concept
name: Peace of Marl
aliases: [the Peace of Marl]
asked_as: [treaty]
prominence: 3
---
- ended: the war between [[Venn]] and [[Ostery]], in 764
- says: the [[moor]] is neutral ground for all time
- signed by: not stated

> The war ended in 764 with the Peace of Marl, under which the moor is neutral ground for all time.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The Academy is founded {#founding}

- date: 0702-03-03 "on 3 March 702"
- who: [[Merewen Tace]] and [[Corbin Aldous]]
- what: the [[Academy]]
- where: an abandoned sheep station on the moor of [[Hallow]]
- asked_as: established; started; set up; created; began; building

> It was founded on 3 March 702 by the weatherwitch Merewen Tace and her former rival, the hedge mage Corbin
> Aldous, in an abandoned sheep station.

## The first pupils of the Academy {#first-pupils}

- date: not stated
- kind: figure
- how many: eleven, nine of them shepherds' children
- where: the [[Academy]]
- asked_as: students; first class; kids; enrolled; at the start

> In its first year it had eleven pupils, nine of whom were shepherds' children.

## The founders agree on a fee {#fee}

- date: not stated
- who: [[Merewen Tace]] and [[Corbin Aldous]]
- what: every new pupil brings a stone for the [[Pupils' Wall]]
- why: Tace wanted no fees, Aldous feared that what is free would not be valued
- asked_as: tuition; pay; price; charge; cost; argue; compromise; rock

> Tace wanted a school without fees, while Aldous feared that whatever was taught for nothing would be valued at
> nothing.

> They agreed on a single fee that is still charged today: every new pupil brings a stone for the Pupils' Wall.

## The wall is never completed {#wall-unfinished}

- date: not stated
- kind: non-event
- what: the [[Pupils' Wall]]
- why: not stated
- asked_as: done; ready; finished; complete

> The wall, which runs around the grounds, has never been completed.

## Pupils are sorted by the weather {#sorting}

- date: not stated
- kind: state
- who: the pupils of the [[Academy]]
- how: by the weather on the day they arrive
- asked_as: assigned; chosen; placed; which hall; houses; put into

> Pupils are sorted neither by talent nor by birth, but by the weather on the day they arrive.

> There are four halls:

## Frosthall stands empty {#frosthall-empty}

- date: 0741/0749 "from 741 to 749"
- what: [[Frosthall]]
- why: because no snow fell on the moor in those years
- asked_as: closed; shut; unused; nobody; no pupils

> It stood empty from 741 to 749, because no snow fell on the moor in those years.

## The course takes seven years {#course}

- date: not stated
- kind: state
- how long: seven years
- where: the [[Academy]]
- asked_as: study; studies; training; education; last

> A course takes seven years.

## The rules on kites and lightning {#rules}

- date: not stated
- kind: state
- compulsory: kite-riding, for everyone
- forbidden: calling lightning before the fifth year
- asked_as: mandatory; obligatory; allowed; have to; required; must; permitted

> Kite-riding is compulsory for everyone, and nobody may call lightning before the fifth year.

## Pupils leave early {#leave-early}

- date: not stated
- kind: figure
- share: roughly a third of all pupils
- why: not stated
- asked_as: drop out; dropouts; quit; fail; give up; graduate

> Roughly a third of all pupils leave early.

> The others receive the grey cloak, which they must never sell.

## The first Kite Games are held {#first-games}

- date: 0744 "since 744"
- what: the [[Kite Games]]
- won by: [[Rainhall]]
- how often: every four years
- asked_as: champion; winner; victory; start

> The Kite Games between the halls have been held every four years since 744; Rainhall won the first ones.
""",
    "timeline/2-rectors.md": """\
## Merewen Tace dies {#tace-dies}

- date: 0729 "in 729"
- who: [[Merewen Tace]]
- office: first rector, until she died
- why: not stated
- asked_as: death; passed away; headmistress

> Merewen Tace was the first rector and remained so until she died in 729.

## Corbin Aldous resigns as rector {#aldous-resigns}

- date: not stated
- after: #tace-dies + P4Y
- who: [[Corbin Aldous]]
- after whom: [[Merewen Tace]]
- why: because he was going blind
- asked_as: stepped down; gave up; eyesight; sight; second rector; quit

> Aldous, who followed her, resigned four years later because he was going blind.

## Sunniva Harrow becomes rector {#harrow-rector}

- date: not stated
- after: #aldous-resigns
- who: [[Sunniva Harrow]]
- office: third rector
- first: to have studied at the Academy herself
- asked_as: took over; succeeded; followed; alumna; former pupil

> The third rector was Sunniva Harrow, who had once been a pupil of Rainhall and was the first rector to have
> studied at the Academy herself.

## Sunniva Harrow introduces written examinations {#exams}

- date: 0735 "in 735"
- who: [[Sunniva Harrow]]
- result: pupils let it hail in her study for a week
- asked_as: exams; tests; hailstorm; prank; revenge; hated; disliked; brought in

> She introduced written examinations in 735, which made her so unpopular that pupils let it hail in her study for
> a week.

## Sunniva Harrow retires {#harrow-retires}

- date: 0752 "in 752"
- who: [[Sunniva Harrow]]
- where: [[Little Sedge]]
- did: bred bees
- why: not stated
- asked_as: stepped down; beekeeper; retirement; after her time as rector; kept

> Harrow retired to the village of Little Sedge in 752, where she bred bees.

## Alaric Thorne becomes rector {#thorne-rector}

- date: 0752
- date_basis: implied
- who: [[Alaric Thorne]]
- after whom: [[Sunniva Harrow]]
- by: the [[council]]
- why: not stated
- asked_as: succeeded; took over; followed; replaced; appointed; elected; picked; wizard

> Her successor was Alaric Thorne, a former judge with no magic of his own. Why the council chose him has never
> been explained.

## Lene Voss becomes rector {#lene-rector}

- date: 0784 "since 784"
- who: [[Lene Voss]]
- after whom: not stated
- asked_as: in charge; runs; head; leads; headmistress; appointed

> Lene Voss has been rector since 784.
""",
    "timeline/3-storm.md": """\
## Ivo Pellam bottles and sells a storm {#storm-sold}

- date: 0738-23 "In the autumn of 738"
- who: [[Ivo Pellam]]
- to: [[Hesper Dray]]
- price: 40 silver larks
- aliases: Stolen Storm; the Stolen Storm
- asked_as: captured; bought; paid; price; cost; stole; trapped; fall

> In the autumn of 738 Ivo Pellam, a third-year pupil of Galehall, caught a thunderstorm in a bottle and sold it
> to the grain merchant Hesper Dray for 40 silver larks.

> Dray meant to ruin the harvest of her competitors.

## The bottle bursts in Port Lessing {#bottle-bursts}

- date: 0738-10-17 "On the night of 17 October"
- date_basis: implied
- where: [[Hesper Dray]]'s cellar in [[Port Lessing]]
- what: the storm tore through the lower town
- why: not stated
- asked_as: exploded; broke; escaped; basement; went off; got out; disaster

> On the night of 17 October, however, the bottle burst in her cellar, and the storm tore through the lower town
> of Port Lessing.

## The storm destroys houses {#houses}

- date: not stated
- kind: figure
- where: [[Port Lessing]]
- how many: 212 houses
- killed: nobody
- asked_as: homes; buildings; damage; dead; deaths; died; victims; casualties; wrecked

> 212 houses were destroyed, but nobody was killed.

## Hesper Dray flees abroad {#dray-flees}

- date: not stated
- who: [[Hesper Dray]]
- where to: not stated
- trial: never brought to one
- asked_as: escaped; ran away; court; justice; convicted; punished; prison

> Dray fled abroad and was never brought to trial.

## Ivo Pellam is expelled {#pellam-expelled}

- date: not stated
- who: [[Ivo Pellam]]
- later: storm warden of [[Venn]]
- asked_as: thrown out; kicked out; punished; punishment; became of; job; career

> Pellam was expelled and eventually became the storm warden of Venn.

## It is not recorded whether Pellam apologised {#apology}

- date: not stated
- kind: state
- who: [[Ivo Pellam]]
- apologised: not stated
- asked_as: sorry; regret; apology; forgiveness

> Whether he ever apologised is not recorded.

## The Academy pays for the rebuilding {#rebuilding}

- date: [..0751] "until 751"
- who: the [[Academy]]
- what: the rebuilding of the [[lower town]]
- ordered by: no court
- asked_as: compensation; damages; reconstruction; rebuilt; rebuild; repairs; money

> The Academy paid for the rebuilding of the lower town until 751, although no court had ordered it to.
""",
    "timeline/4-strike.md": """\
## The kitchen staff stop work {#strike}

- date: 0755-02-06 "On 6 February 755"
- who: [[kitchen staff]]
- led by: [[Oda Brim]]
- why: they were forbidden to learn even the smallest spell
- aliases: Ladle Strike; the Ladle Strike; the strike
- asked_as: walkout; protest; downed tools; on strike; walked out; ringleader

> On 6 February 755 they stopped work, led by the head cook, Oda Brim.

> The kitchen staff had long been forbidden to learn even the smallest spell.

## The pupils have to cook {#pupils-cook}

- date: not stated
- after: #strike
- who: the pupils, ordered by [[Alaric Thorne]]
- result: they set the kitchen chimney on fire on the second day
- asked_as: meals; food; made the food; accident; chimney fire; students; burn

> Thorne ordered the pupils to do the cooking; on the second day they set the kitchen chimney on fire.

## The strike ends {#strike-ends}

- date: not stated
- after: #strike + P23D
- how long: 23 days
- result: a complete victory for the [[cooks]]
- since then: anybody who works at the [[Academy]] may attend the first-year lectures
- asked_as: won; win; outcome; last; over; achieved; concession; classes; lessons

> The strike lasted 23 days and ended with a complete victory for the cooks: since then anybody who works at the
> Academy has been allowed to attend the first-year lectures.

## Oda Brim never goes to a lecture {#brim-no-lecture}

- date: not stated
- kind: non-event
- who: [[Oda Brim]]
- said: that she had "only wanted the door open"
- asked_as: classes; lessons; attended; went; learn magic

> Brim herself never went to a single one. She said that she had "only wanted the door open".

## Tobin Brim becomes a teacher {#tobin-teaches}

- date: not stated
- who: [[Tobin Brim]]
- where: the [[Academy]]
- asked_as: professor; taught; grandchild; lecturer

> Her grandson Tobin Brim later became the first cook's child to teach at the Academy.
""",
    "timeline/5-siege.md": """\
## Venn invades Ostery {#invasion}

- date: 0761-04 "in April 761"
- who: [[Venn]]
- whom: [[Ostery]]
- why: not stated
- asked_as: attacked; war; started; break out; invader; aggressor

> When Venn invaded Ostery in April 761, both sides asked the Academy for storms.

## The Academy refuses both sides {#refusal}

- date: not stated
- after: #invasion
- who: the [[Academy]]
- what: storms for [[Venn]] and [[Ostery]]
- why: as its charter forbids the use of weather in war
- asked_as: turned down; help; take part; side with; said no; neutral; rejected; weapons

> When Venn invaded Ostery in April 761, both sides asked the Academy for storms. It refused both of them, as its
> charter forbids the use of weather in war.

## Twelve teachers leave for Ostery {#teachers-leave}

- date: not stated
- after: #refusal
- who: the [[Torn Cloaks]]
- how many: twelve
- for: [[Duke Emeric]]
- came back: none of them
- asked_as: defected; joined; deserted; return; professors; split

> Twelve teachers, known as the Torn Cloaks, disagreed and left to serve Duke Emeric of Ostery; none of them ever
> came back.

## Katrin Voss lays siege to the moor {#siege-begins}

- date: 0761-11 "In November 761"
- who: [[Katrin Voss]]
- where: the [[moor]]
- how many: 6,000 soldiers
- day: not stated
- aliases: Siege of Fog; the Siege of Fog; the siege
- asked_as: besieged; surrounded; army; troops; men; blockade; attacked; commander

> In November 761 General Katrin Voss of Venn laid siege to the moor with 6,000 soldiers.

## The teachers wrap the moor in fog {#fog}

- date: not stated
- after: #siege-begins
- who: the remaining teachers
- how long: 104 days
- asked_as: mist; hid; defended; protected; defence; cover

> The remaining teachers wrapped it in fog, which they kept up for 104 days.

## Smugglers bring in flour {#smugglers}

- date: not stated
- who: Osterian smugglers
- when: at night
- how: on sledges
- asked_as: food; supplies; fed; ate; eat; bread; starve; sleds

> At night Osterian smugglers brought in flour on sledges.

## Katrin Voss withdraws {#siege-ends}

- date: 0762-03 "in March 762"
- who: [[Katrin Voss]]
- why: her horses were starving
- shots: none fired
- asked_as: retreated; gave up; lifted; pulled back; left; end of the siege; shooting; battle

> Voss withdrew in March 762, when her horses were starving, without having fired a shot.

## The general is said to have got lost in the fog {#lost-general}

- date: not stated
- who: [[Katrin Voss]]
- led back by: a first-year pupil
- pupil's name: not stated
- asked_as: rumour; legend; lost her way; guided; rescued; found her way; story

> It is said that she got lost in the fog and that a first-year pupil led her back to her tent.

## Lene Voss is sent to the Academy {#lene-sent}

- date: not stated
- after: #siege-ends + P10Y
- who: [[Lene Voss]]
- by: [[Katrin Voss]]
- why: not stated
- asked_as: enrolled; joined; began her studies; mother; child

> Ten years later she sent her daughter Lene to the Academy.

## The Peace of Marl ends the war {#peace}

- date: 0764 "in 764"
- what: the [[Peace of Marl]]
- result: the [[moor]] is neutral ground for all time
- asked_as: treaty; over; agreement; terms; stopped fighting

> The war ended in 764 with the Peace of Marl, under which the moor is neutral ground for all time.
""",
    "timeline/6-library.md": """\
## The Lantern Library burns down {#fire}

- date: 0770-06-30 "On 30 June 770"
- what: the [[Lantern Library]]
- cause: disputed; the inquiry blamed a fallen lamp
- aliases: library fire; the fire
- asked_as: burnt; blaze; flames; destroyed; went up

> On 30 June 770 the Lantern Library burned down.

## Books are lost in the fire {#books-lost}

- date: not stated
- kind: figure
- how many: about 9,000 of 14,000
- also: the only map of the caves under the [[moor]]
- asked_as: volumes; perished; survived; lost forever; destroyed

> About 9,000 of its 14,000 books were lost, among them the only map of the caves under the moor.

## The cause of the fire is disputed {#cause}

- date: not stated
- kind: state
- inquiry: blamed a fallen lamp
- [[Wilm Askew]]: insisted that somebody had set the fire on purpose
- asked_as: arson; arsonist; accident; deliberate; investigation; culprit; caused; guilty

> The inquiry blamed a fallen lamp, but the librarian, Wilm Askew, insisted until his death that somebody had set
> the fire on purpose.

## The gardener saves The Book of Small Rains {#book-saved}

- date: not stated
- who: the gardener
- what: [[The Book of Small Rains]]
- how: under her apron
- gardener's name: not stated
- asked_as: rescued; survived; smuggled out; hidden

> Of the founders' own books only one was saved: The Book of Small Rains, a notebook of Tace's, which the gardener
> carried out under her apron.

## The Kite Games of 772 are called off {#games-off}

- date: 0772 "of 772"
- kind: non-event
- what: the [[Kite Games]]
- why: their budget went to the new library
- asked_as: cancelled; canceled; dropped; money; skipped; did not take place

> The Kite Games of 772 were called off, and their budget went to the new library.

## The new library opens {#new-library-opens}

- date: 0779 "in 779"
- what: the [[new library]]
- designed by: [[Pia Lund]]
- of: slate
- cost: twice as much as planned
- asked_as: architect; material; stone; expensive; over budget; rebuilt; inaugurated; price; double

> Designed by Pia Lund and built entirely of slate, it opened in 779 and had cost twice as much as planned.
""",
    "timeline/7-today.md": """\
## The count of 790 {#count}

- date: 0790 "in 790"
- kind: figure
- where: the [[Academy]]
- how many: 430 pupils and 52 teachers
- asked_as: students; professors; staff; population; size; census; big; attend

> At the last count, in 790, the Academy had 430 pupils and 52 teachers.

## Where the pupils come from {#origins}

- date: not stated
- kind: figure
- [[Venn]]: about 60%
- [[Ostery]]: 25%
- overseas: the rest
- asked_as: nationality; foreign; percentage; share; countries; students; proportion; origin

> About 60% of the pupils now come from Venn, 25% from Ostery and the rest from overseas.

## A second school is hoped for {#second-school}

- date: not stated
- kind: state
- who: [[Lene Voss]]
- where: [[Port Lessing]]
- by when: 800
- agreed by the [[council]]: not yet
- asked_as: branch; another school; plan; plans; approve; approved; new school; future

> Voss hopes to open a second school in Port Lessing by 800, but the council has not yet agreed.

## The winds grow weaker {#winds}

- date: 078X "Since the 780s"
- where: the [[moor]]
- why: disputed; the teachers do not agree
- asked_as: dying down; fading; decline; cause; lessen; less windy

> Since the 780s the winds over the moor have been growing weaker; the teachers do not agree on the reason.

## The saying about the wall {#saying}

- date: not stated
- kind: state
- what: the [[Pupils' Wall]]
- asked_as: prophecy; proverb; legend; predicted; prediction

> According to an old saying, the wall will be finished on the day the last wind dies.
""",
}
