"""Invented worlds for tests: nothing here leans on the world that is shipped."""

from collections.abc import Mapping, Sequence
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

LANTERNS = {"things/lanterns.md": "---\ntype: thing\nname: Lanterns\n---\n> No lantern was ever sold.\n"}
"""One more entry of the Lantern Isles."""

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
asked_as: [beacon keeper]
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
- asked_as: torch; beacon
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

TALE = """The Keeper of Grey Point

Mira Vane kept the light of Grey Point from 901. Her friend Tobin Ash brought the oil each spring.
In March 905 Mira Vane was poisoned. It was done by Corvin Umbrel, her own cousin. Tobin Ash found the
light out, and no one at the Point believed him.

The lamp was lit again on 3 June 906. That day they sang of the Shade and its wickedness. Tobin Ash kept
the light until 911. Corvin Umbrel drowned on 9 August 907.
"""

GREY_POINT: dict[str, str] = {
    "world.md": "---\nname: Grey Point\nurl: https://example.org/point\n---\nA light, and who kept it.\n",
    "sources/tale.md": "---\nname: The Tale\nurl: https://example.org/tale\ntext: tale.txt\n---\n",
    "sources/tale.txt": TALE,
    "people/mira-vane.md": """---
type: person
name: Mira Vane
shares: [the Heir]
---
- home: [[Grey Point]]
- fate: spoiler: poisoned

She kept the light with [[Tobin Ash]].

spoiler: Her wickedness of a cousin, [[Corvin Umbrel]], inherits nothing.

> Mira Vane kept the light of Grey Point from 901.

> spoiler: In March 905 Mira Vane was poisoned.
""",
    "people/tobin-ash.md": """---
type: person
name: Tobin Ash
---
- brought: oil
- enemy: [[Corvin Umbrel|a man of the Point]]

He brought the oil to [[Mira Vane]].

Of the Shade he never spoke.

> Her friend Tobin Ash brought the oil each spring.

> In March 905 Mira Vane was poisoned. It was done by Corvin Umbrel, her own cousin. Tobin Ash found the light out,
> and no one at the Point believed him.
""",
    "people/corvin-umbrel.md": """---
type: person
name: Corvin Umbrel
aliases: [the Shade]
shares: [the Heir]
spoiler: yes
---
- killed: [[Mira Vane]]

Mira's cousin, and her murderer.

> It was done by Corvin Umbrel, her own cousin.
""",
    "places/grey-point.md": """---
type: place
name: Grey Point
---
> Mira Vane kept the light of Grey Point from 901.
""",
    "timeline/tale.md": """
## Mira keeps the light {#kept}

- date: [0901..] "from 901"
- who: [[Mira Vane]]
- where: [[Grey Point]]

> Mira Vane kept the light of Grey Point from 901.

## Mira is murdered {#murder}

- spoiler: yes
- date: 0905-03 "In March 905"
- who: [[Mira Vane]]
- by: [[Corvin Umbrel]]

> In March 905 Mira Vane was poisoned.

## The lamp is lit again {#lit-again}

- date: 0906-06-03 "on 3 June 906"
- who: [[Tobin Ash]]
- after: #murder
- sung of: the Shade

> The lamp was lit again on 3 June 906.

> That day they sang of the Shade and its wickedness.

## Tobin keeps the light {#tobin-keeps}

- date: [..0911] "until 911"
- who: [[Tobin Ash]]

> Tobin Ash kept the light until 911.

## The wicked one drowns {#drowning}

- date: 0907-08-09 "on 9 August 907"
- spoiler: true
- who: [[Corvin Umbrel]]

> Corvin Umbrel drowned on 9 August 907.
""",
}
"""A murder that nobody should be told of unasked; what gives it away holds one of the words below."""

GIVING_AWAY = ("corvin", "umbrel", "shade", "poison", "murder", "wicked", "drown", "cousin", "killed")
"""What only hidden parts of Grey Point hold, in small letters."""

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


_ONSETS = "b br d dr f g gr h k kl l m n p r s st t v z".split()
_VOWELS = "a e i o u ae io".split()
_CODAS = "l m n r s th x".split()
_MONTHS = "January February March April May June July August September October November December".split()


def invented_name(number: int) -> str:
    """A name for each number below 8,000, none like a word of any language: `Bathrixdrel`."""
    parts: list[str] = []
    number = number * 3_571 % len(_ONSETS) ** 3
    for at in range(3):
        number, onset = divmod(number, len(_ONSETS))
        parts.append(_ONSETS[onset] + _VOWELS[(onset + at) % len(_VOWELS)] + _CODAS[(onset * 3 + at) % len(_CODAS)])
    return "".join(parts).capitalize()


def invented(people: int, events: int) -> dict[str, str]:
    """A world of so many people and events, every event told by one sentence of its source."""
    names = [f"{invented_name(at)} {invented_name(at * 7 + 3)}" for at in range(people)]
    files = {
        "world.md": "---\nname: The Invented Realm\ndate_order: day-month\nsource: annals\n---\nMade-up names.\n",
        "sources/annals.md": "---\nid: annals\nname: The Annals\ntext: annals.txt\n---\n",
    }
    sentences: list[str] = []
    told: list[str] = []
    for at in range(events):
        title, slots, sentence = _invented_event(at, names)
        sentences.append(sentence)
        told.append(f"## {title} {{#event-{at}}}\n\n{slots}\n> {sentence}\n")
    files["sources/annals.txt"] = "The Annals\n\n" + "\n\n".join(sentences) + "\n"
    for start in range(0, len(told), 500):
        files[f"timeline/{start // 500}.md"] = "\n".join(told[start : start + 500])
    quoted = {name: sentences[at] for at, name in enumerate(names) if at < events}
    for at, name in enumerate(names):
        quote = f"> {quoted[name]}\n" if name in quoted else ""
        files[f"people/{at}.md"] = f"---\ntype: person\nname: {name}\n---\n- fate: not stated\n\n{quote}"
    return files


def _invented_event(at: int, names: list[str]) -> tuple[str, str, str]:
    """An event's title, its slots, and the sentence that tells it."""
    one, other = names[at % len(names)], names[(at * 13 + 5) % len(names)]
    town, year, month = f"{invented_name(at)}ford", 900 + at % 400, at % 12
    if at % 4 == 0:
        sentence = f"{one} founded the town of {town} in {_MONTHS[month]} {year}."
        date = f'{year:04}-{month + 1:02} "in {_MONTHS[month]} {year}"'
        return f"{one} founds {town}", f"- date: {date}\n- who: [[{one}]]\n- what: the town of {town}\n", sentence
    if at % 4 == 1:
        sentence = f"{one} gave the keys of {town} to {other} in {year}."
        slots = f'- date: {year:04} "in {year}"\n- who: [[{one}]]\n- to: [[{other}]]\n- why: not stated\n'
        return f"{one} gives the keys of {town} to {other}", slots, sentence
    if at % 4 == 2:
        sentence = f"By {year} the bridge of {town} was burned down."
        slots = f'- date: [..{year:04}] "By {year}"\n- what: the bridge of {town}\n- by: not stated\n'
        return f"The bridge of {town} is burned down", slots, sentence
    count = 100 + at
    sentence = f"{one} led {count} riders to {town}."
    slots = f"- date: not stated\n- who: [[{one}]]\n- to: {town}\n- how many: {count} riders\n"
    return f"{one} leads riders to {town}", slots, sentence


TOWN_PEOPLE = ("Bram Oster", "Edda Quist", "Ada Holt")
TOWN_COUNTRIES = ("Fen", "Moor")


def town(*events: tuple[str, Sequence[str], str], text: str = "") -> dict[str, str]:
    """A world of two countries and three people, with events: a title, its slots and its quote."""
    told = " ".join(quote for _, _, quote in events)
    names = ". ".join((*TOWN_PEOPLE, *TOWN_COUNTRIES))
    files = {
        "world.md": "---\nname: The town\nsource: page\n---\n",
        "sources/page.md": "---\nid: page\nname: The town\nlicence: CC0\ntext: page.txt\n---\n",
        "sources/page.txt": f"The town\n\n{told} {text}\n\nNames\n\n{names}.\n",
    }
    for kind, each in (*(("person", name) for name in TOWN_PEOPLE), *(("country", name) for name in TOWN_COUNTRIES)):
        files[f"entries/{each}.md"] = f"---\ntype: {kind}\nname: {each}\n---\n> {each}.\n"
    told_events = (
        f"## {title} {{#event-{at}}}\n\n" + "".join(f"- {slot}\n" for slot in slots) + f"\n> {quote}\n"
        for at, (title, slots, quote) in enumerate(events)
    )
    files["timeline/town.md"] = "\n".join(told_events)
    return files
