"""People in a text who are named in part: by a surname or a given name, which may be somebody else's."""

from collections.abc import Collection, Iterator, Sequence

from lore.names import Index
from lore.spotting.common import DATED, HOLDING, TITLES, is_common
from lore.spotting.names import PERSON, Stretch
from lore.spotting.tokens import Token
from lore.spotting.words import beside, may_be_several, singulars

_SHORTEST = 3  # letters of a surname that stands alone


def parts(words: Sequence[Token], taken: Collection[int], index: Index) -> Iterator[tuple[int, int, str]]:
    """What may be a person's surname, given name, or both without those between: the first and the last word's number,
    and the words in the letters that names are folded to."""
    run: list[str] = []
    for at, word in enumerate(words):
        part = "" if at in taken else _part(words, at, index)
        if run and not (part and word.beside and not word.breaks):
            yield at - len(run), at - 1, " ".join(run)
            run = []
        if part:
            run.append(part)
    if run:
        yield len(words) - len(run), len(words) - 1, " ".join(run)


def stands_alone(words: Sequence[Token], part: tuple[int, int, str], taken: Collection[int], index: Index) -> bool:
    """Whether a person's surname or given name isn't part of another's name: Old Harbour is no Old Toll."""
    first, last, said = part
    before, after = beside(words, first, last, taken)
    if after is not None or (before is not None and not is_common(before.folded)):
        return False
    if first < last:
        return True
    return (before is None and not is_common(words[first].folded)) or _ends_name(said, index)


def is_person_of_one_word(stretch: Stretch, index: Index) -> bool:
    return stretch.first == stretch.last and index.kinds[stretch.name] == PERSON


def is_part_of_another(words: Sequence[Token], stretch: Stretch, taken: Collection[int], index: Index) -> bool:
    """Whether a person's name of one word stands beside a strange one: Jan Masaryk is no Tomáš Masaryk."""
    if not is_person_of_one_word(stretch, index):
        return False
    before, after = beside(words, stretch.first, stretch.last, taken)
    return any(word is not None and not is_common(word.folded) for word in (before, after))


def _part(words: Sequence[Token], at: int, index: Index) -> str:
    """The word of people's names that a word is; empty if it is none, or is written like a common word."""
    word = words[at]
    common = is_common(word.folded)
    if len(word.folded) < _SHORTEST or word.folded in HOLDING or word.folded in TITLES or word.folded in DATED:
        return ""
    if common and not (word.is_capital and not word.begins):
        return ""
    without = list(singulars(word.folded)) if may_be_several(words, at) else []
    for folded in dict.fromkeys([word.folded, word.bare, *without]):
        number = index.number(folded) if folded else None
        if number is not None and _is_of_person(number, index):
            return folded
    return ""


def _is_of_person(number: int, index: Index) -> bool:
    """Whether somebody's name begins or ends with a word."""
    for name in index.names_with[number]:
        named = index.words_of[name]
        if index.kinds[name] == PERSON and len(named) > 1 and number in (named[0], named[-1]):
            return True
    return False


def _ends_name(folded: str, index: Index) -> bool:
    number = index.number(folded)
    return number is not None and any(
        index.kinds[name] == PERSON and index.words_of[name][-1] == number for name in index.names_with[number]
    )
