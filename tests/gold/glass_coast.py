"""A world of the gold questions: an invented colony on a frozen moon, with rumours, denials and a broken promise."""

PAGE = """The Glass Coast

The seed ship Patient Heron landed on the moon Ondra on 17 May 2312. It carried 2,400 sleepers, of
whom 90 never woke. Commander Ilse Varga named the landing ground the Glass Coast because the sand
there had melted into glass. She promised every sleeper a house with a window within ten years. By
2322 not one such house had been built.

The Long Dim

Around 2318 the reactor at Low Cairn began to fail. The engineer Tamsin Orrel warned the Warden's
Council in March 2320, but the Council did not believe her. Her uncle Jonas Orrel, who sat on the
Council, voted against her. The reactor went dark on 2 November 2320. The Long Dim lasted from 2320
to 2323. All settlements rationed heat, with the exceptions of Saint Bruna and the Observatory.

Behind the Council's back 600 volunteers learned to dive in a flooded mine. Their plan, code-named
QUIET LANTERN, was to raise the engine of the Patient Heron from Lake Osk and make a new reactor of
it.

  • Half of the volunteers would cut the engine loose (only at night, so that no drone would see
    their lamps).
  • A third of the volunteers would forge heat cards to feed the families of the divers.
  • The rest would listen to the Council's radio.

By August 2321 the first crew of 40 divers went down into Lake Osk. The last crew came up in January
2323. The Council always denied that it had known of QUIET LANTERN. Halden Reach was the first
settlement to have light again, in February 2323. Low Cairn followed forty days later. Nobody knows
who switched the new reactor on.

After the Dim

Warden Casimir Dray was found dead in the Observatory on 8 June 2323. The inquest called it an
accident, but Tamsin Orrel never believed that. In 2325 the settlements signed the Glass Accord at
Saint Bruna. Only Fennick's Stair did not sign, because it wanted a reactor of its own. Tamsin Orrel
was offered the Warden's seal and refused it. The diver Nilufar Aziz took the seal in 2326. Between
2328 and 2331 the Glass Coast sold glass to the ring station Meridian and was paid in seeds. The
apple seeds never sprouted. Sometime in the 2330s the Choir of Ondra stopped singing "The Ninety".
Jonas Orrel is said to have written it.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


GLASS_COAST: dict[str, str] = {
    "world.md": "---\nname: The Glass Coast\ndate_order: day-month\nsource: page\n---\nA colony on a frozen moon.\n",
    "sources/page.md": (
        "---\nid: page\nname: The Glass Coast\nurl: https://example.org/glass\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/ilse-varga.md": _entry(
        "Ilse Varga",
        "person",
        "aliases: [Commander Varga, Commander Ilse Varga, Varga]\nprominence: 4\n",
        """- office: commander
- named: the [[Glass Coast]]
- promised: every sleeper a house with a window within ten years
- fate: not stated

> Commander Ilse Varga named the landing ground the Glass Coast because the sand there had melted into glass.

> She promised every sleeper a house with a window within ten years.
""",
    ),
    "people/tamsin-orrel.md": _entry(
        "Tamsin Orrel",
        "person",
        "aliases: [Tamsin]\nshares: [Orrel]\nprominence: 5\n",
        """- profession: engineer
- uncle: [[Jonas Orrel]]
- refused: the Warden's seal
- born: not stated
- why she refused: not stated

> The engineer Tamsin Orrel warned the Warden's Council in March 2320, but the Council did not believe her.

> The inquest called it an accident, but Tamsin Orrel never believed that.

> Tamsin Orrel was offered the Warden's seal and refused it.
""",
    ),
    "people/jonas-orrel.md": _entry(
        "Jonas Orrel",
        "person",
        "aliases: [Jonas]\nshares: [Orrel]\nprominence: 3\n",
        """- niece: [[Tamsin Orrel]]
- member of: the [[Warden's Council]]
- wrote: "is said to have written" [[The Ninety]]
- fate: not stated

> Her uncle Jonas Orrel, who sat on the Council, voted against her.

> Jonas Orrel is said to have written it.
""",
    ),
    "people/casimir-dray.md": _entry(
        "Casimir Dray",
        "person",
        "aliases: [Warden Dray, Warden Casimir Dray, Dray]\nprominence: 4\n",
        """- office: Warden
- found dead: in the [[Observatory]], on 8 June 2323
- cause of death: an accident, as the inquest called it
- term of office: not stated

> Warden Casimir Dray was found dead in the Observatory on 8 June 2323.
""",
    ),
    "people/nilufar-aziz.md": _entry(
        "Nilufar Aziz",
        "person",
        "aliases: [Aziz]\nprominence: 3\n",
        """- profession: diver
- took: the Warden's seal, in 2326
- fate: not stated

> The diver Nilufar Aziz took the seal in 2326.
""",
    ),
    "groups/sleepers.md": _entry(
        "Sleepers",
        "group",
        "aliases: [sleeper, colonists]\nprominence: 3\n",
        """- number: 2,400
- never woke: 90
- home world: not stated

> It carried 2,400 sleepers, of whom 90 never woke.
""",
    ),
    "groups/volunteers.md": _entry(
        "Volunteers",
        "group",
        "aliases: [divers, the six hundred]\nprominence: 4\n",
        """- number: 600
- learned: to dive, in a flooded mine
- leader: not stated
- losses: not stated

> Behind the Council's back 600 volunteers learned to dive in a flooded mine.

> By August 2321 the first crew of 40 divers went down into Lake Osk.
""",
    ),
    "organisations/council.md": _entry(
        "Warden's Council",
        "organisation",
        "aliases: [the Council, Council]\nprominence: 4\n",
        """- members: [[Jonas Orrel]]; no others are named
- number of members: not stated
- denied: that it had known of [[QUIET LANTERN]]

> The engineer Tamsin Orrel warned the Warden's Council in March 2320, but the Council did not believe her.

> The Council always denied that it had known of QUIET LANTERN.
""",
    ),
    "organisations/choir.md": _entry(
        "Choir of Ondra",
        "organisation",
        "aliases: [the Choir]\nprominence: 2\n",
        """- sang: [[The Ninety]], until sometime in the 2330s

> Sometime in the 2330s the Choir of Ondra stopped singing "The Ninety".
""",
    ),
    "things/patient-heron.md": _entry(
        "Patient Heron",
        "thing",
        "aliases: [the Heron]\nprominence: 4\n",
        """- kind of ship: a seed ship
- carried: 2,400 [[sleepers]]
- engine: in [[Lake Osk]]
- launched: not stated
- how it came to lie in the lake: not stated

> The seed ship Patient Heron landed on the moon Ondra on 17 May 2312.
""",
    ),
    "things/reactor.md": _entry(
        "Reactor at Low Cairn",
        "thing",
        "aliases: [Low Cairn reactor, old reactor]\nprominence: 3\n",
        """- stood at: [[Low Cairn]]
- what was wrong with it: not stated

> Around 2318 the reactor at Low Cairn began to fail.

> The reactor went dark on 2 November 2320.
""",
    ),
    "places/ondra.md": _entry(
        "Ondra",
        "place",
        "aliases: [moon Ondra]\nprominence: 3\n",
        """- what it is: a moon
- its planet: not stated

> The seed ship Patient Heron landed on the moon Ondra on 17 May 2312.
""",
    ),
    "places/glass-coast.md": _entry(
        "Glass Coast",
        "region",
        "aliases: [the Coast, landing ground]\nprominence: 4\n",
        """- named by: [[Ilse Varga]]
- named so: "because the sand there had melted into glass"
- what melted the sand: not stated

> Commander Ilse Varga named the landing ground the Glass Coast because the sand there had melted into glass.
""",
    ),
    "places/low-cairn.md": _entry(
        "Low Cairn",
        "place",
        "prominence: 3\n",
        "- light again: forty days after [[Halden Reach]]\n\n> Low Cairn followed forty days later.\n",
    ),
    "places/halden-reach.md": _entry(
        "Halden Reach",
        "place",
        "prominence: 3\n",
        """- light again: in February 2323, as the first settlement
- inhabitants: not stated

> Halden Reach was the first settlement to have light again, in February 2323.
""",
    ),
    "places/saint-bruna.md": _entry(
        "Saint Bruna",
        "place",
        "aliases: [St. Bruna]\nprominence: 3\n",
        """- rationed heat: no, it is an exception

> All settlements rationed heat, with the exceptions of Saint Bruna and the Observatory.

> In 2325 the settlements signed the Glass Accord at Saint Bruna.
""",
    ),
    "places/observatory.md": _entry(
        "Observatory",
        "place",
        "prominence: 3\n",
        """- rationed heat: no, it is an exception

> All settlements rationed heat, with the exceptions of Saint Bruna and the Observatory.

> Warden Casimir Dray was found dead in the Observatory on 8 June 2323.
""",
    ),
    "places/fennicks-stair.md": _entry(
        "Fennick's Stair",
        "place",
        "prominence: 3\n",
        """- signed the [[Glass Accord]]: no, "because it wanted a reactor of its own"
- whether it got a reactor: not stated

> Only Fennick's Stair did not sign, because it wanted a reactor of its own.
""",
    ),
    "places/lake-osk.md": _entry(
        "Lake Osk",
        "place",
        "prominence: 2\n",
        """- holds: the engine of the [[Patient Heron]]
- depth: not stated

> By August 2321 the first crew of 40 divers went down into Lake Osk.
""",
    ),
    "places/meridian.md": _entry(
        "Meridian",
        "place",
        "aliases: [ring station Meridian]\nprominence: 3\n",
        """- what it is: a ring station
- paid: in seeds
- ruler: not stated

> Between 2328 and 2331 the Glass Coast sold glass to the ring station Meridian and was paid in seeds.
""",
    ),
    "works/the-ninety.md": _entry(
        "The Ninety",
        "work",
        "prominence: 3\n",
        """- author: [[Jonas Orrel]], who "is said to have written it"
- subject: not stated

> Sometime in the 2330s the Choir of Ondra stopped singing "The Ninety".

> Jonas Orrel is said to have written it.
""",
    ),
    "concepts/long-dim.md": _entry(
        "Long Dim",
        "concept",
        "aliases: [the Dim]\nprominence: 4\n",
        """- lasted: from 2320 to 2323
- deaths: not stated

> The Long Dim lasted from 2320 to 2323.
""",
    ),
    "concepts/quiet-lantern.md": _entry(
        "QUIET LANTERN",
        "concept",
        "aliases: [operation QUIET LANTERN]\nprominence: 4\n",
        """- what it is: the code name of the plan of the [[volunteers]]
- aim: to raise the engine of the [[Patient Heron]] and make a new reactor of it
- thought up by: not stated

> Their plan, code-named QUIET LANTERN, was to raise the engine of the Patient Heron from Lake Osk and make
> a new reactor of it.
""",
    ),
    "concepts/glass-accord.md": _entry(
        "Glass Accord",
        "concept",
        "aliases: [the Accord]\nprominence: 3\n",
        """- signed: at [[Saint Bruna]], in 2325
- not signed by: [[Fennick's Stair]]
- terms: not stated

> In 2325 the settlements signed the Glass Accord at Saint Bruna.
""",
    ),
    "timeline/1-landing.md": """## The Patient Heron lands on Ondra {#landing}

- date: 2312-05-17 "on 17 May 2312"
- aliases: the landing
- prominence: 4
- who: [[Patient Heron]]
- where: [[Ondra]]
- how many: 2,400 [[sleepers]]

> The seed ship Patient Heron landed on the moon Ondra on 17 May 2312. It carried 2,400 sleepers, of
> whom 90 never woke.

## 90 sleepers never wake {#never-woke}

- date: not stated
- kind: figure
- who: the [[sleepers]]
- how many: 90
- why: not stated

> It carried 2,400 sleepers, of whom 90 never woke.

## Ilse Varga names the Glass Coast {#naming}

- date: not stated
- who: [[Ilse Varga]]
- what: the [[Glass Coast]]
- why: "because the sand there had melted into glass"

> Commander Ilse Varga named the landing ground the Glass Coast because the sand there had melted into glass.

## Ilse Varga promises every sleeper a house with a window {#promise}

- date: not stated
- aliases: promise of windows; Varga's promise
- who: [[Ilse Varga]]
- to: every [[sleeper]]
- what: a house with a window
- within: ten years

> She promised every sleeper a house with a window within ten years.

## No house with a window is built {#promise-broken}

- date: [..2322] "By 2322"
- kind: non-event
- what: houses with a window
- why: not stated

> She promised every sleeper a house with a window within ten years. By 2322 not one such house had been built.
""",
    "timeline/2-dim.md": """## The reactor at Low Cairn begins to fail {#failing}

- date: 2318~ "Around 2318"
- prominence: 3
- what: the [[Reactor at Low Cairn]]
- where: [[Low Cairn]]
- why: not stated

> Around 2318 the reactor at Low Cairn began to fail.

## Tamsin Orrel warns the Warden's Council {#warning}

- date: 2320-03 "in March 2320"
- aliases: Tamsin's warning
- prominence: 4
- who: [[Tamsin Orrel]]
- to: the [[Warden's Council]]
- outcome: "the Council did not believe her"
- day: not stated

> The engineer Tamsin Orrel warned the Warden's Council in March 2320, but the Council did not believe her.

## Jonas Orrel votes against Tamsin Orrel {#vote}

- date: not stated
- who: [[Jonas Orrel]]
- against: his niece [[Tamsin Orrel]]
- why: not stated

> Her uncle Jonas Orrel, who sat on the Council, voted against her.

## The reactor goes dark {#dark}

- date: 2320-11-02 "on 2 November 2320"
- prominence: 4
- what: the [[Reactor at Low Cairn]] (implied: the page names no other)

> The reactor went dark on 2 November 2320.

## The Long Dim {#dim}

- date: 2320/2323 "from 2320 to 2323"
- kind: state
- prominence: 4
- what: the [[Long Dim]]

> The Long Dim lasted from 2320 to 2323.

## The settlements ration heat {#rationing}

- date: not stated
- kind: state
- who: all settlements
- what: heat
- exception: [[Saint Bruna]] and the [[Observatory]]
- how much heat: not stated

> All settlements rationed heat, with the exceptions of Saint Bruna and the Observatory.
""",
    "timeline/3-lantern.md": """## 600 volunteers learn to dive {#diving-lessons}

- date: not stated
- prominence: 3
- who: the [[volunteers]]
- how many: 600
- where: in a flooded mine
- taught by: not stated

> Behind the Council's back 600 volunteers learned to dive in a flooded mine.

## Half of the volunteers are to cut the engine loose {#cutting}

- date: not stated
- kind: state
- who: half of the [[volunteers]]
- share: half
- when in the day: only at night
- why at night: "so that no drone would see their lamps"

> Half of the volunteers would cut the engine loose (only at night, so that no drone would see
> their lamps).

## A third of the volunteers are to forge heat cards {#forging}

- date: not stated
- kind: state
- who: a third of the [[volunteers]]
- share: a third
- purpose: "to feed the families of the divers"

> A third of the volunteers would forge heat cards to feed the families of the divers.

## The rest are to listen to the Council's radio {#listening}

- date: not stated
- kind: state
- who: the rest of the [[volunteers]]
- share: the rest
- what: the radio of the [[Council]]
- what they heard: not stated

> The rest would listen to the Council's radio.

## The first crew goes down into Lake Osk {#first-crew}

- date: [..2321-08] "By August 2321"
- aliases: first crew; first dive
- prominence: 4
- who: the first crew of [[divers]]
- how many: 40
- where: [[Lake Osk]]
- how many crews there were: not stated

> By August 2321 the first crew of 40 divers went down into Lake Osk.

## The last crew comes up {#last-crew}

- date: 2323-01 "in January 2323"
- aliases: last crew
- prominence: 3
- who: the last crew of [[divers]]
- how many: not stated

> The last crew came up in January 2323.

## The Council denies that it knew of QUIET LANTERN {#denial}

- date: not stated
- kind: state
- who: the [[Council]]
- what: [[QUIET LANTERN]]

> The Council always denied that it had known of QUIET LANTERN.

## Halden Reach has light again {#light}

- date: 2323-02 "in February 2323"
- prominence: 4
- where: [[Halden Reach]]
- followed by: [[Low Cairn]], forty days later

> Halden Reach was the first settlement to have light again, in February 2323.

## Low Cairn has light again {#light-low-cairn}

- date: not stated "forty days later"
- after: #light + P40D
- where: [[Low Cairn]]

> Low Cairn followed forty days later.

## The new reactor is switched on {#switched-on}

- date: not stated
- prominence: 3
- what: the new reactor
- by: "Nobody knows"
- where: not stated

> Nobody knows who switched the new reactor on.
""",
    "timeline/4-after.md": """## Casimir Dray is found dead {#dray-dead}

- date: 2323-06-08 "on 8 June 2323"
- aliases: death of Casimir Dray
- prominence: 4
- who: [[Casimir Dray]]
- where: the [[Observatory]]
- found by: not stated

> Warden Casimir Dray was found dead in the Observatory on 8 June 2323.

## The inquest calls Dray's death an accident {#inquest}

- date: not stated
- aliases: the inquest
- what: the death of [[Casimir Dray]]
- verdict: "an accident"
- not believed by: [[Tamsin Orrel]]

> The inquest called it an accident, but Tamsin Orrel never believed that.

## The settlements sign the Glass Accord {#accord}

- date: 2325 "In 2325"
- prominence: 4
- who: the settlements
- what: the [[Glass Accord]]
- where: [[Saint Bruna]]
- exception: [[Fennick's Stair]]

> In 2325 the settlements signed the Glass Accord at Saint Bruna. Only Fennick's Stair did not sign, because
> it wanted a reactor of its own.

## Tamsin Orrel refuses the Warden's seal {#refusal}

- date: not stated
- prominence: 3
- who: [[Tamsin Orrel]]
- what: the Warden's seal
- offered by: not stated
- why: not stated

> Tamsin Orrel was offered the Warden's seal and refused it.

## Nilufar Aziz takes the Warden's seal {#aziz-takes-seal}

- date: 2326 "in 2326"
- prominence: 3
- who: [[Nilufar Aziz]]
- what: the Warden's seal

> The diver Nilufar Aziz took the seal in 2326.

## The Glass Coast sells glass to Meridian {#glass-trade}

- date: 2328/2331 "Between 2328 and 2331"
- aliases: glass trade
- prominence: 3
- who: the [[Glass Coast]]
- to: the ring station [[Meridian]]
- paid in: seeds
- how much glass: not stated

> Between 2328 and 2331 the Glass Coast sold glass to the ring station Meridian and was paid in seeds.

## The apple seeds never sprout {#apples}

- date: not stated
- kind: non-event
- what: the apple seeds
- why: not stated

> The apple seeds never sprouted.

## The Choir of Ondra stops singing "The Ninety" {#song-stops}

- date: 233X "Sometime in the 2330s"
- prominence: 2
- who: the [[Choir of Ondra]]
- what: [[The Ninety]]
- why: not stated

> Sometime in the 2330s the Choir of Ondra stopped singing "The Ninety".
""",
}
