"""Whether one sentence, of which nothing else is known, tells what a question wants: a date, a number, somebody."""

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, takewhile

from lore.calendars import MONTHS
from lore.model import Kind
from lore.understanding.anchored import is_number_of_others, is_share_of_another, phrases_in
from lore.understanding.asked import Asked
from lore.understanding.dates_in import DATES_TOLD, MONTH
from lore.understanding.doing import POSSESSIVES, deed_asked, done_asked, is_parted
from lore.understanding.doubting.amounts import FIRST_OF_ALL, FIRST_OF_KIND, IN_ALL
from lore.understanding.doubting.numbers import EXCEPTED
from lore.understanding.doubting.objects import tells_cause, tells_object
from lore.understanding.doubting.wordings import CALLED, NAMING
from lore.understanding.finding import Finder
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.numerals import digits, is_count
from lore.understanding.persons import PERSON_WORDS, is_people
from lore.understanding.roles import DO, PREPOSITIONS, is_participle, is_passive, led_by, tells_deed
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.who import owned_by
from lore.understanding.wording import are_in_reasons, wordings_in
from lore.understanding.words import Word, stems, words

_CLAUSE = re.compile(
    r"[;:.]|, (?:and|but|who|which|where|while|when)\b| but | while | and (?=\w+(?: \w+){0,4} (?:was|were)\b)"
    r"| and (?=(?:has|have|had|was|were|is|did|does) (?:not|never)\b)"
)
_DAY = re.compile(rf"\b\d{{1,2}} (?:{MONTH})\b|\b(?:{MONTH}) \d{{1,2}}\b", re.IGNORECASE)
_WITH_MONTH = re.compile(rf"\b(?:{MONTH})\b", re.IGNORECASE)
_NO_NUMBER = re.compile(rf"\b\d{{1,2}} (?=(?:{MONTH})\b)|\d+ ?%|\bone of\b", re.IGNORECASE)
_PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY)
_YEAR_FIRST = re.compile(r"^In \d{3,4}\b")
_NOBODY = frozenset(name.lower() for name in MONTHS) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday they he she it we somebody someone nobody".split()
)
_ARTICLES = ("the", "a", "an")
_OWN = (*_ARTICLES, *POSSESSIVES)
_NO_SUBJECT = frozenset(
    "when while because since after before although though if as that then there here"
    " he she it they we you i who which this these those his her its their what".split()
)
_ASKS_COST = re.compile(r"\bhow much\b.* (?:costs?|price)\b", re.IGNORECASE)
_TELLS_COST = re.compile(
    r"\b(?:costs?|prices?|paid|pays?|sold|sells?|bought|buys?|worth|charged?|fees?|spent|for (?:just |only )?\w+)\b",
    re.IGNORECASE,
)
_SUBJECT = 4  # words of a sentence among which whoever it is about is named
_NOT_HAD = stemmed(
    "lost debated demanded rejected refused declined offered proposed promised owed sought asked set put wanted denied"
)
_NEAR = 3  # words after a number among which is what it counts


def clauses(sentence: str) -> list[str]:
    """The parts of a sentence that tell apart what was done."""
    return [clause for clause in _CLAUSE.split(sentence) if clause]


def _tells_date(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence has just one date, as precise as it is asked for."""
    dates = list(dict.fromkeys(met[0] for met in DATES_TOLD.finditer(sentence)))
    if len(dates) != 1:
        return False
    precise = {"day": _DAY.search(sentence), "month": _WITH_MONTH.search(dates[0])}
    return bool(precise.get(asked.wanted.precision, True))


def _tells_number(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence counts what is counted, or has just one number where nothing of its own is; in all, if that is
    asked."""
    if (IN_ALL.search(asked.plain) and not IN_ALL.search(sentence)) or is_number_of_others(asked, sentence):
        return False
    if _ASKS_COST.search(asked.plain) and not _TELLS_COST.search(sentence):
        return False  # borrowed to build it
    parts = [part for part in sentence.split("; ") if any(map(is_count, words(part)))]
    named = [term for term in asked.terms if term.entries and term.is_in(stems(sentence))]
    if not any(all(term.is_in(stems(part)) for term in named) for part in parts):
        return False
    doing = _deeds(asked)
    told = (_clause_with(sentence, doing) if doing else "") or sentence
    told = _NO_NUMBER.sub(" and ", _YEAR_FIRST.sub(" and ", DATES_TOLD.sub(" and ", told)))
    cut = words(told)
    typed = {digits(word.folded) for word in asked.cut if is_count(word)}
    numbers = [at for at, word in enumerate(cut) if is_count(word) and not _is_whole(cut, at)]
    numbers = [at for at in numbers if asked.is_negated or not EXCEPTED.search(told[: cut[at].at])]
    numbers = [at for at in numbers if digits(cut[at].folded) not in typed]
    much = next((two.stem for one, two in pairwise(asked.cut) if one.folded == "much"), "")
    sized = same(asked.counted or much)
    if any(cut[at - 1].folded == "of" and cut[at - 2].stem in sized for at in numbers if at > 1):
        return _is_theirs(named, words(sentence))  # a pension of 300 silver
    if asked.counted in ("", "of"):
        return len(numbers) == 1
    if asked.counted in PERSON_WORDS:
        killed = [at for at in numbers if at and any(term.is_in({cut[at - 1].stem}) for term in doing)]
        if len(killed) == 1 and _counts_people(cut, killed[0]):
            return True
    counted = same(asked.counted)
    return any(not counted.isdisjoint(word.stem for word in _counted_by(cut, at)) for at in numbers)


def _is_theirs(named: Sequence[Term], cut: Sequence[Word]) -> bool:
    """Whether a sentence is about those that are named, and tells what they had: nothing lost, refused or only owed."""
    first = {word.stem for word in cut[:_SUBJECT]} | {"the"}
    return all(term.is_in(first) for term in named) and _NOT_HAD.isdisjoint(word.stem for word in cut)


def _counts_people(cut: Sequence[Word], at: int) -> bool:
    """Whether a number stands alone, or before a word for people."""
    following = next(iter(cut[at + 1 : at + 2]), None)
    return following is None or following.folded in (*PREPOSITIONS, "and", "or") or is_people(following)


def _is_whole(cut: Sequence[Word], at: int) -> bool:
    """Whether a number says of how many some are counted: five of the seven masters."""
    return at > 1 and cut[at - 1].folded in _OWN and cut[at - 2].folded == "of"


def _counted_by(cut: list[Word], at: int) -> list[Word]:
    """The words after a number that it may count: up to the next `and`; none of dismissed keepers, who did more."""
    behind = cut[at + 1 : at + 1 + _NEAR]
    if behind and is_participle(behind[0]):
        return []
    ending = (
        place
        for place, word in enumerate(behind)
        if word.folded in ("and", "or")
        or is_count(word)
        or (place and behind[place - 1].folded.endswith("s") and is_parted(cut, at + 1 + place))  # 112 houses, its
    )
    end = next(ending, len(behind))
    return behind[:end]


def _tells_somebody(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence names somebody whom the question doesn't: before the deed, or after `by` where it is told
    from the other side."""
    if any(led_by(asked.cut, term) in ("before", "after") for term in asked.terms if term.entries):
        return False  # who ruled before Tamzire: a sentence tells it only in the words for who came after whom
    if FIRST_OF_ALL.search(asked.plain) and FIRST_OF_KIND.search(sentence):
        return False
    if not _tells_what_who_did(asked, sentence) or _is_related_to_other(asked, sentence):
        return False
    doing = _deeds(asked) or [term for term in asked.terms if not term.entries]
    before = before_deed(doing, sentence)
    if len(asked.cut) > 1 and asked.cut[1].folded in DO:
        return _tells_whom(finder, asked, sentence, before)
    if len(asked.cut) < 2 or not tells_deed(asked.cut, 1, asked.terms):
        return _is_anybody_new(finder, asked, words(sentence))
    if before and (before[-1].folded in _ARTICLES or _is_led_in(words(sentence), len(before))):
        return False  # the sale of sand, on pain of selling it: nobody sold any
    clause = _clause_with(sentence, doing)
    if is_passive(words(clause)):
        _, _, behind = clause.partition(" by ")
        return _is_anybody_new(finder, asked, words(behind))
    is_done_to_it = _has_object(asked, sentence, len(before))
    return is_done_to_it and (_is_anybody_new(finder, asked, before) or _is_subject(asked, before))


def _is_related_to_other(asked: Asked, sentence: str) -> bool:
    """Whether it is asked who somebody's nephew was, say, and a sentence tells whose nephew they were themselves."""
    for term in asked.terms:
        owned = owned_by(asked, term) if term.entries else frozenset[str]()
        cut = words(sentence) if owned else []
        at = next((at for at, word in enumerate(cut) if word.stem in owned), None)
        if at is None:
            continue
        behind = cut[at + 1 : at + 1 + _NEAR]
        is_of = [word.folded for word in behind[:1]] == ["of"]
        named = any(term.is_in({word.stem}) or word.stem in term.own for word in behind)
        if is_of != named and (is_of or (at > 0 and cut[at - 1].folded in POSSESSIVES)):
            return True
    return False


def _is_led_in(cut: Sequence[Word], at: int) -> bool:
    return at < len(cut) and cut[at].folded.endswith("ing") and cut[at - 1].folded in PREPOSITIONS


def _tells_what_who_did(asked: Asked, sentence: str) -> bool:
    """Whether a sentence has the deed that it is asked who did, or to whom it was done, however little it says."""
    cut, told = asked.cut, stems(sentence)
    after = [word for word in cut if word.folded in ("before", "after")]
    if any(word.stem not in told for word in after):
        return False
    deed = done_asked(cut) or deed_asked(cut)
    return deed is None or not same(deed.stem).isdisjoint(told) or deed.root in {word.root for word in words(sentence)}


def _tells_whom(finder: Finder, asked: Asked, sentence: str, before: Sequence[Word]) -> bool:
    """Whether a sentence names somebody after a deed whose doer stands before it: whom she succeeded."""
    doers = [term for term in asked.terms if term.entries & asked.roles.doers]
    told = {word.stem for word in before}
    cut = words(sentence)
    behind = cut[len(before) :]
    is_noun = any(word.folded.endswith(("or", "er")) for word in behind[:1])
    is_noun |= bool(before) and before[-1].folded in _OWN
    is_done = bool(doers) and all(any(not alike.isdisjoint(told) for alike in term.stems) for term in doers)
    return is_done and not (is_noun or is_passive(cut)) and _is_anybody_new(finder, asked, behind)


def _has_object(asked: Asked, sentence: str, deed: int) -> bool:
    """Whether what a question has right after the deed stands after it here, with no preposition between: the palace
    that was built, and not what was built beneath it."""
    sought = next((word for word in asked.cut[2:] if word.folded not in _ARTICLES), None)
    term = next((term for term in asked.terms if sought and term.at == sought.at), None)
    if sought is None or term is None or sought.folded in GENERIC | PREPOSITIONS:
        return True
    behind = takewhile(lambda word: word.folded not in PREPOSITIONS - {"of"}, words(sentence)[deed + 1 :])
    told = {word.stem for word in behind}
    return any(not alike.isdisjoint(told) for alike in term.stems) or not term.is_in(stems(sentence))


def before_deed(doing: Sequence[Term], sentence: str) -> list[Word]:
    """The words of a sentence up to the first of some terms."""
    cut = words(sentence)
    deed = next((at for at, word in enumerate(cut) if any(term.is_in({word.stem}) for term in doing)), len(cut))
    return cut[:deed]


def _clause_with(sentence: str, terms: Sequence[Term]) -> str:
    """The first clause that has one of some terms."""
    return next((each for each in clauses(sentence) if any(term.is_in(stems(each)) for term in terms)), "")


def _is_subject(asked: Asked, before: Sequence[Word]) -> bool:
    """Whether the words before a deed say who did it, without a name: persons unknown, a masked crowd."""
    subject = [word for word in before if word.folded not in _ARTICLES and not word.folded.endswith("ly")]
    is_led_in = bool(subject) and subject[0].folded in PREPOSITIONS | _NO_SUBJECT
    doing = (word for word in subject if not (word.folded in GENERIC or word.is_number))
    return not is_led_in and any(not asked.says(word.stem) for word in doing)


def _is_anybody_new(finder: Finder, asked: Asked, cut: list[Word]) -> bool:
    named = [term for term in finder.namer.terms(cut) if any(finder.kinds[each] in _PEOPLE for each in term.entries)]
    if any(term.entries.isdisjoint(asked.entries) and not asked.says_all(term) for term in named):
        return True
    capitals = [word for word in cut if word.is_capital and word.folded not in _NOBODY | GENERIC]
    return any(not asked.says(word.stem) and word.at > 0 for word in capitals)


def _tells_words(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence has the phrase that tells where, why, how or how long."""
    doing = [term for term in asked.terms if term.own and not term.entries]
    if asked.wanted.want is Want.WHY and are_in_reasons(doing, [sentence], frozenset()):
        return False
    if asked.wanted.want is Want.SHARE and is_share_of_another(asked, sentence):
        return False
    return len({*phrases_in(asked, sentence), *wordings_in(asked, sentence)}) == 1


def _tells_more(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence says something that the question doesn't; a name, where that is asked for."""
    told = stems(sentence)
    if CALLED.search(asked.plain) and NAMING.isdisjoint(told):
        return False
    if not (tells_cause(asked, sentence) and tells_object(asked, sentence)):
        return False
    doing = _deeds(asked) if any(word.folded in DO for word in asked.cut) else []
    if doing and not any(term.is_in(told) for term in doing):
        return False
    return any(not (word.folded in GENERIC or asked.says(word.stem)) for word in words(sentence))


def is_deed(asked: Asked, term: Term) -> bool:
    """Whether a term tells what was done, by where it stands in a question."""
    at = next((at for at, word in enumerate(asked.cut) if word.at == term.at), 0)
    return not term.entries and at > 0 and tells_deed(asked.cut, at, asked.terms)


def _deeds(asked: Asked) -> list[Term]:
    """The terms that tell what was done, in more than a verb that says next to nothing."""
    return [term for term in asked.terms if not term.own <= LIGHT_VERBS and is_deed(asked, term)]


def _tells_which(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence says more than the question, and of the question more than which of a kind is asked for."""
    told = stems(sentence)
    if _names_one(asked, sentence):
        return True
    doing = [term for term in asked.terms if not (term.entries or term.own <= asked.which)]
    return any(term.is_in(told) for term in doing) and _tells_more(finder, asked, sentence)


def _names_one(asked: Asked, sentence: str) -> bool:
    """Whether a sentence has the noun right after `which` beside a name that the question hasn't: the river Nuhal, the
    moor of Hallow."""
    noun = next((two for one, two in pairwise(asked.cut) if one.folded in ("which", "what")), None)
    cut, doing = words(sentence), _deeds(asked)
    for at, word in enumerate(cut):
        if noun is None or word.stem != noun.stem or word.is_capital:
            continue
        before = list(takewhile(lambda each: each.folded not in PREPOSITIONS, reversed(cut[:at])))
        if doing and not any(term.is_in({each.stem for each in before}) for term in doing):
            continue  # lived by the river, and crossed the hills
        behind = next((each for each in cut[at + 1 : at + 3] if each.folded not in ("of", "the")), None)
        if behind is not None and behind.is_capital and not asked.says(behind.stem):
            return True
    return False


def _affirms(finder: Finder, asked: Asked, sentence: str) -> bool:
    """Whether a sentence says all of a question, of one at most of whom it could be told."""
    told = stems(sentence)
    return sum(bool(term.entries) for term in asked.terms) <= 1 and all(term.is_in(told) for term in asked.terms)


TELLING: dict[Want, Callable[[Finder, Asked, str], bool]] = {
    Want.WHEN: _tells_date,
    Want.HOW_MANY: _tells_number,
    Want.WHO: _tells_somebody,
    Want.WHERE: _tells_words,
    Want.WHY: _tells_words,
    Want.HOW: _tells_words,
    Want.HOW_LONG: _tells_words,
    Want.SHARE: _tells_words,
    Want.WHAT: _tells_more,
    Want.WHICH: _tells_which,
    Want.WHETHER: _affirms,
}
