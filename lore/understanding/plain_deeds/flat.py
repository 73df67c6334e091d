"""Whether a sentence whose grammar is not read, or not enough, has somebody where a deed has whoever did it, or had it
done to them."""

from collections.abc import Sequence

from lore.understanding.deed_told import Named, is_done_by, is_done_to
from lore.understanding.doing import NEAR, subject_of
from lore.understanding.generic import GENERIC
from lore.understanding.plain_deeds.deed import Deed, Part
from lore.understanding.roles import PREPOSITIONS, is_participle
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import Word

_BETWEEN = 4
"""Words that may stand between a verb and whom it is done to: the old mill."""
PLACE_NOUNS = stemmed("island isle town city village port valley river kingdom republic state duchy empire castle")
"""Stems of nouns behind which `of` leads in what a place is called."""


def is_right_behind(deed: Deed, part: Part, cut: Sequence[Word]) -> bool:
    """Whether somebody stands right behind a deed and nothing of theirs does, or before it with no more than `to`
    between: to train usurpers to send."""
    for at, word in enumerate(cut):
        if deed.alike.isdisjoint(word.stems):
            continue
        behind = cut[at + 1 : at + 2 + _BETWEEN]
        end = next((place for place in range(len(behind)) if _leads_away(behind, place)), len(behind))
        before = cut[max(at - 2, 0) : at - 1] if at and cut[at - 1].folded == "to" else []
        if part.named.is_in({each.stem for each in (*_object(part, behind[:end]), *before)} | {"the"}):
            return True
    return False


def is_around(deed: Deed, part: Part, cut: Sequence[Word]) -> bool:
    """Whether somebody stands where a deed has its subject, or its object, in a sentence whose grammar is not read."""
    named = Named(frozenset().union(*part.named.stems), frozenset())
    for at, word in enumerate(cut):
        if deed.alike.isdisjoint(word.stems):
            continue
        is_theirs = is_done_to if part.is_done_to else is_done_by
        is_among = not part.is_done_to and named.has_any(subject_of(cut, at)[-NEAR:])  # Quay, Gull and Mere rose
        if is_among or is_theirs(cut, at, named):
            return True
    return False


def _leads_away(behind: Sequence[Word], at: int) -> bool:
    """Whether a preposition leads to something else than what a place is called: the island of Mere."""
    is_of_place = behind[at].folded == "of" and at > 0 and behind[at - 1].stem in PLACE_NOUNS
    return behind[at].folded in PREPOSITIONS and not is_of_place


def _object(part: Part, behind: Sequence[Word]) -> Sequence[Word]:
    """The words behind a deed up to the first name, but for a name before a noun: eleven Pendry sheep."""
    own = frozenset().union(*part.named.stems)
    last = next((at for at in range(len(behind) - 1, -1, -1) if behind[at].stem in own), None)
    if last is None:
        return ()
    following = behind[last + 1 : last + 2]
    is_modifier = any(
        each.at == behind[last].end + 1 and not (each.folded in GENERIC or is_participle(each) or each.is_number)
        for each in following
    )
    return () if is_modifier and behind[last].is_capital else behind[: last + 1]
