"""The questions that the lore can be asked: one method each, every answer a value."""

import datetime
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from random import choice
from typing import TYPE_CHECKING

from lore import anniversaries, names, periods, schema, searching, sightings
from lore.dates import LoreDate, Verdict
from lore.entry_finder import EntryFinder
from lore.errors import LoreError
from lore.library import Library
from lore.model import (
    LONGEST_QUESTION,
    About,
    Ambiguous,
    Answer,
    Day,
    Entry,
    Event,
    Found,
    Kind,
    Lookup,
    Match,
    Mention,
    Missing,
    MultipleChoice,
    Passages,
    Question,
    Quiz,
    Reply,
    Timeline,
    name_of,
)
from lore.multiple_choice import Quizzes
from lore.order import in_order
from lore.phrases import Reading, read
from lore.suggesting import Suggestions

if TYPE_CHECKING:
    from lore.spotting import Spotter
    from lore.understanding import Asker

PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION)
PLACES = (Kind.COUNTRY, Kind.REGION, Kind.PLACE)
EVENTS = (Kind.EVENT,)

_MOST_HITS = 20
_DEALS = tuple(map(str, range(1, 1000)))


def draws(question: Question) -> bool:
    """Whether a question draws by lot: asked again, it has another answer. Its answer's own question has the same."""
    return question.verb in ("random", "quiz") and not question.options


class Lore:
    """One world, ready to be asked. `today` tells which day it is; it is asked anew for every question.

    `draw` picks one of several by lot.
    """

    def __init__(
        self,
        library: Library,
        today: Callable[[], datetime.date] = datetime.date.today,
        draw: Callable[[Sequence[str]], str] = choice,
    ) -> None:
        self.library = library
        self._today = today
        self._draw = draw
        self._index = library.name_index()
        self._names = names.Names(self._index)
        self._suggestions = Suggestions(library, self._names, self._read)
        self._finder = EntryFinder(library, self._names, self._suggestions)

    @classmethod
    def open(
        cls,
        store: Path,
        today: Callable[[], datetime.date] = datetime.date.today,
        draw: Callable[[Sequence[str]], str] = choice,
    ) -> "Lore":
        return cls(Library(store), today, draw)

    def close(self) -> None:
        self.library.close()

    # --- questions ---

    def ask(self, question: Question) -> Answer:
        """Answer a question by its verb and options; LoreError if there is no such question."""
        given = dict(question.options)
        match question.verb:
            case "who":
                return self.who(given.get("name", ""))
            case "country":
                return self.country(given.get("name", ""))
            case "when":
                return self.when(given.get("what", ""))
            case "timeline":
                return self.timeline(given.get("from", ""), given.get("to", ""), given.get("about", ""))
            case "onthisday":
                return self.onthisday(given.get("day", ""))
            case "search":
                return self.search(given.get("text", ""))
            case "ask":
                return self.reply(given.get("question", ""))
            case "random":
                return self.random(given.get("entry", ""))
            case "quiz":
                return self.quiz(given.get("entry", ""), given.get("deal", ""), given.get("guess", ""))
            case "lookup":
                return self.lookup(given["found"]) if "found" in given else self.lookup_text(given.get("text", ""))
            case "about":
                return self.about()
        raise LoreError(f"There is no question “{question.verb}” here. Try `help`.")

    def who(self, name: str) -> Found | Ambiguous | Missing:
        """What is said of a person, group or organisation; an entry of another kind is answered all the same."""
        return self._finder.find(_question("who", name=name), name, PEOPLE)

    def country(self, name: str) -> Found | Ambiguous | Missing:
        """What is said of a country, region or place, with its events in order."""
        return self._finder.find(_question("country", name=name), name, PLACES)

    def when(self, what: str) -> Found | Ambiguous | Missing | Timeline:
        """What happened at a date or in a period; or, for a name or event, its date in the source's words."""
        question = _question("when", what=what)
        reading = self._read(what)
        return self._finder.find(question, what, EVENTS) if reading is None else self._during(question, reading)

    def timeline(self, start: str = "", end: str = "", about: str = "") -> Timeline | Ambiguous | Missing:
        """Events in order: all, or between two dates, or those about one entry."""
        question = _question("timeline", **{"from": start, "to": end, "about": about})
        mention, met = None, None
        if not about.strip():
            events = self.library.all_event_ids()
        else:
            found = self._finder.find(question, about, ())
            if not isinstance(found, Found):
                return found
            mention, met = self.library.mentions([found.subject.id])[0], found.match
            events = [event.id for event in found.events]
            events += self.library.anchored_to(found.subject.id)
        period = periods.between(start, end, self._read)
        ordered = in_order(self.library.events(events))
        dated, undated = periods.apart(ordered)
        if period is None:
            return Timeline(question, None, dated, (), undated, mention, met)
        surely, possibly = periods.split(ordered, period.date, self.library.span)
        return Timeline(question, period.date, surely, possibly, undated if mention else (), mention, met, period.note)

    def onthisday(self, day: str = "") -> Day:
        """What the lore has for a day and month (today's if none is given), by how surely it belongs there."""
        question = _question("onthisday", day=day)
        today = self._today()
        reading = self._read(day.strip() or "today")
        month_day = reading.date.month_day if reading else None
        if reading is None or month_day is None:
            raise LoreError(f"“{day}” is not a day of a year. Give a day and a month, such as 23 January.")
        month, number = month_day
        year = reading.date.year if reading.date.year is not None else today.year
        candidates = self.library.events([*self.library.event_ids_in_month(month), *self.library.event_ids_of_years()])
        found = anniversaries.of_day(candidates, year, month, number)
        archive = None if found else self._from_the_archive(year, month, number)
        return Day(question, year, month, number, found, archive, year != today.year, reading.note)

    def search(self, text: str) -> Passages:
        """Sentences and entries that hold some words, best first; accents and word forms are forgiven."""
        question = _question("search", text=text)
        text = text[:LONGEST_QUESTION]
        found = searching.search(self.library.full_text, text, _MOST_HITS)
        if found.hits or found.spoilers:
            note = "" if found.all_words else "Nothing holds all of these words; these hold some of them."
            return Passages(question, text, found.hits, found.total, (), note, found.spoilers)
        resolved = self._names.resolve(text)
        nearest = resolved.nearest if isinstance(resolved, names.Missing) else resolved.ranked[:3]
        return Passages(question, text, (), 0, self._finder.offered(nearest))

    def reply(self, text: str) -> Reply:
        """What the source says to a question in plain words, and what it doesn't."""
        return self._asker.ask(_question("ask", question=text), text.strip())

    @cached_property
    def _asker(self) -> "Asker":
        from lore.understanding import Asker  # slow to import, and no other question needs it

        return Asker(self.library, self._names, self._read)

    def random(self, entry: str = "") -> Found:
        """An entry drawn by lot. The answer's own question names it by its id, and has it again."""
        if not entry:
            drawable = self.library.drawable_ids()
            if not drawable:
                raise LoreError(f"{self.library.world.name} has no entry yet that says anything.")
            entry = self._draw(drawable)
        subject = self.library.entry(entry)
        if subject is None:
            raise LoreError("What was drawn here is no longer in the lore. `random` draws another entry.")
        name = name_of(subject)
        return self._finder.found(_question("random", entry=subject.id), Match(name, name), subject)

    def quiz(self, entry: str = "", deal: str = "", guess: str = "") -> MultipleChoice:
        """A quote without the name that it tells of, drawn by lot, with names to choose from; or what a guess is worth.

        The answer's own question says which entry is meant, and by `deal` which choices there are in what order.
        """
        deal = deal or self._draw(_DEALS)
        dealt = self._quizzes.deal(entry, deal) if entry else self._dealt(deal)
        chosen = self.library.mentions([guess])
        if dealt is None or (guess and not chosen):
            raise LoreError("This quiz asks for what is no longer in the lore. `quiz` draws another one.")
        asked, choices = dealt
        question = _question("quiz", entry=asked.entry.id, deal=deal)
        return MultipleChoice(question, asked, choices, chosen[0] if chosen else None)

    def _dealt(self, deal: str) -> tuple[Quiz, tuple[Mention, ...]]:
        left = list(self._quizzes.ids)
        while left:
            entry = self._draw(left)
            if dealt := self._quizzes.deal(entry, deal):
                return dealt
            left.remove(entry)
        raise LoreError(
            f"{self.library.world.name} is too small for a quiz, which takes a quote with a name in it, and some"
            " other names to choose from."
        )

    @cached_property
    def _quizzes(self) -> Quizzes:
        return Quizzes(self.library)

    def lookup(self, found: str) -> Lookup:
        """What some names and dates are, given a line each, as the question of a `lookup_text` has them; the others are
        left out."""
        return self._looked_up(found.split("\n"))

    def lookup_text(self, text: str) -> Lookup:
        """What the names and dates are that a text has. Its question holds them alone, and nothing else of the text."""
        return self._looked_up(self._spotter.spot(text))

    def _looked_up(self, lines: Iterable[str]) -> Lookup:
        sighted = sightings.sorted_out(lines, self._sight)
        told = sightings.cut(sighted)
        question = _question("lookup", found=sightings.told(sighted))
        return Lookup(question, tuple(each.answer for each in told), len(sighted) - len(told))

    def _sight(self, line: str) -> Found | Ambiguous | Timeline | None:
        """What one name or date is. A near name is none, nor is a date of which the lore has no event."""
        folded = names.normalise(line)
        is_name = any(map(str.isalpha, folded)) and bool(self._index.whole(folded))
        reading = None if is_name else self._read(line)
        if reading is not None:
            during = self._during(_question("when", what=line), reading)
            if line.isdigit():
                during = replace(
                    during,
                    possibly=tuple(event for event in during.possibly if not (event.date.by or event.date.since)),
                )
            return during if during.surely or (during.possibly and self._is_in_its_time(reading.date)) else None
        found = self._finder.find(_question("lookup", found=line), line, ())
        if isinstance(found, Found) and not found.match.near:
            verb, option = ("when", "what") if isinstance(found.subject, Event) else ("who", "name")
            return replace(found, question=_question(verb, **{option: line}))
        return found if isinstance(found, Ambiguous) else None

    def _is_in_its_time(self, date: LoreDate) -> bool:
        """Whether a date may lie between the first and the last that the lore has."""
        if self.library.span is None:
            return False
        first, last = self.library.span
        return (date.earliest is None or date.earliest <= last) and (date.latest is None or date.latest >= first)

    @cached_property
    def _spotter(self) -> "Spotter":
        from lore.spotting import Spotter  # slow to import, and no other question needs it

        eras = [era.name for era in self.library.world.calendar.eras]
        return Spotter(self._index, self._read, eras, self._contradicts)

    def _contradicts(self, event: str, year: str) -> bool:
        """Whether an event surely was not in a year."""
        reading = self._read(year)
        known = [found.date for found in self.library.events([event]) if found.date.known]
        return reading is not None and any(each.inside(reading.date) is Verdict.NO for each in known)

    def about(self) -> About:
        """The world, its sources, how much there is of what, and which version of everything answers."""
        from importlib.metadata import version  # slow to import, and nothing else needs it

        world = self.library.world
        return About(
            _question("about"),
            world,
            tuple(self.library.sources.values()),
            tuple(self.library.counts()),
            (("Loredex", version("loredex")), ("Content", world.digest[:8]), ("Store", str(schema.VERSION))),
        )

    # --- suggestions while typing ---

    def suggest(self, typed: str, kinds: Collection[Kind] = ()) -> list[str]:
        """Names to complete what is typed with, best first: at most 25, as with all suggestions."""
        return self._suggestions.names(typed[:LONGEST_QUESTION], kinds)

    def suggest_dates(self, typed: str) -> list[str]:
        """Dates and periods that `when` takes."""
        return self._suggestions.dates(typed)

    def suggest_bounds(self, typed: str) -> list[str]:
        """Dates that a timeline can begin or end with."""
        return self._suggestions.bounds(typed)

    def suggest_days(self, typed: str) -> list[str]:
        """Days that `onthisday` takes."""
        return self._suggestions.days(typed, self._today())

    def suggest_anything(self, typed: str) -> list[str]:
        """Events, other names and dates, for a question that takes any of them."""
        return self._suggestions.anything(typed[:LONGEST_QUESTION], EVENTS)

    # --- dates ---

    def _read(self, text: str) -> Reading | None:
        """A date as it was typed; the question mark of somebody asking is no doubt about it."""
        return read(text.rstrip(" ?"), self.library.world.calendar, self._today())

    def _during(self, question: Question, reading: Reading) -> Timeline:
        asked = reading.date
        if asked.month is not None and asked.earliest is None and asked.latest is None:
            touching = self.library.event_ids_in_month(asked.month)
        else:
            touching = self.library.event_ids_touching(asked.earliest, asked.latest)
        surely, possibly = periods.split(in_order(self.library.events(touching)), asked, self.library.span)
        return Timeline(question, asked, surely, possibly, note=reading.note)

    def _from_the_archive(self, year: int, month: int, day: int) -> Entry | None:
        """An entity, or an event without a date: nothing that another day has a better claim to."""
        identifiers = sorted(self.library.undated_ids())
        picked = anniversaries.pick(identifiers, self.library.world.id, year, month, day)
        return self.library.entry(picked) if picked else None


def _question(verb: str, **options: str) -> Question:
    return Question(verb, tuple((name, value.strip()) for name, value in options.items() if value.strip()))
