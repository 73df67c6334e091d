"""A world of the gold questions: a republic on an isthmus with a canal, elections, a strike and a coup."""

PAGE = """The Republic of Ligor

The Republic of Ligor occupied the isthmus between the Gulf of Siam and the Andaman Sea. It was
proclaimed at Songkhla on 14 March 1871, after the Siamese governor had withdrawn his garrison to
Chumphon. Its first president, the rice merchant Tan Boon Hock, governed by decree until a
constitution was adopted in 1874. This created a Chamber of 90 deputies, elected for four years, and
gave the vote to all men over twenty-five who could read; women received it only in 1920.

The canal

Work on the Kra Canal began in January 1879 under the French engineer Étienne Vauquelin and cost
about 11,000 lives, mostly to cholera. The canal, 92 kilometres long, was opened on 2 November 1888.
It belonged to the Isthmus Company, in which Paris bankers held 55 per cent of the shares and the
republic 30 per cent; who owned the rest was never published. In 1890 the company moved its offices
from Songkhla to Kraburi, because land was cheaper there. Vauquelin, who had lost an eye in a
blasting accident, retired to Penang.

The elections of 1902 and 1906

Until the new century the Chamber was dominated by the Planters' League. In May 1902 the League won
41 seats, the Canal Party 30 and the Labour Union 12, while seven went to independents. Somchai
Rattana, the League's leader, formed a government with the independents. Four years later he was
beaten: the Canal Party, led by the lawyer Idris Salleh, took 47 seats, the League fell to 22 and
the Labour Union rose to 21. Turnout was 68 per cent.

The dockers' strike

On 9 August 1911 the dockers of Kraburi stopped work after the company had cut their wages by a
fifth. Some 6,500 men and women, led by the crane driver Ong Mei Lin, stayed out for seven weeks.
Salleh sent troops, who shot nineteen strikers dead at Lock Four; nobody was ever tried. The strike
ended when the company restored half of the cut. Ong was jailed for two years and afterwards edited
a newspaper, The Lantern.

The ledger affair

In October 1913 The Lantern printed pages of a company ledger, according to which eleven deputies of
the Canal Party had been paid for their votes. They had been copied by a clerk, Prosper Delmas, who
fled to Batavia. Salleh, whose own name was not in the ledger, resigned on 3 December. At the
election of March 1914 the Labour Union came first with 38 seats, ahead of the League with 35; the
Canal Party kept only 17. As nobody would govern with the Labour Union, Rattana returned to office.

The coup

In the night of 21 June 1915 Colonel Wirat Kasem occupied the Chamber and the telegraph office with
two battalions. Rattana was held on a gunboat. President Lim Guan Teck refused to sign the colonel's
decrees and died in custody the next year. The junta banned the Labour Union but spared the League.
It fell in February 1919, when the navy, under Commodore Haji Daud, blocked the canal with two
sunken barges. Kasem escaped to Saigon, by one account disguised as a monk.

The Treaty of Malacca

The Treaty of Malacca, signed on 18 May 1922 by Ligor, Siam and France, opened the canal to ships of
all nations and raised the republic's share in the company to 51 per cent. Siam recognised the
republic and received the district of Ranong in return. The Chamber approved the treaty by 52 votes
to 36; the Labour Union voted against it, because it left the company's courts in place.

In the presidential election of 1923 Ong received 214,000 votes, Daud 188,500 and the League's
candidate, Charoen Phan, 61,200. Ong was the first woman to hold the office. In 1926 she closed the
company's courts and founded a university at Songkhla. Whether she offered Kasem a pardon is
disputed.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


LIGOR: dict[str, str] = {
    "world.md": (
        "---\nname: The Republic of Ligor\ndate_order: day-month\nsource: page\n---\n"
        "A republic, its canal and who was paid for it.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Republic of Ligor\nurl: https://example.org/ligor\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "countries/ligor.md": _entry(
        "Ligor",
        "country",
        "aliases: [Republic of Ligor, the republic]\nprominence: 5\n",
        """- lies between: the Gulf of Siam and the Andaman Sea
- proclaimed: 14 March 1871, at [[Songkhla]]
- first president: [[Tan Boon Hock]]
- parliament: [[the Chamber]]
- population: not stated

> The Republic of Ligor occupied the isthmus between the Gulf of Siam and the Andaman Sea.

> It was proclaimed at Songkhla on 14 March 1871, after the Siamese governor had withdrawn his garrison to Chumphon.
""",
    ),
    "countries/siam.md": _entry(
        "Siam",
        "country",
        "prominence: 3\n",
        """- signed: the [[#treaty|Treaty of Malacca]]
- recognised: [[Ligor]]
- received: the district of Ranong
- king: not stated

> Siam recognised the republic and received the district of Ranong in return.
""",
    ),
    "people/tan.md": _entry(
        "Tan Boon Hock",
        "person",
        "aliases: [Tan, President Tan]\nprominence: 4\n",
        """- office: first president of [[Ligor]]
- profession: rice merchant
- died: not stated

> Its first president, the rice merchant Tan Boon Hock, governed by decree until a constitution was adopted in 1874.
""",
    ),
    "people/vauquelin.md": _entry(
        "Étienne Vauquelin",
        "person",
        "aliases: [Vauquelin, Etienne Vauquelin]\nprominence: 4\n",
        """- profession: engineer
- nationality: French
- built: the [[Kra Canal]]
- injury: lost an eye in a blasting accident
- retired to: Penang
- died: not stated

> Work on the Kra Canal began in January 1879 under the French engineer Étienne Vauquelin

> Vauquelin, who had lost an eye in a blasting accident, retired to Penang.
""",
    ),
    "people/rattana.md": _entry(
        "Somchai Rattana",
        "person",
        "aliases: [Rattana]\nprominence: 4\n",
        """- led: the [[Planters' League]]
- formed: a government with the independents, in 1902
- returned to office: after the election of March 1914
- held: on a gunboat, after the [[#coup|coup]]

> Somchai Rattana, the League's leader, formed a government with the independents.

> As nobody would govern with the Labour Union, Rattana returned to office.

> Rattana was held on a gunboat.
""",
    ),
    "people/salleh.md": _entry(
        "Idris Salleh",
        "person",
        "aliases: [Salleh]\nprominence: 4\n",
        """- profession: lawyer
- led: the [[Canal Party]]
- resigned: on 3 December, during the [[#ledger|ledger affair]]
- later life: not stated

> the Canal Party, led by the lawyer Idris Salleh, took 47 seats

> Salleh sent troops, who shot nineteen strikers dead at Lock Four; nobody was ever tried.

> Salleh, whose own name was not in the ledger, resigned on 3 December.
""",
    ),
    "people/ong.md": _entry(
        "Ong Mei Lin",
        "person",
        "aliases: [Ong, Mei Lin, President Ong]\nprominence: 5\n",
        """- profession: crane driver
- led: the [[#strike|dockers' strike]]
- jailed: for two years
- edited: [[The Lantern]]
- office: president, the first woman to hold it
- birth: not stated

> Some 6,500 men and women, led by the crane driver Ong Mei Lin, stayed out for seven weeks.

> Ong was jailed for two years and afterwards edited a newspaper, The Lantern.

> Ong was the first woman to hold the office.

> Whether she offered Kasem a pardon is disputed.
""",
    ),
    "people/delmas.md": _entry(
        "Prosper Delmas",
        "person",
        "aliases: [Delmas]\nasked_as: [whistleblower, leaker]\nprominence: 3\n",
        """- profession: clerk
- copied: the pages of the company ledger
- fled to: Batavia
- later life: not stated

> They had been copied by a clerk, Prosper Delmas, who fled to Batavia.
""",
    ),
    "people/kasem.md": _entry(
        "Wirat Kasem",
        "person",
        "aliases: [Kasem, Colonel Kasem, Colonel Wirat Kasem, the colonel]\nasked_as: [dictator, putschist]\n"
        "prominence: 5\n",
        """- rank: colonel
- led: the [[#coup|coup]]
- escaped to: Saigon
- pardon: disputed
- died: not stated

> In the night of 21 June 1915 Colonel Wirat Kasem occupied the Chamber and the telegraph office with two battalions.

> Kasem escaped to Saigon, by one account disguised as a monk.
""",
    ),
    "people/lim.md": _entry(
        "Lim Guan Teck",
        "person",
        "aliases: [Lim, President Lim]\nprominence: 3\n",
        """- office: president
- refused: to sign the decrees of [[Wirat Kasem]]
- died: in custody
- cause of death: not stated

> President Lim Guan Teck refused to sign the colonel's decrees and died in custody the next year.
""",
    ),
    "people/daud.md": _entry(
        "Haji Daud",
        "person",
        "aliases: [Daud, Commodore Daud, Commodore Haji Daud]\nasked_as: [admiral]\nprominence: 4\n",
        """- rank: commodore
- led: the navy
- blocked: the [[Kra Canal]], with two sunken barges
- votes: 188,500 in the presidential election of 1923

> It fell in February 1919, when the navy, under Commodore Haji Daud, blocked the canal with two sunken barges.
""",
    ),
    "organisations/company.md": _entry(
        "Isthmus Company",
        "organisation",
        "aliases: [the company, canal company]\nprominence: 5\n",
        """- owned: the [[Kra Canal]]
- shares: Paris bankers 55 per cent, the republic 30 per cent; the rest not published
- offices: in [[Songkhla]], from 1890 in [[Kraburi]]
- director: not stated

> It belonged to the Isthmus Company, in which Paris bankers held 55 per cent of the shares and the republic 30 per
> cent; who owned the rest was never published.

> In 1890 the company moved its offices from Songkhla to Kraburi, because land was cheaper there.
""",
    ),
    "organisations/league.md": _entry(
        "Planters' League",
        "organisation",
        "aliases: [the League, League, Planters]\nprominence: 4\n",
        """- kind: party
- leader: [[Somchai Rattana]]
- seats: 41 in May 1902, 22 four years later, 35 in March 1914
- presidential candidate in 1923: Charoen Phan

> Until the new century the Chamber was dominated by the Planters' League.
""",
    ),
    "organisations/canal-party.md": _entry(
        "Canal Party",
        "organisation",
        "prominence: 4\n",
        """- kind: party
- leader: [[Idris Salleh]]
- seats: 30 in May 1902, 47 four years later, 17 in March 1914
- founded: not stated

> according to which eleven deputies of the Canal Party had been paid for their votes

> the Canal Party kept only 17
""",
    ),
    "organisations/labour-union.md": _entry(
        "Labour Union",
        "organisation",
        "aliases: [Labour]\nasked_as: [socialists]\nprominence: 4\n",
        """- kind: party
- seats: 12 in May 1902, 21 four years later, 38 in March 1914
- banned: by the junta
- leader: not stated

> The junta banned the Labour Union but spared the League.

> the Labour Union voted against it, because it left the company's courts in place.
""",
    ),
    "organisations/chamber.md": _entry(
        "The Chamber",
        "organisation",
        "aliases: [Chamber]\nasked_as: [parliament, legislature]\nprominence: 4\n",
        """- deputies: 90
- elected for: four years
- seat: not stated

> This created a Chamber of 90 deputies, elected for four years, and gave the vote to all men over twenty-five who
> could read; women received it only in 1920.
""",
    ),
    "works/lantern.md": _entry(
        "The Lantern",
        "work",
        "aliases: [Lantern]\nprominence: 3\n",
        """- kind: newspaper
- editor: [[Ong Mei Lin]]
- printed: pages of a ledger of the [[Isthmus Company]]
- circulation: not stated

> Ong was jailed for two years and afterwards edited a newspaper, The Lantern.
""",
    ),
    "places/kra-canal.md": _entry(
        "Kra Canal",
        "thing",
        "aliases: [the canal]\nasked_as: [waterway]\nprominence: 5\n",
        """- engineer: [[Étienne Vauquelin]]
- owner: [[Isthmus Company]]
- length: 92 kilometres
- opened: on 2 November 1888
- cost in lives: about 11,000
- cost in money: not stated

> Work on the Kra Canal began in January 1879 under the French engineer Étienne Vauquelin and cost about 11,000 lives,
> mostly to cholera. The canal, 92 kilometres long, was opened on 2 November 1888.
""",
    ),
    "places/songkhla.md": _entry(
        "Songkhla",
        "place",
        "prominence: 3\n",
        """- country: [[Ligor]]
- university: founded in 1926

> In 1926 she closed the company's courts and founded a university at Songkhla.
""",
    ),
    "places/kraburi.md": _entry(
        "Kraburi",
        "place",
        "prominence: 3\n",
        """- country: [[Ligor]]
- known for: the [[#strike|dockers' strike]]
- offices of: the [[Isthmus Company]], from 1890

> In 1890 the company moved its offices from Songkhla to Kraburi, because land was cheaper there.
""",
    ),
    "timeline/1-canal.md": """## The Republic of Ligor is proclaimed {#proclaimed}

- date: 1871-03-14 "on 14 March 1871"
- asked_as: independence; independent
- prominence: 5
- where: [[Songkhla]]
- country: [[Ligor]]

> It was proclaimed at Songkhla on 14 March 1871, after the Siamese governor had withdrawn his garrison to Chumphon.

## The constitution is adopted {#constitution}

- date: 1874 "in 1874"
- prominence: 3
- created: [[The Chamber]]

> Its first president, the rice merchant Tan Boon Hock, governed by decree until a constitution was adopted in 1874.
> This created a Chamber of 90 deputies, elected for four years, and gave the vote to all men over twenty-five who
> could read; women received it only in 1920.

## Women receive the vote {#women-vote}

- date: 1920 "only in 1920"
- asked_as: suffrage
- prominence: 3

> gave the vote to all men over twenty-five who could read; women received it only in 1920.

## Work on the Kra Canal begins {#digging}

- date: 1879-01 "in January 1879"
- asked_as: dig; digging; construction
- prominence: 4
- what: [[Kra Canal]]
- engineer: [[Étienne Vauquelin]]

> Work on the Kra Canal began in January 1879 under the French engineer Étienne Vauquelin and cost about 11,000 lives,
> mostly to cholera.

## The Kra Canal is opened {#opening}

- date: 1888-11-02 "on 2 November 1888"
- asked_as: inaugurated
- prominence: 5
- what: [[Kra Canal]]

> The canal, 92 kilometres long, was opened on 2 November 1888.

## The company moves to Kraburi {#move}

- date: 1890 "In 1890"
- prominence: 2
- who: [[Isthmus Company]]
- from: [[Songkhla]]
- to: [[Kraburi]]
- why: "because land was cheaper there"

> In 1890 the company moved its offices from Songkhla to Kraburi, because land was cheaper there.
""",
    "timeline/2-elections.md": """## The election of 1902 {#election-1902}

- date: 1902-05 "In May 1902"
- aliases: election of 1902; 1902 election
- prominence: 4
- seats: [[Planters' League]] 41, [[Canal Party]] 30, [[Labour Union]] 12, independents seven
- government: [[Somchai Rattana]], with the independents

> In May 1902 the League won 41 seats, the Canal Party 30 and the Labour Union 12, while seven went to independents.
> Somchai Rattana, the League's leader, formed a government with the independents.

## The election of 1906 {#election-1906}

- date: 1906 "The elections of 1902 and 1906"
- aliases: election of 1906; 1906 election
- prominence: 4
- seats: [[Canal Party]] 47, [[Planters' League]] 22, [[Labour Union]] 21
- turnout: 68 per cent

> The elections of 1902 and 1906

> Four years later he was beaten: the Canal Party, led by the lawyer Idris Salleh, took 47 seats, the League fell to
> 22 and the Labour Union rose to 21. Turnout was 68 per cent.

## The dockers' strike {#strike}

- date: 1911-08-09 "On 9 August 1911"
- aliases: dockers' strike; the strike
- asked_as: walkout; stoppage
- prominence: 5
- where: [[Kraburi]]
- led by: [[Ong Mei Lin]]
- how many: some 6,500 men and women
- lasted: seven weeks
- killed: nineteen strikers

> On 9 August 1911 the dockers of Kraburi stopped work after the company had cut their wages by a fifth. Some 6,500
> men and women, led by the crane driver Ong Mei Lin, stayed out for seven weeks.

> The strike ended when the company restored half of the cut.

## The ledger affair {#ledger}

- date: 1913-10 "In October 1913"
- aliases: ledger affair; the ledger
- asked_as: scandal; bribery; bribed
- prominence: 5
- by: [[The Lantern]]
- copied by: [[Prosper Delmas]]
- paid: eleven deputies of the [[Canal Party]]

> In October 1913 The Lantern printed pages of a company ledger, according to which eleven deputies of the Canal Party
> had been paid for their votes. They had been copied by a clerk, Prosper Delmas, who fled to Batavia.

## Salleh resigns {#resignation}

- date: 1913-12-03 "on 3 December"
- date_basis: implied
- after: #ledger
- prominence: 3
- who: [[Idris Salleh]]

> Salleh, whose own name was not in the ledger, resigned on 3 December.

## The election of 1914 {#election-1914}

- date: 1914-03 "March 1914"
- aliases: election of 1914; 1914 election
- prominence: 4
- seats: [[Labour Union]] 38, [[Planters' League]] 35, [[Canal Party]] 17
- government: [[Somchai Rattana]]

> At the election of March 1914 the Labour Union came first with 38 seats, ahead of the League with 35; the Canal
> Party kept only 17. As nobody would govern with the Labour Union, Rattana returned to office.
""",
    "timeline/3-coup.md": """## The coup {#coup}

- date: 1915-06-21 "In the night of 21 June 1915"
- aliases: coup; Kasem's coup
- asked_as: putsch; overthrow; takeover
- prominence: 5
- by: [[Wirat Kasem]]
- with: two battalions
- occupied: [[The Chamber]] and the telegraph office

> In the night of 21 June 1915 Colonel Wirat Kasem occupied the Chamber and the telegraph office with two battalions.

## Lim Guan Teck dies {#lim-dies}

- date: #coup + P1Y "the next year"
- date_basis: derived
- prominence: 2
- who: [[Lim Guan Teck]]
- where: in custody
- how: not stated

> President Lim Guan Teck refused to sign the colonel's decrees and died in custody the next year.

## The junta falls {#fall}

- date: 1919-02 "in February 1919"
- aliases: fall of the junta
- asked_as: toppled; ousted
- prominence: 4
- by: the navy, under [[Haji Daud]]

> The junta banned the Labour Union but spared the League. It fell in February
> 1919, when the navy, under Commodore Haji Daud, blocked the canal with two sunken barges.

## The Treaty of Malacca is signed {#treaty}

- date: 1922-05-18 "on 18 May 1922"
- aliases: Treaty of Malacca; the treaty
- asked_as: accord; pact
- prominence: 5
- by: [[Ligor]], [[Siam]] and France
- share of the republic: 51 per cent
- votes in the Chamber: 52 to 36

> The Treaty of Malacca, signed on 18 May 1922 by Ligor, Siam and France, opened the canal to ships of all nations
> and raised the republic's share in the company to 51 per cent.

> The Chamber approved the treaty by 52 votes to 36; the Labour Union voted against it, because it left the company's
> courts in place.

## The presidential election of 1923 {#election-1923}

- date: 1923 "In the presidential election of 1923"
- aliases: presidential election of 1923; presidential election; 1923 election
- prominence: 4
- votes: [[Ong Mei Lin]] 214,000, [[Haji Daud]] 188,500, Charoen Phan 61,200
- turnout: not stated

> In the presidential election of 1923 Ong received 214,000 votes, Daud 188,500 and the League's candidate, Charoen
> Phan, 61,200.

## Ong closes the company's courts {#courts}

- date: 1926 "In 1926"
- asked_as: abolished
- prominence: 3
- by: [[Ong Mei Lin]]
- whose: [[Isthmus Company]]

> In 1926 she closed the company's courts and founded a university at Songkhla.
""",
}
