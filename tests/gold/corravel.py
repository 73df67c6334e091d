"""A world of the gold questions: a city of seven guilds, two families, a broken treaty, a plague and a trial."""

PAGE = """Corravel of the Seven Keys

Corravel, a walled city at the mouth of the River Lathe, was founded in 604 by salt traders from the
north. It had no prince: for two centuries it was governed by a council of seven guilds, each of
which held one key to the treasury. The Dyers were the richest of the seven and the Ropemakers the
largest, with some 2,300 members. The Beggars asked for a seat on the council three times and were
always refused. The oldest building in the city, the Bell House, was finished in 641.

Two families

The Dunmarrows, who were dyers, lived on Madder Hill, while the Ketterils, a line of bellfounders,
owned most of the lower town. Old Gaspar Ketteril, Warden of the Keys from 688 to 701, had four
children: Ansgar, Petronel, Sunniva and a youngest son whose name the chronicles leave out. Petronel
was betrothed to Lucan Dunmarrow, but on the eve of the wedding, in the summer of 697, she ran away
with a ferryman called Hob. Neither of them ever returned. A ballad claims that they turned into
river spirits, which the priests deny.

The Treaty of Brask

Ansgar, who succeeded his father as Warden, made peace with Hroald, king of the hill country of
Brask. The treaty was signed at the Toll Bridge on the ninth of Reedmonth, 702, and had two terms:

  • the hill folk let the city's timber rafts pass;
  • Corravel sent them 400 barrels of salt a year, except in years of famine.

It was kept for eleven years. In 713, however, the salt turned out to be half sand. Hroald accused
the Dyers, but who had mixed it was never discovered. He declared the treaty broken and burned the
Toll Bridge.

The Grey Sweat

The plague known as the Grey Sweat came to Corravel in the late autumn of 719, probably aboard a
grain ship from Port Ismer, and lasted fourteen months. Of about 30,000 inhabitants nearly a third
died, among them Ansgar Ketteril and both his sons. The Ropemakers lost half their members, the
Dyers only nine. It was the physician Ilse Brandreth who noticed that nobody who drank from the
dyers' well fell ill; why this was so she could not say. The council laughed at her, and the well
was not opened to everybody until the following summer.

Wat Tolley, a baker, fed the Ropemakers' quarter free of charge throughout the plague, pushing soup
over the barred gate with a long wooden spoon. In his honour the city keeps the Feast of Spoons on
the second day of Frostmonth, when the whole town eats in the street and no debt may be collected.
It was first held in 724 and was banned from 760 to 771 on account of the brawls.

The trial of Lucan Dunmarrow

Lucan, the abandoned bridegroom, had become master of the Dyers in 709 and was chosen Warden after
Ansgar's death. In 726 he was accused of stealing the Heron Hoard, 1,200 gold coins stamped with a
heron, from the treasury. The charge was brought by Sunniva Ketteril, who had taken over her
brother's foundry. Nine judges heard the case in the Bell House for nineteen days; five of them
found Lucan guilty, three not guilty, and one fell asleep and did not vote. His clerk, Emeric
Stroud, swore that he had seen the chests carried out by night, but took it back on his deathbed.
Lucan was not hanged but banished for life. He protested his innocence until he died at Port Ismer
around 740. His house was given to Ilse Brandreth, who made it a hospital.

The hoard has never been found. Some say that it was melted into Long Gaspar, the great bell that
Sunniva cast in 727; others look for it beneath the Toll Bridge, where two treasure hunters dug for
six weeks in 788 and found nothing but a boot.

The last keys

Sunniva, who never married, died in 748 at the age of 70. Corin Brandreth, Ilse's grandnephew,
rebuilt the Toll Bridge between 751 and 755. It cost 8,000 marks: half was paid by the council, a
quarter by the Ropemakers and the rest by the king of Brask. Corin was first city architect and
then, from 762, Warden, the only one who ever belonged to no guild. Under him the number of keys was
cut from seven to five; the Chandlers and the Glovers lost theirs. Whether he took bribes, as his
enemies said, is an open question.

In 801 a fire that had started in a glover's workshop destroyed the lower town; only the Bell House
and eleven other buildings were left standing. By the end of 803 half the inhabitants had moved
away. The council met for the last time in 804 and opened the gates to the Duke of Ismer, who
abolished the guilds but left the feast alone. What happened to the keys is unknown.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


CORRAVEL: dict[str, str] = {
    "world.md": (
        "---\nname: Corravel of the Seven Keys\ndate_order: day-month\nsource: page\n---\n"
        "A city of guilds, from its salt traders to its last council.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: Corravel of the Seven Keys\nurl: https://example.org/corravel\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/gaspar.md": _entry(
        "Gaspar Ketteril",
        "person",
        "aliases: [Old Gaspar Ketteril, Old Gaspar]\nprominence: 4\n",
        """- family: the [[Ketterils]]
- office: [[Warden of the Keys]], from 688 to 701
- children: [[Ansgar Ketteril]], [[Petronel Ketteril]], [[Sunniva Ketteril]] and a youngest son
- youngest son: name left out by the chronicles
- wife: not stated
- died: not stated

> Old Gaspar Ketteril, Warden of the Keys from 688 to 701, had four children: Ansgar, Petronel, Sunniva and a
> youngest son whose name the chronicles leave out.
""",
    ),
    "people/ansgar.md": _entry(
        "Ansgar Ketteril",
        "person",
        "aliases: [Ansgar, Warden Ansgar]\nprominence: 4\n",
        """- father: [[Gaspar Ketteril]]
- office: [[Warden of the Keys]], after his father
- made peace with: [[Hroald]]
- sons: two, both dead of the [[Grey Sweat]]
- died: of the [[Grey Sweat]]
- wife: not stated

> Ansgar, who succeeded his father as Warden, made peace with Hroald, king of the hill country of Brask.

> Of about 30,000 inhabitants nearly a third died, among them Ansgar Ketteril and both his sons.
""",
    ),
    "people/petronel.md": _entry(
        "Petronel Ketteril",
        "person",
        "aliases: [Petronel]\nasked_as: [runaway bride]\nprominence: 4\n",
        """- father: [[Gaspar Ketteril]]
- betrothed to: [[Lucan Dunmarrow]]
- ran away with: [[Hob]]
- fate: never returned
- legend: that she and Hob turned into river spirits; the priests deny it

> Petronel was betrothed to Lucan Dunmarrow, but on the eve of the wedding, in the summer of 697, she ran away with a
> ferryman called Hob. Neither of them ever returned.

> A ballad claims that they turned into river spirits, which the priests deny.
""",
    ),
    "people/sunniva.md": _entry(
        "Sunniva Ketteril",
        "person",
        "aliases: [Sunniva]\nprominence: 4\n",
        """- father: [[Gaspar Ketteril]]
- took over: her brother's foundry
- accused: [[Lucan Dunmarrow]]
- cast: [[Long Gaspar]], in 727
- husband: none; she never married
- died: in 748
- age at death: 70

> The charge was brought by Sunniva Ketteril, who had taken over her brother's foundry.

> Some say that it was melted into Long Gaspar, the great bell that Sunniva cast in 727;

> Sunniva, who never married, died in 748 at the age of 70.
""",
    ),
    "people/lucan.md": _entry(
        "Lucan Dunmarrow",
        "person",
        "aliases: [Lucan, Warden Lucan]\nasked_as: [bridegroom; defendant]\nprominence: 5\n",
        """- family: the [[Dunmarrows]]
- betrothed to: [[Petronel Ketteril]]
- office: master of the [[Dyers]] from 709, then [[Warden of the Keys]]
- accused of: stealing the [[Heron Hoard]]
- accuser: [[Sunniva Ketteril]]
- clerk: [[Emeric Stroud]]
- punishment: banished for life
- died: around 740, at [[Port Ismer]]
- later bride: not stated

> Lucan, the abandoned bridegroom, had become master of the Dyers in 709 and was chosen Warden after Ansgar's death.

> In 726 he was accused of stealing the Heron Hoard, 1,200 gold coins stamped with a heron, from the treasury.

> Lucan was not hanged but banished for life. He protested his innocence until he died at Port
> Ismer around 740. His house was given to Ilse Brandreth, who made it a hospital.
""",
    ),
    "people/hob.md": _entry(
        "Hob",
        "person",
        "aliases: [the ferryman]\nprominence: 2\n",
        """- profession: ferryman
- ran away with: [[Petronel Ketteril]]
- surname: not stated

> she ran away with a ferryman called Hob. Neither of them ever returned.
""",
    ),
    "people/hroald.md": _entry(
        "Hroald",
        "person",
        "aliases: [King Hroald]\nasked_as: [hill king]\nprominence: 4\n",
        """- office: king of [[Brask]]
- made peace with: [[Ansgar Ketteril]]
- accused: the [[Dyers]]
- burned: the [[Toll Bridge]]
- died: not stated

> Ansgar, who succeeded his father as Warden, made peace with Hroald, king of the hill country of Brask.

> Hroald accused the Dyers, but who had mixed it was never discovered. He declared the treaty broken and burned the Toll
> Bridge.
""",
    ),
    "people/ilse.md": _entry(
        "Ilse Brandreth",
        "person",
        "aliases: [Ilse]\nasked_as: [doctor]\nprominence: 4\n",
        """- profession: physician
- noticed: that nobody who drank from the [[dyers' well]] fell ill
- was given: the house of [[Lucan Dunmarrow]]
- grandnephew: [[Corin Brandreth]]
- died: not stated

> It was the physician Ilse Brandreth who noticed that nobody who drank from the dyers' well fell ill; why this was so
> she could not say.

> His house was given to Ilse Brandreth, who made it a hospital.
""",
    ),
    "people/corin.md": _entry(
        "Corin Brandreth",
        "person",
        "aliases: [Corin, Warden Corin]\nprominence: 4\n",
        """- great-aunt: [[Ilse Brandreth]]
- office: city architect, then [[Warden of the Keys]] from 762
- guild: none
- rebuilt: the [[Toll Bridge]], between 751 and 755
- accused of: taking bribes, an open question
- died: not stated

> Corin Brandreth, Ilse's grandnephew, rebuilt the Toll Bridge between 751 and 755.

> Corin was first city architect and then, from 762, Warden, the only one who ever belonged to no guild.

> Whether he took bribes, as his enemies said, is an open question.
""",
    ),
    "people/tolley.md": _entry(
        "Wat Tolley",
        "person",
        "aliases: [Tolley, Wat]\nprominence: 3\n",
        """- profession: baker
- fed: the quarter of the [[Ropemakers]], free of charge
- tool: a long wooden spoon
- honoured by: the [[Feast of Spoons]]
- died: not stated

> Wat Tolley, a baker, fed the Ropemakers' quarter free of charge throughout the plague, pushing soup over the barred
> gate with a long wooden spoon.
""",
    ),
    "people/stroud.md": _entry(
        "Emeric Stroud",
        "person",
        "aliases: [Stroud]\nasked_as: [witness]\nprominence: 2\n",
        """- office: clerk of [[Lucan Dunmarrow]]
- swore: that he had seen the chests carried out by night
- took back: his testimony, on his deathbed

> His clerk, Emeric Stroud, swore that he had seen the chests carried out by night, but took it back on his deathbed.
""",
    ),
    "people/duke.md": _entry(
        "Duke of Ismer",
        "person",
        "aliases: [the Duke, the Duke of Ismer]\nprominence: 3\n",
        """- name: not stated
- abolished: the guilds
- left alone: the [[Feast of Spoons]]

> The council met for the last time in 804 and opened the gates to the Duke of Ismer, who abolished the guilds but
> left the feast alone.
""",
    ),
    "groups/dunmarrows.md": _entry(
        "Dunmarrows",
        "group",
        "aliases: [the Dunmarrows, House Dunmarrow, Dunmarrow family]\nprominence: 3\n",
        """- trade: dyers
- home: [[Madder Hill]]
- members: [[Lucan Dunmarrow]]

> The Dunmarrows, who were dyers, lived on Madder Hill,
""",
    ),
    "groups/ketterils.md": _entry(
        "Ketterils",
        "group",
        "aliases: [the Ketterils, House Ketteril, Ketteril family]\nprominence: 3\n",
        """- trade: bellfounders
- owned: most of the [[lower town]]
- members: [[Gaspar Ketteril]], [[Ansgar Ketteril]], [[Petronel Ketteril]], [[Sunniva Ketteril]]

> while the Ketterils, a line of bellfounders, owned most of the lower town.
""",
    ),
    "guilds/council.md": _entry(
        "council of seven guilds",
        "organisation",
        "aliases: [the council, council of guilds, council of Corravel]\nprominence: 4\n",
        """- governed: [[Corravel]], for two centuries
- members: seven guilds
- met for the last time: in 804
- refused a seat to: the [[Beggars]]

> It had no prince: for two centuries it was governed by a council of seven guilds, each of which held one key to the
> treasury.

> The council laughed at her, and the well was not opened to everybody until the following summer.
""",
    ),
    "guilds/dyers.md": _entry(
        "Dyers",
        "organisation",
        "aliases: [the Dyers, Dyers' Guild, guild of dyers]\nprominence: 4\n",
        """- described as: the richest of the seven guilds
- master: [[Lucan Dunmarrow]], from 709
- accused by: [[Hroald]]
- lost to the [[Grey Sweat]]: nine members
- number of members: not stated

> The Dyers were the richest of the seven and the Ropemakers the largest, with some 2,300 members.

> The Ropemakers lost half their members, the Dyers only nine.
""",
    ),
    "guilds/ropemakers.md": _entry(
        "Ropemakers",
        "organisation",
        "aliases: [the Ropemakers, Ropemakers' Guild, guild of ropemakers]\nprominence: 3\n",
        """- described as: the largest of the seven guilds
- number of members: some 2,300
- lost to the [[Grey Sweat]]: half their members
- paid: a quarter of the cost of the [[Toll Bridge]]
- master: not stated

> The Dyers were the richest of the seven and the Ropemakers the largest, with some 2,300 members.

> The Ropemakers lost half their members, the Dyers only nine.
""",
    ),
    "guilds/beggars.md": _entry(
        "Beggars",
        "organisation",
        "aliases: [the Beggars, Beggars' Guild]\nprominence: 2\n",
        """- asked for: a seat on the [[council of seven guilds|council]], three times
- result: always refused

> The Beggars asked for a seat on the council three times and were always refused.
""",
    ),
    "guilds/chandlers.md": _entry(
        "Chandlers",
        "organisation",
        "aliases: [the Chandlers, Chandlers' Guild]\nprominence: 2\n",
        """- lost: their key, under [[Corin Brandreth]]

> Under him the number of keys was cut from seven to five; the Chandlers and the Glovers lost theirs.
""",
    ),
    "guilds/glovers.md": _entry(
        "Glovers",
        "organisation",
        "aliases: [the Glovers, Glovers' Guild]\nprominence: 2\n",
        """- lost: their key, under [[Corin Brandreth]]

> Under him the number of keys was cut from seven to five; the Chandlers and the Glovers lost theirs.
""",
    ),
    "places/corravel.md": _entry(
        "Corravel",
        "place",
        "aliases: [the city]\nprominence: 5\n",
        """- described as: a walled city at the mouth of the River Lathe
- founders: salt traders from the north
- inhabitants: about 30,000, before the [[Grey Sweat]]
- prince: none
- governed by: a [[council of seven guilds]]

> Corravel, a walled city at the mouth of the River Lathe, was founded in 604 by salt traders from the north. It had
> no prince: for two centuries it was governed by a council of seven guilds, each of which held one key to the
> treasury.
""",
    ),
    "places/bell-house.md": _entry(
        "Bell House",
        "place",
        "aliases: [the Bell House]\nprominence: 3\n",
        """- described as: the oldest building in [[Corravel]]
- finished: in 641
- builder: not stated

> The oldest building in the city, the Bell House, was finished in 641.

> only the Bell House and eleven other buildings were left standing.
""",
    ),
    "places/madder-hill.md": _entry(
        "Madder Hill",
        "place",
        "prominence: 2\n",
        """- home of: the [[Dunmarrows]]

> The Dunmarrows, who were dyers, lived on Madder Hill,
""",
    ),
    "places/lower-town.md": _entry(
        "lower town",
        "place",
        "aliases: [the lower town]\nprominence: 2\n",
        """- owners: mostly the [[Ketterils]]
- destroyed by: a [[#fire|fire]]

> while the Ketterils, a line of bellfounders, owned most of the lower town.
""",
    ),
    "places/toll-bridge.md": _entry(
        "Toll Bridge",
        "place",
        "aliases: [the Toll Bridge]\nprominence: 3\n",
        """- burned by: [[Hroald]]
- rebuilt by: [[Corin Brandreth]], between 751 and 755
- cost: 8,000 marks
- paid by: the [[council of seven guilds|council]], half; the [[Ropemakers]], a quarter; the king of [[Brask]], the rest

> Corin Brandreth, Ilse's grandnephew, rebuilt the Toll Bridge between 751 and 755. It cost 8,000 marks: half was paid
> by the council, a quarter by the Ropemakers and the rest by the king of Brask.
""",
    ),
    "places/brask.md": _entry(
        "Brask",
        "country",
        "aliases: [the hill country, hill country of Brask]\nprominence: 3\n",
        """- described as: the hill country
- king: [[Hroald]]
- capital: not stated

> Ansgar, who succeeded his father as Warden, made peace with Hroald, king of the hill country of Brask.
""",
    ),
    "places/port-ismer.md": _entry(
        "Port Ismer",
        "place",
        "prominence: 2\n",
        """- died there: [[Lucan Dunmarrow]]
- distance from Corravel: not stated

> probably aboard a grain ship from Port Ismer,

> He protested his innocence until he died at Port Ismer around 740.
""",
    ),
    "things/hoard.md": _entry(
        "Heron Hoard",
        "thing",
        "aliases: [the Heron Hoard, the hoard]\nasked_as: [treasure]\nprominence: 5\n",
        """- made up of: 1,200 gold coins stamped with a heron
- kept in: the treasury
- fate: never found
- rumour: that it was melted into [[Long Gaspar]]
- other rumour: that it lies beneath the [[Toll Bridge]]

> In 726 he was accused of stealing the Heron Hoard, 1,200 gold coins stamped with a heron, from the treasury.

> The hoard has never been found. Some say that it was melted into Long Gaspar, the great bell that Sunniva cast in
> 727; others look for it beneath the Toll Bridge,
""",
    ),
    "things/long-gaspar.md": _entry(
        "Long Gaspar",
        "thing",
        "prominence: 3\n",
        """- described as: a great bell
- cast by: [[Sunniva Ketteril]], in 727
- weight: not stated

> Some say that it was melted into Long Gaspar, the great bell that Sunniva cast in 727;
""",
    ),
    "things/keys.md": _entry(
        "seven keys",
        "thing",
        "aliases: [the seven keys, the keys, keys to the treasury]\nprominence: 3\n",
        """- held by: the seven guilds, one each
- cut: from seven to five, under [[Corin Brandreth]]
- fate: unknown

> Under him the number of keys was cut from seven to five; the Chandlers and the Glovers lost theirs.

> What happened to the keys is unknown.
""",
    ),
    "things/well.md": _entry(
        "dyers' well",
        "thing",
        "aliases: [the dyers' well, the well]\nprominence: 2\n",
        """- effect: nobody who drank from it fell ill
- reason: not known
- opened to everybody: not until the summer after the [[Grey Sweat]] came

> It was the physician Ilse Brandreth who noticed that nobody who drank from the dyers' well fell ill; why this was so
> she could not say. The council laughed at her, and the well was not opened to everybody until the following summer.
""",
    ),
    "things/treaty.md": _entry(
        "Treaty of Brask",
        "work",
        "aliases: [the treaty, the Treaty of Brask]\nasked_as: [pact; agreement]\nprominence: 4\n",
        """- parties: [[Corravel]] and [[Brask]]
- first term: the hill folk let the city's timber rafts pass
- second term: 400 barrels of salt a year, except in years of famine
- kept: for eleven years

> the hill folk let the city's timber rafts pass;

> Corravel sent them 400 barrels of salt a year, except in years of famine.

> It was kept for eleven years.
""",
    ),
    "things/sweat.md": _entry(
        "Grey Sweat",
        "concept",
        "aliases: [the Grey Sweat, the Sweat, the plague]\nasked_as: [epidemic; disease; pestilence]\nprominence: 5\n",
        """- described as: a plague
- lasted: fourteen months
- died of it: nearly a third of about 30,000 inhabitants
- carried by: probably a grain ship from [[Port Ismer]]
- cure: not stated

> The plague known as the Grey Sweat came to Corravel in the late autumn of 719, probably aboard a grain ship from Port
> Ismer, and lasted fourteen months. Of about 30,000 inhabitants nearly a third died,
""",
    ),
    "things/feast.md": _entry(
        "Feast of Spoons",
        "concept",
        "aliases: [the Feast of Spoons, the feast]\nasked_as: [festival; holiday]\nprominence: 4\n",
        """- in honour of: [[Wat Tolley]]
- day: the second day of Frostmonth
- custom: the whole town eats in the street
- rule: no debt may be collected
- first held: in 724
- banned: from 760 to 771

> In his honour the city keeps the Feast of Spoons on the second day of Frostmonth, when the whole town eats in the
> street and no debt may be collected.

> It was first held in 724 and was banned from 760 to 771 on account of the brawls.
""",
    ),
    "things/warden.md": _entry(
        "Warden of the Keys",
        "concept",
        "aliases: [Warden, the Warden]\nprominence: 3\n",
        """- holders: [[Gaspar Ketteril]], [[Ansgar Ketteril]], [[Lucan Dunmarrow]] and, from 762, [[Corin Brandreth]]
- duties: not stated

> Corin was first city architect and then, from 762, Warden, the only one who ever belonged to no guild.
""",
    ),
    "timeline/1-families.md": """## Corravel is founded {#founding}

- date: 0604 "in 604"
- prominence: 4
- by: salt traders from the north
- where: [[Corravel]]

> Corravel, a walled city at the mouth of the River Lathe, was founded in 604 by salt traders from the north.

## The Bell House is finished {#bell-house-done}

- date: 0641 "in 641"
- prominence: 2
- what: [[Bell House]]

> The oldest building in the city, the Bell House, was finished in 641.

## Petronel Ketteril runs away {#elopement}

- date: 0697-22 "in the summer of 697"
- asked_as: elope; elopement
- prominence: 4
- who: [[Petronel Ketteril]] and [[Hob]]
- left behind: [[Lucan Dunmarrow]]
- why: not stated

> Petronel was betrothed to Lucan Dunmarrow, but on the eve of the wedding, in the summer of 697, she ran away with a
> ferryman called Hob. Neither of them ever returned.

## Gaspar Ketteril ceases to be Warden {#gaspar-ends}

- date: 0701 "to 701"
- prominence: 2
- who: [[Gaspar Ketteril]]
- successor: [[Ansgar Ketteril]]

> Old Gaspar Ketteril, Warden of the Keys from 688 to 701,

## The Treaty of Brask is signed {#treaty-signed}

- date: 0702 "on the ninth of Reedmonth, 702"
- prominence: 4
- where: [[Toll Bridge]]
- who: [[Ansgar Ketteril]] and [[Hroald]]
- what: [[Treaty of Brask]]

> The treaty was signed at the Toll Bridge on the ninth of Reedmonth, 702, and had two terms:

## Lucan Dunmarrow becomes master of the Dyers {#lucan-master}

- date: 0709 "in 709"
- prominence: 3
- who: [[Lucan Dunmarrow]]
- guild: [[Dyers]]

> Lucan, the abandoned bridegroom, had become master of the Dyers in 709 and was chosen Warden after Ansgar's death.

## The Treaty of Brask is broken {#treaty-broken}

- date: 0713 "In 713"
- asked_as: breach; violated
- prominence: 4
- who: [[Hroald]], who declared it broken
- why: the salt turned out to be half sand
- mixed by: never discovered
- accused: the [[Dyers]]
- burned: the [[Toll Bridge]]

> In 713, however, the salt turned out to be half sand. Hroald accused the Dyers, but who had mixed it was never
> discovered. He declared the treaty broken and burned the Toll Bridge.
""",
    "timeline/2-sweat.md": """## The Grey Sweat comes to Corravel {#sweat-comes}

- date: 0719-23 "in the late autumn of 719"
- asked_as: outbreak
- prominence: 5
- what: [[Grey Sweat]]
- how: probably aboard a grain ship from [[Port Ismer]]
- lasted: fourteen months

> The plague known as the Grey Sweat came to Corravel in the late autumn of 719, probably aboard a grain ship from Port
> Ismer, and lasted fourteen months.

## Ansgar Ketteril dies {#ansgar-dies}

- date: not stated
- after: #sweat-comes
- prominence: 3
- who: [[Ansgar Ketteril]] and both his sons
- how: of the [[Grey Sweat]]

> Of about 30,000 inhabitants nearly a third died, among them Ansgar Ketteril and both his sons.

## The dyers' well is opened to everybody {#well-opened}

- date: 0720-22 "until the following summer"
- date_basis: derived
- after: #sweat-comes
- prominence: 3
- what: [[dyers' well]]

> The council laughed at her, and the well was not opened to everybody until the following summer.

## The Feast of Spoons is first held {#first-feast}

- date: 0724 "in 724"
- prominence: 3
- what: [[Feast of Spoons]]
- in honour of: [[Wat Tolley]]

> It was first held in 724 and was banned from 760 to 771 on account of the brawls.

## The trial of Lucan Dunmarrow {#trial}

- date: 0726 "In 726"
- aliases: trial of Lucan; the trial
- asked_as: court; lawsuit
- prominence: 5
- who: [[Lucan Dunmarrow]]
- accuser: [[Sunniva Ketteril]]
- where: [[Bell House]]
- lasted: nineteen days
- judges: nine
- verdict: five for guilty, three for not guilty; one fell asleep and did not vote
- witness: [[Emeric Stroud]]

> In 726 he was accused of stealing the Heron Hoard, 1,200 gold coins stamped with a heron, from the treasury. The
> charge was brought by Sunniva Ketteril, who had taken over her brother's foundry.

> Nine judges heard the case in the Bell House for nineteen days; five of them found Lucan guilty, three not guilty,
> and one fell asleep and did not vote. His clerk, Emeric Stroud, swore that he had seen the chests carried out by
> night, but took it back on his deathbed. Lucan was not hanged but banished for life.

## Long Gaspar is cast {#bell-cast}

- date: 0727 "in 727"
- prominence: 3
- who: [[Sunniva Ketteril]]
- what: [[Long Gaspar]]

> Some say that it was melted into Long Gaspar, the great bell that Sunniva cast in 727;

## Lucan Dunmarrow dies {#lucan-dies}

- date: 0740~ "around 740"
- prominence: 3
- who: [[Lucan Dunmarrow]]
- where: [[Port Ismer]]
- cause of death: not stated

> He protested his innocence until he died at Port Ismer around 740.
""",
    "timeline/3-last-keys.md": """## Sunniva Ketteril dies {#sunniva-dies}

- date: 0748 "in 748"
- prominence: 3
- who: [[Sunniva Ketteril]]
- age: 70

> Sunniva, who never married, died in 748 at the age of 70.

## The Toll Bridge is rebuilt {#bridge}

- date: 0751/0755 "between 751 and 755"
- prominence: 3
- who: [[Corin Brandreth]]
- what: [[Toll Bridge]]
- cost: 8,000 marks

> Corin Brandreth, Ilse's grandnephew, rebuilt the Toll Bridge between 751 and 755. It cost 8,000 marks: half was paid
> by the council, a quarter by the Ropemakers and the rest by the king of Brask.

## The Feast of Spoons is banned {#feast-banned}

- date: 0760/0771 "from 760 to 771"
- prominence: 2
- what: [[Feast of Spoons]]
- why: on account of the brawls
- by: not stated

> It was first held in 724 and was banned from 760 to 771 on account of the brawls.

## Corin Brandreth becomes Warden {#corin-warden}

- date: 0762 "from 762"
- prominence: 3
- who: [[Corin Brandreth]]

> Corin was first city architect and then, from 762, Warden, the only one who ever belonged to no guild.

## Treasure hunters dig beneath the Toll Bridge {#dig}

- date: 0788 "in 788"
- prominence: 2
- who: two treasure hunters, whose names are not stated
- lasted: six weeks
- found: a boot

> others look for it beneath the Toll Bridge, where two treasure hunters dug for six weeks in 788 and found nothing but
> a boot.

## Fire destroys the lower town {#fire}

- date: 0801 "In 801"
- asked_as: blaze; burned down
- prominence: 4
- where: [[lower town]]
- began: in a glover's workshop
- left standing: the [[Bell House]] and eleven other buildings
- deaths: not stated

> In 801 a fire that had started in a glover's workshop destroyed the lower town; only the Bell House and eleven other
> buildings were left standing.

## Half the inhabitants have moved away {#exodus}

- date: [..0803] "By the end of 803"
- prominence: 2
- where: [[Corravel]]

> By the end of 803 half the inhabitants had moved away.

## The council meets for the last time {#last-council}

- date: 0804 "in 804"
- prominence: 4
- who: [[council of seven guilds]]
- opened the gates to: the [[Duke of Ismer]]

> The council met for the last time in 804 and opened the gates to the Duke of Ismer, who abolished the guilds but left
> the feast alone.
""",
}
