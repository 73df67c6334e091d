"""What the words of a question say of its terms: who does what to whom, what is counted, and of which kind it is."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from lore.full_text import FullText
from lore.model import Kind
from lore.understanding.asked import Asked
from lore.understanding.doubting.denials import negates
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import NOUNS, OFFICES
from lore.understanding.persons import PERSON_WORDS
from lore.understanding.roles import Roles, of_question, word_after
from lore.understanding.stems import as_indexed, stem
from lore.understanding.term import Term
from lore.understanding.words import Word, words

_OWNING = re.compile(r"['’]s? ")
_COUNTING = (("how", "many"), ("number", "of"))
_CHOOSING = (("which",), ("what",))
_DOERS = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY, Kind.REGION, Kind.PLACE)


def with_terms(finder: Finder, asked: Asked, terms: Sequence[Term]) -> Asked:
    """A question with its terms, and what its words say of them."""
    cut = asked.cut
    stems = {word.stem for word in cut} | {each for term in terms for alike in term.stems for each in alike}
    return replace(
        asked,
        terms=tuple(terms),
        stems=frozenset(stems),
        typed=frozenset(word.stem for word in cut).union(*(term.own for term in terms)),
        entries=frozenset(
            entry for term in terms if not term.is_description and not _is_choice(cut, term) for entry in term.entries
        ),
        roles=_roles(finder, asked, terms),
        counted=_as_spelled(_after(cut, _COUNTING), terms),
        noun=_after(cut, _CHOOSING),
        which=_kinds_asked(cut),
        is_negated=negates(cut),
        note=_spelled_note(finder, terms),
    )


def _roles(finder: Finder, asked: Asked, terms: Sequence[Term]) -> Roles:
    """Who does what to whom; only somebody does anything: a strike that starts is no doer."""
    owners = [
        term
        for term in terms
        if term.entries and (_OWNING.match(asked.plain, term.end) or _is_of_office(finder, asked.cut, terms, term))
    ]
    roles = of_question(asked.cut, [term for term in terms if term not in owners])
    kinds = finder.kinds
    return replace(roles, doers=frozenset(each for each in roles.doers if kinds[each] in _DOERS))


def _is_of_office(finder: Finder, cut: Sequence[Word], terms: Sequence[Term], term: Term) -> bool:
    """Whether a country, the only one, just tells whose officer does something: the Czechoslovak president."""
    following = word_after(cut, term)
    countries = [each for each in terms if any(finder.kinds[entry] is Kind.COUNTRY for entry in each.entries)]
    if len(countries) > 1:
        return False
    is_country = all(finder.kinds[each] is Kind.COUNTRY for each in term.entries)
    return is_country and following is not None and following.stem in OFFICES and following.at == term.end + 1


def _spelled_note(finder: Finder, terms: Sequence[Term]) -> str:
    """Says what misspelled words are taken for; not where only spoilers have the word."""
    text = finder.library.full_text
    taken = [
        f"“{term.text}” is taken for “{term.meant}”"
        if not any(_is_hidden(text, word) for word in words(term.meant))
        else f"“{term.text}” is taken for a word that is a spoiler"
        for term in terms
        if term.meant
    ]
    return f"{'; '.join(taken)}." if taken else ""


def _is_hidden(text: FullText, word: Word) -> bool:
    """Whether only spoilers have a word, by its stem or as it stands."""
    told = (as_indexed(word.stem) | {word.folded}) & text.stems.keys()
    return bool(told) and told.isdisjoint(text.open_stems)


def _is_choice(cut: Sequence[Word], term: Term) -> bool:
    """Whether a term stands beside an `or`."""
    before = [word.folded for word in cut if word.end <= term.at][-2:]
    after = [word.folded for word in cut if word.at >= term.end][:1]
    return "or" in after or before[-1:] == ["or"] or before == ["or", "the"]


def _after(cut: Sequence[Word], heads: Sequence[tuple[str, ...]]) -> str:
    """The stem of the word after `how many`, or that of the first kind of thing after `which`."""
    folded = [word.folded for word in cut]
    for head in heads:
        for at in range(len(cut) - len(head)):
            if tuple(folded[at : at + len(head)]) == head:
                following = cut[at + len(head) : at + len(head) + 3]
                of_it = takewhile(lambda word: word.folded != "of", following)
                kinds = (word.stem for word in of_it if word.stem in NOUNS)
                return _counted(following) if head in _COUNTING else next(kinds, "")
    return ""


def _as_spelled(counted: str, terms: Sequence[Term]) -> str:
    """The stem of what is counted as it is surely meant: of setlers, the settlers."""
    meant = next((term.meant for term in terms if term.meant and stem(term.text.lower()) == counted), "")
    return stem(meant.lower()) if meant else counted


def _counted(following: Sequence[Word]) -> str:
    """The stem of what is counted: of training camps, the camps; of false ballots, the ballots."""
    if len(following) < 2 or following[1].folded in GENERIC:
        return following[0].stem
    first, second = following[0].folded, following[1].folded
    is_plural = second.endswith("s") and not (first.endswith("s") or following[0].stem in PERSON_WORDS)
    return following[1 if first.endswith("ing") or is_plural else 0].stem


def _kinds_asked(cut: Sequence[Word]) -> frozenset[str]:
    """The stems behind `which` that may say which kind: extremist parties, branches."""
    at = next((at for at, word in enumerate(cut) if word.folded == "which"), len(cut))
    return frozenset(word.stem for word in takewhile(lambda word: word.folded not in GENERIC, cut[at + 1 : at + 4]))
