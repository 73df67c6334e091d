"""What someone typed -> the names that we know."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from lore.model import Kind
from lore.names.folding import ASKING, LIGHT, normalise, peeled, without_possessives
from lore.names.index import Index, loose_keys
from lore.names.results import Ambiguous, Candidate, Found, Missing, Name, Resolved
from lore.names.scoring import beginnings, likenesses, score

# Chosen with `python -m tests.bench.names --data DIR` on 1,000 names, which prints what other thresholds would do.
ACCEPT = 0.62
"""Answer from here: right for 97.9 in 100 queries, and for 3.6 in 100 of those that should be refused, most of them
for a namesake. At 0.60 it was 98.4 and 4.7, at 0.70 94.8 and 2.1."""
OFFER = 0.55
"""Offer from here a name that is misspelled; below, suggestions are words that happen to look alike."""
OFFER_SPELLED = 0.2
"""Offer from here a name whose words are spelled right but not all: Klement Gottwald for Karl Gottwald."""

_ACRONYM = 0.9
_BEGUN = 2.0  # what a name is worth that begins with all that was typed: more than any score
_TIE = 0.04  # scores that lie closer mean it equally: a name may be a word longer than its namesake
_MOST_WORDS = 16
_RERANKED = 32
_MOST_AMBIGUOUS = 25
_MOST_OFFERED = 3


@dataclass(frozen=True, slots=True)
class _Met:
    name: Name
    score: float
    spelled: bool

    @property
    def candidate(self) -> Candidate:
        name = self.name
        return Candidate(name.entry, name.text, name.kind, round(self.score, 4), "exact" if self.spelled else "near")


class Names:
    """The one place where typed names are matched. Kinds that are asked for are preferred; they exclude nothing."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._index = Index(names)
        self._prominent = list(_first_of_each(sorted((known.name for known in self._index.known), key=_by_prominence)))

    def resolve(self, text: str, kinds: Collection[Kind] = ()) -> Resolved:
        """The entry that a text means: a whole name wins outright; its words, or a misspelling, when nothing ties."""
        unpossessed = normalise(without_possessives(text))
        variants = list(_variants(text, dict.fromkeys((normalise(text), unpossessed))))
        if positions := self._whole(variants):
            return self._settled([_Met(self._index.known[i].name, 1.0, True) for i in positions], kinds, whole=True)
        met = [*self._by_acronym(variants), *self._by_words(unpossessed.split())]
        return self._settled(met, kinds, whole=False)

    def complete(self, typed: str, kinds: Collection[Kind] = (), limit: int = 25) -> list[Name]:
        """Names that a text, its last word perhaps unfinished, may become: each entry once, the likeliest first."""
        words = normalise(typed).split()[:_MOST_WORDS]
        if not words:
            return sorted(self._prominent, key=lambda name: name.kind not in kinds)[:limit]
        known = self._index.known
        worth = dict.fromkeys(self._index.names_from("".join(words)), _BEGUN)
        table = {word: likenesses(word, self._index) for word in words[:-1]}
        tables = [*(table[word] for word in words[:-1]), beginnings(words[-1], self._index)]
        scores = {i: score(words, tables, known[i], self._index)[0] for i in self._likeliest(words, tables, 2 * limit)}
        least = max(scores.values(), default=0.0) / 2
        for i, worth_of in scores.items():
            if worth_of >= least:
                worth.setdefault(i, round(worth_of, 1))
        ranked = sorted(
            ((worth_of, known[i].name) for i, worth_of in worth.items()),
            key=lambda item: (-item[0], item[1].kind not in kinds, *_by_prominence(item[1])),
        )
        return list(_first_of_each(name for _, name in ranked))[:limit]

    def _whole(self, variants: Sequence[Sequence[str]]) -> list[int]:
        """Names that are all of what was typed: as written, else but for spaces, the order of words and light ones."""
        for words in variants:
            if positions := self._index.whole.get(" ".join(words)):
                return positions
        for words in variants:
            if not ASKING.issuperset(words):
                for key in loose_keys(words):
                    if positions := self._index.loose.get(key):
                        return positions
        return []

    def _by_acronym(self, variants: Iterable[Sequence[str]]) -> list[_Met]:
        for words in variants:
            if positions := self._index.acronyms.get("".join(words)):
                return [_Met(self._index.known[i].name, _ACRONYM, True) for i in positions]
        return []

    def _by_words(self, words: Sequence[str]) -> list[_Met]:
        words = self._respaced(words[:_MOST_WORDS])
        if all(word in LIGHT or word.isdigit() or len(word) == 1 for word in words):
            return []
        table = {word: likenesses(word, self._index) for word in words}
        tables = [table[word] for word in words]
        few = [self._index.known[i] for i in self._likeliest(words, tables, _RERANKED)]
        return [_Met(known.name, *score(words, tables, known, self._index)) for known in few]

    def _respaced(self, words: Sequence[str]) -> list[str]:
        """The words with those joined that names write as one, and those split that names write as two."""
        known, result, i = self._index.weights, list[str](), 0
        while i < len(words):
            pair = words[i : i + 2]
            if len(pair) == 2 and not all(word in known for word in pair) and "".join(pair) in known:
                result.append("".join(pair))
                i += 2
            else:
                result += pair[:1] if words[i] in known else self._index.joined.get(words[i], pair[:1])
                i += 1
        return result

    def _likeliest(self, words: Sequence[str], tables: Sequence[Mapping[str, float]], most: int) -> list[int]:
        """The names that have most of what was typed, the shorter first."""
        index = self._index
        gained: defaultdict[int, float] = defaultdict(float)
        for typed, table in zip(words, tables, strict=True):
            if typed not in LIGHT or len(words) == 1:
                for word, like in table.items():
                    for i in index.postings[word]:
                        gained[i] += index.weights[word] * like
        return nlargest(most, gained, key=lambda i: gained[i] - 0.02 * len(index.known[i].words))

    def _settled(self, met: Iterable[_Met], kinds: Collection[Kind], *, whole: bool) -> Resolved:
        in_order = sorted(
            met,
            key=lambda m: (-m.score, m.name.kind not in kinds, m.name.kind is Kind.EVENT, *_by_prominence(m.name)),
        )
        best: dict[str, _Met] = {}
        for one in in_order:
            best.setdefault(one.name.entry, one)
        ranked = list(best.values())
        if not ranked or ranked[0].score < ACCEPT:
            nearest = [m for m in ranked if m.score >= (OFFER_SPELLED if m.spelled else OFFER)][:_MOST_OFFERED]
            return Missing(_candidates(nearest), _candidates(ranked))
        tied = [m for m in ranked if m.score >= max(ACCEPT, ranked[0].score - _TIE)]
        meant = _preferred(tied, kinds, whole=whole)
        if len(meant) > 1:
            return Ambiguous(_candidates(meant[:_MOST_AMBIGUOUS]))
        ranked.remove(meant[0])
        return Found(meant[0].name.entry, meant[0].name.text, not meant[0].spelled, _candidates([*meant, *ranked]))


def _variants(text: str, forms: Iterable[str]) -> Iterator[Sequence[str]]:
    """What a text may name, the longest first. The last word of "tell us" is no country, unless typed as one."""
    for form in forms:
        words = form.split()
        for rest in peeled(words):
            if len(rest) > 1 or rest[0] not in ASKING or rest == words or words[-2] == "the" or rest[0].upper() in text:
                yield rest


def _preferred(tied: list[_Met], kinds: Collection[Kind], *, whole: bool) -> list[_Met]:
    """Of names met equally, those to choose among: by the kinds asked for, then by entities before the events that
    befall them (unless it is an event's whole name), then the one that is clearly more prominent."""
    tied = [m for m in tied if m.name.kind in kinds] or tied
    if not whole:
        tied = [m for m in tied if m.name.kind is not Kind.EVENT] or tied
    first, *others = sorted(tied, key=lambda m: -m.name.prominence)
    if all(first.name.prominence > 2 * other.name.prominence for other in others):
        return [first]
    return tied


def _by_prominence(name: Name) -> tuple[int, bool, int, str]:
    return -name.prominence, name.alias, len(name.text), name.text


def _first_of_each(names: Iterable[Name]) -> Iterator[Name]:
    seen: set[str] = set()
    for name in names:
        if name.entry not in seen:
            seen.add(name.entry)
            yield name


def _candidates(met: Iterable[_Met]) -> tuple[Candidate, ...]:
    return tuple(m.candidate for m in met)
