"""Whom a pronoun means: in a clause, the subject of what was told before it in the same paragraph; in a question, whom
it names."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from lore.model import Kind, Passage
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.tagging import Token
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.persons import is_one_person, is_people
from lore.understanding.wanted import Want
from lore.understanding.words import words

PERSONAL = frozenset("he she him his her hers".split())
_OWN_OF_WHO = frozenset("his her hers".split())
_OF_PERSON = frozenset("he him she her".split())
_OF_PERSONS = frozenset(noun for noun, kinds in NOUNS.items() if Kind.PERSON in kinds)
"""Stems of nouns that a pronoun of a person may mean: no country is he."""
_OWNING = {"his": "he", "her": "she", "its": "it", "their": "they"}
_BEFORE = 3
"""Sentences before one that may name whom its pronoun means."""
_GAP = 1
"""Characters between the sentences of a paragraph."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What a pronoun stands for, and the sentence that says it: a subject, or an entry named in another place."""

    passage: Passage
    phrase: Phrase | None = None
    entry: str = ""


def meant_by(finder: Finder, pronoun: Token, passage: Passage) -> Meant | None:
    """What a pronoun that is a subject means: the subject before it, or the one person whom a sentence names; None
    where that may be somebody else."""
    is_person = pronoun.folded in _OF_PERSON
    for sentence, subject in _subjects_before(finder, pronoun, passage):
        head = subject.head
        if head is None:
            return None
        if head.tag == "PNP" and head.folded == pronoun.folded:
            continue
        if _OWNING.get(subject.tokens[0].folded) == pronoun.folded and _is_of_things(subject):
            continue  # her memoirs were published after her death; she died
        end = pronoun.at if sentence is passage else len(sentence.text)
        persons = _persons_in(finder, sentence, end)
        if is_person and len(persons) > 1:
            return None
        is_anybody = any(is_one_person(word) for word in words(subject.text))
        if is_person and not (head.is_name or is_anybody):
            if head.tag == "PNP" and head.folded in _OF_PERSON:
                return None
            if len(persons) == 1 and sentence is not passage:
                return Meant(sentence, entry=persons.pop())
            if persons or head.tag != "PNP":
                return None
            continue
        is_of_several = pronoun.folded == "they" and head.tag != "NN2"
        is_unclear = sentence is not passage and not is_person and _has_object(sentence)
        if head.tag == "PNP" or is_of_several or is_unclear:
            return None
        return Meant(sentence, subject)
    return None


def _is_of_things(subject: Phrase) -> bool:
    """Whether a subject is several things, and surely nobody: her memoirs."""
    is_of_people = any(is_one_person(word) or is_people(word) for word in words(subject.text))
    return subject.head is not None and subject.head.tag == "NN2" and not is_of_people


def owner_as_subject(pronoun: Token) -> Token | None:
    """The pronoun that is a subject for one that tells whose something is: he, for his."""
    subject = _OWNING.get(pronoun.folded)
    return Token(subject, "PNP", pronoun.at, pronoun.end) if subject else None


def _subjects_before(finder: Finder, pronoun: Token, passage: Passage) -> Iterator[tuple[Passage, Phrase]]:
    """The subjects of the clauses before a pronoun in its sentence, the nearest first, then those of the sentences
    before, each of its main clause."""
    here = [each for each in clauses(passage.text) if each.is_finite and each.subject and each.verb.at < pronoun.at]
    for clause in reversed(here):
        yield passage, clause.subject[-1]
    for sentence in in_paragraph(finder, passage, _BEFORE):
        subject = main_subject(sentence)
        if subject is None:
            return
        yield sentence, subject


def in_paragraph(finder: Finder, passage: Passage, most: int) -> Iterator[Passage]:
    """The sentences of the same paragraph before one, the nearest first."""
    after = passage
    for before in finder.library.full_text.before(passage, most):
        if after.start - (before.start + len(before.text)) > _GAP:
            return
        yield before
        after = before


def main_subject(sentence: Passage) -> Phrase | None:
    """What the first clause of a sentence tells of, by its name if it has one; None where that is several, or none."""
    main = _main(clauses(sentence.text))
    if main is None or len(main.subject) != 1:
        return None
    named = [each for each in main.apposed if each.head is not None and each.head.is_name]
    return named[0] if named else main.subject[0]


def _main(told: Sequence[Clause]) -> Clause | None:
    return next((each for each in told if each.is_finite), None)


def _has_object(sentence: Passage) -> bool:
    """Whether the main clause of a sentence tells of one thing besides its subject, which `it` may mean."""
    main = _main(clauses(sentence.text))
    if main and main.verb.tag.startswith("VB"):
        return False  # Arth is a small kingdom: that is Arth itself
    heads = [each.head for each in main.objects if not each.is_time] if main else []
    return any(head is not None and head.tag in ("NN1", "NP0", "PNP") for head in heads)


def _persons_in(finder: Finder, sentence: Passage, end: int) -> set[str]:
    named = finder.namer.names_in(words(sentence.text[:end]))
    return {each for term in named for each in term.entries if finder.kinds[each] is Kind.PERSON}


def unclear_pronoun(asked: Asked, kinds: Mapping[str, Kind]) -> str:
    """The pronoun of a question of which nobody knows whom it means; empty where it has none, or names somebody."""
    if any(kinds[entry] is Kind.PERSON for term in asked.terms for entry in term.entries):
        return ""
    if any(term.at and term.text[:1].isupper() and not term.entries for term in asked.terms):
        return ""  # a surname that several bear
    if not (OFFICES | _OF_PERSONS).isdisjoint(word.stem for word in asked.cut):
        return ""
    # who gave up his office: the one who is asked for
    own = _OWN_OF_WHO if asked.wanted.want is Want.WHO else frozenset[str]()
    at = next((at for at, word in enumerate(asked.cut) if word.folded in PERSONAL - own), None)
    if at is None or any(map(is_one_person, asked.cut[:at])):
        return ""  # the shepherd lost her sheep
    return asked.cut[at].folded
