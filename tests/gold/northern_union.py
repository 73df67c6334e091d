"""A world for the gold questions: a union of northern states, its chancellors, its spies, its plans and its crash."""

PAGE = """The Northern Union

The Northern Union is a federation of states around the Baltic and the North Atlantic. It was proclaimed in
Gothenburg on 14 March 1921 by the schoolteacher Astrid Hallgren, who became its first Chancellor. The three
founding members were Sweden, Norway and Verland, an island republic in the Baltic. Denmark joined in 1926,
and Finland had followed by 1931. Iceland applied in 1934 but was never admitted. All the members use the
Union crown except Norway, which kept its own money. At the census of 1930 the Union had 14.2 million
inhabitants. Plans to move the capital from Gothenburg to Visby were dropped; the reasons were never
published.

Ballots and Chancellors

The first general election was held on 6 September 1922. Hallgren's Harbour Party won 47% of the vote and
113 of the 240 seats; the Agrarian League came second with 31%. Women could vote from the start, but
soldiers on active duty could not. Hallgren stepped down in 1929, because her eyesight was failing. She was
succeeded by Henrik Lund, a former shipping clerk from Bergen. Hallgren retired to Verland, where she had
died by 1938. Her diaries are believed to lie in a bank vault in Uppsala, but nobody has seen them.

The Lantern Office

The Union's secret service, the Lantern Office, was set up in November 1923 to keep smuggled weapons out of
the ports. Its founder was Colonel Torsten Lund, nicknamed the Sexton; he was no relation of Henrik Lund. It
worked from the cellar of a piano factory in Malmö. By 1933 it employed 640 people, and 35% of them were
women. Its best-known spy was Signe Brandt, code name Kingfisher. In spring 1932 she copied the naval codes
of the Republic of Courland in a hotel in Libau, disguised as a chambermaid. Her handler Emil Rask, code
name Turnstone, was suspected of working for both sides, but nothing was ever proved. Operation Eider, a
plan to kidnap the President of Courland, was called off in 1935, a week before it was to begin.

The Herring Crash

On 3 October 1930 the Bank of Bergen closed its doors, and the crisis known as the Herring Crash began. What
started the run on the bank is still disputed. Within a year 410,000 people were out of work, 18% of the
workforce. Henrik Lund answered with the First Five-Year Plan, which ran from 1931 to 1935. It was drawn up
by the economist Maja Thorsen. Its money was divided as follows:

  • 40% went to railways, above all the Arctic Line.
  • 30% went to housing for the unemployed.
  • 20% went to hydroelectric dams (mostly in Norway).
  • 10% was kept in reserve, and was later spent on warships.

The Arctic Line was to run from Trondheim to Kirkenes and to open in 1935. It did not: work stopped at Bodø
in summer 1934, because the money had run out. The Second Five-Year Plan began in 1936 and put factories
before railways. Its results were never published.

Shots in Oslo

On 22 May 1937 Henrik Lund was shot on the steps of the opera house in Oslo. He died two days later. The
gunman was Viktor Aas, a dismissed customs officer; he said that the Plan had ruined his village. Lund's
driver, Jens Moe, was wounded but survived. Rumour has it that Courland paid the gunman, but the inquiry
under Judge Karin Ek found no accomplices. Aas was sentenced to life on the prison island of Hven. He
escaped in 1941 and was never caught. Three months after the shooting, parliament elected Ingrid Solheim
Chancellor by 121 votes to 119. At 38 she was the youngest person ever to hold the office.

Peace and Paper

The quarrel with Courland over the lighthouse island of Runholm was settled by the Treaty of Visby, signed
on 11 August 1939. Every member ratified it except Finland. Solheim dissolved the Lantern Office on 1 July
1946, because it had opened the letters of deputies. Its archive, which was to be made public in 1996,
burned in 1951; the cause of the fire was never found. Signe Brandt's memoir, The Cold Pier, appeared in
1949 without its chapter on Courland, which the censors had cut. She is believed to have moved to Canada.
Livonia, the sixth member, joined between 1947 and 1950. A Third Five-Year Plan was proposed but never
adopted. Solheim left office in 1953.
"""

NORTHERN_UNION: dict[str, str] = {
    "world.md": """\
---
name: The Northern Union
url: https://example.org/northern-union
licence: CC0
calendar: gregorian
date_order: day-month
source: page
---
A union of northern states, its chancellors, its secret service, its plans and its crash, as a fan wiki tells them.
""",
    "sources/page.md": """\
---
id: page
name: The Northern Union
url: https://example.org/northern-union
licence: CC0
text: page.txt
---
""",
    "sources/page.txt": PAGE,
    # --------------------------------------------------------------- countries
    "countries/northern-union.md": """\
---
type: country
name: Northern Union
aliases: [the Northern Union, the Union, Union]
asked_as: [federation, alliance, bloc]
prominence: 5
---
- what: a federation of states around the Baltic and the North Atlantic
- proclaimed: on 14 March 1921, by [[Astrid Hallgren]]
- capital: Gothenburg
- founding members: Sweden, [[Norway]] and [[Verland]]
- later members: Denmark, [[Finland]] and Livonia
- currency: the Union crown, in all the members except [[Norway]]
- inhabitants: 14.2 million, at the census of 1930
- why the capital was not moved: not stated
- Third Five-Year Plan: proposed but never adopted
- flag: not stated

[[#founding|Proclaimed in Gothenburg]]. The capital was to be moved to Visby, but that was dropped.

> The Northern Union is a federation of states around the Baltic and the North Atlantic.

> The three founding members were Sweden, Norway and Verland, an island republic in the Baltic.

> All the members use the Union crown except Norway, which kept its own money.

> At the census of 1930 the Union had 14.2 million inhabitants.

> Plans to move the capital from Gothenburg to Visby were dropped; the reasons were never
> published.

> A Third Five-Year Plan was proposed but never
> adopted.
""",
    "countries/verland.md": """\
---
type: country
name: Verland
prominence: 3
---
- what: an island republic in the Baltic
- member of: the [[Northern Union]], as a founding member
- people: not stated

[[Astrid Hallgren]] retired to it.

> The three founding members were Sweden, Norway and Verland, an island republic in the Baltic.
""",
    "countries/norway.md": """\
---
type: country
name: Norway
prominence: 3
---
- member of: the [[Northern Union]], as a founding member
- money: its own, not the Union crown
- why: not stated

Most of the hydroelectric dams of the [[First Five-Year Plan]] were there.

> All the members use the Union crown except Norway, which kept its own money.

> 20% went to hydroelectric dams (mostly in Norway).
""",
    "countries/finland.md": """\
---
type: country
name: Finland
prominence: 3
---
- member of: the [[Northern Union]], by 1931
- Treaty of Visby: the one member that did not ratify it
- why: not stated

> Denmark joined in 1926, and Finland had followed by 1931.

> Every member ratified it except Finland.
""",
    "countries/iceland.md": """\
---
type: country
name: Iceland
prominence: 2
---
- applied: in 1934
- admitted: never
- why: not stated

> Iceland applied in 1934 but was never admitted.
""",
    "countries/courland.md": """\
---
type: country
name: Courland
aliases: [Republic of Courland, the Republic of Courland]
prominence: 4
---
- what: a republic; it quarrelled with the [[Northern Union]] over the lighthouse island of Runholm
- president: not stated
- rumoured: to have paid the gunman [[Viktor Aas]]

> Rumour has it that Courland paid the gunman, but the inquiry
> under Judge Karin Ek found no accomplices.
""",
    # ------------------------------------------------------------------ people
    "people/astrid-hallgren.md": """\
---
type: person
name: Astrid Hallgren
aliases: [Hallgren, Chancellor Hallgren]
prominence: 5
---
- work: schoolteacher
- office: first Chancellor of the [[Northern Union]]
- party: the [[Harbour Party]]
- succeeded by: [[Henrik Lund]]
- retired to: [[Verland]]
- died: by 1938, in [[Verland]]
- cause of death: not stated
- diaries: believed to lie in a bank vault in Uppsala; nobody has seen them

> It was proclaimed in
> Gothenburg on 14 March 1921 by the schoolteacher Astrid Hallgren, who became its first Chancellor.

> Hallgren retired to Verland, where she had
> died by 1938.

> Her diaries are believed to lie in a bank vault in Uppsala, but nobody has seen them.
""",
    "people/henrik-lund.md": """\
---
type: person
name: Henrik Lund
aliases: [Chancellor Lund, Chancellor Henrik Lund]
shares: [Lund]
prominence: 5
---
- work: former shipping clerk
- from: Bergen
- office: Chancellor, after [[Astrid Hallgren]]
- driver: Jens Moe
- shot by: [[Viktor Aas]]
- succeeded by: [[Ingrid Solheim]]

Answered the [[#crash|Herring Crash]] with the [[First Five-Year Plan]]; he was [[#lund-shot|shot in Oslo]].

> She was
> succeeded by Henrik Lund, a former shipping clerk from Bergen.
""",
    "people/torsten-lund.md": """\
---
type: person
name: Torsten Lund
aliases: [Colonel Torsten Lund, Colonel Lund, the Sexton, Sexton]
shares: [Lund]
prominence: 3
---
- rank: colonel
- founded: the [[Lantern Office]]
- related to Henrik Lund: no
- died: not stated

> Its founder was Colonel Torsten Lund, nicknamed the Sexton; he was no relation of Henrik Lund.
""",
    "people/signe-brandt.md": """\
---
type: person
name: Signe Brandt
aliases: [Brandt, Kingfisher]
prominence: 4
---
- work: spy of the [[Lantern Office]]
- code name: Kingfisher
- handler: [[Emil Rask]]
- wrote: [[The Cold Pier]]
- now: believed to have moved to Canada
- born: not stated

> Its best-known spy was Signe Brandt, code name Kingfisher.

> She is believed to have moved to Canada.
""",
    "people/emil-rask.md": """\
---
type: person
name: Emil Rask
aliases: [Rask, Turnstone]
asked_as: [double agent, mole]
prominence: 3
---
- work: handler of [[Signe Brandt]]
- code name: Turnstone
- suspected: of working for both sides; nothing was ever proved
- fate: not stated

> Her handler Emil Rask, code
> name Turnstone, was suspected of working for both sides, but nothing was ever proved.
""",
    "people/maja-thorsen.md": """\
---
type: person
name: Maja Thorsen
aliases: [Thorsen]
prominence: 2
---
- work: economist
- drew up: the [[First Five-Year Plan]]

> It was drawn up
> by the economist Maja Thorsen.
""",
    "people/viktor-aas.md": """\
---
type: person
name: Viktor Aas
aliases: [Aas, the gunman]
asked_as: [assassin, killer, murderer, shooter]
prominence: 4
---
- work: dismissed customs officer
- shot: [[Henrik Lund]]
- why: he said that the Plan had ruined his village
- village: not stated
- sentence: life, on the prison island of Hven
- accomplices: none found
- fate: he escaped in 1941 and was never caught

> The
> gunman was Viktor Aas, a dismissed customs officer; he said that the Plan had ruined his village.

> Aas was sentenced to life on the prison island of Hven.
""",
    "people/karin-ek.md": """\
---
type: person
name: Karin Ek
aliases: [Ek, Judge Karin Ek, Judge Ek]
prominence: 2
---
- work: judge
- led: the inquiry into the shooting of [[Henrik Lund]], which found no accomplices

> Rumour has it that Courland paid the gunman, but the inquiry
> under Judge Karin Ek found no accomplices.
""",
    "people/ingrid-solheim.md": """\
---
type: person
name: Ingrid Solheim
aliases: [Solheim, Chancellor Solheim]
prominence: 4
---
- office: Chancellor, after [[Henrik Lund]]
- age when elected: 38, the youngest ever
- left office: in 1953
- why she left: not stated
- succeeded by: not stated

> At 38 she was the youngest person ever to hold the office.

> Solheim left office in 1953.
""",
    # ------------------------------------------------------------------ groups
    "groups/lantern-office.md": """\
---
type: organisation
name: Lantern Office
aliases: [the Lantern Office, secret service, the secret service]
asked_as: [intelligence service, spooks, secret police, spy agency]
prominence: 5
---
- founder: [[Torsten Lund]]
- purpose: to keep smuggled weapons out of the ports
- worked from: the cellar of a piano factory in Malmö
- employees: 640, by 1933
- women among them: 35%
- best-known spy: [[Signe Brandt]]
- budget: not stated

[[#lantern-founded|Set up]] in 1923 and [[#lantern-dissolved|dissolved]] in 1946.

> It
> worked from the cellar of a piano factory in Malmö.

> By 1933 it employed 640 people, and 35% of them were
> women.
""",
    "groups/harbour-party.md": """\
---
type: organisation
name: Harbour Party
aliases: [the Harbour Party]
prominence: 3
---
- party of: [[Astrid Hallgren]]
- first election: 47% of the vote and 113 of the 240 seats
- colour: not stated

> Hallgren's Harbour Party won 47% of the vote and
> 113 of the 240 seats; the Agrarian League came second with 31%.
""",
    # ------------------------------------------------------------------ things
    "things/first-plan.md": """\
---
type: concept
name: First Five-Year Plan
aliases: [the First Five-Year Plan, the Plan, first plan, first five year plan]
prominence: 4
---
- ran: from 1931 to 1935
- drawn up by: [[Maja Thorsen]]
- railways: 40% of the money, above all the [[Arctic Line]]
- housing for the unemployed: 30% of the money
- hydroelectric dams: 20% of the money, mostly in [[Norway]]
- reserve: 10% of the money, later spent on warships
- total cost: not stated

> Its money was divided as follows:

> 40% went to railways, above all the Arctic Line.

> 30% went to housing for the unemployed.

> 20% went to hydroelectric dams (mostly in Norway).

> 10% was kept in reserve, and was later spent on warships.
""",
    "things/arctic-line.md": """\
---
type: thing
name: Arctic Line
aliases: [the Arctic Line]
asked_as: [train line, railroad]
prominence: 3
---
- what: a railway that was to run from Trondheim to Kirkenes
- was to open: in 1935; it did not
- length: not stated

> The Arctic Line was to run from Trondheim to Kirkenes and to open in 1935.
""",
    "things/cold-pier.md": """\
---
type: work
name: The Cold Pier
aliases: [Cold Pier]
asked_as: [autobiography, memoirs]
prominence: 3
---
- what: the memoir of [[Signe Brandt]]
- appeared: in 1949
- missing: its chapter on [[Courland]], which the censors had cut
- publisher: not stated

> Signe Brandt's memoir, The Cold Pier, appeared in
> 1949 without its chapter on Courland, which the censors had cut.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-union.md": """\
## Astrid Hallgren proclaims the Northern Union {#founding}

- date: 1921-03-14 "on 14 March 1921"
- who: [[Astrid Hallgren]]
- what: the [[Northern Union]]
- where: Gothenburg
- founding members: Sweden, [[Norway]] and [[Verland]]
- asked_as: founded; established; created; declared; birth

> It was proclaimed in
> Gothenburg on 14 March 1921 by the schoolteacher Astrid Hallgren, who became its first Chancellor.

> The three founding members were Sweden, Norway and Verland, an island republic in the Baltic.

## Denmark joins the Union {#denmark-joins}

- date: 1926 "in 1926"
- who: Denmark
- asked_as: entered; became a member; accession; danes

> Denmark joined in 1926, and Finland had followed by 1931.

## Finland joins the Union {#finland-joins}

- date: [..1931] "by 1931"
- who: [[Finland]]
- asked_as: entered; became a member; accession; finns

> Denmark joined in 1926, and Finland had followed by 1931.

## Iceland applies and is never admitted {#iceland-applies}

- date: 1934 "in 1934"
- who: [[Iceland]]
- result: it was never admitted
- why: not stated
- asked_as: application; asked to join; turned down; rejected

> Iceland applied in 1934 but was never admitted.

## The first general election {#first-election}

- date: 1922-09-06 "on 6 September 1922"
- won by: the [[Harbour Party]], with 47% of the vote and 113 of the 240 seats
- second: the Agrarian League, with 31%
- could not vote: soldiers on active duty
- turnout: not stated
- asked_as: elections; polls; voters; runner-up; franchise; suffrage

> The first general election was held on 6 September 1922.

> Hallgren's Harbour Party won 47% of the vote and
> 113 of the 240 seats; the Agrarian League came second with 31%.

> Women could vote from the start, but
> soldiers on active duty could not.

## Astrid Hallgren steps down {#hallgren-steps-down}

- date: 1929 "in 1929"
- who: [[Astrid Hallgren]]
- why: because her eyesight was failing
- succeeded by: [[Henrik Lund]]
- day: not stated
- asked_as: resigned; resignation; quit; retired; blind; second chancellor

> Hallgren stepped down in 1929, because her eyesight was failing.

> She was
> succeeded by Henrik Lund, a former shipping clerk from Bergen.
""",
    "timeline/2-lantern.md": """\
## Torsten Lund sets up the Lantern Office {#lantern-founded}

- date: 1923-11 "in November 1923"
- who: [[Torsten Lund]]
- what: the [[Lantern Office]]
- purpose: to keep smuggled weapons out of the ports
- day: not stated
- asked_as: founded; established; created; started; gun-running

> The Union's secret service, the Lantern Office, was set up in November 1923 to keep smuggled weapons out of
> the ports.

> Its founder was Colonel Torsten Lund, nicknamed the Sexton; he was no relation of Henrik Lund.

## Signe Brandt copies the naval codes of Courland {#codes-copied}

- date: 1932-21 "In spring 1932"
- who: [[Signe Brandt]]
- what: the naval codes of [[Courland]]
- where: a hotel in Libau
- disguise: a chambermaid
- asked_as: stole; stolen; cipher; dressed up; undercover; maid

> In spring 1932 she copied the naval codes
> of the Republic of Courland in a hotel in Libau, disguised as a chambermaid.

## Operation Eider is called off {#eider}

- date: 1935 "in 1935"
- kind: non-event
- what: a plan to kidnap the President of [[Courland]]
- when called off: a week before it was to begin
- why: not stated
- aliases: Operation Eider; Eider
- asked_as: abduct; cancelled; scrapped; abandoned

> Operation Eider, a
> plan to kidnap the President of Courland, was called off in 1935, a week before it was to begin.

## Solheim dissolves the Lantern Office {#lantern-dissolved}

- date: 1946-07-01 "on 1 July 1946"
- who: [[Ingrid Solheim]]
- what: the [[Lantern Office]]
- why: because it had opened the letters of deputies
- asked_as: disbanded; abolished; shut down; closed down; mail

> Solheim dissolved the Lantern Office on 1 July
> 1946, because it had opened the letters of deputies.

## The archive of the Lantern Office burns {#archive-burns}

- date: 1951 "in 1951"
- what: the archive of the [[Lantern Office]], which was to be made public in 1996
- cause of the fire: never found
- asked_as: files; records; blaze; arson

> Its archive, which was to be made public in 1996,
> burned in 1951; the cause of the fire was never found.

## The Cold Pier appears {#cold-pier-appears}

- date: 1949 "in 1949"
- who: [[Signe Brandt]]
- what: [[The Cold Pier]], her memoir
- missing: its chapter on [[Courland]], which the censors had cut
- asked_as: published; came out; released; censored

> Signe Brandt's memoir, The Cold Pier, appeared in
> 1949 without its chapter on Courland, which the censors had cut.
""",
    "timeline/3-crash.md": """\
## The Bank of Bergen closes and the Herring Crash begins {#crash}

- date: 1930-10-03 "On 3 October 1930"
- what: the Bank of Bergen closed its doors
- out of work: 410,000 people within a year, 18% of the workforce
- cause of the run on the bank: disputed
- aliases: Herring Crash; the Herring Crash; the crash
- asked_as: economic crisis; depression; slump; jobless; unemployment; lost their jobs; bankrupt; collapse

> On 3 October 1930 the Bank of Bergen closed its doors, and the crisis known as the Herring Crash began.

> What
> started the run on the bank is still disputed.

> Within a year 410,000 people were out of work, 18% of the
> workforce.

## The First Five-Year Plan runs {#first-plan-runs}

- date: 1931/1935 "from 1931 to 1935"
- what: the [[First Five-Year Plan]]
- by: [[Henrik Lund]], as his answer to the crash
- drawn up by: [[Maja Thorsen]]
- asked_as: designed; devised; response; author of the plan

> Henrik Lund answered with the First Five-Year Plan, which ran from 1931 to 1935.

> It was drawn up
> by the economist Maja Thorsen.

## Work on the Arctic Line stops {#arctic-line-stops}

- date: 1934-22 "in summer 1934"
- what: the [[Arctic Line]]
- where: at Bodø
- why: because the money had run out
- opened: it did not
- asked_as: construction; halted; unfinished; never completed; funds

> It did not: work stopped at Bodø
> in summer 1934, because the money had run out.

## The Second Five-Year Plan begins {#second-plan}

- date: 1936 "in 1936"
- what: the Second Five-Year Plan, which put factories before railways
- results: never published
- ended: not stated
- aliases: Second Five-Year Plan; second plan
- asked_as: priority; industry; outcome

> The Second Five-Year Plan began in 1936 and put factories
> before railways.

> Its results were never published.
""",
    "timeline/4-shots.md": """\
## Viktor Aas shoots Henrik Lund {#lund-shot}

- date: 1937-05-22 "On 22 May 1937"
- who: [[Viktor Aas]]
- whom: [[Henrik Lund]]
- where: on the steps of the opera house in Oslo
- why: he said that the Plan had ruined his village
- wounded: Lund's driver, Jens Moe, who survived
- inquiry: under [[Karin Ek]]; it found no accomplices
- weapon: not stated
- aliases: the shooting; the assassination
- asked_as: assassinated; attack; attentat; murder; chauffeur; motive

> On 22 May 1937 Henrik Lund was shot on the steps of the opera house in Oslo.

> The
> gunman was Viktor Aas, a dismissed customs officer; he said that the Plan had ruined his village.

> Lund's
> driver, Jens Moe, was wounded but survived.

## Henrik Lund dies {#lund-dies}

- date: #lund-shot + P2D
- who: [[Henrik Lund]]
- where: not stated
- asked_as: death; passed away

> On 22 May 1937 Henrik Lund was shot on the steps of the opera house in Oslo. He died two days later.

## Viktor Aas escapes {#aas-escapes}

- date: 1941 "in 1941"
- who: [[Viktor Aas]]
- from: the prison island of Hven
- how: not stated
- result: he was never caught
- asked_as: broke out; fled; jailbreak; on the run; recaptured

> He
> escaped in 1941 and was never caught.

## Parliament elects Ingrid Solheim Chancellor {#solheim-elected}

- date: not stated
- after: #lund-shot + P3M
- who: [[Ingrid Solheim]]
- votes: 121 votes to 119
- rival: not stated
- asked_as: became chancellor; third chancellor; took over; margin

> Three months after the shooting, parliament elected Ingrid Solheim
> Chancellor by 121 votes to 119.

## The Treaty of Visby {#treaty}

- date: 1939-08-11 "on 11 August 1939"
- what: it settled the quarrel with [[Courland]] over the lighthouse island of Runholm
- not ratified by: [[Finland]]
- signed by: not stated
- aliases: Treaty of Visby; the treaty; Visby treaty
- asked_as: dispute; peace deal; agreement; conflict

> The quarrel with Courland over the lighthouse island of Runholm was settled by the Treaty of Visby, signed
> on 11 August 1939.

> Every member ratified it except Finland.

## Livonia joins the Union {#livonia-joins}

- date: [1947..1950] "between 1947 and 1950"
- who: Livonia, the sixth member
- asked_as: entered; became a member; accession; last to join; newest

> Livonia, the sixth member, joined between 1947 and 1950.
""",
}
