"""People in a text who are named in part: by a surname or a given name, which may be somebody else's."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from lore.model import Kind
from lore.spotting import kinds
from lore.spotting.bearers import People
from lore.spotting.common import CALENDAR_WORDS, TELLING_NOTHING, TITLES, is_common, is_given_name
from lore.spotting.names import NameSpan
from lore.spotting.tokens import Token
from lore.spotting.words import goes_on, is_of_another_person, may_be_several, singulars, word_before

_PARTICLES = frozenset("von van vom zu der den de del della di da dos du la le el al bin ibn ten ter".split())
_SHORTEST = 3  # letters of a surname that stands alone


@dataclass(frozen=True, slots=True)
class PersonSpan:
    """Words of a text, by their numbers, that are some of a person's name, in the letters that names are folded to.

    `has_surname` says that the last word of somebody's name is the last of them.
    """

    first: int
    last: int
    said: str
    has_surname: bool


def people_in_part(words: Sequence[Token], taken: Collection[int], people: People) -> Iterator[PersonSpan]:
    """What may be a person's surname, given name, or both without those between."""
    run: list[str] = []
    for at, word in enumerate(words):
        part = "" if at in taken else _part(words, at, people)
        if run and not (part and word.is_next and not word.breaks):
            yield from _people_in(run, at - len(run), people)
            run = []
        if part:
            run.append(part)
    yield from _people_in(run, len(words) - len(run), people)


def stands_alone(words: Sequence[Token], part: PersonSpan, taken: Collection[int], people: People) -> bool:
    """Whether a person's surname isn't part of another's name, or of another name: Old Harbour is no Old Toll."""
    if _is_part_of_place_or_thing(words, part.first, part.last, taken):
        return False
    return part.first < part.last or not _is_of_another(words, part.first, taken, people)


def is_part_of_another(words: Sequence[Token], span: NameSpan, taken: Collection[int], people: People) -> bool:
    """Whether a person's name is part of another's, or of another name: Jan Masaryk is no Tomáš Masaryk."""
    if _is_part_of_place_or_thing(words, span.first, span.last, taken):
        return True
    return span.first == span.last and _is_of_another(words, span.first, taken, people)


def _is_part_of_place_or_thing(words: Sequence[Token], first: int, last: int, taken: Collection[int]) -> bool:
    """Whether a person's name is part of what is called after them: Stalin Street, the Masaryk Prize."""
    if kinds.is_a_place_s(words, first, last, Kind.PERSON):
        return True
    return goes_on(words, last, taken) and not kinds.is_ruled(words, last, Kind.PERSON)


def _people_in(run: Sequence[str], start: int, people: People) -> Iterator[PersonSpan]:
    """Neighbouring words of people's names, cut where they are no one person's: the longest of one's first."""
    first = 0
    while first < len(run):
        last = first + 1
        while last < len(run) and people.are_one(run[first : last + 1]):
            last += 1
        yield PersonSpan(start + first, start + last - 1, " ".join(run[first:last]), people.ends_name(run[last - 1]))
        first = last


def _is_of_another(words: Sequence[Token], at: int, taken: Collection[int], people: People) -> bool:
    """Whether what stands before a surname makes it somebody else's: a given name, initials, both, or with a "von"."""
    given = _begin_of_particles(words, at, taken)
    initials = _begin_of_initials(words, given)
    before = word_before(words, initials, taken)
    surname = words[at].bare or words[at].folded
    if before and initials > 1 and words[initials - 1].is_next:
        earlier = words[initials - 2].folded  # Lev Davidovich Trotsky
        if before.is_named and not people.begins_name(before.folded) and people.are_one([earlier, surname]):
            return False
    if initials < given:
        if before and people.are_one([before.folded, surname]):
            return False
        if not _is_initial_of(words[initials].folded, words[at], people):
            return True
    if before is None:
        return False
    known = people.begins_name(before.folded)
    if given < at:
        return before.is_named and (known or is_given_name(before.folded))  # la muerte de Hitler is of nobody else
    return is_of_another_person(words, initials, before, known)


def _begin_of_particles(words: Sequence[Token], at: int, taken: Collection[int]) -> int:
    """Where the particles begin that may be of a surname: Hans von Gottwald, Maria de la Cruz."""
    first = at
    while first and first - 1 not in taken and words[first].is_next and words[first - 1].folded in _PARTICLES:
        first -= 1
    return first


def _begin_of_initials(words: Sequence[Token], at: int) -> int:
    """Where the initials begin before a surname: T. G. Masaryk."""
    first = at
    while first and words[first].is_next and not words[first].breaks and words[first - 1].is_initial:
        first -= 1
    return first


def _is_initial_of(letter: str, surname: Token, people: People) -> bool:
    said = (surname.folded, surname.bare, *singulars(surname.folded))
    return any(people.is_initial_of(letter, folded) for folded in said if folded)


def _part(words: Sequence[Token], at: int, people: People) -> str:
    """The word of people's names that a word is; empty if it is none, or is written like a common word."""
    word = words[at]
    if len(word.folded) < _SHORTEST or word.folded in TELLING_NOTHING | TITLES | CALENDAR_WORDS:
        return ""
    if is_common(word.folded) and not word.is_piece and not (word.is_capital and not word.begins):
        return ""
    without = list(singulars(word.folded)) if may_be_several(words, at) else []
    for folded in filter(None, dict.fromkeys([word.folded, word.bare, *without])):
        if people.begins_name(folded) or people.ends_name(folded):
            return folded
    return ""
