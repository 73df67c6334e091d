"""Whether an answer to which one it was tells more than that it was one: the newspapers are not which newspapers."""

import re
from collections.abc import Sequence

from lore.model import Entity, Entry, Fact, Reply, name_of
from lore.understanding.asked import Asked
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import is_count
from lore.understanding.persons import is_worker
from lore.understanding.prose import sentences_told
from lore.understanding.roles import PREPOSITIONS, asks_for_subject
from lore.understanding.thesaurus import same
from lore.understanding.wanted import Want
from lore.understanding.words import Word, words

_WHICH = re.compile(r"^\W*(?:on |in |at |from |to |of |with |by )?which (?P<kind>[\w-]+) (?!of\b)", re.IGNORECASE)
_BARE = frozenset("the a an his her its their this that these those some several many few all any no".split())
_DEED = 2
"""Where a question has its deed: which team won."""
_GOING_ON = frozenset("of named called".split())
_PLACING = frozenset("from in at for with against under on by near to about between".split())
"""Words behind a noun that tell which it was: the books of Calla, the wharves at Bluefields."""
_PARTLY = frozenset("half some most part part many few all any none one both each".split())


def is_named(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to which of a kind tells which, or is of something that is called so."""
    met = _WHICH.match(asked.plain)
    if met is None or asked.wanted.want is not Want.WHICH:
        return True
    kind = next(iter(words(met["kind"])), None)
    if kind is None or kind.stem in NOUNS:
        return True
    facts = [fact for statement in reply.statements for fact in statement.facts if fact.known]
    if any(not _is_bare_fact(asked, kind, fact) for fact in facts):
        return True
    if any(_is_in_name(kind, each.entry) for each in reply.statements):
        return True
    titles = [word for each in reply.statements for word in words(name_of(each.entry))]
    if is_worker(kind.folded) and any(word.is_capital and not asked.says(word.stem) for word in titles):
        return True  # which climber never came home: Oswin Pell does not
    if asks_for_subject(asked.cut) and any(_is_done_by_named(asked, name_of(each.entry)) for each in reply.statements):
        return True  # which team won the cup: Rovers win it
    cuts = [words(sentence.text) for sentence in sentences_told(reply)]
    met_at = [(cut, at) for cut in cuts for at, word in enumerate(cut) if word.stem == kind.stem]
    return not met_at or any(not _is_bare(cut, at) for cut, at in met_at)


def _is_done_by_named(asked: Asked, title: str) -> bool:
    """Whether a title begins with the name of somebody whom a question has not, and has the deed that it asks about."""
    if not (cut := words(title)):
        return False
    first, *rest = cut
    if not first.is_capital or first.folded == "the" or asked.says(first.stem):
        return False
    return len(asked.cut) > _DEED and any(word.stem in same(asked.cut[_DEED].stem) for word in rest)


def _is_in_name(kind: Word, entry: Entry) -> bool:
    """Whether an entry is called by a kind, or an event's title tells which: the Tariff War, but not seven farms."""
    cut = words(name_of(entry))
    found = [at for at, word in enumerate(cut) if word.stem == kind.stem]
    return any(isinstance(entry, Entity) or not (at and _is_number(cut[at - 1])) for at in found)


def _is_bare_fact(asked: Asked, kind: Word, fact: Fact) -> bool:
    """Whether a fact tells no more than a number of the kind that is asked for: two cruisers."""
    cut = words(re.split(r"[,;]", fact.text)[0])
    little = _BARE | PREPOSITIONS
    return (
        bool(cut)
        and not fact.entities
        and all(
            word.stem == kind.stem or word.folded in little or is_count(word) or asked.says(word.stem) for word in cut
        )
    )


def _is_number(word: Word) -> bool:
    return is_count(word) and word.folded != "one"


def _is_bare(cut: Sequence[Word], at: int) -> bool:
    """Whether nothing beside a noun tells which it is: no name, number, adjective or what it is of."""
    before, behind = cut[at - 1] if at else None, cut[at + 1] if at + 1 < len(cut) else None
    is_of_them = at > 2 and cut[at - 2].folded == "of" and cut[at - 3].folded not in _PARTLY  # the largest of them
    is_led_barely = not is_of_them and (before is None or before.folded in _BARE or _is_number(before))
    is_beside = behind is not None and behind.at <= cut[at].end + 2
    is_placed = is_beside and behind is not None and behind.folded in _PLACING
    is_told = is_beside and behind is not None and (behind.is_capital or behind.folded in _GOING_ON)
    is_told |= is_placed and any(word.is_capital for word in cut[at + 2 : at + 4])
    return is_led_barely and not is_told
