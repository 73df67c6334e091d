"""What several cards are made of: events in a list, facts, quotes, and the ways on to entries."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot import wording
from bot.card import Card, Choice, FactRow, Happening, Quote, Span, Style, leading_to
from lore.dates import LoreDate
from lore.model import Entity, Entry, Event, Fact, Kind, Mention, Passage, Question, World, name_of

NOTHING_ASKED = Card("Nothing was asked", note="Type a name, a date or some words, such as one of the suggestions.")

_OPTIONS = {"who": "name", "country": "name", "when": "what", "timeline": "about"}
_MOST_BUTTONS = 10


def happenings(
    events: Iterable[Event], world: World, shown: set[str], *, dated: bool = True, hidden: bool = False
) -> Iterator[Happening]:
    """Events in a list, each with the quote that says so, unless its words were shown above.

    Without `dated`, a heading above tells the date already; only the source's own words for it are told. `hidden` says
    that there is such a list is a spoiler: what it is of, each event would tell.
    """
    for event in events:
        words = event.date.words or ""
        open_first = sorted(event.quotes, key=lambda quote: quote.spoiler)
        telling = next((quote for quote in open_first if words in quote.text), None)
        quote = telling if telling and telling.text not in shown else None
        shown.update([telling.text] if telling else [])
        spoiler = event.spoiler or hidden
        date = replace(event.date, words=None) if spoiler else event.date
        undated = f"“{date.words}”" if date.words and not date.known else ""
        yield Happening(
            wording.told(date, world) if dated else undated,
            event.title,
            wording.labels(event),
            quote_of(quote, spoiler=hidden) if quote else None,
            spoiler,
        )


def shown_date(event: Event) -> LoreDate:
    """An event's date; of a spoiler, without the source's words for it."""
    return replace(event.date, words=None) if event.spoiler else event.date


def fact_row(fact: Fact, entry: Entry) -> FactRow:
    return row(fact.label, fact.text, known=fact.known, spoiler=fact.spoiler, of=entry)


def row(label: str, text: str, *, known: bool = True, spoiler: bool = False, of: Entry) -> FactRow:
    """A row of an entry; where that is a spoiler, its label would tell too much as well."""
    return FactRow("", f"{label}: {text}", known, True) if of.spoiler else FactRow(label, text, known, spoiler)


def quote_of(passage: Passage, *, spoiler: bool = False) -> Quote:
    told = span(passage.text, spoiler=spoiler or passage.spoiler)
    return Quote((told,), passage.source.name, passage.source.url)


def span(text: str, style: Style = Style.PLAIN, *, spoiler: bool) -> Span:
    return Span(text, Style.SPOILER if spoiler else style)


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def mention_of(entry: Entry) -> Mention:
    kind = entry.kind if isinstance(entry, Entity) else Kind.EVENT
    return Mention(entry.id, name_of(entry), kind, "" if entry.spoiler else entry.text, spoiler=entry.spoiler)


def choice(mention: Mention, asked: Question | None = None) -> Choice:
    """A way on to an entry: the question that was asked, but about this one, or a question that suits its kind."""
    choice = leading_to(mention)
    if asked is None or asked.verb not in _OPTIONS:
        return choice
    options = {**dict(asked.options), _OPTIONS[asked.verb]: mention.reference}
    return replace(choice, question=Question(asked.verb, tuple(options.items())))


def ways(mentions: Iterable[Mention]) -> tuple[Choice, ...]:
    """The ways on to some entries, spoilers aside."""
    return tuple(choice(mention) for mention in mentions if not mention.spoiler)[:_MOST_BUTTONS]


def menu_choice(mention: Mention, world: World, asked: Question | None = None) -> Choice:
    """A way on in a menu, which says what an entry is, when, and a line."""
    line = (mention.kind.value, wording.dates(mention, world), mention.line)
    return replace(choice(mention, asked), line=" · ".join(part for part in line if part))
