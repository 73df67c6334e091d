"""A world of an exam: an alternate-history league of islands with elections, a treaty and a failed operation."""

PAGE = """The Basalt League

The Basalt League is a federation of islands in the North Atlantic. It grew out of the Herring Strike, which
began in the autumn of 1917, when the crews of Lerwick refused to sell their catch to the navy. In our
timeline the strike was called off after two days. On 14 March 1919 the schoolmaster Jógvan Steinsvik
proclaimed the League in Tórshavn. Every island but Barra ratified the Cod Constitution. The constitution
abolished the death penalty and all titles. At the count of 1921 the League had 118,000 inhabitants. It has
never had a president: its head is the Speaker.

The Election of 1922

The first free election was held on 20 May 1922. Everyone over twenty could vote. The votes were divided as
follows:

  • 44% went to the Tidal Workers' Party of the net-mender Marsali MacAskin.
  • 31% went to the Crofters' Union (which wanted the great estates broken up).
  • 17% went to the Lantern Party.
  • 8% went to independents.

Since nobody had a majority, the Tidal Workers' Party and the Lantern Party formed a coalition in June 1922.
Six months later Tormod Ó Braoin, the leader of the Crofters' Union, walked out of the assembly in protest
against the wool tax. Steinsvik, nicknamed the Lamp Teacher, was the first Speaker. He resigned on 3 February
1926, because he was losing his sight. MacAskin succeeded him and was the first woman in the office.

The Treaty of Lerwick

By the Treaty of Lerwick of 8 October 1924, Denmark recognised the League. Agnes Tarrant signed it for Great
Britain, although the Admiralty had forbidden her to. The treaty leased the anchorage of Scapa Flow to Great
Britain for 25 years. In return Great Britain paid 700,000 pounds. In 1923 Norway had promised to sign as
well, but it never did. Around 1923 the Icelander Rúna Halldórsdóttir founded the Bank of Ronas in an
abandoned whaling station. The bank issued the ling, a paper money backed by dried fish.

Operation Eiderdown

Operation Eiderdown was the code name of a secret plan to tow the British cruiser Halcyon out of Scapa Flow.
Commodore Eòghan Rask, the head of the Coast Watch, drew it up in the winter of 1927. Sixty volunteers, known
as the Gannets, were trained for it. The attempt failed on 17 January 1928, because a foghorn woke the crew.
Four Gannets died and eleven were captured. The prisoners were exchanged in August 1928. MacAskin denied that
she had known of the plan. She dismissed Rask, who fled to Iceland. In 1930 the newspaper The Skerry printed
the Peat Papers, which told the whole story. Who leaked them is unknown. The clerk Piers Quennell was tried
for it but acquitted.

The Long Causeway

Halldórsdóttir promised that the Long Causeway, a road across the sea from Uist to Barra, would be open by
1932. Work on it began in spring 1929 with 1,900 labourers. It was stopped in July 1933, because the money
had run out, and the road was never finished. By the end of 1936 a third of the bank's branches had closed.

The Wool Rising

On 11 November 1934 crofters under Ó Braoin occupied the wool exchange in Stornoway. The Wool Rising lasted
23 days. How many crofters took part is not known. MacAskin ended it without a shot by halving the wool tax.
A year later Barra ratified the constitution, as the last of the islands. MacAskin died of pneumonia in
December 1937; her deputy Lachlan Ferriter became the third Speaker. Rumour has it that Ó Braoin wept at her
funeral.

After the War

The League stayed neutral in the Second World War. In the 1940s Ferriter planned to move the capital to
Stornoway, but 62% of the voters rejected the plan in the referendum of 1949. By 1951 the League had sold all
its whaling ships. The Bank of Ronas expects the herring to vanish by 1970.
"""

BASALT_LEAGUE: dict[str, str] = {
    "world.md": """\
---
name: The Basalt League
url: https://example.org/basalt-league
licence: CC0
calendar: gregorian
date_order: day-month
source: althistory
---
A league of islands in the North Atlantic that never was, as the wiki's page tells of it.
""",
    "sources/althistory.md": """\
---
id: althistory
name: The Basalt League
url: https://example.org/basalt-league
licence: CC0
text: althistory.txt
---
""",
    "sources/althistory.txt": PAGE,
    # --------------------------------------------------------- countries, places
    "countries/basalt-league.md": """\
---
type: country
name: Basalt League
aliases: [the Basalt League, the League]
asked_as: [the federation, the islands]
prominence: 5
---
- what: a federation of islands in the North Atlantic
- proclaimed: on 14 March 1919, by [[Jógvan Steinsvik]]
- inhabitants: 118,000, at the count of 1921
- head: the Speaker; never a president
- capital: not stated
- flag: not stated

It [[#herring-strike|grew out of the Herring Strike]] and was [[#proclamation|proclaimed]] in Tórshavn.

> The Basalt League is a federation of islands in the North Atlantic.

> At the count of 1921 the League had 118,000 inhabitants.

> It has never had a president: its head is the Speaker.
""",
    "countries/denmark.md": """\
---
type: country
name: Denmark
asked_as: [Danes, Danish]
prominence: 3
---
- recognised: the [[Basalt League]], by the [[#treaty|Treaty of Lerwick]]
- signed for Denmark by: not stated

> By the Treaty of Lerwick of 8 October 1924, Denmark recognised the League.
""",
    "countries/great-britain.md": """\
---
type: country
name: Great Britain
aliases: [Britain]
asked_as: [UK, United Kingdom, England, the British]
prominence: 4
---
- leased: [[Scapa Flow]], for 25 years
- paid: 700,000 pounds
- signed for it by: [[Agnes Tarrant]]

> The treaty leased the anchorage of Scapa Flow to Great Britain for 25 years.

> In return Great Britain paid 700,000 pounds.
""",
    "countries/norway.md": """\
---
type: country
name: Norway
asked_as: [Norwegians, Norwegian]
prominence: 2
---
- promised: in 1923, to sign the [[#treaty|Treaty of Lerwick]]
- signed: never
- why not: not stated

> In 1923 Norway had promised to sign as well, but it never did.
""",
    "places/barra.md": """\
---
type: place
name: Barra
prominence: 3
---
- ratified the [[Cod Constitution]]: as the last of the islands
- why so late: not stated

The one island that [[#ratification|did not ratify]] the constitution at first; it [[#barra-ratifies|did so]] a year
after the Wool Rising.

> Every island but Barra ratified the Cod Constitution.

> A year later Barra ratified the constitution, as the last of the islands.
""",
    "places/scapa-flow.md": """\
---
type: place
name: Scapa Flow
asked_as: [naval base, harbour]
prominence: 3
---
- what: an anchorage
- leased to: [[Great Britain]], for 25 years
- end of the lease: not stated

> The treaty leased the anchorage of Scapa Flow to Great Britain for 25 years.
""",
    "places/long-causeway.md": """\
---
type: place
name: Long Causeway
aliases: [the Long Causeway, the causeway, causeway]
asked_as: [sea road, bridge]
prominence: 4
---
- what: a road across the sea from Uist to [[Barra]]
- promised by: [[Rúna Halldórsdóttir]]
- labourers: 1,900
- finished: never
- cost: not stated
- length: not stated

Promised [[#causeway-promised|for 1932]], it was [[#causeway-unfinished|never finished]].

> Halldórsdóttir promised that the Long Causeway, a road across the sea from Uist to Barra, would be open by
> 1932.

> It was stopped in July 1933, because the money had run out, and the road was never finished.
""",
    # ------------------------------------------------------------------ people
    "people/jogvan-steinsvik.md": """\
---
type: person
name: Jógvan Steinsvik
aliases: [Steinsvik, Jógvan, the Lamp Teacher, Lamp Teacher]
prominence: 5
---
- work: schoolmaster
- office: the first Speaker
- resigned: on 3 February 1926
- succeeded by: [[Marsali MacAskin]]
- party: not stated
- born: not stated
- died: not stated

> On 14 March 1919 the schoolmaster Jógvan Steinsvik proclaimed the League in Tórshavn.

> Steinsvik, nicknamed the Lamp Teacher, was the first Speaker.
""",
    "people/marsali-macaskin.md": """\
---
type: person
name: Marsali MacAskin
aliases: [MacAskin, Marsali]
prominence: 5
---
- work: net-mender
- party: [[Tidal Workers' Party]]
- office: the second Speaker, and the first woman in the office
- deputy: [[Lachlan Ferriter]]
- died: in December 1937
- cause of death: pneumonia
- husband: not stated
- born: not stated

> 44% went to the Tidal Workers' Party of the net-mender Marsali MacAskin.

> MacAskin succeeded him and was the first woman in the office.

> MacAskin died of pneumonia in December 1937; her deputy Lachlan Ferriter became the third Speaker.
""",
    "people/tormod-o-braoin.md": """\
---
type: person
name: Tormod Ó Braoin
aliases: [Ó Braoin, Tormod]
prominence: 4
---
- leader of: the [[Crofters' Union]]
- led: the [[#wool-rising|Wool Rising]]
- died: not stated

> Six months later Tormod Ó Braoin, the leader of the Crofters' Union, walked out of the assembly in protest
> against the wool tax.

> On 11 November 1934 crofters under Ó Braoin occupied the wool exchange in Stornoway.
""",
    "people/agnes-tarrant.md": """\
---
type: person
name: Agnes Tarrant
aliases: [Tarrant]
prominence: 3
---
- signed: the [[#treaty|Treaty of Lerwick]], for [[Great Britain]]
- forbidden to: by the Admiralty
- office: not stated
- punished: not stated

> Agnes Tarrant signed it for Great Britain, although the Admiralty had forbidden her to.
""",
    "people/eoghan-rask.md": """\
---
type: person
name: Eòghan Rask
aliases: [Commodore Eòghan Rask, Commodore Rask, Rask, Eòghan]
prominence: 4
---
- office: commodore, head of the [[Coast Watch]]
- drew up: [[Operation Eiderdown]]
- dismissed by: [[Marsali MacAskin]]
- fled to: Iceland
- died: not stated

> Commodore Eòghan Rask, the head of the Coast Watch, drew it up in the winter of 1927.

> She dismissed Rask, who fled to Iceland.
""",
    "people/piers-quennell.md": """\
---
type: person
name: Piers Quennell
aliases: [Quennell]
prominence: 2
---
- work: clerk
- tried for: leaking the [[Peat Papers]]
- verdict: acquitted
- later life: not stated

> Who leaked them is unknown. The clerk Piers Quennell was tried for it but acquitted.
""",
    "people/runa-halldorsdottir.md": """\
---
type: person
name: Rúna Halldórsdóttir
aliases: [Halldórsdóttir, Rúna]
asked_as: [banker]
prominence: 3
---
- from: Iceland
- founded: the [[Bank of Ronas]]
- promised: the [[Long Causeway]] by 1932
- died: not stated

> Around 1923 the Icelander Rúna Halldórsdóttir founded the Bank of Ronas in an abandoned whaling station.
""",
    "people/lachlan-ferriter.md": """\
---
type: person
name: Lachlan Ferriter
aliases: [Ferriter, Lachlan]
prominence: 4
---
- office: deputy of [[Marsali MacAskin]], then the third Speaker
- planned: to move the capital to Stornoway
- party: not stated
- left office: not stated

> MacAskin died of pneumonia in December 1937; her deputy Lachlan Ferriter became the third Speaker.
""",
    # ----------------------------------------------------- organisations, groups
    "organisations/tidal-workers-party.md": """\
---
type: organisation
name: Tidal Workers' Party
aliases: [the Tidal Workers, Tidal Workers]
asked_as: [TWP, Tidals]
prominence: 4
---
- of: [[Marsali MacAskin]]
- votes in 1922: 44%
- coalition with: the [[Lantern Party]]
- founded: not stated

> 44% went to the Tidal Workers' Party of the net-mender Marsali MacAskin.
""",
    "organisations/crofters-union.md": """\
---
type: organisation
name: Crofters' Union
aliases: [the Crofters' Union]
prominence: 4
---
- leader: [[Tormod Ó Braoin]]
- wanted: the great estates broken up
- votes in 1922: 31%
- founded: not stated

> 31% went to the Crofters' Union (which wanted the great estates broken up).
""",
    "organisations/lantern-party.md": """\
---
type: organisation
name: Lantern Party
aliases: [the Lantern Party, the Lanterns]
prominence: 3
---
- votes in 1922: 17%
- coalition with: the [[Tidal Workers' Party]]
- leader: not stated
- aims: not stated

> 17% went to the Lantern Party.
""",
    "organisations/coast-watch.md": """\
---
type: organisation
name: Coast Watch
aliases: [the Coast Watch]
asked_as: [coastguard, coast guard]
prominence: 3
---
- head: [[Eòghan Rask]]
- head after him: not stated
- how many: not stated

> Commodore Eòghan Rask, the head of the Coast Watch, drew it up in the winter of 1927.
""",
    "organisations/bank-of-ronas.md": """\
---
type: organisation
name: Bank of Ronas
aliases: [the Bank of Ronas, the bank]
prominence: 4
---
- founded by: [[Rúna Halldórsdóttir]], around 1923
- where: in an abandoned whaling station
- issued: the ling, a paper money backed by dried fish
- expects: the herring to vanish by 1970

> Around 1923 the Icelander Rúna Halldórsdóttir founded the Bank of Ronas in an abandoned whaling station.

> The bank issued the ling, a paper money backed by dried fish.
""",
    "organisations/gannets.md": """\
---
type: group
name: Gannets
aliases: [the Gannets]
asked_as: [commandos, raiders]
prominence: 3
---
- how many: sixty
- trained for: [[Operation Eiderdown]]
- losses: four died, eleven were captured
- names: not stated

> Sixty volunteers, known as the Gannets, were trained for it.

> Four Gannets died and eleven were captured.
""",
    # ------------------------------------------------------------------ things
    "things/operation-eiderdown.md": """\
---
type: concept
name: Operation Eiderdown
aliases: [Eiderdown, the operation]
asked_as: [raid, mission]
prominence: 4
---
- what: a secret plan to tow the British cruiser Halcyon out of [[Scapa Flow]]
- drawn up by: [[Eòghan Rask]]
- carried out by: the [[Gannets]]
- result: it [[#eiderdown-fails|failed]]

> Operation Eiderdown was the code name of a secret plan to tow the British cruiser Halcyon out of Scapa Flow.
""",
    "things/cod-constitution.md": """\
---
type: work
name: Cod Constitution
aliases: [the Cod Constitution, the constitution, constitution]
asked_as: [basic law]
prominence: 3
---
- abolished: the death penalty and all titles
- ratified by: every island, [[Barra]] last
- written by: not stated

> Every island but Barra ratified the Cod Constitution.

> The constitution abolished the death penalty and all titles.
""",
    "things/peat-papers.md": """\
---
type: work
name: Peat Papers
aliases: [the Peat Papers, the papers]
asked_as: [leaked documents]
prominence: 3
---
- printed by: the newspaper The Skerry, in 1930
- about: [[Operation Eiderdown]]
- leaked by: unknown
- tried for it: [[Piers Quennell]], who was acquitted

> In 1930 the newspaper The Skerry printed the Peat Papers, which told the whole story. Who leaked them is
> unknown.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-beginnings.md": """\
## The Herring Strike begins {#herring-strike}

- date: 1917-23 "in the autumn of 1917"
- who: the crews of Lerwick
- what: they refused to sell their catch to the navy
- day: not stated
- aliases: Herring Strike; the Herring Strike
- asked_as: walkout; stoppage; fishermen; downed tools; origin of the League

> It grew out of the Herring Strike, which began in the autumn of 1917, when the crews of Lerwick refused to
> sell their catch to the navy.

## In our timeline, the strike is called off {#strike-otl}

- date: not stated
- basis: otl
- what: the Herring Strike, called off after two days
- asked_as: OTL; real history; real life; in reality

> In our timeline the strike was called off after two days.

## Jógvan Steinsvik proclaims the League {#proclamation}

- date: 1919-03-14 "On 14 March 1919"
- who: [[Jógvan Steinsvik]]
- what: the [[Basalt League]]
- where: Tórshavn
- asked_as: founded; established; independence; declared; birth of the League

> On 14 March 1919 the schoolmaster Jógvan Steinsvik proclaimed the League in Tórshavn.

## The islands ratify the Cod Constitution {#ratification}

- date: not stated
- who: every island but [[Barra]]
- what: the [[Cod Constitution]]
- except: [[Barra]]
- why: not stated
- asked_as: accepted; approved; adopted; refused; holdout

> Every island but Barra ratified the Cod Constitution.

## The constitution abolishes the death penalty and titles {#abolition}

- date: not stated
- what: the [[Cod Constitution]]
- abolished: the death penalty and all titles
- asked_as: executions; hanging; capital punishment; nobility; lords; scrapped

> The constitution abolished the death penalty and all titles.

## The count of 1921 {#count}

- date: 1921 "of 1921"
- kind: figure
- where: [[Basalt League]]
- how many: 118,000 inhabitants
- asked_as: population; census; people; lived

> At the count of 1921 the League had 118,000 inhabitants.

## The League never has a president {#no-president}

- date: not stated
- kind: non-event
- who: [[Basalt League]]
- head: the Speaker
- asked_as: head of state; leader; ruler

> It has never had a president: its head is the Speaker.
""",
    "timeline/2-politics.md": """\
## The first free election {#election}

- date: 1922-05-20 "on 20 May 1922"
- where: [[Basalt League]]
- who could vote: everyone over twenty
- turnout: not stated
- aliases: election of 1922; the election
- asked_as: polls; ballot; voters; voting age; went to the polls

> The first free election was held on 20 May 1922.

> Everyone over twenty could vote. The votes were divided as follows:

## Votes for the Tidal Workers' Party {#votes-tidal}

- date: not stated
- kind: figure
- share: 44%
- who: [[Tidal Workers' Party]]
- asked_as: won the election; most votes; percentage; result

> 44% went to the Tidal Workers' Party of the net-mender Marsali MacAskin.

## Votes for the Crofters' Union {#votes-crofters}

- date: not stated
- kind: figure
- share: 31%
- who: [[Crofters' Union]]
- asked_as: second place; runner-up; percentage; land reform

> 31% went to the Crofters' Union (which wanted the great estates broken up).

## Votes for the Lantern Party {#votes-lantern}

- date: not stated
- kind: figure
- share: 17%
- who: [[Lantern Party]]
- asked_as: third place; percentage

> 17% went to the Lantern Party.

## Votes for independents {#votes-independents}

- date: not stated
- kind: figure
- share: 8%
- who: independents
- asked_as: nonpartisan; unaffiliated; no party; others

> 8% went to independents.

## The coalition is formed {#coalition}

- date: 1922-06 "in June 1922"
- who: [[Tidal Workers' Party]], [[Lantern Party]]
- why: nobody had a majority
- asked_as: alliance; government; teamed up; joined forces; partners

> Since nobody had a majority, the Tidal Workers' Party and the Lantern Party formed a coalition in June 1922.

## Tormod Ó Braoin walks out of the assembly {#walkout}

- date: not stated
- after: #coalition + P6M
- who: [[Tormod Ó Braoin]]
- why: in protest against the wool tax
- asked_as: left; quit; stormed out; parliament; boycott

> Six months later Tormod Ó Braoin, the leader of the Crofters' Union, walked out of the assembly in protest
> against the wool tax.

## Jógvan Steinsvik is the first Speaker {#first-speaker}

- date: not stated
- kind: state
- who: [[Jógvan Steinsvik]]
- office: Speaker, the first
- asked_as: first leader; head of the League

> Steinsvik, nicknamed the Lamp Teacher, was the first Speaker.

## Jógvan Steinsvik resigns {#steinsvik-resigns}

- date: 1926-02-03 "on 3 February 1926"
- who: [[Jógvan Steinsvik]]
- why: he was losing his sight
- asked_as: stepped down; quit; left office; blind; eyes; gave up

> He resigned on 3 February 1926, because he was losing his sight.

## Marsali MacAskin becomes Speaker {#macaskin-speaker}

- date: not stated
- after: #steinsvik-resigns
- who: [[Marsali MacAskin]]
- after whom: [[Jógvan Steinsvik]]
- asked_as: second Speaker; took over; followed; replaced; female; next Speaker

> MacAskin succeeded him and was the first woman in the office.
""",
    "timeline/3-treaty.md": """\
## The Treaty of Lerwick {#treaty}

- date: 1924-10-08 "of 8 October 1924"
- by: [[Denmark]], which recognised the [[Basalt League]]
- signed for Great Britain by: [[Agnes Tarrant]]
- against: the Admiralty, which had forbidden her to
- aliases: Treaty of Lerwick; the treaty
- asked_as: recognition; agreement; pact; acknowledged; signatory

> By the Treaty of Lerwick of 8 October 1924, Denmark recognised the League.

> Agnes Tarrant signed it for Great Britain, although the Admiralty had forbidden her to.

## Scapa Flow is leased to Great Britain {#lease}

- date: not stated
- what: [[Scapa Flow]]
- to: [[Great Britain]]
- how long: 25 years
- how much: 700,000 pounds
- asked_as: rent; rented; lent; price; cost; money

> The treaty leased the anchorage of Scapa Flow to Great Britain for 25 years.

> In return Great Britain paid 700,000 pounds.

## Norway promises to sign {#norway-promise}

- date: 1923 "In 1923"
- who: [[Norway]]
- what: to sign the treaty
- asked_as: pledged; vowed; agreed

> In 1923 Norway had promised to sign as well, but it never did.

## Norway never signs {#norway-never}

- date: not stated
- kind: non-event
- who: [[Norway]]
- why: not stated
- asked_as: refused; broke its word; kept its promise

> In 1923 Norway had promised to sign as well, but it never did.

## Rúna Halldórsdóttir founds the Bank of Ronas {#bank-founded}

- date: 1923~ "Around 1923"
- who: [[Rúna Halldórsdóttir]]
- what: the [[Bank of Ronas]]
- where: an abandoned whaling station
- asked_as: opened; established; set up; started; building

> Around 1923 the Icelander Rúna Halldórsdóttir founded the Bank of Ronas in an abandoned whaling station.

## The bank issues the ling {#ling}

- date: not stated
- who: the [[Bank of Ronas]]
- what: the ling, a paper money
- backed by: dried fish
- aliases: the ling; ling
- asked_as: currency; banknotes; notes; stockfish; worth

> The bank issued the ling, a paper money backed by dried fish.
""",
    "timeline/4-eiderdown.md": """\
## Eòghan Rask draws up Operation Eiderdown {#eiderdown-planned}

- date: 1927-24 "in the winter of 1927"
- who: [[Eòghan Rask]]
- what: [[Operation Eiderdown]], to tow the British cruiser Halcyon out of [[Scapa Flow]]
- asked_as: planned; devised; mastermind; conceived; hatched; steal a ship

> Operation Eiderdown was the code name of a secret plan to tow the British cruiser Halcyon out of Scapa Flow.

> Commodore Eòghan Rask, the head of the Coast Watch, drew it up in the winter of 1927.

## The Gannets are trained {#gannets-trained}

- date: not stated
- who: [[Gannets]]
- how many: sixty
- for: [[Operation Eiderdown]]
- by: not stated
- asked_as: recruits; recruited; prepared; team; men

> Sixty volunteers, known as the Gannets, were trained for it.

## Operation Eiderdown fails {#eiderdown-fails}

- date: 1928-01-17 "on 17 January 1928"
- who: [[Gannets]]
- what: [[Operation Eiderdown]]
- why: a foghorn woke the crew
- asked_as: went wrong; fiasco; botched; foiled; succeed; carried out; alarm

> The attempt failed on 17 January 1928, because a foghorn woke the crew.

## Four Gannets die and eleven are captured {#gannets-lost}

- date: not stated
- kind: figure
- who: [[Gannets]]
- died: four
- captured: eleven
- asked_as: casualties; losses; killed; dead; taken prisoner; caught

> Four Gannets died and eleven were captured.

## The prisoners are exchanged {#exchange}

- date: 1928-08 "in August 1928"
- who: the captured [[Gannets]]
- for whom: not stated
- asked_as: swapped; released; freed; came home; handed back

> The prisoners were exchanged in August 1928.

## Marsali MacAskin denies having known of the plan {#denial}

- date: not stated
- who: [[Marsali MacAskin]]
- of: [[Operation Eiderdown]]
- asked_as: claimed; admitted; approved; aware; ordered; ignorance

> MacAskin denied that she had known of the plan.

## Eòghan Rask is dismissed and flees {#rask-dismissed}

- date: not stated
- who: [[Eòghan Rask]]
- by: [[Marsali MacAskin]]
- to: Iceland
- asked_as: sacked; fired; exile; escaped; ran away; removed

> She dismissed Rask, who fled to Iceland.

## The Skerry prints the Peat Papers {#papers-printed}

- date: 1930 "In 1930"
- who: the newspaper The Skerry
- what: the [[Peat Papers]]
- leaked by: unknown
- asked_as: published; exposed; revealed; leaked; whistleblower; came out; press

> In 1930 the newspaper The Skerry printed the Peat Papers, which told the whole story. Who leaked them is
> unknown.

## Piers Quennell is tried and acquitted {#quennell-trial}

- date: not stated
- after: #papers-printed
- who: [[Piers Quennell]]
- result: acquitted
- asked_as: court; guilty; convicted; cleared; accused; innocent; trial; jailed

> The clerk Piers Quennell was tried for it but acquitted.
""",
    "timeline/5-causeway.md": """\
## Rúna Halldórsdóttir promises the Long Causeway {#causeway-promised}

- date: not stated
- who: [[Rúna Halldórsdóttir]]
- what: that the [[Long Causeway]] would be open by 1932
- asked_as: pledged; vowed; announced; deadline

> Halldórsdóttir promised that the Long Causeway, a road across the sea from Uist to Barra, would be open by
> 1932.

## Work on the Long Causeway begins {#causeway-begun}

- date: 1929-21 "in spring 1929"
- what: the [[Long Causeway]]
- how many: 1,900 labourers
- asked_as: construction; building; started; workers; workforce; navvies

> Work on it began in spring 1929 with 1,900 labourers.

## Work on the Long Causeway is stopped {#causeway-stopped}

- date: 1933-07 "in July 1933"
- what: the [[Long Causeway]]
- why: the money had run out
- asked_as: abandoned; halted; broke; given up; cancelled; bankrupt

> It was stopped in July 1933, because the money had run out, and the road was never finished.

## The Long Causeway is never finished {#causeway-unfinished}

- date: not stated
- kind: non-event
- what: the [[Long Causeway]]
- asked_as: completed; opened; ready; inaugurated

> It was stopped in July 1933, because the money had run out, and the road was never finished.

## Branches of the bank close {#branches-closed}

- date: [..1936-12] "By the end of 1936"
- what: a third of the branches of the [[Bank of Ronas]]
- why: not stated
- asked_as: shut; offices; fraction; closures

> By the end of 1936 a third of the bank's branches had closed.
""",
    "timeline/6-rising.md": """\
## The Wool Rising {#wool-rising}

- date: 1934-11-11 "On 11 November 1934"
- who: crofters
- led by: [[Tormod Ó Braoin]]
- where: the wool exchange in Stornoway
- how long: 23 days
- aliases: Wool Rising; the Wool Rising; the rising
- asked_as: revolt; rebellion; uprising; insurrection; seized; stormed; took over the exchange

> On 11 November 1934 crofters under Ó Braoin occupied the wool exchange in Stornoway.

> The Wool Rising lasted 23 days.

## The crofters in the rising {#rising-numbers}

- date: not stated
- kind: figure
- how many: not known
- asked_as: joined; rebels; participants; rebelled

> How many crofters took part is not known.

## Marsali MacAskin ends the Wool Rising {#rising-ends}

- date: not stated
- after: #wool-rising
- who: [[Marsali MacAskin]]
- how: by halving the wool tax, without a shot
- asked_as: put down; crushed; quelled; settled; stopped; peacefully; bloodshed; lowered; cut

> MacAskin ended it without a shot by halving the wool tax.

## Barra ratifies the constitution {#barra-ratifies}

- date: not stated
- after: #wool-rising + P1Y
- who: [[Barra]]
- what: the [[Cod Constitution]]
- asked_as: accepted; joined; approved; adopted; gave in

> A year later Barra ratified the constitution, as the last of the islands.

## Marsali MacAskin dies {#macaskin-dies}

- date: 1937-12 "in December 1937"
- who: [[Marsali MacAskin]]
- why: pneumonia
- day: not stated
- asked_as: death; passed away; killed; illness; disease

> MacAskin died of pneumonia in December 1937; her deputy Lachlan Ferriter became the third Speaker.

## Lachlan Ferriter becomes Speaker {#ferriter-speaker}

- date: not stated
- after: #macaskin-dies
- who: [[Lachlan Ferriter]]
- after whom: [[Marsali MacAskin]]
- office: Speaker, the third
- asked_as: successor; succeeded; took over; followed; replaced; next Speaker

> MacAskin died of pneumonia in December 1937; her deputy Lachlan Ferriter became the third Speaker.

## Tormod Ó Braoin is rumoured to have wept {#wept}

- date: not stated
- who: [[Tormod Ó Braoin]]
- where: at the funeral of [[Marsali MacAskin]]
- asked_as: cried; tears; gossip; burial

> Rumour has it that Ó Braoin wept at her funeral.
""",
    "timeline/7-later.md": """\
## The League stays neutral {#neutral}

- date: not stated
- kind: state
- who: [[Basalt League]]
- in: the Second World War
- asked_as: WW2; WWII; World War II; neutrality; took sides; fought

> The League stayed neutral in the Second World War.

## Lachlan Ferriter plans to move the capital {#capital-plan}

- date: 194X "In the 1940s"
- who: [[Lachlan Ferriter]]
- to: Stornoway
- asked_as: relocate; seat of government; transfer; proposal

> In the 1940s Ferriter planned to move the capital to Stornoway, but 62% of the voters rejected the plan in
> the referendum of 1949.

## The referendum of 1949 {#referendum}

- date: 1949 "of 1949"
- what: the plan to move the capital to Stornoway
- share: 62% of the voters against it
- turnout: not stated
- aliases: the referendum; referendum
- asked_as: plebiscite; turned down; voted against; said no; popular vote

> In the 1940s Ferriter planned to move the capital to Stornoway, but 62% of the voters rejected the plan in
> the referendum of 1949.

## The League sells its whaling ships {#ships-sold}

- date: [..1951] "By 1951"
- who: [[Basalt League]]
- what: all its whaling ships
- to: not stated
- asked_as: whalers; whale; fleet; got rid of; boats

> By 1951 the League had sold all its whaling ships.

## The bank expects the herring to vanish {#herring-forecast}

- date: not stated
- kind: state
- who: the [[Bank of Ronas]]
- what: that the herring vanish
- expected: by 1970
- asked_as: forecast; predict; prediction; disappear; fish stocks; die out; future

> The Bank of Ronas expects the herring to vanish by 1970.
""",
}
