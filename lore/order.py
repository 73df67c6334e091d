"""Events in the order in which they happened, as far as that is known."""

from collections import defaultdict
from collections.abc import Iterable

from lore.model import Event

FAR_AWAY = float("inf")


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Dated events by date (one known only by its latest day stands at that day), undated ones last.

    An event without a date that is placed after another follows it directly, if the other is among them.
    """
    listed = list(events)
    present = {event.id for event in listed}
    followers: defaultdict[str, list[Event]] = defaultdict(list)
    leaders: list[Event] = []
    for event in listed:
        if event.after and not event.date.known and event.after.anchor in present:
            followers[event.after.anchor].append(event)
        else:
            leaders.append(event)
    ordered: list[Event] = []
    waiting = sorted(leaders, key=_place)[::-1]
    while waiting:
        event = waiting.pop()
        ordered.append(event)
        waiting.extend(reversed(followers[event.id]))
    return tuple(ordered)


def _place(event: Event) -> tuple[float, bool, float]:
    date = event.date
    at = date.earliest if date.earliest is not None else date.latest
    if at is None:
        return FAR_AWAY, False, FAR_AWAY
    return at, date.earliest is None, FAR_AWAY if date.latest is None else date.latest
