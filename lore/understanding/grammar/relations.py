"""What a sentence says somebody is of something else: the captain of a ship, its captain, Ada Holt, the captain."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.grammar.phrases import Phrase, phrases
from lore.understanding.grammar.tagging import Token, tagged

_BEING = frozenset("is are was were be been become becomes became remain remains remained".split())
_NAMING = frozenset(
    "elected appointed named made crowned chosen proclaimed declared installed nominated confirmed".split()
)
_SERVING = frozenset("served serves acted acts worked works ruled reigned".split())
_NAMED_BY_OF = frozenset("kingdom republic duchy empire state city town village island isle".split())
"""Nouns behind which `of` leads in the name of just that: the kingdom of Arth."""
_ENDING = frozenset(",.;:)")


@dataclass(frozen=True, slots=True)
class Relation:
    """That `other` is the `noun` of its `owner`: the words behind `of`, before an apostrophe, or a pronoun; empty where
    none is said. A title stands right before a name: the chemist Elsa Rungius."""

    noun: Phrase
    owner: tuple[Token, ...]
    other: Phrase
    is_title: bool = False


@lru_cache(maxsize=2048)
def relations(sentence: str) -> tuple[Relation, ...]:
    """Whatever a sentence says that somebody or something is of another."""
    return (*_of_clauses(sentence), *_of_appositions(sentence), *_of_titles(sentence))


def _of_clauses(sentence: str) -> Iterator[Relation]:
    """What a clause says that its subject is, became or was made."""
    for clause in clauses(sentence):
        is_supposed = clause.is_reported or clause.is_conditional
        if clause.is_negated or clause.modal or is_supposed or not clause.subject:
            continue
        told = _complement(clause)
        subject = phrases(clause.whole)
        if not told or not subject:
            continue
        owner = _before_whose(sentence, clause)
        yield _relation(told, clause.subject[0])
        if told[0].tokens[0].tag != "AV0":
            yield replace(found, owner=owner) if (found := _relation(subject, told[0])) and owner else found


def _before_whose(sentence: str, clause: Clause) -> tuple[Token, ...]:
    """The noun before `whose`, where that leads in what a clause is about: Arth, whose capital was Vell."""
    tokens = tagged(sentence)
    at = next((at for at, token in enumerate(tokens) if token.at == clause.whole[0].at), 0)
    if at < 2 or tokens[at - 1].folded != "whose":
        return ()
    end = at - 2 if tokens[at - 2].text == "," else at - 1
    named = _with_of(phrases(_noun_words_before(tokens, end)) or [Phrase("", ())])
    is_called = len(named) > 1 and named[0].head is not None and named[0].head.folded in _NAMED_BY_OF
    owning = named if is_called else named[:1]
    return tuple(token for each in owning for token in each.tokens)


def _complement(clause: Clause) -> list[Phrase]:
    """What a clause says that its subject is, with what is behind it."""
    found = [
        each for each in phrases(clause.rest) if not (len(each.tokens) == 1 and each.tokens[0].tag.startswith("AV"))
    ]
    verb = clause.verb.folded
    if verb in _SERVING and found and found[0].prep == "as" and found[0].tokens:
        return [Phrase("", found[0].tokens), *found[1:]]
    is_naming = clause.is_passive and verb in _NAMING
    is_telling = bool(found) and not found[0].prep and bool(found[0].tokens) and found[0].has_noun
    return found if is_telling and (verb in _BEING or is_naming) else []


def _of_appositions(sentence: str) -> Iterator[Relation]:
    """What stands between commas beside a name, or beside what it is the name of."""
    tokens = tagged(sentence)
    for at, token in enumerate(tokens):
        if token.text != "," or not 0 < at < len(tokens) - 1:
            continue
        leading = _noun_words_before(tokens, at)
        end = next((each for each in range(at + 1, len(tokens)) if _ends(tokens[each])), len(tokens))
        is_of_several = [each.folded for each in tokens[end : end + 1]] in (["and"], ["or"])
        before, behind = phrases(leading), phrases(tokens[at + 1 : end])
        is_noun = bool(before) and bool(behind) and not behind[0].prep and bool(behind[0].tokens)
        if is_of_several or not is_noun or any(each.tag == "XX0" for each in tokens[:at]):
            continue
        named = _with_of(before)
        is_leading_in = bool(named[0].prep) and len(leading) == at
        first, second = named[0], behind[0]
        if is_leading_in and not _is_name(first):
            continue  # for the captain of the Heron, Ada Holt was a hero
        if _is_name(second) and not _is_name(first):
            yield _relation(named, second)
            if len(named) > 1 and any(token.tag in ("DPS", "POS") for token in named[-1].tokens):
                yield _relation([Phrase("", named[-1].tokens)], second)  # the last word of its captain, Ada Holt
        elif (_is_name(first) and second.tokens[0].tag in ("AT0", "DPS", "NP0", "ORD")) or _is_owned(second):
            yield _relation(behind, first)


def _ends(token: Token) -> bool:
    """Whether what is said of a noun between commas ends before a word."""
    is_verb = token.is_auxiliary or token.is_verb
    return is_verb or token.text in _ENDING or token.tag in ("CJS", "CJC") or token.folded in ("who", "which")


def _noun_words_before(tokens: Sequence[Token], at: int) -> Sequence[Token]:
    """The words before a place back to the last mark, verb or conjunction."""
    start = at
    while start > 0:
        token = tokens[start - 1]
        if token.text in _ENDING or token.is_verb or token.is_auxiliary or token.tag.startswith(("CJ", "PNQ", "DTQ")):
            break
        start -= 1
    return tokens[start:at]


def _with_of(before: Sequence[Phrase]) -> list[Phrase]:
    """The last noun with what `of` leads in behind it."""
    at = len(before) - 1
    while at > 0 and before[at].prep == "of":
        at -= 1
    return list(before[at:])


def _of_titles(sentence: str) -> Iterator[Relation]:
    """What somebody is right before their name: the chemist Elsa Rungius, her sister Pía, Prefect Lind."""
    for phrase in phrases(tagged(sentence)):
        names = [at for at, token in enumerate(phrase.tokens) if token.is_name and token.tag == "NP0"]
        if not names or names[0] == 0:
            continue
        start = names[0]
        while start > 1 and phrase.tokens[start - 1].is_name and phrase.tokens[start - 1].is_noun:
            start -= 1
        before, name = phrase.tokens[:start], phrase.tokens[start:]
        if any(token.is_noun for token in before) and before[-1].is_noun and not any(t.tag == "POS" for t in name):
            yield _relation([Phrase("", before)], Phrase("", name), is_title=True)


def _relation(told: Sequence[Phrase], other: Phrase, *, is_title: bool = False) -> Relation:
    """A relation of a noun, with whose it is: behind `of`, or before it."""
    noun = told[0]
    owner = list[Token]()
    for each in told[1:]:
        if each.prep not in ("of", "to", "in", "at", "for"):
            break
        owner += each.tokens
    pos = next((at for at, token in enumerate(noun.tokens) if token.tag == "POS"), None)
    if pos is not None:
        owner += noun.tokens[:pos]
        noun = Phrase(noun.prep, noun.tokens[pos + 1 :])
    owner += [token for token in noun.tokens if token.tag == "DPS"]
    return Relation(noun, tuple(owner), other, is_title)


def _is_name(phrase: Phrase) -> bool:
    head = phrase.head
    return head is not None and head.is_name and head.is_noun and phrase.tokens[0].tag not in ("AT0", "DPS")


def _is_owned(phrase: Phrase) -> bool:
    return any(token.tag in ("POS", "DPS") for token in phrase.tokens)
