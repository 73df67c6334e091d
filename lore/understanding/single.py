"""Questions that name one entry and nothing else."""

import re
from collections.abc import Iterable, Iterator, Sequence

from lore.model import Entity, Entry, Event, EventKind, Fact, Kind, Reply, Standing, Statement
from lore.order import in_order
from lore.understanding import dated
from lore.understanding.anchored import count_of, made_of, place_of
from lore.understanding.asked import Asked
from lore.understanding.doubting.wordings import CALLED, SEVERAL_NAMES
from lore.understanding.finding import Finder
from lore.understanding.kinds import HEAVY, PEOPLE
from lore.understanding.outcomes import fates_told, outcomes_lacking, tells_outcome
from lore.understanding.passing import is_ordinary
from lore.understanding.quoting import quotes_for
from lore.understanding.repeating import is_all_said
from lore.understanding.stems import stem
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_MOST_STATEMENTS = 4
_MOST_EVENTS = 5
_HAVING_FATES = (Kind.PERSON, Kind.GROUP, Kind.COUNTRY, Kind.PLACE)
_DEFINING = re.compile(r"^\W*(?:so )?(?:who|what|whos|whats)(?: or what)?(?:'?s| is| was| are| were) ", re.IGNORECASE)
_DID = re.compile(r"\b(?:did|do|does)\b.*\b(?:say|make|take|get|have|come|go|give|know)\b", re.IGNORECASE)
_REAL_NAME = re.compile(r"\b(?:real|true|full|birth|middle|maiden) names?\W*$", re.IGNORECASE)
_EACH_BY_NAME = re.compile(r"\bby name\W*$|\bnames of (?:the|all|each|every)\b|['’] names\b", re.IGNORECASE)
_TOLD_IN = re.compile(
    r"^\W*what (?:was|were|is|are) (?:said|told|written|done|taught|discussed|shown|inside)\b", re.IGNORECASE
)
_ABOUT = re.compile(r"^\W*what(?:'s| is| was| were| are)\b.*\b(?:about|like)\W*$", re.IGNORECASE)
_IS_THERE = re.compile(
    r"\b(?:exists?|mentioned|named|known|appears?|in (?:the|this|it|here)|there|(?:do|have|use|did|used|had) any)\b",
    re.IGNORECASE,
)
_MADE_OF = re.compile(
    r"^\W*what\b.*\b(?:made|built|composed|consists?)(?: up)?(?: out)? (?:of|from)\W*$", re.IGNORECASE
)
_OF_MATERIAL = re.compile(
    r"\b(?:of|from) (?:[a-z-]+ ){0,2}(?:stone|rock|wood|timber|oak|iron|steel|glass|gold|silver|bronze|brass|copper"
    r"|tin|lead|brick|clay|marble|granite|basalt|bone|ivory|amber|crystal|ice|paper|leather|silk|wool|linen|straw"
    r"|reed|mud|concrete)s?\b",
)
_MATERIALS = ("made of", "made from", "built of", "built from", "composed of", "material")
_WHERE_IS = re.compile(
    r"^\W*where(?:['’]?s| is| are| was| were| lies| exactly is)\b|^\W*(?:what|which)\b.* in\W*$"
    r"|^\W*in (?:what|which)\b.*\b(?:is|was|lies?|lay|located|situated)\b",
    re.IGNORECASE,
)
_ASKS_DEEDS = re.compile(r"^\W*what (?:all )?(?:did|do|does) [^?]+ do\W*$", re.IGNORECASE)
_NEIGHBOUR = re.compile(
    r"^\W*who(?:['’]?s)?(?: (?:came|was|were|is|ruled|reigned|governed|served))?(?: \w+)? (?P<how>before|after) ",
    re.IGNORECASE,
)
"""What asks who came before or after somebody."""
_GIVEN_TO = re.compile(r"\bto (?=[^\W\d_a-z])")
_HAD_FROM = re.compile(r"\b(?:by|from|after) (?=[^\W\d_a-z])")
_FIRST = 4
"""Words of a title among which whoever does something is named."""
_LIES = re.compile(r"^\W*where (?:does|do|did) [^?]+ (?:lie|stand|sit)\W*$", re.IGNORECASE)
_BECAME = re.compile(r"\b(?:bec[ao]me|fate) of\b", re.IGNORECASE)
_AT_ANOTHER_TIME = re.compile(r"\b(?:now|today|still|left|will|were|was|had|did)\b", re.IGNORECASE)
_LASTING = (EventKind.STATE, EventKind.FIGURE)
_OF_TODAY = re.compile(
    r"^\W*who(?:['’]?s| is) the (?:current )?(?:president|prime minister|king|queen|chancellor|leader|ruler) of [^?]+?"
    r" (?:right now|now|today|nowadays|these days)\W*$"
    r"|^\W*what(?:['’]?s| is| are) the (?:current )?(?:capital|population|currency|flag|anthem|area|languages?"
    r"|time zone|national \w+)(?: city)? of\b",
    re.IGNORECASE,
)
"""What any atlas tells of a country of today."""
_ONCE_THERE = re.compile(
    r"\b(?:once|after|when) (?:they|he|she|it|the [\w’'-]+) (?:had )?(?:got|arrived|came|landed|were sent|was sent)\b"
    r"|\b(?:afterwards|after that)\W*$",
    re.IGNORECASE,
)
"""What asks what came of it where somebody was sent."""
_PERSONAL = stemmed(
    "born birth birthday birthplace age aged died death die wage wages salary salaries income earn earned wife husband"
    " spouse married child children parents religion faith language languages hobby hobbies height weight hair eyes"
    " medal medals nationality hometown school university schooling degree nickname surname letters abbreviation"
    " acronym population currency anthem flag motto capital area climate"
)
"""Stems of words for what a biography or an atlas has, and a source may lack altogether."""
_MAKING = stemmed(
    "make made making forge forged build built create created cast construct constructed craft crafted carve carved"
    " weave woven brew brewed mint minted draw drawn paint painted write written compose composed"
)
"""Stems of words for how something is made."""
_DATED_LAST = re.compile(r"(?:^|, )(?:in|around|about|by|on) [^,;]*\d+\W*$|^\d{3,4}\W*$", re.IGNORECASE)
"""How a fact ends that tells when something was made: the smith Ilka Varr, in 203."""
_OF_PREMISES = (Want.WHETHER, Want.WHY, Want.HOW)
"""What questions want that take something to be so, to which what is said of somebody is a part of an answer."""
_HAPPENED = frozenset(("happen", "do", "did", "done"))


def of_one(finder: Finder, asked: Asked) -> Reply | None:
    """What is said of an entry; None where some event may say more."""
    (term,) = asked.terms
    entities = finder.library.entities(sorted(term.entries))
    if len(entities) > 1:
        statements = [Statement(each, (), each.quotes[:1]) for each in entities[:_MOST_STATEMENTS]]
        unsaid = f"“{term.text}” may mean any of these: {', '.join(each.name for each in entities)}."
        return asked.reply(Standing.PARTLY, statements, unsaid=(unsaid,))
    if not entities or not entities[0].quotes:
        return None
    if asked.wanted.want in (Want.WHO, Want.WHAT, Want.WHETHER, Want.WHICH):
        return _told(finder, asked, entities[0])
    is_where = asked.wanted.want is Want.WHERE and bool(_WHERE_IS.match(asked.plain))
    if is_where and (there := _places(asked, entities[0])):
        return asked.reply(Standing.ANSWER, (Statement(entities[0], there, quotes_for(entities[0], there, asked)),))
    is_unslotted = is_where and not finder.has_slots(asked, entities[0])
    if (is_unslotted or _LIES.match(asked.plain)) and (place := place_of(entities[0])):
        return asked.reply(Standing.ANSWER, (Statement(entities[0], (place,), entities[0].quotes[:3]),))
    if is_unslotted:
        statement = Statement(entities[0], (), entities[0].quotes[:3])
        return asked.reply(
            Standing.PARTLY, (statement,), unsaid=(f"The source does not state where ({entities[0].name}).",)
        )
    if asked.wanted.want is Want.WHEN:
        return _dated(finder, asked, entities[0])
    return None


def of_today(finder: Finder, asked: Asked) -> Reply | None:
    """That a lore has not what any atlas tells of a country of today; None where it has a slot or any words for it."""
    named = [term for term in asked.terms if len(term.entries) == 1]
    if len(named) != 1 or not _OF_TODAY.match(asked.plain):
        return None
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or entity.kind is not Kind.COUNTRY:
        return None
    told = _all_told(finder, entity)
    if any(not term.entries and term.is_in(told) for term in asked.terms):
        return None
    unsaid = (f"That is not stated of {entity.name}.",)
    return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid, nearest=finder.mentions([entity]))


def of_biography(finder: Finder, asked: Asked) -> Reply | None:
    """That a lore has not what a biography tells of whom a question names; None where their quotes, slots or events
    say anything of that."""
    named = [term for term in asked.terms if len(term.entries) == 1]
    left = [term for term in asked.terms if not term.entries]
    is_personal = bool(left) and all(term.is_only(_PERSONAL) for term in left)
    if len(named) != 1 or not is_personal or asked.wanted.want in _OF_PREMISES:
        return None
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None:
        return None
    told = _all_told(finder, entity)
    if any(term.is_in(told) or not term.near.isdisjoint(told) for term in left):
        return None
    about = ", ".join(f"“{term.text}”" for term in left)
    unsaid = (f"The lore of {finder.library.world.name} says nothing of {about} for {entity.name}.",)
    return asked.reply(Standing.NOT_IN_LORE, unsaid=unsaid, nearest=finder.mentions([entity]))


def _all_told(finder: Finder, entity: Entity) -> frozenset[str]:
    """Stems of all that an entity and its events are quoted for, and of the slots that it has."""
    events = finder.library.events(finder.library.event_ids_of(entity.id))
    quoted_of: list[Entry] = [entity, *events]
    quotes = (quote.text for each in quoted_of for quote in each.quotes)
    facts = (f"{fact.name} {fact.text}" for fact in entity.facts if fact.known)
    return frozenset(stems(" ".join((*facts, *quotes))))


def of_count(finder: Finder, asked: Asked) -> Reply | None:
    """How many there are of what an entry is named by, if that is all that is asked, and its quotes say so."""
    named = {entry for term in asked.terms for entry in term.entries}
    is_of_it = asked.wanted.want is Want.HOW_MANY and len(named) == 1 and all(term.entries for term in asked.terms)
    counting = next((term for term in asked.terms if asked.counted and asked.counted in term.own), None)
    if not is_of_it or counting is None or asked.is_negated or _AT_ANOTHER_TIME.search(asked.plain):
        return None
    (entity,) = finder.library.entities(sorted(named)) or (None,)
    number = count_of(entity, counting) if entity else None
    if entity is None or number is None:
        return None
    return asked.reply(Standing.ANSWER, (Statement(entity, (number,), quotes_for(entity, (number,), asked)),))


def of_named(finder: Finder, asked: Asked) -> Reply | None:
    """What is said of the one entry that a question names, and that what is asked of it is not; None where it names
    several, or somebody that the lore hasn't."""
    named = [term for term in asked.terms if len(term.entries) == 1]
    left = [term for term in asked.terms if not term.entries]
    if len(named) != 1 or not left or any(term.is_proper or not (term.is_number or is_ordinary(term)) for term in left):
        return None
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or not entity.quotes or entity.kind not in (*HEAVY, Kind.GROUP):
        return None
    strange = ", ".join(f"“{term.text}”" for term in left if term.is_stranger and asked.has_typed(term))
    unsaid = [f"That is not stated of {entity.name}."]
    unsaid += [f"The lore of {finder.library.world.name} says nothing of {strange}."] if strange else []
    return asked.reply(Standing.PARTLY, (Statement(entity, (), entity.quotes[:3]),), unsaid=unsaid)


def _told(finder: Finder, asked: Asked, entity: Entity) -> Reply | None:
    """What is said of an entry, or what happened to it; None where it has a slot for what may be so or not."""
    facts = finder.slots(asked, entity)
    if asked.wanted.want is Want.WHETHER and facts:
        return None
    unsaid = [*_of_want(asked, entity, facts), *_of_wording(asked, entity, facts), *_of_outcome(asked, entity)]
    if not asked.stems.isdisjoint(_HAPPENED):
        events = list(in_order(finder.library.events(finder.library.event_ids_of(entity.id))))
        if _ASKS_DEEDS.match(asked.plain):
            events = [each for each in events if _does(entity, each)]
            unsaid += [] if events else [f"What was done by {entity.name} is not stated."]
        events = events[:_MOST_EVENTS]
        if asked.wanted.is_outcome and all(each.kind in _LASTING for each in events):
            unsaid += outcomes_lacking(entity)
        if _ONCE_THERE.search(asked.plain):
            unsaid.append(f"What happened then is not stated ({entity.name}).")
        if events:
            shown = [Statement(each, (), quotes_for(each, [], asked), each.date.known) for each in events]
            return asked.reply(Standing.PARTLY if unsaid else Standing.ANSWER, shown, unsaid=unsaid)
        if "happen" in asked.stems:
            unsaid.append(f"What happened is not stated; this is what the source says of {entity.name}.")
    known = [fact for fact in entity.facts if fact.known and "implied" not in fact.text]
    if asked.wanted.is_outcome:
        known = fates_told(entity) or known
    if _MADE_OF.match(asked.plain) and not _is_known(_materials(entity)) and (made := made_of(entity)):
        known = [made]
    if _MADE_OF.match(asked.plain):
        known = [fact for fact in _materials(entity) if fact in known] or known
    told = tuple(known[:_MOST_STATEMENTS])
    quotes = quotes_for(entity, told, asked) if asked.wanted.is_outcome else entity.quotes[:3]
    shown = [Statement(entity, told, quotes)]
    return asked.reply(Standing.PARTLY if unsaid else Standing.ANSWER, shown, unsaid=unsaid)


def _does(entity: Entity, event: Event) -> bool:
    """Whether an event tells an entity as who did it, or is named by it first."""
    doers = {each for fact in event.facts if fact.name in ("who", "by") and fact.known for each in fact.entities}
    named = [stems(name) - {"the"} for name in (entity.name, *entity.aliases)]
    first = frozenset(word.stem for word in words(event.title)[:_FIRST])
    return entity.id in doers or any(each <= first for each in named)


def _of_want(asked: Asked, entity: Entity, facts: Sequence[Fact]) -> Iterator[str]:
    """That what a question wants is not just what is said of an entry: whether more is so, who, or what it did."""
    want = asked.wanted.want
    if want is Want.WHETHER:
        if not _IS_THERE.search(asked.plain):
            yield f"This is what the source says of {entity.name}; whether more is so, it does not say here."
    elif want is Want.WHO and not (entity.kind in PEOPLE or _DEFINING.match(asked.plain) or _is_known(facts)):
        yield f"The source does not state who ({entity.name})."
    elif want is Want.WHO and (met := _NEIGHBOUR.match(asked.plain)) and not _names_next(entity, met["how"]):
        yield f"Who came {met['how'].lower()} is not stated ({entity.name})."
    elif _DID.search(asked.plain) or _TOLD_IN.search(asked.plain) or _ABOUT.search(asked.plain):
        yield f"This is what the source says of {entity.name}; what is asked, it does not say here."


def _names_next(entity: Entity, how: str) -> bool:
    """Whether a fact of an entity names somebody to whom they gave way, or from whom they came to it."""
    telling = _GIVEN_TO if how.lower() == "after" else _HAD_FROM
    return any(fact.known and {*fact.entities} - {entity.id} and telling.search(fact.text) for fact in entity.facts)


def _of_wording(asked: Asked, entity: Entity, facts: Sequence[Fact]) -> Iterator[str]:
    """That another name, what it is made of, or which of several, which a question asks for, is not stated."""
    naming = [fact for fact in entity.facts if fact.known and ("name" in fact.name or "called" in fact.name)]
    is_alias = all((stems(each.text) - {"the"}).isdisjoint(stems(entity.name)) for each in asked.terms)
    if CALLED.search(asked.plain) and not (naming or is_alias):
        yield f"No {'names are' if SEVERAL_NAMES.search(asked.plain) else 'other name is'} stated ({entity.name})."
    asks_each = entity.kind is Kind.GROUP and bool(naming) and bool(_EACH_BY_NAME.search(asked.plain))
    if asks_each and not _names_members(entity, naming):
        yield f"What each of them was called is not said in just these words ({entity.name})."
    told = max((len(each.text.split()) for each in asked.terms), default=0)
    is_whole = "full name" in asked.plain.lower() and len(entity.name.split()) > told
    if _REAL_NAME.search(asked.plain) and not is_whole and any(each.own <= stems(entity.name) for each in asked.terms):
        yield f"No other name is stated ({entity.name})."
    if _MADE_OF.match(asked.plain) and not _is_known(_materials(entity)) and not made_of(entity):
        yield f"What it is made of is not stated ({entity.name})."
    if asked.wanted.want is Want.WHICH and asked.which and not _is_known(facts):
        yield f"Which, the source does not state ({entity.name})."


def _names_members(entity: Entity, naming: Iterable[Fact]) -> bool:
    """Whether a fact that names has others' names than those of the group itself."""
    own = {word.folded for name in (entity.name, *entity.aliases) for word in words(name)}
    return any(word.is_capital and word.folded not in own for fact in naming for word in words(fact.text))


def _materials(entity: Entity) -> Iterator[Fact]:
    """The facts that tell what something is made of."""
    for fact in entity.facts:
        if fact.name.startswith(_MATERIALS) or (fact.name == "what" and _OF_MATERIAL.search(fact.text)):
            yield fact


def _of_outcome(asked: Asked, entity: Entity) -> Iterator[str]:
    """That what became of somebody is not stated."""
    is_asked = asked.wanted.is_outcome and "happen" not in asked.stems
    if is_asked and not tells_outcome(entity.facts):
        if entity.kind in _HAVING_FATES:
            yield f"What became of it is not stated ({entity.name})."
        elif _BECAME.search(asked.plain):
            yield from outcomes_lacking(entity)


def _places(asked: Asked, entity: Entity) -> tuple[Fact, ...]:
    """The facts that tell where something itself is, and more than its own name does."""
    there = (fact for fact in entity.facts if fact.name in ("where", "place", "country") and fact.known)
    return tuple(fact for fact in there if not is_all_said(asked, fact))[:1]


def _tells_making(fact: Fact) -> bool:
    """Whether a fact tells when something was made: forged by, of a smith, in 203."""
    first = words(fact.name)[0].stem
    is_making = first in _MAKING and fact.name.lower().split()[1:] in ([], ["by"], ["in"])
    return is_making and bool(_DATED_LAST.search(fact.text))


def _is_known(facts: Iterable[Fact]) -> bool:
    return any(fact.known for fact in facts)


def _dated(finder: Finder, asked: Asked, entity: Entity) -> Reply | None:
    events = in_order(finder.library.events(finder.library.event_ids_of(entity.id)))
    timed = [each for each in events if each.date.known]
    if asked.says(stem("made")):
        told = tuple(each for each in entity.facts if each.known and _tells_making(each))[:1]
        if told:
            return asked.reply(Standing.ANSWER, (Statement(entity, told, quotes_for(entity, told, asked)),))
        timed = [each for each in timed if not _MAKING.isdisjoint(stems(each.title))]
        if not timed:
            undated = f"No date is stated ({entity.name})."
            return asked.reply(Standing.PARTLY, (Statement(entity, (), entity.quotes[:3]),), unsaid=(undated,))
    if not timed:
        return None
    shown = [Statement(each, (), quotes_for(each, [], asked), True) for each in timed[:_MOST_STATEMENTS]]
    if len(timed) == 1:
        lacking = dated.unknown(timed[0], asked.wanted.precision)
        return asked.reply(Standing.PARTLY if lacking else Standing.ANSWER, shown, unsaid=lacking)
    unsaid = "Several events are meant by this; each has its own date."
    return asked.reply(Standing.PARTLY, shown, unsaid=(unsaid,))
