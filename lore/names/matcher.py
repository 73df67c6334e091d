"""What someone typed -> the names that we know."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from lore.model import Kind
from lore.names.building import loose_keys
from lore.names.completing import completions, finished
from lore.names.folding import ASKING, LIGHT, normalise, peeled, without_possessives
from lore.names.gathering import likeliest
from lore.names.index import Index
from lore.names.meeting import Meeting, Typed, meet
from lore.names.results import Ambiguous, Candidate, Found, Missing, Name, Resolved
from lore.names.weights import ACCEPT, OFFER

_ACRONYM = 0.9
_INITIALS = 20  # letters that words begin with: so many times fewer names have an acronym of one more by chance
_TIE = 0.8  # levels of names met alike that lie closer mean it equally: one may be a word longer than its namesake
_SURE = 0.95  # from here, words that are known aren't taken for misspelled ones
_SPLIT = 2  # pieces that one word may be typed in: "an dorra" isn't Dorra
_MOST_WORDS = 16
_MOST_MISSPELLED = 8  # different words of a text that are looked for as misspelled ones
_RERANKED = 16
_SHARE = 0.5  # of what the best name has of the words, without which another isn't compared
_REMEMBERED = 512  # words of unfinished texts
_MOST_AMBIGUOUS = 25
_MOST_OFFERED = 3
_MOST_RANKED = 25


@dataclass(frozen=True, slots=True)
class _Met:
    name: Name
    score: float
    spelled: bool
    offered: bool = False
    rank: float = 0.0
    level: float = 0.0
    fit: tuple[float, float] = (0.0, 0.0)
    all_met: bool = False

    @property
    def candidate(self) -> Candidate:
        name = self.name
        return Candidate(name.entry, name.text, name.kind, round(self.score, 4), "exact" if self.spelled else "near")


class Names:
    """The one place where typed names are matched. Kinds that are asked for are preferred; they exclude nothing."""

    def __init__(self, names: Iterable[Name] | Index) -> None:
        self._index = index = names if isinstance(names, Index) else Index.of(names)
        self._finished = lru_cache(_REMEMBERED)(lambda word: finished(word, index))

    def resolve(self, text: str, kinds: Collection[Kind] = ()) -> Resolved:
        """The entry that a text means: a whole name wins outright; its words, or a misspelling, when nothing ties."""
        folded = normalise(text)
        if folded and (names := self._index.whole(folded)):
            return self._called(names, kinds)
        unpossessed = normalise(without_possessives(text))
        variants = list(_variants(text, dict.fromkeys((folded, unpossessed))))
        if names := self._whole(variants):
            return self._called(names, kinds)
        met = [*self._by_acronym(text, variants), *self._by_words(unpossessed)]
        return self._settled(met, kinds, whole=False)

    def is_whole(self, text: str) -> bool:
        """Whether a text is all of a name, but for what folding takes away and words that only ask."""
        forms = dict.fromkeys((normalise(text), normalise(without_possessives(text))))
        return bool(self._whole(list(_variants(text, forms))))

    def complete(self, typed: str, kinds: Collection[Kind] = (), limit: int = 25) -> list[Name]:
        """Names that a text, its last word perhaps unfinished, may become: each entry once, the likeliest first."""
        return completions(typed, self._index, self._finished, kinds, limit)

    def considered(self, text: str) -> list[Meeting]:
        """The names that have most of a text's words, and how they meet them, the likeliest first."""
        words = self._respaced(normalise(without_possessives(text)).split()[:_MOST_WORDS])
        if all(word in LIGHT or word.isdigit() or len(word) == 1 for word in words):
            return []
        asking = {word for before, word in pairwise(words) if before in ASKING and word in ASKING}
        known = {word: Typed(word, self._index, is_asking=word in asking) for word in words}
        for unknown in [word for word in known.values() if word.is_misspelled][:_MOST_MISSPELLED]:
            unknown.widen()
        typed = [known[word] for word in words]
        found = self._meetings(typed, {})
        if not found or found[0].score < _SURE:
            misread = [word for word in known.values() if word.number is not None and word.may_differ]
            for word in misread[:_MOST_MISSPELLED]:
                word.widen()
            if misread:
                found = self._meetings(typed, self._untouched(found, misread))
        return found

    def _untouched(self, met: Sequence[Meeting], misread: Collection[Typed]) -> dict[int, Meeting]:
        """The meetings, by name, that stay the same once known words are taken for misspelled ones; not the first,
        which depends on the others."""
        widened = {word.word for word in misread}
        alike = {number for word in misread for number in word.likes if number != word.number}
        words_of = self._index.words_of
        return {
            one.name: one
            for one in met[1:]
            if widened.isdisjoint(one.misspelled) and alike.isdisjoint(words_of[one.name])
        }

    def _meetings(self, typed: Sequence[Typed], known: Mapping[int, Meeting]) -> list[Meeting]:
        tables = [word.meant for word in typed if not (word.is_light or word.is_letter) or len(typed) == 1]
        letters = {word.word for word in typed if word.is_letter}
        few = likeliest(tables, self._index, _RERANKED, letters=letters, share=_SHARE)
        met = (known.get(name) or meet(typed, name, self._index) for name in few)
        found = sorted((one for one in met if one), key=lambda one: (-one.rank, one.name))
        return [one.ahead_of(found[i + 1 :]) for i, one in enumerate(found[:1])] + found[1:]

    def _by_words(self, text: str) -> list[_Met]:
        meetings = self.considered(text)[:_MOST_RANKED]
        names = self._index.names([one.name for one in meetings])
        found, least = list[_Met](), 1.0
        for name, one in zip(names, meetings, strict=True):
            least = min(least, one.score)  # what is less likely meant is never surer
            found.append(
                _Met(
                    name,
                    least,
                    one.is_spelled,
                    least >= OFFER or one.is_namesake,
                    one.rank,
                    one.level,
                    one.fit,
                    one.is_all_met,
                )
            )
        return found

    def _whole(self, variants: Sequence[Sequence[str]]) -> list[Name]:
        """Names that are all of what was typed: as written, else but for spaces, the order of words and light ones."""
        for words in variants:
            if names := self._index.whole(" ".join(words)):
                return names
            if len(words) == _SPLIT and not ASKING.issuperset(words) and (names := self._index.loose("".join(words))):
                return names
        for words in variants:
            if not ASKING.issuperset(words):
                for key in loose_keys(words):
                    if names := self._index.loose(key):
                        return names
        return []

    def _by_acronym(self, text: str, variants: Iterable[Sequence[str]]) -> list[_Met]:
        capitals = "".join(filter(str.isalnum, text))
        for words in variants:
            acronym = "".join(words)
            if names := self._index.acronyms(acronym):
                is_word = self._index.number(acronym) is not None
                by_chance = is_word + len(self._index.owners) / _INITIALS ** len(acronym)
                score = _ACRONYM if acronym.upper() in capitals else _ACRONYM / (1 + by_chance)
                return [_Met(name, score, True, offered=True) for name in names]
        return []

    def _respaced(self, words: Sequence[str]) -> list[str]:
        """The words with those joined that names write as one, and those split that names write as two."""
        index, result, i = self._index, list[str](), 0
        while i < len(words):
            pair = words[i : i + 2]
            known = index.number(words[i]) is not None
            if (
                len(pair) == 2
                and not (known and index.number(pair[1]) is not None)
                and index.number("".join(pair)) is not None
            ):
                result.append("".join(pair))
                i += 2
            else:
                result += pair[:1] if known else index.split(words[i]) or pair[:1]
                i += 1
        return result

    def _called(self, names: Sequence[Name], kinds: Collection[Kind]) -> Resolved:
        """The entry of names that are all of what was typed."""
        met = [_Met(name, 1.0, True) for name in names]
        if len(met) == 1:
            return Found(names[0].entry, names[0].text, False, (met[0].candidate,))
        return self._settled(met, kinds, whole=True)

    def _settled(self, met: Iterable[_Met], kinds: Collection[Kind], *, whole: bool) -> Resolved:
        in_order = sorted(
            met,
            key=lambda m: (
                -m.score,
                -m.rank,
                m.name.kind not in kinds,
                m.name.kind is Kind.EVENT,
                *_by_prominence(m.name),
            ),
        )
        best: dict[str, _Met] = {}
        for one in in_order:
            best.setdefault(one.name.entry, one)
        ranked = list(best.values())[:_MOST_RANKED]
        if not ranked or ranked[0].score < ACCEPT:
            nearest = [m for m in ranked if m.offered][:_MOST_OFFERED]
            return Missing(_candidates(nearest), _candidates(ranked))
        tied = [m for m in ranked if m.fit == ranked[0].fit and m.score >= OFFER and m.level >= ranked[0].level - _TIE]
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
    befall them (unless all of an event's name was typed), then the one that is clearly more prominent."""
    tied = [m for m in tied if m.name.kind in kinds] or tied
    if not whole:
        tied = [m for m in tied if m.name.kind is not Kind.EVENT or m.all_met] or tied
    first, *others = sorted(tied, key=lambda m: -m.name.prominence)
    if all(first.name.prominence > 2 * other.name.prominence for other in others):
        return [first]
    return tied


def _by_prominence(name: Name) -> tuple[int, bool, int, str]:
    return -name.prominence, name.alias, len(name.text), name.text


def _candidates(met: Iterable[_Met]) -> tuple[Candidate, ...]:
    return tuple(m.candidate for m in met)
