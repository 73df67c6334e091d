"""A world for the gold questions: a hill town where astronomers and glassblowers quarrel over smoke and a comet."""

PAGE = """Observatory Hill

Observatory Hill rises above the market town of Corbeth in the duchy of Ormund. Two bodies have quarrelled
over it for most of its history: the astronomers of the Meridian College, who sit at the top, and the
glassblowers of the Furnace Guild, who work at the foot. The townsfolk call the quarrel the Smoke Feud. At
the census of 1688 Corbeth had 9,400 inhabitants, of whom about 700 lived by glass. The town has never had a
wall.

Beginnings

The glassblowers came first. By 1412 the Furnace Guild had lit seven furnaces along Cinder Lane. Who founded
the guild is not recorded. Every member had to swear the Clear Oath, a promise never to sell a lens outside
the duchy.

The Meridian College was founded on 3 March 1561 by Duchess Ilmery, who wanted a calendar that agreed with
the harvest. She gave it the summit of the hill, the old wind tower and the income of two mills. The head of
the college bears the title of Starwarden. The first to hold it was Balthas Corrow, a former ship's pilot,
who kept the office for twenty-two years. Under him the great telescope of the college, the Long Eye, was
completed in 1574. Its lens, as wide as a cartwheel, was ground by the guild master Petronel Ashgrove. She
took no fee, because Corrow had once pulled her son out of a mill race. Visitors paid a copper penny to look
through it, except on feast days, when it was free.

The Smoke Feud

The peace ended in the winter of 1602, when the guild began to burn pitch instead of beechwood. Pitch was
cheaper, but its smoke hid the sky on four nights out of five. Starwarden Linnet Corrow, a granddaughter of
Balthas, demanded that the furnaces be put out at dusk. Guild master Rufus Ashgrove refused, because a
furnace that cools overnight cracks. The two never spoke again.

On 14 October 1607 somebody climbed into the wind tower and shattered the lens of the Long Eye with a hammer.
The culprit was never found. Rumour has it that Dorian Ashgrove, a nephew of Rufus, swung the hammer, but no
charge was ever brought against him. Three weeks later the college closed the hill road to the carts of the
guild. The guild answered by stopping all deliveries of glass to the summit.

The feud was costly for both sides. The ducal auditor Sefa Mirrow traced the losses of the guild in the years
1608 to 1615 to four causes:

  • 45% came from orders that the college no longer placed.
  • 30% came from the detour of the carts around the hill.
  • 20% came from fines for smoke.
  • 5% came from broken windows, which the guild had to replace for nothing.

The losses of the college were never reckoned up. Some 120 glassblowers left Corbeth for the coast. How many of
them came back is not known.

Tull's Comet

On 2 May 1618 the apprentice Wenna Tull discovered a comet from the roof of the third furnace. She used a
spyglass that she had made out of two spoiled bottles. The astronomers had missed it, because the Long Eye
still had no lens. At first the college would not name a comet after a glassblower; only in 1621 did it enter
Tull's Comet in its star catalogue, the Pale Register. The Pale Register lists 2,316 stars and eleven comets.
Linnet Corrow resigned over the matter. The college expects the comet to return before 1720.

Wenna Tull became the first member of the guild to enter the college, and in 1633 she was elected Starwarden
by nine votes to four. Her brother Jory Tull stayed at the furnaces all his life.

The Truce of the Lanterns

The Smoke Feud was ended by the Truce of the Lanterns, which Wenna Tull and guild master Oswin Harle signed on
21 June 1635 at the Halfway Inn. Since then all furnaces must be put out on moonless nights, except the third
furnace, which makes medicine bottles. In return the college reopened the hill road and pays the guild 600
crowns a year. Of the seven furnace masters five signed the truce as well; the other two gave no reason. The
text was etched on a pane of blue glass, which hangs above the bar of the inn to this day.

The dome

In 1640 Oswin Harle announced that the guild would cover the wind tower with a glass dome by 1645. The dome
was never built, because the money was needed after the landslide. The landslide of February 1643 buried the
hill road and eleven houses. Nobody was killed, but the cause is still disputed: the college blames the clay
pits, and the guild blames the rain. In the summer of 1646 the tower was given a plain wooden roof instead. A
new lens for the Long Eye was cast by Jory Tull and put in place by 1648.

The Night School

Around 1650 the widow Hanneke Brill opened the Night School in a disused furnace. It taught lens grinding and
star charts to anybody over twelve, except tax collectors. In 1668, its best year, it had 240 pupils. A third
of them were girls. Lessons began at sunset and were free. When the school closed is not known.

Later years

In 1659 Wenna Tull gave up her office because her eyes were failing. She was succeeded by Corvane Pell, who
had been a pupil of the Night School. Her spyglass was left to the school and had been lost by 1671. For the
fiftieth anniversary of the truce, in 1685, a torchlight procession was planned, but it was called off because
of fog. Since 1690 the college and the guild have shared a coat of arms, a flame beneath a star. The guild is
said to be planning a museum on Cinder Lane.
"""

OBSERVATORY_HILL: dict[str, str] = {
    "world.md": """\
---
name: Observatory Hill
url: https://example.org/observatory-hill
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
A hill town, its astronomers, its glassblowers and their quarrel over smoke, as the town almanac tells it.
""",
    "sources/almanac.md": """\
---
id: almanac
name: Observatory Hill
url: https://example.org/observatory-hill
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/observatory-hill.md": """\
---
type: place
name: Observatory Hill
aliases: [the hill]
prominence: 4
---
- rises above: [[Corbeth]]
- at the top: the [[Meridian College]]
- at the foot: the [[Furnace Guild]]
- height: not stated

> Observatory Hill rises above the market town of Corbeth in the duchy of Ormund.

> Two bodies have quarrelled over it for most of its history: the astronomers of the Meridian College, who sit
> at the top, and the glassblowers of the Furnace Guild, who work at the foot.
""",
    "places/corbeth.md": """\
---
type: place
name: Corbeth
aliases: [the town, market town of Corbeth]
asked_as: [population, townspeople]
prominence: 4
---
- what: a market town in the duchy of Ormund
- inhabitants: 9,400, at the census of 1688
- lived by glass: about 700 of them
- wall: never had one
- mayor: not stated

> At the census of 1688 Corbeth had 9,400 inhabitants, of whom about 700 lived by glass.

> The town has never had a wall.
""",
    "places/wind-tower.md": """\
---
type: place
name: Wind tower
aliases: [the wind tower, old wind tower, the tower]
prominence: 3
---
- given to: the [[Meridian College]] by [[Duchess Ilmery]]
- roof: a plain wooden one, since the summer of 1646
- built: not stated

[[#dome-announced|A glass dome]] was announced for it, but [[#dome-not-built|never built]].

> She gave it the summit of the hill, the old wind tower and the income of two mills.
""",
    "places/halfway-inn.md": """\
---
type: place
name: Halfway Inn
aliases: [the Halfway Inn, the inn]
asked_as: [pub, tavern]
prominence: 2
---
- signed here: the [[Truce of the Lanterns]]
- above the bar: the text of the truce, on a pane of blue glass
- landlord: not stated

> The text was etched on a pane of blue glass, which hangs above the bar of the inn to this day.
""",
    # ------------------------------------------------------------------ people
    "people/duchess-ilmery.md": """\
---
type: person
name: Duchess Ilmery
aliases: [Ilmery, the duchess]
prominence: 3
---
- founded: the [[Meridian College]], on 3 March 1561
- gave the college: the summit of the hill, the old [[wind tower]] and the income of two mills
- wanted: a calendar that agreed with the harvest
- died: not stated

> She gave it the summit of the hill, the old wind tower and the income of two mills.
""",
    "people/balthas-corrow.md": """\
---
type: person
name: Balthas Corrow
aliases: [Balthas]
shares: [Corrow]
asked_as: [sailor, seaman]
prominence: 4
---
- office: Starwarden, the first
- held the office for: twenty-two years
- before that: a ship's pilot
- granddaughter: [[Linnet Corrow]]
- saved: the son of [[Petronel Ashgrove]], out of a mill race
- died: not stated

> The first to hold it was Balthas Corrow, a former ship's pilot, who kept the office for twenty-two years.
""",
    "people/linnet-corrow.md": """\
---
type: person
name: Linnet Corrow
aliases: [Linnet]
shares: [Corrow]
prominence: 4
---
- office: Starwarden
- grandfather: [[Balthas Corrow]]
- demanded: that the furnaces be put out at dusk
- resigned: over the naming of [[Tull's Comet]]
- died: not stated

> Starwarden Linnet Corrow, a granddaughter of Balthas, demanded that the furnaces be put out at dusk.

> Linnet Corrow resigned over the matter.
""",
    "people/petronel-ashgrove.md": """\
---
type: person
name: Petronel Ashgrove
aliases: [Petronel]
shares: [Ashgrove]
prominence: 3
---
- office: master of the [[Furnace Guild]]
- ground: the lens of the [[Long Eye]]
- fee: none, because [[Balthas Corrow]] had once pulled her son out of a mill race
- son's name: not stated

> Its lens, as wide as a cartwheel, was ground by the guild master Petronel Ashgrove.

> She took no fee, because Corrow had once pulled her son out of a mill race.
""",
    "people/rufus-ashgrove.md": """\
---
type: person
name: Rufus Ashgrove
aliases: [Rufus]
shares: [Ashgrove]
prominence: 4
---
- office: master of the [[Furnace Guild]]
- refused: to put out the furnaces at dusk
- nephew: [[Dorian Ashgrove]]
- kin to [[Petronel Ashgrove]]: not stated

> Guild master Rufus Ashgrove refused, because a furnace that cools overnight cracks.

> The two never spoke again.
""",
    "people/dorian-ashgrove.md": """\
---
type: person
name: Dorian Ashgrove
aliases: [Dorian]
shares: [Ashgrove]
asked_as: [suspect, suspected, accused]
prominence: 3
---
- uncle: [[Rufus Ashgrove]]
- rumoured: to have swung the hammer that shattered the lens
- charged: never

> Rumour has it that Dorian Ashgrove, a nephew of Rufus, swung the hammer, but no charge was ever brought
> against him.
""",
    "people/wenna-tull.md": """\
---
type: person
name: Wenna Tull
aliases: [Wenna]
shares: [Tull]
prominence: 6
---
- first work: apprentice glassblower
- discovered: [[Tull's Comet]], on 2 May 1618
- spyglass: made out of two spoiled bottles; left to the [[Night School]] and lost by 1671
- office: Starwarden, from 1633 to 1659
- brother: [[Jory Tull]]
- born: not stated
- died: not stated

> She used a spyglass that she had made out of two spoiled bottles.

> Her spyglass was left to the school and had been lost by 1671.
""",
    "people/jory-tull.md": """\
---
type: person
name: Jory Tull
aliases: [Jory]
shares: [Tull]
prominence: 3
---
- sister: [[Wenna Tull]]
- work: at the furnaces, all his life
- cast: the new lens of the [[Long Eye]]

> Her brother Jory Tull stayed at the furnaces all his life.
""",
    "people/oswin-harle.md": """\
---
type: person
name: Oswin Harle
aliases: [Harle, Oswin]
prominence: 3
---
- office: master of the [[Furnace Guild]]
- signed: the [[Truce of the Lanterns]]
- announced: a glass dome for the [[wind tower]]
- died: not stated

> In 1640 Oswin Harle announced that the guild would cover the wind tower with a glass dome by 1645.
""",
    "people/hanneke-brill.md": """\
---
type: person
name: Hanneke Brill
aliases: [Brill, Hanneke]
prominence: 2
---
- opened: the [[Night School]]
- state: widow
- husband: not stated

> Around 1650 the widow Hanneke Brill opened the Night School in a disused furnace.
""",
    "people/corvane-pell.md": """\
---
type: person
name: Corvane Pell
aliases: [Pell]
prominence: 2
---
- office: Starwarden, after [[Wenna Tull]]
- taught at: the [[Night School]], as a pupil

> She was succeeded by Corvane Pell, who had been a pupil of the Night School.
""",
    # ------------------------------------------------------------------ groups
    "groups/meridian-college.md": """\
---
type: organisation
name: Meridian College
aliases: [the Meridian College, the college, college, astronomers, the astronomers]
asked_as: [stargazers, academy]
prominence: 5
---
- where: on the summit of [[Observatory Hill]]
- head: the Starwarden
- first Starwarden: [[Balthas Corrow]]
- losses in the feud: never reckoned up
- coat of arms: a flame beneath a star, shared with the [[Furnace Guild]]
- members: not stated

> The head of the college bears the title of Starwarden.

> The losses of the college were never reckoned up.
""",
    "groups/furnace-guild.md": """\
---
type: organisation
name: Furnace Guild
aliases: [the Furnace Guild, the guild, guild, glassblowers, the glassblowers]
asked_as: [glassmakers, glass makers]
prominence: 5
---
- where: at the foot of [[Observatory Hill]], along Cinder Lane
- founder: not stated
- oath: the Clear Oath, never to sell a lens outside the duchy
- museum: said to be planned on Cinder Lane
- coat of arms: a flame beneath a star, shared with the [[Meridian College]]

> Who founded the guild is not recorded.

> Every member had to swear the Clear Oath, a promise never to sell a lens outside the duchy.

> The guild is said to be planning a museum on Cinder Lane.
""",
    "groups/night-school.md": """\
---
type: organisation
name: Night School
aliases: [the Night School, the school]
asked_as: [students, evening school, evening classes]
prominence: 3
---
- taught: lens grinding and star charts
- to: anybody over twelve
- except: tax collectors
- pupils: 240 in 1668, its best year
- girls: a third of the pupils
- lessons: began at sunset
- fee: none, they were free
- closed: not stated

> It taught lens grinding and star charts to anybody over twelve, except tax collectors.

> In 1668, its best year, it had 240 pupils.

> A third of them were girls.

> Lessons began at sunset and were free.

> When the school closed is not known.
""",
    # ------------------------------------------------------------------ things
    "things/long-eye.md": """\
---
type: thing
name: Long Eye
aliases: [the Long Eye, great telescope, the telescope, telescope]
prominence: 4
---
- what: the great telescope of the [[Meridian College]]
- width of its lens: that of a cartwheel
- first lens ground by: [[Petronel Ashgrove]]
- second lens cast by: [[Jory Tull]]
- price of a look: a copper penny
- except: on feast days, when it was free

> Its lens, as wide as a cartwheel, was ground by the guild master Petronel Ashgrove.

> Visitors paid a copper penny to look through it, except on feast days, when it was free.
""",
    "things/tulls-comet.md": """\
---
type: thing
name: Tull's Comet
aliases: [the comet, comet]
prominence: 4
---
- discovered by: [[Wenna Tull]]
- missed by: the [[astronomers]]
- in the: [[Pale Register]]
- expected back: before 1720

> The college expects the comet to return before 1720.
""",
    "things/pale-register.md": """\
---
type: work
name: Pale Register
aliases: [the Pale Register, star catalogue, catalogue]
prominence: 2
---
- what: the star catalogue of the [[Meridian College]]
- lists: 2,316 stars and eleven comets
- author: not stated

> The Pale Register lists 2,316 stars and eleven comets.
""",
    "things/truce.md": """\
---
type: work
name: Truce of the Lanterns
aliases: [the Truce of the Lanterns, the truce, truce]
asked_as: [peace deal, treaty, agreement]
prominence: 4
---
- between: the [[Meridian College]] and the [[Furnace Guild]]
- signed by: [[Wenna Tull]], [[Oswin Harle]] and five of the seven furnace masters
- furnaces: put out on moonless nights
- except: the third furnace, which makes medicine bottles
- the college pays: 600 crowns a year
- why two masters did not sign: not stated

> Since then all furnaces must be put out on moonless nights, except the third furnace, which makes medicine
> bottles.

> In return the college reopened the hill road and pays the guild 600 crowns a year.

> Of the seven furnace masters five signed the truce as well; the other two gave no reason.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-beginnings.md": """\
## The guild lights seven furnaces {#furnaces}

- date: [..1412] "By 1412"
- who: [[Furnace Guild]]
- how many: seven furnaces
- where: along Cinder Lane
- asked_as: kilns; ovens; started making glass

> The glassblowers came first.

> By 1412 the Furnace Guild had lit seven furnaces along Cinder Lane.

## Duchess Ilmery founds the college {#college-founded}

- date: 1561-03-03 "on 3 March 1561"
- who: [[Duchess Ilmery]]
- what: the [[Meridian College]]
- why: she wanted a calendar that agreed with the harvest
- asked_as: established; set up; created; started

> The Meridian College was founded on 3 March 1561 by Duchess Ilmery, who wanted a calendar that agreed with
> the harvest.

## The Long Eye is completed {#long-eye-completed}

- date: 1574 "in 1574"
- what: the [[Long Eye]]
- under: [[Balthas Corrow]]
- asked_as: finished; built; ready

> Under him the great telescope of the college, the Long Eye, was completed in 1574.
""",
    "timeline/2-feud.md": """\
## The guild begins to burn pitch {#pitch}

- date: 1602-24 "in the winter of 1602"
- who: [[Furnace Guild]]
- what: pitch instead of beechwood
- why: pitch was cheaper
- result: its smoke hid the sky on four nights out of five
- aliases: Smoke Feud; the Smoke Feud; the feud
- asked_as: fuel; quarrel; conflict; dispute; switched

> The townsfolk call the quarrel the Smoke Feud.

> The peace ended in the winter of 1602, when the guild began to burn pitch instead of beechwood.

> Pitch was cheaper, but its smoke hid the sky on four nights out of five.

## Rufus Ashgrove refuses to put out the furnaces {#refusal}

- date: not stated
- who: [[Rufus Ashgrove]]
- whom: [[Linnet Corrow]]
- what: to put out the furnaces at dusk
- why: because a furnace that cools overnight cracks
- asked_as: extinguish; say no; turn off; reject

> Starwarden Linnet Corrow, a granddaughter of Balthas, demanded that the furnaces be put out at dusk.

> Guild master Rufus Ashgrove refused, because a furnace that cools overnight cracks.

## The lens of the Long Eye is shattered {#lens-shattered}

- date: 1607-10-14 "On 14 October 1607"
- what: the lens of the [[Long Eye]]
- where: in the [[wind tower]]
- with: a hammer
- by: not stated
- asked_as: smashed; broke; broken; destroyed; vandal; wrecked

> On 14 October 1607 somebody climbed into the wind tower and shattered the lens of the Long Eye with a hammer.

> The culprit was never found.

## The college closes the hill road {#road-closed}

- date: not stated
- after: #lens-shattered + P21D
- who: [[Meridian College]]
- what: the hill road, to the carts of the [[Furnace Guild]]
- the guild's answer: it stopped all deliveries of glass to the summit
- asked_as: blocked; shut; barred; boycott; retaliate; respond; supplies

> Three weeks later the college closed the hill road to the carts of the guild.

> The guild answered by stopping all deliveries of glass to the summit.

## Losses of the guild: lost orders {#losses-orders}

- date: 1608/1615 "in the years 1608 to 1615"
- kind: figure
- share: 45%
- from: orders that the college no longer placed
- by: the ducal auditor Sefa Mirrow
- asked_as: lost sales; lost business; audited; investigated

> The feud was costly for both sides.

> The ducal auditor Sefa Mirrow traced the losses of the guild in the years 1608 to 1615 to four causes:

> 45% came from orders that the college no longer placed.

## Losses of the guild: the detour of the carts {#losses-detour}

- date: not stated
- kind: figure
- share: 30%
- from: the detour of the carts around the hill
- asked_as: longer way; going round

> 30% came from the detour of the carts around the hill.

## Losses of the guild: fines for smoke {#losses-fines}

- date: not stated
- kind: figure
- share: 20%
- from: fines for smoke
- asked_as: penalties

> 20% came from fines for smoke.

## Losses of the guild: broken windows {#losses-windows}

- date: not stated
- kind: figure
- share: 5%
- from: broken windows, which the guild had to replace for nothing
- asked_as: window panes

> 5% came from broken windows, which the guild had to replace for nothing.

## Glassblowers leave Corbeth {#leaving}

- date: not stated
- kind: figure
- how many: some 120 glassblowers
- from: [[Corbeth]]
- to: the coast
- how many came back: not stated
- asked_as: moved away; emigrated; went away; returned

> Some 120 glassblowers left Corbeth for the coast.

> How many of them came back is not known.
""",
    "timeline/3-comet.md": """\
## Wenna Tull discovers a comet {#comet}

- date: 1618-05-02 "On 2 May 1618"
- who: [[Wenna Tull]]
- what: [[Tull's Comet]]
- where: from the roof of the third furnace
- with: a spyglass that she had made out of two spoiled bottles
- why the astronomers missed it: because the [[Long Eye]] still had no lens
- asked_as: spotted; saw; sighted; found; noticed

> On 2 May 1618 the apprentice Wenna Tull discovered a comet from the roof of the third furnace.

> The astronomers had missed it, because the Long Eye still had no lens.

## The college enters Tull's Comet in the Pale Register {#comet-named}

- date: 1621 "in 1621"
- who: [[Meridian College]]
- what: [[Tull's Comet]]
- where: in the [[Pale Register]]
- asked_as: recognised; accepted; listed; recorded; added

> At first the college would not name a comet after a glassblower; only in 1621 did it enter Tull's Comet in
> its star catalogue, the Pale Register.

## Wenna Tull is elected Starwarden {#tull-starwarden}

- date: 1633 "in 1633"
- who: [[Wenna Tull]]
- votes: nine to four
- asked_as: chosen; head of the college; appointed; voted

> Wenna Tull became the first member of the guild to enter the college, and in 1633 she was elected Starwarden
> by nine votes to four.

## The Truce of the Lanterns is signed {#truce-signed}

- date: 1635-06-21 "on 21 June 1635"
- who: [[Wenna Tull]] and [[Oswin Harle]]
- what: the [[Truce of the Lanterns]], which ended the Smoke Feud
- where: the [[Halfway Inn]]
- asked_as: made peace; end of the feud; agreed; settled

> The Smoke Feud was ended by the Truce of the Lanterns, which Wenna Tull and guild master Oswin Harle signed on
> 21 June 1635 at the Halfway Inn.
""",
    "timeline/4-dome.md": """\
## Oswin Harle announces a glass dome {#dome-announced}

- date: 1640 "In 1640"
- who: [[Oswin Harle]]
- what: that the guild would cover the [[wind tower]] with a glass dome by 1645
- asked_as: promised; planned; proposed; deadline

> In 1640 Oswin Harle announced that the guild would cover the wind tower with a glass dome by 1645.

## The glass dome is never built {#dome-not-built}

- date: not stated
- kind: non-event
- what: a glass dome for the [[wind tower]]
- why: because the money was needed after the landslide
- asked_as: abandoned; cancelled; fell through; come of

> The dome was never built, because the money was needed after the landslide.

## A landslide buries the hill road {#landslide}

- date: 1643-02 "of February 1643"
- what: the hill road and eleven houses
- killed: nobody
- cause: disputed; the [[college]] blames the clay pits, and the [[guild]] blames the rain
- day: not stated
- aliases: the landslide; landslide
- asked_as: mudslide; landslip; deaths; victims; homes

> The landslide of February 1643 buried the hill road and eleven houses.

> Nobody was killed, but the cause is still disputed: the college blames the clay pits, and the guild blames
> the rain.

## The wind tower gets a wooden roof {#wooden-roof}

- date: 1646-22 "In the summer of 1646"
- where: the [[wind tower]]
- what: a plain wooden roof
- asked_as: timber; covered

> In the summer of 1646 the tower was given a plain wooden roof instead.

## The Long Eye gets a new lens {#new-lens}

- date: [..1648] "by 1648"
- who: [[Jory Tull]]
- what: a new lens for the [[Long Eye]]
- asked_as: repaired; replaced; replacement; second lens; fixed; mended

> A new lens for the Long Eye was cast by Jory Tull and put in place by 1648.
""",
    "timeline/5-later.md": """\
## Hanneke Brill opens the Night School {#school-opens}

- date: 1650~ "Around 1650"
- who: [[Hanneke Brill]]
- what: the [[Night School]]
- where: in a disused furnace
- asked_as: founded; started; established; set up

> Around 1650 the widow Hanneke Brill opened the Night School in a disused furnace.

## Wenna Tull gives up her office {#tull-resigns}

- date: 1659 "In 1659"
- who: [[Wenna Tull]]
- succeeded by: [[Corvane Pell]]
- why: because her eyes were failing
- asked_as: retired; stepped down; resigned; quit; took over

> In 1659 Wenna Tull gave up her office because her eyes were failing.

> She was succeeded by Corvane Pell, who had been a pupil of the Night School.
""",
    "timeline/6-today.md": """\
## The torchlight procession is called off {#procession}

- date: 1685 "in 1685"
- kind: non-event
- what: a torchlight procession for the fiftieth anniversary of the [[truce]]
- why: because of fog
- asked_as: parade; march; cancelled; jubilee

> For the fiftieth anniversary of the truce, in 1685, a torchlight procession was planned, but it was called off
> because of fog.

## The college and the guild share a coat of arms {#coat-of-arms}

- date: 1690/.. "Since 1690"
- kind: state
- who: the [[Meridian College]] and the [[Furnace Guild]]
- what: a coat of arms, a flame beneath a star
- asked_as: crest; emblem; badge; blazon

> Since 1690 the college and the guild have shared a coat of arms, a flame beneath a star.
""",
}
