"""A world of the gold questions: a river kingdom with regents, a flood, a canal, a mutiny and a stolen crown."""

PAGE = """The River Crown

The kingdom of Marrowick lies along the river Sarn. It was founded in 1088 by King Osric, who united the
seven wharves. All the wharves but Greywater swore him the wharf-oath. The smith Ede Hannock made the River
Crown for him out of drowned silver. At the census of 1131 the kingdom had 64,000 people. It has never kept
a standing army.

The Long Flood

On 9 April 1142 the Sarn broke its banks at Ludden. The Long Flood lasted nineteen days and ruined two
thirds of the granaries. How many people drowned is not known. King Anselm had been warned by the millwright
Ysolt Brandreth, but he thought her mad. He died of marsh fever in June 1142. Because his son Perrin was
only six, Chancellor Dorothea Vane became regent. In 1149 she was succeeded by her brother Lucan Vane, the
last of the regents. Perrin, called the Reed King, came of age in 1154.

The Kingscut

Dorothea Vane promised that the Kingscut, a canal from Ludden to the sea, would be finished by 1150. It was
not: digging began in spring 1144, and the first barge reached the sea only in September 1156. 3,200
diggers, known as mudlarks, worked on it. Their wages were split in three:

  • 60% was paid in grain.
  • 25% was paid in copper tokens (so that the money could not leave the kingdom).
  • 15% was held back until the work was done, and was never paid.

On 2 November 1153 the mudlarks mutinied at Lock Five, because the shops refused their tokens. Their leader
was Hob Sallow, nicknamed the Heron. Captain Maud Kestrel of the bargewardens ended the mutiny without
bloodshed by opening the sluices. The tokens were abolished six months later. Sallow was pardoned and became
the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.

Ink and Salt

The University of Ludden opened around 1160 in a disused customs house. It admitted women to every faculty
except law. In the 1170s Jonas Quill set up the kingdom's first printing press on a barge, to stay out of
the censors' reach. His newspaper, The Plumb Line, was banned in 1178. Quill denied that he had written the
pamphlet The Empty Chair; its author is still disputed. By 1181 the smugglers of the Eel Company had dug a
tunnel under the border weir.

The Congress of Three Bridges

The Salt War with Hask was ended by the Congress of Three Bridges, which sat from May to October 1187.
Isaura Penn presided. 41 delegates from five states attended, and all but the envoy of Orrin signed the
peace. During the closing ball the River Crown was stolen from the treasury. The thief was never identified.
Rumour has it that the Eel Company sank the crown in the Sarn. Queen Ottilie was crowned in 1188 with a
crown of plaited reeds. Two years later she offered a reward of 900 marks for the old one, which nobody has
ever claimed. The astronomers of the university expect the Sarn to flood again before 1250.
"""

RIVER_CROWN: dict[str, str] = {
    "world.md": """\
---
name: The River Crown
url: https://example.org/river-crown
licence: CC0
calendar: gregorian
date_order: day-month
source: annals
---
A river kingdom, its flood, its canal and its stolen crown, as the wiki's annals tell them.
""",
    "sources/annals.md": """\
---
id: annals
name: The River Crown
url: https://example.org/river-crown
licence: CC0
text: annals.txt
---
""",
    "sources/annals.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/marrowick.md": """\
---
type: country
name: Marrowick
aliases: [kingdom of Marrowick, the kingdom, river kingdom]
prominence: 5
---
- lies: along the river [[Sarn]]
- founded: in 1088, by [[King Osric]]
- people: 64,000, at the census of 1131
- army: never a standing one
- capital: not stated

[[#founding|Founded by King Osric]], it has [[#no-army|never kept a standing army]].

> The kingdom of Marrowick lies along the river Sarn.

> At the census of 1131 the kingdom had 64,000 people.
""",
    "places/sarn.md": """\
---
type: place
name: Sarn
aliases: [river Sarn, the Sarn, the river]
prominence: 4
---
- length: not stated

The river that [[#flood|broke its banks]] in 1142 and is [[#next-flood|expected to flood again]].

> On 9 April 1142 the Sarn broke its banks at Ludden.
""",
    "places/ludden.md": """\
---
type: place
name: Ludden
prominence: 4
---
- has: the [[University of Ludden]]; an end of the [[Kingscut]]

> On 9 April 1142 the Sarn broke its banks at Ludden.
""",
    "places/greywater.md": """\
---
type: place
name: Greywater
prominence: 2
---
- wharf-oath: the one wharf that did not swear it
- why: not stated

> All the wharves but Greywater swore him the wharf-oath.
""",
    "places/wharves.md": """\
---
type: group
name: Seven wharves
aliases: [the wharves, wharves, seven wharves]
prominence: 2
---
- united by: [[King Osric]]
- names: only [[Greywater]] is named

> It was founded in 1088 by King Osric, who united the seven wharves.
""",
    "places/hask.md": """\
---
type: country
name: Hask
prominence: 3
---
- war: the [[Salt War]] with [[Marrowick]]
- ruler: not stated

> The Salt War with Hask was ended by the Congress of Three Bridges, which sat from May to October 1187.
""",
    "places/orrin.md": """\
---
type: country
name: Orrin
prominence: 2
---
- peace: its envoy did not sign
- why: not stated
- envoy's name: not stated

> 41 delegates from five states attended, and all but the envoy of Orrin signed the peace.
""",
    "places/lock-five.md": """\
---
type: place
name: Lock Five
prominence: 2
---
- on: the [[Kingscut]]

> On 2 November 1153 the mudlarks mutinied at Lock Five, because the shops refused their tokens.
""",
    "places/kingscut.md": """\
---
type: place
name: Kingscut
aliases: [the Kingscut, the canal, canal]
prominence: 5
---
- what: a canal from [[Ludden]] to the sea
- digging began: in spring 1144
- first barge at the sea: in September 1156
- cost: not stated
- length: not stated

Promised [[#canal-promised|for 1150]]; it was [[#canal-late|not finished by then]].

> Dorothea Vane promised that the Kingscut, a canal from Ludden to the sea, would be finished by 1150.

> It was not: digging began in spring 1144, and the first barge reached the sea only in September 1156.
""",
    # ------------------------------------------------------------------ people
    "people/king-osric.md": """\
---
type: person
name: King Osric
aliases: [Osric]
prominence: 4
---
- office: king
- founded: [[Marrowick]], in 1088
- died: not stated

> It was founded in 1088 by King Osric, who united the seven wharves.
""",
    "people/ede-hannock.md": """\
---
type: person
name: Ede Hannock
aliases: [Hannock]
prominence: 2
---
- work: smith
- made: the [[River Crown]], out of drowned silver

> The smith Ede Hannock made the River Crown for him out of drowned silver.
""",
    "people/king-anselm.md": """\
---
type: person
name: King Anselm
aliases: [Anselm]
prominence: 4
---
- office: king
- son: [[King Perrin]]
- warned by: [[Ysolt Brandreth]]
- died: in June 1142
- cause of death: marsh fever
- queen: not stated

> King Anselm had been warned by the millwright Ysolt Brandreth, but he thought her mad.

> He died of marsh fever in June 1142.
""",
    "people/ysolt-brandreth.md": """\
---
type: person
name: Ysolt Brandreth
aliases: [Brandreth]
prominence: 3
---
- work: millwright
- warned: [[King Anselm]]
- fate: not stated

> King Anselm had been warned by the millwright Ysolt Brandreth, but he thought her mad.
""",
    "people/king-perrin.md": """\
---
type: person
name: King Perrin
aliases: [Perrin, the Reed King, Reed King]
prominence: 4
---
- father: [[King Anselm]]
- age at his father's death: only six
- came of age: in 1154
- died: not stated

> Because his son Perrin was only six, Chancellor Dorothea Vane became regent.

> Perrin, called the Reed King, came of age in 1154.
""",
    "people/dorothea-vane.md": """\
---
type: person
name: Dorothea Vane
aliases: [Chancellor Dorothea Vane, Chancellor Vane, Dorothea]
prominence: 5
---
- office: chancellor, then regent
- brother: [[Lucan Vane]]
- succeeded by: [[Lucan Vane]], in 1149
- promised: the [[Kingscut]] by 1150
- died: not stated

> Because his son Perrin was only six, Chancellor Dorothea Vane became regent.

> Dorothea Vane promised that the Kingscut, a canal from Ludden to the sea, would be finished by 1150.
""",
    "people/lucan-vane.md": """\
---
type: person
name: Lucan Vane
aliases: [Lucan, the last regent]
prominence: 3
---
- office: regent, the last of them
- sister: [[Dorothea Vane]]
- died: not stated

> In 1149 she was succeeded by her brother Lucan Vane, the last of the regents.
""",
    "people/hob-sallow.md": """\
---
type: person
name: Hob Sallow
aliases: [Sallow, the Heron, Heron]
prominence: 4
---
- led: the mutiny of the [[mudlarks]]
- office: first lockmaster
- apprentice: [[Tamsin Rudd]]
- pardoned by: not stated
- died: not stated

> Their leader was Hob Sallow, nicknamed the Heron.

> Sallow was pardoned and became the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.
""",
    "people/tamsin-rudd.md": """\
---
type: person
name: Tamsin Rudd
aliases: [Rudd]
prominence: 2
---
- apprentice of: [[Hob Sallow]]
- office: lockmaster, since 1171

> Sallow was pardoned and became the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.
""",
    "people/maud-kestrel.md": """\
---
type: person
name: Maud Kestrel
aliases: [Captain Maud Kestrel, Captain Kestrel, Kestrel]
prominence: 3
---
- office: captain of the [[bargewardens]]
- did: ended the mutiny by opening the sluices

> Captain Maud Kestrel of the bargewardens ended the mutiny without bloodshed by opening the sluices.
""",
    "people/jonas-quill.md": """\
---
type: person
name: Jonas Quill
aliases: [Quill]
prominence: 4
---
- set up: the first printing press of [[Marrowick]]
- newspaper: [[The Plumb Line]]
- denied: that he had written [[The Empty Chair]]
- fate: not stated

> In the 1170s Jonas Quill set up the kingdom's first printing press on a barge, to stay out of the
> censors' reach.

> Quill denied that he had written the pamphlet The Empty Chair; its author is still disputed.
""",
    "people/isaura-penn.md": """\
---
type: person
name: Isaura Penn
aliases: [Penn]
prominence: 3
---
- presided: over the [[Congress of Three Bridges]]
- from: not stated

> Isaura Penn presided.
""",
    "people/queen-ottilie.md": """\
---
type: person
name: Queen Ottilie
aliases: [Ottilie]
prominence: 4
---
- office: queen
- crowned: in 1188, with a crown of plaited reeds
- offered: a reward of 900 marks for the [[River Crown]]
- parents: not stated

> Queen Ottilie was crowned in 1188 with a crown of plaited reeds.
""",
    # ------------------------------------------------------------------ groups
    "groups/mudlarks.md": """\
---
type: group
name: Mudlarks
aliases: [the mudlarks, diggers, the diggers]
asked_as: [navvies, canal workers, labourers]
prominence: 4
---
- how many: 3,200
- worked on: the [[Kingscut]]
- leader of their mutiny: [[Hob Sallow]]
- deaths: not stated

> 3,200 diggers, known as mudlarks, worked on it.
""",
    "groups/bargewardens.md": """\
---
type: organisation
name: Bargewardens
aliases: [the bargewardens]
prominence: 2
---
- captain: [[Maud Kestrel]]
- how many: not stated

> Captain Maud Kestrel of the bargewardens ended the mutiny without bloodshed by opening the sluices.
""",
    "groups/eel-company.md": """\
---
type: organisation
name: Eel Company
aliases: [the Eel Company, smugglers, the smugglers]
prominence: 4
---
- what: a band of smugglers
- dug: a tunnel under the border weir
- rumoured: to have sunk the [[River Crown]]
- leader: not stated

> By 1181 the smugglers of the Eel Company had dug a tunnel under the border weir.

> Rumour has it that the Eel Company sank the crown in the Sarn.
""",
    "groups/university.md": """\
---
type: organisation
name: University of Ludden
aliases: [the university, university]
prominence: 4
---
- opened: around 1160
- where: in a disused customs house
- women: admitted to every faculty except law
- founder: not stated

> The University of Ludden opened around 1160 in a disused customs house.

> It admitted women to every faculty except law.
""",
    "groups/congress.md": """\
---
type: organisation
name: Congress of Three Bridges
aliases: [the congress, peace congress, Three Bridges]
prominence: 4
---
- sat: from May to October 1187
- ended: the [[Salt War]]
- presided over by: [[Isaura Penn]]
- delegates: 41, from five states
- not signed by: the envoy of [[Orrin]]

> The Salt War with Hask was ended by the Congress of Three Bridges, which sat from May to October 1187.

> 41 delegates from five states attended, and all but the envoy of Orrin signed the peace.
""",
    # ------------------------------------------------------------------ things
    "things/river-crown.md": """\
---
type: thing
name: River Crown
aliases: [the River Crown, the crown, crown, the old crown, stolen crown]
prominence: 5
---
- made by: [[Ede Hannock]], for [[King Osric]]
- made of: drowned silver
- stolen: during the closing ball, from the treasury
- stolen by: not stated
- where it is now: not stated; rumoured to lie in the [[Sarn]]

[[#crown-made|Made of drowned silver]] and [[#crown-stolen|stolen]] during a ball.

> The smith Ede Hannock made the River Crown for him out of drowned silver.

> During the closing ball the River Crown was stolen from the treasury. The thief was never identified.
""",
    "things/wharf-oath.md": """\
---
type: concept
name: Wharf-oath
aliases: [the wharf-oath]
prominence: 2
---
- sworn to: [[King Osric]]
- wording: not stated

> All the wharves but Greywater swore him the wharf-oath.
""",
    "things/salt-war.md": """\
---
type: concept
name: Salt War
aliases: [the Salt War]
prominence: 3
---
- with: [[Hask]]
- ended by: the [[Congress of Three Bridges]]
- began: not stated
- cause: not stated

> The Salt War with Hask was ended by the Congress of Three Bridges, which sat from May to October 1187.
""",
    "things/copper-tokens.md": """\
---
type: thing
name: Copper tokens
aliases: [tokens, the tokens]
prominence: 2
---
- part of the wages: 25%
- refused by: the shops
- abolished: six months after the mutiny

> 25% was paid in copper tokens (so that the money could not leave the kingdom).

> The tokens were abolished six months later.
""",
    "things/plumb-line.md": """\
---
type: work
name: The Plumb Line
aliases: [Plumb Line]
prominence: 3
---
- what: the newspaper of [[Jonas Quill]]
- banned: in 1178
- banned by: not stated
- why banned: not stated

> His newspaper, The Plumb Line, was banned in 1178.
""",
    "things/empty-chair.md": """\
---
type: work
name: The Empty Chair
aliases: [Empty Chair]
prominence: 3
---
- what: a pamphlet
- author: disputed
- denied by: [[Jonas Quill]]

> Quill denied that he had written the pamphlet The Empty Chair; its author is still disputed.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-flood.md": """\
## King Osric founds the kingdom {#founding}

- date: 1088 "in 1088"
- who: [[King Osric]]
- what: [[Marrowick]]; he united the [[seven wharves]]
- asked_as: established; started; created the kingdom; brought together

> It was founded in 1088 by King Osric, who united the seven wharves.

## The wharves swear the wharf-oath {#oath}

- date: not stated
- who: all the [[wharves]] but [[Greywater]]
- to: [[King Osric]]
- except: [[Greywater]]
- asked_as: pledged; vowed; loyalty; allegiance

> All the wharves but Greywater swore him the wharf-oath.

## Ede Hannock makes the River Crown {#crown-made}

- date: not stated
- who: [[Ede Hannock]]
- what: the [[River Crown]]
- for: [[King Osric]]
- of: drowned silver
- asked_as: forged; crafted; material; metal

> The smith Ede Hannock made the River Crown for him out of drowned silver.

## The census of 1131 {#census}

- date: 1131 "of 1131"
- kind: figure
- where: [[Marrowick]]
- how many: 64,000 people
- asked_as: population; inhabitants; lived; counted

> At the census of 1131 the kingdom had 64,000 people.

## The kingdom never keeps a standing army {#no-army}

- date: not stated
- kind: non-event
- who: [[Marrowick]]
- why: not stated
- asked_as: soldiers; military; troops

> It has never kept a standing army.

## The Sarn breaks its banks {#flood}

- date: 1142-04-09 "On 9 April 1142"
- what: the Long Flood
- where: [[Ludden]]
- how long: nineteen days
- aliases: Long Flood; the Long Flood; the flood
- asked_as: flooded; burst; overflowed; inundation

> On 9 April 1142 the Sarn broke its banks at Ludden.

> The Long Flood lasted nineteen days and ruined two thirds of the granaries.

## The flood ruins the granaries {#granaries}

- date: not stated
- kind: figure
- share: two thirds of the granaries
- asked_as: destroyed; wrecked; grain stores; damage

> The Long Flood lasted nineteen days and ruined two thirds of the granaries.

## The dead of the flood {#drowned}

- date: not stated
- kind: figure
- how many: not stated
- asked_as: died in the flood; victims; death toll; killed by the flood

> How many people drowned is not known.

## Ysolt Brandreth warns King Anselm {#warning}

- date: not stated
- who: [[Ysolt Brandreth]]
- to: [[King Anselm]]
- result: he thought her mad
- asked_as: foresaw; told the king; listen; believe; crazy

> King Anselm had been warned by the millwright Ysolt Brandreth, but he thought her mad.

## King Anselm dies {#anselm-dies}

- date: 1142-06 "in June 1142"
- who: [[King Anselm]]
- why: marsh fever
- day: not stated
- asked_as: death; passed away; killed; illness

> He died of marsh fever in June 1142.

## Dorothea Vane becomes regent {#dorothea-regent}

- date: not stated
- after: #anselm-dies
- who: [[Dorothea Vane]]
- for: [[King Perrin]]
- why: because Perrin was only six
- asked_as: ruled for; governed; took charge; regency

> Because his son Perrin was only six, Chancellor Dorothea Vane became regent.

## Lucan Vane succeeds his sister as regent {#lucan-regent}

- date: 1149 "In 1149"
- who: [[Lucan Vane]]
- after whom: [[Dorothea Vane]]
- why: not stated
- asked_as: took over; followed; replaced; next regent

> In 1149 she was succeeded by her brother Lucan Vane, the last of the regents.

## Perrin comes of age {#perrin-of-age}

- date: 1154 "in 1154"
- who: [[King Perrin]]
- asked_as: grew up; adult; majority

> Perrin, called the Reed King, came of age in 1154.
""",
    "timeline/2-kingscut.md": """\
## Dorothea Vane promises the Kingscut {#canal-promised}

- date: not stated
- who: [[Dorothea Vane]]
- what: that the [[Kingscut]] would be finished by 1150
- asked_as: pledged; vowed; announced; deadline

> Dorothea Vane promised that the Kingscut, a canal from Ludden to the sea, would be finished by 1150.

## The Kingscut is not finished by 1150 {#canal-late}

- date: not stated
- kind: non-event
- what: the [[Kingscut]]
- why: not stated
- asked_as: on time; ready; delayed; kept her promise

> Dorothea Vane promised that the Kingscut, a canal from Ludden to the sea, would be finished by 1150. It was
> not: digging began in spring 1144, and the first barge reached the sea only in September 1156.

## Digging of the Kingscut begins {#digging-begins}

- date: 1144-21 "in spring 1144"
- what: the [[Kingscut]]
- day: not stated
- asked_as: construction; building; started; work on the canal

> It was not: digging began in spring 1144, and the first barge reached the sea only in September 1156.

## The first barge reaches the sea {#first-barge}

- date: 1156-09 "in September 1156"
- what: the first barge on the [[Kingscut]]
- day: not stated
- asked_as: opened; first boat; first ship; completed

> It was not: digging began in spring 1144, and the first barge reached the sea only in September 1156.

## Mudlarks dig the Kingscut {#mudlarks-dig}

- date: not stated
- kind: figure
- who: [[mudlarks]]
- how many: 3,200
- what: the [[Kingscut]]
- asked_as: workers; labourers; dug; built

> 3,200 diggers, known as mudlarks, worked on it.

> Their wages were split in three:

## Wages in grain {#wages-grain}

- date: not stated
- kind: figure
- share: 60%
- who: [[mudlarks]]
- what: their wages, in grain
- asked_as: pay; salary; food; corn

> 60% was paid in grain.

## Wages in copper tokens {#wages-tokens}

- date: not stated
- kind: figure
- share: 25%
- who: [[mudlarks]]
- what: their wages, in [[copper tokens]]
- why: so that the money could not leave the kingdom
- asked_as: pay; salary; coins

> 25% was paid in copper tokens (so that the money could not leave the kingdom).

## Wages held back {#wages-held-back}

- date: not stated
- kind: figure
- share: 15%
- who: [[mudlarks]]
- what: the rest of their wages, which was never paid
- asked_as: withheld; kept back; owed; rest of their pay

> 15% was held back until the work was done, and was never paid.

## The mudlarks mutiny at Lock Five {#mutiny}

- date: 1153-11-02 "On 2 November 1153"
- who: [[mudlarks]]
- led by: [[Hob Sallow]]
- where: [[Lock Five]]
- why: because the shops refused their [[tokens]]
- aliases: the mutiny
- asked_as: revolt; rebel; uprising; rise up; strike

> On 2 November 1153 the mudlarks mutinied at Lock Five, because the shops refused their tokens.

> Their leader was Hob Sallow, nicknamed the Heron.

## Maud Kestrel ends the mutiny {#mutiny-ends}

- date: not stated
- after: #mutiny
- who: [[Maud Kestrel]] of the [[bargewardens]]
- how: by opening the sluices, without bloodshed
- asked_as: stopped; put down; crushed; broke up; quelled

> Captain Maud Kestrel of the bargewardens ended the mutiny without bloodshed by opening the sluices.

## The tokens are abolished {#tokens-abolished}

- date: not stated
- after: #mutiny + P6M
- what: the [[copper tokens]]
- by: not stated
- asked_as: scrapped; done away with; withdrawn; got rid of

> The tokens were abolished six months later.

## Hob Sallow is pardoned {#sallow-pardoned}

- date: not stated
- who: [[Hob Sallow]]
- by: not stated
- why: not stated
- asked_as: forgiven; amnesty; let off

> Sallow was pardoned and became the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.

## Hob Sallow becomes the first lockmaster {#sallow-lockmaster}

- date: not stated
- who: [[Hob Sallow]]
- office: lockmaster, the first
- asked_as: appointed; made lockmaster

> Sallow was pardoned and became the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.

## Tamsin Rudd becomes lockmaster {#rudd-lockmaster}

- date: 1171 "in 1171"
- who: [[Tamsin Rudd]]
- after whom: [[Hob Sallow]]
- office: lockmaster
- why: not stated
- asked_as: succeeded; followed; replaced; second lockmaster; next lockmaster

> Sallow was pardoned and became the first lockmaster; his apprentice Tamsin Rudd took over the office in 1171.
""",
    "timeline/3-ink.md": """\
## The University of Ludden opens {#university-opens}

- date: 1160~ "around 1160"
- what: the [[University of Ludden]]
- where: a disused customs house
- by: not stated
- asked_as: founded; established; building

> The University of Ludden opened around 1160 in a disused customs house.

## The university admits women {#women-admitted}

- date: not stated
- kind: state
- where: the [[University of Ludden]]
- what: women in every faculty
- except: law
- why: not stated
- asked_as: female students; study; girls; allowed

> It admitted women to every faculty except law.

## Jonas Quill sets up a printing press {#press}

- date: 117X "In the 1170s"
- who: [[Jonas Quill]]
- what: the kingdom's first printing press
- where: on a barge
- why: to stay out of the censors' reach
- aliases: printing press; the press
- asked_as: printer; printing shop; started printing; boat

> In the 1170s Jonas Quill set up the kingdom's first printing press on a barge, to stay out of the
> censors' reach.

## The Plumb Line is banned {#plumb-line-banned}

- date: 1178 "in 1178"
- what: [[The Plumb Line]]
- by: not stated
- why: not stated
- asked_as: forbidden; prohibited; outlawed; shut down; paper

> His newspaper, The Plumb Line, was banned in 1178.

## Jonas Quill denies having written The Empty Chair {#denial}

- date: not stated
- who: [[Jonas Quill]]
- what: that he had written [[The Empty Chair]]
- author: disputed
- asked_as: wrote; writer; authorship; admitted

> Quill denied that he had written the pamphlet The Empty Chair; its author is still disputed.

## The Eel Company digs a tunnel {#tunnel}

- date: [..1181] "By 1181"
- who: [[Eel Company]]
- what: a tunnel
- where: under the border weir
- asked_as: built; underground; passage

> By 1181 the smugglers of the Eel Company had dug a tunnel under the border weir.
""",
    "timeline/4-congress.md": """\
## The Congress of Three Bridges sits {#congress-sits}

- date: 1187-05/1187-10 "from May to October 1187"
- what: the [[Congress of Three Bridges]]
- result: it ended the [[Salt War]] with [[Hask]]
- presided: [[Isaura Penn]]
- asked_as: met; peace talks; negotiations; held; chaired; led

> The Salt War with Hask was ended by the Congress of Three Bridges, which sat from May to October 1187.

> Isaura Penn presided.

## Delegates attend the congress {#delegates}

- date: not stated
- kind: figure
- how many: 41, from five states
- which states: not stated
- what: the [[Congress of Three Bridges]]
- asked_as: took part; came; countries; participants

> 41 delegates from five states attended, and all but the envoy of Orrin signed the peace.

## The delegates sign the peace {#peace-signed}

- date: not stated
- who: all delegates
- except: the envoy of [[Orrin]]
- why: not stated
- asked_as: treaty; agreement; refused to sign

> 41 delegates from five states attended, and all but the envoy of Orrin signed the peace.

## The River Crown is stolen {#crown-stolen}

- date: 1187
- date_basis: implied
- what: the [[River Crown]]
- where: from the treasury
- during: the closing ball
- by: not stated
- aliases: theft of the crown; the theft
- asked_as: robbed; took the crown; disappeared; stole; went missing

> During the closing ball the River Crown was stolen from the treasury. The thief was never identified.

## The Eel Company is rumoured to have sunk the crown {#crown-rumour}

- date: not stated
- who: [[Eel Company]]
- what: the [[River Crown]]
- where: in the [[Sarn]]
- asked_as: thrown in the river; gossip; what became of the crown

> Rumour has it that the Eel Company sank the crown in the Sarn.

## Queen Ottilie is crowned {#ottilie-crowned}

- date: 1188 "in 1188"
- who: [[Queen Ottilie]]
- with: a crown of plaited reeds
- where: not stated
- asked_as: coronation; became queen; on her head

> Queen Ottilie was crowned in 1188 with a crown of plaited reeds.

## Queen Ottilie offers a reward {#reward}

- date: not stated
- after: #ottilie-crowned + P2Y
- who: [[Queen Ottilie]]
- how much: 900 marks
- for: the [[River Crown]]
- asked_as: bounty; money; price; prize

> Two years later she offered a reward of 900 marks for the old one, which nobody has ever claimed.

## Nobody claims the reward {#reward-unclaimed}

- date: not stated
- kind: non-event
- asked_as: collected; got the reward; won the reward; received

> Two years later she offered a reward of 900 marks for the old one, which nobody has ever claimed.

## The astronomers expect another flood {#next-flood}

- date: not stated
- kind: state
- who: the astronomers of the [[University of Ludden|university]]
- what: that the [[Sarn]] floods again
- expected: before 1250
- asked_as: predict; forecast; next flood; prophecy

> The astronomers of the university expect the Sarn to flood again before 1250.
""",
}
