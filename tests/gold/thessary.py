"""A world of the gold questions: islands with a cursed crown, two guilds, a sea-wyrm and a battle."""

PAGE = """The Isles of Thessary

The Kingdom of Thessary is made of five islands. The largest is Great Morrow, where the capital,
Pellin, lies on a deep harbour. In the 3rd age the isles were ruled by the House of Askarn. King
Odrec the Tall married Ysolde Venn in the year 388, and they had three children: Brannic, Tamsel and
Liune. Odrec wore the Tide Crown. It was forged by the smith Hulda Ironhand from a fallen star, and
whoever wore it could calm the sea. Hulda never told anyone where she had learned her craft.

The salt curse

When Odrec was young, the sea witch Morwath saved his ship from a storm. In return he swore that his
youngest daughter would become her pupil. In 401 he broke the oath and sent a fisher girl instead.
Morwath cursed the Tide Crown: every king who wore it would turn to salt. Odrec turned to salt in the
winter of 402. His statue stands in the cellar of the Gull and Lantern, an inn at Pellin, and the
innkeeper, Dob Harrow, guards it with a dog and a crossbow.

The two guilds

The Mapmakers' Guild was founded in 350 and had about 120 members. Its master, Perrin Sool, owned the
only map of the Blind Channel, and three tenths of all harbour tolls went to his guild. The Wreckers'
Guild lit false fires on the cliffs and robbed the ships that ran aground. It was led by Captain
Ragna Two-Knives, who had once been a mapmaker. In the summer of 409 the map was stolen. The thief was
Sool's apprentice, a boy of fifteen called Wick, and Ragna paid him 30 silver gulls. Why
he did it is not known. Sool offered a reward of 500 gulls, but nobody claimed it.

The wyrm

On the first day of Thaw, 410, the sea-wyrm Ashmaw woke under Cinder Rock. She was 200 feet long and
sank a ship every week. Only one weapon could pierce her scales: the spear Long Nell, which hung over
the hearth of Tamsel's grandmother, Old Maud. The mages of the Grey Circle tried to sing the wyrm
back to sleep. There were 24 of them, and nine did not come home. Their archmage, Ostrin Vale, lost
his left hand.

The Battle of the Blind Channel

Brannic, who had become king after his father, never put on the crown. On the 7th day of Fogmonth,
412, he sailed against the Wreckers with 60 ships. Ragna had 85, and she had the map, so she waited
for him behind the sandbanks. Tamsel commanded the left wing. At noon Ashmaw rose between the two
fleets. She sank 31 of the Wreckers' ships and 12 of the king's. Brannic drowned when his flagship,
the White Heron, broke in two. Tamsel climbed the mast of the wreck and threw Long Nell into the
wyrm's throat. Ragna escaped in a rowing boat.

The oath at Gannet Hill

Tamsel was crowned at Pellin in the spring of 413. She would not wear the Tide Crown and threw it
into the sea. In the same year Liune went to Morwath of her own free will, and the curse was lifted.
In 414 Ragna swore at Gannet Hill that no Wrecker would ever light a false fire again. In exchange:

  • the queen gave the Wreckers the island of Low Skerry;
  • Wick was pardoned, but had to draw the map again from memory;
  • a third of all salvage belonged to the crown.

Perrin Sool protested against the pardon and left the isles. Wick became master of the Mapmakers in
430. Tamsel ruled for 29 years and died of a fever in 442. She had no children, so her cousin Jory
Venn followed her. In 450 a fisherman claimed to have found the Tide Crown in his net, but the
Grey Circle called it a fake.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


THESSARY: dict[str, str] = {
    "world.md": (
        "---\nname: The Isles of Thessary\ndate_order: day-month\nsource: page\n---\n"
        "Five islands, a cursed crown and a sea-wyrm.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Isles of Thessary\nurl: https://example.org/thessary\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/odrec.md": _entry(
        "Odrec the Tall",
        "person",
        "aliases: [King Odrec, Odrec]\nprominence: 5\n",
        """- office: king of [[Thessary]]
- house: Askarn
- wife: [[Ysolde Venn]], married in the year 388
- children: [[Brannic]], [[Tamsel]] and [[Liune]]
- wore: the [[Tide Crown]]
- fate: [[#salt|turned to salt]] in the winter of 402
- born: not stated

He [[#oath-broken|broke an oath]] to the sea witch [[Morwath]].

> King Odrec the Tall married Ysolde Venn in the year 388, and they had three children: Brannic, Tamsel and Liune.

> In return he swore that his youngest daughter would become her pupil.

> Odrec turned to salt in the winter of 402.
""",
    ),
    "people/ysolde.md": _entry(
        "Ysolde Venn",
        "person",
        "aliases: [Ysolde]\nprominence: 2\n",
        """- husband: [[Odrec the Tall]]
- children: [[Brannic]], [[Tamsel]] and [[Liune]]
- fate: not stated

> King Odrec the Tall married Ysolde Venn in the year 388, and they had three children: Brannic, Tamsel and Liune.
""",
    ),
    "people/brannic.md": _entry(
        "Brannic",
        "person",
        "aliases: [King Brannic, Prince Brannic]\nprominence: 4\n",
        """- father: [[Odrec the Tall]]
- mother: [[Ysolde Venn]]
- sisters: [[Tamsel]] and [[Liune]]
- office: king after his father
- flagship: the White Heron
- died: drowned in the [[#battle|Battle of the Blind Channel]]
- wife: not stated

> Brannic, who had become king after his father, never put on the crown.

> Brannic drowned when his flagship, the White Heron, broke in two.
""",
    ),
    "people/tamsel.md": _entry(
        "Tamsel",
        "person",
        "aliases: [Queen Tamsel, Princess Tamsel]\nasked_as: [wyrmslayer, dragonslayer]\nprominence: 5\n",
        """- father: [[Odrec the Tall]]
- mother: [[Ysolde Venn]]
- grandmother: Old Maud
- cousin: [[Jory Venn]]
- crowned: in the spring of 413, at [[Pellin]]
- ruled: for 29 years
- died: of a fever in 442
- children: none
- successor: [[Jory Venn]]

> Tamsel commanded the left wing.

> Tamsel climbed the mast of the wreck and threw Long Nell into the wyrm's throat.

> Tamsel ruled for 29 years and died of a fever in 442. She had no children, so her cousin Jory Venn followed her.
""",
    ),
    "people/liune.md": _entry(
        "Liune",
        "person",
        "aliases: [Princess Liune]\nprominence: 3\n",
        """- father: [[Odrec the Tall]]
- mother: [[Ysolde Venn]]
- brother: [[Brannic]]
- sister: [[Tamsel]]
- went to: [[Morwath]], of her own free will
- death: not stated

> In the same year Liune went to Morwath of her own free will, and the curse was lifted.
""",
    ),
    "people/jory.md": _entry(
        "Jory Venn",
        "person",
        "aliases: [Jory]\nprominence: 2\n",
        """- cousin: [[Tamsel]]
- followed: [[Tamsel]]
- length of rule: not stated

> She had no children, so her cousin Jory Venn followed her.
""",
    ),
    "people/hulda.md": _entry(
        "Hulda Ironhand",
        "person",
        "aliases: [Hulda]\nasked_as: [blacksmith]\nprominence: 3\n",
        """- profession: smith
- forged: the [[Tide Crown]], from a fallen star
- learned her craft: never told anyone where

> It was forged by the smith Hulda Ironhand from a fallen star, and whoever wore it could calm the sea.

> Hulda never told anyone where she had learned her craft.
""",
    ),
    "people/morwath.md": _entry(
        "Morwath",
        "person",
        "aliases: [the sea witch]\nprominence: 4\n",
        """- described as: a sea witch
- saved: the ship of [[Odrec the Tall]]
- cursed: the [[Tide Crown]]
- home: not stated

> When Odrec was young, the sea witch Morwath saved his ship from a storm.

> Morwath cursed the Tide Crown: every king who wore it would turn to salt.
""",
    ),
    "people/harrow.md": _entry(
        "Dob Harrow",
        "person",
        "aliases: [Harrow, Dob]\nasked_as: [barkeep, landlord]\nprominence: 2\n",
        """- profession: innkeeper of the [[Gull and Lantern]]
- guards: the statue of [[Odrec the Tall]]
- guards it with: a dog and a crossbow

> His statue stands in the cellar of the Gull and Lantern, an inn at Pellin, and the innkeeper, Dob Harrow, guards it
> with a dog and a crossbow.
""",
    ),
    "people/sool.md": _entry(
        "Perrin Sool",
        "person",
        "aliases: [Sool, Master Sool]\nprominence: 4\n",
        """- office: master of the [[Mapmakers' Guild]]
- owned: the only map of the Blind Channel
- apprentice: [[Wick]]
- reward offered: 500 gulls
- later: left the isles
- destination: not stated

> Its master, Perrin Sool, owned the only map of the Blind Channel, and three tenths of all harbour tolls went to his
> guild.

> Sool offered a reward of 500 gulls, but nobody claimed it.

> Perrin Sool protested against the pardon and left the isles.
""",
    ),
    "people/ragna.md": _entry(
        "Ragna Two-Knives",
        "person",
        "aliases: [Captain Ragna, Captain Ragna Two-Knives, Ragna]\nprominence: 5\n",
        """- rank: captain
- led: the [[Wreckers' Guild]]
- formerly: a mapmaker
- ships: 85
- escaped: in a rowing boat
- age: not stated

She [[#gannet-hill|swore an oath]] in 414.

> It was led by Captain Ragna Two-Knives, who had once been a mapmaker.

> Ragna had 85, and she had the map, so she waited for him behind the sandbanks.

> Ragna escaped in a rowing boat.
""",
    ),
    "people/wick.md": _entry(
        "Wick",
        "person",
        "asked_as: [map thief]\nprominence: 4\n",
        """- master: [[Perrin Sool]]
- age: fifteen at the theft
- stole: the map of the Blind Channel
- paid: 30 silver gulls, by [[Ragna Two-Knives]]
- pardoned: yes, at [[#gannet-hill|Gannet Hill]]
- later: master of the [[Mapmakers' Guild]], in 430
- motive: not known

> The thief was Sool's apprentice, a boy of fifteen called Wick, and Ragna paid him 30 silver gulls.

> Why he did it is not known.

> Wick was pardoned, but had to draw the map again from memory;
""",
    ),
    "people/vale.md": _entry(
        "Ostrin Vale",
        "person",
        "aliases: [Archmage Vale, Archmage Ostrin Vale, Ostrin]\nprominence: 3\n",
        """- office: archmage of the [[Grey Circle]]
- lost: his left hand
- death: not stated

> Their archmage, Ostrin Vale, lost his left hand.
""",
    ),
    "groups/mapmakers.md": _entry(
        "Mapmakers' Guild",
        "organisation",
        "aliases: [Mapmakers, the mapmakers, Guild of Mapmakers]\nasked_as: [cartographers]\nprominence: 4\n",
        """- founded: in 350
- members: about 120
- master: [[Perrin Sool]], later [[Wick]]
- income: three tenths of all harbour tolls
- founder: not stated

> The Mapmakers' Guild was founded in 350 and had about 120 members.

> Wick became master of the Mapmakers in 430.
""",
    ),
    "groups/wreckers.md": _entry(
        "Wreckers' Guild",
        "organisation",
        "aliases: [Wreckers, the wreckers, Guild of Wreckers]\nasked_as: [pirates]\nprominence: 4\n",
        """- leader: [[Ragna Two-Knives]]
- trade: lit false fires on the cliffs and robbed the ships that ran aground
- received: the island of Low Skerry
- founded: not stated

> The Wreckers' Guild lit false fires on the cliffs and robbed the ships that ran aground.

> the queen gave the Wreckers the island of Low Skerry;
""",
    ),
    "groups/grey-circle.md": _entry(
        "Grey Circle",
        "organisation",
        "aliases: [the Circle, the mages]\nasked_as: [wizards, sorcerers]\nprominence: 4\n",
        """- archmage: [[Ostrin Vale]]
- mages: 24
- losses: nine did not come home
- seat: not stated

> The mages of the Grey Circle tried to sing the wyrm back to sleep. There were 24 of them, and nine did not come home.
""",
    ),
    "countries/thessary.md": _entry(
        "Thessary",
        "country",
        "aliases: [Kingdom of Thessary, Isles of Thessary, the isles]\nprominence: 5\n",
        """- islands: five
- largest island: Great Morrow
- capital: [[Pellin]]
- ruled by: the House of Askarn, in the 3rd age
- population: not stated

> The Kingdom of Thessary is made of five islands.

> In the 3rd age the isles were ruled by the House of Askarn.
""",
    ),
    "places/pellin.md": _entry(
        "Pellin",
        "place",
        "prominence: 3\n",
        """- capital of: [[Thessary]]
- island: Great Morrow

> The largest is Great Morrow, where the capital, Pellin, lies on a deep harbour.
""",
    ),
    "places/gull-and-lantern.md": _entry(
        "Gull and Lantern",
        "place",
        "aliases: [the inn]\nasked_as: [tavern, pub]\nprominence: 3\n",
        """- described as: an inn at [[Pellin]]
- innkeeper: [[Dob Harrow]]
- in the cellar: the statue of [[Odrec the Tall]]

> His statue stands in the cellar of the Gull and Lantern, an inn at Pellin,
""",
    ),
    "things/tide-crown.md": _entry(
        "Tide Crown",
        "thing",
        "aliases: [the crown]\nprominence: 5\n",
        """- forged by: [[Hulda Ironhand]]
- made from: a fallen star
- power: whoever wore it could calm the sea
- cursed by: [[Morwath]]
- worn by: [[Odrec the Tall]]
- thrown into the sea by: [[Tamsel]]
- date of forging: not stated

> Odrec wore the Tide Crown. It was forged by the smith Hulda Ironhand from a fallen star, and whoever wore it could
> calm the sea.

> She would not wear the Tide Crown and threw it into the sea.
""",
    ),
    "things/long-nell.md": _entry(
        "Long Nell",
        "thing",
        "aliases: [the spear]\nprominence: 3\n",
        """- described as: a spear
- hung: over the hearth of Old Maud, the grandmother of [[Tamsel]]
- thrown by: [[Tamsel]]
- maker: not stated

> Only one weapon could pierce her scales: the spear Long Nell, which hung over the hearth of Tamsel's grandmother, Old
> Maud.
""",
    ),
    "things/ashmaw.md": _entry(
        "Ashmaw",
        "thing",
        "aliases: [the wyrm, the sea-wyrm]\nasked_as: [dragon, monster, sea serpent, beast]\nprominence: 5\n",
        """- described as: a sea-wyrm
- length: 200 feet
- slept under: Cinder Rock
- sank: a ship every week
- hatched: not stated

> On the first day of Thaw, 410, the sea-wyrm Ashmaw woke under Cinder Rock. She was 200 feet long and sank a ship every
> week.
""",
    ),
    "timeline/1-curse.md": """## Odrec marries Ysolde Venn {#wedding}

- date: 0388 "in the year 388"
- asked_as: wedding; wed
- prominence: 2
- who: [[Odrec the Tall]] and [[Ysolde Venn]]

> King Odrec the Tall married Ysolde Venn in the year 388, and they had three children: Brannic, Tamsel and Liune.

## Odrec breaks the oath {#oath-broken}

- date: 0401 "In 401"
- asked_as: promise; vow
- prominence: 4
- who: [[Odrec the Tall]]
- oath to: [[Morwath]]
- sent instead: a fisher girl

> In 401 he broke the oath and sent a fisher girl instead.

## Morwath curses the Tide Crown {#curse}

- date: not stated
- after: #oath-broken
- aliases: the salt curse; the curse
- asked_as: hex; spell
- prominence: 5
- by: [[Morwath]]
- what: [[Tide Crown]]
- effect: every king who wore it would turn to salt

> Morwath cursed the Tide Crown: every king who wore it would turn to salt.

## Odrec turns to salt {#salt}

- date: 0402-24 "in the winter of 402"
- prominence: 4
- who: [[Odrec the Tall]]
- where: not stated

> Odrec turned to salt in the winter of 402.

## The Mapmakers' Guild is founded {#guild}

- date: 0350 "in 350"
- prominence: 2
- who: [[Mapmakers' Guild]]
- by: not stated

> The Mapmakers' Guild was founded in 350 and had about 120 members.
""",
    "timeline/2-war.md": """## The map of the Blind Channel is stolen {#theft}

- date: 0409-22 "In the summer of 409"
- aliases: the theft of the map
- asked_as: theft; heist; robbery
- prominence: 4
- by: [[Wick]]
- from: [[Perrin Sool]]
- paid by: [[Ragna Two-Knives]]

> In the summer of 409 the map was stolen.

## Ashmaw wakes {#wyrm-wakes}

- date: 0410 "On the first day of Thaw, 410"
- asked_as: awoke; awakening
- prominence: 4
- who: [[Ashmaw]]
- where: under Cinder Rock

> On the first day of Thaw, 410, the sea-wyrm Ashmaw woke under Cinder Rock.

## The Grey Circle sings to the wyrm {#song}

- date: not stated
- after: #wyrm-wakes
- prominence: 3
- who: [[Grey Circle]]
- losses: nine did not come home

> The mages of the Grey Circle tried to sing the wyrm back to sleep. There were 24 of them, and nine did not come home.

## The Battle of the Blind Channel {#battle}

- date: 0412 "On the 7th day of Fogmonth, 412"
- aliases: Battle of the Blind Channel; the battle
- asked_as: fight; sea battle
- prominence: 5
- who: [[Brannic]], [[Tamsel]] and [[Ragna Two-Knives]]
- king's ships: 60
- Wreckers' ships: 85
- sunk: 31 of the Wreckers' ships and 12 of the king's

> On the 7th day of Fogmonth, 412, he sailed against the Wreckers with 60 ships.

> At noon Ashmaw rose between the two fleets. She sank 31 of the Wreckers' ships and 12 of the king's.
""",
    "timeline/3-after.md": """## Tamsel is crowned {#coronation}

- date: 0413-21 "in the spring of 413"
- asked_as: coronation
- prominence: 4
- who: [[Tamsel]]
- where: [[Pellin]]

> Tamsel was crowned at Pellin in the spring of 413.

## The curse is lifted {#curse-lifted}

- date: 0413
- asked_as: broken; undone
- prominence: 4
- by: [[Liune]], who went to [[Morwath]]

> Tamsel was crowned at Pellin in the spring of 413. She would not wear the Tide Crown and threw it into the sea. In the
> same year Liune went to Morwath of her own free will, and the curse was lifted.

## The oath at Gannet Hill {#gannet-hill}

- date: 0414 "In 414"
- aliases: oath at Gannet Hill; Oath of Gannet Hill
- asked_as: peace; treaty
- prominence: 5
- who: [[Ragna Two-Knives]]
- where: Gannet Hill
- promised: that no Wrecker would ever light a false fire again
- the Wreckers received: the island of Low Skerry
- salvage: a third belonged to the crown

> In 414 Ragna swore at Gannet Hill that no Wrecker would ever light a false fire again.

> a third of all salvage belonged to the crown.

## Wick becomes master of the Mapmakers {#wick-master}

- date: 0430 "in 430"
- prominence: 3
- who: [[Wick]]
- guild: [[Mapmakers' Guild]]

> Wick became master of the Mapmakers in 430.

## Tamsel dies {#tamsel-dies}

- date: 0442 "in 442"
- prominence: 3
- who: [[Tamsel]]
- how: of a fever
- successor: [[Jory Venn]]

> Tamsel ruled for 29 years and died of a fever in 442.

## A fisherman claims to have found the Tide Crown {#crown-found}

- date: 0450 "In 450"
- prominence: 3
- who: a fisherman
- what: [[Tide Crown]]
- called a fake by: [[Grey Circle]]

> In 450 a fisherman claimed to have found the Tide Crown in his net, but the Grey Circle called it a fake.
""",
}
