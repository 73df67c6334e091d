"""A world of the gold questions: a kingdom under falling ash, a plague, two heirs, a trial and a mage school."""

PAGE = """The Ashen Court

The kingdom of Vaelmark lies between the Cinder Hills and the Grey Firth. It owes its nickname, the Ashen
Court, to the volcanic ash that falls on the capital, Emberhold, for about ten days every year. The kingdom
was founded in 388 by Queen Ysanne the Tall, who won over the noble houses with silver instead of fighting
them. There are five noble houses: Morrane, Tessaly, Dusk, Corvane and Hale. Every house except Hale pays
the hearth-tax, because it was Hale that lent Ysanne the silver. The tally of 540 counted 210,000 subjects,
of whom roughly a sixth lived in Emberhold.

The Grey Cough

The plague known as the Grey Cough came ashore at the port of Lantern Quay on 12 February 561, aboard the
grain ship Patient Heron. The ship was burned at anchor three days later. The cough raged for fourteen
months and killed 31,000 people. Two fifths of the dead were children. The sick were nursed by the Sisters
of the Bowl, an order of lay women; 44 of the 120 sisters died. The court physician, Oswin Pell, ordered the
harbour closed, but the Weighers' Guild kept it open for nine more days, because three ships were still
waiting to unload. Pell believed that the cough was carried by damp wool. He was mistaken: in 563 the mage
Idony Fairweather showed that it came from mouldy grain. The village of Nettlecombe was spared altogether,
and nobody knows why. King Aldric III died of the cough in March 562. He left no will.

The Two Heirs

Two people claimed the throne: Aldric's daughter Rosamund, who was seventeen, and his half-brother, Duke
Garrick Morrane. Rosamund was backed by the houses of Tessaly and Hale, Garrick by those of Morrane and Dusk.
House Corvane took neither side. Garrick asserted that Rosamund had been born before her parents were
married. The register that could have settled the matter burned in June 562, in a fire at the chapel of
Saint Orla. Who started the fire has never been proved. On 4 September 562 the Council of Nine, which decides
between rival heirs, voted five to four for Rosamund. Garrick called the vote bought, but he never raised an
army against her. Queen Rosamund was crowned on 1 May 563. She wore a plain iron circlet, out of respect for
the plague's dead.

The Trial of the Treasurer

In November 564 the royal treasurer, Lord Benedek Dusk, was arrested. He was accused of having taken 18,000
crowns from the plague relief fund. The trial opened on 9 January 565. It was held in the fish market of
Lantern Quay, as no courtroom was large enough for the crowd. It lasted six weeks, and 63 witnesses were
heard. The judge was Petra Vole, nicknamed the Owl. According to the court's accounts, the missing money had
been split as follows:

  • 50% was spent on a summer palace (which was never finished).
  • 35% was lent to the Weighers' Guild without interest.
  • 15% could not be traced.

Dusk said that he had acted on the late king's orders. He was found guilty of every charge but treason. Vole
sentenced him to hang. Two weeks later the queen commuted the sentence to exile on Skarn Island, because
Dusk's sister Ilse had nursed the sick through the plague. By 570 he had escaped from the island in a herring
boat. Where he went is unknown.

The College of Cinders

The College of Cinders is the kingdom's only school for mages. It was founded around 430 on the slopes of
Mount Orrow; the name of its founder has been lost. It takes pupils from the age of twelve and charges no
fees, but every graduate owes the crown three years of service. Four arts are taught there: fire, glass,
weather and healing. The reading of minds is forbidden. In the 550s the library was moved underground,
because the ash was ruining the books. Idony Fairweather became archmage in 566, the first of common birth to
hold the office. On 30 July 568 an experiment blew the roof off the Glass Tower. Nobody was hurt. A pupil had
been trying to turn ash into bread; the college has kept the pupil's name secret. The college meant to have
the roof rebuilt by 571, but the money ran out, and lessons are still held under canvas.

The Weighers' Guild

The Weighers' Guild, the merchants who run the harbour of Lantern Quay, received its charter in 497. It had
140 members before the plague and 82 after it. In 569 it was fined 5,000 crowns for having kept the harbour
open. It paid the fine in salt, which was worth half of what the guild said. In spring 571 the porters of
Lantern Quay went on strike for higher pay. Their leader was the widow Marta Gull. After eight days the guild
gave in and raised their pay by a quarter. Jasper Thorne, who had inherited the office of guildmaster from
his father, stepped down in 572. Since then the members have elected the guildmaster by secret ballot. Rumour
has it that the guild keeps a second set of books in a sunken barge.

The Settlement

In August 573 Queen Rosamund, who has never married, named Garrick's son Edmund Morrane as her heir, to
reconcile the houses. Three months later Garrick swore fealty to her at last. He did so by letter, as his
gout kept him at home. The physicians fear that the Grey Cough may return before 600.
"""

ASHEN_COURT: dict[str, str] = {
    "world.md": """\
---
name: The Ashen Court
url: https://example.org/ashen-court
licence: CC0
calendar: gregorian
date_order: day-month
source: ledger
---
A kingdom under falling ash, its plague, its two heirs and its thieving treasurer, as the wiki's ledger tells them.
""",
    "sources/ledger.md": """\
---
id: ledger
name: The Ashen Court
url: https://example.org/ashen-court
licence: CC0
text: ledger.txt
---
""",
    "sources/ledger.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/vaelmark.md": """\
---
type: country
name: Vaelmark
aliases: [kingdom of Vaelmark, the kingdom, Ashen Court, the Ashen Court]
asked_as: [realm, country]
prominence: 5
---
- lies: between the Cinder Hills and the Grey Firth
- nickname: the Ashen Court, from the volcanic ash that falls on [[Emberhold]]
- capital: [[Emberhold]]
- founded: in 388, by [[Queen Ysanne]]
- subjects: 210,000, at the tally of 540

[[#founding|Founded by Queen Ysanne]], now ruled by [[Queen Rosamund]].

> The kingdom of Vaelmark lies between the Cinder Hills and the Grey Firth.

> It owes its nickname, the Ashen Court, to the volcanic ash that falls on the capital, Emberhold, for about
> ten days every year.
""",
    "places/emberhold.md": """\
---
type: place
name: Emberhold
aliases: [the capital]
asked_as: [ash, ashfall, city]
prominence: 4
---
- capital of: [[Vaelmark]]
- ash falls: for about ten days every year
- people: roughly a sixth of the subjects

> It owes its nickname, the Ashen Court, to the volcanic ash that falls on the capital, Emberhold, for about
> ten days every year.

> The tally of 540 counted 210,000 subjects, of whom roughly a sixth lived in Emberhold.
""",
    "places/lantern-quay.md": """\
---
type: place
name: Lantern Quay
aliases: [the port, the harbour, harbour of Lantern Quay]
asked_as: [harbor, docks]
prominence: 4
---
- what: the port where the [[Grey Cough]] came ashore
- run by: the [[Weighers' Guild]]
- saw: the [[#trial|trial]] of [[Benedek Dusk]], in its fish market

> The plague known as the Grey Cough came ashore at the port of Lantern Quay on 12 February 561, aboard the
> grain ship Patient Heron.
""",
    "places/nettlecombe.md": """\
---
type: place
name: Nettlecombe
asked_as: [village, untouched, escaped the plague]
prominence: 2
---
- what: a village spared by the [[Grey Cough]]
- why: nobody knows

> The village of Nettlecombe was spared altogether, and nobody knows why.
""",
    "places/skarn-island.md": """\
---
type: place
name: Skarn Island
aliases: [Skarn]
prominence: 2
---
- exiled there: [[Benedek Dusk]]
- location: not stated

> Two weeks later the queen commuted the sentence to exile on Skarn Island, because Dusk's sister Ilse had
> nursed the sick through the plague.
""",
    "places/mount-orrow.md": """\
---
type: place
name: Mount Orrow
aliases: [Orrow]
prominence: 2
---
- on its slopes: the [[College of Cinders]]
- height: not stated

> It was founded around 430 on the slopes of Mount Orrow; the name of its founder has been lost.
""",
    "places/saint-orla.md": """\
---
type: place
name: Chapel of Saint Orla
aliases: [Saint Orla, the chapel]
prominence: 2
---
- burned: in June 562
- where: not stated

> The register that could have settled the matter burned in June 562, in a fire at the chapel of Saint Orla.
""",
    "places/glass-tower.md": """\
---
type: place
name: Glass Tower
aliases: [the Glass Tower]
prominence: 2
---
- part of: the [[College of Cinders]]
- roof: [[#roof|blown off]] in 568 and [[#roof-not-rebuilt|not rebuilt]]

> On 30 July 568 an experiment blew the roof off the Glass Tower.
""",
    # ------------------------------------------------------------------ people
    "people/queen-ysanne.md": """\
---
type: person
name: Queen Ysanne
aliases: [Ysanne, Ysanne the Tall, Queen Ysanne the Tall]
prominence: 3
---
- office: queen
- founded: [[Vaelmark]], in 388
- died: not stated

> The kingdom was founded in 388 by Queen Ysanne the Tall, who won over the noble houses with silver instead
> of fighting them.
""",
    "people/king-aldric.md": """\
---
type: person
name: King Aldric III
aliases: [Aldric, Aldric III, King Aldric, the late king]
prominence: 4
---
- office: king
- daughter: [[Queen Rosamund]]
- half-brother: [[Garrick Morrane]]
- died: in March 562
- cause of death: the [[Grey Cough]]
- will: he left none
- queen: not stated

> King Aldric III died of the cough in March 562. He left no will.
""",
    "people/queen-rosamund.md": """\
---
type: person
name: Queen Rosamund
aliases: [Rosamund, Princess Rosamund, the queen]
prominence: 5
---
- father: [[King Aldric III]]
- age when she claimed the throne: seventeen
- backed by: [[House Tessaly]] and [[House Hale]]
- crowned: on 1 May 563
- husband: none; she has never married
- heir: [[Edmund Morrane]]
- mother: not stated

> Two people claimed the throne: Aldric's daughter Rosamund, who was seventeen, and his half-brother, Duke
> Garrick Morrane.

> Queen Rosamund was crowned on 1 May 563.

> In August 573 Queen Rosamund, who has never married, named Garrick's son Edmund Morrane as her heir, to
> reconcile the houses.
""",
    "people/garrick-morrane.md": """\
---
type: person
name: Garrick Morrane
aliases: [Garrick, Duke Garrick, Duke Garrick Morrane, the duke]
prominence: 4
---
- office: duke
- half-brother: [[King Aldric III]]
- son: [[Edmund Morrane]]
- backed by: [[House Morrane]] and [[House Dusk]]
- illness: gout
- born: not stated

> Two people claimed the throne: Aldric's daughter Rosamund, who was seventeen, and his half-brother, Duke
> Garrick Morrane.

> Garrick called the vote bought, but he never raised an army against her.
""",
    "people/edmund-morrane.md": """\
---
type: person
name: Edmund Morrane
aliases: [Edmund]
prominence: 2
---
- father: [[Garrick Morrane]]
- heir of: [[Queen Rosamund]], since August 573
- age: not stated

> In August 573 Queen Rosamund, who has never married, named Garrick's son Edmund Morrane as her heir, to
> reconcile the houses.
""",
    "people/oswin-pell.md": """\
---
type: person
name: Oswin Pell
aliases: [Pell, the court physician]
asked_as: [doctor]
prominence: 3
---
- office: court physician
- ordered: the harbour closed
- believed: that the cough was carried by damp wool
- fate: not stated

> The court physician, Oswin Pell, ordered the harbour closed, but the Weighers' Guild kept it open for nine
> more days, because three ships were still waiting to unload.

> Pell believed that the cough was carried by damp wool.
""",
    "people/idony-fairweather.md": """\
---
type: person
name: Idony Fairweather
aliases: [Idony, Fairweather, the archmage]
prominence: 4
---
- showed: that the [[Grey Cough]] came from mouldy grain
- office: archmage, since 566
- birth: common
- born: not stated

> He was mistaken: in 563 the mage Idony Fairweather showed that it came from mouldy grain.

> Idony Fairweather became archmage in 566, the first of common birth to hold the office.
""",
    "people/benedek-dusk.md": """\
---
type: person
name: Benedek Dusk
aliases: [Benedek, Lord Dusk, Lord Benedek Dusk, the treasurer, royal treasurer]
prominence: 4
---
- office: royal treasurer
- sister: Ilse, who nursed the sick through the plague
- arrested: in November 564
- sentence: to hang, commuted to exile on [[Skarn Island]]
- where he is now: unknown

> In November 564 the royal treasurer, Lord Benedek Dusk, was arrested.

> Where he went is unknown.
""",
    "people/petra-vole.md": """\
---
type: person
name: Petra Vole
aliases: [Vole, the Owl, the judge]
prominence: 3
---
- office: judge
- nickname: the Owl
- why so called: not stated

> The judge was Petra Vole, nicknamed the Owl.
""",
    "people/marta-gull.md": """\
---
type: person
name: Marta Gull
aliases: [Gull]
prominence: 2
---
- led: the [[#strike|strike]] of the [[porters]]
- status: a widow
- husband: not stated

> Their leader was the widow Marta Gull.
""",
    "people/jasper-thorne.md": """\
---
type: person
name: Jasper Thorne
aliases: [Thorne]
prominence: 3
---
- office: guildmaster of the [[Weighers' Guild]], inherited from his father
- stepped down: in 572
- why: not stated

> Jasper Thorne, who had inherited the office of guildmaster from his father, stepped down in 572.
""",
    # ------------------------------------------------------------------ groups
    "groups/noble-houses.md": """\
---
type: group
name: Noble houses
aliases: [the noble houses, the houses, five noble houses]
asked_as: [families, nobility]
prominence: 3
---
- how many: five
- names: [[House Morrane]], [[House Tessaly]], [[House Dusk]], [[House Corvane]] and [[House Hale]]

> There are five noble houses: Morrane, Tessaly, Dusk, Corvane and Hale.
""",
    "groups/house-morrane.md": """\
---
type: group
name: House Morrane
aliases: [house of Morrane]
prominence: 2
---
- backed: [[Garrick Morrane]]

> Rosamund was backed by the houses of Tessaly and Hale, Garrick by those of Morrane and Dusk.
""",
    "groups/house-tessaly.md": """\
---
type: group
name: House Tessaly
aliases: [Tessaly, house of Tessaly]
prominence: 2
---
- backed: [[Queen Rosamund]]

> Rosamund was backed by the houses of Tessaly and Hale, Garrick by those of Morrane and Dusk.
""",
    "groups/house-dusk.md": """\
---
type: group
name: House Dusk
aliases: [house of Dusk]
prominence: 2
---
- backed: [[Garrick Morrane]]

> Rosamund was backed by the houses of Tessaly and Hale, Garrick by those of Morrane and Dusk.
""",
    "groups/house-corvane.md": """\
---
type: group
name: House Corvane
aliases: [Corvane, house of Corvane]
prominence: 2
---
- backed: neither side
- why: not stated

> House Corvane took neither side.
""",
    "groups/house-hale.md": """\
---
type: group
name: House Hale
aliases: [Hale, house of Hale]
prominence: 3
---
- backed: [[Queen Rosamund]]
- lent: the silver to [[Queen Ysanne]]
- hearth-tax: pays none

> Every house except Hale pays the hearth-tax, because it was Hale that lent Ysanne the silver.
""",
    "groups/council-of-nine.md": """\
---
type: organisation
name: Council of Nine
aliases: [the Council of Nine, the council, council]
prominence: 3
---
- decides: between rival heirs
- vote: five to four for [[Queen Rosamund]]
- members: not stated

> On 4 September 562 the Council of Nine, which decides between rival heirs, voted five to four for Rosamund.
""",
    "groups/college-of-cinders.md": """\
---
type: organisation
name: College of Cinders
aliases: [the College of Cinders, the college, mage school]
asked_as: [academy, wizards, mages, magic school, students]
prominence: 4
---
- what: the only school for mages in [[Vaelmark]]
- founded: around 430, on the slopes of [[Mount Orrow]]
- founder: the name has been lost
- pupils: from the age of twelve
- fees: none
- every graduate owes: the crown three years of service
- taught: fire, glass, weather and healing
- forbidden: the reading of minds
- archmage: [[Idony Fairweather]], since 566
- how many pupils: not stated

> The College of Cinders is the kingdom's only school for mages.

> It takes pupils from the age of twelve and charges no fees, but every graduate owes the crown three years of
> service.

> Four arts are taught there: fire, glass, weather and healing.

> The reading of minds is forbidden.
""",
    "groups/weighers-guild.md": """\
---
type: organisation
name: Weighers' Guild
aliases: [the Weighers' Guild, the guild, guild, the Weighers]
asked_as: [traders, merchants, gossip, rumours, secret accounts]
prominence: 4
---
- what: the merchants who run the harbour of [[Lantern Quay]]
- charter: received in 497
- members: 140 before the plague and 82 after it
- guildmaster until 572: [[Jasper Thorne]]
- guildmaster now: not stated
- rumoured: to keep a second set of books in a sunken barge

> The Weighers' Guild, the merchants who run the harbour of Lantern Quay, received its charter in 497.

> It had 140 members before the plague and 82 after it.

> Rumour has it that the guild keeps a second set of books in a sunken barge.
""",
    "groups/sisters-of-the-bowl.md": """\
---
type: organisation
name: Sisters of the Bowl
aliases: [the Sisters of the Bowl, the sisters]
asked_as: [nurses, nuns, cared for the sick]
prominence: 3
---
- what: an order of lay women
- nursed: the sick of the [[Grey Cough]]
- dead: 44 of the 120 sisters
- founded: not stated

> The sick were nursed by the Sisters of the Bowl, an order of lay women; 44 of the 120 sisters died.
""",
    "groups/porters.md": """\
---
type: group
name: Porters
aliases: [the porters, porters of Lantern Quay]
asked_as: [dockers, dock workers]
prominence: 2
---
- leader of their strike: [[Marta Gull]]
- how many: not stated

> In spring 571 the porters of Lantern Quay went on strike for higher pay.
""",
    # ------------------------------------------------------------------ things
    "things/grey-cough.md": """\
---
type: concept
name: Grey Cough
aliases: [the Grey Cough, the plague, plague, the cough]
asked_as: [epidemic, sickness, disease, illness]
prominence: 5
---
- came ashore: at [[Lantern Quay]], on 12 February 561
- lasted: fourteen months
- dead: 31,000 people
- came from: mouldy grain
- cure: not stated

> The plague known as the Grey Cough came ashore at the port of Lantern Quay on 12 February 561, aboard the
> grain ship Patient Heron.

> The cough raged for fourteen months and killed 31,000 people.

> The physicians fear that the Grey Cough may return before 600.
""",
    "things/patient-heron.md": """\
---
type: thing
name: Patient Heron
aliases: [the Patient Heron]
prominence: 2
---
- what: the grain ship that brought the [[Grey Cough]]
- burned: at anchor, three days after the plague came ashore
- captain: not stated

> The plague known as the Grey Cough came ashore at the port of Lantern Quay on 12 February 561, aboard the
> grain ship Patient Heron.
""",
    "things/hearth-tax.md": """\
---
type: concept
name: Hearth-tax
aliases: [the hearth-tax, hearth tax]
prominence: 2
---
- paid by: every house except [[House Hale]]
- how much: not stated

> Every house except Hale pays the hearth-tax, because it was Hale that lent Ysanne the silver.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-plague.md": """\
## Queen Ysanne founds the kingdom {#founding}

- date: 0388 "in 388"
- who: [[Queen Ysanne]]
- what: [[Vaelmark]]
- how: she won over the noble houses with silver instead of fighting them
- asked_as: established; started; created; bribed; persuaded

> The kingdom was founded in 388 by Queen Ysanne the Tall, who won over the noble houses with silver instead
> of fighting them.

## House Hale pays no hearth-tax {#hale-exempt}

- date: not stated
- kind: state
- who: [[House Hale]]
- why: because it was Hale that lent [[Ysanne]] the silver
- asked_as: exempt; exemption; taxes

> Every house except Hale pays the hearth-tax, because it was Hale that lent Ysanne the silver.

## The tally of 540 {#tally}

- date: 0540 "of 540"
- kind: figure
- how many: 210,000 subjects
- share: roughly a sixth lived in [[Emberhold]]
- asked_as: population; census; inhabitants; people

> The tally of 540 counted 210,000 subjects, of whom roughly a sixth lived in Emberhold.

## The Grey Cough comes ashore {#plague-begins}

- date: 0561-02-12 "on 12 February 561"
- what: the [[Grey Cough]]
- where: [[Lantern Quay]]
- aboard: the grain ship [[Patient Heron]]
- asked_as: began; started; broke out; arrived; outbreak; first appeared

> The plague known as the Grey Cough came ashore at the port of Lantern Quay on 12 February 561, aboard the
> grain ship Patient Heron.

## The Patient Heron is burned {#ship-burned}

- date: not stated
- after: #plague-begins + P3D
- what: the [[Patient Heron]], at anchor
- by: not stated
- asked_as: burnt; set on fire; destroyed; fate of the ship

> The ship was burned at anchor three days later.

## The dead of the Grey Cough {#plague-dead}

- date: not stated
- kind: figure
- how many: 31,000 people
- share: two fifths of the dead were children
- how long: fourteen months
- asked_as: victims; death toll; died; kids; last

> The cough raged for fourteen months and killed 31,000 people. Two fifths of the dead were children.

## The guild keeps the harbour open {#harbour-open}

- date: not stated
- after: #plague-begins
- who: [[Weighers' Guild]]
- against: the order of [[Oswin Pell]]
- how long: nine more days
- why: because three ships were still waiting to unload
- asked_as: disobeyed; ignored; quarantine; close the harbour

> The court physician, Oswin Pell, ordered the harbour closed, but the Weighers' Guild kept it open for nine
> more days, because three ships were still waiting to unload.

## Idony Fairweather finds the source of the cough {#source-found}

- date: 0563 "in 563"
- who: [[Idony Fairweather]]
- what: that the [[Grey Cough]] came from mouldy grain
- asked_as: cause; discovered; proved; origin; worked out

> Pell believed that the cough was carried by damp wool. He was mistaken: in 563 the mage Idony Fairweather
> showed that it came from mouldy grain.

## King Aldric III dies {#aldric-dies}

- date: 0562-03 "in March 562"
- who: [[King Aldric III]]
- why: the [[Grey Cough]]
- will: none
- asked_as: death; passed away; killed; testament

> King Aldric III died of the cough in March 562. He left no will.
""",
    "timeline/2-heirs.md": """\
## Two heirs claim the throne {#claims}

- date: not stated
- after: #aldric-dies
- who: [[Queen Rosamund]]; [[Garrick Morrane]]
- for Rosamund: [[House Tessaly]] and [[House Hale]]
- for Garrick: [[House Morrane]] and [[House Dusk]]
- for neither: [[House Corvane]]
- objection of Garrick: that Rosamund had been born before her parents were married
- asked_as: supported; succession; neutral; crown; rivals; sided; illegitimate; bastard; objected

> Two people claimed the throne: Aldric's daughter Rosamund, who was seventeen, and his half-brother, Duke
> Garrick Morrane. Rosamund was backed by the houses of Tessaly and Hale, Garrick by those of Morrane and Dusk.
> House Corvane took neither side.

> Garrick asserted that Rosamund had been born before her parents were married.

## The register burns {#fire}

- date: 0562-06 "in June 562"
- what: the register that could have settled the matter
- where: the [[Chapel of Saint Orla]]
- by: never proved
- aliases: fire at the chapel; chapel fire
- asked_as: destroyed; burnt; arson; set; lit; records

> The register that could have settled the matter burned in June 562, in a fire at the chapel of Saint Orla.
> Who started the fire has never been proved.

## The Council of Nine votes for Rosamund {#vote}

- date: 0562-09-04 "On 4 September 562"
- who: [[Council of Nine]]
- for: [[Queen Rosamund]]
- result: five to four
- asked_as: chose; decided; picked; ballot; majority

> On 4 September 562 the Council of Nine, which decides between rival heirs, voted five to four for Rosamund.

## Garrick raises no army {#no-army}

- date: not stated
- kind: non-event
- who: [[Garrick Morrane]]
- against: [[Queen Rosamund]]
- asked_as: rebelled; civil war; fought; troops; rebellion; accept the vote

> Garrick called the vote bought, but he never raised an army against her.

## Queen Rosamund is crowned {#coronation}

- date: 0563-05-01 "on 1 May 563"
- who: [[Queen Rosamund]]
- with: a plain iron circlet
- why: out of respect for the plague's dead
- where: not stated
- aliases: coronation
- asked_as: became queen; wear; on her head; simple

> Queen Rosamund was crowned on 1 May 563. She wore a plain iron circlet, out of respect for the plague's dead.
""",
    "timeline/3-trial.md": """\
## Benedek Dusk is arrested {#arrest}

- date: 0564-11 "In November 564"
- who: [[Benedek Dusk]]
- why: he was accused of having taken 18,000 crowns from the plague relief fund
- asked_as: stole; embezzled; charged; steal; jailed; theft

> In November 564 the royal treasurer, Lord Benedek Dusk, was arrested. He was accused of having taken 18,000
> crowns from the plague relief fund.

## The trial of the treasurer {#trial}

- date: 0565-01-09 "on 9 January 565"
- who: [[Benedek Dusk]]
- judge: [[Petra Vole]]
- where: in the fish market of [[Lantern Quay]]
- why there: as no courtroom was large enough for the crowd
- how long: six weeks
- witnesses: 63
- defence: that he had acted on the late king's orders
- aliases: the trial
- asked_as: tried; court; presided; testified; began; started; excuse

> The trial opened on 9 January 565. It was held in the fish market of Lantern Quay, as no courtroom was large
> enough for the crowd. It lasted six weeks, and 63 witnesses were heard. The judge was Petra Vole, nicknamed
> the Owl.

> Dusk said that he had acted on the late king's orders.

## What became of the missing money {#missing-money}

- date: not stated
- kind: figure
- share: 50% on a summer palace; 35% lent to the [[Weighers' Guild]]; 15% not traced
- asked_as: stolen money; loan; untraced; built; vanished; disappeared

> According to the court's accounts, the missing money had been split as follows:

> 50% was spent on a summer palace (which was never finished).

> 35% was lent to the Weighers' Guild without interest.

> 15% could not be traced.

## Benedek Dusk is found guilty {#verdict}

- date: not stated
- after: #trial
- who: [[Benedek Dusk]]
- of: every charge but treason
- sentence: to hang, by [[Petra Vole]]
- asked_as: convicted; acquitted; condemned; punishment; sentenced

> He was found guilty of every charge but treason. Vole sentenced him to hang.

## The queen commutes the sentence {#commuted}

- date: not stated
- after: #verdict + P14D
- who: [[Queen Rosamund]]
- for: [[Benedek Dusk]]
- to: exile on [[Skarn Island]]
- why: because Dusk's sister Ilse had nursed the sick through the plague
- asked_as: spared; mercy; pardoned; banished; exiled; hanged; executed

> Two weeks later the queen commuted the sentence to exile on Skarn Island, because Dusk's sister Ilse had
> nursed the sick through the plague.

## Benedek Dusk escapes from Skarn Island {#escape}

- date: [..0570] "By 570"
- who: [[Benedek Dusk]]
- from: [[Skarn Island]]
- how: in a herring boat
- where to: unknown
- asked_as: got away; fled; broke out; left

> By 570 he had escaped from the island in a herring boat. Where he went is unknown.
""",
    "timeline/4-college.md": """\
## The College of Cinders is founded {#college-founded}

- date: 0430~ "around 430"
- what: the [[College of Cinders]]
- where: [[Mount Orrow]]
- by: a founder whose name has been lost
- asked_as: established; started; set up

> It was founded around 430 on the slopes of Mount Orrow; the name of its founder has been lost.

## The library is moved underground {#library}

- date: 055X "In the 550s"
- who: [[College of Cinders]]
- why: because the ash was ruining the books
- asked_as: below ground; cellar; relocated

> In the 550s the library was moved underground, because the ash was ruining the books.

## Idony Fairweather becomes archmage {#archmage}

- date: 0566 "in 566"
- who: [[Idony Fairweather]]
- special: the first of common birth to hold the office
- asked_as: head; appointed; commoner; promoted

> Idony Fairweather became archmage in 566, the first of common birth to hold the office.

## The roof is blown off the Glass Tower {#roof}

- date: 0568-07-30 "On 30 July 568"
- where: the [[Glass Tower]]
- by: a pupil, whose name has been kept secret
- why: the pupil had been trying to turn ash into bread
- hurt: nobody
- aliases: the explosion
- asked_as: exploded; explosion; accident; injured; student

> On 30 July 568 an experiment blew the roof off the Glass Tower. Nobody was hurt. A pupil had been trying to
> turn ash into bread; the college has kept the pupil's name secret.

## The roof is not rebuilt {#roof-not-rebuilt}

- date: not stated
- kind: non-event
- what: the roof of the [[Glass Tower]]
- planned: by 571
- why: the money ran out
- asked_as: repaired; fixed; restored; mended

> The college meant to have the roof rebuilt by 571, but the money ran out, and lessons are still held under
> canvas.
""",
    "timeline/5-guild.md": """\
## The guild is fined {#fine}

- date: 0569 "In 569"
- who: [[Weighers' Guild]]
- how much: 5,000 crowns
- why: for having kept the harbour open
- paid: in salt, which was worth half of what the guild said
- asked_as: punished; penalty; fined

> In 569 it was fined 5,000 crowns for having kept the harbour open. It paid the fine in salt, which was worth
> half of what the guild said.

## The porters go on strike {#strike}

- date: 0571-21 "In spring 571"
- who: [[porters]]
- led by: [[Marta Gull]]
- where: [[Lantern Quay]]
- why: for higher pay
- how long: eight days
- result: the guild raised their pay by a quarter
- asked_as: walkout; wages; stopped work; raise; dispute

> In spring 571 the porters of Lantern Quay went on strike for higher pay. Their leader was the widow Marta
> Gull. After eight days the guild gave in and raised their pay by a quarter.

## Jasper Thorne steps down {#thorne-leaves}

- date: 0572 "in 572"
- who: [[Jasper Thorne]]
- office: guildmaster
- result: the members have elected the guildmaster by secret ballot since then
- why: not stated
- asked_as: resigned; quit; retired; election; voting; chosen

> Jasper Thorne, who had inherited the office of guildmaster from his father, stepped down in 572. Since then
> the members have elected the guildmaster by secret ballot.

## Queen Rosamund names her heir {#heir}

- date: 0573-08 "In August 573"
- who: [[Queen Rosamund]]
- heir: [[Edmund Morrane]]
- why: to reconcile the houses
- asked_as: successor; next in line; inherit; make peace

> In August 573 Queen Rosamund, who has never married, named Garrick's son Edmund Morrane as her heir, to
> reconcile the houses.

## Garrick swears fealty {#fealty}

- date: not stated
- after: #heir + P3M
- who: [[Garrick Morrane]]
- to: [[Queen Rosamund]]
- how: by letter
- why: as his gout kept him at home
- asked_as: submitted; oath; loyalty; pledged; bent the knee; allegiance

> Three months later Garrick swore fealty to her at last. He did so by letter, as his gout kept him at home.

## The physicians fear the plague's return {#plague-return}

- date: not stated
- kind: state
- who: the physicians
- what: that the [[Grey Cough]] may return
- expected: before 600
- asked_as: come back; predict; next outbreak; doctors

> The physicians fear that the Grey Cough may return before 600.
""",
}
