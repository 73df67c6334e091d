"""A world of caravan cities on a steppe, with a line of lanterns, a law of wells, a camel sickness, windcarts,
a bank of knotted cords, a horse race and seven dark nights."""

PAGE = """Lantern Steppe

The Lantern Steppe is a plain of tall grass between the Ombrel Hills and the dead lake Tziran. Five caravan
cities stand on it: Quharat, Senn Adul, Mirrim, Old Tavash and Dovrek. Travellers owe their safety to the
Lantern Line, a chain of 212 towers beside the road from Quharat to Dovrek. Every tower burns tallow behind
green glass and is tended by a family that pays no taxes in return. Why the glass is green has long been
forgotten. The cities have no king in common. Once in three years their elders meet in the Tent of
Reckoning, a hall of white felt outside Mirrim. Each city has one vote there, except Dovrek, the richest,
which has two.

The First Lanterns

In the old days caravans crossed the steppe by the stars alone. In the winter of 604 a blizzard swallowed
the salt caravan of Ilmar Besh near the Ombrel Hills. Of its 88 people only the cook's boy, Teo Arrun, came
home; he was eleven. In 612 he hung the first lantern on a dead poplar outside the gate of Quharat, and to
pay for the tallow he sold his mother's loom. The elders laughed at him until a caravan from Mirrim found
its way in through a dust storm. By 640 the line had reached Senn Adul. Arrun did not live to see the end of
it. He died of a snakebite on 3 March 651, and it was his daughter Naveh Arrun who lit the last tower, at
Dovrek, in 663. She is remembered as the Mother of Lamps.

The Law of Wells

In 688 the elders adopted the Law of Wells, which had been drafted by the blind jurist Oma Kethry. It has
four rules:

  • Nobody may sell water to a traveller.
  • A well belongs to the city that cleans it.
  • Beasts drink before people do.
  • Whoever fouls a well must dig two new ones.

Old Tavash held out against the law for twelve years and gave in only when its own cisterns ran dry. Nobody
has ever been hanged under it. Kethry explained her rules in a commentary of nine scrolls, six of which were
lost when the library of Senn Adul burned down in 709. The fire had been started by a swallow's nest in the
chimney.

The Grey Cough

In August 719 a sickness of camels broke out at the autumn market of Mirrim. The Grey Cough killed four
fifths of the camels on the steppe within a year, but it never spread to horses. The healer Sefa Oruk
suspected mouldy hay from the Ombrel Hills. The priests blamed the tower families for having burned tallow on
fast days, and they had Oruk driven out of Mirrim. In April 720 the Tent ordered all the hay to be burned
after all, and the sickness died out within weeks. Oruk was invited back, but she never returned. She spent
the rest of her life in Dovrek, where she taught midwives.

To make up for the camels, the wheelwright Corro Vint of Senn Adul built the windcart, a three-wheeled wagon
with a goatskin sail. The first one overturned in front of the whole city. The eleventh reached Mirrim on
16 June 721 after a journey of a day and a half. Ten years later about 900 windcarts were on the road. Vint
sold his drawings to anybody who asked, for one copper each, and died poor. On windless days the carts are
drawn by mules.

The House of Ledgers

The steppe's only bank, the House of Ledgers, was opened at Dovrek in 735 by the sisters Halla and Ysmet
Tarn. It issued knotted cords instead of coins, because a knot cannot be clipped. The money for it came from
three sides:

  • Half was put up by the wool merchants.
  • 30% was put up by the windcart drivers.
  • The rest was the dowry of Halla Tarn, who had broken off her engagement.

In spring 744 the junior clerk Pell Audomar noticed that one cord in six was false. Word got out, and on
2 October 744 a crowd laid siege to the counting-house. Halla Tarn is said to have fled in a flour barrel,
although her sister always denied it. Ysmet Tarn stayed and paid everybody out in wool. The forger turned out
to be Gan Lodry, the bank's own ropemaker. He was sentenced to untie every false knot by hand, which took him
seven years. Audomar was given Halla's chair as a reward. In 751 the bank moved into a former granary, where
it still is.

The Long Ride

Every fifth spring the cities hold the Long Ride, a race from Quharat to Dovrek without a change of horses.
It was first held in 702 and won by a shepherd, Anse Morrow, on a borrowed mare. The prize is a saddle with
silver stirrups. Women were not allowed to ride until 757. In that year Brisa Colm entered under her
brother's name and won by half a length. The judges wanted to take the saddle away from her, but the crowd
would not let them, and the rule was struck out the next morning. Nobody has won the Long Ride three times.
The race of 782 was called off because of locusts.

The Dark Week

On the night of 11 November 790 all the lanterns between Senn Adul and Mirrim went out at the same hour.
The 64 towers stayed dark for seven nights. Three caravans went astray, but all their people were found
alive. What put the lanterns out is disputed:

  • The tax collectors spoke of a strike, which the tower families have always denied.
  • The astronomer Ludo Fessamy held that a bad batch of tallow was to blame.
  • Children say that the ghost of Ilmar Besh blew them out.

An inquiry under Judge Marat Iselin sat for fourteen months and ended without a verdict. In 792 the Tent
nevertheless confirmed that the tower families pay no taxes. Since the Dark Week a rider called the lampwatch
sets out from each city every evening to count the lights.

The Steppe Today

At the count of 800 the five cities had 186,000 inhabitants; 71,000 of them lived in Dovrek. The smallest
city is Old Tavash, which is known for its saffron and its quarrelsome poets. Most of what is known about the
early days comes from the chronicle Lamp and Ash, which the schoolmistress Renn Okovary published in 804. She
is still at work on a second volume. In 806 Mirrim voted on whether to leave the Tent; the proposal failed by
nineteen votes. The Tent intends to carry the Lantern Line on to the shore of Tziran by 830. Four of the new
towers are standing, but none of them has been lit.
"""

LANTERN_STEPPE: dict[str, str] = {
    "world.md": """\
---
name: Lantern Steppe
url: https://example.org/lantern-steppe
licence: CC0
calendar: gregorian
date_order: day-month
source: chronicle
---
A plain of tall grass, five caravan cities and the line of lanterns between them, as the wiki tells of them.
""",
    "sources/chronicle.md": """\
---
id: chronicle
name: Lantern Steppe
url: https://example.org/lantern-steppe
licence: CC0
text: chronicle.txt
---
""",
    "sources/chronicle.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/lantern-steppe.md": """\
---
type: region
name: The Lantern Steppe
aliases: [Lantern Steppe, the steppe, steppe]
prominence: 5
---
- lies: between the [[Ombrel Hills]] and the dead lake [[Tziran]]
- cities: [[Quharat]], [[Senn Adul]], [[Mirrim]], [[Old Tavash]] and [[Dovrek]]
- king: none in common
- size: not stated

> The Lantern Steppe is a plain of tall grass between the Ombrel Hills and the dead lake Tziran.

> The cities have no king in common.
""",
    "places/caravan-cities.md": """\
---
type: group
name: Caravan cities
aliases: [the five cities, five cities, the cities, cities]
prominence: 3
---
- how many: five
- names: [[Quharat]], [[Senn Adul]], [[Mirrim]], [[Old Tavash]] and [[Dovrek]]
- inhabitants: 186,000 at the count of 800
- founded: not stated

> Five caravan cities stand on it: Quharat, Senn Adul, Mirrim, Old Tavash and Dovrek.

> At the count of 800 the five cities had 186,000 inhabitants; 71,000 of them lived in Dovrek.
""",
    "places/ombrel-hills.md": """\
---
type: place
name: Ombrel Hills
aliases: [the Ombrel Hills, the hills]
prominence: 2
---
- lie: at an edge of [[the Lantern Steppe]]
- known for: hay

> The Lantern Steppe is a plain of tall grass between the Ombrel Hills and the dead lake Tziran.
""",
    "places/tziran.md": """\
---
type: place
name: Tziran
aliases: [lake Tziran, the dead lake, dead lake]
prominence: 2
---
- what: a dead lake
- why dead: not stated

The Tent means to [[#line-extension|carry the line on to its shore]].

> The Lantern Steppe is a plain of tall grass between the Ombrel Hills and the dead lake Tziran.

> The Tent intends to carry the Lantern Line on to the shore of Tziran by 830.
""",
    "places/quharat.md": """\
---
type: place
name: Quharat
prominence: 4
---
- what: a caravan city, at the beginning of the [[Lantern Line]]
- votes: one
- first lantern: on a dead poplar outside its gate

> In 612 he hung the first lantern on a dead poplar outside the gate of Quharat, and to
> pay for the tallow he sold his mother's loom.
""",
    "places/senn-adul.md": """\
---
type: place
name: Senn Adul
prominence: 4
---
- what: a caravan city
- votes: one
- reached by the line: by 640
- library: burned down in 709

> By 640 the line had reached Senn Adul.
""",
    "places/mirrim.md": """\
---
type: place
name: Mirrim
prominence: 4
---
- what: a caravan city
- votes: one
- market: an autumn market, where the [[Grey Cough]] broke out

It [[#mirrim-vote|voted on leaving the Tent]].

> In August 719 a sickness of camels broke out at the autumn market of Mirrim.
""",
    "places/old-tavash.md": """\
---
type: place
name: Old Tavash
aliases: [Tavash]
prominence: 4
---
- what: a caravan city, the smallest
- votes: one
- known for: its saffron and its quarrelsome poets
- inhabitants: not stated

> The smallest city is Old Tavash, which is known for its saffron and its quarrelsome poets.
""",
    "places/dovrek.md": """\
---
type: place
name: Dovrek
prominence: 4
---
- what: a caravan city, the richest
- votes: two
- inhabitants: 71,000 at the count of 800
- bank: the [[House of Ledgers]]

> Each city has one vote there, except Dovrek, the richest,
> which has two.
""",
    "places/tent-of-reckoning.md": """\
---
type: organisation
name: Tent of Reckoning
aliases: [the Tent, Tent, the elders, elders]
asked_as: [council, parliament, assembly]
prominence: 5
---
- what: a hall of white felt, where the elders of the cities meet
- where: outside [[Mirrim]]
- how often: once in three years
- votes: one for each city, two for [[Dovrek]]

> Once in three years their elders meet in the Tent of
> Reckoning, a hall of white felt outside Mirrim.

> Each city has one vote there, except Dovrek, the richest,
> which has two.
""",
    # ------------------------------------------------------------------ people
    "people/ilmar-besh.md": """\
---
type: person
name: Ilmar Besh
aliases: [Besh]
prominence: 3
---
- led: a salt caravan
- lost: in a blizzard, in the winter of 604

> In the winter of 604 a blizzard swallowed
> the salt caravan of Ilmar Besh near the Ombrel Hills.

> Children say that the ghost of Ilmar Besh blew them out.
""",
    "people/teo-arrun.md": """\
---
type: person
name: Teo Arrun
aliases: [Teo]
prominence: 5
---
- work: cook's boy in the caravan of [[Ilmar Besh]]
- age then: eleven
- hung: the first lantern, in 612
- daughter: [[Naveh Arrun]]
- died: on 3 March 651, of a snakebite
- wife: not stated

> Of its 88 people only the cook's boy, Teo Arrun, came
> home; he was eleven.

> He died of a snakebite on 3 March 651, and it was his daughter Naveh Arrun who lit the last tower, at
> Dovrek, in 663.
""",
    "people/naveh-arrun.md": """\
---
type: person
name: Naveh Arrun
aliases: [Naveh, Mother of Lamps, the Mother of Lamps]
prominence: 4
---
- father: [[Teo Arrun]]
- lit: the last tower, at [[Dovrek]], in 663
- remembered as: the Mother of Lamps
- died: not stated

> She is remembered as the Mother of Lamps.
""",
    "people/oma-kethry.md": """\
---
type: person
name: Oma Kethry
aliases: [Kethry]
prominence: 4
---
- work: jurist
- blind: yes
- drafted: the [[Law of Wells]]
- wrote: a [[commentary]] of nine scrolls
- died: not stated

> In 688 the elders adopted the Law of Wells, which had been drafted by the blind jurist Oma Kethry.
""",
    "people/sefa-oruk.md": """\
---
type: person
name: Sefa Oruk
aliases: [Oruk]
prominence: 4
---
- work: healer; later she taught midwives
- suspected: mouldy hay
- driven out: of [[Mirrim]], by the [[priests]]
- last home: [[Dovrek]]
- died: not stated

> The healer Sefa Oruk
> suspected mouldy hay from the Ombrel Hills.

> Oruk was invited back, but she never returned. She spent
> the rest of her life in Dovrek, where she taught midwives.
""",
    "people/corro-vint.md": """\
---
type: person
name: Corro Vint
aliases: [Vint]
prominence: 4
---
- work: wheelwright
- from: [[Senn Adul]]
- built: the [[windcart]]
- died: poor; when is not stated

> To make up for the camels, the wheelwright Corro Vint of Senn Adul built the windcart, a three-wheeled wagon
> with a goatskin sail.

> Vint
> sold his drawings to anybody who asked, for one copper each, and died poor.
""",
    "people/halla-tarn.md": """\
---
type: person
name: Halla Tarn
aliases: [Halla]
prominence: 4
---
- sister: [[Ysmet Tarn]]
- opened: the [[House of Ledgers]]
- engagement: broken off by her
- fled: in a flour barrel, it is said
- fate: not stated

> The rest was the dowry of Halla Tarn, who had broken off her engagement.

> Halla Tarn is said to have fled in a flour barrel,
> although her sister always denied it.
""",
    "people/ysmet-tarn.md": """\
---
type: person
name: Ysmet Tarn
aliases: [Ysmet]
prominence: 4
---
- sister: [[Halla Tarn]]
- opened: the [[House of Ledgers]]
- paid: everybody, in wool

> Ysmet Tarn stayed and paid everybody out in wool.
""",
    "people/pell-audomar.md": """\
---
type: person
name: Pell Audomar
aliases: [Audomar]
prominence: 3
---
- work: junior clerk of the [[House of Ledgers]]
- noticed: the false cords
- reward: [[Halla Tarn|Halla]]'s chair

> In spring 744 the junior clerk Pell Audomar noticed that one cord in six was false.

> Audomar was given Halla's chair as a reward.
""",
    "people/gan-lodry.md": """\
---
type: person
name: Gan Lodry
aliases: [Lodry, the forger, forger]
asked_as: [counterfeiter, culprit]
prominence: 3
---
- work: ropemaker of the [[House of Ledgers]]
- forged: [[knotted cords]]
- sentence: to untie every false knot by hand
- why he did it: not stated

> The forger turned out
> to be Gan Lodry, the bank's own ropemaker.
""",
    "people/anse-morrow.md": """\
---
type: person
name: Anse Morrow
aliases: [Morrow]
prominence: 3
---
- work: shepherd
- won: the first [[Long Ride]], on a borrowed mare

> It was first held in 702 and won by a shepherd, Anse Morrow, on a borrowed mare.
""",
    "people/brisa-colm.md": """\
---
type: person
name: Brisa Colm
aliases: [Colm]
prominence: 3
---
- won: the [[Long Ride]] of 757, by half a length
- rode under: her brother's name
- brother's name: not stated

> In that year Brisa Colm entered under her
> brother's name and won by half a length.
""",
    "people/ludo-fessamy.md": """\
---
type: person
name: Ludo Fessamy
aliases: [Fessamy]
prominence: 2
---
- work: astronomer
- held: that a bad batch of tallow put out the lanterns

> The astronomer Ludo Fessamy held that a bad batch of tallow was to blame.
""",
    "people/marat-iselin.md": """\
---
type: person
name: Marat Iselin
aliases: [Judge Marat Iselin, Judge Iselin, Iselin]
prominence: 2
---
- work: judge
- led: the inquiry into the [[#dark-week|Dark Week]]

> An inquiry under Judge Marat Iselin sat for fourteen months and ended without a verdict.
""",
    "people/renn-okovary.md": """\
---
type: person
name: Renn Okovary
aliases: [Okovary]
prominence: 3
---
- work: schoolmistress
- wrote: [[Lamp and Ash]]
- still at work on: a second volume

> Most of what is known about the
> early days comes from the chronicle Lamp and Ash, which the schoolmistress Renn Okovary published in 804. She
> is still at work on a second volume.
""",
    # ------------------------------------------------------------------ groups
    "groups/tower-families.md": """\
---
type: group
name: Tower families
aliases: [the tower families, lamp families]
asked_as: [keepers, lamplighters]
prominence: 4
---
- tend: the towers of the [[Lantern Line]]
- taxes: they pay none
- denied: that they had been on strike

> Every tower burns tallow behind
> green glass and is tended by a family that pays no taxes in return.

> The tax collectors spoke of a strike, which the tower families have always denied.
""",
    "groups/priests.md": """\
---
type: group
name: Priests
aliases: [the priests]
prominence: 2
---
- blamed: the [[tower families]] for the [[Grey Cough]]
- drove out: [[Sefa Oruk]]
- god: not stated

> The priests blamed the tower families for having burned tallow on
> fast days, and they had Oruk driven out of Mirrim.
""",
    "groups/wool-merchants.md": """\
---
type: group
name: Wool merchants
aliases: [the wool merchants]
prominence: 1
---
- put up: half of the money for the [[House of Ledgers]]

> Half was put up by the wool merchants.
""",
    "groups/windcart-drivers.md": """\
---
type: group
name: Windcart drivers
aliases: [the windcart drivers]
prominence: 1
---
- put up: 30% of the money for the [[House of Ledgers]]

> 30% was put up by the windcart drivers.
""",
    "groups/tax-collectors.md": """\
---
type: group
name: Tax collectors
aliases: [the tax collectors]
prominence: 1
---
- spoke of: a strike of the [[tower families]]

> The tax collectors spoke of a strike, which the tower families have always denied.
""",
    "groups/house-of-ledgers.md": """\
---
type: organisation
name: House of Ledgers
aliases: [the House of Ledgers, the bank, bank]
prominence: 5
---
- what: the only bank of [[the steppe]]
- opened: in 735, at [[Dovrek]], by [[Halla Tarn]] and [[Ysmet Tarn]]
- issued: [[knotted cords]] instead of coins
- where it is: in a former granary, since 751

> The steppe's only bank, the House of Ledgers, was opened at Dovrek in 735 by the sisters Halla and Ysmet
> Tarn.

> In 751 the bank moved into a former granary, where
> it still is.
""",
    # ------------------------------------------------------------------ things
    "things/lantern-line.md": """\
---
type: thing
name: Lantern Line
aliases: [the Lantern Line, the line, the towers, towers]
prominence: 5
---
- what: a chain of 212 towers beside the road from [[Quharat]] to [[Dovrek]]
- burns: tallow behind green glass
- why green: forgotten
- begun by: [[Teo Arrun]]
- last tower lit: in 663, by [[Naveh Arrun]]

> Travellers owe their safety to the
> Lantern Line, a chain of 212 towers beside the road from Quharat to Dovrek.

> Why the glass is green has long been
> forgotten.
""",
    "things/law-of-wells.md": """\
---
type: concept
name: Law of Wells
aliases: [the Law of Wells, the law, well law]
prominence: 4
---
- adopted: in 688, by the [[elders]]
- drafted by: [[Oma Kethry]]
- rules: four
- hanged under it: nobody

> In 688 the elders adopted the Law of Wells, which had been drafted by the blind jurist Oma Kethry. It has
> four rules:

> Nobody
> has ever been hanged under it.
""",
    "things/commentary.md": """\
---
type: work
name: Commentary on the Law of Wells
aliases: [commentary, Kethry's commentary, the scrolls]
prominence: 2
---
- by: [[Oma Kethry]]
- scrolls: nine, of which six were lost

> Kethry explained her rules in a commentary of nine scrolls, six of which were
> lost when the library of Senn Adul burned down in 709.
""",
    "things/grey-cough.md": """\
---
type: concept
name: Grey Cough
aliases: [the Grey Cough, camel sickness, the camel sickness]
asked_as: [plague, epidemic, disease]
prominence: 4
---
- what: a sickness of camels
- broke out: in August 719, at the autumn market of [[Mirrim]]
- killed: four fifths of the camels
- horses: it never spread to them
- ended: within weeks of the burning of the hay

> The Grey Cough killed four
> fifths of the camels on the steppe within a year, but it never spread to horses.
""",
    "things/windcart.md": """\
---
type: thing
name: Windcart
aliases: [windcarts, the windcart, the windcarts]
asked_as: [sail wagon]
prominence: 4
---
- what: a three-wheeled wagon with a goatskin sail
- built by: [[Corro Vint]]
- on windless days: drawn by mules

> To make up for the camels, the wheelwright Corro Vint of Senn Adul built the windcart, a three-wheeled wagon
> with a goatskin sail.

> On windless days the carts are
> drawn by mules.
""",
    "things/knotted-cords.md": """\
---
type: thing
name: Knotted cords
aliases: [the knotted cords, cords, the cords]
asked_as: [money, currency]
prominence: 3
---
- issued by: the [[House of Ledgers]]
- why: because a knot cannot be clipped
- false ones: one in six

> It issued knotted cords instead of coins, because a knot cannot be clipped.
""",
    "things/long-ride.md": """\
---
type: concept
name: Long Ride
aliases: [the Long Ride, the race]
asked_as: [horse race, contest]
prominence: 4
---
- what: a race from [[Quharat]] to [[Dovrek]] without a change of horses
- how often: every fifth spring
- first held: in 702
- prize: a saddle with silver stirrups
- won three times: by nobody

> Every fifth spring the cities hold the Long Ride, a race from Quharat to Dovrek without a change of horses.

> The prize is a saddle with
> silver stirrups.
""",
    "things/lampwatch.md": """\
---
type: thing
name: Lampwatch
aliases: [the lampwatch]
prominence: 2
---
- what: a rider who counts the lights
- when: every evening, from each city, since the Dark Week

> Since the Dark Week a rider called the lampwatch
> sets out from each city every evening to count the lights.
""",
    "things/lamp-and-ash.md": """\
---
type: work
name: Lamp and Ash
prominence: 3
---
- what: a chronicle
- by: [[Renn Okovary]]
- published: in 804
- second volume: still being written

> Most of what is known about the
> early days comes from the chronicle Lamp and Ash, which the schoolmistress Renn Okovary published in 804.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-lanterns.md": """\
## Caravans cross the steppe by the stars {#by-the-stars}

- date: not stated
- kind: state
- who: caravans
- how: by the stars alone
- asked_as: navigate; navigated; found their way

> In the old days caravans crossed the steppe by the stars alone.

## A blizzard swallows the caravan of Ilmar Besh {#blizzard}

- date: 0604-24 "In the winter of 604"
- who: [[Ilmar Besh]]
- where: near the [[Ombrel Hills]]
- how many: 88 people
- survivor: [[Teo Arrun]]
- asked_as: snowstorm; lost; perished; survived; survivor

> In the winter of 604 a blizzard swallowed
> the salt caravan of Ilmar Besh near the Ombrel Hills. Of its 88 people only the cook's boy, Teo Arrun, came
> home; he was eleven.

## Teo Arrun hangs the first lantern {#first-lantern}

- date: 0612 "In 612"
- who: [[Teo Arrun]]
- where: on a dead poplar outside the gate of [[Quharat]]
- paid with: his mother's loom, which he sold
- asked_as: put up; lamp; tree; began the line

> In 612 he hung the first lantern on a dead poplar outside the gate of Quharat, and to
> pay for the tallow he sold his mother's loom.

## The elders laugh at Teo Arrun {#laughter}

- date: not stated
- after: #first-lantern
- who: the [[elders]]
- at: [[Teo Arrun]]
- until: a caravan from [[Mirrim]] found its way in through a dust storm
- asked_as: mocked; made fun; ridiculed

> The elders laughed at him until a caravan from Mirrim found
> its way in through a dust storm.

## The line reaches Senn Adul {#line-senn-adul}

- date: [..0640] "By 640"
- what: the [[Lantern Line]]
- where: [[Senn Adul]]
- asked_as: arrived; got to

> By 640 the line had reached Senn Adul.

## Teo Arrun dies {#arrun-dies}

- date: 0651-03-03 "on 3 March 651"
- who: [[Teo Arrun]]
- why: a snakebite
- where: not stated
- asked_as: death; killed; passed away; bitten

> Arrun did not live to see the end of
> it. He died of a snakebite on 3 March 651, and it was his daughter Naveh Arrun who lit the last tower, at
> Dovrek, in 663.

## Naveh Arrun lights the last tower {#last-tower}

- date: 0663 "in 663"
- who: [[Naveh Arrun]]
- where: at [[Dovrek]]
- asked_as: finished; completed; final

> He died of a snakebite on 3 March 651, and it was his daughter Naveh Arrun who lit the last tower, at
> Dovrek, in 663. She is remembered as the Mother of Lamps.
""",
    "timeline/2-wells.md": """\
## The elders adopt the Law of Wells {#law-adopted}

- date: 0688 "In 688"
- who: the [[elders]]
- what: the [[Law of Wells]]
- drafted by: [[Oma Kethry]]
- asked_as: passed; enacted; introduced; wrote

> In 688 the elders adopted the Law of Wells, which had been drafted by the blind jurist Oma Kethry.

## The rule on selling water {#rule-selling}

- date: not stated
- kind: state
- what: nobody may sell water to a traveller
- law: the [[Law of Wells]]
- asked_as: charge; forbidden; buy

> Nobody may sell water to a traveller.

## The rule on owning wells {#rule-owning}

- date: not stated
- kind: state
- what: a well belongs to the city that cleans it
- law: the [[Law of Wells]]
- asked_as: owner; owns; property

> A well belongs to the city that cleans it.

## The rule on drinking {#rule-drinking}

- date: not stated
- kind: state
- what: beasts drink before people do
- law: the [[Law of Wells]]
- asked_as: animals; first

> Beasts drink before people do.

## The rule on fouling wells {#rule-fouling}

- date: not stated
- kind: state
- what: whoever fouls a well must dig two new ones
- law: the [[Law of Wells]]
- asked_as: punishment; penalty; pollute; poison; dirty

> Whoever fouls a well must dig two new ones.

## Old Tavash holds out against the law {#tavash-holds-out}

- date: not stated
- after: #law-adopted
- who: [[Old Tavash]]
- how long: twelve years
- why it gave in: its own cisterns ran dry
- asked_as: refused; resisted; rejected; opposed; accepted

> Old Tavash held out against the law for twelve years and gave in only when its own cisterns ran dry.

## Nobody is hanged under the law {#nobody-hanged}

- date: not stated
- kind: non-event
- law: the [[Law of Wells]]
- asked_as: executed; death penalty; put to death

> Nobody
> has ever been hanged under it.

## The library of Senn Adul burns down {#library-burns}

- date: 0709 "in 709"
- where: [[Senn Adul]]
- lost: six of the nine scrolls of [[Kethry's commentary]]
- why: a swallow's nest in the chimney
- asked_as: fire; destroyed; cause; bird

> Kethry explained her rules in a commentary of nine scrolls, six of which were
> lost when the library of Senn Adul burned down in 709. The fire had been started by a swallow's nest in the
> chimney.
""",
    "timeline/3-cough.md": """\
## The Grey Cough breaks out {#cough-breaks-out}

- date: 0719-08 "In August 719"
- what: the [[Grey Cough]]
- where: the autumn market of [[Mirrim]]
- asked_as: began; started; outbreak

> In August 719 a sickness of camels broke out at the autumn market of Mirrim.

## The Grey Cough kills the camels {#camels-die}

- date: not stated
- kind: figure
- share: four fifths of the camels
- within: a year
- asked_as: died; deaths; lost; proportion

> The Grey Cough killed four
> fifths of the camels on the steppe within a year, but it never spread to horses.

## Sefa Oruk suspects mouldy hay {#hay-suspected}

- date: not stated
- who: [[Sefa Oruk]]
- what: mouldy hay from the [[Ombrel Hills]]
- asked_as: theory; cause; thought; source

> The healer Sefa Oruk
> suspected mouldy hay from the Ombrel Hills.

## The priests have Sefa Oruk driven out {#oruk-driven-out}

- date: not stated
- who: the [[priests]]
- whom: [[Sefa Oruk]]
- from: [[Mirrim]]
- blamed: the [[tower families]], for burning tallow on fast days
- asked_as: banished; exiled; expelled; chased away

> The priests blamed the tower families for having burned tallow on
> fast days, and they had Oruk driven out of Mirrim.

## The Tent orders the hay to be burned {#hay-burned}

- date: 0720-04 "In April 720"
- who: [[the Tent]]
- what: all the hay
- result: the sickness died out within weeks
- asked_as: stopped; ended; cured; command; over

> In April 720 the Tent ordered all the hay to be burned
> after all, and the sickness died out within weeks.

## Sefa Oruk does not return {#oruk-stays-away}

- date: not stated
- kind: non-event
- who: [[Sefa Oruk]]
- instead: she taught midwives in [[Dovrek]]
- why: not stated
- asked_as: came back; went back; apology

> Oruk was invited back, but she never returned. She spent
> the rest of her life in Dovrek, where she taught midwives.

## Corro Vint builds the windcart {#windcart-built}

- date: not stated
- who: [[Corro Vint]]
- what: the [[windcart]]
- why: to make up for the camels
- asked_as: invented; inventor; designed

> To make up for the camels, the wheelwright Corro Vint of Senn Adul built the windcart, a three-wheeled wagon
> with a goatskin sail.

## The first windcart overturns {#first-windcart}

- date: not stated
- what: the first [[windcart]]
- where: in front of the whole city
- asked_as: crashed; tipped over; fell over; failed

> The first one overturned in front of the whole city.

## The eleventh windcart reaches Mirrim {#eleventh-windcart}

- date: 0721-06-16 "on
  16 June 721"
- what: the eleventh [[windcart]]
- where: [[Mirrim]]
- how long: a day and a half
- asked_as: arrived; success; trip; got to

> The eleventh reached Mirrim on
> 16 June 721 after a journey of a day and a half.

## Windcarts on the road {#windcarts-on-road}

- date: not stated
- after: #eleventh-windcart + P10Y
- kind: figure
- what: [[windcarts]]
- how many: about 900
- asked_as: number; in use

> Ten years later about 900 windcarts were on the road.

## Corro Vint sells his drawings {#drawings-sold}

- date: not stated
- who: [[Corro Vint]]
- for: one copper each
- to: anybody who asked
- asked_as: plans; blueprints; price; rich

> Vint
> sold his drawings to anybody who asked, for one copper each, and died poor.
""",
    "timeline/4-ledgers.md": """\
## The House of Ledgers opens {#bank-opens}

- date: 0735 "in 735"
- who: [[Halla Tarn]] and [[Ysmet Tarn]]
- what: the [[House of Ledgers]]
- where: [[Dovrek]]
- asked_as: founded; established; set up; founders

> The steppe's only bank, the House of Ledgers, was opened at Dovrek in 735 by the sisters Halla and Ysmet
> Tarn.

## The wool merchants put up half of the money {#money-wool}

- date: not stated
- kind: figure
- who: the [[wool merchants]]
- share: half
- what: the money for the [[House of Ledgers]]
- asked_as: funded; financed; paid; contributed

> The money for it came from
> three sides:

> Half was put up by the wool merchants.

## The windcart drivers put up 30% {#money-drivers}

- date: not stated
- kind: figure
- who: the [[windcart drivers]]
- share: 30%
- what: the money for the [[House of Ledgers]]
- asked_as: funded; financed; paid; contributed

> 30% was put up by the windcart drivers.

## Halla Tarn puts in her dowry {#money-dowry}

- date: not stated
- kind: figure
- who: [[Halla Tarn]]
- share: the rest
- what: the money for the [[House of Ledgers]]
- asked_as: funded; financed; paid; contributed; fiance

> The rest was the dowry of Halla Tarn, who had broken off her engagement.

## Pell Audomar notices the false cords {#false-cords}

- date: 0744-21 "In spring 744"
- who: [[Pell Audomar]]
- what: that one [[cords|cord]] in six was false
- asked_as: discovered; found out; fake; counterfeit; forged

> In spring 744 the junior clerk Pell Audomar noticed that one cord in six was false.

## A crowd lays siege to the counting-house {#siege}

- date: 0744-10-02 "on
  2 October 744"
- who: a crowd
- where: the counting-house of the [[House of Ledgers]]
- aliases: run on the bank; siege of the counting-house
- asked_as: besieged; mob; surrounded; panic; stormed

> Word got out, and on
> 2 October 744 a crowd laid siege to the counting-house.

## Halla Tarn is said to have fled {#halla-flees}

- date: not stated
- who: [[Halla Tarn]]
- how: in a flour barrel
- denied by: [[Ysmet Tarn]]
- where to: not stated
- asked_as: escaped; got away; ran away; hid

> Halla Tarn is said to have fled in a flour barrel,
> although her sister always denied it.

## Ysmet Tarn pays everybody out {#paid-in-wool}

- date: not stated
- after: #siege
- who: [[Ysmet Tarn]]
- with: wool
- asked_as: compensated; refunded; reimbursed; customers

> Ysmet Tarn stayed and paid everybody out in wool.

## Gan Lodry is sentenced {#lodry-sentenced}

- date: not stated
- who: [[Gan Lodry]]
- sentence: to untie every false knot by hand
- how long: seven years
- by: not stated
- asked_as: punished; punishment; penalty; convicted

> The forger turned out
> to be Gan Lodry, the bank's own ropemaker. He was sentenced to untie every false knot by hand, which took him
> seven years.

## Pell Audomar is rewarded {#audomar-rewarded}

- date: not stated
- who: [[Pell Audomar]]
- what: [[Halla Tarn|Halla]]'s chair
- asked_as: promoted; received; prize

> Audomar was given Halla's chair as a reward.

## The bank moves into a former granary {#bank-moves}

- date: 0751 "In 751"
- what: the [[House of Ledgers]]
- where: a former granary
- why: not stated
- asked_as: moved; relocated; building; housed

> In 751 the bank moved into a former granary, where
> it still is.
""",
    "timeline/5-ride.md": """\
## The first Long Ride {#first-ride}

- date: 0702 "in 702"
- what: the [[Long Ride]]
- won by: [[Anse Morrow]], on a borrowed mare
- asked_as: winner; champion; victory; horse

> It was first held in 702 and won by a shepherd, Anse Morrow, on a borrowed mare.

## Women are not allowed to ride until 757 {#women-barred}

- date: not stated
- kind: state
- what: the [[Long Ride]]
- until: 757
- asked_as: female; banned; excluded; ladies

> Women were not allowed to ride until 757.

## Brisa Colm wins the Long Ride {#colm-wins}

- date: 0757 "757"
- date_basis: implied
- who: [[Brisa Colm]]
- what: the [[Long Ride]]
- how: under her brother's name, by half a length
- asked_as: disguised; woman; winner; margin

> Women were not allowed to ride until 757. In that year Brisa Colm entered under her
> brother's name and won by half a length.

## The judges want to take the saddle away {#saddle-dispute}

- date: not stated
- after: #colm-wins
- who: the judges
- whom: [[Brisa Colm]]
- prevented by: the crowd
- result: the rule was struck out the next morning
- asked_as: disqualify; confiscate; stopped; abolished

> The judges wanted to take the saddle away from her, but the crowd
> would not let them, and the rule was struck out the next morning.

## Nobody wins the Long Ride three times {#three-times}

- date: not stated
- kind: non-event
- what: the [[Long Ride]]
- asked_as: record; most wins; thrice

> Nobody has won the Long Ride three times.

## The race of 782 is called off {#race-called-off}

- date: 0782 "of 782"
- kind: non-event
- what: the [[Long Ride]]
- why: locusts
- asked_as: cancelled; dropped; insects

> The race of 782 was called off because of locusts.
""",
    "timeline/6-dark-week.md": """\
## The lanterns go out {#dark-week}

- date: 0790-11-11 "On the night of 11 November 790"
- what: all the lanterns between [[Senn Adul]] and [[Mirrim]]
- how many: 64 towers
- how long: seven nights
- why: disputed
- aliases: Dark Week; the Dark Week
- asked_as: darkness; blackout; went dark; extinguished

> On the night of 11 November 790 all the lanterns between Senn Adul and Mirrim went out at the same hour.

> The 64 towers stayed dark for seven nights.

## Three caravans go astray {#caravans-astray}

- date: not stated
- after: #dark-week
- how many: three
- dead: none; all their people were found alive
- asked_as: lost; missing; victims; rescued; died

> Three caravans went astray, but all their people were found
> alive.

## The cause of the Dark Week is disputed {#dark-week-cause}

- date: not stated
- kind: state
- by the tax collectors: a strike
- by Ludo Fessamy: a bad batch of tallow
- by the children: the ghost of [[Ilmar Besh]]
- asked_as: explanation; theory; reason; blame; responsible

> What put the lanterns out is disputed:

> The tax collectors spoke of a strike, which the tower families have always denied.

> The astronomer Ludo Fessamy held that a bad batch of tallow was to blame.

> Children say that the ghost of Ilmar Besh blew them out.

## The inquiry ends without a verdict {#inquiry}

- date: not stated
- after: #dark-week
- who: [[Judge Marat Iselin]]
- how long: fourteen months
- result: no verdict
- asked_as: investigation; investigated; court; found guilty

> An inquiry under Judge Marat Iselin sat for fourteen months and ended without a verdict.

## The Tent confirms that the tower families pay no taxes {#taxes-confirmed}

- date: 0792 "In 792"
- who: [[the Tent]]
- for: the [[tower families]]
- asked_as: exemption; privilege; tax-free

> In 792 the Tent
> nevertheless confirmed that the tower families pay no taxes.

## The lampwatch counts the lights {#lampwatch-rides}

- date: not stated
- after: #dark-week
- kind: state
- who: the [[lampwatch]]
- how often: every evening
- asked_as: patrol; checks; inspects

> Since the Dark Week a rider called the lampwatch
> sets out from each city every evening to count the lights.
""",
    "timeline/7-today.md": """\
## The count of 800 {#count}

- date: 0800 "of 800"
- kind: figure
- where: the [[five cities]]
- how many: 186,000 inhabitants, of whom 71,000 in [[Dovrek]]
- asked_as: population; census; people; residents

> At the count of 800 the five cities had 186,000 inhabitants; 71,000 of them lived in Dovrek.

## Lamp and Ash is published {#lamp-and-ash-published}

- date: 0804 "in 804"
- who: [[Renn Okovary]]
- what: [[Lamp and Ash]]
- asked_as: wrote; author; came out; book

> Most of what is known about the
> early days comes from the chronicle Lamp and Ash, which the schoolmistress Renn Okovary published in 804.

## Mirrim votes on leaving the Tent {#mirrim-vote}

- date: 0806 "In 806"
- who: [[Mirrim]]
- what: whether to leave [[the Tent]]
- result: the proposal failed by nineteen votes
- asked_as: secede; referendum; quit; independence; exit

> In 806 Mirrim voted on whether to leave the Tent; the proposal failed by
> nineteen votes.

## The Tent intends to carry the line on to Tziran {#line-extension}

- date: not stated
- kind: state
- who: [[the Tent]]
- what: the [[Lantern Line]]
- where: to the shore of [[Tziran]]
- planned: by 830
- so far: four new towers, none of them lit
- asked_as: extend; extension; plan; expand; new towers

> The Tent intends to carry the Lantern Line on to the shore of Tziran by 830. Four of the new
> towers are standing, but none of them has been lit.
""",
}
