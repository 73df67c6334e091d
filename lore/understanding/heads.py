"""How the names of the facts begin that answer what is wanted: `why` or `purpose` for a reason, `paid` for a price."""

import re

from lore.model import Entry, Fact
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING
from lore.understanding.stems import stem
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import words

REASONS = ("why", "cause", "purpose", "reason", "motive", "aim")
"""How the names of facts begin that tell why."""
_HEADS: dict[Want, tuple[str, ...]] = {
    Want.WHERE: ("where", "to", "place", "country", "location", "located", "from"),
    Want.HOW_MANY: ("how many", "how much", "number"),
    Want.HOW_LONG: ("how long", "duration", "lasted"),
    Want.SHARE: ("share", "percentage", "proportion"),
    Want.WHY: REASONS,
    Want.HOW: ("how", "means", "method"),
    Want.WHICH: ("which",),
}
NAMING = ("called", "named", "why called", "why named", "why its name", "why the name")
"""How the names of facts begin that may tell why something is called so, where their texts give a reason."""
DIMENSIONS: dict[str, tuple[str, ...]] = {
    "tall": ("height", "how tall", "how high"),
    "high": ("height", "how high", "how tall"),
    "deep": ("depth", "how deep"),
    "wide": ("width", "breadth", "how wide"),
    "broad": ("width", "breadth", "how broad"),
    "thick": ("thickness", "how thick"),
    "heavy": ("weight", "how heavy"),
    "old": ("age", "how old"),
    "far": ("distance", "how far"),
    "fast": ("speed", "how fast"),
}
"""Names of facts that tell what is measured, by the adjective after `how`."""
PRICES = ("paid", "price", "cost", "in exchange", "sum")
"""Names of facts that tell what was paid, in numbers or in kind."""
SUMS = ("how much", *PRICES)
"""Names of facts that tell how much was paid."""
ROLES = ("who", "what", "where", "when", "why", "how", "which", "to", "from", "by", "first", "then", "order", "before")
"""Names of facts that say nothing of what they are about."""
_CHARGING = PAYING | stemmed("charge charged afford fee worth")
DYING = stemmed("die died dying dead perish perished kill killed killing")
MONEY = stemmed("money cash")
DEATHS = ("dead", "deaths", "killed", "lives lost", "fatalities", "death toll")
"""How the names of facts begin that tell how many died."""
_POST = re.compile(r"^\W*(?:[\w-]+ )*?(?P<noun>[\w-]+) of (?:the )?(?P<of>[^,;]+)", re.IGNORECASE)
_GETTING = stemmed("get got gotten acquire acquired obtain obtained buy bought purchase purchased gain gained win won")


def post_told(fact: Fact) -> re.Match[str] | None:
    """What somebody is, `noun`, and of what, `of`, by a fact that tells their post: captain of the Patience."""
    return _POST.match(fact.text)


def first_stem(text: str) -> frozenset[str]:
    """The stem of the first word of a text, if it has any."""
    return frozenset(word.stem for word in words(text)[:1])


def linked(entry: Entry, *names: str) -> frozenset[str]:
    """The ids of the entries that the facts of some names name."""
    return frozenset(each for fact in entry.facts if fact.name in names for each in fact.entities)


def tells_share(entry: Entry) -> bool:
    """Whether a fact of an entry tells a share."""
    return any(fact.known and fact.name.startswith("share") for fact in entry.facts)


def is_price(fact: Fact) -> bool:
    """Whether a fact is named as what tells how much was paid."""
    return fact.name in SUMS


def tells_price(entry: Entry) -> bool:
    """Whether a fact of an entry tells how much was paid."""
    return any(fact.known and is_price(fact) for fact in entry.facts)


def is_toll(fact: Fact) -> bool:
    """Whether a fact is named as what tells how many died."""
    return fact.name.startswith(DEATHS)


def tells_deaths(entry: Entry) -> bool:
    """Whether a fact of an entry tells how many died."""
    return any(fact.known and is_toll(fact) for fact in entry.facts)


def head_of(asked: Asked, name: str) -> str:
    """How a fact's name begins, where facts that begin so answer what is wanted; empty where they don't."""
    if asked.wanted.want is Want.WHERE and name.startswith("place of"):
        return "place of"
    return next((each for each in _heads(asked) if name == each or name.startswith(f"{each} ")), "")


def in_order_of_heads(asked: Asked, facts: list[Fact]) -> list[Fact]:
    """Some facts: those that are known before others, and those first whose heads the question itself says."""
    heads = list(_HEADS[asked.wanted.want])
    wanted_first = [head for head in heads if stem(head) in asked.stems]
    order = [*wanted_first, *(head for head in heads if head not in wanted_first)]

    def place(fact: Fact) -> int:
        return next((at for at, head in enumerate(order) if fact.name.lower().startswith(head)), len(order))

    return sorted(facts, key=lambda fact: (not fact.known, place(fact)))


def _heads(asked: Asked) -> tuple[str, ...]:
    want = asked.wanted.want
    if asked.wanted.is_naming:
        return NAMING
    if asked.wanted.measure:
        return DIMENSIONS[asked.wanted.measure]
    if want is Want.WHEN:
        return ("when", asked.wanted.precision or "when")
    heads = ("purpose", "use") if asked.wanted.is_use else _HEADS.get(want, ())
    if _asks_of_payment(asked) and want is Want.HOW_MANY:
        return SUMS
    if _asks_of_payment(asked):
        return (*heads, *PRICES)
    if want is Want.HOW_MANY and not DYING.isdisjoint(asked.stems):
        return (*heads, *DEATHS)
    if want is Want.HOW_LONG and _asks_of_length(asked):
        return (*heads, "length", "long")
    return heads


def _asks_of_length(asked: Asked) -> bool:
    """Whether a question asks how long something is, and not how long anything lasted."""
    is_being = len(asked.cut) > 2 and asked.cut[2].folded in ("is", "was", "are", "were")
    return is_being and all(term.entries for term in asked.terms)


def _asks_of_payment(asked: Asked) -> bool:
    """Whether a question asks how somebody got or paid something, or how much they paid."""
    paying = {Want.HOW: _GETTING | _CHARGING, Want.HOW_MANY: _CHARGING}.get(asked.wanted.want, frozenset[str]())
    return not paying.isdisjoint(asked.stems)
