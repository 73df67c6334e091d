"""A world of the gold questions: a telegraph company that spans a continent, its rivals, a fraud and a strike."""

PAGE = """The Silver Wire

The Silver Wire Company was the telegraph company of Ostrane, a continent of eleven republics. It was founded
in Karsholt on 14 February 611 by the clockmaker Halda Merrin and the banker Tobin Ashgrove, who put up 18,000
florins. Merrin had sent her very first message in 609, across the yard of a brewery. The company took its name
from its first mile, which was plated with silver; all the later miles were plain iron. Its motto was "Nothing
waits".

The Long Line

The Long Line ran for 2,140 miles, from Karsholt in the west to Tamber on the eastern shore. Work on it began
in June 613 under the engineer Corrin Vay. Vay wanted to go round the Pale, a salt desert, but Ashgrove insisted
on crossing it in order to save 300 miles. 47 linemen died of thirst there. The poles were cut from larch,
except in the Pale, where they were cast in iron because termites ate the wood. The company had promised the
line for 617. The two halves were joined at Fennick's Well on 9 October 619. Merrin herself sent the first
message from end to end, "Is anybody there?", and waited forty minutes for a reply.

By 625 the company had 212 stations. It employed about 3,600 people:

  • 55% were linemen.
  • 30% were key clerks, most of them women.
  • 15% were riders, who carried the messages to the door.

A word cost two pennies, and half as much at night. Every clerk had to learn the Merrin code, in which each
letter is made of long and short rings of a bell.

The Mirror War

The Guild of Mirrors, which flashed messages by sunlight from tower to tower, lost most of its trade to the
wire. Its grandmaster, Osk Delaire, called the wire "a rope to strangle the free". In the summer of 622 somebody
cut down ninety poles in the Sedge Hills. The guild denied it, and the culprits were never found. Ashgrove hired
a private police, the Brass Hats, to guard the line. The quarrel, known as the Mirror War, was settled by the
Treaty of Lowmarket in April 624: the guild gave up its 88 towers, and the company took on 400 of its
signallers. Delaire turned down a pension and opened a tea house in Tamber.

The False Telegram

On 30 November 628 a telegram told Tamber that Ilse Hobrecht, the president of Karsholt, had been shot. She had
not. The price of grain doubled within a day. The key clerk Nim Sorrel saw through the fraud, because the rhythm
of the sender was not that of anybody at Karsholt. It was Jarvis Pook, the stationmaster of Fennick's Well, who
had secretly bought grain. Pook fled on a mule, was caught eight days later and got ten years in prison. Sorrel
was given a gold watch and became the first woman to run a station. Whether Ashgrove had known of the plan is
disputed. He resigned in January 629 without giving a reason.

The Quiet

On 3 March 633 the key clerks stopped work, because their shifts lasted fourteen hours. The strike, called the
Quiet, went on for 23 days. It was led by Dorrit Haske. The chairman, Ludo Prane, wanted to replace the clerks
with the automatic key, an invention of Vay's daughter Linnet, but only six of the machines were ever built.
Merrin, by then seventy-one, sided with the clerks. In the end the shift was cut to nine hours, but wages were
not raised. Merrin died in the autumn of 636.

After the Company

In 641 the republics bought the company for 2.3 million florins. All of them voted for it except Tamber. The
Long Line fell silent around 650. Legend has it that Merrin's last message is still travelling along the wire.
The museum in the old brewery plans to make the first mile ring again by 660.
"""

SILVER_WIRE: dict[str, str] = {
    "world.md": """\
---
name: The Silver Wire
url: https://example.org/silver-wire
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
A telegraph company, the line that it drew across a continent, and those who fought it, as the wiki tells it.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Silver Wire
url: https://example.org/silver-wire
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/ostrane.md": """\
---
type: region
name: Ostrane
aliases: [the continent, the republics, eleven republics]
prominence: 3
---
- what: a continent of eleven republics
- republics named: only [[Karsholt]] and [[Tamber]]

> The Silver Wire Company was the telegraph company of Ostrane, a continent of eleven republics.
""",
    "places/karsholt.md": """\
---
type: place
name: Karsholt
prominence: 3
---
- president: Ilse Hobrecht
- on: the western end of the [[Long Line]]

The [[Silver Wire Company]] was [[#founded|founded]] here.

> The Long Line ran for 2,140 miles, from Karsholt in the west to Tamber on the eastern shore.

> On 30 November 628 a telegram told Tamber that Ilse Hobrecht, the president of Karsholt, had been shot. She had
> not.
""",
    "places/tamber.md": """\
---
type: place
name: Tamber
prominence: 3
---
- lies: on the eastern shore
- vote on the sale: against

> The Long Line ran for 2,140 miles, from Karsholt in the west to Tamber on the eastern shore.

> All of them voted for it except Tamber.
""",
    "places/pale.md": """\
---
type: place
name: The Pale
aliases: [Pale, salt desert]
prominence: 3
---
- what: a salt desert
- poles: cast in iron, because termites ate the wood

[[Corrin Vay]] wanted to go round it.

> Vay wanted to go round the Pale, a salt desert, but Ashgrove insisted on crossing it in order to save 300 miles.

> The poles were cut from larch, except in the Pale, where they were cast in iron because termites ate the wood.
""",
    # ------------------------------------------------------------------ people
    "people/halda-merrin.md": """\
---
type: person
name: Halda Merrin
aliases: [Merrin, Halda]
prominence: 5
---
- work: clockmaker
- founded: the [[Silver Wire Company]], with [[Tobin Ashgrove]]
- died: in the autumn of 636
- family: not stated

She [[#first-message|sent her first message]] across a yard and [[#the-quiet|sided with the clerks]] in the strike.

> Merrin had sent her very first message in 609, across the yard of a brewery.

> Merrin, by then seventy-one, sided with the clerks.

> Merrin died in the autumn of 636.

> Legend has it that Merrin's last message is still travelling along the wire.
""",
    "people/tobin-ashgrove.md": """\
---
type: person
name: Tobin Ashgrove
aliases: [Ashgrove]
prominence: 4
---
- work: banker
- put up: 18,000 florins
- hired: the Brass Hats
- died: not stated

> It was founded in Karsholt on 14 February 611 by the clockmaker Halda Merrin and the banker Tobin Ashgrove, who
> put up 18,000 florins.

> Ashgrove hired a private police, the Brass Hats, to guard the line.

> Whether Ashgrove had known of the plan is disputed.
""",
    "people/corrin-vay.md": """\
---
type: person
name: Corrin Vay
aliases: [Vay]
prominence: 3
---
- work: engineer of the [[Long Line]]
- daughter: Linnet, who invented the [[automatic key]]

> Work on it began in June 613 under the engineer Corrin Vay.

> Vay wanted to go round the Pale, a salt desert, but Ashgrove insisted on crossing it in order to save 300 miles.
""",
    "people/osk-delaire.md": """\
---
type: person
name: Osk Delaire
aliases: [Delaire]
prominence: 3
---
- office: grandmaster of the [[Guild of Mirrors]]
- later: opened a tea house in [[Tamber]]

> Its grandmaster, Osk Delaire, called the wire "a rope to strangle the free".

> Delaire turned down a pension and opened a tea house in Tamber.
""",
    "people/nim-sorrel.md": """\
---
type: person
name: Nim Sorrel
aliases: [Sorrel]
prominence: 3
---
- work: key clerk, then the first woman to run a station
- saw through: the [[#false-telegram|false telegram]]

> The key clerk Nim Sorrel saw through the fraud, because the rhythm of the sender was not that of anybody at
> Karsholt.

> Sorrel was given a gold watch and became the first woman to run a station.
""",
    "people/jarvis-pook.md": """\
---
type: person
name: Jarvis Pook
aliases: [Pook]
prominence: 3
---
- office: stationmaster of Fennick's Well
- sentence: ten years in prison
- fate after prison: not stated

> It was Jarvis Pook, the stationmaster of Fennick's Well, who had secretly bought grain.
""",
    # ------------------------------------------------------------------ groups
    "groups/silver-wire-company.md": """\
---
type: organisation
name: Silver Wire Company
aliases: [the Silver Wire, Silver Wire, the company, telegraph company]
prominence: 5
---
- founded by: [[Halda Merrin]] and [[Tobin Ashgrove]]
- motto: "Nothing waits"
- chairman at the time of the strike: Ludo Prane
- price: two pennies a word, and half as much at night

> The Silver Wire Company was the telegraph company of Ostrane, a continent of eleven republics.

> The company took its name from its first mile, which was plated with silver; all the later miles were plain
> iron. Its motto was "Nothing waits".

> A word cost two pennies, and half as much at night.
""",
    "groups/guild-of-mirrors.md": """\
---
type: organisation
name: Guild of Mirrors
aliases: [the guild, Mirror Guild, the mirrors]
prominence: 3
---
- grandmaster: [[Osk Delaire]]
- towers: 88

> The Guild of Mirrors, which flashed messages by sunlight from tower to tower, lost most of its trade to the wire.
""",
    # ------------------------------------------------------------------ things
    "things/long-line.md": """\
---
type: thing
name: Long Line
aliases: [the Long Line, the line]
prominence: 4
---
- length: 2,140 miles
- from: [[Karsholt]]
- to: [[Tamber]]
- engineer: [[Corrin Vay]]
- fell silent: around 650

> The Long Line ran for 2,140 miles, from Karsholt in the west to Tamber on the eastern shore.

> The Long Line fell silent around 650.
""",
    "things/merrin-code.md": """\
---
type: concept
name: Merrin code
aliases: [the code]
prominence: 2
---
- learnt by: every clerk

> Every clerk had to learn the Merrin code, in which each letter is made of long and short rings of a bell.
""",
    "things/automatic-key.md": """\
---
type: thing
name: Automatic key
aliases: [the automatic key, the machine]
prominence: 2
---
- invented by: Linnet, the daughter of [[Corrin Vay]]
- how many: only six

> The chairman, Ludo Prane, wanted to replace the clerks with the automatic key, an invention of Vay's daughter
> Linnet, but only six of the machines were ever built.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/company.md": """\
## Halda Merrin sends her first message {#first-message}

- date: 0609 "in 609"
- who: [[Halda Merrin]]
- where: across the yard of a brewery

> Merrin had sent her very first message in 609, across the yard of a brewery.

## The Silver Wire Company is founded {#founded}

- date: 0611-02-14 "on 14 February 611"
- who: [[Halda Merrin]] and [[Tobin Ashgrove]]
- where: [[Karsholt]]
- asked_as: started; set up; established

> It was founded in Karsholt on 14 February 611 by the clockmaker Halda Merrin and the banker Tobin Ashgrove, who
> put up 18,000 florins.

## Work on the Long Line begins {#work-begins}

- date: 0613-06 "in June 613"
- who: [[Corrin Vay]]
- what: the [[Long Line]]

> Work on it began in June 613 under the engineer Corrin Vay.

## Linemen die in the Pale {#linemen-die}

- date: not stated
- who: linemen
- where: [[the Pale]]
- how many: 47
- why: thirst

> Vay wanted to go round the Pale, a salt desert, but Ashgrove insisted on crossing it in order to save 300 miles.
> 47 linemen died of thirst there.

## The Long Line is joined {#joined}

- date: 0619-10-09 "on 9 October 619"
- what: the two halves of the [[Long Line]]
- where: Fennick's Well
- promised for: 617
- asked_as: finished; completed; done

> The company had promised the line for 617. The two halves were joined at Fennick's Well on 9 October 619.

> Merrin herself sent the first message from end to end, "Is anybody there?", and waited forty minutes for a reply.

## The company's people in 625 {#staff}

- date: [..0625] "By 625"
- kind: figure
- how many: about 3,600 people, at 212 stations
- linemen: 55%
- key clerks: 30%
- riders: 15%
- asked_as: employees; workers; staff; workforce

> By 625 the company had 212 stations. It employed about 3,600 people:

> 55% were linemen.

> 30% were key clerks, most of them women.

> 15% were riders, who carried the messages to the door.

## Poles are cut down in the Sedge Hills {#poles-cut}

- date: 0622-22 "In the summer of 622"
- who: not stated
- where: the Sedge Hills
- how many: ninety

> In the summer of 622 somebody cut down ninety poles in the Sedge Hills. The guild denied it, and the culprits
> were never found.

## The Treaty of Lowmarket {#treaty}

- date: 0624-04 "in April 624"
- who: the [[Silver Wire Company]] and the [[Guild of Mirrors]]
- what: it settled the Mirror War
- aliases: Treaty of Lowmarket; Mirror War; the Mirror War

> The quarrel, known as the Mirror War, was settled by the Treaty of Lowmarket in April 624: the guild gave up its
> 88 towers, and the company took on 400 of its signallers.

## The false telegram {#false-telegram}

- date: 0628-11-30 "On 30 November 628"
- who: [[Jarvis Pook]]
- to: [[Tamber]]
- what: that Ilse Hobrecht had been shot
- result: the price of grain doubled within a day
- asked_as: fake; hoax; lie; fraud

> On 30 November 628 a telegram told Tamber that Ilse Hobrecht, the president of Karsholt, had been shot. She had
> not. The price of grain doubled within a day.

> It was Jarvis Pook, the stationmaster of Fennick's Well, who had secretly bought grain.

## Jarvis Pook is caught {#pook-caught}

- date: not stated
- after: #false-telegram
- who: [[Jarvis Pook]]
- how: fled on a mule, caught eight days later

> Pook fled on a mule, was caught eight days later and got ten years in prison.

## Tobin Ashgrove resigns {#ashgrove-resigns}

- date: 0629-01 "in January 629"
- who: [[Tobin Ashgrove]]
- why: not stated

> He resigned in January 629 without giving a reason.

## The key clerks strike {#the-quiet}

- date: 0633-03-03 "On 3 March 633"
- who: the key clerks
- led by: Dorrit Haske
- why: because their shifts lasted fourteen hours
- how long: 23 days
- result: the shift was cut to nine hours
- aliases: the Quiet; the strike
- asked_as: walkout

> On 3 March 633 the key clerks stopped work, because their shifts lasted fourteen hours. The strike, called the
> Quiet, went on for 23 days. It was led by Dorrit Haske.

> In the end the shift was cut to nine hours, but wages were not raised.

## The republics buy the company {#sale}

- date: 0641 "In 641"
- who: the republics of [[Ostrane]]
- what: the [[Silver Wire Company]]
- how much: 2.3 million florins
- except: [[Tamber]]
- asked_as: sold; nationalised; takeover

> In 641 the republics bought the company for 2.3 million florins. All of them voted for it except Tamber.

> The museum in the old brewery plans to make the first mile ring again by 660.
""",
}
