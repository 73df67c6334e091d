"""What somebody was before: by a slot for it, or by a sentence that says what they had been."""

import re
from collections.abc import Iterator

from lore.model import Entity, Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.prose import sentences_of
from lore.understanding.words import stems, words

_ASKED = re.compile(
    r"^\W*(?:what|which) (?:(?:was|were|had been) (?P<was>[^?]{2,40}?)"
    r"|(?:did|had) (?P<did>[^?]{2,40}?) (?:do|work as|be|been)"
    r"|(?:\w+ )?(?:job|office|post|profession|occupation|trade|position|work) (?:did|had) (?P<had>[^?]{2,40}?)"
    r" (?:have|had|hold|held|do|done)|(?:was|were) (?P<whose>[^?]{2,40}?)['’]s? (?:old |former |earlier )?"
    r"(?:job|office|post|profession|occupation|trade|work))"
    r",? (?:before|previously|earlier|formerly|until)\b[^?]*\W*$",
    re.IGNORECASE,
)
_FORMER = ("formerly", "former profession", "former office", "earlier", "was", "before")
_HAD_BEEN = re.compile(
    r"\b(?:had (?:long |once |first |previously |already )?been"
    r"|(?:an?|the|its|their) (?:former|retired|one-time|sometime)"
    r"|was (?:once|formerly|previously|first)|used to be|(?:a|an) ex-)\b",
    re.IGNORECASE,
)
_NEAR = 60
"""Characters between a name and what it had been, either way."""


def asks_former(asked: Asked) -> bool:
    """Whether a question asks what somebody was, or did for a living, before something."""
    return bool(_ASKED.match(asked.plain))


def of_former(finder: Finder, asked: Asked) -> Reply | None:
    """What an entity's quotes say that they had been, or a slot of theirs; None for any other question."""
    met = _ASKED.match(asked.plain)
    if met is None:
        return None
    group = next(name for name, value in met.groupdict().items() if value)
    named = [term for term in asked.terms if len(term.entries) == 1 and term.end == met.end(group)]
    entities = finder.library.entities(sorted(named[0].entries)) if len(named) == 1 else []
    for entity in entities:
        facts = tuple(fact for fact in entity.facts if fact.known and fact.name.lower() in _FORMER)
        told = list(dict.fromkeys(_told(entity)))
        if facts and entity.quotes:
            return asked.reply(Standing.ANSWER, (Statement(entity, facts[:1], tuple(told) or entity.quotes[:2]),))
        if len(told) == 1:
            return asked.reply(Standing.ANSWER, (Statement(entity, (), tuple(told)),))
    return None


def _told(entity: Entity) -> Iterator[Passage]:
    """The sentences that say what somebody had been, beside their name or as the first word's pronoun."""
    own = stems(entity.name) - {"the"}
    for quote in entity.quotes:
        for sentence in sentences_of(quote):
            for met in _HAD_BEEN.finditer(sentence.text):
                near = sentence.text[max(met.start() - _NEAR, 0) : met.start()]
                before = words(near)
                is_theirs = not own.isdisjoint(word.stem for word in before[-4:])
                is_pronoun = len(before) == 1 and before[0].folded in ("he", "she")
                if is_theirs or is_pronoun:
                    yield sentence
