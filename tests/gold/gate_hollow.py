"""A world of the gold questions: an orchard town over a haunted arch, its night watch, an office and a radio serial."""

PAGE = """Gate Hollow

Gate Hollow is an orchard town in the Tarrick Hills, forty miles from the nearest railway station at Pell.
Eleven families settled it in 1821, led by the surveyor Josiah Crewe. At the count of 1900 it had 2,300
inhabitants, and more than half of them worked in the cider trade. The town has never owned a church bell,
because ringing is said to disturb the Gate.

The Gate

On 31 October 1889 the well digger Amos Lovell broke through into a chamber under the Crewe orchard. In it
stood the Gate, a free-standing arch of black stone some nine feet high. Who built it is not known. The air
inside the arch is always four degrees colder than the air around it. Lovell walked through the Gate two
days later and came back on 11 November, blind in one eye. For the rest of his life he spoke only in rhyme.
He died in March 1893. The schoolteacher Beatrix Oame wrote his rhymes down in the Lovell Book, which had
212 pages. Reverend Silas Crewe, a grandson of Josiah, burned the last page; what stood on it is still argued
over.

The Lantern Wardens

In 1894 Oame founded the Lantern Wardens to keep watch at the Gate. Anyone over sixteen could join, except
members of the Crewe family. A watch lasts six hours. The Wardens carry lamps of green glass, because hollow
folk cannot bear green light. They swear to three rules:

  • Never answer a voice from the arch.
  • Never bring iron below ground.
  • Never stand a watch alone.

The hollow folk, also called tallowmen for their waxy skin, first came out of the Gate in May 1902. The
postman Wendell Stroud was the first to see one. On the night of 17 June 1902 the Wardens drove them back at
Miller's Ford with burning hay carts. Of the 34 Wardens who fought there, Ruth Penhallow and Caleb Dunn were
never seen again. Penhallow's lamp turned up in the ford the following spring, still lit. In 1911 Oame
stepped down for reasons of health, and Elias Dunn, Caleb's younger brother, succeeded her as Chief Warden.
She moved to Pell, where she died around 1925.

The Office of Thresholds

In the 1930s the government opened the Office of Thresholds in the old cider mill. Its first director, Dr
Vivian Hale, intended to seal the Gate with concrete by 1938. The attempt failed: the concrete was poured in
autumn 1937 and was gone the next morning. Hale blamed the Wardens, who denied it. 70% of the Office's staff
came from out of town. In the summer of 1940 the Office felled the Crewe orchard to make room for a radio
mast. On 8 April 1941 the growers occupied the mill in protest. They were led by Nell Abernathy, known as the
Wasp, and held it for twelve days. Sheriff Otis Brand refused to clear the building. The occupation ended
when the Office promised to plant 500 new trees; it planted 60. Hale resigned in 1942. By 1944 all her files
had been lost. The Office was closed on 30 September 1946.

The Quiet Years

No hollow folk have come out of the Gate since 1951. The broadcaster Lou Marchetti, a nephew of Abernathy,
made the radio serial The Green Lamp, which ran from 1953 to 1957. Every episode survives except the ninth.
The Wardens complained that it gave away their passwords. In 1962 they elected Ida Stroud, a granddaughter
of Wendell, as Chief Warden. Three years later she opened the Wardens to the Crewes. The Lamp Fair has been
held every November since 1966, except in 1978, when snow closed the road. Visitors pay four dollars to see
the chamber. Rumour has it that Caleb Dunn was seen at the fair of 1971, not a day older. The town council
plans to open a museum in the mill before 1990. Today the Wardens number between twenty and thirty.
"""

GATE_HOLLOW: dict[str, str] = {
    "world.md": """\
---
name: Gate Hollow
url: https://example.org/gate-hollow
licence: CC0
calendar: gregorian
date_order: day-month
source: almanac
---
An orchard town, the arch beneath it and the people who watch it, as the wiki's almanac tells them.
""",
    "sources/almanac.md": """\
---
id: almanac
name: Gate Hollow
url: https://example.org/gate-hollow
licence: CC0
text: almanac.txt
---
""",
    "sources/almanac.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/gate-hollow.md": """\
---
type: place
name: Gate Hollow
aliases: [the town, town]
prominence: 5
---
- what: an orchard town
- lies: in the [[Tarrick Hills]]
- nearest railway station: [[Pell]], forty miles away
- settled: in 1821, by eleven families
- inhabitants: 2,300, at the count of 1900
- church bell: never owned one
- mayor: not stated

[[#settled|Settled by eleven families]]; it has [[#no-bell|never owned a church bell]].

> Gate Hollow is an orchard town in the Tarrick Hills, forty miles from the nearest railway station at Pell.

> Eleven families settled it in 1821, led by the surveyor Josiah Crewe.
""",
    "places/tarrick-hills.md": """\
---
type: region
name: Tarrick Hills
aliases: [the Tarrick Hills, Tarrick, the hills]
prominence: 2
---
- has: [[Gate Hollow]]

> Gate Hollow is an orchard town in the Tarrick Hills, forty miles from the nearest railway station at Pell.
""",
    "places/pell.md": """\
---
type: place
name: Pell
asked_as: [trains]
prominence: 3
---
- has: the railway station nearest to [[Gate Hollow]], forty miles from it
- home of: [[Beatrix Oame]], after she stepped down
- people: not stated

> Gate Hollow is an orchard town in the Tarrick Hills, forty miles from the nearest railway station at Pell.

> She moved to Pell, where she died around 1925.
""",
    "places/crewe-orchard.md": """\
---
type: place
name: Crewe orchard
aliases: [the Crewe orchard, the orchard]
prominence: 3
---
- under it: the chamber of [[the Gate]]
- felled: in the summer of 1940, by the [[Office of Thresholds]]
- size: not stated

> On 31 October 1889 the well digger Amos Lovell broke through into a chamber under the Crewe orchard.

> In the summer of 1940 the Office felled the Crewe orchard to make room for a radio mast.
""",
    "places/the-gate.md": """\
---
type: thing
name: The Gate
aliases: [Gate, the arch, stone arch]
asked_as: [portal]
prominence: 5
---
- what: a free-standing arch of black stone
- height: some nine feet
- where: in a chamber under the [[Crewe orchard]]
- found by: [[Amos Lovell]]
- built by: not known
- age: not stated
- leads to: not stated

[[#gate-found|Found by Amos Lovell]]; the [[hollow folk]] [[#folk-come|came out of it]].

> In it stood the Gate, a free-standing arch of black stone some nine feet high. Who built it is not known.

> The air inside the arch is always four degrees colder than the air around it.
""",
    "places/millers-ford.md": """\
---
type: place
name: Miller's Ford
aliases: [the ford, Millers Ford]
prominence: 3
---
- known for: the [[#ford|fight]] of the [[Lantern Wardens]] with the [[hollow folk]]
- river: not stated

> On the night of 17 June 1902 the Wardens drove them back at
> Miller's Ford with burning hay carts.

> Penhallow's lamp turned up in the ford the following spring, still lit.
""",
    "places/cider-mill.md": """\
---
type: place
name: Cider mill
aliases: [the cider mill, the old cider mill, the mill, mill]
prominence: 3
---
- seat of: the [[Office of Thresholds]]
- occupied: on 8 April 1941, by the [[growers]]
- planned there: a museum
- built: not stated

> In the 1930s the government opened the Office of Thresholds in the old cider mill.

> On 8 April 1941 the growers occupied the mill in protest.
""",
    # ------------------------------------------------------------------ people
    "people/josiah-crewe.md": """\
---
type: person
name: Josiah Crewe
aliases: [Josiah]
shares: [Crewe]
prominence: 4
---
- work: surveyor
- led: the eleven families who settled [[Gate Hollow]]
- grandson: [[Silas Crewe]]
- died: not stated

> Eleven families settled it in 1821, led by the surveyor Josiah Crewe.
""",
    "people/silas-crewe.md": """\
---
type: person
name: Silas Crewe
aliases: [Reverend Silas Crewe, Reverend Crewe, Silas, the Reverend]
shares: [Crewe]
asked_as: [priest, preacher]
prominence: 3
---
- office: reverend
- grandfather: [[Josiah Crewe]]
- burned: the last page of the [[Lovell Book]]
- died: not stated

> Reverend Silas Crewe, a grandson of Josiah, burned the last page; what stood on it is still argued
> over.
""",
    "people/amos-lovell.md": """\
---
type: person
name: Amos Lovell
aliases: [Lovell, Amos]
prominence: 4
---
- work: well digger
- found: [[the Gate]], on 31 October 1889
- injury: blind in one eye
- speech: only in rhyme for the rest of his life
- died: in March 1893
- cause of death: not stated
- born: not stated

> On 31 October 1889 the well digger Amos Lovell broke through into a chamber under the Crewe orchard.

> For the rest of his life he spoke only in rhyme.

> He died in March 1893.
""",
    "people/beatrix-oame.md": """\
---
type: person
name: Beatrix Oame
aliases: [Oame, Beatrix]
prominence: 5
---
- work: schoolteacher
- wrote down: the rhymes of [[Amos Lovell]], in the [[Lovell Book]]
- founded: the [[Lantern Wardens]], in 1894
- stepped down: in 1911, for reasons of health
- succeeded by: [[Elias Dunn]]
- moved to: [[Pell]]
- died: around 1925
- born: not stated

> The schoolteacher Beatrix Oame wrote his rhymes down in the Lovell Book, which had
> 212 pages.

> In 1894 Oame founded the Lantern Wardens to keep watch at the Gate.

> She moved to Pell, where she died around 1925.
""",
    "people/wendell-stroud.md": """\
---
type: person
name: Wendell Stroud
aliases: [Wendell]
shares: [Stroud]
asked_as: [mailman]
prominence: 3
---
- work: postman
- first to see: one of the [[hollow folk]]
- granddaughter: [[Ida Stroud]]
- fate: not stated

> The
> postman Wendell Stroud was the first to see one.
""",
    "people/ruth-penhallow.md": """\
---
type: person
name: Ruth Penhallow
aliases: [Penhallow, Ruth]
prominence: 3
---
- member of: the [[Lantern Wardens]]
- fate: never seen again after [[Miller's Ford]]
- her lamp: turned up in the ford the following spring, still lit

> Of the 34 Wardens who fought there, Ruth Penhallow and Caleb Dunn were
> never seen again.

> Penhallow's lamp turned up in the ford the following spring, still lit.
""",
    "people/caleb-dunn.md": """\
---
type: person
name: Caleb Dunn
aliases: [Caleb]
shares: [Dunn]
prominence: 4
---
- member of: the [[Lantern Wardens]]
- younger brother: [[Elias Dunn]]
- fate: never seen again after [[Miller's Ford]]; rumoured to have been seen at the fair of 1971

> Of the 34 Wardens who fought there, Ruth Penhallow and Caleb Dunn were
> never seen again.

> Rumour has it that Caleb Dunn was seen at the fair of 1971, not a day older.
""",
    "people/elias-dunn.md": """\
---
type: person
name: Elias Dunn
aliases: [Elias]
shares: [Dunn]
prominence: 3
---
- office: Chief Warden, since 1911
- predecessor: [[Beatrix Oame]]
- older brother: [[Caleb Dunn]]
- died: not stated

> In 1911 Oame
> stepped down for reasons of health, and Elias Dunn, Caleb's younger brother, succeeded her as Chief Warden.
""",
    "people/vivian-hale.md": """\
---
type: person
name: Vivian Hale
aliases: [Dr Vivian Hale, Dr Hale, Hale, Vivian]
prominence: 4
---
- office: first director of the [[Office of Thresholds]]
- intended: to seal [[the Gate]] with concrete by 1938
- blamed: the [[Lantern Wardens]]
- resigned: in 1942
- why she resigned: not stated
- her files: all lost by 1944
- died: not stated

> Its first director, Dr
> Vivian Hale, intended to seal the Gate with concrete by 1938.

> Hale resigned in 1942. By 1944 all her files
> had been lost.
""",
    "people/nell-abernathy.md": """\
---
type: person
name: Nell Abernathy
aliases: [Abernathy, the Wasp, Wasp, Nell]
prominence: 4
---
- led: the [[growers]] who occupied the [[cider mill]]
- nephew: [[Lou Marchetti]]
- why called the Wasp: not stated
- died: not stated

> They were led by Nell Abernathy, known as the
> Wasp, and held it for twelve days.
""",
    "people/otis-brand.md": """\
---
type: person
name: Otis Brand
aliases: [Sheriff Otis Brand, Sheriff Brand, the sheriff, sheriff]
asked_as: [police, cop]
prominence: 2
---
- office: sheriff
- refused: to clear the [[cider mill]]
- why: not stated

> Sheriff Otis Brand refused to clear the building.
""",
    "people/lou-marchetti.md": """\
---
type: person
name: Lou Marchetti
aliases: [Marchetti, Lou]
prominence: 3
---
- work: broadcaster
- aunt: [[Nell Abernathy]]
- made: [[The Green Lamp]]

> The broadcaster Lou Marchetti, a nephew of Abernathy,
> made the radio serial The Green Lamp, which ran from 1953 to 1957.
""",
    "people/ida-stroud.md": """\
---
type: person
name: Ida Stroud
aliases: [Ida]
shares: [Stroud]
prominence: 3
---
- office: Chief Warden, elected in 1962
- grandfather: [[Wendell Stroud]]
- opened the Wardens to: the [[Crewe family|Crewes]]

> In 1962 they elected Ida Stroud, a granddaughter
> of Wendell, as Chief Warden.

> Three years later she opened the Wardens to the Crewes.
""",
    # ------------------------------------------------------------------ groups
    "groups/lantern-wardens.md": """\
---
type: organisation
name: Lantern Wardens
aliases: [the Lantern Wardens, the Wardens, Wardens, Warden]
asked_as: [watchmen, guards]
prominence: 5
---
- founded: in 1894, by [[Beatrix Oame]]
- purpose: to keep watch at [[the Gate]]
- members: anyone over sixteen, except the [[Crewe family]] until they were let in
- length of a watch: six hours
- rules: never answer a voice from the arch; never bring iron below ground; never stand a watch alone
- number today: between twenty and thirty
- Chief Wardens: [[Beatrix Oame]]'s successor [[Elias Dunn]]; [[Ida Stroud]]

> In 1894 Oame founded the Lantern Wardens to keep watch at the Gate.

> They swear to three rules:

> Today the Wardens number between twenty and thirty.
""",
    "groups/hollow-folk.md": """\
---
type: group
name: Hollow folk
aliases: [the hollow folk, tallowmen, the tallowmen, tallowman]
asked_as: [monsters, creatures]
prominence: 5
---
- called tallowmen: for their waxy skin
- came from: [[the Gate]]
- cannot bear: green light
- how many: not stated

[[#folk-come|First came out]] in 1902, and were [[#ford|driven back]] a month later.

> The hollow folk, also called tallowmen for their waxy skin, first came out of the Gate in May 1902.

> The Wardens carry lamps of green glass, because hollow
> folk cannot bear green light.
""",
    "groups/crewe-family.md": """\
---
type: group
name: Crewe family
aliases: [the Crewe family, the Crewes, Crewes]
shares: [Crewe]
prominence: 3
---
- members: [[Josiah Crewe]]; [[Silas Crewe]]
- Wardens: shut out at first, let in by [[Ida Stroud]]
- why shut out: not stated

> Anyone over sixteen could join, except
> members of the Crewe family.

> Three years later she opened the Wardens to the Crewes.
""",
    "groups/office.md": """\
---
type: organisation
name: Office of Thresholds
aliases: [the Office of Thresholds, the Office, Office, Thresholds]
asked_as: [agency, feds]
prominence: 5
---
- opened: in the 1930s, by the government
- seat: the old [[cider mill]]
- first director: [[Vivian Hale]]
- staff from out of town: 70%
- number of staff: not stated
- closed: on 30 September 1946
- why closed: not stated

> In the 1930s the government opened the Office of Thresholds in the old cider mill.

> 70% of the Office's staff
> came from out of town.

> The Office was closed on 30 September 1946.
""",
    "groups/growers.md": """\
---
type: group
name: Growers
aliases: [the growers, apple growers]
asked_as: [farmers, protesters]
prominence: 3
---
- occupied: the [[cider mill]], for twelve days
- led by: [[Nell Abernathy]]
- how many: not stated

> On 8 April 1941 the growers occupied the mill in protest.
""",
    # ------------------------------------------------------------------ things
    "things/lovell-book.md": """\
---
type: work
name: Lovell Book
aliases: [the Lovell Book]
prominence: 4
---
- what: the rhymes of [[Amos Lovell]]
- written down by: [[Beatrix Oame]]
- pages: 212
- last page: burned by [[Silas Crewe]]; what stood on it is argued over
- where it is now: not stated

> The schoolteacher Beatrix Oame wrote his rhymes down in the Lovell Book, which had
> 212 pages.

> Reverend Silas Crewe, a grandson of Josiah, burned the last page; what stood on it is still argued
> over.
""",
    "things/lamps.md": """\
---
type: thing
name: Lamps of green glass
aliases: [green glass lamps, lamps, the lamps]
prominence: 2
---
- carried by: the [[Lantern Wardens]]
- why green: because [[hollow folk]] cannot bear green light
- made by: not stated

> The Wardens carry lamps of green glass, because hollow
> folk cannot bear green light.
""",
    "things/the-green-lamp.md": """\
---
type: work
name: The Green Lamp
aliases: [Green Lamp, radio serial, the serial]
asked_as: [show, broadcast]
prominence: 4
---
- what: a radio serial
- made by: [[Lou Marchetti]]
- ran: from 1953 to 1957
- lost: the ninth episode
- number of episodes: not stated
- cast: not stated

> The broadcaster Lou Marchetti, a nephew of Abernathy,
> made the radio serial The Green Lamp, which ran from 1953 to 1957.

> Every episode survives except the ninth.
""",
    "things/lamp-fair.md": """\
---
type: concept
name: Lamp Fair
aliases: [the Lamp Fair, the fair, fair]
asked_as: [festival]
prominence: 3
---
- held: every November since 1966, except in 1978
- founder: not stated

> The Lamp Fair has been
> held every November since 1966, except in 1978, when snow closed the road.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-town.md": """\
## Eleven families settle Gate Hollow {#settled}

- date: 1821 "in 1821"
- who: eleven families
- led by: [[Josiah Crewe]]
- where: [[Gate Hollow]]
- how many: eleven families
- names of the families: not stated
- asked_as: founded; established; settlers; started; founder

> Eleven families settled it in 1821, led by the surveyor Josiah Crewe.

## Gate Hollow lies far from the railway {#railway}

- date: not stated
- kind: state
- what: the nearest railway station
- where: at [[Pell]]
- how far: forty miles from [[Gate Hollow]]
- asked_as: train; distance; close

> Gate Hollow is an orchard town in the Tarrick Hills, forty miles from the nearest railway station at Pell.

## The count of 1900 {#count}

- date: 1900 "of 1900"
- kind: figure
- where: [[Gate Hollow]]
- how many: 2,300 inhabitants
- asked_as: population; lived; census; people; residents

> At the count of 1900 it had 2,300
> inhabitants, and more than half of them worked in the cider trade.

## The cider trade employs the town {#cider-trade}

- date: 1900 "of 1900"
- kind: figure
- where: [[Gate Hollow]]
- share: more than half of the inhabitants
- what: the cider trade
- asked_as: jobs; employed; living; industry; proportion

> At the count of 1900 it had 2,300
> inhabitants, and more than half of them worked in the cider trade.

## The town never owns a church bell {#no-bell}

- date: not stated
- kind: non-event
- who: [[Gate Hollow]]
- what: a church bell
- why: because ringing is said to disturb [[the Gate]]
- asked_as: bells; ring; chime

> The town has never owned a church bell,
> because ringing is said to disturb the Gate.
""",
    "timeline/2-gate.md": """\
## Amos Lovell finds the Gate {#gate-found}

- date: 1889-10-31 "On 31 October 1889"
- who: [[Amos Lovell]]
- what: [[the Gate]]
- where: in a chamber under the [[Crewe orchard]]
- asked_as: discovered; discovery; dug up; uncovered; unearthed; stumbled

> On 31 October 1889 the well digger Amos Lovell broke through into a chamber under the Crewe orchard. In it
> stood the Gate, a free-standing arch of black stone some nine feet high.

## The builder of the Gate is not known {#builder}

- date: not stated
- kind: state
- what: [[the Gate]]
- by: not known
- asked_as: made; constructed; creator; erected; build

> Who built it is not known.

## The air inside the arch is colder {#cold}

- date: not stated
- kind: figure
- what: the air inside the arch of [[the Gate]]
- how much: four degrees colder than the air around it
- why: not stated
- asked_as: temperature; chilly; warmer; cold

> The air
> inside the arch is always four degrees colder than the air around it.

## Amos Lovell walks through the Gate {#lovell-enters}

- date: not stated
- after: #gate-found + P2D
- who: [[Amos Lovell]]
- what: [[the Gate]]
- what he saw: not stated
- asked_as: went in; entered; stepped; crossed

> Lovell walked through the Gate two
> days later and came back on 11 November, blind in one eye.

## Amos Lovell comes back {#lovell-returns}

- date: 1889-11-11 "on 11 November"
- date_basis: implied
- who: [[Amos Lovell]]
- result: blind in one eye
- asked_as: returned; return; wounded; hurt; injured

> Lovell walked through the Gate two
> days later and came back on 11 November, blind in one eye.

## Amos Lovell speaks only in rhyme {#rhyme}

- date: not stated
- after: #lovell-returns
- kind: state
- who: [[Amos Lovell]]
- how: only in rhyme, for the rest of his life
- why: not stated
- asked_as: talk; talked; verse; poems; speech

> For the rest of his life he spoke only in rhyme.

## Amos Lovell dies {#lovell-dies}

- date: 1893-03 "in March 1893"
- who: [[Amos Lovell]]
- day: not stated
- why: not stated
- asked_as: death; passed away; killed

> He died in March 1893.

## Beatrix Oame writes the Lovell Book {#book-written}

- date: not stated
- who: [[Beatrix Oame]]
- what: the rhymes of [[Amos Lovell]], in the [[Lovell Book]]
- how long: 212 pages
- asked_as: author; recorded; noted; collected

> The schoolteacher Beatrix Oame wrote his rhymes down in the Lovell Book, which had
> 212 pages.

## Silas Crewe burns the last page {#page-burned}

- date: not stated
- who: [[Silas Crewe]]
- what: the last page of the [[Lovell Book]]
- why: not stated
- what stood on it: still argued over
- asked_as: destroyed; set fire; missing page; burnt; final page

> Reverend Silas Crewe, a grandson of Josiah, burned the last page; what stood on it is still argued
> over.
""",
    "timeline/3-wardens.md": """\
## Beatrix Oame founds the Lantern Wardens {#wardens-founded}

- date: 1894 "In 1894"
- who: [[Beatrix Oame]]
- what: the [[Lantern Wardens]]
- purpose: to keep watch at [[the Gate]]
- asked_as: started; created; established; set up; founder

> In 1894 Oame founded the Lantern Wardens to keep watch at the Gate.

## Who may join the Wardens {#joining}

- date: not stated
- kind: state
- who: anyone over sixteen
- what: the [[Lantern Wardens]]
- except: members of the [[Crewe family]]
- why: not stated
- asked_as: membership; allowed; age; old; become; banned; barred; minimum

> Anyone over sixteen could join, except
> members of the Crewe family.

## The length of a watch {#watch-length}

- date: not stated
- kind: figure
- who: the [[Lantern Wardens]]
- how long: six hours
- asked_as: shift; duration; hours

> A watch lasts six hours.

## The Wardens carry lamps of green glass {#green-glass}

- date: not stated
- kind: state
- who: the [[Lantern Wardens]]
- what: [[lamps of green glass]]
- why: because [[hollow folk]] cannot bear green light
- asked_as: colour; color; weakness; afraid; stand; hate; lanterns

> The Wardens carry lamps of green glass, because hollow
> folk cannot bear green light.

## The Wardens swear to three rules {#rules}

- date: not stated
- kind: state
- who: the [[Lantern Wardens]]
- how many: three rules
- what: never answer a voice from the arch; never bring iron below ground; never stand a watch alone
- asked_as: oath; vow; forbidden; law; laws; metal; reply; allowed

> They swear to three rules:

> Never answer a voice from the arch.

> Never bring iron below ground.

> Never stand a watch alone.

## The hollow folk first come out of the Gate {#folk-come}

- date: 1902-05 "in May 1902"
- who: the [[hollow folk]]
- where: out of [[the Gate]]
- day: not stated
- asked_as: appeared; emerged; show up; arrive; invaded

> The hollow folk, also called tallowmen for their waxy skin, first came out of the Gate in May 1902.

## Wendell Stroud sees the first of the hollow folk {#first-seen}

- date: not stated
- who: [[Wendell Stroud]]
- what: one of the [[hollow folk]]
- where: not stated
- asked_as: saw; spotted; sighting; witness

> The
> postman Wendell Stroud was the first to see one.

## The Wardens drive the hollow folk back at Miller's Ford {#ford}

- date: 1902-06-17 "On the night of 17 June 1902"
- who: the [[Lantern Wardens]]
- against: the [[hollow folk]]
- where: [[Miller's Ford]]
- how: with burning hay carts
- how many: 34 Wardens
- aliases: fight at Miller's Ford; battle of Miller's Ford
- asked_as: battle; beat; beaten; defeated; repelled; weapon; fire; fought

> On the night of 17 June 1902 the Wardens drove them back at
> Miller's Ford with burning hay carts.

> Of the 34 Wardens who fought there, Ruth Penhallow and Caleb Dunn were
> never seen again.

## Ruth Penhallow and Caleb Dunn are never seen again {#two-lost}

- date: 1902-06-17
- date_basis: implied
- who: [[Ruth Penhallow]]; [[Caleb Dunn]]
- where: [[Miller's Ford]]
- asked_as: disappeared; vanished; missing; lost; casualties

> Of the 34 Wardens who fought there, Ruth Penhallow and Caleb Dunn were
> never seen again.

## Ruth Penhallow's lamp turns up {#lamp-found}

- date: 1903-21 "the following spring"
- date_basis: implied
- what: the lamp of [[Ruth Penhallow]], still lit
- where: in the ford ([[Miller's Ford]])
- by: not stated
- asked_as: found; discovered; burning; recovered

> Penhallow's lamp turned up in the ford the following spring, still lit.

## Elias Dunn succeeds Beatrix Oame as Chief Warden {#elias-chief}

- date: 1911 "In 1911"
- who: [[Elias Dunn]]
- after whom: [[Beatrix Oame]], who stepped down
- why: for reasons of health
- office: Chief Warden
- asked_as: resigned; quit; retired; replaced; took over; followed; next

> In 1911 Oame
> stepped down for reasons of health, and Elias Dunn, Caleb's younger brother, succeeded her as Chief Warden.

## Beatrix Oame moves to Pell {#oame-moves}

- date: not stated
- after: #elias-chief
- who: [[Beatrix Oame]]
- to: [[Pell]]
- why: not stated
- asked_as: live; retire; settle

> She moved to Pell, where she died around 1925.

## Beatrix Oame dies {#oame-dies}

- date: 1925~ "around 1925"
- who: [[Beatrix Oame]]
- where: [[Pell]]
- why: not stated
- asked_as: death; passed away

> She moved to Pell, where she died around 1925.
""",
    "timeline/4-office.md": """\
## The government opens the Office of Thresholds {#office-opens}

- date: 193X "In the 1930s"
- by: the government
- what: the [[Office of Thresholds]]
- where: in the old [[cider mill]]
- asked_as: founded; set up; established; started; headquarters

> In the 1930s the government opened the Office of Thresholds in the old cider mill.

## Vivian Hale intends to seal the Gate {#seal-plan}

- date: not stated
- kind: state
- who: [[Vivian Hale]]
- what: to seal [[the Gate]] with concrete by 1938
- result: the attempt failed
- asked_as: close; plan; block; shut; goal; deadline

> Its first director, Dr
> Vivian Hale, intended to seal the Gate with concrete by 1938. The attempt failed: the concrete was poured in
> autumn 1937 and was gone the next morning.

## The Gate is not sealed {#seal-fails}

- date: not stated
- kind: non-event
- what: [[the Gate]]
- how: the concrete was gone the next morning
- why: not stated
- asked_as: closed; succeeded; success; worked; succeed

> The attempt failed: the concrete was poured in
> autumn 1937 and was gone the next morning.

## Concrete is poured into the Gate {#concrete}

- date: 1937-23 "autumn 1937"
- what: concrete, to seal [[the Gate]]
- result: gone the next morning
- asked_as: cement; pour; filled; happened

> The attempt failed: the concrete was poured in
> autumn 1937 and was gone the next morning.

## Vivian Hale blames the Wardens {#blame}

- date: not stated
- after: #concrete
- who: [[Vivian Hale]]
- whom: the [[Lantern Wardens]], who denied it
- asked_as: accused; fault; sabotage; suspected; guilty; responsible

> Hale blamed the Wardens, who denied it.

## The Office's staff from out of town {#staff}

- date: not stated
- kind: figure
- share: 70%
- who: the staff of the [[Office of Thresholds]]
- from: out of town
- asked_as: outsiders; strangers; employees; workers; locals; percentage

> 70% of the Office's staff
> came from out of town.

## The Office fells the Crewe orchard {#orchard-felled}

- date: 1940-22 "In the summer of 1940"
- who: the [[Office of Thresholds]]
- what: the [[Crewe orchard]]
- purpose: to make room for a radio mast
- asked_as: cut down; chopped; destroyed; antenna; tower; cleared

> In the summer of 1940 the Office felled the Crewe orchard to make room for a radio
> mast.

## The growers occupy the mill {#occupation}

- date: 1941-04-08 "On 8 April 1941"
- who: the [[growers]]
- led by: [[Nell Abernathy]]
- where: the [[cider mill]]
- why: in protest
- how long: twelve days
- aliases: the occupation; occupation of the mill; mill occupation
- asked_as: sit-in; took over; seized; stormed; squatted; leader; siege

> On 8 April 1941 the growers occupied the mill in protest.

> They were led by Nell Abernathy, known as the
> Wasp, and held it for twelve days.

## Otis Brand refuses to clear the building {#brand-refuses}

- date: not stated
- kind: non-event
- who: [[Otis Brand]]
- what: to clear the [[cider mill]]
- why: not stated
- asked_as: evict; throw out; kick out; remove

> Sheriff Otis Brand refused to clear the building.

## The occupation ends {#occupation-ends}

- date: not stated
- after: #occupation
- who: the [[Office of Thresholds]]
- why: the Office promised to plant 500 new trees
- asked_as: stopped; gave up; left; over; settled; deal

> The occupation ended
> when the Office promised to plant 500 new trees; it planted 60.

## The Office plants 60 trees {#trees}

- date: not stated
- kind: figure
- who: the [[Office of Thresholds]]
- promised: 500 new trees
- planted: 60
- asked_as: replanted; keep its promise; kept; broke; saplings

> The occupation ended
> when the Office promised to plant 500 new trees; it planted 60.

## Vivian Hale resigns {#hale-resigns}

- date: 1942 "in 1942"
- who: [[Vivian Hale]]
- why: not stated
- successor: not stated
- asked_as: quit; left; stepped down; gave up

> Hale resigned in 1942.

## Vivian Hale's files are lost {#files-lost}

- date: [..1944] "By 1944"
- what: all files of [[Vivian Hale]]
- how: not stated
- asked_as: papers; records; documents; disappeared; missing

> By 1944 all her files
> had been lost.

## The Office is closed {#office-closed}

- date: 1946-09-30 "on 30 September 1946"
- what: the [[Office of Thresholds]]
- by: not stated
- why: not stated
- asked_as: shut down; dissolved; shuttered; end

> The Office was closed on 30 September 1946.
""",
    "timeline/5-quiet.md": """\
## No hollow folk come out of the Gate any more {#quiet}

- date: 1951/.. "since 1951"
- kind: non-event
- who: the [[hollow folk]]
- where: out of [[the Gate]]
- asked_as: last time; latest; appeared; still; anymore; recently

> No hollow folk have come out of the Gate since 1951.

## The Green Lamp runs {#serial}

- date: 1953/1957 "from 1953 to 1957"
- who: [[Lou Marchetti]]
- what: [[The Green Lamp]], a radio serial
- asked_as: aired; broadcast; on air; created; produced

> The broadcaster Lou Marchetti, a nephew of Abernathy,
> made the radio serial The Green Lamp, which ran from 1953 to 1957.

## Every episode survives except the ninth {#episodes}

- date: not stated
- kind: state
- what: every episode of [[The Green Lamp]]
- except: the ninth
- why: not stated
- asked_as: lost; missing; recordings; complete; exist

> Every episode survives except the ninth.

## The Wardens complain about The Green Lamp {#complaint}

- date: not stated
- who: the [[Lantern Wardens]]
- about: [[The Green Lamp]]
- why: that it gave away their passwords
- asked_as: upset; angry; objected; dislike; revealed; secrets; mad

> The Wardens complained that it gave away their passwords.

## Ida Stroud is elected Chief Warden {#ida-elected}

- date: 1962 "In 1962"
- who: [[Ida Stroud]]
- by: the [[Lantern Wardens]]
- office: Chief Warden
- asked_as: voted; chosen; became; won

> In 1962 they elected Ida Stroud, a granddaughter
> of Wendell, as Chief Warden.

## Ida Stroud opens the Wardens to the Crewes {#crewes-admitted}

- date: not stated
- after: #ida-elected + P3Y
- who: [[Ida Stroud]]
- to: the [[Crewe family]]
- what: the [[Lantern Wardens]]
- why: not stated
- asked_as: let in; admitted; allowed; join; accepted

> Three years later she opened the Wardens to the Crewes.

## The Lamp Fair is held every November {#fair}

- date: 1966/.. "since 1966"
- kind: state
- what: the [[Lamp Fair]]
- except: in 1978, when snow closed the road
- asked_as: month; yearly; annual; started; takes place; first

> The Lamp Fair has been
> held every November since 1966, except in 1978, when snow closed the road.

## The Lamp Fair is not held in 1978 {#fair-1978}

- date: 1978 "in 1978"
- kind: non-event
- what: the [[Lamp Fair]]
- why: snow closed the road
- asked_as: cancelled; canceled; skipped; called off; weather

> The Lamp Fair has been
> held every November since 1966, except in 1978, when snow closed the road.

## Visitors pay to see the chamber {#admission}

- date: not stated
- kind: figure
- who: visitors
- what: to see the chamber of [[the Gate]]
- how much: four dollars
- asked_as: cost; ticket; price; fee; entry; tourists

> Visitors pay four dollars to see
> the chamber.

## Caleb Dunn is rumoured to have been seen {#caleb-rumour}

- date: not stated
- who: [[Caleb Dunn]]
- where: at the fair of 1971 ([[Lamp Fair]])
- how: not a day older
- asked_as: gossip; sighting; spotted; back; alive; returned

> Rumour has it that Caleb Dunn was seen at the fair of 1971, not a day older.

## The town council plans a museum {#museum}

- date: not stated
- kind: state
- who: the town council
- what: to open a museum
- where: in the [[cider mill|mill]]
- expected: before 1990
- asked_as: exhibition; planned; future; intend

> The town council
> plans to open a museum in the mill before 1990.

## The Wardens today {#wardens-today}

- date: not stated
- kind: figure
- who: the [[Lantern Wardens]]
- how many: between twenty and thirty
- asked_as: members; nowadays; now; currently; size

> Today the Wardens number between twenty and thirty.
""",
}
