"""A world of the gold questions: a league of harbours, its secret service, a plan in four parts and a crash."""

PAGE = """The Monsoon Federation

The Monsoon Federation was a league of Indian Ocean ports and islands that freed itself from European rule
between 1896 and 1921. It began with the Lamu Mutiny of 4 November 1896, when dockers led by the shipping
clerk Juma Kitwana seized the customs house and burned its ledgers. By March 1898 they held the whole coast
from Lamu to Malindi. Zanzibar was the first island to join, in the summer of 1899; its sultan was pensioned
off with 900 pounds a year. Mombasa, whose garrison had been doubled, held out until 1903, and lost about a
ninth of its people to cholera two years later.

Kitwana and Rashad

Elected First Pilot in January 1900, Kitwana wanted to carry the revolt to every harbour that the monsoon
reaches. His treasurer, Asha Rashad, who had been born in Muscat in about 1868 and had owned a shipping house
in Zanzibar, believed that trade would do the same work more cheaply. In 1904 she tried to unseat him, but
the Assembly of Masters kept him by 31 votes to 28. Two months later she was sent to Moroni as envoy, which
everybody understood to be a banishment. There she wrote The Cheaper Wind, published in 1907, which Kitwana
banned and is said to have read twice.

The Lantern Service

The Federation's secret agents were organised as the Lantern Service in the autumn of 1901 by a former
schoolmaster, Tobias Mwangala. At first it had nineteen members, seven of them women, most of whom travelled
as pearl buyers. It was enlarged to 240 in April 1906 and kept stations in Aden, Bombay and Durban. Its
best-known agent, Lucia Fernandes, copied the harbour charts of Goa in 1908 and was never caught. Mwangala
was poisoned in Aden on 12 February 1911. Britain denied any part in it, and nobody was ever tried. His
deputy, Hadija Omar, took over the service.

The Tide Plan

Adopted in May 1909, the Tide Plan had four parts:

  • 40 percent of the customs revenue was to go to ships, 25 percent to schools and the rest to the ports
    themselves;
  • every port was to have a public granary by 1915;
  • clove estates of more than 200 acres were to be divided among those who worked them, except on Pemba;
  • the hut tax was abolished.

Two thirds of the granaries were finished in time. The planters of Pemba had been spared in return for a
loan, which they never paid.

Spread

By December 1914 the Comoros, Madagascar, Oman, Mozambique and the Maldives had joined, the Comoros first.
Madagascar became the first member to let women vote, in 1913. Among the islands of the western ocean, only
Mauritius and Réunion remained outside: the former had a British squadron in its harbour, while the settlers
of the latter had been armed by France. Ethiopia signed an alliance but never joined. In Ceylon a rising led
by the printer Nimal Perera was crushed after eleven days in 1912; Perera escaped to Malé, where he founded a
newspaper, The Outrigger.

Crash and treaty

Between June and September 1917 the price of cloves fell by 70 percent, because a huge harvest in Penang had
glutted the market. The Bank of Lamu closed its doors on 3 October and some 30,000 dockers lost their work.
Kitwana blamed Rashad, although her book had foretold a crash. He died of a stroke in January 1918, and she
came back from Moroni to succeed him.

The Treaty of Socotra was signed on 21 June 1921. Britain, France and Portugal recognised the Federation,
which in exchange dissolved the Lantern Service and opened its ports to all flags. Italy refused to sign.
Rashad retired in 1926 and died in Muscat in the early 1930s. Whether Fernandes had also worked for Portugal
is still disputed.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


MONSOON_FEDERATION: dict[str, str] = {
    "world.md": (
        "---\nname: The Monsoon Federation\ndate_order: day-month\nsource: page\n---\nPorts, pilots and cloves.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Monsoon Federation\nurl: https://example.org/monsoon\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/kitwana.md": _entry(
        "Juma Kitwana",
        "person",
        "aliases: [Kitwana, First Pilot Kitwana]\nasked_as: [president]\nprominence: 5\n",
        """- profession: shipping clerk
- led: the dockers of the [[#mutiny|Lamu Mutiny]]
- office: First Pilot of the [[Monsoon Federation]], elected in January 1900
- rival: [[Asha Rashad]]
- died: in January 1918, of a stroke
- successor: [[Asha Rashad]]
- born: not stated

> Elected First Pilot in January 1900, Kitwana wanted to carry the revolt to every harbour that the monsoon reaches.

> He died of a stroke in January 1918, and she came back from Moroni to succeed him.
""",
    ),
    "people/rashad.md": _entry(
        "Asha Rashad",
        "person",
        "aliases: [Rashad, Asha]\nprominence: 5\n",
        """- born: in about 1868, in Muscat
- office: treasurer to [[Juma Kitwana]], later envoy at [[Moroni]], then his successor
- owned: a shipping house in [[Zanzibar]]
- book: [[The Cheaper Wind]]
- retired: in 1926
- died: in Muscat, in the early 1930s

The rival of [[Juma Kitwana]], whom she [[#vote|tried to unseat]].

> His treasurer, Asha Rashad, who had been born in Muscat in about 1868 and had owned a shipping house in Zanzibar,
> believed that trade would do the same work more cheaply.

> Kitwana blamed Rashad, although her book had foretold a crash.

> Rashad retired in 1926 and died in Muscat in the early 1930s.
""",
    ),
    "people/mwangala.md": _entry(
        "Tobias Mwangala",
        "person",
        "aliases: [Mwangala]\nasked_as: [spymaster]\nprominence: 4\n",
        """- profession: former schoolmaster
- organised: the [[Lantern Service]]
- deputy: [[Hadija Omar]]
- died: poisoned in [[Aden]] on 12 February 1911
- poisoned by: not stated

> The Federation's secret agents were organised as the Lantern Service in the autumn of 1901 by a former schoolmaster,
> Tobias Mwangala.

> Mwangala was poisoned in Aden on 12 February 1911. Britain denied any part in it, and nobody was ever tried.
""",
    ),
    "people/omar.md": _entry(
        "Hadija Omar",
        "person",
        "aliases: [Omar, Hadija]\nprominence: 2\n",
        """- office: deputy of [[Tobias Mwangala]], then head of the [[Lantern Service]]
- death: not stated

> His deputy, Hadija Omar, took over the service.
""",
    ),
    "people/fernandes.md": _entry(
        "Lucia Fernandes",
        "person",
        "aliases: [Fernandes, Lucia]\nasked_as: [spy]\nprominence: 4\n",
        """- organisation: [[Lantern Service]]
- copied: the harbour charts of Goa, in 1908
- caught: never
- worked for Portugal: disputed

> Its best-known agent, Lucia Fernandes, copied the harbour charts of Goa in 1908 and was never caught.

> Whether Fernandes had also worked for Portugal is still disputed.
""",
    ),
    "people/perera.md": _entry(
        "Nimal Perera",
        "person",
        "aliases: [Perera]\nasked_as: [rebel]\nprominence: 3\n",
        """- profession: printer
- led: the [[#ceylon-rising|rising in Ceylon]]
- escaped to: Malé
- founded: a newspaper, [[The Outrigger]]

> In Ceylon a rising led by the printer Nimal Perera was crushed after eleven days in 1912; Perera escaped to Malé,
> where he founded a newspaper, The Outrigger.
""",
    ),
    "organisations/federation.md": _entry(
        "Monsoon Federation",
        "organisation",
        "aliases: [Federation, the Federation, the Monsoon Federation]\nasked_as: [league, union]\nprominence: 5\n",
        """- described as: a league of Indian Ocean ports and islands
- head: the First Pilot
- recognised by: Britain, France and Portugal, under the [[#treaty|Treaty of Socotra]]
- capital: not stated

> The Monsoon Federation was a league of Indian Ocean ports and islands that freed itself from European rule between
> 1896 and 1921.

> By December 1914 the Comoros, Madagascar, Oman, Mozambique and the Maldives had joined, the Comoros first.
""",
    ),
    "organisations/lantern-service.md": _entry(
        "Lantern Service",
        "organisation",
        "aliases: [Lanterns, the Lantern Service, the service]\n"
        "asked_as: [spies, spy ring, intelligence]\nprominence: 5\n",
        """- founder: [[Tobias Mwangala]]
- founded: in the autumn of 1901
- members: nineteen at first; 240 from April 1906
- stations: [[Aden]], Bombay and Durban
- best-known agent: [[Lucia Fernandes]]
- dissolved: under the [[#treaty|Treaty of Socotra]]

> At first it had nineteen members, seven of them women, most of whom travelled as pearl buyers.

> It was enlarged to 240 in April 1906 and kept stations in Aden, Bombay and Durban.
""",
    ),
    "organisations/assembly.md": _entry(
        "Assembly of Masters",
        "organisation",
        "aliases: [Assembly, the Assembly]\nasked_as: [parliament]\nprominence: 3\n",
        """- part of: the [[Monsoon Federation]]
- members: not stated

> In 1904 she tried to unseat him, but the Assembly of Masters kept him by 31 votes to 28.
""",
    ),
    "organisations/bank.md": _entry(
        "Bank of Lamu",
        "organisation",
        "aliases: [the bank]\nprominence: 3\n",
        """- closed: on 3 October, after the [[#crash|fall of the price of cloves]]
- head: not stated

> The Bank of Lamu closed its doors on 3 October and some 30,000 dockers lost their work.
""",
    ),
    "works/cheaper-wind.md": _entry(
        "The Cheaper Wind",
        "work",
        "aliases: [Cheaper Wind]\nprominence: 4\n",
        """- author: [[Asha Rashad]]
- published: in 1907
- written at: [[Moroni]]
- banned by: [[Juma Kitwana]]
- publisher: not stated

> There she wrote The Cheaper Wind, published in 1907, which Kitwana banned and is said to have read twice.
""",
    ),
    "works/outrigger.md": _entry(
        "The Outrigger",
        "work",
        "aliases: [Outrigger]\nprominence: 2\n",
        """- kind: a newspaper
- founder: [[Nimal Perera]]
- where: Malé

> Perera escaped to Malé, where he founded a newspaper, The Outrigger.
""",
    ),
    "works/tide-plan.md": _entry(
        "Tide Plan",
        "concept",
        "aliases: [the Tide Plan, the plan]\nasked_as: [reform, programme]\nprominence: 5\n",
        """- adopted: in May 1909
- parts: four
- ships: 40 percent of the customs revenue
- schools: 25 percent of the customs revenue
- the ports themselves: the rest
- granaries: one in every port by 1915; two thirds were finished in time
- exception: [[Pemba]]
- author: not stated

> Adopted in May 1909, the Tide Plan had four parts:

> 40 percent of the customs revenue was to go to ships, 25 percent to schools and the rest to the ports themselves;

> every port was to have a public granary by 1915;

> clove estates of more than 200 acres were to be divided among those who worked them, except on Pemba;

> the hut tax was abolished.

> Two thirds of the granaries were finished in time.
""",
    ),
    "countries/zanzibar.md": _entry(
        "Zanzibar",
        "country",
        "prominence: 4\n",
        """- joined: in the summer of 1899, the first island to do so
- sultan: pensioned off with 900 pounds a year
- name of the sultan: not stated

> Zanzibar was the first island to join, in the summer of 1899; its sultan was pensioned off with 900 pounds a year.
""",
    ),
    "countries/madagascar.md": _entry(
        "Madagascar",
        "country",
        "prominence: 3\n",
        """- joined: by December 1914
- women's vote: in 1913, the first member to have it

> Madagascar became the first member to let women vote, in 1913.
""",
    ),
    "countries/comoros.md": _entry(
        "Comoros",
        "country",
        "aliases: [the Comoros]\nprominence: 3\n",
        """- joined: by December 1914, the first of five
- year of joining: not stated

> By December 1914 the Comoros, Madagascar, Oman, Mozambique and the Maldives had joined, the Comoros first.
""",
    ),
    "countries/ethiopia.md": _entry(
        "Ethiopia",
        "country",
        "asked_as: [ally]\nprominence: 2\n",
        """- signed: an alliance with the [[Monsoon Federation]]
- joined: never

> Ethiopia signed an alliance but never joined.
""",
    ),
    "countries/reunion.md": _entry(
        "Réunion",
        "country",
        "aliases: [Reunion]\nprominence: 2\n",
        """- joined: not; it remained outside, as did [[Mauritius]]
- settlers: armed by France

> Among the islands of the western ocean, only Mauritius and Réunion remained outside: the former had a British
> squadron in its harbour, while the settlers of the latter had been armed by France.
""",
    ),
    "countries/mauritius.md": _entry(
        "Mauritius",
        "country",
        "prominence: 2\n",
        """- joined: not; it remained outside, as did [[Réunion]]
- harbour: held a British squadron

> Among the islands of the western ocean, only Mauritius and Réunion remained outside: the former had a British
> squadron in its harbour, while the settlers of the latter had been armed by France.
""",
    ),
    "countries/pemba.md": _entry(
        "Pemba",
        "place",
        "prominence: 3\n",
        """- exception to: the [[Tide Plan]]
- promised: a loan, never paid
- amount of the loan: not stated

> The planters of Pemba had been spared in return for a loan, which they never paid.
""",
    ),
    "places/mombasa.md": _entry(
        "Mombasa",
        "place",
        "prominence: 3\n",
        """- held out: until 1903
- garrison: doubled
- cholera: about a ninth of its people, two years later

> Mombasa, whose garrison had been doubled, held out until 1903, and lost about a ninth of its people to cholera two
> years later.
""",
    ),
    "places/moroni.md": _entry(
        "Moroni",
        "place",
        "prominence: 2\n",
        """- envoy: [[Asha Rashad]]

> Two months later she was sent to Moroni as envoy, which everybody understood to be a banishment.
""",
    ),
    "places/aden.md": _entry(
        "Aden",
        "place",
        "prominence: 2\n",
        """- station of: the [[Lantern Service]]
- died here: [[Tobias Mwangala]]

> Mwangala was poisoned in Aden on 12 February 1911.
""",
    ),
    "timeline/1-rise.md": """## The Lamu Mutiny {#mutiny}

- date: 1896-11-04 "4 November 1896"
- aliases: Lamu Mutiny; the mutiny
- asked_as: revolution; uprising; start
- prominence: 5
- who: dockers
- led by: [[Juma Kitwana]]
- seized: the customs house

> It began with the Lamu Mutiny of 4 November 1896, when dockers led by the shipping clerk Juma Kitwana seized the
> customs house and burned its ledgers.

## The mutineers hold the coast from Lamu to Malindi {#coast}

- date: [..1898-03] "By March 1898"
- prominence: 3
- where: the whole coast from Lamu to Malindi

> By March 1898 they held the whole coast from Lamu to Malindi.

## Zanzibar joins {#zanzibar-joins}

- date: 1899-22 "in the summer of 1899"
- prominence: 4
- who: [[Zanzibar]]

> Zanzibar was the first island to join, in the summer of 1899;

## Kitwana is elected First Pilot {#election}

- date: 1900-01 "in January 1900"
- asked_as: voted in; chosen
- prominence: 4
- who: [[Juma Kitwana]]

> Elected First Pilot in January 1900, Kitwana wanted to carry the revolt to every harbour that the monsoon reaches.

## The Lantern Service is organised {#lanterns}

- date: 1901-23 "in the autumn of 1901"
- asked_as: founded; created; set up
- prominence: 4
- by: [[Tobias Mwangala]]
- what: [[Lantern Service]]

> The Federation's secret agents were organised as the Lantern Service in the autumn of 1901 by a former schoolmaster,
> Tobias Mwangala.

## Mombasa holds out no longer {#mombasa-falls}

- date: 1903 "until 1903"
- asked_as: fall; fell; surrender
- prominence: 3
- where: [[Mombasa]]

> Mombasa, whose garrison had been doubled, held out until 1903,

## Cholera in Mombasa {#cholera}

- date: #mombasa-falls + P2Y "two years later"
- date_basis: derived
- asked_as: epidemic; disease; plague
- prominence: 2
- where: [[Mombasa]]
- how many died: about a ninth of its people

> Mombasa, whose garrison had been doubled, held out until 1903, and lost about a ninth of its people to cholera two
> years later.
""",
    "timeline/2-middle.md": """## Rashad tries to unseat Kitwana {#vote}

- date: 1904 "In 1904"
- asked_as: oust; coup; depose
- prominence: 4
- who: [[Asha Rashad]]
- against: [[Juma Kitwana]]
- decided by: the [[Assembly of Masters]]
- votes: 31 to 28

> In 1904 she tried to unseat him, but the Assembly of Masters kept him by 31 votes to 28.

## Rashad is sent to Moroni {#banishment}

- date: not stated "Two months later"
- after: #vote + P2M
- asked_as: exile; exiled; banished
- prominence: 3
- who: [[Asha Rashad]]
- where: [[Moroni]]

> Two months later she was sent to Moroni as envoy, which everybody understood to be a banishment.

## The Lantern Service is enlarged {#enlarged}

- date: 1906-04 "in April 1906"
- prominence: 3
- what: [[Lantern Service]]
- members: 240

> It was enlarged to 240 in April 1906 and kept stations in Aden, Bombay and Durban.

## The Cheaper Wind is published {#book}

- date: 1907 "in 1907"
- prominence: 3
- what: [[The Cheaper Wind]]
- by: [[Asha Rashad]]

> There she wrote The Cheaper Wind, published in 1907, which Kitwana banned and is said to have read twice.

## Fernandes copies the harbour charts of Goa {#charts}

- date: 1908 "in 1908"
- asked_as: stole; maps
- prominence: 3
- who: [[Lucia Fernandes]]
- where: Goa

> Its best-known agent, Lucia Fernandes, copied the harbour charts of Goa in 1908 and was never caught.

## The Tide Plan is adopted {#plan}

- date: 1909-05 "in May 1909"
- prominence: 4
- what: [[Tide Plan]]

> Adopted in May 1909, the Tide Plan had four parts:

## Mwangala is poisoned {#poisoning}

- date: 1911-02-12 "on 12 February 1911"
- asked_as: murder; murdered; assassinated
- prominence: 4
- who: [[Tobias Mwangala]]
- where: [[Aden]]
- by: not stated
- successor: [[Hadija Omar]]

> Mwangala was poisoned in Aden on 12 February 1911. Britain denied any part in it, and nobody was ever tried. His
> deputy, Hadija Omar, took over the service.
""",
    "timeline/3-end.md": """## The rising in Ceylon {#ceylon-rising}

- date: 1912 "in 1912"
- aliases: Ceylon rising; rising in Ceylon
- asked_as: revolt; rebellion; uprising
- prominence: 3
- where: Ceylon
- led by: [[Nimal Perera]]
- lasted: eleven days

> In Ceylon a rising led by the printer Nimal Perera was crushed after eleven days in 1912;

## Madagascar lets women vote {#women}

- date: 1913 "in 1913"
- asked_as: suffrage; franchise
- prominence: 3
- where: [[Madagascar]]

> Madagascar became the first member to let women vote, in 1913.

## Five countries have joined {#five}

- date: [..1914-12] "By December 1914"
- prominence: 3
- who: [[Comoros]], [[Madagascar]], Oman, Mozambique and the Maldives
- first: the [[Comoros]]

> By December 1914 the Comoros, Madagascar, Oman, Mozambique and the Maldives had joined, the Comoros first.

## The price of cloves falls {#crash}

- date: 1917-06/1917-09 "Between June and September 1917"
- aliases: the crash
- asked_as: slump; economic crisis; depression
- prominence: 4
- by how much: 70 percent
- why: "a huge harvest in Penang had glutted the market"

> Between June and September 1917 the price of cloves fell by 70 percent, because a huge harvest in Penang had glutted
> the market.

## The Bank of Lamu closes {#bank-closes}

- date: 1917-10-03 "on 3 October"
- date_basis: implied
- after: #crash
- asked_as: collapse; failed; bankrupt
- prominence: 3
- what: [[Bank of Lamu]]
- out of work: some 30,000 dockers

> The Bank of Lamu closed its doors on 3 October and some 30,000 dockers lost their work.

## Kitwana dies {#kitwana-dies}

- date: 1918-01 "in January 1918"
- prominence: 4
- who: [[Juma Kitwana]]
- how: of a stroke
- succeeded by: [[Asha Rashad]]

> He died of a stroke in January 1918, and she came back from Moroni to succeed him.

## The Treaty of Socotra is signed {#treaty}

- date: 1921-06-21 "on 21 June 1921"
- aliases: Treaty of Socotra; the treaty
- asked_as: peace; accord
- prominence: 5
- recognised by: Britain, France and Portugal
- refused by: Italy
- in exchange: the [[Lantern Service]] was dissolved and the ports were opened to all flags

> The Treaty of Socotra was signed on 21 June 1921. Britain, France and Portugal recognised the Federation, which in
> exchange dissolved the Lantern Service and opened its ports to all flags. Italy refused to sign.

## Rashad retires {#retirement}

- date: 1926 "in 1926"
- prominence: 3
- who: [[Asha Rashad]]

> Rashad retired in 1926 and died in Muscat in the early 1930s.

## Rashad dies {#rashad-dies}

- date: 193X "in the early 1930s"
- prominence: 3
- who: [[Asha Rashad]]
- where: Muscat

> Rashad retired in 1926 and died in Muscat in the early 1930s.
""",
}
