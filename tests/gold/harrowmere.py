"""A world of the gold questions: a town of schools of magic, four houses, a scandal, a plague of moths and a duel."""

PAGE = """The Schools of Harrowmere

Harrowmere is a town on the northern shore of Lake Ister. Its academy of magic was chartered in 211 AF (After
the Frost) by the widow Corisande Aldwyn, who sold her salt mines to pay for it. The academy teaches every
branch of magic except necromancy, which its charter forbids. Whoever passes the final examination may bear
the title of wickmaster. The observatory was built around 260 AF.

The Four Houses

New students draw a bead from a copper bowl, and its colour decides their house. At the roll call of 340 AF
the academy had 1,200 students:

  • Otterbourne had 420 students (35%).
  • Fennick had 360 students (30%).
  • Gallowglass had 240 students (20%).
  • Lowlight had 180 students (15%), who sleep in the old brewery.

Every house but Lowlight has a tower of its own. The prefects are elected by their houses, except in
Gallowglass, where the headmistress appoints one. In the 290s students of Fennick dug a secret passage to the
wine cellar; it was walled up when the steward fell into it. A fifth house is to open in 345. Its name has not
been chosen yet.

The Headmistresses

Aldwyn was the first headmistress and kept the post until she died in the autumn of 242. It then stood empty
for two years, because the masters could not agree on anyone. Philippa Roke was finally chosen by lot. In 318
Hesper Quennell became the ninth headmistress, the first who had been a student of the academy herself. She
resigned in May 327 over the examination scandal and was followed by her deputy, Odile Farrant, known as the
Iron Thimble.

The Examination Scandal

On 12 March 327 the proctor Bartholomew Sedge discovered that the answers to the final examination had been
sold. 57 students had bought them, for three silver herons each. The seller was the night porter Jory Malkin,
who had read the questions off the blotting paper of the masters. Malkin was banished from the town. All the
buyers but Linnet Shaw had to sit the examination again; she had already run away to sea. Whether any of the
masters shared the profit was never settled.

The Plague of Moths

In the summer of 331 grey moths came across the lake. The plague lasted forty days. The moths ate three
quarters of the bindings in the library, and even the ropes of the ferry. Nobody died, but 23 students fell
ill from the dust. Isidor Crake, the master of beasts, blamed the alchemists, who denied that the moths had
hatched in their cellar. The cook Wilhelmina Tansy drove the moths off by burning wet rosemary in every
chimney. As thanks she was made a wickmaster without any examination.

The Book and the Duel

The Book of Low Tides, of which there was no other copy, vanished from the library in the night of 3 November
333. Its chain was found uncut. The librarian Ambrose Vetch accused Leontine Skarrow, professor of mirrors,
and challenged her to a duel. It was fought in the walled orchard on 20 November 333 and lasted less than four
minutes. Skarrow won by turning his wand into an eel. Vetch lost two fingers and gave up his post; he was
replaced by his niece Sabine Vetch. Two months after the duel Farrant banned duelling for masters and students
alike. The book was never found. Rumour says that Skarrow burned it; others believe that it lies under the
lake and reads itself aloud.

The Half Bridge

The architect Gideon Hale promised that a bridge across the lake to Nether Sallow would be open by 338. Work
began in April 335. It cost 14,000 herons: half came from the academy, 30% from the ferrymen's guild and the
rest from a lender in Corrow. On 7 October 337 the middle arch collapsed, because the mortar had been mixed
with salt water. Hale fled the same night and has not been seen since. The bridge was never finished, and the
ferry still runs. By 341 students of Gallowglass had started a forbidden newspaper, The Wet Wick. Its editor
signs as Mother Soot; nobody knows who that is.
"""

HARROWMERE: dict[str, str] = {
    "world.md": """\
---
name: The Schools of Harrowmere
url: https://example.org/harrowmere
licence: CC0
calendar: gregorian
date_order: day-month
eras: {AF: y}
source: wiki
---
An academy town of magic, its houses, headmistresses and scandals, as its community's wiki tells them.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Schools of Harrowmere
url: https://example.org/harrowmere
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/harrowmere.md": """\
---
type: place
name: Harrowmere
aliases: [the town, town of Harrowmere]
prominence: 5
---
- lies: on the northern shore of [[Lake Ister]]
- has: the [[Academy of Harrowmere|academy]] of magic
- people: not stated
- ruler: not stated

> Harrowmere is a town on the northern shore of Lake Ister.
""",
    "places/lake-ister.md": """\
---
type: place
name: Lake Ister
aliases: [Ister, the lake, lake]
prominence: 3
---
- northern shore: [[Harrowmere]]
- size: not stated

[[#moths-come|Grey moths]] came across it, and the [[Half Bridge]] was meant to span it.

> Harrowmere is a town on the northern shore of Lake Ister.

> In the summer of 331 grey moths came across the lake.
""",
    "places/library.md": """\
---
type: place
name: Library
aliases: [the library, library of the academy]
prominence: 2
---
- librarian: [[Ambrose Vetch]], then [[Sabine Vetch]]
- lost: three quarters of its bindings, to the moths; [[The Book of Low Tides]]

> The moths ate three quarters of the bindings in the library, and even the ropes of the ferry.
""",
    "places/observatory.md": """\
---
type: place
name: Observatory
aliases: [the observatory]
prominence: 2
---
- built: around 260 AF
- built by: not stated

> The observatory was built around 260 AF.
""",
    "places/old-brewery.md": """\
---
type: place
name: Old brewery
aliases: [the old brewery, brewery, the brewery]
prominence: 2
---
- who sleeps there: the students of [[Lowlight]]

> Lowlight had 180 students (15%), who sleep in the old brewery.
""",
    "places/walled-orchard.md": """\
---
type: place
name: Walled orchard
aliases: [the walled orchard, orchard, the orchard]
prominence: 2
---
- what happened there: the [[#duel|duel]] of [[Ambrose Vetch]] and [[Leontine Skarrow]]

> It was fought in the walled orchard on 20 November 333 and lasted less than four minutes.
""",
    "places/half-bridge.md": """\
---
type: place
name: Half Bridge
aliases: [the Half Bridge, the bridge, bridge]
prominence: 4
---
- architect: [[Gideon Hale]]
- where: across [[Lake Ister]], to [[Nether Sallow]]
- work began: in April 335
- cost: 14,000 herons
- collapsed: its middle arch, on 7 October 337
- finished: never
- length: not stated

Promised [[#bridge-promised|for 338]]; its middle arch [[#bridge-collapses|collapsed]].

> The architect Gideon Hale promised that a bridge across the lake to Nether Sallow would be open by 338.

> The bridge was never finished, and the ferry still runs.
""",
    "places/nether-sallow.md": """\
---
type: place
name: Nether Sallow
prominence: 2
---
- where: across the lake from [[Harrowmere]]; the [[Half Bridge]] was to lead there

> The architect Gideon Hale promised that a bridge across the lake to Nether Sallow would be open by 338.
""",
    "places/corrow.md": """\
---
type: place
name: Corrow
prominence: 2
---
- lender: one from there paid a part of the [[Half Bridge]]
- lender's name: not stated

> It cost 14,000 herons: half came from the academy, 30% from the ferrymen's guild and the rest from a lender
> in Corrow.
""",
    # ------------------------------------------------------------------ people
    "people/corisande-aldwyn.md": """\
---
type: person
name: Corisande Aldwyn
aliases: [Aldwyn, Headmistress Aldwyn, Corisande]
asked_as: [founder]
prominence: 5
---
- office: first headmistress
- chartered: the [[Academy of Harrowmere]], in 211 AF
- sold: her salt mines, to pay for it
- died: in the autumn of 242
- cause of death: not stated
- husband: not stated; she was a widow

> Its academy of magic was chartered in 211 AF (After the Frost) by the widow Corisande Aldwyn, who sold her
> salt mines to pay for it.

> Aldwyn was the first headmistress and kept the post until she died in the autumn of 242.
""",
    "people/philippa-roke.md": """\
---
type: person
name: Philippa Roke
aliases: [Roke, Headmistress Roke]
prominence: 3
---
- office: headmistress
- chosen: by lot
- died: not stated

> Philippa Roke was finally chosen by lot.
""",
    "people/hesper-quennell.md": """\
---
type: person
name: Hesper Quennell
aliases: [Quennell, Headmistress Quennell]
prominence: 4
---
- office: ninth headmistress, since 318
- studied: at the [[Academy of Harrowmere]] herself, as the first headmistress who had
- resigned: in May 327, over the examination scandal
- followed by: [[Odile Farrant]]
- house as a student: not stated

> In 318 Hesper Quennell became the ninth headmistress, the first who had been a student of the academy
> herself.

> She resigned in May 327 over the examination scandal and was followed by her deputy, Odile Farrant, known as
> the Iron Thimble.
""",
    "people/odile-farrant.md": """\
---
type: person
name: Odile Farrant
aliases: [Farrant, Headmistress Farrant, the Iron Thimble, Iron Thimble]
prominence: 4
---
- office: deputy of [[Hesper Quennell]], then headmistress
- banned: duelling
- why she is called the Iron Thimble: not stated

> She resigned in May 327 over the examination scandal and was followed by her deputy, Odile Farrant, known as
> the Iron Thimble.

> Two months after the duel Farrant banned duelling for masters and students alike.
""",
    "people/bartholomew-sedge.md": """\
---
type: person
name: Bartholomew Sedge
aliases: [Sedge, Proctor Sedge]
prominence: 3
---
- office: proctor
- discovered: that the answers had been sold

> On 12 March 327 the proctor Bartholomew Sedge discovered that the answers to the final examination had been
> sold.
""",
    "people/jory-malkin.md": """\
---
type: person
name: Jory Malkin
aliases: [Malkin, the night porter, night porter, porter]
prominence: 4
---
- office: night porter
- sold: the answers to the final examination
- punishment: banished from the town
- where he went: not stated

> The seller was the night porter Jory Malkin, who had read the questions off the blotting paper of the
> masters.

> Malkin was banished from the town.
""",
    "people/linnet-shaw.md": """\
---
type: person
name: Linnet Shaw
aliases: [Shaw]
prominence: 3
---
- bought: the answers to the examination
- examination: did not have to sit it again, having run away to sea
- house: not stated

> All the buyers but Linnet Shaw had to sit the examination again; she had already run away to sea.
""",
    "people/isidor-crake.md": """\
---
type: person
name: Isidor Crake
aliases: [Crake, master of beasts, the master of beasts]
prominence: 3
---
- office: master of beasts
- blamed: the [[alchemists]] for the moths

> Isidor Crake, the master of beasts, blamed the alchemists, who denied that the moths had hatched in their
> cellar.
""",
    "people/wilhelmina-tansy.md": """\
---
type: person
name: Wilhelmina Tansy
aliases: [Tansy, the cook, cook]
prominence: 3
---
- work: cook
- drove off: the moths, by burning wet rosemary in every chimney
- title: wickmaster, without any examination

> The cook Wilhelmina Tansy drove the moths off by burning wet rosemary in every chimney.

> As thanks she was made a wickmaster without any examination.
""",
    "people/ambrose-vetch.md": """\
---
type: person
name: Ambrose Vetch
shares: [Vetch, librarian, the librarian]
prominence: 4
---
- office: librarian, until he gave up his post
- accused: [[Leontine Skarrow]]
- lost: the duel, and two fingers
- niece: [[Sabine Vetch]]
- which hand: not stated

> The librarian Ambrose Vetch accused Leontine Skarrow, professor of mirrors, and challenged her to a duel.

> Vetch lost two fingers and gave up his post; he was replaced by his niece Sabine Vetch.
""",
    "people/sabine-vetch.md": """\
---
type: person
name: Sabine Vetch
shares: [Vetch, librarian, the librarian]
prominence: 2
---
- office: librarian, after [[Ambrose Vetch]]
- uncle: [[Ambrose Vetch]]

> Vetch lost two fingers and gave up his post; he was replaced by his niece Sabine Vetch.
""",
    "people/leontine-skarrow.md": """\
---
type: person
name: Leontine Skarrow
aliases: [Skarrow, Professor Skarrow, professor of mirrors]
prominence: 4
---
- office: professor of mirrors
- won: the duel, by turning the wand of [[Ambrose Vetch]] into an eel
- rumoured: to have burned [[The Book of Low Tides]]
- her answer to the accusation: not stated

> The librarian Ambrose Vetch accused Leontine Skarrow, professor of mirrors, and challenged her to a duel.

> Skarrow won by turning his wand into an eel.
""",
    "people/gideon-hale.md": """\
---
type: person
name: Gideon Hale
aliases: [Hale]
prominence: 4
---
- work: architect
- promised: the [[Half Bridge]] by 338
- fled: in the night of the collapse
- where he is now: not stated; he has not been seen since

> The architect Gideon Hale promised that a bridge across the lake to Nether Sallow would be open by 338.

> Hale fled the same night and has not been seen since.
""",
    "people/mother-soot.md": """\
---
type: person
name: Mother Soot
aliases: [Soot]
prominence: 3
---
- what: the name that the editor of [[The Wet Wick]] signs with
- real name: not stated; nobody knows who that is

> Its editor signs as Mother Soot; nobody knows who that is.
""",
    # ------------------------------------------------------------------ groups
    "groups/academy.md": """\
---
type: organisation
name: Academy of Harrowmere
aliases: [the academy, academy, academy of magic, schools of Harrowmere, the Schools of Harrowmere]
asked_as: [school, university, college]
prominence: 5
---
- chartered: in 211 AF, by [[Corisande Aldwyn]]
- teaches: every branch of magic except necromancy
- students: 1,200, at the roll call of 340 AF
- houses: [[Otterbourne]], [[Fennick]], [[Gallowglass]] and [[Lowlight]]
- headmistresses: [[Corisande Aldwyn]], [[Philippa Roke]], [[Hesper Quennell]] and [[Odile Farrant]] are named
- fees: not stated

> The academy teaches every branch of magic except necromancy, which its charter forbids.

> At the roll call of 340 AF the academy had 1,200 students:
""",
    "groups/four-houses.md": """\
---
type: group
name: Four houses
aliases: [the four houses, the houses, houses]
prominence: 3
---
- which: [[Otterbourne]], [[Fennick]], [[Gallowglass]] and [[Lowlight]]
- how students come to one: by the colour of a bead that they draw from a copper bowl
- colours: not stated

> New students draw a bead from a copper bowl, and its colour decides their house.

> Every house but Lowlight has a tower of its own.
""",
    "groups/otterbourne.md": """\
---
type: group
name: Otterbourne
aliases: [house Otterbourne]
prominence: 3
---
- students: 420 (35%), at the roll call of 340 AF
- has: a tower of its own
- colour: not stated

> Otterbourne had 420 students (35%).
""",
    "groups/fennick.md": """\
---
type: group
name: Fennick
aliases: [house Fennick]
prominence: 3
---
- students: 360 (30%), at the roll call of 340 AF
- has: a tower of its own
- dug: a secret passage to the wine cellar, in the 290s

> Fennick had 360 students (30%).

> In the 290s students of Fennick dug a secret passage to the wine cellar; it was walled up when the steward
> fell into it.
""",
    "groups/gallowglass.md": """\
---
type: group
name: Gallowglass
aliases: [house Gallowglass]
prominence: 3
---
- students: 240 (20%), at the roll call of 340 AF
- has: a tower of its own
- prefect: appointed by the headmistress
- newspaper: [[The Wet Wick]]

> Gallowglass had 240 students (20%).

> The prefects are elected by their houses, except in Gallowglass, where the headmistress appoints one.
""",
    "groups/lowlight.md": """\
---
type: group
name: Lowlight
aliases: [house Lowlight]
prominence: 3
---
- students: 180 (15%), at the roll call of 340 AF
- sleeps: in the [[old brewery]]
- tower: none of its own
- why it has no tower: not stated

> Lowlight had 180 students (15%), who sleep in the old brewery.

> Every house but Lowlight has a tower of its own.
""",
    "groups/alchemists.md": """\
---
type: group
name: Alchemists
aliases: [the alchemists]
prominence: 2
---
- blamed by: [[Isidor Crake]]
- denied: that the moths had hatched in their cellar

> Isidor Crake, the master of beasts, blamed the alchemists, who denied that the moths had hatched in their
> cellar.
""",
    "groups/ferrymens-guild.md": """\
---
type: organisation
name: Ferrymen's guild
aliases: [the ferrymen's guild, ferrymen, the ferrymen]
prominence: 2
---
- paid: 30% of the [[Half Bridge]]
- why: not stated

> It cost 14,000 herons: half came from the academy, 30% from the ferrymen's guild and the rest from a lender
> in Corrow.
""",
    # ------------------------------------------------------------------ things
    "things/book-of-low-tides.md": """\
---
type: work
name: The Book of Low Tides
aliases: [Book of Low Tides, Low Tides, the book, stolen book, the stolen book]
prominence: 4
---
- copies: no other one
- vanished: in the night of 3 November 333, from the [[Library|library]]
- found: never
- rumours: [[Leontine Skarrow]] burned it; it lies under the lake and reads itself aloud
- author: not stated
- what it says: not stated

> The Book of Low Tides, of which there was no other copy, vanished from the library in the night of 3 November
> 333.

> The book was never found.
""",
    "things/wet-wick.md": """\
---
type: work
name: The Wet Wick
aliases: [Wet Wick, the newspaper, newspaper]
prominence: 3
---
- what: a forbidden newspaper
- started: by 341, by students of [[Gallowglass]]
- editor: signs as [[Mother Soot]]

> By 341 students of Gallowglass had started a forbidden newspaper, The Wet Wick.
""",
    "things/wickmaster.md": """\
---
type: concept
name: Wickmaster
aliases: [wickmasters, title of wickmaster]
asked_as: [graduate, graduates, degree]
prominence: 2
---
- who bears it: whoever passes the final examination; [[Wilhelmina Tansy]] without any

> Whoever passes the final examination may bear the title of wickmaster.
""",
    "things/necromancy.md": """\
---
type: concept
name: Necromancy
prominence: 2
---
- taught: not at the [[Academy of Harrowmere|academy]], whose charter forbids it
- why: not stated

> The academy teaches every branch of magic except necromancy, which its charter forbids.
""",
    "things/moths.md": """\
---
type: thing
name: Grey moths
aliases: [the grey moths, the moths, moths]
asked_as: [insects, bugs]
prominence: 3
---
- came: across the lake, in the summer of 331
- ate: three quarters of the bindings in the library, and the ropes of the ferry
- driven off by: [[Wilhelmina Tansy]]
- where they hatched: disputed

> In the summer of 331 grey moths came across the lake.

> The moths ate three quarters of the bindings in the library, and even the ropes of the ferry.
""",
    "things/silver-herons.md": """\
---
type: thing
name: Herons
aliases: [silver herons, heron]
prominence: 1
---
- what: the coins of [[Harrowmere]]
- prices: three for the answers; 14,000 for the [[Half Bridge]]

> 57 students had bought them, for three silver herons each.
""",
    "things/ferry.md": """\
---
type: thing
name: Ferry
aliases: [the ferry]
prominence: 2
---
- runs: still
- ropes: eaten by the moths

> The bridge was never finished, and the ferry still runs.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-academy.md": """\
## The academy is chartered {#chartered}

- date: 0211 "in 211 AF"
- who: [[Corisande Aldwyn]]
- what: the [[Academy of Harrowmere]]
- how paid: she sold her salt mines
- asked_as: founded; established; set up; created; started; funded; paid for

> Its academy of magic was chartered in 211 AF (After the Frost) by the widow Corisande Aldwyn, who sold her
> salt mines to pay for it.

## The academy teaches all magic but necromancy {#teaching}

- date: not stated
- kind: state
- who: the [[Academy of Harrowmere]]
- what: every branch of magic
- except: [[necromancy]]
- why: its charter forbids it
- asked_as: taught; subjects; lessons; learn; study; prohibited

> The academy teaches every branch of magic except necromancy, which its charter forbids.

## Who passes the final examination is a wickmaster {#title}

- date: not stated
- kind: state
- what: the title of [[wickmaster]]
- asked_as: graduate; exam; finals; called

> Whoever passes the final examination may bear the title of wickmaster.

## The observatory is built {#observatory-built}

- date: 0260~ "around 260 AF"
- what: the [[observatory]]
- by: not stated
- asked_as: constructed; erected; stargazing; telescope

> The observatory was built around 260 AF.

## New students draw a bead {#sorting}

- date: not stated
- kind: state
- who: new students
- what: a bead from a copper bowl, whose colour decides their house
- asked_as: sorted; assigned; placed; chosen; allocated

> New students draw a bead from a copper bowl, and its colour decides their house.

## The roll call of 340 {#roll-call}

- date: 0340 "of 340 AF"
- kind: figure
- where: the [[Academy of Harrowmere]]
- how many: 1,200 students
- asked_as: pupils; attended; enrolled; total

> At the roll call of 340 AF the academy had 1,200 students:

## Students of Otterbourne {#otterbourne-students}

- date: 0340
- date_basis: implied
- kind: figure
- who: [[Otterbourne]]
- how many: 420
- share: 35%
- asked_as: pupils; biggest house; largest house; percentage; proportion

> Otterbourne had 420 students (35%).

## Students of Fennick {#fennick-students}

- date: 0340
- date_basis: implied
- kind: figure
- who: [[Fennick]]
- how many: 360
- share: 30%
- asked_as: pupils; percentage; proportion

> Fennick had 360 students (30%).

## Students of Gallowglass {#gallowglass-students}

- date: 0340
- date_basis: implied
- kind: figure
- who: [[Gallowglass]]
- how many: 240
- share: 20%
- asked_as: pupils; percentage; proportion

> Gallowglass had 240 students (20%).

## Students of Lowlight {#lowlight-students}

- date: 0340
- date_basis: implied
- kind: figure
- who: [[Lowlight]]
- how many: 180
- share: 15%
- where they sleep: the [[old brewery]]
- asked_as: pupils; smallest house; percentage; proportion; dormitory; beds

> Lowlight had 180 students (15%), who sleep in the old brewery.

## Every house but Lowlight has a tower {#towers}

- date: not stated
- kind: state
- who: [[Otterbourne]], [[Fennick]], [[Gallowglass]]
- except: [[Lowlight]]
- why: not stated

> Every house but Lowlight has a tower of its own.

## The prefects are elected {#prefects}

- date: not stated
- kind: state
- who: the prefects, by their houses
- except: in [[Gallowglass]], where the headmistress appoints one
- asked_as: voted; picked; chosen; named; selected

> The prefects are elected by their houses, except in Gallowglass, where the headmistress appoints one.

## Students of Fennick dig a secret passage {#passage}

- date: 029X "In the 290s"
- who: students of [[Fennick]]
- what: a secret passage to the wine cellar
- aliases: secret passage; the secret passage
- asked_as: tunnel; underground; dug

> In the 290s students of Fennick dug a secret passage to the wine cellar; it was walled up when the steward
> fell into it.

## The secret passage is walled up {#passage-walled-up}

- date: not stated
- after: #passage
- why: the steward fell into it
- asked_as: closed; sealed; blocked; bricked up

> In the 290s students of Fennick dug a secret passage to the wine cellar; it was walled up when the steward
> fell into it.

## A fifth house is to open {#fifth-house}

- date: 0345 "in 345"
- kind: state
- what: a fifth house; planned
- name: not chosen yet
- aliases: fifth house; the fifth house
- asked_as: new house; planned; future

> A fifth house is to open in 345. Its name has not been chosen yet.
""",
    "timeline/2-headmistresses.md": """\
## Corisande Aldwyn is the first headmistress {#aldwyn-headmistress}

- date: not stated
- kind: state
- who: [[Corisande Aldwyn]]
- how long: until she died in the autumn of 242
- asked_as: head; principal; led the academy; ran the academy

> Aldwyn was the first headmistress and kept the post until she died in the autumn of 242.

## Corisande Aldwyn dies {#aldwyn-dies}

- date: 0242-23 "in the autumn of 242"
- who: [[Corisande Aldwyn]]
- why: not stated
- day: not stated
- asked_as: death; passed away

> Aldwyn was the first headmistress and kept the post until she died in the autumn of 242.

## The post of headmistress stands empty {#vacancy}

- date: not stated
- after: #aldwyn-dies
- how long: two years
- why: the masters could not agree on anyone
- asked_as: vacant; vacancy; no headmistress; unfilled; without a head

> It then stood empty for two years, because the masters could not agree on anyone.

## Philippa Roke is chosen headmistress {#roke-chosen}

- date: not stated
- after: #aldwyn-dies + P2Y
- who: [[Philippa Roke]]
- how: by lot
- asked_as: picked; appointed; selected; became headmistress; second headmistress; succeeded

> It then stood empty for two years, because the masters could not agree on anyone. Philippa Roke was finally
> chosen by lot.

## Hesper Quennell becomes headmistress {#quennell-headmistress}

- date: 0318 "In 318"
- who: [[Hesper Quennell]]
- office: ninth headmistress
- asked_as: appointed; took office; former student; alumna

> In 318 Hesper Quennell became the ninth headmistress, the first who had been a student of the academy
> herself.

## Hesper Quennell resigns {#quennell-resigns}

- date: 0327-05 "in May 327"
- who: [[Hesper Quennell]]
- why: over the examination scandal
- day: not stated
- asked_as: stepped down; quit; left office; resignation

> She resigned in May 327 over the examination scandal and was followed by her deputy, Odile Farrant, known as
> the Iron Thimble.

## Odile Farrant becomes headmistress {#farrant-headmistress}

- date: not stated
- after: #quennell-resigns
- who: [[Odile Farrant]]
- after whom: [[Hesper Quennell]]
- asked_as: succeeded; replaced; took over; next headmistress; tenth headmistress

> She resigned in May 327 over the examination scandal and was followed by her deputy, Odile Farrant, known as
> the Iron Thimble.
""",
    "timeline/3-scandal.md": """\
## Bartholomew Sedge discovers the sale of the answers {#scandal}

- date: 0327-03-12 "On 12 March 327"
- who: [[Bartholomew Sedge]]
- what: that the answers to the final examination had been sold
- how: not stated
- aliases: examination scandal; the examination scandal; exam scandal
- asked_as: found out; uncovered; exposed; cheating; detected

> On 12 March 327 the proctor Bartholomew Sedge discovered that the answers to the final examination had been
> sold.

## Students buy the answers {#buyers}

- date: not stated
- kind: figure
- how many: 57 students
- price: three silver [[herons]] each
- asked_as: cheated; cheaters; paid; cost; purchased

> 57 students had bought them, for three silver herons each.

## Jory Malkin sells the answers {#seller}

- date: not stated
- who: [[Jory Malkin]]
- how: he read the questions off the blotting paper of the masters
- asked_as: sold; leaked; get hold of; obtained; stole the questions; culprit

> The seller was the night porter Jory Malkin, who had read the questions off the blotting paper of the
> masters.

## Jory Malkin is banished {#malkin-banished}

- date: not stated
- who: [[Jory Malkin]]
- from: [[Harrowmere|the town]]
- where to: not stated
- asked_as: punished; exiled; punishment; thrown out; expelled; sacked

> Malkin was banished from the town.

## The buyers sit the examination again {#resit}

- date: not stated
- who: all the buyers
- except: [[Linnet Shaw]], who had already run away to sea
- asked_as: retake; resit; repeat; punished; do over

> All the buyers but Linnet Shaw had to sit the examination again; she had already run away to sea.

## Linnet Shaw runs away to sea {#shaw-runs-away}

- date: not stated
- who: [[Linnet Shaw]]
- where: to sea
- asked_as: escaped; left; sailor; disappeared

> All the buyers but Linnet Shaw had to sit the examination again; she had already run away to sea.

## The masters' share of the profit is never settled {#masters-profit}

- date: not stated
- kind: state
- who: the masters
- what: whether any of them shared the profit: not stated
- asked_as: teachers; involved; complicit; earned; benefited

> Whether any of the masters shared the profit was never settled.
""",
    "timeline/4-moths.md": """\
## Grey moths come across the lake {#moths-come}

- date: 0331-22 "In the summer of 331"
- what: the [[moths]]
- where: [[Harrowmere]]
- how long: forty days
- aliases: plague of moths; the plague of moths; the plague; moth plague
- asked_as: infestation; swarm; invaded; arrived; happened

> In the summer of 331 grey moths came across the lake. The plague lasted forty days.

## The moths eat the bindings {#bindings}

- date: not stated
- kind: figure
- who: the [[moths]]
- share: three quarters of the bindings in the [[Library|library]]
- what else: the ropes of the [[ferry]]
- asked_as: destroyed; damaged; devoured; books; ruined

> The moths ate three quarters of the bindings in the library, and even the ropes of the ferry.

## Students fall ill from the dust {#ill}

- date: not stated
- kind: figure
- how many: 23 students
- deaths: none
- asked_as: sick; sickness; died; victims; killed; harmed

> Nobody died, but 23 students fell ill from the dust.

## Isidor Crake blames the alchemists {#blame}

- date: not stated
- who: [[Isidor Crake]]
- whom: the [[alchemists]]
- what: they denied that the moths had hatched in their cellar
- asked_as: accused; fault; responsible; origin; came from; bred

> Isidor Crake, the master of beasts, blamed the alchemists, who denied that the moths had hatched in their
> cellar.

## Wilhelmina Tansy drives off the moths {#moths-driven-off}

- date: not stated
- after: #moths-come
- who: [[Wilhelmina Tansy]]
- how: by burning wet rosemary in every chimney
- asked_as: got rid of; ended the plague; stopped; smoked out; chased away; herb

> The cook Wilhelmina Tansy drove the moths off by burning wet rosemary in every chimney.

## Wilhelmina Tansy is made a wickmaster {#tansy-wickmaster}

- date: not stated
- after: #moths-driven-off
- who: [[Wilhelmina Tansy]]
- what: a [[wickmaster]], without any examination
- why: as thanks
- asked_as: reward; rewarded; honoured; honour

> As thanks she was made a wickmaster without any examination.
""",
    "timeline/5-book.md": """\
## The Book of Low Tides vanishes {#book-vanishes}

- date: 0333-11-03 "in the night of 3 November 333"
- what: [[The Book of Low Tides]]
- where: from the [[Library|library]]
- by: not stated
- aliases: theft of the book; the theft
- asked_as: stolen; stole; disappeared; went missing; taken; thief

> The Book of Low Tides, of which there was no other copy, vanished from the library in the night of 3 November
> 333.

## The chain of the book is found uncut {#chain}

- date: not stated
- after: #book-vanishes
- what: the chain of [[The Book of Low Tides]]
- asked_as: intact; broken; unbroken; clue

> Its chain was found uncut.

## Ambrose Vetch accuses Leontine Skarrow {#accusation}

- date: not stated
- who: [[Ambrose Vetch]]
- whom: [[Leontine Skarrow]]
- then: he challenged her to a duel
- asked_as: suspected; blamed; suspect

> The librarian Ambrose Vetch accused Leontine Skarrow, professor of mirrors, and challenged her to a duel.

## Ambrose Vetch and Leontine Skarrow fight a duel {#duel}

- date: 0333-11-20 "on 20 November 333"
- who: [[Ambrose Vetch]], [[Leontine Skarrow]]
- where: the [[walled orchard]]
- how long: less than four minutes
- won by: [[Leontine Skarrow]]
- how: by turning his wand into an eel
- aliases: the duel; duel
- asked_as: fought; beat; defeated; winner; won; lost; victory

> It was fought in the walled orchard on 20 November 333 and lasted less than four minutes.

> Skarrow won by turning his wand into an eel.

## Ambrose Vetch gives up his post {#vetch-quits}

- date: not stated
- after: #duel
- who: [[Ambrose Vetch]]
- lost: two fingers
- replaced by: [[Sabine Vetch]]
- asked_as: resigned; quit; stepped down; injured; wounded; injury; hurt

> Vetch lost two fingers and gave up his post; he was replaced by his niece Sabine Vetch.

## Sabine Vetch becomes librarian {#sabine-librarian}

- date: not stated
- after: #vetch-quits
- who: [[Sabine Vetch]]
- after whom: [[Ambrose Vetch]]
- asked_as: succeeded; new librarian; took over; next librarian

> Vetch lost two fingers and gave up his post; he was replaced by his niece Sabine Vetch.

## Odile Farrant bans duelling {#duels-banned}

- date: not stated
- after: #duel + P2M
- who: [[Odile Farrant]]
- for whom: masters and students alike
- aliases: ban on duelling; the ban
- asked_as: forbade; forbidden; outlawed; prohibited; duels; illegal

> Two months after the duel Farrant banned duelling for masters and students alike.

## The book is never found {#book-not-found}

- date: not stated
- kind: non-event
- what: [[The Book of Low Tides]]
- asked_as: recovered; returned; turn up; get back

> The book was never found.

## Rumours about the book {#book-rumours}

- date: not stated
- kind: state
- what: that [[Leontine Skarrow]] burned [[The Book of Low Tides]]; that it lies under the lake and reads
  itself aloud
- asked_as: gossip; became of the book; happened to the book; destroyed; now

> Rumour says that Skarrow burned it; others believe that it lies under the lake and reads itself aloud.
""",
    "timeline/6-bridge.md": """\
## Gideon Hale promises a bridge {#bridge-promised}

- date: not stated
- who: [[Gideon Hale]]
- what: that a [[bridge]] across the lake to [[Nether Sallow]] would be open by 338
- asked_as: pledged; vowed; planned; deadline; designed

> The architect Gideon Hale promised that a bridge across the lake to Nether Sallow would be open by 338.

## Work on the bridge begins {#bridge-begins}

- date: 0335-04 "in April 335"
- what: the [[Half Bridge]]
- day: not stated
- asked_as: construction; building; started

> Work began in April 335.

## The cost of the bridge {#bridge-cost}

- date: not stated
- kind: figure
- what: the [[Half Bridge]]
- how much: 14,000 [[herons]]
- shares: half from the academy; 30% from the [[ferrymen's guild]]; the rest from a lender in [[Corrow]]
- asked_as: price; expensive; paid; funded; money; financed

> It cost 14,000 herons: half came from the academy, 30% from the ferrymen's guild and the rest from a lender
> in Corrow.

## The middle arch collapses {#bridge-collapses}

- date: 0337-10-07 "On 7 October 337"
- what: the middle arch of the [[Half Bridge]]
- why: the mortar had been mixed with salt water
- dead: not stated
- asked_as: fell; fall down; failed; broke; caved in; came down; disaster

> On 7 October 337 the middle arch collapsed, because the mortar had been mixed with salt water.

## Gideon Hale flees {#hale-flees}

- date: 0337-10-07
- date_basis: implied
- who: [[Gideon Hale]]
- where to: not stated
- asked_as: ran away; escaped; disappeared; left; vanished

> On 7 October 337 the middle arch collapsed, because the mortar had been mixed with salt water. Hale fled the
> same night and has not been seen since.

## The bridge is never finished {#bridge-unfinished}

- date: not stated
- kind: non-event
- what: the [[Half Bridge]]
- instead: the [[ferry]] still runs
- asked_as: completed; opened; ready; cross the lake; rebuilt

> The bridge was never finished, and the ferry still runs.

## Students start The Wet Wick {#wet-wick-started}

- date: [..0341] "By 341"
- who: students of [[Gallowglass]]
- what: [[The Wet Wick]]
- asked_as: founded; published; paper; launched; set up

> By 341 students of Gallowglass had started a forbidden newspaper, The Wet Wick.

## The editor signs as Mother Soot {#editor}

- date: not stated
- kind: state
- who: [[Mother Soot]]
- what: [[The Wet Wick]]
- real name: not stated
- asked_as: edits; pseudonym; pen name; identity; writes; runs

> Its editor signs as Mother Soot; nobody knows who that is.
""",
}
