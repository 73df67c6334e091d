"""The second world of the gold questions: an invented rebellion, told by a page that leaves much unsaid."""

PAGE = """The Salt Rebellion

In March 1402 Queen Ysolde Marr doubled the salt tax to pay for a sea wall at Harrow. The sea wall
was never built. On 9 August 1403 the salt store in Pell was burned down. Nobody was ever tried for
it.

4,000 salters swore the Oath of the White Hand in the caves of Dunmere. By October 1404 the first
company of 300 salters was hidden in Harrow. Their plan had two parts:

  • 60% of the sworn would stop the salt carts on the king's road.
  • 40% of the sworn would carry messages in loaves of bread (so that no guard would look).

The Fall of Harrow

The fisher captain Bram Oakhollow led the march on the Tide Gate in 1405, unlike his brother Corin
Oakhollow who wanted to wait for the fleet of Estmark. The Tide Gate was opened from inside.
Chancellor Odo Finch did not want the city shelled and gave up the keys to the salter Maud Pellow.
Queen Ysolde fled to the north in November 1405, followed nine weeks later by her treasurer Hugo
Lent.

The Salt League

By 1407 the salt tax was struck down in all the river towns, except Greyford and Lissel. After the
great flood of 1411 most of the islands joined the Salt League. Vane was the first island to join,
followed two years later by Skerry. The charter of the League was written in Pell. "The Bread Song"
was never allowed on a stage. There was no proof that Estmark paid the salters. The salters are
thought to have lost fewer than forty men.
"""


def _entry(name: str, kind: str, front: str, body: str) -> str:
    return f"---\ntype: {kind}\nname: {name}\n{front}---\n{body}"


SALT_LEAGUE: dict[str, str] = {
    "world.md": "---\nname: The Salt League\ndate_order: day-month\nsource: page\n---\nA rebellion about salt.\n",
    "sources/page.md": (
        "---\nid: page\nname: The Salt Rebellion\nurl: https://example.org/salt\nlicence: CC0\ntext: page.txt\n---\n"
    ),
    "sources/page.txt": PAGE,
    "people/ysolde.md": _entry(
        "Ysolde Marr",
        "person",
        "aliases: [Queen Ysolde, Ysolde, Queen Ysolde Marr, the queen]\nprominence: 5\n",
        """- office: queen
- did: doubled the salt tax in March 1402
- fled: to the north, in November 1405
- fate: not stated
- country: not stated

> In March 1402 Queen Ysolde Marr doubled the salt tax to pay for a sea wall at Harrow.

> Queen Ysolde fled to the north in November 1405, followed nine weeks later by her treasurer Hugo Lent.
""",
    ),
    "people/bram.md": _entry(
        "Bram Oakhollow",
        "person",
        "aliases: [Captain Bram]\nshares: [Oakhollow]\nprominence: 4\n",
        """- described as: a fisher captain
- led: the march on the [[Tide Gate]] in 1405
- brother: [[Corin Oakhollow]]
- fate: not stated

> The fisher captain Bram Oakhollow led the march on the Tide Gate in 1405, unlike his brother Corin
> Oakhollow who wanted to wait for the fleet of Estmark.
""",
    ),
    "people/corin.md": _entry(
        "Corin Oakhollow",
        "person",
        "shares: [Oakhollow]\nprominence: 3\n",
        """- brother: [[Bram Oakhollow]]
- wanted: to wait for the fleet of [[Estmark]]
- fate: not stated

> The fisher captain Bram Oakhollow led the march on the Tide Gate in 1405, unlike his brother Corin
> Oakhollow who wanted to wait for the fleet of Estmark.
""",
    ),
    "people/odo.md": _entry(
        "Odo Finch",
        "person",
        "aliases: [Chancellor Odo Finch, Finch]\nprominence: 3\n",
        """- office: chancellor
- gave up: the keys, to [[Maud Pellow]]
- fate: not stated

> Chancellor Odo Finch did not want the city shelled and gave up the keys to the salter Maud Pellow.
""",
    ),
    "people/maud.md": _entry(
        "Maud Pellow",
        "person",
        "aliases: [Pellow]\nprominence: 3\n",
        """- described as: a salter
- received: the keys, from [[Odo Finch]]
- office afterwards: not stated

> Chancellor Odo Finch did not want the city shelled and gave up the keys to the salter Maud Pellow.
""",
    ),
    "people/hugo.md": _entry(
        "Hugo Lent",
        "person",
        "prominence: 2\n",
        """- office: the queen's treasurer
- followed: [[Ysolde Marr]], nine weeks later

> Queen Ysolde fled to the north in November 1405, followed nine weeks later by her treasurer Hugo Lent.
""",
    ),
    "groups/salters.md": _entry(
        "Salters",
        "group",
        "aliases: [the sworn, rebels, salter]\nprominence: 5\n",
        """- sworn: 4,000, in the caves of [[Dunmere]]
- first company: 300, hidden in [[Harrow]]
- leader: not stated
- losses: "thought to have lost fewer than forty men"

> 4,000 salters swore the Oath of the White Hand in the caves of Dunmere.

> The salters are thought to have lost fewer than forty men.
""",
    ),
    "organisations/league.md": _entry(
        "Salt League",
        "organisation",
        "aliases: [League]\nprominence: 4\n",
        """- charter: written in [[Pell]]
- founder: not stated
- joined by: most of the islands, after the great flood of 1411

> After the great flood of 1411 most of the islands joined the Salt League.

> The charter of the League was written in Pell.
""",
    ),
    "places/harrow.md": _entry(
        "Harrow",
        "place",
        "prominence: 3\n",
        """- sea wall: never built
- first company: hidden there by October 1404

> In March 1402 Queen Ysolde Marr doubled the salt tax to pay for a sea wall at Harrow.

> By October 1404 the first company of 300 salters was hidden in Harrow.
""",
    ),
    "places/pell.md": _entry(
        "Pell",
        "place",
        "prominence: 3\n",
        "> On 9 August 1403 the salt store in Pell was burned down.\n\n"
        "> The charter of the League was written in Pell.\n",
    ),
    "places/dunmere.md": _entry(
        "Dunmere",
        "place",
        "aliases: [caves of Dunmere]\nprominence: 2\n",
        "> 4,000 salters swore the Oath of the White Hand in the caves of Dunmere.\n",
    ),
    "places/tide-gate.md": _entry("Tide Gate", "place", "prominence: 3\n", "> The Tide Gate was opened from inside.\n"),
    "countries/estmark.md": _entry(
        "Estmark",
        "country",
        "prominence: 3\n",
        """- paid the salters: "no proof"
- ruler: not stated

> There was no proof that Estmark paid the salters.
""",
    ),
    "places/towns.md": _entry(
        "River towns",
        "region",
        "prominence: 2\n",
        """- exceptions: [[Greyford]] and [[Lissel]]
- which towns: not stated

> By 1407 the salt tax was struck down in all the river towns, except Greyford and Lissel.
""",
    ),
    "places/greyford.md": _entry(
        "Greyford",
        "place",
        "prominence: 2\n",
        "- exception: named with [[Lissel]]\n\n"
        "> By 1407 the salt tax was struck down in all the river towns, except Greyford and Lissel.\n",
    ),
    "places/lissel.md": _entry(
        "Lissel",
        "place",
        "prominence: 2\n",
        "- exception: named with [[Greyford]]\n\n"
        "> By 1407 the salt tax was struck down in all the river towns, except Greyford and Lissel.\n",
    ),
    "places/vane.md": _entry(
        "Vane",
        "place",
        "prominence: 2\n",
        "- joined: the [[Salt League]], as the first island\n- year: not stated\n\n"
        "> Vane was the first island to join, followed two years later by Skerry.\n",
    ),
    "places/skerry.md": _entry(
        "Skerry",
        "place",
        "prominence: 2\n",
        "- joined: two years after [[Vane]]\n- year: not stated\n\n"
        "> Vane was the first island to join, followed two years later by Skerry.\n",
    ),
    "works/bread-song.md": _entry(
        "The Bread Song",
        "work",
        "prominence: 3\n",
        '- author: not stated\n\n> "The Bread Song" was never allowed on a stage.\n',
    ),
    "concepts/salt-tax.md": _entry(
        "Salt tax",
        "concept",
        "prominence: 3\n",
        """- doubled by: [[Ysolde Marr]]
- how high: not stated

> In March 1402 Queen Ysolde Marr doubled the salt tax to pay for a sea wall at Harrow.
""",
    ),
    "concepts/oath.md": _entry(
        "Oath of the White Hand",
        "concept",
        "aliases: [White Hand, the oath]\nprominence: 3\n",
        """- sworn by: 4,000 [[salters]]
- words of it: not stated

> 4,000 salters swore the Oath of the White Hand in the caves of Dunmere.
""",
    ),
    "timeline/1-rebellion.md": """## Queen Ysolde doubles the salt tax {#tax-doubled}

- date: 1402-03 "In March 1402"
- prominence: 4
- who: [[Ysolde Marr]]
- what: the [[salt tax]]
- purpose: to pay for a sea wall at [[Harrow]]
- day: not stated

> In March 1402 Queen Ysolde Marr doubled the salt tax to pay for a sea wall at Harrow.

## The sea wall is never built {#wall-never-built}

- date: not stated
- kind: non-event
- where: [[Harrow]]
- why: not stated

> The sea wall was never built.

## The salt store in Pell is burned down {#store-burned}

- date: 1403-08-09 "On 9 August 1403"
- aliases: burning of the salt store
- prominence: 4
- where: [[Pell]]
- by: not stated
- why: not stated
- tried for it: "Nobody"

> On 9 August 1403 the salt store in Pell was burned down. Nobody was ever tried for it.

## Salters swear the Oath of the White Hand {#oath-sworn}

- date: not stated
- kind: figure
- prominence: 4
- who: the [[salters]]
- what: the [[Oath of the White Hand]]
- how many: 4,000
- where: the caves of [[Dunmere]]

> 4,000 salters swore the Oath of the White Hand in the caves of Dunmere.

## The first company of salters is hidden in Harrow {#first-company}

- date: [..1404-10] "By October 1404"
- aliases: first company
- prominence: 4
- who: the first company of [[salters]]
- how many: 300
- where: [[Harrow]]
- by: not stated
- how many companies there were: not stated

> By October 1404 the first company of 300 salters was hidden in Harrow.

## The sworn are to stop the salt carts {#stop-carts}

- date: not stated
- kind: state
- prominence: 2
- who: 60% of [[the sworn]]
- share: 60%
- where: on the king's road
- how many salters: not stated

> 60% of the sworn would stop the salt carts on the king's road.

## The sworn are to carry messages in loaves of bread {#carry-messages}

- date: not stated
- kind: state
- prominence: 2
- who: 40% of [[the sworn]]
- share: 40%
- how: in loaves of bread
- why in bread: "so that no guard would look"
- how many salters: not stated

> 40% of the sworn would carry messages in loaves of bread (so that no guard would look).
""",
    "timeline/2-harrow.md": """## Bram Oakhollow leads the march on the Tide Gate {#march}

- date: 1405 "in 1405"
- aliases: march on the Tide Gate
- prominence: 4
- who: [[Bram Oakhollow]]
- to: the [[Tide Gate]]
- unlike: [[Corin Oakhollow]], who wanted to wait for the fleet of [[Estmark]]
- how many: not stated
- day: not stated

> The fisher captain Bram Oakhollow led the march on the Tide Gate in 1405, unlike his brother Corin
> Oakhollow who wanted to wait for the fleet of Estmark.

## The Tide Gate is opened from inside {#gate-opened}

- date: not stated
- prominence: 3
- what: the [[Tide Gate]]
- how: from inside
- by: not stated

> The Tide Gate was opened from inside.

## Odo Finch gives up the keys to Maud Pellow {#keys}

- date: not stated
- prominence: 3
- who: [[Odo Finch]]
- to: the salter [[Maud Pellow]]
- why: he "did not want the city shelled"

> Chancellor Odo Finch did not want the city shelled and gave up the keys to the salter Maud Pellow.

## Queen Ysolde flees to the north {#queen-flees}

- date: 1405-11 "in November 1405"
- prominence: 4
- who: [[Ysolde Marr]]
- to: the north
- why: not stated

> Queen Ysolde fled to the north in November 1405, followed nine weeks later by her treasurer Hugo Lent.

## Hugo Lent follows the queen {#hugo-follows}

- date: not stated "nine weeks later"
- after: #queen-flees + P9W
- prominence: 2
- who: [[Hugo Lent]]

> Queen Ysolde fled to the north in November 1405, followed nine weeks later by her treasurer Hugo Lent.
""",
    "timeline/3-league.md": """## The salt tax is struck down in the river towns {#tax-struck-down}

- date: [..1407] "By 1407"
- prominence: 4
- what: the [[salt tax]]
- where: all the [[river towns]]
- exception: [[Greyford]] and [[Lissel]]
- by: not stated

> By 1407 the salt tax was struck down in all the river towns, except Greyford and Lissel.

## The great flood of 1411 {#flood}

- date: 1411 "of 1411"
- aliases: great flood; the flood
- prominence: 3
- where: not stated
- damage: not stated

> After the great flood of 1411 most of the islands joined the Salt League.

## Most of the islands join the Salt League {#islands-join}

- date: [1411..] "After the great flood of 1411"
- after: #flood
- prominence: 3
- who: most of the islands
- what: joining the [[Salt League]]
- which islands: not stated

> After the great flood of 1411 most of the islands joined the Salt League.

## Vane is the first island to join the Salt League {#vane-joins}

- date: not stated
- prominence: 3
- who: [[Vane]]
- what: joining the [[Salt League]] (implied: the sentence before names it)
- followed by: [[Skerry]], two years later

> Vane was the first island to join, followed two years later by Skerry.

## Skerry joins the Salt League two years after Vane {#skerry-joins}

- date: not stated "two years later"
- after: #vane-joins + P2Y
- prominence: 3
- who: [[Skerry]]
- what: joining the [[Salt League]] (implied: the sentence before names it)

> Vane was the first island to join, followed two years later by Skerry.

## The charter of the League is written in Pell {#charter}

- date: not stated
- prominence: 2
- what: the charter of the [[Salt League]]
- where: [[Pell]]
- by: not stated

> The charter of the League was written in Pell.

## "The Bread Song" is never allowed on a stage {#song-never-allowed}

- date: not stated
- kind: non-event
- prominence: 2
- what: [[The Bread Song]]
- why: not stated

> "The Bread Song" was never allowed on a stage.

## No proof that Estmark paid the salters {#no-proof}

- date: not stated
- kind: state
- prominence: 2
- who: [[Estmark]]
- to: the [[salters]]

> There was no proof that Estmark paid the salters.

## The salters are thought to have lost fewer than forty men {#losses}

- date: not stated
- kind: state
- prominence: 2
- who: the [[salters]]
- how many: "fewer than forty men"
- thought by: not stated

> The salters are thought to have lost fewer than forty men.
""",
}
