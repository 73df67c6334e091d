"""How well questions in plain words are answered, by the gold sets: `python -m tests.bench.questions [--failures]`."""

import argparse
import tempfile
import tomllib
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from bot import cards
from bot.card import plain
from lore import store
from lore.folder import DEFAULT_WORLD
from lore.model import Standing
from lore.questions import Lore
from tests.gold.salt_league import SALT_LEAGUE
from tests.worlds import write

GOLD = Path(__file__).parent.parent / "gold"
SETS = ("world-revolution", "salt-league")
PARTS = ("questions", "held_out")


class Grade(StrEnum):
    """How good a reply is. Wrong with confidence: it passes for an answer and isn't one, or says what it must not."""

    RIGHT = "right"
    PARTLY = "partly right"
    WRONG = "wrong"
    CONFIDENT = "wrong with confidence"


@dataclass(frozen=True, slots=True)
class Gold:
    """A question with the verdicts that are right, what must be said (`a|b`: either) and what must not."""

    ask: str
    kind: str
    verdict: tuple[str, ...]
    say: tuple[str, ...] = ()
    never: tuple[str, ...] = ()

    def grade(self, standing: Standing, text: str) -> Grade:
        told = text.casefold()
        said = [any(each.casefold() in told for each in must.split("|")) for must in self.say]
        if any(each.casefold() in told for each in self.never):
            return Grade.WRONG if standing is Standing.NOT_IN_LORE else Grade.CONFIDENT
        if standing in self.verdict and all(said):
            return Grade.RIGHT
        if standing is Standing.ANSWER and (standing not in self.verdict or not any(said)):
            return Grade.CONFIDENT
        return Grade.PARTLY if standing in self.verdict or (self.say and all(said)) else Grade.WRONG


def gold(name: str, part: str) -> list[Gold]:
    """One part of a set: the questions that the code was written with, or those held out."""
    rows = tomllib.loads((GOLD / f"{name}.toml").read_text("utf-8"))[part]
    return [
        Gold(row["ask"], row["kind"], tuple(row["verdict"]), tuple(row.get("say", ())), tuple(row.get("never", ())))
        for row in rows
    ]


@contextmanager
def opened(name: str, folder: Path) -> Iterator[Lore]:
    """The lore of a gold set."""
    world = DEFAULT_WORLD if name == "world-revolution" else write(folder / name, SALT_LEAGUE)
    store.ensure(world, folder / f"{name}.db")
    lore = Lore.open(folder / f"{name}.db")
    yield lore
    lore.close()


def told(lore: Lore, each: Gold) -> tuple[Standing, str]:
    """A question's verdict and all that its card says below the question itself."""
    reply = lore.reply(each.ask)
    said = plain(cards.of(reply, lore.library.world))
    return reply.standing, said.replace(each.ask, "")


def graded(lore: Lore, questions: list[Gold]) -> list[tuple[Gold, Grade, Standing, str]]:
    return [(each, each.grade(*found), *found) for each in questions for found in [told(lore, each)]]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true", help="print what is not right, of those not held out")
    failures: bool = parser.parse_args().failures
    print(f"{'set':<18} {'kind':<10} {'asked':>5} " + " ".join(f"{grade:>21}" for grade in Grade))
    for name in SETS:
        with tempfile.TemporaryDirectory() as folder, opened(name, Path(folder)) as lore:
            for part in PARTS:
                rows = graded(lore, gold(name, part))
                kinds = list(dict.fromkeys(each.kind for each, *_ in rows)) if part == "questions" else []
                for kind in kinds:
                    _print(name, kind, Counter(grade for each, grade, *_ in rows if each.kind == kind))
                _print(name, "held out" if part == "held_out" else "in all", Counter(grade for _, grade, *_ in rows))
                if failures and part == "questions":
                    for each, grade, standing, text in rows:
                        if grade is not Grade.RIGHT:
                            print(f"\n[{grade}] {each.ask}\n  wanted {each.verdict} {each.say} never {each.never}")
                            print(f"  got {standing}: {text[:900]}")


def _print(name: str, kind: str, counts: Counter[Grade]) -> None:
    total = counts.total()
    print(
        f"{name:<18} {kind:<10} {total:>5} "
        + " ".join(f"{counts[each]:>12} {counts[each] / total:>8.1%}" for each in Grade)
    )


if __name__ == "__main__":
    main()
