"""A question beside one clause of a sentence: whether each of its words has its place there."""

from collections.abc import Sequence

from lore.model import Kind, Passage
from lore.understanding.asked import Asked
from lore.understanding.fillers import PARTS, in_place, kinds_named
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.questions import Asking, Place
from lore.understanding.grammar.tagging import Token
from lore.understanding.likeness import Likeness, is_called, term_of, terms_of
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want

_TELLING_APART = frozenset("from to into against by without before after until since under over".split())
"""Prepositions of which another says something else of the same: from Arica, to Arica."""
_WITHIN = ("of", "from", "in", "during", "on", "at")
"""Prepositions that lead in of what event a question asks something: from the expedition."""
_OF_OTHERS = ("from", "against", "to")
"""Prepositions that lead in whom something was done to, and not who did it."""
_UNSAID = stemmed("country nation state town city village port place island region party often")
"""Stems of words that ask for what a clause names itself: which country."""
_PLACES = (
    (stemmed("island isle town city village valley"), (Kind.PLACE, Kind.REGION)),
    (stemmed("kingdom republic state duchy empire"), (Kind.COUNTRY,)),
)
"""Stems of words behind which `of` leads in the name of such a place, and its kinds: the island of Baltra."""
_RECIPROCAL = stemmed("marry married wed wedded meet met fight fought")
"""Stems of verbs for what two do to each other."""
_LEADING_ON = ("CJT", "PNQ", "DTQ")
"""Tags of words that lead in a clause about what stands before them."""
_OBJECTS = ("it", "them", "him", "her")
_ACTING_FOR = stemmed("army navy fleet people council government parliament")
"""Stems of words for those by whom somebody does something, loosely told: the army of Moor."""


class Match:
    """A question beside a clause of a sentence that tells the same deed. `named` is the sentence before it that names
    what it only means, if any."""

    def __init__(self, finder: Finder, asked: Asked, question: Asking, clause: Clause, passage: Passage) -> None:
        self._finder, self._asked, self._question, self._clause = finder, asked, question, clause
        self._likeness = Likeness(finder, asked, passage)
        self._passage = passage
        self._is_strict = asked.wanted.want is Want.WHETHER

    @property
    def named(self) -> Passage | None:
        return self._likeness.named

    @property
    def is_whole(self) -> bool:
        """Whether the clause says all that the question says, each in its place."""
        return self._has_roles() and self._has_sort() and self._has_rest() and self._has_prepositions()

    @property
    def is_swapped(self) -> bool:
        """Whether the one who does it in the question is the one to whom it is done in the clause, or the other way."""
        agents, patients = self._roles()
        clause, alike = self._clause, self._likeness.alike
        if not (clause.agents and clause.patients) or not clause.verb.stems.isdisjoint(_RECIPROCAL):
            return False  # the mutiny ended: whatever ended it
        is_transitive = bool(patients) or self._question.place is Place.OBJECT or self._question.is_passive
        is_done_to = is_transitive and bool(agents) and not alike(agents[0], clause.agents)
        is_done_by = bool(patients) and not alike(patients[0], clause.patients)
        if is_done_to and self._is_named(agents[0], [each for each in clause.adjuncts if each.prep in _OF_OTHERS]):
            return True  # what the Republic forbade from Morwen, Morwen did not
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

    def _has_roles(self) -> bool:
        """Whether those that do it, and those to whom it is done, are those of the question, as far as it has them."""
        subject, rest = phrases(self._question.subject), phrases(self._question.rest)
        around = (rest, subject) if self._question.is_passive else (subject, rest)
        told = zip(self._roles(), around, self._told_roles(), strict=True)
        return all(self._is_role(typed, beside, phrases_told) for typed, beside, phrases_told in told)

    def _told_roles(self) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """Those that do it in the clause, and those to whom it is done; what ended, of what somebody is told to have
        ended, is not whoever ended it."""
        clause = self._clause
        is_done_to = self._is_of_one and clause.is_passive and bool(clause.patients)
        return () if is_done_to else clause.agents, clause.patients

    @property
    def _is_of_one(self) -> bool:
        """Whether the question has only one side of the deed: did the mutiny end."""
        question = self._question
        return not (question.is_passive or self._roles()[1] or question.place is Place.OBJECT)

    def _is_role(self, typed: Sequence[Phrase], beside: Sequence[Phrase], told: Sequence[Phrase]) -> bool:
        """Whether the first of some phrases, with what `of` leads in behind it, is one of those of a clause."""
        if not typed:
            return True
        clause = self._clause
        spoken = [each for each in told if each in clause.subject or not is_pronoun(each)]
        named = [each for phrase in spoken for each in self._named_by(phrase)]
        found = self._likeness.alike(typed[0], [*spoken, *named])
        if found is None:
            return self._is_main_subject(typed[0], told)
        is_subject = found in clause.subject or found in clause.apposed
        around = phrases(clause.whole) if is_subject else phrases(clause.rest)
        own = found.tokens + _owner(found, around)
        asked = [*typed[0].tokens, *_owner(typed[0], beside)]
        head = typed[0].head
        return all(
            self._likeness.says(term, own) or self._is_owner(found, term)
            for term in terms_of(self._asked, asked)
            if head is None or term is not term_of(self._asked, head)
        )

    def _is_main_subject(self, typed: Phrase, told: Sequence[Phrase]) -> bool:
        """Whether a clause has a pronoun for what its sentence is about, which the question names: the current lights
        the Weir; Pinfold refused it."""
        pronouns = [each.head.folded for each in told if each.head is not None and is_pronoun(each)]
        if pronouns[:1] == ["it"] and not self._is_strict and self._is_object_before(typed):
            return True
        is_object = (
            bool(pronouns) and pronouns[0] in _OBJECTS and not any(each in self._clause.subject for each in told)
        )
        return is_object and not self._is_strict and self._likeness.is_main_subject(typed, pronouns[0])

    def _is_object_before(self, typed: Phrase) -> bool:
        """Whether a phrase is the one thing to which the same subject did something right before: built the bridge and
        burned it."""
        clause = self._clause
        read = clauses(self._passage.text)
        before = read[: next((at for at, each in enumerate(read) if each.verb is clause.verb), 0)]
        if not before or not clause.whole or before[-1].whole != clause.whole or before[-1].is_passive:
            return False
        things = before[-1].objects
        return len(things) == 1 and self._likeness.alike(typed, things) is not None

    def _is_owner(self, found: Phrase, term: Term) -> bool:
        """Whether a term that a phrase of the clause has not is told around the sentence, or by a pronoun."""
        return self._is_free(term) or self._likeness.is_owned_by(found, term)

    def _named_by(self, phrase: Phrase) -> Sequence[Phrase]:
        """What else a phrase is called: the grandmaster, Osk Delaire, or the island of Baltra."""
        apposed = self._clause.apposed if phrase in self._clause.subject else ()
        if phrase.tokens and phrase.tokens[-1].tag == "CRD" and not phrase.has_noun:
            return (*apposed, Phrase("", _owner(phrase, phrases(self._clause.rest))))  # 58 of the survivors
        return (*apposed, *place_named(self._finder, self._clause, phrase))

    def _is_free(self, term: Term) -> bool:
        """Whether a term that stands beside a noun is nowhere in the sentence, but around it."""
        return not (self._is_strict or self._likeness.is_in_sentence(term)) and self._likeness.is_around(term)

    def _is_meant_behind(self, phrase: Phrase) -> bool:
        """Whether the clause has a pronoun behind the preposition of a phrase of the question: voted against it."""
        return any(each.prep == phrase.prep and each.is_pronoun for each in self._clause.adjuncts)

    def _is_of_event(self, term: Term) -> bool:
        """Whether a term that a sentence has not is said by the title of the event that it tells of."""
        return not (self._is_strict or term.entries) and self._likeness.is_of_event(term)

    def _has_sort(self) -> bool:
        """Whether the clause says the words after `which` or `how many`, but for those for a kind of entry."""
        terms = [term for term in terms_of(self._asked, self._question.noun) if not term.own <= _UNSAID]
        return all(
            self._likeness.says(term, self._clause.tokens)
            or self._is_free(term)
            or self._is_named_as(term)
            or (self._is_part_of_them and self._likeness.is_in_sentence(term))
            for term in terms
        )

    @property
    def _is_part_of_them(self) -> bool:
        """Whether the clause has a bare number or share where it is asked how many: 19 were convicted, a third died."""
        told = in_place(self._question, self._clause)
        wants = (Want.SHARE, Want.HOW_MANY)
        return self._asked.wanted.want in wants and any(_is_bare_number(each) for each in told)

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
                if phrase.prep == "of" and self._is_free(term):
                    continue
                if not ((phrase.prep in _WITHIN or self._is_meant_behind(phrase)) and self._is_of_event(term)):
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


def place_named(finder: Finder, clause: Clause, phrase: Phrase) -> Sequence[Phrase]:
    """What a phrase of a clause calls a place by name, if it does: Baltra, of the island of Baltra."""
    around = phrases(clause.whole) if phrase in clause.subject else phrases(clause.rest)
    head, behind = phrase.head, Phrase("", _owner(phrase, around))
    if head is None or head.tag != "NN1" or head.is_name or not behind.tokens:
        return ()
    kinds = next((kinds for nouns, kinds in _PLACES if not head.stems.isdisjoint(nouns)), ())
    told = kinds_named(finder, behind)
    return (behind,) if told and told <= {*kinds} else ()


class LooseMatch(Match):
    """A question beside a clause that may be what it asks about, as far as can be told by the clause alone."""

    @property
    def may_be_meant(self) -> bool:
        """Whether the clause tells it of those of whom it is asked, and its sentence has all else that is asked."""
        own, beyond = _own_and_beyond(self._question.rest)
        typed = [(phrase, term) for phrase in phrases(own) for term in terms_of(self._asked, phrase.tokens)]
        is_said = all(
            is_light(term)
            or self._is_in_role(term)
            or self._likeness.is_in_sentence(term)
            or (phrase.prep == "of" and self._is_free(term))
            for phrase, term in typed
        )
        return is_said and self._has_roles() and self._goes_on_alike(beyond)

    def _told_roles(self) -> tuple[Sequence[Phrase], Sequence[Phrase]]:
        """The same, but what is done to something, it may be asked to have done: the mutiny ended."""
        agents, patients = super()._told_roles()
        return ((*agents, *patients), ()) if self._is_of_one else (agents, patients)

    def _is_role(self, typed: Sequence[Phrase], beside: Sequence[Phrase], told: Sequence[Phrase]) -> bool:
        """The same, but a pronoun may stand for anybody, and nobody may be told."""
        return all(map(is_pronoun, told)) or super()._is_role(typed, beside, told)

    def _named_by(self, phrase: Phrase) -> Sequence[Phrase]:
        """The same, and for whom somebody acts: the army of Moor."""
        named, head = super()._named_by(phrase), phrase.head
        if head is None or head.stems.isdisjoint(_ACTING_FOR):
            return named
        owner = _owner(phrase, [*phrases(self._clause.whole), *phrases(self._clause.rest)])
        return (*named, Phrase("", owner)) if owner else named

    def _is_owner(self, found: Phrase, term: Term) -> bool:
        return super()._is_owner(found, term) or not self._likeness.is_in_sentence(term)


def _is_bare_number(phrase: Phrase) -> bool:
    """Whether a phrase counts something that it leaves out, or tells a share of it."""
    return all(token.tag in ("CRD", "AT0", "AV0") or token.folded in PARTS for token in phrase.tokens)


def _has_word(term: Term, token: Token) -> bool:
    return any(not alike.isdisjoint(token.stems) for alike in term.stems)


def _own_and_beyond(rest: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """What follows a question's verb, up to a clause that tells more of it, and that: the decree | that broke up."""
    is_leading_in = (token.tag in _LEADING_ON or token.folded == "that" for token in rest)
    at = next((at for at, is_one in enumerate(is_leading_in) if is_one), len(rest))
    return rest[:at], rest[at:]


def is_pronoun(phrase: Phrase) -> bool:
    """Whether a phrase has nothing but a pronoun, or nothing at all."""
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
