"""A world of the gold questions: marsh towns, a salt tax revolt, two dynasties, a thieves' fair and dragon tamers."""

PAGE = """The Saltmarch

The Saltmarch is a drowned country of reedbeds, salt pans and causeways between the Cold Sea and the Hollin
hills. Five towns stand in it on oak piles: Brinewick, Tollerby, Mossgate, Sedgeholm and Quaver. Brinewick
is the largest and has been the capital since 467. Before that the court sat at Sedgeholm, which sinks by a
hand's breadth every ten years. The reckoning of 598 counted 38,400 people, not including the bargefolk, who
refuse to be counted because they hold that a numbered boat goes down. Having no coinage of its own, the
march keeps its accounts in white pecks, a measure of salt, and pays for most things in foreign silver. The
dead are buried upright, with an oar in place of a gravestone.

The House of Averill

Wystan Averill, a drover's son, was born at Mossgate in 431 or 432. He drained the Long Meadow, married the
heiress of Sedgeholm and on Midsummer Day 458 had himself proclaimed Marchward. That is not the same as a
king: a Marchward may neither own a salt pan nor ride a horse inside a town. After Wystan's death in the
winter of 481 the office should have gone to the eldest of his three daughters, Hild, but she renounced it
to become a bell-founder. So it was the second, Emmot Averill, who ruled, and she did so for thirty-three
years, longer than anyone since. Of the youngest, Joan, nothing survives except a recipe for pickled
samphire.

Emmot's grandson Piers Averill was the last of the line. Short-sighted, lavish and fond of falcons, he
borrowed 12,000 pieces of silver from the bankers of Vessory, a city across the Cold Sea, to build a summer
palace. It slid into the mud before it had a roof. To pay the bankers back he taxed salt.

The Peck Tax

Announced on 3 February 561, the Peck Tax took one peck in five of all the salt raised in the march; the old
due had been one in twenty. Two parties were exempt: the Grey Sisters, a hospital order that boiled salt for
the sick, and the town of Quaver, whose council had lent the Marchward its barges. Collectors drew no wage
but kept a tenth of whatever they brought in. Within a year nearly half of the pans lay abandoned, and salt
was being smuggled in coffins, in hollow oars and, on one occasion, in a stuffed pike.

The resistance was the work of Agnes Thrupp, a panwife from Tollerby. Born on 19 March 524 and widowed at
twenty-six, she ran four pans by herself. She could neither read nor write, and kept her books in knotted
string. In October 562 she called on every boiler in the march to let the fires go out, and out they stayed
for eleven weeks. Thrupp had forbidden all violence. Even so, on the night of 30 December a crowd in
Mossgate burned down the tax house with the collector, Godfrey Pell, still inside. Pell survived by climbing
into a brine barrel and spent the rest of his life preaching against salt.

The Battle of the Lamps

Piers answered with hired pikemen. On 14 January 563 nine hundred of them, led by the Vessorine captain Rafe
Dunmore, set out along the Tollerby causeway in thick fog to arrest the ringleaders. The rebels were barely
three hundred strong. Overnight, on the advice of the lamplighter Corin Ash, they had moved the lamps along
the edge of the causeway forty paces to the east. Trusting the lights, the column walked straight into the
mire. By noon it was over. 211 pikemen had drowned or frozen; most of the others threw away their pikes and
begged for ropes, which were duly thrown to them. Dunmore was pulled out by his beard. Only four rebels
died, among them Ash, who had gone back for a lamp. Songs give the rebels a tame dragon in this fight, but
no witness mentions one.

The Treaty of Sedgeholm

Peace was made at Sedgeholm on 2 March 563. The treaty is written on sealskin, since paper rots in the
march. Its chief terms:

  • The Peck Tax ended at once and the old due was restored.
  • Piers Averill gave up his office and left the march with a pension of 300 silver a year.
  • A Salt Moot of fifteen members, three from each town, would choose every Marchward from then on.
  • Nobody who had taken up arms was to be punished, except those who had burned the tax house.
  • The debt to Vessory was to be paid off within twenty years (in the end it took twenty-seven).

Agnes Thrupp would not sign, saying that she put no mark to what she could not read. Her niece Lettice
Thrupp signed in her place. Piers went to Vessory, where in 570 he choked to death on a quail bone. He had
never married. Agnes outlived him by many years, but the date of her death was not written down.

The House of Dunmore

To general astonishment the Moot's first choice fell on Rafe Dunmore, the very captain who had been beaten.
He was elected by eight votes to seven: he could fight, he owed the march his life, and he had no cousins in
it. The office is not hereditary, yet the Moot has chosen nobody but Dunmores. Rafe held it until
579, his daughter Isolde until 602, and her son Bran holds it now.

Isolde Dunmore was known as the Bittern, for she boomed when she was angry. She had the causeways widened
and is remembered for the free schools, one in each town, which she paid for by selling her father's armour.
Less happy was her attempt to found a navy. Six ships were ordered in 588; five of them drew too much water
for the channels, and the sixth is now an inn. In spring 596 she was poisoned by her own taster, Hugh
Malley, but recovered. Malley was believed to be in the pay of Vessory, though he always denied it. Instead
of being hanged he was made to eat at her table, from her plate, for a year. Isolde gave up the office
because of her failing eyesight and keeps bees at Mossgate.

The Thieves' Fair

Every year, for three nights around the first new moon of autumn, the Thieves' Fair is held on Gallows Eyot,
a mud island off Quaver that belongs to no town. It is thought to go back to the 490s, when two gangs needed
neutral ground on which to exchange prisoners. Whatever has been stolen may be bought back there by its owner
for a third of its value. At dusk on the first night the rules are read out by the Fairmother:

  • No blade may be longer than a thumb.
  • Whoever steals on the eyot itself forfeits the boat that brought him.
  • Faces are masked, and no names are given.
  • Children, relics and medicine are not for sale.

The Fairmother is chosen by the eight oldest stallholders and serves for seven years. The present one is the
ninth; who she is, nobody knows. About 4,000 visitors came in 604, and the Brinewick Watch guesses that one
in six of them was a thief-taker in disguise. Isolde banned the fair in 590. It took place regardless, with
twice the usual crowd, and the ban was lifted the following year.

In July 599 the Marchward's seal was stolen from a locked cabinet in Brinewick, and that autumn it was on
sale at the fair. Isolde's steward Tobias Wren was sent to buy it back, and paid 80 silver. Rumour has it that
Wren had stolen the seal himself to settle his gambling debts; nothing was ever proved.

The Dragon-Tamers' Guild

Marsh dragons are seldom longer than a rowing boat and are blind by daylight. They do not breathe fire.
What they breathe is a cold vapour that smells of vinegar and smothers flames. The guild of their tamers was
founded at Mossgate around 515 by Oswin Calloway, a beekeeper who had noticed that humming calms them. An
apprenticeship takes six years, the first of which is spent among geese, and only four apprentices in ten
complete it. A tamer must never strike a dragon and may not eat eel, because the animals regard an eel-eater
as a rival. Women have been admitted since 540, when Marjory Keel tamed a bull dragon that three masters had
given up on.

In 604 the guild had 48 tamers and 71 dragons. 60% of the dragons serve the towns as fire brigades, 25% keep
the channels clear of weed, and the rest are kept for breeding. When Tollerby burned on 9 September 594, with
the loss of 112 houses, its dragons were away at a parade in Quaver. Since then no town may be left with
fewer than two.

The guild has been led since 1 May 593 by Grand Tamer Ysmay Orrell, who lost her left ear to a hatchling
named Button. It was her idea to carry letters by dragon. On the trial flight, on 12 June 600, the dragon
left Brinewick for Tollerby with forty letters, came down on a fishmonger's roof after less than a mile, and
could not be coaxed off it for two days. The scheme was dropped. The guild now hopes to open a second hall at
Sedgeholm by 610, provided that the ground holds. Whether there are still wild dragons in the Hollin hills is
disputed: the shepherds say so, the guild denies it.
"""

SALTMARCH: dict[str, str] = {
    "world.md": """\
---
name: The Saltmarch
url: https://example.org/saltmarch
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
Marsh towns, the revolt against their salt tax, their thieves and their dragons, as the wiki tells it.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Saltmarch
url: https://example.org/saltmarch
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/saltmarch.md": """\
---
type: country
name: Saltmarch
aliases: [the Saltmarch, the march]
prominence: 5
---
- lies: between the Cold Sea and the Hollin hills
- towns: [[Brinewick]], Tollerby, Mossgate, Sedgeholm and Quaver
- people: 38,400, at the reckoning of 598, not including the bargefolk
- coinage: none of its own
- flag: not stated

> The Saltmarch is a drowned country of reedbeds, salt pans and causeways between the Cold Sea and the Hollin
> hills.

> Five towns stand in it on oak piles: Brinewick, Tollerby, Mossgate, Sedgeholm and Quaver.
""",
    "places/brinewick.md": """\
---
type: place
name: Brinewick
prominence: 4
---
- capital: of the [[Saltmarch]], since 467
- size: the largest of the five towns
- number of its people: not stated

> Brinewick is the largest and has been the capital since 467.
""",
    "places/vessory.md": """\
---
type: place
name: Vessory
aliases: [Vessorine]
prominence: 3
---
- what: a city across the Cold Sea
- lent: 12,000 pieces of silver to [[Piers Averill]]
- debt paid off: after twenty-seven years
- ruler: not stated

> The debt to Vessory was to be paid off within twenty years (in the end it took twenty-seven).
""",
    "places/gallows-eyot.md": """\
---
type: place
name: Gallows Eyot
aliases: [the eyot]
asked_as: [islet]
prominence: 2
---
- what: a mud island off Quaver
- belongs to: no town
- hosts: the [[Thieves' Fair]]

> Every year, for three nights around the first new moon of autumn, the Thieves' Fair is held on Gallows Eyot,
> a mud island off Quaver that belongs to no town.
""",
    # ------------------------------------------------------------------ people
    "people/wystan-averill.md": """\
---
type: person
name: Wystan Averill
aliases: [Wystan]
prominence: 4
---
- born: at Mossgate, in 431 or 432
- father: a drover
- office: Marchward, since Midsummer Day 458
- daughters: Hild, [[Emmot Averill|Emmot]] and Joan
- died: in the winter of 481
- wife's name: not stated

He [[#proclaimed|had himself proclaimed Marchward]].

> Wystan Averill, a drover's son, was born at Mossgate in 431 or 432.
""",
    "people/emmot-averill.md": """\
---
type: person
name: Emmot Averill
aliases: [Emmot]
prominence: 3
---
- father: [[Wystan Averill]]
- grandson: [[Piers Averill]]
- ruled: for thirty-three years
- born: not stated

> So it was the second, Emmot Averill, who ruled, and she did so for thirty-three years, longer than anyone
> since.
""",
    "people/piers-averill.md": """\
---
type: person
name: Piers Averill
aliases: [Piers]
prominence: 5
---
- grandmother: [[Emmot Averill]]
- borrowed: 12,000 pieces of silver from the bankers of [[Vessory]]
- pension: 300 silver a year
- died: in 570, at [[Vessory]]
- cause of death: choked on a quail bone
- wife: never married

The last of the Averills; the [[Peck Tax]] was his.

> Emmot's grandson Piers Averill was the last of the line.

> Piers went to Vessory, where in 570 he choked to death on a quail bone. He had never married.
""",
    "people/agnes-thrupp.md": """\
---
type: person
name: Agnes Thrupp
aliases: [Agnes, Thrupp]
asked_as: [ringleader]
prominence: 5
---
- born: on 19 March 524
- work: panwife, from Tollerby
- widowed: at twenty-six
- niece: [[Lettice Thrupp]]
- husband's name: not stated
- died: many years after [[Piers Averill]]; the date was not written down

She [[#fires-out|had the fires put out]] and [[#agnes-unsigned|would not sign]] the peace.

> The resistance was the work of Agnes Thrupp, a panwife from Tollerby. Born on 19 March 524 and widowed at
> twenty-six, she ran four pans by herself.

> Agnes outlived him by many years, but the date of her death was not written down.
""",
    "people/lettice-thrupp.md": """\
---
type: person
name: Lettice Thrupp
aliases: [Lettice]
prominence: 2
---
- aunt: [[Agnes Thrupp]]
- signed: the [[Treaty of Sedgeholm]]
- born: not stated

> Her niece Lettice Thrupp signed in her place.
""",
    "people/rafe-dunmore.md": """\
---
type: person
name: Rafe Dunmore
aliases: [Rafe, Captain Dunmore]
prominence: 4
---
- from: [[Vessory]]
- office: captain of the hired pikemen, then Marchward until 579
- daughter: [[Isolde Dunmore]]
- died: not stated

Beaten at the [[#battle|Battle of the Lamps]], then [[#rafe-elected|elected Marchward]].

> Dunmore was pulled out by his beard.
""",
    "people/isolde-dunmore.md": """\
---
type: person
name: Isolde Dunmore
aliases: [Isolde, the Bittern, Bittern]
prominence: 5
---
- father: [[Rafe Dunmore]]
- office: Marchward, from 579 until 602
- son: Bran, who holds the office now
- husband: not stated

She [[#fair-banned|banned the Thieves' Fair]], in vain.

> Isolde Dunmore was known as the Bittern, for she boomed when she was angry.

> Rafe held it until 579, his daughter Isolde until 602, and her son Bran holds it now.
""",
    "people/corin-ash.md": """\
---
type: person
name: Corin Ash
aliases: [Corin]
prominence: 2
---
- work: lamplighter
- advised: the rebels, to move the lamps
- died: in the [[#battle|Battle of the Lamps]]

> Only four rebels died, among them Ash, who had gone back for a lamp.
""",
    "people/oswin-calloway.md": """\
---
type: person
name: Oswin Calloway
aliases: [Oswin, Calloway]
prominence: 2
---
- work: beekeeper
- founded: the [[Dragon-Tamers' Guild]]
- died: not stated

> The guild of their tamers was founded at Mossgate around 515 by Oswin Calloway, a beekeeper who had noticed
> that humming calms them.
""",
    "people/ysmay-orrell.md": """\
---
type: person
name: Ysmay Orrell
aliases: [Grand Tamer Ysmay Orrell, Grand Tamer, Orrell, Ysmay]
prominence: 4
---
- office: Grand Tamer, since 1 May 593
- lost: her left ear, to a hatchling named Button
- born: not stated

> The guild has been led since 1 May 593 by Grand Tamer Ysmay Orrell, who lost her left ear to a hatchling
> named Button.
""",
    # ----------------------------------------------------------- organisations
    "orgs/dragon-tamers.md": """\
---
type: organisation
name: Dragon-Tamers' Guild
aliases: [the guild, guild, dragon tamers, the dragon tamers, tamers]
asked_as: [dragon trainers, dragon riders]
prominence: 5
---
- founded: at Mossgate around 515, by [[Oswin Calloway]]
- led by: [[Ysmay Orrell]]
- tamers: 48, in 604
- dragons: 71, in 604
- apprenticeship: six years
- coat of arms: not stated

> In 604 the guild had 48 tamers and 71 dragons.

> A tamer must never strike a dragon and may not eat eel, because the animals regard an eel-eater as a rival.
""",
    "orgs/salt-moot.md": """\
---
type: organisation
name: Salt Moot
aliases: [the Salt Moot, the Moot, Moot]
asked_as: [council, parliament]
prominence: 3
---
- members: fifteen, three from each town
- chooses: every Marchward
- set up by: the [[Treaty of Sedgeholm]]
- where it meets: not stated

> A Salt Moot of fifteen members, three from each town, would choose every Marchward from then on.
""",
    "orgs/thieves-fair.md": """\
---
type: organisation
name: Thieves' Fair
aliases: [the Thieves' Fair, the fair, fair]
asked_as: [market]
prominence: 5
---
- where: on [[Gallows Eyot]]
- how long: three nights, around the first new moon of autumn
- goes back to: the 490s, as is thought
- led by: the Fairmother
- name of the Fairmother: not stated

> It is thought to go back to the 490s, when two gangs needed neutral ground on which to exchange prisoners.

> The present one is the ninth; who she is, nobody knows.
""",
    "orgs/grey-sisters.md": """\
---
type: organisation
name: Grey Sisters
aliases: [the Grey Sisters]
asked_as: [nuns, nurses]
prominence: 2
---
- what: a hospital order that boiled salt for the sick
- exempt: from the [[Peck Tax]]
- founded: not stated

> Two parties were exempt: the Grey Sisters, a hospital order that boiled salt for the sick, and the town of
> Quaver, whose council had lent the Marchward its barges.
""",
    # ------------------------------------------------------------------ things
    "things/peck-tax.md": """\
---
type: concept
name: Peck Tax
aliases: [the Peck Tax, the salt tax, salt tax]
prominence: 4
---
- took: one peck in five of all the salt
- before it: one in twenty
- by: [[Piers Averill]]
- exempt: the [[Grey Sisters]] and the town of Quaver
- ended: by the [[Treaty of Sedgeholm]]

> The Peck Tax ended at once and the old due was restored.
""",
    "things/treaty.md": """\
---
type: work
name: Treaty of Sedgeholm
aliases: [the treaty, the Treaty of Sedgeholm]
asked_as: [peace agreement]
prominence: 4
---
- written on: sealskin, since paper rots in the march
- where it is kept: not stated

> The treaty is written on sealskin, since paper rots in the march.

> Nobody who had taken up arms was to be punished, except those who had burned the tax house.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-revolt.md": """\
## Wystan Averill is proclaimed Marchward {#proclaimed}

- date: 0458 "Midsummer Day 458"
- who: [[Wystan Averill]]
- asked_as: came to power; took power

> He drained the Long Meadow, married the heiress of Sedgeholm and on Midsummer Day 458 had himself proclaimed
> Marchward.

## The Peck Tax is announced {#tax-announced}

- date: 0561-02-03 "on 3 February 561"
- what: the [[Peck Tax]]
- how much: one peck in five
- instead of: one in twenty
- asked_as: imposed; introduced; brought in; levied

> Announced on 3 February 561, the Peck Tax took one peck in five of all the salt raised in the march; the old
> due had been one in twenty.

## The boilers let the fires go out {#fires-out}

- date: 0562-10 "In October 562"
- by: [[Agnes Thrupp]]
- how long: eleven weeks
- day: not stated
- aliases: salt strike; boilers' strike
- asked_as: strike; stopped work; boycott

> In October 562 she called on every boiler in the march to let the fires go out, and out they stayed for
> eleven weeks.

## The tax house of Mossgate is burned down {#tax-house}

- date: 0562-12-30 "on the night of 30 December"
- date_basis: implied
- who: a crowd
- where: Mossgate
- with: the collector, Godfrey Pell, still inside
- asked_as: arson; set fire; torched

> Even so, on the night of 30 December a crowd in Mossgate burned down the tax house with the collector,
> Godfrey Pell, still inside.

## The Battle of the Lamps {#battle}

- date: 0563-01-14 "On 14 January 563"
- where: along the Tollerby causeway
- attackers: nine hundred hired pikemen, led by [[Rafe Dunmore]]
- rebels: barely three hundred
- result: the column walked straight into the mire
- aliases: Battle of the Lamps; the battle
- asked_as: fought; ambush; defeat

> On 14 January 563 nine hundred of them, led by the Vessorine captain Rafe Dunmore, set out along the Tollerby
> causeway in thick fog to arrest the ringleaders.

> Trusting the lights, the column walked straight into the mire.

## The dead of the battle {#battle-dead}

- date: not stated
- kind: figure
- how many: 211 pikemen, four rebels
- with: [[Corin Ash]]
- asked_as: casualties; losses; killed in the battle

> 211 pikemen had drowned or frozen; most of the others threw away their pikes and begged for ropes, which were
> duly thrown to them.

> Only four rebels died, among them Ash, who had gone back for a lamp.

## Peace is made at Sedgeholm {#peace}

- date: 0563-03-02 "on 2 March 563"
- what: the [[Treaty of Sedgeholm]]
- where: Sedgeholm
- asked_as: concluded; end of the revolt; signed

> Peace was made at Sedgeholm on 2 March 563.

## Agnes Thrupp does not sign the treaty {#agnes-unsigned}

- date: not stated
- kind: non-event
- who: [[Agnes Thrupp]]
- why: she put no mark to what she could not read
- in her place: [[Lettice Thrupp]]
- asked_as: refused; signature; declined

> Agnes Thrupp would not sign, saying that she put no mark to what she could not read.
""",
    "timeline/2-dunmores.md": """\
## Rafe Dunmore is elected Marchward {#rafe-elected}

- date: not stated
- after: #peace
- who: [[Rafe Dunmore]]
- by: the [[Salt Moot]], by eight votes to seven
- why: he could fight, he owed the march his life, and he had no cousins in it
- asked_as: voted; picked; won the vote

> He was elected by eight votes to seven: he could fight, he owed the march his life, and he had no cousins in
> it.

## Isolde bans the Thieves' Fair {#fair-banned}

- date: 0590 "in 590"
- by: [[Isolde Dunmore]]
- what: the [[Thieves' Fair]]
- why: not stated
- asked_as: forbade; outlawed; prohibited

> Isolde banned the fair in 590.

## The Marchward's seal is stolen {#seal-stolen}

- date: 0599-07 "In July 599"
- what: the Marchward's seal
- where: from a locked cabinet in [[Brinewick]]
- by: not stated
- aliases: theft of the seal
- asked_as: robbed; vanished

> In July 599 the Marchward's seal was stolen from a locked cabinet in Brinewick, and that autumn it was on
> sale at the fair.
""",
    "timeline/3-dragons.md": """\
## The Dragon-Tamers' Guild is founded {#guild-founded}

- date: 0515~ "around 515"
- who: [[Oswin Calloway]]
- what: the [[Dragon-Tamers' Guild]]
- where: Mossgate
- asked_as: established; set up; created

> The guild of their tamers was founded at Mossgate around 515 by Oswin Calloway, a beekeeper who had noticed
> that humming calms them.

## Tollerby burns {#tollerby-fire}

- date: 0594-09-09 "on 9 September 594"
- where: Tollerby
- how many: 112 houses lost
- cause: not stated
- aliases: Tollerby fire
- asked_as: blaze; burnt; went up in flames

> When Tollerby burned on 9 September 594, with the loss of 112 houses, its dragons were away at a parade in
> Quaver.

## The trial flight of the dragon mail {#mail-flight}

- date: 0600-06-12 "on 12 June 600"
- by: [[Ysmay Orrell]]
- from: [[Brinewick]]
- to: Tollerby, which it did not reach
- with: forty letters
- aliases: dragon mail; dragon post
- asked_as: post; delivery; airmail

> On the trial flight, on 12 June 600, the dragon left Brinewick for Tollerby with forty letters, came down on a
> fishmonger's roof after less than a mile, and could not be coaxed off it for two days.

## The guild hopes to open a second hall {#second-hall}

- date: not stated
- kind: state
- who: the [[Dragon-Tamers' Guild]]
- where: Sedgeholm
- by when: by 610, provided that the ground holds
- asked_as: new hall; branch

> The guild now hopes to open a second hall at Sedgeholm by 610, provided that the ground holds.
""",
}
