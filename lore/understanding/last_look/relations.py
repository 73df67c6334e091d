"""Whether an answer tells who was somebody's father or deputy of whom it is asked, and not whose father they were."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lore.model import Entity, Fact, Reply, Statement, name_of
from lore.understanding.asked import Asked
from lore.understanding.heads import first_stem, post_told
from lore.understanding.kin import INVERSE
from lore.understanding.kinds import OFFICES, POSTS, RELATIONS
from lore.understanding.prose import sentences_told
from lore.understanding.roles import PREPOSITIONS, is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.words import Word, stems, words

_IN_TURN = stemmed(
    "successor predecessor heir deputy treasurer secretary assistant pupil student teacher founder owner leader boss"
    " chief commander head captain spouse parent parents children"
)
_HEADS = stemmed("leader head boss chief commander captain ruler")
_LEADING = stemmed("led headed director manager chairman chair chairwoman boss leader")
_WHOSE = re.compile(
    r"^\W*(?:who|what|which \w+)(?:['’]?s| is| was| were| are)? (?P<owner>[^?]+?)['’]s? (?P<what>\w+)\W*$"
    r"|^\W*(?:who|which \w+)(?:['’]?s| is| was| were| are) (?:the )?(?P<kin>\w+) of (?P<of>[^?]+?)\W*$",
    re.IGNORECASE,
)
_HAD_KIN = re.compile(
    r"^\W*(?:did|does|do|had|has) (?P<who>[^?]+?) (?:have|had|got)(?: any| an?| no| \w+)?"
    r" (?:children|kids|child|sons?|daughters?|brothers?|sisters?|siblings?|wife|husband|wives)\W*$",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:had|has|have|bore|raised|fathered)\b", re.IGNORECASE)
_HELD = re.compile(r"^\W*(?i:was|is|were) (?P<who>[^?]+?) (?:(?:ever|once|the|an?) )*(?P<office>[a-z]+)\W*$")
_OFFICES_BESIDE = stemmed("premier chairman director secretary deputy mayor judge captain bishop prior")
_ONE_OF = re.compile(r"^\W*(?:which|who|any|how many) of (?P<owner>[^?]+?)['’]s (?P<what>\w+)\b", re.IGNORECASE)
_OF_WHOM = re.compile(r"^\W*whose (?P<what>\w+) (?:is|was|were|are) (?P<who>[^?]+?)\W*$", re.IGNORECASE)
_ALIKE = {
    each: stemmed(alike)
    for those, alike in (
        ("father mother", "parent parents"),
        ("parent parents", "father mother"),
        ("husband wife spouse", "spouse married"),
        ("son daughter child", "child children"),
    )
    for each in stemmed(those)
}
"""Stems of the names of facts by which somebody's own card tells it, too."""
_OTHER_SEX = (
    (stemmed("brother"), re.compile(r"\b(?:she|her|sister|daughter|princess|queen)\b", re.IGNORECASE)),
    (stemmed("sister"), re.compile(r"\b(?:he|his|him|son|prince|king)\b", re.IGNORECASE)),
)
_OWNED = re.compile(r"(?P<name>[\w’'. -]+?)['’]s?(?: [\w-]+){0,2} $")
_THEIRS = re.compile(r"\b(?:his|her|their|its|whose|the)(?: [\w-]+){0,2} $", re.IGNORECASE)
_OF = re.compile(r" of (?P<name>[^,.;:]+)")
_BOUND = re.compile(r",? (?:before|after|when|who|that|which|at|in|during|until|while|then)\b")
"""What begins what a question says behind whose it is."""
_BEGINNING = 4
"""Words of a sentence within which `her` may mean whom one before it was about."""


@dataclass(frozen=True, slots=True)
class _Owner:
    """Whose father or deputy is asked for: the ids of their entries, if they have one, and what says each word of their
    name."""

    entries: frozenset[str]
    stems: tuple[frozenset[str], ...]

    def is_in(self, told: frozenset[str]) -> bool:
        return all(not alike.isdisjoint(told) for alike in self.stems)


def is_of_whom_asked(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to who somebody's kin or officer was tells that of them, or is no such answer."""
    told = [(statement, fact) for statement in reply.statements for fact in statement.facts]
    if met := _OF_WHOM.match(asked.plain):
        named = frozenset(each for term in asked.terms if term.at >= met.start("who") for each in term.entries)
        relating = [fact for _, fact in told if stems(met["what"]) & RELATIONS & stems(fact.name)]
        return not relating or any(named & set(fact.entities) for fact in relating)
    if not (_has_kin(asked, reply) and _is_holder(asked, reply)):
        return False
    met = _WHOSE.match(asked.plain) or _ONE_OF.match(asked.plain)
    parts = met.groupdict("") if met else {}
    relation = next(iter(stems(parts["what"] or parts["kin"])), "") if met else ""
    if met is None or not told or relation not in RELATIONS | OFFICES | _IN_TURN:
        return True
    start, end = met.span("owner" if parts["owner"] else "of")
    named_terms = [term for term in asked.terms if term.entries and not term.is_description]
    whose = [
        term for term in named_terms if (term.end == end if parts["owner"] else term.at - start in (0, len("the ")))
    ]
    owner = _BOUND.split((parts["owner"] or parts["of"]).removeprefix("the "))[0]
    if len(whose) > 1 or not (whose or (owner[:1].isupper() and relation not in OFFICES)):
        return True  # the president of Czechoslovakia may be a name of one
    own = _Owner(whose[0].entries, whose[0].stems) if whose else _Owner(frozenset(), tuple(map(same, stems(owner))))
    alike = _alike(relation)
    if any(_tells(statement, fact, own, relation, alike) for statement, fact in told):
        return True
    is_other_way = any(_is_other_way(statement, fact, own, alike) for statement, fact in told)
    is_theirs = any(each.entry.id in own.entries or own.is_in(stems(name_of(each.entry))) for each in reply.statements)
    said = (_is_said(each.text, own, alike, is_theirs=is_theirs) for each in sentences_told(reply))
    return not is_other_way and any(said)


def _has_kin(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to whether somebody had children names them before it says that somebody had; a sentence that
    names them among those children says nothing of theirs."""
    term = _term_at(asked, _HAD_KIN.match(asked.plain))
    if term is None or reply.statements:
        return True
    told = [each.text for each in sentences_told(reply) if _HAD.search(each.text)]
    return not told or any(term.is_in(stems(_HAD.split(each)[0]) | {"the"}) for each in told)


def _term_at(asked: Asked, met: re.Match[str] | None) -> Term | None:
    """The term with which whom a question is about begins."""
    return next((term for term in asked.terms if met and term.at == met.start("who")), None)


def _is_holder(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to whether somebody was premier has the office right beside their name, and not beside that of
    another of whom the sentence tells by them."""
    met = _HELD.match(asked.plain)
    term = _term_at(asked, met)
    office = next(iter(stems(met["office"])), "") if met else ""
    if term is None or office not in OFFICES | _OFFICES_BESIDE or reply.statements:
        return True
    return any(_is_office_of(words(each.text), office, term) for each in sentences_told(reply))


def _is_office_of(cut: Sequence[Word], office: str, term: Term) -> bool:
    """Whether an office stands beside a name with no other name between, or the name is nowhere."""
    own = frozenset().union(*term.stems)
    first = next((each for each in term.stems if "the" not in each), own)
    at_names = [at for at, word in enumerate(cut) if word.stem in first and word.is_capital]
    for at in (at for at, word in enumerate(cut) if word.stem == office):
        for name in at_names:
            between = cut[min(at, name) + 1 : max(at, name)]
            if not any(word.is_capital and word.stem not in own for word in between):
                return True
    return not at_names


def _alike(relation: str) -> frozenset[str]:
    alike = same(relation) | {relation} | _ALIKE.get(relation, frozenset())
    return alike | _HEADS | OFFICES | _LEADING if relation in _HEADS else alike


def _tells(statement: Statement, fact: Fact, whose: _Owner, relation: str, alike: frozenset[str]) -> bool:
    """Whether a fact tells it: their own, another's that is the other way round, or the title of an event."""
    entry, named = statement.entry, frozenset(fact.entities)
    told_as = stems(fact.name)
    if not isinstance(entry, Entity):
        is_titled = whose.is_in(stems(name_of(entry)) | {"the"}) and not _is_placed(whose, name_of(entry))
        return is_titled and not alike.isdisjoint(stems(name_of(entry)) | told_as | stems("; ".join(entry.asked_as)))
    if entry.id in whose.entries or (not whose.entries and whose.is_in(stems(entry.name))):
        return not (told_as.isdisjoint(alike | {"who", "by"}) or (named and named <= whose.entries))
    if fact.name in POSTS:
        post = post_told(fact)
        if post is None:
            linking = [each for each in entry.facts if not _is_placed(whose, each.text)]
            is_linked = any(whose.entries & {*each.entities} or whose.is_in(stems(each.text)) for each in linking)
            return is_linked and not alike.isdisjoint(stems(fact.text))
        if alike.isdisjoint(stems(post["noun"])):
            return False
        first = first_stem(post["of"])
        is_named = any(not each.isdisjoint(first) for each in whose.stems) and whose.is_in(stems(post["of"]) | {"the"})
        return is_named or bool(named & whose.entries and len(fact.entities) == 1)
    if not (named & whose.entries or whose.is_in(stems(fact.text) | {"the"})) or _is_placed(whose, fact.text):
        return False
    is_deed = any(map(is_participle, words(fact.name)[:1])) and not fact.name.endswith(" by")
    if fact.name.endswith(" of") or is_deed:
        return not alike.isdisjoint(told_as)
    if not told_as.isdisjoint(INVERSE.get(relation, frozenset())):
        return not _is_other_sex(entry, relation)
    return told_as.isdisjoint(alike) and not alike.isdisjoint(stems(fact.text))


def _is_other_sex(entry: Entity, relation: str) -> bool:
    """Whether the quotes of whoever is asked for as a brother speak of her."""
    other = next((pronouns for those, pronouns in _OTHER_SEX if relation in those), None)
    return other is not None and any(other.search(quote.text) for quote in entry.quotes)


def _is_placed(whose: _Owner, text: str) -> bool:
    """Whether a text has whose it is only behind a preposition or `who`, and tells of something else: the coup in
    Guatemala."""
    cut, own = words(text), frozenset().union(*whose.stems) - {"the"}
    at = next((at for at, word in enumerate(cut) if word.stem in own), 0)
    return any(word.folded in (PREPOSITIONS - {"of"}) | {"who", "that", "which"} for word in cut[1:at])


def _is_other_way(statement: Statement, fact: Fact, whose: _Owner, alike: frozenset[str]) -> bool:
    """Whether a fact of another tells of whom they, or others, were it."""
    is_kin = not stems(fact.name).isdisjoint(alike & (RELATIONS | _IN_TURN))
    return is_kin and statement.entry.id not in whose.entries and isinstance(statement.entry, Entity)


def _is_said(sentence: str, whose: _Owner, alike: frozenset[str], *, is_theirs: bool) -> bool:
    """Whether a sentence has the relation right beside whose it is: Odrec's father, the founder of Malé, her father
    where she is named before, or what is shown is hers."""
    return any(_is_beside(whose, before, behind, is_theirs=is_theirs) for before, behind in _around(sentence, alike))


def _around(sentence: str, alike: frozenset[str]) -> Iterator[tuple[str, str]]:
    for word in words(sentence):
        if word.stem in alike:
            yield sentence[: word.at], sentence[word.end :]


def _is_beside(whose: _Owner, before: str, behind: str, *, is_theirs: bool) -> bool:
    following = stems(" ".join(word.typed for word in words(behind)[:3])) | {"the"}
    if whose.is_in(following) and not behind.startswith((" of", " to", "’s", "'s")):
        return False  # his deputy, Hadija Omar: she is it herself
    if owner := _OWNED.search(before):
        return whose.is_in(stems(owner["name"]) | {"the"})
    if of := _OF.match(behind):
        return whose.is_in(stems(of["name"]) | {"the"})
    if _THEIRS.search(before):
        return whose.is_in(stems(before) | {"the"}) or (is_theirs and len(words(before)) < _BEGINNING)
    return whose.is_in(following)
