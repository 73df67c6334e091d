"""How well and how fast names are found, beside what people use instead: `python -m tests.bench.names`.

Out of the box it asks for real and composed names, with errors that it makes itself. `--data DIR` takes a folder with
names.txt, more-names.txt.gz, queries.jsonl and typed.jsonl. Sizes are names in the store; `--huge` adds a million.
tantivy is asked where it is installed, PostgreSQL where psycopg is and libpq's variables (PGHOST ...) name a server.

Right and wrong are shares of the queries for names that are in the store: what was answered with that name or with
another one, where as many of the queries for other names and words are answered as is said (5 % or 1 %).
"""

import argparse
import gc
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from lore import store
from lore.library import Library
from lore.model import Entity, World
from lore.names import ACCEPT, OFFER, Missing, Names
from tests.bench import misspelling, peers
from tests.bench.data import Data, Query, read
from tests.bench.peers import Ranked, Search

SIZES = (200, 1_000, 10_000, 100_000)
HUGE = 1_000_000
_PEER_QUERIES = 300  # at least; a scan of a hundred thousand takes a quarter of a second a query
_PEER_WORK = 8_000_000  # names to look through for all the queries of a peer
_LETTERS = 6


@dataclass(frozen=True, slots=True)
class Row:
    """What was said of a query."""

    query: Query
    ranked: Ranked

    @property
    def score(self) -> float:
        return self.ranked[0][1] if self.ranked else 0.0

    def is_right_in(self, first: int) -> bool:
        return any(self.query.is_met_by(name) for name, _ in self.ranked[:first])

    @property
    def is_right(self) -> bool:
        return self.is_right_in(1)


@dataclass(frozen=True, slots=True)
class Measured:
    """All rows of one engine, and its sorted times in milliseconds."""

    rows: Sequence[Row]
    times: Sequence[float]

    @property
    def core(self) -> list[Row]:
        return [row for row in self.rows if row.query.is_core]

    def threshold(self, accepted: float) -> float:
        """The score above which that share of the negatives is accepted."""
        scores = sorted((row.score for row in self.rows if row.query.name is None), reverse=True)
        return scores[int(accepted * len(scores))] + 1e-9 if scores else 0.0

    def answered(self, accepted: float) -> tuple[float, float]:
        """The shares of core queries answered right, and answered with another entity, at that threshold."""
        least = self.threshold(accepted)
        right = share(row.is_right and row.score >= least for row in self.core)
        return right, share(not row.is_right and row.score >= least for row in self.core)


@dataclass(frozen=True, slots=True)
class Costs:
    """What an index costs: milliseconds an answer takes, seconds to build and open, and megabytes."""

    size: int
    exact: Sequence[float]
    completed: Sequence[float]
    listed: float
    longest: float
    built: float
    stored: float
    opened: float
    resident: float
    decided: str


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES))
    parser.add_argument("--huge", action="store_true")
    parser.add_argument("--alone", action="store_true", help="without the peers")
    parser.add_argument("--kinds", action="store_true", help="a line for each kind of query, too")
    given = parser.parse_args()
    data = read(given.data) if given.data else misspelling.made()
    sizes = [*given.sizes, HUGE] if given.huge else given.sizes
    print(f"{'':42} {'':>15} {'at 5 %':>13} {'at 1 %':>13} {'resolve, ms':>23}")
    print(
        f"{'names':>9} {'':32} {'hits@1':>7} {'hits@5':>7} {'right':>6} {'wrong':>6} {'right':>6} {'wrong':>6}"
        f" {'p50':>7} {'p95':>7} {'p99':>7}"
    )
    costs = [_report(grown(data, size), size, with_peers=not given.alone, with_kinds=given.kinds) for size in sizes]
    print(
        f"\n{'':9} {'exact, ms':>13} {'complete, ms':>20} {'listed':>7} {'6,000':>7} {'build':>7} {'file':>6}"
        f" {'open':>7} {'memory':>7} {f'answered from {ACCEPT}':>20} {'offered':>8}"
    )
    print(
        f"{'names':>9} {'p50':>6} {'p99':>6} {'p50':>6} {'p95':>6} {'p99':>6} {f'in {_LETTERS}':>7} {'ms':>7} {'s':>7}"
        f" {'MB':>6} {'s':>7} {'MB':>7} {'right':>6} {'wrong':>6} {'other':>6} {f'from {OFFER}':>8}"
    )
    for one in costs:
        exact = " ".join(f"{at_share(one.exact, part):6.3f}" for part in (0.5, 0.99))
        completed = " ".join(f"{at_share(one.completed, part):6.2f}" for part in (0.5, 0.95, 0.99))
        print(
            f"{one.size:9,} {exact} {completed} {one.listed:7.3f} {one.longest:7.0f} {one.built:7.1f} {one.stored:6.0f}"
            f" {one.opened:7.3f} {one.resident:7.0f} {one.decided}"
        )


def grown(data: Data, size: int) -> Data:
    """With so many names; where there are too few, more are composed of the words of those there are."""
    texts = list(data.texts)
    known = set(texts)
    words = [word for text in texts for word in text.split()]
    step = 7919
    while len(texts) < size:
        for i in range(len(words)):
            text = f"{words[i]} {words[(i * step + step) % len(words)]}"
            if text not in known:
                known.add(text)
                texts.append(text)
        step += 2
    return Data(texts, data.queries, data.typed, data.kinds)


def _report(data: Data, size: int, *, with_peers: bool, with_kinds: bool) -> Costs:
    queries = data.queries_of(size)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lore.db"
        built = seconds(lambda: _build(data, size, path))
        opened, resident = _opened_elsewhere(path, data.texts[0])
        with closing(Library(path)) as library:
            names = Names(library.name_index())
            names.resolve("warm up"), names.complete("warm up")
            ours = measured(lambda text: [(one.name, one.score) for one in names.resolve(text).ranked[:5]], queries)
            _line(size, "Loredex", ours)
            if with_peers:
                few = queries[:: max(1, len(queries) // max(_PEER_QUERIES, _PEER_WORK // size))]
                for title, peer in peers.installed().items():
                    _line(size, title, measured(peer(data.texts[:size]), few))
            if with_kinds:
                _by_kind(ours)
            return Costs(
                size,
                _exact(names, data, size),
                _completed(names, data, size),
                _listed(names, data, size),
                max(milliseconds(partial(names.resolve, text)) for text in _endless(data.texts)),
                built,
                path.stat().st_size / 1e6,
                opened,
                resident,
                _decided(names, ours),
            )


def _build(data: Data, size: int, path: Path) -> None:
    named = data.names(size)
    entities = tuple(Entity(id=name.entry, kind=name.kind, name=name.text) for name in named)
    store.build(World("bench", "Benchmark", entities=entities), path)


_OPENING = """
import resource, sys
from pathlib import Path
from time import perf_counter
from lore.library import Library
from lore.names import Names
def kilobytes():
    return int(next(line for line in open("/proc/self/status") if line.startswith("VmRSS")).split()[1])
Names([]).resolve("warm up")
before, started = kilobytes(), perf_counter()
names = Names(Library(Path(sys.argv[1])).name_index())
names.resolve(sys.argv[2]), names.resolve(sys.argv[2] + "x qq"), names.complete(sys.argv[2][:4])
print(perf_counter() - started, kilobytes() - before)
"""


def _opened_elsewhere(path: Path, text: str) -> tuple[float, float]:
    """Seconds to open a store in a process of its own and answer from all parts of it, and the MB that takes."""
    command = [sys.executable, "-c", _OPENING, str(path), text]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    taken, grew = done.stdout.split()
    return float(taken), int(grew) / 1000


def _line(size: int, title: str, measured: Measured) -> None:
    hits = " ".join(f"{share(row.is_right_in(first) for row in measured.core):7.4f}" for first in (1, 5))
    answered = " ".join(f"{part:6.4f}" for accepted in (0.05, 0.01) for part in measured.answered(accepted))
    times = " ".join(f"{at_share(measured.times, each):7.2f}" for each in (0.5, 0.95, 0.99))
    print(f"{size:9,} {title:32} {hits} {answered} {times}", flush=True)


def _exact(names: Names, data: Data, size: int) -> list[float]:
    return sorted(milliseconds(partial(names.resolve, text)) for text in data.texts[: min(size, 2000)])


def _completed(names: Names, data: Data, size: int) -> list[float]:
    """Of texts that are typed a letter after the other."""
    strokes = [each.text[:end] for each in data.typed_of(size)[::3] for end in range(1, len(each.text) + 1)]
    return sorted(milliseconds(partial(names.complete, text)) for text in strokes)


def _listed(names: Names, data: Data, size: int) -> float:
    """The share of names that are offered after so many letters, one of them wrong."""
    slipped = [each for each in data.typed_of(size) if each.has_typo and len(each.text) > _LETTERS]
    return share(any(name.text == each.name for name in names.complete(each.text[:_LETTERS])) for each in slipped)


def _endless(texts: Sequence[str]) -> list[str]:
    """As long as Discord lets a text be."""
    return [(" ".join(texts[i::97]) * 6000)[:6000] for i in range(20)]


def _decided(names: Names, measured: Measured) -> str:
    """What the two thresholds do: the shares of core queries answered right and wrong, of negatives answered and
    only offered something."""
    negatives = [row for row in measured.rows if row.query.name is None]
    outcomes = [names.resolve(row.query.text) for row in negatives]
    right = share(row.is_right and row.score >= ACCEPT for row in measured.core)
    wrong = share(not row.is_right and row.score >= ACCEPT for row in measured.core)
    answered = share(not isinstance(outcome, Missing) for outcome in outcomes)
    offered = share(isinstance(outcome, Missing) and bool(outcome.nearest) for outcome in outcomes)
    return f"{right:6.1%} {wrong:6.2%} {answered:6.1%} {offered:8.1%}"


def _by_kind(measured: Measured) -> None:
    least = measured.threshold(0.05)
    by_kind: defaultdict[str, list[Row]] = defaultdict(list)
    for row in measured.rows:
        by_kind[row.query.kind].append(row)
    print(f"  {'kind':<16} {'queries':>8} {'hits@1':>8} {'right':>8} {'accepted':>9}")
    for kind, rows in sorted(by_kind.items()):
        right = share(row.is_right and row.score >= least for row in rows)
        accepted = share(row.score >= least for row in rows)
        print(f"  {kind:<16} {len(rows):8} {share(row.is_right for row in rows):8.3f} {right:8.3f} {accepted:9.3f}")


def measured(search: Search, queries: Iterable[Query]) -> Measured:
    rows, times = list[Row](), list[float]()
    gc.collect()
    for query in queries:
        started = perf_counter()
        ranked = search(query.text)
        times.append((perf_counter() - started) * 1000)
        rows.append(Row(query, ranked))
    return Measured(rows, sorted(times))


def milliseconds(call: Callable[[], object]) -> float:
    return seconds(call) * 1000


def seconds(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


def share(flags: Iterable[bool]) -> float:
    flags = list(flags)
    return sum(flags) / len(flags) if flags else 0.0


def at_share(values: Sequence[float], part: float) -> float:
    return values[min(len(values) - 1, int(part * len(values)))] if values else 0.0


if __name__ == "__main__":
    main()
