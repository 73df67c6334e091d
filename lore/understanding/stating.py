"""What the entries that a question is about say to it, and in words what they don't."""

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from lore.model import Basis, Entry, Event, EventKind, Passage, Reply, Standing, Statement, name_of
from lore.understanding import dated
from lore.understanding.affirmed import is_affirmed
from lore.understanding.asked import Asked
from lore.understanding.bulleted import DIVIDED, is_bullet_of
from lore.understanding.clausal import is_refuted
from lore.understanding.dates_in import Dated
from lore.understanding.doubting.denials import DENIED, NOT_SO, denies_by_fact, denying_clause, is_title_asked
from lore.understanding.doubting.doubts import doubts
from lore.understanding.doubting.hedges import of_nobody, of_refused
from lore.understanding.doubting.statements import of_statement
from lore.understanding.doubting.subjects import denied_by_contrast
from lore.understanding.doubting.times import PLANNED, is_told_as_plan
from lore.understanding.doubting.wordings import BESIDE_IT, NEAR_IT
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import apart, denying, excepted
from lore.understanding.finding import Finder
from lore.understanding.passing import passed_over
from lore.understanding.prose import SENTENCE, sentences_of
from lore.understanding.saying import asks_for_parts, said_of
from lore.understanding.slots import lacking
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_OF_NOW = re.compile(r"\b(?:now|today|still|anymore|ever|nowadays)\b", re.IGNORECASE)
"""What asks whether an exception was lifted since."""


def told(finder: Finder, asked: Asked, date: Dated | None, found: Sequence[Evidence], missed: Sequence[Term]) -> Reply:
    """A reply of statements; it is an answer if nothing that was asked is left unsaid, doubtful or implied."""
    best = found[0]
    statements, unsaid = _statements(finder, asked, found)
    if date and not is_bullet_of(finder, date, best.entry):
        unsaid += dated.disagreement(asked, date, best.entry, finder.library.world.calendar)
    has_wanted = not unsaid and _has_wanted(asked, statements[0])
    passed = passed_over(asked, best, missed) if has_wanted else []
    unsaid += [_missing(asked, best.entry, term) for term in missed if term not in passed]
    set_apart = apart(asked, best.entry)
    is_excepted = (
        date is None
        and not _OF_NOW.search(asked.plain)
        and asked.wanted.want is Want.WHETHER
        and bool(excepted(asked, best.entry))
    )
    unsaid += [] if is_excepted else set_apart  # of an exception, that is the answer: no
    unsaid += doubts(asked, best, missed)
    unsaid += of_statement(asked, best, statements[0], missed, finder.kinds)
    unsaid += _of_sources(statements)
    unsaid += _of_the_other_way(finder, asked, best.entry)
    unsaid = unsaid or _of_what_is_implied(asked, date, statements)
    denied = denying(set_apart) if is_excepted else _denial(asked, best.entry)
    refused = "" if denied else next(of_refused(asked, best.entry), "")
    is_uncounted = not (missed or statements[0].facts) and all(map(_is_of_number, unsaid))
    if is_uncounted and (nobody := next(of_nobody(asked, best.entry), "")):
        return asked.reply(Standing.ANSWER, statements, nobody)
    if answering := _answering(asked, best, {*unsaid}) or ("" if unsaid else refused):
        return asked.reply(Standing.ANSWER, statements, answering)
    if unsaid:
        return asked.reply(Standing.PARTLY, statements, unsaid=[*unsaid, *(set_apart if is_excepted else ())])
    return _noting(asked, passed).reply(Standing.ANSWER, statements, denied)


def _is_of_number(sentence: str) -> bool:
    """Whether a sentence says no more than that no number is stated, or that it was not so."""
    return sentence == NOT_SO or sentence.startswith("The source does not state how many")


def _answering(asked: Asked, best: Evidence, unsaid: Set[str]) -> str:
    """What answers whether something was so, where nothing is doubtful but that: the plan or the denial that an entry
    tells; empty where neither does."""
    if PLANNED in unsaid and unsaid <= {PLANNED, BESIDE_IT, NEAR_IT} and is_told_as_plan(asked, best):
        return PLANNED
    if NOT_SO in unsaid and unsaid <= {NOT_SO, NEAR_IT} and denies_by_fact(asked, best):
        return DENIED
    if NOT_SO in unsaid and unsaid <= {NOT_SO, BESIDE_IT}:
        denied = denying_clause(asked, best, with_names=BESIDE_IT in unsaid)
        return f"The source says “{denied}”." if denied else ""
    return denied_by_contrast(asked, best.entry, unsaid)


def _statements(finder: Finder, asked: Asked, found: Sequence[Evidence]) -> tuple[list[Statement], list[str]]:
    """What each entry says, and sentences about what they don't; what the best states, another need not."""
    statements: list[Statement] = []
    unsaid: list[str] = []
    for evidence in found:
        statement, lack = said_of(asked, evidence.entry, finder.kinds)
        listed = _listed(finder, asked, statement, lack)
        if listed:
            quotes = tuple(dict.fromkeys((*statement.quotes, *listed)))
            statement, lack = replace(statement, facts=(), quotes=quotes), []
        if lack and not unsaid and statements and statements[0].facts:
            continue
        statements.append(statement)
        unsaid += lack
        if listed:
            break
    return statements, unsaid


def _listed(finder: Finder, asked: Asked, statement: Statement, lack: Sequence[str]) -> list[Passage]:
    """The bullets of the source that an entry's last quote leads in, where a question asks for what is listed."""
    leading = next((quote for quote in statement.entry.quotes if quote.text.endswith(":")), None)
    is_told = bool(statement.facts) and not (DIVIDED.match(asked.plain) and asked.wanted.want is Want.HOW)
    if leading is None or (is_told and not _leads_in(leading, asked)):
        return []
    led_in = stems(SENTENCE.split(leading.text)[-1])
    says = any if leading is statement.entry.quotes[-1] else all
    is_of_list = says(term.is_in(led_in) for term in asked.terms) and asks_for_parts(asked)
    is_of_list = is_of_list and (not lack or asked.wanted.want is Want.HOW)
    return finder.library.quotations.listed_after(leading) if asked.is_listing or is_of_list else []


def _leads_in(leading: Passage, asked: Asked) -> bool:
    """Whether a quote ends with the very word for what is to be listed: has three articles."""
    last = [word.stem for word in words(leading.text)[-1:] if word.folded.endswith("s")]
    return bool(last) and any(not term.entries and term.own == {*last} for term in asked.terms[:1])


def _has_wanted(asked: Asked, statement: Statement) -> bool:
    """Whether a statement has what is wanted: a slot, or its entry's date."""
    entry = statement.entry
    if asked.wanted.want is Want.WHEN:
        return isinstance(entry, Event) and entry.date.known
    is_listed = asked.is_listing and len(statement.quotes) > len(entry.quotes)
    return bool(statement.facts) or is_listed or (asked.wanted.want is Want.WHAT and isinstance(entry, Event))


def _missing(asked: Asked, entry: Entry, term: Term) -> str:
    """A sentence about a term that an entry doesn't say."""
    if fact := lacking(asked, entry, term):
        return f"{fact.label}: not stated ({name_of(entry)})."
    if not asked.has_typed(term):
        return f"What is asked is not said of it in just these words ({name_of(entry)})."
    return f"Of “{term.text}”, the source says nothing here."


def _of_sources(statements: Sequence[Statement]) -> list[str]:
    is_quoted = all(statement.quotes for statement in statements)
    return [] if is_quoted else ["No source is quoted for it."]


def _of_the_other_way(finder: Finder, asked: Asked, entry: Entry) -> list[str]:
    """A sentence where a quote tells the deed that is asked about, but of those to whom it is asked to be done."""
    refuted = [is_refuted(finder, asked, sentence) for quote in entry.quotes for sentence in sentences_of(quote)]
    return ["The source says it the other way round."] if any(refuted) else []


def _of_what_is_implied(asked: Asked, date: Dated | None, statements: Sequence[Statement]) -> list[str]:
    """A sentence where some of what is told, or a date that is asked for, is only implied."""
    wants = {asked.wanted.want, *asked.wanted.also}
    asks_date = Want.WHEN in wants or (date is not None and Want.WHETHER in wants)
    asked_for = statements[:1] if asks_date and not asked.is_listing else statements
    is_implied = any(_is_implied(statement, asks_date) for statement in asked_for)
    return ["Part of it is implied by the source, not stated in so many words."] if is_implied else []


def _is_implied(statement: Statement, asks_date: bool) -> bool:
    entry = statement.entry
    if not isinstance(entry, Event):
        return False
    tells_date = asks_date and statement.dated and not statement.facts
    return (
        entry.basis is not Basis.STATED
        or (tells_date and entry.date_basis is not Basis.STATED)
        or any("implied" in fact.text for fact in statement.facts)
    )


def _denial(asked: Asked, entry: Entry) -> str:
    """No, where whether something was is answered by its never having been; empty where it isn't."""
    never = isinstance(entry, Event) and entry.kind is EventKind.NON_EVENT
    is_denied = never and asked.wanted.want is Want.WHETHER and not asked.is_negated
    is_denied = is_denied and not (is_title_asked(asked, entry) or is_affirmed(asked, entry))
    return DENIED if is_denied else ""


def _noting(asked: Asked, passed: Sequence[Term]) -> Asked:
    """A question with a note of the words that its answer passes over."""
    typed = ", ".join(f"“{term.text}”" for term in passed if asked.has_typed(term))
    return replace(asked, note=f"{asked.note} In the source's words, without {typed}.".strip()) if typed else asked
