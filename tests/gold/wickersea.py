"""A world of the gold questions: a seaside town, its club, brewery and lighthouse, and two families at feud."""

PAGE = """Wickersea

Wickersea is a small seaside town at the mouth of the river Loam. At the census of 1981 it had 4,312
inhabitants. Until about 1830 it was nothing but a fishing hamlet of some forty cottages. Most of its
history is that of the long feud between the Dunnages and the Orchleys.

The wall around the well

Josiah Dunnage, a cooper from inland, came to Wickersea in 1831 and opened a brewery in Tar Lane in May
1833. Its water came from a spring called the Lady Well, which lay on the boundary between his yard and
the land of Captain Matthew Orchley, a shipowner. In August 1834 Orchley had a wall built around it
overnight, and three days later Dunnage knocked the wall down with a sledgehammer. The lawsuit dragged
on for nine years. In 1843 the judge gave the well to Dunnage but ordered him to pay the Orchleys a
rent of £15 a year, and this rent was never paid at all. Matthew Orchley is supposed to have said that
he would sooner drink the sea than Dunnage's beer; the words are painted over the door of the Anchor,
but nobody knows whether he really said them. He died of a fever at some time in the 1840s.

The lighthouse

On the night of 11 November 1851 the brig Good Intent, which belonged to the Orchleys, struck the Hound
Rocks on her way home with coal. Of the 23 people on board 17 were drowned, among them Edwin Orchley,
the captain's younger son. The family always claimed that the helmsman had been misled by lamps in the
loft of the brewery, but an inquiry in the spring of 1852 found no proof of it. The lighthouse on
Gannet Point was built because of the wreck. It was designed by the engineer Lucas Penhale, it is 31
metres high and it cost £8,400, a quarter of which was given by Matthew Orchley's widow, Susannah. It
was first lit on 1 October 1856. The first keeper, Tobias Crane, stayed for thirty-four years and had a
tame gull called Admiral. In the great storm of January 1881 he kept the light burning alone for 60
hours, because his assistant had broken a leg on the stairs. The last keeper left in the autumn of
1979, when the light was made automatic.

The brewery

Josiah Dunnage's daughter Charlotte took over the brewery in 1858 and brought it from 12 workers to
140. Its best-known beer, the stout Black Loam, was first brewed in 1866 and won a gold medal at
Antwerp in 1885. On the night of 3 June 1892 the brewery burned down. Nobody was killed, but two dray
horses were lost. Alfred Pike, a stable boy who had been dismissed the week before, was tried for arson
and acquitted, and who started the fire has never been found out. The brewery was rebuilt in red brick
within fourteen months. By 1910 about one man in three in the town worked there. The family sold it to
a company from the city in 1967, and it was closed in 1974 because the new owners could brew more
cheaply elsewhere.

The football club

Wickersea Wanderers were founded in 1887 in the back room of the Anchor by the schoolmaster Ambrose
Fell, who wanted to keep the boys away from the harbour. The club plays in green and white and is known
as the Whelks. The first match, on 8 October 1887, was lost 7-0 to Port Averil. The ground, the
Saltings, was a meadow lent by the Orchleys on condition that no Dunnage should ever play on it. During
the First World War a team of women from the brewery, the Bottle Girls, played in place of the men;
they played 22 matches and lost only one. The rule against the Dunnages stood until 1921, when the
captain threatened to resign unless Walter Dunnage was picked, a goalkeeper who had lost two fingers in
the war. The Whelks won the County Cup for the only time on 28 April 1923, beating Port Averil 2-1
before a crowd of about 6,000. Jack Orchley scored the winning goal in the last minute, and it is said
that the two did not shake hands. The cup was stolen from the clubhouse in 1936 and has not been seen
since. The wooden stand was blown down in the winter of 1953.

The council

The town was given a council of nine members in 1894. Its first chairman was Percival Orchley, a
grandson of Matthew, who held the chair for sixteen years. For a long time four seats were held by the
Dunnages and four by the Orchleys, so that everything was decided by the ninth member, who was usually
the doctor. The pier was voted for by five to four in 1902 and opened on 23 May 1904. In the summer of
1940 the army cut a gap in it so that the enemy could not land there. The clock tower, which was put up
in 1926 for £2,300, runs four minutes slow, because each family had insisted on its own clockmaker. The
first woman on the council was the doctor Miriam Sayle, who was elected in 1931 and sat until her death
in 1957. In 1974 the council was merged into the district of North Loam, although 71% of the
townspeople had voted against this in a poll.

The end of the feud

In 1938 Ruth Dunnage ran away to Scotland with Thomas Orchley, and both were disowned by their
families. He was lost at sea during the war, and some years later she came back alone and opened a tea
room on the pier. The feud was formally ended on 19 August 1984, when Ruth and Colin Orchley, the last
of his name in the town, each drank a glass of water from the Lady Well. The unpaid rent was forgiven.
The water turned out to be foul, and both of them spent the next two days in bed.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


WICKERSEA: dict[str, str] = {
    "world.md": (
        "---\nname: Wickersea\ndate_order: day-month\nsource: page\n---\n"
        "The local history of a seaside town, from 1831 to 1984.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: Wickersea\nurl: https://example.org/wickersea\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/josiah.md": _entry(
        "Josiah Dunnage",
        "person",
        "aliases: [Josiah]\nprominence: 4\n",
        """- trade: cooper, then brewer
- came from: inland
- arrived in Wickersea: 1831
- founded: [[Dunnage's Brewery]]
- daughter: [[Charlotte Dunnage]]
- opponent: [[Matthew Orchley]]
- wife: not stated

> Josiah Dunnage, a cooper from inland, came to Wickersea in 1831 and opened a brewery in Tar Lane in May 1833.

> three days later Dunnage knocked the wall down with a sledgehammer.
""",
    ),
    "people/matthew.md": _entry(
        "Matthew Orchley",
        "person",
        "aliases: [Captain Orchley, Captain Matthew Orchley]\nprominence: 4\n",
        """- occupation: shipowner
- rank: captain
- wife: [[Susannah Orchley]]
- younger son: Edwin Orchley
- grandson: [[Percival Orchley]]
- built: a wall around the [[Lady Well]]
- cause of death: a fever

> Matthew Orchley is supposed to have said that he would sooner drink the sea than Dunnage's beer;

> He died of a fever at some time in the 1840s.
""",
    ),
    "people/susannah.md": _entry(
        "Susannah Orchley",
        "person",
        "aliases: [Susannah, widow Orchley]\nprominence: 2\n",
        """- husband: [[Matthew Orchley]]
- son: Edwin Orchley, drowned in 1851
- gave: a quarter of the cost of the [[Gannet Point Lighthouse]]

> it cost £8,400, a quarter of which was given by Matthew Orchley's widow, Susannah.
""",
    ),
    "people/charlotte.md": _entry(
        "Charlotte Dunnage",
        "person",
        "aliases: [Charlotte]\nprominence: 3\n",
        """- father: [[Josiah Dunnage]]
- ran: [[Dunnage's Brewery]], from 1858
- known for: bringing the brewery from 12 workers to 140
- died: not stated

> Josiah Dunnage's daughter Charlotte took over the brewery in 1858 and brought it from 12 workers to 140.
""",
    ),
    "people/crane.md": _entry(
        "Tobias Crane",
        "person",
        "aliases: [Crane, Keeper Crane]\nasked_as: [lighthouse keeper]\nprominence: 3\n",
        """- post: first keeper of the [[Gannet Point Lighthouse]]
- served: thirty-four years
- pet: Admiral, a tame gull
- feat: kept the light burning alone for 60 hours in the [[#storm|great storm]]

> The first keeper, Tobias Crane, stayed for thirty-four years and had a tame gull called Admiral.

> he kept the light burning alone for 60 hours, because his assistant had broken a leg on the stairs.
""",
    ),
    "people/pike.md": _entry(
        "Alfred Pike",
        "person",
        "aliases: [Pike]\nprominence: 2\n",
        """- job: stable boy at [[Dunnage's Brewery]]
- accused of: arson
- verdict: acquitted

> Alfred Pike, a stable boy who had been dismissed the week before, was tried for arson and acquitted,
""",
    ),
    "people/fell.md": _entry(
        "Ambrose Fell",
        "person",
        "aliases: [Fell]\nprominence: 3\n",
        """- occupation: schoolmaster
- founder of: [[Wickersea Wanderers]]
- reason: to keep the boys away from the harbour
- birthplace: not stated

> founded in 1887 in the back room of the Anchor by the schoolmaster Ambrose Fell, who wanted to keep the boys away
> from the harbour.
""",
    ),
    "people/walter.md": _entry(
        "Walter Dunnage",
        "person",
        "aliases: [Walter]\nprominence: 3\n",
        """- position: goalkeeper
- club: [[Wickersea Wanderers]]
- first Dunnage to play: in 1921
- injury: lost two fingers in the war
- saved: a penalty in the final of 1923

> the captain threatened to resign unless Walter Dunnage was picked, a goalkeeper who had lost two fingers in the war.
""",
    ),
    "people/jack.md": _entry(
        "Jack Orchley",
        "person",
        "aliases: [Jack]\nprominence: 2\n",
        """- club: [[Wickersea Wanderers]]
- scored: the winning goal in the final of 1923
- position: not stated

> Jack Orchley scored the winning goal in the last minute, and it is said that the two did not shake hands.
""",
    ),
    "people/percival.md": _entry(
        "Percival Orchley",
        "person",
        "aliases: [Percival]\nprominence: 2\n",
        """- grandfather: [[Matthew Orchley]]
- office: first chairman of the [[Wickersea Council]]
- time in office: sixteen years

> Its first chairman was Percival Orchley, a grandson of Matthew, who held the chair for sixteen years.
""",
    ),
    "people/sayle.md": _entry(
        "Miriam Sayle",
        "person",
        "aliases: [Dr Sayle, Doctor Sayle, Sayle]\nprominence: 3\n",
        """- profession: doctor
- first: woman on the [[Wickersea Council]]
- elected: 1931
- died: 1957

> The first woman on the council was the doctor Miriam Sayle, who was elected in 1931 and sat until her death in 1957.
""",
    ),
    "people/ruth.md": _entry(
        "Ruth Dunnage",
        "person",
        "aliases: [Ruth]\nprominence: 4\n",
        """- ran away with: Thomas Orchley
- ran away to: Scotland
- business: a tea room on the [[Wickersea Pier]]
- age in 1984: 66
- children: not stated

> In 1938 Ruth Dunnage ran away to Scotland with Thomas Orchley, and both were disowned by their families.

> He was lost at sea during the war, and some years later she came back alone and opened a tea room on the pier.
""",
    ),
    "people/colin.md": _entry(
        "Colin Orchley",
        "person",
        "aliases: [Colin]\nprominence: 2\n",
        """- family: [[Orchley family]]
- last: Orchley in the town
- drank from: the [[Lady Well]]
- job: not stated

> Colin Orchley, the last of his name in the town,
""",
    ),
    "places/wickersea.md": _entry(
        "Wickersea",
        "place",
        "asked_as: [the town]\nprominence: 5\n",
        """- what: a small seaside town
- river: Loam
- inhabitants: 4,312 in 1981
- district: North Loam, since 1974
- landmarks: [[Gannet Point Lighthouse]], [[Wickersea Pier]], clock tower

> Wickersea is a small seaside town at the mouth of the river Loam.

> Until about 1830 it was nothing but a fishing hamlet of some forty cottages.

> The clock tower, which was put up in 1926 for £2,300, runs four minutes slow, because each family had insisted on
> its own clockmaker.
""",
    ),
    "places/lady-well.md": _entry(
        "Lady Well",
        "place",
        "aliases: [the Lady Well, the well]\nasked_as: [spring]\nprominence: 4\n",
        """- kind: spring
- used by: [[Dunnage's Brewery]]
- owner since 1843: the [[Dunnage family]]
- rent: £15 a year, never paid

> a spring called the Lady Well, which lay on the boundary between his yard and the land of Captain Matthew Orchley, a
> shipowner.

> The water turned out to be foul, and both of them spent the next two days in bed.
""",
    ),
    "places/lighthouse.md": _entry(
        "Gannet Point Lighthouse",
        "place",
        "aliases: [the lighthouse, lighthouse, Gannet Point]\nprominence: 4\n",
        """- designer: Lucas Penhale
- height: 31 metres
- cost: £8,400
- first keeper: [[Tobias Crane]]
- lamp: oil until 1928, then electric
- automatic since: 1979
- colour: not stated

> The lighthouse on Gannet Point was built because of the wreck.
""",
    ),
    "places/saltings.md": _entry(
        "The Saltings",
        "place",
        "aliases: [Saltings]\nasked_as: [football ground, pitch]\nprominence: 3\n",
        """- home of: [[Wickersea Wanderers]]
- lent by: the [[Orchley family]]
- condition: no Dunnage should ever play on it
- capacity: not stated

> The ground, the Saltings, was a meadow lent by the Orchleys on condition that no Dunnage should ever play on it.

> The wooden stand was blown down in the winter of 1953.
""",
    ),
    "places/pier.md": _entry(
        "Wickersea Pier",
        "place",
        "aliases: [the pier, pier]\nprominence: 3\n",
        """- length: 240 metres
- opened: 23 May 1904
- gap: from 1940 until 1951
- builder: not stated

> The pier was voted for by five to four in 1902 and opened on 23 May 1904.
""",
    ),
    "places/anchor.md": _entry(
        "The Anchor",
        "place",
        "aliases: [the Anchor Inn, Anchor]\nasked_as: [pub]\nprominence: 2\n",
        """- what: the oldest inn in [[Wickersea]]
- birthplace of: [[Wickersea Wanderers]]
- landlord: not stated

> the words are painted over the door of the Anchor, but nobody knows whether he really said them.
""",
    ),
    "groups/brewery.md": _entry(
        "Dunnage's Brewery",
        "organisation",
        "aliases: [the brewery, brewery]\nprominence: 4\n",
        """- address: Tar Lane
- founder: [[Josiah Dunnage]]
- opened: May 1833
- best-known beer: [[Black Loam]]
- sold: 1967
- closed: 1974
- used today as: the town museum, since 1978

> By 1910 about one man in three in the town worked there.

> The family sold it to a company from the city in 1967, and it was closed in 1974 because the new owners could brew
> more cheaply elsewhere.
""",
    ),
    "groups/wanderers.md": _entry(
        "Wickersea Wanderers",
        "organisation",
        "aliases: [the Wanderers, Wanderers, the Whelks, Whelks]\nasked_as: [football club]\nprominence: 4\n",
        """- nickname: the Whelks
- founded: 1887
- founder: [[Ambrose Fell]]
- ground: [[The Saltings]]
- colours: green and white
- honours: [[County Cup]] (1923)
- first opponent: Port Averil
- manager: not stated

> The club plays in green and white and is known as the Whelks.

> The first match, on 8 October 1887, was lost 7-0 to Port Averil.
""",
    ),
    "groups/bottle-girls.md": _entry(
        "Bottle Girls",
        "organisation",
        "aliases: [the Bottle Girls]\nasked_as: [women's team]\nprominence: 2\n",
        """- what: a women's football team
- members: women from [[Dunnage's Brewery]]
- matches: 22
- defeats: one
- captain: not stated

> During the First World War a team of women from the brewery, the Bottle Girls, played in place of the men; they
> played 22 matches and lost only one.
""",
    ),
    "groups/council.md": _entry(
        "Wickersea Council",
        "organisation",
        "aliases: [the council, town council, council]\nprominence: 3\n",
        """- set up: 1894
- members: nine
- first chairman: [[Percival Orchley]]
- first woman: [[Miriam Sayle]]
- merged into: North Loam

> For a long time four seats were held by the Dunnages and four by the Orchleys, so that everything was decided by the
> ninth member, who was usually the doctor.

> In 1974 the council was merged into the district of North Loam, although 71% of the townspeople had voted against
> this in a poll.
""",
    ),
    "groups/dunnages.md": _entry(
        "Dunnage family",
        "organisation",
        "aliases: [the Dunnages, Dunnages]\nprominence: 3\n",
        """- business: [[Dunnage's Brewery]]
- rivals: the [[Orchley family]]
- members: [[Josiah Dunnage]], [[Charlotte Dunnage]], [[Walter Dunnage]], [[Ruth Dunnage]]

> the long feud between the Dunnages and the Orchleys.

> The rule against the Dunnages stood until 1921,
""",
    ),
    "groups/orchleys.md": _entry(
        "Orchley family",
        "organisation",
        "aliases: [the Orchleys, Orchleys]\nprominence: 3\n",
        """- business: shipping
- rivals: the [[Dunnage family]]
- members: [[Matthew Orchley]], [[Susannah Orchley]], Edwin Orchley, [[Percival Orchley]], [[Jack Orchley]], Thomas \
Orchley, [[Colin Orchley]]
- ship: the [[Good Intent]]

> The family always claimed that the helmsman had been misled by lamps in the loft of the brewery,
""",
    ),
    "things/good-intent.md": _entry(
        "Good Intent",
        "thing",
        "aliases: [the Good Intent]\nasked_as: [ship]\nprominence: 3\n",
        """- type: brig
- owner: the [[Orchley family]]
- cargo: coal
- wrecked on: the Hound Rocks
- people on board: 23
- age: not stated

> Of the 23 people on board 17 were drowned, among them Edwin Orchley, the captain's younger son.
""",
    ),
    "things/black-loam.md": _entry(
        "Black Loam",
        "thing",
        "asked_as: [beer]\nprominence: 3\n",
        """- type: stout
- brewer: [[Dunnage's Brewery]]
- first brewed: 1866
- award: gold medal at Antwerp, 1885
- strength: not stated

> Its best-known beer, the stout Black Loam, was first brewed in 1866 and won a gold medal at Antwerp in 1885.
""",
    ),
    "things/county-cup.md": _entry(
        "County Cup",
        "thing",
        "aliases: [the County Cup, the cup]\nasked_as: [trophy]\nprominence: 3\n",
        """- won by: [[Wickersea Wanderers]], in 1923
- final score: 2-1
- stolen: in 1936
- whereabouts: unknown

> The Whelks won the County Cup for the only time on 28 April 1923, beating Port Averil 2-1 before a crowd of about
> 6,000.

> The cup was stolen from the clubhouse in 1936 and has not been seen since.
""",
    ),
    "timeline/1-first-century.md": """## Dunnage's Brewery opens {#brewery-opens}

- date: 1833-05 "in May 1833"
- prominence: 3
- who: [[Josiah Dunnage]]
- where: Tar Lane

> opened a brewery in Tar Lane in May 1833.

## The wall goes up around the Lady Well {#wall}

- date: 1834-08 "In August 1834"
- aliases: the wall; start of the feud
- asked_as: beginning of the feud
- prominence: 5
- built by: [[Matthew Orchley]]
- knocked down by: [[Josiah Dunnage]], three days later

> In August 1834 Orchley had a wall built around it overnight, and three days later Dunnage knocked the wall down with
> a sledgehammer.

## The lawsuit about the well is decided {#lawsuit}

- date: 1843 "In 1843"
- aliases: the lawsuit; court case
- prominence: 4
- winner: [[Josiah Dunnage]]
- duration: nine years

> The lawsuit dragged on for nine years.

> In 1843 the judge gave the well to Dunnage but ordered him to pay the Orchleys a rent of £15 a year, and this rent
> was never paid at all.

## The wreck of the Good Intent {#wreck}

- date: 1851-11-11 "On the night of 11 November 1851"
- aliases: shipwreck; the wreck
- prominence: 4
- ship: [[Good Intent]]
- place: Hound Rocks
- drowned: 17

> On the night of 11 November 1851 the brig Good Intent, which belonged to the Orchleys, struck the Hound Rocks on her
> way home with coal.

## The inquiry into the wreck {#inquiry}

- date: 1852-21 "in the spring of 1852"
- aliases: the inquiry
- prominence: 2
- finding: no proof against the brewery

> an inquiry in the spring of 1852 found no proof of it.

## The lighthouse is first lit {#lit}

- date: 1856-10-01 "on 1 October 1856"
- prominence: 3
- what: [[Gannet Point Lighthouse]]

> It was first lit on 1 October 1856.

## The great storm {#storm}

- date: 1881-01 "January 1881"
- aliases: great storm; storm of 1881
- prominence: 2
- hero: [[Tobias Crane]]

> In the great storm of January 1881 he kept the light burning alone for 60 hours,

## The first match of the Wanderers {#first-match}

- date: 1887-10-08 "on 8 October 1887"
- aliases: first match
- prominence: 2
- opponent: Port Averil
- score: 7-0

> The first match, on 8 October 1887, was lost 7-0 to Port Averil.

## The brewery fire {#fire}

- date: 1892-06-03 "On the night of 3 June 1892"
- aliases: fire at the brewery; the fire
- asked_as: blaze
- prominence: 4
- lost: two dray horses
- suspect: [[Alfred Pike]]
- culprit: never found out

> On the night of 3 June 1892 the brewery burned down.

> Nobody was killed, but two dray horses were lost.

> The brewery was rebuilt in red brick within fourteen months.

## The council is set up {#council-set-up}

- date: 1894 "in 1894"
- prominence: 2
- what: [[Wickersea Council]]

> The town was given a council of nine members in 1894.
""",
    "timeline/2-second-century.md": """## The pier opens {#pier-opens}

- date: 1904-05-23 "on 23 May 1904"
- prominence: 3
- what: [[Wickersea Pier]]

> opened on 23 May 1904.

## A Dunnage plays at the Saltings {#dunnage-plays}

- date: 1921 "until 1921"
- aliases: end of the rule against the Dunnages
- prominence: 3
- who: [[Walter Dunnage]]

> The rule against the Dunnages stood until 1921, when the captain threatened to resign unless Walter Dunnage was
> picked,

## The Whelks win the County Cup {#cup-final}

- date: 1923-04-28 "on 28 April 1923"
- aliases: cup final; final of 1923
- prominence: 4
- beaten: Port Averil
- score: 2-1
- scorer of the winning goal: [[Jack Orchley]]
- crowd: about 6,000

> The Whelks won the County Cup for the only time on 28 April 1923, beating Port Averil 2-1 before a crowd of about
> 6,000.

## The theft of the County Cup {#theft}

- date: 1936 "in 1936"
- aliases: theft of the cup
- asked_as: robbery; burglary
- prominence: 2
- thief: not stated
- where: the clubhouse

> The cup was stolen from the clubhouse in 1936 and has not been seen since.

## Ruth Dunnage and Thomas Orchley run away {#elopement}

- date: 1938 "In 1938"
- aliases: elopement
- prominence: 3
- who: [[Ruth Dunnage]] and Thomas Orchley

> In 1938 Ruth Dunnage ran away to Scotland with Thomas Orchley, and both were disowned by their families.

## The army cuts the pier {#pier-cut}

- date: 1940-22 "In the summer of 1940"
- prominence: 2
- what: [[Wickersea Pier]]

> In the summer of 1940 the army cut a gap in it so that the enemy could not land there.

## Ruth Dunnage comes back {#ruth-returns}

- date: not stated "some years later"
- after: #elopement
- prominence: 2
- who: [[Ruth Dunnage]]

> some years later she came back alone and opened a tea room on the pier.

## The stand is blown down {#stand}

- date: 1953-24 "in the winter of 1953"
- prominence: 2
- where: [[The Saltings]]

> The wooden stand was blown down in the winter of 1953.

## The last keeper leaves {#last-keeper}

- date: 1979-23 "in the autumn of 1979"
- prominence: 2
- where: [[Gannet Point Lighthouse]]
- name of the keeper: not stated

> The last keeper left in the autumn of 1979, when the light was made automatic.

## The feud is ended {#peace}

- date: 1984-08-19 "on 19 August 1984"
- aliases: end of the feud; reconciliation
- prominence: 5
- who: [[Ruth Dunnage]] and [[Colin Orchley]]
- where: the [[Lady Well]]
- witnesses: some 400 people

> The feud was formally ended on 19 August 1984, when Ruth and Colin Orchley, the last of his name in the town, each
> drank a glass of water from the Lady Well.

> The unpaid rent was forgiven.
""",
}
