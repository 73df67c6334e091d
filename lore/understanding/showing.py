"""Which entries are told: the best one, and those that mean it equally."""

from itertools import pairwise

from lore.model import Basis, Event
from lore.understanding import ordinals
from lore.understanding.asked import Asked
from lore.understanding.choosing import NEARLY, Choice
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.sufficing import says_as_much
from lore.understanding.wanted import Want

_AS_GOOD = 0.06  # scores this close mean it equally
_MOST_SHOWN, _MOST_LISTED = 3, 6


def shown(finder: Finder, asked: Asked, ranked: Ranked, chosen: Choice) -> list[Evidence]:
    """The best entry, and the events that say as much; more of them where all of a kind are asked for."""
    _, best = chosen
    if not isinstance(best.entry, Event):
        return [best]
    is_of_several = _asks_for_several(asked)
    found = [best, *_alike(asked, ranked, chosen, NEARLY if is_of_several else _AS_GOOD)]
    if (pair := ordinals.pair_in(asked.cut)) and any(ordinals.is_of_entry(each.entry, *pair) for each in found):
        found = [each for each in found if ordinals.is_of_entry(each.entry, *pair)]
    found = found[: _MOST_LISTED if is_of_several else _MOST_SHOWN]
    if not is_of_several and finder.has_slots(asked, best.entry):
        found = [each for each in found if each is best or finder.has_slots(asked, each.entry)]
    if asked.wanted.want is Want.WHY and not any(fact.known for fact in finder.slots(asked, best.entry)):
        found += [each for _, each in ranked if _is_implied_cause(asked, each)][:1]
    if asked.wanted.want is Want.WHEN and best.entry.date.known:
        found = [each for each in found if isinstance(each.entry, Event) and each.entry.date.known]
    return found


def _alike(asked: Asked, ranked: Ranked, chosen: Choice, close: float) -> list[Evidence]:
    """The other events that the source states, of a score this close, that say as much as the best."""
    best_score, best = chosen
    return [
        other
        for score, other in ranked
        if other is not best
        and isinstance(other.entry, Event)
        and other.entry.basis is Basis.STATED
        and abs(best_score - score) < close
        and says_as_much(asked, other, best)
    ]


def _is_implied_cause(asked: Asked, evidence: Evidence) -> bool:
    """Whether an entry that the source only implies says all that a question asks the reason of."""
    is_implied = isinstance(evidence.entry, Event) and evidence.entry.basis is Basis.IMPLIED
    return is_implied and all(map(evidence.covers, asked.terms))


def _asks_for_several(asked: Asked) -> bool:
    """Whether a question asks for all of a kind: which moons."""
    return asked.wanted.want is Want.WHICH and any(
        word.folded in ("which", "what", "list", "name", "all") and after.folded.endswith("s") and len(after.folded) > 3
        for word, after in pairwise(asked.cut)
    )
