"""What was found in a text that somebody wrote, as a list: entries with their dates, and a few events of its dates."""

from collections.abc import Iterator
from dataclasses import replace

from bot import wording
from bot.card import Block, Card, Choice, Heading, Span, Style, Words
from bot.card_parts import happenings, mention_of, menu_choice, quote_of, span
from lore.dates import first_and_last
from lore.model import Ambiguous, Basis, Event, Found, Lookup, Mention, Timeline, World

_MOST_BUTTONS = 6  # entries of a text that have a button each; more have a menu
_MOST_LISTED = 25
_MOST_MEANT = 4  # entries of one name that a list tells
_LONGEST_LINE = 300  # characters of an entry's text in a list
_FEW = 3  # events of a date in a list
_SUBTITLE = "the names and dates in a text"


def of(answer: Lookup, world: World) -> Card:
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
                ways.extend(menu_choice(mention, world) for mention in [_with_dates(each)] if not mention.spoiler)
            case Ambiguous():
                candidates = [mention for mention in each.candidates if not mention.spoiler]
                told = [wording.namesake(mention, candidates, world) for mention in candidates[:_MOST_MEANT]]
                more = [f"{len(candidates) - len(told)} others"] if len(candidates) > len(told) else []
                told = told or [wording.A_SPOILER]
                said = Span(f"“{wording.typed(each.typed)}”", Style.STRONG)
                blocks.append(Words((said, Span(f" may mean {wording.one_of([*told, *more])}."))))
                ways.extend(menu_choice(mention, world) for mention in candidates)
            case Timeline():
                blocks.extend(_dated(each, world, shown))
                ways.append(Choice(wording.period(each, world), each.question, "date"))
    if answer.left:
        blocks.append(Words((Span(wording.more_left(answer.left), Style.QUIET),)))
    if len(ways) > _MOST_LISTED:
        blocks.append(Words((Span(wording.MENU_CUT.format(most=_MOST_LISTED), Style.QUIET),)))
    listed = tuple(ways[:_MOST_LISTED])
    if len(listed) <= _MOST_BUTTONS and not any(isinstance(each, Ambiguous) for each in answer.found):
        return Card("Found in the lore", _SUBTITLE, blocks=tuple(blocks), buttons=listed)
    return Card("Found in the lore", _SUBTITLE, blocks=tuple(blocks), menu=listed)


def _spotted(found: Found, world: World, shown: set[str]) -> Iterator[Block]:
    """An entry in a list of them: what it is, when, and one quote; each quote once in a card."""
    subject = found.subject
    if isinstance(subject, Event):
        yield from happenings([subject], world, shown)
        return
    when = "" if subject.spoiler else wording.dates(_with_dates(found), world)
    what = "; ".join(part for part in (wording.what(subject), when) if part)
    yield Words((span(subject.name, Style.STRONG, spoiler=subject.spoiler), Span(f" ({what})")))
    events = () if subject.spoiler else found.events
    quotes = [*subject.quotes, *(quote for event in events for quote in event.quotes)]
    quotes.sort(key=lambda quote: quote.spoiler)
    quote = next((quote for quote in quotes if quote.text not in shown), None)
    if quote:
        shown.add(quote.text)
        yield quote_of(quote)
    elif not quotes and subject.text:
        line = wording.typed(subject.text.partition("\n")[0], _LONGEST_LINE)
        yield Words((span(line, spoiler=subject.spoiler),))


def _with_dates(found: Found) -> Mention:
    subject = found.subject
    if isinstance(subject, Event):
        return replace(mention_of(subject), dates=(subject.date,), basis=subject.dated_by)
    told = (event for event in found.events if event.dated_by is Basis.STATED and not event.spoiler)
    dates = first_and_last(event.date for event in told)
    line = subject.text or next((quote.text for quote in subject.quotes if not quote.spoiler), "")
    return replace(mention_of(subject), dates=dates, line="" if subject.spoiler else line.partition("\n")[0])


def _dated(answer: Timeline, world: World, shown: set[str]) -> Iterator[Block]:
    """A date in a list of what was found: a few of its events."""
    events = (*answer.surely, *answer.possibly)[:_FEW]
    surely = tuple(event for event in events if event in answer.surely)
    possibly = events[len(surely) :]
    yield Heading(wording.period(answer, world))
    yield from happenings(surely, world, shown)
    if possibly:
        yield Words((Span("Possibly:", Style.QUIET),))
        yield from happenings(possibly, world, shown)
    left = len(answer.surely) + len(answer.possibly) - len(events)
    if left:
        yield Words((Span("… and 1 more." if left == 1 else f"… and {left} more.", Style.QUIET),))
