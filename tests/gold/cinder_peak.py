"""A world of blind questions: a volcano, a club of climbers, a pass that was never there, and a bell on the summit."""

PAGE = """Cinder Peak

Cinder Peak is a volcano in the highlands of Tolmara. It is 6,840 metres high and last erupted in 1702. The
villagers of Anku, at its foot, call it the Old Kiln. Whether anybody stood on the summit before 1932 is
unknown. In August 1908 the surveyor Benedikt Aumann drew the first map of the mountain. On it he marked a
pass, the Needle Gap, which does not exist.

The Halvard Society

The Halvard Society, a club of climbers, was founded in 1911 in the back room of a piano shop in Port Emmer.
Its first president was Cornelia Straub. In 1926 she was succeeded by the banker Wilhelm Dacre. The society
never took members under the age of thirty.

The First Expedition

The first expedition left Port Emmer on 3 May 1927. It was led by Major Rufus Thackeray and had 14 climbers
and 90 porters. Thackeray planned to reach the summit through the Needle Gap before the rains. The plan
failed, because there was no gap. In July 1927 an avalanche on the Grey Apron buried the stores, and the
expedition turned back. All the climbers came home but the botanist Oswin Pell, who was never found. Six
months later the society expelled Thackeray. He denied that he had left Pell behind.

The Glass Camp

In autumn 1930 the engineer Séverine Maillot built the Glass Camp, a hut of empty bottles, at 5,200 metres.
It had bunks for 22 people. Dacre promised that a cable railway would reach the camp by 1931, but it was
never built. The money for the second expedition came from three sources:

  • 45% came from the newspaper The Emmer Courier.
  • 35% came from the sale of postage stamps (which were valid nowhere).
  • 20% came from a donor whose name was kept secret.

Rumour has it that the donor was Dacre himself.

The Second Expedition

The second expedition was on the mountain from March to June 1932. It was led by Inés Calderó, a
schoolteacher. In its telegrams the summit went by the code name Marmalade, so that rival newspapers would
not understand them. Everybody except the photographer Lev Orlansky swore the Anku vow, which was to take
no stone from the mountain. On 17 June 1932 Calderó and the guide Tuku Anpari reached the summit. They found
a brass bell there and left it in its place. Who had brought it up is not known. Orlansky's photographs of
the bell were lost in 1934, when the archive of The Emmer Courier burned down.

Afterwards

In January 1933 Anpari became the first warden of the mountain; his daughter Mirre took over the post in
1951. By 1936 the glacier had crushed the Glass Camp. Calderó's book The Patient Mountain came out around
1938 and sold 12,000 copies. In the 1940s the villagers of Anku opened a museum in a former bakery. Maillot
died of pneumonia on 30 November 1957. The geologists of Port Emmer expect the volcano to erupt again before
2050.
"""

CINDER_PEAK: dict[str, str] = {
    "world.md": """\
---
name: Cinder Peak
url: https://example.org/cinder-peak
licence: CC0
calendar: gregorian
date_order: day-month
source: papers
---
A volcano, the club that wanted to climb it, and what two expeditions found there.
""",
    "sources/papers.md": """\
---
id: papers
name: The Cinder Peak Papers
url: https://example.org/cinder-peak
licence: CC0
text: papers.txt
---
""",
    "sources/papers.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/cinder-peak.md": """\
---
type: place
name: Cinder Peak
aliases: [the Old Kiln, Old Kiln, the mountain, the volcano, the peak]
prominence: 5
---
- what: a volcano
- lies: in the highlands of Tolmara, above [[Anku]]
- height: 6,840 metres
- last eruption: in 1702
- first map: by [[Benedikt Aumann]], in August 1908
- wardens: [[Tuku Anpari]], then [[Mirre]]

A volcano that was [[#summit-reached|climbed]] in 1932.

> Cinder Peak is a volcano in the highlands of Tolmara.

> It is 6,840 metres high and last erupted in 1702.

> The villagers of Anku, at its foot, call it the Old Kiln.
""",
    "places/anku.md": """\
---
type: place
name: Anku
aliases: [villagers of Anku, the village, the villagers]
prominence: 3
---
- what: a village at the foot of [[Cinder Peak]]
- museum: in a former bakery
- people: not stated

> The villagers of Anku, at its foot, call it the Old Kiln.
""",
    "places/port-emmer.md": """\
---
type: place
name: Port Emmer
prominence: 3
---
- has: the [[Halvard Society]]

> The Halvard Society, a club of climbers, was founded in 1911 in the back room of a piano shop in Port Emmer.

> The geologists of Port Emmer expect the volcano to erupt again before 2050.
""",
    "places/needle-gap.md": """\
---
type: place
name: Needle Gap
aliases: [the Needle Gap, the gap]
prominence: 3
---
- what: a pass on [[Benedikt Aumann]]'s map, which does not exist
- why he marked it: not stated

> On it he marked a pass, the Needle Gap, which does not exist.
""",
    "places/grey-apron.md": """\
---
type: place
name: Grey Apron
aliases: [the Grey Apron]
prominence: 2
---
- on: [[Cinder Peak]]

> In July 1927 an avalanche on the Grey Apron buried the stores, and the expedition turned back.
""",
    "places/glass-camp.md": """\
---
type: place
name: Glass Camp
aliases: [the Glass Camp, the camp, the hut]
asked_as: [shelter, cabin, refuge]
prominence: 4
---
- what: a hut of empty bottles
- height: at 5,200 metres
- built by: [[Séverine Maillot]], in autumn 1930
- bunks: for 22 people
- cost: not stated

[[#camp-built|Built]] of bottles and [[#camp-crushed|crushed]] by the glacier.

> In autumn 1930 the engineer Séverine Maillot built the Glass Camp, a hut of empty bottles, at 5,200 metres.

> It had bunks for 22 people.
""",
    # ------------------------------------------------------------------ people
    "people/benedikt-aumann.md": """\
---
type: person
name: Benedikt Aumann
aliases: [Aumann]
prominence: 3
---
- work: surveyor
- drew: the first map of [[Cinder Peak]]
- died: not stated

> In August 1908 the surveyor Benedikt Aumann drew the first map of the mountain.
""",
    "people/cornelia-straub.md": """\
---
type: person
name: Cornelia Straub
aliases: [Straub]
prominence: 3
---
- office: first president of the [[Halvard Society]]
- succeeded by: [[Wilhelm Dacre]], in 1926
- died: not stated

> Its first president was Cornelia Straub.
""",
    "people/wilhelm-dacre.md": """\
---
type: person
name: Wilhelm Dacre
aliases: [Dacre]
prominence: 4
---
- work: banker
- office: president of the [[Halvard Society]], since 1926
- before him: [[Cornelia Straub]]
- promised: a cable railway to the [[Glass Camp]] by 1931
- rumoured: to have been the secret donor
- died: not stated

> In 1926 she was succeeded by the banker Wilhelm Dacre.

> Rumour has it that the donor was Dacre himself.
""",
    "people/rufus-thackeray.md": """\
---
type: person
name: Rufus Thackeray
aliases: [Major Rufus Thackeray, Major Thackeray, Thackeray, the major]
prominence: 4
---
- rank: major
- led: the first expedition
- expelled: from the [[Halvard Society]]
- denied: that he had left [[Oswin Pell]] behind
- died: not stated

> It was led by Major Rufus Thackeray and had 14 climbers and 90 porters.

> He denied that he had left Pell behind.
""",
    "people/oswin-pell.md": """\
---
type: person
name: Oswin Pell
aliases: [Pell]
prominence: 3
---
- work: botanist
- fate: never found
- age: not stated

> All the climbers came home but the botanist Oswin Pell, who was never found.
""",
    "people/severine-maillot.md": """\
---
type: person
name: Séverine Maillot
aliases: [Maillot]
prominence: 4
---
- work: engineer
- built: the [[Glass Camp]]
- died: on 30 November 1957
- cause of death: pneumonia
- born: not stated

> In autumn 1930 the engineer Séverine Maillot built the Glass Camp, a hut of empty bottles, at 5,200 metres.

> Maillot died of pneumonia on 30 November 1957.
""",
    "people/ines-caldero.md": """\
---
type: person
name: Inés Calderó
aliases: [Calderó]
prominence: 5
---
- work: schoolteacher
- led: the second expedition
- reached the summit: on 17 June 1932, with [[Tuku Anpari]]
- wrote: [[The Patient Mountain]]
- school: not stated
- died: not stated

> It was led by Inés Calderó, a schoolteacher.

> On 17 June 1932 Calderó and the guide Tuku Anpari reached the summit.
""",
    "people/tuku-anpari.md": """\
---
type: person
name: Tuku Anpari
aliases: [Anpari, the guide]
prominence: 4
---
- work: guide
- office: first warden of [[Cinder Peak]], since January 1933
- daughter: [[Mirre]]
- wife: not stated
- died: not stated

> On 17 June 1932 Calderó and the guide Tuku Anpari reached the summit.

> In January 1933 Anpari became the first warden of the mountain; his daughter Mirre took over the post in 1951.
""",
    "people/mirre.md": """\
---
type: person
name: Mirre
prominence: 3
---
- father: [[Tuku Anpari]]
- office: warden of [[Cinder Peak]], since 1951

> In January 1933 Anpari became the first warden of the mountain; his daughter Mirre took over the post in 1951.
""",
    "people/lev-orlansky.md": """\
---
type: person
name: Lev Orlansky
aliases: [Orlansky]
prominence: 3
---
- work: photographer
- vow: the only one who did not swear the [[Anku vow]]
- why: not stated
- photographs of the bell: lost in 1934

> Everybody except the photographer Lev Orlansky swore the Anku vow, which was to take no stone from the
> mountain.
""",
    # ------------------------------------------------------------------ groups
    "groups/halvard-society.md": """\
---
type: organisation
name: Halvard Society
aliases: [the Halvard Society, the society, society]
asked_as: [club, alpinists, mountaineers]
prominence: 4
---
- what: a club of climbers
- founded: in 1911, in the back room of a piano shop in [[Port Emmer]]
- founder: not stated
- first president: [[Cornelia Straub]]
- second president: [[Wilhelm Dacre]]
- members: never under the age of thirty
- how many members: not stated

> The Halvard Society, a club of climbers, was founded in 1911 in the back room of a piano shop in Port Emmer.

> The society never took members under the age of thirty.
""",
    "groups/emmer-courier.md": """\
---
type: organisation
name: The Emmer Courier
aliases: [Emmer Courier, the Courier]
prominence: 3
---
- what: a newspaper
- gave: 45% of the money for the second expedition
- archive: burned down in 1934
- editor: not stated

> 45% came from the newspaper The Emmer Courier.
""",
    # ------------------------------------------------------------------ things
    "things/anku-vow.md": """\
---
type: concept
name: Anku vow
aliases: [the Anku vow, the vow]
prominence: 3
---
- what: to take no stone from [[Cinder Peak]]
- not sworn by: [[Lev Orlansky]]

> Everybody except the photographer Lev Orlansky swore the Anku vow, which was to take no stone from the
> mountain.
""",
    "things/brass-bell.md": """\
---
type: thing
name: Brass bell
aliases: [the brass bell, the bell]
prominence: 4
---
- found by: [[Inés Calderó]] and [[Tuku Anpari]], on the summit
- brought up by: not stated
- age: not stated

[[#bell-found|Found]] on the summit and left there.

> They found a brass bell there and left it in its place.

> Who had brought it up is not known.
""",
    "things/marmalade.md": """\
---
type: concept
name: Marmalade
asked_as: [codeword, cipher, secret word]
prominence: 3
---
- what: the code name of the summit of [[Cinder Peak]] in the telegrams of the second expedition
- why: so that rival newspapers would not understand them
- chosen by: not stated

> In its telegrams the summit went by the code name Marmalade, so that rival newspapers would not understand
> them.
""",
    "things/patient-mountain.md": """\
---
type: work
name: The Patient Mountain
aliases: [Patient Mountain]
prominence: 3
---
- what: a book by [[Inés Calderó]]
- came out: around 1938
- sold: 12,000 copies
- publisher: not stated

> Calderó's book The Patient Mountain came out around 1938 and sold 12,000 copies.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-mountain.md": """\
## Cinder Peak erupts for the last time {#last-eruption}

- date: 1702 "in 1702"
- what: [[Cinder Peak]]
- asked_as: eruption; blew up; exploded; active

> It is 6,840 metres high and last erupted in 1702.

## The height of Cinder Peak {#height}

- date: not stated
- kind: figure
- what: [[Cinder Peak]]
- how high: 6,840 metres
- asked_as: tall; height; elevation; altitude

> It is 6,840 metres high and last erupted in 1702.

## Whether the summit was reached before 1932 {#earlier-ascent}

- date: not stated
- kind: state
- what: the summit of [[Cinder Peak]]
- by: not stated
- asked_as: earlier ascent; previous climbers; conquered earlier

> Whether anybody stood on the summit before 1932 is unknown.

## Benedikt Aumann draws the first map {#first-map}

- date: 1908-08 "In August 1908"
- who: [[Benedikt Aumann]]
- what: the first map of [[Cinder Peak]]
- day: not stated
- asked_as: mapped; charted; surveyed; cartographer

> In August 1908 the surveyor Benedikt Aumann drew the first map of the mountain.

## Aumann marks the Needle Gap {#gap-marked}

- date: not stated
- who: [[Benedikt Aumann]]
- what: the [[Needle Gap]], a pass which does not exist
- why: not stated
- asked_as: mistake; error; invented; made up; false pass

> On it he marked a pass, the Needle Gap, which does not exist.

## The Halvard Society is founded {#society-founded}

- date: 1911 "in 1911"
- what: the [[Halvard Society]]
- where: in the back room of a piano shop in [[Port Emmer]]
- by: not stated
- asked_as: established; created; started; formed; set up

> The Halvard Society, a club of climbers, was founded in 1911 in the back room of a piano shop in Port Emmer.

## Cornelia Straub is the first president {#straub-president}

- date: not stated
- kind: state
- who: [[Cornelia Straub]]
- what: president of the [[Halvard Society]], the first
- asked_as: headed; chaired; chairwoman; head of the society

> Its first president was Cornelia Straub.

## Wilhelm Dacre succeeds Cornelia Straub {#dacre-president}

- date: 1926 "In 1926"
- who: [[Wilhelm Dacre]]
- after whom: [[Cornelia Straub]]
- what: president of the [[Halvard Society]]
- why: not stated
- asked_as: took over; followed; replaced; second president; next president; chairman

> In 1926 she was succeeded by the banker Wilhelm Dacre.

## The society takes nobody under thirty {#under-thirty}

- date: not stated
- kind: non-event
- who: the [[Halvard Society]]
- why: not stated
- asked_as: minimum age; join; young; youth; admitted; how old

> The society never took members under the age of thirty.
""",
    "timeline/2-first.md": """\
## The first expedition leaves Port Emmer {#first-leaves}

- date: 1927-05-03 "on 3 May 1927"
- what: the first expedition
- led by: [[Rufus Thackeray]]
- from: [[Port Emmer]]
- aliases: first expedition; the first expedition
- asked_as: set out; departed; set off; started; began

> The first expedition left Port Emmer on 3 May 1927.

> It was led by Major Rufus Thackeray and had 14 climbers and 90 porters.

## The people of the first expedition {#first-people}

- date: not stated
- kind: figure
- how many: 14 climbers and 90 porters
- led by: [[Rufus Thackeray]]
- asked_as: carriers; bearers; mountaineers; size of the first expedition; took part

> It was led by Major Rufus Thackeray and had 14 climbers and 90 porters.

## Thackeray plans to go through the Needle Gap {#gap-plan}

- date: not stated
- who: [[Rufus Thackeray]]
- what: to reach the summit through the [[Needle Gap]] before the rains
- asked_as: intended; route; wanted; hoped; meant

> Thackeray planned to reach the summit through the Needle Gap before the rains.

## Thackeray's plan fails {#plan-fails}

- date: not stated
- after: #gap-plan
- kind: non-event
- who: [[Rufus Thackeray]]
- why: because there was no gap
- asked_as: failure; went wrong; fell through; work out; succeed

> The plan failed, because there was no gap.

## An avalanche buries the stores {#avalanche}

- date: 1927-07 "In July 1927"
- where: on the [[Grey Apron]]
- what: the stores of the first expedition
- day: not stated
- aliases: the avalanche
- asked_as: snowslide; supplies; provisions; snow

> In July 1927 an avalanche on the Grey Apron buried the stores, and the expedition turned back.

## The first expedition turns back {#turns-back}

- date: 1927-07 "In July 1927"
- what: the first expedition
- asked_as: gave up; retreated; abandoned; went home; returned

> In July 1927 an avalanche on the Grey Apron buried the stores, and the expedition turned back.

## Oswin Pell does not come home {#pell-lost}

- date: not stated
- who: [[Oswin Pell]]
- what: the only climber who did not come home
- how: not stated
- asked_as: disappeared; missing; vanished; went missing; died; lost; survived; dead

> All the climbers came home but the botanist Oswin Pell, who was never found.

## The society expels Thackeray {#thackeray-expelled}

- date: not stated
- after: #avalanche + P6M
- who: the [[Halvard Society]]
- whom: [[Rufus Thackeray]]
- why: not stated
- asked_as: kicked out; thrown out; banned; dismissed; removed

> Six months later the society expelled Thackeray.

## Thackeray denies having left Pell behind {#denial}

- date: not stated
- who: [[Rufus Thackeray]]
- what: that he had left [[Oswin Pell]] behind
- asked_as: abandoned; deserted; admitted; accused

> He denied that he had left Pell behind.
""",
    "timeline/3-camp.md": """\
## Séverine Maillot builds the Glass Camp {#camp-built}

- date: 1930-23 "In autumn 1930"
- who: [[Séverine Maillot]]
- what: the [[Glass Camp]]
- where: at 5,200 metres
- of: empty bottles
- day: not stated
- asked_as: constructed; put up; erected; set up; made of; material

> In autumn 1930 the engineer Séverine Maillot built the Glass Camp, a hut of empty bottles, at 5,200 metres.

## The bunks of the Glass Camp {#bunks}

- date: not stated
- kind: figure
- where: the [[Glass Camp]]
- how many: 22 people
- asked_as: beds; sleep; room for; capacity; hold

> It had bunks for 22 people.

## Dacre promises a cable railway {#railway-promised}

- date: not stated
- who: [[Wilhelm Dacre]]
- what: that a cable railway would reach the [[Glass Camp]] by 1931
- asked_as: pledged; announced; vowed; funicular; cable car; cableway

> Dacre promised that a cable railway would reach the camp by 1931, but it was never built.

## The cable railway is never built {#railway-never}

- date: not stated
- kind: non-event
- what: the cable railway
- why: not stated
- aliases: cable railway; the cable railway
- asked_as: funicular; cable car; cableway; finished; completed; opened

> Dacre promised that a cable railway would reach the camp by 1931, but it was never built.

## Money from The Emmer Courier {#money-courier}

- date: not stated
- kind: figure
- share: 45%
- from: [[The Emmer Courier]]
- for: the second expedition
- asked_as: funding; financed; paid for; sponsor; funded; budget

> The money for the second expedition came from three sources:

> 45% came from the newspaper The Emmer Courier.

## Money from postage stamps {#money-stamps}

- date: not stated
- kind: figure
- share: 35%
- from: the sale of postage stamps, which were valid nowhere
- for: the second expedition
- asked_as: funding; financed; paid for; funded; budget

> 35% came from the sale of postage stamps (which were valid nowhere).

## Money from a secret donor {#money-donor}

- date: not stated
- kind: figure
- share: 20%
- from: a donor whose name was kept secret
- for: the second expedition
- aliases: secret donor; the donor
- asked_as: funding; financed; paid for; anonymous; benefactor; funded; budget

> 20% came from a donor whose name was kept secret.

## Dacre is rumoured to be the donor {#donor-rumour}

- date: not stated
- who: [[Wilhelm Dacre]]
- what: the donor whose name was kept secret
- asked_as: anonymous; benefactor; gossip; secret; suspected

> Rumour has it that the donor was Dacre himself.
""",
    "timeline/4-second.md": """\
## The second expedition is on the mountain {#second}

- date: 1932-03/1932-06 "from March to June 1932"
- what: the second expedition
- led by: [[Inés Calderó]]
- where: [[Cinder Peak]]
- aliases: second expedition; the second expedition
- how many: not stated
- asked_as: headed; leader; took place; stayed

> The second expedition was on the mountain from March to June 1932.

> It was led by Inés Calderó, a schoolteacher.

## The summit goes by a code name {#code-name}

- date: not stated
- kind: state
- what: the summit of [[Cinder Peak]], in telegrams
- code name: [[Marmalade]]
- why: so that rival newspapers would not understand them
- asked_as: codeword; cipher; secret; messages; wires

> In its telegrams the summit went by the code name Marmalade, so that rival newspapers would not understand
> them.

## The Anku vow is sworn {#vow-sworn}

- date: not stated
- who: everybody on the second expedition
- what: the [[Anku vow]], to take no stone from [[Cinder Peak]]
- except: [[Lev Orlansky]]
- asked_as: oath; promised; pledge; refused; rock; souvenir

> Everybody except the photographer Lev Orlansky swore the Anku vow, which was to take no stone from the
> mountain.

## Calderó and Anpari reach the summit {#summit-reached}

- date: 1932-06-17 "On 17 June 1932"
- who: [[Inés Calderó]] and [[Tuku Anpari]]
- where: the summit of [[Cinder Peak]]
- asked_as: climbed; top; conquered; ascent; got to the top

> On 17 June 1932 Calderó and the guide Tuku Anpari reached the summit.

## Calderó and Anpari find the bell {#bell-found}

- date: 1932-06-17
- date_basis: implied
- who: [[Inés Calderó]] and [[Tuku Anpari]]
- what: the [[brass bell]]
- where: on the summit; they left it in its place
- asked_as: discovered; came across; took; metal

> They found a brass bell there and left it in its place.

## Who had brought the bell up {#bell-origin}

- date: not stated
- kind: state
- what: the [[brass bell]]
- by: not stated
- asked_as: carried; put; placed; hung; origin

> Who had brought it up is not known.

## Orlansky's photographs are lost {#photographs-lost}

- date: 1934 "in 1934"
- what: [[Lev Orlansky]]'s photographs of the [[brass bell]]
- how: the archive of [[The Emmer Courier]] burned down
- asked_as: pictures; photos; images; destroyed; fire; burnt; what became of

> Orlansky's photographs of the bell were lost in 1934, when the archive of The Emmer Courier burned down.

## The archive of The Emmer Courier burns down {#archive-fire}

- date: 1934 "in 1934"
- what: the archive of [[The Emmer Courier]]
- why: not stated
- asked_as: fire; burnt; blaze

> Orlansky's photographs of the bell were lost in 1934, when the archive of The Emmer Courier burned down.
""",
    "timeline/5-afterwards.md": """\
## Tuku Anpari becomes the first warden {#anpari-warden}

- date: 1933-01 "In January 1933"
- who: [[Tuku Anpari]]
- office: warden of [[Cinder Peak]], the first
- day: not stated
- asked_as: appointed; keeper; guardian; ranger

> In January 1933 Anpari became the first warden of the mountain; his daughter Mirre took over the post in 1951.

## Mirre becomes warden {#mirre-warden}

- date: 1951 "in 1951"
- who: [[Mirre]]
- after whom: [[Tuku Anpari]]
- office: warden of [[Cinder Peak]]
- why: not stated
- asked_as: succeeded; followed; replaced; second warden; next warden; keeper; guardian; ranger

> In January 1933 Anpari became the first warden of the mountain; his daughter Mirre took over the post in 1951.

## The glacier crushes the Glass Camp {#camp-crushed}

- date: [..1936] "By 1936"
- what: the [[Glass Camp]]
- by: the glacier
- asked_as: destroyed; ruined; wrecked; ice; what became of

> By 1936 the glacier had crushed the Glass Camp.

## The Patient Mountain comes out {#book}

- date: 1938~ "around 1938"
- what: [[The Patient Mountain]]
- by: [[Inés Calderó]]
- asked_as: published; wrote; author; released; written

> Calderó's book The Patient Mountain came out around 1938 and sold 12,000 copies.

## The copies of The Patient Mountain {#copies}

- date: not stated
- kind: figure
- how many: 12,000 copies
- what: [[The Patient Mountain]]
- asked_as: sales; bought; sell

> Calderó's book The Patient Mountain came out around 1938 and sold 12,000 copies.

## The villagers of Anku open a museum {#museum}

- date: 194X "In the 1940s"
- who: the villagers of [[Anku]]
- where: in a former bakery
- what is shown: not stated
- aliases: the museum; museum
- asked_as: exhibition; building; founded; set up

> In the 1940s the villagers of Anku opened a museum in a former bakery.

## Séverine Maillot dies {#maillot-dies}

- date: 1957-11-30 "on 30 November 1957"
- who: [[Séverine Maillot]]
- why: pneumonia
- where: not stated
- asked_as: death; passed away; killed; illness; cause

> Maillot died of pneumonia on 30 November 1957.

## The geologists expect another eruption {#next-eruption}

- date: not stated
- kind: state
- who: the geologists of [[Port Emmer]]
- what: that [[Cinder Peak]] erupts again
- expected: before 2050
- asked_as: predict; forecast; next eruption; future; scientists

> The geologists of Port Emmer expect the volcano to erupt again before 2050.
""",
}
