"""A world of the gold questions: a federation of Central America, a secret plan and a company's wharves."""

PAGE = """The Isthmian Union

The Isthmian Union was a federal state that joined most of Central America between 1921 and 1947. In
our own history the federation of 1921 fell apart within months, after a coup in Guatemala. In this
one the coup, set for 5 December 1921, was betrayed by a telegraphist, Rosaura Pineda, and its
leader, General Lisandro Cáceres, was arrested in his bath.

Members

The Union was proclaimed at Tegucigalpa on 1 October 1921 by Guatemala, El Salvador and Honduras.
Nicaragua acceded in March 1923, once the last American marines had left Managua. Costa Rica, which
had twice refused, followed in the summer of 1926, after a referendum in which 54 per cent were in
favour. Panama never joined, but used the Union's currency, the colón, from 1929. Honduras was the
first member to give women the vote, in 1924, and Guatemala the last. Congress met in each capital in
turn until 1930, when it was given a permanent seat on the island of Amapala.

Parties

At the first federal election, in May 1922, the Unionist Party won 61 of the 120 seats and the
Conservatives 38; most of the remainder fell to the Workers' League, which shoemakers of San Salvador
had founded. The Unionist Braulio Quiñónez became president. In 1928 the League, led by a former
schoolteacher, Delfina Arce, took 44 per cent of the vote, the highest share in its history, but the
other two parties formed a coalition to keep it out of office. Quiñónez resigned two weeks later,
pleading ill health; the newspapers blamed a quarrel about coffee duties.

Plan Quetzal

Plan Quetzal was a secret scheme to seize the railways and wharves of the Atlantic Fruit Company. It
was drawn up by late 1930 by the engineer Tobías Menjívar, who had worked for the company for eleven
years. Some 400 agents were recruited, most of them dockers:

  • a fifth of the agents were to occupy the wharves at Puerto Barrios;
  • half of them, dressed as banana cutters, were to hold the railway stations;
  • the rest waited in reserve at La Ceiba under Captain Inés Robleda.

Costa Rica was exempted, because its contract with the company ran until 1938. Walter Haddon, the
company's chief of security, offered 10,000 dollars for a copy of the plan; whether anybody took it is
unknown. Until 1936 the government denied that there had been a plan.

The Night of the Whistles

On 14 February 1932 locomotives whistled the signal from Puerto Barrios to Bluefields, and by dawn
the company had lost all but two of its wharves. Nineteen people were killed, among them Menjívar,
who was shot at Zacapa station, by whom is disputed. Haddon escaped to Jamaica on a mail boat.
Washington sent two cruisers but landed no troops, since it feared for the Canal. Mexico was the
first country to recognise the seizure, and Chile did so within a month; Britain refused until 1939.
The company sued at The Hague, where it was awarded 8 million dollars in 1934, a third of what it had
claimed.

Arce and the end

Arce, who became president in 1936, nationalised the banks and divided the coffee estates,
except those under 200 hectares. Ecuador copied her land law. After the war had closed the European
coffee market in 1940, Guatemala, which paid almost half of the federal taxes, demanded a larger say.
In June 1943 a student fired at Arce outside the opera house; the pistol jammed, and his name was
never made public. She lost the election of 1944 to a Conservative banker, Hernán Valladares. At some
point in 1946 Guatemala stopped its payments, and on 30 June 1947 the Union was dissolved without
bloodshed. Only the currency and the Court of Amapala outlived it. Robleda's memoirs, which appeared
in 1951, assert that Haddon had a copy of Plan Quetzal in his desk; historians doubt it.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


ISTHMIAN_UNION: dict[str, str] = {
    "world.md": (
        "---\nname: The Isthmian Union\ndate_order: day-month\nsource: page\n---\n"
        "Central America, had the federation of 1921 lasted.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Isthmian Union\nurl: https://example.org/isthmian-union\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/pineda.md": _entry(
        "Rosaura Pineda",
        "person",
        "aliases: [Pineda]\nasked_as: [informer, whistleblower]\nprominence: 3\n",
        """- profession: telegraphist
- betrayed: the coup in [[Guatemala]]
- later life: not stated

The telegraphist who gave away [[#coup|the coup]] of [[Lisandro Cáceres]].

> In this one the coup, set for 5 December 1921, was betrayed by a telegraphist, Rosaura Pineda, and its leader,
> General Lisandro Cáceres, was arrested in his bath.
""",
    ),
    "people/caceres.md": _entry(
        "Lisandro Cáceres",
        "person",
        "aliases: [General Lisandro Cáceres, General Cáceres, Cáceres]\nprominence: 3\n",
        """- rank: general
- led: the coup in [[Guatemala]]
- arrested: in his bath
- punishment: not stated

> its leader, General Lisandro Cáceres, was arrested in his bath.
""",
    ),
    "people/quinonez.md": _entry(
        "Braulio Quiñónez",
        "person",
        "aliases: [President Quiñónez, Quiñónez]\nprominence: 4\n",
        """- office: president of the [[Isthmian Union]], the first that the source names
- party: [[Unionist Party]]
- resigned: two weeks after the coalition of 1928
- reason given: ill health
- reason in the newspapers: a quarrel about coffee duties
- death: not stated

> The Unionist Braulio Quiñónez became president.

> Quiñónez resigned two weeks later, pleading ill health; the newspapers blamed a quarrel about coffee duties.
""",
    ),
    "people/arce.md": _entry(
        "Delfina Arce",
        "person",
        "aliases: [President Arce, Arce]\nprominence: 5\n",
        """- earlier profession: schoolteacher
- party: [[Workers' League]]
- office: president from 1936
- nationalised: the banks
- divided: the coffee estates, except those under 200 hectares
- lost to: [[Hernán Valladares]], in 1944
- birthplace: not stated

Leader of the [[Workers' League]] and, from 1936, president of the [[Isthmian Union]].

> In 1928 the League, led by a former schoolteacher, Delfina Arce, took 44 per cent of the vote, the highest share in
> its history

> Arce, who became president in 1936, nationalised the banks and divided the coffee estates, except those
> under 200 hectares.

> She lost the election of 1944 to a Conservative banker, Hernán Valladares.
""",
    ),
    "people/menjivar.md": _entry(
        "Tobías Menjívar",
        "person",
        "aliases: [Menjívar]\nasked_as: [mastermind, author]\nprominence: 4\n",
        """- profession: engineer
- drew up: [[Plan Quetzal]]
- worked for: the [[Atlantic Fruit Company]], for eleven years
- died: in the [[#night|Night of the Whistles]], shot at Zacapa station
- killer: disputed

> It was drawn up by late 1930 by the engineer Tobías Menjívar, who had worked for the company for eleven years.

> Nineteen people were killed, among them Menjívar, who was shot at Zacapa station, by whom is disputed.
""",
    ),
    "people/robleda.md": _entry(
        "Inés Robleda",
        "person",
        "aliases: [Captain Inés Robleda, Captain Robleda, Robleda]\nprominence: 3\n",
        """- rank: captain
- commanded: the reserve of [[Plan Quetzal]], at La Ceiba
- wrote: memoirs, which appeared in 1951
- age: not stated

> the rest waited in reserve at La Ceiba under Captain Inés Robleda.

> Robleda's memoirs, which appeared in 1951, assert that Haddon had a copy of Plan Quetzal in his desk;
> historians doubt it.
""",
    ),
    "people/haddon.md": _entry(
        "Walter Haddon",
        "person",
        "aliases: [Haddon]\nprominence: 3\n",
        """- office: chief of security of the [[Atlantic Fruit Company]]
- offered: 10,000 dollars for a copy of [[Plan Quetzal]]
- escaped: to Jamaica, on a mail boat
- nationality: not stated

> Walter Haddon, the company's chief of security, offered 10,000 dollars for a copy of the plan; whether anybody took
> it is unknown.

> Haddon escaped to Jamaica on a mail boat.
""",
    ),
    "people/valladares.md": _entry(
        "Hernán Valladares",
        "person",
        "aliases: [Valladares]\nprominence: 3\n",
        """- profession: banker
- party: [[Conservatives]]
- defeated: [[Delfina Arce]], in the election of 1944

> She lost the election of 1944 to a Conservative banker, Hernán Valladares.
""",
    ),
    "countries/isthmian-union.md": _entry(
        "Isthmian Union",
        "country",
        "aliases: [the Union, the federation]\nprominence: 5\n",
        """- described as: a federal state
- lasted: between 1921 and 1947
- founding members: [[Guatemala]], [[El Salvador]] and [[Honduras]]
- later members: [[Nicaragua]] and [[Costa Rica]]
- currency: the colón
- seat of congress: each capital in turn; from 1930 the island of Amapala
- outlived by: the currency and the Court of Amapala
- population: not stated

> The Isthmian Union was a federal state that joined most of Central America between 1921 and 1947.

> Congress met in each capital in turn until 1930, when it was given a permanent seat on the island of Amapala.

> Only the currency and the Court of Amapala outlived it.
""",
    ),
    "countries/guatemala.md": _entry(
        "Guatemala",
        "country",
        "prominence: 4\n",
        """- role: founding member of the [[Isthmian Union]]
- share of federal taxes: almost half
- votes for women: the last member to give them
- stopped its payments: at some point in 1946

> Honduras was the first member to give women the vote, in 1924, and Guatemala the last.

> After the war had closed the European coffee market in 1940, Guatemala, which paid almost half of the federal taxes,
> demanded a larger say.
""",
    ),
    "countries/el-salvador.md": _entry(
        "El Salvador",
        "country",
        "prominence: 3\n",
        """- role: founding member of the [[Isthmian Union]]
- votes for women: not stated

> The Union was proclaimed at Tegucigalpa on 1 October 1921 by Guatemala, El Salvador and Honduras.
""",
    ),
    "countries/honduras.md": _entry(
        "Honduras",
        "country",
        "prominence: 3\n",
        """- role: founding member of the [[Isthmian Union]]
- votes for women: in 1924, the first member to give them

> Honduras was the first member to give women the vote, in 1924, and Guatemala the last.
""",
    ),
    "countries/nicaragua.md": _entry(
        "Nicaragua",
        "country",
        "prominence: 3\n",
        """- joined: the [[Isthmian Union]] in March 1923
- before that: the last American marines had left Managua

> Nicaragua acceded in March 1923, once the last American marines had left Managua.
""",
    ),
    "countries/costa-rica.md": _entry(
        "Costa Rica",
        "country",
        "aliases: [Costa Ricans]\nprominence: 3\n",
        """- joined: the [[Isthmian Union]] in the summer of 1926
- had refused: twice
- referendum: 54 per cent in favour
- exempted from: [[Plan Quetzal]]
- contract with the company: until 1938

> Costa Rica, which had twice refused, followed in the summer of 1926, after a referendum in which 54 per cent were in
> favour.

> Costa Rica was exempted, because its contract with the company ran until 1938.
""",
    ),
    "countries/panama.md": _entry(
        "Panama",
        "country",
        "prominence: 3\n",
        """- membership: never joined the [[Isthmian Union]]
- currency: the colón, from 1929
- reason: not stated

> Panama never joined, but used the Union's currency, the colón, from 1929.
""",
    ),
    "countries/mexico.md": _entry(
        "Mexico",
        "country",
        "prominence: 2\n",
        """- recognised: the seizure of the wharves, as the first country
- date of recognition: not stated

> Mexico was the first country to recognise the seizure, and Chile did so within a month; Britain refused until 1939.
""",
    ),
    "countries/united-states.md": _entry(
        "United States",
        "country",
        "aliases: [Washington, USA, the Americans]\nprominence: 2\n",
        """- sent: two cruisers
- landed: no troops
- reason: it feared for the Canal

> Washington sent two cruisers but landed no troops, since it feared for the Canal.
""",
    ),
    "organisations/unionists.md": _entry(
        "Unionist Party",
        "organisation",
        "aliases: [Unionists, the Unionists]\nprominence: 3\n",
        """- won: 61 of the 120 seats in 1922
- president from it: [[Braulio Quiñónez]]
- founder: not stated

> At the first federal election, in May 1922, the Unionist Party won 61 of the 120 seats and the Conservatives 38;
""",
    ),
    "organisations/conservatives.md": _entry(
        "Conservatives",
        "organisation",
        "aliases: [Conservative Party, the Conservatives]\nprominence: 3\n",
        """- won: 38 seats in 1922
- candidate of 1944: [[Hernán Valladares]]
- leader in 1922: not stated

> At the first federal election, in May 1922, the Unionist Party won 61 of the 120 seats and the Conservatives 38;
""",
    ),
    "organisations/workers-league.md": _entry(
        "Workers' League",
        "organisation",
        "aliases: [the League, Workers League]\nasked_as: [socialists, leftists]\nprominence: 4\n",
        """- founded by: shoemakers of San Salvador
- founded when: not stated
- led by: [[Delfina Arce]]
- highest share: 44 per cent of the vote, in 1928
- seats in 1922: not stated

> most of the remainder fell to the Workers' League, which shoemakers of San Salvador had founded.

> In 1928 the League, led by a former schoolteacher, Delfina Arce, took 44 per cent of the vote, the highest share in
> its history, but the other two parties formed a coalition to keep it out of office.
""",
    ),
    "organisations/company.md": _entry(
        "Atlantic Fruit Company",
        "organisation",
        "aliases: [the company, the fruit company, Atlantic Fruit]\nprominence: 4\n",
        """- owned: railways and wharves
- chief of security: [[Walter Haddon]]
- lost: all but two of its wharves
- awarded: 8 million dollars, in 1934
- head: not stated

> by dawn the company had lost all but two of its wharves.

> The company sued at The Hague, where it was awarded 8 million dollars in 1934, a third of what it had claimed.
""",
    ),
    "concepts/plan-quetzal.md": _entry(
        "Plan Quetzal",
        "concept",
        "aliases: [the plan, Quetzal]\nprominence: 5\n",
        """- aim: to seize the railways and wharves of the [[Atlantic Fruit Company]]
- drawn up by: [[Tobías Menjívar]]
- agents: some 400, most of them dockers
- exempted: [[Costa Rica]]
- denied: by the government, until 1936

> Plan Quetzal was a secret scheme to seize the railways and wharves of the Atlantic Fruit Company.

> Some 400 agents were recruited, most of them dockers:

> a fifth of the agents were to occupy the wharves at Puerto Barrios;

> half of them, dressed as banana cutters, were to hold the railway stations;

> Until 1936 the government denied that there had been a plan.
""",
    ),
    "timeline/1-union.md": """## The federation of 1921 falls apart in our own history {#otl}

- date: not stated
- basis: otl
- prominence: 1
- how soon: within months

> In our own history the federation of 1921 fell apart within months, after a coup in Guatemala.

## The Union is proclaimed {#proclaimed}

- date: 1921-10-01 "on 1 October 1921"
- asked_as: founding; established; created
- prominence: 5
- where: Tegucigalpa
- who: [[Isthmian Union]]
- by: [[Guatemala]], [[El Salvador]] and [[Honduras]]

> The Union was proclaimed at Tegucigalpa on 1 October 1921 by Guatemala, El Salvador and Honduras.

## The coup is betrayed {#coup}

- date: 1921-12-05 "set for 5 December 1921"
- aliases: the coup
- asked_as: putsch
- prominence: 4
- where: [[Guatemala]]
- led by: [[Lisandro Cáceres]]
- betrayed by: [[Rosaura Pineda]]

> In this one the coup, set for 5 December 1921, was betrayed by a telegraphist, Rosaura Pineda, and its leader,
> General Lisandro Cáceres, was arrested in his bath.

## The first federal election {#election-1922}

- date: 1922-05 "in May 1922"
- prominence: 4
- who: [[Unionist Party]], [[Conservatives]] and [[Workers' League]]
- seats: 120

> At the first federal election, in May 1922, the Unionist Party won 61 of the 120 seats and the Conservatives 38; most
> of the remainder fell to the Workers' League, which shoemakers of San Salvador had founded.

## Nicaragua joins the Union {#nicaragua-joins}

- date: 1923-03 "in March 1923"
- asked_as: enter; accession
- prominence: 3
- who: [[Nicaragua]]

> Nicaragua acceded in March 1923, once the last American marines had left Managua.

## Honduras gives women the vote {#women-vote}

- date: 1924 "in 1924"
- asked_as: suffrage
- prominence: 3
- who: [[Honduras]]

> Honduras was the first member to give women the vote, in 1924, and Guatemala the last.

## Costa Rica joins the Union {#costa-rica-joins}

- date: 1926-22 "in the summer of 1926"
- asked_as: enter; accession
- prominence: 3
- who: [[Costa Rica]]
- in favour: 54 per cent

> Costa Rica, which had twice refused, followed in the summer of 1926, after a referendum in which 54 per cent were in
> favour.

## The League is kept out of office {#coalition}

- date: 1928 "In 1928"
- asked_as: government
- prominence: 4
- who: [[Workers' League]], led by [[Delfina Arce]]
- by: the [[Unionist Party]] and the [[Conservatives]]

> In 1928 the League, led by a former schoolteacher, Delfina Arce, took 44 per cent of the vote, the highest share in
> its history, but the other two parties formed a coalition to keep it out of office.

## Quiñónez resigns {#quinonez-resigns}

- date: not stated "two weeks later"
- after: #coalition + P14D
- prominence: 3
- who: [[Braulio Quiñónez]]
- reason given: ill health

> Quiñónez resigned two weeks later, pleading ill health; the newspapers blamed a quarrel about coffee duties.

## Panama begins to use the colón {#colon}

- date: 1929 "from 1929"
- prominence: 2
- who: [[Panama]]

> Panama never joined, but used the Union's currency, the colón, from 1929.

## Congress gets a permanent seat {#seat}

- date: 1930 "until 1930"
- prominence: 2
- where: the island of Amapala

> Congress met in each capital in turn until 1930, when it was given a permanent seat on the island of Amapala.
""",
    "timeline/2-plan.md": """## Plan Quetzal is drawn up {#plan}

- date: [..1930] "by late 1930"
- asked_as: devised; drafted; planned
- prominence: 4
- what: [[Plan Quetzal]]
- by: [[Tobías Menjívar]]

> It was drawn up by late 1930 by the engineer Tobías Menjívar, who had worked for the company for eleven years.

## The Night of the Whistles {#night}

- date: 1932-02-14 "On 14 February 1932"
- aliases: Night of the Whistles; the seizure
- asked_as: takeover; raid
- prominence: 5
- where: from Puerto Barrios to Bluefields
- against: [[Atlantic Fruit Company]]
- killed: nineteen people, among them [[Tobías Menjívar]]
- shot Menjívar: disputed

> On 14 February 1932 locomotives whistled the signal from Puerto Barrios to Bluefields, and by dawn the company had
> lost all but two of its wharves. Nineteen people were killed, among them Menjívar, who was shot at Zacapa station, by
> whom is disputed.

## Mexico recognises the seizure {#mexico-recognises}

- date: not stated
- after: #night
- prominence: 2
- who: [[Mexico]]
- next: Chile, within a month

> Mexico was the first country to recognise the seizure, and Chile did so within a month; Britain refused until 1939.

## The court at The Hague awards the company damages {#hague}

- date: 1934 "in 1934"
- asked_as: compensation; lawsuit
- prominence: 3
- who: [[Atlantic Fruit Company]]
- where: The Hague
- how much: 8 million dollars

> The company sued at The Hague, where it was awarded 8 million dollars in 1934, a third of what it had claimed.
""",
    "timeline/3-end.md": """## Arce becomes president {#arce-president}

- date: 1936 "in 1936"
- prominence: 4
- who: [[Delfina Arce]]

> Arce, who became president in 1936, nationalised the banks and divided the coffee estates, except those under
> 200 hectares.

## The European coffee market closes {#coffee}

- date: 1940 "in 1940"
- prominence: 2
- demanded a larger say: [[Guatemala]]

> After the war had closed the European coffee market in 1940, Guatemala, which paid almost half of the federal taxes,
> demanded a larger say.

## A student fires at Arce {#attempt}

- date: 1943-06 "In June 1943"
- asked_as: assassination attempt; assassin
- prominence: 4
- target: [[Delfina Arce]]
- by: a student, whose name was never made public
- where: outside the opera house

> In June 1943 a student fired at Arce outside the opera house; the pistol jammed, and his name was never made public.

## Arce loses the election {#election-1944}

- date: 1944 "the election of 1944"
- prominence: 3
- who: [[Delfina Arce]]
- winner: [[Hernán Valladares]]

> She lost the election of 1944 to a Conservative banker, Hernán Valladares.

## Guatemala stops its payments {#payments}

- date: 1946 "At some point in 1946"
- prominence: 3
- who: [[Guatemala]]

> At some point in 1946 Guatemala stopped its payments, and on 30 June 1947 the Union was dissolved without bloodshed.

## The Union is dissolved {#dissolved}

- date: 1947-06-30 "on 30 June 1947"
- asked_as: end; collapse; break up
- prominence: 5
- who: [[Isthmian Union]]
- how: without bloodshed

> At some point in 1946 Guatemala stopped its payments, and on 30 June 1947 the Union was dissolved without bloodshed.

## Robleda's memoirs appear {#memoirs}

- date: 1951 "in 1951"
- asked_as: published
- prominence: 2
- by: [[Inés Robleda]]

> Robleda's memoirs, which appeared in 1951, assert that Haddon had a copy of Plan Quetzal in his desk;
> historians doubt it.
""",
}
