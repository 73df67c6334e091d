"""Doubts about what a deed was done to: that somebody took part in sabotage does not tell what they sabotaged."""

import re
from collections.abc import Iterator, Sequence

from lore.model import Event, name_of
from lore.understanding import roles
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING
from lore.understanding.evidence import Evidence
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.heads import linked
from lore.understanding.prose import said, sentences
from lore.understanding.roles import BE, DO, PREPOSITIONS, is_participle
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, words

_PRONOUNS = frozenset("they he she it we you i".split())
_LEADING_ON = frozenset("and or but nor then while who which that to as so".split())
_KILLING = re.compile(r"\b(?:assassinat|kill|murder)\w*", re.IGNORECASE)
_WAS_KILLED = re.compile(r"\b(?:was|were|been) (?:\w+ )?(?:assassinated|killed|murdered)\b", re.IGNORECASE)
_DIED = re.compile(r"\b(?:did|does|do)\b[^?]* die\b|\bdied\b", re.IGNORECASE)
_PLACING = frozenset("in on at by before after".split())
_GOT = re.compile(r"^\W*what (?:did|do|does) [^?]+ (?:get|gain|win|receive|earn)\b", re.IGNORECASE)
_GETTING = stemmed(
    "get got gain gained win won receive received earn earned give gave given grant granted award awarded pay paid"
    " obtain obtained allow allowed take took"
)
_DANGLING = ("over", "against", "under", "behind")
"""Prepositions that end a question which wants what follows them."""
_DIED_OF = re.compile(r"\bdie[sd]? (?:of|from)\W*$", re.IGNORECASE)
_DYING_OF = re.compile(r"\b(?:die[sd]?|dead|death|killed|perished):? (?:in \d+ )?(?:of|from|by)\b", re.IGNORECASE)
_SAYING_THAT = stemmed(
    "say says said claim claimed admit admitted confess confessed insist insisted argue argued announce announced"
    " declare declared demand demanded propose proposed suggest suggested ask asked request requested order ordered"
    " promise promised vow vowed swear swore predict predicted warn warned complain complained boast boasted"
    " deny denied discover discovered learn learned learnt find found prove proved show showed reveal revealed"
    " decide decided"
    " believe believed think thought hope hoped fear feared want wanted wish wished know knew"
)
"""Verbs with which a clause behind `that` tells what was said, wanted or found."""
_BREAK = re.compile(r"[,;:.()—–!?]")
_BEFORE = 3  # words before a participle in which it is told to be done


def of_object(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody did something to, where an entry says that they did, and not to what."""
    deed = _deed(asked)
    if asked.wanted.want not in (Want.WHAT, Want.WHO) or deed is None:
        return
    if any(_tells_what(evidence, deed)) and asked.wanted.want is Want.WHAT:
        return
    named = frozenset[str]().union(*(term.own for term in asked.terms if term.entries and term.at != deed.at))
    alike = same(deed.stem) - named
    told = (words_of for words_of in _texts(evidence) if any(word.stem in alike for word in words_of[1]))
    found = [_has_object(asked, deed, text, cut, alike) for text, cut in told]
    if not any(found) and (found or deed.stem not in PAYING):
        yield "What that was is not stated in just these words."


def of_dangling(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody fought over, where an entry tells only that they fought."""
    last, cut = asked.cut[-1].folded, asked.cut
    is_verb = len(cut) > 3 and (is_participle(cut[-2]) or cut[-2].folded.endswith("ing"))
    if asked.wanted.want is not Want.WHAT or last not in _DANGLING or not is_verb:
        return
    told = (words_of for _, words_of in _texts(evidence))
    if not any(word.folded == last for words_of in told for word in words_of):
        yield "What that was is not stated in just these words."


def of_gain(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody got out of something, where an entry tells of nothing given or got."""
    is_asked = asked.wanted.want is Want.WHAT and bool(_GOT.match(asked.plain))
    if is_asked and _GETTING.isdisjoint(evidence.shown):
        yield "What that was is not stated in just these words."


def of_death(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """What somebody died of, where an entry tells only when or where."""
    if asked.wanted.want is Want.WHAT and not tells_cause(asked, said(evidence.entry)):
        yield "Of what, the source does not state."


def of_own_death(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Whoever kills others is not said to have died: how the assassins died, when the Duke's killer did."""
    entry = evidence.entry
    if not isinstance(entry, Event) or not _DIED.search(asked.plain) or not asked.entries:
        return
    if roles.of_event(entry).is_passive:
        is_of_killer = asked.entries <= linked(entry, "by") - linked(entry, "who", "what")
    else:
        is_of_killing = bool(_KILLING.search(said(entry))) and not _WAS_KILLED.search(said(entry))
        is_of_killer = is_of_killing and asked.entries <= linked(entry, "who", "by")
    if is_of_killer:
        yield f"That is not said of whoever did it ({entry.title})."


def tells_cause(asked: Asked, text: str) -> bool:
    """Whether a text tells what somebody died of, if that is asked."""
    return not _DIED_OF.search(asked.plain) or bool(_DYING_OF.search(text))


def tells_object(asked: Asked, text: str) -> bool:
    """Whether a text that has what somebody did tells to what, if that is asked."""
    deed, cut = _deed(asked), words(text)
    alike = same(deed.stem) if deed else frozenset[str]()
    has_deed = any(word.stem in alike for word in cut)
    return deed is None or not has_deed or _has_object(asked, deed, text, cut, alike)


def _tells_what(evidence: Evidence, deed: Word) -> Iterator[bool]:
    """Whether each fact tells what, or is named by the deed."""
    alike = same(deed.stem)
    for fact in evidence.entry.facts:
        is_elsewhere = any(word.folded in _PLACING for word in words(fact.text)[:1])  # died: in 738
        is_named = any(word.stem in alike for word in words(fact.name)) and not is_elsewhere
        yield fact.known and (fact.name == "what" or is_named)


def _texts(evidence: Evidence) -> Iterator[tuple[str, list[Word]]]:
    """The texts that tell of an entry, each with its words."""
    entry = evidence.entry
    for text in (name_of(entry), *sentences(entry), *(fact.text for fact in entry.facts if fact.known)):
        yield text, words(text)


def _deed(asked: Asked) -> Word | None:
    """The verb of `what did they sabotage`, or whom, which nothing follows but where, when or a word of its own."""
    cut = asked.cut
    if not cut or cut[0].folded not in ("what", "whom"):
        return None
    did = next((at for at, word in enumerate(cut) if word.folded in DO), None)
    if did is None:
        return None
    if did + 1 < len(cut) and cut[did + 1].folded in _PRONOUNS:
        subject: int | None = cut[did + 1].end
    else:
        subject = next((term.end for term in asked.terms if term.entries and term.at > cut[did].at), None)
    following = [word for word in cut if subject is not None and word.at >= subject and not word.folded.endswith("ly")]
    if not following or following[0].folded in GENERIC or following[0].stem in LIGHT_VERBS:
        return None
    is_last = len(following) == 1 or following[1].folded in PREPOSITIONS
    return asked.as_meant(following[0]) if is_last else None


def _has_object(asked: Asked, deed: Word, text: str, cut: Sequence[Word], alike: frozenset[str]) -> bool:
    """Whether a text has the deed with what it was done to: behind it, or before it if the deed is told as done; with
    another word for it, behind `in`, too: succeeded in their goals."""
    own = next((word.folded for word in asked.cut if word.at > deed.at), "")
    for at, word in enumerate(cut):
        if word.stem not in alike:
            continue
        is_own = word.stem == deed.stem  # what they learned is not told where they are trained
        if is_own and is_participle(word) and any(each.folded in BE for each in cut[max(at - _BEFORE, 0) : at]):
            return True
        behind = next((each for each in cut[at + 1 :] if each.folded != own), None)
        if behind is None or _BREAK.search(text[word.end : behind.at]):
            continue
        is_of_synonym = not is_own and behind.folded == "in" and behind is not cut[-1]
        if is_of_synonym or behind.folded not in _LEADING_ON | PREPOSITIONS:
            return True
        if behind.folded == "that" and behind is not cut[-1] and word.stem in _SAYING_THAT:
            return True
    return False
