"""The slots of an entry that tell who did something or, where the other side is wanted, to whom it was done."""

import re
from collections.abc import Mapping, Sequence

from lore.model import Entity, Entry, Event, Fact, Kind, name_of
from lore.understanding.asked import Asked
from lore.understanding.doing import deed_asked
from lore.understanding.evidence import content
from lore.understanding.heads import ROLES
from lore.understanding.kinds import NOUNS, PEOPLE
from lore.understanding.numerals import is_count
from lore.understanding.persons import is_one_person, is_worker
from lore.understanding.repeating import is_said, tells_follower
from lore.understanding.roles import is_participle, is_passive, is_receiving, is_told_of_affected
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import stems, words

_BODIES = (*PEOPLE, Kind.COUNTRY)
_BE = ("is", "are", "was", "were")
_SOMEBODY = re.compile(r"(?!(?:By|In|At|On|For|From|With)\b)(?:an? |the )?[A-Z]|(?:an?|the|his|her|their) ")
"""How a text begins that names somebody, and tells nothing else."""
_SUPPOSED = re.compile(
    r"^\W*who (?:was|were) (?:supposed|meant|going|due|bound|expected) to (?:get|be)\b", re.IGNORECASE
)
"""What asks to whom something was to be done."""
_CAUSING = ("caused", "causes", "cause")
"""Words that ask by whom something came to be, and not who had a part in it."""
_GETTING = stemmed(
    "buy bought purchase purchased acquire acquired receive received get got take took gain gained inherit"
)
_GIVING = stemmed(
    "sell sold give gave given hand handed turn turned transfer transferred pass passed lease leased cede"
)
_OWNED = re.compile(r"['’]s? (?P<owned>[\w’-]+)")
_OWNED_OF = re.compile(r"\b(?P<owned>[\w’-]+) of (?:the )?$", re.IGNORECASE)
"""What is asked for of somebody, behind and before their name: Finch's pupil, the pupil of Finch."""
BESIDES = re.compile(r"\b(?:besides|other than|apart from|aside from)\b", re.IGNORECASE)
"""What asks for others than those that follow it."""
_FULL_NAME = re.compile(r"\b[^\W\d_a-z][\w’'-]+ [^\W\d_a-z][\w’'-]+")
_DOERS = ("by", "author", "killer")
_OF_WHOM = re.compile(r"^\W*of whom\b|\b(?:had|has|have) [^?]+ as (?:an?|the|his|her|their)\b", re.IGNORECASE)
"""What asks the other way round: of whom she was the teacher, who had her as a teacher."""
_IN_ROW = re.compile(r"\(\d+\)|\b(?:until|formerly|before)\b", re.IGNORECASE)
"""What tells whoever was it at another time."""
_BY = re.compile(r"^(?:in )?\d{3,4}, by (?:the |an? )?\w")
_NAMED_AS_DOERS = frozenset("founder leader owner winner killer murderer commander".split())
"""Names of facts by what somebody did, that are no work."""


def who(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The one fact that tells who, or is known not to; those unlike the others where it is asked who did not."""
    if asked.is_negated and (others := [fact for fact in entry.facts if fact.name == "unlike" and fact.known]):
        return others
    is_person = isinstance(entry, Entity) and entry.kind is Kind.PERSON
    named = [fact for fact in _named_as_asked(asked, entry) if not (is_person and fact.name.lower() == "winner")]
    named = sorted(named, key=lambda fact: fact.name.startswith("order"))
    if own := [fact for fact in named if _tells_whom(asked, entry, fact)]:
        return own[:1]
    people = [fact for fact in named if not fact.known or is_of(fact, PEOPLE, kinds) or _tells_by_whom(asked, fact)]
    return (
        people[:1]
        or _in_role(asked, entry, kinds)
        or [fact for fact in named if is_of(fact, _BODIES, kinds)][:1]
        or _doer_of_title(asked, entry)
    )


def _tells_whom(asked: Asked, entry: Entry, fact: Fact) -> bool:
    """Whether a fact of somebody tells whom they did something to: hired, and not by whom they were."""
    is_doer = isinstance(entry, Entity) and entry.kind is Kind.PERSON and entry.id in asked.roles.doers
    deed = next(iter(words(fact.name)), None)
    return is_doer and fact.known and deed is not None and is_participle(deed) and bool(_SOMEBODY.match(fact.text))


def _tells_by_whom(asked: Asked, fact: Fact) -> bool:
    """Whether a fact tells by whom something was done that no entry is of: by the astronomer Lucia Fenn; or who did it,
    or was something to somebody, by a word for that: mediator, the Dutch consul; teacher, Pellam."""
    if fact.entities or is_said(asked, fact) or _OF_WHOM.search(asked.plain) or _IN_ROW.search(fact.text):
        return False
    is_named = tells_by_whom(fact) and bool(_FULL_NAME.search(fact.text))
    is_somebody = _is_named_as_doer(asked, fact) or (
        is_one_person(words(fact.name)[-1]) and asked.says(words(fact.name)[-1].stem)
    )
    return is_named or (is_somebody and bool(_SOMEBODY.match(fact.text)))


def tells_by_whom(fact: Fact) -> bool:
    """Whether a fact tells by whom something was done, by its name or behind a date: founded by; built, of 1880, by Ada
    Blom."""
    return fact.name.endswith(" by") or bool(_BY.search(fact.text))


def _is_named_as_doer(asked: Asked, fact: Fact) -> bool:
    """Whether a fact is named by who does what a question asks who did: mediator, of who mediated it."""
    deed = deed_asked(asked.cut)
    name = fact.name.lower()
    is_doer = name in _NAMED_AS_DOERS or (is_worker(name) and name.endswith(("er", "or")))
    return is_doer and deed is not None and is_participle(deed) and not deed.folded.startswith(name)


def _named_as_asked(asked: Asked, entry: Entry) -> list[Fact]:
    """The facts all of whose name the question says: who the captain was."""
    named = [
        fact for fact in entry.facts if fact.name not in ROLES and content(fact) and not tells_follower(asked, fact)
    ]
    named = [fact for fact in named if not fact.name.startswith("which ")]
    named = [fact for fact in named if all(map(asked.says, content(fact))) and not _is_inverse(asked, entry, fact)]
    if _asks_for_doer(asked) and isinstance(entry, Entity) and entry.kind in NOUNS[stem("place")]:
        return [fact for fact in named if tells_by_whom(fact) or not is_participle(words(fact.name)[0])]
    return [fact for fact in named if not _is_its_own_deed(asked, entry, fact)]


def _is_inverse(asked: Asked, entry: Entry, fact: Fact) -> bool:
    """Whether a fact tells the other way round who was whose: a pupil of theirs, of whom it is asked whose pupil they
    were; or by whom they were succeeded, for whom they did."""
    if fact.name.endswith(" of"):
        return any(owns(asked, term, fact) for term in asked.terms if entry.id in term.entries)
    is_person = isinstance(entry, Entity) and entry.kind is Kind.PERSON
    if is_person and asked.cut[0].folded == "whose" and any(entry.id in term.entries for term in asked.terms):
        return True
    is_of_affected = is_passive(asked.cut) or _SUPPOSED.search(asked.plain)
    if fact.name.endswith(" by") and is_of_affected and not any(word.folded in ("by", "under") for word in asked.cut):
        return True
    if fact.name.endswith(" by") and entry.id in asked.roles.doers:
        return not any(word.folded == "by" for word in asked.cut)
    return any(owns(asked, term, fact) for term in asked.terms if term.entries & set(fact.entities))


def owns(asked: Asked, term: Term, fact: Fact) -> bool:
    """Whether a question asks for what a fact names of a term: Finch's pupil, the pupil of Finch."""
    return not owned_by(asked, term).isdisjoint(stems(fact.name))


def owned_by(asked: Asked, term: Term) -> frozenset[str]:
    """The stem of what a question asks for of a term, right behind or before its name; none where it asks for none."""
    owned = _OWNED.match(asked.plain[term.end :]) or _OWNED_OF.search(asked.plain[: term.at])
    return stems(owned["owned"]) if owned else frozenset()


def _is_its_own_deed(asked: Asked, entry: Entry, fact: Fact) -> bool:
    """Whether a fact tells what a place or thing itself does, in the question's verb: who runs it, of a wall that runs
    around it."""
    is_thing = isinstance(entry, Entity) and entry.kind not in _BODIES
    is_verb = len(asked.cut) > 1 and asked.cut[0].folded == "who" and asked.cut[1].stem == words(fact.name)[0].stem
    return is_thing and is_verb and asked.cut[1].folded.endswith("s") and len(words(fact.name)) == 1


def _in_role(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The first fact that tells somebody in a role that is asked for."""
    facts = {fact.name.lower(): fact for fact in reversed(entry.facts)}
    in_order = (facts[name] for name in _roles_asked(asked, entry) if name in facts)
    return [fact for fact in in_order if _tells_somebody(asked, fact, kinds)][:1]


def _roles_asked(asked: Asked, entry: Entry) -> Sequence[str]:
    """The names of the facts that may tell who, the likeliest first."""
    if _asks_for_doer(asked) and isinstance(entry, Event) and is_told_of_affected(entry):
        return _DOERS
    if len(asked.cut) > 1 and asked.cut[0].folded == "who" and asked.cut[1].folded in _CAUSING:
        return ("by", "cause", "started by", "caused by")
    if _asks_for_receiver(asked, entry):
        return ("to", "who")
    order: tuple[str, ...] = ("who", *_DOERS, "to")
    if asked.wanted.whom:
        order = ("from",) if asked.cut[-1].folded == "from" else ("to", "from", "target", "with")
    return ("made up of", "members", *order) if _asks_what_are(asked) else order


def _asks_for_receiver(asked: Asked, entry: Entry) -> bool:
    """Whether a question asks who got what an event gives or sells: who bought the mill, and not who sold it."""
    title = stems(name_of(entry))
    is_got = any(word.stem in _GETTING for word in asked.cut[1:2])
    return is_got and not title.isdisjoint(_GIVING) and title.isdisjoint(_GETTING)


def _tells_somebody(asked: Asked, fact: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact tells somebody that the question doesn't, or is known not to tell."""
    if not fact.known:
        return True
    if fact.name == "members" and any(map(is_count, words(fact.text)[:1])):
        return False  # 140 of them: nobody
    if is_said(asked, fact) and not is_of_others(asked, fact):
        return False
    if not fact.entities:
        return not (asked.wanted.whom or fact.name == "to")  # to the north: nobody
    return is_of(fact, PEOPLE, kinds) or (fact.name == "who" and not asked.wanted.whom)


def is_of_others(asked: Asked, fact: Fact) -> bool:
    """Whether a question asks who else there was, and a fact names others besides whom the question does."""
    return bool(BESIDES.search(asked.plain)) and not set(fact.entities) <= asked.entries


def _doer_of_title(asked: Asked, entry: Entry) -> list[Fact]:
    """Who an event was done by, where its title says what was done: founded by, paid by."""
    if asked.wanted.whom or not isinstance(entry, Event):
        return []
    done = stems(entry.title)
    return [
        fact
        for fact in entry.facts
        if fact.known and fact.name.endswith(" by") and words(fact.name)[0].stem in done and not is_said(asked, fact)
    ][:1]


def _asks_for_doer(asked: Asked) -> bool:
    """Whether a question asks who did something: who trained them."""
    return (
        len(asked.cut) > 1
        and asked.cut[0].folded == "who"
        and is_participle(asked.cut[1])
        and not is_receiving(asked.cut[1])
    )


def _asks_what_are(asked: Asked) -> bool:
    """Whether a question asks who somebody was, and not who did something or had it done to them."""
    is_doing = any(word.folded.endswith("ing") for word in asked.cut[2:])
    asks_being = len(asked.cut) > 1 and asked.cut[1].folded in _BE
    return asks_being and not is_doing and not is_passive(asked.cut)


def is_of(fact: Fact, wanted: tuple[Kind, ...], kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact names an entry of some kinds."""
    return any(kinds.get(each) in wanted for each in fact.entities)
