"""The slots of an entry that a question wants: `by` for who did it, `how many` for a number."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from lore.model import Entity, Entry, Event, Fact, Kind, name_of
from lore.understanding.asked import Asked
from lore.understanding.evidence import content
from lore.understanding.generic import GENERIC, REFUSING
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import NUMERALS
from lore.understanding.roles import is_participle, is_passive, is_receiving, is_told_of_affected
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_HEADS: dict[Want, tuple[str, ...]] = {
    Want.WHERE: ("where", "to", "place", "country", "from"),
    Want.HOW_MANY: ("how many", "how much", "number"),
    Want.HOW_LONG: ("how long", "duration"),
    Want.SHARE: ("share",),
    Want.WHY: ("why", "cause", "purpose", "reason", "motive", "aim"),
    Want.HOW: ("how", "means"),
    Want.WHICH: ("which",),
}
_NOT_HOW = ("how many", "how much", "how long")
_ROLES = ("who", "what", "where", "when", "why", "how", "which", "to", "from", "by", "first", "then", "order", "before")
_HEADED = (Want.WHEN, Want.WHERE, Want.WHY, Want.HOW, Want.HOW_LONG)
"""What no fact answers unless its name begins so."""
_HEADED_NAMES = ("how ", "why ", "when ", "where ")
_HEAD, _SHARED, _LACKING = 2.0, 2.5, -3.0
_PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION)
OUTCOMES = ("outcome", "fate", "came of it", "success", "effect", "result", "consequence", "died", "death", "killed")
PAYING = ("paid", "price", "cost", "in exchange", "sum")
_PAID = stemmed("pay pays paid paying cost costs price spend spent charge charged afford fee worth")
_GETTING = stemmed("get got gotten acquire acquired obtain obtained buy bought purchase purchased gain gained win won")
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
_APART = {
    "except": "The source names {} as an exception.",
    "unlike": "The source says this of someone else, unlike {}.",
}
_BEGINNING = stemmed("from begin began beginning start origin originate")
_HAS_NUMBER = re.compile(r"\d(?![\d,.]* ?(?:%|per ?cent))")
_MOST_OF = re.compile(r"\b(?:all|most|half|majority|part|some|many|few)\b", re.IGNORECASE)
_MOVING = frozenset(stem(word) for word in "to into send sent smuggle smuggled go went move moved sail sailed".split())


def slots(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts that answer, the best first; those after it are of the same rank. None where the entry has no such."""
    if asked.wanted.want is Want.WHO:
        return _who(asked, entry, kinds)
    if exceptions := exceptions_asked(asked, entry):
        return exceptions
    facts = [fact for fact in entry.facts if not _is_of_wrong_kind(asked, fact, kinds)]
    ranked = [(worth, fact) for fact in facts if (worth := _worth(asked, fact)) > 0]
    if ranked:
        best = max(worth for worth, _ in ranked)
        chosen = [fact for worth, fact in ranked if worth == best]
        if asked.wanted.want in (Want.WHY, Want.WHERE):
            chosen = _in_order_of_heads(asked, chosen)
        return chosen
    if asked.wanted.want in (Want.WHICH, Want.WHAT):
        return _by_kind(asked, entry, kinds)
    return []


def exceptions_asked(asked: Asked, entry: Entry) -> list[Fact]:
    """The exceptions of an entry, where a question asks for those: which did not, how many held out."""
    want = asked.wanted.want
    is_of_them = want in (Want.WHICH, Want.WHAT, Want.HOW_MANY) and asked.is_negated
    if want is Want.HOW_MANY:
        is_of_them |= asked.says("except") or any(word.folded == "non" for word in asked.cut)
    if want in (Want.HOW_MANY, Want.WHICH):
        is_of_them |= any(word.stem in REFUSING for word in asked.cut)
    return [fact for fact in entry.facts if is_of_them and fact.name.startswith("except") and fact.known]


def _worth(asked: Asked, fact: Fact) -> float:
    want, name = asked.wanted.want, fact.name.lower()
    heads = ("purpose", "use") if asked.wanted.is_use else _HEADS.get(want, ())
    if (want is Want.HOW and not (_GETTING | _PAID).isdisjoint(asked.stems)) or (
        want is Want.HOW_MANY and not _PAID.isdisjoint(asked.stems)
    ):
        heads = (*heads, *PAYING)
    if want is Want.HOW_LONG and "is" in (word.folded for word in asked.cut):
        heads = (*heads, "length", "long")
    if want is Want.WHETHER and (name.split()[0] in _ROLES or name.endswith(" by") or not _names_said(asked, fact)):
        return 0.0  # who, when, why: nothing that is so or not
    if want in (Want.WHY, Want.HOW, Want.WHERE) and fact.known and _is_all_said(asked, fact):
        return 0.0
    if want is Want.WHEN:
        heads = ("when", asked.wanted.precision or "when")
    head = next((each for each in heads if name == each or name.startswith(f"{each} ")), "")
    if want is Want.HOW and name.startswith(_NOT_HOW):
        return 0.0
    if want is Want.WHERE and name.startswith("place of"):
        head = "place of"
    if want is Want.WHICH and (name.startswith(_HEADED_NAMES) or _is_of_others(asked, name)):
        return 0.0
    if want is Want.SHARE and not head and "%" not in fact.text:
        return _HEAD if name == "how many" and fact.known and _MOST_OF.search(fact.text) else 0.0
    said = set(stems(head))
    if want is Want.SHARE:
        said.add("share")
    if want is Want.WHICH:
        said |= NOUNS.keys() & set(content(fact)) & asked.stems
    rest = [each for each in content(fact) if each not in said]
    if not head and name in _ROLES:
        return 0.0
    if not head and (not rest or want in _HEADED):
        return 0.0
    if want is Want.HOW_MANY and not head and fact.known and not _HAS_NUMBER.search(fact.text):
        return 0.0
    shared = [each for each in rest if asked.says(each)]
    worth = (_HEAD if head else 0.0) + _SHARED * len(shared) + _LACKING * (len(rest) - len(shared))
    if want is Want.WHERE and head == "to" and not _MOVING.isdisjoint(asked.stems):
        worth += 0.5
    if want is Want.WHERE and head == "from":
        worth = worth + 0.6 if not _BEGINNING.isdisjoint(asked.stems) else 0.0
    if want is Want.HOW_MANY and rest and asked.counted and same(asked.counted).isdisjoint(rest):
        worth += _LACKING
    if want is Want.WHERE and fact.known and fact.entities and asked.entries >= set(fact.entities):
        return 0.0  # the question has the place, and asks where that is, or where in it
    if head and not rest and fact.known and want is not Want.WHY and _is_said(asked, fact):
        worth -= 1.0  # the question says it already, and wants more
    return worth


def _is_of_others(asked: Asked, name: str) -> bool:
    """Whether a fact tells which of another kind than is asked for: which countries, and not which branches."""
    head, _, noun = name.partition(" ")
    return (
        head == "which"
        and bool(asked.which)
        and bool(noun)
        and all(stems(noun).isdisjoint(same(each)) for each in asked.which)
    )


def _is_of_wrong_kind(asked: Asked, fact: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact names nothing of the kind that is asked for: no party, but a strike."""
    if asked.wanted.want is Want.WHERE:
        return _is_of_people(fact, kinds)
    wanted = NOUNS.get(asked.noun, ()) if asked.wanted.want is Want.WHICH else ()
    return bool(wanted and fact.entities) and all(kinds.get(each) not in wanted for each in fact.entities)


def _is_of_people(fact: Fact, kinds: Mapping[str, Kind]) -> bool:
    """Whether a fact names nothing but people, who are no place."""
    return bool(fact.entities) and all(kinds.get(each) in (Kind.PERSON, Kind.GROUP) for each in fact.entities)


def _names_said(asked: Asked, fact: Fact) -> bool:
    return all(asked.says(word.stem) for word in words(fact.name) if word.is_capital)


def _says_all(asked: Asked, fact: Fact) -> bool:
    return all(asked.says(each) for each in content(fact))


def _in_order_of_heads(asked: Asked, facts: list[Fact]) -> list[Fact]:
    heads = list(_HEADS[asked.wanted.want])
    wanted_first = [head for head in heads if stem(head) in asked.stems]
    order = [*wanted_first, *(head for head in heads if head not in wanted_first)]

    def place(fact: Fact) -> int:
        return next((at for at, head in enumerate(order) if fact.name.lower().startswith(head)), len(order))

    return sorted(facts, key=lambda fact: (not fact.known, place(fact)))


def _who(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    if asked.is_negated and (others := [fact for fact in entry.facts if fact.name == "unlike" and fact.known]):
        return others
    named = [fact for fact in entry.facts if fact.name not in _ROLES and content(fact) and _says_all(asked, fact)]
    if _asks_for_doer(asked) and isinstance(entry, Entity) and entry.kind in NOUNS[stem("place")]:
        named = [fact for fact in named if fact.name.endswith(" by") or not is_participle(words(fact.name)[0])]
    for fact in named:
        if not fact.known or any(kinds.get(each) in _PEOPLE for each in fact.entities):
            return [fact]
    from_whom = asked.wanted.whom and asked.cut[-1].folded == "from"
    order: tuple[str, ...] = (
        ("from",)
        if from_whom
        else ("to", "from", "target", "with")
        if asked.wanted.whom
        else ("who", "by", "author", "killer", "to")
    )
    if _asks_for_doer(asked) and isinstance(entry, Event) and is_told_of_affected(entry):
        order = ("by", "author", "killer")
    elif _asks_what_are(asked):
        order = ("made up of", "members", *order)
    facts = {fact.name.lower(): fact for fact in reversed(entry.facts)}
    for fact in (facts[name] for name in order if name in facts):
        if fact.known and _is_said(asked, fact):
            continue
        if (asked.wanted.whom or fact.name == "to") and fact.known and not fact.entities:
            continue  # to the north: nobody
        if not fact.known or not fact.entities or any(kinds.get(each) in _PEOPLE for each in fact.entities):
            return [fact]
        if fact.name == "who" and not asked.wanted.whom:
            return [fact]
    bodies = (*_PEOPLE, Kind.COUNTRY)
    somebody = (fact for fact in named if any(kinds.get(each) in bodies for each in fact.entities))
    return list(somebody)[:1] or _named_doer(asked, entry)


def _named_doer(asked: Asked, entry: Entry) -> list[Fact]:
    """Who an event was done by, where its title says what was done: founded by, paid by."""
    if asked.wanted.whom or not isinstance(entry, Event):
        return []
    done = stems(entry.title)
    return [
        fact
        for fact in entry.facts
        if fact.known and fact.name.endswith(" by") and words(fact.name)[0].stem in done and not _is_said(asked, fact)
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
    is_doing = any(word.folded.endswith("ing") for word in asked.cut[2:])
    asks_being = len(asked.cut) > 1 and asked.cut[1].folded in ("is", "are", "was", "were")
    return asks_being and not is_doing and not is_passive(asked.cut)


def _by_kind(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts about entries of the kind asked for, in which a country."""
    wanted = NOUNS.get(asked.noun, ())
    least = 2 if any(word in NUMERALS for word in asked.which) else 1
    return [
        fact
        for fact in entry.facts
        if fact.known
        and len(fact.entities) >= least
        and any(kinds.get(each) in wanted for each in fact.entities)
        and not _is_said(asked, fact)
        and fact.name not in ("unlike", "followed by", "exception")
    ][:1]


def _is_said(asked: Asked, fact: Fact) -> bool:
    """Whether the question itself says what a fact tells."""
    if fact.entities and not (asked.wanted.want is Want.WHO and _is_mostly_said(asked, fact)):
        return not asked.entries.isdisjoint(fact.entities)
    told: Collection[str] = content(Fact(fact.text, ""))
    return bool(told) and sum(asked.says(word) for word in told) * 2 >= len(told)


def _is_all_said(asked: Asked, fact: Fact) -> bool:
    told = content(Fact(fact.text, ""))
    return bool(told) and all(asked.says(word) for word in told)


def _is_mostly_said(asked: Asked, fact: Fact) -> bool:
    if len(asked.cut) > 1 and asked.cut[1].folded in ("is", "are", "was", "were"):
        return False  # who was in the first group: the group's members may be told by its own name
    told = content(Fact(fact.text, ""))
    return len(told) > 1 and sum(asked.says(word) for word in told) * 5 >= len(told) * 3


def outcomes_lacking(entry: Entry) -> list[str]:
    """Sentences about the outcomes that an entry is known not to state."""
    unknown = (fact for fact in entry.facts if fact.name.startswith(OUTCOMES) and not fact.known)
    return [f"{fact.label}: not stated ({name_of(entry)})." for fact in unknown]


def tells_outcome(facts: Iterable[Fact]) -> bool:
    """Whether some facts tell what came of something."""
    return any(fact.known and fact.name.startswith(OUTCOMES) for fact in facts)


def lacking(asked: Asked, entry: Entry, term: Term) -> Fact | None:
    """The fact, known not to be stated, that a term is about, and most of whose words are asked: `agents' part`."""
    for fact in entry.facts:
        named = [word for word in content(fact) if word not in GENERIC]
        if fact.known or not named or not term.is_in(named):
            continue
        if sum(asked.says(word) for word in named) * 2 > len(named):
            return fact
    return None


def apart(asked: Asked, entry: Entry) -> list[str]:
    """Sentences about what a question names, and the source sets apart: an exception is none of those that did it."""
    told: list[str] = []
    for name, sentence in _APART.items():
        for fact in entry.facts:
            if not fact.name.startswith(name) or not fact.known or asked.says(stem(name)):
                continue
            if asked.is_negated and name == "except":
                continue  # why it did not sign: the question has it right
            of_it = {
                each for other in entry.facts if other.name in ("who", "what", "by", "to") for each in other.entities
            }
            told += [
                sentence.format(term.text)
                for term in asked.terms
                if term.entries & set(fact.entities) & asked.entries and not of_it & term.entries
            ]
    return told


def excepted(asked: Asked, entry: Entry) -> frozenset[str]:
    """The entries that a question is about, where the source excepts them from what it asks."""
    facts = (fact for fact in entry.facts if fact.name.startswith("except") and fact.known)
    exceptions = {each for fact in facts for each in fact.entities}
    asked_of = asked.roles.doers | asked.roles.beings
    return asked_of if asked_of <= exceptions else frozenset()


def about_named(asked: Asked, entry: Entry, chosen: Sequence[Fact]) -> list[Fact]:
    """Facts that set apart what the question names: an exception, or someone unlike."""
    return [
        fact
        for fact in entry.facts
        if fact.known
        and fact not in chosen
        and fact.name.startswith((*_APART, "compared with"))
        and not asked.entries.isdisjoint(fact.entities)
    ]
