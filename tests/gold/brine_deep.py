"""A world of exam questions: a mining colony under the sea, its mutiny, its drowned city and its lost submarine."""

PAGE = """Brine-Deep

Brine-Deep is the mining colony on the floor of Halmyra, an ocean moon without a single island. It was opened on
14 March 2203 by the Oyelaran Combine, which held the sole licence to dig cobalt there. In its heyday the colony
consisted of five habitats. All of them but Low Harrow were company towns: the Combine owned the houses, the shops
and even the air. Low Harrow had been bought free by its own divers in 2215. Private submarines have never been
allowed anywhere in the colony.

The Habitats

The head count of 2219 found 41,300 people in the colony:

  • Anchorhold, the seat of the Combine, had 15,200 inhabitants.
  • Vessary, the only city under a glass dome, had 11,900.
  • Cinnabar Shaft, where most of the miners lived, had 8,400.
  • Low Harrow had 3,700, nearly all of them divers and their families.
  • Saint Orsolya, which had grown up around a hospital, had 2,100.

The habitats were joined by the Cable, a tow-line for cargo sleds that was laid between 2204 and 2209. The engineer
Bettina Achterberg drew up a plan in 2216 to extend the Cable to the northern trench, but the extension was never
built. Letters took two days from one end of the Cable to the other.

The Achterberg Valve

Achterberg is better known for her valve, which allows a diver to step from a habitat into open water without
waiting for hours. She applied for a patent in July 2211. Nine days later Rufus Tolland, the chief chemist of the
Combine, applied for a patent on nearly the same device. In 2213 the patent was granted to Tolland, because
Achterberg had drawn her sketches on company paper. She appealed, and on 6 May 2221 the grant was overturned in her
favour. From then on the royalties were divided as follows:

  • 55% went to Achterberg herself.
  • 30% went to the Divers' Fund (for the families of those lost at sea).
  • 15% stayed with the Combine.

What became of Tolland after the ruling is not recorded.

The Air Mutiny

In the autumn of 2226 Governor Philippa Strand cut the air ration in Cinnabar Shaft by a fifth in order to pay for
a new smelter. On 3 February 2227 the miners of the night shift barred the airlocks and took eleven overseers
hostage. Their spokesman was Davit Okonjo, a former diver whom everybody called Old Ballast. Persons unknown painted
a black fish on every door in Anchorhold to show their support. The mutiny lasted twenty-six days. It was settled by
Sister Marguerite Aldous, the head of the hospital in Saint Orsolya, who sat both sides down at one table. None of
the hostages was harmed. The full ration was restored in March 2227, and Strand was recalled to Earth in the same
year. Okonjo was sentenced to four years in the brig but was released after fourteen months.

The Drowning of Vessary

In the spring of 2231 the dome of Vessary cracked, and the city was flooded in less than six hours. 9,640 people
were brought out on the sleds of the Cable, while 812 lost their lives. An inquiry published its report in 2232 and
blamed the glass, which had been cast too thin. On the other hand, many survivors insisted that a drill team had
been working beneath the main square against orders. Who had sent the drill team is not known. Within weeks looters
were diving into the ruins for copper and medicines. The Combine announced that it would mend the dome and pump the
city dry by 2240, but work on it never began. Nobody has lived in Vessary since.

The Blue Ague

Most of the survivors were crowded into Anchorhold, where the blue ague broke out in November 2231. The sickness was
spread by a mould in the air filters. By the end of 2232 about 6,000 people had fallen ill and 1,140 of them had
died. Low Harrow alone had no case at all, since it had closed its airlocks at the first news. The sick were made up
as follows:

  • 48% were survivors of Vessary.
  • 37% were old residents of Anchorhold.
  • 15% came from Cinnabar Shaft and Saint Orsolya.

In August 2232 the physician Halloran Pike discovered that dry heat kills the mould. He died of the ague himself
three weeks later. A statue of him stands in the main lock of Saint Orsolya.

The Harbour Council

After the epidemic Earth forced the Combine to accept an elected Harbour Council. The first election was held on
19 September 2234. Everyone over seventeen was allowed to vote except the overseers, and the turnout was 78%. The
twenty-one seats fell as follows:

  • Open Hatch, the party of the miners, won 11 seats.
  • The Company List won 6 seats.
  • Independents won 4 seats.

Davit Okonjo became the first Speaker of the Council. Its first act was to abolish the air tax. In 2238 Okonjo was
succeeded by Ingrid Sabal, a schoolteacher from Low Harrow and the first woman in the office. She remained Speaker
until 2250. A proposal to give the colony a currency of its own was voted down in 2241 by twelve votes to nine.

The Treaty of Two Airlocks

Before 2240 a rival company, the Kestner Concern, had begun to dig on the far side of Halmyra. Dredgers of the two
companies rammed each other several times, though no one was killed. The quarrel was ended by the Treaty of Two
Airlocks, which was signed in Saint Orsolya on 30 June 2243. Sabal signed for the Council and Admiral Teodor Brandt
for the Concern. The treaty divides the sea floor along the Pale Ridge. All its clauses but the ninth, which dealt
with salvage, came into force. The Combine sent no delegate.

The Loss of the Patient Margaret

The survey submarine Patient Margaret left Low Harrow in October 2247 in order to map the northern trench. On board
were seventeen people under Captain Noor Ravnholt. The last message from her was received on 2 November 2247 and
consisted of three words: "Lights below us." Two search parties went out, in 2248 and in 2251, but they found
nothing except a buoy. According to a rumour, Ravnholt sold the submarine to the Kestner Concern. The cook, Emil
Farrow, had been left ashore with a broken wrist. In the 2250s he wrote a book about his shipmates, Seventeen
Chairs, which became the most widely read book in the colony.

Later Years

The Combine was dissolved on 1 January 2258, and its houses passed to the people who lived in them. Around 2260 a
group of young divers mapped the streets of drowned Vessary by lamplight. By 2265 the colony had shrunk to 22,000
people. Geologists of the Council expect the cobalt to run out before 2290.
"""

BRINE_DEEP: dict[str, str] = {
    "world.md": """\
---
name: Brine-Deep
url: https://example.org/brine-deep
licence: CC0
calendar: gregorian
date_order: day-month
source: deeplog
---
A mining colony under the sea of a moon, its mutiny, its drowned city and its lost submarine, as the fan wiki
tells it.
""",
    "sources/deeplog.md": """\
---
id: deeplog
name: Brine-Deep
url: https://example.org/brine-deep
licence: CC0
text: deeplog.txt
---
""",
    "sources/deeplog.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/brine-deep.md": """\
---
type: place
name: Brine-Deep
aliases: [the colony, colony, mining colony]
prominence: 5
---
- where: on the floor of Halmyra, an ocean moon
- opened: on 14 March 2203, by the [[Oyelaran Combine]]
- habitats: five, in its heyday
- people: 41,300 at the head count of 2219; 22,000 by 2265
- private submarines: never allowed

> Brine-Deep is the mining colony on the floor of Halmyra, an ocean moon without a single island.

> The head count of 2219 found 41,300 people in the colony:

> In its heyday the colony consisted of five habitats.

> Private submarines have never been allowed anywhere in the colony.

> By 2265 the colony had shrunk to 22,000 people.
""",
    "places/vessary.md": """\
---
type: place
name: Vessary
aliases: [drowned city, the drowned city]
prominence: 5
---
- what: the only city under a glass dome
- people: 11,900, in 2219; nobody since [[#vessary-floods|it was flooded]]

> Vessary, the only city under a glass dome, had 11,900.

> Nobody has lived in Vessary since.
""",
    "places/low-harrow.md": """\
---
type: place
name: Low Harrow
prominence: 4
---
- what: the one habitat that was not a company town
- bought free: by its own divers, in 2215
- people: 3,700, in 2219
- blue ague: no case at all

> All of them but Low Harrow were company towns: the Combine owned the houses, the shops and even the air.

> Low Harrow had been bought free by its own divers in 2215.

> Low Harrow had 3,700, nearly all of them divers and their families.

> Low Harrow alone had no case at all, since it had closed its airlocks at the first news.
""",
    # ------------------------------------------------------------------ people
    "people/bettina-achterberg.md": """\
---
type: person
name: Bettina Achterberg
aliases: [Achterberg]
prominence: 4
---
- work: engineer
- invented: the Achterberg valve
- died: not stated

> Achterberg is better known for her valve, which allows a diver to step from a habitat into open water without
> waiting for hours.
""",
    "people/rufus-tolland.md": """\
---
type: person
name: Rufus Tolland
aliases: [Tolland]
prominence: 3
---
- work: chief chemist of the [[Oyelaran Combine]]
- fate: not stated

> Nine days later Rufus Tolland, the chief chemist of the Combine, applied for a patent on nearly the same device.

> What became of Tolland after the ruling is not recorded.
""",
    "people/philippa-strand.md": """\
---
type: person
name: Philippa Strand
aliases: [Governor Philippa Strand, Governor Strand, Strand]
prominence: 3
---
- office: governor
- recalled: to Earth, in 2227

> The full ration was restored in March 2227, and Strand was recalled to Earth in the same year.
""",
    "people/davit-okonjo.md": """\
---
type: person
name: Davit Okonjo
aliases: [Okonjo, Old Ballast]
prominence: 5
---
- was: a former diver
- spokesman of: [[#mutiny|the miners in the mutiny]]
- sentence: four years in the brig; released after fourteen months
- office: first Speaker of the [[Harbour Council]]
- died: not stated

> Their spokesman was Davit Okonjo, a former diver whom everybody called Old Ballast.

> Davit Okonjo became the first Speaker of the Council.

> Okonjo was sentenced to four years in the brig but was released after fourteen months.
""",
    "people/marguerite-aldous.md": """\
---
type: person
name: Marguerite Aldous
aliases: [Sister Marguerite Aldous, Sister Marguerite, Aldous]
prominence: 3
---
- office: head of the hospital in Saint Orsolya
- did: settled [[#mutiny|the mutiny]]

> It was settled by Sister Marguerite Aldous, the head of the hospital in Saint Orsolya, who sat both sides down at
> one table.
""",
    "people/halloran-pike.md": """\
---
type: person
name: Halloran Pike
aliases: [Pike, Doctor Pike]
prominence: 3
---
- work: physician
- discovered: in August 2232, that dry heat kills the mould
- died: of the [[blue ague]], three weeks after his discovery
- statue: in the main lock of Saint Orsolya

> In August 2232 the physician Halloran Pike discovered that dry heat kills the mould.

> He died of the ague himself three weeks later. A statue of him stands in the main lock of Saint Orsolya.
""",
    "people/ingrid-sabal.md": """\
---
type: person
name: Ingrid Sabal
aliases: [Sabal]
prominence: 4
---
- work: schoolteacher
- from: [[Low Harrow]]
- office: Speaker of the [[Harbour Council]], from 2238 until 2250

> In 2238 Okonjo was succeeded by Ingrid Sabal, a schoolteacher from Low Harrow and the first woman in the office. She
> remained Speaker until 2250.
""",
    "people/noor-ravnholt.md": """\
---
type: person
name: Noor Ravnholt
aliases: [Captain Noor Ravnholt, Captain Ravnholt, Ravnholt]
prominence: 3
---
- office: captain of the [[Patient Margaret]]
- fate: not stated

> On board were seventeen people under Captain Noor Ravnholt.
""",
    # ----------------------------------------------------------- organisations
    "organisations/oyelaran-combine.md": """\
---
type: organisation
name: Oyelaran Combine
aliases: [the Combine, Combine, the Company]
prominence: 5
---
- held: the sole licence to dig cobalt on Halmyra
- seat: Anchorhold
- dissolved: on 1 January 2258

> It was opened on 14 March 2203 by the Oyelaran Combine, which held the sole licence to dig cobalt there.
""",
    "organisations/harbour-council.md": """\
---
type: organisation
name: Harbour Council
aliases: [the Council, Council]
asked_as: [parliament, government]
prominence: 4
---
- first election: on 19 September 2234
- seats: twenty-one
- Speakers: [[Davit Okonjo]], then [[Ingrid Sabal]]

> After the epidemic Earth forced the Combine to accept an elected Harbour Council.

> Its first act was to abolish the air tax.
""",
    # ------------------------------------------------------------------ things
    "things/cable.md": """\
---
type: thing
name: The Cable
aliases: [Cable, tow-line]
prominence: 3
---
- what: a tow-line for cargo sleds
- laid: between 2204 and 2209
- length: not stated

> The habitats were joined by the Cable, a tow-line for cargo sleds that was laid between 2204 and 2209.
""",
    "things/blue-ague.md": """\
---
type: concept
name: Blue ague
aliases: [the blue ague, the ague]
asked_as: [epidemic, plague, disease]
prominence: 4
---
- spread by: a mould in the air filters
- killed by: dry heat

> The sickness was spread by a mould in the air filters.
""",
    "things/patient-margaret.md": """\
---
type: thing
name: Patient Margaret
aliases: [the Patient Margaret, the submarine, lost submarine]
asked_as: [sub]
prominence: 4
---
- what: a survey submarine
- captain: [[Noor Ravnholt]]
- on board: seventeen people
- fate: not stated

> The survey submarine Patient Margaret left Low Harrow in October 2247 in order to map the northern trench.

> According to a rumour, Ravnholt sold the submarine to the Kestner Concern.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-beginnings.md": """\
## The Combine opens Brine-Deep {#opening}

- date: 2203-03-14 "on 14 March 2203"
- who: [[Oyelaran Combine]]
- what: [[Brine-Deep]]
- where: on the floor of Halmyra
- asked_as: founded; established; started

> It was opened on 14 March 2203 by the Oyelaran Combine, which held the sole licence to dig cobalt there.

## The extension of the Cable is never built {#extension}

- date: not stated
- kind: non-event
- who: [[Bettina Achterberg]]
- what: an extension of [[the Cable]] to the northern trench, planned in 2216

> The engineer Bettina Achterberg drew up a plan in 2216 to extend the Cable to the northern trench, but the
> extension was never built.

## The patent is granted to Tolland {#tolland-patent}

- date: 2213 "In 2213"
- who: [[Rufus Tolland]]
- patent applied for: in July 2211 by [[Achterberg]], nine days later by [[Tolland]]
- why: because [[Achterberg]] had drawn her sketches on company paper
- asked_as: awarded; got the patent

> She applied for a patent in July 2211.

> In 2213 the patent was granted to Tolland, because Achterberg had drawn her sketches on company paper.

## The grant is overturned {#grant-overturned}

- date: 2221-05-06 "on 6 May 2221"
- who: [[Bettina Achterberg]]
- asked_as: appeal; court; ruling; reversed

> She appealed, and on 6 May 2221 the grant was overturned in her favour.

> From then on the royalties were divided as follows:

> 55% went to Achterberg herself.

> 30% went to the Divers' Fund (for the families of those lost at sea).

> 15% stayed with the Combine.
""",
    "timeline/2-troubles.md": """\
## Governor Strand cuts the air ration {#ration-cut}

- date: 2226-23 "In the autumn of 2226"
- who: [[Philippa Strand]]
- where: Cinnabar Shaft
- how much: by a fifth
- why: in order to pay for a new smelter
- asked_as: reduced; lowered; oxygen

> In the autumn of 2226 Governor Philippa Strand cut the air ration in Cinnabar Shaft by a fifth in order to pay for
> a new smelter.

## The Air Mutiny {#mutiny}

- date: 2227-02-03 "On 3 February 2227"
- who: the miners of the night shift
- spokesman: [[Davit Okonjo]]
- where: Cinnabar Shaft
- hostages: eleven overseers
- how long: twenty-six days
- aliases: Air Mutiny; the mutiny
- asked_as: revolt; uprising; rebellion; strike

> On 3 February 2227 the miners of the night shift barred the airlocks and took eleven overseers hostage.

> The mutiny lasted twenty-six days.

> None of the hostages was harmed.

## Vessary is flooded {#vessary-floods}

- date: 2231-21 "In the spring of 2231"
- where: [[Vessary]]
- how many: 9,640 people brought out; 812 lost their lives
- how long: less than six hours
- why: the glass, cast too thin, said the inquiry; a drill team, said many survivors
- aliases: drowning of Vessary; the drowning of Vessary
- asked_as: drowned; dome; disaster; collapse

> In the spring of 2231 the dome of Vessary cracked, and the city was flooded in less than six hours.

> 9,640 people were brought out on the sleds of the Cable, while 812 lost their lives.

> An inquiry published its report in 2232 and blamed the glass, which had been cast too thin. On the other hand, many
> survivors insisted that a drill team had been working beneath the main square against orders.

> Who had sent the drill team is not known.

## The Combine announces that it will pump Vessary dry {#pump-plan}

- date: not stated
- after: #vessary-floods
- who: [[Oyelaran Combine]]
- where: [[Vessary]]
- by when: by 2240
- result: work on it never began
- asked_as: repair; rebuild; restore; drain

> The Combine announced that it would mend the dome and pump the city dry by 2240, but work on it never began.

## The blue ague breaks out {#ague}

- date: 2231-11 "in November 2231"
- what: the [[blue ague]]
- where: Anchorhold
- how many: about 6,000 ill and 1,140 of them dead by the end of 2232
- asked_as: outbreak; infected; sick

> Most of the survivors were crowded into Anchorhold, where the blue ague broke out in November 2231.

> By the end of 2232 about 6,000 people had fallen ill and 1,140 of them had died.

> The sick were made up as follows:

> 48% were survivors of Vessary.

> 37% were old residents of Anchorhold.

> 15% came from Cinnabar Shaft and Saint Orsolya.
""",
    "timeline/3-council.md": """\
## The first election of the Harbour Council {#first-election}

- date: 2234-09-19 "on 19 September 2234"
- what: the [[Harbour Council]]
- who could vote: everyone over seventeen
- except: the overseers
- turnout: 78%
- asked_as: vote; elected; ballot; polls

> The first election was held on 19 September 2234.

> Everyone over seventeen was allowed to vote except the overseers, and the turnout was 78%.

> The twenty-one seats fell as follows:

> Open Hatch, the party of the miners, won 11 seats.

> The Company List won 6 seats.

> Independents won 4 seats.

## Ingrid Sabal becomes Speaker {#sabal-speaker}

- date: 2238 "In 2238"
- who: [[Ingrid Sabal]]
- after whom: [[Davit Okonjo]]
- asked_as: replaced; took over; next Speaker

> In 2238 Okonjo was succeeded by Ingrid Sabal, a schoolteacher from Low Harrow and the first woman in the office.

## The Treaty of Two Airlocks is signed {#treaty}

- date: 2243-06-30 "on 30 June 2243"
- who: [[Ingrid Sabal]] for the [[Harbour Council|Council]], Admiral Teodor Brandt for the Kestner Concern
- where: Saint Orsolya
- border: along the Pale Ridge
- not in force: the ninth clause, on salvage
- aliases: Treaty of Two Airlocks; the treaty
- asked_as: peace; agreement; pact

> The quarrel was ended by the Treaty of Two Airlocks, which was signed in Saint Orsolya on 30 June 2243.

> Sabal signed for the Council and Admiral Teodor Brandt for the Concern.

> The treaty divides the sea floor along the Pale Ridge.

> All its clauses but the ninth, which dealt with salvage, came into force.
""",
    "timeline/4-later.md": """\
## The Patient Margaret leaves Low Harrow {#margaret-leaves}

- date: 2247-10 "in October 2247"
- what: the [[Patient Margaret]]
- where: [[Low Harrow]]
- why: in order to map the northern trench
- asked_as: set out; departed; sailed; mission

> The survey submarine Patient Margaret left Low Harrow in October 2247 in order to map the northern trench.

## The last message from the Patient Margaret {#last-message}

- date: 2247-11-02 "on 2 November 2247"
- what: the [[Patient Margaret]]
- words: "Lights below us."
- asked_as: signal; transmission; final words; vanished; disappeared

> The last message from her was received on 2 November 2247 and consisted of three words: "Lights below us."

> Two search parties went out, in 2248 and in 2251, but they found nothing except a buoy.

## Emil Farrow writes Seventeen Chairs {#seventeen-chairs}

- date: 225X "In the 2250s"
- who: Emil Farrow
- what: a book about his shipmates
- aliases: Seventeen Chairs

> In the 2250s he wrote a book about his shipmates, Seventeen Chairs, which became the most widely read book in the
> colony.

## The Combine is dissolved {#combine-dissolved}

- date: 2258-01-01 "on 1 January 2258"
- who: [[Oyelaran Combine]]
- result: its houses passed to the people who lived in them
- asked_as: ended; closed; wound up; broken up

> The Combine was dissolved on 1 January 2258, and its houses passed to the people who lived in them.

## The cobalt is expected to run out {#cobalt}

- date: not stated
- kind: state
- who: geologists of the [[Harbour Council|Council]]
- expected: before 2290
- asked_as: forecast; predict; exhausted

> Geologists of the Council expect the cobalt to run out before 2290.
""",
}
