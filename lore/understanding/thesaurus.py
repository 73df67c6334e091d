"""Words that people use for one another: what a question says, beside what a source says."""

from collections import defaultdict
from functools import lru_cache
from importlib.resources import files

from lore.understanding.stems import stem
from lore.understanding.verbs import PLAIN


def stemmed(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words.split())


def _read(text: str) -> tuple[dict[str, frozenset[str]], dict[str, frozenset[str]]]:
    """What each stem says, and what it nearly says; the file's head tells how its groups are written."""
    alike: defaultdict[str, set[str]] = defaultdict(set)
    nearly: defaultdict[str, set[str]] = defaultdict(set)
    for line in text.splitlines():
        if line.startswith("#"):
            continue
        wide, _, narrow = line.removeprefix("~").partition(">")
        group, narrower = stemmed(wide), stemmed(narrow)
        for each in group:
            (nearly if line.startswith("~") else alike)[each].update(narrower or group)
        for each in narrower:
            nearly[each].update(group)
    return {each: frozenset(group) for each, group in alike.items()}, {
        each: frozenset(group) for each, group in nearly.items()
    }


_SAME_AS, _NEAR_TO = _read((files("lore.understanding") / "synonyms.txt").read_text("utf-8"))


@lru_cache(maxsize=8192)
def same(word: str) -> frozenset[str]:
    """Stems that say what this stem says, itself among them."""
    return _SAME_AS.get(word, frozenset()) | {word}


_OF_TWO_VERBS = ("found", "lay", "wound", "ground")
"""Forms of a verb that are the plain form of another, too."""


def _forms_by_stem() -> dict[str, frozenset[str]]:
    """The stems of each form of an irregular verb, by any of them."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for form, plain in PLAIN.items():
        if form in _OF_TWO_VERBS:
            continue
        found[stem(plain)] |= {stem(plain), stem(form)}
    return {each: frozenset(forms) for forms in found.values() for each in forms}


_FORMS = _forms_by_stem()


def forms_of(word: str) -> frozenset[str]:
    """The stems of a verb's forms, of which a stem is one: hide, hid, hidden."""
    return _FORMS.get(word, frozenset()) | {word}


def is_known(word: str) -> bool:
    """Whether there are other words for a stem, so that what it says is known."""
    return word in _SAME_AS or word in _NEAR_TO


def near(word: str) -> frozenset[str]:
    """Stems that may be meant, but say something else."""
    return _NEAR_TO.get(word, frozenset()) - same(word)
