"""Doubts about who did what is asked: an entry's quotes may tell it of others than the entry is told of."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import takewhile

from lore.model import Entity, Entry, Event, Fact, Kind, Statement, name_of
from lore.understanding.asked import Asked
from lore.understanding.deed_told import Named, forms, is_done_by, is_done_to, is_noun
from lore.understanding.deed_words import BEGINNING, ENDING
from lore.understanding.doing import (
    PRONOUNS,
    asks_whom,
    deed_asked,
    done_asked,
    done_by,
    first_done,
    is_told_as_done,
    subject_of,
)
from lore.understanding.doubting.deeds import told_outright
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC
from lore.understanding.roles import BE, DO, LOOKING, PREPOSITIONS, is_participle, is_passive
from lore.understanding.stems import stem
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.told_of_others import of_someone_else, of_something_else
from lore.understanding.verbs import PARTICIPLES
from lore.understanding.wanted import Want
from lore.understanding.who import tells_by_whom
from lore.understanding.words import Word, stems, words

_LITTLE_VERBS = frozenset(
    map(stem, "have do get take make come give say call last start begin end happen cost".split())
)
"""Verbs that say too little to tell what somebody did, or are said of what went on."""
_WHO = ("who", "by")
_DOING = (" by", " of", " for")
"""How the names of facts end that tell by whom something was done, or for what."""
_OF_DEEDS = (Want.WHEN, Want.WHERE, Want.WHY, Want.HOW)
_NEXT = frozenset("when while who which that because after before by until".split())
"""Words that begin what is no more of the question's main clause."""
_OBJECTS = frozenset("it them him her this".split())
_TO_DO = stemmed("manage try attempt want wish hope seek plan aim need")
"""Verbs with which a question only leads to what somebody did."""
_PARTICLES = frozenset("over up off out down away".split())
_BURNING = stemmed("burn burned burnt")
"""Stems of verbs that say no more with a particle."""
_FIGHTING = stemmed("war fight fought battle")
_BY = re.compile(r"\bby (?P<whom>(?-i:[A-Z])[^,;]*)")
_SUBJECT = 5  # words behind `did` among which a question has what somebody did


def of_doer(asked: Asked, evidence: Evidence, statement: Statement, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Whoever is told did not do what the quotes say that others did, nor was it done to them: the owners called for
    the militia."""
    entry, told = evidence.entry, next(iter(statement.facts), None)
    if asked.wanted.want is not Want.WHO or told is None or told not in entry.facts:
        return
    by = _BY.search(told.text) if isinstance(entry, Entity) else None
    if by and is_participle(words(told.name)[0]) and any(term.is_in(stems(by["whom"])) for term in asked.terms):
        yield f"The source says it the other way round ({name_of(entry)})."
    if isinstance(entry, Entity) and tells_by_whom(told) and not told.name.endswith(" by"):
        return  # built: 1880, by Ada Blom
    if any(term.entries & {*told.entities} for term in asked.terms):
        return  # succeeded by whom it is asked about: the entry is whoever that was
    if asks_whom(asked.cut):
        is_other = _is_doer(asked, evidence, told, kinds)
    elif isinstance(entry, Event) and told.name == "who":
        is_other = _is_of_others(asked, evidence, entry.title, Named.of(told, entry, kinds))
        is_other |= len(told.entities) > 1 and _is_begun_or_ended(asked, entry)
    else:
        is_other = _is_done_to_them(asked, evidence, told, kinds)
    if is_other:
        yield of_someone_else(entry)


def _is_begun_or_ended(asked: Asked, event: Event) -> bool:
    """Whether it is asked who began or ended a war, of which an event tells only who fought it."""
    deed, title = deed_asked(asked.cut), stems(event.title)
    is_asked = deed is not None and deed.stem in BEGINNING | ENDING and same(deed.stem).isdisjoint(title)
    return is_asked and not _FIGHTING.isdisjoint(title)


def _is_doer(asked: Asked, evidence: Evidence, told: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact tells who did something, and it is asked to whom somebody did it."""
    if told.name == "by" or told.name.endswith(_DOING):
        return not told.name.endswith(f" {asked.cut[-1].folded}")  # whom she was clerk for
    cuts = [words(name_of(evidence.entry)), *evidence.cuts]
    _, deed = subject_and_deed(asked, cuts)
    if told.name != "who" or deed is None:
        return False
    named = Named.of(told, evidence.entry, kinds)
    return not any(is_done_to(cut, at, named) for cut in cuts for at in forms(deed, cut))


def _is_done_to_them(asked: Asked, evidence: Evidence, told: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact is named by what is asked, and tells to whom it was done: blamed, of whom nobody says that they
    blamed anyone."""
    deed, named_by = deed_asked(asked.cut), words(told.name)
    if deed is None or not named_by or named_by[0].plain != deed.plain or any(w.folded == "by" for w in asked.cut):
        return False
    if [word.folded for word in named_by[1:2]] == ["by"] and named_by[2:]:
        return True  # blamed by the priests
    if not is_participle(named_by[0]) or len(named_by) > 1:
        return False
    named = Named.of(told, evidence.entry, kinds)
    return not any(is_done_by(cut, at, named) for cut in evidence.cuts for at in forms(deed, cut))


def of_asked_doer(asked: Asked, evidence: Evidence, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """Whoever a question has do something did not do what an entry's quotes say that others did: Courland copied no
    codes, where somebody copied those of Courland."""
    entry = evidence.entry
    subject, deed = subject_and_deed(asked, evidence.cuts)
    if deed is None:
        return
    title = words(name_of(entry)) if isinstance(entry, Event) else []
    named = Named.of_asked(asked, subject, _names_for(asked, subject, evidence), kinds)
    in_title = forms(deed, title)
    is_before = bool(in_title) and not is_passive(title) and named.has_any(title[: in_title[0]])
    is_told = bool(in_title) and any(named.has_any(words(fact.text)) for fact in entry.facts if fact.name in _WHO)
    is_own = any(entry.id in term.entries for term in asked.terms_in(subject))
    is_told |= is_own and any(forms(deed, words(fact.name)) for fact in entry.facts if fact.known)
    is_told |= is_own and any(asked.counted in stems(fact.name) for fact in entry.facts if fact.known and asked.counted)
    if not (is_before or is_told) and is_done_by_others(asked, deed, evidence.cuts, named):
        yield of_someone_else(entry)


def _names_for(asked: Asked, subject: Sequence[Word], evidence: Evidence) -> str:
    """The names that an entry has for whom some words of a question name; its own, if it is what they name."""
    entry = evidence.entry
    terms = asked.terms_in(subject)
    entries = {each for term in terms for each in term.entries}
    is_itself = entry.id in entries or all(term.is_in(told_outright(evidence)) for term in terms)
    told = [f"{fact.text} {' '.join(fact.entities)}" for fact in entry.facts if entries & {*fact.entities}]
    return " ".join((*told, *((name_of(entry), *entry.aliases) if is_itself else ())))


def is_done_by_others(asked: Asked, deed: Word, cuts: Sequence[Sequence[Word]], named: Named) -> bool:
    """Whether some sentences have a deed only of others than those that are named."""
    particle = _particle(asked.cut, next(at for at, word in enumerate(asked.cut) if word.at == deed.at))
    told_so = [
        is_done_by(cut, at, named)
        for cut in cuts
        for at in forms(deed, cut)
        if _tells_doer(cut, at) and (cut[at].stem != deed.stem or _is_same_particle(deed, _particle(cut, at), particle))
    ]
    return bool(told_so) and not any(told_so)


def of_asked_object(asked: Asked, evidence: Evidence, kinds: Mapping[str, Kind]) -> Iterator[str]:
    """What a question has something done to is not what an entry's quotes say that it was done to: the union was
    proclaimed in the town, and not the town."""
    entry = evidence.entry
    deed, done_to = _deed_and_object(asked)
    if (
        deed is None
        or stem(deed.plain) in _LITTLE_VERBS
        or deed.folded in LOOKING
        or all(word.is_number or word.folded in GENERIC for word in done_to)
        or _is_asked_for_by(asked, deed, done_to, entry)
    ):
        return
    named = Named.of_asked(asked, done_to, _names_for(asked, done_to, evidence), kinds)
    title = words(entry.title) if isinstance(entry, Event) else []
    told_so = [is_done_to(title, at, named) for at in forms(deed, title)]
    typed = Named.of_asked(asked, done_to, "", kinds)
    told_so += [
        _is_done_so(cut, at, named, typed)
        for cut in evidence.cuts
        for at in forms(deed, cut)
        if is_participle(cut[at]) and not _tells_no_object(cut, at)
    ]
    if told_so and not any(told_so):
        yield of_something_else(entry)


def _is_asked_for_by(asked: Asked, deed: Word, done_to: Sequence[Word], entry: Entry) -> bool:
    """Whether an entry is what a question has something done to, and has a slot named by that deed, or is asked for by
    it: won, of an election."""
    names = (entry.title, *entry.aliases, *entry.asked_as) if isinstance(entry, Event) else ()
    terms = asked.terms_in(done_to)
    is_called_so = any(all(term.is_in(stems(each) | {"the"}) for term in terms) for each in names)
    is_itself = bool(terms) and (is_called_so or all(entry.id in term.entries for term in terms))
    alike = same(deed.stem) | {deed.stem}
    is_slot = any(fact.known and stems(fact.name) <= alike for fact in entry.facts)
    return is_itself and (is_slot or deed.stem in stems("; ".join(entry.asked_as)))


def _tells_no_object(cut: Sequence[Word], at: int) -> bool:
    """Whether a sentence ends with a deed that somebody did, and says not to what: after she had mediated."""
    return at == len(cut) - 1 and not is_told_as_done(cut, at)


def _is_done_so(cut: Sequence[Word], at: int, named: Named, typed: Named) -> bool:
    """Whether a deed is done to those that are named, or to what a pronoun means that stands before their name as it
    was typed."""
    at = first_done(cut, at)
    is_later = typed.has_any(cut[at + 1 :]) and not named.has_any(cut[:at])
    behind = cut[at + 1 : at + 2]
    if any(word.folded in _OBJECTS for word in behind):
        return not is_later
    return is_done_to(cut, at, replace(named, pronouns=frozenset()) if is_later else named)


def _deed_and_object(asked: Asked) -> tuple[Word | None, Sequence[Word]]:
    """What it is asked that was done, and to what: when was the union proclaimed, who proclaimed it."""
    cut = asked.cut
    if asked.wanted.want is Want.WHO and (deed := deed_asked(cut)):
        behind = list(takewhile(lambda word: word.folded not in PREPOSITIONS - {"of"}, cut[cut.index(deed) + 1 :]))
        return asked.as_meant(deed), behind
    if asked.wanted.want not in _OF_DEEDS or len(cut) < 2 or cut[1].folded not in BE:
        return None, ()
    main = list(takewhile(lambda word: word.folded not in _NEXT, cut[2:]))
    at = next((at for at, word in enumerate(main) if at and is_participle(word) and not _is_described(main, at)), None)
    return (asked.as_meant(main[at]), main[:at]) if at is not None else (None, ())


def _is_described(main: Sequence[Word], at: int) -> bool:
    """Whether a participle only says of what sort that is which stands behind it: the well trusted Soviets."""
    behind = main[at + 1] if at + 1 < len(main) else None
    return behind is not None and (behind.folded in ("and", "or") or behind.folded not in GENERIC)


def subject_and_deed(asked: Asked, cuts: Sequence[Sequence[Word]]) -> tuple[Sequence[Word], Word | None]:
    """Whom a question has do something, and what: the first word behind them that some sentences have as a verb."""
    did = next((at for at, word in enumerate(asked.cut) if word.folded in DO), None)
    behind = asked.cut[did + 1 :] if did is not None else ()
    if not behind or behind[0].folded in PRONOUNS | GENERIC - {"the", "a", "an"}:
        return (), None
    named = next((term.end for term in asked.terms if term.entries and term.at >= behind[0].at), behind[0].end)
    for at in range(1, min(len(behind), _SUBJECT)):
        deed = asked.as_meant(behind[at])
        if stem(behind[at].plain) in _LITTLE_VERBS:
            break
        if behind[at].at < named or behind[at].folded in GENERIC:
            continue
        if behind[at].stem in _TO_DO and [word.folded for word in behind[at + 1 : at + 2]] == ["to"]:
            continue
        told = [cut[place] for cut in cuts for place in forms(deed, cut)]
        if any(_is_verb(deed, each) or _is_reworded(asked, deed, each) for each in told):
            return behind[:at], deed
    return (), None


def _tells_doer(cut: Sequence[Word], at: int) -> bool:
    """Whether a sentence tells by whom a deed was done: not that it was, nor what is disputed to have started it."""
    if is_told_as_done(cut, at):
        return bool(done_by(cut, at))
    return [word.folded for word in subject_of(cut, at)] not in (["what"], ["who"])


def _is_verb(plain: Word, told: Word) -> bool:
    """Whether a word of a sentence is a verb in the past, of which a question has the plain form, or a phrasal one."""
    return is_participle(told) and (told.folded != plain.folded or told.folded in PARTICIPLES)


def _is_reworded(asked: Asked, deed: Word, told: Word) -> bool:
    """Whether a verb in the past stands in a question only for other words: burned, for set fire to."""
    return is_participle(told) and is_participle(deed) and deed.folded not in asked.text.lower()


def _particle(cut: Sequence[Word], at: int) -> str:
    """What makes a verb another one, right behind it: turned over is not turned."""
    return next((word.folded for word in cut[at + 1 : at + 2] if word.folded in _PARTICLES), "")


def _is_same_particle(deed: Word, told: str, typed: str) -> bool:
    """Whether a verb says the same behind which a sentence and a question have these particles, or none."""
    return told == typed or (deed.stem in _BURNING and {told, typed} <= {"", "down"})


def _is_of_others(asked: Asked, evidence: Evidence, title: str, named: Named) -> bool:
    """Whether an event's title, or else its sentences, have what is asked only of others than those that are named."""
    cut = words(title)
    if doing := _as_meant(asked, deed_asked(asked.cut)):
        in_title = [] if is_passive(cut) else [at for at in forms(doing, cut) if not cut[at].folded.endswith("ing")]
        if in_title and (in_title[0] == 0 or named.has_any(cut[: in_title[0]])):
            return False
        told_so = [is_done_by(sentence, at, named, cut) for sentence, at in _told(doing, evidence)]
        return bool(told_so) and not any(told_so)
    if done := _as_meant(asked, done_asked(asked.cut)):
        alike = same(done.stem)
        told_so = [is_done_to(cut, at, named) for at, word in enumerate(cut) if word.stem in alike]
        told_so += [is_done_to(sentence, at, named) for sentence, at in _told(done, evidence)]
        return not any(told_so) and (bool(told_so) or alike.isdisjoint(told_outright(evidence)))
    return False


def _as_meant(asked: Asked, word: Word | None) -> Word | None:
    return asked.as_meant(word) if word else None


def _told(deed: Word, evidence: Evidence) -> list[tuple[list[Word], int]]:
    """The sentences that have a form of a deed, or else another word for it, each with where."""
    literally = [(cut, at) for cut in evidence.cuts for at in forms(deed, cut)]
    alike = same(deed.stem)
    if literally or not alike.isdisjoint(told_outright(evidence)):
        return literally
    return [
        (cut, at) for cut in evidence.cuts for at, word in enumerate(cut) if word.stem in alike and not is_noun(cut, at)
    ]
