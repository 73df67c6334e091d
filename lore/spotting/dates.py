"""The dates in a text: those that are surely dates, since a text is full of other numbers."""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from lore.calendars import MONTHS
from lore.errors import DateError
from lore.phrases import Reading
from lore.understanding.dates_in import Dated, find_date
from lore.understanding.generic import GENERIC
from lore.understanding.words import Word, words

_BEFORE, _AFTER = 4, 5  # words around a number that may belong to its date
_MOST = 12  # numbers that are looked at
_ANCHOR = re.compile(r"\d|centur(?:y|ies)$")
_SURE = re.compile(r"(?<!\d)\d{4}(?!\d)|\d0s\b|\bcentur", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?;…|]\s|\n")
_PART_END = re.compile(r"\s*:\s|\s[-–—]+\s")
_MONTHS = frozenset(month.lower()[:letters] for month in MONTHS for letters in (3, 4, None))
_DAY = re.compile(r"\d{1,2}")
_ISH = re.compile(r"(?<=\d{4})(?:s?-?ish)\b", re.IGNORECASE)
_CHINESE = re.compile(r"(?<!\d)(\d{3,4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?")
_MONTH = re.compile(rf"\b(?:{'|'.join(month[:3] for month in MONTHS)})[a-z]*", re.IGNORECASE)
_BEFORE_NUMBER = re.compile(r"[$€£¥#@&/+=_§-]$|§ $|\d[.,:]$|\b[Nn][or][.:]? ?$")
_AFTER_NUMBER = re.compile(r"[-/.,:_]?\d|[%°€$£]")
_COUNTED = frozenset("people person persons men man years days months times hours percent things names pages".split())
_ABOUT = frozenset("about around roughly nearly almost over under".split())
_LEADING = frozenset(
    "in by since before after until till during from of to between and or not only early mid late year circa"
    " through throughout".split()
)
_IT_WAS = re.compile(r"\bit(?:['’]s| is| was| were)(?: only| just| not)? $", re.IGNORECASE)
_SET_OFF = re.compile(r"[^\w\s'’`´]\s*$|\n\s*$")
_LED_YEAR = re.compile(r"(?:in|by|since|before|after|until|till) \d{3}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DateSpan:
    """A date: where it stands, and how it was written without its preposition.

    `is_lone_number` says that it is a bare year with nothing before it that would lead one.
    """

    start: int
    end: int
    told: str
    is_lone_number: bool = False


def dates(text: str, read: Callable[[str], Reading | None], eras: Collection[str]) -> Iterator[DateSpan]:
    """The dates in a text; impossible ones are none. `read` reads a date as typed."""
    if not _ANCHOR.search(text) and "century" not in text.lower():
        return
    for met in _CHINESE.finditer(text):
        yield DateSpan(met.start(), met.end(), "-".join(part.zfill(2) for part in met.groups() if part))
    text = _blanked(_ISH, _blanked(_CHINESE, text))
    cut = words(text)
    done = looked = 0
    for at, word in enumerate(cut):
        if at < done or not _ANCHOR.search(word.folded):
            continue
        looked += 1
        if looked > _MOST:
            return
        first, last = _window(text, cut, at, done)
        found = list(_within(text, tuple(cut[first:last]), read))
        done = at + 1 if found else last  # of an impossible date, no part is one
        for dated in found:
            begin, stop = first + len(dated.before), last - len(dated.after)
            if begin > at and stop == last < len(cut) and not _is_apart(text, cut, last):
                break  # it may go on, and is looked at by itself
            done = max(done, stop)
            start, end = cut[begin].at, cut[begin].at + len(dated.typed)
            if _is_sure(dated, eras) and not _is_of_number(text, start, end):
                is_lone = dated.typed.isdigit() and not _is_led(text, start, dated.before)
                yield DateSpan(end - len(dated.told), end, dated.told, is_lone)


def _window(text: str, cut: list[Word], at: int, done: int) -> tuple[int, int]:
    """The words around a number that may belong to its date: the first, and that after the last."""
    first, last = at, at + 1
    while first > max(done, at - _BEFORE) and not _is_apart(text, cut, first):
        first -= 1
    while last < min(len(cut), at + _AFTER) and not _is_apart(text, cut, last):
        last += 1
    return first, last


def _within(text: str, window: tuple[Word, ...], read: Callable[[str], Reading | None]) -> Iterator[Dated]:
    """The dates among a few words; `before` are the words before them there."""
    try:
        dated = find_date(text, list(window), read)
    except DateError:
        return
    if dated is None:
        return
    yield from _within(text, dated.before, read)
    yield dated
    skipped = window[: len(window) - len(dated.after)]
    for later in _within(text, dated.after, read):
        yield replace(later, before=(*skipped, *later.before))


def _is_led(text: str, start: int, before: Sequence[Word]) -> bool:
    """Whether something before a bare year says that it is one: a preposition, a mark, or the start of a sentence."""
    led = text[:start]
    if not led.strip() or _SET_OFF.search(led):
        return True
    return (bool(before) and before[-1].folded in _LEADING) or bool(_IT_WAS.search(led))


def _is_apart(text: str, cut: list[Word], at: int) -> bool:
    """Whether a word begins something else: a sentence, a line, or another date after "and"."""
    if cut[at - 1].folded in ("and", "or") and all(word.folded != "between" for word in cut[max(0, at - _BEFORE) : at]):
        return True
    gap = text[cut[at - 1].end : cut[at].at]
    if gap.strip() == "." and _is_of_a_day(cut[at - 1], cut[at]):
        return False
    if _SENTENCE_END.search(gap):
        return True
    return (bool(_PART_END.search(gap)) or gap.startswith(",")) and not _is_dated(cut[at])


def _is_of_a_day(before: Word, after: Word) -> bool:
    """Whether a full stop between two words ends no sentence: Dec. 1924, 1. Dezember."""
    return (_is_month(before) and after.folded.isdigit()) or (bool(_DAY.fullmatch(before.folded)) and _is_month(after))


def _is_dated(word: Word) -> bool:
    return _is_month(word) or bool(_ANCHOR.match(word.folded))


def _is_month(word: Word) -> bool:
    return word.folded in _MONTHS


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda met: " " * len(met[0]), text)


def _is_of_number(text: str, start: int, end: int) -> bool:
    """Whether a date is only a piece of a price, a telephone number, a version ..."""
    return bool(_BEFORE_NUMBER.search(text[max(0, start - 5) : start]) or _AFTER_NUMBER.match(text[end : end + 2]))


def _is_sure(dated: Dated, eras: Collection[str]) -> bool:
    """Four digits, a month with a number, a decade, a century or an era; or three digits in a year's place."""
    typed = dated.typed
    follows = dated.after[0].folded if dated.after else ""
    if typed.isdigit() and follows in _COUNTED:
        return False
    if typed.isdigit() and follows and dated.before and dated.before[-1].folded in _ABOUT:
        return False
    if _SURE.search(typed) or (_MONTH.search(typed) and any(map(str.isdigit, typed))):
        return True
    if any(re.search(rf"\b{re.escape(era)}\b", typed, re.IGNORECASE) for era in eras):
        return True
    return bool(_LED_YEAR.fullmatch(typed)) and (not follows or follows in GENERIC or dated.after[0].is_capital)
