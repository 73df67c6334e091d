"""The peoples of our own world, read as their countries: what was lent to the French was lent to France."""

import re

_COUNTRIES = {
    people: country
    for country, peoples in (
        ("France", "french"),
        ("Germany", "germans"),
        ("England", "english"),
        ("Britain", "british brits"),
        ("Scotland", "scots"),
        ("Ireland", "irish"),
        ("Sweden", "swedes"),
        ("Norway", "norwegians"),
        ("Denmark", "danes"),
        ("Finland", "finns"),
        ("the Netherlands", "dutch"),
        ("Belgium", "belgians"),
        ("Spain", "spanish spaniards"),
        ("Portugal", "portuguese"),
        ("Italy", "italians"),
        ("Austria", "austrians"),
        ("Hungary", "hungarians"),
        ("Prussia", "prussians"),
        ("Russia", "russians"),
        ("Switzerland", "swiss"),
        ("Greece", "greeks"),
        ("Japan", "japanese"),
        ("China", "chinese"),
        ("Mexico", "mexicans"),
        ("Brazil", "brazilians"),
        ("Argentina", "argentines argentinians"),
        ("Chile", "chileans"),
        ("Peru", "peruvians"),
    )
    for people in peoples.split()
}
_PEOPLE = re.compile(
    rf"\bthe (?P<people>{'|'.join(_COUNTRIES)})(?=\W*$| (?:did|do|was|were|had|have|and|or|for|to|from|in|at|by"
    rf"|with|on|after|before)\b)",
    re.IGNORECASE,
)


def as_countries(text: str) -> str:
    """A question with the countries of the peoples in it."""
    return _PEOPLE.sub(lambda met: _COUNTRIES[met["people"].lower()], text)
