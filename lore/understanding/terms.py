"""What a question is about: names of entries, words that the lore has, and words that it hasn't."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from math import log

from rapidfuzz.distance import OSA

from lore.model import Kind
from lore.names import Found, Name, Resolved
from lore.names.countries import countries
from lore.names.english import english_near, is_english
from lore.names.folding import sound
from lore.understanding.generic import GENERIC
from lore.understanding.stems import stem
from lore.understanding.thesaurus import near, same, stemmed
from lore.understanding.words import Word, words

_LONGEST_NAME = 8  # words
HEAVY = (Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.WORK, Kind.PLACE)
ORDINALS = stemmed("first last second third earliest latest final initial next")
TITLES = frozenset(
    "president king queen captain leader chancellor comrade lord lady sir dame chief general admiral colonel major"
    " minister prince princess duke duchess count countess emperor empress doctor brother sister father mother saint"
    " master".split()
)
"""Words before a name that alone name nobody."""
_LIKELY = 0.8  # what the matcher of names must be sure of
_NEAR_NAME = 5
"""Letters from which a word may be a misspelling; of another word than a name's, it has more or sounds the same."""


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that a question says, `own` its stems as they are.

    `entries` are those that it names; `stems` what would say the same, `near` what may say nearly that. `meant` is the
    word that it was taken for where it was misspelled, `at` and `end` where it stands in the text. A stranger is
    nowhere in the lore, nor is what it may mean. It is proper where it is written as a name, or is a country's; a
    description names a person by no word of their name.
    """

    text: str
    own: frozenset[str]
    stems: tuple[frozenset[str], ...]
    weight: float
    entries: frozenset[str] = frozenset()
    near: frozenset[str] = frozenset()
    meant: str = ""
    is_stranger: bool = False
    is_proper: bool = False
    is_number: bool = False
    is_description: bool = False
    at: int = 0
    end: int = 0

    def is_in(self, told: Collection[str]) -> bool:
        """Whether some stems say it, in its own words or others that say the same."""
        return all(not alike.isdisjoint(told) for alike in self.stems)


_RENOWNED = frozenset(
    name.strip()
    for line in (files("lore.understanding") / "renowned.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
    for name in line.split(",")
)


class Namer:
    """Finds names in a question, the longest first, and forgives their endings."""

    def __init__(
        self,
        names: Iterable[Name],
        vocabulary: Mapping[str, int],
        resolve: Callable[[str], Resolved],
        is_told: Callable[[str], bool],
    ) -> None:
        self._is_told = is_told
        self._vocabulary = vocabulary
        self._resolve = resolve
        self._documents = max(vocabulary.values(), default=1) + 1
        self._entities: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self._kinds: dict[str, Kind] = {}
        self._name_words: dict[str, str] = {}
        self._main: defaultdict[str, set[str]] = defaultdict(set)
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)
        self._surnames: defaultdict[str, set[str]] = defaultdict(set)
        parts: defaultdict[str, set[str]] = defaultdict(set)
        for name in names:
            if name.kind is Kind.EVENT:
                continue
            cut = words(name.text)
            self._add(name, cut)
            if name.kind is Kind.PERSON and len(cut) > 1:
                for given, surname in pairwise(cut):
                    self._surnames[given.folded].add(surname.folded)
                for word in filter(_may_name, cut):
                    parts[word.folded].add(name.entry)
        for part, entries in parts.items():
            if len(entries) == 1:
                self._entities.setdefault((_singular(part),), entries)
        for folded in self._name_words:
            self._sounds[sound(folded)].append(folded)

    def _add(self, name: Name, cut: list[Word]) -> None:
        self._kinds[name.entry] = name.kind
        if not name.alias:
            self._main[name.entry].update(word.stem for word in cut)
        for key in (cut, [word for word in cut if word.folded != "the"]):
            if len(key) == 1:
                self._entities[(_singular(key[0].folded),)].add(name.entry)
            elif key:
                self._entities[tuple(word.stem for word in key)].add(name.entry)
        for word in cut:
            if len(word.folded) >= _NEAR_NAME:
                self._name_words.setdefault(word.folded, word.stem)

    def terms(self, typed: Sequence[Word]) -> list[Term]:
        """The terms of a question's words, in their order."""
        found: list[Term] = []
        spelled = [self._spelled(word, first=at == 0) for at, word in enumerate(typed)]
        for at, (given, word) in enumerate(pairwise(typed), start=1):
            if not spelled[at][1] and (surname := self._surname(spelled[at - 1][1] or given.folded, word)):
                spelled[at] = stem(surname), surname
        at = 0
        while at < len(typed):
            length, entries = self._name_at(typed, spelled, at)
            run = typed[at : at + max(length, 1)]
            meant = " ".join(each[1] or word.folded for each, word in zip(spelled[at:], run, strict=False))
            misspelled = any(each[1] for each in spelled[at : at + len(run)])
            if length:
                stems = tuple(same(each[0]) for each in spelled[at : at + length])
                heavy = any(self._kinds[entry] in HEAVY for entry in entries)
                weight = (2.0 if heavy else 1.3) * max(self._rarity(each[0]) for each in spelled[at : at + length])
                text = " ".join(word.typed for word in run)
                own = frozenset(each[0] for each in spelled[at : at + length])
                taken_for = meant if misspelled else ""
                found.append(
                    Term(
                        text,
                        own,
                        stems,
                        weight,
                        frozenset(entries),
                        meant=taken_for,
                        is_description=self._describes(own, entries),
                        at=run[0].at,
                        end=run[-1].end,
                    )
                )
            elif renowned := self._renowned(typed[at:]):
                run = typed[at : at + renowned]
                found.append(_stranger(" ".join(word.typed for word in run), 2.0, run[0].at, run[-1].end))
                length = renowned
            elif typed[at].folded not in GENERIC and not _is_nearly_generic(typed[at].folded):
                found.append(self._word(typed[at], *spelled[at], first=at == 0))
            at += max(length, 1)
        return list(self._joined_strangers(found, typed))

    def _renowned(self, typed: Sequence[Word]) -> int:
        """How many words are a name of our own timeline that the lore hasn't."""
        for length in range(min(_LONGEST_NAME, len(typed)), 1, -1):
            name = " ".join(word.folded for word in typed[:length])
            if name in _RENOWNED and not self._is_told(name):
                return length
        return 0

    def _surname(self, given: str, word: Word) -> str:
        """The surname that a word misspells behind a given name; nothing where the lore has the word itself."""
        if word.is_number or word.folded in GENERIC or any(each in self._vocabulary for each in same(word.stem)):
            return ""
        known = self._surnames.get(given, set())
        if len(word.folded) < _NEAR_NAME:
            return _closest(word.folded, [each for each in known if each[:1] == word.folded[:1]], 1)
        return _closest(word.folded, known, 2)

    def _describes(self, own: frozenset[str], entries: set[str]) -> bool:
        return all(self._kinds[entry] is Kind.PERSON and own.isdisjoint(self._main[entry]) for entry in entries)

    def _name_at(self, typed: Sequence[Word], spelled: Sequence[tuple[str, str]], at: int) -> tuple[int, set[str]]:
        for length in range(min(_LONGEST_NAME, len(typed) - at), 0, -1):
            key = tuple(each[0] for each in spelled[at : at + length])
            if length == 1:
                if typed[at].folded in GENERIC or typed[at].is_number:
                    return 0, set()
                key = (_singular(spelled[at][1] or typed[at].folded),)
            if entries := self._entities.get(key):
                return length, entries
        return 0, set()

    def _word(self, word: Word, spelled: str, meant: str, *, first: bool) -> Term:
        alike = same(spelled)
        known = any(each.removesuffix("%") in self._vocabulary for each in alike)
        stranger = not known
        is_name = word.is_capital and not first and not word.typed.isupper()
        is_odd = len(word.folded) >= _NEAR_NAME and not word.is_number and not is_english(word.folded)
        proper = stranger and (word.folded in countries() or is_name or is_odd)
        loosely = frozenset(each for each in near(spelled) if each in self._vocabulary)
        weight = (2.0 if proper else 1.0) * self._rarity(spelled)
        return Term(
            word.typed,
            frozenset([spelled]),
            (alike,),
            weight,
            frozenset(),
            loosely,
            meant,
            stranger,
            proper,
            is_number=word.is_number,
            at=word.at,
            end=word.end,
        )

    def _rarity(self, spelled: str) -> float:
        """From 0.5 for what nearly every sentence says to 1 for what hardly any does."""
        count = max((self._vocabulary.get(each, 0) for each in same(spelled)), default=0)
        return 1 - 0.5 * log(count + 1) / log(self._documents + 1)

    def _spelled(self, word: Word, *, first: bool) -> tuple[str, str]:
        """A word's stem, or that of the word which it misspells, with that word."""
        folded = word.folded
        if len(folded) == _NEAR_NAME - 1 and word.stem not in self._vocabulary and not is_english(folded):
            swapped = next((each for each in _swaps(folded) if stem(each) in self._vocabulary), "")
            return (stem(swapped), swapped) if swapped else (word.stem, "")
        if (
            word.is_number
            or folded in GENERIC
            or folded in countries()
            or (is_english(folded) and not self._has_sound(folded))
            or len(folded) < _NEAR_NAME
            or any(each in self._vocabulary for each in same(word.stem))
            or len(same(word.stem)) > 1
        ):
            return word.stem, ""
        most = 1 if len(folded) < 8 else 2
        named = _closest(folded, self._name_words, most)
        if not named and len(folded) > _NEAR_NAME:
            named = _closest(folded, self._sounds.get(sound(folded), ()), 3)
        if named:
            return self._name_words[named], named
        if len(folded) > _NEAR_NAME and (alike := self._alike(folded)):
            return alike
        if word.is_capital and not first:
            return word.stem, ""
        most = 1 if len(word.stem) < 8 else 2
        known = [each for each in self._vocabulary if len(each) >= _NEAR_NAME]
        close = _closest(word.stem, known, most)
        if not close and folded.endswith("d"):  # a lost vowel: assassinatd
            close = _closest(stem(f"{folded[:-1]}ed"), known, most)
        if not close and (regular := self._regular(folded)):
            return stem(regular), regular
        if not close and not is_english(folded) and (ordinary := self._ordinary(folded)):
            return stem(ordinary), ordinary
        is_swapped = sorted(close) == sorted(word.stem)
        if close and (max(len(close), len(word.stem)) > _NEAR_NAME or is_swapped or sound(close) == sound(word.stem)):
            return close, close
        return word.stem, ""

    def _ordinary(self, folded: str) -> str:
        """The English word that one misspells, if the lore has one that says the same."""
        return next(
            (
                word
                for word in english_near(folded)
                if word not in GENERIC and any(each in self._vocabulary for each in same(stem(word)))
            ),
            "",
        )

    def _has_sound(self, folded: str) -> bool:
        """Whether a name sounds just like a word: the counsel for the council."""
        return sound(folded) in self._sounds and len(folded) > _NEAR_NAME

    def _regular(self, folded: str) -> str:
        """A verb in the past, if its ending is misspelled: seald, liftid, stoped."""
        if not folded.endswith("d"):
            return ""
        root = folded[:-2] if folded[-2] in "aeiou" else folded[:-1]
        return next((each for each in (f"{root}ed", f"{root}{root[-1]}ed") if stem(each) in self._vocabulary), "")

    def _alike(self, folded: str) -> tuple[str, str] | None:
        """The stem of the name of one word that a word very likely misspells, and the name."""
        resolved = self._resolve(folded)
        if not isinstance(resolved, Found) or resolved.ranked[0].score < _LIKELY:
            return None
        named = words(resolved.name)
        is_entity = resolved.ranked[0].kind is not Kind.EVENT and resolved.near
        return (named[0].stem, named[0].folded) if is_entity and len(named) == 1 else None

    def _joined_strangers(self, found: list[Term], typed: Sequence[Word]) -> Iterator[Term]:
        """Terms, a name of one word joined with the strange name beside it: the Soviet Union is no Soviets."""
        places = {word.typed: at for at, word in enumerate(typed)}
        at = 0
        while at < len(found):
            term = found[at]
            after = found[at + 1] if at + 1 < len(found) else None
            if (
                after
                and _beside(term, after, places)
                and (_is_strange_pair(term, after) or _is_strange_pair(after, term))
            ):
                yield self._whole(term, after)
                at += 2
            else:
                yield term
                at += 1

    def _whole(self, term: Term, after: Term) -> Term:
        """A name of two words of which one is strange: a misspelled name, or a stranger."""
        text, weight = f"{term.text} {after.text}", max(term.weight, after.weight, 2.0)
        resolved = self._resolve(text)
        if isinstance(resolved, Found) and resolved.ranked[0].kind is not Kind.EVENT:
            named = words(resolved.name)
            stems = tuple(same(word.stem) for word in named)
            own = frozenset(word.stem for word in named)
            entries = frozenset([resolved.entry])
            return Term(text, own, stems, weight, entries, meant=resolved.name, at=term.at, end=after.end)
        return _stranger(text, weight, term.at, after.end)


def _is_nearly_generic(folded: str) -> bool:
    """Whether a word misspells one that names nothing: agianst."""
    if len(folded) < _NEAR_NAME or is_english(folded):
        return False
    return any(word in GENERIC for word in english_near(folded)[:1])


def _stranger(text: str, weight: float, at: int, end: int) -> Term:
    """A name that the lore hasn't."""
    return Term(text, frozenset(), (frozenset([stem(text)]),), weight, is_stranger=True, is_proper=True, at=at, end=end)


def _may_name(word: Word) -> bool:
    """Whether a word of a person's name may stand for the whole: Gottwald, but not a president."""
    return word.is_capital and len(word.folded) > 2 and word.folded not in GENERIC and word.folded not in TITLES


def _singular(folded: str) -> str:
    if folded.endswith("ies") and len(folded) > 4:
        return folded[:-3] + "y"
    return folded[:-1] if folded.endswith("s") and not folded.endswith("ss") and len(folded) > 3 else folded


def _closest(typed: str, known: Iterable[str], most: int) -> str:
    """The word with the fewest edits, if they are no more than `most` and none changes how the word begins."""
    near_by = (each for each in known if abs(len(each) - len(typed)) <= most and _begin_alike(each, typed))
    cost, close = min(((OSA.distance(typed, each), each) for each in near_by), default=(most + 1, ""))
    return close if cost <= most else ""


def _swaps(typed: str) -> Iterator[str]:
    """A word with two neighbouring letters swapped, the first one aside."""
    for at in range(1, len(typed) - 1):
        yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]


def _begin_alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] or _first_sound(one[:1]) == _first_sound(other[:1])


@lru_cache(maxsize=64)
def _first_sound(letter: str) -> str:
    return sound(letter)


def _beside(term: Term, after: Term, places: Mapping[str, int]) -> bool:
    ends, begins = places.get(term.text.split()[-1]), places.get(after.text.split()[0])
    return ends is not None and begins == ends + 1


def _is_strange_pair(known: Term, strange: Term) -> bool:
    return (
        strange.is_stranger
        and strange.is_proper
        and strange.text.lower() not in countries()
        and bool(known.entries)
        and len(known.text.split()) == 1
        and known.text[:1].isupper()
    )
