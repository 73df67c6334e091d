"""A world of the gold questions: a Baltic empire, a war of cousins, a regency, a patent and an academy."""

PAGE = """The Curonian Empire

The Curonian Empire grew out of a Baltic duchy that had escaped partition in 1711. Its capital was
Libau and its second city Windau; the language of state was German, although nine tenths of the people
spoke Lettish. It was ruled by the House of Ravensholm.

The War of the Two Cousins

Emperor Casimir I died without issue on 11 February 1764. He had named no heir, and two of his cousins
claimed the throne: Adolar, Duke of Semgal, who was backed by Prussia, and Prince Konrad, whom Sweden
supported. The war lasted six years. Konrad won the first battle, at Tuckum, in September 1764, but
lost most of his cavalry in the marshes. In the winter of 1766 Libau changed hands three times. On 30
June 1770 Konrad was killed at Goldbeck by a stray shot. Some said that his own page, Lorenz Tamm, had
fired it, which Tamm always denied. Adolar was crowned three weeks later. About 48,000 soldiers had
fallen; how many civilians perished was never counted.

The regency

Adolar married Leonore of Anhalt in 1771. They had two daughters and a son, Casimir, who was four
years old when his father was killed in a riding accident in 1782. Leonore governed as regent for
fourteen years. She kept her husband's chancellor, Count Otto Rehbinder, until 1788, when she replaced
him with Matthias Groll, a cooper's son. Groll had been director of the mint before; he remained
chancellor until 1803. It was rumoured that the regent had married him in secret, but no record of it
has come to light. Casimir II came of age on 5 April 1796.

The Battle of Cape Domes

In the Tariff War the imperial fleet was led by Admiral Gerhard Brandis. On 17 August 1793, off Cape
Domes, his 22 ships met 29 Danish ones under Admiral Niels Harboe. Brandis attacked at dusk, against
the advice of his captains. The Danes lost nine ships and the Curonians four, among them the flagship
Saint Gertrude, on which Brandis himself died. His younger brother, Captain Ewald Brandis, took over
the command and brought the captured ships to Windau. Ewald was made an admiral that autumn and served
as minister of the navy from 1799 to 1811.

The Michaelmas Patent

Serfdom was ended by the Michaelmas Patent, which Casimir II issued on 29 September 1805. Its author
was Groll's successor as chancellor, Baron Friedrich Staal, who had freed his own peasants two years
earlier. Every household was granted twelve acres, and the cost was met as follows:

  • half by the treasury;
  • a quarter by the Church, which sold abbey lands;
  • the rest by the peasants themselves, over 30 years.

Serfs on the crown lands were freed at once, but those on the islands not until 1819. Some 310,000
households received land. The Diet of Nobles rejected the patent by 88 votes to 61; the emperor
dissolved the Diet. In May 1807 Count Egon Rehbinder, a grandson of the old chancellor, shot at Staal in the
theatre. Staal was unhurt. Rehbinder was banished to Tilsit, where he wrote a history of chess.

The loss of New Semgal

The empire's only colony, the sugar island of New Semgal, had been settled in 1689. In 1808 the
enslaved cane workers rose under a blacksmith, Baptiste Moreau. The governor, Paul von Hagen, had 700
soldiers, two thirds of whom were down with yellow fever. He surrendered Fort Leonore on 12 January
1809 and was later acquitted by a court martial. The island became a republic with Moreau as its first
president. The empire did not recognise it until 1825, and by then Moreau was dead.

The academy

The Imperial Academy at Windau was founded in 1774 and had about 90 members by 1800. Women could not
be elected; the only exception was the astronomer Sophie Wendt, who was admitted in 1786 by order of
the regent. The best known member, the inventor Emanuel Krull, came from a family of clockmakers. He
built an optical telegraph between Libau and Windau in 1791 and, between 1812 and 1815, a steam tug
called the Mole. His plans for a calculating engine were lost when the academy burned down on 2
December 1816. Krull blamed his rival, Professor August Wendt, a nephew of Sophie; an inquiry cleared
Wendt.

The last marriages

Casimir II married twice. His first wife, Amalia of Oldenburg, died in childbirth in 1801. Three years
later he married Katharina Staal, the chancellor's sister, to whom his mother refused to speak. They
had five children, of whom only two grew up: Ludmila and Paul. Leonore died in 1806. Casimir abdicated
in 1829, for reasons that he never explained, and withdrew to a lighthouse. Paul had given up his
claim in order to marry an actress, whose name the court gazette withheld; the crown therefore passed
to his sister Ludmila, the first empress to reign in her own right. Where Casimir died is disputed.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


CURONIA: dict[str, str] = {
    "world.md": (
        "---\nname: The Curonian Empire\ndate_order: day-month\nsource: page\n---\nA Baltic empire from 1764 to 1829.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Curonian Empire\nurl: https://example.org/curonia\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/casimir-i.md": _entry(
        "Casimir I",
        "person",
        "aliases: [Emperor Casimir I]\nprominence: 3\n",
        """- office: emperor
- died: on 11 February 1764, without issue
- heir: none named
- cousins: [[Adolar]] and [[Konrad]]
- wife: not stated

> Emperor Casimir I died without issue on 11 February 1764. He had named no heir, and two of his cousins claimed the
> throne:
""",
    ),
    "people/adolar.md": _entry(
        "Adolar",
        "person",
        "aliases: [Emperor Adolar, Duke of Semgal]\nprominence: 4\n",
        """- title: Duke of Semgal, later emperor
- backed by: Prussia
- wife: [[Leonore of Anhalt]], married in 1771
- children: two daughters and a son, [[Casimir II]]
- died: in a riding accident in 1782
- chancellor: [[Otto Rehbinder]]
- daughters' names: not stated

> Adolar, Duke of Semgal, who was backed by Prussia,

> Adolar was crowned three weeks later.

> Adolar married Leonore of Anhalt in 1771. They had two daughters and a son, Casimir, who was four years old when his
> father was killed in a riding accident in 1782.
""",
    ),
    "people/konrad.md": _entry(
        "Konrad",
        "person",
        "aliases: [Prince Konrad]\nprominence: 4\n",
        """- title: prince
- supported by: Sweden
- won: the [[#tuckum|battle at Tuckum]]
- page: [[Lorenz Tamm]]
- killed: on 30 June 1770, at Goldbeck, by a stray shot

> Prince Konrad, whom Sweden supported.

> Konrad won the first battle, at Tuckum, in September 1764, but lost most of his cavalry in the marshes.

> On 30 June 1770 Konrad was killed at Goldbeck by a stray shot.
""",
    ),
    "people/tamm.md": _entry(
        "Lorenz Tamm",
        "person",
        "aliases: [Tamm]\nprominence: 2\n",
        """- office: page of [[Konrad]]
- rumour: that he had fired the shot that killed [[Konrad]]
- denied: the rumour, always
- later life: not stated

> Some said that his own page, Lorenz Tamm, had fired it, which Tamm always denied.
""",
    ),
    "people/leonore.md": _entry(
        "Leonore of Anhalt",
        "person",
        "aliases: [Empress Leonore, Leonore, the regent]\nprominence: 5\n",
        """- husband: [[Adolar]]
- son: [[Casimir II]]
- office: regent, for fourteen years
- refused to speak to: [[Katharina Staal]]
- died: in 1806
- rumour: that she had married [[Matthias Groll]] in secret
- born: not stated

> Leonore governed as regent for fourteen years.

> It was rumoured that the regent had married him in secret, but no record of it has come to light.

> Leonore died in 1806.
""",
    ),
    "people/otto-rehbinder.md": _entry(
        "Otto Rehbinder",
        "person",
        "aliases: [Count Otto Rehbinder, Chancellor Rehbinder]\nprominence: 3\n",
        """- title: count
- office: chancellor, until 1788
- successor: [[Matthias Groll]]
- grandson: [[Egon Rehbinder]]
- death: not stated

> She kept her husband's chancellor, Count Otto Rehbinder, until 1788, when she replaced him with Matthias Groll, a
> cooper's son.
""",
    ),
    "people/egon-rehbinder.md": _entry(
        "Egon Rehbinder",
        "person",
        "aliases: [Count Egon Rehbinder]\nasked_as: [gunman, would-be assassin]\nprominence: 3\n",
        """- title: count
- grandfather: [[Otto Rehbinder]]
- shot at: [[Friedrich Staal]], in the theatre
- banished to: Tilsit
- wrote: a history of chess

> In May 1807 Count Egon Rehbinder, a grandson of the old chancellor, shot at Staal in the theatre.

> Rehbinder was banished to Tilsit, where he wrote a history of chess.
""",
    ),
    "people/groll.md": _entry(
        "Matthias Groll",
        "person",
        "aliases: [Chancellor Groll, Groll]\nprominence: 4\n",
        """- office: director of the mint, later chancellor
- chancellor: from 1788 until 1803
- father: a cooper
- predecessor: [[Otto Rehbinder]]
- successor: [[Friedrich Staal]]
- rumour: that [[Leonore of Anhalt]] had married him in secret

> she replaced him with Matthias Groll, a cooper's son. Groll had been director of the mint before; he remained
> chancellor until 1803.
""",
    ),
    "people/casimir-ii.md": _entry(
        "Casimir II",
        "person",
        "aliases: [Emperor Casimir II, Casimir]\nprominence: 5\n",
        """- office: emperor
- father: [[Adolar]]
- mother: [[Leonore of Anhalt]]
- came of age: on 5 April 1796
- issued: the [[Michaelmas Patent]]
- wives: [[Amalia of Oldenburg]], then [[Katharina Staal]]
- children: five, of whom two grew up: [[Ludmila]] and [[Prince Paul|Paul]]
- abdicated: in 1829
- place of death: disputed

> Casimir II came of age on 5 April 1796.

> Casimir II married twice.

> Casimir abdicated in 1829, for reasons that he never explained, and withdrew to a lighthouse.

> Where Casimir died is disputed.
""",
    ),
    "people/gerhard-brandis.md": _entry(
        "Gerhard Brandis",
        "person",
        "aliases: [Admiral Gerhard Brandis, Gerhard]\nprominence: 4\n",
        """- rank: admiral
- led: the imperial fleet in the [[Tariff War]]
- flagship: the [[Saint Gertrude]]
- brother: [[Ewald Brandis]]
- died: in the [[#cape-domes|Battle of Cape Domes]]

> In the Tariff War the imperial fleet was led by Admiral Gerhard Brandis.

> Brandis attacked at dusk, against the advice of his captains.
""",
    ),
    "people/ewald-brandis.md": _entry(
        "Ewald Brandis",
        "person",
        "aliases: [Captain Ewald Brandis, Admiral Ewald Brandis, Ewald]\nprominence: 3\n",
        """- rank: captain, later admiral
- older brother: [[Gerhard Brandis]]
- office: minister of the navy, from 1799 to 1811
- brought: the captured ships to [[Windau]]
- death: not stated

> His younger brother, Captain Ewald Brandis, took over the command and brought the captured ships to Windau. Ewald was
> made an admiral that autumn and served as minister of the navy from 1799 to 1811.
""",
    ),
    "people/harboe.md": _entry(
        "Niels Harboe",
        "person",
        "aliases: [Admiral Niels Harboe, Admiral Harboe, Harboe]\nprominence: 2\n",
        """- rank: admiral
- commanded: 29 Danish ships
- fate: not stated

> On 17 August 1793, off Cape Domes, his 22 ships met 29 Danish ones under Admiral Niels Harboe.
""",
    ),
    "people/friedrich-staal.md": _entry(
        "Friedrich Staal",
        "person",
        "aliases: [Baron Friedrich Staal, Baron Staal, Chancellor Staal]\nprominence: 4\n",
        """- title: baron
- office: chancellor
- predecessor: [[Matthias Groll]]
- author of: the [[Michaelmas Patent]]
- sister: [[Katharina Staal]]
- wife: not stated

> Its author was Groll's successor as chancellor, Baron Friedrich Staal, who had freed his own peasants two years
> earlier.

> Staal was unhurt.
""",
    ),
    "people/katharina-staal.md": _entry(
        "Katharina Staal",
        "person",
        "aliases: [Empress Katharina, Katharina]\nprominence: 3\n",
        """- brother: [[Friedrich Staal]]
- husband: [[Casimir II]]
- children: five, of whom two grew up: [[Ludmila]] and [[Prince Paul|Paul]]
- death: not stated

> Three years later he married Katharina Staal, the chancellor's sister, to whom his mother refused to speak. They had
> five children, of whom only two grew up: Ludmila and Paul.
""",
    ),
    "people/amalia.md": _entry(
        "Amalia of Oldenburg",
        "person",
        "aliases: [Amalia, Empress Amalia]\nprominence: 2\n",
        """- husband: [[Casimir II]]
- died: in childbirth in 1801
- wedding: not stated

> His first wife, Amalia of Oldenburg, died in childbirth in 1801.
""",
    ),
    "people/ludmila.md": _entry(
        "Ludmila",
        "person",
        "aliases: [Empress Ludmila]\nprominence: 3\n",
        """- father: [[Casimir II]]
- mother: [[Katharina Staal]]
- brother: [[Prince Paul|Paul]]
- described as: the first empress to reign in her own right
- husband: not stated

> the crown therefore passed to his sister Ludmila, the first empress to reign in her own right.
""",
    ),
    "people/paul.md": _entry(
        "Prince Paul",
        "person",
        "aliases: [Paul]\nprominence: 2\n",
        """- father: [[Casimir II]]
- mother: [[Katharina Staal]]
- sister: [[Ludmila]]
- gave up: his claim to the crown
- wife: an actress, whose name was withheld

> Paul had given up his claim in order to marry an actress, whose name the court gazette withheld;
""",
    ),
    "people/moreau.md": _entry(
        "Baptiste Moreau",
        "person",
        "aliases: [President Moreau, Moreau]\nprominence: 3\n",
        """- trade: blacksmith
- led: the [[#rising|rising on New Semgal]]
- office: first president of [[New Semgal]]
- died: before 1825
- cause of death: not stated

> In 1808 the enslaved cane workers rose under a blacksmith, Baptiste Moreau.

> The island became a republic with Moreau as its first president.
""",
    ),
    "people/hagen.md": _entry(
        "Paul von Hagen",
        "person",
        "aliases: [Governor von Hagen, von Hagen, Hagen]\nprominence: 3\n",
        """- office: governor of [[New Semgal]]
- soldiers: 700, two thirds of whom were down with yellow fever
- surrendered: Fort Leonore
- court martial: acquitted
- later life: not stated

> The governor, Paul von Hagen, had 700 soldiers, two thirds of whom were down with yellow fever.

> He surrendered Fort Leonore on 12 January 1809 and was later acquitted by a court martial.
""",
    ),
    "people/sophie-wendt.md": _entry(
        "Sophie Wendt",
        "person",
        "aliases: [Sophie]\nprominence: 3\n",
        """- profession: astronomer
- member of: the [[Imperial Academy]], since 1786
- admitted by order of: [[Leonore of Anhalt]]
- nephew: [[August Wendt]]
- discoveries: not stated

> Women could not be elected; the only exception was the astronomer Sophie Wendt, who was admitted in 1786 by order of
> the regent.
""",
    ),
    "people/august-wendt.md": _entry(
        "August Wendt",
        "person",
        "aliases: [Professor August Wendt, Professor Wendt, August]\nprominence: 2\n",
        """- title: professor
- aunt: [[Sophie Wendt]]
- rival: [[Emanuel Krull]]
- blamed for: the [[#fire|burning of the academy]]
- inquiry: cleared him

> Krull blamed his rival, Professor August Wendt, a nephew of Sophie; an inquiry cleared Wendt.
""",
    ),
    "people/krull.md": _entry(
        "Emanuel Krull",
        "person",
        "aliases: [Krull]\nprominence: 4\n",
        """- profession: inventor
- family: clockmakers
- member of: the [[Imperial Academy]]
- built: the [[optical telegraph]] and the [[Mole]]
- planned: a calculating engine
- rival: [[August Wendt]]
- death: not stated

> The best known member, the inventor Emanuel Krull, came from a family of clockmakers. He built an optical telegraph
> between Libau and Windau in 1791 and, between 1812 and 1815, a steam tug called the Mole.
""",
    ),
    "places/curonia.md": _entry(
        "Curonian Empire",
        "place",
        "aliases: [the empire, Curonia]\nprominence: 4\n",
        """- grew out of: a Baltic duchy
- capital: [[Libau]]
- second city: [[Windau]]
- language of state: German
- language of the people: Lettish, for nine tenths
- ruled by: the House of Ravensholm
- only colony: [[New Semgal]]

> The Curonian Empire grew out of a Baltic duchy that had escaped partition in 1711.

> the language of state was German, although nine tenths of the people spoke Lettish. It was ruled by the House of
> Ravensholm.

""",
    ),
    "places/libau.md": _entry(
        "Libau",
        "place",
        "prominence: 3\n",
        """- described as: capital of the [[Curonian Empire]]
- winter of 1766: changed hands three times
- population: not stated

> Its capital was Libau and its second city Windau;

> In the winter of 1766 Libau changed hands three times.
""",
    ),
    "places/windau.md": _entry(
        "Windau",
        "place",
        "prominence: 3\n",
        """- described as: second city of the [[Curonian Empire]]
- seat of: the [[Imperial Academy]]
- captured ships: brought there by [[Ewald Brandis]]

> Its capital was Libau and its second city Windau;
""",
    ),
    "places/new-semgal.md": _entry(
        "New Semgal",
        "place",
        "asked_as: [colony]\nprominence: 4\n",
        """- described as: a sugar island, the empire's only colony
- settled: in 1689
- governor: [[Paul von Hagen]]
- first president: [[Baptiste Moreau]]
- recognised by the empire: in 1825

> The empire's only colony, the sugar island of New Semgal, had been settled in 1689.

> The empire did not recognise it until 1825, and by then Moreau was dead.
""",
    ),
    "groups/academy.md": _entry(
        "Imperial Academy",
        "organisation",
        "aliases: [the academy, academy at Windau]\nprominence: 4\n",
        """- where: [[Windau]]
- founded: in 1774
- members: about 90 by 1800
- women: not elected, except [[Sophie Wendt]]
- best known member: [[Emanuel Krull]]
- burned down: on 2 December 1816
- founder: not stated

> The Imperial Academy at Windau was founded in 1774 and had about 90 members by 1800.

> Women could not be elected;
""",
    ),
    "groups/diet.md": _entry(
        "Diet of Nobles",
        "organisation",
        "aliases: [the Diet, Diet]\nasked_as: [parliament]\nprominence: 2\n",
        """- rejected: the [[Michaelmas Patent]], by 88 votes to 61
- dissolved by: [[Casimir II]]

> The Diet of Nobles rejected the patent by 88 votes to 61; the emperor dissolved the Diet.
""",
    ),
    "things/saint-gertrude.md": _entry(
        "Saint Gertrude",
        "thing",
        "aliases: [the Saint Gertrude]\nprominence: 2\n",
        """- what: flagship of [[Gerhard Brandis]]
- lost: in the [[#cape-domes|Battle of Cape Domes]]
- guns: not stated

> among them the flagship Saint Gertrude, on which Brandis himself died.
""",
    ),
    "things/mole.md": _entry(
        "Mole",
        "thing",
        "aliases: [the Mole]\nasked_as: [steamboat]\nprominence: 2\n",
        """- what: a steam tug
- built by: [[Emanuel Krull]], between 1812 and 1815
- fate: not stated

> between 1812 and 1815, a steam tug called the Mole.
""",
    ),
    "things/telegraph.md": _entry(
        "optical telegraph",
        "thing",
        "aliases: [the telegraph]\nprominence: 2\n",
        """- built by: [[Emanuel Krull]], in 1791
- ran between: [[Libau]] and [[Windau]]

> He built an optical telegraph between Libau and Windau in 1791
""",
    ),
    "things/patent.md": _entry(
        "Michaelmas Patent",
        "work",
        "aliases: [the Michaelmas Patent, the patent]\nasked_as: [reform, emancipation]\nprominence: 5\n",
        """- ended: serfdom
- issued by: [[Casimir II]], on 29 September 1805
- author: [[Friedrich Staal]]
- every household: twelve acres
- treasury: half of the cost
- Church: a quarter of the cost
- peasants: the rest, over 30 years
- households that received land: some 310,000

> Serfdom was ended by the Michaelmas Patent, which Casimir II issued on 29 September 1805.

> Every household was granted twelve acres, and the cost was met as follows:

> half by the treasury;

> a quarter by the Church, which sold abbey lands;

> the rest by the peasants themselves, over 30 years.

> Serfs on the crown lands were freed at once, but those on the islands not until 1819. Some 310,000 households received
> land.
""",
    ),
    "things/tariff-war.md": _entry(
        "Tariff War",
        "concept",
        "aliases: [the Tariff War]\nprominence: 2\n",
        """- fleet led by: [[Gerhard Brandis]]
- battle: the [[#cape-domes|Battle of Cape Domes]]
- cause: not stated

> In the Tariff War the imperial fleet was led by Admiral Gerhard Brandis.
""",
    ),
    "things/war.md": _entry(
        "War of the Two Cousins",
        "concept",
        "aliases: [the War of the Two Cousins, War of Two Cousins]\n"
        "asked_as: [succession war, civil war]\nprominence: 5\n",
        """- between: [[Adolar]] and [[Konrad]]
- lasted: six years
- soldiers fallen: about 48,000
- civilians perished: never counted

> The war lasted six years.

> About 48,000 soldiers had fallen; how many civilians perished was never counted.
""",
    ),
    "timeline/1-war.md": """## The duchy escapes partition {#partition}

- date: 1711 "in 1711"
- prominence: 2
- what: a Baltic duchy, later the [[Curonian Empire]]

> The Curonian Empire grew out of a Baltic duchy that had escaped partition in 1711.

## New Semgal is settled {#settled}

- date: 1689 "in 1689"
- prominence: 2
- where: [[New Semgal]]

> The empire's only colony, the sugar island of New Semgal, had been settled in 1689.

## Casimir I dies {#casimir-dies}

- date: 1764-02-11 "on 11 February 1764"
- prominence: 4
- who: [[Casimir I]]
- heir: none named

> Emperor Casimir I died without issue on 11 February 1764. He had named no heir,

## The battle at Tuckum {#tuckum}

- date: 1764-09 "in September 1764"
- aliases: battle at Tuckum; Battle of Tuckum
- prominence: 3
- winner: [[Konrad]]
- losses: most of his cavalry, in the marshes

> Konrad won the first battle, at Tuckum, in September 1764, but lost most of his cavalry in the marshes.

## Libau changes hands three times {#libau-hands}

- date: 1766-24 "In the winter of 1766"
- prominence: 2
- where: [[Libau]]

> In the winter of 1766 Libau changed hands three times.

## Konrad is killed at Goldbeck {#konrad-killed}

- date: 1770-06-30 "On 30 June 1770"
- prominence: 4
- who: [[Konrad]]
- where: Goldbeck
- how: by a stray shot
- rumour: that [[Lorenz Tamm]] had fired it

> On 30 June 1770 Konrad was killed at Goldbeck by a stray shot. Some said that his own page, Lorenz Tamm, had fired it,
> which Tamm always denied.

## Adolar is crowned {#adolar-crowned}

- date: not stated "three weeks later"
- after: #konrad-killed + P3W
- prominence: 4
- who: [[Adolar]]

> Adolar was crowned three weeks later.

## Adolar marries Leonore of Anhalt {#adolar-marries}

- date: 1771 "in 1771"
- prominence: 3
- who: [[Adolar]] and [[Leonore of Anhalt]]

> Adolar married Leonore of Anhalt in 1771.

## The Imperial Academy is founded {#academy-founded}

- date: 1774 "in 1774"
- prominence: 3
- what: the [[Imperial Academy]]
- where: [[Windau]]

> The Imperial Academy at Windau was founded in 1774 and had about 90 members by 1800.

## Adolar is killed in a riding accident {#adolar-dies}

- date: 1782 "in 1782"
- aliases: start of the regency
- prominence: 4
- who: [[Adolar]]
- regent: [[Leonore of Anhalt]]

> They had two daughters and a son, Casimir, who was four years old when his father was killed in a riding accident in
> 1782. Leonore governed as regent for fourteen years.

## Sophie Wendt is admitted to the academy {#sophie-admitted}

- date: 1786 "in 1786"
- prominence: 2
- who: [[Sophie Wendt]]

> the only exception was the astronomer Sophie Wendt, who was admitted in 1786 by order of the regent.

## Matthias Groll becomes chancellor {#groll-chancellor}

- date: 1788 "until 1788"
- prominence: 3
- who: [[Matthias Groll]]
- replaced: [[Otto Rehbinder]]

> She kept her husband's chancellor, Count Otto Rehbinder, until 1788, when she replaced him with Matthias Groll, a
> cooper's son.

## Emanuel Krull builds the telegraph {#telegraph-built}

- date: 1791 "in 1791"
- prominence: 2
- who: [[Emanuel Krull]]

> He built an optical telegraph between Libau and Windau in 1791

## The Battle of Cape Domes {#cape-domes}

- date: 1793-08-17 "On 17 August 1793"
- aliases: Battle of Cape Domes; Cape Domes
- asked_as: naval battle; sea fight
- prominence: 5
- where: off Cape Domes
- Curonian ships: 22, under [[Gerhard Brandis]]
- Danish ships: 29, under [[Niels Harboe]]
- Curonian losses: four ships, among them the [[Saint Gertrude]]
- Danish losses: nine ships

> On 17 August 1793, off Cape Domes, his 22 ships met 29 Danish ones under Admiral Niels Harboe. Brandis attacked at
> dusk, against the advice of his captains. The Danes lost nine ships and the Curonians four, among them the flagship
> Saint Gertrude, on which Brandis himself died.

## Ewald Brandis is made an admiral {#ewald-admiral}

- date: 1793-23 "that autumn"
- date_basis: implied
- prominence: 2
- who: [[Ewald Brandis]]

> Ewald was made an admiral that autumn and served as minister of the navy from 1799 to 1811.
""",
    "timeline/2-casimir.md": """## Casimir II comes of age {#of-age}

- date: 1796-04-05 "on 5 April 1796"
- aliases: end of the regency
- prominence: 4
- who: [[Casimir II]]

> Casimir II came of age on 5 April 1796.

## Ewald Brandis is minister of the navy {#ewald-minister}

- date: 1799/1811 "from 1799 to 1811"
- prominence: 2
- who: [[Ewald Brandis]]

> Ewald was made an admiral that autumn and served as minister of the navy from 1799 to 1811.

## Amalia of Oldenburg dies {#amalia-dies}

- date: 1801 "in 1801"
- prominence: 2
- who: [[Amalia of Oldenburg]]
- how: in childbirth

> His first wife, Amalia of Oldenburg, died in childbirth in 1801.

## Casimir II marries Katharina Staal {#second-marriage}

- date: 1804 "Three years later"
- date_basis: derived
- after: #amalia-dies + P3Y
- prominence: 3
- who: [[Casimir II]] and [[Katharina Staal]]

> His first wife, Amalia of Oldenburg, died in childbirth in 1801. Three years later he married Katharina Staal, the
> chancellor's sister, to whom his mother refused to speak.

## The Michaelmas Patent is issued {#patent-issued}

- date: 1805-09-29 "on 29 September 1805"
- aliases: end of serfdom
- asked_as: abolition; emancipation
- prominence: 5
- who: [[Casimir II]]
- what: the [[Michaelmas Patent]]

> Serfdom was ended by the Michaelmas Patent, which Casimir II issued on 29 September 1805.

## Leonore of Anhalt dies {#leonore-dies}

- date: 1806 "in 1806"
- prominence: 3
- who: [[Leonore of Anhalt]]

> Leonore died in 1806.

## Egon Rehbinder shoots at Staal {#shot}

- date: 1807-05 "In May 1807"
- asked_as: assassination attempt
- prominence: 3
- who: [[Egon Rehbinder]]
- target: [[Friedrich Staal]], who was unhurt
- where: the theatre

> In May 1807 Count Egon Rehbinder, a grandson of the old chancellor, shot at Staal in the theatre. Staal was unhurt.

## The cane workers of New Semgal rise {#rising}

- date: 1808 "In 1808"
- aliases: rising on New Semgal
- asked_as: revolt; slave rebellion; uprising
- prominence: 4
- leader: [[Baptiste Moreau]]
- where: [[New Semgal]]

> In 1808 the enslaved cane workers rose under a blacksmith, Baptiste Moreau.

## Fort Leonore surrenders {#fort-falls}

- date: 1809-01-12 "on 12 January 1809"
- aliases: loss of New Semgal; fall of Fort Leonore
- prominence: 4
- who: [[Paul von Hagen]]
- where: [[New Semgal]]

> He surrendered Fort Leonore on 12 January 1809 and was later acquitted by a court martial.

## Emanuel Krull builds the Mole {#mole-built}

- date: 1812/1815 "between 1812 and 1815"
- prominence: 2
- who: [[Emanuel Krull]]
- what: the [[Mole]]

> between 1812 and 1815, a steam tug called the Mole.

## The academy burns down {#fire}

- date: 1816-12-02 "on 2 December 1816"
- aliases: burning of the academy; the fire
- prominence: 4
- what: the [[Imperial Academy]]
- lost: the plans for a calculating engine
- blamed: [[August Wendt]], by [[Emanuel Krull]]
- inquiry: cleared [[August Wendt]]
- cause: not stated

> His plans for a calculating engine were lost when the academy burned down on 2 December 1816. Krull blamed his rival,
> Professor August Wendt, a nephew of Sophie; an inquiry cleared Wendt.

## The serfs on the islands are freed {#islands-freed}

- date: 1819 "not until 1819"
- prominence: 2
- where: the islands

> Serfs on the crown lands were freed at once, but those on the islands not until 1819.

## The empire recognises New Semgal {#recognised}

- date: 1825 "until 1825"
- prominence: 2
- what: [[New Semgal]]

> The empire did not recognise it until 1825, and by then Moreau was dead.

## Casimir II abdicates {#abdication}

- date: 1829 "in 1829"
- prominence: 4
- who: [[Casimir II]]
- successor: [[Ludmila]]
- reasons: never explained

> Casimir abdicated in 1829, for reasons that he never explained, and withdrew to a lighthouse.
""",
}
