"""Doubts about the deed that a question asks of: an entry may tell of another, whose quote only mentions that one."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from lore.model import Entry, Event, EventKind, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.doing import FIRST, PRONOUNS, RELATIVE, deed_asked, done_by, is_told_as_done, subject_of
from lore.understanding.doubting.subjects import is_done_for
from lore.understanding.evidence import Evidence
from lore.understanding.generic import LIGHT_VERBS
from lore.understanding.heads import linked
from lore.understanding.opposites import opposes
from lore.understanding.outcomes import tells_outcome
from lore.understanding.passing import PASSING
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.prose import clauses, quoted, said, sentences
from lore.understanding.roles import BE, DO, is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.told_of_others import of_something_else
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_ENDS = re.compile(
    r"\b(?:ended|finished|stopped|ceased)\b|\b(?:did|does|do)\b(?!.*\bthe end\b).*\b(?:end|finish|stop|cease)\b"
    r"|\b(?:was|were|is|are)\b.*(?<!ed )(?<!en )(?<!won )(?<!win )\bover\W*$",
    re.IGNORECASE,
)
_BEGINNING = stemmed("begin begins beginning start starts outbreak")
_ENDING = stemmed(
    "end ended ends over finish finished complete completed stop stopped cease ceased conclude concluded close closed"
    " dissolve dissolved disband disbanded abolish abolished collapse collapsed fall fell halt halted cancel cancelled"
    " settle settled until expire expired give gave break broke last lasted surrender surrendered quit"
    " final finally die died death"
)
_MADE = stemmed("build built make made open opened lay laid found founded establish established set up ready done")
_DONE_BY = re.compile(r"^\W*(?:was|were|is|are)\b[^?]* done (?:by|before|in time|on time|within)\b", re.IGNORECASE)
_DIE = stemmed("die died dies dying death dead")
_KILLED = stemmed(
    "kill killed murder murdered assassinate assassinated execute executed hang hanged behead beheaded shot drown"
    " drowned perish perished burial buried funeral suicide fell fall lost poisoned stabbed burned"
)
_LED = stemmed("lead led")
_LEADING_TO = re.compile(r"\bled (?!the way\b)(?:[\w’-]+ ){0,2}to\b", re.IGNORECASE)
"""What had somebody do something, and led nobody."""
_MEANT = frozenset(("to", "would"))
_ARTICLES = frozenset("a an the his her its their some old".split())
_PHRASE = 2  # words of a phrasal verb
_FOUND_OUT = re.compile(
    r"\b(?:never|not) (?:been )?(?:found|known|established|identified|discovered|solved|explained|proved|proven)\b",
    re.IGNORECASE,
)


def of_end(asked: Asked, entry: Entry) -> Iterator[str]:
    """When something began, or why, is not when or why it ended."""
    is_of_event = asked.wanted.want in (Want.WHEN, Want.WHY, Want.HOW, Want.WHO, Want.WHAT, Want.WHETHER)
    is_asked = bool(_ENDS.search(asked.plain)) and not asked.wanted.is_outcome
    is_beginning = not _BEGINNING.isdisjoint(stems(name_of(entry)))
    is_told = any(not _ENDING.isdisjoint(stems(fact.name)) for fact in entry.facts if fact.known)
    is_unsaid = is_of_event and _ENDING.isdisjoint(stems(said(entry)))
    if is_asked and (is_unsaid or (is_beginning and not is_told and asked.wanted.want in (Want.WHEN, Want.WHERE))):
        yield f"Its end is not stated ({name_of(entry)})."


def of_outcome(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody did whom an event is only asked for by is not what became of them: of the traitor."""
    entry = evidence.entry
    if not asked.wanted.is_outcome or not isinstance(entry, Event) or any(term.entries for term in asked.terms):
        return
    if tells_outcome(entry.facts) or any(term.is_in(evidence.shown) for term in asked.terms):
        return
    yield f"What became of it is not stated ({entry.title})."


def of_done(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whether something was done by then is not told by how it was begun, or struck by a storm."""
    is_asked = asked.wanted.want is Want.WHETHER and bool(_DONE_BY.search(asked.plain))
    if is_asked and isinstance(entry, Event) and (_ENDING | _MADE).isdisjoint(stems(name_of(entry))):
        yield f"That it was done by then is not said ({name_of(entry)})."


def of_date_of_another(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """When an event was is not when something was that its quotes only mention: not her death, by her election."""
    event = evidence.entry
    if asked.wanted.want is not Want.WHEN or not isinstance(event, Event) or not event.date.known:
        return
    others = linked(event, "to", "exception", "except") - linked(event, "who", "what", "by")
    if asked.roles.doers and asked.roles.doers.isdisjoint(evidence.part_in - others) and not is_done_for(asked, event):
        yield f"The source dates something else by it ({event.title})."  # not the fall of those whom it excepts
        return
    doing = [term for term in asked.terms if term.own and not term.entries and not term.own <= PASSING | LIGHT_VERBS]
    if _is_another_s_death(asked, event):
        yield f"The source dates something else by it ({event.title})."
        return
    own = told_outright(evidence) | evidence.quoted | stems(event.date.words or "")
    if doing and not any(term.is_in(own) for term in doing):
        yield f"The source dates something else by it ({event.title})."  # what only another slot tells of
        return
    deed = _last_deed(asked, doing) or _deed_done(asked, doing)
    beside = [deed] if deed else doing
    if not beside or any(not term.is_in(evidence.quoted) or _is_its_own(evidence, term) for term in beside):
        return
    told = stems(event.date.words or str(event.date.year or ""))
    subject = [term for term in asked.terms if term.entries & asked.roles.doers]
    for clause in clauses(event):
        cut = words(clause)
        is_dated = told <= {word.stem for word in cut} and any(map(_is_deed(cut), beside))
        if is_dated and (not subject or _has_subject(cut, beside, subject[0].own)):
            return
    yield f"The source dates something else by it ({event.title})."


def of_another_deed(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Whoever an event is told of did not do what it says nowhere, or whose opposite it says: won, of who lost it; nor
    did they lead what only led to it."""
    event, deed = evidence.entry, _deed_of_whom(asked)
    if asked.wanted.want is not Want.WHO or not isinstance(event, Event) or deed is None:
        return
    if not (deed.is_in(evidence.shown) or deed.own <= evidence.told) or opposes(deed, evidence.shown):
        yield f"Of “{deed.text}”, it is not said in just these words."
    elif deed.own & _LED and _LEADING_TO.search(quoted(event)):
        yield of_something_else(event)


def of_never_found(asked: Asked, entry: Entry) -> Iterator[str]:
    """That nobody found out why something was is no denial of any cause."""
    is_unknown = isinstance(entry, Event) and entry.kind is EventKind.NON_EVENT
    if not is_unknown or asked.wanted.want is not Want.WHETHER:
        return
    telling = [met[0] for sentence in sentences(entry) if (met := _FOUND_OUT.search(sentence))]
    found = stems(" ".join(telling))
    if telling and not any(not term.entries and term.is_in(found) for term in asked.terms):
        yield f"The source says only “{telling[0]}”."


def _is_its_own(evidence: Evidence, term: Term) -> bool:
    """Whether an entry is itself of what a term says: by its names or, where no quote has the word, by what it is asked
    for by."""
    named = evidence.named | evidence.named_wholly
    is_literal = term.own <= evidence.quoted or not term.roots.isdisjoint(
        word.root for word in words(quoted(evidence.entry))
    )
    return term.is_in(named) if is_literal else term.is_in(told_outright(evidence))


def told_outright(evidence: Evidence) -> frozenset[str]:
    """Stems of what an entry itself is of: its names, what it is asked for by, and what it was done to."""
    entry = evidence.entry
    known = [fact for fact in entry.facts if fact.known]
    done_to = [fact.text for fact in known if fact.name in ("what", "target", "did")]
    told = " ".join((*entry.aliases, *entry.asked_as, *(fact.name for fact in known), *done_to))
    return evidence.named | evidence.named_wholly | stems(told)


def _is_deed(cut: Sequence[Word]) -> Callable[[Term], bool]:
    """Whether a clause has a term as a deed, and neither to say which, an abandoned mill, nor what was meant."""
    before = (cut[0], *cut) if cut else ()
    led = (at for at, (one, _) in enumerate(pairwise(before)) if one.folded not in _ARTICLES | _MEANT)
    doing = frozenset[str]().union(*(_told_from(cut, at) for at in led))
    return lambda term: term.is_in(doing)


def _told_from(cut: Sequence[Word], at: int) -> frozenset[str]:
    """Stems of what a word says, and a phrasal verb that begins with it: ran aground, for stranded."""
    phrase = [word.folded for word in cut[at : at + _PHRASE]]
    return frozenset((cut[at].stem, *said_in_phrases(phrase)))


def _last_deed(asked: Asked, doing: Sequence[Term]) -> Term | None:
    """What was done, by the participle that ends a passive question: when was the station built."""
    last = asked.cut[-1]
    is_passive = is_participle(last) and any(word.folded in BE for word in asked.cut[:-1])
    return next((term for term in doing if term.at == last.at), None) if is_passive else None


def _deed_done(asked: Asked, doing: Sequence[Term]) -> Term | None:
    """What was done, by the verb behind whoever it is asked when they did it: when did she trace it."""
    did = next((at for at, word in enumerate(asked.cut) if word.folded in DO), None)
    subject = next((term for term in asked.terms if did is not None and term.at > asked.cut[did].at), None)
    if subject is None or not subject.entries:
        return None
    following = [word for word in asked.cut if word.at >= subject.end and not word.folded.endswith("ly")]
    terms = [next((term for term in doing if term.at == word.at), None) for word in following[:2]]
    return terms[0] if terms and not any(terms[1:]) else None  # her book came out: two words of which one is no deed


def _is_another_s_death(asked: Asked, event: Event) -> bool:
    """Whether it is asked when somebody died, and an event tells by its title of no death, or of those whom they
    killed."""
    title = stems(event.title) | stems("; ".join(event.aliases))
    if not any(term.is_only(_DIE) for term in asked.terms) or _DIE & title:
        return False
    if not asked.roles.doers:
        others = [term for term in asked.terms if not (term.own <= _DIE or term.entries)]
        return bool(others) and not any(term.is_in(title) for term in others)
    who = {each for fact in event.facts if fact.name in ("who", "by") and fact.known for each in fact.entities}
    is_killer = not roles.is_told_of_affected(event) and asked.roles.doers <= who
    return _KILLED.isdisjoint(title) or is_killer


def _deed_of_whom(asked: Asked) -> Term | None:
    """What it is asked who did, in more than a verb that says next to nothing."""
    deed = deed_asked(asked.cut)
    term = next((term for term in asked.terms if deed and term.at == deed.at), None)
    return term if term and term.own and not (term.entries or term.own <= PASSING | LIGHT_VERBS) else None


def _has_subject(cut: Sequence[Word], deeds: Sequence[Term], named: frozenset[str]) -> bool:
    """Whether those that are named, or a pronoun that begins the sentence, stand right before a deed or what is told of
    by `who`, or behind `by` where it is told as done; or the sentence begins with it."""
    for at in _literally(cut, deeds):
        if is_told_as_done(cut, at):
            return any(each.stem in named for each in done_by(cut, at) or ())
        subject = subject_of(cut, at)
        if not subject:
            return True
        if len(subject) > 1 and subject[-1].folded in RELATIVE:
            return subject[-2].stem in named
        if subject[-1].stem in named or (subject[-1].folded in PRONOUNS and len(subject) <= FIRST):
            return True
    return False


def _literally(cut: Sequence[Word], deeds: Sequence[Term]) -> list[int]:
    """Where a sentence has a deed in some form of its own word, or else another word for it."""
    roots = frozenset[str]().union(*(term.roots for term in deeds))
    said = [at for at in range(len(cut)) if any(term.is_in(_told_from(cut, at)) for term in deeds)]
    return [at for at in said if cut[at].root in roots] or said
