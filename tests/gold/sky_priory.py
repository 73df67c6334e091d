"""A world of the gold questions: a mountain order, its observatory, its pass, an eclipse and a schism."""

PAGE = """The Sky-Priory of Aldermont

The Sky-Priory of Aldermont is the mother house of the Order of the Covered Sun. It stands on a ledge above the
Cold Stair, the highest of the three passes between the salt town of Harrow in the north and the vineyards of
Lombrane in the south. The brothers and sisters of the order, called skywardens, keep a record of every eclipse,
every comet and every star that falls over the pass. Valley people believe that a fallen star kept under the
pillow cures toothache; the order neither teaches nor forbids the belief.

Beginnings

The order goes back to the hermit Wendel of Brisk, a former salt carrier. On 14 May 1230 he saw the sun go dark
while he was leading eleven mules across the Cold Stair, and he vowed to watch the sky for the rest of his life.
By 1241 some twenty followers had gathered around his cave. The priory itself was founded in 1247 by his pupil
Ansa Morgental, who became its first prioress. The Count of Vessary gave the land in return for a new calendar
every year. Wendel never set foot in the new house, because he held that a roof was a kind of blindness. He died
in the winter of 1251, aged about seventy. Where he is buried is not known.

Ansa wrote down the Rule of the order in 1255. It forbids meat, mirrors and lamps after dusk. Men and women take
the same vows, and either may be elected to lead the house. A skywarden may leave the order only during an
eclipse. The Rule lays three duties on every house:

  • The Watch: two skywardens observe the sky on every clear night, from dusk to dawn.
  • The Bell: in fog and snow the great bell, Old Patience, is rung four times an hour to guide travellers.
  • The Bread: every traveller is given a loaf and a bed for one night, free of charge.

All seven parishes of the valley pay the priory a tithe of candles, except Unterfell, which supplies firewood instead.

The Dome

Work on the observatory, known as the Dome, began in March 1298 under Prior Egbrecht Saal. The master builder
was Lucia Tarn of Lombrane, who until then had built only bridges. She raised it of larch beams and green slate,
which oxen dragged up from the valley. Six workers lost their lives, four of them in a single rockfall on 3
August 1304. The Dome was completed in the autumn of 1309, five years later than planned. It cost 7,400 florins:

  • 55% came out of the pass toll.
  • 30% was a gift of the Company of the Stair.
  • 15% was raised by selling calendars (at two pennies apiece).

Its chief instrument is the Long Eye, a bronze sighting tube eleven feet in length, which has no lenses. It was
cast around 1311 by the bell-founder Jorin Pell. Egbrecht also meant to build a second dome on the summit of the
Greyhorn, and set aside 900 florins for it in 1313. It was never built, because he died the following year and
his successor spent the money on roofs.

The road over the pass

The mule drivers of the Cold Stair are organised in the Company of the Stair, which was formed at Harrow in
1276. In the 1320s about 9,000 mules crossed the pass each year. Three fifths of the loads were salt; the rest
was wine, cloth and cheese. The toll was a penny for every mule, and pilgrims went free. In September 1318 the
Company and the priory concluded the Compact of Snow. Under it the priory kept the path clear from April to
November and received half of the toll. It was negotiated for the drivers by Berta Kolm, called the Salt Widow,
who led the Company from 1316 to 1339.

In February 1327 an avalanche buried a caravan below the Needle. The skywardens dug for two nights and brought
out seventeen people alive; twelve drivers and all the mules perished. Why Old Patience had not been rung that
evening has never been explained. Kolm afterwards paid for a shelter hut at the Needle, the first on the pass.

The dark fair and the Parting

Sister Iveta Dorn, keeper of the tables, was the first to calculate an eclipse years ahead. She worked out that
the sun would be covered on 12 May 1333, the second day of the spring fair. Prior Tibalt Orsel forbade her to
announce it, for fear of a panic. Iveta told the mule drivers all the same. The eclipse came on the day she had
named, though an hour late, and the fair broke up in terror. That night unknown persons broke into the toll
house and burned the registers. No one was ever charged. It is whispered in the valley that the prior lit the
fire himself, in order to hide how much he had borrowed, but no witness has come forward.

On 1 June 1333 the chapter sentenced Iveta to silence for a year and a day. In protest 23 of the 88 skywardens
walked out under her pupil Calder Finn. This schism is called the Parting. Iveta herself did not go with them.
The seceders, who took the name of the Open Eyes, held that foreknowledge belongs to everyone; the prior's party
taught that it belongs to those who can bear it. The Open Eyes settled in the abandoned silver mine of
Rauhgrund, on the far side of the valley, and opened a house of their own there in 1335. They were backed by the
Count of Vessary. The Bishop of Lombrane sided with the priory, but he refused to excommunicate the Open Eyes.

Reconciliation

Tibalt Orsel died on 6 December 1341. His successor, Mechtild Aurin, was the first prioress in more than sixty
years, and she opened talks within a month. They lasted from 1342 to 1344 and ended in the Peace of the Two
Bells. The tables were to be read aloud in public every New Year, and Rauhgrund became a daughter house with a
prior of its own. All the Open Eyes returned to obedience except Calder Finn, who left the order during the next
eclipse and kept an inn at Harrow.

Iveta Dorn did not live to see the peace. She had died in 1338, still keeper of the tables. In 1347 the chapter
declared her sentence void. Her chief work, the Great Tables, foretells 212 eclipses. So far only three of them
have failed to appear. The Great Tables expect the next total eclipse over Aldermont in 1399.

The order since the plague

When the plague came to the valley, Mechtild shut the gate of the priory from October 1348 until June 1349. No
skywarden of Aldermont fell ill, whereas Rauhgrund, which had stayed open, lost a third of its members. How many
travellers were turned away is not recorded. A count made in 1360 found 131 skywardens in four houses; 40% of
them were women. The library of Aldermont holds 640 volumes, twelve of which are chained. A proposal to move the
mother house down to Unterfell was debated in 1361 and defeated by two votes. Mechtild Aurin resigned a few
weeks later. The order has not yet agreed on who shall follow her.
"""

SKY_PRIORY: dict[str, str] = {
    "world.md": """\
---
name: The Sky-Priory
url: https://example.org/sky-priory
licence: CC0
calendar: julian
date_order: day-month
source: annals
---
A mountain order that watches the sky, its observatory, its pass and its schism.
""",
    "sources/annals.md": """\
---
id: annals
name: The Sky-Priory of Aldermont
url: https://example.org/sky-priory
licence: CC0
text: annals.txt
---
""",
    "sources/annals.txt": PAGE,
    "places/aldermont.md": """\
---
type: place
name: Aldermont
aliases: [Sky-Priory of Aldermont, the Sky-Priory, the priory, sky-priory]
asked_as: [monastery, convent, abbey]
prominence: 5
---
- what: the mother house of the [[Order of the Covered Sun]]
- stands: on a ledge above the [[Cold Stair]]
- founded: in 1247, by [[Ansa Morgental]]
- land given by: the Count of Vessary, in return for a new calendar every year
- library: 640 volumes, twelve of which are chained
- tithe: candles from all seven parishes but Unterfell, which supplies firewood

> The Sky-Priory of Aldermont is the mother house of the Order of the Covered Sun.

> All seven parishes of the valley pay the priory a tithe of candles, except Unterfell, which supplies
> firewood instead.

> The library of Aldermont holds 640 volumes, twelve of which are chained.
""",
    "places/cold-stair.md": """\
---
type: place
name: Cold Stair
aliases: [the Cold Stair, the pass]
asked_as: [road, traffic, freight]
prominence: 4
---
- what: the highest of the three passes between Harrow and Lombrane
- mules: about 9,000 a year, in the 1320s
- loads: three fifths salt; the rest wine, cloth and cheese
- toll: a penny for every mule; pilgrims went free
- height: not stated

> In the 1320s about 9,000 mules crossed the pass each year.

> Three fifths of the loads were salt; the rest was wine, cloth and cheese.

> The toll was a penny for every mule, and pilgrims went free.
""",
    "places/dome.md": """\
---
type: place
name: Dome
aliases: [the Dome, the observatory, Long Eye]
asked_as: [telescope, price, paid for]
prominence: 4
---
- what: the observatory of [[Aldermont]]
- master builder: [[Lucia Tarn]]
- built of: larch beams and green slate
- cost: 7,400 florins; 55% from the pass toll, 30% a gift of the [[Company of the Stair]], 15% from selling calendars
- deaths: six workers, four of them in a single rockfall on 3 August 1304
- chief instrument: the Long Eye, a bronze sighting tube cast around 1311 by Jorin Pell

Begun [[#dome-begun|under Egbrecht Saal]] and [[#dome-completed|completed late]].

> She raised it of larch beams and green slate, which oxen dragged up from the valley.

> Six workers lost their lives, four of them in a single rockfall on 3 August 1304.

> It cost 7,400 florins:

> 55% came out of the pass toll.

> 30% was a gift of the Company of the Stair.

> 15% was raised by selling calendars (at two pennies apiece).

> Its chief instrument is the Long Eye, a bronze sighting tube eleven feet in length, which has no lenses.
> It was cast around 1311 by the bell-founder Jorin Pell.
""",
    "places/rauhgrund.md": """\
---
type: place
name: Rauhgrund
prominence: 3
---
- what: an abandoned silver mine on the far side of the valley
- settled by: the [[Open Eyes]]
- house opened: in 1335
- since the peace: a daughter house with a prior of its own

> The Open Eyes settled in the abandoned silver mine of Rauhgrund, on the far side of the valley, and opened
> a house of their own there in 1335.

> The tables were to be read aloud in public every New Year, and Rauhgrund became a daughter house with a
> prior of its own.
""",
    "people/wendel.md": """\
---
type: person
name: Wendel of Brisk
aliases: [Wendel, the hermit]
asked_as: [grave, tomb]
prominence: 4
---
- work: hermit, formerly a salt carrier
- pupil: [[Ansa Morgental]]
- died: in the winter of 1251, aged about seventy
- buried: not stated

He [[#vow|vowed to watch the sky]].

> The order goes back to the hermit Wendel of Brisk, a former salt carrier.

> Wendel never set foot in the new house, because he held that a roof was a kind of blindness.

> He died in the winter of 1251, aged about seventy. Where he is buried is not known.
""",
    "people/ansa.md": """\
---
type: person
name: Ansa Morgental
aliases: [Ansa, Prioress Ansa]
prominence: 4
---
- office: first prioress of [[Aldermont]]
- teacher: [[Wendel of Brisk]]
- wrote: the Rule of the [[Order of the Covered Sun|order]], in 1255
- died: not stated

> The priory itself was founded in 1247 by his pupil Ansa Morgental, who became its first prioress.

> Ansa wrote down the Rule of the order in 1255.
""",
    "people/egbrecht.md": """\
---
type: person
name: Egbrecht Saal
aliases: [Egbrecht, Prior Egbrecht Saal, Prior Egbrecht]
prominence: 3
---
- office: prior of [[Aldermont]]
- built: the [[Dome]]
- meant to build: [[#second-dome|a second dome]]
- successor: not stated by name

> Work on the observatory, known as the Dome, began in March 1298 under Prior Egbrecht Saal.
""",
    "people/lucia-tarn.md": """\
---
type: person
name: Lucia Tarn
aliases: [Tarn]
asked_as: [architect]
prominence: 3
---
- from: Lombrane
- work: master builder of the [[Dome]]
- earlier: had built only bridges

> The master builder was Lucia Tarn of Lombrane, who until then had built only bridges.
""",
    "people/berta-kolm.md": """\
---
type: person
name: Berta Kolm
aliases: [Kolm, the Salt Widow, Salt Widow]
prominence: 3
---
- led: the [[Company of the Stair]], from 1316 to 1339
- negotiated: the [[#compact|Compact of Snow]]
- paid for: a shelter hut at the Needle

> It was negotiated for the drivers by Berta Kolm, called the Salt Widow, who led the Company from 1316 to
> 1339.

> Kolm afterwards paid for a shelter hut at the Needle, the first on the pass.
""",
    "people/tibalt.md": """\
---
type: person
name: Tibalt Orsel
aliases: [Tibalt, Prior Tibalt, Prior Tibalt Orsel, Orsel]
prominence: 4
---
- office: prior of [[Aldermont]]
- forbade: [[Iveta Dorn]] to announce the eclipse
- successor: [[Mechtild Aurin]]
- died: on 6 December 1341
- cause of death: not stated

> Prior Tibalt Orsel forbade her to announce it, for fear of a panic.

> Tibalt Orsel died on 6 December 1341.
""",
    "people/iveta.md": """\
---
type: person
name: Iveta Dorn
aliases: [Iveta, Sister Iveta, Sister Iveta Dorn, Dorn]
asked_as: [astronomer]
prominence: 5
---
- office: keeper of the tables
- pupil: [[Calder Finn]]
- work: the [[Great Tables]]
- died: in 1338, still keeper of the tables
- birth: not stated

She [[#prediction|calculated the eclipse]] and was [[#sentence|sentenced to silence]].

> Sister Iveta Dorn, keeper of the tables, was the first to calculate an eclipse years ahead.

> Iveta Dorn did not live to see the peace. She had died in 1338, still keeper of the tables.
""",
    "people/calder.md": """\
---
type: person
name: Calder Finn
aliases: [Calder, Finn, Brother Calder]
prominence: 4
---
- teacher: [[Iveta Dorn]]
- led: the [[Open Eyes]]
- later: left the order and kept an inn at Harrow
- died: not stated

> In protest 23 of the 88 skywardens walked out under her pupil Calder Finn.

> All the Open Eyes returned to obedience except Calder Finn, who left the order during the next eclipse and
> kept an inn at Harrow.
""",
    "people/mechtild.md": """\
---
type: person
name: Mechtild Aurin
aliases: [Mechtild, Prioress Mechtild, Aurin]
asked_as: [stepped down]
prominence: 4
---
- office: prioress of [[Aldermont]]
- predecessor: [[Tibalt Orsel]]
- resigned: a few weeks after the vote of 1361
- successor: not yet agreed on

> His successor, Mechtild Aurin, was the first prioress in more than sixty years, and she opened talks
> within a month.

> Mechtild Aurin resigned a few weeks later. The order has not yet agreed on who shall follow her.
""",
    "organisations/order.md": """\
---
type: organisation
name: Order of the Covered Sun
aliases: [the order, skywardens, the skywardens, skywarden]
asked_as: [monks, nuns, members, rules]
prominence: 5
---
- members: called skywardens; 131 in four houses in 1360, 40% of them women
- keeps: a record of every eclipse, every comet and every star that falls over the pass
- Rule: forbids meat, mirrors and lamps after dusk
- duties: the Watch, the Bell and the Bread
- leaving: only during an eclipse

> The brothers and sisters of the order, called skywardens, keep a record of every eclipse, every comet and
> every star that falls over the pass.

> It forbids meat, mirrors and lamps after dusk. Men and women take the same vows, and either may be elected
> to lead the house. A skywarden may leave the order only during an eclipse.

> The Watch: two skywardens observe the sky on every clear night, from dusk to dawn.

> The Bell: in fog and snow the great bell, Old Patience, is rung four times an hour to guide travellers.

> The Bread: every traveller is given a loaf and a bed for one night, free of charge.

> A count made in 1360 found 131 skywardens in four houses; 40% of them were women.
""",
    "organisations/company.md": """\
---
type: organisation
name: Company of the Stair
aliases: [the Company, mule drivers, the mule drivers, the drivers]
asked_as: [guild, muleteers]
prominence: 3
---
- who: the mule drivers of the [[Cold Stair]]
- formed: at Harrow, in 1276
- leader: [[Berta Kolm]], from 1316 to 1339
- gave: 30% of the cost of the [[Dome]]

> The mule drivers of the Cold Stair are organised in the Company of the Stair, which was formed at Harrow
> in 1276.
""",
    "organisations/open-eyes.md": """\
---
type: organisation
name: Open Eyes
aliases: [the Open Eyes, the seceders, seceders]
asked_as: [rebels, breakaway, supported]
prominence: 4
---
- who: the seceders of [[#parting|the Parting]]
- led by: [[Calder Finn]]
- held: that foreknowledge belongs to everyone
- settled in: [[Rauhgrund]]
- backed by: the Count of Vessary

> The seceders, who took the name of the Open Eyes, held that foreknowledge belongs to everyone; the prior's
> party taught that it belongs to those who can bear it.

> They were backed by the Count of Vessary. The Bishop of Lombrane sided with the priory, but he refused to
> excommunicate the Open Eyes.
""",
    "works/great-tables.md": """\
---
type: work
name: Great Tables
aliases: [the Great Tables, the tables]
asked_as: [book, predictions]
prominence: 3
---
- author: [[Iveta Dorn]]
- foretells: 212 eclipses
- failed so far: three
- next total eclipse over Aldermont: expected in 1399

> Her chief work, the Great Tables, foretells 212 eclipses. So far only three of them have failed to appear.

> The Great Tables expect the next total eclipse over Aldermont in 1399.
""",
    "timeline/1-beginnings.md": """\
## Wendel sees the sun go dark {#vow}

- date: 1230-05-14 "On 14 May 1230"
- who: [[Wendel of Brisk]]
- where: the [[Cold Stair]]
- what: he vowed to watch the sky for the rest of his life
- asked_as: swore; promise; vision

> On 14 May 1230 he saw the sun go dark while he was leading eleven mules across the Cold Stair, and he
> vowed to watch the sky for the rest of his life.

## Followers gather around the cave {#followers}

- date: [..1241] "By 1241"
- who: some twenty followers of [[Wendel of Brisk|Wendel]]
- where: around his cave

> By 1241 some twenty followers had gathered around his cave.

## The priory is founded {#founding}

- date: 1247 "in 1247"
- who: [[Ansa Morgental]]
- what: [[Aldermont]]
- land from: the Count of Vessary
- asked_as: established; started; set up

> The priory itself was founded in 1247 by his pupil Ansa Morgental, who became its first prioress.

> The Count of Vessary gave the land in return for a new calendar every year.
""",
    "timeline/2-dome.md": """\
## Work on the Dome begins {#dome-begun}

- date: 1298-03 "in March 1298"
- who: [[Egbrecht Saal]]; [[Lucia Tarn]]
- what: the [[Dome]]
- asked_as: construction; started; building

> Work on the observatory, known as the Dome, began in March 1298 under Prior Egbrecht Saal. The master
> builder was Lucia Tarn of Lombrane, who until then had built only bridges.

## The Dome is completed {#dome-completed}

- date: 1309-23 "in the autumn of 1309"
- what: the [[Dome]]
- late by: five years
- why late: not stated
- asked_as: finished; ready; done

> The Dome was completed in the autumn of 1309, five years later than planned.

## Egbrecht plans a second dome {#second-dome}

- date: 1313 "in 1313"
- kind: non-event
- who: [[Egbrecht Saal]]
- where: the summit of the Greyhorn
- set aside: 900 florins
- why not built: he died the following year and his successor spent the money on roofs
- asked_as: another observatory; planned

> Egbrecht also meant to build a second dome on the summit of the Greyhorn, and set aside 900 florins for it
> in 1313. It was never built, because he died the following year and his successor spent the money on
> roofs.
""",
    "timeline/3-pass.md": """\
## The Compact of Snow {#compact}

- date: 1318-09 "In September 1318"
- who: the [[Company of the Stair]]; the priory of [[Aldermont]]
- negotiated by: [[Berta Kolm]]
- terms: the priory kept the path clear from April to November and received half of the toll
- aliases: Compact of Snow
- asked_as: treaty; agreement; deal

> In September 1318 the Company and the priory concluded the Compact of Snow. Under it the priory kept the
> path clear from April to November and received half of the toll.

## The avalanche at the Needle {#avalanche}

- date: 1327-02 "In February 1327"
- where: below the Needle
- saved: seventeen people, dug out by the [[skywardens]]
- dead: twelve drivers and all the mules
- why the bell was not rung: not stated
- asked_as: snowslide; rescued; killed; survivors

> In February 1327 an avalanche buried a caravan below the Needle. The skywardens dug for two nights and
> brought out seventeen people alive; twelve drivers and all the mules perished.

> Why Old Patience had not been rung that evening has never been explained.
""",
    "timeline/4-parting.md": """\
## Iveta calculates the eclipse and tells the drivers {#prediction}

- date: not stated
- who: [[Iveta Dorn]]
- told: the [[mule drivers]]
- forbidden by: [[Tibalt Orsel]]
- why forbidden: for fear of a panic
- asked_as: predicted; foretold; warned; banned

> She worked out that the sun would be covered on 12 May 1333, the second day of the spring fair. Prior
> Tibalt Orsel forbade her to announce it, for fear of a panic. Iveta told the mule drivers all the same.

## The eclipse at the spring fair {#eclipse}

- date: 1333-05-12 "on 12 May 1333"
- what: the eclipse, an hour late
- result: the fair broke up in terror
- aliases: dark fair; the dark fair
- asked_as: darkened; sun covered

> She worked out that the sun would be covered on 12 May 1333, the second day of the spring fair.

> The eclipse came on the day she had named, though an hour late, and the fair broke up in terror.

## The toll house is broken into {#toll-house}

- date: 1333-05-12
- date_basis: implied
- who: unknown persons
- where: the toll house
- what: they burned the registers
- rumour: that [[Tibalt Orsel]] lit the fire himself
- asked_as: arson; fire; burnt; blamed

> That night unknown persons broke into the toll house and burned the registers. No one was ever charged. It
> is whispered in the valley that the prior lit the fire himself, in order to hide how much he had borrowed,
> but no witness has come forward.

## Iveta is sentenced to silence {#sentence}

- date: 1333-06-01 "On 1 June 1333"
- who: [[Iveta Dorn]]
- by: the chapter
- how long: a year and a day
- declared void: in 1347
- asked_as: punished; punishment; condemned

> On 1 June 1333 the chapter sentenced Iveta to silence for a year and a day.

> In 1347 the chapter declared her sentence void.

## The Parting {#parting}

- date: not stated
- after: #sentence
- who: 23 of the 88 [[skywardens]], under [[Calder Finn]]
- why: in protest at the sentence
- aliases: Parting; the Parting; the schism
- asked_as: split; left; secession

> In protest 23 of the 88 skywardens walked out under her pupil Calder Finn. This schism is called the
> Parting. Iveta herself did not go with them.
""",
    "timeline/5-after.md": """\
## The Peace of the Two Bells {#peace}

- date: 1342/1344 "from 1342 to 1344"
- who: [[Mechtild Aurin]]; the [[Open Eyes]]
- terms: the tables read aloud in public every New Year; [[Rauhgrund]] a daughter house
- except: [[Calder Finn]]
- aliases: Peace of the Two Bells
- asked_as: reconciled; treaty; made up; talks

> They lasted from 1342 to 1344 and ended in the Peace of the Two Bells. The tables were to be read aloud in
> public every New Year, and Rauhgrund became a daughter house with a prior of its own.

## The gate is shut against the plague {#plague}

- date: 1348-10/1349-06 "from October 1348 until June 1349"
- who: [[Mechtild Aurin]]
- where: [[Aldermont]]
- result: no skywarden of Aldermont fell ill; [[Rauhgrund]] lost a third of its members
- turned away: not stated
- asked_as: closed; epidemic; pestilence; quarantine

> When the plague came to the valley, Mechtild shut the gate of the priory from October 1348 until June
> 1349.

> No skywarden of Aldermont fell ill, whereas Rauhgrund, which had stayed open, lost a third of its members.
> How many travellers were turned away is not recorded.

## The move to Unterfell is rejected {#move-rejected}

- date: 1361 "in 1361"
- kind: non-event
- what: a proposal to move the mother house down to Unterfell
- by how much: two votes
- asked_as: relocate; vote; moved

> A proposal to move the mother house down to Unterfell was debated in 1361 and defeated by two votes.
""",
}
