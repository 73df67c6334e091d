"""What words say of a name by being common: words of everyday English, titles, given names, nationalities."""

import re
from functools import cache
from importlib import resources

from lore.calendars import MONTHS
from lore.names.english import is_english
from lore.names.folding import LIGHT
from lore.understanding.generic import GENERIC

_GIVEN_NAMES = "given_names.txt"
_OPENINGS = "openings.txt"
_DRAWN_OUT = re.compile(r"(.)\1\1|(?:ha|he|hi|ja|xa|lo){2,}")
_COUNTING = frozenset(
    "first second third last next zero two three four five six seven eight nine ten dozen hundred thousand million"
    " half ok okay yeah yes".split()
)
_EXCLAIMED = frozenset("ah eh ha he hm ho lo oh oi uh um ye".split())
_DENYING = frozenset(
    {f"{verb}nt" for verb in "are could did do does had has have is must need should was were would".split()}
    | {"aint", "cant", "shant", "wont"}
)
TELLING_NOTHING = GENERIC | LIGHT | _COUNTING | _EXCLAIMED | _DENYING
"""Words that hold sentences together, point or count: they tell nothing in a name."""

TITLES = frozenset(
    "mr mrs ms miss sir dame lord lady ser herr frau don donna dona signor senor senora monsieur madame dr prof"
    " professor rev reverend fr father mother brother sister saint st comrade citizen president premier minister"
    " chancellor chairman secretary senator governor mayor marshal general colonel major captain lieutenant sergeant"
    " admiral king queen prince princess emperor empress tsar tsarina czar kaiser fuhrer duce sultan shah khan caliph"
    " duke duchess count countess earl baron baroness archduke grand pope bishop archbishop cardinal rabbi imam"
    " master mistress maester generalissimo dictator uncle aunt papa mama"
    " pres sen gov kamerad genosse genossin tovarish tovarisch tovarishch tov camarada camarade compagno soudruh"
    " soudruzka towarzysz prezident presidente prasident kanzler reichskanzler bundeskanzler premijer konig kaiserin"
    " rey reina roi reine fraulein".split()
)
"""Words before a person's name that are no part of it."""

CALENDAR_WORDS = frozenset(month.lower() for month in MONTHS) | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
"""Words that are capitalised for being dates."""


NATIONALITIES = frozenset(
    "african albanian algerian american arab arabian argentine argentinian asian australian austrian belgian bolivian"
    " brazilian british bulgarian canadian chilean chinese colombian croatian cuban czech danish dutch egyptian english"
    " estonian european finnish french georgian german greek hungarian icelandic indian iranian iraqi irish israeli"
    " italian japanese korean latvian lithuanian mexican moroccan norwegian pakistani peruvian polish portuguese"
    " prussian romanian russian scottish serbian slovak slovenian soviet spanish swedish swiss syrian turkish ukrainian"
    " venezuelan vietnamese welsh yugoslav".split()
)
"""Words that make a party or people that of a nation."""

PARTS_OF_LANDS = frozenset("new north south east west northern southern eastern western upper lower".split())
"""Words that make a country or place another one."""

_WORDS_AND_GIVEN_NAMES = frozenset(
    "amber april brook chase clay cliff colt cooper daisy dawn dean dolly drew earl eve faith frank gene glen grace"
    " grant harry hazel heather holly hope hunter ivy jade joy kit lily mark mason melody miles norm olive pat pearl"
    " penny ray rich rob robin ruby sandy sue violet wade warren".split()
)

_RATHER_NAMES = frozenset({"chile"})
"""Words of English that hardly anyone writes but as a name: the pepper has another spelling."""


def is_common(folded: str) -> bool:
    """Whether a folded word is one of everyday English, or too short to be anything."""
    if len(folded) < 2 or folded.isdigit() or folded in TELLING_NOTHING:
        return True
    return is_english(folded) and folded not in _RATHER_NAMES


def is_given_name(folded: str) -> bool:
    """Whether a folded word is a given name that people bear in many lands."""
    return folded in _words_of(_GIVEN_NAMES)


def is_also_a_given_name(folded: str) -> bool:
    """Whether a folded word of English is a given name too, which a capital makes it."""
    return folded in _WORDS_AND_GIVEN_NAMES


def is_opening(folded: str) -> bool:
    """Whether a word of chat or of another language leaves a name after it what it is: lmaooo, warum."""
    return folded in _words_of(_OPENINGS) or folded in NATIONALITIES or bool(_DRAWN_OUT.search(folded))


@cache
def _words_of(name: str) -> frozenset[str]:
    lines = (resources.files("lore.spotting") / name).read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())
