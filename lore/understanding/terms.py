"""What a question is about: names of entries, words that the lore has, and words that it hasn't."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from math import log

from lore.model import Kind
from lore.names import Name, Resolved
from lore.names.countries import countries
from lore.names.english import is_english
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import HEAVY, TITLES
from lore.understanding.spelling import NEAR_NAME, Spelled, Speller, is_nearly_generic
from lore.understanding.strangers import joined
from lore.understanding.term import Term, stranger
from lore.understanding.thesaurus import near, same, stemmed
from lore.understanding.words import Word, words

_LONGEST_NAME = 8  # words
_ARTICLES = frozenset(("the", "a", "an"))
_US = "us"
_OF_STATES = stemmed(
    "president government army navy senate congress troops economy dollar state states election agents"
)
"""What a country has, and what `us` before it is no pronoun of."""
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
        cuts = [(name, words(name.text)) for name in names]
        named = [(name, each) for name, each in cuts if name.kind is not Kind.EVENT]
        events = [each for name, each in cuts if name.kind is Kind.EVENT]
        self._is_told = is_told
        self._vocabulary = vocabulary
        self._resolve = resolve
        self._speller = Speller(named, events, vocabulary, resolve)
        self._documents = max(vocabulary.values(), default=1) + 1
        self._kinds = {name.entry: name.kind for name, _ in named}
        self._entities: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
        self._main: defaultdict[str, set[str]] = defaultdict(set)
        parts: defaultdict[str, set[str]] = defaultdict(set)
        for name, cut in named:
            self._add(name, cut)
            if name.kind is Kind.PERSON and len(cut) > 1:
                for word in filter(_may_name, cut):
                    parts[word.folded].add(name.entry)
        for part, entries in parts.items():
            if len(entries) == 1:
                self._entities.setdefault((_singular(part),), entries)

    def _add(self, name: Name, cut: list[Word]) -> None:
        if not name.alias:
            self._main[name.entry].update(word.stem for word in cut)
        for key in (cut, [word for word in cut if word.folded != "the"]):
            if len(key) == 1:
                self._entities[(_singular(key[0].folded),)].add(name.entry)
            elif key:
                self._entities[tuple(word.stem for word in key)].add(name.entry)

    def terms(self, typed: Sequence[Word]) -> list[Term]:
        """The terms of a question's words, in their order."""
        found: list[Term] = []
        spelled = self._speller.spelled(typed)
        at = 0
        while at < len(typed):
            length, entries = self._name_at(typed, spelled, at)
            if typed[at].folded in _ARTICLES and self._name_at(typed, spelled, at + 1)[0] >= max(length, 1):
                at += 1  # the guild of mirrors, and not the guild
                continue
            renowned = self._renowned(typed[at:])
            if length >= renowned and length:
                found.append(self._named(typed[at : at + length], spelled[at : at + length], entries))
            elif renowned:
                length = renowned
                run = typed[at : at + length]
                found.append(stranger(_text(run), 2.0, run[0].at, run[-1].end))
            elif typed[at].folded == _US and _says_something(typed, at):
                found.append(stranger(typed[at].typed.upper(), 2.0, typed[at].at, typed[at].end))
            elif _says_something(typed, at) and not is_nearly_generic(typed[at].folded):
                found.append(self._word(typed[at], spelled[at], first=at == 0))
            at += max(length, 1)
        return list(joined(found, typed, self._resolve))

    def names_in(self, typed: Sequence[Word]) -> Iterator[Term]:
        """The names alone in some words that are surely spelled as they should be, such as a title's."""
        spelled = [Spelled(word.stem) for word in typed]
        at = 0
        while at < len(typed):
            length, entries = self._name_at(typed, spelled, at)
            if length:
                yield self._named(typed[at : at + length], spelled[at : at + length], entries)
            at += max(length, 1)

    def _name_at(self, typed: Sequence[Word], spelled: Sequence[Spelled], at: int) -> tuple[int, set[str]]:
        """How many words from one on are a name, and whose."""
        for length in range(min(_LONGEST_NAME, len(typed) - at), 0, -1):
            key = tuple(each.stem for each in spelled[at : at + length])
            if length == 1:
                if not _says_something(typed, at) or typed[at].is_number:
                    return 0, set()
                key = (_singular(spelled[at].meant or typed[at].folded),)
            if entries := self._entities.get(key):
                return length, entries
        return 0, set()

    def _named(self, run: Sequence[Word], spelled: Sequence[Spelled], entries: set[str]) -> Term:
        is_heavy = any(self._kinds[entry] in HEAVY for entry in entries)
        is_misspelled = any(each.meant for each in spelled)
        own = frozenset(each.stem for each in spelled)
        return Term(
            _text(run),
            own,
            tuple(same(each.stem) for each in spelled),
            (2.0 if is_heavy else 1.3) * max(self._rarity(each.stem) for each in spelled),
            frozenset(entries),
            meant=" ".join(each.meant or word.folded for each, word in zip(spelled, run, strict=True))
            if is_misspelled
            else "",
            is_description=self._describes(own, entries),
            at=run[0].at,
            end=run[-1].end,
        )

    def _describes(self, own: frozenset[str], entries: set[str]) -> bool:
        return all(self._kinds[entry] is Kind.PERSON and own.isdisjoint(self._main[entry]) for entry in entries)

    def _renowned(self, typed: Sequence[Word]) -> int:
        """How many words are a name of our own timeline that the lore hasn't."""
        for length in range(min(_LONGEST_NAME, len(typed)), 1, -1):
            name = " ".join(word.folded for word in typed[:length])
            if name in _RENOWNED and not self._is_told(name):
                return length
        return 0

    def _word(self, word: Word, spelled: Spelled, *, first: bool) -> Term:
        alike = same(spelled.stem)
        is_stranger = not any(each.removesuffix("%") in self._vocabulary for each in alike)
        is_name = word.is_capital and not first and not word.typed.isupper()
        is_odd = len(word.folded) >= NEAR_NAME and not word.is_number and not is_english(word.folded)
        is_proper = is_stranger and (word.folded in countries() or is_name or is_odd)
        return Term(
            word.typed,
            frozenset([spelled.stem]),
            (alike,),
            (2.0 if is_proper else 1.0) * self._rarity(spelled.stem),
            near=frozenset(each for each in near(spelled.stem) if each in self._vocabulary),
            meant=spelled.meant,
            is_stranger=is_stranger,
            is_proper=is_proper,
            is_number=word.is_number,
            at=word.at,
            end=word.end,
        )

    def _rarity(self, spelled: str) -> float:
        """From 0.5 for what nearly every sentence says to 1 for what hardly any does."""
        count = max((self._vocabulary.get(each, 0) for each in same(spelled)), default=0)
        return 1 - 0.5 * log(count + 1) / log(self._documents + 1)


def _says_something(typed: Sequence[Word], at: int) -> bool:
    """Whether a word is no mere form of a question: the US, US troops and us president, but not us."""
    word = typed[at]
    if word.folded != _US:
        return word.folded not in GENERIC
    is_country = word.typed.isupper() and not all(each.typed.isupper() for each in typed)
    is_led_in = at > 0 and typed[at - 1].folded == "the"
    return is_country or is_led_in or any(each.stem in _OF_STATES for each in typed[at + 1 : at + 2])


def _text(run: Sequence[Word]) -> str:
    return " ".join(word.typed for word in run)


def _may_name(word: Word) -> bool:
    """Whether a word of a person's name may stand for the whole: Gottwald, but not a president."""
    return word.is_capital and len(word.folded) > 2 and word.folded not in GENERIC and word.folded not in TITLES


def _singular(folded: str) -> str:
    if folded.endswith("ies") and len(folded) > 4:
        return folded[:-3] + "y"
    return folded[:-1] if folded.endswith("s") and not folded.endswith("ss") and len(folded) > 3 else folded
