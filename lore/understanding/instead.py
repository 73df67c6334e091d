"""Which entry is told instead of the best one, or before it: what tells a lack, an own event, or a denial."""

from collections.abc import Sequence

from lore.model import Entity
from lore.understanding.asked import Asked
from lore.understanding.doubting.times import is_meant
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.slots import lacking
from lore.understanding.sufficing import is_heavy, missing
from lore.understanding.term import Term
from lore.understanding.wanted import Want


def knowing_to_lack(finder: Finder, asked: Asked, ranked: Ranked) -> Evidence | None:
    """The entry that says all that is asked but what it is known not to state: an outcome, or a fate."""
    for _, evidence in ranked:
        missed = missing(finder, asked, evidence)
        is_lacking = bool(missed) and all(lacking(asked, evidence.entry, term) for term in missed)
        is_of_another = isinstance(evidence.entry, Entity) and asked.entries and evidence.entry.id not in asked.entries
        if is_lacking and not is_of_another and len(missed) < len(asked.terms):
            return evidence
    return None


def left_out(finder: Finder, terms: Sequence[Term], missed: Sequence[Term]) -> Entity | None:
    """The person or place that a question is about, where the best entry misses it and every other such."""
    heavy = [term for term in terms if is_heavy(finder, term)]
    if not heavy or any(term not in missed for term in heavy):
        return None
    found = finder.library.entities(sorted(heavy[0].entries))
    return found[0] if found and found[0].quotes else None


def own_event(asked: Asked, ranked: Ranked, about: Entity) -> Evidence | None:
    """The event of whom a question is about that says, or nearly says, some of the rest."""
    rest = [term for term in asked.terms if about.id not in term.entries]
    own = (evidence for _, evidence in ranked if about.id in evidence.subjects)
    return next((evidence for evidence in own if any(map(evidence.says, rest))), None)


def denying(asked: Asked, best: Evidence, ranked: Ranked) -> Evidence | None:
    """What tells that something never came to be that the best entry only tells as meant: the berths promised."""
    telling = [term for term in asked.terms if not term.entries]
    is_told = all(not alike.isdisjoint(best.named_wholly) for term in telling for alike in term.stems)
    if not telling or asked.wanted.want is not Want.WHETHER or (is_told and not is_meant(asked, best.entry)):
        return None
    denials = (each for _, each in ranked if each.is_denial and each.subjects <= asked.entries)
    return next((evidence for evidence in denials if all(map(evidence.covers, telling))), None)
