"""Whether a clause tells a deed with somebody's part in it."""

import re
from collections.abc import Sequence

from lore.model import Entry, Kind, Passage, name_of
from lore.understanding.asked import Asked
from lore.understanding.clause_match import place_named
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.likeness import Likeness, says
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.plain_deeds.deed import Deed, Part
from lore.understanding.plain_deeds.flat import is_around, is_right_behind
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_OF_PERSONS = frozenset("he she him her they them".split())
_SMALL = frozenset("the of and in on at for".split())
"""Words of a name that are anybody's."""
_ALL_BUT_ONE = re.compile(
    r"\b(?:all|every|each|everything|everybody|everyone)\b[^.;]*? (?:but|except(?: for)?|save) (?P<but>[^.;]+)",
    re.IGNORECASE,
)
_OBJECTS = ("him", "her", "them")
_OF_THINGS = frozenset("it they them".split())
ACTING_FOR = stemmed("army fleet navy force forces troops crew government council")
"""Stems of words for those whose lot is told as that of whom they are: the army of Tarn."""


def is_in_clause(
    finder: Finder, asked: Asked, deed: Deed, part: Part, sentence: Passage, entries: Sequence[Entry]
) -> bool:
    """Whether a clause of a sentence tells a deed with somebody's part in it, or by a pronoun where the sentence or its
    entry is of them."""
    likeness = Likeness(finder, asked, sentence)
    is_phrased = not deed.alike.isdisjoint(said_in_phrases([word.folded for word in words(sentence.text)]))
    is_theirs = part.named.is_in(stems(sentence.text) | {"the"}) or any(
        _is_titled(finder, part.named, each) for each in entries
    )
    is_person = any(finder.kinds[each] is Kind.PERSON for each in part.named.entries)
    if deed.is_survived(sentence.text) or _is_excepted(part, sentence):
        return False
    read = clauses(sentence.text)
    for clause in read:
        if not is_phrased and not deed.tells(clause):
            continue
        told = deed.told_of(part, clause)
        told = [*told, *(each for phrase in told for each in place_named(finder, clause, phrase))]
        if not is_person and any(_acts_for(part.named, each) for each in told):
            return True
        is_meant = is_theirs and any(
            _is_pronoun(each, is_person) and not _is_before(part, each, sentence) for each in told
        )
        if likeness.alike(part.phrase, told) or (is_meant and not _is_other(likeness, part, clause, told, read)):
            return True
        if not is_person and told and told == [*clause.subject] and likeness.says(part.named, clause.whole):
            return True  # the marshal of the Tolmark, for what the Tolmark did
        if part.is_country and any(map(is_of_people, told)):
            return True  # the Germans: people in Germany
    cut = words(sentence.text)
    if (part.is_done_to or part.is_either) and is_right_behind(deed, part, cut):
        return True
    is_unread = not any(deed.tells(each) for each in clauses(sentence.text))
    return is_unread and not part.prep and is_around(deed, part, cut)


def _is_excepted(part: Part, sentence: Passage) -> bool:
    """Whether a sentence names somebody as the one of whom a deed is not told: every ship but one, the Patience."""
    met = _ALL_BUT_ONE.search(sentence.text)
    return met is not None and part.named.is_in(stems(met["but"]) | {"the"})


def _is_before(part: Part, pronoun: Phrase, sentence: Passage) -> bool:
    """Whether a pronoun stands before the name in its sentence, and so means somebody else: he died, and his daughter
    Ada lit it."""
    own = frozenset().union(*part.named.stems) - _SMALL
    at = next((word.at for word in words(sentence.text) if word.stem in own), None)
    return at is not None and pronoun.head is not None and pronoun.head.at < at


def _is_other(likeness: Likeness, part: Part, clause: Clause, told: Sequence[Phrase], read: Sequence[Clause]) -> bool:
    """Whether a sentence names somebody who does something beside a pronoun of an object, which then means another:
    Hale had him drowned."""
    beside = [each for each in (*clause.agents, *clause.patients) if each not in told]
    if any(each.head is not None and each.head.folded in _OBJECTS for each in told):
        beside += [each for other in read for each in other.agents]
    return likeness.alike(part.phrase, beside) is not None


def _is_titled(finder: Finder, named: Term, entry: Entry) -> bool:
    """Whether an entry is whom a term names, or an event whose title names them."""
    return entry.id in named.entries or says(finder, named, stems(name_of(entry)) | {"the"})


def _acts_for(named: Term, phrase: Phrase) -> bool:
    """Whether a phrase is of those who act for whom a term names: the Tarn army."""
    is_acting = phrase.head is not None and not phrase.head.stems.isdisjoint(ACTING_FOR)
    return is_acting and named.is_in(phrase.stems | {"the"})


def is_of_people(phrase: Phrase) -> bool:
    return phrase.head is not None and not phrase.head.stems.isdisjoint(PERSON_WORDS)


def _is_pronoun(phrase: Phrase, is_person: bool) -> bool:
    meant = _OF_PERSONS if is_person else _OF_THINGS
    return phrase.is_pronoun and phrase.head is not None and phrase.head.folded in meant
