"""Feature -> Card: a day's post, which says how much the day has to do with what it tells. It fits one message."""

import re
from collections.abc import Iterator
from typing import Any

from bot import pages, quiz_card, wording
from bot.card import Block, Card, FactRow, Facts, Happening, Heading, Quote, Span, Style, Words, leading_to
from bot.card import plain as told
from bot.card import words as words_of
from bot.card_parts import capital, mention_of
from bot.defuse import cut
from lore.almanac import Feature
from lore.calendars import GREGORIAN, MONTHS, year_month_day
from lore.deck import shown_quote
from lore.model import Anniversary, Entity, Entry, Passage, Quiz, Tier, World, name_of

_MOST_BUTTONS = 6  # more would not be drawn
_MOST_FACTS = 4
_LENGTHS = (1600, 1100, 700, 400, 200)
"""Characters that the words of each entry may have: the first number that fits one message is taken."""
_NO_QUOTES = 0  # the last resort: three events whose sources have very long addresses
_LONGEST_FACT = 150
_LONGEST_KNOWN = 200
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)]*(?=\s)|。")


def card(feature: Feature, world: World, marker: str = "") -> Card:
    """The post of a day; `marker` is the small print by which it is known again."""
    if feature.quiz:
        return _quiz(feature.quiz, marker)
    made = (_telling(feature, world, marker, length) for length in _LENGTHS)
    fitting = (each for each in made if len(pages.of(each)) == 1)
    return next(fitting, None) or _telling(feature, world, marker, _NO_QUOTES)


def heading(feature: Feature, world: World) -> str:
    """What the day has to do with what is told, in words that claim no more than is known."""
    if feature.quiz:
        return wording.A_QUESTION
    if not feature.anniversaries:
        return wording.FROM_THE_ARCHIVE
    return _why(feature.anniversaries[0], feature, world)


def as_json(feature: Feature, card: Card, world: World) -> dict[str, Any]:
    """A day's post with stable keys; the quotes are as the card shows them, `text` is the card as plain text."""
    quotes = [block.quote if isinstance(block, Happening) else block for block in card.blocks]
    return {
        "date": feature.day.isoformat(),
        "tier": feature.tier.value,
        "heading": heading(feature, world),
        "cards": list(feature.cards),
        "entries": [
            {"id": each.id, "name": each.name, "kind": each.kind.value} for each in map(mention_of, _entries(feature))
        ],
        "quotes": [
            {"text": words_of(quote.spans), "source": quote.source, "url": quote.url}
            for quote in quotes
            if isinstance(quote, Quote)
        ],
        "text": told(card),
    }


# --- what is told ---


def _telling(feature: Feature, world: World, marker: str, length: int) -> Card:
    entries = _entries(feature)
    buttons = [*map(mention_of, entries), *feature.related]
    if len(entries) == 1:
        (entry,) = entries
        title, subtitle = name_of(entry), heading(feature, world)
        blocks = [*_known(entry, dated=bool(feature.anniversaries)), *_words(entry, length or _LENGTHS[-1])]
    else:
        sure = "On this day" if feature.tier is Tier.EXACT else "Possibly on this day"
        title = _today(feature, world)
        subtitle = f"{len(entries)} events" if feature.moved_from else f"{sure}: {len(entries)} events"
        blocks = [*_list(feature, world, length)]
    return Card(
        title,
        subtitle,
        note=_calendar(feature, world),
        blocks=tuple(blocks),
        buttons=tuple(leading_to(mention) for mention in buttons[:_MOST_BUTTONS]),
        foot=marker,
    )


def _known(entry: Entry, *, dated: bool) -> Iterator[Block]:
    """What an entity is, or what to know of an event before it is believed."""
    known = wording.what(entry) if isinstance(entry, Entity) else "; ".join(wording.labels(entry, dated=dated))
    if known:
        yield Words((Span(f"{capital(cut(known, _LONGEST_KNOWN))}.", Style.QUIET),))


def _words(entry: Entry, length: int) -> Iterator[Block]:
    """The source's words for an entry, or what else is known of it."""
    quote = shown_quote(entry)
    if quote:
        yield _quote(quote, length)
        if len(quote.text) > length:
            yield _shortened(entry)
    elif entry.text:
        yield Words((Span(_short(entry.text, length)),))
        if len(entry.text) > length:
            yield _shortened(entry)
    elif known := [fact for fact in entry.facts if not fact.spoiler]:
        facts = known[:_MOST_FACTS]
        yield Facts(tuple(FactRow(capital(each.name), cut(each.text, _LONGEST_FACT), each.known) for each in facts))


def _list(feature: Feature, world: World, length: int) -> Iterator[Block]:
    """Several events of one day, each under why the day recalls it; words that tell two of them are quoted once."""
    shown: set[str] = set()
    for each in feature.anniversaries:
        quote = shown_quote(each.event)
        new = quote if quote and quote.text not in shown else None
        shown.update([new.text] if new else [])
        yield Heading(_why(each, feature, world))
        labels = wording.labels(each.event)
        yield Happening("", each.event.title, labels, _quote(new, length) if new and length > _NO_QUOTES else None)
        if new and len(new.text) > length:
            yield _shortened(each.event)


def _quiz(quiz: Quiz, marker: str) -> Card:
    """The source's words with a name left out. What would tell the name stands in the answer."""
    blocks = (quiz_card.question(quiz), quiz_card.solution(quiz, quiz.entry.name))
    return Card(quiz_card.TITLE, wording.A_QUESTION, blocks=blocks, foot=marker)


# --- words ---


def _why(found: Anniversary, feature: Feature, world: World) -> str:
    if feature.moved_from and found.event.date.month_day == feature.moved_from:
        return wording.moved(found, world, _today(feature, world))
    return wording.anniversary(found, world)


def _today(feature: Feature, world: World) -> str:
    """The day in the world's own calendar."""
    _, month, day = year_month_day(feature.day.toordinal(), world.calendar.name)
    return f"{day} {MONTHS[month - 1]}"


def _calendar(feature: Feature, world: World) -> str:
    """Says which day it is by the world's calendar, where the day is told for its date and people count otherwise."""
    if world.calendar.name == GREGORIAN.name or feature.tier in (Tier.YEAR, Tier.ARCHIVE):
        return ""
    return f"By this world's {world.calendar.name.capitalize()} calendar, today is {_today(feature, world)}."


def _shortened(entry: Entry) -> Words:
    return Words((Span(f"This is shortened; “{name_of(entry)}” has all of it.", Style.QUIET),))


def _quote(passage: Passage, length: int) -> Quote:
    return Quote((Span(_short(passage.text, length)),), passage.source.name, passage.source.url)


def _short(text: str, most: int) -> str:
    """A text that is at most so long, cut after a sentence if that leaves half of it, else after a word."""
    if len(text) <= most:
        return text
    ends = [end.end() for end in _SENTENCE_END.finditer(text[:most])]
    return f"{text[: ends[-1]]} …" if ends and ends[-1] > most // 2 else cut(text, most)


def _entries(feature: Feature) -> tuple[Entry, ...]:
    told = [*(each.event for each in feature.anniversaries), feature.entry, feature.quiz and feature.quiz.entry]
    return tuple(entry for entry in told if entry)
