"""The source's own sentences that come nearest to a question that nothing answers."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from lore.model import Event, Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.doing import POSSESSIVES, PRONOUNS
from lore.understanding.evidence import Evidence
from lore.understanding.finding import Finder
from lore.understanding.sufficing import is_light
from lore.understanding.term import Term
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_ENOUGH = 0.5
"""The share of a question's weight that a sentence must say to be shown."""
_STRANGE = 0.4
"""How much less a word that is nowhere in the lore is missed in a sentence."""
_MOST = 3
_MOST_BESIDE = 1
"""Sentences that are shown beside what an entry says."""
_FIGURES = (Want.HOW_MANY, Want.SHARE, Want.WHEN, Want.HOW_LONG)
_SUBJECT = 4
"""Words of a sentence among which what it is about is named."""
_IN_OTHER_WORDS = "Whether that is what was asked, the source does not say in just these words."


def with_nearest(finder: Finder, asked: Asked, date: Dated | None, reply: Reply) -> Reply:
    """A reply with the sentences that say more of the question than it does. One that says that the lore has nothing
    becomes a part of an answer where a sentence has every word of the question; its date, too, if it has one."""
    if reply.standing is Standing.ANSWER or reply.passages or reply.quoted:
        return reply
    if reply.standing is Standing.PARTLY and _is_known_whole(finder, asked, reply):
        return reply
    shares = _shares(finder, asked.terms)
    if date:
        shares = {each: share for each, share in shares.items() if stems(date.told) <= stems(each.text)}
    if reply.standing is Standing.NOT_IN_LORE:
        whole = [passage for passage, share in shares.items() if share == 1.0]
        if whole and _is_telling(asked.terms):
            quoted = [each for passage in whole[:_MOST] for each in (_led_in(finder, passage), passage) if each]
            unsaid = (_IN_OTHER_WORDS,)
            return replace(reply, standing=Standing.PARTLY, quoted=tuple(dict.fromkeys(quoted)), unsaid=unsaid)
        return replace(reply, passages=tuple(shares)[:_MOST])
    shown = {quote for each in reply.statements for quote in each.quotes}
    best = max((share for passage, share in shares.items() if passage in shown), default=0.0)
    better = [passage for passage, share in shares.items() if share > best and passage not in shown]
    return replace(reply, passages=tuple(better[:_MOST_BESIDE]))


def _is_known_whole(finder: Finder, asked: Asked, reply: Reply) -> bool:
    """Whether a reply tells all that is asked about, and only what is wanted of it is not stated; or it is known that a
    figure is not, of which another's is none."""
    slots = (fact for each in reply.statements for fact in finder.slots(asked, each.entry))
    if asked.wanted.want in _FIGURES and any(not fact.known for fact in slots):
        return True
    events = [each.entry for each in reply.statements if isinstance(each.entry, Event)]
    return any(all(map(Evidence(each).covers, asked.terms)) for each in events)


def _is_telling(terms: Sequence[Term]) -> bool:
    """Whether a question says more than a name or a single word."""
    return sum(not (term.is_number or is_light(term)) for term in terms) > 1 and any(not t.entries for t in terms)


def _shares(finder: Finder, terms: Sequence[Term]) -> dict[Passage, float]:
    """The sentences that hold most of a question's telling words, each with the share of them, the best first; none
    about a name that is not in the lore."""
    if any(term.is_proper for term in terms) or not terms:
        return {}
    weight = sum(_weight(term) for term in terms)
    worth: dict[Passage, float] = {}
    for passage in finder.passages(terms):
        said = list(_said(finder, terms, passage))
        share = sum(map(_weight, said)) / weight
        if share >= _ENOUGH and (len(said) > 1 or said[0].entries):
            worth[passage] = 1.0 if len(said) == len(terms) else share
    return {passage: worth[passage] for passage in sorted(worth, key=lambda each: -worth[each])}


def _weight(term: Term) -> float:
    return term.weight * (_STRANGE if term.is_stranger else 1)


def _said(finder: Finder, terms: Sequence[Term], passage: Passage) -> Iterator[Term]:
    """The terms that a sentence says, with whatever it calls she, it or they."""
    told = stems(passage.text)
    left = [term for term in terms if not term.is_in(told)]
    meant = antecedent(finder, passage) if any(term.entries for term in left) else None
    led_in = _led_in(finder, passage) if left else None
    beside = stems(" ".join(word.typed for word in words(led_in.text)[:_SUBJECT])) if led_in else frozenset[str]()
    for term in terms:
        if term not in left or (meant and meant.entry in term.entries) or term.is_in(told | beside):
            yield term


def _led_in(finder: Finder, passage: Passage) -> Passage | None:
    """The sentence right before one that begins with a pronoun for what that is about."""
    is_pronoun = any(word.folded in PRONOUNS | POSSESSIVES for word in words(passage.text)[:1])
    return next(iter(finder.library.full_text.before(passage, 1)), None) if is_pronoun else None
