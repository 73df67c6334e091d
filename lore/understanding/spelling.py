"""Words that a question misspells, read as those of the lore: its names first, then the words of its texts."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from string import ascii_lowercase
from typing import NamedTuple

from rapidfuzz.distance import OSA

from lore.model import Kind
from lore.names import Found, Name, Resolved
from lore.names.countries import countries
from lore.names.english import english_near, is_english
from lore.names.folding import sound
from lore.understanding.generic import GENERIC
from lore.understanding.stems import stem
from lore.understanding.thesaurus import same
from lore.understanding.words import Word, words

_LIKELY = 0.8  # what the matcher of names must be sure of
_LONG_NAME = 7
"""Letters from which what is written as a name may be a misspelling of a word that the texts have."""
NEAR_NAME = 5
"""Letters from which a word may be a misspelling; of another word than a name's, it has more or sounds the same."""


class Spelled(NamedTuple):
    """A word's stem, or that of the word which it misspells; `meant` is that word, if it does."""

    stem: str
    meant: str = ""


class Speller:
    """Reads the words of questions about one world. `named` are its names, and `events` those of events, cut into
    words."""

    def __init__(
        self,
        named: Iterable[tuple[Name, Sequence[Word]]],
        events: Iterable[Sequence[Word]],
        vocabulary: Mapping[str, int],
        resolve: Callable[[str], Resolved],
    ) -> None:
        self._vocabulary = vocabulary
        self._resolve = resolve
        self._name_words: dict[str, str] = {}
        self._named_so: set[str] = set()
        self._surnames: defaultdict[str, set[str]] = defaultdict(set)
        self._sounds: defaultdict[str, list[str]] = defaultdict(list)
        self._called_so = {
            two.folded: two.stem
            for cut in events
            for one, two in pairwise(cut)
            if two.is_capital and (one.folded == "the" or one.is_capital) and len(two.folded) >= NEAR_NAME
        }
        for name, cut in named:
            for word in cut:
                if len(word.folded) == NEAR_NAME - 1 and word.folded not in GENERIC:
                    self._named_so.add(word.folded)
                if len(word.folded) >= NEAR_NAME:
                    self._name_words.setdefault(word.folded, word.stem)
            for given, surname in pairwise(cut) if name.kind is Kind.PERSON else ():
                self._surnames[given.folded].add(surname.folded)
        for folded in self._name_words:
            self._sounds[sound(folded)].append(folded)

    def spelled(self, typed: Sequence[Word]) -> list[Spelled]:
        """How each word of a question is read."""
        found = [self._spelled(word, first=at == 0) for at, word in enumerate(typed)]
        for at, (given, word) in enumerate(pairwise(typed), start=1):
            if not found[at].meant and (surname := self._surname(found[at - 1].meant or given.folded, word)):
                found[at] = Spelled(stem(surname), surname)
        return found

    def _spelled(self, word: Word, *, first: bool) -> Spelled:
        folded = word.folded
        if len(folded) == NEAR_NAME - 1 and not word.is_number and not self._is_known(word):
            meant = self._short(folded, is_name=word.is_capital and not first)
            return Spelled(stem(meant), meant) if meant else Spelled(word.stem)
        if self._is_right(word):
            return Spelled(word.stem)
        if named := self._word_of_name(folded):
            return Spelled(self._name_words[named], named)
        if len(folded) > NEAR_NAME and (alike := self._name(folded)):
            return alike
        if word.is_capital and not first:
            if called := _closest(folded, self._called_so, 1):
                return Spelled(self._called_so[called], called)  # the Miror War
            close = _closest(word.stem, self._long_stems, 1) if len(word.stem) >= _LONG_NAME else ""
            return Spelled(close, close) if close else Spelled(word.stem)
        return self._word_of_text(word)

    def _is_known(self, word: Word) -> bool:
        return word.stem in self._vocabulary or is_english(word.folded)

    def _short(self, folded: str, *, is_name: bool) -> str:
        """The word that one of four letters misspells by a swap or a letter too few, a name's first: wrld."""
        slips = list(_slips(folded))
        known = [each for each in slips if each in self._name_words]
        known += [each for each in slips if not is_name and stem(each) in self._vocabulary]
        return next(iter(known), "")

    def _is_right(self, word: Word) -> bool:
        """Whether a word is too short to be taken for another, or means something as it stands."""
        folded = word.folded
        alike = same(word.stem)
        return (
            word.is_number
            or folded in GENERIC
            or folded in countries()
            or (is_english(folded) and not self._has_sound(folded))
            or len(folded) < NEAR_NAME
            or any(each in self._vocabulary for each in alike)
            or len(alike) > 1
        )

    def _has_sound(self, folded: str) -> bool:
        """Whether a name sounds just like a word: the counsel for the council."""
        return sound(folded) in self._sounds and len(folded) > NEAR_NAME

    def _word_of_name(self, folded: str) -> str:
        """The word of a name that a word misspells."""
        named = _closest(folded, self._name_words, 1 if len(folded) < 8 else 2)
        if not named and len(folded) > NEAR_NAME:
            named = _closest(folded, self._sounds.get(sound(folded), ()), 3)
        return named

    def _name(self, folded: str) -> Spelled | None:
        """The name of one word that a word very likely misspells."""
        resolved = self._resolve(folded)
        if not isinstance(resolved, Found) or resolved.ranked[0].score < _LIKELY:
            return None
        named = words(resolved.name)
        is_entity = resolved.ranked[0].kind is not Kind.EVENT and resolved.near
        return Spelled(named[0].stem, named[0].folded) if is_entity and len(named) == 1 else None

    def _word_of_text(self, word: Word) -> Spelled:
        """The word of the lore's texts that a word misspells, or an English one that says the same as one of them."""
        folded = word.folded
        most = 1 if len(word.stem) < 8 else 2
        close = _closest(word.stem, self._long_stems, most)
        close = close or self._shuffled(word.stem)
        if not close and folded.endswith("s"):  # spyglas: no plural
            close = _closest(folded, self._long_stems, most)
        if not close and folded.endswith("d"):  # a lost vowel: assassinatd
            close = _closest(stem(f"{folded[:-1]}ed"), self._long_stems, most)
        regular = self._regular(folded)
        if regular and stem(regular) in self._vocabulary:
            return Spelled(stem(regular), regular)
        if not close:
            other = regular or self._short_name(folded) or ("" if is_english(folded) else self._ordinary(folded))
            return Spelled(stem(other), other) if other else Spelled(word.stem)
        is_swapped = sorted(close) == sorted(word.stem)
        if max(len(close), len(word.stem)) > NEAR_NAME or is_swapped or sound(close) == sound(word.stem):
            ended = close + folded[len(word.stem) :]  # fuonded: founded, and not found
            if is_english(ended) and stem(ended) in self._vocabulary:
                return Spelled(stem(ended), ended)
            return Spelled(close, next((each for each in english_near(folded) if stem(each) == close), close))
        other = self._ordinary(folded)
        other = other if other and sound(other) == sound(folded) else regular
        return Spelled(stem(other), other) if other else Spelled(word.stem)

    def _shuffled(self, typed: str) -> str:
        """The stem with the same first letter and all the others of one of six letters or more: ecomony."""
        if len(typed) <= NEAR_NAME:
            return ""
        alike = (each for each in self._long_stems if len(each) == len(typed) and each[0] == typed[0])
        return next((each for each in alike if sorted(each) == sorted(typed)), "")

    def _short_name(self, folded: str) -> str:
        """The word of four letters in a name that a word has one letter more than: augue, for ague."""
        less = (folded[:at] + folded[at + 1 :] for at in range(1, len(folded)))
        return next((each for each in less if len(folded) == NEAR_NAME and each in self._named_so), "")

    @cached_property
    def _long_stems(self) -> list[str]:
        return [each for each in self._vocabulary if len(each) >= NEAR_NAME]

    def _regular(self, folded: str) -> str:
        """A verb in the past, if its ending is misspelled: seald, liftid, stoped."""
        if not folded.endswith("d"):
            return ""
        root = folded[:-2] if folded[-2] in "aeiou" else folded[:-1]
        forms = f"{root}ed", f"{root}{root[-1]}ed"
        return next((each for each in forms if not same(stem(each)).isdisjoint(self._vocabulary)), "")

    def _ordinary(self, folded: str) -> str:
        """The English word that one misspells, if the lore has one that says the same."""
        near = [word for word in english_near(folded) if word not in GENERIC]
        near.sort(key=lambda word: sound(word) != sound(folded))
        return next((word for word in near if not same(stem(word)).isdisjoint(self._vocabulary)), "")

    def _surname(self, given: str, word: Word) -> str:
        """The surname that a word misspells behind a given name; nothing where the lore has the word itself."""
        if word.is_number or word.folded in GENERIC or any(each in self._vocabulary for each in same(word.stem)):
            return ""
        known = self._surnames.get(given, set())
        if len(word.folded) < NEAR_NAME:
            return _closest(word.folded, [each for each in known if each[:1] == word.folded[:1]], 1)
        return _closest(word.folded, known, 2)


def is_nearly_generic(folded: str) -> bool:
    """Whether a word misspells one that names nothing: agianst."""
    if len(folded) < NEAR_NAME or is_english(folded):
        return False
    return any(word in GENERIC for word in english_near(folded))


def _closest(typed: str, known: Iterable[str], most: int) -> str:
    """The word with the fewest edits, if they are no more than `most` and none changes how the word begins."""
    near_by = (each for each in known if abs(len(each) - len(typed)) <= most and _begin_alike(each, typed))
    cost, close = min(((OSA.distance(typed, each), each) for each in near_by), default=(most + 1, ""))
    return close if cost <= most else ""


def _slips(typed: str) -> Iterator[str]:
    """A word with two neighbouring letters swapped, or with one more, the first one aside."""
    for at in range(1, len(typed) - 1):
        yield typed[:at] + typed[at + 1] + typed[at] + typed[at + 2 :]
    for at in range(1, len(typed) + 1):
        for letter in ascii_lowercase:
            yield typed[:at] + letter + typed[at:]


def _begin_alike(one: str, other: str) -> bool:
    return one[:1] == other[:1] or _first_sound(one[:1]) == _first_sound(other[:1])


@lru_cache(maxsize=64)
def _first_sound(letter: str) -> str:
    return sound(letter)
