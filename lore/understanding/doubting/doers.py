"""Doubts about who did what is asked: an entry's quotes may tell it of others than the entry is told of."""

from collections.abc import Iterator, Sequence

from lore.calendars import MONTHS
from lore.model import Event, Fact, Statement
from lore.understanding.asked import Asked
from lore.understanding.doing import (
    FIRST,
    MEMBERS,
    NEAR,
    PRONOUNS,
    RELATIVE,
    deed_asked,
    done_asked,
    done_by,
    is_parted,
    is_told_as_done,
    subject_of,
)
from lore.understanding.doubting.deeds import told_outright
from lore.understanding.evidence import Evidence
from lore.understanding.kinds import TITLES
from lore.understanding.prose import sentences
from lore.understanding.roles import BE, PREPOSITIONS, is_passive
from lore.understanding.stems import stem
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_LEADING_IN = frozenset("where when while because after before since until although though".split())
_AGREEING = stemmed("sign signed conclude concluded agree agreed ratify ratified swear sworn seal sealed")
"""What those do whom a treaty is told of, where it is told only that it was done."""
_AGENTS = ("er", "ers", "or", "ors")
_NEAR_HEAD = 8  # words at the end of a subject among which others tell where its head is, or what else it did
_APART = (PREPOSITIONS | {*RELATIVE}) - {"of"}
_NEAR_OF = 5  # words at the end of a subject among which `of` tells whose it is
_LED_IN = 3  # more words before a pronoun where a sentence begins with a preposition


def of_doer(asked: Asked, evidence: Evidence, statement: Statement) -> Iterator[str]:
    """Whoever an event is told of did not do what its quotes say that others did, nor was it done to them: the owners
    called for the militia."""
    event, told = evidence.entry, next(iter(statement.facts), None)
    if asked.wanted.want is not Want.WHO or not isinstance(event, Event) or told is None or told.name != "who":
        return
    if told in event.facts and _is_of_others(asked, evidence, event.title, _named(told)):
        yield f"The source says it of someone else ({event.title})."


def _is_of_others(asked: Asked, evidence: Evidence, title: str, named: frozenset[str]) -> bool:
    """Whether an event's title, or else its sentences, have what is asked only of others than those that are named."""
    is_by = any(word.folded == "by" for word in asked.cut)
    doing, done = deed_asked(asked.cut), None if is_by else done_asked(asked.cut)
    cut = words(title)
    in_title = _forms(doing, cut) if doing and not is_passive(cut) else []
    if in_title and (in_title[0] == 0 or not named.isdisjoint(word.stem for word in cut[: in_title[0]])):
        return False
    if doing:
        told_so = [_is_done_by(sentence, at, named, cut) for sentence, at in _told(doing, evidence)]
    elif done and not _forms(done, cut):
        told_so = [_is_done_to(sentence, at, named) for sentence, at in _told(done, evidence)]
    else:
        return False
    return bool(told_so) and not any(told_so)


def _told(deed: Word, evidence: Evidence) -> list[tuple[list[Word], int]]:
    """The sentences that have a form of a deed, or else another word for it, each with where."""
    cuts = list(map(words, sentences(evidence.entry)))
    literally = [(cut, at) for cut in cuts for at in _forms(deed, cut)]
    alike = same(deed.stem)
    if literally or not alike.isdisjoint(told_outright(evidence)):
        return literally
    return [(cut, at) for cut in cuts for at, word in enumerate(cut) if word.stem in alike]


def _forms(deed: Word, cut: Sequence[Word]) -> list[int]:
    """Where some words have a form of a deed."""
    plain = stem(deed.plain)
    return [at for at, word in enumerate(cut) if word.stem == deed.stem or stem(word.plain) == plain]


def _named(told: Fact) -> frozenset[str]:
    """The stems of whom a fact tells, by their ids, too: a quote may have another name."""
    return stems(f"{told.text} {' '.join(told.entities).replace('-', ' ')}")


def _is_of(subject: Sequence[Word], cut: Sequence[Word], named: frozenset[str]) -> bool:
    """Whether a subject ends with somebody named, or with a pronoun for whom the sentence is about, or is left out."""
    if not subject:
        return True
    if subject[-1].folded in RELATIVE and len(subject) > 1:
        subject = subject[:-1]
    subject = _without_whose(subject)
    last = subject[-1]
    if len(subject) > 2 and _is_full_name_of_another(subject, named):
        return False
    first = FIRST + (_LED_IN if cut[0].folded in PREPOSITIONS else 0)  # in the 1950s she wrote
    is_pronoun = last.folded in PRONOUNS and (len(subject) <= first or subject[-2].folded in _LEADING_IN)
    beside = next((subject[at - 1] for at in range(len(subject) - 1, 0, -1) if subject[at].folded == "and"), last)
    return is_pronoun or any(each.stem in named for each in (last, beside, _head(subject)))


def _head(subject: Sequence[Word]) -> Word:
    """Whoever a subject is of, without where they were or what else they did: the weavers who worked in the mill."""
    near = range(max(len(subject) - _NEAR_HEAD, 1), len(subject))
    end = next((at for at in near if subject[at].folded in _APART), len(subject))
    return _without_whose(subject[:end])[-1]


def _without_whose(subject: Sequence[Word]) -> Sequence[Word]:
    """A subject without whose it is: the mayor, of the mayor of Lyon."""
    near = range(len(subject) - 1, max(len(subject) - _NEAR_OF, 0), -1)
    of = next((at for at in near if subject[at].folded == "of" and not _is_dated_of(subject, at)), 0)
    return subject[:of] if of and subject[of - 1].folded not in MEMBERS else subject


def _is_dated_of(subject: Sequence[Word], at: int) -> bool:
    """Whether `of` only leads in a year or a month: in the spring of 416."""
    following = subject[at + 1 : at + 2]
    return any(word.is_number or word.typed in MONTHS for word in following)


def _is_full_name_of_another(subject: Sequence[Word], named: frozenset[str]) -> bool:
    """Whether a subject ends with a name that somebody named shares: Bram Holt is not Ada Holt."""
    given = subject[-2]
    is_name = given.is_capital and subject[-1].is_capital and given.end + 1 == subject[-1].at
    return is_name and given.folded not in TITLES and given.stem not in named and subject[-1].stem in named


def _before_relative(subject: Sequence[Word]) -> Sequence[Word]:
    """Whoever is told of by the last `who` of some words, or all of the words where there is none."""
    relative = next((at for at in range(len(subject) - 1, 0, -1) if subject[at].folded in RELATIVE), None)
    return subject if relative is None else subject[relative - 1 : relative]


def _is_done_by(cut: Sequence[Word], at: int, named: frozenset[str], title: Sequence[Word]) -> bool:
    """Whether those that are named stand right before a deed or what is told of by `who`, or behind `by` where it is
    told as done; what is done by nobody else, they did whom an event is told of."""
    if cut[at].folded.endswith("ing") and (at == 0 or is_parted(cut, at)):
        return True  # whoever the sentence is about did it meanwhile
    if cut[at].folded.endswith(_AGENTS) and any(word.folded in BE for word in cut[at + 1 : at + 2]):
        return not named.isdisjoint(word.stem for word in cut[at + 1 : at + 1 + NEAR])  # its founder was Lund
    if is_told_as_done(cut, at):
        if (behind := done_by(cut, at)) is not None:
            return not named.isdisjoint(word.stem for word in behind)
        return cut[at].stem in _AGREEING and not is_passive(title)
    subject = subject_of(cut, at)
    if any(word.folded == "and" for word in cut[len(subject) : at]):
        return not named.isdisjoint(word.stem for word in _before_relative(subject))
    return _is_of(subject, cut, named | {word.stem for word in title})


def _is_done_to(cut: Sequence[Word], at: int, named: frozenset[str]) -> bool:
    """Whether those that are named stand before a deed that is told as done, or behind one that is not."""
    subject = subject_of(cut, at)
    if not BE.isdisjoint(word.folded for word in cut[len(subject) : at]):
        return _is_of(subject, cut, named)
    behind = cut[at + 1 : at + 1 + NEAR]
    end = next((each for each in range(1, len(behind)) if is_parted(behind, each)), len(behind))
    return not named.isdisjoint(word.stem for word in behind[:end])
