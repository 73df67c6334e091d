"""A world for a blind exam: a film studio with two sisters, a strike, a secret talking picture and a burned vault."""

PAGE = """Lantern Yard

Lantern Yard was a film studio in the harbour town of Pellow. The sisters Odile and Bertha Marchbank founded
it on 14 February 1911 in a disused tram depot. Odile directed the pictures, while Bertha kept the books. Until
1919 they made nothing but short films, 88 in all. The first long one, The Glass Diver, opened in October 1920
and ran for 31 weeks at the Alhambra. Ignace Tully painted the posters of every picture except Moth Season. The
harbour cat Admiral was the studio's mascot and appears in nineteen pictures. Lantern Yard never made a picture
in colour.

The Thousand Shares

In 1922 the studio became a company. Its thousand shares were split into four lots:

  • 400 went to Odile Marchbank.
  • 350 went to Bertha Marchbank.
  • 150 went to the banker Cyprian Holt (who had paid for the second stage).
  • 100 were set aside for the crew, and were never handed out.

On 3 June 1926 the crew went on strike, because overtime was no longer paid. They were led by the lighting
technician Nell Corrigan, known as Sparks. Of the actors only Rufus Vandeleur crossed the picket line. Bertha
Marchbank settled the strike after seventeen days by selling her motor car and paying what was owed. Eight
months later Corrigan was made head of lighting. Her pupil Tobias Finch succeeded her in 1938.

Project Magpie

Odile Marchbank declared that the studio would make no talking picture before 1935. It did: in spring 1929 work
on one began in secret, under the code name Project Magpie. The engineer Hanno Brill built the microphones out
of telephones from a scrapped liner. The film was released on 9 September 1930 as The Lodger's Parrot. Its
script was signed A. Nightjar. Brill denied that he was Nightjar, and who hid behind the name is still
disputed. In 1931 the company planned a second studio, with an artificial lake, at Cold Ombersley. Nothing was
built there, because Holt's bank failed that November.

The Night of the Reels

In the night of 21 January 1934 the film vault burned down. 212 reels were lost, among them the only print of
Moth Season. Nobody was hurt. The cause of the fire was never found. The watchman Silas Pook was dismissed,
although the inquiry cleared him. Rumour has it that a collector in Trieste owns a second print of Moth Season.

The Last Years

Odile Marchbank died of pneumonia in the winter of 1936. Bertha ran the studio alone until 1941, when her niece
Judith Marchbank took over. In the 1940s the studio lived on comedies with the double act Pym and Lark. By
December 1945 Judith had paid off all the debts. In July 1953 she sold the studio to the broadcaster Northern
Vision for 60,000 pounds. Two years later the stages were pulled down; only the gatehouse still stands. It has
been a museum since 1979. The museum hopes to have restored the lost ending of The Glass Diver by 2031.
"""

LANTERN_YARD: dict[str, str] = {
    "world.md": """\
---
name: Lantern Yard
url: https://example.org/lantern-yard
licence: CC0
calendar: gregorian
date_order: day-month
source: history
---
A film studio, its strike, its secret talking picture and its burned vault, as the fan wiki tells them.
""",
    "sources/history.md": """\
---
id: history
name: Lantern Yard
url: https://example.org/lantern-yard
licence: CC0
text: history.txt
---
""",
    "sources/history.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/pellow.md": """\
---
type: place
name: Pellow
aliases: [harbour town of Pellow]
prominence: 3
---
- what: a harbour town
- has: [[Lantern Yard]]
- country: not stated

> Lantern Yard was a film studio in the harbour town of Pellow.
""",
    "places/alhambra.md": """\
---
type: place
name: Alhambra
aliases: [the Alhambra]
asked_as: [cinema, picture house]
prominence: 2
---
- showed: [[The Glass Diver]], for 31 weeks
- where: not stated

> The first long one, The Glass Diver, opened in October 1920 and ran for 31 weeks at the Alhambra.
""",
    "places/cold-ombersley.md": """\
---
type: place
name: Cold Ombersley
aliases: [Ombersley]
prominence: 2
---
- planned: a second studio, with an artificial lake
- built: nothing

> In 1931 the company planned a second studio, with an artificial lake, at Cold Ombersley.

> Nothing was built there, because Holt's bank failed that November.
""",
    "places/vault.md": """\
---
type: place
name: Film vault
aliases: [the film vault, the vault, vault]
asked_as: [archive]
prominence: 3
---
- burned down: in the night of 21 January 1934
- watchman: [[Silas Pook]]
- rebuilt: not stated

> In the night of 21 January 1934 the film vault burned down.
""",
    "places/gatehouse.md": """\
---
type: place
name: Gatehouse
aliases: [the gatehouse, the museum, museum]
prominence: 3
---
- what: the only part of [[Lantern Yard]] that still stands
- museum: since 1979
- hopes: to restore the lost ending of [[The Glass Diver]]
- admission: not stated

> Two years later the stages were pulled down; only the gatehouse still stands. It has been a museum since 1979.
""",
    # ------------------------------------------------------------------ people
    "people/odile-marchbank.md": """\
---
type: person
name: Odile Marchbank
aliases: [Odile]
asked_as: [director]
prominence: 5
---
- work: directed the pictures
- sister: [[Bertha Marchbank]]
- founded: [[Lantern Yard]], with her sister
- shares: 400
- born: not stated
- died: in the winter of 1936
- cause of death: pneumonia

[[#founding|Founded the studio]] and [[#no-talkie|wanted no talking picture]] before 1935.

> Odile directed the pictures, while Bertha kept the books.

> Odile Marchbank died of pneumonia in the winter of 1936.
""",
    "people/bertha-marchbank.md": """\
---
type: person
name: Bertha Marchbank
aliases: [Bertha]
asked_as: [bookkeeper, accountant]
prominence: 5
---
- work: kept the books
- sister: [[Odile Marchbank]]
- niece: [[Judith Marchbank]]
- founded: [[Lantern Yard]], with her sister
- shares: 350
- succeeded by: [[Judith Marchbank]], in 1941
- born: not stated
- died: not stated

> Odile directed the pictures, while Bertha kept the books.

> Bertha ran the studio alone until 1941, when her niece Judith Marchbank took over.
""",
    "people/judith-marchbank.md": """\
---
type: person
name: Judith Marchbank
aliases: [Judith]
prominence: 4
---
- aunt: [[Bertha Marchbank]]
- parents: not stated
- took over: [[Lantern Yard]], in 1941
- sold it: to [[Northern Vision]], in July 1953
- died: not stated

> Bertha ran the studio alone until 1941, when her niece Judith Marchbank took over.

> By December 1945 Judith had paid off all the debts.
""",
    "people/ignace-tully.md": """\
---
type: person
name: Ignace Tully
aliases: [Tully]
asked_as: [artist]
prominence: 2
---
- painted: the posters of every picture except [[Moth Season]]
- born: not stated

> Ignace Tully painted the posters of every picture except Moth Season.
""",
    "people/cyprian-holt.md": """\
---
type: person
name: Cyprian Holt
aliases: [Holt]
prominence: 3
---
- work: banker
- paid for: the second stage
- shares: 150
- bank: failed in November 1931
- fate: not stated

> 150 went to the banker Cyprian Holt (who had paid for the second stage).
""",
    "people/nell-corrigan.md": """\
---
type: person
name: Nell Corrigan
aliases: [Corrigan, Nell, Sparks]
prominence: 4
---
- work: lighting technician, then head of lighting
- led: the strike of the [[crew]]
- pupil: [[Tobias Finch]]
- succeeded by: [[Tobias Finch]], in 1938
- died: not stated

> They were led by the lighting technician Nell Corrigan, known as Sparks.

> Eight months later Corrigan was made head of lighting.
""",
    "people/tobias-finch.md": """\
---
type: person
name: Tobias Finch
aliases: [Finch]
prominence: 2
---
- pupil of: [[Nell Corrigan]]
- office: head of lighting, since 1938

> Her pupil Tobias Finch succeeded her in 1938.
""",
    "people/rufus-vandeleur.md": """\
---
type: person
name: Rufus Vandeleur
aliases: [Vandeleur]
asked_as: [strikebreaker, scab]
prominence: 2
---
- work: actor
- did: crossed the picket line
- why: not stated
- roles: not stated

> Of the actors only Rufus Vandeleur crossed the picket line.
""",
    "people/hanno-brill.md": """\
---
type: person
name: Hanno Brill
aliases: [Brill]
asked_as: [sound man, inventor]
prominence: 3
---
- work: engineer
- built: the microphones of [[Project Magpie]]
- denied: that he was [[A. Nightjar]]

> The engineer Hanno Brill built the microphones out of telephones from a scrapped liner.
""",
    "people/nightjar.md": """\
---
type: person
name: A. Nightjar
aliases: [Nightjar]
asked_as: [scriptwriter, screenwriter, pseudonym, pen name]
prominence: 3
---
- signed: the script of [[The Lodger's Parrot]]
- real name: disputed

> Its script was signed A. Nightjar.

> Brill denied that he was Nightjar, and who hid behind the name is still disputed.
""",
    "people/silas-pook.md": """\
---
type: person
name: Silas Pook
aliases: [Pook]
asked_as: [night guard, guard]
prominence: 3
---
- work: watchman
- dismissed: after the fire, although the inquiry cleared him
- fate: not stated

> The watchman Silas Pook was dismissed, although the inquiry cleared him.
""",
    # ------------------------------------------------------------------ groups
    "groups/lantern-yard.md": """\
---
type: organisation
name: Lantern Yard
aliases: [the studio, studio, film studio, the company]
prominence: 5
---
- what: a film studio
- where: [[Pellow]]
- founded: on 14 February 1911, by [[Odile Marchbank]] and [[Bertha Marchbank]]
- company: since 1922
- sold: in July 1953, to [[Northern Vision]]
- number of long films: not stated

[[#founding|Founded in a tram depot]]; it [[#no-colour|never made a picture in colour]].

> Lantern Yard was a film studio in the harbour town of Pellow.
""",
    "groups/crew.md": """\
---
type: group
name: Crew
aliases: [the crew]
asked_as: [workers, staff, technicians]
prominence: 3
---
- shares: 100 set aside, never handed out
- strike: from 3 June 1926
- led by: [[Nell Corrigan]]
- how many: not stated

> 100 were set aside for the crew, and were never handed out.

> On 3 June 1926 the crew went on strike, because overtime was no longer paid.
""",
    "groups/northern-vision.md": """\
---
type: organisation
name: Northern Vision
prominence: 3
---
- what: a broadcaster
- bought: [[Lantern Yard]], in July 1953
- why: not stated

> In July 1953 she sold the studio to the broadcaster Northern Vision for 60,000 pounds.
""",
    "groups/pym-and-lark.md": """\
---
type: group
name: Pym and Lark
aliases: [Pym, Lark]
asked_as: [comedians, comics, duo]
prominence: 2
---
- what: a double act
- films: comedies, in the 1940s
- first names: not stated

> In the 1940s the studio lived on comedies with the double act Pym and Lark.
""",
    # ------------------------------------------------------------------ works and things
    "works/glass-diver.md": """\
---
type: work
name: The Glass Diver
aliases: [Glass Diver]
prominence: 4
---
- what: the first long film of [[Lantern Yard]]
- opened: in October 1920
- ran: for 31 weeks, at the [[Alhambra]]
- ending: lost
- cast: not stated
- plot: not stated

> The first long one, The Glass Diver, opened in October 1920 and ran for 31 weeks at the Alhambra.
""",
    "works/moth-season.md": """\
---
type: work
name: Moth Season
prominence: 4
---
- only print: lost in the fire of the [[film vault]]
- second print: rumoured to be owned by a collector in Trieste
- poster: not by [[Ignace Tully]]; by whom is not stated
- plot: not stated
- released: not stated

> 212 reels were lost, among them the only print of Moth Season.

> Rumour has it that a collector in Trieste owns a second print of Moth Season.
""",
    "works/lodgers-parrot.md": """\
---
type: work
name: The Lodger's Parrot
aliases: [Lodger's Parrot, Project Magpie, Magpie]
asked_as: [talkie, sound film]
prominence: 4
---
- what: a talking picture
- code name: Project Magpie
- released: on 9 September 1930
- script: signed [[A. Nightjar]]
- microphones: by [[Hanno Brill]]
- cost: not stated
- cast: not stated

> The film was released on 9 September 1930 as The Lodger's Parrot.

> It did: in spring 1929 work on one began in secret, under the code name Project Magpie.
""",
    "things/admiral.md": """\
---
type: thing
name: Admiral
aliases: [the cat, cat, mascot]
asked_as: [pet, kitty]
prominence: 3
---
- what: a harbour cat, the mascot of [[Lantern Yard]]
- appears in: nineteen pictures
- breed: not stated

> The harbour cat Admiral was the studio's mascot and appears in nineteen pictures.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-early.md": """\
## The Marchbank sisters found Lantern Yard {#founding}

- date: 1911-02-14 "on 14 February 1911"
- who: [[Odile Marchbank]]; [[Bertha Marchbank]]
- what: [[Lantern Yard]]
- where: a disused tram depot
- asked_as: established; opened; started; set up; building

> The sisters Odile and Bertha Marchbank founded it on 14 February 1911 in a disused tram depot.

## The studio makes 88 short films {#shorts}

- date: [..1919]
- date_basis: implied
- kind: figure
- how many: 88
- what: short films, and nothing else until 1919
- asked_as: shorts; one-reelers

> Until 1919 they made nothing but short films, 88 in all.

## The Glass Diver opens {#glass-diver-opens}

- date: 1920-10 "in October 1920"
- what: [[The Glass Diver]], the first long film
- where: the [[Alhambra]]
- how long: 31 weeks
- day: not stated
- asked_as: premiere; first feature; came out; released

> The first long one, The Glass Diver, opened in October 1920 and ran for 31 weeks at the Alhambra.

## Ignace Tully paints the posters {#posters}

- date: not stated
- who: [[Ignace Tully]]
- what: the posters of every picture
- except: [[Moth Season]]
- asked_as: drew; designed; artwork; placards

> Ignace Tully painted the posters of every picture except Moth Season.

## Lantern Yard never makes a picture in colour {#no-colour}

- date: not stated
- kind: non-event
- who: [[Lantern Yard]]
- why: not stated
- asked_as: color; technicolor; black and white

> Lantern Yard never made a picture in colour.
""",
    "timeline/2-shares.md": """\
## The studio becomes a company {#company}

- date: 1922 "In 1922"
- what: [[Lantern Yard]]
- shares: a thousand, in four lots
- asked_as: incorporated; shareholders; split

> In 1922 the studio became a company. Its thousand shares were split into four lots:

## Shares of Odile Marchbank {#shares-odile}

- date: not stated
- kind: figure
- who: [[Odile Marchbank]]
- how many: 400
- asked_as: stake; part; owned

> 400 went to Odile Marchbank.

## Shares of Bertha Marchbank {#shares-bertha}

- date: not stated
- kind: figure
- who: [[Bertha Marchbank]]
- how many: 350
- asked_as: stake; part; owned

> 350 went to Bertha Marchbank.

## Shares of Cyprian Holt {#shares-holt}

- date: not stated
- kind: figure
- who: [[Cyprian Holt]]
- how many: 150
- why: not stated; he had paid for the second stage
- asked_as: stake; part; owned; financed

> 150 went to the banker Cyprian Holt (who had paid for the second stage).

## Shares set aside for the crew {#shares-crew}

- date: not stated
- kind: figure
- who: [[crew]]
- how many: 100, which were never handed out
- asked_as: stake; part; reserved; receive

> 100 were set aside for the crew, and were never handed out.

## The crew goes on strike {#strike}

- date: 1926-06-03 "On 3 June 1926"
- who: [[crew]]
- led by: [[Nell Corrigan]]
- why: because overtime was no longer paid
- aliases: the strike
- asked_as: walked out; walkout; stopped work; downed tools; unpaid

> On 3 June 1926 the crew went on strike, because overtime was no longer paid.

> They were led by the lighting technician Nell Corrigan, known as Sparks.

## Rufus Vandeleur crosses the picket line {#picket-line}

- date: not stated
- who: [[Rufus Vandeleur]], the only actor to do so
- why: not stated
- asked_as: broke the strike; kept working; disloyal

> Of the actors only Rufus Vandeleur crossed the picket line.

## Bertha Marchbank settles the strike {#strike-settled}

- date: not stated
- after: #strike + P17D
- who: [[Bertha Marchbank]]
- how: by selling her motor car and paying what was owed
- how long: seventeen days
- asked_as: ended; over; resolved; automobile

> Bertha Marchbank settled the strike after seventeen days by selling her motor car and paying what was owed.

## Nell Corrigan is made head of lighting {#corrigan-head}

- date: not stated
- after: #strike-settled + P8M
- who: [[Nell Corrigan]]
- office: head of lighting
- by: not stated
- asked_as: promoted; promotion; appointed; chief

> Eight months later Corrigan was made head of lighting.

## Tobias Finch succeeds Nell Corrigan {#finch-head}

- date: 1938 "in 1938"
- who: [[Tobias Finch]]
- after whom: [[Nell Corrigan]]
- office: head of lighting
- why: not stated
- asked_as: replaced; followed; took over; successor

> Her pupil Tobias Finch succeeded her in 1938.
""",
    "timeline/3-magpie.md": """\
## Odile Marchbank declares that there will be no talking picture before 1935 {#no-talkie}

- date: not stated
- who: [[Odile Marchbank]]
- what: that the studio would make no talking picture before 1935
- why: not stated
- result: it did
- asked_as: promised; sound; silent films; against

> Odile Marchbank declared that the studio would make no talking picture before 1935. It did: in spring 1929
> work on one began in secret, under the code name Project Magpie.

## Work on Project Magpie begins {#magpie-begins}

- date: 1929-21 "in spring 1929"
- what: [[Project Magpie]], a talking picture
- how: in secret
- day: not stated
- asked_as: started; secretly; codename

> It did: in spring 1929 work on one began in secret, under the code name Project Magpie.

## Hanno Brill builds the microphones {#microphones}

- date: not stated
- who: [[Hanno Brill]]
- of: telephones from a scrapped liner
- asked_as: mics; made; invented; ship; phones

> The engineer Hanno Brill built the microphones out of telephones from a scrapped liner.

## The Lodger's Parrot is released {#parrot-released}

- date: 1930-09-09 "on 9 September 1930"
- what: [[The Lodger's Parrot]]
- asked_as: came out; premiere; opened; first talkie

> The film was released on 9 September 1930 as The Lodger's Parrot.

## Hanno Brill denies that he was A. Nightjar {#denial}

- date: not stated
- who: [[Hanno Brill]]
- what: that he was [[A. Nightjar]]
- real name: disputed
- asked_as: wrote; identity; real name; admitted

> Brill denied that he was Nightjar, and who hid behind the name is still disputed.

## A second studio is planned {#second-studio}

- date: 1931 "In 1931"
- what: a second studio, with an artificial lake
- where: [[Cold Ombersley]]
- result: nothing was built
- asked_as: wanted to build; new studio; expansion

> In 1931 the company planned a second studio, with an artificial lake, at Cold Ombersley.

## Nothing is built at Cold Ombersley {#not-built}

- date: not stated
- kind: non-event
- where: [[Cold Ombersley]]
- why: because Holt's bank failed
- asked_as: cancelled; abandoned; second studio; fell through

> Nothing was built there, because Holt's bank failed that November.

## Holt's bank fails {#bank-fails}

- date: 1931-11
- date_basis: implied
- who: [[Cyprian Holt]]
- why: not stated
- asked_as: collapsed; bankrupt; went bust

> Nothing was built there, because Holt's bank failed that November.
""",
    "timeline/4-fire.md": """\
## The film vault burns down {#fire}

- date: 1934-01-21 "In the night of 21 January 1934"
- what: the [[film vault]]
- cause: not found
- hurt: nobody
- aliases: the fire; Night of the Reels
- asked_as: blaze; burnt; destroyed; caught fire

> In the night of 21 January 1934 the film vault burned down.

## Reels are lost in the fire {#reels-lost}

- date: not stated
- kind: figure
- how many: 212
- among them: the only print of [[Moth Season]]
- asked_as: destroyed; footage; films lost

> 212 reels were lost, among them the only print of Moth Season.

## Nobody is hurt in the fire {#nobody-hurt}

- date: not stated
- kind: non-event
- asked_as: injured; died in the fire; killed; victims

> Nobody was hurt.

## The cause of the fire is never found {#cause}

- date: not stated
- kind: non-event
- cause: not stated
- asked_as: arson; set fire; why did it burn; culprit

> The cause of the fire was never found.

## Silas Pook is dismissed {#pook-dismissed}

- date: not stated
- who: [[Silas Pook]]
- although: the inquiry cleared him
- by: not stated
- asked_as: fired; sacked; blamed; guilty; innocent

> The watchman Silas Pook was dismissed, although the inquiry cleared him.

## A collector is rumoured to own a second print of Moth Season {#second-print}

- date: not stated
- kind: state
- what: a second print of [[Moth Season]]
- where: Trieste
- collector's name: not stated
- asked_as: copy; survive; rumor

> Rumour has it that a collector in Trieste owns a second print of Moth Season.
""",
    "timeline/5-last.md": """\
## Odile Marchbank dies {#odile-dies}

- date: 1936-24 "in the winter of 1936"
- who: [[Odile Marchbank]]
- why: pneumonia
- day: not stated
- asked_as: death; passed away; illness

> Odile Marchbank died of pneumonia in the winter of 1936.

## Judith Marchbank takes over the studio {#judith}

- date: 1941 "until 1941"
- who: [[Judith Marchbank]]
- after whom: [[Bertha Marchbank]]
- why: not stated
- asked_as: succeeded; replaced; inherited; new boss

> Bertha ran the studio alone until 1941, when her niece Judith Marchbank took over.

## The studio lives on comedies {#comedies}

- date: 194X "In the 1940s"
- who: [[Pym and Lark]]
- what: comedies
- how many: not stated
- asked_as: funny films; survived

> In the 1940s the studio lived on comedies with the double act Pym and Lark.

## Judith Marchbank has paid off the debts {#debts}

- date: [..1945-12] "By December 1945"
- who: [[Judith Marchbank]]
- how much: not stated
- asked_as: owed; paid back; debt

> By December 1945 Judith had paid off all the debts.

## Judith Marchbank sells the studio {#sale}

- date: 1953-07 "In July 1953"
- who: [[Judith Marchbank]]
- to: [[Northern Vision]]
- how much: 60,000 pounds
- why: not stated
- asked_as: bought; purchase; price; cost

> In July 1953 she sold the studio to the broadcaster Northern Vision for 60,000 pounds.

## The stages are pulled down {#stages-down}

- date: not stated
- after: #sale + P2Y
- what: the stages
- except: the [[gatehouse]]
- asked_as: demolished; torn down; remains; left

> Two years later the stages were pulled down; only the gatehouse still stands.

## The gatehouse becomes a museum {#museum-opens}

- date: 1979 "since 1979"
- what: the [[gatehouse]]
- by: not stated
- asked_as: opened; turned into

> It has been a museum since 1979.

## The museum hopes to restore the ending of The Glass Diver {#restoration}

- date: not stated
- kind: state
- who: the [[museum]]
- what: the lost ending of [[The Glass Diver]]
- expected: by 2031
- asked_as: reconstruct; repair; complete version

> The museum hopes to have restored the lost ending of The Glass Diver by 2031.
""",
}
