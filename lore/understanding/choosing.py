"""Which entry a question is about, of those that say most of it: the likeliest, or one that there is a reason for."""

from collections.abc import Callable, Iterator

from lore.model import Entity, Event, name_of
from lore.understanding import ordinals
from lore.understanding.asked import Asked
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder, Ranked
from lore.understanding.instead import knowing_to_lack
from lore.understanding.numerals import ORDINALS
from lore.understanding.parts import parts
from lore.understanding.slots import SLOTTED
from lore.understanding.sufficing import is_heavy_or_region, missing, says_as_much, tells_whole_deed
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.wording import wording
from lore.understanding.words import stems

NEARLY = 0.6
"""An entry of a score no lower may be better for having what is wanted."""
_MUCH = 2
"""Words for what was done that an entry must miss for another to be better that has all."""

Choice = tuple[float, Evidence]
"""An entry with how likely a question is about it."""


def best(finder: Finder, asked: Asked, ranked: Ranked) -> Choice:
    """The likeliest entry, or a better one."""
    return _Choosing(finder, asked, ranked).best()


class _Choosing:
    """The entries that one question may be about, and reasons to take another than the first.

    Each reason is given what is chosen so far, and returns what is better, or None where it knows nothing better.
    """

    def __init__(self, finder: Finder, asked: Asked, ranked: Ranked) -> None:
        self._finder = finder
        self._asked = asked
        self._want = asked.wanted.want
        self._ranked = ranked

    @property
    def _ordinal(self) -> Term | None:
        """The term that asks who was first, say, to do something."""
        return next((term for term in self._asked.terms if term.is_only(ORDINALS)), None)

    def best(self) -> Choice:
        """What the reasons choose, one after the other; after one that settles it, no other is tried."""
        reasons: tuple[tuple[Callable[[Choice], Choice | None], bool], ...] = (
            (self._telling_whole_deed, True),
            (self._foretelling, False),
            (self._missing_nothing, False),
            (self._missing_less, False),
            (self._saying_ordinal, False),
            (self._listing_parts, True),
            (self._telling_share_itself, True),
            (self._titled_by_deed, True),
            (self._titled_wholly, True),
            (self._calling_it_so, True),
            (self._naming, True),
            (self._having_slot, True),
            (self._having_wording, False),
            (self._saying_itself, False),
            (self._saying_all_names, False),
            (self._counting_all, False),
            (self._telling_share_of_it, True),
            (self._knowing_to_lack, True),
            (self._telling_deed, True),
        )
        chosen = self._ranked[0]
        for better_than, is_settling in reasons:
            if better := better_than(chosen):
                chosen = better
                if is_settling:
                    break
        return chosen

    def _telling_whole_deed(self, chosen: Choice) -> Choice | None:
        """For whether somebody did something, an event that says all of the deed, where the likeliest entry has no more
        than some of whom a question names: the last group sent, for Chile."""
        doing = [term for term in self._asked.terms if not term.entries]
        if sum(not chosen[1].covers(term) for term in doing) < _MUCH:
            return None
        whole = (each for each in self._ranked if _is_event(each) and tells_whole_deed(self._asked, each[1]))
        return next(whole, None)

    def _foretelling(self, chosen: Choice) -> Choice | None:
        """For what would be, the event that is itself of that, where the one chosen is of what was."""
        if self._want is Want.WHO or not self._asked.wanted.is_forecast or "would" in name_of(chosen[1].entry).split():
            return None
        others = (each for each in self._ranked if _is_event(each) and "would" in name_of(each[1].entry).split())
        return next((each for each in others if says_as_much(self._asked, each[1], chosen[1])), None)

    def _missing_nothing(self, chosen: Choice) -> Choice | None:
        """An event that says all, where the likeliest entry doesn't."""
        if self._want is Want.WHETHER or not self._misses(chosen[1]):
            return None
        return next((each for each in self._nearly(chosen) if _is_event(each) and not self._misses(each[1])), None)

    def _missing_less(self, chosen: Choice) -> Choice | None:
        """An event that says all that an entity does, and more of what was done."""
        if self._want is Want.WHETHER or _is_event(chosen):
            return None
        missed = self._telling_missed(chosen[1])
        others = (each for each in self._nearly(chosen) if _is_event(each))
        return next(
            (
                each
                for each in others
                if says_as_much(self._asked, each[1], chosen[1]) and self._telling_missed(each[1]) < missed
            ),
            None,
        )

    def _telling_missed(self, evidence: Evidence) -> int:
        """How many words for what was done an entry misses."""
        return sum(not term.entries for term in missing(self._finder, self._asked, evidence))

    def _saying_ordinal(self, chosen: Choice) -> Choice | None:
        """An entry that says of itself that it was the first of a kind, where the one chosen only has both words."""
        pair = ordinals.pair_in(self._asked.cut)
        if pair is None:
            return self._doing_it_as_such(chosen)
        if ordinals.is_of_entry(chosen[1].entry, *pair):
            return None
        others = (each for each in self._nearly(chosen) if says_as_much(self._asked, each[1], chosen[1]))
        return next((each for each in others if ordinals.is_of_entry(each[1].entry, *pair)), None)

    def _doing_it_as_such(self, chosen: Choice) -> Choice | None:
        """An event that tells who was first to do what is asked, where the one chosen tells only of doing it."""
        ordinal = self._ordinal
        if ordinal is None or self._want not in (Want.WHO, Want.WHICH) or chosen[1].covers(ordinal):
            return None
        doing = [term for term in self._asked.terms if not term.entries]
        others = (each for each in self._nearly(chosen) if _is_event(each) and ordinal.is_in(each[1].named_wholly))
        return next((each for each in others if all(map(each[1].covers, doing))), None)

    def _listing_parts(self, chosen: Choice) -> Choice | None:
        """What is told in several parts, for a list that is asked for, where the one chosen may be one of them."""
        if not self._asked.is_listing or self._asked.is_negated:
            return None
        others = ((score, each) for score, each in self._nearly(chosen) if says_as_much(self._asked, each, chosen[1]))
        return next((each for each in others if len(parts(each[1].entry)) > 1 and self._is_asked_for(each[1])), None)

    def _is_asked_for(self, evidence: Evidence) -> bool:
        """Whether an entry's names and the words that it is asked for by say all of a question but names."""
        names = frozenset().union(evidence.named, evidence.named_wholly, *map(stems, evidence.entry.asked_as))
        return all(term.entries or term.is_in(names) for term in self._asked.terms)

    def _telling_share_itself(self, chosen: Choice) -> Choice | None:
        """The likeliest entry itself, where it tells of how many of a group."""
        shared = self._telling_share()
        return shared if shared == self._ranked[0] else None

    def _titled_by_deed(self, chosen: Choice) -> Choice | None:
        """Where something was done: the event whose title has the very word for it, where the one chosen has others."""
        shown = chosen[1].shown
        doing = [term for term in self._asked.terms if not term.entries and term.own and term.own.isdisjoint(shown)]
        if self._want is not Want.WHERE or len(doing) != 1 or not chosen[1].covers(doing[0]):
            return None
        named = (each for each in self._nearly(chosen) if doing[0].own <= each[1].named_wholly and _is_event(each))
        return next((each for each in named if says_as_much(self._asked, each[1], chosen[1])), None)

    def _titled_wholly(self, chosen: Choice) -> Choice | None:
        """For whether something was done, the event whose title has every word for it, where that of the one chosen has
        none."""
        if self._want is not Want.WHETHER or not _is_event(chosen):
            return None
        doing = [term.own for term in self._asked.terms if not term.entries and term.own]
        if not doing or any(own & chosen[1].named_wholly or own <= ORDINALS for own in doing):
            return None
        titled = (each for each in self._nearly(chosen) if _is_event(each))
        wholly = (each for each in titled if all(own <= each[1].named_wholly for own in doing))
        return next((each for each in wholly if says_as_much(self._asked, each[1], chosen[1])), None)

    def _having_slot(self, chosen: Choice) -> Choice | None:
        """An entry that states what is wanted, where the one chosen has no slot for it, and says as much."""
        is_slotted = self._want in SLOTTED or (self._want is Want.WHICH and bool(self._asked.noun))
        if not is_slotted or self._finder.has_slots(self._asked, chosen[1].entry):
            return None
        for score, other in self._nearly(chosen):
            known = any(fact.known for fact in self._finder.slots(self._asked, other.entry))
            if self._want is Want.WHICH and not _is_event((score, other)):
                continue
            if known and says_as_much(self._asked, other, chosen[1]):
                return score, other
        return self._having_it_unknown(chosen)

    def _calling_it_so(self, chosen: Choice) -> Choice | None:
        """Where no more is asked than what somebody was for: an event that calls them what the question does."""
        if len(self._asked.terms) != 1 or not self._asked.wanted.is_use:
            return None
        (term,) = self._asked.terms
        told = (each for each in self._ranked if _is_event(each) and term.own <= each[1].quoted)
        return next((each for each in told if self._finder.has_slots(self._asked, each[1].entry)), None)

    def _naming(self, chosen: Choice) -> Choice | None:
        """The entry itself, or what tells why it is called so."""
        if not self._asked.wanted.is_naming:
            return None
        own = [each for each in self._ranked if each[1].entry.id in self._asked.entries]
        return next((each for each in own if self._has_wording(each[1])), own[0] if own else None)

    def _having_wording(self, chosen: Choice) -> Choice | None:
        """An entry whose quotes tell what is wanted in so many words, where the one chosen tells it nowhere."""
        if (
            self._want not in SLOTTED
            or self._finder.has_slots(self._asked, chosen[1].entry)
            or self._has_wording(chosen[1])
        ):
            return None
        others = (each for each in self._nearly(chosen) if says_as_much(self._asked, each[1], chosen[1]))
        return next((each for each in others if self._has_wording(each[1])), None)

    def _has_wording(self, evidence: Evidence) -> bool:
        return wording(self._asked, evidence.entry) is not None

    def _having_it_unknown(self, chosen: Choice) -> Choice | None:
        """An event that is known not to state who, in the source's own words that nobody knows it."""
        if self._want is not Want.WHO or not _is_event(chosen):
            return None
        for score, other in self._nearly(chosen):
            slots = self._finder.slots(self._asked, other.entry)
            if _is_event((score, other)) and slots and says_as_much(self._asked, other, chosen[1]):
                return score, other
        return None

    def _saying_itself(self, chosen: Choice) -> Choice | None:
        """The event of whom a question is about that says all of it in slots and title, where the one chosen is an
        entity whose quotes alone do."""
        if self._want is not Want.WHAT or _is_event(chosen) or self._says_itself(chosen[1]):
            return None
        about = frozenset[str]().union(*(term.entries for term in self._asked.terms))
        for score, other in self._nearly(chosen):
            is_of_it = isinstance(other.entry, Event) and not other.subjects.isdisjoint(about)
            if is_of_it and self._says_itself(other):
                return score, other
        return None

    def _saying_all_names(self, chosen: Choice) -> Choice | None:
        """An event that has all whom a question names, where the one chosen has not."""
        named = [term for term in self._asked.terms if is_heavy_or_region(self._finder, term)]
        if all(map(chosen[1].covers, named)) or (self._ordinal and self._ordinal.is_in(chosen[1].named_wholly)):
            return None
        return next(
            (each for each in self._nearly(chosen) if _is_event(each) and all(map(each[1].covers, named))), None
        )

    def _counting_all(self, chosen: Choice) -> Choice | None:
        """The likeliest entry that counts those whose number alone is asked for."""
        if len(self._asked.terms) != 1 or self._want is not Want.HOW_MANY:
            return None
        return next((each for each in self._ranked if self._counts_all(each[1])), None)

    def _telling_share_of_it(self, chosen: Choice) -> Choice | None:
        """The event that tells how many of an entity did what is asked."""
        return None if _is_event(chosen) else self._telling_share()

    def _knowing_to_lack(self, chosen: Choice) -> Choice | None:
        """For whether something was so, not an entity but what is known not to state it."""
        if _is_event(chosen) or self._want is not Want.WHETHER:
            return None
        evidence = knowing_to_lack(self._finder, self._asked, self._ranked)
        return (chosen[0], evidence) if evidence else None

    def _telling_deed(self, chosen: Choice) -> Choice | None:
        """For whether something was so, or what others do or have done to them, not an entity but an event that says
        as much."""
        roles = self._asked.roles
        is_of_deed = bool(roles.doers | roles.affected) and chosen[1].entry.id not in roles.doers
        if _is_event(chosen) or not (is_of_deed or self._want is Want.WHETHER):
            return None
        others = (each for each in self._ranked[1:] if _is_event(each))
        return next((each for each in others if says_as_much(self._asked, each[1], chosen[1])), None)

    def _nearly(self, chosen: Choice) -> Iterator[Choice]:
        """The entries after the likeliest that are nearly as likely as the one chosen."""
        return (each for each in self._ranked[1:] if each[0] > chosen[0] - NEARLY)

    def _misses(self, evidence: Evidence) -> bool:
        return bool(missing(self._finder, self._asked, evidence))

    def _says_itself(self, evidence: Evidence) -> bool:
        """Whether an entry says all of a question but names in its name, slots or title."""
        return all(term.entries or term.is_in(evidence.own) for term in self._asked.terms)

    def _telling_share(self) -> Choice | None:
        """The event that tells how many of a group did what is asked, and not how large the whole group is."""
        terms = self._asked.terms
        if self._want is not Want.HOW_MANY or len(terms) < 2 or all(term.entries for term in terms):
            return None
        for each in self._ranked:
            shared = any(fact.name == "share" and fact.known for fact in each[1].entry.facts)
            if shared and _is_event(each) and not self._misses(each[1]):
                return each
        return None

    def _counts_all(self, evidence: Evidence) -> bool:
        """Whether an entry counts all of those that are asked for, and not those who had some part."""
        facts = self._finder.slots(self._asked, evidence.entry)
        shared = any(fact.name == "share" for fact in evidence.entry.facts)
        is_of_them = any(term.entries & evidence.subjects for term in self._asked.terms)
        return is_of_them and bool(facts) and facts[0].known and facts[0].name == "how many" and not shared


def _is_event(choice: Choice) -> bool:
    return not isinstance(choice[1].entry, Entity)
