"""How two are related, and who belongs to a body, where a slot says it of both: a niece, the members of a union."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from lore.model import Entity, Fact, Kind, Passage, Reply, Standing, Statement
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.kin import INVERSE, RELATED
from lore.understanding.kinds import TITLES
from lore.understanding.prose import sentences, sentences_of
from lore.understanding.quoting import quotes_for
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_HOW_RELATED = re.compile(
    r"^\W*(?:how (?:is|was|are|were) [^?]+ (?:related|connected|kin)(?: to [^?]+)?"
    r"|what (?:relation|relations|relationship|kin) (?:is|was|are|were) [^?]+"
    r"|what (?:is|was) the (?:family )?(?:relation|relationship) between [^?]+)\W*$",
    re.IGNORECASE,
)
_MADE_UP = re.compile(
    r"^\W*(?:which|what|who)(?: [\w-]+){0,3}? (?:makes?|made) up (?P<of>[^?]+?)\W*$"
    r"|^\W*(?:which|what|who)(?: [\w-]+){0,3}? (?:are|were) (?:the )?(?:members|parts|member states)"
    r" of (?P<in>[^?]+?)\W*$"
    r"|^\W*what (?:is|was|were|are) (?P<it>[^?]+?) (?:made up|composed|consisted) of\W*$",
    re.IGNORECASE,
)
_MEMBERS = ("members", "made up of", "member states", "consists of", "parts", "composed of")
_OWNER = r"(?P<owner>[^?]+?)"
_KIN_OF = re.compile(
    rf"^\W*(?:(?:who|what)(?:['’]?s| is| was| are| were)(?: the names? of)?) (?:{_OWNER}['’]s? (?P<what>[\w-]+)"
    r"|(?:the |an? )?(?P<kin>[\w-]+) of (?P<of>[^?]+?)|(?P<one>[^?]+?) (?P<wed>married) to)"
    r"(?:['’]s? names?)?(?: called| named)?\W*$",
    re.IGNORECASE,
)
_WHOSE_KIN = re.compile(r"^\W*whose (?P<what>[\w-]+) (?:is|was|are|were) (?P<who>[^?]+?)\W*$", re.IGNORECASE)
_NAMED_KIN = re.compile(
    r"(?:(?:first|second|third|last|eldest|oldest|elder|older|younger|youngest|only|late|twin) )*"
    r"(?P<kin>\w+)(?P<of> of)?(?: to)?",
    re.IGNORECASE,
)
"""The name of a fact that tells who is somebody's kin: second wife; or whose they are: daughter of."""
_UNSURE = stemmed(
    "not never perhaps maybe possibly probably allegedly supposedly reportedly likely said claimed rumoured unknown"
    " unnamed stated former"
)
_WED = stemmed("husband wife spouse married")
_BOTH = (
    ("son daughter sons daughters", "child children"),
    ("father mother", "parent parents"),
    ("brother sister brothers sisters", "sibling siblings twin twins"),
    ("husband wife", "spouse married"),
    ("spouse", "husband wife married"),
    ("married", "husband wife spouse"),
    ("child children", "son daughter sons daughters"),
    ("parent parents", "father mother"),
    ("sibling siblings", "brother sister twin"),
    ("grandson granddaughter", "grandchild grandchildren"),
    ("grandfather grandmother", "grandparent grandparents"),
    ("stepson stepdaughter", "stepchild stepchildren"),
    ("stepfather stepmother", "stepparent"),
    ("godson goddaughter", "godchild godchildren"),
    ("godfather godmother", "godparent godparents"),
)
_ALIKE = {each: stemmed(alike) for those, alike in _BOTH for each in stemmed(those)}
"""Stems of the names of facts by which somebody's own card tells it, of either sex."""
_MALE = stemmed("son father brother husband uncle nephew grandson grandfather stepson stepfather godson godfather")
_FEMALE = stemmed(
    "daughter mother sister wife aunt niece granddaughter grandmother stepdaughter stepmother goddaughter godmother"
)
_SEXED = _MALE | _FEMALE
_OF_HIM = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)
_OF_HER = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)
_HE_IS = r"(?:son|brother|boy|father|husband|king|prince|lord|sir|man|nephew|grandson|duke|uncle)"
_SHE_IS = r"(?:daughter|sister|girl|mother|wife|queen|princess|lady|dame|woman|niece|granddaughter|duchess|aunt)"
_IS_A = (
    r"(?: (?:is|was)|,) (?:an?|the) "
    r"(?:(?!(?:of|to|by|for|with|and|or|fake|false|mock|pretend|would|so|toy|self)\b)[\w-]+ ){0,2}"
)
_NO_MORE = r"(?![\w’'-])(?=\W*$|[.;:!?]|,(?! (?:and|or|the|an?)\b)| (?:who|from)\b| of\b(?![^.,;]*['’]s))"
"""What may stand behind the noun that tells what somebody is: not the king's cook, nor a king maker."""
_SOMEBODY = re.compile(
    rf"\b(?:{_HE_IS}|{_SHE_IS}|he|him|his|she|hers?|guard|captain|priest|knight|monk|thief|spy|child|baby|friend|cook"
    r"|smith|clerk|chief|heir|mate|rival|lad|lass|nun|saint|judge|host|guest|bishop|pope|abbot|enemy|god|goddess|elf"
    r"|dwarf|giant|witch|mage|wizard|page|squire|emperor|count|earl|baron|slave|guide|nurse|pupil|one|somebody"
    r"|someone|another|[\w-]+(?:er|or|ess|ist|ant|ent|ard|ian|man|ee))\b",
    re.IGNORECASE,
)
"""What tells that a sentence may speak of somebody else."""
_UNKNOWN = re.compile(r"(?<!\bin )(?<!\bat )(?<!\bfrom )(?<!^)\b[A-ZÀ-Ž][\w-]+")
"""A name, wherever it is not where something happened."""
_APART = 3
"""Characters between a sentence and the next one, at most."""


def of_kinship(finder: Finder, asked: Asked) -> Reply | None:
    """The slot by which one of two who are named is the other's kin, or by which others tell whose kin somebody is;
    None for any other question."""
    if told := _of_whose_kin(finder, asked):
        return told
    named = [term.entries for term in asked.terms if len(term.entries) == 1]
    if not _HOW_RELATED.match(asked.plain) or len(named) != 2:
        return None
    (one,), (other,) = named
    for entity in finder.library.entities([one, other]):
        kin = other if entity.id == one else one
        facts = tuple(fact for fact in entity.facts if kin in fact.entities and _is_kin(fact))
        if facts:
            return _told(asked, entity, facts[:1])
    return None


def of_members(finder: Finder, asked: Asked) -> Reply | None:
    """The slot that tells who belongs to a body that alone is named; None for any other question."""
    met = _MADE_UP.match(asked.plain)
    named = [term for term in asked.terms if len(term.entries) == 1]
    if met is None or len(named) != 1:
        return None
    whole = next(each for each in met.groups() if each)
    (entity,) = finder.library.entities(sorted(named[0].entries)) or (None,)
    if entity is None or not named[0].is_in(stems(whole) | {"the"}) or not _is_only(named[0], whole):
        return None
    facts = tuple(fact for fact in entity.facts if fact.name in _MEMBERS and fact.known and fact.entities)
    return _told(asked, entity, facts[:1]) if facts else None


def _of_whose_kin(finder: Finder, asked: Asked) -> Reply | None:
    """The slots by which the other side tells it: the son of whom somebody's slot has as their father; None where
    somebody's own slot tells it, and for any other question."""
    if asked.is_negated:
        return None
    if met := _WHOSE_KIN.match(asked.plain):
        relation, owner = _stem(met["what"]), _named(finder, met["who"])
        if owner is None or not _is_of_sex(finder, owner, relation):
            return None
        facts = tuple(
            fact for fact in owner.facts if _tells(fact, INVERSE.get(relation, frozenset())) and fact.entities
        )
        return _told(asked, owner, facts) if facts else None
    met = _KIN_OF.match(asked.plain)
    if met is None:
        return None
    relation = _stem(met["what"] or met["kin"] or met["wed"])
    owner = _named(finder, met["owner"] or met["of"] or met["one"])
    if owner is None or relation not in RELATED | _WED or relation not in INVERSE | _ALIKE:
        return None
    if any(fact.known and relation in stems(fact.name) for fact in owner.facts):
        return None
    own = tuple(fact for fact in owner.facts if _tells(fact, _ALIKE.get(relation, frozenset())) and fact.entities)
    linked = finder.library.entities(dict.fromkeys(each for fact in own for each in fact.entities))
    if not all(_is_of_sex(finder, each, relation) for each in linked):
        own, linked = (), []
    found = [(owner, own), *_telling_of(finder, owner, relation, {each.id for each in linked})]
    replies = [_told(asked, entity, facts) for entity, facts in found if facts]
    statements = [each for reply in replies if reply for each in reply.statements]
    is_left_out = any(not facts for _, facts in found[1:]) and (met["what"] or met["kin"] or "").lower().endswith("s")
    return asked.reply(Standing.ANSWER, statements) if statements and not is_left_out else None


def _telling_of(
    finder: Finder, owner: Entity, relation: str, beside: AbstractSet[str]
) -> Iterator[tuple[Entity, tuple[Fact, ...]]]:
    """Those beside some whose slots tell that they are somebody's kin, with the slots; with none where nobody knows
    whether it's a son or a daughter."""
    inverse = INVERSE.get(relation, frozenset()) | (INVERSE["spous"] if relation in _WED - _SEXED else frozenset())
    linking = [each for each in finder.library.linking_to(owner.id) if each not in finder.library.spoilers]
    for entity in finder.library.entities(dict.fromkeys(linking)):
        if entity.id == owner.id or entity.id in beside:
            continue
        naming = [fact for fact in entity.facts if owner.id in fact.entities and _names_flatly(fact, owner)]
        facts = tuple(fact for fact in naming if _tells(fact, inverse))
        if of_them := tuple(each for each in naming if _tells(each, frozenset((relation,)), is_of=True)):
            yield entity, of_them
        elif facts and _is_of_sex(finder, entity, relation):
            yield entity, facts
        elif facts and _sex(finder, entity) is None:
            yield entity, ()


def _stem(word: str) -> str:
    """The stem of a noun for kin; empty where there is none."""
    return next(iter(stems(word)), "")


def _named(finder: Finder, name: str) -> Entity | None:
    """Whom alone a name is of."""
    terms = finder.namer.terms(words(name))
    named = terms[0].entries if len(terms) == 1 and not terms[0].is_description else frozenset[str]()
    entities = finder.library.entities(sorted(named))
    return entities[0] if len(named) == len(entities) == 1 else None


def _tells(fact: Fact, relations: frozenset[str], *, is_of: bool = False) -> bool:
    """Whether a fact surely tells somebody's kin of some sorts; or, where it is of whom, that somebody is theirs."""
    met = _NAMED_KIN.fullmatch(fact.name)
    is_named = met is not None and bool(met["of"]) is is_of and not stems(met["kin"]).isdisjoint(relations)
    return is_named and fact.known and not fact.spoiler and stems(fact.text).isdisjoint(_UNSURE)


def _names_flatly(fact: Fact, owner: Entity) -> bool:
    """Whether a fact has somebody as one of those that it lists, and not as whose friend one is."""
    own = stems(" ".join((owner.name, *owner.aliases, *TITLES, "the")))
    for part in re.split(r"[;,]| and |, ", re.sub(r"\([^()]*\)", "", fact.text)):
        if "’s" not in part and "'s" not in part and words(part) and stems(part) <= own:
            return True
    return False


def _is_of_sex(finder: Finder, entity: Entity, relation: str) -> bool:
    """Whether somebody is known to be of the sex that a relation has, if it has one; of whom somebody is married to, it
    is enough that they are not known to be of the other."""
    if relation not in _SEXED:
        return True
    is_male = relation in _MALE
    return _sex(finder, entity) is is_male or (relation in _WED and _hinted(finder, entity) in (None, is_male))


def _sex(finder: Finder, entity: Entity, *, is_alone: bool = False) -> bool | None:
    """Whether somebody's quotes tell that he is a man, and no woman; None where they tell neither, or both. Of a he
    behind a sentence of somebody it is enough that no other in it may be him; where `is_alone`, there is no other."""
    name = rf"^\W*(?:{'|'.join(re.escape(each) for each in (entity.name, *entity.aliases))})(?![\w’'-])"
    told = set[bool]()
    before: Passage | None = None
    for sentence in (each for quote in entity.quotes for each in sentences_of(quote)):
        text = " ".join(sentence.text.split())
        is_sure = stems(text).isdisjoint(_UNSURE)
        for is_male, pronoun, noun in ((True, "He|His", _HE_IS), (False, "She|Her", _SHE_IS)):
            if is_sure and re.search(rf"{name}{_IS_A}{noun}{_NO_MORE}", text):
                told.add(is_male)
            if before is None or not re.match(rf"\W*(?:{pronoun})\b", text) or not re.search(name, before.text):
                continue
            is_born = re.match(r"(?:He|She) was an? (?:\w+ )?(?:boy|girl)\b", text) and " was born " in before.text
            is_next = 0 <= sentence.start - before.start - len(before.text) <= _APART
            if is_next and (is_born or _is_no_other(finder, entity, before.text, is_male=is_male, is_alone=is_alone)):
                told.add(is_male)
        before = sentence
    return told.pop() if len(told) == 1 else None


def _is_no_other(finder: Finder, entity: Entity, text: str, *, is_male: bool, is_alone: bool) -> bool:
    """Whether nobody else whom a sentence tells of may be the he, or the she, of the next one."""
    named = finder.namer.names_in(words(text))
    known = stems(" ".join(term.text for term in named))
    if _SOMEBODY.search(text) or any(stems(each).isdisjoint(known) for each in _UNKNOWN.findall(text)):
        return False
    terms = (term for term in named if entity.id not in term.entries)
    others = {each for term in terms for each in term.entries if finder.kinds[each] is Kind.PERSON}
    if is_alone:
        return not others
    theirs = _MALE if not is_male else _FEMALE
    kin = {each for fact in entity.facts if _tells(fact, theirs) for each in fact.entities}
    found = finder.library.entities(sorted(others - kin))
    return all(_sex(finder, each, is_alone=True) is (not is_male) for each in found)


def _hinted(finder: Finder, entity: Entity) -> bool | None:
    """Whether somebody's quotes speak of a man, and of no woman; None where they speak of neither, or of both. What
    stands behind another's name may be of them."""
    name = re.escape(entity.name)
    told = set[bool]()
    for sentence in sentences(entity):
        others = [
            term.at
            for term in finder.namer.names_in(words(sentence))
            if entity.id not in term.entries and any(finder.kinds[each] is Kind.PERSON for each in term.entries)
        ]
        own = sentence[: min(others, default=len(sentence))]
        for is_male, pronoun, noun in ((True, _OF_HIM, _HE_IS), (False, _OF_HER, _SHE_IS)):
            beside = (
                rf"\b{noun},? {name}\b|\b{name},? (?:(?:is|was|the|an?|his|her|their|\w+est|only|\w+) ){{0,3}}{noun}\b"
            )
            if pronoun.search(own) or re.search(beside, sentence, re.IGNORECASE):
                told.add(is_male)
    return told.pop() if len(told) == 1 else None


def _is_only(term: Term, whole: str) -> bool:
    """Whether a question says no more of a body than its name: not who made up the tale of the Union."""
    return {word.folded for word in words(whole)} - {"the"} <= {word.folded for word in words(term.text)}


def _is_kin(fact: Fact) -> bool:
    return fact.known and not stems(fact.name).isdisjoint(RELATED)


def _told(asked: Asked, entity: Entity, facts: tuple[Fact, ...]) -> Reply | None:
    quotes = quotes_for(entity, facts, asked)
    return asked.reply(Standing.ANSWER, (Statement(entity, facts, quotes),)) if quotes else None
