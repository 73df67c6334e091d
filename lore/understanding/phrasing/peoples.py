"""The peoples of our own world, read as their countries: what was lent to the French was lent to France."""

import re

_NAMED = (
    ("France", "french", "french"),
    ("Germany", "germans", "german"),
    ("England", "english", "english"),
    ("Britain", "british brits", "british"),
    ("Scotland", "scots", ""),
    ("Ireland", "irish", "irish"),
    ("Sweden", "swedes", "swedish"),
    ("Norway", "norwegians", "norwegian"),
    ("Denmark", "danes", "danish"),
    ("Finland", "finns", "finnish"),
    ("the Netherlands", "dutch", ""),
    ("Belgium", "belgians", "belgian"),
    ("Spain", "spanish spaniards", "spanish"),
    ("Portugal", "portuguese", "portuguese"),
    ("Italy", "italians", "italian"),
    ("Austria", "austrians", "austrian"),
    ("Hungary", "hungarians", "hungarian"),
    ("Prussia", "prussians", "prussian"),
    ("Russia", "russians", "russian"),
    ("Switzerland", "swiss", ""),
    ("Greece", "greeks", "greek"),
    ("Japan", "japanese", "japanese"),
    ("China", "chinese", "chinese"),
    ("Mexico", "mexicans", "mexican"),
    ("Brazil", "brazilians", "brazilian"),
    ("Argentina", "argentines argentinians", "argentine argentinian"),
    ("Chile", "chileans", "chilean"),
    ("Peru", "peruvians", ""),
    ("Czechoslovakia", "", "czechoslovak czechoslovakian"),
)
"""Countries, each with what its people are called and with what is called theirs."""
_COUNTRIES = {people: country for country, peoples, _ in _NAMED for people in peoples.split()}
_NATIONS = {adjective: country for country, _, adjectives in _NAMED for adjective in adjectives.split()}
_PEOPLE = re.compile(
    rf"\bthe (?P<people>{'|'.join(_COUNTRIES)})(?=\W*$| (?:did|do|was|were|had|have|and|or|for|to|from|in|at|by"
    rf"|with|on|after|before)\b)",
    re.IGNORECASE,
)
_NATIONAL = re.compile(
    rf"\b(?:the |(?<!\ba )(?<!\ban ))(?P<nation>{'|'.join(_NATIONS)})"
    r" (?P<what>(?:king|queen|president|chancellor|government|monarchy"
    r"|crown|throne|army|navy|fleet|parliament|people|soldiers|losses|capital|economy|constitution|republic"
    r"|revolution)\b)"
    r"(?! (?-i:[a-z]+(?:s|er|or))\b)",
    re.IGNORECASE,
)
"""What is a country's, by its people's adjective."""


def as_countries(text: str) -> str:
    """A question with the countries of the peoples in it, and of what is theirs: the monarchy of Portugal."""
    text = _NATIONAL.sub(lambda met: f"the {met['what']} of {_NATIONS[met['nation'].lower()]}", text)
    return _PEOPLE.sub(lambda met: _COUNTRIES[met["people"].lower()], text)
