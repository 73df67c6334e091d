"""What all ways of reading have in common: which one entry some words name, and which sentences say a thing flatly."""

import re
from collections.abc import Iterator

from lore.model import Entity, Passage, Reply, Standing
from lore.understanding.antecedents import antecedent
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_attributed, is_hedged
from lore.understanding.numerals import NUMBERS
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.words import stems, words

NUMBER = rf"(?:\d[\d,.]*\d|\d|{'|'.join(sorted(NUMBERS, key=len, reverse=True))})(?: (?:hundred|thousand|million))?"
_ARTICLE = re.compile(r"^(?:the|an?) ", re.IGNORECASE)
_PARTS = re.compile(r"[;:—–]|, (?:but|while|whereas) ")
_LEADING_IN = PREPOSITIONS | set(
    "and or near aboard behind across past beside beneath below above beyond through along around round off"
    " inside outside opposite onto upon toward throughout alongside amid atop besides despite except facing".split()
)
_BEFORE_NAME = (
    r"(?:^|[;:—–] |, (?:and |but |while ))(?:[Tt]he )?"
    rf"(?:(?!(?:{'|'.join(sorted(_LEADING_IN))})\b)[a-z-]+ ){{0,2}}"
)
"""What may stand before the name of what a clause is about: the ship."""
_REPORTING = re.compile(
    r"\b(?:believe[sd]?|think|thinks|thought|say|says|said|claim(?:s|ed)?|lied|swore|swears?|insist(?:s|ed)?"
    r"|boast(?:s|ed)?|argue[sd]?|assume[sd]?|guess(?:es|ed)?|suppose[sd]?|held that|told|joked?|jokes|wrote|writes)\b",
    re.IGNORECASE,
)
"""Verbs before what is told, by which it is only what somebody said or thought."""
_FORMERLY = re.compile(
    r"\b(?:until|till|before|former|formerly|once|originally|initially|previously|at first|used to|no longer)\b"
    r"|\b(?:from )?\d+ ?(?:to|-|–) ?\d+\b",
    re.IGNORECASE,
)
_PAST = re.compile(r"\b(?:was|were|did|had|lived|dwelt|used)\b", re.IGNORECASE)
_PRONOUN = r"^(?:He|She|It|They) "


def entity_called(finder: Finder, typed: str) -> Entity | None:
    """The one entity that some words name, with no other word than an article beside its name."""
    named = [term for term in finder.namer.names_in(words(typed)) if len(term.entries) == 1]
    if len(named) != 1 or _ARTICLE.sub("", typed.strip()).lower() != _ARTICLE.sub("", named[0].text).lower():
        return None
    return next(iter(finder.library.entities(sorted(named[0].entries))), None)


def any_name(entity: Entity) -> str:
    """A pattern for any name that an entity is written with."""
    names = sorted({entity.name, *(each for each in entity.aliases if each[:1].isupper())}, key=len, reverse=True)
    return "|".join(re.escape(_ARTICLE.sub("", name)) for name in names)


def sentences_saying(
    finder: Finder, asked: Asked, entity: Entity, told: re.Pattern[str]
) -> Iterator[tuple[tuple[Passage, ...], re.Match[str]]]:
    """The open sentences in which some pattern stands flatly right behind the name of an entity that a clause is about,
    or behind a pronoun for it; each behind the sentence that names what a pronoun means."""
    own = re.compile(rf"{_BEFORE_NAME}(?:{any_name(entity)}){told.pattern}", told.flags)
    meant = re.compile(rf"{_PRONOUN}{told.pattern.removeprefix(' ')}", told.flags)
    for passage in finder.passages(asked.terms):
        text = " ".join(passage.text.split())
        if met := own.search(text):
            quoted: tuple[Passage, ...] = (passage,)
        elif (met := meant.search(text)) and (before := antecedent(finder, passage)) and before.entry == entity.id:
            quoted = (before.passage, passage)
        else:
            continue
        if is_told_flatly(asked, text, met) and not any(each.spoiler for each in quoted):
            yield quoted, met


def is_told_flatly(asked: Asked, text: str, met: re.Match[str], *, is_reason: bool = False) -> bool:
    """Whether the part of a sentence with a match denies nothing, and is neither supposed nor only what somebody said;
    what a reason itself denies is all one."""
    start = max((each.end() for each in _PARTS.finditer(text, 0, max(met.start("told"), 0))), default=0)
    end = next((each.start() for each in _PARTS.finditer(text, met.end("told"))), len(text))
    if _REPORTING.search(text[: met.start("told")]):
        return False
    part = text[start : met.start("told") if is_reason else end]
    return stems(part).isdisjoint(NEGATIONS) and not is_hedged(asked, part) and not is_attributed(asked, text)


def is_over(asked: Asked, text: str) -> bool:
    """Whether a text tells only what once was, where a question asks what is."""
    return _FORMERLY.search(text) is not None and _PAST.search(asked.plain) is None


def told_once(asked: Asked, found: Iterator[tuple[tuple[Passage, ...], re.Match[str]]]) -> Reply | None:
    """An answer by the first of some sentences, if all tell the same."""
    by_words = {quoted: met["told"].strip().lower() for quoted, met in found}
    if len(set(by_words.values())) != 1:
        return None
    return asked.reply(Standing.ANSWER, quoted=next(iter(by_words)))
