"""What something of somebody's is called, and why something is called so, where a sentence says it of just that: his
cat, Ink; so called because he was late."""

import re
from collections.abc import Iterator

from lore.model import Entity, Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_hedged
from lore.understanding.grammar.phrases import Phrase
from lore.understanding.grammar.relations import Relation, relations
from lore.understanding.likeness import entries_named
from lore.understanding.own_words.telling import any_name, entity_called, is_told_flatly, told_once
from lore.understanding.words import stems, words

_WHY = re.compile(
    r"^\W*why (?:is|was|are|were|do they|did they) (?:call )?(?P<who>[^?]+?) (?:(?:so |that )?(?:called|named|nicknamed"
    r"|known as|dubbed))(?: (?P<name>[^?]+?))?\W*$",
    re.IGNORECASE,
)
_SO = ("that", "so", "this", "it")
_CALLED = r"(?:called|named|nicknamed|known|dubbed)"
_BECAUSE = r"(?P<told>(?:because|after|for|from|since|as) [^.;!?]+)"
_THAT = re.compile(
    rf"\b(?P<it>[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:is|was|are|were) (?:so {_CALLED}|{_CALLED} (?:that|so|this))"
    rf",? {_BECAUSE}"
)

_NAME_OF = re.compile(
    r"^\W*what (?:is|was|are|were) (?:the names? of (?P<of>[^?]{2,40}?)['’]s? (?P<noun>[a-z]+)"
    r"|(?P<owner>[^?]{2,40}?)['’]s? (?P<own>[a-z]+) (?:called|named))\W*$",
    re.IGNORECASE,
)
_OWNERS = ("his", "her", "its", "their")


def of_name(finder: Finder, asked: Asked) -> Reply | None:
    """The name of what is somebody's, right beside the word for it: Zor's cat, Ink."""
    asking = _NAME_OF.match(asked.plain)
    owner = entity_called(finder, asking["of"] or asking["owner"]) if asking else None
    if asking is None or owner is None:
        return None
    noun = stems(asking["noun"] or asking["own"])
    found = dict[tuple[Passage, ...], str]()
    for passage in finder.passages(asked.terms):
        for relation in () if passage.spoiler or is_hedged(asked, passage.text) else relations(passage.text):
            head, name = relation.noun.head, relation.other.head
            if head is None or name is None or head.stems.isdisjoint(noun) or not (name.is_name and name.is_noun):
                continue
            is_other = entries_named(finder, relation.other) <= {owner.id} and bool(
                entries_named(finder, relation.other)
            )
            quoted = None if is_other else _owned(finder, owner, relation, passage)
            if quoted:
                found[quoted] = relation.other.text.lower()
    return asked.reply(Standing.ANSWER, quoted=next(iter(found))) if len(set(found.values())) == 1 else None


def _owned(finder: Finder, owner: Entity, relation: Relation, passage: Passage) -> tuple[Passage, ...]:
    """A sentence in which the noun of a relation is an entity's, by its name, or by a pronoun where the sentence is
    about it and names nobody else before; the sentence before that names it first, if that is needed."""
    named = Phrase("", tuple(token for token in relation.owner if token.tag not in ("DPS", "AT0")))
    if named.tokens:
        return (passage,) if entries_named(finder, named) == {owner.id} else ()
    pronoun = next((token for token in relation.owner if token.folded in _OWNERS), None)
    if pronoun is None:
        return ()
    before = {each for term in finder.namer.names_in(words(passage.text[: pronoun.at])) for each in term.entries}
    if before:
        return (passage,) if before == {owner.id} else ()
    meant = antecedent(finder, passage)
    return (meant.passage, passage) if meant and meant.entry == owner.id and not meant.passage.spoiler else ()


def of_reason_of_name(finder: Finder, asked: Asked) -> Reply | None:
    """Why whoever or whatever a question names has the name that it asks about."""
    asking = _WHY.match(asked.plain)
    if asking is None:
        return None
    who, name = asking["who"], asking["name"] or ""
    is_it = who.lower() in _SO
    entity = entity_called(finder, name if is_it else f"{who} {name}".strip()) or (
        None if is_it else entity_called(finder, who)
    )
    if entity is None:
        return None
    bare = "" if is_it or name.lower() in _SO else name.removeprefix("the ")
    return told_once(asked, _saying_why(finder, asked, entity, _named(entity, bare)))


def _named(entity: Entity, bare: str) -> str:
    """A pattern for the names of an entity that end with the one that a question asks about, if it asks about one:
    Roderic the Late."""
    own = any_name(entity)
    if not bare:
        return own
    ending = [each for each in (entity.name, *entity.aliases) if each.lower().endswith(bare.lower())]
    return "|".join([*map(re.escape, ending), rf"(?:{own}) (?:the )?{re.escape(bare)}"])


def _saying_why(
    finder: Finder, asked: Asked, entity: Entity, own: str
) -> Iterator[tuple[tuple[Passage, ...], re.Match[str]]]:
    """The sentences that say why an entity has a name: behind that, or by it in a sentence that begins with it."""
    so = re.compile(rf"\b(?:{own}),? (?:(?:who|which) )?(?:is |was |are |were )?so {_CALLED},? {_BECAUSE}")
    begins = re.compile(rf"(?:the )?(?:{own})\b(?!['’])", re.IGNORECASE)
    for passage in finder.passages(asked.terms):
        text = " ".join(passage.text.split())
        if passage.spoiler:
            continue
        if (met := so.search(text)) and is_told_flatly(asked, text, met, is_reason=True):
            yield (passage,), met
        if (met := _THAT.search(text)) is None or not is_told_flatly(asked, text, met, is_reason=True):
            continue
        before = antecedent(finder, passage) if met.start() == 0 else None
        if before and before.entry == entity.id and not before.passage.spoiler:
            yield (before.passage, passage), met
        elif met.start() and begins.match(text):
            yield (passage,), met
