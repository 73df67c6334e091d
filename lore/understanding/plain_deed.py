"""Whether an answer tells the one deed of a plain question of those whom the question names: who led the League is not
told by whoever formed a government with it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lore.model import Entry, Event, Fact, Kind, Passage, Reply, Standing, Statement, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.deed_told import Named, is_done_by, is_done_to
from lore.understanding.deed_words import PAYING
from lore.understanding.doing import MEMBERS, NEAR, RELATIVE, subject_of
from lore.understanding.doubting.wordings import BESIDE_IT
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.questions import Asking, Place, asking
from lore.understanding.grammar.tagging import tagged
from lore.understanding.heads import is_price, linked
from lore.understanding.likeness import Likeness, names_of, term_of
from lore.understanding.passing import PASSING
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.prose import sentences_of
from lore.understanding.quoting import quotes_for
from lore.understanding.roles import DO, PREPOSITIONS, is_participle
from lore.understanding.stating import DENIED
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

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
_BETWEEN = 4
"""Words that may stand between a verb and whom it is done to: the old mill."""
_DYING = stemmed("die died dying perish perished survive survived drown drowned starve starved freeze froze frozen")
"""Verbs for what happens to whoever is their subject: of those whom others killed it is told, too."""
_TOLD_WITH = {
    "in": stemmed("die died born bury buried destroy destroyed"),
    "at": stemmed("die died born bury buried"),
    "to": stemmed("flee fled escape escaped"),
    "from": stemmed("flee fled escape escaped steal stole stolen fire fired"),
    "for": stemmed("vote voted pay paid"),
    "against": stemmed("vote voted"),
}
"""Verbs of which another place, or another side, is another deed, by the preposition that leads it in."""
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
_PLACE_NOUNS = stemmed("island isle town city village port valley river kingdom republic state duchy empire castle")
_DOERS = ("er", "or", " by")
"""How the names of slots end that tell who did something."""
_LATER = ("successor", "follower")
"""How the names of slots begin that tell who came after somebody."""
_BEGINNING = same(stem("begin"))
_PLACES = {"in": ("where",), "at": ("where",), "to": ("to", "where to"), "from": ("from", "where from")}
"""The slots that tell what a preposition leads in."""
_OF_PERSONS = frozenset("he she him her they them".split())
_OF_THINGS = frozenset("it they them".split())
_ACTING_FOR = stemmed("army fleet navy force forces troops crew government council")
"""Stems of words for those whose lot is told as that of whom they are: the army of Tarn."""
_AFFECTED = ("what", "target", "whom", "of", "object", "to", "victim")
_DOING = ("who", "by", "whose")


@dataclass(frozen=True, slots=True)
class _Part:
    """Somebody whom a plain question names, and what part they have in its deed: they did it, had it done to them, or
    stand behind a preposition; a country has it by its people, too. `is_either` where a verb is said of whoever does it
    as of what it is done to."""

    named: Term
    phrase: Phrase
    is_done_to: bool = False
    is_either: bool = False
    prep: str = ""
    is_country: bool = False

    def told(self, clause: Clause) -> Sequence[Phrase]:
        """Those of a clause who have that part in it."""
        if self.prep:
            return [each for each in clause.adjuncts if each.prep == self.prep]
        if self.is_either:
            return clause.patients or clause.agents
        return clause.patients if self.is_done_to else clause.agents


@dataclass(frozen=True, slots=True)
class _Deed:
    """What a plain question asks of: a deed in any word for it, and those whom it names in it."""

    alike: frozenset[str]
    parts: tuple[_Part, ...]
    is_dying: bool


def of_whom_it_is_told(finder: Finder, asked: Asked, reply: Reply) -> Reply:
    """A reply; where it answers a question of no more than a deed and one or two names, and has that deed only of
    others, what a slot of theirs says, or it as a part of an answer. A no is left out that denies another deed."""
    deed = _deed(finder, asked)
    is_told_otherwise = reply.sentence not in ("", DENIED) or len(reply.quoted) > 1 or _is_excepting(reply)
    if deed is None or reply.standing is not Standing.ANSWER or is_told_otherwise:
        return reply
    entries = [statement.entry for statement in reply.statements]
    quoted = (quote for statement in reply.statements for quote in statement.quotes)
    sentences = [each for quote in (*quoted, *reply.quoted) for each in sentences_of(quote)]
    is_told = all(
        any(_is_in_slots(deed, part, entry) for entry in entries)
        or any(_is_in_clause(finder, asked, deed, part, each, entries) for each in sentences)
        for part in deed.parts
    )
    if not is_told:
        own = _of_own_slot(finder, asked, deed)
        return own or replace(reply, standing=Standing.PARTLY, sentence="", unsaid=(BESIDE_IT,))
    is_no = reply.sentence == DENIED and _is_denied(deed, entries, sentences)
    return reply if is_no else replace(reply, sentence="")


def _of_own_slot(finder: Finder, asked: Asked, deed: _Deed) -> Reply | None:
    """Who did what was done to somebody, by a slot of theirs that is named by it: founded by, for who founded it; None
    where they have none."""
    if asked.wanted.want is not Want.WHO or len(deed.parts) != 1 or not deed.parts[0].is_done_to:
        return None
    for entity in finder.library.entities(sorted(deed.parts[0].named.entries)):
        facts = tuple(
            fact for fact in entity.facts if fact.known and fact.name.endswith(" by") and _is_named_by(deed, fact)
        )
        if facts and entity.quotes:
            statement = Statement(entity, facts, quotes_for(entity, facts, asked))
            return asked.reply(Standing.ANSWER, (statement,))
    return None


def _is_denied(deed: _Deed, entries: Sequence[Entry], sentences: Sequence[Passage]) -> bool:
    """Whether a deed itself is denied, by a title or a clause, and not another of the same: the bridge that somebody
    promised was never built."""
    titles = (_stems(name_of(each)) for each in entries)
    denying = (each for sentence in sentences for each in clauses(sentence.text) if each.is_negated)
    return any(not deed.alike.isdisjoint(each) for each in titles) or any(_tells(deed, each) for each in denying)


def _is_excepting(reply: Reply) -> bool:
    return any(fact.name.startswith("except") for statement in reply.statements for fact in statement.facts)


def _deed(finder: Finder, asked: Asked) -> _Deed | None:
    """The deed of a question that says nothing else but whom it names; None for any other."""
    named = [term for term in asked.terms if term.entries]
    question = asking(_BESIDE.sub("", _with_capitals(asked.plain, named)))
    if question is None or len(named) not in (1, 2) or _is_more(asked, question):
        return None
    is_verb = question.verb.is_verb or any(word.folded in DO for word in asked.cut[:3])
    if not is_verb or not _SAYING_LITTLE.isdisjoint(question.verb.stems):
        return None
    telling = [term for term in asked.terms if term.at <= question.verb.at < term.end]
    if any(term.entries or term.meant for term in telling) or any(
        not (term.entries or term in telling or _is_judged(term, named)) for term in asked.terms
    ):
        return None
    parts = [
        replace(part, is_country=all(finder.kinds[entry] is Kind.COUNTRY for entry in each.entries))
        for each in named
        if (part := _part(asked, question, each))
    ]
    if not parts:
        return None
    alike = frozenset().union(*map(same, question.verb.stems), *(each for term in telling for each in term.stems))
    alike |= frozenset(said_in_phrases([word.folded for word in asked.cut])).union(*(each.near for each in telling))
    is_intransitive = not question.objects and question.place is not Place.OBJECT
    is_dying = is_intransitive and not question.is_passive and not _DYING.isdisjoint(question.verb.stems)
    return _Deed(alike | _KILLED if is_dying else alike, tuple(parts), is_dying)


def _is_judged(term: Term, named: Sequence[Term]) -> bool:
    """Whether a term only judges whom a question names: the famous Concord."""
    return term.is_only(PASSING) and any(term.end + 1 == each.at for each in named)


def _is_more(asked: Asked, question: Asking) -> bool:
    """Whether a question asks more than who did a deed, to whom, when, where, why or how."""
    is_counting = asked.wanted.want in (Want.HOW_MANY, Want.HOW_LONG, Want.SHARE) or bool(asked.wanted.measure)
    is_built_so = not (question.is_negated or question.modal or (question.prep and not _asks_by_whom(question)))
    return asked.is_listing or is_counting or not is_built_so or bool(_MORE.search(_BESIDE.sub("", asked.plain)))


def _asks_by_whom(question: Asking) -> bool:
    return question.is_passive and question.prep == "by"


def _with_capitals(text: str, named: Sequence[Term]) -> str:
    """A question with its names written as names, by which its grammar is read."""
    for term in named:
        text = text[: term.at] + text[term.at : term.end].title() + text[term.end :]
    return text


def _part(asked: Asked, question: Asking, named: Term) -> _Part | None:
    """What part somebody has in a question's deed; None where it is not clear."""
    is_intransitive = not question.objects and question.place is not Place.OBJECT
    is_either = not question.is_passive and is_intransitive and not _ERGATIVE.isdisjoint(question.verb.stems)
    for phrase in phrases(question.subject):
        if not phrase.prep and _is_about(asked, phrase, named) and question.place is not Place.SUBJECT:
            return _Part(named, phrase, is_done_to=question.is_passive, is_either=is_either)
    for phrase in question.objects:
        if _is_about(asked, phrase, named) and not question.is_passive:
            return _Part(named, phrase, is_done_to=True)
    for phrase in phrases(question.rest):
        if _is_about(asked, phrase, named) and phrase.prep == "by" and question.is_passive:
            return _Part(named, phrase)
        is_told_with = not question.verb.stems.isdisjoint(_TOLD_WITH.get(phrase.prep, ()))
        if is_told_with and question.place is Place.SUBJECT and _is_about(asked, phrase, named):
            return _Part(named, phrase, prep=phrase.prep)
    return None


def _is_about(asked: Asked, phrase: Phrase, named: Term) -> bool:
    """Whether a phrase of a question is of no more than whom it names: not of the idea of the federation."""
    return phrase.head is not None and term_of(asked, phrase.head) == named


def _is_in_slots(deed: _Deed, part: _Part, entry: Entry) -> bool:
    """Whether an entry's slots, or an event's title, tell a deed with somebody's part in it."""
    known = [fact for fact in entry.facts if fact.known]
    if any(_is_named_by(deed, fact) and _is_of(part, fact, entry) for fact in known):
        return True
    if not isinstance(entry, Event):
        return False
    if deed.alike.isdisjoint(_stems("; ".join((entry.title, *entry.aliases, *entry.asked_as)))):
        return False
    if deed.is_dying and any(_is_survived(quote.text) for quote in entry.quotes):
        return False
    if _is_in_title(deed, part, entry):
        return True
    if deed.is_dying:
        return False
    if part.is_either and not deed.alike.isdisjoint(_BEGINNING) and part.named.is_in(stems(entry.title) | {"the"}):
        return True  # when the strike began: its own date
    if not deed.alike.isdisjoint(PAYING) and any(is_price(fact) for fact in known):
        return bool(part.named.entries & linked(entry, "to", *_DOING))
    if part.prep:
        slots: tuple[str, ...] = _PLACES.get(part.prep, (part.prep,))
    else:
        is_affected = part.is_done_to or (part.is_either and any(fact.name in _AFFECTED for fact in known))
        slots = _AFFECTED if is_affected else _DOING
    told = roles.of_event(entry)
    having = frozenset[str]() if part.prep or part.is_either else told.affected if part.is_done_to else told.doers
    naming = [fact for fact in known if part.named.entries & {*fact.entities}]
    is_had = bool(part.named.entries & having) and any(_is_headed(part, fact) for fact in naming)
    return is_had or any(_is_headed(part, fact) for fact in naming if fact.name in slots)


def _is_headed(part: _Part, fact: Fact) -> bool:
    """Whether a fact is about somebody, or all of theirs, and not about another of whom it tells by them: no dog of the
    Loys, and none who opposed them."""
    cut, own = words(fact.text), frozenset().union(*part.named.stems) - {"the"}
    at = next((at for at, word in enumerate(cut) if word.stem in own), None)
    if at is None:
        return True  # by another of their names
    before = [word for word in cut[:at] if word.folded not in ("the", "a", "an")]
    if any(word.folded in RELATIVE for word in before):
        return False
    of_whom = before[-2] if len(before) > 1 and before[-1].folded == "of" else None
    return of_whom is None or of_whom.folded in MEMBERS or of_whom.stem in PERSON_WORDS | _ACTING_FOR | _PLACE_NOUNS


def _is_survived(text: str) -> bool:
    """Whether a text tells that somebody lived on, and of no death."""
    return bool(_SURVIVING.search(text)) and not _DEATH.search(text)


def _is_named_by(deed: _Deed, fact: Fact) -> bool:
    return not deed.alike.isdisjoint(_stems(fact.name))


def _is_of(part: _Part, fact: Fact, entry: Entry) -> bool:
    """Whether a slot named by a deed tells it of somebody: on their own card as led by, for who led them."""
    is_by = fact.name.endswith(" by") or fact.name.startswith(_LATER)
    is_other = bool(part.named.entries & {*fact.entities})
    if part.prep:
        return is_other or entry.id in part.named.entries
    if entry.id in part.named.entries:
        return is_by == part.is_done_to or not fact.entities
    is_titled = isinstance(entry, Event) and part.named.is_in(stems(entry.title) | {"the"})
    if part.is_done_to and is_titled and fact.name.endswith(_DOERS):
        return True  # the mediator of the peace, for who mediated it
    return is_other and is_by != part.is_done_to


def _is_in_title(deed: _Deed, part: _Part, event: Event) -> bool:
    """Whether a title has somebody in their part, or the deed as a noun beside them: the stock crash."""
    telling = [each for each in clauses(event.title) if not deed.is_dying or _tells(deed, each)]
    told = [each for clause in telling for each in _told(deed, part, clause)]
    if any(_is_called(part.named, each) or (part.is_country and _is_of_people(each)) for each in told):
        return True
    if part.prep or deed.is_dying:
        return False
    if part.is_done_to and _is_right_behind(deed, part, words(event.title)):
        return True
    nouns = (token.stems for token in tagged(event.title) if token.is_noun)
    return any(not deed.alike.isdisjoint(each) for each in nouns) and part.named.is_in(stems(event.title) | {"the"})


def _tells(deed: _Deed, clause: Clause) -> bool:
    """Whether a clause tells a deed: by its verb or its object (laid siege), a death by any word (was struck dead)."""
    nouns = [each.head for each in clause.objects if each.head]
    telling = clause.tokens if deed.is_dying else (clause.verb, *nouns)
    return any(not deed.alike.isdisjoint(each.stems) for each in telling)


def _told(deed: _Deed, part: _Part, clause: Clause) -> Sequence[Phrase]:
    """Those of a clause who have somebody's part; of a death, those who were killed, where others did it."""
    if deed.is_dying and not part.prep and clause.objects:
        return clause.patients
    return clause.subject if deed.is_dying and not part.prep else part.told(clause)


def _is_called(named: Term, phrase: Phrase) -> bool:
    """Whether a phrase is of whom a term names, and not of something of theirs: the walls of Vitrane."""
    head = frozenset() if phrase.head is None else phrase.head.stems
    return named.is_in(phrase.stems | {"the"}) and not head.isdisjoint(frozenset().union(*named.stems))


def _is_in_clause(
    finder: Finder, asked: Asked, deed: _Deed, part: _Part, sentence: Passage, entries: Sequence[Entry]
) -> bool:
    """Whether a clause of a sentence tells a deed with somebody's part in it, or by a pronoun where the sentence or its
    entry is of them."""
    likeness = Likeness(finder, asked, sentence)
    is_phrased = not deed.alike.isdisjoint(said_in_phrases([word.folded for word in words(sentence.text)]))
    is_theirs = part.named.is_in(stems(sentence.text) | {"the"}) or any(
        _is_titled(finder, part.named, each) for each in entries
    )
    is_person = any(finder.kinds[each] is Kind.PERSON for each in part.named.entries)
    if deed.is_dying and _is_survived(sentence.text):
        return False
    for clause in clauses(sentence.text):
        if not is_phrased and not _tells(deed, clause):
            continue
        told = _told(deed, part, clause)
        if not is_person and any(_acts_for(part.named, each) for each in told):
            return True
        if likeness.alike(part.phrase, told) or (is_theirs and any(_is_pronoun(each, is_person) for each in told)):
            return True
        if not is_person and told and told == clause.subject and likeness.says(part.named, clause.whole):
            return True  # the marshal of the Tolmark, for what the Tolmark did
        if part.is_country and any(map(_is_of_people, told)):
            return True  # the Germans: people in Germany
    cut = words(sentence.text)
    if (part.is_done_to or part.is_either) and _is_right_behind(deed, part, cut):
        return True
    is_unread = not any(_tells(deed, each) for each in clauses(sentence.text))
    return is_unread and not part.prep and _is_around(deed, part, cut)


def _is_around(deed: _Deed, part: _Part, cut: Sequence[Word]) -> bool:
    """Whether somebody stands where a deed has its subject, or its object, in a sentence whose grammar is not read."""
    named = Named(frozenset().union(*part.named.stems), frozenset())
    for at, word in enumerate(cut):
        if word.stem not in deed.alike and stem(word.plain) not in deed.alike:
            continue
        is_theirs = is_done_to if part.is_done_to else is_done_by
        is_among = not part.is_done_to and named.has_any(subject_of(cut, at)[-NEAR:])  # Quay, Gull and Mere rose
        if is_among or is_theirs(cut, at, named):
            return True
    return False


def _is_titled(finder: Finder, named: Term, entry: Entry) -> bool:
    """Whether an entry is whom a term names, or an event whose title names them."""
    titled = stems(name_of(entry)) | {"the"}
    return entry.id in named.entries or named.is_in(titled) or any(each <= titled for each in names_of(finder, named))


def _acts_for(named: Term, phrase: Phrase) -> bool:
    """Whether a phrase is of those who act for whom a term names: the Tarn army."""
    is_acting = phrase.head is not None and not phrase.head.stems.isdisjoint(_ACTING_FOR)
    return is_acting and named.is_in(phrase.stems | {"the"})


def _is_of_people(phrase: Phrase) -> bool:
    return phrase.head is not None and not phrase.head.stems.isdisjoint(PERSON_WORDS)


def _is_pronoun(phrase: Phrase, is_person: bool) -> bool:
    meant = _OF_PERSONS if is_person else _OF_THINGS
    return phrase.head is not None and phrase.head.tag == "PNP" and phrase.head.folded in meant


def _is_right_behind(deed: _Deed, part: _Part, cut: Sequence[Word]) -> bool:
    """Whether somebody stands right behind a deed and nothing of theirs does, or before it with no more than `to`
    between: to train usurpers to send."""
    for at, word in enumerate(cut):
        if word.stem not in deed.alike and stem(word.plain) not in deed.alike:
            continue
        behind = cut[at + 1 : at + 2 + _BETWEEN]
        end = next((place for place in range(len(behind)) if _leads_away(behind, place)), len(behind))
        before = cut[max(at - 2, 0) : at - 1] if at and cut[at - 1].folded == "to" else []
        if part.named.is_in({each.stem for each in (*_object(part, behind[:end]), *before)} | {"the"}):
            return True
    return False


def _leads_away(behind: Sequence[Word], at: int) -> bool:
    """Whether a preposition leads to something else than what a place is called: the island of Mere."""
    is_of_place = behind[at].folded == "of" and at > 0 and behind[at - 1].stem in _PLACE_NOUNS
    return behind[at].folded in PREPOSITIONS and not is_of_place


def _object(part: _Part, behind: Sequence[Word]) -> Sequence[Word]:
    """The words behind a deed up to the first name, but for a name before a noun: eleven Pendry sheep."""
    own = frozenset().union(*part.named.stems)
    last = next((at for at in range(len(behind) - 1, -1, -1) if behind[at].stem in own), None)
    if last is None:
        return ()
    following = behind[last + 1 : last + 2]
    is_modifier = any(
        each.at == behind[last].end + 1 and not (each.folded in GENERIC or is_participle(each) or each.is_number)
        for each in following
    )
    return () if is_modifier and behind[last].is_capital else behind[: last + 1]


def _stems(text: str) -> frozenset[str]:
    """The stems of a text's words, and of the plain forms of its verbs."""
    return frozenset(each for word in words(text) for each in (word.stem, stem(word.plain)))
