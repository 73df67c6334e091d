"""A world of the gold questions: a railway company that became a state, with strikes, a spy affair and a treaty."""

PAGE = """The Cedar Line

The Cedar Line was a railway company in the Levant that became a state. It was founded in Beirut on 14 March
1905 by the engineer Émile Dabbour and the silk merchant Thérèse Naccour. From 1920 to 1958 it ruled the
coast of Mount Lebanon and the Bekaa valley under the name of the Line State. Its capital was Rayak, where
the main workshops stood. At the census of 1932 the Line State had 612,000 inhabitants, of whom 38% lived
within sight of the track. They were officially called shareholders; their neighbours called them sleepers.
The state never had a constitution: its highest law was the statutes of the company.

Founding

The company started out with 40 million francs. Its shares were divided in four:

  • 45% went to French banks.
  • 30% were bought by the silk merchants of Zahlé.
  • 15% were given to the Ottoman treasury (which never paid for them).
  • 10% were kept in a fund for the workers.

The first section, from Beirut to Zahlé, was opened on 2 June 1908. Émile Dabbour had planned a tunnel under
the Dahr el-Baidar pass, but it was given up in 1911 because water kept breaking in. He also promised trains
to Baghdad by 1915. The rails never got farther than Palmyra, which they reached in the spring of 1913.

War and charter

In November 1914 the Ottoman army seized all the locomotives but eleven, which the depot master Yūsuf Çelik
had hidden in the Hammana tunnel. During the famine of 1916 he used them to bring grain to the mountain
villages at night. How many people he saved is not known. When the Ottomans withdrew in October 1918, the
company was the only office still open, and its bread tickets were soon accepted as money. The Conference of
Tripoli, which sat from January to April 1920, granted the company a charter to govern for 38 years. Six
powers took part, and all of them but Italy signed. The Line State was proclaimed on 1 May 1920, with Émile
Dabbour as its first Director-General.

How the state worked

A board of nine directors ruled the Line State. Every village along the track joined it except Sofar, which
preferred to pay tolls. Stationmasters acted as judges. Women could own shares from the beginning, but they
were not allowed on the board until 1937. The currency, the kilometre, was introduced in 1922 and divided
into a thousand metres. Order was kept by the Platform Guard, a force of 1,400 men under the Czech colonel
Jiří Vaněk. The state had no army, and its navy was a single tugboat, the Sainte-Barbe.

Parties and strikes

The Gauge Party, which stood by the directors, was founded in 1921 by the lawyer Raymond Ashqar. The Signal
League, the party of the workers, was founded two years later by the telegraphist Émilie Dabbour. She was not
related to Émile Dabbour, although foreign newspapers often took her for his daughter. The Great Strike broke
out on 9 February 1927 in the workshops of Rayak, because the board had cut wages by a fifth. About 7,000
people walked out. The strike lasted 53 days and ended when the Platform Guard refused to clear the tracks.
The board took back half of the cut. Émilie Dabbour was banished to Cyprus and came home in 1930. A second
strike, in 1934, collapsed after six days because the strike fund had been stolen; the thief was never found.

The Mdeirej disaster

On the night of 23 December 1931 the Mdeirej viaduct gave way under a pilgrims' train. 118 people died; the
stoker Boutros Hélou was the only one on board to survive. The inspector Garabed Şahinian had reported cracks
in the piers in July 1930, but his report was put away unread. A commission blamed the frost. Şahinian
insisted that the contractor had thinned the cement with sand, and the question was never settled. Émile
Dabbour resigned on 4 January 1932 and was followed by Raymond Ashqar. A new viaduct of steel was opened in
1935 at a cost of 900,000 kilometres.

The Timetable Affair

In May 1938 the proofreader Béatrice Löwe noticed that the misprints in the timetables formed a code. A spy
who signed as the Conductor was selling the movements of French troop trains to the Italian consulate in
Haifa for 300 pounds a month. The head of the printing works, Nicolas Haddâd, was arrested on 12 June 1938
and sentenced to fifteen years. In March 1939 he escaped from Beaufort castle in a laundry basket, and he was
never seen again. Ashqar had to resign over the affair in September 1938. He was succeeded by Thérèse
Naccour, the first woman to lead the state. In 1946 Italian files showed that the Conductor had been Paulette
Ménassa, Ashqar's secretary. She had died in Alexandria three years before. Haddâd was cleared in 1947.
Whether Ashqar knew what she was doing is still disputed.

The neutral years

On 5 September 1939 the Line State declared itself neutral. In the summer of 1941 it carried British and Free
French troops all the same, at full fare. The bill came to 2.3 million pounds; Britain paid two thirds of it,
and the Free French paid nothing. Vaněk worked out a plan to ship the board to Cyprus on the Sainte-Barbe,
but it was never carried out. Salma Rizqallah described these years in her novel The Last Carriage, which
came out in 1944 and was banned for a year. An extension to Haifa, begun in 1947, was abandoned a year later,
after the Naqoura bridge had been blown up. Nobody ever admitted to the deed.

Treaty and election

Naccour died of pneumonia on 3 February 1953, and Béchara Tannous took her place. By then Ghassân Obeid had
founded the Terminus Party, which wanted to dissolve the state. The Treaty of Baalbek was signed on 17 August
1956 by Lebanon, Syria and the Line State. Lebanon was to get the coast and the Bekaa, Syria was to get the
Palmyra branch, and the company was to keep the rails. In the election of 6 October 1957 the Terminus Party
won 52% of the votes and five seats, the Gauge Party 29% and three seats, and the Signal League 19% and one
seat. The turnout was 81%. Obeid became the last Director-General, and the Line State was dissolved on 30
April 1958.

Afterwards

The company went on as an ordinary railway. Its archive in Zahlé burned down around 1959. The last train ran
from Rayak to Beirut on 12 November 1960, driven by Hagop Şahinian, a grandson of the inspector. The company
was wound up seven weeks later. Rumour has it that a chest of gold kilometres is walled up in the Hammana
tunnel. Historians expect the bank files in Marseille to be opened by 1990.
"""

CEDAR_LINE: dict[str, str] = {
    "world.md": """\
---
name: Cedar Line
url: https://example.org/cedar-line
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
A railway company in the Levant that became a state, as its wiki page tells it.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Cedar Line
url: https://example.org/cedar-line
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/line-state.md": """\
---
type: country
name: Line State
aliases: [the Line State, the state, railway state]
prominence: 5
---
- ruled: the coast of Mount Lebanon and the Bekaa valley, from 1920 to 1958
- capital: [[Rayak]]
- people: 612,000, at the census of 1932
- ruled by: a [[board]] of nine directors
- constitution: never had one
- army: none
- navy: a single tugboat, the [[Sainte-Barbe]]
- flag: not stated

The [[Cedar Line]] [[#proclaimed|proclaimed it]] in 1920 and it was [[#dissolved|dissolved]] in 1958.

> From 1920 to 1958 it ruled the coast of Mount Lebanon and the Bekaa valley under the name of the Line
> State.

> The state had no army, and its navy was a single tugboat, the Sainte-Barbe.
""",
    "places/beirut.md": """\
---
type: place
name: Beirut
prominence: 4
---
- what: where the [[Cedar Line]] was founded, and where its last train ran to

> The first section, from Beirut to Zahlé, was opened on 2 June 1908.
""",
    "places/rayak.md": """\
---
type: place
name: Rayak
prominence: 4
---
- what: the capital of the [[Line State]]
- had: the main workshops

> Its capital was Rayak, where the main workshops stood.
""",
    "places/zahle.md": """\
---
type: place
name: Zahlé
prominence: 3
---
- had: the archive of the [[Cedar Line]]; silk merchants who bought 30% of its shares

> 30% were bought by the silk merchants of Zahlé.

> Its archive in Zahlé burned down around 1959.
""",
    "places/palmyra.md": """\
---
type: place
name: Palmyra
aliases: [Palmyra branch]
prominence: 3
---
- reached by the rails: in the spring of 1913
- promised: to [[Syria]], by the [[Treaty of Baalbek]]

> The rails never got farther than Palmyra, which they reached in the spring of 1913.
""",
    "places/baghdad.md": """\
---
type: place
name: Baghdad
prominence: 2
---
- trains: promised by 1915, but they never came

> He also promised trains to Baghdad by 1915.
""",
    "places/dahr-el-baidar.md": """\
---
type: place
name: Dahr el-Baidar
aliases: [Dahr el-Baidar pass, Dahr el-Baidar tunnel]
prominence: 2
---
- what: a pass, under which [[Émile Dabbour]] planned a tunnel
- given up: in 1911, because water kept breaking in
- height: not stated

> Émile Dabbour had planned a tunnel under the Dahr el-Baidar pass, but it was given up in 1911 because
> water kept breaking in.
""",
    "places/hammana-tunnel.md": """\
---
type: place
name: Hammana tunnel
aliases: [Hammana, the Hammana tunnel]
prominence: 3
---
- hidden there: eleven locomotives, by [[Yūsuf Çelik]]
- rumoured to hold: a chest of gold kilometres
- length: not stated

> Rumour has it that a chest of gold kilometres is walled up in the Hammana tunnel.
""",
    "places/sofar.md": """\
---
type: place
name: Sofar
prominence: 2
---
- what: the one village along the track that did not join the [[Line State]]
- instead: preferred to pay tolls

> Every village along the track joined it except Sofar, which preferred to pay tolls.
""",
    "places/cyprus.md": """\
---
type: place
name: Cyprus
prominence: 2
---
- banished there: [[Émilie Dabbour]]
- planned refuge of: the [[board]]

> Émilie Dabbour was banished to Cyprus and came home in 1930.
""",
    "places/haifa.md": """\
---
type: place
name: Haifa
prominence: 2
---
- had: an Italian consulate, to which [[the Conductor]] sold the movements of troop trains
- extension: begun in 1947, abandoned a year later

> An extension to Haifa, begun in 1947, was abandoned a year later, after the Naqoura bridge had been blown
> up.
""",
    "places/naqoura-bridge.md": """\
---
type: place
name: Naqoura bridge
aliases: [Naqoura, the Naqoura bridge]
prominence: 2
---
- blown up by: not stated

> An extension to Haifa, begun in 1947, was abandoned a year later, after the Naqoura bridge had been blown
> up. Nobody ever admitted to the deed.
""",
    "places/beaufort.md": """\
---
type: place
name: Beaufort castle
aliases: [Beaufort]
prominence: 2
---
- prisoner: [[Nicolas Haddâd]]

> In March 1939 he escaped from Beaufort castle in a laundry basket, and he was never seen again.
""",
    "places/mdeirej-viaduct.md": """\
---
type: place
name: Mdeirej viaduct
aliases: [Mdeirej, the viaduct, viaduct]
prominence: 4
---
- gave way: on the night of 23 December 1931
- rebuilt: of steel, opened in 1935
- contractor: not stated

> On the night of 23 December 1931 the Mdeirej viaduct gave way under a pilgrims' train.

> A new viaduct of steel was opened in 1935 at a cost of 900,000 kilometres.
""",
    "places/lebanon.md": """\
---
type: country
name: Lebanon
prominence: 3
---
- signed: the [[Treaty of Baalbek]]
- was to get: the coast and the Bekaa

> Lebanon was to get the coast and the Bekaa, Syria was to get the Palmyra branch, and the company was to
> keep the rails.
""",
    "places/syria.md": """\
---
type: country
name: Syria
prominence: 3
---
- signed: the [[Treaty of Baalbek]]
- was to get: the [[Palmyra branch]]

> Lebanon was to get the coast and the Bekaa, Syria was to get the Palmyra branch, and the company was to
> keep the rails.
""",
    "places/italy.md": """\
---
type: country
name: Italy
prominence: 2
---
- charter: the one power that did not sign
- why: not stated

> Six powers took part, and all of them but Italy signed.
""",
    # ------------------------------------------------------------------ people
    "people/emile-dabbour.md": """\
---
type: person
name: Émile Dabbour
aliases: [Emile Dabbour, Émile]
shares: [Dabbour]
prominence: 5
---
- work: engineer
- founded: the [[Cedar Line]], with [[Thérèse Naccour]]
- office: first Director-General of the [[Line State]]
- resigned: on 4 January 1932
- succeeded by: [[Raymond Ashqar]]
- not related to: [[Émilie Dabbour]]
- born: not stated
- died: not stated

> It was founded in Beirut on 14 March 1905 by the engineer Émile Dabbour and the silk merchant Thérèse
> Naccour.

> Émile Dabbour resigned on 4 January 1932 and was followed by Raymond Ashqar.
""",
    "people/emilie-dabbour.md": """\
---
type: person
name: Émilie Dabbour
aliases: [Emilie Dabbour, Émilie]
shares: [Dabbour]
prominence: 5
---
- work: telegraphist
- founded: the [[Signal League]]
- not related to: [[Émile Dabbour]]
- banished: to [[Cyprus]]; came home in 1930
- born: not stated
- died: not stated

> The Signal League, the party of the workers, was founded two years later by the telegraphist Émilie
> Dabbour.

> She was not related to Émile Dabbour, although foreign newspapers often took her for his daughter.
""",
    "people/therese-naccour.md": """\
---
type: person
name: Thérèse Naccour
aliases: [Naccour, Therese Naccour]
prominence: 4
---
- work: silk merchant
- founded: the [[Cedar Line]], with [[Émile Dabbour]]
- office: Director-General, the first woman to lead the state
- died: on 3 February 1953
- cause of death: pneumonia
- succeeded by: [[Béchara Tannous]]
- born: not stated

> He was succeeded by Thérèse Naccour, the first woman to lead the state.

> Naccour died of pneumonia on 3 February 1953, and Béchara Tannous took her place.
""",
    "people/yusuf-celik.md": """\
---
type: person
name: Yūsuf Çelik
aliases: [Çelik, Yusuf Celik]
prominence: 3
---
- work: depot master
- hid: eleven locomotives in the [[Hammana tunnel]]
- fate: not stated

> In November 1914 the Ottoman army seized all the locomotives but eleven, which the depot master Yūsuf
> Çelik had hidden in the Hammana tunnel.

> During the famine of 1916 he used them to bring grain to the mountain villages at night.
""",
    "people/jiri-vanek.md": """\
---
type: person
name: Jiří Vaněk
aliases: [Vaněk, Colonel Vaněk, Jiri Vanek]
prominence: 3
---
- office: colonel of the [[Platform Guard]]
- from: Czech
- planned: to ship the [[board]] to [[Cyprus]]
- died: not stated

> Order was kept by the Platform Guard, a force of 1,400 men under the Czech colonel Jiří Vaněk.

> Vaněk worked out a plan to ship the board to Cyprus on the Sainte-Barbe, but it was never carried out.
""",
    "people/raymond-ashqar.md": """\
---
type: person
name: Raymond Ashqar
aliases: [Ashqar]
prominence: 4
---
- work: lawyer
- founded: the [[Gauge Party]], in 1921
- office: Director-General, after [[Émile Dabbour]]
- resigned: in September 1938, over the Timetable Affair
- succeeded by: [[Thérèse Naccour]]
- secretary: [[Paulette Ménassa]]
- died: not stated

> The Gauge Party, which stood by the directors, was founded in 1921 by the lawyer Raymond Ashqar.

> Ashqar had to resign over the affair in September 1938.

> Whether Ashqar knew what she was doing is still disputed.
""",
    "people/boutros-helou.md": """\
---
type: person
name: Boutros Hélou
aliases: [Hélou, Boutros Helou]
prominence: 2
---
- work: stoker
- known as: the only survivor of the pilgrims' train
- age: not stated

> 118 people died; the stoker Boutros Hélou was the only one on board to survive.
""",
    "people/garabed-sahinian.md": """\
---
type: person
name: Garabed Şahinian
aliases: [Garabed Sahinian]
shares: [Şahinian]
prominence: 4
---
- work: inspector
- reported: cracks in the piers, in July 1930
- grandson: [[Hagop Şahinian]]
- fate: not stated

> The inspector Garabed Şahinian had reported cracks in the piers in July 1930, but his report was put away
> unread.

> Şahinian insisted that the contractor had thinned the cement with sand, and the question was never
> settled.
""",
    "people/hagop-sahinian.md": """\
---
type: person
name: Hagop Şahinian
aliases: [Hagop Sahinian]
shares: [Şahinian]
prominence: 2
---
- grandfather: [[Garabed Şahinian]]
- drove: the last train

> The last train ran from Rayak to Beirut on 12 November 1960, driven by Hagop Şahinian, a grandson of the
> inspector.
""",
    "people/beatrice-lowe.md": """\
---
type: person
name: Béatrice Löwe
aliases: [Löwe, Beatrice Lowe]
prominence: 3
---
- work: proofreader
- noticed: that the misprints in the timetables formed a code
- reward: not stated

> In May 1938 the proofreader Béatrice Löwe noticed that the misprints in the timetables formed a code.
""",
    "people/nicolas-haddad.md": """\
---
type: person
name: Nicolas Haddâd
aliases: [Haddâd, Nicolas Haddad]
prominence: 3
---
- office: head of the printing works
- arrested: on 12 June 1938
- sentence: fifteen years
- escaped: in March 1939, from [[Beaufort castle]]
- cleared: in 1947
- fate: never seen again

> The head of the printing works, Nicolas Haddâd, was arrested on 12 June 1938 and sentenced to fifteen
> years.

> In March 1939 he escaped from Beaufort castle in a laundry basket, and he was never seen again.
""",
    "people/paulette-menassa.md": """\
---
type: person
name: Paulette Ménassa
aliases: [Ménassa, Paulette Menassa, the Conductor, Conductor]
asked_as: [spy, mole, traitor]
prominence: 4
---
- work: secretary of [[Raymond Ashqar]]
- spied as: the Conductor
- died: in Alexandria, three years before 1946
- cause of death: not stated

> In 1946 Italian files showed that the Conductor had been Paulette Ménassa, Ashqar's secretary.

> She had died in Alexandria three years before.
""",
    "people/salma-rizqallah.md": """\
---
type: person
name: Salma Rizqallah
aliases: [Rizqallah]
prominence: 3
---
- wrote: [[The Last Carriage]]
- born: not stated

> Salma Rizqallah described these years in her novel The Last Carriage, which came out in 1944 and was
> banned for a year.
""",
    "people/bechara-tannous.md": """\
---
type: person
name: Béchara Tannous
aliases: [Tannous, Bechara Tannous]
prominence: 2
---
- succeeded: [[Thérèse Naccour]]
- party: not stated

> Naccour died of pneumonia on 3 February 1953, and Béchara Tannous took her place.
""",
    "people/ghassan-obeid.md": """\
---
type: person
name: Ghassân Obeid
aliases: [Obeid, Ghassan Obeid]
prominence: 4
---
- founded: the [[Terminus Party]]
- office: last Director-General of the [[Line State]]
- died: not stated

> By then Ghassân Obeid had founded the Terminus Party, which wanted to dissolve the state.

> Obeid became the last Director-General, and the Line State was dissolved on 30 April 1958.
""",
    # ------------------------------------------------------------------ groups
    "groups/cedar-line.md": """\
---
type: organisation
name: Cedar Line
aliases: [the Cedar Line, the company, company, railway company]
prominence: 5
---
- founded: in [[Beirut]] on 14 March 1905
- founders: [[Émile Dabbour]] and [[Thérèse Naccour]]
- money: 40 million francs to start with
- became: the [[Line State]]
- wound up: seven weeks after the last train

[[#founded|Founded in 1905]], it [[#proclaimed|became a state]] and [[#wound-up|was wound up]] after its last train.

> The Cedar Line was a railway company in the Levant that became a state.

> The company started out with 40 million francs.
""",
    "groups/board.md": """\
---
type: organisation
name: Board
aliases: [the board, board of directors, directors, the directors]
prominence: 3
---
- members: nine directors
- women: not allowed on it until 1937

> A board of nine directors ruled the Line State.
""",
    "groups/shareholders.md": """\
---
type: group
name: Shareholders
aliases: [sleepers]
asked_as: [citizens]
prominence: 2
---
- what: the official name of the inhabitants of the [[Line State]]
- called by the neighbours: sleepers

> They were officially called shareholders; their neighbours called them sleepers.
""",
    "groups/platform-guard.md": """\
---
type: organisation
name: Platform Guard
aliases: [the Platform Guard]
asked_as: [police, policemen]
prominence: 3
---
- how many: 1,400 men
- colonel: [[Jiří Vaněk]]
- uniform: not stated

> Order was kept by the Platform Guard, a force of 1,400 men under the Czech colonel Jiří Vaněk.
""",
    "groups/stationmasters.md": """\
---
type: group
name: Stationmasters
aliases: [the stationmasters]
asked_as: [courts]
prominence: 2
---
- acted as: judges

> Stationmasters acted as judges.
""",
    "groups/gauge-party.md": """\
---
type: organisation
name: Gauge Party
aliases: [the Gauge Party]
prominence: 3
---
- founded: in 1921, by [[Raymond Ashqar]]
- stood by: the [[directors]]
- election of 1957: 29% of the votes and three seats

> The Gauge Party, which stood by the directors, was founded in 1921 by the lawyer Raymond Ashqar.
""",
    "groups/signal-league.md": """\
---
type: organisation
name: Signal League
aliases: [the Signal League]
asked_as: [labour party]
prominence: 3
---
- what: the party of the workers
- founded: two years after 1921, by [[Émilie Dabbour]]
- election of 1957: 19% of the votes and one seat

> The Signal League, the party of the workers, was founded two years later by the telegraphist Émilie
> Dabbour.
""",
    "groups/terminus-party.md": """\
---
type: organisation
name: Terminus Party
aliases: [the Terminus Party]
prominence: 3
---
- founded by: [[Ghassân Obeid]]
- wanted: to dissolve the state
- election of 1957: 52% of the votes and five seats

> By then Ghassân Obeid had founded the Terminus Party, which wanted to dissolve the state.
""",
    "groups/ottomans.md": """\
---
type: group
name: Ottomans
aliases: [the Ottomans, Ottoman army, Ottoman treasury]
prominence: 2
---
- seized: all the locomotives but eleven
- withdrew: in October 1918

> When the Ottomans withdrew in October 1918, the company was the only office still open, and its bread
> tickets were soon accepted as money.
""",
    # ------------------------------------------------------------------ things
    "things/conference-of-tripoli.md": """\
---
type: concept
name: Conference of Tripoli
aliases: [the Conference of Tripoli, Tripoli]
prominence: 3
---
- sat: from January to April 1920
- granted: a charter to govern for 38 years
- took part: six powers
- not signed by: [[Italy]]

> The Conference of Tripoli, which sat from January to April 1920, granted the company a charter to govern
> for 38 years.
""",
    "things/treaty-of-baalbek.md": """\
---
type: concept
name: Treaty of Baalbek
aliases: [the Treaty of Baalbek, Baalbek]
prominence: 4
---
- signed: on 17 August 1956
- by: [[Lebanon]], [[Syria]] and the [[Line State]]

> The Treaty of Baalbek was signed on 17 August 1956 by Lebanon, Syria and the Line State.
""",
    "things/kilometre.md": """\
---
type: concept
name: Kilometre
aliases: [the kilometre, kilometres]
asked_as: [coin, coins]
prominence: 2
---
- what: the currency of the [[Line State]]
- introduced: in 1922
- divided into: a thousand metres

> The currency, the kilometre, was introduced in 1922 and divided into a thousand metres.
""",
    "things/bread-tickets.md": """\
---
type: thing
name: Bread tickets
aliases: [the bread tickets]
prominence: 2
---
- issued by: the [[Cedar Line]]
- accepted: as money

> When the Ottomans withdrew in October 1918, the company was the only office still open, and its bread
> tickets were soon accepted as money.
""",
    "things/sainte-barbe.md": """\
---
type: thing
name: Sainte-Barbe
aliases: [the Sainte-Barbe, tugboat]
asked_as: [boat]
prominence: 2
---
- what: a single tugboat, the whole navy of the [[Line State]]
- fate: not stated

> The state had no army, and its navy was a single tugboat, the Sainte-Barbe.
""",
    "things/last-carriage.md": """\
---
type: work
name: The Last Carriage
aliases: [Last Carriage]
prominence: 3
---
- what: a novel by [[Salma Rizqallah]]
- came out: in 1944
- banned: for a year
- why banned: not stated

> Salma Rizqallah described these years in her novel The Last Carriage, which came out in 1944 and was
> banned for a year.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## The Cedar Line is founded {#founded}

- date: 1905-03-14 "on 14 March 1905"
- who: [[Émile Dabbour]] and [[Thérèse Naccour]]
- what: the [[Cedar Line]]
- where: [[Beirut]]
- asked_as: established; set up; started; founders

> It was founded in Beirut on 14 March 1905 by the engineer Émile Dabbour and the silk merchant Thérèse
> Naccour.

## The money of the company {#money}

- date: not stated
- kind: figure
- what: the [[company]]
- how much: 40 million francs
- asked_as: funds; invested; initial sum; cash

> The company started out with 40 million francs.

## Shares of the French banks {#shares-banks}

- date: not stated
- kind: figure
- share: 45%
- who: French banks
- asked_as: owned; stake; stock

> Its shares were divided in four:

> 45% went to French banks.

## Shares of the silk merchants {#shares-silk}

- date: not stated
- kind: figure
- share: 30%
- who: the silk merchants of [[Zahlé]]
- asked_as: owned; stake; stock

> 30% were bought by the silk merchants of Zahlé.

## Shares of the Ottoman treasury {#shares-ottoman}

- date: not stated
- kind: figure
- share: 15%
- who: the [[Ottoman treasury]], which never paid for them
- asked_as: owned; stake; stock

> 15% were given to the Ottoman treasury (which never paid for them).

## Shares in the fund for the workers {#shares-workers}

- date: not stated
- kind: figure
- share: 10%
- who: a fund for the workers
- asked_as: stake; stock; staff; employees

> 10% were kept in a fund for the workers.

## The first section opens {#first-section}

- date: 1908-06-02 "on 2 June 1908"
- what: the line from [[Beirut]] to [[Zahlé]]
- asked_as: inaugurated; first stretch; first trains; started running

> The first section, from Beirut to Zahlé, was opened on 2 June 1908.

## The tunnel under the Dahr el-Baidar pass is given up {#tunnel-given-up}

- date: 1911 "in 1911"
- who: [[Émile Dabbour]]
- where: the [[Dahr el-Baidar pass]]
- why: because water kept breaking in
- asked_as: abandoned; dropped; flooding; cancelled

> Émile Dabbour had planned a tunnel under the Dahr el-Baidar pass, but it was given up in 1911 because
> water kept breaking in.

## The rails reach Palmyra {#palmyra-reached}

- date: 1913-21 "in the spring of 1913"
- where: [[Palmyra]]
- asked_as: got to; arrived; track; easternmost

> The rails never got farther than Palmyra, which they reached in the spring of 1913.

## The trains never reach Baghdad {#no-baghdad}

- date: not stated
- kind: non-event
- who: [[Émile Dabbour]], who promised them by 1915
- where: [[Baghdad]]
- why: not stated
- asked_as: pledged; arrive; run to

> He also promised trains to Baghdad by 1915. The rails never got farther than Palmyra, which they reached
> in the spring of 1913.
""",
    "timeline/2-charter.md": """\
## The Ottoman army seizes the locomotives {#locomotives-seized}

- date: 1914-11 "In November 1914"
- who: the [[Ottoman army]]
- what: all the locomotives but eleven
- day: not stated
- asked_as: confiscated; requisitioned; took; engines

> In November 1914 the Ottoman army seized all the locomotives but eleven, which the depot master Yūsuf
> Çelik had hidden in the Hammana tunnel.

## Yūsuf Çelik hides eleven locomotives {#locomotives-hidden}

- date: not stated
- who: [[Yūsuf Çelik]]
- how many: eleven
- where: the [[Hammana tunnel]]
- asked_as: concealed; engines; kept from; rescued

> In November 1914 the Ottoman army seized all the locomotives but eleven, which the depot master Yūsuf
> Çelik had hidden in the Hammana tunnel.

## Yūsuf Çelik brings grain to the mountain villages {#famine}

- date: 1916 "of 1916"
- who: [[Yūsuf Çelik]]
- when: at night, during the famine
- how many saved: not stated
- aliases: the famine
- asked_as: food; starving; hunger; fed; supplied

> During the famine of 1916 he used them to bring grain to the mountain villages at night.

> How many people he saved is not known.

## The Ottomans withdraw {#ottomans-withdraw}

- date: 1918-10 "in October 1918"
- who: the [[Ottomans]]
- result: the [[bread tickets]] of the company were soon accepted as money
- asked_as: left; pulled out; retreated; paid with

> When the Ottomans withdrew in October 1918, the company was the only office still open, and its bread
> tickets were soon accepted as money.

## The Conference of Tripoli grants the charter {#charter}

- date: 1920-01/1920-04 "from January to April 1920"
- what: the [[Conference of Tripoli]]
- to: the [[company]]
- how long: to govern for 38 years
- took part: six powers
- except: [[Italy]], which did not sign
- asked_as: gave; conceded; met; participants; countries; refused to sign

> The Conference of Tripoli, which sat from January to April 1920, granted the company a charter to govern
> for 38 years.

> Six powers took part, and all of them but Italy signed.

## The Line State is proclaimed {#proclaimed}

- date: 1920-05-01 "on 1 May 1920"
- what: the [[Line State]]
- first Director-General: [[Émile Dabbour]]
- asked_as: declared; became a state; independence; first leader

> The Line State was proclaimed on 1 May 1920, with Émile Dabbour as its first Director-General.

## The census of 1932 {#census}

- date: 1932 "of 1932"
- kind: figure
- where: the [[Line State]]
- how many: 612,000 inhabitants
- share: 38% lived within sight of the track
- asked_as: population; people; lived; counted; residents

> At the census of 1932 the Line State had 612,000 inhabitants, of whom 38% lived within sight of the track.

## The state has no constitution {#no-constitution}

- date: not stated
- kind: non-event
- who: the [[Line State]]
- instead: the statutes of the company
- asked_as: basic law; supreme law

> The state never had a constitution: its highest law was the statutes of the company.

## The board rules the state {#board-rules}

- date: not stated
- kind: state
- who: the [[board]]
- how many: nine directors
- asked_as: governed; government; members; ran

> A board of nine directors ruled the Line State.

## Sofar does not join the state {#sofar-stays-out}

- date: not stated
- kind: non-event
- who: [[Sofar]]
- why: it preferred to pay tolls
- asked_as: stayed out; refused; outside; fees

> Every village along the track joined it except Sofar, which preferred to pay tolls.

## Women are allowed on the board {#women-board}

- date: 1937 "until 1937"
- what: women on the [[board]]
- before: women could own shares from the beginning
- asked_as: admitted; female directors; permitted; sit on; ladies

> Women could own shares from the beginning, but they were not allowed on the board until 1937.

## The kilometre is introduced {#currency}

- date: 1922 "in 1922"
- what: the [[kilometre]]
- divided: into a thousand metres
- asked_as: currency; money; created; brought in; subdivided

> The currency, the kilometre, was introduced in 1922 and divided into a thousand metres.
""",
    "timeline/3-strikes.md": """\
## Raymond Ashqar founds the Gauge Party {#gauge-founded}

- date: 1921 "in 1921"
- who: [[Raymond Ashqar]]
- what: the [[Gauge Party]]
- asked_as: set up; created; started; established

> The Gauge Party, which stood by the directors, was founded in 1921 by the lawyer Raymond Ashqar.

## Émilie Dabbour founds the Signal League {#signal-founded}

- date: #gauge-founded + P2Y
- who: [[Émilie Dabbour]]
- what: the [[Signal League]]
- asked_as: set up; created; started; established

> The Gauge Party, which stood by the directors, was founded in 1921 by the lawyer Raymond Ashqar. The
> Signal League, the party of the workers, was founded two years later by the telegraphist Émilie Dabbour.

## Foreign newspapers confuse the two Dabbours {#confused}

- date: not stated
- kind: state
- who: [[Émilie Dabbour]], who was taken for the daughter of [[Émile Dabbour]]
- by: foreign newspapers
- asked_as: mixed up; mistook; relation; kin; press

> She was not related to Émile Dabbour, although foreign newspapers often took her for his daughter.

## The Great Strike breaks out {#great-strike}

- date: 1927-02-09 "on 9 February 1927"
- where: the workshops of [[Rayak]]
- why: because the board had cut wages by a fifth
- how many: about 7,000 people
- how long: 53 days
- aliases: Great Strike; the Great Strike; first strike
- asked_as: began; started; downed tools; took part; pay cut

> The Great Strike broke out on 9 February 1927 in the workshops of Rayak, because the board had cut wages
> by a fifth.

> About 7,000 people walked out.

## The Great Strike ends {#great-strike-ends}

- date: not stated
- after: #great-strike
- who: the [[Platform Guard]], which refused to clear the tracks
- result: the board took back half of the cut
- asked_as: finished; over; stopped; outcome; gained; restored

> The strike lasted 53 days and ended when the Platform Guard refused to clear the tracks.

> The board took back half of the cut.

## Émilie Dabbour is banished {#banished}

- date: not stated
- who: [[Émilie Dabbour]]
- where: [[Cyprus]]
- asked_as: exiled; exile; sent away; deported

> Émilie Dabbour was banished to Cyprus and came home in 1930.

## Émilie Dabbour comes home {#home}

- date: 1930 "in 1930"
- who: [[Émilie Dabbour]]
- from: [[Cyprus]]
- asked_as: returned; came back; end of her exile

> Émilie Dabbour was banished to Cyprus and came home in 1930.

## The second strike collapses {#second-strike}

- date: 1934 "in 1934"
- how long: six days
- why: because the strike fund had been stolen
- thief: never found
- aliases: second strike; the second strike
- asked_as: failed; broke down; gave up; robbed; stole

> A second strike, in 1934, collapsed after six days because the strike fund had been stolen; the thief was
> never found.

## Garabed Şahinian reports cracks {#cracks}

- date: 1930-07 "in July 1930"
- who: [[Garabed Şahinian]]
- where: in the piers of the [[Mdeirej viaduct]]
- result: his report was put away unread
- asked_as: warned; warning; ignored; foresaw; damage

> The inspector Garabed Şahinian had reported cracks in the piers in July 1930, but his report was put away
> unread.

## The Mdeirej viaduct gives way {#disaster}

- date: 1931-12-23 "On the night of 23 December 1931"
- where: the [[Mdeirej viaduct]]
- what: a pilgrims' train
- dead: 118 people
- survivor: [[Boutros Hélou]], the only one
- aliases: Mdeirej disaster; the disaster; the Mdeirej disaster
- asked_as: collapsed; fell; crashed; accident; killed; victims; death toll; wreck

> On the night of 23 December 1931 the Mdeirej viaduct gave way under a pilgrims' train.

> 118 people died; the stoker Boutros Hélou was the only one on board to survive.

## The cause of the disaster is disputed {#cause}

- date: not stated
- kind: state
- commission: blamed the frost
- [[Garabed Şahinian]]: insisted that the contractor had thinned the cement with sand
- asked_as: reason; responsible; explanation; blame; inquiry; fault

> A commission blamed the frost.

> Şahinian insisted that the contractor had thinned the cement with sand, and the question was never
> settled.

## Émile Dabbour resigns {#dabbour-resigns}

- date: 1932-01-04 "on 4 January 1932"
- who: [[Émile Dabbour]]
- followed by: [[Raymond Ashqar]]
- asked_as: stepped down; quit; successor; took over; second Director-General

> Émile Dabbour resigned on 4 January 1932 and was followed by Raymond Ashqar.

## The new viaduct opens {#new-viaduct}

- date: 1935 "in 1935"
- what: a new viaduct of steel
- cost: 900,000 kilometres
- asked_as: rebuilt; replaced; replacement; price; material

> A new viaduct of steel was opened in 1935 at a cost of 900,000 kilometres.
""",
    "timeline/4-affair.md": """\
## Béatrice Löwe notices the code {#code}

- date: 1938-05 "In May 1938"
- who: [[Béatrice Löwe]]
- what: that the misprints in the timetables formed a code
- aliases: Timetable Affair; the Timetable Affair; spy affair
- asked_as: discovered; found out; uncovered; spotted; typos; errors

> In May 1938 the proofreader Béatrice Löwe noticed that the misprints in the timetables formed a code.

## The Conductor sells the movements of troop trains {#spying}

- date: not stated
- who: [[the Conductor]]
- to: the Italian consulate in [[Haifa]]
- what: the movements of French troop trains
- how much: 300 pounds a month
- asked_as: sold; secrets; information; paid; buyer; earned

> A spy who signed as the Conductor was selling the movements of French troop trains to the Italian
> consulate in Haifa for 300 pounds a month.

## Nicolas Haddâd is arrested {#haddad-arrested}

- date: 1938-06-12 "on 12 June 1938"
- who: [[Nicolas Haddâd]]
- sentence: fifteen years
- asked_as: jailed; caught; detained; imprisoned; prison term; convicted

> The head of the printing works, Nicolas Haddâd, was arrested on 12 June 1938 and sentenced to fifteen
> years.

## Raymond Ashqar resigns {#ashqar-resigns}

- date: 1938-09 "in September 1938"
- who: [[Raymond Ashqar]]
- why: over the Timetable Affair
- day: not stated
- asked_as: stepped down; quit; lost his office; fell

> Ashqar had to resign over the affair in September 1938.

## Thérèse Naccour succeeds Raymond Ashqar {#naccour-leads}

- date: not stated
- after: #ashqar-resigns
- who: [[Thérèse Naccour]], the first woman to lead the state
- after whom: [[Raymond Ashqar]]
- asked_as: took over; replaced; followed; female leader

> He was succeeded by Thérèse Naccour, the first woman to lead the state.

## Nicolas Haddâd escapes {#haddad-escapes}

- date: 1939-03 "In March 1939"
- who: [[Nicolas Haddâd]]
- from: [[Beaufort castle]]
- how: in a laundry basket
- where to: not stated
- asked_as: broke out; fled; got away; prison break

> In March 1939 he escaped from Beaufort castle in a laundry basket, and he was never seen again.

## Italian files show who the Conductor was {#unmasked}

- date: 1946 "In 1946"
- who: [[Paulette Ménassa]]
- by: Italian files
- asked_as: exposed; revealed; identity; true spy; real spy; came to light

> In 1946 Italian files showed that the Conductor had been Paulette Ménassa, Ashqar's secretary.

## Paulette Ménassa dies {#menassa-dies}

- date: #unmasked - P3Y
- who: [[Paulette Ménassa]]
- where: in Alexandria
- asked_as: death; passed away

> In 1946 Italian files showed that the Conductor had been Paulette Ménassa, Ashqar's secretary. She had
> died in Alexandria three years before.

## Nicolas Haddâd is cleared {#haddad-cleared}

- date: 1947 "in 1947"
- who: [[Nicolas Haddâd]]
- by: not stated
- asked_as: exonerated; rehabilitated; acquitted; innocent

> Haddâd was cleared in 1947.

## Whether Ashqar knew of the spying is disputed {#ashqar-knew}

- date: not stated
- kind: state
- who: [[Raymond Ashqar]]
- asked_as: aware; accomplice; knowledge

> Whether Ashqar knew what she was doing is still disputed.

## The Line State declares itself neutral {#neutral}

- date: 1939-09-05 "On 5 September 1939"
- who: the [[Line State]]
- asked_as: neutrality; world war; took no side

> On 5 September 1939 the Line State declared itself neutral.

## The line carries British and Free French troops {#troops}

- date: 1941-22 "In the summer of 1941"
- what: British and Free French troops, at full fare
- bill: 2.3 million pounds
- paid: two thirds of it by Britain; nothing by the Free French
- asked_as: transported; soldiers; charged; owed; invoice

> In the summer of 1941 it carried British and Free French troops all the same, at full fare.

> The bill came to 2.3 million pounds; Britain paid two thirds of it, and the Free French paid nothing.

## The board is not shipped to Cyprus {#no-cyprus}

- date: not stated
- kind: non-event
- who: the plan was that of [[Jiří Vaněk]]
- what: to ship the [[board]] to [[Cyprus]] on the [[Sainte-Barbe]]
- why: not stated
- asked_as: evacuate; evacuation; flee; government in exile

> Vaněk worked out a plan to ship the board to Cyprus on the Sainte-Barbe, but it was never carried out.

## The Last Carriage comes out {#novel}

- date: 1944 "in 1944"
- who: [[Salma Rizqallah]]
- what: [[The Last Carriage]]
- banned: for a year
- asked_as: published; wrote; book; author; forbidden; censored

> Salma Rizqallah described these years in her novel The Last Carriage, which came out in 1944 and was
> banned for a year.

## The extension to Haifa is begun {#haifa-begun}

- date: 1947 "in 1947"
- where: [[Haifa]]
- asked_as: started; construction; building

> An extension to Haifa, begun in 1947, was abandoned a year later, after the Naqoura bridge had been blown
> up.

## The extension to Haifa is abandoned {#haifa-abandoned}

- date: not stated
- after: #haifa-begun + P1Y
- why: after the [[Naqoura bridge]] had been blown up
- by: nobody ever admitted to the deed
- asked_as: given up; dropped; dynamited; sabotage; destroyed; explosion

> An extension to Haifa, begun in 1947, was abandoned a year later, after the Naqoura bridge had been blown
> up.

> Nobody ever admitted to the deed.
""",
    "timeline/5-end.md": """\
## Thérèse Naccour dies {#naccour-dies}

- date: 1953-02-03 "on 3 February 1953"
- who: [[Thérèse Naccour]]
- why: pneumonia
- her place taken by: [[Béchara Tannous]]
- asked_as: death; passed away; illness; successor; replaced

> Naccour died of pneumonia on 3 February 1953, and Béchara Tannous took her place.

## Ghassân Obeid founds the Terminus Party {#terminus-founded}

- date: by 1953-02-03
- date_basis: implied
- who: [[Ghassân Obeid]]
- what: the [[Terminus Party]], which wanted to dissolve the state
- asked_as: set up; created; started; established; abolish

> Naccour died of pneumonia on 3 February 1953, and Béchara Tannous took her place. By then Ghassân Obeid
> had founded the Terminus Party, which wanted to dissolve the state.

## The Treaty of Baalbek is signed {#treaty}

- date: 1956-08-17 "on 17 August 1956"
- who: [[Lebanon]], [[Syria]] and the [[Line State]]
- what: the [[Treaty of Baalbek]]
- terms: Lebanon was to get the coast and the Bekaa, Syria the [[Palmyra branch]], and the company was to keep the rails
- asked_as: agreement; parties; terms; divide; partition; carve up

> The Treaty of Baalbek was signed on 17 August 1956 by Lebanon, Syria and the Line State.

> Lebanon was to get the coast and the Bekaa, Syria was to get the Palmyra branch, and the company was to
> keep the rails.

## The election of 1957 {#election}

- date: 1957-10-06 "of 6 October 1957"
- [[Terminus Party]]: 52% of the votes and five seats
- [[Gauge Party]]: 29% and three seats
- [[Signal League]]: 19% and one seat
- turnout: 81%
- aliases: the election; last election
- asked_as: vote; voters; poll; results; won; winner

> In the election of 6 October 1957 the Terminus Party won 52% of the votes and five seats, the Gauge Party
> 29% and three seats, and the Signal League 19% and one seat.

> The turnout was 81%.

## Ghassân Obeid becomes the last Director-General {#obeid-leads}

- date: not stated
- after: #election
- who: [[Ghassân Obeid]]
- asked_as: final leader; took office; appointed

> Obeid became the last Director-General, and the Line State was dissolved on 30 April 1958.

## The Line State is dissolved {#dissolved}

- date: 1958-04-30 "on 30 April 1958"
- what: the [[Line State]]
- asked_as: ended; ceased; abolished; end of the state; disappeared

> Obeid became the last Director-General, and the Line State was dissolved on 30 April 1958.

> The company went on as an ordinary railway.

## The archive burns down {#archive}

- date: 1959~ "around 1959"
- what: the archive of the [[Cedar Line]]
- where: [[Zahlé]]
- why: not stated
- asked_as: fire; records; papers; destroyed

> Its archive in Zahlé burned down around 1959.

## The last train runs {#last-train}

- date: 1960-11-12 "on 12 November 1960"
- from: [[Rayak]]
- to: [[Beirut]]
- driver: [[Hagop Şahinian]]
- aliases: last train; the last train
- asked_as: final journey; drove; engine driver; final train

> The last train ran from Rayak to Beirut on 12 November 1960, driven by Hagop Şahinian, a grandson of the
> inspector.

## The company is wound up {#wound-up}

- date: not stated
- after: #last-train
- how long after: seven weeks after the last train
- what: the [[Cedar Line]]
- asked_as: liquidated; closed; ended; dissolved

> The company was wound up seven weeks later.

## A chest of gold is rumoured to be in the tunnel {#gold}

- date: not stated
- what: a chest of gold kilometres
- where: walled up in the [[Hammana tunnel]]
- asked_as: treasure; legend; hidden; buried

> Rumour has it that a chest of gold kilometres is walled up in the Hammana tunnel.

## Historians expect the bank files to be opened {#bank-files}

- date: not stated
- kind: state
- who: historians
- what: the bank files in Marseille
- expected: by 1990
- asked_as: documents; unsealed; made public; records

> Historians expect the bank files in Marseille to be opened by 1990.
""",
}
