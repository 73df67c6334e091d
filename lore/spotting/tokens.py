"""A text cut into words, each with what its writing tells: where sentences begin, and what is capitalised."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lore.names.folding import normalise
from lore.spotting.common import TELLING_NOTHING, is_common
from lore.spotting.unspaced import Cutter, is_unspaced

LONGEST_TEXT = 10_000
"""Characters of a text that are read: Discord takes 4,000 in a message, and 6,000 in its embeds."""

_MARKS = "".join(chr(c) for c in range(0x300, 0x10000) if unicodedata.category(chr(c)).startswith("M"))
_LETTERS = rf"[^\W_](?:[^\W_]|[{_MARKS}])*"
_WORD = re.compile(rf"{_LETTERS}(?:['’`´ʼ]{_LETTERS})*|&")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_SUFFIX = re.compile(r"['’`´ʼ](?:s|ll|d|ve|re|m)$", re.IGNORECASE)
_APOSTROPHE = re.compile(r"['’`´ʼ]")
_PARTICLE = re.compile(  # of Korean, which writes them together with a name: Stalin's, by Stalin
    r"(?<=[가-힣]{2})(?:에게서|에서는|에게|에서|에는|까지|부터|으로|처럼|보다|하고|이나|은|는|이|가|을|를|의|에|와|과|도|로|만|나)$"
)
_SENTENCE_END = re.compile(r"[!?;:…|。।؟]|\n\s*\n")
_SPACE = re.compile(r"[^\S\n]+|[-‐‑]")
_AFTER_INITIAL = re.compile(r"\.[^\S\n]*")
_AFTER_S = re.compile(r"['’`´ʼ][^\S\n]+")
_ABBREVIATED = 3  # letters of a word after which a full stop may end no sentence: St. Ives, T. G. Masaryk
_TITLE_CASE = 0.8  # of a sentence's words, from which capitals tell nothing
_FEW = 4  # words of a sentence below which it is no headline


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `folded` as names are, `bare` without the 's of `Hitler's`. One that `is_piece` is of a script without
    spaces, where words sound alike that have nothing in common: it is folded only if it is in a name as `typed`.

    `breaks` says that no name reaches into it from before, and `is_joined` that one may which has no punctuation there;
    `begins` that a sentence or line does, and `is_next` that nothing but a space or hyphen, or an initial's full stop,
    stands before it. `is_initial` says that it is a letter with a full stop. `is_capital` is set only where that tells
    something; `is_named` also in a headline, where everything is, if the word isn't a common one.
    """

    start: int
    end: int
    typed: str
    is_piece: bool
    folded: str
    bare: str
    is_marked: bool
    is_acronym: bool
    is_capital: bool
    is_initial: bool
    is_named: bool
    breaks: bool
    begins: bool
    is_joined: bool
    is_next: bool


def cleaned(text: str) -> str:
    """A text in the characters that it is compared in, without those that can't be seen."""
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text[:LONGEST_TEXT]))[:LONGEST_TEXT]


def tokens(text: str, cutter: Cutter | None = None) -> list[Token]:
    """The words of a text; in scripts without spaces, those that the cutter tells from one another."""
    met = list(_words(text, cutter))
    gaps = [""] * bool(met) + [*(text[one.end : other.start] for one, other in pairwise(met))]
    words = [each.typed for each in met]
    breaks = [at == 0 or _breaks(words[at - 1], gap) for at, gap in enumerate(gaps)]
    begins = [broken or "\n" in gaps[at] for at, broken in enumerate(breaks)]
    shouted: list[bool] = []
    telling: list[bool] = []
    for sentence in _sentences(words, begins):
        loud = _is_shouted(sentence)
        shouted += [loud] * len(sentence)
        telling += [not loud and not _is_headline(sentence)] * len(sentence)
    found: list[Token] = []
    for at, one in enumerate(met):
        typed = one.typed
        suffix = _SUFFIX.search(typed) or _PARTICLE.search(typed)
        bare = normalise(typed[: suffix.start()]) if suffix else ""
        after = text[one.end : one.end + 1]
        for number, word in enumerate(one.folded):
            first = number == 0
            found.append(
                Token(
                    start=one.start,
                    end=one.end,
                    typed=typed,
                    is_piece=one.is_piece,
                    folded=word,
                    bare=bare if len(one.folded) == 1 else "",
                    is_marked=bool(suffix or _APOSTROPHE.match(after)),
                    is_acronym=telling[at] and len(typed) > 1 and typed.isupper(),
                    is_capital=telling[at] and typed[0].isupper(),
                    is_initial=len(typed) == 1 and typed.isupper() and after == ".",
                    is_named=typed[0].isupper() and (telling[at] or not (shouted[at] or is_common(word))),
                    breaks=first and breaks[at],
                    begins=first and begins[at],
                    is_joined=not first or (at > 0 and not breaks[at] and _is_joined(words[at - 1], gaps[at])),
                    is_next=not first or (at > 0 and _is_next(words[at - 1], gaps[at])),
                )
            )
    return found


@dataclass(frozen=True, slots=True)
class _Word:
    """A word where it stands, before it is known what its writing tells."""

    start: int
    end: int
    typed: str
    is_piece: bool
    folded: Sequence[str]


def _words(text: str, cutter: Cutter | None) -> Iterator[_Word]:
    cuts = cutter is not None and is_unspaced(text)
    for met in _WORD.finditer(text):
        typed = met[0]
        if cutter is None or not cuts or not is_unspaced(typed):
            folded = ["and"] if typed == "&" else normalise(typed).split()
            yield _Word(met.start(), met.end(), typed, False, folded)
            continue
        for part in cutter.cut(typed):
            yield _part(typed[part.start : part.end], met.start() + part.start, part.is_name)


def _part(typed: str, start: int, is_name: bool) -> _Word:
    """A part of a run: what is in no name is left in letters that no name is folded to."""
    is_piece = is_unspaced(typed)
    folded = normalise(typed).split() if is_name or not is_piece else [typed]
    return _Word(start, start + len(typed), typed, is_piece, folded)


def _breaks(before: str, gap: str) -> bool:
    return bool(_SENTENCE_END.search(gap)) or ("." in gap and not (len(before) <= _ABBREVIATED and before[0].isupper()))


def _is_next(before: str, gap: str) -> bool:
    return bool(_SPACE.fullmatch(gap)) or (len(before) == 1 and bool(_AFTER_INITIAL.fullmatch(gap)))


def _is_joined(before: str, gap: str) -> bool:
    """Whether a gap that ends no sentence is one that a name without punctuation may have: St. Ives, Workers' Party."""
    if _SPACE.fullmatch(gap) or _AFTER_INITIAL.fullmatch(gap):
        return True
    return before[-1:] in "sS" and bool(_AFTER_S.fullmatch(gap))


def _is_headline(sentence: Sequence[str]) -> bool:
    """Whether capitals tell nothing in a sentence, since most words have one, and the first."""
    if sentence[0].islower():
        return False
    cased = [word for word in sentence[1:] if word[0].isalpha()]
    weighed = [word for word in cased if word.lower() not in TELLING_NOTHING]
    return any(
        len(those) >= _FEW and sum(word[0].isupper() for word in those) >= _TITLE_CASE * len(those)
        for those in (cased, weighed)
    )


def _is_shouted(sentence: Sequence[str]) -> bool:
    cased = [word for word in sentence if word[0].isalpha()]
    return len(cased) > 1 and all(word.isupper() for word in cased)


def _sentences(words: Sequence[str], begins: Sequence[bool]) -> Iterator[list[str]]:
    sentence: list[str] = []
    for word, is_first in zip(words, begins, strict=True):
        if is_first and sentence:
            yield sentence
            sentence = []
        sentence.append(word)
    if sentence:
        yield sentence
