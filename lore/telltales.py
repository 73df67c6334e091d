"""What tells a spoiler: names, words of names and runs of words, to be found in texts however they stand there."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from anyascii import anyascii

from lore.calendars import MONTHS
from lore.names.english import is_english
from lore.names.folding import LIGHT
from lore.phrase_words import WEEKDAYS
from lore.spotting.common import TITLES

FEWEST_WORDS = 4
"""Words of a hidden text, for the same words elsewhere to tell what it tells."""

_FEWEST_CHARACTERS = 8  # of one in a script that writes no spaces
_KEY = 4  # words of a run by which it is looked up
_SHORTEST = 4  # letters of a word that others may be forms of
_POSSESSIVE = re.compile(r"['’]s\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z0-9]+")
_BEGINNING = re.compile(r"[.!?…:*•\"“]|\n\s*\n")
_ENDING = re.compile(
    r"s|e?s?es|[aeiouy]{1,2}|[aeo][mvn]|ov[aeiouy]{0,2}|i?ans?|ites?|ish|is[mt]s?|ns|[eo]?v?sk[aeiouy]{1,2}"
)
_ENDING_FOR_VOWEL = re.compile(r"[aeiouy]{1,2}|[aeo]m|y?n[aeiouy]{1,2}")
# Han and kana, Hangul (which writes particles without a space), Thai, Lao, Tibetan, Burmese and Khmer
_UNSPACED = re.compile("[\u0e00-\u0fff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_DATED = frozenset(word.lower() for word in (*MONTHS, *WEEKDAYS))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is compared, and how it was written."""

    folded: str
    is_capital: bool
    begins: bool  # a text or a sentence, where a capital says nothing


Words = tuple[str, ...]
Wanted = tuple[bool, ...]  # for each word of a run, whether it must be a capital


@dataclass(frozen=True, slots=True)
class _Run:
    """Whose spoiler a run of words tells; `wanted` where it counts in its own capitals alone."""

    owner: str
    wanted: Wanted = ()


@dataclass(slots=True)
class _Runs:
    """Runs of words, looked up by the first few of each: a text is read once, however many there are."""

    _runs: dict[Words, _Run] = field(default_factory=dict)
    _firsts: set[str] = field(default_factory=set)
    _lengths: defaultdict[Words, set[int]] = field(default_factory=lambda: defaultdict(set))

    def add(self, words: Words, run: _Run) -> None:
        known = self._runs.get(words)
        if known is None or (known.wanted and not run.wanted):
            self._runs[words] = run
            self._firsts.add(words[0])
            self._lengths[words[:_KEY]].add(len(words))

    def found(self, words: Words) -> Iterator[tuple[int, int, _Run]]:
        """Where runs begin and end."""
        for at, first in enumerate(words):
            for key in range(1, _KEY + 1) if first in self._firsts else ():
                for length in self._lengths.get(words[at : at + key], ()):
                    if run := self._runs.get(words[at : at + length]):
                        yield at, at + length, run


@dataclass(slots=True)
class Telltales:
    """All that tells spoilers, each with its owner: the id of the entry that is, or has, the spoiler."""

    _runs: _Runs = field(default_factory=_Runs)
    _open: _Runs = field(default_factory=_Runs)
    _words: dict[str, str] = field(default_factory=dict)
    _stems: dict[str, tuple[re.Pattern[str], str]] = field(default_factory=dict)
    _characters: defaultdict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    _told: frozenset[str] = frozenset()
    _unspaced: tuple[str, ...] = ()

    def add_name(self, name: str, owner: str) -> None:
        """A name tells whole. One of a single word or of ordinary ones counts in its own capitals alone."""
        words = _read(name)
        if not words or _UNSPACED.search(name):
            self._add_characters(name, owner)
        if words:
            one, plain = len(words) == 1, all(is_ordinary(word.folded) for word in words)
            capitals = tuple(word.is_capital for word in words) if one or plain else ()
            self._runs.add(tuple(word.folded for word in words), _Run(owner, capitals))
            if not one and not plain:
                self._runs.add(("".join(word.folded for word in words),), _Run(owner))

    def add_words(self, words: Iterable[str], owner: str) -> None:
        """Words that tell by themselves, in capitals and in whatever form."""
        for word in words:
            if _UNSPACED.search(word):
                self._add_characters(word, owner)
                continue
            self._words.setdefault(word, owner)
            if len(word) >= _SHORTEST:
                self._stems.setdefault(word, (_ENDING, owner))
            if len(word) > _SHORTEST and word[-1] in "aeiouy":
                self._stems.setdefault(word[:-1], (_ENDING_FOR_VOWEL, owner))

    def add_open(self, names: Iterable[str]) -> None:
        """Names that tell nothing: no hidden name of ordinary words is met inside them, and no word is a form of one of
        those that do tell if it is theirs."""
        listed = list(names)
        self._unspaced = tuple(_characters(name) for name in listed if _UNSPACED.search(name))
        read = [tuple(folded_words(name)) for name in listed]
        for words in filter(None, read):
            self._open.add(words, _Run(""))
        self._told |= {word for words in read for word in words}

    def is_told(self, word: str) -> bool:
        """Whether a word is one of a name that tells nothing, or a part of one in a script without spaces."""
        return word in self._told or any(word in name for name in self._unspaced)

    def add_text(self, text: str, owner: str) -> None:
        """A hidden text tells wherever it stands again, unless it is too short to be anybody's."""
        words = tuple(word.folded for word in _read(text))
        if len(words) >= FEWEST_WORDS:
            self._runs.add(words, _Run(owner))
        elif _UNSPACED.search(text) and len(_characters(text)) >= _FEWEST_CHARACTERS:
            self._add_characters(text, owner)

    def teller(self, text: str) -> str | None:
        """Whose spoiler a text tells, if it tells any."""
        words = _read(text)
        return self._by_run(words) or self._by_word(words) or self._by_characters(text)

    def teller_by_name(self, name: str) -> str | None:
        """The same of a name, in which a single ordinary word, such as the May of a May Carter, is no other's name."""
        words = _read(name)
        folded = tuple(word.folded for word in words)
        for start, end, run in self._runs.found(folded):
            is_own = end - start > 1 or not is_ordinary(folded[start])
            if is_own and _is_in_capitals(words[start:end], run.wanted):
                return run.owner
        return self._by_characters(name)

    def _add_characters(self, text: str, owner: str) -> None:
        if characters := _characters(text):
            self._characters[characters[0]].setdefault(characters, owner)

    def _by_run(self, words: Sequence[_Word]) -> str | None:
        folded = tuple(word.folded for word in words)
        for start, end, run in self._runs.found(folded):
            if not run.wanted or (_is_in_capitals(words[start:end], run.wanted) and not self._is_open(folded, start)):
                return run.owner
        return None

    def _is_open(self, words: Words, at: int) -> bool:
        """Whether a word stands in a name that tells nothing."""
        return any(start <= at < end for start, end, _ in self._open.found(words))

    def _by_word(self, words: Sequence[_Word]) -> str | None:
        if not self._words:
            return None
        return next((owner for word in words if word.is_capital and (owner := self._form(word.folded))), None)

    def _form(self, word: str) -> str | None:
        """Whose word it is a form of."""
        if word in self._words:
            return self._words[word]
        if word in self._told or is_ordinary(word):
            return None
        for length in range(len(word), _SHORTEST - 1, -1):
            ending, owner = self._stems.get(word[:length], (None, ""))
            if ending and ending.fullmatch(word[length:]):
                return owner
        return None

    def _by_characters(self, text: str) -> str | None:
        if not self._characters:
            return None
        characters = _characters(text)
        for at, character in enumerate(characters):
            for told, owner in self._characters.get(character, {}).items():
                if characters.startswith(told, at):
                    return owner
        return None


def folded_words(text: str) -> list[str]:
    """A text's words as they are compared, in whatever form they are written."""
    return [word.folded for word in _read(text)]


def single_words(name: str) -> Iterator[str]:
    """The words of somebody's name that may tell by themselves: capitals that are no ordinary words."""
    if _UNSPACED.search(name):
        parts = re.findall(r"\w+", name)
        yield from (_characters(part) for part in parts if len(parts) > 1 and len(part) > 1)
    else:
        yield from (word.folded for word in _read(name) if word.is_capital and not is_ordinary(word.folded))


def is_capitalised(name: str) -> bool:
    """Whether each word of a name is."""
    return all(word.is_capital for word in _read(name))


def is_ordinary(folded: str) -> bool:
    """Whether a word is no one's own: one of English, a title, a month or too short."""
    too_short = len(folded) < 3 or folded.isdigit()
    return too_short or folded in LIGHT or folded in TITLES or folded in _DATED or is_english(folded)


def _read(text: str) -> list[_Word]:
    plain = anyascii(_POSSESSIVE.sub("", text))
    found = list(_WORD.finditer(plain))
    starts = [True, *(bool(_BEGINNING.search(plain, one.end(), two.start())) for one, two in pairwise(found))]
    return [
        _Word(match[0].lower(), match[0][0].isupper() or match[0][0].isdigit(), begins)
        for match, begins in zip(found, starts, strict=False)
    ]


def _is_in_capitals(words: Sequence[_Word], wanted: Wanted) -> bool:
    """Whether words have the capitals that are wanted, and have one not for beginning a sentence alone."""
    if not any(wanted):
        return True
    capitals = [word for word, is_wanted in zip(words, wanted, strict=True) if is_wanted]
    return all(word.is_capital for word in capitals) and any(
        not word.begins or not is_ordinary(word.folded) for word in capitals
    )


def _characters(text: str) -> str:
    """A text's letters and symbols as they are compared where there are no words."""
    return "".join(character for character in unicodedata.normalize("NFKC", text).casefold() if not character.isspace())
