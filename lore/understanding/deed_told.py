"""Whether a sentence says that those who are named did a deed in it, or had it done to them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from lore.calendars import MONTHS
from lore.model import Entry, Event, Fact, Kind
from lore.understanding.asked import Asked
from lore.understanding.doing import (
    FIRST,
    MEMBERS,
    NEAR,
    PRONOUNS,
    RELATIVE,
    done_by,
    is_parted,
    is_told_as_done,
    subject_of,
)
from lore.understanding.kinds import TITLES
from lore.understanding.numerals import ORDINALS
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.roles import BE, PREPOSITIONS, is_participle, is_passive
from lore.understanding.stems import stem
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word, stems, words

_LEADING_IN = frozenset("where when while because after before since until although though".split())
_AGREEING = stemmed("sign signed conclude concluded agree agreed ratify ratified swear sworn seal sealed")
"""What those do whom a treaty is told of, where it is told only that it was done."""
_AGENTS = ("er", "ers", "or", "ors")
_NEAR_HEAD = 8  # words at the end of a subject among which others tell where its head is, or what else it did
_APART = (PREPOSITIONS | {*RELATIVE}) - {"of"}
_NEAR_OF = 5  # words at the end of a subject among which `of` tells whose it is
_SHARES = frozenset("most much all both".split())
"""Words before `of` that tell of all of it, or nearly."""
_LITTLE = PREPOSITIONS | {"the", "a", "an", "and", "or", "its", "his", "her", "their"}
_BEFORE_NOUNS = PREPOSITIONS - {"to"}
"""Words before a noun, where a verb is spelled like one: in protest."""
_GERUND = ("by", "for")
"""Words before what whoever a sentence is about did: dismissed for stealing it."""
_BEFORE_AGENT = 4  # words before who somebody is that may name them
_CHAINING = frozenset(("and", "but"))
_LINKING = _CHAINING | {*RELATIVE}
_LED_IN = 3  # more words before a pronoun where a sentence begins with a preposition


@dataclass(frozen=True, slots=True)
class Named:
    """Whoever a fact tells: the stems of their names, and the pronouns that may mean them."""

    stems: frozenset[str]
    pronouns: frozenset[str]

    @classmethod
    def of(cls, told: Fact, entry: Entry, kinds: Mapping[str, Kind]) -> "Named":
        """By their ids, too: a quote may have another name; and by what an event's title begins with, unless it names
        them later."""
        title = entry.title if isinstance(entry, Event) else ""
        told_of = words(f"{told.text} {' '.join(told.entities).replace('-', ' ')}")
        titled = list(takewhile(lambda word: not _is_verb(word), words(title)))
        own = {word.stem for word in told_of if word.folded not in _LITTLE}
        is_later = own.isdisjoint(word.stem for word in titled) and not own.isdisjoint(stems(title))
        named = told_of if is_later else [*told_of, *titled]
        return cls._of(named, told.entities, kinds)

    @classmethod
    def of_asked(cls, asked: Asked, subject: Sequence[Word], names: str, kinds: Mapping[str, Kind]) -> "Named":
        """Those whom a question names by some of its words, by other names of theirs, too."""
        terms = asked.terms_in(subject)
        entries = {each for term in terms for each in term.entries}
        told = " ".join((names, *entries, *(term.meant for term in terms))).replace("-", " ")
        return cls._of([*subject, *words(told)], entries, kinds)

    @classmethod
    def _of(cls, named: Sequence[Word], entries: Collection[str], kinds: Mapping[str, Kind]) -> "Named":
        are_persons = bool(entries) and all(kinds[each] is Kind.PERSON for each in entries)
        pronouns = PRONOUNS - {"it"} if are_persons else PRONOUNS
        return cls(frozenset(word.stem for word in named if word.folded not in _LITTLE), pronouns)

    def has_any(self, told: Sequence[Word]) -> bool:
        """Whether one of some words is of a name of theirs."""
        return any(word.stem in self.stems for word in told)


def _is_verb(word: Word) -> bool:
    """Whether a word of a title is likely its verb: the guild closes its gate."""
    return word.folded in BE or (word.folded.endswith("s") and not word.is_capital)


def forms(deed: Word, cut: Sequence[Word]) -> list[int]:
    """Where some words have a form of a deed."""
    plain = stem(deed.plain)
    folded = [word.folded for word in cut]
    alike = [
        at
        for at, word in enumerate(cut)
        if word.stem == deed.stem or stem(word.plain) == plain or deed.stem in said_in_phrases(folded[at : at + 2])
    ]
    return [at for at in alike if not is_noun(cut, at)]


def is_noun(cut: Sequence[Word], at: int) -> bool:
    """Whether a word that is spelled like a verb is a noun there."""
    is_verb = is_participle(cut[at]) or cut[at].folded.endswith("ing")
    return at > 0 and cut[at - 1].folded in _BEFORE_NOUNS and not is_verb


def _is_of(subject: Sequence[Word], cut: Sequence[Word], named: Named) -> bool:
    """Whether a subject ends with somebody named, or with a pronoun for whom the sentence is about, or is left out."""
    subject = _of_its_clause(subject)
    if not subject:
        return True
    if subject[-1].folded in RELATIVE and len(subject) > 1:
        subject = subject[:-1]
    subject = _without_whose(subject)
    last = subject[-1]
    if len(subject) > 2 and _is_full_name_of_another(subject, named):
        return False
    first = FIRST + (_LED_IN if cut[0].folded in PREPOSITIONS else 0)  # in the 1950s she wrote
    is_linked = len(subject) > 1 and subject[-2].folded in _LINKING  # two parties went out, but they found none
    if any(one.stem in ORDINALS and two.folded == "one" for one, two in pairwise(subject)):
        return True  # the first one on record
    is_pronoun = last.folded in named.pronouns and (len(subject) <= first or (is_linked and named.has_any(subject)))
    beside = next((subject[at - 1] for at in range(len(subject) - 1, 0, -1) if subject[at].folded == "and"), last)
    return is_pronoun or named.has_any((*_full_name(subject), beside, _head(subject)))


def _full_name(subject: Sequence[Word]) -> Sequence[Word]:
    """The last word of a subject; all that stand together of a name, and of whoever it says they were: the magistrate
    Ada Holt."""
    at = len(subject) - 1
    while at and subject[at].is_capital and subject[at - 1].end + 1 == subject[at].at and subject[at - 1].is_capital:
        at -= 1
    is_led = subject[at].is_capital and at > 0
    return subject[at - 1 if is_led and subject[at - 1].folded not in _LITTLE else at :]


def _of_its_clause(subject: Sequence[Word]) -> Sequence[Word]:
    """A subject without what stands before its own clause: the guild closed because it."""
    leading = (at for at in range(len(subject) - 1, -1, -1) if subject[at].folded in _LEADING_IN)
    return subject[next(leading, -1) + 1 :]


def _head(subject: Sequence[Word]) -> Word:
    """Whoever a subject is of, without where they were or what else they did: the weavers who worked in the mill."""
    near = range(max(len(subject) - _NEAR_HEAD, 1), len(subject))
    end = next((at for at in near if subject[at].folded in _APART), len(subject))
    return _without_whose(subject[:end])[-1]


def _without_whose(subject: Sequence[Word]) -> Sequence[Word]:
    """A subject without whose it is, the mayor, of the mayor of Lyon; or without how much of it, of most of it."""
    near = range(len(subject) - 1, max(len(subject) - _NEAR_OF, 0), -1)
    of = next((at for at in near if subject[at].folded == "of" and not _is_dated_of(subject, at)), 0)
    if of and subject[of - 1].folded in _SHARES:
        return subject[of + 1 :] or subject
    return subject[:of] if of and subject[of - 1].folded not in MEMBERS else subject


def _is_dated_of(subject: Sequence[Word], at: int) -> bool:
    """Whether `of` only leads in a year or a month: in the spring of 416."""
    following = subject[at + 1 : at + 2]
    return any(word.is_number or word.typed in MONTHS for word in following)


def _is_full_name_of_another(subject: Sequence[Word], named: Named) -> bool:
    """Whether a subject ends with a name that somebody named shares: Bram Holt is not Ada Holt."""
    given = subject[-2]
    is_name = given.is_capital and subject[-1].is_capital and given.end + 1 == subject[-1].at
    return is_name and given.folded not in TITLES and given.stem not in named.stems and subject[-1].stem in named.stems


def _before_relative(subject: Sequence[Word]) -> Sequence[Word]:
    """Whoever is told of by the last `who` of some words, or all of the words where there is none."""
    relative = next((at for at in range(len(subject) - 1, 0, -1) if subject[at].folded in RELATIVE), None)
    return subject if relative is None else subject[relative - 1 : relative]


def is_done_by(cut: Sequence[Word], at: int, named: Named, title: Sequence[Word] = ()) -> bool:
    """Whether those that are named stand right before a deed or what is told of by `who`, or behind `by` where it is
    told as done; what is done by nobody else, they did whom an event is told of."""
    if cut[at].folded.endswith("ing"):
        if at == 0 or is_parted(cut, at):
            return True  # whoever the sentence is about did it meanwhile
        if cut[at - 1].folded in _GERUND:
            return named.has_any(cut[:at])  # driven out for ringing it
    if cut[at].folded.endswith(_AGENTS):  # its founder was Lund; Ada Holt, the leader of the guild
        is_before = any(word.folded in BE for word in cut[at + 1 : at + 2])
        return named.has_any(cut[at + 1 : at + 1 + NEAR] if is_before else cut[max(at - _BEFORE_AGENT, 0) : at])
    if is_told_as_done(cut, at):
        if (behind := done_by(cut, at)) is not None:
            return named.has_any(behind)
        return cut[at].stem in _AGREEING and not is_passive(title)
    subject = subject_of(cut, at)
    if any(word.folded in _CHAINING for word in cut[len(subject) : at]):
        return _is_before_chain(subject, named)
    return _is_of(subject, cut, named)


def _is_before_chain(subject: Sequence[Word], named: Named) -> bool:
    """Whether those that are named did what stands before another deed of the same: set for May, but postponed."""
    return not subject or named.has_any(_before_relative(subject)) or subject[0].folded in named.pronouns


def is_done_to(cut: Sequence[Word], at: int, named: Named) -> bool:
    """Whether those that are named stand before a deed that is told as done, or behind one that is not."""
    if at == 0 and is_participle(cut[at]):
        comma = next((place for place in range(1, len(cut)) if is_parted(cut, place)), len(cut))
        behind = cut[comma : comma + _BEFORE_AGENT]  # built of slate, it opened in 779
        return named.has_any(behind) or any(word.folded in named.pronouns for word in behind[:1])
    subject = subject_of(cut, at)
    between = {word.folded for word in cut[len(subject) : at]}
    if not BE.isdisjoint(between):
        return _is_before_chain(subject, named) if _CHAINING & between else _is_of(subject, cut, named)
    if is_told_as_done(cut, at) or (is_parted(cut, at) and not is_participle(cut[at])):
        return named.has_any(cut[:at])  # the first, followed by others; came back, blind
    behind = cut[at + 1 : at + 1 + NEAR]
    ends = (at for at in range(1, len(behind)) if is_parted(behind, at) or behind[at].folded in _BEFORE_NOUNS - {"of"})
    return named.has_any(behind[: next(ends, len(behind))])
