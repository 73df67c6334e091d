"""Dates as people type them, read whole or not at all."""

import datetime
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace

from lore.calendars import GREGORIAN, year_month_day
from lore.dates import Calendar, LoreDate, Precision
from lore.edtf import SEASONS as EDTF_SEASONS
from lore.edtf import day_text, month_text, year_text
from lore.errors import ImpossibleDate, UnreadableDate
from lore.phrase_doubt import marked, unmarked
from lore.phrase_terms import Term, Terms
from lore.phrase_words import AFTER, BEFORE, BOUNDS_OF_ENDS, BY, SEASONS, SINCE, WEEKDAYS, any_of


@dataclass(frozen=True, slots=True)
class Reading:
    """A date that was typed; `note` is a sentence about how it was read, where that needs saying."""

    date: LoreDate
    note: str = ""


_MOST_CHARACTERS = 200
_DASH = r"[-\u2010-\u2015\u2043\u2212\u2e3a\u2e3b\ufe58\ufe63\uff0d]"
_DASHES = re.compile(f"{_DASH}+")
_INVISIBLE = re.compile(r"[\u00ad\u200b-\u200f\u2060\ufeff]")
_EDTF = re.compile(r"XXXX|(?=.*\d)[\dXYxy/.,\[\]{}?~% -]+", re.ASCII)
_SHORT_RANGE = re.compile(
    r"(?:(?:from|in|during|between) )?(?:the )?(?:years? )?"
    rf"(?P<century>\d\d)(?P<first>\d\d)(?P<dash> ?(?:{_DASH}+|/) ?)(?P<last>\d\d)",
    re.ASCII,
)
_KINDS = {
    word: kind for kind, words in (("by", BY), ("before", BEFORE), ("after", AFTER), ("since", SINCE)) for word in words
}
_BOUND = re.compile(rf"(?P<kind>{any_of(_KINDS)}) (?P<term>.+)")
_LATE_BOUND = re.compile(
    r"(?:from )?(?P<term>.+?),? (?:(?P<since>or later|or after|onwards?|on)|or earlier|or before|at (?:the )?latest)"
)
_OF_END = re.compile(r"(?:the )?(?:very )?(?P<end>end|close|start|beginning) of (?:the year )?(?P<term>.+)")
_ENDS = {"close": "end", "beginning": "start"}
_BETWEEN = re.compile(r"(?P<once>(?:at )?some ?time |at some point )?between (?P<ends>.+)")
_SEPARATOR = re.compile(r" ?[-/] ?| (?:to|until|till|through|up to) ")
_PERIOD_FILLER = re.compile(r"^(?:from |in |during )?(?:the )?(?:years )?")
_AND = re.compile(r" and ")
_LAST_YEAR = re.compile(r"\d{3,9}(?: ?[^\d]+)?$", re.ASCII)
_BARE_DAY = re.compile(r"^(?:the )?\d{1,2}(?:st|nd|rd|th)?(?!\d)", re.ASCII)
_PART_OF_YEAR = re.compile(rf"(?:the )?(?:early|mid|late|{any_of(SEASONS)})")
_MONTH_THEN_DAYS = re.compile(r"(?P<month>[a-z]{3,12}\.?) \d{1,2}(?:st|nd|rd|th)?", re.ASCII)


def read(text: str, calendar: Calendar = GREGORIAN, now: datetime.date | None = None) -> Reading | None:
    """Read a date or period, EDTF or a phrase; None if any of the text is something else.

    ImpossibleDate is raised for what is written like a date that can't be, such as 29 February 1925. "By 1932" is
    one event at some time (`[..1932]`), "1924 to 1928" and "between 1924 and 1928" are periods (`1924/1928`),
    "sometime between" is one event again. Early, mid and late are thirds, seasons whole northern months (spring
    1933 is March to May 1933, winter 1924 is December 1924 to February 1925). `now` is what "today" counts from.
    """
    words = text.strip()
    if not words or len(words) > _MOST_CHARACTERS:
        return None
    plain = " ".join(_INVISIBLE.sub("", unicodedata.normalize("NFKC", words)).split())
    if len(plain) > _MOST_CHARACTERS:  # NFKC makes 18 characters of the one in U+FDFA
        return None
    try:
        found = _Phrases(calendar).read(plain, now)
        if found is None:
            return None
        date = LoreDate.parse(found.edtf, calendar, words)
    except UnreadableDate:
        return None
    for term in found.terms:
        _check_weekday(term, calendar)
    notes = dict.fromkeys(note for note in (found.note, *(term.note for term in found.terms)) if note)
    return Reading(date, " ".join(notes))


def _check_weekday(term: Term, calendar: Calendar) -> None:
    day = LoreDate.parse(term.first, calendar)
    if term.weekday is None or day.earliest is None:
        return
    # Day 1 was a Monday.
    actual = (day.earliest - 1) % 7
    if term.weekday != actual:
        raise ImpossibleDate(f"{day.tell(calendar)} was a {WEEKDAYS[actual]}, not a {WEEKDAYS[term.weekday]}.")


@dataclass(frozen=True, slots=True)
class _Found:
    """EDTF text that isn't checked yet, the terms that it was made of, and a sentence about the whole."""

    edtf: str
    terms: tuple[Term, ...] = ()
    note: str = ""


class _Phrases:
    """Reads what people say with dates: bounds, periods and choices, made of terms."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._terms = Terms(calendar)

    def read(self, text: str, now: datetime.date | None) -> _Found | None:
        """Read text with plain spaces and letters, but with its dashes as they were typed."""
        typed, marks = unmarked(text.casefold().replace("’", "'").rstrip(" .,!"))
        if found := self._short_range(typed) or self._edtf(text) or self._edtf(text.rstrip(" .,")):
            return replace(found, edtf=marked(found.edtf, marks))
        phrase = _DASHES.sub("-", typed)
        days = {"yesterday": -1, "today": 0, "tomorrow": 1}.get(phrase)
        if days is not None and now is not None:
            return _Found(day_text(*year_month_day(now.toordinal() + days, self._calendar.name)))
        for reader in (self._term, self._bound, self._between, self._range, self._choice):
            if found := reader(phrase):
                return replace(found, edtf=marked(found.edtf, marks))
        return None

    def _edtf(self, text: str) -> _Found | None:
        if not _EDTF.fullmatch(text):
            return None
        try:
            return _Found(LoreDate.parse(text, self._calendar).edtf)
        except UnreadableDate:
            return None

    def _short_range(self, text: str) -> _Found | None:
        """Read 1924–28, and tell it from the month in 1924-12: a bare hyphen is ISO 8601's where it can be."""
        found = _SHORT_RANGE.fullmatch(text)
        if found is None or int(found["last"]) <= int(found["first"]):
            return None
        short, dash = found["last"], found["dash"]
        first, last = found["century"] + found["first"], found["century"] + short
        if not 1 <= int(short) <= 12 and int(short) not in EDTF_SEASONS:
            return _Found(f"{first}/{last}")
        typed, month = first + dash + short, self._tell(f"{first}-{short}")
        if dash == "-":
            return _Found(typed, note=f'{typed} is read as {month}; for the years, write "{first} to {last}".')
        return _Found(f"{first}/{last}", note=f'{typed} is read as {first} to {last}; for the month, write "{month}".')

    def _term(self, text: str) -> _Found | None:
        term = self._terms.read(text)
        if term is None:
            return None
        return _Found(term.first if term.first == term.last else f"[{term.first}..{term.last}]", (term,))

    def _bound(self, text: str) -> _Found | None:
        if found := _LATE_BOUND.fullmatch(text):
            kind, term_text = "since" if found["since"] else "by", found["term"]
        elif found := _BOUND.fullmatch(text):
            kind, term_text = _KINDS[found["kind"]], found["term"]
        else:
            return None
        if end := _OF_END.fullmatch(term_text):
            meant = BOUNDS_OF_ENDS.get((kind, _ENDS.get(end["end"], end["end"])))
            kind, term_text = (meant, end["term"]) if meant else (kind, term_text)
        if (years := self._short_range(term_text)) and "/" in years.edtf:
            first, last = map(self._dated, years.edtf.split("/"))  # by 1932-33
        else:
            first = last = self._dated(term_text)
        if first is None or last is None:
            return None
        match kind:
            case "by":
                return _Found(f"[..{last.last}]", (last,))
            case "since":
                return _Found(f"[{first.first}..]", (first,))
            case "before":
                return _Found(f"[..{self._beside(first.first, -1)}]", (first,))
            case _:
                return _Found(f"[{self._beside(last.last, 1)}..]", (last,))

    def _beside(self, edtf: str, step: int) -> str:
        """Give the last year, month or day before a date (step -1), or the first after it (step 1)."""
        date = LoreDate.parse(edtf, self._calendar)
        edge = date.earliest if step < 0 else date.latest
        assert edge is not None
        year, month, day = year_month_day(edge + step, self._calendar.name)
        match date.precision:
            case Precision.DAY:
                text = day_text(year, month, day)
            case Precision.MONTH | Precision.SEASON:
                text = month_text(year, month)
            case _:
                text = year_text(year)
        return text + date.qualifier

    def _between(self, text: str) -> _Found | None:
        found = _BETWEEN.fullmatch(text)
        if found is None:
            return None
        for pair in self._pairs(found["ends"], _AND):
            edtf = "[{}..{}]" if found["once"] else "{}/{}"
            return _Found(edtf.format(pair[0].first, pair[1].last), pair)
        return None

    def _range(self, text: str) -> _Found | None:
        for pair in self._pairs(_PERIOD_FILLER.sub("", text), _SEPARATOR):
            return _Found(f"{pair[0].first}/{pair[1].last}", pair)
        return None

    def _choice(self, text: str) -> _Found | None:
        for word, brackets in ((" or ", "[]"), (" and ", "{}")):
            texts = text.split(word)
            last = self._dated(texts[-1])
            terms = [self._beginning(choice, texts[-1]) for choice in texts[:-1]] + [last]
            known = tuple(term for term in terms if term is not None)
            if len(texts) > 1 and len(known) == len(terms):
                members = (term.first if term.first == term.last else f"{term.first}..{term.last}" for term in known)
                return _Found(brackets[0] + ",".join(members) + brackets[1], known)
        return None

    def _pairs(self, text: str, separator: re.Pattern[str]) -> Iterator[tuple[Term, Term]]:
        """Give each way to cut a text into the first and the last date of a period."""
        for cut in separator.finditer(text):
            first, last = text[: cut.start()], text[cut.end() :]
            if re.fullmatch(r"\d{4}", first) and re.fullmatch(r"\d\d", last):
                last = first[:2] + last if last > first[2:] else last
            elif (month := _MONTH_THEN_DAYS.fullmatch(first)) and last[:1].isdigit():
                last = last if self._dated(last) else f"{month['month']} {last}"
            ends = self._beginning(first, last), self._dated(last)
            if ends[0] and ends[1]:
                yield ends[0], ends[1]

    def _beginning(self, text: str, last: str) -> Term | None:
        """Read a date that may leave out what the last one says too: the 3 in "3 to 10 February 1924"."""
        if _BARE_DAY.fullmatch(text):
            return self._dated(text + _BARE_DAY.sub("", last, count=1))
        era = self._terms.has_era(last)
        term = self._dated(f"{text} {era}") if era and text[-1:].isdigit() else None
        if term := term or self._dated(text):
            return term
        year = _LAST_YEAR.search(last)
        if year and (_PART_OF_YEAR.fullmatch(text) or self._terms.read(text)):
            return self._dated(f"{text} {year.group()}")
        return None

    def _dated(self, text: str) -> Term | None:
        term = self._terms.read(text)
        return term if term and term.dated else None

    def _tell(self, edtf: str) -> str:
        return LoreDate.parse(edtf, self._calendar).tell(self._calendar)
