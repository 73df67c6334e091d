"""A world of the gold questions: a war around Jupiter and Saturn, with parties, an election, spies and a disaster."""

PAGE = """The Ninth Fleet

The Ninth Fleet was commissioned at Callisto Yards on March 3, 2187, as the reserve of the Jovian Union.
At its height it counted 64 hulls and some 19,000 crew. Its flagship was the carrier Solomon's Doubt,
known below decks as the Barn. Admiral Henrike Sollo commanded it from the first day.

The Titan Crisis

In the late 2180s the Union and the Saturn League fell out over helium quotas. On August 19, 2191, a
Union cutter seized the mining tender Little Wren off Rhea, and four days afterward the League declared
war. Every League moon mobilized apart from Enceladus, whose council pleaded a lack of fuel. At the
Battle of Janus Gate in June 2192 the Ninth lost 22 hulls in under an hour. A board of inquiry blamed
faulty transponders, which Ordway Dynamics had built. The company disputes this to this day. Veterans
have long suspected that the battle plan was sold.

Cold Harvest

Counterintelligence launched the mole hunt COLD HARVEST in July 2192. It had learned that an agent called
Sparrowhawk had been feeding codes to the League since 2190 at the latest. The codebreaker Ruth Andrade
was arrested in October 2192 and freed eleven weeks later for lack of evidence. Sparrowhawk has never
been identified.

The War Election

The Union voted on November 8, 2193, on a turnout of 71 percent.

  • The Vigil Bloc of Senator Amara Tench got 42 percent on a pledge to bring the fleet home in a
    hundred days.
  • The Hearth Party of President Lucan Baptiste got 39 percent, its worst result ever.
  • The balance went to the Ringwrights and four smaller lists.

Tench carried every district of Ganymede with the exception of Tros. On January 5, 2194, she took office
as President, in coalition with the Ringwrights. A hundred days later not one hull had returned.

Halcyon Deep

On February 11, 2194, the fuel depot Halcyon Deep blew up, killing 3,118 people. A cracked valve was at
fault, which two inspections had overlooked. Sollo resigned the following month, although no one had
asked her to. Her deputy Pavel Andrade, Ruth's brother, took over the Ninth.

Armistice and After

The guns fell silent around the middle of 2195, when envoys met aboard the hospital ship Plain Mercy. The
League kept Rhea; the Union gained passage through Janus Gate for thirty years. A treaty on reparations
was drafted but never ratified. By the end of 2197 half of the 4,700 prisoners had come home. Ruth
Andrade's memoir, The Quiet Key, appeared in May 2199. The Ninth was disbanded in stages from 2200 to
2203, since the Senate would no longer pay for it. Solomon's Doubt was meant to become a museum, but the
money was never found. In 2204 the Lowell Institute predicted a second war before 2220. Enceladus went
over to the Union at some point in the 2210s. Nobody can say where the frigate Kestrel's Oath lies.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


NINTH_FLEET: dict[str, str] = {
    "world.md": (
        "---\nname: The Ninth Fleet\ndate_order: month-day\nsource: page\n---\n"
        "The rise and end of a reserve fleet in the war between Jupiter's moons and Saturn's.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Ninth Fleet\nurl: https://example.org/ninth\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/henrike-sollo.md": _entry(
        "Henrike Sollo",
        "person",
        "aliases: [Admiral Sollo, Admiral Henrike Sollo, Sollo]\nprominence: 5\n",
        """- rank: admiral
- commanded: the [[Ninth Fleet]], from the first day
- deputy: [[Pavel Andrade]]
- born: not stated
- life after the resignation: not stated

> Admiral Henrike Sollo commanded it from the first day.

> Sollo resigned the following month, although no one had asked her to.
""",
    ),
    "people/pavel-andrade.md": _entry(
        "Pavel Andrade",
        "person",
        "aliases: [Pavel]\nshares: [Andrade]\nprominence: 4\n",
        """- post: deputy of [[Henrike Sollo]], then head of the [[Ninth Fleet]]
- sister: [[Ruth Andrade]]
- rank: not stated

> Her deputy Pavel Andrade, Ruth's brother, took over the Ninth.
""",
    ),
    "people/ruth-andrade.md": _entry(
        "Ruth Andrade",
        "person",
        "aliases: [Ruth]\nshares: [Andrade]\nprominence: 4\n",
        """- profession: codebreaker
- brother: [[Pavel Andrade]]
- wrote: [[The Quiet Key]]
- arrested: in October 2192
- charge: not stated
- whether she was [[Sparrowhawk]]: not stated

> The codebreaker Ruth Andrade was arrested in October 2192 and freed eleven weeks later for lack of evidence.
""",
    ),
    "people/sparrowhawk.md": _entry(
        "Sparrowhawk",
        "person",
        "aliases: [agent Sparrowhawk, the mole]\nprominence: 4\n",
        """- what: an agent of the [[Saturn League]]
- real name: "has never been identified"
- motive: not stated
- payment: not stated

> It had learned that an agent called Sparrowhawk had been feeding codes to the League since 2190 at the latest.

> Sparrowhawk has never been identified.
""",
    ),
    "people/amara-tench.md": _entry(
        "Amara Tench",
        "person",
        "aliases: [Senator Tench, President Tench, Senator Amara Tench, Tench]\nprominence: 4\n",
        """- party: the [[Vigil Bloc]]
- office: senator, then President from January 5, 2194
- pledged: to bring the fleet home in a hundred days
- end of her presidency: not stated

> The Vigil Bloc of Senator Amara Tench got 42 percent on a pledge to bring the fleet home in a hundred days.

> On January 5, 2194, she took office as President, in coalition with the Ringwrights.
""",
    ),
    "people/lucan-baptiste.md": _entry(
        "Lucan Baptiste",
        "person",
        "aliases: [President Baptiste, President Lucan Baptiste, Baptiste]\nprominence: 3\n",
        """- party: the [[Hearth Party]]
- office: President
- took office: not stated

> The Hearth Party of President Lucan Baptiste got 39 percent, its worst result ever.
""",
    ),
    "groups/veterans.md": _entry(
        "Veterans",
        "group",
        "prominence: 1\n",
        """- suspect: that the battle plan was sold
- evidence: not stated

> Veterans have long suspected that the battle plan was sold.
""",
    ),
    "groups/prisoners.md": _entry(
        "Prisoners",
        "group",
        "aliases: [prisoners of war, POWs]\nprominence: 2\n",
        """- number: 4,700
- home by the end of 2197: half
- fate of the others: not stated

> By the end of 2197 half of the 4,700 prisoners had come home.
""",
    ),
    "organisations/ninth-fleet.md": _entry(
        "Ninth Fleet",
        "organisation",
        "aliases: [the Ninth, the fleet]\nprominence: 5\n",
        """- commissioned at: [[Callisto Yards]]
- belonged to: the [[Jovian Union]]
- hulls at its height: 64
- crew at its height: some 19,000
- flagship: [[Solomon's Doubt]]
- year of its height: not stated

> The Ninth Fleet was commissioned at Callisto Yards on March 3, 2187, as the reserve of the Jovian Union.

> At its height it counted 64 hulls and some 19,000 crew.
""",
    ),
    "organisations/ordway.md": _entry(
        "Ordway Dynamics",
        "organisation",
        "aliases: [Ordway, the company]\nprominence: 3\n",
        """- built: the faulty transponders
- disputes: what the board of inquiry found
- head: not stated

> A board of inquiry blamed faulty transponders, which Ordway Dynamics had built.

> The company disputes this to this day.
""",
    ),
    "organisations/counterintelligence.md": _entry(
        "Counterintelligence",
        "organisation",
        "prominence: 2\n",
        """- launched: [[COLD HARVEST]]
- how it learned of the agent: not stated

> Counterintelligence launched the mole hunt COLD HARVEST in July 2192.
""",
    ),
    "organisations/vigil-bloc.md": _entry(
        "Vigil Bloc",
        "organisation",
        "aliases: [the Vigil, Vigil]\nprominence: 3\n",
        """- leader: [[Amara Tench]]
- result in 2193: 42 percent
- coalition partner: the [[Ringwrights]]

> The Vigil Bloc of Senator Amara Tench got 42 percent on a pledge to bring the fleet home in a hundred days.
""",
    ),
    "organisations/hearth-party.md": _entry(
        "Hearth Party",
        "organisation",
        "aliases: [Hearth, the Hearth]\nprominence: 3\n",
        """- leader: [[Lucan Baptiste]]
- result in 2193: 39 percent, its worst ever
- program: not stated

> The Hearth Party of President Lucan Baptiste got 39 percent, its worst result ever.
""",
    ),
    "organisations/ringwrights.md": _entry(
        "Ringwrights",
        "organisation",
        "aliases: [the Ringwrights, Ringwright]\nprominence: 2\n",
        """- result in 2193: part of the balance; its own share is not stated
- coalition partner: the [[Vigil Bloc]]
- leader: not stated

> The balance went to the Ringwrights and four smaller lists.
""",
    ),
    "organisations/senate.md": _entry(
        "Senate",
        "organisation",
        "aliases: [the Senate]\nprominence: 1\n",
        """- would not pay for: the [[Ninth Fleet]]
- number of senators: not stated

> The Ninth was disbanded in stages from 2200 to 2203, since the Senate would no longer pay for it.
""",
    ),
    "organisations/lowell.md": _entry(
        "Lowell Institute",
        "organisation",
        "aliases: [Lowell]\nprominence: 2\n",
        """- predicted: a second war before 2220
- seat: not stated

> In 2204 the Lowell Institute predicted a second war before 2220.
""",
    ),
    "countries/jovian-union.md": _entry(
        "Jovian Union",
        "country",
        "aliases: [the Union, Union]\nprominence: 4\n",
        """- reserve force: the [[Ninth Fleet]]
- gained: passage through [[Janus Gate]] for thirty years
- capital: not stated

> In the late 2180s the Union and the Saturn League fell out over helium quotas.
""",
    ),
    "countries/saturn-league.md": _entry(
        "Saturn League",
        "country",
        "aliases: [the League, League]\nprominence: 4\n",
        """- declared war: on the [[Jovian Union]], in 2191
- kept: [[Rhea]]
- leader: not stated
- number of moons: not stated

> The League kept Rhea; the Union gained passage through Janus Gate for thirty years.
""",
    ),
    "places/enceladus.md": _entry(
        "Enceladus",
        "place",
        "prominence: 3\n",
        """- mobilized: no, it is the exception
- why not: its council "pleaded a lack of fuel"
- went over to: the [[Jovian Union]]

> Every League moon mobilized apart from Enceladus, whose council pleaded a lack of fuel.

> Enceladus went over to the Union at some point in the 2210s.
""",
    ),
    "places/callisto-yards.md": _entry(
        "Callisto Yards",
        "place",
        "aliases: [Callisto]\nprominence: 2\n",
        """- birthplace of: the [[Ninth Fleet]]

> The Ninth Fleet was commissioned at Callisto Yards on March 3, 2187, as the reserve of the Jovian Union.
""",
    ),
    "places/rhea.md": _entry(
        "Rhea",
        "place",
        "prominence: 2\n",
        """- kept by: the [[Saturn League]]

> The League kept Rhea; the Union gained passage through Janus Gate for thirty years.
""",
    ),
    "places/janus-gate.md": _entry(
        "Janus Gate",
        "place",
        "prominence: 3\n",
        """- battle: in June 2192
- passage: for the [[Jovian Union]], for thirty years

> At the Battle of Janus Gate in June 2192 the Ninth lost 22 hulls in under an hour.
""",
    ),
    "places/ganymede.md": _entry(
        "Ganymede",
        "place",
        "prominence: 2\n",
        """- voted for: [[Amara Tench]], in every district but [[Tros]]
- number of districts: not stated

> Tench carried every district of Ganymede with the exception of Tros.
""",
    ),
    "places/tros.md": _entry(
        "Tros",
        "place",
        "prominence: 2\n",
        """- what it is: a district of [[Ganymede]]
- carried by: not stated

> Tench carried every district of Ganymede with the exception of Tros.
""",
    ),
    "places/halcyon-deep.md": _entry(
        "Halcyon Deep",
        "place",
        "aliases: [Halcyon]\nprominence: 4\n",
        """- what it was: a fuel depot
- dead: 3,118
- location: not stated
- inspectors: not stated

> On February 11, 2194, the fuel depot Halcyon Deep blew up, killing 3,118 people.

> A cracked valve was at fault, which two inspections had overlooked.
""",
    ),
    "ships/solomons-doubt.md": _entry(
        "Solomon's Doubt",
        "thing",
        "aliases: [the Barn, Barn]\nprominence: 4\n",
        """- kind of ship: a carrier
- role: flagship of the [[Ninth Fleet]]
- nickname: the Barn
- captain: not stated
- fate: not stated; it never became a museum

> Its flagship was the carrier Solomon's Doubt, known below decks as the Barn.

> Solomon's Doubt was meant to become a museum, but the money was never found.
""",
    ),
    "ships/little-wren.md": _entry(
        "Little Wren",
        "thing",
        "prominence: 3\n",
        """- kind of ship: a mining tender
- seized by: a cutter of the [[Jovian Union]], off [[Rhea]]
- crew: not stated

> On August 19, 2191, a Union cutter seized the mining tender Little Wren off Rhea, and four days afterward
> the League declared war.
""",
    ),
    "ships/plain-mercy.md": _entry(
        "Plain Mercy",
        "thing",
        "prominence: 2\n",
        """- kind of ship: a hospital ship
- flag: not stated

> The guns fell silent around the middle of 2195, when envoys met aboard the hospital ship Plain Mercy.
""",
    ),
    "ships/kestrels-oath.md": _entry(
        "Kestrel's Oath",
        "thing",
        "aliases: [the Kestrel]\nprominence: 2\n",
        """- kind of ship: a frigate
- lies: "Nobody can say where"
- lost: not stated

> Nobody can say where the frigate Kestrel's Oath lies.
""",
    ),
    "works/quiet-key.md": _entry(
        "The Quiet Key",
        "work",
        "aliases: [Quiet Key]\nprominence: 2\n",
        """- author: [[Ruth Andrade]]
- kind of work: a memoir
- what it reveals: not stated

> Ruth Andrade's memoir, The Quiet Key, appeared in May 2199.
""",
    ),
    "concepts/cold-harvest.md": _entry(
        "COLD HARVEST",
        "concept",
        "aliases: [operation COLD HARVEST, the mole hunt]\nprominence: 3\n",
        """- what it is: a mole hunt
- run by: [[Counterintelligence]]
- target: [[Sparrowhawk]]
- chief: not stated
- end: not stated

> Counterintelligence launched the mole hunt COLD HARVEST in July 2192.
""",
    ),
    "concepts/armistice.md": _entry(
        "Armistice",
        "concept",
        "aliases: [the armistice, the ceasefire]\nprominence: 3\n",
        """- place: aboard the [[Plain Mercy]]
- [[Rhea]]: stays with the [[Saturn League]]
- [[Janus Gate]]: passage for the [[Jovian Union]] for thirty years
- envoys: not stated

> The guns fell silent around the middle of 2195, when envoys met aboard the hospital ship Plain Mercy. The
> League kept Rhea; the Union gained passage through Janus Gate for thirty years.
""",
    ),
    "timeline/1-crisis.md": """## The Ninth Fleet is commissioned {#commissioning}

- date: 2187-03-03 "on March 3, 2187"
- prominence: 4
- who: the [[Ninth Fleet]]
- where: [[Callisto Yards]]
- purpose: "as the reserve of the Jovian Union"

> The Ninth Fleet was commissioned at Callisto Yards on March 3, 2187, as the reserve of the Jovian Union.

## The Ninth Fleet at its height {#height}

- date: not stated
- kind: figure
- who: the [[Ninth Fleet]]
- how many: 64 hulls and some 19,000 crew

> At its height it counted 64 hulls and some 19,000 crew.

## Henrike Sollo commands the Ninth Fleet {#sollo-commands}

- date: not stated "from the first day"
- kind: state
- who: [[Henrike Sollo]]
- what: the [[Ninth Fleet]]

> Admiral Henrike Sollo commanded it from the first day.

## The Union and the League fall out over helium {#quarrel}

- date: 218X "In the late 2180s"
- who: the [[Jovian Union]] and the [[Saturn League]]
- why: helium quotas

> In the late 2180s the Union and the Saturn League fell out over helium quotas.

## A Union cutter seizes the Little Wren {#seizure}

- date: 2191-08-19 "On August 19, 2191"
- prominence: 4
- who: a cutter of the [[Jovian Union]]
- what: the [[Little Wren]]
- where: off [[Rhea]]
- why: not stated

> On August 19, 2191, a Union cutter seized the mining tender Little Wren off Rhea, and four days afterward
> the League declared war.

## The League declares war {#war}

- date: #seizure + P4D "four days afterward"
- aliases: outbreak of the war; start of the war
- prominence: 4
- who: the [[Saturn League]]
- against: the [[Jovian Union]] (implied: the page names no other)

> On August 19, 2191, a Union cutter seized the mining tender Little Wren off Rhea, and four days afterward
> the League declared war.

## The moons of the League mobilize {#mobilization}

- date: not stated
- who: every League moon
- exception: [[Enceladus]]
- why not: its council "pleaded a lack of fuel"

> Every League moon mobilized apart from Enceladus, whose council pleaded a lack of fuel.

## The Battle of Janus Gate {#janus}

- date: 2192-06 "in June 2192"
- aliases: Janus Gate battle
- prominence: 5
- who: the [[Ninth Fleet]]
- where: [[Janus Gate]]
- how many: 22 hulls lost
- how long: under an hour
- losses of the League: not stated

> At the Battle of Janus Gate in June 2192 the Ninth lost 22 hulls in under an hour.

## A board of inquiry blames faulty transponders {#inquiry}

- date: not stated
- aliases: the inquiry
- who: a board of inquiry
- what: faulty transponders
- built by: [[Ordway Dynamics]]

> A board of inquiry blamed faulty transponders, which Ordway Dynamics had built.

## Ordway Dynamics disputes the finding {#dispute}

- date: not stated "to this day"
- kind: state
- who: [[Ordway Dynamics]]

> A board of inquiry blamed faulty transponders, which Ordway Dynamics had built. The company disputes this
> to this day.

## Veterans suspect that the battle plan was sold {#suspicion}

- date: not stated
- kind: state
- who: [[Veterans]]
- what: the battle plan
- sold by: not stated

> Veterans have long suspected that the battle plan was sold.
""",
    "timeline/2-harvest.md": """## Sparrowhawk feeds codes to the League {#codes}

- date: not stated "since 2190 at the latest"
- kind: state
- who: [[Sparrowhawk]]
- to: the [[Saturn League]]
- what: codes

> It had learned that an agent called Sparrowhawk had been feeding codes to the League since 2190 at the latest.

## COLD HARVEST is launched {#harvest}

- date: 2192-07 "in July 2192"
- prominence: 3
- who: [[Counterintelligence]]
- what: [[COLD HARVEST]]
- why: it had learned of [[Sparrowhawk]]

> Counterintelligence launched the mole hunt COLD HARVEST in July 2192. It had learned that an agent called
> Sparrowhawk had been feeding codes to the League since 2190 at the latest.

## Ruth Andrade is arrested {#arrest}

- date: 2192-10 "in October 2192"
- prominence: 3
- who: [[Ruth Andrade]]
- by: not stated
- day: not stated

> The codebreaker Ruth Andrade was arrested in October 2192 and freed eleven weeks later for lack of evidence.

## Ruth Andrade is freed {#freed}

- date: not stated "eleven weeks later"
- after: #arrest + P77D
- prominence: 3
- who: [[Ruth Andrade]]
- why: "for lack of evidence"

> The codebreaker Ruth Andrade was arrested in October 2192 and freed eleven weeks later for lack of evidence.

## Sparrowhawk is never identified {#unidentified}

- date: not stated
- kind: non-event
- who: [[Sparrowhawk]]

> Sparrowhawk has never been identified.
""",
    "timeline/3-election.md": """## The Union votes {#election}

- date: 2193-11-08 "on November 8, 2193"
- aliases: the War Election; the election
- prominence: 4
- who: the [[Jovian Union]]
- turnout: 71 percent

> The Union voted on November 8, 2193, on a turnout of 71 percent.

## The Vigil Bloc gets 42 percent {#vigil-result}

- date: not stated
- kind: figure
- who: the [[Vigil Bloc]] of [[Amara Tench]]
- share: 42 percent
- pledge: "to bring the fleet home in a hundred days"

> The Vigil Bloc of Senator Amara Tench got 42 percent on a pledge to bring the fleet home in a hundred days.

## The Hearth Party gets 39 percent {#hearth-result}

- date: not stated
- kind: figure
- who: the [[Hearth Party]] of [[Lucan Baptiste]]
- share: 39 percent
- rank: its worst result ever

> The Hearth Party of President Lucan Baptiste got 39 percent, its worst result ever.

## The balance goes to the Ringwrights and four smaller lists {#balance}

- date: not stated
- kind: figure
- who: the [[Ringwrights]] and four smaller lists
- share: the balance

> The balance went to the Ringwrights and four smaller lists.

## Amara Tench carries Ganymede {#ganymede-vote}

- date: not stated
- who: [[Amara Tench]]
- where: [[Ganymede]]
- exception: [[Tros]]

> Tench carried every district of Ganymede with the exception of Tros.

## Amara Tench takes office as President {#inauguration}

- date: 2194-01-05 "On January 5, 2194"
- prominence: 4
- who: [[Amara Tench]]
- in coalition with: the [[Ringwrights]]
- predecessor: [[Lucan Baptiste]] (implied: he is called President at the election)

> On January 5, 2194, she took office as President, in coalition with the Ringwrights.

## No hull returns within the hundred days {#pledge-broken}

- date: not stated "A hundred days later"
- after: #inauguration + P100D
- kind: non-event
- aliases: the hundred days
- who: [[Amara Tench]]
- what: the return of the [[Ninth Fleet]]
- why: not stated

> A hundred days later not one hull had returned.
""",
    "timeline/4-halcyon.md": """## Halcyon Deep blows up {#explosion}

- date: 2194-02-11 "On February 11, 2194"
- aliases: the Halcyon disaster; the explosion
- prominence: 5
- where: [[Halcyon Deep]]
- how many: 3,118 people killed
- why: "A cracked valve was at fault"

> On February 11, 2194, the fuel depot Halcyon Deep blew up, killing 3,118 people. A cracked valve was at
> fault, which two inspections had overlooked.

## Two inspections overlook the cracked valve {#inspections}

- date: not stated
- where: [[Halcyon Deep]]
- how many: two inspections

> A cracked valve was at fault, which two inspections had overlooked.

## Henrike Sollo resigns {#resignation}

- date: 2194-03 "the following month"
- date_basis: derived
- prominence: 4
- who: [[Henrike Sollo]]
- asked by: "no one"
- why: not stated

> Sollo resigned the following month, although no one had asked her to.

## Pavel Andrade takes over the Ninth Fleet {#takeover}

- date: not stated
- after: #resignation
- prominence: 3
- who: [[Pavel Andrade]]
- what: the [[Ninth Fleet]]
- predecessor: [[Henrike Sollo]]

> Her deputy Pavel Andrade, Ruth's brother, took over the Ninth.
""",
    "timeline/5-after.md": """## The guns fall silent {#silence}

- date: 2195~ "around the middle of 2195"
- aliases: end of the war; end of the fighting
- prominence: 4
- where: aboard the [[Plain Mercy]]
- who: envoys; their names are not stated
- what: the [[Armistice]]

> The guns fell silent around the middle of 2195, when envoys met aboard the hospital ship Plain Mercy.

## The League keeps Rhea {#rhea-kept}

- date: not stated
- who: the [[Saturn League]]
- what: [[Rhea]]

> The League kept Rhea; the Union gained passage through Janus Gate for thirty years.

## The Union gains passage through Janus Gate {#passage}

- date: not stated
- who: the [[Jovian Union]]
- where: [[Janus Gate]]
- for how long: thirty years

> The League kept Rhea; the Union gained passage through Janus Gate for thirty years.

## The treaty on reparations is never ratified {#reparations}

- date: not stated
- kind: non-event
- what: a treaty on reparations
- who refused: not stated
- why: not stated

> A treaty on reparations was drafted but never ratified.

## Half of the prisoners have come home {#prisoners-home}

- date: [..2197] "By the end of 2197"
- kind: figure
- who: the [[Prisoners]]
- share: half of 4,700

> By the end of 2197 half of the 4,700 prisoners had come home.

## The Quiet Key appears {#memoir}

- date: 2199-05 "in May 2199"
- who: [[Ruth Andrade]]
- what: [[The Quiet Key]]

> Ruth Andrade's memoir, The Quiet Key, appeared in May 2199.

## The Ninth Fleet is disbanded {#disbanding}

- date: 2200/2203 "from 2200 to 2203"
- prominence: 4
- who: the [[Ninth Fleet]]
- why: "since the Senate would no longer pay for it"

> The Ninth was disbanded in stages from 2200 to 2203, since the Senate would no longer pay for it.

## Solomon's Doubt does not become a museum {#museum}

- date: not stated
- kind: non-event
- what: [[Solomon's Doubt]]
- why: "the money was never found"

> Solomon's Doubt was meant to become a museum, but the money was never found.

## The Lowell Institute predicts a second war {#prediction}

- date: 2204 "In 2204"
- who: the [[Lowell Institute]]
- what: a second war before 2220
- whether it came: not stated

> In 2204 the Lowell Institute predicted a second war before 2220.

## Enceladus goes over to the Union {#enceladus-joins}

- date: 221X "at some point in the 2210s"
- prominence: 3
- who: [[Enceladus]]
- to: the [[Jovian Union]]
- why: not stated

> Enceladus went over to the Union at some point in the 2210s.

## The Kestrel's Oath lies in an unknown place {#kestrel}

- date: not stated
- kind: state
- what: the [[Kestrel's Oath]]
- where: "Nobody can say"

> Nobody can say where the frigate Kestrel's Oath lies.
""",
}
