"""How long, tall or far something is, where a sentence tells it right behind its name: the ship is 300 metres long."""

import re
from collections.abc import Iterator

from lore.model import Entity, Kind, Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.finding import Finder
from lore.understanding.grammar.clauses import Clause, clauses
from lore.understanding.likeness import entries_named
from lore.understanding.own_words.telling import (
    NUMBER,
    entity_called,
    is_over,
    is_told_flatly,
    sentences_saying,
    told_once,
)
from lore.understanding.phrasal import said_in_phrases
from lore.understanding.roles import PREPOSITIONS
from lore.understanding.thesaurus import same
from lore.understanding.words import stems, words

_ALIKE = {
    "long": "long|in length",
    "tall": "tall|high|in height",
    "high": "high|tall|in height",
    "wide": "wide|broad|across|in width",
    "broad": "broad|wide|across",
    "deep": "deep|in depth",
    "thick": "thick",
}
_SIZES = "long|tall|high|wide|broad|across|deep|in length|in diameter"
_HOW = re.compile(
    rf"^\W*how (?P<how>{'|'.join(_ALIKE)}|big|large) (?:is|was|are|were) (?P<what>[^?]+?)\W*$", re.IGNORECASE
)
_ROUGHLY = r"(?:(?:about|some|around|nearly|almost|over|just|only|roughly|up to|more than|less than) ){0,2}"
_KIND = r" an? (?:(?!(?:of|for|like|with|from)\b)[a-z-]+ ){0,2}(?!(?:of|for|like|with|from)\b)[a-z-]+"
_BEING = (
    rf"(?:(?:, (?:the|an?) [^,;:]+,)? (?:is|was|are|were|stands|stood|measures|measured|rises|rose)(?:{_KIND})?"
    rf"|,(?:{_KIND})?)? "
)
"""What may stand between the name of something and its measure: is a road, or a comma."""
_UNIT = (
    r"(?:(?:kilo|centi|milli)?met(?:re|er)s?|km|cm|mm|m|feet|foot|ft|inch|inches|yards?|miles?|leagues?|fathoms?|ells?"
    r"|cubits?|paces?|strides?|steps?|spans?|hands?|furlongs?|chains?|rods?|stor(?:eys?|ies)|blocks?)"
)
_PARTICLE = r"down|out|in|up|off|away"
_GOES_ON = re.compile(
    rf"\W*$|\W*[,.;:)]|\W+(?:{'|'.join(sorted(PREPOSITIONS | {'and', 'but', 'when', 'while', 'where', 'because'}))})\b"
)
"""What may stand behind the place from which something is far: no other word of its name."""
_OF_OWNER = re.compile(
    r"^(?:the (?P<noun>[a-z-]+(?: [a-z-]+)?) of (?P<of>.+)|(?P<owner>.+?)['’]s? (?P<own>[a-z-]+(?: [a-z-]+)?))$"
)
_FAR = re.compile(
    r"^\W*how (?:far|deep|high) (?P<where>(?:off|from|out of|beyond|below|above|inside|into|behind|under|beneath|north"
    r"|south|east|west|inland|upstream|downstream|underground|away)\b[^?]*?) (?:did|(?P<be>was|were|is|are))"
    r" (?P<who>[^?]+?)"
    rf"(?: (?P<verb>[a-z]+)(?: (?P<particle>{_PARTICLE}))?)?\W*$",
    re.IGNORECASE,
)
_PRONOUNS = ("it", "she", "he", "they")


def of_measure(finder: Finder, asked: Asked) -> Reply | None:
    """How long or tall what a question is about is; None where no sentence says so, or several say another."""
    asking = _HOW.match(asked.plain) or _HOW.match(asked.text)  # of which `how big` may have been read as `how many`
    if asking is None:
        return None
    how = _ALIKE.get(asking["how"].lower(), _SIZES)
    measure = rf"{_ROUGHLY}(?P<told>{NUMBER} {_UNIT}(?: and {NUMBER} {_UNIT})? (?:{how}))\b"
    if entity := entity_called(finder, asking["what"]):
        return told_once(asked, _still(asked, sentences_saying(finder, asked, entity, re.compile(_BEING + measure))))
    return told_once(asked, _still(asked, _of_owned(finder, asked, asking["what"], measure)))


def _still(
    asked: Asked, found: Iterator[tuple[tuple[Passage, ...], re.Match[str]]]
) -> Iterator[tuple[tuple[Passage, ...], re.Match[str]]]:
    """Those sentences that tell what is, where a question asks that."""
    return ((quoted, met) for quoted, met in found if not is_over(asked, quoted[-1].text))


def _of_owned(
    finder: Finder, asked: Asked, what: str, measure: str
) -> Iterator[tuple[tuple[Passage, ...], re.Match[str]]]:
    """The sentences that tell a measure of what is somebody's: Zor's tower was 90 feet tall."""
    met = _OF_OWNER.match(what)
    owner = entity_called(finder, met["of"] or met["owner"]) if met else None
    if met is None or owner is None:
        return
    noun, names = re.escape(met["noun"] or met["own"]), "|".join(map(re.escape, (owner.name, *owner.aliases)))
    owned = rf"(?:^|[;:] |, )(?:(?:[Tt]he )?(?:{names})['’]s? {noun}|[Tt]he {noun} of (?:the )?(?:{names}))"
    told = re.compile(rf"{owned}{_BEING}{measure}")
    for passage in finder.passages(asked.terms):
        text = " ".join(passage.text.split())
        found = told.search(text)
        if found and is_told_flatly(asked, text, found):
            yield (passage,), found


def of_distance(finder: Finder, asked: Asked) -> Reply | None:
    """How far off, or from, something was that a question says, where the clause that tells it is about whom it names
    and has its very deed: 300 kilometres off course."""
    asking = _FAR.match(asked.plain)
    entity = entity_called(finder, asking["who"]) if asking else None
    if asking is None or entity is None:
        return None
    far = rf"(?P<told>{NUMBER} [a-z]+ {re.escape(asking['where'].strip())})\b"
    told = re.compile(rf"\b{far}", re.IGNORECASE)
    beside = re.compile(rf"(?:(?P<particle>{_PARTICLE}) )?{_ROUGHLY}{far}", re.IGNORECASE)
    found = dict[tuple[Passage, ...], str]()
    for passage in finder.passages(asked.terms):
        text = " ".join(passage.text.split())
        met = told.search(text)
        if met is None or not is_told_flatly(asked, text, met) or len(told.findall(text)) > 1:
            continue
        if not _GOES_ON.match(text[met.end() :]) or is_over(asked, text):
            continue
        for clause in clauses(passage.text):
            rest = " ".join(token.text for token in clause.rest)
            is_deed = clause.is_so and beside.match(rest) and _does(asking, clause)
            if is_deed and _is_about(finder, entity, clause, passage):
                found[(passage,)] = met["told"].lower()
    return asked.reply(Standing.ANSWER, quoted=next(iter(found))) if len(set(found.values())) == 1 else None


def _does(asking: re.Match[str], clause: Clause) -> bool:
    """Whether a clause has the deed of a question, in a phrase for it, too: came down, for landed."""
    if not asking["verb"]:
        return clause.verb.tag.startswith("VB")
    behind = [token.folded for token in clause.rest[:1]]
    if clause.is_passive is not bool(asking["be"]):
        return False
    own = stems(asking["verb"])
    if particle := asking["particle"]:
        return behind == [particle] and not own.isdisjoint(clause.verb.stems)
    alike = own.union(*map(same, own))
    says = {*clause.verb.stems, *said_in_phrases([clause.verb.folded, *behind])}
    is_landing = not stems("land landed").isdisjoint(own) and (clause.verb.folded, *behind) == ("came", "down")
    if behind and behind[0] in _PARTICLE.split("|") and not is_landing:
        return False
    return is_landing or not alike.isdisjoint(says)


def _is_about(finder: Finder, entity: Entity, clause: Clause, passage: Passage) -> bool:
    """Whether a clause is about an entity, by its name or by a pronoun in a sentence that names only it, and before."""
    named = {each for phrase in clause.subject for each in entries_named(finder, phrase)}
    if named:
        return named == {entity.id}
    head = clause.subject[0].head if len(clause.subject) == 1 else None
    if head is None or head.folded not in _PRONOUNS:
        return False
    before = [each for term in finder.namer.names_in(words(passage.text[: head.at])) for each in term.entries]
    others = {each for each in before if finder.kinds[each] in (Kind.PERSON, entity.kind)} - {entity.id}
    return entity.id in before and not others
