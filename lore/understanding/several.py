"""Questions that ask two or three things at once: each part for itself, and what the source says to all of them."""

import re
from collections.abc import Sequence

from lore.model import Reply, Standing, Statement
from lore.understanding.generic import GENERIC
from lore.understanding.pronouns import PERSONAL
from lore.understanding.prose import texts_told
from lore.understanding.words import stems, words

_ASKING = "who|whom|whose|what|which|when|where|why|how|was|were|is|are|did|does|do|has|had|have|can|could|would|will"
_NEXT = re.compile(
    rf"(?:[,;]? (?:and|but)(?: also| then)?,? |\?+ (?:(?:and|but|also)\b,? )*|; )"
    rf"(?=(?:(?:at|by|to|from|in|on|with|for|about|through) )?(?:{_ASKING})\b(?! not\b))",
    re.IGNORECASE,
)
"""Where another question begins behind one."""
_ASKS = re.compile(
    rf"^\W*(?:(?:so|and|but) )?(?:(?:at|by|to|from|in|on|with|for|about|through) )?(?:{_ASKING})\b", re.IGNORECASE
)
_FEWEST = 4
"""Words of a question that asks something by itself: no mere `and by whom`."""
_MOST = 3
_LEFT_OPEN = re.compile(r"\b(?:there|was|were|is|are|do|did|does|so|that|this|others?|same)\W*$", re.IGNORECASE)
"""How a question ends that says nothing of what it asks about."""
_OF_WHOEVER = re.compile(
    r"^\W*(?:(?:so|and|but) )?(?:who(?! (?:was|is|were|are) (?:the |an? )?(?-i:[A-Z][\w’'-]*)"
    r"(?: (?-i:[A-Z][\w’'-]*))*\W*$)"
    r"|whose|(?:to|by|with|for|against) whom"
    r"|(?:which|what) (?!(?:did|does|do|was|were|is|are|year|date|month|day|happened)\b)[\w’'-]+)\b"
    r"|\b(?:man|woman|person|one) (?:who|that)\b",
    re.IGNORECASE,
)
_WHO_DID_IT = re.compile(
    r"^\W*(?:and )?who (?:did|committed|ordered|carried out) (?:it|that|this|so)\W*$", re.IGNORECASE
)
_SMALL = re.compile(
    rf"(?:{_ASKING})|he|she|it|they|him|her|them|his|its|their|take|took|place|happen|happened|year|date|month|day|state"
    r"|country|nation|person|people|sort|kind|many|much|exactly|called|named|ppl"
)
"""Words of a part that tell nothing of what it asks."""
_SOMEBODY = re.compile(r"\b(?:he|she|him|her|them)\b", re.IGNORECASE)
PRONOUN = re.compile(r"\b(?:he|she|it|they|him|them|his|its|their|her|hers|theirs)\b", re.IGNORECASE)
_OWNING = ("his", "its", "their", "hers", "theirs")


def parts_of(text: str) -> tuple[str, ...]:
    """The questions of which one is made, each with all its words; none where it is one, or they hang together."""
    parts = tuple(part.strip() for part in _NEXT.split(text.strip().rstrip("?!. ")))
    is_of_several = 1 < len(parts) <= _MOST and all(
        _WHO_DID_IT.match(part) or (_ASKS.match(part) and _is_whole(part) and not _LEFT_OPEN.search(part))
        for part in parts
    )
    return parts if is_of_several else ()


def _is_whole(part: str) -> bool:
    """Whether a part has words enough to ask something by itself: who killed him, and no mere who was it."""
    return len(part.split()) >= _FEWEST - bool(_SOMEBODY.search(part))


def with_name(text: str, name: str, *, is_person: bool) -> str:
    """A question with a name for each pronoun that can mean it; any other pronoun stays."""

    def meant(found: re.Match[str]) -> str:
        pronoun = found[0].lower()
        if (pronoun in PERSONAL) != is_person and pronoun not in ("they", "them", "their"):
            return found[0]
        is_owner = pronoun in _OWNING or (pronoun == "her" and _is_before_noun(text, found.end()))
        return f"{name}'s" if is_owner else name

    return PRONOUN.sub(meant, text)


def _is_before_noun(text: str, at: int) -> bool:
    return bool(re.match(r" (?!(?:to|in|on|at|by|for|with|from|and|or|when|before|after)\b)\w", text[at:]))


def asks_of_whoever(part: str) -> bool:
    """Whether a part of a question asks for somebody, whom he or she in the next part then means."""
    return bool(_OF_WHOEVER.search(part))


def untold(parts: Sequence[str], replies: Sequence[Reply], whole: Reply) -> str:
    """A sentence about the first part of a question of which an answer to all of it shows no word; empty where it has
    some of each."""
    told = frozenset(stems(" ".join(texts_told(whole))))
    is_doer_told = any(fact.known and fact.name.endswith("by") for each in whole.statements for fact in each.facts)
    for part, reply in zip(parts, replies, strict=True):
        if _WHO_DID_IT.match(part) and not is_doer_told:
            return "Who did it is not stated in just these words."
        if reply.standing is Standing.ANSWER and not PRONOUN.search(part):
            continue
        telling = [
            word
            for word in words(part)
            if not (word.is_capital or word.folded in GENERIC or _SMALL.fullmatch(word.folded))
        ]
        if telling and not any(word.stems & told for word in telling):
            return f"Of “{part}”, nothing is said here in just these words."
    return ""


def joined(whole: Reply, replies: Sequence[Reply]) -> Reply:
    """What the source says to each part of a question, in their order; an answer only where each part has one."""
    statements: dict[str, Statement] = {}
    for each in (statement for reply in replies for statement in reply.statements):
        told = statements.get(each.entry.id)
        statements[each.entry.id] = each if told is None else _both(told, each)
    sentences = [_of_part(reply) for reply in replies if reply.sentence]
    is_answer = all(reply.standing is Standing.ANSWER for reply in replies)
    return Reply(
        whole.question,
        whole.asked,
        Standing.ANSWER if is_answer else Standing.PARTLY,
        tuple(statements.values()),
        " ".join(sentences),
        unsaid=tuple(dict.fromkeys(sentence for reply in replies for sentence in reply.unsaid)),
        nearest=tuple(dict.fromkeys(each for reply in replies for each in reply.nearest)),
        note=" ".join(dict.fromkeys(reply.note for reply in replies if reply.note)),
        quoted=tuple(dict.fromkeys(each for reply in replies for each in reply.quoted)),
    )


def _both(one: Statement, other: Statement) -> Statement:
    """What two parts of a question have of the same entry."""
    facts = tuple(dict.fromkeys((*one.facts, *other.facts)))
    quotes = tuple(dict.fromkeys((*one.quotes, *other.quotes)))
    return Statement(one.entry, facts, quotes, one.dated or other.dated)


def _of_part(reply: Reply) -> str:
    return f"{reply.asked.strip().rstrip('?')}? {reply.sentence}"
