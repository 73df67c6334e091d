"""Kinds of entries, and the nouns that ask for them: the country in `which country`, and people's offices."""

from collections.abc import Mapping

from lore.model import Entry, Kind
from lore.names.countries import countries
from lore.understanding.stems import stem
from lore.understanding.term import Term
from lore.understanding.thesaurus import stemmed
from lore.understanding.words import words

PEOPLE = (Kind.PERSON, Kind.GROUP, Kind.ORGANISATION)
"""Kinds of whoever does something."""
HEAVY = (Kind.PERSON, Kind.COUNTRY, Kind.ORGANISATION, Kind.WORK, Kind.PLACE)
"""Kinds of which one entry alone is what a question is about."""
NOUNS: dict[str, tuple[Kind, ...]] = {
    stem(noun): kinds
    for nouns, kinds in (
        ("country countries nation nations land state", (Kind.COUNTRY,)),
        ("region regions continent place places city town location", (Kind.REGION, Kind.PLACE, Kind.COUNTRY)),
        ("party parties organisation organization org outfit agency guild company institution", (Kind.ORGANISATION,)),
        ("person man woman leader politician president", (Kind.PERSON,)),
        ("group groups people", (Kind.GROUP, Kind.PERSON)),
        ("book work film movie novel poem song play opera painting", (Kind.WORK, Kind.THING)),
    )
    for noun in nouns.split()
}
TITLES = frozenset(
    "president king queen captain commodore lieutenant leader chancellor comrade lord lady sir dame chief general"
    " admiral colonel major"
    " minister prince princess duke duchess count countess emperor empress doctor brother sister father mother saint"
    " master".split()
)
"""Words before a name that alone name nobody."""
OFFICES = stemmed(" ".join(sorted(TITLES - {"brother", "sister", "father", "mother"}))) | stemmed(
    "ruler head treasurer speaker speakers warden wardens abbess abbot prioress prior provost regent steward marshal"
    " mayor governor senator viceroy tsar tsarina sultan doge"
)

RELATIONS = stemmed(
    "brother sister sibling twin wife husband widow widower father mother son daughter child grandfather grandmother"
    " grandson granddaughter uncle aunt nephew niece cousin stepfather stepmother stepson stepdaughter friend enemy"
)
"""Stems of nouns for whoever is related to somebody."""
POSTS = ("office", "post", "rank", "position")
"""Names of facts that tell what somebody is: captain of the Patience."""


def is_kind_noun(term: Term, entry: Entry, kinds: Mapping[str, Kind]) -> bool:
    """Whether a term only says of which kind the answer is, and an entry has one: the country in `which country`."""
    wanted = NOUNS.get(stem(term.text.lower()), ())
    known = [fact for fact in entry.facts if fact.known]
    is_named = Kind.COUNTRY in wanted and any(
        word.folded in countries() for fact in known for word in words(fact.text) if word.is_capital
    )
    return not term.entries and (is_named or any(kinds.get(each) in wanted for fact in known for each in fact.entities))
