"""A world of the gold questions: a fantasy country of houses and mages, a cursed sword, a siege, a plague, a heist."""

PAGE = """HALVARROW - READ THIS BEFORE YOU MAKE A CHARACTER

Hi and welcome! This is the canon of our server, boiled down to one page. What isn't here is yours to make up, as
long as you don't contradict it. We play in the year 341. Years are counted from the Landing, when the first ships
came ashore.

1. Where are we?

Halvarrow is a cold, wet country between the Grey Sea and the mountains called the Spine. Nobody has ever crossed the
Spine and come back. The capital is Merrowgate, a harbour town of about 40,000 people. Before that it was Dunhallow,
which is now a ruin full of nettles and ghosts. Silver comes from the mines at Keld, and everything else comes by sea.

There is no king any more. Since 298 the country has been run by the Council of Five, on which every great house has one
vote. The chair passes to another house each New Year's Day:

* House Ashdown - the richest, owners of the mines. White stag on green. Headed by Lady Ysolde.
* House Corvane - soldiers, lords of the fortress of Highwatch. Black raven on white.
* House Merrin - shipowners and, let's be honest, smugglers. Headed by Old Jory, who has been blind since birth.
* House Vael - physicians. They take no sides and charge a great deal.
* House Thorne - the smallest: one tower, eleven retainers, no money. It holds the chair this year, for the first time.

2. The sword

Gravetongue was forged in 203 by the smith Ilka Varr, out of a fallen star. King Osric had ordered it and then
refused to pay. So she cursed it: whoever draws the blade in anger will kill someone they love within a month. Three
people have drawn it that we know of. Osric stabbed his brother. Tilda the Red, a pirate, killed her only son in 251.
The third was Ser Bryn Corvane, see below. Ilka Varr was drowned in the harbour on Osric's orders, and the curse has
never been lifted.

3. The dragon

Skarnfax slept under the Spine until miners from Keld dug too deep. On Midsummer's Eve of 287 she burned Dunhallow to
the ground in a single night. One in three of its townsfolk died. Eleven knights went after her and none came back.
Ser Bryn was the twelfth. He took Gravetongue from the royal crypt, without permission, and slew the dragon at Cold
Tarn on 2 September 287. Nineteen days later he killed his wife Adela in a quarrel. He gave the sword away, became a
hermit and never spoke again. Her bones are still at Cold Tarn (the dragon's, not Adela's). No, you can't play a
dragon. There was only the one.

4. The siege of Highwatch

The last king was Roderic the Late, so called because he missed his own coronation. He doubled the hearth tax to rebuild
Dunhallow and spent the money on a new throne. That was why the houses rebelled in 296. Roderic marched on Highwatch
with 6,000 men in February 297. Inside were 400 defenders under Ottilie Corvane, Bryn's younger sister, who was
twenty-two. They ate the horses, then the saddles. The siege lasted fourteen months, until Old Jory's ships broke
through with grain and archers on 12 April 298. By then 250 of the defenders were dead. Roderic fled in a fishing
boat; nobody knows what became of him. Ottilie refused the crown when it was offered to her, and the houses set up
the Council instead.

5. The Blue Cough and the Herring War

In 310 a quarrel over fishing grounds turned into a war with the Skerry Isles. A year later the plague came. The Blue
Cough was carried into Merrowgate by a salt ship, the Patient Anna, in the spring of 311 and raged for three years. Some
9,000 people died, two thirds of them children. Maren Vael found that frostwort tea cured it. She died of it herself two
weeks before the last case. Some still claim that mages made the plague, but there has never been any proof.

The war dragged on until neither side could crew its ships. Lady Ysolde and the Skerry captain Runa Half-Hand made peace
at Wend on 9 October 318. Under the Treaty of Wend

* the Skerry Isles kept all their islands;
* Halvarrow got the herring grounds north of the Teeth;
* Halvarrow paid 4,000 marks a year for ten years;
* each side handed over six children as hostages.

All the hostages came home in 325, except one, Tam Merrin, who had fallen in love with a Skerry girl and chose to stay.

6. The Order of the Lantern

All legal magic in Halvarrow belongs to the Order. Hesper the Weaver founded it in 122 in the old lighthouse at
Saltspit, where it still is. It has about sixty mages. An apprentice serves seven years and gives up the name of
their house. Raising the dead is forbidden; the penalty is to have your tongue cut out.

Arch-mage Pellam died in his bath in November 329. Two mages stood for election, Sabine Orrel, a fisherman's
daughter, and Cato Finch, Pellam's own pupil. The first ballot, on 3 March 330, was a tie, 29 votes each. In the
second, a week later, Sabine won by 31 to 27. Cato cried fraud. He left with a dozen followers and founded the Ashen
Hand, which practises everything the Order forbids. Its hideout is said to be in the caves near Keld. Sabine is still
arch-mage.

7. The Night of the Empty Vault

After Bryn, Gravetongue ended up in the Ashdown vault in Merrowgate. On 31 December 337 five thieves disguised as
ratcatchers came in through the sewers. Their leader was Pip Larkin, known as the Wren, who had been thrown out of the
Order for cheating at cards. They took the sword and 20,000 marks but didn't touch the jewels. Big Hob was caught
drunk at Keld and hanged. Nell Sparrow confessed and was pardoned. The other three, Pip among them, were never found.
About half of the money turned up in a well; the sword did not. Lady Ysolde offers 500 marks for it. Rumour says the
Ashen Hand paid for the job. Only the moderators know, and we're not telling.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


HALVARROW: dict[str, str] = {
    "world.md": (
        "---\nname: Halvarrow\ndate_order: day-month\nsource: page\n---\n"
        "A cold, wet fantasy country of five houses, in the year 341.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: Halvarrow\nurl: https://example.org/halvarrow\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/bryn.md": _entry(
        "Bryn Corvane",
        "person",
        "aliases: [Ser Bryn Corvane, Ser Bryn, Bryn]\nasked_as: [dragonslayer, dragon slayer]\nprominence: 5\n",
        """- house: Corvane
- wife: Adela
- sister: [[Ottilie Corvane]]
- weapon: [[Gravetongue]], taken from the royal crypt
- slew: [[Skarnfax]]
- later life: became a hermit and never spoke again
- place of death: not stated

> Ser Bryn was the twelfth. He took Gravetongue from the royal crypt, without permission, and slew the dragon at Cold
> Tarn on 2 September 287. Nineteen days later he killed his wife Adela in a quarrel. He gave the sword away, became a
> hermit and never spoke again.
""",
    ),
    "people/ottilie.md": _entry(
        "Ottilie Corvane",
        "person",
        "aliases: [Ottilie]\nprominence: 4\n",
        """- house: Corvane
- brother: [[Bryn Corvane]]
- commanded: the defenders of [[Highwatch]]
- age in the siege: twenty-two

> Inside were 400 defenders under Ottilie Corvane, Bryn's younger sister, who was twenty-two.

> Ottilie refused the crown when it was offered to her, and the houses set up the Council instead.
""",
    ),
    "people/roderic.md": _entry(
        "Roderic the Late",
        "person",
        "aliases: [King Roderic, Roderic]\nprominence: 4\n",
        """- title: king, the last one
- nickname: the Late
- army: 6,000 men
- fled in: a fishing boat
- fate: nobody knows

> The last king was Roderic the Late, so called because he missed his own coronation. He doubled the hearth tax to
> rebuild Dunhallow and spent the money on a new throne.

> Roderic fled in a fishing boat; nobody knows what became of him.
""",
    ),
    "people/ysolde.md": _entry(
        "Ysolde Ashdown",
        "person",
        "aliases: [Lady Ysolde Ashdown, Lady Ysolde, Ysolde]\nprominence: 4\n",
        """- head of: House Ashdown
- negotiated: the [[#treaty|Treaty of Wend]]
- reward offered: 500 marks for [[Gravetongue]]
- husband: not stated

> Headed by Lady Ysolde.

> Lady Ysolde and the Skerry captain Runa Half-Hand made peace at Wend on 9 October 318.

> Lady Ysolde offers 500 marks for it.
""",
    ),
    "people/jory.md": _entry(
        "Jory Merrin",
        "person",
        "aliases: [Old Jory Merrin, Old Jory, Jory]\nprominence: 3\n",
        """- head of: House Merrin
- blind: since birth
- relieved: [[Highwatch]]

> Headed by Old Jory, who has been blind since birth.
""",
    ),
    "people/maren.md": _entry(
        "Maren Vael",
        "person",
        "aliases: [Maren]\nprominence: 3\n",
        """- house: Vael
- discovered: the cure for the [[#plague|Blue Cough]]
- cure: frostwort tea
- died of: the Blue Cough

> Maren Vael found that frostwort tea cured it. She died of it herself two weeks before the last case.
""",
    ),
    "people/sabine.md": _entry(
        "Sabine Orrel",
        "person",
        "aliases: [Arch-mage Sabine, Sabine]\nprominence: 4\n",
        """- office: arch-mage of the [[Order of the Lantern]]
- elected: in 330
- father: a fisherman
- rival: [[Cato Finch]]

> Two mages stood for election, Sabine Orrel, a fisherman's daughter, and Cato Finch, Pellam's own pupil.

> Sabine is still arch-mage.
""",
    ),
    "people/cato.md": _entry(
        "Cato Finch",
        "person",
        "aliases: [Cato]\nprominence: 4\n",
        """- teacher: Pellam
- rival: [[Sabine Orrel]]
- founded: the [[Ashen Hand]]

> Cato cried fraud. He left with a dozen followers and founded the Ashen Hand, which practises everything the Order
> forbids.
""",
    ),
    "people/pip.md": _entry(
        "Pip Larkin",
        "person",
        "aliases: [Pip, the Wren]\nasked_as: [thief, master thief]\nprominence: 4\n",
        """- nickname: the Wren
- led: the [[#heist|Night of the Empty Vault]]
- expelled from: the [[Order of the Lantern]], for cheating at cards
- whereabouts: never found

> Their leader was Pip Larkin, known as the Wren, who had been thrown out of the Order for cheating at cards.
""",
    ),
    "people/ilka.md": _entry(
        "Ilka Varr",
        "person",
        "aliases: [Ilka]\nprominence: 3\n",
        """- trade: smith
- made: [[Gravetongue]]
- death: drowned in the harbour
- year of death: not stated

> Gravetongue was forged in 203 by the smith Ilka Varr, out of a fallen star. King Osric had ordered it and then refused
> to pay.

> Ilka Varr was drowned in the harbour on Osric's orders, and the curse has never been lifted.
""",
    ),
    "people/skarnfax.md": _entry(
        "Skarnfax",
        "person",
        "aliases: [the dragon]\nasked_as: [dragon]\nprominence: 5\n",
        """- what: a dragon, the only one there was
- slept: under the Spine
- destroyed: [[Dunhallow]]
- slain by: [[Bryn Corvane]]
- bones: at Cold Tarn

> Skarnfax slept under the Spine until miners from Keld dug too deep.
""",
    ),
    "places/halvarrow.md": _entry(
        "Halvarrow",
        "place",
        "asked_as: [the country, the kingdom]\nprominence: 5\n",
        """- capital: [[Merrowgate]]
- former capital: [[Dunhallow]]
- government: the [[Council of Five]]
- mines: silver, at Keld

> Halvarrow is a cold, wet country between the Grey Sea and the mountains called the Spine. Nobody has ever crossed the
> Spine and come back.
""",
    ),
    "places/merrowgate.md": _entry(
        "Merrowgate",
        "place",
        "prominence: 3\n",
        """- what: capital of [[Halvarrow]], a harbour town
- inhabitants: about 40,000

> The capital is Merrowgate, a harbour town of about 40,000 people.
""",
    ),
    "places/dunhallow.md": _entry(
        "Dunhallow",
        "place",
        "prominence: 3\n",
        """- what: the old capital, now a ruin
- burned by: [[Skarnfax]]

> Before that it was Dunhallow, which is now a ruin full of nettles and ghosts.
""",
    ),
    "places/highwatch.md": _entry(
        "Highwatch",
        "place",
        "asked_as: [fortress]\nprominence: 3\n",
        """- what: a fortress
- owner: House Corvane
- besieged by: [[Roderic the Late]]
- builder: not stated

> House Corvane - soldiers, lords of the fortress of Highwatch. Black raven on white.
""",
    ),
    "groups/council.md": _entry(
        "Council of Five",
        "organisation",
        "aliases: [the Council]\nasked_as: [government]\nprominence: 4\n",
        """- rules: [[Halvarrow]], since 298
- members: the houses Ashdown, Corvane, Merrin, Vael and Thorne
- chair: passes to another house each New Year's Day
- chair in 341: House Thorne

> Since 298 the country has been run by the Council of Five, on which every great house has one vote.

> House Thorne - the smallest: one tower, eleven retainers, no money. It holds the chair this year, for the first time.
""",
    ),
    "groups/lantern.md": _entry(
        "Order of the Lantern",
        "organisation",
        "aliases: [the Order, Lantern]\nasked_as: [mages, magic order, wizards]\nprominence: 5\n",
        """- founder: Hesper the Weaver
- founded: in 122
- seat: the old lighthouse at Saltspit
- mages: about sixty
- arch-mage: [[Sabine Orrel]]
- forbidden: raising the dead

> All legal magic in Halvarrow belongs to the Order. Hesper the Weaver founded it in 122 in the old lighthouse at
> Saltspit, where it still is.

> An apprentice serves seven years and gives up the name of their house.
""",
    ),
    "groups/ashen-hand.md": _entry(
        "Ashen Hand",
        "organisation",
        "aliases: [the Ashen Hand]\nprominence: 3\n",
        """- founder: [[Cato Finch]]
- hideout: said to be in the caves near Keld
- rumour: that it paid for the [[#heist|Night of the Empty Vault]]

> Its hideout is said to be in the caves near Keld.

> Rumour says the Ashen Hand paid for the job.
""",
    ),
    "things/gravetongue.md": _entry(
        "Gravetongue",
        "thing",
        "aliases: [the sword]\nasked_as: [cursed sword, cursed blade]\nprominence: 5\n",
        """- what: a cursed sword
- forged by: [[Ilka Varr]], in 203
- made of: a fallen star
- drawn by: King Osric, Tilda the Red and [[Bryn Corvane]]
- stolen by: [[Pip Larkin]] and four others
- where now: not stated

> So she cursed it: whoever draws the blade in anger will kill someone they love within a month.

> Osric stabbed his brother. Tilda the Red, a pirate, killed her only son in 251.
""",
    ),
    "timeline/history.md": """## Skarnfax burns Dunhallow {#burning}

- date: 0287 "On Midsummer's Eve of 287"
- aliases: burning of Dunhallow
- prominence: 4
- who: [[Skarnfax]]
- where: [[Dunhallow]]
- dead: one in three of the townsfolk

> On Midsummer's Eve of 287 she burned Dunhallow to the ground in a single night. One in three of its townsfolk died.

## Bryn Corvane slays the dragon {#dragon-slain}

- date: 0287-09-02 "on 2 September 287"
- aliases: death of Skarnfax
- prominence: 4
- who: [[Bryn Corvane]]
- where: Cold Tarn

> He took Gravetongue from the royal crypt, without permission, and slew the dragon at Cold Tarn on 2 September 287.

## The siege of Highwatch {#siege}

- date: 0297-02/0298-04-12 "in February 297"
- aliases: siege of Highwatch; the siege
- prominence: 5
- where: [[Highwatch]]
- besieger: [[Roderic the Late]], with 6,000 men
- defenders: 400, under [[Ottilie Corvane]]
- length: fourteen months
- ended by: the ships of [[Jory Merrin]]

> Roderic marched on Highwatch with 6,000 men in February 297.

> The siege lasted fourteen months, until Old Jory's ships broke through with grain and archers on 12 April 298. By then
> 250 of the defenders were dead.

## The Blue Cough {#plague}

- date: 0311-21 "in the spring of 311"
- aliases: Blue Cough; the plague
- asked_as: disease; epidemic
- prominence: 4
- ship: the Patient Anna
- lasted: three years
- deaths: some 9,000
- cure: frostwort tea

> The Blue Cough was carried into Merrowgate by a salt ship, the Patient Anna, in the spring of 311 and raged for three
> years. Some 9,000 people died, two thirds of them children.

## The Treaty of Wend {#treaty}

- date: 0318-10-09 "on 9 October 318"
- aliases: Treaty of Wend; peace of Wend
- asked_as: peace treaty; end of the Herring War
- prominence: 4
- where: Wend
- parties: [[Halvarrow]] and the Skerry Isles
- signed by: [[Ysolde Ashdown]] and Runa Half-Hand
- payment: 4,000 marks a year for ten years
- hostages: six children from each side

> Lady Ysolde and the Skerry captain Runa Half-Hand made peace at Wend on 9 October 318.

> Halvarrow got the herring grounds north of the Teeth;

## The hostages come home {#hostages}

- date: 0325 "in 325"
- prominence: 2
- exception: Tam Merrin

> All the hostages came home in 325, except one, Tam Merrin, who had fallen in love with a Skerry girl and chose to
> stay.

## The election of the arch-mage {#election}

- date: 0330-03-03 "on 3 March 330"
- aliases: election of the arch-mage; election of 330
- asked_as: vote; ballot
- prominence: 4
- candidates: [[Sabine Orrel]] and [[Cato Finch]]
- first ballot: 29 votes each
- winner: [[Sabine Orrel]]

> The first ballot, on 3 March 330, was a tie, 29 votes each. In the second, a week later, Sabine won by 31 to 27.

## The Night of the Empty Vault {#heist}

- date: 0337-12-31 "On 31 December 337"
- aliases: Night of the Empty Vault
- asked_as: heist; robbery; theft of Gravetongue
- prominence: 4
- where: the Ashdown vault in [[Merrowgate]]
- leader: [[Pip Larkin]]
- thieves: five
- disguise: ratcatchers
- loot: [[Gravetongue]] and 20,000 marks
- hanged: Big Hob
- pardoned: Nell Sparrow

> On 31 December 337 five thieves disguised as ratcatchers came in through the sewers.

> They took the sword and 20,000 marks but didn't touch the jewels.
""",
}
