"""A world of its own: a moon of glasshouses, its water company, a blight, a small war and a lost survey ship."""

PAGE = """Orchard Moon

Orchard Moon is the popular name of Tessaly, the third moon of the ringed planet Great Hoad. It is best known
for its apples, which are grown under glass and sold all over the Hoad system. The first settlers landed on
14 February 2287 in the seedship Patient Gardener. At the count of 2390 the moon had 212,000 inhabitants, and
about half of them lived in the capital, Russet. A day on Orchard Moon lasts 31 hours. The money of the moon is
the crown, and its flag shows a white blossom on green.

Geography

Nearly everybody lives in the Belt, a ring of glasshouses along the equator. The Belt is divided into six
terraces: Russet, Quarrenden, Costard, Pearmain, Bramley Reach and Low Codlin. Each terrace elects a reeve for
four years. Costard is the largest of the terraces and Low Codlin is the poorest.

North of the Belt lies the Bare, a frozen plain where nothing grows. Its only railway is the Pale Line, which
runs from Russet to the ice works at Candle Ridge. The line took eleven years to build and was opened in 2331.
The deepest well on the moon, Nan's Throat, goes down four kilometres. It is named after Nan Tolliver, who dug
the first forty metres by hand. The south pole is closed to visitors. The council has never said why.

The Founding

The Patient Gardener was commanded by Captain Ilse Maronde, a former pilot of ore barges. The journey took
nineteen years, and 588 of the 640 people on board lived to see the landing. Maronde did not want to govern, so
she named the botanist Theobald Ashgrove the first governor. She went back to flying and died in 2302, when her
shuttle struck the rings.

On 3 May 2287 Ashgrove planted the first tree, a graft that is known as Mother Pippin. It bore its first fruit
five years later. Ashgrove governed until his death in 2309. Legend says that he is buried under the roots of
Mother Pippin, but nobody has been allowed to dig. His daughter Wilhelmina Ashgrove followed him. In 2316 she
abolished the governorship and set up the Orchard Council in its place. The council has 24 seats, four for each
terrace, and meets in an old seed store in Russet. Reeves may speak there but have no vote.

The Sweetwater Company

In 2340 the council, which was short of money, sold the moon's water to the Sweetwater Company of Hoad Station.
The company melted ice from the Bare and piped it to the terraces. Its director was Cassius Verhoeven, a former
tax collector. The company divided its profits in three:

  • 55% went to the shareholders on Hoad Station.
  • 30% went to the upkeep of the ice works.
  • 15% went to the terraces, until these payments were stopped in 2358.

In 2361 the price of water was doubled. The poet Marguerite Finch mocked Verhoeven in her ballad The Thirsty
King. A company court fined her 80 crowns, and she paid the fine in apple pips. The ballad is still sung, although
only four of its nine verses have survived.

The Grey Blight

The Grey Blight was first noticed in Quarrenden in late summer 2366. Within two years it killed three fifths of
the trees on the moon. In January 2368 the plant doctor Emeka Sorrel proved that the spores had come in with the
company's ice. The company denied this at first, but withdrew its denial in May of the same year. Sorrel's
assistant Petra Lindqvist found the cure, a wash of vinegar and smoked salt. When Sorrel was given the Golden
Graft for it, the highest honour of the moon, he handed the medal to her on the stage.

Mother Pippin survived because its caretaker, Gus Abernathy, had refused to water it with anything but rain from
the glass roof. Nobody starved during the blight, since the neighbouring moon of Calder sent grain. Calder never
asked to be paid back. The only terrace that the blight did not reach was Bramley Reach, and the reason is still
debated. Some credit the bees; others think that it was luck.

The Pruning War

In spring 2369 the council ordered the Sweetwater Company to open its books. Verhoeven answered by shutting off
the water on 9 June 2369. The war that followed is called the Pruning War, because most of the orchard militia
had no weapons but pruning hooks. The militia was led by Hannelore Quist, the reeve of Low Codlin, who was
nicknamed the Wasp. The company hired 1,900 soldiers from off the moon, known as the Grey Coats. How many fought
in the militia was never recorded.

The first battle was fought at Costard Lock on 2 July 2369. The Grey Coats won it, and Quist lost her left eye.
In the winter the railwaymen, led by the signalman Tobias Wren, tore up 40 kilometres of the Pale Line, so that
the Grey Coats got no more supplies. In February 2370 Quist took the ice works at Candle Ridge without a shot:
the guards had not been paid for three months and opened the gates themselves.

The war was ended by the Peace of Windfall, which was signed on 21 March 2370 aboard the ferry Windfall. Judge
Ottoline Okafor of Calder had brought the two sides together. 312 people had been killed. The waterworks passed
to the council, and the company was promised 2 million crowns over twenty years. The last of the money was paid
in 2388, two years early. Verhoeven did not sign. He had fled in a mail rocket a week before, and where he went is
not known. Quist refused to stand for the council and went back to her trees. She died in 2384.

Life on the Moon

Windfall Day is kept every year on 21 March. Children throw rotten apples at a straw man called the Director, and
no water is charged for until midnight. The most popular sport is ladderball, which is played by teams of seven.
The Codlin Wasps have won the ladderball cup nine times, more often than any other team.

The Grafting School in Pearmain was founded in 2377 by Petra Lindqvist, who ran it for fifteen years. It takes 60
students a year and picks them by a blind tasting. The Daily Core, a newspaper founded in 2345, was the only one
that came out all through the war. Its editor, Rosalind Achterberg, printed it on wrapping paper for apples.

The Quiet Bees are a religious order at Bramley Reach. They make all the honey of the moon, and they do not speak
while the trees are in bloom. The order arrived in the 2320s; who founded it is unknown. It is thought to be bad
luck to whistle under a tree.

Recent Events

In 2391 the council decided to build a second ring of glasshouses, the New Glass, south of the Belt. Work is to
begin in 2395 and to be finished by 2410. Anton Marsh, the reeve of Costard, opposes the plan, because he would
rather have the old glass repaired.

On 30 November 2392 the survey ship Crab Apple vanished over the south pole with a crew of nine. The last message
of its captain, Yusuf Delacroix, was “There are lights down here.” The search was called off after sixteen days.
The council denies that there is a base at the pole. By the end of 2393 three inquiries had been opened, but none
of them has published a report.
"""

ORCHARD_MOON: dict[str, str] = {
    "world.md": """\
---
name: Orchard Moon
url: https://example.org/orchard-moon
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
The moon of glasshouses, as the community's wiki page tells of it.
""",
    "sources/wiki.md": """\
---
id: wiki
name: Orchard Moon
url: https://example.org/orchard-moon
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/orchard-moon.md": """\
---
type: place
name: Orchard Moon
aliases: [Tessaly, the moon]
prominence: 5
---
- circles: the ringed planet Great Hoad, as its third moon
- known for: apples
- inhabitants: 212,000, at the count of 2390
- capital: [[Russet]]
- length of a day: 31 hours
- money: the crown

> Orchard Moon is the popular name of Tessaly, the third moon of the ringed planet Great Hoad.

> At the count of 2390 the moon had 212,000 inhabitants, and about half of them lived in the capital, Russet.
""",
    "places/belt.md": """\
---
type: region
name: The Belt
aliases: [Belt, terraces, the terraces]
asked_as: [greenhouses, districts]
prominence: 4
---
- what: a ring of glasshouses along the equator
- terraces: [[Russet]], Quarrenden, Costard, Pearmain, Bramley Reach and [[Low Codlin]]

> Nearly everybody lives in the Belt, a ring of glasshouses along the equator.

> The Belt is divided into six terraces: Russet, Quarrenden, Costard, Pearmain, Bramley Reach and Low Codlin.
""",
    "places/russet.md": """\
---
type: place
name: Russet
aliases: [the capital]
prominence: 3
---
- is: the capital of [[Orchard Moon]] and one of the terraces of the [[Belt]]
- seat of: the [[Orchard Council]]

> At the count of 2390 the moon had 212,000 inhabitants, and about half of them lived in the capital, Russet.
""",
    "places/low-codlin.md": """\
---
type: place
name: Low Codlin
prominence: 2
---
- is: the poorest of the terraces
- reeve in the war: [[Hannelore Quist]]

> Costard is the largest of the terraces and Low Codlin is the poorest.
""",
    "places/the-bare.md": """\
---
type: region
name: The Bare
aliases: [Bare]
prominence: 3
---
- lies: north of the [[Belt]]
- railway: the Pale Line

> North of the Belt lies the Bare, a frozen plain where nothing grows.
""",
    "places/calder.md": """\
---
type: place
name: Calder
prominence: 2
---
- is: a neighbouring moon
- sent: grain, during the [[#blight|blight]]

> Nobody starved during the blight, since the neighbouring moon of Calder sent grain.
""",
    # ------------------------------------------------------------------ people
    "people/ilse-maronde.md": """\
---
type: person
name: Ilse Maronde
aliases: [Captain Ilse Maronde, Captain Maronde, Maronde]
prominence: 3
---
- commanded: the seedship Patient Gardener
- before that: pilot of ore barges
- died: in 2302, when her shuttle struck the rings

> The Patient Gardener was commanded by Captain Ilse Maronde, a former pilot of ore barges.

> She went back to flying and died in 2302, when her shuttle struck the rings.
""",
    "people/theobald-ashgrove.md": """\
---
type: person
name: Theobald Ashgrove
aliases: [Theobald, Governor Ashgrove]
prominence: 4
---
- work: botanist
- office: first governor
- daughter: [[Wilhelmina Ashgrove]]
- died: in 2309

He [[#first-tree|planted Mother Pippin]].

> Maronde did not want to govern, so she named the botanist Theobald Ashgrove the first governor.

> Ashgrove governed until his death in 2309.
""",
    "people/wilhelmina-ashgrove.md": """\
---
type: person
name: Wilhelmina Ashgrove
aliases: [Wilhelmina]
prominence: 3
---
- father: [[Theobald Ashgrove]]
- set up: the [[Orchard Council]]
- died: not stated

> His daughter Wilhelmina Ashgrove followed him.
""",
    "people/cassius-verhoeven.md": """\
---
type: person
name: Cassius Verhoeven
aliases: [Verhoeven, Director Verhoeven]
prominence: 4
---
- office: director of the [[Sweetwater Company]]
- before that: tax collector
- fled: in a mail rocket; where to is not known

> Its director was Cassius Verhoeven, a former tax collector.

> He had fled in a mail rocket a week before, and where he went is not known.
""",
    "people/emeka-sorrel.md": """\
---
type: person
name: Emeka Sorrel
aliases: [Sorrel, Doctor Sorrel, Dr Sorrel]
prominence: 3
---
- work: plant doctor
- assistant: [[Petra Lindqvist]]
- honour: the Golden Graft

> In January 2368 the plant doctor Emeka Sorrel proved that the spores had come in with the company's ice.
""",
    "people/petra-lindqvist.md": """\
---
type: person
name: Petra Lindqvist
aliases: [Lindqvist]
prominence: 3
---
- found: the cure for the Grey Blight
- founded: the Grafting School, in 2377

> Sorrel's assistant Petra Lindqvist found the cure, a wash of vinegar and smoked salt.

> The Grafting School in Pearmain was founded in 2377 by Petra Lindqvist, who ran it for fifteen years.
""",
    "people/hannelore-quist.md": """\
---
type: person
name: Hannelore Quist
aliases: [Quist, the Wasp, Reeve Quist]
prominence: 4
---
- office: reeve of [[Low Codlin]]
- led: the orchard militia
- died: in 2384

> The militia was led by Hannelore Quist, the reeve of Low Codlin, who was nicknamed the Wasp.

> Quist refused to stand for the council and went back to her trees. She died in 2384.
""",
    # ------------------------------------------------------------------ groups
    "groups/orchard-council.md": """\
---
type: organisation
name: Orchard Council
aliases: [the council, council]
asked_as: [parliament, government]
prominence: 4
---
- set up by: [[Wilhelmina Ashgrove]], in 2316
- seats: 24, four for each terrace
- meets: in an old seed store in [[Russet]]

> The council has 24 seats, four for each terrace, and meets in an old seed store in Russet.
""",
    "groups/sweetwater-company.md": """\
---
type: organisation
name: Sweetwater Company
aliases: [Sweetwater, the company]
asked_as: [corporation, firm]
prominence: 4
---
- seat: Hoad Station
- director: [[Cassius Verhoeven]]
- founded: not stated

> The company melted ice from the Bare and piped it to the terraces.

> The company divided its profits in three:
""",
    "groups/grey-coats.md": """\
---
type: group
name: Grey Coats
aliases: [the Grey Coats]
asked_as: [mercenaries]
prominence: 3
---
- hired by: the [[Sweetwater Company]]
- how many: 1,900

> The company hired 1,900 soldiers from off the moon, known as the Grey Coats.
""",
    "groups/quiet-bees.md": """\
---
type: organisation
name: Quiet Bees
aliases: [the Quiet Bees]
asked_as: [monks, nuns]
prominence: 2
---
- where: at Bramley Reach
- founder: not stated

> The Quiet Bees are a religious order at Bramley Reach.

> The order arrived in the 2320s; who founded it is unknown.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The first settlers land {#landing}

- date: 2287-02-14 "on 14 February 2287"
- what: the seedship Patient Gardener
- where: [[Orchard Moon]]
- asked_as: colonists; arrived; settled

> The first settlers landed on 14 February 2287 in the seedship Patient Gardener.

## Theobald Ashgrove plants Mother Pippin {#first-tree}

- date: 2287-05-03 "On 3 May 2287"
- who: [[Theobald Ashgrove]]
- what: the first tree
- aliases: Mother Pippin
- asked_as: first apple tree

> On 3 May 2287 Ashgrove planted the first tree, a graft that is known as Mother Pippin.

## Wilhelmina Ashgrove sets up the Orchard Council {#council-set-up}

- date: 2316 "In 2316"
- who: [[Wilhelmina Ashgrove]]
- what: the [[Orchard Council]], in place of the governorship
- asked_as: created; established; founded the council

> In 2316 she abolished the governorship and set up the Orchard Council in its place.

## The Pale Line is opened {#pale-line}

- date: 2331 "in 2331"
- what: the railway from [[Russet]] to the ice works at Candle Ridge
- where: the [[Bare]]
- aliases: Pale Line; the Pale Line
- asked_as: train; railroad

> Its only railway is the Pale Line, which runs from Russet to the ice works at Candle Ridge.

> The line took eleven years to build and was opened in 2331.
""",
    "timeline/2-water.md": """\
## The council sells the moon's water {#water-sold}

- date: 2340 "In 2340"
- who: the [[Orchard Council]]
- to: the [[Sweetwater Company]]
- why: it was short of money

> In 2340 the council, which was short of money, sold the moon's water to the Sweetwater Company of Hoad Station.

## The Grey Blight is noticed {#blight}

- date: 2366-22 "in late summer 2366"
- where: Quarrenden
- aliases: Grey Blight; the Grey Blight; the blight
- asked_as: disease; plague; sickness

> The Grey Blight was first noticed in Quarrenden in late summer 2366.

> Within two years it killed three fifths of the trees on the moon.

## Verhoeven shuts off the water {#water-shut-off}

- date: 2369-06-09 "on 9 June 2369"
- who: [[Cassius Verhoeven]]
- why: the [[council]] had ordered the [[Sweetwater Company]] to open its books
- asked_as: cut off; turned off; stopped the water

> In spring 2369 the council ordered the Sweetwater Company to open its books. Verhoeven answered by shutting off
> the water on 9 June 2369.

## The battle of Costard Lock {#costard-lock}

- date: 2369-07-02 "on 2 July 2369"
- won by: the [[Grey Coats]]
- lost by: [[Hannelore Quist]], who lost her left eye
- aliases: Costard Lock
- asked_as: first fight

> The first battle was fought at Costard Lock on 2 July 2369. The Grey Coats won it, and Quist lost her left eye.

## Quist takes the ice works at Candle Ridge {#candle-ridge}

- date: 2370-02 "In February 2370"
- who: [[Hannelore Quist]]
- how: without a shot; the guards opened the gates
- aliases: Candle Ridge
- asked_as: captured; seized

> In February 2370 Quist took the ice works at Candle Ridge without a shot: the guards had not been paid for three
> months and opened the gates themselves.

## The Peace of Windfall is signed {#peace}

- date: 2370-03-21 "on 21 March 2370"
- where: aboard the ferry Windfall
- result: it ended the Pruning War
- not signed by: [[Cassius Verhoeven]]
- aliases: Peace of Windfall; the peace
- asked_as: treaty; end of the war

> The war was ended by the Peace of Windfall, which was signed on 21 March 2370 aboard the ferry Windfall.
""",
    "timeline/3-recent.md": """\
## The council decides to build the New Glass {#new-glass}

- date: 2391 "In 2391"
- who: the [[Orchard Council]]
- what: a second ring of glasshouses, south of the [[Belt]]
- opposed by: Anton Marsh, the reeve of Costard
- aliases: New Glass; the New Glass

> In 2391 the council decided to build a second ring of glasshouses, the New Glass, south of the Belt.

## The Crab Apple vanishes {#crab-apple}

- date: 2392-11-30 "On 30 November 2392"
- what: the survey ship, with a crew of nine
- where: over the south pole
- aliases: Crab Apple; the Crab Apple
- asked_as: disappeared; went missing; lost

> On 30 November 2392 the survey ship Crab Apple vanished over the south pole with a crew of nine.
""",
}
