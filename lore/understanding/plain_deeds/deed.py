"""The deed of a plain question, which says nothing else but whom it names, and what part they have in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lore.model import Kind
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.questions import Asking, Place, asking
from lore.understanding.likeness import term_of
from lore.understanding.passing import PASSING
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.roles import DO
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems

_SAYING_LITTLE = stemmed(
    "do did done come came get got gotten go went gone have had take took make made be mean meant refer referred stand"
    " stood look looked happen cost last lasted follow followed locate located base based house housed situate situated"
    " hold held seat seated sit sat sits pose posed act acted become became want wanted think thought believe believed"
    " matter mattered relate related lie lay call called name named place placed use used"
)
"""Verbs that tell no deed by themselves, or are told of more than of whom they are said."""
_ERGATIVE = stemmed(
    "grow grew grown expand expanded start started begin began begun stop stopped close closed open opened sink sank"
    " sunk burn burned burnt break broke broken crash crashed collapse collapsed change changed move moved increase"
    " increased shut ring rang spread publish published"
)
"""Verbs that are said of what something is done to, as of what does it: the mill closed, they closed the mill."""
_MORE = re.compile(
    r"^\W*who had\b|, |\bthan\b|\b(?:end|ended|wind|wound) up\b|\b(?:was|were)\b[^?]* to be\b"
    r"|\b(?:before|after)\b|\bdid [^?]* against [^?]* \w+\W*$",
    re.IGNORECASE,
)
"""What makes a question one of more than a deed: who had it done, more than who, and before whom."""
_BESIDE = re.compile(
    r",? and (?:when|where|why|how|who)\W*$| (?:back then|back in the day|originally|at first)(?=\W*$)", re.IGNORECASE
)
"""What a question asks or says behind its deed."""
_AT_DATE = re.compile(
    r"^\W*(?:in|on|at|during) (?:what|which)(?: exact| precise)? (?:date|day|month|year|season|century)\b"
    r"|^\W*(?:what|which) (?:date|day|month|year)(?= (?:did|was|were)\b)",
    re.IGNORECASE,
)
"""How a question asks when."""
_DYING = stemmed("die died dying perish perished survive survived drown drowned starve starved freeze froze frozen")
"""Verbs for what happens to whoever is their subject: of those whom others killed it is told, too."""
_TOLD_WITH = {
    "in": stemmed("die died born bury buried destroy destroyed work works worked kill killed"),
    "at": stemmed("die died born bury buried work works worked kill killed"),
    "to": stemmed("flee fled escape escaped send sent"),
    "from": stemmed("flee fled escape escaped steal stole stolen fire fired"),
    "for": stemmed("vote voted pay paid work works worked"),
    "against": stemmed("vote voted"),
}
"""Verbs of which another place, or another side, is another deed, by the preposition that leads it in."""
_WINNING = stemmed("defeat defeated beat beaten vanquish vanquished overcome overcame overcomes rout routed win won")
_LOSING = stemmed("lose lost loses loss losses")
"""Verbs that tell the same of the one side as of the other."""
_CALLING = stemmed("call called name named think thought consider considered")
"""Verbs whose object tells no deed: called it a fake."""
_AMID = ("in", "at", "during")
_DEATH_ITSELF = stemmed("death dead")
_KILLED = stemmed(
    "die died dead death kill killed murder murdered assassinate assassinated execute executed hang hanged behead"
    " beheaded drown drowned slain lynched perish perished poison poisoned shoot shot stab stabbed strike struck"
    " fall fell fallen choke choked suffocate suffocated burn burned burnt freeze froze frozen starve starved crush"
    " crushed trampled"
)
"""What is told of whoever died, of themselves or as done to them."""
_SURVIVING = re.compile(
    r"\b(?:recover(?:ed|s)?|surviv(?:ed|es|or)|wound(?:ed|s)?|injur(?:ed|y|ies)"
    r"|in the (?:leg|arm|hand|foot|shoulder))\b",
    re.IGNORECASE,
)
"""What tells that somebody did not die of it."""
_DEATH = re.compile(r"\b(?:die[ds]?|dead|deaths?|killed|fatal\w*|mortal\w*|perished)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody whom a plain question names, and what part they have in its deed: they did it, had it done to them, or
    stand behind a preposition; a country has it by its people, too. `is_either` where a verb is said of whoever does it
    as of what it is done to."""

    named: Term
    phrase: Phrase
    is_done_to: bool = False
    is_either: bool = False
    prep: str = ""
    is_country: bool = False

    def had_in(self, clause: Clause) -> Sequence[Phrase]:
        """Those of a clause who have that part in it."""
        if self.prep:
            return [each for each in clause.adjuncts if each.prep == self.prep]
        agents = clause.agents if clause.is_passive else (*clause.agents, *clause.apposed)
        patients = (*clause.patients, *clause.apposed) if clause.is_passive else clause.patients
        if self.is_either:
            return patients or agents
        return patients if self.is_done_to else agents


@dataclass(frozen=True, slots=True)
class Deed:
    """What a plain question asks of: a deed in any word for it, and those whom it names in it."""

    alike: frozenset[str]
    parts: tuple[Part, ...]
    is_dying: bool

    def tells(self, clause: Clause) -> bool:
        """Whether a clause tells it: by its verb or its object (laid siege), a death by any word (was struck dead)."""
        is_calling = not clause.verb.stems.isdisjoint(_CALLING)
        nouns = [] if is_calling else [each.head for each in clause.objects if each.head]
        dying = [each for each in clause.tokens if not each.is_noun or not _DEATH_ITSELF.isdisjoint(each.stems)]
        telling = dying if self.is_dying else (clause.verb, *nouns)
        return any(not self.alike.isdisjoint(each.stems) for each in telling)

    def told_of(self, part: Part, clause: Clause) -> Sequence[Phrase]:
        """Those of a clause who have somebody's part; of a death, those who were killed, where others did it."""
        if self.is_dying and not part.prep and clause.objects:
            return clause.patients
        return (*clause.subject, *clause.apposed) if self.is_dying and not part.prep else part.had_in(clause)

    def is_survived(self, text: str) -> bool:
        """Whether a text tells, where a death is asked for, that somebody lived on, and of no death."""
        return self.is_dying and bool(_SURVIVING.search(text)) and not _DEATH.search(text)


def plain_deed(finder: Finder, asked: Asked) -> Deed | None:
    """The deed of a question that says nothing else but whom it names; None for any other."""
    named = [term for term in asked.terms if term.entries]
    if not named and asked.wanted.want is Want.WHO:
        world = stems(finder.library.world.name)
        named = [term for term in asked.terms if _is_name(term) and not stems(term.text) <= world]
    question = asking(_AT_DATE.sub(_as_when, _BESIDE.sub("", _with_capitals(asked.plain, named))))
    if question is None or len(named) not in (1, 2) or _is_more(asked, question):
        return None
    is_verb = question.verb.is_verb or any(word.folded in DO for word in asked.cut[:3])
    if not is_verb or not _SAYING_LITTLE.isdisjoint(question.verb.stems):
        return None
    telling = [term for term in asked.terms if term.at <= question.verb.at < term.end]
    if any(term in named or term.meant for term in telling) or any(
        not (term in named or term in telling or _is_judged(term, named) or _is_around(asked, question, term))
        for term in asked.terms
    ):
        return None
    parts = [
        replace(
            part, is_country=bool(each.entries) and all(finder.kinds[entry] is Kind.COUNTRY for entry in each.entries)
        )
        for each in named
        if (part := _part(asked, question, each))
    ]
    if not parts:
        return None
    alike = frozenset().union(*map(same, question.verb.stems), *(each for term in telling for each in term.stems))
    alike -= _LOSING if not question.verb.stems.isdisjoint(_WINNING) else frozenset()
    alike -= _WINNING if not question.verb.stems.isdisjoint(_LOSING) else frozenset()
    alike |= frozenset(said_in_phrases([word.folded for word in asked.cut]))
    is_dying = _is_intransitive(question) and not _DYING.isdisjoint(question.verb.stems)
    alike = alike | _KILLED if is_dying else alike - (_DYING - question.verb.stems)
    return Deed(alike, tuple(parts), is_dying)


def _is_name(term: Term) -> bool:
    """Whether a term is of somebody or somewhere that has no entry, by how it is written."""
    return not (term.entries or term.is_stranger) and term.at > 0 and term.text[:1].isupper()


def _is_intransitive(question: Asking) -> bool:
    """Whether a question asks of no one to whom anything was done."""
    return not (question.is_passive or question.objects or question.place is Place.OBJECT)


def _is_judged(term: Term, named: Sequence[Term]) -> bool:
    """Whether a term only judges whom a question names: the famous Concord."""
    return term.is_only(PASSING) and any(term.end + 1 == each.at for each in named)


def _is_around(asked: Asked, question: Asking, term: Term) -> bool:
    """Whether a term of a yes or no only tells in the midst of what it was: did she drown in the battle."""
    around = [each for each in phrases(question.rest) if each.prep in _AMID]
    return asked.wanted.want is Want.WHETHER and any(
        term.at <= token.at < term.end for each in around for token in each.tokens
    )


def _is_more(asked: Asked, question: Asking) -> bool:
    """Whether a question asks more than who did a deed, to whom, when, where, why or how."""
    is_counting = asked.wanted.want in (Want.HOW_MANY, Want.HOW_LONG, Want.SHARE) or bool(asked.wanted.measure)
    is_built_so = not (question.is_negated or question.modal or (question.prep and not _asks_by_whom(question)))
    return asked.is_listing or is_counting or not is_built_so or bool(_MORE.search(_BESIDE.sub("", asked.plain)))


def _asks_by_whom(question: Asking) -> bool:
    return question.is_passive and question.prep == "by"


def _as_when(met: re.Match[str]) -> str:
    """What asks when, in as many letters, so that all words behind it stay where they are."""
    return "when".ljust(len(met[0]))


def _with_capitals(text: str, named: Sequence[Term]) -> str:
    """A question with its names written as names, by which its grammar is read."""
    for term in named:
        text = text[: term.at] + text[term.at : term.end].title() + text[term.end :]
    return text


def _part(asked: Asked, question: Asking, named: Term) -> Part | None:
    """What part somebody has in a question's deed; None where it is not clear."""
    is_either = _is_intransitive(question) and not _ERGATIVE.isdisjoint(question.verb.stems)
    for phrase in phrases(question.subject):
        if not phrase.prep and _is_about(asked, phrase, named) and question.place is not Place.SUBJECT:
            return Part(named, phrase, is_done_to=question.is_passive, is_either=is_either)
    for phrase in question.objects:
        if _is_about(asked, phrase, named) and not question.is_passive:
            return Part(named, phrase, is_done_to=True)
    for phrase in phrases(question.rest):
        if _is_about(asked, phrase, named) and phrase.prep == "by" and question.is_passive:
            return Part(named, phrase)
        is_told_with = not question.verb.stems.isdisjoint(_TOLD_WITH.get(phrase.prep, ()))
        if is_told_with and question.place is Place.SUBJECT and _is_about(asked, phrase, named):
            return Part(named, phrase, prep=phrase.prep)
    return None


def _is_about(asked: Asked, phrase: Phrase, named: Term) -> bool:
    """Whether a phrase of a question is of no more than whom it names: not of the idea of the federation."""
    return phrase.head is not None and term_of(asked, phrase.head) == named
