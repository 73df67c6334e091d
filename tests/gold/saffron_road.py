"""A world of the gold questions: an invented trade road with guilds, queens, a plague and a treaty, in plain years."""

PAGE = """The Saffron Road

The Saffron Road climbs for 310 leagues from the salt pans of Hesmere to the harbour of Quillon. Mules
alone may travel it, since the bridge at Tarn Gap is too narrow for wheels. Who laid its first stone is
unknown.

The Honest Pound

Queen Ysolde the Tall chartered the Guild of Weighers at Quillon on 14 April 603. It began with 28
masters, and was to end the quarrels over false weights. The apothecary Bertrand Maul became its first
Provost; Agnes Thorley succeeded him in 611 and served until her death. Rumour has it that Ysolde's
brother, Prince Edric, shaved the royal weights. The Guild swore to give each of the forty villages
along the road a public scale before 620. When that year came, eleven had one.

The Grey Sweat

In September 624 the grain ship Merry Widow brought the Grey Sweat to Quillon. The plague carried off a
fifth of the city, among them Queen Ysolde, who died on 2 January 625. Her daughter Maren, aged nine,
was crowned three weeks later. Every town on the road shut its gates, save Hesmere and Abbot's Ford. The
physician Corvane Thorley, no kin to Agnes, blamed the wells and had them sealed. The Sweat burned
itself out in 626.

  • Two thirds of the saffron harvest of 625 rotted in the fields for want of pickers.
  • A quarter was bought up by the moneylender Petronel Gask, at a penny the sack.
  • What remained went to the hospital in Candle Street, to be burnt against the stench.

The Toll War

Around 633 Maren, nicknamed the Penny Queen, doubled the toll at Tarn Gap to pay her mother's debts. In
May 634 the mule drivers, led by Juna Quick (the Linnet), blocked the pass with 900 beasts. Count Rufus
Dell of Hesmere joined them, hoping to win back the salt tax. Marshal Osric Vane besieged the pass for
71 days and fell to a crossbow bolt; whose it was has never been settled. Peace was sworn at Abbot's
Ford in March 636. All guilds set their seals to it but the Dyers, who feared foreign indigo. The treaty
halved the toll and gave the drivers a seat among the Weighers. Within a year, it said, Count Rufus was
to wed the Queen; the wedding never took place. Chancellor Lambert Osk maintained that nobody had
proposed it.

Afterwards

Agnes Thorley was dead by 640. Her chair stood empty for two years, then passed to Juna Quick. Between
643 and 647 the bell-founder Ottoline Brask cast the great bell Sweet Tongue for the harbour. It cracked
at the first stroke and was never recast. Sometime in the 650s the saffron fields of Hesmere passed to
the nuns of Saint Aldith. In 655 the astrologer Balthus foretold that the sea would swallow the road
within a century. On 30 November 661 Maren abdicated in favour of her nephew Tancred because her eyes
were failing. Where she spent her last years is unknown.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


SAFFRON_ROAD: dict[str, str] = {
    "world.md": (
        "---\nname: The Saffron Road\ndate_order: day-month\nsource: page\n---\n"
        "A mule road between the salt and the sea, and who weighed, taxed and fought for what went along it.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Saffron Road\nurl: https://example.org/saffron\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/ysolde.md": _entry(
        "Ysolde the Tall",
        "person",
        "aliases: [Queen Ysolde, Ysolde, Queen Ysolde the Tall]\nprominence: 5\n",
        """- office: queen
- brother: [[Prince Edric]]
- daughter: [[Maren]]
- died: on 2 January 625, of the [[Grey Sweat]]
- born: not stated
- crowned: not stated
- debts: paid by her daughter; what they were for is not stated

> Queen Ysolde the Tall chartered the Guild of Weighers at Quillon on 14 April 603.

> The plague carried off a fifth of the city, among them Queen Ysolde, who died on 2 January 625.
""",
    ),
    "people/edric.md": _entry(
        "Prince Edric",
        "person",
        "aliases: [Edric]\nprominence: 2\n",
        """- sister: [[Ysolde the Tall]]
- accused of: shaving the royal weights, by rumour only
- fate: not stated

> Rumour has it that Ysolde's brother, Prince Edric, shaved the royal weights.
""",
    ),
    "people/maren.md": _entry(
        "Maren",
        "person",
        "aliases: [Queen Maren, the Penny Queen, Penny Queen]\nprominence: 5\n",
        """- office: queen
- mother: [[Ysolde the Tall]]
- nephew: [[Tancred]]
- age when crowned: nine
- abdicated: on 30 November 661
- married: not stated
- died: not stated

> Her daughter Maren, aged nine, was crowned three weeks later.

> Around 633 Maren, nicknamed the Penny Queen, doubled the toll at Tarn Gap to pay her mother's debts.

> Where she spent her last years is unknown.
""",
    ),
    "people/tancred.md": _entry(
        "Tancred",
        "person",
        "aliases: [King Tancred]\nprominence: 2\n",
        """- aunt: [[Maren]]
- parents: not stated

> On 30 November 661 Maren abdicated in favour of her nephew Tancred because her eyes were failing.
""",
    ),
    "people/bertrand-maul.md": _entry(
        "Bertrand Maul",
        "person",
        "aliases: [Maul]\nprominence: 3\n",
        """- profession: apothecary
- office: first [[Provost]] of the [[Guild of Weighers]]
- why he left office: not stated

> The apothecary Bertrand Maul became its first Provost; Agnes Thorley succeeded him in 611 and served until her death.
""",
    ),
    "people/agnes-thorley.md": _entry(
        "Agnes Thorley",
        "person",
        "aliases: [Agnes]\nshares: [Thorley]\nprominence: 4\n",
        """- office: [[Provost]] of the [[Guild of Weighers]], from 611 until her death
- cause of death: not stated
- profession: not stated

> Agnes Thorley succeeded him in 611 and served until her death.

> Agnes Thorley was dead by 640.
""",
    ),
    "people/corvane-thorley.md": _entry(
        "Corvane Thorley",
        "person",
        "aliases: [Corvane]\nshares: [Thorley]\nprominence: 3\n",
        """- profession: physician
- kin to [[Agnes Thorley]]: no
- blamed: the wells
- fate: not stated

> The physician Corvane Thorley, no kin to Agnes, blamed the wells and had them sealed.
""",
    ),
    "people/petronel-gask.md": _entry(
        "Petronel Gask",
        "person",
        "aliases: [Gask, Petronel]\nprominence: 3\n",
        """- profession: moneylender
- bought: a quarter of the saffron harvest of 625, at a penny the sack
- what became of what was bought: not stated

> A quarter was bought up by the moneylender Petronel Gask, at a penny the sack.
""",
    ),
    "people/juna-quick.md": _entry(
        "Juna Quick",
        "person",
        "aliases: [the Linnet, Linnet, Juna]\nprominence: 4\n",
        """- led: the [[Mule drivers]]
- office: [[Provost]], after [[Agnes Thorley]]
- why she was called the Linnet: not stated
- end of office: not stated

> In May 634 the mule drivers, led by Juna Quick (the Linnet), blocked the pass with 900 beasts.

> Her chair stood empty for two years, then passed to Juna Quick.
""",
    ),
    "people/rufus-dell.md": _entry(
        "Rufus Dell",
        "person",
        "aliases: [Count Rufus, Count Rufus Dell, Count of Hesmere, Dell]\nprominence: 4\n",
        """- office: Count of [[Hesmere]]
- wanted: the salt tax back
- was to wed: [[Maren]]
- whether he got the salt tax: not stated
- number of his soldiers: not stated

> Count Rufus Dell of Hesmere joined them, hoping to win back the salt tax.
""",
    ),
    "people/osric-vane.md": _entry(
        "Osric Vane",
        "person",
        "aliases: [Marshal Osric Vane, Marshal Vane, Vane]\nprominence: 3\n",
        """- office: marshal
- died: by a crossbow bolt
- killed by: "whose it was has never been settled"
- date of death: not stated

> Marshal Osric Vane besieged the pass for 71 days and fell to a crossbow bolt; whose it was has never been
> settled.
""",
    ),
    "people/lambert-osk.md": _entry(
        "Lambert Osk",
        "person",
        "aliases: [Chancellor Lambert Osk, Chancellor Osk, Osk]\nprominence: 2\n",
        """- office: chancellor
- denied: that anybody had proposed the wedding of the Queen and the Count

> Chancellor Lambert Osk maintained that nobody had proposed it.
""",
    ),
    "people/ottoline-brask.md": _entry(
        "Ottoline Brask",
        "person",
        "aliases: [Brask, Ottoline]\nprominence: 3\n",
        """- profession: bell-founder
- cast: [[Sweet Tongue]]
- punished: not stated

> Between 643 and 647 the bell-founder Ottoline Brask cast the great bell Sweet Tongue for the harbour.
""",
    ),
    "people/balthus.md": _entry(
        "Balthus",
        "person",
        "aliases: [astrologer Balthus]\nprominence: 2\n",
        """- profession: astrologer
- foretold: that the sea would swallow the road

> In 655 the astrologer Balthus foretold that the sea would swallow the road within a century.
""",
    ),
    "groups/mule-drivers.md": _entry(
        "Mule drivers",
        "group",
        "aliases: [the drivers, muleteers, mule driver]\nprominence: 3\n",
        """- leader: [[Juna Quick]]
- animals: 900
- number of drivers: not stated
- gained: a seat among the [[Guild of Weighers|Weighers]]

> The treaty halved the toll and gave the drivers a seat among the Weighers.
""",
    ),
    "groups/nuns.md": _entry(
        "Nuns of Saint Aldith",
        "group",
        "aliases: [the nuns, Saint Aldith]\nprominence: 2\n",
        """- own: the saffron fields of [[Hesmere]]
- how they got them: not stated

> Sometime in the 650s the saffron fields of Hesmere passed to the nuns of Saint Aldith.
""",
    ),
    "guilds/weighers.md": _entry(
        "Guild of Weighers",
        "organisation",
        "aliases: [the Weighers, Weighers, Weighers' Guild]\nprominence: 5\n",
        """- chartered by: [[Ysolde the Tall]]
- masters at the start: 28
- task: "to end the quarrels over false weights"
- seat: not stated

> Queen Ysolde the Tall chartered the Guild of Weighers at Quillon on 14 April 603. It began with 28 masters,
> and was to end the quarrels over false weights.

> The Guild swore to give each of the forty villages along the road a public scale before 620.
""",
    ),
    "guilds/dyers.md": _entry(
        "Dyers",
        "organisation",
        "aliases: [the Dyers, Dyers' Guild, Guild of Dyers]\nprominence: 3\n",
        """- sealed the peace: no
- feared: foreign indigo
- master: not stated

> All guilds set their seals to it but the Dyers, who feared foreign indigo.
""",
    ),
    "concepts/provost.md": _entry(
        "Provost",
        "concept",
        "aliases: [Provost of the Weighers, Provosts]\nprominence: 2\n",
        """- first: [[Bertrand Maul]]
- second: [[Agnes Thorley]], from 611
- after her: nobody for two years, then [[Juna Quick]]
- how a Provost is chosen: not stated

> The apothecary Bertrand Maul became its first Provost; Agnes Thorley succeeded him in 611 and served until her death.
""",
    ),
    "concepts/grey-sweat.md": _entry(
        "Grey Sweat",
        "concept",
        "aliases: [the Sweat, the plague, plague]\nprominence: 4\n",
        """- what it is: a plague
- brought by: the [[Merry Widow]]
- dead: a fifth of [[Quillon]]
- number of the dead: not stated
- cure: not stated

> In September 624 the grain ship Merry Widow brought the Grey Sweat to Quillon.

> The Sweat burned itself out in 626.
""",
    ),
    "concepts/peace.md": _entry(
        "Peace of Abbot's Ford",
        "concept",
        "aliases: [the treaty, the peace, Treaty of Abbot's Ford]\nprominence: 4\n",
        """- sworn at: [[Abbot's Ford]], in March 636
- not sealed by: the [[Dyers]]
- toll: halved
- drivers: a seat among the Weighers
- wedding: within a year
- number of guilds that sealed it: not stated

> Peace was sworn at Abbot's Ford in March 636.

> The treaty halved the toll and gave the drivers a seat among the Weighers. Within a year, it said, Count
> Rufus was to wed the Queen; the wedding never took place.
""",
    ),
    "concepts/toll.md": _entry(
        "Toll at Tarn Gap",
        "concept",
        "aliases: [the toll]\nprominence: 2\n",
        """- doubled by: [[Maren]], around 633
- halved by: the [[Peace of Abbot's Ford]]
- amount: not stated

> Around 633 Maren, nicknamed the Penny Queen, doubled the toll at Tarn Gap to pay her mother's debts.
""",
    ),
    "places/saffron-road.md": _entry(
        "Saffron Road",
        "place",
        "aliases: [the road]\nprominence: 5\n",
        """- length: 310 leagues
- from: [[Hesmere]]
- to: [[Quillon]]
- open to: mules alone
- villages along it: forty
- built by: not stated

> The Saffron Road climbs for 310 leagues from the salt pans of Hesmere to the harbour of Quillon. Mules alone
> may travel it, since the bridge at Tarn Gap is too narrow for wheels. Who laid its first stone is unknown.
""",
    ),
    "places/hesmere.md": _entry(
        "Hesmere",
        "place",
        "prominence: 4\n",
        """- has: salt pans and saffron fields
- count: [[Rufus Dell]]
- shut its gates: no, it is an exception

> Every town on the road shut its gates, save Hesmere and Abbot's Ford.
""",
    ),
    "places/quillon.md": _entry(
        "Quillon",
        "place",
        "prominence: 4\n",
        """- has: a harbour
- lost to the plague: a fifth of the city
- inhabitants: not stated

> The plague carried off a fifth of the city, among them Queen Ysolde, who died on 2 January 625.
""",
    ),
    "places/tarn-gap.md": _entry(
        "Tarn Gap",
        "place",
        "aliases: [the pass]\nprominence: 3\n",
        """- bridge: too narrow for wheels
- besieged: for 71 days

> Mules alone may travel it, since the bridge at Tarn Gap is too narrow for wheels.
""",
    ),
    "places/abbots-ford.md": _entry(
        "Abbot's Ford",
        "place",
        "prominence: 3\n",
        """- shut its gates: no, it is an exception
- why not: not stated

> Every town on the road shut its gates, save Hesmere and Abbot's Ford.

> Peace was sworn at Abbot's Ford in March 636.
""",
    ),
    "places/candle-street.md": _entry(
        "Hospital in Candle Street",
        "place",
        "aliases: [the hospital, Candle Street]\nprominence: 2\n",
        """- got: what remained of the saffron harvest of 625
- town: not stated

> What remained went to the hospital in Candle Street, to be burnt against the stench.
""",
    ),
    "things/merry-widow.md": _entry(
        "Merry Widow",
        "thing",
        "prominence: 3\n",
        """- kind of ship: a grain ship
- brought: the [[Grey Sweat]]
- home port: not stated
- captain: not stated

> In September 624 the grain ship Merry Widow brought the Grey Sweat to Quillon.
""",
    ),
    "things/sweet-tongue.md": _entry(
        "Sweet Tongue",
        "thing",
        "aliases: [the great bell, harbour bell]\nprominence: 3\n",
        """- what it is: a great bell
- cast by: [[Ottoline Brask]]
- cast for: the harbour
- weight: not stated

> It cracked at the first stroke and was never recast.
""",
    ),
    "timeline/1-pound.md": """## The first stone of the Saffron Road is laid {#first-stone}

- date: not stated
- what: the [[Saffron Road]]
- by: "unknown"

> Who laid its first stone is unknown.

## Queen Ysolde charters the Guild of Weighers {#charter}

- date: 0603-04-14 "on 14 April 603"
- aliases: founding of the Guild of Weighers
- prominence: 4
- who: [[Ysolde the Tall]]
- what: the [[Guild of Weighers]]
- where: [[Quillon]]
- purpose: "to end the quarrels over false weights"
- how many: 28 masters

> Queen Ysolde the Tall chartered the Guild of Weighers at Quillon on 14 April 603. It began with 28 masters,
> and was to end the quarrels over false weights.

## Bertrand Maul becomes the first Provost {#maul-provost}

- date: not stated
- who: [[Bertrand Maul]]
- what: [[Provost]] of the [[Guild of Weighers]]

> The apothecary Bertrand Maul became its first Provost

## Agnes Thorley succeeds Bertrand Maul {#agnes-provost}

- date: 0611 "in 611"
- prominence: 3
- who: [[Agnes Thorley]]
- what: [[Provost]] of the [[Guild of Weighers]]
- predecessor: [[Bertrand Maul]]
- why: not stated

> The apothecary Bertrand Maul became its first Provost; Agnes Thorley succeeded him in 611 and served until her death.

## Prince Edric is rumoured to have shaved the royal weights {#shaving}

- date: not stated
- who: [[Prince Edric]]
- what: the royal weights
- certainty: "Rumour has it"
- why: not stated

> Rumour has it that Ysolde's brother, Prince Edric, shaved the royal weights.

## The Guild swears to give each village a public scale {#oath}

- date: not stated
- aliases: the Guild's oath
- who: the [[Guild of Weighers]]
- to: each of the forty villages along the [[Saffron Road]]
- what: a public scale
- deadline: before 620

> The Guild swore to give each of the forty villages along the road a public scale before 620.

## Eleven villages have a public scale {#scales}

- date: 0620 "When that year came"
- kind: figure
- what: public scales
- how many: eleven of forty villages
- why: not stated

> The Guild swore to give each of the forty villages along the road a public scale before 620. When that year
> came, eleven had one.
""",
    "timeline/2-sweat.md": """## The Merry Widow brings the Grey Sweat to Quillon {#arrival}

- date: 0624-09 "In September 624"
- aliases: start of the plague
- prominence: 4
- who: the [[Merry Widow]]
- what: the [[Grey Sweat]]
- where: [[Quillon]]
- day: not stated

> In September 624 the grain ship Merry Widow brought the Grey Sweat to Quillon.

## The plague kills a fifth of Quillon {#fifth}

- date: not stated
- kind: figure
- what: the [[Grey Sweat]]
- where: [[Quillon]]
- share: a fifth of the city
- number: not stated

> The plague carried off a fifth of the city, among them Queen Ysolde, who died on 2 January 625.

## Queen Ysolde dies {#ysolde-dies}

- date: 0625-01-02 "on 2 January 625"
- aliases: death of Ysolde
- prominence: 4
- who: [[Ysolde the Tall]]
- cause: the [[Grey Sweat]]
- where: not stated

> The plague carried off a fifth of the city, among them Queen Ysolde, who died on 2 January 625.

## Maren is crowned {#crowning}

- date: not stated "three weeks later"
- after: #ysolde-dies + P21D
- aliases: Maren's coronation
- prominence: 4
- who: [[Maren]]
- age: nine
- crowned by: not stated

> Her daughter Maren, aged nine, was crowned three weeks later.

## The towns on the road shut their gates {#gates}

- date: not stated
- who: every town on the [[Saffron Road]]
- exception: [[Hesmere]] and [[Abbot's Ford]]

> Every town on the road shut its gates, save Hesmere and Abbot's Ford.

## Corvane Thorley has the wells sealed {#wells}

- date: not stated
- who: [[Corvane Thorley]]
- what: the wells
- why: he blamed them for the [[Grey Sweat]]
- whether it helped: not stated

> The physician Corvane Thorley, no kin to Agnes, blamed the wells and had them sealed.

## The Grey Sweat burns itself out {#burned-out}

- date: 0626 "in 626"
- aliases: end of the plague
- prominence: 3
- what: the [[Grey Sweat]]

> The Sweat burned itself out in 626.

## Two thirds of the saffron harvest rot {#rotting}

- date: 0625 "of 625"
- what: the saffron harvest of 625
- where: in the fields
- share: two thirds
- why: "for want of pickers"

> Two thirds of the saffron harvest of 625 rotted in the fields for want of pickers.

## Petronel Gask buys up a quarter of the harvest {#buying}

- date: not stated
- who: [[Petronel Gask]]
- what: the saffron harvest of 625
- share: a quarter
- price: a penny the sack
- number of sacks: not stated

> A quarter was bought up by the moneylender Petronel Gask, at a penny the sack.

## The rest of the harvest goes to the hospital {#burning}

- date: not stated
- what: the saffron harvest of 625
- where: the [[Hospital in Candle Street]]
- share: what remained
- purpose: "to be burnt against the stench"

> What remained went to the hospital in Candle Street, to be burnt against the stench.
""",
    "timeline/3-toll-war.md": """## Maren doubles the toll at Tarn Gap {#doubling}

- date: 0633~ "Around 633"
- prominence: 4
- who: [[Maren]]
- what: the [[Toll at Tarn Gap]]
- where: [[Tarn Gap]]
- why: "to pay her mother's debts"

> Around 633 Maren, nicknamed the Penny Queen, doubled the toll at Tarn Gap to pay her mother's debts.

## The mule drivers block the pass {#blockade}

- date: 0634-05 "In May 634"
- aliases: the blockade; start of the Toll War
- prominence: 4
- who: the [[Mule drivers]]
- led by: [[Juna Quick]]
- where: [[Tarn Gap]]
- how many: 900 beasts

> In May 634 the mule drivers, led by Juna Quick (the Linnet), blocked the pass with 900 beasts.

## Count Rufus Dell joins the mule drivers {#count-joins}

- date: not stated
- who: [[Rufus Dell]]
- with: the [[Mule drivers]]
- why: "hoping to win back the salt tax"

> Count Rufus Dell of Hesmere joined them, hoping to win back the salt tax.

## Marshal Osric Vane besieges the pass {#siege}

- date: not stated
- aliases: the siege
- prominence: 3
- who: [[Osric Vane]]
- where: [[Tarn Gap]]
- how long: 71 days

> Marshal Osric Vane besieged the pass for 71 days and fell to a crossbow bolt; whose it was has never been
> settled.

## Osric Vane falls to a crossbow bolt {#vane-falls}

- date: not stated
- aliases: death of Osric Vane
- prominence: 3
- who: [[Osric Vane]]
- how: a crossbow bolt
- by: "whose it was has never been settled"

> Marshal Osric Vane besieged the pass for 71 days and fell to a crossbow bolt; whose it was has never been
> settled.

## Peace is sworn at Abbot's Ford {#peace-sworn}

- date: 0636-03 "in March 636"
- aliases: end of the Toll War
- prominence: 4
- what: the [[Peace of Abbot's Ford]]
- where: [[Abbot's Ford]]
- day: not stated

> Peace was sworn at Abbot's Ford in March 636.

## All guilds but the Dyers seal the peace {#seals}

- date: not stated
- who: all guilds
- what: the [[Peace of Abbot's Ford]]
- exception: the [[Dyers]]
- why: they "feared foreign indigo"

> All guilds set their seals to it but the Dyers, who feared foreign indigo.

## The treaty halves the toll {#halving}

- date: not stated
- what: the [[Toll at Tarn Gap]]
- by: the [[Peace of Abbot's Ford]]
- drivers: a seat among the Weighers

> The treaty halved the toll and gave the drivers a seat among the Weighers.

## The Count and the Queen are to wed {#wedding}

- date: not stated
- kind: non-event
- aliases: the wedding; the royal wedding
- who: [[Rufus Dell]] and [[Maren]]
- within: a year
- why it never took place: not stated

> Within a year, it said, Count Rufus was to wed the Queen; the wedding never took place.

## Lambert Osk maintains that nobody proposed the wedding {#osk}

- date: not stated
- who: [[Lambert Osk]]
- what: the wedding of [[Rufus Dell]] and [[Maren]]

> Chancellor Lambert Osk maintained that nobody had proposed it.
""",
    "timeline/4-later.md": """## Agnes Thorley is dead {#agnes-dies}

- date: [..0640] "by 640"
- aliases: death of Agnes Thorley
- prominence: 3
- who: [[Agnes Thorley]]
- cause: not stated

> Agnes Thorley was dead by 640.

## Juna Quick becomes Provost {#juna-provost}

- date: not stated
- after: #agnes-dies + P2Y
- prominence: 3
- who: [[Juna Quick]]
- what: [[Provost]]
- predecessor: [[Agnes Thorley]]
- empty before: for two years; why is not stated

> Her chair stood empty for two years, then passed to Juna Quick.

## Ottoline Brask casts Sweet Tongue {#casting}

- date: 0643/0647 "Between 643 and 647"
- prominence: 3
- who: [[Ottoline Brask]]
- what: [[Sweet Tongue]]
- for: the harbour

> Between 643 and 647 the bell-founder Ottoline Brask cast the great bell Sweet Tongue for the harbour.

## Sweet Tongue cracks {#cracking}

- date: not stated
- what: [[Sweet Tongue]]
- when: at the first stroke
- why: not stated

> It cracked at the first stroke and was never recast.

## Sweet Tongue is never recast {#never-recast}

- date: not stated
- kind: non-event
- what: [[Sweet Tongue]]
- why: not stated

> It cracked at the first stroke and was never recast.

## The saffron fields come to the nuns of Saint Aldith {#fields}

- date: 065X "Sometime in the 650s"
- prominence: 2
- who: the [[Nuns of Saint Aldith]]
- what: the saffron fields of [[Hesmere]]
- previous owner: not stated

> Sometime in the 650s the saffron fields of Hesmere passed to the nuns of Saint Aldith.

## Balthus foretells the end of the road {#forecast}

- date: 0655 "In 655"
- aliases: the prophecy
- who: [[Balthus]]
- what: that the sea would swallow the [[Saffron Road]]
- within: a century
- whether it came true: not stated

> In 655 the astrologer Balthus foretold that the sea would swallow the road within a century.

## Maren abdicates {#abdication}

- date: 0661-11-30 "On 30 November 661"
- prominence: 4
- who: [[Maren]]
- in favour of: [[Tancred]]
- why: "because her eyes were failing"

> On 30 November 661 Maren abdicated in favour of her nephew Tancred because her eyes were failing.

## Maren spends her last years in an unknown place {#last-years}

- date: not stated
- kind: state
- who: [[Maren]]
- where: "unknown"

> Where she spent her last years is unknown.
""",
}
