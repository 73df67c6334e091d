"""A kingdom with two heirs, a sweating sickness, two guilds, a siege and an order of mages."""

PAGE = """The Brennoch Succession

The Kingdom of Brennoch, ruled from the walled city of Callowgate, had enjoyed forty years of quiet
when its king, Edrun the Mild, died in Rimefall of the year 412 without having named an heir.
Maelis, his elder child, was born of a first marriage that the High Temple had annulled; her half-brother
Torvan was only nine, and it was his uncle, Duke Halvard Quent, who spoke for him. The
Council of Seven decided for the boy by four votes to three. Torvan was crowned in the spring of
413, and Quent became regent. Maelis, who had been offered a convent and a pension of 600 marks,
rode by night to the port of Stonehythe, which her mother's kin still held.

The Pale Sweat

Hardly had she arrived when a sickness came ashore from a grain ship out of Ishmere. The Pale Sweat
killed within three days and, for reasons nobody has explained, spared almost all who worked with
vinegar. Before the first frosts of 414 roughly a fifth of Callowgate had been carried off, among
them the queen dowager, Isaude, and five of the seven councillors. The physician Berrin Oake, who
urged that infected bedding be burned, was driven out by a crowd.

The guilds

Nobody gained more from the sickness than the Dyers' Guild, whose vats kept its members healthy. Its
rival, the Chandlers' Guild, lost two masters out of every three and let its warehouses to the
regent as barracks. The dyers secretly supplied Maelis with sailcloth and 4,000 marks. When this
came to light, their guildmistress, Ottoline Fesk, was banished from Callowgate, and her house was
given to the chandlers.

The Ninth Bell

The mages of the Order of the Ninth Bell had sworn to keep out of quarrels between heirs. In 412
they numbered 81, about a third of them women; when the war ended no more than 50 remained, and the
fate of the others has never been established. Its rules:

  • every mage gives up land and title, except the Bellwarden, who keeps the manor of Low Tarn;
  • half of all fees go to the hospital, a quarter to the order, the remainder to the mage's family;
  • nobody under sixteen is admitted.

Only once was the oath broken, by the nineteen-year-old Sefa Marrow, who drew a fog over the harbour
of Stonehythe. She was struck from the rolls, though Maelis later gave her an estate.

The siege

In Seedmoon of 415 some 7,000 of the regent's soldiers, led by Marshal Corvane Dray, surrounded
Stonehythe. The siege lasted eleven months. Sir Wystan Lorne, who commanded the garrison, was
wounded by an arrow shot from his own walls (by whom was never found out) and handed over to his
niece Jessamy. Grain ships slipped in under Marrow's fog, while Dray's men, unpaid since the
harvest, deserted by the hundred. Quent dismissed the marshal, who later served Maelis.

Peace and after

The Treaty of Ferrow Bridge was sealed on the third day of Highsun, 416. Torvan kept the crown for
life; Maelis was recognised as his heir and received the three coastal shires; Quent had to go into
exile. The High Temple refused to bless it, because it implied that the annulment had been a
mistake.

Two years later a farmer, Hob Tansley, enraged by a new hearth tax, marched on Callowgate at the
head of 2,000 peasants. They had counted on the chandlers to open the gates, but the guild warned
the court. The Sheaf Rising collapsed after nine days and Tansley was hanged, yet the tax was
dropped the following spring.

Torvan, who never married, died in 431 after a fall from his horse and was succeeded by his sister,
who moved the capital to Stonehythe. Whether Quent ever came back is disputed: a gravestone with his
arms has been dug up at Low Tarn, but it bears no date.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


BRENNOCH: dict[str, str] = {
    "world.md": (
        "---\nname: The Brennoch Succession\ndate_order: day-month\nsource: page\n---\nA crown, two heirs and a bell.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Brennoch Succession\nurl: https://example.org/brennoch\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/edrun.md": _entry(
        "Edrun the Mild",
        "person",
        "aliases: [King Edrun, Edrun]\nprominence: 3\n",
        """- office: king of Brennoch
- died: in Rimefall of the year 412
- heir: none named
- cause of death: not stated

> its king, Edrun the Mild, died in Rimefall of the year 412 without having named an heir.
""",
    ),
    "people/maelis.md": _entry(
        "Maelis",
        "person",
        "aliases: [Princess Maelis, Queen Maelis]\nprominence: 5\n",
        """- father: [[Edrun the Mild]]
- half-brother: [[Torvan]]
- fled to: [[Stonehythe]]
- was offered: a convent and a pension of 600 marks
- age: not stated

The elder of the two claimants, and queen after her half-brother.

> Maelis, his elder child, was born of a first marriage that the High Temple had annulled;

> Maelis, who had been offered a convent and a pension of 600 marks, rode by night to the port of Stonehythe, which
> her mother's kin still held.
""",
    ),
    "people/torvan.md": _entry(
        "Torvan",
        "person",
        "aliases: [King Torvan, Prince Torvan]\nasked_as: [boy king]\nprominence: 5\n",
        """- half-sister: [[Maelis]]
- uncle: [[Halvard Quent]]
- crowned: in the spring of 413
- died: in 431, after a fall from his horse
- successor: [[Maelis]]

> Torvan was crowned in the spring of 413, and Quent became regent.

> Torvan, who never married, died in 431 after a fall from his horse and was succeeded by his sister, who moved the
> capital to Stonehythe.
""",
    ),
    "people/quent.md": _entry(
        "Halvard Quent",
        "person",
        "aliases: [Duke Halvard Quent, Duke Quent, Quent, the regent]\nprominence: 5\n",
        """- title: duke
- office: regent for [[Torvan]]
- nephew: [[Torvan]]
- exile: under the [[#treaty|treaty]]
- death: not stated

> her half-brother Torvan was only nine, and it was his uncle, Duke Halvard Quent, who spoke for him.

> Whether Quent ever came back is disputed: a gravestone with his arms has been dug up at Low Tarn, but it bears no
> date.
""",
    ),
    "people/fesk.md": _entry(
        "Ottoline Fesk",
        "person",
        "aliases: [Fesk]\nprominence: 3\n",
        """- office: guildmistress of the [[Dyers' Guild]]
- punishment: banished from [[Callowgate]]
- later life: not stated

> When this came to light, their guildmistress, Ottoline Fesk, was banished from Callowgate, and her house was given
> to the chandlers.
""",
    ),
    "people/marrow.md": _entry(
        "Sefa Marrow",
        "person",
        "aliases: [Marrow, Sefa]\nasked_as: [oathbreaker]\nprominence: 4\n",
        """- order: [[Order of the Ninth Bell]]
- broke: the oath of the order
- drew: a fog over the harbour of [[Stonehythe]]

> Only once was the oath broken, by the nineteen-year-old Sefa Marrow, who drew a fog over the harbour of Stonehythe.

> She was struck from the rolls, though Maelis later gave her an estate.
""",
    ),
    "people/dray.md": _entry(
        "Corvane Dray",
        "person",
        "aliases: [Marshal Dray, Marshal Corvane Dray, Dray]\nasked_as: [general]\nprominence: 4\n",
        """- rank: marshal
- led: the regent's soldiers at the siege of [[Stonehythe]]
- dismissed by: [[Halvard Quent]]
- later: served [[Maelis]]

> In Seedmoon of 415 some 7,000 of the regent's soldiers, led by Marshal Corvane Dray, surrounded Stonehythe.

> Quent dismissed the marshal, who later served Maelis.
""",
    ),
    "people/tansley.md": _entry(
        "Hob Tansley",
        "person",
        "aliases: [Tansley]\nasked_as: [rebel]\nprominence: 3\n",
        """- profession: farmer
- led: the [[#rising|Sheaf Rising]]
- fate: hanged

> Two years later a farmer, Hob Tansley, enraged by a new hearth tax, marched on Callowgate at the head of 2,000
> peasants.
""",
    ),
    "groups/dyers.md": _entry(
        "Dyers' Guild",
        "organisation",
        "aliases: [Dyers, the dyers, Guild of Dyers]\nprominence: 4\n",
        """- rival: [[Chandlers' Guild]]
- guildmistress: [[Ottoline Fesk]]
- supplied: [[Maelis]], with sailcloth and 4,000 marks
- members: not stated

> Nobody gained more from the sickness than the Dyers' Guild, whose vats kept its members healthy.

> The dyers secretly supplied Maelis with sailcloth and 4,000 marks.
""",
    ),
    "groups/chandlers.md": _entry(
        "Chandlers' Guild",
        "organisation",
        "aliases: [Chandlers, the chandlers, Guild of Chandlers]\nprominence: 4\n",
        """- rival: [[Dyers' Guild]]
- losses: two masters out of every three
- head: not stated

> Its rival, the Chandlers' Guild, lost two masters out of every three and let its warehouses to the regent as
> barracks.
""",
    ),
    "groups/ninth-bell.md": _entry(
        "Order of the Ninth Bell",
        "organisation",
        "aliases: [Ninth Bell, the order, the mages]\nasked_as: [wizards, sorcerers, magicians]\nprominence: 5\n",
        """- sworn: to keep out of quarrels between heirs
- members: 81 in 412; no more than 50 by the end of the war
- founder: not stated

> The mages of the Order of the Ninth Bell had sworn to keep out of quarrels between heirs.

> In 412 they numbered 81, about a third of them women; when the war ended no more than 50 remained, and the fate of
> the others has never been established.

> every mage gives up land and title, except the Bellwarden, who keeps the manor of Low Tarn;
""",
    ),
    "places/callowgate.md": _entry(
        "Callowgate",
        "place",
        "prominence: 4\n",
        """- described as: a walled city
- country: Brennoch
- population: not stated

> The Kingdom of Brennoch, ruled from the walled city of Callowgate, had enjoyed forty years of quiet
""",
    ),
    "places/stonehythe.md": _entry(
        "Stonehythe",
        "place",
        "aliases: [port of Stonehythe]\nprominence: 4\n",
        """- described as: a port
- besieged: from Seedmoon of 415, for eleven months
- later: the capital

> The siege lasted eleven months.

> Sir Wystan Lorne, who commanded the garrison, was wounded by an arrow shot from his own walls (by whom was never
> found out) and handed over to his niece Jessamy.
""",
    ),
    "timeline/1-crown.md": """## Edrun the Mild dies {#edrun-dies}

- date: 0412 "in Rimefall of the year 412"
- prominence: 4
- who: [[Edrun the Mild]]
- heir: none named

> its king, Edrun the Mild, died in Rimefall of the year 412 without having named an heir.

## The Council of Seven decides for Torvan {#council}

- date: not stated
- after: #edrun-dies
- asked_as: vote; voted; elected
- prominence: 3
- by: the Council of Seven
- who: [[Torvan]]
- votes: four to three

> The Council of Seven decided for the boy by four votes to three.

## Torvan is crowned {#coronation}

- date: 0413-21 "in the spring of 413"
- asked_as: coronation
- prominence: 4
- who: [[Torvan]]
- regent: [[Halvard Quent]]
- where: not stated

> Torvan was crowned in the spring of 413, and Quent became regent.

## The Pale Sweat {#pale-sweat}

- date: [..0414] "Before the first frosts of 414"
- aliases: Pale Sweat
- asked_as: plague; epidemic; disease
- prominence: 5
- where: [[Callowgate]]
- how many died: roughly a fifth of Callowgate
- origin: a grain ship out of Ishmere

> Hardly had she arrived when a sickness came ashore from a grain ship out of Ishmere.

> Before the first frosts of 414 roughly a fifth of Callowgate had been carried off, among them the queen dowager,
> Isaude, and five of the seven councillors.
""",
    "timeline/2-war.md": """## The siege of Stonehythe {#siege}

- date: 0415 "In Seedmoon of 415"
- aliases: siege of Stonehythe; the siege
- asked_as: besieged; blockade
- prominence: 5
- where: [[Stonehythe]]
- who: some 7,000 of the regent's soldiers
- led by: [[Corvane Dray]]
- lasted: eleven months

> In Seedmoon of 415 some 7,000 of the regent's soldiers, led by Marshal Corvane Dray, surrounded Stonehythe. The
> siege lasted eleven months.

## The Treaty of Ferrow Bridge is sealed {#treaty}

- date: 0416 "on the third day of Highsun, 416"
- aliases: Treaty of Ferrow Bridge; the treaty
- asked_as: peace; signed; accord
- prominence: 5
- crown: [[Torvan]], for life
- heir: [[Maelis]], who received the three coastal shires
- exile: [[Halvard Quent]]

> The Treaty of Ferrow Bridge was sealed on the third day of Highsun, 416. Torvan kept the crown for life; Maelis was
> recognised as his heir and received the three coastal shires; Quent had to go into exile.

## The Sheaf Rising {#rising}

- date: not stated "Two years later"
- after: #treaty + P2Y
- aliases: Sheaf Rising; the rising
- asked_as: rebellion; revolt; uprising
- prominence: 4
- led by: [[Hob Tansley]]
- how many: 2,000 peasants
- against: [[Callowgate]]
- why: "enraged by a new hearth tax"

> Two years later a farmer, Hob Tansley, enraged by a new hearth tax, marched on Callowgate at the head of 2,000
> peasants.

> The Sheaf Rising collapsed after nine days and Tansley was hanged, yet the tax was dropped the following spring.

## Torvan dies {#torvan-dies}

- date: 0431 "in 431"
- prominence: 3
- who: [[Torvan]]
- how: after a fall from his horse
- succeeded by: [[Maelis]]

> Torvan, who never married, died in 431 after a fall from his horse and was succeeded by his sister, who moved the
> capital to Stonehythe.
""",
}
