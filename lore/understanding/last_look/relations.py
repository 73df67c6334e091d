"""Whether an answer tells who was somebody's father or deputy of whom it is asked, and not whose father they were."""

import re
from collections.abc import Iterator

from lore.model import Entity, Fact, Reply, Statement, name_of
from lore.understanding.asked import Asked
from lore.understanding.kinds import OFFICES, POSTS, RELATIONS
from lore.understanding.prose import sentences_told
from lore.understanding.roles import is_participle
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.words import stems, words

_IN_TURN = stemmed(
    "successor predecessor heir deputy treasurer secretary assistant pupil student teacher founder owner leader boss"
    " chief commander head captain spouse parent parents children wives sons daughters brothers sisters spouses"
)
_HEADS = stemmed("leader head boss chief commander captain ruler")
_WHOSE = re.compile(
    r"^\W*(?:who|what|which \w+)(?:['’]?s| is| was| were| are)? (?P<owner>[^?]+?)['’]s? (?P<what>\w+)\W*$"
    r"|^\W*(?:who|which \w+)(?:['’]?s| is| was| were| are) (?:the )?(?P<kin>\w+) of (?P<of>[^?]+?)\W*$",
    re.IGNORECASE,
)
_INVERSE = {
    each: stemmed(inverse)
    for those, inverse in (
        ("father mother parent parents", "son daughter child children sons daughters"),
        ("son daughter child children sons daughters heir", "father mother parent parents parents"),
        ("husband", "wife spouse married"),
        ("wife", "husband spouse married"),
        ("spouse", "husband wife married"),
        (
            "brother sister sibling brothers sisters twin cousin friend enemy",
            "brother sister sibling twin cousin friend",
        ),
        ("uncle aunt", "nephew niece"),
        ("nephew niece", "uncle aunt"),
        ("grandfather grandmother", "grandson granddaughter grandchild grandchildren"),
        ("grandson granddaughter", "grandfather grandmother"),
        ("successor", "predecessor succeeded replaced"),
        ("predecessor", "successor"),
        ("pupil student apprentice", "teacher master mentor"),
        ("teacher mentor", "pupil student apprentice"),
    )
    for each in stemmed(those)
}
"""Stems of the names of facts by which another's card tells who was whose."""
_ALIKE = {
    each: stemmed(f"{those} parent parents")
    for those in ("father mother", "husband wife spouse married", "son daughter child children")
    for each in stemmed(those)
}


def is_of_whom_asked(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to who somebody's kin or officer was tells that of them, or is no such answer."""
    met = _WHOSE.match(asked.plain)
    if met is None:
        return True
    relation = stems(met["what"] or met["kin"])
    start, end = met.span("owner" if met["owner"] else "of")
    named = [term for term in asked.terms if term.entries and not term.is_description]
    whose = [term for term in named if (term.end == end if met["owner"] else term.at - start in (0, len("the ")))]
    if len(whose) != 1 or len(relation) != 1 or not relation <= RELATIONS | OFFICES | _IN_TURN:
        return True
    told = [statement for statement in reply.statements if statement.facts]
    if not told:
        return True
    alike = _alike(next(iter(relation)))
    if any(_tells(statement, fact, whose[0], alike) for statement in told for fact in statement.facts):
        return True
    if any(_is_other_way(statement, fact, whose[0], alike) for statement in told for fact in statement.facts):
        return False
    return any(_is_said(sentence.text, whose[0], alike) for sentence in sentences_told(reply))


def _alike(relation: str) -> frozenset[str]:
    alike = same(relation) | {relation} | _ALIKE.get(relation, frozenset())
    return alike | _HEADS | OFFICES | stemmed("led headed director manager") if relation in _HEADS else alike


def _tells(statement: Statement, fact: Fact, whose: Term, alike: frozenset[str]) -> bool:
    entry, named = statement.entry, frozenset(fact.entities)
    is_own = entry.id in whose.entries
    told_as = stems(fact.name)
    if not isinstance(entry, Entity):
        is_titled = whose.is_in(stems(name_of(entry)) | {"the"})
        return is_titled and not alike.isdisjoint(stems(name_of(entry)) | told_as | stems("; ".join(entry.asked_as)))
    if is_own:
        return not (told_as.isdisjoint(alike | stemmed("who by")) or (named and named <= whose.entries))
    is_theirs = bool(named & whose.entries) or whose.is_in(stems(fact.text) | {"the"})
    if not is_theirs:
        return False
    is_deed = any(map(is_participle, words(fact.name)[:1])) and not fact.name.endswith(" by")
    if fact.name in POSTS or fact.name.endswith(" of") or is_deed:
        return not alike.isdisjoint(stems(f"{fact.name} {fact.text}"))
    inverse = frozenset[str]().union(*(_INVERSE.get(each, frozenset()) for each in alike))
    return not told_as.isdisjoint(inverse) or (told_as.isdisjoint(alike) and not alike.isdisjoint(stems(fact.text)))


def _is_other_way(statement: Statement, fact: Fact, whose: Term, alike: frozenset[str]) -> bool:
    """Whether a fact of another tells whose father it was that they are asked for; or is theirs, and of others."""
    is_own = statement.entry.id in whose.entries
    is_kin = not stems(fact.name).isdisjoint(alike & (RELATIONS | _IN_TURN))
    return is_kin and not is_own and isinstance(statement.entry, Entity)


def _is_said(sentence: str, whose: Term, alike: frozenset[str]) -> bool:
    """Whether a sentence has the relation right beside whose it is: Odrec's father, the founder of Malé, her father
    where she is named before."""
    return any(_is_beside(whose, before, behind) for before, behind in _around(sentence, alike))


def _around(sentence: str, alike: frozenset[str]) -> Iterator[tuple[str, str]]:
    for word in words(sentence):
        if word.stem in alike:
            yield sentence[: word.at], sentence[word.end :]


def _is_beside(whose: Term, before: str, behind: str) -> bool:
    owner = re.search(r"(?P<name>[\w’'. -]+?)['’]s?(?: [\w-]+){0,2} $", before)
    if owner:
        return whose.is_in(stems(owner["name"]) | {"the"})
    if of := re.match(r" of (?P<name>[^,.;:]+)", behind):
        return whose.is_in(stems(of["name"]) | {"the"})
    if re.search(r"\b(?:his|her|their|its|whose|the)(?: [\w-]+){0,2} $", before, re.IGNORECASE):
        return whose.is_in(stems(before) | {"the"}) or before.count(" ") < 4
    return whose.is_in(stems(behind) | {"the"})
