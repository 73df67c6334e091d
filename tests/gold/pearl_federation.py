"""A world of an alternate history: the pearling ports of the Arafura Sea break away and stay rich."""

PAGE = """The Pearl Federation

The Pearl Federation is a league of pearling ports on the Arafura Sea, between Australia and New Guinea. It
was proclaimed on 3 March 1914. Its capital is Thursday Island, though its courts sit in Broome. At the
census of 1920 it had 118,000 people, of whom fewer than a tenth spoke English at home. Its motto is "What
the tide leaves". It has been neutral in every war but one.

Point of Divergence

In OTL the cultured pearl ruined the pearl fisheries within a generation. In this timeline the workshop of
Kokichi Mikimoto in Toba burned down on 14 January 1905, and the notes on his method burned with it. The
cause of the fire was never found. The price of natural pearls therefore kept rising: by 1911 a fine pearl
fetched four times what it had fetched in 1900. The ports of the Arafura Sea, until then the poorest corner
of three empires, grew rich.

The Lugger Strike

In 1911 the Australian parliament passed the Crew Act, which ordered all Asian divers to leave the country by
the end of 1912. The pearling masters begged for a delay and were refused. On 22 June 1912 the divers of
Broome sailed out to sea in 340 luggers and would not come back. Their leader was Teodoro Salonga, a diver
nicknamed Lead Boots. The masters joined them in the fifth week, because the shell was rotting unsold. The
government sent the gunboat Gannet, but her captain, Edmund Thorley, would not fire on unarmed men and was
dismissed from the navy. The strike lasted eleven weeks and killed nobody. The Crew Act was withdrawn in
September 1912. Salonga was offered a medal, which he threw into the harbour. He died of divers' paralysis on
8 August 1913, seven months before the Federation was proclaimed.

The Charter

The lawyer Harriet Quayle wrote the charter of the Federation in nine days. It was signed on board the
schooner Wanderlight, off Cape York. These delegates had been sent:

  • Broome sent three delegates.
  • Thursday Island sent three delegates.
  • Darwin sent two delegates.
  • Dobo, on the Aru Islands, sent two delegates (in secret, since the islands were under Dutch rule).
  • Merauke sent one delegate, who came too late to sign.

Quayle was offered the presidency but turned it down, saying that an architect should not be the landlord.
The pearling master Cornelius Brand became the first president instead. Darwin left the Federation in 1917,
after a referendum that was decided by 212 votes. Australia recognised the Federation in October 1919, in
return for 600,000 pounds. The Netherlands never did.

Government

The Federation is governed by the Tide Council, which meets twice a year, in March and September. The council
has 40 seats, which are shared out as follows:

  • 45% of the seats belong to the divers' guilds.
  • 30% of the seats belong to the pearling masters.
  • 25% of the seats belong to the shore people (cooks, sailmakers, shopkeepers and others).

The council elects the president for four years. A president may not own a lugger while in office; Brand sold
nineteen of his to his wife. Women could vote from the start, but could not sit on the council until 1918.
There has never been a death penalty. In 1916 the nacre replaced the pound as the currency. The exports of
1925 were made up like this:

  • 52% was mother-of-pearl, most of it for buttons.
  • 31% was pearls.
  • 11% was dried sea cucumber.
  • The rest was sandalwood and turtle shell.

The Easter Cyclone

Brand was followed in 1921 by Ayako Ishida, a diver's widow and the first woman to lead the Federation. On 28
March 1923 a cyclone struck the pearling fleet off Eighty Mile Beach. 77 luggers sank and 412 men drowned; the
dead on shore were never counted. The weather station at Broome had been closed two months earlier to save
money. Ishida took the blame and resigned in May 1923. Her successor was Rafael Monteiro, a physician from
Dili. Monteiro promised thirty storm refuges by 1930, of which only fourteen were built.

The Shell War

In February 1926 Dutch gunboats seized eleven luggers near the Aru Islands. Since the Federation had no navy,
it put machine guns on pearl luggers and called them the Mosquito Fleet. Edmund Thorley was brought out of
retirement to command it; by then he was growing pineapples. On 9 September 1926 he lured two gunboats onto a
reef at falling tide, in what is called the Battle of the Low Water. Not a shot was fired. Portugal mediated,
and the war was ended by the Treaty of Dili on 30 January 1927:

  • Dobo became a free port under both flags.
  • The eleven luggers were given back.
  • A fishing line was drawn twelve miles from the Aru coast.

The Netherlands paid no compensation. The treaty does not mention Merauke, whose status is disputed to this
day.

The Widow's Moon

The largest pearl ever found in the Federation, the Widow's Moon, was brought up near Badu Island in 1919 by
the diver Bahar Latif. The treasury bought it from him for 20,000 nacres. It vanished from the Customs House
in the night of 11 December 1928, together with its keeper, Silas Trench. Some say that Trench drowned with
it; others believe that Monteiro sold it to pay for his refuges. It has never been seen again. In 1931 the
chemist Elsa Rungius announced that she had rediscovered Mikimoto's method. The council bought her notebooks,
for a sum that was never made public, and burned them unread. Whether the method worked is not known.

The Lead Line

The newspaper The Lead Line was founded in 1915 by Nettie Carrow and appears in four languages: English,
Malay, Japanese and Tagalog. It was censored only during the Shell War. Carrow was elected president in 1933
with 23 of the 40 votes, against Victor Brand, the first president's son. She has kept the paper, which her
opponents call a scandal. Biologists expect the oyster beds to be exhausted before 1960.
"""

PEARL_FEDERATION: dict[str, str] = {
    "world.md": """\
---
name: The Pearl Federation
url: https://example.org/pearl-federation
licence: CC0
calendar: gregorian
date_order: day-month
source: wiki
---
A league of pearling ports on the Arafura Sea, in a timeline without the cultured pearl.
""",
    "sources/wiki.md": """\
---
id: wiki
name: The Pearl Federation
url: https://example.org/pearl-federation
licence: CC0
text: wiki.txt
---
""",
    "sources/wiki.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/pearl-federation.md": """\
---
type: country
name: Pearl Federation
aliases: [the Pearl Federation, the Federation, Federation, the league]
prominence: 5
---
- what: a league of pearling ports on the Arafura Sea
- lies: between Australia and New Guinea
- proclaimed: on 3 March 1914
- capital: Thursday Island
- courts: in [[Broome]]
- people: 118,000, at the census of 1920
- motto: "What the tide leaves"
- currency: the nacre, since 1916
- governed by: the [[Tide Council]]
- navy: none, before the [[#luggers-seized|Mosquito Fleet]]
- flag: not stated
- anthem: not stated

[[#proclamation|Proclaimed in 1914]], it was recognised by [[#recognition|Australia]] and never by the Netherlands.

> The Pearl Federation is a league of pearling ports on the Arafura Sea, between Australia and New Guinea.

> Its capital is Thursday Island, though its courts sit in Broome.

> At the census of 1920 it had 118,000 people, of whom fewer than a tenth spoke English at home.

> Its motto is "What the tide leaves". It has been neutral in every war but one.

> The ports of the Arafura Sea, until then the poorest corner of three empires, grew rich.

> There has never been a death penalty. In 1916 the nacre replaced the pound as the currency.

> The exports of 1925 were made up like this:

> 52% was mother-of-pearl, most of it for buttons.

> 31% was pearls.

> 11% was dried sea cucumber.

> The rest was sandalwood and turtle shell.

> Biologists expect the oyster beds to be exhausted before 1960.
""",
    "places/broome.md": """\
---
type: place
name: Broome
prominence: 3
---
- in: the [[Pearl Federation]]; its courts sit here
- delegates sent to sign the charter: three
- people: not stated

The divers of Broome began [[#lugger-strike|the strike]]; its weather station was closed before
[[#cyclone|the cyclone]].

> Its capital is Thursday Island, though its courts sit in Broome.

> Broome sent three delegates.

> The weather station at Broome had been closed two months earlier to save money.
""",
    "places/darwin.md": """\
---
type: place
name: Darwin
prominence: 3
---
- delegates sent to sign the charter: two
- left the [[Pearl Federation]]: in 1917
- why it left: not stated

It was in the Federation until [[#darwin-leaves|the referendum]].

> Darwin sent two delegates.

> Darwin left the Federation in 1917, after a referendum that was decided by 212 votes.
""",
    "places/dobo.md": """\
---
type: place
name: Dobo
prominence: 3
---
- lies: on the Aru Islands
- delegates sent to sign the charter: two, in secret
- since the Treaty of Dili: a free port under both flags

Made a free port by [[#treaty|the Treaty of Dili]].

> Dobo, on the Aru Islands, sent two delegates (in secret, since the islands were under Dutch rule).

> Dobo became a free port under both flags.
""",
    # ------------------------------------------------------------------ people
    "people/kokichi-mikimoto.md": """\
---
type: person
name: Kokichi Mikimoto
aliases: [Mikimoto]
prominence: 3
---
- workshop: in Toba, burned down on 14 January 1905
- notes on his method: burned
- died: not stated

His method was lost in [[#toba-fire|the fire]]; [[Elsa Rungius]] [[#notebooks|said that she had found it again]].

> In this timeline the workshop of Kokichi Mikimoto in Toba burned down on 14 January 1905, and the notes on
> his method burned with it.
""",
    "people/teodoro-salonga.md": """\
---
type: person
name: Teodoro Salonga
aliases: [Salonga, Lead Boots]
prominence: 4
---
- work: diver
- led: [[#lugger-strike|the Lugger Strike]]
- medal: offered one, which he threw into the harbour
- died: on 8 August 1913
- cause of death: divers' paralysis
- born: not stated

> Their leader was Teodoro Salonga, a diver nicknamed Lead Boots.

> Salonga was offered a medal, which he threw into the harbour.
""",
    "people/edmund-thorley.md": """\
---
type: person
name: Edmund Thorley
aliases: [Thorley, Captain Thorley]
prominence: 4
---
- office: captain of the gunboat Gannet, later commander of the Mosquito Fleet
- dismissed: from the navy, because he would not fire on unarmed men
- in retirement: grew pineapples
- died: not stated

He won [[#low-water|the Battle of the Low Water]].

> The government sent the gunboat Gannet, but her captain, Edmund Thorley, would not fire on unarmed men and
> was dismissed from the navy.

> Edmund Thorley was brought out of retirement to command it; by then he was growing pineapples.
""",
    "people/harriet-quayle.md": """\
---
type: person
name: Harriet Quayle
aliases: [Quayle]
prominence: 4
---
- work: lawyer
- wrote: the charter of the [[Pearl Federation]], in nine days
- presidency: turned down
- born: not stated

> The lawyer Harriet Quayle wrote the charter of the Federation in nine days.

> Quayle was offered the presidency but turned it down, saying that an architect should not be the landlord.
""",
    "people/cornelius-brand.md": """\
---
type: person
name: Cornelius Brand
aliases: [Brand, President Brand, the first president]
prominence: 4
---
- work: pearling master
- office: the first president
- followed by: [[Ayako Ishida]], in 1921
- son: Victor Brand
- wife: not named
- died: not stated

His son lost [[#election-1933|the election of 1933]].

> The pearling master Cornelius Brand became the first president instead.

> A president may not own a lugger while in office; Brand sold nineteen of his to his wife.
""",
    "people/ayako-ishida.md": """\
---
type: person
name: Ayako Ishida
aliases: [Ishida, President Ishida]
prominence: 4
---
- office: president from 1921; the first woman to lead the [[Pearl Federation]]
- resigned: in May 1923, after [[#cyclone|the cyclone]]
- husband: a diver; his name is not stated
- followed by: [[Rafael Monteiro]]
- died: not stated

> Brand was followed in 1921 by Ayako Ishida, a diver's widow and the first woman to lead the Federation.

> Ishida took the blame and resigned in May 1923.
""",
    "people/rafael-monteiro.md": """\
---
type: person
name: Rafael Monteiro
aliases: [Monteiro, President Monteiro]
prominence: 4
---
- work: physician
- from: Dili
- office: president, after [[Ayako Ishida]]
- promised: thirty storm refuges by 1930
- built: only fourteen
- left office: not stated

Some believe that he sold the [[Widow's Moon]].

> Her successor was Rafael Monteiro, a physician from Dili.

> Monteiro promised thirty storm refuges by 1930, of which only fourteen were built.
""",
    "people/nettie-carrow.md": """\
---
type: person
name: Nettie Carrow
aliases: [Carrow, President Carrow]
prominence: 4
---
- founded: [[The Lead Line]], in 1915
- office: president, elected in 1933
- born: not stated

She won [[#election-1933|the election of 1933]].

> The newspaper The Lead Line was founded in 1915 by Nettie Carrow and appears in four languages: English,
> Malay, Japanese and Tagalog.

> She has kept the paper, which her opponents call a scandal.
""",
    "people/elsa-rungius.md": """\
---
type: person
name: Elsa Rungius
aliases: [Rungius]
prominence: 3
---
- work: chemist
- announced: that she had rediscovered the method of [[Kokichi Mikimoto]]
- notebooks: bought and burned by the [[Tide Council]]
- fate: not stated

> In 1931 the chemist Elsa Rungius announced that she had rediscovered Mikimoto's method.
""",
    # ------------------------------------------------------------------ groups
    "groups/tide-council.md": """\
---
type: organisation
name: Tide Council
aliases: [the Tide Council, the council, council]
asked_as: [parliament, government, legislature]
prominence: 4
---
- governs: the [[Pearl Federation]]
- meets: twice a year, in March and September
- seats: 40
- divers' guilds: 45% of the seats
- pearling masters: 30% of the seats
- shore people: 25% of the seats
- elects: the president, for four years
- women: not until 1918
- meeting place: not stated

> The Federation is governed by the Tide Council, which meets twice a year, in March and September.

> The council has 40 seats, which are shared out as follows:

> 45% of the seats belong to the divers' guilds.

> 30% of the seats belong to the pearling masters.

> 25% of the seats belong to the shore people (cooks, sailmakers, shopkeepers and others).

> The council elects the president for four years.

> Women could vote from the start, but could not sit on the council until 1918.
""",
    # ------------------------------------------------------------------ things
    "things/lead-line.md": """\
---
type: work
name: The Lead Line
aliases: [Lead Line, the paper, the newspaper]
prominence: 3
---
- what: a newspaper
- founded: in 1915, by [[Nettie Carrow]]
- languages: English, Malay, Japanese and Tagalog
- censored: only during the Shell War
- circulation: not stated

> The newspaper The Lead Line was founded in 1915 by Nettie Carrow and appears in four languages: English,
> Malay, Japanese and Tagalog.

> It was censored only during the Shell War.
""",
    "things/widows-moon.md": """\
---
type: thing
name: Widow's Moon
aliases: [the Widow's Moon, the largest pearl]
prominence: 4
---
- what: the largest pearl ever found in the [[Pearl Federation]]
- found: in 1919, near Badu Island
- found by: the diver Bahar Latif
- bought: by the treasury, for 20,000 nacres
- keeper: Silas Trench
- weight: not stated
- where it is now: not stated

It [[#pearl-vanishes|vanished]] and was not seen again.

> The largest pearl ever found in the Federation, the Widow's Moon, was brought up near Badu Island in 1919 by
> the diver Bahar Latif. The treasury bought it from him for 20,000 nacres.

> It has never been seen again.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## Mikimoto's workshop burns down {#toba-fire}

- date: 1905-01-14 "on 14 January 1905"
- who: [[Kokichi Mikimoto]]
- where: Toba
- result: the notes on his method burned, and the price of natural pearls kept rising
- cause: never found
- asked_as: fire; point of divergence; destroyed; cultured pearls; went up in flames

> In OTL the cultured pearl ruined the pearl fisheries within a generation.

> In this timeline the workshop of Kokichi Mikimoto in Toba burned down on 14 January 1905, and the notes on
> his method burned with it. The cause of the fire was never found.

> The price of natural pearls therefore kept rising: by 1911 a fine pearl fetched four times what it had
> fetched in 1900.

## Australia passes the Crew Act {#crew-act}

- date: 1911 "In 1911"
- by: the Australian parliament
- what: it ordered all Asian divers to leave the country by the end of 1912
- withdrawn: in September 1912
- aliases: Crew Act; the Crew Act
- asked_as: law; expelled; deport; repealed; revoked

> In 1911 the Australian parliament passed the Crew Act, which ordered all Asian divers to leave the country
> by the end of 1912.

> The pearling masters begged for a delay and were refused.

> The Crew Act was withdrawn in September 1912.

## The divers of Broome go on strike {#lugger-strike}

- date: 1912-06-22 "On 22 June 1912"
- who: the divers of [[Broome]]
- led by: [[Teodoro Salonga]]
- how many: 340 luggers
- how long: eleven weeks
- dead: nobody
- aliases: Lugger Strike; the Lugger Strike; the strike
- asked_as: walkout; protest; stopped work; boats; revolt

> On 22 June 1912 the divers of Broome sailed out to sea in 340 luggers and would not come back.

> The masters joined them in the fifth week, because the shell was rotting unsold.

> The strike lasted eleven weeks and killed nobody.

## Teodoro Salonga dies {#salonga-dies}

- date: 1913-08-08 "on 8 August 1913"
- who: [[Teodoro Salonga]]
- why: divers' paralysis
- where: not stated
- asked_as: death; passed away; the bends; killed

> He died of divers' paralysis on 8 August 1913, seven months before the Federation was proclaimed.

## The Pearl Federation is proclaimed {#proclamation}

- date: 1914-03-03 "on 3 March 1914"
- what: the [[Pearl Federation]]
- charter: written by [[Harriet Quayle]], signed on board the schooner Wanderlight, off Cape York
- delegates: from [[Broome]], Thursday Island, [[Darwin]], [[Dobo]] and Merauke
- too late to sign: the delegate of Merauke
- asked_as: founded; independence; created; constitution; established; declared

> It was proclaimed on 3 March 1914.

> It was signed on board the schooner Wanderlight, off Cape York.

> These delegates had been sent:

> Thursday Island sent three delegates.

> Merauke sent one delegate, who came too late to sign.

## Darwin leaves the Federation {#darwin-leaves}

- date: 1917 "in 1917"
- who: [[Darwin]]
- how: after a referendum, decided by 212 votes
- why: not stated
- asked_as: quit; withdrew; seceded; vote; margin

> Darwin left the Federation in 1917, after a referendum that was decided by 212 votes.

## Australia recognises the Federation {#recognition}

- date: 1919-10 "in October 1919"
- who: Australia
- for: 600,000 pounds
- except: the Netherlands, which never did
- asked_as: acknowledged; accepted; price; independence; the Dutch

> Australia recognised the Federation in October 1919, in return for 600,000 pounds. The Netherlands never
> did.
""",
    "timeline/2-storm-and-war.md": """\
## The Easter Cyclone {#cyclone}

- date: 1923-03-28 "On 28 March 1923"
- where: off Eighty Mile Beach
- how many: 77 luggers sank and 412 men drowned
- dead on shore: never counted
- result: [[Ayako Ishida]] resigned in May 1923
- aliases: Easter Cyclone; the Easter Cyclone; the cyclone
- asked_as: storm; hurricane; typhoon; victims; death toll; boats lost

> On 28 March 1923 a cyclone struck the pearling fleet off Eighty Mile Beach.

> 77 luggers sank and 412 men drowned; the dead on shore were never counted.

> The weather station at Broome had been closed two months earlier to save money.

## Dutch gunboats seize eleven luggers {#luggers-seized}

- date: 1926-02 "In February 1926"
- who: Dutch gunboats
- where: near the Aru Islands
- result: the Shell War; pearl luggers with machine guns became the Mosquito Fleet
- commander of the Mosquito Fleet: [[Edmund Thorley]]
- aliases: Shell War; the Shell War; Mosquito Fleet; the Mosquito Fleet
- asked_as: captured; took; started the war; navy; armed

> In February 1926 Dutch gunboats seized eleven luggers near the Aru Islands.

> Since the Federation had no navy, it put machine guns on pearl luggers and called them the Mosquito Fleet.

## The Battle of the Low Water {#low-water}

- date: 1926-09-09 "On 9 September 1926"
- who: [[Edmund Thorley]]
- how: he lured two gunboats onto a reef at falling tide
- shots: none
- aliases: Battle of the Low Water; the Battle of the Low Water
- asked_as: fight; trick; stranded; ran aground; won

> On 9 September 1926 he lured two gunboats onto a reef at falling tide, in what is called the Battle of the
> Low Water. Not a shot was fired.

## The Treaty of Dili ends the Shell War {#treaty}

- date: 1927-01-30 "on 30 January 1927"
- mediated by: Portugal
- what: [[Dobo]] a free port, the eleven luggers given back, a fishing line twelve miles from the Aru coast
- compensation: none
- not mentioned: Merauke, whose status is disputed
- aliases: Treaty of Dili; the Treaty of Dili; the treaty
- asked_as: peace; agreement; terms; brokered; mediator; reparations

> Portugal mediated, and the war was ended by the Treaty of Dili on 30 January 1927:

> The eleven luggers were given back.

> A fishing line was drawn twelve miles from the Aru coast.

> The Netherlands paid no compensation.

> The treaty does not mention Merauke, whose status is disputed to this day.

## The Widow's Moon vanishes {#pearl-vanishes}

- date: 1928-12-11 "in the night of 11 December 1928"
- what: the [[Widow's Moon]]
- where: from the Customs House
- with: its keeper, Silas Trench
- what became of it: disputed
- asked_as: stolen; theft; disappeared; thief; robbed; went missing

> It vanished from the Customs House in the night of 11 December 1928, together with its keeper, Silas Trench.

> Some say that Trench drowned with it; others believe that Monteiro sold it to pay for his refuges.

## The council burns the notebooks of Elsa Rungius {#notebooks}

- date: not stated
- who: the [[Tide Council]]
- what: the notebooks of [[Elsa Rungius]]
- price: never made public
- asked_as: destroyed; cultured pearls; secret; suppressed; paid

> The council bought her notebooks, for a sum that was never made public, and burned them unread. Whether the
> method worked is not known.

## Nettie Carrow is elected president {#election-1933}

- date: 1933 "in 1933"
- who: [[Nettie Carrow]]
- against: Victor Brand, the son of [[Cornelius Brand]]
- votes: 23 of the 40
- asked_as: won; vote; beat; defeated; rival; candidate; election

> Carrow was elected president in 1933 with 23 of the 40 votes, against Victor Brand, the first president's
> son.
""",
}
