"""Answer -> Card: pure functions that put what is known into words, and never more than is known."""

import calendar
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from bot import quiz_card, wording
from bot.card import Block, Card, Choice, FactRow, Facts, Happening, Heading, Quote, Span, Style, Words, leading_to
from lore.dates import LoreDate, first_and_last
from lore.model import (
    About,
    Ambiguous,
    Answer,
    Basis,
    Day,
    Entity,
    Entry,
    Event,
    Fact,
    Found,
    Hit,
    Kind,
    Lookup,
    Mention,
    Missing,
    MultipleChoice,
    Passage,
    Passages,
    Question,
    Reply,
    Statement,
    Timeline,
    World,
)

_OPTIONS = {"who": "name", "country": "name", "when": "what", "timeline": "about"}
_MOST_BUTTONS = 10
_MOST_SPOTTED = 6  # entries of a text that have a button each; more have a menu
_MOST_LISTED = 25
_MOST_MEANT = 4  # entries of one name that a list tells
_LONGEST_LINE = 300  # characters of an entry's text in a list
_FEW = 3  # events of a date in a list
_SPOTTED = "the names and dates in a text"
_NOTHING_ASKED = Card("Nothing was asked", note="Type a name, a date or some words, such as one of the suggestions.")


def of(answer: Answer, world: World) -> Card:
    """The card of any answer."""
    match answer:
        case Found(subject=Entity()) if answer.question.verb == "when":
            return dates_of(answer, world)
        case Found():
            return entry(answer, world)
        case Ambiguous():
            return ambiguous(answer, world)
        case Missing():
            return missing(answer, world)
        case Timeline():
            return timeline(answer, world)
        case Day():
            return day(answer, world)
        case Passages():
            return passages(answer, world)
        case About():
            return about(answer)
        case Reply():
            return reply(answer, world)
        case MultipleChoice():
            return quiz_card.of(answer)
        case Lookup(found=(alone,)):
            card = of(alone, world)
            said = wording.spotted(alone.match, alone.subject) if isinstance(alone, Found) else ""
            return replace(card, note=" ".join(part for part in (said, card.note) if part))
        case Lookup():
            return lookup(answer, world)


def entry(found: Found, world: World) -> Card:
    """An entity with all that is said of it, or an event with its date."""
    subject = found.subject
    shown = {quote.text for event in found.events for quote in event.quotes if _is_told(quote, subject.quotes)}
    blocks: list[Block] = [*_name_behind(found)]
    if isinstance(subject, Event):
        blocks.append(Facts(tuple(_date_rows(subject, found.related, world))))
    for prose, spoiler in ((subject.text, subject.spoiler), (subject.secret, True)):
        if prose and all(quote.text != prose for quote in subject.quotes):
            blocks.append(Words((_span(prose, spoiler=spoiler),)))
    if subject.facts:
        blocks.append(Facts(tuple(_fact_row(fact, subject) for fact in subject.facts)))
    blocks.extend(_quote(quote) for quote in subject.quotes)
    if isinstance(subject, Entity) and found.events:
        blocks.append(Heading("Events"))
        blocks.extend(_happenings(found.events, world, shown, hidden=subject.spoiler))
    mention = _mention(subject)
    title = wording.met(found.match, mention)
    return Card(
        title=_capital(title) if subject.spoiler else title,
        subtitle=wording.what(subject),
        note=wording.DRAWN if found.question.verb == "random" else wording.near(found.match, mention),
        blocks=tuple(blocks),
        buttons=_related(found),
    )


def dates_of(found: Found, world: World) -> Card:
    """When something was: the dates of an entity's events, or that none is stated."""
    subject = found.subject
    dated = [event for event in found.events if event.date.known]
    undated = [event for event in found.events if not event.date.known]
    mention = _mention(subject)
    name = wording.met(found.match, mention)
    blocks: list[Block] = [*_name_behind(found)]
    if not dated:
        blocks.append(Words((Span(f"The source states no date for {name}.", Style.STRONG),)))
        if not found.events:
            blocks.extend(_quote(quote) for quote in subject.quotes)
    blocks.extend(_happenings((*dated, *undated), world, set(), hidden=subject.spoiler))
    return Card(
        f"When: {name}",
        wording.what(subject),
        wording.near(found.match, mention),
        tuple(blocks),
        _related(found),
    )


def ambiguous(answer: Ambiguous, world: World) -> Card:
    """Which of several is meant: of each, what it is, when, and a line; not of a spoiler, met by its own name alone."""
    told = [mention for mention in answer.candidates if not mention.spoiler]
    return Card(
        title=f"Which “{wording.typed(answer.typed)}”?",
        note=wording.several(len(told), len(answer.candidates) - len(told)),
        menu=tuple(_way(mention, world, answer.question) for mention in told),
    )


def missing(answer: Missing, world: World) -> Card:
    """Nothing of that name; near names are offered, never assumed."""
    if not answer.typed:
        return _NOTHING_ASKED
    return Card(
        title="Not in the lore",
        note=f"“{wording.typed(answer.typed)}” is not in the lore of {world.name}."
        + (" Did you mean one of these?" if answer.nearest else ""),
        buttons=tuple(_choice(mention, answer.question) for mention in answer.nearest),
    )


def timeline(answer: Timeline, world: World) -> Card:
    """Events in order, those that may lie outside the period told apart from those that surely don't."""
    blocks: list[Block] = []
    shown: set[str] = set()
    hidden = answer.about is not None and answer.about.spoiler
    if answer.asked is None or answer.surely:
        blocks.extend(_happenings(answer.surely, world, shown, hidden=hidden))
    else:
        blocks.append(Words((Span("The source dates nothing surely inside this period.", Style.STRONG),)))
    if answer.possibly:
        blocks.append(Heading("Possibly"))
        blocks.extend(_happenings(answer.possibly, world, shown, hidden=hidden))
    if answer.undated:
        blocks.append(Heading("No date stated"))
        blocks.extend(_happenings(answer.undated, world, shown, dated=False, hidden=hidden))
    if not answer.surely and not answer.possibly and not answer.undated and answer.asked is None:
        blocks.append(Words((Span("The source tells no events here."),)))
    mentions = [*([answer.about] if answer.about else []), *map(_mention, (*answer.surely, *answer.possibly))]
    buttons = () if hidden else _ways(mentions)
    near = wording.near(answer.match, answer.about) if answer.match and answer.about else ""
    note = " ".join(part for part in (near, answer.note) if part)
    return Card(wording.period(answer, world), note=note, blocks=tuple(blocks), buttons=buttons)


def day(answer: Day, world: World) -> Card:
    """What a day of the year recalls, each event with how surely it belongs there."""
    blocks: list[Block] = []
    shown: set[str] = set()
    for heading, group in groupby(
        answer.anniversaries, lambda each: wording.anniversary(each, world, to_another_year=answer.is_another_year)
    ):
        blocks.append(Heading(heading))
        blocks.extend(_happenings((each.event for each in group), world, shown, dated=False))
    if not answer.anniversaries:
        blocks.append(Words((Span("The source has no event that belongs to this day."),)))
    buttons: tuple[Choice, ...] = ()
    if answer.archive:
        blocks.append(Heading("From the archive (no date is claimed)"))
        blocks.append(
            Words((Span(wording.name(answer.archive), Style.STRONG), Span(f" ({wording.what(answer.archive)})")))
        )
        blocks.extend([_quote(quote) for quote in answer.archive.quotes if not quote.spoiler][:1])
        buttons = (_choice(_mention(answer.archive)),)
    elif answer.anniversaries:
        buttons = _ways(_mention(each.event) for each in answer.anniversaries)
    title = f"{answer.day} {calendar.month_name[answer.month]}"
    if answer.is_another_year:
        title += f" {answer.year}"
    return Card(title, note=answer.note, blocks=tuple(blocks), buttons=buttons)


def passages(answer: Passages, world: World) -> Card:
    """What a search found, the hits marked."""
    if not answer.typed.strip():
        return _NOTHING_ASKED
    left_out = wording.left_out(answer.spoilers)
    if answer.spoilers and not answer.hits:
        return Card(f"“{wording.typed(answer.typed)}”", "found in nothing but spoilers", left_out)
    if not answer.hits:
        return Card(
            title="Not in the lore",
            note=f"Nothing in the lore of {world.name} holds “{wording.typed(answer.typed)}”."
            + (" Did you mean one of these?" if answer.nearest else ""),
            buttons=tuple(_choice(mention) for mention in answer.nearest),
        )
    blocks: list[Block] = []
    entries: dict[str, Mention] = {}
    for hit in answer.hits:
        entries.update((mention.id, mention) for mention in hit.entries)
        blocks.append(_hit(hit))
    buttons = _ways(entries.values())
    count = wording.places(answer.total)
    if answer.total > len(answer.hits):
        count += f"; these are the best {len(answer.hits)}"
    note = " ".join(part for part in (answer.note, left_out) if part)
    return Card(f"“{wording.typed(answer.typed)}”", f"found in {count}", note, tuple(blocks), buttons)


def reply(answer: Reply, world: World) -> Card:
    """What the source says to a question in plain words, and in words what it doesn't.

    Where it tells a spoiler, how far the source answers is hidden as well: that may tell it already.
    """
    if not answer.asked.strip():
        return _NOTHING_ASKED
    hidden = answer.spoiler
    blocks: list[Block] = [Words((_span(f"{wording.STANDING[answer.standing]}.", spoiler=True),))] if hidden else []
    if answer.sentence:
        blocks.append(Words((_span(answer.sentence, Style.STRONG, spoiler=hidden),)))
    shown: set[str] = set()
    for statement in answer.statements:
        blocks.extend(_stated(statement, world, shown))
    if answer.unsaid and answer.statements and not hidden:
        blocks.append(Heading("What the source does not say"))
    blocks.extend(Words((_span(sentence, spoiler=hidden),)) for sentence in answer.unsaid)
    if answer.passages:
        blocks.append(Words((Span("These are the nearest passages; none of them answers it.", Style.QUIET),)))
        blocks.extend(map(_quote, answer.passages))
    told = [_mention(statement.entry) for statement in answer.statements]
    if answer.nearest and not told:
        blocks.append(Words((Span("The nearest entry is offered below; it is not the answer.", Style.QUIET),)))
    buttons = _ways(dict.fromkeys([*told, *answer.nearest]))
    asked = f"“{wording.typed(answer.asked, 200)}”"
    title = wording.WITH_SPOILERS if hidden else wording.STANDING[answer.standing]
    return Card(title, asked, answer.note, tuple(blocks), buttons)


def lookup(answer: Lookup, world: World) -> Card:
    """The entries of a text in a list, each with its dates and a quote, and a few events of the dates in it."""
    if not answer.found:
        return Card("Not in the lore", note=wording.NOTHING_SPOTTED.format(world=world.name))
    blocks: list[Block] = []
    ways: list[Choice] = []
    shown: set[str] = set()
    for each in answer.found:
        match each:
            case Found():
                blocks.extend(_spotted(each, world, shown))
                ways.extend(_way(mention, world) for mention in [_with_dates(each)] if not mention.spoiler)
            case Ambiguous():
                candidates = [mention for mention in each.candidates if not mention.spoiler]
                told = [wording.namesake(mention, candidates, world) for mention in candidates[:_MOST_MEANT]]
                more = [f"{len(candidates) - len(told)} others"] if len(candidates) > len(told) else []
                told = told or [wording.A_SPOILER]
                said = Span(f"“{wording.typed(each.typed)}”", Style.STRONG)
                blocks.append(Words((said, Span(f" may mean {wording.one_of([*told, *more])}."))))
                ways.extend(_way(mention, world) for mention in candidates)
            case Timeline():
                blocks.extend(_dated(each, world, shown))
                ways.append(Choice(wording.period(each, world), each.question, "date"))
    if answer.left:
        blocks.append(Words((Span(wording.more_left(answer.left), Style.QUIET),)))
    if len(ways) > _MOST_LISTED:
        blocks.append(Words((Span(wording.MENU_CUT.format(most=_MOST_LISTED), Style.QUIET),)))
    listed = tuple(ways[:_MOST_LISTED])
    if len(listed) <= _MOST_SPOTTED and not any(isinstance(each, Ambiguous) for each in answer.found):
        return Card("Found in the lore", _SPOTTED, blocks=tuple(blocks), buttons=listed)
    return Card("Found in the lore", _SPOTTED, blocks=tuple(blocks), menu=listed)


def about(answer: About) -> Card:
    """The world, where its words come from, and how much there is."""
    blocks: list[Block] = [Words((Span(answer.world.text),))] if answer.world.text else []
    for source in answer.sources:
        rows = [FactRow("Source", source.name)]
        rows += [FactRow("Address", source.url)] if source.url else []
        rows += [FactRow("Licence", source.licence)] if source.licence else []
        blocks.append(Facts(tuple(rows)))
    blocks.append(Facts(tuple(FactRow(wording.plural(kind), str(count)) for kind, count in answer.counts)))
    blocks.append(Facts(tuple(FactRow(label, version) for label, version in answer.versions)))
    return Card(answer.world.name, "a world of lore", blocks=tuple(blocks), buttons=(_timeline_choice(),))


# --- parts ---


def _stated(statement: Statement, world: World, shown: set[str]) -> Iterator[Block]:
    """One entry's part of a reply; each quote once in a card."""
    entry = statement.entry
    quotes = [quote for quote in statement.quotes if quote.text not in shown]
    shown.update(quote.text for quote in quotes)
    first = _quote(quotes.pop(0)) if quotes else None
    if isinstance(entry, Event):
        date = wording.told(_date(entry), world) if statement.dated else ""
        labels = wording.labels(entry, dated=statement.dated)
        yield Happening(date, entry.title, labels, first, entry.spoiler)
    else:
        yield Words((_span(entry.name, Style.STRONG, spoiler=entry.spoiler), Span(f" ({wording.what(entry)})")))
        quotes = [*statement.quotes[:1], *quotes] if first else quotes
    if statement.facts:
        yield Facts(tuple(_fact_row(fact, entry) for fact in statement.facts))
    yield from map(_quote, quotes)


def _spotted(found: Found, world: World, shown: set[str]) -> Iterator[Block]:
    """An entry in a list of them: what it is, when, and one quote; each quote once in a card."""
    subject = found.subject
    if isinstance(subject, Event):
        yield from _happenings([subject], world, shown)
        return
    when = "" if subject.spoiler else wording.dates(_with_dates(found), world)
    what = "; ".join(part for part in (wording.what(subject), when) if part)
    yield Words((_span(subject.name, Style.STRONG, spoiler=subject.spoiler), Span(f" ({what})")))
    events = () if subject.spoiler else found.events
    quotes = [*subject.quotes, *(quote for event in events for quote in event.quotes)]
    quotes.sort(key=lambda quote: quote.spoiler)
    quote = next((quote for quote in quotes if quote.text not in shown), None)
    if quote:
        shown.add(quote.text)
        yield _quote(quote)
    elif not quotes and subject.text:
        line = wording.typed(subject.text.partition("\n")[0], _LONGEST_LINE)
        yield Words((_span(line, spoiler=subject.spoiler),))


def _with_dates(found: Found) -> Mention:
    subject = found.subject
    if isinstance(subject, Event):
        return replace(_mention(subject), dates=(subject.date,), basis=subject.dated_by)
    told = (event for event in found.events if event.dated_by is Basis.STATED and not event.spoiler)
    dates = first_and_last(event.date for event in told)
    line = subject.text or next((quote.text for quote in subject.quotes if not quote.spoiler), "")
    return replace(_mention(subject), dates=dates, line="" if subject.spoiler else line.partition("\n")[0])


def _way(mention: Mention, world: World, asked: Question | None = None) -> Choice:
    """A way on in a menu, which says what an entry is, when, and a line."""
    line = (mention.kind.value, wording.dates(mention, world), mention.line)
    return replace(_choice(mention, asked), line=" · ".join(part for part in line if part))


def _dated(answer: Timeline, world: World, shown: set[str]) -> Iterator[Block]:
    """A date in a list of what was found: a few of its events."""
    events = (*answer.surely, *answer.possibly)[:_FEW]
    surely = tuple(event for event in events if event in answer.surely)
    possibly = events[len(surely) :]
    yield Heading(wording.period(answer, world))
    yield from _happenings(surely, world, shown)
    if possibly:
        yield Words((Span("Possibly:", Style.QUIET),))
        yield from _happenings(possibly, world, shown)
    left = len(answer.surely) + len(answer.possibly) - len(events)
    if left:
        yield Words((Span("… and 1 more." if left == 1 else f"… and {left} more.", Style.QUIET),))


def _happenings(
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
            _quote(quote, spoiler=hidden) if quote else None,
            spoiler,
        )


def _is_told(quote: Passage, by: tuple[Passage, ...]) -> bool:
    """Whether some other quotes hold all of a quote's words."""
    return any(quote.text in other.text for other in by)


def _date_rows(event: Event, related: tuple[Mention, ...], world: World) -> Iterator[FactRow]:
    date = event.date
    words = f" (“{date.words}”)" if date.words and not event.spoiler else ""
    told = date.tell(world.calendar) if date.known else "not stated"
    yield FactRow("Date", f"{told}{words}", date.known)
    if date.words and event.spoiler:
        yield FactRow("", f"“{date.words}”", spoiler=True)
    if event.after:
        anchor = next((mention for mention in related if mention.id == event.after.anchor), None)
        told = f"{wording.offset(event.after.offset)}{anchor.name if anchor else event.after.anchor}"
        yield _row("After", told, spoiler=anchor is not None and anchor.spoiler, of=event)
    labels = wording.labels(event)
    if labels:
        yield _row("Note", "; ".join(labels), of=event)


def _fact_row(fact: Fact, entry: Entry) -> FactRow:
    name = "by whom" if fact.name == "by" else fact.name
    return _row(_capital(name), fact.text, known=fact.known, spoiler=fact.spoiler, of=entry)


def _row(label: str, text: str, *, known: bool = True, spoiler: bool = False, of: Entry) -> FactRow:
    """A row of an entry; where that is a spoiler, its label would tell too much as well."""
    return FactRow("", f"{label}: {text}", known, True) if of.spoiler else FactRow(label, text, known, spoiler)


def _quote(passage: Passage, *, spoiler: bool = False) -> Quote:
    told = _span(passage.text, spoiler=spoiler or passage.spoiler)
    return Quote((told,), passage.source.name, passage.source.url)


def _span(text: str, style: Style = Style.PLAIN, *, spoiler: bool) -> Span:
    return Span(text, Style.SPOILER if spoiler else style)


def _name_behind(found: Found) -> Iterator[Block]:
    """A spoiler's own name, where it was met by another."""
    name = wording.name(found.subject)
    if wording.met(found.match, _mention(found.subject)) != name:
        yield Words((_span(name, spoiler=True),))


def _date(event: Event) -> LoreDate:
    """An event's date; of a spoiler, without the source's words for it."""
    return replace(event.date, words=None) if event.spoiler else event.date


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _hit(hit: Hit) -> Block:
    spans: list[Span] = []
    at = 0
    for start, end in hit.marks:
        spans += [Span(hit.text[at:start]), Span(hit.text[start:end], Style.HIT)]
        at = end
    spans.append(Span(hit.text[at:]))
    told = tuple(span for span in spans if span.text)
    if hit.passage:
        return Quote(told, hit.passage.source.name, hit.passage.source.url)
    heads = tuple(
        span for mention in hit.entries for span in (Span(mention.name, Style.STRONG), Span(f" ({mention.kind})"))
    )
    return Words((*heads, Span("\n"), *told))


def _related(found: Found) -> tuple[Choice, ...]:
    """What an entry names, and what names it; not of a spoiler, whose part in it that would tell."""
    mentions = [_mention(event) for event in found.events if event.id != found.subject.id]
    return () if found.subject.spoiler else _ways([*found.related, *mentions])


def _ways(mentions: Iterable[Mention]) -> tuple[Choice, ...]:
    """The ways on to some entries, spoilers aside."""
    return tuple(_choice(mention) for mention in mentions if not mention.spoiler)[:_MOST_BUTTONS]


def _choice(mention: Mention, asked: Question | None = None) -> Choice:
    """A way on to an entry: the question that was asked, but about this one, or a question that suits its kind."""
    choice = leading_to(mention)
    if asked is None or asked.verb not in _OPTIONS:
        return choice
    options = {**dict(asked.options), _OPTIONS[asked.verb]: mention.reference}
    return replace(choice, question=Question(asked.verb, tuple(options.items())))


def _timeline_choice() -> Choice:
    return Choice("Timeline", Question("timeline"))


def _mention(entry: Entry) -> Mention:
    kind = entry.kind if isinstance(entry, Entity) else Kind.EVENT
    return Mention(entry.id, wording.name(entry), kind, "" if entry.spoiler else entry.text, spoiler=entry.spoiler)
