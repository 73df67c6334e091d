"""A world of a monastery of smith monks with its abbots, a schism, a siege, relics, a school and guilds."""

PAGE = """Iron Abbey

Iron Abbey stands on Cinder Hill in the kingdom of Vaskholm, a day's walk above the market town of Dunmere.
Its monks are smiths, and their rule holds that every honest hammer blow is a prayer. The abbey was founded
in 604 by Wulfram the Lame, a farrier who had lost his forge to a landslide. Queen Isgerd gave him the hill
and its ore in return for forty swords a year. The swords were delivered until 689, when King Rurik released
the abbey from the debt. Wulfram's grave has never been found.

The brothers rise two hours before dawn and wear aprons of undyed leather. They keep silence at meals but
sing at work. No monk may own anything except his hammer, which is buried with him. In 650 the abbey counted
212 monks, more than ever before or since; today there are 87.

The Abbots

Abbots are elected for life. Each sworn brother drops a nail into a bucket: a straight one means yes, a bent
one means no. These are the abbots whom people still talk about:

  • Wulfram the Lame, abbot from 604 to 631, wrote the Rule of the Anvil.
  • Brannoc, abbot from 631 to 658, was a former pirate; he built the Great Bellows and drained the marsh
    below the hill.
  • Aldhelm Crook, abbot from 658 to 672, was struck dead by lightning while he was hanging a bell.
  • Theodric Vaun, abbot from 672 to 697, saw the abbey split in two.
  • Conrad Pell, abbot from 698 to 741, led the house through the siege and opened the school.
  • Hesper Lund, abbess since 741, is the first woman in the office.

The Cold Schism

In 678 Brother Emeric Sloane began to teach that iron must be worked cold, because fire was a kind of pride.
Abbot Theodric forbade him to preach, but a third of the monks went over to him. They were called the
Coldhands; those who kept to the fire were the Emberites. On 14 February 680 the Coldhands put out the
Mother Forge, which had burned for seventy-six years. There were blows in the cloister, and a novice named
Piet Harrow lost an eye. King Rurik refused to take sides. A council at Saint Orla's Well sat for five weeks
and decided nothing.

In the autumn of 680 Emeric led sixty-one followers over the Grey Pass and founded a house of his own at
Frosthollow. Whether it still exists is not known. The Mother Forge was lit again at midsummer 681, with a
spark from a shepherd's flint.

The Siege

In August 702 the warlord Kazmir Thole rode into Vaskholm with some 5,000 horsemen. Dunmere opened its gates
without a fight, because he had promised Mayor Gisla Trent that no house would be burned. He kept his word.
The abbey, held by 140 monks and about three hundred townspeople, would not yield. The siege began on 3
September 702 and went on for eight months. The cellarer Odo Pinch cut the bread to four ounces a day. By
midwinter the defenders were boiling their aprons for soup. The bell-founder Marta Oslow melted down eleven
of the twelve bells and cast them into shot. When Thole's miners dug a tunnel under the west wall, the monks
drowned it with water from the quenching ponds.

On 6 May 703 Princess Liv came over the Grey Pass with 900 pikemen and broke the siege. Her father, King
Rurik's heir Haldan, had ordered her to stay at home. Thole escaped in the dress of a washerwoman. Of the
defenders 58 died, more of them from fever than from wounds. It is said that the Coldhands guided the
princess through the snow, but the abbey's chronicle does not mention them.

The Relics

Three relics are kept in the crypt:

  • The First Hammer, with which Wulfram is believed to have struck water from the rock.
  • The Weeping Nail, which is said to drip rust when an abbot is about to die.
  • The Tongue of Old Bess, the clapper of the only bell that was not melted down.

In 718 the First Hammer was stolen by the pilgrim Lorcan Dace, who pawned it in Dunmere for nine shillings.
It was back four days later, because the pawnbroker had recognised it. Dace was sentenced to pump the
bellows for a year; he liked the work so much that he took the vows. The scholar Hedda Moy claimed in 733
that the hammer was less than a century old. The abbey has never allowed anyone to test it.

The Spark School

The Spark School was opened in 710 for the orphans of the siege. It takes boys and girls from the age of
nine, and teaches them reading, reckoning and metalwork. Lessons are free, but every pupil chops wood on two
mornings a week. In 745 there were 130 pupils. Of those who finish, 45% join a guild, 35% go back to their
villages, and the rest take the vows. In January 726 the dormitory burned down; nobody was hurt, since all
the children were singing in the chapel. The cause of the fire was never found out. King Haldan promised a
new dormitory for 728, but it was not ready until 735. The school's best-known pupil is Runa Aske, who at
seventeen built a clock that tells the tides. She left the kingdom around 738.

The Guilds

Three guilds of Dunmere hold their charters from the abbey:

  • The Locksmiths, chartered in 640, are the oldest; they swear never to open a lock for a stranger.
  • The Farriers, chartered in 655, shoe the king's horses without pay.
  • The Wiredrawers, chartered in 712, are the only guild that admits foreigners.

The Locksmiths pay the abbey 8% of their earnings. The Wiredrawers pay nothing, but mend the abbey's fences.
On 21 October 729 the Farriers laid down their tools because their due had been raised to 10%. Their
spokeswoman was Magda Reeve, known as the Red Mare. The Nail Strike lasted eleven weeks, and it ended when
Abbot Conrad lowered the due to 5%. By 740 the Cutlers had asked for a charter as well; they are still
waiting for an answer. Abbess Hesper plans to have all the lost bells cast anew by 760. So far two of them
hang in the tower.
"""

IRON_ABBEY: dict[str, str] = {
    "world.md": """\
---
name: Iron Abbey
url: https://example.org/iron-abbey
licence: CC0
calendar: gregorian
date_order: day-month
source: page
---
A monastery of smith monks, its abbots, its schism, its siege, its relics, its school and its guilds.
""",
    "sources/page.md": """\
---
id: page
name: Iron Abbey
url: https://example.org/iron-abbey
licence: CC0
text: page.txt
---
""",
    "sources/page.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/vaskholm.md": """\
---
type: country
name: Vaskholm
aliases: [kingdom of Vaskholm, the kingdom]
prominence: 4
---
- has: [[Iron Abbey]] and the market town of [[Dunmere]]
- capital: not stated
- people: not stated

> Iron Abbey stands on Cinder Hill in the kingdom of Vaskholm, a day's walk above the market town of Dunmere.

> In August 702 the warlord Kazmir Thole rode into Vaskholm with some 5,000 horsemen.
""",
    "places/cinder-hill.md": """\
---
type: place
name: Cinder Hill
aliases: [the hill]
prominence: 2
---
- what: the hill on which [[Iron Abbey]] stands
- given by: [[Queen Isgerd]], with its ore
- height: not stated

> Iron Abbey stands on Cinder Hill in the kingdom of Vaskholm, a day's walk above the market town of Dunmere.

> Queen Isgerd gave him the hill and its ore in return for forty swords a year.
""",
    "places/dunmere.md": """\
---
type: place
name: Dunmere
aliases: [town of Dunmere, the town]
prominence: 4
---
- what: a market town, a day's walk below [[Iron Abbey]]
- mayor at the time of the siege: [[Gisla Trent]]
- guilds: [[Locksmiths]], [[Farriers]], [[Wiredrawers]]

It [[#dunmere-opens|opened its gates]] to [[Kazmir Thole]].

> Dunmere opened its gates without a fight, because he had promised Mayor Gisla Trent that no house would be
> burned.

> Three guilds of Dunmere hold their charters from the abbey:
""",
    "places/grey-pass.md": """\
---
type: place
name: Grey Pass
aliases: [the Grey Pass, the pass]
prominence: 2
---
- crossed by: [[Emeric Sloane]] and his followers; [[Princess Liv]] and her pikemen
- height: not stated

> In the autumn of 680 Emeric led sixty-one followers over the Grey Pass and founded a house of his own at
> Frosthollow.

> On 6 May 703 Princess Liv came over the Grey Pass with 900 pikemen and broke the siege.
""",
    "places/frosthollow.md": """\
---
type: place
name: Frosthollow
prominence: 3
---
- what: the house of the [[Coldhands]], founded by [[Emeric Sloane]]
- today: it is not known whether it still exists

> In the autumn of 680 Emeric led sixty-one followers over the Grey Pass and founded a house of his own at
> Frosthollow. Whether it still exists is not known.
""",
    "places/saint-orlas-well.md": """\
---
type: place
name: Saint Orla's Well
aliases: [St Orla's Well, Orla's Well]
prominence: 2
---
- known for: the council of the schism
- where it lies: not stated

> A council at Saint Orla's Well sat for five weeks and decided nothing.
""",
    "places/mother-forge.md": """\
---
type: place
name: Mother Forge
aliases: [the Mother Forge]
prominence: 3
---
- put out by: the [[Coldhands]], on 14 February 680
- had burned for: seventy-six years
- lit again: at midsummer 681
- lit again by: not stated

> On 14 February 680 the Coldhands put out the Mother Forge, which had burned for seventy-six years.

> The Mother Forge was lit again at midsummer 681, with a spark from a shepherd's flint.
""",
    # ------------------------------------------------------------------ people
    "people/wulfram.md": """\
---
type: person
name: Wulfram the Lame
aliases: [Wulfram, Abbot Wulfram]
prominence: 5
---
- work: a farrier
- founded: [[Iron Abbey]], in 604
- office: abbot from 604 to 631
- wrote: the [[Rule of the Anvil]]
- grave: never found
- why he was lame: not stated
- born: not stated

> The abbey was founded in 604 by Wulfram the Lame, a farrier who had lost his forge to a landslide.

> Wulfram the Lame, abbot from 604 to 631, wrote the Rule of the Anvil.

> Wulfram's grave has never been found.
""",
    "people/queen-isgerd.md": """\
---
type: person
name: Queen Isgerd
aliases: [Isgerd]
prominence: 3
---
- office: queen
- gave: [[Cinder Hill]] and its ore to [[Wulfram]]
- died: not stated

> Queen Isgerd gave him the hill and its ore in return for forty swords a year.
""",
    "people/king-rurik.md": """\
---
type: person
name: King Rurik
aliases: [Rurik]
prominence: 4
---
- office: king
- heir: [[Haldan]]
- released: the abbey from the debt of swords, in 689
- in the schism: refused to take sides
- died: not stated

> The swords were delivered until 689, when King Rurik released the abbey from the debt.

> King Rurik refused to take sides.
""",
    "people/king-haldan.md": """\
---
type: person
name: King Haldan
aliases: [Haldan]
prominence: 3
---
- office: heir of [[King Rurik]], later king
- daughter: [[Princess Liv]]
- promised: a new dormitory for the [[Spark School]]
- crowned: not stated

> Her father, King Rurik's heir Haldan, had ordered her to stay at home.

> King Haldan promised a new dormitory for 728, but it was not ready until 735.
""",
    "people/princess-liv.md": """\
---
type: person
name: Princess Liv
aliases: [Liv, the princess]
prominence: 4
---
- father: [[Haldan]]
- did: broke the siege, with 900 pikemen
- age: not stated
- fate: not stated

> On 6 May 703 Princess Liv came over the Grey Pass with 900 pikemen and broke the siege.

> Her father, King Rurik's heir Haldan, had ordered her to stay at home.
""",
    "people/brannoc.md": """\
---
type: person
name: Brannoc
aliases: [Abbot Brannoc]
asked_as: [buccaneer, corsair]
prominence: 3
---
- office: abbot from 631 to 658
- earlier: a pirate
- built: the [[Great Bellows]]
- drained: the marsh below the hill
- cause of death: not stated

> Brannoc, abbot from 631 to 658, was a former pirate; he built the Great Bellows and drained the marsh below
> the hill.
""",
    "people/aldhelm-crook.md": """\
---
type: person
name: Aldhelm Crook
aliases: [Aldhelm, Crook, Abbot Aldhelm]
prominence: 3
---
- office: abbot from 658 to 672
- death: struck dead by lightning while he was hanging a bell

> Aldhelm Crook, abbot from 658 to 672, was struck dead by lightning while he was hanging a bell.
""",
    "people/theodric-vaun.md": """\
---
type: person
name: Theodric Vaun
aliases: [Theodric, Vaun, Abbot Theodric]
prominence: 4
---
- office: abbot from 672 to 697
- forbade: [[Emeric Sloane]] to preach
- cause of death: not stated

> Theodric Vaun, abbot from 672 to 697, saw the abbey split in two.

> Abbot Theodric forbade him to preach, but a third of the monks went over to him.
""",
    "people/conrad-pell.md": """\
---
type: person
name: Conrad Pell
aliases: [Conrad, Pell, Abbot Conrad]
prominence: 4
---
- office: abbot from 698 to 741
- led: the house through the siege
- opened: the [[Spark School]]
- lowered: the due of the [[Farriers]], to 5%
- born: not stated

> Conrad Pell, abbot from 698 to 741, led the house through the siege and opened the school.

> The Nail Strike lasted eleven weeks, and it ended when Abbot Conrad lowered the due to 5%.
""",
    "people/hesper-lund.md": """\
---
type: person
name: Hesper Lund
aliases: [Hesper, Lund, Abbess Hesper, the abbess]
asked_as: [female abbot, current abbot, present abbot]
prominence: 4
---
- office: abbess since 741, the first woman in it
- plans: to have all the lost bells cast anew by 760
- age: not stated

> Hesper Lund, abbess since 741, is the first woman in the office.

> Abbess Hesper plans to have all the lost bells cast anew by 760.
""",
    "people/emeric-sloane.md": """\
---
type: person
name: Emeric Sloane
aliases: [Emeric, Sloane, Brother Emeric]
asked_as: [heretic, schismatic]
prominence: 5
---
- taught: that iron must be worked cold
- followers: the [[Coldhands]]
- founded: the house at [[Frosthollow]]
- died: not stated

> In 678 Brother Emeric Sloane began to teach that iron must be worked cold, because fire was a kind of pride.

> In the autumn of 680 Emeric led sixty-one followers over the Grey Pass and founded a house of his own at
> Frosthollow.
""",
    "people/piet-harrow.md": """\
---
type: person
name: Piet Harrow
aliases: [Piet, Harrow]
prominence: 2
---
- office: novice
- lost: an eye
- which eye: not stated
- side: not stated

> There were blows in the cloister, and a novice named Piet Harrow lost an eye.
""",
    "people/kazmir-thole.md": """\
---
type: person
name: Kazmir Thole
aliases: [Kazmir, Thole]
asked_as: [invader, besieger]
prominence: 5
---
- what: a warlord
- men: some 5,000 horsemen
- promised: that no house in [[Dunmere]] would be burned
- escaped: in the dress of a washerwoman
- from: not stated
- fate: not stated

> In August 702 the warlord Kazmir Thole rode into Vaskholm with some 5,000 horsemen.

> Thole escaped in the dress of a washerwoman.
""",
    "people/gisla-trent.md": """\
---
type: person
name: Gisla Trent
aliases: [Gisla, Trent, Mayor Gisla Trent, Mayor Trent, the mayor]
prominence: 2
---
- office: mayor of [[Dunmere]]
- promised by Thole: that no house would be burned

> Dunmere opened its gates without a fight, because he had promised Mayor Gisla Trent that no house would be
> burned.
""",
    "people/odo-pinch.md": """\
---
type: person
name: Odo Pinch
aliases: [Odo, Pinch, the cellarer]
prominence: 2
---
- office: cellarer
- did: cut the bread to four ounces a day

> The cellarer Odo Pinch cut the bread to four ounces a day.
""",
    "people/marta-oslow.md": """\
---
type: person
name: Marta Oslow
aliases: [Marta, Oslow, the bell-founder]
prominence: 3
---
- work: bell-founder
- did: melted down eleven of the twelve bells

> The bell-founder Marta Oslow melted down eleven of the twelve bells and cast them into shot.
""",
    "people/lorcan-dace.md": """\
---
type: person
name: Lorcan Dace
aliases: [Lorcan, Dace]
asked_as: [thief, burglar]
prominence: 3
---
- what: a pilgrim
- stole: the [[First Hammer]], in 718
- pawned it: in [[Dunmere]], for nine shillings
- sentence: to pump the bellows for a year
- later: took the vows
- home: not stated

> In 718 the First Hammer was stolen by the pilgrim Lorcan Dace, who pawned it in Dunmere for nine shillings.

> Dace was sentenced to pump the bellows for a year; he liked the work so much that he took the vows.
""",
    "people/hedda-moy.md": """\
---
type: person
name: Hedda Moy
aliases: [Hedda, Moy]
prominence: 2
---
- what: a scholar
- claimed: in 733, that the [[First Hammer]] was less than a century old
- home: not stated

> The scholar Hedda Moy claimed in 733 that the hammer was less than a century old.
""",
    "people/runa-aske.md": """\
---
type: person
name: Runa Aske
aliases: [Runa, Aske]
asked_as: [clockmaker, inventor]
prominence: 3
---
- pupil of: the [[Spark School]], its best-known
- built: at seventeen, a clock that tells the tides
- left the kingdom: around 738
- why she left: not stated
- where she went: not stated

> The school's best-known pupil is Runa Aske, who at seventeen built a clock that tells the tides.

> She left the kingdom around 738.
""",
    "people/magda-reeve.md": """\
---
type: person
name: Magda Reeve
aliases: [Magda, Reeve, the Red Mare, Red Mare]
prominence: 3
---
- office: spokeswoman of the [[Farriers]] in the Nail Strike
- why the Red Mare: not stated

> Their spokeswoman was Magda Reeve, known as the Red Mare.
""",
    # ------------------------------------------------------------------ groups
    "groups/iron-abbey.md": """\
---
type: organisation
name: Iron Abbey
aliases: [the abbey, the Iron Abbey, the monastery, abbey]
asked_as: [monastery, convent, cloister]
prominence: 5
---
- where: on [[Cinder Hill]], in [[Vaskholm]]
- founded: in 604, by [[Wulfram the Lame]]
- monks: 212 in 650, 87 today
- rule: the [[Rule of the Anvil]]
- head today: [[Hesper Lund]]

[[#founding|Founded by Wulfram]], [[#schism|split]] by Emeric Sloane and [[#siege|besieged]] by Kazmir Thole.

> Iron Abbey stands on Cinder Hill in the kingdom of Vaskholm, a day's walk above the market town of Dunmere.

> The abbey was founded in 604 by Wulfram the Lame, a farrier who had lost his forge to a landslide.
""",
    "groups/monks.md": """\
---
type: group
name: Monks
aliases: [the monks, the brothers, brothers, smith monks]
prominence: 4
---
- work: smiths
- clothes: aprons of undyed leather
- rise: two hours before dawn
- meals: in silence
- may own: nothing except a hammer
- how many: 212 in 650, 87 today

> Its monks are smiths, and their rule holds that every honest hammer blow is a prayer.

> The brothers rise two hours before dawn and wear aprons of undyed leather. They keep silence at meals but
> sing at work.

> No monk may own anything except his hammer, which is buried with him.
""",
    "groups/abbots.md": """\
---
type: group
name: Abbots
aliases: [the abbots, abbots of Iron Abbey]
asked_as: [abbot, heads of the abbey]
prominence: 3
---
- elected: for life
- elected by: the sworn brothers, with nails
- still talked about: [[Wulfram the Lame]], [[Brannoc]], [[Aldhelm Crook]], [[Theodric Vaun]],
  [[Conrad Pell]] and [[Hesper Lund]]

> Abbots are elected for life. Each sworn brother drops a nail into a bucket: a straight one means yes, a bent
> one means no. These are the abbots whom people still talk about:
""",
    "groups/coldhands.md": """\
---
type: group
name: Coldhands
aliases: [the Coldhands]
prominence: 4
---
- leader: [[Emeric Sloane]]
- how many: a third of the [[monks]]; sixty-one followers went to [[Frosthollow]]
- against: the [[Emberites]]
- put out: the [[Mother Forge]]

> They were called the Coldhands; those who kept to the fire were the Emberites.

> It is said that the Coldhands guided the princess through the snow, but the abbey's chronicle does not
> mention them.
""",
    "groups/emberites.md": """\
---
type: group
name: Emberites
aliases: [the Emberites]
prominence: 2
---
- what: those who kept to the fire
- against: the [[Coldhands]]
- leader: not stated

> They were called the Coldhands; those who kept to the fire were the Emberites.
""",
    "groups/spark-school.md": """\
---
type: organisation
name: Spark School
aliases: [the Spark School, the school, school]
asked_as: [schoolhouse, academy]
prominence: 4
---
- opened: in 710, by [[Conrad Pell]]
- for: the orphans of the siege
- age: from nine
- taught: reading, reckoning and metalwork
- fee: none
- pupils: 130 in 745
- head: not stated

> The Spark School was opened in 710 for the orphans of the siege. It takes boys and girls from the age of
> nine, and teaches them reading, reckoning and metalwork.

> Lessons are free, but every pupil chops wood on two mornings a week.
""",
    "groups/guilds.md": """\
---
type: group
name: Guilds
aliases: [the guilds, guilds of Dunmere, three guilds]
prominence: 3
---
- charters: from [[Iron Abbey]]
- which: [[Locksmiths]], [[Farriers]], [[Wiredrawers]]
- still waiting: the [[Cutlers]]

> Three guilds of Dunmere hold their charters from the abbey:
""",
    "groups/locksmiths.md": """\
---
type: organisation
name: Locksmiths
aliases: [the Locksmiths, guild of Locksmiths]
prominence: 3
---
- chartered: in 640, the oldest of the [[guilds]]
- oath: never to open a lock for a stranger
- pay: 8% of their earnings

> The Locksmiths, chartered in 640, are the oldest; they swear never to open a lock for a stranger.

> The Locksmiths pay the abbey 8% of their earnings.
""",
    "groups/farriers.md": """\
---
type: organisation
name: Farriers
aliases: [the Farriers, guild of Farriers]
prominence: 3
---
- chartered: in 655
- shoe: the king's horses, without pay
- due: raised to 10%, then lowered to 5%
- spokeswoman: [[Magda Reeve]]
- members: not stated

> The Farriers, chartered in 655, shoe the king's horses without pay.

> On 21 October 729 the Farriers laid down their tools because their due had been raised to 10%.
""",
    "groups/wiredrawers.md": """\
---
type: organisation
name: Wiredrawers
aliases: [the Wiredrawers, guild of Wiredrawers]
prominence: 3
---
- chartered: in 712
- admits: foreigners, as the only guild
- pay: nothing; they mend the abbey's fences

> The Wiredrawers, chartered in 712, are the only guild that admits foreigners.

> The Wiredrawers pay nothing, but mend the abbey's fences.
""",
    "groups/cutlers.md": """\
---
type: organisation
name: Cutlers
aliases: [the Cutlers]
prominence: 2
---
- charter: asked for by 740; still waiting for an answer

> By 740 the Cutlers had asked for a charter as well; they are still waiting for an answer.
""",
    # ------------------------------------------------------------------ things
    "things/rule-of-the-anvil.md": """\
---
type: work
name: Rule of the Anvil
aliases: [the Rule of the Anvil, the rule]
prominence: 3
---
- written by: [[Wulfram the Lame]]
- holds: that every honest hammer blow is a prayer
- written: date not stated

> Wulfram the Lame, abbot from 604 to 631, wrote the Rule of the Anvil.
""",
    "things/great-bellows.md": """\
---
type: thing
name: Great Bellows
aliases: [the Great Bellows]
prominence: 2
---
- built by: [[Brannoc]]
- size: not stated

> Brannoc, abbot from 631 to 658, was a former pirate; he built the Great Bellows and drained the marsh below
> the hill.
""",
    "things/chronicle.md": """\
---
type: work
name: Chronicle of the abbey
aliases: [the abbey's chronicle, the chronicle]
prominence: 1
---
- author: not stated
- says of the Coldhands at the siege: nothing

> It is said that the Coldhands guided the princess through the snow, but the abbey's chronicle does not
> mention them.
""",
    "things/relics.md": """\
---
type: group
name: Relics
aliases: [the relics, three relics]
prominence: 2
---
- where: in the crypt
- which: the [[First Hammer]], the [[Weeping Nail]] and the [[Tongue of Old Bess]]

> Three relics are kept in the crypt:
""",
    "things/first-hammer.md": """\
---
type: thing
name: First Hammer
aliases: [the First Hammer, Wulfram's hammer]
prominence: 4
---
- where: in the crypt
- believed: [[Wulfram]] struck water from the rock with it
- stolen: in 718, by [[Lorcan Dace]]
- age: disputed by [[Hedda Moy]]; never tested

> The First Hammer, with which Wulfram is believed to have struck water from the rock.

> The abbey has never allowed anyone to test it.
""",
    "things/weeping-nail.md": """\
---
type: thing
name: Weeping Nail
aliases: [the Weeping Nail]
prominence: 2
---
- where: in the crypt
- said: to drip rust when an abbot is about to die
- made by: not stated

> The Weeping Nail, which is said to drip rust when an abbot is about to die.
""",
    "things/tongue-of-old-bess.md": """\
---
type: thing
name: Tongue of Old Bess
aliases: [the Tongue of Old Bess, Old Bess]
prominence: 2
---
- what: the clapper of the only bell that was not melted down
- where: in the crypt

> The Tongue of Old Bess, the clapper of the only bell that was not melted down.
""",
    "things/bells.md": """\
---
type: thing
name: Bells
aliases: [the bells, the lost bells, the twelve bells]
prominence: 2
---
- how many: twelve before the siege
- melted down: eleven, by [[Marta Oslow]]
- cast anew so far: two

> The bell-founder Marta Oslow melted down eleven of the twelve bells and cast them into shot.

> So far two of them hang in the tower.
""",
    "things/tide-clock.md": """\
---
type: thing
name: Tide clock
aliases: [the tide clock, the clock]
prominence: 2
---
- built by: [[Runa Aske]], at seventeen
- where it is now: not stated

> The school's best-known pupil is Runa Aske, who at seventeen built a clock that tells the tides.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-beginnings.md": """\
## Wulfram founds Iron Abbey {#founding}

- date: 0604 "in 604"
- who: [[Wulfram the Lame]]
- what: [[Iron Abbey]]
- asked_as: established; started; set up; created

> The abbey was founded in 604 by Wulfram the Lame, a farrier who had lost his forge to a landslide.

## Wulfram loses his forge {#landslide}

- date: not stated
- who: [[Wulfram the Lame]]
- why: a landslide
- where: not stated
- asked_as: mudslide; destroyed; smithy; workshop

> The abbey was founded in 604 by Wulfram the Lame, a farrier who had lost his forge to a landslide.

## Queen Isgerd gives Wulfram the hill {#gift}

- date: not stated
- who: [[Queen Isgerd]]
- to: [[Wulfram the Lame]]
- what: [[Cinder Hill]] and its ore
- for: forty swords a year
- asked_as: land; granted; donated; donation; price; tribute; rent; blades

> Queen Isgerd gave him the hill and its ore in return for forty swords a year.

## King Rurik releases the abbey from the debt {#debt-ends}

- date: 0689 "until 689"
- who: [[King Rurik]]
- what: the debt of forty swords a year
- why: not stated
- asked_as: cancelled; forgave; stopped delivering; waived; excused; freed

> The swords were delivered until 689, when King Rurik released the abbey from the debt.

## Wulfram's grave is never found {#grave}

- date: not stated
- kind: non-event
- who: [[Wulfram the Lame]]
- asked_as: buried; tomb; burial; remains

> Wulfram's grave has never been found.

## The life of the monks {#monks-life}

- date: not stated
- kind: state
- who: [[monks]]
- rise: two hours before dawn
- wear: aprons of undyed leather
- asked_as: get up; wake up; clothes; dress; habit; talk; eat; speak

> The brothers rise two hours before dawn and wear aprons of undyed leather. They keep silence at meals but
> sing at work.

## What a monk may own {#hammer-owned}

- date: not stated
- kind: state
- who: [[monks]]
- what: nothing except his hammer, which is buried with him
- asked_as: possessions; property; belongings; keep; allowed

> No monk may own anything except his hammer, which is buried with him.

## The abbey counts 212 monks {#monks-650}

- date: 0650 "In 650"
- kind: figure
- how many: 212
- who: [[monks]]
- asked_as: most; peak; largest; highest; number of monks

> In 650 the abbey counted 212 monks, more than ever before or since; today there are 87.

## The monks of today {#monks-today}

- date: not stated
- kind: figure
- how many: 87
- who: [[monks]]
- asked_as: now; nowadays; currently; these days; left

> In 650 the abbey counted 212 monks, more than ever before or since; today there are 87.

## How abbots are elected {#election}

- date: not stated
- kind: state
- who: [[abbots]]
- how: each sworn brother drops a nail into a bucket; a straight one means yes, a bent one means no
- for: life
- asked_as: chosen; picked; vote; voting; ballot; term; appointed

> Abbots are elected for life. Each sworn brother drops a nail into a bucket: a straight one means yes, a bent
> one means no.

## Wulfram is abbot {#abbot-wulfram}

- date: 0604/0631 "from 604 to 631"
- who: [[Wulfram the Lame]]
- office: abbot, the first
- asked_as: led; ruled; headed

> Wulfram the Lame, abbot from 604 to 631, wrote the Rule of the Anvil.

## Brannoc is abbot {#abbot-brannoc}

- date: 0631/0658 "from 631 to 658"
- who: [[Brannoc]]
- office: abbot
- asked_as: led; ruled; headed; succeeded; followed; second abbot

> Brannoc, abbot from 631 to 658, was a former pirate; he built the Great Bellows and drained the marsh below
> the hill.

## Aldhelm Crook is abbot {#abbot-aldhelm}

- date: 0658/0672 "from 658 to 672"
- who: [[Aldhelm Crook]]
- office: abbot
- asked_as: led; ruled; headed; succeeded; followed

> Aldhelm Crook, abbot from 658 to 672, was struck dead by lightning while he was hanging a bell.

## Aldhelm Crook is struck dead by lightning {#aldhelm-dies}

- date: 0672
- date_basis: implied
- who: [[Aldhelm Crook]]
- why: lightning, while he was hanging a bell
- asked_as: died; killed; death; thunderstorm

> Aldhelm Crook, abbot from 658 to 672, was struck dead by lightning while he was hanging a bell.

## Theodric Vaun is abbot {#abbot-theodric}

- date: 0672/0697 "from 672 to 697"
- who: [[Theodric Vaun]]
- office: abbot
- asked_as: led; ruled; headed; succeeded; followed

> Theodric Vaun, abbot from 672 to 697, saw the abbey split in two.

## Conrad Pell is abbot {#abbot-conrad}

- date: 0698/0741 "from 698 to 741"
- who: [[Conrad Pell]]
- office: abbot
- asked_as: ruled; headed; succeeded; followed; during the siege

> Conrad Pell, abbot from 698 to 741, led the house through the siege and opened the school.

## Hesper Lund becomes abbess {#abbess-hesper}

- date: 0741 "since 741"
- who: [[Hesper Lund]]
- office: abbess, the first woman in the office
- after whom: [[Conrad Pell]]
- asked_as: female; succeeded; took over; leads; runs; current head

> Hesper Lund, abbess since 741, is the first woman in the office.
""",
    "timeline/2-schism.md": """\
## Emeric Sloane teaches that iron must be worked cold {#teaching}

- date: 0678 "In 678"
- who: [[Emeric Sloane]]
- why: because fire was a kind of pride
- asked_as: preached; doctrine; belief; believed; heresy; idea

> In 678 Brother Emeric Sloane began to teach that iron must be worked cold, because fire was a kind of pride.

## Theodric forbids Emeric to preach {#preaching-forbidden}

- date: not stated
- who: [[Theodric Vaun]]
- whom: [[Emeric Sloane]]
- asked_as: banned; silenced; prohibited; sermons

> Abbot Theodric forbade him to preach, but a third of the monks went over to him.

## A third of the monks go over to Emeric {#schism}

- date: not stated
- after: #teaching
- who: [[Coldhands]]
- share: a third of the [[monks]]
- aliases: Cold Schism; the Cold Schism; the schism
- asked_as: split; joined; sided; followed; supporters; fraction

> Abbot Theodric forbade him to preach, but a third of the monks went over to him. They were called the
> Coldhands; those who kept to the fire were the Emberites.

## The Coldhands put out the Mother Forge {#forge-out}

- date: 0680-02-14 "On 14 February 680"
- who: [[Coldhands]]
- what: the [[Mother Forge]], which had burned for seventy-six years
- asked_as: extinguished; quenched; doused; went out

> On 14 February 680 the Coldhands put out the Mother Forge, which had burned for seventy-six years.

## Blows in the cloister {#blows}

- date: not stated
- where: in the cloister
- who: [[Piet Harrow]] lost an eye
- deaths: not stated
- asked_as: fight; brawl; injured; blinded; hurt; violence

> There were blows in the cloister, and a novice named Piet Harrow lost an eye.

## King Rurik refuses to take sides {#rurik-neutral}

- date: not stated
- who: [[King Rurik]]
- why: not stated
- asked_as: neutral; support; back; intervene

> King Rurik refused to take sides.

## The council at Saint Orla's Well {#council}

- date: not stated
- where: [[Saint Orla's Well]]
- how long: five weeks
- result: it decided nothing
- asked_as: synod; meeting; outcome; settle; talks

> A council at Saint Orla's Well sat for five weeks and decided nothing.

## Emeric leads his followers to Frosthollow {#exodus}

- date: 0680-23 "In the autumn of 680"
- who: [[Emeric Sloane]]
- with: sixty-one followers
- over: the [[Grey Pass]]
- what: a house of his own at [[Frosthollow]]
- asked_as: left; departed; exile; moved; went; took with him; new monastery

> In the autumn of 680 Emeric led sixty-one followers over the Grey Pass and founded a house of his own at
> Frosthollow.

## It is not known whether Frosthollow still exists {#frosthollow-today}

- date: not stated
- kind: state
- where: [[Frosthollow]]
- asked_as: still around; still there; abandoned; survive

> Whether it still exists is not known.

## The Mother Forge is lit again {#forge-lit}

- date: 0681 "at midsummer 681"
- what: the [[Mother Forge]]
- with: a spark from a shepherd's flint
- by: not stated
- asked_as: relit; rekindled; reignited; restarted

> The Mother Forge was lit again at midsummer 681, with a spark from a shepherd's flint.
""",
    "timeline/3-siege.md": """\
## Kazmir Thole rides into Vaskholm {#invasion}

- date: 0702-08 "In August 702"
- who: [[Kazmir Thole]]
- where: [[Vaskholm]]
- with: some 5,000 horsemen
- why: not stated
- asked_as: invaded; attacked; army; riders; cavalry; troops

> In August 702 the warlord Kazmir Thole rode into Vaskholm with some 5,000 horsemen.

## Dunmere opens its gates {#dunmere-opens}

- date: not stated
- where: [[Dunmere]]
- to: [[Kazmir Thole]]
- why: he had promised Mayor [[Gisla Trent]] that no house would be burned
- asked_as: surrendered; gave up; capitulated; resist; fell

> Dunmere opened its gates without a fight, because he had promised Mayor Gisla Trent that no house would be
> burned.

## Thole keeps his word {#word-kept}

- date: not stated
- kind: non-event
- who: [[Kazmir Thole]]
- what: no house in [[Dunmere]] was burned
- asked_as: promise; broke; burn; burned down; torched

> Dunmere opened its gates without a fight, because he had promised Mayor Gisla Trent that no house would be
> burned. He kept his word.

## The siege of Iron Abbey {#siege}

- date: 0702-09-03/0703-05-06
- date_basis: implied
- who: [[Kazmir Thole]]
- where: [[Iron Abbey]]
- how long: eight months
- aliases: the siege; siege of the abbey
- asked_as: besieged; surrounded; last; blockade

> The siege began on 3 September 702 and went on for eight months.

## The siege begins {#siege-begins}

- date: 0702-09-03 "on 3 September 702"
- where: [[Iron Abbey]]
- asked_as: start; started; beginning

> The siege began on 3 September 702 and went on for eight months.

## The defenders of the abbey {#defenders}

- date: not stated
- kind: figure
- how many: 140 monks and about three hundred townspeople
- where: [[Iron Abbey]]
- asked_as: defended; garrison; held out; inside; yield; surrender

> The abbey, held by 140 monks and about three hundred townspeople, would not yield.

## Odo Pinch cuts the bread {#bread}

- date: not stated
- who: [[Odo Pinch]]
- how much: four ounces a day
- asked_as: ration; rationed; food; portion

> The cellarer Odo Pinch cut the bread to four ounces a day.

## The defenders boil their aprons {#aprons}

- date: not stated
- date_basis: stated
- what: their aprons, for soup
- by when: by midwinter
- asked_as: ate; eat; hunger; starving; leather

> By midwinter the defenders were boiling their aprons for soup.

## Marta Oslow melts down the bells {#bells-melted}

- date: not stated
- who: [[Marta Oslow]]
- what: eleven of the twelve [[bells]]
- why: cast into shot
- asked_as: ammunition; turned into; melt; made of the bells

> The bell-founder Marta Oslow melted down eleven of the twelve bells and cast them into shot.

## The monks drown the tunnel {#tunnel}

- date: not stated
- who: [[monks]]
- what: a tunnel that Thole's miners dug under the west wall
- how: with water from the quenching ponds
- asked_as: flooded; undermine; sappers; stop; foil

> When Thole's miners dug a tunnel under the west wall, the monks drowned it with water from the quenching
> ponds.

## Princess Liv breaks the siege {#relief}

- date: 0703-05-06 "On 6 May 703"
- who: [[Princess Liv]]
- with: 900 pikemen
- over: the [[Grey Pass]]
- asked_as: relieved; lifted; ended; rescued; saved; end of the siege; freed

> On 6 May 703 Princess Liv came over the Grey Pass with 900 pikemen and broke the siege.

## Haldan orders Liv to stay at home {#order-to-liv}

- date: not stated
- who: [[Haldan]]
- to: [[Princess Liv]]
- why: not stated
- asked_as: permission; forbade; told her; disobeyed; allowed

> Her father, King Rurik's heir Haldan, had ordered her to stay at home.

## Thole escapes {#thole-escapes}

- date: not stated
- who: [[Kazmir Thole]]
- how: in the dress of a washerwoman
- to: not stated
- asked_as: fled; got away; disguise; disguised; caught; captured

> Thole escaped in the dress of a washerwoman.

## The dead of the siege {#siege-dead}

- date: not stated
- kind: figure
- how many: 58 of the defenders
- why: more of them from fever than from wounds
- losses of the besiegers: not stated
- asked_as: casualties; killed; death toll; losses; perished; lost their lives

> Of the defenders 58 died, more of them from fever than from wounds.

## The Coldhands are said to have guided the princess {#guides}

- date: not stated
- who: [[Coldhands]]
- whom: [[Princess Liv]]
- how sure: it is said; the [[Chronicle of the abbey|abbey's chronicle]] does not mention them
- asked_as: helped; showed the way; led her; rumour; legend; through the mountains

> It is said that the Coldhands guided the princess through the snow, but the abbey's chronicle does not
> mention them.
""",
    "timeline/4-relics.md": """\
## Lorcan Dace steals the First Hammer {#theft}

- date: 0718 "In 718"
- who: [[Lorcan Dace]]
- what: the [[First Hammer]]
- asked_as: stole; robbed; nicked; took; theft; disappeared

> In 718 the First Hammer was stolen by the pilgrim Lorcan Dace, who pawned it in Dunmere for nine shillings.

## Lorcan Dace pawns the hammer {#pawned}

- date: not stated
- after: #theft
- who: [[Lorcan Dace]]
- where: in [[Dunmere]]
- how much: nine shillings
- asked_as: sold; money; got for; price; paid

> In 718 the First Hammer was stolen by the pilgrim Lorcan Dace, who pawned it in Dunmere for nine shillings.

## The First Hammer comes back {#hammer-back}

- date: not stated
- after: #theft + P4D
- what: the [[First Hammer]]
- why: because the pawnbroker had recognised it
- pawnbroker: not stated
- asked_as: returned; recovered; found; gone; missing

> It was back four days later, because the pawnbroker had recognised it.

## Lorcan Dace is sentenced {#sentence}

- date: not stated
- who: [[Lorcan Dace]]
- what: to pump the bellows for a year
- asked_as: punished; punishment; penalty; penance

> Dace was sentenced to pump the bellows for a year; he liked the work so much that he took the vows.

## Lorcan Dace takes the vows {#dace-vows}

- date: not stated
- who: [[Lorcan Dace]]
- why: he liked the work so much
- asked_as: monk; joined; became a monk

> Dace was sentenced to pump the bellows for a year; he liked the work so much that he took the vows.

## Hedda Moy doubts the hammer {#doubt}

- date: 0733 "in 733"
- who: [[Hedda Moy]]
- what: that the [[First Hammer]] was less than a century old
- asked_as: fake; genuine; forgery; authenticity; real; age

> The scholar Hedda Moy claimed in 733 that the hammer was less than a century old.

## The hammer is never tested {#no-test}

- date: not stated
- kind: non-event
- what: the [[First Hammer]]
- asked_as: examine; examined; study; proof; proved

> The abbey has never allowed anyone to test it.
""",
    "timeline/5-school.md": """\
## The Spark School opens {#school-opens}

- date: 0710 "in 710"
- what: the [[Spark School]]
- who: [[Conrad Pell]]
- for: the orphans of the siege
- asked_as: founded; established; started; set up

> The Spark School was opened in 710 for the orphans of the siege.

## What the school teaches {#lessons}

- date: not stated
- kind: state
- who: boys and girls from the age of nine
- what: reading, reckoning and metalwork
- where: the [[Spark School]]
- asked_as: subjects; learn; taught; curriculum; how old; admitted; young; lessons

> It takes boys and girls from the age of nine, and teaches them reading, reckoning and metalwork.

## What the lessons cost {#fees}

- date: not stated
- kind: state
- where: the [[Spark School]]
- how much: free, but every pupil chops wood on two mornings a week
- asked_as: fees; tuition; cost; pay; chores; firewood

> Lessons are free, but every pupil chops wood on two mornings a week.

## The pupils of 745 {#pupils}

- date: 0745 "In 745"
- kind: figure
- how many: 130
- where: the [[Spark School]]
- asked_as: students; children; enrolled; attended

> In 745 there were 130 pupils.

## What becomes of the pupils {#leavers}

- date: not stated
- kind: figure
- who join a guild: 45%
- who go back to their villages: 35%
- who take the vows: the rest
- where: the [[Spark School]]
- asked_as: graduates; leavers; share; percentage; after school; become monks; go home

> Of those who finish, 45% join a guild, 35% go back to their villages, and the rest take the vows.

## The dormitory burns down {#fire}

- date: 0726-01 "In January 726"
- where: the [[Spark School]]
- hurt: nobody, since all the children were singing in the chapel
- cause: never found out
- aliases: dormitory fire; the fire
- asked_as: blaze; injured; victims; burnt

> In January 726 the dormitory burned down; nobody was hurt, since all the children were singing in the chapel.

## The cause of the fire is never found out {#fire-cause}

- date: not stated
- kind: non-event
- asked_as: arson; how did it start; culprit; set fire; why did it burn

> The cause of the fire was never found out.

## King Haldan promises a new dormitory {#dormitory-promised}

- date: not stated
- who: [[King Haldan]]
- what: a new dormitory, for 728
- asked_as: pledged; vowed; deadline

> King Haldan promised a new dormitory for 728, but it was not ready until 735.

## The new dormitory is ready {#dormitory-ready}

- date: 0735 "until 735"
- what: the new dormitory of the [[Spark School]]
- why so late: not stated
- asked_as: finished; completed; rebuilt; on time; delayed

> King Haldan promised a new dormitory for 728, but it was not ready until 735.

## Runa Aske builds the tide clock {#clock-built}

- date: not stated
- who: [[Runa Aske]]
- what: a clock that tells the tides
- age: seventeen
- asked_as: invented; made; constructed; how old; famous pupil

> The school's best-known pupil is Runa Aske, who at seventeen built a clock that tells the tides.

## Runa Aske leaves the kingdom {#runa-leaves}

- date: 0738~ "around 738"
- who: [[Runa Aske]]
- why: not stated
- to: not stated
- asked_as: departed; emigrated; went away; abroad

> She left the kingdom around 738.
""",
    "timeline/6-guilds.md": """\
## The Locksmiths are chartered {#locksmiths-chartered}

- date: 0640 "in 640"
- who: [[Locksmiths]]
- asked_as: first guild; founded; oldest guild; charter

> The Locksmiths, chartered in 640, are the oldest; they swear never to open a lock for a stranger.

## The oath of the Locksmiths {#locksmiths-oath}

- date: not stated
- kind: state
- who: [[Locksmiths]]
- what: never to open a lock for a stranger
- asked_as: vow; promise; swear

> The Locksmiths, chartered in 640, are the oldest; they swear never to open a lock for a stranger.

## The Farriers are chartered {#farriers-chartered}

- date: 0655 "in 655"
- who: [[Farriers]]
- asked_as: founded; charter

> The Farriers, chartered in 655, shoe the king's horses without pay.

## The Wiredrawers are chartered {#wiredrawers-chartered}

- date: 0712 "in 712"
- who: [[Wiredrawers]]
- asked_as: founded; charter; youngest guild

> The Wiredrawers, chartered in 712, are the only guild that admits foreigners.

## The Wiredrawers admit foreigners {#foreigners}

- date: not stated
- kind: state
- who: [[Wiredrawers]]
- asked_as: outsiders; strangers from abroad; open to; accept

> The Wiredrawers, chartered in 712, are the only guild that admits foreigners.

## What the Locksmiths pay {#locksmiths-due}

- date: not stated
- kind: figure
- share: 8% of their earnings
- who: [[Locksmiths]]
- to: [[Iron Abbey]]
- asked_as: tithe; tax; income; percentage

> The Locksmiths pay the abbey 8% of their earnings.

## What the Wiredrawers pay {#wiredrawers-due}

- date: not stated
- kind: figure
- share: nothing; they mend the abbey's fences
- who: [[Wiredrawers]]
- to: [[Iron Abbey]]
- asked_as: tithe; tax; percentage; repair; instead

> The Wiredrawers pay nothing, but mend the abbey's fences.

## The Farriers lay down their tools {#strike}

- date: 0729-10-21 "On 21 October 729"
- who: [[Farriers]]
- spokeswoman: [[Magda Reeve]]
- why: their due had been raised to 10%
- aliases: Nail Strike; the Nail Strike; the strike
- asked_as: stopped working; walked out; downed tools; protest; went on strike

> On 21 October 729 the Farriers laid down their tools because their due had been raised to 10%. Their
> spokeswoman was Magda Reeve, known as the Red Mare.

## The Nail Strike ends {#strike-ends}

- date: not stated
- after: #strike
- how long: eleven weeks
- who: [[Conrad Pell]]
- how: he lowered the due to 5%
- asked_as: settled; over; resolved; stopped; reduced; cut; last

> The Nail Strike lasted eleven weeks, and it ended when Abbot Conrad lowered the due to 5%.

## The Cutlers ask for a charter {#cutlers-ask}

- date: [..0740] "By 740"
- who: [[Cutlers]]
- result: they are still waiting for an answer
- asked_as: applied; application; request; petition; fourth guild

> By 740 the Cutlers had asked for a charter as well; they are still waiting for an answer.

## Abbess Hesper plans new bells {#bells-planned}

- date: not stated
- kind: state
- who: [[Hesper Lund]]
- what: to have all the lost [[bells]] cast anew by 760
- asked_as: recast; replace; intend; goal

> Abbess Hesper plans to have all the lost bells cast anew by 760.

## Two new bells hang in the tower {#bells-hanging}

- date: not stated
- kind: figure
- how many: two
- where: in the tower
- asked_as: recast; replaced; already; finished; now

> So far two of them hang in the tower.
""",
}
