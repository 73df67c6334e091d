"""What the source says to a question in plain words, and in words what it doesn't."""

from collections.abc import Iterator

from bot import wording
from bot.card import Block, Card, Facts, Happening, Heading, Span, Style, Words
from bot.card_parts import NOTHING_ASKED, fact_row, mention_of, quote_of, shown_date, span, ways
from lore.model import Event, Reply, Standing, Statement, World

_NEAREST = "These are the nearest passages; none of them answers it."
_BESIDE = "What comes nearest to it in the source:"


def of(answer: Reply, world: World) -> Card:
    """What the source says to a question in plain words, and in words what it doesn't.

    Where it tells a spoiler, how far the source answers is hidden as well: that may tell it already.
    """
    if not answer.asked.strip():
        return NOTHING_ASKED
    hidden = answer.spoiler
    blocks: list[Block] = [Words((span(f"{wording.STANDING[answer.standing]}.", spoiler=True),))] if hidden else []
    if answer.sentence:
        blocks.append(Words((span(answer.sentence, Style.STRONG, spoiler=hidden),)))
    shown: set[str] = set()
    for statement in answer.statements:
        blocks.extend(_stated(statement, world, shown))
    if answer.quoted:
        blocks.append(Words((Span("The source itself says:", Style.QUIET),)))
        blocks.extend(map(quote_of, answer.quoted))
    if answer.unsaid and answer.statements and not hidden:
        blocks.append(Heading("What the source does not say"))
    blocks.extend(Words((span(sentence, spoiler=hidden),)) for sentence in answer.unsaid)
    if answer.passages:
        leading = _NEAREST if answer.standing is Standing.NOT_IN_LORE and not hidden else _BESIDE
        blocks.append(Words((Span(leading, Style.QUIET),)))
        blocks.extend(map(quote_of, answer.passages))
    told = [mention_of(statement.entry) for statement in answer.statements]
    if answer.nearest and not told:
        blocks.append(Words((Span("The nearest entry is offered below; it is not the answer.", Style.QUIET),)))
    buttons = ways(dict.fromkeys([*told, *answer.nearest]))
    asked = f"“{wording.typed(answer.asked, 200)}”"
    title = wording.WITH_SPOILERS if hidden else wording.STANDING[answer.standing]
    return Card(title, asked, answer.note, tuple(blocks), buttons)


def _stated(statement: Statement, world: World, shown: set[str]) -> Iterator[Block]:
    """One entry's part of a reply; each quote once in a card."""
    entry = statement.entry
    quotes = [quote for quote in statement.quotes if quote.text not in shown]
    shown.update(quote.text for quote in quotes)
    first = quote_of(quotes.pop(0)) if quotes else None
    if isinstance(entry, Event):
        date = wording.told(shown_date(entry), world) if statement.dated else ""
        labels = wording.labels(entry, dated=statement.dated)
        yield Happening(date, entry.title, labels, first, entry.spoiler)
    else:
        yield Words((span(entry.name, Style.STRONG, spoiler=entry.spoiler), Span(f" ({wording.what(entry)})")))
        quotes = [*statement.quotes[:1], *quotes] if first else quotes
    if statement.facts:
        yield Facts(tuple(fact_row(fact, entry) for fact in statement.facts))
    yield from map(quote_of, quotes)
