"""What a world is made of, and the answers that a question can have."""

from dataclasses import dataclass, field
from enum import StrEnum

from lore.dates import Calendar, LoreDate


class Kind(StrEnum):
    """What an entry is."""

    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    REGION = "region"
    PLACE = "place"
    WORK = "work"
    CONCEPT = "concept"
    THING = "thing"
    EVENT = "event"


class EventKind(StrEnum):
    """What an event entry claims: that something happened, held, was counted, or did not happen."""

    EVENT = "event"
    STATE = "state"
    FIGURE = "figure"
    NON_EVENT = "non-event"


class Basis(StrEnum):
    """How the source supports an entry; everything but STATED is labelled wherever it is shown."""

    STATED = "stated"
    IMPLIED = "implied"
    DERIVED = "derived"
    OTL = "otl"


@dataclass(frozen=True, slots=True)
class Source:
    """Where a world's words come from. `url` and `licence` may be empty."""

    id: str
    name: str
    url: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """The source's own words: a verbatim stretch of one source, `start` characters into its text.

    It is a spoiler where it overlaps what some entry hides.
    """

    text: str
    source: Source
    start: int = 0
    heading: str = ""
    spoiler: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A source with its whole text, cut into passages of one sentence or bullet each (headings are none)."""

    source: Source
    text: str
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One slot of an entry: `by: not stated`. `known` is False where the source is known not to say."""

    name: str
    text: str
    entities: tuple[str, ...] = ()
    known: bool = True
    spoiler: bool = False

    @property
    def label(self) -> str:
        """Its name at the beginning of a line."""
        name = "by whom" if self.name == "by" else self.name
        return name[:1].upper() + name[1:]


@dataclass(frozen=True, slots=True)
class After:
    """An event's place after another: six months after `anchor`, with the offset an ISO 8601 duration or empty."""

    anchor: str
    offset: str = ""


@dataclass(frozen=True, slots=True)
class Entity:
    """A person, country, organisation, work ... `links` are ids of the entries that its text names.

    `asked_as` are words that people ask for it by: they are never shown, and claim nothing.
    `hidden_text` are the paragraphs that are spoilers, `hidden_aliases` the names that find it and are never shown.
    Where the entry itself is a spoiler, so is all of it, its name included.
    """

    id: str
    kind: Kind
    name: str
    aliases: tuple[str, ...] = ()
    text: str = ""
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Passage, ...] = ()
    links: tuple[str, ...] = ()
    prominence: int = 0
    spoiler: bool = False
    hidden_text: str = ""
    hidden_aliases: tuple[str, ...] = ()
    asked_as: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened, held, was counted or did not happen. `after` is set for relative ones.

    `basis` is how the source supports the event itself, `date_basis` how it supports the date. Hidden parts are
    as those of an entity. Where the event itself is a spoiler, so is all of it but its date.
    """

    id: str
    title: str
    date: LoreDate
    kind: EventKind = EventKind.EVENT
    basis: Basis = Basis.STATED
    date_basis: Basis = Basis.STATED
    aliases: tuple[str, ...] = ()
    text: str = ""
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Passage, ...] = ()
    links: tuple[str, ...] = ()
    after: After | None = None
    prominence: int = 0
    spoiler: bool = False
    hidden_text: str = ""
    hidden_aliases: tuple[str, ...] = ()
    asked_as: tuple[str, ...] = ()

    @property
    def dated_by(self) -> Basis:
        """How the source supports that this happened then: no better than the date, or the event itself."""
        return self.basis if self.date_basis is Basis.STATED else self.date_basis


Entry = Entity | Event


def name_of(entry: Entry) -> str:
    """An entity's name, or an event's title."""
    return entry.name if isinstance(entry, Entity) else entry.title


def hides(entry: Entry) -> bool:
    """Whether an entry, or anything of it, is a spoiler."""
    in_part = any(fact.spoiler for fact in entry.facts) or any(quote.spoiler for quote in entry.quotes)
    return entry.spoiler or bool(entry.hidden_text) or bool(entry.hidden_aliases) or in_part


@dataclass(frozen=True, slots=True)
class World:
    """One body of lore. `digest` is the hash of the content files that it was read from."""

    id: str
    name: str
    text: str = ""
    url: str = ""
    licence: str = ""
    calendar: Calendar = field(default_factory=Calendar)
    documents: tuple[Document, ...] = ()
    entities: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    digest: str = ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (*self.entities, *self.events)


# --- Questions and their answers ---

LONGEST_QUESTION = 200
"""Characters of one option: longer ones are no name or date, and would only cost time."""


@dataclass(frozen=True, slots=True)
class Question:
    """What was asked, such as `Question("who", (("name", "Gottwald"),))`. Empty options are left out."""

    verb: str
    options: tuple[tuple[str, str], ...] = ()

    def __str__(self) -> str:
        return " ".join((self.verb, *(value for _, value in self.options)))


@dataclass(frozen=True, slots=True)
class Mention:
    """An entry in one line: enough for a menu, a button or a suggestion. That of a spoiler has an empty one.

    `dates`, where they are asked for, are an event's own date, with its `basis`, or of the dates that the source states
    for an entity's events the first and the last.
    """

    id: str
    name: str
    kind: Kind
    line: str = ""
    dates: tuple[LoreDate, ...] = ()
    spoiler: bool = False
    basis: Basis = Basis.STATED

    @property
    def reference(self) -> str:
        """What a question says in a name's place to mean this entry and none of its namesakes."""
        return f"#{self.id}"


@dataclass(frozen=True, slots=True)
class Match:
    """How what was typed met a name: `name` is the name or alias that it met; `near` if the spelling differs."""

    typed: str
    name: str
    near: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One entry. `events` are those it takes part in, in order (for an event: the event alone)."""

    question: Question
    match: Match
    subject: Entry
    events: tuple[Event, ...] = ()
    related: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """Several entries are meant equally well by what was typed; the likeliest first."""

    question: Question
    typed: str
    candidates: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """The lore has no such entry. `nearest` are near names, offered and not assumed; often none."""

    question: Question
    typed: str
    nearest: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order, split by how surely they lie in the `asked` period (None: all of time).

    `surely` and `possibly` hold dated events; `undated` those without a date, relative ones after their anchor.
    `about` is the entry that the timeline was narrowed to, and `match` how its name was met. `note` says how the dates
    were read, if that needs saying.
    """

    question: Question
    asked: LoreDate | None
    surely: tuple[Event, ...]
    possibly: tuple[Event, ...] = ()
    undated: tuple[Event, ...] = ()
    about: Mention | None = None
    match: Match | None = None
    note: str = ""


class Tier(StrEnum):
    """How much a day has to do with an event, best first."""

    EXACT = "exact"
    POSSIBLY = "possibly"
    MONTH = "month"
    BY = "by"
    YEAR = "year"
    ARCHIVE = "archive"


@dataclass(frozen=True, slots=True)
class Anniversary:
    """An event and why a day recalls it; `years` ago, None where no year is known."""

    event: Event
    tier: Tier
    years: int | None = None


@dataclass(frozen=True, slots=True)
class Day:
    """What the lore has for one calendar day (`year`, `month`, `day`), by tiers, best first.

    `is_another_year` says that the year is not today's, and that years are counted to it all the same.
    """

    question: Question
    year: int
    month: int
    day: int
    anniversaries: tuple[Anniversary, ...] = ()
    archive: Entry | None = None
    is_another_year: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage or entry that a search found. `marks` are (start, end) offsets of the hits in `text`."""

    text: str
    marks: tuple[tuple[int, int], ...]
    passage: Passage | None
    entries: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Passages:
    """What a search found, best first, of `total` places; `nearest` are like names, if nothing holds what was typed.

    `spoilers` counts the hidden places that hold it, of which nothing is shown.
    """

    question: Question
    typed: str
    hits: tuple[Hit, ...]
    total: int = 0
    nearest: tuple[Mention, ...] = ()
    note: str = ""
    spoilers: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """The world itself: its sources, how much there is of each kind, and the versions of (label, what)."""

    question: Question
    world: World
    sources: tuple[Source, ...]
    counts: tuple[tuple[Kind, int], ...]
    versions: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Quiz:
    """Who or what is meant? `blanks` are (start, end) offsets of the entry's names in the passage.

    `is_told_by_source` says that the source's own name or address names the entry.
    """

    entry: Entity
    passage: Passage
    blanks: tuple[tuple[int, int], ...]
    is_told_by_source: bool = False

    @property
    def left_out(self) -> tuple[str, ...]:
        """The words that the blanks stand for, each once."""
        return tuple(dict.fromkeys(self.passage.text[start:end] for start, end in self.blanks))


@dataclass(frozen=True, slots=True)
class MultipleChoice:
    """A quiz with several names to choose from, of which just one is right; `chosen` is the one that somebody chose."""

    question: Question
    quiz: Quiz
    choices: tuple[Mention, ...]
    chosen: Mention | None = None


class Standing(StrEnum):
    """How far the source answers a question in plain words."""

    ANSWER = "answer"
    PARTLY = "partly"
    NOT_IN_LORE = "not in the lore"


@dataclass(frozen=True, slots=True)
class Statement:
    """What the source says of one entry: the `facts` asked for, its date if `dated`, and the quotes that say so."""

    entry: Entry
    facts: tuple[Fact, ...] = ()
    quotes: tuple[Passage, ...] = ()
    dated: bool = False


@dataclass(frozen=True, slots=True)
class Reply:
    """What the source says to a question in plain words, and what it doesn't.

    `sentence` says it in short where that takes more than a fact; `unsaid` are sentences about what the source doesn't
    say. `quoted` are sentences of the source that answer where no entry does; `nearest` are entries and `passages`
    sentences that are offered and not assumed. `note` says how the question was taken. It is a spoiler where its
    standing and its sentences tell something of an entry that is hidden, or of which something is.
    """

    question: Question
    asked: str
    standing: Standing
    statements: tuple[Statement, ...] = ()
    sentence: str = ""
    unsaid: tuple[str, ...] = ()
    nearest: tuple[Mention, ...] = ()
    note: str = ""
    spoiler: bool = False
    passages: tuple[Passage, ...] = ()
    quoted: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Lookup:
    """What the names and dates of a text are, the most specific first, dates last: each as `who` or `when` answers it.

    The question holds those names and dates, and nothing else of the text; of these, `left` are too many to be told.
    """

    question: Question
    found: tuple[Found | Ambiguous | Timeline, ...] = ()
    left: int = 0


Answer = Found | Ambiguous | Missing | Timeline | Day | Passages | About | Reply | MultipleChoice | Lookup
