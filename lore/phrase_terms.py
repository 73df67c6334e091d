"""A single date as people type it: a day, month, season, year, decade, century or a part of one."""

import re
from dataclasses import dataclass, replace

from lore.calendars import MONTHS, Calendar, DateOrder, month_length
from lore.edtf import Point, Precision, day_text, month_text, months_of, take_apart, year_text
from lore.errors import DateError, ImpossibleDate
from lore.phrase_doubt import marked, unmarked
from lore.phrase_words import COMMON_ERAS, ORDINALS, PARTS, SEASONS, any_of, month, weekday
from lore.telling import tell

_FILLER = re.compile(r"(?:(?:at )?some ?time |at some point )?(?:(?:in|on|during|within|at) )?(?:the month of )?")

_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]{3,12})\.?"
_EDTF = re.compile(r"\d{4}-\d\d(?:-\d\d|-xx)?|\d{4}-xx(?:-xx)?|\d{3}x|\d\dxx|y-?\d{5,9}|0\d{3}", re.ASCII)
_WEEKDAY = re.compile(r"(?P<weekday>[a-z]{3,9})\.?,? (?P<rest>.*\d.*)")
_DAY_MONTH = re.compile(
    rf"(?:the )?{_DAY}(?: day)?(?: of|[.,-])? ?{_MONTH}(?:(?: of|[,-])? ?(?P<year>\S.*))?", re.ASCII
)
_MONTH_DAY = re.compile(rf"{_MONTH},? ?(?:the )?{_DAY}(?!\d)(?:(?: of|,)? ?(?P<year>\S.*))?", re.ASCII)
_YEAR_MONTH = re.compile(rf"(?P<year>\d{{3,4}})[ ,-] ?{_MONTH}(?:[ ,-] ?{_DAY})?", re.ASCII)
_MONTH_YEAR = re.compile(rf"{_MONTH}(?:(?: of|,)?(?: the year)?[ -]?(?P<year>\S.*))?")
_NUMERIC = re.compile(r"(\d{1,2}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{3,4})", re.ASCII)
_DAY_AND_MONTH = re.compile(r"(\d{1,2}) ?/ ?(\d{1,2})", re.ASCII)
_MONTH_AND_YEAR = re.compile(r"(\d{1,2}) ?[./-] ?(\d{4})", re.ASCII)
_YEAR_FIRST = re.compile(r"(\d{4}) ?([./-]) ?(\d{1,2})(?: ?\2 ?(\d{1,2}))?", re.ASCII)
_SEASON = re.compile(rf"(?:the )?(?P<season>{any_of(SEASONS)})(?: of|,)?(?: the year)?[ -](?P<year>.+)")
_TWO_YEARS = re.compile(r"(\d{2})(\d{2}) ?[-/] ?(?:\1)?(\d{2})", re.ASCII)
_DECADE = re.compile(r"(?:the )?(?P<number>\d{1,8}0) ?'?s(?: (?P<era>.+))?", re.ASCII)
_CENTURY = re.compile(
    rf"(?:the )?(?:(?P<number>\d{{1,6}})(?:st|nd|rd|th)|(?P<word>{any_of(ORDINALS)}))[ -]century(?: (?P<era>.+))?",
    re.ASCII,
)
_PART_WORDS = any_of(PARTS)
_PART = re.compile(
    rf"(?:the )?(?:very )?(?P<part>{_PART_WORDS})(?: (?:in|of) |[ -])(?:the year )?"
    rf"(?P<whole>(?!(?:the )?(?:{_PART_WORDS})\b).+)"
)
_YEAR = re.compile(
    r"(?:(?:the )?year )?(?:(?P<number>\d{1,9})(?: ?(?P<after>[^\d ].*))?|(?P<before>[^\d]+?) ?(?P<then>\d{1,9}))",
    re.ASCII,
)


@dataclass(frozen=True, slots=True)
class Term:
    """EDTF texts of the first and last date that something typed can mean, mostly the same one twice.

    They aren't checked yet: 29 February 1925 is a term. `weekday` is the one typed with the day, from Monday as 0.
    """

    first: str
    last: str
    note: str = ""
    weekday: int | None = None

    @property
    def dated(self) -> bool:
        """Whether it has a year."""
        return not self.first.startswith("XXXX")


class Terms:
    """Reads single dates as one calendar's people write them, in text that phrases.read has made plain."""

    def __init__(self, calendar: Calendar) -> None:
        self._calendar = calendar
        self._eras = COMMON_ERAS | {_key(era.name): era for era in calendar.eras}

    def read(self, text: str) -> Term | None:
        """Read all of a text as one date; None if it is none."""
        text, marks = unmarked(text)
        text = text[found.end() :] if (found := _FILLER.match(text)) else text
        text, inner = unmarked(text)
        for reader in (
            self._edtf, self._numeric, self._day, self._month_year, self._year_month, self._season,
            self._decade, self._century, self._bare_year, self._part,
        ):  # fmt: skip
            if term := reader(text):
                marks += inner
                return replace(term, first=marked(term.first, marks), last=marked(term.last, marks))
        return None

    def year(self, text: str) -> int | None:
        """Read a year: three or four digits, or any number with an era."""
        found = _YEAR.fullmatch(text)
        if found is None:
            return None
        number, name = found["number"] or found["then"], found["after"] or found["before"]
        if name is None:
            return int(number) if len(number) == 4 or (len(number) == 3 and number[0] != "0") else None
        era = self._eras.get(_key(name))
        if era is None:
            return None
        if int(number) == 0 and era in COMMON_ERAS.values():
            raise ImpossibleDate(f"There is no year 0 {era.name}: 1 BCE is followed by 1 CE.")
        return era.year(int(number))

    def has_era(self, text: str) -> str:
        """Give the era that a text ends with, as typed, or nothing."""
        found = re.search(r"\d ?([^\d]+)$", text, re.ASCII)
        return found[1] if found and _key(found[1]) in self._eras else ""

    def _edtf(self, text: str) -> Term | None:
        return _single(text.upper()) if _EDTF.fullmatch(text) else None

    def _numeric(self, text: str) -> Term | None:
        if found := _YEAR_FIRST.fullmatch(text):
            if found[4] is None:
                return _single(f"{found[1]}-{found[3]}") if len(found[3]) == 2 and found[2] == "/" else None
            return _single(day_text(int(found[1]), int(found[3]), int(found[4])))
        if found := _MONTH_AND_YEAR.fullmatch(text):
            return _single(f"{found[2]}-{int(found[1]):02}") if 1 <= int(found[1]) <= 12 else None
        if found := _DAY_AND_MONTH.fullmatch(text):
            first, second, year = int(found[1]), int(found[2]), None
            if not (1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12):
                return None
        elif found := _NUMERIC.fullmatch(text):
            first, second, year = int(found[1]), int(found[3]), int(found[4])
        else:
            return None
        texts = {
            DateOrder.DAY_FIRST: _day_text(year, second, first),
            DateOrder.MONTH_FIRST: _day_text(year, first, second),
        }
        if first == second or not (1 <= first <= 12 and 1 <= second <= 12):
            return _single(texts[DateOrder.MONTH_FIRST if 12 < second <= 31 and first <= 12 else DateOrder.DAY_FIRST])
        order = self._calendar.date_order
        chosen = texts.pop(order)
        name, other_name = ("day", "month") if order is DateOrder.DAY_FIRST else ("month", "day")
        told, other = self._tell(chosen), self._tell(next(iter(texts.values())))
        return _single(chosen, f"{text} is read as {told}, {name} first; {other_name} first it would be {other}.")

    def _day(self, text: str) -> Term | None:
        if (found := _WEEKDAY.fullmatch(text)) and (number := weekday(found["weekday"])) is not None:
            term = self._day(found["rest"]) or self._edtf(found["rest"]) or self._numeric(found["rest"])
            if term is None or not re.search(r"-\d\d-\d\d$", term.first):
                return None
            note = "" if term.dated else " The weekday is left aside, as no year says whether it fits."
            return replace(term, weekday=number, note=(term.note + note).strip())
        for pattern in (_DAY_MONTH, _MONTH_DAY):
            if found := pattern.fullmatch(text):
                year = found["year"]
                term = self._dated(found["month"], int(found["day"]), None if year == "(no year)" else year)
                if term:
                    return term
        return None

    def _month_year(self, text: str) -> Term | None:
        found = _MONTH_YEAR.fullmatch(text)
        if found is None:
            return None
        return self._dated(found["month"], None, None if found["year"] == "(no year)" else found["year"])

    def _year_month(self, text: str) -> Term | None:
        found = _YEAR_MONTH.fullmatch(text)
        if found is None:
            return None
        return self._dated(found["month"], int(found["day"]) if found["day"] else None, found["year"])

    def _dated(self, word: str, day: int | None, year: str | None) -> Term | None:
        known = month(word, alone=day is None and year is None)
        if known is None:
            return None
        number, misspelt = known
        note = f'"{word}" is read as {MONTHS[number - 1]}.' if misspelt else ""
        if year is None:
            return _single(f"XXXX-{number:02}" if day is None else _day_text(None, number, day), note)
        counted = self.year(year)
        if counted is None:
            return None
        return _single(month_text(counted, number) if day is None else day_text(counted, number, day), note)

    def _season(self, text: str) -> Term | None:
        found = _SEASON.fullmatch(text)
        if found is None:
            return None
        season, years = SEASONS[found["season"]], found["year"]
        if season == 24 and (two := _TWO_YEARS.fullmatch(years)) and int(two[3]) == int(two[2]) + 1:
            years = two[1] + two[2]
        year = self.year(years)
        if year is None:
            return None
        (start, first), (end, last) = months_of(year, season)
        span = self._tell(f"[{month_text(start, first)}..{month_text(end, last)}]").removeprefix("between ")
        note = f"{self._tell(month_text(year, season)).capitalize()} is read as {span.replace(' and ', ' to ')}."
        return _single(month_text(year, season), note)

    def _decade(self, text: str) -> Term | None:
        found = _DECADE.fullmatch(text)
        if found is None or (found["era"] is None and not 3 <= len(found["number"]) <= 4):
            return None
        number = int(found["number"])
        years = self._numbered(number, number + 9, found["era"])
        if years is None:
            return None
        hundreds = found["era"] is None and number % 100 == 0
        note = f"The {number}s are read as {number} to {number + 9}, not as the century." if hundreds else ""
        return replace(_years(*years), note=note)

    def _century(self, text: str) -> Term | None:
        found = _CENTURY.fullmatch(text.replace("twenty-", "twenty "))
        if found is None:
            return None
        century = int(found["number"]) if found["number"] else ORDINALS[found["word"]]
        if not 1 <= century <= (99_999 if found["era"] else 100):
            return None
        era = self._eras.get(_key(found["era"] or ""))
        # The 20th century is taken as EDTF's 19XX, 1900 to 1999; counted backwards, the 5th is 500 to 401 BCE.
        start = (century - 1) * 100 + (era is not None and era.sign < 0)
        years = self._numbered(start or 1, start + 99, found["era"])
        return None if years is None else _years(*years)

    def _numbered(self, first: int, last: int, name: str | None) -> tuple[int, int] | None:
        """Give the first and last year of those that an era numbers so; None if there is no such era."""
        if name is None:
            return first, last
        era = self._eras.get(_key(name))
        if era is None:
            return None
        first, last = era.year(first), era.year(last)
        return min(first, last), max(first, last)

    def _bare_year(self, text: str) -> Term | None:
        year = self.year(text)
        return None if year is None else _single(year_text(year))

    def _part(self, text: str) -> Term | None:
        found = _PART.fullmatch(text)
        whole = self.read(found["whole"]) if found else None
        if found is None or whole is None or not whole.dated or whole.first != whole.last:
            return None
        try:
            point = take_apart(whole.first, self._calendar.name).points[0]
        except DateError:
            return None
        ends = _part_of(point, *PARTS[found["part"]], self._calendar.name)
        if ends is None:
            return None
        part, told = found["part"], self._tell(whole.first)
        name = f"{part} {told.removeprefix('the ')}" if part in ("early", "mid", "late") else f"the {part} of {told}"
        meant = self._tell(ends[0] if ends[0] == ends[1] else f"{ends[0]}/{ends[1]}")
        note = f"{name[0].upper()}{name[1:]} is read as {meant}."
        return Term(marked(ends[0], point.qualifier), marked(ends[1], point.qualifier), note)

    def _tell(self, edtf: str) -> str:
        return tell(take_apart(edtf, self._calendar.name), self._calendar)


def _day_text(year: int | None, month: int, day: int) -> str:
    return f"XXXX-{month:02}-{day:02}" if year is None else day_text(year, month, day)


def _single(edtf: str, note: str = "") -> Term:
    return Term(edtf, edtf, note)


def _key(era: str) -> str:
    return re.sub(r"[. ]", "", era).casefold()


def _years(first: int, last: int) -> Term:
    """Give ten or a hundred years as EDTF's decade or century, if they are one."""
    if 0 <= first <= 9999:
        if last - first == 9 and first % 10 == 0:
            return _single(f"{first // 10:03}X")
        if last - first == 99 and first % 100 == 0:
            return _single(f"{first // 100:02}XX")
    return Term(year_text(first), year_text(last))


def _part_of(point: Point, index: int, count: int, calendar: str) -> tuple[str, str] | None:
    """Give the first and last year, month or day of one of `count` parts; None if it has no such parts."""
    year, month = point.year or 0, point.month or 0
    match point.precision:
        case Precision.DECADE | Precision.CENTURY:
            start, end = _cut(10 if point.precision is Precision.DECADE else 100, index, count)
            return year_text(year + start), year_text(year + end - 1)
        case Precision.YEAR:
            start, end = _cut(12, index, count)
            return month_text(year, start + 1), month_text(year, end)
        case Precision.SEASON if count == 3:
            carry, number = divmod((month - 20) * 3 + index - 1, 12)
            text = month_text(year + carry, number + 1)
            return text, text
        case Precision.MONTH:
            start, end = _cut(30, index, count)
            last = month_length(year, month, calendar) if end == 30 else end
            return day_text(year, month, start + 1), day_text(year, month, last)
    return None


def _cut(length: int, index: int, count: int) -> tuple[int, int]:
    """Give where a part starts and ends; the first parts are the longer ones, as in early, mid and late 1920s."""
    return -(-length * index // count), -(-length * (index + 1) // count)
