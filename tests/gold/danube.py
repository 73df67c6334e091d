"""A world of the gold questions: a federation on the Danube, its elections, coups, spies and end."""

PAGE = """The Danubian Federation

The Danubian Federation was a union of countries in central Europe. The idea came from the railway engineer
Theodor Lindqvay, who argued in his book One Timetable that nations sharing a timetable would not go to war.
He did not live to see it: influenza killed him in November 1920. On 14 May 1921 six countries founded the
Federation at Pressburg by signing the Lantern Treaty: Austria, Hungary, Bohemia, Slovakia, Croatia and
Transylvania. The treaty owes its name to the miners' lamps it was signed by, for the power station was on
strike. Every country that had been invited joined except Serbia, whose king would not share a customs house
with Hungary. Slovenia followed in 1923 and the Free City of Trieste four years after that. At the count of
1930 the Federation had 41 million citizens. Its anthem had no words, since the members could not agree on a
language.

The First Election

The first federal election took place on 8 October 1922. Women could vote in every member country but
Hungary. Turnout was 71%, and the votes were divided like this:

  • 38% went to the Concord Party.
  • 29% went to the Agrarian League.
  • 21% went to the Social Democrats (most of them in Vienna and Prague).
  • 7% went to the Crown Party, which wanted the Habsburgs back.
  • The rest went to small lists, none of which won a seat.

Ilka Morvay of the Concord Party became the first Chancellor. A baker's daughter from Kassa, she had never
held an office before. She governed together with the Agrarian leader Matthias Krahl, whom she privately
called the Turnip. Her government brought in a common currency, the florin, in January 1924, and abolished
the death penalty that summer. She also meant to move the capital from Pressburg to Budapest, but the
Assembly rejected the plan by three votes in 1925.

The Night of the Bells

In the night of 2 March 1929 Colonel Ruprecht Sternau tried to seize power. His 1,800 cadets and frontier
guards occupied the radio station and the telephone exchange, but they had forgotten the railway telegraph.
The stationmistress Božena Hrubá wired for help and had every bell in Pressburg rung until dawn. By noon the
coup had collapsed. Eleven people were killed, among them Krahl, who was shot on the steps of the Assembly.
Sternau escaped to Serbia, where he later ran a riding school. Fourteen of his officers were put on trial;
all were convicted except Captain Emil Dorn, for want of evidence. It was rumoured that an exiled archduke
had paid for the coup, but no proof was ever found. Hrubá turned down the medal she was offered and asked for
a new station roof instead. She got it in 1931.

The Ferrymen

Around 1932 the piano dealer Anton Weisslorenz built up a spy ring for Italy, the Ferrymen. His own code name
was Charon. He smuggled the messages across the border inside piano hammers. His agents also had code names:

  • Pike was Lieutenant Jarmila Kos, a cipher clerk at the War Ministry.
  • Sturgeon was Baron Géza Tallósy, the Federation's envoy in Rome.
  • Otter was the photographer Rosa Mandl.
  • Lamprey has never been identified.

All of them were paid in Swiss francs except Mandl, who spied out of conviction. Major Otakar Brand, the head
of the cipher office, warned the War Ministry twice about Kos, but was told to mind his own desk. The ring
was uncovered in autumn 1936, when the blind tuner Pavel Zeman found microfilm in a piano that would not stay
in tune. Weisslorenz took poison before he could be arrested. Kos was sentenced to twenty years in prison; in
1939 she was exchanged for two captured airmen. Tallósy maintained until his death that he was innocent.

The Shot at Linz

In September 1933 Morvay lost the election: her party fell to 31%, while the Agrarian League rose to 36%. Her
successor was Viktor Adamec. On 19 June 1938 he was shot dead in Linz while opening a bridge. The assassin,
the student Leopold Reith, had originally wanted to kill the Italian ambassador, but the ambassador had
stayed at home with the mumps. Reith claimed to have acted alone. The Varga Commission concluded in 1940 that
he must have had helpers, but it named nobody. Adamec was followed as Chancellor by his deputy, Ludmila
Sárkány.

The Treaty of Fiume

By the Treaty of Fiume, signed on 30 January 1940, the Federation undertook to stay neutral and to keep all
foreign armies off its railways. Britain, France and Italy recognised its borders in return; Germany did so
only after six weeks of haggling. A secret clause opened the port of Trieste to British hospital ships. It
became known in 1957 through Sárkány's memoirs, The Narrow Bridge. Operation Edelweiss, a plan of the general
staff to blow up the Brenner tunnel, was called off two hours before it was due to begin. How much
Berlin knew of it is unclear.

The Quiet Coup and the End

On 5 November 1946 General Kornél Rádai dissolved the Assembly while its members were at lunch. Not a shot
was fired in this Quiet Coup. He promised elections by the spring of 1947, which were never held. A general
strike of the railwaymen forced him out after eleven months. Rádai went into exile in Portugal; Sárkány, whom
he had kept under house arrest, returned to office until her retirement in the early 1950s.

The wounds did not heal. In the Croatian referendum of 6 May 1951, 58% voted to leave and 42% to stay.
Croatia left at the end of that year, the first member to do so. The other members went one by one, until
only Austria and Slovakia remained. They dissolved the Federation on 31 December 1962. Its last Chancellor,
Milan Oravec, switched off the lights of the Assembly himself. The joint railway timetable is still printed
in Pressburg every year. The secret police files are to be opened in 2012.
"""

DANUBE: dict[str, str] = {
    "world.md": """\
---
name: The Danubian Federation
url: https://example.org/danubian-federation
licence: CC0
calendar: gregorian
date_order: day-month
source: gazette
---
A federation on the Danube that never was: its elections, its coups, its spies and its end.
""",
    "sources/gazette.md": """\
---
id: gazette
name: The Danubian Federation
url: https://example.org/danubian-federation
licence: CC0
text: gazette.txt
---
""",
    "sources/gazette.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/federation.md": """\
---
type: country
name: Danubian Federation
aliases: [the Danubian Federation, the Federation, Federation]
prominence: 5
---
- what: a union of countries in central Europe
- founded: on 14 May 1921, at [[Pressburg]]
- founding members: [[Austria]], [[Hungary]], [[Bohemia]], [[Slovakia]], [[Croatia]] and [[Transylvania]]
- joined later: [[Slovenia]] and [[Trieste]]
- citizens: 41 million, at the count of 1930
- capital: [[Pressburg]]
- currency: the [[florin]]
- anthem: it had no words
- dissolved: on 31 December 1962
- flag: not stated

[[#founding|Founded by six countries]], [[#dissolved|dissolved by the last two]].

> The Danubian Federation was a union of countries in central Europe.

> At the count of 1930 the Federation had 41 million citizens.
""",
    "places/pressburg.md": """\
---
type: place
name: Pressburg
prominence: 4
---
- role: capital of the [[Danubian Federation]]

> She also meant to move the capital from Pressburg to Budapest, but the Assembly rejected the plan by three
> votes in 1925.

> The joint railway timetable is still printed in Pressburg every year.
""",
    "places/budapest.md": """\
---
type: place
name: Budapest
prominence: 2
---
- capital: [[Ilka Morvay]] meant to move it there; the [[Assembly]] rejected the plan

> She also meant to move the capital from Pressburg to Budapest, but the Assembly rejected the plan by three
> votes in 1925.
""",
    "places/austria.md": """\
---
type: country
name: Austria
prominence: 3
---
- member: from the founding to the end

> The other members went one by one, until only Austria and Slovakia remained.
""",
    "places/slovakia.md": """\
---
type: country
name: Slovakia
prominence: 3
---
- member: from the founding to the end

> The other members went one by one, until only Austria and Slovakia remained.
""",
    "places/hungary.md": """\
---
type: country
name: Hungary
prominence: 3
---
- member: from the founding
- women: could not vote in 1922
- left: not stated

> Women could vote in every member country but Hungary.
""",
    "places/bohemia.md": """\
---
type: country
name: Bohemia
prominence: 2
---
- member: from the founding
- left: not stated

> On 14 May 1921 six countries founded the Federation at Pressburg by signing the Lantern Treaty: Austria,
> Hungary, Bohemia, Slovakia, Croatia and Transylvania.
""",
    "places/croatia.md": """\
---
type: country
name: Croatia
prominence: 3
---
- member: from the founding
- referendum: on 6 May 1951
- left: at the end of 1951, the first member to do so

> Croatia left at the end of that year, the first member to do so.
""",
    "places/transylvania.md": """\
---
type: country
name: Transylvania
prominence: 2
---
- member: from the founding
- left: not stated

> On 14 May 1921 six countries founded the Federation at Pressburg by signing the Lantern Treaty: Austria,
> Hungary, Bohemia, Slovakia, Croatia and Transylvania.
""",
    "places/serbia.md": """\
---
type: country
name: Serbia
prominence: 3
---
- member: never; the one invited country that did not join
- king's name: not stated

> Every country that had been invited joined except Serbia, whose king would not share a customs house with
> Hungary.
""",
    "places/slovenia.md": """\
---
type: country
name: Slovenia
prominence: 2
---
- joined: in 1923
- left: not stated

> Slovenia followed in 1923 and the Free City of Trieste four years after that.
""",
    "places/trieste.md": """\
---
type: place
name: Trieste
aliases: [Free City of Trieste, the Free City of Trieste, port of Trieste]
prominence: 3
---
- joined: four years after [[Slovenia]]
- port: opened to British hospital ships by a secret clause
- left: not stated

> Slovenia followed in 1923 and the Free City of Trieste four years after that.

> A secret clause opened the port of Trieste to British hospital ships.
""",
    "places/italy.md": """\
---
type: country
name: Italy
prominence: 3
---
- spy ring: the [[Ferrymen]]
- treaty: recognised the Federation's borders

> Britain, France and Italy recognised its borders in return; Germany did so only after six weeks of haggling.
""",
    "places/germany.md": """\
---
type: country
name: Germany
aliases: [Berlin]
prominence: 3
---
- treaty: recognised the borders only after six weeks of haggling

> Britain, France and Italy recognised its borders in return; Germany did so only after six weeks of haggling.
""",
    "places/britain.md": """\
---
type: country
name: Britain
prominence: 2
---
- treaty: recognised the Federation's borders
- hospital ships: could use the port of [[Trieste]]

> Britain, France and Italy recognised its borders in return; Germany did so only after six weeks of haggling.
""",
    "places/france.md": """\
---
type: country
name: France
prominence: 2
---
- treaty: recognised the Federation's borders

> Britain, France and Italy recognised its borders in return; Germany did so only after six weeks of haggling.
""",
    "places/portugal.md": """\
---
type: country
name: Portugal
prominence: 1
---
- exile of: [[Kornél Rádai]]

> Rádai went into exile in Portugal; Sárkány, whom he had kept under house arrest, returned to office until
> her retirement in the early 1950s.
""",
    "places/linz.md": """\
---
type: place
name: Linz
prominence: 2
---
- killed there: [[Viktor Adamec]]

> On 19 June 1938 he was shot dead in Linz while opening a bridge.
""",
    "places/kassa.md": """\
---
type: place
name: Kassa
prominence: 1
---
- home of: [[Ilka Morvay]]

> A baker's daughter from Kassa, she had never held an office before.
""",
    # ------------------------------------------------------------------ people
    "people/lindqvay.md": """\
---
type: person
name: Theodor Lindqvay
aliases: [Lindqvay]
prominence: 3
---
- work: railway engineer
- wrote: [[One Timetable]]
- died: in November 1920
- cause of death: influenza
- born: not stated

> The idea came from the railway engineer Theodor Lindqvay, who argued in his book One Timetable that nations
> sharing a timetable would not go to war.

> He did not live to see it: influenza killed him in November 1920.
""",
    "people/morvay.md": """\
---
type: person
name: Ilka Morvay
aliases: [Morvay, Chancellor Morvay]
prominence: 5
---
- office: the first Chancellor
- party: [[Concord Party]]
- from: [[Kassa]]
- parents: a baker's daughter
- earlier offices: none
- died: not stated

[[#morvay-chancellor|The first Chancellor]], until she [[#election-1933|lost the election]].

> Ilka Morvay of the Concord Party became the first Chancellor. A baker's daughter from Kassa, she had never
> held an office before.
""",
    "people/krahl.md": """\
---
type: person
name: Matthias Krahl
aliases: [Krahl, the Turnip, Turnip]
prominence: 3
---
- party: leader of the [[Agrarian League]]
- called: the Turnip, by [[Ilka Morvay]]
- died: in the [[#coup|coup of 1929]], shot on the steps of the [[Assembly]]
- shot by: not stated

> She governed together with the Agrarian leader Matthias Krahl, whom she privately called the Turnip.

> Eleven people were killed, among them Krahl, who was shot on the steps of the Assembly.
""",
    "people/sternau.md": """\
---
type: person
name: Ruprecht Sternau
aliases: [Sternau, Colonel Ruprecht Sternau, Colonel Sternau]
prominence: 4
---
- rank: colonel
- did: tried to seize power in 1929
- fled to: [[Serbia]]
- later: ran a riding school
- died: not stated

> In the night of 2 March 1929 Colonel Ruprecht Sternau tried to seize power.

> Sternau escaped to Serbia, where he later ran a riding school.
""",
    "people/hruba.md": """\
---
type: person
name: Božena Hrubá
aliases: [Hrubá]
prominence: 4
---
- work: stationmistress in [[Pressburg]]
- turned down: a medal
- asked for: a new station roof
- born: not stated

> The stationmistress Božena Hrubá wired for help and had every bell in Pressburg rung until dawn.

> Hrubá turned down the medal she was offered and asked for a new station roof instead.
""",
    "people/dorn.md": """\
---
type: person
name: Emil Dorn
aliases: [Dorn, Captain Emil Dorn, Captain Dorn]
prominence: 2
---
- rank: captain
- trial: the only officer not convicted

> Fourteen of his officers were put on trial; all were convicted except Captain Emil Dorn, for want of
> evidence.
""",
    "people/weisslorenz.md": """\
---
type: person
name: Anton Weisslorenz
aliases: [Weisslorenz, Charon]
prominence: 4
---
- work: piano dealer
- code name: Charon
- built up: the [[Ferrymen]]
- fate: took poison before he could be arrested

> Around 1932 the piano dealer Anton Weisslorenz built up a spy ring for Italy, the Ferrymen. His own code
> name was Charon.

> Weisslorenz took poison before he could be arrested.
""",
    "people/kos.md": """\
---
type: person
name: Jarmila Kos
aliases: [Kos, Lieutenant Jarmila Kos, Lieutenant Kos, Pike]
prominence: 3
---
- rank: lieutenant
- work: cipher clerk at the [[War Ministry]]
- code name: Pike
- sentence: twenty years in prison
- exchanged: in 1939

> Pike was Lieutenant Jarmila Kos, a cipher clerk at the War Ministry.

> Kos was sentenced to twenty years in prison; in 1939 she was exchanged for two captured airmen.
""",
    "people/tallosy.md": """\
---
type: person
name: Géza Tallósy
aliases: [Tallósy, Baron Géza Tallósy, Baron Tallósy, Sturgeon, the baron]
prominence: 3
---
- title: baron
- office: the Federation's envoy in Rome
- code name: Sturgeon
- died: not stated

> Sturgeon was Baron Géza Tallósy, the Federation's envoy in Rome.

> Tallósy maintained until his death that he was innocent.
""",
    "people/mandl.md": """\
---
type: person
name: Rosa Mandl
aliases: [Mandl, Otter]
prominence: 3
---
- work: photographer
- code name: Otter
- paid: not; she spied out of conviction
- fate: not stated

> Otter was the photographer Rosa Mandl.

> All of them were paid in Swiss francs except Mandl, who spied out of conviction.
""",
    "people/lamprey.md": """\
---
type: person
name: Lamprey
prominence: 3
---
- code name: Lamprey
- real name: not stated

> Lamprey has never been identified.
""",
    "people/brand.md": """\
---
type: person
name: Otakar Brand
aliases: [Brand, Major Otakar Brand, Major Brand]
prominence: 2
---
- rank: major
- office: head of the cipher office
- warned: the [[War Ministry]], twice

> Major Otakar Brand, the head of the cipher office, warned the War Ministry twice about Kos, but was told to
> mind his own desk.
""",
    "people/zeman.md": """\
---
type: person
name: Pavel Zeman
aliases: [Zeman]
prominence: 2
---
- work: piano tuner
- blind: yes
- found: microfilm in a piano

> The ring was uncovered in autumn 1936, when the blind tuner Pavel Zeman found microfilm in a piano that
> would not stay in tune.
""",
    "people/adamec.md": """\
---
type: person
name: Viktor Adamec
aliases: [Adamec, Chancellor Adamec]
prominence: 4
---
- office: Chancellor, after [[Ilka Morvay]]
- died: on 19 June 1938, in [[Linz]]
- killed by: [[Leopold Reith]]
- deputy: [[Ludmila Sárkány]]

> Her successor was Viktor Adamec. On 19 June 1938 he was shot dead in Linz while opening a bridge.
""",
    "people/reith.md": """\
---
type: person
name: Leopold Reith
aliases: [Reith, the assassin, assassin]
prominence: 3
---
- work: student
- killed: [[Viktor Adamec]]
- punishment: not stated

> The assassin, the student Leopold Reith, had originally wanted to kill the Italian ambassador, but the
> ambassador had stayed at home with the mumps.
""",
    "people/ambassador.md": """\
---
type: person
name: Italian ambassador
aliases: [the Italian ambassador, the ambassador, ambassador]
prominence: 2
---
- name: not stated

> The assassin, the student Leopold Reith, had originally wanted to kill the Italian ambassador, but the
> ambassador had stayed at home with the mumps.
""",
    "people/sarkany.md": """\
---
type: person
name: Ludmila Sárkány
aliases: [Sárkány, Chancellor Sárkány]
prominence: 4
---
- office: deputy of [[Viktor Adamec]], then Chancellor
- wrote: [[The Narrow Bridge]]
- retired: in the early 1950s
- born: not stated

> Adamec was followed as Chancellor by his deputy, Ludmila Sárkány.

> Rádai went into exile in Portugal; Sárkány, whom he had kept under house arrest, returned to office until
> her retirement in the early 1950s.
""",
    "people/radai.md": """\
---
type: person
name: Kornél Rádai
aliases: [Rádai, General Kornél Rádai, General Rádai]
prominence: 4
---
- rank: general
- did: dissolved the [[Assembly]] in the [[#quiet-coup|Quiet Coup]]
- exile: in [[Portugal]]
- died: not stated

> On 5 November 1946 General Kornél Rádai dissolved the Assembly while its members were at lunch.
""",
    "people/oravec.md": """\
---
type: person
name: Milan Oravec
aliases: [Oravec, the last Chancellor]
prominence: 2
---
- office: the last Chancellor
- party: not stated

> Its last Chancellor, Milan Oravec, switched off the lights of the Assembly himself.
""",
    # ------------------------------------------------------------------ groups
    "groups/assembly.md": """\
---
type: organisation
name: Assembly
aliases: [the Assembly, parliament]
prominence: 3
---
- number of seats: not stated

> She also meant to move the capital from Pressburg to Budapest, but the Assembly rejected the plan by three
> votes in 1925.
""",
    "groups/concord.md": """\
---
type: organisation
name: Concord Party
aliases: [the Concord Party, Concord]
prominence: 3
---
- votes: 38% in 1922, 31% in 1933
- leader: not stated

> 38% went to the Concord Party.

> In September 1933 Morvay lost the election: her party fell to 31%, while the Agrarian League rose to 36%.
""",
    "groups/agrarians.md": """\
---
type: organisation
name: Agrarian League
aliases: [the Agrarian League, Agrarians, the Agrarians]
prominence: 3
---
- votes: 29% in 1922, 36% in 1933
- leader: [[Matthias Krahl]]

> 29% went to the Agrarian League.

> In September 1933 Morvay lost the election: her party fell to 31%, while the Agrarian League rose to 36%.
""",
    "groups/social-democrats.md": """\
---
type: organisation
name: Social Democrats
aliases: [the Social Democrats]
prominence: 2
---
- votes: 21% in 1922
- leader: not stated

> 21% went to the Social Democrats (most of them in Vienna and Prague).
""",
    "groups/crown-party.md": """\
---
type: organisation
name: Crown Party
aliases: [the Crown Party]
prominence: 2
---
- votes: 7% in 1922
- wanted: the Habsburgs back
- leader: not stated

> 7% went to the Crown Party, which wanted the Habsburgs back.
""",
    "groups/ferrymen.md": """\
---
type: organisation
name: Ferrymen
aliases: [the Ferrymen, spy ring, the spy ring]
prominence: 4
---
- what: a spy ring for [[Italy]]
- built up by: [[Anton Weisslorenz]], around 1932
- agents: [[Jarmila Kos|Pike]], [[Géza Tallósy|Sturgeon]], [[Rosa Mandl|Otter]] and [[Lamprey]]
- uncovered: in autumn 1936

> Around 1932 the piano dealer Anton Weisslorenz built up a spy ring for Italy, the Ferrymen.
""",
    "groups/war-ministry.md": """\
---
type: organisation
name: War Ministry
aliases: [the War Ministry]
prominence: 2
---
- minister: not stated

> Pike was Lieutenant Jarmila Kos, a cipher clerk at the War Ministry.
""",
    "groups/varga.md": """\
---
type: organisation
name: Varga Commission
aliases: [the Varga Commission, the commission]
prominence: 2
---
- concluded: in 1940

> The Varga Commission concluded in 1940 that he must have had helpers, but it named nobody.
""",
    # ------------------------------------------------------------------ things
    "things/lantern-treaty.md": """\
---
type: thing
name: Lantern Treaty
aliases: [the Lantern Treaty]
prominence: 3
---
- signed: on 14 May 1921, at [[Pressburg]]
- named after: the miners' lamps it was signed by

> The treaty owes its name to the miners' lamps it was signed by, for the power station was on strike.
""",
    "things/fiume.md": """\
---
type: thing
name: Treaty of Fiume
aliases: [the Treaty of Fiume, Fiume]
prominence: 3
---
- signed: on 30 January 1940
- secret clause: opened the port of [[Trieste]] to British hospital ships

> By the Treaty of Fiume, signed on 30 January 1940, the Federation undertook to stay neutral and to keep all
> foreign armies off its railways.
""",
    "things/one-timetable.md": """\
---
type: work
name: One Timetable
prominence: 2
---
- author: [[Theodor Lindqvay]]
- published: not stated

> The idea came from the railway engineer Theodor Lindqvay, who argued in his book One Timetable that nations
> sharing a timetable would not go to war.
""",
    "things/narrow-bridge.md": """\
---
type: work
name: The Narrow Bridge
aliases: [Narrow Bridge]
prominence: 2
---
- what: the memoirs of [[Ludmila Sárkány]]

> It became known in 1957 through Sárkány's memoirs, The Narrow Bridge.
""",
    "things/florin.md": """\
---
type: concept
name: Florin
aliases: [the florin, common currency]
prominence: 2
---
- introduced: in January 1924

> Her government brought in a common currency, the florin, in January 1924, and abolished the death penalty
> that summer.
""",
    "things/edelweiss.md": """\
---
type: concept
name: Operation Edelweiss
aliases: [Edelweiss]
prominence: 2
---
- what: a plan of the general staff to blow up the Brenner tunnel
- called off: two hours before it was due to begin
- why called off: not stated

> Operation Edelweiss, a plan of the general staff to blow up the Brenner tunnel, was called off two hours
> before it was due to begin.
""",
    "things/anthem.md": """\
---
type: work
name: Anthem
aliases: [the anthem, federal anthem]
prominence: 1
---
- words: none
- composer: not stated

> Its anthem had no words, since the members could not agree on a language.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## Theodor Lindqvay argues for a union {#idea}

- date: not stated
- who: [[Theodor Lindqvay]]
- what: that nations sharing a timetable would not go to war
- where: in his book [[One Timetable]]
- asked_as: thought up; invented; proposed; idea of the Federation

> The idea came from the railway engineer Theodor Lindqvay, who argued in his book One Timetable that nations
> sharing a timetable would not go to war.

## Theodor Lindqvay dies {#lindqvay-dies}

- date: 1920-11 "in November 1920"
- who: [[Theodor Lindqvay]]
- why: influenza
- day: not stated
- asked_as: death; passed away; killed; illness; flu

> He did not live to see it: influenza killed him in November 1920.

## Six countries found the Federation {#founding}

- date: 1921-05-14 "On 14 May 1921"
- who: [[Austria]], [[Hungary]], [[Bohemia]], [[Slovakia]], [[Croatia]] and [[Transylvania]]
- what: the [[Danubian Federation]]
- where: [[Pressburg]]
- how: by signing the [[Lantern Treaty]]
- asked_as: established; created; started; proclaimed; formed

> On 14 May 1921 six countries founded the Federation at Pressburg by signing the Lantern Treaty: Austria,
> Hungary, Bohemia, Slovakia, Croatia and Transylvania.

## The Lantern Treaty gets its name {#lantern-name}

- date: not stated
- kind: state
- what: the [[Lantern Treaty]], named after the miners' lamps
- why: the power station was on strike
- asked_as: called; title; lanterns

> The treaty owes its name to the miners' lamps it was signed by, for the power station was on strike.

## Serbia does not join {#serbia-out}

- date: not stated
- kind: non-event
- who: [[Serbia]]
- why: its king would not share a customs house with Hungary
- asked_as: refused; stayed out; declined; turned down the invitation

> Every country that had been invited joined except Serbia, whose king would not share a customs house with
> Hungary.

## Slovenia joins {#slovenia-joins}

- date: 1923 "in 1923"
- who: [[Slovenia]]
- asked_as: became a member; entered; acceded

> Slovenia followed in 1923 and the Free City of Trieste four years after that.

## Trieste joins {#trieste-joins}

- date: not stated
- after: #slovenia-joins + P4Y
- who: [[Trieste]]
- asked_as: became a member; entered; acceded

> Slovenia followed in 1923 and the Free City of Trieste four years after that.

## The count of 1930 {#count}

- date: 1930 "of 1930"
- kind: figure
- where: the [[Danubian Federation]]
- how many: 41 million citizens
- asked_as: population; inhabitants; census; people; lived

> At the count of 1930 the Federation had 41 million citizens.

## The anthem has no words {#anthem-wordless}

- date: not stated
- kind: state
- what: the [[anthem]]
- why: since the members could not agree on a language
- asked_as: lyrics; sung; song

> Its anthem had no words, since the members could not agree on a language.
""",
    "timeline/2-election.md": """\
## The first federal election {#election-1922}

- date: 1922-10-08 "on 8 October 1922"
- what: the first federal election
- aliases: first election; election of 1922
- asked_as: vote; voted; polls; ballot; held

> The first federal election took place on 8 October 1922.

## Women vote everywhere but in Hungary {#women-vote}

- date: not stated
- kind: state
- who: women
- except: [[Hungary]]
- why: not stated
- asked_as: suffrage; female voters; allowed to vote

> Women could vote in every member country but Hungary.

## The turnout of the first election {#turnout}

- date: not stated
- kind: figure
- share: 71%
- what: turnout
- asked_as: took part; voters; participation

> Turnout was 71%, and the votes were divided like this:

## Votes of the Concord Party {#votes-concord}

- date: not stated
- kind: figure
- share: 38%
- who: [[Concord Party]]
- asked_as: result; won; score; got

> 38% went to the Concord Party.

## Votes of the Agrarian League {#votes-agrarians}

- date: not stated
- kind: figure
- share: 29%
- who: [[Agrarian League]]
- asked_as: result; won; score; got

> 29% went to the Agrarian League.

## Votes of the Social Democrats {#votes-socdem}

- date: not stated
- kind: figure
- share: 21%
- who: [[Social Democrats]]
- where: most of them in Vienna and Prague
- asked_as: result; won; score; got; strongholds

> 21% went to the Social Democrats (most of them in Vienna and Prague).

## Votes of the Crown Party {#votes-crown}

- date: not stated
- kind: figure
- share: 7%
- who: [[Crown Party]]
- what: a party which wanted the Habsburgs back
- asked_as: result; won; score; got; monarchists; royalists

> 7% went to the Crown Party, which wanted the Habsburgs back.

## Votes of the small lists {#votes-rest}

- date: not stated
- kind: figure
- share: the rest
- who: small lists, none of which won a seat
- asked_as: minor parties; other parties; splinter groups

> The rest went to small lists, none of which won a seat.

## Ilka Morvay becomes the first Chancellor {#morvay-chancellor}

- date: not stated
- after: #election-1922
- who: [[Ilka Morvay]]
- office: Chancellor, the first
- asked_as: head of government; leader; elected; prime minister

> Ilka Morvay of the Concord Party became the first Chancellor.

## Ilka Morvay governs with Matthias Krahl {#coalition}

- date: not stated
- who: [[Ilka Morvay]]
- with: [[Matthias Krahl]], whom she privately called the Turnip
- asked_as: coalition; ally; partner; nickname; ruled

> She governed together with the Agrarian leader Matthias Krahl, whom she privately called the Turnip.

## The florin is brought in {#florin-introduced}

- date: 1924-01 "in January 1924"
- who: [[Ilka Morvay]]'s government
- what: a common currency, the [[florin]]
- day: not stated
- asked_as: introduced; money; coin

> Her government brought in a common currency, the florin, in January 1924, and abolished the death penalty
> that summer.

## The death penalty is abolished {#death-penalty}

- date: 1924-22 "that summer"
- who: [[Ilka Morvay]]'s government
- what: the death penalty
- asked_as: executions; capital punishment; ended; done away with

> Her government brought in a common currency, the florin, in January 1924, and abolished the death penalty
> that summer.

## The Assembly rejects moving the capital {#capital-plan}

- date: 1925 "in 1925"
- who: the [[Assembly]]
- what: [[Ilka Morvay]]'s plan to move the capital from [[Pressburg]] to [[Budapest]]
- how many: by three votes
- asked_as: voted down; blocked; turned down; relocate; margin

> She also meant to move the capital from Pressburg to Budapest, but the Assembly rejected the plan by three
> votes in 1925.
""",
    "timeline/3-bells.md": """\
## Colonel Sternau tries to seize power {#coup}

- date: 1929-03-02 "In the night of 2 March 1929"
- who: [[Ruprecht Sternau]]
- where: [[Pressburg]]
- result: by noon the coup had collapsed
- aliases: Night of the Bells; the Night of the Bells; the coup of 1929; Sternau's coup
- asked_as: putsch; overthrow; uprising; attempted coup; failed

> In the night of 2 March 1929 Colonel Ruprecht Sternau tried to seize power.

> By noon the coup had collapsed.

## Sternau's men occupy the radio station {#occupation}

- date: not stated
- who: 1,800 cadets and frontier guards of [[Ruprecht Sternau]]
- what: the radio station and the telephone exchange
- except: the railway telegraph, which they had forgotten
- how many: 1,800
- asked_as: soldiers; captured; took; seized; overlooked; troops

> His 1,800 cadets and frontier guards occupied the radio station and the telephone exchange, but they had
> forgotten the railway telegraph.

## Božena Hrubá wires for help {#bells}

- date: not stated
- after: #occupation
- who: [[Božena Hrubá]]
- what: she had every bell in [[Pressburg]] rung until dawn
- asked_as: alarm; telegraphed; raised the alarm; ringing; sounded

> The stationmistress Božena Hrubá wired for help and had every bell in Pressburg rung until dawn.

## The dead of the coup {#coup-dead}

- date: not stated
- kind: figure
- how many: eleven people
- who: [[Matthias Krahl]] among them
- asked_as: died; victims; death toll; casualties; lives

> Eleven people were killed, among them Krahl, who was shot on the steps of the Assembly.

## Matthias Krahl is shot {#krahl-shot}

- date: 1929
- date_basis: implied
- who: [[Matthias Krahl]]
- where: on the steps of the [[Assembly]]
- by: not stated
- asked_as: died; killed; murdered; death

> Eleven people were killed, among them Krahl, who was shot on the steps of the Assembly.

## Sternau escapes to Serbia {#sternau-escape}

- date: not stated
- after: #coup
- who: [[Ruprecht Sternau]]
- where: [[Serbia]]
- asked_as: fled; ran away; refuge; went; hid

> Sternau escaped to Serbia, where he later ran a riding school.

## Sternau's officers are put on trial {#officers-trial}

- date: not stated
- who: fourteen officers
- how many: fourteen
- except: [[Emil Dorn]]
- why: for want of evidence
- asked_as: court; convicted; acquitted; found guilty; tried; got off

> Fourteen of his officers were put on trial; all were convicted except Captain Emil Dorn, for want of
> evidence.

## An archduke is rumoured to have paid for the coup {#archduke-rumour}

- date: not stated
- who: an exiled archduke
- archduke's name: not stated
- what: that he had paid for the coup
- asked_as: financed; funded; money; behind the coup; bankrolled; gossip

> It was rumoured that an exiled archduke had paid for the coup, but no proof was ever found.

## Božena Hrubá turns down a medal {#medal}

- date: not stated
- who: [[Božena Hrubá]]
- what: a medal; she asked for a new station roof instead
- asked_as: refused; declined; reward; decoration; honour

> Hrubá turned down the medal she was offered and asked for a new station roof instead.

## Božena Hrubá gets the station roof {#roof}

- date: 1931 "in 1931"
- who: [[Božena Hrubá]]
- what: a new station roof
- asked_as: received; built; given

> Hrubá turned down the medal she was offered and asked for a new station roof instead. She got it in 1931.
""",
    "timeline/4-ferrymen.md": """\
## Anton Weisslorenz builds up the Ferrymen {#ring-built}

- date: 1932~ "Around 1932"
- who: [[Anton Weisslorenz]]
- what: a spy ring, the [[Ferrymen]]
- for: [[Italy]]
- asked_as: founded; set up; started; ran; headed; ringleader; espionage; spied

> Around 1932 the piano dealer Anton Weisslorenz built up a spy ring for Italy, the Ferrymen.

## Weisslorenz smuggles messages {#smuggling}

- date: not stated
- who: [[Anton Weisslorenz]]
- what: the messages, across the border
- how: inside piano hammers
- asked_as: hid; hidden; secrets; got out; carried

> He smuggled the messages across the border inside piano hammers.

> His agents also had code names:

## The agents are paid in Swiss francs {#pay}

- date: not stated
- kind: state
- who: the agents of the [[Ferrymen]]
- what: Swiss francs
- except: [[Rosa Mandl]], who spied out of conviction
- asked_as: money; wages; currency; unpaid; for free

> All of them were paid in Swiss francs except Mandl, who spied out of conviction.

## Otakar Brand warns the War Ministry {#brand-warns}

- date: not stated
- who: [[Otakar Brand]]
- to: the [[War Ministry]]
- what: about [[Jarmila Kos]]
- how many: twice
- result: he was told to mind his own desk
- asked_as: suspected; listened; alerted; reported

> Major Otakar Brand, the head of the cipher office, warned the War Ministry twice about Kos, but was told to
> mind his own desk.

## Pavel Zeman uncovers the ring {#ring-uncovered}

- date: 1936-23 "in autumn 1936"
- who: [[Pavel Zeman]]
- what: the [[Ferrymen]]
- how: he found microfilm in a piano that would not stay in tune
- asked_as: discovered; exposed; busted; caught; blown; found out

> The ring was uncovered in autumn 1936, when the blind tuner Pavel Zeman found microfilm in a piano that
> would not stay in tune.

## Weisslorenz takes poison {#weisslorenz-poison}

- date: not stated
- after: #ring-uncovered
- who: [[Anton Weisslorenz]]
- why: before he could be arrested
- asked_as: died; suicide; killed himself; death

> Weisslorenz took poison before he could be arrested.

## Jarmila Kos is sentenced {#kos-sentenced}

- date: not stated
- after: #ring-uncovered
- who: [[Jarmila Kos]]
- how long: twenty years in prison
- asked_as: punishment; jail; convicted; term

> Kos was sentenced to twenty years in prison; in 1939 she was exchanged for two captured airmen.

## Jarmila Kos is exchanged {#kos-exchanged}

- date: 1939 "in 1939"
- who: [[Jarmila Kos]]
- for: two captured airmen
- asked_as: swapped; released; traded; freed

> Kos was sentenced to twenty years in prison; in 1939 she was exchanged for two captured airmen.

## Géza Tallósy maintains that he is innocent {#tallosy-denies}

- date: not stated
- who: [[Géza Tallósy]]
- what: that he was innocent, until his death
- asked_as: denied; confessed; admitted; guilty

> Tallósy maintained until his death that he was innocent.
""",
    "timeline/5-linz.md": """\
## Ilka Morvay loses the election {#election-1933}

- date: 1933-09 "In September 1933"
- who: [[Ilka Morvay]]
- result: her party fell to 31%, while the [[Agrarian League]] rose to 36%
- share: 31%; 36%
- day: not stated
- aliases: election of 1933
- asked_as: defeated; voted out; beaten; won

> In September 1933 Morvay lost the election: her party fell to 31%, while the Agrarian League rose to 36%.

## Viktor Adamec becomes Chancellor {#adamec-chancellor}

- date: not stated
- after: #election-1933
- who: [[Viktor Adamec]]
- after whom: [[Ilka Morvay]]
- office: Chancellor
- asked_as: succeeded; took over; followed; replaced; second Chancellor

> Her successor was Viktor Adamec.

## Viktor Adamec is shot dead {#adamec-shot}

- date: 1938-06-19 "On 19 June 1938"
- who: [[Viktor Adamec]]
- by: [[Leopold Reith]]
- where: [[Linz]]
- during: opening a bridge
- aliases: assassination at Linz; the Shot at Linz; Shot at Linz
- asked_as: assassinated; killed; murdered; died; gunned down

> On 19 June 1938 he was shot dead in Linz while opening a bridge.

> The assassin, the student Leopold Reith, had originally wanted to kill the Italian ambassador, but the
> ambassador had stayed at home with the mumps.

## Leopold Reith wants to kill the Italian ambassador {#first-target}

- date: not stated
- who: [[Leopold Reith]]
- what: the [[Italian ambassador]]
- why not: the ambassador had stayed at home with the mumps
- asked_as: original target; real target; intended victim; ill; sick

> The assassin, the student Leopold Reith, had originally wanted to kill the Italian ambassador, but the
> ambassador had stayed at home with the mumps.

## Leopold Reith claims to have acted alone {#reith-claim}

- date: not stated
- who: [[Leopold Reith]]
- what: that he had acted alone
- asked_as: said; accomplices; lone gunman

> Reith claimed to have acted alone.

## The Varga Commission concludes that Reith had helpers {#varga-report}

- date: 1940 "in 1940"
- who: the [[Varga Commission]]
- what: that [[Leopold Reith]] must have had helpers; it named nobody
- asked_as: accomplices; investigation; inquiry; found; report

> The Varga Commission concluded in 1940 that he must have had helpers, but it named nobody.

## Ludmila Sárkány becomes Chancellor {#sarkany-chancellor}

- date: not stated
- after: #adamec-shot
- who: [[Ludmila Sárkány]]
- after whom: [[Viktor Adamec]]
- office: Chancellor
- asked_as: succeeded; took over; followed; replaced; third Chancellor

> Adamec was followed as Chancellor by his deputy, Ludmila Sárkány.
""",
    "timeline/6-fiume.md": """\
## The Treaty of Fiume is signed {#fiume-signed}

- date: 1940-01-30 "on 30 January 1940"
- what: the [[Treaty of Fiume]]
- who: the [[Danubian Federation|Federation]]
- result: to stay neutral and to keep all foreign armies off its railways
- asked_as: agreed; promised; neutrality; pledged; concluded

> By the Treaty of Fiume, signed on 30 January 1940, the Federation undertook to stay neutral and to keep all
> foreign armies off its railways.

## Four powers recognise the borders {#borders}

- date: not stated
- who: [[Britain]], [[France]], [[Italy]] and, later, [[Germany]]
- what: the borders of the [[Danubian Federation|Federation]]
- how long: six weeks of haggling, for [[Germany]]
- asked_as: accepted; acknowledged; frontiers; negotiated

> Britain, France and Italy recognised its borders in return; Germany did so only after six weeks of haggling.

## A secret clause opens the port of Trieste {#secret-clause}

- date: not stated
- what: the port of [[Trieste]]
- for: British hospital ships
- where: in the [[Treaty of Fiume]]
- asked_as: hidden; allowed; harbour; article

> A secret clause opened the port of Trieste to British hospital ships.

## The secret clause becomes known {#clause-known}

- date: 1957 "in 1957"
- what: the secret clause
- how: through [[Ludmila Sárkány]]'s memoirs, [[The Narrow Bridge]]
- asked_as: revealed; came out; public; leaked; discovered

> A secret clause opened the port of Trieste to British hospital ships. It became known in 1957 through
> Sárkány's memoirs, The Narrow Bridge.

## Operation Edelweiss is called off {#edelweiss-off}

- date: not stated
- kind: non-event
- what: [[Operation Edelweiss]], a plan to blow up the Brenner tunnel
- who: the general staff
- by: not stated
- why: not stated
- asked_as: cancelled; stopped; sabotage; blown up; destroyed

> Operation Edelweiss, a plan of the general staff to blow up the Brenner tunnel, was called off two hours
> before it was due to begin.

## What Berlin knew of Operation Edelweiss {#edelweiss-known}

- date: not stated
- kind: state
- what: how much [[Berlin]] knew of [[Operation Edelweiss]] is unclear
- asked_as: aware; found out; informed; Germans

> How much Berlin knew of it is unclear.
""",
    "timeline/7-end.md": """\
## General Rádai dissolves the Assembly {#quiet-coup}

- date: 1946-11-05 "On 5 November 1946"
- who: [[Kornél Rádai]]
- what: the [[Assembly]]
- during: while its members were at lunch
- aliases: Quiet Coup; the Quiet Coup; the coup of 1946; Rádai's coup
- asked_as: putsch; seized power; overthrew; took over; shut down

> On 5 November 1946 General Kornél Rádai dissolved the Assembly while its members were at lunch.

## No shot is fired in the Quiet Coup {#no-shot}

- date: not stated
- kind: non-event
- what: shots in the Quiet Coup
- asked_as: bloodless; violence; killed; died; deaths

> Not a shot was fired in this Quiet Coup.

## The promised elections are not held {#no-elections}

- date: not stated
- kind: non-event
- who: [[Kornél Rádai]]
- what: elections, promised by the spring of 1947
- why: not stated
- asked_as: kept his promise; vote; took place

> He promised elections by the spring of 1947, which were never held.

## A general strike forces Rádai out {#strike}

- date: not stated
- after: #quiet-coup + P11M
- who: the railwaymen
- what: a general strike, which forced [[Kornél Rádai]] out
- how long: after eleven months
- asked_as: toppled; brought down; ousted; ended his rule; railway workers

> A general strike of the railwaymen forced him out after eleven months.

## Rádai goes into exile {#radai-exile}

- date: not stated
- after: #strike
- who: [[Kornél Rádai]]
- where: [[Portugal]]
- asked_as: fled; went; escaped; moved

> Rádai went into exile in Portugal; Sárkány, whom he had kept under house arrest, returned to office until
> her retirement in the early 1950s.

## Sárkány returns to office {#sarkany-returns}

- date: not stated
- after: #strike
- who: [[Ludmila Sárkány]]
- what: she returned to office, after house arrest
- asked_as: came back; Chancellor again; released; imprisoned

> Rádai went into exile in Portugal; Sárkány, whom he had kept under house arrest, returned to office until
> her retirement in the early 1950s.

## Sárkány retires {#sarkany-retires}

- date: not stated
- who: [[Ludmila Sárkány]]
- what: her retirement, in the early 1950s
- asked_as: stepped down; left office; resigned

> Rádai went into exile in Portugal; Sárkány, whom he had kept under house arrest, returned to office until
> her retirement in the early 1950s.

## The Croatian referendum {#referendum}

- date: 1951-05-06 "of 6 May 1951"
- where: [[Croatia]]
- share: 58% voted to leave and 42% to stay
- aliases: Croatian referendum; the referendum
- asked_as: vote; voted; plebiscite; independence; secession

> In the Croatian referendum of 6 May 1951, 58% voted to leave and 42% to stay.

## Croatia leaves {#croatia-leaves}

- date: 1951
- date_basis: implied
- who: [[Croatia]]
- asked_as: left first; quit; seceded; departed; exit

> In the Croatian referendum of 6 May 1951, 58% voted to leave and 42% to stay.
> Croatia left at the end of that year, the first member to do so.

## The other members leave one by one {#members-leave}

- date: not stated
- after: #croatia-leaves
- who: the other members
- except: [[Austria]] and [[Slovakia]]
- asked_as: quit; departed; remained; stayed; last members

> The other members went one by one, until only Austria and Slovakia remained.

## The Federation is dissolved {#dissolved}

- date: 1962-12-31 "on 31 December 1962"
- who: [[Austria]] and [[Slovakia]]
- what: the [[Danubian Federation]]
- asked_as: ended; broke up; end of the Federation; ceased to exist; wound up

> They dissolved the Federation on 31 December 1962.

## Milan Oravec switches off the lights {#lights}

- date: not stated
- who: [[Milan Oravec]]
- what: the lights of the [[Assembly]]
- asked_as: turned off; put out; last Chancellor

> Its last Chancellor, Milan Oravec, switched off the lights of the Assembly himself.

## The joint railway timetable is still printed {#timetable}

- date: not stated
- kind: state
- what: the joint railway timetable
- where: [[Pressburg]]
- how often: every year
- asked_as: survives; remains; left of the Federation; published; trains

> The joint railway timetable is still printed in Pressburg every year.

## The secret police files are to be opened {#files}

- date: not stated
- kind: state
- what: the secret police files
- expected: in 2012
- asked_as: archives; records; public; released

> The secret police files are to be opened in 2012.
""",
}
