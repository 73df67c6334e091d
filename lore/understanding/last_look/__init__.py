"""A last look at an answer to a plain question: what somebody used, or whom they worked for, is told only in words that
say so.

Where a question has no other word than a name and one that most entries could be thought to say (work for, use, know,
meet, how big), the likeliest entry of the name is no answer to it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from lore.model import Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.last_look.counts import is_of_those_counted
from lore.understanding.last_look.ends import is_of_right_end
from lore.understanding.last_look.leaders import is_led
from lore.understanding.last_look.needed_words import NAMELESS, WAYS
from lore.understanding.last_look.objects import is_of_its_object
from lore.understanding.last_look.relations import is_of_whom_asked
from lore.understanding.last_look.unnamed_kinds import is_named
from lore.understanding.prose import texts_told
from lore.understanding.superlatives import is_most

_NOT_SO = "That is not said in just these words."
_ASKS_NAME = re.compile(r"\bname(?:s|d)?\b(?! (?:after|for)\b)|\bcalled\W*$", re.IGNORECASE)
_VOTING = re.compile(r"\bvot(?:e|es|ed|ing) (?P<side>for|against)\b(?P<what>[^?]*)", re.IGNORECASE)
_ALL_BUT = re.compile(r"\b(?:all|everybody|everyone|every \w+) (?:but|except)\b", re.IGNORECASE)
"""What tells of some that they were on the other side."""
_IS_ISLAND = re.compile(r"^\W*(?:is|was) (?P<who>[^?]+?) an (?:the )?island\W*$", re.IGNORECASE)
_CAPITAL = re.compile(
    r"^\W*(?:what(?:['’]?s| is| was) )?(?:the )?capital of (?:the )?(?P<of>[^?]+?)\W*$", re.IGNORECASE
)


def looked_at(text: str, reply: Reply) -> Reply:
    """An answer as it is; only in part where its own words have none that a plain question needs."""
    texts = list(_texts(reply))
    is_said = all(way.is_told(texts) for way in WAYS if way.asks.search(text)) and _is_in_place(text, reply)
    if is_said and not (_is_other_vote(text, texts) or _is_nameless(text, reply)):
        return reply
    return replace(reply, standing=Standing.PARTLY, sentence="", unsaid=(_NOT_SO,))


def of_those_asked(asked: Asked, reply: Reply) -> Reply:
    """An answer as it is; only in part where it tells of others than those that are asked for, or of none by name."""
    looks = (is_of_whom_asked, is_of_those_counted, is_named, is_of_right_end, is_of_its_object, is_led, is_most)
    is_of_them = all(look(asked, reply) for look in looks)
    if reply.standing is not Standing.ANSWER or is_of_them:
        return reply
    return replace(reply, standing=Standing.PARTLY, sentence="", unsaid=(_NOT_SO,))


def _is_in_place(text: str, reply: Reply) -> bool:
    """Whether an answer says that somewhere is an island, or whose capital it is, by a slot or in the very words."""
    told = " ".join(_texts(reply))
    if met := _IS_ISLAND.match(text):
        who = re.escape(met["who"].removeprefix("the "))
        return bool(
            re.search(
                rf"{who},?(?: (?:is|was))? (?:an?|the) (?:[\w-]+ )?island\b|\bislands? (?:of )?{who}\b",
                told,
                re.IGNORECASE,
            )
        )
    if met := _CAPITAL.match(text):
        of = re.escape(met["of"])
        facts = [fact for statement in reply.statements for fact in statement.facts]
        is_slot = any("capital" in fact.name.lower() or re.search(r"\bcapital\b", fact.text) for fact in facts)
        return is_slot or bool(
            re.search(
                rf"\bcapital of (?:the )?{of}\b|{of}['’]s? capital|\b(?:its|their|whose) capital\b", told, re.IGNORECASE
            )
        )
    return True


def _is_nameless(text: str, reply: Reply) -> bool:
    """Whether a name is asked for, and a fact that an answer shows says that none is told."""
    facts = (fact for statement in reply.statements for fact in statement.facts)
    return bool(_ASKS_NAME.search(text)) and any(NAMELESS.search(fact.text) for fact in facts)


def _is_other_vote(text: str, texts: Sequence[str]) -> bool:
    """Whether those that voted against something are asked for, and an answer tells only who voted for it, or the
    other way round."""
    met = _VOTING.search(text)
    if met is None or any(_ALL_BUT.search(each) for each in texts):
        return False
    what = re.escape(met["what"].strip(" ?.!").removeprefix("the "))
    beside = re.compile(rf"\b(?P<side>for|against) (?:the )?{what}\b", re.IGNORECASE) if what else _VOTING
    told = {found["side"].lower() for each in texts for found in beside.finditer(each)}
    told = told or {found["side"].lower() for each in texts for found in _VOTING.finditer(each)}
    return bool(told) and met["side"].lower() not in told


def _texts(reply: Reply) -> Iterator[str]:
    """All that an answer shows, and what it says in short."""
    yield from texts_told(reply)
    yield reply.sentence
