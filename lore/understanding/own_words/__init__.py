"""What one sentence of the source, or one slot of an entry, says in the very form in which it is asked, where nothing
else answers: where something is, how tall, why it is called so, how many live there, who held an office."""

from lore.model import Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.own_words.amounts import of_change, of_population
from lore.understanding.own_words.measures import of_distance, of_measure
from lore.understanding.own_words.names import of_name, of_reason_of_name
from lore.understanding.own_words.offices import of_office
from lore.understanding.own_words.seats import of_seat
from lore.understanding.own_words.sorts import of_sort

__all__ = ["of_own_words"]

_WAYS = (of_seat, of_office, of_population, of_sort, of_measure, of_distance, of_name, of_reason_of_name, of_change)


def of_own_words(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A reply; where it is no answer, the first that one of these ways has."""
    if reply.standing is Standing.ANSWER or asked.is_negated:
        return reply
    return next((each for way in _WAYS if (each := way(finder, asked))), reply)
