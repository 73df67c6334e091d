"""Spelling folded away: case, accents, punctuation, spacing and script, and the words that only ask."""

import re
import unicodedata
from collections.abc import Iterator, Sequence

from anyascii import anyascii

LONGEST = 100
"""Characters of a folded text that count: Discord's limit for a choice, and the cap on hostile input."""

_RAW = 4 * LONGEST
_UNSPELLABLE = frozenset({"So", "Cs", "Co", "Cn"})
_MOST_PEELED = 8
_WORD = re.compile(r"[a-z0-9]+")
_APOSTROPHE = re.compile(r"(?<=\w)['`](?=\w)")
_POSSESSIVE = re.compile(r"(?<=\w)['’`´]s\b", re.IGNORECASE)


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


ASKING = _words(
    "a about abt again an and any anybody anyone anything are at bio biography bot can could define describe did do "
    "does eh ever everything exactly explain find for from give happened happen has have hello hey hi how i in info "
    "information is it know list look lookup lore me of on pls please plz say search show so some something tell that "
    "the there these they this those to u up us was wat we were what whats when whens where wheres which who whom whos "
    "whose why wiki will with would you"
)
"""Words of a question rather than of a name: they help where a name has them and don't count where it hasn't."""

LIGHT = ASKING | _words(
    "al as bin by d da das de del della den der des di do dos du e een el en et gli het i ibn il into la las le les lo "
    "los of och og or os the und van vom von y zu zum zur"
)
"""Words that hold names together in many languages: they weigh little in any name."""


def normalise(text: str) -> str:
    """Fold case, accents, punctuation, spacing and script: `Tomáš  MASARYK!` is `tomas masaryk`."""
    text = text[:_RAW]
    if not text.isascii():
        # Symbols have no spelling (anyascii would write out an emoji's name); lone surrogates none at all.
        kept = [c if c.isalnum() or unicodedata.category(c) not in _UNSPELLABLE else " " for c in text]
        text = anyascii(unicodedata.normalize("NFKC", "".join(kept)))
    text = _APOSTROPHE.sub("", text.lower()).replace("&", " and ")
    return " ".join(_WORD.findall(text))[:LONGEST].rstrip()


def without_possessives(text: str) -> str:
    """`Hitler's` as `Hitler`, before folding, which would join the s to the name."""
    return _POSSESSIVE.sub("", text[:_RAW])


def peeled(words: Sequence[str]) -> Iterator[Sequence[str]]:
    """The words less asking words at either end, in every way, the longest first: a band may be called The Who."""
    lead = next((i for i, word in enumerate(words) if word not in ASKING), len(words))
    trail = next((i for i, word in enumerate(reversed(words)) if word not in ASKING), len(words))
    lead, trail = min(lead, _MOST_PEELED), min(trail, _MOST_PEELED)
    for dropped in range(min(lead + trail, len(words) - 1) + 1):
        for left in range(min(lead, dropped), max(0, dropped - trail) - 1, -1):
            yield words[left : len(words) - (dropped - left)]


_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"ph|v|w", "f"),
        (r"sch|sh|tch|ch|cz|tz|ts|zh|[szxj]|c(?=[eiy])", "s"),
        (r"ck|q|c|gh?|kh", "k"),
        (r"d|th", "t"),
        (r"b", "p"),
        (r"(?<=[a-z])h", ""),
        (r"[aeiouy]+", "a"),
        (r"(.)\1+", r"\1"),
    )
]


def sound(word: str) -> str:
    """A rough key of how a folded word sounds: equal for `khrushchev` and `kruschev`."""
    for pattern, replacement in _SOUNDS:
        word = pattern.sub(replacement, word)
    return word


_WAYS = {
    "f": "ph",
    "g": "gh",
    "i": "ee ea ei ey ie y",
    "j": "dj zh",
    "k": "ck kh c q",
    "ks": "x",
    "e": "ae oe",
    "sh": "sch tch ch",
    "t": "th",
    "ts": "cz tz",
    "u": "oo ou",
    "v": "w",
}
_PLAIN = {way: plain for plain, ways in _WAYS.items() for way in ways.split()}
_WAY = re.compile("|".join([r"(?P<s>c(?=[eiy]))", *sorted(_PLAIN, key=len, reverse=True), r"(.)\2"]))


def plain(word: str) -> str:
    """A folded word, each sound that is written in several ways written in one, and doubled letters once. Unlike its
    `sound`, it tells all others apart: `koster` for `coster` and `kosther`, but not for `kaster`."""
    return _WAY.sub(_plainly, word)


def _plainly(way: re.Match[str]) -> str:
    return way.lastgroup or _PLAIN.get(way[0], way[0][0])
