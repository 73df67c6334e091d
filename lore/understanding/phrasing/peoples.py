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


_NATIONS = {
    adjective: country
    for country, adjectives in (
        ("France", "french"),
        ("Germany", "german"),
        ("England", "english"),
        ("Britain", "british"),
        ("Ireland", "irish"),
        ("Sweden", "swedish"),
        ("Norway", "norwegian"),
        ("Denmark", "danish"),
        ("Finland", "finnish"),
        ("Belgium", "belgian"),
        ("Spain", "spanish"),
        ("Portugal", "portuguese"),
        ("Italy", "italian"),
        ("Austria", "austrian"),
        ("Hungary", "hungarian"),
        ("Prussia", "prussian"),
        ("Russia", "russian"),
        ("Greece", "greek"),
        ("Japan", "japanese"),
        ("China", "chinese"),
        ("Mexico", "mexican"),
        ("Brazil", "brazilian"),
        ("Argentina", "argentine argentinian"),
        ("Chile", "chilean"),
        ("Czechoslovakia", "czechoslovak czechoslovakian"),
    )
    for adjective in adjectives.split()
}
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
