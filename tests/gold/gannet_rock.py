"""A world of the gold questions: a smugglers' island with a light, a feud, a wreck, a trial, a strike and a bell."""

PAGE = """The Gannet Rock Chronicle

Gannet Rock stands nine miles off the Carrick coast, and nothing grows on it but thrift and nettles. The
first families came in 1702, after the herring, and stayed for the wrecks. By the old charter the island is
ruled by a council of seven, which meets in the net loft above the harbour, since there is no other room
large enough. A woman may sit on it if she owns a boat.

The Lighthouse

The lighthouse was built between 1719 and 1723 by the engineer Josiah Threlkeld, who had never before seen
the sea. It cost 4,100 pounds, of which the Crown paid a quarter and the shipowners of Port Carrick the
rest. The lamp was first lit on 1 November 1723. Its first keeper, Barnaby Loy, tended it for twenty-two
years and went blind in its service, though he told nobody. When he died in the winter of 1745, his daughter
Keziah climbed the stairs in his place. The council did not confirm her as keeper until 1749, because
Alderman Silas Pendry held that a woman could not be trusted with oil.

Pendrys and Loys

The two families had not spoken since 1731, when a Loy dog killed eleven Pendry sheep. Old Marget Pendry
demanded the dog and was sent its collar. A week later somebody cut the moorings of the Pendrys' lugger, the
Patience, and she was lost on the Teeth, the reef to the north of the island. Who cut the rope has never been
proved.

The Free Trade

The islanders did not call it smuggling, but the free trade. Brandy, lace and tea were landed at Widow's
Cove and carried through a passage in the cliff to the cellar of the Drowned Man, the only inn. The landlady,
Hester Quayle, kept the accounts in her knitting, a knot for every cask, so that the exciseman could look at
them as long as he liked. The profit was divided in three. Half went to the boats, a third to the council for
the relief of widows, and what was left to the landlady. In March 1752 Lieutenant Edmund Farr of the excise
arrived with twelve dragoons. He searched the island for five weeks and found one cask, which was full of
vinegar.

The Wreck of the Constance

In the night of 14 December 1756 the Constance, a merchantman bound from Lisbon to Port Carrick, struck the
Teeth. Of the fifty-three people aboard, nineteen were saved, most of them by Keziah Loy and the boy Tobias
Finn, who rowed out three times in the keeper's gig. The lamp had been dark for two hours. Silas Pendry
accused Keziah of having put it out for the sake of the cargo. She was tried in the net loft in February 1757
before Judge Ambrose Whitlock, who had been sent from the mainland and was seasick throughout. Farr, of all
people, spoke for her: he testified that the oil had been thinned with water in the storehouse, to which only
Pendry held the key. The jury acquitted her in less than an hour. Pendry was fined 300 pounds and put off the
council, but he was never charged with the deaths. He left the island that April and is said to have died in
Lisbon.

The Bell

Since the wreck a bell has been heard on the Teeth in thick weather. The Constance had carried one, cast with
the words "I call the living", but the fishermen who dragged the reef in 1758 brought up only her anchor. The
parson, Lemuel Oake, put the sound down to wind in the rocks. The fishermen count the strokes, and no boat
goes out if there are more than seven. In 1761 the council offered ten guineas to anyone who would bring the
bell ashore. Two brothers from the mainland, Jem and Aaron Sculley, tried it that summer. Jem came back alone
and would not say what he had seen.

The Lamp Strike

In 1763 the shipowners cut the lamp money by a third. The lightmen, led by Tobias Finn, laid down their work
on 3 September. So that no sailor should suffer by it, the women of the island kept a fire of driftwood
burning on Gallows Head every night. The strike lasted forty days. On 13 October the owners gave way: the lamp
money was restored, and every keeper's widow was granted a pension of six pounds a year. The lightmen had
also demanded a doctor, but none was ever sent.

Weddings

Tobias Finn married Rosamund Pendry, a granddaughter of Silas, on Midsummer Day 1765. Keziah Loy gave the
bride away, since no Pendry left on the island was willing to. At the feast the feud was declared over, and
the dog's collar was nailed above the door of the Drowned Man, where it still hangs. Keziah herself never
married; she refused Edmund Farr twice. Farr had left the excise in 1759, and he taught the island's children
until his death in 1771. At the count of 1770 there were 212 people on the Rock, with thirty-one boats and one
horse. The council means to set up a second light on the Teeth before 1780, if the bell permits.
"""

GANNET_ROCK: dict[str, str] = {
    "world.md": """\
---
name: Gannet Rock
url: https://example.org/gannet-rock
licence: CC0
calendar: gregorian
date_order: day-month
source: chronicle
---
An island of smugglers and lightkeepers, its feud, its wreck and its bell, as the server's chronicle tells them.
""",
    "sources/chronicle.md": """\
---
id: chronicle
name: The Gannet Rock Chronicle
url: https://example.org/gannet-rock
licence: CC0
text: chronicle.txt
---
""",
    "sources/chronicle.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/gannet-rock.md": """\
---
type: place
name: Gannet Rock
aliases: [the Rock, the island]
prominence: 5
---
- lies: nine miles off the Carrick coast
- grows there: nothing but thrift and nettles
- settled: in 1702
- ruled by: the [[council]] of seven
- people: 212, at the count of 1770
- boats: thirty-one
- size: not stated

[[#settled|Settled for the herring]], it [[#rule|is ruled by a council]].

> Gannet Rock stands nine miles off the Carrick coast, and nothing grows on it but thrift and nettles.

> At the count of 1770 there were 212 people on the Rock, with thirty-one boats and one horse.
""",
    "places/port-carrick.md": """\
---
type: place
name: Port Carrick
aliases: [Carrick]
prominence: 3
---
- shipowners: paid the rest of the cost of the [[lighthouse]]
- population: not stated

> It cost 4,100 pounds, of which the Crown paid a quarter and the shipowners of Port Carrick the
> rest.
""",
    "places/the-teeth.md": """\
---
type: place
name: The Teeth
aliases: [Teeth, the reef]
prominence: 4
---
- what: the reef to the north of [[Gannet Rock]]
- lost there: the [[Patience]] and the [[Constance]]
- heard there: a bell, in thick weather

> she was lost on the Teeth, the reef to the north of the island.

> Since the wreck a bell has been heard on the Teeth in thick weather.
""",
    "places/net-loft.md": """\
---
type: place
name: Net loft
aliases: [the net loft]
asked_as: [town hall, courtroom]
prominence: 2
---
- where: above the harbour
- used for: the meetings of the [[council]] and the trial of [[Keziah Loy]]

> a council of seven, which meets in the net loft above the harbour, since there is no other room
> large enough.
""",
    "places/widows-cove.md": """\
---
type: place
name: Widow's Cove
aliases: [the cove]
prominence: 3
---
- landed there: brandy, lace and tea
- leads to: a passage in the cliff to the cellar of the [[Drowned Man]]
- why the name: not stated

> Brandy, lace and tea were landed at Widow's
> Cove and carried through a passage in the cliff to the cellar of the Drowned Man, the only inn.
""",
    "places/drowned-man.md": """\
---
type: place
name: Drowned Man
aliases: [the Drowned Man, the inn, the only inn]
asked_as: [pub, tavern, alehouse]
prominence: 4
---
- what: the only inn
- landlady: [[Hester Quayle]]
- above the door: the dog's collar
- opened: not stated

> Brandy, lace and tea were landed at Widow's
> Cove and carried through a passage in the cliff to the cellar of the Drowned Man, the only inn.

> the dog's collar was nailed above the door of the Drowned Man, where it still hangs.
""",
    "places/gallows-head.md": """\
---
type: place
name: Gallows Head
prominence: 2
---
- fire: of driftwood, every night of the strike
- why the name: not stated

> the women of the island kept a fire of driftwood
> burning on Gallows Head every night.
""",
    "places/lisbon.md": """\
---
type: place
name: Lisbon
prominence: 2
---
- sailed from there: the [[Constance]]
- said to have died there: [[Silas Pendry]]

> the Constance, a merchantman bound from Lisbon to Port Carrick

> He left the island that April and is said to have died in
> Lisbon.
""",
    "places/lighthouse.md": """\
---
type: place
name: Lighthouse
aliases: [the lighthouse, the light]
asked_as: [beacon, tower]
prominence: 5
---
- built by: [[Josiah Threlkeld]], between 1719 and 1723
- cost: 4,100 pounds
- paid by: the Crown, a quarter; the [[shipowners]], the rest
- first keeper: [[Barnaby Loy]]
- height: not stated

[[#lighthouse-built|Built in four years]] and [[#first-lit|lit in November]].

> The lighthouse was built between 1719 and 1723 by the engineer Josiah Threlkeld, who had never before seen
> the sea.

> The lamp was first lit on 1 November 1723.
""",
    # ------------------------------------------------------------------ people
    "people/josiah-threlkeld.md": """\
---
type: person
name: Josiah Threlkeld
aliases: [Threlkeld]
prominence: 3
---
- work: engineer
- built: the [[lighthouse]]
- the sea: he had never before seen it
- died: not stated

> The lighthouse was built between 1719 and 1723 by the engineer Josiah Threlkeld, who had never before seen
> the sea.
""",
    "people/barnaby-loy.md": """\
---
type: person
name: Barnaby Loy
aliases: [Barnaby, the first keeper]
prominence: 3
---
- office: first keeper, for twenty-two years
- daughter: [[Keziah Loy]]
- died: in the winter of 1745
- cause of death: not stated
- wife: not stated

> Its first keeper, Barnaby Loy, tended it for twenty-two
> years and went blind in its service, though he told nobody.
""",
    "people/keziah-loy.md": """\
---
type: person
name: Keziah Loy
aliases: [Keziah]
prominence: 5
---
- father: [[Barnaby Loy]]
- office: keeper, confirmed in 1749
- saved: most of the nineteen from the [[Constance]], with [[Tobias Finn]]
- tried: in February 1757, and acquitted
- married: never
- refused: [[Edmund Farr]], twice
- born: not stated
- died: not stated

[[#keziah-keeper|Confirmed late as keeper]], she was [[#trial|tried]] for the dark lamp and [[#acquittal|acquitted]].

> When he died in the winter of 1745, his daughter
> Keziah climbed the stairs in his place.

> Keziah herself never
> married; she refused Edmund Farr twice.
""",
    "people/silas-pendry.md": """\
---
type: person
name: Silas Pendry
aliases: [Alderman Silas Pendry, Alderman Pendry, Silas, the Alderman]
prominence: 4
---
- office: alderman, until he was put off the [[council]]
- granddaughter: [[Rosamund Pendry]]
- held: the only key to the storehouse
- fined: 300 pounds
- left: the island, in April 1757
- died: in [[Lisbon]], as is said
- why he thinned the oil: not stated

> because
> Alderman Silas Pendry held that a woman could not be trusted with oil.

> Pendry was fined 300 pounds and put off the
> council, but he was never charged with the deaths.
""",
    "people/marget-pendry.md": """\
---
type: person
name: Marget Pendry
aliases: [Old Marget, Old Marget Pendry, Marget]
prominence: 2
---
- demanded: the dog
- was sent: its collar

> Old Marget Pendry
> demanded the dog and was sent its collar.
""",
    "people/hester-quayle.md": """\
---
type: person
name: Hester Quayle
aliases: [Hester, Quayle, the landlady]
asked_as: [innkeeper, publican, barmaid]
prominence: 3
---
- work: landlady of the [[Drowned Man]]
- accounts: in her knitting, a knot for every cask
- husband: not stated

> The landlady,
> Hester Quayle, kept the accounts in her knitting, a knot for every cask, so that the exciseman could look at
> them as long as he liked.
""",
    "people/edmund-farr.md": """\
---
type: person
name: Edmund Farr
aliases: [Farr, Lieutenant Farr, Lieutenant Edmund Farr, the exciseman]
asked_as: [revenue man, customs officer, taxman, schoolmaster, teacher]
prominence: 4
---
- office: lieutenant of the [[excise]], until 1759
- searched: the island, for five weeks
- spoke for: [[Keziah Loy]], at her trial
- refused by: [[Keziah Loy]], twice
- later: taught the island's children
- died: in 1771
- wife: not stated

> In March 1752 Lieutenant Edmund Farr of the excise
> arrived with twelve dragoons.

> Farr had left the excise in 1759, and he taught the island's children
> until his death in 1771.
""",
    "people/tobias-finn.md": """\
---
type: person
name: Tobias Finn
aliases: [Tobias, Finn]
prominence: 4
---
- rowed out: three times, to the [[Constance]]
- led: the [[lightmen]] in the strike
- wife: [[Rosamund Pendry]], since Midsummer Day 1765
- age: not stated
- parents: not stated

> most of them by Keziah Loy and the boy Tobias
> Finn, who rowed out three times in the keeper's gig.

> The lightmen, led by Tobias Finn, laid down their work
> on 3 September.
""",
    "people/rosamund-pendry.md": """\
---
type: person
name: Rosamund Pendry
aliases: [Rosamund]
prominence: 3
---
- grandfather: [[Silas Pendry]]
- husband: [[Tobias Finn]]
- given away by: [[Keziah Loy]]
- children: not stated

> Tobias Finn married Rosamund Pendry, a granddaughter of Silas, on Midsummer Day 1765.
""",
    "people/ambrose-whitlock.md": """\
---
type: person
name: Ambrose Whitlock
aliases: [Whitlock, Judge Whitlock, Judge Ambrose Whitlock, the judge]
prominence: 2
---
- office: judge, sent from the mainland
- tried: [[Keziah Loy]]
- health: seasick throughout the trial

> before Judge Ambrose Whitlock, who had been sent from the mainland and was seasick throughout.
""",
    "people/lemuel-oake.md": """\
---
type: person
name: Lemuel Oake
aliases: [Oake, the parson, Parson Oake]
asked_as: [priest, vicar, reverend, clergyman]
prominence: 2
---
- office: parson
- the bell: he put the sound down to wind in the rocks

> The
> parson, Lemuel Oake, put the sound down to wind in the rocks.
""",
    "people/jem-sculley.md": """\
---
type: person
name: Jem Sculley
aliases: [Jem]
prominence: 2
---
- brother: [[Aaron Sculley]]
- from: the mainland
- saw: not stated; he would not say

> Jem came back alone
> and would not say what he had seen.
""",
    "people/aaron-sculley.md": """\
---
type: person
name: Aaron Sculley
aliases: [Aaron]
prominence: 2
---
- brother: [[Jem Sculley]]
- fate: not stated

> Two brothers from the mainland, Jem and Aaron Sculley, tried it that summer.
""",
    # ------------------------------------------------------------------ groups
    "groups/council.md": """\
---
type: organisation
name: Council
aliases: [the council, council of seven]
asked_as: [government, aldermen, rulers]
prominence: 4
---
- members: seven
- meets: in the [[net loft]]
- women: if they own a boat
- names of the seven: only [[Silas Pendry]] is named
- elected how: not stated

> By the old charter the island is
> ruled by a council of seven, which meets in the net loft above the harbour

> A woman may sit on it if she owns a boat.
""",
    "groups/pendrys.md": """\
---
type: group
name: Pendrys
aliases: [the Pendrys, Pendry family]
prominence: 3
---
- feud: with the [[Loys]], since 1731
- lost: eleven sheep and the [[Patience]]

> The two families had not spoken since 1731, when a Loy dog killed eleven Pendry sheep.
""",
    "groups/loys.md": """\
---
type: group
name: Loys
aliases: [the Loys, Loy family]
prominence: 3
---
- feud: with the [[Pendrys]], since 1731

> The two families had not spoken since 1731, when a Loy dog killed eleven Pendry sheep.
""",
    "groups/shipowners.md": """\
---
type: group
name: Shipowners
aliases: [the shipowners, the owners, shipowners of Port Carrick]
prominence: 3
---
- from: [[Port Carrick]]
- paid: the rest of the cost of the [[lighthouse]]
- cut: the lamp money, by a third
- names: not stated

> In 1763 the shipowners cut the lamp money by a third.
""",
    "groups/lightmen.md": """\
---
type: group
name: Lightmen
aliases: [the lightmen]
asked_as: [strikers, lamp workers]
prominence: 3
---
- leader: [[Tobias Finn]]
- demanded: a doctor, besides the lamp money
- how many: not stated

> The lightmen, led by Tobias Finn, laid down their work
> on 3 September.

> The lightmen had
> also demanded a doctor, but none was ever sent.
""",
    "groups/excise.md": """\
---
type: organisation
name: Excise
aliases: [the excise]
asked_as: [customs, revenue]
prominence: 2
---
- officer: [[Edmund Farr]]

> In March 1752 Lieutenant Edmund Farr of the excise
> arrived with twelve dragoons.
""",
    # ------------------------------------------------------------------ things
    "things/constance.md": """\
---
type: thing
name: Constance
aliases: [the Constance]
prominence: 4
---
- what: a merchantman
- bound: from [[Lisbon]] to [[Port Carrick]]
- lost: on [[the Teeth]], in the night of 14 December 1756
- aboard: fifty-three people
- saved: nineteen
- cargo: not stated
- captain: not stated

> In the night of 14 December 1756 the Constance, a merchantman bound from Lisbon to Port Carrick, struck the
> Teeth.
""",
    "things/patience.md": """\
---
type: thing
name: Patience
aliases: [the Patience]
prominence: 3
---
- what: the lugger of the [[Pendrys]]
- lost: on [[the Teeth]]
- moorings cut by: not stated

> A week later somebody cut the moorings of the Pendrys' lugger, the
> Patience, and she was lost on the Teeth
""",
    "things/bell.md": """\
---
type: thing
name: The bell
aliases: [bell, bell of the Constance]
prominence: 4
---
- heard: on [[the Teeth]], in thick weather
- words on the bell of the Constance: "I call the living"
- found: not stated; only the anchor was brought up
- who rings it: not stated

[[#bell-heard|Heard since the wreck]], [[#bell-dragged|dragged for]], and [[#bell-reward|still wanted]].

> Since the wreck a bell has been heard on the Teeth in thick weather.

> The Constance had carried one, cast with
> the words "I call the living"
""",
    "things/collar.md": """\
---
type: thing
name: The dog's collar
aliases: [collar, the collar]
prominence: 2
---
- sent to: [[Marget Pendry]]
- hangs: above the door of the [[Drowned Man]]

> the dog's collar was nailed above the door of the Drowned Man, where it still hangs.
""",
    "things/free-trade.md": """\
---
type: concept
name: Free trade
aliases: [the free trade, smuggling]
asked_as: [contraband, smuggle, smugglers]
prominence: 4
---
- goods: brandy, lace and tea
- landed: at [[Widow's Cove]]
- profit: divided in three
- began: not stated

> The islanders did not call it smuggling, but the free trade.

> The profit was divided in three.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-rock.md": """\
## The first families come {#settled}

- date: 1702 "in 1702"
- where: [[Gannet Rock]]
- why: after the herring
- stayed: for the wrecks
- names: not stated
- asked_as: settlers; settled; arrived; founded; fish

> The
> first families came in 1702, after the herring, and stayed for the wrecks.

## A council of seven rules the island {#rule}

- date: not stated
- kind: state
- who: the [[council]]
- by: the old charter
- where: the [[net loft]]
- why there: since there is no other room large enough
- asked_as: governs; in charge; runs

> By the old charter the island is
> ruled by a council of seven, which meets in the net loft above the harbour, since there is no other room
> large enough.

## Women may sit on the council {#women-council}

- date: not stated
- kind: state
- what: the [[council]]
- condition: if she owns a boat
- asked_as: female; join; member; eligible

> A woman may sit on it if she owns a boat.

## Josiah Threlkeld builds the lighthouse {#lighthouse-built}

- date: 1719/1723 "between 1719 and 1723"
- who: [[Josiah Threlkeld]]
- what: the [[lighthouse]]
- asked_as: construction; designed; put up; architect

> The lighthouse was built between 1719 and 1723 by the engineer Josiah Threlkeld, who had never before seen
> the sea.

## The cost of the lighthouse {#lighthouse-cost}

- date: not stated
- kind: figure
- how much: 4,100 pounds
- paid by: the Crown, a quarter; the [[shipowners]] of [[Port Carrick]], the rest
- asked_as: price; funded; money; expensive

> It cost 4,100 pounds, of which the Crown paid a quarter and the shipowners of Port Carrick the
> rest.

## The lamp is first lit {#first-lit}

- date: 1723-11-01 "on 1 November 1723"
- what: the lamp of the [[lighthouse]]
- by: not stated
- asked_as: switched on; kindled; start shining

> The lamp was first lit on 1 November 1723.

## Barnaby Loy goes blind {#barnaby-blind}

- date: not stated
- who: [[Barnaby Loy]]
- told: nobody
- asked_as: sight; eyes; secret

> Its first keeper, Barnaby Loy, tended it for twenty-two
> years and went blind in its service, though he told nobody.

## Barnaby Loy dies {#barnaby-dies}

- date: 1745-24 "in the winter of 1745"
- who: [[Barnaby Loy]]
- succeeded by: [[Keziah Loy]]
- asked_as: death; passed away; took over the light

> When he died in the winter of 1745, his daughter
> Keziah climbed the stairs in his place.

## Keziah Loy is confirmed as keeper {#keziah-keeper}

- date: 1749 "until 1749"
- who: [[Keziah Loy]]
- by: the [[council]]
- why so late: because [[Silas Pendry]] held that a woman could not be trusted with oil
- asked_as: appointed; officially; recognised; opposed; against

> The council did not confirm her as keeper until 1749, because
> Alderman Silas Pendry held that a woman could not be trusted with oil.
""",
    "timeline/2-feud.md": """\
## A Loy dog kills eleven sheep {#sheep}

- date: 1731 "1731"
- who: a dog of the [[Loys]]
- what: eleven sheep of the [[Pendrys]]
- result: the two families had not spoken since
- aliases: the feud; feud
- asked_as: quarrel; fell out; enmity; hate each other; vendetta

> The two families had not spoken since 1731, when a Loy dog killed eleven Pendry sheep.

## Marget Pendry is sent the collar {#collar-sent}

- date: not stated
- after: #sheep
- who: [[Marget Pendry]]
- what: [[the dog's collar]]
- asked_as: received; wanted; instead of the dog

> Old Marget Pendry
> demanded the dog and was sent its collar.

## The Patience is lost {#patience-lost}

- date: not stated
- after: #collar-sent + P7D
- what: the [[Patience]], lugger of the [[Pendrys]]
- where: on [[the Teeth]]
- by: not stated
- asked_as: sank; sabotage; adrift; boat; moorings

> A week later somebody cut the moorings of the Pendrys' lugger, the
> Patience, and she was lost on the Teeth, the reef to the north of the island. Who cut the rope has never been
> proved.

## Goods are landed at Widow's Cove {#goods-landed}

- date: not stated
- kind: state
- what: brandy, lace and tea
- where: [[Widow's Cove]]
- how: through a passage in the cliff to the cellar of the [[Drowned Man]]
- asked_as: tunnel; hidden; brought ashore; route

> Brandy, lace and tea were landed at Widow's
> Cove and carried through a passage in the cliff to the cellar of the Drowned Man, the only inn.

## Hester Quayle knits the accounts {#knitting}

- date: not stated
- kind: state
- who: [[Hester Quayle]]
- how: a knot for every cask
- why: so that the exciseman could look at them as long as he liked
- asked_as: bookkeeping; ledger; books; records; knit

> The landlady,
> Hester Quayle, kept the accounts in her knitting, a knot for every cask, so that the exciseman could look at
> them as long as he liked.

## The profit is divided {#profit}

- date: not stated
- kind: figure
- to the boats: half
- to the council: a third, for the relief of widows
- to the landlady: what was left
- asked_as: share; split; cut; proceeds

> The profit was divided in three. Half went to the boats, a third to the council for
> the relief of widows, and what was left to the landlady.

## Edmund Farr arrives {#farr-arrives}

- date: 1752-03 "In March 1752"
- who: [[Edmund Farr]] of the [[excise]]
- with: twelve dragoons
- asked_as: came; landed; soldiers

> In March 1752 Lieutenant Edmund Farr of the excise
> arrived with twelve dragoons.

## Edmund Farr searches the island {#search}

- date: not stated
- after: #farr-arrives
- who: [[Edmund Farr]]
- how long: five weeks
- found: one cask, which was full of vinegar
- asked_as: raid; discover; turned up; barrel

> He searched the island for five weeks and found one cask, which was full of
> vinegar.
""",
    "timeline/3-constance.md": """\
## The Constance strikes the Teeth {#wreck}

- date: 1756-12-14 "In the night of 14 December 1756"
- what: the [[Constance]]
- where: [[the Teeth]]
- bound: from [[Lisbon]] to [[Port Carrick]]
- aliases: the wreck; wreck of the Constance; shipwreck
- asked_as: sank; sink; went down; ran aground; wrecked

> In the night of 14 December 1756 the Constance, a merchantman bound from Lisbon to Port Carrick, struck the
> Teeth.

## Nineteen people are saved {#rescue}

- date: not stated
- after: #wreck
- kind: figure
- how many: nineteen, of the fifty-three people aboard
- by: most of them by [[Keziah Loy]] and [[Tobias Finn]]
- how: they rowed out three times in the keeper's gig
- asked_as: rescued; survived; survivors; passengers; crew; on board

> Of the fifty-three people aboard, nineteen were saved, most of them by Keziah Loy and the boy Tobias
> Finn, who rowed out three times in the keeper's gig.

## The lamp is dark {#lamp-dark}

- date: not stated
- what: the lamp of the [[lighthouse]]
- how long: for two hours
- asked_as: out; unlit; went out; failed

> The lamp had been dark for two hours.

## Silas Pendry accuses Keziah Loy {#accusation}

- date: not stated
- after: #wreck
- who: [[Silas Pendry]]
- whom: [[Keziah Loy]]
- of: having put out the lamp for the sake of the cargo
- asked_as: blamed; charge; denounced; motive

> Silas Pendry
> accused Keziah of having put it out for the sake of the cargo.

## Keziah Loy is tried {#trial}

- date: 1757-02 "in February 1757"
- who: [[Keziah Loy]]
- before: [[Ambrose Whitlock]]
- where: in the [[net loft]]
- aliases: the trial; trial of Keziah Loy
- asked_as: court; presided; hearing

> She was tried in the net loft in February 1757
> before Judge Ambrose Whitlock, who had been sent from the mainland and was seasick throughout.

## Edmund Farr speaks for Keziah Loy {#testimony}

- date: not stated
- who: [[Edmund Farr]]
- for: [[Keziah Loy]]
- what: that the oil had been thinned with water in the storehouse, to which only [[Silas Pendry]] held the key
- asked_as: witness; defended; evidence; testify; watered down; diluted

> Farr, of all
> people, spoke for her: he testified that the oil had been thinned with water in the storehouse, to which only
> Pendry held the key.

## The jury acquits Keziah Loy {#acquittal}

- date: not stated
- after: #trial
- who: the jury
- whom: [[Keziah Loy]]
- how long: less than an hour
- asked_as: verdict; guilty; innocent; cleared; let off

> The jury acquitted her in less than an hour.

## Silas Pendry is fined and put off the council {#pendry-fined}

- date: not stated
- after: #trial
- who: [[Silas Pendry]]
- how much: 300 pounds
- asked_as: punished; punishment; penalty; expelled; kicked off; sentence

> Pendry was fined 300 pounds and put off the
> council, but he was never charged with the deaths.

## Silas Pendry is not charged with the deaths {#not-charged}

- date: not stated
- kind: non-event
- who: [[Silas Pendry]]
- why: not stated
- asked_as: murder; hanged; prosecuted

> Pendry was fined 300 pounds and put off the
> council, but he was never charged with the deaths.

## Silas Pendry leaves the island {#pendry-leaves}

- date: 1757-04 "that April"
- date_basis: implied
- who: [[Silas Pendry]]
- said to have died: in [[Lisbon]]
- asked_as: departed; fled; exile; went away

> He left the island that April and is said to have died in
> Lisbon.
""",
    "timeline/4-bell.md": """\
## A bell is heard on the Teeth {#bell-heard}

- date: not stated
- after: #wreck
- kind: state
- what: [[the bell]]
- where: [[the Teeth]]
- when: in thick weather
- asked_as: rings; ringing; sounds; fog; ghost

> Since the wreck a bell has been heard on the Teeth in thick weather.

## Fishermen drag the reef {#bell-dragged}

- date: 1758 "in 1758"
- who: the fishermen
- where: [[the Teeth]]
- found: only the anchor of the [[Constance]]
- asked_as: salvage; recovered; searched the reef; pulled up

> The Constance had carried one, cast with
> the words "I call the living", but the fishermen who dragged the reef in 1758 brought up only her anchor.

## Lemuel Oake explains the sound {#oake-explains}

- date: not stated
- who: [[Lemuel Oake]]
- what: wind in the rocks
- asked_as: explanation; believe; think; cause

> The
> parson, Lemuel Oake, put the sound down to wind in the rocks.

## The fishermen count the strokes {#strokes}

- date: not stated
- kind: state
- who: the fishermen
- rule: no boat goes out if there are more than seven
- asked_as: superstition; sail; stay in harbour; chimes; tolls

> The fishermen count the strokes, and no boat
> goes out if there are more than seven.

## The council offers ten guineas for the bell {#bell-reward}

- date: 1761 "In 1761"
- who: the [[council]]
- how much: ten guineas
- for: whoever would bring [[the bell]] ashore
- asked_as: reward; bounty; prize; pay

> In 1761 the council offered ten guineas to anyone who would bring the
> bell ashore.

## The Sculley brothers try for the bell {#sculleys}

- date: 1761-22 "that summer"
- date_basis: implied
- who: [[Jem Sculley]] and [[Aaron Sculley]]
- result: Jem came back alone and would not say what he had seen
- asked_as: attempt; dive; returned; disappeared; vanished

> Two brothers from the mainland, Jem and Aaron Sculley, tried it that summer. Jem came back alone
> and would not say what he had seen.
""",
    "timeline/5-strike.md": """\
## The shipowners cut the lamp money {#money-cut}

- date: 1763 "In 1763"
- who: the [[shipowners]]
- how much: by a third
- why: not stated
- asked_as: wages; pay; reduced; slashed

> In 1763 the shipowners cut the lamp money by a third.

## The lightmen lay down their work {#strike}

- date: 1763-09-03 "on 3 September"
- date_basis: implied
- who: the [[lightmen]]
- led by: [[Tobias Finn]]
- why: the [[shipowners]] had cut the lamp money by a third
- how long: forty days
- aliases: the strike; lamp strike; the Lamp Strike
- asked_as: walkout; went on strike; stopped work; industrial action

> In 1763 the shipowners cut the lamp money by a third. The lightmen, led by Tobias Finn, laid down their work
> on 3 September.

> The strike lasted forty days.

## The women keep a fire on Gallows Head {#driftwood}

- date: not stated
- who: the women of the island
- what: a fire of driftwood
- where: [[Gallows Head]]
- why: so that no sailor should suffer by the strike
- asked_as: bonfire; burned; during the strike; ships safe

> So that no sailor should suffer by it, the women of the island kept a fire of driftwood
> burning on Gallows Head every night.

## The owners give way {#strike-won}

- date: 1763-10-13 "On 13 October"
- date_basis: implied
- who: the [[shipowners]]
- result: the lamp money was restored, and every keeper's widow was granted a pension of six pounds a year
- asked_as: won; ended; gave in; surrendered; gained; outcome

> On 13 October the owners gave way: the lamp
> money was restored, and every keeper's widow was granted a pension of six pounds a year.

## No doctor is sent {#no-doctor}

- date: not stated
- kind: non-event
- demanded by: the [[lightmen]]
- asked_as: physician; surgeon; medical; hospital

> The lightmen had
> also demanded a doctor, but none was ever sent.
""",
    "timeline/6-weddings.md": """\
## Tobias Finn marries Rosamund Pendry {#wedding}

- date: 1765-06-24 "on Midsummer Day 1765"
- date_basis: derived
- who: [[Tobias Finn]] and [[Rosamund Pendry]]
- given away by: [[Keziah Loy]]
- why by her: since no Pendry left on the island was willing to
- aliases: the wedding
- asked_as: marriage; husband; wife; wed; bride; spouse

> Tobias Finn married Rosamund Pendry, a granddaughter of Silas, on Midsummer Day 1765. Keziah Loy gave the
> bride away, since no Pendry left on the island was willing to.

## The feud is declared over {#feud-over}

- date: not stated
- who: the [[Pendrys]] and the [[Loys]]
- where: at the feast
- sign: [[the dog's collar]] was nailed above the door of the [[Drowned Man]]
- asked_as: peace; made up; reconciled; ended; buried the hatchet

> At the feast the feud was declared over, and
> the dog's collar was nailed above the door of the Drowned Man, where it still hangs.

## Keziah Loy refuses Edmund Farr {#refusal}

- date: not stated
- who: [[Keziah Loy]]
- whom: [[Edmund Farr]]
- how often: twice
- why: not stated
- asked_as: proposed; proposal; turned down; rejected; said no

> Keziah herself never
> married; she refused Edmund Farr twice.

## Edmund Farr leaves the excise {#farr-leaves}

- date: 1759 "in 1759"
- who: [[Edmund Farr]]
- then: he taught the island's children
- why: not stated
- asked_as: resigned; quit; school; job

> Farr had left the excise in 1759, and he taught the island's children
> until his death in 1771.

## Edmund Farr dies {#farr-dies}

- date: 1771 "in 1771"
- who: [[Edmund Farr]]
- cause: not stated
- asked_as: death; passed away

> Farr had left the excise in 1759, and he taught the island's children
> until his death in 1771.

## The count of 1770 {#count}

- date: 1770 "of 1770"
- kind: figure
- people: 212
- boats: thirty-one
- horses: one
- asked_as: population; inhabitants; census; live; residents; animals

> At the count of 1770 there were 212 people on the Rock, with thirty-one boats and one
> horse.

## The council means to set up a second light {#second-light}

- date: not stated
- kind: state
- who: the [[council]]
- where: on [[the Teeth]]
- planned: before 1780
- condition: if the bell permits
- asked_as: plan; future; new lighthouse; build

> The council means to set up a second light on the Teeth before 1780, if the bell permits.
""",
}
