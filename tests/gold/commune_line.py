"""A world of the gold questions: a twentieth century in which the Paris Commune held out and spread along the rails."""

PAGE = """Commune Line

Commune Line is a collaborative alternate history in which the Paris Commune of 1871 survived and spread
along the railways. The timeline so far ends in 1931.

The Walled Gate

The point of divergence is the night of 21 May 1871, when the watchman Aristide Maurel found the Saint-Cloud
gate unguarded and had it walled up before the army of Versailles arrived. After a siege of eleven weeks the
government of Versailles fled to Bordeaux, where it founded the Bordeaux Republic. The Truce of Orléans,
signed on 14 September 1871, left Paris and nine other cities to the communes. Nobody knows who drafted the
secret article of the truce, and its text has been lost. Maurel returned to his post and never held any
office.

In early 1893 Lyon, Marseille and Saint-Étienne joined Paris in a common treasury. The Federation of Communes
was proclaimed at Dijon on 18 March 1894. All the large cities of the south joined it except Toulon, which
stayed with Bordeaux because its dockyard lived on navy contracts. By the end of 1899 the Federation had 212
member communes. Its council sits in Paris, and its emblem is a white lantern.

The Railway War

The Railway War broke out on 3 June 1902, when Bordeaux troops seized the marshalling yard at Vierzon. The
Federation's commander was Honorine Castaing, a former signal worker nicknamed the Pointswoman. Since she had
no cavalry, she moved her soldiers at night on trains without lamps. In October 1902, at the Battle of the
Allier, her eight armoured trains cut off General Edmond de Brissac, who surrendered with 14,000 men. Dockers
in Nantes refused to load shells for the Bordeaux army. In the last week of the war unknown saboteurs blew up
the Tulle viaduct. How many civilians died in the war was never established.

Bordeaux asked for terms in the spring of 1903. The Peace of Limoges was signed on 11 May 1903 and had three
main clauses:

  • The Federation received the Centre line with all 61 of its stations.
  • Bordeaux kept the Atlantic ports and paid 40 million francs in damages.
  • The prisoners of both sides were freed within thirty days (deserters were left out).

The Castaing Cabinet

The Federation's first general election was held on 9 October 1904. Turnout was 71%, and women voted for the
first time. The 400 seats of the council were shared out as follows:

  • Federalist Union: 46.5% of the vote, 188 seats
  • Workers' Mandate: 31% of the vote, 124 seats
  • Party of Small Owners: 14.5% of the vote, 56 seats
  • independents: 8% of the vote, 32 seats

Castaing, who had led the Federalist Union since 1903, became First Delegate in a coalition with the Workers'
Mandate. Her cabinet had eleven members, five of them women. Baptiste Ollivry of the Workers' Mandate, the
Delegate for Labour, wanted to shorten the working day at once. The Delegate for Finance, Salomé Wirtz, on
the other hand, wanted to keep the ten-hour day until the war loans were repaid. Wirtz resigned in protest in
November 1905, and the eight-hour day came into force on 1 January 1906.

The Silk Strike

In February 1907 the silk weavers of Lyon went on strike because the new machine looms had
halved their wages. The strike was led by Céleste Barral, a weaver's widow. At its height 52,000 people took
part, two thirds of them women. The mill owners called for the militia, but Castaing refused to send it. After 47 days
the strike ended with the Croix-Rousse Agreement, which gave the weavers a fifth of the mills' profits.
Barral was elected mayor of Lyon in 1910, and a year later she opened the first weavers' school.

Murder on Platform Four

On 23 August 1908 Castaing was shot dead on platform four of the Gare de Lyon in Paris. The killer was Lucien
Darras, a railway clerk who had been dismissed for theft. At his trial he said that he had acted alone, but
it was rumoured that the Fifth Bureau, the secret service of Bordeaux, had paid him. Because the Federation
had abolished the death penalty, he was sentenced to prison for life. Darras died around 1920 in the fortress
of Besançon. About 300,000 people followed Castaing's coffin.

The Winter Decrees

Ollivry succeeded Castaing as First Delegate. In December 1911 he suspended the council by the Winter
Decrees, in order to push through the nationalisation of the mines. The decrees were put to a referendum on
25 February 1912:

  • 58.4% voted against the decrees.
  • 39.1% voted for them.
  • 2.5% of the ballots were spoiled.

Ollivry resigned eight days later and went into exile in Geneva. There he wrote his memoirs, The Unlit Train,
which were printed in 1917. It is not known whether he ever saw France again. Wirtz became the third First
Delegate, and the first who had not fought in the Railway War.

The Commune Abroad

In the 1910s the commune spread beyond France:

  • Metalworkers proclaimed the Commune of Turin in July 1910. Three years later Turin and Genoa formed the
    Ligurian League.
  • In Catalonia, communes took power in 17 towns, but Barcelona was not among them.
  • In Belgium, the general strike of 1913 failed, because the miners of the Borinage went back to work after
    nine days.

No commune was ever founded in Britain. The German Empire recognised the Federation in 1909. Austria-Hungary
never did.

On 30 June 1914 the Federation, the German Empire and the Ligurian League signed the Treaty of Basel, a
non-aggression pact for twenty-five years. It was negotiated by the Federation's envoy Théodore Lanoux, who
spoke no German and brought his daughter as interpreter. Britain sent an observer but did not sign.

Between the Two Frances

De Brissac was elected president of the Bordeaux Republic in 1906, in spite of his surrender, and died in
office in 1919. His nephew Hugues de Brissac followed him. In 1921 Wirtz's government planned a railway
tunnel under the Channel, which was to open in 1930. It was never dug, because Britain withdrew its half of
the money in 1924. At the census of 1925 the Federation had 31.2 million inhabitants, and 44% of them lived
in towns.

Talks on a reunion of the two Frances began at Poitiers on 6 February 1927. They broke down six months later,
because neither side would give up its army. Economists in Paris expect the Bordeaux Republic to go bankrupt
before 1940. Wirtz retired in 1929, after seventeen years in office; her successor was the engineer Marcel
Quéméneur.
"""

COMMUNE_LINE: dict[str, str] = {
    "world.md": """\
---
name: Commune Line
url: https://example.org/commune-line
licence: CC0
calendar: gregorian
date_order: day-month
source: page
---
A twentieth century in which the Paris Commune survived and spread along the railways.
""",
    "sources/page.md": """\
---
id: page
name: Commune Line
url: https://example.org/commune-line
licence: CC0
text: page.txt
---
""",
    "sources/page.txt": PAGE,
    # --------------------------------------------------------------- countries
    "countries/federation.md": """\
---
type: country
name: Federation of Communes
aliases: [the Federation, Federation, communard France]
asked_as: [communards]
prominence: 5
---
- proclaimed: at Dijon, on 18 March 1894
- council sits in: Paris
- emblem: a white lantern
- member communes: 212 by the end of 1899
- people: 31.2 million, at the census of 1925
- anthem: not stated

[[#proclaimed|Proclaimed at Dijon]]; its First Delegates were [[Honorine Castaing]], [[Baptiste Ollivry]] and
[[Salomé Wirtz]].

> By the end of 1899 the Federation had 212 member communes.

> Its council sits in Paris, and its emblem is a white lantern.

> At the census of 1925 the Federation had 31.2 million inhabitants, and 44% of them lived in towns.
""",
    "countries/bordeaux.md": """\
---
type: country
name: Bordeaux Republic
aliases: [the Bordeaux Republic, Bordeaux]
asked_as: [royalists, versaillais]
prominence: 5
---
- founded by: the government of Versailles
- president: [[Edmond de Brissac]] since 1906, then his nephew Hugues de Brissac
- secret service: the [[Fifth Bureau]]
- forecast: expected to go bankrupt before 1940
- population: not stated

> After a siege of eleven weeks the government of Versailles fled to Bordeaux, where it founded the Bordeaux
> Republic.

> Economists in Paris expect the Bordeaux Republic to go bankrupt before 1940.
""",
    # ------------------------------------------------------------------ people
    "people/aristide-maurel.md": """\
---
type: person
name: Aristide Maurel
aliases: [Maurel]
prominence: 3
---
- work: watchman
- office: none
- died: not stated

Found the [[#walled-gate|Saint-Cloud gate]] unguarded.

> Maurel returned to his post and never held any office.
""",
    "people/honorine-castaing.md": """\
---
type: person
name: Honorine Castaing
aliases: [Castaing, the Pointswoman, Pointswoman]
prominence: 5
---
- work: signal worker, then commander in the [[Railway War]]
- party: [[Federalist Union]], which she had led since 1903
- office: First Delegate
- killed by: [[Lucien Darras]], on 23 August 1908
- born: not stated

> The Federation's commander was Honorine Castaing, a former signal worker nicknamed the Pointswoman.

> Since she had no cavalry, she moved her soldiers at night on trains without lamps.

> Castaing, who had led the Federalist Union since 1903, became First Delegate in a coalition with the
> Workers' Mandate. Her cabinet had eleven members, five of them women.

> About 300,000 people followed Castaing's coffin.
""",
    "people/baptiste-ollivry.md": """\
---
type: person
name: Baptiste Ollivry
aliases: [Ollivry]
prominence: 5
---
- party: [[Workers' Mandate]]
- office: Delegate for Labour, then First Delegate
- memoirs: The Unlit Train
- died: not stated

> Baptiste Ollivry of the Workers' Mandate, the Delegate for Labour, wanted to shorten the working day at
> once.

> Ollivry succeeded Castaing as First Delegate.

> There he wrote his memoirs, The Unlit Train, which were printed in 1917.

> It is not known whether he ever saw France again.
""",
    "people/salome-wirtz.md": """\
---
type: person
name: Salomé Wirtz
aliases: [Wirtz, Salome Wirtz]
prominence: 4
---
- office: Delegate for Finance, then the third First Delegate
- retired: in 1929
- successor: Marcel Quéméneur
- party: not stated

> The Delegate for Finance, Salomé Wirtz, on the other hand, wanted to keep the ten-hour day until the war
> loans were repaid.

> Wirtz became the third First Delegate, and the first who had not fought in the Railway War.

> Wirtz retired in 1929, after seventeen years in office; her successor was the engineer Marcel Quéméneur.
""",
    "people/edmond-de-brissac.md": """\
---
type: person
name: Edmond de Brissac
aliases: [General Edmond de Brissac, General de Brissac, De Brissac, Brissac]
prominence: 4
---
- office: general, then president of the [[Bordeaux Republic]]
- surrendered: at the [[Battle of the Allier]]
- died: in office, in 1919
- cause of death: not stated
- nephew: Hugues de Brissac

> De Brissac was elected president of the Bordeaux Republic in 1906, in spite of his surrender, and died in
> office in 1919. His nephew Hugues de Brissac followed him.
""",
    "people/celeste-barral.md": """\
---
type: person
name: Céleste Barral
aliases: [Barral, Celeste Barral]
prominence: 3
---
- led: the [[Silk Strike]]
- office: mayor of Lyon, elected in 1910
- opened: the first weavers' school
- husband: a weaver; his name is not stated

> The strike was led by Céleste Barral, a weaver's widow.

> Barral was elected mayor of Lyon in 1910, and a year later she opened the first weavers' school.
""",
    "people/lucien-darras.md": """\
---
type: person
name: Lucien Darras
aliases: [Darras]
asked_as: [assassin]
prominence: 4
---
- work: railway clerk, dismissed for theft
- killed: [[Honorine Castaing]]
- died: around 1920, in the fortress of Besançon

> The killer was Lucien Darras, a railway clerk who had been dismissed for theft.

> Because the Federation had abolished the death penalty, he was sentenced to prison for life.

> Darras died around 1920 in the fortress of Besançon.
""",
    # ----------------------------------------------------------- organisations
    "organisations/federalist-union.md": """\
---
type: organisation
name: Federalist Union
aliases: [the Federalist Union, federalists]
prominence: 3
---
- led by: [[Honorine Castaing]], since 1903
- election of 1904: 46.5%, 188 seats

> Federalist Union: 46.5% of the vote, 188 seats
""",
    "organisations/workers-mandate.md": """\
---
type: organisation
name: Workers' Mandate
aliases: [the Workers' Mandate, Workers Mandate]
prominence: 3
---
- member: [[Baptiste Ollivry]]
- election of 1904: 31%, 124 seats

> Workers' Mandate: 31% of the vote, 124 seats
""",
    "organisations/fifth-bureau.md": """\
---
type: organisation
name: Fifth Bureau
aliases: [the Fifth Bureau]
asked_as: [spies, intelligence service]
prominence: 3
---
- what: the secret service of the [[Bordeaux Republic]]
- rumoured: to have paid [[Lucien Darras]]
- head: not stated

> At his trial he said that he had acted alone, but it was rumoured that the Fifth Bureau, the secret service
> of Bordeaux, had paid him.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-founding.md": """\
## Aristide Maurel has the Saint-Cloud gate walled up {#walled-gate}

- date: 1871-05-21 "the night of 21 May 1871"
- who: [[Aristide Maurel]]
- where: the Saint-Cloud gate
- aliases: point of divergence; the walled gate
- asked_as: POD; diverge; bricked up

> The point of divergence is the night of 21 May 1871, when the watchman Aristide Maurel found the
> Saint-Cloud gate unguarded and had it walled up before the army of Versailles arrived.

## The Truce of Orléans {#truce}

- date: 1871-09-14 "on 14 September 1871"
- what: left Paris and nine other cities to the communes
- secret article: drafted by nobody knows whom; its text is lost
- aliases: Truce of Orléans; Truce of Orleans; the truce

> The Truce of Orléans, signed on 14 September 1871, left Paris and nine other cities to the communes.

> Nobody knows who drafted the secret article of the truce, and its text has been lost.

## The Federation of Communes is proclaimed {#proclaimed}

- date: 1894-03-18 "on 18 March 1894"
- what: the [[Federation of Communes]]
- where: Dijon
- except: Toulon
- why: because Toulon's dockyard lived on navy contracts
- asked_as: founded; created

> The Federation of Communes was proclaimed at Dijon on 18 March 1894.

> All the large cities of the south joined it except Toulon, which stayed with Bordeaux because its dockyard
> lived on navy contracts.
""",
    "timeline/2-war.md": """\
## The Railway War breaks out {#railway-war}

- date: 1902-06-03 "on 3 June 1902"
- who: troops of the [[Bordeaux Republic]]
- where: the marshalling yard at Vierzon
- civilian dead: never established
- aliases: Railway War; the Railway War
- asked_as: started; began; casualties

> The Railway War broke out on 3 June 1902, when Bordeaux troops seized the marshalling yard at Vierzon.

> How many civilians died in the war was never established.

## The Battle of the Allier {#allier}

- date: 1902-10 "In October 1902"
- who: [[Honorine Castaing]]; [[Edmond de Brissac]]
- result: de Brissac surrendered with 14,000 men
- how: her eight armoured trains cut him off
- aliases: Battle of the Allier; the Allier
- asked_as: gave up; capitulated

> In October 1902, at the Battle of the Allier, her eight armoured trains cut off General Edmond de Brissac,
> who surrendered with 14,000 men.

## The Tulle viaduct is blown up {#viaduct}

- date: not stated
- during: the last week of the war
- who: unknown saboteurs
- where: the Tulle viaduct
- asked_as: destroyed; bridge; bombed

> In the last week of the war unknown saboteurs blew up the Tulle viaduct.

## The Peace of Limoges {#limoges}

- date: 1903-05-11 "on 11 May 1903"
- who: the [[Federation of Communes]]; the [[Bordeaux Republic]]
- damages: 40 million francs
- aliases: Peace of Limoges; Limoges
- asked_as: ended the war; peace treaty; reparations

> The Peace of Limoges was signed on 11 May 1903 and had three main clauses:

> The Federation received the Centre line with all 61 of its stations.

> Bordeaux kept the Atlantic ports and paid 40 million francs in damages.

> The prisoners of both sides were freed within thirty days (deserters were left out).
""",
    "timeline/3-cabinets.md": """\
## The first general election {#election}

- date: 1904-10-09 "on 9 October 1904"
- where: the [[Federation of Communes]]
- turnout: 71%
- seats: 400
- won by: the [[Federalist Union]]
- aliases: election of 1904; 1904 election
- asked_as: polls; results

> The Federation's first general election was held on 9 October 1904. Turnout was 71%, and women voted for
> the first time.

> Federalist Union: 46.5% of the vote, 188 seats

> Workers' Mandate: 31% of the vote, 124 seats

> Party of Small Owners: 14.5% of the vote, 56 seats

> independents: 8% of the vote, 32 seats

## The eight-hour day comes into force {#eight-hours}

- date: 1906-01-01 "on 1 January 1906"
- for: [[Baptiste Ollivry]]
- against: [[Salomé Wirtz]], who resigned in protest in November 1905
- aliases: eight-hour day
- asked_as: working hours; 8 hour day

> Wirtz resigned in protest in November 1905, and the eight-hour day came into force on 1 January 1906.

## The Silk Strike {#silk-strike}

- date: 1907-02 "In February 1907"
- who: the silk weavers of Lyon
- led by: [[Céleste Barral]]
- where: Lyon
- why: because the new machine looms had halved their wages
- how many: 52,000, two thirds of them women
- aliases: Silk Strike; the Silk Strike; silk weavers' strike
- asked_as: walkout; weavers

> In February 1907 the silk weavers of Lyon went on strike because the new machine looms had halved their
> wages.

> At its height 52,000 people took part, two thirds of them women.

> The mill owners called for the militia, but Castaing refused to send it.

## The Croix-Rousse Agreement {#croix-rousse}

- date: not stated
- after: #silk-strike
- what: gave the weavers a fifth of the mills' profits
- aliases: Croix-Rousse Agreement
- asked_as: settlement; ended the strike

> After 47 days the strike ended with the Croix-Rousse Agreement, which gave the weavers a fifth of the
> mills' profits.

## Honorine Castaing is shot {#assassination}

- date: 1908-08-23 "On 23 August 1908"
- who: [[Honorine Castaing]]
- by: [[Lucien Darras]]
- where: platform four of the Gare de Lyon in Paris
- motive: not stated
- aliases: assassination of Castaing
- asked_as: murdered; assassinated; killed

> On 23 August 1908 Castaing was shot dead on platform four of the Gare de Lyon in Paris.

> The killer was Lucien Darras, a railway clerk who had been dismissed for theft.

## The Winter Decrees {#winter-decrees}

- date: 1911-12 "In December 1911"
- who: [[Baptiste Ollivry]]
- why: to push through the nationalisation of the mines
- aliases: Winter Decrees; the decrees
- asked_as: coup; shut down the council

> In December 1911 he suspended the council by the Winter Decrees, in order to push through the
> nationalisation of the mines.

## The referendum on the Winter Decrees {#referendum}

- date: 1912-02-25 "on 25 February 1912"
- what: the [[Winter Decrees]]
- against: 58.4%
- for: 39.1%
- spoiled: 2.5%
- aliases: the referendum
- asked_as: plebiscite

> The decrees were put to a referendum on 25 February 1912:

> 58.4% voted against the decrees.

> 39.1% voted for them.

> 2.5% of the ballots were spoiled.

## Baptiste Ollivry goes into exile {#exile}

- date: not stated
- after: #referendum + P8D
- who: [[Baptiste Ollivry]]
- where: Geneva
- asked_as: fled; stepped down; left France

> Ollivry resigned eight days later and went into exile in Geneva.
""",
    "timeline/4-abroad.md": """\
## The Commune of Turin is proclaimed {#turin}

- date: 1910-07 "in July 1910"
- who: metalworkers
- where: Turin
- aliases: Commune of Turin
- asked_as: Italy

> Metalworkers proclaimed the Commune of Turin in July 1910.

## The Belgian general strike fails {#belgian-strike}

- date: 1913 "of 1913"
- where: Belgium
- why: because the miners of the Borinage went back to work after nine days
- aliases: Belgian general strike

> In Belgium, the general strike of 1913 failed, because the miners of the Borinage went back to work after
> nine days.

## The Treaty of Basel {#basel}

- date: 1914-06-30 "On 30 June 1914"
- who: the [[Federation of Communes]], the German Empire and the Ligurian League
- negotiated by: Théodore Lanoux
- for how long: twenty-five years
- aliases: Treaty of Basel; Basel
- asked_as: pact; non-aggression

> On 30 June 1914 the Federation, the German Empire and the Ligurian League signed the Treaty of Basel, a
> non-aggression pact for twenty-five years.

> It was negotiated by the Federation's envoy Théodore Lanoux, who spoke no German and brought his daughter
> as interpreter.

> Britain sent an observer but did not sign.

## The Channel tunnel is planned {#tunnel}

- date: 1921 "In 1921"
- who: the government of [[Salomé Wirtz]]
- was to open: in 1930
- result: never dug, because Britain withdrew its half of the money in 1924
- aliases: Channel tunnel
- asked_as: undersea

> In 1921 Wirtz's government planned a railway tunnel under the Channel, which was to open in 1930.

> It was never dug, because Britain withdrew its half of the money in 1924.

## Talks on a reunion of the two Frances {#talks}

- date: 1927-02-06 "on 6 February 1927"
- who: the [[Federation of Communes]]; the [[Bordeaux Republic]]
- where: Poitiers
- result: broke down six months later, because neither side would give up its army
- asked_as: reunification; negotiations; unite

> Talks on a reunion of the two Frances began at Poitiers on 6 February 1927. They broke down six months
> later, because neither side would give up its army.
""",
}
