"""The dates in a question: which of its words are one, and what is left of it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from lore.calendars import MONTHS, year_month_day
from lore.errors import ImpossibleDate
from lore.phrases import Reading
from lore.understanding.generic import GENERIC
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.words import Word

_LONGEST = 9  # words
_DATED = re.compile(r"\d|century|centuries|decade", re.IGNORECASE)
_MONTH = frozenset(month.lower() for month in MONTHS) | frozenset(month.lower()[:3] for month in MONTHS) | {"sept"}
_LEADING = frozenset(
    "in by since after before until till during around about circa year from to between on and through".split()
)
_COUNTING = frozenset("first last next other all these those some many initial original".split())
_BANDS = frozenset("group team party force band batch lot wave crew army gang".split())
"""Nouns before `of` and how many there are in it: the first group of 1000."""
_DECADES = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_DECADE = re.compile(rf"\b((?:the )?(?:early |mid |late )?)({'|'.join(_DECADES)})\b", re.IGNORECASE)
_SHORT_YEAR = re.compile(
    r"(?<![\w’'])[’'](?P<year>\d\d)(?![\w%])"
    r"|(?<=\b(?:in|by) )(?P<bare>\d\d)(?=\W*$| (?:did|was|were|what|who|when|where|how|why|which)\b)",
    re.IGNORECASE,
)
MONTH = "|".join((*MONTHS, "spring", "summer", "autumn", "winter"))
_PLACED = r"(?<=\bin )|(?<=\bby )|(?<=\bsince )|(?<=\buntil )|(?<=\bof )|(?<=\bfrom )|(?<=\bbefore )|(?<=\bafter )"
_AROUND = r"|(?<=\baround )|(?<=\babout )|(?<=\byear )|(?<=\bto )|(?<=\band )"
DATES_TOLD = re.compile(
    rf"\b(?:{MONTH})(?: \d{{1,2}},?)? (?:of )?\d{{3,4}}\b"
    rf"|(?:{_PLACED}{_AROUND})(?:the )?\d{{3,4}}s?\b(?! (?!(?:and|by|to|in|at|on|when|after|because|with)\b)\w)"
    r"|^In \d{3,4}\b(?! of\b)(?!(?-i: [a-z-]+s\b))|\b(?:early|late|mid)(?: in)?[ -]\d{3,4}\b"
    r"|\b\w+ (?:year|month|week|day)s? later\b",
    re.IGNORECASE,
)
"""How a source writes dates: in February 1924, by 1932, a year later; no number of anything else."""
_WITHIN_YEARS = re.compile(
    r"\bafter (?:the year )?(?P<after>\d{3,4}),? (?:(?:but|and|yet) )?before (?:the year )?(?P<before>\d{3,4})\b",
    re.IGNORECASE,
)
_DAY_IN_NUMBERS = re.compile(r"\d{1,2}\.\d{1,2}\.\d{4}")
_BARE = re.compile(r"\d{1,4}(?:st|nd|rd|th)?|\d[\d ,.]*%?|\d+k", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a question, and the words before and after it."""

    reading: Reading
    typed: str
    before: tuple[Word, ...]
    after: tuple[Word, ...]

    @property
    def told(self) -> str:
        """The date as it was typed, without its preposition."""
        return re.sub(r"^(?:in|on|at|during|of) (?:the year )?", "", self.typed, flags=re.IGNORECASE)


def with_decades(text: str, span: tuple[int, int] | None) -> str:
    """The twenties as the 1920s and '24 as 1924, where all that the lore dates lies in one century; or a year of two
    digits as the only such within its centuries."""
    if span is None:
        return text
    first, last = (year_month_day(day)[0] for day in span)
    century = first // 100
    if century < last // 100:
        return _SHORT_YEAR.sub(lambda met: _only_year(met, first, last), text)
    text = _SHORT_YEAR.sub(lambda met: f"{century}{met['year'] or met['bare']}", text)
    return _DECADE.sub(lambda met: f"{met[1]}{century}{2 + _DECADES.index(met[2].lower())}0s", text)


def _only_year(met: re.Match[str], first: int, last: int) -> str:
    """The one year between two that ends with two digits; as it was typed, where none does, or several."""
    ending = int(met["year"] or met["bare"])
    years = [year for year in range(first, last + 1) if year % 100 == ending]
    return str(years[0]) if len(years) == 1 else met[0]


def within_years(text: str) -> str:
    """After 1925 and before 1927, as in 1926."""

    def between(met: re.Match[str]) -> str:
        first, last = int(met["after"]) + 1, int(met["before"]) - 1
        return met[0] if first > last else f"in {first}" if first == last else f"between {first} and {last}"

    return _WITHIN_YEARS.sub(between, text)


def find_date(text: str, cut: Sequence[Word], read: Callable[[str], Reading | None]) -> Dated | None:
    """The longest date in a question; ImpossibleDate where it has one that can't be."""
    for length in range(min(_LONGEST, len(cut)), 0, -1):
        for at in range(len(cut) - length + 1):
            span = text[cut[at].at : cut[at + length - 1].end]
            if not _may_be_date(span, cut, at, length):
                continue
            try:
                reading = read(span)
            except ImpossibleDate:
                if length > 1:
                    raise
                continue
            if reading is not None and reading.date.known:
                return Dated(reading, span, tuple(cut[:at]), tuple(cut[at + length :]))
    return None


def _may_be_date(span: str, cut: Sequence[Word], at: int, length: int) -> bool:
    last = cut[at + length - 1]
    if cut[at].folded in ("and", "to") or span[-1] == "%":
        return False
    if not _DATED.search(span):
        return length > 1 and any(word.folded in _MONTH for word in cut[at : at + length])
    if last.is_number and not re.fullmatch(r"\d{1,4}", last.folded):
        return False
    if _DAY_IN_NUMBERS.fullmatch(span):
        return True
    if not _BARE.fullmatch(span):
        return not (
            length == 2 and cut[at].folded in ("of", "the", "about", "around", "on") and _counts(cut, at + length)
        )
    if len(span) < 3 or not span.isdecimal() or (at > 0 and cut[at - 1].folded in _COUNTING):
        return False
    if at > 1 and cut[at - 1].folded == "of" and cut[at - 2].folded in _BANDS:
        return False
    led = at > 0 and cut[at - 1].folded in _LEADING
    return led or not _counts(cut, at + length)


def _counts(cut: Sequence[Word], after: int) -> bool:
    """Whether a number before some word counts it: 1000 agents."""
    return after < len(cut) and (cut[after].folded not in GENERIC or cut[after].stem in PERSON_WORDS)
