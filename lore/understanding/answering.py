"""The answer that entries give to a question: the ways in which they may, one after the other."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lore.model import Entity, Event, Kind, Reply, Standing, Statement, name_of
from lore.understanding import (
    being,
    bulleted,
    choosing,
    clausal,
    comparing,
    dated,
    described,
    elections,
    inline,
    instead,
    kinship,
    largest,
    nearby,
    nominal,
    of_others,
    promised,
    reasons_before,
    refusing,
    roles,
    sharing,
    single,
    superlatives,
    unnamed,
    verbatim,
)
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import LEFT_OUT, asks_left_out, exceptions
from lore.understanding.finding import Finder, Ranked
from lore.understanding.generic import KEEPING, REFUSING
from lore.understanding.kinds import NOUNS
from lore.understanding.opposites import against
from lore.understanding.outcomes import outcomes_told
from lore.understanding.plain_deeds import of_whom_it_is_told
from lore.understanding.pronouns import unclear_pronoun
from lore.understanding.prose import texts_told
from lore.understanding.quoting import quotes_for
from lore.understanding.showing import shown
from lore.understanding.stating import told
from lore.understanding.sufficing import (
    is_enough,
    is_heavy,
    is_light,
    is_nearly_said,
    is_of_name_alone,
    missing,
    says_as_much,
    tells_whole_deed,
)
from lore.understanding.term import Term
from lore.understanding.told_of_others import OF_OTHERS
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_TOLD_BY_SLOT = (Want.WHO, Want.WHERE, Want.WHICH, Want.WHY, Want.HOW)
"""What another entry than the likeliest may answer, by a slot for it."""
_NEXT_BEST = 4
"""Entries among which another is looked for, where the likeliest tells only a part."""
_PERSONS = frozenset("man woman person human astronaut guy girl boy".split())


class Answerer:
    """Answers questions from the entries that they are about."""

    def __init__(self, finder: Finder) -> None:
        self._finder = finder

    def answer(self, asked: Asked, date: Dated | None) -> Reply:
        """What the entries say that say most of a question; at a date, if it has one."""
        reply = self._of_themselves(asked, self._of_entries(asked, date))
        told = self._of_source(asked, date) if reply.standing is not Standing.ANSWER else None
        if told:
            return told
        if reply.standing is not Standing.ANSWER and (ranked := elections.of_rank(self._finder, asked, date)):
            return ranked
        if reply.standing is Standing.NOT_IN_LORE and single.of_biography(self._finder, asked):
            return reply  # where another was born comes no nearer to it
        reply = sharing.with_share(self._finder, asked, unnamed.beside_claims(self._finder, asked, reply))
        reply = of_others.with_another(self._finder, asked, reply)
        return nearby.with_nearest(self._finder, asked, date, reply)

    def _of_themselves(self, asked: Asked, reply: Reply) -> Reply:
        """What is said of the one whom a question names, instead of a part of an answer that shows no word of them."""
        if (
            asked.wanted.want is Want.WHETHER
            or reply.standing is not Standing.PARTLY
            or not any(each.startswith(OF_OTHERS) for each in reply.unsaid)
        ):
            return reply
        named = [term for term in asked.terms if term.entries]
        shown = stems(" ".join((*texts_told(reply), *(name_of(each.entry) for each in reply.statements))))
        tied = {each for statement in reply.statements for fact in statement.facts for each in fact.entities}
        tied |= {statement.entry.id for statement in reply.statements}
        if len(named) != 1 or named[0].entries & tied or named[0].is_in(shown):
            return reply
        return single.of_named(self._finder, asked) or reply

    def _of_source(self, asked: Asked, date: Dated | None) -> Reply | None:
        """What the source itself says, where no entry answers; nothing where it is not clear whom a question means."""
        if unclear_pronoun(asked, self._finder.kinds):
            return None
        first: Reply | None = None
        for reply in self._told_by_source(asked, date):
            looked_at = of_whom_it_is_told(self._finder, asked, reply)
            if looked_at.standing is Standing.ANSWER:
                return looked_at
            first = first or (looked_at if reply.standing is looked_at.standing else None)
        return first

    def _told_by_source(self, asked: Asked, date: Dated | None) -> Iterator[Reply]:
        """What its bullets, lists, sentences and clauses say, each read only if no other answered."""
        finder = self._finder
        if reply := bulleted.of_bullets(finder, asked, date):
            yield reply
        if reply := inline.of_list(finder, asked, date):
            yield reply
        if reply := superlatives.of_superlative(finder, asked):
            yield reply
        if reply := reasons_before.of_sentence_before(finder, asked, date):
            yield reply
        if not nominal.asks_for_owned(asked) and (reply := verbatim.of_sentence(finder, asked, date)):
            yield reply
        if reply := clausal.of_clause(finder, asked, date):
            yield reply
        if reply := nominal.of_relation(finder, asked, date):
            yield reply

    def _of_entries(self, asked: Asked, date: Dated | None) -> Reply:
        if date is None and (replied := self._of_its_sort(asked)):
            return replied
        if replied := largest.of_shares(self._finder, asked, date):
            return replied
        ranked = self._finder.ranked(asked.terms, asked)
        if kept := self._of_kept(asked, ranked):
            return kept
        if date:
            ranked = dated.fitting(asked, ranked, date)
        if not ranked:
            return refusing.nothing(self._finder, asked)
        chosen = choosing.best(self._finder, asked, ranked)
        _, best = chosen
        if _is_of_kinds_alone(asked) and not (date and dated.fits(best.entry, date)):
            return refusing.nothing(self._finder, asked)
        if _is_of_no_person(asked, best, self._finder.kinds):
            return refusing.nothing(self._finder, asked)
        missed = missing(self._finder, asked, best)
        if self._asks_of_unheard(asked, missed):
            return refusing.nothing(self._finder, asked)
        if replied := self._of_opposite(asked, date, ranked):
            return replied
        if is_nearly_said(self._finder, asked, best, missed):
            return told(self._finder, asked, date, [best], missed)
        if len(missed) > 1 and (replied := self._of_another(asked, ranked)):
            return replied
        if not is_enough(self._finder, asked, best, missed):
            return self._of_little(asked, date, ranked)
        reply = (
            self._of_name_alone(asked, best)
            or self._of_others_event(asked, date, ranked, best, missed)
            or self._of_denial(asked, date, ranked, best)
            or told(self._finder, asked, date, shown(self._finder, asked, ranked, chosen), missed)
        )
        return self._of_next_best(asked, date, ranked, chosen, reply)

    def _of_next_best(
        self, asked: Asked, date: Dated | None, ranked: Ranked, chosen: choosing.Choice, reply: Reply
    ) -> Reply:
        """An answer by an event that is nearly as likely as an entry that is no event, and says as much of a question,
        where that tells only a part of it."""
        score, best = chosen
        is_told_by_slot = asked.wanted.want in _TOLD_BY_SLOT and not (asked.is_listing or asked.wanted.is_outcome)
        if reply.standing is not Standing.PARTLY or isinstance(best.entry, Event) or not is_told_by_slot:
            return reply
        for other_score, other in ranked[:_NEXT_BEST]:
            is_near = isinstance(other.entry, Event) and other_score > score - choosing.NEARLY
            if is_near and says_as_much(asked, other, best) and not missing(self._finder, asked, other):
                answer = told(self._finder, asked, date, [other], [])
                if answer.standing is Standing.ANSWER and answer.statements[0].facts:
                    return answer
        return reply

    def _asks_of_unheard(self, asked: Asked, missed: Sequence[Term]) -> bool:
        """Whether a question names nothing of the lore, and ends with two words that are nowhere in it: the first
        atomic bomb."""
        last = missed[-2:]
        is_at_end = len(last) == 2 and last[0].end + 1 == last[1].at and last[1].end == asked.cut[-1].end
        if not is_at_end or any(term.entries for term in asked.terms):
            return False
        typed = [word.folded for term in last for word in words(term.text)]
        return not any(self._finder.library.full_text.count(f'"{each}"') for each in typed)

    def _of_its_sort(self, asked: Asked) -> Reply | None:
        """A reply to a question about just one entry, what somebody is, a promise or a comparison, or None."""
        if replied := (
            described.of_description(self._finder, asked)
            or kinship.of_kinship(self._finder, asked)
            or kinship.of_members(self._finder, asked)
            or single.of_today(self._finder, asked)
            or single.of_biography(self._finder, asked)
        ):
            return replied
        if replied := single.of_count(self._finder, asked):
            return replied
        if len(asked.terms) == 1 and asked.terms[0].entries and (replied := single.of_one(self._finder, asked)):
            return replied
        return (
            being.of_being(self._finder, asked)
            or promised.of_promise(self._finder, asked)
            or comparing.of_comparison(self._finder, asked)
        )

    def _of_kept(self, asked: Asked, ranked: Ranked) -> Reply | None:
        """Who kept what the others lost, or held out: those that an event excepts; None for any other question, and
        where an event itself tells who held out."""
        is_left_out = asks_left_out(asked)
        sparing = KEEPING | REFUSING | LEFT_OUT if is_left_out else KEEPING | REFUSING
        keeping = [term for term in asked.terms if term.is_only(sparing)]
        if asked.wanted.want not in (Want.WHICH, Want.WHY) or not keeping or asked.is_negated:
            return None
        whole = (each for _, each in ranked if isinstance(each.entry, Event) and all(map(each.covers, asked.terms)))
        if any(exceptions(each.entry) or not is_left_out for each in whole):
            return None
        kind = asked.kind if is_left_out else None
        rest = [each for each in asked.terms if each not in keeping and each != kind and not each.own <= NOUNS.keys()]
        for _, evidence in ranked:
            is_excepting = isinstance(evidence.entry, Event) and exceptions(evidence.entry)
            if is_excepting and rest and all(map(evidence.covers, rest)):
                negated = replace(asked, terms=tuple(rest), is_negated=True)
                return told(self._finder, negated, None, [evidence], [])
        return None

    def _of_opposite(self, asked: Asked, date: Dated | None, ranked: Ranked) -> Reply | None:
        """What says the opposite of a question's words, where an entry says the rest of it; None where one says all."""
        for score, evidence in ranked:
            missed = missing(self._finder, asked, evidence)
            if not missed or score < ranked[0][0] - choosing.NEARLY:
                return None
            opposed = against(asked, evidence, missed)
            if len(opposed) == len(missed) < len(asked.terms):
                telling = (term for term in asked.terms if term.entries or term.is_in(evidence.shown))
                rest = replace(asked, terms=tuple(term for term in telling if term not in opposed))
                said = ", ".join(f"“{word.typed}”" for word in opposed.values())
                if isinstance(evidence.entry, Entity):
                    facts = outcomes_told(evidence.entry)
                    statement = Statement(evidence.entry, facts, quotes_for(evidence.entry, facts, asked))
                    return asked.reply(Standing.PARTLY, (statement,), f"The source says {said}.")
                return replace(told(self._finder, rest, date, [evidence], []), sentence=f"The source says {said}.")
        return None

    def _of_little(self, asked: Asked, date: Dated | None, ranked: Ranked) -> Reply:
        """What is said where no entry says enough of a question."""
        if evidence := instead.knowing_to_lack(self._finder, asked, ranked):
            return told(self._finder, asked, date, [evidence], missing(self._finder, asked, evidence))
        return (
            self._of_another(asked, ranked)
            or unnamed.of_unnamed(self._finder, asked, ranked)
            or single.of_named(self._finder, asked)
            or refusing.nothing(self._finder, asked, ranked)
        )

    def _of_name_alone(self, asked: Asked, best: Evidence) -> Reply | None:
        """What is said of whom a question names, where the best entry has nothing else of it."""
        return single.of_named(self._finder, asked) if is_of_name_alone(self._finder, asked, best) else None

    def _of_others_event(
        self, asked: Asked, date: Dated | None, ranked: Ranked, best: Evidence, missed: Sequence[Term]
    ) -> Reply | None:
        """What is said of whom a question is about, where the best entry is of somebody else; None where it is not."""
        left_out = instead.left_out(self._finder, asked.terms, missed)
        if left_out is None or tells_whole_deed(asked, best):
            return None  # to whom else the last group was sent answers that better than what else Chile did
        if own := instead.own_event(asked, ranked, left_out):
            return told(self._finder, asked, date, [own], missing(self._finder, asked, own))
        return self._of_left_out(asked, best, left_out, missed)

    def _of_denial(self, asked: Asked, date: Dated | None, ranked: Ranked, best: Evidence) -> Reply | None:
        """That something never came to be that the best entry only tells as meant; None where nothing says so."""
        denial = instead.denying(asked, best, ranked)
        if denial is None:
            return None
        denied = replace(asked, terms=tuple(term for term in asked.terms if denial.covers(term)))
        left = [term for term in asked.terms if is_heavy(self._finder, term) and not denial.covers(term)]
        found = [denial] if denial.entry.id == best.entry.id else [denial, best]
        return told(self._finder, denied, date, found, left)

    def _of_another(self, asked: Asked, ranked: Ranked) -> Reply | None:
        """What is said of another than the person or country that is asked about, if it is all else that is asked."""
        for _, evidence in ranked:
            missed = missing(self._finder, asked, evidence)
            if isinstance(evidence.entry, Event) and len(missed) == 1 and len(asked.terms) > 2:
                (term,) = missed
                found = self._finder.library.entities(sorted(term.entries)) if is_heavy(self._finder, term) else []
                if found and found[0].quotes:
                    return self._of_left_out(asked, evidence, found[0], missed)
        return None

    def _of_left_out(self, asked: Asked, best: Evidence, left_out: Entity, missed: Sequence[Term]) -> Reply:
        """What is said of whom a question is about; and of whom it is said, if all the rest is."""
        is_passive = isinstance(best.entry, Event) and roles.of_event(best.entry).is_passive
        if is_passive and any(fact.name == "by" and not fact.known for fact in best.entry.facts):
            return told(self._finder, asked, None, [best], missed)
        statements = [Statement(left_out, (), left_out.quotes[:2])]
        unsaid = (f"That is not stated of {left_out.name}.",)
        if len(missed) == 1 and isinstance(best.entry, Event):
            statements.insert(0, Statement(best.entry, (), best.entry.quotes[:2], best.entry.date.known))
            return asked.reply(Standing.PARTLY, statements, unsaid=unsaid)
        return asked.reply(Standing.PARTLY, statements, unsaid=unsaid, nearest=self._finder.mentions([best.entry]))


def _is_of_kinds_alone(asked: Asked) -> bool:
    """Whether a question names nothing but a kind of thing: which countries worked."""
    return asked.wanted.want in (Want.WHO, Want.WHAT, Want.WHICH) and all(
        not term.entries and term.own and (term.own <= NOUNS.keys() or is_light(term)) for term in asked.terms
    )


def _is_of_no_person(asked: Asked, best: Evidence, kinds: Mapping[str, Kind]) -> bool:
    """Whether a question asks for the first man, say, and an event tells of a first that is no person."""
    who = {kinds[each] for fact in best.entry.facts if fact.name == "who" and fact.known for each in fact.entities}
    asks_person = asked.wanted.want is Want.WHO and any(word.folded in _PERSONS for word in asked.cut)
    return asks_person and bool(who) and who.isdisjoint({Kind.PERSON, Kind.GROUP, Kind.ORGANISATION})
