"""Whether an answer to how many there were counts just those, and one to how much tells a sum."""

import re
from collections.abc import Sequence

from lore.model import Entity, Fact, Reply, name_of
from lore.understanding.asked import Asked
from lore.understanding.grammar.clauses import clauses
from lore.understanding.grammar.tagging import Token, tagged
from lore.understanding.numerals import is_count
from lore.understanding.persons import PERSON_WORDS, is_people
from lore.understanding.prose import sentences_told
from lore.understanding.roles import is_participle
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_NEAR = 4
"""Words behind a number within which stands what it counts."""
_HOW_MUCH = re.compile(
    r"\bhow much\b(?! of\b)[^?]*\b(?:cost|costs|pay|paid|pays|earn|earned|sold for|charge|charged)\b", re.IGNORECASE
)
_NO_MONEY = stemmed(
    "deputy deputies seat seats vote votes mile miles day days week weeks month months year years ship ships lives life"
)
_OF_ONE_SORT = stemmed("seat seats vote votes ship ships share percent")
"""Stems of what slots count that is nothing else: seats are no votes."""
_POLLS = stemmed("election elect referendum plebiscite elector")
"""Stems of what votes are cast in, and what is no vote itself."""
_NUMBERING = frozenset(
    "no none nobody single sole all both half most few several many dozen dozens hundreds thousands pair twice once"
    " third quarter fifth tenth".split()
)
_HAVING = re.compile(r"\bhow many [\w -]+ (?:did|does|do) [^?]+ have\W*$", re.IGNORECASE)
_FIRST_DEED = 3
"""Words behind which a question to how many has its deed: how many ships | sailed."""
_HAD = frozenset("had held got made taken given used called named done lived stayed existed".split())
"""Verbs that tell no more than that there were so many."""
_POWERS = ("hundred", "thousand", "million", "billion")
_CHILD = stemmed("child children")
_OF_PARENT = re.compile(
    r"\b(?:have|had|has|bear|bore|raise|raised|father|fathered)\b|\bchildren of\b"
    r"|['’]s? (?:[\w-]+ )?children\b|\bparents?\b",
    re.IGNORECASE,
)
"""What asks for somebody's own children."""
_CHILDREN = re.compile(r"\b(?:children|child|sons|daughters)\b", re.IGNORECASE)
_PEOPLE = stemmed("people persons souls inhabitants men women")
_FROM_WORDS = ("how many", "how much")
"""Names of facts that count whatever is asked, as those are named that are made of a sentence's words."""


def is_of_those_counted(asked: Asked, reply: Reply) -> bool:
    """Whether the numbers that an answer shows are of those whose number is asked, and its sums are sums."""
    if asked.wanted.want is not Want.HOW_MANY or asked.wanted.measure:
        return True
    told = [fact for statement in reply.statements for fact in statement.facts if fact.known]
    if _HOW_MUCH.search(asked.plain):
        return not told or not all(map(_counts_no_money, told))
    if asked.counted in _CHILD and _OF_PARENT.search(asked.plain) and not _has_parent(asked, reply):
        return False
    if not asked.counted or not told:
        return True
    if _is_of_another(asked, reply):
        return False
    alike = (same(asked.counted) | {asked.counted}) - _POLLS
    are_people = asked.counted in _PEOPLE
    own = [fact for fact in told if not (_is_of_words(fact) or (are_people and _counts_things(fact)))]
    if any(_is_named_by(fact, alike) for fact in own):
        return any(_is_named_by(fact, alike) and _is_of_deed(asked, fact, reply) for fact in own)
    sentences = [tagged(each.text) for each in sentences_told(reply)]
    return any(_is_counted(fact, sentence, alike, are_people) for fact in told for sentence in sentences)


def _is_of_words(fact: Fact) -> bool:
    """Whether a fact is made of a sentence's words, and not a slot of the entry."""
    return fact.name in _FROM_WORDS and fact.text.startswith("“")


def _counts_no_money(fact: Fact) -> bool:
    """Whether a fact is a bare number of a sentence, or one of people, votes or days."""
    cut = words(fact.text)
    at = next((at for at, word in enumerate(cut) if is_count(word)), None)
    if at is None:
        return False
    behind = [word for word in cut[at:] if not (is_count(word) or word.folded in _POWERS)]
    is_bare = not behind and _is_of_words(fact) and not re.search(r"[£$€]", fact.text)
    return is_bare or any(word.stem in _NO_MONEY or is_people(word) for word in behind[:1])


def _counts_things(fact: Fact) -> bool:
    """Whether a fact is a number of something that is no people: 8 million dollars."""
    behind = [word for word in words(fact.text) if not (is_count(word) or word.folded in _POWERS)]
    is_number = any(map(is_count, words(fact.text)[:1]))
    return is_number and bool(behind) and not any(map(is_people, behind)) and fact.name in _FROM_WORDS


def _has_parent(asked: Asked, reply: Reply) -> bool:
    """Whether a sentence names whose children are counted before it counts them, or it is their own fact."""
    named = [term for term in asked.terms if term.entries]
    own = [each.facts for each in reply.statements for term in named if each.entry.id in term.entries]
    if any(not _is_of_words(fact) for facts in own for fact in facts):
        return True
    texts = [each.text for each in sentences_told(reply) if _CHILDREN.search(each.text)]
    before = [stems(_CHILDREN.split(each)[0]) | {"the"} for each in texts]
    return not before or not named or any(named[0].is_in(each) for each in before)


def _is_named_by(fact: Fact, alike: frozenset[str]) -> bool:
    """Whether a slot is named by what is counted, or by nothing that is counted beside it: seats are no votes."""
    is_number = any(is_count(word) or word.folded in _NUMBERING for word in words(fact.text))
    is_number |= len(fact.entities) > 1  # named one by one
    is_so_named = not alike.isdisjoint(stems(f"{fact.name} {fact.text}"))
    return is_number and (is_so_named or stems(fact.name).isdisjoint(_OF_ONE_SORT))


def _is_of_deed(asked: Asked, fact: Fact, reply: Reply) -> bool:
    """Whether a slot that only counts those of whom something is asked tells it of as many as did that: 400 defenders
    are not how many of them died."""
    deed = next((word for word in asked.cut[_FIRST_DEED:] if is_participle(word) and word.folded not in _HAD), None)
    if deed is None or stems(fact.name) != {asked.counted}:
        return True
    alike, numbers = same(deed.stem) | {deed.stem}, {word.stem for word in words(fact.text) if is_count(word)}
    names = (" ".join((name_of(each.entry), *each.entry.aliases)) for each in reply.statements)
    if any(not alike.isdisjoint(stems(each)) for each in (fact.text, *names)):
        return True
    told = (
        frozenset().union(*(token.stems for token in (clause.verb, *clause.tokens)))
        for sentence in sentences_told(reply)
        for clause in clauses(sentence.text)
    )
    return any(not (alike.isdisjoint(each) or numbers.isdisjoint(each)) for each in told)


def _is_of_another(asked: Asked, reply: Reply) -> bool:
    """Whether all that an answer shows are the slots of others than the one of whom alone it is asked how many they
    had."""
    named = [term for term in asked.terms if term.entries]
    if len(named) != 1 or not _HAVING.search(asked.plain):
        return False
    return all(
        isinstance(each.entry, Entity)
        and each.entry.id not in named[0].entries
        and not any(named[0].entries & {*fact.entities} for fact in each.facts)
        for each in reply.statements
    )


def _is_counted(fact: Fact, sentence: Sequence[Token], alike: frozenset[str], are_people: bool) -> bool:
    """Whether a sentence has a fact's number right before what is counted, or with nothing behind it where it speaks
    of those."""
    numbers = {word.stem for word in words(fact.text) if is_count(word)}
    nouns = [at for at, token in enumerate(sentence) if token.is_noun and not alike.isdisjoint(token.stems)]
    people = [
        at
        for at, token in enumerate(sentence)
        if are_people and token.is_noun and (token.stems & PERSON_WORDS or any(map(is_people, words(token.text))))
    ]
    is_of_one_sort = any(not token.stems.isdisjoint(_OF_ONE_SORT - alike) for token in sentence)
    for at, token in enumerate(sentence):
        if token.stems.isdisjoint(numbers):
            continue
        following = sentence[at + 1 : at + 1 + _NEAR]
        if any(at < each <= at + _NEAR for each in (*nouns, *people)):
            return True
        if [each.folded for each in following[:2]] in (["of", "them"], ["of", "whom"], ["of", "which"]):
            return True
        is_last = bool(following) and following[0].tag in ("CJC", "PUN")
        is_elided = is_last or not any(each.is_noun for each in following[:2])
        if is_elided and (nouns or are_people) and not is_of_one_sort:
            return True
    return False
