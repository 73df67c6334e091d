"""Nouns that say of which kind an answer is: the country in `which country`, and the offices of people."""

from collections.abc import Mapping

from lore.model import Entry, Kind
from lore.understanding.stems import stem
from lore.understanding.terms import TITLES, Term
from lore.understanding.thesaurus import stemmed

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
OFFICES = stemmed(" ".join(sorted(TITLES - {"brother", "sister", "father", "mother"}))) | stemmed(
    "ruler head treasurer"
)


def is_kind_noun(term: Term, entry: Entry, kinds: Mapping[str, Kind]) -> bool:
    """Whether a term only says of which kind the answer is, and an entry has one: the country in `which country`."""
    wanted = NOUNS.get(stem(term.text.lower()), ())
    return not term.entries and any(
        kinds.get(each) in wanted for fact in entry.facts if fact.known for each in fact.entities
    )
