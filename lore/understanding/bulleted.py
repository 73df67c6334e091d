"""What bullets of the source say, with the sentence that leads them in: shares, numbers, which of them, or all."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lore.model import Entry, Event, Passage, Reply, Standing
from lore.understanding.asked import Asked
from lore.understanding.dates_in import Dated
from lore.understanding.finding import Finder
from lore.understanding.flatly import is_flat
from lore.understanding.generic import GENERIC, LIGHT_VERBS
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import is_count
from lore.understanding.passing import PASSING
from lore.understanding.roles import led_by
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import stems, words

_WANTED = (Want.SHARE, Want.HOW_MANY, Want.WHICH, Want.WHO, Want.WHAT, Want.HOW)
_LABEL = re.compile(r"^(?P<label>[^:.;!?]{2,60}): (?P<told>[^:]+)$")
_SHARE = re.compile(
    r"\b\d+(?:[.,]\d+)? ?(?:%|per ?cent\b)"
    r"|\b(?:an?|one|two|three|four|five) (?:half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b"
    r"|\b(?:half|the (?:rest|remainder|remaining \w+))\b",
    re.IGNORECASE,
)
_BEFORE = 9
"""Passages before a bullet among which is the sentence that leads it in, and one more."""
_AROUND = 4
"""Sentences before the one that leads bullets in, or that and those, which may say of what they are."""
_MOST_BULLETS = 12
_HAVING = (
    LIGHT_VERBS
    | PASSING
    | stemmed(
        "get got gotten win won receive received take took gain gained have had obtain obtained score scored poll"
        " polled earn earned secure secured share vote votes voted go went come came keep kept stay stayed live lived"
    )
)
"""Stems of what whoever a bullet is of is said to do with what it counts."""
_DIVIDING = stemmed(
    "split separate separated divide divided share shared distribute distributed break broken made up allocate"
)
DIVIDED = re.compile(
    r"^\W*how (?:was|were|is|are|did) [^?]*\b(?:split|separated|divided|shared|distributed|allocated"
    r"|made up|broken down)\b",
    re.IGNORECASE,
)
"""What asks for all the parts that something was divided into."""
_ALL_OF = re.compile(r"^\W*(?:what|which) (?:are|were) (?:all )?(?:the )?(?P<what>[\w’'-]+s)\b", re.IGNORECASE)
_WHICH_OF_THEM = re.compile(r"^\W*(?:which|what) (?P<what>[\w’'-]+(?<!s)s) (?P<rest>[^?]+)", re.IGNORECASE)
"""What asks for all of a kind: which guilds hold a charter."""
_DOING = re.compile(r"^\W*what (?:did|does|do|would) [^?]+? (?:(?:have|agree|promise) to )?do\b", re.IGNORECASE)
"""What asks what one did whom a bullet is of, and no more than that."""
_STANDING_IN = ("under", "in", "of", "by", "to")
"""Prepositions before what some bullets are of: under the treaty, according to the pact."""
_MORE_OF_IT = re.compile(r", (?:which|who|whose|where|whom)\b")
"""What tells more of a bullet's own."""
_UNTOLD = frozenset("a an the their its his her".split())


@dataclass(frozen=True, slots=True)
class _Bullets:
    """Bullets, each with its stems, and the sentence that leads them in; the stems of that and of the heading, `near`
    with those of the sentence before it, and `around` with those of some more."""

    leading: Passage
    bullets: dict[Passage, frozenset[str]]
    led_in: frozenset[str]
    near: frozenset[str]
    around: frozenset[str]

    def beside(self, bullet: Passage) -> frozenset[str]:
        """The stems of what leads bullets in, and of all of them but one."""
        return self.led_in.union(*(told for each, told in self.bullets.items() if each is not bullet))


def of_bullets(finder: Finder, asked: Asked, date: Dated | None) -> Reply | None:
    """The one bullet that has the share, the number or the name that a question wants, or all of those that it asks
    for, with what leads them in; None where no bullet or several have it."""
    if asked.wanted.also or asked.is_negated or asked.wanted.want not in _WANTED:
        return None
    told = [(led, each) for led in _led_in(finder, asked) if (each := _told(finder, asked, date, led))]
    if len(told) != 1:
        return None
    ((led, bullets),) = told
    return asked.reply(Standing.ANSWER, quoted=(led.leading, *bullets))


def is_bullet_of(finder: Finder, date: Dated, entry: Entry) -> bool:
    """Whether all that is quoted for an event without a date is a bullet, and what leads that in, or a sentence right
    before, has the date that is asked for: the votes of 1922."""
    if not isinstance(entry, Event) or entry.date.known or len(entry.quotes) != 1:
        return False
    before = finder.library.full_text.before(entry.quotes[0], _BEFORE)
    at = next((at for at, each in enumerate(before) if each.text.endswith(":")), None)
    if at is None or entry.quotes[0] not in finder.library.quotations.listed_after(before[at]):
        return False
    return stems(date.told) <= stems(" ".join(each.text for each in before[at : at + _AROUND]))


def _led_in(finder: Finder, asked: Asked) -> Iterator[_Bullets]:
    """The lists of bullets that some of a question's words may be in."""
    leading: dict[Passage, None] = {}
    for passage in finder.passages(asked.terms):
        before = finder.library.full_text.before(passage, _BEFORE)
        leading.update(dict.fromkeys(each for each in (passage, *before) if each.text.endswith(":")))
    for each in leading:
        bullets = finder.library.quotations.listed_after(each)
        if 1 < len(bullets) <= _MOST_BULLETS:
            said_before = [stems(other.text) for other in finder.library.full_text.before(each, _AROUND)]
            led_in = stems(f"{each.heading} {each.text}")
            told = {bullet: stems(bullet.text) for bullet in bullets}
            yield _Bullets(each, told, led_in, led_in.union(*said_before[:1]), led_in.union(*said_before))


def _told(finder: Finder, asked: Asked, date: Dated | None, led: _Bullets) -> list[Passage]:
    """The bullet that is asked for, or all of them; nothing where none is."""
    if (date and not stems(date.told) <= led.near) or not is_flat(asked, led.leading.text):
        return []
    told = led.near.union({"the"}, *led.bullets.values())
    if any(term.entries and not term.is_in(told) for term in asked.terms):
        return []
    terms = [term for term in asked.terms if not term.is_only(_HAVING)]
    if (which := _WHICH_OF_THEM.match(asked.plain)) or _asks_for_all(asked):
        is_of_them = bool(terms) and all(term.is_in(led.around | _DIVIDING) for term in terms)
        is_of_them = is_of_them and (which is None or _tells_same_of_them(which, led.leading.text))
        is_whole = is_of_them and not finder.library.quotations.hides_after(led.leading)
        return [*led.bullets] if is_whole and _names_them(asked, led.leading) else []
    found = [each for each in led.bullets if _is_asked_for(asked, terms, each, led)]
    return found if len(found) == 1 and is_flat(asked, found[0].text) else []


def _tells_same_of_them(which: re.Match[str], leading: str) -> bool:
    """Whether a sentence says of those that are asked for just what the question says, word for word but for articles:
    which guilds hold a charter from the Moot, beside three guilds hold their charters from the Moot."""
    asked, told = (
        [word.stem for word in words(text) if word.folded not in _UNTOLD] for text in (which["rest"], leading)
    )
    kind = words(which["what"])[0].stem
    return kind in told and told[told.index(kind) + 1 :] == asked


def _asks_for_all(asked: Asked) -> bool:
    """Whether a question asks for all of a list: how something was divided, or what the rules are."""
    return asked.is_listing or bool(DIVIDED.match(asked.plain) or _ALL_OF.match(asked.plain))


def _names_them(asked: Asked, leading: Passage) -> bool:
    """Whether the sentence before bullets, or the heading, has the plural that is asked for: the rules."""
    told = {word.stem for word in words(f"{leading.heading} {leading.text}") if word.folded.endswith("s")}
    return any(word.stem in told for word in asked.cut if word.folded.endswith("s"))


def _is_asked_for(asked: Asked, terms: Sequence[Term], bullet: Passage, led: _Bullets) -> bool:
    """Whether a bullet is the one that a question's own words single out, and tells what is wanted of it."""
    own, beside = led.bullets[bullet], led.beside(bullet)
    singling = [term for term in terms if term.is_in(own) and not term.is_in(beside)]
    is_number = asked.wanted.want in (Want.SHARE, Want.HOW_MANY)
    said = own | {"the"} | (led.near if is_number else led.around)
    if not singling or not all(term.is_in(said) for term in terms):
        return False
    main = stems(_MORE_OF_IT.split(bullet.text)[0]) | {"the"}
    if is_number and all(term.is_in(led.near) or not term.is_in(main) for term in singling):
        return False  # the seats of the Assembly, of which all bullets tell, and one that a party shunned it
    if asked.wanted.want is Want.HOW_MANY and not _counts_them(asked, bullet.text, led.leading.text):
        return False
    met = _LABEL.match(bullet.text)
    if asked.wanted.want is Want.WHO and not _tells_doer_of(asked, terms, singling, own):
        return False
    if asked.wanted.want in (Want.WHICH, Want.WHO):
        return met is not None and _names_which(asked, singling, met)
    is_labelled = met is not None and any(term.is_in(stems(met["label"]) | {"the"}) for term in singling)
    if met and is_labelled and not _says_all(terms, met["label"]):
        return False
    if is_labelled and asked.wanted.want is Want.WHAT and _DOING.match(asked.plain):
        return True
    return _tells(asked, met["told"] if met else bullet.text)


def _tells_doer_of(asked: Asked, terms: Sequence[Term], singling: Sequence[Term], own: frozenset[str]) -> bool:
    """Whether a bullet itself has the deed that a question asks the doer of, and all whom it names but what they stand
    in; or just a number of theirs: not who led the town from which a revolt spread to each of them."""
    is_of_number = any(term.is_number or "%" in term.text for term in singling)
    is_of_deed = any(not term.entries for term in terms)
    named = (term for term in terms if term.entries and led_by(asked.cut, term) not in _STANDING_IN)
    return is_of_number or (is_of_deed and all(term.is_in(own) for term in named))


def _counts_them(asked: Asked, bullet: str, leading: str) -> bool:
    """Whether what is counted stands right behind a number of the bullet, or of what leads it in."""
    counted = same(asked.counted)
    for text in (bullet, leading):
        cut = words(_SHARE.sub(" ", text))
        if any(is_count(word) and cut[at + 1].stem in counted for at, word in enumerate(cut[:-1])):
            return True
    return False


def _names_which(asked: Asked, singling: Sequence[Term], met: re.Match[str]) -> bool:
    """Whether a bullet's label names what is asked for, by what stands behind it."""
    label = stems(met["label"])
    is_kind = not asked.noun or not label.isdisjoint(same(asked.noun)) or asked.noun in NOUNS
    return is_kind and not any(term.is_in(label) for term in singling)


def _says_all(terms: Sequence[Term], label: str) -> bool:
    """Whether a question says all of a label."""
    named = [word.stem for word in words(label) if word.folded not in GENERIC]
    return frozenset().union(*(alike for term in terms for alike in term.stems)).issuperset(named)


def _tells(asked: Asked, told: str) -> bool:
    """Whether a bullet has one share, or one number, right before what is counted if it counts several."""
    if asked.wanted.want is Want.SHARE:
        return len(_SHARE.findall(told)) == 1
    cut = words(_SHARE.sub(" ", told))
    numbers = [at for at, word in enumerate(cut) if is_count(word)]
    counted = same(asked.counted)
    counting = [at for at in numbers if at + 1 < len(cut) and cut[at + 1].stem in counted]
    return len(counting) == 1 if counting else len(numbers) == 1 and numbers[0] == len(cut) - 1
