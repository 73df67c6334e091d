"""A world of the gold questions: a federation on the River Plate, a crash, a strike, a coup, a war and rockets."""

PAGE = """The Platine Federation

In this timeline the First World War was not won by anybody. After the mutinies of 1917 the guns were
stopped by the Truce of Bergen, which was signed on 3 November 1917 in the presence of the Norwegian
king; Germany kept all of its colonies except Togo, Russia was left with a tsar but without Poland, and
the United States had never entered the war at all. Some 7 million soldiers had died for it.

How the Federation was made

The idea of a union was first put forward in a pamphlet, The Four Rivers, that had been written in 1916
by the Uruguayan schoolteacher Amparo Larralde and that nobody read until it was reprinted by the
railway unions two years later. In the autumn of 1921 delegates from Argentina, Uruguay, Paraguay and
Rio Grande do Sul (which had broken away from Brazil the year before) were brought together at Salto,
and after eleven weeks of quarrelling the Salto Compact was signed on 9 February 1922 by everybody
except the Bolivian observer, who had been sent home drunk. Rosario was made the capital, because
neither Buenos Aires nor Montevideo would put up with the other. The first president was Hipólito
Bazterrica, a cattle lawyer of the Concord Party, who in the election of October 1922 got 54% of the
vote against 31% for Larralde, the candidate of the Labour League; the rest went to small lists. The
Federation had some 14 million people then, of whom a third had been born in Europe.

The beef crash and the Great Strike

The Federation lived by meat. When the London banks stopped paying in the spring of 1931, the price of
beef fell by 60% within four months, nine of the eleven packing houses had to close, and by the end of
1932 one worker in four was without a job. Bazterrica, who had been re-elected twice, would not hear of
any relief, since he believed that hunger taught thrift. The Great Strike was begun on 12 May 1933 at
Fray Bentos by a butcher called Nicanor Ibarra; within a week it had spread to the railways and the
docks and in the end 800,000 people took part in it. It lasted 47 days. On 2 June a march was fired
upon by soldiers at the bridge of Paysandú and 63 strikers were killed, among them Ibarra's brother
Celso, and who had given the order was never found out: Bazterrica blamed the colonel, Evaristo
Quiroga, while Quiroga always said that a telegram had come from Rosario. Some months later Bazterrica
resigned, officially on account of his heart, and he died in Lisbon in 1940.

Larralde and the coup

Larralde won the election of March 1934 with 58% of the vote and so became the first woman to govern a
country in the Americas. Under her the packing houses were taken over by the state, the eight-hour day
was brought in and, in 1936, land was given to 120,000 families, which was paid for by a tax on the
railways (most of them still belonged to British shareholders, who howled). In the early hours of 19
August 1937 the Coup of the Greatcoats was launched by Quiroga, by now a general; it is called that
because it was so cold that the rebels wore their greatcoats over their badges and could not tell each
other apart. It failed after 31 hours, mainly because the telephone exchange in Rosario was kept
running by its operators, led by Delfina Roca, who put through the president's calls and none of the
general's. Quiroga fled to Chile and was sentenced to death in his absence. In January 1939 he was
found shot in a hotel in Valparaíso, and it is commonly believed that this was done by the Heron, an
agent of the Grey Office, the secret service of the Federation, although the Heron's real name has
never come out.

The Chaco War

The oil of the Chaco had been quarrelled over with Bolivia ever since 1926. In July 1941 Bolivia, which
was armed by Germany, marched in with 40,000 men and took the fort of Boquerón after nine days, but
then it ran out of water, and by June 1942 its army had been pushed back to where it had started. The
Federation lost 22,000 men, two thirds of them to thirst and typhus. Peace was made by the Treaty of
Arica on 14 September 1942, which had been talked through by the Chilean foreign minister, Octavio
Lastarria, who was given the Nobel Peace Prize for it the next year. The oil was to be shared, 70% for
the Federation, 20% for Bolivia and 10% for Chile for its trouble, and Bolivia was also granted a free
port at Rosario.

The space race

Larralde stepped down in 1946 after twelve years and was followed by her minister of industry, Joaquim
Teixeira, a railway engineer from Rio Grande do Sul. In 1947 he had a Rocket Institute set up at
Antofalla under Ilse Brandt, who had been thrown out of the German rocket office because she refused to
work on bombs. The first artificial moon, the Hotaru, was nevertheless put up by Japan on 6 March 1953;
the Federation followed eleven months later with the Tero, which is a kind of lapwing, and Germany came
third. The Ñandú 2 burned on the pad in 1958, because a valve had been fitted backwards, and two
technicians died. On 21 July 1959 the Ñandú 3 carried the pilot Rufina Achával twice around the earth,
the first human being in space; she came down 300 kilometres off course in a lagoon and was pulled out
by fishermen. At its height the institute swallowed 4% of the federal budget. The moon itself was
reached by two Germans in 1966, and Brandt, who had been invited to watch, did not answer the letter.

Later years

In the election of November 1968 the League was beaten for the first time since 1934, by only 2,100
votes, and Inés Bazterrica, a granddaughter of the first president, took office; a recount was asked
for and refused. Rio Grande do Sul held a referendum on leaving in 1971, in which 52% wanted to stay.
Larralde, who was by then 84, had herself carried to the polling station, although she had no vote
there.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


PLATINE: dict[str, str] = {
    "world.md": (
        "---\nname: The Platine Federation\ndate_order: day-month\nsource: page\n---\n"
        "An alternate history of the 20th century, from the Truce of Bergen to 1971.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Platine Federation\nurl: https://example.org/platine\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/larralde.md": _entry(
        "Amparo Larralde",
        "person",
        "aliases: [Larralde, President Larralde]\nprominence: 5\n",
        """- nationality: Uruguayan
- profession: schoolteacher, later president
- party: [[Labour League]]
- wrote: [[The Four Rivers]]
- president: from 1934 until 1946
- successor: [[Joaquim Teixeira]]
- first: woman to govern a country in the Americas
- husband: not stated

> a pamphlet, The Four Rivers, that had been written in 1916 by the Uruguayan schoolteacher Amparo Larralde

> Larralde won the election of March 1934 with 58% of the vote and so became the first woman to govern a country in the
> Americas.

> Under her the packing houses were taken over by the state, the eight-hour day was brought in and, in 1936, land was
> given to 120,000 families, which was paid for by a tax on the railways

> Larralde, who was by then 84, had herself carried to the polling station, although she had no vote there.
""",
    ),
    "people/bazterrica.md": _entry(
        "Hipólito Bazterrica",
        "person",
        "aliases: [Bazterrica, President Bazterrica]\nprominence: 4\n",
        """- office: first president of the [[Platine Federation]]
- profession: cattle lawyer
- party: [[Concord Party]]
- re-elected: twice
- reason for resigning: his heart, officially
- granddaughter: [[Inés Bazterrica]]
- died: in Lisbon in 1940

> The first president was Hipólito Bazterrica, a cattle lawyer of the Concord Party,

> Bazterrica, who had been re-elected twice, would not hear of any relief, since he believed that hunger taught thrift.

> Some months later Bazterrica resigned, officially on account of his heart, and he died in Lisbon in 1940.
""",
    ),
    "people/ibarra.md": _entry(
        "Nicanor Ibarra",
        "person",
        "aliases: [Ibarra]\nprominence: 3\n",
        """- job: butcher
- started: the [[#strike|Great Strike]]
- brother: [[Celso Ibarra]]
- later life: not stated

> The Great Strike was begun on 12 May 1933 at Fray Bentos by a butcher called Nicanor Ibarra;
""",
    ),
    "people/celso.md": _entry(
        "Celso Ibarra",
        "person",
        "aliases: [Celso]\nprominence: 1\n",
        """- brother: [[Nicanor Ibarra]]
- killed: at the bridge of Paysandú

> 63 strikers were killed, among them Ibarra's brother Celso,
""",
    ),
    "people/quiroga.md": _entry(
        "Evaristo Quiroga",
        "person",
        "aliases: [Quiroga, Colonel Quiroga, General Quiroga]\nprominence: 4\n",
        """- rank: colonel, later general
- launched: the [[#coup|Coup of the Greatcoats]]
- fled to: Chile
- sentence: death, in his absence
- found shot: in a hotel in Valparaíso
- believed killer: [[the Heron]]

> Bazterrica blamed the colonel, Evaristo Quiroga, while Quiroga always said that a telegram had come from Rosario.

> Quiroga fled to Chile and was sentenced to death in his absence.
""",
    ),
    "people/roca.md": _entry(
        "Delfina Roca",
        "person",
        "aliases: [Roca]\nprominence: 3\n",
        """- job: telephone operator
- workplace: the telephone exchange in [[Rosario]]
- helped to defeat: the [[#coup|Coup of the Greatcoats]]
- reward: not stated

> the telephone exchange in Rosario was kept running by its operators, led by Delfina Roca, who put through the
> president's calls and none of the general's.
""",
    ),
    "people/heron.md": _entry(
        "the Heron",
        "person",
        "aliases: [Heron, The Heron]\nasked_as: [spy, assassin]\nprominence: 3\n",
        """- agent of: the [[Grey Office]]
- believed to have shot: [[Evaristo Quiroga]]
- real name: never came out

> it is commonly believed that this was done by the Heron, an agent of the Grey Office, the secret service of the
> Federation, although the Heron's real name has never come out.
""",
    ),
    "people/lastarria.md": _entry(
        "Octavio Lastarria",
        "person",
        "aliases: [Lastarria]\nprominence: 2\n",
        """- country: Chile
- office: foreign minister
- prize: the Nobel Peace Prize
- known for: the [[Treaty of Arica]]

> which had been talked through by the Chilean foreign minister, Octavio Lastarria, who was given the Nobel Peace Prize
> for it the next year.
""",
    ),
    "people/teixeira.md": _entry(
        "Joaquim Teixeira",
        "person",
        "aliases: [Teixeira, President Teixeira]\nprominence: 3\n",
        """- from: [[Rio Grande do Sul]]
- profession: railway engineer
- office: minister of industry, later president
- predecessor: [[Amparo Larralde]]
- set up: the [[Rocket Institute]]

> Larralde stepped down in 1946 after twelve years and was followed by her minister of industry, Joaquim Teixeira, a
> railway engineer from Rio Grande do Sul.
""",
    ),
    "people/brandt.md": _entry(
        "Ilse Brandt",
        "person",
        "aliases: [Brandt]\nprominence: 4\n",
        """- head of: the [[Rocket Institute]]
- former employer: the German rocket office
- invitation: to watch the German moon flight, not answered
- birthplace: not stated

> under Ilse Brandt, who had been thrown out of the German rocket office because she refused to work on bombs.

> The moon itself was reached by two Germans in 1966, and Brandt, who had been invited to watch, did not answer the
> letter.
""",
    ),
    "people/achaval.md": _entry(
        "Rufina Achával",
        "person",
        "aliases: [Achával]\nasked_as: [astronaut, cosmonaut]\nprominence: 4\n",
        """- job: pilot
- flew: the [[Ñandú 3]]
- first: human being in space
- pulled out by: fishermen
- later life: not stated

> On 21 July 1959 the Ñandú 3 carried the pilot Rufina Achával twice around the earth, the first human being in space;

> she came down 300 kilometres off course in a lagoon and was pulled out by fishermen.
""",
    ),
    "people/ines.md": _entry(
        "Inés Bazterrica",
        "person",
        "aliases: [Inés, President Inés Bazterrica]\nprominence: 2\n",
        """- grandfather: [[Hipólito Bazterrica]]
- office: president
- won: the election of November 1968, by 2,100 votes

> Inés Bazterrica, a granddaughter of the first president, took office; a recount was asked for and refused.
""",
    ),
    "countries/federation.md": _entry(
        "Platine Federation",
        "country",
        "aliases: [the Federation, Federation]\nprominence: 5\n",
        """- capital: [[Rosario]]
- members: Argentina, Uruguay, Paraguay and [[Rio Grande do Sul]]
- founded by: the [[Salto Compact]]
- population: some 14 million in 1922
- lived by: meat
- secret service: the [[Grey Office]]
- flag: not stated

> The Federation had some 14 million people then, of whom a third had been born in Europe.

> The Federation lived by meat.
""",
    ),
    "countries/bolivia.md": _entry(
        "Bolivia",
        "country",
        "prominence: 3\n",
        """- armed by: Germany
- marched into: the [[Chaco]] with 40,000 men
- share of the oil: 20%
- free port: [[Rosario]]

> In July 1941 Bolivia, which was armed by Germany, marched in with 40,000 men and took the fort of Boquerón after nine
> days, but then it ran out of water,
""",
    ),
    "places/rio-grande.md": _entry(
        "Rio Grande do Sul",
        "place",
        "aliases: [Rio Grande]\nprominence: 3\n",
        """- broke away from: Brazil
- member of: the [[Platine Federation]]
- native: [[Joaquim Teixeira]]
- referendum: on leaving, in 1971

> Rio Grande do Sul (which had broken away from Brazil the year before)

> Rio Grande do Sul held a referendum on leaving in 1971, in which 52% wanted to stay.
""",
    ),
    "places/rosario.md": _entry(
        "Rosario",
        "place",
        "prominence: 3\n",
        """- role: capital of the [[Platine Federation]]
- free port: for [[Bolivia]]
- mayor: not stated

> Rosario was made the capital, because neither Buenos Aires nor Montevideo would put up with the other.
""",
    ),
    "places/chaco.md": _entry(
        "Chaco",
        "place",
        "aliases: [the Chaco]\nprominence: 2\n",
        """- resource: oil
- quarrel with Bolivia: since 1926
- fort: Boquerón

> The oil of the Chaco had been quarrelled over with Bolivia ever since 1926.
""",
    ),
    "groups/concord.md": _entry(
        "Concord Party",
        "organisation",
        "aliases: [the Concord Party, Concord]\nprominence: 2\n",
        """- president: [[Hipólito Bazterrica]]
- vote in 1922: 54%
- founder: not stated

> Hipólito Bazterrica, a cattle lawyer of the Concord Party, who in the election of October 1922 got 54% of the vote
> against 31% for Larralde, the candidate of the Labour League; the rest went to small lists.
""",
    ),
    "groups/league.md": _entry(
        "Labour League",
        "organisation",
        "aliases: [the Labour League, the League, League]\nprominence: 3\n",
        """- candidate: [[Amparo Larralde]]
- vote in 1922: 31%
- vote in 1934: 58%
- in power: from 1934 until 1968

> In the election of November 1968 the League was beaten for the first time since 1934, by only 2,100 votes,
""",
    ),
    "groups/grey-office.md": _entry(
        "Grey Office",
        "organisation",
        "aliases: [the Grey Office]\nasked_as: [intelligence service, spies]\nprominence: 3\n",
        """- what: secret service of the [[Platine Federation]]
- agent: [[the Heron]]
- head: not stated

> an agent of the Grey Office, the secret service of the Federation,
""",
    ),
    "groups/institute.md": _entry(
        "Rocket Institute",
        "organisation",
        "aliases: [the Rocket Institute, the institute]\nprominence: 3\n",
        """- location: Antofalla
- founded: in 1947
- head: [[Ilse Brandt]]
- cost: 4% of the federal budget at its height
- rockets: [[Tero]], Ñandú 2, [[Ñandú 3]]

> In 1947 he had a Rocket Institute set up at Antofalla under Ilse Brandt,

> At its height the institute swallowed 4% of the federal budget.
""",
    ),
    "works/four-rivers.md": _entry(
        "The Four Rivers",
        "work",
        "aliases: [Four Rivers]\nasked_as: [pamphlet]\nprominence: 2\n",
        """- what: a pamphlet
- author: [[Amparo Larralde]]
- written: in 1916
- reprinted by: the railway unions

> The idea of a union was first put forward in a pamphlet, The Four Rivers,

> nobody read until it was reprinted by the railway unions two years later.
""",
    ),
    "works/compact.md": _entry(
        "Salto Compact",
        "work",
        "aliases: [the Salto Compact, the Compact]\nprominence: 4\n",
        """- signed: on 9 February 1922
- parties: Argentina, Uruguay, Paraguay and [[Rio Grande do Sul]]
- talks: eleven weeks
- did not sign: the Bolivian observer

> after eleven weeks of quarrelling the Salto Compact was signed on 9 February 1922 by everybody except the Bolivian
> observer, who had been sent home drunk.
""",
    ),
    "works/arica.md": _entry(
        "Treaty of Arica",
        "work",
        "aliases: [the Treaty of Arica, Arica]\nasked_as: [peace treaty]\nprominence: 4\n",
        """- ended: the [[Chaco War]]
- mediator: [[Octavio Lastarria]]
- oil for the Federation: 70%
- oil for Bolivia: 20%
- oil for Chile: 10%

> The oil was to be shared, 70% for the Federation, 20% for Bolivia and 10% for Chile for its trouble, and Bolivia was
> also granted a free port at Rosario.
""",
    ),
    "things/nandu.md": _entry(
        "Ñandú 3",
        "thing",
        "aliases: [Nandu 3]\nasked_as: [spaceship, capsule]\nprominence: 3\n",
        """- pilot: [[Rufina Achával]]
- orbits: two
- landed: 300 kilometres off course, in a lagoon
- weight: not stated

> On 21 July 1959 the Ñandú 3 carried the pilot Rufina Achával twice around the earth, the first human being in space;
""",
    ),
    "things/tero.md": _entry(
        "Tero",
        "thing",
        "aliases: [the Tero]\nasked_as: [satellite]\nprominence: 2\n",
        """- what: the second artificial moon
- made by: the [[Rocket Institute]]
- named after: a kind of lapwing

> the Federation followed eleven months later with the Tero, which is a kind of lapwing, and Germany came third.
""",
    ),
    "wars/chaco-war.md": _entry(
        "Chaco War",
        "concept",
        "aliases: [the Chaco War]\nprominence: 4\n",
        """- sides: the [[Platine Federation]] and [[Bolivia]]
- cause: the oil of the [[Chaco]]
- dead of the Federation: 22,000, two thirds of them from thirst and typhus
- ended by: the [[Treaty of Arica]]
- Bolivian dead: not stated

> The Federation lost 22,000 men, two thirds of them to thirst and typhus.
""",
    ),
    "wars/first-world-war.md": _entry(
        "First World War",
        "concept",
        "aliases: [the First World War, World War I, WW1]\nasked_as: [Great War]\nprominence: 3\n",
        """- winner: nobody
- ended by: the [[#truce|Truce of Bergen]]
- soldiers dead: some 7 million
- neutral: the United States

> In this timeline the First World War was not won by anybody.

> Some 7 million soldiers had died for it.
""",
    ),
    "timeline/1-federation.md": """## Amparo Larralde writes The Four Rivers {#pamphlet}

- date: 1916 "in 1916"
- prominence: 2
- who: [[Amparo Larralde]]
- what: [[The Four Rivers]]

> that had been written in 1916 by the Uruguayan schoolteacher Amparo Larralde

## The Truce of Bergen {#truce}

- date: 1917-11-03 "on 3 November 1917"
- aliases: Truce of Bergen
- asked_as: armistice; end of the war
- prominence: 4
- witness: the Norwegian king
- Germany lost: Togo
- Russia lost: Poland

> After the mutinies of 1917 the guns were stopped by the Truce of Bergen, which was signed on 3 November 1917 in the
> presence of the Norwegian king;

## The delegates meet at Salto {#salto}

- date: 1921-23 "In the autumn of 1921"
- prominence: 2
- where: Salto

> In the autumn of 1921 delegates from Argentina, Uruguay, Paraguay and Rio Grande do Sul (which had broken away from
> Brazil the year before) were brought together at Salto,

## The Salto Compact is signed {#compact-signed}

- date: 1922-02-09 "on 9 February 1922"
- aliases: founding of the Federation
- prominence: 5
- what: the [[Salto Compact]]

> after eleven weeks of quarrelling the Salto Compact was signed on 9 February 1922

## The election of 1922 {#election-1922}

- date: 1922-10 "October 1922"
- aliases: first election; election of October 1922
- prominence: 3
- winner: [[Hipólito Bazterrica]], with 54%
- loser: [[Amparo Larralde]], with 31%

> in the election of October 1922 got 54% of the vote against 31% for Larralde,

## The beef crash {#crash}

- date: 1931-21 "in the spring of 1931"
- aliases: beef crash; the crash
- asked_as: depression; economic crisis
- prominence: 4
- cause: the London banks stopped paying
- closed: nine of the eleven packing houses

> When the London banks stopped paying in the spring of 1931, the price of beef fell by 60% within four months, nine of
> the eleven packing houses had to close,

## One worker in four is without a job {#jobless}

- date: [..1932] "by the end of 1932"
- asked_as: unemployment; unemployed
- prominence: 2

> by the end of 1932 one worker in four was without a job.

## The Great Strike {#strike}

- date: 1933-05-12 "on 12 May 1933"
- aliases: Great Strike; the strike
- prominence: 5
- leader: [[Nicanor Ibarra]]
- began at: Fray Bentos
- people: 800,000
- length: 47 days

> The Great Strike was begun on 12 May 1933 at Fray Bentos by a butcher called Nicanor Ibarra; within a week it had
> spread to the railways and the docks and in the end 800,000 people took part in it. It lasted 47 days.

## Soldiers fire at the bridge of Paysandú {#paysandu}

- date: 1933-06-02 "On 2 June"
- aliases: shooting at Paysandú; bridge of Paysandú
- asked_as: massacre
- prominence: 4
- killed: 63 strikers, among them [[Celso Ibarra]]
- who gave the order: never found out

> On 2 June a march was fired upon by soldiers at the bridge of Paysandú and 63 strikers were killed,

## Hipólito Bazterrica resigns {#resigns}

- date: not stated "Some months later"
- after: #strike
- prominence: 3
- who: [[Hipólito Bazterrica]]

> Some months later Bazterrica resigned, officially on account of his heart,

## The election of 1934 {#election-1934}

- date: 1934-03 "March 1934"
- aliases: election of March 1934
- prominence: 3
- winner: [[Amparo Larralde]], with 58%

> Larralde won the election of March 1934 with 58% of the vote

## Land is given to 120,000 families {#land}

- date: 1936 "in 1936"
- aliases: land reform
- prominence: 2
- paid for by: a tax on the railways

> in 1936, land was given to 120,000 families, which was paid for by a tax on the railways

## The Coup of the Greatcoats {#coup}

- date: 1937-08-19 "19 August 1937"
- aliases: Coup of the Greatcoats; the coup
- asked_as: putsch; rebellion
- prominence: 5
- leader: [[Evaristo Quiroga]]
- failed: after 31 hours

> In the early hours of 19 August 1937 the Coup of the Greatcoats was launched by Quiroga, by now a general; it is
> called that because it was so cold that the rebels wore their greatcoats over their badges and could not tell each
> other apart.

## Evaristo Quiroga is found shot {#quiroga-shot}

- date: 1939-01 "In January 1939"
- asked_as: murder; assassination
- prominence: 3
- who: [[Evaristo Quiroga]]
- where: a hotel in Valparaíso

> In January 1939 he was found shot in a hotel in Valparaíso,
""",
    "timeline/2-space.md": """## Bolivia marches into the Chaco {#invasion}

- date: 1941-07 "In July 1941"
- aliases: start of the Chaco War
- prominence: 3
- who: [[Bolivia]]
- men: 40,000

> In July 1941 Bolivia, which was armed by Germany, marched in with 40,000 men and took the fort of Boquerón after nine
> days,

## The Bolivian army is pushed back {#pushed-back}

- date: [..1942-06] "by June 1942"
- prominence: 2

> by June 1942 its army had been pushed back to where it had started.

## The Treaty of Arica is signed {#arica-signed}

- date: 1942-09-14 "on 14 September 1942"
- prominence: 4
- what: the [[Treaty of Arica]]

> Peace was made by the Treaty of Arica on 14 September 1942,

## Japan puts up the Hotaru {#hotaru}

- date: 1953-03-06 "on 6 March 1953"
- aliases: Hotaru; first artificial moon
- asked_as: first satellite
- prominence: 3
- country: Japan

> The first artificial moon, the Hotaru, was nevertheless put up by Japan on 6 March 1953;

## The Tero is put up {#tero-up}

- date: not stated "eleven months later"
- after: #hotaru + P11M
- prominence: 2
- what: the [[Tero]]

> the Federation followed eleven months later with the Tero,

## The Ñandú 2 burns on the pad {#fire}

- date: 1958 "in 1958"
- aliases: Ñandú 2
- asked_as: accident; disaster
- prominence: 3
- dead: two technicians
- cause: a valve fitted backwards

> The Ñandú 2 burned on the pad in 1958, because a valve had been fitted backwards, and two technicians died.

## Rufina Achával flies around the earth {#flight}

- date: 1959-07-21 "On 21 July 1959"
- aliases: first human in space
- prominence: 4
- who: [[Rufina Achával]]
- craft: [[Ñandú 3]]

> On 21 July 1959 the Ñandú 3 carried the pilot Rufina Achával twice around the earth,

## Two Germans reach the moon {#moon}

- date: 1966 "in 1966"
- aliases: moon landing
- prominence: 3

> The moon itself was reached by two Germans in 1966,

## The election of 1968 {#election-1968}

- date: 1968-11 "November 1968"
- aliases: election of November 1968
- prominence: 2
- winner: [[Inés Bazterrica]]
- recount: refused

> In the election of November 1968 the League was beaten for the first time since 1934, by only 2,100 votes,

## Rio Grande do Sul votes on leaving {#referendum}

- date: 1971 "in 1971"
- aliases: referendum of 1971
- prominence: 2
- result: 52% wanted to stay

> Rio Grande do Sul held a referendum on leaving in 1971, in which 52% wanted to stay.
""",
}
