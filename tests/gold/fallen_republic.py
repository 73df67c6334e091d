"""A world for the gold questions: a small Baltic republic that never was, its parties, war, strike, crash and coup."""

PAGE = """The Fallen Republic

The Republic of Sundmark was a small state on the eastern shore of the Baltic. The schoolteacher Elias Corvath
proclaimed it on 3 March 1907 from the balcony of the Corn Exchange in Ravnhavn, the capital. In our own history
that coast remained Russian for another ten years. Sweden was the first country to recognise the new state, while
Russia never did. The census of 1910 counted 1.2 million inhabitants, most of whom lived from timber, herring and
copper. Its charter gave the vote to every adult except serving officers. The republic had a flag of green and
white, but it never agreed on an anthem.

Lamps and Harbours

Politics in the early years was a duel between two parties. The Lamp Party, which Corvath had founded as a
student, stood for schools and small farms. The Harbour League spoke for the shipowners, and its leader was the
banker Augusta Thorn. At the election of May 1911 the Lamp Party won 48 of the 90 seats in the Assembly, although
only 41% of the voters had chosen it. By 1913 the dockers had a party of their own, the Red Anchor, whose
chairwoman was the crane driver Ilse Marrin. Corvath remained president until October 1916, when he died of a
stroke in the middle of a speech about beet sugar. His successor was the vice-president, Magnus Dray, a mild
lawyer who should not be confused with his cousin, General Viktor Dray. The cousins had not spoken to each other
since a quarrel over an inheritance.

The Sable War

On 14 August 1919 the army of the Grand Duchy of Vost crossed the river Sable, because Sundmark had closed the
port of Tolmen to Vostian timber. The fighting lasted eleven weeks. In September 1919 Viktor Dray halted the
invaders at Moss Bridge by flooding the peat cuttings, and the newspapers made a hero of him. Some 2,300 soldiers
of Sundmark fell; the losses of Vost are not known. Peace came with the Treaty of Uppsala, which was signed on
6 November 1919. It handed the island of Skarro to Vost and kept the mouth of the Sable for Sundmark. Every member
of the Sundmark delegation signed it except the jurist Paul Ostrander, who called it a funeral with champagne. It
is rumoured that a secret clause sold Vost the herring rights for thirty years, but no copy has ever been found.

The Copper Strike

On 2 February 1923 the copper miners of Ostrel laid down their tools after their wages had been cut by a fifth.
17,000 people joined the strike, and 62% of the country's smelters went cold. Ilse Marrin led it from the back
room of a bakery. On 9 March 1923 police fired into a crowd at the Ostrel pithead and killed four strikers; who
gave the order was never established. A week later the mining company gave in. The settlement had three points:

  • Wages went back to their old level.
  • The working day was cut to nine hours (eight for anybody under eighteen).
  • A fund for the widows was to be set up, but not a single florin was ever paid into it.

Marrin did not enjoy her victory for long. The Red Anchor was banned in 1926, after the police claimed to have
found rifles in its reading room. She went into exile in Norway; where and when she died is not recorded.

The Crash

On 17 October 1927 the Thorn Bank closed its doors. It had lent two fifths of its deposits to a whaling company
that did not own a single ship. Within four months the florin lost 80% of its value. Augusta Thorn fled to Lisbon
on a fishing boat under the name of Mrs Bell, and was never put on trial. The finance minister, Jonas Lindqvist,
planned to replace the florin with a new currency, the timber mark, in January 1929. The notes were printed, but
the Assembly rejected the plan by a single vote, and the timber mark was never introduced. By the end of 1930 one
worker in three had no job.

The Night of the Ferries

London had been warned. In April 1931 a British agent known as Thimble sent word that a coup was coming, but the
report was filed unread. Who Thimble was is still disputed. Many in Ravnhavn believed it was the opera singer
Delia Farrant; she denied it in her memoirs, A Voice Abroad. On the night of 21 June 1931 General Viktor Dray
seized power in a coup whose code name was Quiet Tide. His 800 men came across the harbour on ferries, because the
bridges were guarded by policemen loyal to the president. Magnus Dray was arrested at the opera during the second
act. Of the public buildings in the capital, only the radio station held out. Its announcer, Lotte Quist, read the
charter aloud for five hours, until the power was cut. The general promised free elections within a year; they
were never held.

Annexation and Exile

In 1933 Magnus Dray escaped from Fort Grell in a laundry cart and set up a government in exile in Stockholm. Vost
annexed the country on 30 November 1934 and met with resistance only in Tolmen. Viktor Dray disappeared in the
same week, and his fate is unknown. The government in exile went on meeting above a piano shop until 1961, when it
dissolved itself; it had nine members left. Lotte Quist, the youngest of them, took the state seal home in a
biscuit tin. The sealed papers of the coup are to be opened in 2034.
"""

FALLEN_REPUBLIC: dict[str, str] = {
    "world.md": """\
---
name: The Fallen Republic
url: https://example.org/fallen-republic
licence: CC0
calendar: gregorian
date_order: day-month
source: republic
---
A small Baltic republic that never was, from its proclamation to its exile above a piano shop, as the wiki tells it.
""",
    "sources/republic.md": """\
---
id: republic
name: The Fallen Republic
url: https://example.org/fallen-republic
licence: CC0
text: republic.txt
---
""",
    "sources/republic.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/sundmark.md": """\
---
type: country
name: Sundmark
aliases: [Republic of Sundmark, the republic, the Fallen Republic]
prominence: 5
---
- where: on the eastern shore of the Baltic
- capital: [[Ravnhavn]]
- first recognised by: Sweden
- never recognised by: Russia
- inhabitants: 1.2 million, at the census of 1910
- lived from: timber, herring and copper
- flag: green and white
- anthem: never agreed on
- currency: the florin
- language: not stated
- in our own history: the coast remained Russian for another ten years

[[#proclamation|Proclaimed]] in 1907 and [[#annexation|annexed]] by [[Vost]] in 1934.

> The Republic of Sundmark was a small state on the eastern shore of the Baltic.

> In our own history that coast remained Russian for another ten years.

> Sweden was the first country to recognise the new state, while Russia never did.

> The census of 1910 counted 1.2 million inhabitants, most of whom lived from timber, herring and copper.

> The republic had a flag of green and white, but it never agreed on an anthem.
""",
    "places/ravnhavn.md": """\
---
type: place
name: Ravnhavn
asked_as: [capital city]
prominence: 3
---
- capital of: [[Sundmark]]
- has: the Corn Exchange

> The schoolteacher Elias Corvath proclaimed it on 3 March 1907 from the balcony of the Corn Exchange in Ravnhavn, the
> capital.
""",
    "places/tolmen.md": """\
---
type: place
name: Tolmen
aliases: [port of Tolmen]
prominence: 2
---
- what: a port
- closed to: Vostian timber
- in 1934: the only place that resisted the annexation

> On 14 August 1919 the army of the Grand Duchy of Vost crossed the river Sable, because Sundmark had closed the port
> of Tolmen to Vostian timber.

> Vost annexed the country on 30 November 1934 and met with resistance only in Tolmen.
""",
    "places/ostrel.md": """\
---
type: place
name: Ostrel
prominence: 2
---
- known for: its copper miners and the [[#strike|strike]] of 1923

> On 2 February 1923 the copper miners of Ostrel laid down their tools after their wages had been cut by a fifth.
""",
    "places/skarro.md": """\
---
type: place
name: Skarro
aliases: [island of Skarro]
prominence: 2
---
- what: an island
- handed to: [[Vost]], by the [[Treaty of Uppsala]]

> It handed the island of Skarro to Vost and kept the mouth of the Sable for Sundmark.
""",
    "places/vost.md": """\
---
type: country
name: Vost
aliases: [Grand Duchy of Vost, the Grand Duchy]
asked_as: [vostians, vostian]
prominence: 4
---
- war: with [[Sundmark]], in 1919
- got: the island of [[Skarro]]
- losses in the war: not known
- ruler: not stated

It [[#invasion|invaded]] Sundmark in 1919 and [[#annexation|annexed]] it in 1934.

> Some 2,300 soldiers of Sundmark fell; the losses of Vost are not known.
""",
    # ------------------------------------------------------------------ people
    "people/elias-corvath.md": """\
---
type: person
name: Elias Corvath
aliases: [Corvath, President Corvath]
prominence: 5
---
- work: schoolteacher, then president
- proclaimed: [[Sundmark]]
- founded: the [[Lamp Party]], as a student
- died: in October 1916, of a stroke
- born: not stated

> The schoolteacher Elias Corvath proclaimed it on 3 March 1907 from the balcony of the Corn Exchange in Ravnhavn, the
> capital.

> Corvath remained president until October 1916, when he died of a stroke in the middle of a speech about beet sugar.
""",
    "people/magnus-dray.md": """\
---
type: person
name: Magnus Dray
aliases: [President Dray]
shares: [Dray]
prominence: 4
---
- work: a mild lawyer
- office: vice-president, then president after [[Elias Corvath]]
- cousin: [[Viktor Dray]]
- quarrel with his cousin: over an inheritance
- arrested: at the opera
- died: not stated

> His successor was the vice-president, Magnus Dray, a mild lawyer who should not be confused with his cousin, General
> Viktor Dray.

> The cousins had not spoken to each other since a quarrel over an inheritance.
""",
    "people/viktor-dray.md": """\
---
type: person
name: Viktor Dray
aliases: [General Viktor Dray, General Dray, the general]
shares: [Dray]
prominence: 4
---
- office: general
- cousin: [[Magnus Dray]]
- quarrel with his cousin: over an inheritance
- fate: unknown; he disappeared in the week of the [[#annexation|annexation]]

The victor of [[#moss-bridge|Moss Bridge]], who [[#coup|seized power]] in 1931.

> The cousins had not spoken to each other since a quarrel over an inheritance.

> Viktor Dray disappeared in the same week, and his fate is unknown.
""",
    "people/augusta-thorn.md": """\
---
type: person
name: Augusta Thorn
aliases: [Thorn, Mrs Bell]
prominence: 4
---
- work: banker
- leader of: the [[Harbour League]]
- false name: Mrs Bell
- trial: never put on trial
- died: not stated

> The Harbour League spoke for the shipowners, and its leader was the banker Augusta Thorn.
""",
    "people/ilse-marrin.md": """\
---
type: person
name: Ilse Marrin
aliases: [Marrin]
prominence: 4
---
- work: crane driver
- chairwoman of: the [[Red Anchor]]
- led: the [[#strike|copper strike]], from the back room of a bakery
- exile: in Norway
- died: where and when is not recorded

> Ilse Marrin led it from the back room of a bakery.

> Marrin did not enjoy her victory for long.

> She went into exile in Norway; where and when she died is not recorded.
""",
    "people/paul-ostrander.md": """\
---
type: person
name: Paul Ostrander
aliases: [Ostrander]
prominence: 2
---
- work: jurist
- did not sign: the [[Treaty of Uppsala]]
- called it: a funeral with champagne
- why he did not sign: not stated

> Every member of the Sundmark delegation signed it except the jurist Paul Ostrander, who called it a funeral with
> champagne.
""",
    "people/jonas-lindqvist.md": """\
---
type: person
name: Jonas Lindqvist
aliases: [Lindqvist]
asked_as: [treasurer, chancellor of the exchequer]
prominence: 2
---
- office: finance minister
- planned: the timber mark

> The finance minister, Jonas Lindqvist, planned to replace the florin with a new currency, the timber mark, in
> January 1929.
""",
    "people/lotte-quist.md": """\
---
type: person
name: Lotte Quist
aliases: [Quist]
asked_as: [newsreader, presenter]
prominence: 3
---
- work: announcer of the radio station
- member of: the [[Government in exile]], the youngest of the last nine
- took home: the state seal, in a biscuit tin

> Lotte Quist, the youngest of them, took the state seal home in a biscuit tin.
""",
    "people/delia-farrant.md": """\
---
type: person
name: Delia Farrant
aliases: [Farrant]
asked_as: [soprano, diva]
prominence: 2
---
- work: opera singer
- believed to be: [[Thimble]]
- denied it: in her memoirs
- memoirs: A Voice Abroad

> Many in Ravnhavn believed it was the opera singer Delia Farrant; she denied it in her memoirs, A Voice Abroad.
""",
    "people/thimble.md": """\
---
type: person
name: Thimble
aliases: [agent Thimble, the British agent, British agent]
asked_as: [spy, secret agent, mole]
prominence: 3
---
- what: a British agent
- real name: disputed
- believed to be: [[Delia Farrant]], who denied it

> Who Thimble was is still disputed.

> Many in Ravnhavn believed it was the opera singer Delia Farrant; she denied it in her memoirs, A Voice Abroad.
""",
    # ------------------------------------------------------------------ groups
    "groups/lamp-party.md": """\
---
type: organisation
name: Lamp Party
aliases: [the Lamp Party, the Lamps]
prominence: 4
---
- what: a party
- founded by: [[Elias Corvath]], as a student
- founded in: not stated
- stood for: schools and small farms
- in 1911: 48 of the 90 seats, with 41% of the voters

> Politics in the early years was a duel between two parties.

> The Lamp Party, which Corvath had founded as a student, stood for schools and small farms.
""",
    "groups/harbour-league.md": """\
---
type: organisation
name: Harbour League
aliases: [the Harbour League, the League]
prominence: 3
---
- what: a party
- spoke for: the shipowners
- leader: [[Augusta Thorn]]
- founded in: not stated
- seats: not stated

> Politics in the early years was a duel between two parties.

> The Harbour League spoke for the shipowners, and its leader was the banker Augusta Thorn.
""",
    "groups/red-anchor.md": """\
---
type: organisation
name: Red Anchor
aliases: [the Red Anchor]
asked_as: [dockers' party]
prominence: 3
---
- what: a party of the dockers
- chairwoman: [[Ilse Marrin]]
- founded: by 1913
- banned: in 1926

> By 1913 the dockers had a party of their own, the Red Anchor, whose chairwoman was the crane driver Ilse Marrin.
""",
    "groups/thorn-bank.md": """\
---
type: organisation
name: Thorn Bank
aliases: [the Thorn Bank, the bank]
prominence: 3
---
- closed: on 17 October 1927
- lent: two fifths of its deposits to a whaling company
- whaling company's name: not stated

> On 17 October 1927 the Thorn Bank closed its doors.

> It had lent two fifths of its deposits to a whaling company that did not own a single ship.
""",
    "groups/exile.md": """\
---
type: organisation
name: Government in exile
aliases: [the government in exile, exile government, exiled government]
prominence: 3
---
- where: in Stockholm, above a piano shop
- set up by: [[Magnus Dray]], in 1933
- members at the end: nine
- youngest member: [[Lotte Quist]]
- dissolved: in 1961

> The government in exile went on meeting above a piano shop until 1961, when it dissolved itself; it had nine members
> left.
""",
    "things/treaty.md": """\
---
type: thing
name: Treaty of Uppsala
aliases: [the treaty, Uppsala treaty, peace treaty]
prominence: 3
---
- signed: on 6 November 1919
- gave to Vost: the island of [[Skarro]]
- kept for Sundmark: the mouth of the Sable
- not signed by: [[Paul Ostrander]]
- secret clause: only rumoured

> Peace came with the Treaty of Uppsala, which was signed on 6 November 1919.

> It handed the island of Skarro to Vost and kept the mouth of the Sable for Sundmark.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-early.md": """\
## Elias Corvath proclaims the republic {#proclamation}

- date: 1907-03-03 "on 3 March 1907"
- who: [[Elias Corvath]]
- what: [[Sundmark]]
- where: from the balcony of the Corn Exchange in [[Ravnhavn]]
- asked_as: declared; founded; independence; established; announced

> The schoolteacher Elias Corvath proclaimed it on 3 March 1907 from the balcony of the Corn Exchange in Ravnhavn, the
> capital.

## The charter gives the vote {#vote}

- date: not stated
- kind: state
- who: every adult
- except: serving officers
- aliases: the charter; charter
- asked_as: suffrage; voting rights; could vote; allowed to vote; constitution

> Its charter gave the vote to every adult except serving officers.

## The Lamp Party wins the election {#election}

- date: 1911-05 "of May 1911"
- who: [[Lamp Party]]
- seats: 48 of the 90 in the Assembly
- share: only 41% of the voters
- day: not stated
- aliases: election of 1911; 1911 election
- asked_as: majority; percent of the vote; seats in parliament; ballot

> At the election of May 1911 the Lamp Party won 48 of the 90 seats in the Assembly, although only 41% of the voters
> had chosen it.

## The dockers found the Red Anchor {#red-anchor-founded}

- date: [..1913] "By 1913"
- who: the dockers
- what: the [[Red Anchor]]
- chairwoman: [[Ilse Marrin]]
- asked_as: formed; created; set up; chaired

> By 1913 the dockers had a party of their own, the Red Anchor, whose chairwoman was the crane driver Ilse Marrin.

## Elias Corvath dies {#corvath-dies}

- date: 1916-10 "until October 1916"
- who: [[Elias Corvath]]
- cause: a stroke
- where: in the middle of a speech about beet sugar
- successor: [[Magnus Dray]]
- day: not stated
- asked_as: death; passed away; succeeded; took over; next president

> Corvath remained president until October 1916, when he died of a stroke in the middle of a speech about beet sugar.

> His successor was the vice-president, Magnus Dray, a mild lawyer who should not be confused with his cousin, General
> Viktor Dray.
""",
    "timeline/2-war.md": """\
## The army of Vost crosses the Sable {#invasion}

- date: 1919-08-14 "On 14 August 1919"
- who: [[Vost]]
- where: the river Sable
- why: because [[Sundmark]] had closed the port of [[Tolmen]] to Vostian timber
- how long: the fighting lasted eleven weeks
- fallen: some 2,300 soldiers of Sundmark; the losses of Vost are not known
- aliases: Sable War; the Sable War; the war
- asked_as: invaded; invasion; attacked; outbreak; casualties; died in the war; dead

> On 14 August 1919 the army of the Grand Duchy of Vost crossed the river Sable, because Sundmark had closed the port
> of Tolmen to Vostian timber.

> The fighting lasted eleven weeks.

> Some 2,300 soldiers of Sundmark fell; the losses of Vost are not known.

## Viktor Dray halts the invaders at Moss Bridge {#moss-bridge}

- date: 1919-09 "In September 1919"
- who: [[Viktor Dray]]
- where: Moss Bridge
- how: by flooding the peat cuttings
- result: the newspapers made a hero of him
- day: not stated
- aliases: Moss Bridge; battle of Moss Bridge
- asked_as: stopped; beat; defeated; held up; turned back

> In September 1919 Viktor Dray halted the invaders at Moss Bridge by flooding the peat cuttings, and the newspapers
> made a hero of him.

## The Treaty of Uppsala is signed {#treaty-signed}

- date: 1919-11-06 "on 6 November 1919"
- what: the [[Treaty of Uppsala]]
- who: every member of the Sundmark delegation
- except: [[Paul Ostrander]]
- terms: the island of [[Skarro]] went to [[Vost]]; [[Sundmark]] kept the mouth of the Sable
- asked_as: peace; refused to sign; gave up; lost; ceded; made peace

> Peace came with the Treaty of Uppsala, which was signed on 6 November 1919. It handed the island of Skarro to Vost
> and kept the mouth of the Sable for Sundmark.

> Every member of the Sundmark delegation signed it except the jurist Paul Ostrander, who called it a funeral with
> champagne.

## A secret clause is rumoured {#secret-clause}

- date: not stated
- what: that it sold [[Vost]] the herring rights for thirty years
- proof: no copy has ever been found
- aliases: secret clause; the secret clause
- asked_as: hidden clause; fishing rights; gossip

> It is rumoured that a secret clause sold Vost the herring rights for thirty years, but no copy has ever been found.
""",
    "timeline/3-strike.md": """\
## The copper miners of Ostrel go on strike {#strike}

- date: 1923-02-02 "On 2 February 1923"
- who: the copper miners of [[Ostrel]]
- led by: [[Ilse Marrin]], from the back room of a bakery
- why: after their wages had been cut by a fifth
- how many: 17,000 people
- share: 62% of the country's smelters went cold
- aliases: copper strike; the copper strike; the strike; miners' strike
- asked_as: walkout; walked out; downed tools; stopped work; took part; furnaces; headquarters; pay cut

> On 2 February 1923 the copper miners of Ostrel laid down their tools after their wages had been cut by a fifth.

> 17,000 people joined the strike, and 62% of the country's smelters went cold.

> Ilse Marrin led it from the back room of a bakery.

## Police shoot four strikers {#shooting}

- date: 1923-03-09 "On 9 March 1923"
- who: police
- where: at the [[Ostrel]] pithead
- how many: four strikers
- ordered by: never established
- asked_as: killed; gunned down; massacre; opened fire; bloodshed

> On 9 March 1923 police fired into a crowd at the Ostrel pithead and killed four strikers; who gave the order was
> never established.

## The mining company gives in {#settlement}

- date: not stated
- after: #shooting + P7D
- who: the mining company
- what: a settlement of three points
- wages: back to their old level
- working day: nine hours (eight for anybody under eighteen)
- widows' fund: was to be set up, but not a single florin was ever paid into it
- aliases: the settlement; settlement
- asked_as: end of the strike; strike ended; strike over; demands; agreement; deal; terms; widows' fund

> A week later the mining company gave in. The settlement had three points:

> Wages went back to their old level.

> The working day was cut to nine hours (eight for anybody under eighteen).

> A fund for the widows was to be set up, but not a single florin was ever paid into it.

## The Red Anchor is banned {#ban}

- date: 1926 "in 1926"
- what: the [[Red Anchor]]
- why: after the police claimed to have found rifles in its reading room
- by: not stated
- asked_as: outlawed; forbidden; prohibited; dissolved the party; guns

> The Red Anchor was banned in 1926, after the police claimed to have found rifles in its reading room.
""",
    "timeline/4-crash.md": """\
## The Thorn Bank closes its doors {#crash}

- date: 1927-10-17 "On 17 October 1927"
- what: the [[Thorn Bank]]
- share: it had lent two fifths of its deposits to a whaling company
- florin: lost 80% of its value within four months
- aliases: the crash; bank crash
- asked_as: collapsed; went bust; failed; bankrupt; went under; inflation; whalers; devalued

> On 17 October 1927 the Thorn Bank closed its doors. It had lent two fifths of its deposits to a whaling company that
> did not own a single ship. Within four months the florin lost 80% of its value.

## Augusta Thorn flees to Lisbon {#thorn-flees}

- date: not stated
- who: [[Augusta Thorn]]
- where: to Lisbon
- how: on a fishing boat, under the name of Mrs Bell
- trial: never put on trial
- asked_as: escaped abroad; ran away; ran off; false name; court; punished

> Augusta Thorn fled to Lisbon on a fishing boat under the name of Mrs Bell, and was never put on trial.

## The timber mark is never introduced {#timber-mark}

- date: not stated
- kind: non-event
- what: the timber mark, a new currency planned for January 1929
- who: [[Jonas Lindqvist]], the finance minister, planned it
- result: the Assembly rejected it by a single vote
- why rejected: not stated
- aliases: timber mark; the timber mark
- asked_as: new money; replace the florin; voted down; banknotes

> The finance minister, Jonas Lindqvist, planned to replace the florin with a new currency, the timber mark, in
> January 1929.

> The notes were printed, but the Assembly rejected the plan by a single vote, and the timber mark was never
> introduced.

## One worker in three has no job {#jobless}

- date: [..1930-12] "By the end of 1930"
- kind: figure
- share: one worker in three
- asked_as: unemployment; unemployed; jobless; out of work

> By the end of 1930 one worker in three had no job.
""",
    "timeline/5-coup.md": """\
## Thimble warns of a coup {#warning}

- date: 1931-04 "In April 1931"
- who: [[Thimble]]
- to: London
- result: the report was filed unread
- asked_as: tipped off; told the British; warning; message

> London had been warned. In April 1931 a British agent known as Thimble sent word that a coup was coming, but the
> report was filed unread.

## Viktor Dray seizes power {#coup}

- date: 1931-06-21 "On the night of 21 June 1931"
- who: [[Viktor Dray]]
- code name: Quiet Tide
- how many: 800 men
- how: across the harbour on ferries
- why ferries: because the bridges were guarded by policemen loyal to the president
- arrested: [[Magnus Dray]], at the opera during the second act
- held out: only the radio station
- aliases: the coup; Quiet Tide; Night of the Ferries
- asked_as: putsch; took over the country; overthrew; toppled; codename; captured the president; boats; plotters

> On the night of 21 June 1931 General Viktor Dray seized power in a coup whose code name was Quiet Tide.

> His 800 men came across the harbour on ferries, because the bridges were guarded by policemen loyal to the
> president.

> Magnus Dray was arrested at the opera during the second act.

> Of the public buildings in the capital, only the radio station held out.

## Lotte Quist reads the charter on the radio {#broadcast}

- date: not stated
- who: [[Lotte Quist]]
- what: the charter
- how long: five hours, until the power was cut
- where: the radio station
- asked_as: broadcast; read out; on air; on the wireless

> Its announcer, Lotte Quist, read the charter aloud for five hours, until the power was cut.

## The promised elections are never held {#no-elections}

- date: not stated
- kind: non-event
- who: [[Viktor Dray]]
- what: free elections, promised within a year
- asked_as: vote again; kept his promise; keep his word; took place

> The general promised free elections within a year; they were never held.
""",
    "timeline/6-exile.md": """\
## Magnus Dray escapes and sets up a government in exile {#escape}

- date: 1933 "In 1933"
- who: [[Magnus Dray]]
- from: Fort Grell
- how: in a laundry cart
- what: the [[Government in exile]]
- where: in Stockholm
- asked_as: got out; broke out; prison; fled; jailbreak

> In 1933 Magnus Dray escaped from Fort Grell in a laundry cart and set up a government in exile in Stockholm.

## Vost annexes the country {#annexation}

- date: 1934-11-30 "on 30 November 1934"
- who: [[Vost]]
- what: [[Sundmark]]
- resistance: only in [[Tolmen]]
- aliases: the annexation; annexation
- asked_as: end of the republic; conquered; swallowed; occupied; took over the country; fall of the republic

> Vost annexed the country on 30 November 1934 and met with resistance only in Tolmen.

> Viktor Dray disappeared in the same week, and his fate is unknown.

## The government in exile dissolves itself {#dissolved}

- date: 1961 "until 1961"
- who: the [[Government in exile]]
- how many: nine members left
- where: above a piano shop
- why: not stated
- asked_as: gave up; disbanded; broke up; wound up; last members

> The government in exile went on meeting above a piano shop until 1961, when it dissolved itself; it had nine members
> left.

## The papers of the coup are to be opened {#papers}

- date: not stated
- kind: state
- what: the sealed papers of the [[#coup|coup]]
- expected: in 2034
- by: not stated
- asked_as: archives; documents; files; unsealed; declassified

> The sealed papers of the coup are to be opened in 2034.
""",
}
