"""A world of the gold questions: an alternate history in which the Republic of Ezo outlives 1869."""

PAGE = """Republic of Ezo

The Republic of Ezo is a state on the island of Ezo, north of Japan. Its capital is Hakodate. In our
timeline it lasted five months and surrendered in June 1869. In Fogbound it survives: on 4 May 1869 the
imperial ironclad Kotetsu ran aground in thick fog and was captured intact by Captain Arai Ikuno. Without
her the Japanese landing had to be called off. Japan signed a truce in autumn 1869, but it has never
recognised the republic. France did so in November 1870 and Russia two years later; Great Britain waited
until around 1885.

Government

The constitution was adopted on 9 February 1872. Most of it was written by Jules Brunet, a French artillery
officer. It gave the vote to every man over 25 who could read, including the Ainu, but not to serving
soldiers. The president is chosen by popular vote for five years and may stand again only once. Women
were given the vote in 1921, except in presidential elections, for which they had to wait until 1933. The
parliament, called the Assembly, has 90 members and sits in the old magistrate's office.

The first president was Enomoto Takeaki. He governed until 1881, when he resigned because he was going
blind. Nobody knows why his successor, the banker Otsuka Hikoma, left office after only eight months. In
the census of 1890 the republic had 412,000 inhabitants:

  • 61% were settlers from Honshu.
  • 22% were Ainu.
  • 11% were Russians and Poles (most of them deserters).
  • The remaining 6% were chiefly French and Chinese.

The Herring War

Russia and Ezo both claimed the fishing grounds off Sakhalin. On 17 August 1896 the Russian gunboat Burun sank
the trawler Shiokaze. Of her crew of 14 only the cook, Oda Mataji, survived. He was celebrated as a hero,
although he later admitted that he had slept through the attack.

General Kimura Sei planned to march across the frozen strait to Sakhalin. His plan was code-named Winter Tea. He
set out in February 1897 with 6,200 men, and about 900 of them froze to death before a shot was fired. Korsakov
nevertheless fell on 26 February. The Russian commander, Baron Otto Lieven, was taken prisoner; he later
married Kimura's sister. The Peace of Nagasaki was signed in spring 1898, after the Dutch consul had
mediated. Ezo gained southern Sakhalin but had to pay three million roubles and pull down its forts at
Nemuro. The question of the Kuril Islands was left to a conference that never met.

The Snow Coup

Two parties dominated politics after the war: the Lantern Party, backed by merchants and fishermen, and the
Plough Union, backed by settlers in the interior. In May 1908 Shiraoi Ekasi of the Plough Union became the
first Ainu president. He won 53% of the vote; Kimura, the Lantern candidate, got 44%. His land law, which
returned a tenth of the state forests to Ainu villages, enraged the army.

On the night of 12 December 1911 Colonel Baba Ren occupied the Goryokaku fortress with 700 men and demanded
that the Assembly be dissolved. The whole navy stayed loyal except the cruiser Kaiten. The coup collapsed
after three days, because the telegraph clerks under Tamura Sada refused to pass on Baba's orders. Eleven
people were killed. Baba fled to Harbin, where he ran a restaurant; he died there in the 1920s. Who had paid
for the coup is still disputed. The report of the inquiry is sealed until 1961.

Cormorant

The republic was officially neutral in the Great War. Between 1915 and 1917, however, it secretly sold coal to
both sides. The scheme was known as Cormorant, and only three ministers knew of it. It brought in 27
million ryo, which were spent on schools. On 3 March 1919 the Hakodate Courier exposed it in an article by
the reporter Irina Wolska. President Nagai Tomo stepped down nine days later. Wolska refused to name her
source, and was jailed for six weeks.

The Tunnel

Work on the Tsugaru Tunnel, which was to link Ezo with Honshu, began in 1925. It was given up in 1934, after
an inflow of water had drowned 38 workers. By then only a third had been dug, and the cost had risen to 88
million ryo, four times the estimate. The engineer Hachiro Vidal blamed the rock; the unions blamed Vidal.

Trivia

  • The flag, a white star on blue, was designed by a schoolgirl of twelve.
  • The republic will host the Winter Games at Sapporo in 1948.
  • The author has said that the next chapter will deal with the Kuril Islands.
"""

FOGBOUND: dict[str, str] = {
    "world.md": """\
---
name: Fogbound
url: https://example.org/fogbound
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
An alternate history in which the Republic of Ezo outlives the year 1869.
""",
    "sources/wiki.md": """\
---
id: wiki
name: Republic of Ezo
url: https://example.org/fogbound/republic-of-ezo
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # --------------------------------------------------------------- countries
    "countries/ezo.md": """\
---
type: country
name: Republic of Ezo
aliases: [Ezo, the Republic of Ezo, the republic]
prominence: 5
---
- where: on the island of Ezo, north of Japan
- capital: [[Hakodate]]
- first president: [[Enomoto Takeaki]]
- inhabitants: 412,000, in the census of 1890
- flag: a white star on blue

It [[#kotetsu-captured|survives]] because the [[Kotetsu]] ran aground.

> The Republic of Ezo is a state on the island of Ezo, north of Japan. Its capital is Hakodate.

> In the census of 1890 the republic had 412,000 inhabitants:

> The flag, a white star on blue, was designed by a schoolgirl of twelve.
""",
    "countries/japan.md": """\
---
type: country
name: Japan
aliases: [the Japanese, Empire of Japan]
prominence: 4
---
- truce: in autumn 1869
- recognised Ezo: never

> Japan signed a truce in autumn 1869, but it has never recognised the republic.
""",
    "countries/russia.md": """\
---
type: country
name: Russia
aliases: [the Russians, Russians]
prominence: 4
---
- recognised Ezo: two years after [[France]]
- war with Ezo: the [[#herring-war|Herring War]]
- claimed: the fishing grounds off [[Sakhalin]]

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.

> Russia and Ezo both claimed the fishing grounds off Sakhalin.
""",
    "countries/france.md": """\
---
type: country
name: France
prominence: 3
---
- recognised Ezo: in November 1870

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.
""",
    "countries/britain.md": """\
---
type: country
name: Great Britain
aliases: [Britain, the British]
prominence: 3
---
- recognised Ezo: around 1885

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.
""",
    # ------------------------------------------------------------------ places
    "places/hakodate.md": """\
---
type: place
name: Hakodate
prominence: 3
---
- what: the capital of [[Ezo]]

> Its capital is Hakodate.
""",
    "places/sakhalin.md": """\
---
type: region
name: Sakhalin
aliases: [southern Sakhalin]
prominence: 3
---
- southern part: gained by [[Ezo]] in the [[Peace of Nagasaki]]

> Ezo gained southern Sakhalin but had to pay three million roubles and pull down its forts at Nemuro.
""",
    "places/korsakov.md": """\
---
type: place
name: Korsakov
prominence: 2
---
- fell: on 26 February 1897

> Korsakov nevertheless fell on 26 February.
""",
    "places/kurils.md": """\
---
type: region
name: Kuril Islands
aliases: [the Kuril Islands, the Kurils, Kurils]
prominence: 2
---
- status: left to a conference that never met

> The question of the Kuril Islands was left to a conference that never met.
""",
    "places/goryokaku.md": """\
---
type: place
name: Goryokaku
aliases: [the Goryokaku, Goryokaku fortress]
prominence: 2
---
- occupied by: [[Baba Ren]]

> On the night of 12 December 1911 Colonel Baba Ren occupied the Goryokaku fortress with 700 men and demanded
> that the Assembly be dissolved.
""",
    # ----------------------------------------------------------- organisations
    "organisations/assembly.md": """\
---
type: organisation
name: Assembly
aliases: [the Assembly, parliament]
asked_as: [congress, MPs, legislature]
prominence: 3
---
- members: 90
- sits in: the old magistrate's office

> The parliament, called the Assembly, has 90 members and sits in the old magistrate's office.
""",
    "organisations/lantern-party.md": """\
---
type: organisation
name: Lantern Party
aliases: [the Lantern Party, Lanterns]
prominence: 3
---
- backed by: merchants and fishermen
- candidate in 1908: [[Kimura Sei]]
- founded: not stated

> Two parties dominated politics after the war: the Lantern Party, backed by merchants and fishermen, and the
> Plough Union, backed by settlers in the interior.
""",
    "organisations/plough-union.md": """\
---
type: organisation
name: Plough Union
aliases: [the Plough Union]
prominence: 3
---
- backed by: settlers in the interior
- president: [[Shiraoi Ekasi]]
- founded: not stated

> Two parties dominated politics after the war: the Lantern Party, backed by merchants and fishermen, and the
> Plough Union, backed by settlers in the interior.
""",
    "organisations/courier.md": """\
---
type: organisation
name: Hakodate Courier
aliases: [the Hakodate Courier, the Courier]
asked_as: [newspaper]
prominence: 2
---
- exposed: [[Cormorant]]
- reporter: [[Irina Wolska]]

> On 3 March 1919 the Hakodate Courier exposed it in an article by the reporter Irina Wolska.
""",
    "organisations/ainu.md": """\
---
type: group
name: Ainu
aliases: [the Ainu]
asked_as: [natives, indigenous]
prominence: 3
---
- share: 22% in the census of 1890
- vote: men over 25 who could read, by the constitution
- first president: [[Shiraoi Ekasi]]

> 22% were Ainu.

> It gave the vote to every man over 25 who could read, including the Ainu, but not to serving soldiers.
""",
    # ------------------------------------------------------------------ people
    "people/arai.md": """\
---
type: person
name: Arai Ikuno
aliases: [Captain Arai, Arai]
prominence: 3
---
- rank: captain
- captured: the [[Kotetsu]]

> In Fogbound it survives: on 4 May 1869 the imperial ironclad Kotetsu ran aground in thick fog and was captured
> intact by Captain Arai Ikuno.
""",
    "people/brunet.md": """\
---
type: person
name: Jules Brunet
aliases: [Brunet]
prominence: 3
---
- work: French artillery officer
- wrote: most of the [[constitution]]
- died: not stated

> Most of it was written by Jules Brunet, a French artillery officer.
""",
    "people/enomoto.md": """\
---
type: person
name: Enomoto Takeaki
aliases: [Enomoto, President Enomoto]
prominence: 4
---
- office: first president
- governed: until 1881
- resigned because: he was going blind
- died: not stated

> The first president was Enomoto Takeaki. He governed until 1881, when he resigned because he was going blind.
""",
    "people/otsuka.md": """\
---
type: person
name: Otsuka Hikoma
aliases: [Otsuka, President Otsuka]
prominence: 3
---
- work: banker
- office: president after [[Enomoto Takeaki]], for eight months
- why he left: not stated

> Nobody knows why his successor, the banker Otsuka Hikoma, left office after only eight months.
""",
    "people/oda.md": """\
---
type: person
name: Oda Mataji
aliases: [Oda]
prominence: 2
---
- work: cook on the [[Shiokaze]]
- survived: as the only one of 14

> Of her crew of 14 only the cook, Oda Mataji, survived. He was celebrated as a hero, although he later admitted
> that he had slept through the attack.
""",
    "people/kimura.md": """\
---
type: person
name: Kimura Sei
aliases: [Kimura, General Kimura]
prominence: 4
---
- rank: general
- plan: [[Winter Tea]]
- stood for: the [[Lantern Party]] in 1908, and got 44%
- died: not stated

> General Kimura Sei planned to march across the frozen strait to Sakhalin. His plan was code-named Winter Tea.

> He won 53% of the vote; Kimura, the Lantern candidate, got 44%.
""",
    "people/lieven.md": """\
---
type: person
name: Otto Lieven
aliases: [Baron Lieven, Lieven, Baron Otto Lieven]
prominence: 2
---
- office: Russian commander
- fate: taken prisoner
- married: the sister of [[Kimura Sei]]

> The Russian commander, Baron Otto Lieven, was taken prisoner; he later married Kimura's sister.
""",
    "people/ekasi.md": """\
---
type: person
name: Shiraoi Ekasi
aliases: [Ekasi, President Ekasi, Shiraoi]
prominence: 4
---
- office: president, from May 1908
- party: [[Plough Union]]
- law: returned a tenth of the state forests to Ainu villages
- died: not stated

> In May 1908 Shiraoi Ekasi of the Plough Union became the first Ainu president.

> His land law, which returned a tenth of the state forests to Ainu villages, enraged the army.
""",
    "people/baba.md": """\
---
type: person
name: Baba Ren
aliases: [Baba, Colonel Baba]
asked_as: [putschist]
prominence: 4
---
- rank: colonel
- led: the [[#snow-coup|Snow Coup]]
- fled to: Harbin
- died: in the 1920s, in Harbin

> Baba fled to Harbin, where he ran a restaurant; he died there in the 1920s.
""",
    "people/tamura.md": """\
---
type: person
name: Tamura Sada
aliases: [Tamura]
prominence: 3
---
- work: led the telegraph clerks

> The coup collapsed after three days, because the telegraph clerks under Tamura Sada refused to pass on Baba's
> orders.
""",
    "people/wolska.md": """\
---
type: person
name: Irina Wolska
aliases: [Wolska]
asked_as: [journalist]
prominence: 3
---
- work: reporter of the [[Hakodate Courier]]
- exposed: [[Cormorant]]
- jailed: for six weeks
- her source: not stated

> Wolska refused to name her source, and was jailed for six weeks.
""",
    "people/nagai.md": """\
---
type: person
name: Nagai Tomo
aliases: [Nagai, President Nagai]
prominence: 3
---
- office: president
- party: not stated

> President Nagai Tomo stepped down nine days later.
""",
    "people/vidal.md": """\
---
type: person
name: Hachiro Vidal
aliases: [Vidal]
prominence: 2
---
- work: engineer of the [[Tsugaru Tunnel]]
- blamed: the rock
- blamed by: the unions

> The engineer Hachiro Vidal blamed the rock; the unions blamed Vidal.
""",
    # ------------------------------------------------------------------ things
    "things/kotetsu.md": """\
---
type: thing
name: Kotetsu
aliases: [the Kotetsu]
prominence: 3
---
- what: an imperial ironclad
- captured by: [[Arai Ikuno]]

> In Fogbound it survives: on 4 May 1869 the imperial ironclad Kotetsu ran aground in thick fog and was captured
> intact by Captain Arai Ikuno.
""",
    "things/constitution.md": """\
---
type: work
name: Constitution
aliases: [the constitution]
prominence: 3
---
- adopted: on 9 February 1872
- written by: mostly [[Jules Brunet]]

> The constitution was adopted on 9 February 1872. Most of it was written by Jules Brunet, a French artillery officer.
""",
    "things/shiokaze.md": """\
---
type: thing
name: Shiokaze
aliases: [the Shiokaze]
prominence: 2
---
- what: a trawler
- crew: 14
- sunk by: the Russian gunboat Burun

> On 17 August 1896 the Russian gunboat Burun sank the trawler Shiokaze.
""",
    "things/winter-tea.md": """\
---
type: concept
name: Winter Tea
aliases: [Operation Winter Tea, Plan Winter Tea]
prominence: 3
---
- what: a plan to march across the frozen strait to [[Sakhalin]]
- by: [[Kimura Sei]]

> General Kimura Sei planned to march across the frozen strait to Sakhalin. His plan was code-named Winter Tea.
""",
    "things/peace-of-nagasaki.md": """\
---
type: work
name: Peace of Nagasaki
aliases: [the Peace of Nagasaki, Treaty of Nagasaki]
prominence: 3
---
- signed: in spring 1898
- mediated by: the Dutch consul
- gained: southern [[Sakhalin]]
- paid: three million roubles

> The Peace of Nagasaki was signed in spring 1898, after the Dutch consul had mediated.

> Ezo gained southern Sakhalin but had to pay three million roubles and pull down its forts at Nemuro.
""",
    "things/cormorant.md": """\
---
type: concept
name: Cormorant
aliases: [Operation Cormorant, the Cormorant scheme]
asked_as: [scandal]
prominence: 4
---
- what: secret sales of coal to both sides
- known to: three ministers
- brought in: 27 million ryo

> Between 1915 and 1917, however, it secretly sold coal to both sides. The scheme was known as Cormorant, and only
> three ministers knew of it.

> It brought in 27 million ryo, which were spent on schools.
""",
    "things/kaiten.md": """\
---
type: thing
name: Kaiten
aliases: [the Kaiten]
prominence: 2
---
- what: a cruiser
- in the Snow Coup: not loyal

> The whole navy stayed loyal except the cruiser Kaiten.
""",
    "things/tunnel.md": """\
---
type: thing
name: Tsugaru Tunnel
aliases: [the Tsugaru Tunnel, the tunnel]
prominence: 3
---
- what: it was to link [[Ezo]] with Honshu
- begun: in 1925
- given up: in 1934
- cost: 88 million ryo, four times the estimate
- length: not stated

> Work on the Tsugaru Tunnel, which was to link Ezo with Honshu, began in 1925.

> By then only a third had been dug, and the cost had risen to 88 million ryo, four times the estimate.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The republic surrenders in our timeline {#otl-surrender}

- date: 1869-06 "in June 1869"
- basis: otl
- who: [[Ezo]]
- asked_as: irl; real life; real history

> In our timeline it lasted five months and surrendered in June 1869.

## The Kotetsu is captured {#kotetsu-captured}

- date: 1869-05-04 "on 4 May 1869"
- what: the [[Kotetsu]]
- by: [[Arai Ikuno]]
- result: the Japanese landing had to be called off
- asked_as: point of divergence; POD; fog; aground

> In Fogbound it survives: on 4 May 1869 the imperial ironclad Kotetsu ran aground in thick fog and was captured
> intact by Captain Arai Ikuno. Without her the Japanese landing had to be called off.

## Japan signs a truce {#truce}

- date: 1869-23 "in autumn 1869"
- who: [[Japan]]
- asked_as: ceasefire; armistice

> Japan signed a truce in autumn 1869, but it has never recognised the republic.

## France recognises the republic {#france-recognises}

- date: 1870-11 "in November 1870"
- who: [[France]]
- asked_as: recognition

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.

## Russia recognises the republic {#russia-recognises}

- date: 1872
- date_basis: derived
- who: [[Russia]]
- asked_as: recognition

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.

## Great Britain recognises the republic {#britain-recognises}

- date: 1885~ "around 1885"
- who: [[Great Britain]]
- asked_as: recognition

> France did so in November 1870 and Russia two years later; Great Britain waited until around 1885.

## The constitution is adopted {#constitution-adopted}

- date: 1872-02-09 "on 9 February 1872"
- what: the [[constitution]]

> The constitution was adopted on 9 February 1872.

## Enomoto resigns {#enomoto-resigns}

- date: 1881 "until 1881"
- who: [[Enomoto Takeaki]]
- why: he was going blind
- asked_as: stepped down; quit

> He governed until 1881, when he resigned because he was going blind.

## Women are given the vote {#women-vote}

- date: 1921 "in 1921"
- except: in presidential elections, until 1933
- asked_as: suffrage; women's suffrage; ladies

> Women were given the vote in 1921, except in presidential elections, for which they had to wait until 1933.

## The census of 1890 {#census}

- date: 1890 "1890"
- kind: figure
- how many: 412,000 inhabitants
- asked_as: population; people

> In the census of 1890 the republic had 412,000 inhabitants:

> 61% were settlers from Honshu.
""",
    "timeline/2-herring-war.md": """\
## The Herring War {#herring-war}

- date: not stated
- who: [[Russia]]; [[Ezo]]
- why: both claimed the fishing grounds off [[Sakhalin]]
- aliases: Herring War; the Herring War
- asked_as: fishing dispute

> Russia and Ezo both claimed the fishing grounds off Sakhalin.

## The Shiokaze is sunk {#shiokaze-sunk}

- date: 1896-08-17 "On 17 August 1896"
- what: the [[Shiokaze]]
- by: the Russian gunboat Burun
- survivor: [[Oda Mataji]]
- asked_as: sinking; crew

> On 17 August 1896 the Russian gunboat Burun sank the trawler Shiokaze. Of her crew of 14 only the cook, Oda
> Mataji, survived.

## Kimura marches across the ice {#march}

- date: 1897-02 "in February 1897"
- who: [[Kimura Sei]]
- how many: 6,200 men
- losses: about 900 froze to death
- asked_as: casualties; ice; winter march

> He set out in February 1897 with 6,200 men, and about 900 of them froze to death before a shot was fired.

## Korsakov falls {#korsakov-falls}

- date: 1897-02-26
- date_basis: implied
- what: [[Korsakov]]
- prisoner: [[Otto Lieven]]
- asked_as: captured; taken

> Korsakov nevertheless fell on 26 February. The Russian commander, Baron Otto Lieven, was taken prisoner; he later
> married Kimura's sister.

## The Peace of Nagasaki is signed {#nagasaki}

- date: 1898-21 "in spring 1898"
- what: the [[Peace of Nagasaki]]
- mediator: the Dutch consul
- asked_as: peace deal; ended the war

> The Peace of Nagasaki was signed in spring 1898, after the Dutch consul had mediated.

## The conference on the Kuril Islands never meets {#kuril-conference}

- date: not stated
- kind: non-event
- what: the [[Kuril Islands]]

> The question of the Kuril Islands was left to a conference that never met.
""",
    "timeline/3-coup.md": """\
## Ekasi becomes president {#ekasi-elected}

- date: 1908-05 "In May 1908"
- who: [[Shiraoi Ekasi]] of the [[Plough Union]]
- against: [[Kimura Sei]] of the [[Lantern Party]]
- result: 53% to 44%
- aliases: election of 1908
- asked_as: won; lost; runner-up

> In May 1908 Shiraoi Ekasi of the Plough Union became the first Ainu president. He won 53% of the vote; Kimura, the
> Lantern candidate, got 44%.

## The Snow Coup {#snow-coup}

- date: 1911-12-12 "On the night of 12 December 1911"
- who: [[Baba Ren]]
- where: the [[Goryokaku]]
- how many: 700 men
- aliases: Snow Coup; the Snow Coup; the coup
- asked_as: putsch; rebellion; mutiny; takeover

> On the night of 12 December 1911 Colonel Baba Ren occupied the Goryokaku fortress with 700 men and demanded
> that the Assembly be dissolved.

> Eleven people were killed.

## The Snow Coup collapses {#coup-collapses}

- date: not stated
- after: #snow-coup
- why: the telegraph clerks under [[Tamura Sada]] refused to pass on the orders
- asked_as: failed; fell apart

> The coup collapsed after three days, because the telegraph clerks under Tamura Sada refused to pass on Baba's
> orders.

## The report of the inquiry is sealed {#report}

- date: not stated
- kind: state
- until: 1961
- who paid: not stated
- asked_as: secret; financed; funded; bankrolled

> Who had paid for the coup is still disputed. The report of the inquiry is sealed until 1961.
""",
    "timeline/4-later.md": """\
## Coal is sold to both sides {#coal}

- date: 1915/1917 "Between 1915 and 1917"
- what: [[Cormorant]]
- who: [[Ezo]]
- asked_as: First World War; WW1

> Between 1915 and 1917, however, it secretly sold coal to both sides.

## Cormorant is exposed {#exposed}

- date: 1919-03-03 "On 3 March 1919"
- what: [[Cormorant]]
- by: [[Irina Wolska]] in the [[Hakodate Courier]]
- asked_as: leaked; revealed; came out

> On 3 March 1919 the Hakodate Courier exposed it in an article by the reporter Irina Wolska.

## Nagai steps down {#nagai-resigns}

- date: 1919-03-12
- date_basis: derived
- who: [[Nagai Tomo]]
- asked_as: resigned; quit

> On 3 March 1919 the Hakodate Courier exposed it in an article by the reporter Irina Wolska. President Nagai Tomo
> stepped down nine days later.

## Work on the tunnel begins {#tunnel-begins}

- date: 1925 "in 1925"
- what: the [[Tsugaru Tunnel]]

> Work on the Tsugaru Tunnel, which was to link Ezo with Honshu, began in 1925.

## The tunnel is given up {#tunnel-ends}

- date: 1934 "in 1934"
- what: the [[Tsugaru Tunnel]]
- why: an inflow of water had drowned 38 workers
- asked_as: abandoned; cancelled; flooded

> It was given up in 1934, after an inflow of water had drowned 38 workers.

## The Winter Games at Sapporo {#games}

- date: 1948 "in 1948"
- where: Sapporo
- asked_as: Olympics

> The republic will host the Winter Games at Sapporo in 1948.
""",
}
