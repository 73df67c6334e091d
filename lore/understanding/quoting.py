"""The quotes that say what is told: of an entry's quotes, those with its words."""

from collections.abc import Sequence

from lore.model import Entity, Entry, Event, Fact, Passage
from lore.understanding.asked import Asked
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_MOST, _MOST_LISTED = 3, 5


def quotes_for(entry: Entry, facts: Sequence[Fact], asked: Asked) -> tuple[Passage, ...]:
    """The quotes that hold the facts' words, or the date's, or most of the question's; all, if they are few."""
    told = [fact.text.strip("“”") for fact in facts if fact.text.startswith("“")]
    worded = [quote for quote in entry.quotes if any(each in quote.text for each in told)]
    is_of_one = asked.wanted.want is not Want.HOW_MANY and isinstance(entry, Entity)
    if worded and len(told) == len(facts) and is_of_one:
        return tuple(worded)
    most = _MOST_LISTED if asked.is_listing else _MOST
    if len(entry.quotes) < most:
        return entry.quotes
    telling = frozenset().union(*(stems(fact.text) for fact in facts)) if facts else asked.stems
    if isinstance(entry, Event) and entry.date.words:
        telling |= stems(entry.date.words)
    worth = {quote: len(stems(quote.text) & telling) for quote in entry.quotes}
    ranked = sorted(entry.quotes, key=lambda quote: -worth[quote])
    most = _MOST_LISTED if any(quote.text.endswith(":") for quote in ranked[:1]) else most  # with all that it leads in
    best = ranked[:most]
    return tuple(quote for quote in entry.quotes if quote in best)
