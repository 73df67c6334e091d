"""What one clause of the source tells: the deed that is asked about, by the same, to the same, and what is wanted."""

import re
from collections.abc import Sequence

from lore.model import Kind, Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.amounts import SUPERLATIVE, has_universal
from lore.understanding.fillers import fills, in_place, kinds_named
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.questions import Asking, Place, asking
from lore.understanding.grammar.tagging import Token
from lore.understanding.likeness import Likeness, is_called, term_of, terms_of
from lore.understanding.numerals import digits, is_count
from lore.understanding.stems import stem
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_TELLING_APART = frozenset("from to into against by without before after until since under over".split())
"""Prepositions of which another says something else of the same: from Arica, to Arica."""
_OF_SENSE = (Want.WHY, Want.WHAT, Want.WHERE, Want.HOW)
_LISTED = (Want.WHAT, Want.WHICH, Want.HOW_MANY, Want.SHARE)
"""What may be told by the bullets that a sentence leads in, and not by itself."""
_MORE = re.compile(r"\b(?:more|less|fewer|at least|at most|over|under|only|exactly) ", re.IGNORECASE)
_UNSAID = stemmed("country nation state town city village port place island region party often")
"""Stems of words that ask for what a clause names itself: which country."""
_PLACES = (
    (stemmed("island isle town city village valley"), (Kind.PLACE, Kind.REGION)),
    (stemmed("kingdom republic state duchy empire"), (Kind.COUNTRY,)),
)
"""Stems of words behind which `of` leads in the name of such a place, and its kinds: the island of Baltra."""
_LEADING_ON = ("CJT", "PNQ", "DTQ")
"""Tags of words that lead in a clause about what stands before them."""
_ACTING_FOR = stemmed("army navy fleet people council government parliament")
"""Stems of words for those by whom somebody does something, loosely told: the army of Moor."""
_DENYING = frozenset("neither nor none nobody".split())
_SAYING_NOTHING = frozenset("happen do be happened did done".split())


def of_clause(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The sentence of the source of which one clause tells all that is asked; None where none does, or several do."""
    question = asking(asked.plain)
    if question is None or question.verb.folded in _SAYING_NOTHING or not is_asked_plainly(asked):
        return None
    if _asks_for_extreme(asked):
        return None
    found: dict[tuple[Passage, ...], None] = {}
    verb = _words_for(asked, question)
    for passage in finder.passages(asked.terms):
        is_leading_in = passage.text.endswith(":") and asked.wanted.want in _LISTED
        if is_leading_in or not _has_any(verb, passage) or not _has_numbers(asked, date, passage):
            continue
        if is_attributed(asked, passage.text):
            continue
        for clause in clauses(passage.text):
            likeness = Likeness(finder, asked, passage)
            if not (_is_same_deed(asked, question, clause) and _is_told(asked, question, clause, date)):
                continue
            match = _Match(finder, asked, question, clause, likeness)
            if match.is_whole and fills(finder, asked, question, clause, passage):
                found[(likeness.named, passage) if likeness.named else (passage,)] = None
    return asked.reply(Standing.ANSWER, quoted=next(iter(found))) if len(found) == 1 else None


def is_refuted(finder: Finder, asked: Asked, passage: Passage, *, are_reports_told: bool = False) -> bool:
    """Whether a sentence tells the deed that is asked about, but the other way round; or, if such are told, only that
    somebody said so."""
    question = asking(asked.plain)
    if question is None or question.verb.folded in _SAYING_NOTHING or not _has_any(question.verb.stems, passage):
        return False
    told = [each for each in clauses(passage.text) if each.is_finite]
    same = [each for each in told if not question.verb.stems.isdisjoint(each.verb.stems)]
    likeness = Likeness(finder, asked, passage)
    return bool(same) and all(
        (each.is_reported and are_reports_told) or _Match(finder, asked, question, each, likeness).is_swapped
        for each in same
    )


def is_told_otherwise(finder: Finder, asked: Asked, passage: Passage) -> bool:
    """Whether a sentence has clauses with the deed that is asked about, and all tell it of somebody else, or the
    sentence has not all that is asked."""
    question = asking(asked.plain)
    if (
        question is None
        or question.verb.folded in _SAYING_NOTHING
        or not _has_any(_words_for(asked, question), passage)
    ):
        return False
    same = [each for each in clauses(passage.text) if _is_same_deed(asked, question, each)]
    likeness = Likeness(finder, asked, passage)
    return bool(same) and not any(_Match(finder, asked, question, each, likeness).may_be_meant for each in same)


def is_asked_plainly(asked: Asked) -> bool:
    """Whether a question asks one thing of what is known, and not what was meant or would be."""
    wanted = asked.wanted
    is_known = not any(term.is_stranger and term.text.lower() != "often" for term in asked.terms)
    is_simple = not (wanted.also or wanted.is_plan or wanted.is_forecast or wanted.measure or wanted.beyond)
    return is_known and is_simple and not has_universal(asked.plain)


def _asks_for_extreme(asked: Asked) -> bool:
    is_measured = asked.wanted.want is Want.WHETHER and bool(_MORE.search(asked.plain))
    return is_measured or bool(SUPERLATIVE.search(asked.plain))


def _has_numbers(asked: Asked, date: Dated | None, passage: Passage) -> bool:
    """Whether a sentence has all numbers of a question but for those of its date."""
    dated = {word.folded for word in words(date.typed)} if date else set[str]()
    typed = {digits(word.folded) for word in asked.cut if is_count(word) and word.folded not in dated} - {"1"}
    return typed <= {digits(word.folded) for word in words(passage.text) if is_count(word)}


def _words_for(asked: Asked, question: Asking) -> frozenset[str]:
    """Stems of all words that may tell a question's deed."""
    term = term_of(asked, question.verb)
    return question.verb.stems.union(term.own, *term.stems) if term else question.verb.stems


def _has_any(stemmed_words: frozenset[str], passage: Passage) -> bool:
    """Whether a sentence has any of some words at all, so that its clauses are worth reading."""
    return any(not stemmed_words.isdisjoint((word.stem, stem(word.plain))) for word in words(passage.text))


def _is_same_deed(asked: Asked, question: Asking, clause: Clause) -> bool:
    """Whether a clause has the verb of a question, with its particle; another word for it, where its own words show
    what was done."""
    if _particle(question.rest) != _particle(clause.rest):
        return False
    if not question.verb.stems.isdisjoint(clause.verb.stems):
        return True
    term = term_of(asked, question.verb)
    if term is None or _particle(question.rest):
        return False
    is_loose = not question.is_passive and (asked.wanted.want in _OF_SENSE or not clause.is_passive)
    alike = term.own.union(*term.stems) if is_loose else term.own if term.meant else frozenset[str]()
    return not alike.isdisjoint(clause.verb.stems)


def _particle(rest: Sequence[Token]) -> str:
    """The particle right behind a verb: gave up."""
    return next((token.folded for token in rest[:1] if token.tag == "AVP"), "")


def _is_told(asked: Asked, question: Asking, clause: Clause, date: Dated | None) -> bool:
    """Whether a clause is told as what was, as it is asked: denied if that is asked, and nothing supposed or meant."""
    if clause.is_negated is not question.is_negated or clause.is_reported or clause.is_conditional:
        return False
    if clause.modal and clause.modal != question.modal:
        return False
    is_denied = any(token.folded in _DENYING or token.tag == "XX0" for token in (*clause.lead, *clause.whole))
    is_denied |= any(token.folded in _DENYING for token in clause.rest)
    if is_denied and not question.is_negated:
        return False
    told = " ".join(token.text for token in clause.tokens)
    is_at_date = date is None or stems(date.told) <= stems(told)
    return is_at_date and not is_hedged(asked, told)


class _Match:
    """A question beside a clause that tells the same deed."""

    def __init__(self, finder: Finder, asked: Asked, question: Asking, clause: Clause, likeness: Likeness) -> None:
        self._finder = finder
        self._asked, self._question, self._clause, self._likeness = asked, question, clause, likeness
        self._is_strict = asked.wanted.want is Want.WHETHER

    @property
    def is_whole(self) -> bool:
        """Whether the clause says all that the question says, each in its place."""
        return self._has_roles() and self._has_sort() and self._has_rest() and self._has_prepositions()

    @property
    def is_swapped(self) -> bool:
        """Whether the one who does it in the question is the one to whom it is done in the clause, or the other way."""
        agents, patients = self._roles()
        clause, alike = self._clause, self._likeness.alike
        if not (clause.agents and clause.patients):
            return False  # the mutiny ended: whatever ended it
        is_transitive = bool(patients) or self._question.place is Place.OBJECT or self._question.is_passive
        is_done_to = is_transitive and bool(agents) and not alike(agents[0], clause.agents)
        is_done_by = bool(patients) and not alike(patients[0], clause.patients)
        return (is_done_to and self._is_named(agents[0], clause.patients)) or (
            is_done_by and self._is_named(patients[0], clause.agents)
        )

    def _is_named(self, typed: Phrase, told: Sequence[Phrase]) -> bool:
        """Whether a phrase of the question is one of those of a clause, by its name or in its own word."""
        found, head = self._likeness.alike(typed, told), typed.head
        term = term_of(self._asked, head) if head else None
        return bool(found and head and ((term and term.entries) or not head.stems.isdisjoint(found.stems)))

    def _roles(self) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """Those who do it in the question, and those to whom it is done."""
        question = self._question
        by = [each for each in phrases(question.rest) if each.prep == "by" and not each.is_time]
        subject = phrases(question.subject)
        return (by, subject) if question.is_passive else (subject, question.objects)

    @property
    def may_be_meant(self) -> bool:
        """Whether the clause tells it of those of whom it is asked, and its sentence has all else that is asked."""
        own, beyond = _own_and_beyond(self._question.rest)
        return (
            self._has_roles(is_loose=True)
            and self._goes_on_alike(beyond)
            and all(
                is_light(term)
                or self._is_in_role(term)
                or self._likeness.is_in_sentence(term)
                or (phrase.prep == "of" and self._is_free(term))
                for phrase in phrases(own)
                for term in terms_of(self._asked, phrase.tokens)
            )
        )

    def _has_roles(self, *, is_loose: bool = False) -> bool:
        """Whether those that do it, and those to whom it is done, are those of the question, as far as it has them;
        loosely, a pronoun may stand for any of them, and whose they are may be told elsewhere."""
        question, clause = self._question, self._clause
        subject, rest = phrases(question.subject), phrases(question.rest)
        around = (rest, subject) if question.is_passive else (subject, rest)
        roles = (clause.agents, clause.patients)
        if not (question.is_passive or any(self._roles()[1:]) or question.place is Place.OBJECT):
            doing = () if clause.is_passive and clause.patients else clause.agents
            roles = ((*doing, *(clause.patients if is_loose else ())), ())  # it ended: it was ended by the guard
        return all(
            (is_loose and all(map(_is_pronoun, told))) or self._is_role(typed, beside, told, is_loose=is_loose)
            for typed, beside, told in zip(self._roles(), around, roles, strict=True)
        )

    def _is_role(
        self, typed: Sequence[Phrase], beside: Sequence[Phrase], told: Sequence[Phrase], *, is_loose: bool
    ) -> bool:
        """Whether the first of some phrases, with what `of` leads in behind it, is one of those of a clause."""
        if not typed:
            return True
        clause = self._clause
        spoken = [each for each in told if each in clause.subject or not _is_pronoun(each)]
        named = [each for phrase in spoken for each in self._named_by(phrase)]
        if is_loose:
            around = [*phrases(clause.whole), *phrases(clause.rest)]
            acting = [each for each in spoken if each.head and not each.head.stems.isdisjoint(_ACTING_FOR)]
            named += [Phrase("", owner) for each in acting if (owner := _owner(each, around))]
        found = self._likeness.alike(typed[0], [*spoken, *named])
        if found is None:
            return False
        is_subject = found in clause.subject or found in clause.apposed
        around = phrases(clause.whole) if is_subject else phrases(clause.rest)
        own = found.tokens + _owner(found, around)
        asked = [*typed[0].tokens, *_owner(typed[0], beside)]
        head = typed[0].head
        return all(
            self._likeness.says(term, own)
            or self._is_free(term)
            or self._likeness.is_owned_by(found, term)
            or (is_loose and not self._likeness.is_in_sentence(term))
            for term in terms_of(self._asked, asked)
            if head is None or term is not term_of(self._asked, head)
        )

    def _named_by(self, phrase: Phrase) -> Sequence[Phrase]:
        """What else a phrase is called: the grandmaster, Osk Delaire, or the island of Baltra."""
        if phrase in self._clause.subject:
            around, apposed = phrases(self._clause.whole), self._clause.apposed
        else:
            around, apposed = phrases(self._clause.rest), ()
        head, behind = phrase.head, Phrase("", _owner(phrase, around))
        if head is None or head.tag != "NN1" or head.is_name or not behind.tokens:
            return apposed
        kinds = next((kinds for nouns, kinds in _PLACES if not head.stems.isdisjoint(nouns)), ())
        told = kinds_named(self._finder, behind)
        return (*apposed, behind) if told and told <= {*kinds} else apposed

    def _is_free(self, term: Term) -> bool:
        """Whether a term that stands beside a noun is nowhere in the sentence, but around it."""
        return not (self._is_strict or self._likeness.is_in_sentence(term)) and self._likeness.is_around(term)

    def _has_sort(self) -> bool:
        """Whether the clause says the words after `which` or `how many`, but for those for a kind of entry."""
        terms = [term for term in terms_of(self._asked, self._question.noun) if not term.own <= _UNSAID]
        return all(
            self._likeness.says(term, self._clause.tokens) or self._is_free(term) or self._is_named_as(term)
            for term in terms
        )

    def _is_named_as(self, term: Term) -> bool:
        """Whether the clause names, where it is asked for, what its own entry calls so: a ship, of the Lanterna."""
        return any(is_called(self._finder, phrase, term) for phrase in in_place(self._question, self._clause))

    def _has_rest(self) -> bool:
        """Whether the clause says behind its verb, or before its subject, what the question says behind its own."""
        question, clause = self._question, self._clause
        told = (*clause.lead, *clause.rest)
        if question.is_passive is not clause.is_passive:
            told = clause.tokens
        own, beyond = _own_and_beyond(question.rest)
        for phrase in (*phrases(question.subject)[1:], *phrases(own)):
            for term in terms_of(self._asked, phrase.tokens):
                if is_light(term) or self._is_in_role(term) or self._likeness.says(term, told):
                    continue
                if phrase.prep != "of" or not self._is_free(term):
                    return False
        if not self._goes_on_alike(beyond):
            return False
        others = [token for token in own if token.is_verb or token.tag.startswith("AV")]
        return all(
            is_light(term) or self._likeness.says(term, told) or term is term_of(self._asked, question.verb)
            for term in terms_of(self._asked, others)
        )

    def _goes_on_alike(self, beyond: Sequence[Token]) -> bool:
        """Whether the sentence goes on with the words of a question's last clause in their order, and denies nothing
        among them: the decree that broke up the estates."""
        behind = (*self._clause.rest, *self._clause.following)
        at = first = -1
        for term in terms_of(self._asked, beyond):
            at = next((place for place in range(at + 1, len(behind)) if _has_word(term, behind[place])), -2)
            if at == -2:
                return False
            first = at if first < 0 else first
        leading = (place for place in range(first, -1, -1) if behind[place].tag in _LEADING_ON)
        between = behind[next(leading, max(first, 0)) : at + 1] if first >= 0 else ()
        return not any(token.tag == "XX0" or token.folded in ("never", "no", "not") for token in between)

    def _is_in_role(self, term: Term) -> bool:
        """Whether a term belongs to the subject or the object of the question, of which it was seen to be told."""
        question = self._question
        subject, rest = phrases(question.subject), phrases(question.rest)
        own = [token for each in subject[:1] for token in (*each.tokens, *_owner(each, subject))]
        objects = [] if question.is_passive else question.objects[:1]
        own += [token for each in objects for token in (*each.tokens, *_owner(each, rest))]
        return term in terms_of(self._asked, own)

    def _has_prepositions(self) -> bool:
        """Whether what a question leads in by a preposition that tells sides apart is led in so by the clause."""
        for phrase in phrases(self._question.rest):
            if not phrase.prep or not phrase.tokens:
                continue
            beside = {each.prep for each in self._clause.adjuncts if not each.stems.isdisjoint(phrase.stems)}
            if beside and phrase.prep not in beside and not _TELLING_APART.isdisjoint(beside | {phrase.prep}):
                return False
        return True


def _has_word(term: Term, token: Token) -> bool:
    return any(not alike.isdisjoint(token.stems) for alike in term.stems)


def _own_and_beyond(rest: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """What follows a question's verb, up to a clause that tells more of it, and that: the decree | that broke up."""
    is_leading_in = (token.tag in _LEADING_ON or token.folded == "that" for token in rest)
    at = next((at for at, is_one in enumerate(is_leading_in) if is_one), len(rest))
    return rest[:at], rest[at:]


def _is_pronoun(phrase: Phrase) -> bool:
    return all(token.tag == "PNP" for token in phrase.tokens)


def _owner(phrase: Phrase, around: Sequence[Phrase]) -> tuple[Token, ...]:
    """The words that `of` leads in right behind a phrase."""
    at = next((at for at, each in enumerate(around) if each.tokens == phrase.tokens), len(around))
    found = list[Token]()
    for each in around[at + 1 :]:
        if each.prep != "of":
            break
        found += each.tokens
    return tuple(found)
