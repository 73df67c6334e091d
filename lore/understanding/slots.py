"""The slots of an entry that a question wants: `by` for who did it, `how many` for a number."""

import re
from collections.abc import Mapping

from lore.model import Entry, Event, Fact, Kind, name_of
from lore.understanding.asked import Asked
from lore.understanding.deed_words import WISHING
from lore.understanding.evidence import content
from lore.understanding.exceptions import exceptions_asked
from lore.understanding.generic import GENERIC
from lore.understanding.heads import DYING, REASONS, in_order_of_heads, is_toll
from lore.understanding.kinds import NOUNS, OFFICES, POSTS
from lore.understanding.numerals import NUMERALS
from lore.understanding.passing import PASSING
from lore.understanding.repeating import is_said
from lore.understanding.roles import asks_for_subject, is_receiving
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.who import is_of, is_of_others, who
from lore.understanding.words import stems
from lore.understanding.worth import is_of_another_kind, worth

LEAVING = stemmed("leave left depart departed flee fled abandon abandoned quit")
_NEEDING = WISHING | stemmed("need needed")
_ENDURING = stemmed("last lasted lasting endure endured stay stayed remain remained")
_PERIOD = re.compile(
    r"\bfrom [^,;]*?\d+[^,;]*? (?:to|until|till) [^,;]*?\d|\bfor [\w-]+ (?:years|months|weeks|days)\b"
    r"|^\d{3,4} ?[–-] ?\d{3,4}\b",
    re.IGNORECASE,
)
"""How a fact tells from when until when somebody held an office, or for how long."""
SLOTTED = {
    Want.WHO: "who",
    Want.WHERE: "where",
    Want.HOW_MANY: "how many",
    Want.HOW_LONG: "how long",
    Want.SHARE: "what share",
    Want.WHY: "why",
    Want.HOW: "how",
}
"""What a question wants that is a slot of an entry, in words."""


def slots(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts that answer, the best first; those after it are of the same rank. None where the entry has no such."""
    if exceptions := exceptions_asked(asked, entry):
        return exceptions
    if asked.wanted.want is Want.WHO:
        return who(asked, entry, kinds)
    facts = [fact for fact in entry.facts if not _is_of_wrong_kind(asked, fact, kinds)]
    if best := _worth_most(asked, [fact for fact in facts if not _is_asked_about(asked, entry, fact)]):
        if asked.wanted.want is Want.HOW_MANY and not DYING.isdisjoint(asked.stems):
            best = [fact for fact in best if is_toll(fact)] or best
        return in_order_of_heads(asked, best) if asked.wanted.want in (Want.WHY, Want.WHERE) else best
    if asked.wanted.want is Want.HOW_LONG:
        return _in_office(asked, entry) or _lasting(asked, entry)
    return _by_kind(asked, entry, kinds) if asked.wanted.want in (Want.WHICH, Want.WHAT) else []


def in_words_of_date(entry: Entry) -> list[Fact]:
    """How long something was, in the source's words for its date."""
    told = entry.date.words if isinstance(entry, Event) else ""
    return [Fact("how long", f"“{told}”")] if told else []


def lacking(asked: Asked, entry: Entry, term: Term) -> Fact | None:
    """The fact, known not to be stated, that a term is about, and most of whose words are asked: `agents' part`."""
    for fact in entry.facts:
        named = [word for word in content(fact) if word not in GENERIC]
        if fact.known or not named or not term.is_in(named) or is_of_another_kind(asked, fact):
            continue
        if sum(asked.says(word) for word in named) * 2 > len(named):
            return fact
    return None


def _asks_from(asked: Asked) -> bool:
    """Whether a question asks from where: which country they were smuggled out of, or left."""
    ending = [word.folded for word in asked.cut[-2:]]
    return not LEAVING.isdisjoint(asked.typed) or ending[-1:] == ["from"] or ending == ["out", "of"]


def _tells_to(fact: Fact) -> bool:
    return fact.name == "to" or fact.name.endswith(" to")


def _asks_who_did(asked: Asked) -> bool:
    """Whether a question asks which of a kind did something; whoever received it is whom it was sent to."""
    return asks_for_subject(asked.cut) and not any(is_receiving(asked.as_meant(word)) for word in asked.cut)


def _lasting(asked: Asked, entry: Entry) -> list[Fact]:
    """How long a state lasted, by its own dates, where the source gives its first and its last; since when it has."""
    if not isinstance(entry, Event):
        return []
    if not _ENDURING.isdisjoint(asked.typed) and entry.after and entry.after.offset:
        return []  # how long after another is not how long it lasted
    if any(word.folded == "been" for word in asked.cut) and (entry.date.words or "").startswith("since "):
        return in_words_of_date(entry)
    is_bounded = entry.date.period and entry.date.earliest is not None and entry.date.latest is not None
    return in_words_of_date(entry) if is_bounded else []


def _in_office(asked: Asked, entry: Entry) -> list[Fact]:
    """How long somebody held the office that a question says, where a fact named by it tells from when until when."""
    is_asked = entry.id in asked.entries and not any(word.folded in ("after", "before") for word in asked.cut)
    held = (fact for fact in entry.facts if fact.known and _PERIOD.search(fact.text)) if is_asked else ()
    told = [
        fact
        for fact in held
        if asked.says(stem(fact.name.lower())) or (fact.name in POSTS and _says_post(asked, fact.text))
    ]
    return told if len(told) == 1 and len(_PERIOD.findall(told[0].text)) == 1 else []


def _says_post(asked: Asked, text: str) -> bool:
    """Whether a question says an office as a fact tells it, or only asks how long somebody was in office."""
    post = text.split(",")[0]
    is_of_another = bool(re.search(r"\b(?:of|to|for) (?:the|a|an) (?-i:[a-z])", post))  # steward of the king
    return stem("office") in asked.stems or (
        not is_of_another and any(asked.says(each) for each in stems(post) & OFFICES)
    )


def _worth_most(asked: Asked, facts: list[Fact]) -> list[Fact]:
    """The facts than which none answers better; none if all answer nothing."""
    ranked = [(each, fact) for fact in facts if (each := worth(asked, fact)) > 0]
    best = max((each for each, _ in ranked), default=0.0)
    return [fact for each, fact in ranked if each == best]


def _is_of_wrong_kind(asked: Asked, fact: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact names nothing of the kind that is asked for: no party, but a strike; no place, but people."""
    named = {kinds.get(each) for each in fact.entities}
    if asked.wanted.want is Want.WHERE:
        return bool(named) and named <= {Kind.PERSON, Kind.GROUP}
    wanted = NOUNS.get(asked.noun, ()) if asked.wanted.want is Want.WHICH else ()
    return bool(wanted and named) and named.isdisjoint(wanted)


def _is_asked_about(asked: Asked, entry: Entry, fact: Fact) -> bool:
    """Whether a reason is itself what a question asks the reason of: why there was inflation, of a strike because of
    it."""
    if asked.wanted.want is not Want.WHY or asked.wanted.is_use or not fact.known:
        return False
    others = [
        each.text for each in entry.facts if each.known and each is not fact and not each.name.startswith(REASONS)
    ]
    told = stems(" ".join((name_of(entry), *others)))
    linked = {each for other in entry.facts if other.known and other is not fact for each in other.entities}
    if any(not term.entries and term.own and term.is_in(told) for term in asked.terms):
        return False
    left = [term for term in asked.terms if not (term.is_in(told) or term.entries & linked or entry.id in term.entries)]
    left = [term for term in left if term.entries or not term.own <= PASSING]
    if left and all(term.is_only(_NEEDING) for term in left):
        return False  # why she wanted a college, who wanted a calendar
    reason = stems(fact.text)
    is_purpose = fact.name.startswith("purpose")
    return bool(left) and all(_says(reason, term, loosely=is_purpose) for term in left)


def _lists_others(asked: Asked, fact: Fact) -> bool:
    """Whether a fact has others besides whom a question names, by the word for the kind that is asked for."""
    return is_of_others(asked, fact) and asked.noun in stems(fact.text)


def _says(reason: frozenset[str], term: Term, *, loosely: bool) -> bool:
    return term.is_in(reason) if loosely else term.own <= reason


def _by_kind(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts about entries of the kind asked for, in which a country."""
    wanted = NOUNS.get(asked.noun, ())
    least = 2 if any(word in NUMERALS for word in asked.which) else 1
    return [
        fact
        for fact in entry.facts
        if fact.known
        and len(fact.entities) >= least
        and (_lists_others(asked, fact) or (is_of(fact, wanted, kinds) and not is_said(asked, fact)))
        and fact.name not in ("unlike", "followed by", "exception")
        and not fact.name.startswith(("why", "cause", "reason"))
        and not (_tells_to(fact) and (_asks_from(asked) or _asks_who_did(asked)))
    ][:1]
