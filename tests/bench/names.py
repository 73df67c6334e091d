"""How well and how fast names are found: `python -m tests.bench.names --data DIR`, with WRatio over everything beside.

DIR holds names.txt, a name a line, and queries.jsonl: {"q", "name" or null, "kind", "accept"?, "collide_at"?} a line.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

from rapidfuzz import fuzz, process

from lore.model import Kind
from lore.names import ACCEPT, Missing, Name, Names, normalise

T = TypeVar("T")
Query = dict[str, Any]
Best = tuple[str, float]
NO_MATCH: Best = ("", 0.0)
BEYOND_MATCHING = {"acronym", "script", "variant"}
"""Kinds of query that need a stored alias more than better matching; the others are the core."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a matcher said first of a query, and how sure it was."""

    query: Query
    name: str
    score: float

    @property
    def core(self) -> bool:
        return self.query["name"] is not None and self.query["kind"] not in BEYOND_MATCHING

    @property
    def right(self) -> bool:
        words = normalise(self.name).split()
        meant = self.query["name"]
        if meant is None or not words:
            return False
        accept = self.query.get("accept")
        return words == normalise(meant).split() or (accept is not None and set(accept) <= set(words))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    data: Path = parser.parse_args().data
    texts = (data / "names.txt").read_text("utf-8").splitlines()
    every: list[Query] = [json.loads(line) for line in (data / "queries.jsonl").read_text("utf-8").splitlines()]
    queries = [query for query in every if query.get("collide_at", len(texts) + 1) > len(texts)]

    started = perf_counter()
    names = Names(_names(texts, every))
    print(f"{len(texts):,} names built in {(perf_counter() - started) * 1000:.0f} ms; {len(queries):,} queries")
    ours = _measure("Names.resolve", lambda text: _first(names, text), queries)
    _measure("WRatio over everything", _wratio(texts), queries)

    print(f"\nNames.resolve by threshold (ACCEPT is {ACCEPT}), core queries")
    print(f"{'from':>6} {'right':>7} {'wrong':>7} {'negatives accepted':>20}")
    for threshold in (0.50, 0.54, 0.58, 0.60, 0.62, 0.64, 0.66, 0.70, 0.80):
        right, wrong, refused = _at(ours, threshold)
        print(f"{threshold:6.2f} {right:7.2%} {wrong:7.2%} {refused:20.2%}")

    print(f"\nNames.resolve by kind of query, at {ACCEPT}")
    print(f"{'kind':<16} {'queries':>8} {'hits@1':>8} {'right':>8} {'other answer':>13}")
    by_kind: defaultdict[str, list[Row]] = defaultdict(list)
    for row in ours:
        by_kind[row.query["kind"]].append(row)
    for kind, rows in sorted(by_kind.items()):
        hits = _share(row.right for row in rows)
        right = _share(row.right and row.score >= ACCEPT for row in rows)
        wrong = _share(not row.right and row.score >= ACCEPT for row in rows)
        print(f"{kind:<16} {len(rows):8} {hits:8.2%} {right:8.2%} {wrong:13.2%}")

    outcomes = [names.resolve(query["q"]) for query in queries if query["name"] is None]
    offers = _share(isinstance(outcome, Missing) and bool(outcome.nearest) for outcome in outcomes)
    print(f"\nnegatives that are Missing with something offered: {offers:.2%}")
    exact = sorted(_timed(names.resolve, text)[1] for text in texts)
    typed = sorted(_timed(names.complete, q["q"][:end])[1] for q in queries[::8] for end in range(1, len(q["q"]) + 1))
    print(f"exact name: p50 {_at_share(exact, 0.5):.3f} ms, p99 {_at_share(exact, 0.99):.3f} ms")
    print(f"complete, a call a keystroke: p50 {_at_share(typed, 0.5):.3f} ms, p99 {_at_share(typed, 0.99):.3f} ms")


def _names(texts: Iterable[str], queries: Iterable[Query]) -> list[Name]:
    """The names as entries of the kind that the queries say, things otherwise."""
    kinds = {query["name"]: query.get("type") for query in queries}
    known = {kind.value: kind for kind in Kind}
    return [Name(str(i), text, known.get(str(kinds.get(text)), Kind.THING)) for i, text in enumerate(texts)]


def _first(names: Names, text: str) -> Best:
    ranked = names.resolve(text).ranked
    return (ranked[0].name, ranked[0].score) if ranked else NO_MATCH


def _wratio(texts: list[str]) -> Callable[[str], Best]:
    folded = [normalise(text) for text in texts]

    def first(text: str) -> Best:
        best = process.extractOne(normalise(text), folded, scorer=fuzz.WRatio)
        return (texts[best[2]], best[1] / 100) if best else NO_MATCH

    return first


def _measure(title: str, first: Callable[[str], Best], queries: Iterable[Query]) -> list[Row]:
    rows, times = [], []
    for query in queries:
        best, taken = _timed(first, query["q"])
        rows.append(Row(query, *best))
        times.append(taken)
    times.sort()
    print(f"\n{title}: hits@1 {_share(row.right for row in rows if row.core):.2%} of core queries")
    for share in (0.05, 0.01):
        scores = sorted((row.score for row in rows if row.query["name"] is None), reverse=True)
        threshold = scores[int(share * len(scores))] + 1e-9
        right, wrong, refused = _at(rows, threshold)
        print(f"  above {threshold:.3f} ({refused:.2%} of negatives): {right:.2%} right, {wrong:.2%} wrong")
    print("  ms: " + ", ".join(f"p{share * 100:.0f} {_at_share(times, share):.2f}" for share in (0.5, 0.95, 0.99)))
    return rows


def _at(rows: Iterable[Row], threshold: float) -> tuple[float, float, float]:
    """The shares of core queries answered right and answered wrong, and of negatives answered at all."""
    rows = list(rows)
    core = [row for row in rows if row.core]
    right = _share(row.right and row.score >= threshold for row in core)
    wrong = _share(not row.right and row.score >= threshold for row in core)
    return right, wrong, _share(row.score >= threshold for row in rows if row.query["name"] is None)


def _timed(call: Callable[[str], T], text: str) -> tuple[T, float]:
    """What a call gives, and the milliseconds it takes."""
    started = perf_counter()
    result = call(text)
    return result, (perf_counter() - started) * 1000


def _share(flags: Iterable[bool]) -> float:
    flags = list(flags)
    return sum(flags) / len(flags) if flags else 0.0


def _at_share(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(share * len(values)))]


if __name__ == "__main__":
    main()
