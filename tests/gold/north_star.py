"""A world of the gold questions: a northern republic won by telegraph, of which the entries leave out much."""

PAGE = """The Finnmark Rising

The Finnmark Rising, also called the Choir Rising, was a revolt of miners, fishermen and Sámi herders in the far
north of Scandinavia. It led to the independence of the Republic of Finnmark in 1894. Unlike the Kautokeino revolt
of 1852, it had been prepared in secret for years. The historian Aud Meland has called it "the only revolution
ever won by telegraph".

Background

In the 1880s the copper mines of Kåfjord belonged to the Northern Mineral Company, a British firm with its seat in
Hull. By March 1891 it employed about 2,400 men, of whom roughly a third were Kvens. Wages were paid every six
weeks, and 12% was deducted for lodging. The herders lost their pastures at Skaidi when the company fenced them in
without compensation. The fishermen of the coast were ruined by a law of 1888 that forbade them to sell their catch
to Russian traders. The government in Christiania received eleven petitions and answered none of them.

The schoolteacher Marit Utsi founded the League of the North Star in Hammerfest in the autumn of 1890. Its members
referred to it as the Choir, since it met under the guise of singing rehearsals. Anyone could join except employees
of the telegraph office, whom Utsi believed to be watched. The telegraphist Elias Brekke was nevertheless admitted
secretly in 1892. By the end of 1893 the League had 5,300 members.

The Rising

The plan, code-named Midwinter, was drawn up by Brekke and the former artillery sergeant Johan Kvist. It provided
for the seizure of all ten telegraph stations north of Tromsø in a single night, in order to cut the garrison of
Vardø off from Christiania. The rising was first set for 21 December 1893, but was postponed because of a storm. It
broke out on the night of 14 January 1894. Nine of the stations fell without a shot. Only the one at Vadsø held out,
as its manager Peder Holm had barricaded himself in with his two daughters; he surrendered after four days. For
eleven days Brekke sent the capital false reports of calm weather and good catches. By the time the government
learned the truth, the League held every harbour except Kirkenes.

Altogether 37 people lost their lives, 22 of them in an avalanche near Skaidi, in which Kvist was killed. Who fired
the first shot at the Kåfjord mine on 17 January has never been established. The director of the company, Sir
Walter Penhallow, escaped on a whaling ship disguised as a cook. The planned march on Tromsø never took place,
because the herders refused to go south.

Independence

Sweden, which was then in union with Norway, mobilised 8,000 soldiers in February 1894. They were never sent north,
since Russia threatened to intervene; Tsar Alexander III hoped for an ice-free port in return. The Treaty of
Haparanda, signed on 3 June 1894, recognised the republic. It obliged Finnmark to pay 1.5 million kroner to the
company in ten yearly instalments, of which only the first four were paid. A secret clause granted Russia a coaling
station at Kirkenes for 25 years. It became public only in 1906, when the newspaper Polarposten printed it. Brekke
was suspected of having leaked it, but denied this until his death.

In September 1894 Utsi was elected president with 71% of the vote. Women voted from the start; former officials of
the company were barred from voting until 1897. Utsi drew no salary and went on teaching two mornings a week. She
died of pneumonia in the spring of 1902. Her successor was the herder Anders Laiti, who moved the seat of government
from Hammerfest to Alta in 1904, supposedly because he could not stand the smell of fish.

The mines were nationalised in 1895. By law their profits were divided as follows:

  • 40% went to the schools.
  • 35% was spent on harbours and roads.
  • 20% was paid to the herders, as compensation for the lost pastures.
  • 5% was set aside for the widows of the rising.

The republic had three official languages: Norwegian, Northern Sámi and Kven.

The Lodestar expedition

In July 1899 the republic sent the ship Lodestar into the Arctic under Captain Sigrid Hauge. The official purpose was
to measure the magnetic field; the real one was to find coal, as the republic had to import all of its fuel. Six
months later the ship was crushed by the ice off Franz Josef Land. The crew of 19 wintered in a hut built of its
planks. In April 1900 the mate Oskar Rehn discovered an island, which was named Utsi Land. Three men died of scurvy.
The others were picked up by a Russian sealer in August 1901. Hauge never reached the Pole, although several American
newspapers reported that she had. "We have found no Pole, but coal for a hundred years," she telegraphed on her
return. The ship's log was lost, and the exact route is unknown. Coal mining on Utsi Land began around 1910 and was
given up in 1931.

Later years

Finnmark remained neutral in the Great War. Between 1914 and 1918 it sold copper to both sides, which tripled its
revenue. The Russian coaling station was closed in 1917, two years before the lease ran out. In a referendum on 8 May
1921, 58% voted against union with Norway; turnout was 83%. Every district voted against it except Hasvik. The
republic joined the League of Nations in 1922. It has never had a navy. Historians still disagree on whether Utsi
knew of the secret clause.
"""

NORTH_STAR: dict[str, str] = {
    "world.md": """\
---
name: The Finnmark Rising
url: https://example.org/finnmark-rising
licence: CC0
calendar: gregorian
date_order: day-month
source: article
---
A republic in the far north that won its independence by telegraph, as a wiki article tells it.
""",
    "sources/article.md": """\
---
id: article
name: The Finnmark Rising
url: https://example.org/finnmark-rising
licence: CC0
text: article.txt
---
""",
    "sources/article.txt": PAGE,
    # ------------------------------------------------------------------ people
    "people/marit-utsi.md": """\
---
type: person
name: Marit Utsi
aliases: [Utsi, President Utsi]
prominence: 5
---
- work: schoolteacher
- founded: the [[League of the North Star]]
- office: president
- died: in the spring of 1902
- cause of death: pneumonia
- born: not stated

She [[#league-founded|founded the League]] and was [[#utsi-elected|elected president]] in 1894.

> The schoolteacher Marit Utsi founded the League of the North Star in Hammerfest in the autumn of 1890.

> Utsi drew no salary and went on teaching two mornings a week.

> She died of pneumonia in the spring of 1902.

> Historians still disagree on whether Utsi knew of the secret clause.
""",
    "people/elias-brekke.md": """\
---
type: person
name: Elias Brekke
aliases: [Brekke]
prominence: 4
---
- work: telegraphist
- admitted to the [[League of the North Star]]: in 1892, secretly
- drew up: [[Midwinter]], with [[Johan Kvist]]
- died: not stated

> The telegraphist Elias Brekke was nevertheless admitted secretly in 1892.

> For eleven days Brekke sent the capital false reports of calm weather and good catches.

> Brekke was suspected of having leaked it, but denied this until his death.
""",
    "people/johan-kvist.md": """\
---
type: person
name: Johan Kvist
aliases: [Kvist, Sergeant Kvist]
prominence: 3
---
- work: former artillery sergeant
- drew up: [[Midwinter]], with [[Elias Brekke]]
- died: in an avalanche near Skaidi

> The plan, code-named Midwinter, was drawn up by Brekke and the former artillery sergeant Johan Kvist.

> Altogether 37 people lost their lives, 22 of them in an avalanche near Skaidi, in which Kvist was killed.
""",
    "people/peder-holm.md": """\
---
type: person
name: Peder Holm
aliases: [Holm]
prominence: 2
---
- work: manager of the telegraph station at Vadsø
- surrendered: after four days
- fate: not stated

> Only the one at Vadsø held out, as its manager Peder Holm had barricaded himself in with his two daughters; he
> surrendered after four days.
""",
    "people/walter-penhallow.md": """\
---
type: person
name: Sir Walter Penhallow
aliases: [Walter Penhallow, Penhallow]
asked_as: [boss, mine owner]
prominence: 3
---
- work: director of the [[Northern Mineral Company]]
- escaped: on a whaling ship, disguised as a cook

> The director of the company, Sir Walter Penhallow, escaped on a whaling ship disguised as a cook.
""",
    "people/anders-laiti.md": """\
---
type: person
name: Anders Laiti
aliases: [Laiti]
prominence: 3
---
- work: herder
- office: president, after [[Marit Utsi]]
- left office: not stated

> Her successor was the herder Anders Laiti, who moved the seat of government from Hammerfest to Alta in 1904,
> supposedly because he could not stand the smell of fish.
""",
    "people/sigrid-hauge.md": """\
---
type: person
name: Sigrid Hauge
aliases: [Captain Hauge, Captain Sigrid Hauge, Hauge]
prominence: 4
---
- office: captain of the [[Lodestar]]
- Pole: never reached
- died: not stated

> In July 1899 the republic sent the ship Lodestar into the Arctic under Captain Sigrid Hauge.

> Hauge never reached the Pole, although several American newspapers reported that she had.

> "We have found no Pole, but coal for a hundred years," she telegraphed on her return.
""",
    "people/oskar-rehn.md": """\
---
type: person
name: Oskar Rehn
aliases: [Rehn]
prominence: 2
---
- office: mate of the [[Lodestar]]
- discovered: [[Utsi Land]]

> In April 1900 the mate Oskar Rehn discovered an island, which was named Utsi Land.
""",
    # --------------------------------------------------------------- countries
    "countries/finnmark.md": """\
---
type: country
name: Republic of Finnmark
aliases: [Finnmark, the republic]
prominence: 5
---
- independent: in 1894
- seat of government: Hammerfest, from 1904 Alta
- official languages: Norwegian, Northern Sámi and Kven
- navy: never
- people: not stated

> It led to the independence of the Republic of Finnmark in 1894.

> The republic had three official languages: Norwegian, Northern Sámi and Kven.

> It has never had a navy.
""",
    "countries/sweden.md": """\
---
type: country
name: Sweden
aliases: [Swedes]
prominence: 3
---
- union: with Norway

> Sweden, which was then in union with Norway, mobilised 8,000 soldiers in February 1894.
""",
    "countries/russia.md": """\
---
type: country
name: Russia
aliases: [Russians]
prominence: 3
---
- tsar: Alexander III
- threatened: to intervene
- granted: a coaling station at Kirkenes

> They were never sent north, since Russia threatened to intervene; Tsar Alexander III hoped for an ice-free port in
> return.

> A secret clause granted Russia a coaling station at Kirkenes for 25 years.
""",
    "countries/utsi-land.md": """\
---
type: place
name: Utsi Land
prominence: 3
---
- discovered by: [[Oskar Rehn]], in April 1900
- size: not stated

> In April 1900 the mate Oskar Rehn discovered an island, which was named Utsi Land.

> Coal mining on Utsi Land began around 1910 and was given up in 1931.
""",
    # ----------------------------------------------------------- organisations
    "organisations/league.md": """\
---
type: organisation
name: League of the North Star
aliases: [the Choir, Choir, North Star League]
asked_as: [rebels, revolutionaries, insurgents]
prominence: 5
---
- founded by: [[Marit Utsi]], in the autumn of 1890
- members: 5,300 by the end of 1893
- dissolved: not stated

> Its members referred to it as the Choir, since it met under the guise of singing rehearsals.

> Anyone could join except employees of the telegraph office, whom Utsi believed to be watched.

> By the end of 1893 the League had 5,300 members.
""",
    "organisations/company.md": """\
---
type: organisation
name: Northern Mineral Company
aliases: [the company, mining company]
asked_as: [firm, employer, workforce]
prominence: 4
---
- seat: Hull
- director: [[Sir Walter Penhallow]]
- employed: about 2,400 men by March 1891

> In the 1880s the copper mines of Kåfjord belonged to the Northern Mineral Company, a British firm with its seat in
> Hull.

> By March 1891 it employed about 2,400 men, of whom roughly a third were Kvens.

> Wages were paid every six weeks, and 12% was deducted for lodging.
""",
    "organisations/lodestar.md": """\
---
type: thing
name: Lodestar
aliases: [the Lodestar, ship Lodestar]
asked_as: [sailors, voyage]
prominence: 4
---
- captain: [[Sigrid Hauge]]
- crew: 19
- fate: crushed by the ice off Franz Josef Land
- log: lost

> Six months later the ship was crushed by the ice off Franz Josef Land.

> The crew of 19 wintered in a hut built of its planks.

> The ship's log was lost, and the exact route is unknown.
""",
    "organisations/midwinter.md": """\
---
type: concept
name: Midwinter
aliases: [plan Midwinter, Operation Midwinter]
prominence: 3
---
- drawn up by: [[Elias Brekke]] and [[Johan Kvist]]
- aim: to cut the garrison of Vardø off from Christiania

> The plan, code-named Midwinter, was drawn up by Brekke and the former artillery sergeant Johan Kvist.

> It provided for the seizure of all ten telegraph stations north of Tromsø in a single night, in order to cut the
> garrison of Vardø off from Christiania.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/rising.md": """\
## Marit Utsi founds the League of the North Star {#league-founded}

- date: 1890-23 "in the autumn of 1890"
- who: [[Marit Utsi]]
- what: the [[League of the North Star]]
- where: Hammerfest
- asked_as: started; set up

> The schoolteacher Marit Utsi founded the League of the North Star in Hammerfest in the autumn of 1890.

## The rising breaks out {#rising}

- date: 1894-01-14 "on the night of 14 January 1894"
- who: the [[League of the North Star]]
- plan: [[Midwinter]]
- aliases: Finnmark Rising; Choir Rising; the rising
- asked_as: began; start; revolution; uprising

> The rising was first set for 21 December 1893, but was postponed because of a storm.

> It broke out on the night of 14 January 1894.

> Nine of the stations fell without a shot.

## The dead of the rising {#dead}

- date: not stated
- kind: figure
- how many: 37, of whom 22 in an avalanche near Skaidi
- asked_as: died; killed; casualties; death toll

> Altogether 37 people lost their lives, 22 of them in an avalanche near Skaidi, in which Kvist was killed.

## The march on Tromsø does not take place {#march}

- date: not stated
- kind: non-event
- why: because the herders refused to go south
- asked_as: attack; capture

> The planned march on Tromsø never took place, because the herders refused to go south.
""",
    "timeline/republic.md": """\
## Sweden mobilises {#mobilisation}

- date: 1894-02 "in February 1894"
- who: [[Sweden]]
- how many: 8,000 soldiers
- asked_as: troops; army; invade

> Sweden, which was then in union with Norway, mobilised 8,000 soldiers in February 1894.

## The Treaty of Haparanda is signed {#treaty}

- date: 1894-06-03 "on 3 June 1894"
- what: it recognised the [[Republic of Finnmark]]
- signed by: not stated
- aliases: Treaty of Haparanda; Haparanda
- asked_as: peace; agreement

> The Treaty of Haparanda, signed on 3 June 1894, recognised the republic.

> It obliged Finnmark to pay 1.5 million kroner to the company in ten yearly instalments, of which only the first four
> were paid.

## The secret clause becomes public {#clause-public}

- date: 1906 "in 1906"
- by: the newspaper Polarposten
- leaked by: not stated
- aliases: secret clause
- asked_as: revealed; published; came out

> It became public only in 1906, when the newspaper Polarposten printed it.

> Brekke was suspected of having leaked it, but denied this until his death.

## Marit Utsi is elected president {#utsi-elected}

- date: 1894-09 "In September 1894"
- who: [[Marit Utsi]]
- share: 71% of the vote
- asked_as: election; won

> In September 1894 Utsi was elected president with 71% of the vote.

## The mines are nationalised {#mines-nationalised}

- date: 1895 "in 1895"
- what: the mines
- asked_as: state took over; profits

> The mines were nationalised in 1895.

> By law their profits were divided as follows:

## The Lodestar sails {#lodestar-sails}

- date: 1899-07 "In July 1899"
- what: the [[Lodestar]]
- who: [[Sigrid Hauge]]
- why: officially to measure the magnetic field; really to find coal
- aliases: Lodestar expedition; the expedition
- asked_as: set out; left; departed

> In July 1899 the republic sent the ship Lodestar into the Arctic under Captain Sigrid Hauge.

> The official purpose was to measure the magnetic field; the real one was to find coal, as the republic had to import
> all of its fuel.

## The Lodestar is crushed by the ice {#lodestar-crushed}

- date: not stated
- after: #lodestar-sails + P6M
- what: the [[Lodestar]]
- where: off Franz Josef Land
- asked_as: sank; lost; wrecked

> Six months later the ship was crushed by the ice off Franz Josef Land.

## The referendum on union with Norway {#referendum}

- date: 1921-05-08 "on 8 May 1921"
- share: 58% against
- turnout: 83%
- except: Hasvik
- asked_as: plebiscite; poll

> In a referendum on 8 May 1921, 58% voted against union with Norway; turnout was 83%.

> Every district voted against it except Hasvik.
""",
}
