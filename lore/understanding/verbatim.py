"""What one sentence of the source says by itself, where no entry answers: its writer may have left it out."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from lore.calendars import MONTHS
from lore.model import Kind, Passage, Reply, Standing
from lore.understanding.anchored import phrases_in
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.amounts import has_universal
from lore.understanding.doubting.denials import UNKNOWN
from lore.understanding.evidence import NEGATIONS, Evidence
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import NUMERALS
from lore.understanding.passing import PASSING
from lore.understanding.roles import tells_deed
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.wanted import Want
from lore.understanding.wording import wordings_in
from lore.understanding.words import stems, words

_BEFORE = 8
"""Sentences before one, under the same heading, that may name whom it is about."""
_SAID = 0.35
"""Share of a question's weight that a sentence must say itself; what stands around it says the rest."""
_NAMED = 1.5
"""Terms that a sentence must say itself; a name counts half, since much is said of whoever is named."""
_MONTH = "|".join((*MONTHS, "spring", "summer", "autumn", "winter"))
_DATES = re.compile(
    rf"\b(?:(?:{_MONTH})(?: \d{{1,2}},?)? (?:of )?\d{{3,4}}|\d{{3,4}}s?|\w+ (?:year|month|week|day)s? later)\b",
    re.IGNORECASE,
)
_NO_NUMBER = re.compile(r"\b(?:\d{4}|(?:\d{1,2} )(?=" + "|".join(MONTHS) + r")|one of)\b|\d+ ?%", re.IGNORECASE)
_SETTING_APART = re.compile(r"\b(?:except\w*|unlike)\b", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\b(?:was|were|been|be|is|are) (?:\w+ )?(?:\w+ed|\w+en|\w+n|held|sold|told|made|found|left|sent)\b"
)
_NOBODY_KNOWS = re.compile(
    rf"{UNKNOWN.pattern}|\bnever (?:been )?(?:established|identified|discovered|solved)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:She|He|It|They|Her|His|Its|Their)\b")
_UNKNOWN = "The source itself says that it is not known."
_PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY)


@dataclass(frozen=True)
class _Sentence:
    """A sentence with what it says itself, what stands around it, and what its `she` or `it` may mean."""

    passage: Passage
    own: frozenset[str]
    around: frozenset[str]
    meant: frozenset[str]


def of_sentence(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The one sentence of the source that says all that is asked, and what is wanted; None where no one does."""
    tells = _TELLING.get(asked.wanted.want)
    is_plain = not (asked.is_negated or asked.wanted.also or asked.wanted.is_plan or has_universal(asked.plain))
    if tells is None or not is_plain or any(term.is_stranger and term.is_proper for term in asked.terms):
        return None
    found = [
        sentence.passage
        for passage in finder.passages(asked.terms)
        if not finder.library.quotations.entries_with(passage)
        and not _SETTING_APART.search(passage.text)
        and _is_of(finder, asked, sentence := _around(finder, passage))
        and (date is None or stems(date.told) <= sentence.own)
    ]
    told = [passage for passage in found if tells(finder, asked, passage.text)]
    if len(told) == 1:
        return asked.reply(Standing.ANSWER, quoted=told)
    unknown = [passage for passage in found if _NOBODY_KNOWS.search(passage.text)]
    return asked.reply(Standing.PARTLY, quoted=unknown, unsaid=(_UNKNOWN,)) if len(unknown) == 1 and not told else None


def _around(finder: Finder, passage: Passage) -> _Sentence:
    before = finder.library.full_text.before(passage, _BEFORE)
    around = stems(" ".join((passage.heading, *(each.text for each in before))))
    meant = stems(before[0].text) if before and _PRONOUN.match(passage.text) else frozenset[str]()
    return _Sentence(passage, stems(passage.text), around, meant)


def _is_of(finder: Finder, asked: Asked, sentence: _Sentence) -> bool:
    """Whether a sentence says a question's deed itself, and with what stands around it all the rest."""
    terms = [term for term in asked.terms if not (is_light(term) or _is_mere_kind(term))]
    itself = [term for term in terms if _says(finder, term, sentence.own)]
    if not terms or not all(term in itself or _says(finder, term, sentence.around) for term in terms):
        return False
    if any(_is_deed(asked, term) and term not in itself for term in terms):
        return False
    meant = [term for term in terms if term.entries and term not in itself and _says(finder, term, sentence.meant)]
    worth = sum(0.5 if term.entries else 1.0 for term in (*itself, *meant))
    return worth >= _NAMED and sum(t.weight for t in itself) >= _SAID * sum(t.weight for t in terms)


def _says(finder: Finder, term: Term, told: frozenset[str]) -> bool:
    """Whether some stems say a term, by another of its names, too."""
    if term.is_in(told):
        return True
    entities = finder.library.entities(sorted(term.entries)) if len(term.entries) == 1 else []
    return any(name <= told for entity in entities for name in Evidence(entity).names)


def _is_mere_kind(term: Term) -> bool:
    return not term.entries and bool(term.own) and term.own <= NOUNS.keys() | PASSING


def _is_deed(asked: Asked, term: Term) -> bool:
    at = next((at for at, word in enumerate(asked.cut) if word.at == term.at), 0)
    return not term.entries and at > 0 and tells_deed(asked.cut, at, asked.terms)


def _tells_date(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence has just one date, as precise as it is asked for."""
    dates = {met[0] for met in _DATES.finditer(sentence)}
    if len(dates) != 1:
        return False
    (date,) = dates
    is_day = bool(re.search(rf"\b\d{{1,2}} (?:{_MONTH})\b|\b(?:{_MONTH}) \d{{1,2}}\b", sentence, re.IGNORECASE))
    is_month = bool(re.search(rf"\b(?:{_MONTH})\b", date, re.IGNORECASE))
    return {"day": is_day, "month": is_month}.get(asked.wanted.precision, True)


def _tells_number(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence counts what is counted, or has just one number."""
    cut = words(_NO_NUMBER.sub(" ", sentence))
    numbers = [at for at, word in enumerate(cut) if word.is_number or word.folded in NUMERALS]
    counted = same(asked.counted) if asked.counted not in ("", "of") else frozenset[str]()
    if any(not counted.isdisjoint(word.stem for word in cut[at + 1 : at + 4]) for at in numbers):
        return True
    return len(numbers) == 1 and not counted


def _tells_somebody(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence names somebody whom the question doesn't: who did it, where it tells what was done."""
    is_active = tells_deed(asked.cut, 1, asked.terms) if len(asked.cut) > 1 else False
    if is_active and _PASSIVE.search(sentence) and " by " not in sentence:
        return False
    terms = finder.namer.terms(words(sentence))
    named = [term for term in terms if any(finder.kinds[each] in _PEOPLE for each in term.entries)]
    strangers = [word for word in words(sentence)[1:] if word.is_capital and not asked.says(word.stem)]
    return bool(strangers) or any(term.entries.isdisjoint(asked.entries) and not asked.says_all(term) for term in named)


def _tells_words(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence has the phrase that tells where, why, how or how long."""
    return len({*phrases_in(asked, sentence), *wordings_in(asked, sentence)}) == 1


def _tells_more(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence says something that the question doesn't."""
    return any(not (word.folded in GENERIC or asked.says(word.stem)) for word in words(sentence))


def _affirms(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence tells just what is asked, of one at most whom it could be told of, and denies nothing."""
    named = [term for term in asked.terms if term.entries]
    return (
        len(named) <= 1
        and NEGATIONS.isdisjoint(stems(sentence))
        and all(term.is_in(stems(sentence)) for term in asked.terms if not term.entries)
    )


_TELLING: dict[Want, Callable[[Finder, Asked, str], bool]] = {
    Want.WHEN: _tells_date,
    Want.HOW_MANY: _tells_number,
    Want.WHO: _tells_somebody,
    Want.WHERE: _tells_words,
    Want.WHY: _tells_words,
    Want.HOW: _tells_words,
    Want.HOW_LONG: _tells_words,
    Want.SHARE: _tells_words,
    Want.WHAT: _tells_more,
    Want.WHICH: _tells_more,
    Want.WHETHER: _affirms,
}
