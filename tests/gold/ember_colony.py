"""A world of the gold questions: a moon colony, its ship, its strike, its sickness, a fallen lift and a signal."""

PAGE = """The Ember Colony

Ember is a small, warm moon of the gas giant Halvard. At the count of 2340 it had 9,412 people, and all of them lived
in Kiln, a town dug into the wall of the Orsk Rift. A day on Ember lasts 31 hours. The moon was named by the astronomer
Lucia Fenn, who never left Earth. Kiln has fourteen galleries, each of them named after a tree that does not grow there.
The colony has no police; quarrels are settled by the wardens of each gallery. The only crime punished with exile is to
seal a door on a living person.

The Voyage of the Patient Margaret

The colony ship Patient Margaret was built in the yards of Ceres and named after her designer's mother. She left Earth
orbit on 3 June 2217 with 1,860 sleepers and a waking crew of 44. Her first captain was Ilse Dacombe. On 11 January
2231 a fire broke out in Hold Three and killed 112 sleepers. Its cause was never established. The steward Bram Otieno
saved the seed bank by flooding the hold with argon, and lost his sight in doing so. In 2240 Ilse Dacombe handed the
command to her nephew Ruben Dacombe. Ruben wanted to turn the ship round, but the crew voted him down by 31 to 9. The
Patient Margaret went into orbit around Ember on 19 October 2262.

Landfall

Two landers, the Wren and the Dunnock, came down in the Orsk Rift on 2 November 2262. The geologist Noor Valcourt was
the first to set foot on Ember. The Dunnock broke a leg on landing and never flew again; today it houses the school.
The Wren was lost in a dust storm in 2266, and her pilot, Tove Marsh, was never found. Every year on Landfall Day the
colonists eat cold soup, as the landing party did. Kiln was dug between 2264 and 2271. The architect Aurel Sand had
drawn a glass dome over the whole Rift. It was never built, because the glassworks burned down. The town takes its
heat from a volcanic vent, which the settlers call Old Grumbler. Though blind, Bram Otieno founded the colony's
newspaper, The Morning Vent, in the 2270s.

Speakers and Strikes

The first election was held on 1 May 2272. Everyone over sixteen could vote, except the ship's officers. Turnout was
71%, and 1,206 people voted. Noor Valcourt was elected the first Speaker of the Council of Nine. She beat Ruben Dacombe,
the candidate of the Returners, a party that wanted to go back to Earth. Noor Valcourt died in 2288, and her daughter
Hanne Valcourt became Speaker. In March 2289 the Council cut the bread ration, because the wheat had caught a blight.
The duct crews laid down their tools for eleven days in protest, which is remembered as the Breathless Strike. They
were led by Teodor Mabry, nicknamed the Bellows. The strike ended when Hanne Valcourt gave her own bread to the
strikers' children. The full ration was restored three weeks later. Mabry was elected Speaker in 2296; he was the first
Speaker who had been born on Ember.

The Grey Lung

The Grey Lung, a disease of the airways, broke out in the autumn of 2297 and killed 340 people. Doctor Priya Lindqvist
traced it to a mould in the air filters. No cure was ever found; the disease ended in 2299, after the filters had been
replaced with beds of moss. The moss was bred by a gardener known as Old Wen, whose real name is not recorded. By 2310
the moss beds made nearly half of the colony's oxygen. Lindqvist was offered the office of Speaker, but refused it.

The Glass Choir

In the 2300s the caver Emeka Strand found the Glass Choir, a cavern of crystals that hum at dusk. Whether the crystals
are alive is still disputed. Strand denied that he had broken one off as a keepsake. Rumour has it that a second and
larger cavern lies below the first. The Guild of Cavers has forbidden all drilling there since 2312.

The Fall of Lift Two

On 8 February 2318 Lift Two fell down its shaft with 23 people aboard; all but one died. The survivor was a
ten-year-old girl, Juno Sable. An inquiry under Judge Solveig Aram found that a brake had rusted through. It cleared
the chief engineer, Casimir Holt, but he resigned all the same. He taught mathematics at the school for the rest of his
life. Since the accident no lift has been allowed to carry more than eight people.

Light and Power

The tide wheels on the Sallow Sea were finished by 2325. At the survey of 2340 the power of Kiln came from four
sources:

  • 55% came from Old Grumbler.
  • 25% came from the tide wheels.
  • 15% came from the reactor of the Dunnock (which the pupils are not allowed to visit).
  • 5% came from the treadmills, which every adult except nursing mothers must walk for an hour a week.

The Signal

In 2331 the Council resolved to send the Patient Margaret back to Earth with a crew of twelve. She was to sail in 2335,
but the voyage was called off because her hull had cracked. She still circles Ember as a museum. On 27 July 2341 Juno
Sable, by then a radio operator, caught the first signal from Earth in more than a century. It lasted 22 seconds. The
Council has not published what it says. Speaker Davit Marsh, a grandson of the lost pilot, has promised to publish it
before 2350. Two months after the signal the colony sent an answer, which is expected to reach Earth around 2364.
"""

EMBER_COLONY: dict[str, str] = {
    "world.md": """\
---
name: The Ember Colony
url: https://example.org/ember-colony
licence: CC0
calendar: gregorian
date_order: day-month
source: logbook
---
A moon colony, the ship that brought it, and the signal it caught, as the wiki's logbook tells them.
""",
    "sources/logbook.md": """\
---
id: logbook
name: The Ember Colony
url: https://example.org/ember-colony
licence: CC0
text: logbook.txt
---
""",
    "sources/logbook.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/ember.md": """\
---
type: place
name: Ember
aliases: [the moon, the colony, Ember Colony, the Ember Colony]
asked_as: [satellite, settlement, population, inhabitants]
prominence: 5
---
- what: a small, warm moon of the gas giant Halvard
- people: 9,412, at the count of 2340
- named by: the astronomer Lucia Fenn, who never left Earth
- day: lasts 31 hours
- police: none; quarrels are settled by the wardens of each gallery
- punished with exile: only to seal a door on a living person
- size: not stated

> Ember is a small, warm moon of the gas giant Halvard.

> At the count of 2340 it had 9,412 people, and all of them lived in Kiln, a town dug into the wall of the Orsk Rift.

> A day on Ember lasts 31 hours.

> The moon was named by the astronomer Lucia Fenn, who never left Earth.

> The colony has no police; quarrels are settled by the wardens of each gallery.

> The only crime punished with exile is to seal a door on a living person.
""",
    "places/kiln.md": """\
---
type: place
name: Kiln
aliases: [the town]
prominence: 4
---
- what: a town dug into the wall of the Orsk Rift, on [[Ember]]
- dug: between 2264 and 2271
- heat: from [[Old Grumbler]]
- people: 9,412, all of [[Ember]], at the count of 2340
- dome: [[#dome|never built]]
- galleries: fourteen, each named after a tree that does not grow there
- mayor: not stated

> Kiln has fourteen galleries, each of them named after a tree that does not grow there.

> At the count of 2340 it had 9,412 people, and all of them lived in Kiln, a town dug into the wall of the Orsk Rift.

> Kiln was dug between 2264 and 2271.
""",
    "places/old-grumbler.md": """\
---
type: place
name: Old Grumbler
aliases: [the vent, volcanic vent]
asked_as: [heating, volcano, warmth]
prominence: 3
---
- what: a volcanic vent that heats [[Kiln]]
- share of the power: 55%, at the survey of 2340
- temperature: not stated

> The town takes its heat from a volcanic vent, which the settlers call Old Grumbler.

> 55% came from Old Grumbler.
""",
    "places/glass-choir.md": """\
---
type: place
name: Glass Choir
aliases: [the Glass Choir, the crystals, crystals]
asked_as: [cave, singing, alive]
prominence: 4
---
- what: a cavern of crystals that hum at dusk
- found by: [[Emeka Strand]], in the 2300s
- whether the crystals are alive: disputed
- rumoured: a second and larger cavern below
- drilling: forbidden since 2312, by the [[Guild of Cavers]]
- why they hum: not stated

> In the 2300s the caver Emeka Strand found the Glass Choir, a cavern of crystals that hum at dusk.

> Whether the crystals are alive is still disputed.

> Rumour has it that a second and larger cavern lies below the first.
""",
    # ------------------------------------------------------------------ ships
    "ships/patient-margaret.md": """\
---
type: thing
name: Patient Margaret
aliases: [the Patient Margaret, the ship, colony ship]
asked_as: [starship, spaceship, vessel]
prominence: 5
---
- what: the colony ship
- built: in the yards of Ceres
- named after: her designer's mother
- designer: not stated
- first captain: [[Ilse Dacombe]]
- second captain: [[Ruben Dacombe]]
- sleepers: 1,860
- waking crew: 44
- today: a museum that circles [[Ember]]

> The colony ship Patient Margaret was built in the yards of Ceres and named after her designer's mother.

> She still circles Ember as a museum.
""",
    "ships/dunnock.md": """\
---
type: thing
name: Dunnock
aliases: [the Dunnock]
asked_as: [classroom, schoolhouse]
prominence: 3
---
- what: a lander
- damage: broke a leg on landing and never flew again
- today: houses the school
- reactor: gave 15% of the power of [[Kiln]], at the survey of 2340
- pilot: not stated

> The Dunnock broke a leg on landing and never flew again; today it houses the school.

> 15% came from the reactor of the Dunnock (which the pupils are not allowed to visit).
""",
    "ships/wren.md": """\
---
type: thing
name: Wren
aliases: [the Wren]
prominence: 3
---
- what: a lander
- pilot: [[Tove Marsh]]
- fate: lost in a dust storm in 2266

> The Wren was lost in a dust storm in 2266, and her pilot, Tove Marsh, was never found.
""",
    # ------------------------------------------------------------------ people
    "people/ilse-dacombe.md": """\
---
type: person
name: Ilse Dacombe
aliases: [Captain Ilse Dacombe, Ilse, first captain]
prominence: 4
---
- office: first captain of the [[Patient Margaret]]
- nephew: [[Ruben Dacombe]]
- handed over: the command, in 2240
- died: not stated

> Her first captain was Ilse Dacombe.

> In 2240 Ilse Dacombe handed the command to her nephew Ruben Dacombe.
""",
    "people/ruben-dacombe.md": """\
---
type: person
name: Ruben Dacombe
aliases: [Captain Ruben Dacombe, Ruben, second captain]
prominence: 4
---
- office: captain of the [[Patient Margaret]], since 2240
- aunt: [[Ilse Dacombe]]
- party: the [[Returners]]
- lost: the first election, to [[Noor Valcourt]]
- died: not stated

> In 2240 Ilse Dacombe handed the command to her nephew Ruben Dacombe.

> Ruben wanted to turn the ship round, but the crew voted him down by 31 to 9.
""",
    "people/bram-otieno.md": """\
---
type: person
name: Bram Otieno
aliases: [Otieno, Bram]
asked_as: [blind, eyesight]
prominence: 4
---
- work: steward of the [[Patient Margaret]]
- saved: the seed bank
- lost: his sight
- founded: The Morning Vent, the newspaper of the colony, in the 2270s
- died: not stated

> The steward Bram Otieno saved the seed bank by flooding the hold with argon, and lost his sight in doing so.

> Though blind, Bram Otieno founded the colony's newspaper, The Morning Vent, in the 2270s.
""",
    "people/noor-valcourt.md": """\
---
type: person
name: Noor Valcourt
aliases: [Noor, first Speaker]
asked_as: [footstep]
prominence: 5
---
- work: geologist
- first: to set foot on [[Ember]]
- office: first Speaker of the [[Council of Nine]]
- daughter: [[Hanne Valcourt]]
- died: in 2288
- cause of death: not stated

> The geologist Noor Valcourt was the first to set foot on Ember.

> Noor Valcourt was elected the first Speaker of the Council of Nine.
""",
    "people/hanne-valcourt.md": """\
---
type: person
name: Hanne Valcourt
aliases: [Hanne]
prominence: 4
---
- office: Speaker, after [[Noor Valcourt]]
- mother: [[Noor Valcourt]]
- did: gave her own bread to the strikers' children
- died: not stated

> Noor Valcourt died in 2288, and her daughter Hanne Valcourt became Speaker.

> The strike ended when Hanne Valcourt gave her own bread to the strikers' children.
""",
    "people/teodor-mabry.md": """\
---
type: person
name: Teodor Mabry
aliases: [Mabry, the Bellows, Bellows]
prominence: 4
---
- led: the [[#strike|Breathless Strike]]
- office: Speaker, elected in 2296
- born: on [[Ember]], the first Speaker who was
- date of birth: not stated

> They were led by Teodor Mabry, nicknamed the Bellows.

> Mabry was elected Speaker in 2296; he was the first Speaker who had been born on Ember.
""",
    "people/priya-lindqvist.md": """\
---
type: person
name: Priya Lindqvist
aliases: [Doctor Priya Lindqvist, Doctor Lindqvist, Dr Lindqvist, Lindqvist]
asked_as: [physician, medic]
prominence: 4
---
- work: doctor
- traced: the Grey Lung to a mould in the air filters
- refused: the office of Speaker
- why she refused: not stated

> Doctor Priya Lindqvist traced it to a mould in the air filters.

> Lindqvist was offered the office of Speaker, but refused it.
""",
    "people/emeka-strand.md": """\
---
type: person
name: Emeka Strand
aliases: [Strand]
prominence: 3
---
- work: caver
- found: the [[Glass Choir]]
- denied: that he had broken off a crystal as a keepsake
- fate: not stated

> In the 2300s the caver Emeka Strand found the Glass Choir, a cavern of crystals that hum at dusk.

> Strand denied that he had broken one off as a keepsake.
""",
    "people/juno-sable.md": """\
---
type: person
name: Juno Sable
aliases: [Sable, the survivor, survivor]
asked_as: [survived, lived through]
prominence: 4
---
- survived: the fall of Lift Two, as a ten-year-old girl
- work: radio operator, by 2341
- caught: the first signal from Earth in more than a century
- parents: not stated

> The survivor was a ten-year-old girl, Juno Sable.

> On 27 July 2341 Juno Sable, by then a radio operator, caught the first signal from Earth in more than a century.
""",
    "people/casimir-holt.md": """\
---
type: person
name: Casimir Holt
aliases: [Holt, chief engineer, the chief engineer]
asked_as: [quit, stepped down, maths, teacher]
prominence: 3
---
- office: chief engineer
- cleared by: the inquiry under Judge Solveig Aram
- resigned: all the same
- later: taught mathematics at the school
- successor: not stated

> It cleared the chief engineer, Casimir Holt, but he resigned all the same.

> He taught mathematics at the school for the rest of his life.
""",
    "people/tove-marsh.md": """\
---
type: person
name: Tove Marsh
aliases: [Tove, the lost pilot, lost pilot]
prominence: 3
---
- work: pilot of the [[Wren]]
- fate: never found
- grandson: [[Davit Marsh]]

> The Wren was lost in a dust storm in 2266, and her pilot, Tove Marsh, was never found.
""",
    "people/davit-marsh.md": """\
---
type: person
name: Davit Marsh
aliases: [Speaker Davit Marsh, Speaker Marsh, Davit]
prominence: 3
---
- office: Speaker
- elected: not stated
- grandparent: [[Tove Marsh]]
- promised: to publish the signal before 2350

> Speaker Davit Marsh, a grandson of the lost pilot, has promised to publish it before 2350.
""",
    # ------------------------------------------------------------------ groups
    "groups/council.md": """\
---
type: organisation
name: Council of Nine
aliases: [the Council, Council, the Council of Nine]
asked_as: [government, parliament]
prominence: 4
---
- first Speaker: [[Noor Valcourt]]
- later Speakers: [[Hanne Valcourt]]; [[Teodor Mabry]]; [[Davit Marsh]]
- has not published: what the signal says

> Noor Valcourt was elected the first Speaker of the Council of Nine.

> The Council has not published what it says.
""",
    "groups/returners.md": """\
---
type: organisation
name: Returners
aliases: [the Returners]
asked_as: [going home, homesick]
prominence: 3
---
- what: a party that wanted to go back to Earth
- candidate: [[Ruben Dacombe]]
- founded: not stated

> She beat Ruben Dacombe, the candidate of the Returners, a party that wanted to go back to Earth.
""",
    "groups/guild.md": """\
---
type: organisation
name: Guild of Cavers
aliases: [the Guild of Cavers, the Guild, the cavers]
asked_as: [drill, drilling, bore, banned, prohibited]
prominence: 3
---
- forbade: all drilling at the [[Glass Choir]], since 2312
- why: not stated
- members: not stated

> The Guild of Cavers has forbidden all drilling there since 2312.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-voyage.md": """\
## The Patient Margaret leaves Earth orbit {#departure}

- date: 2217-06-03 "on 3 June 2217"
- what: the [[Patient Margaret]]
- from: Earth orbit
- with: 1,860 sleepers and a waking crew of 44
- captain: [[Ilse Dacombe]]
- asked_as: set off; depart; departed; launch; launched; set out; passengers; aboard

> She left Earth orbit on 3 June 2217 with 1,860 sleepers and a waking crew of 44.

> Her first captain was Ilse Dacombe.

## A fire breaks out in Hold Three {#fire}

- date: 2231-01-11 "On 11 January 2231"
- where: Hold Three of the [[Patient Margaret]]
- dead: 112 sleepers
- cause: not stated; it was never established
- aliases: the fire; ship fire; Hold Three fire
- asked_as: blaze; burned; burnt; flames; inferno; perished

> On 11 January 2231 a fire broke out in Hold Three and killed 112 sleepers. Its cause was never established.

## Bram Otieno saves the seed bank {#seed-bank}

- date: not stated
- who: [[Bram Otieno]]
- what: the seed bank
- how: by flooding the hold with argon
- cost: his sight
- asked_as: rescued; seeds; gas; put out; extinguished

> The steward Bram Otieno saved the seed bank by flooding the hold with argon, and lost his sight in doing so.

## Ilse Dacombe hands over the command {#command}

- date: 2240 "In 2240"
- who: [[Ilse Dacombe]]
- to: [[Ruben Dacombe]], her nephew
- why: not stated
- asked_as: took over; succeeded; next captain; new captain; replaced

> In 2240 Ilse Dacombe handed the command to her nephew Ruben Dacombe.

## The ship is not turned round {#turn-round}

- date: not stated
- kind: non-event
- who: [[Ruben Dacombe]], who wanted it
- against: the crew
- vote: 31 to 9
- why: not stated
- asked_as: turn back; turned back; turn around; u-turn; outvoted; overruled

> Ruben wanted to turn the ship round, but the crew voted him down by 31 to 9.

## The Patient Margaret reaches Ember {#arrival}

- date: 2262-10-19 "on 19 October 2262"
- what: the [[Patient Margaret]]
- where: in orbit around [[Ember]]
- asked_as: arrived; arrive; reached; got there; came to Ember

> The Patient Margaret went into orbit around Ember on 19 October 2262.
""",
    "timeline/2-landfall.md": """\
## The landers come down in the Orsk Rift {#landfall}

- date: 2262-11-02 "on 2 November 2262"
- what: the [[Wren]] and the [[Dunnock]]
- where: the Orsk Rift
- first on the ground: [[Noor Valcourt]]
- remembered: every year on Landfall Day, with cold soup
- aliases: Landfall; Landfall Day; the landing
- asked_as: touched down; touch down; landed; land; celebrate; dish; holiday

> Two landers, the Wren and the Dunnock, came down in the Orsk Rift on 2 November 2262.

> The geologist Noor Valcourt was the first to set foot on Ember.

> Every year on Landfall Day the colonists eat cold soup, as the landing party did.

## The Wren is lost {#wren-lost}

- date: 2266 "in 2266"
- what: the [[Wren]]
- who: her pilot, [[Tove Marsh]], who was never found
- how: in a dust storm
- asked_as: vanished; disappeared; went missing; crashed

> The Wren was lost in a dust storm in 2266, and her pilot, Tove Marsh, was never found.

## Kiln is dug {#kiln-dug}

- date: 2264/2271 "between 2264 and 2271"
- what: [[Kiln]]
- where: in the wall of the Orsk Rift
- by: not stated
- asked_as: excavated; hollowed out; carved; constructed

> Kiln was dug between 2264 and 2271.

## The glass dome is never built {#dome}

- date: not stated
- kind: non-event
- drawn by: the architect Aurel Sand
- where: over the whole Orsk Rift
- why: because the glassworks burned down
- aliases: the dome; glass dome
- asked_as: roof; designed; abandoned; scrapped

> The architect Aurel Sand had drawn a glass dome over the whole Rift. It was never built, because the glassworks
> burned down.
""",
    "timeline/3-council.md": """\
## The first election {#election}

- date: 2272-05-01 "on 1 May 2272"
- elected: [[Noor Valcourt]], as Speaker of the [[Council of Nine]]
- beaten: [[Ruben Dacombe]] of the [[Returners]]
- voters: 1,206
- turnout: 71%
- who could vote: everyone over sixteen
- except: the ship's officers
- aliases: first election; the vote of 2272
- asked_as: won; ballot; poll; voting age; defeated; opponent

> The first election was held on 1 May 2272. Everyone over sixteen could vote, except the ship's officers.

> Turnout was 71%, and 1,206 people voted.

> Noor Valcourt was elected the first Speaker of the Council of Nine.

> She beat Ruben Dacombe, the candidate of the Returners, a party that wanted to go back to Earth.

## Hanne Valcourt becomes Speaker {#hanne-speaker}

- date: 2288
- date_basis: implied
- who: [[Hanne Valcourt]]
- after whom: [[Noor Valcourt]], her mother, who died in 2288
- asked_as: passed away; second Speaker; death

> Noor Valcourt died in 2288, and her daughter Hanne Valcourt became Speaker.

## The Council cuts the bread ration {#ration-cut}

- date: 2289-03 "In March 2289"
- who: the [[Council of Nine]]
- why: because the wheat had caught a blight
- day: not stated
- restored: three weeks after the strike ended
- asked_as: reduced; reduce; lowered; rationing; loaf; crop

> In March 2289 the Council cut the bread ration, because the wheat had caught a blight.

> The full ration was restored three weeks later.

## The Breathless Strike {#strike}

- date: not stated
- after: #ration-cut
- who: the duct crews
- led by: [[Teodor Mabry]]
- how long: eleven days
- why: in protest at the cut of the bread ration
- ended by: [[Hanne Valcourt]], who gave her own bread to the strikers' children
- aliases: Breathless Strike; the strike
- asked_as: walkout; downed tools; stopped work; stoppage; ringleader

> The duct crews laid down their tools for eleven days in protest, which is remembered as the Breathless Strike.

> They were led by Teodor Mabry, nicknamed the Bellows.

> The strike ended when Hanne Valcourt gave her own bread to the strikers' children.

## Teodor Mabry is elected Speaker {#mabry-speaker}

- date: 2296 "in 2296"
- who: [[Teodor Mabry]]
- what: the first Speaker who had been born on [[Ember]]
- votes: not stated
- asked_as: native; home-grown; chosen

> Mabry was elected Speaker in 2296; he was the first Speaker who had been born on Ember.
""",
    "timeline/4-lung-and-choir.md": """\
## The Grey Lung breaks out {#grey-lung}

- date: 2297-23 "in the autumn of 2297"
- what: a disease of the airways
- dead: 340 people
- cause: a mould in the air filters
- traced by: [[Priya Lindqvist]]
- first to fall ill: not stated
- aliases: Grey Lung; the Grey Lung; the disease
- asked_as: epidemic; plague; sickness; illness; outbreak; victims; fungus

> The Grey Lung, a disease of the airways, broke out in the autumn of 2297 and killed 340 people.

> Doctor Priya Lindqvist traced it to a mould in the air filters.

## The Grey Lung ends {#grey-lung-ends}

- date: 2299 "in 2299"
- how: the filters had been replaced with beds of moss
- cure: never found
- moss bred by: Old Wen, a gardener whose real name is not recorded
- asked_as: over; stamped out; remedy; medicine; grew; cultivated

> No cure was ever found; the disease ended in 2299, after the filters had been replaced with beds of moss.

> The moss was bred by a gardener known as Old Wen, whose real name is not recorded.

## The moss beds make nearly half of the oxygen {#moss-oxygen}

- date: [..2310] "By 2310"
- kind: figure
- share: nearly half of the oxygen of [[Ember]]
- aliases: moss beds; beds of moss
- asked_as: air; breathe; proportion

> By 2310 the moss beds made nearly half of the colony's oxygen.

## Emeka Strand finds the Glass Choir {#choir-found}

- date: 230X "In the 2300s"
- who: [[Emeka Strand]]
- what: the [[Glass Choir]]
- year: not stated
- asked_as: discovered; discover; came across; stumbled on

> In the 2300s the caver Emeka Strand found the Glass Choir, a cavern of crystals that hum at dusk.
""",
    "timeline/5-lift-and-signal.md": """\
## Lift Two falls {#lift}

- date: 2318-02-08 "On 8 February 2318"
- aboard: 23 people
- dead: all but one
- survivor: [[Juno Sable]], a ten-year-old girl
- cause: a brake had rusted through
- inquiry under: Judge Solveig Aram
- cleared: [[Casimir Holt]], the chief engineer, who resigned all the same
- since the accident: no lift has been allowed to carry more than eight people
- aliases: Lift Two; lift accident; fall of Lift Two; the inquiry
- asked_as: elevator; investigation; investigated; plunged; blamed; limit; judge

> On 8 February 2318 Lift Two fell down its shaft with 23 people aboard; all but one died.

> The survivor was a ten-year-old girl, Juno Sable.

> An inquiry under Judge Solveig Aram found that a brake had rusted through. It cleared the chief engineer, Casimir
> Holt, but he resigned all the same.

> Since the accident no lift has been allowed to carry more than eight people.

## The tide wheels are finished {#tide-wheels}

- date: [..2325] "by 2325"
- what: the tide wheels
- where: on the Sallow Sea
- by: not stated
- aliases: tide wheels; the tide wheels
- asked_as: completed; ready; tidal

> The tide wheels on the Sallow Sea were finished by 2325.

## The power of Kiln at the survey of 2340 {#power}

- date: 2340 "of 2340"
- kind: figure
- where: [[Kiln]]
- from Old Grumbler: 55%
- from the tide wheels: 25%
- from the reactor of the Dunnock: 15%
- from the treadmills: 5%
- who walks the treadmills: every adult, for an hour a week
- except: nursing mothers
- aliases: survey of 2340; the treadmills; treadmills
- asked_as: electricity; energy; electric; exempt; excused

> At the survey of 2340 the power of Kiln came from four sources:

> 55% came from Old Grumbler.

> 25% came from the tide wheels.

> 15% came from the reactor of the Dunnock (which the pupils are not allowed to visit).

> 5% came from the treadmills, which every adult except nursing mothers must walk for an hour a week.

## The voyage back to Earth is called off {#voyage-back}

- date: not stated
- kind: non-event
- what: the [[Patient Margaret]], with a crew of twelve
- resolved by: the [[Council of Nine]], in 2331
- planned for: 2335
- why: because her hull had cracked
- asked_as: cancelled; canceled; return trip; return voyage; go back; scrubbed; went back

> In 2331 the Council resolved to send the Patient Margaret back to Earth with a crew of twelve. She was to sail in
> 2335, but the voyage was called off because her hull had cracked.

## Juno Sable catches a signal from Earth {#signal}

- date: 2341-07-27 "On 27 July 2341"
- who: [[Juno Sable]]
- what: the first signal from Earth in more than a century
- how long: 22 seconds
- what it says: not stated; the [[Council of Nine]] has not published it
- promised: by [[Davit Marsh]], to publish it before 2350
- aliases: the signal; signal from Earth
- asked_as: message; transmission; received; picked up; heard; broadcast; contents

> On 27 July 2341 Juno Sable, by then a radio operator, caught the first signal from Earth in more than a century. It
> lasted 22 seconds.

> The Council has not published what it says.

> Speaker Davit Marsh, a grandson of the lost pilot, has promised to publish it before 2350.

## The colony sends an answer {#answer}

- date: not stated
- after: #signal + P2M
- who: [[Ember|the colony]]
- to: Earth
- expected there: around 2364
- what it says: not stated
- asked_as: reply; replied; respond; responded; wrote back

> Two months after the signal the colony sent an answer, which is expected to reach Earth around 2364.
""",
}
