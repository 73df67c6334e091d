"""Answer -> Card: pure functions that put what is known into words, and never more than is known."""

import calendar
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from bot import lookup_card, quiz_card, reply_card, wording
from bot.card import Block, Card, Choice, FactRow, Facts, Heading, Quote, Span, Style, Words
from bot.card_parts import (
    NOTHING_ASKED,
    capital,
    choice,
    fact_row,
    happenings,
    mention_of,
    menu_choice,
    quote_of,
    row,
    span,
    ways,
)
from lore.model import (
    About,
    Ambiguous,
    Answer,
    Day,
    Entity,
    Event,
    Found,
    Hit,
    Lookup,
    Mention,
    Missing,
    MultipleChoice,
    Passage,
    Passages,
    Question,
    Reply,
    Timeline,
    World,
    name_of,
)


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
            return reply_card.of(answer, world)
        case MultipleChoice():
            return quiz_card.of(answer)
        case Lookup(found=(alone,)):
            card = of(alone, world)
            said = wording.spotted(alone.match, alone.subject) if isinstance(alone, Found) else ""
            return replace(card, note=" ".join(part for part in (said, card.note) if part))
        case Lookup():
            return lookup_card.of(answer, world)


def entry(found: Found, world: World) -> Card:
    """An entity with all that is said of it, or an event with its date."""
    subject = found.subject
    shown = {quote.text for event in found.events for quote in event.quotes if _is_told(quote, subject.quotes)}
    blocks: list[Block] = [*_name_behind(found)]
    if isinstance(subject, Event):
        blocks.append(Facts(tuple(_date_rows(subject, found.related, world))))
    for prose, spoiler in ((subject.text, subject.spoiler), (subject.hidden_text, True)):
        if prose and all(quote.text != prose for quote in subject.quotes):
            blocks.append(Words((span(prose, spoiler=spoiler),)))
    if subject.facts:
        blocks.append(Facts(tuple(fact_row(fact, subject) for fact in subject.facts)))
    blocks.extend(quote_of(quote) for quote in subject.quotes)
    if isinstance(subject, Entity) and found.events:
        blocks.append(Heading("Events"))
        blocks.extend(happenings(found.events, world, shown, hidden=subject.spoiler))
    mention = mention_of(subject)
    title = wording.met(found.match, mention)
    return Card(
        title=capital(title) if subject.spoiler else title,
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
    mention = mention_of(subject)
    name = wording.met(found.match, mention)
    blocks: list[Block] = [*_name_behind(found)]
    if not dated:
        blocks.append(Words((Span(f"The source states no date for {name}.", Style.STRONG),)))
        if not found.events:
            blocks.extend(quote_of(quote) for quote in subject.quotes)
    blocks.extend(happenings((*dated, *undated), world, set(), hidden=subject.spoiler))
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
        menu=tuple(menu_choice(mention, world, answer.question) for mention in told),
    )


def missing(answer: Missing, world: World) -> Card:
    """Nothing of that name; near names are offered, never assumed."""
    if not answer.typed:
        return NOTHING_ASKED
    return Card(
        title="Not in the lore",
        note=f"“{wording.typed(answer.typed)}” is not in the lore of {world.name}."
        + (" Did you mean one of these?" if answer.nearest else ""),
        buttons=tuple(choice(mention, answer.question) for mention in answer.nearest),
    )


def timeline(answer: Timeline, world: World) -> Card:
    """Events in order, those that may lie outside the period told apart from those that surely don't."""
    blocks: list[Block] = []
    shown: set[str] = set()
    hidden = answer.about is not None and answer.about.spoiler
    if answer.asked is None or answer.surely:
        blocks.extend(happenings(answer.surely, world, shown, hidden=hidden))
    else:
        blocks.append(Words((Span("The source dates nothing surely inside this period.", Style.STRONG),)))
    if answer.possibly:
        blocks.append(Heading("Possibly"))
        blocks.extend(happenings(answer.possibly, world, shown, hidden=hidden))
    if answer.undated:
        blocks.append(Heading("No date stated"))
        blocks.extend(happenings(answer.undated, world, shown, dated=False, hidden=hidden))
    if not answer.surely and not answer.possibly and not answer.undated and answer.asked is None:
        blocks.append(Words((Span("The source tells no events here."),)))
    mentions = [*([answer.about] if answer.about else []), *map(mention_of, (*answer.surely, *answer.possibly))]
    buttons = () if hidden else ways(mentions)
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
        blocks.extend(happenings((each.event for each in group), world, shown, dated=False))
    if not answer.anniversaries:
        blocks.append(Words((Span("The source has no event that belongs to this day."),)))
    buttons: tuple[Choice, ...] = ()
    if answer.archive:
        blocks.append(Heading("From the archive (no date is claimed)"))
        blocks.append(Words((Span(name_of(answer.archive), Style.STRONG), Span(f" ({wording.what(answer.archive)})"))))
        blocks.extend([quote_of(quote) for quote in answer.archive.quotes if not quote.spoiler][:1])
        buttons = (choice(mention_of(answer.archive)),)
    elif answer.anniversaries:
        buttons = ways(mention_of(each.event) for each in answer.anniversaries)
    title = f"{answer.day} {calendar.month_name[answer.month]}"
    if answer.is_another_year:
        title += f" {answer.year}"
    return Card(title, note=answer.note, blocks=tuple(blocks), buttons=buttons)


def passages(answer: Passages, world: World) -> Card:
    """What a search found, the hits marked."""
    if not answer.typed.strip():
        return NOTHING_ASKED
    left_out = wording.left_out(answer.spoilers)
    if answer.spoilers and not answer.hits:
        return Card(f"“{wording.typed(answer.typed)}”", "found in nothing but spoilers", left_out)
    if not answer.hits:
        return Card(
            title="Not in the lore",
            note=f"Nothing in the lore of {world.name} holds “{wording.typed(answer.typed)}”."
            + (" Did you mean one of these?" if answer.nearest else ""),
            buttons=tuple(choice(mention) for mention in answer.nearest),
        )
    blocks: list[Block] = []
    entries: dict[str, Mention] = {}
    for hit in answer.hits:
        entries.update((mention.id, mention) for mention in hit.entries)
        blocks.append(_hit(hit))
    buttons = ways(entries.values())
    count = wording.places(answer.total)
    if answer.total > len(answer.hits):
        count += f"; these are the best {len(answer.hits)}"
    note = " ".join(part for part in (answer.note, left_out) if part)
    return Card(f"“{wording.typed(answer.typed)}”", f"found in {count}", note, tuple(blocks), buttons)


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
        yield row("After", told, spoiler=anchor is not None and anchor.spoiler, of=event)
    labels = wording.labels(event)
    if labels:
        yield row("Note", "; ".join(labels), of=event)


def _name_behind(found: Found) -> Iterator[Block]:
    """A spoiler's own name, where it was met by another."""
    name = name_of(found.subject)
    if wording.met(found.match, mention_of(found.subject)) != name:
        yield Words((span(name, spoiler=True),))


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
    mentions = [mention_of(event) for event in found.events if event.id != found.subject.id]
    return () if found.subject.spoiler else ways([*found.related, *mentions])


def _timeline_choice() -> Choice:
    return Choice("Timeline", Question("timeline"))
