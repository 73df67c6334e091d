"""How long it takes to look up a long message: `python -m tests.bench.lookup`.

Each message has as many characters as are read, in worlds of that many entries; the slowest of three tries counts.
"""

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from lore import store
from lore.model import Entity, Kind, World
from lore.questions import Lore
from lore.spotting import LONGEST_TEXT

SIZES = (100, 10_000)
_TRIES = 3
_SYLLABLES = "ka lo mi ra ten vor sul bek dra nim osh pel".split()
_CHINESE = "毛泽东北京红色世界行动列夫托洛茨基林清霞江青周恩来"
_THAI = "กรุงเทพสมชายเมื่อวานฉันไปกับ"
_WORDS = "the and of in was a miner who left then said that guild moon it never they had plan".split()


def entities(size: int) -> Iterator[Entity]:
    """People of two names, some of which many share, states, and some in a script without spaces."""
    rng = random.Random(size)
    for number in range(size):
        given, surname = ("".join(rng.choices(_SYLLABLES, k=rng.randint(2, 3))).title() for _ in range(2))
        names = {0: "".join(rng.choices(_CHINESE, k=3)), 1: f"Jan {surname}", 2: f"{surname} Government"}
        kind = Kind.ORGANISATION if number % 10 == 2 else Kind.PERSON
        aliases = (surname,) if kind is Kind.ORGANISATION else ()
        name = names.get(number % 10, f"{given} {surname}")
        yield Entity(str(number), kind, name, aliases, prominence=number % 6, text="One.")


def messages(known: list[str]) -> dict[str, str]:
    """Long messages by what they are of."""
    rng = random.Random(1)
    surnames = [name.split()[-1] for name in known]
    kinds: dict[str, Callable[[], str]] = {
        "everyday words": lambda: rng.choice(_WORDS),
        "names": lambda: rng.choice(known),
        "surnames": lambda: rng.choice(surnames),
        "initials": lambda: f"P. {rng.choice(surnames)}",
        "shared given names": lambda: "Jan",
        "one name": lambda: known[1],
        "states": lambda: f"{rng.choice(surnames)} Republic",
        "dates": lambda: f"in {rng.randint(1000, 2300)},",
        "Chinese": lambda: "".join(rng.choices(_CHINESE, k=20)),
        "Chinese without a stop": lambda: "毛泽东北京",
        "Thai": lambda: "".join(rng.choices(_THAI, k=20)),
        "one letter": lambda: "東",
        "marks": lambda: "Z̷͖͂a",
        "punctuation": lambda: rng.choice("!?.…|&'’-—/"),
    }
    joined = {"Chinese without a stop", "one letter"}
    return {kind: _long(say, "" if kind in joined else " ") for kind, say in kinds.items()}


def _long(say: Callable[[], str], space: str) -> str:
    said: list[str] = []
    for _ in range(LONGEST_TEXT):
        said.append(say() + space)
    return "".join(said)[:LONGEST_TEXT]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", type=int, nargs="*", default=SIZES, help="entries in the world")
    for size in parser.parse_args().sizes:
        known = tuple(entities(size))
        with TemporaryDirectory() as folder:
            store.build(World("w", "W", entities=known), Path(folder) / "lore.db")
            lore = Lore.open(Path(folder) / "lore.db")
            print(f"{size} entries")
            for kind, text in messages([entity.name for entity in known]).items():
                slowest, found = max(_timed(lore, text) for _ in range(_TRIES))
                print(f"  {kind:24} {1000 * slowest:8.0f} ms, {found} found")
            lore.close()


def _timed(lore: Lore, text: str) -> tuple[float, int]:
    start = perf_counter()
    answer = lore.lookup_text(text)
    return perf_counter() - start, len(answer.found) + answer.left


if __name__ == "__main__":
    main()
