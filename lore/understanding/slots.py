"""The slots of an entry that a question wants: `by` for who did it, `how many` for a number."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from lore.model import Entry, Fact, Kind
from lore.understanding.evidence import content
from lore.understanding.stems import stem
from lore.understanding.terms import Term
from lore.understanding.thesaurus import same
from lore.understanding.wanted import Want, Wanted
from lore.understanding.words import stems

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
_HEAD, _SHARED, _LACKING = 2.0, 2.5, -3.0
_PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION)
NOUNS: dict[str, tuple[Kind, ...]] = {
    stem(noun): kinds
    for nouns, kinds in (
        ("country countries nation nations land state", (Kind.COUNTRY,)),
        ("region regions continent place places city town location", (Kind.REGION, Kind.PLACE, Kind.COUNTRY)),
        ("party parties organisation organization guild company institution", (Kind.ORGANISATION,)),
        ("person man woman leader politician president", (Kind.PERSON,)),
        ("group groups people", (Kind.GROUP, Kind.PERSON)),
        ("book work", (Kind.WORK,)),
    )
    for noun in nouns.split()
}
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
    "exception": "The source names {} as an exception.",
    "unlike": "The source says this of someone else, unlike {}.",
}
_MOVING = frozenset(stem(word) for word in "to into send sent smuggle smuggled go went move moved sail sailed".split())


@dataclass(frozen=True, slots=True)
class Asked:
    """A question taken apart: what it wants, its terms, all of its stems, and the entries that it names.

    `counted` is the stem of what it asks the number of, `noun` that of what kind it asks for: the country in `which
    country`.
    """

    wanted: Wanted
    terms: tuple[Term, ...]
    stems: frozenset[str]
    entries: frozenset[str]
    counted: str = ""
    noun: str = ""
    is_negated: bool = False

    def says(self, word: str) -> bool:
        return not same(word).isdisjoint(self.stems)


def slots(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts that answer, the best first; those after it are of the same rank. None where the entry has no such."""
    if asked.wanted.want is Want.WHO:
        return _who(asked, entry, kinds)
    ranked = [(worth, fact) for fact in entry.facts if (worth := _worth(asked, fact)) > 0]
    if ranked:
        best = max(worth for worth, _ in ranked)
        chosen = [fact for worth, fact in ranked if worth == best]
        if asked.wanted.want in (Want.WHY, Want.WHERE):
            chosen = _in_order_of_heads(asked, chosen)
        return chosen
    if asked.wanted.want in (Want.WHICH, Want.WHAT):
        return _by_kind(asked, entry, kinds)
    return []


def _worth(asked: Asked, fact: Fact) -> float:
    want, name = asked.wanted.want, fact.name.lower()
    heads = _HEADS.get(want, ())
    if want is Want.WHEN:
        heads = ("when", asked.wanted.precision or "when")
    head = next((each for each in heads if name == each or name.startswith(f"{each} ")), "")
    if want is Want.HOW and name.startswith(_NOT_HOW):
        return 0.0
    if want is Want.WHERE and name.startswith("place of"):
        head = "place of"
    said = set(stems(head))
    if want is Want.WHICH:
        said |= NOUNS.keys() & set(content(fact)) & asked.stems
    rest = [each for each in content(fact) if each not in said]
    if not head and name in _ROLES:
        return 0.0
    if not head and (not rest or want in _HEADED):
        return 0.0
    if want is Want.HOW_MANY and not head and not any(letter.isdigit() for letter in fact.text) and fact.known:
        return 0.0
    shared = [each for each in rest if asked.says(each)]
    worth = (_HEAD if head else 0.0) + _SHARED * len(shared) + _LACKING * (len(rest) - len(shared))
    if want is Want.WHERE and head == "to" and not _MOVING.isdisjoint(asked.stems):
        worth += 0.5
    if want is Want.WHERE and head == "from":
        worth = worth + 0.6 if "from" in asked.stems else 0.0
    if want is Want.HOW_MANY and rest and asked.counted and same(asked.counted).isdisjoint(rest):
        worth += _LACKING
    if head and not rest and fact.known and want is not Want.WHY and _is_said(asked, fact):
        worth -= 1.0  # the question says it already, and wants more
    return worth


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
    named = [fact for fact in entry.facts if fact.name not in _ROLES and content(fact) and _says_all(asked, fact)]
    for fact in named:
        if not fact.known or any(kinds.get(each) in _PEOPLE for each in fact.entities):
            return [fact]
    order = ("to", "from", "target", "with") if asked.wanted.whom else ("who", "by", "author", "killer", "to")
    facts = {fact.name.lower(): fact for fact in reversed(entry.facts)}
    for fact in (facts[name] for name in order if name in facts):
        if fact.known and _is_said(asked, fact):
            continue
        if not fact.known or not fact.entities or any(kinds.get(each) in _PEOPLE for each in fact.entities):
            return [fact]
    return [fact for fact in named if fact.entities][:1]


def _by_kind(asked: Asked, entry: Entry, kinds: Mapping[str, Kind]) -> list[Fact]:
    """The facts about entries of the kind asked for, in which a country."""
    wanted = NOUNS.get(asked.noun, ())
    return [
        fact
        for fact in entry.facts
        if fact.known
        and any(kinds.get(each) in wanted for each in fact.entities)
        and not _is_said(asked, fact)
        and fact.name not in ("unlike", "followed by", "exception")
    ][:1]


def _is_said(asked: Asked, fact: Fact) -> bool:
    """Whether the question itself says what a fact tells."""
    if fact.entities:
        return not asked.entries.isdisjoint(fact.entities)
    told: Collection[str] = content(Fact(fact.text, ""))
    return bool(told) and sum(asked.says(word) for word in told) * 2 >= len(told)


def is_kind_noun(term: Term, entry: Entry, kinds: Mapping[str, Kind]) -> bool:
    """Whether a term only says of which kind the answer is, and an entry has one: the country in `which country`."""
    wanted = NOUNS.get(stem(term.text.lower()), ())
    return not term.entries and any(
        kinds.get(each) in wanted for fact in entry.facts if fact.known for each in fact.entities
    )


def lacking(entry: Entry, term: Term) -> Fact | None:
    """The fact, known not to be stated, that a term is about: `agents' part`."""
    for fact in entry.facts:
        named = content(fact)
        if not fact.known and named and all(not alike.isdisjoint(named) for alike in term.stems):
            return fact
    return None


def apart(asked: Asked, entry: Entry) -> list[str]:
    """Sentences about what a question names, and the source sets apart: an exception is none of those that did it."""
    told: list[str] = []
    for name, sentence in _APART.items():
        for fact in entry.facts:
            if fact.name != name or not fact.known or asked.says(stem(name)):
                continue
            of_it = {
                each for other in entry.facts if other.name in ("who", "what", "by", "to") for each in other.entities
            }
            told += [
                sentence.format(term.text)
                for term in asked.terms
                if term.entries & set(fact.entities) and not of_it & term.entries
            ]
    return told


def about_named(asked: Asked, entry: Entry, chosen: Sequence[Fact]) -> list[Fact]:
    """Facts that set apart what the question names: an exception, or someone unlike."""
    return [
        fact
        for fact in entry.facts
        if fact.known
        and fact not in chosen
        and fact.name in (*_APART, "compared with")
        and not asked.entries.isdisjoint(fact.entities)
    ]
