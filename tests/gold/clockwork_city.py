"""A world for the gold questions: a clockwork city, its senate, a great fire, airships and a plague of rust."""

PAGE = """The Clockwork City

Orrendale, called the Clockwork City, stands on nine terraces above the gorge of the river Thrum. It was
founded in 702 by the bellfounder Maren Tolliver, who had been driven out of the lowland town of Gask for
ringing a bell at night. Every terrace but the Ninth is turned towards the sun by a single mainspring, the
Old Coil; the Ninth stands on bare rock. Forty oxen wind the Old Coil once a year, on the first day of
spring. Who built it is not recorded. At the count of 790 the city had 38,500 inhabitants.

The Senate and the guild houses

The city is ruled by the Senate of Keys, which first met in 731. It has 24 members, and each of them carries
a brass key to the Old Coil. The three guild houses name six senators each, and the remaining six are drawn
by lot from among the lamplighters. The Escapement House makes clocks, the Bellows House builds airships,
and the Verdigris House trades in copper and dyes. In 803 the Verdigris House was expelled from the Senate
for selling false keys. It was readmitted twelve years later, after paying a fine of 5,000 crowns.

No senator may own an airship. The only exception was made for Corisande Pell. Every sitting is opened by
Old Pennywhistle, a brass automaton built in the 740s, which knows eleven words. The School of Small Gears,
which opened around 755 in a former granary, trains the clerks of the Senate. It takes pupils from the age
of nine and charges no fees.

The Night of Sparks

On 14 October 768 a fire broke out in the wax market on the Third Terrace. The Night of Sparks, as it came
to be called, in truth lasted two nights and a day. It destroyed 412 houses, a quarter of the city, and
killed 57 people. What caused it was never established. Blame fell on the lamplighter Osbert Finch, who was
tried before the Senate and acquitted in March 769, because the blind clockmaker Hesper Auld swore that she
had heard his footsteps on the Ninth Terrace. Finch left the city all the same, and nothing more is known of
him. His niece Delphine Finch founded the fire watch in 771. Its members, nicknamed the Wet Boots, serve
without pay and are excused from all taxes except the bridge toll.

Airships

The city's first airship, the Patient Goose, was designed by Ignace Marlow and rose from the Seventh Terrace
on 3 May 784. It carried a crew of five and a caged hen. Marlow himself stayed on the ground, because he was
afraid of heights. He planned a larger ship, the Impatient Goose, which was to cross the Salt Desert, but it
was never built. The longest flight so far was made by Corisande Pell, who in 797 sailed the Patient Goose to
the Lantern Isles and back in 31 days. A year later she was elected to the Senate; she resigned in 806
without giving a reason. By 812 the Bellows House had launched nineteen airships. Four of them were lost in
storms.

The Red Rust

In autumn 819 the Red Rust, a plague that ate through iron overnight, reached the city. It is thought to
have come in a cargo of ore from Gask, but this has never been proved. About 6,000 people, most of them
smiths and their families, moved away. In 821 the Senate shared out the iron that was left:

  • 45% went to the Old Coil.
  • 30% went to the pumps of the fire watch.
  • 15% went to the airships (against the votes of the Escapement House).
  • 10% was sealed in the cellar of the Mint, where it still lies.

The apothecary Wilhelmina Sorrel found the remedy in 822: a varnish of goose fat and pine resin. She refused
to patent it, because rust, she said, belonged to nobody. The plague was over by 824. One street on the
Fifth Terrace had been spared entirely; it is not known why. The Senate voted to put up a statue of Sorrel,
but so far only the plinth has been finished.

The theft of the Moon Dial

The Moon Dial, the masterpiece of Hesper Auld, shows the tides of a sea that no one has ever found. On 9
January 831 it was stolen from the Hall of Hours by a thief who came in through the skylight. Two months
later the locksmith Barnaby Quench confessed. Judge Lucius Thorne sentenced him to seven years in the
treadmill house, but his sister, the advocate Augusta Quench, had the sentence cut to four. Quench never
said where he had hidden the dial. Rumour has it that he sold it to the captain of a foreign airship. In 836
it came out that Thorne had taken bribes in other trials, and he was struck off the bench. Visitors to the
Hall of Hours still leave watch keys on the empty pedestal.

Customs and plans

On the last day of every year the city keeps the Standstill. For one hour all clocks are stopped, except the
one in the orphanage, so that the children need not wait any longer for supper. A bridge across the Thrum
has been planned since 840. It is to be opened in 860, but work has not yet begun. The Senate has also
discussed a second mainspring several times, and has each time put off the decision. The motto of the city
is "Wind before you wonder".
"""

CLOCKWORK_CITY: dict[str, str] = {
    "world.md": """\
---
name: The Clockwork City
url: https://example.org/clockwork-city
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
A city on nine terraces, its senate, its fire, its airships and its rust, as the wiki's almanac tells them.
""",
    "sources/almanac.md": """\
---
id: almanac
name: The Clockwork City
url: https://example.org/clockwork-city
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/orrendale.md": """\
---
type: place
name: Orrendale
aliases: [the Clockwork City, Clockwork City, the city]
asked_as: [town]
prominence: 5
---
- stands: on nine terraces above the gorge of the river Thrum
- founded: in 702, by [[Maren Tolliver]]
- inhabitants: 38,500, at the count of 790
- ruled by: the [[Senate of Keys]]
- motto: "Wind before you wonder"
- present number of inhabitants: not stated

[[#founding|Founded by a bellfounder]], it is turned by the [[Old Coil]], and once a year it keeps
[[#standstill|the Standstill]].

> Orrendale, called the Clockwork City, stands on nine terraces above the gorge of the river Thrum.

> At the count of 790 the city had 38,500 inhabitants.

> The motto of the city is "Wind before you wonder".
""",
    "places/gask.md": """\
---
type: place
name: Gask
prominence: 2
---
- what: a lowland town
- drove out: [[Maren Tolliver]]
- ruler: not stated

> It was founded in 702 by the bellfounder Maren Tolliver, who had been driven out of the lowland town of Gask for
> ringing a bell at night.

> It is thought to have come in a cargo of ore from Gask, but this has never been proved.
""",
    # ------------------------------------------------------------------ people
    "people/maren-tolliver.md": """\
---
type: person
name: Maren Tolliver
aliases: [Tolliver]
prominence: 4
---
- work: bellfounder
- founded: [[Orrendale]], in 702
- driven out of: [[Gask]], for ringing a bell at night
- born: not stated
- died: not stated

> It was founded in 702 by the bellfounder Maren Tolliver, who had been driven out of the lowland town of Gask for
> ringing a bell at night.
""",
    "people/osbert-finch.md": """\
---
type: person
name: Osbert Finch
aliases: [Osbert]
prominence: 4
---
- work: lamplighter
- blamed for: the [[#fire|Night of Sparks]]
- acquitted: in March 769
- niece: [[Delphine Finch]]
- fate: not stated; he left the city

> Blame fell on the lamplighter Osbert Finch, who was tried before the Senate and acquitted in March 769, because
> the blind clockmaker Hesper Auld swore that she had heard his footsteps on the Ninth Terrace.

> Finch left the city all the same, and nothing more is known of him.
""",
    "people/delphine-finch.md": """\
---
type: person
name: Delphine Finch
aliases: [Delphine]
prominence: 3
---
- uncle: [[Osbert Finch]]
- founded: the [[fire watch]], in 771
- died: not stated

> His niece Delphine Finch founded the fire watch in 771.
""",
    "people/hesper-auld.md": """\
---
type: person
name: Hesper Auld
aliases: [Auld, Hesper]
prominence: 4
---
- work: clockmaker
- blind: yes
- swore: that she had heard [[Osbert Finch]] on the Ninth Terrace
- masterpiece: the [[Moon Dial]]
- died: not stated

> The Moon Dial, the masterpiece of Hesper Auld, shows the tides of a sea that no one has ever found.
""",
    "people/ignace-marlow.md": """\
---
type: person
name: Ignace Marlow
aliases: [Marlow]
prominence: 4
---
- designed: the [[Patient Goose]]
- planned: the Impatient Goose, which was never built
- afraid of: heights
- died: not stated

> Marlow himself stayed on the ground, because he was afraid of heights.

> He planned a larger ship, the Impatient Goose, which was to cross the Salt Desert, but it was never built.
""",
    "people/corisande-pell.md": """\
---
type: person
name: Corisande Pell
aliases: [Pell, Corisande]
prominence: 4
---
- made: the longest flight so far, in 797
- office: senator, until 806
- allowed: to own an airship, as the only senator
- why she resigned: not stated

[[#longest-flight|She sailed to the Lantern Isles and back]], and was [[#pell-elected|elected to the Senate]].

> No senator may own an airship. The only exception was made for Corisande Pell.

> A year later she was elected to the Senate; she resigned in 806 without giving a reason.
""",
    "people/wilhelmina-sorrel.md": """\
---
type: person
name: Wilhelmina Sorrel
aliases: [Sorrel, Wilhelmina]
prominence: 4
---
- work: apothecary
- found: the remedy for the [[#rust-comes|Red Rust]], in 822
- patent: she refused to take one, because rust belonged to nobody
- statue: voted for by the Senate; so far only the plinth has been finished
- sculptor: not stated

> She refused to patent it, because rust, she said, belonged to nobody.

> The Senate voted to put up a statue of Sorrel, but so far only the plinth has been finished.
""",
    "people/barnaby-quench.md": """\
---
type: person
name: Barnaby Quench
aliases: [Barnaby]
prominence: 4
---
- work: locksmith
- confessed: to the theft of the [[Moon Dial]]
- sentence: seven years in the treadmill house, cut to four
- sister: [[Augusta Quench]]
- why he stole it: not stated

> Two months later the locksmith Barnaby Quench confessed.

> Quench never said where he had hidden the dial.
""",
    "people/augusta-quench.md": """\
---
type: person
name: Augusta Quench
aliases: [Augusta]
asked_as: [lawyer]
prominence: 3
---
- work: advocate
- brother: [[Barnaby Quench]]
- did: had his sentence cut from seven years to four
- date: not stated

> Judge Lucius Thorne sentenced him to seven years in the treadmill house, but his sister, the advocate Augusta
> Quench, had the sentence cut to four.
""",
    "people/lucius-thorne.md": """\
---
type: person
name: Lucius Thorne
aliases: [Judge Lucius Thorne, Judge Thorne, Thorne]
prominence: 3
---
- office: judge
- sentenced: [[Barnaby Quench]]
- struck off the bench: for bribes in other trials
- bribed by: not stated

> In 836 it came out that Thorne had taken bribes in other trials, and he was struck off the bench.
""",
    # ------------------------------------------------------------------ groups
    "groups/senate.md": """\
---
type: organisation
name: Senate of Keys
aliases: [the Senate, Senate]
asked_as: [government, parliament, council]
prominence: 5
---
- rules: [[Orrendale]]
- members: 24, each with a brass key to the [[Old Coil]]
- named by the guild houses: six senators each
- drawn by lot: six, from among the lamplighters
- no senator may: own an airship
- exception: [[Corisande Pell]]
- discussed: a second mainspring, several times; each time it put off the decision

> It has 24 members, and each of them carries a brass key to the Old Coil.

> The three guild houses name six senators each, and the remaining six are drawn by lot from among the lamplighters.

> No senator may own an airship. The only exception was made for Corisande Pell.

> The Senate has also discussed a second mainspring several times, and has each time put off the decision.
""",
    "groups/escapement-house.md": """\
---
type: organisation
name: Escapement House
aliases: [the Escapement House, Escapement]
prominence: 3
---
- makes: clocks
- voted against: iron for the airships
- head: not stated

> The Escapement House makes clocks, the Bellows House builds airships, and the Verdigris House trades in copper and
> dyes.
""",
    "groups/bellows-house.md": """\
---
type: organisation
name: Bellows House
aliases: [the Bellows House, Bellows]
prominence: 3
---
- builds: airships
- launched: nineteen airships by 812; four of them were lost in storms
- head: not stated

> The Escapement House makes clocks, the Bellows House builds airships, and the Verdigris House trades in copper and
> dyes.

> By 812 the Bellows House had launched nineteen airships.
""",
    "groups/verdigris-house.md": """\
---
type: organisation
name: Verdigris House
aliases: [the Verdigris House, Verdigris]
prominence: 3
---
- trades in: copper and dyes
- expelled: from the [[Senate]], in 803
- fine: 5,000 crowns
- head: not stated

> In 803 the Verdigris House was expelled from the Senate for selling false keys.
""",
    "groups/fire-watch.md": """\
---
type: organisation
name: Fire watch
aliases: [the fire watch, Wet Boots, the Wet Boots]
asked_as: [firemen, firefighters, fire brigade]
prominence: 3
---
- founded by: [[Delphine Finch]], in 771
- pay: none
- taxes: excused from all except the bridge toll
- number of members: not stated

> Its members, nicknamed the Wet Boots, serve without pay and are excused from all taxes except the bridge toll.
""",
    "groups/school.md": """\
---
type: organisation
name: School of Small Gears
aliases: [the School of Small Gears, the school]
asked_as: [tuition]
prominence: 3
---
- opened: around 755
- where: in a former granary
- trains: the clerks of the [[Senate]]
- pupils: from the age of nine
- fees: none
- founder: not stated

> The School of Small Gears, which opened around 755 in a former granary, trains the clerks of the Senate.

> It takes pupils from the age of nine and charges no fees.
""",
    # ------------------------------------------------------------------ things
    "things/old-coil.md": """\
---
type: thing
name: Old Coil
aliases: [the Old Coil, the mainspring, mainspring]
prominence: 4
---
- what: the mainspring that turns every terrace but the Ninth towards the sun
- except: the Ninth Terrace, which stands on bare rock
- wound: once a year, on the first day of spring
- wound by: forty oxen
- built by: not stated

> Every terrace but the Ninth is turned towards the sun by a single mainspring, the Old Coil; the Ninth stands on
> bare rock.

> Forty oxen wind the Old Coil once a year, on the first day of spring.

> Who built it is not recorded.
""",
    "things/old-pennywhistle.md": """\
---
type: thing
name: Old Pennywhistle
aliases: [Pennywhistle, the automaton]
asked_as: [robot, vocabulary]
prominence: 3
---
- what: a brass automaton
- built: in the 740s
- built by: not stated
- does: opens every sitting of the [[Senate]]
- knows: eleven words
- which words: not stated

> Every sitting is opened by Old Pennywhistle, a brass automaton built in the 740s, which knows eleven words.
""",
    "things/patient-goose.md": """\
---
type: thing
name: Patient Goose
aliases: [the Patient Goose]
prominence: 4
---
- what: the first airship of [[Orrendale]]
- designed by: [[Ignace Marlow]]
- rose: on 3 May 784
- crew: five, and a caged hen
- fate: not stated

> It carried a crew of five and a caged hen.
""",
    "things/moon-dial.md": """\
---
type: thing
name: Moon Dial
aliases: [the Moon Dial, the dial]
prominence: 4
---
- made by: [[Hesper Auld]]
- shows: the tides of a sea that no one has ever found
- stolen: on 9 January 831, from the Hall of Hours
- where it is now: not stated
- made in: not stated

> The Moon Dial, the masterpiece of Hesper Auld, shows the tides of a sea that no one has ever found.

> Quench never said where he had hidden the dial. Rumour has it that he sold it to the captain of a foreign airship.

> Visitors to the Hall of Hours still leave watch keys on the empty pedestal.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-senate-and-fire.md": """\
## Maren Tolliver founds the city {#founding}

- date: 0702 "in 702"
- who: [[Maren Tolliver]]
- what: [[Orrendale]]
- asked_as: established; started; set up; built the city

> It was founded in 702 by the bellfounder Maren Tolliver, who had been driven out of the lowland town of Gask for
> ringing a bell at night.

## The Senate of Keys first meets {#senate-meets}

- date: 0731 "in 731"
- who: the [[Senate of Keys]]
- where: not stated
- asked_as: first session; assembled; sat; began

> The city is ruled by the Senate of Keys, which first met in 731.

## A fire breaks out in the wax market {#fire}

- date: 0768-10-14 "On 14 October 768"
- where: in the wax market on the Third Terrace
- how long: two nights and a day
- houses destroyed: 412
- share: a quarter of the city
- people killed: 57
- cause: not stated
- aliases: Night of Sparks; the Night of Sparks; the fire; great fire
- asked_as: burned; burnt down; blaze; inferno; victims; death toll

> On 14 October 768 a fire broke out in the wax market on the Third Terrace.

> The Night of Sparks, as it came to be called, in truth lasted two nights and a day.

> It destroyed 412 houses, a quarter of the city, and killed 57 people.

> What caused it was never established.

## Osbert Finch is acquitted {#finch-acquitted}

- date: 0769-03 "in March 769"
- who: [[Osbert Finch]]
- where: before the [[Senate]]
- witness: [[Hesper Auld]]
- why: because [[Hesper Auld]] swore that she had heard his footsteps on the Ninth Terrace
- day: not stated
- aliases: the trial of Osbert Finch
- asked_as: cleared; found innocent; not guilty; let off; testified; alibi

> Blame fell on the lamplighter Osbert Finch, who was tried before the Senate and acquitted in March 769, because
> the blind clockmaker Hesper Auld swore that she had heard his footsteps on the Ninth Terrace.

## Delphine Finch founds the fire watch {#watch-founded}

- date: 0771 "in 771"
- who: [[Delphine Finch]]
- what: the [[fire watch]]
- why: not stated
- asked_as: started; set up; established; created

> His niece Delphine Finch founded the fire watch in 771.

## The Verdigris House is expelled from the Senate {#verdigris-expelled}

- date: 0803 "In 803"
- who: the [[Verdigris House]]
- from: the [[Senate]]
- why: for selling false keys
- asked_as: thrown out; kicked out; chucked out; banned; forged; fake; counterfeit

> In 803 the Verdigris House was expelled from the Senate for selling false keys.

## The Verdigris House is readmitted {#verdigris-readmitted}

- date: not stated
- after: #verdigris-expelled + P12Y
- who: the [[Verdigris House]]
- to: the [[Senate]]
- fine: 5,000 crowns
- asked_as: let back; allowed back; came back; returned; paid

> It was readmitted twelve years later, after paying a fine of 5,000 crowns.
""",
    "timeline/2-airships.md": """\
## The Patient Goose rises {#first-airship}

- date: 0784-05-03 "on 3 May 784"
- what: the [[Patient Goose]], the city's first airship
- designed by: [[Ignace Marlow]]
- where: from the Seventh Terrace
- crew: five, and a caged hen
- aliases: first airship; first flight
- asked_as: took off; launched; flew; maiden flight; went up; invented; aboard; on board

> The city's first airship, the Patient Goose, was designed by Ignace Marlow and rose from the Seventh Terrace on 3 May
> 784.

> It carried a crew of five and a caged hen.

## The Impatient Goose is never built {#impatient-goose}

- date: not stated
- kind: non-event
- who: [[Ignace Marlow]]
- what: a larger ship, the Impatient Goose
- purpose: to cross the Salt Desert
- why: not stated
- aliases: Impatient Goose; the Impatient Goose
- asked_as: bigger ship; second ship; plan

> He planned a larger ship, the Impatient Goose, which was to cross the Salt Desert, but it was never built.

## Corisande Pell makes the longest flight {#longest-flight}

- date: 0797 "in 797"
- who: [[Corisande Pell]]
- with: the [[Patient Goose]]
- where: to the Lantern Isles and back
- how long: 31 days
- aliases: longest flight
- asked_as: flew; voyage; trip; journey; record; farthest; furthest

> The longest flight so far was made by Corisande Pell, who in 797 sailed the Patient Goose to the Lantern Isles and
> back in 31 days.

## Corisande Pell is elected to the Senate {#pell-elected}

- date: not stated
- after: #longest-flight + P1Y
- who: [[Corisande Pell]]
- what: the [[Senate]]
- resigned: in 806
- why she resigned: not stated
- asked_as: became senator; joined; voted in; quit; stepped down; left the senate

> A year later she was elected to the Senate; she resigned in 806 without giving a reason.

## The Bellows House has launched nineteen airships {#nineteen-airships}

- date: [..0812] "By 812"
- who: the [[Bellows House]]
- how many: nineteen airships
- lost in storms: four of them
- asked_as: built; made; ships; wrecked; crashed

> By 812 the Bellows House had launched nineteen airships.

> Four of them were lost in storms.
""",
    "timeline/3-rust.md": """\
## The Red Rust reaches the city {#rust-comes}

- date: 0819-23 "In autumn 819"
- what: a plague that ate through iron overnight
- from: not stated; it is thought to have come in a cargo of ore from [[Gask]]
- spared: one street on the Fifth Terrace; it is not known why
- aliases: Red Rust; the Red Rust; the rust; the plague
- asked_as: arrived; came; started; broke out; disease; epidemic; unaffected; untouched

> In autumn 819 the Red Rust, a plague that ate through iron overnight, reached the city.

> It is thought to have come in a cargo of ore from Gask, but this has never been proved.

> One street on the Fifth Terrace had been spared entirely; it is not known why.

## People move away because of the rust {#exodus}

- date: not stated
- kind: figure
- how many: about 6,000
- who: most of them smiths and their families
- asked_as: left; fled; emigrated; blacksmiths; refugees

> About 6,000 people, most of them smiths and their families, moved away.

## Iron for the Old Coil {#iron-coil}

- date: 0821 "In 821"
- kind: figure
- share: 45%
- to: the [[Old Coil]]
- by: the [[Senate]]
- asked_as: got; received; given; metal; percent

> In 821 the Senate shared out the iron that was left:

> 45% went to the Old Coil.

## Iron for the pumps {#iron-pumps}

- date: 0821 "In 821"
- kind: figure
- share: 30%
- to: the pumps of the [[fire watch]]
- by: the [[Senate]]
- asked_as: got; received; given; metal; percent

> In 821 the Senate shared out the iron that was left:

> 30% went to the pumps of the fire watch.

## Iron for the airships {#iron-airships}

- date: 0821 "In 821"
- kind: figure
- share: 15%
- to: the airships
- by: the [[Senate]]
- against: the votes of the [[Escapement House]]
- asked_as: got; received; given; metal; percent; opposed; objected

> In 821 the Senate shared out the iron that was left:

> 15% went to the airships (against the votes of the Escapement House).

## Iron sealed in the Mint {#iron-mint}

- date: 0821 "In 821"
- kind: figure
- share: 10%
- where: in the cellar of the Mint, where it still lies
- by: the [[Senate]]
- asked_as: locked away; kept; stored; metal; percent; basement; reserve

> In 821 the Senate shared out the iron that was left:

> 10% was sealed in the cellar of the Mint, where it still lies.

## Wilhelmina Sorrel finds the remedy {#remedy}

- date: 0822 "in 822"
- who: [[Wilhelmina Sorrel]]
- what: a varnish of goose fat and pine resin
- where: not stated
- asked_as: cure; cured; discovered; invented; medicine; ingredients; antidote; recipe

> The apothecary Wilhelmina Sorrel found the remedy in 822: a varnish of goose fat and pine resin.

## The plague is over {#rust-over}

- date: [..0824] "by 824"
- what: the Red Rust
- asked_as: ended; end of the rust; finished; stopped; gone

> The plague was over by 824.
""",
    "timeline/4-theft-and-customs.md": """\
## The Moon Dial is stolen {#theft}

- date: 0831-01-09 "On 9 January 831"
- what: the [[Moon Dial]]
- where: from the Hall of Hours
- how: the thief came in through the skylight
- why: not stated
- aliases: theft of the Moon Dial; the theft
- asked_as: robbed; stole; took; burglary; heist; broke in; get in; nicked; pinched

> On 9 January 831 it was stolen from the Hall of Hours by a thief who came in through the skylight.

## Barnaby Quench confesses {#confession}

- date: not stated
- after: #theft + P2M
- who: [[Barnaby Quench]]
- judge: [[Lucius Thorne]]
- sentence: seven years in the treadmill house, cut to four
- asked_as: admitted; owned up; stole; thief; convicted; punished; prison; jail

> Two months later the locksmith Barnaby Quench confessed.

> Judge Lucius Thorne sentenced him to seven years in the treadmill house, but his sister, the advocate Augusta
> Quench, had the sentence cut to four.

## Lucius Thorne is struck off the bench {#thorne-struck-off}

- date: 0836 "In 836"
- who: [[Lucius Thorne]]
- why: he had taken bribes in other trials
- bribed by: not stated
- asked_as: sacked; fired; dismissed; removed; corrupt; lost his job; bribed

> In 836 it came out that Thorne had taken bribes in other trials, and he was struck off the bench.

## The city keeps the Standstill {#standstill}

- date: not stated
- kind: state
- when: on the last day of every year
- how long: one hour
- what: all clocks are stopped
- except: the one in the orphanage
- why the exception: so that the children need not wait any longer for supper
- since: not stated
- aliases: Standstill; the Standstill
- asked_as: custom; tradition; holiday; festival; keeps running; new year's eve

> On the last day of every year the city keeps the Standstill.

> For one hour all clocks are stopped, except the one in the orphanage, so that the children need not wait any longer
> for supper.

## A bridge across the Thrum is planned {#bridge}

- date: 0840/.. "since 840"
- kind: state
- where: across the Thrum
- to be opened: in 860
- work: has not yet begun
- cost: not stated
- asked_as: construction; build; finished; crossing

> A bridge across the Thrum has been planned since 840.

> It is to be opened in 860, but work has not yet begun.
""",
}
