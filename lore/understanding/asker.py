"""A question in plain words -> what the source says to it: an answer, a part of one, or that the lore has none."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from lore.library import Library
from lore.model import Basis, Entity, Event, Kind, Question, Reply, Standing, Statement, hides
from lore.names import Names
from lore.phrases import Reading
from lore.understanding import being, dated, order, promised, refusing, single, unnamed
from lore.understanding.asked import Asked
from lore.understanding.beyond import Beyond
from lore.understanding.choosing import NEARLY, Chooser, is_light, says_as_much
from lore.understanding.courtesies import heart
from lore.understanding.dates_in import Dated, find_date, with_decades
from lore.understanding.doubting.denials import negates
from lore.understanding.everyday import Phrase
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC, KEEPING, REFUSING
from lore.understanding.kinds import NOUNS
from lore.understanding.passing import PASSING
from lore.understanding.rewording import reworded
from lore.understanding.roles import NO_ROLES, Roles, of_question
from lore.understanding.stating import told
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want, Wanted, wanted
from lore.understanding.words import Word, words

LONGEST = 400
"""Characters of a question that are read; the rest says nothing that the lore could answer."""

_MOST_TERMS = 24
_AS_GOOD = 0.06  # scores this close mean it equally
_MOST_SHOWN, _MOST_LISTED = 3, 6
_ORDERED = "Orders change nothing here: what is told is what the source says."
_OF_PAGE = re.compile(
    r"^(?!.*\b(?:timeline|belongs?|part of)\b).*\b(?:this|the|your) (?:page|article|wiki|lore|bot|website|site)\b",
    re.IGNORECASE,
)
_SETTING_ASIDE = re.compile(r"\b(?:lore|page|source|rules?|text|canon|article|wiki|instructions)\b", re.IGNORECASE)
_COUNTING = (("how", "many"), ("number", "of"))
_CHOOSING = (("which",), ("what",))
_NUMBERS = frozenset("two three four five six seven eight nine ten dozen".split())
_PERSONS = frozenset("man woman person human astronaut guy girl boy".split())
_DOERS = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY, Kind.REGION, Kind.PLACE)
_HAPPENING = stemmed("happen happened occur occurred event events")


class Asker:
    """Answers questions about one world. `read` reads a date as it was typed."""

    def __init__(self, library: Library, names: Names, read: Callable[[str], Reading | None]) -> None:
        self.library = library
        self._finder = Finder(library, names, read)
        self._chooser = Chooser(self._finder)

    def ask(self, question: Question, text: str) -> Reply:
        """Answer a question; ImpossibleDate if it holds a date that can't be."""
        plain, ordered = heart(reworded(" ".join(text[:LONGEST].split()), self._is_told))
        plain = with_decades(plain, self.library.span)
        reply = self._reply(question, text, plain)
        if ordered and reply.standing is Standing.ANSWER and _SETTING_ASIDE.search(text):
            reply = replace(reply, standing=Standing.PARTLY, unsaid=(_ORDERED,))
            ordered = False
        notes = [_ORDERED if ordered else "", reply.note]
        return replace(
            reply,
            nearest=tuple(mention for mention in reply.nearest if not mention.spoiler),
            passages=tuple(passage for passage in reply.passages if not passage.spoiler),
            note=" ".join(note for note in notes if note),
            spoiler=self._tells(reply, text),
        )

    def _is_told(self, phrase: Phrase) -> bool:
        return self.library.full_text.count(phrase.match) > 0

    def _tells(self, reply: Reply, text: str) -> bool:
        """Whether a reply tells a spoiler: by an entry that hides something, or by a hidden name that wasn't typed."""
        if any(hides(each.entry) for each in reply.statements):
            return True
        told = " ".join((reply.sentence, *reply.unsaid)).strip()
        return bool(told) and any(name in told and name not in text for name in self.library.spoiler_names)

    def _reply(self, question: Question, text: str, plain: str) -> Reply:
        cut = words(plain)
        want = wanted(plain)
        asked = Asked(question, text, want, plain, tuple(cut))
        if not cut:
            return Reply(question, text, Standing.NOT_IN_LORE, note="Nothing was asked.")
        if _OF_PAGE.search(plain) and not any(term.entries for term in self._finder.namer.terms(cut)):
            return refusing.nothing(self._finder, asked)
        if want.beyond is not None and (want.beyond is Beyond.INVENTION or not self._is_of_one(cut)):
            forecast = self._forecast(question, text, plain, cut, want) if want.is_forecast else None
            return forecast or refusing.beyond(self._finder, asked, want.beyond)
        return self._of_plain(asked, cut)

    def _of_plain(self, asked: Asked, cut: list[Word]) -> Reply:
        question, text, plain, want = asked.question, asked.text, asked.plain, asked.wanted
        if replied := order.compared(self._finder, question, text, plain, want):
            return replied
        date = find_date(plain, cut, self._finder.read)
        left = [*date.before, *date.after] if date else cut
        terms = [term for term in self._terms(left) if term.entries or not term.own or term.own - want.said]
        if want.want is not Want.WHETHER:  # "the three exceptions": how many there are is not what is asked
            terms = [term for term in terms if term.text.lower() not in _NUMBERS]
        if want.want in (Want.EARLIEST, Want.LATEST, Want.ALL):
            return order.extreme(self._finder, question, text, want.want, terms)
        telling = [term for term in terms if not term.own or not term.own <= PASSING]
        if date and (not telling or _asks_what_happened(want, cut)):
            return dated.during(self._finder, question, text, date, telling)
        if not terms or (date is None and all(_is_small(term) for term in terms)):
            return refusing.nothing(self._finder, asked)
        return self._of_entries(self._asked(asked, terms), date)

    def _terms(self, cut: Sequence[Word]) -> list[Term]:
        """The terms of a question, each once, and no more than anybody asks about."""
        found: dict[tuple[object, ...], Term] = {}
        for term in self._finder.namer.terms(cut):
            found.setdefault((term.own, term.entries, "" if term.own else term.text), term)
        return list(found.values())[:_MOST_TERMS]

    def _asked(self, asked: Asked, terms: Sequence[Term]) -> Asked:
        cut = asked.cut
        stems = {word.stem for word in cut} | {each for term in terms for alike in term.stems for each in alike}
        return replace(
            asked,
            terms=tuple(terms),
            stems=frozenset(stems),
            typed=frozenset(word.stem for word in cut).union(*(term.own for term in terms)),
            entries=frozenset(
                entry
                for term in terms
                if not term.is_description and not _is_choice(cut, term)
                for entry in term.entries
            ),
            roles=self._roles(asked, terms),
            counted=_after(cut, _COUNTING),
            noun=_after(cut, _CHOOSING),
            which=_kinds_asked(cut),
            is_negated=negates(cut),
            note=self._spelled_note(terms),
        )

    def _roles(self, asked: Asked, terms: Sequence[Term]) -> Roles:
        """Who does what to whom; only somebody does anything: a strike that starts is no doer."""
        if asked.wanted.want is Want.ALL:
            return NO_ROLES
        roles = of_question(asked.cut, terms)
        kinds = self._finder.kinds
        return replace(roles, doers=frozenset(each for each in roles.doers if kinds[each] in _DOERS))

    def _spelled_note(self, terms: Sequence[Term]) -> str:
        """Says what misspelled words are taken for; not where only spoilers have the word."""
        told_openly = self.library.full_text.open_stems
        taken = [
            f"“{term.text}” is taken for “{term.meant}”"
            if all(word.stem in told_openly or word.folded in told_openly for word in words(term.meant))
            else f"“{term.text}” is taken for a word that is a spoiler"
            for term in terms
            if term.meant
        ]
        return f"{'; '.join(taken)}." if taken else ""

    def _forecast(self, question: Question, text: str, plain: str, cut: list[Word], want: Wanted) -> Reply | None:
        """What the source itself says would be."""
        reply = self._of_plain(Asked(question, text, replace(want, beyond=None), plain, tuple(cut)), cut)
        foretold = any("would" in quote.text.split() for each in reply.statements for quote in each.quotes)
        return reply if foretold else None

    def _is_of_one(self, cut: Sequence[Word]) -> bool:
        """Whether a question is just about one entry, such as OTL."""
        terms = self._finder.namer.terms(cut)
        return (
            len(terms) == 1
            and bool(terms[0].entries)
            and sum(word.folded not in GENERIC for word in cut) <= len(words(terms[0].text))
        )

    def _of_entries(self, asked: Asked, date: Dated | None) -> Reply:
        terms = asked.terms
        if len(terms) == 1 and terms[0].entries and not date and (replied := single.of_one(self._finder, asked)):
            return replied
        if not date and (replied := being.of_being(self._finder, asked) or promised.of_promise(self._finder, asked)):
            return replied
        ranked = self._finder.ranked(terms, asked)
        if kept := self._of_kept(asked, ranked):
            return kept
        ranked = dated.fitting(ranked, date) if date else ranked
        if not ranked:
            return refusing.nothing(self._finder, asked)
        best_score, best = self._chooser.best(asked, ranked)
        missed = self._chooser.missed(asked, best)
        if _is_of_kinds_alone(asked) or _is_of_no_person(asked, best, self._finder.kinds):
            return refusing.nothing(self._finder, asked)
        if self._chooser.is_nearly_said(asked, best, missed):
            return told(self._finder, asked, date, [best], missed)
        if len(missed) > 1 and (replied := self._of_another(asked, ranked)):
            return replied
        if not self._chooser.is_enough(asked, best, missed):
            if evidence := self._chooser.knowing_to_lack(asked, ranked):
                return told(self._finder, asked, date, [evidence], self._chooser.missed(asked, evidence))
            if replied := self._of_another(asked, ranked):
                return replied
            return (
                unnamed.of_unnamed(self._finder, asked, ranked)
                or single.of_named(self._finder, asked)
                or refusing.nothing(self._finder, asked, ranked)
            )
        if self._chooser.is_of_name_alone(asked, best) and (replied := single.of_named(self._finder, asked)):
            return replied
        if left_out := self._chooser.left_out(terms, best, missed):
            if own := self._chooser.own_event(asked, ranked, left_out):
                return told(self._finder, asked, date, [own], self._chooser.missed(asked, own))
            return self._of_left_out(asked, best, left_out, missed)
        if denial := self._chooser.denying(asked, best, ranked):
            denied = replace(asked, terms=tuple(term for term in terms if denial.covers(term)))
            left = [term for term in terms if self._chooser.is_heavy(term) and not denial.covers(term)]
            return told(self._finder, denied, date, [denial, best], left)
        shown = [best]
        close, most = (NEARLY, _MOST_LISTED) if _asks_for_several(asked) else (_AS_GOOD, _MOST_SHOWN)
        for score, other in ranked:
            alike = abs(best_score - score) < close and isinstance(other.entry, Event) and other is not best
            alike = alike and isinstance(other.entry, Event) and other.entry.basis is Basis.STATED
            if alike and isinstance(best.entry, Event) and len(shown) < most and says_as_much(asked, other, best):
                shown.append(other)
        if self._finder.has_slots(asked, best.entry) and not _asks_for_several(asked):
            shown = [each for each in shown if each is best or self._finder.has_slots(asked, each.entry)]
        if asked.wanted.want is Want.WHEN and isinstance(best.entry, Event) and best.entry.date.known:
            shown = [each for each in shown if isinstance(each.entry, Event) and each.entry.date.known]
        return told(self._finder, asked, date, shown, missed)

    def _of_kept(self, asked: Asked, ranked: Sequence[tuple[float, Evidence]]) -> Reply | None:
        """Who kept what the others lost, or held out: those that an event excepts; None for any other question, and
        where an event itself tells who held out."""
        keeping = [term for term in asked.terms if term.own and term.own <= KEEPING | REFUSING]
        if any(isinstance(each.entry, Event) and all(map(each.covers, asked.terms)) for _, each in ranked):
            return None
        rest = [term for term in asked.terms if term not in keeping and not term.own <= NOUNS.keys()]
        if asked.wanted.want not in (Want.WHICH, Want.WHY) or not keeping or asked.is_negated:
            return None
        for _, evidence in ranked:
            excepted = any(fact.known and fact.name.startswith("except") for fact in evidence.entry.facts)
            if excepted and isinstance(evidence.entry, Event) and rest and all(map(evidence.covers, rest)):
                negated = replace(asked, terms=tuple(rest), is_negated=True)
                return told(self._finder, negated, None, [evidence], [])
        return None

    def _of_another(self, asked: Asked, ranked: Sequence[tuple[float, Evidence]]) -> Reply | None:
        """What is said of another than the person or country that is asked about, if it is all else that is asked."""
        for _, evidence in ranked:
            missed = self._chooser.missed(asked, evidence)
            if isinstance(evidence.entry, Event) and len(missed) == 1 and len(asked.terms) > 2:
                (term,) = missed
                found = self.library.entities(sorted(term.entries)) if self._chooser.is_heavy(term) else []
                if found and found[0].quotes:
                    return self._of_left_out(asked, evidence, found[0], missed)
        return None

    def _of_left_out(self, asked: Asked, best: Evidence, left_out: Entity, missed: Sequence[Term]) -> Reply:
        """What is said of whom a question is about; and of whom it is said, if all the rest is."""
        if any(fact.name == "by" and not fact.known for fact in best.entry.facts):
            return told(self._finder, asked, None, [best], missed)
        statements = [Statement(left_out, (), left_out.quotes[:2])]
        unsaid = (f"That is not stated of {left_out.name}.",)
        if len(missed) == 1 and isinstance(best.entry, Event):
            statements.insert(0, Statement(best.entry, (), best.entry.quotes[:2], best.entry.date.known))
            return asked.reply(Standing.PARTLY, statements, unsaid=unsaid)
        return asked.reply(Standing.PARTLY, statements, unsaid=unsaid, nearest=self._finder.mentions([best.entry]))


def _asks_for_several(asked: Asked) -> bool:
    """Whether a question asks for all of a kind: which moons."""
    return asked.wanted.want is Want.WHICH and any(
        word.folded in ("which", "what", "list", "name", "all") and after.folded.endswith("s") and len(after.folded) > 3
        for word, after in pairwise(asked.cut)
    )


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


def _is_choice(cut: Sequence[Word], term: Term) -> bool:
    """Whether a term stands beside an `or`."""
    before = [word.folded for word in cut if word.end <= term.at][-2:]
    after = [word.folded for word in cut if word.at >= term.end][:1]
    return "or" in after or before[-1:] == ["or"] or before == ["or", "the"]


def _is_small(term: Term) -> bool:
    """Whether a term is a number that alone says nothing: the 2 of 2+2."""
    return term.text.isdigit() and len(term.text) < 3


def _after(cut: Sequence[Word], heads: Sequence[tuple[str, ...]]) -> str:
    """The stem of the word after `how many`, or that of the first kind of thing after `which`."""
    folded = [word.folded for word in cut]
    for head in heads:
        for at in range(len(cut) - len(head)):
            if tuple(folded[at : at + len(head)]) == head:
                following = cut[at + len(head) : at + len(head) + 3]
                of_it = takewhile(lambda word: word.folded != "of", following)
                kinds = (word.stem for word in of_it if word.stem in NOUNS)
                return following[0].stem if head in _COUNTING else next(kinds, "")
    return ""


def _kinds_asked(cut: Sequence[Word]) -> frozenset[str]:
    """The stems behind `which` that may say which kind: extremist parties, branches."""
    at = next((at for at, word in enumerate(cut) if word.folded == "which"), len(cut))
    return frozenset(word.stem for word in takewhile(lambda word: word.folded not in GENERIC, cut[at + 1 : at + 4]))


def _asks_what_happened(want: Wanted, cut: Sequence[Word]) -> bool:
    happened = bool(_HAPPENING & {word.stem for word in cut})
    if want.want is Want.WHETHER:
        return happened and any(word.folded in ("anything", "something", "what") for word in cut)
    return happened and want.want in (Want.WHAT, Want.WHICH, Want.ALL)
