"""How well and how fast names are found, beside what people use instead: `python -m tests.bench.names`.

Out of the box it asks for cities and countries, with errors that it makes itself. `--data DIR` takes a folder with
names.txt, more-names.txt.gz, queries.jsonl and typed.jsonl. Sizes are names in the store; `--huge` adds a million.
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

SIZES = (1_000, 10_000, 100_000)
HUGE = 1_000_000
_PEER_QUERIES = 400  # a scan of everything takes a quarter of a second a query
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
    for size in sizes:
        _report(grown(data, size), size, with_peers=not given.alone, with_kinds=given.kinds)


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


def _report(data: Data, size: int, *, with_peers: bool, with_kinds: bool) -> None:
    queries = data.queries_of(size)
    print(f"\n{size:,} names, {len(queries):,} queries")
    print(f"{'':34} {'hits@1':>7} {'hits@5':>7} {'5 %':>7} {'wrong':>7} {'1 %':>7} {'p50':>8} {'p95':>8} {'p99 ms':>8}")
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lore.db"
        built = seconds(lambda: _build(data, size, path))
        _, opened, grew = _opened_elsewhere(path, data.texts[0])
        with closing(Library(path)) as library:
            names = Names(library.name_index())
            names.resolve("warm up"), names.complete("warm up")
            ours = measured(lambda text: [(one.name, one.score) for one in names.resolve(text).ranked[:5]], queries)
            _line("Loredex", ours)
            if with_peers:
                for title, peer in peers.installed().items():
                    few = queries[:: max(1, len(queries) // _PEER_QUERIES)] if size > 10_000 else queries
                    _line(title, measured(peer(data.texts[:size]), few))
            _speed(names, data, size)
            print(
                f"  built in {built:.1f} s, {path.stat().st_size / 1e6:.0f} MB; opened in {opened:.3f} s, {grew:.0f} MB"
            )
            offered = share(
                isinstance(met := names.resolve(query.text), Missing) and bool(met.nearest)
                for query in queries
                if query.name is None
            )
            at = share(row.score >= ACCEPT for row in ours.rows if row.query.name is None)
            right = share(row.is_right and row.score >= ACCEPT for row in ours.core)
            wrong = share(not row.is_right and row.score >= ACCEPT for row in ours.core)
            print(
                f"  at {ACCEPT} (offer {OFFER}): {right:.1%} right, {wrong:.2%} wrong; of negatives {at:.1%} answered,"
                f" {offered:.1%} offered something"
            )
            if with_kinds:
                _by_kind(ours)


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


def _opened_elsewhere(path: Path, text: str) -> tuple[str, float, float]:
    """Seconds to open a store in a process of its own and answer from all parts of it, and the MB that takes."""
    command = [sys.executable, "-c", _OPENING, str(path), text]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    taken, grew = done.stdout.split()
    return text, float(taken), int(grew) / 1000


def _line(title: str, measured: Measured) -> None:
    hits, five = (share(row.is_right_in(first) for row in measured.core) for first in (1, 5))
    right, wrong = measured.answered(0.05)
    times = " ".join(f"{at_share(measured.times, each):8.2f}" for each in (0.5, 0.95, 0.99))
    one = measured.answered(0.01)[0]
    print(f"{title:34} {hits:7.4f} {five:7.4f} {right:7.4f} {wrong:7.4f} {one:7.4f} {times}", flush=True)


def _speed(names: Names, data: Data, size: int) -> None:
    asked = data.texts[: min(size, 2000)]
    exact = sorted(milliseconds(partial(names.resolve, text)) for text in asked)
    typed = data.typed_of(size)
    strokes = [each.text[:end] for each in typed[::3] for end in range(1, len(each.text) + 1)]
    times = sorted(milliseconds(partial(names.complete, text)) for text in strokes)
    slipped = [each for each in typed if each.has_typo and len(each.text) > _LETTERS]
    listed = share(any(name.text == each.name for name in names.complete(each.text[:_LETTERS])) for each in slipped)
    longest = max(
        milliseconds(partial(names.resolve, text)) for text in [(" ".join(data.texts[i::97]))[:6000] for i in range(20)]
    )
    print(
        f"  exact p50 {at_share(exact, 0.5):.3f}, p99 {at_share(exact, 0.99):.3f} ms; complete p50"
        f" {at_share(times, 0.5):.2f}, p95 {at_share(times, 0.95):.2f}, p99 {at_share(times, 0.99):.2f} ms; 6,000"
        f" characters {longest:.0f} ms; listed after {_LETTERS} letters with a typo {listed:.3f}"
    )


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
