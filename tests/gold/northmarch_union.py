"""A world of the gold questions: a federation with its revolution, railway, war, strike, election and secession."""

PAGE = """Northmarch Union

The Northmarch Union is a federation of five states on the Grey Gulf. It was proclaimed on 14 March 1849 by
Aldersund, Vesk and Corrany; Thole and the Skerry Isles came in later. Its capital is Karlshaven, but the
Federal Court sits at Ostrum, so that no one city should hold both the purse and the law. At the census of
1851 the Union had 6.4 million inhabitants. It has never had a state church.

The Tallow Revolution

In the autumn of 1847 Grand Duke Leopold IX of Aldersund doubled the tax on candles to pay for a hunting
palace. On 3 February 1848 the chandlers of Karlshaven shut their shops and marched on the customs house.
The soldiers of the Fourth Foot refused to fire on them, because their own pay was nine months late. The
Grand Duke fled to Brennia in a fishing boat, disguised as a nun. He never abdicated, and he died in exile
in 1861. The palace was turned into a school for the deaf.

The schoolmistress Henrike Aldous, known as the Candle, drafted the Charter of Karlshaven in eleven days.
The Charter gave the vote to all men over 25 but serving soldiers. It abolished flogging, the salt tax and
the censor's office. From Karlshaven the revolt spread to the neighbours:

  • Vesk: miners stormed the fortress of Hohl in April 1848 and freed 312 prisoners.
  • Corrany: the Diet deposed the governor by 41 votes to 38, in the summer of 1848.
  • Thole: nothing stirred until May 1850, when the bishop himself raised the flag of the Union.
  • Skerry Isles: they joined by referendum in 1852, with 71% in favour.
  • Brennia: the rising was crushed within a week by General Otto Varnholm.
  • Saint Maude: the free city stayed neutral and grew rich by selling grain to everybody.

The Great Northern Line

Chancellor Casimir Broth promised that the Great Northern Line, a railway from Karlshaven to Hohl, would be
open by 1860. It was not: work began in spring 1857, and the first train ran only on 9 September 1866,
because the Gorm Tunnel had flooded twice. 11,400 navvies worked on the line, and 263 of them were killed.
The cost of 48 million crowns was met from three sources:

  • 55% came from the federal treasury.
  • 30% was lent by the Bank of Saint Maude (at six per cent interest).
  • 15% was raised by a lottery, whose first prize was never paid out.

Pia Lindqvist designed all the stations but Thole Junction, whose architect is not known. She was the first
woman to be paid by the federal treasury. Broth did not live to see the first train: he had choked on a
plum stone in 1864.

The Coal War

The Union has fought only one war. It broke out on 28 June 1871, after Brennian customs men had seized a
coal train at Rask. Varnholm took Ostrum in July and held it for forty days. On 22 August 1871 Marshal Joren
Torvald won the city back by leading 900 men through the sewers. The Coal War cost the Union about 19,000
lives; the Brennian losses were never published. Rumour has it that Varnholm had been bribed to leave a gate
unlocked, which he denied until his death in 1890. The Treaty of Saint Maude, signed on 2 December 1872,
settled the following:

  • Brennia: it gave up the Rask coalfield and was to pay 12 million crowns, of which a quarter is still owed.
  • Vesk: it received two thirds of the coalfield.
  • Corrany: it received the remaining third.
  • Thole: it was given nothing, and its envoy walked out before the signing.
  • Dravian Empire: it guaranteed the new border for thirty years.

The Herring Stairs

The Harbour Workers' League was founded around 1880 in a Karlshaven tavern, the Blind Pilot. It was led by
the crane driver Bruno Halloran, nicknamed Big Hook. On 1 October 1889 the dockers struck for a nine-hour
day. The strike lasted 67 days and closed every port except Lorn, where the dockers owned the cranes
themselves. Chancellor Viktor Merrow sent in the army, and in November fourteen strikers were shot dead on
the Herring Stairs. Who gave the order to fire has never been established. Merrow resigned in January 1890
and was succeeded by his finance minister, Emil Sorrel. Sorrel granted the nine-hour day a year later,
though not to seamen. The League's newspaper, The Winch, was banned in 1893 and printed in Saint Maude from
then on.

Votes for Women

In the 1890s Rosalind Aldous, the granddaughter of Henrike, founded the Lamplight Society. It collected
840,000 signatures and delivered them to parliament in a milk cart. The Charter Party blocked the reform
three times. After the third defeat Rosalind Aldous chained herself to the Speaker's chair and spent five
weeks in prison. By 1909 every state except Thole had given women the vote in local elections. On 7 May 1911
women voted in a federal election for the first time. The turnout was 83%, and the votes were cast as follows:

  • Harbour Workers' League: 44%.
  • Charter Party: 37%.
  • Independents: the rest.

Halloran became chancellor with the help of the independents. He made Rosalind Aldous minister of education,
the first woman in the cabinet. He gave up the office in the winter of 1914, because he was going blind.

The Loss of the Skerries

In 1924 the herring failed, and half the fishing fleet of the Skerry Isles was laid up. The Union refused to
pay for new boats. On 11 November 1926 the islanders voted by 52% to 48% to leave. The Federal Court declared
the vote void in March 1927, but the islands have sent no deputies to Karlshaven since. Their first president
was the lighthouse keeper Maren Skaill. By 1930 they were printing their own stamps. All the states but
Corrany still refuse to recognise the islands. A second referendum is planned for 1935; its question has not
been agreed.
"""

NORTHMARCH_UNION: dict[str, str] = {
    "world.md": """\
---
name: Northmarch Union
url: https://example.org/northmarch-union
licence: CC0
calendar: gregorian
date_order: day-month
source: page
---
A federation on the Grey Gulf: its revolution, its railway, its one war, its strike and its lost islands.
""",
    "sources/page.md": """\
---
id: page
name: Northmarch Union
url: https://example.org/northmarch-union
licence: CC0
text: page.txt
---
""",
    "sources/page.txt": PAGE,
    # --------------------------------------------------------------- countries
    "countries/northmarch-union.md": """\
---
type: country
name: Northmarch Union
aliases: [the Union, Union, Northmarch, the federation]
prominence: 5
---
- what: a federation of five states on the Grey Gulf
- states: [[Aldersund]], [[Vesk]], [[Corrany]], [[Thole]] and the [[Skerry Isles]]
- capital: [[Karlshaven]]
- seat of the Federal Court: [[Ostrum]]
- inhabitants: 6.4 million, at the census of 1851
- state church: never one
- wars: only one, the [[Coal War]]

[[#proclaimed|Proclaimed in 1849]]; the [[#skerries-leave|Skerry Isles voted to leave]] in 1926.

> The Northmarch Union is a federation of five states on the Grey Gulf.

> Its capital is Karlshaven, but the Federal Court sits at Ostrum, so that no one city should hold both the
> purse and the law.

> It has never had a state church.

> The Union has fought only one war.
""",
    "countries/aldersund.md": """\
---
type: country
name: Aldersund
prominence: 3
---
- what: one of the states that proclaimed the [[Union]]
- ruler before the revolution: [[Leopold IX]]
- inhabitants: not stated

> It was proclaimed on 14 March 1849 by Aldersund, Vesk and Corrany; Thole and the Skerry Isles came in later.

> In the autumn of 1847 Grand Duke Leopold IX of Aldersund doubled the tax on candles to pay for a hunting
> palace.
""",
    "countries/vesk.md": """\
---
type: country
name: Vesk
prominence: 3
---
- revolt: [[#hohl-stormed|miners stormed the fortress of Hohl]] in April 1848
- after the Coal War: two thirds of the [[Rask]] coalfield

> Vesk: miners stormed the fortress of Hohl in April 1848 and freed 312 prisoners.

> Vesk: it received two thirds of the coalfield.
""",
    "countries/corrany.md": """\
---
type: country
name: Corrany
prominence: 3
---
- revolt: [[#corrany-governor|the Diet deposed the governor]], in the summer of 1848
- governor's name: not stated
- after the Coal War: the remaining third of the [[Rask]] coalfield
- Skerry Isles: the one state that does not refuse to recognise them

> Corrany: the Diet deposed the governor by 41 votes to 38, in the summer of 1848.

> Corrany: it received the remaining third.

> All the states but Corrany still refuse to recognise the islands.
""",
    "countries/thole.md": """\
---
type: country
name: Thole
prominence: 3
---
- revolt: nothing stirred until [[#thole-flag|May 1850]]
- after the Coal War: nothing
- bishop's name: not stated
- envoy's name: not stated

> Thole: nothing stirred until May 1850, when the bishop himself raised the flag of the Union.

> Thole: it was given nothing, and its envoy walked out before the signing.
""",
    "countries/skerry-isles.md": """\
---
type: region
name: Skerry Isles
aliases: [the Skerry Isles, the Skerries, Skerries, the islands, the isles]
asked_as: [islanders]
prominence: 4
---
- joined the Union: by referendum in 1852
- voted to leave: on 11 November 1926
- first president: [[Maren Skaill]]
- recognised by: all the states but [[Corrany]] refuse
- inhabitants: not stated
- capital: not stated

They [[#skerries-join|joined]] in 1852 and [[#skerries-leave|voted to leave]] in 1926.

> Skerry Isles: they joined by referendum in 1852, with 71% in favour.

> On 11 November 1926 the islanders voted by 52% to 48% to leave.

> All the states but Corrany still refuse to recognise the islands.
""",
    "countries/brennia.md": """\
---
type: country
name: Brennia
aliases: [Brennians, the Brennians]
prominence: 4
---
- rising: crushed within a week, by [[Otto Varnholm]]
- war: the [[Coal War]] with the [[Union]]
- losses in the war: never published
- after the war: gave up the [[Rask]] coalfield
- ruler: not stated

> Brennia: the rising was crushed within a week by General Otto Varnholm.

> Brennia: it gave up the Rask coalfield and was to pay 12 million crowns, of which a quarter is still owed.
""",
    "countries/saint-maude.md": """\
---
type: country
name: Saint Maude
aliases: [free city of Saint Maude]
prominence: 3
---
- what: a free city
- in the revolution: neutral
- grew rich: by selling grain to everybody
- printed there: [[The Winch]], since 1893

> Saint Maude: the free city stayed neutral and grew rich by selling grain to everybody.
""",
    "countries/dravian-empire.md": """\
---
type: country
name: Dravian Empire
aliases: [the Dravian Empire, Dravia, the Dravians]
prominence: 2
---
- guaranteed: the new border, for thirty years
- emperor: not stated

> Dravian Empire: it guaranteed the new border for thirty years.
""",
    # ------------------------------------------------------------------ places
    "places/karlshaven.md": """\
---
type: place
name: Karlshaven
prominence: 4
---
- capital of: the [[Union]]
- has: the [[Herring Stairs]]; the [[Blind Pilot]]
- inhabitants: not stated

> Its capital is Karlshaven, but the Federal Court sits at Ostrum, so that no one city should hold both the
> purse and the law.
""",
    "places/ostrum.md": """\
---
type: place
name: Ostrum
prominence: 3
---
- has: the [[Federal Court]]
- taken: by [[Otto Varnholm]], in July; held for forty days
- won back: by [[Joren Torvald]], on 22 August 1871

> Varnholm took Ostrum in July and held it for forty days.
""",
    "places/hohl.md": """\
---
type: place
name: Hohl
aliases: [fortress of Hohl]
prominence: 2
---
- in: [[Vesk]]
- stormed: by miners, in April 1848
- railway: an end of the [[Great Northern Line]]

> Vesk: miners stormed the fortress of Hohl in April 1848 and freed 312 prisoners.
""",
    "places/rask.md": """\
---
type: place
name: Rask
aliases: [Rask coalfield, the coalfield]
prominence: 2
---
- what happened there: Brennian customs men seized a coal train
- coalfield: given up by [[Brennia]]; two thirds to [[Vesk]], a third to [[Corrany]]

> It broke out on 28 June 1871, after Brennian customs men had seized a coal train at Rask.
""",
    "places/lorn.md": """\
---
type: place
name: Lorn
prominence: 2
---
- what: a port, the only one not closed by the strike
- cranes: owned by the dockers themselves

> The strike lasted 67 days and closed every port except Lorn, where the dockers owned the cranes themselves.
""",
    "places/thole-junction.md": """\
---
type: place
name: Thole Junction
prominence: 2
---
- what: a station of the [[Great Northern Line]]
- architect: not known

> Pia Lindqvist designed all the stations but Thole Junction, whose architect is not known.
""",
    "places/gorm-tunnel.md": """\
---
type: place
name: Gorm Tunnel
aliases: [the Gorm Tunnel]
prominence: 2
---
- on: the [[Great Northern Line]]
- flooded: twice
- length: not stated

> It was not: work began in spring 1857, and the first train ran only on 9 September 1866, because the Gorm
> Tunnel had flooded twice.
""",
    "places/herring-stairs.md": """\
---
type: place
name: Herring Stairs
aliases: [the Herring Stairs]
prominence: 2
---
- what happened there: [[#shooting|fourteen strikers were shot dead]]

> Chancellor Viktor Merrow sent in the army, and in November fourteen strikers were shot dead on the Herring
> Stairs.
""",
    "places/blind-pilot.md": """\
---
type: place
name: Blind Pilot
aliases: [the Blind Pilot]
prominence: 2
---
- what: a tavern in [[Karlshaven]]
- founded there: the [[Harbour Workers' League]]

> The Harbour Workers' League was founded around 1880 in a Karlshaven tavern, the Blind Pilot.
""",
    # ------------------------------------------------------------------ people
    "people/leopold.md": """\
---
type: person
name: Leopold IX
aliases: [Grand Duke Leopold IX, Grand Duke Leopold, Leopold, the Grand Duke, Grand Duke]
asked_as: [monarch]
prominence: 4
---
- office: Grand Duke of [[Aldersund]]
- fled to: [[Brennia]], disguised as a nun
- abdicated: never
- died: in exile, in 1861
- born: not stated

> The Grand Duke fled to Brennia in a fishing boat, disguised as a nun.

> He never abdicated, and he died in exile in 1861.
""",
    "people/henrike-aldous.md": """\
---
type: person
name: Henrike Aldous
aliases: [Henrike, the Candle]
prominence: 4
---
- work: schoolmistress
- drafted: the [[Charter of Karlshaven]], in eleven days
- granddaughter: [[Rosalind Aldous]]
- born: not stated
- died: not stated

> The schoolmistress Henrike Aldous, known as the Candle, drafted the Charter of Karlshaven in eleven days.
""",
    "people/otto-varnholm.md": """\
---
type: person
name: Otto Varnholm
aliases: [General Otto Varnholm, General Varnholm, Varnholm]
prominence: 4
---
- office: general of [[Brennia]]
- crushed: the rising in [[Brennia]]
- took: [[Ostrum]], in July
- rumoured: to have been bribed to leave a gate unlocked
- died: in 1890

> Brennia: the rising was crushed within a week by General Otto Varnholm.

> Varnholm took Ostrum in July and held it for forty days.

> Rumour has it that Varnholm had been bribed to leave a gate unlocked, which he denied until his death in
> 1890.
""",
    "people/casimir-broth.md": """\
---
type: person
name: Casimir Broth
aliases: [Chancellor Casimir Broth, Chancellor Broth, Broth]
prominence: 4
---
- office: chancellor
- promised: that the [[Great Northern Line]] would be open by 1860
- died: in 1864
- cause of death: choked on a plum stone

> Chancellor Casimir Broth promised that the Great Northern Line, a railway from Karlshaven to Hohl, would be
> open by 1860.

> Broth did not live to see the first train: he had choked on a plum stone in 1864.
""",
    "people/pia-lindqvist.md": """\
---
type: person
name: Pia Lindqvist
aliases: [Lindqvist]
prominence: 3
---
- designed: all the stations but [[Thole Junction]]
- first: woman to be paid by the federal treasury
- how much she was paid: not stated

> Pia Lindqvist designed all the stations but Thole Junction, whose architect is not known.

> She was the first woman to be paid by the federal treasury.
""",
    "people/joren-torvald.md": """\
---
type: person
name: Joren Torvald
aliases: [Marshal Joren Torvald, Marshal Torvald, Torvald]
prominence: 3
---
- office: marshal
- won back: [[Ostrum]], on 22 August 1871
- how: by leading 900 men through the sewers
- died: not stated

> On 22 August 1871 Marshal Joren Torvald won the city back by leading 900 men through the sewers.
""",
    "people/bruno-halloran.md": """\
---
type: person
name: Bruno Halloran
aliases: [Halloran, Big Hook, Chancellor Halloran]
prominence: 4
---
- work: crane driver; leader of the [[Harbour Workers' League]]
- office: chancellor, since the election of 1911
- gave up the office: in the winter of 1914, because he was going blind
- died: not stated

> It was led by the crane driver Bruno Halloran, nicknamed Big Hook.

> Halloran became chancellor with the help of the independents.

> He gave up the office in the winter of 1914, because he was going blind.
""",
    "people/viktor-merrow.md": """\
---
type: person
name: Viktor Merrow
aliases: [Chancellor Viktor Merrow, Chancellor Merrow, Merrow]
prominence: 3
---
- office: chancellor
- sent in: the army, against the strike
- resigned: in January 1890
- succeeded by: [[Emil Sorrel]]

> Chancellor Viktor Merrow sent in the army, and in November fourteen strikers were shot dead on the Herring
> Stairs.

> Merrow resigned in January 1890 and was succeeded by his finance minister, Emil Sorrel.
""",
    "people/emil-sorrel.md": """\
---
type: person
name: Emil Sorrel
aliases: [Sorrel, Chancellor Sorrel]
prominence: 3
---
- office: finance minister, then chancellor
- came after: [[Viktor Merrow]]
- granted: the nine-hour day, though not to seamen

> Merrow resigned in January 1890 and was succeeded by his finance minister, Emil Sorrel.

> Sorrel granted the nine-hour day a year later, though not to seamen.
""",
    "people/rosalind-aldous.md": """\
---
type: person
name: Rosalind Aldous
aliases: [Rosalind]
prominence: 4
---
- grandmother: [[Henrike Aldous]]
- founded: the [[Lamplight Society]]
- prison: five weeks
- office: minister of education, the first woman in the cabinet
- died: not stated

> In the 1890s Rosalind Aldous, the granddaughter of Henrike, founded the Lamplight Society.

> After the third defeat Rosalind Aldous chained herself to the Speaker's chair and spent five weeks in prison.

> He made Rosalind Aldous minister of education, the first woman in the cabinet.
""",
    "people/maren-skaill.md": """\
---
type: person
name: Maren Skaill
aliases: [Skaill, President Skaill]
prominence: 3
---
- work: lighthouse keeper
- office: first president of the [[Skerry Isles]]
- term: not stated

> Their first president was the lighthouse keeper Maren Skaill.
""",
    # ----------------------------------------------------------- organisations
    "organisations/federal-court.md": """\
---
type: organisation
name: Federal Court
aliases: [the Federal Court, the court]
prominence: 3
---
- seat: [[Ostrum]]
- why there: so that no one city should hold both the purse and the law
- declared void: the vote of the [[Skerry Isles]], in March 1927
- judges: not stated

> Its capital is Karlshaven, but the Federal Court sits at Ostrum, so that no one city should hold both the
> purse and the law.
""",
    "organisations/bank-of-saint-maude.md": """\
---
type: organisation
name: Bank of Saint Maude
aliases: [the Bank of Saint Maude, the bank]
prominence: 2
---
- lent: 30% of the cost of the [[Great Northern Line]]
- interest: six per cent

> 30% was lent by the Bank of Saint Maude (at six per cent interest).
""",
    "organisations/harbour-workers-league.md": """\
---
type: organisation
name: Harbour Workers' League
aliases: [the Harbour Workers' League, the League, League, dockers, the dockers]
asked_as: [trade union, dock workers]
prominence: 4
---
- founded: around 1880, in the [[Blind Pilot]]
- leader: [[Bruno Halloran]]
- newspaper: [[The Winch]]
- election of 1911: 44%
- members: not stated

> The Harbour Workers' League was founded around 1880 in a Karlshaven tavern, the Blind Pilot.

> It was led by the crane driver Bruno Halloran, nicknamed Big Hook.

> Harbour Workers' League: 44%.
""",
    "organisations/lamplight-society.md": """\
---
type: organisation
name: Lamplight Society
aliases: [the Lamplight Society]
asked_as: [suffragettes, suffragists]
prominence: 3
---
- founded: in the 1890s, by [[Rosalind Aldous]]
- signatures: 840,000, delivered in a milk cart
- members: not stated

> In the 1890s Rosalind Aldous, the granddaughter of Henrike, founded the Lamplight Society.

> It collected 840,000 signatures and delivered them to parliament in a milk cart.
""",
    "organisations/charter-party.md": """\
---
type: organisation
name: Charter Party
aliases: [the Charter Party]
prominence: 3
---
- blocked: votes for women, three times
- election of 1911: 37%
- leader: not stated

> The Charter Party blocked the reform three times.

> Charter Party: 37%.
""",
    # ------------------------------------------------------------------ things
    "things/tallow-revolution.md": """\
---
type: concept
name: Tallow Revolution
aliases: [the Tallow Revolution, the revolution]
prominence: 4
---
- began: [[#march|on 3 February 1848]], in [[Karlshaven]]
- cause: [[#candle-tax|the doubled tax on candles]]
- spread to: [[Vesk]], [[Corrany]], [[Thole]], the [[Skerry Isles]] and [[Brennia]]
- deaths: not stated

> On 3 February 1848 the chandlers of Karlshaven shut their shops and marched on the customs house.

> From Karlshaven the revolt spread to the neighbours:
""",
    "things/charter.md": """\
---
type: work
name: Charter of Karlshaven
aliases: [the Charter, Charter, Karlshaven Charter]
asked_as: [constitution]
prominence: 4
---
- drafted by: [[Henrike Aldous]], in eleven days
- vote: to all men over 25 but serving soldiers
- abolished: flogging, the salt tax and the censor's office

> The Charter gave the vote to all men over 25 but serving soldiers.

> It abolished flogging, the salt tax and the censor's office.
""",
    "things/great-northern-line.md": """\
---
type: thing
name: Great Northern Line
aliases: [the Great Northern Line, the railway, railway, the line]
asked_as: [railroad]
prominence: 4
---
- what: a railway from [[Karlshaven]] to [[Hohl]]
- work began: in spring 1857
- first train: on 9 September 1866
- cost: 48 million crowns
- stations: designed by [[Pia Lindqvist]], all but [[Thole Junction]]
- length: not stated

> Chancellor Casimir Broth promised that the Great Northern Line, a railway from Karlshaven to Hohl, would be
> open by 1860.

> The cost of 48 million crowns was met from three sources:
""",
    "things/coal-war.md": """\
---
type: concept
name: Coal War
aliases: [the Coal War]
prominence: 4
---
- with: [[Brennia]]
- broke out: on 28 June 1871
- cost in lives: about 19,000 of the Union; the Brennian losses were never published
- settled by: the [[Treaty of Saint Maude]]

> The Union has fought only one war. It broke out on 28 June 1871, after Brennian customs men had seized a
> coal train at Rask.

> The Coal War cost the Union about 19,000 lives; the Brennian losses were never published.
""",
    "things/treaty.md": """\
---
type: work
name: Treaty of Saint Maude
aliases: [the Treaty of Saint Maude, the treaty, peace treaty]
prominence: 3
---
- signed: on 2 December 1872
- settled: the [[Coal War]]
- signed by: not stated

> The Treaty of Saint Maude, signed on 2 December 1872, settled the following:
""",
    "things/the-winch.md": """\
---
type: work
name: The Winch
aliases: [Winch]
prominence: 2
---
- what: the newspaper of the [[Harbour Workers' League]]
- banned: in 1893
- printed: in [[Saint Maude]] from then on
- editor: not stated

> The League's newspaper, The Winch, was banned in 1893 and printed in Saint Maude from then on.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-revolution.md": """\
## The candle tax is doubled {#candle-tax}

- date: 1847-23 "In the autumn of 1847"
- who: [[Leopold IX]]
- where: [[Aldersund]]
- why: to pay for a hunting palace
- asked_as: raised; increased; levy; duty; hike

> In the autumn of 1847 Grand Duke Leopold IX of Aldersund doubled the tax on candles to pay for a hunting
> palace.

> The palace was turned into a school for the deaf.

## The chandlers march on the customs house {#march}

- date: 1848-02-03 "On 3 February 1848"
- who: the chandlers of [[Karlshaven]]
- where: [[Karlshaven]]
- aliases: march of the chandlers
- asked_as: candle makers; protest; demonstration; began; start of the revolution

> On 3 February 1848 the chandlers of Karlshaven shut their shops and marched on the customs house.

## The Fourth Foot refuses to fire {#refusal}

- date: not stated
- after: #march
- kind: non-event
- who: the soldiers of the Fourth Foot
- why: because their own pay was nine months late
- asked_as: shoot; troops; regiment; disobeyed; unpaid; wages

> The soldiers of the Fourth Foot refused to fire on them, because their own pay was nine months late.

## The Grand Duke flees to Brennia {#flight}

- date: not stated
- after: #march
- who: [[Leopold IX]]
- to: [[Brennia]]
- how: in a fishing boat, disguised as a nun
- asked_as: escaped; ran away; got away; dressed; costume; exile

> The Grand Duke fled to Brennia in a fishing boat, disguised as a nun.

## The Grand Duke dies in exile {#leopold-dies}

- date: 1861 "in 1861"
- who: [[Leopold IX]]
- cause: not stated
- asked_as: death; passed away

> He never abdicated, and he died in exile in 1861.

## The Charter is drafted {#charter-drafted}

- date: not stated
- who: [[Henrike Aldous]]
- what: the [[Charter of Karlshaven]]
- how long: eleven days
- asked_as: wrote; written; author; penned

> The schoolmistress Henrike Aldous, known as the Candle, drafted the Charter of Karlshaven in eleven days.

## The Charter gives men the vote {#charter-vote}

- date: not stated
- kind: state
- what: the vote, by the [[Charter of Karlshaven]]
- who: all men over 25
- except: serving soldiers
- asked_as: franchise; suffrage; allowed to vote; voting age

> The Charter gave the vote to all men over 25 but serving soldiers.

## The miners storm Hohl {#hohl-stormed}

- date: 1848-04 "in April 1848"
- who: miners
- where: [[Hohl]], in [[Vesk]]
- freed: 312 prisoners
- asked_as: attacked; captured; released; inmates; set free

> Vesk: miners stormed the fortress of Hohl in April 1848 and freed 312 prisoners.

## The Diet of Corrany deposes the governor {#corrany-governor}

- date: 1848-22 "in the summer of 1848"
- who: the Diet of [[Corrany]]
- votes: 41 to 38
- asked_as: removed; overthrew; ousted; got rid of; threw out

> Corrany: the Diet deposed the governor by 41 votes to 38, in the summer of 1848.

## The Union is proclaimed {#proclaimed}

- date: 1849-03-14 "on 14 March 1849"
- who: [[Aldersund]], [[Vesk]] and [[Corrany]]
- what: the [[Northmarch Union]]
- asked_as: founded; created; established; declared; founding members

> It was proclaimed on 14 March 1849 by Aldersund, Vesk and Corrany; Thole and the Skerry Isles came in later.

## The bishop of Thole raises the flag {#thole-flag}

- date: 1850-05 "May 1850"
- who: the bishop
- where: [[Thole]]
- what: the flag of the [[Union]]
- asked_as: hoisted; banner

> Thole: nothing stirred until May 1850, when the bishop himself raised the flag of the Union.

## The Skerry Isles join the Union {#skerries-join}

- date: 1852 "in 1852"
- who: the [[Skerry Isles]]
- how: by referendum
- share: 71% in favour
- asked_as: entered; became a member; plebiscite; accession

> Skerry Isles: they joined by referendum in 1852, with 71% in favour.

## The rising in Brennia is crushed {#brennia-crushed}

- date: not stated
- who: [[Otto Varnholm]]
- where: [[Brennia]]
- how long: within a week
- asked_as: put down; suppressed; quelled; rebellion; uprising

> Brennia: the rising was crushed within a week by General Otto Varnholm.

## The census of 1851 {#census}

- date: 1851 "of 1851"
- kind: figure
- where: the [[Union]]
- how many: 6.4 million inhabitants
- asked_as: population; people lived; counted

> At the census of 1851 the Union had 6.4 million inhabitants.
""",
    "timeline/2-railway.md": """\
## The Great Northern Line is not open by 1860 {#line-late}

- date: not stated
- kind: non-event
- what: the [[Great Northern Line]]
- promised by: [[Casimir Broth]]
- why: because the [[Gorm Tunnel]] had flooded twice
- asked_as: on time; late; delayed; delay; finished; kept his promise

> Chancellor Casimir Broth promised that the Great Northern Line, a railway from Karlshaven to Hohl, would be
> open by 1860. It was not: work began in spring 1857, and the first train ran only on 9 September 1866,
> because the Gorm Tunnel had flooded twice.

## Work on the Great Northern Line begins {#line-begun}

- date: 1857-21 "in spring 1857"
- what: the [[Great Northern Line]]
- asked_as: construction; building; started

> It was not: work began in spring 1857, and the first train ran only on 9 September 1866, because the Gorm
> Tunnel had flooded twice.

## Casimir Broth chokes on a plum stone {#broth-dies}

- date: 1864 "in 1864"
- who: [[Casimir Broth]]
- cause: choked on a plum stone
- asked_as: died; death; killed; passed away

> Broth did not live to see the first train: he had choked on a plum stone in 1864.

## The first train runs {#first-train}

- date: 1866-09-09 "on 9 September 1866"
- what: the first train on the [[Great Northern Line]]
- asked_as: opened; opening; completed; inaugurated

> It was not: work began in spring 1857, and the first train ran only on 9 September 1866, because the Gorm
> Tunnel had flooded twice.

## The navvies of the Great Northern Line {#navvies}

- date: not stated
- kind: figure
- how many: 11,400 navvies
- killed: 263
- what: the [[Great Northern Line]]
- asked_as: workers; labourers; workmen; built; died; deaths

> 11,400 navvies worked on the line, and 263 of them were killed.

## The cost of the Great Northern Line {#line-cost}

- date: not stated
- kind: figure
- cost: 48 million crowns
- federal treasury: 55%
- [[Bank of Saint Maude]]: 30%, at six per cent interest
- lottery: 15%
- asked_as: paid for; financed; funded; price; money; expensive

> The cost of 48 million crowns was met from three sources:

> 55% came from the federal treasury.

> 30% was lent by the Bank of Saint Maude (at six per cent interest).

> 15% was raised by a lottery, whose first prize was never paid out.
""",
    "timeline/3-war.md": """\
## The Coal War breaks out {#war-begins}

- date: 1871-06-28 "on 28 June 1871"
- what: the [[Coal War]]
- where: [[Rask]]
- why: Brennian customs men had seized a coal train
- asked_as: began; started; cause; confiscated; trigger

> It broke out on 28 June 1871, after Brennian customs men had seized a coal train at Rask.

## Varnholm takes Ostrum {#ostrum-taken}

- date: 1871-07 "in July"
- date_basis: implied
- who: [[Otto Varnholm]]
- where: [[Ostrum]]
- held: for forty days
- asked_as: captured; conquered; occupied; occupation; seized; fell

> Varnholm took Ostrum in July and held it for forty days.

## Torvald wins Ostrum back {#ostrum-back}

- date: 1871-08-22 "On 22 August 1871"
- who: [[Joren Torvald]]
- where: [[Ostrum]]
- how: by leading 900 men through the sewers
- asked_as: retook; recaptured; liberated; freed; troops

> On 22 August 1871 Marshal Joren Torvald won the city back by leading 900 men through the sewers.

## The dead of the Coal War {#war-dead}

- date: not stated
- kind: figure
- the [[Union]]: about 19,000 lives
- [[Brennia]]: never published
- asked_as: died; killed; casualties; death toll; victims; fell

> The Coal War cost the Union about 19,000 lives; the Brennian losses were never published.

## The Treaty of Saint Maude is signed {#treaty-signed}

- date: 1872-12-02 "on 2 December 1872"
- what: the [[Treaty of Saint Maude]]
- [[Brennia]]: gave up the [[Rask]] coalfield; to pay 12 million crowns
- [[Vesk]]: two thirds of the coalfield
- [[Corrany]]: the remaining third
- [[Thole]]: nothing
- [[Dravian Empire]]: guaranteed the new border for thirty years
- asked_as: ended the war; peace; terms; reparations; indemnity; got

> The Treaty of Saint Maude, signed on 2 December 1872, settled the following:

> Brennia: it gave up the Rask coalfield and was to pay 12 million crowns, of which a quarter is still owed.

> Vesk: it received two thirds of the coalfield.

> Corrany: it received the remaining third.

> Thole: it was given nothing, and its envoy walked out before the signing.

> Dravian Empire: it guaranteed the new border for thirty years.
""",
    "timeline/4-strike.md": """\
## The Harbour Workers' League is founded {#league-founded}

- date: 1880~ "around 1880"
- what: the [[Harbour Workers' League]]
- where: the [[Blind Pilot]]
- by: not stated
- asked_as: set up; started; established; formed; pub; inn

> The Harbour Workers' League was founded around 1880 in a Karlshaven tavern, the Blind Pilot.

## The dockers strike {#strike}

- date: 1889-10-01 "On 1 October 1889"
- who: the [[dockers]]
- for: a nine-hour day
- how long: 67 days
- closed: every port except [[Lorn]]
- aliases: the strike; dock strike; dockers' strike
- asked_as: walkout; stopped work; downed tools; harbours; stayed open

> On 1 October 1889 the dockers struck for a nine-hour day.

> The strike lasted 67 days and closed every port except Lorn, where the dockers owned the cranes themselves.

## Strikers are shot on the Herring Stairs {#shooting}

- date: 1889-11 "in November"
- date_basis: implied
- who: fourteen strikers
- where: the [[Herring Stairs]]
- ordered by: never established
- aliases: Herring Stairs shooting
- asked_as: killed; massacre; died; order to shoot; gunned down

> Chancellor Viktor Merrow sent in the army, and in November fourteen strikers were shot dead on the Herring
> Stairs. Who gave the order to fire has never been established.

## Merrow resigns {#merrow-resigns}

- date: 1890-01 "in January 1890"
- who: [[Viktor Merrow]]
- succeeded by: [[Emil Sorrel]]
- why: not stated
- asked_as: stepped down; quit; replaced; took over; next chancellor

> Merrow resigned in January 1890 and was succeeded by his finance minister, Emil Sorrel.

## Sorrel grants the nine-hour day {#nine-hours}

- date: not stated
- after: #merrow-resigns + P1Y
- who: [[Emil Sorrel]]
- except: seamen
- asked_as: introduced; working hours; working day; sailors; conceded

> Sorrel granted the nine-hour day a year later, though not to seamen.

## The Winch is banned {#winch-banned}

- date: 1893 "in 1893"
- what: [[The Winch]]
- printed: in [[Saint Maude]] from then on
- by: not stated
- why: not stated
- asked_as: forbidden; prohibited; outlawed; paper

> The League's newspaper, The Winch, was banned in 1893 and printed in Saint Maude from then on.
""",
    "timeline/5-votes.md": """\
## The Lamplight Society is founded {#lamplight-founded}

- date: 189X "In the 1890s"
- who: [[Rosalind Aldous]]
- what: the [[Lamplight Society]]
- asked_as: set up; started; established; formed

> In the 1890s Rosalind Aldous, the granddaughter of Henrike, founded the Lamplight Society.

## The signatures are delivered {#signatures}

- date: not stated
- who: the [[Lamplight Society]]
- how many: 840,000 signatures
- how: in a milk cart
- asked_as: petition; handed in; brought; signed

> It collected 840,000 signatures and delivered them to parliament in a milk cart.

## Rosalind Aldous chains herself to the Speaker's chair {#chained}

- date: not stated
- who: [[Rosalind Aldous]]
- why: after the third defeat of the reform by the [[Charter Party]]
- prison: five weeks
- asked_as: jail; jailed; locked up; arrested; gaol; tied

> After the third defeat Rosalind Aldous chained herself to the Speaker's chair and spent five weeks in prison.

> The Charter Party blocked the reform three times.

## Women vote in local elections {#local-votes}

- date: [..1909] "By 1909"
- kind: state
- who: women
- where: every state except [[Thole]]
- asked_as: local suffrage; municipal; female

> By 1909 every state except Thole had given women the vote in local elections.

## The election of 1911 {#election}

- date: 1911-05-07 "On 7 May 1911"
- who: women, for the first time in a federal election
- turnout: 83%
- [[Harbour Workers' League]]: 44%
- [[Charter Party]]: 37%
- independents: the rest
- aliases: federal election; 1911 election
- asked_as: result; share of the vote; polled; women's suffrage; won

> On 7 May 1911 women voted in a federal election for the first time.

> The turnout was 83%, and the votes were cast as follows:

> Harbour Workers' League: 44%.

> Charter Party: 37%.

> Independents: the rest.

## Halloran becomes chancellor {#halloran-chancellor}

- date: not stated
- after: #election
- who: [[Bruno Halloran]]
- how: with the help of the independents
- minister of education: [[Rosalind Aldous]]
- asked_as: elected; head of government; coalition; appointed; supported

> Halloran became chancellor with the help of the independents. He made Rosalind Aldous minister of education,
> the first woman in the cabinet.

## Halloran gives up the office {#halloran-leaves}

- date: 1914-24 "in the winter of 1914"
- who: [[Bruno Halloran]]
- why: because he was going blind
- asked_as: resigned; stepped down; quit; left office; retired; sight

> He gave up the office in the winter of 1914, because he was going blind.
""",
    "timeline/6-skerries.md": """\
## The herring fails {#herring}

- date: 1924 "In 1924"
- where: the [[Skerry Isles]]
- share: half the fishing fleet was laid up
- asked_as: fish; boats; catch; disappeared; stayed away

> In 1924 the herring failed, and half the fishing fleet of the Skerry Isles was laid up.

> The Union refused to pay for new boats.

## The islanders vote to leave {#skerries-leave}

- date: 1926-11-11 "On 11 November 1926"
- who: the [[Skerry Isles]]
- votes: 52% to 48%
- asked_as: seceded; secession; independence; independent; quit; result

> On 11 November 1926 the islanders voted by 52% to 48% to leave.

## The Federal Court declares the vote void {#vote-void}

- date: 1927-03 "in March 1927"
- who: the [[Federal Court]]
- what: the vote of the [[Skerry Isles]]
- asked_as: annulled; invalid; illegal; ruled; ruling; judgment

> The Federal Court declared the vote void in March 1927, but the islands have sent no deputies to Karlshaven
> since.

## The islands print their own stamps {#stamps}

- date: [..1930] "By 1930"
- who: the [[Skerry Isles]]
- asked_as: postage; post; issued

> By 1930 they were printing their own stamps.

## A second referendum is planned {#second-referendum}

- date: not stated
- kind: state
- planned: for 1935
- question: not been agreed
- asked_as: another vote; next referendum; vote again; new referendum

> A second referendum is planned for 1935; its question has not been agreed.
""",
}
