"""A world of the gold questions: three towns after a collapse, a dam, raiders, a radio and an inheritance."""

PAGE = """The Sill Valley after the Hush

The Sill Valley lies along the upper Orrin, a river which rises in the Grayback hills. When the grid
went dark in 2041, in what the valley calls the Hush, about 30,000 people lived there; by the end of
2044 fewer than 4,000 were left. What caused the Hush is not known. Three towns survived: Maddock's
Weir, the largest; Tollgate, a walled market on the old highway; and Pinfold, a farming village where
nobody may carry a gun.

The councils

Each town is governed by a council of nine, except Pinfold, which is run by a single reeve. The first
speaker of the council at Maddock's Weir was Harriet Maddock, a former bus driver, after whom the town
is named. She was elected in 2046 and stayed in office until she drowned in 2059. Her nephew, Corwin
Maddock, never became speaker: he ran the granary and later kept the ledger. The present speaker,
Dessa Quayle, who had been the town's midwife, has sat since 2071.

The dam

The dam above Maddock's Weir was built long before the Hush, but its turbines stood still until 2052,
when an engineer named Yusuf Penhallow got two of the five running. He was paid with a house and a
mule. The current lights the Weir and, since 2055, Tollgate; Pinfold has always refused it. In the
spring of 2063 a crack opened in the east wall. Penhallow closed it within eleven days, with the help
of 140 volunteers, but he caught pneumonia and did not live to see the summer. His daughter Imke
succeeded him as warden of the dam.

The Common Ledger

All trade between the towns is written down in the Common Ledger, a book begun by Corwin Maddock in
2054. It has had three keepers: Corwin himself, the Tollgate schoolmaster Piers Lanyon, and Lanyon's
pupil Wren Abernethy, who holds it today. Of every load of grain a tenth goes to the host town, a
twentieth to the dam and the remainder to the seller. Salt and medicine are exempt. Lanyon was
dismissed in 2068 because he had altered entries in favour of his brother; he denied it until his
death.

The Carrion Company

The worst of the raiders called themselves the Carrion Company. The band was founded around 2056 by a
deserter, Jonah Sleet, and had its camp in a quarry at Hob's Cut. Between 2057 and 2062 it burned
seven farms. On 3 October 2064 some 250 raiders attacked Tollgate. The gate was held for two nights by
Captain Bram Tolliver and 60 townspeople, until a column from the Weir arrived under Imke Penhallow.
Of the raiders 88 died, and of the defenders 19, one of whom was Tolliver's wife, Odile. Sleet was
taken alive and sentenced to work on the dam for life. He escaped in 2066 and was not seen again,
although a grave near Hob's Cut is said to be his.

Radio Kestrel

Radio Kestrel, the valley's only station, went on the air on 1 May 2060. It was set up in a fire tower
on Mount Cassel by Theo Marchbanks, who reads out the weather, the market prices and the names of the
dead. He is blind. The station broadcasts for four hours every evening, save on Sundays. In August
2067 it picked up a voice that counted backwards from one hundred in a language nobody recognised.
Marchbanks believes that it came from the coast, while Quayle has called it a prank. It was never
heard again.

The ash cough

The ash cough reached the valley in November 2069, probably with a caravan of tinkers. It made 412
people ill and killed 97 of them, most of them children under ten. Pinfold closed its roads and did
not have a single case. The remedy, a syrup of willow and pine, was found by Dr. Salome Ferreira; its
recipe was read out on Radio Kestrel. Not until March 2070 was the last patient discharged. The
councils offered Ferreira a hundred sacks of flour, but she turned the reward down.

The Brightwater inheritance

When the mill owner Gideon Brightwater died in January 2072, he left two wills. The first, dated 2065,
gave the mill to his son Silas; the second, which was unsigned, gave it to the foundling Hetty Cole,
whom he had brought up. Silas Brightwater claimed that the second will was forged. The case came
before a joint court of the three towns; Quayle, who was Hetty's godmother, took no part in it. By the
end of 2072 the court had ruled:

  • Silas received the mill itself;
  • Hetty received half of the flour it grinds, for twenty years;
  • the millpond went to all three towns.

Silas appealed and was refused. Hetty married Wren Abernethy in June 2073 and moved to Tollgate. Who
wrote the second will has never been established.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


SILL_VALLEY: dict[str, str] = {
    "world.md": (
        "---\nname: The Sill Valley after the Hush\ndate_order: day-month\nsource: page\n---\n"
        "Three towns and what they kept of the old world.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Sill Valley after the Hush\nurl: https://example.org/sill\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/harriet-maddock.md": _entry(
        "Harriet Maddock",
        "person",
        "aliases: [Speaker Maddock, Harriet]\nprominence: 4\n",
        """- office: first speaker of the council at [[Maddock's Weir]]
- elected: in 2046
- former work: bus driver
- nephew: [[Corwin Maddock]]
- died: drowned in 2059
- born: not stated

The town of [[Maddock's Weir]] is named after her.

> The first speaker of the council at Maddock's Weir was Harriet Maddock, a former bus driver, after whom the town is
> named. She was elected in 2046 and stayed in office until she drowned in 2059.
""",
    ),
    "people/corwin-maddock.md": _entry(
        "Corwin Maddock",
        "person",
        "aliases: [Corwin]\nprominence: 3\n",
        """- aunt: [[Harriet Maddock]]
- speaker: never
- work: ran the granary, later kept the [[Common Ledger]]
- began: the [[Common Ledger]], in 2054
- death: not stated

> Her nephew, Corwin Maddock, never became speaker: he ran the granary and later kept the ledger.

> All trade between the towns is written down in the Common Ledger, a book begun by Corwin Maddock in 2054.
""",
    ),
    "people/quayle.md": _entry(
        "Dessa Quayle",
        "person",
        "aliases: [Speaker Quayle, Quayle]\nprominence: 4\n",
        """- office: speaker at [[Maddock's Weir]], since 2071
- former work: the town's midwife
- goddaughter: [[Hetty Cole]]
- opinion of the [[#voice|voice]]: a prank

> The present speaker, Dessa Quayle, who had been the town's midwife, has sat since 2071.

> Marchbanks believes that it came from the coast, while Quayle has called it a prank.

> Quayle, who was Hetty's godmother, took no part in it.
""",
    ),
    "people/yusuf-penhallow.md": _entry(
        "Yusuf Penhallow",
        "person",
        "aliases: [Yusuf]\nasked_as: [engineer]\nprominence: 4\n",
        """- profession: engineer
- started: two of the five turbines of [[the dam]]
- paid with: a house and a mule
- closed: the [[#crack|crack]] in the east wall
- illness: pneumonia
- daughter: [[Imke Penhallow]]
- wife: not stated

> when an engineer named Yusuf Penhallow got two of the five running. He was paid with a house and a mule.

> Penhallow closed it within eleven days, with the help of 140 volunteers, but he caught pneumonia and did not live to
> see the summer.
""",
    ),
    "people/imke-penhallow.md": _entry(
        "Imke Penhallow",
        "person",
        "aliases: [Imke, Warden Penhallow]\nprominence: 4\n",
        """- office: warden of [[the dam]]
- father: [[Yusuf Penhallow]]
- led: the column from [[Maddock's Weir]] that relieved [[Tollgate]]
- age: not stated

> His daughter Imke succeeded him as warden of the dam.

> The gate was held for two nights by Captain Bram Tolliver and 60 townspeople, until a column from the Weir arrived
> under Imke Penhallow.
""",
    ),
    "people/lanyon.md": _entry(
        "Piers Lanyon",
        "person",
        "aliases: [Lanyon]\nprominence: 3\n",
        """- profession: schoolmaster at [[Tollgate]]
- office: second keeper of the [[Common Ledger]]
- pupil: [[Wren Abernethy]]
- dismissed: in 2068, for altering entries in favour of his brother
- denied: the charge, until his death
- brother's name: not stated

> It has had three keepers: Corwin himself, the Tollgate schoolmaster Piers Lanyon, and Lanyon's pupil Wren Abernethy,
> who holds it today.

> Lanyon was dismissed in 2068 because he had altered entries in favour of his brother; he denied it until his death.
""",
    ),
    "people/abernethy.md": _entry(
        "Wren Abernethy",
        "person",
        "aliases: [Abernethy, Wren]\nprominence: 3\n",
        """- office: keeper of the [[Common Ledger]]
- teacher: [[Piers Lanyon]]
- wife: [[Hetty Cole]]

> Lanyon's pupil Wren Abernethy, who holds it today.

> Hetty married Wren Abernethy in June 2073 and moved to Tollgate.
""",
    ),
    "people/sleet.md": _entry(
        "Jonah Sleet",
        "person",
        "aliases: [Sleet]\nasked_as: [raider chief, bandit leader]\nprominence: 4\n",
        """- was: a deserter
- founded: the [[Carrion Company]]
- sentence: to work on [[the dam]] for life
- escaped: in 2066
- fate: not seen again; a grave near [[Hob's Cut]] is said to be his
- deserted from: not stated

> The band was founded around 2056 by a deserter, Jonah Sleet, and had its camp in a quarry at Hob's Cut.

> Sleet was taken alive and sentenced to work on the dam for life. He escaped in 2066 and was not seen
> again, although a grave near Hob's Cut is said to be his.
""",
    ),
    "people/bram-tolliver.md": _entry(
        "Bram Tolliver",
        "person",
        "aliases: [Captain Bram Tolliver, Captain Tolliver, Tolliver]\nprominence: 3\n",
        """- rank: captain
- held: the gate of [[Tollgate]], for two nights
- with: 60 townspeople
- wife: [[Odile Tolliver]]
- later life: not stated

> The gate was held for two nights by Captain Bram Tolliver and 60 townspeople,
""",
    ),
    "people/odile-tolliver.md": _entry(
        "Odile Tolliver",
        "person",
        "aliases: [Odile]\nprominence: 2\n",
        """- husband: [[Bram Tolliver]]
- died: in the [[#attack|attack on Tollgate]]

> Of the raiders 88 died, and of the defenders 19, one of whom was Tolliver's wife, Odile.
""",
    ),
    "people/marchbanks.md": _entry(
        "Theo Marchbanks",
        "person",
        "aliases: [Marchbanks]\nasked_as: [announcer, broadcaster]\nprominence: 3\n",
        """- set up: [[Radio Kestrel]]
- reads out: the weather, the market prices and the names of the dead
- sight: blind
- opinion of the [[#voice|voice]]: that it came from the coast
- cause of the blindness: not stated

> It was set up in a fire tower on Mount Cassel by Theo Marchbanks, who reads out the weather, the market prices and the
> names of the dead. He is blind.

> Marchbanks believes that it came from the coast,
""",
    ),
    "people/ferreira.md": _entry(
        "Salome Ferreira",
        "person",
        "aliases: [Dr. Salome Ferreira, Dr. Ferreira, Doctor Ferreira, Ferreira]\nprominence: 3\n",
        """- profession: doctor
- found: the [[willow syrup]]
- turned down: a hundred sacks of flour
- home town: not stated

> The remedy, a syrup of willow and pine, was found by Dr. Salome Ferreira;

> The councils offered Ferreira a hundred sacks of flour, but she turned the reward down.
""",
    ),
    "people/gideon-brightwater.md": _entry(
        "Gideon Brightwater",
        "person",
        "aliases: [Gideon]\nprominence: 3\n",
        """- profession: mill owner
- son: [[Silas Brightwater]]
- brought up: [[Hetty Cole]]
- died: in January 2072
- left: two wills
- cause of death: not stated

> When the mill owner Gideon Brightwater died in January 2072, he left two wills.
""",
    ),
    "people/silas-brightwater.md": _entry(
        "Silas Brightwater",
        "person",
        "aliases: [Silas]\nprominence: 3\n",
        """- father: [[Gideon Brightwater]]
- received: [[Brightwater Mill|the mill]]
- claimed: that the [[second will]] was forged
- appeal: refused

> The first, dated 2065, gave the mill to his son Silas;

> Silas Brightwater claimed that the second will was forged.

> Silas appealed and was refused.
""",
    ),
    "people/hetty-cole.md": _entry(
        "Hetty Cole",
        "person",
        "aliases: [Hetty, Cole]\nprominence: 3\n",
        """- was: a foundling
- brought up by: [[Gideon Brightwater]]
- godmother: [[Dessa Quayle]]
- received: half of the flour of [[Brightwater Mill|the mill]], for twenty years
- husband: [[Wren Abernethy]]
- parents: not stated

> the second, which was unsigned, gave it to the foundling Hetty Cole, whom he had brought up.

> Hetty married Wren Abernethy in June 2073 and moved to Tollgate.
""",
    ),
    "places/sill-valley.md": _entry(
        "Sill Valley",
        "place",
        "aliases: [the Sill Valley, the valley]\nprominence: 4\n",
        """- river: the upper Orrin, which rises in the Grayback hills
- towns: [[Maddock's Weir]], [[Tollgate]] and [[Pinfold]]
- people before the [[Hush]]: about 30,000
- people by the end of 2044: fewer than 4,000

> The Sill Valley lies along the upper Orrin, a river which rises in the
> Grayback hills.

> Three towns survived: Maddock's Weir, the largest; Tollgate, a walled market on the old highway; and Pinfold, a
> farming village where nobody may carry a gun.
""",
    ),
    "places/maddocks-weir.md": _entry(
        "Maddock's Weir",
        "place",
        "aliases: [Maddocks Weir, the Weir]\nprominence: 4\n",
        """- described as: the largest of the three towns
- named after: [[Harriet Maddock]]
- governed by: a council of nine
- speaker: [[Dessa Quayle]]
- population: not stated

> Three towns survived: Maddock's Weir, the largest;

> Each town is governed by a council of nine, except Pinfold,
""",
    ),
    "places/tollgate.md": _entry(
        "Tollgate",
        "place",
        "prominence: 4\n",
        """- described as: a walled market on the old highway
- governed by: a council of nine
- current from the dam: since 2055
- attacked: on 3 October 2064
- speaker: not stated

> Tollgate, a walled market on the old highway;

> The current lights the Weir and, since 2055, Tollgate;
""",
    ),
    "places/pinfold.md": _entry(
        "Pinfold",
        "place",
        "prominence: 3\n",
        """- described as: a farming village where nobody may carry a gun
- governed by: a single reeve
- current from the dam: always refused
- cases of the [[ash cough]]: none
- reeve's name: not stated

> Pinfold, a farming village where nobody may carry a gun.

> except Pinfold, which is run by a single reeve.

> Pinfold has always refused it.

> Pinfold closed its roads and did not have a single case.
""",
    ),
    "places/hobs-cut.md": _entry(
        "Hob's Cut",
        "place",
        "aliases: [Hobs Cut]\nprominence: 2\n",
        """- what: a quarry
- camp of: the [[Carrion Company]]

> had its camp in a quarry at Hob's Cut.

> although a grave near Hob's Cut is said to be his.
""",
    ),
    "places/mount-cassel.md": _entry(
        "Mount Cassel",
        "place",
        "prominence: 2\n",
        """- stands there: the fire tower of [[Radio Kestrel]]
- height: not stated

> It was set up in a fire tower on Mount Cassel by Theo Marchbanks,
""",
    ),
    "groups/carrion-company.md": _entry(
        "Carrion Company",
        "organisation",
        "aliases: [the Carrion Company, Carrion]\nasked_as: [raiders, bandits, gang]\nprominence: 4\n",
        """- described as: the worst of the raiders
- founder: [[Jonah Sleet]]
- founded: around 2056
- camp: a quarry at [[Hob's Cut]]
- burned: seven farms
- attacked: [[Tollgate]]
- end: not stated

> The worst of the raiders called themselves the Carrion Company.

> Between 2057 and 2062 it burned seven farms.
""",
    ),
    "groups/radio-kestrel.md": _entry(
        "Radio Kestrel",
        "organisation",
        "aliases: [Kestrel]\nasked_as: [radio station]\nprominence: 4\n",
        """- described as: the valley's only station
- founder: [[Theo Marchbanks]]
- on the air since: 1 May 2060
- where: a fire tower on [[Mount Cassel]]
- broadcasts: four hours every evening, save on Sundays
- frequency: not stated

> Radio Kestrel, the valley's only station, went on the air on 1 May 2060.

> The station broadcasts for four hours every evening, save on Sundays.
""",
    ),
    "groups/joint-court.md": _entry(
        "joint court",
        "organisation",
        "aliases: [the joint court, joint court of the three towns]\nprominence: 2\n",
        """- formed by: the three towns
- ruled on: the [[#ruling|Brightwater inheritance]]
- took no part: [[Dessa Quayle]]
- judges: not stated

> The case came before a joint court of the three towns; Quayle, who was Hetty's godmother, took no part in it.
""",
    ),
    "things/ledger.md": _entry(
        "Common Ledger",
        "work",
        "aliases: [the Common Ledger, the ledger]\nasked_as: [trade book, register]\nprominence: 4\n",
        """- begun by: [[Corwin Maddock]], in 2054
- holds: all trade between the towns
- keepers: [[Corwin Maddock]], [[Piers Lanyon]] and [[Wren Abernethy]]
- present keeper: [[Wren Abernethy]]

> All trade between the towns is written down in the Common Ledger, a book begun by Corwin Maddock in 2054. It has had
> three keepers: Corwin himself, the Tollgate schoolmaster Piers Lanyon, and Lanyon's pupil Wren Abernethy, who holds it
> today.
""",
    ),
    "things/grain-dues.md": _entry(
        "grain dues",
        "concept",
        "aliases: [market dues]\nasked_as: [grain tax, tithe, levy]\nprominence: 2\n",
        """- host town: a tenth
- the dam: a twentieth
- seller: the remainder
- exempt: salt and medicine

> Of every load of grain a tenth goes to the host town, a twentieth to the dam and the remainder to
> the seller. Salt and medicine are exempt.
""",
    ),
    "things/dam.md": _entry(
        "the dam",
        "thing",
        "aliases: [dam, dam above Maddock's Weir]\nprominence: 4\n",
        """- where: above [[Maddock's Weir]]
- built: long before the [[Hush]]
- turbines: five, of which two run
- warden: [[Imke Penhallow]], after her father
- builder: not stated

> The dam above Maddock's Weir was built long before the Hush, but its turbines stood still until 2052, when an engineer
> named Yusuf Penhallow got two of the five running.

> His daughter Imke succeeded him as warden of the dam.
""",
    ),
    "things/mill.md": _entry(
        "Brightwater Mill",
        "thing",
        "aliases: [the mill]\nprominence: 2\n",
        """- owner: [[Gideon Brightwater]], later [[Silas Brightwater]]
- flour: half of it to [[Hetty Cole]], for twenty years
- millpond: went to all three towns

> Silas received the mill itself;

> Hetty received half of the flour it grinds, for twenty years;

> the millpond went to all three towns.
""",
    ),
    "things/second-will.md": _entry(
        "second will",
        "work",
        "aliases: [the second will]\nprominence: 2\n",
        """- gave the mill to: [[Hetty Cole]]
- signed: no
- writer: never established
- dated: not stated

> the second, which was unsigned, gave it to the foundling Hetty Cole, whom he had brought up.

> Who wrote the second will has never been established.
""",
    ),
    "things/willow-syrup.md": _entry(
        "willow syrup",
        "thing",
        "aliases: [syrup of willow and pine, the syrup, the remedy]\nasked_as: [cure, medicine]\nprominence: 2\n",
        """- made of: willow and pine
- found by: [[Salome Ferreira]]
- recipe: read out on [[Radio Kestrel]]
- helps against: the [[ash cough]]

> The remedy, a syrup of willow and pine, was found by Dr. Salome Ferreira; its recipe was read out on Radio Kestrel.
""",
    ),
    "things/hush.md": _entry(
        "Hush",
        "concept",
        "aliases: [the Hush]\nasked_as: [collapse, blackout, apocalypse]\nprominence: 5\n",
        """- what: the grid went dark
- year: 2041
- cause: not known

> When the grid went dark in 2041, in what the valley calls the Hush, about 30,000 people lived there;

> What caused the Hush is not known.
""",
    ),
    "things/ash-cough.md": _entry(
        "ash cough",
        "concept",
        "aliases: [the ash cough]\nasked_as: [epidemic, plague, sickness, disease]\nprominence: 4\n",
        """- reached the valley: in November 2069
- brought by: probably a caravan of tinkers
- ill: 412 people
- died: 97, most of them children under ten
- remedy: [[willow syrup]]
- spared: [[Pinfold]]

> The ash cough reached the valley in November 2069, probably with a caravan of tinkers. It made 412 people ill and
> killed 97 of them, most of them children under ten.
""",
    ),
    "timeline/1-towns.md": """## The grid goes dark {#hush-falls}

- date: 2041 "in 2041"
- aliases: fall of the grid
- prominence: 5
- where: [[Sill Valley]]
- people there: about 30,000

> When the grid went dark in 2041, in what the valley calls the Hush, about 30,000 people lived there;

## The valley is nearly emptied {#emptied}

- date: [..2044] "by the end of 2044"
- prominence: 3
- where: [[Sill Valley]]
- people left: fewer than 4,000

> by the end of 2044 fewer than 4,000 were left.

## Harriet Maddock is elected speaker {#harriet-elected}

- date: 2046 "in 2046"
- prominence: 3
- who: [[Harriet Maddock]]
- where: [[Maddock's Weir]]

> She was elected in 2046 and stayed in office until she drowned in 2059.

## The turbines run again {#turbines}

- date: 2052 "until 2052"
- prominence: 4
- who: [[Yusuf Penhallow]]
- turbines: two of the five

> but its turbines stood still until 2052, when an engineer named Yusuf Penhallow got two of the five running.

## The Common Ledger is begun {#ledger-begun}

- date: 2054 "in 2054"
- prominence: 3
- who: [[Corwin Maddock]]
- what: the [[Common Ledger]]

> All trade between the towns is written down in the Common Ledger, a book begun by Corwin Maddock in 2054.

## The current reaches Tollgate {#current}

- date: 2055 "since 2055"
- prominence: 2
- where: [[Tollgate]]

> The current lights the Weir and, since 2055, Tollgate;

## The Carrion Company is founded {#carrion-founded}

- date: 2056~ "around 2056"
- prominence: 3
- who: [[Jonah Sleet]]

> The band was founded around 2056 by a deserter, Jonah Sleet, and had its camp in a quarry at Hob's Cut.

## The Carrion Company burns seven farms {#farms}

- date: 2057/2062 "Between 2057 and 2062"
- prominence: 3
- who: the [[Carrion Company]]

> Between 2057 and 2062 it burned seven farms.

## Harriet Maddock drowns {#harriet-drowns}

- date: 2059 "in 2059"
- prominence: 3
- who: [[Harriet Maddock]]

> She was elected in 2046 and stayed in office until she drowned in 2059.

## Radio Kestrel goes on the air {#on-air}

- date: 2060-05-01 "on 1 May 2060"
- prominence: 4
- who: [[Theo Marchbanks]]
- where: [[Mount Cassel]]

> Radio Kestrel, the valley's only station, went on the air on 1 May 2060.

## A crack opens in the dam {#crack}

- date: 2063-21 "In the spring of 2063"
- prominence: 4
- where: the east wall of [[the dam]]
- closed by: [[Yusuf Penhallow]], within eleven days
- volunteers: 140

> In the spring of 2063 a crack opened in the east wall. Penhallow closed it within eleven days, with the help of 140
> volunteers, but he caught pneumonia and did not live to see the summer.
""",
    "timeline/2-raid.md": """## The attack on Tollgate {#attack}

- date: 2064-10-03 "On 3 October 2064"
- aliases: attack on Tollgate; the raid
- asked_as: battle; siege
- prominence: 5
- where: [[Tollgate]]
- attackers: some 250 raiders of the [[Carrion Company]]
- gate held by: [[Bram Tolliver]] and 60 townspeople, for two nights
- relieved by: a column under [[Imke Penhallow]]
- raiders dead: 88
- defenders dead: 19

> On 3 October 2064 some 250 raiders attacked Tollgate. The gate was held for two nights by Captain Bram Tolliver and 60
> townspeople, until a column from the Weir arrived under Imke Penhallow. Of the raiders 88 died, and of the defenders
> 19, one of whom was Tolliver's wife, Odile.

## Jonah Sleet is sentenced {#sentence}

- date: not stated
- after: #attack
- prominence: 3
- who: [[Jonah Sleet]]
- sentence: to work on [[the dam]] for life

> Sleet was taken alive and sentenced to work on the dam for life.

## Jonah Sleet escapes {#escape}

- date: 2066 "in 2066"
- prominence: 3
- who: [[Jonah Sleet]]
- how: not stated

> He escaped in 2066 and was not seen again, although a grave near Hob's Cut is said to be his.

## Radio Kestrel picks up a voice {#voice}

- date: 2067-08 "In August 2067"
- aliases: the voice
- asked_as: mysterious signal; transmission
- prominence: 4
- who: [[Radio Kestrel]]
- what: a voice that counted backwards from one hundred
- language: one that nobody recognised
- heard again: never

> In August 2067 it picked up a voice that counted backwards from one hundred in a language nobody recognised.

> It was never heard again.

## Piers Lanyon is dismissed {#lanyon-out}

- date: 2068 "in 2068"
- prominence: 3
- who: [[Piers Lanyon]]
- why: "he had altered entries in favour of his brother"

> Lanyon was dismissed in 2068 because he had altered entries in favour of his brother; he denied it until his death.

## The ash cough reaches the valley {#cough}

- date: 2069-11 "in November 2069"
- prominence: 4
- what: the [[ash cough]]
- ill: 412 people
- dead: 97

> The ash cough reached the valley in November 2069, probably with a caravan of tinkers. It made 412 people ill and
> killed 97 of them, most of them children under ten.

## The last patient is discharged {#last-patient}

- date: 2070-03 "March 2070"
- prominence: 2
- illness: [[ash cough]]

> Not until March 2070 was the last patient discharged.

## Dessa Quayle becomes speaker {#quayle-speaker}

- date: 2071 "since 2071"
- prominence: 3
- who: [[Dessa Quayle]]

> The present speaker, Dessa Quayle, who had been the town's midwife, has sat since 2071.

## Gideon Brightwater dies {#gideon-dies}

- date: 2072-01 "in January 2072"
- prominence: 3
- who: [[Gideon Brightwater]]
- left: two wills

> When the mill owner Gideon Brightwater died in January 2072, he left two wills. The first, dated 2065, gave the mill
> to his son Silas;

## The joint court rules on the Brightwater inheritance {#ruling}

- date: [..2072] "By the end of 2072"
- after: #gideon-dies
- aliases: Brightwater inheritance; Brightwater case
- asked_as: verdict; lawsuit; dispute
- prominence: 4
- by: the [[joint court]]
- mill: to [[Silas Brightwater]]
- flour: half of it to [[Hetty Cole]], for twenty years
- millpond: to all three towns

> By the end of 2072 the court had ruled:

> Silas received the mill itself;

> Hetty received half of the flour it grinds, for twenty years;

> the millpond went to all three towns.

## Hetty Cole marries Wren Abernethy {#wedding}

- date: 2073-06 "in June 2073"
- prominence: 3
- who: [[Hetty Cole]] and [[Wren Abernethy]]

> Hetty married Wren Abernethy in June 2073 and moved to Tollgate.
""",
}
