"""A question in plain words -> what the source says to it: an answer, a part of one, or that the lore has none."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from lore.library import Library
from lore.model import Question, Reply, Standing, hides
from lore.names import Names
from lore.phrases import Reading
from lore.understanding import afterwards, dated, former, inventory, order, refusing, sentences_about
from lore.understanding.answering import Answerer
from lore.understanding.asked import Asked
from lore.understanding.backing import with_backing
from lore.understanding.beyond import Beyond
from lore.understanding.courtesies import asks_of_page, heart, sets_aside, would_have_said
from lore.understanding.dates_in import Dated, find_date, with_decades, within_years
from lore.understanding.everyday import Phrase
from lore.understanding.evident import with_slots_that_say_it
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.heard import LONGEST, Hearing, read
from lore.understanding.in_context import of_context
from lore.understanding.last_look import looked_at, of_those_asked
from lore.understanding.opposed import of_whom_it_is_opposed
from lore.understanding.own_words import of_own_words
from lore.understanding.parsing import with_terms
from lore.understanding.passing import PASSING
from lore.understanding.placed import of_placed
from lore.understanding.plain_deeds import of_whom_it_is_told
from lore.understanding.readings import other_readings
from lore.understanding.rewording import reworded, with_world
from lore.understanding.roles import led_by
from lore.understanding.several import joined, untold
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want, wanted
from lore.understanding.words import Word, stems, words

_MOST_TERMS = 24
_ORDERED = "Orders change nothing here: what is told is what the source says."
_NOT_OF_LORE = (Beyond.INVENTION, Beyond.SMALL_TALK)
"""What no lore holds, whatever the question names."""
_OF_WORLD = ("for", "in", "during")
"""Prepositions between a question and the world of which it is asked."""
_NUMBERS = frozenset("two three four five six seven eight nine ten dozen".split())
_DIGITS = frozenset("23456789")
_BESIDE_TOPIC = frozenset("the in and of during".split())
_HAPPENING = stemmed("happen happened occur occurred event events accomplish accomplished")


class Asker:
    """Answers questions about one world. `read` reads a date as it was typed."""

    def __init__(self, library: Library, names: Names, read: Callable[[str], Reading | None]) -> None:
        self.library = library
        self._finder = Finder(library, names, read)
        self._answerer = Answerer(self._finder)
        self._heard = Hearing(self._finder)

    def ask(self, question: Question, text: str) -> Reply:
        """Answer a question; ImpossibleDate if it holds a date that can't be."""
        reply = self._of_several(question, text, self._of_text(question, text))
        if reply.standing is not Standing.ANSWER and (alone := self._heard.alone(text)):
            other = self._of_several(question, alone, self._of_text(question, alone))
            reply = reply if other.standing is Standing.NOT_IN_LORE else replace(other, asked=text)
        return replace(
            reply,
            nearest=tuple(mention for mention in reply.nearest if not mention.spoiler),
            passages=tuple(passage for passage in reply.passages if not passage.spoiler),
            quoted=tuple(passage for passage in reply.quoted if not passage.spoiler),
            spoiler=self._tells(reply, text),
        )

    def _of_several(self, question: Question, text: str, whole: Reply) -> Reply:
        """What is said to each part of a question that asks several things; to it all, where that says more."""
        several = self._heard.several(text)
        if several is None or whole.standing is Standing.NOT_IN_LORE:
            return whole
        replies = [self._of_text(question, part) for part in several.full]
        answers = [reply.standing is Standing.ANSWER for reply in replies]
        is_more = any(answers) and (whole.standing is not Standing.ANSWER or several.is_of_person)
        if several.is_clear and (all(answers) or is_more):
            return joined(whole, replies)
        unsaid = untold(several.parts, replies, whole) if whole.standing is Standing.ANSWER else ""
        return replace(whole, standing=Standing.PARTLY, sentence="", unsaid=(unsaid,)) if unsaid else whole

    def _of_text(self, question: Question, text: str) -> Reply:
        """The reply to a question as it was typed, or to one part of it."""
        typed = read(text)
        plain, ordered = heart(reworded(typed.lower() if typed.isupper() else typed, self._is_told))
        plain = with_world(within_years(with_decades(plain, self.library.span)), self.library.world.name)
        if ordered and would_have_said(text):
            return Reply(question, text, Standing.NOT_IN_LORE, unsaid=(_ORDERED,))
        reply = self._reply(question, text, plain)
        if reply.standing is not Standing.ANSWER:
            others = (reworded(other, self._is_told) for other in other_readings(plain))
            as_put = self._asked(question, text, plain)
            reply = _better(reply, (self._held_against(as_put, self._reply(question, text, each)) for each in others))
        if reply.standing is not Standing.ANSWER:
            reply = of_placed(self._finder, plain, lambda shorter: self._reply(question, text, shorter), reply)
        if reply.standing is not Standing.ANSWER:
            reply = of_context(self._finder, plain, lambda shorter: self._reply(question, text, shorter), reply)
        if ordered and reply.standing is Standing.ANSWER and sets_aside(text):
            reply = replace(reply, standing=Standing.PARTLY, unsaid=(_ORDERED,))
            ordered = False
        notes = [_ORDERED if ordered else "", reply.note]
        return replace(reply, note=" ".join(note for note in notes if note))

    def _is_told(self, phrase: Phrase) -> bool:
        return self.library.full_text.count(phrase.match) > 0

    def _tells(self, reply: Reply, text: str) -> bool:
        """Whether a reply tells a spoiler: by an entry that hides something, or by a hidden name that wasn't typed."""
        if any(hides(each.entry) for each in reply.statements):
            return True
        if reply.quoted and any(name.lower() in text.lower() for name in self.library.spoiler_names):
            return True  # of whom a sentence is told by their open name
        told = " ".join((reply.sentence, *reply.unsaid)).strip()
        return bool(told) and any(name in told and name not in text for name in self.library.spoiler_names)

    def _reply(self, question: Question, text: str, plain: str) -> Reply:
        asked = self._asked(question, text, plain)
        if not asked.cut:
            return Reply(question, text, Standing.NOT_IN_LORE, note="Nothing was asked.")
        if replied := inventory.of_kind(self._finder, asked) or sentences_about.quoted(self._finder, asked):
            return replied
        of_events = asked.wanted.want in (Want.EARLIEST, Want.LATEST, Want.ALL)
        if (
            not of_events
            and asks_of_page(plain)
            and not any(term.entries for term in self._finder.namer.terms(asked.cut))
        ):
            return refusing.nothing(self._finder, asked)
        beyond = self._beyond(asked)
        if beyond is not None and (beyond in _NOT_OF_LORE or not self._is_of_one(asked.cut)):
            forecast = self._foretold(asked) if asked.wanted.is_forecast else None
            return forecast or refusing.beyond(self._finder, asked, beyond)
        reply = self._looked_at(asked, self._of_plain(asked))
        if reply.standing is Standing.ANSWER:
            return reply
        return of_own_words(self._finder, with_terms(self._finder, asked, self._terms(asked, asked.cut)), reply)

    def _asked(self, question: Question, text: str, plain: str) -> Asked:
        return Asked(question, text, wanted(plain), plain, tuple(words(plain)))

    def _looked_at(self, asked: Asked, reply: Reply) -> Reply:
        """A reply; an answer only in part where it tells what a plain question asks of others, or in no such words."""
        if reply.standing is not Standing.ANSWER:
            return reply
        reply = looked_at(heart(asked.text[:LONGEST])[0], reply)
        if reply.standing is not Standing.ANSWER:
            return reply
        whole = with_terms(self._finder, asked, self._terms(asked, asked.cut))
        reply = of_whom_it_is_opposed(self._finder, whole, of_whom_it_is_told(self._finder, whole, reply))
        reply = with_slots_that_say_it(whole, of_those_asked(whole, reply))
        return with_backing(self._finder, whole, reply)

    def _held_against(self, as_put: Asked, reply: Reply) -> Reply:
        """What another reading of a question has; an answer only in part where it tells the deed as put of others."""
        if reply.standing is not Standing.ANSWER:
            return reply
        whole = with_terms(self._finder, as_put, self._terms(as_put, as_put.cut))
        return of_whom_it_is_told(self._finder, whole, reply)

    def _beyond(self, asked: Asked) -> Beyond | None:
        """What a question asks for that no lore holds, by its words beside names: no opinion of the Lamp Fair."""
        if asked.wanted.beyond is not Beyond.OPINION:
            return asked.wanted.beyond
        plain = asked.plain
        for term in self._finder.namer.terms(asked.cut):
            plain = plain.replace(term.text, "it") if term.entries else plain
        return wanted(plain).beyond

    def _foretold(self, asked: Asked) -> Reply | None:
        """What the source itself says would be."""
        reply = self._of_plain(replace(asked, wanted=replace(asked.wanted, beyond=None)))
        is_foretold = any("would" in quote.text.split() for each in reply.statements for quote in each.quotes)
        return reply if is_foretold else None

    def _of_plain(self, asked: Asked) -> Reply:
        """The reply to a question that a lore may answer."""
        if former.asks_former(asked):
            whole = with_terms(self._finder, asked, self._terms(asked, asked.cut))
            if replied := former.of_former(self._finder, whole):
                return replied
        if replied := self._of_next(asked) or order.compared(self._finder, asked):
            return replied
        date = find_date(asked.plain, asked.cut, self._finder.read)
        terms = self._terms_beside_world(asked, (*date.before, *date.after) if date else asked.cut)
        if asked.wanted.want in (Want.EARLIEST, Want.LATEST, Want.ALL):
            return order.extreme(self._finder, asked, terms)
        telling = [term for term in terms if not term.own or not term.own <= PASSING]
        if _asks_what_happened(asked):
            telling = [term for term in telling if not term.own or not term.own <= _HAPPENING]
        if date and (not telling or _asks_what_happened(asked)):
            return dated.during(self._finder, asked, date, telling)
        if date and (_asks_what_was_done(asked, date, telling) or _is_topic(date, telling)):
            done = dated.during(self._finder, asked, date, telling)
            if done.standing is not Standing.NOT_IN_LORE:
                return done
        if not terms or (date is None and all(map(_is_small, terms))):
            return refusing.nothing(self._finder, asked)
        return self._answerer.answer(with_terms(self._finder, asked, terms), date)

    def _of_next(self, asked: Asked) -> Reply | None:
        """What the source itself says that somebody did after something; None for any other question."""
        if not afterwards.asks_what_then(asked):
            return None
        terms = self._terms(asked, asked.cut)
        return afterwards.of_next(self._finder, with_terms(self._finder, asked, terms))

    def _terms_beside_world(self, asked: Asked, cut: Sequence[Word]) -> list[Term]:
        """The terms of a question, but for the name of the world in or for which it is asked: for the Revolution."""
        terms = self._terms(asked, cut)
        of_world = [word.stem for word in words(self.library.world.name)]
        of_events = asked.wanted.want in (Want.EARLIEST, Want.LATEST, Want.ALL)
        named = sorted({each for term in terms for each in term.entries}) if of_events else []
        worlds = {
            each.id for each in self.library.entities(named) if stems(each.name) - {"the"} == {*of_world} - {"the"}
        }
        leading = (*_OF_WORLD, "on") if of_events else _OF_WORLD
        left = [
            term
            for term in terms
            if not (term.entries & worlds or [word.stem for word in words(term.text)] == of_world)
            or led_by(asked.cut, term) not in leading
        ]
        return left if of_events or sum(not term.entries for term in left) > 1 else terms

    def _terms(self, asked: Asked, cut: Sequence[Word]) -> list[Term]:
        """The terms of a question but for those that only ask, each once, and no more than anybody asks about."""
        found: dict[tuple[object, ...], Term] = {}
        for term in self._finder.namer.terms(cut):
            found.setdefault((term.own, term.entries, "" if term.own else term.text), term)
        terms = list(found.values())[:_MOST_TERMS]
        terms = [term for term in terms if term.entries or not term.own or term.own - asked.wanted.said]
        if asked.wanted.want is Want.WHETHER:
            return terms
        numbers = _NUMBERS | _DIGITS if asked.wanted.want in (Want.WHICH, Want.WHAT) else _NUMBERS
        return [term for term in terms if term.text.lower() not in numbers]  # the three exceptions: three isn't asked

    def _is_of_one(self, cut: Sequence[Word]) -> bool:
        """Whether a question is just about one entry, such as OTL."""
        terms = self._finder.namer.terms(cut)
        return (
            len(terms) == 1
            and bool(terms[0].entries)
            and sum(word.folded not in GENERIC for word in cut) <= len(words(terms[0].text))
        )


def _better(reply: Reply, others: Iterable[Reply]) -> Reply:
    """The first answer that another reading has; else a part of one, where a question as it was put has none."""
    part = reply
    for other in others:
        if other.standing is Standing.ANSWER:
            return other
        if part.standing is Standing.NOT_IN_LORE:
            part = other
    return part


def _is_small(term: Term) -> bool:
    """Whether a term is a number that alone says nothing: the 2 of 2+2."""
    return term.text.isdigit() and len(term.text) < 3


def _asks_what_was_done(asked: Asked, date: Dated, terms: Sequence[Term]) -> bool:
    """Whether a question asks no more than what somebody did at a date: what did Trotsky do in 1924."""
    rest = (*date.before, *date.after)
    is_doing = bool(rest) and rest[-1].folded in ("do", "doing", "done")
    return is_doing and asked.wanted.want is Want.WHAT and all(term.entries for term in terms)


def _is_topic(date: Dated, terms: Sequence[Term]) -> bool:
    """Whether nothing but names stands beside a date: Europe in 1932."""
    beside = [word for word in (*date.before, *date.after) if word.folded not in _BESIDE_TOPIC]
    return all(term.entries for term in terms) and all(
        any(term.at <= word.at and word.end <= term.end for term in terms) for word in beside
    )


def _asks_what_happened(asked: Asked) -> bool:
    happened = any(word.stem in _HAPPENING for word in asked.cut)
    if asked.wanted.want is Want.WHETHER:
        return happened and any(word.folded in ("anything", "something", "what") for word in asked.cut)
    return happened and asked.wanted.want in (Want.WHAT, Want.WHICH)
