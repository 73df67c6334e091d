"""A world of the gold questions: two towns on an icy moon, an order of readers, a siege and lost expeditions."""

PAGE = """The Chronicle of Kesh

Landing

The seed ship Long Patience came down on the moon Kesh in the year 201. She had left with 940
settlers, of whom 71 did not survive the landing. Among the dead was her captain, Inge Tallis. The
settlers chose the ship's gardener, Obin Rusk, as their first Warden. They built the town of
Firsthold inside Amory Crater, because its walls kept off the dust storms. In 209 about a third of
them left after a quarrel over water. The driller Petra Voss led them sixty miles south, where they
dug the town of Deepwell under the ice. Voss never held any office there, although she was asked
twice.

The Order of the Lamp

The Order of the Lamp was founded by the schoolteacher Calla Wren in 214 to keep what was left of
the ship's library. Half of the books had burned in the landing. Keepers of the Order may not marry,
own land or take sides in a quarrel. On every tenth day they read aloud to anyone who comes. The Order
has never had more than 24 keepers. Its home, the Lantern House, stands in Firsthold beside the
wreck of the ship.

The grey cough

The grey cough broke out in Deepwell in the winter of 231. It came from a mould in the air pipes. The
healer Dorrit Hale noticed that miners hardly ever caught it, and found that salt steam eased the
cough. Even so, 212 people died, most of them children. Warden Rusk closed the road between the towns
and sent no help. Deepwell has never forgiven him for it. The last case was seen in 233. Why the
cough ended is not known.

The two Wardens

Obin Rusk died in his sleep on 6 Frostmonth 240. He had wanted his daughter Maren to succeed him, but
the council elected his deputy, Joss Arkwright, by nine votes to six. Maren Rusk fled to Deepwell
with the Warden's seal hidden in a sack of beans. The people of Deepwell took her in and proclaimed
her Warden early in 241. Arkwright offered 500 crowns for the seal, but nobody betrayed her.

The siege of Deepwell

In the spring of 243 Arkwright sent 300 militia under Captain Ysolde Crane against Deepwell. They
stopped the pumps, but Crane refused to flood the tunnels, as she had been ordered to. The people in
the town lived on lichen and blind fish. Brother Anselm Pike, a keeper of the Order, secretly carried
letters between the two camps. The siege ended after five months, when the unpaid militia went home
for the harvest.

The Peace of the Bridge was signed on 19 Reapmonth 243:

  • Deepwell became independent;
  • Maren Rusk gave back the seal and remained Warden of Deepwell;
  • Arkwright remained Warden of Firsthold;
  • the water of Amory Crater was to be shared, with two fifths going to Deepwell.

Pike was expelled from the Order because he had meddled. Crane settled in Deepwell and opened an inn.

The expeditions

A second seed ship, the Kind Harbour, should have landed on Kesh in 203, but was never heard from. In
251 the surveyor Lio Vance set out from Firsthold with 13 companions to search for her near the north
pole. Only five of them returned, in May 252. They brought back a beacon of the Kind Harbour, but had seen
no trace of the ship herself. Vance lost his left hand to frostbite and blamed the cheap gloves that
the council had bought.

In 258 his sister Ada led a second expedition north, paid for by Deepwell. Nobody has seen it
since. Around 260 shepherds reported a green light in the north. The council of Firsthold called it a
meteor; in Deepwell many believe that it was a signal.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


KESH: dict[str, str] = {
    "world.md": (
        "---\nname: The Chronicle of Kesh\ndate_order: day-month\nsource: page\n---\nTwo towns on a cold moon.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: The Chronicle of Kesh\nurl: https://example.org/kesh\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    # people
    "people/tallis.md": _entry(
        "Inge Tallis",
        "person",
        "aliases: [Captain Tallis, Tallis]\nprominence: 2\n",
        """- office: captain of the [[Long Patience]]
- died: in the landing
- where: [[Kesh]]

> She had left with 940 settlers, of whom 71 did not survive the landing. Among the dead was her captain, Inge
> Tallis.
""",
    ),
    "people/obin-rusk.md": _entry(
        "Obin Rusk",
        "person",
        "aliases: [Warden Rusk, Obin]\nasked_as: [first warden]\nprominence: 4\n",
        """- profession: gardener of the [[Long Patience]]
- office: first Warden
- daughter: [[Maren Rusk]]
- deputy: [[Joss Arkwright]]
- died: on 6 Frostmonth 240, in his sleep
- age: not stated

> The settlers chose the ship's gardener, Obin Rusk, as their first Warden.

> Warden Rusk closed the road between the towns and sent no help. Deepwell has never forgiven him for it.

> Obin Rusk died in his sleep on 6 Frostmonth 240.
""",
    ),
    "people/maren-rusk.md": _entry(
        "Maren Rusk",
        "person",
        "aliases: [Maren]\nprominence: 5\n",
        """- father: [[Obin Rusk]]
- office: Warden of [[Deepwell]]
- fled to: [[Deepwell]]
- took with her: [[Warden's seal]]
- mother: not stated

> Maren Rusk fled to Deepwell with the Warden's seal hidden in a sack of beans.

> Maren Rusk gave back the seal and remained Warden of Deepwell;
""",
    ),
    "people/arkwright.md": _entry(
        "Joss Arkwright",
        "person",
        "aliases: [Arkwright, Warden Arkwright, Joss]\nprominence: 5\n",
        """- office: deputy of [[Obin Rusk]]; later Warden of [[Firsthold]]
- elected by: [[Council of Firsthold]]
- rival: [[Maren Rusk]]
- death: not stated

> He had wanted his daughter Maren to succeed him, but the council elected his deputy, Joss Arkwright, by nine votes
> to six.

> Arkwright offered 500 crowns for the seal, but nobody betrayed her.

> Arkwright remained Warden of Firsthold;
""",
    ),
    "people/voss.md": _entry(
        "Petra Voss",
        "person",
        "aliases: [Voss]\nprominence: 3\n",
        """- profession: driller
- led: the settlers who dug [[Deepwell]]
- office: never held any

> The driller Petra Voss led them sixty miles south, where they dug the town of Deepwell under the ice.

> Voss never held any office there, although she was asked twice.
""",
    ),
    "people/wren.md": _entry(
        "Calla Wren",
        "person",
        "aliases: [Wren]\nprominence: 3\n",
        """- profession: schoolteacher
- founded: [[Order of the Lamp]]
- born: not stated

> The Order of the Lamp was founded by the schoolteacher Calla Wren in 214 to keep what was left of the ship's
> library.
""",
    ),
    "people/hale.md": _entry(
        "Dorrit Hale",
        "person",
        "aliases: [Hale]\nasked_as: [doctor]\nprominence: 3\n",
        """- profession: healer
- found: that salt steam eased the [[#grey-cough|grey cough]]

> The healer Dorrit Hale noticed that miners hardly ever caught it, and found that salt steam eased the cough.
""",
    ),
    "people/crane.md": _entry(
        "Ysolde Crane",
        "person",
        "aliases: [Captain Crane, Captain Ysolde Crane, Crane]\nprominence: 4\n",
        """- rank: captain
- led: the militia at the [[#siege|siege of Deepwell]]
- refused: to flood the tunnels
- later: settled in [[Deepwell]] and opened an inn
- name of the inn: not stated

> In the spring of 243 Arkwright sent 300 militia under Captain Ysolde Crane against Deepwell.

> They stopped the pumps, but Crane refused to flood the tunnels, as she had been ordered to.

> Crane settled in Deepwell and opened an inn.
""",
    ),
    "people/pike.md": _entry(
        "Anselm Pike",
        "person",
        "aliases: [Brother Anselm Pike, Brother Anselm, Pike]\nasked_as: [go-between]\nprominence: 4\n",
        """- order: [[Order of the Lamp]]
- carried: letters between the two camps
- punishment: expelled from the Order
- later life: not stated

> Brother Anselm Pike, a keeper of the Order, secretly carried letters between the two camps.

> Pike was expelled from the Order because he had meddled.
""",
    ),
    "people/lio-vance.md": _entry(
        "Lio Vance",
        "person",
        "aliases: [Lio]\nprominence: 4\n",
        """- profession: surveyor
- sister: [[Ada Vance]]
- led: the [[#first-expedition|first expedition]]
- injury: lost his left hand to frostbite

> In 251 the surveyor Lio Vance set out from Firsthold with 13 companions to search for her near the north pole.

> Vance lost his left hand to frostbite and blamed the cheap gloves that the council had bought.
""",
    ),
    "people/ada-vance.md": _entry(
        "Ada Vance",
        "person",
        "aliases: [Ada]\nprominence: 4\n",
        """- brother: [[Lio Vance]]
- led: the [[#second-expedition|second expedition]]
- fate: not stated

> In 258 his sister Ada led a second expedition north, paid for by Deepwell. Nobody has seen it since.
""",
    ),
    # places
    "places/kesh.md": _entry(
        "Kesh",
        "place",
        "aliases: [moon Kesh, the moon]\nprominence: 3\n",
        """- kind: a moon
- towns: [[Firsthold]] and [[Deepwell]]
- planet: not stated

> The seed ship Long Patience came down on the moon Kesh in the year 201.
""",
    ),
    "places/firsthold.md": _entry(
        "Firsthold",
        "place",
        "prominence: 4\n",
        """- lies: inside Amory Crater
- Wardens: [[Obin Rusk]], [[Joss Arkwright]]
- population: not stated

> They built the town of Firsthold inside Amory Crater, because its walls kept off the dust storms.
""",
    ),
    "places/deepwell.md": _entry(
        "Deepwell",
        "place",
        "prominence: 5\n",
        """- lies: under the ice, sixty miles south of [[Firsthold]]
- dug by: settlers led by [[Petra Voss]]
- Warden: [[Maren Rusk]]
- became independent: by the [[#peace|Peace of the Bridge]]
- population: not stated

> The driller Petra Voss led them sixty miles south, where they dug the town of Deepwell under the ice.

> The people in the town lived on lichen and blind fish.
""",
    ),
    "places/lantern-house.md": _entry(
        "Lantern House",
        "place",
        "aliases: [the Lantern House]\nprominence: 2\n",
        """- home of: [[Order of the Lamp]]
- stands in: [[Firsthold]]

> Its home, the Lantern House, stands in Firsthold beside the wreck of the ship.
""",
    ),
    # organisations
    "organisations/lamp.md": _entry(
        "Order of the Lamp",
        "organisation",
        "aliases: [the Order, the keepers]\nasked_as: [librarians, monks]\nprominence: 5\n",
        """- founded by: [[Calla Wren]]
- founded: in 214
- purpose: to keep what was left of the ship's library
- home: [[Lantern House]]
- members: never more than 24 keepers
- present head: not stated

> Half of the books had burned in the landing.

> Keepers of the Order may not marry, own land or take sides in a quarrel. On every tenth day they read aloud to
> anyone who comes.

> The Order has never had more than 24 keepers.
""",
    ),
    "organisations/council.md": _entry(
        "Council of Firsthold",
        "organisation",
        "aliases: [the council]\nprominence: 3\n",
        """- elected: [[Joss Arkwright]], by nine votes to six
- members: not stated

> the council elected his deputy, Joss Arkwright, by nine votes to six.

> The council of Firsthold called it a meteor; in Deepwell many believe that it was a signal.
""",
    ),
    # things
    "things/long-patience.md": _entry(
        "Long Patience",
        "thing",
        "aliases: [the Long Patience]\nprominence: 4\n",
        """- kind: seed ship
- captain: [[Inge Tallis]]
- settlers: 940
- port of departure: not stated

> The seed ship Long Patience came down on the moon Kesh in the year 201. She had left with 940 settlers, of whom 71
> did not survive the landing.
""",
    ),
    "things/kind-harbour.md": _entry(
        "Kind Harbour",
        "thing",
        "aliases: [the Kind Harbour]\nasked_as: [lost ship, missing ship]\nprominence: 4\n",
        """- kind: seed ship
- fate: never heard from
- found of her: a beacon
- captain: not stated

> A second seed ship, the Kind Harbour, should have landed on Kesh in 203, but was never heard from.

> They brought back a beacon of the Kind Harbour, but had seen no trace of the ship herself.
""",
    ),
    "things/seal.md": _entry(
        "Warden's seal",
        "thing",
        "aliases: [the seal]\nprominence: 3\n",
        """- taken by: [[Maren Rusk]]
- hidden in: a sack of beans
- offered for it: 500 crowns
- given back: under the [[#peace|Peace of the Bridge]]

> Maren Rusk fled to Deepwell with the Warden's seal hidden in a sack of beans.

> Arkwright offered 500 crowns for the seal, but nobody betrayed her.
""",
    ),
    # events
    "timeline/1-landing.md": """## The Long Patience lands on Kesh {#landing}

- date: 0201 "in the year 201"
- aliases: the landing
- asked_as: crash; touchdown
- prominence: 5
- who: [[Long Patience]]
- where: [[Kesh]]
- settlers: 940
- how many died: 71

> The seed ship Long Patience came down on the moon Kesh in the year 201. She had left with 940 settlers, of whom 71
> did not survive the landing.

## Obin Rusk is chosen as first Warden {#first-warden}

- date: not stated
- after: #landing
- prominence: 3
- who: [[Obin Rusk]]
- by: the settlers

> The settlers chose the ship's gardener, Obin Rusk, as their first Warden.

## A third of the settlers leave and dig Deepwell {#split}

- date: 0209 "In 209"
- asked_as: split; schism; exodus
- prominence: 4
- led by: [[Petra Voss]]
- where: [[Deepwell]]
- why: "a quarrel over water"
- how many: about a third

> In 209 about a third of them left after a quarrel over water. The driller Petra Voss led them sixty miles south,
> where they dug the town of Deepwell under the ice.

## The Order of the Lamp is founded {#order-founded}

- date: 0214 "in 214"
- prominence: 4
- by: [[Calla Wren]]
- what: [[Order of the Lamp]]

> The Order of the Lamp was founded by the schoolteacher Calla Wren in 214 to keep what was left of the ship's
> library.
""",
    "timeline/2-cough.md": """## The grey cough breaks out {#grey-cough}

- date: 0231-24 "in the winter of 231"
- aliases: grey cough; the cough
- asked_as: plague; epidemic; disease; sickness
- prominence: 5
- where: [[Deepwell]]
- cause: a mould in the air pipes
- how many died: 212, most of them children

> The grey cough broke out in Deepwell in the winter of 231. It came from a mould in the air pipes.

> Even so, 212 people died, most of them children.

## Rusk closes the road {#road}

- date: not stated
- after: #grey-cough
- prominence: 3
- by: [[Obin Rusk]]

> Warden Rusk closed the road between the towns and sent no help.

## The last case of the grey cough {#cough-ends}

- date: 0233 "in 233"
- prominence: 2
- why it ended: not known

> The last case was seen in 233. Why the cough ended is not known.
""",
    "timeline/3-wardens.md": """## Obin Rusk dies {#rusk-dies}

- date: 0240 "on 6 Frostmonth 240"
- prominence: 4
- who: [[Obin Rusk]]
- how: in his sleep

> Obin Rusk died in his sleep on 6 Frostmonth 240.

## The council elects Joss Arkwright {#election}

- date: not stated
- after: #rusk-dies
- asked_as: vote; succession
- prominence: 4
- who: [[Joss Arkwright]]
- by: [[Council of Firsthold]]
- votes: nine to six

> He had wanted his daughter Maren to succeed him, but the council elected his deputy, Joss Arkwright, by nine votes
> to six.

## Maren Rusk is proclaimed Warden in Deepwell {#proclaimed}

- date: 0241 "early in 241"
- prominence: 4
- who: [[Maren Rusk]]
- where: [[Deepwell]]

> The people of Deepwell took her in and proclaimed her Warden early in 241.

## The siege of Deepwell {#siege}

- date: 0243-21 "In the spring of 243"
- aliases: siege of Deepwell; the siege
- asked_as: besieged; blockade; war
- prominence: 5
- where: [[Deepwell]]
- ordered by: [[Joss Arkwright]]
- led by: [[Ysolde Crane]]
- who: 300 militia
- lasted: five months

> In the spring of 243 Arkwright sent 300 militia under Captain Ysolde Crane against Deepwell.

> The siege ended after five months, when the unpaid militia went home for the harvest.

## The Peace of the Bridge is signed {#peace}

- date: 0243 "on 19 Reapmonth 243"
- aliases: Peace of the Bridge; the peace
- asked_as: treaty; accord; agreement
- prominence: 5
- independent: [[Deepwell]]
- Warden of Deepwell: [[Maren Rusk]], who gave back the seal
- Warden of Firsthold: [[Joss Arkwright]]
- water: two fifths to [[Deepwell]]
- where: not stated

> The Peace of the Bridge was signed on 19 Reapmonth 243:

> Deepwell became independent;

> Maren Rusk gave back the seal and remained Warden of Deepwell;

> Arkwright remained Warden of Firsthold;

> the water of Amory Crater was to be shared, with two fifths going to Deepwell.
""",
    "timeline/4-expeditions.md": """## The first expedition to the north pole {#first-expedition}

- date: 0251/0252-05
- aliases: first expedition
- prominence: 4
- led by: [[Lio Vance]]
- with: 13 companions
- looked for: [[Kind Harbour]]
- returned: five, in May 252

> In 251 the surveyor Lio Vance set out from Firsthold with 13 companions to search for her near the north pole.
> Only five of them returned, in May 252.

> They brought back a beacon of the Kind Harbour, but had seen no trace of the ship herself.

## The second expedition north {#second-expedition}

- date: 0258 "In 258"
- aliases: second expedition
- prominence: 4
- led by: [[Ada Vance]]
- paid for by: [[Deepwell]]
- members: not stated

> In 258 his sister Ada led a second expedition north, paid for by Deepwell. Nobody has seen it since.

## A green light in the north {#green-light}

- date: 0260~ "Around 260"
- aliases: green light
- prominence: 3
- seen by: shepherds

> Around 260 shepherds reported a green light in the north. The council of Firsthold called it a meteor; in Deepwell
> many believe that it was a signal.
""",
}
