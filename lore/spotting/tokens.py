"""A text cut into words, each with what its writing tells: where sentences begin, and what is capitalised."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from lore.names.folding import normalise
from lore.spotting.common import TELLING_NOTHING, is_common

_WORD = re.compile(r"[^\W_]+(?:['’`´ʼ][^\W_]+)*|&")
_SUFFIX = re.compile(r"['’`´ʼ](?:s|ll|d|ve|re|m)$", re.IGNORECASE)
_APOSTROPHE = re.compile(r"['’`´ʼ]")
_SENTENCE_END = re.compile(r"[!?;:…|]|\n\s*\n")
_SPACE = re.compile(r"[^\S\n]+|[-‐‑]")
_AFTER_INITIAL = re.compile(r"\.[^\S\n]*")
_AFTER_S = re.compile(r"['’`´ʼ][^\S\n]+")
_ABBREVIATED = 3  # letters of a word after which a full stop may end no sentence: St. Ives, T. G. Masaryk
_TITLE_CASE = 0.8  # of a sentence's words, from which capitals tell nothing
_FEW = 4  # words of a sentence below which it is no headline


@dataclass(frozen=True, slots=True)
class Token:
    """One word: `folded` as names are, `bare` without the 's of `Hitler's`.

    `breaks` says that no name reaches into it from before, and `is_joined` that one may which has no punctuation there;
    `begins` that a sentence or line does, and `is_next` that nothing but a space or hyphen, or an initial's full stop,
    stands before it. `is_capital` is set only where that tells something; `is_named` also
    in a headline, where everything is, if the word isn't a common one.
    """

    start: int
    end: int
    folded: str
    bare: str
    is_marked: bool
    is_acronym: bool
    is_capital: bool
    is_named: bool
    breaks: bool
    begins: bool
    is_joined: bool
    is_next: bool


def tokens(text: str) -> list[Token]:
    """The words of a text."""
    met = list(_WORD.finditer(text))
    gaps = [""] * bool(met) + [*(text[one.end() : other.start()] for one, other in pairwise(met))]
    words = [each[0] for each in met]
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
        typed = one[0]
        suffix = _SUFFIX.search(typed)
        bare = normalise(typed[: suffix.start()]) if suffix else ""
        after = text[one.end() : one.end() + 1]
        folded = ["and"] if typed == "&" else normalise(typed).split()
        for number, word in enumerate(folded):
            first = number == 0
            found.append(
                Token(
                    start=one.start(),
                    end=one.end(),
                    folded=word,
                    bare=bare if len(folded) == 1 else "",
                    is_marked=bool(suffix or _APOSTROPHE.match(after)),
                    is_acronym=telling[at] and len(typed) > 1 and typed.isupper(),
                    is_capital=telling[at] and typed[0].isupper(),
                    is_named=typed[0].isupper() and (telling[at] or not (shouted[at] or is_common(word))),
                    breaks=first and breaks[at],
                    begins=first and begins[at],
                    is_joined=not first or (at > 0 and not breaks[at] and _is_joined(words[at - 1], gaps[at])),
                    is_next=not first or (at > 0 and _is_next(words[at - 1], gaps[at])),
                )
            )
    return found


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
