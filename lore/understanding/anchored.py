"""What a quote says right after a question's word for what was done: where, by what, how many, under whom."""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise, takewhile

from lore.calendars import MONTHS
from lore.model import Entity, Entry, Event, Fact, Kind
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING
from lore.understanding.generic import GENERIC
from lore.understanding.heads import DYING
from lore.understanding.kinds import NOUNS, TITLES
from lore.understanding.numerals import NUMBERS, ORDINALS, is_count
from lore.understanding.persons import PERSON_WORDS, is_one_person, is_people
from lore.understanding.prose import fact_in_words, quoted, sentences
from lore.understanding.roles import PREPOSITIONS, is_participle, led_by
from lore.understanding.term import Term
from lore.understanding.thesaurus import same, stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_TELLING = {
    Want.WHERE: ("where", "to", "place"),
    Want.HOW: ("how",),
    Want.HOW_MANY: ("how many",),
    Want.SHARE: ("share",),
}
"""Slots that tell it better, or that were no answer to what is asked."""
_BEFORE_YEAR = frozenset("in since until before after".split()) | {month.lower() for month in MONTHS}
_YEAR = 4  # digits, or one less; a number has a comma among as many
_NEAR = 7  # words after what was done in which the phrase begins
_AT = frozenset("in at on under beneath inside within near behind beside aboard outside off into onto across".split())
_BY = frozenset("by with through using via".split())
_VEHICLES = frozenset(
    "ship boat barge ferry raft canoe sloop schooner steamer submarine cart wagon carriage coach sledge sled sleigh"
    " train truck lorry car balloon airship plane shuttle rocket lander coffin barrel crate sack basket mule donkey"
    " horse camel bicycle litter".split()
)
"""In or on what somebody is brought somewhere."""
_CARRYING = stemmed(
    "smuggle smuggled bring brought carry carried take took taken travel travelled escape escaped flee fled get"
    " got leave left go went come came reach reached arrive arrived enter entered cross crossed move moved transport"
    " transported"
)
"""Stems of verbs for being brought somewhere."""
_HAVING = frozenset("of are is were was has have had with".split())
_AROUND = ("round", "around", "between", "along")
_LAND = r"(?:state|country|republic|kingdom|island|town|city|port|village|region|province|colony|settlement|fort)"
_ISLE = r"(?:isle|island|city|town|village|port|kingdom|republic|duchy)"
_LYING = (Kind.PLACE, Kind.COUNTRY, Kind.REGION, Kind.ORGANISATION)
_LIES = re.compile(r"\b(?:lies|lie|lay|stands|stood|sits|sat) $", re.IGNORECASE)
_BESIDE = frozenset("under beneath below above by along among opposite beyond over at beside".split())
"""Prepositions behind lies or stands that tell where: under Mount Hark."""
_PART_OF = re.compile(
    r"(?:an?|one) (?:(?!(?:of|in)\b)[a-z-]+ )?(?:moon|satellite|suburb|district|quarter|ward|borough|island|village"
    r"|port|town|city|province|region) of (?:the )?(?:[a-z]+ ){0,2}(?=[^\W\d_a-z])"
)
"""What something is that tells within what, or around what, it lies: a moon of Toth."""
_RULING = frozenset(
    "rule control command protection influence siege law sway yoke crown authority threat occupation same".split()
)
"""Nouns behind `under the` that tell no place."""
_RELATIVE = ("that", "which", "who", "where")
_FAR = 10  # words after `is` in which the place begins
_ASIDE = (_AT | _BY | {"over", "above", "below", "after", "before", "during", "without", "beyond"}) - {"into"}
"""Prepositions before what is only beside what was done: behind the red door."""
_OTHERWISE_NAMED = {noun for noun, kinds in NOUNS.items() if Kind.ORGANISATION not in kinds}
"""Kinds of which slots name the one that is asked for."""
_NO_PLACE = frozenset(month.lower() for month in MONTHS) | frozenset(
    "age protest return favour favor revenge response reply memory honour honor error haste fear hope anchor"
    " spring summer autumn fall winter early late mid order fact return total all secret public private vain time turn"
    " full general particular person detail advance power office debt peace war view silver gold behalf purpose account"
    " ruins repair repairs risk exile use decline danger construction charge love disguise flames that this which it"
    " them him her his their its".split()
)
_CIRCUMSTANCES = frozenset("accident childbirth language trial magistrate judge age duel riot battle sleep".split())
"""Nouns within a phrase that tells how, or at what, and not where: in a riding accident."""
_CIRCUMSTANCE = 4  # words behind a preposition
_ARTICLES = ("the", "a", "an")
_SIDE = (
    r"(?:sides?|shores?|coast|edge|foot|mouth|banks?|bay|island|border|slopes?|river|sea|lake|strait|hills?|mountains?"
    r"|north|south|east|west|plains?|valley|desert|forest)"
)
"""Nouns for where a place is."""
_BREAK = re.compile(r"[,;:.()—–!?]")
_PART = re.compile(r"[,;:()—–]|\band\b|\bwhile\b|\bbut\b")
_HEAD = re.compile(
    r"\b(?:[Ii]ts|[Tt]heir|[Ww]hose) (?:first |last |new |own )?(?:director|head|leader|chief|chairman|chairwoman"
    r"|chairperson|president|master|grandmaster|captain|commander|governor|principal|rector|abbot|abbess|boss"
    r"|manager|general)"
    r"(?:,| was| is)? (?P<who>(?:[A-Z][\w’'-]+ ?)+)"
)
"""Who led whatever an entry is about: its grandmaster, Osk Delaire."""
_BEATEN = re.compile(
    r"\b(?:beat|beats|defeated|defeats) (?P<loser>[^.;:]+?),? by (?P<ours>\d[\d,]*\d|\d)(?: votes| seats)?"
    r" to (?P<theirs>\d[\d,]*\d|\d)",
    re.IGNORECASE,
)
"""What tells how many two rivals got: beat Lisle by 8,204 votes to 7,951."""
_LOST_IN_ROW = re.compile(r"\blost \d[\d,]*(?: \w+)?(?:,| and) (?:the )?(?-i:[A-Z])[\w’' -]* \d", re.IGNORECASE)
"""What tells how many each of several lost: lost 12 seats, the Herons 9."""
_AT_END = re.compile(r"\W*$|[,;:.)](?!\d)| and\b")
_LOSING = stemmed("lose lost loses")
_LONGEST_NAME = 5
"""Words of a name before a number."""
_SHARE = re.compile(
    r"\b\d+(?:\.\d+)? ?(?:%|per ?cent)"
    r"|\b(?:(?:an?|one) (?:half|third|quarter|fifth|tenth)|half"
    r"|(?:two|three|four) (?:thirds|quarters|fifths|tenths))\b",
    re.IGNORECASE,
)
_APART = re.compile(r"; |,? (?:but|while|whereas) ")
"""What parts what a sentence tells of one from what it tells of another."""
_FOR = re.compile(r" for ")
_OF_THEM = re.compile(
    rf"(?P<share>{_SHARE.pattern}) of (?:them|whom)(?: were| was| are)? (?P<who>[^,.;:()]+)", re.IGNORECASE
)
_THINGS = frozenset(
    "seats votes ships boats guns miles days weeks months years houses barrels crowns florins marks pounds tons".split()
)
"""What votes and prices are counted in, and what is no people."""
_UNITS = frozenset(
    "miles kilometres kilometers leagues metres meters feet yards acres tons tonnes barrels sacks pounds ounces litres"
    " gallons".split()
)
"""Measures before `of` and what is counted: eleven miles of track."""
_SUM = re.compile(
    r"\b(?:paid|pays?|paying|cost|costs|took|received|collected|raised|earned) (?:(?:about|some|around|nearly|only"
    r"|just|over) )?(?P<sum>\d[\d,.]*(?: (?:hundred|thousand|million|billion))? (?!per\b|%)[a-z]+)",
    re.IGNORECASE,
)
"""What somebody paid or something cost, with its currency."""
_MANY = rf"(?:\d[\d,.]*|{'|'.join(NUMBERS)})(?: (?:hundred|thousand|million|billion))?"
_FOR_SUM = re.compile(
    rf"\bfor (?:(?:about|some|around|nearly|only|just|over) )?(?P<sum>[£$€]{_MANY}|{_MANY} [a-z]+ (?:each|apiece)\b"
    rf"|{_MANY} (?:gold |silver |copper )?(?:crowns?|marks?|pounds?|dollars?|francs?|florins?|shillings?|pence"
    r"|penn(?:y|ies)|ducats?|guilders?|roubles?|rubles?|coins?|pieces?|coppers?|silvers?|thalers?|lire|pesos?|yen"
    r"|euros?)\b)",
    re.IGNORECASE,
)
"""What something was sold or bought for, with its currency."""
_VOTING = stemmed("vote votes voted voting")
_VOTED = rf"(?:\d+|{'|'.join(NUMBERS)})"
_VOTES = re.compile(rf"\bby {_VOTED} (?:votes )?to {_VOTED}(?: votes)?\b", re.IGNORECASE)
"""How many were for and against."""
_TRADING = stemmed("sell sells sold selling buy buys bought buying purchase purchased")
_EARNING = PAYING | stemmed("get got receive received take took raise raised collect collected earn earned")
COMING_AFTER = stemmed("tookover follow followed succeed succeeded successor replace replaced")
"""Stems by which a question asks who came after somebody."""
_SUCCESSOR = (
    r"(?:the |an? )?(?:(?!(?:not|never|born|in|by|of|from|to|at|\w+ed|\w+en)\b)[a-z-]+ ){0,2}"
    r"(?P<who>[^\W\d_a-z][\w’'-]+(?: (?:of |the |von |van |de )*[^\W\d_a-z][\w’'-]+)*)"
)
_FOLLOWED = re.compile(
    r"\b(?:(?:[Hh]er|[Hh]is|[Ii]ts|[Tt]heir) successor(?: was| is|,)?"
    rf"|(?:was|were) (?:succeeded|followed|replaced)(?: in \d+)? by) {_SUCCESSOR}"
)
"""Who came after whomever an entry is about: her successor was the engineer Marcel Tarn."""
_COMMANDING = stemmed(
    "command commanded commander lead led leader captain head headed run ran direct directed boss chief manage managed"
)
_MADE = (
    r"(?:made|built|cast|cut|carved|woven|forged|composed|consists?|consisted)(?: up)?(?: out)? (?:of|from)"
    r" [^,.;:()]+"
)
_SENDING = stemmed("send sent banish banished exile exiled deport deported")
_ENDING = stemmed("end ended finish finished conclude concluded stop stopped over")
_ENDED = re.compile(
    r"\b(?:end(?:s|ed)|finish(?:es|ed)|conclude[sd]|stop(?:s|ped)) (?P<how>(?:when|with|after) [^.;:!?]+)"
)
_GOING_ON = re.compile(r" (?:and|but) | in \d")
"""What goes on with something else behind a place, or a disguise."""
_IN_BRACKETS = re.compile(r"\((?P<how>(?:with (?:an?|the)|by means of|using) [^()]{3,60})\)")
_ASKS_UNMASKED = re.compile(
    r"^\W*(?:so )?who (?:really )?(?:was|is|were|turned out|proved)\b(?! \w+ed\b)", re.IGNORECASE
)
_TURNED_OUT = re.compile(
    r"\b(?:turned out to be|proved to be|(?:was|were) (?:revealed|shown|found) to be"
    r"|(?:was|were) (?:exposed|unmasked) as) (?P<who>(?:[A-Z][\w’'-]+ ?)+)"
)
_UNDER = re.compile(r"\bunder (?P<who>(?:[A-Z][\w’'-]+ ?)+)")


def anchored(asked: Asked, entry: Entry) -> Fact | None:
    """The words after those for what was done that tell what is wanted; None where not just one phrase does."""
    phrases = _PHRASES.get(asked.wanted.want)
    telling = _TELLING.get(asked.wanted.want, ())
    if phrases is None or asked.is_negated or any(fact.known and fact.name in telling for fact in entry.facts):
        return None
    told = {sentence: phrases_in(asked, sentence) for sentence in sentences(entry)}
    found = frozenset[str]().union(*told.values()) or set(_titled_count(asked, entry))
    if len(found) > 1:  # the one sentence that says all
        found = frozenset[str]().union(*(each for sentence, each in told.items() if _says_all(asked, sentence)))
    return fact_in_words(entry, asked.wanted.want.value, next(iter(found))) if len(found) == 1 else None


def _says_all(asked: Asked, sentence: str) -> bool:
    told = stems(sentence) | {"the"}
    return all(term.is_in(told) for term in asked.terms)


def phrases_in(asked: Asked, sentence: str) -> set[str]:
    """The same phrases of one sentence, whatever else is told of what it is about."""
    phrases = _PHRASES.get(asked.wanted.want)
    return {each for each in phrases(asked, sentence) if _is_news(asked, each)} if phrases else set()


def place_of(entity: Entity) -> Fact | None:
    """Where something is, in the words after its name: is a mountain land `round the lake Morrowmere`."""
    if entity.kind not in _LYING:
        return None
    names = "|".join(re.escape(name) for name in sorted((entity.name, *entity.aliases), key=len, reverse=True))
    is_there = r"(?:is|are|was|were|lies|lie|lay|stands|stood|sits|sat)"
    lying = re.compile(rf"^(?:the |an? )?(?:{_ISLE} of )?(?:{names}),?(?:[^,.]*,)? {is_there} ", re.IGNORECASE)
    beside = re.compile(
        rf"\b(?:{names}), (?=(?:on|in|at|off|near|beyond) (?:the|an?) (?:[\w’'-]+ ){{0,2}}{_SIDE}\b[^,;:.!?]*,)",
        re.IGNORECASE,
    )
    called = re.compile(
        rf"\b(?:{names}), an? (?:(?!(?:of|to|from|with|in)\b)[\w’'-]+ ){{0,3}}{_LAND} (?=(?:in|on|off|at|near)\b)",
        re.IGNORECASE,
    )
    found = {
        place
        for each in sentences(entity)
        if (met := lying.match(each) or beside.search(each) or called.search(each))
        for place in _behind(each, met.end())
    }
    return fact_in_words(entity, "where", found.pop()) if len(found) == 1 else None


def count_of(entity: Entity, term: Term) -> Fact | None:
    """How many there are of something that is named by a plural, where its quotes say so of what it is: the Line, a
    chain of `212 towers`."""
    names = "|".join(re.escape(name) for name in (entity.name, *entity.aliases))
    being = re.compile(rf"\b(?:{names})(?:, an? | (?:is|are|has|have) )[^.;:,]*$", re.IGNORECASE)
    found = {
        each[one.at : two.end]
        for each in sentences(entity)
        for one, two in pairwise(words(each))
        if is_count(one) and term.own - {"the"} == {two.stem} and being.search(each[: one.at])
    }
    return fact_in_words(entity, "how many", found.pop()) if len(found) == 1 else None


def made_of(entity: Entity) -> Fact | None:
    """What something is made of, in the words of its quotes: of long and short rings of a bell."""
    names = "|".join(re.escape(name) for name in (entity.name, *entity.aliases))
    being = r"(?: (?:which|that|is|are|was|were|all|mostly|partly))*"
    making = re.compile(rf"\b(?:{names}),?{being} (?P<made>{_MADE})", re.IGNORECASE)
    found = {met["made"].strip() for each in sentences(entity) if (met := making.search(each))}
    return fact_in_words(entity, "made of", found.pop()) if len(found) == 1 else None


def _behind(sentence: str, start: int) -> Iterator[str]:
    """What tells a place after what something is, if that is not what was done to it."""
    cut = [word for word in words(sentence) if word.at >= start]
    is_lying = bool(_LIES.search(sentence[:start])) and cut[:1] and cut[0].folded in _BESIDE
    if _PART_OF.match(sentence, start) or (is_lying and len(cut) > 1 and not _is_no_place(cut)):
        yield _to_clause_end(sentence, start)
        return
    for at, word in enumerate(cut[:_FAR]):
        if is_participle(word) or word.folded in _RELATIVE or _BREAK.search(sentence[start : word.at]):
            return
        if _leads_to_place(cut[at:]) or (word.folded in _AROUND and len(cut) > at + 1):
            yield _to_clause_end(sentence, word.at)
            return


def _is_no_place(cut: Sequence[Word]) -> bool:
    """Whether what a preposition leads in is a time, a number, a state or somebody: under threat, by 1340."""
    named = next((word for word in cut[1:] if word.folded not in _ARTICLES), cut[0])
    is_any = cut[1].folded not in _ARTICLES and not named.is_capital
    is_body = named.folded in TITLES or (not named.is_capital and (is_people(named) or is_one_person(named)))
    return is_any or is_body or is_count(named) or named.folded in _NO_PLACE | _RULING


def _is_news(asked: Asked, phrase: str) -> bool:
    """Whether a phrase says something that the question hasn't: no more than `into Germany` for where in Germany."""
    return not all(word.folded in GENERIC or asked.says(word.stem) for word in words(phrase))


def _doing(asked: Asked, cut: Sequence[Word]) -> Iterator[int]:
    """Where a sentence has a word of the question that names nobody and no kind of thing."""
    for at, word in enumerate(cut):
        for term in asked.terms:
            is_told = not term.entries and bool(term.own) and not term.own <= NOUNS.keys()
            if is_told and term.is_in({word.stem}) and not word.is_number:
                yield at


def _to_clause_end(sentence: str, start: int) -> str:
    met = _BREAK.search(sentence, start)
    return sentence[start : met.start() if met else len(sentence)].strip()


def _led_in(asked: Asked, sentence: str, leads: Callable[[Sequence[Word]], bool]) -> Iterator[str]:
    """What follows what was done, up to the end of its clause, from the first word on that leads it in."""
    cut = words(sentence)
    for at in _doing(asked, cut):
        for each in range(at + 1, min(at + 1 + _NEAR, len(cut) - 1)):
            if _BREAK.search(sentence[cut[at].end : cut[each].at]):
                break
            if leads(cut[each:]):
                yield _to_clause_end(sentence, cut[each].at)
                break


def _places(asked: Asked, sentence: str) -> Iterator[str]:
    yield from _led_in(asked, sentence, lambda cut: _leads_to_place(cut) and not _leads_to_vehicle(cut))
    if not _SENDING.isdisjoint(asked.typed):
        yield from (_GOING_ON.split(each)[0] for each in _places_to(asked, sentence))


def _leads_to_place(cut: Sequence[Word]) -> bool:
    lead = cut[0]
    named = next((word for word in cut[1:] if word.folded not in _ARTICLES), lead)
    if len(cut) < 2:
        return False
    is_rank = lead.folded == "under" and (named.is_capital or named.folded in TITLES or named.folded in _RULING)
    is_led_on = cut[1].folded in PREPOSITIONS - {"of"}  # off by dazzling its gunners
    is_circumstance = any(word.folded in _CIRCUMSTANCES for word in cut[1:_CIRCUMSTANCE])
    is_count_of_years = lead.folded == "at" and is_count(named)  # widowed at twenty-six
    is_no_place = (
        is_rank or is_circumstance or is_led_on or is_count_of_years or named.is_number or named.folded in _NO_PLACE
    )
    return lead.folded in _AT and not is_no_place


def _places_to(asked: Asked, sentence: str) -> Iterator[str]:
    """Where somebody was sent, or went, behind the very verb: banished to Outer Wick."""
    return _led_in(asked, sentence, lambda cut: len(cut) > 1 and cut[0].folded == "to" and cut[1].is_capital)


def _means(asked: Asked, sentence: str) -> Iterator[str]:
    told = list(_ways(asked, sentence))
    is_carried = not told and not _CARRYING.isdisjoint(word.stem for word in asked.cut)
    yield from _led_in(asked, sentence, _leads_to_vehicle) if is_carried else told


def _ways(asked: Asked, sentence: str) -> Iterator[str]:
    for each in _led_in(asked, sentence, _leads_to_means):
        yield _GOING_ON.split(each)[0] if each.startswith("disguised") else each
    for met in _IN_BRACKETS.finditer(sentence):
        if any(_doing(asked, words(sentence[: met.start()]))):
            yield met["how"]
    if not _VOTING.isdisjoint(word.stem for word in asked.cut):
        yield from (met[0] for met in _VOTES.finditer(sentence))
    if not _ENDING.isdisjoint(asked.stems):
        for met in _ENDED.finditer(sentence):
            before = words(sentence[: met.start()])
            before = before if before[-1:] and before[-1].folded == "and" else before[-1:]
            if any(term.is_in({word.stem}) for word in before for term in asked.terms):
                yield met["how"].strip()


def _leads_to_means(cut: Sequence[Word]) -> bool:
    lead, following = cut[0], cut[1]
    is_made_of = lead.folded == "out" and following.folded == "of"
    is_on_foot = lead.folded == "on" and following.folded in ("foot", "horseback")
    is_disguise = lead.folded == "disguised" and following.folded == "as"
    return (lead.folded in _BY and not following.is_number) or is_made_of or is_on_foot or is_disguise


def _leads_to_vehicle(cut: Sequence[Word]) -> bool:
    """Whether some words begin with in or on what somebody is brought: in a sand barge."""
    is_in = len(cut) > 2 and cut[0].folded in ("in", "on") and cut[1].folded in _ARTICLES
    return cut[0].folded == "aboard" or (is_in and any(word.folded in _VEHICLES for word in cut[2:5]))


def _counts(asked: Asked, sentence: str) -> Iterator[str]:
    """A number of those that are counted, or of `them` right after what was done to them."""
    cut = words(sentence)
    doing = set(_doing(asked, cut))
    counted = same(asked.counted) if asked.counted else frozenset[str]()
    is_there = any(word.folded == "there" for word in asked.cut)
    counts_dead = asked.counted in PERSON_WORDS and any(term.is_only(DYING) for term in asked.terms)
    dying = {at for at, word in enumerate(cut) if counts_dead and word.stem in DYING}
    if is_number_of_others(asked, sentence):
        return
    if own := list(right_behind(asked, sentence)):
        yield from own  # won 61 of the seats and the Conservatives 38
        return
    if counts_dead and (dead := [cut[at].typed for at in range(len(cut)) if _is_toll(cut, at)]):
        yield from dead if len(dead) == 1 else ()  # of the 371 people on shift 213 were killed
        return
    some_of = [at for at in _some_of(cut) if not _is_of_other_things(asked, cut, at)]
    if some := [cut[at].typed for at in _of_them(cut) if at + 3 in doing and _means_them(asked, cut[:at])]:
        yield from some  # set out with 620 men, 90 of them froze
        return
    if some := [cut[at].typed for at in some_of if any(place > at for place in doing)]:
        yield from some  # 23 of the 88, twelve of which
        return
    for at, word in enumerate(cut):
        if not is_count(word) or word.folded.endswith("%") or _is_of_other_things(asked, cut, at):
            continue
        following = [each.stem for each in cut[at + 1 : at + 3]]
        if any(each.folded in _ARTICLES for each in cut[at + 1 : at + 2]) or _is_date(cut, at):
            continue  # in 1806 the ship
        is_stated = is_there and at > 0 and cut[at - 1].folded in _HAVING
        if is_stated and following and following[0] in counted:
            yield word.typed
            continue
        is_measured = following[1:] == ["of"] and cut[at + 1].folded in _UNITS and bool(doing)
        if is_measured and any(each.stem in counted for each in cut[at + 3 : at + 5]):
            yield sentence[word.at : cut[at + 1].end]  # eleven miles of track
            continue
        is_of_them = following[:2] == ["of", "them"] and not doing.isdisjoint((at - 1, at - 2))
        is_toll = any(map(is_people, cut[at + 1 : at + 2])) and not dying.isdisjoint((at - 1, at + 2, at + 3))
        if is_of_them or is_toll or (doing and not counted.isdisjoint(following)):
            yield word.typed
    yield from _sums(asked, sentence)


def _is_toll(cut: Sequence[Word], at: int) -> bool:
    """Whether a number is told to have died, and what is counted before it, if anything, is people: 213 were killed."""
    behind = cut[at + 1 : at + 3]
    is_told = len(behind) > 1 and behind[0].folded in ("were", "was") and behind[1].stem in DYING
    if not is_count(cut[at]) or not is_told:
        return False
    counted = next((after for one, after in reversed(list(pairwise(cut[:at]))) if is_count(one)), None)
    return counted is None or is_people(counted)


def named_beside_counted(asked: Asked) -> list[Term]:
    """Whom or what a question names beside those that it counts."""
    return [term for term in asked.terms if term.entries and asked.counted not in term.own]


def right_behind(asked: Asked, sentence: str) -> Iterator[str]:
    """The number that stands right behind the name of whoever is asked about, in a row of such: Stroud 4,987."""
    cut = words(sentence)
    asked_of = named_beside_counted(asked)
    if beaten := _BEATEN.search(sentence):
        winner = _BREAK.split(sentence[: beaten.start()])[-1]
        loser = next((part for part in beaten["loser"].split(", ") if re.search(r"[A-Z]", part)), "")
        sides = ((winner, beaten["ours"]), (loser, beaten["theirs"]))
        yield from (number for side, number in sides if any(term.is_in(stems(side)) for term in asked_of))
        return
    if _tells_losses_alone(asked, sentence):
        return
    for at, word in enumerate(cut):
        if not is_count(word) or word.folded.endswith("%") or not _AT_END.match(sentence, word.end):
            continue
        before = list(takewhile(lambda each: each.folded != "and" and not is_count(each), reversed(cut[:at])))
        is_in_row = len(before) < at
        named = {each.stem for each in before[:_LONGEST_NAME]} | {"the"}
        if is_in_row and before and before[0].is_capital and any(term.is_in(named) for term in asked_of):
            yield word.typed


def _of_them(cut: Sequence[Word]) -> Iterator[int]:
    """Where a sentence tells of a number of them."""
    for at, word in enumerate(cut[:-2]):
        if is_count(word) and [each.folded for each in cut[at + 1 : at + 3]] == ["of", "them"]:
            yield at


def _means_them(asked: Asked, before: Sequence[Word]) -> bool:
    """Whether the words before `of them` count those that are counted: 6,200 men, of whom it is asked how many."""
    counted = {word.stem for one, word in pairwise(before) if is_count(one)}
    return not counted.isdisjoint(PERSON_WORDS if asked.counted in PERSON_WORDS else same(asked.counted))


def _is_date(cut: Sequence[Word], at: int) -> bool:
    """Whether a number is a year: in 1806, and settled by 1340 by sealers."""
    before = cut[at - 1].folded if at and cut[at].is_number else ""
    following = cut[at + 1 : at + 2]
    is_counting = any(word.folded.endswith("s") or is_people(word) for word in following)
    digits = len(cut[at].typed)
    is_year = before in _BEFORE_YEAR and (digits == _YEAR or (digits == _YEAR - 1 and not is_counting))
    return is_year or (before == "by" and any(word.folded in PREPOSITIONS for word in cut[at + 1 : at + 2]))


def _is_of_other_things(asked: Asked, cut: Sequence[Word], at: int) -> bool:
    """Whether a number is one of things, 48 of the 90 seats, where people are counted."""
    named = next(
        (word for word in cut[at + 1 : at + 5] if not (is_count(word) or word.folded in (*_ARTICLES, "of"))), None
    )
    return asked.counted in PERSON_WORDS and named is not None and named.folded in _THINGS


def _some_of(cut: Sequence[Word]) -> Iterator[int]:
    """Where a sentence tells of a number of others: 23 of the 88, twelve of which."""
    for at, word in enumerate(cut[:-2]):
        of, whole = cut[at + 1].folded, cut[at + 2].folded
        is_of_number = whole == "the" and at + 3 < len(cut) and is_count(cut[at + 3])
        if is_count(word) and of == "of" and (whole in ("which", "whom") or is_of_number):
            yield at


def _sums(asked: Asked, sentence: str) -> Iterator[str]:
    """What a sentence says that was paid, with its currency, where that is asked of somebody whom it names."""
    is_asked = any(word.folded == "much" for word in asked.cut)
    typed = {word.stem for word in asked.cut}
    found = list(_SUM.finditer(sentence)) if is_asked and not _EARNING.isdisjoint(typed) else []
    if is_asked and not found and not (_TRADING.isdisjoint(typed) or _TRADING.isdisjoint(stems(sentence))):
        found = list(_FOR_SUM.finditer(sentence))
    if len(found) != 1:
        return
    before, told = stems(sentence[: found[0].start("sum")]), stems(sentence)
    doers = [term for term in asked.terms if term.entries & asked.roles.doers]
    if all(term.is_in(before) for term in doers) and any(term.is_in(told) for term in asked.terms):
        yield found[0]["sum"]


def _titled_count(asked: Asked, entry: Entry) -> Iterator[str]:
    """The number of those that are counted, where an event's title begins with it and a quote has it: Four sailors."""
    cut = words(entry.title) if isinstance(entry, Event) else []
    if asked.wanted.want is not Want.HOW_MANY or not asked.counted or len(cut) < 2 or not is_count(cut[0]):
        return
    told = {word.folded: word.typed for word in words(quoted(entry))}
    if cut[1].stem in same(asked.counted) and cut[0].folded in told:
        yield told[cut[0].folded]


def _commanders(asked: Asked, sentence: str) -> Iterator[str]:
    if not _COMMANDING.isdisjoint(asked.stems):
        yield from (met["who"].strip() for met in _UNDER.finditer(sentence))
        yield from (met["who"].strip() for met in _HEAD.finditer(sentence))


def _successors(asked: Asked, sentence: str) -> Iterator[str]:
    """Who came after the one person whom a question is about, and in no more than that."""
    is_of_one = sum(bool(term.entries) for term in asked.terms) == 1
    if is_of_one and any(word.stem in COMING_AFTER for word in asked.cut[:3]):
        named = (met["who"].strip() for met in _FOLLOWED.finditer(sentence))
        yield from (name for name in named if name.lower() not in TITLES)


def _unmasked(asked: Asked, sentence: str) -> Iterator[str]:
    """Who somebody turned out to be, where that is asked of whoever a clause says it of: the forger turned out to be
    Gan Lodry."""
    asking = _ASKS_UNMASKED.match(asked.plain)
    for met in _TURNED_OUT.finditer(sentence) if asking else ():
        before = stems(_PART.split(sentence[: met.start()])[-1]) | stems(met[0]) | {"the"}
        if all(term.is_in(before) for term in asked.terms):
            yield met["who"].strip()


def _people(asked: Asked, sentence: str) -> Iterator[str]:
    yield from _commanders(asked, sentence)
    yield from _unmasked(asked, sentence)
    yield from _successors(asked, sentence)


def _shares(asked: Asked, sentence: str) -> Iterator[str]:
    """The one part of several, each with a share of its own, that has what no other has: 25% from Ostery; or the share
    that is told of them: two thirds of them women."""
    several = list(_OF_THEM.finditer(sentence))
    for met in several if len(several) == 1 else ():
        if any(term.is_in(stems(met["who"])) for term in asked.terms):
            yield met["share"]
            return
    parts = [each for each in _PART.split(sentence) if _SHARE.search(each)]
    doing = [term for term in asked.terms if not term.entries]
    is_of_side = ("against" in sentence) == ("against" in asked.plain)
    is_said = bool(doing) and is_of_side and all(term.is_in(stems(sentence)) for term in doing)
    if len(parts) == 1 and is_said and (first := _SHARE.match(sentence)):
        yield first[0]  # a fifth goes to the widows' chest
        return
    whole = [term for term in asked.terms if led_by(asked.cut, term) == "of"]
    saying = [term for term in asked.terms if not term.entries & asked.roles.doers]
    of_it = [part for part in parts if whole and all(term.is_in(stems(part)) for term in saying)]
    if len(of_it) == 1 < len(parts):
        yield from (met[0] for met in _SHARE.finditer(of_it[0]))  # ate a quarter of the bread and drank half the wine
        return
    asked_for = [term for term in asked.terms if led_by(asked.cut, term) != "of"] or asked.terms
    found = {term: [each for each in parts if term.is_in(stems(_FOR.split(each)[0]))] for term in asked_for}
    if any(term.is_in(stems(sentence)) and not own for term, own in found.items()):
        return  # the rest by sea
    apart = [term for term, own in found.items() if len(own) == 1]
    for term in [term for term in apart if term.entries] or apart:
        if len(parts) > 1:
            yield from (met[0] for met in _SHARE.finditer(found[term][0]))


def is_number_of_others(asked: Asked, sentence: str) -> bool:
    """Whether a sentence tells how many votes two rivals got, and neither is asked about, or only how many each lost:
    no help of one of them, and no seats that they have."""
    is_of_rivals = bool(_BEATEN.search(sentence)) and not any(right_behind(asked, sentence))
    return is_of_rivals or _tells_losses_alone(asked, sentence)


def _tells_losses_alone(asked: Asked, sentence: str) -> bool:
    """Whether a sentence tells how many each of several lost, where nobody asks for that."""
    return bool(_LOST_IN_ROW.search(sentence)) and not any(asked.says(each) for each in _LOSING)


def is_share_of_another(asked: Asked, sentence: str) -> bool:
    """Whether a sentence tells the share of one, and of whom a question names something else: one took 44 per cent,
    but the others formed a government."""
    holding = stems(" ".join(part for part in _APART.split(sentence) if _SHARE.search(part)))
    named = [term for term in asked.terms if term.entries and led_by(asked.cut, term) not in ("of", "in")]
    return bool(holding) and any(term.is_in(stems(sentence)) and not term.is_in(holding) for term in named)


def has_several_shares(sentence: str) -> bool:
    """Whether a sentence tells the shares of several."""
    return len(_SHARE.findall(sentence)) > 1


def _kinds_told(asked: Asked, sentence: str) -> Iterator[str]:
    """What says which of a kind, in a sentence with all else that is asked: the negative aspects, for which side."""
    kind = asked.kind
    told = stems(sentence)
    if (
        kind is None
        or kind.entries
        or kind.own & _OTHERWISE_NAMED
        or not all(term.entries or term.is_in(told) for term in asked.terms)
    ):
        return
    cut = words(sentence)
    for at in range(1, len(cut)):
        if not kind.is_in({cut[at].stem}) or sentence[cut[at].end :].startswith(("'s", "’s")):
            continue
        start = at
        while start and not _ends_phrase(asked, sentence, cut[start - 1], cut[start]):
            start -= 1
        if at - start == 1 and is_count(cut[start]):
            continue  # four parties
        led_in = next((word.folded for word in reversed(cut[:start]) if word.folded not in _ARTICLES), "")
        if start < at and led_in not in _ASIDE:
            yield sentence[cut[start].at : cut[at].end]


def _ends_phrase(asked: Asked, sentence: str, word: Word, following: Word) -> bool:
    """Whether a word before another is no part of the same phrase: an article, a verb, or one behind a comma."""
    is_apart = bool(sentence[word.end : following.at].strip(" -"))
    return is_apart or word.folded in GENERIC or word.stem in ORDINALS or is_participle(word) or asked.says(word.stem)


_PHRASES = {
    Want.WHICH: _kinds_told,
    Want.WHERE: _places,
    Want.HOW: _means,
    Want.HOW_MANY: _counts,
    Want.WHO: _people,
    Want.SHARE: _shares,
}
