"""Doubts about the sides of a deed: to whom it was done, from where, and against whom."""

from collections.abc import Iterator, Mapping, Sequence

from lore.model import Entry, Event, Kind, Statement, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.deed_told import Named, forms, is_done_by, is_done_to
from lore.understanding.doing import asks_whom
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC
from lore.understanding.heads import linked
from lore.understanding.kinds import OFFICES
from lore.understanding.numerals import NUMBERS
from lore.understanding.prose import quoted
from lore.understanding.roles import DO, PREPOSITIONS, led_by
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.told_of_others import of_someone_else, of_something_else
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_ARTICLES = ("the", "a", "an", "his", "her", "its", "their")
_LEADING = stemmed("leader head chief ruler")
"""Offices that are no more than words for whoever leads."""
_WHOSE = frozenset("his her its their him them it".split())
_AGENTS = ("ers", "ors")
"""How words end for those who do something."""
_GIVING = same(stem("give")) | stemmed("turn hand pass cede entrust leave")
_SAYING = ("say", "says", "said", "claim", "claimed")
_AGAINST = ("against", "towards", "toward")


def of_whom(asked: Asked, evidence: Evidence, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Whoever is told is not whom somebody fought, of whom nothing says that they fought anyone."""
    entry, told = evidence.entry, next(iter(statement.facts), None)
    if asked.wanted.want is not Want.WHO or told is None or told not in entry.facts or not asks_whom(asked.cut):
        return
    at = _behind_subject(asked)
    if at is None:
        return
    deed = asked.as_meant(asked.cut[at])
    alike = same(deed.stem)
    is_given = told.name == "to" and deed.stem in _GIVING
    by = linked(entry, "by")
    if is_given or by & asked.roles.doers or any(word.stem in alike for word in words(told.name)):
        return
    title = words(name_of(entry))
    cuts = [title, *evidence.cuts]
    told_so = [(cut, place) for cut in cuts for place in _where(deed, alike, cut)]
    if told.name == "who":
        named = Named.of(told, entry, kinds)
        is_told = any(is_done_to(cut, place, named) for cut, place in told_so)
    else:
        named = Named.of_asked(asked, asked.cut[2:at], _who_is(entry, asked.cut[2:at]), kinds)
        is_told = any(is_done_by(cut, place, named, title) for cut, place in told_so)
    if not is_told:
        yield of_someone_else(entry)


def _behind_subject(asked: Asked) -> int | None:
    """Where a question says what somebody did: behind whoever did it, by name or in a word, and in an office."""
    cut = asked.cut
    if any(word.folded in _SAYING for word in cut[2:]):
        return None  # who did the telegram say was shot
    start = next((at for at in range(2, len(cut)) if cut[at].folded not in _ARTICLES), len(cut) - 1)
    named = next((term for term in asked.terms if term.at == cut[start].at), None)
    end = named.end if named else cut[start].end
    if named is None or not named.entries:  # the population hated: the last word, if it is one that says something
        return len(cut) - 1 if start < len(cut) - 1 and cut[-1].folded not in GENERIC | PREPOSITIONS else None
    left = [at for at in range(start + 1, len(cut)) if cut[at].at >= end and not cut[at].folded.endswith("ly")]
    at = next((at for at in left if cut[at].stem not in OFFICES), None)
    return None if at is None or cut[at].folded in GENERIC else at


def _who_is(entry: Entry, subject: Sequence[Word]) -> str:
    """What an entry tells of whoever a question has by an office of theirs: the president Ada Holt."""
    own = {word.stem for word in subject if word.folded not in GENERIC}
    return " ".join(fact.text for fact in entry.facts if fact.name == "who" and own & stems(fact.text))


def _where(deed: Word, alike: frozenset[str], cut: Sequence[Word]) -> list[int]:
    """Where some words have a deed, or another word for it."""
    own = forms(deed, cut)
    return own + [at for at, word in enumerate(cut) if word.stem in alike and at not in own]


def _named_by(entry: Entry, slot: str) -> set[str]:
    """The entries that a slot of an entry is known to name."""
    return {each for fact in entry.facts if fact.name == slot and fact.known for each in fact.entities}


def of_direction(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever was sent somewhere was not sent from there, nor brought back."""
    to = _named_by(entry, "to") - _named_by(entry, "from")
    for term in asked.terms:
        is_origin = led_by(asked.cut, term) == "from" or _is_out_of(asked.cut, term)
        if is_origin and term.entries and term.entries <= to:
            yield roles.REVERSED
            return


def of_order(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever came after somebody did not come before them."""
    later = entry.after if isinstance(entry, Event) else None
    is_after = later is not None and not later.offset.startswith("-")
    anchored = _named_by(entry, "order")
    if is_after and any(led_by(asked.cut, term) == "before" and term.entries & anchored for term in asked.terms):
        yield roles.REVERSED


def of_agents(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Where the founders met is not where whoever set up something else did."""
    did = next((at for at, word in enumerate(asked.cut) if word.folded in DO), None)
    if asked.wanted.want is not Want.WHERE or did is None:
        return
    subject = next((word for word in asked.cut[did + 1 :] if word.folded not in GENERIC | {*NUMBERS}), None)
    term = next((term for term in asked.terms if subject and term.at == subject.at and not term.entries), None)
    if subject is None or term is None or not subject.folded.endswith(_AGENTS):
        return
    roots = {word.root for text in (name_of(evidence.entry), quoted(evidence.entry)) for word in words(text)}
    if term.roots.isdisjoint(roots) and not term.own <= evidence.shown:
        yield of_someone_else(evidence.entry)


def _is_out_of(cut: Sequence[Word], term: Term) -> bool:
    before = [word.folded for word in cut if word.end <= term.at]
    return before[-2:] == ["out", "of"]


def of_target(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What was inspired against one is not told against another."""
    entry = evidence.entry
    against = [term for term in asked.terms if term.entries and led_by(asked.cut, term) in _AGAINST]
    if not against or not isinstance(entry, Event):
        return
    texts = [text.partition(f" {word} ")[2] for text in (entry.title, quoted(entry)) for word in _AGAINST]
    if any(word.folded in _WHOSE for text in texts for word in words(text)[:1]):
        return  # against its king: whose, it doesn't say
    behind = stems(" ".join(texts))
    slots = [fact for fact in entry.facts if fact.name != "who" or len(fact.entities) > 1]
    targets = {each for fact in slots for each in fact.entities}
    for term in against:
        if behind and not (term.entries & (targets | {entry.id}) or term.is_in(behind)):
            yield of_something_else(entry)
            return


def of_office_asked(asked: Asked, evidence: Evidence, statement: Statement) -> Iterator[str]:
    """Whoever is told is no president, where nothing says that they were one."""
    is_which = asked.wanted.want in (Want.WHO, Want.WHICH) and asked.cut[0].folded in ("which", "what")
    office = next(iter(asked.cut[1:2]), None) if is_which else None
    if office is None or office.stem not in OFFICES - _LEADING or not statement.facts:
        return
    told = stems(" ".join((quoted(evidence.entry), *(f"{fact.name} {fact.text}" for fact in evidence.entry.facts))))
    if same(office.stem).isdisjoint(told | evidence.named_wholly | evidence.named):
        yield f"That it was the {office.typed.lower()} is not said ({name_of(evidence.entry)})."
