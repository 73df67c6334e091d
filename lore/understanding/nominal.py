"""What the source says that somebody is of something: who was the captain of the ship, what is its capital."""

import re
from dataclasses import dataclass

from lore.model import Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.clausal import is_asked_plainly
from lore.understanding.dates_in import Dated
from lore.understanding.fillers import names_somebody
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_hedged
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.relations import Relation, relations
from lore.understanding.grammar.tagging import Token, tagged
from lore.understanding.likeness import Likeness, entries_named, says, term_of, terms_of
from lore.understanding.pronouns import meant_by, owner_as_subject
from lore.understanding.wanted import Want

_ASKING = ("who", "what", "where")
_BEING = frozenset("is are was were s".split())
_OF_OTHERS = frozenset("former future acting deputy vice assistant second third fourth last next late would-be".split())
"""Words that tell apart who holds an office from who does not, or another of them."""
_NARROWED = re.compile(r" (?:who|whom|that|which|to)\b")
"""What narrows a noun down, so that it need not be told of all: the first mayor who had been a miller."""


@dataclass(frozen=True, slots=True)
class _Nominal:
    """The noun that a question asks for, with the words before it, and whose it is."""

    noun: Phrase
    owner: tuple[Token, ...]


def of_relation(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The sentence of the source that says who or what is what is asked of something; None where none or several do."""
    nominal = _asked(asked)
    if nominal is None or not is_asked_plainly(asked) or asked.is_negated or date is not None:
        return None
    found = {
        quoted: relation.other
        for passage in finder.passages(asked.terms)
        for relation in relations(passage.text)
        if (quoted := _quoted(finder, asked, nominal, relation, passage))
    }
    is_one = len({_named(finder, each) for each in found.values()}) == 1  # said twice of the same is said once
    return asked.reply(Standing.ANSWER, quoted=next(iter(found))) if is_one else None


def _named(finder: Finder, other: Phrase) -> frozenset[str]:
    """Whom a relation tells: the entries that its words name, or else the words."""
    words_told = frozenset(token.folded for token in other.tokens if token.tag != "AT0")
    return frozenset(entries_named(finder, other)) or words_told


def asks_for_owned(asked: Asked) -> bool:
    """Whether a question asks who or what is something of another: whose else it is, no other way of reading tells."""
    nominal = _asked(asked)
    is_called = nominal is not None and any(token.folded.endswith("name") for token in nominal.noun.tokens)
    return nominal is not None and bool(nominal.owner) and not is_called


def _asked(asked: Asked) -> _Nominal | None:
    """What a question asks for by a noun: who was the captain of the Gannet, what is its capital."""
    tokens = [token for token in tagged(asked.plain) if token.text not in ("?", "!", ".")]
    folded = [token.folded for token in tokens[:3]]
    if asked.wanted.want not in (Want.WHO, Want.WHAT, Want.WHERE) or len(tokens) < 3 or folded[0] not in _ASKING:
        return None
    if folded[1] not in _BEING:
        return None
    found = phrases(tokens[2:])
    if not found or found[0].prep or any(token.is_verb for token in tokens[2:]):
        return None
    noun, owner = found[0], [token for each in found[1:] for token in each.tokens]
    if any(each.prep not in ("of", "in", "on", "at") for each in found[1:]):
        return None
    pos = [at for at, token in enumerate(noun.tokens) if token.tag == "POS"]
    if pos:
        owner = [*noun.tokens[: pos[-1]], *owner]
        noun = Phrase("", noun.tokens[pos[-1] + 1 :])
    head = noun.head
    if asked.wanted.want is Want.WHERE and not owner:
        return None
    if head is None or not head.is_noun or (head.tag == "NP0" and not pos and not owner):
        return None
    return _Nominal(noun, tuple(owner))


def _quoted(
    finder: Finder, asked: Asked, nominal: _Nominal, relation: Relation, passage: Passage
) -> tuple[Passage, ...]:
    """The sentences that tell a relation that is asked for; none where it is another."""
    head, told = nominal.noun.head, relation.noun.head
    if head is None or told is None or not told.is_noun:
        return ()
    term = term_of(asked, head)
    alike = head.stems | (term.own if term else frozenset())
    if alike.isdisjoint(told.stems) or is_hedged(asked, passage.text):
        return ()
    typed = frozenset(each for token in nominal.noun.tokens for each in token.stems) | asked.typed
    if _NARROWED.match(passage.text, relation.noun.tokens[-1].end):
        return ()
    if any(token.folded in _OF_OTHERS and token.stems.isdisjoint(typed) for token in relation.noun.tokens):
        return ()
    own = relation.noun.stems
    if any(not says(finder, each, own) for each in terms_of(asked, nominal.noun.tokens) if each is not term):
        return ()
    if not _is_other(asked, relation.other):
        return ()
    owning = _owned(finder, asked, nominal, relation, passage)
    if owning is None:
        return ()
    meant = _meant(finder, relation.other, passage)
    if meant is None:
        return ()
    return tuple(dict.fromkeys((*owning, *meant, passage)))


def _is_other(asked: Asked, other: Phrase) -> bool:
    """Whether what a relation tells is new, and somebody where that is asked."""
    head = other.head
    if head is None:
        return False
    if head.tag == "PNP":
        return asked.wanted.want is Want.WHO
    is_new = any(token.stems.isdisjoint(asked.typed) for token in other.tokens if token.is_noun)
    return is_new and (asked.wanted.want is not Want.WHO or names_somebody(other))


def _meant(finder: Finder, other: Phrase, passage: Passage) -> tuple[Passage, ...] | None:
    """The sentence that names whom a pronoun means; none where there is no pronoun; None where that is not clear."""
    head = other.head
    if head is None or head.tag != "PNP":
        return ()
    meant = meant_by(finder, head, passage)
    return None if meant is None else (meant.passage,) if meant.passage != passage else ()


def _owned(
    finder: Finder, asked: Asked, nominal: _Nominal, relation: Relation, passage: Passage
) -> tuple[Passage, ...] | None:
    """The sentence before that names whose a noun is, if that is needed; None where it is somebody else's."""
    terms = terms_of(asked, nominal.owner)
    own = frozenset(each for token in relation.owner for each in token.stems)
    pronoun = next((token for token in relation.owner if token.tag == "DPS"), None)
    quoted = list[Passage]()
    for term in terms:
        if says(finder, term, own):
            continue
        owner = owner_as_subject(pronoun) if pronoun else None
        if owner is not None:
            meant = meant_by(finder, owner, passage)
            phrase = meant.phrase.stems if meant and meant.phrase else frozenset[str]()
            if meant is None or not (says(finder, term, phrase) or meant.entry in term.entries):
                return None
            quoted += [meant.passage] if meant.passage != passage else []
            continue
        if relation.owner and pronoun is None:
            return None
        is_any = relation.noun.tokens[0].folded in ("a", "an")
        if is_any or relation.is_title or not Likeness(finder, asked, passage).is_of_world(term):
            return None
    return tuple(quoted)
