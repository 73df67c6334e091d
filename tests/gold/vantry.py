"""A world of the gold questions: a colony on an ice moon, its two companies, an election and a war for pumps."""

PAGE = """Vantry under the Charter

Vantry, the first lasting colony on the ice moon Ossory, was founded on 9 May 2164 by Captain Ines
Barragan and 1,140 settlers. Its Charter, which the shipping house Lumen Freight had drafted, gave
the colony's water to whoever would pay for the pumps. Barragan refused to sign it, and her deputy,
Anselm Voss, did so in her place. She was never governor: the office went to Voss, who held it until
his death from a lung complaint in 2179.

The companies

Two companies divided the moon between them. Calder Deep, a mining concern with its seat at Kettle
Dome, employed about 6,000 people by 2180; Lumen Freight owned the landing field and every ship but
one, the hospital tender Patience. The director of Calder Deep, Philippa Strand, was married to
Lumen's chief factor, Joachim Bede, but the two had not spoken since 2176, and nobody knew why.
Wages were paid in company scrip, except to pilots, who took silver.

Number Nine

On the night of 14 November 2182 the lower galleries of Number Nine, Calder Deep's oldest mine, lost
their air. Of the 371 people on shift 213 were killed, among them the mine's surgeon, Tobias Hume. A
shift leader, Marta Okonjo, brought 58 of the survivors up through a drainage shaft. The inquiry,
under Judge Leopold Finch, blamed a worn seal that the inspectors had reported twice; the company
paid a fine of 90,000 crowns and kept its licence. It was whispered that the seal had been cut, but
no proof was ever found.

The election of 2184

Okonjo stood for governor in March 2184 as the candidate of the Tenants' League. She beat the
sitting governor, Rupert Lisle, by 8,204 votes to 7,951, though Kettle Dome, where Calder Deep
counted the ballots, went to Lisle. A third candidate, the preacher Amos Thorne, withdrew a week
before the poll. Lisle demanded a recount and, when Finch denied him one, left for Earth on a Lumen
ship.

The Hearth Plan

The new governor's treasurer, Silvio Arkwright, drew up the Hearth Plan, which the assembly passed
by 31 votes to 12 in the summer of 2185. It divided the water revenue:

  • two fifths went to the repair of seals and locks;
  • a third to schools and clinics;
  • the rest to the widows and orphans of Number Nine, unless they had remarried or come of age.

Every household was to receive 40 litres a day free of charge, save in the company barracks. Lumen
accepted the plan; Calder Deep called it theft and shut down the pumps.

The Pump War

Fighting began on 2 February 2186, when colonial militia under Colonel Dagny Rusk seized the pump
station at Coldwell. Strand answered with 900 hired guards, commanded by a former pirate, Eamon
Sallow. They besieged Coldwell for 71 days. Relief came from an unexpected side: Bede, against the
orders of his house, flew in provisions aboard the Patience. Sallow changed sides in April for a
price that has never been made public. Rusk lost an arm in the last assault, and how many of the
guards fell is not recorded.

The Peace of Coldwell was signed on 20 May 2186. Calder Deep gave up its wells but kept its mines;
Strand was barred from office for ten years; scrip was abolished. Bede was dismissed by Lumen and
became harbourmaster. Okonjo governed until 2192, when she declined a third term in order to teach.

Barragan, by then 81, had set out in 2188 for the far side of Ossory with two companions. Their
sledge was found the next year, empty and undamaged. Some prospectors claim to have seen her lamp,
but what became of her is unknown.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


VANTRY: dict[str, str] = {
    "world.md": (
        "---\nname: Vantry under the Charter\ndate_order: day-month\nsource: page\n---\n"
        "An ice moon, two companies and a war over water.\n"
    ),
    "sources/page.md": (
        "---\nid: page\nname: Vantry under the Charter\nurl: https://example.org/vantry\nlicence: CC0\n"
        "text: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/barragan.md": _entry(
        "Ines Barragan",
        "person",
        "aliases: [Captain Ines Barragan, Captain Barragan, Barragan]\nasked_as: [founder]\nprominence: 5\n",
        """- rank: captain
- founded: [[Vantry]]
- deputy: [[Anselm Voss]]
- governor: never
- refused to sign: the [[Charter]]
- fate: unknown

She led the settlers to Ossory and [[#barragan-leaves|set out]] for its far side in old age.

> Barragan refused to sign it, and her deputy, Anselm Voss, did so in her place. She was never governor:

> Barragan, by then 81, had set out in 2188 for the far side of Ossory with two companions.

> Some prospectors claim to have seen her lamp, but what became of her is unknown.
""",
    ),
    "people/voss.md": _entry(
        "Anselm Voss",
        "person",
        "aliases: [Governor Voss, Voss]\nprominence: 3\n",
        """- office: governor of [[Vantry]]
- deputy of: [[Ines Barragan]]
- signed: the [[Charter]]
- died: in 2179
- cause of death: a lung complaint

> Barragan refused to sign it, and her deputy, Anselm Voss, did so in her place. She was never governor: the office
> went to Voss, who held it until his death from a lung complaint in 2179.
""",
    ),
    "people/strand.md": _entry(
        "Philippa Strand",
        "person",
        "aliases: [Director Strand, Strand]\nprominence: 4\n",
        """- office: director of [[Calder Deep]]
- husband: [[Joachim Bede]]
- hired: 900 guards
- punishment: barred from office for ten years, by the [[#peace|Peace of Coldwell]]
- later life: not stated

> The director of Calder Deep, Philippa Strand, was married to Lumen's chief factor, Joachim Bede, but the two had
> not spoken since 2176, and nobody knew why.

> Strand answered with 900 hired guards, commanded by a former pirate, Eamon Sallow.

> Strand was barred from office for ten years;
""",
    ),
    "people/bede.md": _entry(
        "Joachim Bede",
        "person",
        "aliases: [Bede]\nprominence: 4\n",
        """- office: chief factor of [[Lumen Freight]], later harbourmaster
- wife: [[Philippa Strand]]
- flew: provisions to [[Coldwell]], aboard the [[Patience]]
- dismissed by: [[Lumen Freight]]

> Relief came from an unexpected side: Bede, against the orders of his house, flew in provisions aboard the Patience.

> Bede was dismissed by Lumen and became harbourmaster.
""",
    ),
    "people/okonjo.md": _entry(
        "Marta Okonjo",
        "person",
        "aliases: [Governor Okonjo, Okonjo]\nprominence: 5\n",
        """- was: a shift leader at [[Number Nine]]
- office: governor of [[Vantry]], until 2192
- party: [[Tenants' League]]
- treasurer: [[Silvio Arkwright]]
- family: not stated

> A shift leader, Marta Okonjo, brought 58 of the survivors up through a drainage shaft.

> Okonjo stood for governor in March 2184 as the candidate of the Tenants' League.

> Okonjo governed until 2192, when she declined a third term in order to teach.
""",
    ),
    "people/finch.md": _entry(
        "Leopold Finch",
        "person",
        "aliases: [Judge Leopold Finch, Judge Finch, Finch]\nprominence: 3\n",
        """- profession: judge
- led: the [[#inquiry|inquiry]] into [[Number Nine]]
- denied: a recount to [[Rupert Lisle]]

> The inquiry, under Judge Leopold Finch, blamed a worn seal that the inspectors had reported twice;

> Lisle demanded a recount and, when Finch denied him one, left for Earth on a Lumen ship.
""",
    ),
    "people/lisle.md": _entry(
        "Rupert Lisle",
        "person",
        "aliases: [Governor Lisle, Lisle]\nprominence: 3\n",
        """- office: governor of [[Vantry]]
- lost to: [[Marta Okonjo]]
- won: [[Kettle Dome]]
- left for: Earth
- came to office: not stated

> She beat the sitting governor, Rupert Lisle, by 8,204 votes to 7,951, though Kettle Dome, where Calder Deep counted
> the ballots, went to Lisle.

> Lisle demanded a recount and, when Finch denied him one, left for Earth on a Lumen ship.
""",
    ),
    "people/thorne.md": _entry(
        "Amos Thorne",
        "person",
        "aliases: [Thorne]\nprominence: 2\n",
        """- profession: preacher
- stood in: the [[#election|election of 2184]]
- reason for withdrawing: not stated

> A third candidate, the preacher Amos Thorne, withdrew a week before the poll.
""",
    ),
    "people/arkwright.md": _entry(
        "Silvio Arkwright",
        "person",
        "aliases: [Arkwright]\nprominence: 3\n",
        """- office: treasurer
- served: [[Marta Okonjo]]
- drew up: the [[Hearth Plan]]

> The new governor's treasurer, Silvio Arkwright, drew up the Hearth Plan,
""",
    ),
    "people/rusk.md": _entry(
        "Dagny Rusk",
        "person",
        "aliases: [Colonel Dagny Rusk, Colonel Rusk, Rusk]\nprominence: 3\n",
        """- rank: colonel
- led: the colonial militia
- seized: the pump station at [[Coldwell]]
- lost: an arm

> Fighting began on 2 February 2186, when colonial militia under Colonel Dagny Rusk seized the pump station at
> Coldwell.

> Rusk lost an arm in the last assault, and how many of the guards fell is not recorded.
""",
    ),
    "people/sallow.md": _entry(
        "Eamon Sallow",
        "person",
        "aliases: [Sallow]\nasked_as: [mercenary]\nprominence: 3\n",
        """- was: a pirate
- commanded: the guards of [[Philippa Strand]]
- changed sides: in April
- price: never made public

> Strand answered with 900 hired guards, commanded by a former pirate, Eamon Sallow.

> Sallow changed sides in April for a price that has never been made public.
""",
    ),
    "companies/calder-deep.md": _entry(
        "Calder Deep",
        "organisation",
        "aliases: [Calder]\nprominence: 5\n",
        """- described as: a mining concern
- seat: [[Kettle Dome]]
- director: [[Philippa Strand]]
- employees: about 6,000 by 2180
- fine: 90,000 crowns
- founded: not stated

> Calder Deep, a mining concern with its seat at Kettle Dome, employed about 6,000 people by 2180;

> the company paid a fine of 90,000 crowns and kept its licence.

> Calder Deep called it theft and shut down the pumps.
""",
    ),
    "companies/lumen-freight.md": _entry(
        "Lumen Freight",
        "organisation",
        "aliases: [Lumen]\nprominence: 4\n",
        """- described as: a shipping house
- chief factor: [[Joachim Bede]]
- drafted: the [[Charter]]
- owned: the landing field and every ship but the [[Patience]]
- head: not stated

> Its Charter, which the shipping house Lumen Freight had drafted, gave the colony's water to whoever would pay for
> the pumps.

> Lumen Freight owned the landing field and every ship but one, the hospital tender Patience.

> Lumen accepted the plan;
""",
    ),
    "companies/tenants-league.md": _entry(
        "Tenants' League",
        "organisation",
        "aliases: [the League, Tenants League]\nprominence: 2\n",
        """- candidate: [[Marta Okonjo]]
- members: not stated

> Okonjo stood for governor in March 2184 as the candidate of the Tenants' League.
""",
    ),
    "places/vantry.md": _entry(
        "Vantry",
        "place",
        "aliases: [the colony]\nprominence: 4\n",
        """- described as: the first lasting colony on the ice moon Ossory
- founder: [[Ines Barragan]]
- settlers: 1,140
- population: not stated

> Vantry, the first lasting colony on the ice moon Ossory, was founded on 9 May 2164 by Captain Ines Barragan and
> 1,140 settlers.

> Wages were paid in company scrip, except to pilots, who took silver.
""",
    ),
    "places/kettle-dome.md": _entry(
        "Kettle Dome",
        "place",
        "prominence: 2\n",
        """- seat of: [[Calder Deep]]
- voted for: [[Rupert Lisle]]

> Kettle Dome, where Calder Deep counted the ballots, went to Lisle.
""",
    ),
    "places/coldwell.md": _entry(
        "Coldwell",
        "place",
        "prominence: 3\n",
        """- described as: a pump station
- seized by: [[Dagny Rusk]]
- besieged: for 71 days

> They besieged Coldwell for 71 days.
""",
    ),
    "places/number-nine.md": _entry(
        "Number Nine",
        "place",
        "aliases: [Mine Number Nine]\nprominence: 4\n",
        """- described as: [[Calder Deep]]'s oldest mine
- surgeon: Tobias Hume
- opened: not stated

> On the night of 14 November 2182 the lower galleries of Number Nine, Calder Deep's oldest mine, lost their air.
""",
    ),
    "things/patience.md": _entry(
        "Patience",
        "thing",
        "aliases: [the Patience]\nprominence: 2\n",
        """- described as: a hospital tender
- owner: not stated, but not [[Lumen Freight]]

> Lumen Freight owned the landing field and every ship but one, the hospital tender Patience.
""",
    ),
    "things/charter.md": _entry(
        "Charter",
        "work",
        "aliases: [the Charter, Charter of Vantry]\nprominence: 3\n",
        """- drafted by: [[Lumen Freight]]
- signed by: [[Anselm Voss]]
- date of signing: not stated

> Its Charter, which the shipping house Lumen Freight had drafted, gave the colony's water to whoever would pay for
> the pumps.
""",
    ),
    "things/hearth-plan.md": _entry(
        "Hearth Plan",
        "concept",
        "aliases: [the Hearth Plan, the plan]\nprominence: 4\n",
        """- drawn up by: [[Silvio Arkwright]]
- seals and locks: two fifths of the water revenue
- schools and clinics: a third
- widows and orphans of [[Number Nine]]: the rest
- households: 40 litres a day free of charge, save in the company barracks

> It divided the water revenue:

> two fifths went to the repair of seals and locks;

> a third to schools and clinics;

> the rest to the widows and orphans of Number Nine, unless they had remarried or come of age.

> Every household was to receive 40 litres a day free of charge, save in the company barracks.
""",
    ),
    "timeline/1-charter.md": """## Vantry is founded {#founding}

- date: 2164-05-09 "on 9 May 2164"
- prominence: 4
- who: [[Ines Barragan]]
- where: Ossory
- settlers: 1,140

> Vantry, the first lasting colony on the ice moon Ossory, was founded on 9 May 2164 by Captain Ines Barragan and
> 1,140 settlers.

## Anselm Voss signs the Charter {#charter-signed}

- date: not stated
- prominence: 3
- who: [[Anselm Voss]]
- instead of: [[Ines Barragan]]

> Barragan refused to sign it, and her deputy, Anselm Voss, did so in her place.

## Philippa Strand and Joachim Bede stop speaking {#silence}

- date: 2176 "since 2176"
- prominence: 2
- who: [[Philippa Strand]] and [[Joachim Bede]]
- why: not known

> The director of Calder Deep, Philippa Strand, was married to Lumen's chief factor, Joachim Bede, but the two had
> not spoken since 2176, and nobody knew why.

## Anselm Voss dies {#voss-dies}

- date: 2179 "in 2179"
- prominence: 3
- who: [[Anselm Voss]]
- how: from a lung complaint

> the office went to Voss, who held it until his death from a lung complaint in 2179.

## Number Nine loses its air {#nine-disaster}

- date: 2182-11-14 "On the night of 14 November 2182"
- aliases: Number Nine disaster
- asked_as: disaster; accident; catastrophe
- prominence: 5
- where: [[Number Nine]]
- how many died: 213 of the 371 people on shift
- rescuer: [[Marta Okonjo]]

> On the night of 14 November 2182 the lower galleries of Number Nine, Calder Deep's oldest mine, lost their air. Of
> the 371 people on shift 213 were killed, among them the mine's surgeon, Tobias Hume.

> A shift leader, Marta Okonjo, brought 58 of the survivors up through a drainage shaft.

## The inquiry into Number Nine {#inquiry}

- date: not stated
- after: #nine-disaster
- prominence: 3
- led by: [[Leopold Finch]]
- blamed: a worn seal
- fine: 90,000 crowns, paid by [[Calder Deep]]
- rumour: that the seal had been cut; no proof was ever found

> The inquiry, under Judge Leopold Finch, blamed a worn seal that the inspectors had reported twice; the company paid
> a fine of 90,000 crowns and kept its licence.

> It was whispered that the seal had been cut, but no proof was ever found.

## The election of 2184 {#election}

- date: 2184-03 "in March 2184"
- aliases: election of 2184; the election
- asked_as: vote; ballot
- prominence: 5
- winner: [[Marta Okonjo]], with 8,204 votes
- loser: [[Rupert Lisle]], with 7,951 votes
- withdrew: [[Amos Thorne]], a week before the poll

> Okonjo stood for governor in March 2184 as the candidate of the Tenants' League.

> She beat the sitting governor, Rupert Lisle, by 8,204 votes to 7,951, though Kettle Dome, where Calder Deep counted
> the ballots, went to Lisle.

> A third candidate, the preacher Amos Thorne, withdrew a week before the poll.

## Rupert Lisle leaves for Earth {#lisle-leaves}

- date: not stated
- after: #election
- prominence: 2
- who: [[Rupert Lisle]]
- on: a ship of [[Lumen Freight]]

> Lisle demanded a recount and, when Finch denied him one, left for Earth on a Lumen ship.
""",
    "timeline/2-water.md": """## The assembly passes the Hearth Plan {#plan-passed}

- date: 2185-22 "in the summer of 2185"
- prominence: 4
- what: [[Hearth Plan]]
- by: the assembly
- votes: 31 to 12

> The new governor's treasurer, Silvio Arkwright, drew up the Hearth Plan, which the assembly passed by 31 votes to 12
> in the summer of 2185.

## Calder Deep shuts down the pumps {#pumps}

- date: not stated
- after: #plan-passed
- prominence: 3
- who: [[Calder Deep]]
- over: the [[Hearth Plan]]

> Lumen accepted the plan; Calder Deep called it theft and shut down the pumps.

## The militia seizes Coldwell {#coldwell-seized}

- date: 2186-02-02 "on 2 February 2186"
- aliases: Pump War; start of the Pump War
- asked_as: war
- prominence: 5
- where: [[Coldwell]]
- led by: [[Dagny Rusk]]

> Fighting began on 2 February 2186, when colonial militia under Colonel Dagny Rusk seized the pump station at
> Coldwell.

## The siege of Coldwell {#siege}

- date: not stated
- after: #coldwell-seized
- aliases: siege of Coldwell; the siege
- asked_as: besieged; blockade
- prominence: 4
- where: [[Coldwell]]
- who: 900 hired guards of [[Philippa Strand]]
- led by: [[Eamon Sallow]]
- lasted: 71 days
- provisions: from [[Joachim Bede]], aboard the [[Patience]]
- guards fallen: not recorded

> Strand answered with 900 hired guards, commanded by a former pirate, Eamon Sallow. They besieged Coldwell for 71
> days. Relief came from an unexpected side: Bede, against the orders of his house, flew in provisions aboard the
> Patience.

> Rusk lost an arm in the last assault, and how many of the guards fell is not recorded.

## Eamon Sallow changes sides {#sallow-turns}

- date: 2186-04 "in April"
- date_basis: implied
- asked_as: betrayal; defect
- prominence: 3
- who: [[Eamon Sallow]]
- price: never made public

> Sallow changed sides in April for a price that has never been made public.

## The Peace of Coldwell is signed {#peace}

- date: 2186-05-20 "on 20 May 2186"
- aliases: Peace of Coldwell; the peace
- asked_as: treaty; accord
- prominence: 5
- terms for: [[Calder Deep]], which gave up its wells but kept its mines
- barred from office: [[Philippa Strand]], for ten years
- abolished: scrip

> The Peace of Coldwell was signed on 20 May 2186. Calder Deep gave up its wells but kept its mines; Strand was barred
> from office for ten years; scrip was abolished.

## Ines Barragan sets out for the far side {#barragan-leaves}

- date: 2188 "in 2188"
- prominence: 4
- who: [[Ines Barragan]]
- with: two companions, whose names are not stated

> Barragan, by then 81, had set out in 2188 for the far side of Ossory with two companions.

## Barragan's sledge is found {#sledge}

- date: 2189 "the next year"
- date_basis: derived
- after: #barragan-leaves + P1Y
- prominence: 3
- whose: [[Ines Barragan]]
- found by: not stated

> Their sledge was found the next year, empty and undamaged.

> Some prospectors claim to have seen her lamp, but what became of her is unknown.

## Marta Okonjo declines a third term {#okonjo-leaves}

- date: 2192 "until 2192"
- prominence: 3
- who: [[Marta Okonjo]]
- why: "in order to teach"

> Okonjo governed until 2192, when she declined a third term in order to teach.
""",
}
