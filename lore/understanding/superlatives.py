"""Which of a kind a sentence of the source says to be the richest or oldest, where just that is asked."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from lore.model import Kind, Passage, Reply, Standing, name_of
from lore.understanding.asked import Asked
from lore.understanding.evidence import NEGATIONS
from lore.understanding.finding import Finder
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import is_count
from lore.understanding.prose import quoted, sentences_told
from lore.understanding.term import Term
from lore.understanding.thesaurus import same
from lore.understanding.words import stems, words

_NO_SUPERLATIVE = (
    r"(?!(?:(?:north|south|mid)?west|east|(?:arm|head|un)?rest|arrest|test|contest|protest|best|worst|guest|forest|priest"
    r"|interest|honest|dishonest|harvest|request|conquest|quest|bequest|inquest|nest|chest|crest|pest|jest|zest|vest"
    r"|invest|ingest|digest|manifest|modest|immodest|tempest|behest|earnest|attest|detest|suggest|molest|divest|infest"
    r"|wrest|gest)\b)"
)
_MOST = rf"(?:(?:most|least) [\w-]{{4,}}|{_NO_SUPERLATIVE}[\w-]{{2,}}est\b)"
_OF = r"(?: (?:of|in|among|on) (?P<of>[^?]+?))?\W*$"
_ASKED = re.compile(
    rf"^\W*(?:which|what|who)(?: (?P<kind>[\w-]+))? (?:is|was|were|are) (?:the|its|their) (?P<most>{_MOST})"
    rf"(?: (?P<noun>(?!of\b|in\b|among\b|on\b|to\b)[a-z][\w-]+))?{_OF}",
    re.IGNORECASE,
)
_HAVING = re.compile(
    r"^\W*(?:which|what|who)(?: (?P<kind>[\w-]+))? (?:has|have|had) (?:the )?(?P<most>(?:most|least) (?:money|wealth))"
    rf"(?P<noun>(?!))?{_OF}",
    re.IGNORECASE,
)
_ALIKE = (
    frozenset(("richest", "wealthiest", "most money", "most wealth")),
    frozenset(("poorest", "least money", "least wealth")),
    frozenset(("largest", "biggest")),
    frozenset(("fastest", "swiftest", "quickest")),
)
"""Superlatives that say the same."""
_NAME = r"[A-ZÀ-Ž][\w’'-]*(?: (?:(?:of|the|von|de) )*[A-ZÀ-Ž][\w’'-]*)*"
_BEING = r"(?:is|was|were|are)"
_THE = r"(?:the|its|their)"
_BEHIND = re.compile(
    r"(?P<nouns>(?: (?!(?:of|in|among|on|at|for|with|to|by|from|and|or|but|that|who|which|whom|ever|until|till|before"
    rf"|after|when|while|than|since|as|the|{_BEING})\b)[a-z][\w-]*)*)"
    r"(?: (?:of|among) (?P<group>[^,.;:()]+?(?= (?:is|was|were|are|and|but|who|which|that)\b|[,.;:()]|$)))?"
)
"""What stands behind a superlative: of what kind it is, or of which of them."""
_ANYONE = frozenset("one ones man woman person member of".split())
_OF_THEM = frozenset("the all of them these those".split())
"""Words for a group that tell of no kind: the largest of them all."""
_UNSURE = re.compile(
    r"\b(?:some|many|most people|few|they|people|legend|tradition|stories) (?:say|says|think|thinks|claim|hold)\b"
    r"|\b(?:said|says|claim\w*|perhaps|maybe|probabl[ey]|possibl[ey]|likely|alleged\w*|reported\w*|reputed\w*"
    r"|supposed\w*|believ\w+|thought|rumou?r\w*|legend|seem\w*|appear\w*|arguabl[ey]|consider\w*|regard\w*|may|might"
    r"|would|could|almost|nearly|if|unless|whether|den(?:y|ied|ies)|once|boast\w*|according|among the|one of the)\b",
    re.IGNORECASE,
)
"""What tells that a sentence says it of nobody for sure."""
_BUT_ONE = re.compile(
    r"\b(?:but|save|bar) (?:for |one\b|two\b|three\b)"
    r"|\b(?:except\w*|after|apart|aside|besides|beside|outside|until|till|other than|so far|not)\b",
    re.IGNORECASE,
)
"""What tells of a superlative that something else is more so."""
_BEHIND_OF = re.compile(
    r"\b(?:of|in|from|at|by|to|with|on|for|near|under|over|beside|behind|than|about)(?: the)?(?: [a-z][\w-]+)? $",
    re.IGNORECASE,
)
"""What is no more than where or whose the one is that a sentence tells of: the mine in Moor."""
_LESS = re.compile(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next|\d+(?:st|nd|rd|th))[- ]$"
    r"|\b(?:one|two|three|some|many|few|several) of (?:the|its|their) $|\b(?:among|amongst) (?:the|its|their) $",
    re.IGNORECASE,
)
"""What stands before a superlative of what is not the most: the second largest, one of the largest."""
_MOST_SENTENCES = 40
_LEADING = 9
"""Sentences before a bullet among which is the one that leads it in."""


class _Told(NamedTuple):
    """What a sentence says to be the most: who, of what kind, the group that it is of, and all up to there; whether
    more than a name says so."""

    who: str
    nouns: str
    group: str
    before: str
    is_bullet: bool = False


def of_superlative(finder: Finder, asked: Asked) -> Reply | None:
    """The one sentence that says it of something by name, with all else that is asked; None where none does, or
    several do."""
    met = _ASKED.match(asked.plain) or _HAVING.match(asked.plain)
    if met is None or asked.is_negated:
        return None
    kind, alike = _kind(met), _alike(met)
    of = finder.namer.terms(words(met["of"] or ""))
    match = " OR ".join(sorted(f'"{each.split()[-1]}"' for each in alike))
    passages = list(finder.library.full_text.passages_holding(match, _MOST_SENTENCES))
    found = [
        passage
        for passage in passages
        for told in _said_of(passage.text, "|".join(map(re.escape, sorted(alike))))
        if _is_kind(finder, asked, kind, told, passage) and _says_rest(finder, of, passage)
    ]
    if len(found) != 1 or _is_told_elsewhere(kind, found[0], passages):
        return None
    return asked.reply(Standing.ANSWER, quoted=found)


def _is_told_elsewhere(kind: str, found: Passage, passages: list[Passage]) -> bool:
    """Whether a sentence has no word for a kind, and another that has the superlative has one."""
    alike = same(kind) if kind else frozenset[str]()
    return alike.isdisjoint(stems(found.text)) and any(not alike.isdisjoint(stems(each.text)) for each in passages)


def is_most(asked: Asked, reply: Reply) -> bool:
    """Whether an answer to which of a kind is the most is no sentence that tells it of another kind, or of the second
    or one of several; so it is where it shows the superlative nowhere."""
    met = _ASKED.match(asked.plain)
    if met is None or asked.is_negated:
        return True
    most = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(_alike(met))))})\b", re.IGNORECASE)
    facts = (f"{fact.name} {fact.text}" for each in reply.statements for fact in each.facts if "“" not in fact.text)
    telling = [(each.text, at) for each in sentences_told(reply) for at in most.finditer(each.text)]
    is_in_slot = any(most.search(each) and not _LESS.search(most.split(each)[0]) for each in facts)
    return not telling or is_in_slot or any(_is_the_most(_kind(met), text, at) for text, at in telling)


def _is_the_most(kind: str, sentence: str, most: re.Match[str]) -> bool:
    """Whether a sentence says a superlative for sure, and of no other kind."""
    behind = _BEHIND.match(sentence, most.end())
    nouns = words(behind["nouns"]) if behind else []
    alike = same(kind) | _ANYONE if kind else frozenset[str]()
    up_to = behind.end() if behind else most.end()
    is_kind = any(word.stem in alike for word in nouns) if nouns else bool(alike & stems(sentence[:up_to]))
    if kind and not is_kind and (nouns or alike & stems(sentence[up_to:])):
        return False
    rest = re.split(r"[.;]", sentence[most.end() :])[0]
    clause = re.split(r"[;]", sentence[: most.start()])[-1]
    return not (_LESS.search(clause) or _BUT_ONE.search(rest) or _UNSURE.search(clause))


def _kind(met: re.Match[str]) -> str:
    """The stem of what kind is asked for, if any."""
    kind = next((word.stem for each in (met["noun"], met["kind"]) if each for word in words(each)), "")
    return "" if kind in _ANYONE else kind


def _alike(met: re.Match[str]) -> frozenset[str]:
    most = met["most"].lower()
    return next((each for each in _ALIKE if most in each), frozenset((most,)))


def _said_of(sentence: str, most: str) -> Iterator[_Told]:
    """Of whom a sentence says a superlative for sure: the Dyers were the richest, and the Ropemakers the largest."""
    most = rf"(?P<most>(?i:{most}))\b"
    plainly = re.compile(rf"(?P<who>{_NAME}),? {_BEING} (?:by far |easily |still )?{_THE} {most}")
    also = re.compile(rf"(?P<who>{_NAME}),? {_BEING} (?:by far |easily |still )?{_THE} [a-z]+est and {_THE} {most}")
    left_out = re.compile(rf"\b{_BEING} the [^.;]*? and (?:the )?(?P<who>{_NAME}) the {most}")
    listed = re.compile(rf"^\W*(?:[Tt]he )?(?P<who>{_NAME}) ?(?: [-–—]|:) {_THE} (?:[a-z]+est,? and (?:the )?)?{most}")
    ahead = re.compile(rf"\b[Tt]he {most}")
    for pattern in (plainly, also, left_out, listed, ahead):
        if (met := pattern.search(sentence)) is None:
            continue
        behind = _BEHIND.match(sentence, met.end("most"))
        nouns, group = (behind["nouns"].strip(), behind["group"] or "") if behind else ("", "")
        end = behind.end() if behind else met.end()
        if pattern is ahead:
            being = rf" {_BEING}" if not nouns else rf"(?:,| {_BEING})?"
            named = re.compile(rf"{being} (?:the )?(?P<who>{_NAME})(?! [a-z]+(?<!ed) {_BEING})").match(sentence, end)
            if named is None:
                continue
            who, start, end = named["who"], met.start(), named.end()
        else:
            who, start = met["who"], met.start("who")
        clause = re.split(r"[;]", sentence[:start])[-1]
        rest = re.split(r"[.;]", sentence[met.end("most") :])[0]
        told = clause + sentence[start:end]
        is_sure = not _UNSURE.search(told) and not _BUT_ONE.search(rest) and stems(told).isdisjoint(NEGATIONS)
        if is_sure and not _BEHIND_OF.search(sentence[:start]):
            yield _Told(who, nouns, group, sentence[:end], pattern is listed)
        return


def _is_kind(finder: Finder, asked: Asked, kind: str, told: _Told, passage: Passage) -> bool:
    """Whether a superlative is said of what is asked for, and of no other kind or part of it: not the oldest son where
    the oldest elf is asked for."""
    alike = same(kind) if kind else frozenset[str]()
    typed = {word.stem for word in asked.cut}
    nouns = words(told.nouns)
    if nouns:
        is_it = nouns[-1].stem in (alike | _ANYONE if kind else typed | _ANYONE)
        return is_it and all(word.stem in typed for word in nouns[:-1])
    if told.group:
        counted = [word for word in words(told.group) if not (is_count(word) or word.folded in _OF_THEM)]
        if counted and alike and not alike.isdisjoint(word.stem for word in counted):
            return True
        if counted and not all(word.stem in typed for word in counted):
            return False
    return not kind or _is_one(finder, alike, kind, told, passage)


def _is_one(finder: Finder, alike: frozenset[str], kind: str, told: _Told, passage: Passage) -> bool:
    """Whether who has a name is of a kind: by the entry, or by the word for it beside the name, or for all of them
    before."""
    beside = told.before[: told.before.rfind(told.who)].split()[-2:]
    if not alike.isdisjoint(stems(" ".join((*beside, told.who)))):
        return True
    named = {each for term in finder.namer.names_in(words(told.who)) for each in term.entries}
    if any(finder.kinds[each] in NOUNS.get(kind, ()) for each in named):
        return True
    for entry in finder.library.entities(sorted(named)):
        facts = " ".join(fact.text for fact in entry.facts if fact.known and fact.name in ("kind", "type", "is"))
        is_a = (
            rf"{re.escape(name_of(entry))},? (?:(?:is|was|were|are) )?(?:an?|the) (?:[\w-]+ ){{0,2}}?(?P<noun>[\w-]+)"
        )
        kinds = " ".join(met["noun"] for met in re.finditer(is_a, quoted(entry)))
        if not alike.isdisjoint(stems(f"{facts} {kinds}")):
            return True
    before = [each.text for each in finder.library.full_text.before(passage, _LEADING if told.is_bullet else 1)]
    leading = [each for each in before if each.endswith(":")][:1] if told.is_bullet else before
    if not told.is_bullet and not _are_several(finder, named, told, " ".join(leading)):
        return False
    several = [word for each in (*leading, told.before) for word in words(each) if word.folded.endswith(("s", "en"))]
    return any(word.stem in alike for word in several)


def _are_several(finder: Finder, named: set[str], told: _Told, before: str) -> bool:
    """Whether who has a name may be one of those that the sentence or the one before tells of: where they are named
    there, or it is of them; or, of what is no person, where they are counted."""
    is_somebody = any(finder.kinds[each] is Kind.PERSON for each in named)
    is_counted = any(is_count(word) for word in words(f"{before} {told.before}"))
    is_named = re.search(rf"\b{re.escape(told.who)}\b", before) is not None
    return bool(told.group) or is_named or (is_counted and not is_somebody)


def _says_rest(finder: Finder, terms: list[Term], passage: Passage) -> bool:
    """Whether a sentence, or the one before it, says of how many, or of what, it was the richest."""
    before = " ".join(each.text for each in finder.library.full_text.before(passage, 1))
    told = stems(f"{passage.text} {before} {passage.heading}") | {"the"}
    return all(term.is_in(told) for term in terms)
