"""A world of the gold questions: a copper station on a polar cape, the harbour under its ice, and a treaty broken."""

PAGE = """Cape Sorrow Station

The idea

Around 1926 the geologist Élise Varnay found copper in stones that whalers had brought home from
Cape Sorrow. The Kingdom of Norlund and the Republic of Tamaré both claimed the cape. In May 1928
the two countries signed the Treaty of Lundholm, under which neither of them might keep soldiers
south of the sixtieth parallel. The Polar Copper Company was founded in Lundholm in 1929 to mine the
cape. Norlund held 55% of its shares, Tamaré 30%, and the rest belonged to private owners.

The first winter

On 14 January 1931 the steamer Petrel landed 62 people and 40 dogs at Cape Sorrow. The first
director of the station was Captain Anders Holt, who was chosen because he had wintered in the south
twice before. The doctor, Ruth Amberley, was the only woman in the party. The station consisted of:

  • three huts for sleeping, each for 20 people;
  • a smelter (which never worked);
  • a wireless mast 45 metres high.

In August 1931 scurvy broke out, and nine men died of it. The cook, Tobias Quill, had sold the
lemons to the crew of the Petrel. He was sent home in irons but was never tried.

Nightjar

From 1932 to 1935 Norlund secretly built a harbour for submarines under the ice. Its code name was
Nightjar. The harbour was planned by the engineer Jörund Sæther. All the workers had to swear an
oath of silence, except the Tamaréan cooks, who were told that it was a cold store. By October 1934
about 200 people were living at the station. On 3 March 1935 the wireless operator Inès Calvo told
the newspaper The Southern Mail about Nightjar, because her brother Mateo had been killed in the
tunnels. It is not known how many others died there.

The dispute

Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935. Norlund said
that it was only a shelter for fishing boats. In the winter of 1935 Captain Holt resigned. He was
succeeded by his deputy, Ruth Amberley, who was followed two years later by Pål Degn. The Court of
the Seas ruled in 1938 that the harbour must be flooded. Sæther refused to leave and was carried out
by two of his own workers. The harbour was flooded six weeks after the ruling.

Afterwards

The Company went bankrupt in the early 1940s. Most of the people went home, but a dozen stayed as
sealers. Inès Calvo was made an honorary citizen of Tamaré, though she never went there. Nobody has
lived at Cape Sorrow since 1951. Degn told the story in his book "The Warm Ice", which was banned in
Norlund until 1960. Some people believe that a second harbour was begun, but no plan of it has been
found.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


CAPE_SORROW: dict[str, str] = {
    "world.md": "---\nname: Cape Sorrow Station\ndate_order: day-month\nsource: page\n---\nA station in the ice.\n",
    "sources/page.md": (
        "---\nid: page\nname: Cape Sorrow Station\nurl: https://example.org/cape-sorrow\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/varnay.md": _entry(
        "Élise Varnay",
        "person",
        "aliases: [Varnay]\nasked_as: [discoverer]\nprominence: 3\n",
        """- profession: geologist
- found: copper, in stones from [[Cape Sorrow]]
- nationality: not stated
- fate: not stated

> Around 1926 the geologist Élise Varnay found copper in stones that whalers had brought home from Cape Sorrow.
""",
    ),
    "people/holt.md": _entry(
        "Anders Holt",
        "person",
        "aliases: [Captain Holt, Captain Anders Holt, Holt]\nprominence: 5\n",
        """- office: first director of [[Cape Sorrow Station]]
- chosen because: he had wintered in the south twice before
- resigned: in the winter of 1935
- successor: [[Ruth Amberley]]
- nationality: not stated
- fate: not stated

> The first director of the station was Captain Anders Holt, who was chosen because he had wintered in the south
> twice before.

> In the winter of 1935 Captain Holt resigned.
""",
    ),
    "people/amberley.md": _entry(
        "Ruth Amberley",
        "person",
        "aliases: [Amberley, Doctor Amberley]\nasked_as: [physician, medic]\nprominence: 5\n",
        """- profession: doctor
- office: deputy of [[Anders Holt]], then his successor
- successor: [[Pål Degn]], two years later
- described as: the only woman in the party
- nationality: not stated
- fate: not stated

> The doctor, Ruth Amberley, was the only woman in the party.

> He was succeeded by his deputy, Ruth Amberley, who was followed two years later by Pål Degn.
""",
    ),
    "people/degn.md": _entry(
        "Pål Degn",
        "person",
        "aliases: [Degn]\nprominence: 4\n",
        """- office: followed [[Ruth Amberley]] two years later
- wrote: [[The Warm Ice]]
- fate: not stated

> He was succeeded by his deputy, Ruth Amberley, who was followed two years later by Pål Degn.

> Degn told the story in his book "The Warm Ice", which was banned in Norlund until 1960.
""",
    ),
    "people/quill.md": _entry(
        "Tobias Quill",
        "person",
        "aliases: [Quill]\nprominence: 3\n",
        """- profession: cook
- sold: the lemons, to the crew of the [[Petrel]]
- punishment: sent home in irons, but never tried
- fate: not stated

> The cook, Tobias Quill, had sold the lemons to the crew of the Petrel.

> He was sent home in irons but was never tried.
""",
    ),
    "people/saether.md": _entry(
        "Jörund Sæther",
        "person",
        "aliases: [Sæther, Saether, Jorund Saether]\nprominence: 4\n",
        """- profession: engineer
- planned: [[Nightjar]], the harbour under the ice
- refused: to leave; he was carried out by two of his own workers
- fate: not stated

> The harbour was planned by the engineer Jörund Sæther.

> Sæther refused to leave and was carried out by two of his own workers.
""",
    ),
    "people/ines.md": _entry(
        "Inès Calvo",
        "person",
        "aliases: [Inès]\nshares: [Calvo]\nasked_as: [whistleblower, informer, leaker]\nprominence: 5\n",
        """- profession: wireless operator
- told: [[The Southern Mail]] about [[Nightjar]]
- brother: [[Mateo Calvo]]
- honour: made an honorary citizen of [[Tamaré]]
- fate: not stated

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels.

> Inès Calvo was made an honorary citizen of Tamaré, though she never went there.
""",
    ),
    "people/mateo.md": _entry(
        "Mateo Calvo",
        "person",
        "aliases: [Mateo]\nshares: [Calvo]\nprominence: 3\n",
        """- sister: [[Inès Calvo]]
- fate: killed in the tunnels
- surname: not stated; his sister's is used here
- how he was killed: not stated

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels.
""",
    ),
    "groups/workers.md": _entry(
        "Workers",
        "group",
        "aliases: [the workers, harbour workers]\nprominence: 3\n",
        """- oath: of silence, sworn by all except the [[Tamaréan cooks]]
- how many: not stated

> All the workers had to swear an oath of silence, except the Tamaréan cooks, who were told that it was a cold store.
""",
    ),
    "groups/cooks.md": _entry(
        "Tamaréan cooks",
        "group",
        "prominence: 3\n",
        """- were told: that the harbour was a cold store
- exception: they did not have to swear the oath of silence
- withdrawn: in April 1935, by [[Tamaré]]
- how many: not stated

> All the workers had to swear an oath of silence, except the Tamaréan cooks, who were told that it was a cold store.

> Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935.
""",
    ),
    "countries/norlund.md": _entry(
        "Norlund",
        "country",
        "aliases: [Kingdom of Norlund]\nprominence: 5\n",
        """- claimed: [[Cape Sorrow]]
- share of the company: 55%
- built: a harbour for submarines under the ice, secretly
- monarch: not stated

> The Kingdom of Norlund and the Republic of Tamaré both claimed the cape.

> Norlund held 55% of its shares, Tamaré 30%, and the rest belonged to private owners.

> From 1932 to 1935 Norlund secretly built a harbour for submarines under the ice.
""",
    ),
    "countries/tamare.md": _entry(
        "Tamaré",
        "country",
        "aliases: [Republic of Tamaré]\nprominence: 5\n",
        """- claimed: [[Cape Sorrow]]
- share of the company: 30%
- called the harbour: a breach of the treaty
- president: not stated

> The Kingdom of Norlund and the Republic of Tamaré both claimed the cape.

> Norlund held 55% of its shares, Tamaré 30%, and the rest belonged to private owners.

> Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935.
""",
    ),
    "places/cape-sorrow.md": _entry(
        "Cape Sorrow",
        "place",
        "aliases: [the cape]\nprominence: 4\n",
        """- claimed by: [[Norlund]] and [[Tamaré]]
- inhabited: by nobody since 1951

> The Kingdom of Norlund and the Republic of Tamaré both claimed the cape.

> Nobody has lived at Cape Sorrow since 1951.
""",
    ),
    "places/station.md": _entry(
        "Cape Sorrow Station",
        "place",
        "aliases: [the station, station]\nasked_as: [base, camp]\nprominence: 5\n",
        """- first director: [[Anders Holt]]
- second director: [[Ruth Amberley]]
- consisted of: three huts for sleeping, a smelter and a wireless mast
- people: about 200, by October 1934

> The first director of the station was Captain Anders Holt, who was chosen because he had wintered in the south
> twice before.

> The station consisted of:

> three huts for sleeping, each for 20 people;

> a smelter (which never worked);

> a wireless mast 45 metres high.
""",
    ),
    "places/huts.md": _entry(
        "Sleeping huts",
        "thing",
        "aliases: [huts, huts for sleeping]\nasked_as: [barracks, dormitories]\nprominence: 2\n",
        """- how many: three
- room: for 20 people each

> three huts for sleeping, each for 20 people;
""",
    ),
    "places/smelter.md": _entry(
        "Smelter",
        "thing",
        "aliases: [the smelter]\nprominence: 2\n",
        """- worked: never
- why: not stated

> a smelter (which never worked);
""",
    ),
    "places/mast.md": _entry(
        "Wireless mast",
        "thing",
        "aliases: [mast]\nasked_as: [antenna, aerial, radio tower]\nprominence: 2\n",
        """- height: 45 metres

> a wireless mast 45 metres high.
""",
    ),
    "places/lundholm.md": _entry(
        "Lundholm",
        "place",
        "prominence: 3\n",
        """- country: not stated

> The Polar Copper Company was founded in Lundholm in 1929 to mine the cape.
""",
    ),
    "organisations/company.md": _entry(
        "Polar Copper Company",
        "organisation",
        "aliases: [the Company, Company]\nasked_as: [corporation, firm]\nprominence: 5\n",
        """- founded: in [[Lundholm]] in 1929
- purpose: to mine the cape
- shares: [[Norlund]] 55%, [[Tamaré]] 30%, the rest private owners
- founder: not stated
- went bankrupt: in the early 1940s

> The Polar Copper Company was founded in Lundholm in 1929 to mine the cape.

> Norlund held 55% of its shares, Tamaré 30%, and the rest belonged to private owners.

> The Company went bankrupt in the early 1940s.
""",
    ),
    "organisations/court.md": _entry(
        "Court of the Seas",
        "organisation",
        "aliases: [the Court]\nasked_as: [judges, tribunal]\nprominence: 4\n",
        """- ruled: in 1938, that the harbour must be flooded
- seat: not stated
- judges: not stated

> The Court of the Seas ruled in 1938 that the harbour must be flooded.
""",
    ),
    "organisations/southern-mail.md": _entry(
        "The Southern Mail",
        "organisation",
        "aliases: [Southern Mail]\nasked_as: [paper, press]\nprominence: 3\n",
        """- described as: a newspaper
- learned of [[Nightjar]] from: [[Inès Calvo]]
- editor: not stated

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels.
""",
    ),
    "things/nightjar.md": _entry(
        "Nightjar",
        "thing",
        "aliases: [Project Nightjar, harbour, the harbour, harbour under the ice]\n"
        "asked_as: [harbor, submarine base, sub base]\nprominence: 5\n",
        """- described as: a harbour for submarines under the ice
- code name: Nightjar
- built by: [[Norlund]], from 1932 to 1935
- planned by: [[Jörund Sæther]]
- cost: not stated
- flooded: six weeks after the ruling

> From 1932 to 1935 Norlund secretly built a harbour for submarines under the ice.

> Its code name was Nightjar.

> The harbour was planned by the engineer Jörund Sæther.
""",
    ),
    "things/petrel.md": _entry(
        "Petrel",
        "thing",
        "aliases: [the Petrel, steamer Petrel]\nasked_as: [ship, boat, vessel]\nprominence: 3\n",
        """- described as: a steamer
- landed: 62 people and 40 dogs at [[Cape Sorrow]]
- captain: not stated

> On 14 January 1931 the steamer Petrel landed 62 people and 40 dogs at Cape Sorrow.
""",
    ),
    "works/warm-ice.md": _entry(
        "The Warm Ice",
        "work",
        "aliases: [Warm Ice]\nprominence: 3\n",
        """- author: [[Pål Degn]]
- banned: in [[Norlund]] until 1960
- published: not stated

> Degn told the story in his book "The Warm Ice", which was banned in Norlund until 1960.
""",
    ),
    "concepts/treaty.md": _entry(
        "Treaty of Lundholm",
        "concept",
        "aliases: [the treaty, Lundholm Treaty]\nasked_as: [pact, accord, agreement]\nprominence: 4\n",
        """- signed: in May 1928, by [[Norlund]] and [[Tamaré]]
- forbade: keeping soldiers south of the sixtieth parallel

> In May 1928 the two countries signed the Treaty of Lundholm, under which neither of them might keep soldiers
> south of the sixtieth parallel.
""",
    ),
    "timeline/1-idea.md": """## Élise Varnay finds copper in stones from Cape Sorrow {#copper-found}

- date: 1926~ "Around 1926"
- asked_as: discover; discovered; ore
- prominence: 4
- who: [[Élise Varnay]]
- what: copper, in stones that whalers had brought home
- from: [[Cape Sorrow]]

> Around 1926 the geologist Élise Varnay found copper in stones that whalers had brought home from Cape Sorrow.

## Norlund and Tamaré both claim the cape {#claims}

- date: not stated
- kind: state
- prominence: 2
- who: [[Norlund]] and [[Tamaré]]
- what: [[Cape Sorrow]]

> The Kingdom of Norlund and the Republic of Tamaré both claimed the cape.

## The Treaty of Lundholm is signed {#treaty-signed}

- date: 1928-05 "In May 1928"
- aliases: signing of the Treaty of Lundholm
- prominence: 4
- who: [[Norlund]] and [[Tamaré]]
- what: the [[Treaty of Lundholm]]
- terms: neither of them might keep soldiers south of the sixtieth parallel
- where: not stated
- day: not stated

> The Kingdom of Norlund and the Republic of Tamaré both claimed the cape. In May 1928 the two countries signed the
> Treaty of Lundholm, under which neither of them might keep soldiers south of the sixtieth parallel.

## The Polar Copper Company is founded in Lundholm {#company-founded}

- date: 1929 "in 1929"
- asked_as: set up; established
- prominence: 4
- what: the [[Polar Copper Company]]
- where: [[Lundholm]]
- purpose: to mine the cape
- by: not stated

> The Polar Copper Company was founded in Lundholm in 1929 to mine the cape.

## The shares of the Polar Copper Company {#shares-held}

- date: not stated
- kind: figure
- asked_as: stake; owned
- prominence: 3
- what: the [[Polar Copper Company]]
- share of Norlund: 55%, held by [[Norlund]]
- share of Tamaré: 30%, held by [[Tamaré]]
- share of the private owners: "the rest"
- who the private owners were: not stated

> Norlund held 55% of its shares, Tamaré 30%, and the rest belonged to private owners.
""",
    "timeline/2-winter.md": """## The Petrel lands 62 people and 40 dogs at Cape Sorrow {#landing}

- date: 1931-01-14 "On 14 January 1931"
- aliases: the landing; landing at Cape Sorrow
- asked_as: arrive; arrived; huskies
- prominence: 5
- who: 62 people
- how many: 62 people and 40 dogs
- by: the steamer [[Petrel]]
- where: [[Cape Sorrow]]

> On 14 January 1931 the steamer Petrel landed 62 people and 40 dogs at Cape Sorrow.

## Anders Holt is the first director of the station {#first-director}

- date: not stated
- kind: state
- asked_as: head; boss; in charge
- prominence: 4
- who: [[Anders Holt]]
- what: director of [[Cape Sorrow Station]]
- why: "because he had wintered in the south twice before"
- by: not stated

> The first director of the station was Captain Anders Holt, who was chosen because he had wintered in the south
> twice before.

## Ruth Amberley is the only woman in the party {#only-woman}

- date: not stated
- kind: state
- asked_as: female; women
- prominence: 2
- who: [[Ruth Amberley]]

> The doctor, Ruth Amberley, was the only woman in the party.

## The smelter never works {#smelter-never-worked}

- date: not stated
- kind: non-event
- prominence: 2
- what: the [[smelter]]
- why: not stated

> a smelter (which never worked);

## Scurvy breaks out {#scurvy}

- date: 1931-08 "In August 1931"
- aliases: scurvy; the scurvy; outbreak of scurvy
- asked_as: disease; illness; sickness; epidemic
- prominence: 4
- how many died: nine men
- where: not stated
- day: not stated

> In August 1931 scurvy broke out, and nine men died of it.

## Tobias Quill sells the lemons {#lemons-sold}

- date: not stated
- aliases: sale of the lemons
- asked_as: fruit; citrus
- prominence: 3
- who: [[Tobias Quill]]
- what: the lemons
- to: the crew of the [[Petrel]]
- price: not stated
- why: not stated

> The cook, Tobias Quill, had sold the lemons to the crew of the Petrel.

## Tobias Quill is sent home in irons {#quill-sent-home}

- date: not stated
- asked_as: punished; shackles
- prominence: 3
- who: [[Tobias Quill]]
- how: in irons
- by: not stated

> The cook, Tobias Quill, had sold the lemons to the crew of the Petrel. He was sent home in irons but was never tried.

## Tobias Quill is never tried {#quill-never-tried}

- date: not stated
- kind: non-event
- asked_as: trial; convicted
- prominence: 2
- who: [[Tobias Quill]]
- why: not stated

> The cook, Tobias Quill, had sold the lemons to the crew of the Petrel. He was sent home in irons but was never tried.
""",
    "timeline/3-nightjar.md": """## Norlund secretly builds a harbour for submarines under the ice {#nightjar-built}

- date: 1932/1935 "From 1932 to 1935"
- aliases: building of the harbour
- asked_as: constructed; construction; U-boats; subs
- prominence: 5
- by: [[Norlund]]
- what: [[Nightjar]], a harbour for submarines
- where: under the ice
- how: secretly
- cost: not stated

> From 1932 to 1935 Norlund secretly built a harbour for submarines under the ice.

## The code name of the harbour is Nightjar {#code-name}

- date: not stated
- kind: state
- asked_as: codename; called
- prominence: 3
- what: [[Nightjar]]
- why it was called that: not stated

> From 1932 to 1935 Norlund secretly built a harbour for submarines under the ice. Its code name was Nightjar.

## Jörund Sæther plans the harbour {#harbour-planned}

- date: not stated
- asked_as: designed; designer; architect
- prominence: 3
- by: [[Jörund Sæther]]
- what: [[Nightjar]]

> The harbour was planned by the engineer Jörund Sæther.

## The workers swear an oath of silence {#oath}

- date: not stated
- aliases: oath of silence; the oath
- asked_as: secrecy; vow
- prominence: 3
- who: all the [[workers]]
- exception: the [[Tamaréan cooks]], "who were told that it was a cold store"
- words of it: not stated

> All the workers had to swear an oath of silence, except the Tamaréan cooks, who were told that it was a cold store.

## About 200 people are living at the station {#two-hundred}

- date: [..1934-10] "By October 1934"
- kind: figure
- asked_as: population; inhabitants
- prominence: 3
- how many: about 200
- where: [[Cape Sorrow Station]]

> By October 1934 about 200 people were living at the station.

## Inès Calvo tells The Southern Mail about Nightjar {#revealed}

- date: 1935-03-03 "On 3 March 1935"
- aliases: the leak
- asked_as: reveal; revealed; leaked; expose; exposed; betray
- prominence: 5
- who: [[Inès Calvo]]
- to: [[The Southern Mail]]
- what: [[Nightjar]]
- why: "because her brother Mateo had been killed in the tunnels"

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels.

## Mateo Calvo is killed in the tunnels {#mateo-killed}

- date: not stated
- prominence: 3
- who: [[Mateo Calvo]]
- where: in the tunnels
- how: not stated
- by: not stated

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels.

## It is not known how many others died in the tunnels {#tunnel-deaths}

- date: not stated
- kind: state
- prominence: 2
- where: in the tunnels
- how many: "not known"

> On 3 March 1935 the wireless operator Inès Calvo told the newspaper The Southern Mail about Nightjar, because her
> brother Mateo had been killed in the tunnels. It is not known how many others died there.
""",
    "timeline/4-dispute.md": """## Tamaré calls the harbour a breach of the treaty {#breach}

- date: not stated
- asked_as: protest; violation; complain; complained
- prominence: 3
- who: [[Tamaré]]
- what: [[Nightjar]], as a breach of the [[Treaty of Lundholm]]

> Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935.

## Tamaré withdraws its cooks {#cooks-withdrawn}

- date: 1935-04 "in April 1935"
- asked_as: recall; recalled; pull out
- prominence: 3
- by: [[Tamaré]]
- who: the [[Tamaréan cooks]]
- day: not stated

> Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935.

## Norlund says that the harbour is only a shelter for fishing boats {#excuse}

- date: not stated
- asked_as: excuse; defence; claimed
- prominence: 3
- who: [[Norlund]]
- what: [[Nightjar]], as "only a shelter for fishing boats"

> Tamaré called the harbour a breach of the treaty and withdrew its cooks in April 1935. Norlund said that it was only
> a shelter for fishing boats.

## Captain Holt resigns {#holt-resigns}

- date: 1935-24 "In the winter of 1935"
- asked_as: quit; step down; stepped down
- prominence: 4
- who: [[Anders Holt]]
- why: not stated
- month: not stated

> In the winter of 1935 Captain Holt resigned.

## Ruth Amberley succeeds Captain Holt {#amberley-succeeds}

- date: not stated
- after: #holt-resigns
- asked_as: second director; replaced; took over
- prominence: 4
- who: [[Ruth Amberley]], his deputy
- succeeded: [[Anders Holt]]

> In the winter of 1935 Captain Holt resigned. He was succeeded by his deputy, Ruth Amberley, who was followed two
> years later by Pål Degn.

## Pål Degn follows Ruth Amberley {#degn-follows}

- date: not stated "two years later"
- after: #amberley-succeeds + P2Y
- asked_as: third director
- prominence: 3
- who: [[Pål Degn]]
- followed: [[Ruth Amberley]]

> He was succeeded by his deputy, Ruth Amberley, who was followed two years later by Pål Degn.

## The Court of the Seas rules that the harbour must be flooded {#ruling}

- date: 1938 "in 1938"
- aliases: the ruling
- asked_as: verdict; judgment; judgement; decision
- prominence: 4
- by: [[Court of the Seas]]
- what: [[Nightjar]] "must be flooded"
- why: not stated
- day: not stated

> The Court of the Seas ruled in 1938 that the harbour must be flooded.

## Jörund Sæther refuses to leave {#refusal}

- date: not stated
- prominence: 3
- who: [[Jörund Sæther]]
- carried out by: two of his own [[workers]]
- why: not stated

> Sæther refused to leave and was carried out by two of his own workers.

## The harbour is flooded {#flooding}

- date: not stated "six weeks after the ruling"
- after: #ruling + P6W
- aliases: flooding of the harbour; the flood
- prominence: 4
- what: [[Nightjar]]
- by: not stated

> The harbour was flooded six weeks after the ruling.
""",
    "timeline/5-afterwards.md": """## The Company goes bankrupt {#bankrupt}

- date: 1940/1943 "in the early 1940s"
- date_basis: implied
- asked_as: bankruptcy; insolvent; collapse; ruined
- prominence: 3
- who: [[Polar Copper Company]]
- year: not stated
- why: not stated

> The Company went bankrupt in the early 1940s.

## Most of the people go home, but a dozen stay as sealers {#sealers}

- date: not stated
- aliases: sealers
- asked_as: remained
- prominence: 2
- who: most of the people
- how many stayed: "a dozen", as sealers
- names: not stated

> Most of the people went home, but a dozen stayed as sealers.

## Inès Calvo is made an honorary citizen of Tamaré {#honorary-citizen}

- date: not stated
- aliases: honorary citizen
- asked_as: honoured; honored; reward; rewarded
- prominence: 3
- who: [[Inès Calvo]]
- where: [[Tamaré]]; "she never went there"

> Inès Calvo was made an honorary citizen of Tamaré, though she never went there.

## Nobody has lived at Cape Sorrow since 1951 {#abandoned}

- date: [1951..] "since 1951"
- kind: state
- asked_as: abandoned; deserted; empty
- prominence: 3
- who: nobody
- where: [[Cape Sorrow]]

> Nobody has lived at Cape Sorrow since 1951.

## Pål Degn tells the story in The Warm Ice {#book}

- date: not stated
- asked_as: author; wrote
- prominence: 3
- by: [[Pål Degn]]
- what: [[The Warm Ice]]
- published: not stated

> Degn told the story in his book "The Warm Ice", which was banned in Norlund until 1960.

## The Warm Ice is banned in Norlund {#book-banned}

- date: [..1960] "until 1960"
- kind: state
- asked_as: forbidden; censored; ban
- prominence: 3
- what: [[The Warm Ice]]
- where: [[Norlund]]
- why: not stated

> Degn told the story in his book "The Warm Ice", which was banned in Norlund until 1960.

## Some people believe that a second harbour was begun {#second-harbour}

- date: not stated
- kind: state
- aliases: second harbour
- asked_as: rumour; rumor; another harbour
- prominence: 2
- who: "Some people"
- plan: "no plan of it has been found"

> Some people believe that a second harbour was begun, but no plan of it has been found.
""",
}
