"""A world of the gold questions: a parliament of clay, its parties, bread, a civil war and an operation Thimble."""

PAGE = """The Clay Parliament

The Clay Parliament is the legislature of the Republic of Kessary. It takes its name from its hall in
Brannoch, which was built of unfired brick in 1874. It has 211 seats, nine of which are reserved for the lake
villages. Elections are held every four years, but the members for the lake villages sit for life. Women have
been allowed to vote since 1902, but to stand for election only since 1919.

The Bread Election

In the summer of 1920 the rye harvest of the Low Counties failed, owing to a blight brought in with seed from
Torvay. The price of bread tripled within five months. Prime Minister Aldous Merrin of the Concord Union
refused to open the state granaries, because he wanted the grain for the army. In the election of 6 February
1921, known as the Bread Election, turnout was 79%. The votes fell as follows:

  • The Furrow League won 38.4% and 86 seats.
  • The Concord Union won 31.2% and 70 seats.
  • The Lantern Party won 17% and 36 seats.
  • The rest went to small parties, none of which won more than 3%.

Merrin resigned four days later. Sunniva Harrow, the leader of the Furrow League, formed a coalition with the
Lantern Party and became the first woman to head a government. She made Casper Dray minister of finance; her
younger brother Joss Harrow, nicknamed the Ploughman, was given the interior ministry. Her Land Act was passed
in October 1921 by 107 votes to 101. It broke up all estates over 400 hectares, except those of the
monasteries.

The Estates War

The landowners of Corrigal would not obey the Land Act. On 3 May 1922 they declared the province independent
as the Northern Estates and chose General Ambrose Tarn as their president. Only Torvay recognised the new
state. The government raised about 40,000 volunteers; the strength of the rebel army is unknown. Tarn meant to
be in Brannoch before the winter. He was halted at Sedge Ford in November 1922 by Colonel Ilse Quarrow, who
flooded the meadows by breaching the dykes. The battle cost the rebels 2,300 men.

Operation Thimble

In the autumn of 1923 the secret service, called the Quiet Office, began to forge the banknotes of the
Northern Estates under the code name Operation Thimble. Its director, Lenore Pask, hid it even from the
cabinet. The notes were printed in a cannery in Port Merle and smuggled north in herring barrels. By June 1924
a fifth of the notes in Corrigal were false. The operation was to end in December 1924, but went on until the
peace. Dray learned of it from a newspaper and resigned in protest in January 1925.

On 19 August 1924 Joss Harrow was shot dead on the steps of the clay hall. The assassin, a bookbinder called
Piet Lorrimer, said that he had acted alone. In 1926 a commission of inquiry found that he had been paid from
the north, but could not establish by whom. He was sentenced to death; Sunniva Harrow had the sentence
commuted to life imprisonment. In 1931 he escaped from the prison island of Skerrow, and he has not been seen
since.

Peace and Crash

The war was ended by the Peace of Ashmill, signed on 11 April 1925. Corrigal returned to Kessary, but kept its
own courts. All rebels were pardoned except Tarn and six of his officers. Tarn had already fled to Torvay,
where he wrote his memoirs, The Broken Furrow.

In September 1927 the Brannoch stock exchange lost 45% of its value in three days. Historians disagree on
whether the false notes were to blame. Harrow proposed to nationalise the banks; the Lantern Party was
opposed, and the coalition broke up in the following year. In the election of 1929 the Concord Union, now led
by Merrin's daughter Edda Merrin, won 44%, while the Furrow League fell to 22.5%. Edda Merrin repealed the
Land Act, but farms already handed out were not touched. She promised to move the parliament into a hall of
stone by 1935, which has not happened to this day. Harrow withdrew to Ashmill to keep bees. She died in the
1940s.
"""

CLAY_PARLIAMENT: dict[str, str] = {
    "world.md": """\
---
name: The Clay Parliament
url: https://example.org/clay-parliament
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
A republic with a parliament of unfired brick: its parties, its bread crisis, its civil war and its forgers.
""",
    "sources/almanac.md": """\
---
id: almanac
name: The Clay Parliament
url: https://example.org/clay-parliament
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/kessary.md": """\
---
type: country
name: Kessary
aliases: [Republic of Kessary, the republic, republic]
asked_as: [nation]
prominence: 5
---
- legislature: the [[Clay Parliament]]
- people: not stated

> The Clay Parliament is the legislature of the Republic of Kessary.
""",
    "places/brannoch.md": """\
---
type: place
name: Brannoch
prominence: 3
---
- has: the hall of the [[Clay Parliament]]; the [[Brannoch stock exchange]]
- people: not stated

> It takes its name from its hall in Brannoch, which was built of unfired brick in 1874.

> Tarn meant to be in Brannoch before the winter.
""",
    "places/clay-hall.md": """\
---
type: place
name: Clay hall
aliases: [the clay hall, parliament building, hall of parliament]
prominence: 3
---
- where: in [[Brannoch]]
- built: in 1874
- built of: unfired brick
- architect: not stated
- on its steps: [[Joss Harrow]] was shot

> It takes its name from its hall in Brannoch, which was built of unfired brick in 1874.

> On 19 August 1924 Joss Harrow was shot dead on the steps of the clay hall.
""",
    "places/lake-villages.md": """\
---
type: region
name: Lake villages
aliases: [the lake villages]
prominence: 2
---
- seats: nine, reserved for them
- members: sit for life
- why for life: not stated
- names: not stated

> It has 211 seats, nine of which are reserved for the lake villages.

> Elections are held every four years, but the members for the lake villages sit for life.
""",
    "places/low-counties.md": """\
---
type: region
name: Low Counties
aliases: [the Low Counties]
prominence: 2
---
- harvest: [[#harvest-fails|failed]] in the summer of 1920

> In the summer of 1920 the rye harvest of the Low Counties failed, owing to a blight brought in with seed from
> Torvay.
""",
    "places/torvay.md": """\
---
type: country
name: Torvay
prominence: 3
---
- seed: the blight came in with it
- recognised: the [[Northern Estates]], as the only country
- refuge of: [[Ambrose Tarn]]
- ruler: not stated

> Only Torvay recognised the new state.

> Tarn had already fled to Torvay, where he wrote his memoirs, The Broken Furrow.
""",
    "places/corrigal.md": """\
---
type: region
name: Corrigal
aliases: [the north, province of Corrigal]
prominence: 4
---
- declared independent: on 3 May 1922, as the [[Northern Estates]]
- returned to: [[Kessary]]
- keeps: its own courts
- capital: not stated

> On 3 May 1922 they declared the province independent as the Northern Estates and chose General Ambrose Tarn as
> their president.

> Corrigal returned to Kessary, but kept its own courts.
""",
    "places/northern-estates.md": """\
---
type: country
name: Northern Estates
aliases: [the Northern Estates, rebel state, breakaway state]
prominence: 4
---
- what: the name under which [[Corrigal]] was declared independent
- president: [[Ambrose Tarn]]
- recognised by: [[Torvay]] only
- strength of its army: not stated; unknown
- capital: not stated

> On 3 May 1922 they declared the province independent as the Northern Estates and chose General Ambrose Tarn as
> their president.

> Only Torvay recognised the new state.
""",
    "places/sedge-ford.md": """\
---
type: place
name: Sedge Ford
prominence: 3
---
- battle: in November 1922
- halted there: [[Ambrose Tarn]]
- by: [[Ilse Quarrow]]

> He was halted at Sedge Ford in November 1922 by Colonel Ilse Quarrow, who flooded the meadows by breaching the
> dykes.
""",
    "places/port-merle.md": """\
---
type: place
name: Port Merle
prominence: 2
---
- has: the cannery in which the false notes were printed

> The notes were printed in a cannery in Port Merle and smuggled north in herring barrels.
""",
    "places/ashmill.md": """\
---
type: place
name: Ashmill
prominence: 2
---
- gave its name to: the [[Peace of Ashmill]]
- withdrew there: [[Sunniva Harrow]]

> Harrow withdrew to Ashmill to keep bees.
""",
    "places/skerrow.md": """\
---
type: place
name: Skerrow
aliases: [prison island, prison island of Skerrow]
prominence: 2
---
- what: a prison island
- escaped from it: [[Piet Lorrimer]], in 1931

> In 1931 he escaped from the prison island of Skerrow, and he has not been seen since.
""",
    # ------------------------------------------------------------------ people
    "people/aldous-merrin.md": """\
---
type: person
name: Aldous Merrin
aliases: [Prime Minister Aldous Merrin, Prime Minister Merrin, Aldous]
shares: [Merrin]
prominence: 4
---
- office: prime minister, until he resigned
- party: [[Concord Union]]
- daughter: [[Edda Merrin]]
- refused: to open the state granaries
- born: not stated
- died: not stated

> Prime Minister Aldous Merrin of the Concord Union refused to open the state granaries, because he wanted the
> grain for the army.

> Merrin resigned four days later.
""",
    "people/sunniva-harrow.md": """\
---
type: person
name: Sunniva Harrow
aliases: [Sunniva]
shares: [Harrow]
asked_as: [beekeeper]
prominence: 6
---
- office: head of the government; leader of the [[Furrow League]]
- first: woman to head a government
- brother: [[Joss Harrow]], younger than she
- withdrew to: [[Ashmill]], to keep bees
- born: not stated
- died: in the 1940s
- cause of death: not stated

> Sunniva Harrow, the leader of the Furrow League, formed a coalition with the Lantern Party and became the
> first woman to head a government.

> Harrow withdrew to Ashmill to keep bees. She died in the 1940s.
""",
    "people/casper-dray.md": """\
---
type: person
name: Casper Dray
aliases: [Dray]
asked_as: [finance minister, treasurer]
prominence: 3
---
- office: minister of finance
- appointed by: [[Sunniva Harrow]]
- resigned: in January 1925, in protest
- party: not stated
- successor: not stated

> She made Casper Dray minister of finance; her younger brother Joss Harrow, nicknamed the Ploughman, was given
> the interior ministry.

> Dray learned of it from a newspaper and resigned in protest in January 1925.
""",
    "people/joss-harrow.md": """\
---
type: person
name: Joss Harrow
aliases: [Joss, the Ploughman, Ploughman]
shares: [Harrow]
asked_as: [interior minister, home secretary]
prominence: 4
---
- office: the interior ministry
- sister: [[Sunniva Harrow]], older than he
- killed by: [[Piet Lorrimer]]
- died: on 19 August 1924
- age at death: not stated

> She made Casper Dray minister of finance; her younger brother Joss Harrow, nicknamed the Ploughman, was given
> the interior ministry.

> On 19 August 1924 Joss Harrow was shot dead on the steps of the clay hall.
""",
    "people/ambrose-tarn.md": """\
---
type: person
name: Ambrose Tarn
aliases: [General Ambrose Tarn, General Tarn, Tarn, the general]
asked_as: [rebel leader]
prominence: 5
---
- office: general; president of the [[Northern Estates]]
- meant: to be in [[Brannoch]] before the winter
- halted at: [[Sedge Ford]]
- pardoned: no
- fled to: [[Torvay]]
- memoirs: [[The Broken Furrow]]
- died: not stated

> On 3 May 1922 they declared the province independent as the Northern Estates and chose General Ambrose Tarn as
> their president.

> Tarn had already fled to Torvay, where he wrote his memoirs, The Broken Furrow.
""",
    "people/ilse-quarrow.md": """\
---
type: person
name: Ilse Quarrow
aliases: [Colonel Ilse Quarrow, Colonel Quarrow, Quarrow]
prominence: 3
---
- rank: colonel
- did: halted [[Ambrose Tarn]] at [[Sedge Ford]]
- how: flooded the meadows by breaching the dykes
- later life: not stated

> He was halted at Sedge Ford in November 1922 by Colonel Ilse Quarrow, who flooded the meadows by breaching the
> dykes.
""",
    "people/lenore-pask.md": """\
---
type: person
name: Lenore Pask
aliases: [Pask]
asked_as: [spymaster, spy chief]
prominence: 3
---
- office: director of the [[Quiet Office]]
- hid: [[Operation Thimble]], even from the cabinet
- why: not stated
- fate: not stated

> Its director, Lenore Pask, hid it even from the cabinet.
""",
    "people/piet-lorrimer.md": """\
---
type: person
name: Piet Lorrimer
aliases: [Lorrimer, the assassin, assassin]
asked_as: [killer, murderer, shooter, gunman]
prominence: 4
---
- work: bookbinder
- killed: [[Joss Harrow]]
- said: that he had acted alone
- paid by: not stated; from the north
- sentence: death, commuted to life imprisonment
- escaped: from [[Skerrow]], in 1931
- motive: not stated
- where he is: not stated

> The assassin, a bookbinder called Piet Lorrimer, said that he had acted alone.

> In 1931 he escaped from the prison island of Skerrow, and he has not been seen since.
""",
    "people/edda-merrin.md": """\
---
type: person
name: Edda Merrin
aliases: [Edda]
shares: [Merrin]
prominence: 4
---
- father: [[Aldous Merrin]]
- party: leader of the [[Concord Union]]
- repealed: the [[Land Act]]
- promised: a hall of stone by 1935
- died: not stated

> In the election of 1929 the Concord Union, now led by Merrin's daughter Edda Merrin, won 44%, while the Furrow
> League fell to 22.5%.

> Edda Merrin repealed the Land Act, but farms already handed out were not touched.
""",
    # ------------------------------------------------------------------ groups
    "groups/clay-parliament.md": """\
---
type: organisation
name: Clay Parliament
aliases: [the Clay Parliament, the parliament, parliament]
asked_as: [legislature, assembly, congress, mps]
prominence: 5
---
- what: the legislature of [[Kessary]]
- name: from its [[clay hall|hall]] of unfired brick
- seats: 211
- reserved seats: nine, for the [[lake villages]]
- elections: every four years

> The Clay Parliament is the legislature of the Republic of Kessary. It takes its name from its hall in
> Brannoch, which was built of unfired brick in 1874.

> It has 211 seats, nine of which are reserved for the lake villages.
""",
    "groups/furrow-league.md": """\
---
type: organisation
name: Furrow League
aliases: [the Furrow League, the League]
asked_as: [furrows]
prominence: 4
---
- leader: [[Sunniva Harrow]]
- in 1921: 38.4% and 86 seats
- in 1929: 22.5%
- seats in 1929: not stated
- founded: not stated

> The Furrow League won 38.4% and 86 seats.

> In the election of 1929 the Concord Union, now led by Merrin's daughter Edda Merrin, won 44%, while the Furrow
> League fell to 22.5%.
""",
    "groups/concord-union.md": """\
---
type: organisation
name: Concord Union
aliases: [the Concord Union, the Union]
asked_as: [unionists, concordists]
prominence: 4
---
- led by: [[Edda Merrin]], by the election of 1929
- in 1921: 31.2% and 70 seats
- in 1929: 44%
- seats in 1929: not stated
- founded: not stated

> The Concord Union won 31.2% and 70 seats.

> In the election of 1929 the Concord Union, now led by Merrin's daughter Edda Merrin, won 44%, while the Furrow
> League fell to 22.5%.
""",
    "groups/lantern-party.md": """\
---
type: organisation
name: Lantern Party
aliases: [the Lantern Party]
asked_as: [lanterns]
prominence: 3
---
- in 1921: 17% and 36 seats
- coalition: with the [[Furrow League]]
- opposed: the nationalising of the banks
- leader: not stated
- in 1929: not stated

> The Lantern Party won 17% and 36 seats.

> Harrow proposed to nationalise the banks; the Lantern Party was opposed, and the coalition broke up in the
> following year.
""",
    "groups/quiet-office.md": """\
---
type: organisation
name: Quiet Office
aliases: [the Quiet Office, the secret service, secret service]
asked_as: [spies, intelligence agency, spy agency]
prominence: 3
---
- what: the secret service of [[Kessary]]
- director: [[Lenore Pask]]
- operation: [[Operation Thimble]]
- founded: not stated

> In the autumn of 1923 the secret service, called the Quiet Office, began to forge the banknotes of the
> Northern Estates under the code name Operation Thimble.

> Its director, Lenore Pask, hid it even from the cabinet.
""",
    # ------------------------------------------------------------------ things
    "things/land-act.md": """\
---
type: concept
name: Land Act
aliases: [the Land Act]
asked_as: [land reform, land law]
prominence: 4
---
- by: [[Sunniva Harrow]]
- passed: in October 1921, by 107 votes to 101
- broke up: all estates over 400 hectares
- exception: the estates of the monasteries
- repealed by: [[Edda Merrin]]
- date of the repeal: not stated

> Her Land Act was passed in October 1921 by 107 votes to 101.

> It broke up all estates over 400 hectares, except those of the monasteries.

> Edda Merrin repealed the Land Act, but farms already handed out were not touched.
""",
    "things/estates-war.md": """\
---
type: concept
name: Estates War
aliases: [the Estates War, civil war, the civil war, the war]
asked_as: [rebellion, conflict]
prominence: 4
---
- between: the government of [[Kessary]] and the rebels of [[Corrigal]]
- ended by: the [[Peace of Ashmill]]
- deaths in all: not stated

The rebels [[#independence|declared the province independent]]; [[#peace|the Peace of Ashmill]] ended the war.

> The landowners of Corrigal would not obey the Land Act.

> The war was ended by the Peace of Ashmill, signed on 11 April 1925.
""",
    "things/operation-thimble.md": """\
---
type: concept
name: Operation Thimble
aliases: [Thimble]
asked_as: [forgery, counterfeiting, fake money]
prominence: 4
---
- what: the forging of the banknotes of the [[Northern Estates]]
- by: the [[Quiet Office]]
- began: in the autumn of 1923
- was to end: in December 1924
- went on: until the [[Peace of Ashmill|peace]]
- printed: in a cannery in [[Port Merle]]
- cost: not stated
- number of notes: not stated

> In the autumn of 1923 the secret service, called the Quiet Office, began to forge the banknotes of the
> Northern Estates under the code name Operation Thimble.

> The operation was to end in December 1924, but went on until the peace.
""",
    "things/peace-of-ashmill.md": """\
---
type: concept
name: Peace of Ashmill
aliases: [the Peace of Ashmill, the peace]
asked_as: [treaty, armistice]
prominence: 3
---
- ended: the [[Estates War]]
- signed: on 11 April 1925
- signed by: not stated

> The war was ended by the Peace of Ashmill, signed on 11 April 1925.
""",
    "things/broken-furrow.md": """\
---
type: work
name: The Broken Furrow
aliases: [Broken Furrow]
asked_as: [autobiography]
prominence: 2
---
- what: the memoirs of [[Ambrose Tarn]]
- written in: [[Torvay]]
- published: not stated

> Tarn had already fled to Torvay, where he wrote his memoirs, The Broken Furrow.
""",
    "things/stock-exchange.md": """\
---
type: organisation
name: Brannoch stock exchange
aliases: [the stock exchange, stock exchange]
asked_as: [stock market]
prominence: 2
---
- lost: 45% of its value in three days, in September 1927

> In September 1927 the Brannoch stock exchange lost 45% of its value in three days.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-parliament.md": """\
## The hall of the Clay Parliament is built {#hall-built}

- date: 1874 "in 1874"
- what: the [[clay hall]]
- where: [[Brannoch]]
- of: unfired brick
- by: not stated
- asked_as: constructed; erected; material; mud; architect

> It takes its name from its hall in Brannoch, which was built of unfired brick in 1874.

## Seats of the Clay Parliament {#seats}

- date: not stated
- kind: figure
- what: the [[Clay Parliament]]
- how many: 211 seats
- reserved: nine, for the [[lake villages]]
- asked_as: mps

> It has 211 seats, nine of which are reserved for the lake villages.

## Elections are held every four years {#elections}

- date: not stated
- kind: state
- what: elections to the [[Clay Parliament]]
- how often: every four years
- except: the members for the [[lake villages]], who sit for life
- asked_as: term; re-elected

> Elections are held every four years, but the members for the lake villages sit for life.

## Women are allowed to vote {#women-vote}

- date: 1902 "since 1902"
- who: women
- where: [[Kessary]]
- asked_as: suffrage; women's suffrage; female; right to vote; franchise

> Women have been allowed to vote since 1902, but to stand for election only since 1919.

## Women are allowed to stand for election {#women-stand}

- date: 1919 "since 1919"
- who: women
- where: [[Kessary]]
- asked_as: candidates; run for office; run for parliament; female

> Women have been allowed to vote since 1902, but to stand for election only since 1919.
""",
    "timeline/2-bread.md": """\
## The rye harvest fails {#harvest-fails}

- date: 1920-22 "In the summer of 1920"
- what: the rye harvest
- where: the [[Low Counties]]
- why: owing to a blight brought in with seed from [[Torvay]]
- aliases: harvest failure; failed harvest
- asked_as: crop; crops; famine; blight; grain

> In the summer of 1920 the rye harvest of the Low Counties failed, owing to a blight brought in with seed from
> Torvay.

## The price of bread triples {#bread-price}

- date: not stated
- kind: figure
- after: #harvest-fails
- what: the price of bread
- how much: it tripled
- within: five months
- price itself: not stated
- asked_as: cost; expensive; loaf; went up; rise; dear

> The price of bread tripled within five months.

## Aldous Merrin refuses to open the state granaries {#granaries}

- date: not stated
- who: [[Aldous Merrin]]
- what: the state granaries
- why: because he wanted the grain for the army
- asked_as: food stores; silos; soldiers

> Prime Minister Aldous Merrin of the Concord Union refused to open the state granaries, because he wanted the
> grain for the army.

## The Bread Election {#bread-election}

- date: 1921-02-06 "of 6 February 1921"
- what: an election to the [[Clay Parliament]]
- turnout: 79%
- aliases: election of 1921; 1921 election
- asked_as: polls; ballot; voted; results; participation; went to the polls

> In the election of 6 February 1921, known as the Bread Election, turnout was 79%.

> The votes fell as follows:

## The Furrow League's share in 1921 {#furrow-1921}

- date: 1921-02-06 "6 February 1921"
- kind: figure
- who: [[Furrow League]]
- share: 38.4%
- seats: 86
- asked_as: won; percentage; most votes; biggest party; largest party; came first

> The Furrow League won 38.4% and 86 seats.

> In the election of 6 February 1921, known as the Bread Election, turnout was 79%.

## The Concord Union's share in 1921 {#concord-1921}

- date: 1921-02-06 "6 February 1921"
- kind: figure
- who: [[Concord Union]]
- share: 31.2%
- seats: 70
- asked_as: won; percentage; came second; runner-up

> The Concord Union won 31.2% and 70 seats.

> In the election of 6 February 1921, known as the Bread Election, turnout was 79%.

## The Lantern Party's share in 1921 {#lantern-1921}

- date: 1921-02-06 "6 February 1921"
- kind: figure
- who: [[Lantern Party]]
- share: 17%
- seats: 36
- asked_as: won; percentage; came third

> The Lantern Party won 17% and 36 seats.

> In the election of 6 February 1921, known as the Bread Election, turnout was 79%.

## The small parties' share in 1921 {#small-parties}

- date: 1921-02-06 "6 February 1921"
- kind: figure
- who: small parties
- share: the rest; none won more than 3%
- seats: not stated
- names: not stated
- asked_as: other parties; minor parties; others; remainder

> The rest went to small parties, none of which won more than 3%.

> In the election of 6 February 1921, known as the Bread Election, turnout was 79%.

## Aldous Merrin resigns {#merrin-resigns}

- date: not stated
- after: #bread-election + P4D
- who: [[Aldous Merrin]]
- office: prime minister
- asked_as: quit; stepped down; left office; gave up

> Merrin resigned four days later.

## Sunniva Harrow forms a coalition {#coalition}

- date: not stated
- after: #bread-election
- who: [[Sunniva Harrow]]
- with: the [[Lantern Party]]
- first: woman to head a government
- asked_as: ally; alliance; became prime minister; took office; female

> Sunniva Harrow, the leader of the Furrow League, formed a coalition with the Lantern Party and became the
> first woman to head a government.

## Casper Dray is made minister of finance {#dray-appointed}

- date: not stated
- who: [[Casper Dray]]
- by: [[Sunniva Harrow]]
- office: minister of finance
- asked_as: appointed; treasury; finance minister

> She made Casper Dray minister of finance; her younger brother Joss Harrow, nicknamed the Ploughman, was given
> the interior ministry.

## Joss Harrow is given the interior ministry {#joss-appointed}

- date: not stated
- who: [[Joss Harrow]]
- by: not stated
- office: the interior ministry
- asked_as: appointed; interior minister; home office; post

> She made Casper Dray minister of finance; her younger brother Joss Harrow, nicknamed the Ploughman, was given
> the interior ministry.

## The Land Act is passed {#land-act-passed}

- date: 1921-10 "in October 1921"
- what: the [[Land Act]]
- votes: 107 to 101
- result: it broke up all estates over 400 hectares
- except: the estates of the monasteries
- day: not stated
- asked_as: law; adopted; approved; land reform; big farms; split; monks; church land; exempt; spared

> Her Land Act was passed in October 1921 by 107 votes to 101.

> It broke up all estates over 400 hectares, except those of the monasteries.
""",
    "timeline/3-war.md": """\
## The landowners of Corrigal do not obey the Land Act {#disobedience}

- date: not stated
- after: #land-act-passed
- who: the landowners of [[Corrigal]]
- what: the [[Land Act]]
- asked_as: defied; refused; landlords; lords; cause of the war

> The landowners of Corrigal would not obey the Land Act.

## Corrigal is declared independent {#independence}

- date: 1922-05-03 "On 3 May 1922"
- who: the landowners of [[Corrigal]]
- what: the [[Northern Estates]]
- why: not stated
- asked_as: seceded; secession; broke away; split off; left the republic

> On 3 May 1922 they declared the province independent as the Northern Estates and chose General Ambrose Tarn as
> their president.

## Ambrose Tarn is chosen as president {#tarn-president}

- date: 1922-05-03 "On 3 May 1922"
- date_basis: implied
- who: [[Ambrose Tarn]]
- by: the landowners of [[Corrigal]]
- of: the [[Northern Estates]]
- asked_as: elected; head of state; leader; ruled; led the rebels

> On 3 May 1922 they declared the province independent as the Northern Estates and chose General Ambrose Tarn as
> their president.

## Torvay recognises the Northern Estates {#recognition}

- date: not stated
- after: #independence
- who: [[Torvay]], the only country
- what: the [[Northern Estates]]
- why: not stated
- asked_as: diplomatic; acknowledged; countries

> Only Torvay recognised the new state.

## The government raises volunteers {#volunteers}

- date: not stated
- kind: figure
- who: the government of [[Kessary]]
- how many: about 40,000
- asked_as: soldiers; troops; army; fighters; recruited

> The government raised about 40,000 volunteers; the strength of the rebel army is unknown.

## The strength of the rebel army {#rebel-army}

- date: not stated
- kind: figure
- who: the rebels of the [[Northern Estates]]
- how many: not stated; unknown
- asked_as: soldiers; troops; rebel forces

> The government raised about 40,000 volunteers; the strength of the rebel army is unknown.

## Ambrose Tarn means to be in Brannoch before the winter {#tarn-plan}

- date: not stated
- kind: state
- who: [[Ambrose Tarn]]
- what: to be in [[Brannoch]] before the winter
- asked_as: plan; intended; planned; goal; aim; capture; conquer

> Tarn meant to be in Brannoch before the winter.

## Ambrose Tarn is halted at Sedge Ford {#sedge-ford-battle}

- date: 1922-11 "in November 1922"
- who: [[Ambrose Tarn]]
- by: [[Ilse Quarrow]]
- where: [[Sedge Ford]]
- how: she flooded the meadows by breaching the dykes
- day: not stated
- aliases: battle of Sedge Ford; the battle
- asked_as: stopped; beaten; defeated; dams; dikes; levees

> He was halted at Sedge Ford in November 1922 by Colonel Ilse Quarrow, who flooded the meadows by breaching the
> dykes.

> The battle cost the rebels 2,300 men.

## Rebel losses at Sedge Ford {#rebel-losses}

- date: 1922-11 "in November 1922"
- kind: figure
- where: [[Sedge Ford]]
- who: the rebels
- how many: 2,300 men
- asked_as: casualties; died; killed; death toll

> The battle cost the rebels 2,300 men.

> He was halted at Sedge Ford in November 1922 by Colonel Ilse Quarrow, who flooded the meadows by breaching the
> dykes.
""",
    "timeline/4-thimble.md": """\
## Operation Thimble begins {#thimble-begins}

- date: 1923-23 "In the autumn of 1923"
- who: the [[Quiet Office]]
- what: [[Operation Thimble]], the forging of the banknotes of the [[Northern Estates]]
- why: not stated
- asked_as: started; launched; counterfeit; fake; forged; bills

> In the autumn of 1923 the secret service, called the Quiet Office, began to forge the banknotes of the
> Northern Estates under the code name Operation Thimble.

## Lenore Pask hides the operation from the cabinet {#thimble-hidden}

- date: not stated
- who: [[Lenore Pask]]
- what: [[Operation Thimble]]
- from: even the cabinet
- why: not stated
- asked_as: concealed; secret; kept secret; ministers

> Its director, Lenore Pask, hid it even from the cabinet.

## The false notes are printed in Port Merle {#notes-printed}

- date: not stated
- what: the false notes of [[Operation Thimble]]
- where: in a cannery in [[Port Merle]]
- asked_as: factory; fish; produced; counterfeit; fake; forged

> The notes were printed in a cannery in Port Merle and smuggled north in herring barrels.

## The false notes are smuggled north {#notes-smuggled}

- date: not stated
- what: the false notes of [[Operation Thimble]]
- to: [[Corrigal|the north]]
- how: in herring barrels
- by: not stated
- asked_as: transported; shipped; fish; counterfeit; fake; forged

> The notes were printed in a cannery in Port Merle and smuggled north in herring barrels.

## The share of false notes in Corrigal {#notes-share}

- date: [..1924-06] "By June 1924"
- kind: figure
- share: a fifth of the notes
- where: [[Corrigal]]
- asked_as: counterfeit; fake; forged; percentage; fraction; circulation

> By June 1924 a fifth of the notes in Corrigal were false.

## Operation Thimble goes on until the peace {#thimble-ends}

- date: not stated
- what: [[Operation Thimble]]
- planned end: December 1924
- actual end: the [[Peace of Ashmill|peace]]
- why: not stated
- asked_as: stopped; finished; ended; over; wound up; closed down; schedule

> The operation was to end in December 1924, but went on until the peace.

## Casper Dray resigns in protest {#dray-resigns}

- date: 1925-01 "in January 1925"
- who: [[Casper Dray]]
- why: in protest against [[Operation Thimble]], of which he had learned from a newspaper
- newspaper: not stated
- day: not stated
- asked_as: quit; stepped down; found out; heard; discovered; paper; press

> Dray learned of it from a newspaper and resigned in protest in January 1925.

## Joss Harrow is shot dead {#assassination}

- date: 1924-08-19 "On 19 August 1924"
- who: [[Joss Harrow]]
- by: [[Piet Lorrimer]]
- where: on the steps of the [[clay hall]]
- weapon: not stated
- aliases: assassination of Joss Harrow; the assassination; murder of Joss Harrow
- asked_as: killed; assassinated; murdered; gunned down; die; death; stairs

> On 19 August 1924 Joss Harrow was shot dead on the steps of the clay hall.

> The assassin, a bookbinder called Piet Lorrimer, said that he had acted alone.

## Piet Lorrimer says that he acted alone {#alone}

- date: not stated
- who: [[Piet Lorrimer]], a bookbinder
- what: that he had acted alone
- asked_as: claimed; confessed; accomplices; helpers; conspiracy

> The assassin, a bookbinder called Piet Lorrimer, said that he had acted alone.

## A commission of inquiry reports on the assassination {#inquiry}

- date: 1926 "In 1926"
- who: a commission of inquiry
- about: [[Piet Lorrimer]]
- found: that he had been paid from the north
- paid by: not stated; the commission could not establish it
- members: not stated
- aliases: commission of inquiry; the commission; the inquiry
- asked_as: investigation; investigated; report; hired; who paid; concluded; behind

> In 1926 a commission of inquiry found that he had been paid from the north, but could not establish by whom.

## Piet Lorrimer's sentence is commuted {#commuted}

- date: not stated
- who: [[Piet Lorrimer]]
- by: [[Sunniva Harrow]]
- from: death
- to: life imprisonment
- why: not stated
- asked_as: executed; hanged; mercy; spared; punishment; punished; reprieve; prison; jail

> He was sentenced to death; Sunniva Harrow had the sentence commuted to life imprisonment.

## Piet Lorrimer escapes from Skerrow {#escape}

- date: 1931 "In 1931"
- who: [[Piet Lorrimer]]
- where: [[Skerrow]]
- how: not stated
- result: he has not been seen since
- asked_as: broke out; fled; prison; jail; breakout; caught; recaptured

> In 1931 he escaped from the prison island of Skerrow, and he has not been seen since.
""",
    "timeline/5-peace.md": """\
## The Peace of Ashmill is signed {#peace}

- date: 1925-04-11 "on 11 April 1925"
- what: the [[Peace of Ashmill]]
- result: it ended the [[Estates War]]
- by: not stated
- asked_as: end of the war; treaty; ended; over; ceasefire

> The war was ended by the Peace of Ashmill, signed on 11 April 1925.

## Corrigal returns to Kessary {#return}

- date: not stated
- who: [[Corrigal]]
- to: [[Kessary]]
- kept: its own courts
- asked_as: rejoined; reunited; judges; justice; autonomy; terms

> Corrigal returned to Kessary, but kept its own courts.

## The rebels are pardoned {#pardon}

- date: not stated
- who: all rebels
- except: [[Ambrose Tarn]] and six of his officers
- by: not stated
- asked_as: amnesty; forgiven; let off; mercy

> All rebels were pardoned except Tarn and six of his officers.

## Ambrose Tarn flees to Torvay {#tarn-flees}

- date: not stated
- who: [[Ambrose Tarn]]
- to: [[Torvay]]
- how: not stated
- asked_as: escaped; ran away; exile; ran off

> Tarn had already fled to Torvay, where he wrote his memoirs, The Broken Furrow.

## Ambrose Tarn writes The Broken Furrow {#memoirs}

- date: not stated
- who: [[Ambrose Tarn]]
- what: his memoirs, [[The Broken Furrow]]
- where: [[Torvay]]
- asked_as: wrote; author; book; autobiography

> Tarn had already fled to Torvay, where he wrote his memoirs, The Broken Furrow.

## The Brannoch stock exchange crashes {#crash}

- date: 1927-09 "In September 1927"
- what: the [[Brannoch stock exchange]]
- share: 45% of its value
- within: three days
- why: not stated; historians disagree
- aliases: stock crash; the crash; crash of 1927
- asked_as: collapsed; shares; market; plunge; slump

> In September 1927 the Brannoch stock exchange lost 45% of its value in three days.

> Historians disagree on whether the false notes were to blame.

## Historians disagree on the cause of the crash {#crash-cause}

- date: not stated
- kind: state
- who: historians
- about: whether the false notes of [[Operation Thimble]] were to blame
- asked_as: cause; caused; responsible; fault; disputed; scholars; led to

> Historians disagree on whether the false notes were to blame.

> In September 1927 the Brannoch stock exchange lost 45% of its value in three days.

## Sunniva Harrow proposes to nationalise the banks {#banks}

- date: not stated
- who: [[Sunniva Harrow]]
- what: to nationalise the banks
- opposed by: the [[Lantern Party]]
- asked_as: plan; wanted; take over; state-owned; suggested

> Harrow proposed to nationalise the banks; the Lantern Party was opposed, and the coalition broke up in the
> following year.

## The coalition breaks up {#coalition-ends}

- date: not stated
- after: #crash
- when: in the following year
- who: the [[Furrow League]] and the [[Lantern Party]]
- why: not stated outright; the [[Lantern Party]] was opposed to the nationalising of the banks
- asked_as: fell apart; collapsed; split; ended; end of the coalition

> Harrow proposed to nationalise the banks; the Lantern Party was opposed, and the coalition broke up in the
> following year.

## The election of 1929 {#election-1929}

- date: 1929 "of 1929"
- what: an election to the [[Clay Parliament]]
- who: the [[Concord Union]], led by [[Edda Merrin]]
- share: 44% for the [[Concord Union]]; 22.5% for the [[Furrow League]]
- seats: not stated
- day: not stated
- aliases: 1929 election
- asked_as: won; polls; ballot; percentage; results; returned to power

> In the election of 1929 the Concord Union, now led by Merrin's daughter Edda Merrin, won 44%, while the Furrow
> League fell to 22.5%.

## Edda Merrin repeals the Land Act {#repeal}

- date: not stated
- who: [[Edda Merrin]]
- what: the [[Land Act]]
- except: farms already handed out were not touched
- asked_as: abolished; undone; reversed; scrapped; cancelled; take back

> Edda Merrin repealed the Land Act, but farms already handed out were not touched.

## Edda Merrin promises a hall of stone {#stone-hall}

- date: not stated
- who: [[Edda Merrin]]
- what: to move the [[Clay Parliament|parliament]] into a hall of stone
- promised for: 1935
- asked_as: pledged; vowed; relocate

> She promised to move the parliament into a hall of stone by 1935, which has not happened to this day.

## The parliament does not move into a hall of stone {#no-stone-hall}

- date: not stated
- kind: non-event
- what: the [[Clay Parliament|parliament]]
- why: not stated
- asked_as: moved; kept her promise; relocated

> She promised to move the parliament into a hall of stone by 1935, which has not happened to this day.

## Sunniva Harrow withdraws to Ashmill {#withdraws}

- date: not stated
- who: [[Sunniva Harrow]]
- where: [[Ashmill]]
- why: to keep bees
- asked_as: retired; retirement; left politics; hobby; beekeeping; honey

> Harrow withdrew to Ashmill to keep bees.

## Sunniva Harrow dies {#harrow-dies}

- date: 194X "in the 1940s"
- who: [[Sunniva Harrow]]
- cause: not stated
- where: not stated
- asked_as: death; passed away; die

> She died in the 1940s.

> Harrow withdrew to Ashmill to keep bees.
""",
}
