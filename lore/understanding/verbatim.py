"""What one sentence of the source says by itself, where no entry answers: its writer may have left it out."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from lore.model import Entry, Event, Kind, Passage, Reply, Standing
from lore.understanding.afterwards import asks_what_then, says_when
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.clausal import is_dated_of_others, is_refuted, is_told_otherwise
from lore.understanding.dates_in import Dated
from lore.understanding.deed_told import Named
from lore.understanding.doing import PRONOUNS
from lore.understanding.doubting.amounts import SUPERLATIVE, has_universal
from lore.understanding.doubting.denials import UNKNOWN
from lore.understanding.doubting.doers import is_done_by_others, subject_and_deed
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import asks_left_out
from lore.understanding.finding import Finder
from lore.understanding.flatly import OF_PAST, is_attributed, is_flat
from lore.understanding.generic import GENERIC
from lore.understanding.kinds import NOUNS
from lore.understanding.likeness import says
from lore.understanding.numerals import digits, is_count
from lore.understanding.passing import PASSING, is_main_deed
from lore.understanding.persons import is_one_person
from lore.understanding.plain_sentences import TELLING, before_deed, clauses, is_deed
from lore.understanding.pretence import pretended
from lore.understanding.roles import BE, is_passive, word_after
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_BEFORE = 8
"""Sentences before one, under the same heading, that may name whom it is about."""
_SUBJECT = 5  # words of a sentence within which what it tells of is named
_DOING = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION, Kind.COUNTRY)
_ENOUGH = 1.5
"""Terms that a sentence must say itself; a name counts half, since much is said of whoever is named."""
_OF_SENSE = (Want.WHY, Want.WHAT, Want.WHERE, Want.HOW)
"""What may be told by a sentence that has another word for the deed: its own words show whether it is that."""
_SLOTS = {
    Want.WHO: ("who ", "by ", "led by ", "leader ", "whom "),
    Want.WHERE: ("where ", "to ", "from ", "place ", "in "),
}
"""How the slots begin in which an entry has what is wanted."""
_NOBODY_KNOWS = re.compile(
    rf"{UNKNOWN.pattern}|\bnever (?:been )?(?:established|identified|discovered|solved)\b", re.IGNORECASE
)
_BECOMING = stemmed("become became becomes turned turn grew made")
_LEFT = re.compile(r"\b(?:is|are|was|were) left\b", re.IGNORECASE)
"""What tells who remained, and not who went."""
_FROM = re.compile(r"^\W*from (?:where|which|what)\b|\bfrom\W*$", re.IGNORECASE)
"""What asks from where: a sentence that tells only where to is no answer."""
_CURRENT = stemmed("current currently present incumbent today")
"""Stems by which it is asked who somebody is now."""
_ASKS_NOW = re.compile(
    r"\b(?:now|current(?:ly)?|incumbent|today|nowadays)\b|^(?!.*\b(?:did|was|were|had)\b).*\b(?:still|any ?more)\b",
    re.IGNORECASE,
)
_OF_NOW = re.compile(r"\b(?:now|today|currently|still|(?:has|have) been|is|are)\b", re.IGNORECASE)
_THEY = re.compile(r"(?:They|Their)\b")
_IT = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_UNKNOWN = "The source itself says that it is not known."


@dataclass(frozen=True)
class _Around:
    """The stems of what stands around a sentence: its heading, those before it, and whom its `she` or `it` means, of
    whom `entry` is the id."""

    heading: frozenset[str]
    before: frozenset[str]
    meant: frozenset[str]
    entry: str


def of_sentence(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The one sentence of the source that says all that is asked, and what is wanted; None where no one does."""
    tells = TELLING.get(asked.wanted.want)
    is_plain = not (
        (asked.is_negated and asked.wanted.want is not Want.WHY)
        or asked.wanted.measure
        or asked.wanted.also
        or has_universal(asked.plain)
        or SUPERLATIVE.search(asked.plain)
        or asks_left_out(asked)
    )
    is_now = bool(_ASKS_NOW.search(asked.plain))
    is_becoming = not (asked.wanted.is_outcome or _BECOMING.isdisjoint(asked.typed))
    if tells is None or not is_plain or any(term.is_stranger and term.is_proper for term in asked.terms):
        return None
    found = [
        passage
        for passage in finder.passages(asked.terms)
        if (date is None or stems(date.told) <= stems(passage.text))
        and not passage.text.endswith(":")
        and (not asked.wanted.is_outcome or _tells_of(asked, passage.text))
        and (not is_now or _tells_now(asked, passage.text))
        and (not is_becoming or not _BECOMING.isdisjoint(stems(passage.text)))
        and (not asks_what_then(asked) or says_when(passage.text))
        and _has_numbers(asked, passage.text)
        and _is_of(finder, asked, passage)
        and not _is_done_by_others(finder, asked, passage)
        and not _is_only_trade(asked, passage.text)
        and not _is_of_any(asked, passage.text)
        and (not _FROM.search(asked.plain) or "from" in passage.text.split())
        and (not _LEFT.search(asked.plain) or _LEFT.search(passage.text))
        and not _is_told_by_event(finder, asked, passage)
        and not is_attributed(asked, passage.text)
        and not pretended(asked, passage.text)
        and not is_dated_of_others(asked, passage)
        and not is_refuted(finder, asked, passage, are_reports_told=asked.wanted.want is not Want.WHAT)
        and (_NOBODY_KNOWS.search(passage.text) or not is_told_otherwise(finder, asked, passage))
    ]
    flat = [each for each in found if is_flat(asked, each.text) and not _NOBODY_KNOWS.search(each.text)]
    told = [_behind_name(finder, asked, each) for each in flat if tells(finder, asked, each.text)]
    told = told or _of_pronouns(finder, asked, flat)
    if len(told) == 1:
        return asked.reply(Standing.ANSWER, quoted=told[0])
    unknown = [each for each in found if _NOBODY_KNOWS.search(each.text)]
    return asked.reply(Standing.PARTLY, quoted=unknown, unsaid=(_UNKNOWN,)) if len(unknown) == 1 and not told else None


def _has_numbers(asked: Asked, sentence: str) -> bool:
    """Whether a sentence has the numbers of a question, or none at all: who ran five pans, and not four."""
    typed = {digits(word.folded) for word in asked.cut if is_count(word)} - {"1"}
    told = {digits(word.folded) for word in words(sentence) if is_count(word)}
    return not (typed and told) or typed <= told


def _tells_now(asked: Asked, sentence: str) -> bool:
    """Whether the clause with what is asked tells what is so now."""
    saying = [term for term in asked.terms if not term.is_only(_CURRENT)]
    telling = [each for each in clauses(sentence) if any(term.is_in(stems(each)) for term in saying)]
    return any(_OF_NOW.search(each) and not OF_PAST.search(each) for each in telling)


def _is_of_any(asked: Asked, sentence: str) -> bool:
    """Whether it is asked who somebody is, and a sentence only tells that there is one: run by a director."""
    typed = [word.folded for word in asked.cut[:2]]
    who = next((word for word in asked.cut[2:] if word.folded not in GENERIC), None)
    if who is None or typed[:1] != ["who"] or typed[1] not in BE:
        return False
    cut = words(sentence)
    any_of = [
        two.stem
        for at, (one, two) in enumerate(pairwise(cut))
        if one.folded in ("a", "an", "every", "each", "no")
        and [word.folded for word in cut[at + 2 : at + 3]] != ["of"]  # a niece of Ada Holt
    ]
    return who.stem in any_of


def _is_done_by_others(finder: Finder, asked: Asked, passage: Passage) -> bool:
    """Whether a sentence has what somebody is asked to have done of somebody else: dockers refused, and not Ada."""
    cut = words(passage.text)
    subject, deed = subject_and_deed(asked, [cut])
    if deed is None:
        return False
    entries = sorted({each for term in asked.terms_in(subject) for each in term.entries})
    names = [name for each in finder.library.entities(entries) for name in (each.name, *each.aliases)]
    return is_done_by_others(asked, deed, [cut], Named.of_asked(asked, subject, " ".join(names), finder.kinds))


def _is_only_trade(asked: Asked, sentence: str) -> bool:
    """Whether a sentence has what somebody is asked to have done only as what some do: a family of railway builders."""
    doing = [term for term in asked.terms if is_deed(asked, term)]
    told = [word for term in doing for word in words(sentence) if term.is_in({word.stem})]
    is_of_one = len(doing) == 1 and asked.wanted.want is Want.WHAT
    return is_of_one and bool(told) and all(word.folded.endswith(("ers", "ors", "er", "or")) for word in told)


def _behind_name(finder: Finder, asked: Asked, passage: Passage) -> list[Passage]:
    """A sentence behind the one that names whom it is about, where a question names them, and the sentence only as she
    or he."""
    named = [term for term in asked.terms if term.entries and not says(finder, term, stems(passage.text))]
    meant = antecedent(finder, passage) if named else None
    return [meant.passage, passage] if meant and any(meant.entry in term.entries for term in named) else [passage]


def _of_pronouns(finder: Finder, asked: Asked, flat: Sequence[Passage]) -> list[list[Passage]]:
    """The sentences that tell what he or she did, each behind the one that names the one person it may mean."""
    found = []
    for passage in flat if asked.wanted.want is Want.WHO else ():
        doing = [term for term in asked.terms if not term.entries]
        is_theirs = [word.folded for word in before_deed(doing, passage.text)] in (["he"], ["she"])
        meant = antecedent(finder, passage) if is_theirs else None
        if meant and meant.entry not in asked.entries:
            found.append([meant.passage, passage])
    return found


def _is_told_by_event(finder: Finder, asked: Asked, passage: Passage) -> bool:
    """Whether an event that quotes a sentence is itself what is asked about, and so says better what is stated."""
    quoting = map(Evidence, finder.library.events(finder.library.quotations.entries_with(passage)))
    doing = [t for t in asked.terms if not (t.entries or t.is_number or _is_mere_kind(t) or is_light(t))]
    return any(
        _is_dated_by(asked, each.entry)
        or (all(term.is_in(each.own) for term in doing) and not _leaves_out(asked, each.entry))
        for each in quoting
    )


def _leaves_out(asked: Asked, entry: Entry) -> bool:
    """Whether an entry has no slot at all for what is wanted, known or not, and so doesn't say it better."""
    slots = _SLOTS.get(asked.wanted.want)
    return slots is not None and not any(f"{fact.name} ".startswith(slots) for fact in entry.facts)


def _tells_of(asked: Asked, sentence: str) -> bool:
    """Whether what became of something is told by a sentence that begins with it."""
    first = words(sentence)[:_SUBJECT]
    is_of_it = bool(asked.terms) and asked.terms[-1].is_in({"the", *(word.stem for word in first)})
    return is_of_it and not any(word.folded in PRONOUNS for word in first)


def _is_dated_by(asked: Asked, entry: Entry) -> bool:
    """Whether a date that is asked for is that of an event itself."""
    return asked.wanted.want is Want.WHEN and isinstance(entry, Event) and entry.date.known


def _is_of(finder: Finder, asked: Asked, passage: Passage) -> bool:
    """Whether a sentence says what is asked itself, in one clause, and with what stands around it whom it is about."""
    terms = [
        term
        for term in asked.terms
        if _is_sort_asked(asked, term)
        or (asked.wanted.want in (Want.WHY, Want.HOW) and is_main_deed(asked, term))
        or not (is_light(term) or _is_mere_kind(term) or term.is_only(_CURRENT))
    ]
    own = stems(passage.text)
    if not any(term.is_in(own) for term in terms if not term.entries):
        return False
    left = [term for term in terms if not says(finder, term, own)]
    here = _named_in(finder, passage.text) if any(term.entries for term in left) else set[str]()
    left = [term for term in left if not (term.entries and term.entries <= here)]
    itself = [term for term in terms if term not in left]
    is_loose = asked.wanted.want in _OF_SENSE and not asked.roles.is_passive and not is_passive(asked.cut)
    if not is_loose and any(is_deed(asked, term) and not _is_literal(term, passage.text) for term in itself):
        return False  # a word that only says the same may say something else here
    around = _around(finder, passage)
    if not all(_is_told_around(finder, asked, term, around) for term in left):
        return False
    named = [term for term in left if term.entries]
    meant = [term for term in named if says(finder, term, around.meant)]
    headed = [term for term in named if term not in meant and _is_of_heading(finder, term, passage)]
    beside = [term for term in named if term not in meant]
    if _is_of_another(finder, beside, passage) or (around.entry and _are_alike(finder, beside, around.entry)):
        return False
    if sum(0.5 if term.entries else 1.0 for term in (*itself, *meant, *headed)) < _ENOUGH:
        return False
    words_of_deed = [term for term in itself if not term.entries]
    return any(all(term.is_in(stems(clause)) for term in words_of_deed) for clause in clauses(passage.text))


def _named_in(finder: Finder, sentence: str) -> set[str]:
    """Those that a sentence surely names, by a surname alone, too, with no other name and no word for whoever it is
    beside it: neither Old Holt, nor the Holt Mill."""
    cut = words(sentence)
    found: set[str] = set()
    for term in finder.namer.names_in(cut):
        before = next((word for word in reversed(cut) if word.end <= term.at), None)
        behind = word_after(cut, term)
        is_led_in = before is not None and sentence[before.end : term.at] == " " and before.folded not in ("and", "or")
        is_led_in = is_led_in and before is not None and (before.is_capital or is_one_person(before))
        goes_on = behind is not None and behind.is_capital and sentence[term.end : behind.at] == " "
        if not (is_led_in or goes_on) and len(term.entries) == 1 and term.text[:1].isupper():
            found |= term.entries
    return found


def _is_of_heading(finder: Finder, term: Term, passage: Passage) -> bool:
    """Whether a sentence speaks of `it` under a heading that is the name of one thing."""
    named = stems(passage.heading) - {"the"}
    return bool(_IT.search(passage.text)) and any(
        name == named for each in finder.library.entities(sorted(term.entries)) for name in Evidence(each).names
    )


def _is_literal(term: Term, text: str) -> bool:
    """Whether a text has a term's own word in some form, or a phrasal verb that says it."""
    return term.own <= stems(text) or term.roots <= {word.root for word in words(text)}


def _is_of_another(finder: Finder, around: Sequence[Term], passage: Passage) -> bool:
    """Whether a sentence names another of the kind of one that only what stands around it names."""
    here = {each for term in finder.namer.terms(words(passage.text)) for each in term.entries} if around else set[str]()
    return any(finder.kinds[other] in _DOING and _are_alike(finder, around, other) for other in here)


def _are_alike(finder: Finder, terms: Sequence[Term], entry: str) -> bool:
    """Whether any of some terms names another of an entry's kind than that."""
    kind = finder.kinds[entry]
    return any(entry not in term.entries and any(finder.kinds[each] is kind for each in term.entries) for term in terms)


def _around(finder: Finder, passage: Passage) -> _Around:
    before = finder.library.full_text.before(passage, _BEFORE)
    told_before = stems(" ".join(each.text for each in before))
    if told_of := antecedent(finder, passage):
        named = (Evidence(each).named for each in finder.library.entities([told_of.entry]))
        return _Around(stems(passage.heading), told_before, frozenset().union(*named), told_of.entry)
    meant = stems(before[0].text) if before and _THEY.match(passage.text) else frozenset[str]()
    return _Around(stems(passage.heading), told_before, meant, "")


def _is_told_around(finder: Finder, asked: Asked, term: Term, around: _Around) -> bool:
    """Whether a term is one that the heading says, or a name, or the whole of which a part is counted, said before."""
    if is_deed(asked, term):
        return False
    is_whole = asked.wanted.want is Want.HOW_MANY and asked.counted == "of"
    is_free = (bool(term.entries) and asked.wanted.want is not Want.WHO) or is_whole
    nearby = around.before if is_free else around.meant if term.entries else frozenset[str]()
    return says(finder, term, around.heading) or says(finder, term, nearby)


def _is_sort_asked(asked: Asked, term: Term) -> bool:
    """Whether a term is of what sort the things are that are asked for, and that is no kind of entry: which goods."""
    asking = next((one for one, two in pairwise(asked.cut) if two.at == term.at), None)
    is_asked = asking is not None and asking.folded == "which"
    return is_asked and not term.entries and term.own.isdisjoint(NOUNS.keys())


def _is_mere_kind(term: Term) -> bool:
    is_name = term.at > 0 and term.text[:1].isupper()  # the Secretary-General
    return not (term.entries or is_name) and term.is_only(NOUNS.keys() | PASSING)
