"""A world of the gold questions: a Pacific bloc born of a lost war, with a revolution, a crash, a coup and exiles."""

PAGE = """The Meridian Pact

The Meridian Pact (Spanish: Pacto del Meridiano) is an alliance and customs union of five states in South
America and Polynesia. It grew out of the Saltpetre War of 1879–1882, which in this timeline Chile lost. Its
seat is the free port of Arica, where the secretariat employs some 1,900 people. Member states share a
tariff, a fleet and, since 1948, a passport; a shared currency has been tried once and given up. The name
refers to the seventieth meridian, which passes close to Arica.

The Saltpetre War and its aftermath

The point of divergence is the night of 8 October 1879, when the ironclad Huáscar slipped past the Chilean
squadron off Angamos. Her commander, Commodore Blas Irigoyen, always maintained that the fog had done more
for him than his guns. Unable to supply its army across the desert by sea, Chile sued for peace early in
1882. Under the Treaty of Mollendo, signed that July, it ceded the nitrate fields and undertook to pay 30
million silver soles; the final instalment was handed over in 1904. Bolivia kept its coast. Copiapó stayed
under occupation for eleven years as a pledge.

No sooner was the war won than the victors fell out over the nitrate revenue. It took an arbiter, the King
of the Belgians, to settle the matter in 1889: fifty-five per cent went to Lima and thirty-five to La Paz,
while the remaining tenth was reserved for the bondholders in London.

The Valparaíso Revolution

Bread had been rationed in Chile since the New Year when, on 21 May 1907, the stevedores of Valparaíso
refused to load wheat bound for export. Within a week the garrison had joined them. President Hernán
Larraguibel escaped to Mendoza dressed as a mule driver and never set foot in the country again. Power
passed to the Junta of Nine, two of whose members were officers. The only woman among them, the typesetter
Eloísa Zañartu, drafted the decree that broke up the great estates. Properties of less than 400 hectares
were spared, as were those of the Church until 1915. Former owners were compensated in bonds, which lost
nearly all their value within a decade.

A constituent assembly of 130 seats was elected on 7 March 1909. Women could vote provided that they could
read and write. Turnout stood at 71%. The parties fared as follows:

  • Radical Labour: 41.3% of the vote, 58 seats
  • National Liberals: 33.8%, 47 seats
  • Catholic Union: 17.1%, 22 seats (all of them south of the Maule)
  • Independents: 7.8%, 3 seats

As no party had a majority, Radical Labour governed with the Independents and was tolerated by the Catholic
Union, whose price was that divorce remained illegal.

Founding of the bloc

The idea was first put forward around 1908 by the Peruvian jurist Teodoro Mackehenie in an essay called Five
Harbours. Peru, Bolivia and Chile signed the founding charter in the customs hall of Arica on 12 October
1911. Arica was chosen because none of the three would accept another's capital. Ecuador acceded in 1914.
The Society Islands, which had thrown off French rule in the winter of 1917–18 after an almost bloodless
rising of the harbour pilots, were admitted in 1921 and remain the youngest member. Colombia applied twice,
in 1926 and 1939, and was turned away both times over its claim to Leticia.

Every member has a single vote in the Council, with one exception: the Society Islands do not vote on
railways, since they have none. Decisions on war and on the admission of members must be unanimous. The
presidency of the Council rotates every January. Mackehenie himself became the first Secretary-General and
held the post for twenty years.

The grandest scheme of those early days was the Longitudinal Railway between Guayaquil and Puerto Montt. It
ought to have been completed by 1925, yet a gap of 212 kilometres in northern Peru has never been closed,
for the engineers and the landowners could not settle on a route.

Ships and ice

On 6 January 1924 the survey vessel Amauta put out from Callao with 64 people aboard. The oceanographer
Ruperta Olazábal was in charge, and her sister Pía kept the log. Over fourteen months the expedition sounded
the trench off the Atacama coast, where it measured a depth of 7,973 metres; it also found three seamounts
unknown until then. Nine of the crew died, not in any storm but of typhoid caught in Papeete. The Amauta is
now a museum ship at Callao.

Less fortunate was Captain Lautaro Grez, who meant to winter at the South Pole in 1929. His Austral
Expedition got no farther than Punta Arenas, where the insurers withdrew their cover and creditors had the
sledge dogs auctioned. Grez later blamed the Secretary-General, who had refused him a loan.

The Black Monday of Iquique

Synthetic nitrogen from Europe had been undercutting natural saltpetre for years. On Monday, 17 September
1928, the Saltpetre Exchange in Iquique failed to open its doors. By the end of 1930, 92 of the 118 nitrate
works stood idle and unemployment in the desert provinces had reached 38%. Whole towns were abandoned, among
them Pampa Unión. Some 60,000 people moved to the coast.

Mackehenie's remedy was the andino, a common currency backed by copper. Four parliaments approved it in the
course of 1931. In Ecuador it was defeated by a single vote, that of the deputy Nicanor Egas, who said
afterwards that he had misheard the question. The 400,000 coins already struck were melted down, apart from
a few dozen that fetch high prices today. Mackehenie resigned on the day after the vote.

The Directorate in Peru

Hardship bred conspiracy. In the small hours of 14 June 1932 cadets under Colonel Fermín Astaburuaga
occupied the telephone exchange and the Desaguadero Barracks in Lima; President Augusto Salcedo had been
arrested at the opera the evening before, during the second interval. Astaburuaga ruled through a
five-member Directorate, dissolved Congress and closed the universities. The navy alone withheld its oath,
and for that its officers went unpaid for a year. It is rumoured that the Pacific Cable Company handed the
plotters copies of the government's telegrams, though no document to that effect has come to light.

Salcedo was deported to the Society Islands, where he taught mathematics at a girls' school in Papeete. A
landing near Pisco in the spring of 1934, by which his supporters hoped to bring him home, ended in failure:
the lighthouse keeper raised the alarm, and 31 of the 48 men were taken prisoner. What finally toppled the
Directorate was the tramway strike, which spread from Arequipa to the whole country in August 1936. Salcedo
came home on 2 February 1937 and won that year's election with 63% of the vote. He pardoned everybody who
had taken part in the coup except four officers, whose names he kept secret.

Between the great powers

The Pact stayed out of the Second World War. By the Papeete Declaration of 1940 it closed its ports to the
warships of all belligerents. Under pressure from Washington it made one concession: in 1941 Ecuador leased
the island of Baltra to the United States for 99 years, at two million dollars a year. Following student
riots in Quito and Guayaquil the lease was terminated early, in 1958.

Whether the Pact should have a parliament of its own was put to the voters on 5 November 1961. Overall 52.4%
were in favour, but the charter demanded a majority in every member state, and in Bolivia 50.9% voted
against. A second referendum was scheduled for 1966 and then cancelled when the drought emptied Bolivia's
treasury. Amparo Irigoyen, the Commodore's granddaughter, has been Secretary-General since 1963. The next
review conference is to be held at Guayaquil in 1975.

Biographies

Eloísa Zañartu was born in Chillán in 1878, the daughter of a midwife. Having learned typesetting at twelve,
she lost two fingers of her left hand to a press. She was President of Chile from 1915 to 1921, the first
woman to hold that office anywhere in the Americas, and introduced the eight-hour day and free school meals.
Her memoirs, Ink Under the Nails, were published after her death. She died on 30 August 1944.

Teodoro Mackehenie (1869–1947) came from a family of Scottish railway builders in Arequipa. He spoke six
languages. After his resignation he withdrew to a farm near Tarma, grew artichokes and declined every
honour but one, the freedom of the city of Arica.

Fermín Astaburuaga, a saddler's son from Tacna, slipped out of Lima through the Brazilian embassy in 1936.
He was sentenced to death in his absence and spent his exile in Lisbon, where he ran a small hotel. He died
there some time between 1951 and 1953. His grave has not been located.

Moeava Teriitahi, once a pilot in the harbour of Papeete, led the rising of 1917–18 and became the first
president of the Society Islands. He served four terms. He lost the election of 1934 by 212 votes to the
schoolmistress Hinano Tauru, whom he congratulated by carrying her luggage into the palace.
"""

MERIDIAN_PACT: dict[str, str] = {
    "world.md": """\
---
name: The Meridian Pact
url: https://example.org/meridian-pact
licence: CC0
calendar: gregorian
date_order: day-month
source: pact
---
A Pacific bloc in a timeline in which Chile lost the Saltpetre War, as an alternate-history wiki tells of it.
""",
    "sources/pact.md": """\
---
id: pact
name: The Meridian Pact
url: https://example.org/meridian-pact
licence: CC0
text: pact.txt
---
""",
    "sources/pact.txt": PAGE,
    # ------------------------------------------------------------------ places
    "places/chile.md": """\
---
type: country
name: Chile
prominence: 4
---
- war: lost the Saltpetre War
- peace: it sued for peace early in 1882
- presidents: Hernán Larraguibel; [[Eloísa Zañartu]]
- capital: not stated

> It grew out of the Saltpetre War of 1879–1882, which in this timeline Chile lost.

> Unable to supply its army across the desert by sea, Chile sued for peace early in 1882.
""",
    "places/society-islands.md": """\
---
type: country
name: Society Islands
aliases: [the Society Islands]
prominence: 4
---
- admitted: in 1921
- vote: none on railways
- first president: [[Moeava Teriitahi]]
- population: not stated

The [[Meridian Pact]]'s [[#islands-admitted|youngest member]].

> Every member has a single vote in the Council, with one exception: the Society Islands do not vote on
> railways, since they have none.
""",
    "places/ecuador.md": """\
---
type: country
name: Ecuador
prominence: 3
---
- acceded: in 1914
- leased: the island of Baltra
- rejected: the [[andino]]

> Ecuador acceded in 1914.

> Under pressure from Washington it made one concession: in 1941 Ecuador leased
> the island of Baltra to the United States for 99 years, at two million dollars a year.
""",
    "places/arica.md": """\
---
type: place
name: Arica
aliases: [free port of Arica]
prominence: 4
---
- what: a free port; the seat of the [[Meridian Pact]]
- why chosen: because none of the three would accept another's capital

> Its
> seat is the free port of Arica, where the secretariat employs some 1,900 people.

> Arica was chosen because none of the three would accept another's capital.
""",
    # ------------------------------------------------------------------ people
    "people/blas-irigoyen.md": """\
---
type: person
name: Blas Irigoyen
aliases: [Commodore Blas Irigoyen, Commodore Irigoyen, the Commodore]
prominence: 4
---
- office: commodore
- commanded: the ironclad Huáscar
- granddaughter: [[Amparo Irigoyen]]
- died: not stated

> Her commander, Commodore Blas Irigoyen, always maintained that the fog had done more
> for him than his guns.
""",
    "people/amparo-irigoyen.md": """\
---
type: person
name: Amparo Irigoyen
prominence: 3
---
- office: Secretary-General, since 1963
- grandfather: [[Blas Irigoyen]]
- born: not stated

> Amparo Irigoyen, the Commodore's granddaughter, has been Secretary-General since 1963.
""",
    "people/eloisa-zanartu.md": """\
---
type: person
name: Eloísa Zañartu
aliases: [Zañartu]
prominence: 5
---
- born: in 1878, in Chillán
- work: typesetter
- office: President of [[Chile]], from 1915 to 1921
- memoirs: Ink Under the Nails
- died: on 30 August 1944
- married: not stated

A member of the [[Junta of Nine]].

> Eloísa Zañartu was born in Chillán in 1878, the daughter of a midwife.

> She was President of Chile from 1915 to 1921, the first
> woman to hold that office anywhere in the Americas, and introduced the eight-hour day and free school meals.

> She died on 30 August 1944.
""",
    "people/teodoro-mackehenie.md": """\
---
type: person
name: Teodoro Mackehenie
aliases: [Mackehenie]
prominence: 5
---
- lived: 1869–1947
- work: jurist
- office: the first Secretary-General, for twenty years
- essay: Five Harbours
- children: not stated

> Mackehenie himself became the first Secretary-General and
> held the post for twenty years.

> Teodoro Mackehenie (1869–1947) came from a family of Scottish railway builders in Arequipa.
""",
    "people/fermin-astaburuaga.md": """\
---
type: person
name: Fermín Astaburuaga
aliases: [Colonel Fermín Astaburuaga, Colonel Astaburuaga, Astaburuaga]
prominence: 4
---
- rank: colonel
- from: Tacna
- ruled through: the [[Directorate]]
- exile: in Lisbon
- died: some time between 1951 and 1953

> Fermín Astaburuaga, a saddler's son from Tacna, slipped out of Lima through the Brazilian embassy in 1936.

> He died
> there some time between 1951 and 1953.
""",
    "people/augusto-salcedo.md": """\
---
type: person
name: Augusto Salcedo
aliases: [President Augusto Salcedo, President Salcedo, Salcedo]
prominence: 4
---
- office: President of Peru
- exile: the [[Society Islands]]
- came home: on 2 February 1937
- party: not stated

[[#coup|Overthrown]] in 1932.

> Salcedo was deported to the Society Islands, where he taught mathematics at a girls' school in Papeete.
""",
    "people/moeava-teriitahi.md": """\
---
type: person
name: Moeava Teriitahi
aliases: [Teriitahi]
prominence: 3
---
- work: pilot in the harbour of Papeete
- office: first president of the [[Society Islands]]
- terms: four
- died: not stated

> Moeava Teriitahi, once a pilot in the harbour of Papeete, led the rising of 1917–18 and became the first
> president of the Society Islands.
""",
    "people/lautaro-grez.md": """\
---
type: person
name: Lautaro Grez
aliases: [Captain Lautaro Grez, Captain Grez, Grez]
prominence: 3
---
- rank: captain
- meant: to winter at the South Pole in 1929
- fate: not stated

> Less fortunate was Captain Lautaro Grez, who meant to winter at the South Pole in 1929.
""",
    "people/ruperta-olazabal.md": """\
---
type: person
name: Ruperta Olazábal
aliases: [Olazábal]
prominence: 3
---
- work: oceanographer
- sister: Pía, who kept the log
- in charge of: the expedition of the Amauta

> The oceanographer
> Ruperta Olazábal was in charge, and her sister Pía kept the log.
""",
    # ------------------------------------------------------------------ groups
    "groups/meridian-pact.md": """\
---
type: organisation
name: Meridian Pact
aliases: [the Meridian Pact, the Pact, Pacto del Meridiano, the bloc]
prominence: 5
---
- what: an alliance and customs union of five states
- seat: [[Arica]]
- members: Peru, Bolivia, [[Chile]], [[Ecuador]], the [[Society Islands]]
- name from: the seventieth meridian

> The Meridian Pact (Spanish: Pacto del Meridiano) is an alliance and customs union of five states in South
> America and Polynesia.

> The name
> refers to the seventieth meridian, which passes close to Arica.
""",
    "groups/junta-of-nine.md": """\
---
type: organisation
name: Junta of Nine
aliases: [the Junta, the junta]
prominence: 3
---
- officers: two
- only woman: [[Eloísa Zañartu]]
- other members: not stated

> Power
> passed to the Junta of Nine, two of whose members were officers.
""",
    "groups/directorate.md": """\
---
type: organisation
name: Directorate
aliases: [the Directorate]
prominence: 3
---
- members: five
- head: [[Fermín Astaburuaga]]
- other members: not stated

> Astaburuaga ruled through a
> five-member Directorate, dissolved Congress and closed the universities.
""",
    # ------------------------------------------------------------------ things
    "things/andino.md": """\
---
type: thing
name: Andino
aliases: [the andino, andino, common currency, shared currency]
prominence: 3
---
- what: a common currency backed by copper
- proposed by: [[Teodoro Mackehenie]]
- coins struck: 400,000

> Mackehenie's remedy was the andino, a common currency backed by copper.
""",
    # ---------------------------------------------------------------- timeline
    "timeline/1-war.md": """\
## The Huáscar escapes off Angamos {#angamos}

- date: 1879-10-08 "8 October 1879"
- what: the ironclad Huáscar
- commander: [[Blas Irigoyen]]
- where: off Angamos
- asked_as: slipped away; got away; fled; broke out

> The point of divergence is the night of 8 October 1879, when the ironclad Huáscar slipped past the Chilean
> squadron off Angamos.

## The Treaty of Mollendo is signed {#mollendo}

- date: 1882-07 "that July"
- date_basis: implied
- who: [[Chile]]
- result: it ceded the nitrate fields
- how much: 30 million silver soles
- day: not stated
- aliases: Treaty of Mollendo; the Treaty of Mollendo
- asked_as: peace treaty; reparations; gave up; indemnity

> Under the Treaty of Mollendo, signed that July, it ceded the nitrate fields and undertook to pay 30
> million silver soles; the final instalment was handed over in 1904.

## The King of the Belgians splits the nitrate revenue {#arbiter}

- date: 1889 "in 1889"
- who: the King of the Belgians
- share: fifty-five per cent to Lima, thirty-five to La Paz, a tenth to the bondholders in London
- asked_as: divided; arbitration; award; saltpetre income

> It took an arbiter, the King
> of the Belgians, to settle the matter in 1889: fifty-five per cent went to Lima and thirty-five to La Paz,
> while the remaining tenth was reserved for the bondholders in London.
""",
    "timeline/2-revolution.md": """\
## The stevedores of Valparaíso refuse to load wheat {#stevedores}

- date: 1907-05-21 "on 21 May 1907"
- who: the stevedores of Valparaíso
- why: bread had been rationed since the New Year
- aliases: Valparaíso Revolution; the Valparaíso Revolution
- asked_as: strike; dockers; revolution broke out; grain

> Bread had been rationed in Chile since the New Year when, on 21 May 1907, the stevedores of Valparaíso
> refused to load wheat bound for export.

## President Larraguibel escapes {#larraguibel-flees}

- date: not stated
- after: #stevedores
- who: Hernán Larraguibel
- where: to Mendoza
- how: dressed as a mule driver
- asked_as: fled; ran away; disguise; exile

> President Hernán
> Larraguibel escaped to Mendoza dressed as a mule driver and never set foot in the country again.

## A constituent assembly is elected {#assembly}

- date: 1909-03-07 "on 7 March 1909"
- where: [[Chile]]
- seats: 130
- turnout: 71%
- asked_as: election; vote; poll; chosen

> A constituent assembly of 130 seats was elected on 7 March 1909.

## Radical Labour in the election {#radical-labour}

- date: not stated
- kind: figure
- who: Radical Labour
- share: 41.3% of the vote
- seats: 58
- asked_as: result; won; percentage; strongest party

> Radical Labour: 41.3% of the vote, 58 seats
""",
    "timeline/3-pact.md": """\
## The founding charter is signed {#charter}

- date: 1911-10-12 "on 12 October 1911"
- who: Peru, Bolivia and [[Chile]]
- where: the customs hall of [[Arica]]
- asked_as: founded; created; established; set up

> Peru, Bolivia and Chile signed the founding charter in the customs hall of Arica on 12 October
> 1911.

## The Society Islands are admitted {#islands-admitted}

- date: 1921 "in 1921"
- who: [[Society Islands]]
- asked_as: joined; became a member; newest member; latest

> The Society Islands, which had thrown off French rule in the winter of 1917–18 after an almost bloodless
> rising of the harbour pilots, were admitted in 1921 and remain the youngest member.

## The Longitudinal Railway is not completed {#railway}

- date: not stated
- kind: non-event
- what: the Longitudinal Railway
- gap: 212 kilometres, in northern Peru
- why: the engineers and the landowners could not settle on a route
- asked_as: finished; train line; missing piece; ready

> It
> ought to have been completed by 1925, yet a gap of 212 kilometres in northern Peru has never been closed,
> for the engineers and the landowners could not settle on a route.

## The Amauta puts out from Callao {#amauta}

- date: 1924-01-06 "On 6 January 1924"
- who: [[Ruperta Olazábal]]
- how many: 64 people
- where: Callao
- asked_as: sailed; left; set off; voyage; departed

> On 6 January 1924 the survey vessel Amauta put out from Callao with 64 people aboard.
""",
    "timeline/4-crisis.md": """\
## The Saltpetre Exchange fails to open {#black-monday}

- date: 1928-09-17 "17 September 1928"
- where: Iquique
- aliases: Black Monday of Iquique; Black Monday
- asked_as: crash; crisis; stayed closed; collapse

> On Monday, 17 September
> 1928, the Saltpetre Exchange in Iquique failed to open its doors.

## The andino is defeated in Ecuador {#andino-defeated}

- date: 1931
- date_basis: implied
- what: the [[andino]]
- where: [[Ecuador]]
- by: a single vote, that of the deputy Nicanor Egas
- asked_as: rejected; voted down; failed; blocked

> In Ecuador it was defeated by a single vote, that of the deputy Nicanor Egas, who said
> afterwards that he had misheard the question.

## Cadets seize Lima {#coup}

- date: 1932-06-14 "14 June 1932"
- who: cadets under [[Fermín Astaburuaga]]
- what: the telephone exchange and the Desaguadero Barracks
- where: Lima
- aliases: the coup; coup
- asked_as: putsch; took power; overthrown; seized

> In the small hours of 14 June 1932 cadets under Colonel Fermín Astaburuaga
> occupied the telephone exchange and the Desaguadero Barracks in Lima; President Augusto Salcedo had been
> arrested at the opera the evening before, during the second interval.

## The landing near Pisco fails {#pisco}

- date: 1934-21 "in the spring of 1934"
- who: the supporters of [[Augusto Salcedo]]
- where: near Pisco
- how many: 31 of the 48 men were taken prisoner
- why: the lighthouse keeper raised the alarm
- asked_as: invasion; captured; attempt; beach

> A
> landing near Pisco in the spring of 1934, by which his supporters hoped to bring him home, ended in failure:
> the lighthouse keeper raised the alarm, and 31 of the 48 men were taken prisoner.
""",
    "timeline/5-powers.md": """\
## The Baltra lease is terminated {#lease-ends}

- date: 1958 "in 1958"
- what: the lease of Baltra
- why: student riots in Quito and Guayaquil
- asked_as: ended; cancelled; Americans leave

> Following student
> riots in Quito and Guayaquil the lease was terminated early, in 1958.

## The referendum on a parliament {#referendum}

- date: 1961-11-05 "on 5 November 1961"
- what: whether the [[Meridian Pact]] should have a parliament
- in favour: 52.4%
- result: in Bolivia 50.9% voted against
- asked_as: plebiscite; vote; poll

> Whether the Pact should have a parliament of its own was put to the voters on 5 November 1961.

> Overall 52.4%
> were in favour, but the charter demanded a majority in every member state, and in Bolivia 50.9% voted
> against.
""",
}
