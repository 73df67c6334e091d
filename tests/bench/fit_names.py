"""Fit the weights that rank names and tell how surely one is meant: `python -m tests.bench.fit_names --data DIR`.

Prints what weights from one half of the names do on the other half, then writes those of all to lore/names/weights.py
(`--dry` only prints them). The queries are asked in stores of several sizes, so that one set of weights serves all.
"""

import argparse
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import exp
from operator import mul
from pathlib import Path
from zlib import crc32

from lore.names import Names, normalise, weights
from lore.names.index import Index
from lore.names.meeting import ahead, ranked
from tests.bench import misspelling
from tests.bench.data import Data, Query, read
from tests.bench.names import grown, share

Vector = list[float]

_FEATURES = list(weights.WEIGHTS)
_SURE_ONLY = {
    "bias",
    "edits_unheard",
    "kept",
    "rivals",
    "known_misread",
    "lone_english",
    "lone_edited",
    "size",
    "size_edited",
    "ahead",
}
"""Features alike for all names of a query, or that rank them no better on names that they weren't fitted to."""
_RANKED_BY = [i for i, feature in enumerate(_FEATURES) if feature not in _SURE_ONLY]
_CANDIDATES = 8
_VARIANT = 0.3  # what a variant spelling weighs beside other queries
_NEGATIVE = {200: 3.0, 1_000: 3.0, 10_000: 4.0, 100_000: 10.0}
"""What a query to be refused weighs: the more names there are, the more often one of them is like it by chance."""
_WRONG = 6.0
"""What a query weighs, in how sure a name is, that another name is first for: no answer is better than a wrong one."""
_COMPOSED = 120  # negatives made of a name and a word of another, for each size
_ROUNDS = 12
_RANK_PENALTY, _SURE_PENALTY = 0.2, 12.0
"""For large weights. Those that rank had better be free: `edits_a_letter` is a small number that tells much."""
_ACCEPTED, _OFFERED = 0.05, 0.1  # of negatives, at most
_FILE = Path(weights.__file__)


@dataclass(frozen=True, slots=True)
class Asked:
    """A query of a store of `size` names, and the features of the likeliest names with whether each is right, and by
    which words it was met."""

    query: Query
    size: int
    candidates: Sequence[tuple[tuple[float, ...], bool, frozenset[int]]]

    @property
    def weight(self) -> float:
        if self.query.name is None:
            return _NEGATIVE[self.size]
        return _VARIANT if self.query.kind == "variant" else 1.0

    @property
    def half(self) -> int:
        return crc32((self.query.name or self.query.text).encode()) % 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--dry", action="store_true")
    parser.add_argument(
        "--without", nargs="*", default=[], help="kinds of query to keep from the fit, and only measure"
    )
    given = parser.parse_args()
    data = read(given.data) if given.data else misspelling.made()
    asked = [one for size in _NEGATIVE for one in _asked(grown(data, size), size)]
    fitted_to = [one for one in asked if one.query.kind not in given.without]
    refused: dict[int, list[float]] = {}
    for half in (0, 1):
        rank, sure = _fit([one for one in fitted_to if one.half != half])
        print(f"fitted to one half of the names, asked for the other ({half + 1} of 2)")
        unseen = [one for one in asked if one.half == half]
        _report(unseen, rank, sure)
        for one in unseen:
            if one.query.name is None and one.query.kind != "composed":
                features, _ = _first(one, rank)
                score = _logistic(sum(map(mul, sure, features))) if features else 0.0
                refused.setdefault(one.size, []).append(score)
    accept, offer = (max(_threshold(scores, most) for scores in refused.values()) for most in (_ACCEPTED, _OFFERED))
    rank, sure = _fit(fitted_to)
    table = "".join(f'    "{name}": ({a:.3f}, {b:.3f}),\n' for name, a, b in zip(_FEATURES, rank, sure, strict=True))
    print(f"{table}ACCEPT = {accept}\nOFFER = {offer}")
    if not given.dry:
        text = re.sub(r"(?<== \{\n).*?(?=\}\n)", table, _FILE.read_text("utf-8"), count=1, flags=re.DOTALL)
        text = re.sub(r"(?<=\nACCEPT = ).*", str(accept), text)
        _FILE.write_text(re.sub(r"(?<=\nOFFER = ).*", str(offer), text), "utf-8")


def _threshold(refused: Sequence[float], most: float) -> float:
    """The least twentieth from which at most that share of negatives pass."""
    return next(step / 20 for step in range(1, 21) if share(score >= step / 20 for score in refused) <= most)


def _asked(data: Data, size: int) -> Iterator[Asked]:
    index = Index.of(data.names(size))
    names = Names(index)
    for query in [*data.queries_of(size), *_composed(data.texts[:size], size)]:
        if query.kind in ("acronym", "script") or names.is_whole(query.text):
            continue
        met = names.considered(query.text)[:_CANDIDATES]
        texts = (name.text for name in index.names([one.name for one in met]))
        yield Asked(
            query,
            size,
            [(one.features, query.is_met_by(text), one.meant) for one, text in zip(met, texts, strict=True)],
        )


def _composed(texts: Sequence[str], size: int) -> Iterator[Query]:
    """A name with a word that isn't of it: Marlowmere Castle isn't Marlowmere."""
    chance = random.Random(size)
    short = [text for text in texts if len(normalise(text).split()) < 3]
    for text in chance.sample(short, min(len(short), _COMPOSED)):
        word = chance.choice(normalise(chance.choice(texts)).split())
        if len(word) > 3:
            yield Query(f"{text} {word}", None, "composed")


# --- fitting ---


def _fit(asked: Sequence[Asked]) -> tuple[Vector, Vector]:
    """Weights to rank by, from what was meant against what else there was; then weights of how surely the first is."""
    rank = _to_rank(asked)
    first = [(one, _first(one, rank)) for one in asked]
    return rank, _to_be_sure(
        [
            (features, right, one.weight if right or one.query.name is None else _WRONG * one.weight)
            for one, (features, right) in first
            if features
        ]
    )


def _to_rank(asked: Iterable[Asked]) -> Vector:
    """A conditional logit, by Newton's method."""
    choices = [
        ([[features[i] for i in _RANKED_BY] for features, *_ in one.candidates], [r for _, r, _ in one.candidates], one)
        for one in asked
        if one.query.name is not None and 0 < sum(right for _, right, _ in one.candidates) < len(one.candidates)
    ]
    size = len(_RANKED_BY)
    found = [0.0] * size
    for _ in range(_ROUNDS):
        slope = [-_RANK_PENALTY * value for value in found]
        curve = _diagonal(size, _RANK_PENALTY)
        for rows, rights, one in choices:
            shares = _shares([sum(map(mul, found, row)) for row in rows])
            right = sum(part for part, is_right in zip(shares, rights, strict=True) if is_right)
            mean = [sum(part * row[i] for part, row in zip(shares, rows, strict=True)) for i in range(size)]
            for part, row, is_right in zip(shares, rows, rights, strict=True):
                pull = one.weight * ((part / right if is_right else 0.0) - part)
                if abs(pull) > 1e-9:
                    for i, value in enumerate(row):
                        slope[i] += pull * value
                if part > 1e-6:
                    _add_square(curve, [a - b for a, b in zip(row, mean, strict=True)], one.weight * part)
        found = [value + step for value, step in zip(found, _solved(curve, slope), strict=True)]
    placed = dict(zip(_RANKED_BY, found, strict=True))
    return [placed.get(i, 0.0) for i in range(len(_FEATURES))]


def _to_be_sure(rows: Sequence[tuple[Sequence[float], bool, float]]) -> Vector:
    """A logistic regression, by Newton's method."""
    size = len(_FEATURES)
    found = [0.0] * size
    for _ in range(_ROUNDS):
        slope = [-_SURE_PENALTY * value for value in found]
        curve = _diagonal(size, _SURE_PENALTY)
        for features, right, weight in rows:
            sure = _logistic(sum(map(mul, found, features)))
            for i, value in enumerate(features):
                slope[i] += weight * (right - sure) * value
            _add_square(curve, features, weight * sure * (1 - sure))
        found = [value + step for value, step in zip(found, _solved(curve, slope), strict=True)]
    return found


def _first(one: Asked, rank: Vector) -> tuple[Sequence[float], bool]:
    """The name that is ranked first, and how far it is ahead, and whether it is right."""
    in_order = sorted(((ranked(each[0], rank), *each) for each in one.candidates), key=lambda each: -each[0])
    if not in_order:
        return (), False
    value, features, is_right, meant = in_order[0]
    rival = next((other for other, *_, words in in_order if words != meant), None)
    return (*features[:-1], ahead(features, value, rival)), is_right


def _shares(scores: Sequence[float]) -> Vector:
    most = max(scores)
    powers = [exp(score - most) for score in scores]
    return [power / sum(powers) for power in powers]


def _logistic(value: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, value))))


def _diagonal(size: int, value: float) -> list[Vector]:
    return [[value if i == j else 0.0 for j in range(size)] for i in range(size)]


def _add_square(curve: list[Vector], row: Sequence[float], weight: float) -> None:
    for i, value in enumerate(row):
        scaled = weight * value
        if scaled:
            line = curve[i]
            for j, other in enumerate(row):
                line[j] += scaled * other


def _solved(curve: list[Vector], slope: Vector) -> Vector:
    """The step that takes the slope away: Gauss's elimination."""
    rows = [[*line, value] for line, value in zip(curve, slope, strict=True)]
    size = len(rows)
    for i in range(size):
        best = max(range(i, size), key=lambda row: abs(rows[row][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for j in range(i + 1, size):
            factor = rows[j][i] / rows[i][i]
            rows[j] = [a - factor * b for a, b in zip(rows[j], rows[i], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        found[i] = (rows[i][-1] - sum(rows[i][j] * found[j] for j in range(i + 1, size))) / rows[i][i]
    return found


def _report(asked: Sequence[Asked], rank: Vector, sure: Vector) -> None:
    """Of the queries that no whole name answers: right at all, and right and wrong where 5 % of negatives pass."""
    for size in _NEGATIVE:
        told = [(one, *_first(one, rank)) for one in asked if one.size == size and one.query.kind != "composed"]
        scored = [(one, right, sum(map(mul, sure, features)) if features else -99.0) for one, features, right in told]
        refused = sorted((score for one, _, score in scored if one.query.name is None), reverse=True)
        core = [(right, score) for one, right, score in scored if one.query.is_core]
        if not refused or not core:
            continue
        least = refused[len(refused) // 20]
        print(
            f"  {size:9,}: hits@1 {share(right for right, _ in core):.4f}, above {_logistic(least):.3f} right"
            f" {share(right and score > least for right, score in core):.4f}, wrong"
            f" {share(not right and score > least for right, score in core):.4f}"
        )


if __name__ == "__main__":
    main()
