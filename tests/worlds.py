"""Invented worlds for tests: nothing here leans on the world that is shipped."""

from collections.abc import Mapping
from pathlib import Path

CHRONICLE = """The Lantern Isles

Ada Brightwater lit the first lantern on the 4th of May 812. She was born in Saltmere, and Old Toll taught her.
The harbour of Saltmere was finished by March 815. In 820 the Guild of Wicks was founded there.

  • The Guild kept 40 boats
  • It never sailed to Żółta. No one wrote down why.

The Dark Year

Some say that the lighthouse fell around 831.
Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile. No
lantern was ever sold.

Main page: The Isles
"""

LANTERN_ISLES: dict[str, str] = {
    "world.md": """---
name: The Lantern Isles
url: https://example.org/isles
licence: CC0
date_order: day-month
eras: {AL: y + 800}
source: chronicle
---
A small world of lamps and boats.
""",
    "sources/chronicle.md": """---
id: chronicle
name: The Chronicle of the Isles
url: https://example.org/isles/chronicle
licence: CC0
text: chronicle.txt
---
""",
    "sources/chronicle.txt": CHRONICLE,
    "people/ada-brightwater.md": """---
id: ada-brightwater
type: person
name: Ada Brightwater
aliases: [The Lamplighter]
prominence: 5
---
- born in: [[Saltmere]]
- died: not stated

Taught by [[Old Toll]]; she [[#first-lantern|lit the first lantern]].

> Ada Brightwater lit the first lantern on the 4th of May 812. She was born in Saltmere, and
> Old Toll taught her.
""",
    "people/old-toll.md": """---
type: person
name: Old Toll
---
> She was born in Saltmere, and Old Toll taught her.
""",
    "people/emile-roux.md": """---
type: person
name: Émile Roux
aliases: ["Brother Émile"]
shares: [Roux]
---
> Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile.
""",
    "people/odile-roux.md": """---
type: person
name: Odile Roux
shares: [Roux]
---
- brother: [[Émile Roux]]

> Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile.
""",
    "places/saltmere.md": """---
type: country
name: Saltmere
---
> The harbour of Saltmere was finished by March 815.
""",
    "places/zolta.md": """---
type: place
name: Żółta
---
> It never sailed to Żółta. No one wrote down why.
""",
    "guilds/guild-of-wicks.md": """---
id: guild-of-wicks
type: organisation
name: Guild of Wicks
aliases: [the Guild, Wickers]
---
- boats: 40

> The Guild kept 40 boats
""",
    "timeline/events.md": """# What happened

## Ada lights the first lantern {#first-lantern}

- date: 0812-05-04 "on the 4th of May 812"
- aliases: the first light
- who: [[Ada Brightwater]]
- where: not stated

> Ada Brightwater lit the first lantern on the 4th of May 812.

## The harbour is finished {#harbour}

- date: [..0815-03] "by March 815"
- where: [[Saltmere]]

> The harbour of Saltmere was finished by March 815.

## The Guild of Wicks is founded {#guild-founded}

- date: 820
- what: [[Guild of Wicks]]
- where: [[Saltmere]]

> In 820 the Guild of Wicks was founded there.

## The Guild sails to Żółta {#sails-to-zolta}

- date: not stated
- kind: non-event
- who: [[the Guild]]
- where: [[Żółta]]
- why: not stated

> It never sailed to Żółta. No one wrote down why.

## The lighthouse falls {#lighthouse}

- date: 0831~ "around 831"
- basis: implied

> Some say that the lighthouse fell around 831.

## Émile leaves the Isles {#emile-leaves}

- date: June 833
- who: [[Émile Roux]]

> Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile.

## Odile leaves the Isles {#odile-leaves}

- date: #emile-leaves + P6M "six months later"
- after: #emile-leaves + P6M
- who: [[Odile Roux]]

> Brother Émile Roux left the Isles in June 833, followed six months later by his sister Odile.

## No lantern is sold {#no-sale}

- date: not stated
- kind: state
- after: #sails-to-zolta

> No lantern was ever sold.
""",
}
"""Every kind of date, a shared name, accents, facts that are not stated; one sentence is quoted by nothing."""

SMALLEST: dict[str, str] = {
    "world.md": "---\nname: My world\n---\n",
    "people/ada.md": "---\ntype: person\nname: Ada\n---\nShe keeps the light.\n",
}


def write(root: Path, files: Mapping[str, str]) -> Path:
    """Write a world's files below a folder, and return it."""
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root
