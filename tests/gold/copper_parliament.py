"""A world of an island republic with copper mines, a long assembly, a war over fish and a fall."""

PAGE = """The Copper Parliament

The Copper Parliament was the fifth National Assembly of the Republic of Avelar, an island state in the
North Atlantic some 400 miles west of Galway. It was elected on 14 March 1897 and dissolved on 30 June 1904,
which makes it the longest-lived assembly in the history of the republic. The name was coined by the
satirist Berthold Quince, who joked that every member had been dug up, smelted and stamped by the mining
companies. The members themselves soon wore it with pride.

Background

Avelar belonged to the Portuguese crown until the Rising of the Lanterns in 1831, when the garrison of Porto
Velho, the capital, went over to the townspeople. Portugal recognised the republic only in 1840, in return
for thirty tons of copper a year. The constitution of 1833 was drawn up by the jurist Amália Corvo. Under it
the president was chosen by ninety electors for a single term of six years. The vote was tied to property
until 1889, when President Henrique Tolland extended it to all men over 25.

The copper of the Serra Vermelha was discovered in the 1850s by the Cornish surveyor Jory Nancarrow, who had
been sent to look for slate. By 1890 the mines employed 21,000 people, more than a quarter of the island's
workforce. Three companies shared the ore between them. The largest was Tolland & Sons, which belonged to
the president's family.

Parties

Four parties sat in the Copper Parliament:

  • The Civic Union, founded in 1862, stood for free trade and was strongest among the merchants of Porto Velho.
  • The Miners' League, nicknamed the Lamps, grew out of the strike at Pit Seventeen in 1884.
  • The Agrarian Concord, led by Sebastião Falke, spoke for the sheep farmers of the western parishes.
  • The Monarchist Circle wanted the House of Braganza back; it never held more than three seats.

The election of 1897

The campaign was overshadowed by the collapse of the Banco Insular, in which nine thousand families had lost
their savings. Turnout was 81%, a record at the time. The votes were divided as follows:

  • 43% for the Miners' League (52 seats)
  • 31% for the Civic Union (37 seats)
  • 22% for the Agrarian Concord (29 seats)
  • 4% for the Monarchist Circle (2 seats)

Since nobody had a majority, the parties bargained for forty-one days. On 24 April Rosalind Averill of the
Miners' League formed a government with the Agrarian Concord, to the dismay of both parties' newspapers.
Averill was a former schoolteacher from Santa Iria. Although women could not vote, nothing in the
constitution kept them from being elected, and she became the first woman to lead a European government.
Falke took the ministry of finance.

Reforms

The Mines Act was passed on 9 February 1899. It brought two of the three mining companies into public hands;
Tolland & Sons escaped because it was registered in Liverpool. The former owners were compensated with
bonds that bore 5% interest. The eight-hour day followed in 1900 for all trades except lighthouse keepers.
A state railway from Porto Velho to Santa Iria, announced for 1903, was given up for lack of money after
eleven miles of track had been laid.

The most bitterly disputed measure was the Language Decree of October 1900, which put English on an equal
footing with Portuguese in the courts. Falke voted against it but remained in the cabinet. Who leaked the
draft to the press was never found out.

Science and industry

In 1893 the chemist Ludovina Prass found a way to win copper from poor ore by electric current. The Prass
process cut the price of refined copper by a third. She sold the patent to the republic for a single crown,
because she did not trust the shareholders with it. The Prass Institute opened around 1901 in a former
convent. There her assistant Emil Sandoval built the island's first wireless mast, which a storm blew down
within a year. According to legend, Sandoval heard Marconi's transatlantic signal before anyone in Newfoundland
did, but his logbook has not survived.

The Avelar Cable Company was founded in 1878 by the brothers Noé and Mateus Strand. Its rival, Hesperia
Telegraph, went bankrupt in 1896. By 1903 the Strands owned seven cable ships and had connected the island
with Lisbon, Galway and Halifax.

The Corona Bank War

A quarrel over the fishing grounds of the Corona Bank led to war with the Kingdom of Ireland, which had been
independent since 1848. It broke out on 3 May 1901, after the Irish gunboat Granuaile had fired on the
trawler Boa Hora and killed four of her crew. Avelar had just two cruisers, the República and the Lanterna.
Commodore Aurelio Finch therefore avoided open battle and mined the approaches to Galway instead. In the
Battle of Inishbofin, on the night of 17 August 1901, the Lanterna was sunk with 212 men. An Irish landing at
Cape Malva failed in early September because the boats lost their way in the fog. In all, 1,140 people died
in the war, most of them fishermen. Norway offered to mediate, and both sides accepted.

The Treaty of Bergen was signed on 21 January 1902. Its main terms were these:

  • The Corona Bank was divided, and Avelar kept the southern half.
  • Ireland paid £85,000 to the families of the dead fishermen.
  • Warships of both states had to stay twenty miles away from the bank for 25 years.

A secret clause, which came to light only in 1926, promised Ireland cheap copper for ten years. Finch refused
to attend the ceremony. The assembly ratified the treaty by 61 votes to 58; Falke abstained. In November
1902 women were given the vote, in recognition of those who had kept the smelters running during the war.
The Civic Union had blocked the same bill three times.

Fall

In the spring of 1904 the newspaper O Farol revealed that the minister of mines, Casimir Holt, had accepted
shares in Tolland & Sons. The informant was his own secretary, Delfina Roe. Holt fled to Buenos Aires on a cattle
ship and was sentenced in his absence to nine years in prison. It is not known what became of him. Two days
after his flight the Agrarian Concord left the coalition, and President Gaspar Llewellyn dissolved the
assembly.

At the election of September 1904 the Civic Union won 68 of the 120 seats. Its leader, the banker Edmund
Tavares, succeeded Averill as head of government. Averill lost her own seat by nineteen votes. She declined
a pension, went back to her old school and taught arithmetic there until 1919.

Legacy

Tavares sold the public mines in 1907, but the eight-hour day survived. The old assembly hall burned down on
12 December 1911 and has never been rebuilt; a tram depot stands on the site. Whether the fire was arson is
still debated. The historian Paula Treves called the Copper Parliament a house that kept most of its
promises and was punished for every one of them. A statue of Averill was unveiled in Santa Iria in 1952.
It is made of bronze, since the town could not afford copper.
"""

COPPER_PARLIAMENT: dict[str, str] = {
    "world.md": """\
---
name: Copper Parliament
url: https://example.org/copper-parliament
licence: CC0
calendar: gregorian
date_order: day-month
source: article
---
An island republic in the North Atlantic and its longest-lived assembly, as the wiki's article tells of them.
""",
    "sources/article.md": """\
---
id: article
name: Copper Parliament
url: https://example.org/copper-parliament
licence: CC0
text: article.txt
---
""",
    "sources/article.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/avelar.md": """\
---
type: country
name: Republic of Avelar
aliases: [Avelar, the republic, the island]
prominence: 5
---
- lies: in the North Atlantic, some 400 miles west of [[Galway]]
- capital: [[Porto Velho]]
- belonged to: the Portuguese crown, until 1831
- recognised by: [[Portugal]], in 1840
- population: not stated

> The Copper Parliament was the fifth National Assembly of the Republic of Avelar, an island state in the
> North Atlantic some 400 miles west of Galway.

> Avelar belonged to the Portuguese crown until the Rising of the Lanterns in 1831, when the garrison of Porto
> Velho, the capital, went over to the townspeople.
""",
    "places/porto-velho.md": """\
---
type: place
name: Porto Velho
aliases: [the capital]
prominence: 4
---
- capital of: [[Avelar]]
- garrison: [[#rising|went over to the townspeople]] in 1831
- population: not stated

> Avelar belonged to the Portuguese crown until the Rising of the Lanterns in 1831, when the garrison of Porto
> Velho, the capital, went over to the townspeople.
""",
    "places/santa-iria.md": """\
---
type: place
name: Santa Iria
prominence: 3
---
- home of: [[Rosalind Averill]]
- has: a [[#statue|statue of Averill]], since 1952

> Averill was a former schoolteacher from Santa Iria.

> A statue of Averill was unveiled in Santa Iria in 1952.
""",
    "places/serra-vermelha.md": """\
---
type: place
name: Serra Vermelha
aliases: [the Serra Vermelha]
prominence: 3
---
- copper discovered by: [[Jory Nancarrow]], in the 1850s

> The copper of the Serra Vermelha was discovered in the 1850s by the Cornish surveyor Jory Nancarrow, who had
> been sent to look for slate.
""",
    "places/portugal.md": """\
---
type: country
name: Portugal
aliases: [the Portuguese crown]
prominence: 3
---
- recognised: [[Avelar]], in 1840
- got: thirty tons of copper a year

> Portugal recognised the republic only in 1840, in return for thirty tons of copper a year.
""",
    "places/ireland.md": """\
---
type: country
name: Kingdom of Ireland
aliases: [Ireland, the Irish]
prominence: 4
---
- independent: since 1848
- war: the [[Corona Bank War]], with [[Avelar]]
- king: not stated

> A quarrel over the fishing grounds of the Corona Bank led to war with the Kingdom of Ireland, which had been
> independent since 1848.

> Ireland paid £85,000 to the families of the dead fishermen.
""",
    "places/norway.md": """\
---
type: country
name: Norway
prominence: 2
---
- offered: to mediate in the [[Corona Bank War]]
- why: not stated

> Norway offered to mediate, and both sides accepted.
""",
    "places/galway.md": """\
---
type: place
name: Galway
prominence: 2
---
- approaches: mined by [[Aurelio Finch]]
- cable: to [[Avelar]]

> Commodore Aurelio Finch therefore avoided open battle and mined the approaches to Galway instead.
""",
    "places/corona-bank.md": """\
---
type: place
name: Corona Bank
aliases: [the Corona Bank, the bank]
prominence: 4
---
- what: fishing grounds
- divided: by the [[Treaty of Bergen]]; [[Avelar]] kept the southern half

> A quarrel over the fishing grounds of the Corona Bank led to war with the Kingdom of Ireland, which had been
> independent since 1848.

> The Corona Bank was divided, and Avelar kept the southern half.
""",
    "places/cape-malva.md": """\
---
type: place
name: Cape Malva
prominence: 2
---
- landing: [[#landing|failed]] in early September

> An Irish landing at Cape Malva failed in early September because the boats lost their way in the fog.
""",
    "places/pit-seventeen.md": """\
---
type: place
name: Pit Seventeen
prominence: 2
---
- strike: in 1884
- owner: not stated

> The Miners' League, nicknamed the Lamps, grew out of the strike at Pit Seventeen in 1884.
""",
    "places/assembly-hall.md": """\
---
type: place
name: Old assembly hall
aliases: [assembly hall, the assembly hall]
asked_as: [parliament building, chamber]
prominence: 2
---
- burned down: on 12 December 1911
- rebuilt: never
- on its site: a tram depot
- architect: not stated

> The old assembly hall burned down on 12 December 1911 and has never been rebuilt; a tram depot stands on the site.
""",
    # ------------------------------------------------------------------ people
    "people/rosalind-averill.md": """\
---
type: person
name: Rosalind Averill
aliases: [Averill]
asked_as: [premier, prime minister]
prominence: 5
---
- work: schoolteacher
- from: [[Santa Iria]]
- party: the [[Miners' League]]
- office: head of government, from 24 April 1897
- first: woman to lead a European government
- succeeded by: [[Edmund Tavares]]
- taught: arithmetic, until 1919
- born: not stated
- died: not stated

> On 24 April Rosalind Averill of the Miners' League formed a government with the Agrarian Concord, to the dismay
> of both parties' newspapers.

> Averill was a former schoolteacher from Santa Iria. Although women could not vote, nothing in the
> constitution kept them from being elected, and she became the first woman to lead a European government.

> She declined a pension, went back to her old school and taught arithmetic there until 1919.
""",
    "people/sebastiao-falke.md": """\
---
type: person
name: Sebastião Falke
aliases: [Falke]
prominence: 4
---
- led: the [[Agrarian Concord]]
- office: minister of finance
- voted against: the [[Language Decree]]
- abstained: on the [[Treaty of Bergen]]
- died: not stated

> The Agrarian Concord, led by Sebastião Falke, spoke for the sheep farmers of the western parishes.

> Falke took the ministry of finance.

> Falke voted against it but remained in the cabinet.
""",
    "people/berthold-quince.md": """\
---
type: person
name: Berthold Quince
aliases: [Quince]
prominence: 2
---
- work: satirist
- coined: the name of the [[Copper Parliament]]

> The name was coined by the satirist Berthold Quince, who joked that every member had been dug up, smelted
> and stamped by the mining companies.
""",
    "people/amalia-corvo.md": """\
---
type: person
name: Amália Corvo
aliases: [Corvo]
prominence: 3
---
- work: jurist
- drew up: the [[constitution]] of 1833

> The constitution of 1833 was drawn up by the jurist Amália Corvo.
""",
    "people/henrique-tolland.md": """\
---
type: person
name: Henrique Tolland
aliases: [President Henrique Tolland, President Tolland]
prominence: 4
---
- office: president
- extended: the vote to all men over 25, in 1889
- family: owned [[Tolland & Sons]]

> The vote was tied to property until 1889, when President Henrique Tolland extended it to all men over 25.

> The largest was Tolland & Sons, which belonged to the president's family.
""",
    "people/jory-nancarrow.md": """\
---
type: person
name: Jory Nancarrow
aliases: [Nancarrow]
prominence: 3
---
- work: surveyor
- from: Cornwall
- discovered: the copper of the [[Serra Vermelha]]

> The copper of the Serra Vermelha was discovered in the 1850s by the Cornish surveyor Jory Nancarrow, who had
> been sent to look for slate.
""",
    "people/ludovina-prass.md": """\
---
type: person
name: Ludovina Prass
aliases: [Prass]
asked_as: [scientist, inventor]
prominence: 4
---
- work: chemist
- found: the [[Prass process]], in 1893
- assistant: [[Emil Sandoval]]
- died: not stated

> In 1893 the chemist Ludovina Prass found a way to win copper from poor ore by electric current.

> She sold the patent to the republic for a single crown, because she did not trust the shareholders with it.
""",
    "people/emil-sandoval.md": """\
---
type: person
name: Emil Sandoval
aliases: [Sandoval]
prominence: 3
---
- assistant of: [[Ludovina Prass]]
- built: the island's first wireless mast
- logbook: has not survived

> There her assistant Emil Sandoval built the island's first wireless mast, which a storm blew down within a year.

> According to legend, Sandoval heard Marconi's transatlantic signal before anyone in Newfoundland did, but his
> logbook has not survived.
""",
    "people/strands.md": """\
---
type: group
name: Noé and Mateus Strand
aliases: [the Strands, Strand brothers, Noé Strand, Mateus Strand]
prominence: 3
---
- what: brothers
- founded: the [[Avelar Cable Company]], in 1878

> The Avelar Cable Company was founded in 1878 by the brothers Noé and Mateus Strand.

> By 1903 the Strands owned seven cable ships and had connected the island with Lisbon, Galway and Halifax.
""",
    "people/aurelio-finch.md": """\
---
type: person
name: Aurelio Finch
aliases: [Commodore Aurelio Finch, Commodore Finch, Finch]
prominence: 4
---
- office: commodore
- did: mined the approaches to [[Galway]]
- refused: to attend the signing of the [[Treaty of Bergen]]
- why he refused: not stated

> Commodore Aurelio Finch therefore avoided open battle and mined the approaches to Galway instead.

> Finch refused to attend the ceremony.
""",
    "people/casimir-holt.md": """\
---
type: person
name: Casimir Holt
aliases: [Holt]
prominence: 4
---
- office: minister of mines
- accepted: shares in [[Tolland & Sons]]
- secretary: [[Delfina Roe]]
- fled to: Buenos Aires
- sentenced: to nine years in prison
- fate: not stated
- party: not stated

> In the spring of 1904 the newspaper O Farol revealed that the minister of mines, Casimir Holt, had accepted
> shares in Tolland & Sons.

> Holt fled to Buenos Aires on a cattle ship and was sentenced in his absence to nine years in prison. It is not
> known what became of him.
""",
    "people/delfina-roe.md": """\
---
type: person
name: Delfina Roe
aliases: [Roe]
prominence: 2
---
- work: secretary of [[Casimir Holt]]
- was: the informant of [[O Farol]]
- why: not stated

> The informant was his own secretary, Delfina Roe.
""",
    "people/gaspar-llewellyn.md": """\
---
type: person
name: Gaspar Llewellyn
aliases: [President Gaspar Llewellyn, President Llewellyn, Llewellyn]
prominence: 3
---
- office: president
- dissolved: the [[Copper Parliament]]

> Two days after his flight the Agrarian Concord left the coalition, and President Gaspar Llewellyn dissolved the
> assembly.
""",
    "people/edmund-tavares.md": """\
---
type: person
name: Edmund Tavares
aliases: [Tavares]
prominence: 4
---
- work: banker
- party: the [[Civic Union]], its leader
- succeeded: [[Rosalind Averill]]
- sold: the public mines, in 1907

> Its leader, the banker Edmund Tavares, succeeded Averill as head of government.

> Tavares sold the public mines in 1907, but the eight-hour day survived.
""",
    "people/paula-treves.md": """\
---
type: person
name: Paula Treves
aliases: [Treves]
prominence: 2
---
- work: historian
- on the [[Copper Parliament]]: a house that kept most of its promises

> The historian Paula Treves called the Copper Parliament a house that kept most of its promises and was punished
> for every one of them.
""",
    # ------------------------------------------------------------------ groups
    "groups/copper-parliament.md": """\
---
type: organisation
name: Copper Parliament
aliases: [the Copper Parliament, the assembly, fifth National Assembly, National Assembly]
asked_as: [legislature]
prominence: 5
---
- what: the fifth National Assembly of [[Avelar]]
- elected: on 14 March 1897
- dissolved: on 30 June 1904
- name coined by: [[Berthold Quince]]
- seats: 120

The longest-lived assembly in the history of the republic.

> It was elected on 14 March 1897 and dissolved on 30 June 1904, which makes it the longest-lived assembly in
> the history of the republic.

> The members themselves soon wore it with pride.

> Four parties sat in the Copper Parliament:
""",
    "groups/civic-union.md": """\
---
type: organisation
name: Civic Union
aliases: [the Civic Union]
prominence: 4
---
- founded: in 1862
- stood for: free trade
- strongest: among the merchants of [[Porto Velho]]
- leader: [[Edmund Tavares]]
- founder: not stated

> The Civic Union, founded in 1862, stood for free trade and was strongest among the merchants of Porto Velho.
""",
    "groups/miners-league.md": """\
---
type: organisation
name: Miners' League
aliases: [the Miners' League, the Lamps, Lamps]
prominence: 4
---
- grew out of: the strike at [[Pit Seventeen]]
- in government: with the [[Agrarian Concord]]

> The Miners' League, nicknamed the Lamps, grew out of the strike at Pit Seventeen in 1884.
""",
    "groups/agrarian-concord.md": """\
---
type: organisation
name: Agrarian Concord
aliases: [the Agrarian Concord, the Concord]
asked_as: [farmers' party]
prominence: 4
---
- led by: [[Sebastião Falke]]
- spoke for: the sheep farmers of the western parishes
- founded: not stated

> The Agrarian Concord, led by Sebastião Falke, spoke for the sheep farmers of the western parishes.
""",
    "groups/monarchist-circle.md": """\
---
type: organisation
name: Monarchist Circle
aliases: [the Monarchist Circle, the monarchists]
asked_as: [royalists]
prominence: 3
---
- wanted: the House of Braganza back
- seats: never more than three
- leader: not stated

> The Monarchist Circle wanted the House of Braganza back; it never held more than three seats.
""",
    "groups/tolland-and-sons.md": """\
---
type: organisation
name: Tolland & Sons
aliases: [Tolland and Sons]
prominence: 3
---
- what: the largest of three mining companies
- belonged to: the family of [[Henrique Tolland]]
- registered: in Liverpool

> Three companies shared the ore between them. The largest was Tolland & Sons, which belonged to
> the president's family.

> Tolland & Sons escaped because it was registered in Liverpool.
""",
    "groups/banco-insular.md": """\
---
type: organisation
name: Banco Insular
aliases: [the Banco Insular]
asked_as: [bank failure, bankrupt bank]
prominence: 2
---
- collapsed: before the election of 1897
- families that lost their savings: nine thousand
- why it collapsed: not stated

> The campaign was overshadowed by the collapse of the Banco Insular, in which nine thousand families had lost
> their savings.
""",
    "groups/prass-institute.md": """\
---
type: organisation
name: Prass Institute
aliases: [the Prass Institute]
prominence: 3
---
- opened: around 1901
- where: in a former convent

> The Prass Institute opened around 1901 in a former convent.
""",
    "groups/cable-company.md": """\
---
type: organisation
name: Avelar Cable Company
aliases: [the Avelar Cable Company, the Cable Company]
prominence: 3
---
- founded: in 1878
- by: [[Noé and Mateus Strand]]
- rival: [[Hesperia Telegraph]]

> The Avelar Cable Company was founded in 1878 by the brothers Noé and Mateus Strand.
""",
    "groups/hesperia-telegraph.md": """\
---
type: organisation
name: Hesperia Telegraph
aliases: [Hesperia]
prominence: 2
---
- rival of: the [[Avelar Cable Company]]
- bankrupt: in 1896
- why: not stated

> Its rival, Hesperia Telegraph, went bankrupt in 1896.
""",
    "groups/o-farol.md": """\
---
type: organisation
name: O Farol
aliases: [Farol]
prominence: 3
---
- what: a newspaper
- informant: [[Delfina Roe]]
- editor: not stated

> In the spring of 1904 the newspaper O Farol revealed that the minister of mines, Casimir Holt, had accepted
> shares in Tolland & Sons.
""",
    # ------------------------------------------------------------------ things
    "things/constitution.md": """\
---
type: work
name: Constitution of 1833
aliases: [the constitution, constitution]
prominence: 3
---
- drawn up by: [[Amália Corvo]]
- president: chosen by ninety electors for a single term of six years
- women: could be elected, not vote

> The constitution of 1833 was drawn up by the jurist Amália Corvo. Under it the president was chosen by ninety
> electors for a single term of six years.
""",
    "things/mines-act.md": """\
---
type: work
name: Mines Act
aliases: [the Mines Act]
prominence: 3
---
- passed: on 9 February 1899
- brought: two of the three mining companies into public hands
- except: [[Tolland & Sons]]

> The Mines Act was passed on 9 February 1899.

> It brought two of the three mining companies into public hands; Tolland & Sons escaped because it was registered
> in Liverpool.
""",
    "things/language-decree.md": """\
---
type: work
name: Language Decree
aliases: [the Language Decree]
prominence: 3
---
- from: October 1900
- put: English on an equal footing with Portuguese in the courts
- voted against by: [[Sebastião Falke]]
- leaked by: not stated

> The most bitterly disputed measure was the Language Decree of October 1900, which put English on an equal footing
> with Portuguese in the courts.

> Who leaked the draft to the press was never found out.
""",
    "things/prass-process.md": """\
---
type: concept
name: Prass process
aliases: [the Prass process]
prominence: 3
---
- found by: [[Ludovina Prass]], in 1893
- what: winning copper from poor ore by electric current
- effect: cut the price of refined copper by a third

> The Prass process cut the price of refined copper by a third.
""",
    "things/corona-bank-war.md": """\
---
type: concept
name: Corona Bank War
aliases: [the Corona Bank War, the war]
prominence: 4
---
- between: [[Avelar]] and the [[Kingdom of Ireland]]
- cause: a quarrel over the fishing grounds of the [[Corona Bank]]
- broke out: on 3 May 1901
- dead: 1,140, most of them fishermen
- ended by: the [[Treaty of Bergen]]

> A quarrel over the fishing grounds of the Corona Bank led to war with the Kingdom of Ireland, which had been
> independent since 1848.
""",
    "things/treaty-of-bergen.md": """\
---
type: work
name: Treaty of Bergen
aliases: [the Treaty of Bergen, the treaty]
asked_as: [peace treaty, peace deal]
prominence: 4
---
- signed: on 21 January 1902
- ratified: by 61 votes to 58
- secret clause: promised [[Ireland]] cheap copper for ten years
- signatories: not stated

> The Treaty of Bergen was signed on 21 January 1902. Its main terms were these:
""",
    "things/lanterna.md": """\
---
type: thing
name: Lanterna
aliases: [the Lanterna]
prominence: 3
---
- what: a cruiser of [[Avelar]]
- sunk: in the Battle of Inishbofin

> Avelar had just two cruisers, the República and the Lanterna.

> In the Battle of Inishbofin, on the night of 17 August 1901, the Lanterna was sunk with 212 men.
""",
    "things/republica.md": """\
---
type: thing
name: República
aliases: [the República]
prominence: 2
---
- what: a cruiser of [[Avelar]]
- fate: not stated

> Avelar had just two cruisers, the República and the Lanterna.
""",
    "things/granuaile.md": """\
---
type: thing
name: Granuaile
aliases: [the Granuaile]
prominence: 2
---
- what: an Irish gunboat
- fired on: the [[Boa Hora]]

> It broke out on 3 May 1901, after the Irish gunboat Granuaile had fired on the trawler Boa Hora and killed four
> of her crew.
""",
    "things/boa-hora.md": """\
---
type: thing
name: Boa Hora
aliases: [the Boa Hora]
prominence: 2
---
- what: a trawler
- fired on by: the [[Granuaile]]
- killed of her crew: four
- captain: not stated

> It broke out on 3 May 1901, after the Irish gunboat Granuaile had fired on the trawler Boa Hora and killed four
> of her crew.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-background.md": """\
## Berthold Quince coins the name {#name-coined}

- date: not stated
- who: [[Berthold Quince]]
- what: the name of the [[Copper Parliament]]
- how: he joked that every member had been dug up, smelted and stamped by the mining companies
- asked_as: nickname; called; invented the name; thought up

> The name was coined by the satirist Berthold Quince, who joked that every member had been dug up, smelted
> and stamped by the mining companies. The members themselves soon wore it with pride.

## The Rising of the Lanterns {#rising}

- date: 1831 "in 1831"
- what: the end of Portuguese rule over [[Avelar]]
- who: the garrison of [[Porto Velho]] went over to the townspeople
- leader: not stated
- aliases: Rising of the Lanterns; the Rising
- asked_as: revolution; revolt; uprising; independence; soldiers changed sides

> Avelar belonged to the Portuguese crown until the Rising of the Lanterns in 1831, when the garrison of Porto
> Velho, the capital, went over to the townspeople.

## Amália Corvo draws up the constitution {#constitution-drawn-up}

- date: 1833 "of 1833"
- who: [[Amália Corvo]]
- what: the [[constitution]]
- asked_as: wrote; author; drafted

> The constitution of 1833 was drawn up by the jurist Amália Corvo.

## How presidents are chosen {#presidents}

- date: not stated
- kind: state
- what: the president was chosen by ninety electors
- term: a single term of six years
- asked_as: elected; head of state; in office; re-elected

> Under it the president was chosen by ninety electors for a single term of six years.

## Portugal recognises the republic {#recognition}

- date: 1840 "in 1840"
- who: [[Portugal]]
- what: [[Avelar]]
- in return for: thirty tons of copper a year
- asked_as: accepted; acknowledged; tribute; price; paid

> Portugal recognised the republic only in 1840, in return for thirty tons of copper a year.

## All men over 25 get the vote {#male-suffrage}

- date: 1889 "until 1889"
- who: [[Henrique Tolland]]
- what: he extended the vote to all men over 25; before, it was tied to property
- asked_as: suffrage; franchise; allowed to vote; voting age; electorate

> The vote was tied to property until 1889, when President Henrique Tolland extended it to all men over 25.

## Jory Nancarrow discovers the copper {#copper-discovered}

- date: 185X "in the 1850s"
- who: [[Jory Nancarrow]]
- where: the [[Serra Vermelha]]
- looking for: slate
- asked_as: found; deposit; ore; searching; struck

> The copper of the Serra Vermelha was discovered in the 1850s by the Cornish surveyor Jory Nancarrow, who had
> been sent to look for slate.

## The mines employ 21,000 people {#mine-workforce}

- date: [..1890] "By 1890"
- kind: figure
- how many: 21,000
- share: more than a quarter of the island's workforce
- asked_as: miners; workers; worked; jobs; employees

> By 1890 the mines employed 21,000 people, more than a quarter of the island's workforce.

## Three companies share the ore {#three-companies}

- date: not stated
- kind: state
- how many: three
- the largest: [[Tolland & Sons]]
- the other two: not stated
- asked_as: mining firms; biggest; owned

> Three companies shared the ore between them. The largest was Tolland & Sons, which belonged to
> the president's family.

## The strike at Pit Seventeen {#strike}

- date: 1884 "in 1884"
- where: [[Pit Seventeen]]
- result: the [[Miners' League]]
- cause: not stated
- asked_as: walkout; stopped work; origin

> The Miners' League, nicknamed the Lamps, grew out of the strike at Pit Seventeen in 1884.

## The Civic Union is founded {#civic-union-founded}

- date: 1862 "in 1862"
- what: the [[Civic Union]]
- by: not stated
- asked_as: established; set up; oldest

> The Civic Union, founded in 1862, stood for free trade and was strongest among the merchants of Porto Velho.
""",
    "timeline/2-election.md": """\
## The collapse of the Banco Insular {#bank-collapse}

- date: not stated
- what: the [[Banco Insular]]
- how many: nine thousand families lost their savings
- asked_as: crash; failed; went bust; money

> The campaign was overshadowed by the collapse of the Banco Insular, in which nine thousand families had lost
> their savings.

## The Copper Parliament is elected {#election-1897}

- date: 1897-03-14 "on 14 March 1897"
- what: the [[Copper Parliament]]
- result: no majority
- aliases: election of 1897; the election of 1897; 1897 election
- asked_as: polls; polling day; vote

> It was elected on 14 March 1897 and dissolved on 30 June 1904, which makes it the longest-lived assembly in
> the history of the republic.

## The turnout of 1897 {#turnout}

- date: 1897
- date_basis: implied
- kind: figure
- share: 81%
- asked_as: voters; went to the polls; took part; cast

> Turnout was 81%, a record at the time.

> The votes were divided as follows:

## The Miners' League's share in 1897 {#share-league}

- date: 1897
- date_basis: implied
- kind: figure
- who: the [[Miners' League]]
- share: 43%
- seats: 52
- asked_as: percentage; won; got; largest party

> 43% for the Miners' League (52 seats)

## The Civic Union's share in 1897 {#share-union}

- date: 1897
- date_basis: implied
- kind: figure
- who: the [[Civic Union]]
- share: 31%
- seats: 37
- asked_as: percentage; won; got

> 31% for the Civic Union (37 seats)

## The Agrarian Concord's share in 1897 {#share-concord}

- date: 1897
- date_basis: implied
- kind: figure
- who: the [[Agrarian Concord]]
- share: 22%
- seats: 29
- asked_as: percentage; won; got

> 22% for the Agrarian Concord (29 seats)

## The Monarchist Circle's share in 1897 {#share-circle}

- date: 1897
- date_basis: implied
- kind: figure
- who: the [[Monarchist Circle]]
- share: 4%
- seats: 2
- asked_as: percentage; won; got; smallest party

> 4% for the Monarchist Circle (2 seats)

## The parties bargain {#coalition-talks}

- date: not stated
- after: #election-1897
- how long: forty-one days
- why: nobody had a majority
- asked_as: coalition talks; negotiated; negotiations; haggled

> Since nobody had a majority, the parties bargained for forty-one days.

## Rosalind Averill forms a government {#government}

- date: 1897-04-24 "On 24 April"
- who: [[Rosalind Averill]]
- with: the [[Agrarian Concord]]
- first: woman to lead a European government
- asked_as: coalition; prime minister; came to power; took office; cabinet; reaction

> On 24 April Rosalind Averill of the Miners' League formed a government with the Agrarian Concord, to the dismay
> of both parties' newspapers.

## Averill is the first woman to lead a European government {#first-woman}

- date: not stated
- kind: state
- who: [[Rosalind Averill]]
- why she could: nothing in the constitution kept women from being elected
- asked_as: female; eligible; allowed; stand

> Although women could not vote, nothing in the constitution kept them from being elected, and she became the first
> woman to lead a European government.

## Falke takes the ministry of finance {#falke-finance}

- date: not stated
- who: [[Sebastião Falke]]
- office: minister of finance
- asked_as: treasurer; finance minister; post; portfolio

> Falke took the ministry of finance.
""",
    "timeline/3-reforms.md": """\
## The Mines Act is passed {#mines-act-passed}

- date: 1899-02-09 "on 9 February 1899"
- what: the [[Mines Act]]
- result: two of the three mining companies came into public hands
- asked_as: nationalised; nationalisation; law; state ownership

> The Mines Act was passed on 9 February 1899. It brought two of the three mining companies into public hands;
> Tolland & Sons escaped because it was registered in Liverpool.

## Tolland & Sons escapes the Mines Act {#tolland-escapes}

- date: not stated
- kind: non-event
- who: [[Tolland & Sons]]
- why: because it was registered in Liverpool
- asked_as: spared; exempt; private

> Tolland & Sons escaped because it was registered in Liverpool.

## The former owners are compensated {#compensation}

- date: not stated
- who: the former owners of the mines
- with: bonds that bore 5% interest
- asked_as: paid; payment; shareholders; money

> The former owners were compensated with bonds that bore 5% interest.

## The eight-hour day {#eight-hours}

- date: 1900 "in 1900"
- who: all trades except lighthouse keepers
- except: lighthouse keepers
- why the exception: not stated
- aliases: eight-hour day; the eight-hour day
- asked_as: working hours; working day; introduced; exempt; left out

> The eight-hour day followed in 1900 for all trades except lighthouse keepers.

## The state railway is given up {#railway}

- date: not stated
- kind: non-event
- what: a state railway from [[Porto Velho]] to [[Santa Iria]]
- announced for: 1903
- why: for lack of money
- laid: eleven miles of track
- aliases: state railway; the railway
- asked_as: train; line; abandoned; cancelled; finished; built; rails

> A state railway from Porto Velho to Santa Iria, announced for 1903, was given up for lack of money after
> eleven miles of track had been laid.

## English is put on an equal footing with Portuguese {#language}

- date: 1900-10 "of October 1900"
- what: the [[Language Decree]]; it put English on an equal footing with Portuguese in the courts
- asked_as: controversial; tongue; bilingual; judges

> The most bitterly disputed measure was the Language Decree of October 1900, which put English on an equal footing
> with Portuguese in the courts.

## Falke votes against the Language Decree {#falke-against}

- date: not stated
- who: [[Sebastião Falke]]
- result: he remained in the cabinet
- asked_as: opposed; resigned; stayed

> Falke voted against it but remained in the cabinet.

## The draft is leaked to the press {#leak}

- date: not stated
- by: not stated
- what: the draft of the [[Language Decree]]
- asked_as: gave; journalists; passed on

> Who leaked the draft to the press was never found out.
""",
    "timeline/4-science.md": """\
## Ludovina Prass finds her process {#process-found}

- date: 1893 "In 1893"
- who: [[Ludovina Prass]]
- what: the [[Prass process]]
- how: by electric current
- asked_as: invented; discovered; developed; electricity; electrolysis

> In 1893 the chemist Ludovina Prass found a way to win copper from poor ore by electric current.

## The price of copper falls {#price-falls}

- date: not stated
- kind: figure
- share: by a third
- why: the [[Prass process]]
- asked_as: cheaper; drop; cost

> The Prass process cut the price of refined copper by a third.

## Prass sells her patent {#patent-sold}

- date: not stated
- who: [[Ludovina Prass]]
- to: [[Avelar|the republic]]
- for: a single crown
- why: because she did not trust the shareholders with it
- asked_as: price; paid; bought; money; invention

> She sold the patent to the republic for a single crown, because she did not trust the shareholders with it.

## The Prass Institute opens {#institute-opens}

- date: 1901~ "around 1901"
- what: the [[Prass Institute]]
- where: in a former convent
- asked_as: founded; established; building; housed; nuns

> The Prass Institute opened around 1901 in a former convent.

## Emil Sandoval builds a wireless mast {#mast}

- date: not stated
- who: [[Emil Sandoval]]
- what: the island's first wireless mast
- fate: a storm blew it down within a year
- asked_as: radio; antenna; tower; aerial

> There her assistant Emil Sandoval built the island's first wireless mast, which a storm blew down within a year.

## Sandoval is said to have heard Marconi's signal {#marconi-legend}

- date: not stated
- who: [[Emil Sandoval]]
- what: Marconi's transatlantic signal
- asked_as: rumour; radio; received; proof

> According to legend, Sandoval heard Marconi's transatlantic signal before anyone in Newfoundland did, but his
> logbook has not survived.

## The Avelar Cable Company is founded {#cable-founded}

- date: 1878 "in 1878"
- what: the [[Avelar Cable Company]]
- who: [[Noé and Mateus Strand]]
- asked_as: started; set up; established; telegraph

> The Avelar Cable Company was founded in 1878 by the brothers Noé and Mateus Strand.

## Hesperia Telegraph goes bankrupt {#hesperia-bankrupt}

- date: 1896 "in 1896"
- who: [[Hesperia Telegraph]]
- asked_as: bust; failed; competitor; insolvent; under

> Its rival, Hesperia Telegraph, went bankrupt in 1896.

## The Strands own seven cable ships {#cable-ships}

- date: [..1903] "By 1903"
- kind: figure
- who: [[Noé and Mateus Strand|the Strands]]
- how many: seven
- connected with: Lisbon, Galway and Halifax
- asked_as: fleet; vessels; linked; cities

> By 1903 the Strands owned seven cable ships and had connected the island with Lisbon, Galway and Halifax.
""",
    "timeline/5-war.md": """\
## The Corona Bank War breaks out {#war-begins}

- date: 1901-05-03 "on 3 May 1901"
- what: the [[Corona Bank War]]
- why: the [[Granuaile]] had fired on the [[Boa Hora]] and killed four of her crew
- asked_as: started; began; beginning; incident; cause

> It broke out on 3 May 1901, after the Irish gunboat Granuaile had fired on the trawler Boa Hora and killed four
> of her crew.

## Avelar's cruisers {#cruisers}

- date: not stated
- kind: figure
- how many: two, the [[República]] and the [[Lanterna]]
- asked_as: warships; navy; fleet

> Avelar had just two cruisers, the República and the Lanterna.

## Finch mines the approaches to Galway {#mines-laid}

- date: not stated
- who: [[Aurelio Finch]]
- where: the approaches to [[Galway]]
- why: Avelar had just two cruisers
- asked_as: strategy; tactics; minefield; laid

> Commodore Aurelio Finch therefore avoided open battle and mined the approaches to Galway instead.

## The Battle of Inishbofin {#inishbofin}

- date: 1901-08-17 "on the night of 17 August 1901"
- what: the [[Lanterna]] was sunk
- dead: 212 men
- aliases: Battle of Inishbofin; Inishbofin
- asked_as: sank; lost; went down; drowned; naval battle

> In the Battle of Inishbofin, on the night of 17 August 1901, the Lanterna was sunk with 212 men.

## The landing at Cape Malva fails {#landing}

- date: 1901-09 "in early September"
- date_basis: implied
- who: [[the Irish]]
- where: [[Cape Malva]]
- why: the boats lost their way in the fog
- asked_as: invasion; invade; troops; ashore; weather

> An Irish landing at Cape Malva failed in early September because the boats lost their way in the fog.

## The dead of the Corona Bank War {#war-dead}

- date: not stated
- kind: figure
- how many: 1,140, most of them fishermen
- asked_as: casualties; victims; killed; death toll; lives

> In all, 1,140 people died in the war, most of them fishermen.

## Norway mediates {#mediation}

- date: not stated
- who: [[Norway]]
- asked_as: mediator; go-between; broker; peace talks

> Norway offered to mediate, and both sides accepted.

## The Treaty of Bergen is signed {#treaty-signed}

- date: 1902-01-21 "on 21 January 1902"
- what: the [[Treaty of Bergen]]
- by: not stated
- asked_as: peace; ended the war; end of the war; concluded

> The Treaty of Bergen was signed on 21 January 1902. Its main terms were these:

## The Corona Bank is divided {#bank-divided}

- date: not stated
- after: #treaty-signed
- what: the [[Corona Bank]]
- who: [[Avelar]] kept the southern half
- asked_as: split; partition; shared; which half

> The Corona Bank was divided, and Avelar kept the southern half.

## Ireland pays the families {#reparations}

- date: not stated
- who: [[Ireland]]
- how much: £85,000
- to: the families of the dead fishermen
- asked_as: reparations; compensation; damages; pounds

> Ireland paid £85,000 to the families of the dead fishermen.

## Warships stay away from the bank {#exclusion}

- date: not stated
- kind: state
- who: the warships of both states
- how far: twenty miles
- how long: for 25 years
- asked_as: navy; distance; banned; zone; demilitarised

> Warships of both states had to stay twenty miles away from the bank for 25 years.

## The secret clause comes to light {#secret-clause}

- date: 1926 "in 1926"
- what: a secret clause of the [[Treaty of Bergen]]
- promised: [[Ireland]] cheap copper for ten years
- by: not stated
- aliases: secret clause; the secret clause
- asked_as: hidden; revealed; published; discovered; known

> A secret clause, which came to light only in 1926, promised Ireland cheap copper for ten years.

## Finch refuses to attend the ceremony {#finch-refuses}

- date: not stated
- who: [[Aurelio Finch]]
- why: not stated
- asked_as: boycott; absent; stayed away; signing

> Finch refused to attend the ceremony.

## The assembly ratifies the treaty {#ratification}

- date: not stated
- what: the [[Treaty of Bergen]]
- votes: 61 to 58
- abstained: [[Sebastião Falke]]
- asked_as: approved; margin; voted; abstention

> The assembly ratified the treaty by 61 votes to 58; Falke abstained.

## Women are given the vote {#women-vote}

- date: 1902-11 "In November 1902"
- who: women
- why: in recognition of those who had kept the smelters running during the war
- asked_as: suffrage; female; right to vote; franchise; enfranchised

> In November 1902 women were given the vote, in recognition of those who had kept the smelters running during
> the war.

## The Civic Union blocks the bill {#bill-blocked}

- date: not stated
- who: the [[Civic Union]]
- how often: three times
- asked_as: stopped; opposed; against; women's suffrage

> The Civic Union had blocked the same bill three times.
""",
    "timeline/6-fall.md": """\
## O Farol reveals Holt's shares {#scandal}

- date: 1904-21 "In the spring of 1904"
- who: [[Casimir Holt]]
- by: [[O Farol]]
- informant: [[Delfina Roe]]
- asked_as: scandal; corruption; bribe; exposed; uncovered; whistleblower; tipped off

> In the spring of 1904 the newspaper O Farol revealed that the minister of mines, Casimir Holt, had accepted
> shares in Tolland & Sons. The informant was his own secretary, Delfina Roe.

## Holt flees to Buenos Aires {#flight}

- date: not stated
- after: #scandal
- who: [[Casimir Holt]]
- where: to Buenos Aires
- how: on a cattle ship
- asked_as: escaped; ran away; got away; left the country

> Holt fled to Buenos Aires on a cattle ship and was sentenced in his absence to nine years in prison.

## Holt is sentenced in his absence {#sentence}

- date: not stated
- after: #flight
- who: [[Casimir Holt]]
- to: nine years in prison
- asked_as: punishment; convicted; jail; trial

> Holt fled to Buenos Aires on a cattle ship and was sentenced in his absence to nine years in prison. It is not
> known what became of him.

## The Agrarian Concord leaves the coalition {#coalition-ends}

- date: not stated
- after: #flight + P2D
- who: the [[Agrarian Concord]]
- asked_as: quit; walked out; broke up; partner

> Two days after his flight the Agrarian Concord left the coalition, and President Gaspar Llewellyn dissolved the
> assembly.

## The Copper Parliament is dissolved {#dissolution}

- date: 1904-06-30 "on 30 June 1904"
- what: the [[Copper Parliament]]
- who: [[Gaspar Llewellyn]]
- asked_as: end; ended; closed; dismissed; sent home

> It was elected on 14 March 1897 and dissolved on 30 June 1904, which makes it the longest-lived assembly in
> the history of the republic.

> Two days after his flight the Agrarian Concord left the coalition, and President Gaspar Llewellyn dissolved the
> assembly.

## The election of September 1904 {#election-1904}

- date: 1904-09 "of September 1904"
- who: the [[Civic Union]]
- seats: 68 of 120
- aliases: election of 1904; 1904 election
- asked_as: won; winner; victory; polls

> At the election of September 1904 the Civic Union won 68 of the 120 seats.

## Edmund Tavares succeeds Averill {#tavares-succeeds}

- date: not stated
- after: #election-1904
- who: [[Edmund Tavares]]
- after whom: [[Rosalind Averill]]
- asked_as: followed; replaced; took over; prime minister; next

> Its leader, the banker Edmund Tavares, succeeded Averill as head of government.

## Averill loses her seat {#seat-lost}

- date: 1904-09
- date_basis: implied
- who: [[Rosalind Averill]]
- by: nineteen votes
- asked_as: defeated; margin; re-elected; beaten

> Averill lost her own seat by nineteen votes.

## Averill goes back to her old school {#back-to-school}

- date: not stated
- after: #election-1904
- who: [[Rosalind Averill]]
- declined: a pension
- taught: arithmetic, until 1919
- asked_as: teacher; retired; retirement; maths; subject; later life

> She declined a pension, went back to her old school and taught arithmetic there until 1919.

## Tavares sells the public mines {#mines-sold}

- date: 1907 "in 1907"
- who: [[Edmund Tavares]]
- to: not stated
- asked_as: privatised; privatisation; reversed; undone

> Tavares sold the public mines in 1907, but the eight-hour day survived.

## The old assembly hall burns down {#fire}

- date: 1911-12-12 "on 12 December 1911"
- what: the [[old assembly hall]]
- cause: not stated; whether it was arson is still debated
- asked_as: fire; blaze; destroyed; rebuilt; set on fire

> The old assembly hall burned down on 12 December 1911 and has never been rebuilt; a tram depot stands on the site.

> Whether the fire was arson is still debated.

## A statue of Averill is unveiled {#statue}

- date: 1952 "in 1952"
- who: [[Rosalind Averill]]
- where: in [[Santa Iria]]
- of: bronze
- why not copper: since the town could not afford copper
- sculptor: not stated
- asked_as: monument; memorial; material; metal

> A statue of Averill was unveiled in Santa Iria in 1952. It is made of bronze, since the town could not afford
> copper.
""",
}
