"""Names of two words of which one is strange to the lore: the Soviet Union is no Soviets."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from lore.model import Kind
from lore.names import Found, Resolved
from lore.names.countries import countries
from lore.understanding.term import Term, stranger
from lore.understanding.thesaurus import same
from lore.understanding.words import Word, words


def joined(found: Sequence[Term], typed: Sequence[Word], resolve: Callable[[str], Resolved]) -> Iterator[Term]:
    """The terms of a question's words, a name of one word joined with the strange name beside it."""
    places = {word.typed: at for at, word in enumerate(typed)}
    at = 0
    while at < len(found):
        term, after = found[at], found[at + 1] if at + 1 < len(found) else None
        is_pair = after is not None and _beside(term, after, places)
        if after and is_pair and (_is_strange(term, after) or _is_strange(after, term)):
            yield _whole(term, after, resolve)
            at += 2
        elif after and is_pair and (named := _parted(term, after, resolve) or _misspelled(term, after, resolve)):
            yield named
            at += 2
        else:
            yield term
            at += 1


def _parted(term: Term, after: Term, resolve: Callable[[str], Resolved]) -> Term | None:
    """A name that is one word in the lore and two in a question: Czecho-Slovakia."""
    if not (term.is_stranger and after.is_stranger) or term.entries or after.entries:
        return None
    resolved = resolve(f"{term.text}{after.text}")
    is_one = isinstance(resolved, Found) and len(resolved.name.split()) == 1 and not resolved.near
    return _whole(term, after, resolve) if is_one else None


def _misspelled(term: Term, after: Term, resolve: Callable[[str], Resolved]) -> Term | None:
    """A name of two words that are words of the language as they are spelled: the Great Belows, for Bellows."""
    is_named = not (term.entries or after.entries) and term.text[:1].isupper() and after.text[:1].isupper()
    resolved = resolve(f"{term.text} {after.text}") if is_named else None
    if not isinstance(resolved, Found) or not resolved.near or resolved.ranked[0].kind is Kind.EVENT:
        return None
    return _whole(term, after, resolve) if len(resolved.name.split()) == 2 else None


def _whole(term: Term, after: Term, resolve: Callable[[str], Resolved]) -> Term:
    """A name of two words of which one is strange: a misspelled name, or a stranger."""
    text, weight = f"{term.text} {after.text}", max(term.weight, after.weight, 2.0)
    resolved = resolve(text)
    if isinstance(resolved, Found) and resolved.ranked[0].kind is not Kind.EVENT:
        named = words(resolved.name)
        stems = tuple(same(word.stem) for word in named)
        own = frozenset(word.stem for word in named)
        entries = frozenset([resolved.entry])
        return Term(text, own, stems, weight, entries, meant=resolved.name, at=term.at, end=after.end)
    return stranger(text, weight, term.at, after.end)


def _beside(term: Term, after: Term, places: Mapping[str, int]) -> bool:
    ends, begins = places.get(term.text.split()[-1]), places.get(after.text.split()[0])
    return ends is not None and begins == ends + 1


def _is_strange(known: Term, strange: Term) -> bool:
    """Whether of two terms one is a name of one word, and the other a name that the lore hasn't."""
    return (
        strange.is_stranger
        and strange.is_proper
        and strange.text.lower() not in countries()
        and bool(known.entries)
        and len(known.text.split()) == 1
        and known.text[:1].isupper()
    )
