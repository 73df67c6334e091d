"""Which entry a question is about, of those that say most of it; and what of the question it doesn't say."""

from collections.abc import Sequence

from lore.model import Entity, Entry, Event, Kind
from lore.understanding.asked import Asked
from lore.understanding.doubting.times import is_meant
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.kinds import HEAVY, is_kind_noun
from lore.understanding.slots import SLOTTED, lacking, slots
from lore.understanding.term import Term
from lore.understanding.thesaurus import near
from lore.understanding.wanted import Want
from lore.understanding.words import words

NEARLY = 0.6
"""An entry of a score no lower may be better for having what is wanted."""
_ENOUGH = 0.5  # share of a question's weight that an entry must say to be told at all


class Chooser:
    """Chooses among the entries that a question may be about."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    def best(self, asked: Asked, ranked: Ranked) -> tuple[float, Evidence]:
        """The likeliest entry; of those that say as much, an event where it is asked who does what."""
        first = ranked[0]
        if self.missed(asked, first[1]) and asked.wanted.want is not Want.WHETHER:
            for score, other in ranked[1:]:
                if isinstance(other.entry, Event) and score > first[0] - NEARLY and not self.missed(asked, other):
                    first = score, other
                    break
        if (
            asked.wanted.want is Want.HOW_MANY
            and (shared := self._telling_share(asked, ranked))
            and shared == ranked[0]
        ):
            return shared
        if asked.wanted.want in SLOTTED and not self._finder.has_slots(asked, first[1].entry):
            for score, other in ranked[1:]:
                known = any(fact.known for fact in slots(asked, other.entry, self._finder.kinds))
                if known and score > first[0] - NEARLY and says_as_much(asked, other, first[1]):
                    return score, other
        if own := self._saying_itself(asked, ranked, first):
            first = own
        named = [term for term in asked.terms if self.is_heavy(term) or self._is_region(term)]
        if not all(first[1].covers(term) for term in named):
            for score, other in ranked[1:]:
                if (
                    score > first[0] - NEARLY
                    and all(other.covers(term) for term in named)
                    and isinstance(other.entry, Event)
                ):
                    first = score, other
                    break
        if len(asked.terms) == 1 and asked.wanted.want is Want.HOW_MANY:
            first = next((each for each in ranked if self._knows_number(asked, each[1])), first)
        if (
            asked.wanted.want is Want.HOW_MANY
            and isinstance(first[1].entry, Entity)
            and (shared := self._telling_share(asked, ranked))
        ):
            return shared
        does = bool(asked.roles.doers | asked.roles.affected) and first[1].entry.id not in asked.roles.doers
        if (asked.wanted.want is Want.WHETHER or does) and isinstance(first[1].entry, Entity):
            if asked.wanted.want is Want.WHETHER and (evidence := self.knowing_to_lack(asked, ranked)):
                return first[0], evidence
            for score, other in ranked[1:]:
                if isinstance(other.entry, Event) and says_as_much(asked, other, first[1]):
                    return score, other
        return first

    def _saying_itself(
        self, asked: Asked, ranked: Ranked, first: tuple[float, Evidence]
    ) -> tuple[float, Evidence] | None:
        """The event of whom a question is about that says all of it in slots and title, where the first is an entity
        whose quotes alone do."""
        if asked.wanted.want is not Want.WHAT or not isinstance(first[1].entry, Entity):
            return None
        if all(term.entries or term.is_in(first[1].own) for term in asked.terms):
            return None
        about = frozenset[str]().union(*(term.entries for term in asked.terms))
        for score, other in ranked[1:]:
            is_of_it = isinstance(other.entry, Event) and not other.subjects.isdisjoint(about)
            if is_of_it and score > first[0] - NEARLY and all(t.entries or t.is_in(other.own) for t in asked.terms):
                return score, other
        return None

    def _telling_share(self, asked: Asked, ranked: Ranked) -> tuple[float, Evidence] | None:
        """The event that tells which share of a group did what is asked, and not how large the whole group is."""
        if len(asked.terms) < 2 or all(term.entries for term in asked.terms):
            return None
        for score, evidence in ranked:
            shared = any(fact.name == "share" and fact.known for fact in evidence.entry.facts)
            if shared and isinstance(evidence.entry, Event) and not self.missed(asked, evidence):
                return score, evidence
        return None

    def _knows_number(self, asked: Asked, evidence: Evidence) -> bool:
        """Whether an entry counts all of those that are asked for, and not those who had some part."""
        facts = slots(asked, evidence.entry, self._finder.kinds)
        shared = any(fact.name == "share" for fact in evidence.entry.facts)
        is_of_them = any(term.entries & evidence.subjects for term in asked.terms)
        return is_of_them and bool(facts) and facts[0].known and facts[0].name == "how many" and not shared

    def missed(self, asked: Asked, best: Evidence) -> list[Term]:
        """The terms that an entry doesn't say, and ought to."""
        missed = [
            term
            for term in asked.terms
            if not best.covers(term)
            and not is_kind_noun(term, best.entry, self._finder.kinds)
            and not (is_light(term) and any(best.covers(other) for other in asked.terms))
        ]
        return [term for term in missed if not is_other_choice(asked, term, best)]

    def is_nearly_said(self, asked: Asked, best: Evidence, missed: Sequence[Term]) -> bool:
        """Whether an event tells of whom a question is about, in words near its own: Chile that joins the reds."""
        if any(term.is_proper for term in missed):
            return False
        of_it = any(self.is_heavy(term) and term.entries <= best.subjects for term in asked.terms)
        return of_it and any(not near(each).isdisjoint(best.quoted) for term in missed for each in term.own)

    def is_enough(self, asked: Asked, best: Evidence, missed: Sequence[Term]) -> bool:
        """Whether an entry says enough of a question to be told, if only in part."""
        if any(term.is_proper for term in missed):
            return False
        if isinstance(best.entry, Event) and best.is_named_by([term for term in asked.terms if term not in missed]):
            return True
        if (
            not missed
            or any(lacking(asked, best.entry, term) for term in missed)
            or self._is_specific(asked, best.entry)
        ):
            return True
        weight = sum(term.weight for term in asked.terms)
        said = sum(term.weight for term in asked.terms if term not in missed)
        return said >= _ENOUGH * weight and len(asked.terms) - len(missed) > 1

    def is_of_name_alone(self, asked: Asked, best: Evidence) -> bool:
        """Whether an entry has nothing of a question but whom it names, nor a slot for what it wants."""
        saying = [term for term in asked.terms if not term.entries and best.covers(term)]
        if saying or len(asked.terms) < 2 or any(lacking(asked, best.entry, term) for term in asked.terms):
            return False
        return asked.wanted.want is Want.WHEN or not self._finder.has_slots(asked, best.entry)

    def knowing_to_lack(self, asked: Asked, ranked: Ranked) -> Evidence | None:
        """The entry that says all that is asked but what it is known not to state: an outcome, or a fate."""
        for _, evidence in ranked:
            missed = self.missed(asked, evidence)
            if (
                missed
                and len(missed) < len(asked.terms)
                and all(lacking(asked, evidence.entry, term) for term in missed)
            ):
                return evidence
        return None

    def _is_specific(self, asked: Asked, entry: Entry) -> bool:
        """Whether an entry has a slot that the question asks for by its name, such as a first name."""
        facts = slots(asked, entry, self._finder.kinds)
        return any(asked.says(word.stem) for fact in facts for word in words(fact.name) if word.folded not in GENERIC)

    def is_heavy(self, term: Term) -> bool:
        """Whether a term is just one person, country or the like."""
        return len(term.entries) == 1 and all(self._finder.kinds[entry] in HEAVY for entry in term.entries)

    def _is_region(self, term: Term) -> bool:
        return len(term.entries) == 1 and all(self._finder.kinds[entry] is Kind.REGION for entry in term.entries)

    def left_out(self, terms: Sequence[Term], best: Evidence, missed: Sequence[Term]) -> Entity | None:
        """The person or place that a question is about, where the best entry has neither it nor another such."""
        heavy = [term for term in terms if self.is_heavy(term)]
        if not heavy or any(term not in missed for term in heavy):
            return None
        found = self._finder.library.entities(sorted(heavy[0].entries))
        return found[0] if found and found[0].quotes else None

    def own_event(self, asked: Asked, ranked: Ranked, left_out: Entity) -> Evidence | None:
        """The event of whom a question is about that says, or nearly says, some of the rest."""
        rest = [term for term in asked.terms if left_out.id not in term.entries]
        for _, evidence in ranked:
            if left_out.id in evidence.subjects and any(evidence.says(term) for term in rest):
                return evidence
        return None

    def denying(self, asked: Asked, best: Evidence, ranked: Ranked) -> Evidence | None:
        """What tells that something never came to be that the best entry only tells as meant: the berths promised."""
        telling = [term for term in asked.terms if not term.entries]
        is_told = all(not alike.isdisjoint(best.named_wholly) for term in telling for alike in term.stems)
        if asked.wanted.want is not Want.WHETHER or (is_told and not is_meant(asked, best.entry)):
            return None
        for _, evidence in ranked:
            if (
                telling
                and evidence.is_denial
                and evidence.subjects <= asked.entries
                and all(evidence.covers(term) for term in telling)
            ):
                return evidence
        return None


def says_as_much(asked: Asked, other: Evidence, best: Evidence) -> bool:
    return all(other.covers(term) or not best.covers(term) or is_light(term) for term in asked.terms)


def is_light(term: Term) -> bool:
    return bool(term.own) and term.own <= LIGHT_VERBS


def is_other_choice(asked: Asked, term: Term, best: Evidence) -> bool:
    """Whether a term is the side of an `or` that an entry doesn't say, while it says the other."""
    if term.is_proper:
        return False
    for other in asked.terms:
        first, second = sorted((term, other), key=lambda each: each.at)
        between = [word.folded for word in asked.cut if first.end <= word.at and word.end <= second.at]
        if term is not other and between[:1] == ["or"] and len(between) <= 2 and best.covers(other):
            return True
    return False
