"""How well a fact answers what a question wants: by how its name begins, and what of the rest the question says."""

import re
from collections.abc import Callable
from itertools import takewhile

from lore.model import Fact
from lore.understanding.asked import Asked
from lore.understanding.dates_in import DATES_TOLD
from lore.understanding.evidence import content
from lore.understanding.generic import GENERIC
from lore.understanding.heads import DEATHS, ROLES, SUMS, head_of
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import is_count
from lore.understanding.persons import PERSON_WORDS, is_people
from lore.understanding.repeating import is_all_said, is_said, tells_follower
from lore.understanding.roles import is_participle, is_passive, led_by
from lore.understanding.stems import stem
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_HEAD, _SHARED, _LACKING = 2.0, 2.5, -3.0
_MOVED_THERE, _BEGUN_THERE, _REPEATED = 0.5, 0.6, -1.0
_ONE_OF = re.compile(r"(?:one|none|all|some) of\b", re.IGNORECASE)
_COUNTED_SO = 0.25
"""What a fact is worth besides that is named by the very word for what is counted."""
_HEADED = (Want.WHEN, Want.WHERE, Want.WHY, Want.HOW, Want.HOW_LONG)
"""What no fact answers unless its name begins so."""
_HEADED_NAMES = ("how ", "why ", "when ", "where ")
_ASKED_OF_DEEDS = ("why", "when", "where")
_NOT_HOW = ("how many", "how much", "how long")
_BEGINNING = stemmed("from begin began beginning start origin originate")
_MOVING = frozenset(stem(word) for word in "to into send sent smuggle smuggled go went move moved sail sailed".split())
_STAYING = stemmed("sign signed held meet met found founded born die died build built live lived happen fight fought")
_VERBS = frozenset("was were is are did do does has had have got get would could will can".split())
_HAS_NUMBER = re.compile(r"\d(?![\d,.]* ?(?:%|per ?cent))")
_YEAR_LED_IN = re.compile(
    r"\b(?:in|from|since|until|till|by) \d{3,4}\b(?! (?:\w+s|men|women|people|children)\b)", re.IGNORECASE
)
_REASONS = ("for ", "because ", "after ", "from ", "since ", "as ")
_PART_OF = re.compile(
    r"(?!(?:the |an? )?(?:town|city|land|country|region|village|district|area|kingdom"
    r"|republic|most|parts?|somewhere)\b)"
    r"[^,;]*\b\w{4,} (?:of|in|on|aboard) ",
    re.IGNORECASE,
)
"""What tells where in something: the third hold of the ship, but not the town of Fen."""
_SHARE_ALONE = re.compile(
    r"(?:half|(?:an? |one |two |three |four )(?:half|third|quarter|fifth|sixth|eighth|tenth)s?)(?=$|[,;(])",
    re.IGNORECASE,
)
_COUNTED = stemmed(
    "killed wounded captured lost drowned sunk arrested executed sold printed paid counted trained sent hired employed"
    " built burned fined stolen"
)
"""Stems of verbs beside which a number may be how many."""
_SUFFERED = stemmed("killed wounded drowned arrested executed")
"""Stems of verbs that are done to people."""
_DEEDS = frozenset("born died recorded".split())
"""Names of facts that are deeds, though no such participles."""
_TAKEN_TO = frozenset("buried exiled banished imprisoned jailed interred".split())
"""Names of facts that tell no more than where somebody was taken."""
_PLACE_BESIDE = re.compile(r"(?:^|, )(?:in|at|near|on|off|outside) (?:the |an? )?(?![\d’'])(?!\w+ \d)\w+[^\d]*$")
"""How a fact tells where a deed was done: in Dell, behind a date."""
_YEAR_ALONE = re.compile(r"\d{3,4}(?=\W*$|[,;(])")
_WHITHER = re.compile(r"^\W*where (?:did|does|do) [^?]+? (?:go|travel|head)(?: to)?\W*$", re.IGNORECASE)
_MOST_OF = re.compile(r"\b(?:all|most|half|majority|part|some|many|few)\b", re.IGNORECASE)


def worth(asked: Asked, fact: Fact) -> float:
    """How well a fact answers what is wanted, better than others the more it is worth; not at all at 0 or below."""
    head = head_of(asked, fact.name.lower()) or _dated_deed(asked, fact) or _placed_deed(asked, fact)
    if any(is_no_answer(asked, fact, head) for is_no_answer in _NO_ANSWERS):
        return 0.0
    if asked.wanted.want is Want.SHARE and not head and "%" not in fact.text:
        return _HEAD if _tells_share_in_words(fact) or _tells_share_of(asked, fact) else 0.0
    rest = _rest(asked, fact, head)
    if not head and (not rest or asked.wanted.want in _HEADED):
        return 0.0
    shared = [each for each in rest if asked.says(each)]
    if head in _ASKED_OF_DEEDS and any(is_participle(each) and not asked.says(each.stem) for each in words(fact.name)):
        return 0.0  # where they were sent is not where they were trained
    found = (_HEAD if head else 0.0) + _SHARED * len(shared) + _LACKING * (len(rest) - len(shared))
    found += _for_direction(asked, head)
    if asked.counted and asked.counted in stems(fact.name):
        found += _COUNTED_SO
    if _counts_others(asked, fact, rest):
        if not fact.known and not _is_in_counted_phrase(asked, rest):
            return 0.0
        found += _LACKING
    if head and not rest and _is_repeated(asked, fact):
        found += _REPEATED
    return found


def _dated_deed(asked: Asked, fact: Fact) -> str:
    """The name of a fact that tells the date of a deed that a question asks for: founded, of 1904; forged by, of a
    smith, in 203."""
    is_year = bool(_YEAR_ALONE.match(fact.text)) and (_COUNTED.isdisjoint(stems(fact.name)) or "," in fact.text)
    is_dated = is_year or bool(DATES_TOLD.search(fact.text))
    if asked.wanted.want is not Want.WHEN or not fact.known or not is_dated:
        return ""
    named = words(fact.name)
    doing = [word for word in named if not (word.folded == "by" and is_passive(asked.cut))]
    is_said = bool(doing) and all(asked.says(word.stem) for word in doing)
    is_date = is_year or bool(DATES_TOLD.match(fact.text))  # debut: 1920
    if not is_said or is_participle(doing[0]):
        return fact.name.lower() if is_said else ""
    is_exact = asked.wanted.precision in ("", "year")
    return fact.name.lower() if is_exact and (_is_deed(doing[0]) or is_date) else ""


def _is_deed(word: Word) -> bool:
    return is_participle(word) or word.folded in _DEEDS


def _placed_deed(asked: Asked, fact: Fact) -> str:
    """The name of a fact that tells where a deed led, or was done, that a question asks for: fled to, of a port; born,
    of 1901, in Dell."""
    named = words(fact.name)
    if asked.wanted.want is not Want.WHERE or not fact.known:
        return ""
    if len(named) == 1 and _is_deed(named[0]):
        is_place = named[0].folded in _TAKEN_TO and fact.text[:1].isupper() and not re.search(r"\d", fact.text)
        is_there = asked.says(named[0].stem) and (is_place or bool(_PLACE_BESIDE.search(fact.text)))
        return fact.name.lower() if is_there else ""
    if len(named) != 2:
        return ""
    deed, prep = named
    is_deed = is_participle(deed) and prep.folded in ("to", "in", "at") and asked.says(deed.stem)
    is_place = not any(word.is_number for word in words(fact.text)) and any(
        word.is_capital for word in words(fact.text)
    )
    return fact.name.lower() if is_deed and is_place else ""


def _rest(asked: Asked, fact: Fact, head: str) -> list[str]:
    """The stems of a fact's name besides those by which it answers, which a question ought to say, too."""
    said = set(stems(head))
    if asked.wanted.want is Want.SHARE:
        said.add("share")
    if asked.wanted.want is Want.WHICH:
        said |= NOUNS.keys() & set(content(fact)) & asked.stems
    return [each for each in content(fact) if each not in said]


def _for_direction(asked: Asked, head: str) -> float:
    """What a fact is worth besides that tells where from, or where to, to a question that asks for just that."""
    if asked.wanted.want is not Want.WHERE:
        return 0.0
    if head == "to" and not _MOVING.isdisjoint(asked.stems):
        return _MOVED_THERE
    return _BEGUN_THERE if head == "from" else 0.0


def _tells_bare_number(fact: Fact) -> bool:
    """Whether a fact is a number, and not of anything: 17, but not 3 cows."""
    cut = words(fact.text)
    return bool(cut) and is_count(cut[0]) and (len(cut) == 1 or is_people(cut[1]))


def _counts_others(asked: Asked, fact: Fact, rest: list[str]) -> bool:
    """Whether a fact's name has other things counted than the question: how many ships, to how many sailors."""
    is_counting = asked.wanted.want is Want.HOW_MANY and bool(asked.counted)
    if asked.counted in PERSON_WORDS and _tells_bare_number(fact) and (_SUFFERED & asked.typed).issuperset(rest):
        return False  # how many people drowned, of those drowned
    return is_counting and bool(rest) and same(asked.counted).isdisjoint(rest)


def _is_in_counted_phrase(asked: Asked, rest: list[str]) -> bool:
    """Whether what is counted is said right after `how many`: how many Siberian camps were used."""
    at = next((at for at, word in enumerate(asked.cut) if word.folded == "many"), len(asked.cut))
    phrase = takewhile(lambda word: word.folded not in _VERBS, asked.cut[at + 1 :])
    return any(word.stem in rest for word in phrase)


def _is_repeated(asked: Asked, fact: Fact) -> bool:
    """Whether the question says already what a fact tells, and so wants more."""
    return fact.known and asked.wanted.want is not Want.WHY and is_said(asked, fact)


def _tells_share_in_words(fact: Fact) -> bool:
    """Whether a fact tells how many without a number: most of them."""
    return fact.name.lower() == "how many" and fact.known and bool(_MOST_OF.search(fact.text))


def _tells_share_of(asked: Asked, fact: Fact) -> bool:
    """Whether a fact is named by whom a question names, and tells no more than a share: to the boats, half."""
    named = content(fact)
    return fact.known and bool(named) and bool(_SHARE_ALONE.match(fact.text)) and all(map(asked.says, named))


def _is_nothing_to_affirm(asked: Asked, fact: Fact, head: str) -> bool:
    """Who, when, why: nothing that is so or not; nor is what a question doesn't name."""
    name = fact.name.lower()
    is_role = name.split()[0] in ROLES or name.endswith(" by")
    return asked.wanted.want is Want.WHETHER and (is_role or not _names_said(asked, fact))


def _names_said(asked: Asked, fact: Fact) -> bool:
    return all(asked.says(word.stem) for word in words(fact.name) if word.is_capital)


def _is_another_role(asked: Asked, fact: Fact, head: str) -> bool:
    """Who, for what is asked where; or that nobody knows by whom, for what somebody is believed to be."""
    name = fact.name.lower()
    is_by_nobody = asked.wanted.want is Want.WHAT and not fact.known and name.endswith(" by")
    return not head and (name in ROLES or (is_by_nobody and asked.cut[-1].folded != "by"))


def _is_in_question(asked: Asked, fact: Fact, head: str) -> bool:
    """A reason, a way, a place or one of several in the question's own words; a way in one word only where the question
    has the very word: smuggled, and not brought."""
    if asked.wanted.want is Want.HOW and len(words(fact.text)) == 1:
        return fact.known and not asked.typed.isdisjoint(stems(fact.text))  # brought in: smuggled
    is_asked = asked.wanted.want in (Want.WHY, Want.HOW, Want.WHERE) or head == "which"
    return is_asked and fact.known and is_all_said(asked, fact)


def _is_amount(asked: Asked, fact: Fact, head: str) -> bool:
    """How many is no way in which something was done."""
    return asked.wanted.want is Want.HOW and fact.name.lower().startswith(_NOT_HOW)


def _is_no_choice(asked: Asked, fact: Fact, head: str) -> bool:
    """How or why is none of several, nor is one of another kind than is asked for: which countries, and not which
    branches."""
    if asked.wanted.want is not Want.WHICH:
        return False
    return fact.name.lower().startswith(_HEADED_NAMES) or is_of_another_kind(asked, fact) or not _is_of_it(asked, fact)


def _is_of_it(asked: Asked, fact: Fact) -> bool:
    """Whether a question says of what a fact tells which: the side of Socialism, and not their side."""
    _, _, whole = fact.name.partition(" of ")
    return all(word.folded in GENERIC or asked.says(word.stem) for word in words(whole))


def is_of_another_kind(asked: Asked, fact: Fact) -> bool:
    """Whether a question asks which of one kind, and a fact tells which of another: which problems, not which war."""
    which, _, noun = fact.name.lower().partition(" ")
    is_asked = which == "which" and asked.wanted.want is Want.WHICH and bool(asked.which) and bool(noun)
    return is_asked and all(stems(noun).isdisjoint(same(each)) for each in asked.which)


def _is_no_measure(asked: Asked, fact: Fact, head: str) -> bool:
    """How tall something is tells a number; why it is called so, what begins as a reason does."""
    if asked.wanted.is_naming and fact.known:
        return not (head.startswith("why") or fact.text.lower().startswith(_REASONS))
    is_of_units = asked.wanted.want is Want.HOW_LONG and any(word.folded == "many" for word in asked.cut)
    is_measured = bool(asked.wanted.measure) or is_of_units
    return is_measured and fact.known and not any(map(is_count, words(fact.text)))


def _is_follower(asked: Asked, fact: Fact, head: str) -> bool:
    """Whom Chile came after is not who came after Chile."""
    return tells_follower(asked, fact)


def _is_done_by(asked: Asked, fact: Fact, head: str) -> bool:
    """By whom somebody was taught is not what they taught."""
    is_deed = any(map(is_participle, words(fact.name)[:1]))
    return bool(asked.roles.doers) and is_deed and fact.text.lower().startswith("by ")


def _is_price(asked: Asked, fact: Fact, head: str) -> bool:
    """How much was paid is not how many there were."""
    is_of_things = any(word.folded == "many" for word in asked.cut) and not asked.says("monei")
    counted = asked.counted_alike
    return bool(counted) and is_of_things and head in SUMS and counted.isdisjoint(stems(fact.text))


def _is_no_number(asked: Asked, fact: Fact, head: str) -> bool:
    """A fact of another name than `how many` tells how many only by a number."""
    is_counting = asked.wanted.want is Want.HOW_MANY and not head
    is_number = _HAS_NUMBER.search(_YEAR_LED_IN.sub(" ", fact.text)) or any(
        is_count(word) and not word.is_number for word in words(fact.text)[:1]
    )
    is_number = is_number and not _ONE_OF.match(fact.text)
    return is_counting and fact.known and not is_number


def _is_no_death_toll(asked: Asked, fact: Fact, head: str) -> bool:
    """A fact named by death tells how many died where it begins with a number of those that are counted."""
    if asked.wanted.want is not Want.HOW_MANY or head not in DEATHS or not fact.known:
        return False
    told = words(fact.text)
    is_number = bool(told) and is_count(told[0]) and not DATES_TOLD.match(fact.text)
    is_of_people = asked.counted in PERSON_WORDS or not asked.counted
    is_of_people |= len(told) == 1 and any(word.stem == asked.counted and is_people(word) for word in asked.cut)
    is_counted = is_of_people or not same(asked.counted).isdisjoint(stems(fact.text))
    return not (is_counted and is_number and fact.name.lower() == head)


def _is_origin(asked: Asked, fact: Fact, head: str) -> bool:
    """From where something came is where it was only if its beginning is asked for."""
    if asked.wanted.want is Want.WHERE and head == "to" and (asked.cut[-1].folded == "from" or _is_signed(asked)):
        return True
    return asked.wanted.want is Want.WHERE and head == "from" and _BEGINNING.isdisjoint(asked.stems)


def _is_signed(asked: Asked) -> bool:
    """Whether a question asks where something was signed or held, and not to where it went."""
    return not _STAYING.isdisjoint(asked.stems) and _MOVING.isdisjoint(asked.stems)


def _is_place_asked_of(asked: Asked, fact: Fact, head: str) -> bool:
    """The question has the place, and asks where that is, or where in it."""
    is_place = asked.wanted.want is Want.WHERE and fact.known and bool(fact.entities)
    is_part = bool(_PART_OF.match(fact.text))  # the third hold of the ship
    within = [term for term in asked.terms if term.entries and led_by(asked.cut, term) in ("in", "within")]
    is_within = any(term.entries & set(fact.entities) for term in within) and len(fact.entities) > 1
    return is_place and not is_part and (asked.entries >= set(fact.entities) or is_within)


def _is_no_goal(asked: Asked, fact: Fact, head: str) -> bool:
    """Where something is, or others were sent, is not where somebody went; nor is what went to them."""
    if asked.wanted.want is Want.WHERE and _SHARE_ALONE.match(fact.text):
        return True
    is_asked = asked.wanted.want is Want.WHERE and bool(_WHITHER.match(asked.plain))
    return is_asked and head != "to" and not fact.text.lower().startswith(("to ", "into "))


_NO_ANSWERS: tuple[Callable[[Asked, Fact, str], bool], ...] = (
    _is_nothing_to_affirm,
    _is_another_role,
    _is_in_question,
    _is_amount,
    _is_no_choice,
    _is_no_measure,
    _is_price,
    _is_done_by,
    _is_follower,
    _is_no_number,
    _is_no_death_toll,
    _is_origin,
    _is_place_asked_of,
    _is_no_goal,
)
"""Why a fact, by its head, is no answer."""
