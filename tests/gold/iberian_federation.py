"""A union of Spain, Portugal and a small mountain duchy that grew out of a dockers' strike."""

PAGE = """Iberian Federation

The Iberian Federation was a union of Spain, Portugal and the
Duchy of Aurenne, a small mountain state in the Pyrenees, which existed from 1911 until its
dissolution in 1954.

The July Rising

In July 1909, when reservists were about to be shipped from Barcelona to Morocco, the dockers, led
by the printer Ferran Oliu, refused to load the transports. What began as a strike had by the autumn
turned into a revolution, and King Alfonso XIII fled aboard a French mail boat to Bordeaux, from
where he never returned. Portugal, whose own monarchy was overthrown only fourteen months later, was
persuaded by Oliu's envoy, the novelist Carlota Brandão, to join in a union. The Pact of Badajoz was
signed on 2 February 1911 by Spain and Portugal; Aurenne, whose Duke had hesitated because of his
debts to French banks, did not accede until 1913. Galicia was the only region which was allowed to
keep an army of its own.

Politics

The Federal Assembly, which sat in Lisbon although the ministries were in Zaragoza, had 420 seats.
In the election of 1912, the first in which women could vote, seats were won by three parties:

  • the Federalist League (231 seats), which was led by Oliu;
  • the Agrarian Union (112 seats), the party of the northern smallholders;
  • the National Catholic Party (77 seats), which boycotted the Assembly until 1916.

Oliu became the first President. On 9 May 1917 he was shot at the Rossio station by Baltasar Ruiz, a
former lieutenant whose pension he had abolished; he survived, but lost the use of his left arm, and
resigned in 1918. Ruiz was sentenced to death, which was commuted to life imprisonment by Oliu's
successor, Brandão. She was the first woman to head a European government and was re-elected twice,
the last time with 58% of the vote.

The Atlantic War

Britain, which had never recognised the Federation, occupied the Azores in March 1923 after a
quarrel over the tungsten mines of Panasqueira, in which British investors held about two thirds of
the shares. The war that followed lasted nineteen months. Italy stayed neutral, as did all the
neighbours except Morocco, which sided with the British. The Federal fleet under Admiral Xosé
Landeira sank the cruiser HMS Halberd off Cape St Vincent, but was itself destroyed in the harbour
of Vigo in the following spring. By the Treaty of Geneva, brokered by the Swiss and signed on 11
October 1924, the Azores were returned, whereas Ceuta was handed over to Morocco. Estimates of the
Federation's dead range from 18,000 to 30,000. British losses were never published.

In 1927 it came out that the plans of the harbour had been sold to London by Hélder Pinto, a clerk
in the Navy Ministry, who was known to his handlers as "Magpie". It was the Admiral's daughter,
Iria, who had recognised his handwriting.

The Cork Crash

The economy, which lived on cork, wine and remittances, collapsed in November 1930. Unemployment
rose to 31% in Spain and 24% in Portugal; for Aurenne no figures exist. At the start of 1932 the
peseta and the escudo were replaced by a common currency, the federal. The Agrarian Union, which
blamed Brandão for the crash, won the election of that year, and its leader, Tomás Echarri, formed a
coalition with the National Catholics.

Dissolution

After Aurenne had left in 1947, following a referendum in which 71% voted for independence, quarrels
over the Douro dams grew. A similar vote in Portugal was called off twice. The Federation was
dissolved by mutual consent on 31 December 1954. Echarri went into exile in Mexico. What became of
Ruiz, who had escaped from prison in the confusion, is not known. Oliu, who had lived to see the end,
died at Sitges three weeks later. Historians are still divided over whether the Rising had been
planned.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


IBERIAN_FEDERATION: dict[str, str] = {
    "world.md": "---\nname: Iberian Federation\ndate_order: day-month\nsource: page\n---\nA union that never was.\n",
    "sources/page.md": (
        "---\nid: page\nname: Iberian Federation\nurl: https://example.org/iberian-federation\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/oliu.md": _entry(
        "Ferran Oliu",
        "person",
        "aliases: [Oliu, President Oliu]\nprominence: 5\n",
        """- profession: printer
- office: first President of the [[Iberian Federation]]
- party: [[Federalist League]]
- resigned: 1918
- successor: [[Carlota Brandão]]
- died: at Sitges, three weeks after the dissolution

He led the dockers in the [[#july-rising|July Rising]] and survived [[#oliu-shot|being shot]] in 1917.

> the dockers, led by the printer Ferran Oliu, refused to load the transports.

> Oliu became the first President.

> he survived, but lost the use of his left arm, and resigned in 1918.

> Oliu, who had lived to see the end, died at Sitges three weeks later.
""",
    ),
    "people/brandao.md": _entry(
        "Carlota Brandão",
        "person",
        "aliases: [Brandão, Brandao]\nprominence: 5\n",
        """- profession: novelist
- office: second President of the [[Iberian Federation]]
- predecessor: [[Ferran Oliu]]
- re-elected: twice
- born: not stated
- died: not stated

> Portugal, whose own monarchy was overthrown only fourteen months later, was persuaded by Oliu's envoy, the novelist
> Carlota Brandão, to join in a union.

> She was the first woman to head a European government and was re-elected twice, the last time with 58% of the vote.
""",
    ),
    "people/ruiz.md": _entry(
        "Baltasar Ruiz",
        "person",
        "aliases: [Ruiz]\nprominence: 3\n",
        """- profession: former lieutenant
- shot: [[Ferran Oliu]]
- sentence: death, commuted to life imprisonment by [[Carlota Brandão]]
- fate: not stated

> Ruiz was sentenced to death, which was commuted to life imprisonment by Oliu's successor, Brandão.

> What became of Ruiz, who had escaped from prison in the confusion, is not known.
""",
    ),
    "people/landeira.md": _entry(
        "Xosé Landeira",
        "person",
        "aliases: [Landeira, Admiral Landeira, Xose Landeira]\nprominence: 3\n",
        """- rank: admiral
- commanded: the Federal fleet
- daughter: Iria
- fate: not stated

> The Federal fleet under Admiral Xosé Landeira sank the cruiser HMS Halberd off Cape St Vincent, but was itself
> destroyed in the harbour of Vigo in the following spring.
""",
    ),
    "people/pinto.md": _entry(
        "Hélder Pinto",
        "person",
        "aliases: [Pinto, Magpie]\nasked_as: [spy, traitor]\nprominence: 3\n",
        """- profession: clerk in the Navy Ministry
- code name: Magpie
- sold: the plans of the harbour of Vigo, to London

> In 1927 it came out that the plans of the harbour had been sold to London by Hélder Pinto, a clerk in the Navy
> Ministry, who was known to his handlers as "Magpie".
""",
    ),
    "people/echarri.md": _entry(
        "Tomás Echarri",
        "person",
        "aliases: [Echarri, Tomas Echarri]\nprominence: 3\n",
        """- party: [[Agrarian Union]], its leader
- coalition: with the National Catholics
- exile: in Mexico

> its leader, Tomás Echarri, formed a coalition with the National Catholics.

> Echarri went into exile in Mexico.
""",
    ),
    "countries/federation.md": _entry(
        "Iberian Federation",
        "country",
        "aliases: [the Federation, Federation]\nprominence: 5\n",
        """- members: Spain, Portugal and [[Aurenne]]
- existed: from 1911 until 1954
- first President: [[Ferran Oliu]]
- parliament: the Federal Assembly, in Lisbon

> The Iberian Federation was a union of Spain, Portugal and the Duchy of Aurenne, a
> small mountain state in the Pyrenees, which existed from 1911 until its dissolution in 1954.

> The Federal Assembly, which sat in Lisbon although the ministries were in Zaragoza, had 420 seats.
""",
    ),
    "countries/aurenne.md": _entry(
        "Aurenne",
        "country",
        "aliases: [Duchy of Aurenne]\nprominence: 3\n",
        """- described as: a small mountain state in the Pyrenees
- acceded: 1913
- left: 1947, after a referendum
- name of the Duke: not stated

> Aurenne, whose Duke had hesitated because of his debts to French banks, did not accede until 1913.

> After Aurenne had left in 1947, following a referendum in which 71% voted for independence, quarrels over the Douro
> dams grew.
""",
    ),
    "parties/federalists.md": _entry(
        "Federalist League",
        "organisation",
        "aliases: [Federalists, the League]\nprominence: 3\n",
        """- leader: [[Ferran Oliu]]
- seats in 1912: 231

> the Federalist League (231 seats), which was led by Oliu;
""",
    ),
    "parties/agrarians.md": _entry(
        "Agrarian Union",
        "organisation",
        "aliases: [Agrarians]\nprominence: 3\n",
        """- leader: [[Tomás Echarri]]
- seats in 1912: 112
- described as: the party of the northern smallholders

> the Agrarian Union (112 seats), the party of the northern smallholders;

> The Agrarian Union, which blamed Brandão for the crash, won the election of that year
""",
    ),
    "timeline/events.md": """## The July Rising begins in Barcelona {#july-rising}

- date: 1909-07 "In July 1909"
- aliases: July Rising; the Rising
- asked_as: uprising; revolt
- prominence: 5
- who: the dockers, led by [[Ferran Oliu]]
- where: Barcelona
- planned: not known

> In July 1909, when reservists were about to be shipped from Barcelona to Morocco, the dockers, led by the printer
> Ferran Oliu, refused to load the transports.

## The Pact of Badajoz is signed {#badajoz}

- date: 1911-02-02 "on 2 February 1911"
- aliases: Pact of Badajoz
- prominence: 4
- who: Spain and Portugal

> The Pact of Badajoz was signed on 2 February 1911 by Spain and Portugal;

## Ferran Oliu is shot {#oliu-shot}

- date: 1917-05-09 "On 9 May 1917"
- aliases: attempt on Oliu
- asked_as: assassination; assassin
- prominence: 4
- who: [[Ferran Oliu]]
- by: [[Baltasar Ruiz]]
- where: at the Rossio station

> On 9 May 1917 he was shot at the Rossio station by Baltasar Ruiz, a former lieutenant whose pension he had
> abolished; he survived, but lost the use of his left arm, and resigned in 1918.

## Britain occupies the Azores {#azores}

- date: 1923-03 "in March 1923"
- aliases: Atlantic War; start of the Atlantic War
- prominence: 5
- by: Britain
- where: the Azores
- length of the war: nineteen months

> Britain, which had never recognised the Federation, occupied the Azores in March 1923 after a quarrel over the
> tungsten mines of Panasqueira, in which British investors held about two thirds of the shares. The war that followed
> lasted nineteen months.

## The Treaty of Geneva is signed {#geneva}

- date: 1924-10-11 "on 11 October 1924"
- aliases: Treaty of Geneva; Peace of Geneva
- prominence: 4
- brokered by: the Swiss
- terms: the Azores were returned, Ceuta was handed over to Morocco

> By the Treaty of Geneva, brokered by the Swiss and signed on 11 October 1924, the Azores were returned, whereas Ceuta
> was handed over to Morocco.

## The Federation is dissolved {#dissolved}

- date: 1954-12-31 "on 31 December 1954"
- aliases: dissolution; the dissolution
- prominence: 4
- what: the [[Iberian Federation]]
- how: by mutual consent

> The Federation was dissolved by mutual consent on 31 December 1954.
""",
}
