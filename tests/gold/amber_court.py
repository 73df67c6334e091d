"""A world of the gold questions: noble houses, airships, a strike, a heist, a curse, a duel and an island colony."""

PAGE = """The Amber Court

The Amber Court is the assembly through which seven noble Houses rule the realm of Veyland. It was
founded on 3 March 1402 by Odalys Ashgrove, nicknamed the Amber Widow, and sits at Castle Sorrel.
Every House casts a single vote, except for House Ashgrove, which casts two. A Lord Reckoner presides
over the Court; the Widow herself was the first. When she stepped down in 1431, her pupil Bertrand
Quill succeeded her.

Mother Kettle

The inventor Perpetua Vane, better known as Mother Kettle, built the airship Gilded Moth in a disused
brewery. Its maiden voyage took place on 9 October 1438, with 31 passengers aboard. Unlike later
airships, the Moth burned peat, because coal was taxed by the Court. In 1440 Vane vowed to supply all
seven Houses with an airship by the end of 1445. Her funds ran out, and just two were ever delivered,
the second of them by August 1444.

The Lamp Oil Strike

On 2 February 1447 the riggers of Port Hessian laid down their tools, since for a year their wages had
been paid in lamp oil. Every shipyard joined them save the one at Mallow Bay. The stoppage ended
eleven weeks later with a raise of five pence a day. Of the 900 strikers, a quarter were not taken
back. Their spokesman, Simon Thrale, was banished for life.

The Candle Job

Some time between June and November 1448 the Sunstone, a gem as large as a goose egg, vanished from
the vault of Castle Sorrel. The robbery is remembered as the Candle Job. The gang split up as follows:

  • Two clockmakers opened the vault (with a key moulded from candle wax).
  • A third of the gang dressed up as mourners in order to distract the guards.
  • Everybody else waited on the roof with ropes.

Rumour has it that Captain Lucan Vane, Perpetua's brother, steered the getaway ship. He has denied
this under oath. The whereabouts of the Sunstone remain unknown. Legend says it bears a curse: whoever
sells it will go blind within a year.

The Duel on the Salt Bridge

At dawn on 21 June 1450 Bertrand Quill and Lucan Vane fought a duel on the Salt Bridge. Quill was shot
in the shoulder and died three days later. What the two had quarrelled about was never made public. In
July 1450 the Houses elected Isaura Marchetti as his successor. Marchetti, who has never boarded an
airship, is the youngest Lord Reckoner to date.

New Hessian

Around 1452 Simon Thrale founded the colony of New Hessian on the island of Cinder Rock, together with
60 dismissed riggers. The settlers live on kelp and gull eggs. All the Houses send them grain but
House Dunmore, which regards them as traitors. Perpetua Vane joined the colony in the 1450s to build
windmills. Her logbook breaks off in May 1461. According to the Court's almanac, the volcano of Cinder
Rock is going to erupt in 1500.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


AMBER_COURT: dict[str, str] = {
    "world.md": (
        "---\nname: The Amber Court\ndate_order: day-month\nsource: page\n---\nHouses, airships and a stolen gem.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Amber Court\nurl: https://example.org/amber-court\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/odalys-ashgrove.md": _entry(
        "Odalys Ashgrove",
        "person",
        "aliases: [the Amber Widow, Amber Widow, the Widow, Odalys]\nprominence: 5\n",
        """- office: the first [[Lord Reckoner]]
- founded: the [[Amber Court]], on 3 March 1402
- stepped down: in 1431
- successor: [[Bertrand Quill]]
- why she stepped down: not stated
- death: not stated

> It was founded on 3 March 1402 by Odalys Ashgrove, nicknamed the Amber Widow, and sits at Castle Sorrel.

> A Lord Reckoner presides over the Court; the Widow herself was the first.

> When she stepped down in 1431, her pupil Bertrand Quill succeeded her.
""",
    ),
    "people/bertrand-quill.md": _entry(
        "Bertrand Quill",
        "person",
        "aliases: [Quill, Bertrand]\nprominence: 5\n",
        """- office: [[Lord Reckoner]], after [[Odalys Ashgrove]]
- teacher: [[Odalys Ashgrove]]
- successor: [[Isaura Marchetti]]
- died: three days after the [[#duel|duel]]
- cause of death: shot in the shoulder
- House: not stated
- born: not stated

> When she stepped down in 1431, her pupil Bertrand Quill succeeded her.

> Quill was shot in the shoulder and died three days later.
""",
    ),
    "people/perpetua-vane.md": _entry(
        "Perpetua Vane",
        "person",
        "aliases: [Mother Kettle, Perpetua]\nshares: [Vane]\nprominence: 6\n",
        """- profession: inventor
- brother: [[Lucan Vane]]
- built: the [[Gilded Moth]]
- vowed: to supply all seven [[Houses]] with an airship by the end of 1445
- joined: [[New Hessian]], in the 1450s
- born: not stated
- fate: not stated

> The inventor Perpetua Vane, better known as Mother Kettle, built the airship Gilded Moth in a disused brewery.

> Rumour has it that Captain Lucan Vane, Perpetua's brother, steered the getaway ship.

> Perpetua Vane joined the colony in the 1450s to build windmills.
""",
    ),
    "people/lucan-vane.md": _entry(
        "Lucan Vane",
        "person",
        "aliases: [Captain Vane, Captain Lucan Vane, Lucan]\nshares: [Vane]\nprominence: 4\n",
        """- rank: captain
- sister: [[Perpetua Vane]]
- rumoured: to have steered the getaway ship of the [[Candle Job]]
- denied: "under oath"
- fate after the duel: not stated

> Rumour has it that Captain Lucan Vane, Perpetua's brother, steered the getaway ship. He has denied this under
> oath.

> At dawn on 21 June 1450 Bertrand Quill and Lucan Vane fought a duel on the Salt Bridge.
""",
    ),
    "people/simon-thrale.md": _entry(
        "Simon Thrale",
        "person",
        "aliases: [Thrale]\nprominence: 4\n",
        """- role: spokesman of the [[riggers]]
- banished: for life
- founded: [[New Hessian]], around 1452
- banished by: not stated

> Their spokesman, Simon Thrale, was banished for life.

> Around 1452 Simon Thrale founded the colony of New Hessian on the island of Cinder Rock, together with 60
> dismissed riggers.
""",
    ),
    "people/isaura-marchetti.md": _entry(
        "Isaura Marchetti",
        "person",
        "aliases: [Marchetti, Isaura]\nprominence: 4\n",
        """- office: [[Lord Reckoner]], the youngest to date
- predecessor: [[Bertrand Quill]]
- elected: in July 1450
- never did: board an airship
- age: not stated
- why she never boarded an airship: not stated

> In July 1450 the Houses elected Isaura Marchetti as his successor.

> Marchetti, who has never boarded an airship, is the youngest Lord Reckoner to date.
""",
    ),
    "organisations/amber-court.md": _entry(
        "Amber Court",
        "organisation",
        "aliases: [the Court, Court]\nprominence: 6\n",
        """- what it is: the assembly through which seven noble [[Houses]] rule [[Veyland]]
- founded: on 3 March 1402, by [[Odalys Ashgrove]]
- seat: [[Castle Sorrel]]
- presided over by: a [[Lord Reckoner]]

> The Amber Court is the assembly through which seven noble Houses rule the realm of Veyland.

> It was founded on 3 March 1402 by Odalys Ashgrove, nicknamed the Amber Widow, and sits at Castle Sorrel.
""",
    ),
    "organisations/houses.md": _entry(
        "Houses",
        "group",
        "aliases: [the seven Houses, seven Houses, noble Houses]\nprominence: 4\n",
        """- number: seven
- named: [[House Ashgrove]] and [[House Dunmore]]; the others are not named
- votes: one each, except for [[House Ashgrove]], which has two

> The Amber Court is the assembly through which seven noble Houses rule the realm of Veyland.

> Every House casts a single vote, except for House Ashgrove, which casts two.
""",
    ),
    "organisations/house-ashgrove.md": _entry(
        "House Ashgrove",
        "organisation",
        "prominence: 3\n",
        """- votes: two
- why it has two votes: not stated

> Every House casts a single vote, except for House Ashgrove, which casts two.
""",
    ),
    "organisations/house-dunmore.md": _entry(
        "House Dunmore",
        "organisation",
        "aliases: [Dunmore]\nprominence: 3\n",
        """- sends grain to [[New Hessian]]: no
- regards the settlers as: traitors
- head: not stated

> All the Houses send them grain but House Dunmore, which regards them as traitors.
""",
    ),
    "groups/riggers.md": _entry(
        "Riggers",
        "group",
        "aliases: [rigger, riggers of Port Hessian, strikers]\nprominence: 4\n",
        """- home: [[Port Hessian]]
- strikers: 900
- spokesman: [[Simon Thrale]]
- paid in: lamp oil, for a year

> On 2 February 1447 the riggers of Port Hessian laid down their tools, since for a year their wages had been paid
> in lamp oil.

> Of the 900 strikers, a quarter were not taken back.
""",
    ),
    "groups/gang.md": _entry(
        "Gang",
        "group",
        "aliases: [the gang, robbers, thieves]\nprominence: 3\n",
        """- known for: the [[Candle Job]]
- members: two clockmakers; no names are given
- number of members: not stated
- leader: not stated

> The gang split up as follows:

> Two clockmakers opened the vault (with a key moulded from candle wax).

> A third of the gang dressed up as mourners in order to distract the guards.

> Everybody else waited on the roof with ropes.
""",
    ),
    "groups/settlers.md": _entry(
        "Settlers",
        "group",
        "aliases: [settler, colonists]\nprominence: 3\n",
        """- home: [[New Hessian]]
- live on: kelp and gull eggs
- number today: not stated

> The settlers live on kelp and gull eggs.
""",
    ),
    "things/gilded-moth.md": _entry(
        "Gilded Moth",
        "thing",
        "aliases: [the Moth, Moth]\nprominence: 4\n",
        """- what it is: an airship
- built by: [[Perpetua Vane]]
- built in: a disused brewery
- maiden voyage: on 9 October 1438
- fuel: peat
- captain: not stated
- fate: not stated

> The inventor Perpetua Vane, better known as Mother Kettle, built the airship Gilded Moth in a disused brewery.

> Its maiden voyage took place on 9 October 1438, with 31 passengers aboard.

> Unlike later airships, the Moth burned peat, because coal was taxed by the Court.
""",
    ),
    "things/sunstone.md": _entry(
        "Sunstone",
        "thing",
        "aliases: [the gem]\nprominence: 5\n",
        """- what it is: a gem as large as a goose egg
- kept in: the vault of [[Castle Sorrel]], until the [[Candle Job]]
- whereabouts: unknown
- colour: not stated
- worth: not stated

> Some time between June and November 1448 the Sunstone, a gem as large as a goose egg, vanished from the vault of
> Castle Sorrel.

> The whereabouts of the Sunstone remain unknown.

> Legend says it bears a curse: whoever sells it will go blind within a year.
""",
    ),
    "places/veyland.md": _entry(
        "Veyland",
        "country",
        "aliases: [realm of Veyland]\nprominence: 3\n",
        """- ruled by: seven noble [[Houses]], through the [[Amber Court]]
- capital: not stated

> The Amber Court is the assembly through which seven noble Houses rule the realm of Veyland.
""",
    ),
    "places/castle-sorrel.md": _entry(
        "Castle Sorrel",
        "place",
        "aliases: [Sorrel]\nprominence: 3\n",
        """- seat of: the [[Amber Court]]
- built: not stated

> It was founded on 3 March 1402 by Odalys Ashgrove, nicknamed the Amber Widow, and sits at Castle Sorrel.

> Some time between June and November 1448 the Sunstone, a gem as large as a goose egg, vanished from the vault of
> Castle Sorrel.
""",
    ),
    "places/port-hessian.md": _entry(
        "Port Hessian",
        "place",
        "prominence: 3\n",
        """- known for: its [[riggers]]
- inhabitants: not stated

> On 2 February 1447 the riggers of Port Hessian laid down their tools, since for a year their wages had been paid
> in lamp oil.
""",
    ),
    "places/mallow-bay.md": _entry(
        "Mallow Bay",
        "place",
        "prominence: 3\n",
        """- joined the [[Lamp Oil Strike]]: no
- why its shipyard did not join: not stated

> Every shipyard joined them save the one at Mallow Bay.
""",
    ),
    "places/salt-bridge.md": _entry(
        "Salt Bridge",
        "place",
        "prominence: 2\n",
        """- known for: the [[#duel|duel]] of 21 June 1450
- where it stands: not stated

> At dawn on 21 June 1450 Bertrand Quill and Lucan Vane fought a duel on the Salt Bridge.
""",
    ),
    "places/new-hessian.md": _entry(
        "New Hessian",
        "place",
        "aliases: [the colony]\nprominence: 4\n",
        """- what it is: a colony on [[Cinder Rock]]
- founded: around 1452, by [[Simon Thrale]]
- first settlers: 60 dismissed [[riggers]]
- governor: not stated

> Around 1452 Simon Thrale founded the colony of New Hessian on the island of Cinder Rock, together with 60
> dismissed riggers.

> All the Houses send them grain but House Dunmore, which regards them as traitors.
""",
    ),
    "places/cinder-rock.md": _entry(
        "Cinder Rock",
        "place",
        "aliases: [island of Cinder Rock]\nprominence: 3\n",
        """- what it is: an island with a volcano
- colony: [[New Hessian]]
- size: not stated

> Around 1452 Simon Thrale founded the colony of New Hessian on the island of Cinder Rock, together with 60
> dismissed riggers.

> According to the Court's almanac, the volcano of Cinder Rock is going to erupt in 1500.
""",
    ),
    "works/logbook.md": _entry(
        "Logbook of Perpetua Vane",
        "work",
        "aliases: [the logbook, logbook]\nprominence: 2\n",
        """- author: [[Perpetua Vane]]
- breaks off: in May 1461
- last entry: not stated
- why it breaks off: not stated

> Her logbook breaks off in May 1461.
""",
    ),
    "works/almanac.md": _entry(
        "Almanac of the Amber Court",
        "work",
        "aliases: [the almanac, almanac, the Court's almanac]\nprominence: 2\n",
        """- forecasts: that the volcano of [[Cinder Rock]] is going to erupt in 1500
- author: not stated

> According to the Court's almanac, the volcano of Cinder Rock is going to erupt in 1500.
""",
    ),
    "concepts/lord-reckoner.md": _entry(
        "Lord Reckoner",
        "concept",
        "aliases: [Reckoner]\nprominence: 3\n",
        """- what it is: who presides over the [[Amber Court]]
- holders: [[Odalys Ashgrove]], then [[Bertrand Quill]], then [[Isaura Marchetti]]
- term of office: not stated

> A Lord Reckoner presides over the Court; the Widow herself was the first.

> Marchetti, who has never boarded an airship, is the youngest Lord Reckoner to date.
""",
    ),
    "concepts/lamp-oil-strike.md": _entry(
        "Lamp Oil Strike",
        "concept",
        "aliases: [the strike, riggers' strike, the stoppage]\nprominence: 4\n",
        """- began: on 2 February 1447
- ended: eleven weeks later
- won: a raise of five pence a day
- deaths: not stated

> On 2 February 1447 the riggers of Port Hessian laid down their tools, since for a year their wages had been paid
> in lamp oil.

> The stoppage ended eleven weeks later with a raise of five pence a day.
""",
    ),
    "concepts/candle-job.md": _entry(
        "Candle Job",
        "concept",
        "aliases: [the robbery, the heist]\nprominence: 4\n",
        """- what it is: the robbery of the [[Sunstone]]
- where: the vault of [[Castle Sorrel]]
- planned by: not stated

> The robbery is remembered as the Candle Job.

> Some time between June and November 1448 the Sunstone, a gem as large as a goose egg, vanished from the vault of
> Castle Sorrel.
""",
    ),
    "concepts/curse.md": _entry(
        "Curse of the Sunstone",
        "concept",
        "aliases: [the curse]\nprominence: 3\n",
        """- what it does: "whoever sells it will go blind within a year"
- basis: a legend
- laid by: not stated

> Legend says it bears a curse: whoever sells it will go blind within a year.
""",
    ),
    "timeline/1-court.md": """## Odalys Ashgrove founds the Amber Court {#founding}

- date: 1402-03-03 "on 3 March 1402"
- aliases: founding of the Amber Court
- prominence: 4
- who: [[Odalys Ashgrove]]
- what: the [[Amber Court]]
- why: not stated

> The Amber Court is the assembly through which seven noble Houses rule the realm of Veyland. It was founded on
> 3 March 1402 by Odalys Ashgrove, nicknamed the Amber Widow, and sits at Castle Sorrel.

## The Houses vote in the Court {#votes}

- date: not stated
- kind: state
- who: the [[Houses]]
- how many: a single vote each
- exception: [[House Ashgrove]], which casts two
- why two: not stated

> Every House casts a single vote, except for House Ashgrove, which casts two.

## Odalys Ashgrove is the first Lord Reckoner {#first-reckoner}

- date: not stated
- kind: state
- who: [[Odalys Ashgrove]]
- what: [[Lord Reckoner]]

> A Lord Reckoner presides over the Court; the Widow herself was the first.

## Bertrand Quill succeeds Odalys Ashgrove {#quill-succeeds}

- date: 1431 "in 1431"
- prominence: 3
- who: [[Bertrand Quill]]
- in the place of: [[Odalys Ashgrove]]
- what: [[Lord Reckoner]]
- why she stepped down: not stated

> When she stepped down in 1431, her pupil Bertrand Quill succeeded her.
""",
    "timeline/2-kettle.md": """## Perpetua Vane builds the Gilded Moth {#moth-built}

- date: not stated
- who: [[Perpetua Vane]]
- what: the [[Gilded Moth]]
- where: a disused brewery
- where the brewery was: not stated

> The inventor Perpetua Vane, better known as Mother Kettle, built the airship Gilded Moth in a disused brewery.

## Maiden voyage of the Gilded Moth {#maiden-voyage}

- date: 1438-10-09 "on 9 October 1438"
- aliases: the maiden voyage; first flight of the Gilded Moth
- prominence: 4
- what: the [[Gilded Moth]]
- how many: 31 passengers
- where to: not stated
- passengers' names: not stated

> Its maiden voyage took place on 9 October 1438, with 31 passengers aboard.

## The Gilded Moth burns peat {#peat}

- date: not stated
- kind: state
- what: the [[Gilded Moth]]
- why: "because coal was taxed by the Court"
- how high the tax was: not stated

> Unlike later airships, the Moth burned peat, because coal was taxed by the Court.

## Perpetua Vane vows to supply every House with an airship {#vow}

- date: 1440 "In 1440"
- aliases: Vane's vow; the vow
- prominence: 3
- who: [[Perpetua Vane]]
- to: all seven [[Houses]]
- what: an airship
- deadline: the end of 1445

> In 1440 Vane vowed to supply all seven Houses with an airship by the end of 1445.

## Only two airships are delivered {#vow-broken}

- date: not stated
- kind: figure
- who: [[Perpetua Vane]]
- how many: two
- why: her funds ran out
- to which Houses: not stated

> Her funds ran out, and just two were ever delivered, the second of them by August 1444.

## The second airship is delivered {#second-airship}

- date: [..1444-08] "by August 1444"
- prominence: 2
- what: the second airship
- to: not stated

> Her funds ran out, and just two were ever delivered, the second of them by August 1444.
""",
    "timeline/3-strike.md": """## The riggers of Port Hessian go on strike {#strike}

- date: 1447-02-02 "On 2 February 1447"
- aliases: beginning of the Lamp Oil Strike
- prominence: 4
- who: the [[riggers]]
- where: [[Port Hessian]]
- why: "since for a year their wages had been paid in lamp oil"

> On 2 February 1447 the riggers of Port Hessian laid down their tools, since for a year their wages had been paid
> in lamp oil.

## The other shipyards join the strike {#yards-join}

- date: not stated
- who: every shipyard
- exception: the one at [[Mallow Bay]]
- how many shipyards: not stated
- why Mallow Bay did not: not stated

> Every shipyard joined them save the one at Mallow Bay.

## The strike ends {#strike-ends}

- date: not stated "eleven weeks later"
- after: #strike + P77D
- aliases: end of the strike; end of the Lamp Oil Strike
- prominence: 3
- what: the [[Lamp Oil Strike]]
- outcome: a raise of five pence a day
- settled by: not stated

> The stoppage ended eleven weeks later with a raise of five pence a day.

## A quarter of the strikers are not taken back {#not-taken-back}

- date: not stated
- kind: figure
- who: the [[strikers]]
- how many: a quarter of 900
- why: not stated

> Of the 900 strikers, a quarter were not taken back.

## Simon Thrale is banished {#banished}

- date: not stated
- prominence: 2
- who: [[Simon Thrale]]
- for how long: for life
- by: not stated

> Their spokesman, Simon Thrale, was banished for life.
""",
    "timeline/4-heist.md": """## The Sunstone vanishes {#theft}

- date: 1448-06/1448-11 "between June and November 1448"
- aliases: theft of the Sunstone
- prominence: 4
- what: the [[Sunstone]]
- where: the vault of [[Castle Sorrel]]
- known as: the [[Candle Job]]
- day: not stated

> Some time between June and November 1448 the Sunstone, a gem as large as a goose egg, vanished from the vault of
> Castle Sorrel. The robbery is remembered as the Candle Job.

## Two clockmakers open the vault {#vault}

- date: not stated
- who: two clockmakers of the [[gang]]
- how many: two
- with: a key moulded from candle wax
- names: not stated

> The gang split up as follows:

> Two clockmakers opened the vault (with a key moulded from candle wax).

## A third of the gang dress up as mourners {#mourners}

- date: not stated
- who: a third of the [[gang]]
- share: a third
- purpose: "in order to distract the guards"

> A third of the gang dressed up as mourners in order to distract the guards.

## The rest of the gang wait on the roof {#roof}

- date: not stated
- who: everybody else of the [[gang]]
- share: everybody else
- where: on the roof
- with: ropes

> Everybody else waited on the roof with ropes.

## Lucan Vane is rumoured to have steered the getaway ship {#rumour}

- date: not stated
- kind: state
- who: [[Lucan Vane]]
- what: the getaway ship
- name of the ship: not stated

> Rumour has it that Captain Lucan Vane, Perpetua's brother, steered the getaway ship.

## Lucan Vane denies it under oath {#denial}

- date: not stated
- who: [[Lucan Vane]]
- how: "under oath"
- before whom: not stated

> Rumour has it that Captain Lucan Vane, Perpetua's brother, steered the getaway ship. He has denied this under
> oath.

## The Sunstone remains lost {#lost}

- date: not stated
- kind: state
- what: the [[Sunstone]]
- whereabouts: "unknown"

> The whereabouts of the Sunstone remain unknown.

## Legend tells of a curse {#legend}

- date: not stated
- kind: state
- what: the [[Curse of the Sunstone]]
- whom it has blinded: not stated

> Legend says it bears a curse: whoever sells it will go blind within a year.
""",
    "timeline/5-duel.md": """## Bertrand Quill and Lucan Vane fight a duel {#duel}

- date: 1450-06-21 "on 21 June 1450"
- aliases: the duel; duel on the Salt Bridge
- prominence: 4
- who: [[Bertrand Quill]] and [[Lucan Vane]]
- where: the [[Salt Bridge]]
- time of day: at dawn
- why: "What the two had quarrelled about was never made public"

> At dawn on 21 June 1450 Bertrand Quill and Lucan Vane fought a duel on the Salt Bridge.

> What the two had quarrelled about was never made public.

## Bertrand Quill dies {#quill-dies}

- date: not stated "three days later"
- after: #duel + P3D
- aliases: death of Bertrand Quill
- prominence: 3
- who: [[Bertrand Quill]]
- cause: shot in the shoulder
- where: not stated

> Quill was shot in the shoulder and died three days later.

## Isaura Marchetti is elected Lord Reckoner {#election}

- date: 1450-07 "In July 1450"
- aliases: election of Isaura Marchetti
- prominence: 3
- who: [[Isaura Marchetti]]
- by: the [[Houses]]
- in the place of: [[Bertrand Quill]]
- day: not stated
- how the Houses voted: not stated

> In July 1450 the Houses elected Isaura Marchetti as his successor.

## Isaura Marchetti never boards an airship {#never-boarded}

- date: not stated
- kind: non-event
- who: [[Isaura Marchetti]]
- why: not stated

> Marchetti, who has never boarded an airship, is the youngest Lord Reckoner to date.
""",
    "timeline/6-colony.md": """## Simon Thrale founds New Hessian {#colony}

- date: 1452~ "Around 1452"
- aliases: founding of New Hessian
- prominence: 4
- who: [[Simon Thrale]]
- with: 60 dismissed [[riggers]]
- how many: 60
- where: [[Cinder Rock]]

> Around 1452 Simon Thrale founded the colony of New Hessian on the island of Cinder Rock, together with 60
> dismissed riggers.

## The settlers live on kelp and gull eggs {#food}

- date: not stated
- kind: state
- who: the [[settlers]]
- what: kelp and gull eggs

> The settlers live on kelp and gull eggs.

## The Houses send grain to the colony {#grain}

- date: not stated
- kind: state
- who: all the [[Houses]]
- to: the [[settlers]]
- exception: [[House Dunmore]]
- why not House Dunmore: it regards them as traitors
- how much grain: not stated

> All the Houses send them grain but House Dunmore, which regards them as traitors.

## Perpetua Vane joins the colony {#vane-joins}

- date: 145X "in the 1450s"
- prominence: 3
- who: [[Perpetua Vane]]
- where: [[New Hessian]]
- purpose: to build windmills
- how many windmills: not stated

> Perpetua Vane joined the colony in the 1450s to build windmills.

## Perpetua Vane's logbook breaks off {#logbook-ends}

- date: 1461-05 "in May 1461"
- prominence: 2
- what: the [[Logbook of Perpetua Vane]]
- who: [[Perpetua Vane]]
- why: not stated

> Her logbook breaks off in May 1461.

## The almanac forecasts an eruption {#forecast}

- date: 1500 "in 1500"
- kind: state
- prominence: 2
- what: the volcano of [[Cinder Rock]]
- forecast by: the [[Almanac of the Amber Court]]
- whether it comes true: not stated

> According to the Court's almanac, the volcano of Cinder Rock is going to erupt in 1500.
""",
}
