"""Words for whom somebody is related to, and by which of them the other side of it is told: a father's son."""

from lore.understanding.kinds import RELATIONS
from lore.understanding.thesaurus import stemmed

RELATED = RELATIONS | stemmed(
    "parent parents child children spouse betrothed fiance fiancee bride groom bridegroom consort married siblings"
    " grandparent grandchild granduncle grandaunt grandniece grandnephew stepbrother stepsister stepparent stepchild"
    " godfather godmother godparent godson goddaughter godchild twin triplet"
)
"""Stems of words for whoever is related to somebody, and of the names of facts that tell it."""
INVERSE = {
    each: stemmed(inverse)
    for those, inverse in (
        ("father mother parent parents", "son daughter child children sons daughters"),
        ("son daughter child children heir", "father mother parent parents"),
        ("husband", "wife spouse married widow"),
        ("wife", "husband spouse married widower"),
        ("spouse", "husband wife spouse married"),
        ("sibling siblings", "sibling siblings twin brother sister"),
        ("twin", "twin"),
        ("cousin", "cousin"),
        ("friend", "friend"),
        ("enemy", "enemy"),
        ("betrothed fiance fiancee", "betrothed fiance fiancee"),
        ("brother sister", "brother sister sibling twin"),
        ("uncle aunt", "nephew niece"),
        ("nephew niece", "uncle aunt"),
        ("grandfather grandmother grandparent", "grandson granddaughter grandchild grandchildren"),
        ("grandson granddaughter grandchild grandchildren", "grandfather grandmother grandparent"),
        ("stepfather stepmother stepparent", "stepson stepdaughter stepchild"),
        ("stepson stepdaughter stepchild", "stepfather stepmother stepparent"),
        ("godfather godmother godparent", "godson goddaughter godchild"),
        ("godson goddaughter godchild", "godfather godmother godparent"),
        ("successor", "predecessor succeeded replaced"),
        ("predecessor", "successor"),
        ("pupil student apprentice", "teacher master mentor"),
        ("teacher mentor", "pupil student apprentice"),
    )
    for each in stemmed(those)
}
"""Stems of the names of facts by which another's card tells who was whose."""
