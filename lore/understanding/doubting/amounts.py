"""Doubts about how many, how much and which of several: other numbers, “most” for “all”, a part for the whole."""

import re
from collections.abc import Iterator
from itertools import pairwise

from lore.model import Entry, Event, EventKind, Fact, name_of
from lore.understanding import ordinals
from lore.understanding.asked import Asked
from lore.understanding.deed_words import PAYING
from lore.understanding.doing import POSSESSIVES
from lore.understanding.evidence import Evidence
from lore.understanding.exceptions import exceptions
from lore.understanding.generic import GENERIC
from lore.understanding.heads import is_toll, tells_price, tells_share
from lore.understanding.kinds import NOUNS
from lore.understanding.numerals import NUMBERS, ORDINALS, digits, is_count
from lore.understanding.parts import parts
from lore.understanding.passing import PASSING
from lore.understanding.persons import PERSON_WORDS, is_people
from lore.understanding.prose import quoted, said, sentences
from lore.understanding.roles import is_participle
from lore.understanding.stems import stem
from lore.understanding.thesaurus import stemmed
from lore.understanding.wanted import Want
from lore.understanding.words import Word, stems, words

_UNIVERSALS = {
    **dict.fromkeys("all every each everyone everybody everything everywhere".split(), "all"),
    **dict.fromkeys("entirely completely wholly fully totally entire whole".split(), "whole"),
    **dict.fromkeys("only solely exclusively alone".split(), "only"),
    **dict.fromkeys("always".split(), "always"),
    **dict.fromkeys("majority mostly".split(), "most"),
    **dict.fromkeys("least fewest".split(), "least"),
    **dict.fromkeys("average median".split(), "average"),
}
_ALL_OF = re.compile(r"\b(?:all|every|each)\b", re.IGNORECASE)
SUPERLATIVE = re.compile(
    r"\b(?:(?P<most>most|largest|biggest|highest|greatest)|(?P<least>fewest|smallest|lowest|least))"
    r" (?!of\b|\w+ful\b|\w+ed\b|\w+ing\b)(?P<of>[\w’'-]+)",
    re.IGNORECASE,
)
"""Which of several has the most or the least of something, and not what was most successful, say."""
FIRST_OF_ALL = re.compile(r"\b(?:first|last) (?:man|woman|person|human)\b", re.IGNORECASE)
FIRST_OF_KIND = re.compile(
    r"\b(?:first|last) (?!(?:to|who|in|of|and|man|woman|person|human|people|time)\b)[a-zA-Z]+(?<!ed)\b", re.IGNORECASE
)
"""The first of some kind, which need not be the first of all."""
_OF_MOST = re.compile(r"\b(?:did|do|does|were|are|by|in|of) most\b", re.IGNORECASE)
_MAJORITY = re.compile(r"\b(?:most|mostly|almost all|nearly all|the majority)\b", re.IGNORECASE)
"""How a source tells of most of them, and of no superlative."""
_MORE = stemmed("most largest biggest highest greatest majority more larger bigger higher greater")
_LESS = stemmed("fewest smallest lowest least fewer smaller lower less minority")
SHARED = stemmed("share part number percentage vote votes chunk slice portion proportion support group task party")
"""Stems of what is had in shares, or has them: votes, a group, a task."""
COUNTED = stemmed("vote votes support")
"""Those of them that are counted, and so must be what the shares are of."""
_WHOLE = re.compile(
    r"\b(?:share|percentage|percent|per cent|fraction|proportion|part|%) of (?:all |the |its |their )*(?P<of>[\w’'-]+)",
    re.IGNORECASE,
)
_FOLD = re.compile(rf"\b(?P<fold>{'|'.join(NUMBERS)})-?fold\b", re.IGNORECASE)
_NUMBER = rf"(?:\d[\d,]*|{'|'.join(NUMBERS)})"
_MEASURED_THING = re.compile(
    rf"\b(?P<number>{_NUMBER})-(?P<of>hour|day|week|month|year|seat|man|mile|foot)\b", re.IGNORECASE
)
_PEOPLE_ASKED = re.compile(
    r"\bof (?:all |the |its |their )*"
    r"(?:people|population|inhabitants|islanders|residents|citizens|townsfolk|villagers)\b",
    re.IGNORECASE,
)
_GROUPS = frozenset(("group", "whole", "lot", "total"))
_OF_WHOLE = r" of (?:all |the |its |their )*(?P<of>[\w’'-]+(?: [\w’'-]+)?)"
_PART_TOLD = re.compile(rf"\d+(?:\.\d+)? ?(?:%|per ?cent){_OF_WHOLE}", re.IGNORECASE)
_FRACTION_TOLD = re.compile(
    rf"\b(?:an?|one|two|three|four) (?:half|thirds?|quarters?|fifths?|tenths?){_OF_WHOLE}", re.IGNORECASE
)
_REACHING_ALL = ("least", "fewest", "average", "median")
"""What is asked of all, even where a number of some is asked for."""
_NOT_UNIVERSAL = re.compile(
    r"\b(?:in all|at all|all in all|after all|above (?:all|everything)|of all|all together|all told|not only|it all"
    r"|all for \w+ing|(?:during|throughout|through) all)\b"
    r"|(?<=^how many )\w+ (?:does|do|did|has|have|had|would) (?:each|every)\b"
    rf"|^(?!(?:did|was|were|is|are|do|does|has|have|had)\b).*?\ball (?:the |of the |of )?(?:{'|'.join(NUMBERS)})\b",
    re.IGNORECASE,
)
_MOST_TOLD = re.compile(
    r"(?<!the )\bmost (?:of\b|(?!\w+(?:ful|ed|ing|ly|ous|ant|ent|able|ible|al|ic|ive)\b)\w+)", re.IGNORECASE
)
"""How a source tells of the majority by another word: most countries."""
_SINGLE = re.compile(
    r"\b(?:in|within|to) (?:one|a single) (?:country|nation|land|state|valley|city|town|place|region|island|world)\b",
    re.IGNORECASE,
)
"""How a source tells of one place only: socialism in one country."""
_NEARLY_ALL = re.compile(r"\b(?:almost|nearly|not) (?:all|every)\b", re.IGNORECASE)
_PARTIAL = re.compile(
    r"\b(?:(?:almost|nearly) (?:all|every)|most|many|some|several|a few|few|mostly|mainly|partly|part of|much of|half"
    r"|\d+ ?%)(?: (?:of|the|[\w-]+)){0,3}",
    re.IGNORECASE,
)
_OF_ANY = (Want.WHEN, Want.WHERE, Want.HOW)
"""What is asked of all is asked of any: where did they train all those recruits."""
_BESIDE_ORDINALS = (Want.HOW_MANY, Want.WHAT, Want.WHERE)
"""What an entry may tell of a first or last that only its quote calls so: what was paid for the last furnaces."""
_OF_WHICH = (Want.WHO, Want.WHICH, Want.WHAT, Want.WHETHER)
"""What asks just which one of several something was."""
IN_ALL = re.compile(
    r"\b(?:in (?:all|total)|altogether|overall|all told|total|combined|together(?=\W*$| (?:in|at) ))\b", re.IGNORECASE
)
_BOUND = re.compile(
    r"\b(?P<bound>(?:fewer|less|more|greater|longer|shorter) than|over|under|at least|at most|up to|about|around"
    r"|nearly|almost|roughly|approximately|some) (?P<number>\d[\d,.]*|\w+)\b(?! (?:hundred|thousand|million)\b)",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\bhow many of (?:the|these|those|his|her|its|their|\w+['’]s?)\b", re.IGNORECASE)
_NUMBERING = stemmed("number numbered count counted total totalled between about around nearly")
_LANDS = stemmed("country nation state city town continent")
_MOSTLY = re.compile(r"\b(?:mostly|mainly|chiefly|largely) (?P<of>[^,;:.()]+)", re.IGNORECASE)
_CLAUSE = re.compile(r"[;:()—–]|, ")
_PEOPLE_IN = re.compile(
    r"\bhow many (?:people |men |women |persons )?(?:were|are|was|is) (?:there )?in\b", re.IGNORECASE
)
_NOW = re.compile(r"\b(?:now|today|currently|nowadays|these days)\b", re.IGNORECASE)
_LIVES = stemmed("life lives")
_COSTING = stemmed("cost costs price")
_TRADING = PAYING | stemmed("sum sold bought buy sell worth")
_COUNTED = 10  # words from a number in which what it counts is named


def has_universal(plain: str) -> bool:
    """Whether a question asks of all, or of none but some."""
    return any(word.folded in _UNIVERSALS for word in words(_NOT_UNIVERSAL.sub(" ", plain)))


def of_universals(asked: Asked, entry: Entry) -> Iterator[str]:
    """All, only, always: the source must say so itself."""
    is_listed = asked.wanted.want is not Want.WHETHER and bool(parts(entry))
    is_of_some = asked.wanted.want in (Want.WHICH, Want.HOW_MANY, Want.SHARE) and not asked.says("everyth")
    if (is_of_some and not any(word.folded in _REACHING_ALL for word in asked.cut)) or is_listed:
        return
    told = _NEARLY_ALL.sub(" ", _NOT_UNIVERSAL.sub(" ", said(entry)))
    known = {_UNIVERSALS[word.folded] for word in words(told) if word.folded in _UNIVERSALS}
    known |= {"most"} if _MOST_TOLD.search(told) else set()
    known |= {"only"} if asked.wanted.want is Want.WHO and _SINGLE.search(told) else set()
    for word in words(_NEARLY_ALL.sub(" ", _NOT_UNIVERSAL.sub(" ", asked.plain))):
        kind = _UNIVERSALS.get(word.folded)
        if kind is None or (kind == "all" and asked.wanted.want in _OF_ANY):
            continue
        if kind == "all" and (excepted := exceptions(entry)):
            yield f"Not of all: the source names exceptions ({excepted[0].text})."
            return
        if kind == "all" and asked.is_negated and "only" in known:
            continue  # why not all, of only some
        if kind not in known:
            part = _PARTIAL.search(quoted(entry))
            yield f"The source does not say “{word.typed}”" + (f"; it says “{part[0]}”." if part else " of it.")
            return


def of_superlatives(asked: Asked, entry: Entry) -> Iterator[str]:
    """Whoever got 17% is not said to have got the most."""
    met = SUPERLATIVE.search(asked.plain)
    if met is None or asked.wanted.want not in (Want.WHO, Want.WHICH, Want.WHAT):
        return
    if not (is_of_shares(asked, met) or met["of"].lower().endswith("s")):
        return
    if _OF_MOST.search(asked.plain) and _MAJORITY.search(said(entry)):
        return
    alike = _MORE if met["most"] else _LESS
    if alike.isdisjoint(stems(said(entry))):
        yield f"Which was the {(met['most'] or met['least']).lower()} is not stated."


def is_of_shares(asked: Asked, superlative: re.Match[str]) -> bool:
    """Whether what somebody has most of is a number of something: votes, or those that are named."""
    compared = next(iter(words(superlative["of"])), None)
    if compared is None:
        return False
    return compared.stem in SHARED or any(term.at == superlative.start("of") and term.entries for term in asked.terms)


def of_whole(asked: Asked, entry: Entry) -> Iterator[str]:
    """30% of the agents are not 30% of the population."""
    met = _WHOLE.search(asked.plain)
    if asked.wanted.want is not Want.SHARE or met is None or met["of"].lower() in GENERIC | _GROUPS:
        return
    told = list(_PART_TOLD.finditer(quoted(entry)))
    fractions = list(_FRACTION_TOLD.finditer(quoted(entry)))
    is_one = not (met["of"].lower().endswith("s") or any(map(is_people, words(met["of"]))))
    if is_one and fractions and all(found["of"].lower().split()[:1] == ["them"] for found in (*told, *fractions)):
        yield f"The source says it of something else: “{fractions[0][0].strip()}”."
    if not tells_share(entry):
        return
    sought = stems(met["of"])
    whole = [term for term in asked.terms if term.at == met.start("of")]
    shares = " ".join(fact.text for fact in entry.facts if fact.name.startswith("share") and fact.known)
    wholes = [stems(found["of"]) for found in (*told, *_FRACTION_TOLD.finditer(shares))]
    if any(_is_of_them(found, asked, entry) for found in told):
        return
    if told and not any(sought & each or any(term.is_in(each) for term in whole) for each in wholes):
        yield f"The source says it of something else: “{told[0][0].strip()}”."


def _is_of_them(share: re.Match[str], asked: Asked, entry: Entry) -> bool:
    """Whether a share is of them, and its sentence counts the people before it that a question asks the share of."""
    if words(share["of"])[0].folded != "them":
        return False
    before = next((text[: text.index(share[0])] for text in sentences(entry) if share[0] in text), "")
    is_asked = bool(_PEOPLE_ASKED.search(asked.plain))
    return is_asked and any(is_count(one) and other.stem in PERSON_WORDS for one, other in pairwise(words(before)))


def of_numbers(asked: Asked, entry: Entry) -> Iterator[str]:
    """Fewer than forty are not forty."""
    in_question = {digits(word.folded) for word in asked.cut if is_count(word)}
    bounds = {met["bound"].lower() for met in _BOUND.finditer(asked.plain)}
    for met in _BOUND.finditer(quoted(entry)):
        number = digits(next((word.folded for word in words(met["number"])), ""))
        if number in in_question and met["bound"].lower() not in bounds:
            yield f"The source says “{met[0]}”."


def of_folds(asked: Asked, entry: Entry) -> Iterator[str]:
    """What is two-fold is not three-fold."""
    folds = {met["fold"].lower() for met in _FOLD.finditer(asked.plain)}
    told = list(_FOLD.finditer(said(entry)))
    if folds and told and folds.isdisjoint(met["fold"].lower() for met in told):
        yield f"The source says “{told[0][0]}”."


def of_measured_things(asked: Asked, entry: Entry) -> Iterator[str]:
    """The eight-hour day is not the ten-hour day."""
    told = {met["of"].lower(): met for met in _MEASURED_THING.finditer(said(entry))}
    for met in _MEASURED_THING.finditer(asked.plain):
        other = told.get(met["of"].lower())
        if other and digits(other["number"].lower()) != digits(met["number"].lower()):
            yield f"The source says “{other[0]}”."
            return


def of_totals(asked: Asked, entry: Entry) -> Iterator[str]:
    """So many that did something are not all there were."""
    if asked.wanted.want is not Want.HOW_MANY:
        return
    is_counted = any(word.folded == "many" for word in asked.cut)
    is_of_some = is_counted and any(not (term.entries or term.own == {asked.counted}) for term in asked.terms)
    is_figure = is_of_some and isinstance(entry, Event) and entry.kind is EventKind.FIGURE
    is_of_part = not ORDINALS.isdisjoint(stems(name_of(entry)))
    is_figure |= not (is_counted or is_of_part) and asked.says("cost") and tells_price(entry)
    if IN_ALL.search(asked.plain) and not is_figure and not IN_ALL.search(said(entry)):
        yield "How many in all is not stated."
    elif isinstance(entry, Event) and asked.counted and not any(asked.says(each) for each in ORDINALS):
        counts = [fact for fact in entry.facts if fact.name.startswith("how many")]
        if not counts or not all(fact.known for fact in counts):
            return
        if any(one.stem in ORDINALS and other.stem == asked.counted for one, other in pairwise(words(entry.title))):
            yield "How many of them there were is not stated."


def of_price(asked: Asked, entry: Entry) -> Iterator[str]:
    """What was offered, or how many were trained, is not what something cost."""
    is_asked = asked.wanted.want is Want.HOW_MANY and not _COSTING.isdisjoint(asked.typed)
    is_asked &= _LIVES.isdisjoint(asked.typed)
    if is_asked and (_COSTING | _TRADING).isdisjoint(stems(said(entry))):
        yield f"What it cost is not stated ({name_of(entry)})."


def of_number_beside_deed(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """How many there were of somebody is not how many of them did something else that is told of them."""
    if asked.wanted.want is not Want.HOW_MANY:
        return
    doing = [term for term in asked.terms if term.own and not (term.entries or term.own <= {asked.counted} | PASSING)]
    numbers = [fact for fact in evidence.entry.facts if fact.name == "how many" and fact.known]
    told = [stems(each) for each in (*sentences(evidence.entry), *(f"{fact.name} {fact.text}" for fact in numbers))]
    counts = {word.stem for fact in numbers for word in words(fact.text) if is_count(word)}
    beside = [term for term in doing if not any(term.is_in(each) and counts & each for each in told)]
    if counts and any(evidence.covers(term) for term in beside):
        yield f"How many of them did is not stated ({name_of(evidence.entry)})."


def of_number_apart(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """How many fell ill is not how many lived somewhere that another sentence of an event only names."""
    event = evidence.entry
    doing = [term for term in asked.terms if term.own and not term.own <= {asked.counted} | PASSING]
    if asked.wanted.want is not Want.HOW_MANY or not isinstance(event, Event) or not doing:
        return
    numbers = _numbers(event)
    told = [stems(each) for each in sentences(event) if numbers & {word.folded for word in words(each)}]
    own = evidence.own | stems(" ".join(fact.name for fact in event.facts))
    is_of_it = any(term.is_in(own) or term.entries & (evidence.part_in | {event.id}) for term in doing)
    if numbers and told and not is_of_it and not any(term.is_in(each) for term in doing for each in told):
        yield f"How many of them is not stated ({event.title})."


def of_parts(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """How many of a crew did something is not how many the crew were."""
    entry = evidence.entry
    if asked.wanted.want is not Want.HOW_MANY or not _PART_OF.search(asked.plain) or not isinstance(entry, Event):
        return
    shares = tells_share(entry)
    if not shares and not any(not term.entries and term.is_in(evidence.named_wholly) for term in asked.terms):
        yield f"How many of them is not stated ({entry.title})."


def of_described(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """Sixty dismissed sailors that founded a town are not all that were dismissed."""
    entry = evidence.entry
    if asked.wanted.want is not Want.HOW_MANY or not isinstance(entry, Event):
        return
    told = list(pairwise(words(quoted(entry))))
    for term in asked.terms:
        before = [one for one, word in told if term.is_in({word.stem}) and is_participle(word)]
        if asked.cut[-1].at == term.at and not is_participle(asked.cut[-1]):
            continue  # how many did the census count
        if before and not term.entries and not term.is_in(evidence.named) and all(map(_is_number, before)):
            yield f"How many were {term.text} in all is not stated ({entry.title})."


def _is_number(word: Word) -> bool:
    return is_count(word) and not word.folded.endswith("%")


def _is_toll_of(counted: frozenset[str], entry: Entry) -> bool:
    """Whether a fact has the bare number of those killed, and its entry may be asked for by who is counted."""
    told = [words(fact.text) for fact in entry.facts if fact.known and is_toll(fact)]
    return any(len(cut) == 1 and is_count(cut[0]) for cut in told) and not counted.isdisjoint(
        stems(" ".join(entry.asked_as))
    )


def of_mostly(asked: Asked, entry: Entry) -> Iterator[str]:
    """So many of whom most were officers are not so many officers."""
    told = stems(" ".join(met["of"] for met in _MOSTLY.finditer(quoted(entry))))
    being = [term for term in asked.terms if asked.counted not in term.own]
    is_being = any(word.folded in ("is", "are", "was", "were", "been", "being") for word in asked.cut[2:])
    if asked.wanted.want is Want.HOW_MANY and is_being and being and all(term.is_in(told) for term in being):
        yield "How many of them is not stated."


def _is_counted_of_it(asked: Asked, entry: Entry) -> bool:
    """Whether a quote says of how many what alone is asked about was made up: the fleet had 80 ships."""
    if len(asked.terms) != 1:
        return False
    whole = re.escape(asked.terms[0].text)
    having = re.compile(
        rf"\b{whole} (?:had|has|have) (?:about |some |only |over )?(?P<n>\S+) (?:ships|boats|vessels|men|soldiers"
        r"|riders|members|people|sailors|hands|troops|warriors|knights)\b",
        re.IGNORECASE,
    )
    return any(any(map(is_count, words(met["n"]))) for met in having.finditer(quoted(entry)))


def of_another_count(asked: Asked, entry: Entry) -> Iterator[str]:
    """So many people are not so many riders, where an entry tells of riders beside the number."""
    counted = asked.counted_alike
    if asked.wanted.want is not Want.HOW_MANY or not isinstance(entry, Event):
        return
    if _PEOPLE_IN.search(asked.plain) and (titled := next(iter(words(entry.title)), None)):
        is_of_things = titled.folded.endswith("s") and titled.stem not in PERSON_WORDS and not asked.says(titled.stem)
        if is_of_things and entry.kind is EventKind.FIGURE:
            yield f"How many people is not stated ({entry.title})."
            return
    is_of_nobody = not any(fact.name == "who" and fact.known for fact in entry.facts)
    if is_of_nobody and _counts_people(asked) and (noun := _counted_thing(entry)):
        yield f"How many people is not stated; the source counts {noun} ({entry.title})."
        return
    if not counted:
        told = stems(said(entry))
        is_size = all(term.entries or not term.is_in(told) for term in asked.terms)
        is_of_it = any(fact.name in ("who", "what") and asked.entries & set(fact.entities) for fact in entry.facts)
        is_of_it |= _is_counted_of_it(asked, entry)
        if is_size and not is_of_it and (noun := _counted_thing(entry)) and not asked.says(stem(noun)):
            yield f"How many of them is not stated; the source counts {noun} ({entry.title})."
        return
    if any(_is_count_of(counted, fact) for fact in entry.facts) or _is_toll_of(counted, entry):
        return
    if (noun := _counted_thing(entry)) and stem(noun) not in counted:
        yield f"How many of them is not stated; the source counts {noun} ({entry.title})."
        return
    if any(_is_of_others(fact, counted) for fact in entry.facts):
        yield f"How many of them is not stated ({entry.title})."
        return
    numbers = _numbers(entry)
    clauses = (words(clause) for each in sentences(entry) for clause in _CLAUSE.split(each))
    telling = [each for each in clauses if numbers & {word.folded for word in each}]
    near = {word.stem for each in telling for word in each} | stems(f"{entry.title} {' '.join(entry.aliases)}")
    is_other = not counted.isdisjoint(stems(quoted(entry))) or asked.counted in _LANDS
    if numbers and counted.isdisjoint(near) and is_other:
        yield f"How many of them is not stated ({entry.title})."


def _counts_people(asked: Asked) -> bool:
    at = next((at for at, word in enumerate(asked.cut) if word.folded == "many"), len(asked.cut))
    return any(word.stem in PERSON_WORDS for word in asked.cut[at + 1 : at + 2])


def _numbers(event: Event) -> set[str]:
    """The numbers that tell how many."""
    facts = (fact for fact in event.facts if fact.name == "how many")
    return {word.folded for fact in facts for word in words(fact.text) if is_count(word)}


def _counted_thing(event: Event) -> str:
    """What stands right behind an event's number in its quotes, where that is no word for people: reels."""
    numbers = _numbers(event)
    for cut in map(words, sentences(event)):
        for at, word in enumerate(cut[:-1]):
            noun = cut[at + 1].folded
            if word.folded in numbers and cut[at + 1].stem in PERSON_WORDS:
                return ""
            if word.folded in numbers and noun.endswith("s") and noun not in GENERIC:
                return "" if is_people(cut[at + 1]) else noun
    return ""


def _is_count_of(counted: frozenset[str], fact: Fact) -> bool:
    """Whether a fact tells several numbers, one of them right before what is counted: 430 pupils and 52 teachers."""
    told = words(fact.text)
    numbers = [(one, other) for one, other in pairwise(told) if is_count(one)]
    return fact.name == "how many" and len(numbers) > 1 and any(other.stem in counted for _, other in numbers)


def _is_of_others(fact: Fact, counted: frozenset[str]) -> bool:
    """Whether a fact says itself what it counts, and that is something else: 20 families are not so many riders."""
    told = words(fact.text)
    at = next((at for at, word in enumerate(told) if is_count(word)), len(told))
    noun = next(iter(told[at + 1 : at + 2]), None)
    is_beside = noun is not None and fact.text[told[at].end : noun.at] == " "
    is_named = is_beside and noun is not None and noun.folded not in GENERIC and noun.stem not in PERSON_WORDS
    return fact.name == "how many" and fact.known and is_named and counted.isdisjoint(stems(fact.text))


def of_first_of_several(asked: Asked, entry: Entry) -> Iterator[str]:
    """The first country that did something is not all that did."""
    pair = ordinals.pair_in(words(entry.title)) if isinstance(entry, Event) else None
    if asked.wanted.want is not Want.WHICH or pair is None or not _ALL_OF.search(asked.plain):
        return
    if pair[0].stem not in asked.typed and pair[1].stem in NOUNS.keys() & asked.stems:
        yield f"Which others, it does not say here ({name_of(entry)})."


def of_counted(asked: Asked, entry: Entry) -> Iterator[str]:
    """Two of a gang are not all of it: what is counted must be what is asked for."""
    if asked.wanted.want is not Want.HOW_MANY or len(asked.terms) != 1 or not isinstance(entry, Event):
        return
    told = words(quoted(entry))
    if (_NOW.search(asked.plain) and _NOW.search(entry.title)) or _is_counted_of_it(asked, entry):
        return
    for fact in entry.facts:
        number = next((word for word in words(fact.text) if is_count(word)), None)
        if fact.name != "how many" or not fact.known or number is None:
            continue
        at = next((at for at, word in enumerate(told) if word.folded == number.folded), None)
        if at is None or any(word.stem in _NUMBERING for word in told[max(at - 2, 0) : at]):
            continue  # the wardens number thirty
        if told[max(at - 1, 0)].folded in POSSESSIVES:
            continue  # her 300 guards
        if not asked.terms[0].is_in({"the", *(word.stem for word in told[at : at + _COUNTED])}):
            yield f"How many in all is not stated ({entry.title})."


def of_ordinals(asked: Asked, evidence: Evidence) -> Iterator[str]:
    """The first or last is whatever an entry itself says is: its quote may say so of another."""
    met = FIRST_OF_ALL.search(asked.plain)
    if met and any(map(FIRST_OF_KIND.search, sentences(evidence.entry))):
        yield f"That it was the {met[0].lower()} is not said of it."
        return
    pair = ordinals.pair_in(list(map(asked.as_meant, asked.cut)))
    is_quoted = pair is not None and ordinals.is_of_quote(asked, evidence.entry, *pair)
    for term in asked.terms if not (is_quoted and asked.wanted.want in _BESIDE_ORDINALS) else ():
        if term.own <= ORDINALS and term.own and evidence.covers(term) and not term.is_in(evidence.own):
            yield f"That it was the {term.text.lower()} is not said of it."
            return
    if pair is None or asked.wanted.want not in (*_OF_WHICH, Want.WHEN):
        return
    noun = next((term for term in asked.terms if term.at == pair[1].at), None)
    is_deed = is_participle(pair[1]) and pair[0].folded == "first"
    if is_deed and noun and any("first time" in each and noun.is_in(stems(each)) for each in sentences(evidence.entry)):
        return
    if noun and evidence.covers(noun) and not (is_quoted or ordinals.is_of_entry(evidence.entry, *pair)):
        yield f"That it was the {pair[0].folded} {pair[1].folded} is not said of it."
