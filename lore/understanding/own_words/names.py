"""What something of somebody's is called, and why something is called so, where a sentence says it of just that: his
cat, Ink; so called because he was late."""

import re
from collections.abc import Iterator

from lore.model import Entity, Kind, Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.grammar.phrases import TIMES, Phrase
from lore.understanding.grammar.relations import Relation, relations
from lore.understanding.grammar.tagging import tagged
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
_BECAUSE = (
    r"(?P<told>(?:because|(?:after|for|from) (?=(?:his|her|its|their|the) |[A-Z])|as (?=(?:he|she|it|they) ))[^.;!?]+)"
)
_WHEN = TIMES | set(
    "childhood birth youth then ever start beginning first last war fire flood siege death coronation rest life reign"
    " battle age short now here there while".split()
)
"""Words by which what `for`, `from` or `after` leads in tells when, and not why."""
_THAT = re.compile(
    rf"\b(?P<it>[Ii]t|[Hh]e|[Ss]he|[Tt]hey) (?:is|was|are|were) (?:so {_CALLED}|{_CALLED} (?:that|so|this))"
    rf",? {_BECAUSE}"
)

_NAME_OF = re.compile(
    r"^\W*what (?:is|was|are|were) (?:the names? of (?P<of>[^?]{2,40}?)['’]s? (?P<noun>[a-z]+)"
    r"|(?P<owner>[^?]{2,40}?)['’]s? (?P<own>[a-z]+) (?:called|named))\W*$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\W*$|[.;]|,(?! (?:and|or|[A-Z]))")
_QUOTED = re.compile(r"[\"“”]")
_OWNERS = ("his", "her", "its", "their")


def of_name(finder: Finder, asked: Asked) -> Reply | None:
    """The name of what is somebody's, right beside the word for it: Zor's cat, Ink."""
    asking = _NAME_OF.match(asked.plain)
    owner = entity_called(finder, asking["of"] or asking["owner"]) if asking else None
    if asking is None or owner is None:
        return None
    noun = (asking["noun"] or asking["own"]).lower()
    found = dict[str, tuple[Passage, ...]]()
    for passage in finder.passages(asked.terms):
        text = passage.text
        is_sure = not (is_hedged(asked, text) or is_attributed(asked, text) or _QUOTED.search(text))
        if not is_sure or not stems(text).isdisjoint(NEGATIONS):
            continue
        for relation in relations(text):
            head, name = relation.noun.head, relation.other.head
            if head is None or name is None or head.folded != noun or head.tag == "NN2":
                continue
            if entries_named(finder, relation.other) == {owner.id}:
                continue
            if _is_beside(relation, text) and _is_owned(finder, owner, relation, text):
                found[relation.other.text.lower()] = (passage,)
            elif name.is_name and not entries_named(finder, Phrase("", relation.owner)) - {owner.id}:
                return None  # it may be another that is called so
    return asked.reply(Standing.ANSWER, quoted=next(iter(found.values()))) if len(found) == 1 else None


def _is_beside(relation: Relation, text: str) -> bool:
    """Whether the other of a relation is a name that stands right behind the noun, and has nothing behind it that goes
    on with it: his cat, Ink."""
    head, tokens = relation.noun.head, relation.other.tokens
    if head is None or not all(token.is_name for token in tokens):
        return False
    is_right_behind = text[head.end : tokens[0].at] in (", ", " ", " was named ", " is named ")
    is_only = sum(token.folded == head.folded for token in tagged(text)) == 1
    return is_right_behind and is_only and _ENDS.match(text[tokens[-1].end :]) is not None


def _is_owned(finder: Finder, owner: Entity, relation: Relation, text: str) -> bool:
    """Whether the noun of a relation is an entity's, by its name right before it, or by a pronoun where the sentence
    names nothing else before."""
    head = relation.noun.head
    before = text[: head.at] if head else ""
    if re.search(rf"\b(?:{any_name(owner)})['’]s? $", before):
        return not re.search(rf"['’]s? (?:the )?(?:{any_name(owner)})['’]s? $", before)
    pronoun = next((token for token in relation.owner if token.folded in _OWNERS), None)
    if pronoun is None or text[pronoun.end : head.at if head else 0] != " ":
        return False
    return not _others(finder, owner, before) and bool(_entries(finder, before))


def _entries(finder: Finder, text: str) -> set[str]:
    return {each for term in finder.namer.names_in(words(text)) for each in term.entries}


def _others(finder: Finder, entity: Entity, text: str) -> bool:
    """Whether a text has any noun, or name, that is none of an entity's name."""
    left = re.sub(rf"\b(?:{any_name(entity)})\b", lambda met: " " * len(met[0]), text)
    kept = [token for token in tagged(text) if left[token.at : token.end].strip()]
    return bool(_entries(finder, text) - {entity.id}) or any(token.is_noun for token in kept)


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
        if (met := so.search(text)) and _is_reason(met) and is_told_flatly(asked, text, met, is_reason=True):
            yield (passage,), met
        met = _THAT.search(text)
        if met is None or not _is_reason(met) or not is_told_flatly(asked, text, met, is_reason=True):
            continue
        before = antecedent(finder, passage) if met.start() == 0 else None
        if before and before.entry == entity.id and not before.passage.spoiler:
            yield (before.passage, passage), met
        elif met.start() and (name := begins.match(text)) and _is_meant(finder, entity, met, name):
            yield (passage,), met


def _is_reason(met: re.Match[str]) -> bool:
    """Whether what is told is why, and not how long or since when."""
    told = met["told"]
    is_when = any(word.is_number or word.folded in _WHEN for word in words(told))
    return told.startswith("because") or not is_when


def _is_meant(finder: Finder, entity: Entity, met: re.Match[str], name: re.Match[str]) -> bool:
    """Whether `it` can only be the thing with whose name a sentence begins: no noun but for a person's name is
    between."""
    if entity.kind is Kind.PERSON or met["it"].lower() not in ("it", "they"):
        return False
    text = met.string[name.end() : met.start()]
    persons = [
        term
        for term in finder.namer.names_in(words(text))
        if {finder.kinds[each] for each in term.entries} == {Kind.PERSON}
    ]
    return not any(
        token.is_noun and not any(term.at <= token.at < term.end for term in persons) for token in tagged(text)
    )
